import { expect, test } from './fixtures'

// The other tests trust these tools to notice; here they are shown something to notice.

test('the network guard sees what a page sends: image, beacon, web socket', async ({
  openPage,
  network,
  pageErrors,
}) => {
  await network.fulfil('https://stand-in.test/', '<title>Stand-in</title>')
  const page = await openPage('https://stand-in.test/')
  await expect(page).toHaveTitle('Stand-in')
  expect(network.leaks()).toEqual([])

  await page.evaluate(() => {
    new Image().src = 'https://one.test/pixel'
    navigator.sendBeacon('https://two.test/beacon', 'text')
    new WebSocket('wss://three.test/socket')
  })
  const hosts = () => network.leaks().map((leak) => new URL(leak.split(' ')[1] ?? '').host)
  await expect.poll(() => hosts().toSorted()).toEqual(['one.test', 'three.test', 'two.test'])
  await network.reset()
  pageErrors.length = 0
})

test('an answer ends with its test', async ({ openPage, network, pageErrors }) => {
  await expect(openPage('https://stand-in.test/')).rejects.toThrow()
  expect(await network.reset()).toEqual(['GET https://stand-in.test/'])
  pageErrors.length = 0
})

test('an uncaught error inside a page is noticed', async ({ openPage, network, pageErrors }) => {
  await network.fulfil('https://stand-in.test/', '<script>throw new Error("boo")</script>')
  await openPage('https://stand-in.test/')
  await expect.poll(() => pageErrors.join()).toContain('boo')
  pageErrors.length = 0
})

test('the accessibility check finds a control without a name', async ({ openPage, network }) => {
  const { expectAccessible } = await import('./rig/accessibility')
  await network.fulfil(
    'https://stand-in.test/',
    '<html lang="en"><title>Stand-in</title><main><h1>Bad</h1><button></button></main>',
  )
  const page = await openPage('https://stand-in.test/')
  await expect(expectAccessible(page)).rejects.toThrow('button-name')
  await expectAccessible(page, 'h1')
})
