import type { Page } from '@playwright/test'

/**
 * Collects what goes wrong inside a page without failing anything visibly: uncaught errors,
 * console errors and refusals by the content security policy.
 */
export const collectErrors = (page: Page, into: string[]): void => {
  page.on('pageerror', (error) => into.push(`${page.url()}: uncaught ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') into.push(`${page.url()}: ${message.text()}`)
  })
}
