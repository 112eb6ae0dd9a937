import { readMarkdown } from '../../../../lib/document/markdown'
import { BlockContext } from '../../../../lib/rules/block-context'
import { formsIn } from '../../../../lib/rules/voice/forms'
import { scoreOf } from '../../../../lib/rules/voice/score'
import { voiceSentences } from '../../../../lib/rules/voice/sentence'

const section = { title: '', path: [], classes: [] }

/** Highest rungs of a passage as `parents/pupils`; `-` where they are not named. */
export function rungsOf(markdown: string): string {
  const addressesParents = /your child/i.test(markdown)
  const signals = { nation: 'england', addressesParents } as const
  const says = readMarkdown(markdown).blocks.flatMap((block) =>
    voiceSentences(new BlockContext(block, section, signals)).map((sentence) =>
      scoreOf(sentence, formsIn(sentence.normalised).cues),
    ),
  )
  const best = (who: 'parent' | 'pupil'): string => {
    const rungs = says.flatMap((say) => say[who]?.rung ?? [])
    return rungs.length === 0 ? '-' : String(Math.max(...rungs))
  }
  return `${best('parent')}/${best('pupil')}`
}

/** Rows of a table: what is expected, and the sentence. */
export const rowsOf = (table: string): [expected: string, sentence: string][] =>
  table
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)])
