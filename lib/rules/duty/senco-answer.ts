import type { Range } from '../../core/range'
import { isSmall } from '../clause/words'
import type { Passage } from './passage'
import { spansOf } from './wordings'

const OPENING_NAME = /^\W*(?:(?:Mrs?|Ms|Miss|Mx|Dr)\.? )?(\p{Lu}[\p{L}'’-]+)/u

/** The name that a sentence begins with; empty for none. */
function nameIn(text: string): string {
  const opening = OPENING_NAME.exec(text)?.[1] ?? ''
  return isSmall(opening.toLowerCase()) ? '' : opening
}

/** Whether a sentence begins with a name that the one before holds. */
export function repeatsName(text: string, earlier: string): boolean {
  const name = nameIn(text)
  return name !== '' && earlier.includes(name)
}

/** Whether it may go on about whom the one before names: it begins with that name, or with none. */
export const goesOnAbout = (text: string, earlier: string): boolean =>
  nameIn(text) === '' || repeatsName(text, earlier)

/** Between two posts of one person: “, ”, “ and our ”, “ (”. */
const BETWEEN_POSTS = /^[ ,/&(–—-]*(?:and|also|our|the|an?|currently|now)?(?: our| the| an?)? ?$/i
/** Behind the last: nothing, or since when. */
const SINCE = /^[)]?(?:\W*$|,? (?:since|from|until|as of|for|at|in)\b|\s*[,;(–—-])/i
/** Before the first: nothing but a name, which is gone from what is read. */
const BEFORE_POSTS = /^[ ,:(–—-]*(?:(?:an?|our|the) )?(?:\w+ )?$/i

/** “Paul Orrin, higher level teaching assistant, SENCO since May”: a name with both posts, and no verb. */
export function listedPosts({ sentence }: Passage, told: Passage): Range | null {
  const [senco, ...more] = spansOf('senco', told)
  if (!senco || more.length > 0) return null
  const { text } = told.sentence
  for (const other of spansOf('other-post', told)) {
    const [first, second] = senco.start < other.start ? [senco, other] : [other, senco]
    const name = sentence.text.slice(0, first.start)
    if (!/\p{Lu}\p{Ll}/u.test(name) || !BEFORE_POSTS.test(text.slice(0, first.start))) continue
    // What is written, with its names: nobody else stands between them.
    if (!BETWEEN_POSTS.test(sentence.text.slice(first.end, second.start))) continue
    const after = sentence.text.slice(second.end)
    if (!SINCE.test(after) || /^[ ,(]+\p{Lu}\p{Ll}+ \p{Lu}/u.test(after)) continue
    return { start: first.start, end: second.end }
  }
  return null
}

const ASKS_WHO =
  /\bwho(?: is|['’]s) (?:the |our |your )?(?:school['’]s )?(?:SEND?CO|SEND? co-?ordinator)\b/i
const ASKS_TEACHER =
  /\bis (?:the |our |your )?(?:SEND?CO|SEND? co-?ordinator) (?:a )?(?:fully )?(?:qualified teacher|teacher)\b[^?]*\?/i
const NO = /^\W*no\b/i
/** A name alone, or with “is”, before a post: “Jo Bright, our”, “It is Jo Bright, a”. */
const NAMES_ONE =
  /^\W*(?:(?:it|this|that) is\b)?\W*(?:is )?(?:(?:an?|our|the(?: school['’]s)?) )?(?:\w+ )?$/i

/** What answers “Who is the SENCO?” with another post, or “Is the SENCO a teacher?” with “No”. */
export function postAsked(passage: Passage, told: Passage, asked: string): Range | null {
  const { text } = told.sentence
  if (ASKS_TEACHER.test(asked) && NO.test(text)) return passage.whole
  if (!ASKS_WHO.test(asked)) return null
  const [post] = spansOf('other-post', told)
  if (!post || !NAMES_ONE.test(text.slice(0, post.start))) return null
  const isNamed = /\p{Lu}\p{Ll}/u.test(passage.sentence.text.slice(0, post.start))
  return isNamed && /^\W*(?:$|[,.;:]| who\b)/.test(text.slice(post.end)) ? post : null
}
