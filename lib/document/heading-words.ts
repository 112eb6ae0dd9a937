import { countWords } from '../core/count-words'
import { isContentsEntry } from './contents-entry'

export const LONGEST_HEADING = 90
const LONGEST_QUESTION = 140
const MOST_WORDS = 10
export const SENTENCE_END = /[.;,]["'”’)\]]*$/
export const OPEN_END =
  /\b(?:will|must|should|may|can|to|by|be|that|and|or|of|the|with|includes?):?$/i
const CAPITAL = /^["'“‘(]?[\p{Lu}\d]/u
/** “Appendix B”, “Section 3: Admissions”, “ANNEX Forms” */
export const TITLED =
  /^(?:(?:Section|Part|Chapter|Schedule|SECTION|PART|CHAPTER|SCHEDULE)\s+(?:\d{1,2}|[A-Z]|[IVX]{1,5})\s*(?:[:.–—-]|$)|(?:Appendix|Annex|APPENDIX|ANNEX)\b(?:\s+(?:\d{1,2}|[A-Z]|[IVX]{1,5})\b)?\s*(?:[:.–—-]|$|(?=\p{Lu})))/u
const LABELLED_VALUE = /:\s+\S/
/** “Stage two: School Action Plus”, “SEND policy: Oak School” are no labels with a value. */
const TITLE_WITH_COLON =
  /^(?:part|stage|step|phase|wave|tier|level|key stage|section|chapter) \p{L}+:|\b(?:polic(?:y|ies)|report|guide|handbook|SEND?)\b/iu
const MOST_WORDS_BEFORE_COLON = 4
const NOT_A_HEADING =
  /^(?:mr|mrs|ms|miss|dr|mx|rev|signed|approved|agreed|adopted|ratified|reviewed|last|next|written|updated|tel|telephone|phone|e-?mail|date|page|www\.|https?:)\b|@|https?:|^[\d\s./-]+$|^\d{1,2}(?:st|nd|rd|th)? \p{L}+ \d{4}$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn)(?: term)? \d{4}$|_{3,}/iu

/** Whether a line could be a heading by its words alone. */
export function looksShort(text: string): boolean {
  if (!CAPITAL.test(text) || NOT_A_HEADING.test(text) || isContentsEntry(text)) return false
  if (text.endsWith('?')) return text.length <= LONGEST_QUESTION
  if (text.endsWith(':') && countWords(text) > MOST_WORDS_BEFORE_COLON) return false
  return isBrief(text) && (!LABELLED_VALUE.test(text) || TITLE_WITH_COLON.test(text))
}

/** Whether a line is no longer than headings are, and ends as they do. */
export const isBrief = (text: string): boolean =>
  text.length <= LONGEST_HEADING &&
  countWords(text) <= MOST_WORDS &&
  !SENTENCE_END.test(text) &&
  !OPEN_END.test(text)

/** “How we decide”, “If you are worried about your child”: a verb in them makes no sentence. */
const ASKS_OR_NAMES =
  /^(?:How|What|Who|Whom|Whose|When|Where|Why|Which|Whether|If|Things|People|Ways|Questions|Words|Terms|Services)\b/
/** What is said of the people named: “Pupils who have a plan”. */
const RELATIVE = /\b(?:who|whom|whose|that|which|where|when|if)\b.*$/
const FINITE =
  /\b(?:is|are|was|were|am|has|have|had|will|shall|must|should|can|could|might|would|do|does|did|cannot|may|(?:ca|wo|do|is|are|has|have)n?['’]t)\b/
const SAYS_SOMETHING =
  /^(?:We|I|You(?! and\b)|They|It|He|She|There|This|These|Everyone|Everybody|Nobody|No one|Every|Each|No|Never|Always|Please|Thank|Dear|Yours|Note|NB|N\.B|Remember|Important|Warning|Attention|Reminder|Contact|Ask|Call|Ring|Speak|Tell|See|Do)\b/
const PEOPLE =
  '(?:Parents|Carers|Families|Teachers|Staff|Children|Pupils|Students|Learners|Governors|Adults|TAs|Schools)'
/** “Parents know best”: people and what they do, in a form that no noun has. */
const PEOPLE_DO = new RegExp(
  `^(?:(?:All|Most|Our|The|Some) )?${PEOPLE} (?!with|who|and|as|at|in|on|of|for|from|without|whose|or|under|to|new|not|outside|above|below)[a-z]+(?<!s|ed|ing)(?: |$)`,
)

/** Whether a line says something, as a sentence does, though it has no full stop. */
export const isStatement = (text: string): boolean =>
  !ASKS_OR_NAMES.test(text) &&
  (SAYS_SOMETHING.test(text) || PEOPLE_DO.test(text) || FINITE.test(text.replace(RELATIVE, '')))
