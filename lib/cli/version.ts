import { version as declared } from '../../package.json'

/** The version in package.json. */
export const version: string = declared
