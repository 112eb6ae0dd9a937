import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Text of a file, by its path within the repository. */
export const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

/** What git leaves out, plus git itself. The file holds plain names and `*.suffix` lines only. */
const isLeftOut = (() => {
  const lines = read('.gitignore').split('\n').filter(Boolean)
  const names = new Set(['.git', ...lines.filter((line) => !line.startsWith('*'))])
  const suffixes = lines.filter((line) => line.startsWith('*')).map((line) => line.slice(1))
  return (name: string) => names.has(name) || suffixes.some((suffix) => name.endsWith(suffix))
})()

/**
 * Every file of the repository under a folder, as paths within the repository with `/`.
 *
 * @param folder empty for everything; a folder that does not exist has no files
 */
export const listFiles = (folder = ''): string[] => {
  const prefix = folder && `${folder}/`
  return entriesOf(folder).flatMap((entry) => {
    if (isLeftOut(entry.name)) return []
    const path = `${prefix}${entry.name}`
    return entry.isDirectory() ? listFiles(path) : [path]
  })
}

const entriesOf = (folder: string) => {
  try {
    return readdirSync(`${root}${folder}`, { withFileTypes: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** Whether a path is source code that can be parsed. */
export const isCode = (path: string): boolean => /\.(ts|tsx|mjs)$/.test(path)
