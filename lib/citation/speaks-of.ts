import type { Candidate } from './candidates'
import { formatPlace, type PlaceRange, parsePlaces } from './reference'
import { isClearlyAbout, mayBeAbout, type Topic, topics, topicsAt } from './topic-model'

/** Topics that a bare number stands for; those at home in it for a chapter. */
const topicsOf = ({ unit, numerals }: Candidate['group']): readonly Topic[] =>
  numerals.flatMap(({ value }) => {
    if (unit === 'chapter')
      return topics.filter(({ places }) => places[0]?.first.chapter === Number(value))
    const place = unit === null ? parsePlaces(value) : null
    return place === null ? [] : topicsAt(place)
  })

/** How far a number that opens its sentence looks back: “Is there a governor for SEND? 6.3 – that's me!” */
const LOOKS_BACK = 70
/** “(True: 9.8)”, “(False: ‘should’, 6.87)” */
const OPENING = 20

/** A topic of one paragraph alone. */
const isNarrow = ({ places }: Topic): boolean => {
  const [place, ...more] = places
  return place !== undefined && more.length === 0 && place.first.paragraph === place.last.paragraph
}

/** The sentence, with the end of the one before where the number opens it. */
const wordsOf = ({ text, sentence, group }: Candidate): string =>
  text
    .slice(
      group.start - sentence.start > OPENING
        ? sentence.start
        : Math.max(0, sentence.start - LOOKS_BACK),
      sentence.end,
    )
    .toLowerCase()

/** Whether a sentence clearly speaks of what the Code has at a bare number in it: “isn't dyslexia 6.31?” */
export function speaksOf(candidate: Candidate): boolean {
  const words = wordsOf(candidate)
  return topicsOf(candidate.group).some(
    (topic) => (topic.about.reach !== 'broad' || isNarrow(topic)) && isClearlyAbout(topic, words),
  )
}

/** The sentence before, or most of it. */
const SENTENCE_BEFORE = 160

/** Whether the sentence before clearly speaks of it: “The Code wants the Local Offer to be easy to reach. See 4.2.” */
export function goesOnAbout({ text, sentence, group }: Candidate): boolean {
  const words = text
    .slice(Math.max(0, sentence.start - SENTENCE_BEFORE), sentence.start)
    .toLowerCase()
  return group.numerals.every(({ value }) => {
    const here = parsePlaces(value)
    return here !== null && topicsAt(here).some((topic) => isClearlyAbout(topic, words))
  })
}

/** Whether it may. */
export function mayBeOn(candidate: Candidate): boolean {
  const words = wordsOf(candidate)
  return topicsOf(candidate.group).some((topic) => mayBeAbout(topic, words))
}

/** Topics whose first place is this one paragraph. */
const topicsAtHome = (here: PlaceRange | null): readonly Topic[] =>
  here === null
    ? []
    : topics.filter(
        ({ places: [home], about }) => about.reach !== 'broad' && home && isSame(home, here),
      )

const isSame = (a: PlaceRange, b: PlaceRange): boolean =>
  formatPlace(a.first) === formatPlace(b.first) && formatPlace(a.last) === formatPlace(b.last)

/** Whether it clearly speaks of what the number is the very place of: “best endeavours, 6.2”. */
export function isAtHome(candidate: Candidate): boolean {
  const words = wordsOf(candidate)
  return candidate.group.numerals.every(({ value }) => {
    const here = parsePlaces(value)
    return topicsAtHome(here).some((topic) => isClearlyAbout(topic, words))
  })
}
