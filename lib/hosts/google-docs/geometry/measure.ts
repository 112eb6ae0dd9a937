import type { Measure } from './boxes-for'

const FALLBACK = '400 16px sans-serif'
const MOST_REMEMBERED = 4000

/** Measures text on a canvas that is never shown. Whole labels are remembered. */
export function createMeasure(page: Document): Measure {
  const context = page.createElement('canvas').getContext('2d')
  const remembered = new Map<string, number>()
  let current = ''
  return (font, text) => {
    if (!context) return text.length
    const key = `${font}\n${text}`
    const known = remembered.get(key)
    if (known !== undefined) return known
    if (font !== current) {
      // A font that cannot be understood would leave the one before it in force.
      context.font = FALLBACK
      context.font = font.replace(/[[\]]/g, '')
      current = font
    }
    const { width } = context.measureText(text)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(key, width)
    return width
  }
}
