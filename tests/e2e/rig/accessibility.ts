import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Fails on every serious or critical finding of axe on the page as it stands.
 *
 * @param include CSS selector of the part to look at; the whole page without it
 */
export const expectAccessible = async (page: Page, include?: string): Promise<void> => {
  const axe = new AxeBuilder({ page })
  const { violations } = await (include ? axe.include(include) : axe).analyze()
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, help, nodes }) => ({
      id,
      impact,
      help,
      at: nodes.map((node) => node.target.join(' ')),
    }))
  expect(grave, 'serious or critical accessibility findings').toEqual([])
}
