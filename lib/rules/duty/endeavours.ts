import type { Range } from '../../core/range'
import type { BlockContext } from '../block-context'
import { ING, PRESENT_S, verbForm } from '../clause/verbs'
import type { DutyCheck } from './duty-check'
import type { Passage } from './passage'
import { replaceWith, report } from './phrase'
import { scopeOf } from './thoughts'
import { isIn, spansOf, withComma } from './wordings'

const BEST = /\bbest[- ]endeavours?\b/i
const MONEY =
  '(?:resourc\\w*|fund(?:s|ing)?|staff(?:ing)?|teaching assistants?|TAs?|adults?|budget(?:s|ary)?|money|capacity|time|financ\\w+|afford\\w*|practicable|possible|convenient|cost(?:s|ly)?|expens\\w+|able|permit|means|cap(?:ped)?|limit|£|Element 2|purse|sum available|pot|stretch|feasible|reasonable|sensible|realistic|pressures?|what we (?:have|can))'
/** Condition, bound or measure that a duty is given: “where”, “subject to”, “within”, “limited by”. */
const UNDER_CONDITIONS = [
  'where(?:ver)?|if|as far as|so far as|in ?so ?far as|(?<!\\bsoon )as(?! soon\\b)|when(?:ever)?',
  'provided(?: that)?|so long as|subject(?: always| only| of course|,? at all times,?)? to|within|to the extent|unless|while|given',
  '(?:depend\\w*|conditional|contingent|reliant) (?:on|upon)',
  '(?:limited|constrained|restricted|governed|determined|dictated|bound(?:ed)?) (?:by|to)',
  'what (?:the|our|its) (?=budget)|no (?:further|more) than|only so much|only|according to|in line with',
  'taking into account|having regard to|with regard to|in (?:the )?light of|allowing for|bearing in mind|mindful of',
  'but (?:only|cannot|can ?not|not|we|within)',
  'capp?(?:ed)?(?: (?:it|them|those|this))?(?: at)?|kept within|keep within|keeps? (?:it |them )?to|limited to',
  'understood as|interpreted as|read as|means? what|what (?:we|it) can',
].join('|')
/** “budget permitting”, “staffing and resources being available”. */
const MEANS_ALLOWING =
  '(?:(?:money|funds|funding|staffing|time|resources) and )?(?:budgets?|funds|funding|staff(?:ing)?(?: (?:absences?|numbers|levels))?|resources|money|time|financ(?:e|es)|capacity|workload|adults) (?:allowing|permitting|being (?:sufficient|adequate|available|enough|in place))'
const LIMIT = new RegExp(
  `,? ?\\b(?:${UNDER_CONDITIONS})\\b[^.;,]{0,50}?(?:\\b${MONEY}\\b|£)[^.;,]{0,25}|,? ?\\b${MEANS_ALLOWING}\\b`,
  'i',
)
const OWN = "(?:its|our|their|the school's|his|her|the|every|all)"
/** What the duty is about: provision, and needs that are met. */
const TO_SECURE =
  'to (?:secure|provide|meet|put|make (?:\\w+ ){0,3}provision|(?:make (?:sure|certain)|ensure|see)\\b[^.;]{0,80}\\b(?:provision|support|help|receive|needs|get))'
const MAKE = '(?:have|has|take|takes|taking|make|makes|making)'
const DO = '(?:do|does|doing)'
const AIM =
  '(?:try|tries|trying|aim|aims|hope|hopes|strive|strives|endeavour|endeavours|seek|seeks|attempt|attempts)'
const LESS_THAN_BEST = `(?:${MAKE} (?:the )?)?(?:(?:very )?best (?:efforts?|intentions?|attempts?)|good intentions|best of (?:efforts?|intentions?))`
const ITS_BEST = `(?:do|does|doing|try|tries|trying) ${OWN} (?:very )?best(?=,? [^.;]{0,60}?\\b${TO_SECURE})`
const EVERY_EFFORT =
  '(?:make|makes|making|take|takes|taking) (?:every|all) (?:reasonable )?(?:effort|step|attempt|endeavour)s?(?=[^.;]{0,40}\\bto secure)'
const REASONABLE_STEPS = `(?:${MAKE} )?(?:every |all )?reasonable (?:efforts?|endeavours|steps?|attempts?)(?= ${TO_SECURE})|all reasonable efforts`
const WHAT_IS_PRACTICAL = `what is (?:practical|reasonable|possible|sensible|affordable)|${DO} (?:what is|whatever is|what's) (?:practical|reasonable|possible|sensible|affordable)[^.;]*`
/** “has to do everything it can” is no less than best endeavours. */
const WHAT_WE_CAN = `(?<!\\b(?:must|ha(?:s|ve) to|duty to) )${DO} (?:all|everything)(?: that)? (?:we|it|they) (?:reasonably )?can\\b|${DO} (?:what|whatever)(?: that)? (?:we|it|they) (?:reasonably )?can\\b`
const THE_BEST = `${DO} the (?:very )?best(?: that)? (?:we|it|they)(?: reasonably)? can`
const WHAT_IS_FEASIBLE = `${DO} (?:what|all|everything|whatever) (?:that )?(?:is )?(?:reasonable|practicable|affordable|sensible)(?=[^.;]{0,60}\\bto (?:secure|provide|meet|make))`
const AIMS_TO = `${AIM}(?:,[^,.;]{1,40},)? to(?= secure\\b)`
const WEAKER = new RegExp(
  `\\b(?:${[
    LESS_THAN_BEST,
    ITS_BEST,
    EVERY_EFFORT,
    REASONABLE_STEPS,
    WHAT_IS_PRACTICAL,
    WHAT_WE_CAN,
    THE_BEST,
    WHAT_IS_FEASIBLE,
    AIMS_TO,
  ].join('|')})`,
  'i',
)
const PROVISION =
  /\b(?:special educational|SEND?\b|provision|additional needs|needs (?:are|is) met|meet (?:the |their |every )?(?:\w+ )?needs)/i
/** “That means doing …”, after a sentence about best endeavours. */
const MEANS =
  /^\W*(?:that|this|which|it|those|they|in practice,? (?:that|this|it|they)) (?:means?|(?:is|are) (?:read|taken|understood|interpreted|seen))\b/i
const VOWS =
  /\b(?:promise|undertake|pledge|commit)s?\b[^.;]{0,40}\b(?:efforts?|intentions?|best)\b/i
/** Tells that the duty holds, or who else pays. */
const KEPT =
  /\b(?:whether or not|regardless|whatever|does not (?:end|stop|depend)|do not (?:end|stop|depend)|not limited|ask (?:for|the)|(?:ask|apply)\w* (?:to )?the (?:local authority|council))\b/i
const OF_SEN = /\b(?:SEND?|special (?:educational )?needs|additional needs)\b/i
/** Goes on about what the sentence before says. */
const GOES_ON =
  /^\W*(?:and |but |though )?(?:however|but|this|these|it|they|that|in practice|of course|(?:how (?:much|far)|what) (?:this|these|it|that|they))\b/i
const DENIED =
  /\b(?:(?<!(?:this|that|it) )(?:does|do|must|is|are|should|has|have) not(?! beyond)|don't|never|regardless|whatever|rather than|instead of|everything that can|in full)\b/i

/** “…, and where the cost is high we ask …”: a condition of something else. */
function isOfNext(text: string, limit: Range): boolean {
  // “… and, so far as the budget allows, uses its best endeavours”
  if (/^[^;,]*,? ?[^;,]*\bbest[- ]endeavours?\b/i.test(text.slice(limit.end))) return false
  if (/\b(?:and|or),? ?$/i.test(text.slice(0, limit.start))) return true
  const { start, end } = scopeOf(text, limit)
  return /^, and\b/i.test(text.slice(start)) && !BEST.test(text.slice(start, end))
}

/** The first cell of a row, a heading or a question that the words tell more about; nothing where there is none. */
function toldOf({ section, block: { table } }: BlockContext, said: string): string {
  if (table && !table.isHeader && table.column > 0) return table.rowHeader
  if (said === '') return section.title
  return /\?\W*$/.test(said) ? said : ''
}

/** A sum at which the help ends: “cover support up to £6,000”, “stop at the first £6,000”. */
const AT_SUM =
  /\b(?:(?:cover|extend|go|reach)\w*\b[^.;,]{0,30} (?:up )?to|(?:stop|end|cease)\w* (?:at|when|once|after)) (?:the )?(?:first )?£[\d,]+(?:k\b)?/i

/** Where a sentence says that best endeavours end; of an answer or a cell about them, what it hangs on, too. */
const limitIn = (passage: Passage, asked: string): Range | null =>
  spansOf('limit', passage)[0] ??
  passage.find(AT_SUM) ??
  (BEST.test(asked) ? (spansOf('scarce', passage)[0] ?? null) : null)

/** “does its best” → “uses its best endeavours”, “try to” → “use best endeavours to”. */
function strongerThan(text: string, { start, end }: Range): string {
  const words = text.slice(start, end)
  const [verb = '', owner = ''] = words.split(' ')
  const form = verbForm(verb.toLowerCase())
  if (!form) return 'best endeavours'
  const uses = form.forms & PRESENT_S ? 'uses' : form.forms & ING ? 'using' : 'use'
  const whose = /^(?:its|our|their|his|her)$/i.test(owner) ? `${owner} ` : ''
  return `${uses} ${whose}best endeavours${/\bto$/.test(words) ? ' to' : ''}`
}

/** “… is for mainstream schools and does not apply to us”: whom the law binds is told, not limited. */
const OF_OTHER_SCHOOLS =
  /\bmainstream\b[^.;]*\b(?:do|does)(?: not|n['’]t) (?:apply|bind|cover|extend)\b/i

/** DUTY-13: best endeavours with a limit, or something less than best endeavours. */
export const endeavours: DutyCheck = {
  words:
    /^(?:effort|attempt|goodwill|required|asks|try$|practical|affordable|capped|reasonable|possible|endeavours?|efforts?|intentions?|attempts?|best|secure|reasonabl[ey]|can)$/,
  trigger:
    /effort|attempt|good ?will|intentions|\btry\b|(?:its|our|their|very|her|his|the) best\b|best (?:of |endeavour|effort|intention|attempt)|reasonabl[ey]|\bcan\b|to secure|good intentions|practical|affordable|best[- ]endeavour|possible|limited|constrain|restrict|depend|subject to/i,
  *check({ passage, earlier: said, context }) {
    const { text } = passage
    if (OF_OTHER_SCHOOLS.test(text)) return
    const asked = toldOf(context, said)
    const earlier = asked || said
    const ofEarlier = BEST.test(earlier) || /\bdo (?:their|its|our) best\b/i.test(earlier)
    const isOwn = BEST.test(text)
    const limit = isOwn && !DENIED.test(text) && LIMIT.test(text) ? null : limitIn(passage, asked)
    const isOfDuty = isOwn || BEST.test(asked) || (ofEarlier && GOES_ON.test(text))
    if (limit && isOfDuty && !KEPT.test(text)) {
      yield* report('DUTY-13', passage, withComma(passage.sentence.text, limit))
      return
    }
    const [weak] = isIn('asks-of-us', passage) ? spansOf('weak-try', passage) : []
    if (weak && OF_SEN.test(passage.withoutSend)) {
      yield* report('DUTY-13', passage, weak)
      return
    }
    if (DENIED.test(text)) return
    if (isOwn) {
      const limit = passage.find(LIMIT)
      if (!limit || isOfNext(passage.sentence.text, limit)) return
      // “, within our means,” goes with both its commas.
      const isAside = text[limit.start] === ',' && text[limit.end] === ','
      const span = isAside ? { ...limit, end: limit.end + 1 } : limit
      const isWhole = /\b(?:us(?:e|es|ed|ing)|mak(?:e|es|ing)|made)\b/i.test(
        text.slice(0, limit.start),
      )
      const fixes = isWhole ? [replaceWith('', 'Take the limit out')] : []
      yield* report('DUTY-13', passage, span, { fixes })
    } else if (
      ofEarlier &&
      GOES_ON.test(text) &&
      !/\b(?:not|never|no)\b/i.test(text) &&
      LIMIT.test(text)
    ) {
      yield* report('DUTY-13', passage, passage.find(LIMIT))
    } else if (
      PROVISION.test(passage.withoutSend) ||
      (ofEarlier && MEANS.test(text)) ||
      (VOWS.test(text) && LIMIT.test(text))
    ) {
      const weaker = passage.find(WEAKER)
      yield* report('DUTY-13', passage, weaker, {
        fixes: weaker ? [replaceWith(strongerThan(passage.text, weaker))] : [],
      })
    }
  },
}
