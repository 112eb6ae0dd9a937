import type { ShownSentence } from './shown-sentence'

/** How loud a voice is in one place: the rungs of the ladder, and silence where a voice is expected or not. */
export type VoiceLevel = 'unasked' | 'missing' | 'told' | 'consulted' | 'involved' | 'shared'

/** One lane of one row. */
export interface VoiceCell {
  readonly level: VoiceLevel
  /** 0 for silence to 4: how many steps are filled. */
  readonly steps: number
  readonly evidence: ShownSentence | null
}

/** One section of the document. */
export interface VoiceRow {
  readonly title: string
  /** Nesting from 0. */
  readonly depth: number
  readonly parent: VoiceCell
  readonly pupil: VoiceCell
}

/** A place where the Code or the law expects more than the document shows. */
export interface VoiceGap {
  readonly id: string
  readonly title: string
  /** “Parents: told; involved is expected.” */
  readonly words: string
  readonly evidence: ShownSentence | null
}

/** The document as a picture: section by section, parents beside pupils. */
export interface VoiceMapModel {
  /** “Parents: involved”, “Pupils: mostly told”. */
  readonly parentBand: string
  readonly pupilBand: string
  /** One sentence about the whole. */
  readonly summary: string
  readonly rows: readonly VoiceRow[]
  /** Sections that neither name families nor need to. */
  readonly leftOut: number
  readonly gaps: readonly VoiceGap[]
}

const labels: Record<VoiceLevel, string> = {
  unasked: 'not named',
  missing: 'missing',
  told: 'told',
  consulted: 'consulted',
  involved: 'involved',
  shared: 'decide together',
}

/** The plain words shown to people. */
export const voiceLabel = (level: VoiceLevel): string => labels[level]
