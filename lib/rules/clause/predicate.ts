import type { Modal, VerbShape } from './clause'
import { nounOfAct } from './named-act'
import type { Token } from './tokens'
import { BASE, ING, isParticiple, lemmaOf, particleOf, verbForm } from './verbs'
import { isNegative, isWord } from './words'

/** A verb with what belongs to it; token indexes, ends exclusive. */
export interface Predicate {
  readonly start: number
  readonly verb: number
  readonly end: number
  readonly lemma: string
  readonly shape: VerbShape
  readonly modal: Modal | null
  readonly passive: boolean
  readonly negated: boolean
}

/** The verb of “is responsible for the progress of …”. */
export const BE_RESPONSIBLE = 'be-responsible'

interface State {
  readonly start: number
  readonly modal: Modal | null
  readonly negated: boolean
}

const modals: Readonly<Record<string, Modal>> = {
  must: 'must',
  "mustn't": 'must',
  will: 'will',
  shall: 'will',
  "won't": 'will',
  should: 'should',
  "shouldn't": 'should',
  ought: 'should',
  may: 'may',
  might: 'may',
  can: 'can',
  could: 'can',
  cannot: 'can',
  "can't": 'can',
  would: 'will',
}
/** What stands between “be” and “to” and makes one predicate of both. */
const beTo: Readonly<Record<string, Modal>> = {
  required: 'required',
  obliged: 'required',
  bound: 'required',
  encouraged: 'should',
  left: 'responsible',
  trusted: 'responsible',
  expected: 'should',
  supposed: 'should',
  entitled: 'can',
  allowed: 'can',
  permitted: 'can',
  able: 'can',
  unable: 'can',
  free: 'can',
  likely: 'may',
  unlikely: 'may',
  duty: 'required',
}
const nouns: Readonly<Record<string, Modal>> = {
  duty: 'required',
  duties: 'required',
  obligation: 'required',
  requirement: 'required',
  responsibility: 'responsible',
  responsibilities: 'responsible',
  right: 'can',
  power: 'can',
  authority: 'can',
  job: 'responsible',
  task: 'responsible',
  remit: 'responsible',
  role: 'responsible',
}
const catenative: Readonly<Record<string, Modal | 'same'>> = {
  need: 'required',
  seek: 'aims',
  aim: 'aims',
  try: 'aims',
  endeavour: 'aims',
  intend: 'aims',
  hope: 'aims',
  wish: 'aims',
  want: 'aims',
  agree: 'same',
  continue: 'same',
  begin: 'same',
  meet: 'same',
  start: 'same',
}
const RESPONSIBLE = new Set(['responsible', 'accountable', 'answerable', 'liable'])
const BEARS = /^(?:take|hold|assume|bear|carry|keep|retain|inherit|shoulder)$/
const BURDEN = /^(?:responsibility|accountability|ownership|charge|duty|duties|obligation)$/
/** Longest remark between two commas inside a predicate, in words. */
const ASIDE = 14

/** Steps over adverbs, “not” and an aside in commas; tells whether there was a “not”. */
function skip(tokens: readonly Token[], from: number): { at: number; negated: boolean } {
  let at = from
  let negated = false
  for (; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? ''
    if (word === 'no' && tokens[at + 1]?.word === 'longer') negated = true
    else if (isNegative(word)) negated = true
    else if (word === ',' || word === '(') {
      const close = closing(tokens, at, word === '(' ? ')' : ',')
      if (close < 0) break
      at = close
    } else if (!isWord(word, 'adverb') && !(word === 'longer')) break
  }
  return { at, negated }
}

function closing(tokens: readonly Token[], from: number, stop: string): number {
  for (let i = from + 1; i < Math.min(tokens.length, from + ASIDE); i++)
    if (tokens[i]?.word === stop) return i
  return -1
}

const isBase = (word: string): boolean => ((verbForm(word)?.forms ?? 0) & BASE) > 0
export const isIng = (word: string): boolean => ((verbForm(word)?.forms ?? 0) & ING) > 0

function done(
  tokens: readonly Token[],
  verb: number,
  shape: VerbShape,
  passive: boolean,
  state: State,
): Predicate {
  const lemma = lemmaOf(tokens[verb]?.word ?? '')
  const next = tokens[verb + 1]?.word ?? ''
  const particle = particleOf(lemma, next)
  // “carries it out”
  const isApart = /^(?:it|them)$/.test(next)
  const second = isApart ? particleOf(lemma, tokens[verb + 2]?.word ?? '') : particle
  return {
    ...state,
    verb,
    end: verb + (particle ? 2 : 1),
    lemma: second ? `${lemma} ${second}` : lemma,
    shape,
    passive,
  }
}

/** “responsible for writing …”, “responsible for the progress of …”; `at` is after “for”. */
function responsible(tokens: readonly Token[], at: number, state: State): Predicate {
  const next = skip(tokens, at)
  const own = { ...state, modal: 'responsible' as const }
  if (isIng(tokens[next.at]?.word ?? '')) return done(tokens, next.at, 'ing', false, own)
  let noun = next.at
  while (isWord(tokens[noun]?.word ?? '', 'determiner')) noun++
  const following = tokens[noun + 1]?.word ?? ''
  const lemma = nounOfAct(tokens[noun]?.word ?? '', following)
  if (following === 'of') {
    if (lemma) return { ...own, verb: noun, end: noun + 2, lemma, shape: 'ing', passive: false }
    if (isIng(tokens[noun]?.word ?? ''))
      return { ...done(tokens, noun, 'ing', false, own), end: noun + 2 }
  }
  return { ...own, verb: at - 2, end: at, lemma: BE_RESPONSIBLE, shape: 'present', passive: false }
}

/** “to” and a verb within the next few words: index of the verb. */
function verbAfterTo(tokens: readonly Token[], at: number, within = 0): number {
  for (let i = at; i <= at + within; i++) {
    if (tokens[i]?.word !== 'to') continue
    const next = skip(tokens, i + 1).at
    return next < tokens.length ? next : -1
  }
  return -1
}

/** “is the person responsible for”. */
function isPersonResponsible(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 6; i++) {
    const word = tokens[i]?.word ?? ''
    if (RESPONSIBLE.has(word)) return i > at
    if (
      !/^(?:the|a|an|our|person|one|individual|lead|named|member|of|staff|who|is|professional|teacher)$/.test(
        word,
      )
    )
      return false
  }
  return false
}

function afterBe(tokens: readonly Token[], from: number, state: State): Predicate | null {
  const { at, negated } = skip(tokens, from)
  const word = tokens[at]?.word ?? ''
  const now = {
    ...state,
    negated: state.negated || negated || word === 'unable' || word === 'unlikely',
  }
  if (word === 'under' || word === 'in') {
    for (let i = at + 1; i < at + 5; i++) {
      const noun = tokens[i]?.word ?? ''
      if (noun === 'charge' && tokens[i + 1]?.word === 'of') return responsible(tokens, i + 2, now)
      if (nouns[noun]) return afterTo(tokens, i + 1, nouns[noun], now)
    }
  }
  if (RESPONSIBLE.has(word) || isPersonResponsible(tokens, at)) {
    for (let i = at + 1; i < at + ASIDE && i < tokens.length; i++) {
      if (tokens[i]?.word === 'for') return responsible(tokens, i + 1, now)
    }
  }
  if (/^(?:tasked|charged|entrusted)$/.test(word) && tokens[at + 1]?.word === 'with')
    return responsible(tokens, at + 2, now)
  const modal = beTo[word]
  if (modal) {
    // “are expected (unlike in many schools) to devise …”
    const verb = verbAfterTo(tokens, skip(tokens, at + 1).at, 4)
    if (verb >= 0) return bare(tokens, verb, { ...now, modal })
  }
  if (word === 'to') {
    const verb = verbAfterTo(tokens, at)
    if (verb >= 0) return bare(tokens, verb, { ...now, modal: state.modal ?? 'must' })
  }
  if (isIng(word)) return done(tokens, at, 'ing', false, now)
  if (word === 'being' || word === 'been') return afterBe(tokens, at + 1, now)
  if (isParticiple(word) && !isWord(word, 'determiner'))
    return done(tokens, at, 'participle', true, now)
  return { ...now, verb: from - 1, end: from, lemma: 'be', shape: 'present', passive: false }
}

/** What follows a noun of duty: “to write …” or “for writing …”. */
function afterTo(
  tokens: readonly Token[],
  at: number,
  modal: Modal,
  state: State,
): Predicate | null {
  const word = tokens[at]?.word
  if (word === 'for' || word === 'of') return responsible(tokens, at + 1, state)
  const verb = verbAfterTo(tokens, at, 6)
  return verb < 0 ? null : bare(tokens, verb, { ...state, modal })
}

function afterHave(tokens: readonly Token[], from: number, state: State): Predicate {
  const { at, negated } = skip(tokens, from)
  const now = { ...state, negated: state.negated || negated }
  const word = tokens[at]?.word ?? ''
  if (word === 'to') {
    const verb = verbAfterTo(tokens, at)
    if (verb >= 0) return bare(tokens, verb, { ...now, modal: 'required' })
  }
  const end = decision(tokens, from - 1)
  if (end > 0) return decides(from - 1, end, 'present', now)
  for (let i = at; i < at + 5; i++) {
    const noun = tokens[i]?.word ?? ''
    const modal = nouns[noun]
    if (modal) {
      const isNone = tokens[i - 1]?.word === 'no'
      const found = afterTo(tokens, i + 1, modal, isNone ? { ...now, negated: true } : now)
      if (found) return found
    }
    if (tokens[i]?.isStop) break
  }
  if (word === 'been')
    return afterBe(tokens, at + 1, now) ?? done(tokens, at, 'participle', false, now)
  if (isParticiple(word)) return done(tokens, at, 'participle', false, now)
  return { ...now, verb: from - 1, end: from, lemma: 'have', shape: 'present', passive: false }
}

/** A verb in its bare form, after a modal or “to”. */
function bare(tokens: readonly Token[], at: number, state: State): Predicate {
  const word = tokens[at]?.word ?? ''
  if (word === 'be') return afterBe(tokens, at + 1, state) ?? done(tokens, at, 'base', false, state)
  if (word === 'have') return afterHave(tokens, at + 1, state)
  return chained(tokens, at, 'base', state)
}

/** “holds the legal duty to publish …”, “takes responsibility for …”. */
function afterBurden(tokens: readonly Token[], at: number, state: State): Predicate | null {
  for (let i = at + 1; i < at + 6 && !tokens[i]?.isStop; i++) {
    const noun = tokens[i]?.word ?? ''
    if (!BURDEN.test(noun)) continue
    const isFor = /^(?:for|of)$/.test(tokens[i + 1]?.word ?? '')
    if (isFor) return responsible(tokens, i + 2, state)
    return noun === 'charge' ? null : afterTo(tokens, i + 1, nouns[noun] ?? 'responsible', state)
  }
  return null
}

/** “seek to tell”, “consider publishing”, “take responsibility for …”. */
function chained(tokens: readonly Token[], at: number, shape: VerbShape, state: State): Predicate {
  const lemma = lemmaOf(tokens[at]?.word ?? '')
  const modal = catenative[lemma]
  if (modal) {
    const verb = verbAfterTo(tokens, at + 1)
    if (verb >= 0 && isBase(tokens[verb]?.word ?? ''))
      return bare(tokens, verb, { ...state, modal: modal === 'same' ? state.modal : modal })
  }
  if (lemma === 'consider' && isIng(tokens[at + 1]?.word ?? ''))
    return done(tokens, at + 1, 'ing', false, { ...state, modal: 'aims' })
  const burdened = BEARS.test(lemma) ? afterBurden(tokens, at, state) : null
  if (burdened) return burdened
  if (/^(?:answer|account)$/.test(lemma) && tokens[at + 1]?.word === 'for')
    return responsible(tokens, at + 2, state)
  if (lemma === 'become' || lemma === 'remain') {
    const next = skip(tokens, at + 1).at
    if (RESPONSIBLE.has(tokens[next]?.word ?? '') && tokens[next + 1]?.word === 'for')
      return responsible(tokens, next + 2, state)
  }
  if (lemma === 'make' || lemma === 'take') {
    const end = decision(tokens, at)
    if (end > 0) return decides(at, end, shape, state)
  }
  return done(tokens, at, shape, false, state)
}

/** “makes the decision about whether …”, “has the final say on whether …”: the words after a light verb that make it “decide”. */
function decision(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < at + 5; i++) {
    const word = tokens[i]?.word ?? ''
    const isNoun =
      /^decisions?$/.test(word) ||
      (/^(?:say|word)$/.test(word) && /^(?:final|last)$/.test(tokens[i - 1]?.word ?? ''))
    if (isNoun) {
      const next = tokens[i + 1]?.word ?? ''
      if (next === 'as') return i + 3
      return /^(?:about|on|over|regarding|of|in)$/.test(next) ? i + 2 : i + 1
    }
    if (!isWord(word, 'determiner') && !/^(?:final|last|own)$/.test(word)) return -1
  }
  return -1
}

const decides = (verb: number, end: number, shape: VerbShape, state: State): Predicate => ({
  ...state,
  verb,
  end,
  lemma: 'decide',
  shape,
  passive: false,
})

/** The predicate that an auxiliary at a token opens; null when there is none. */
export function auxiliaryPredicate(tokens: readonly Token[], at: number): Predicate | null {
  const word = tokens[at]?.word ?? ''
  const state: State = { start: at, modal: null, negated: isNegative(word) }
  if (isWord(word, 'be')) return afterBe(tokens, at + 1, state)
  if (isWord(word, 'have')) return afterHave(tokens, at + 1, state)
  if (isWord(word, 'do')) {
    const next = skip(tokens, at + 1)
    if (!next.negated && !state.negated) return null
    return bare(tokens, next.at, { ...state, negated: true })
  }
  const modal = modals[word]
  if (!modal) return null
  const next = skip(tokens, at + 1)
  const negated = state.negated || next.negated
  const first = tokens[next.at]
  if (!first || first.isStop || first.word === 'and' || first.word === 'or') return null
  const verb = first.word === 'to' ? next.at + 1 : next.at
  return verb < tokens.length ? bare(tokens, verb, { ...state, modal, negated }) : null
}

function isNegatedBefore(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (isWord(tokens[before]?.word ?? '', 'adverb')) before--
  return isNegative(tokens[before]?.word ?? '')
}

/** A verb without an auxiliary: “writes”, “writing”, “to write”. */
export function plainPredicate(tokens: readonly Token[], at: number, shape: VerbShape): Predicate {
  const verb = tokens[at]?.word === 'to' ? skip(tokens, at + 1).at : at
  const state: State = { start: at, modal: null, negated: isNegatedBefore(tokens, at) }
  return chained(tokens, verb, shape, state)
}

/** “responsible for” that nothing but a name or a dash stands before. */
export function elidedResponsible(tokens: readonly Token[], at: number): Predicate | null {
  if (!RESPONSIBLE.has(tokens[at]?.word ?? '') || tokens[at + 1]?.word !== 'for') return null
  return responsible(tokens, at + 2, { start: at, modal: 'responsible', negated: false })
}
