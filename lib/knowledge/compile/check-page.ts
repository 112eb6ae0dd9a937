import * as v from 'valibot'
import type { Category } from '../../core/category'
import type { Check, CheckExamples } from '../check'
import { contextKinds } from '../context-kind'
import type { Nearness, Term, TermConditions, TermForm, TermReplacement } from '../term'
import { examplesOf } from './examples'
import type { Page, PageSection } from './page'
import { fixedPair, rewriteOf } from './rewrite'
import { checkEntries, dateText, textList } from './schema'

const reach = v.union([v.picklist(['sentence', 'block', 'section'] as const), v.number()])

const nearness = {
  any: textList,
  within: reach,
  side: v.optional(v.picklist(['before', 'after'] as const)),
}

const termSchema = v.strictObject({
  ...checkEntries,
  since: v.optional(dateText),
  case: v.optional(v.literal('title')),
  'not-after': v.optional(textList),
  'only-after': v.optional(textList),
  'not-before': v.optional(textList),
  as: v.optional(v.picklist(['noun', 'cell'] as const)),
  'not-near': v.optional(v.strictObject(nearness)),
  near: v.optional(
    v.strictObject({
      ...nearness,
      'or-terms': v.optional(textList),
      'or-terms-in': v.optional(v.literal('item')),
    }),
  ),
  'check-in': v.optional(v.array(v.picklist(contextKinds))),
})

type TermFrontMatter = v.InferOutput<typeof termSchema>

/** A page of `content/terms/` or `content/rules/`. */
export interface CompiledCheck {
  /** Null for a check that is code. */
  readonly term: Term | null
  readonly check: Check
  readonly examples: CheckExamples
}

type Near = NonNullable<TermFrontMatter['near']>

const nearnessOf = ({ any, within, side }: Near): Nearness => ({
  any,
  within,
  ...(side ? { side } : {}),
})

function conditionsOf(front: TermFrontMatter): TermConditions {
  const near = front.near
  return {
    ...(front.case ? { case: front.case } : {}),
    ...(front.as ? { as: front.as } : {}),
    ...(front['not-after'] ? { notAfter: front['not-after'] } : {}),
    ...(front['only-after'] ? { onlyAfter: front['only-after'] } : {}),
    ...(front['not-before'] ? { notBefore: front['not-before'] } : {}),
    ...(front['not-near'] ? { notNear: nearnessOf(front['not-near']) } : {}),
    ...(near
      ? {
          near: {
            ...nearnessOf(near),
            ...(near['or-terms'] ? { orTerms: near['or-terms'] } : {}),
            ...(near['or-terms-in'] ? { orTermsIn: near['or-terms-in'] } : {}),
          },
        }
      : {}),
  }
}

/** Whether a cell says yes; an empty one, or a table without the column, says no. */
function isYes(page: Page, cells: Record<string, string>, column: string, line: number): boolean {
  const word = (cells[column] ?? '').toLowerCase()
  if (!['yes', 'no', ''].includes(word)) {
    throw page.error(
      line,
      `“yes” or “no” in the column ${column.replace(/^./, (c) => c.toUpperCase())}`,
    )
  }
  return word === 'yes'
}

function replacementOf(page: Page, cells: Record<string, string>, line: number): TermReplacement[] {
  const text = cells['replace with'] ?? ''
  if (text === '' || text === '—') return []
  if ((cells['safe'] ?? '') === '') throw page.error(line, '“yes” or “no” in the column Safe')
  const note = cells['note'] ?? ''
  return [{ text, safe: isYes(page, cells, 'safe', line), ...(note ? { note } : {}) }]
}

/** Rows of the Find table; a row without a form adds a further replacement to the row above. */
function formsOf(page: Page, section: PageSection): TermForm[] {
  const forms: (TermForm & { replacements: TermReplacement[] })[] = []
  for (const { cells, line } of page.rows(section.nodes)) {
    const pattern = cells['found']
    if (pattern === undefined) throw page.error(line, 'a column “Found”')
    const replacements = replacementOf(page, cells, line)
    if (pattern !== '' && pattern !== '〃') {
      forms.push({
        pattern,
        ...(isYes(page, cells, 'alone', line) ? { alone: true } : {}),
        replacements,
      })
    } else {
      const above = forms.at(-1)
      if (!above) throw page.error(line, 'a surface form in the first row of “Found”')
      above.replacements.push(...replacements)
    }
  }
  if (forms.length === 0) throw page.error(section.line, 'at least one row under “Find”')
  return forms
}

const termOf = (page: Page, find: PageSection, front: TermFrontMatter): Term => ({
  id: front.id,
  forms: formsOf(page, find),
  conditions: conditionsOf(front),
  ...(front['check-in'] ? { checkIn: front['check-in'] } : {}),
})

/**
 * Compiles one page of `content/terms/` or `content/rules/`. A page with a table under “## Find” is a
 * check of its own; one without declares a check that is code.
 *
 * @param defaultCategory for pages that name none
 * @throws PageError when the page is not as expected
 */
export function compileCheckPage(page: Page, defaultCategory: Category): CompiledCheck {
  const front = page.frontMatter(termSchema)
  const reason = page.prose(page.intro)
  if (!reason) throw page.error(1, 'a paragraph that says why, before the first heading')
  const rewrite = rewriteOf(page)
  const flag = [...examplesOf(page, 'Flag', 2, front.scope === 'block'), ...rewrite.flag]
  const keep = [...examplesOf(page, 'Do not flag', 2), ...rewrite.keep]
  const example = rewrite.shown ?? fixedPair(flag)
  const find = page.section('Find')
  return {
    term: find ? termOf(page, find, front) : null,
    check: {
      id: front.id,
      title: front.title,
      category: front.category ?? defaultCategory,
      severity: front.severity,
      confidence: front.confidence,
      authority: front.authority,
      ...(front.profiles ? { profiles: front.profiles } : {}),
      ...(front.message ? { message: front.message } : {}),
      ...(front['expires-after'] ? { expiresAfter: front['expires-after'] } : {}),
      reason,
      ...(example ? { example } : {}),
    },
    examples: { id: front.id, flag, keep },
  }
}
