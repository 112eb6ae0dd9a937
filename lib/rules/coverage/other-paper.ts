/** Names of the policy, the report and what else is about SEN as a whole. */
const ABOUT_SEN =
  /\bSEND?\b|\bSEN\/D\b|\bSENDCOs?\b|\bspecial (?:educational )?needs\b|\binclusion\b|\b(?:additional|learning) (?:needs|support)\b|\binformation report\b/i

/** Papers for people who know the school's abbreviations. */
const FOR_STAFF =
  /\b(?:minutes of|minutes\b(?=\W*$)|agenda|job description|person specification|job advert\w*|provision map|visit report|(?:report|briefing|paper) (?:to|for) (?:the )?(?:full )?(?:governors?|governing|trustees|local governing|board|committee)|(?:guide|handbook|handout|briefing|notes|training) for (?:all )?(?:staff|teachers|TAs|teaching assistants|colleagues|governors))\b/im

/** Other papers of a school that set out no provision, whatever they are about. */
const NO_POLICY =
  /\b(?:transition plan|transfer plan|risk assessment|action plan|newsletter|(?:SEND?|school|class|inclusion) news|terms of reference|(?:consent|referral|application|registration|concern) form)\b|^\W*dear (?:\w|\[)/im

/** What a policy of its own is about, beside SEN. */
const OTHER_SUBJECT =
  /\b(?:behaviour|relationships?|(?:anti-?)?bullying|admissions?|attendance|medical|medicines?|medication|allerg\w+|health needs|safeguarding|child protection|first aid|intimate care|physical (?:intervention|contact|restraint)|restraint|reasonable force|exclusions?|suspensions?|complaints?|health (?:and|&) safety|online safety|e-?safety|curriculum|marking|feedback|homework|teaching (?:and|&) learning|equality|equal opportunit\w+|english as an additional language|EAL|exams?|examinations?|access arrangements|uniform|data protection|charging|looked[- ]after|pupil premium|mental health|well-?being|educational visits|off-?site|remote (?:education|learning)|accessibility|privacy|recruitment|whistle\w+|staff conduct|early help|lettings|drugs?|annual reviews?|EHC(?:Ps?| plans?| needs assessments?)|education, health and care plans?|transition|moving (?:to|on|up)|starting (?:school|nursery)|transport)\b/i

const PAPER =
  /\b(?:polic(?:y|ies)|procedures?|plan|statement|arrangements|code|scheme|guidance|protocol|strategy|objectives|principles|guide|leaflet|booklet|factsheet|fact sheet)\b/i

/** “Named person: Mrs Hill | SENCO: Mr Blythe” tells who people are, not what the paper is. */
const IS_FIELD = /[:|\t@]/

/** Whether the lines in which a document says what it is name a paper that only staff and governors read. */
export const isForStaff = (opening: readonly string[]): boolean =>
  opening.some((line) => FOR_STAFF.test(line))

/**
 * Whether the lines in which a document says what it is name a paper of another kind: minutes, a letter, the
 * behaviour policy. What a SEND policy has to hold is not missing from them.
 */
export function isOtherPaper(opening: readonly string[]): boolean {
  const titles = opening.filter((line) => !IS_FIELD.test(line))
  if (isForStaff(opening) || opening.some((line) => NO_POLICY.test(line))) return true
  // “Attendance policy (including support for pupils with SEND)” is the attendance policy.
  const named = opening.map((line) => line.replace(/\([^)]*\)/g, ''))
  const names = (what: RegExp) => titles.some((line) => what.test(line))
  if (!names(OTHER_SUBJECT) || !names(PAPER)) return false
  return !named.some((line) => ABOUT_SEN.test(line) && (PAPER.test(line) || !IS_FIELD.test(line)))
}
