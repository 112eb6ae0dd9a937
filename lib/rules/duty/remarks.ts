import type { JoinedSentence } from '../../document/joined-sentences'

/** A sentence without one of these has no such remark. */
const REMARKS =
  /\b(?:where|if|when|as) (?:necessary|needed|need be|required|appropriate|applicable)\b|\bwho (?:is|are|will be|works?|supports?|helps?|knows?)\b|\b(?:assigned|attached|allocated|linked|matched) to\b/i

const ASSISTANT =
  '(?:(?:teaching|learning support|learning|support|classroom|inclusion) assistants?|HLTAs?|TAs?|LSAs?)'
const PUPIL =
  '(?:an?|the|each|every|your|that|their|individual) ?(?:child|children|pupils?|students?|learners?|class|group)'
/** “the key worker, who is a teaching assistant, …”: the post tells more than the name before it. */
const WHO_IS = new RegExp(
  `(\\b(?:key|named|link|lead|trusted|designated|main) (?:workers?|adults?|persons?|people|staff|contacts?|members? of staff),? who (?:is|are|will be) (?:\\w+ly )?(?:an? |the |one of (?:the|our) |our )?)((?:(?:experienced|senior|trained|qualified|skilled) )?${ASSISTANT})(,?)`,
  'gi',
)
/** “the TA who works with your child”, “the LSA attached to a class”: which of them is meant. */
const WHICH = new RegExp(
  `(\\b${ASSISTANT}),? (?:who (?:works? (?:\\w+ ){0,2}with|supports?|helps?|knows?)|(?:who is |who are )?(?:assigned|attached|allocated|linked|matched) to) ${PUPIL}(?: (?:best|most|every day|each day|in class))?(?:,(?= (?:is|are|has|have|will|must|should)\\b))?(?= (?!best\\b|most\\b|well\\b|every\\b|each\\b|and\\b|or\\b|to\\b|in\\b|with\\b|who\\b|from\\b|for\\b)[a-z])`,
  'gi',
)
/** “is reviewed, and where necessary rewritten, by”: a condition between what is done and who does it. */
const IF_NEED_BE =
  /,? and,? (?:where|if|when|as) (?:necessary|needed|need be|required|appropriate|applicable),? (?=\p{Ll}+(?:ed|en|wn)\b[^,.;]{0,20}, by\b)/giu

/** What a post is of matters where it is about the post of SENCO. */
const OF_SENCO = /\bSEND?CO|co-?ordinator/i

const blank = (words: string): string => ' '.repeat(words.length)

/**
 * A sentence with the remarks blanked out that part somebody from what is said of them: “the key
 * worker, who is a TA, is accountable …”, “the TA who works with your child plans …”. All offsets stay.
 */
export function withoutRemarks(sentence: JoinedSentence): JoinedSentence {
  const { text } = sentence
  if (!REMARKS.test(text) || OF_SENCO.test(text)) return sentence
  const left = text
    .replace(
      WHO_IS,
      (_, before: string, post: string, comma: string) => blank(before) + post + blank(comma),
    )
    .replace(WHICH, (all: string, post: string) => post + blank(all.slice(post.length)))
    .replace(IF_NEED_BE, (words) => ` and${blank(words.slice(4))}`)
  return left === text ? sentence : { ...sentence, text: left }
}
