import { useEffect, useState } from 'preact/hooks'
import { CoverageList } from '../../components/CoverageList'
import { ReviewSheet } from '../../components/ReviewSheet'
import { VoiceMap } from '../../components/VoiceMap'
import { startersIn } from '../../lib/core/starters'
import type { ReportKind, Reports } from '../../lib/session/lint-protocol'
import type { PaneController, PaneState } from './pane-controller'

interface Props {
  readonly controller: PaneController
  readonly state: PaneState
}

/** What is known about the document as a whole, asked for anew after every check. */
function useReport<K extends ReportKind>({ controller, state }: Props, of: K): Reports[K] | null {
  const [report, setReport] = useState<Reports[K] | null>(null)
  const { placed, words } = state
  useEffect(() => {
    let isWanted = true
    void controller.report(of).then((found) => {
      if (isWanted && found) setReport(found)
    })
    return () => {
      isWanted = false
    }
  }, [controller, of, placed, words])
  return report
}

/** What the document covers. */
export function CoverageTab(props: Props) {
  const report = useReport(props, 'content')
  if (!report) return <p class="pane-none">Reading the document …</p>
  if (report.coverage.length === 0) {
    return (
      <p class="pane-none">
        Coverage is shown for SEND policies and information reports of schools in England.
      </p>
    )
  }
  const starters = startersIn(props.state.placed.map(({ problem }) => problem.diagnostic))
  return (
    <CoverageList
      items={report.coverage}
      withStarter={new Set(starters.keys())}
      starterLabel="Copy starter paragraph"
      onAddStarter={(id) => void props.controller.copyStarter(starters.get(id) ?? '')}
      onReveal={(passage) => void props.controller.reveal(passage)}
    />
  )
}

/** Where parents and pupils have a say in the document. */
export function VoiceTab(props: Props) {
  const report = useReport(props, 'content')
  if (!report) return <p class="pane-none">Reading the document …</p>
  return (
    <VoiceMap map={report.voice} onReveal={(passage) => void props.controller.reveal(passage)} />
  )
}

/** What a governor needs to know of the document; the report to be filed is the Desk’s. */
export function ReviewTab(props: Props) {
  const { controller } = props
  const review = useReport(props, 'review')
  if (!review) return <p class="pane-none">Reading the document …</p>
  return (
    <ReviewSheet
      review={review}
      onReveal={({ place }) => {
        if (place) void controller.reveal(place)
      }}
      onProblem={(id) => void controller.select(id, true)}
    />
  )
}
