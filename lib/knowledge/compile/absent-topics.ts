import type { AbsentTopic } from '../absent-topic'
import { type IndexedSource, indexedSources } from '../code-of-practice'
import type { PageSource } from './build'
import { Page, type PageSection } from './page'

const FILE = 'content/not-in-the-code.md'

const topicKeys = ['Asked as', 'Nearest'] as const

/**
 * Compiles `content/not-in-the-code.md`: `###` subjects with what the reader is told and two fields.
 *
 * @throws PageError when a subject says nothing, is never asked for or names an unknown work
 */
export function compileAbsentTopics(pages: readonly PageSource[]): AbsentTopic[] {
  const source = pages.find(({ file }) => file === FILE)
  if (!source) return []
  const page = new Page(FILE, source.source)
  return page.sections
    .filter(({ depth }) => depth === 3)
    .map((section) => {
      const fields = readFields(page, section)
      const note = page.prose(section.nodes)
      const askedAs = split(fields.get('Asked as'))
      if (note === '' || askedAs.length === 0)
        throw page.error(section.line, `what to say and “Asked as” under ${section.title}`)
      const nearest = split(fields.get('Nearest')).map((place) => {
        const [, name, reference = ''] = /^(\S+) (.+)$/.exec(place) ?? []
        const known = indexedSources.find((each): each is IndexedSource => each === name)
        if (!known)
          throw page.error(section.line, `a work and a reference as nearest, found “${place}”`)
        return { source: known, reference }
      })
      return { note, askedAs, nearest }
    })
}

function readFields(page: Page, section: PageSection): Map<string, string> {
  return new Map(
    page.items(section.nodes).map(({ text, line }) => {
      const [, name, value = ''] = /^([A-Z][a-z ]*): (.+)$/s.exec(text) ?? []
      const key = topicKeys.find((known) => known === name)
      if (!key) throw page.error(line, `a field of ${topicKeys.join(', ')}, found “${text}”`)
      return [key, value.replace(/\s+/g, ' ').trim()] as const
    }),
  )
}

const split = (value = ''): string[] => value.split(/; */).filter((part) => part !== '')
