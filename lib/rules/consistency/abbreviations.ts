import { overlaps, type Range } from '../../core/range'
import type { BlockContext } from '../block-context'
import { isGlossaryRow } from '../contexts/places'
import { kindOfDocument } from '../coverage/kind'
import type { LocatedFact } from '../fact'
import { factsOf, placeOf, termsAt } from '../facts-of'
import type { DocumentFinding, DocumentView } from '../rule'
import { hasLine } from '../whole-text'
import type { AbbreviationFact } from './facts'
import { isOwnWord } from './own-words'
import { isShoutedLine, lineAt } from './shouted'

const INITIALS = /\b(?:[A-Z]{2,10}|SaLT|[A-Z]{1,5}[a-z][A-Z]{1,3})(?=s?\b)/g

/** “DD/MM/YYYY”: the form of a date. */
const DATE_FORM = /\bD{1,2}([/. -])M{1,3}\1Y{2,4}\b/
const isOfDate = (text: string, start: number, initials: string): boolean =>
  /^[DMY]+$/.test(initials) && DATE_FORM.test(text.slice(Math.max(0, start - 7), start + 12))

/** Part of an address, a number or a longer word. */
const isPart = (text: string, start: number, end: number): boolean =>
  /[@._/#-]/.test(text.charAt(start - 1)) ||
  (/^s?(?:[@_’']?[\p{L}\d]|\.\w)/u.test(text.slice(end, end + 3)) &&
    !/^['’]?s\b/.test(text.slice(end, end + 3)))

/** Known to everybody, or not initials of anything a reader needs. */
const KNOWN = new Set(
  (
    'UK GCSE GCSES INSET PE IT ICT BBC TV OK NHS AM PM ID PDF DVD CD USA EU QR HTML PIN RIP MP MBE OBE BA BSC MA MSC BED MED PGCE PHD QTS QTLS HQ DIY SOS VIP FAQ FAQS CV ' +
    'AQA OCR WJEC BTEC NVQ HNC HND LTD PLC CIO RE HM DR MR MRS MS ST LONDON GDPR PSHE STEM MATHS FM CCTV SMS URL WWW COVID VAT VA VC CE RC ' +
    'SEN SEND SENCO SENDCO SENCOS ECT DBS URN HIV NPQH CPOMS CTOPP WIAT TEACCH ASDAN NGRT WISC BPVS YARC'
  ).split(' '),
)
/** Words that writers shout. */
const WORDS = new Set(
  (
    'NOT MUST ALL AND OR NO YES NEW ANY ONLY NEVER ALWAYS MAY CAN WILL OUR THE FOR WITH WE YOU WHO WHAT WHEN HOW WHY WHERE STEP PLAN DO REVIEW ASSESS AIM AIMS NOTE DATE NAME ' +
    'TO OF IN ON AT BY IS ARE BE IF AS AN IT ITS US UP SO SHOULD SHALL BOTH EACH EVERY THIS THAT THESE FROM INTO MORE MOST LESS ONE TWO THREE FIRST LAST BEFORE AFTER ' +
    'SCHOOL POLICY PUPIL PUPILS CHILD CHILDREN PARENT PARENTS STAFF NEEDS NEED REPORT SUPPORT DRAFT INSERT LOGO NB PS PTO RAG AKA ASAP ' +
    'II III IV VI VII VIII IX XI XII XIII XIV XV XVI SA HELP STOP GO KEY TEAM TIME YEAR TERM WORK CARE HOME HEALTH EDUCATION SPECIAL STAGE WAVE TIER UNIVERSAL TARGETED SPECIALIST END RESOLVED ACTION ACTIONS AGREED NOTED PRESENT APOLOGIES'
  ).split(' '),
)

/** A gap that somebody was to fill. */
const GAP = /^(?:X{2,}|TB[A-D])$/i

/** The next word that begins with the first of some letters. */
function opening(text: string, letters: string, from: number): number {
  let at = text.indexOf(letters.charAt(0), from)
  while (at > 0 && /\p{L}/u.test(text.charAt(at - 1))) at = text.indexOf(letters.charAt(0), at + 1)
  return at
}

/** Whether the initials can be read off words: each letter stands in them in order, the first opens a word. */
function spells(words: string, initials: string): boolean {
  const letters = initials.toLowerCase()
  const text = words.toLowerCase()
  for (
    let first = opening(text, letters, 0);
    first >= 0;
    first = opening(text, letters, first + 1)
  ) {
    let at = first
    let done = 1
    while (done < letters.length) {
      at = text.indexOf(letters.charAt(done), at + 1)
      if (at < 0) break
      done++
    }
    if (done === letters.length) return true
  }
  return false
}

/** `IASS` of `SENDIASS`: what SEND means is said elsewhere. */
const withoutSend = (initials: string): string =>
  /^SEND?(?=[A-Z]{3})(.+)/.exec(initials)?.[1] ?? initials

/** An entry of a list of abbreviations in running text: “AP alternative provision; NPQ …”. */
function isListed(text: string, start: number, initials: string): boolean {
  if (!/(?:^|[;.\n•]\s*)$/.test(text.slice(Math.max(0, start - 3), start))) return false
  const words = /^s?\s+([^;.\n]{4,110})/.exec(text.slice(start + initials.length))?.[1] ?? ''
  const first = [...words.toLowerCase().matchAll(/[a-z]+/g)]
    .map(([word]) => word)
    .filter((word) => !/^(?:and|of|the|for|in)$/.test(word))
    .map((word) => word.charAt(0))
    .join('')
  return first.startsWith(initials.toLowerCase())
}

function isExplained(context: BlockContext, start: number, initials: string): boolean {
  const { block } = context
  if (block.table?.column === 0 && isGlossaryRow(context)) return true
  if (isListed(block.text, start, initials)) return true
  const next = block.text.slice(start + initials.length, start + initials.length + 4)
  // Most initials stand in the middle of a sentence, with no bracket or dash beside them.
  const isBeside = /[(["“‘']$|(?:as|the|or)\s$/.test(
    block.text.slice(Math.max(0, start - 4), start),
  )
  if (!isBeside && !/^s?["”’']?\s*(?:[([:=–—-]|st|me|is|are|for)/.test(next))
    return context.isIn('glossary') && start < 3
  const before = block.text.slice(Math.max(0, start - 110), start)
  const after = block.text.slice(start + initials.length).replace(/^s\b/, '')
  const opening =
    /(?:\(|\[|, (?:also )?(?:known|referred to) as (?:the )?|which we call (?:the )?|abbreviated to | or )["“‘']?$/.exec(
      before,
    )
  if (opening && spells(before.slice(0, opening.index), initials)) return true
  const expansion =
    /^["”’']?(?: for SEND?COs?)?\s*(?:\(([^)]{4,100})\)|(?:[:=–—-]|,? short for|, meaning|, which (?:means|is|stands for)|stands? for|means?|(?:is|are) short for|is (?:the|an?|our)|are)\s+([^.;\n]{4,110}))/.exec(
      after,
    )
  const words = expansion?.[1] ?? expansion?.[2]
  if (words !== undefined && (spells(words, initials) || spells(words, withoutSend(initials))))
    return true
  return context.isIn('glossary') && start < 3
}

/** One of several words in capitals: a heading or a word that is stressed, not initials. */
function isShouted(text: string, { start, end }: Range): boolean {
  const line = lineAt(text, start)
  if (isShoutedLine(text.slice(line.start, line.end))) return true
  if (end - start < 4) return false
  return (
    /\p{Lu}{4,}[\s,:&-]+$/u.test(text.slice(Math.max(0, start - 20), start)) ||
    /^[\s,:&-]+\p{Lu}{4,}/u.test(text.slice(end, end + 20))
  )
}

/** Initials in a block, and whether it explains them. */
export function abbreviations(context: BlockContext): AbbreviationFact[] {
  const { block } = context
  if (!/[A-Z]{2}|[A-Z][a-z][A-Z]/.test(block.text) || block.kind === 'code') return []
  if (block.text === block.text.toUpperCase() && block.table?.column !== 0) return []
  if (context.isIn('references')) return []
  const found = new Map<string, AbbreviationFact>()
  for (const match of block.text.matchAll(INITIALS)) {
    const initials = match[0]
    const known = found.get(initials)
    if (
      GAP.test(initials) ||
      WORDS.has(initials.toUpperCase()) ||
      KNOWN.has(initials.toUpperCase()) ||
      known?.isExplained
    )
      continue
    if (isPart(block.text, match.index, match.index + initials.length)) continue
    if (isOfDate(block.text, match.index, initials)) continue
    const explained = isExplained(context, match.index, initials)
    if (known && !explained) continue
    const range = { start: match.index, end: match.index + initials.length }
    if (!explained && (isShouted(block.text, range) || !isOwnWord(context, range, ['name'])))
      continue
    found.set(initials, {
      kind: 'abbreviation',
      abbreviation: initials,
      isExplained: explained,
      range,
    })
  }
  return [...found.values()]
}

/** Another check asks for other words there already. */
const isOutOfDate = (view: DocumentView, block: number, range: Range): boolean =>
  termsAt(view, block).some((term) => overlaps(term.range, range))

/** What well-known initials stand for: where the words stand anywhere, readers can tell. */
const IN_FULL: Readonly<Record<string, string>> = {
  KCSIE: 'keeping children safe in education',
  ISP: 'individual support plan',
  SENDIASS: 'information, advice and support',
  SENDIAS: 'information, advice and support',
  IASS: 'information, advice and support',
  EHC: 'education, health and care',
  EHCP: 'education, health and care',
  DfE: 'department for education',
  NPQ: 'national professional qualification',
  TA: 'teaching assistant',
  EP: 'educational psychologist',
  EAL: 'english as an additional language',
  ELSA: 'emotional literacy support',
  CAMHS: 'mental health service',
  LA: 'local authority',
  OT: 'occupational therap',
  SALT: 'speech and language therap',
  SaLT: 'speech and language therap',
  SEMH: 'social, emotional and mental health',
  PEP: 'personal education plan',
  IHP: 'individual healthcare plan',
  LGB: 'local governing b',
}

const writtenOut = new Map(
  Object.entries(IN_FULL).map(([abbreviation, words]) => [
    abbreviation,
    hasLine((line) => line.toLowerCase().includes(words)),
  ]),
)

const isInFull = (view: DocumentView, abbreviation: string): boolean =>
  writtenOut.get(abbreviation)?.(view) ?? false

/** The words of schools' names, in lower case: “OAKFIELD” is none to be written out. */
const wordsOfSchools = (view: DocumentView): ReadonlySet<string> =>
  new Set(factsOf(view, 'school-name').flatMap(({ fact }) => fact.core.split(' ')))

/** So many are shown; a document full of initials needs a glossary, not a finding for each. */
const SHOWN = 6

/** The initials used most that the document explains nowhere, where they are first used (CONS-02). */
export function* unexplainedAbbreviations(view: DocumentView): Iterable<DocumentFinding> {
  if (kindOfDocument(view).isForStaff) return
  const facts = factsOf(view, 'abbreviation')
  const explained = new Set(
    facts.filter(({ fact }) => fact.isExplained).map(({ fact }) => fact.abbreviation),
  )
  const uses = new Map<string, LocatedFact<AbbreviationFact>[]>()
  for (const located of facts) {
    const { abbreviation, range } = located.fact
    if (explained.has(abbreviation)) continue
    const known = uses.get(abbreviation)
    if (known) known.push(located)
    else if (!isOutOfDate(view, located.block, range)) uses.set(abbreviation, [located])
  }
  const ofSchools = wordsOfSchools(view)
  for (const abbreviation of uses.keys())
    if (isInFull(view, abbreviation) || ofSchools.has(abbreviation.toLowerCase()))
      uses.delete(abbreviation)
  const mostUsed = [...uses.values()].sort((a, b) => b.length - a.length)
  const more = mostUsed.length - SHOWN
  for (const [index, [first]] of mostUsed.slice(0, SHOWN).entries()) {
    if (!first) continue
    const { abbreviation, range } = first.fact
    const rest =
      index === SHOWN - 1 && more > 0
        ? `, nor ${more > 1 ? `are ${more} others` : 'is one other'}`
        : ''
    yield {
      ruleId: 'CONS-02',
      range: placeOf(view, first.block, range),
      found: abbreviation,
      message: `“${abbreviation}” is not explained anywhere${rest}: write it out the first time.`,
      isAbsence: true,
      fixes: [],
    }
  }
}
