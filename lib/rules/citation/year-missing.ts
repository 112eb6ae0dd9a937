import type { DocumentRule } from '../rule'
import { hasLine } from '../whole-text'
import { citationsOf } from './citations-of'
import { isOwnStatement } from './own-words'
import { fix } from './rewrite'

/** Citations of the Code without any year from which the year is missed. */
const UNDATED = 3

const DATED = /\b2015\b[^.\n]{0,60}\bcode\b|\bcode\b[^.\n]{0,200}\b2015\b/i
const NAME = /^.*?(?:code of practi[cs]e(?:: 0 (?:to|-) 25(?: years)?)?|cop)\b/i

const isDated = hasLine((line) => DATED.test(line))

/** CITE-13: a document that cites the Code again and again and never says which edition. */
export const yearMissing: DocumentRule = {
  *check(view) {
    const ofCode = citationsOf(view).filter(({ citation }) => citation.source === 'cop')
    const places = ofCode.filter(({ citation }) => citation.parts.length > 0)
    if (places.length < UNDATED || ofCode.some(({ citation }) => citation.edition !== null)) return
    const first = ofCode.find(
      ({ citation }) =>
        citation.named && NAME.test(citation.text) && isOwnStatement(view, citation),
    )
    if (!first || isDated(view)) return
    const { start, end, text } = first.citation
    const name = NAME.exec(text)?.[0] ?? text
    const year = /25/.test(name) ? '(2015)' : '2015'
    yield {
      ruleId: 'CITE-13',
      range: { start, end },
      found: text,
      message: 'The Code is cited without its year throughout; “2015” says which edition is meant.',
      fixes: [fix('Add the year', `${name} ${year}${text.slice(name.length)}`, true)],
    }
  },
}
