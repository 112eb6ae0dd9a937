import { countedFirst } from '../../../core/counted'
import { type VoiceCell, type VoiceRow, voiceLabel } from '../../../core/voice-map'
import { voiceMap } from '../../voice-map'
import type { CheckedFile } from '../file-report'
import { escapeHtml, quotation, table } from './markup'

const MOST = 4

/** Four steps, as many filled as the voice is strong; words beside them say the same. */
function lane({ level, steps }: VoiceCell): string {
  if (level === 'unasked') return '<span class="note">not named</span>'
  const drawn = '■'.repeat(steps) + '□'.repeat(MOST - steps)
  return `<span class="steps" aria-hidden="true">${drawn}</span> ${voiceLabel(level)}`
}

const row = ({ title, depth, parent, pupil }: VoiceRow): string[] => [
  `<span style="padding-left:${depth * 0.8}em">${escapeHtml(title)}</span>`,
  lane(parent),
  lane(pupil),
]

/** The voice map on paper: sections down the page, parents beside pupils. */
export function voicePart({ analysis }: CheckedFile): string {
  const map = voiceMap(analysis)
  if (map.rows.length === 0) return ''
  const gaps = map.gaps.map(
    ({ title, words, evidence }) =>
      `<li><strong>${escapeHtml(title)}.</strong> ${escapeHtml(words)}${evidence ? ` ${quotation(evidence.text, 160)}` : ''}</li>`,
  )
  const left =
    map.leftOut > 0
      ? ` ${countedFirst(map.leftOut, 'section', 'sections')} left out, where no voice is expected.`
      : ''
  return `<h2>Whose voice is heard</h2><p>${escapeHtml(map.summary)}</p>${table(
    `From one step (told) to four (decide together).${left}`,
    ['Section', 'Parents', 'Pupils'],
    map.rows.map(row),
    'voice',
  )}${gaps.length > 0 ? `<h3>Where more is expected</h3><ul class="problems">${gaps.join('')}</ul>` : ''}`
}
