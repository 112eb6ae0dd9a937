import type { LocatedCitation } from '../../citation/citation'
import { formatCitation } from '../../citation/format'
import type { JudgedCitation } from '../../citation/judged-citation'
import { oncePerView } from '../once-per-view'
import type { DocumentFinding, DocumentRule, DocumentView, ReadPart } from '../rule'
import { type JudgedPart, judgedParts } from './citations-of'
import { isOwnStatement } from './own-words'
import { fix } from './rewrite'

/** How a document writes its citations of the Code, brackets aside: `SEND Code of Practice 2015, #`. */
interface House {
  readonly form: string
  /** Citations with a name, in brackets, in another form. */
  readonly odd: readonly JudgedCitation[]
}

/** A form stands for the document from so many citations on … */
const ENOUGH = 3
/** … and so large a share of them. */
const SHARE = 0.6
const MOST_FINDINGS = 3

/** The form with which most of the document's bracketed citations name the Code; null without one. */
const houseOf = oncePerView((view: DocumentView): House | null => {
  const named = judgedParts(view).flatMap((part) => formsIn(view, part))
  const counts = new Map<string, number>()
  for (const { form } of named) counts.set(form, (counts.get(form) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  if (!most || most[1] < ENOUGH || most[1] < named.length * SHARE) return null
  const [form] = most
  // The first citation is often the full one, which the others then shorten.
  const odd = named.slice(1).flatMap((one) => (one.form === form ? [] : one.judged))
  return { form, odd }
})

/** Citations of a section that can be compared: their places among all, and their forms. */
interface Forms {
  readonly read: ReadPart
  readonly forms: readonly (string | null)[]
}

const known = new WeakMap<JudgedPart['own'], Forms>()

function formsIn(
  view: DocumentView,
  { read, own, judged }: JudgedPart,
): { form: string; judged: JudgedCitation }[] {
  let kept = known.get(own)
  if (kept?.read !== read) {
    const forms = judged.map(({ citation }) =>
      isComparable(view, citation) ? formOf(citation) : null,
    )
    kept = { read, forms }
    known.set(own, kept)
  }
  const { forms } = kept
  return judged.flatMap((one, at) => {
    const form = forms[at]
    return form ? [{ form, judged: one }] : []
  })
}

/** “paragraph 6.36 of the Code”, which leans on a citation before it. */
const GOES_BACK = /\bthe (?:\w+ )?code\b(?! of practi[cs]e)/i

/** One place of the Code by its name in a bracket of its own. */
function isComparable({ document }: DocumentView, citation: LocatedCitation): boolean {
  const { source, named, kind, parts, start, end, text } = citation
  if (source !== 'cop' || !named || parts.length !== 1 || GOES_BACK.test(text)) return false
  if (kind !== 'paragraph' && kind !== 'range') return false
  const before = document.text[start - 1]
  const after = document.text[end]
  return (before === '(' && after === ')') || /^\(.*\)$/s.test(citation.text)
}

/** The citation with `#` for its number, one spelling for spaces, dashes and plurals. */
function formOf({ text, start, parts }: LocatedCitation): string {
  const part = parts[0]
  if (!part) return text
  return `${text.slice(0, part.start - start)}#${text.slice(part.end - start)}`
    .replace(/^\(|\)$/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\b(para(?:graph)?|section)s\b/g, '$1')
}

const written = (reference: string): string => reference.replace(/(?<=\w)-(?=\w)/g, '–')

const inForm = (form: string, reference: string): string =>
  (/[-,]/.test(reference)
    ? form.replace(/\b(para(?:graph)?|section)(?=\.? #)/, '$1s')
    : form
  ).replace('#', written(reference))

/** A bracketed citation of a place in the Code, written as the document writes the others. */
export function citationInHouse(view: DocumentView, reference: string): string {
  const form = houseOf(view)?.form
  return form ? `(${inForm(form, reference)})` : formatCitation(reference, 'bracketed')
}

/** CITE-10: citations of the Code that are written otherwise than the rest of them. */
export const houseStyle: DocumentRule = {
  *check(view) {
    const house = houseOf(view)
    if (!house) return
    const odd = house.odd.filter(
      ({ citation, resolution }) => resolution.status === 'ok' && isOwnStatement(view, citation),
    )
    for (const { citation } of odd.slice(0, MOST_FINDINGS)) yield oddOne(house.form, citation)
  },
}

function oddOne(form: string, citation: LocatedCitation): DocumentFinding {
  const words = inForm(form, citation.reference)
  const inOwnBrackets = citation.text.startsWith('(')
  const replacement = inOwnBrackets ? `(${words})` : words
  const year = /\b20\d\d\b/.exec(form)?.[0] ?? null
  // The Code in force is that of 2015, so that naming or leaving out its year changes nothing.
  const isSame = citation.edition === year || citation.edition === null || year === null
  return {
    ruleId: 'CITE-10',
    range: { start: citation.start, end: citation.end },
    found: citation.text,
    message: `“${citation.text}” is written differently from most citations here; they read “${words}”.`,
    fixes: [fix(`Write “${words}”`, replacement, true, isSame)],
  }
}
