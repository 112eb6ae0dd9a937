import { render } from 'preact'
import { absenceSentence, connectToWord } from '../../lib/hosts/office-js/connect'
import type { OfficePage } from '../../lib/hosts/office-js/word-api'
import { Absent } from './Absent'
import { Pane } from './Pane'
import '../../components/base.css'
import './pane.css'

const root = document.getElementById('pane')
if (root) {
  const word = await connectToWord(window as Window & OfficePage)
  render(
    typeof word === 'string' ? <Absent sentence={absenceSentence(word)} /> : <Pane word={word} />,
    root,
  )
}
