import { useLayoutEffect, useRef } from 'preact/hooks'
import { CitationActions } from '../../components/CitationActions'
import { ParagraphCard } from '../../components/ParagraphCard'
import type { CitationStyle } from '../../lib/citation/format'
import { type PlaceKey, placeId } from '../../lib/code-of-practice/deep-link'
import { citationOf, quotationOf } from '../../lib/code-of-practice/quotation'
import type { ParagraphView } from '../../lib/core/paragraph-view'
import {
  citationStyle,
  type KeptPlace,
  pinnedParagraphs,
  togglePin,
} from '../../lib/settings/lookup'
import { copyAndSay, insertAndSay } from './cite'
import { styleById, styleChoices } from './model'
import { selectedPart } from './selected-part'
import type { OpenDocument } from './use-document'
import { useRelatedChecks } from './use-related-checks'

interface Props {
  readonly paragraph: ParagraphView
  readonly place: PlaceKey | null
  /** The Code's own words, where they have been imported. */
  readonly words: string | null
  readonly style: CitationStyle
  readonly pinned: readonly KeptPlace[]
  readonly document: OpenDocument | null
  readonly onGo: (id: string) => void
  readonly onBack: () => void
  readonly onNotice: (notice: string) => void
}

/** One paragraph with what can be done with it. */
export function Paragraph(props: Props) {
  const { paragraph, place, words, style, pinned, document, onGo, onBack, onNotice } = props
  const first = useRef<HTMLButtonElement>(null)
  const related = useRelatedChecks(place)
  useLayoutEffect(() => first.current?.focus(), [paragraph.id])
  if (!place) return null
  const citation = citationOf(place, style)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLSelectElement) return
    const beside = { ArrowLeft: paragraph.before, ArrowRight: paragraph.after }[event.key]
    if (event.key === 'Escape') onBack()
    else if (beside) onGo(beside.id)
    else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and the arrows work on everything inside
    <div class="popup-paragraph" onKeyDown={onKeyDown}>
      <div class="popup-scroll">
        <button type="button" class="quiet popup-back" onClick={onBack}>
          <span aria-hidden="true">‹</span> Back
        </button>
        <ParagraphCard paragraph={paragraph} officialText={words} related={related} onGo={onGo} />
      </div>
      <CitationActions
        first={first}
        citation={citation}
        styles={styleChoices}
        style={style}
        isPinned={pinned.some((each) => placeId(each) === paragraph.id)}
        onStyle={(id) => void citationStyle.update(() => styleById(id))}
        onCopy={() => void copyAndSay(citation).then(onNotice)}
        {...(words === null
          ? {}
          : {
              onQuote: () =>
                void copyAndSay(
                  quotationOf(selectedPart(words), place, style),
                  `Copied: the words of ${paragraph.label} with their citation`,
                ).then(onNotice),
            })}
        {...(document
          ? { onInsert: () => void insertAndSay(citation, document.tab.id).then(onNotice) }
          : {})}
        onPin={() => void pinnedParagraphs.update(togglePin(place))}
      />
    </div>
  )
}
