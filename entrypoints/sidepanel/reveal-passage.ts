import type { Range } from '../../lib/core/range'
import type { DocumentReport } from '../../lib/session/lint-protocol'
import type { PanelClient } from '../../lib/session/panel-client'

/** Goes to a passage of a report, and says so where its words are gone. */
export function revealPassage(
  client: PanelClient,
  passage: Range,
  words: string,
  tell: (sentence: string) => void,
): void {
  void client.do({ kind: 'reveal-passage', passage, words }).then(({ sentence }) => tell(sentence))
}

/** The words of every passage that can be gone to, by its place. */
function wordsByPassage({ coverage, voice }: DocumentReport): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const { evidence } of coverage)
    for (const { start, end, text } of evidence) words.set(`${start}-${end}`, text)
  const cells = voice.rows.flatMap(({ parent, pupil }) => [parent, pupil])
  for (const { evidence } of [...cells, ...voice.gaps]) {
    if (evidence?.place) words.set(`${evidence.place.start}-${evidence.place.end}`, evidence.text)
  }
  return words
}

/** Goes to passages of coverage and voice. */
export function revealer(
  client: PanelClient,
  report: DocumentReport,
  tell: (sentence: string) => void,
): (passage: Range) => void {
  return (passage) => {
    const words = wordsByPassage(report).get(`${passage.start}-${passage.end}`) ?? ''
    revealPassage(client, passage, words, tell)
  }
}
