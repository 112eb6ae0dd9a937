import { overlaps } from '../../core/range'
import type { JoinedSentence } from '../../document/joined-sentences'
import type { ContextKind } from '../../knowledge/context-kind'
import type { BlockContext } from '../block-context'
import { clausesIn } from '../clause/clause'
import { silencedBy } from '../contexts/contexts'
import type { Finding } from '../finding'
import type { BlockRule } from '../rule'
import { agentless } from './agentless'
import { allotted } from './allotted'
import { answering } from './answering'
import { askedHeading } from './asked-heading'
import { askedToAdmit } from './asked-to-admit'
import { assistantsWork } from './assistants-work'
import { barred } from './barred'
import { beforeSupport } from './before-support'
import { boardLeftOut } from './board-left-out'
import { byLaw } from './by-law'
import { conditions } from './conditions'
import { withoutContrast } from './contrast'
import { decision } from './decision'
import type { DutyCheck, DutyReading } from './duty-check'
import { ellipsis } from './ellipsis'
import { endeavours } from './endeavours'
import { entrusted } from './entrusted'
import { ofFirstPlan } from './first-plan'
import { Gate } from './gate'
import { inflation } from './inflation'
import { withoutInsertions } from './insertions'
import { loose } from './loose'
import { madeToPlan } from './made-to-plan'
import { matrix } from './matrix'
import { mediation } from './mediation'
import { oldRegulations } from './old-regulations'
import { orElse } from './or-else'
import { Passage } from './passage'
import { placeAsked } from './place-asked'
import { placement } from './placement'
import { rationing } from './rationing'
import { redress } from './redress'
import { refusal } from './refusal'
import { withoutRemarks } from './remarks'
import { rowNameOf } from './row-task'
import { rubberStamp } from './rubber-stamp'
import { repeatsName } from './senco-answer'
import { sencoPost } from './senco-post'
import { shiftedBlame } from './shifted-responsibility'
import { softening } from './softening'
import { spelledOut } from './spelled-out'
import { isMyth, isStatement } from './statement'
import { statusColumn } from './status-column'
import { stringsAttached } from './strings-attached'
import { itemsIn } from './sub-clauses'
import { threshold } from './threshold'
import { toState } from './to-state'
import { transfer } from './transfer'
import { wrongDoor } from './wrong-door'

const checks: readonly DutyCheck[] = [
  transfer,
  matrix,
  madeToPlan,
  loose,
  decision,
  rubberStamp,
  allotted,
  ellipsis,
  entrusted,
  byLaw,
  boardLeftOut,
  answering,
  assistantsWork,
  placement,
  askedToAdmit,
  orElse(conditions, barred, threshold),
  beforeSupport,
  shiftedBlame,
  softening,
  statusColumn,
  oldRegulations,
  inflation,
  endeavours,
  rationing,
  refusal,
  placeAsked,
  stringsAttached,
  sencoPost,
  redress,
  toState,
  wrongDoor,
  mediation,
]

const gate = new Gate(checks)

/** A name of somebody silences no duty. */
const NAMES: readonly ContextKind[] = ['name']
const READ: readonly ContextKind[] = ['name', 'negation']

const TITLES: readonly ContextKind[] = ['name', 'title']
const ignoredBy = ({ readsDenials, readsTitles }: DutyCheck): readonly ContextKind[] =>
  readsTitles ? TITLES : readsDenials ? READ : NAMES

/** One way to read a sentence. */
interface Telling {
  readonly context: BlockContext
  /** As it is written. */
  readonly sentence: JoinedSentence
  /** As it is read. */
  readonly told: JoinedSentence
  readonly earlier: string
  /** What stands around it. */
  readonly before: string
  /** A finding in what is read, where it stands in what is written. */
  written(finding: Finding): Finding
}

/** Adds what some checks find in one reading of a sentence to what is found already. */
function collect(found: Finding[], due: readonly DutyCheck[], telling: Telling): void {
  const { context, sentence, told, earlier, before } = telling
  if (HEARSAY.test(sentence.text)) return
  const passage = new Passage(told)
  const reading: DutyReading = {
    context,
    passage,
    written: () => (told === sentence ? passage : new Passage(sentence)),
    clauses: () => clausesIn(context, told),
    earlier,
    near: `${before} ${told.text}`,
  }
  for (const check of due) {
    for (const one of check.check(reading)) {
      const finding = ofFirstPlan(telling.written(one))
      if (
        !isRepeated(found, finding, check) &&
        !silencedBy(context, finding.range, ignoredBy(check))
      )
        found.push(finding)
    }
  }
}

function findingsIn(context: BlockContext): Finding[] {
  const found: Finding[] = []
  const { table } = context.block
  const row = table ? `${rowNameOf(table)} ${table.header}` : ''
  const around = `${context.section.title} ${row}`
  let earlier = context.block.list?.stem?.text ?? ''
  const admitted = gate.admitted(context.normalised, [around, earlier])
  if (admitted.length === 0) return found
  for (const sentence of itemsIn(context.block)) {
    const isContinued =
      earlier !== '' &&
      (CONTINUES.test(sentence.text) || ASKS.test(earlier) || repeatsName(sentence.text, earlier))
    const before = `${around} ${isContinued ? earlier : ''}`
    const near = `${before} ${sentence.text}`
    const due = admitted.filter(({ trigger }) => trigger.test(near))
    const told = due.length > 0 ? withoutRemarks(withoutContrast(sentence, context)) : null
    if (told) {
      const written = (one: Finding): Finding => (told === sentence ? one : asWritten(one, context))
      collect(found, due, { context, sentence, told, earlier, before, written })
      const readPlain = due.filter((check) => READ_PLAIN.has(check))
      const plain = readPlain.length > 0 ? withoutInsertions(told) : told
      if (plain !== told) {
        const inBlock = (one: Finding): Finding => asWritten(one, context)
        const reading = { context, sentence, told: plain, earlier, before, written: inBlock }
        collect(found, readPlain, reading)
      }
    }
    // What “it” or “she” stands for may be what a check is about.
    const spelled = told && spelledOut(context, told)
    if (spelled) {
      const { sentence: whole, asWritten: written, namesThing } = spelled
      const nearWhole = `${before} ${whole.text}`
      const able = admitted.filter(
        (check) => check.trigger.test(nearWhole) && (namesThing || !READ_NO_PERSONS.has(check)),
      )
      const more: Finding[] = []
      collect(more, able, { context, sentence, told: whole, earlier, before, written })
      found.push(
        ...more.filter(
          (one) =>
            !isToldIn(sentence, one, found) && !(one.ruleId === 'DUTY-10' && BOARD.test(earlier)),
        ),
      )
    }
    earlier = sentence.text
  }
  return found
}

/** A finding in a sentence that was read without some of its words. */
const asWritten = (finding: Finding, { block }: BlockContext): Finding => ({
  ...finding,
  found: block.text.slice(finding.range.start, finding.range.end),
  fixes: [],
})

/** Whose duty it is, said in the sentence before. */
const BOARD =
  /\b(?:governors|governing (?:body|board)|trustees|board|proprietor)\b[^.;]*\b(?:must|has|have|is|are|will|responsib\w+|dut(?:y|ies)|publish\w*)\b/i

/** Speaks of somebody or something that the sentence before names. */
const CONTINUES =
  /^\W*(?:Mr|Mrs|Ms|Miss|Mx|Dr|this|these|such|both|the law)\b|\b(?:they|she|he|it|them|the (?:final |draft |completed )?(?:plan|assessment|document|version))\b/i

/** A question that the next sentence answers. */
const ASKS = /\?\W*$/

/** Tells what others say, or warns against it. */
const HEARSAY =
  /\b(?:you (?:may|might|will|often) (?:hear|read|be told|have (?:heard|read|been told))|some (?:schools|people|parents|families|policies|staff|websites) (?:\w+ )?(?:tell|say|think|believe|ask|write)|people (?:often )?(?:say|think|believe)|(?<!\b(?:if|when|where|unless) )\b(?:parents|families|carers|colleagues|schools|governors) (?:often |sometimes |may |might |still |tend to )*(?:say|think|believe|assume|imagine) (?:that )?(?:the |our |a |we\b)|(?:common |a )myth|wrongly|mistaken\w*|misunderst\w+|misconception|is not true|untrue|are sometimes told)\b|\basked\b[^.;]*\bwhether\b|\?["'”’)]*\s*$/i

/** Checks that tell whose a task is: of these one is enough for the same words. */
const OF_TASKS = new Set(
  ['01', '02', '04', '05', '06', '08', '09', '10', '19'].map((number) => `DUTY-${number}`),
)

/** A transfer review is nobody's task any more: this says so, and whose it was. */
const OF_TRANSFERS = 'DUTY-03'

/** These go by the words beside a post, which a name in the place of “she” says nothing new of. */
const READ_NO_PERSONS = new Set<DutyCheck>([softening, allotted])

/** These go by words that stand together, which what is put in between parts. */
const READ_PLAIN = new Set<DutyCheck>([softening, inflation])

/** Whether a sentence speaks of the same already, as it is written, or of whose task the same words are. */
const isToldIn = (
  { range }: JoinedSentence,
  { ruleId, range: own }: Finding,
  found: readonly Finding[],
): boolean =>
  found.some(
    (other) =>
      (other.ruleId === ruleId && overlaps(other.range, range)) ||
      (overlaps(other.range, own) && OF_TASKS.has(ruleId) && OF_TASKS.has(other.ruleId)),
  )

/** The same words speak once for the same check, and once about whose a task is. */
const isRepeated = (found: readonly Finding[], finding: Finding, check: DutyCheck): boolean =>
  found.some(
    ({ ruleId, range }) =>
      overlaps(range, finding.range) &&
      (ruleId === finding.ruleId ||
        (OF_TASKS.has(finding.ruleId) &&
          (ruleId === OF_TRANSFERS || (check !== matrix && OF_TASKS.has(ruleId))))),
  )

/** Duties given to the wrong body, softened or made up: DUTY-01 to DUTY-20 but for citations. */
export const dutyRule: BlockRule = {
  check(context) {
    if (context.block.kind === 'heading')
      return { findings: isMyth(context) ? [] : askedHeading(context), facts: [] }
    if (!isStatement(context)) return { findings: [], facts: [] }
    return { findings: findingsIn(context), facts: agentless(context) }
  },
}
