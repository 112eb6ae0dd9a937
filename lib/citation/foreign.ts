import type { Group } from './groups'

const OTHER_PAPER =
  "(?:(?:[A-Z]{2,4}|psychologist'?s?|consultant'?s?|doctor'?s?|medical|social worker'?s?|tribunal'?s?|inspection|audit) (?:advice|report)|(?:[A-Z][a-z]+'s?|your|his|her|their|my) (?:[a-z]+ )?(?:letter|report|e-?mail|statement|note|summary|advice)(?: of \\d{1,2} [A-Z][a-z]+)?|(?:grant |funding )?conditions|transcript|(?:slide )?decks?|slides|(?:referral |consent |request )?form|template|sheet|memo|planner|guide|toolkit|tool|register|leaflet|booklet|handbook|website|minutes|criteria)"
/** “the EP report (para 6.36”, “referral form, sect 6.3”. */
const AFTER_PAPER = new RegExp(`\\b${OTHER_PAPER}['"]?(?:, ?| ?[([]| )(?:at |see )?$`)
/** Opening of a bracket that follows such a paper: all that stands in it is the paper's. */
const PAPER_BEFORE_BRACKET = new RegExp(`\\b${OTHER_PAPER}['"]? ?$`)
/** “as a guide (9.16)”, “ask for a psychologist's advice (9.49)”: any paper, so that the place is none of its own. */
const SOME_PAPER = new RegExp(`\\b(?:an?|any|some|such|no|further) (?:[a-z]+ )?${OTHER_PAPER} ?$`)
/** “every child on the register (6.99)”, “it is put on our website (6.79)”: where somebody or something is to be found. */
const ON_PAPER =
  /\b(?:on|onto|off) (?:the|our|its|their|this) (?:[a-z]+ ){0,2}(?:register|website|planner|form|sheet|template) ?$/
/** “[E14], para 3.6”: a page of somebody's bundle. */
const AFTER_MARK = /\[[A-Z]{0,2}\d{1,4}[a-z]?\],? $/
/** “Your paragraph 3.1”, “the draft's 4.8”: numbers of somebody's own. */
const SOMEBODYS =
  /\b(?:(?:your|our|my|his|her|their|whose)(?: own)?|(?<!\b(?:code|cop|act|chapter|guidance|it|that|what|here|there|where|who|[a-z]+ing))'s) $/i
const YEAR_BEFORE = /(?<!\d)(?:19|20)\d\d[a-z]?\)?[,;:] (?:see )?$/
/** “Warnock 1978 (1.4, 3.17)” */
const AUTHOR_BEFORE = /\b[A-Z][a-z]+(?: et al\.?)?,? (?:19|20)\d\d[a-z]? ?$/
const NAMES_CODE = /code|CFA|EqA|cop\b|\bDfE|\bDoH|\bDfES|department|\bAct\b|\bReg/i

/**
 * Whether a number that no work is named with belongs to some other paper: “(Lehane, 2016, p. 44)”,
 * “Handbook (2019, v2.6, p. 61)”, “the EP report (para 6.36 on memory)”.
 */
export function isForeign(text: string, { start, cue, unit }: Group): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  if (unit !== 'regulation' && !/^ss?$/.test(cue) && SOMEBODYS.test(before)) return true
  const ofLaw = unit === 'regulation' || unit === 'schedule' || /^ss?$/.test(cue)
  const open = before.lastIndexOf('(')
  const inside = open > before.lastIndexOf(')') ? before.slice(open + 1) : null
  // “It goes on the website (s69; reg 52).”
  const isPut = ofLaw && ON_PAPER.test(inside === null ? before : before.slice(0, open))
  if (cue !== '' && !isPut && (AFTER_PAPER.test(before) || AFTER_MARK.test(before))) return true
  if (inside === null) return YEAR_BEFORE.test(before) && !NAMES_CODE.test(before)
  const lead = before.slice(0, open)
  // No author's book has a regulation 49.
  if (ofLaw) return PAPER_BEFORE_BRACKET.test(lead) && !isPut
  return (
    (PAPER_BEFORE_BRACKET.test(lead) &&
      (cue !== '' || !(SOME_PAPER.test(lead) || ON_PAPER.test(lead)))) ||
    (AUTHOR_BEFORE.test(lead) && !NAMES_CODE.test(lead.slice(-40))) ||
    (/\b(?:19|20)\d\d\b/.test(inside) &&
      !NAMES_CODE.test(inside) &&
      !NAMES_CODE.test(lead.slice(-40)))
  )
}
