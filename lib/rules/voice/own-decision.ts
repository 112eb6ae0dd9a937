/** Rungs of what a young person decides, and of rights that are theirs. */
const DECIDES = 4
const HAS_RIGHTS = 3

const YOUNG =
  '(?:(?:the|each|every|a|our|these|most|any) )?(?:young (?:person|people|adults?)|students?|learners?|pupils?|sixth[- ]formers?)'
const THEY = `(?:${YOUNG}|they|he or she)`
const THEIR =
  "(?:their|his or her|the (?:student|learner|pupil|young person)'s|(?:students|learners|pupils)'|young people's)"
/** Whose something is: “are theirs”, “pass to the student”, “become the young person's own”. */
const OWNED = [
  `(?:is|are|becomes?|remains?|stays?)(?: then| now)? (?:theirs|${THEIR} own|the (?:student|learner|pupil|young person)'s|(?:students|learners)'|young people's)`,
  `(?:belongs?|pass(?:es)?|transfers?|moves?|goes?|go|rests?|lies?|sits?|stays?|is|are)(?: now| over| then)? (?:to|with|for) (?:${YOUNG}|them|him or her)`,
].join('|')

const OWN_DECISION = new RegExp(
  [
    `\\bit is (?:always |then |now )?(?:up to )?${YOUNG}(?: themselves)?,? (?:who |that )?(?:decides?|chooses?|has|have|makes?|take|takes|to (?:decide|choose|say))\\b`,
    `\\b(?:decisions?|choices?|(?:final|last) (?:say|word))\\b[^.;]{0,60}\\b(?:${OWNED})`,
    `\\b${THEY} (?:(?:can|may|will|then|now|also|each|all|must) )*(?:makes?|takes?) (?:up )?(?:their|his or her) own (?:minds?|decisions?|choices?)`,
    `\\b${THEY} (?:(?:can|may|will|then|now|also|each|all) )*decides? (?:for (?:themselves|himself|herself)|about|on|whether|what|how|who)\\b`,
  ].join('|'),
  'i',
)
const OWN_RIGHTS = new RegExp(`\\brights?\\b[^.;]{0,60}\\b(?:${OWNED})`, 'i')
const DENIED = /\b(?:not|never|cannot|no longer|rather than|too young)\b|n't\b/i

/** The rung that a sentence gives to young people by saying that decisions or rights are theirs; 0 where it says no such thing. */
export function ownDecision(text: string): 0 | 3 | 4 {
  if (DENIED.test(text)) return 0
  if (OWN_DECISION.test(text)) return DECIDES
  return OWN_RIGHTS.test(text) ? HAS_RIGHTS : 0
}
