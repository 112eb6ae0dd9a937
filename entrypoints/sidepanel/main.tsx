import { render } from 'preact'
import { Panel } from './Panel'
import '../../components/base.css'

const root = document.getElementById('panel')
const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)
if (root) render(<Panel tab={Number.isInteger(tab) ? tab : null} />, root)
