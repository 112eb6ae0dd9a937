import type { Group } from './groups'
import { parsePlaces } from './reference'
import { isClearlyAbout, topicsAt } from './topic-model'

/** Whether a sentence clearly speaks of what the Code has at a bare number: “isn't dyslexia 6.31?” */
export function speaksOf(sentence: string, { unit, numerals }: Group): boolean {
  if (unit !== null) return false
  const words = sentence.toLowerCase()
  return numerals.some(({ value }) => {
    const place = parsePlaces(value)
    return (
      place !== null &&
      topicsAt(place).some((topic) => topic.about.reach !== 'broad' && isClearlyAbout(topic, words))
    )
  })
}
