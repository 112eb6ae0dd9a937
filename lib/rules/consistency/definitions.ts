import type { BlockContext } from '../block-context'
import { silencedBy } from '../contexts/contexts'
import type { Finding } from '../finding'
import { holdsAny } from '../lower-text'

/** What a sentence that defines special educational needs speaks of … */
const DEFINED =
  /\b(?:SEND?|[Ss]pecial (?:educational )?needs?|[Ll]earning difficult(?:y|ies)|[Dd]ifficult(?:y|ies) in learning|[Ss]pecial (?:educational )?provision|[Dd]isabilit(?:y|ies)|[Dd]isabled)\b/
/** … and how it says what that is. */
const DEFINES =
  /\b(?:SEND?|special (?:educational )?needs?|learning difficult(?:y|ies)|special (?:educational )?provision|disabilit(?:y|ies)|disabled|has it|have it)\b[^.;]{0,25}\b(?:if|when|where|means?|is (?:help|whatever|anything|any|one|provision)|as the law has it)\b|\b(?:defin(?:e[sd]?|itions?)|counts? as|regard(?:s|ed)? (?:[\w' ]{1,20} )?as|(?:said|considered|judged|deemed|held) to have|classed as|counts as)\b/i
/** What the Code says of provision, not of a child (6.15): “normally available to pupils of the same age”. */
const AVAILABLE_TO =
  '\\b(?:available|made|provided|given|offered)(?: generally| normally| usually)? (?:to|for) (?:other |all |most )?'
/** With whom the Act of 1996 compared a child: by age … */
const SAME_AGE = `(?<!${AVAILABLE_TO})\\b(?:children|pupils) of (?:the same|his|her|their|his or her|a similar) age\\b`
/** … and by the schools of an authority. */
const IN_ITS_SCHOOLS =
  /\b(?:majority of|most) (?:children|pupils)\b(?: (?:of )?(?:the same|his|her|their|his or her|a similar) age| in (?:the|its|our|their) (?:local )?(?:area|authority|schools?)\b| in schools\b)|\b(?:LEA|(?:local )?education authority)\b(?:['’]s)?(?: schools?| (?:offers|provides|makes)| area)|\b(?:area of|maintained by|provided by|schools (?:in|of)) (?:the |our |an )?(?:LEA|(?:local )?education authority)\b|\bschools maintained by (?:the |our )?(?:local authority|LA)\b|\bunder (?:five|5|(?:the )?compulsory school age)\b[^.;]{0,30}\b(?:falls?|is) within (?:the definition )?(?:at |in )?\(?(?:a|i)\)|\b(?:schools?|facilities|provision) (?:in|within) (?:the|its|their) (?:local )?(?:authority['’]s )?area\b|\b(?:local )?authority['’]s (?:schools|area)\b|\barea of the (?:local |education |local education )?(?:authority|council)\b/
const OF_1996 = new RegExp(`${SAME_AGE}|${IN_ITS_SCHOOLS.source}`, 'i')

/** SEND where the law has SEN: what is defined … */
const SEND_IS_DEFINED =
  /\b(?:has|have|having|as|with|word|term|of|what|by|define[sd]?|calls?) (?:having )?["“‘']?SEND\b["”’']?(?:,? (?:if|when|where|for|is|to mean|as)\b|:|\?|—)|\bSEND (?:means|(?:is|are) defined|is when|refers to|covers|includes) |\bSEND (?:exists|arises|is (?:present|said to exist)) (?:if|when|where)\b|\bclassed as SEND\b/
/** … and by what. */
const SEND_BY =
  /\b(?:(?:a |has |have |having )?learning (?:difficult(?:y|ies)|disabilit(?:y|ies))|difficult(?:y|ies) in learning|(?:significantly|much|far|considerably|a good deal|a lot) (?:greater|harder|more)(?: (?:difficulty|difficult))?|(?:calls?|calling) for (?:[\w-]+ ){0,3}provision|needs? (?:special|extra|additional|different) (?:educational )?provision)\b/i

/** “A child has SEND if they …”, “SEND is defined in law as …” */
const SAYS_WHO_HAS_IT =
  /\bSEND (?:means|(?:is|are) defined)\b|^(?:[^,;]{0,60}, )?(?:an?|any|the) (?:child|pupil|young person|student|learner|(?:child|pupil) or young person) has SEND (?:if|when|where) (?:they|he|she|it|(?:their |his |her )?learning)\b/i
/** … by the help that is needed. */
const BY_HELP =
  /\b(?:needs?|needing|requires?|requiring) (?:[\w-]+ ){0,2}(?:provision|help|support)\b|\bsupport (?:that|which) is (?:additional|different)\b/i

/** Says who has SEN, or what it means: “A pupil has SEN when …”, “We define SEN as …”. */
const SAYS_WHAT_SEN_IS = new RegExp(
  [
    '^(?:[^,;?]{0,40}, )?(?:an?|any|the|our|some)? ?(?:child(?:ren)?|pupils?|students?|learners?|young (?:person|people)) (?:(?:has|have)|(?:is|are) (?:said|considered|thought|deemed) to have|(?:is|are) (?:defined|identified|regarded|classed|seen|treated) as having) (?:SEND?|special educational needs) (?:if|when|where|once|after|as soon as)\\b',
    '\\b(?:we|the school|our school|this policy) (?:defines?|takes?|understands?|regards?) (?:the term )?["“‘]?(?:SEND?|special educational needs)["”’]? (?:as|to mean|to be)\\b',
    '\\bby (?:SEND?|special educational needs) we mean\\b',
    '(?:^|, )["“‘]?(?:SEND?|special educational needs)["”’]? (?:means?|is defined as|is when|refers to)\\b(?! (?:that )?(?:we|the school|you)\\b)',
  ].join('|'),
  'i',
)
/** How far behind somebody is, a diagnosis, a talent or another language: none of these defines SEN in the law. */
const BY_SOMETHING_ELSE =
  /\b(?:(?:slow(?:er)?|less|inadequate|insufficient|limited) progress|progress (?:is|that is|which is) (?:slower|less|below|significantly slower)|not (?:making|made) (?:the )?(?:expected |enough |sufficient |adequate )?progress|(?:working|attain(?:s|ing)|achiev(?:es|ing)|performing) (?:well |significantly |far |(?:(?:one|two|three|four|\d) (?:or more )?(?:years?|terms|months) (?:or more )?))?below|below (?:the )?(?:age[- ]related )?expect(?:ed|ations)|(?:(?:one|two|three|four|\d) (?:or more )?(?:years?|terms) (?:or more )?|fall(?:s|ing)? |(?:is|are) )behind|(?:lowest|bottom) (?:fifth|quarter|third|tenth|set|group|\d+ ?(?:%|per ?cent))|diagnos(?:is|ed)\b(?! or\b)|gifted|more able|(?:English as an additional|additional) language|EAL)\b/i
const BY_LAW =
  /\bdifficult(?:y|ies)\b(?![^.]*\b(?:gifted|EAL|additional language))|\bdisabilit|\bprovision\b|\bif (?:a|the) teacher\b|\b(?:not|nor|alone)\b/i

/** What the law used to be. */
const IS_OLD =
  /\b(?:old|older|former|earlier|previous) (?:law|definition|Act|wording)\b|\breplaced\b|\bused to\b|\b(?:definition|law|wording|meaning)\b[^.;]{0,30}\b(?:different|differs|changed) from\b/i

const PIECES = [
  'majority of',
  'most children',
  'most pupils',
  'of the same age',
  'of their age',
  'her age',
  'his age',
  'education authority',
  'lea',
  "authority's",
  'authority’s',
  'area of the',
  'in its area',
  'in the area',
  'local area',
  'learning',
  'harder',
  'greater difficult',
  'calls for',
  'provision',
  'needing',
  'requir',
  'needs ',
  'progress',
  'below',
  'behind',
  'lowest',
  'bottom',
  'diagnos',
  'gifted',
  'more able',
  'additional language',
  'eal',
  'falls within',
  'fall within',
]

const DRIFTED =
  'This definition of SEN compares as the Education Act 1996 did; section 20 of the Children and Families Act 2014 compares with others of the same age in mainstream schools or mainstream post-16 institutions.'
const MERGED =
  'This defines SEND by the words for SEN: section 20 of the Children and Families Act 2014 defines special educational needs, and the Equality Act 2010 disability.'
const BY_ANOTHER =
  'The law does not define SEN like this: section 20 of the Children and Families Act 2014 asks whether a learning difficulty or disability calls for special educational provision.'
const LEARNING_ONLY =
  'This definition names a learning difficulty only; section 20 of the Children and Families Act 2014 says “a learning difficulty or disability”.'

/** Definitions of SEN that drifted from the one in force, by what they define and by whom they compare (CONS-10). */
export function driftedDefinitions(context: BlockContext): Finding[] {
  const { block, sentences, section } = context
  if (!holdsAny(block, PIECES)) return []
  // The header of a row is what its cell defines, and a bullet’s stem what the bullet does.
  const term = DEFINED.test(block.table?.rowHeader ?? '') ? (block.table?.rowHeader ?? '') : ''
  const stem = block.list?.stem?.text ?? (term && `${term} means`)
  const isInDefinition = /\bdefin|\bwhat (?:is|are|do we mean)\b.*\b(?:SEND?|special)/i.test(
    section.title,
  )
  const found: Finding[] = []
  for (const [index, sentence] of sentences.entries()) {
    const text = block.text.slice(sentence.start, sentence.end)
    const before = sentences[index - 1]
    // A question and the sentence before say what “it” is.
    const whole = `${stem} ${before ? block.text.slice(before.start, before.end) : ''} ${text}`
    if (!DEFINED.test(isInDefinition ? `${section.title} ${whole}` : whole) || IS_OLD.test(text))
      continue
    const told = firstOf(
      text,
      SEND_IS_DEFINED.test(`${stem} ${text}`) ||
        /\bdefine SEND\?\s*$/.test(whole.slice(0, -text.length))
        ? SEND_BY
        : null,
      SAYS_WHO_HAS_IT.test(text) ? BY_HELP : null,
      (SAYS_WHAT_SEN_IS.test(text) || /\bwe mean\W*$/i.test(stem)) && !BY_LAW.test(text)
        ? BY_SOMETHING_ELSE
        : null,
      DEFINES.test(text) || isInDefinition || DEFINES.test(stem) ? OF_1996 : null,
    )
    if (!told) continue
    const merged = told.pattern === SEND_BY || told.pattern === BY_HELP
    const isByAnother = told.pattern === BY_SOMETHING_ELSE
    const range = {
      start: sentence.start + told.at,
      end: sentence.start + told.at + told.words.length,
    }
    if (silencedBy(context, range, ['title', 'glossary', 'quotation'])) continue
    found.push({
      ruleId: 'CONS-10',
      range,
      found: told.words,
      message: isByAnother ? BY_ANOTHER : merged ? MERGED : DRIFTED,
      fixes: [],
    })
    break
  }
  return found.length > 0 ? found : learningOnly(context)
}

function firstOf(
  text: string,
  ...patterns: readonly (RegExp | null)[]
): { pattern: RegExp; at: number; words: string } | null {
  for (const pattern of patterns) {
    const match = pattern?.exec(text)
    if (pattern && match) return { pattern, at: match.index, words: match[0] }
  }
  return null
}

const CALLS_FOR =
  /\blearning difficult(?:y|ies) (?:which|that) calls? for\b|\b1996\b[^.;\n]{0,30} (?:says?|states?|defines?|tells? us|provides) (?:that )?(?:a child|a pupil|pupils|children)\b[^.;\n]{0,60}\blearning difficult(?:y|ies)\b/i

/** “Definition of SEN: a learning difficulty that calls for special provision” */
function learningOnly(context: BlockContext): Finding[] {
  const { text } = context.block
  const match = CALLS_FOR.exec(text)
  if (!match) return []
  const { start, end } = context.sentenceAt(match.index)
  const sentence = text.slice(start, end)
  if (
    /disab/i.test(sentence) ||
    !/\bdefin\w+|\b(?:SEN|special educational needs?) (?:means?|is|are)\b|\b(?:has|have|are|is) (?:a |said to have )?(?:SEN|special (?:educational )?needs?)\b|\b1996\b/i.test(
      sentence,
    )
  )
    return []
  const range = { start: match.index, end: match.index + match[0].length }
  if (silencedBy(context, range, ['title', 'glossary'])) return []
  return [{ ruleId: 'CONS-10', range, found: match[0], message: LEARNING_ONLY, fixes: [] }]
}
