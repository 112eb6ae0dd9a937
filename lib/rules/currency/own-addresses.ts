import type { BlockContext } from '../block-context'
import { ownSchool } from '../consistency/own-school'
import { factsOf, placeOf } from '../facts-of'
import type { DocumentFinding, DocumentView } from '../rule'
import type { OwnAddressFact } from './facts'

const ADDRESS =
  /(?:@|www\.|https?:\/\/(?:www\.)?)(?!www)(?<label>[a-z][a-z\d-]{4,})(?<rest>(?:\.[a-z\d-]+)+)/gi
/** Words and endings by which an address is that of a school. */
const OF_SCHOOL = /school|academy|college|primary|infant|junior|nursery/
const SCHOOL_DOMAIN = /\.sch\.uk$/i

/** What is said to be this school’s own: its website, its policy, its SENCO. */
const OWN =
  /\b(?:our (?!partner|feeder|local|neighbour|sister|trust|council|hub|outreach|cluster|federation)|the school['’]?s? (?:website|web ?site|office|site)|SENCO|SENDCO|head of inclusion|inclusion (?:lead|manager)|school office|the (?:full|whole) policy|information report)/i
const OF_ANOTHER =
  /\b(?:partner|outreach|feeder|special school|hub|trust|federation|virtual school|other schools?|cluster|sister|neighbour\w*|secondary|moving on|next school|council|county|advis\w+|service|team at|network|alliance)\b|\b[A-Z][\w'’]+(?: [A-Z][\w'’]+)* (?:School|Academy|College|Infants|Juniors|Primary|Nursery)\b/

/** Addresses of a school that are given as this school’s own; whose they are the document knows. */
export function ownAddresses(context: BlockContext): OwnAddressFact[] {
  const { block } = context
  if (!/@|www\.|:\/\//.test(block.text)) return []
  return [...block.text.matchAll(ADDRESS)].flatMap((match) => {
    const { label = '', rest = '' } = match.groups ?? {}
    const name = label.toLowerCase()
    if (!SCHOOL_DOMAIN.test(rest) && !OF_SCHOOL.test(name)) return []
    const sentence = context.sentenceAt(match.index)
    const before = `${block.table?.rowHeader ?? ''} ${block.text.slice(sentence.start, match.index)}`
    if (!OWN.test(before) || OF_ANOTHER.test(before)) return []
    const start = match.index + match[0].indexOf(label)
    return [
      {
        kind: 'own-address' as const,
        name,
        range: { start, end: start + label.length + rest.length },
      },
    ]
  })
}

/** Parts of an address that are in the names of many schools. */
const COMMON =
  /school|academy|college|primary|infants?|juniors?|nursery|special|high|cofe|rc|saint|^st|pri$|inf$|jun$|[^a-z]/g
/** Fewer letters are the first ones of the words of a name. */
const SHORTEST = 5
/** So many first letters of a name are enough to know it by. */
const OPENING = 4
const OF_SEVERAL = /\b(?:Trust|Federation|MAT|Partnership)\b/

/** Whether an address may be that of a school of this name. */
function fits(name: string, core: string): boolean {
  const letters = name.replaceAll(/[^a-z]/g, '')
  const words = core.toLowerCase().split(/[^a-z]+/)
  const joined = words.join('')
  return (
    letters.includes(joined.slice(0, OPENING)) ||
    words.some((word) => word.length >= OPENING && letters.includes(word.slice(0, OPENING)))
  )
}

/** An address of another school, given as this one’s: a leftover, or a name that has changed (DATE-13). */
export function* foreignAddresses(view: DocumentView): Iterable<DocumentFinding> {
  const facts = factsOf(view, 'own-address')
  if (facts.length === 0) return
  const { cores, titles } = ownSchool(view)
  if (cores.length === 0 || OF_SEVERAL.test(`${view.document.title ?? ''} ${titles.join(' ')}`))
    return
  for (const { block, fact } of facts) {
    if (fact.name.replaceAll(COMMON, '').length < SHORTEST) continue
    if (cores.some((core) => fits(fact.name, core))) continue
    // What is given more than once is the school’s own address, whatever its name.
    if (facts.filter(({ fact: other }) => other.name === fact.name).length > 1) continue
    const range = placeOf(view, block, fact.range)
    const found = view.document.text.slice(range.start, range.end)
    yield {
      ruleId: 'DATE-13',
      range,
      found,
      message: `“${found}” does not look like an address of this school: check that it is not another school’s or an old one.`,
      fixes: [],
    }
  }
}
