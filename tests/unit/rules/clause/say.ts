import { readMarkdown } from '../../../../lib/document/markdown'
import { BlockContext, type SectionContext } from '../../../../lib/rules/block-context'
import { classifySection } from '../../../../lib/rules/classify-section'
import { type Clause, clausesOf } from '../../../../lib/rules/clause/clause'

/** A clause in short: who (modal) (not) verb (by whom). */
export function say(clause: Clause): string {
  const { actor, modal, negated, verb, passive, by, opener } = clause
  const words = [
    opener && `${opener}:`,
    passive ? 'passive' : (actor?.kinds.join('+') ?? '-'),
    modal,
    negated && 'not',
    verb.lemma,
    passive && by && `by ${by.kinds.join('+')}`,
  ]
  return words.filter(Boolean).join(' ')
}

/** The clauses of a Markdown passage, all blocks in order. */
export function clausesOfMarkdown(source: string): Clause[] {
  const document = readMarkdown(source)
  const contexts: SectionContext[] = []
  for (const section of document.sections) contexts.push(classifySection(section, null))
  const signals = {
    nation: 'england' as const,
    addressesParents: /your child/i.test(document.text),
  }
  return document.blocks.flatMap((block, index) => {
    const section = contexts[document.sectionOf[index] ?? 0]
    return section ? clausesOf(new BlockContext(block, section, signals)) : []
  })
}
