import type { PolicyDocument } from '../document/policy-document'

/** Blocks that are checked in one go. */
export interface Step {
  readonly blocks: readonly number[]
  /** The last ones of their section. */
  readonly endsSection: boolean
}

/** Most blocks of one step: a document without headings is one long section. */
const MOST = 40

/** The blocks of a document by section: first the one in sight, then on to the end, then from the start. */
export function stepsFrom(document: PolicyDocument, near: number): readonly Step[] {
  const bySection = new Map<number, number[]>()
  for (const [block, section] of document.sectionOf.entries()) {
    const own = bySection.get(section)
    if (own) own.push(block)
    else bySection.set(section, [block])
  }
  const steps = [...bySection.values()].flatMap((own): Step[] => {
    const count = Math.ceil(own.length / MOST)
    return Array.from({ length: count }, (_, at) => ({
      blocks: own.slice(at * MOST, (at + 1) * MOST),
      endsSection: at === count - 1,
    }))
  })
  const first = steps.findIndex(({ blocks }) => blocks.some((block) => block >= near))
  return first > 0 ? [...steps.slice(first), ...steps.slice(0, first)] : steps
}
