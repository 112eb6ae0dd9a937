import { currentOfficialText } from '../../lib/code-of-practice/official/current-text'
import { UnreadableDocument } from '../../lib/document/unreadable'
import { breathe } from '../../lib/session/breathe'
import { DeskDocument } from './desk-document'
import type { Answers, Checked, Reply, Request } from './protocol'

const desk = new DeskDocument()
const officialText = currentOfficialText()

type CheckRequest = Extract<Request, { kind: 'check' }>

/** ms of checking before requests that came meanwhile are heard. */
const BREATH = 30
/** ms between two glimpses: often enough to see that it goes on, too seldom to flicker. */
const GLIMPSE = 250

/** The request that a check belongs to; a newer text, or another document, makes an older check idle. */
let latest = -1

const post = (reply: Reply): void => self.postMessage(reply)

/** Checks with the Code's own words where they have been imported. */
async function check(id: number, request: CheckRequest): Promise<Checked | null> {
  const words = await officialText()
  const options = words ? { ...request.options, officialText: words } : request.options
  const steps = desk.check({ ...request, options })
  let breathed = performance.now()
  let told = Number.NEGATIVE_INFINITY
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    const now = performance.now()
    if (request.wantsGlimpses && now - told > GLIMPSE) {
      const glimpse = step.value()
      post({ id, glimpse })
      // The first problems are waited for more than any others.
      if (glimpse.problems.length > 0) told = now
    }
    if (now - breathed > BREATH) {
      await breathe()
      if (latest !== id) return null
      breathed = performance.now()
    }
  }
}

function answer(
  id: number,
  request: Request,
): Promise<Answers[Request['kind']]> | Answers[Request['kind']] {
  switch (request.kind) {
    case 'open':
      return desk.open(request.name, request.bytes, request.keep)
    case 'turn':
      desk.turnTo(request.to)
      return null
    case 'paste':
      return desk.readPaste(request)
    case 'check':
      return latest === id ? check(id, request) : null
    case 'save':
      return desk.save(request.text, request.date)
    case 'report':
      return desk.report(request.text, request.options)
    case 'review':
      return desk.review(request.text, request.options)
  }
}

const explain = (error: unknown): string =>
  error instanceof UnreadableDocument
    ? error.message
    : `Something went wrong while reading the document (${error instanceof Error ? error.message : String(error)}).`

/** Requests are answered one after the other, so that an answer never belongs to an older text. */
let queue = Promise.resolve()

self.addEventListener('message', (event: MessageEvent<{ id: number; request: Request }>) => {
  const { id, request } = event.data
  if (request.kind === 'check' || request.kind === 'open' || request.kind === 'turn') latest = id
  queue = queue.then(async () => {
    const reply: Reply = await Promise.resolve()
      .then(() => answer(id, request))
      .then(
        (result) => ({ id, result }),
        (error: unknown) => ({ id, failed: explain(error) }),
      )
    post(reply)
  })
})
