import { type SectionClass, sectionClasses } from '../section-class'
import type {
  VoiceCue,
  VoiceLexicon,
  VoicePhrases,
  VoicePoint,
  VoicePoints,
  VoiceRewrite,
  VoiceWho,
} from '../voice'
import type { Page } from './page'
import { formsIn } from './surface-forms'

const RUNGS = ['Told', 'Consulted', 'Involved', 'Shared decisions'] as const
const SIDES: readonly VoiceCue['side'][] = ['subject', 'object', 'near', 'alone']
const WHO: Readonly<Record<string, readonly VoiceWho[]>> = {
  parents: ['parent'],
  pupils: ['pupil'],
  both: ['parent', 'pupil'],
}
const NAMES: Readonly<Record<string, string>> = {
  '{families}':
    '(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you)',
  '{staff}':
    '(senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support)',
  '{time}':
    '(january/february/march/april/may/june/july/september/october/november/december/autumn/spring/summer)',
  '{pupils}':
    '(pupils/children/students/learners/young people/pupil/child/student/learner/young person)',
}

/** The forms of one cell, each of which can be read. */
const forms = (page: Page, cell: string | undefined, line: number): string[] =>
  formsIn(
    page,
    cell?.replace(/\{\w+\}/g, (name) => NAMES[name] ?? name),
    line,
  )

function rows(page: Page, title: string): ReturnType<Page['rows']> {
  const section = page.section(title)
  if (!section) throw page.error(1, `a section “${title}”`)
  return page.rows(section.nodes)
}

function whoOf(page: Page, cell: string | undefined, line: number): readonly VoiceWho[] {
  const who = WHO[cell ?? '']
  if (!who) throw page.error(line, '“parents”, “pupils” or “both” as who')
  return who
}

function cueOf(
  page: Page,
  rung: VoiceCue['rung'],
  row: ReturnType<Page['rows']>[number],
): VoiceCue {
  const { cells, line } = row
  const side = SIDES.find((name) => name === cells['where'])
  if (!side) throw page.error(line, `one of ${SIDES.join(', ')} as where`)
  return {
    rung,
    side,
    who: whoOf(page, cells['who'], line),
    forms: forms(page, cells['forms'], line),
  }
}

const formsOf = (page: Page, title: string, column = 'forms'): string[] =>
  rows(page, title).flatMap(({ cells, line }) => forms(page, cells[column], line))

/**
 * Compiles `content/voice/lexicon.md`.
 *
 * @throws PageError when a section is missing or a form cannot be read
 */
export const compileVoiceLexicon = (page: Page): VoiceLexicon => ({
  cues: RUNGS.flatMap((title, index) =>
    rows(page, title).map((row) => cueOf(page, (index + 1) as VoiceCue['rung'], row)),
  ),
  access: rows(page, 'Access').flatMap(({ cells, line }) =>
    whoOf(page, cells['who'], line).map((who) => ({
      who,
      forms: forms(page, cells['forms'], line),
    })),
  ),
  impact: formsOf(page, 'Impact'),
  softeners: rows(page, 'Softeners').map(({ cells, line }) => ({
    by: figure(page, cells['by'], line) ?? 1,
    forms: forms(page, cells['forms'], line),
  })),
  slogans: formsOf(page, 'Bare slogans'),
})

function figure(page: Page, cell: string | undefined, line: number): number | null {
  if (!cell) return null
  const value = Number(cell)
  if (Number.isNaN(value)) throw page.error(line, `a number, found “${cell}”`)
  return value
}

/**
 * Compiles `content/voice/points.md`.
 *
 * @throws PageError when a point is not found by anything or a figure is no number
 */
export const compileVoicePoints = (page: Page): VoicePoints => ({
  points: pointsOf(page),
  also: Object.fromEntries(
    rows(page, 'Shown elsewhere too').map(({ cells }) => [
      cells['point'] ?? '',
      (cells['also'] ?? '').split(/\s*;\s*/),
    ]),
  ),
  noPoint: formsOf(page, 'Headings of no point', 'headings'),
})

function pointsOf(page: Page): VoicePoint[] {
  const places = new Map(
    rows(page, 'Where they are found').map(({ cells, line }) => [cells['point'], { cells, line }]),
  )
  return rows(page, 'Points').map(({ cells, line }) => {
    const id = cells['point'] ?? ''
    const place = places.get(id)
    if (!place) throw page.error(line, `a row for ${id} under “Where they are found”`)
    const when = cells['when']
    if (when !== 'always' && when !== 'over-16')
      throw page.error(line, '“always” or “over-16” as when')
    return {
      id,
      title: cells['title'] ?? '',
      minimum: {
        parent: figure(page, cells['parents'], line),
        pupil: figure(page, cells['pupils'], line),
      },
      weight: figure(page, cells['weight'], line) ?? 1,
      when,
      ifSpokenOf: (cells['only if spoken of in'] ?? '').split(/\s*;\s*/).filter(Boolean),
      source: cells['source'] ?? '',
      reference: cells['reference'] ?? '',
      strength: cells['strength'] ?? '',
      headings: forms(page, place.cells['headings'], place.line),
      words: forms(page, place.cells['words'], place.line),
    }
  })
}

const isClass = (name: string): name is SectionClass =>
  sectionClasses.some((known) => known === name)

/**
 * Compiles `content/voice/phrases.md`.
 *
 * @throws PageError when a section is missing, a class unknown or a form cannot be read
 */
export const compileVoicePhrases = (page: Page): VoicePhrases => ({
  agreed: formsOf(page, 'Telling where agreeing is expected', 'what'),
  telling: formsOf(page, 'Telling is right'),
  news: formsOf(page, 'Telling is right, and no part in anything'),
  tellingIn: rows(page, 'Telling is right in sections about').flatMap(({ cells, line }) =>
    (cells['classes'] ?? '').split(/\s*;\s*/).map((name) => {
      if (!isClass(name)) throw page.error(line, `a class of content/sections.md, found “${name}”`)
      return name
    }),
  ),
  phrases: rows(page, 'Phrases').map(({ cells, line }) => ({
    rule: cells['rule'] ?? '',
    form: forms(page, cells['form'], line)[0] ?? '',
    unless: forms(page, cells['unless'], line),
    rewrite: cells['rewrite'] ?? '',
  })),
})

/** Compiles `content/voice/rewrites.md`. */
export const compileVoiceRewrites = (page: Page): VoiceRewrite[] =>
  rows(page, 'Offers').map(({ cells }) => ({
    key: cells['key'] ?? '',
    offer: cells['offer'] ?? '',
    afterBe: cells['after be'] ?? '',
    message: cells['message'] ?? '',
  }))
