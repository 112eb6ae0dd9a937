import { installPageHalf } from '../../../lib/hosts/word-online/main/bridge'
import { WordOnlineHost } from '../../../lib/hosts/word-online/word-online-host'
import { hostContract } from '../contract'
import type { Harness, HarnessOptions } from '../harness'
import { type Control, start } from './stand-in/main'
import { defaultOptions, type StandInOptions } from './stand-in/options'

installPageHalf(window)

export const FRAME = { kind: 'editor', id: 'test' } as const

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))
export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits until whatever was started has been drawn and reported. */
export async function drawn(): Promise<void> {
  for (let i = 0; i < 5; i++) await frame()
  await wait(30)
}

/** Clears the page and starts an editor in it. */
export function startStandIn(given: Partial<StandInOptions>): Control {
  document.body.replaceChildren()
  Reflect.deleteProperty(window, 'WordEditor')
  const secret = crypto.randomUUID()
  start({ ...defaultOptions, ...given }, secret)
  return Reflect.get(window, Symbol.for(secret)) as Control
}

function harness(control: Control, host: WordOnlineHost): Harness {
  return {
    host,
    paragraphs: () => control.paragraphs(),
    remote: (place, text) => control.remote(place, text),
    async undo() {
      control.undo()
      await drawn()
    },
    setMode: (mode) => control.setReadOnly(mode === 'viewing'),
    setCaret: (place) => control.setCaret(place),
    caret: () => control.caret(),
    truth: (place) => control.truth(place),
    async settle() {
      // What looks like typing is reported once there is a pause.
      await wait(200)
      await drawn()
    },
    residue: () => [...control.strangers(), ...control.faults()],
  }
}

/** Runs one case of the contract against this host, in an editor with the given faults. */
export async function runContractCase(
  name: string,
  faults: Partial<StandInOptions>,
): Promise<void> {
  const found = hostContract.find((entry) => entry.name === name)
  if (!found) throw new Error(`There is no case “${name}”.`)
  const hosts: WordOnlineHost[] = []
  const controls: Control[] = []
  const make = async ({ paragraphs, mode = 'editing', swallows = false }: HarnessOptions) => {
    const blocks = paragraphs.map((text) => ({ kind: 'paragraph', text }) as const)
    const control = startStandIn({ ...faults, blocks, swallows, readOnly: mode === 'viewing' })
    const host = new WordOnlineHost(window, FRAME)
    hosts.push(host)
    controls.push(control)
    await host.probe()
    return harness(control, host)
  }
  try {
    await found.run(make)
  } finally {
    for (const host of hosts) host.destroy()
  }
  const broken = controls.flatMap((control) => control.faults())
  if (broken.length > 0) throw new Error(`The editor’s rules were broken: ${broken.join(', ')}`)
}
