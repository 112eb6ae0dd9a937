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

const AND = '(?:and|or|&|plus|(?:together|along) with|as well as)'
/** Where one item of a list within a sentence ends and the next begins. */
const JOINT = new RegExp(String.raw`[,;:/\n]|\s${AND}\s|[.?!](?=\s|$)`)
/** Nothing but that. */
const ONLY_JOINT = new RegExp(String.raw`^[\s,;/]*(?:${AND}[\s,]+)?(?:the\s+)?$`, 'i')

/** UTF-16 units on either side in which items are looked for. */
const WINDOW = 600

/** The items of the line of text in which a range is one. */
function itemsBeside(text: string, start: number, end: number): string[] {
  const from = Math.max(0, start - WINDOW)
  const before = text
    .slice(from, start)
    .split(JOINT)
    .slice(from > 0 ? 1 : 0, -1)
  const to = end + WINDOW
  const after = text
    .slice(end, to)
    .split(JOINT)
    .slice(1, to < text.length ? -1 : undefined)
  return [...before, ...after].map(named)
}

/** Laws and guidance: a list of them names each once, whatever else an item says. */
const IS_LAW = /\b(?:act|regulations|code|guidance)\b.*\d{4}/

const partsOf = oncePer((block: Block) => new Set(block.text.split(JOINT).map(named)))

const swapped = (text: string, start: number, end: number, { replacement }: CodeAction): string =>
  text.slice(0, start) + replacement + text.slice(end)

/** What is known of the first change of a problem by itself, wherever its block stands. */
interface Swap {
  readonly text: string
  readonly kind: Block['kind']
  readonly start: number
  readonly end: number
  /** What it puts in. */
  readonly name: string
  /** The line of text names it already. */
  readonly isBeside: boolean
  /** What a list item will name as a whole; empty for other blocks. */
  readonly whole: string
}

/** By the changes of a problem, which stay the same list when it moves. */
const swaps = new WeakMap<Diagnostic['fixes'], Swap>()

function swapOf({ text, kind }: Block, fixes: Diagnostic['fixes'], start: number, end: number) {
  const known = swaps.get(fixes)
  const isThat =
    known?.text === text && known.kind === kind && known.start === start && known.end === end
  if (isThat) return known
  const [fix] = fixes
  const name = named(fix?.replacement ?? '')
  const swap: Swap = {
    text,
    kind,
    start,
    end,
    name,
    isBeside: itemsBeside(text, start, end).includes(name),
    whole: fix && kind === 'list-item' ? named(swapped(text, start, end, fix)) : '',
  }
  swaps.set(fixes, swap)
  return swap
}

/** Of a problem the same with its changes offered, but not made with all others. */
const notWithOthers = oncePer(
  (diagnostic: Diagnostic): Diagnostic => ({
    ...diagnostic,
    fixes: diagnostic.fixes.map((fix) => (fix.isSafe ? { ...fix, isSafe: false } : fix)),
  }),
)

/** What the changes made so far have put into a block. */
interface Changes {
  /** What an item will name as a whole. */
  readonly whole: string
  readonly names: ReadonlySet<string>
  /** Where the last one ends, in the block's text, and what it named. */
  readonly last: { readonly end: number; readonly name: string }
}

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
  const changes = new Map<number, Changes>()

  function namesBeside(at: number, name: string, whole: string): boolean {
    const other = document.blocks[at]
    if (!other) return false
    const changed = changes.get(at)
    if (whole === (changed?.whole ?? nameOf(other))) return true
    return IS_LAW.test(name) && (partsOf(other).has(name) || changed?.names.has(name) === true)
  }

  return diagnostics.map((diagnostic) => {
    const [fix] = diagnostic.fixes
    const block = document.blocks[diagnostic.block]
    if (!fix?.isSafe || fix.replacement === '' || !block) return diagnostic
    const from = document.starts[diagnostic.block] ?? 0
    const [start, end] = [diagnostic.range.start - from, diagnostic.range.end - from]
    if (start < 0 || end > block.text.length) return diagnostic
    const { name, isBeside, whole } = swapOf(block, diagnostic.fixes, start, end)
    const before = changes.get(diagnostic.block)
    const isBesideLast =
      before?.last.name === name && ONLY_JOINT.test(block.text.slice(before.last.end, start))
    if (isBesideLast || isBeside) return notWithOthers(diagnostic)
    const isRepeated =
      block.kind === 'list-item' &&
      ([-1, 1] as const).some((step) =>
        siblings(document, diagnostic.block, step).some((at) => namesBeside(at, name, whole)),
      )
    if (isRepeated) return notWithOthers(diagnostic)
    changes.set(diagnostic.block, {
      whole,
      names: new Set([...(before?.names ?? []), name]),
      last: { end, name },
    })
    return diagnostic
  })
}
