import { once } from '../../core/once'
import type { NormalisedText } from '../../document/normalise'
import { NumberMap } from './number-map'
import { UNKNOWN, wordNumber } from './vocabulary'
import { type Words, wordsIn } from './words'

/** Slips of the keyboard in the words that name what is out of date, each with the word meant. */
const SLIPS: Readonly<Record<string, string>> = {
  statement: 'statment statemnt stament statemen statemement statememt satement staement',
  statements: 'statments statemnts staments statemements satements staements',
  statemented: 'statmented statementd statemeted statemmented statementted statemnted',
  statementing: 'statmenting statemeting statementting statemnting',
  school: 'shcool scool schol schhol shool scholl',
  action: 'actoin aciton actiion acion',
  special: 'speical specail speacial spcial spcecial specical',
  education: 'eduction educaton edcuation educaiton educatoin eduaction',
  educational: 'eductional educatonal educaional eduactional educatioanl educationl edcuational',
  needs: 'neeeds nedds',
  behaviour: 'behavour behaviur behavoir behaviuor behvaiour behaviou',
  behavioural: 'behavoural behaviorual behavioral behavioual behaviourial',
  emotional: 'emotinal emotonal emotioanl emmotional',
  difficulties: 'difficulites dificulties difficultes difficuties diffculties difficulities',
  difficulty: 'dificulty difficuly diffculty',
  authority: 'authoirty authorty autority authourity authoriy',
  authorities: 'authoirties authorites autorities authourities',
  partnership: 'partnerhsip parnership partnershp partnersip partership',
  parent: 'partent parnet paretn',
  parents: 'partents parnets paretns',
  matters: 'maters mattters',
  disability: 'disablity disabilty disabilitiy disabiltiy',
  discrimination: 'discrimmination discrimation descrimination discriminaton',
  individual: 'indivdual indvidual individal indiviual induvidual',
  assessment: 'assesment asessment assessement assessmnet assement',
  exclusion: 'exlusion exculsion exclsuion',
  exclusions: 'exlusions exculsions exclsuions',
  framework: 'framwork framewrok',
  safeguarding: 'safegaurding safegurading safeguading',
  children: 'childern chidren childen chilren',
  commissioning: 'commisioning commissoning comissioning',
  clinical: 'clincal',
  wheelchair: 'wheelchiar wheelchar wheechair',
  handicapped: 'handicaped handicpped handycapped',
  qualified: 'qualifed qulified',
  newly: 'newley',
  tribunal: 'tribunual tribual tribunel',
  gifted: 'giffted',
  talented: 'tallented',
  curriculum: 'curiculum curriculm cirriculum curricullum',
  criminal: 'crimnal',
  bureau: 'beureau bureu bureax buraeu',
  fixed: 'fixd',
  connexions: 'connextions conexions connexxions',
  remedial: 'remidial remedail',
  'school action': 'schoolaction schoolacton',
  'parent partnership': 'parentpartnership',
}

/** Abbreviations in small letters, which nobody writes so for another reason. */
const SMALL: Readonly<Record<string, string>> = {
  iep: 'IEP',
  ieps: 'IEPs',
  ibp: 'IBP',
  ibps: 'IBPs',
  besd: 'BESD',
  sebd: 'SEBD',
  ebd: 'EBD',
  sendist: 'SENDIST',
  lscb: 'LSCB',
  nqt: 'NQT',
  nqts: 'NQTs',
  sen: 'SEN',
  crb: 'CRB',
  ehcp: 'EHCP',
  ehcps: 'EHCPs',
}

/** Words that are slips only beside certain others. */
const BESIDE: readonly (readonly [
  slip: string,
  meant: string,
  around: RegExp,
  isAfter?: boolean,
])[] = [
  ['acton', 'action', /\bschool[ -]$/i],
  ['puls', 'plus', /\bactions?[ -]$/i],
  ['lea', 'LEA', /\b(?:the|our|an|by|your|local|each|with)[ -]$/],
  ['schools', 'school', /^ action(?: plus\b|\+| \+)/i, true],
]

const meant = once(() => {
  const words = new Map(Object.entries(SMALL))
  for (const [word, slips] of Object.entries(SLIPS))
    for (const slip of slips.split(' ')) words.set(slip, word)
  return words
})

const slipNumbers = once(() => {
  const slips = [...Object.values(SLIPS).flatMap((list) => list.split(' ')), 'acton', 'puls']
  const numbers = new NumberMap<true>()
  for (const word of slips) numbers.set(wordNumber(word, 0, word.length, true), true)
  return numbers
})

function holdsSlip({ numbers }: Words): boolean {
  const slips = slipNumbers()
  for (let i = 0; i < numbers.length; i++) if (slips.get(numbers[i] ?? UNKNOWN)) return true
  return false
}

/** A quick look for what is no word of its own: small letters, and a right word in the wrong place. */
const OTHERS = new RegExp(
  `\\b(?:${Object.keys(SMALL).join('|')}|lea|sa(?= ?\\+)|[Ss]chools [Aa]ction)\\b`,
)

/** A capital of the slip is a capital of the word; so are two, which make a shout. */
function inCaseOf(slip: string, word: string): string {
  if (isAbbreviation(word)) return word
  if (slip.length > 1 && slip === slip.toUpperCase()) return word.toUpperCase()
  if (slip[0] === slip[0]?.toLowerCase()) return word
  const first = /\p{Ll}\p{Lu}/u.test(slip) ? /(?:^| )\p{Ll}/gu : /^\p{Ll}/u
  return word.replace(first, (letter) => letter.toUpperCase())
}

const isAbbreviation = (word: string): boolean => /^\p{Lu}{2}/u.test(word)
const isSmall = (word: string): boolean => word.slice(1) === word.slice(1).toLowerCase()

/** What is meant by a word at an offset, where that is not what stands there. */
function wordMeant(slip: string, text: string, at: number): string | null {
  const lower = slip.toLowerCase()
  if (slip === 'sa') return /^ ?\+/.test(text.slice(at + slip.length)) ? 'SA' : null
  const word = meant().get(lower)
  if (word) return isAbbreviation(word) && !isSmall(slip) ? null : word
  for (const [form, intended, around, isAfter] of BESIDE) {
    if (form !== lower || (isAbbreviation(intended) && slip !== lower)) continue
    const place = isAfter
      ? text.slice(at + slip.length, at + slip.length + REACH)
      : text.slice(Math.max(0, at - REACH), at)
    if (around.test(place)) return intended
  }
  return null
}
const REACH = 12

/**
 * The text with common misspellings of telling words put right, so that forms need not list them:
 * `statment`, `School Acton`, `sa+`. Offsets still lead to the text as it was written.
 *
 * @returns the same object where nothing is misspelt
 */
export function respell(written: NormalisedText): NormalisedText {
  const { text } = written
  if (!holdsSlip(wordsIn(written)) && !OTHERS.test(text)) return written
  const origins: number[] = []
  let respelt = ''
  let read = 0
  const keep = (to: number) => {
    respelt += text.slice(read, to)
    for (; read < to; read++) origins.push(read)
  }
  for (const { 0: slip, index } of text.matchAll(/\p{L}+/gu)) {
    const word = wordMeant(slip, text, index)
    if (word === null) continue
    keep(index)
    read += slip.length
    const by = inCaseOf(slip, word)
    respelt += by
    for (let i = 0; i < by.length; i++)
      origins.push(i === by.length - 1 ? read - 1 : index + Math.min(i, slip.length - 1))
  }
  if (read === 0) return written
  keep(text.length)
  return {
    text: respelt,
    toOriginal: (offset) => written.toOriginal(origins[offset] ?? text.length),
  }
}
