import { type LintOptions, optionsFor } from '../linter/options'
import type { SessionParts } from './parts'

type Kept = Pick<LintOptions, 'suppressions' | 'coveredElsewhere' | 'profile' | 'documentKind'>

const NONE: Kept = { suppressions: [], coveredElsewhere: {} }

/** What a person has said about the document in front: what to leave as it is, what is covered elsewhere, what it is. */
export class KeptAnswers {
  #id: string | null = null
  #kept = NONE

  /** @param onChange called when something else was said, here or in another page */
  constructor(
    private readonly parts: Pick<SessionParts, 'decisions' | 'elsewhere' | 'nature'>,
    onChange: () => void,
    signal: AbortSignal,
  ) {
    const stops = [parts.decisions, parts.elsewhere, parts.nature].map((kept) =>
      kept.watch(onChange),
    )
    for (const stop of stops) signal.addEventListener('abort', () => stop(), { once: true })
  }

  /** As they were last read; another object after each reading. */
  get options(): Kept {
    return this.#kept
  }

  /** Reads those for a document. False when another one is in front by then. */
  async read(id: string): Promise<boolean> {
    if (id !== this.#id) this.#kept = NONE
    this.#id = id
    const { decisions, elsewhere, nature } = this.parts
    const [suppressions, coveredElsewhere, chosen] = await Promise.all([
      decisions.of(id),
      elsewhere.of(id),
      nature.of(id),
    ])
    if (id !== this.#id) return false
    this.#kept = { suppressions, coveredElsewhere, ...optionsFor(chosen) }
    return true
  }
}
