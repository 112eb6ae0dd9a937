import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { settingNamed } from '../../../lib/core/setting'
import { readMarkdown } from '../../../lib/document/markdown'
import type { Linter } from '../../../lib/linter/linter'

/** One item judged by a person and by the linter. */
export interface CoverageVerdict {
  readonly id: string
  readonly gold: string
  readonly found: string
  readonly isRight: boolean
}

const lists = ['met', 'weak', 'missing', 'na'] as const

/** Statuses as a person gave them: `any` is not judged, `either` may be weak or missing; what is not listed is missing. */
function goldOf(front: Readonly<Record<string, string>>): Map<string, string> {
  const gold = new Map<string, string>()
  for (const name of [...lists, 'any', 'either'])
    for (const id of (front[name] ?? '').split(' ')) if (id) gold.set(id, name)
  return gold
}

/** Compares the statuses of one marked document of `tests/corpus/coverage/` with those of the linter. */
export function judgeCoverage(path: string, linter: Linter): CoverageVerdict[] {
  const [, front = '', text = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path, 'utf8')) ?? []
  const data: Record<string, string> = parse(front)
  const gold = goldOf(data)
  const profile = settingNamed(data['profile'] ?? '')
  const { coverage } = linter.analyse(readMarkdown(text), profile ? { profile } : {})
  return coverage.flatMap(({ id, status }) => {
    const expected = gold.get(id) ?? 'missing'
    if (expected === 'any') return []
    const found = status === 'not-applicable' ? 'na' : status
    const isRight =
      expected === 'either'
        ? found === 'weak' || found === 'missing'
        : found === expected || (expected === 'missing' && found === 'na')
    return [{ id, gold: expected, found, isRight }]
  })
}
