import type { ActorKind } from './actors'
import type { Token } from './tokens'
import { ING, PARTICIPLE, PRESENT_S, verbForm } from './verbs'
import { isSmall, isWord } from './words'

/** A post or a group of people that no list names; token indexes, `end` exclusive. */
export interface Post {
  readonly kind: ActorKind
  readonly first: number
  readonly end: number
}

/** May be what somebody does: “our school leads training”. */
const IS_VERB = /^(?:lead|mentor|champion|partner|author|group|board)s?$/

/** What is known already of a name that stands in a sentence. */
export interface Named extends Post {
  readonly isPossessive: boolean
}

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').flatMap((word) => [word, `${word}s`]))

/** Nouns for whoever holds a post, such as schools have in their offices and departments. */
const AT_SCHOOL = words(
  'manager lead leader administrator coordinator co-ordinator organiser secretary clerk registrar champion mentor supervisor matron bursar receptionist typist technician counsellor chaplain director deputy',
)
/** The same for posts and groups that others have just as well: somebody's of the school only where that is said. */
const ANYBODYS = words(
  'officer worker writer author assessor reviewer planner adviser advisor consultant specialist practitioner expert trainer therapist psychologist person people colleague partner professional',
)
/** Nouns for several together. */
const GROUPS = words('team panel committee department office group board hub service unit')
/** Of these the school has its own where nothing says whose they are. */
const GROUPS_AT_SCHOOL = words('department office')

/** Before a post: it belongs to another body. */
const OF_OTHERS = new Set(
  'ehc ehcp ehcna plan plans case casework statutory link linked allocated named locality area county borough city district regional national local authority council council-run la lea nhs icb health medical clinical hospital community social care tribunal mediation iass sendiass parent-partnership visiting peripatetic external outside independent private ofsted dfe virtual commissioning commissioned commissioned-in'.split(
    ' ',
  ),
)
/** “Our plan administrator”: only schools call those who do their typing so. */
const CLERKS = words('administrator clerk secretary typist')
const OF_PLANS = /^(?:ehc|ehcp|plan|plans)$/
/** Before a post that nothing says to be the school's: it may well belong to another body. */
const MAYBE_OF_OTHERS = new Set(
  'education educational sen send assessment placement placements resource allocation moderation decision decision-making assigned their his her your other another relevant transport finance complex specialist'.split(
    ' ',
  ),
)
/** After a post: “at the council”, “from Westshire Council”. */
const OTHER_BODY =
  /^(?:council|authority|authorities|la|lea|county|borough|city|nhs|icb|hospital|camhs|tribunal|ofsted|government|department|hall)$/
const AFTER = 7
const MOST_WORDS = 4

export const isJob = (word: string): boolean =>
  AT_SCHOOL.has(word) || ANYBODYS.has(word) || GROUPS.has(word)

/** Whose a post is, as the words before it say. */
type Owner = 'ours' | 'theirs' | 'unsaid'

function ownerBefore(tokens: readonly Token[], first: number, found: readonly Named[]): Owner {
  const before = tokens[first - 1]
  if (!before) return 'unsaid'
  if (before.word === 'our' || (before.word === 'own' && tokens[first - 2]?.word === 'our'))
    return 'ours'
  if (!before.isPossessive) return before.word === 'their' ? 'theirs' : 'unsaid'
  const owner = found.find(({ end }) => end === first)
  if (owner?.kind === 'school' || owner?.kind === 'board') return 'ours'
  return owner?.kind === 'local-authority' || owner?.kind === 'health' ? 'theirs' : 'unsaid'
}

/** “… at the council”, “…, who is employed by the NHS”. */
function isOfOtherBody(tokens: readonly Token[], end: number): boolean {
  const link = tokens[end]?.word === ',' ? end + 1 : end
  const isLinked = /^(?:at|from|of|in|with|for|employed|working|based|who|within)$/.test(
    tokens[link]?.word ?? '',
  )
  if (!isLinked) return false
  for (let i = link + 1; i < Math.min(tokens.length, link + AFTER); i++) {
    const token = tokens[i]
    if (!token || (token.isStop && token.word !== '-')) return false
    if (OTHER_BODY.test(token.word)) return true
    if (i > link + 1 && ((verbForm(token.word)?.forms ?? 0) & PRESENT_S) > 0) return false
  }
  return false
}

/** Words that may stand in a post before its noun: no small words, no verbs in the third person. */
function isModifier(token: Token | undefined): boolean {
  if (!token || token.isStop || token.isPossessive || isSmall(token.word)) return false
  const forms = verbForm(token.word)?.forms ?? 0
  return forms === 0 || (forms & (PRESENT_S | ING)) === 0
}

/** What may stand before the first word of a post. */
function opensPost(tokens: readonly Token[], first: number): 'named' | 'bare' | null {
  const before = tokens[first - 1]
  if (!before || before.isStop) return 'bare'
  if (before.isPossessive || isWord(before.word, 'determiner') || before.word === 'own')
    return 'named'
  return /^(?:by|and|or|&|to|with|then|the|as)$/.test(before.word) ? 'bare' : null
}

/** “director of learning”, “lead for inclusion”: where it ends. */
function withField(tokens: readonly Token[], end: number): number {
  if (!/^(?:of|for)$/.test(tokens[end]?.word ?? '')) return end
  let at = end + 1
  while (at < end + 1 + MOST_WORDS) {
    const token = tokens[at]
    const isFirst = at === end + 1
    // “the lead for reviews”
    const isNoun = isFirst ? token && !token.isStop && !isSmall(token.word) : isModifier(token)
    if (!token || !(token.word === 'and' ? !isFirst : isNoun)) break
    if (OTHER_BODY.test(token.word) || token.word === 'service' || token.word === 'services')
      return end
    if (at > end + 1 && verbForm(token.word) && tokens[at - 1]?.word !== 'and') break
    at++
  }
  while (tokens[at - 1]?.word === 'and') at--
  return at > end + 1 ? at : end
}

/** Whether a noun is what its phrase is about: “team plans” are plans, “the team plans” is a team. */
const isHead = (tokens: readonly Token[], end: number): boolean => {
  const next = tokens[end]
  if (!next || next.isStop || isSmall(next.word) || next.isCapital) return true
  const forms = verbForm(next.word)?.forms ?? 0
  return (forms & (PRESENT_S | PARTICIPLE)) > 0 || forms > 0
}

/** “a member of”, “somebody in”, “one of”: who is meant is one of those that follow. */
const SOMEBODY =
  /^(?:somebody|someone|anybody|anyone|member|members|one|two|some|people|those|colleague|colleagues|adult|adults|staff|head|lead|leader)$/

/** Where “a member of our office team” begins, of which the name of the team begins at a token. */
export function withPerson(tokens: readonly Token[], first: number): number {
  const of = isWord(tokens[first - 1]?.word ?? '', 'determiner') ? first - 2 : first - 1
  if (!/^(?:of|in|from|on|within)$/.test(tokens[of]?.word ?? '')) return first
  return SOMEBODY.test(tokens[of - 1]?.word ?? '') ? of - 1 : first
}

const kindOf = (word: string): ActorKind => (GROUPS.has(word) ? 'school' : 'teacher')

/** In “our part-time plan administrator”: where the post begins of which only the end is a known name. */
export function startOfPost(tokens: readonly Token[], { first, end }: Post): number {
  if (!isJob(tokens[end - 1]?.word ?? '')) return first
  let start = first
  while (start > first - MOST_WORDS && isModifier(tokens[start - 1])) start--
  return start < first && opensPost(tokens, start) === 'named' ? start : first
}

/** The post whose noun stands at a token; null where it may well be another body's. */
function postAt(tokens: readonly Token[], at: number, found: readonly Named[]): Post | null {
  const word = tokens[at]?.word ?? ''
  const isGroup = GROUPS.has(word)
  if (tokens[at]?.isPossessive === false && !isHead(tokens, at + 1)) return null
  let first = at
  const before = found.findLast(({ end }) => end <= at)
  while (first > at - MOST_WORDS && isModifier(tokens[first - 1])) {
    if (before && first <= before.end) break
    first--
  }
  // “the school improvement officer”
  const isWithin = before?.end === first && !before.isPossessive
  if (isWithin && (!/^(?:school|board|parent|pupil)$/.test(before.kind) || IS_VERB.test(word)))
    return null
  if (isWithin) first = before.first
  const opening = opensPost(tokens, first)
  if (opening === null) return null
  // “the trust SEND hub”, “the family liaison officer”: only schools have these.
  const isOfSchool = isWithin && before.kind !== 'school'
  const owner = isOfSchool ? 'ours' : ownerBefore(tokens, first, found)
  if (owner === 'theirs') return null
  const modifiers = tokens.slice(first, at).map((token) => token.word)
  const isClerk = owner === 'ours' && CLERKS.has(word)
  if (modifiers.some((one) => OF_OTHERS.has(one) && !(isClerk && OF_PLANS.test(one)))) return null
  const end = withField(tokens, at + 1)
  if (isOfOtherBody(tokens, end)) return null
  if (owner === 'ours') return { kind: kindOf(word), first: withPerson(tokens, first), end }
  if (isGroup ? !GROUPS_AT_SCHOOL.has(word) : !AT_SCHOOL.has(word)) return null
  if (first === at && end === at + 1) return null
  if (modifiers.some((one) => MAYBE_OF_OTHERS.has(one))) return null
  // Where the local authority acts, a post may be one of its.
  if (found.some(({ kind }) => kind === 'local-authority' || kind === 'health')) return null
  return { kind: kindOf(word), first: withPerson(tokens, first), end }
}

/**
 * Posts and groups of the school of which no list knows: “our review officer”, “the trust’s placement panel”,
 * “the exams administrator”. Whatever else is somebody's, a title alone does not say whose it is.
 *
 * @param found who is named in the sentence already
 */
export function postsIn(tokens: readonly Token[], found: readonly Named[]): Post[] {
  const posts: Post[] = []
  tokens.forEach(({ word }, at) => {
    if (!isJob(word) || found.some(({ first, end }) => at >= first && at < end)) return
    const post = postAt(tokens, at, found)
    if (post && post.first >= (posts.at(-1)?.end ?? 0)) posts.push(post)
  })
  return posts
}
