import type { Nation } from '../core/nation'
import type { Range } from '../core/range'
import { type NormalisedText, normalise } from '../document/normalise'
import type { Block } from '../document/policy-document'
import { sentencesOf } from '../document/sentences'
import type { SectionClass } from '../knowledge/section-class'
import type { ActorKind } from './clause/actors'
import { rejoin } from './pattern/rejoin'
import { respell } from './pattern/respell'

/** What the whole document tells about itself, as far as a check of one block may depend on it. */
export interface BlockSignals {
  /** Written to the parent (“your child”), so that “you” is a parent. */
  readonly addressesParents: boolean
  /** Written to pupils or students (“your tutor”, “your course”), so that “you” is one of them. */
  readonly addressesPupils?: boolean
  /** Surnames, in lower case, of people whose part the document tells. */
  readonly people?: ReadonlyMap<string, ActorKind>
  /** The section speaks of EHC plans, so that “the plan” may be one. */
  readonly speaksOfPlans?: boolean
}

/** What the whole document tells about itself. */
export interface DocumentSignals extends BlockSignals {
  readonly nation: Nation
  /** Some sections are written to pupils, whoever the others are written to. */
  readonly hasPartsToPupils?: boolean
}

/** The section a block stands in, as far as a check may depend on it. */
export interface SectionContext {
  readonly title: string
  readonly path: readonly string[]
  readonly classes: readonly SectionClass[]
}

/** One block and everything a block check may know. Derived facts are worked out when first asked for. */
export class BlockContext {
  #written: NormalisedText | undefined
  #normalised: NormalisedText | undefined
  #sentences: readonly Range[] | undefined

  constructor(
    readonly block: Block,
    readonly section: SectionContext,
    readonly signals: BlockSignals,
  ) {}

  /** The text in one alphabet, spelt as it is. */
  get written(): NormalisedText {
    this.#written ??= normalise(this.block.text)
    return this.#written
  }

  /** The text as patterns read it: in one alphabet, words whole and common misspellings put right. */
  get normalised(): NormalisedText {
    this.#normalised ??= respell(rejoin(this.written, this.block.text))
    return this.#normalised
  }

  /** Ranges in the block's text. */
  get sentences(): readonly Range[] {
    this.#sentences ??= sentencesOf(this.block)
    return this.#sentences
  }

  /** The sentence that holds an offset of the block's text. */
  sentenceAt(offset: number): Range {
    return (
      this.sentences.find((sentence) => offset < sentence.end) ?? {
        start: 0,
        end: this.block.text.length,
      }
    )
  }

  isIn(...classes: readonly SectionClass[]): boolean {
    return classes.some((name) => this.section.classes.includes(name))
  }
}
