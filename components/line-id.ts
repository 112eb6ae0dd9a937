/** Id of the element that shows a line of the lookup, from the id of the line. */
export const lineElementId = (id: string): string => `line-${id.replace(/[^\w.-]+/g, '_')}`

/** Id of the list that the search box controls. */
export const LINES = 'lookup-lines'
