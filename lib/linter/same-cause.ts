/** Checks that find the same fault in a sentence, each in its own way. */
export interface SameCause {
  /** Of these the first that is found speaks; of several by one check one with a fix, which takes in most words. */
  readonly speaks: readonly string[]
  readonly for: readonly string[]
  /** Where: in words they share, or anywhere in one sentence. */
  readonly in: 'words' | 'sentence'
  /** Their words name one thing, so that a change of some is one of all. */
  readonly isOneThing?: true
  /** A change of fewer words comes first. */
  readonly putsFewerFirst?: true
  /** The others' changes go another way than its own, so that they are not offered. */
  readonly keepsOwnFixes?: true
  /** The card tells what the others say; otherwise they say no more than it does. */
  readonly tells?: true
}

/** Pages of single editions, each of which DATE-07 knows from its table as well. */
const OLD_EDITIONS = [
  'kcsie-year',
  'wt-year',
  'jcq-year',
  'eyfs-year',
  'exclusion-guidance-year',
  'behaviour-guidance-year',
  'attendance-guidance',
  'med-conditions-2015',
  'use-of-force-2013',
]
const OLD_LAWS = ['dda', 'ea-1996-part4', 'sen-info-regs-1999', 'senco-regs-2008']

/** Tasks given to the wrong body: “drafts the plan, finalises it and issues it” is told once. */
const TASKS = ['DUTY-01', 'DUTY-02', 'DUTY-06', 'DUTY-09']

/** One problem is made of what these find; another fault in the same sentence stays one of its own. */
export const sameCauses: readonly SameCause[] = [
  { speaks: ['VOICE-12'], for: ['hard-to-reach'], in: 'words', putsFewerFirst: true },
  {
    speaks: ['DUTY-03', 'transfer-review'],
    for: ['DUTY-03', 'transfer-review', 'DATE-10'],
    in: 'sentence',
  },
  {
    speaks: ['DUTY-03', 'transfer-review'],
    for: ['statement-bare', 'statement-sen', 'statement-alone'],
    in: 'words',
    keepsOwnFixes: true,
  },
  { speaks: ['DATE-10'], for: ['DATE-10'], in: 'sentence' },
  {
    speaks: ['DUTY-13'],
    for: ['DUTY-13', 'DUTY-05'],
    in: 'sentence',
    keepsOwnFixes: true,
    tells: true,
  },
  ...TASKS.map((id) => ({
    speaks: [id],
    for: [id],
    in: 'sentence' as const,
    tells: true as const,
  })),
  { speaks: OLD_LAWS, for: ['DUTY-16'], in: 'words', isOneThing: true, tells: true },
  { speaks: ['diagnosis-gate'], for: ['DUTY-07', 'DUTY-12'], in: 'words' },
  { speaks: ['DUTY-14'], for: ['informal-exclusion'], in: 'words' },
  { speaks: ['REFORM-05'], for: ['DUTY-12'], in: 'words' },
  { speaks: ['VOICE-04'], for: ['special-needs-register-threshold'], in: 'words' },
  { speaks: ['send-in-sen-definition'], for: ['CONS-10'], in: 'words', tells: true },
  { speaks: OLD_EDITIONS, for: ['DATE-07'], in: 'words', keepsOwnFixes: true },
  { speaks: ['DATE-07'], for: ['DATE-07'], in: 'words', keepsOwnFixes: true },
]
