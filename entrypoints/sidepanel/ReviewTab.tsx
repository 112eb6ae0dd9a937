import { useState } from 'preact/hooks'
import { ReviewSheet } from '../../components/ReviewSheet'
import { printPage, savePage } from '../../lib/platform/kept-page'
import type { ReportPage } from '../../lib/review/report/html/report-page'
import { PartRead } from './PartRead'
import { revealPassage } from './reveal-passage'
import type { TabProps } from './tab-props'
import { useReport } from './use-report'
import { WholeRead } from './WholeRead'

const FAILED = 'The report could not be written. Load the document again, then try once more.'

/** What a governor needs to know of the document. */
export function ReviewTab({ client, document, onNotice }: TabProps) {
  const review = useReport(client, document, 'review')
  const [isBusy, setBusy] = useState(false)
  const { standing } = document
  if (standing.isPart)
    return <PartRead what="what it says on governors’ questions" editor={standing.editor} />
  if (!review) return <WholeRead />

  const withPage = async (use: (page: ReportPage) => string) => {
    if (isBusy) return
    setBusy(true)
    onNotice('Writing the report …')
    const page = await client.report('page')
    setBusy(false)
    onNotice(page ? use(page) : FAILED)
  }
  return (
    <ReviewSheet
      review={review}
      report={{
        isBusy,
        onSave: () => void withPage(savePage),
        onPrint: () => void withPage(printPage),
      }}
      onReveal={({ text, place }) => {
        if (place) revealPassage(client, place, text, onNotice)
      }}
      onProblem={(id) =>
        void client.do({ kind: 'reveal', id }).then(({ sentence }) => onNotice(sentence))
      }
    />
  )
}
