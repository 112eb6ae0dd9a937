import type { BlockContext } from '../block-context'
import { isListedAsNotDone } from '../contexts/time'

/** A column of what is not done: “Do not”, “What TAs never do”. */
const DENIES = /\b(?:myths?|do(?:es)? ?n['’o]t|not|never|don['’]?ts?|cannot|can['’]t)\b/i

/** A section that sets wrong statements right. */
const MYTHS =
  /\b(?:myths?|misconceptions?|misunderstandings?|true or false|(?:people|schools|families|we|often) (?:often )?gets? (?:it )?wrong|wrong about)\b/i

export const isMyth = ({ section }: BlockContext): boolean => MYTHS.test(section.path.join(' '))

/** Whether a block states what is done; elsewhere an old duty may be told of, or what is not one. */
export const isStatement = (context: BlockContext): boolean =>
  context.block.kind !== 'code' &&
  !DENIES.test(context.block.table?.header ?? '') &&
  !MYTHS.test(context.section.title) &&
  !isListedAsNotDone(context) &&
  !context.isIn('glossary', 'references', 'version-history', 'contents')
