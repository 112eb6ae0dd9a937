// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { isSameText, readAddress } from '../../../../lib/hosts/google-docs/address'
import { fetchExport } from '../../../../lib/hosts/google-docs/export/fetch'
import { raiseFlag } from '../../../../lib/hosts/google-docs/flag'
import { readMode } from '../../../../lib/hosts/google-docs/mode'
import { readTitle } from '../../../../lib/hosts/google-docs/title'

describe('an address', () => {
  const origin = 'https://docs.google.com'

  test.each([
    ['/document/d/AbC-1_2/edit', 'AbC-1_2', null, '/document/d/AbC-1_2/export?format=md'],
    [
      '/document/u/1/d/X/edit?tab=t.b#heading=h.1',
      'X',
      't.b',
      '/document/u/1/d/X/export?format=md&tab=t.b',
    ],
    ['/document/d/X/edit?authuser=2', 'X', null, '/document/d/X/export?format=md&authuser=2'],
  ])('%s', (path, id, tab, exportPath) => {
    expect(readAddress(origin + path)).toEqual({ id, tab, exportUrl: origin + exportPath })
  })

  test.each([
    '/document/u/0/',
    '/document/d/X/preview',
    '/document/d/X/pub',
    '/document/create',
    '/spreadsheets/d/X/edit',
  ])('%s is no editor', (path) => expect(readAddress(origin + path)).toBeNull())

  test('a heading in it makes no other text, a tab does', () => {
    const at = (query: string) => readAddress(`${origin}/document/d/X/edit${query}`)
    expect(isSameText(at(''), at('#heading=h.2'))).toBe(true)
    expect(isSameText(at('?tab=t.a'), at('?tab=t.b'))).toBe(false)
  })
})

describe('the flag', () => {
  const name = '_docs_annotate_canvas_by_ext'

  test('is raised under our own name', () => {
    const page: Record<string, unknown> = {}
    expect(raiseFlag(page)).toBe(true)
    expect(page[name]).toBe('sendlint')
  })

  test('of another extension is left as it is', () => {
    const page = { [name]: 'somebody' }
    expect(raiseFlag(page)).toBe(true)
    expect(page[name]).toBe('somebody')
  })
})

const page = (...nodes: readonly (readonly [string, Record<string, string>])[]): Document => {
  document.body.replaceChildren()
  for (const [tag, attributes] of nodes) {
    const node = document.createElement(tag)
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value)
    document.body.append(node)
  }
  return document
}

describe('the mode', () => {
  const switcher = (names: string) =>
    page(['div', { id: 'docs-toolbar-mode-switcher', class: names, 'aria-label': 'Modd golygu' }])

  test.each([
    ['goog-toolbar edit-mode', 'editing'],
    ['suggest-mode', 'suggesting'],
    ['view-mode', 'viewing'],
    ['', 'viewing'],
  ])('%j is %s in any language', (names, mode) => expect(readMode(switcher(names))).toBe(mode))

  test('without its button is not known', () => expect(readMode(page())).toBe('unknown'))

  test('is viewing where access has to be asked for', () => {
    const without = page(['button', { class: 'titlebar-request-access-button' }])
    expect(readMode(without)).toBe('viewing')
  })
})

describe('the title', () => {
  test.each([
    ['SEND policy - Google Docs', 'SEND policy'],
    ['SEND policy – draft - Google Dokumente', 'SEND policy – draft'],
    ['Polisi ADY', 'Polisi ADY'],
  ])('%s', (title, expected) => {
    const empty = page()
    empty.title = title
    expect(readTitle(empty)).toBe(expected)
  })

  test('is taken from its field where there is one', () => {
    const filled = page(['input', { class: 'docs-title-input', value: 'SEND policy 2026' }])
    filled.title = 'Untitled - Google Docs'
    expect(readTitle(filled)).toBe('SEND policy 2026')
  })
})

describe('the export', () => {
  afterEach(() => vi.unstubAllGlobals())

  const answer = (...answers: (Response | Error)[]) => {
    const asked: RequestInit[] = []
    vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
      asked.push(init)
      const next = answers.shift()
      if (next instanceof Response) return next
      throw next
    })
    return asked
  }
  const markdown = (body: string) =>
    new Response(body, { headers: { 'content-type': 'text/markdown' } })
  const fetchIt = () => fetchExport('https://docs.google.com/x', new AbortController().signal)

  test('is read as it comes', async () => {
    answer(markdown('# Aims\n'))
    expect(await fetchIt()).toEqual({ ok: true, markdown: '# Aims\n' })
  })

  test('is asked for with cookies where it fails without', async () => {
    const asked = answer(new TypeError('blocked'), markdown('# Aims\n'))
    expect((await fetchIt()).ok).toBe(true)
    expect(asked.map((init) => init.credentials)).toEqual(['same-origin', 'include'])
  })

  test.each([
    [
      'a sign-in page',
      new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'signed-out',
    ],
    ['a sign-in page in disguise', markdown(' <!DOCTYPE html><html>'), 'signed-out'],
    ['a refusal', new Response('', { status: 403 }), 'refused'],
  ])('%s is not taken for the document', async (_, response, why) => {
    answer(response)
    expect(await fetchIt()).toEqual({ ok: false, why })
  })

  test('that cannot be reached is given up after two tries', async () => {
    const asked = answer(new TypeError('a'), new TypeError('b'), new TypeError('c'))
    expect(await fetchIt()).toEqual({ ok: false, why: 'unreachable' })
    expect(asked).toHaveLength(2)
  })

  test('ends where its pictures begin', async () => {
    answer(
      markdown(
        `# Aims\n\n![][image1]\n\n[image1]: <data:image/png;base64,${'A'.repeat(500_000)}>\n`,
      ),
    )
    expect(await fetchIt()).toEqual({ ok: true, markdown: '# Aims\n\n![][image1]\n' })
  })

  test('that is no longer wanted rejects with the reason', async () => {
    const stop = new AbortController()
    stop.abort(new Error('gone'))
    answer(new DOMException('aborted', 'AbortError'))
    await expect(fetchExport('https://docs.google.com/x', stop.signal)).rejects.toThrow('gone')
  })
})
