import type { Place } from '../../../lib/hosts/snapshot'
import { FakeOffice, type FakeOptions } from './fake-office'

/** What a test may look at and do behind the pane's back. */
export interface WordBehind {
  words(): readonly string[]
  selected(): string
  /** Somebody else changes a paragraph. */
  type(place: Place, text: string): void
}

/** Puts a Word in memory where Microsoft's script would put the real one. */
export function install(options: FakeOptions): void {
  const fake = new FakeOffice(options)
  const { model } = fake
  const behind: WordBehind = {
    words: () => model.text.split('\n').slice(0, -1),
    selected: () => model.slice(model.selection),
    type({ paragraph, start, end }, text) {
      const from = model.paragraphs()[paragraph]?.start ?? 0
      model.replace({ start: from + start, end: from + end }, text, 'colleague')
    },
  }
  Object.assign(globalThis, fake.page, { wordBehind: behind })
}
