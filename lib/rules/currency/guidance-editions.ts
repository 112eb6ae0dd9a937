import type { Range } from '../../core/range'
import { normalise } from '../../document/normalise'
import { guidanceTable } from '../../knowledge/generated/guidance'
import type { Guidance } from '../../knowledge/guidance'
import type { BlockContext } from '../block-context'
import { silencedBy } from '../contexts/contexts'
import { Matcher } from '../pattern/matcher'
import { inWords } from './calendar'
import type { TimedFact } from './facts'

let matcher: Matcher<Guidance> | undefined

function names(): Matcher<Guidance> {
  if (!matcher) {
    matcher = new Matcher()
    for (const guidance of guidanceTable.guidance)
      for (const form of guidance.forms) matcher.add(form, guidance)
  }
  return matcher
}

/** The year of an edition as it may follow a name: “(DfE, Sept 2023)”, “2024/25”, “'23”, “Sept 24”. */
const EDITION =
  /^["”’]?(?:\s*\((?!\s*20)[A-Z][A-Za-z]{1,8}\))?[\s,:;(–-]*(?:(?:dfes?|dcsf|dfee|jcq|ofsted|hm government|statutory guidance|statutory framework|guidance|edition|version|updated?|published|issued|revised|in force(?: from)?|effective(?: from)?|dated|from|of|for(?= 20)|for schools and colleges|part (?:1|one))[\s,:;(–-]+){0,4}(?:(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,?\s+)?(?<year>20[0-4]\d|'[0-4]\d|(?<=sept?\.?\s)[1-3]\d)(?!\d|\.\d)/i

/** Two figures straight behind the initials: “KCSIE 23”. */
const SHORT = /^\s(?<year>[12]\d)(?![\d/:-]|\.\d)/

/** A year in front of the name: “the 2022 version of …”, “DfE’s 2018 …”. */
const YEAR_BEFORE =
  /(?:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? )?\(?(?<year>20[0-4]\d)\)?(?: (?:version|edition|issue|update|copy|revision) of| (?:advice|guidance|document|booklet|handbook)[,:]?(?: (?:called|entitled|on))?)?(?: on)?(?: the)?(?: (?:DfE|Ofsted|JCQ|statutory|government|national)(?:'s)?)? ["']?$/i
/** … where it says when something happened instead: “in 2022 KCSIE …”. */
const WHEN_BEFORE = /\b(?:in|since|from|by|until|before|after|during|of|and) ?$/i

/** “The DfE’s advice of 2013 on …” */
const OF_A_YEAR = /\b(?:advice|guidance|edition|version|framework|handbook|booklet) (?:of|from) ?$/i

interface Edition {
  readonly year: number
  /** Offsets in the normalised text. */
  readonly from: number
  readonly to: number
}

/** The edition that the words around a name tell. */
function editionOf(text: string, { start, end }: Range, name: string): Edition | null {
  const after = text.slice(end, end + 90)
  const behind = EDITION.exec(after) ?? (/^[A-Z]{3}/.test(name) ? SHORT.exec(after) : null)
  const digits = behind?.groups?.['year']?.replace(/\D/g, '')
  if (behind && digits) {
    const secondYear = /^ ?[-/] ?(?:20)?\d\d(?!\d)/.exec(after.slice(behind[0].length))
    const to = end + behind[0].length + (secondYear?.[0].length ?? 0)
    const isBracketed = text[to] === ')' && behind[0].lastIndexOf('(') > behind[0].lastIndexOf(')')
    const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits)
    return { year, from: start, to: to + (isBracketed ? 1 : 0) }
  }
  const before = text.slice(Math.max(0, start - 60), start)
  const ahead = YEAR_BEFORE.exec(before)
  const lead = ahead ? before.slice(0, ahead.index) : ''
  if (!ahead || (WHEN_BEFORE.test(lead) && !OF_A_YEAR.test(lead))) return null
  return {
    year: Number(ahead.groups?.['year']),
    from: start - before.length + ahead.index,
    to: end,
  }
}

interface News {
  readonly from: string
  readonly message: string
  readonly isSure: boolean
}

const isAfter = (year: number, month: string): boolean => Number(month.slice(0, 4)) > year

/** What came after the edition of a year, and how sure that is. */
function laterThan(year: number, { name, editions, expected, isSeen }: Guidance): News | null {
  const from = editions.find((month) => isAfter(year, month))
  if (from && isSeen)
    return {
      from,
      message: `is not the latest edition: ${name} was reissued after ${year}.`,
      isSure: true,
    }
  if (from)
    return {
      from,
      message: `is probably not the latest edition of ${name}; check on GOV.UK which one is in force.`,
      isSure: false,
    }
  if (!expected || !isAfter(year, expected)) return null
  return {
    from: expected,
    message: `may not be the latest edition: ${name} was to be reissued in ${inMonth(expected)}; check on GOV.UK.`,
    isSure: false,
  }
}

/** “September 2026”. */
const inMonth = (month: string): string => inWords(`${month}-01`).replace(/^1 /, '')

/** Column headings over the editions of guidance … */
const EDITION_COLUMN =
  /^\W*(?:(?:the )?(?:edition|version|issue)(?: (?:we |that we |now )?(?:use|used|follow|followed|work (?:to|from)|in use|in force|date))?|year|date|published|issued|(?:last )?updated|(?:date|year) (?:of|published|issued)(?: (?:publication|issue|edition|version))?|publication(?: (?:date|year))?|year of (?:publication|edition|issue))\W*$/i
/** … and over their names. */
const GUIDANCE_COLUMN =
  /^\W*(?:(?:statutory|dfe|national|key|name of|title of|other|our) )*(?:guidance|documents?|legislation|laws?|titles?|names?|publications?|sources?|references?|polic(?:y|ies))\b(?! read\b)/i
const CELL_YEAR =
  /^\W*(?:\d{1,2}(?:st|nd|rd|th)? )?(?:[a-z]{3,9}\.?,? )?(?<year>20[0-4]\d)(?: (?:edition|version))?\W*$/i

/** “Keeping children safe in education | September 2023”: the edition stands in the next cell. */
function editionInRow({ block }: BlockContext): TimedFact[] {
  const { table, text } = block
  if (!table || table.isHeader || table.column === 0) return []
  const year = CELL_YEAR.exec(text)?.groups?.['year']
  if (!year || !EDITION_COLUMN.test(table.header) || !GUIDANCE_COLUMN.test(table.headers[0] ?? ''))
    return []
  const name = normalise(table.rowHeader)
  const [match, second] = names().all(name)
  // One piece of guidance, named by itself.
  if (!match || second || name.text.length > match.text.length + 24) return []
  const news = laterThan(Number(year), match.entry)
  if (!news) return []
  return [
    {
      kind: 'timed',
      ruleId: 'DATE-07',
      range: { start: 0, end: text.length },
      from: `${news.from}-01`,
      message: `“${text.trim()}” ${news.message}`,
      ...(news.isSure ? {} : { severity: 'information' as const }),
      checkedOn: guidanceTable.checkedOn,
    },
  ]
}

/** An edition named by its year. It becomes a finding when the next edition comes into force. */
export function guidanceEditions(context: BlockContext): TimedFact[] {
  const { block } = context
  const found: TimedFact[] = []
  const text = context.normalised.text
  if (!/\d\d/.test(text)) return found
  found.push(...editionInRow(context))
  for (const match of names().all(context.normalised)) {
    // The end of another title: “Mental health and behaviour in schools”.
    if (/[\p{L}] (?:and|&) $/u.test(text.slice(0, match.normalised.start))) continue
    const edition = editionOf(text, match.normalised, match.text)
    if (!edition) continue
    const news = laterThan(edition.year, match.entry)
    if (!news) continue
    const range = {
      start: context.normalised.toOriginal(edition.from),
      end: context.normalised.toOriginal(edition.to - 1) + 1,
    }
    if (silencedBy(context, range, ['title', 'reference-list', 'quotation', 'name', 'technical']))
      continue
    found.push({
      kind: 'timed',
      ruleId: 'DATE-07',
      range,
      from: `${news.from}-01`,
      message: `“${block.text.slice(range.start, range.end)}” ${news.message}`,
      ...(news.isSure ? {} : { severity: 'information' as const }),
      checkedOn: guidanceTable.checkedOn,
      ...(edition.from === match.normalised.start
        ? { undated: block.text.slice(match.start, match.end) }
        : {}),
    })
  }
  return found
}
