import { useEffect, useState } from 'preact/hooks'
import type { PlaceKey } from '../../lib/code-of-practice/deep-link'
import { createRelatedChecks } from '../../lib/code-of-practice/related-checks'
import type { RelatedCheck } from '../../lib/core/paragraph-view'

type Related = ReturnType<typeof createRelatedChecks>

let loading: Promise<Related> | null = null

/** The checks are big and only wanted once a paragraph is open: loaded then, and kept. */
async function load(): Promise<Related> {
  const { checks } = await import('../../lib/knowledge/generated/checks')
  return createRelatedChecks(checks)
}

/** The checks that rest on a paragraph; empty until they are known. */
export function useRelatedChecks(place: PlaceKey | null): readonly RelatedCheck[] {
  const [related, setRelated] = useState<Related | null>(null)
  useEffect(() => {
    if (!place) return
    loading ??= load()
    void loading.then((loaded) => setRelated(() => loaded))
  }, [place])
  return place && related ? related(place) : []
}
