import { one } from './gate-parts'

/** Who may decide at a school, and whom it is about: the same words for every check that asks who acts. */

const POST = one(
  'SENCOs?|SENDCOs?|teachers?|tutors?|(?:teaching |support )?assistants?|principals?|deput(?:y|ies)',
  String.raw`head ?teachers?|heads?(?: of (?:\w+ )?\w+)?|directors?(?: of \w+)?|leads?|leaders?|managers?`,
  'therapists?|psychologists?|practitioners?|professionals|co-?ordinators?|advis[eo]rs?|mentors?|key ?workers?',
  '(?:teaching )?staff|teams?|panels?|departments?|committees?|leadership|SLT|governors|trustees|trust',
  'schools?|academ(?:y|ies)|college|nursery|setting|centre|unit|provider|we|us',
  String.raw`(?:Mrs?|Ms|Miss|Dr)\.? [\w'-]+`,
)
const DETERMINER = '(?:the|our|your|their|an?|each|any|his|her|its|those|senior|relevant)'
/** “the trust's Director of Inclusion”, “our special school's clinical lead”, “a meeting of staff”. */
export const STAFF = String.raw`(?:${DETERMINER} )?(?:[\w'-]+ ){0,4}?${POST}`
export const CHILD = one(
  'pupils?|child(?:ren)?|students?|learners?|young (?:person|people)|toddlers?|names?',
  'he or she|she or he|sixth[- ]formers?|apprentices?|individuals?',
)
export const FAMILY =
  '(?:parents?|carers?|famil(?:y|ies)|mums?|dads?|mothers?|fathers?|guardians?|home|you|your)'
const OTHERS = 'local authority|authority|council|LA|tribunal|courts?|doctors?|police|NHS|board|law'

const ACTORS = new RegExp(
  String.raw`\b(?:(?<family>${FAMILY}|together|jointly)|(?<other>${OTHERS})|(?<child>${CHILD}|they|them|he|she)|(?<staff>${POST}))\b(?!['’]|-)`,
  'gi',
)
/** “staff who know the |pupil”: of whom something is done, and who does nothing. */
const OBJECT =
  /\b(?:know(?:s|ing)?|teach(?:es|ing)?|support(?:s|ing)?|with|of|for|about|from|on|meets?|assess(?:es|ing)?|help(?:s|ing)?|whether|when|where|sees?|bring(?:s|ing)?)(?: (?:the|an?|any|each|every|that|this|their|our|all))? $/i

export type Actor = 'staff' | 'child' | 'family' | 'other'

/** Who is named last in front of a verb and can be its subject; null where nobody is. */
export function lastActor(before: string): { readonly who: Actor; readonly start: number } | null {
  let last: { who: Actor; start: number } | null = null
  for (const { index, groups = {} } of before.matchAll(ACTORS)) {
    const who = (['family', 'other', 'child', 'staff'] as const).find((name) => groups[name])
    if (!who || (who === 'child' && OBJECT.test(before.slice(0, index)))) continue
    last = { who, start: index }
  }
  return last
}

const BE = '(?:is|are|will be|must be|may be|being|were|was|be)'
/** Parents who are only told of what was settled, are not there, or may ask about it afterwards have no part in it. */
const NO_PART = new RegExp(
  [
    String.raw`\byour (?:own )?(?:child(?:ren)?|son|daughter|teenager|young person)(?:'s)?\b`,
    String.raw`${FAMILY}(?: and (?:the |their )?\w+)? ${BE}(?: (?:then|only|simply|later|subsequently|always|duly|first))* (?:told|informed|notified|advised|updated|written to|sent|given|contacted|reminded|made aware|let know)\b`,
    String.raw`${FAMILY} (?:will |then |may )?(?:receives?|gets?|hears?|learns?|finds? out)\b`,
    String.raw`\b(?:tells?|informs?|informing|telling|notif(?:y|ies)|updates?|writes? to|advises?|rings?|phones?|emails?|sends?|shows?|contacts?|lets?) (?:(?:the|your|their) )?${FAMILY}\b`,
    String.raw`\b(?:letter|copy|copies|notes?|report|results?|message|news|details|sent|passed|communicated|explained|given|reported|shared)(?: \w+){0,3}? (?:to|with) (?:(?:the|your|their) )?${FAMILY}\b`,
    String.raw`\b(?:staff|teachers|leaders|professionals|adults|colleagues)\b(?: [\w-]+){0,2} together\b|\btogether with (?:the |a )?(?:[\w-]+ )?${POST}\b(?! and)`,
    String.raw`\b(?:without|in the absence of|not open to|no need (?:for|to)|rather than|instead of|before)(?: (?:having to |needing to )?(?:consult|involv|ask|invit|wait|contact|refer|tell|inform)\w*(?: (?:to|for|with))?)? (?:the |any |their )?${FAMILY}(?: ${BE} \w+| (?:being )?(?:present|there|attending|invited|input|involvement))?\b`,
    String.raw`${FAMILY} (?:do|does|${BE}|need|can|may)(?: not|n't) (?:be )?(?:attend|invited|involved|present|consulted|asked|part|take part|have a|required|sit|join)\b`,
    String.raw`\bwhether (?:or not )?to (?:involve|invite|contact|tell|inform|consult|ask) (?:the |their )?${FAMILY}\b`,
    String.raw`${FAMILY} (?:who (?:disagree|are unhappy|object)|(?:can|may) (?:comment|complain|appeal|raise|ask (?:for reasons|why|questions)))\b`,
  ].join('|'),
  'gi',
)
const NAMES_FAMILY = new RegExp(
  String.raw`\b(?:${FAMILY}|together|jointly|shared decision|co-?produc\w+|local authority|authority|council|LA|tribunal)\b`,
  'i',
)

/** Whether families, or an authority, have a part in a sentence beyond being told. */
export const withOthers = (text: string): boolean => NAMES_FAMILY.test(text.replace(NO_PART, ''))

/** The text with those words masked; offsets stay. */
export const withoutToldFamilies = (text: string): string =>
  text.replace(NO_PART, (words) => '_'.repeat(words.length))
