const EDITOR = /^(?<prefix>\/document\/(?:u\/\d+\/)?d\/(?<id>[^/]+))\/edit/

/** Which document and tab a page of Docs shows. */
export interface Address {
  readonly id: string
  readonly tab: string | null
  /** Address of the saved document as Markdown, on the same origin and for the same account. */
  readonly exportUrl: string
}

/** Reads the address of an editor; null for every other page of Docs (home, preview, published). */
export function readAddress(href: string): Address | null {
  const url = new URL(href)
  const match = EDITOR.exec(url.pathname)
  const id = match?.groups?.['id']
  const prefix = match?.groups?.['prefix']
  if (id === undefined || prefix === undefined) return null
  const tab = url.searchParams.get('tab')
  const asked = new URL(`${prefix}/export`, url.origin)
  asked.searchParams.set('format', 'md')
  if (tab !== null) asked.searchParams.set('tab', tab)
  const account = url.searchParams.get('authuser')
  if (account !== null) asked.searchParams.set('authuser', account)
  return { id, tab, exportUrl: asked.href }
}

/** Whether two addresses show the same text. */
export const isSameText = (a: Address | null, b: Address | null): boolean =>
  a?.id === b?.id && a?.tab === b?.tab

/** Whether the second address may be the first with the name of its tab added. */
export const isNaming = (was: Address | null, now: Address | null): boolean =>
  was !== null && now !== null && was.id === now.id && was.tab === null && now.tab !== null
