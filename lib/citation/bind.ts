import type { WorkRole } from './data/works'
import type { Group } from './groups'
import type { WorkMention } from './works'

const FILLER =
  '(?:see|also|cf|e\\.?g|i\\.?e|esp|especially|particularly|specifically|notably|for example|at|in|from|under|per|by|as|on|ref|reference|refs|says|say|item|items|point|points|clause|bullet|no|number|numbers|introduction|intro|annotated|states|stating|sets out|set out|explains|requires|gives|notes|lists|describes|defines|makes clear|makes it clear|which|where|its|the|(?:19|20)\\d\\d(?:/\\d\\d)?|edition|DfE|DoH|(?:jan|january|july|june)(?= (?:19|20)\\d\\d))'
/** Between a work's name and the number that follows it. */
const AFTER_WORK = new RegExp(
  `^(?:'s)?[\\s,;:()\\[\\]"'/-]*(?:${FILLER}\\b\\.?[\\s,;:()\\[\\]"'/-]*){0,5}$`,
  'i',
)
/** Between a number and the name of the work it belongs to, with “of”. */
const OF_WORK =
  /^[a-e]?(?![a-z])['"]?[)\]]?(?: \([A-Za-z][^()]{1,50}\))?,?\s*(?:onwards? |ff?\.? |and following )?(?:is |are )?(?:all |both |each )?(?:of|in|from|to|within|under|per),?\s+(?:the introduction (?:of|to|in) )?(?:the |our |this |that )?['"]?$/i
/** The same, with nothing but punctuation. */
const BEFORE_WORK =
  /^[a-e]?(?![a-z])(?: ?ff?\.?(?![a-z])| onwards?| and following)?['"]?[)\]]?[\s,]*[([]?(?:\s*-\s)?(?:the )?['"]?$/i
/** Between two numbers that share one work. */
const CHAIN =
  /^(?: \([A-Za-z][^()\d]{1,50}\))?(?: of, and )?[\s,;&()[\]:]*(?:(?:and|or|also|see|too|further|cf|together with|with|plus|p|ditto|particularly|especially|specifically|notably|mainly|mostly)\b[\s,(.]*){0,3}$/i

const LONGEST_GAP = 60

/** Whether a work numbers its places in this way. */
export function compatible(role: WorkRole, group: Group): boolean {
  if (role === 'other' || role === 'same') return true
  const decimal = /point|colon|space|roman/.test(group.numerals[0]?.form ?? '')
  switch (group.unit) {
    case null:
      return role === 'code' || role === 'author'
    case 'paragraph':
      return (
        role === 'code' ||
        (role === 'author' && decimal) ||
        (role === 'act' && !decimal && group.cue.startsWith('§'))
      )
    case 'page':
      return role === 'code' || role === 'author'
    case 'chapter':
      return role === 'code' || role === 'author'
    case 'annex':
      return role === 'code'
    case 'section':
      return role === 'act' || (role === 'code' && !isSectionOfLaw(group))
    case 'regulation':
      return role === 'regulations'
    case 'schedule':
    case 'part':
      return role === 'act' || role === 'regulations'
  }
}

/** “s 43”, “section 77(4)” after the Code's name: the Code's sections are its chapters. */
const isSectionOfLaw = ({ cue, numerals }: Group): boolean => {
  const value = numerals[0]?.value ?? ''
  const number = Number.parseInt(value, 10)
  return (
    number > LAST_CHAPTER && (/^ss?$/.test(cue) || value.includes('(') || number >= FIRST_OF_PART_3)
  )
}
const LAST_CHAPTER = 11
/** Part 3 of the Children and Families Act begins there. */
const FIRST_OF_PART_3 = 19

export interface Link {
  readonly work: WorkMention
  /** The name stands next to this group, not only next to one it is joined with. */
  readonly direct: boolean
  /** “of the Code” and the like: stronger than mere neighbourhood. */
  readonly explicit: boolean
}

const gapBetween = (text: string, from: number, to: number): string | null =>
  to < from || to - from > LONGEST_GAP ? null : text.slice(from, to)

/**
 * The work each group is cited with, or null where none stands next to it. A bare number that opens
 * a line (“6.2 SEND Code of Practice”) heads what follows. `groups` and `works` are in reading order;
 * the time is linear in their number.
 */
export function bind(
  text: string,
  groups: readonly Group[],
  works: readonly WorkMention[],
  opensLine: (group: Group) => boolean,
): (Link | null)[] {
  const links: (Link | null)[] = []
  let next = 0
  groups.forEach((group, i) => {
    while ((works[next]?.start ?? Number.POSITIVE_INFINITY) < group.end) next++
    const after = works[next]
    const taken = after !== undefined && isFollowed(text, after, groups[i + 1])
    const heads = group.unit === null && text[group.end] !== ',' && opensLine(group)
    links.push(link(text, group, works[next - 1], after, taken || heads))
  })
  // “3.2 receive a report” on a line of its own goes on with no list.
  const headsLine = (group: Group): boolean =>
    group.unit === null &&
    /^ [A-Za-z]/.test(text.slice(group.end, group.end + 2)) &&
    opensLine(group)
  chain(text, groups, links, 1, headsLine)
  chain(text, groups, links, -1, headsLine)
  return links
}

function link(
  text: string,
  group: Group,
  before: WorkMention | undefined,
  after: WorkMention | undefined,
  belongsElsewhere: boolean,
): Link | null {
  if (after?.role === 'regulations' && group.unit === 'section') {
    const gap = gapBetween(text, group.end, after.start)
    if (gap !== null && OF_WORK.test(gap)) return { work: after, explicit: true, direct: true }
  }
  const trailing = after && compatible(after.role, group) ? after : undefined
  const afterGap = trailing ? gapBetween(text, group.end, trailing.start) : null
  if (trailing && afterGap !== null && OF_WORK.test(afterGap))
    return { work: trailing, explicit: true, direct: true }
  const nameFollows = /^,? $/.test(afterGap ?? '') && group.cue !== '' && trailing?.role !== 'same'
  if (trailing && nameFollows && before && /;/.test(text.slice(before.end, group.start)))
    return { work: trailing, explicit: false, direct: true }
  if (
    before &&
    before.end <= group.start &&
    leads(text, before) &&
    compatible(before.role, group)
  ) {
    const gap = gapBetween(text, before.end, group.start)
    if (gap !== null && AFTER_WORK.test(gap) && !isOver(gap, text[group.start]))
      return { work: withYear(before, gap), explicit: false, direct: true }
  }
  const beside = group.cue !== '' && afterGap === ' '
  if (trailing && isMatterOf(text, group, afterGap)) return null
  if (trailing && afterGap !== null && (beside || !belongsElsewhere) && BEFORE_WORK.test(afterGap))
    return { work: trailing, explicit: false, direct: true }
  return null
}

/** “… as the Code says. Section 5.4 of our policy …”: a whole word and a stop close the sentence before a capital. */
const isOver = (gap: string, first = ''): boolean =>
  /[a-z]{3,}\.['")]* $/.test(gap) && /[A-Z]/.test(first)

/** “For 4.3, the Code has no rule.” The number is what the clause is about, the Code its subject. */
const isMatterOf = (text: string, { start }: Group, gap: string | null): boolean =>
  /^, (?:the )?$/.test(gap ?? '') &&
  /\b(?:for|as (?:to|for|regards)|regarding) (?:[a-z]+ )?$/i.test(
    text.slice(Math.max(0, start - 24), start),
  )

/** Whether a work has a number of its own after it (“… at 5.15 – SEND Code, 6.65”). */
function isFollowed(text: string, work: WorkMention, next: Group | undefined): boolean {
  const gap = next && compatible(work.role, next) ? gapBetween(text, work.end, next.start) : null
  return gap !== null && AFTER_WORK.test(gap)
}

/** “The code 6.36” opens a door; only “of the code” goes without a capital. */
const leads = (text: string, work: WorkMention): boolean =>
  !(work.weak && work.role === 'code' && text.slice(work.start, work.end).endsWith('code'))

function withYear(work: WorkMention, gap: string): WorkMention {
  const year = /\b(?:19|20)\d\d\b/.exec(gap)?.[0]
  return year && work.edition === null ? { ...work, edition: year } : work
}

/** Hands a work on to neighbours joined by “and”: forwards, then backwards from an “of the Act”. */
function chain(
  text: string,
  groups: readonly Group[],
  links: (Link | null)[],
  step: 1 | -1,
  headsLine: (group: Group) => boolean,
): void {
  const start = step === 1 ? 1 : groups.length - 2
  for (let i = start; i >= 0 && i < groups.length; i += step) {
    const group = groups[i]
    const from = links[i - step]
    const neighbour = groups[i - step]
    if (!group || !neighbour || !from || links[i]) continue
    if (step === -1 && !from.explicit && !isOfOneLaw(group, neighbour, from.work)) continue
    const [first, second] = step === 1 ? [neighbour, group] : [group, neighbour]
    const gap = gapBetween(text, first.end, second.start)
    if (gap === null || headsLine(second)) continue
    if (CHAIN.test(gap) && compatible(from.work.role, group)) links[i] = { ...from, direct: false }
  }
}

/** “Section 20 and Schedule 13 Equality Act 2010”: each with its own word, the law's name behind the last. */
const isOfOneLaw = (group: Group, next: Group, { role, start }: WorkMention): boolean =>
  (role === 'act' || role === 'regulations') &&
  start >= next.end &&
  [group.unit, next.unit].every((unit) => unit !== null && LAW_UNITS.includes(unit))

const LAW_UNITS: readonly string[] = ['section', 'regulation', 'schedule', 'part']
