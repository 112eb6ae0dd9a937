import type { Candidate } from './candidates'
import { parsePlaces } from './reference'
import { isClearlyAbout, mayBeAbout, type Topic, topics, topicsAt } from './topic-model'

/** Topics that a bare number stands for; those at home in it for a chapter. */
const topicsOf = ({ unit, numerals }: Candidate['group']): readonly Topic[] =>
  numerals.flatMap(({ value }) => {
    if (unit === 'chapter')
      return topics.filter(({ places }) => places[0]?.first.chapter === Number(value))
    const place = unit === null ? parsePlaces(value) : null
    return place === null ? [] : topicsAt(place)
  })

const wordsOf = ({ text, sentence }: Candidate): string =>
  text.slice(sentence.start, sentence.end).toLowerCase()

/** Whether a sentence clearly speaks of what the Code has at a bare number in it: “isn't dyslexia 6.31?” */
export function speaksOf(candidate: Candidate): boolean {
  const words = wordsOf(candidate)
  return topicsOf(candidate.group).some(
    (topic) => topic.about.reach !== 'broad' && isClearlyAbout(topic, words),
  )
}

/** Whether it may. */
export function mayBeOn(candidate: Candidate): boolean {
  const words = wordsOf(candidate)
  return topicsOf(candidate.group).some((topic) => mayBeAbout(topic, words))
}
