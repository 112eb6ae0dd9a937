import { render } from 'preact'
import { editorOrigin } from '../../lib/core/editor-origin'
import { Desk } from './Desk'
import '../../components/base.css'

const root = document.getElementById('desk')
const asked = new URLSearchParams(location.search)
if (root) {
  render(
    <Desk
      sample={asked.get('sample')}
      handedOver={asked.get('document')}
      origin={editorOrigin(asked.get('from'))}
    />,
    root,
  )
}
