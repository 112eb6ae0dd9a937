import { countedFirst } from '../core/counted'
import type { ApplyRequest, Host } from '../hosts/host'
import { canApply } from '../hosts/tier'

/** How far a fix-all has come. */
export interface FixedAll {
  readonly done: number
  /** Those that were not found as they were, or were refused. */
  readonly left: number
  /** What takes them back, in the order they were made. */
  readonly undo: readonly ApplyRequest[]
}

/**
 * Makes the first fix of each problem, one after another, each read back before the next. Ends early
 * when the editor no longer takes changes as it should.
 *
 * @param fix makes one: what takes it back, `done` where nothing does, null when it was not made
 */
export async function fixEach(
  host: Pick<Host, 'capability'>,
  fix: (id: string) => Promise<ApplyRequest | 'done' | null>,
  ids: readonly string[],
): Promise<FixedAll> {
  const undo: ApplyRequest[] = []
  let done = 0
  for (const id of ids) {
    if (!canApply(host.capability.tier)) break
    const outcome = await fix(id)
    if (outcome) done++
    if (outcome && outcome !== 'done') undo.push(outcome)
  }
  return { done, left: ids.length - done, undo }
}

/** What a fix-all came to, for the reader. */
export function toldOfAll({ done, left }: FixedAll): string {
  const made = `${countedFirst(done, 'change', 'changes')} made.`
  if (left === 0) return made
  const rest = countedFirst(left, 'was left', 'were left')
  return `${made} ${rest}: the words had changed, or the editor did not take them.`
}
