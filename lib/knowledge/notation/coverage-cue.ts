import { cueSource } from './cue'

/**
 * Signs that stand in a text for something recognised as a whole: a name, an address, a date. Each
 * is written over its span, so that offsets stay.
 */
export const signs = {
  name: '\ue001',
  email: '\ue002',
  phone: '\ue003',
  link: '\ue004',
  date: '\ue005',
} as const

/** A number that is not the name of a year group or key stage. */
const NUMBER = '(?<!\\b(?:years?|stage) (?:\\d+,? (?:and|or|to)? ?)?)\\d+'
/** Stands for “ .. ” while a cue is read. */
const APART = '\ue006'
/** The rest of a word and some words of the same sentence; what follows begins a word. */
const BETWEEN = '[^.;]{0,70}?(?<![a-z0-9])'

/**
 * The source of an expression for one cue of `content/coverage/`: the notation of
 * `content/citations/topics.md`, and `{name}`, `{email}`, `{phone}`, `{link}`, `{date}` and `#` for digits.
 *
 * @throws PatternError when brackets do not pair
 */
export function coverageCueSource(cue: string): string {
  const signed = Object.entries(signs).reduce(
    (text, [name, sign]) => text.replaceAll(`{${name}}`, sign),
    cue,
  )
  return cueSource(signed.replaceAll(' .. ', APART))
    .replaceAll(`\\${APART}`, BETWEEN)
    .replace(/\\([\ue001-\ue005])/g, '$1+')
    .replaceAll('\\#', NUMBER)
}
