import { QuickPattern } from '../core/quick-pattern'
import type { Range } from '../core/range'
import type { Source } from './citation'
import { citedWorks, codeSubject, otherWorks, type WorkRole } from './data/works'
import { editionIn, editionStart, MONTH, slug, tailEnd, titleStart, YEAR } from './work-title'

/** A work as it is named in a text. */
export interface WorkMention extends Range {
  /** Null where only the context can say which (“the Act”), and for works that are left alone. */
  readonly source: Source | null
  readonly role: WorkRole
  /** Year written with the name. */
  readonly edition: string | null
  /** A short form that says which work only to someone who knows it already: “the Code”. */
  readonly weak: boolean
  /** The text says that it will call this work “the Act”. */
  readonly isTheAct?: boolean
  /** “that Act”: the one named last, whatever “the Act” is defined to be. */
  readonly isThat?: boolean
  /** “The statutory guidance”: the Code only where nothing else can be meant. */
  readonly isGuidance?: boolean
}

const QUALIFIER = `(?:${codeSubject}|${MONTH} ${YEAR}|${YEAR}|statutory|draft|DfE(?:'s)?|new|current|revised|updated|national|england's)`

const BODY = '(?:DfES|DfE|DCSF|department for education(?: and skills)?)'
const PARTNER = '(?:(?:,| and| &|/)? ?(?:DoH|DHSC|DH|department (?:of|for) health))?'

/** What follows “Code” where it stands for the SEND Code: “Code, para 6.36”, “(Code: 6.36)”. */
const BEFORE_PLACE =
  "(?:'s)?(?:,|:| -)? \\(?(?:(?:paragraphs?|paras?|pars?|sections?|secs?|ss?|chapters?|chaps?|chs?|pages?|pgs?|pp?|points?|nos?|annex(?:es)?)\\.? ?\\d|§|\\d{1,2}[.:]\\d|[ivx]{2,6}(?![a-z]))"
/** “Door code 6.36” opens a door. */
const CODE_OF_THINGS =
  '(?:access|bar|budget|colou?r|cost|course|discount|door|dress|entry|fund|gate|key|ledger|nominal|pass|pin|post|product|project|qr|room|sort|source|unit|voucher|wi-?fi)'

/** “The code for the staffroom door is 6.76.” */
const TO_OPEN =
  ' (?:for|to|on|of) (?:the|our|this|each) (?:[a-z]+ ){0,2}(?:alarm|car park|copier|door|gate|keypad|lift|lock|padlock|printer|safe|wi-?fi)'

const CODE = [
  `(?:${QUALIFIER},? )*codes? of practi[cs]e`,
  `(?:${QUALIFIER} )*${codeSubject} ?code(?! of)`,
  `(?:(?:${YEAR}|new|current|revised) )?(?:${codeSubject}(?:, ?|-| )?)?(?:c\\.o\\.p\\.|c\\.?o\\.?p|c ?of ?p)(?=20(?:01|14|15)|'?1[45]\\b|\\d{1,2}[.:]\\d|(?![a-z\\d]))`,
  // “(Code, 2001, para 5:43)”
  `(?<!(?:${CODE_OF_THINGS}|behaviou?r|conduct) )code(?=,? \\(?(?:${MONTH} )?(?:2001|2014|2015)\\)?${BEFORE_PLACE})`,
].join('|')

const MENTION = new RegExp(
  `\\b(?:(?<other>${otherWorks.join('|')})` +
    `|(?<code>${CODE})` +
    `|(?:${YEAR} )?(?:${citedWorks.map((work) => `(${work.pattern})`).join('|')})` +
    `|(?<law>(?:act|regulations|regs|order),? (?:\\(${YEAR}\\)|${YEAR}(?!\\d)))` +
    '|(?<same>ibid\\.?|op\\.? ?cit\\.?|loc\\.? ?cit\\.?|the same (?:document|publication|source|guidance))' +
    `|(?<author>${BODY}${PARTNER},? ?(?:\\(?${YEAR}\\)?|op\\.? ?cit\\.?))` +
    `|(?<weak>(?:the|this|that|those|these|same|said) (?:(?:\\(?${YEAR}\\)?|same|statutory|old|new|current|previous|former|revised) ){0,2}(?:code(?: of (?:${MONTH} )?${YEAR}|(?! of\\b|${TO_OPEN}))|act|regulations|regs)|(?:${MONTH} )?(?:2001|2014|2015) code(?! of\\b)|(?<!${CODE_OF_THINGS} )code(?=${BEFORE_PLACE})|(?<=\\d[a-z)]?,? )code(?=[).,;]|$)|act(?=,? (?:sections?|secs?|ss?)\\.? ?\\d)|regs(?=,? (?:sch(?:ed(?:ule)?)?|reg(?:ulation)?)s?\\.? ?\\d))` +
    `|(?<guidance>(?:the )?(?:(?:DfE(?:'s)?|government) )?(?:statutory (?:SEND? )?|SEND? (?:statutory )?)guidance|(?<=\\b(?:of|in) )the guidance(?! (?:on|for|about|from|by|note)\\b)))(?![a-z])`,
  'gi',
)

const mentions = new QuickPattern(MENTION)

/** Index of the first capture of `citedWorks` in a match: after `other` and `code`. */
const FIRST_CITED = 3

/** Every work named in the text, in order, without overlaps. */
export function scanWorks(text: string): WorkMention[] {
  const found: WorkMention[] = []
  let from = 0
  for (let match = mentions.exec(text); match; match = mentions.exec(text, from)) {
    from = match.index + match[0].length
    const mention = read(match, text)
    if (!mention) continue
    from = Math.max(from, mention.end)
    const previous = found.at(-1)
    const whole = previous ? merged(previous, mention, text) : null
    if (whole) found.pop()
    found.push(whole ?? mention)
  }
  return found
}

function read(match: RegExpExecArray, text: string): WorkMention | null {
  const words = match[0]
  const { other, code, law, author, weak, same, guidance } = match.groups ?? {}
  const opened = text[match.index - 1] === '(' && /^\d{4}\)/.test(words)
  const start = match.index - (opened ? 1 : 0)
  const end = match.index + words.length
  if (other !== undefined)
    return { start, end, role: 'other', source: null, edition: null, weak: false }
  if (code !== undefined)
    return isIdle(words, text.slice(end, end + 12)) ? null : full(text, start, end, 'code', 'cop')
  if (same !== undefined)
    return AFTER_AUTHOR.test(text.slice(Math.max(0, start - 40), start))
      ? { start, end, role: 'other', source: null, edition: null, weak: true }
      : { start, end, role: 'same', source: null, edition: null, weak: true }
  if (guidance !== undefined)
    return {
      start,
      end,
      role: 'author',
      source: 'cop',
      edition: null,
      weak: true,
      isGuidance: true,
    }
  if (author !== undefined) return byAuthor(words, start, end)
  if (weak !== undefined) return words === 'code' ? null : short(words, start, end)
  if (law !== undefined) return generic(text, start, end)
  const index = citedWorks.findIndex((_, i) => match[FIRST_CITED + i] !== undefined)
  const work = citedWorks[index]
  return work ? full(text, start, end, work.role, work.source) : null
}

/** “Curran et al., op. cit.”: a work of somebody else's. */
const AFTER_AUTHOR =
  /\bet al\.?\*?,? $|(?<!\b(?:See|In|The|And|Code|Act|Practice|Regulations|Health|Education))(?<=\b[A-Z][a-z]{2,}),? $/

/** “cop” in small letters names the Code only where a place in it follows. */
const isIdle = (words: string, after: string): boolean =>
  /^(?:cop|c ?of ?p)$/i.test(words) &&
  !/^(?:C[Oo]?P|C ?of ?P)$/.test(words) &&
  !/^,? ?(?:para|sec|ch|§|p\.? ?\d|\d)/i.test(after)

function full(
  text: string,
  start: number,
  end: number,
  role: WorkRole,
  source: Source,
): WorkMention {
  const tail = tailEnd(text, end, role)
  const from = role === 'code' ? editionStart(text, start) : start
  const alias = role === 'act' ? THE_ACT.exec(text.slice(tail, tail + 40)) : null
  const last = tail + (alias?.[0].length ?? 0)
  const isTheAct =
    alias !== null ||
    (role === 'act' && IS_THE_ACT.test(text.slice(Math.max(0, start - 40), start)))
  return {
    start: from,
    end: last,
    ...(isTheAct ? { isTheAct } : {}),
    role,
    source,
    edition: editionIn(text.slice(from, last)),
    weak: false,
  }
}

const THE_ACT =
  /^ ?\((?:here(?:in)?after |henceforth |from now on )?['"]?the (?:20\d\d )?Act['"]?\)/i

/** “In this letter 'the Act' is the Children and Families Act 2014.” */
const IS_THE_ACT =
  /['"]the (?:20\d\d )?Act['"],? ?(?:(?:here )?(?:is|means|refers to|stands for|for|meaning)|=|-|:)? ?(?:the )?$/i

/** Years in which an edition of the Code came out; “(DfE, 2021)” is some other publication. */
const CODE_YEARS: readonly (string | null)[] = ['1994', '2001', '2014', '2015']

function byAuthor(words: string, start: number, last: number): WorkMention {
  const edition = editionIn(words)
  const end = words.endsWith(')') && !words.includes('(') ? last - 1 : last
  return edition === null || CODE_YEARS.includes(edition)
    ? { start, end, role: 'author', source: 'cop', edition, weak: true }
    : { start, end, role: 'other', source: null, edition, weak: true }
}

/** “the 2014 Act”, “the 2014 Regulations” in a policy on SEN. */
const SHORT_FOR: Readonly<Record<string, Readonly<Record<string, Source>>>> = {
  act: { '1996': 'education-act-1996', '2010': 'equality-act-2010', '2014': 'cfa2014' },
  regulations: { '2014': 'send-regs-2014' },
}

function short(words: string, start: number, end: number): WorkMention {
  const role = /\bcode\b/i.test(words) ? 'code' : /act$/i.test(words) ? 'act' : 'regulations'
  const edition = editionIn(words)
  const source = role === 'code' ? 'cop' : (SHORT_FOR[role]?.[edition ?? ''] ?? null)
  const isThat = /^(?:this|that|those|these|same|said) /i.test(words)
  return {
    start,
    end,
    role,
    source,
    edition,
    weak: role !== 'code' || edition === null,
    ...(isThat ? { isThat } : {}),
  }
}

function generic(text: string, at: number, end: number): WorkMention | null {
  const start = titleStart(text, at)
  if (start === at) return null
  const title = text.slice(start, end)
  const role = /act,? \(?\d{4}\)?$/i.test(title) ? 'act' : 'regulations'
  return { start, end, role, source: slug(title), edition: editionIn(title), weak: false }
}

const ADJOINING = /^['"]?[\s,.:;([-]{0,3}['"]?$/

/** Two neighbouring names that are one: author and title, title and statutory instrument number. */
function merged(previous: WorkMention, next: WorkMention, text: string): WorkMention | null {
  if (next.start <= previous.start) return next
  if (next.start < previous.end) return { ...next, start: previous.start }
  if (!ADJOINING.test(text.slice(previous.end, next.start))) return null
  const closes = text[next.end] === ')' && text.slice(previous.end, next.start).includes('(')
  const span = { start: previous.start, end: next.end + (closes ? 1 : 0) }
  if (previous.role === 'author' && next.role === 'code')
    return { ...next, ...span, edition: next.edition ?? previous.edition }
  if (next.role === 'author' && (previous.role === 'code' || previous.role === 'other'))
    return { ...previous, ...span, edition: previous.edition ?? next.edition }
  const clash =
    previous.edition !== null && next.edition !== null && previous.edition !== next.edition
  if (previous.source !== null && previous.source === next.source && !next.weak && !clash)
    return { ...previous, ...span, edition: previous.edition ?? next.edition }
  return null
}
