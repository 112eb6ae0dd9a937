import { countedFirst } from '../../../core/counted'
import { type VoiceCell, type VoiceGap, type VoiceRow, voiceLabel } from '../../../core/voice-map'
import { voiceMap } from '../../voice-map'
import type { CheckedFile } from '../file-report'
import { escapeHtml, table } from './markup'
import { quotedFrom } from './withheld'

const MOST = 4
const LONGEST = 90

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

function gap(file: CheckedFile, { title, words, evidence }: VoiceGap): string {
  const { text = '', place = null } = evidence ?? {}
  const quoted = place ? ` ${quotedFrom(file, { text, ...place }, LONGEST)}` : ''
  return `<li><strong>${escapeHtml(title)}.</strong> ${escapeHtml(words)}${quoted}</li>`
}

/** The voice map on paper: sections down the page, parents beside pupils. */
export function voicePart(file: CheckedFile): string {
  const map = voiceMap(file.analysis)
  if (map.rows.length === 0) return ''
  const left =
    map.leftOut > 0
      ? ` ${countedFirst(map.leftOut, 'section', 'sections')} left out, where no voice is expected.`
      : ''
  const gaps =
    map.gaps.length > 0
      ? `<h3>Where more is expected</h3><ul class="problems columns">${map.gaps.map((one) => gap(file, one)).join('')}</ul>`
      : ''
  return `<h2 class="new-page">Whose voice is heard</h2><p>${escapeHtml(map.summary)}</p>${table(
    `From one step (told) to four (decide together).${left}`,
    ['Section', 'Parents', 'Pupils'],
    map.rows.map(row),
    'voice',
  )}${gaps}`
}
