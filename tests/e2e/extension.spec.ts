import { expect, test } from './fixtures'

test('the extension loads, its service worker answers and nothing leaves the browser', async ({
  serviceWorker,
  extensionId,
  network,
}) => {
  expect(new URL(serviceWorker.url()).host).toBe(extensionId)
  const manifest = await serviceWorker.evaluate(() => chrome.runtime.getManifest())
  expect(manifest.manifest_version).toBe(3)
  expect(manifest.name).toContain('sendlint')
  expect(network.leaks()).toEqual([])
})

test('it asks for no host but the two editors', async ({ serviceWorker }) => {
  const manifest = await serviceWorker.evaluate(() => chrome.runtime.getManifest())
  const editors = /^https:\/\/(docs\.google\.com|[\w*.-]+\.(officeapps\.live|sharepoint)\.com)\//
  const asked = [
    ...(manifest.host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap(({ matches }) => matches ?? []),
  ]
  expect(asked.filter((host) => !editors.test(host))).toEqual([])
})

test('its icons are there, so that the toolbar shows one', async ({
  openExtensionPage,
  serviceWorker,
}) => {
  const manifest = await serviceWorker.evaluate(() => chrome.runtime.getManifest())
  const icons = Object.entries(manifest.icons ?? {})
  expect(icons.map(([size]) => size)).toEqual(expect.arrayContaining(['16', '32', '128']))
  const page = await openExtensionPage('options.html')
  for (const [size, path] of icons) {
    const width = await page.evaluate(async (src) => {
      const image = new Image()
      image.src = src
      await image.decode()
      return image.naturalWidth
    }, `/${path}`)
    expect(String(width)).toBe(size)
  }
})

test('neither its pages nor its service worker may connect to anything', async ({
  openExtensionPage,
  serviceWorker,
  network,
  pageErrors,
}) => {
  const send = () =>
    fetch('https://example.org/collect', { method: 'POST', body: 'text' }).then(
      () => 'reached',
      (error: unknown) => String(error),
    )
  const page = await openExtensionPage('manifest.json')
  expect(await page.evaluate(send)).not.toBe('reached')
  expect(await serviceWorker.evaluate(send)).not.toBe('reached')
  expect(network.leaks(), 'refused before the network is asked').toEqual([])
  expect(pageErrors.join()).toContain('Content Security Policy')
  pageErrors.length = 0
})
