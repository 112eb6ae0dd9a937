import { oncePer } from '../core/once-per'
import type { Part } from '../document/parts'
import type { Block } from '../document/policy-document'
import {
  BlockContext,
  type BlockSignals,
  type DocumentSignals,
  type SectionContext,
} from '../rules/block-context'
import type { Fact } from '../rules/fact'
import { FactTable } from '../rules/fact-table'
import type { Finding } from '../rules/finding'
import { blockRules } from '../rules/registry'
import type { BlockOutcome, ReadPart } from '../rules/rule'
import { signalsFor } from './signals'

/** As much of the document's signals as a part may depend on, and what tells two of them apart. */
interface OwnSignals {
  readonly of: DocumentSignals
  readonly own: BlockSignals
  readonly key: string
}

interface Known<T> {
  readonly section: string
  readonly signals: string
  readonly value: T
}

const NOTHING: BlockOutcome = { findings: [], facts: [] }

const isKnown = <T>(
  known: Known<T> | undefined,
  section: string,
  signals: string,
): known is Known<T> => known?.section === section && known.signals === signals

const keyOfSection = oncePer(({ path }: SectionContext) => path.join('\n'))
const keyOfSignals = ({ people, ...rest }: BlockSignals): string =>
  JSON.stringify([rest, [...(people ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))])

/** A block that is not known yet, with what it is checked in. */
interface Due {
  readonly block: Block
  readonly context: BlockContext
  readonly section: string
  readonly signals: string
}

/** Blocks checked together; the more, the quicker, but what was found of all of them is held. */
const BATCH = 512

/**
 * Has blocks checked and remembers what was found: a block object that was seen in the same kind of section
 * with the same signals is not looked at again, and a part in which nothing changed is read once.
 */
export class PartReader {
  readonly #blocks = new WeakMap<Block, Known<BlockOutcome>>()
  readonly #parts = new WeakMap<Part, Known<ReadPart>>()
  readonly #signals = new WeakMap<Part, OwnSignals>()

  /**
   * Has all blocks checked that are not known yet, one check after the other over many of them: what a check
   * goes by, such as thousands of forms, stays at hand. `read` finds the blocks done.
   *
   * @param sections by part
   */
  checkAhead(
    parts: readonly Part[],
    sections: readonly SectionContext[],
    signals: DocumentSignals,
  ): void {
    const due: Due[] = []
    parts.forEach((part, index) => {
      const context = sections[index]
      if (!context) return
      const { own, key } = this.#signalsOf(part, signals)
      const section = keyOfSection(context)
      if (isKnown(this.#parts.get(part), section, key)) return
      for (const block of part.blocks) {
        if (isKnown(this.#blocks.get(block), section, key)) continue
        due.push({ block, context: new BlockContext(block, context, own), section, signals: key })
      }
    })
    for (let at = 0; at < due.length; at += BATCH) this.#checkAll(due.slice(at, at + BATCH))
  }

  /** @param signals the same object from run to run for as long as they say the same */
  read(part: Part, section: SectionContext, signals: DocumentSignals): ReadPart {
    const { own, key } = this.#signalsOf(part, signals)
    const sectionKey = keyOfSection(section)
    const known = this.#parts.get(part)
    if (isKnown(known, sectionKey, key)) return known.value
    const facts = new FactTable()
    const outcomes = part.blocks.map((block, at) => {
      const outcome = this.#check(block, section, own, key)
      for (const fact of outcome.facts) facts.add(at, fact)
      return outcome
    })
    const value: ReadPart = { part, section, outcomes, facts }
    this.#parts.set(part, { section: sectionKey, signals: key, value })
    return value
  }

  /** What one block of a part says. */
  outcomeOf(
    part: Part,
    block: Block,
    section: SectionContext,
    signals: DocumentSignals,
  ): BlockOutcome {
    const { own, key } = this.#signalsOf(part, signals)
    return this.#check(block, section, own, key)
  }

  #signalsOf(part: Part, signals: DocumentSignals): OwnSignals {
    const known = this.#signals.get(part)
    if (known?.of === signals) return known
    const own = signalsFor(part, signals)
    const fresh: OwnSignals = { of: signals, own, key: keyOfSignals(own) }
    this.#signals.set(part, fresh)
    return fresh
  }

  #check(
    block: Block,
    context: SectionContext,
    signals: BlockSignals,
    signalsKey: string,
  ): BlockOutcome {
    const section = keyOfSection(context)
    const known = this.#blocks.get(block)
    if (isKnown(known, section, signalsKey)) return known.value
    const due = {
      block,
      context: new BlockContext(block, context, signals),
      section,
      signals: signalsKey,
    }
    return this.#checkAll([due])[0] ?? NOTHING
  }

  #checkAll(due: readonly Due[]): readonly BlockOutcome[] {
    const found = due.map(() => ({ findings: [] as Finding[], facts: [] as Fact[] }))
    for (const rule of blockRules) {
      for (const [at, { context }] of due.entries()) {
        const { findings, facts } = rule.check(context)
        found[at]?.findings.push(...findings)
        found[at]?.facts.push(...facts)
      }
    }
    for (const [at, { block, section, signals }] of due.entries())
      this.#blocks.set(block, { section, signals, value: found[at] ?? NOTHING })
    return found
  }
}
