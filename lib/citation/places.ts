import type { CitationKind, CitationPart, NumberForm } from './citation'
import type { Group } from './groups'
import type { Numeral } from './numerals'
import { fromRoman } from './roman'

export interface Places {
  readonly kind: CitationKind
  readonly parts: readonly CitationPart[]
}

/** The canonical references of a group, read as places in the Code or in a law. */
export function placesOf(group: Group, inCode: boolean): Places {
  if (group.unit === 'schedule') return schedule(group)
  const name = canonical(group, inCode)
  const parts = group.numerals.map((numeral) => part(numeral, name(numeral)))
  return { kind: kindOf(group, inCode), parts }
}

const part = (numeral: Numeral, reference: string): CitationPart => ({
  reference,
  form: numeral.form,
  start: numeral.start,
  end: numeral.end,
})

const isPlain = (form: NumberForm | undefined): boolean => form === 'integer' || form === 'word'

function kindOf(group: Group, inCode: boolean): CitationKind {
  if (group.unit === 'section' && inCode) return 'chapter'
  if (group.unit !== null && group.unit !== 'paragraph') return group.unit
  if (group.numerals.length > 1) return 'list'
  return group.numerals[0]?.to ? 'range' : 'paragraph'
}

function canonical(group: Group, inCode: boolean): (numeral: Numeral) => string {
  const range = (numeral: Numeral): string =>
    numeral.to === null ? numeral.value : `${numeral.value}-${numeral.to}`
  switch (group.unit) {
    case 'section':
      return inCode ? (numeral) => `chapter ${range(numeral)}` : (numeral) => `s${range(numeral)}`
    case 'chapter':
    case 'part':
      return (numeral) => `${group.unit} ${arabic(numeral)}`
    case 'annex':
      return (numeral) => `annex ${range(numeral)}`
    case 'page':
      return (numeral) => `p. ${range(numeral)}`
    case 'regulation':
      return (numeral) => `reg ${range(numeral)}`
    default:
      return (numeral) => (isPlain(numeral.form) ? `para ${range(numeral)}` : range(numeral))
  }
}

function arabic(numeral: Numeral): string {
  const plain = (value: string) => String(fromRoman(value) ?? value)
  return numeral.to === null ? plain(numeral.value) : `${plain(numeral.value)}-${plain(numeral.to)}`
}

function schedule(group: Group): Places {
  const [first] = group.numerals
  const name = first ? `sch ${first.to === null ? first.value : `${first.value}-${first.to}`}` : ''
  const parts =
    group.within.length > 0
      ? group.within.map((numeral) =>
          part(
            numeral,
            `${name} para ${numeral.value}${numeral.to === null ? '' : `-${numeral.to}`}`,
          ),
        )
      : group.numerals.map((numeral) =>
          part(
            numeral,
            `sch ${numeral.value.replace(/^(\d+)\((\d+)\)/, '$1 para $2')}${numeral.to === null ? '' : `-${numeral.to}`}`,
          ),
        )
  return { kind: 'schedule', parts }
}
