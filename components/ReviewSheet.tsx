import { countedFirst } from '../lib/core/counted'
import {
  type AnswerFound,
  answerLabel,
  type DocumentFact,
  type ReviewAnswer,
  type ReviewModel,
} from '../lib/core/review'
import type { ShownSentence } from '../lib/core/shown-sentence'
import { ElsewhereLink } from './ElsewhereLink'
import { EvidenceButton } from './EvidenceButton'
import './review-sheet.css'

interface Actions {
  /** Goes to a sentence of the document. */
  readonly onReveal: (sentence: ShownSentence) => void
  /** Goes to a problem, by its id. */
  readonly onProblem: (id: string) => void
}

interface Props extends Actions {
  readonly review: ReviewModel
  /** What can be done with the report to be filed; absent where a page can neither save nor print. */
  readonly report?: {
    readonly onSave: () => void
    readonly onPrint: () => void
    /** It is being written. */
    readonly isBusy?: boolean
  }
}

/** Problems shown under one question; the others are in the list of them all. */
const SHOWN = 2

/** Told apart by shape and word, not by colour. */
const signs: Record<AnswerFound, string> = {
  found: '●',
  partly: '◐',
  problems: '▲',
  elsewhere: '↗',
  'not-found': '○',
}

/** What a governor needs to know of the document, and the report to be filed. */
export function ReviewSheet({ review, report, ...actions }: Props) {
  const { facts, answers } = review
  return (
    <div class="review">
      {report && (
        <div class="review-bar">
          <button
            type="button"
            class="primary"
            aria-disabled={report.isBusy}
            onClick={report.onSave}
          >
            Save report
          </button>
          <button type="button" aria-disabled={report.isBusy} onClick={report.onPrint}>
            Print
          </button>
        </div>
      )}
      <dl class="review-facts">
        {facts.map((fact) => (
          <Fact key={fact.name} fact={fact} onReveal={actions.onReveal} />
        ))}
      </dl>
      <h2 class="review-heading">Questions for governors</h2>
      {answers.length > 0 ? (
        <>
          <p class="review-note">
            What the text says on each. The answers are for the meeting to give.
          </p>
          <ol class="review-answers">
            {answers.map((answer) => (
              <Answer key={answer.number} answer={answer} {...actions} />
            ))}
          </ol>
        </>
      ) : (
        <p class="review-note">
          They are meant for SEND policies and information reports of schools in England. What else
          was found is among the problems.
        </p>
      )}
    </div>
  )
}

interface SentencesProps {
  readonly sentences: readonly ShownSentence[]
  readonly onReveal: Actions['onReveal']
}

function Sentences({ sentences, onReveal }: SentencesProps) {
  return (
    <>
      {sentences.map((sentence) =>
        sentence.place ? (
          <EvidenceButton
            key={sentence.text}
            text={sentence.text}
            onReveal={() => onReveal(sentence)}
          />
        ) : (
          <p key={sentence.text}>“{sentence.text}”</p>
        ),
      )}
    </>
  )
}

interface FactProps {
  readonly fact: DocumentFact
  readonly onReveal: Actions['onReveal']
}

function Fact({ fact: { name, value, evidence }, onReveal }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {evidence.length > 0 ? <Sentences sentences={evidence} onReveal={onReveal} /> : value}
      </dd>
    </div>
  )
}

interface AnswerProps extends Actions {
  readonly answer: ReviewAnswer
}

function Answer({ answer, onReveal, onProblem }: AnswerProps) {
  const { number, question, found, evidence, elsewhere, problems } = answer
  return (
    <li class="review-answer" data-question={number} data-found={found}>
      <h3>{question}</h3>
      <p>
        <span class="review-sign" aria-hidden="true">
          {signs[found]}
        </span>
        {answerLabel(found)}
      </p>
      <Sentences sentences={evidence} onReveal={onReveal} />
      {elsewhere.map((link) => (
        <p key={link}>
          Covered elsewhere: <ElsewhereLink link={link} />
        </p>
      ))}
      {problems.slice(0, SHOWN).map(({ id, message }) => (
        <button key={id} type="button" class="review-problem" onClick={() => onProblem(id)}>
          To look at: {message}
        </button>
      ))}
      {problems.length > SHOWN && (
        <p>{countedFirst(problems.length - SHOWN, 'more is', 'more are')} among the problems.</p>
      )}
    </li>
  )
}
