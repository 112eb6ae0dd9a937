import { browser } from 'wxt/browser'
import type { Disposition } from './tabs'

/** A line under the address bar. */
export interface Suggestion {
  /** What stands in the address bar once the line is chosen. */
  readonly content: string
  readonly title: string
  /** Shown in a softer colour after the title. */
  readonly detail: string
}

export interface Omnibox {
  /** Shown while nothing is chosen. */
  readonly prompt: string
  suggest(typed: string): readonly Suggestion[]
  enter(typed: string, where: Disposition): void
}

const dispositions: Readonly<Record<string, Disposition>> = {
  currentTab: 'current-tab',
  newForegroundTab: 'new-tab',
  newBackgroundTab: 'background-tab',
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Browsers read descriptions as XML. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

/** Answers the keyword of the manifest in the address bar. */
export function serveOmnibox({ prompt, suggest, enter }: Omnibox): void {
  browser.omnibox.setDefaultSuggestion({ description: escapeXml(prompt) })
  browser.omnibox.onInputChanged.addListener((typed, show) =>
    show(
      suggest(typed).map(({ content, title, detail }) => ({
        content,
        description: `${escapeXml(title)} <dim>${escapeXml(detail)}</dim>`,
      })),
    ),
  )
  browser.omnibox.onInputEntered.addListener((typed, where) =>
    enter(typed, dispositions[where] ?? 'current-tab'),
  )
}
