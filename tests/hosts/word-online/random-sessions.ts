import { escapeRegExp } from '../../../lib/core/escape-reg-exp'
import type { ApplyRequest } from '../../../lib/hosts/host'
import { targetFor } from '../../../lib/hosts/target'
import { WordOnlineHost } from '../../../lib/hosts/word-online/word-online-host'
import { check, same } from '../check'
import { glue, replacements, vocabulary } from '../google-docs/random-session'
import { type Random, seeded } from '../random'
import { FRAME, startStandIn } from './in-page'
import type { Control } from './stand-in/main'
import type { ParagraphSpec } from './stand-in/options'

const pick = <T>(random: Random, items: readonly T[]): T =>
  items[Math.floor(random() * items.length)] as T

const sentence = (random: Random): string =>
  Array.from(
    { length: Math.floor(random() * 10) },
    () => pick(random, vocabulary) + pick(random, glue),
  ).join('')

const block = (random: Random): ParagraphSpec =>
  random() < 0.2
    ? { kind: 'table', rows: [[pick(random, vocabulary), sentence(random)]] }
    : { kind: 'paragraph', text: sentence(random), ...(random() < 0.1 ? { holds: 'field' } : {}) }

/** Somebody else writes somewhere. */
function remote(control: Control, random: Random): void {
  const paragraphs = control.paragraphs()
  const paragraph = Math.floor(random() * paragraphs.length)
  const at = Math.floor(random() * ((paragraphs[paragraph]?.length ?? 0) + 1))
  control.remote({ paragraph, start: at, end: at }, ` ${pick(random, vocabulary)}`)
}

interface Counts {
  applied: number
  refused: number
  undone: number
}

async function fix(
  host: WordOnlineHost,
  control: Control,
  random: Random,
  counts: Counts,
): Promise<ApplyRequest | null> {
  const snapshot = await host.snapshot()
  check(snapshot, 'there is no snapshot')
  const places = snapshot.paragraphs.flatMap(({ text }, paragraph) =>
    vocabulary.flatMap((words) => {
      const start = text.indexOf(words)
      return start < 0 ? [] : [{ paragraph, start, end: start + words.length }]
    }),
  )
  if (places.length === 0) return null
  const place = pick(random, places)
  const target = targetFor(snapshot, place)
  if (!target) return null
  if (random() < 0.3) remote(control, random)
  const before = control.paragraphs()
  const edits = control.ownEdits()
  const replacement = pick(random, replacements)
  const result = await host.apply({ target, replacement })
  const after = control.paragraphs()
  if (result.status === 'refused') {
    counts.refused++
    same(after, before, `changed although refused (${result.reason})`)
    return null
  }
  counts.applied++
  check(control.ownEdits() - edits <= 1, 'more than one edit')
  const changed = after.flatMap((text, i) => (text === before[i] ? [] : [i]))
  check(changed.length <= 1, 'more than one paragraph changed')
  const at = changed[0]
  if (at !== undefined) {
    const was = before[at] ?? ''
    const possible = [...was.matchAll(new RegExp(escapeRegExp(target.expected), 'g'))].map(
      ({ index }) => was.slice(0, index) + replacement + was.slice(index + target.expected.length),
    )
    check(possible.includes(after[at] ?? ''), `“${was}” became “${after[at]}”`)
  }
  return result.undo
}

/** Random fixes, undoing and other people's edits; fails at the first that was not as asked. */
export async function randomSessions(seed: number, sessions: number): Promise<Counts> {
  const random = seeded(seed)
  const counts: Counts = { applied: 0, refused: 0, undone: 0 }
  for (let i = 0; i < sessions; i++) {
    const blocks = Array.from({ length: 1 + Math.floor(random() * 6) }, () => block(random))
    const control = startStandIn({ blocks, seed: seed + i, rowMarks: random() < 0.5 })
    const host = new WordOnlineHost(window, FRAME)
    await host.probe()
    for (let step = 0; step < 6; step++) {
      const before = control.paragraphs()
      const undo = await fix(host, control, random, counts)
      if (undo && random() < 0.4) {
        const after = control.paragraphs()
        const undone = await host.apply(undo)
        if (undone.status === 'applied') counts.undone++
        const now = control.paragraphs()
        const isBack = now.length === before.length && undone.status === 'applied'
        check(isBack || JSON.stringify(now) === JSON.stringify(after), 'undo did something else')
      } else if (random() < 0.3) remote(control, random)
    }
    host.destroy()
    same(control.faults(), [], 'the editor’s rules were broken')
  }
  return counts
}
