import { once } from '../core/once'
import type { AbsentTopic } from '../knowledge/absent-topic'
import { absentTopics } from '../knowledge/generated/absent-topics'
import { plainWords, tokens, tokensOf } from './tokens'
import { bundledWordIndex } from './word-index'

/** Says whether a query is about something the Code has no paragraph on. */
export type FindAbsent = (query: string) => AbsentTopic | null

/** Words of a query that say nothing about its subject when everybody here uses them. */
const passing = new Set(
  tokens(
    'pupil parent sen school teacher law policy rules guidance rights put use allow send ehcp plan autism adhd disabled behaviour ask make keep only start nursery',
  ),
)

/** How much of what a query is about has to be the subject. */
const SHARE = 0.6

/**
 * @param spell puts a misspelt word right
 */
function createFindAbsent(
  topics: readonly AbsentTopic[],
  spell: (word: string, unfinished: boolean) => string,
): FindAbsent {
  const read = topics.map((topic) => ({ topic, phrases: topic.askedAs.map(tokens) }))
  return (query) => {
    const typed = plainWords(query)
    const words = new Set(tokensOf(typed.map((word, i) => spell(word, i === typed.length - 1))))
    const telling = [...words].filter((word) => !passing.has(word)).length
    const isAbout = (phrase: readonly string[]) =>
      phrase.every((word) => words.has(word)) &&
      phrase.filter((word) => !passing.has(word)).length >= SHARE * telling
    return read.find(({ phrases }) => phrases.some(isAbout))?.topic ?? null
  }
}

const built = once(() =>
  createFindAbsent(absentTopics, (word, unfinished) => bundledWordIndex().spell(word, unfinished)),
)

/** Against the bundled subjects; nothing is read before the first query. */
export const findAbsent: FindAbsent = (query) => built()(query)
