import { useState } from 'preact/hooks'
import { countedFirst } from '../lib/core/counted'
import type { Range } from '../lib/core/range'
import {
  type VoiceCell,
  type VoiceGap,
  type VoiceMapModel,
  type VoiceRow,
  voiceLabel,
} from '../lib/core/voice-map'
import './voice-map.css'

interface Props {
  readonly map: VoiceMapModel
  /** Goes to a sentence of the document. */
  readonly onReveal: (place: Range) => void
}

/** Parents beside pupils, section by section: how loud each voice is, and the sentence that shows it. */
export function VoiceMap({ map, onReveal }: Props) {
  const [open, setOpen] = useState<string | null>(null)
  const toggle = (key: string, cell: VoiceCell) => {
    setOpen(open === key ? null : key)
    if (open !== key && cell.evidence?.place) onReveal(cell.evidence.place)
  }
  return (
    <div class="voice">
      <dl class="voice-bands">
        <dt>Parents</dt>
        <dd>{map.parentBand}</dd>
        <dt>Pupils</dt>
        <dd>{map.pupilBand}</dd>
      </dl>
      <p class="voice-summary">{map.summary}</p>
      <table class="voice-table">
        <caption class="visually-hidden">
          Voice of parents and pupils, section by section. A button shows the sentence.
        </caption>
        <thead>
          <tr>
            <th scope="col">Section</th>
            <th scope="col">Parents</th>
            <th scope="col">Pupils</th>
          </tr>
        </thead>
        <tbody>
          {map.rows.map((row, index) => (
            <MapRow key={index} row={row} index={index} open={open} onToggle={toggle} />
          ))}
        </tbody>
      </table>
      {map.leftOut > 0 && (
        <p class="voice-note">
          {countedFirst(map.leftOut, 'section', 'sections')} without a part for families{' '}
          {map.leftOut === 1 ? 'is' : 'are'} left out.
        </p>
      )}
      <Gaps gaps={map.gaps} onReveal={onReveal} />
      <p class="voice-note">
        The map reads words, not practice. It is a place to start a conversation, not a mark.
      </p>
    </div>
  )
}

interface RowProps {
  readonly row: VoiceRow
  readonly index: number
  readonly open: string | null
  readonly onToggle: (key: string, cell: VoiceCell) => void
}

function MapRow({ row, index, open, onToggle }: RowProps) {
  const lanes = [
    { name: 'Parents', key: `${index}-parents`, cell: row.parent },
    { name: 'Pupils', key: `${index}-pupils`, cell: row.pupil },
  ]
  const shown = lanes.find(({ key }) => key === open)
  return (
    <>
      <tr>
        <th scope="row" style={{ paddingInlineStart: `${12 + Math.min(row.depth, 3) * 10}px` }}>
          {row.title}
        </th>
        {lanes.map(({ name, key, cell }) => (
          <td key={key}>
            <Lane
              name={name}
              cell={cell}
              isOpen={open === key}
              onToggle={() => onToggle(key, cell)}
            />
          </td>
        ))}
      </tr>
      {shown?.cell.evidence && (
        <tr class="voice-evidence">
          <td colSpan={3}>
            <span class="voice-evidence-who">{shown.name}: </span>“{shown.cell.evidence.text}”
          </td>
        </tr>
      )}
    </>
  )
}

interface LaneProps {
  readonly name: string
  readonly cell: VoiceCell
  readonly isOpen: boolean
  readonly onToggle: () => void
}

const STEPS = [1, 2, 3, 4] as const

function Lane({ name, cell, isOpen, onToggle }: LaneProps) {
  const word = voiceLabel(cell.level)
  if (cell.level === 'unasked') return <span class="voice-unasked">{word}</span>
  const body = (
    <>
      <span class="voice-steps" aria-hidden="true">
        {STEPS.map((step) => (
          <span key={step} class="voice-step" data-filled={step <= cell.steps} data-step={step} />
        ))}
      </span>
      <span class="voice-word">{word}</span>
    </>
  )
  if (!cell.evidence)
    return (
      <span class="voice-lane" data-level={cell.level}>
        {body}
      </span>
    )
  return (
    <button
      type="button"
      class="voice-lane"
      data-level={cell.level}
      aria-expanded={isOpen}
      aria-label={`${name}: ${word}. Show the sentence`}
      onClick={onToggle}
    >
      {body}
    </button>
  )
}

function Gaps({
  gaps,
  onReveal,
}: {
  readonly gaps: readonly VoiceGap[]
  readonly onReveal: Props['onReveal']
}) {
  if (gaps.length === 0) return null
  return (
    <section aria-labelledby="voice-gaps">
      <h3 id="voice-gaps" class="voice-heading">
        Where more is expected
      </h3>
      <ul class="voice-gaps">
        {gaps.map(({ id, title, words, evidence }) => (
          <li key={id} data-point={id}>
            <span class="voice-gap-title">{title}</span>
            <span class="voice-gap-words">{words}</span>
            {evidence?.place && (
              <button
                type="button"
                class="quiet"
                aria-label={`Best sentence about: ${title}`}
                onClick={() => evidence.place && onReveal(evidence.place)}
              >
                Best sentence
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
