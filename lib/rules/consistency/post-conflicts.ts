import type { LocatedFact } from '../fact'
import { factsOf, placeOf } from '../facts-of'
import type { DocumentFinding, DocumentView } from '../rule'
import type { PostFact } from './facts'
import { isSame, ownSchool } from './own-school'

/** Whether the people named in posts agree with each other. */

const surname = (name: string): string =>
  (name.split(/\s+/).at(-1) ?? '').replace(/['’]s$/, '').toLowerCase()
const title = (name: string): string => /^(?:Mrs?|Ms|Miss|Mx|Dr)\b/.exec(name)?.[0] ?? ''
const initial = (name: string): string =>
  /^([A-Z])[\p{L}.]* [A-Z]/u.exec(name.replace(/^(?:Mrs?|Ms|Miss|Mx|Dr)\.? /, ''))?.[1] ?? ''

function isSamePerson(a: string, b: string): boolean {
  if (surname(a) !== surname(b)) return false
  const conflicts = (x: string, y: string) => x !== '' && y !== '' && x !== y
  return !conflicts(title(a), title(b)) && !conflicts(initial(a), initial(b))
}

function conflict(
  view: DocumentView,
  { block, fact }: LocatedFact<PostFact>,
  message: string,
): DocumentFinding {
  return {
    ruleId: 'CONS-08',
    range: placeOf(view, block, fact.range),
    found: fact.name,
    message,
    fixes: [],
  }
}

/** Characters between a name and the school that its SENCO is of. */
const BESIDE = 40

/** “The SENCO of Weston Road Academy is …”: beside the name stands another school. */
function isOfAnotherSchool(view: DocumentView, { block, fact }: LocatedFact<PostFact>): boolean {
  const { cores } = ownSchool(view)
  return factsOf(view, 'school-name').some(
    (named) =>
      named.block === block &&
      !cores.some((core) => isSame(core, named.fact.core)) &&
      named.fact.range.start - fact.range.end < BESIDE &&
      fact.range.start - named.fact.range.end < BESIDE,
  )
}

const OF_SEVERAL = /\b(?:Trust|Federation|MAT|Partnership)\b/

/** A trust or a federation names the heads and chairs of all its schools. */
const namesSeveralSchools = (view: DocumentView): boolean =>
  OF_SEVERAL.test(view.document.title ?? '') ||
  new Set(factsOf(view, 'school-name').map(({ fact }) => fact.core)).size > 2

const OTHER_POSTS = [
  ['head', 'head'],
  ['chair', 'chair of governors'],
] as const

/** Two people named for one post, or one person as SENCO and as governor for SEND (CONS-08). */
export function* conflictingPosts(view: DocumentView): Iterable<DocumentFinding> {
  const facts = factsOf(view, 'post')
  const own = facts.filter((located) => !isOfAnotherSchool(view, located))
  const sencos = own.filter(({ fact }) => fact.post === 'senco')
  const governors = own.filter(({ fact }) => fact.post === 'send-governor')
  for (const { block, fact } of governors) {
    if (sencos.some(({ fact: senco }) => isSamePerson(senco.name, fact.name)))
      yield conflict(
        view,
        { block, fact },
        `${fact.name} is named both as SENCO and as governor for SEND: one person cannot do the work and check it.`,
      )
  }
  yield* twoNames(view, sencos, 'SENCO')
  if (!namesSeveralSchools(view)) {
    for (const [post, name] of OTHER_POSTS)
      yield* twoNames(
        view,
        own.filter(({ fact }) => fact.post === post),
        name,
      )
  }
  for (const seat of new Set(governors.map(({ fact }) => fact.seat)))
    if (seat !== '')
      yield* twoNames(
        view,
        governors.filter(({ fact }) => fact.seat === seat),
        `${seat} for SEND`,
      )
}

/** More than one name for a post that one person holds. */
function* twoNames(
  view: DocumentView,
  named: readonly LocatedFact<PostFact>[],
  post: string,
): Iterable<DocumentFinding> {
  const [first] = named
  if (!first || named.some(({ fact }) => fact.isOneOfSeveral)) return
  if (named.filter(({ fact }) => fact.isOnDays).length > 1) return
  const seen = new Set([surname(first.fact.name)])
  for (const other of named) {
    if (seen.has(surname(other.fact.name))) continue
    seen.add(surname(other.fact.name))
    yield conflict(
      view,
      other,
      `${other.fact.name} is named as ${post} here and ${first.fact.name} elsewhere: name the same person throughout.`,
    )
  }
}
