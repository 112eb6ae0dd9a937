import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readPages } from '../../lib/document/pdf-pages'
import { expect, expectAccessible, test } from './fixtures'
import { reportOfSample } from './rig/command-line'

const AS_OF = '2026-11-29'
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The pages of the report as it prints on A4, in lines; what stands at the foot of one comes first in the file. */
async function printed(page: Page): Promise<{ foot: string; lines: string[] }[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }))
  const document = await getDocument({ data }).promise
  const pages = await readPages(document)
  await document.destroy()
  return pages.map(({ runs }) => {
    const text = runs.map((run) => (run.endsLine ? `${run.text}\n` : run.text)).join('')
    const [foot = '', ...lines] = text.split('\n').map(squeezed).filter(Boolean)
    return { foot, lines }
  })
}

for (const [name, most] of [
  ['sen-policy-2014.md', 24],
  ['send-policy-current.md', 8],
] as const)
  test(`the report on ${name} prints as one to file`, async ({ openPage }) => {
    test.slow()
    const page = await openPage('about:blank')
    await page.setContent(await reportOfSample(name, AS_OF))
    const headings = (await page.locator('h2, h3').allTextContents()).map(squeezed)
    const title = await page.title()
    const pages = await printed(page)
    expect(pages.length).toBeLessThanOrEqual(most)
    expect(pages.map(({ foot }) => foot)).toEqual(
      pages.map((_, at) => `Page ${at + 1} of ${pages.length}${title}`),
    )
    expect(pages[0]?.lines).toContain('Summary')
    expect(pages[0]?.lines).toContain('To look at first')
    expect(pages[1]?.lines[0]).toBe('Whose voice is heard')
    const annex = pages.findIndex(({ lines }) => lines[0] === 'Annex A: section by section')
    expect(annex).toBeGreaterThan(1)
    expect(annex).toBeLessThanOrEqual(5)
    // A heading at the foot of a page has lost what it is the heading of.
    for (const { lines } of pages) expect(headings).not.toContain(lines.at(-1))
  })

test('the report reflows on a narrow screen, in light and in the dark', async ({
  openPage,
  takePicture,
}) => {
  const page = await openPage('about:blank')
  await page.setContent(await reportOfSample('sen-policy-2014.md', AS_OF))
  for (const width of [320, 360, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 740 })
      await page.emulateMedia({ colorScheme })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(width)
      if (width !== 320) await expectAccessible(page)
    }
  await page.setViewportSize({ width: 360, height: 740 })
  await takePicture(page, 'report-narrow-dark')
})
