import type { BlockContext } from '../block-context'
import { silencedBy } from '../contexts/contexts'
import type { Finding } from '../finding'
import { holdsAny } from '../lower-text'

interface Statement {
  readonly ruleId: 'CONS-10'
  /** Pieces, in lower case, of which the text must hold one. */
  readonly needs: readonly string[]
  readonly pattern: RegExp
  readonly message: string
}

const statements: readonly Statement[] = [
  {
    ruleId: 'CONS-10',
    needs: ['majority of children'],
    pattern: /\bmajority of children of (?:the same|his|her|their|his or her|his\/her) age\b/gi,
    message:
      'This definition of SEN has the words of the Education Act 1996; section 20 of the Children and Families Act 2014 compares with “the majority of others of the same age”.',
  },
  {
    ruleId: 'CONS-10',
    // Of the authority itself the page of that term speaks.
    needs: ['within the area'],
    pattern: /\b(?:in|at) (?:the )?schools? within the area of the (?:council|county|borough)\b/gi,
    message:
      'This definition of SEN has the words of the Education Act 1996; the Act of 2014 speaks of “mainstream schools or mainstream post-16 institutions”.',
  },
  {
    ruleId: 'CONS-10',
    needs: ['learning difficulty which', 'learning difficulty that'],
    pattern:
      /\bspecial educational needs if (?:they|he|she|he or she|he\/she|the child) (?:have|has) a learning difficulty (?:which|that) calls for\b/gi,
    message:
      'This definition names a learning difficulty only; section 20 of the Children and Families Act 2014 says “a learning difficulty or disability”.',
  },
]

/** Definitions that drifted (CONS-10). */
export function driftedStatements(context: BlockContext): Finding[] {
  const { text } = context.block
  const found: Finding[] = []
  for (const { ruleId, needs, pattern, message } of statements) {
    if (!holdsAny(context.block, needs)) continue
    for (const match of text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length }
      if (silencedBy(context, range, ['title', 'glossary'])) continue
      if (found.some((other) => other.ruleId === ruleId)) continue
      found.push({ ruleId, range, found: match[0], message, fixes: [] })
    }
  }
  return found
}
