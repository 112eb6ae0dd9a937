import type { CodeAction } from '../core/code-action'
import type { Diagnostic } from '../core/diagnostic'
import { contains, overlaps, type Range } from '../core/range'
import { severityRank } from '../core/severity'
import type { PolicyDocument } from '../document/policy-document'
import { sentencesOf } from '../document/sentences'
import type { Reported } from './give-way'
import { type SameCause, sameCauses } from './same-cause'

const length = ({ start, end }: Range): number => end - start

/** The fixes of a problem for a wider one that holds it; none where it reaches outside. */
function widened({ range, fixes }: Diagnostic, whole: Diagnostic, cause: SameCause): CodeAction[] {
  if (cause.isOneThing && overlaps(range, whole.range)) return [...fixes]
  if (!contains(whole.range, range)) return []
  const before = whole.text.slice(0, range.start - whole.range.start)
  const after = whole.text.slice(range.end - whole.range.start)
  // What changes a part leaves the rest as it was.
  const isAll = before === '' && after === ''
  return fixes.map((fix) => ({
    ...fix,
    replacement: `${before}${fix.replacement}${after}`,
    isPreferred: fix.isPreferred && (isAll || cause.putsFewerFirst === true),
  }))
}

/** The own fixes and those of others, each change once; only the first is preferred. */
function fixesOf(own: Diagnostic, folded: readonly Diagnostic[], cause: SameCause): CodeAction[] {
  const taken = cause.keepsOwnFixes ? [] : folded.flatMap((one) => widened(one, own, cause))
  const all = cause.putsFewerFirst ? [...taken, ...own.fixes] : [...own.fixes, ...taken]
  const byReplacement = new Map<string, CodeAction>()
  for (const fix of all)
    if (!byReplacement.has(fix.replacement)) byReplacement.set(fix.replacement, fix)
  return [...byReplacement.values()].map((fix, index) =>
    index > 0 && fix.isPreferred ? { ...fix, isPreferred: false } : fix,
  )
}

/** What the others say besides: of other words the same, or something of their own. */
function noteOf(own: Diagnostic, folded: readonly Diagnostic[]): string {
  const same = folded.filter(({ ruleId, text }) => ruleId === own.ruleId && text !== own.text)
  const words = [...new Set(same.map(({ text }) => `“${text.trim()}”`))]
  const more = folded.filter(({ ruleId }) => ruleId !== own.ruleId).map(({ message }) => message)
  return [
    own.note ?? '',
    words.length > 0 ? `The same goes for ${words.join(' and ')}.` : '',
    ...new Set(more),
  ]
    .filter(Boolean)
    .join(' ')
}

function speakingFor(own: Diagnostic, others: readonly Diagnostic[], cause: SameCause): Diagnostic {
  const [worst = own] = [own, ...others].toSorted(
    (a, b) => severityRank(a.severity) - severityRank(b.severity),
  )
  const note = cause.tells ? noteOf(own, others) : own.note
  return {
    ...own,
    severity: worst.severity,
    folded: [...(own.folded ?? []), ...others.flatMap((one) => [one, ...(one.folded ?? [])])],
    fixes: fixesOf(own, others, cause),
    ...(note ? { note } : {}),
  }
}

/** Where the sentence that a problem stands in begins, in the document's text. */
function sentenceOf(document: PolicyDocument, { block, range }: Diagnostic): number {
  const text = document.blocks[block]
  const first = document.starts[block] ?? 0
  const at = range.start - first
  return first + ((text && sentencesOf(text).find(({ end }) => at < end)?.start) ?? 0)
}

/** Problems of a cause that stand in one sentence together. */
function bySentence(document: PolicyDocument, members: readonly Reported[]): Reported[][] {
  const groups = new Map<number, Reported[]>()
  for (const one of members) {
    if (length(one.diagnostic.range) === 0) continue
    const key = sentenceOf(document, one.diagnostic)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** The first of those that may speak; of one check's the one that can be put right. */
function speakerOf(cause: SameCause, group: readonly Reported[]): Reported | undefined {
  const rank = ({ diagnostic }: Reported) => cause.speaks.indexOf(diagnostic.ruleId)
  return group
    .filter((one) => rank(one) >= 0)
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        Number(b.diagnostic.fixes.length > 0) - Number(a.diagnostic.fixes.length > 0) ||
        length(b.diagnostic.range) - length(a.diagnostic.range),
    )[0]
}

/** Puts what a cause's checks say of one sentence into the words of one. */
function folding(document: PolicyDocument, all: readonly Reported[], cause: SameCause) {
  const members = all.filter(({ diagnostic: { ruleId } }) => isOf(cause, ruleId))
  if (members.length < 2) return all
  const spoken = new Map<Reported, Reported>()
  const gone = new Set<Reported>()
  const settle = (group: readonly Reported[]): void => {
    const speaker = speakerOf(cause, group)
    if (!speaker) return
    const others = group.filter(
      (one) =>
        one !== speaker &&
        cause.for.includes(one.diagnostic.ruleId) &&
        (cause.in === 'sentence' || overlaps(one.diagnostic.range, speaker.diagnostic.range)),
    )
    for (const one of others) gone.add(one)
    if (others.length > 0) {
      const diagnostics = others.map(({ diagnostic }) => diagnostic)
      const diagnostic = speakingFor(speaker.diagnostic, diagnostics, cause)
      spoken.set(speaker, { ...speaker, diagnostic })
    }
    // Words that the first does not share may have another that speaks for them.
    const rest = group.filter((one) => one !== speaker && !others.includes(one))
    if (rest.length > 1) settle(rest)
  }
  for (const group of bySentence(document, members)) settle(group)
  return all.filter((one) => !gone.has(one)).map((one) => spoken.get(one) ?? one)
}

const isOf = ({ speaks, for: others }: SameCause, ruleId: string): boolean =>
  speaks.includes(ruleId) || others.includes(ruleId)

/** For each check the causes it has a part in, as bits; there are fewer than 32. */
const causesOf = new Map<string, number>()
sameCauses.forEach((cause, index) => {
  for (const id of [...cause.speaks, ...cause.for])
    causesOf.set(id, (causesOf.get(id) ?? 0) | (1 << index))
})

/** The problems of each block of which two have a part in the same cause, with those causes. */
function blocksWithCauses(reported: readonly Reported[]) {
  const found = new Map<number, { once: number; twice: number; readonly all: Reported[] }>()
  for (const one of reported) {
    const { block, ruleId } = one.diagnostic
    const causes = causesOf.get(ruleId)
    if (causes === undefined) continue
    const before = found.get(block)
    if (!before) {
      found.set(block, { once: causes, twice: 0, all: [one] })
      continue
    }
    before.twice |= before.once & causes
    before.once |= causes
    before.all.push(one)
  }
  return [...found.values()].filter(({ twice }) => twice !== 0)
}

/** Makes one problem of those that have the same cause, so that a sentence is told of once for each fault. */
export function afterSpeakingFor(
  document: PolicyDocument,
  reported: readonly Reported[],
): readonly Reported[] {
  const left = new Map<Reported, Reported | null>()
  for (const { twice, all } of blocksWithCauses(reported)) {
    const causes = sameCauses.filter((_, index) => (twice >> index) & 1)
    const after = causes.reduce<readonly Reported[]>(
      (some, cause) => folding(document, some, cause),
      all,
    )
    if (after === all) continue
    // A problem that speaks for others keeps its finding.
    for (const one of all)
      left.set(one, after.find(({ finding }) => finding === one.finding) ?? null)
  }
  if (left.size === 0) return reported
  return reported.flatMap((one) => {
    const now = left.get(one)
    return now === undefined ? one : (now ?? [])
  })
}
