import { render } from 'preact'
import { Options } from './Options'
import '../../components/base.css'

const root = document.getElementById('options')
if (root) render(<Options />, root)
