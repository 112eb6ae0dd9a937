import type { CodeAction } from '../../core/code-action'
import { voiceRewrites } from '../../knowledge/generated/voice-rewrites'
import type { DocumentView } from '../rule'
import { type PeopleWords, type PupilNumber, peopleKey, peopleWords } from './people-words'

const byKey = new Map(voiceRewrites.map((rewrite) => [rewrite.key, rewrite]))
const AFTER_BE = /\b(?:be|are|is)\s*:?$/i
/** What a wording says is decided. */
const WHETHER =
  /\b(?:whether|which|who|how m(?:any|uch)|if (?:a|the|your|their|an|any|SEN)\b)[^.;:]*/i
const TITLE = 60

interface Place {
  /** Words before a bullet that continues them; empty for a clause of its own. */
  readonly stem: string
  /** The words that it replaces, whose people it speaks of and whose first letter it takes after. */
  readonly found: string
}

/** What is amiss with the wordings for which this is offered, where their check's message does not fit. */
export const messageOf = (key: string): string => byKey.get(key)?.message ?? ''

const PUPIL_AT: readonly PupilNumber[] = ['one', 'many', 'you']

/** The words for what stands in braces: `{we}`, `{we: agree/agrees}`. */
function wordsFor(name: string, forms: string, people: PeopleWords, found: string): string {
  const { we, parents, isParentsYou, pupil, pupils, pupilNumber } = people
  const isWe = we === 'we'
  const among = (index: number): string => {
    const all = forms.split('/')
    return all[index] ?? all.at(-1) ?? ''
  }
  switch (name) {
    case 'we':
      return forms ? among(isWe ? 0 : 1) : we
    case 'us':
      return isWe ? 'us' : we
    case 'our':
      return isWe ? 'our' : `${we}’s`
    case 'parents':
      return forms ? among(isParentsYou ? 1 : 0) : parents
    case 'them':
      return isParentsYou ? 'you' : 'them'
    case 'pupil':
      return forms ? among(PUPIL_AT.indexOf(pupilNumber)) : pupil
    case 'pupils':
      return pupils
    default:
      return WHETHER.exec(found)?.[0].trim() ?? forms
  }
}

/** Offers kept at most. */
const MOST = 1000

/** What was offered in the linter's last runs, by all that it was made of; the same objects again and again. */
const offered = ({ lasting }: DocumentView): Map<string, CodeAction[]> => {
  // Under this name stands what was put there here.
  const known = lasting.get('offers') as Map<string, CodeAction[]> | undefined
  const offers = known && known.size < MOST ? known : new Map<string, CodeAction[]>()
  lasting.set('offers', offers)
  return offers
}

/**
 * What to offer in place of a clause. Never safe: it promises something, and only the school can fill
 * its brackets.
 */
export function offer(view: DocumentView, key: string, place: Place): CodeAction[] {
  const offers = offered(view)
  const all = [key, place.stem, place.found, peopleKey(view)].join('\n')
  const known = offers.get(all)
  if (known) return known
  const made = makeOffer(view, key, place)
  offers.set(all, made)
  return made
}

function makeOffer(view: DocumentView, key: string, { stem, found }: Place): CodeAction[] {
  const rewrite = byKey.get(key)
  if (!rewrite) return []
  const isAfterBe = stem !== '' && AFTER_BE.test(stem)
  if (stem !== '' && !isAfterBe) return []
  const template = isAfterBe ? rewrite.afterBe : rewrite.offer
  if (!template) return []
  const people = peopleWords(view, found)
  const words = template.replace(
    /\{(\w+)(?:: ([^}]*))?\}/g,
    (_, name: string, forms: string | undefined) => wordsFor(name, forms ?? '', people, found),
  )
  const replacement =
    /^\p{Lu}/u.test(found) && !isAfterBe
      ? words.replace(/\p{L}/u, (letter) => letter.toUpperCase())
      : words
  return [
    {
      kind: 'quickfix',
      title: `Start from “${words.length > TITLE ? `${words.slice(0, TITLE - 3).trimEnd()} …` : words}”`,
      replacement,
      isPreferred: true,
      isSafe: false,
    },
  ]
}
