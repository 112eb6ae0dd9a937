import { build } from 'vite'

const bundles = new Map<string, Promise<string>>()

/**
 * One script of a test page, exports gathered under a name in the page. Built once a process.
 *
 * @param entry absolute path
 */
export function bundle(entry: string, name: string): Promise<string> {
  const known = bundles.get(entry)
  if (known) return known
  const made = build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, name, formats: ['iife'] },
    },
  }).then((output) => {
    const [result] = Array.isArray(output) ? output : [output]
    const chunk = result && 'output' in result ? result.output[0] : undefined
    if (chunk?.type !== 'chunk') throw new Error(`${entry} did not become one script`)
    return chunk.code
  })
  bundles.set(entry, made)
  return made
}
