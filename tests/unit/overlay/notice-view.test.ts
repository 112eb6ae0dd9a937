// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { NoticeView } from '../../../lib/overlay/notice-view'

const end = new AbortController()
afterEach(() => document.body.replaceChildren())

const press = (key: string): void => {
  const button = document.querySelector('[data-sendlint-notice] button')
  button?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
}

test('keys pressed in a notice are not the editor’s, and Escape closes it', () => {
  const heard = vi.fn()
  document.addEventListener('keydown', heard)
  const notice = new NoticeView(document.body, end.signal)
  notice.show({ sentence: 'Replaced “LEA” with “local authority”.' }, { right: 0, bottom: 0 })
  press(' ')
  expect(document.querySelector('[data-sendlint-notice]')).not.toBeNull()
  press('Escape')
  expect(document.querySelector('[data-sendlint-notice]')).toBeNull()
  expect(heard).not.toHaveBeenCalled()
  document.removeEventListener('keydown', heard)
  end.abort()
})
