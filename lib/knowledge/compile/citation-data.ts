import type { PageSource } from './build'
import { compileCitationClaims } from './citation-claims'
import { compileCitationTopics } from './citation-topics'
import { Page } from './page'

/**
 * Compiles the pages of `content/citations/` into the modules that citations are judged with.
 *
 * @returns file name → TypeScript source without its first comment
 * @throws PageError naming file, line and what was expected
 */
export function buildCitationData(pages: readonly PageSource[]): (readonly [string, string])[] {
  return pages.flatMap(({ file, source }): (readonly [string, string])[] => {
    switch (file) {
      case 'content/citations/topics.md': {
        const rows = compileCitationTopics(new Page(file, source)).map(
          (topic) => ` ${JSON.stringify(topic)},\n`,
        )
        return [
          [
            'citation-topics.ts',
            "import type { CitationTopic } from '../citation-topic'\n\n" +
              `export const citationTopics: readonly CitationTopic[] = [\n${rows.join('')}]\n`,
          ],
        ]
      }
      case 'content/citations/claims.md':
        return [
          [
            'citation-claims.ts',
            "import type { CitationClaims } from '../citation-claim'\n\n" +
              `export const citationClaims: CitationClaims = ${JSON.stringify(
                compileCitationClaims(new Page(file, source)),
                null,
                1,
              )}\n`,
          ],
        ]
      default:
        return []
    }
  })
}
