import type { Candidate } from './candidates'
import { parsePlaces } from './reference'
import { isClearlyAbout, topicsAt } from './topic-model'

/** Whether a sentence clearly speaks of what the Code has at a bare number in it: “isn't dyslexia 6.31?” */
export function speaksOf({ text, sentence, group }: Candidate): boolean {
  if (group.unit !== null) return false
  const words = text.slice(sentence.start, sentence.end).toLowerCase()
  return group.numerals.some(({ value }) => {
    const place = parsePlaces(value)
    return (
      place !== null &&
      topicsAt(place).some((topic) => topic.about.reach !== 'broad' && isClearlyAbout(topic, words))
    )
  })
}
