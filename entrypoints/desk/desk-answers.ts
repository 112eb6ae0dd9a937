import type { Setting } from '../../lib/core/setting'
import type { LintOptions } from '../../lib/linter/options'
import { fileKey } from '../../lib/settings/by-document'
import {
  type CoveredElsewhere,
  coveredElsewhere,
  withAnswer,
} from '../../lib/settings/covered-elsewhere'
import { schoolSetting } from '../../lib/settings/school-setting'

const TAKEN_BACK = 'Taken back.'

/** What a reader said about the document on the Desk: where things are covered instead, and what school it is of. */
export class DeskAnswers {
  /** Empty for words without a file, which have nothing that they could be known by again. */
  #key = ''
  #elsewhere: CoveredElsewhere = {}
  #setting: Setting | null = null

  /** Reads what was said about a file before. */
  async open(name: string, title: string): Promise<void> {
    this.#key = fileKey(name, title)
    const answers = await Promise.all([coveredElsewhere.of(this.#key), schoolSetting.of(this.#key)])
    ;[this.#elsewhere, this.#setting] = answers
  }

  get options(): Pick<LintOptions, 'coveredElsewhere' | 'profile'> {
    return {
      coveredElsewhere: this.#elsewhere,
      ...(this.#setting ? { profile: this.#setting } : {}),
    }
  }

  /** Takes note of where something is covered instead; an empty link takes that back. Says what was done. */
  async coverElsewhere(id: string, link: string): Promise<string> {
    this.#elsewhere = this.#isKept
      ? await coveredElsewhere.set(this.#key, id, link)
      : withAnswer(this.#elsewhere, id, link)
    return link === '' ? TAKEN_BACK : this.#remembered
  }

  /** Takes note of the kind of school; null leaves that to the words. Says what was done. */
  async chooseSetting(setting: Setting | null): Promise<string> {
    this.#setting = this.#isKept ? await schoolSetting.set(this.#key, setting) : setting
    return setting === null ? TAKEN_BACK : this.#remembered
  }

  get #isKept(): boolean {
    return this.#key !== ''
  }

  get #remembered(): string {
    return `Remembered ${this.#isKept ? 'for this document, on this computer' : 'while this text is on the Desk'}.`
  }
}
