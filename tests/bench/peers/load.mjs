// Stands in this folder so that names resolve to the packages installed here.
/** @param {string} name */
export const load = (name) => import(name)
