import type { JoinedSentence } from '../../document/joined-sentences'
import type { BlockContext } from '../block-context'
import type { ActorKind } from './actors'
import { mentionsIn } from './mentions'
import { unmarked } from './own-name'
import { AUTHOR_NAME } from './people'
import { tokenise } from './tokens'
import { isWhoColumn } from './who-column'

const FILLER =
  /^(?:the|our|all|role|roles|responsibility|responsibilities|duty|duties|of|and|for|key|main|job|what|does|do|will|must|should|is|are|in|this|school|at|&|\/|expected|to|their|who|part|section|[a-z]|year|calendar|checklist|diary|tasks?|work|if|you|your|as|an?)$/

/** Opens the name of a person. */
const TITLE = /^(?:mrs?|miss|ms|mx|dr)$/

/** “Head teacher: leads the school; …” */
const LABEL = /^([^:.;\n]{2,50})(?::| [–—-]) /
/** UTF-16 units that a label and what sets it off take at most. */
const LONGEST_LABEL = 54

type People = ReadonlyMap<string, ActorKind> | undefined

const names = new WeakMap<ReadonlyMap<string, ActorKind>, readonly string[]>()

/** Given names and surnames whose part is known, in lower case. */
function namesOf(people: People): readonly string[] {
  if (!people) return []
  const before = names.get(people)
  if (before) return before
  const found = [...people.keys()].filter((name) => name !== AUTHOR_NAME).map(unmarked)
  names.set(people, found)
  return found
}

const byTitle = new Map<string, ActorKind | null>()

/** Titles that are nothing but a role: “The SENCO”, “Role of the governing body”. */
function roleIn(title: string, people: People): ActorKind | null {
  if (/^\W*me\W*$/i.test(title)) return people?.get(AUTHOR_NAME) ?? null
  if (namesOf(people).some((name) => title.toLowerCase().includes(name)))
    return readRole(title, people)
  const before = byTitle.get(title)
  if (before !== undefined) return before
  const role = title.length > 80 ? null : readRole(title, undefined)
  if (byTitle.size > 500) byTitle.clear()
  byTitle.set(title, role)
  return role
}

function readRole(title: string, people: People): ActorKind | null {
  const [kind, ...others] = rolesIn(title, people)
  return kind && others.length === 0 ? kind : null
}

/** The roles that a text names, where it names nothing else: “SENCO and class teacher”. */
export function rolesIn(title: string, people?: People): readonly ActorKind[] {
  const plain = title.replace(/\([^)]*\)/g, ' ')
  const tokens = tokenise(plain)
  const mentions = mentionsIn(tokens, plain, { people })
  const [first, ...others] = mentions.filter(({ kind }) => kind !== 'school')
  const named = first ?? mentions[0]
  if (!named) return []
  const isOnlyRole = tokens.every(
    (token, index) =>
      token.isStop ||
      /^\d/.test(token.word) ||
      FILLER.test(token.word) ||
      mentions.some(({ first: start, end }) => index >= start && index < end) ||
      // The name of the person: “SENCO: Mrs Ann Shaw”, “Mrs Ann Shaw, SENCO”.
      (token.isCapital && (index >= named.end || TITLE.test(tokens[0]?.word ?? ''))),
  )
  return isOnlyRole ? [...new Set([named, ...others].map(({ kind }) => kind))] : []
}

/** Who acts in a bullet, cell or paragraph that names nobody: the role its row, stem or heading is about. */
export function contextActor(context: BlockContext, sentence: JoinedSentence): ActorKind | null {
  const { block, section } = context
  const { people } = context.signals
  if (block.table) {
    const role = roleIn(block.table.rowHeader, people)
    if (role) return role
    if (!block.table.isHeader) {
      const above = roleIn(block.table.header, people)
      if (above) return above
    }
    // Another column tells who; the heading above the table does not. What stands before it is told there.
    const { headers, cells, column } = block.table
    const who = headers.findIndex(isWhoColumn)
    if (who >= 0) return who < column ? roleIn(cells[who] ?? '', people) : null
  }
  if (sentence.stem) {
    const role = roleIn(sentence.stem.text.replace(/[:\s]+$/, ''), people)
    if (role) return role
  }
  return labelled(block.text, sentence.range.start, people) ?? roleIn(section.title, people)
}

/** The role that the nearest line begins with, of those up to the place: each line may have its own. */
function labelled(text: string, at: number, people: People): ActorKind | null {
  for (let end = at; end >= 0; ) {
    const start = text.lastIndexOf('\n', end) + 1
    const label = LABEL.exec(text.slice(start, start + LONGEST_LABEL))?.[1]
    const role = label === undefined ? null : roleIn(label, people)
    if (role) return role
    end = start - 2
  }
  return null
}
