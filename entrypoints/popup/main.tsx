import { render } from 'preact'
import { readLookupUrl } from '../../lib/code-of-practice/deep-link'
import { warmUp } from './model'
import { Popup } from './Popup'
import '../../components/base.css'

const root = document.getElementById('popup')

/** Draws the lookup for the address as it stands; a new hash starts it anew. */
function open(): void {
  if (!root) return
  const { start, tab } = readLookupUrl(location.href)
  render(<Popup key={location.href} start={start} tab={tab} />, root)
}

open()
window.addEventListener('hashchange', open)
warmUp()
