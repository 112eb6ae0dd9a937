import { describe, expect, test } from 'vitest'
import type { LeftOut } from '../../../lib/core/left-out'
import type { ChosenNature } from '../../../lib/core/nature'
import type { Suppression } from '../../../lib/linter/suppression'
import type { EditorSession } from '../../../lib/session/editor-session'
import type { PlacedProblem } from '../../../lib/session/lint-client'
import { PanelClient, type PanelState } from '../../../lib/session/panel-client'
import type { PanelEvent, PanelRequest } from '../../../lib/session/panel-protocol'
import { servePanel } from '../../../lib/session/serve-panel'
import { connected } from './lines'

const TEXT =
  'All of the children on School Action are seen by their own teacher each and every week.'
const AT = TEXT.indexOf('School Action')

const placed = (id: string, message = ''): PlacedProblem => ({
  problem: {
    diagnostic: {
      id,
      message,
      severity: 'error',
      text: 'School Action',
      fixes: [{ isSafe: true }],
    },
  } as unknown as PlacedProblem['problem'],
  place: { paragraph: 0, start: AT, end: AT + 13 },
})

/** As much of a session as a panel is told about. */
class FakeSession {
  problems: readonly PlacedProblem[] = []
  snapshot = { identity: { title: 'Policy' }, paragraphs: [{ text: TEXT }] }
  checked = { words: 15, leftOut: [] as readonly LeftOut[] }
  isPart = false
  shownAgain: string[] = []
  changes = {
    canUndo: false,
    ignore: async (id: string, scope: Suppression['scope']) =>
      id === 'gone' ? null : { scope, ruleId: 'TERM', reason: '', by: 'me', on: '' },
    showAgain: async (key: string) => this.shownAgain.push(key) > 0,
  }
  host = { kind: 'google-docs', capability: { tier: 'underline-apply', reasons: [], facts: {} } }
  listener: () => void = () => undefined

  get standing() {
    const { problems, host } = this
    return { capability: host.capability, problems, isQuiet: false, hasText: true, isChecked: true }
  }

  kept = {}
  said: (readonly [string, string])[] = []

  coverElsewhere(item: string, link: string): void {
    this.said.push([item, link])
    this.kept = {}
  }

  chosen: ChosenNature[] = []

  chooseNature(chosen: ChosenNature): void {
    this.chosen.push(chosen)
  }

  observe(listener: () => void): void {
    this.listener = listener
  }

  showCard: (id: string | null) => void = () => undefined

  observeCurrent(listener: (id: string | null) => void): void {
    this.showCard = listener
  }

  /** Comes to a card a while after it was asked to. */
  tour = {
    reveal: async (id: string) => {
      await wait(5)
      this.showCard(id)
      return true
    },
  }
}

function setUp(problems: readonly PlacedProblem[]) {
  const session = new FakeSession()
  session.problems = problems
  const over = new AbortController()
  const events: PanelEvent[] = []
  const states: PanelState[] = []
  const client = new PanelClient(
    () => {
      const [near, far] = connected<PanelRequest, PanelEvent>()
      near.onMessage((event) => events.push(event))
      queueMicrotask(() => servePanel(session as unknown as EditorSession, far, over.signal))
      return near
    },
    (state) => states.push(state),
  )
  client.follow(1)
  const ids = () => {
    const state = states.at(-1)
    return state?.kind === 'open' ? state.listed.map(({ problem }) => problem.diagnostic.id) : []
  }
  return { session, client, events, ids, states, over }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('a decision comes with what takes it back, and so does the list of what is hidden', async () => {
  const { session, client, states } = setUp([placed('a')])
  await wait(10)
  const made = await client.do({ kind: 'ignore', id: 'a', scope: 'rule' })
  expect(made).toMatchObject({
    isDone: true,
    sentence: 'This check is off in every document from now on.',
    decision: 'rule\nTERM\n\n',
  })
  const gone = await client.do({ kind: 'ignore', id: 'gone', scope: 'here' })
  expect([gone.isDone, gone.decision]).toEqual([false, undefined])

  const leftOut = [{ key: 'k', scope: 'rule' as const, title: 'T', words: '', count: 1 }]
  session.checked = { words: 15, leftOut }
  session.listener()
  await wait(300)
  const state = states.at(-1)
  expect(state?.kind === 'open' && state.standing.leftOut).toEqual(leftOut)
  const shown = await client.do({ kind: 'show-again', key: 'k' })
  expect([shown.sentence, session.shownAgain]).toEqual(['Shown again.', ['k']])
})

describe('a panel is told', () => {
  test('each problem once, with whole words around it', async () => {
    const { session, events, ids, states, over } = setUp([placed('a'), placed('b')])
    await wait(10)
    expect(ids()).toEqual(['a', 'b'])
    const state = states.at(-1)
    expect(state?.kind === 'open' && state.listed[0]).toMatchObject({
      before: 'All of the children on ',
      after: expect.stringMatching(/^ are seen by their own teacher .*\s…$/),
    })
    const before = events.length
    session.listener()
    await wait(300)
    expect(events.length).toBe(before)
    const [first] = session.problems
    session.problems = [placed('c'), ...(first ? [first] : [])]
    session.listener()
    await wait(300)
    expect(ids()).toEqual(['c', 'a'])
    const last = events.at(-1)
    expect(
      last?.kind === 'problems' && last.set.map(({ problem }) => problem.diagnostic.id),
    ).toEqual(['c'])
    over.abort()
  })

  test('what the document is said to be is taken down', async () => {
    const { session, client, over } = setUp([])
    await wait(10)
    const chosen = { setting: 'special', kind: null } as const
    expect(await client.do({ kind: 'nature', chosen })).toMatchObject({
      isDone: true,
      sentence: 'Remembered for this document, on this computer.',
    })
    expect(session.chosen).toEqual([chosen])
    over.abort()
  })

  test('what is covered elsewhere is taken down, and is news of the document', async () => {
    const { session, client, states, over } = setUp([])
    await wait(10)
    const readingOf = (state: PanelState | undefined) =>
      state?.kind === 'open' ? state.standing.reading : 0
    const before = readingOf(states.at(-1))
    const outcome = await client.do({ kind: 'elsewhere', item: 'C13', link: 'Our website' })
    expect(outcome).toMatchObject({
      isDone: true,
      sentence: 'Remembered for this document, on this computer.',
    })
    const back = await client.do({ kind: 'elsewhere', item: 'C13', link: '' })
    expect(back).toMatchObject({ sentence: 'Taken back.' })
    expect(session.said).toEqual([
      ['C13', 'Our website'],
      ['C13', ''],
    ])
    session.listener()
    await wait(300)
    expect(readingOf(states.at(-1))).toBe(before + 1)
    over.abort()
  })

  test('which card is open, and whether it is the one it asked for', async () => {
    const { session, client, events, over } = setUp([placed('a'), placed('b')])
    await wait(10)
    const current = () => events.filter(({ kind }) => kind === 'current')
    const asked = client.do({ kind: 'reveal', id: 'a' })
    session.showCard('b')
    await asked
    session.showCard(null)
    session.showCard('a')
    await wait(10)
    expect(current()).toEqual([
      { kind: 'current', id: 'b', isAsked: false },
      { kind: 'current', id: 'a', isAsked: true },
      { kind: 'current', id: null, isAsked: false },
      { kind: 'current', id: 'a', isAsked: false },
    ])
    over.abort()
  })

  test('a long list bit by bit, all of it in the end', async () => {
    const all = Array.from({ length: 450 }, (_, index) => placed(`p${index}`))
    const { events, ids, over } = setUp(all)
    await expect.poll(() => ids().length).toBe(450)
    expect(ids()).toEqual(all.map(({ problem }) => problem.diagnostic.id))
    for (const event of events)
      expect(event.kind === 'problems' ? event.set.length : 0).toBeLessThanOrEqual(100)
    over.abort()
  })
})
