/** Larger exports are cut off: beyond this there are only pictures. UTF-16 units. */
const MOST_TEXT = 8_000_000

/** Pictures come last, as long lines of data. */
const PICTURES = '\n[image1]: <data:'

export type Exported =
  | { readonly ok: true; readonly markdown: string }
  | { readonly ok: false; readonly why: 'signed-out' | 'refused' | 'unreachable' }

/** Reads a body up to where the pictures begin. */
async function wordsOf(response: Response): Promise<string> {
  if (!response.body) return ''
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text
    const from = Math.max(0, text.length - PICTURES.length)
    text += value
    const pictures = text.indexOf(PICTURES, from)
    if (pictures < 0 && text.length < MOST_TEXT) continue
    await reader.cancel()
    return text.slice(0, pictures < 0 ? MOST_TEXT : pictures)
  }
}

async function ask(
  url: string,
  credentials: RequestCredentials,
  signal: AbortSignal,
): Promise<Exported> {
  const response = await fetch(url, { credentials, signal, redirect: 'follow' })
  const isPage = /\bhtml\b/i.test(response.headers.get('content-type') ?? '')
  if (response.status === 401 || (response.ok && isPage)) return { ok: false, why: 'signed-out' }
  if (!response.ok) return { ok: false, why: 'refused' }
  const markdown = await wordsOf(response)
  const isDisguised = /^\s*<(?:!doctype|html)\b/i.test(markdown.slice(0, 200))
  return isDisguised ? { ok: false, why: 'signed-out' } : { ok: true, markdown }
}

/**
 * Asks Docs for the saved document as Markdown, in the person's own session. The answer comes by
 * way of another Google host, which may or may not want cookies, so both are tried. A sign-in page
 * arrives as a success and is told by what it is.
 *
 * @throws the signal's reason when it is aborted
 */
export async function fetchExport(url: string, signal: AbortSignal): Promise<Exported> {
  for (const credentials of ['same-origin', 'include'] as const) {
    try {
      return await ask(url, credentials, signal)
    } catch (error) {
      signal.throwIfAborted()
      // A request that fails on the way, by the network or by its rules, is a TypeError.
      if (!(error instanceof TypeError)) throw error
    }
  }
  return { ok: false, why: 'unreachable' }
}
