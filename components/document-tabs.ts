import { counted } from '../lib/core/counted'
import type { Tab } from './Tabs'

/** The tabs beside a document, wherever it is shown. */
export const documentTabs = (problems: number): readonly Tab[] => [
  {
    id: 'problems',
    label: 'Problems',
    count: { value: problems, words: counted(problems, 'problem', 'problems') },
  },
  { id: 'coverage', label: 'Coverage' },
  { id: 'voice', label: 'Voice' },
  { id: 'review', label: 'Review' },
]
