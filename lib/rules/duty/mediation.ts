import type { DutyCheck } from './duty-check'
import { report } from './phrase'

const APPEAL = /\b(?:appeal\w*|tribunal|SENDIST)\b/i
const MUST =
  '(?:must|(?:have|has|had|needs?|required|obliged|expected) to|compulsory|mandatory|obligatory|(?:is|are) (?:required|needed|necessary))'
const MEDIATION = String.raw`mediation\b(?! (?:advis\w+|certificate|information|provider|service))`
const TAKES_PART = String.raw`(?:attend\w*|go|goes|gone|going|been|taken? part|tak(?:es|ing) part|tr(?:y|ies|ied)|complet\w+|use[sd]?|enter\w*|undergo\w*|undertak\w+|start\w*|finish\w*|agree\w*)`
/** “must attend mediation before appealing”, “cannot appeal until they have been through mediation”. */
const MADE_TO_GO = new RegExp(
  [
    String.raw`\b${MUST}\b[^.;]{0,30}\b${TAKES_PART}\b[^.;,]{0,20}\b${MEDIATION}`,
    String.raw`\b${MEDIATION} (?:is|are|becomes?) (?:(?:also|always|now|by law|legally) )?(?:compulsory|mandatory|obligatory|required|a requirement|a must|needed|necessary)\b`,
    String.raw`\b(?:unless|until|only (?:be )?(?:\w+ )?(?:if|once|when|after)|without|not (?:be )?\w+ before)\b[^.;]{0,40}(?:\b${TAKES_PART}\b[^.;,]{0,20}\b${MEDIATION}|\b${MEDIATION} (?:has|have) (?:(?:been|taken place|taken|failed|finished|ended|happened|\w+ed))\b)`,
    String.raw`\b${MEDIATION} (?:must|has to|needs to) (?:take place|happen|be (?:tried|used|held|attended|completed))\b`,
  ].join('|'),
  'i',
)
/** The law’s own step, a choice, or what is denied. */
const LAWFUL =
  /\b(?:certificate|advis[eo]r|adviser|mediation (?:information|advice)|(?:do|does|need|are|is|must) not|n['’]t|no (?:need|duty|requirement)|voluntary|optional|choose|wish|local authority must|(?:LA|council|authority) (?:must|has to|is required)|either|or not)\b/i

/** DUTY-18: mediation made a must before an appeal, where a certificate is enough. */
export const mediation: DutyCheck = {
  words: /^mediation/,
  trigger: /mediation/i,
  readsDenials: true,
  *check({ passage, context, earlier }) {
    const { text } = passage
    if (LAWFUL.test(text) || !APPEAL.test(`${earlier} ${context.section.title} ${text}`)) return
    yield* report('DUTY-18', passage, passage.find(MADE_TO_GO))
  },
}
