import type { CDPSession } from 'playwright-core'

/** ms that a stretch of time cost a page's main thread. */
export interface OurTime {
  readonly total: number
  /** Stretches of work without anybody else's in between, the longest first. */
  readonly pieces: readonly number[]
  /** Shares of equal stretches of time, in order. */
  readonly shares: readonly number[]
}

/** ms of idleness or of the browser's own work that end a piece. */
const PAUSE = 1

/**
 * What we took of a profile that has been started; what we had the browser do counts as ours.
 *
 * @param isOurs whether a script of this address is ours
 * @param stretches into how many the time is cut for `shares`
 */
export async function ourTime(
  cdp: CDPSession,
  isOurs: (url: string) => boolean,
  stretches = 1,
): Promise<OurTime> {
  const { profile } = await cdp.send('Profiler.stop')
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const own = new Set<number>()
  const visit = (id: number, isInside: boolean): void => {
    const node = nodes.get(id)
    if (!node) return
    const { lineNumber, functionName, url } = node.callFrame
    const isNative = lineNumber < 0 && !functionName.startsWith('(')
    const belongs = isNative || functionName === '(garbage collector)' ? isInside : isOurs(url)
    if (belongs) own.add(id)
    for (const child of node.children ?? []) visit(child, belongs)
  }
  const root = profile.nodes[0]
  if (root) for (const child of root.children ?? []) visit(child, false)
  const pieces: number[] = []
  let piece = 0
  let others = 0
  let elapsed = 0
  const shares = new Array<number>(stretches).fill(0)
  const stretch = (profile.endTime - profile.startTime) / 1000 / stretches
  profile.samples?.forEach((id, i) => {
    const ms = (profile.timeDeltas?.[i] ?? 0) / 1000
    elapsed += ms
    if (own.has(id)) {
      const at = Math.min(stretches - 1, Math.floor(elapsed / stretch))
      shares[at] = (shares[at] ?? 0) + ms
      piece += ms
      others = 0
      return
    }
    others += ms
    if (others <= PAUSE || piece === 0) return
    pieces.push(piece)
    piece = 0
  })
  if (piece > 0) pieces.push(piece)
  const total = pieces.reduce((sum, ms) => sum + ms, 0)
  return { total, pieces: pieces.sort((a, b) => b - a), shares }
}
