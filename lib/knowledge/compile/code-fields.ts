import type { Confidence } from '../../core/authority'
import {
  type Body,
  bodies,
  type IndexEntry,
  type IndexedSource,
  type Wording,
  wordings,
} from '../code-of-practice'
import type { Page, PageSection } from './page'

/** What the list under a gist says. */
export interface EntryFields
  extends Pick<IndexEntry, 'strength' | 'also' | 'binds' | 'confidence' | 'tags' | 'page'> {
  readonly askedAs: readonly string[]
}

const keys = ['Strength', 'Binds', 'Confidence', 'Page', 'Tags', 'Also asked as', 'Seen'] as const

type Key = (typeof keys)[number]

const confidences: readonly Confidence[] = ['high', 'medium', 'low']

interface Field {
  readonly value: string
  readonly line: number
}

/**
 * Reads the fields of one entry: `Strength`, `Binds`, `Confidence`, `Page`, `Tags`,
 * `Also asked as`, and `Seen` (what a confidence above low rests on; not bundled).
 *
 * @throws PageError when a field is unknown, repeated, missing or not as expected
 */
export function parseFields(page: Page, section: PageSection, source: IndexedSource): EntryFields {
  const fields = readFields(page, section)
  const fault = (key: Key, expected: string) =>
    page.error(fields.get(key)?.line ?? section.line, expected)
  const { strength, also } = parseStrength(fields.get('Strength')?.value ?? '', (found) =>
    fault(
      'Strength',
      `a strength of ${wordings.join(', ')}, or two joined by “and”, found “${found}”`,
    ),
  )
  if ((strength === 'law') === ['cop', 'medical-conditions', 'kcsie'].includes(source))
    throw fault('Strength', `another strength in this work than “${strength}”`)
  const binds = split(fields.get('Binds')?.value, /, /).map((name) => {
    const body = bodies.find((known): known is Body => known === name)
    if (!body) throw fault('Binds', `bodies of ${bodies.join(', ')}, found “${name}”`)
    return body
  })
  if (binds.length === 0 && (strength === 'must' || strength === 'should'))
    throw fault('Binds', `who is bound, because the strength is ${strength}`)
  const found = fields.get('Confidence')?.value
  const confidence = confidences.find((known) => known === found)
  if (!confidence)
    throw fault('Confidence', `a confidence of ${confidences.join(', ')}, found “${found ?? ''}”`)
  if (confidence !== 'low' && !fields.has('Seen'))
    throw fault('Confidence', `“Seen: where”, because the confidence is ${confidence}`)
  const number = fields.get('Page')?.value ?? ''
  if (!/^(?:\d+(?:-\d+)?)?$/.test(number))
    throw fault('Page', `a page such as 99 or 100-102, found “${number}”`)
  return {
    strength,
    also,
    binds,
    confidence,
    page: number,
    tags: split(fields.get('Tags')?.value, /; */),
    askedAs: split(fields.get('Also asked as')?.value, /; */),
  }
}

function readFields(page: Page, section: PageSection): Map<Key, Field> {
  const fields = new Map<Key, Field>()
  for (const { text, line } of page.items(section.nodes)) {
    const [, name, value = ''] = /^([A-Z][a-z ]*): (.+)$/s.exec(text) ?? []
    const key = keys.find((known) => known === name)
    if (!key) throw page.error(line, `a field of ${keys.join(', ')}, found “${text}”`)
    if (fields.has(key)) throw page.error(line, `one “${key}”, found a second`)
    fields.set(key, { value: value.replace(/\s+/g, ' ').trim(), line })
  }
  return fields
}

function parseStrength(
  value: string,
  fault: (found: string) => Error,
): { strength: Wording; also: Wording | null } {
  const [strength, also = null, ...rest] = value.split(' and ').map((word) => {
    const known = wordings.find((wording) => wording === word)
    if (!known) throw fault(value)
    return known
  })
  if (!strength || rest.length > 0 || strength === also) throw fault(value)
  return { strength, also }
}

function split(value: string | undefined, separator: RegExp): string[] {
  return (value ?? '').split(separator).filter((part) => part !== '')
}
