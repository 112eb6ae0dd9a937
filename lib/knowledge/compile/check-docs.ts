import { categories } from '../../core/category'
import { severityLabel } from '../../core/severity'
import type { Check, CheckExamples, Example } from '../check'
import { authorityText } from '../source-name'

const SHOWN = 3

const inline = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|')

function bullets(examples: readonly Example[]): string[] {
  return examples.slice(0, SHOWN).map(({ text, fixed }) => {
    const first = inline(text.length > 220 ? `${text.slice(0, 217)}…` : text)
    return `- ${first}${fixed ? ` → ${inline(fixed)}` : ''}`
  })
}

function section(check: Check, examples: CheckExamples | undefined): string {
  const severity =
    check.severity === 'off' ? 'Off until switched on' : severityLabel(check.severity)
  const why = check.authority.map(authorityText).join('; ')
  return [
    `## ${check.id}`,
    '',
    `**${check.title}.** ${severity}.${check.confidence === 'high' ? '' : ` Confidence: ${check.confidence}.`}`,
    '',
    check.reason,
    '',
    ...(why ? [`Rests on: ${why}.`, ''] : []),
    'Flagged:',
    '',
    ...bullets(examples?.flag ?? []),
    '',
    'Left alone:',
    '',
    ...bullets(examples?.keep ?? []),
    '',
  ].join('\n')
}

/** Reference pages for readers, one for every category that has checks: file name → Markdown. */
export function buildCheckDocs(
  checks: readonly Check[],
  examples: readonly CheckExamples[],
): Map<string, string> {
  const byId = new Map(examples.map((one) => [one.id, one]))
  const pages = new Map<string, string>()
  for (const category of categories) {
    const found = checks.filter((check) => check.category === category)
    if (found.length === 0) continue
    const sections = found.map((check) => section(check, byId.get(check.id)))
    pages.set(
      `${category}.md`,
      `<!-- Generated from content/ by \`npm run knowledge\`. Do not edit. -->\n\n# Checks: ${category}\n\n${sections.join('\n')}`,
    )
  }
  return pages
}
