import type { Splices } from './splices'
import { childOf, descendants, type Xml } from './xml'

const boxesIn = (branch: Xml | null): Xml[] =>
  branch ? [...descendants(branch, 'w:txbxContent')] : []

/**
 * Word keeps a text box twice, for new versions and for old ones. Makes the changes planned for
 * the first copy in the second too, where the two say the same to the letter.
 */
export function mirrorTextBoxes(node: Xml, splices: Splices): void {
  const { source } = splices
  for (const alternatives of descendants(node, 'mc:AlternateContent')) {
    const olds = boxesIn(childOf(alternatives, 'mc:Fallback'))
    boxesIn(childOf(alternatives, 'mc:Choice')).forEach((box, i) => {
      const old = olds[i]
      const before = source.slice(box.start, box.end)
      if (!old || source.slice(old.start, old.end) !== before) return
      const after = splices.take(box.start, box.end)
      if (after === before) return
      splices.add(box.start, box.end, after)
      splices.add(old.start, old.end, after)
    })
  }
}
