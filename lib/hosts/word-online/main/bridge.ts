import type { Conversation } from '../../page-line/serve'
import { servePage } from '../../page-line/serve'
import { changeBetween } from '../../text-change'
import { type Answer, type Operation, type Request, requestSchema } from '../protocol'
import { applyInFrame } from './apply'
import { hasTransactions, isElsewhere, readStory, selectionIn } from './model'
import { outlineOf } from './outline'

/** Answers one connection. Remembers the last text it handed over, to send only what changed. */
class FrameConversation implements Conversation<Request> {
  #text = ''
  #revision = 0

  constructor(private readonly page: Window) {}

  async answer(request: Request): Promise<Answer<Operation>> {
    switch (request.op) {
      case 'status': {
        const story = readStory(this.page)
        return {
          model: story !== null,
          transactions: hasTransactions(this.page),
          tracking: story?.tracking ?? false,
        }
      }
      case 'read':
        return this.#read(request.revision)
      case 'outline':
        return this.#outline()
      case 'selection': {
        const story = readStory(this.page)
        return story && selectionIn(story)
      }
      case 'apply':
        return applyInFrame(this.page, request.request)
      case 'bye':
        this.#text = ''
        return null
    }
  }

  #read(known: number): Answer<'read'> {
    const story = readStory(this.page)
    if (!story) return { state: isElsewhere(this.page) ? 'elsewhere' : 'none' }
    const { text, tracking } = story
    const change = changeBetween(this.#text, text)
    const isKnown = known > 0 && known === this.#revision
    if (!change && isKnown) return { state: 'same', revision: this.#revision, tracking }
    this.#text = text
    const revision = ++this.#revision
    if (isKnown && change) return { state: 'change', revision, tracking, change }
    return { state: 'whole', revision, tracking, text }
  }

  #outline(): Answer<'outline'> {
    const story = readStory(this.page)
    // Its offsets are those of the text that was handed over last.
    if (story?.text !== this.#text) return null
    try {
      return outlineOf(story)
    } catch {
      // Read again when the text has settled.
      return null
    }
  }
}

/** Sets up the half that lives in the frame's own world and reaches the model. */
export const installPageHalf = (page: Window): void =>
  servePage(page, requestSchema, () => new FrameConversation(page))
