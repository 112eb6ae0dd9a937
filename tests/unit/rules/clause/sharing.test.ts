import { expect, test } from 'vitest'
import { parseSentence } from '../../../../lib/rules/clause/parse-sentence'

const NOBODY = { addressesParents: false, people: undefined, around: null, previous: null }

/** What a sentence says of the first clause with a verb: “senco be-responsible”, with “not” where it is denied. */
function told(text: string, lemma: string): string | undefined {
  const sentence = { text, range: { start: 0, end: text.length }, lead: 0, stem: null }
  const clause = parseSentence(sentence, NOBODY).find(({ verb }) => verb.lemma === lemma)
  return clause && `${clause.actor?.kind}${clause.negated ? ' not' : ''}`
}

test.each([
  ['TAs who lead the groups decide what will be taught.', 'decide', 'assistant'],
  [
    'The TA who works with her each day is responsible for her books.',
    'be-responsible',
    'assistant',
  ],
  ['SENCOs lead, advise colleagues, and are responsible for progress.', 'be-responsible', 'senco'],
  ['Each TA is given a group to teach and is free to choose the books.', 'choose', 'assistant'],
  [
    'The head gives the SENCO time to do the work, and holds the duty to publish it.',
    'publish',
    'head',
  ],
  ['TAs are expected (unlike in many schools) to devise lessons.', 'devise', 'assistant'],
  ['We do not hold the SENCO responsible for progress.', 'be-responsible', 'senco not'],
])('whose verb it is: %s', (text, lemma, who) => {
  expect(told(text, lemma)).toBe(who)
})
