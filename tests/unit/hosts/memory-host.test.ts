import { describe, test } from 'vitest'
import { CELL, MemoryHost } from '../../../lib/hosts/memory/memory-host'
import type { Place } from '../../../lib/hosts/snapshot'
import { hostContract } from '../../hosts/contract'
import type { Harness, HarnessOptions } from '../../hosts/harness'

async function make(options: HarnessOptions): Promise<Harness> {
  const { mode = 'editing', swallows = false } = options
  const host = new MemoryHost(`${options.paragraphs.join('\n')}\n`, { mode, swallows })
  const paragraphs = () => host.document.text.split('\n').slice(0, -1)
  const startOf = (paragraph: number): number =>
    paragraphs()
      .slice(0, paragraph)
      .reduce((sum, text) => sum + text.length + 1, 0)
  return {
    host,
    paragraphs,
    remote({ paragraph, start, end }, text) {
      const from = startOf(paragraph)
      host.editAs('colleague', from + start, from + end, text)
    },
    async undo() {
      host.document.undo()
    },
    setMode: (mode) => host.setMode(mode),
    setCaret({ paragraph, start, end }) {
      const from = startOf(paragraph)
      host.caret = { start: from + start, end: from + end }
    },
    caret(): Place {
      const texts = paragraphs()
      let paragraph = 0
      let start = host.caret.start
      while (start > (texts[paragraph]?.length ?? 0)) {
        start -= (texts[paragraph]?.length ?? 0) + 1
        paragraph++
      }
      return { paragraph, start, end: start + host.caret.end - host.caret.start }
    },
    truth: ({ paragraph, start, end }) => [
      {
        left: start * CELL.width,
        top: paragraph * CELL.height,
        width: (end - start) * CELL.width,
        height: CELL.height,
      },
    ],
    settle: () => new Promise((resolve) => setTimeout(resolve)),
    residue: () => [],
  }
}

describe('the memory host keeps the contract', () => {
  for (const { name, run } of hostContract) test(name, () => run(make))
})
