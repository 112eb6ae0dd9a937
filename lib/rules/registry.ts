import { citationRules } from './citation/checks'
import { restingClaims } from './citation/uncited'
import { consistencyOfBlock, consistencyOfDocument } from './consistency/consistency-rule'
import { coverageEvidence } from './coverage/block-evidence'
import { coverageFindings } from './coverage/coverage-findings'
import { currencyOfBlock, currencyOfDocument } from './currency/currency-rule'
import { agentlessRule } from './duty/agentless'
import { dutyRule } from './duty/duty-rule'
import { languageOfBlock, languageOfDocument } from './language/language-rule'
import { likelyFaults, likeness } from './likeness/likeness-rule'
import { otherNation } from './other-nation'
import { outdatedTerms } from './outdated-terms'
import type { BlockRule, DocumentRule, LastRule } from './rule'
import { templateOfBlock } from './template/template-rule'
import { voiceChecks } from './voice/voice-checks'
import { voice } from './voice/voice-rule'

/** Every check of single blocks. */
export const blockRules: readonly BlockRule[] = [
  outdatedTerms,
  restingClaims,
  voice,
  dutyRule,
  coverageEvidence,
  currencyOfBlock,
  templateOfBlock,
  consistencyOfBlock,
  languageOfBlock,
  likeness,
]

/** Every check of the document as a whole. */
export const documentRules: readonly DocumentRule[] = [
  ...citationRules,
  voiceChecks,
  agentlessRule,
  coverageFindings,
  currencyOfDocument,
  consistencyOfDocument,
  languageOfDocument,
]

/** Every check that comes after them. */
export const lastRules: readonly LastRule[] = [likelyFaults]

/** The only one that speaks in a document of another nation. */
export const bannerRule: DocumentRule = otherNation
