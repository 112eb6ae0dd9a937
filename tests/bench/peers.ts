import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'peers')

/** Another checker: what it is called and how it checks a text. */
export interface Peer {
  readonly name: string
  check(text: string): unknown
}

/** Installs the peers once, in a folder of their own. */
function install(): void {
  if (existsSync(join(folder, 'node_modules'))) return
  process.stdout.write('Installing the other checkers for comparison …\n')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
}

type Check = (text: string) => unknown

interface Processor {
  use(plugin: unknown): Processor
  freeze(): { process: Check }
}

/** Loads a package of the peers' folder; the caller says what it is, as its types are not installed here. */
async function load<T>(name: string): Promise<T> {
  const { load: from }: { load(name: string): Promise<T> } = await import('./peers/load.mjs')
  return from(name)
}

async function retext(name: string): Promise<Peer> {
  const { unified } = await load<{ unified(): Processor }>('unified')
  let processor = unified()
  for (const part of ['retext-english', name, 'retext-stringify']) {
    processor = processor.use((await load<{ default: unknown }>(part)).default)
  }
  const frozen = processor.freeze()
  return { name, check: (text) => frozen.process(text) }
}

async function alex(): Promise<Peer> {
  const { text: check } = await load<{ text: Check }>('alex')
  return { name: 'alex', check }
}

async function writeGood(): Promise<Peer> {
  const { default: check } = await load<{ default: Check }>('write-good')
  return { name: 'write-good', check }
}

async function terminology(): Promise<Peer> {
  interface Kernel {
    lintText(text: string, options: unknown): unknown
  }
  type Nested = { default: { default?: unknown } }
  const { TextlintKernel } = await load<{ TextlintKernel: new () => Kernel }>('@textlint/kernel')
  const markdown = await load<Nested>('@textlint/textlint-plugin-markdown')
  const rule = await load<Nested>('textlint-rule-terminology')
  const kernel = new TextlintKernel()
  const options = {
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: markdown.default.default ?? markdown.default }],
    rules: [{ ruleId: 'terminology', rule: rule.default.default ?? rule.default, options: {} }],
  }
  return { name: 'textlint-rule-terminology', check: (text) => kernel.lintText(text, options) }
}

async function harper(): Promise<Peer> {
  interface Linter {
    setup(): Promise<void>
    lint: Check
  }
  const { LocalLinter } = await load<{ LocalLinter: new (options: unknown) => Linter }>('harper.js')
  const { binary } = await load<{ binary: unknown }>('harper.js/binary')
  const linter = new LocalLinter({ binary })
  await linter.setup()
  return { name: 'harper.js', check: (text) => linter.lint(text) }
}

/** The peers that load here; one that does not is named and left out. */
export async function loadPeers(): Promise<Peer[]> {
  install()
  const makers: (() => Promise<Peer>)[] = [
    () => retext('retext-simplify'),
    () => retext('retext-equality'),
    alex,
    writeGood,
    terminology,
    harper,
  ]
  const peers: Peer[] = []
  for (const make of makers) {
    try {
      peers.push(await make())
    } catch (error) {
      process.stdout.write(
        `A peer did not load: ${error instanceof Error ? error.message : String(error)}\n`,
      )
    }
  }
  return peers
}
