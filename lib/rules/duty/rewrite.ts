import type { CodeAction } from '../../core/code-action'
import type { Range } from '../../core/range'
import { inflect, verbForm } from '../clause/verbs'
import { holderIn, type Name } from './names'
import type { Misplaced } from './task'
import { holds } from './wordings'

/** What the school does instead, in the form of the verb it replaces. */
const ADVICE: Readonly<Record<string, string>> = {
  base: 'send advice to',
  present: 'sends advice to',
  ing: 'sending advice to',
  participle: 'sent advice to',
}

/** What the school still does, said where the sentence ends with the task. */
const TAILS: Readonly<Record<string, string>> = {
  'DUTY-01': '; we send our advice when it asks',
  'DUTY-02': '; we send our advice when it asks',
  'DUTY-06': '; we send a report with what the meeting recommends',
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const quickfix = (replacement: string, isPreferred = true): CodeAction => ({
  kind: 'quickfix',
  title: `Replace with “${replacement.length > 60 ? `${replacement.slice(0, 57)}…` : replacement}”`,
  replacement,
  isPreferred,
  isSafe: false,
})

/** What nobody should do in another's place. */
const REFUSALS = new Set(['refuse', 'turn down', 'reject', 'decline', 'veto'])

/** A binding modal as it stands, kept for the holder. */
const KEPT = /^(?:must|shall|will)\b/i
/** Adverbs that hold for whoever acts. */
const KEPT_ADVERB = /^(?: (?:then|also|always|usually|normally|often|now))+(?= )/
/** What one holds and another decides is decided. */
const AS_HOLDER: Readonly<Record<string, string>> = { agree: 'decide', 'vote on': 'decide' }

/** Other verbs that share the object (“and teach”), in the form of the first. */
const shared = (between: string, shape: 'base' | 'present'): string =>
  between.replace(/\p{L}+(?:-\p{L}+)?/gu, (word) => {
    const form = verbForm(word.toLowerCase())
    return form ? inflect(form.lemma, shape) : word
  })

/** The verb with its object; no space before a comma. */
const joined = (verb: string, words: string): string =>
  `${verb}${words.startsWith(',') ? '' : ' '}${words}`

/** The verb as the holder of the duty does it, with the words for the task. */
function holderDoes({ clause, duty, what }: Misplaced, isTense: boolean): string {
  const { text } = clause.sentence
  const holder = holderIn(duty.holder, text)
  const isShared =
    clause.object.start > clause.verb.range.end + 1 && clause.object.start <= what.start
  const modal = text.slice(clause.modalRange.start, clause.verb.range.start).trim()
  const isKept = KEPT.test(modal) && (clause.modal === 'must' || isTense)
  const shape = isKept || holder.isPlural ? 'base' : 'present'
  const between = isShared ? text.slice(clause.verb.range.end, clause.object.start).trim() : ''
  const more = between === '' || !/^(?:,|and|or|&)/.test(between) ? '' : shared(between, shape)
  // A clause of its own (“whether …”) follows its verb.
  const from = clause.object.start > what.start ? clause.verb.range.end : clause.object.start
  const words = joined(more, text.slice(from, what.end).trim()).trim()
  if (clause.verb.lemma === 'be-responsible')
    return joined(`${holder.isPlural ? 'are' : 'is'} responsible for`, words)
  const lemma = AS_HOLDER[clause.verb.lemma] ?? clause.verb.lemma
  const kept = isKept ? `${KEPT.exec(modal)?.[0].toLowerCase()} ` : ''
  return joined(`${kept}${inflect(lemma, shape)}`, words)
}

/** Whether the clause ends with the task, so that something may be added. */
function endsThere({ clause, what }: Misplaced): boolean {
  return /^\s*(?:[.;]|$)/.test(clause.sentence.text.slice(what.end))
}

/** Whether another verb of the sentence shares the subject, so that the subject must stay. */
const isSharedSubject = ({ clause, what }: Misplaced): boolean =>
  // “The SENCO, who writes …”
  /\b(?:who|which|that)\b/i.test(
    clause.sentence.text.slice(clause.actor?.range.end ?? 0, clause.verb.range.start),
  ) ||
  /^,? (?:and|or|but|then) (?!(?:the|a|an|our|we|it|they|parents|pupils|this|each|all) )\w+/.test(
    clause.sentence.text.slice(what.end),
  ) ||
  (clause.range.end < what.end &&
    !/^(?:whether|if|when|that|to)\b/.test(
      clause.sentence.text.slice(clause.verb.range.end).trim(),
    ))

/** “passes to”, “is handed over to”: with the holder of the duty it stays. */
const PASSES =
  /^\s*(?:(?:is|are|will be|then|also) )*(?:pass|transfer|mov|shift|switch|hand|go)\w*(?: over| on| across)?(?: from [^,;.]*)? to\s*$/i
const IS_PLURAL = /^\s*(?:are|pass|transfer|move|shift|switch|go)\b/i
/** “their one-to-one”, “her own”. */
const OWNED_BY =
  /\b(?:their|his|her|its|our|your) (?:(?!(?:of|by|to|with|for|on|is|are) )[\w-]+ ){1,3}$/i
const one = (plural: string): string => plural.replace(/s$/, '')

/** The passive with the right agent. */
function passiveFix({ clause, duty }: Misplaced, whole: string, start: number): string | null {
  if (!clause.by) return null
  const by = clause.by.range
  const { text } = clause.sentence
  const agent = text.slice(by.start, by.end)
  const at = whole.lastIndexOf(agent)
  if (at < 0 || start > by.start) return null
  const holder = holderIn(duty.holder, text)
  const rest = whole.slice(at + agent.length)
  const link = whole.slice(clause.modalRange.start - start, at)
  if (clause.isNominal && PASSES.test(link)) {
    const stays = IS_PLURAL.test(link) ? 'stay' : 'stays'
    return `${whole.slice(0, clause.modalRange.start - start)}${stays} with ${owned(holder, agent)}${rest}`
  }
  // “by the pupil’s TA”: what stands before the name goes with it, or another name cannot stand there.
  if (/['’]s?\s$/.test(text.slice(0, by.start)))
    return holder.isPlural ? `${whole.slice(0, at)}${one(holder.subject)}${rest}` : null
  return OWNED_BY.test(text.slice(0, by.start))
    ? null
    : `${whole.slice(0, at)}${owned(holder, agent)}${rest}`
}

/** Words about the person whose name would go: “As SENCO I write …”, “as part of her role …”. */
const ABOUT_THEM =
  /\bas (?:the |our |your |an? )?(?:SENDCo|SENCO|head\w*|teacher|TA)\b,?\s*$|\b(?:her|his|their|my) (?:\w+ )?(?:role|job|duties|work|remit)\b[^.;]*$|\b(?:makes?|lets?)\s*$/i
/** … and after it: “… who works with the child”, “… on behalf of the council”. */
const STILL_ABOUT_THEM = /^,? (?:who|whose|on behalf of|in (?:her|his|their) )\b/i
/** What could not be said of another: “in school”, “that they hold the qualification”. */
const ONLY_OF_THEM = /\bin(?:-house| school)\b|\bthat (?:they|he|she|we) |^I\b/

/** Whether another name can take the place of the one in a part of a sentence, as far as the rest tells. */
export const canSwap = (text: string, { start, end }: Range): boolean =>
  !ABOUT_THEM.test(text.slice(0, start)) &&
  !STILL_ABOUT_THEM.test(text.slice(end)) &&
  !ONLY_OF_THEM.test(text.slice(start, end))

/**
 * Fixes that put the task where it belongs; each replaces the words of `whole`, which begin at
 * `start` of the sentence's text. Never safe: they change what the school says about itself.
 */
export function fixesFor(found: Misplaced, whole: string, start: number): CodeAction[] {
  const { clause, duty } = found
  // A name’s capital (“after it, Mr Lee …”) opens no sentence.
  const isOpening =
    start === 0 ||
    (/^\p{Lu}/u.test(whole) && !/[\w,]\s*$/.test(clause.sentence.text.slice(0, start)))
  const say = (text: string) => quickfix(isOpening ? capitalise(text) : text)
  // What the law puts on another hangs on nothing: “where resources allow” must not stay with it.
  if (holds('hedge', clause.sentence.text)) return []
  if (!canSwap(clause.sentence.text, { start, end: start + whole.length })) return []
  // “Your child’s key person”: another name cannot stand there.
  if (clause.actor && /['’]s?\s$/.test(clause.sentence.text.slice(0, clause.actor.range.start)))
    return []
  // Nobody refuses in the holder's place.
  if (/^(?:take (?:over|on)|assume)$/.test(clause.verb.lemma)) return []
  if (REFUSALS.has(clause.verb.lemma) || /\bwhether to be named\b/i.test(whole)) return []
  // These reviews ended; nobody else holds them.
  if (/\b(?:transfer|conversion) reviews?\b/i.test(whole)) return []
  if (clause.passive) {
    const text = passiveFix(found, whole, start)
    return text ? [say(text)] : []
  }
  const holder = holderIn(duty.holder, clause.sentence.text)
  const infinitive = infinitiveFix(found, start)
  if (infinitive) return [say(infinitive)]
  const named =
    clause.actor &&
    clause.actor.range.end > clause.actor.range.start &&
    start <= clause.actor.range.start
  if (!named || isSharedSubject(found)) return verbOnlyFix(found, start).map(say)
  const tail = endsThere(found) ? (TAILS[duty.check] ?? '') : ''
  const after = clause.sentence.text.slice(clause.actor?.range.end ?? 0, clause.verb.range.start)
  const adverb = KEPT_ADVERB.exec(after)?.[0] ?? ''
  return [say(`${holder.subject}${adverb} ${holderDoes(found, tail === '')}${tail}`)]
}

const TO = /^\s+(?:(?:\w+\s+){0,2}(?:duty|job|role|responsibility|task)\s+)?to\s+$/

/** “it falls to the SENCO to write …”, “it is the SENCO’s job to …”: only the name changes. */
function infinitiveFix({ clause, duty, what }: Misplaced, start: number): string | null {
  const { actor, sentence, verb } = clause
  if (!actor || actor.range.start === actor.range.end || actor.range.start < start) return null
  const name = sentence.text.slice(actor.range.start, actor.range.end)
  if (!TO.test(sentence.text.slice(actor.range.end, verb.range.start))) return null
  const rest = sentence.text.slice(actor.range.end, what.end)
  const holder = holderIn(duty.holder, sentence.text)
  return `${owned(holder, name)}${agreeing(rest, name, holder.isPlural)}`
}

const NUMBERS: Readonly<Record<string, readonly [string, string]>> = {
  have: ['has', 'have'],
  has: ['has', 'have'],
  are: ['is', 'are'],
  is: ['is', 'are'],
}

/** “ have a duty to” after “we” → “ has a duty to” after “the local authority”. */
const agreeing = (rest: string, name: string, isPlural: boolean): string =>
  /['’]s?$/.test(name)
    ? rest
    : rest.replace(/^ (have|has|are|is)\b/, (whole, verb: string) => {
        const [one, many] = NUMBERS[verb] ?? [verb, verb]
        return whole.replace(verb, isPlural ? many : one)
      })

/** The holder’s name, with an ending of possession where the name it replaces had one. */
function owned({ subject, isPlural }: Name, name: string): string {
  return `${subject}${/['’]s?$/.test(name) ? (isPlural ? '’' : '’s') : ''}`
}

/** The subject stands elsewhere and stays: only the verb and what follows it change. */
function verbOnlyFix(found: Misplaced, start: number): string[] {
  const { clause, duty, what } = found
  if (start > clause.verb.range.start || duty.holder === 'board') return []
  const lead = clause.sentence.text.slice(start, clause.verb.range.start)
  // “oversee and complete”: the verb before shares the object.
  const before = /(\p{L}+)(?:,? (?:and|or|&)|,) $/u.exec(
    clause.sentence.text.slice(0, clause.verb.range.start),
  )?.[1]
  if (before !== undefined && verbForm(before.toLowerCase())) return []
  // “responsible for the creation of”, “setting targets and writing the IEP”.
  if (/\bthe $/.test(lead) || /^ and \p{L}+ing\b/u.test(clause.sentence.text.slice(what.end)))
    return []
  const task = holderDoes(found, false)
  const holder = holderIn(duty.holder, clause.sentence.text).subject
  if (duty.holder !== 'local-authority') {
    const support = inflect(
      'support',
      clause.verb.form === 'ing' ? 'ing' : clause.verb.form === 'base' ? 'base' : 'present',
    )
    if (clause.verb.lemma === 'be-responsible') return []
    return [`${lead}${support} ${holder}, who ${task}`]
  }
  const isClosed = endsThere({ ...found, what }) || clause.sentence.text.startsWith(',', what.end)
  const comma = isClosed ? '' : ','
  return [`${lead}${ADVICE[clause.verb.form] ?? ADVICE['base']} ${holder}, which ${task}${comma}`]
}

/** The holder's name with an article and a capital where the name before it had them. */
export function nameInPlaceOf(name: string, holder: string): string {
  const bare = /^(?:the|our|your|mrs?|ms|miss|dr)\b/i.test(name.trim())
    ? holder
    : holder.replace(/^the /, '')
  const whole = /['’]s?\W*$/.test(name) ? `${bare}${/s$/.test(bare) ? '’' : '’s'}` : bare
  return /^\s*\p{Lu}/u.test(name) ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole
}
