/** ms after which a frame is no longer waited for, as in a hidden tab. */
const NO_FRAME = 60

/** Resolves at the next frame. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      resolve()
    }
    const frame = requestAnimationFrame(done)
    const timer = setTimeout(done, NO_FRAME)
  })

/**
 * Asks once a frame until there is an answer.
 *
 * @param ask returns undefined for “not yet”
 * @param patience ms
 * @returns undefined when the time is up
 */
export async function untilAnswered<T>(
  ask: () => T | undefined | Promise<T | undefined>,
  patience: number,
): Promise<T | undefined> {
  const deadline = performance.now() + patience
  for (;;) {
    const answer = await ask()
    if (answer !== undefined || performance.now() > deadline) return answer
    await nextFrame()
  }
}
