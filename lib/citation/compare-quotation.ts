import { type Alignment, alignWords, type Step } from './align-words'
import { type Stretch, stretchesOf, wordsIn } from './quoted-words'

/** Words of a quotation that differ from its source. Either side may be empty. */
export interface Difference {
  readonly quoted: string
  readonly source: string
}

/** What a comparison of a quotation with its source found. */
export type Comparison =
  | { readonly kind: 'same' }
  /** The source has no passage like it. */
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'differs'
      readonly differences: readonly Difference[]
      /** The source's own words, with the ellipses and brackets of the quotation. */
      readonly exact: string
    }

/** Share of changed words from which a quotation counts as none of this source. */
const TOO_MUCH = 0.4

/**
 * Compares a quotation with its source word by word. Ellipses stand for words left out, square
 * brackets for words put in by the writer; case, punctuation and hyphens do not count.
 *
 * @param quotation without its quotation marks
 */
export function compareQuotation(quotation: string, source: string): Comparison {
  const words = wordsIn(source)
  const spelt = words.map(({ word }) => word)
  const stretches = stretchesOf(quotation)
  let from = 0
  const fitted = stretches.map((stretch) => {
    const alignment = alignWords(stretch, spelt, from)
    from = alignment.end
    return { stretch, alignment }
  })
  const distance = fitted.reduce((sum, { alignment }) => sum + alignment.distance, 0)
  const length = stretches.reduce((sum, stretch) => sum + stretch.length, 0)
  if (distance === 0) return { kind: 'same' }
  if (length === 0 || distance > length * TOO_MUCH) return { kind: 'absent' }
  const slice = (first: number, last: number): string =>
    source.slice(words[first]?.start ?? 0, words[last]?.end ?? 0)
  return {
    kind: 'differs',
    differences: fitted.flatMap(({ stretch, alignment }) =>
      differencesIn(alignment, (steps) => ({
        quoted: quotedWords(quotation, stretch, steps),
        source: sourceWords(steps, slice),
      })),
    ),
    exact: rewritten(
      quotation,
      fitted.map(({ stretch, alignment }) => exactWords(quotation, stretch, alignment, slice)),
    ),
  }
}

type Slice = (first: number, last: number) => string

const differs = (step: Step | undefined): boolean =>
  step !== undefined && step.kind !== 'same' && step.kind !== 'bracket'

/** Runs of steps that differ. A word only added or left out takes its neighbour along, to be found by. */
function differencesIn(
  { steps }: Alignment,
  describe: (steps: readonly Step[]) => Difference,
): Difference[] {
  const found: Difference[] = []
  for (let i = 0; i < steps.length; i++) {
    if (!differs(steps[i])) continue
    let last = i
    while (differs(steps[last + 1])) last++
    const run = steps.slice(i, last + 1)
    const bare = run.every(({ word }) => word === null) || run.every(({ piece }) => piece === null)
    found.push(describe(bare ? steps.slice(Math.max(0, i - 1), last + 1) : run))
    i = last
  }
  return found
}

function quotedWords(quotation: string, stretch: Stretch, steps: readonly Step[]): string {
  const pieces = steps.flatMap(({ piece }) => (piece === null ? [] : (stretch[piece] ?? [])))
  const [first, last] = [pieces[0], pieces.at(-1)]
  return first && last ? quotation.slice(first.start, last.end) : ''
}

function sourceWords(steps: readonly Step[], slice: Slice): string {
  const words = steps.flatMap(({ word }) => word ?? [])
  const [first, last] = [words[0], words.at(-1)]
  return first === undefined || last === undefined ? '' : slice(first, last)
}

/** The source's words for one stretch, the writer's brackets kept. */
function exactWords(
  quotation: string,
  stretch: Stretch,
  { steps }: Alignment,
  slice: Slice,
): string {
  const parts: string[] = []
  let run: Step[] = []
  for (const step of steps) {
    if (step.kind !== 'bracket') {
      run.push(step)
      continue
    }
    parts.push(sourceWords(run, slice), quotedWords(quotation, stretch, [step]))
    run = []
  }
  return [...parts, sourceWords(run, slice)].filter(Boolean).join(' ')
}

const ELLIPSIS = /\s*(?:\[(?:…|\.{2,})\]|\((?:…|\.{2,})\)|…|\.{3,}|(?:\. ){2,}\.)\s*/gu

/** Joins stretches by the ellipses as they were written; keeps a stop at the end. */
function rewritten(quotation: string, stretches: readonly string[]): string {
  const joints = [...quotation.matchAll(ELLIPSIS)].map(([joint]) => joint)
  const opens = /^\s*(?:…|\.{3}|\[)/.test(quotation) && joints.length >= stretches.length
  const lead = opens ? (joints.shift() ?? '') : ''
  const body = stretches.reduce((text, next, i) => `${text}${joints[i - 1] ?? ' … '}${next}`)
  const end =
    joints.length >= stretches.length
      ? (joints.at(-1) ?? '')
      : (/[.!?]?\s*$/.exec(quotation)?.[0] ?? '')
  return `${lead}${body}${end}`
}
