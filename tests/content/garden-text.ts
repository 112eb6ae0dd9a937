import type { OfficialText } from '../../lib/knowledge/official-text'

const paragraphs: Readonly<Record<string, string>> = {
  '6.90':
    'The pond is measured in the first week of spring. What is found is written in the garden book.',
  '6.91':
    'The keeper of the garden should see that every gate should have a working latch. Visitors may be asked to close the gate; they must not climb it. Where a gate has no latch, a bell will do.',
}

/** A made-up text in place of the Code’s, for examples of quotations. */
export const gardenText: OfficialText = {
  pages: 292,
  textOf: (reference) => paragraphs[reference] ?? null,
  onPage: () => [],
}
