import type { CodeAction } from '../core/code-action'
import type { Diagnostic } from '../core/diagnostic'
import { oncePer } from '../core/once-per'
import type { Block, PolicyDocument } from '../document/policy-document'

/** Items looked at on either side: a list that names a thing twice seldom does so further apart. */
const REACH = 12

/** What an item names: “the Equality Act 2010 (section 20); and” is “equality act 2010”. */
const named = (text: string): string =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^\W*(?:(?:the|an?|our) )?/, '')
    .replace(/\W*(?: (?:and|or))?\W*$/, '')

const nameOf = oncePer((block: Block) => named(block.text))

const isListed = (a: Block | undefined, b: Block | undefined): boolean =>
  a?.kind === 'list-item' && b?.kind === 'list-item' && a.table?.table === b.table?.table

/** Blocks beside one in its list, itself left out: those before it, nearest first, and those after. */
function siblings({ blocks }: PolicyDocument, index: number, step: 1 | -1): number[] {
  const own = blocks[index]
  const found: number[] = []
  for (let at = index + step; found.length < REACH && isListed(own, blocks[at]); at += step) {
    const depth = blocks[at]?.depth ?? 0
    if (depth < (own?.depth ?? 0)) break
    if (depth === own?.depth) found.push(at)
  }
  return found
}

/** Where one item of a list within a sentence ends and the next begins. */
const JOINT = /[,;:/\n]|\s(?:and|or|&)\s|[.?!](?=\s|$)/

/** The items of the line of text in which a range is one. */
function itemsBeside(text: string, start: number, end: number): string[] {
  const before = text.slice(0, start).split(JOINT).slice(0, -1)
  return [...before, ...text.slice(end).split(JOINT).slice(1)].map(named)
}

const swapped = (text: string, start: number, end: number, { replacement }: CodeAction): string =>
  text.slice(0, start) + replacement + text.slice(end)

/** Of a problem the same with its changes offered, but not made with all others. */
const notWithOthers = oncePer(
  (diagnostic: Diagnostic): Diagnostic => ({
    ...diagnostic,
    fixes: diagnostic.fixes.map((fix) => (fix.isSafe ? { ...fix, isSafe: false } : fix)),
  }),
)

/**
 * A swap that would have a list name the same thing twice is not safe: “the Disability Discrimination
 * Act 1995” above “the Equality Act 2010”. Whoever wrote the list has to say which item goes.
 *
 * @param diagnostics in order of place
 */
export function withoutRepeats(
  document: PolicyDocument,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  /** What items before will name, by block, once their changes are made. */
  const changed = new Map<number, string>()
  return diagnostics.map((diagnostic) => {
    const [fix] = diagnostic.fixes
    const block = document.blocks[diagnostic.block]
    if (!fix?.isSafe || fix.replacement === '' || !block) return diagnostic
    const from = document.starts[diagnostic.block] ?? 0
    const [start, end] = [diagnostic.range.start - from, diagnostic.range.end - from]
    if (start < 0 || end > block.text.length) return diagnostic
    if (itemsBeside(block.text, start, end).includes(named(fix.replacement)))
      return notWithOthers(diagnostic)
    if (block.kind !== 'list-item') return diagnostic
    const own = named(swapped(block.text, start, end, fix))
    const repeats = ([-1, 1] as const).some((step) =>
      siblings(document, diagnostic.block, step).some((at) => {
        const other = document.blocks[at]
        return other !== undefined && own === (changed.get(at) ?? nameOf(other))
      }),
    )
    if (repeats) return notWithOthers(diagnostic)
    changed.set(diagnostic.block, own)
    return diagnostic
  })
}
