/**
 * Different ways of saying one thing, as whole words of lower-case text whose punctuation has become
 * spaces. The index and the query both go through them, so only agreement matters, not beauty.
 * Earlier rows win: longer phrases come before the words they contain.
 */
const spellings: readonly (readonly [pattern: string, word: string])[] = [
  [
    '(?:not|isnt|wasnt|arent|hasnt|havent|wont|never|doesnt|didnt) (?:being |been |the )?(?:giv\\w+|gett\\w+|got|provid\\w+|deliver\\w*|follow\\w*|receiv\\w+|happening|in place)',
    'undelivered',
  ],
  [
    '(?:not|dont|doesnt|didnt|cant|cannot|never|wont) (?:\\w+ )?agree(?:d|ing)?|disagree\\w*|disput\\w+|(?:unhappy|not happy|arent happy|isnt happy) (?:with|about)|object(?:s|ed|ing|ions?)? to',
    'disagree',
  ],
  [
    'school (?:refus(?:als?|ers?)|avoid\\w+|phobi\\w+)|(?:refus\\w+|wont|cant|not|scared|anxious|afraid) (?:to )?(?:go(?:ing)?|get|attend(?:ing)?|come) (?:back )?(?:to |into |in )?(?:the )?school',
    'schoolavoidance',
  ],
  [
    'pick(?:s|ed|ing)? (?:him|her|them|my \\w+|the pupils?|(?:a |the )?child(?:ren)?) up',
    'collect pupil',
  ],
  ['(?:armed )?forces|army|military|raf|navy|soldiers?', 'armedforces'],
  ['perm(?:anent(?:ly)?)? ?ex(?:clusions?|cluded|cluding)?|pex(?:ed)?', 'permanent exclusion'],
  ['undiagnosed|diagnos\\w+', 'diagnosis'],
  [
    'education health (?:and )?care (?:needs )?plans?|ehc plans?|ehcps?|ehpcs?|echps?|ecphs?|ehc p',
    'ehcp',
  ],
  [
    '(?:ehc|education health (?:and )?care|statutory) (?:needs )?assessments?|needs assessments?|ehcnas?',
    'ehcna assessment',
  ],
  [
    '(?:sen|send) ?co ?ordinators?|special (?:educational )?needs co ?ordinators?|sen ?d? ?cos?|inclusion (?:lead|manager)',
    'senco',
  ],
  ['special (?:educational )?needs(?: (?:and )?disabilit(?:y|ies))?|send|sens|snd', 'sen'],
  ['special (?:ed|educational) provision|sep', 'special provision'],
  ['local (?:education )?authorit(?:y|ies)|lea|las?|councils?', 'council'],
  [
    'integrated care boards?|icbs?|clinical commissioning groups?|ccgs?|health commissioners?',
    'health commissioner',
  ],
  ['ed(?:ucational)? psych(?:ologist|ologists|s)?|eps?', 'ep'],
  [
    'speech (?:and )?language therap(?:y|ist|ists)|speech therap(?:ist|ists)|salts?',
    'speech therapy',
  ],
  ['occupational therap(?:ist|ists)|ots?', 'occupational therapy'],
  ['teaching assistants?|learning support assistants?|support assistants?|tas?|lsas?', 'ta'],
  ['individual education(?:al)? plans?|ieps?', 'iep'],
  ['english as an? additional language|eal|esl', 'eal'],
  ['social emotional (?:and )?mental health', 'semh'],
  ['assess plan do (?:and )?review|apdr|adpr|plan do review', 'apdr'],
  ['senior (?:leadership|management) team|senior leaders?|leadership team|slt|smt', 'leadership'],
  ['(?:quality first|high quality|first quality|good) teaching|qft|hqt', 'quality teaching'],
  ['governing (?:body|bodies|boards?)|trustees?|governors?', 'governor'],
  ['head ?teachers?|principals?|heads', 'head'],
  ['young (?:person|people)|(?:16|17|18) year olds?|sixteen year olds?|over 16s?', 'young person'],
  ['mums?|dads?|carers?|famil(?:y|ies)|parental|mothers?|fathers?|parents?', 'parent'],
  ['kids?|child(?:ren)?|sons?|daughters?|students?|learners?|pupils?', 'pupil'],
  [
    'how long|how quickly|how soon|time ?scales?|time ?limits?|time ?frames?|dead ?lines?|time ?lines?',
    'deadline',
  ],
  ['how often|how many times|how regularly|how frequent(?:ly)?', 'often'],
  ['(?:elective )?home educat(?:ion|e|ed|ing)|home ?school(?:ed|ing)?|ehe', 'home education'],
  ['education otherwise than (?:at|in) school|eotas|eotis', 'eotas'],
  ['autis(?:m|tic)|asd|asc|asperger ?s?|aspergers', 'autism'],
  ['dyslexi(?:a|c|cs)', 'dyslexia'],
  ['suspen(?:sions?|ded|d)|exclu(?:ded|des?|sions?)|expel(?:led)?|expulsions?', 'exclusion'],
  ['send ?ist|sen tribunal|send tribunal', 'tribunal'],
  ['looked after|in care|lac|cla', 'looked after'],
  ['top ?up', 'topup'],
  ['1 (?:to )?1|one to one', 'onetoone'],
  ['(?:sen|send|k) list', 'sen register'],
  ['5s', '5'],
  [
    '(?:not|wont|doesnt|isnt) (?:talk|speak)(?:ing)?|non ?verbal|non speaking|mut(?:e|ism)',
    'nonverbal',
  ],
  ['qts|qualified teacher status', 'qualified teacher'],
  [
    'turn(?:ed|s)? down|reject\\w*|declin\\w+|refus\\w+|sa(?:y|ys|id|ying) no|wont|will not',
    'refuse',
  ],
  [
    'accept(?:s|ed|ing)?|admit\\w*|admissions?|take (?:him|her|them|my pupil|my child|a child)(?! (?:out|off|away))',
    'admit',
  ],
  [
    'writ(?:es?|ing|ten)|wrote|dr(?:aw|ew)s? up|draw(?:ing|n) up|draft(?:s|ing)|produc(?:es?|ing)',
    'write',
  ],
  ['appl(?:y|ies|ied|ying|ications?)|ask(?:s|ed|ing)? for|request\\w*', 'request'],
  ['ceas\\w+|end(?:s|ed|ing)?|stop\\w*|cancel\\w*|terminat\\w+', 'end'],
  ['overdue|late|delay\\w*', 'late'],
  ['inform(?:s|ed|ing)?|tells?|told|telling|notif\\w+', 'tell'],
  ['money|funds?|funded|financ\\w*', 'funding'],
  ['legal\\w*|lawful|unlawful|illegal|statutory|laws', 'law'],
  ['identif\\w+|spot(?:ting|s)?|detect\\w*|screen\\w*', 'identify'],
  ['responsib\\w+|accountab\\w+|whose job', 'responsible'],
  ['shar(?:e|es|ed|ing)|pass(?:ing|ed)? on', 'share'],
  ['choos\\w+|choices?|picks?|prefer\\w*', 'choose'],
  ['disab(?:ility|ilities|led)', 'disabled'],
  ['physio(?:therap(?:y|ist|ists))?', 'physiotherapy'],
  ['re ?assess(?:ments?|ed)?', 'reassess'],
  ['co ?operat(?:e|es|ion)', 'cooperate'],
  ['6 ?k|6 ?000|six thousand(?: pounds?)?', '6000'],
  ['cpd|inset', 'training'],
  ['uni(?:versity)?|universities', 'university'],
  ['naughty|challenging behaviou?r|bad behaviou?r|misbehav\\w+', 'behaviour'],
]

const digits = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]

const rows = [
  ...spellings.map(([pattern, word]) => ({ whole: new RegExp(`^(?:${pattern})$`), pattern, word })),
  ...digits.slice(2).map((word, i) => ({
    whole: new RegExp(`^${word}$`),
    pattern: word,
    word: String(i + 2),
  })),
]

const anyRow = new RegExp(`\\b(?:${rows.map(({ pattern }) => pattern).join('|')})\\b`, 'g')

const answers = new Map<string, string>()

/** Text with everyday variants brought to one spelling. Expects lower case without punctuation. */
export function unifySpellings(text: string): string {
  const plain = text.includes('slt') ? text.replace(/\bslt\b/, meaningOfSlt(text)) : text
  return plain.replace(anyRow, (match) => {
    let answer = answers.get(match)
    if (answer === undefined) {
      answer = rows.find(({ whole }) => whole.test(match))?.word ?? match
      answers.set(match, answer)
    }
    return answer
  })
}

/** SLT is the leadership team to a school and speech and language therapy to a clinic. */
const meaningOfSlt = (text: string): string =>
  /\b(?:provision|therap\w*|section|ehcp|health|nhs|hours)\b/.test(text)
    ? 'speech therapy'
    : 'leadership'

/** Words that carry a question but not its subject. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    'a an and any about all am are as at be been being but by can could did do does for from get gets ' +
    'give given go got had has have he her his how i if in into is it its itself just let me mean my ' +
    'need needs no of on one or our out over say says shall she should so some than that the their ' +
    'them then there these they this to under up us was we were what when where which ' +
    'why will with would you your dont doesnt didnt isnt arent wasnt cant because him she im ive hes shes theyre whats want wants wanted giving getting code practice paragraph para cop please does must not'
  ).split(' '),
)
