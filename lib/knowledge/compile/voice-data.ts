import type { PageSource } from './build'
import { Page } from './page'
import {
  compileVoiceLexicon,
  compileVoicePhrases,
  compileVoicePoints,
  compileVoiceRewrites,
} from './voice'
import { compileVoiceFrames } from './voice-frames'

const compilers: Readonly<
  Record<string, { name: string; type: string; compile: (page: Page) => unknown }>
> = {
  frames: { name: 'voiceFrames', type: 'VoiceFrames', compile: compileVoiceFrames },
  lexicon: { name: 'voiceLexicon', type: 'VoiceLexicon', compile: compileVoiceLexicon },
  phrases: { name: 'voicePhrases', type: 'VoicePhrases', compile: compileVoicePhrases },
  points: { name: 'voicePoints', type: 'VoicePoints', compile: compileVoicePoints },
  rewrites: {
    name: 'voiceRewrites',
    type: 'readonly VoiceRewrite[]',
    compile: compileVoiceRewrites,
  },
}

/**
 * Compiles the pages of `content/voice/` into the modules that the checks of voice read.
 *
 * @returns file name → TypeScript source without its first comment
 * @throws PageError naming file, line and what was expected
 */
export function buildVoiceData(pages: readonly PageSource[]): (readonly [string, string])[] {
  return pages.flatMap(({ file, source }): (readonly [string, string])[] => {
    const [, page = ''] = /^content\/voice\/(\w+)\.md$/.exec(file) ?? []
    const compiler = compilers[page]
    if (!compiler) return []
    const { name, type, compile } = compiler
    const imported = type.replace(/^readonly |\[\]$/g, '')
    const value = JSON.stringify(compile(new Page(file, source)), null, 1)
    return [
      [
        `voice-${page}.ts`,
        `import type { ${imported} } from '../voice'\n\nexport const ${name}: ${type} = ${value}\n`,
      ],
    ]
  })
}
