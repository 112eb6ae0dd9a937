import { oncePerView } from '../once-per-view'
import type { DocumentView } from '../rule'
import { countOf, hasLine } from '../whole-text'

/** One pupil, many, or the reader. */
export type PupilNumber = 'one' | 'many' | 'you'

/** What a sentence, or else its document, calls the people that a rewrite speaks of. */
export interface PeopleWords {
  readonly parents: string
  readonly isParentsYou: boolean
  readonly pupil: string
  readonly pupilNumber: PupilNumber
  /** Always of many. */
  readonly pupils: string
  /** “we”, or “the school” where a document says that and never “we”. */
  readonly we: string
}

const MANY: Readonly<Record<string, string>> = {
  pupil: 'pupils',
  child: 'children',
  student: 'students',
  learner: 'learners',
  'young person': 'young people',
}
const ONE = new Map(Object.entries(MANY).map(([one, many]) => [many, one]))

const PUPIL = /\b(?:pupils?|child(?:ren)?|students?|learners?|young (?:person|people))\b/i
const PARENTS = /\b(?:parents?(?: ?\/ ?| and | or )carers?|parents?|famil(?:y|ies)|carers?)\b/i
const SELF = /\b(?:we|our|us)\b/i
const SCHOOLS = ['school', 'academy', 'college', 'nursery', 'centre'] as const

const mostOften = (names: readonly { readonly name: string; readonly count: number }[]): string =>
  names.toSorted((a, b) => b.count - a.count)[0]?.name ?? ''

/** How often each name of pupils and of the place occurs; counted by line and kept. */
const counter = (form: string) => {
  const pattern = new RegExp(String.raw`\b${form}\b`, 'gi')
  return countOf((line) => line.match(pattern)?.length ?? 0)
}
const pupilCounts = Object.entries(MANY).map(([name, many]) => ({
  name,
  count: counter(`(?:${name}|${many})`),
}))
const schoolCounts = SCHOOLS.map((name) => ({ name, count: counter(`the ${name}`) }))
const speaksOfItself = hasLine((line) => SELF.test(line))

const pupilOf = oncePerView((view: DocumentView): string =>
  mostOften(pupilCounts.map(({ name, count }) => ({ name, count: count(view) }))),
)
const schoolOf = oncePerView((view: DocumentView): string => {
  const named = schoolCounts
    .map(({ name, count }) => ({ name, count: count(view) }))
    .filter(({ count }) => count > 0)
  return named.length === 0 || speaksOfItself(view) ? 'we' : `the ${mostOften(named)}`
})

function parentsIn(found: string): string {
  const name = PARENTS.exec(found)?.[0].toLowerCase() ?? ''
  if (/parent.*carer/.test(name)) return 'parents and carers'
  if (name.startsWith('famil')) return 'families'
  return name.startsWith('carer') ? 'carers' : 'parents'
}

/** All that the words for people depend on in a document. */
export const peopleKey = oncePerView((view: DocumentView): string => {
  const { addressesParents, addressesPupils = false } = view.signals
  return [addressesParents, addressesPupils, pupilOf(view), schoolOf(view)].join()
})

/** The people of a rewrite, as the words call them that it replaces. */
export function peopleWords(view: DocumentView, found: string): PeopleWords {
  const { addressesParents, addressesPupils = false } = view.signals
  const named = PUPIL.exec(found)?.[0].toLowerCase()
  const one = named === undefined ? pupilOf(view) : (ONE.get(named) ?? named)
  const many = MANY[one] ?? 'pupils'
  const isMany = named !== undefined && ONE.has(named)
  const pupilNumber = addressesPupils ? 'you' : isMany ? 'many' : 'one'
  const single = addressesParents ? 'your child' : `the ${one}`
  return {
    parents: addressesParents ? 'you' : addressesPupils ? 'your parents' : parentsIn(found),
    isParentsYou: addressesParents,
    pupil: addressesPupils ? 'you' : isMany ? many : single,
    pupilNumber,
    pupils: many,
    we: SELF.test(found) ? 'we' : schoolOf(view),
  }
}
