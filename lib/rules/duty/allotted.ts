import type { Range } from '../../core/range'
import type { DutyActor } from '../../knowledge/duty'
import { duties } from '../../knowledge/generated/duties'
import type { BlockContext, BlockSignals } from '../block-context'
import { actorOf } from '../clause/actor-of'
import type { ActorKind } from '../clause/actors'
import { contextActor, rolesIn } from '../clause/context-actor'
import { type Mention, mentionsIn } from '../clause/mentions'
import { parseSentence } from '../clause/parse-sentence'
import { Subjects } from '../clause/subject'
import { tokenise } from '../clause/tokens'
import { BASE, PARTICIPLE, PRESENT_S, verbForm } from '../clause/verbs'
import { Wording } from '../clause/wording'
import { isNegative, isWord } from '../clause/words'
import type { Finding } from '../finding'
import { assistantsWork } from './assistants-work'
import { decision } from './decision'
import type { DutyCheck, DutyReading } from './duty-check'
import { isLink } from './link-words'
import { loose } from './loose'
import { isAllowed, matrix, severityOf } from './matrix'
import { holderIn } from './names'
import { replaceWith } from './phrase'
import { nameInPlaceOf } from './rewrite'
import { subjectOf, taskOfRow } from './row-task'
import { spoken } from './spoken'
import { misplacedIn } from './task'

/** A task in one place and who does it in another. */
interface Allotment {
  /** “Write the EHC plan”, “writes the EHC plan”. */
  readonly task: string
  readonly kinds: readonly ActorKind[]
  /** The words for those who do it, in the block's text. */
  readonly who: Range
}

const TICK = /^\s*(?:[✓✔☑x×•●]|yes|y|R|A|R\/A|lead)\s*$/i
/** In the tables that tell “responsible” from “accountable” this one does the work. */
const DOES_THE_WORK = /^\s*R\s*$/
const PLANS = /\b(?:EHC|education,? health and care)[ -]plan|\bEHCP/i
/** “What is an EHC plan, and who writes it?” */
const QUESTION_OF_IT =
  /^\W*(?:\d+(?:\.\d+)*[.)]?\s*)?what (?:is|are) ([^?,]+?),? and who (\S+(?: \S+){0,2}?) (?:it|them|these|one)\?\W*$/i
const QUESTION =
  /^\W*(?:Q\W+)?(?:\d+(?:\.\d+)*[.)]?\s*)?(?:so,? |and |but )?(?:who(?: is it (?:who|that))?|whose (?:job|task|responsibility|role|duty) is it(?: to)?|which (?:person|member of staff|teacher))\s+(.+?)\?\W*$/i

/** “Headteacher, straight after the review”, “SENCO, drawing on reports”: when and how it is done says nothing of who does it. */
const REMARK =
  /(?:\s*[,;(–-])?\s(?:straight|immediately|soon|shortly|after|before|within|at|once|during|in|by|each|every|when|if|using|drawing|based|following|on|from|as|who|which|(?<=[,;–-]\s)(?:with|\w{4,}ing))\b.*$/i
/** A remark on somebody whose task it may be. */
const OF_OTHERS = /\b(?:authority|council|LA|county|borough|board|governors|governing|trust\w*)\b/i

/** A row of a table that names a task, and the cell that names who does it. */
function inTable({ context }: DutyReading): Allotment | null {
  const { table, text } = context.block
  const { people } = context.signals
  const around = context.section.path.join(' ')
  if (!table || table.isHeader || table.column === 0 || table.rowHeader === '') return null
  const who = { start: 0, end: text.length }
  if (TICK.test(text)) {
    const ticked = subjectOf(table)
    return ticked === ''
      ? null
      : { task: spelledOut(ticked, around), kinds: rolesIn(table.header, people), who }
  }
  const task = taskOfRow(table)
  return task === null
    ? null
    : { task: spelledOut(task, around), kinds: rolesInCell(text, people), who }
}

/** Those whom a cell names, whatever it remarks on them. */
function rolesInCell(text: string, people: BlockSignals['people']): readonly ActorKind[] {
  // “SENCO with the class teacher”: both do it.
  const whole = rolesIn(text.replace(/(?<=\w) with (?=\w)/g, ' and '), people)
  const [remark = ''] = REMARK.exec(text) ?? []
  return whole.length > 0 || remark === '' || OF_OTHERS.test(remark)
    ? whole
    : rolesIn(text.slice(0, -remark.length), people)
}

/** “Who writes the plan?” and the few words that answer it. */
function inAnswer({ context, passage, earlier }: DutyReading): Allotment | null {
  const { sentence } = passage
  const asked = askedIn(earlier) ?? askedIn(context.section.title)
  if (asked === null || sentence.lead > 0) return null
  const tokens = tokenise(sentence.text)
  const mentions = mentionsIn(tokens, sentence.text, context.signals)
  const wording = new Wording(sentence.text, tokens)
  const start = mainStart(wording)
  const opening = mentions.find((mention) => mention.first >= start)
  // “The school's SEND team”: the team.
  const owned = opening?.isPossessive && mentions.find(({ first }) => first === opening.end)
  const first = owned || opening
  const isFirst = earlier === '' || askedIn(earlier) !== null
  if (!first || !opening) return null
  if (!isOpening(wording, start, { ...first, first: opening.first }, isFirst)) return null
  const group = new Subjects(tokens, mentions).groupFrom(first)
  const who = actorOf(wording, group)
  const end = group.at(-1)?.end ?? 0
  if (!who || !isWhole(wording, end, isFirst)) return null
  const shift = sentence.range.start
  return {
    task: spelledOut(asked, `${context.section.path.join(' ')} ${context.block.text}`),
    kinds: who.kinds,
    who: { start: who.range.start + shift, end: who.range.end + shift },
  }
}

/** “Who writes the plan?”, asked where EHC plans are spoken of. */
function spelledOut(task: string, around: string): string {
  return PLANS.test(around)
    ? task.replace(/\b(the|a|this|my child's|your child's) plan\b/i, '$1 EHC plan')
    : task
}

/** What a question asks for: “writes the plan” in “Who writes the plan?”. */
function askedIn(text: string): string | null {
  const ofIt = QUESTION_OF_IT.exec(text)
  return ofIt ? `${ofIt[2]} ${ofIt[1]}` : (QUESTION.exec(text)?.[1] ?? null)
}

/** The first word after “If your child is on the register,”. */
function mainStart(wording: Wording): number {
  // “A: The SENCO”
  if (wording.word(0) === 'a' && /^[:.)-]$/.test(wording.word(1))) return 2
  if (!/^(?:if|when|once|where|after|for|in)$/.test(wording.word(0))) return 0
  return wording.tokens.findIndex(({ word }) => word === ',') + 1
}

/**
 * “The”, “It is the”, “Usually the”: nothing of weight before the first name; in the first sentence
 * of an answer also “This is the job of the”, “It is done by the”.
 */
function isOpening(
  wording: Wording,
  start: number,
  { first, end, isPossessive }: Mention,
  isFirst: boolean,
): boolean {
  const isSaid = isFirst && /^(?:it|this|that)$/.test(wording.word(start))
  for (let i = start; i < first; i++) {
    const word = wording.word(i)
    if (isWord(word, 'determiner') || isWord(word, 'adverb') || /^(?:it|that|is|this)$/.test(word))
      continue
    if (!isSaid || isLink(word, 'against') || isNegative(word)) return false
    const isParticiple = ((verbForm(word)?.forms ?? 0) & PARTICIPLE) > 0
    if (!isParticiple && !isLink(word, 'plain') && !isLink(word, 'giving') && word !== 'by')
      return false
  }
  return !isPossessive || [end, end + 1].some((i) => isLink(wording.word(i), 'owning'))
}

/** “The head makes the final decision.” */
const DECIDES =
  /^(?:(?:will|then|always) )*(?:makes? (?:the|this|that) (?:\w+ )?(?:decision|choice)|decides?|has the (?:final|last) (?:say|word))\b(?! (?:whether|if|how|which|what|when))/i

/** The answer ends with the name, or goes on with “does” or a remark. */
function isWhole(wording: Wording, end: number, isFirst: boolean): boolean {
  const next = wording.tokens[end]
  if (!next) return true
  if (isNegative(wording.word(end + 1))) return false
  if (DECIDES.test(wording.text.slice(next.start))) return true
  // “Mrs Patel, our SENCO, sends …” later in an answer tells of something else.
  const then = wording.word(end + 1)
  if (!isFirst && next.isStop && ((verbForm(then)?.forms ?? 0) & PRESENT_S) > 0)
    return then === 'does'
  return (
    next.isStop || /^(?:does|do|will|must|should|is|are|has|with|after|once|when)$/.test(next.word)
  )
}

/** “decides if the plan goes on”: a choice before it is a task. */
const IS_CHOICE =
  /^\W*(?:decid(?:es?|ing)|choos(?:es?|ing)|determin(?:es?|ing)|settl(?:es?|ing)|says?|saying) (?:whether|if|which|when|who|what)\b/i
/** “Targets are set for each pupil”, in a row about who does it. */
const IS_DONE = /\b(?:is|are) (?:set|led|taught|held|written|drawn|chosen|\w+ed)\b/i
const IS_DECISION = /^\W*(?:(?:the|any|final) )*decisions?\b/i

/** “Drafting and issuing EHCPs”, “SENCO”: read as a sentence that says whose job it is. */
function* asSentence({ task, who }: Allotment, reading: DutyReading): Generator<Finding> {
  const { context, earlier } = reading
  const name = context.block.text
    .slice(who.start, who.end)
    .trim()
    .replace(/['’]s?$/, '')
  const given = IS_DECISION.test(task) ? 'is made by' : IS_DONE.test(task) ? 'by' : 'is the job of'
  const said = `${turned(task.replace(/\([^)]*\)/g, ' ').trim())} ${given} ${name}`.replace(
    /\s+/g,
    ' ',
  )
  for (const check of IS_CHOICE.test(task)
    ? [decision, loose, assistantsWork]
    : [loose, decision, assistantsWork]) {
    for (const { ruleId } of check.check(spoken(context, said, earlier))) {
      // Who looks at progress is not who answers for it.
      if (ruleId === 'DUTY-08' && !RESPONSIBLE_FOR.test(context.block.table?.header ?? '')) continue
      const duty = rowsOf(ruleId)
      const fixes = duty ? [replaceWith(nameInPlaceOf(name, holderIn(duty, said).subject))] : []
      const extra = ruleId === 'DUTY-10' ? { severity: 'information' as const } : {}
      yield { ruleId, range: who, found: `${task.trim()}: ${name}`, fixes, ...extra }
      return
    }
  }
}

/** Whose the tasks of a check are. */
const rowsOf = (check: string): DutyActor | null =>
  duties.find((duty) => duty.check === check)?.holder ?? null

function* findingsIn({ task, kinds, who }: Allotment, reading: DutyReading): Generator<Finding> {
  const { context, earlier } = reading
  const name = context.block.text.slice(who.start, who.end)
  const found = `${task.trim()}${task.endsWith(' by') ? '' : ':'} ${name.trim()}`
  const around = `${context.section.title} ${earlier} ${context.block.text}`
  const place = { range: who, found, fixes: [], name }
  yield* misplaced(context, found, kinds, around, place)
}

/** The first task of a text that somebody who is named elsewhere should not do. */
function* misplaced(
  context: BlockContext,
  text: string,
  kinds: readonly ActorKind[],
  around: string,
  { name, ...place }: Omit<Finding, 'ruleId'> & { readonly name?: string },
): Generator<Finding> {
  const [kind] = kinds
  if (!kind || kinds.includes('local-authority')) return
  const sentence = { text, range: { start: 0, end: text.length }, lead: 0, stem: null }
  const clauses = parseSentence(sentence, {
    addressesParents: false,
    people: context.signals.people,
    around: kind,
    previous: null,
  })
  for (const clause of clauses) {
    // The task names who does it, whatever the column says.
    const actor = clause.actor ?? clause.by
    if (
      name !== undefined &&
      actor &&
      actor.range.start < actor.range.end &&
      actor.range.start < text.length - name.trim().length
    )
      continue
    const isBlank = clause.actor && clause.actor.range.start === clause.actor.range.end
    const whole =
      isBlank && clause.actor ? { ...clause, actor: { ...clause.actor, kinds } } : clause
    for (const found of misplacedIn(whole, around)) {
      if (isAllowed(found)) continue
      const severity = severityOf(found)
      const holder = holderIn(found.duty.holder, text).subject
      yield {
        ...place,
        ruleId: found.duty.check,
        fixes: name === undefined ? [] : [replaceWith(nameInPlaceOf(name, holder))],
        ...(severity ? { severity } : {}),
      }
      return
    }
  }
}

/** Columns and headings under which tasks are named by nouns: “Accountable for”, “Responsibilities”. */
const RESPONSIBLE_FOR =
  /\b(?:accountab\w*|responsib\w*|dut(?:y|ies)|remit|what (?:they|she|he|we|you) (?:do|does)|role|job|tasks?|does|in charge of|leads? on)\b/i
const PART = /[^;\n]+/g

/** “progress of pupils with SEND; EHC plans: drafting and issuing”, in a cell or bullet about somebody. */
function* inList({ context, passage, earlier }: DutyReading): Generator<Finding> {
  const { block, section } = context
  const { sentence } = passage
  const title = block.table
    ? block.table.header
    : `${section.title} ${block.list?.stem?.text ?? ''}`
  const isListed = block.kind === 'list-item' || block.table?.isHeader === false
  if (!isListed || !RESPONSIBLE_FOR.test(title)) return
  const role = contextActor(context, sentence)
  if (!role) return
  for (const match of sentence.text.slice(sentence.lead).matchAll(PART)) {
    const words = match[0].trim()
    const first = /^\p{L}+/u.exec(words)?.[0] ?? ''
    if (((verbForm(first.toLowerCase())?.forms ?? 0) & (BASE | PRESENT_S)) > 0) continue
    const start = sentence.range.start + match.index + match[0].indexOf(words)
    yield* misplaced(
      context,
      `is responsible for ${turned(words)}`,
      [role],
      `${earlier} ${block.text}`,
      {
        range: { start, end: start + words.length },
        found: words,
        fixes: [],
      },
    )
  }
}

/** “EHC plans: drafting and issuing” → “drafting and issuing EHC plans”. */
function turned(words: string): string {
  const topic = /^([^:]{3,40}): (\p{L}+(?:ing\b| off\b| out\b|\b(?= and )).*?)[.]?$/u.exec(words)
  const plain = topic ? `${topic[2]} ${topic[1]}` : words
  return plain.charAt(0).toLowerCase() === 'e' && /^EHC/.test(plain)
    ? plain
    : plain.charAt(0).toLowerCase() + plain.slice(1)
}

/** The rows of `content/duties.md` where one place names the task and another who does it. */
export const allotted: DutyCheck = {
  words:
    /^(?:ehc|health|statutory|assessments?$|plans?$|transfer|statement|section|respons|accountab|report|endeavours|accessib|senco|sendco|policy|named?$|naming$|school$|targets?$|lessons?$|outcomes?$|teach|progress|provision|maintain|amend|ceas|npq|qualif)/,
  trigger: new RegExp(
    `${matrix.trigger.source}|\\bwho\\b[^?]*\\b(?:plan|assessment|targets?|lessons?|progress|pupils?|teach\\w*)\\b|section [a-k]\\d?\\b|health\\b|\\bplans?\\b|assessment|report|statement|provision|outcome|target|lesson|progress|NPQ|qualif`,
    'i',
  ),
  *check(reading) {
    const allotment = reading.context.block.table ? inTable(reading) : inAnswer(reading)
    if (!allotment || allotment.kinds.length === 0) {
      yield* inList(reading)
      return
    }
    const found = [...findingsIn(allotment, reading)]
    // “Designate a SENCO and see that …”: of two tasks the first may be a duty by itself.
    const [first = ''] = allotment.task.split(/,? and /i, 1)
    if (found.length === 0 && first !== allotment.task)
      found.push(...findingsIn({ ...allotment, task: first }, reading))
    const { start, end } = allotment.who
    const does = DOES_THE_WORK.test(reading.context.block.text.slice(start, end))
    for (const finding of found.length > 0 ? found : asSentence(allotment, reading))
      if (!does || finding.ruleId !== 'DUTY-10') yield finding
  },
}
