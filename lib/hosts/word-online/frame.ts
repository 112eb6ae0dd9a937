import { hash } from '../../core/hash'
import { EDITOR } from './selectors'

/** A frame of Word for the web: the editor, or the reading view. */
export interface WordFrame {
  readonly kind: 'editor' | 'viewer'
  /** Names the document without telling where it is kept. */
  readonly id: string
}

const kinds: Readonly<Record<string, WordFrame['kind']>> = {
  '/we/wordeditorframe.aspx': 'editor',
  '/wv/wordviewerframe.aspx': 'viewer',
}

/** Reads a frame's own address; null for Excel, PowerPoint and every other page of the same host. */
export function readFrame(href: string): WordFrame | null {
  const url = new URL(href)
  if (!url.hostname.endsWith('.officeapps.live.com')) return null
  const kind = kinds[url.pathname.toLowerCase()]
  if (kind === undefined) return null
  const source = [...url.searchParams].find(([name]) => name.toLowerCase() === 'wopisrc')?.[1]
  // Without an address every opening is a document of its own: nothing decided for one reaches another.
  return { kind, id: hash((source || crypto.randomUUID()).toLowerCase()) }
}

/** ms after which a frame without a known editor is one that people look at, or never will be. */
const PATIENCE = 10_000
/** CSS px that a frame has at least in which people read; Word's helpers are smaller, or have no size. */
const READABLE = { width: 240, height: 160 } as const

const isReadable = ({ innerWidth, innerHeight }: Window): boolean =>
  innerWidth >= READABLE.width && innerHeight >= READABLE.height

/**
 * Waits for something to check. Word keeps frames that are never seen: they hold no editor, and
 * nothing starts in them. In one that can be seen it starts after a while even so, to say that it
 * cannot read the document.
 */
export function whenEditor(page: Window, signal: AbortSignal): Promise<void> {
  const { document } = page
  const isThere = (): boolean => document.querySelector(EDITOR) !== null
  if (isThere()) return Promise.resolve()
  return new Promise((resolve) => {
    const end = new AbortController()
    const finish = (): void => {
      end.abort()
      resolve()
    }
    const watch = new MutationObserver(() => {
      if (isThere()) finish()
    })
    const timer = setTimeout(() => {
      const finishIfReadable = () => {
        if (isReadable(page)) finish()
      }
      page.addEventListener('resize', finishIfReadable, { signal: end.signal })
      finishIfReadable()
    }, PATIENCE)
    end.signal.addEventListener('abort', () => {
      watch.disconnect()
      clearTimeout(timer)
    })
    signal.addEventListener('abort', finish, { once: true, signal: end.signal })
    watch.observe(document.documentElement, { childList: true, subtree: true })
  })
}
