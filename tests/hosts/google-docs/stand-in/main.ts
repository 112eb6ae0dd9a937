import { between } from '../../random'
import { annotated } from './annotate'
import { Editor, type Selection } from './editor'
import { exportMarkdown } from './export-markdown'
import { InputFrame } from './input-frame'
import type { Model } from './model'
import type { StandInOptions } from './options'
import { type ScreenBox, View } from './view'

/** What tests can ask of a stand-in; out of reach for the page's other scripts. */
export interface Control {
  /** What is behind the page; only for scripts in the same page. */
  readonly editor: Editor
  text(): string
  selection(): Selection
  select(start: number, end: number): void
  isFocused(): boolean
  /** Puts the focus where a click into the text would. */
  focus(): void
  remote(start: number, end: number, text: string): void
  remoteAfter(ms: number, start: number, end: number, text: string): void
  undo(): void
  setMode(mode: StandInOptions['mode']): void
  setZoom(percent: number): void
  openTab(id: string): void
  rebuild(): void
  /** The page asks something in a dialogue that is not said to be modal, and takes the focus. */
  openDialogue(): void
  /** Closes it; the focus goes back into the text. */
  closeDialogue(): void
  /** What has been typed into the dialogue. */
  typedInDialogue(): string
  scrollTo(top: number): void
  scrollTop(): number
  bringIntoSight(offset: number): Promise<void>
  truth(start: number, end: number): ScreenBox[]
  repaints(): number
  taken(): number
  exportMarkdown(): string
  /** Nodes below the editor that are not its own. */
  strangers(): string[]
}

const titles = { en: 'Google Docs', cy: 'Google Docs', de: 'Google Docs' } as const
const modeLabels = {
  en: { editing: 'Editing mode', suggesting: 'Suggesting mode', viewing: 'Viewing mode' },
  cy: { editing: 'Modd golygu', suggesting: 'Modd awgrymu', viewing: 'Modd gweld' },
  de: { editing: 'Bearbeitungsmodus', suggesting: 'Vorschlagsmodus', viewing: 'Lesemodus' },
} as const
const modeClasses = { editing: 'edit-mode', suggesting: 'suggest-mode', viewing: 'view-mode' }
/** ms between two saved versions. */
const SAVE_EVERY = 400
const OWN = /^(?:kix-|$)/

const element = (page: Document, id: string, className = ''): HTMLElement => {
  const made = page.createElement('div')
  if (id) made.id = id
  made.className = className
  return made
}

/** One page with an editor in it, put together the way the real one is. */
class StandIn implements Control {
  readonly editor: Editor
  readonly #switcher: HTMLElement
  readonly #container: HTMLElement
  readonly #versions: { readonly at: number; readonly markdown: string }[] = []
  #view: View
  #input: InputFrame
  #hasHadFocus = false

  constructor(private readonly options: StandInOptions) {
    const page = document
    const later = (task: () => void, ms: number) => void setTimeout(task, ms)
    this.editor = new Editor(options, later)
    const tab = new URL(location.href).searchParams.get('tab')
    if (tab) this.editor.openTab(tab)
    page.title = `${options.title} - ${titles[options.language]}`
    page.body.style.margin = '0'
    page.body.style.background = options.dark ? '#0e0e0e' : '#f9fbfd'
    const chrome = element(page, 'docs-chrome')
    Object.assign(chrome.style, {
      height: '96px',
      background: options.dark ? '#1b1b1b' : '#edf2fa',
    })
    const titlebar = element(page, 'docs-titlebar-container')
    const title = page.createElement('input')
    title.className = 'docs-title-input'
    title.value = options.title
    titlebar.append(title, element(page, '', 'docs-save-indicator-container'))
    const toolbar = element(page, 'docs-toolbar')
    this.#switcher = element(page, 'docs-toolbar-mode-switcher')
    toolbar.append(this.#switcher)
    chrome.append(titlebar, toolbar)
    const outer = element(page, 'docs-editor-container')
    const editor = element(page, 'docs-editor')
    Object.assign(editor.style, { position: 'fixed', inset: '96px 0 0 0' })
    this.#container = element(page, '', 'kix-appview-editor-container')
    editor.append(this.#container)
    outer.append(editor)
    page.body.append(chrome, outer)
    this.#view = this.#makeView()
    this.#input = this.#makeInput()
    this.setMode(options.mode)
    this.editor.onChange(() => this.#changed())
    this.#keepVersion()
    this.#offerFunction()
    const { namesTab } = options
    const name = () => history.replaceState(null, '', '?tab=t.0')
    if (namesTab !== null) setTimeout(name, namesTab)
  }

  text = () => this.editor.model.text
  selection = () => this.editor.selection
  select = (start: number, end: number) => this.editor.select(start, end)
  isFocused = () => this.#input.isFocused
  undo = () => this.editor.undo()
  setZoom = (percent: number) => this.#view.setZoom(percent)
  scrollTop = () => this.#view.scroller.scrollTop
  truth = (start: number, end: number) => this.#view.truth(start, end)
  repaints = () => this.#view.repaints
  taken = () => this.editor.taken

  scrollTo(top: number): void {
    Reflect.set(Element.prototype, 'scrollTop', top, this.#view.scroller)
  }

  async bringIntoSight(offset: number): Promise<void> {
    if (this.#view.isInSight(offset)) return
    this.#view.scrollTo(offset)
    await new Promise((resolve) => setTimeout(resolve, 320))
  }

  focus(): void {
    this.#input.element.ownerDocument.defaultView?.focus()
    this.#input.element.focus()
    this.#hasHadFocus = true
  }

  remote(start: number, end: number, text: string): void {
    this.editor.remote(start, end, text)
  }

  remoteAfter(ms: number, start: number, end: number, text: string): void {
    setTimeout(() => this.editor.remote(start, end, text), ms)
  }

  setMode(mode: StandInOptions['mode']): void {
    this.editor.mode = mode
    this.#switcher.className = `goog-toolbar-menu-button ${modeClasses[mode]}`
    this.#switcher.setAttribute('aria-label', modeLabels[this.options.language][mode])
  }

  openTab(id: string): void {
    history.pushState(null, '', `?tab=${id}`)
    this.editor.openTab(id)
  }

  /** Editor and input are thrown away and built anew; objects handed out before are retired. */
  rebuild(): void {
    this.editor.generation++
    this.#view.scroller.remove()
    this.#container.ownerDocument.querySelector('.docs-texteventtarget-iframe')?.remove()
    this.#view = this.#makeView()
    this.#input = this.#makeInput()
  }

  openDialogue(): void {
    const veil = element(document, '', 'modal-dialog-bg')
    Object.assign(veil.style, { position: 'fixed', inset: '0', zIndex: '1000', opacity: '0.5' })
    const dialogue = element(document, '', 'modal-dialog')
    dialogue.setAttribute('role', 'dialog')
    dialogue.setAttribute('aria-label', 'Rename')
    Object.assign(dialogue.style, { position: 'fixed', inset: '30% 40%', zIndex: '1003' })
    const input = document.createElement('input')
    dialogue.append(input)
    document.body.append(veil, dialogue)
    input.focus()
  }

  closeDialogue(): void {
    for (const node of document.querySelectorAll('.modal-dialog, .modal-dialog-bg')) node.remove()
    this.focus()
  }

  typedInDialogue(): string {
    return document.querySelector<HTMLInputElement>('.modal-dialog input')?.value ?? ''
  }

  exportMarkdown(): string {
    const cutOff = performance.now() - this.options.exportLag
    return (this.#versions.findLast(({ at }) => at <= cutOff) ?? this.#versions[0])?.markdown ?? ''
  }

  strangers(): string[] {
    return [...this.#container.querySelectorAll('*')]
      .filter((node) => node instanceof HTMLElement && !OWN.test(node.className))
      .map((node) => node.outerHTML.slice(0, 120))
  }

  #makeView(): View {
    const { options } = this
    const flag: unknown = Reflect.get(window, '_docs_annotate_canvas_by_ext')
    const isDescribed =
      typeof flag === 'string' && flag !== '' && !options.flagDead && !options.noRuns
    return new View(document, this.editor, isDescribed, this.#container)
  }

  #makeInput(): InputFrame {
    const frame = document.createElement('iframe')
    Object.assign(frame.style, { position: 'absolute', opacity: '0', width: '1px', height: '1px' })
    document.body.append(frame)
    const realm = frame.contentWindow as Window & typeof globalThis
    const inner = realm.document
    inner.addEventListener('focusin', () => {
      this.#hasHadFocus = true
    })
    const input = new InputFrame({ frame, realm, document: inner }, this.editor)
    this.#container.addEventListener('mousedown', (event) => {
      event.preventDefault()
      this.focus()
    })
    return input
  }

  #changed(): void {
    this.#view.changed()
    this.#keepVersion()
  }

  #keepVersion(): void {
    const model: Model = this.editor.model
    const at = performance.now()
    if (at - (this.#versions.at(-1)?.at ?? Number.NEGATIVE_INFINITY) < SAVE_EVERY) return
    this.#versions.push({ at, markdown: exportMarkdown(model) })
    if (this.#versions.length > 200) this.#versions.splice(1, 1)
  }

  #offerFunction(): void {
    const { options } = this
    const flag: unknown = Reflect.get(window, '_docs_annotate_canvas_by_ext')
    if (typeof flag !== 'string' || flag === '' || options.flagDead) return
    const page = {
      isFocused: () => this.#input.isFocused,
      blur: () => this.#input.blur(),
      scrollToSelection: () => this.#view.scrollTo(this.editor.selection.end),
    }
    const give = async () => {
      if (options.needsFocus && !this.#hasHadFocus) return undefined
      if (options.asked === 'throws') throw new TypeError('not ready')
      if (options.asked === 'hangs') return new Promise(() => undefined)
      const given = annotated(this.editor, page, (task, ms) => setTimeout(task, ms))
      if (options.asked === 'textless') return { ...given, getText: undefined }
      return options.asked === 'unselecting' ? { ...given, setSelection: undefined } : given
    }
    const wait = between(this.editor.random, options.functionAfter)
    setTimeout(() => Reflect.set(window, '_docs_annotate_getAnnotatedText', give), wait)
  }
}

/** Starts the page some time after it has loaded, and leaves its control under a secret name. */
export function start(options: StandInOptions, secret: string): void {
  const wait = between(() => (options.seed % 97) / 97, options.boot)
  setTimeout(() => {
    const standIn = new StandIn(options)
    Object.defineProperty(window, Symbol.for(secret), { value: standIn, enumerable: false })
  }, wait)
}
