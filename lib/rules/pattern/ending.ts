import { once } from '../../core/once'
import { type CompiledPattern, compilePattern } from './compile'
import { NO_MATCH, where } from './parts'
import { Words } from './words'

const AT_END = where((text, at) => /^[\s"'(-]*$/.test(text.slice(at)))

function byFirstWord(patterns: readonly string[]): ReadonlyMap<number, CompiledPattern[]> {
  const byWord = new Map<number, CompiledPattern[]>()
  for (const pattern of patterns) {
    const compiled = compilePattern(pattern, 'any', AT_END)
    for (const key of new Set(compiled.openings.flatMap(({ forms }) => forms.numbers)))
      byWord.set(key, [...(byWord.get(key) ?? []), compiled])
  }
  return byWord
}

/** Tells whether a normalised text ends with one of some forms; marks and spaces may follow it. */
export function endingOf(patterns: readonly string[]): (text: string) => boolean {
  const forms = once(() => byFirstWord(patterns))
  return (text) => {
    const { numbers, starts } = new Words(text)
    return numbers.some((key, index) =>
      forms()
        .get(key)
        ?.some((compiled) => compiled.endAt(text, starts[index] ?? 0) !== NO_MATCH),
    )
  }
}
