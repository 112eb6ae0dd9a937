import type { Editor } from './editor'

/** A frame of the page's own origin and its realm. */
export interface FrameParts {
  readonly frame: HTMLIFrameElement
  readonly realm: Window & typeof globalThis
  readonly document: Document
}

const UNDO = 90
const BACKSPACE = 8
const DELETE = 46

/**
 * The hidden input of an editor. It takes input only with the focus where it belongs, ignores what
 * does not look like input, and gives no sign either way.
 */
export class InputFrame {
  readonly element: HTMLElement

  constructor(
    private readonly parts: FrameParts,
    private readonly editor: Editor,
  ) {
    const { document, frame } = parts
    frame.className = 'docs-texteventtarget-iframe'
    this.element = document.createElement('div')
    this.element.setAttribute('contenteditable', 'true')
    this.element.setAttribute('role', 'textbox')
    this.element.setAttribute('aria-label', 'Document content')
    document.body.append(this.element)
    for (const type of ['paste', 'copy', 'beforeinput', 'keydown', 'input'] as const) {
      document.addEventListener(type, (event) => this.#take(event))
    }
  }

  /** Whether the page's focus is in the frame and the frame's in the element. */
  get isFocused(): boolean {
    const { frame, document } = this.parts
    return frame.ownerDocument.activeElement === frame && document.activeElement === this.element
  }

  blur(): void {
    this.element.blur()
  }

  #take(event: Event): void {
    const { realm } = this.parts
    const isOwn = event instanceof realm.Event
    const isInside = event.target instanceof realm.Node && this.element.contains(event.target)
    if (!isInside || !this.isFocused || (!isOwn && !this.editor.options.foreignEvents)) return
    switch (event.type) {
      case 'paste':
        event.preventDefault()
        this.#paste(event as ClipboardEvent)
        break
      case 'copy':
        event.preventDefault()
        ;(event as ClipboardEvent).clipboardData?.setData('text/plain', this.editor.copied())
        break
      case 'beforeinput':
        event.preventDefault()
        this.#beforeInput(event as InputEvent)
        break
      case 'keydown':
        this.#key(event as KeyboardEvent)
        break
      case 'input':
        // Whatever was written into the element has no meaning.
        this.element.replaceChildren()
    }
  }

  #paste({ clipboardData }: ClipboardEvent): void {
    const text = clipboardData?.getData('text/plain') ?? ''
    if (text !== '') this.editor.paste(text)
  }

  #beforeInput({ inputType, data, isTrusted }: InputEvent): void {
    if (inputType === 'insertText' && data) this.editor.insert(data, !isTrusted)
    if (inputType === 'insertParagraph') this.editor.insert('\n', false)
  }

  #key(event: KeyboardEvent): void {
    const isUndo = event.keyCode === UNDO && (event.ctrlKey || event.metaKey)
    if (!isUndo && event.keyCode !== BACKSPACE && event.keyCode !== DELETE) return
    event.preventDefault()
    if (isUndo) this.editor.undo()
    else this.editor.erase(event.keyCode === BACKSPACE ? -1 : 1)
  }
}
