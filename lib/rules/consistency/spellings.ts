import type { BlockContext } from '../block-context'
import { eachFact, placeOf } from '../facts-of'
import { holdsAny } from '../lower-text'
import type { DocumentFinding, DocumentView } from '../rule'
import type { SpellingFact } from './facts'
import { isOwnWord } from './own-words'

interface Group {
  readonly name: string
  readonly pattern: RegExp
  /** Pieces, in lower case, of which the text must hold one. */
  readonly needs: readonly string[]
  /** Wins a tie. */
  readonly preferred: string
  /** The form a match counts as. */
  readonly fold: (found: string) => string
  /** How a match is written in a form; the form itself, if absent. */
  readonly write?: (found: string, form: string) => string
}

const asItIs = (_found: string, form: string): string => form

const groups: readonly Group[] = [
  {
    name: 'SENCO',
    needs: ['senco', 'sendco', 'sen-', 'send-'],
    pattern:
      /\b(?:SENCO|SENCo|SENDCO|SENDCo|Senco|Sendco|SenCo|SENco|SENDco|SenCO|senco|SEN-?Co|SEND-?Co)(?=['’]?s?\b)(?!@)/g,
    preferred: 'SENCO',
    fold: (found) => found,
  },
  {
    name: 'headteacher',
    needs: ['teacher'],
    pattern: /\b[Hh]ead ?-?[Tt]eacher(?=['’]?s?\b)/g,
    preferred: 'headteacher',
    fold: (found) => (/^head-?teacher$/i.test(found) ? 'headteacher' : 'head teacher'),
  },
  {
    name: 'co-ordinator',
    needs: ['ordinat'],
    pattern: /\b[Cc]o-?ordinat(?:ors?|es?|ed|ing|ion)\b/g,
    preferred: 'co-ordinat',
    fold: (found) => (found.includes('-') ? 'co-ordinat' : 'coordinat'),
    write: (found, form) => found.replace(/^(co)-?/i, form.includes('-') ? '$1-' : '$1'),
  },
  {
    name: 'wellbeing',
    needs: ['being'],
    pattern: /\b[Ww]ell(?:-| )?being\b/g,
    preferred: 'wellbeing',
    fold: (found) => (found.toLowerCase() === 'wellbeing' ? 'wellbeing' : 'well-being'),
  },
]

/** Spellings of which a document should keep to one, where they are the writer's own words. */
export function spellings(context: BlockContext): SpellingFact[] {
  const { text } = context.block
  const found: SpellingFact[] = []
  for (const { name, pattern, needs, fold } of groups) {
    if (!holdsAny(context.block, needs)) continue
    for (const match of text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length }
      if (/[@.]/.test(text.charAt(range.start - 1))) continue
      // “NPQ for SENCOs” and the “National Award for SEN Co-ordination” are names.
      if (
        /\b(?:NPQ|qualification|[Aa]ward) (?:for|in|of) $/.test(
          text.slice(Math.max(0, range.start - 24), range.start),
        )
      )
        continue
      if (name === 'SENCO' && isNameListed(text, range.start)) continue
      if (
        name === 'co-ordinator' &&
        /\bAward (?:for|in|of) [\w ]{0,40}$/.test(text.slice(0, range.start))
      )
        continue
      if (!isOwnWord(context, range, ['history', 'negation', 'title'])) continue
      found.push({ kind: 'spelling', group: name, form: fold(match[0]), range })
    }
  }
  return found
}

/** A post behind a person's name (“Mrs A Bell, SENDCo”) is written as that person writes it. */
const isNameListed = (text: string, at: number): boolean =>
  /\b(?:Mrs?|Ms|Miss|Mx|Dr)\.? (?:[A-Z][\w'’.-]*\s?){1,3}[,(–-]\s?(?:[\w ]{0,20}\s)?$/.test(
    text.slice(Math.max(0, at - 60), at),
  )

/** One finding for each spelling that is not the document's usual one (CONS-01). */
export function* mixedSpellings(view: DocumentView): Iterable<DocumentFinding> {
  const byGroup = formsOf(view)
  for (const { name, preferred, write = asItIs } of groups) {
    const forms = byGroup.get(name)
    if (!forms || forms.size < 2) continue
    const usual = [...forms].sort(
      ([a, m], [b, n]) => n.count - m.count || Number(b === preferred) - Number(a === preferred),
    )[0]?.[0]
    if (usual === undefined) continue
    for (const [form, { block, fact }] of forms) {
      if (form === usual) continue
      const range = placeOf(view, block, fact.range)
      const found = view.document.text.slice(range.start, range.end)
      yield mixed(found, write(found, usual), range)
    }
  }
}

/** A form of a word: where it is used first, and how often. */
interface Form {
  readonly block: number
  readonly fact: SpellingFact
  count: number
}

function formsOf(view: DocumentView): ReadonlyMap<string, ReadonlyMap<string, Form>> {
  const byGroup = new Map<string, Map<string, Form>>()
  eachFact(view, 'spelling', (fact, block) => {
    const forms = byGroup.get(fact.group) ?? new Map<string, Form>()
    byGroup.set(fact.group, forms)
    const form = forms.get(fact.form)
    if (form) form.count++
    else forms.set(fact.form, { block, fact, count: 1 })
  })
  return byGroup
}

function mixed(found: string, usual: string, range: DocumentFinding['range']): DocumentFinding {
  const replacement =
    /^\p{Lu}/u.test(found) && /^\p{Ll}/u.test(usual)
      ? usual.charAt(0).toUpperCase() + usual.slice(1)
      : usual
  return {
    ruleId: 'CONS-01',
    range,
    found,
    expected: replacement,
    message: `“${found}” is written “${replacement}” elsewhere in this document: keep to one.`,
    fixes: [
      {
        kind: 'quickfix',
        title: `Write “${replacement}”`,
        replacement,
        isPreferred: true,
        isSafe: false,
      },
    ],
  }
}
