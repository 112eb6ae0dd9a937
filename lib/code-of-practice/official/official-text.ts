import { once } from '../../core/once'
import type { OfficialText } from '../../knowledge/official-text'
import type { OfficialCode } from './official-code'

/** The imported text as checks and the lookup ask for it. */
export function officialTextOf({
  paragraphs,
  pages,
}: Pick<OfficialCode, 'paragraphs' | 'pages'>): OfficialText {
  const texts = new Map(paragraphs.map(({ reference, text }) => [reference, text]))
  const byPage = once(() => {
    const found = new Map<number, string[]>()
    for (const { reference, page, lastPage } of paragraphs)
      for (let on = page; on <= lastPage; on++) found.set(on, [...(found.get(on) ?? []), reference])
    return found
  })
  return {
    pages,
    textOf: (reference) => texts.get(reference) ?? null,
    onPage: (page) => byPage().get(page) ?? [],
  }
}
