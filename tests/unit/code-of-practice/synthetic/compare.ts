import { importCode } from '../../../../lib/code-of-practice/import/import-code'
import type { OfficialCode } from '../../../../lib/code-of-practice/official/official-code'
import { expectedText, type Item } from './plan'

export const importBytes = (bytes: Uint8Array): Promise<OfficialCode> =>
  importCode(bytes, { from: 'code.pdf', date: '2026-11-28' })

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Paragraphs whose text is not what was set, as `reference: what came out`; made-up ones too. */
export function differences(items: readonly Item[], code: OfficialCode): string[] {
  const meant = new Map(
    items.flatMap((item) =>
      item.kind === 'numbered' ? [[item.reference, flat(expectedText(item.parts))] as const] : [],
    ),
  )
  const found = new Map(code.paragraphs.map(({ reference, text }) => [reference, flat(text)]))
  const wrong = [...meant].filter(([reference, text]) => found.get(reference) !== text)
  const made = [...found.keys()].filter((reference) => !meant.has(reference))
  return [
    ...wrong.map(([reference]) => `${reference}: ${found.get(reference)}`),
    ...made.map((reference) => `${reference}: made up`),
  ]
}
