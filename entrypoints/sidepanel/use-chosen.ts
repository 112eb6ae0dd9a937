import { useEffect, useRef, useState } from 'preact/hooks'
import type { Problem } from '../../lib/core/problem'
import type { OpenDocument } from '../../lib/session/panel-client'

interface Chosen {
  readonly problem: Problem | null
  readonly choose: (id: string | null) => void
}

const isSame = ({ diagnostic: a }: Problem, { diagnostic: b }: Problem): boolean =>
  a.ruleId === b.ruleId && a.text === b.text && a.section.join('\n') === b.section.join('\n')

/**
 * The problem that is chosen in the panel: in the list, or by its card in the document. An edit beside
 * it may give it another id; it stays chosen.
 */
export function useChosen({ listed, current }: OpenDocument): Chosen {
  const [id, choose] = useState(current.id)
  const last = useRef<Problem | null>(null)
  useEffect(() => {
    // A card that the panel asked for comes late: the reader may have moved on in the list.
    if (current.id !== null && !current.isAsked) choose(current.id)
  }, [current.id, current.isAsked])
  const problem = listed.find((each) => each.problem.diagnostic.id === id)?.problem ?? null
  useEffect(() => {
    const before = last.current
    last.current = problem
    if (id === null || problem || !before) return
    const heir = listed.find((each) => isSame(each.problem, before))
    choose(heir?.problem.diagnostic.id ?? null)
  }, [id, problem, listed])
  return { problem, choose }
}
