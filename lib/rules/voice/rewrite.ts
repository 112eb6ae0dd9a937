import type { CodeAction } from '../../core/code-action'
import { voiceRewrites } from '../../knowledge/generated/voice-rewrites'

const byKey = new Map(voiceRewrites.map((rewrite) => [rewrite.key, rewrite]))
const AFTER_BE = /\b(?:be|are|is)\s*:?$/i

interface Place {
  /** A document written to parents says “you”. */
  readonly addressesParents: boolean
  /** Words before a bullet that continues them; empty for a clause of its own. */
  readonly stem: string
  /** The words that it replaces, whose first letter it takes after. */
  readonly found: string
}

/** What is amiss with the wordings for which this is offered, where their check's message does not fit. */
export const messageOf = (key: string): string => byKey.get(key)?.message ?? ''

/**
 * What to offer in place of a clause. Never safe: it promises something, and only the school can fill
 * its brackets.
 */
export function offer(key: string, place: Place): CodeAction[] {
  const rewrite = byKey.get(key)
  if (!rewrite) return []
  const isAfterBe = place.stem !== '' && AFTER_BE.test(place.stem)
  if (place.stem !== '' && !isAfterBe) return []
  const template = isAfterBe ? rewrite.afterBe : rewrite.offer
  if (!template) return []
  const words = template
    .replaceAll('{parents}', place.addressesParents ? 'you' : 'parents')
    .replaceAll('{pupil}', place.addressesParents ? 'your child' : 'the pupil')
    .replace(place.addressesParents ? 'give them a copy' : /$^/, 'give you a copy')
  const replacement =
    /^\p{Lu}/u.test(place.found) && !isAfterBe
      ? words.replace(/\p{L}/u, (letter) => letter.toUpperCase())
      : words
  return [
    {
      kind: 'quickfix',
      title: `Start from “${words.length > 60 ? `${words.slice(0, 57).trimEnd()} …` : words}”`,
      replacement,
      isPreferred: true,
      isSafe: false,
    },
  ]
}
