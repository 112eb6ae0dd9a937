import type { Nation } from '../core/nation'

export type HomeNation = Exclude<Nation, 'unknown'>

/** A word or phrase, in any of its spellings, that policies of one nation use. */
export interface Cue {
  readonly pattern: RegExp
  /** How much a mention says, from 1 (shared with another nation) to 3 (used nowhere else). */
  readonly weight: 1 | 2 | 3
  /** Nations whose policies say it too, so that it does not count against them. */
  readonly alsoIn: readonly HomeNation[]
}

const cue = (weight: Cue['weight'], pattern: RegExp, ...alsoIn: HomeNation[]): Cue => ({
  pattern,
  weight,
  alsoIn,
})

export const cues: Readonly<Record<HomeNation, readonly Cue[]>> = {
  england: [
    cue(
      2,
      /\bEHC(?:Ps?\b| [Pp]lans?\b| needs\b)|\b[Ee]ducation,? [Hh]ealth,? (?:and|&) [Cc]are\b/g,
    ),
    cue(2, /\bSEND?IASS?\b/g),
    cue(2, /\bChildren and Families Act\b/g),
    cue(1, /\bSEND?C[Oo]s?\b|\bSEND? [Cc]o-?ordinators?\b/g, 'northern-ireland'),
    cue(1, /\bSEND\b/g, 'northern-ireland'),
    cue(1, /\bSEN Support\b|\bSchool Action\b/g),
    cue(2, /\bSEND? Code of Practice\b/g, 'northern-ireland'),
    cue(2, /\bSEND? [Ii]nformation [Rr]eport\b/g),
    cue(2, /\b(?:SEND|Special Educational Needs and Disability) Regulations\b/g),
    cue(2, /\bO(?:fsted|FSTED)\b/g),
    cue(2, /\bDfE\b|\bDepartment for Education\b/g),
    cue(2, /\bLocal Offer\b/g),
    cue(1, /\bICBs?\b|\b[Ii]ntegrated [Cc]are [Bb]oards?\b/g),
    cue(1, /\b[Ll]ocal [Aa]uthorit(?:y|ies)\b/g, 'wales', 'scotland'),
    cue(2, /\bKeeping Children Safe in Education\b|\bKCSIE\b/g),
    cue(1, /\b[Aa]cademy [Tt]rust\b|\b[Nn]otional SEND? budget\b/g),
    cue(2, /\bEngland\b/g),
  ],
  wales: [
    cue(3, /\bALN\b(?! Code)|\b[Aa]dditional [Ll]earning [Nn]eeds\b(?! Code)/g),
    cue(3, /\bALN ?[Cc][Oo]s?\b|\bALN [Cc]o-?ordinators?\b/g),
    cue(2, /\bIDPs?\b|\b[Ii]ndividual [Dd]evelopment [Pp]lans?\b/g),
    cue(3, /\b(?:ALN|Additional Learning Needs) Code\b/g),
    cue(3, /\bALNET\b|\bEducation Tribunal (?:\(Wales\)|for Wales)/g),
    cue(3, /\bE(?:styn|STYN)\b/g),
    cue(3, /\bFoundation Phase\b/g),
    cue(3, /\bWelsh (?:Government|Assembly)\b|\bCurriculum for Wales\b|\bLlywodraeth Cymru\b/g),
    cue(2, /\b[Aa]dditional [Ll]earning [Pp]rovision\b/g),
    cue(1, /\bWelsh[- ]medium\b|\bmedium of Welsh\b|\bSNAP Cymru\b/g),
    cue(1, /\bWales\b|\bCymru\b/g),
    cue(3, /\b[Aa]nghenion [Dd]ysgu [Yy]chwanegol\b/g),
    cue(2, /\bADY\b|\bCDU\b|\b[Cc]ynllun(?:iau)? [Dd]atblygu [Uu]nigol\b/g),
  ],
  scotland: [
    cue(3, /\bASN\b|\b[Aa]dditional [Ss]upport (?:[Nn]eeds|for [Ll]earning)\b/g),
    cue(3, /\b[Cc]o-?ordinated [Ss]upport [Pp]lans?\b|\bCSPs?\b/g),
    cue(3, /\bGIRFEC\b|\b[Gg]etting [Ii]t [Rr]ight for [Ee]very [Cc]hild\b/g),
    cue(3, /\bEducation Scotland\b|\bHMIE\b/g),
    cue(3, /\bCurriculum for Excellence\b/g),
    cue(3, /\(Scotland\) (?:Act|Regulations)\b/g),
    cue(2, /\bScottish (?:Government|Executive|Ministers)\b/g),
    cue(2, /\bSHANARRI\b|\bNamed Persons?\b|\b[Ss]taged [Ii]ntervention\b/g),
    cue(1, /\bScotland\b/g),
  ],
  'northern-ireland': [
    cue(3, /(?<!\b[Ll]ocal )\bEducation Authority\b|\bEducation and Library Board\b/g),
    cue(3, /\bETI\b|\bEducation and Training Inspectorate\b/g),
    cue(
      3,
      /\bSENDO\b|\((?:Northern Ireland|NI)\) (?:Order|Act|Regulations)\b|\b(?:Act|Order) \(NI\)/g,
    ),
    cue(3, /\bDENI\b|\bDepartment of Education,? \(?(?:NI\b|Northern Ireland)/g),
    cue(2, /\bCCEA\b|\bDARS\b|\bMiddletown Centre\b/g),
    cue(1, /\bPersonal Learning Plans?\b|\bPLPs?\b|\b[Ll]earning [Ss]upport [Cc]o-?ordinators?\b/g),
    cue(3, /\bHealth and Social Care Trusts?\b|\bHSC Trusts?\b/g),
    cue(1, /\bBoard of Governors\b/g),
    cue(1, /\b[Ss]tatements? of [Ss](?:EN\b|pecial [Ee]ducational [Nn]eeds?)|\b[Ss]tatemented\b/g),
    cue(1, /\bNorthern Ireland\b/g),
  ],
}

/** Pieces, in lower case, one of which stands in every text that holds a cue. */
export const pieces: Readonly<Record<HomeNation, readonly string[]>> = {
  england: [
    'ehc',
    'health',
    'iass',
    'families act',
    'sen',
    'school action',
    'regulations',
    'ofsted',
    'dfe',
    'department for education',
    'local offer',
    'icb',
    'care board',
    'authorit',
    'keeping children',
    'kcsie',
    'academy trust',
    'england',
  ],
  wales: [
    'aln',
    'learning needs',
    'idp',
    'development plan',
    'education tribunal',
    'estyn',
    'foundation phase',
    'welsh',
    'wales',
    'cymru',
    'learning provision',
    'anghenion',
    'ady',
    'cdu',
    'cynllun',
  ],
  scotland: [
    'asn',
    'additional support',
    'support plan',
    'csp',
    'girfec',
    'getting it right',
    'scotland',
    'hmie',
    'curriculum for excellence',
    'scottish',
    'shanarri',
    'named person',
    'staged intervention',
  ],
  'northern-ireland': [
    'education authority',
    'library board',
    'eti',
    'training inspectorate',
    'sendo',
    'northern ireland',
    '(ni)',
    'deni',
    'department of education',
    'ccea',
    'dars',
    'middletown',
    'learning plan',
    'plp',
    'learning support co',
    'care trust',
    'hsc',
    'board of governors',
    'statement',
  ],
}

/** What shows that a passage speaks of another nation: its name, other than in official titles. */
export const namesNation: Readonly<Record<HomeNation, RegExp>> = {
  england:
    /\bEngland\b|\bEnglish (?:system|schools?|[Cc]ode|[Ll]aw|plans?|local|authorit|equivalent)|\bborder\b/,
  wales:
    /(?<!\bfor )(?<!\()\bWales\b|\bWelsh\b(?! Government| Assembly|[- ]medium| language|[ -]speak)|\bborder\b/,
  scotland:
    /(?<!\bEducation )(?<!\()\bScotland\b|\bScottish\b(?! Government| Ministers)|\bborder\b/,
  'northern-ireland': /(?<!\()\bNorthern Ireland\b|\bNorthern Irish\b/,
}
