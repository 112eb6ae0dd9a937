import { connectToWord } from '../../../lib/hosts/office-js/connect'
import { OfficeJsHost } from '../../../lib/hosts/office-js/office-js-host'
import { FakeOffice, type FakeOptions } from './fake-office'

/** A host over a Word in memory, and that Word. */
export interface OpenedWord {
  readonly host: OfficeJsHost
  readonly fake: FakeOffice
  /** The words of every paragraph. */
  words(): readonly string[]
}

/** @throws where the host finds no Word to work with */
export async function openWord(options: FakeOptions): Promise<OpenedWord> {
  const fake = new FakeOffice(options)
  const word = await connectToWord(fake.page)
  if (typeof word === 'string') throw new Error(word)
  const host = new OfficeJsHost(word, (callback) => setTimeout(callback, 2))
  return { host, fake, words: () => fake.model.text.split('\n').slice(0, -1) }
}
