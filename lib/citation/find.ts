import { candidatesIn } from './candidates'
import type { Citation } from './citation'
import { type CitationContext, emptyContext } from './context'
import { CitationReader } from './reader'

/**
 * Citations in one piece of text, in order, with UTF-16 offsets relative to it. What the text does
 * not say itself (does the document name the Code, which work was cited last, which numbers are the
 * document's own) comes from `context`; what is left out is taken as unknown.
 */
export function findCitations(text: string, context: Partial<CitationContext> = {}): Citation[] {
  const found = candidatesIn(text)
  const named = found.works.some((work) => work.role === 'code' && !work.weak)
  const laws = found.works.flatMap((work) => (work.source && !work.weak ? [work.source] : []))
  const full: CitationContext = {
    ...emptyContext,
    ...context,
    codeNamed: named || (context.codeNamed ?? false),
    laws: new Set([...(context.laws ?? []), ...laws]),
  }
  return new CitationReader(full).read(found, text, full.quoted)
}
