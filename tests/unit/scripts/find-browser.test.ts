import { expect, test } from 'vitest'
import { findBrowser } from '../../../scripts/lib/find-browser.mjs'

interface Made {
  readonly platform?: string
  readonly env?: Record<string, string>
  readonly programs: readonly string[]
  readonly own?: string | null
}

const machine = ({ platform = 'linux', env = {}, programs, own = null }: Made) => ({
  platform,
  env,
  exists: (path: string) => programs.includes(path),
  playwrightBrowser: async () => own,
})

const debian = '/usr/bin/chromium'
const PATH = '/usr/local/bin:/usr/bin'

test.each<[string, Made, string | null]>([
  [
    'CHROME_PATH goes before all others',
    { env: { PATH, CHROME_PATH: '/opt/c' }, programs: ['/opt/c', '/pw', debian], own: '/pw' },
    '/opt/c',
  ],
  [
    'then the browser Playwright keeps',
    { env: { PATH }, programs: ['/pw', debian], own: '/pw' },
    '/pw',
  ],
  [
    'which need not have been downloaded',
    { env: { PATH }, programs: [debian], own: '/pw' },
    debian,
  ],
  [
    'Edge on the path',
    { env: { PATH }, programs: ['/usr/bin/microsoft-edge'] },
    '/usr/bin/microsoft-edge',
  ],
  ['an empty machine', { env: { PATH }, programs: [] }, null],
  ['no path at all', { programs: [debian] }, null],
  [
    'Chrome on a Mac, for one person only',
    {
      platform: 'darwin',
      env: { HOME: '/h' },
      programs: ['/h/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    },
    '/h/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  [
    'Edge on Windows',
    {
      platform: 'win32',
      env: { 'ProgramFiles(x86)': 'C:\\P86' },
      programs: ['C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe'],
    },
    'C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
])('%s', async (_name, made, expected) => {
  expect(await findBrowser(machine(made))).toBe(expected)
})

test('a CHROME_PATH that leads nowhere is said, not passed over', async () => {
  const made = machine({ env: { PATH, CHROME_PATH: '/opt/gone' }, programs: [debian] })
  await expect(findBrowser(made)).rejects.toThrow(
    'CHROME_PATH is set to /opt/gone, but there is no file of that name.',
  )
})
