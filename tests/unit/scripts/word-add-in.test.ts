import { readFileSync } from 'node:fs'
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest'
import { describe, expect, test } from 'vitest'
import { inRoot } from '../../../scripts/lib/paths.mjs'
import { addInManifest } from '../../../scripts/lib/word-add-in.mjs'

const version = '1.2.3'

/** What Microsoft’s own schema of the manifest finds wrong. */
const faultsOf = (manifest: unknown): Promise<string[]> =>
  AppManifestUtils.validateAgainstSchema(manifest as TeamsManifest)

describe('the manifest of the Word add-in', () => {
  test('is valid as it lies in the repository', async () => {
    const text = readFileSync(inRoot('entrypoints/word-task-pane/manifest.json'), 'utf8')
    expect(await faultsOf(JSON.parse(text))).toEqual([])
  })

  test.each([
    ['for sideloading', {}, 'https://localhost:3000/task-pane.html'],
    ['for a school', { baseUrl: 'https://tools.school.example' }, 'https://tools.school.example/'],
    ['below a folder', { baseUrl: 'https://a.example/sendlint/' }, 'https://a.example/sendlint/'],
  ])('is valid as built %s', async (_why, options, page) => {
    const manifest = addInManifest({ ...options, version })
    expect(await faultsOf(manifest)).toEqual([])
    expect(manifest.version).toBe(version)
    expect(manifest.extensions[0].runtimes[0].code.page).toContain(page)
    expect(JSON.stringify(manifest)).not.toMatch(/[^:]\/\//)
  })

  test('every file it names is among the files that are built', () => {
    const text = readFileSync(inRoot('entrypoints/word-task-pane/manifest.json'), 'utf8')
    const named = [...text.matchAll(/localhost:3000\/([\w.-]+)|"(\w+\.png)"/g)]
    const files = new Set(named.map(([, page, icon]) => page ?? icon ?? ''))
    for (const file of files) {
      const folder = file === 'task-pane.html' ? '' : 'public/'
      expect(() =>
        readFileSync(inRoot(`entrypoints/word-task-pane/${folder}${file}`)),
      ).not.toThrow()
    }
    expect(files.size).toBeGreaterThan(7)
  })

  test('asks for Word with WordApi 1.3 and opens the pane it describes', () => {
    const [extension] = addInManifest({ version }).extensions
    expect(extension.requirements).toEqual({
      scopes: ['document'],
      capabilities: [{ name: 'WordApi', minVersion: '1.3' }],
      formFactors: ['desktop'],
    })
    const [runtime] = extension.runtimes
    const [control] = extension.ribbons[0].tabs[0].groups[0].controls
    expect(control.actionId).toBe(runtime.actions[0].id)
  })

  test.each(['', 'tools.school.example', 'http://tools.school.example'])(
    'is not made for the address “%s”',
    (baseUrl) => {
      expect(() => addInManifest({ baseUrl, version })).toThrow('begins with https://')
    },
  )

  test('the official check finds what is wrong', async () => {
    const manifest = addInManifest({ version })
    expect(await faultsOf({ ...manifest, accentColor: 'blue' })).not.toEqual([])
    const { id: _, ...nameless } = manifest
    expect(await faultsOf(nameless)).not.toEqual([])
  })
})

test('the pane may load scripts from itself and Microsoft, and connect to nothing', () => {
  const page = readFileSync(inRoot('entrypoints/word-task-pane/task-pane.html'), 'utf8')
  const [, policy = ''] = /Content-Security-Policy"\s+content="([^"]+)"/.exec(page) ?? []
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("connect-src 'none'")
  const origins = [...page.matchAll(/https:\/\/[\w.-]+/g)].map(([origin]) => origin)
  expect(new Set(origins)).toEqual(new Set(['https://appsforoffice.microsoft.com']))
})
