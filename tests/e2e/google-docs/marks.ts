import type { Page } from '@playwright/test'
import type { ServedStandIn } from '../../hosts/google-docs/serve'
import { MARKED } from './policy'

interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** px by which a mark may be off. */
const TOLERANCE = 4

export const overlay = (page: Page) => page.locator('sendlint-overlay')
/** Marks of outdated terms: what else may be found in the policy depends on the checks there are. */
const TERMS = '[part~="mark"][data-category="outdated-term"]'
export const marks = (page: Page) => overlay(page).locator(TERMS)
export const card = (page: Page) => overlay(page).locator('[role="dialog"][data-sendlint-card]')
export const statusItem = (page: Page) => overlay(page).locator('[data-sendlint-status]')
export const announcer = (page: Page) => overlay(page).locator('[data-sendlint-announcer]')
export const notice = (page: Page) => overlay(page).locator('[data-sendlint-notice]')

/** Boxes of all marks, in px of the viewport. */
const markRects = (page: Page): Promise<Rect[]> =>
  page.evaluate((terms) => {
    const root = document.querySelector('sendlint-overlay')?.shadowRoot
    return [...(root?.querySelectorAll(terms) ?? [])].map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect()
      return { left, top, width, height }
    })
  }, TERMS)

/** Where the marked words really are, each line of each occurrence. */
async function truths(page: Page, served: ServedStandIn): Promise<Rect[]> {
  const text = await served.ask(page, 'text')
  const spans: [number, number][] = []
  for (const words of MARKED) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      spans.push([at, at + words.length])
    }
  }
  const found = await Promise.all(spans.map(([from, to]) => served.ask(page, 'truth', from, to)))
  return found.flat()
}

const errorOf = (a: Rect, b: Rect): number =>
  Math.max(
    Math.abs(a.left - b.left),
    Math.abs(a.top - b.top),
    Math.abs(a.left + a.width - b.left - b.width),
    Math.abs(a.top + a.height - b.top - b.height),
  )

export interface MarkReport {
  readonly drawn: number
  /** Largest error of any side of any mark, px. */
  readonly worst: number
  /** Marks that lie on no words, and words in full sight without a mark. */
  readonly faults: readonly string[]
}

/** Compares what is drawn with where the words really are. */
export async function compareMarks(page: Page, served: ServedStandIn): Promise<MarkReport> {
  const [drawn, real] = [await markRects(page), await truths(page, served)]
  const faults: string[] = []
  let worst = 0
  for (const mark of drawn) {
    const error = Math.min(...real.map((box) => errorOf(mark, box)))
    worst = Math.max(worst, error)
    if (error > TOLERANCE) faults.push(`stray mark ${JSON.stringify(mark)}`)
  }
  const { width: right, height: bottom } = page.viewportSize() ?? { width: 0, height: 0 }
  for (const box of real) {
    const isBetween = box.top >= 100 && box.top + box.height <= bottom - 4
    const isInSight = isBetween && box.left >= 0 && box.left + box.width <= right - 20
    const isMarked = drawn.some((mark) => errorOf(mark, box) <= TOLERANCE)
    if (isInSight && !isMarked) faults.push(`no mark at ${JSON.stringify(box)}`)
  }
  return { drawn: drawn.length, worst, faults }
}
