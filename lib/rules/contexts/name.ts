import { contains, type Range } from '../../core/range'
import type { BlockContext } from '../block-context'

/** Capitalised nouns that make what stands before them a name. */
const AFTER =
  /^['’s]* (?:[A-Z][\w'’]+ ){0,2}(?:Primary|Infants?|Juniors?|Academy|College|Nursery|Road|Street|Avenue|Lane|House|Hall|Park|Church|Ltd|Limited|plc|Charity|Foundation|Caf[eé]|Gym|Club|Choir|Theatre|Library|Festival|Shop|Farm|Band|Hub)(?!\p{L})/u
const BEFORE =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|King|Queen|Saint|St|Sir|Dame|Lord|Lady)\.? (?:[A-Z][\w'’-]*,? ){0,2}\(?$/
const INITIAL_BEFORE = /\b[A-Z]\.? $/
/** Ends in an initial, or is two of them: “S.A.” of “S.A. Jones”. */
const INITIALS = /(?:^|[\s&-])[A-Z]$|^[A-Z]\. ?[A-Z]\.?$/
/** People in a row by their initials: “JH, SA and PT”. */
const ROW_OF_INITIALS =
  /\b[A-Z]{2}(?:, (?:and )?|,? and |,? & )[A-Z]{2}(?:, (?:and )?|,? and |,? & )[A-Z]{2}\b(?!\+)/g
const SURNAME_AFTER =
  /^\.? ?(?!(?:The|This|These|That|We|It|They|If|In|All|Don|Do|At|On|For|Our|Each|Every|Some|No|You|Your|Pupils|Children|Parents|Please|When|Where|There|A)\b)[A-Z][a-z’'-]+/

/** Behind two initials: a surname, not a noun of a heading. */
const SURNAME =
  /^ (?!(?:Plus|Pupils?|Child(?:ren)?|Students?|Learners?|Support|Stage|Level|Register|List|Provision|Status|Record|Or|And|IEPs?|Reviews?|Targets?|Interventions?|School|Action|Code|Criteria|Triggers?|Meetings?|Plans?|Total|Autumn|Spring|Summer|Year|Boys|Girls|Statements?)\b)[A-Z][a-z’'-]{2,}\b/

/** Heads of columns that hold people: “Who”, “Lead”, “Owner”. */
const PEOPLE =
  /^\W*(?:by )?(?:who(?:m)?|lead|owner|initials|responsib\w+|person(?: responsible)?|led by|named person|staff)\W*$/i

/** Characters of initials at most: “S.A.” */
const INITIALS_LONG = 4

/** Part of the name of a person, school, road, charity or firm. */
export function isName(context: BlockContext, range: Range): boolean {
  const { text } = context.block
  const after = text.slice(range.end, range.end + 60)
  const before = text.slice(Math.max(0, range.start - 40), range.start)
  // “Mrs Una Frayne, Child Protection Officer”: behind the comma stands what she does.
  if (BEFORE.test(before) && (range.end - range.start <= INITIALS_LONG || !/,\s*$/.test(before)))
    return true
  if (AFTER.test(after)) return true
  if (SURNAME_AFTER.test(after) && INITIALS.test(text.slice(range.start, range.end))) return true
  if (range.end - range.start === 2) {
    if (isInitial(text, range) || SURNAME.test(after)) return true
    if (PEOPLE.test(context.block.table?.header ?? '')) return true
  }
  return INITIAL_BEFORE.test(before) && /^ [A-Z][a-z]+/.test(after)
}

const EXPLAINED = /\b(?!School Action )([A-Z])[\p{L}'’-]+ ([A-Z])[\p{L}'’-]+ \(\1\2\)/gu

/** Given in its paragraph to something or somebody else: “Sarah Ali (SA)”, “Statutory Assessment (SA)”. */
const isExplained = (text: string, range: Range): boolean =>
  [...text.matchAll(EXPLAINED)].some(
    ([, first, second]) => `${first}${second}` === text.slice(range.start, range.end),
  )

const isInitial = (text: string, range: Range): boolean =>
  isExplained(text, range) ||
  [...text.matchAll(ROW_OF_INITIALS)].some((row) =>
    contains({ start: row.index, end: row.index + row[0].length }, range),
  )
