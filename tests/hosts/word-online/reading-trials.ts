import { toWords } from '../../../lib/hosts/plain-text'
import { check } from '../check'
import { drawn } from './in-page'
import { longPolicy } from './sample'
import type { StandInOptions } from './stand-in/options'
import { type Trial, textsOf, trial } from './trials'

/** Whether the first list is the second with gaps. */
function isInOrder(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  return part.every((text) => {
    while (at < whole.length && whole[at] !== text) at++
    return at++ < whole.length
  })
}

/** Scrolls to a place and reads; how many paragraphs are known then. */
async function readAt({ host, control }: Trial, top: number): Promise<number> {
  control.scrollTo(top)
  await drawn()
  const snapshot = await host.snapshot()
  const real = control.paragraphs().map(toWords)
  const read = snapshot ? textsOf(snapshot) : []
  // Half of a paragraph may be on a page that has not been drawn yet.
  const whole = read.filter((text) => real.includes(text))
  check(isInOrder(whole, real), 'paragraphs were read out of order, or twice')
  check(read.length - whole.length <= 1, 'other words were read than there are')
  return read.length
}

const isPartly = ({ host }: Trial): boolean => host.capability.reasons.includes('part-read')

const withoutModel = <T>(given: Partial<StandInOptions>, run: (trial: Trial) => Promise<T>) =>
  trial({ blocks: longPolicy(8), model: 'absent', ...given }, run)

const LENGTH = 12_000

/** How much of a long document is read without the model while somebody scrolls through it. */
export const readByScrolling = (given: Partial<StandInOptions>) =>
  withoutModel(given, async (trial) => {
    const counts: number[] = []
    let claimedTooEarly = 0
    const all = trial.control.paragraphs().length
    for (let top = 0; top <= LENGTH; top += 500) {
      counts.push(await readAt(trial, top))
      if ((counts.at(-1) ?? 0) < all && !isPartly(trial)) claimedTooEarly++
    }
    return { counts, claimedTooEarly, all, isPartly: isPartly(trial) }
  })

/** The end is looked at first, and then what lies between. */
export const readByJumping = (given: Partial<StandInOptions>) =>
  withoutModel(given, async (trial) => {
    const counts = [await readAt(trial, 0), await readAt(trial, LENGTH)]
    const afterJump = isPartly(trial)
    for (let top = LENGTH; top >= 0; top -= 500) counts.push(await readAt(trial, top))
    const all = trial.control.paragraphs().length
    return { counts, afterJump, afterAll: isPartly(trial), all }
  })
