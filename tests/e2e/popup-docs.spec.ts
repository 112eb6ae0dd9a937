import { expect } from './fixtures'
import { docs, marked } from './google-docs/opened'

docs(
  'the lookup over a document in Google Docs',
  async ({ open, openExtensionPage, serviceWorker, takePicture }) => {
    const { page, served } = await open()
    await marked(page)
    const tab = await serviceWorker.evaluate(async () => {
      const tabs = await chrome.tabs.query({ active: true })
      return tabs.at(-1)?.id
    })
    const before = String(await served.ask(page, 'text'))
    const at = before.indexOf('hall.') + 'hall'.length
    await served.ask(page, 'focus')
    await served.ask(page, 'select', at, at)

    const lookup = await openExtensionPage(`popup.html?tab=${tab}#6.36`)
    await lookup.setViewportSize({ width: 400, height: 580 })
    await expect(lookup.getByRole('region', { name: 'This document' })).toContainText(
      /\d+ problems in this policy/,
    )
    await lookup.getByRole('button', { name: 'Insert' }).click()
    await expect(lookup.getByRole('status')).toHaveText(
      'Inserted: (SEND Code of Practice 2015, 6.36)',
    )
    await takePicture(lookup, 'popup-docs')
    expect(await served.ask(page, 'text')).toBe(
      `${before.slice(0, at)} (SEND Code of Practice 2015, 6.36)${before.slice(at)}`,
    )
  },
)
