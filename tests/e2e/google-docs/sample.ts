import { readFileSync } from 'node:fs'
import { inRoot } from '../../../scripts/lib/paths.mjs'
import type { BlockSpec } from '../../hosts/google-docs/stand-in/options'

const plain = (line: string): string => line.replaceAll(/\*\*|`/g, '').trim()

/** A sample policy as an editor would hold it: headings, bullets and paragraphs; tables are left out. */
export function sampleBlocks(name: string): BlockSpec[] {
  const source = readFileSync(inRoot(`content/samples/${name}.md`), 'utf8')
  const blocks: BlockSpec[] = []
  for (const part of source.replace(/^---\n[\s\S]*?\n---\n/, '').split(/\n{2,}/)) {
    const heading = /^(#+) (.*)/.exec(part)
    if (part.startsWith('|') || part.trim() === '') continue
    if (heading) {
      const [, signs = '#', text = ''] = heading
      blocks.push({ kind: 'heading', level: signs.length, text: plain(text) })
    } else if (/^[-*] /.test(part)) {
      for (const item of part.split(/\n(?=[-*] )/))
        blocks.push({ kind: 'item', text: plain(item.replace(/^[-*] /, '').replaceAll('\n', ' ')) })
    } else blocks.push({ kind: 'paragraph', runs: [plain(part.replaceAll('\n', ' '))] })
  }
  return blocks
}
