import * as v from 'valibot'
import { strengths } from '../../core/authority'
import { categories } from '../../core/category'
import { severities } from '../../core/severity'

const text = v.pipe(v.string(), v.nonEmpty())

/** YAML reads `2014-09-01` as text and `2014` as a number; both are dates here. */
export const dateText = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as 2014-09-01'),
)

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-11-23'))

const authoritySchema = v.strictObject({
  source: text,
  reference: v.optional(v.pipe(v.union([v.string(), v.number()]), v.transform(String)), ''),
  strength: v.picklist(strengths),
  checkedOn: day,
})

const severitySetting = v.picklist([...severities, 'off'] as const)

/** What every check declares, whether it is a term or a rule. */
export const checkEntries = {
  id: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'an id of words joined by hyphens'),
  ),
  title: text,
  category: v.optional(v.picklist(categories)),
  severity: severitySetting,
  confidence: v.optional(v.picklist(['high', 'medium', 'low'] as const), 'high'),
  authority: v.array(authoritySchema),
  profiles: v.optional(v.array(text)),
  message: v.optional(text),
  /** Days after the last check of its sources from which it only says that the area is changing. */
  'expires-after': v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** `document` for findings about the whole, whose examples need no marks. */
  scope: v.optional(v.picklist(['block', 'document'] as const), 'block'),
}

export const textList = v.array(text)
