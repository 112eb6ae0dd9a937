import type { DutyActor } from '../../knowledge/duty'

export interface Name {
  /** With its article, as a subject in the singular where there is one. */
  readonly subject: string
  readonly isPlural: boolean
}

const holderNames: Readonly<Record<DutyActor, Name>> = {
  'local-authority': { subject: 'the local authority', isPlural: false },
  board: { subject: 'the governing body', isPlural: false },
  head: { subject: 'the headteacher', isPlural: false },
  senco: { subject: 'the SENCO', isPlural: false },
  teacher: { subject: 'class teachers', isPlural: true },
  assistant: { subject: 'teaching assistants', isPlural: true },
  school: { subject: 'the school', isPlural: false },
  parent: { subject: 'parents', isPlural: true },
  pupil: { subject: 'pupils', isPlural: true },
  health: { subject: 'the integrated care board', isPlural: false },
  'other-professional': { subject: 'the professional', isPlural: false },
}

const OF_A_TRUST = /\b(?:academ(?:y|ies)|trust|trustees|trust's)\b/i
const TRUST: Name = { subject: 'the academy trust', isPlural: false }

/** How the holder of a duty is called in the rewrite of some words; an academy's proprietor is its trust. */
export const holderIn = (actor: DutyActor, text: string): Name =>
  actor === 'board' && OF_A_TRUST.test(text) ? TRUST : holderNames[actor]
