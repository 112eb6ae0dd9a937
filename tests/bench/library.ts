import { fullLasts, pdfOf } from '../unit/code-of-practice/synthetic/files'
import { plan } from '../unit/code-of-practice/synthetic/plan'
import type { LoadedExtension } from './browser'
import { type Note, timingOf } from './measure'

const RUNS = 3

/** A made-up file of the Code's shape and length: 978 paragraphs on some 290 pages. */
const wholeCode = (): Promise<Uint8Array> =>
  pdfOf(plan({ seed: 3, lasts: fullLasts, tables: true, footnotes: true, backMatter: true }), {
    shape: 'inline',
    size: 15,
    space: 1.4,
  })

/** How long the import of the official text takes, and how long the page stands still meanwhile. */
export async function library(
  { context, extensionId }: LoadedExtension,
  note: Note,
): Promise<void> {
  const file = {
    name: 'code.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(await wholeCode()),
  }
  const taken: number[] = []
  const still: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const page = await context.newPage()
    await page.goto(`chrome-extension://${extensionId}/options.html`)
    await page.evaluate(() => {
      document.body.dataset['longest'] = '0'
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          document.body.dataset['longest'] = String(
            Math.max(duration, Number(document.body.dataset['longest'])),
          )
      }).observe({ type: 'longtask' })
    })
    const start = performance.now()
    await page.getByLabel('PDF of the Code').setInputFiles(file)
    await page.getByText(/^Imported \d/).waitFor()
    taken.push(performance.now() - start)
    still.push(Number(await page.locator('body').getAttribute('data-longest')))
    await page.getByRole('button', { name: 'Remove' }).click()
    await page.getByText('No official text').waitFor()
    await page.close()
  }
  note('import of a PDF as long as the Code', 0, timingOf(taken), '≤ 10 000 ms')
  note('longest task of the page meanwhile (0: none over 50)', 0, timingOf(still))
}
