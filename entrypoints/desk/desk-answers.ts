import { type ChosenNature, NOTHING_CHOSEN } from '../../lib/core/nature'
import { type LintOptions, optionsFor } from '../../lib/linter/options'
import { fileKey } from '../../lib/settings/by-document'
import { chosenNature } from '../../lib/settings/chosen-nature'
import {
  type CoveredElsewhere,
  coveredElsewhere,
  withAnswer,
} from '../../lib/settings/covered-elsewhere'

/** What a reader said about the document on the Desk: where things are covered instead, and what it is. */
export class DeskAnswers {
  /** Empty for words without a file, which have nothing that they could be known by again. */
  #key = ''
  #elsewhere: CoveredElsewhere = {}
  #chosen = NOTHING_CHOSEN

  /** Reads what was said about a file before. */
  async open(name: string, title: string): Promise<void> {
    this.#key = fileKey(name, title)
    const answers = await Promise.all([coveredElsewhere.of(this.#key), chosenNature.of(this.#key)])
    ;[this.#elsewhere, this.#chosen] = answers
  }

  get options(): Pick<LintOptions, 'coveredElsewhere' | 'profile' | 'documentKind'> {
    return { coveredElsewhere: this.#elsewhere, ...optionsFor(this.#chosen) }
  }

  /** Takes note of where something is covered instead; an empty link takes that back. Says what was done. */
  async coverElsewhere(id: string, link: string): Promise<string> {
    this.#elsewhere = this.#isKept
      ? await coveredElsewhere.set(this.#key, id, link)
      : withAnswer(this.#elsewhere, id, link)
    return link === '' ? 'Taken back.' : this.#remembered
  }

  /** Takes note of what the document is. Says what was done. */
  async chooseNature(chosen: ChosenNature): Promise<string> {
    this.#chosen = this.#isKept ? await chosenNature.set(this.#key, chosen) : chosen
    return this.#remembered
  }

  get #isKept(): boolean {
    return this.#key !== ''
  }

  get #remembered(): string {
    return `Remembered ${this.#isKept ? 'for this document, on this computer' : 'while this text is on the Desk'}.`
  }
}
