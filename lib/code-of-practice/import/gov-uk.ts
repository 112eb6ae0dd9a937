/** Where GOV.UK says which files belong to the Code's page. */
const CONTENT =
  'https://www.gov.uk/api/content/government/publications/send-code-of-practice-0-to-25'

/** The sites that are reached, as an extension asks for them. */
export const GOV_UK_SITES = [
  'https://www.gov.uk/*',
  'https://assets.publishing.service.gov.uk/*',
] as const

const HOSTS = new Set(GOV_UK_SITES.map((site) => new URL(site).host))
const MOST_BYTES = 80 * 1024 * 1024

/** The Code could not be fetched. The message is one plain sentence or two. */
export class CodeNotFetched extends Error {
  override readonly name = 'CodeNotFetched'
}

const TRY_FILE = 'Download the PDF from the Code’s page on GOV.UK and choose it here instead.'

type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Nothing goes out but the address: no cookies, no referrer. */
const QUIET: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
}

export interface FetchedPdf {
  readonly bytes: Uint8Array
  readonly url: string
}

/**
 * Fetches the PDF of the Code: asks GOV.UK which file it is, then for the file.
 *
 * @throws CodeNotFetched when GOV.UK does not answer or its answer is not understood; the signal's
 *   reason when it is aborted
 */
export async function fetchCode(fetch: Fetch, signal: AbortSignal): Promise<FetchedPdf> {
  const page = await ask(fetch, CONTENT, signal)
  const url = pdfIn(await page.json().catch(() => null))
  if (url === null) throw new CodeNotFetched(`GOV.UK’s page of the Code has changed. ${TRY_FILE}`)
  const file = await ask(fetch, url, signal)
  if (Number(file.headers.get('content-length')) > MOST_BYTES) {
    throw new CodeNotFetched(`The file on GOV.UK is too large to be the Code. ${TRY_FILE}`)
  }
  try {
    return { bytes: new Uint8Array(await file.arrayBuffer()), url }
  } catch (error) {
    signal.throwIfAborted()
    throw new CodeNotFetched(`The connection to GOV.UK broke off. ${TRY_FILE}`, { cause: error })
  }
}

async function ask(fetch: Fetch, url: string, signal: AbortSignal): Promise<Response> {
  let response: Response
  try {
    response = await fetch(url, { ...QUIET, signal })
  } catch (error) {
    signal.throwIfAborted()
    throw new CodeNotFetched(`GOV.UK could not be reached. ${TRY_FILE}`, { cause: error })
  }
  if (response.ok && isGovUk(response.url || url)) return response
  throw new CodeNotFetched(`GOV.UK did not give the file (${response.status}). ${TRY_FILE}`)
}

const isGovUk = (url: string): boolean => {
  const { protocol, host } = new URL(url)
  return protocol === 'https:' && HOSTS.has(host)
}

interface Attachment {
  readonly url: string
  readonly title: string
  readonly size: number
}

const OTHER = /easy[- ]?read|guide|draft|summary|consultation|response|changes|2014|welsh|braille/i
const EDITION = /january[-_ ]?2015/i

/** The address of the Code's PDF in GOV.UK's description of its page; null where there is none. */
export function pdfIn(content: unknown): string | null {
  const candidates = attachmentsOf(content)
    .filter(({ url, title }) => /code/i.test(`${title} ${url}`) && !OTHER.test(`${title} ${url}`))
    .sort((a, b) => worth(b) - worth(a) || b.size - a.size)
  return candidates[0]?.url ?? null
}

const worth = ({ url, title }: Attachment): number =>
  (EDITION.test(`${title} ${url}`) ? 2 : 0) + (/code of practice/i.test(title) ? 1 : 0)

function attachmentsOf(content: unknown): Attachment[] {
  const details = fieldOf(content, 'details')
  const listed = fieldOf(details, 'attachments')
  const documents = fieldOf(details, 'documents')
  const described = (Array.isArray(listed) ? listed : []).map((entry: unknown) => ({
    url: textIn(entry, 'url'),
    title: textIn(entry, 'title'),
    size: Number(fieldOf(entry, 'file_size')) || 0,
  }))
  // Older descriptions only have pieces of markup.
  const linked = (Array.isArray(documents) ? documents : []).flatMap((markup: unknown) =>
    [...String(markup).matchAll(/href="([^"]+\.pdf)"/gi)].map((match) => ({
      url: match[1] ?? '',
      title: '',
      size: 0,
    })),
  )
  return [...described, ...linked].flatMap((attachment) => {
    const url = addressOf(attachment.url)
    return url ? [{ ...attachment, url }] : []
  })
}

function addressOf(written: string): string | null {
  if (written === '' || !URL.canParse(written, CONTENT)) return null
  const { href, pathname } = new URL(written, CONTENT)
  return isGovUk(href) && /\.pdf$/i.test(pathname) ? href : null
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

function textIn(value: unknown, name: string): string {
  const text = fieldOf(value, name)
  return typeof text === 'string' ? text : ''
}
