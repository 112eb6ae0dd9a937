import { annotated } from './stand-in/annotate'
import { Editor } from './stand-in/editor'
import { InputFrame } from './stand-in/input-frame'
import { defaultOptions, type StandInOptions } from './stand-in/options'

/** The editor of the stand-in in a page without pictures: input and text only, and in no hurry. */
export interface DocsInNode {
  readonly page: Window
  readonly editor: Editor
  /** Puts the focus where a click into the text would. */
  focus(): void
}

/** Frames of such a page come as soon as everything else is done. */
function hurry(): void {
  const frames = new Map<number, NodeJS.Immediate>()
  let last = 0
  globalThis.requestAnimationFrame = (callback) => {
    const id = ++last
    frames.set(
      id,
      setImmediate(() => callback(performance.now())),
    )
    return id
  }
  globalThis.cancelAnimationFrame = (id) => {
    const frame = frames.get(id)
    if (frame) clearImmediate(frame)
  }
}

/** Does something after a number of turns of the event loop, a turn for each ms. */
function inTurns(task: () => void, ms: number): void {
  setImmediate(() => (ms <= 1 ? task() : inTurns(task, ms - 1)))
}

/** Puts an editor into the page of a happy-dom environment. */
export function docsInNode(given: Partial<StandInOptions>): DocsInNode {
  hurry()
  document.body.replaceChildren()
  const editor = new Editor({ ...defaultOptions, ...given }, inTurns)
  const frame = document.createElement('iframe')
  frame.setAttribute('srcdoc', '<body></body>')
  document.body.append(frame)
  const realm = frame.contentWindow as (Window & typeof globalThis) | null
  if (!realm) throw new Error('The input’s frame did not open.')
  const input = new InputFrame({ frame, realm, document: realm.document }, editor)
  const page = {
    isFocused: () => input.isFocused,
    blur: () => input.blur(),
    scrollToSelection: () => undefined,
  }
  Reflect.set(window, '_docs_annotate_getAnnotatedText', async () =>
    annotated(editor, page, inTurns),
  )
  return {
    page: window,
    editor,
    focus() {
      frame.focus()
      input.element.focus()
    },
  }
}
