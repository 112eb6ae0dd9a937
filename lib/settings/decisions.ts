import { array, type InferOutput, object, optional, picklist, record, string } from 'valibot'
import { settingsItem } from './item'

const decision = object({
  scope: picklist(['here', 'wording', 'rule']),
  ruleId: string(),
  diagnosticId: optional(string()),
  // As long as it is: one that were refused for its length would take all other decisions with it.
  wording: optional(string()),
  reason: string(),
  by: string(),
  on: string(),
})

/** What somebody has decided to leave as it is. */
export type Decision = InferOutput<typeof decision>

/** Holds for every document. */
const EVERYWHERE = '*'
/** Decisions kept for one document, and documents they are kept for; the oldest go first. */
const MOST_DECISIONS = 500
const MOST_DOCUMENTS = 200

const kept = settingsItem({
  key: 'decisions',
  version: 1,
  schema: record(string(), array(decision)),
  fallback: {},
})

const placeOf = (documentId: string, { scope }: Decision): string =>
  scope === 'rule' ? EVERYWHERE : documentId

const isSame = (a: Decision, b: Decision): boolean =>
  a.scope === b.scope &&
  a.ruleId === b.ruleId &&
  a.diagnosticId === b.diagnosticId &&
  a.wording === b.wording

function keepNewest(all: Record<string, Decision[]>): Record<string, Decision[]> {
  const { [EVERYWHERE]: everywhere = [], ...documents } = all
  const newest = Object.entries(documents).slice(-MOST_DOCUMENTS)
  return { [EVERYWHERE]: everywhere, ...Object.fromEntries(newest) }
}

async function removeFrom(place: string, decision: Decision): Promise<void> {
  await kept.update((all) => ({
    ...all,
    [place]: (all[place] ?? []).filter((known) => !isSame(known, decision)),
  }))
}

/** Decisions for a document and for all of them, kept on this computer. */
export const decisions = {
  async of(documentId: string): Promise<readonly Decision[]> {
    const all = await kept.read()
    return [...(all[EVERYWHERE] ?? []), ...(all[documentId] ?? [])]
  },

  /** Decisions that hold for every document. */
  everywhere: async (): Promise<readonly Decision[]> => (await kept.read())[EVERYWHERE] ?? [],

  async add(documentId: string, decision: Decision): Promise<void> {
    await kept.update((all) => {
      const place = placeOf(documentId, decision)
      const { [place]: before = [], ...others } = all
      const rest = before.filter((known) => !isSame(known, decision))
      return keepNewest({ ...others, [place]: [...rest, decision].slice(-MOST_DECISIONS) })
    })
  },

  remove: (documentId: string, decision: Decision): Promise<void> =>
    removeFrom(placeOf(documentId, decision), decision),

  /** Takes back a decision that holds for every document. */
  removeEverywhere: (decision: Decision): Promise<void> => removeFrom(EVERYWHERE, decision),

  watch: (listener: () => void) => kept.watch(() => listener()),
}
