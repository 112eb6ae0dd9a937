import { describe, expect, test } from 'vitest'
import { NOTHING_CHOSEN } from '../../../lib/core/nature'
import type { Problem } from '../../../lib/core/problem'
import type { Status } from '../../../lib/overlay/status-view'
import type { Line } from '../../../lib/session/lint-protocol'
import { PanelClient, type PanelState } from '../../../lib/session/panel-client'
import type {
  ListedProblem,
  PanelEvent,
  PanelRequest,
  PanelStanding,
} from '../../../lib/session/panel-protocol'
import { connected } from './lines'

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

const status: Status = {
  tier: 'underline-apply',
  tierLabel: '',
  tierShort: '',
  reasons: [],
  counts: { error: 0, warning: 0, information: 0, hint: 0 },
  inText: { error: 0, warning: 0, information: 0, hint: 0 },
  isQuiet: false,
}

const standing = (title: string): { kind: 'standing' } & PanelStanding => ({
  kind: 'standing',
  title,
  editor: null,
  status,
  words: 10,
  leftOut: [],
  canUndo: false,
  copyOnly: null,
  isPart: false,
  reading: 1,
})

const listed = (id: string, message = ''): ListedProblem => ({
  problem: { diagnostic: { id, message } } as unknown as Problem,
  before: '',
  after: '',
})

/** A panel and the tabs that answer it; a tab without an editor closes the line at once. */
function setUp(editors: readonly number[]) {
  const far = new Map<number, Line<PanelEvent, PanelRequest>>()
  const asked: PanelRequest[] = []
  const states: PanelState[] = []
  const open = new Set(editors)
  const client = new PanelClient(
    (tab) => {
      const [near, other] = connected<PanelRequest, PanelEvent>()
      if (open.has(tab)) {
        other.onMessage((request) => asked.push(request))
        far.set(tab, other)
      } else queueMicrotask(() => other.close())
      return near
    },
    (state) => states.push(state),
  )
  const post = async (tab: number, ...events: PanelEvent[]) => {
    for (const event of events) far.get(tab)?.post(event)
    await settle()
  }
  const now = () => states.at(-1)
  const ids = () => {
    const state = now()
    return state?.kind === 'open' ? state.listed.map(({ problem }) => problem.diagnostic.id) : null
  }
  return { client, far, asked, open, post, now, ids }
}

describe('a panel', () => {
  test('asks the tab, and says when nothing is there', async () => {
    const { client, now } = setUp([])
    client.follow(7)
    expect(now()).toEqual({ kind: 'asking' })
    await settle()
    expect(now()).toEqual({ kind: 'none' })
  })

  test('keeps the list as told: new ones, changed ones, their order', async () => {
    const { client, post, ids, now } = setUp([1])
    client.follow(1)
    await post(
      1,
      standing('A'),
      { kind: 'problems', order: ['a', 'b'], set: [listed('b'), listed('a')], safe: ['b'] },
      { kind: 'current', id: 'b', isAsked: false },
    )
    expect(ids()).toEqual(['a', 'b'])
    expect(now()).toMatchObject({ current: { id: 'b' }, safe: new Set(['b']) })
    await post(1, { kind: 'problems', order: ['c', 'b'], set: [listed('c')], safe: [] })
    expect(ids()).toEqual(['c', 'b'])
    await post(1, { kind: 'problems', order: ['a', 'b'], set: [listed('b', 'new')], safe: [] })
    expect(ids()).toEqual(['b'])
  })

  test('is lost with the page and back when it has been loaded', async () => {
    const { client, far, post, now } = setUp([1])
    client.follow(1)
    await post(1, standing('A'))
    far.get(1)?.close()
    await settle()
    expect(now()).toEqual({ kind: 'lost', title: 'A' })
    client.loaded()
    await post(1, standing('A'))
    expect(now()).toMatchObject({ kind: 'open' })
  })

  test('finds an editor that starts after its page', async () => {
    const { client, open, post, now } = setUp([])
    client.follow(1)
    await settle()
    open.add(1)
    client.loaded()
    await post(1, standing('A'))
    expect(now()).toMatchObject({ kind: 'open', standing: { title: 'A' } })
  })

  test('follows the tab in front and hears nothing more from the one before', async () => {
    const { client, post, now } = setUp([1, 2])
    client.follow(1)
    await post(1, standing('A'))
    client.follow(2)
    expect(now()).toEqual({ kind: 'asking' })
    await post(2, standing('B'))
    await post(1, standing('A again'))
    expect(now()).toMatchObject({ standing: { title: 'B' } })
    client.closed()
    expect(now()).toEqual({ kind: 'none' })
  })

  test('hands every outcome to its own question', async () => {
    const { client, asked, post } = setUp([1])
    client.follow(1)
    await post(1, standing('A'))
    const first = client.do({ kind: 'reveal', id: 'a' })
    const second = client.do({ kind: 'fix', id: 'b', index: 0 })
    await settle()
    expect(asked.map(({ kind }) => kind)).toEqual(['reveal', 'fix'])
    const [one, two] = asked.map(({ ask }) => ask)
    await post(
      1,
      { kind: 'done', ask: two ?? 0, isDone: true, sentence: 'Replaced.' },
      { kind: 'done', ask: one ?? 0, isDone: false, sentence: 'Gone.' },
    )
    expect(await first).toMatchObject({ isDone: false, sentence: 'Gone.' })
    expect(await second).toMatchObject({ isDone: true, sentence: 'Replaced.' })
  })

  test('leaves no question open when the document goes away', async () => {
    const { client, far, post } = setUp([1])
    client.follow(1)
    await post(1, standing('A'))
    const asked = client.do({ kind: 'undo' })
    far.get(1)?.close()
    expect(await asked).toMatchObject({ isDone: false, sentence: 'The document did not answer.' })
    expect(await client.do({ kind: 'undo' })).toMatchObject({ isDone: false })
  })

  test('hands each report to who asked, and none when the document goes away', async () => {
    const { client, far, asked, post, now } = setUp([1])
    expect(await client.report('page')).toBeNull()
    client.follow(1)
    await post(1, standing('A'))
    const page = client.report('page')
    void client.askReport('review')
    await settle()
    expect(asked.map((request) => request.kind === 'report' && request.of)).toEqual([
      'page',
      'review',
    ])
    const [first, second] = asked.map(({ ask }) => ask)
    const review = { facts: [], answers: [] }
    const report = { name: 'A.html', html: '<!doctype html>' }
    await post(
      1,
      { kind: 'report', ask: second ?? 0, report: review },
      { kind: 'report', ask: first ?? 0, report },
    )
    expect(await page).toEqual(report)
    expect(now()).toMatchObject({ review, content: null })
    const late = client.report('page')
    far.get(1)?.close()
    expect(await late).toBeNull()
    expect(now()).toEqual({ kind: 'lost', title: 'A' })
  })

  test('lets the answer to an older question for a report go', async () => {
    const { client, asked, post, now } = setUp([1])
    client.follow(1)
    await post(1, standing('A'))
    void client.askReport('content')
    void client.askReport('content')
    await settle()
    const [older, newer] = asked.map(({ ask }) => ask)
    const voice = { parentBand: '', pupilBand: '', summary: 'new', rows: [], leftOut: 0, gaps: [] }
    const report = (ask: number, summary: string): PanelEvent => ({
      kind: 'report',
      ask,
      report: {
        coverage: [],
        voice: { ...voice, summary },
        nature: { chosen: NOTHING_CHOSEN, told: { setting: 'mainstream', kind: 'policy' } },
      },
    })
    await post(1, report(newer ?? 0, 'new'), report(older ?? 0, 'old'))
    expect(now()).toMatchObject({ content: { voice: { summary: 'new' } } })
  })
})
