import { categories, categoryLabel } from './category'
import type { Problem } from './problem'
import type { Severity } from './severity'

/** Something that is listed because of a problem. */
interface Listed {
  readonly problem: Problem
}

/** Checks that found something, by category. */
export interface CheckGroup {
  readonly category: string
  readonly label: string
  readonly count: number
  readonly checks: readonly {
    readonly id: string
    readonly title: string
    readonly count: number
  }[]
}

/** What the reader wants to see. */
export interface Narrowing {
  readonly hidden: ReadonlySet<Severity>
  readonly words: string
  /** Id of a category or a check; empty for all. */
  readonly check: string
}

export const everything: Narrowing = { hidden: new Set(), words: '', check: '' }

/** With one severity hidden that was shown, or shown that was hidden. */
export function toggled(hidden: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const next = new Set(hidden)
  if (!next.delete(severity)) next.add(severity)
  return next
}

const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'")

const wordsOf = ({ title, diagnostic }: Problem): string =>
  fold(
    [title, diagnostic.message, diagnostic.text, diagnostic.ruleId, ...diagnostic.section].join(
      '\n',
    ),
  )

/** The problems that are to be shown; every word typed must occur in what is said about one. */
export function narrow<T extends Listed>(
  listed: readonly T[],
  { hidden, words, check }: Narrowing,
): readonly T[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  return listed.filter(({ problem }) => {
    const { severity, category, ruleId } = problem.diagnostic
    if (hidden.has(severity)) return false
    if (check !== '' && check !== category && check !== ruleId) return false
    if (wanted.length === 0) return true
    const said = wordsOf(problem)
    return wanted.every((word) => said.includes(word))
  })
}

/** The checks that found something, with how often, by category. */
export function checkGroups(listed: readonly Listed[]): CheckGroup[] {
  return categories.flatMap((category) => {
    const own = listed.filter(({ problem }) => problem.diagnostic.category === category)
    if (own.length === 0) return []
    const checks = new Map<string, { id: string; title: string; count: number }>()
    for (const { problem } of own) {
      const { ruleId } = problem.diagnostic
      const known = checks.get(ruleId)
      if (known) known.count++
      else checks.set(ruleId, { id: ruleId, title: problem.title, count: 1 })
    }
    const label = categoryLabel(category)
    const byCount = [...checks.values()].sort((a, b) => b.count - a.count)
    return [{ category, label, count: own.length, checks: byCount }]
  })
}
