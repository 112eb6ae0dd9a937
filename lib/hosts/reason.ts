import { lowerTier, type Tier } from './tier'

/** Why a host cannot do everything: the best tier it leaves, what happened, and one next step. */
interface ReasonText {
  /** The best tier that is possible while this holds. */
  readonly allows: Tier
  readonly sentence: string
  readonly nextStep: string
}

const texts = {
  'still-loading': {
    allows: 'panel-copy',
    sentence: 'The document is still loading.',
    nextStep: 'Wait a moment.',
  },
  'needs-click': {
    allows: 'panel-copy',
    sentence: 'The editor has not handed over its text yet.',
    nextStep: 'Click once inside your document.',
  },
  'needs-reload': {
    allows: 'panel-copy',
    sentence: 'This tab was open before sendlint started, so the words cannot be underlined yet.',
    nextStep: 'Reload this tab once.',
  },
  'text-from-export': {
    allows: 'underline-copy',
    sentence: 'The editor does not hand over its text, so the last saved version was checked.',
    nextStep: 'Copy a fix, then paste it into the document.',
  },
  'no-positions': {
    allows: 'panel-copy',
    sentence: 'The editor does not say where its words stand on the screen.',
    nextStep: 'Use the panel; each problem quotes the words to look for.',
  },
  'signed-out': {
    allows: 'pasted-text',
    sentence: 'The document’s text cannot be read from this tab.',
    nextStep: 'Paste your policy into the panel, or open the file there.',
  },
  viewing: {
    allows: 'underline-copy',
    sentence:
      'You are viewing this document or may only comment on it, so nothing can be changed in it.',
    nextStep: 'Copy a fix and send it to someone who can edit.',
  },
  tracking: {
    allows: 'underline-copy',
    sentence: 'Changes are being tracked, and sendlint does not write among tracked changes.',
    nextStep: 'Turn off Track Changes, or copy the fix.',
  },
  'no-writing': {
    allows: 'underline-copy',
    sentence: 'This Word does not let sendlint change the document.',
    nextStep: 'Copy a fix; Word’s own Find leads to the words.',
  },
  'part-read': {
    allows: 'underline-apply',
    sentence: 'Only the pages that you have scrolled past have been checked.',
    nextStep: 'Scroll through the document once, or open a copy in the Desk.',
  },
  'other-language': {
    allows: 'underline-apply',
    sentence: 'Some paragraphs are in another language than English and have not been checked.',
    nextStep: 'If they are in English, set their proofing language.',
  },
  'paragraph-marks': {
    allows: 'underline-apply',
    sentence: 'Words cannot be underlined here, so a bar beside a paragraph shows a problem in it.',
    nextStep: 'Point at the bar, or use the panel.',
  },
  'no-input': {
    allows: 'underline-copy',
    sentence: 'The editor is not taking changes at the moment.',
    nextStep: 'Copy a fix, then paste it into the document.',
  },
  'apply-unverified': {
    allows: 'underline-copy',
    sentence:
      'A fix could not be confirmed in this document, so sendlint has stopped making changes.',
    nextStep: 'Copy fixes from now on, or reload the tab to try again.',
  },
  'structure-unknown': {
    allows: 'underline-apply',
    sentence: 'Headings and lists could not be read, so some checks are left out.',
    nextStep: 'Sign in to the account that may download this document, then reload the tab.',
  },
} as const satisfies Record<string, ReasonText>

export type Reason = keyof typeof texts

/** Words and best possible tier of a reason, as data for the status item and the panel. */
export const reasonText = (reason: Reason): ReasonText => texts[reason]

/** The best tier that every one of the reasons leaves possible. */
export const tierFor = (reasons: readonly Reason[]): Tier =>
  reasons.reduce<Tier>((tier, reason) => lowerTier(tier, texts[reason].allows), 'underline-apply')

/** What a host can do, why not more, and what it found out (no document text). */
export interface Capability {
  readonly tier: Tier
  readonly reasons: readonly Reason[]
  /** For the diagnostics button: switches and counts only. */
  readonly facts: Readonly<Record<string, boolean | number>>
}

/** Whether two capabilities say the same to the person. */
export const isSameCapability = (a: Capability, b: Capability): boolean =>
  a.tier === b.tier && a.reasons.join() === b.reasons.join()
