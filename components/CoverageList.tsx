import { useState } from 'preact/hooks'
import {
  type CoverageStatus,
  countCoverage,
  coverageGroupLabel,
  coverageGroups,
  coverageLabel,
  coverageSign,
  type ItemCoverage,
} from '../lib/core/coverage'
import type { Range } from '../lib/core/range'
import { CoveredElsewhere } from './CoveredElsewhere'
import { EvidenceButton } from './EvidenceButton'
import './coverage-list.css'

interface Actions {
  /** Goes to a sentence of the document. */
  readonly onReveal: (place: Range) => void
  /** Puts a starter paragraph into the document, or wherever it can be put. */
  readonly onAddStarter: (id: string) => void
  /** What that is called where the document is not at hand: “Copy starter paragraph”. */
  readonly starterLabel?: string
  /** Remembers where an item is covered instead; an empty link takes that back. Absent where nothing is kept. */
  readonly onElsewhere?: (id: string, link: string) => void
}

interface Props extends Actions {
  readonly items: readonly ItemCoverage[]
  /** Ids of items for which a starter paragraph can be added. */
  readonly withStarter: ReadonlySet<string>
}

const order: readonly CoverageStatus[] = ['missing', 'weak', 'met', 'not-applicable']

const inOrder = (items: readonly ItemCoverage[]): ItemCoverage[] =>
  [...items].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))

/** What the document covers, by group: first what was not found. */
export function CoverageList({ items, ...rest }: Props) {
  const [open, setOpen] = useState<string | null>(null)
  return (
    <div class="coverage">
      {coverageGroups.map((group) => {
        const own = items.filter((item) => item.group === group)
        return (
          <section key={group} aria-labelledby={`coverage-${group}`}>
            <h3 class="coverage-group" id={`coverage-${group}`}>
              {coverageGroupLabel(group)}
              <span class="coverage-count">{countCoverage(own).text}</span>
            </h3>
            <ul>
              {inOrder(own).map((item) => (
                <CoverageRow
                  key={item.id}
                  item={item}
                  isOpen={open === item.id}
                  onToggle={() => setOpen(open === item.id ? null : item.id)}
                  {...rest}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

interface RowProps extends Actions {
  readonly item: ItemCoverage
  readonly withStarter: ReadonlySet<string>
  readonly isOpen: boolean
  readonly onToggle: () => void
}

function CoverageRow({ item, isOpen, onToggle, ...rest }: RowProps) {
  const { id, title, status } = item
  const isElsewhere = item.elsewhere !== undefined
  return (
    <li class="coverage-item" data-coverage-id={id} data-status={status}>
      <button
        type="button"
        class="coverage-head"
        aria-expanded={isOpen}
        aria-controls={`coverage-${id}`}
        onClick={onToggle}
      >
        <span class="coverage-sign" aria-hidden="true">
          {isElsewhere ? '↗' : coverageSign(status)}
        </span>
        <span class="coverage-title">{title}</span>
        <span class="coverage-status">{isElsewhere ? 'Elsewhere' : coverageLabel(status)}</span>
      </button>
      {isOpen && (
        <div class="coverage-body" id={`coverage-${id}`}>
          <CoverageDetail item={item} {...rest} />
        </div>
      )}
    </li>
  )
}

type DetailProps = Omit<RowProps, 'isOpen' | 'onToggle'>

function CoverageDetail({ item, withStarter, onReveal, onElsewhere, ...rest }: DetailProps) {
  const { onAddStarter, starterLabel = 'Add starter paragraph' } = rest
  const { id, status, evidence, lacking, elsewhere } = item
  const isOpenQuestion = status === 'missing' || status === 'weak'
  return (
    <>
      {evidence.map(({ start, end, text }) => (
        <EvidenceButton key={start} text={text} onReveal={() => onReveal({ start, end })} />
      ))}
      {evidence.length === 0 && elsewhere === undefined && (
        <p>No sentence on this was found in the text.</p>
      )}
      {status === 'weak' && lacking.length > 0 && <p>Not found: {lacking.join('; ')}.</p>}
      {isOpenQuestion && withStarter.has(id) && (
        <button type="button" onClick={() => onAddStarter(id)}>
          {starterLabel}
        </button>
      )}
      {onElsewhere && (isOpenQuestion || elsewhere !== undefined) && (
        <CoveredElsewhere link={elsewhere ?? ''} onSave={(link) => onElsewhere(id, link)} />
      )}
    </>
  )
}
