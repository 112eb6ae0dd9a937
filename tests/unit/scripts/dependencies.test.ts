import { expect, test } from 'vitest'
import { isCurrent } from '../../../scripts/lib/dependencies.mjs'

const lock = (packages: Record<string, { version?: string; optional?: boolean }>) => ({ packages })

const wanted = lock({
  '': { version: '0.1.0' },
  'node_modules/vite': { version: '8.3.8' },
  'node_modules/@other/system': { version: '1.0.0', optional: true },
})

test.each([
  ['the same packages', { 'node_modules/vite': { version: '8.3.8' } }, true],
  ['another version', { 'node_modules/vite': { version: '8.3.7' } }, false],
  ['a missing package', {}, false],
  [
    'a package too many',
    { 'node_modules/vite': { version: '8.3.8' }, 'node_modules/old': { version: '1.0.0' } },
    true,
  ],
])('an install with %s', (_name, installed, current) => {
  expect(isCurrent(wanted, lock(installed))).toBe(current)
})
