import { oncePer } from '../../core/once-per'
import type { Range } from '../../core/range'
import type { Block } from '../../document/policy-document'
import type { BlockContext } from '../block-context'

/** Column headings of tables that explain words. */
const MEANING =
  /^(?:meaning|definition|what (?:it|this|that) (?:means|is)|it means|what we mean|in (?:plain|other) (?:words|english)|means|stands? for|explanation|in full|full (?:name|title|form))\b/i
const WORD_COLUMN =
  /^(?:(?:if )?you (?:may |might |will )?(?:hear|see|read)|what you (?:may |might )?(?:hear|see)|letters|term|abbreviation|acronym|initials|word|phrase|jargon)s?\b/i
/** Of people as often as of words: a table of them explains words only where another column says so. */
const NAME_COLUMN = /^names?\b/i
/** Column headings of tables that set old words against new ones. */
const OLD_WORD =
  /^(?:instead of|old(?= ?$)|old (?:word|term|name|label|way)|previous (?:word|term|name)|former(?:ly| name)|(?:we )?used to (?:say|be|call)|what we used to|then|was|before(?: 2014)?|do ?n[o']t (?:say|use|write)|avoid|rather than|less helpful|unhelpful)s?\b/i
const NEW_WORD =
  /^(?:we (?:now )?say|new|now|use|current|today|since|after|say|please say|is|try|write|better|prefer|more helpful|helpful|you could (?:say|write))\b/i

const VERSION_COLUMN =
  /^(?:version|(?:issue|edition|rev|ver)\.?(?: (?:no\.?|number))?$|change|amendment|revision|review history|history|summary of changes?|changes? made|reason for change)/i
/** Names of the row that says which documents this one did away with. */
const SUPERSEDES = /^(?:supersedes|replaces|previous (?:version|policy))/i

const headersOf = ({ block }: BlockContext): string[] =>
  (block.table?.headers ?? []).map((header) => header.trim().replaceAll('\u2019', "'"))

/** Running text is about words, it does not list them: a heading “Words” may stand over either. */
const RUNNING =
  /(?:(?:^|[.?!]\s+)(?:We|They|It|You|Our|Staff|Students|Pupils|Children|Parents|Teachers|Many|Some|The|Please)\b(?=[^.?!]{12})[\s\S]*?){3}/

/** “10. Glossary. SA – School Action”, “Word list: IEP – …” */
const GLOSSARY_LABEL =
  /^[\W\d]{0,8}(?:glossary|abbreviations(?: used)?|acronyms(?: used)?|word list|list of words|jargon(?: buster)?)\s*[.:–—-]/i

/** “Term | Meeting”: a row for a time of the year explains no word. */
const OF_YEAR =
  /^\W*(?:autumn|spring|summer|michaelmas|lent|trinity|terms?|half[- ]term|year) ?\d?\b/i

/** A row that explains a word, in a glossary or a table made like one. */
export function isGlossaryRow(context: BlockContext): boolean {
  if (context.isIn('glossary')) {
    return context.block.kind !== 'paragraph' || !RUNNING.test(context.block.text)
  }
  if (GLOSSARY_LABEL.test(context.block.text)) return true
  if (OF_YEAR.test(context.block.table?.rowHeader ?? '')) return false
  const headers = headersOf(context)
  const has = (pattern: RegExp) => headers.some((header) => pattern.test(header))
  return (
    (has(WORD_COLUMN) && (has(MEANING) || headers.length === 2)) ||
    (has(NAME_COLUMN) && has(MEANING)) ||
    (has(OLD_WORD) && has(NEW_WORD))
  )
}

/** “IEP – Individual Education Plan” and nothing more: a line that says what letters stand for. */
const LETTERS_LINE = /^\W*(\p{Lu}[\p{L}&+/]{1,8})\W{0,2}(?:\s[–—=-]\s|\s?[:=]\s)\s?([^.;:]{4,90})$/u
const SMALL_WORDS = /^(?:and|of|the|for|in|with|to|a|an)$/
const TITLE_OF_WORDS =
  /\b(?:definitions?|terms?|terminology|words?|abbreviations?|acronyms?|initials|letters|jargon|vocabulary|language)\b/i

/** Whether a line explains letters by words that begin with them. */
function spellsOut(line: string): boolean {
  const [, letters = '', words = ''] = LETTERS_LINE.exec(line) ?? []
  if (letters === '') return false
  const initials = (words.replace(/\(.*/, '').match(/\p{L}+/gu) ?? [])
    .filter((word) => !SMALL_WORDS.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase()
  const wanted = letters.replace(/\P{L}/gu, '').toLowerCase()
  return initials.length > 1 && (initials.startsWith(wanted) || wanted.startsWith(initials))
}

/** Characters on either side of letters, in a line that says what they stand for. */
const LONGEST_LINE = 200

/** A line of a list of letters, outside a glossary: below a title of such lists, or among others. */
export function isSpelledOut({ block: { text }, section }: BlockContext, range: Range): boolean {
  const from = Math.max(0, range.start - LONGEST_LINE)
  const before = text.slice(from, range.start).split('\n')
  const [after = ''] = text.slice(range.end, range.end + LONGEST_LINE).split('\n', 1)
  if (from > 0 && before.length === 1) return false
  if (!spellsOut(before.at(-1) + text.slice(range.start, range.end) + after)) return false
  return TITLE_OF_WORDS.test(section.title) || text.split('\n').filter(spellsOut).length > 1
}

/** “2002”, “May 2014” or “v3” at the head of a row: what was done then. */
const WHEN_ROW =
  /^\W*(?:(?:v(?:ersion)?|issue|rev(?:ision)?)?\.? ?\d[\d.]* \((?:19|20)\d\d\)|(?:v(?:ersion)?|issue|rev(?:ision)?)\.? ?\d[\d.]*|(?:[A-Z][a-z]{2,8} )?(?:19\d\d|20[01]\d))\W*$/
/** A paragraph that tells what was changed when: “Review history: 2008 – written. 2014 – …”. */
const HISTORY_LINE =
  /^\W*(?:(?:review|version|revision|change|document|amendment|policy)s? (?:history|log|record)|history|change ?log|amendments|revisions)\b\W{0,4}[:–—-]/i

/** “2016: first policy … 2019: new address …” */
const YEAR_ENTRY = /(?:^|[.;]\s+)\W*(?:19|20)\d\d\s*[:–—-]/g
/** Sections that tell how the document came to be as it is. */
const HISTORY_SECTION =
  /\b(?:history of (?:this|the|our) (?:policy|document|report|page)|(?:policy|document|version|revision) history|what (?:we(?:['’]ve| have)?|has|have|['’]s) changed|where (?:this|our) (?:policy|document|report|page) (?:came|comes) from|changes (?:made )?(?:to|in) this (?:policy|report|document|version)|changes since (?:the|our) (?:last|previous)\b.*|what we(?:['’]ve| have)? (?:took|taken|left) out|old (?:documents|papers|policies)\b.*)\b/i

const tellsYears = oncePer(
  ({ text }: Block) => HISTORY_LINE.test(text) || (text.match(YEAR_ENTRY)?.length ?? 0) > 1,
)

/** The history of the document itself. */
export function isVersionRow(context: BlockContext): boolean {
  if (context.isIn('version-history')) return true
  const { table } = context.block
  if (table && !table.isHeader && table.column > 0 && WHEN_ROW.test(table.rowHeader)) return true
  if (!table && tellsYears(context.block)) return true
  if (HISTORY_SECTION.test(context.section.title)) return true
  if (SUPERSEDES.test(context.block.table?.rowHeader.trim() ?? '')) return true
  return headersOf(context).some((header) => VERSION_COLUMN.test(header))
}

const PUBLISHED = /^[^.]{0,80}\((?:19|20)\d\d[a-z]?\)/

/** An entry of a list of sources. */
export function isReference(context: BlockContext, _range: Range): boolean {
  if (context.isIn('references')) return true
  return context.block.kind === 'footnote' && PUBLISHED.test(context.block.text)
}
