/**
 * Different ways of saying one thing, as whole words of lower-case text whose punctuation has become
 * spaces. The index and the query both go through them, so only agreement matters, not beauty.
 * Earlier rows win: longer phrases come before the words they contain.
 */
const spellings: readonly (readonly [pattern: string, word: string])[] = [
  ['(?:must|should) (?:(?:and|or|vs?|versus|from|means?) )?(?:a )?(?:must|should)s?', 'mustshould'],
  [
    '(?:do(?:es|ing|ne)? (?:what|as|everything)(?: is| s)?(?: in| on)?|stick(?:s|ing)? to|keep(?:s|ing)? to|ignor(?:e|es|ed|ing)) (?:the |his |her |my |their |our )?(?:plan|ehcp|ehc plan)',
    'follow plan',
  ],
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
    '(?:kick(?:s|ed|ing)?|thr(?:ow|own|ew)|chuck(?:ed|ing)?) (?:(?:him|her|them|me|my \\w+|a pupil) )?(?:out|off)|(?:asked|told) to leave(?: the)? school',
    'exclusion',
  ],
  ['bull(?:y|ied|ying|ies)|picked on|picking on|teas(?:ed|ing)', 'bullying'],
  [
    'bereave\\w*|grief|griev\\w+|passed away|(?:mum|dad|parent|brother|sister|nan|gran|grandad|relative)s? (?:has |have |just )?died|death in the family|lost (?:a|her|his|their) (?:mum|dad|parent|brother|sister)',
    'bereavement',
  ],
  [
    '(?:act|play|mess)(?:s|ing|ed)? (?:up|out|about)|kicking off|(?:badly|poorly) behaved|naughty|(?:challenging|bad|poor|difficult) behaviou?r|mis ?behav\\w+|behav(?:e|es|ed|ing|iour|ior|iours)',
    'behaviour',
  ],
  [
    '(?:writ(?:e|es|ing|ten)|wrote|jot(?:s|ted|ting)?|put(?:ting)?|not(?:e|ed|ing)) (?:it |this |that |things |them |everything )?(?:down|in writing)|minutes|minuted',
    'record',
  ],
  [
    '(?:heard|hear|hearing|had) (?:nothing|no reply|no answer)(?: back)?|no (?:reply|answer|response)|(?:not|hasnt|havent|didnt) (?:replied|reply|answered|responded|heard back|got back to us)',
    'noreply',
  ],
  [
    '(?:hasnt|has not|havent|not|never|nobody has|no one has) (?:been )?(?:touched|updated|looked at|reviewed|opened)',
    'late review',
  ],
  ['sen(?:d|ds|t|ding) (?:(?:him|her|them|my \\w+|the child|a child|pupils?) )?home', 'sent home'],
  ['mental capacity act|mca', 'mental capacity act'],
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
  ['(?:local (?:education )?)?authorit(?:y|ies)|lea|las?|councils?', 'council'],
  [
    'integrated care boards?|icbs?|clinical commissioning groups?|ccgs?|health commissioners?',
    'health commissioner',
  ],
  ['(?:ed(?:ucational)? )?psych(?:ologist|ologists|s)?|eps?', 'ep'],
  [
    'speech (?:and )?language therap(?:y|ist|ists)|speech therap(?:ist|ists)|salts?',
    'speech therapy',
  ],
  ['occupational therap(?:ist|ists)|ots?', 'occupational therapy'],
  [
    'teaching assistants?|learning support assistants?|(?:classroom|support) assistants?|classroom helpers?|hltas?|tas?|lsas?',
    'ta',
  ],
  ['individual education(?:al)? plans?|ieps?', 'iep'],
  ['english as an? additional language|eal|esl', 'eal'],
  ['social emotional (?:and )?mental health', 'semh'],
  ['assess plan do (?:and )?review|apdr|adpr|plan do review', 'apdr'],
  ['senior (?:leadership|management) team|senior leaders?|leadership team|slt|smt', 'leadership'],
  ['(?:quality first|high quality|first quality|good) teaching|qft|hqt', 'quality teaching'],
  ['governing (?:body|bodies|boards?)|trustees?|governors?|govs?', 'governor'],
  ['head ?teachers?|head ?masters?|head ?mistress|principals?|heads|ht', 'head'],
  [
    'yps?|young (?:person|people)|(?:16|17|18) year olds?|sixteen year olds?|over 16s?',
    'young person',
  ],
  [
    'mums?|mummy|mam|moms?|dads?|daddy|carers?|guardians?|famil(?:y|ies)|parental|mothers?|fathers?|parents?',
    'parent',
  ],
  [
    'kids?|kiddos?|lads?|lass(?:es)?|girls?|boy|youngsters?|little ones?|child(?:ren)?|sons?|daughters?|students?|learners?|pupils?|cyp',
    'pupil',
  ],
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
  ['send ?ist|sen tribunal|send tribunal|ftt', 'tribunal'],
  ['looked after|in (?:foster )?care|lac|cla|cic', 'looked after'],
  ['top ?up', 'topup'],
  ['1 (?:to )?1|one to one', 'onetoone'],
  ['(?:sen|send|k) list|(?:on|onto|off|from) the (?:sen )?(?:list|register)', 'sen register'],
  ['twos|2s', '2'],
  ['threes|3s', '3'],
  ['fours|4s', '4'],
  ['fives|5s', '5'],
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
  ['inform(?:s|ed|ing)?|tells?|told|telling|notif\\w+|notices?', 'tell'],
  ['money|cash|funds?|funded|financ\\w*', 'funding'],
  ['legal\\w*|lawful|unlawful|illegal|statutory|laws', 'law'],
  [
    'identif\\w+|spot(?:ting|ted|s)?|detect\\w*|screen\\w*|pick(?:s|ed)? up|notic(?:ed|ing)',
    'identify',
  ],
  [
    'responsib\\w+|(?:hold|held) to account|accountab\\w+|whose job|in charge(?: of)?',
    'responsible',
  ],
  ['shar(?:e|es|ed|ing)|pass(?:ing|ed)? on', 'share'],
  ['choos\\w+|chosen?|choices?|picks?|prefer\\w*', 'choose'],
  ['disab(?:ility|ilities|led)', 'disabled'],
  ['physio(?:therap(?:y|ist|ists))?', 'physiotherapy'],
  ['re ?assess(?:ments?|ed)?', 'reassess'],
  ['co ?operat(?:e|es|ion)', 'cooperate'],
  ['6 ?k|6 ?000|six (?:thousand|grand)(?: pounds?| quid)?|6 grand', '6000'],
  ['cpd|inset|train(?:ed|ing)', 'training'],
  ['worr(?:y|ies|ied|ying)|concern(?:s|ed)?', 'concern'],
  ['poorly|unwell|sick(?:ness)?|ill(?:ness)?', 'ill'],
  ['(?:on the |on a |hospital )?wards?|hospitals?|hospitali[sz]ed', 'hospital'],
  ['annual(?:ly)?|yearly|once a year|(?:every|each|per) year|every (?:12|twelve) months', 'annual'],
  ['termly|(?:once a|every|each|per) term', 'termly'],
  ['taxis?|cabs?|mini ?bus(?:es)?|bus(?:es)?|transport(?:ed)?', 'transport'],
  ['online|web ?pages?|web ?sites?|home ?page', 'website'],
  [
    '(?:grand|step)?(?:gran|nan)(?:ny|nie|a|s)?|grand(?:ad|ma|pa|dad|parents?|mothers?|fathers?)',
    'grandparent',
  ],
  ['(?:normal|ordinary|regular) schools?', 'mainstream school'],
  ['full up|no (?:room|space)|over ?subscribed', 'full'],
  ['programmes?|schemes?|interventions?', 'intervention'],
  ['proof|prove[ns]?|evidenced?', 'evidence'],
  ['improv\\w+|progress\\w*|get(?:ting|s)? better', 'progress'],
  [
    'struggl\\w+|(?:find|found)(?:s|ing)? (?:it )?(?:so |very |really )?(?:hard|difficult|tricky)|(?:hopeless|bad|rubbish|not good) at',
    'struggle',
  ],
  [
    'look(?:ed|ing) (?:back )?at (?:(?:the|his|her|my|their|our) )?(?:support|targets?)',
    'review target',
  ],
  [
    'monitor\\w*|oversee\\w*|oversight|supervis\\w+|keep(?:s|ing)? (?:an eye on|track of)|track(?:s|ed|ing)?',
    'monitor',
  ],
  ['chats?|chatt(?:ed|ing)|talk(?:s|ed|ing)?|conversations?|discuss(?:ions?|ed|es|ing)?', 'talk'],
  ['permissions?|consents?|signatures?', 'consent'],
  ['divorc\\w+|split(?:s|ting)? up|parents? separat\\w+', 'divorce'],
  ['solicitors?|lawyers?|barristers?', 'lawyer'],
  ['gps?|doctors?|paediatricians?', 'doctor'],
  ['meds?|medicines?|medications?|pills?|tablets|ritalin', 'medicine'],
  ['kit|gadgets?|devices?|equipment', 'equipment'],
  [
    'wee(?:s|ing)?|poo(?:s|ing)?|wet(?:s|ting)? (?:him|her|them)sel(?:f|ves)|soil(?:s|ed|ing)|toilet(?:ing|ed)?|(?:in)?continen\\w+|nappy|nappies',
    'toileting',
  ],
  ['tantrums?|melt ?downs?|outbursts?', 'meltdown'],
  ['pa(?:y|ys|ying|id)', 'pay'],
  ['spen(?:d|ds|t|ding)', 'spend'],
  ['taught', 'teach'],
  ['held', 'hold'],
  ['led', 'lead'],
  ['left', 'leave'],
  ['met', 'meet'],
  ['brought', 'bring'],
  ['los(?:e|es|t|ing)', 'lose'],
  ['(?:turn|show)(?:s|ed|ing)? up|attend\\w*', 'attend'],
  [
    '(?:have|has|had|get|gets) (?:a|any|their|our|my|her|his|its) (?:own )?say|opinions?|views?',
    'view',
  ],
  [
    '(?:after ?school |lunch ?time )?clubs?|swimming|sports? days?|school (?:plays?|shows?|trips?)|assembl(?:y|ies)|discos?|trips?|outings?|excursions?|activit(?:y|ies)',
    'activity',
  ],
  ['moan(?:s|ed|ing)?|grumble|whinge|complain\\w*|complaints?', 'complain'],
  ['ban(?:s|ned|ning)?', 'exclusion'],
  ['grown ?ups?|adults?|adulthood', 'adult'],
  ['(?:re ?writ\\w+|redo(?:ne|ing)?|re ?draft\\w*|amend\\w*|alter(?:s|ed|ing|ations?)?)', 'amend'],
  ['(?:once more|one more time|(?:another|a second|second) (?:go|try|time))', 'again'],
  ['agreements?|agree[ds]?|agreeing', 'agree'],
  ['(?:days?|weeks?|months?) (?:over|overdue|late)', 'late'],
  ['ring ?fenc\\w*', 'ringfence'],
  ['print(?:s|ed)|publish\\w*|publication', 'publish'],
  [
    'quick(?:ly|er)?|fast(?:er)?|swift(?:ly)?|speed(?:y|ily)|prompt(?:ly)?|asap|straight ?away|immediate(?:ly)?',
    'quick',
  ],
  ['(?:help|advice|phone|hot) ?lines?', 'advice line'],
  ['therap(?:y|ies|ists?)', 'therapy'],
  ['laz(?:y|iness)', 'lazy'],
  ['jargon|gobbled[ey]gook|legalese', 'jargon'],
  ['files?|notes', 'record'],
  ['swap(?:s|ped|ping)?|switch(?:es|ed|ing)?|chang(?:e|es|ed|ing)', 'change'],
  ['info', 'information'],
  ['prov', 'provision'],
  ['quals?|qualif\\w+', 'qualification'],
  ['defn?|definitions?|defin(?:e|es|ed)', 'definition'],
  ['fortnights?', '2 week'],
  ['wks?', 'week'],
  ['hrs?', 'hour'],
  ['mtgs?', 'meeting'],
  ['pre ?schools?|play ?groups?|kindergartens?|creches?|(?:day )?nurser(?:y|ies)', 'nursery'],
  ['further education|fe|colleges?', 'college'],
  ['alternative provision|pupil referral units?|prus?', 'alternative provision'],
  ['global (?:developmental )?delay|gdd', 'global delay'],
  ['parent carer forums?|pcf', 'parent carer forum'],
  ['uni(?:versity)?|universities', 'university'],
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

/** Words, or beginnings of words, that the rows are written with. */
const rowWords = new Set(rows.flatMap(({ pattern }) => pattern.match(/[a-z]{3,}/g) ?? []))

/** Whether a word is one that the rows above know, alone or as part of a phrase. */
export const isEveryday = (word: string): boolean =>
  rowWords.has(word) || rows.some(({ whole }) => whole.test(word))

/** Text with everyday variants brought to one spelling. Expects lower case without punctuation. */
export function unifySpellings(text: string): string {
  const known = text.includes('slt') ? text.replace(/\bslt\b/, meaningOfSlt(text)) : text
  const plain = known.replace(schoolYear, 'year $1')
  return plain.replace(anyRow, (match) => {
    let answer = answers.get(match)
    if (answer === undefined) {
      answer = rows.find(({ whole }) => whole.test(match))?.word ?? match
      answers.set(match, answer)
    }
    return answer
  })
}

/** “y9”, “yr 9”, “year9”. */
const schoolYear = /\by(?:ea)?r? ?(\d{1,2})\b/g

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
    'why will with would you your dont doesnt didnt isnt arent wasnt cant because him she im ive hes shes theyre whats want wants wanted giving getting code practice paragraph para cop please does must not now actually really ok okay u ur pls plz wot'
  ).split(' '),
)
