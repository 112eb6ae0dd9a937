import { once } from '../../core/once'
import type { Range } from '../../core/range'
import type { NormalisedText } from '../../document/normalise'
import { Matcher, matcherOf } from './matcher'

/** Surface forms that mean one thing, and those beside which, in the same text, they mean another. */
export interface ExceptedForms {
  readonly forms: readonly string[]
  readonly unless: readonly string[]
}

/** What was found, and where; offsets in the normalised text. */
export interface ExceptedMatch<T> extends Range {
  readonly entry: T
}

/** Finds surface forms in a text that holds none of their exceptions. */
export class ExceptedMatcher<T extends ExceptedForms> {
  readonly #matcher = new Matcher<{
    readonly of: T
    readonly unless: (() => Matcher<null>) | null
  }>()
  /** What was found in the text asked about last: a check asks whether there is something, and then where. */
  #last: { readonly words: NormalisedText; readonly found: readonly ExceptedMatch<T>[] } | undefined

  constructor(list: readonly T[]) {
    for (const of of list) {
      const known = { of, unless: of.unless.length > 0 ? once(() => matcherOf(of.unless)) : null }
      for (const form of of.forms) this.#matcher.add(form, known)
    }
  }

  /** Whether anything is found at all. */
  some(words: NormalisedText): boolean {
    return this.all(words).length > 0
  }

  /** In order of place, the longest first. */
  all(words: NormalisedText): readonly ExceptedMatch<T>[] {
    if (this.#last?.words !== words) this.#last = { words, found: this.#search(words) }
    return this.#last.found
  }

  #search(words: NormalisedText): ExceptedMatch<T>[] {
    return this.#matcher
      .all(words)
      .filter(({ entry }) => !entry.unless?.().some(words))
      .map(({ entry, normalised }) => ({ entry: entry.of, ...normalised }))
  }
}
