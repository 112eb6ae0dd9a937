import { lookupUrl } from '../../lib/code-of-practice/deep-link'
import { chordLabel } from '../../lib/commands/chord'
import type { CodeAction } from '../../lib/core/code-action'
import type { Diagnostic } from '../../lib/core/diagnostic'
import type { IgnoreScope } from '../../lib/core/problem'
import { copyText } from '../../lib/platform/clipboard'
import { isMac } from '../../lib/platform/is-mac'
import { openWindow } from '../../lib/platform/tabs'
import type { OpenDocument, PanelClient } from '../../lib/session/panel-client'

const COPIED = 'The replacement has been copied.'
const NOT_COPIED = 'The browser did not allow copying; please type the replacement.'

/** Words long enough to be found by, and short enough for a search box. */
const MOST_SOUGHT = 60

/** What can be done about a problem from the panel; each says in one sentence what came of it. */
export class ProblemActions {
  constructor(
    private readonly client: PanelClient,
    private readonly document: OpenDocument,
    private readonly tell: (sentence: string, undo?: () => void) => void,
  ) {}

  /** Shows the words in the document, or says how to find them. */
  async reveal({ id, text }: Diagnostic): Promise<void> {
    const { isDone, sentence } = await this.client.do({ kind: 'reveal', id })
    if (isDone) return this.tell('')
    const isBlind = this.document.standing.status.tier === 'panel-copy'
    const sought = text.split('\n')[0]?.trim().slice(0, MOST_SOUGHT) ?? ''
    this.tell(
      isBlind && sought !== ''
        ? `In the document, press ${chordLabel('Mod+F', isMac())} and look for “${sought}”.`
        : sentence,
    )
  }

  /**
   * Makes a fix. Where that cannot be done the replacement is copied from here: the document has not
   * got the focus, and browsers let nobody else copy.
   */
  async fix({ id }: Diagnostic, fix: CodeAction, index: number): Promise<boolean> {
    if (this.document.standing.copyOnly !== null) {
      this.tell(await copied(fix.replacement))
      return false
    }
    const { isDone, sentence } = await this.client.do({ kind: 'fix', id, index })
    const next = isDone || fix.replacement === '' ? '' : ` ${await copied(fix.replacement)}`
    this.tell(`${sentence}${next}`.trim())
    return isDone
  }

  async fixAll(ids: readonly string[]): Promise<void> {
    this.tell('Making the changes …')
    this.tell((await this.client.do({ kind: 'fix-all', ids })).sentence)
  }

  async ignore({ id }: Diagnostic, scope: IgnoreScope): Promise<void> {
    const { sentence, decision } = await this.client.do({ kind: 'ignore', id, scope })
    this.tell(sentence, decision === undefined ? undefined : () => void this.showAgain(decision))
  }

  /** Shows again what a decision hides. */
  async showAgain(key: string): Promise<void> {
    this.tell((await this.client.do({ kind: 'show-again', key })).sentence)
  }

  /** Shows a paragraph of the Code, ready to be cited in this document. */
  async lookUp(reference: string): Promise<void> {
    const { tab } = this.client
    await openWindow(lookupUrl(reference, tab === null ? {} : { tab }))
  }
}

/** Copies words and says whether that was done. */
async function copied(replacement: string): Promise<string> {
  return (await copyText(replacement)) ? COPIED : NOT_COPIED
}
