import { counted } from '../core/counted'
import type { Range } from '../core/range'
import type { ShownSentence } from '../core/shown-sentence'
import type { VoiceCell, VoiceGap, VoiceLevel, VoiceMapModel, VoiceRow } from '../core/voice-map'
import { voiceLabel } from '../core/voice-map'
import type { Analysis } from '../linter/linter'

type Voice = Analysis['voice']
type Lane = Voice['sections'][number]['parent']
type Point = Voice['points'][number]

const levels: readonly VoiceLevel[] = ['missing', 'told', 'consulted', 'involved', 'shared']
const MOST = 4
/** Below this share of the parents' score the pupils are much quieter. */
const UNBALANCED = 0.6

/** Rung as whole steps: a softened telling still shows, so that nothing said looks like silence. */
const stepsOf = (score: number): number =>
  score === 0 ? 0 : Math.max(1, Math.min(MOST, Math.round(score)))

type Place = (range: Range) => Range | null

const shown = (
  evidence: { readonly text: string; readonly start: number; readonly end: number } | null,
  toPlace: Place,
): ShownSentence | null =>
  evidence && { text: evidence.text.replace(/\s+/g, ' '), place: toPlace(evidence) }

function cellOf(lane: Lane, toPlace: Place): VoiceCell {
  const steps = stepsOf(lane.score ?? 0)
  const silent: VoiceLevel = lane.isExpected ? 'missing' : 'unasked'
  return {
    level: steps === 0 ? silent : (levels[steps] ?? 'shared'),
    steps,
    evidence: steps === 0 ? null : shown(lane.evidence, toPlace),
  }
}

const isShown = ({ parent, pupil }: VoiceRow): boolean =>
  parent.level !== 'unasked' || pupil.level !== 'unasked'

function shortfall(point: Point): string {
  const names = { parent: 'Parents', pupil: 'Pupils' } as const
  return (['parent', 'pupil'] as const)
    .flatMap((who) => {
      const least = point.minimum[who]
      if (least === null || point[who] >= least) return []
      const is = voiceLabel(levels[point[who]] ?? 'shared')
      return `${names[who]}: ${is}; ${voiceLabel(levels[least] ?? 'shared')} is expected.`
    })
    .join(' ')
}

const gapsOf = (points: readonly Point[], toPlace: Place): VoiceGap[] =>
  points.flatMap((point) => {
    const words = point.applies ? shortfall(point) : ''
    if (!words) return []
    const [best] = point.evidence
    return [{ id: point.id, title: point.title, words, evidence: shown(best ?? null, toPlace) }]
  })

/** @param gaps places where more is expected, whichever section they belong in */
function summaryOf(voice: Voice, rows: readonly VoiceRow[], gaps: number): string {
  const missing = (who: 'parent' | 'pupil') =>
    rows.filter((row) => row[who].level === 'missing').length
  if (rows.length === 0) return 'No section names parents or pupils yet.'
  if (voice.parent.score > 0 && voice.balance < UNBALANCED)
    return 'Pupils are much quieter than parents in this document.'
  const [parent, pupil] = [missing('parent'), missing('pupil')]
  if (parent + pupil === 0)
    return gaps === 0
      ? 'Parents and pupils are heard wherever a voice is expected.'
      : `More is expected in ${counted(gaps, 'place', 'places')} than the text shows.`
  const places = [
    ...(parent > 0 ? [`parents in ${counted(parent, 'section', 'sections')}`] : []),
    ...(pupil > 0 ? [`pupils in ${counted(pupil, 'section', 'sections')}`] : []),
  ]
  return `Missing where a voice is expected: ${places.join(', ')}.`
}

/**
 * The voice map of a document.
 *
 * @param toPlace where a range of the document's text stands for whoever shows the map
 */
export function voiceMap(
  { voice, view }: Pick<Analysis, 'voice' | 'view'>,
  toPlace: Place = (range) => range,
): VoiceMapModel {
  const all = voice.sections.flatMap(({ section: index, parent, pupil }): VoiceRow[] => {
    const section = view.document.sections[index]
    if (!section) return []
    return [
      {
        title: section.level === 0 ? 'Before the first heading' : section.title,
        depth: Math.max(0, section.path.length - 1),
        parent: cellOf(parent, toPlace),
        pupil: cellOf(pupil, toPlace),
      },
    ]
  })
  const rows = all.filter(isShown)
  const gaps = gapsOf(voice.points, toPlace)
  return {
    parentBand: voice.parent.band,
    pupilBand: voice.pupil.band,
    summary: summaryOf(voice, rows, gaps.length),
    rows,
    leftOut: all.length - rows.length,
    gaps,
  }
}
