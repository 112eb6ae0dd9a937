/** What work in pieces comes to. */
export function finished<T>(work: Generator<void, T>): T {
  for (;;) {
    const piece = work.next()
    if (piece.done) return piece.value
  }
}
