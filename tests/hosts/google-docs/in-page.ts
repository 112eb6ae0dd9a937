import { GoogleDocsHost } from '../../../lib/hosts/google-docs/google-docs-host'
import { installPageHalf } from '../../../lib/hosts/google-docs/main/install'
import type { Place } from '../../../lib/hosts/snapshot'
import { hostContract } from '../contract'
import type { Harness, HarnessOptions } from '../harness'
import { type Control, start } from './stand-in/main'
import { type BlockSpec, defaultOptions, type StandInOptions } from './stand-in/options'

installPageHalf(window)

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const BODY_MARK = '\u0003'

const paragraph = (text: string): BlockSpec => ({ kind: 'paragraph', runs: [text] })

/** Clears the page and starts an editor in it. */
export async function startStandIn(given: Partial<StandInOptions>): Promise<Control> {
  document.body.replaceChildren()
  Reflect.deleteProperty(window, '_docs_annotate_getAnnotatedText')
  const secret = crypto.randomUUID()
  start({ ...defaultOptions, boot: [0, 0], functionAfter: [0, 20], ...given }, secret)
  while (!Reflect.has(window, Symbol.for(secret))) await frame()
  return Reflect.get(window, Symbol.for(secret)) as Control
}

/** Starts of the paragraphs of a text without tables. */
function startsOf(text: string): number[] {
  const starts = [1]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The paragraphs of a text without tables. */
function wordsOf(text: string): string[] {
  const lines = text.slice(1).split('\n').slice(0, -1)
  return lines.at(-1) === BODY_MARK ? lines.slice(0, -1) : lines
}

/** @param latest ms until whatever was put in has landed */
function harness(control: Control, host: GoogleDocsHost, latest: number): Harness {
  const paragraphs = () => wordsOf(control.text())
  const span = ({ paragraph, start, end }: Place) => {
    const from = startsOf(control.text())[paragraph] ?? 1
    return { start: from + start, end: from + end }
  }
  return {
    host,
    paragraphs,
    remote(place, text) {
      const { start, end } = span(place)
      control.remote(start, end, text)
    },
    async undo() {
      control.undo()
      await wait(latest + 20)
    },
    setMode: (mode) => control.setMode(mode),
    setCaret(place) {
      control.focus()
      const { start, end } = span(place)
      control.select(start, end)
    },
    caret() {
      const { start, end } = control.selection()
      const starts = startsOf(control.text())
      const paragraph = starts.findLastIndex((from) => from <= start)
      const from = starts[paragraph] ?? 1
      return { paragraph, start: start - from, end: end - from }
    },
    truth(place) {
      const { start, end } = span(place)
      return control.truth(start, end)
    },
    async settle() {
      // What looks like typing is reported once there is a pause.
      await wait(220)
      for (let i = 0; i < 3; i++) await frame()
      await wait(20)
    },
    residue: () => control.strangers(),
  }
}

/** Runs one case of the contract against this host, in an editor with the given faults. */
export async function runContractCase(
  name: string,
  faults: Partial<StandInOptions>,
): Promise<void> {
  const found = hostContract.find((entry) => entry.name === name)
  if (!found) throw new Error(`There is no case “${name}”.`)
  const hosts: GoogleDocsHost[] = []
  const make = async ({ paragraphs, mode = 'editing', swallows = false }: HarnessOptions) => {
    const blocks = paragraphs.map(paragraph)
    const control = await startStandIn({ ...faults, blocks, mode, swallows })
    const host = new GoogleDocsHost(window)
    hosts.push(host)
    await host.probe()
    return harness(control, host, { ...defaultOptions, ...faults }.landing[1])
  }
  try {
    await found.run(make)
  } finally {
    for (const host of hosts) host.destroy()
  }
}
