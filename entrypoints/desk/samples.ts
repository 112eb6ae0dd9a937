import advice from '../../content/samples/advice-bad.md?raw'
import old from '../../content/samples/sen-policy-2014.md?raw'
import current from '../../content/samples/send-policy-current.md?raw'

/** A document to try the Desk on. */
export interface Sample {
  readonly id: string
  readonly label: string
  readonly source: string
}

export const samples: readonly Sample[] = [
  { id: 'sen-policy-2014', label: 'SEN policy of 2014, never updated', source: old },
  { id: 'send-policy-current', label: 'SEND policy, current', source: current },
  { id: 'advice-bad', label: 'A short policy with duties in the wrong hands', source: advice },
]
