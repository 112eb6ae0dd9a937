import { sameTable } from '../../carry-paragraphs'
import type { Paragraph } from '../../snapshot'
import { ENOUGH } from './chains'
import type { LocatedRun, Run } from './run'
import { drawnText } from './text-index'

/** What was painted, and where it stood in the text, a moment ago. */
export interface Known {
  readonly paragraphs: readonly Paragraph[]
  readonly runs: readonly Run[]
  readonly placed: ReadonlyMap<Run, LocatedRun>
}

/** Index of the only paragraph that was reworded; -1 when none was, null when more has changed. */
function onlyReworded(was: readonly Paragraph[], now: readonly Paragraph[]): number | null {
  if (was === now) return -1
  if (was.length !== now.length) return null
  let found = -1
  for (const [i, paragraph] of now.entries()) {
    const before = was[i]
    if (before === paragraph) continue
    if (!before || found >= 0 || !sameTable(before.table, paragraph.table)) return null
    found = i
  }
  return found
}

/** How many runs say the same on both sides from the start, or from the end. */
function shared(a: readonly Run[], b: readonly Run[], most: number, fromEnd: boolean): number {
  let count = 0
  while (count < most) {
    const one = fromEnd ? a[a.length - 1 - count] : a[count]
    const other = fromEnd ? b[b.length - 1 - count] : b[count]
    if (one?.glyphs !== other?.glyphs) break
    count++
  }
  return count
}

/** Whether a run that was not found before is likely to show some of these words. */
const belongs = (text: string, { glyphs }: Run): boolean =>
  glyphs.length >= ENOUGH && text.includes(glyphs)

/**
 * Where painted runs stand after an edit inside one paragraph, from where they stood before: runs
 * that say the same stay, those in between are the paragraph's new words. Every run of the
 * paragraph is compared with its text.
 *
 * @returns null when it cannot be told in this way, so that everything has to be located anew
 */
export function relocate(
  known: Known,
  paragraphs: readonly Paragraph[],
  runs: readonly Run[],
): LocatedRun[] | null {
  const edited = onlyReworded(known.paragraphs, paragraphs)
  if (edited === null) return null
  const most = Math.min(known.runs.length, runs.length)
  const head = shared(known.runs, runs, most, false)
  const tail = shared(known.runs, runs, most - head, true)
  const old = known.runs.slice(head, known.runs.length - tail)
  const isMoved = old.length === 0 && head + tail === runs.length
  const was = known.paragraphs[edited]
  const now = paragraphs[edited]
  if (!was || !now) return isMoved ? moved(known, runs, head) : null

  const text = drawnText(now)
  const growth = text.length - drawnText(was).length
  const located: LocatedRun[] = []
  let end: number | null = null
  for (const [i, run] of known.runs.slice(0, head).entries()) {
    const before = known.placed.get(run)
    const fresh = runs[i]
    if (!fresh) continue
    if (!before) {
      if (belongs(text, run)) return null
      continue
    }
    located.push({ ...before, run: fresh })
    if (before.paragraph === edited) end = before.offset + fresh.glyphs.length
  }
  const first = old[0] && known.placed.get(old[0])
  if (old.some((run) => known.placed.get(run)?.paragraph !== edited)) return null
  if (first && end !== null && first.offset !== end) return null
  let at = first?.offset ?? end
  for (const run of runs.slice(head, runs.length - tail)) {
    if (at === null || run.glyphs === '') return null
    located.push({ run, paragraph: edited, offset: at })
    at += run.glyphs.length
  }
  let isJoined = false
  for (let back = tail; back > 0; back--) {
    const run = known.runs.at(-back)
    const fresh = runs.at(-back)
    const before = run && known.placed.get(run)
    if (!run || !fresh) continue
    if (!before) {
      if (belongs(text, run)) return null
      continue
    }
    const isEdited = before.paragraph === edited
    const offset = isEdited ? before.offset + growth : before.offset
    if (isEdited && !isJoined && at !== null && offset !== at) return null
    if (isEdited) isJoined = true
    located.push({ run: fresh, paragraph: before.paragraph, offset })
  }
  const isTrue = located.every(
    ({ run, paragraph, offset }) => paragraph !== edited || text.startsWith(run.glyphs, offset),
  )
  return isTrue ? located : null
}

/** Nothing was reworded: the same runs, perhaps in other places on the screen. */
function moved(known: Known, runs: readonly Run[], count: number): LocatedRun[] | null {
  if (count !== runs.length) return null
  return runs.flatMap((run, i) => {
    const before = known.runs[i]
    const located = before && known.placed.get(before)
    return located ? [{ ...located, run }] : []
  })
}
