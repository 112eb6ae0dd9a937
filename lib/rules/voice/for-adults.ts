import type { Range } from '../../core/range'
import { find, near, one } from './gate-parts'

/**
 * Parents who decide for somebody over compulsory school age: an age or a place that tells how old they are, parents
 * who act, agree or are the ones asked, and no part for the young person.
 */

const OVER_16 =
  /\b(?:sixth[- ]form\w*|post-?16|16[-–+]?(?: to |plus| and over|-)?(?:19|25)?[- ](?:year|plus|provision|student)\w*|16 (?:to|and|–|-) ?(?:18|19|25|over)|(?:years?|y) ?1[234]\b|A[- ]levels?|T[- ]levels?|apprentices?|apprenticeships?|further education|FE college|(?:college|older) (?:students?|learners?)|disabled students' allowance|(?:aged?|of|is|are|at|over|turn(?:s|ed)?|past|reach(?:es|ed)?|until|their|age of) (?:16|17|18|19|sixteen|seventeen|eighteen|nineteen)\b|(?:1[6789]|sixteen|seventeen|eighteen|nineteen)[- ]year[- ]olds?|over[- ](?:16|18)s?|compulsory school(?:ing)?(?: age)?|supported internships?|key stage 5|(?:upper|lower) sixth|16\+|university|(?:into|for|to|finding) employment|adult(?:hood| life| services| learners?)|school leavers?|leav(?:es?|ing) (?:school|college)|(?:sixteenth|eighteenth) birthday|college (?:courses?|places?|placements?|reviews?|tutors?)|KS5|(?:after|beyond|following) (?:the end of )?year 11|young adults?)\b/i

const PARENT = one(
  'parents?|carers?|famil(?:y|ies)|mothers?|fathers?|mums?|dads?|guardians?|next of kin',
)
const PARENTS = String.raw`(?:(?:the|a|an|both|their|his|her|our|any|each|every|one|all) )*(?:[\w'-]+'s? )?${PARENT}(?:,? (?:and|or|/) (?:the |a )?(?:carers?|guardians?|father|mother|dad|family))?`
const MAY = String.raw`(?: (?:(?:and|with) (?:the |a )?[\w ]{1,30}?|who|then|also|always|can|may|must|will|should|shall|have to|need to|has to|are to|is to|are asked to|is asked to|are expected to|are free to|are able to|still|jointly|together|have|has|do|does|would|first|both|usually|complete and|alone))*`
const DECIDES = one(
  'decid(?:e|es|ed)|agree[sd]?|choos(?:e|es)|chose|select(?:s|ed)?|name[sd]?|settle[sd]?|sets?|approve[sd]?|consent(?:s|ed)?|sign(?:s|ed)?|authorise[sd]?|confirm(?:s|ed)?|accept(?:s|ed)?|determine[sd]?|given? (?:\\w+ ){0,2}?(?:consent|permission|approval|agreement|the go-ahead)|gives? (?:\\w+ ){0,2}?(?:consent|permission|approval|agreement|the go-ahead)',
  'veto(?:es)?|refuse[sd]?|opt(?:s|ed)? (?:in|out)|withdraw[sn]?|instruct(?:s|ed)?|(?:tell|told|let) us (?:which|what|whether|to go ahead|know (?:which|what|whether))|sa(?:y|ys|id) (?:which|what|whether|yes|that)|(?:have|has|keeps?|retains?) the (?:final|last) (?:say|word)|(?:are|is) (?:content|happy|satisfied|in agreement|the decision[- ]makers?|responsible for (?:deciding|all|choosing|requesting|signing))',
  '(?:make|take)s? (?:the|all|any|every|these|this|most|key)? ?(?:[\\w-]+ )?(?:decisions?|choices?)|speaks? for|acts? for|draws? up|countersigns?|manages?|remains? (?:responsible|in charge|the)|continues? to|(?:speak|act|answer|reply|respond|represent)s?\\w* (?:on|for)|(?:are|is) in (?:charge|control)|nominates?|controls?|leads? the|has control',
)
const YES =
  '(?:consent|permission|approval|agreement|authori[sz]ation|go-ahead|say-so|signatures?|decisions?|instructions?|wishes|choices?|blessing|views?|preferences?)'

const wordings: readonly RegExp[] = [
  // “parents of sixth formers set the outcomes”, “when parents have told us to go ahead”
  find(
    PARENTS,
    String.raw`(?: of (?:[\w-]+ ){0,3}?(?:students?|learners?|formers?|people|olds?|leavers?|pupils?|apprentices?|adults?))?`,
    MAY,
    ' ',
    DECIDES,
  ),
  // “the support plan is agreed between the SENCO and the student's parents”, “accepted at home by the parents”
  find(
    '(?:agreed|approved|accepted|decided|made|signed|countersigned|managed|brought|settled|drawn up|authorised|set|confirmed|taken|completed|chosen|selected|requested|reviewed|written|finalised|arranged|discussed and agreed)',
    near(30),
    String.raw`\b(?:by|between|with)(?: [\w' -]{1,40}? and(?: the)?)? `,
    PARENTS,
  ),
  // “needs the agreement of the parents”, “with parents' approval”, “obtains the go-ahead from the family”
  find(`${YES}(?: \\w+)? (?:of|from|by) `, PARENTS),
  find(
    "(?:parental|(?:the |a |their |his |her |student's )*(?:parents?|carers?|family|families|mother|father)(?:'s|s'|')) (?:written |signed |prior |final )?",
    YES,
  ),
  // “is a matter for parents”, “… is one for parents”, “it is up to the family”
  find(String.raw`\b(?:matter|decision|choice|question|one|call|judgement) for `, PARENTS),
  find(`(?:up|left|down|belongs?|falls?|passes?|goes?|for) to `, PARENTS),
  find('(?:rests?|lies?|stays?|remains?|sits?)(?: \\w+)? with ', PARENTS),
  find(
    `(?:treats?|regards?|see|sees|deals? with|looks? to|rel(?:y|ies) on) `,
    PARENTS,
    ' (?:as|to (?:tell|decide|say|choose|speak))',
  ),
  // “agree with them what should be put in place”
  find(
    '(?:agree|settle|decide)s?(?: [\\w-]+){0,6}? with ',
    one(PARENTS, 'them (?:what|which|whether|how)'),
  ),
  find(
    `(?:asks?|invites?|(?:writes?|sent|goes|send) to|rings?|contacts?|looks? to) `,
    PARENTS,
    near(25),
    String.raw`\b(?:to (?:agree|approve|consent|decide|choose|sign|say)|for (?:their |a )?(?:approval|consent|agreement|decision|permission)|whether)`,
  ),
]

/** The young person has a part, or a parent speaks for somebody by law. */
const STUDENT_TOO = new RegExp(
  [
    String.raw`\b(?:and|or|with|by|from|between) (?:(?:the|a|each|their|our|any|every) )?(?:(?:young|older|post-16|sixth[- ]form) )?(?:students?|learners?|young (?:person|people)|sixth[- ]formers?|pupils?|son or daughter|child)\b(?!'s (?:parents?|mother|father|family|carer)|s' (?:parents|families)|'s? (?:revised|new|provision|support|progress|plan)|[^.;,]{0,25}\bbe (?:withdrawn|supported))(?= (?:and|who|over|aged|agree|decide|sign|choose|together|set|have|has|is|are)|[.,;]|$)`,
    String.raw`\b(?:students?|learners?|young (?:person|people)|sixth[- ]formers?|apprentices?),? (?:and|with|or) (?:(?:the|their|his or her) )?(?:parents?|carers?|famil(?:y|ies))`,
    String.raw`\b(?:if|when|where|unless|as|once|with) (?:the |a |that )?(?:student|learner|young person|they|he or she)s? (?:wish|want|agree|consent|would like|choose|ask|prefer)\w*`,
    String.raw`\b(?:student|learner|young person)(?:'s|s') (?:agreement|consent|permission|wish(?:es)?|right|decision|request|invitation)\b`,
    String.raw`\b(?:students?|learners?|young (?:person|people)) (?:(?:can|may|will|must|also|then|now|themselves) )*(?:decid|agree|choos|sign|consent|lead|chair|ask|request|invit|select|make)\w*`,
    String.raw`\b(?:capacity|deputy|court of protection|own (?:decision|right|mind)s?|theirs to|before (?:the )?(?:sixth form|year 12)|until (?:they|the end of year 11|the last friday)|by invitation|(?:may|can) ask us|advocate|under 16|in touch)\b`,
    String.raw`\b${PARENT},? (?:the |a |an |any )?(?:students?|learners?|young (?:person|people)|pupils?|child),? (?:and|or)\b|\bso (?:can|may) (?:the |a )?(?:student|learner|young)`,
    // What parents do not do, and whom somebody else comes before.
    String.raw`\b${PARENT}\b[^.;,]{0,25}\b(?:no longer|not|never|cannot|lose)\b`,
    String.raw`\b(?:not|no longer|never|rather than|instead of|without|explain\w*|tell|tells|inform\w*) (?:[\w']+ ){0,3}?${PARENT}\b`,
    String.raw`\bby (?:a |the )?(?:young person|student|learner)\b|\b(?:young person|student|learner) (?:over|aged|of) 16`,
  ].join('|'),
  'i',
)
/** Papers that parents sign for other reasons. */
const OTHER_MATTERS =
  /\b(?:accept a place|places? at|coffee|join|workshops?|trips?|visits?|residential|bursary|income|fees|photo\w*|medic\w*|emergency|uniform|transport|bus|open (?:evening|day)|admissions?|prospectus|loan|insurance|parents' evening|parent (?:governor|trustee)s?|family learning|worr(?:y|ies)|internships? before|attendance|absence|survey|questionnaire|years? (?:7|8|9|10)\b|key stage [1-4]\b|lower school and)\b/i
/** Words of deciding, whatever stands between them and the parents. */
const acts = find(
  PARENTS,
  near(60),
  String.raw`\b(?:decid\w*|decisions?|agree(?:s|d|ment)?|approv\w*|consent\w*|permission|cho(?:ose|oses|ice)|sign(?:s|ed|ature)?|authori\w*|wish(?:es)?|prefer\w*|settle\w*|determin\w*|insist\w*|overrul\w*|overrid\w*|refus\w*|accept\w*|instruct\w*|behalf|on board|content|go-ahead)`,
)
const MATTERS =
  /\b(?:plans?|support|provision|outcomes?|targets?|review|placement|course|college|help|assessment|SEND?|EHC\w*|adjustments?|intervention\w*|timetable|budget|register|needs?|profile|referral|counselling|mentor\w*)\b/i
/** Who else has the right, or is helped to decide. */
const RIGHTS =
  /\b(?:can each|so (?:can|may|does|is) (?:the |a )?(?:student|learner|young|pupil)|and young people|,? (?:and|or) (?:a )?young (?:people|person)|help\w*|support\w* (?:the|them|him|her|young)|listen\w*|invited?|visit\w*|meet|meets|meeting|talk\w*|share[sd]?|copy|welcome\w*|informed)\b/i
const CHEAP = /parent|carer|famil|mother|father|\bmum|\bdad|guardian/i

/** Where parents decide for somebody over sixteen; null where they do not. */
export function adultIn(text: string): Range | null {
  if (!CHEAP.test(text) || !OVER_16.test(text)) return null
  if (STUDENT_TOO.test(text) || OTHER_MATTERS.test(text)) return null
  for (const wording of wordings) {
    const match = wording.exec(text)
    if (match) return { start: match.index, end: match.index + match[0].length }
  }
  return MATTERS.test(text) && acts.test(text) && !RIGHTS.test(text)
    ? { start: 0, end: text.trimEnd().replace(/[.!]$/, '').length }
    : null
}
