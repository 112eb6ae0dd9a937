import { escapeRegExp } from '../../core/escape-reg-exp'
import { oncePer } from '../../core/once-per'
import type { Range } from '../../core/range'
import type { Part } from '../../document/parts'
import { factsOf, placeOf } from '../facts-of'
import type { DocumentFinding, DocumentView } from '../rule'
import { hasLineAbout } from '../whole-text'
import type { AddressFact } from './facts'
import { fitsAddress, isSame, ownSchool } from './own-school'

const PHASE = /\b(?:Special|Nursery|Pre-?school|High|Secondary|Upper|Sixth)\b/

/** A kind of school that this one is not: pupils come from it, move on to it or share with it. */
function isOtherPhase(name: string, titles: readonly string[]): boolean {
  const phase = PHASE.exec(name)?.[0]
  return phase !== undefined && !titles.some((title) => title.includes(phase))
}

/** The name belongs to a base, a council or a trust that the document names elsewhere. */
const isOtherBody = hasLineAbout((line, name) => {
  const bare = escapeRegExp(name.replace(/['’]s?$/, ''))
  if (!line.includes(name.replace(/['’]s?$/, ''))) return false
  return new RegExp(
    `\\b${bare}\\b(?:['’]s)?(?: [A-Z&][\\w'’-]*| and| of){0,4} (?:[Bb]ase|[Uu]nit|[Rr]oom|[Cc]entre|[Pp]rovision|[Tt]eam|[Cc]ouncil|[Tt]rust|MAT|[Cc]lass|[Ff]ederation|[Bb]orough|[Cc]ounty|[Dd]iocese|[Pp]artnership|[Cc]luster|[Hh]ub|[Hh]ospital|[Cc]hurch|SENDIASS|Local Offer)\\b|\\b${bare}\\b,? (?:\\(|is |which is )?(?:an? |the |our )?[\\w' -]{0,25}(?:base|unit|room|centre|provision)\\b`,
  ).test(line)
})

/** A trust or federation names all its schools. */
const OF_SEVERAL = /\b(?:Trust|Federation|MAT|Partnership)\b/

/** A school's name that is not this school's, where nothing says why another is named (CONS-04). */
export function* otherSchools(view: DocumentView): Iterable<DocumentFinding> {
  const facts = factsOf(view, 'school-name')
  const { cores: own, titles } = ownSchool(view)
  if (own.length === 0) return
  const isOfSeveral = OF_SEVERAL.test(view.document.title ?? '')
  const others = new Set<string>()
  const names = new Set<string>()
  for (const { block, fact } of facts) {
    if (fact.isPartner || own.some((core) => isSame(core, fact.core))) continue
    if ((isOfSeveral || isOtherPhase(fact.name, titles)) && !fact.isHost) continue
    // A school that is introduced as a partner somewhere may be named on its own later.
    const isKnown = facts.some(
      ({ fact: other }) => other.isPartner && isSame(other.core, fact.core),
    )
    if (isKnown && !fact.isSurely) continue
    if (fact.isBare && isOtherBody(view, fact.name)) continue
    others.add(fact.core)
    const [bare] =
      /^.*?(?= (?:[A-Z][\w.]* ){0,3}(?:School|Academy|Infants|Juniors|Primary))/.exec(fact.name) ??
      []
    if (bare && !fact.isBare) names.add(bare)
    yield {
      ruleId: 'CONS-04',
      range: placeOf(view, block, fact.range),
      found: fact.name,
      message: `“${fact.name}” is named as if it were this school: check that nothing of another school’s policy is left.`,
      // A name without “School” may be that of something else.
      ...(fact.isBare ? { severity: 'warning' as const } : {}),
      fixes: [],
    }
  }
  if (others.size === 0) return
  for (const name of names) yield* possessives(view, name)
  yield* otherAddresses(view, [...others], own)
}

/** “Ravensdale’s door”, where Ravensdale Academy is the wrong name. */
function* possessives(view: DocumentView, name: string): Iterable<DocumentFinding> {
  for (let index = 0; index < view.parts.length; index++) {
    const part = view.parts[index]?.part
    const all = part ? possessivesIn(part, name) : []
    const first = view.document.sections[index]?.firstBlock ?? 0
    for (const { block, range, found } of all)
      yield {
        ruleId: 'CONS-04',
        range: placeOf(view, first + block, range),
        found,
        message: `“${found}” is said as if of this school: check that nothing of another school’s policy is left.`,
        fixes: [],
      }
  }
}

interface Possessive {
  /** Place of the block in its section. */
  readonly block: number
  readonly range: Range
  readonly found: string
}

const byName = oncePer((_: Part) => new Map<string, readonly Possessive[]>())

function possessivesIn(part: Part, name: string): readonly Possessive[] {
  const known = byName(part)
  const before = known.get(name)
  if (before) return before
  const form = new RegExp(`(?<!\\p{L})${escapeRegExp(name)}['’]s(?= \\p{Ll})`, 'gu')
  const found = part.blocks.flatMap(({ text }, block) =>
    text.includes(name)
      ? [...text.matchAll(form)].map(({ 0: words, index }) => ({
          block,
          range: { start: index, end: index + words.length },
          found: words,
        }))
      : [],
  )
  known.set(name, found)
  return found
}

/** Addresses of a school that is named by mistake. */
function* otherAddresses(
  view: DocumentView,
  others: readonly string[],
  own: readonly string[],
): Iterable<DocumentFinding> {
  const isOf = (cores: readonly string[], address: AddressFact) =>
    cores.some((core) => fitsAddress(core, address))
  for (const { block, fact } of factsOf(view, 'address')) {
    if (isOf(own, fact) || !isOf(others, fact)) continue
    const range = placeOf(view, block, fact.range)
    yield {
      ruleId: 'CONS-04',
      range,
      found: view.document.text.slice(range.start, range.end),
      message:
        'This address is that of another school named here: give the address of this school.',
      fixes: [],
    }
  }
}
