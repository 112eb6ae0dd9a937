import type { Problem } from '../../core/problem'
import type { Place } from '../../hosts/snapshot'
import type { ProblemText, SentProblem } from '../lint-protocol'
import { type Splice, samePlace, shiftPlace } from '../splice'

export interface FoundProblem {
  readonly problem: Problem
  readonly place: Place | null
}

/** What the other side does not know yet. */
export interface Delta {
  readonly texts: readonly ProblemText[]
  readonly set: readonly SentProblem[]
  readonly removed: readonly string[]
}

interface Sent {
  readonly place: Place | null
  /** Everything else that was said, to be compared. */
  readonly content: string
}

/** What a person would notice if it changed. Offsets into the whole document are not among it. */
function contentOf({ diagnostic }: Problem, text: number): string {
  const { severity, message, section, fixes, note } = diagnostic
  const titles = fixes.map(({ title, replacement }) => `${title}\t${replacement}`)
  return [text, severity, message, section.join('\t'), note, ...titles].join('\n')
}

/** Remembers what was sent, so that an answer holds only what changed. */
export class ProblemDelta {
  #sent = new Map<string, Sent>()
  readonly #texts = new Map<string, number>()

  /** The other side has forgotten all problems; it still knows the texts. */
  reset(): void {
    this.#sent.clear()
  }

  /** The other side moves the places it knows in the same way. */
  shift(splice: Splice): void {
    for (const [id, { place, content }] of this.#sent) {
      if (place) this.#sent.set(id, { place: shiftPlace(place, splice), content })
    }
  }

  take(found: readonly FoundProblem[]): Delta {
    const texts: ProblemText[] = []
    const set: SentProblem[] = []
    const sent = new Map<string, Sent>()
    for (const { problem, place } of found) {
      const { diagnostic, ...words } = problem
      const text = this.#textOf(words, texts)
      const content = contentOf(problem, text)
      const known = this.#sent.get(diagnostic.id)
      sent.set(diagnostic.id, { place, content })
      const isKnown = known?.content === content && samePlace(known.place, place)
      if (!isKnown) set.push({ diagnostic, place, text })
    }
    const removed = [...this.#sent.keys()].filter((id) => !sent.has(id))
    this.#sent = sent
    return { texts, set, removed }
  }

  #textOf(words: ProblemText, fresh: ProblemText[]): number {
    const key = JSON.stringify(words)
    const known = this.#texts.get(key)
    if (known !== undefined) return known
    const number = this.#texts.size
    this.#texts.set(key, number)
    fresh.push(words)
    return number
  }
}
