import { describe, expect, it, test } from 'vitest'
import { CodeNotFetched, fetchCode, pdfIn } from '../../../lib/code-of-practice/import/gov-uk'

const assets = 'https://assets.publishing.service.gov.uk'
const code = `${assets}/media/5a7/SEND_Code_of_Practice_January_2015.pdf`
const attachment = (url: string, title: string, file_size = 1000) => ({ url, title, file_size })
const page = (...attachments: unknown[]) => ({ details: { attachments } })

const pages: [why: string, content: unknown, url: string | null][] = [
  ['the only file', page(attachment(code, 'SEND code of practice: 0 to 25 years')), code],
  [
    'the Code among others',
    page(
      attachment(`${assets}/media/1/easy-read.pdf`, 'SEND code of practice: easy read', 9e6),
      attachment(`${assets}/media/2/Code_2014.pdf`, 'SEND code of practice: July 2014', 9e6),
      attachment(code, 'SEND code of practice: 0 to 25 years'),
      attachment(`${assets}/media/3/changes.pdf`, 'Changes to the code of practice', 9e6),
    ),
    code,
  ],
  ['markup of an older page', { details: { documents: [`<a href="${code}">PDF</a>`] } }, code],
  [
    'an address without its host',
    page(attachment('/media/code.pdf', 'SEND code of practice')),
    'https://www.gov.uk/media/code.pdf',
  ],
  ['another host', page(attachment('https://example.com/code.pdf', 'SEND code of practice')), null],
  ['no encryption', page(attachment(code.replace('https', 'http'), 'SEND code of practice')), null],
  ['no PDF', page(attachment(`${assets}/media/1/code.odt`, 'SEND code of practice')), null],
  ['odd answers', { details: { attachments: [null, 3, {}], documents: 'x' } }, null],
  ['nothing', null, null],
]

test.each(pages)('finds the PDF on GOV.UK’s page: %s', (_, content, url) => {
  expect(pdfIn(content)).toBe(url)
})

const { signal } = new AbortController()
const json = (content: unknown) => new Response(JSON.stringify(content))

describe('a fetch', () => {
  it('sends two bare requests and gives the bytes', async () => {
    const asked: [string, RequestInit][] = []
    const fetched = await fetchCode(async (url, init) => {
      asked.push([url, init])
      return asked.length === 1
        ? json(page(attachment(code, 'SEND code of practice')))
        : new Response(new Uint8Array([1, 2, 3]))
    }, signal)
    expect(fetched).toEqual({ url: code, bytes: new Uint8Array([1, 2, 3]) })
    expect(asked.map(([url]) => url)).toEqual([
      'https://www.gov.uk/api/content/government/publications/send-code-of-practice-0-to-25',
      code,
    ])
    for (const [, init] of asked)
      expect(init).toEqual({
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal,
      })
  })

  const failures: [string, () => Promise<Response>, string][] = [
    ['no connection', () => Promise.reject(new TypeError('failed')), 'could not be reached'],
    ['a refusal', async () => new Response('', { status: 404 }), '(404)'],
    ['a page that is no JSON', async () => new Response('<html>'), 'has changed'],
    ['a page without the Code', async () => json(page()), 'has changed'],
  ]
  it.each(failures)('says in a sentence what to do after %s', async (_, answer, words) => {
    const failed = await fetchCode(answer, signal).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(CodeNotFetched)
    expect(String(failed)).toContain(words)
    expect(String(failed)).toContain('choose it here')
  })

  it('comes through as an abort when it is cancelled', async () => {
    const stop = new AbortController()
    const reading = fetchCode((_, init) => {
      stop.abort()
      return Promise.reject(init.signal?.reason)
    }, stop.signal)
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
  })
})
