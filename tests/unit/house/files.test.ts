import { expect, test } from 'vitest'
import { isCode, listFiles, read, root } from './repository'
import { descend, parse, type SyntaxNode } from './syntax'

const files = listFiles()
const code = files.filter(isCode)

/** Files whose lines nobody writes by hand, or that are long because what they show is long. */
const mayBeLong = /^tests\/|\/generated\//

const isText = (path: string): boolean =>
  /(^|\/)(\.[\w]+|run|LICENSE)$|\.(ts|tsx|mjs|md|json|html|css|yaml|yml|txt|svg)$/.test(path)

test('no source file is longer than 400 lines', () => {
  const long = [...code, ...files.filter((path) => path.endsWith('.css'))]
    .filter((path) => !mayBeLong.test(path))
    .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
    .filter(({ lines }) => lines > 400)
  expect(long).toEqual([])
})

test('no lock file names a registry', () => {
  const registry = /"resolved"|https?:\/\/[^"]*(?:registry|npmjs|verdaccio|artifactory)[^"]*/
  const naming = files.filter((path) => path.endsWith('-lock.json') && registry.test(read(path)))
  expect(naming).toEqual([])
})

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const locked: Readonly<Record<string, LockedPackage>> = JSON.parse(
  read('package-lock.json'),
).packages

/** Whether Node, standing in `folder`, would find `name` among the locked packages. */
const isLocked = (folder: string, name: string): boolean => {
  if (`${folder ? `${folder}/` : ''}node_modules/${name}` in locked) return true
  const outer = folder.lastIndexOf('/node_modules/')
  return folder !== '' && isLocked(outer < 0 ? '' : folder.slice(0, outer), name)
}

test('the lock file has the native parts for every system, without which npm ci refuses it', () => {
  const missing = Object.entries(locked).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(folder, name))
      .map((name) => `${folder} → ${name}`),
  )
  expect(missing).toEqual([])
})

/** Folders that exist on somebody's machine and mean nothing on another. */
const machinePath = /(?<![\w.~:/-])(?:\/(?:home|Users|root|work|mnt)\/\w|[A-Z]:\\Users\\)/

/** Lines of a text that hold an absolute path of some machine, or of this one, from 1. */
const machinePathLines = (text: string): number[] =>
  text
    .split('\n')
    .flatMap((line, index) => (machinePath.test(line) || line.includes(root) ? [index + 1] : []))

test('no file holds an absolute path of a machine', () => {
  const found = files
    .filter(isText)
    .flatMap((path) => machinePathLines(read(path)).map((line) => `${path}:${line}`))
  expect(found).toEqual([])
})

const isEmptyCatch = (node: SyntaxNode): boolean =>
  node.type === 'CatchClause' &&
  typeof node['body'] === 'object' &&
  node['body'] !== null &&
  'body' in node['body'] &&
  Array.isArray(node['body'].body) &&
  node['body'].body.length === 0

// Spelt so that a plain text search for these words does not end here.
const shortcutComment = /@ts-(?:ignore|nocheck)|\b(?:T[O]DO|FIX[M]E|X{3}|HACK)\b/

/** Shortcuts that hide a fault, as `file:line what`. */
const shortcutsIn = (path: string, text: string): string[] => {
  const { program, comments, lineAt } = parse(path, text)
  const at = (start: number, what: string) => `${path}:${lineAt(start)} ${what}`
  return [
    ...[...descend(program)].flatMap((node) => {
      if (node.type === 'TSAnyKeyword') return [at(node.start, 'any')]
      return isEmptyCatch(node) ? [at(node.start, 'empty catch')] : []
    }),
    ...comments.flatMap(({ value, start }) => {
      const what = shortcutComment.exec(value)
      return what ? [at(start, what[0])] : []
    }),
  ]
}

test('no code takes a shortcut that hides a fault', () => {
  expect(code.flatMap((path) => shortcutsIn(path, read(path)))).toEqual([])
})

test('these checks find what they look for', () => {
  const folder = ['', 'home', 'someone', 'x'].join('/')
  expect(machinePathLines(`fine /usr/bin/env\nsee ${folder}`)).toEqual([2])
  expect(machinePathLines(`${root}lib`)).toEqual([1])
  expect(machinePathLines('https://example.org/home/page and ./home/page')).toEqual([])

  const [any, empty] = ['any', '']
  const shortcuts: [text: string, what: string][] = [
    [`const a: ${any} = 1`, 'any'],
    [`const a = b as ${any}`, 'any'],
    [`const a: ${any}[] = []`, 'any'],
    [`try { a() } catch {${empty}}`, 'empty catch'],
    ['try { a() } catch (e) { /* never mind */ }', 'empty catch'],
    [`// ${'@ts'}-ignore`, '@ts-ignore'],
    [`// ${'TO'}DO: later`, `${'TO'}DO`],
  ]
  for (const [text, what] of shortcuts)
    expect(shortcutsIn('a.ts', text), text).toEqual([`a.ts:1 ${what}`])
  expect(shortcutsIn('a.ts', `const a = 'any'\ntry { a() } catch { b() }`)).toEqual([])
})
