import { isBuiltin } from 'node:module'
import { expect, test } from 'vitest'
import { importsOf, resolveInRepository } from '../house/imports'
import { listFiles, read } from '../house/repository'
import { parse } from '../house/syntax'

const packagesLoadedWith = (path: string, text: string): (string | null)[] =>
  importsOf(parse(path, text))
    .filter(({ isStatic }) => isStatic)
    .map(({ specifier }) => specifier)
    .filter((specifier) => specifier === null || resolveInRepository(path, specifier) === null)
    .filter((specifier) => specifier === null || !isBuiltin(specifier))

test.each(listFiles('scripts').filter((path) => path.endsWith('.mjs')))(
  '%s needs nothing but Node until the packages are installed',
  (path) => {
    expect(packagesLoadedWith(path, read(path))).toEqual([])
  },
)

test('this check finds a package that is loaded too early', () => {
  expect(packagesLoadedWith('a.mjs', `import { build } from 'vite'`)).toEqual(['vite'])
  expect(packagesLoadedWith('a.mjs', `const { build } = await import('vite')`)).toEqual([])
})
