import type { WorkMention } from './works'

const NUMBERS =
  '(?<!\\b(?:code|cop|act|this|that) )(?:numbers?|figures|references|refs|paragraphs|paras|decimals)(?! (?:of|to|\\d))'
const MEAN =
  "(?:are|is|refers?|relates?|points?|means?|comes?|stands?|belongs?|=|:)(?! not)(?: (?:all|always|only|to|from|for|in|its|the|those|of|places?|paragraphs?|paras?|numbers?|code's))*"
/** “Paragraph numbers are those of the SEND Code”, up to the Code's name. */
const BEFORE_NAME = new RegExp(`\\b${NUMBERS}\\b[^.;!?]{0,50}? ${MEAN} ?['"(]?$`, 'i')
/** “I have read the Code and numbers below are its paragraphs.” */
const AFTER_NAME = new RegExp(
  `^[^.;!?]{0,60}\\b${NUMBERS}\\b[^.;!?]{0,40}? (?:are|refer to|mean) (?:all |always )?(?:its|the code's) (?:paragraphs|paras|numbers)\\b`,
  'i',
)
const REACH = 110

/** Whether a text says that the numbers of its document are paragraphs of the Code. */
export const declaresCode = (text: string, works: readonly WorkMention[]): boolean =>
  works.some(
    ({ role, start, end }) =>
      role === 'code' &&
      (BEFORE_NAME.test(text.slice(Math.max(0, start - REACH), start)) ||
        AFTER_NAME.test(text.slice(end, end + REACH))),
  )
