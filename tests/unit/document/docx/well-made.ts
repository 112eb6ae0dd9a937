import { unzipSync } from 'fflate'
import { expect } from 'vitest'
import { readXml, type Xml } from '../../../../lib/document/docx/xml'

function* walk(node: Xml): Generator<Xml> {
  yield node
  for (const child of node.children) if (typeof child !== 'string') yield* walk(child)
}

const within = (node: Xml, names: readonly string[]): boolean => {
  for (let at = node.parent; at; at = at.parent) {
    // What a deleted run holds in a text box is not itself deleted.
    if (at.name === 'w:txbxContent') return false
    if (names.includes(at.name)) return true
  }
  return false
}

const REVISIONS = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']

/** Checks the rules whose breach makes Word call a file corrupt. */
export function expectWellMade(bytes: Uint8Array): void {
  const files = unzipSync(bytes)
  const parse = (name: string) => readXml(new TextDecoder().decode(files[name]), name)
  const types = [...walk(parse('[Content_Types].xml'))]
  const overrides = types
    .filter(({ name }) => name === 'ct:Override')
    .map(({ attributes }) => attributes['PartName'])
  expect(new Set(overrides).size).toBe(overrides.length)
  for (const part of overrides) expect(Object.keys(files)).toContain(part?.slice(1))

  for (const name of Object.keys(files).filter((file) => file.endsWith('.rels'))) {
    const folder = name.replace(/_rels\/[^/]*$/, '')
    const related = [...walk(parse(name))].filter((node) => node.name === 'rel:Relationship')
    const ids = related.map(({ attributes }) => attributes['Id'])
    expect(new Set(ids).size).toBe(ids.length)
    for (const { attributes } of related) {
      if (attributes['TargetMode'] === 'External') continue
      const { pathname } = new URL(attributes['Target'] ?? '', `file:///${folder}`)
      expect(Object.keys(files)).toContain(pathname.slice(1))
    }
  }

  const all = Object.keys(files)
    .filter((name) => name.startsWith('word/') && name.endsWith('.xml'))
    .flatMap((name) => [...walk(parse(name))])
  for (const node of all) {
    if (node.name === 'w:delText') expect(within(node, ['w:del'])).toBe(true)
    // Moved text stays w:t at the place it was moved from.
    if (node.name === 'w:t') expect(within(node, ['w:del'])).toBe(false)
    if (node.name === 'w:ins') expect(within(node, ['w:ins', 'w:del'])).toBe(false)
    if (node.name === 'w:r') expect(within(node, ['w:r'])).toBe(false)
    if (REVISIONS.includes(node.name)) {
      expect(node.attributes['w:author']).toBeTruthy()
      expect(node.attributes['w:date']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    }
  }
  const idsOf = (name: string) =>
    all.filter((node) => node.name === name).map(({ attributes }) => attributes['w:id'] ?? '')
  const comments = idsOf('w:comment')
  expect(new Set(comments).size).toBe(comments.length)
  for (const name of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']) {
    expect(idsOf(name).sort()).toEqual(comments.slice().sort())
  }
}

/** Numbers of the tracked changes in a part made by one author. */
export const revisionIds = (source: string, author: string): string[] =>
  [...walk(readXml(source, 'part'))]
    .filter(({ name, attributes }) => REVISIONS.includes(name) && attributes['w:author'] === author)
    .map(({ attributes }) => attributes['w:id'] ?? '')
