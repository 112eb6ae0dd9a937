import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { DocumentLine } from '../../components/DocumentLine'
import { LookupEmpty } from '../../components/LookupEmpty'
import { LookupInput } from '../../components/LookupInput'
import { LookupLines } from '../../components/LookupLines'
import { useStored } from '../../components/use-stored'
import type { LookupStart } from '../../lib/code-of-practice/deep-link'
import { citationOf } from '../../lib/code-of-practice/quotation'
import { openPanel } from '../../lib/platform/side-panel'
import { openPage } from '../../lib/platform/tabs'
import {
  citationStyle,
  noteRecent,
  pinnedParagraphs,
  recentParagraphs,
} from '../../lib/settings/lookup'
import { copyAndSay } from './cite'
import { Paragraph } from './Paragraph'
import { useDocument } from './use-document'
import { useOfficialText } from './use-official-text'
import './popup.css'

interface Props {
  readonly start: LookupStart
  /** Tab of the document, when it is not the one in front. */
  readonly tab: number | null
}

const NONE = [] as const
const examples = ['6.36', 'senco time', 'how often meet parents', 'who pays for an EHC plan']

/** The lookup: what to type in, the lines found, and one paragraph opened in their place. */
export function Popup({ start, tab }: Props) {
  const { model, text } = useOfficialText()
  const [first] = useState(() => model.open(start))
  const [query, setQuery] = useState(first.query)
  const [openId, setOpenId] = useState(first.id)
  const [chosen, setChosen] = useState<string | null>(null)
  const [notice, setNotice] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const pinned = useStored(pinnedParagraphs, NONE)
  const recent = useStored(recentParagraphs, NONE)
  const style = useStored(citationStyle, 'bracketed')
  const document = useDocument(tab)

  const { groups, absent, isClose } = useMemo(
    () => model.find(query, { pinned, recent }),
    [model, query, pinned, recent],
  )
  const ids = useMemo(() => groups.flatMap(({ lines }) => lines.map(({ id }) => id)), [groups])
  const active = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null)
  const paragraph = useMemo(() => (openId === null ? null : model.view(openId)), [model, openId])

  const focusField = useCallback(() => field.current?.focus(), [])
  useLayoutEffect(() => {
    if (openId === null) focusField()
  }, [openId, focusField])

  const remember = (id: string) => {
    const place = model.placeOf(id)
    if (place) void recentParagraphs.update(noteRecent(place))
    return place
  }
  const open = (id: string) => {
    setChosen(id)
    setNotice('')
    remember(id)
    setOpenId(id)
  }
  const back = () => {
    setNotice('')
    setOpenId(null)
  }
  const type = (typed: string) => {
    setQuery(typed)
    setChosen(null)
    back()
  }
  const copy = (id: string) => {
    const place = remember(id)
    if (place) void copyAndSay(citationOf(place, style)).then(setNotice)
  }
  const onEscape = (): boolean => {
    if (openId !== null) back()
    else if (query !== '') type('')
    else window.close()
    return true
  }

  const found = query.trim() === '' ? '' : standingOf(ids.length, absent !== null, isClose, !text)
  const standing = paragraph ? '← → neighbours · Esc back' : found
  return (
    <main class="popup">
      {document && (
        <DocumentLine
          counts={document.summary.counts}
          tier={paragraph ? null : document.summary.tier}
          onOpenPanel={() => void openPanel(document.tab).then(window.close)}
        />
      )}
      <h1 class="visually-hidden">Look up the SEND Code of Practice</h1>
      <LookupInput
        field={field}
        query={query}
        ids={ids}
        active={active}
        isOpen={paragraph === null}
        onType={type}
        onMove={setChosen}
        onOpen={open}
        onCopy={copy}
        onEscape={onEscape}
      />
      <div class="popup-body">
        {paragraph ? (
          <Paragraph
            paragraph={paragraph}
            place={model.placeOf(paragraph.id)}
            words={text?.textOf(paragraph.id) ?? null}
            style={style}
            pinned={pinned}
            document={document}
            onGo={setOpenId}
            onBack={back}
            onNotice={setNotice}
          />
        ) : ids.length > 0 ? (
          <LookupLines groups={groups} active={active} onOpen={open} />
        ) : query.trim() === '' ? (
          <LookupEmpty examples={examples} onTry={type} />
        ) : (
          <p class="popup-none">
            {absent ??
              `Nothing found for “${query.trim()}”. Try a paragraph number or another word.`}
          </p>
        )}
      </div>
      <footer class="popup-foot">
        <p role="status">{notice || standing}</p>
        {!paragraph && (
          <button type="button" class="quiet" onClick={() => void openPage('desk.html')}>
            Check a file or pasted text
          </button>
        )}
        {paragraph && text === null && (
          <button type="button" class="quiet" onClick={() => void openPage('options.html')}>
            Import the official text
          </button>
        )}
      </footer>
    </main>
  )
}

/** What was found, in a few words. */
function standingOf(
  count: number,
  isAbsent: boolean,
  isClose: boolean,
  isSummary: boolean,
): string {
  if (isAbsent) return count > 0 ? `No paragraph on this, ${count} near` : 'No paragraph on this'
  if (count > 0 && !isClose) return `Nothing fits well, ${count} near`
  return `${count} found${isSummary ? ' (summaries)' : ''}`
}
