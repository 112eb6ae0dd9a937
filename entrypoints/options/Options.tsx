import { InEditors } from './InEditors'
import { OfficialText } from './official-text/OfficialText'
import { TurnedOff } from './TurnedOff'
import '../../components/setting.css'
import './options.css'

/** The page where the reader brings in texts and sets things. */
export function Options() {
  return (
    <main class="options">
      <h1>Library &amp; settings</h1>
      <OfficialText />
      <TurnedOff />
      <InEditors />
    </main>
  )
}
