import type { Source } from '../citation'

/** What kind of numbering a work has, and whether its citations are ours to report. */
export type WorkRole = 'code' | 'act' | 'regulations' | 'author' | 'same' | 'other'

/** A work under one of its names. `pattern` is a fragment of a case-insensitive expression. */
export interface WorkName {
  readonly source: Source
  readonly role: WorkRole
  readonly pattern: string
}

/**
 * Works that policies cite by number. Acts and instruments that are not here are recognised by
 * “Act 1998” or “Regulations 2008” at the end of their title.
 */
export const citedWorks: readonly WorkName[] = [
  {
    source: 'cfa2014',
    role: 'act',
    pattern:
      "children(?:'s)? (?:and|&) (?:young people and )?famil(?:y|ies) act|C ?(?:&|and) ?F act|CAFA|C ?& ?FA|CFA",
  },
  {
    source: 'equality-act-2010',
    role: 'act',
    pattern: "eq(?:ualit(?:y|ies))? act|EqA|EA(?=,? ?\\(?2010|'?10\\b)",
  },
  {
    source: 'education-act-1996',
    role: 'act',
    pattern: "EA(?=,? ?\\(?1996|'?96\\b)|education act(?!,? ?\\(?(?:19|20)\\d\\d)",
  },
  {
    source: 'senda-2001',
    role: 'act',
    pattern: 'special educational needs (?:and|&) disability act|SENDA',
  },
  {
    source: 'dda-1995',
    role: 'act',
    pattern:
      'disability discrimination act|DDA(?=,? ?\\(?(?:1995|2005)|,? s)|(?<=\\b(?:under|by|of|with|in|and|from) the )DDA(?![ -](?:compliant|toilet))',
  },
  {
    source: 'send-regs-2014',
    role: 'regulations',
    pattern:
      '(?:special (?:educational )?needs (?:and|&) disabilit(?:y|ies)|SEN ?(?:&|and) ?D(?:isability)?|SEN\\(D\\)|SEND?)(?: code)?(?: \\(england\\))? reg(?:ulation)?s|S\\.?I\\.?,? ?(?:No\\.? ?)?2014 ?(?:\\/|No\\.? ?) ?1530',
  },
  {
    source: 'senco-regulations-2008',
    role: 'regulations',
    pattern: '(?:200[89]\\)? )?SENCO reg(?:ulation)?s',
  },
  // Repealed, and named without their years; with them they are known by their titles.
  {
    source: 'education-special-educational-needs-regulations',
    role: 'regulations',
    pattern:
      '(?:education \\((?:special educational needs|SEN)[a-z -]{0,20}\\)|special educational needs \\([a-z ]{0,12}information[a-z ]{0,40}\\))(?: \\([a-z ]{3,40}\\)){0,3} reg(?:ulation)?s(?!,? ?\\(?(?:19|20)\\d\\d)',
  },
  {
    source: 'race-relations-act-1976',
    role: 'act',
    pattern: 'race relations act(?!,? ?\\(?(?:19|20)\\d\\d)',
  },
  {
    source: 'sex-discrimination-act-1975',
    role: 'act',
    pattern: 'sex discrimination act(?!,? ?\\(?(?:19|20)\\d\\d)',
  },
  {
    source: 'send-amendment-regs-2024',
    role: 'regulations',
    pattern:
      '(?:special educational needs (?:and|&) disability|SEND) \\(amendment\\)(?: \\(england\\))? reg(?:ulation)?s|S\\.?I\\.?,? ?(?:No\\.? ?)?2024 ?(?:\\/|No\\.? ?) ?535',
  },
]

/**
 * Works with numbered paragraphs of their own which are not ours to judge: a number that belongs to
 * one of them is left alone.
 */
export const otherWorks: readonly string[] = [
  'keeping (?:children|pupils) safe(?: in education)?',
  'KCSIE',
  'working together(?: to (?:safeguard|improve)[a-z ]{0,30})?',
  "teachers?'?s?'? standards?",
  "ofsted(?:'s)?(?: [a-z]+){0,4} (?:handbook|framework|toolkit|report)",
  'ofsted',
  '(?:school )?inspection (?:handbook|framework|toolkit)',
  'governance (?:handbook|guide)',
  'academ(?:y|ies) (?:trust|financial) handbook',
  "school teachers'? pay(?: and conditions)?(?: document)?",
  'STPCD',
  'burgundy book',
  'green book',
  '(?:master |supplemental )?funding agreement',
  '(?:school )?admissions?(?: appeals?)? code(?: of practice)?',
  '(?:ALN|additional learning needs) code(?: for wales)?',
  "(?:mental (?:health|capacity)(?: act)?(?: 20\\d\\d| 1983)?|MCA|acas|data(?: protection| sharing)?|cctv|surveillance(?: camera)?|welsh|northern ireland|NI|employment|disability rights commission|DRC|EHRC|best practice|school|school's|our|staff|trust|governors'?) codes? of practi[cs]e",
  '(?:SEND? |special educational needs )?code of practice for (?:wales|northern ireland)',
  'code of (?:conduct|behaviour|ethics)|(?:dress|behaviour|conduct|highway) code',
  'JCQ(?: [a-z]+){0,5}',
  'national curriculum(?: in england)?',
  'EYFS(?:(?: [a-z]+){0,2} framework)?|early years foundation stage(?: statutory framework)?',
  'development matters',
  'prevent duty(?: guidance)?',
  '(?:suspension|exclusion)s?(?: and (?:permanent )?exclusions?)? guidance',
  'supporting pupils(?: at school)? with medical conditions',
  'articles of association',
  'scheme of delegation',
  'instrument of government',
  'high needs(?: funding)?(?: operational)? guid(?:e|ance)',
  '(?:white|green) paper',
  '(?:SEND|AP|SEND and AP) (?:review|improvement plan)',
  '(?:UN|united nations) convention[a-z ]{0,40}',
  '(?:warnock|lamb|rochford|bercow|timpson|rose|salt) (?:report|review|inquiry)',
  '(?:WCAG|ISO|BS EN|BS)(?= ?\\d)',
  'council of europe[a-z ]{0,30}',
  "(?:EHRC(?:'s)? )?technical guidance(?: for schools)?",
  'EHRC|UNCRC|UNCRPD|UN CRC|NICE(?: (?:guideline|guidance|quality standard))s?',
  '(?:area )?SEND inspections?(?: (?:framework|handbook))?',
  'behaviour in schools(?: guidance)?',
  "governors'? handbook|statutory framework(?: for the (?:EYFS|early years)[a-z ]{0,30})?",
  'tribunal procedure[a-z ()-]{0,60} rules(?: 2008)?',
  '20\\d\\d\\] (?:EWCA|EWHC|UKUT|UKSC|UKHL|ELR)[a-z ]{0,5}',
  'national (?:standards|inclusion standards)',
  '(?!2014)20\\d\\d (?!SEN)(?:[a-z]+ ){1,4}reg(?:ulation)?s',
]

/** Names of the SEND Code's subject as people write it. */
export const codeSubject =
  '(?:SEN ?(?:&|and|\\/|\\+) ?D(?:isabilit(?:y|ies))?|SEN ?\\(?D\\)?|SEN|special (?:educational )?needs?(?:(?: (?:and|&)|,)? disabilit(?:y|ies))?|(?:0|nought) ?(?:-|to) ?25)'
