const SCHOOL =
  '(?:(?:maintained |mainstream |all |most |our |the |this )?(?:schools?|academ(?:y|ies)|nurser(?:y|ies)|colleges?|settings?|governors|governing bod(?:y|ies)|proprietors?|trusts?|boards?)|we)'
const DUTY =
  '(?:dut(?:y|ies)|requirements?|obligations?|laws?|acts?(?: \\d{4})?|regulations?|sections?(?: \\d+\\w?)?|code|provisions?)'
const DOES =
  '(?:provide|offer|supply|make|publish|fund|pay|buy|purchase|give|carry|consult|involve|employ|appoint|adjust|adapt|change|keep|hold|arrange|have|set|write)'
const HAVE_TO =
  '(?:do(?:es)? not (?:have|need) to|need not|ha(?:s|ve) no (?:legal |statutory )?(?:duty|obligation) to)'

/** “The duty to provide auxiliary aids does not apply to schools”, “we are not required to buy equipment”. */
const NOT_BOUND = new RegExp(
  [
    `\\b${DUTY}\\b[^.;]{0,60}?\\b(?:do(?:es)?|did|shall|need) not (?:apply|bind|extend|cover|reach|include)\\b(?! only)`,
    `\\b${SCHOOL} (?:is|are) (?:not (?:legally |currently )?(?:required|obliged|bound|covered|subject|under (?:a|any|the) (?:duty|obligation))|exempt|under no (?:duty|obligation))\\b(?! to (?:wait|have seen|see))`,
    `\\b${SCHOOL} ${HAVE_TO} ${DOES}\\b`,
    `\\bthere is no (?:legal |statutory |general )?(?:duty|obligation|requirement)\\b[^.;]{0,30} to ${DOES}\\b`,
  ].join('|'),
  'i',
)
/** What is done all the same. */
const ALL_THE_SAME =
  /\bbut (?:we|the school|our|schools)\b|\bwe do so\b|\beven so\b|\bnevertheless\b|\ball the same\b|\b(?:although|though|while|even if)\b/i

/** Whether a sentence says that the law asks nothing here, and not that the thing is done all the same. */
export const saysNotBound = (sentence: string): boolean =>
  NOT_BOUND.test(sentence) && !ALL_THE_SAME.test(sentence)
