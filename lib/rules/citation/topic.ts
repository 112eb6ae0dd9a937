import { placeInWords } from '../../citation/format'
import { topics } from '../../citation/topic-model'
import { type CitationCheck, wordsOf } from './citation-check'
import { indexOf } from './citations-of'
import { isOwnStatement } from './own-words'
import { citeInstead, rewritePlace } from './rewrite'

/** DUTY-17: a paragraph that is about something else than the sentence it is cited for. */
export const wrongTopic: CitationCheck = (view, { citation, resolution }) => {
  if (resolution.status !== 'wrong-topic' || !isOwnStatement(view, citation)) return null
  const words = wordsOf(view, citation.place)
  const suggestions = resolution.suggestions.filter(({ source }) => source === citation.source)
  const subject = topics.find(({ about }) => about.id === resolution.subject)?.about.title
  const cited = placeInWords(citation.reference).replace(/^./, (letter) => letter.toUpperCase())
  const heading = indexOf(view).paragraph(citation.reference)?.heading
  const is = cited.startsWith('Paragraphs') ? 'are' : 'is'
  const own = `${is} about ${heading ? `“${heading}”` : 'something else'}`
  const [best] = suggestions
  return {
    ruleId: 'DUTY-17',
    range: citation.place,
    found: words,
    message: `${cited} ${own}; ${subject ? `a sentence about ${subject}` : 'this sentence'} ${
      best ? `fits ${placeInWords(best.reference)} better` : 'may belong elsewhere'
    }.`,
    fixes: citeInstead(suggestions, ({ reference }) => rewritePlace(words, citation, reference)),
  }
}
