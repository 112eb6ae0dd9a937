import { GoogleDocsHost } from '../../../lib/hosts/google-docs/google-docs-host'
import { type Random, seeded } from '../random'
import { startStandIn } from './in-page'
import {
  deeds,
  glue,
  noCounts,
  playSession,
  replacements,
  type SessionCounts,
  type SessionStep,
  vocabulary,
} from './random-session'
import type { BlockSpec } from './stand-in/options'

const pick = <T>(random: Random, items: readonly T[]): T =>
  items[Math.floor(random() * items.length)] as T

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)

const sentence = (random: Random): string =>
  times(Math.floor(random() * 14), () => pick(random, vocabulary) + pick(random, glue)).join('')

const block = (random: Random): BlockSpec =>
  random() < 0.2
    ? { kind: 'table', rows: times(2, () => times(2, () => pick(random, vocabulary))) }
    : { kind: 'paragraph', runs: [sentence(random)] }

const step = (random: Random): SessionStep => ({
  does: pick(random, deeds),
  where: random(),
  other: random(),
  words: pick(random, vocabulary),
  replacement: pick(random, replacements),
  wait: Math.floor(random() * 7),
})

const turns = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setTimeout(resolve, 8))
}

/** Random sessions against the whole host, page half and all, in a real page. */
export async function randomSessions(seed: number, sessions: number): Promise<SessionCounts> {
  const random = seeded(seed)
  const counts = noCounts()
  for (let i = 0; i < sessions; i++) {
    const blocks = times(1 + Math.floor(random() * 6), () => block(random))
    const selecting = random() < 0.5 ? ([0, 0] as const) : ([0, 30] as const)
    const control = await startStandIn({ blocks, selecting, seed: seed + i })
    const host = new GoogleDocsHost(window)
    try {
      await host.probe()
      control.focus()
      const apply: Parameters<typeof playSession>[0]['apply'] = (request) => host.apply(request)
      const steps = times(1 + Math.floor(random() * 6), () => step(random))
      await playSession({ editor: control.editor, apply, turns }, steps, counts)
    } finally {
      host.destroy()
    }
  }
  return counts
}
