import { fileURLToPath } from 'node:url'

/** The repository's own folder, wherever it was cloned to and wherever the command was typed. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** @param {string} path relative to the repository */
export const inRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export const extensionDir = inRoot('.output/chrome-mv3')
export const commandLineFile = inRoot('.output/cli/sendlint.mjs')
