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

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const SCHOOL_YEAR = '20\\d\\d ?[-/] ?(?:20)?\\d\\d(?!\\d)'
/** Words that may stand between a name and the year of its edition. */
const LEADS = [
  'dfes?',
  'dcsf',
  'dfee',
  'jcq',
  'ofsted',
  'hm government',
  'statutory guidance',
  'statutory framework',
  '(?:guidance|edition|version|booklet|document|regulations|rules|instructions|handbook|advice)(?! (?:was|were|had|in|by))',
  '(?:was |were )?last (?:updated|revised|reissued|published)(?: in)?',
  '(?:updated?|published|issued|revised)(?: in)?',
  '(?:(?:that|which) )?(?:came out|appeared)(?: in)?',
  'in force(?: from)?',
  'effective(?: from)?',
  'dated',
  'from',
  'of',
  `for(?= (?:20|(?:the )?(?:(?:school|academic|exam) (?:year|season) )?${SCHOOL_YEAR}))`,
  `the(?= (?:(?:school|academic|exam) (?:year|season) )?${SCHOOL_YEAR})`,
  `(?:school|academic|exam) (?:year|season)(?= ${SCHOOL_YEAR})`,
  'for schools and colleges',
  'part (?:1|one)',
].join('|')
/** The year of an edition as it may follow a name: “(DfE, Sept 2023)”, “2024/25”, “'23”, “Sept 24”. */
const EDITION = new RegExp(
  `^["”’]?(?:\\s*\\((?!\\s*20)[A-Z][A-Za-z]{1,8}\\))?[\\s,:;(–-]*(?:(?:${LEADS})[\\s,:;(–-]+){0,4}(?:(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${MONTH}\\.?,?\\s+)?(?<year>20[0-4]\\d|'[0-4]\\d|(?<=sept?\\.?\\s)[1-3]\\d)(?!\\d|\\.\\d)`,
  'i',
)

/** Two figures straight behind the initials: “KCSIE 23”. */
const SHORT = /^\s(?<year>[12]\d)(?![\d/:-]|\.\d)/

/** A year in front of the name: “the 2022 version of …”, “DfE’s 2018 …”. */
const YEAR_BEFORE = new RegExp(
  `(?:${MONTH}\\.? )?\\(?(?<year>20[0-4]\\d)(?: ?[-/] ?(?:20)?\\d\\d)?(?:(?<=(?:DfE|Education|Government|Ofsted|JCQ) \\(20\\d\\d)\\)[.,:]?|\\))?(?: (?:version|edition|issue|update|copy|revision) of| (?:advice|guidance|document|booklet|handbook)[,:]?(?: (?:called|entitled|on))?)?(?: on)?(?: the)?(?: (?:DfE|Ofsted|JCQ|statutory|government|national)(?:'s)?)? ["']?$`,
  'i',
)
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
  /^\W*(?:\d{1,2}(?:st|nd|rd|th)? )?(?:[a-z]{3,9}\.?,? )?(?<year>20[0-4]\d)(?: ?[-–/] ?(?:20)?\d\d)?(?: (?:edition|version))?\W*$/i

/** “Keeping children safe in education | September 2023”: the edition stands in the next cell. */
function editionInRow({ block }: BlockContext): TimedFact[] {
  const { table, text } = block
  if (!table || table.isHeader || table.column === 0) return []
  const year = CELL_YEAR.exec(text)?.groups?.['year']
  if (!year || !EDITION_COLUMN.test(table.header)) return []
  // A column of numbers may stand before that of the names.
  const named = table.headers.findIndex((header) => GUIDANCE_COLUMN.test(header))
  if (named < 0 || named > 1 || named >= table.column) return []
  const name = normalise(named === 0 ? table.rowHeader : (table.cells[named] ?? ''))
  const [match, ...others] = names()
    .all(name)
    .toSorted((a, b) => b.text.length - a.text.length)
  // One piece of guidance, named by itself.
  if (!match || others.some(({ entry }) => entry !== match.entry)) return []
  if (name.text.length > match.text.length + 24) return []
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

interface NamedEdition {
  readonly guidance: Guidance
  readonly edition: Edition
  /** The name without the year, where nothing stood between them. */
  readonly name?: Range
}

/** A date between the two parts of a name. */
const DATE_WITHIN: readonly RegExp[] = [
  // “the guidance of September 2017 on exclusion”
  new RegExp(
    `\\b(?:guidance|advice)(?<date>,? (?:\\(|of |from |dated |(?:issued|published) (?:in |on )?)?(?:${MONTH} )?(?<year>20[0-4]\\d)\\)?,?) (?:on|about|for) `,
    'gi',
  ),
  // “the DfE’s 2022 safeguarding guidance”
  new RegExp(
    `\\b(?:DfE|Department(?: for Education)?|government)(?:'s)?(?<date> \\(?(?:${MONTH} )?(?<year>20[0-4]\\d)\\)?) (?=[a-z])`,
    'gi',
  ),
]

/** Names that read as one where the date in them is left out. */
function editionsWithin(text: string): NamedEdition[] {
  return DATE_WITHIN.flatMap((form) => [...text.matchAll(form)]).flatMap((match) => {
    const date = match.groups?.['date'] ?? ''
    const at = match.index + match[0].indexOf(date)
    const without = normalise(text.slice(0, at) + text.slice(at + date.length))
    return names()
      .all(without)
      .filter(({ normalised: { start, end } }) => start < at && at < end)
      .map(({ entry, normalised: { start, end } }) => ({
        guidance: entry,
        edition: {
          year: Number(match.groups?.['year']),
          from: start,
          to: end + date.length,
        },
      }))
  })
}

/** Guidance that a text names with a year beside it. */
function namedEditions({ normalised }: BlockContext): NamedEdition[] {
  const { text } = normalised
  const beside = names()
    .all(normalised)
    .flatMap(({ entry, normalised: range, text: words, start, end }) => {
      // The end of another title: “Mental health and behaviour in schools”.
      if (/[\p{L}] (?:and|&) $/u.test(text.slice(0, range.start))) return []
      const edition = editionOf(text, range, words)
      if (!edition) return []
      const isLed = edition.from === range.start
      return [{ guidance: entry, edition, ...(isLed ? { name: { start, end } } : {}) }]
    })
  const isTold = ({ edition: { from, to } }: NamedEdition) =>
    beside.some(({ edition }) => edition.from < to && from < edition.to)
  return [...beside, ...editionsWithin(text).filter((one) => !isTold(one))]
}

/** An edition named by its year. It becomes a finding when the next edition comes into force. */
export function guidanceEditions(context: BlockContext): TimedFact[] {
  const { block } = context
  if (!/\d\d/.test(context.normalised.text)) return []
  const found = editionInRow(context)
  for (const { guidance, edition, name } of namedEditions(context)) {
    const news = laterThan(edition.year, guidance)
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
      ...(name ? { undated: block.text.slice(name.start, name.end) } : {}),
    })
  }
  return found
}
