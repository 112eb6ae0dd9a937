/** Small words by what they do in a sentence. A word that is in none of these lists is a noun until proved otherwise. */
type WordClass =
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'not'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'pronoun'
  | 'adverb'

const lists: Readonly<Record<WordClass, string>> = {
  modal:
    "must will shall should may might can could would cannot can't won't mustn't shouldn't we'll they'll you'll ought",
  be: "is are was were be been being isn't aren't wasn't weren't we're they're",
  have: "has have had having hasn't haven't",
  do: "do does did don't doesn't didn't",
  not: 'not never neither nor',
  determiner:
    'the a an our your their its his her my this these those each every any some all both no most many such other another one two three first relevant appropriate individual whole named',
  preposition:
    'of with by for to from in at on about between among including like alongside through via under without towards as into within during across upon regarding concerning against despite over beyond per than',
  conjunction: 'and or but & plus nor',
  subordinator:
    'if when where whenever wherever while whilst whereas because although though unless until before after once since so whether how why what that as',
  relative: 'who which that whose whom',
  pronoun: 'it they he she them him themselves itself himself herself who i us me you',
  adverb:
    'also always then therefore usually often sometimes normally generally still now only just both jointly together all themselves however first initially regularly termly annually carefully clearly fully either ever already no longer currently later again soon instead rather otherwise typically actively formally primarily ultimately solely legally routinely thereby hereby mainly simply always',
}

const names = Object.keys(lists) as WordClass[]
const flagOf = Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Readonly<
  Record<WordClass, number>
>

const listed = new Map<string, number>()
for (const name of names) {
  for (const word of lists[name].split(' '))
    listed.set(word, (listed.get(word) ?? 0) | flagOf[name])
}

const ADVERB_END = /[a-z]{3}ly$/
/** Words in -ly that are not adverbs. */
const NOT_ADVERB = new Set([
  ...['family', 'early', 'supply', 'apply', 'comply', 'rely', 'reply', 'elderly'],
])

/** Classes of words asked for so far. A policy has a few thousand different words. */
const asked = new Map<string, number>()
const MOST = 20_000

function flagsOf(word: string): number {
  const before = asked.get(word)
  if (before !== undefined) return before
  const isAdverb = ADVERB_END.test(word) && !NOT_ADVERB.has(word)
  const flags = (listed.get(word) ?? 0) | (isAdverb ? flagOf.adverb : 0)
  if (asked.size >= MOST) asked.clear()
  asked.set(word, flags)
  return flags
}

/** Whether a word, in lower case, can be of a class. */
export const isWord = (word: string, name: WordClass): boolean =>
  (flagsOf(word) & flagOf[name]) !== 0

/** Whether a word belongs to any of the lists: it cannot be the noun that a name before it describes. */
export const isSmall = (word: string): boolean => flagsOf(word) !== 0

export const isNegative = (word: string): boolean =>
  isWord(word, 'not') || word === 'cannot' || word.endsWith("n't")
