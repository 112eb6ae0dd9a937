import type { ApplyRequest } from '../../../lib/hosts/host'
import { targetAt } from '../../../lib/hosts/target'
import { check, same } from '../check'
import type { Editor } from './stand-in/editor'
import { WatchedEdits } from './watched-edits'

/** Few words, so that many places look alike. */
export const vocabulary = [
  'School Action',
  'BESD',
  'statement',
  'SENCO',
  'pupils',
  'the',
  'with',
  'plan',
  'early',
] as const

export const glue = [
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '  ',
  '\u00a0',
  ' \ue907 ',
  '\v',
  ' (',
  ') ',
  ' 🎧 ',
] as const

export const replacements = [
  'SEN Support',
  'SEMH',
  'plan',
  'EHC plan',
  '',
  'a',
  'pupils with SEND',
  ' early ',
  'BESD (now SEMH)',
] as const

export const deeds = [
  'fix',
  'fix',
  'fix',
  'undo',
  'remote',
  'remote during fix',
  'fix late',
] as const

/** One thing that happens. Places are shares of the document’s length as it then is, 0–1. */
export interface SessionStep {
  readonly does: (typeof deeds)[number]
  readonly where: number
  readonly other: number
  readonly words: string
  readonly replacement: string
  /** Turns until the other person types. */
  readonly wait: number
}

/** The editor under test and the way to change it. */
export interface SessionPage {
  readonly editor: Editor
  apply(request: ApplyRequest): Promise<SessionResult>
  /** Lets time pass. */
  turns(count: number): Promise<void>
}

type SessionResult =
  | { readonly status: 'applied'; readonly undo: ApplyRequest | null }
  | { readonly status: 'refused'; readonly reason: string }

export interface SessionCounts {
  applied: number
  undone: number
  refused: number
  /** Changes that were made but not found again, beside somebody else’s. */
  unsure: number
  /** Changes the editor had to merge with somebody else’s. */
  merged: number
}

export const noCounts = (): SessionCounts => ({
  applied: 0,
  undone: 0,
  refused: 0,
  unsure: 0,
  merged: 0,
})

/** The nearest occurrence of some words after a place, wrapping round. */
function wordsNear(text: string, words: string, where: number) {
  const at = text.indexOf(words, Math.floor(where * text.length))
  const start = at < 0 ? text.indexOf(words) : at
  return start < 0 ? null : { start, end: start + words.length }
}

/** Somebody else writes over a few letters, or between what must not be written over. */
function remote(editor: Editor, where: number, words: string): void {
  const { text } = editor.model
  const at = 1 + Math.floor(where * (text.length - 2))
  const isPlain = /^[a-zA-Z ]*$/.test(text.slice(at, at + 4))
  editor.remote(at, isPlain ? Math.min(at + 4, text.length - 1) : at, ` ${words}`)
}

/** Plays one session and fails at the first change that was not exactly what was asked for. */
export async function playSession(
  page: SessionPage,
  steps: readonly SessionStep[],
  counts: SessionCounts,
): Promise<void> {
  const { editor } = page
  const watched = new WatchedEdits(editor)
  const undos: { request: ApplyRequest; meant: NonNullable<WatchedEdits['lastUndo']> }[] = []

  const run = async (request: ApplyRequest, during?: () => Promise<void>) => {
    const before = watched.ours
    const mergedBefore = watched.merged
    const [result] = await Promise.all([page.apply(request), during?.()])
    await page.turns(8)
    const changes = watched.ours - before
    const isMixed = watched.merged > mergedBefore
    watched.intendNothing()
    if (result.status === 'applied') {
      counts.applied++
      check(changes <= 1, `${changes} changes for one fix`)
      if (changes === 1 && !isMixed && result.undo && watched.lastUndo) {
        undos.push({ request: result.undo, meant: watched.lastUndo })
      }
    } else if (result.reason === 'changed-differently' || isMixed) counts.unsure++
    else {
      counts.refused++
      same(changes, 0, `changes although refused (${result.reason})`)
    }
    return result
  }

  for (const { does, where, other, words, replacement, wait } of steps) {
    const { text } = editor.model
    if (does === 'remote') remote(editor, where, words)
    else if (does === 'undo') {
      const undo = undos.pop()
      if (!undo) continue
      watched.intendUndo(undo.meant)
      if ((await run(undo.request)).status === 'applied') counts.undone++
    } else {
      const place = wordsNear(text, words, where)
      if (!place) continue
      const request = { target: targetAt(text, place), replacement }
      watched.intend({ ...place, replacement })
      for (let i = 0; does === 'fix late' && i < wait; i++) {
        remote(editor, (other + i / 7) % 1, words)
      }
      await run(request, async () => {
        if (does !== 'remote during fix') return
        await page.turns(wait)
        remote(editor, other, words)
      })
    }
    same(watched.corruptions, [], 'the document was corrupted')
  }
  counts.merged += watched.merged
}
