/** Forms of verbs, as flags: several may hold for one spelling (“set”). */
export const BASE = 1
export const PRESENT_S = 2
export const ING = 4
export const PARTICIPLE = 8

interface VerbForm {
  readonly lemma: string
  readonly forms: number
}

/** Verbs of policies. Any word after a modal is a verb; this list is for the others. */
const regular =
  'accept access account achieve act adapt address adjust admit adopt advise advocate agree aim allow alter amend analyse answer appeal apply appoint approve arrange ask assess assign assist attend audit authorise award believe build call carry cease celebrate chair challenge change check collaborate collate collect commission comment communicate compile complain complete comply conduct consider construct consult contact contribute control convene convert cooperate co-operate coordinate co-ordinate correct cover create decide define delegate delay deliver demonstrate deploy describe design designate detail determine develop differentiate direct discontinue discuss draft educate employ enable encourage end endeavour endorse engage enrol ensure establish evaluate examine exclude expect explain explore face facilitate finalise fill finance finish follow form formulate fulfil fund gather generate guide handle help highlight hope identify implement improve include inform initiate inspect instruct intend interpret introduce invite involve issue join judge keep label lack liaise link listen live log look maintain manage mark measure monitor name need nominate note notify observe obtain offer open organise outline oversee own participate pass perform place plan post prefer prepare prescribe present prioritise process produce promise promote propose provide publish purchase quality-assure raise ratify receive recognise recommend record reduce refer refuse register regulate reject release remain remove request require research resolve resource respect respond retain review rewrite scrutinise screen secure select serve share sign signpost specify staff start state stop store submit suggest supervise supply support tailor talk target teach track train transfer treat try turn type undertake update upload use validate value visit vary vote want wait welcome wish work compose confiscate entrust vest grade convene repeal lapse skip recharge bill reissue redraft reassess remake guarantee own proceed adjudicate affirm allocate alert allot annotate appraise assemble author axe broker cancel categorise clear close conclude confer confirm consent consolidate converse craft customise dedicate deem deputise devise discharge dispense drop edit embed enter equip exercise fail finalize grant investigate invoice justify kick merge modify move mould negotiate orchestrate originate overrule personalise pick postpone reach rearrange reassess reconsider redraft rely remind reopen replace reserve reshape restrict revoke rework rubber-stamp safeguard scribe settle shape shoulder sort source sponsor struggle suspend tackle terminate trim tweak veto rule add administer assume commence countersign decline delete dispatch increase launch lower pull recast relocate renew reprint rescind revise reword scrap simplify sanction collate'

const irregular: readonly string[] = [
  'be is being been',
  'become becomes becoming become',
  'begin begins beginning begun',
  'buy buys buying bought',
  'bring brings bringing brought',
  'choose chooses choosing chosen',
  'come comes coming come',
  'do does doing done',
  'draw draws drawing drawn',
  'feel feels feeling felt',
  'find finds finding found',
  'get gets getting got',
  'give gives giving given',
  'go goes going gone',
  'have has having had',
  'hear hears hearing heard',
  'hold holds holding held',
  'keep keeps keeping kept',
  'know knows knowing known',
  'lead leads leading led',
  'leave leaves leaving left',
  'let lets letting let',
  'lie lies lying lain',
  'make makes making made',
  'meet meets meeting met',
  'pay pays paying paid',
  'put puts putting put',
  'read reads reading read',
  'oversee oversees overseeing overseen',
  'run runs running run',
  'rewrite rewrites rewriting rewritten',
  'say says saying said',
  'see sees seeing seen',
  'seek seeks seeking sought',
  'send sends sending sent',
  'set sets setting set',
  'show shows showing shown',
  'sit sits sitting sat',
  'speak speaks speaking spoken',
  'spend spends spending spent',
  'take takes taking taken',
  'teach teaches teaching taught',
  'tell tells telling told',
  'think thinks thinking thought',
  'understand understands understanding understood',
  'undertake undertakes undertaking undertaken',
  'write writes writing written',
  'bear bears bearing borne',
  'deal deals dealing dealt',
  'withdraw withdraws withdrawing withdrawn',
  'withhold withholds withholding withheld',
  'redo redoes redoing redone',
]

const DOUBLED = new Set([
  'plan',
  'admit',
  'submit',
  'refer',
  'stop',
  'fulfil',
  'enrol',
  'log',
  'label',
  'control',
  'commit',
  'drop',
  'trim',
  'cancel',
])

const forms = new Map<string, VerbForm>()

function add(spelling: string, lemma: string, form: number): void {
  const known = forms.get(spelling)
  if (known && known.lemma !== lemma) return
  forms.set(spelling, { lemma, forms: (known?.forms ?? 0) | form })
}

function third(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

function ing(verb: string): string {
  if (/[^e]e$/.test(verb) && verb !== 'see') return `${verb.slice(0, -1)}ing`
  return `${DOUBLED.has(verb) ? verb + verb.at(-1) : verb}ing`
}

function past(verb: string): string {
  if (/e$/.test(verb)) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${DOUBLED.has(verb) ? verb + verb.at(-1) : verb}ed`
}

for (const line of irregular) {
  const [base = '', s = '', ingForm = '', participle = ''] = line.split(' ')
  add(base, base, BASE)
  add(s, base, PRESENT_S)
  add(ingForm, base, ING)
  add(participle, base, PARTICIPLE)
}
for (const verb of regular.split(' ')) {
  if (forms.has(verb)) continue
  add(verb, verb, BASE)
  add(third(verb), verb, PRESENT_S)
  add(ing(verb), verb, ING)
  add(past(verb), verb, PARTICIPLE)
}

/** Second words that make another verb of some verbs: carry out, draw up. */
const particles: Readonly<Record<string, readonly string[]>> = {
  carry: ['out'],
  draw: ['up', 'together', 'down'],
  put: ['together', 'forward', 'in'],
  write: ['up', 'out'],
  fill: ['in', 'out'],
  sign: ['off', 'up'],
  set: ['up', 'out', 'down'],
  take: ['over', 'on', 'part'],
  hand: ['over'],
  pull: ['together'],
  make: ['sure'],
  turn: ['down', 'away', 'out'],
  send: ['out'],
  pay: ['for'],
  work: ['out'],
  type: ['up', 'out'],
  vote: ['on'],
  hold: ['back'],
  sort: ['out'],
  bring: ['together'],
  get: ['ready'],
  rule: ['on'],
  say: ['no', 'yes'],
  buy: ['in'],
  see: ['through'],
  kick: ['off'],
  go: ['ahead'],
}

const BEFORE_VERB = /^(?:re|line|team|performance)-/
/** A form of a verb; “re-issue” is a form of “issue”. */
export const verbForm = (word: string): VerbForm | undefined =>
  forms.get(word) ?? (BEFORE_VERB.test(word) ? forms.get(word.replace(BEFORE_VERB, '')) : undefined)

/** The lemma with its particle, when the next word is one. */
export const particleOf = (lemma: string, next: string): string | null =>
  particles[lemma]?.includes(next) ? next : null

/** The base form of a word that must be a verb, because of what stands before it. */
export function lemmaOf(word: string): string {
  return verbForm(word)?.lemma ?? word
}

const PAST_END = /(?:[a-z]{2}ed|ied|ought|itten|awn|iven|aken)$/

/** Whether a word can follow “be” as a passive participle. */
export const isParticiple = (word: string): boolean =>
  ((forms.get(word)?.forms ?? 0) & PARTICIPLE) > 0 || PAST_END.test(word)

/** A verb, with its second word if it has one, in another form: “carry out” → “carries out”. */
export function inflect(lemma: string, shape: 'base' | 'present' | 'ing'): string {
  const [verb = '', ...rest] = lemma.split(' ')
  const flag = shape === 'base' ? BASE : shape === 'present' ? PRESENT_S : ING
  const listed = irregular.map((line) => line.split(' ')).find(([base]) => base === verb)
  const own = listed?.[flag === BASE ? 0 : flag === PRESENT_S ? 1 : 2]
  const made = flag === BASE ? verb : flag === PRESENT_S ? third(verb) : ing(verb)
  return [own ?? made, ...rest].join(' ')
}
