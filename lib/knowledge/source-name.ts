import type { Authority, Strength } from '../core/authority'

const names: Readonly<Record<string, string>> = {
  'cop-2015': 'SEND Code of Practice 2015',
  cop: 'SEND Code of Practice 2015',
  'cfa-2014': 'Children and Families Act 2014',
  cfa2014: 'Children and Families Act 2014',
  'send-regs-2014': 'SEND Regulations 2014',
  'send-regs-2024': 'SEND (Amendment) Regulations 2024',
  'equality-act-2010': 'Equality Act 2010',
  'equality-duties-2017':
    'Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017',
  'uk-gdpr': 'UK GDPR',
  'education-act-1996': 'Education Act 1996',
  'dfe-census-guide': 'DfE school census guide',
  dfe: 'Department for Education',
  'gov-uk': 'GOV.UK',
  ofsted: 'Ofsted',
  jcq: 'JCQ',
  kcsie: 'Keeping children safe in education',
  'tribunal-rules': 'Tribunal Procedure (Health, Education and Social Care Chamber) Rules 2008',
  'working-together': 'Working together to safeguard children',
  'house-style': 'sendlint’s own advice',
  'good-practice': 'Good practice',
  sector: 'Usual in the sector',
}

const strengthNames: Record<Strength, string> = {
  law: 'law',
  'statutory-guidance': 'statutory guidance',
  'grant-condition': 'grant condition',
  'good-practice': 'good practice',
  'house-style': 'sendlint’s own advice',
  proposed: 'proposed, not in force',
}

/** The source in words: “SEND Code of Practice 2015”. */
export const sourceName = (source: string): string => names[source] ?? source

const strengthName = (strength: Strength): string => strengthNames[strength]

/** “SEND Code of Practice 2015, 6.36 (statutory guidance)”. */
export function authorityText({ source, reference, strength }: Authority): string {
  const place = reference ? `${sourceName(source)}, ${reference}` : sourceName(source)
  const binding = strengthName(strength)
  return binding === sourceName(source).toLowerCase() ? place : `${place} (${binding})`
}
