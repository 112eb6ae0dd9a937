import { openPage } from './tabs'

/** A document on its way from one page of the extension to another. */
export interface HandedOver {
  readonly name: string
  readonly bytes: Uint8Array
}

const channelOf = (key: string): BroadcastChannel => new BroadcastChannel(`sendlint-desk-${key}`)

/** Opens the Desk with a document in it. The document goes from page to page and is stored nowhere. */
export async function openInDesk(document: HandedOver): Promise<void> {
  const key = crypto.randomUUID()
  const channel = channelOf(key)
  channel.addEventListener('message', () => {
    channel.postMessage(document)
    channel.close()
  })
  await openPage(`desk.html?document=${key}`)
}

/** Takes the document that the Desk was opened with. */
export function takeOver(key: string, take: (document: HandedOver) => void): void {
  const channel = channelOf(key)
  channel.addEventListener('message', ({ data }: MessageEvent<HandedOver>) => {
    channel.close()
    take(data)
  })
  channel.postMessage('ready')
}
