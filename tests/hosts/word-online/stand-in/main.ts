import { type Box, joinOnLine } from '../../../../lib/hosts/box'
import type { Place } from '../../../../lib/hosts/snapshot'
import { seeded } from '../../random'
import { automation } from './automation'
import { WordModel } from './model'
import type { StandInOptions } from './options'
import { make, strangersIn, words } from './parts'
import { View } from './view'

/** What only the test can reach. */
export interface Control {
  paragraphs(): readonly string[]
  remote(place: Place, text: string): void
  undo(): void
  setReadOnly(readOnly: boolean): void
  setTracking(mode: 0 | 1 | 2): void
  setCaret(place: Place): void
  /** Opens or closes a dialogue of Word's own, somewhere in the page. */
  setDialogue(isOpen: boolean): void
  /** The model starts anew, as after a reconnection: whatever was taken from the old one throws. */
  renewModel(): void
  /** Puts the caret into a header, or back among the pages, which are inactive meanwhile. */
  setStory(story: 'main' | 'header'): void
  caret(): Place
  truth(place: Place): readonly Box[]
  scrollTo(top: number): void
  /** Rules of the editor that were broken. */
  faults(): readonly string[]
  /** Nodes inside the editor that it has not made itself. */
  strangers(): readonly string[]
  /** Changes made through the automation model. */
  ownEdits(): number
}

/** Typing by hand; what a script sends is ignored. */
function listen(input: HTMLElement, model: WordModel): void {
  input.addEventListener('keydown', (event) => {
    if (!event.isTrusted) return
    if ((event.ctrlKey || event.metaKey) && event.key === 'z') model.undo()
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      const { id, start, end } = model.caret
      model.edit(id, start, end, event.key, 'me')
    }
    event.preventDefault()
  })
  for (const type of ['beforeinput', 'paste', 'input'] as const) {
    input.addEventListener(type, (event) => event.preventDefault())
  }
}

/** Starts an editor in this page. Its control is found only by those who know the secret. */
export function start(options: StandInOptions, secret: string): void {
  const random = seeded(options.seed)
  const faults: string[] = []
  const fault = (what: string) => faults.push(what)
  let tracking: number = options.tracking
  let story: 'main' | 'header' = 'main'
  let view: View | null = null
  let endModel = (): void => undefined
  let isStuck = false
  const model = new WordModel(options.blocks, options.rowMarks, () => view?.drawSoon())
  document.title = 'SEND policy.docx'
  const title = make('div', '', { id: 'documentTitle' }, words('SEND policy.docx'))
  const track = make('button', '', { type: 'button', id: `Ribbon-${secret}` }, words('Olrhain'))
  track.addEventListener('click', () => {
    tracking = tracking === 0 ? 1 : 0
  })
  const dialogues = make('div')
  const ribbon = make('div', 'Ribbon', {}, track, make('div', '', {}, dialogues))
  const root = make('div', '', { id: 'applicationOuterContainer' }, title, ribbon)
  document.body.append(root)
  view = new View(root, model, options, random, fault)
  const { input } = view
  const shown = view
  const setReadOnly = (readOnly: boolean) =>
    input.setAttribute('aria-readonly', readOnly ? 'true' : 'false')
  setReadOnly(options.readOnly)
  if (options.frame === 'viewer') input.remove()
  else listen(input, model)
  const offer = () => {
    const draw = () => shown.drawSoon()
    let isOver = false
    const hooks = {
      draw,
      fault,
      tracking: () => tracking,
      story: () => story,
      isOver: () => isOver,
      setOpen: (isOpen: boolean) => {
        isStuck = isOpen
      },
    }
    endModel = () => {
      isOver = true
    }
    Reflect.set(window, 'WordEditor', automation(model, options, hooks))
  }
  if (options.model === 'late') setTimeout(offer, options.modelAfter)
  else if (options.model !== 'absent') offer()
  const idOf = ({ paragraph }: Place): string => model.paragraphs[paragraph]?.id ?? ''
  const control: Control = {
    paragraphs: () => model.paragraphs.map(({ text }) => text),
    remote: (place, text) => model.edit(idOf(place), place.start, place.end, text, 'remote'),
    undo: () => void model.undo(),
    setReadOnly,
    setTracking(mode) {
      tracking = mode
    },
    setDialogue(isOpen) {
      const button = make('button', '', { type: 'button' }, words('Iawn'))
      const style = 'position:fixed;inset:0;background:#0003;z-index:1000'
      const shownOne = make('div', '', { id: 'WACDialogOverlay', style }, button)
      const hiddenOne = make('div', '', { id: 'WACDialogOverlay', style: 'display:none' })
      dialogues.replaceChildren(hiddenOne, ...(isOpen ? [shownOne] : []))
      ;(isOpen ? button : input).focus()
    },
    renewModel() {
      endModel()
      offer()
    },
    setCaret(place) {
      model.caret = { id: idOf(place), start: place.start, end: place.end }
    },
    setStory(next) {
      story = next
      for (const [parts, isActive] of [
        ['.PageContent', next === 'main'],
        ['.Header', next === 'header'],
      ] as const)
        for (const part of root.querySelectorAll(parts))
          part.classList.toggle('InactiveBoxRendering', !isActive)
    },
    caret() {
      const { id, start, end } = model.caret
      return { paragraph: model.paragraphs.findIndex((each) => each.id === id), start, end }
    },
    truth: (place) => joinOnLine(shown.truth(idOf(place), place.start, place.end)),
    scrollTo: (top) => shown.scrollTo(top),
    faults: () => (isStuck ? [...faults, 'a transaction was left open'] : faults),
    strangers: () => strangersIn(root),
    ownEdits: () => model.ownEdits,
  }
  Reflect.set(window, Symbol.for(secret), control)
}
