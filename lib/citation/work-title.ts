import type { WorkRole } from './data/works'

export const YEAR = '(?:19|20)\\d\\d'
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

const AGES = '(?:0|birth|nought) ?(?:-|to) ?25(?: ?(?:years|yrs))?(?: old)?'
const BODY = `(?:DfES|DfE|DoH|DHSC|DH|DCSF|department (?:for|of) [a-z]+)`
/** What may stand in a bracket after the Code's name without being a place in it. */
const ASIDE = `(?:${BODY}|\\d{2,4}/${YEAR}|${AGES}|${MONTH}|${YEAR}|and|&|as|in|of|last|first|updated?|revised|amended|published|edition|statutory|guidance|england|[ ,;:/.])`

const CODE_TAIL = new RegExp(
  [
    `:? ?-? ?(?:for )?(?:\\(${AGES}\\)|${AGES})`,
    ` for (?:SEN ?D?|special educational needs(?: (?:and|&) disabilit(?:y|ies))?)\\b`,
    `: (?:SEN ?D?|special educational needs(?: (?:and|&) disabilit(?:y|ies))?)(?! ?(?:teams?|polic|info|regs?\\b|report))\\b`,
    ` on the identification and assessment of (?:children with )?(?:SEN|special educational needs)`,
    `[,:]? ?(?:of )?(?:${MONTH} )?${YEAR}(?:/\\d\\d)?(?![\\d]|\\.\\d)(?: edition)?`,
    `(?:'s,?|,? (?:(?:which|that) (?:was |is |has been )?(?:first )?|as |first )?(?:published|issued|dated|released|in force (?:since|from)|came (?:out|into force)|appeared|from)(?: (?:in|on))?(?: \\d{1,2})?) (?:the )?(?:${MONTH} )?(?:1994|2001|2014|2015)(?! on\\b| onwards)(?:'s)?(?: (?:edition|version))?(?![\\d]|\\.\\d)`,
    `,? (?:ref\\.? )?DfES[/ ](?:0?581[/ ])?2001\\b`,
    ` ?[(\\[]${ASIDE}+[)\\]]`,
    ` ?\\((?:(?:henceforth|here(?:in)?after|from (?:here|now) on|referred to(?: here| below)? as|known as|called|abbreviated (?:to|as)|in short|or),? )?(?:the )?['"]?(?:the )?(?:SEND? ?)?(?:code|cop)['"]?\\)`,
    ` ?'?(?:14|15)(?=,? (?:p|s|ch|§|\\(?\\d))`,
  ].join('|'),
  'iy',
)

const LAW_TAIL = new RegExp(
  `,? ?(?:\\(${YEAR}\\)|${YEAR}(?!\\d)(?:/\\d{3,4})?)|'?(?:10|14|96)\\b`,
  'iy',
)

/** Where a work's name ends once years, ages and asides that follow it are taken in. */
export function tailEnd(text: string, from: number, role: WorkRole): number {
  if (role !== 'code' && role !== 'act' && role !== 'regulations') return from
  const pattern = role === 'code' ? CODE_TAIL : LAW_TAIL
  let end = from
  for (let taken = 0; taken < 4; taken++) {
    pattern.lastIndex = end
    if (!pattern.test(text)) break
    end = pattern.lastIndex
    if (role !== 'code') break
  }
  return end
}

/** The year a name carries; the latest known edition where several are given (“2014, revised 2015”). */
export function editionIn(words: string): string | null {
  const short = /(?:cop|code|practi[cs]e) ?'?(1[45])$/i.exec(words)?.[1]
  if (short !== undefined) return `20${short}`
  const years: readonly string[] = words.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []
  if (years.includes('2015') || /\b2014\/15\b/.test(words)) return '2015'
  return years.at(-1) ?? null
}

/** “the 2014 edition of the Code”, “the version of July 2014 of the Code” */
const EDITION_BEFORE = new RegExp(
  `(?:${MONTH} )?(?:1994|2001|2014|2015) (?:edition|version|text|issue|copy) of (?:the |our |that )?$|(?:edition|version|text) of (?:${MONTH} )?(?:1994|2001|2014|2015) of (?:the |our |that )?$`,
  'i',
)

/** Where the name of a Code begins when the edition that stands before it is taken in. */
export function editionStart(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 50), start)
  return start - (EDITION_BEFORE.exec(before)?.[0].length ?? 0)
}

const TITLE_BEFORE =
  /(?<!\w)(?:(?:Act (?:19|20)\d\d|[A-Z][\w'&-]*|and|&|of|the|for|in|\([A-Z][^()]{0,100}\)),? ){1,16}$/
/** No title has an article in the second place: “Gives the Education … Regulations 2001”. */
const LEAD_IN =
  /^(?:[A-Z][a-z]+ the |(?:The|Under|In|See|By|With|And|Of|From|For|As|Both|Its|Our|This|and|of|the|for|in|&),? )+/
const CUE_BEFORE =
  /^.*\b(?:Parts?|Sections?|Schedules?|Sch|Regulations?|Regs?|Chapters?)\.? (?:[IVX]+\b,? ?)?(?:(?:and|&|of|to|in|the) )*/
const EARLIER_WORK = /^.*\b(?:Act|Regulations|Code|Practice)(?: \d{4})?(?:,| and| &) /

/** Start of a title whose last word begins at `end`: the capitalised words before it. */
export function titleStart(text: string, end: number): number {
  const before = text.slice(Math.max(0, end - 190), end)
  let words = TITLE_BEFORE.exec(before)?.[0] ?? ''
  for (const cut of [CUE_BEFORE, EARLIER_WORK, LEAD_IN]) words = words.replace(cut, '')
  return end - words.length
}

/** `Children Act 1989` as `children-act-1989`. */
export const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
