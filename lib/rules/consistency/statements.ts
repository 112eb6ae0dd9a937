import type { BlockContext } from '../block-context'
import { silencedBy } from '../contexts/contexts'
import type { Finding } from '../finding'
import { holdsAny } from '../lower-text'
import { REPORT_ELSEWHERE } from './policy-and-report'

interface Statement {
  readonly ruleId: 'CONS-09' | 'CONS-10'
  /** Pieces, in lower case, of which the text must hold one. */
  readonly needs: readonly string[]
  readonly pattern: RegExp
  readonly message: string
  readonly skip?: (context: BlockContext, match: RegExpExecArray) => boolean
}

const hasLink = ({ block }: BlockContext): boolean =>
  block.spans.some(({ kind }) => kind === 'link') ||
  /https?:|www\.|\.sch\.uk|\.example/i.test(block.text)

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
  {
    ruleId: 'CONS-09',
    needs: ['information report'],
    pattern:
      /\binformation report\b[^.;\n]{0,60}\b(?:(?:can be|is|may be) (?:found|available|read|viewed|seen|published|accessed)|(?:is|are) on)\b[^.;\n]{0,40}\b(?:website|web ?site|online|web ?page)\b/gi,
    message: REPORT_ELSEWHERE,
    skip: hasLink,
  },
]

/** “SEN information report | School website”, and no link */
function reportInRow(context: BlockContext): Finding[] {
  const { text, table } = context.block
  if (!table || table.isHeader || !/\binformation report\W*$/i.test(table.rowHeader)) return []
  if (
    !/^\W*(?:(?:on|see) )?(?:(?:our|the|school|academy) )*(?:website|web ?site|online|web ?page)\W*$/i.test(
      text,
    )
  )
    return []
  return hasLink(context)
    ? []
    : [
        {
          ruleId: 'CONS-09',
          range: { start: 0, end: text.length },
          found: text,
          message: REPORT_ELSEWHERE,
          fixes: [],
        },
      ]
}

/** Definitions that drifted and reports that are said to be elsewhere (CONS-10, CONS-09). */
export function driftedStatements(context: BlockContext): Finding[] {
  const { text } = context.block
  const found: Finding[] = reportInRow(context)
  for (const { ruleId, needs, pattern, message, skip } of statements) {
    if (!holdsAny(context.block, needs)) continue
    for (const match of text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length }
      if (skip?.(context, match) || silencedBy(context, range, ['title', 'glossary'])) continue
      if (found.some((other) => other.ruleId === ruleId)) continue
      found.push({ ruleId, range, found: match[0], message, fixes: [] })
    }
  }
  return found
}
