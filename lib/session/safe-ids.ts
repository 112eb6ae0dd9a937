import type { PlacedProblem } from './lint-client'

/** The problems that Fix all may change, in order of place: safe ones, and of two that overlap the first. */
export function safeIds(problems: readonly PlacedProblem[]): string[] {
  const safe: string[] = []
  let last = { paragraph: -1, end: 0 }
  for (const { problem, place } of problems) {
    const { id, fixes } = problem.diagnostic
    if (!place || !fixes[0]?.isSafe) continue
    if (place.paragraph === last.paragraph && place.start < last.end) continue
    safe.push(id)
    last = place
  }
  return safe
}
