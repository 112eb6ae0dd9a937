import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Diagnostic } from '../../../lib/core/diagnostic'

const folder = join(import.meta.dirname, '../../../content/terms')

/** Ids of every page about an outdated term. */
export const termPages: ReadonlySet<string> = new Set(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => basename(path, '.md')),
)

/** Editions of guidance and the reform of 2026 are told by checks, too, not by pages of terms alone. */
const TOLD_BY_CHECKS = /^(?:DATE-07|REFORM-\d\d)$/

/** Whether a finding is about words that are out of date or wrong, of whatever category. */
export const isAboutWords = ({ ruleId, category }: Diagnostic): boolean =>
  termPages.has(ruleId) ||
  category === 'outdated-term' ||
  category === 'language' ||
  TOLD_BY_CHECKS.test(ruleId)
