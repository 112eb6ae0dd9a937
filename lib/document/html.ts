import { assemble } from './assemble'
import { promoteBoldHeadings } from './bold-headings'
import { htmlDrafts } from './html-drafts'
import { withinDepth } from './nesting'
import type { PolicyDocument } from './policy-document'
import { splitTypedBullets } from './typed-bullets'

/**
 * Reads a web page, or HTML pasted from Word or Google Docs. Menus, scripts, forms, hidden and
 * struck-out text are passed over.
 *
 * @throws UnreadableDocument when elements are nested beyond reason
 */
export const readHtml = (source: string): PolicyDocument =>
  withinDepth(() => {
    const { drafts: read, title } = htmlDrafts(source)
    const drafts = promoteBoldHeadings(splitTypedBullets(read))
    const named = drafts.some((draft) => draft.kind === 'heading') ? null : title
    return assemble(drafts, { source, title: named })
  })
