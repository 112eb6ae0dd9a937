import { useMemo } from 'preact/hooks'
import { CoverageList } from '../../components/CoverageList'
import { EmptyState } from '../../components/EmptyState'
import { NatureChoice } from '../../components/NatureChoice'
import type { ChosenNature } from '../../lib/core/nature'
import { startersIn } from '../../lib/core/starters'
import { copyText } from '../../lib/platform/clipboard'
import { PartRead } from './PartRead'
import { revealer } from './reveal-passage'
import type { TabProps } from './tab-props'
import { useReport } from './use-report'
import { WholeRead } from './WholeRead'

/** What the document covers. */
export function CoverageTab({ client, document, onNotice }: TabProps) {
  const report = useReport(client, document, 'content')
  const { listed, standing } = document
  const starters = useMemo(
    () => startersIn(listed.map(({ problem }) => problem.diagnostic)),
    [listed],
  )
  if (standing.isPart) return <PartRead what="what is missing" editor={standing.editor} />
  if (!report) return <WholeRead />
  if (report.coverage.length === 0)
    return (
      <EmptyState
        sentence="Coverage is not shown for this document."
        nextStep="It is meant for SEND policies and information reports of schools in England."
      />
    )
  const copyStarter = async (id: string) => {
    const isCopied = await copyText(starters.get(id) ?? '')
    onNotice(
      isCopied
        ? 'Starter paragraph copied. Paste it where it belongs and make it yours.'
        : 'The browser did not allow copying.',
    )
  }
  const coverElsewhere = async (item: string, link: string) => {
    const { sentence } = await client.do({ kind: 'elsewhere', item, link })
    onNotice(sentence)
    await client.askReport('content')
  }
  const chooseNature = async (chosen: ChosenNature) => {
    const { sentence } = await client.do({ kind: 'nature', chosen })
    onNotice(sentence)
    await client.askReport('content')
  }
  return (
    <>
      <NatureChoice {...report.nature} onChoose={(chosen) => void chooseNature(chosen)} />
      <CoverageList
        items={report.coverage}
        withStarter={new Set(starters.keys())}
        starterLabel="Copy starter paragraph"
        onAddStarter={(id) => void copyStarter(id)}
        onReveal={revealer(client, report, onNotice)}
        onElsewhere={(id, link) => void coverElsewhere(id, link)}
      />
    </>
  )
}
