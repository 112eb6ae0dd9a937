import { locateRuns } from '../../../lib/hosts/google-docs/geometry/locate-runs'
import type { LocatedRun, Run } from '../../../lib/hosts/google-docs/geometry/run'
import { TextIndex } from '../../../lib/hosts/google-docs/geometry/text-index'
import { readLiveText } from '../../../lib/hosts/google-docs/live-text'
import { drawn } from '../../../lib/hosts/plain-text'
import { paragraphAt, type Snapshot } from '../../../lib/hosts/snapshot'
import { Layout } from './stand-in/layout'
import { Model } from './stand-in/model'
import { type BlockSpec, defaultOptions, type StandInOptions } from './stand-in/options'

/** px of every letter, where there is no canvas to measure on. */
const LETTER = 7

export interface PaintedDocument {
  readonly snapshot: Snapshot
  readonly runs: readonly Run[]
  /** Where each run really stands, as `paragraph:offset`; null for those that are not in the text. */
  readonly truth: ReadonlyMap<Run, string | null>
  /** Runs that were located, as `paragraph:offset`. */
  locate(): ReadonlyMap<Run, string>
}

const placeOf = ({ paragraph, offset }: Pick<LocatedRun, 'paragraph' | 'offset'>): string =>
  `${paragraph}:${offset}`

/** A document laid out and described as the stand-in does it, without a page. */
export function paintedDocument(
  blocks: readonly BlockSpec[],
  given: Partial<StandInOptions> = {},
): PaintedDocument {
  const options = { ...defaultOptions, pageless: true, ...given }
  const model = new Model(blocks, options.ending, options.tableMarks)
  const { paragraphs, starts, text } = readLiveText(model.text, [])
  const snapshot: Snapshot = {
    identity: { id: 'X', tab: null, title: '' },
    origin: 'live',
    structure: 'unknown',
    text,
    paragraphs,
    starts,
  }
  const { painted } = new Layout(options, (words) => words.length * LETTER).lay(model)
  const truth = new Map<Run, string | null>()
  const runs = painted.map((item): Run => {
    const { left, top, width, height, label, start } = item
    const box = { left, top: item.page * 2000 + top, width, height }
    const run: Run = { label, glyphs: drawn(label), box, font: '', tile: item.page }
    const paragraph = start === null ? -1 : paragraphAt(starts, start)
    const from = starts[paragraph] ?? 0
    const offset = drawn(text.slice(from, start ?? from)).length
    truth.set(run, start === null ? null : placeOf({ paragraph, offset }))
    return run
  })
  return {
    snapshot,
    runs,
    truth,
    locate() {
      const index = new TextIndex(snapshot)
      const located = locateRuns(index, runs, { from: 0, to: index.length })
      return new Map(located.map((one) => [one.run, placeOf(one)]))
    },
  }
}
