import type { BlockContext } from '../block-context'
import { silencedBy } from '../contexts/contexts'
import type { Finding } from '../finding'
import { holdsAny } from '../lower-text'

/** A finding at the words that a pattern found. */
export const finding = (
  context: BlockContext,
  ruleId: string,
  match: RegExpExecArray,
  message: string,
): Finding => {
  const range = { start: match.index, end: match.index + match[0].length }
  return {
    ruleId,
    range,
    found: context.block.text.slice(range.start, range.end),
    message,
    fixes: [],
  }
}

function* matches(text: string, patterns: readonly RegExp[]): Iterable<RegExpExecArray> {
  for (const pattern of patterns) yield* text.matchAll(pattern)
}

/** What was to come in 2014 and has long been in force. */
const COMING_IN_2014: readonly RegExp[] = [
  /\b(?:statements?(?: of (?:SEN|special educational needs?))?|SSENs?|LDAs?|learning difficulty assessments?|school action(?: and school action plus| plus)?|IEPs?|(?:the )?(?:current|existing|old|2001) (?:SEN )?(?:code of practice|system|categories))\b[^.;]{0,60}\b(?:will|(?:is|are) (?:(?:soon |shortly |about )?to|being|going to be|due to be|gradually being))\s+(?:gradually\s+|eventually\s+|all\s+|soon\s+|also\s+|then\s+|be\s+)*(?:replaced|converted|transferred|phased out|changed|swapped|exchanged|switched|turned into|made into|moved (?:over |on )?to|abolished|removed|superseded|merged|reviewed and (?:transferred|converted))\b/gi,
  /\b(?:(?:have|has|had|a|with|their|hold) statements?|statements? of (?:SEN|special educational needs?))\. (?:These|They|All of (?:these|them)|Both) will (?:all |soon |gradually |eventually )?be (?:replaced|converted|transferred|phased out|changed|swapped|exchanged|switched|turned)\b/gi,
  /\b(?:starts?|begins?|(?:is|are) (?:now )?(?:starting|beginning)) (?:bringing in|introducing|rolling out|phasing in|to (?:bring in|introduce|roll out|phase in)) (?:the )?(?:new )?(?:EHC plans?|EHCPs?|education,? health,? and care plans?)\b(?! to (?:the |new |our )*(?:staff|teachers|parents|families|governors|pupils))/gi,
  /\b(?:EHC plans?|EHCPs?|education,? health,? and care plans?|SEN support|a single (?:school[- ]based )?category|(?:the|a) new (?:SEND? )?(?:code(?: of practice)?|system|arrangements|framework|legislation)(?! for (?!SEN|special|pupils)))\b[^.;]{0,40}\b(?:(?:comes? into (?:force|effect)|will (?:soon |gradually |eventually )?(?:replace|take over from|be replacing|supersede|come into (?:force|effect)|be introduced|take the place of|be phased in|start|begin)|(?:are|is) (?:replacing|being introduced|due to (?:replace|come|start|be (?:introduced|brought in|launched|rolled out))|(?:expected|set|about) to (?:replace|take the place of|take over from)|coming in)))\b/gi,
  /\bchildren and families bill\b[^.;]{0,50}\b(?:will|is to|(?:now )?going through parliament)\b|\bparliament is (?:now |currently )?(?:considering|debating)[^.;]{0,20} children and families bill\b|\b(?:is|are) (?:(?:one|some) of the |an? )?(?:SEND? )?pathfinders?(?: (?:authority|council|area|local authority))?\b(?! champion)|\b(?:school action|statements?)\b[^.;]{0,30}\bwill be (?:recorded|placed|put|moved) (?:under|in|on|onto|as)\b[^.;]{0,20}\bSEN support\b|\b(?:children and families (?:act|bill)|the (?:act|bill))\b(?: 2014)?[^.;]{0,20}\b(?:will (?:soon )?(?:change|mean|bring|introduce|replace|come into)|becomes? law|(?:receives?|has received) royal assent|is passed)\b/gi,
  /\b(?:school action(?: and school action plus| plus)?|IEPs)\b[^.;,]{0,20}\b(?:will|are to|is to) (?:both |all |soon |eventually |shortly )?(?:come to an end|end|cease|disappear|stop|go)\b|\bstatements?(?: of (?:SEN|special educational needs?))? (?:will|are to) (?:all |soon |eventually |shortly )?become (?:an? |new )?(?:EHC plans?|EHCPs?|education,? health,? and care plans?)\b/gi,
  /\bstatements?\b[^.;]{0,20}\bwill (?:all |soon |eventually )?(?:come to an end|end|cease|disappear|stop)\b|\bno (?:child|pupil|student|one)\b[^.;]{0,24}\bwill (?:still )?(?:hold|have) (?:a )?statements?\b/gi,
  /\b(?:will be|is) (?:a )?(?:gradual|phased|planned|slow) (?:move|change|transfer|transition) from [^.;]{0,30}\b(?:statements|IEPs|school action)\b[^.;]{0,20} to\b/gi,
  /\b(?:will|shall|is to) (?:adopt|introduce|start using|begin to use|move to) the new (?:SEN support|(?:SEN )?categor(?:y|ies)|EHC|code)\b|\bdue to (?:move|transfer|change|convert)\b[^.;]{0,20}\bnew(?:-style)? (?:EHC )?plans?\b/gi,
  /\b(?:local authorities|LAs|councils) (?:will soon|will have to|are to|will be required to) publish (?:a|their|the) local offer\b/gi,
  // Of SEN alone the government of 2026 speaks, too.
  /\b(?:the\s+)?(?:government|department for education|dfe) (?:is|are) (?:currently |now )?(?:reforming|changing|reviewing|introducing|bringing in|consulting on)\b[^.;]{0,80}\b(?:2013|2014|2015|statements?(?: of SEN)?|School Action)\b/gi,
  /\b(?:the )?(?:forthcoming|draft|new|proposed|upcoming|indicative)\s+(?:SEND?\s+)?(?:children and families (?:bill|act)(?: 2014)?|code of practice(?:,? \(?201[345]\)?)|SEN(?:D)? code(?:,? \(?201[345]\)?)|0[- –]25 code of practice|SEND reforms)\b/gi,
  /\b(?:will|shall|(?:is|are|be) (?:now |currently |gradually )?) ?(?:be )?(?:mov|transferr|convert|chang)(?:e|ing|ed)\b[^.;]{0,40}\b(?:statements?|school action(?: plus)?)\b[^.;]{0,40}\b(?:EHC plans?|EHCPs?|education,? health,? and care plans?|SEN support)\b/gi,
  /\bfrom (?:September |April |autumn )?201[345],? (?:the )?(?:government|department for education|dfe|law|system) (?:is|are) (?:changing|reforming|introducing|bringing in)\b/gi,
  /\b(?:going through|undergoing|awaiting|(?:part|half)[- ]?way through|in the (?:process|middle) of) (?:the |their |a )?(?:transfer|conversion|transition|convert|transferr)(?:ing)?\b[^.;]{0,30}\b(?:statements?|EHC plans?|EHCPs?|education,? health,? and care plans?)\b/gi,
  /\bwill (?:all |then |gradually )?(?:move|transfer|be (?:moved|transferred|converted)) (?:over )?(?:on)?to (?:the )?new (?:plans?|system|arrangements)\b/gi,
  /\b(?:during|over|throughout|by the end of)\s+(?:the\s+)?(?:transition(?:al)? period|next (?:three|3|two|few)(?: and a half)? years)\b[^.;]{0,60}\b(?:statements?|EHC plans?|EHCPs?|transfer\w*|convert\w*)\b/gi,
]

const EHC_PLAN =
  '(?:EHC plans?|EHCPs?|education,? health,? (?:and|&) care plans?|new(?:-style)? plans?)'
const IN_2014 = '\\b201[345]\\b'
/** Statements that stay “until” and a Code that is awaited: in the present or future of 2014. */
const LEFT_FROM_2014: readonly RegExp[] = [
  // “A statement stays in force until it is converted into an EHC plan.”
  /\b(?<!\b(?:personal|purchase|bank|mission|policy|vision|impact) )statements?\b[^.;]{0,50}\b(?:(?:will|shall) (?:all |still |each )?(?:keep|remain|stay|continue|stand|hold|be (?:kept|honoured|maintained|reviewed))|keeps?|stays?|remains?|continues?|stands?)\b[^.;]{0,60}\b(?:until|till|up to the (?:day|time))\b[^.;]{0,80}\b(?:transfer\w*|convert\w*|conversion|replaced?|moved?|changed?|turned)\b/gi,
  /\bno (?:new |more |further )?statements?\b[^.;]{0,24}\b(?:will be|are to be) (?:issued|made|written|granted|given|started)\b/gi,
  new RegExp(
    `\\b(?:we (?:now )?await|awaiting|waiting for|look(?:ing)? forward to)\\b[^.;]{0,50}\\bcode\\b[^.;]{0,60}${IN_2014}`,
    'gi',
  ),
  new RegExp(
    `\\bcode(?: of practice)?\\b[^.;]{0,40}\\b(?:(?:is |are )?(?:expected|due|anticipated|awaited)|to (?:be published|take effect|come into force|appear))\\b[^.;]{0,40}${IN_2014}`,
    'gi',
  ),
  /\b(?:forthcoming|coming|draft|final|new) (?:SEND? )?code(?: of practice)?\b[^.;]{0,20}\b(?:replac|supersed|take over from)[^.;]{0,24}\b(?:2001|old|current|existing) (?:SEN )?code\b/gi,
  new RegExp(
    `\\bnew (?:SEND? )?(?:arrangements|system|rules|duties|framework|legislation)\\b[^.;]{0,50}\\b(?:will (?:come in|apply|start|begin|take effect|come into)|(?:is|are) (?:coming|due) )[^.;]{0,60}(?:children and families|${IN_2014})`,
    'gi',
  ),
  new RegExp(
    `\\bdue to (?:move|transfer|change|convert|switch)\\b[^.;]{0,16} (?:to|into) (?:an? |the |their )?${EHC_PLAN}`,
    'gi',
  ),
]
/** What those sentences speak of besides, where their own words could be about something else. */
const OF_STATEMENTS = new RegExp(
  `${EHC_PLAN}|\\bEHC\\b|\\b201[345678]\\b|\\blocal authorit|\\bcouncil\\b|\\bLA\\b|\\b(?:existing|current) statements?\\b|\\b(?:to|into) a plan\\b|\\bcode\\b|\\bnew statements?\\b`,
  'i',
)
const ELSEWHERE = /\b(?:Wales|Welsh|Scotland|Northern Ireland)\b/

/** News of a Code that has been in force since 2014: the words that say it was told are in the past. */
const NEWS_OF_2014 =
  /\bthe new (?:SEND? )?code(?: of practice)?\b (?:has|have) (?:now )?been (?:given|shared|sent|circulated|explained|presented|distributed|handed|introduced) (?:out )?(?:to|with)\b|\bthe new (?:SEND? )?code(?: of practice)?\b (?:has|have) (?:just |now |recently )?(?:been )?(?:introduced|implemented|published|issued|brought in|come in(?:to (?:force|effect))?)\b[^.;]{0,10}\b(?:this|last|recently|now)\b|\b(?:trained|training|briefed|briefing|informed|inset|updated?)\b[^.;]{0,20} (?:on|in|about|for) the new (?:SEND? )?code(?: of practice)?\b/gi

const SUBJECTS = [
  'statement',
  'ssen',
  'lda',
  'learning difficulty a',
  'school action',
  'iep',
  'code',
  'ehc',
  'education, health',
  'education health',
  'reform',
  'single',
  'new plan',
  'new system',
  'families',
  'system',
  'categories',
  'sen support',
  'local offer',
  'pathfinder',
]
const CHANGES = [
  'until',
  'till ',
  'no more statement',
  'no further statement',
  'no statement',
  'await',
  'waiting for',
  'expected',
  'anticipated',
  'forward to',
  'to take effect',
  'to be published',
  'replac',
  'convert',
  'transfer',
  'phase',
  'abolish',
  'supersed',
  'introduc',
  'merged',
  'come into',
  'coming in',
  'bringing in',
  'moving',
  'move to',
  'moved',
  'take the place',
  'forthcoming',
  'draft',
  'new ',
  'proposed',
  'upcoming',
  'indicative',
  'reforming',
  'changing',
  'changed',
  'turned into',
  'made into',
  'reviewing',
  'consulting',
  'transition',
  'next ',
  'will start',
  'will begin',
  'removed',
  'due to',
  'will change',
  'becomes law',
  'royal assent',
  'take over',
  'come to an end',
  'will hold',
  'will have a statement',
  'adopt the',
  'move from',
  'will soon',
  'disappear',
  ' become ',
  'action will',
  'plus will',
  'ieps will',
  'parliament',
  'pathfinder',
  'will be recorded',
  'will give',
  'will bring',
  'soon to be',
  'set to',
  'about to',
]
const IS_PAST =
  /\b(?:was|were|had been|has been|have been|(?<!be )(?<!being )replaced|until 20\d\d|used to|at that time|said|explained)\b/i
/** A reform of this decade is another check's business. */
const IS_OF_2026 =
  /\b202[4-9]\b|\b20[3-9]\d\b|\bwhite paper\b|\bIndividual Support Plans?\b|\bISPs?\b/i

/** “Now | From September 2014” over the columns of a table. */
function headingOf2014(context: BlockContext): Finding[] {
  const { table, text } = context.block
  if (!table?.isHeader || !/^\W*from (?:\w+ )?201[345]\W*$/i.test(text)) return []
  const isBesideNow = table.headers.some((header) =>
    /^\W*(?:now|at present|at the moment|current(?:ly)?|today|present|existing)\b/i.test(header),
  )
  const [match] = text.matchAll(/\S.*\S/g)
  return match && isBesideNow ? [finding(context, 'DATE-10', match, STILL_TO_COME)] : []
}
const STILL_TO_COME =
  'This writes of the changes of 2014 and 2015 as still to come, but they have been in force for years: say how things are now.'

/** The reforms of 2014 and 2015 written of as still to come (DATE-10). */
export function reformOf2014(context: BlockContext): Finding[] {
  const { text } = context.block
  const heading = headingOf2014(context)
  if (heading.length > 0) return heading
  if (!holdsAny(context.block, SUBJECTS) || !holdsAny(context.block, CHANGES)) return []
  const found: Finding[] = []
  const left = new Set(matches(text, LEFT_FROM_2014))
  for (const match of [...left, ...matches(text, [...COMING_IN_2014, NEWS_OF_2014])]) {
    const sentence = context.sentenceAt(match.index)
    const around = text.slice(sentence.start, sentence.end)
    const isLeft = left.has(match)
    if (isLeft && (!OF_STATEMENTS.test(around) || ELSEWHERE.test(around))) continue
    const isNews = !isLeft && match[0].toLowerCase().includes('the new')
    // “… until they have been transferred” lies ahead.
    const told = isLeft ? around.replace(/\b(?:until|till)\b.*/, '') : around
    if (IS_OF_2026.test(around) || (!isNews && IS_PAST.test(told))) continue
    if (isNews && /\b(?:when|if|once|after|propos|was|were)\b/i.test(around)) continue
    const range = { start: match.index, end: match.index + match[0].length }
    if (found.some((other) => other.range.start < range.end && range.start < other.range.end))
      continue
    if (silencedBy(context, range, ['history', 'title', 'negation', 'name'])) continue
    found.push(finding(context, 'DATE-10', match, STILL_TO_COME))
  }
  return found
}
