import { describe, expect, test } from 'vitest'
import { globalsOf } from './globals'
import { importsOf, resolveInRepository } from './imports'
import { isCode, listFiles, read } from './repository'
import { parse } from './syntax'

interface Folder {
  /** Folders of `lib/` (and `components`) it may import besides itself; `all` for anything but entry points. */
  readonly may: readonly string[] | 'all'
  /** Works on its arguments alone: no page, clock, network, browser or Node. */
  readonly pure?: true
  /** May use Node's built-in modules. */
  readonly node?: true
  /** May use the browser's extension interfaces. */
  readonly extension?: true
}

/** Who may import whom: the arrows of docs/architecture.md. A folder not listed here is a failure. */
const folders: Readonly<Record<string, Folder>> = {
  entrypoints: { may: 'all', extension: true },
  components: { may: ['core'] },
  'lib/core': { may: [], pure: true },
  'lib/document': { may: ['core'], pure: true },
  'lib/knowledge': { may: ['core', 'document'], pure: true },
  'lib/citation': { may: ['core', 'document', 'knowledge'], pure: true },
  'lib/rules': { may: ['core', 'document', 'knowledge', 'citation'], pure: true },
  'lib/linter': { may: ['core', 'document', 'knowledge', 'rules'] },
  'lib/code-of-practice': { may: ['core', 'document', 'knowledge', 'citation'] },
  'lib/anchor': { may: ['core', 'document'] },
  'lib/hosts': { may: ['core', 'document', 'anchor'] },
  'lib/commands': { may: ['core'] },
  'lib/overlay': { may: ['components', 'core', 'anchor', 'commands'] },
  'lib/session': {
    may: [
      ...['core', 'anchor', 'hosts', 'linter', 'review', 'commands', 'overlay'],
      ...['platform', 'settings'],
    ],
  },
  'lib/review': {
    may: ['core', 'document', 'knowledge', 'citation', 'code-of-practice', 'linter', 'anchor'],
  },
  'lib/settings': { may: ['core', 'knowledge', 'citation', 'platform'] },
  'lib/platform': { may: ['core'], extension: true },
  'lib/cli': { may: 'all', node: true },
}

/** What a pure folder may not take from its surroundings. */
const impure = new Set([
  ...['document', 'window', 'self', 'globalThis', 'navigator', 'location', 'history', 'DOMParser'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'MutationObserver', 'requestAnimationFrame'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'process', 'Buffer'],
  ...['Date.now', 'Date()', 'new Date()', 'performance', 'setTimeout', 'setInterval'],
])

const pagePackages = /^(preact|@preact\/.+|@codemirror\/.+|@floating-ui\/.+|idb)(\/|$)/
const extensionPackages = /^(wxt|#imports|webextension-polyfill)(\/|$)/

/** The row of the table a path belongs to: `lib/rules`, `components`, `entrypoints`. */
const rowOf = (path: string): string => {
  const [top = '', second = ''] = path.split('/')
  return top === 'lib' ? `lib/${second}` : top
}

/** Each entry point is a house of its own: `entrypoints/desk` may not import `entrypoints/popup`. */
const entryPointOf = (path: string): string | null =>
  /^entrypoints\/([^/.]+)/.exec(path)?.[1] ?? null

const importFault = (from: string, folder: Folder, specifier: string | null): string | null => {
  const row = rowOf(from)
  if (specifier === null) return `${row} → an import put together at run time cannot be checked`
  const target = resolveInRepository(from, specifier)
  if (target === null) return packageFault(row, folder, specifier)
  const to = rowOf(target)
  if (to === 'entrypoints' && entryPointOf(target) !== entryPointOf(from))
    return `${row} → ${target}: nobody imports entry points`
  if (to === row || folder.may === 'all') return null
  const allowed = folder.may.map((name) => (name === 'components' ? name : `lib/${name}`))
  if (allowed.includes(to)) return null
  return `${row} → ${to}: ${row} may import ${allowed.join(', ') || 'nothing'} and itself`
}

const packageFault = (row: string, folder: Folder, specifier: string): string | null => {
  if (specifier.startsWith('node:') && !folder.node)
    return `${row} → ${specifier}: only lib/cli may use Node's modules`
  if (extensionPackages.test(specifier) && !folder.extension)
    return `${row} → ${specifier}: only lib/platform and entry points may use the extension interfaces`
  if (pagePackages.test(specifier) && folder.pure)
    return `${row} → ${specifier}: ${row} works without a page`
  return null
}

const globalFault = (row: string, folder: Folder, name: string): string | null => {
  if ((name === 'browser' || name === 'chrome') && !folder.extension)
    return `${row} → ${name}: only lib/platform and entry points may use the extension interfaces`
  return folder.pure && impure.has(name)
    ? `${row} → ${name}: ${row} may not look at the page, the clock, the network or the process`
    : null
}

/** Every forbidden arrow of one file, as `file:line from → to: why`. */
const faultsOf = (path: string, text: string): string[] => {
  const row = rowOf(path)
  const folder = folders[row]
  if (!folder)
    return [`${path}: ${row} is not in the table of folders; add it with what it may import`]
  const syntax = parse(path, text)
  const found = [
    ...importsOf(syntax).map((each) => ({
      line: each.line,
      fault: importFault(path, folder, each.specifier),
    })),
    ...globalsOf(syntax).map((each) => ({
      line: each.line,
      fault: globalFault(row, folder, each.name),
    })),
  ]
  return found.flatMap(({ line, fault }) => (fault ? [`${path}:${line} ${fault}`] : []))
}

test('no file imports or uses what its folder may not', () => {
  const paths = ['entrypoints', 'components', 'lib'].flatMap(listFiles).filter(isCode)
  expect(paths.length).toBeGreaterThan(10)
  expect(paths.flatMap((path) => faultsOf(path, read(path)))).toEqual([])
})

test('docs/architecture.md says the same as the table', () => {
  const page = read('docs/architecture.md')
  const told = Object.keys(folders).map((path) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${path}/\` |`))
    return [path, row?.split('|').at(-2)?.trim()]
  })
  const meant = Object.entries(folders).map(([path, { may }]) => {
    if (may === 'all') return [path, path === 'lib/cli' ? 'all of `lib/`' : 'anything']
    return [path, may.join(', ') || 'nothing']
  })
  expect(told).toEqual(meant)
})

describe('the check itself finds', () => {
  const forbidden: [why: string, path: string, code: string, message: string][] = [
    [
      'a plain import',
      'lib/rules/a.ts',
      `import { x } from '../core/range'\nimport { lint } from '../linter/lint'`,
      'lib/rules/a.ts:2 lib/rules → lib/linter',
    ],
    ['a type-only import', 'lib/core/a.ts', `import type { B } from '../rules/b'`, 'lib/rules'],
    ['a re-export', 'lib/document/a.ts', `export { b } from '../knowledge/b'`, 'lib/knowledge'],
    ['a re-export of everything', 'lib/document/a.ts', `export * from '../rules/b'`, 'lib/rules'],
    ['a dynamic import', 'lib/hosts/x/a.ts', `await import('../../linter/b')`, 'lib/linter'],
    ['a type expression', 'lib/core/a.ts', `type B = import('../cli/b').B`, 'lib/cli'],
    ['a computed import', 'lib/cli/a.ts', 'await import(name)', 'at run time'],
    [
      'a worker file',
      'lib/overlay/a.ts',
      `new Worker(new URL('../linter/w.ts', import.meta.url))`,
      'lib/linter',
    ],
    ['an alias', 'components/a.tsx', `import { b } from '@/lib/rules/b'`, 'lib/rules'],
    ['an entry point', 'lib/cli/a.ts', `import '../../entrypoints/desk/b'`, 'nobody imports'],
    ['another entry point', 'entrypoints/popup/a.ts', `import '../desk/b'`, 'nobody imports'],
    ['an unknown folder', 'lib/misc/a.ts', 'export const a = 1', 'lib/misc is not in the table'],
    ['a file beside the folders', 'lib/a.ts', 'export const a = 1', 'not in the table'],
    ['Node in a rule', 'lib/rules/a.ts', `import 'node:fs'`, 'only lib/cli'],
    ['the page in a rule', 'lib/rules/a.ts', `import { h } from 'preact'`, 'without a page'],
    ['WXT in a component', 'components/a.tsx', `import { browser } from 'wxt/browser'`, 'platform'],
    ['the browser global', 'lib/hosts/a.ts', 'export const a = browser.runtime.id', 'browser'],
    ['the chrome global', 'lib/settings/a.ts', 'chrome.storage.local.get()', 'chrome'],
    ['the page', 'lib/rules/a.ts', `const a = 1\ndocument.title = ''`, 'lib/rules/a.ts:2'],
    ['the window', 'lib/core/a.ts', 'const { title } = window', 'window'],
    ['the network', 'lib/citation/a.ts', `const a = () => fetch('/x')`, 'fetch'],
    ['the clock', 'lib/document/a.ts', 'const a = Date.now()', 'Date.now'],
    ['the clock as a function', 'lib/rules/a.ts', 'const a = Date.now', 'Date.now'],
    ['today', 'lib/rules/a.ts', 'const a = new Date()', 'new Date()'],
    ['a default value', 'lib/rules/a.ts', 'const a = (on = new Date()) => on', 'new Date()'],
  ]
  test.each(forbidden)('%s', (_why, path, code, message) => {
    expect(faultsOf(path, code).join('\n')).toContain(message)
  })
})

describe('the check itself allows', () => {
  const allowed: [why: string, path: string, code: string][] = [
    ['an arrow in the table', 'lib/rules/a.ts', `import { x } from '../document/x'`],
    ['its own folder', 'lib/rules/kinds/a.ts', `import { x } from '../finding'`],
    ['everything in the command line', 'lib/cli/a.ts', `import '../linter/b'\nimport 'node:fs'`],
    ['its own entry point', 'entrypoints/desk/a.ts', `import './b'\nimport '../../lib/linter/c'`],
    ['a package', 'lib/document/a.ts', `import { unified } from 'unified'`],
    ['a parameter called document', 'lib/rules/a.ts', 'const f = (document) => document.text'],
    ['a destructured one', 'lib/rules/a.ts', 'const f = ({ document: [window] }) => window'],
    ['a declared one', 'lib/rules/a.ts', 'function f() { const document = 1; return document }'],
    ['a property', 'lib/rules/a.ts', 'const f = (run) => ({ document: run.document, fetch() {} })'],
    ['a renamed import', 'lib/rules/a.ts', `import { fetch as take } from './b'\ntake()`],
    ['a re-exported name', 'lib/rules/a.ts', `export { fetch, a as document } from './b'`],
    ['an exported name', 'lib/rules/a.ts', 'const a = 1\nexport { a as window }'],
    ['a type', 'lib/rules/a.ts', 'type F = (document: string, window: typeof document) => void'],
    ['a given date', 'lib/rules/a.ts', `const a = new Date('2026-01-01').getTime()`],
    ['arithmetic with dates', 'lib/rules/a.ts', 'const a = Date.UTC(2026, 0, 1)'],
    ['words in comments', 'lib/rules/a.ts', '// never use fetch or document.title\nexport {}'],
    ['words in strings', 'lib/rules/a.ts', `const a = "import x from '../linter/y'"`],
  ]
  test.each(allowed)('%s', (_why, path, code) => {
    expect(faultsOf(path, code)).toEqual([])
  })
})
