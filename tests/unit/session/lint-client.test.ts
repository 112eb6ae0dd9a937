import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { MemoryHost } from '../../../lib/hosts/memory/memory-host'
import type { Snapshot } from '../../../lib/hosts/snapshot'
import { placeOf, toPolicyDocument } from '../../../lib/hosts/to-policy-document'
import { lint } from '../../../lib/linter/linter'
import { reportMakers } from '../../../lib/session/engine/report-of'
import { serveLint } from '../../../lib/session/engine/serve-lint'
import { LintClient } from '../../../lib/session/lint-client'
import type { Line, LintReply, LintRequest } from '../../../lib/session/lint-protocol'
import { connected } from './lines'

const OPTIONS = { asOf: '2026-11-23' }
const never = new AbortController().signal

/** Enough turns for everything that is on its way to arrive. */
const arrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2))

/** A client with checks at the other end of its line, which can be cut. */
function clientAndLine() {
  const servers: Line<LintReply, LintRequest>[] = []
  const sent: LintRequest[] = []
  const client = new LintClient(
    () => {
      const [here, there] = connected<LintRequest, LintReply>()
      serveLint(there, { version: '0' })
      servers.push(there)
      return {
        ...bound(here),
        post(message: LintRequest) {
          sent.push(message)
          here.post(message)
        },
      }
    },
    () => undefined,
  )
  return { client, sent, cut: () => servers.at(-1)?.close() }
}

const bound = (line: Line<LintRequest, LintReply>): Line<LintRequest, LintReply> => ({
  post: (message) => line.post(message),
  onMessage: (listener) => line.onMessage(listener),
  onClose: (listener) => line.onClose(listener),
  close: () => line.close(),
})

/** What a check of the whole text finds, as ids with places. */
function expected(snapshot: Snapshot): string[] {
  const document = toPolicyDocument(snapshot)
  return lint(document.document, OPTIONS)
    .map((diagnostic) => `${diagnostic.id} ${JSON.stringify(placeOf(document, diagnostic.range))}`)
    .sort()
}

const found = (client: LintClient): string[] =>
  client.problems
    .map(({ problem, place }) => `${problem.diagnostic.id} ${JSON.stringify(place)}`)
    .sort()

const POLICY = [
  'SEND policy',
  'Pupils on School Action are reviewed each term.',
  'Two pupils with BESD have a mentor.',
  'Parents are asked what matters to them.',
  'The register lists School Action Plus and BESD.',
  '',
]

describe('the line to the checks', () => {
  test('finds what a check of the whole text finds', async () => {
    const host = new MemoryHost(POLICY.join('\n'))
    const { client } = clientAndLine()
    client.read(await host.snapshot())
    await client.check(OPTIONS, 0, never)
    await arrived()
    expect(found(client)).toEqual(expected(await host.snapshot()))
    expect(client.problems.length).toBeGreaterThan(3)
    expect(client.checked?.words).toBe(32)
  })

  test('asks for the official text before each check; what comes meanwhile waits its turn', async () => {
    const [here, there] = connected<LintRequest, LintReply>()
    const texts: ((text: null) => void)[] = []
    serveLint(there, {
      version: '0',
      officialText: () => new Promise((resolve) => texts.push(resolve)),
    })
    const checked: [number, number][] = []
    here.onMessage((reply) => {
      if (reply.kind === 'checked') checked.push([reply.revision, reply.words])
    })
    const [first, second] = (await new MemoryHost('One two\nthree').snapshot()).paragraphs
    const check = { kind: 'check', title: '', options: OPTIONS, near: 0 } as const
    const insert = (at: number, paragraph = first) => ({
      at,
      removed: 0,
      inserted: paragraph ? [paragraph] : [],
    })
    here.post({ ...check, revision: 1, splice: insert(0) })
    here.post({ ...check, revision: 2, splice: insert(1, second) })
    await arrived()
    expect([texts.length, checked]).toEqual([1, []])
    texts[0]?.(null)
    await arrived()
    expect([texts.length, checked]).toEqual([2, [[1, 2]]])
    texts[1]?.(null)
    await arrived()
    expect(checked).toEqual([
      [1, 2],
      [2, 3],
    ])
  })

  const long = Array.from({ length: 400 }, (_, at) =>
    at % 7 === 3 ? `Pupils in group ${at} are at School Action.` : `Group ${at} meets on Mondays.`,
  ).join('\n')

  test('tells of the paragraphs in sight while the rest of a long text is still to be checked', async () => {
    const [here, there] = connected<LintRequest, LintReply>()
    serveLint(there, { version: '0' })
    const { paragraphs } = await new MemoryHost(long).snapshot()
    const replies: LintReply[] = []
    const done = new Promise<void>((resolve) => {
      here.onMessage((reply) => {
        replies.push(reply)
        if (reply.kind === 'checked') resolve()
      })
    })
    const splice = { at: 0, removed: 0, inserted: paragraphs }
    here.post({ kind: 'check', revision: 1, title: '', options: OPTIONS, near: 210, splice })
    await done
    const told = replies.flatMap((reply) => (reply.kind === 'problems' ? [reply] : []))
    expect(told.length).toBeGreaterThan(3)
    const places = told[0]?.set.flatMap(({ place }) => place?.paragraph ?? []) ?? []
    expect(places.length).toBeGreaterThan(2)
    expect(Math.min(...places)).toBeGreaterThan(180)
    expect(Math.max(...places)).toBeLessThan(260)
  })

  test('tells that a check came to no end, and goes on with the next', async () => {
    let tries = 0
    const [here, there] = connected<LintRequest, LintReply>()
    serveLint(there, {
      version: '0',
      officialText: () => (tries++ ? Promise.resolve(null) : Promise.reject(new Error('lost'))),
    })
    const host = new MemoryHost(POLICY.join('\n'))
    const client = new LintClient(
      () => here,
      () => undefined,
    )
    client.read(await host.snapshot())
    await client.check(OPTIONS, 0, never)
    await arrived()
    expect([client.hasFailed, client.checked]).toEqual([true, null])
    await client.check(OPTIONS, 0, never)
    await vi.waitFor(() => expect(client.checked).not.toBeNull())
    expect(client.hasFailed).toBe(false)
  })

  test('an edit during the first look at a long text starts it anew', async () => {
    const host = new MemoryHost(long)
    const { client } = clientAndLine()
    client.read(await host.snapshot())
    await client.check(OPTIONS, 0, never)
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(client.checked).toBeNull()
    host.editAs('me', 0, 0, 'BESD is gone. ')
    client.read(await host.snapshot())
    await client.check(OPTIONS, 0, never)
    await vi.waitFor(() => expect(client.checked).not.toBeNull(), { timeout: 60_000 })
    expect(found(client)).toEqual(expected(await host.snapshot()))
  })

  test('makes each kind of report on the text as it was last checked', async () => {
    const host = new MemoryHost(POLICY.join('\n'), { title: 'Our <b>policy</b>.docx' })
    const { client, sent, cut } = clientAndLine()
    expect(await client.report('content')).toBeNull()
    client.read(await host.snapshot())
    await client.check(OPTIONS, 0, never)
    const review = await client.report('review')
    expect(review?.answers).toHaveLength(30)
    expect(review?.facts.map(({ name }) => name)).toContain('Dates in the text')
    const content = await client.report('content')
    expect(content?.coverage.length).toBeGreaterThan(40)
    const page = await client.report('page')
    expect(page?.name).toBe('Our <b>policy</b> review report 2026-11-23.html')
    expect(page?.html).toContain('<h1>Our &lt;b&gt;policy&lt;/b&gt;.docx</h1>')
    expect(sent.filter(({ kind }) => kind === 'check')).toHaveLength(1)
    expect(client.isCurrent).toBe(true)
    cut()
    expect(client.isCurrent).toBe(false)
    expect(await client.report('review')).toBeNull()
  })

  test('answers when a report cannot be made, and takes what comes after it', async () => {
    const host = new MemoryHost(POLICY.join('\n'))
    const { client } = clientAndLine()
    client.read(await host.snapshot())
    await client.check(OPTIONS, 0, never)
    const content = vi.spyOn(reportMakers, 'content').mockImplementation(() => {
      throw new Error('made for this test')
    })
    expect(await client.report('content')).toBeNull()
    content.mockRestore()
    expect((await client.report('content'))?.coverage.length).toBeGreaterThan(40)
  })

  test('hands over the changed paragraph alone', async () => {
    const host = new MemoryHost(POLICY.join('\n'))
    const { client, sent } = clientAndLine()
    client.read(await host.snapshot())
    await client.check(OPTIONS, 0, never)
    await arrived()
    sent.length = 0
    const at = host.document.text.indexOf('mentor')
    host.editAs('me', at, at, 'kind ')
    client.read(await host.snapshot())
    await client.check(OPTIONS, 0, never)
    expect(sent).toMatchObject([
      {
        kind: 'check',
        splice: { at: 2, removed: 1, inserted: [{ text: expect.stringContaining('kind') }] },
      },
    ])
  })

  test('moves marks along with an edit before the answer comes', async () => {
    const host = new MemoryHost(POLICY.join('\n'))
    const { client } = clientAndLine()
    client.read(await host.snapshot())
    await client.check(OPTIONS, 0, never)
    await arrived()
    const before = client.problems.length
    host.editAs('me', 0, 0, 'A new line\n')
    const snapshot = await host.snapshot()
    client.read(snapshot)
    expect(client.problems.length).toBe(before)
    for (const { problem, place } of client.problems) {
      if (!place) continue
      const words = snapshot.paragraphs[place.paragraph]?.text.slice(place.start, place.end)
      expect(words).toBe(problem.diagnostic.text)
    }
  })

  test('starts the other side again when it has gone away', async () => {
    const host = new MemoryHost(POLICY.join('\n'))
    const { client, cut } = clientAndLine()
    client.read(await host.snapshot())
    await client.check(OPTIONS, 0, never)
    await arrived()
    cut()
    expect(client.problems.length).toBeGreaterThan(3)
    const at = host.document.text.indexOf('BESD')
    host.editAs('me', at, at + 4, 'SEMH needs')
    client.read(await host.snapshot())
    await client.check(OPTIONS, 0, never)
    await arrived()
    expect(found(client)).toEqual(expected(await host.snapshot()))
  })

  test('after any edits, answers on their way or not, it agrees with a check of the whole', async () => {
    const words = ['School Action', 'BESD', 'pupils', '\n', ' ', 'SENCO', 'statement', '. ', '']
    const edit = fc.record({
      at: fc.nat(),
      length: fc.nat({ max: 30 }),
      words: fc.constantFrom(...words),
      isRead: fc.boolean(),
      isChecked: fc.boolean(),
      isAwaited: fc.boolean(),
      isCut: fc.nat({ max: 9 }).map((n) => n === 0),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 12 }), async (edits) => {
        const host = new MemoryHost(POLICY.join('\n'))
        const { client, cut } = clientAndLine()
        for (const { at, length, words, isRead, isChecked, isAwaited, isCut } of edits) {
          const start = at % (host.document.text.length + 1)
          const end = Math.min(host.document.text.length, start + length)
          host.editAs('me', start, end, words)
          if (isRead) client.read(await host.snapshot())
          if (isChecked) void client.check(OPTIONS, 0, never)
          if (isAwaited) await arrived()
          if (isCut) cut()
        }
        const snapshot = await host.snapshot()
        client.read(snapshot)
        await client.check(OPTIONS, 0, never)
        await arrived()
        expect(found(client)).toEqual(expected(snapshot))
      }),
      { numRuns: 40 },
    )
  })
})
