import { tierLabel } from '../../lib/hosts/tier'
import { answer } from '../../lib/platform/messages'
import { countBySeverity } from '../../lib/review/report/group'
import type { DeskState } from './desk-state'

/**
 * Answers the lookup popup over the Desk: how the document stands, and citations to be put in.
 *
 * @param insert puts words where the caret is
 * @returns ends it
 */
export const serveLookup = (state: () => DeskState, insert: (text: string) => void): (() => void) =>
  answer({
    'document-summary': () => {
      const { hasText, placed } = state()
      if (!hasText) return null
      return {
        counts: countBySeverity(placed.map(({ problem }) => problem.diagnostic)),
        tier: tierLabel('underline-apply'),
      }
    },
    'insert-citation': ({ text }) => {
      insert(text)
      return { status: 'inserted' }
    },
  })
