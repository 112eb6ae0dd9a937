import type { WorkMention } from './works'

const NUMBERS =
  '(?<!\\b(?:code|cop|act|this|that) )(?:numbers?|figures|references|refs|paragraphs|paras|decimals)(?! (?:of|to|\\d|in (?:the|this) (?:[a-z]+ )?column))'
const MEAN =
  "(?:are|is|refers?|relates?|points?|means?|comes?|stands?|belongs?|=|:)(?! not)(?: (?:all|always|only|to|from|for|in|its|the|those|of|places?|paragraphs?|paras?|numbers?|code's))*"
/** “Paragraph numbers are those of the SEND Code”, up to the Code's name. */
const BEFORE_NAME = new RegExp(`\\b${NUMBERS}\\b[^.;!?]{0,50}? ${MEAN} ?['"(]?$`, 'i')
/** “I have read the Code and numbers below are its paragraphs.”, “The Code (2015). Numbers in brackets are its paragraphs.” */
const AFTER_NAME = new RegExp(
  `^[^.;!?]{0,60}(?:[.;][^.;!?]{0,24})?\\b${NUMBERS}\\b[^.;!?]{0,40}? (?:are|refer to|mean) (?:all |always )?(?:its|the code's) (?:paragraphs|paras|numbers)\\b`,
  'i',
)
/** “Everything here comes from the Code – the number tells you where.” */
const ALL_FROM =
  /\b(?:everything|all)(?: of (?:it|this))? (?:here|below|above|that follows|in (?:this|the) (?:list|leaflet|guide|table|sheet|handout))? ?(?:comes?|is taken|is drawn|is) (?:straight )?from (?:the )?['"(]?$/i
/** “I give the place in the Code each time.” */
const PLACES_IN =
  /\b(?:giv(?:e|es|en|ing)|put|adds?|added|adding|quot(?:e|es|ed|ing)|not(?:e|es|ed|ing)|show(?:s|n|ing)?|list(?:s|ed|ing)?|mark(?:s|ed|ing)?|mention(?:s|ed)?|point(?:s|ed|ing)? (?:you )?to)(?: you)?(?: [a-z]+){0,2} (?:places?|paragraphs?|paras?|paragraph numbers?|numbers?|references?|refs?) (?:in|of|from|to) (?:the )?['"(]?$/i
/** “§ and §§ are used for paragraphs of the Code.” */
const SIGN =
  /§+(?: and §§)? (?:is|are|means?|stands? for|refers? to)(?: used)?(?: for)?(?: the)?(?: paragraphs of(?: the)?)? ['"(]?$/i
/** “The guidance we use is the Code … We give paragraph numbers for those who like to check.” */
const GIVEN =
  /^[^!?]{0,140}\bwe (?:also )?(?:give|put|add|quote|show|note) (?:the |its )?paragraph numbers\b(?! of)/i
const REACH = 110
const FAR = 220

/** Whether a text says that the numbers of its document are paragraphs of the Code. */
export const declaresCode = (text: string, works: readonly WorkMention[]): boolean =>
  works.some(({ role, start, end }) => {
    if (role !== 'code') return false
    const before = text.slice(Math.max(0, start - REACH), start)
    return (
      [BEFORE_NAME, ALL_FROM, PLACES_IN, SIGN].some((form) => form.test(before)) ||
      AFTER_NAME.test(text.slice(end, end + REACH)) ||
      GIVEN.test(text.slice(end, end + FAR))
    )
  })
