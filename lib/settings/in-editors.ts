import { boolean, maxLength, pipe, record, string } from 'valibot'
import { settingsItem } from './item'

/** A person's own keys, by the id of the command; an empty string takes a key away. */
export const keyBindings = settingsItem({
  key: 'keys',
  version: 1,
  schema: record(string(), pipe(string(), maxLength(40))),
  fallback: {},
})

/** Underlines stay hidden until they are asked for. */
export const quietMode = settingsItem({
  key: 'quiet-mode',
  version: 1,
  schema: boolean(),
  fallback: false,
})
