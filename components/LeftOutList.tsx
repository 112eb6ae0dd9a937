import { useState } from 'preact/hooks'
import { counted } from '../lib/core/counted'
import { countLeftOut, type LeftOut } from '../lib/core/left-out'
import type { OffIn } from '../lib/core/problem'
import { shortened } from '../lib/core/shortened'
import './left-out-list.css'

interface Props {
  readonly leftOut: readonly LeftOut[]
  /** Where a check is off that somebody turned off. */
  readonly offIn: OffIn
  /** Shows again what a decision hides. */
  readonly onTakeBack: (decision: LeftOut) => void
}

const LONGEST = 90

const decided = (scope: LeftOut['scope'], offIn: OffIn): string =>
  ({
    here: 'Dismissed at one place',
    wording: 'Wording allowed in this document',
    rule: `Check off in ${offIn === 'this-document' ? 'this' : 'every'} document`,
  })[scope]

/** One line that says how much is hidden by decisions, and under it each of them, to be taken back. */
export function LeftOutList({ leftOut, offIn, onTakeBack }: Props) {
  const [isOpen, setOpen] = useState(false)
  if (leftOut.length === 0) return null
  const hidden = countLeftOut(leftOut)
  const what = hidden > 0 ? `${hidden} hidden` : counted(leftOut.length, 'check off', 'checks off')
  return (
    <section class="left-out" aria-label="Hidden by your decisions">
      <button
        type="button"
        class="quiet"
        aria-expanded={isOpen}
        onClick={() => setOpen((wasOpen) => !wasOpen)}
      >
        {what.slice(0, 1).toUpperCase() + what.slice(1)} – {isOpen ? 'close' : 'show'}
      </button>
      {isOpen && (
        <ul>
          {leftOut.map((decision) => (
            <li key={decision.key}>
              <p>
                <span class="left-out-how">
                  {decided(decision.scope, offIn)}
                  {decision.scope !== 'here' &&
                    `, ${counted(decision.count, 'problem', 'problems')}`}
                </span>
                <br />
                {decision.title}
                {decision.words !== '' && `: “${shortened(decision.words, LONGEST)}”`}
              </p>
              <button
                type="button"
                aria-label={`${decision.scope === 'rule' ? 'Turn on' : 'Show again'}: ${decision.title}`}
                onClick={() => onTakeBack(decision)}
              >
                {decision.scope === 'rule' ? 'Turn on' : 'Show again'}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
