import { type Box, intersects } from '../../../lib/hosts/box'
import type { ApplyResult } from '../../../lib/hosts/host'
import { toWords } from '../../../lib/hosts/plain-text'
import type { Snapshot } from '../../../lib/hosts/snapshot'
import { targetFor } from '../../../lib/hosts/target'
import { WordOnlineHost } from '../../../lib/hosts/word-online/word-online-host'
import { check } from '../check'
import { placeOfWords } from '../harness'
import { drawn, FRAME, startStandIn, wait } from './in-page'
import { longPolicy } from './sample'
import type { Control } from './stand-in/main'
import type { StandInOptions } from './stand-in/options'

export interface Trial {
  readonly host: WordOnlineHost
  readonly control: Control
}

/** Runs something with an editor and a host, and leaves nothing behind. */
export async function trial<T>(
  given: Partial<StandInOptions>,
  run: (trial: Trial) => Promise<T>,
  kind: 'editor' | 'viewer' = 'editor',
): Promise<T> {
  const control = startStandIn(given)
  const host = new WordOnlineHost(window, { ...FRAME, kind })
  try {
    await host.probe()
    return await run({ host, control })
  } finally {
    host.destroy()
    const faults = control.faults()
    check(faults.length === 0, `the editor’s rules were broken: ${faults.join(', ')}`)
  }
}

export const textsOf = ({ paragraphs }: Snapshot): string[] => paragraphs.map(({ text }) => text)

/** What one look at an editor with some faults tells. */
export interface Look {
  readonly tier: string
  readonly reasons: readonly string[]
  readonly mode: string
  readonly paragraphs: number
  readonly kinds: Readonly<Record<string, number>>
  /** How many tables there are, as far as the places of cells are known. */
  readonly tables: number
  readonly languages: readonly (string | null)[]
  readonly marks: string
  readonly result: ApplyResult | null
  readonly ownEdits: number
}

/** Looks, then tries to replace some words, if any are named. */
export const look = (
  given: Partial<StandInOptions>,
  words: string | null,
  kind: 'editor' | 'viewer' = 'editor',
): Promise<Look> =>
  trial(
    { blocks: longPolicy(3), ...given },
    async ({ host, control }) => {
      const snapshot = await host.snapshot()
      const { tier, reasons } = host.capability
      const kinds: Record<string, number> = {}
      for (const each of snapshot?.paragraphs ?? []) kinds[each.kind] = (kinds[each.kind] ?? 0) + 1
      const place = snapshot && words ? placeOfWords(textsOf(snapshot), words) : null
      const target = snapshot && place ? targetFor(snapshot, place) : null
      const marks = snapshot && place ? host.rectsFor(snapshot, [place]).marks : 'none'
      const result = target ? await host.apply({ target, replacement: 'SEN Support' }) : null
      return {
        tier,
        reasons,
        mode: host.mode(),
        paragraphs: snapshot?.paragraphs.length ?? 0,
        kinds,
        tables: new Set(snapshot?.paragraphs.flatMap(({ table }) => table?.table ?? [])).size,
        languages: snapshot?.paragraphs.map(({ language }) => language ?? null) ?? [],
        marks,
        result,
        ownEdits: control.ownEdits(),
      }
    },
    kind,
  )

/** What is left of a document while somebody writes in its header, and what is read afterwards. */
export const headerTrial = (
  given: Partial<StandInOptions>,
): Promise<{ readonly isKept: boolean; readonly isSame: boolean; readonly isReadAgain: boolean }> =>
  trial({ blocks: longPolicy(3), ...given }, async ({ host, control }) => {
    const before = await host.snapshot()
    const { tier, reasons } = host.capability
    control.setStory('header')
    await drawn()
    const meanwhile = await host.snapshot()
    const isSame =
      host.capability.tier === tier && host.capability.reasons.join() === reasons.join()
    control.setStory('main')
    control.remote({ paragraph: 1, start: 0, end: 0 }, 'Also: ')
    await wait(200)
    await drawn()
    const after = await host.snapshot()
    return {
      isKept: before !== null && meanwhile?.paragraphs === before.paragraphs,
      isSame,
      isReadAgain: after?.paragraphs[1]?.text.startsWith('Also: ') ?? false,
    }
  })

export interface MarksReport {
  checked: number
  missing: number
  worst: number
}

const errorOf = (box: Box, real: Box): number =>
  Math.max(
    Math.abs(box.left - real.left),
    Math.abs(box.top - real.top),
    Math.abs(box.width - real.width),
    Math.abs(box.height - real.height),
  )

/** Compares every mark in sight with where its words are, while scrolling and editing. */
export const marksTrial = (given: Partial<StandInOptions>): Promise<MarksReport> =>
  trial({ blocks: longPolicy(6), ...given }, async ({ host, control }) => {
    const report: MarksReport = { checked: 0, missing: 0, worst: 0 }
    for (let step = 0; step < 12; step++) {
      control.scrollTo(step * 420)
      if (step % 3 === 2) control.remote({ paragraph: step, start: 0, end: 0 }, 'Also: ')
      await drawn()
      const snapshot = await host.snapshot()
      check(snapshot, 'there is no snapshot')
      const places = textsOf(snapshot).flatMap((text, paragraph) =>
        [...text.matchAll(/pupils|plan|School Action/g)].map((found) => ({
          paragraph,
          start: found.index,
          end: found.index + found[0].length,
        })),
      )
      const { boxes, clip } = host.rectsFor(snapshot, places)
      const real = control.paragraphs().map(toWords)
      places.forEach((place, i) => {
        const at = real.indexOf(snapshot.paragraphs[place.paragraph]?.text ?? '')
        const twins = real.filter((text) => text === real[at]).length
        if (at < 0 || twins > 1) return
        const truth = control
          .truth({ ...place, paragraph: at })
          .filter((box) => intersects(box, clip))
        const given = boxes[i] ?? []
        if (truth.length > 0 && given.length === 0) report.missing++
        check(given.length === 0 || given.length === truth.length, 'a mark with other lines')
        given.forEach((box, k) => {
          const own = truth[k]
          if (!own) return
          report.checked++
          report.worst = Math.max(report.worst, errorOf(box, own))
        })
      })
    }
    return report
  })

/** Brings paragraphs into sight that are far from it. */
export const revealTrial = (given: Partial<StandInOptions>): Promise<boolean[]> =>
  trial({ blocks: longPolicy(24), ...given }, async ({ host }) => {
    const shown: boolean[] = []
    const panel = document.querySelector('#WACViewPanel')
    for (const number of [23, 3, 15, 0]) {
      const snapshot = await host.snapshot()
      check(snapshot, 'there is no snapshot')
      const place = placeOfWords(textsOf(snapshot), `Section ${number}:`)
      const target = targetFor(snapshot, place)
      const isShown = target !== null && (await host.reveal(target))
      await drawn()
      const fresh = await host.snapshot()
      const boxes = fresh ? (host.rectsFor(fresh, [place]).boxes[0] ?? []) : []
      shown.push(isShown && boxes.length > 0)
      const isOwn = given.scrolling === 'moved' && panel?.scrollTop !== 0
      check(!isOwn, 'pages that Word moves were scrolled behind its back')
    }
    return shown
  })

/** What the page is asked to do while nobody does anything. */
export const idleTrial = (
  given: Partial<StandInOptions>,
): Promise<Readonly<Record<string, number>>> =>
  trial({ blocks: longPolicy(2), ...given }, async ({ host }) => {
    host.observe(() => undefined, new AbortController().signal)
    await host.snapshot()
    await drawn()
    const counts: Record<string, number> = {}
    const count = (
      name: 'setTimeout' | 'setInterval' | 'requestAnimationFrame' | 'postMessage',
    ) => {
      const real: unknown = Reflect.get(window, name)
      if (typeof real !== 'function') return
      Reflect.set(window, name, (...args: readonly unknown[]) => {
        counts[name] = (counts[name] ?? 0) + 1
        return Reflect.apply(real, window, args)
      })
    }
    const later = window.setTimeout.bind(window)
    count('setInterval')
    count('requestAnimationFrame')
    count('postMessage')
    count('setTimeout')
    await new Promise((resolve) => later(resolve, 2000))
    const seen = { ...counts }
    await wait(0)
    return seen
  })

/** What can be done once the words are drawn, and when the model has come later; nobody does anything. */
export const lateModelTrial = (modelAfter: number): Promise<readonly string[]> =>
  trial({ model: 'late', modelAfter }, async ({ host }) => {
    await host.snapshot()
    const before = host.capability.tier
    for (let i = 0; i < 60 && host.capability.tier === before; i++) await wait(100)
    await host.snapshot()
    return [before, host.capability.tier]
  })
