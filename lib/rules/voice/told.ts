import type { Range } from '../../core/range'
import type { Mention } from './mentions'

/**
 * That families are told something, by whatever verb: they are told, somebody tells them, something is passed on to
 * them, they get it, it goes home. What they are told is not looked at here.
 */

const one = (...forms: readonly string[]): string => `(?:${forms.join('|')})`
const find = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'gi')

/** Stands in the text where families are named; their number of letters stays. */
const FAMILY = '§'
const THEM = `(?:(?:all|each|every|both|the|their|our|these|those|your|any|such|of|most) )*${FAMILY}+`
const ALSO =
  '(?: (?:then|also|always|usually|simply|only|duly|promptly|later|subsequently|afterwards|formally|fully|regularly|normally|routinely|immediately|first|automatically|merely|just|all|both|now|either))*'
const MAY =
  '(?: (?:will|may|must|should|can|shall|would|could|are to|is to|have to|has to|need to|to))?'
const BE = '(?: (?:is|are|be|been|being|gets?|was|were|has been|have been):?)?'

const TOLD = one(
  "told|informed|notified|advised|updated|briefed|alerted|reminded|e-?mailed|texted|messaged|written to|cc'd|copied in(?:to)?",
  'rung|phoned|telephoned|called|contacted|shown|sent|given|handed|issued|provided|supplied|furnished|presented',
  'made aware|(?:talked|taken|walked) through|apprised|introduced to',
  String.raw`kept (?:\w+ )?(?:informed|up to date|aware|posted|updated|abreast|in the (?:picture|loop|know))`,
)
const TELLS = one(
  'tell(?:s|ing)?|inform(?:s|ing)?|notif(?:y|ies|ying)|advis(?:e|es|ing)|updat(?:e|es|ing)|brief(?:s|ing)?|alert(?:s|ing)?',
  'remind(?:s|ing)?|e-?mail(?:s|ing)?|text(?:s|ing)?|messag(?:e|es|ing)|writ(?:e|es|ing) to|phon(?:e|es|ing)|telephon(?:e|es|ing)',
  'ring(?:s|ing)?|call(?:s|ing)?|contact(?:s|ing)?|show(?:s|ing)?|send(?:s|ing)?|giv(?:e|es|ing)|hand(?:s|ing)?|issu(?:e|es|ing)',
  'provid(?:e|es|ing)|suppl(?:y|ies|ying)|present(?:s|ing)?',
)
const PASSES = one(
  'shar(?:e|es|ing)|explain(?:s|ing)?|communicat(?:e|es|ing)|report(?:s|ing)?|pass(?:es|ing)?|relay(?:s|ing)?|feed(?:s|ing)? back',
  'convey(?:s|ing)?|confirm(?:s|ing)?|send(?:s|ing)?|post(?:s|ing)?|e-?mail(?:s|ing)?|forward(?:s|ing)?|circulat(?:e|es|ing)',
  'distribut(?:e|es|ing)|giv(?:e|es|ing)|hand(?:s|ing)?|issu(?:e|es|ing)|announc(?:e|es|ing)|present(?:s|ing)?|show(?:s|ing)?',
)
const PASSED = one(
  'shared|explained|communicated|reported|passed|relayed|fed back|conveyed|confirmed|sent|posted|e-?mailed|forwarded|circulated',
  'distributed|given|handed|issued|announced|presented|shown|notified|supplied|provided|returned|copied|made (?:known|available)',
  'read out|published|mailed|delivered|dispatched|released',
)
const PAPER =
  '(?:letter|note|e-?mail|text|message|(?:phone )?call|notice|notification|confirmation|slip|summary|cop(?:y|ies)|details|news)s?'

const tellings: readonly RegExp[] = [
  find(`${FAMILY}+(?:,? (?:and|or) [\\w' ]{1,25}?)?${ALSO}${MAY}${ALSO}${BE}${ALSO} ${TOLD}\\b`),
  find(`\\b${TELLS} ${THEM}`),
  find(
    `\\b(?:let(?:s|ting)? ${THEM} know|mak(?:e|es|ing) ${THEM} aware|keep(?:s|ing)? ${THEM} \\w+)`,
  ),
  find(`\\b${PASSES} (?!to\\b)[^.;:]{0,70}?\\b(?:to|with) ${THEM}`),
  find(`\\b${PASSED}(?: [\\w-]+){0,4}? (?:to|with|for) ${THEM}`),
  // “what they see at home” is what families know, and not what they hear.
  find(
    `(?<!${FAMILY}|\\b(?:what|how|whatever) )${FAMILY}+${ALSO}${MAY}${ALSO} (?:get|gets|receive|receives|see|sees|find|finds|learn|learns|hear|hears|discover|discovers|`,
    `(?:log|logs) in to|access|view|views|collect|collects|(?:have|has) sight of|have [^.;:]{1,40} explained to ${FAMILY}+)\\b`,
  ),
  find(
    `\\b${PAPER} (?:(?:goes|go|comes|is sent|are sent|is posted) )?(?:out |straight )?(?:home|to ${THEM})`,
  ),
  find(
    `\\b${PAPER} (?:then )?(?:confirms?|tells?|says?|sets? out|lists?|explains?|informs?)(?: to)? ${THEM}`,
  ),
  find(`\\bfor ${THEM} to (?:see|read|look at|keep)\\b`),
]

const CHEAP =
  /told|tell|inform|notif|advis|updat|brief|alert|remind|mail|text|messag|writ|rung|ring|phone|call|contact|show|sen[dt]|giv|hand|issu|provi|suppl|present|aware|kept|keep|let|shar|expla|commun|report|pass|relay|fe[e]?d|convey|confirm|post|forward|circul|distrib|announ|get|receiv|see|find|learn|hear|discover|log|access|view|collect|sight|letter|note|copy|copies|home|cc'd|furnish|detail|news|slip|summar|read/i

const DENIED =
  /\b(?:not|never|no longer|rarely|nor|without|neither|nobody|no one|rather than|instead of|no (?:parent|family))\b|\bno (?:§|$)|\bno [\w-]+ (?:is|are|has|may|must|should|shall|will|can)\b/i
/** “the SEND parents' group”: nothing is sent. */
const ACRONYM = /^SENDS?\b/
/** Words before a telling in which it is denied. */
const NEAR = 5

/** The text with families masked, so that expressions can ask for them. */
function masked(text: string, mentions: readonly Mention[]): string {
  let own = text
  for (const { who, start, end, isPossessive, isTopic } of mentions) {
    if (who !== 'parent' || isPossessive || isTopic || end <= start) continue
    own = own.slice(0, start) + FAMILY.repeat(end - start) + own.slice(end)
  }
  return own
}

/** Where a sentence tells families something; places may overlap. */
export function tellingsIn(text: string, mentions: readonly Mention[]): Range[] {
  if (!CHEAP.test(text) || text.endsWith('?')) return []
  const own = masked(text, mentions)
  if (!own.includes(FAMILY)) return []
  return tellings.flatMap((telling) =>
    [...own.matchAll(telling)].flatMap(({ index, 0: words }) => {
      const before = own.slice(0, index).split(' ').slice(-NEAR).join(' ')
      return DENIED.test(before) || DENIED.test(words) || ACRONYM.test(words)
        ? []
        : { start: index, end: index + words.length }
    }),
  )
}
