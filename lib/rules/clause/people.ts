import { oncePer } from '../../core/once-per'
import { QuickPattern } from '../../core/quick-pattern'
import type { Range } from '../../core/range'
import type { Part } from '../../document/parts'
import type { Block } from '../../document/policy-document'
import type { ActorKind } from './actors'
import { ownNameOf, unmarked } from './own-name'

const PERSON =
  "(?:Mrs?|Miss|Ms|Mx|Dr)\\.? (?:\\p{Lu}\\.? ?|\\p{Lu}[\\p{L}'’-]+ ){0,2}(\\p{Lu}[\\p{L}'’-]+)"
const GIVEN = "(?!(?:Mrs?|Miss|Ms|Mx|Dr)\\b)(\\p{Lu}[\\p{L}'’-]+) (\\p{Lu}[\\p{L}'’-]+)"

const roles = {
  senco:
    '(?:SEN(?:D)?C[oO]|(?:SEND?|[Ss]pecial [Ee]ducational [Nn]eeds(?: and [Dd]isabilit(?:y|ies))?) [Cc]o-?ordinator|[Ll]earning [Ss]upport [Mm]anager|[Aa]dditional [Ss]upport [Mm]anager|[Ii]nclusion (?:[Mm]anager|[Ll]ead(?:er)?)|[Hh]ead of (?:SEND?|[Ii]nclusion|[Ll]earning [Ss]upport))',
  head: '(?:[Hh]ead ?teacher|[Pp]rincipal)',
  assistant: '(?:[Tt]eaching [Aa]ssistant|HLTA|\\bTA\\b|\\bLSA\\b)',
  'other-professional':
    '(?:(?:(?:[Ee]ducational|[Cc]linical|[Ss]chool) )?[Pp]sychologist|(?:[Ss]peech|[Oo]ccupational|[Ll]anguage) [Tt]herapist|SENDIASS|[Aa]dvisory [Tt]eacher)',
  'local-authority':
    '(?:(?:EHC|SEND?|[Pp]lan) (?:[Cc]ase ?[Ww]orker|[Oo]fficer)|[Cc]ase ?[Ww]orker|[Cc]ase [Oo]fficer|(?:EHC|[Pp]lan) [Cc]o-?ordinator)',
} satisfies Partial<Record<ActorKind, string>>
/** Those of the staff; of the others nobody signs a policy. */
const staff: readonly (keyof typeof roles)[] = ['senco', 'head', 'assistant']
const kinds: readonly (keyof typeof roles)[] = [...staff, 'other-professional', 'local-authority']
/** The name of a group of a pattern, which holds no hyphen. */
const groupOf = (kind: string): string => kind.replace('-', '')
/** Names are looked for around roles only: most capital letters have none near them. */
const ANY_ROLE = kinds.map((kind) => `(?<${groupOf(kind)}>${roles[kind]})`).join('|')
const ROLE = new RegExp(ANY_ROLE, 'g')
const roleNames = new QuickPattern(ROLE)

/** At the beginning of a role; “the head of the …” is of another place. */
const OPENS = /(?<!\w)(?<!\p{L}{2} of the )/uy
const CLOSES = /\b/y
const CLOSES_PLURAL = /s?\b/y
/** Behind a role: “is Mrs Field”, “: Mr J Bell”. */
const TITLED_BEHIND = new RegExp(
  `(?: \\(SENDC[oO]\\)| \\(SENC[oO]\\)|\\))?(?: at [\\p{L} ]{2,30})?(?: is|,|:| -| –|\\s*\\()?\\s{0,3}${PERSON}`,
  'uy',
)
/** Behind a role: “: Hana Field”. */
const GIVEN_BEHIND = new RegExp(`(?: is|:)\\s{1,2}${GIVEN}(?=\\s*(?:[,.;(|\\n]|$))`, 'uy')
/** Words of another post of the same person: “Deputy Head and SENCO”. */
const POST =
  '(?:[Dd]eputy|[Aa]ssistant|[Vv]ice|[Hh]ead(?:teacher)?|[Pp]rincipal|[Cc]lass|[Ss]ubject|[Tt]eacher|[Ll]ead(?:er)?|[Yy]ear|[Rr]eception|[Nn]ursery|[Ii]nclusion|DSL|\\d{1,2})'
/** In front of a role: “Mrs Field is our”, “Mrs Field (Deputy Head and”. */
const TITLED_IN_FRONT = new RegExp(
  `\\b${PERSON},? ?\\(?(?:(?:is|who is) )?(?:our |the |an? |one of (?:our|the) )?(?:school |new )?(?:(?:${POST} ){1,4}(?:and|&|/) (?:our |the )?)?$|\\b${PERSON} (?:\\p{Ll}+ ){1,3}as (?:our |the )?$`,
  'u',
)
/** “Bev (TA)”. */
const ONE_IN_FRONT = /\b(\p{Lu}[\p{L}'’-]+) \($/u
/** In front of a role: “Hana Field,”. */
const GIVEN_IN_FRONT = new RegExp(`\\b${GIVEN}(?:,| is| \\() ?(?:our |the )?$`, 'u')
/** Characters in front of a role in which a name may stand. */
const REACH = 150

/** Words of a post or a document, not of a name. */
const NO_NAME =
  /^(?:the|our|policy|report|assistant|deputy|head|lead|special|school|primary|academy|governor|contact|name|key|please|teacher|class|inclusion|senior|acting|interim|new|qualified|mental|designated|if|when|as|what|to|learning|support|needs|educational|additional|disability|department|team|year|early|years|trust|federation|high|junior|infant|nursery|church|catholic|st|named|full|part|time|all|each|every|both|this)$/

/** How a given name is kept apart from surnames, which count after “Mrs” and the like. */
export const given = (name: string): string => `@${name}`

const at = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset
  return pattern.exec(text)
}

/** The surnames after “Mrs” and the like, and the names with two words, on either side of a role. */
function namesAround(text: string, { start, end }: Range) {
  const opens = at(OPENS, text, start) !== null
  const before = text.slice(Math.max(0, start - REACH), start)
  return {
    titled: [
      opens && at(TITLED_BEHIND, text, end),
      at(CLOSES_PLURAL, text, end) && TITLED_IN_FRONT.exec(before),
    ],
    given: [
      opens && at(GIVEN_BEHIND, text, end),
      at(CLOSES, text, end) && GIVEN_IN_FRONT.exec(before),
    ],
  }
}

/** A name, in lower case, and the part of whoever bears it. */
interface Named {
  readonly name: string
  readonly kind: ActorKind
}

/** A given name and a surname, unless they are words of a post. */
function nameOf(first: string, last: string, kind: ActorKind): Named[] {
  const [own, family] = [first.toLowerCase(), last.toLowerCase()]
  if (own === '' || NO_NAME.test(own) || NO_NAME.test(family)) return []
  return [
    { name: given(own), kind },
    { name: family, kind },
  ]
}

/** Who is named beside a role that begins before an offset. */
function namedIn(text: string, end: number): Named[] {
  const named: Named[] = []
  for (const { 0: role, index, groups = {} } of roleNames.all(text)) {
    if (index >= end) break
    const kind = kinds.find((each) => groups[groupOf(each)] !== undefined)
    if (!kind) continue
    const names = namesAround(text, { start: index, end: index + role.length })
    for (const match of names.titled)
      if (match)
        named.push({ name: (match[1] ?? match[2] ?? '').toLowerCase().replace(/['’]s$/, ''), kind })
    const one = ONE_IN_FRONT.exec(text.slice(Math.max(0, index - REACH), index))?.[1]?.toLowerCase()
    if (one && !NO_NAME.test(one)) named.push({ name: given(one), kind })
    for (const match of names.given) {
      if (!match) continue
      const [, first = '', last = ''] = match
      named.push(...nameOf(first, last, kind))
    }
  }
  return named
}

const isBlank = ({ text }: Block): boolean => !/\S/.test(text)

const behind = new WeakMap<
  Block,
  { readonly next: Block | null; readonly named: readonly Named[] }
>()
const NOBODY: readonly Named[] = []

/** “Who is the SENCO, and is she qualified?” */
const ASKS_WHO = new RegExp(
  `\\b[Ww]ho(?: is|['’]s| are) (?:the |our |your |my child['’]s )?(?:school['’]s )?(?:${ANY_ROLE})\\b(?![^?]*\\bwho\\b)[^?]*\\?`,
  'u',
)
/** “SENCO”, over a column of names. */
const IS_ROLE = new RegExp(
  `^\\W*(?:[Oo]ur |[Tt]he |[Nn]ame of )?(?:${ANY_ROLE})(?: [Nn]ame)?\\W*$`,
  'u',
)
/** A name that a block begins with. */
const OPENING_PERSON = new RegExp(`^\\W*(?:(?:[Ii]t|[Tt]his) is )?${PERSON}`, 'u')
const OPENING_GIVEN = new RegExp(
  `^\\W*(?:(?:[Ii]t|[Tt]his) is )?${GIVEN}(?=\\s*(?:[,.;:(|\\n–—-]|$))`,
  'u',
)

/** Whose name answers a question after a role, or stands under it in a column. */
function namedUnder(title: RegExp, over: string, text: string): Named[] {
  const { groups } = title.exec(over) ?? {}
  const kind = groups && kinds.find((each) => groups[groupOf(each)] !== undefined)
  if (!kind) return []
  const titled = OPENING_PERSON.exec(text)?.[1]?.toLowerCase()
  if (titled) return [{ name: titled.replace(/['’]s$/, ''), kind }]
  const [, first = '', last = ''] = OPENING_GIVEN.exec(text) ?? []
  return nameOf(first, last, kind)
}

/** Who is named in a block; a name may stand in the next one, as in a table: “SENCO”, “Mrs Field”. */
function namedFrom(block: Block, next: Block | null): readonly Named[] {
  const { text, table } = block
  if (table && !table.isHeader && table.header !== '')
    return [...namedInText(block, next), ...namedUnder(IS_ROLE, table.header, text)]
  return namedInText(block, next)
}

function namedInText(block: Block, next: Block | null): readonly Named[] {
  if (!roleNames.test(block.text)) return NOBODY
  const known = behind.get(block)
  if (known?.next === next) return known.named
  const named = namedIn(`${block.text}\n${next?.text ?? ''}\n`, block.text.length)
  if (next) named.push(...namedUnder(ASKS_WHO, block.text, next.text))
  behind.set(block, { next, named })
  return named
}

const namedOf = oncePer((part: Part): readonly Named[] => {
  const named: Named[] = []
  let next = part.next
  for (const block of part.blocks.toReversed()) {
    if (isBlank(block)) continue
    named.unshift(...namedFrom(block, next))
    next = block
  }
  return named
})

/**
 * Names of people whose part a document tells, in lower case: surnames (“Our SENCO is Mrs Field”),
 * and given names where they stand without “Mrs” (“Hana Field, SENCO”). A name with two parts is
 * left out. The school’s own name is among them (“Oak Hill”), as the title tells it.
 */
export function peopleOf(parts: readonly Part[]): ReadonlyMap<string, ActorKind> {
  const found = new Map<string, ActorKind | null>()
  for (const part of parts) {
    for (const { name, kind } of namedOf(part)) {
      const before = found.get(name)
      found.set(name, before === undefined || before === kind ? kind : null)
    }
  }
  const author = authorOf(parts, found.values())
  if (author) found.set(AUTHOR_NAME, author)
  const own = ownNameOf(parts)
  if (own) found.set(own, 'school')
  return new Map([...found].flatMap(([name, kind]) => (kind ? [[name, kind] as const] : [])))
}

const AUTHOR: readonly (readonly [ActorKind, RegExp])[] = staff.map((kind) => [
  kind,
  new RegExp(
    `\\b[Aa]s (?:the |your |our )?(?:school['’]s )?(?:${roles[kind]}),? I\\b|\\bI(?:['’]m| am|,| as|, as) (?:the |your |our |a )?(?:school['’]s )?(?:${roles[kind]})\\b|\\bfrom (?:the|our|your) (?:${roles[kind]}${kind === 'head' ? '|[Hh]ead' : ''})\\b|^(?:[^\\n]{3,40}\\n)?\\W*(?:${roles[kind]})\\W*$`,
    'u',
  ),
])
const FIRST_PERSON =
  /(?<!\b(?:[Ss]ection|[Pp]art|[Ss]tage|[Pp]hase|[Tt]ier|[Ll]evel) )\bI\b(?! ?[).:])|\b(?:by|to|with|for) me\b/

/** The part of whoever a block says it is from, and “school” where it says “I”. */
const authorIn = oncePer(({ text }: Block): readonly ActorKind[] => {
  const known = AUTHOR.find(([, pattern]) => pattern.test(text))
  return [...(known ? [known[0]] : []), ...(FIRST_PERSON.test(text) ? ['school' as const] : [])]
})

const authorsOf = oncePer(({ blocks }: Part): readonly ActorKind[] => blocks.flatMap(authorIn))

/** Under this name the people hold who says “I”. */
export const AUTHOR_NAME = given('i')

/** Who says “I” in a document, if anybody does: who signs it, or the only person whose part it tells. */
function authorOf(parts: readonly Part[], named: Iterable<ActorKind | null>): ActorKind | null {
  const authors = parts.flatMap(authorsOf)
  if (!authors.includes('school')) return null
  const signed = authors.find((kind) => kind !== 'school')
  if (signed) return signed
  const [only, ...others] = new Set([...named].filter((kind) => staff.some((one) => one === kind)))
  return only && others.length === 0 ? only : 'school'
}

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'")

/** All words that the blocks of a part are read with. */
const wordsOf = oncePer(({ blocks, path }: Part): string => {
  const texts = [...path]
  for (const { text, list, table } of blocks) {
    texts.push(text)
    if (list?.stem) texts.push(list.stem.text)
    if (table) texts.push(...table.headers, table.header, table.rowHeader)
  }
  return plain(texts.join('\n'))
})

/** Those of the people in a document who are named in one part of it. */
export const peopleNamedIn = (
  part: Part,
  people: ReadonlyMap<string, ActorKind>,
): ReadonlyMap<string, ActorKind> =>
  new Map(
    [...people].filter(([name]) =>
      name === AUTHOR_NAME
        ? /\b(?:i|me|my)\b/.test(wordsOf(part))
        : wordsOf(part).includes(plain(unmarked(name))),
    ),
  )
