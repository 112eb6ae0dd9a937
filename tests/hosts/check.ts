/** What the contract says does not hold. Thrown in Node and in pages alike. */
class ContractError extends Error {
  override readonly name = 'ContractError'
}

export function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new ContractError(message)
}

/** As much of a value as a message needs. */
const short = (json: string | undefined): string => {
  const text = String(json)
  return text.length > 600 ? `${text.slice(0, 600)} …` : text
}

/** Compares by value. */
export function same(actual: unknown, expected: unknown, message: string): void {
  const is = JSON.stringify(actual)
  const should = JSON.stringify(expected)
  check(is === should, `${message}\n  is:     ${short(is)}\n  should: ${short(should)}`)
}
