import { settingOf } from '../coverage/setting'
import type { DocumentView } from '../rule'
import { hasLine } from '../whole-text'
import { saysFamiliesAsk } from './asking'

const saysWhoAsks = hasLine(saysFamiliesAsk)

/**
 * Whether a document leaves unsaid that families can ask for an assessment themselves. Where every pupil has a plan
 * already there is no assessment left to ask for.
 */
export const isRightUnsaid = (view: DocumentView): boolean =>
  settingOf(view) !== 'special' && !saysWhoAsks(view)

/** “Can I ask for an assessment?” It is the answer that says so. */
const QUESTIONS = /[^.?!]*\?/g

/** Whether the section of a block says so. */
export function saysFamiliesAskIn({ document }: DocumentView, block: number): boolean {
  const { firstBlock = 0, endBlock = 0 } = document.sections[document.sectionOf[block] ?? 0] ?? {}
  return document.blocks
    .slice(firstBlock, endBlock)
    .some(({ text }) => saysFamiliesAsk(text.replace(QUESTIONS, '')))
}
