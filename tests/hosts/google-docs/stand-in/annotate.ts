import { between } from '../../random'
import type { Editor, Later } from './editor'

/** What the page lets the annotated object do to it. */
export interface AnnotatedPage {
  isFocused(): boolean
  /** Takes the focus out of the input, as selecting does. */
  blur(): void
  /** Scrolls smoothly to the selection. */
  scrollToSelection(): void
}

export interface Annotated {
  getText(): string
  getSelection(): Record<string, number>[]
  setSelection(start: number, end: number): void
  getAnnotations(): Record<string, unknown>
}

/** A fresh annotated object. After the editor was rebuilt, older ones show the text as it was then. */
export function annotated(editor: Editor, page: AnnotatedPage, later: Later): Annotated {
  const born = editor.generation
  let retired: string | null = null
  return {
    getText() {
      if (born !== editor.generation) retired ??= editor.model.text
      return retired ?? editor.model.text
    },
    getSelection() {
      const names = editor.options.selectionTold
      if (names === 'never' || !page.isFocused()) return []
      const { start, end } = editor.selection
      return [{ [names[0]]: start, [names[1]]: end }]
    },
    setSelection(start, end) {
      if (born !== editor.generation) throw new Error('retired')
      page.blur()
      if (!editor.canSelect(start, end)) return
      const apply = () => {
        editor.select(start, end)
        page.blur()
        page.scrollToSelection()
      }
      const wait = between(editor.random, editor.options.selecting)
      if (wait === 0) apply()
      else later(apply, wait)
    },
    getAnnotations: () => ({ link: [], horizontal_rule: [] }),
  }
}
