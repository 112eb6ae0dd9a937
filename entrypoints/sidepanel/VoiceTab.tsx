import { VoiceMap } from '../../components/VoiceMap'
import { PartRead } from './PartRead'
import { revealer } from './reveal-passage'
import type { TabProps } from './tab-props'
import { useReport } from './use-report'
import { WholeRead } from './WholeRead'

/** Where parents and pupils have a say in the document. */
export function VoiceTab({ client, document, onNotice }: TabProps) {
  const report = useReport(client, document, 'content')
  const { isPart, editor } = document.standing
  if (isPart) return <PartRead what="whose voice is missing" editor={editor} />
  if (!report) return <WholeRead />
  return <VoiceMap map={report.voice} onReveal={revealer(client, report, onNotice)} />
}
