import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles, read, root } from './repository'

const pages = listFiles()
  .filter((path) => /^(docs\/.*|[^/]+)\.md$/.test(path))
  .map((path) => ({ path, text: read(path) }))

test('every link to a file of the repository leads somewhere', () => {
  const broken = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, target = '']) => posix.join(posix.dirname(path), target))
      .filter((target) => !existsSync(`${root}${target}`))
      .map((target) => `${path} → ${target}`),
  )
  expect(broken).toEqual([])
})

test('every npm command a page mentions exists', () => {
  const { scripts } = JSON.parse(read('package.json'))
  const unknown = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\bnpm run ([\w:-]+)/g)]
      .filter(([, name = '']) => !(name in scripts))
      .map(([command]) => `${path}: ${command}`),
  )
  expect(unknown).toEqual([])
})

test('docs/architecture.md gives a reason for every package, and for no other', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  const [, table = ''] = read('docs/architecture.md').split('\n## Packages')
  const named = table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    )
  expect(named.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).toSorted())
})
