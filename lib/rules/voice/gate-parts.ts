/** What the wordings of `gate.ts` are made of: who, what they do, and what says that the right is theirs. */

export const one = (...forms: readonly string[]): string => `(?:${forms.join('|')})`
export const find = (...parts: readonly string[]): RegExp =>
  new RegExp(String.raw`\b${parts.join('')}\b`, 'i')

/** Up to so many characters of one clause in which the authority does not come in. */
const within = (most: number): string =>
  String.raw`(?:(?!\b(?:authority|council|LA|tribunal|borough)\b(?! for| to assess))[^.;?]){0,${most}}?`
export const near = (most: number): string => `[^.;?]{0,${most}}`

const DETERMINER = "(?:the|our|your|their|an?|each|any|his|her|child's|own|class|relevant)"
const TEAM = String.raw`(?:inclusion|SEND?|pastoral|leadership|senior)(?: leadership)? (?:lead|leader|manager|department|co-?ordinator)|(?:[\w-]+ )?(?:team|panel|board|committee)`
export const SCHOOL = `(?:${DETERMINER} )*${one(
  'schools?|academ(?:y|ies)|college|nursery|setting|centre|unit|we|us|staff|SLT|panel|team',
  'SENCOs?|SENDCOs?|principal|deputy|teachers?|tutors?',
  TEAM,
  String.raw`(?:assistant |deputy )?head(?: ?teacher)?(?: of \w+)?`,
  '(?:education(?:al)? )?(?:professionals?|practitioners?)',
  String.raw`(?:Mrs?|Ms|Miss|Dr)\.? \w+`,
)}`
export const ends = new RegExp(`${SCHOOL}$`, 'i')
const JUDGE = `(?:${SCHOOL}|(?:the |an )?(?:educational )?psychologist)`
const FAMILY = one(
  'parents?|carers?|famil(?:y|ies)|mums?|dads?|guardians?|you',
  'young (?:person|people)',
)
const THE_FAMILY = `(?:(?:the|an?|any|their|your|its) )?${FAMILY}`
const BY = '(?:by|from|through|via)'
const REQUEST = '(?:requests?|applications?|EHC referrals?)'
const ASSESSMENT = '(?:assessments?|EHC plans?|EHCPs?|plans?)'
const ASKS = one(
  'ask(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|request(?:s|ed|ing)?|submit(?:s|ted|ting)?',
  'make|start',
)
const MADE =
  '(?:made|submitted|sent|completed|put in|lodged|started|handled|initiated|dealt with|raised)'
const ASKED = '(?:requested|asked for|applied for|initiated|triggered)'
const IS_MADE = one(`${REQUEST}${near(60)}`, `${ASSESSMENT}${near(40)}(?=${ASKED})`)
const MUST =
  '(?:must|(?:has|have|need|needs) to|should|can only|may only|will only|(?:is|are) only|only|always)'
const MAKES = '(?:makes?|submits?|puts? in|sends? (?:in|off)|raises?)'

/** Only the school: what is said against what the law says, wherever else the right is stated. */
export const onlySchool: readonly RegExp[] = [
  find(REQUEST, near(60), String.raw`\b`, MUST, String.raw`\b`, near(25), `${BY} `, SCHOOL),
  find(REQUEST, near(60), `${BY} `, SCHOOL, '(?: only| alone| and (?:nobody|no one) else)'),
  find(ASSESSMENT, near(30), ' can only be ', ASKED, ' ', near(12), `${BY} `, SCHOOL),
  find(
    '(?:go(?:es)?|comes?|pass(?:es)?|routed|channelled|directed) ',
    '(?:first |straight |always )?(?:through|via) ',
    SCHOOL,
  ),
  find(
    `only ${SCHOOL} (?:who )?(?:can|may|is able to|are able to|is allowed to|has the|have the|will)`,
    '(?: also| then)? (?:ask|apply|request|make|submit|start|refer|right|power|authority)',
  ),
  find(`(?:only|sole|single|one) (?:route|way|path|means|door)${near(60)}`, String.raw`\b`, SCHOOL),
  find(`(?:nobody|no one|none) (?:but|except|other than) ${SCHOOL}`),
]

const MAY_NOT = one(
  "cannot|can't|can not|may not|must not|should not|(?:is|are) unable",
  '(?:is|are) not (?:able|allowed|permitted|entitled)|(?:is|are) (?:asked|advised) not',
  '(?:has|have) no (?:right|power)',
)
const MATTER = String.raw`(?:assess\w*|EHC\w*|requests?|applications?|themselves|directly|council|authority|LA)`
/** Families may not, or had better not. */
export const notFamilies: readonly RegExp[] = [
  find(
    `${FAMILY} (?:themselves )?${MAY_NOT}`,
    String.raw`(?! (?:be|have|need|wait|afford)\b)${near(25)}\b${ASKS}\b${near(40)}\b${MATTER}`,
  ),
  find(
    `(?:applications?|requests?) (?:made |sent )?(?:by|from) ${THE_FAMILY}${near(20)}`,
    String.raw`\b(?:not|never|cannot)(?: normally| usually| be)* `,
    '(?:accepted|supported|considered|possible|passed on|taken|allowed|encouraged|acted)',
  ),
  find(
    `${SCHOOL} (?:(?:do|does|will|can|would)(?: not|n't)|cannot|never)(?: normally| usually)? `,
    `(?:accept|support|encourage|allow|recommend|take|advise) ${near(30)}`,
    one(
      `${FAMILY}${near(15)} (?:applying|asking|requesting|making|to (?:ask|apply|request))`,
      `(?:requests?|applications?) (?:from|by) ${THE_FAMILY}`,
    ),
  ),
]

const JUDGES = one(
  String.raw`decid(?:e|es|ing)(?! (?:what|which|how|who)\b)|judg(?:e|es|ing)|determin(?:e|es|ing)`,
  'agrees?|thinks?|feels?|believes?|sees? fit|(?:is|are) (?:satisfied|convinced|confident)',
  'approves?|sanctions?|sifts?|screens?|vets?|recommends?|considers?|weighs?|authorises?',
  'agreement|approval|permission|signature|discretion|backing|decision',
)
const NOUN_OF = one(
  'approval|permission|agreement|consent|blessing|go-ahead|support|backing|signature',
  'discretion|decision',
)
/** Staff weigh whether anything is asked for. */
export const schoolJudges: readonly RegExp[] = [
  find(JUDGE, within(60), String.raw`\b`, JUDGES),
  find(NOUN_OF, ' (?:of|from|by) ', JUDGE),
  find(
    '(?:decided|judged|agreed|approved|considered|vetted|weighed|taken|screened|supported|authorised|endorsed)',
    ' (?:by|at|in) ',
    SCHOOL,
  ),
  find(`(?:agreed|cleared|checked|approved) (?:first )?with ${SCHOOL}`),
  find(`(?:up to|decision for|matter for|rests with|lies with) ${SCHOOL}`),
  find(`${SCHOOL} (?:has|have) the (?:final|last) (?:say|word)`),
]

/** Staff make the request, as though nobody else did. */
export const schoolAsks: readonly RegExp[] = [
  find(
    IS_MADE,
    String.raw`(?:\b(?:is|are|will be|can be|be|may be)(?: then| always| usually| in)? )?`,
    one(MADE, ASKED),
    '(?: in)? ',
    `${BY} `,
    SCHOOL,
  ),
  find(`${REQUEST}${near(60)}`, String.raw`\b(?:starts?|begins?|comes?)(?: with| from) `, SCHOOL),
  find(
    `${SCHOOL},? (?:who |which |that |and |so |as |she |he |they |will |then |may |can |would )*${MAKES} `,
    '(?:all |the |each |any |these |an? |it )?(?:requests?|applications?|(?=for you|if|for them))',
  ),
  find(
    `(?:it is |is the (?:body|person|one) )(?:${SCHOOL} )?(?:that|which|who) (?:then |also |will )?`,
    '(?:appl(?:y|ies)|makes?|requests?|asks?|submits?|starts?|decides?)',
  ),
  find(
    `${FAMILY} (?:can|may|could|are welcome to|are free to) (?:also )?(?:ask|request) (?:that )?${SCHOOL}`,
    ' (?:to |should )?(?:request|apply|ask|make|consider|start|seek)',
  ),
]

/** That the right is theirs, or that nothing hangs on the school. */
export const ownRight = find(
  one(
    'right to|rights|entitled|(?:do|does) not (?:have|need) to|no need|need not|nobody has to',
    "don't (?:have|need) to|direct(?:ly)? to|straight to|whether or not|even (?:if|when|where)",
    'regardless|(?:one of )?(?:their|your) own|does not (?:matter|depend)|as well as',
    `(?:or|and) (?:by |from )${THE_FAMILY}|or ${THE_FAMILY}|${FAMILY} or ${SCHOOL}`,
    `(?:so|as) (?:may|can|do) ${THE_FAMILY}`,
  ),
)
export const themselves =
  /\b(?:can|may|could|able to|free to)\b(?! not)[^.;?]{0,50}\b(?:themselves|yourself|directly|in their own right|on (?:their|your) own)\b/i
/** “Parents can ask the local authority”, and not the school. */
export const mayAsk = find(
  `${FAMILY} (?:can|may|could)(?: also| always| still| each)? `,
  '(?:ask (?:(?:the|your|their) )?(?:local authority|council|LA|authority)|apply|request|make (?:a|the|their|one))',
)
export const together = find(
  one(
    String.raw`together|jointly|(?<!\bagrees? )with (?:them|${THE_FAMILY})`,
    `${SCHOOL} and ${THE_FAMILY}(?! (?:should|must|need|may|can)\\b)|${FAMILY} (?:and|,) ${SCHOOL}`,
    `${FAMILY} (?:have |has )?agreed?`,
  ),
)

/** Families are sent to staff. */
export const sent = find(
  one(
    '(?:speak|talk|come|go|write|turn)(?:ing)?(?: first)? (?:to|with)|approach|contact|see|ask',
    'appointment with|(?:support|agreement) of',
    `(?:raise|discuss|put|bring|take)${near(25)} (?:with|to)`,
  ),
  '(?: first)? ',
  SCHOOL,
)
export const addressed = find(one(FAMILY, 'I', 'my child'))
/** Families ask, or would like to. */
export const familiesAsk = find(
  one(
    `${FAMILY}(?: who| also| may| then| do)* ${one(
      'would like|wants?|wish(?:es)?|thinks?|feels?|believes?|asks?|seeks?|requests?|appl(?:y|ies)',
      'wishing|wanting|asking|requesting|seeking',
    )}`,
    "(?:parental|parents'|parent's|family's|families') (?:requests?|wish(?:es)?|applications?)",
    `(?:requests?|applications?|wish(?:es)?) (?:from|by|of) ${THE_FAMILY}`,
  ),
)
