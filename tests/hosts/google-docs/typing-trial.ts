import { watchedSession } from './watched-session'

/** What a burst of typing has had sendlint do. */
export interface TypingReport {
  readonly keys: number
  readonly marks: number
  /** Readings of the text, questions to the checks and drawings, while keys came. */
  readonly during: Work
  /** The same from the last key until everything was quiet again. */
  readonly after: Work
  /** Readings of layout made in the task of a keystroke or before the frame that shows it. */
  readonly forced: number
  /** Marks that were not where their words are, 350 ms and a frame after the last key. */
  readonly astray: number
}

interface Work {
  readings: number
  questions: number
  drawings: number
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))

type Method = (...args: readonly unknown[]) => unknown

/** Has every call of a method counted, until it is put back. */
function onCall(owner: object, name: string, count: () => void): () => void {
  const original: unknown = Reflect.get(owner, name)
  if (typeof original !== 'function') throw new Error(`no ${name}`)
  const counted: Method = function (this: unknown, ...args) {
    count()
    return Reflect.apply(original, this, args)
  }
  Reflect.set(owner, name, counted)
  return () => Reflect.set(owner, name, original)
}

/** Types in a long document, a key every other frame, and counts what that leads to. */
export async function typingTrial(blocks: number, keys: number): Promise<TypingReport> {
  const { control, host, talk, session } = await watchedSession(blocks)
  const work: Work = { readings: 0, questions: 0, drawings: 0 }
  let forced = 0
  let isBeforeFrame = false
  const restore = [
    onCall(host, 'snapshot', () => work.readings++),
    onCall(host, 'rectsFor', () => work.drawings++),
    onCall(Element.prototype, 'getBoundingClientRect', () => {
      if (isBeforeFrame) forced++
    }),
  ]
  const taken = (): Work => {
    const now = { ...work, questions: talk.asked - asked }
    Object.assign(work, { readings: 0, drawings: 0 })
    asked = talk.asked
    return now
  }
  let asked = talk.asked
  control.focus()
  control.select(60, 60)
  await wait(400)
  taken()
  for (let i = 0; i < keys; i++) {
    isBeforeFrame = true
    control.editor.insert('e', false)
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'e' }))
    await frame()
    isBeforeFrame = false
    await frame()
  }
  const during = taken()
  await wait(350)
  await frame()
  const after = taken()
  for (const put of restore) put()
  const { snapshot } = session
  let astray = 0
  const root = document.querySelector('sendlint-overlay')?.shadowRoot
  const marks = [...(root?.querySelectorAll<HTMLElement>('[part~="mark"]') ?? [])]
  const boxes = marks.map((mark) => mark.getBoundingClientRect())
  for (const { problem, place } of session.problems) {
    const from = snapshot?.starts[place?.paragraph ?? -1]
    if (!place || from === undefined) continue
    const id = problem.diagnostic.id
    if (!marks.some((mark) => mark.dataset['diagnosticId'] === id)) continue
    const [truth] = control.truth(from + place.start, from + place.end)
    const isThere = boxes.some(
      ({ left, top }, i) =>
        marks[i]?.dataset['diagnosticId'] === id &&
        truth !== undefined &&
        Math.abs(left - truth.left) < 4 &&
        Math.abs(top - truth.top) < 4,
    )
    if (!isThere) astray++
  }
  session.destroy()
  return { keys, marks: marks.length, during, after, forced, astray }
}
