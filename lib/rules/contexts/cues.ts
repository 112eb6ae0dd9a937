/** A form of words that says how the writer uses what stands near it. */
export interface Cue {
  /** In the notation of `knowledge/notation/parse.ts`. */
  readonly pattern: string
  /** Where the cue stands as seen from the words it is about. */
  readonly side: 'before' | 'after' | 'either'
  /** How many words may stand between. */
  readonly reach: number
  /** Text just before or just behind that takes its sense away: “is used to track”, “in the past year”. */
  readonly unless?: { readonly after?: RegExp; readonly before?: RegExp }
}

const cues = (
  side: Cue['side'],
  reach: number,
  patterns: readonly string[],
  unless: Pick<Cue, 'unless'> = {},
): Cue[] => patterns.map((pattern) => ({ pattern, side, reach, ...unless }))

/** Money and time that “has gone” is spent: nothing is said of the past. */
const SPENT =
  /(?:£ ?[\d,.]+k?|\b(?:pounds|money|budget|funding|funds?|allowance|hours?|time|days?|weeks?|months?|terms?|years?|everything|things?|reviews?|meetings?))\s*$/i
/** “has gone well”, “have gone to the panel”, “has gone part-time”: only what is gone for good is past. */
const GOES_ON =
  /^\s+(?!(?:from|and|now|since|altogether|completely|entirely|too|in (?:19|20)\d\d|with (?:it|them|the)|for good|for ever|under|as well|the same)\b)\p{L}/iu

/** Say that what they are about is past. */
export const historyCues: readonly Cue[] = [
  ...cues('before', 10, [
    '(replaced/replaces/replacing)',
    'supersede~',
    '(took/taken/takes) the place of',
    'used to (be/have/call/use/write/say/speak/talk/hold/keep/sit/come/go/run/mean/belong/report/send/refer/point/direct)',
    '(we/they/schools/people/I/he/she/it/pupils/children/parents/staff/teachers/there/families/who) used to',
    'still (referred/spoke/said/used/named/talked/mentioned/listed)',
    '(files/records/forms/reports/letters/papers/documents/databases/systems) [(may/might/that/which)] still (say/use/show/list/mention/name/call/speak of)',
    '(may/might/will/still/who/parents/families/people/some/us/we/I) remember [(it/when/the)]',
    '(son/daughter/brother/sister/cousin/uncle/aunt/mum/dad/mother/father/grandson/granddaughter) (was/had)',
    '(policy/policies/report/website/prospectus/handbook/booklet/document/section/page #) [(which/that)] still (say/says/speak/speaks/talk/talks/refer/refers/use/uses/mention/mentions/name/names/call/calls/list/lists) [(of/about/to)]',
    '(files/records/letters/reports/papers/documents) ... (may/might) (mention/use/say/name/speak of/refer to)',
    'have heard of',
    '(people/parents/families/staff/they) [(may/might)] still (think/speak/call/say/talk/refer/use) [(of/about/to/it/them/this)] [(it/them/this)] [(as/of)]',
    '(former/previous/old/earlier) name',
    'known [it] under',
    '(once/was/were/been) (called/named/termed)',
    '(once/was/were/been) known (as/by/under/in/among)',
    'was once',
    '(was/were) (then/formerly/originally/at first) (known/called/named) [as]',
    '(previously/formerly) (called/known/named/termed/used/recorded/described/referred/labelled/held/had)',
    '(Act/Code/reforms/reform/law/changes/government/Parliament/Department/DfE/which/that/has/have/had/it/they/we/2010/2014/2015) (abolished/withdrew/repealed/revoked/removed/dropped/scrapped/ended/closed)',
    '(we/schools/England/practice/system/country) [(has/have)] [(now/all/since/long)] moved (on/away) from',
    '(took/taken/takes) over [in #] from',
    '(took/taken/takes) on the (work/role/functions/duties/tasks) of',
    'brought together',
    '(took in/takes in/absorbed/consolidated/succeeded)',
    '(older/elder/eldest) (child/children/son/daughter/brother/sister) (was/were/had/may have/might have/could have)',
    '(older/old/earlier) (forms/papers/documents/leaflets/letters/files/reports) (may/might/will) [still] (say/use/mention/speak of/name/call it)',
    '(was/were) (abolished/replaced/removed/ended/repealed) (at the same time as/along with/together with/with)',
    'old (letter/report/form/file/paper/document/record/leaflet) [(may/might)] (says/say/mentions/mention/uses/use/shows/show/speaks of/speak of)',
    '(old/former/previous/last/earlier) (plan/policy/version/report/form/file), [(of/from/dated)] [#], (described/called/named/listed/used/said/spoke/had/referred/mentioned/gave) [(to/of)]',
    'successor (to/of)',
    'had [(all/already/since/by then)] (moved/transferred/converted/turned)',
    'did away with',
    'stopped (using/being/writing/saying)',
    'an end to',
    '(abolition/repeal/closure/removal/replacement) of',
    '(was/were) converted from',
    'grew out of',
    'in the days of',
    'historical~',
    'for the history,',
    'when (we/schools/the school/there) still (had/were)',
    'when (we/schools) had',
    '(thesis/dissertation/essay/book/article/study/research) (on/about)',
    'had (trained/worked/taught/served) (under/with/for)',
    '(archive/archives/log book/museum) (hold/holds/keep/keeps/contain/contains)',
    '(report/letter/form/file/paper/record/policy/booklet)(s) (of/from/dated) (2001/2002/2003/2004/2005/2006/2007/2008/2009/2010/2011/2012/2013) (mention/mentions/say/says/name/names/speak/speaks/list/lists)',
    'when (we/I/the school/our school/the academy) (opened/started/began/arrived)',
  ]),
  ...cues('before', 5, [
    'the (former/old/previous) (system/categories/category/stages/stage/steps/levels/terms/Code/names/name/labels/words)',
  ]),
  ...cues('before', 0, ['the (former/old/previous)']),
  // “SENDIASS (it was Parent Partnership once)”
  ...cues(
    'before',
    0,
    ['(once/then) [(the/a/an)]', '(it/they/which) (was/were) [(the/a/an/once/then)]'],
    // “Once the plan is there”, at the beginning, tells of what comes.
    { unless: { after: /(?:^|[^(])\s*$/ } },
  ),
  ...cues('before', 3, ['(may/might) [still] (see/hear/read/come across/find) [(of/about)]'], {
    unless: { before: /^(?!.*\b(?:old|older|past|years ago|once|still)\b)/i },
  }),
  // “The end of School Action”, not “at the end of it we decide …”.
  ...cues('before', 1, ['end of'], {
    unless: { after: /\b(?:at|by|before|towards) the (?:very )?$/i },
  }),
  ...cues('before', 0, ['(formerly/previously) [(the/a/an)]'], {
    // “Children previously at School Action in the infants come up with a plan” are at it still.
    unless: { before: /^\s*(?:at|on|under)\b(?!.*\b(?:now|today|SEN Support|EHC)\b)/i },
  }),
  ...cues('after', 8, [
    'as (some/many/older/our) ... (call/called/remember/know/knew) it',
    '(was/were/been/being) (fully/since/later/then/all/both/long since) (replaced/superseded/abolished/withdrawn/repealed/revoked/removed/dropped/ended/discontinued/closed)',
    '(was/were/had been) (replaced/superseded/abolished/withdrawn/repealed/revoked/removed/dropped/ended/discontinued/closed/renamed/retired/phased out/converted/merged/taken out)',
    '(has been/have been) (replaced/superseded/abolished/repealed/revoked/renamed/retired/phased out/merged/taken out)',
    'was (a/an/the) (policy/programme/law/scheme/idea/initiative/strategy/green paper/term/name/label) (of/from/in/for)',
    '(was/were) (moved/transferred/converted/changed/turned) [over] (to/into/on to/onto)',
    'when (I was/I were/she was/he was/we were/you were/they were)',
    '(was/were) brought in (by/in/under)',
    '(was/were) the (old/former/earlier) (document/documents/plan/plans/paper/papers/system/term/name/way/version)',
    'which (closed/ended/ceased/expired/stopped)',
    'who (joined/came/started/began/trained/qualified) [(us/here/with us)] in #',
    'came to an end',
    'on its (closure/abolition/closing)',
    '(is/are) now (called/known/named/termed/part of/obsolete/EHC/EHCPs/SEN Support/SEMH/SENDIASS)',
    'as (it/they) (was/were) then',
    '(has/have) (become/given way)',
    'became',
    '(belong/belongs/belonged) to (the past/the (earlier/old/former/previous) (system/scheme/framework/days/law/Code))',
    '(must/should/may) (not/no longer) [now] (appear/be used/be found/stand) (in/on) any',
    '(is/are) [now] history',
    '(is/are) [a] (thing/things) of the past',
    'gave way',
    'no longer (exist~/apply~/govern~/bind~/guide~/appear~/feature~/figure~/occur~/in use/used/available/in force/operate~/recognised/valid/part/a term/the term)',
    '(is/was) [also] the (name/title) of',
    '(was/were) the (name/names/word/words/term/terms) for',
    'in old money',
    'used to be said',
    'do not exist',
    'does not exist',
    'any more',
    '(is/are) (out of date/outdated/obsolete/old terms/old words)',
    'before [September] (2014/2015)',
  ]),
  // “a list that is closed to new names” is kept still
  ...cues(
    'after',
    8,
    [
      '(closed/ended/ceased/expired/stopped/finished) [(for good/here/locally)] (in/on/at/after/with/to/when)',
    ],
    { unless: { after: /\b(?:is|are|be|being|remains?|stays?|gets?)\s*$/ } },
  ),
  // “when it is no longer needed” says nothing of the past
  ...cues('after', 8, ['(is/are/was/were) no longer'], {
    unless: { after: /\b(?:once|until|when|whenever|where|if|after|unless)\b[^,.;]{0,40}$/i },
  }),
  // “Once the CAF has been closed the file is kept”
  ...cues(
    'after',
    8,
    ['(has been/have been) (withdrawn/removed/dropped/ended/discontinued/closed/converted)'],
    {
      unless: { after: /\b(?:once|until|when|whenever|if|after|unless)\b[^,.;]{0,40}$/i },
    },
  ),
  ...cues('after', 8, ['(has/have) (gone/disappeared)'], {
    unless: { after: SPENT, before: GOES_ON },
  }),
  // “Since the ESFA closed, returns go to …”
  ...cues('after', 0, ['(closed/ended/went/disappeared)'], {
    unless: { after: /^(?!.*\bsince\b)/i },
  }),
  ...cues('after', 0, ['(at/in/from) (his/her/their/my/our) (last/previous/old/former) school']),
  // “names the LEA throughout.”, told of a document that was read
  ...cues('after', 0, ['(throughout/in places/in several places/on page #)'], {
    unless: { before: /^\s*[^\s.;,)]/ },
  }),
  // “NQT newly qualified teacher, now early career teacher”
  ...cues('after', 0, ['now [(a/an/the/called)]'], { unless: { after: /[^,(–—\s-]\s*$/ } }),
  ...cues('after', 8, ['used to'], { unless: { after: /\b(?:is|are|be|being|get|gets)\s*$/i } }),
  ...cues('either', 12, ['in the past'], {
    unless: {
      before: /^\s*(?:\d|few|two|three|four|five|six|twelve|year|term|month|week|school|academic)/i,
    },
  }),
  ...cues('either', 12, [
    '(before/until/prior to/up to) [(the/September/summer/April/March/31 March/August/31 August)] (2004/2005/2006/2007/2008/2009/2010/2011/2012/2013/2014/2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025)',
    'old (system/Code/terms/term/words/labels/label/categories/category/language/names/name/framework/regime)',
    '(previous/former) (system/Code/terms/term/categories/framework/regime/legislation)',
    'years ago',
    'under the 2001 Code',
    'before the (reforms/reform/2014 Act/changes of 2014/new Code)',
  ]),
]

/** Say that the writer does not use the words, or prefers others. */
export const negationCues: readonly Cue[] = [
  // Words are taken out of a text, pupils of a lesson.
  ...cues('before', 1, ['(take/takes/taking/taken/took) out [(the/all/any/every)]'], {
    unless: { before: /^\W*[\w+/]+ (?:pupils?|child(?:ren)?|students?|learners?|groups?)\b/i },
  }),
  ...cues('before', 1, [
    '(take/takes/taking/taken/took) out [(the/all/any/every)] (references/reference/mentions/mention) (to/of)',
    '(remove/removed/removing/delete/deleted/deleting) [(the/all/any/every)] (references/reference/mentions/mention) (to/of)',
  ]),
  ...cues('before', 1, ['instead of', 'rather than', 'in place of', 'as opposed to'], {
    unless: { before: /^\s*(?:remain|stay|wait)(?:s|ed|ing)?\b/i },
  }),
  ...cues(
    'before',
    4,
    [
      "(not/never/don't/no longer/nor) (use/say/write/call/refer/speak/talk/run/operate/issue/produce/keep/recreate/reintroduce/revive/return/go back) [(to/of/about/using/as)]",
      '(avoid/avoiding) (using/saying/the word/the term/the label/words like/words such as/terms like/terms such as/phrases such as/language such as/labels such as)',
      '(not/never) (describe/label) ... as',
      '(nobody/no one/no member of staff) (should/must/need/needs/has/will) ... any more (what/which/about/for/to/of)',
      'no longer (uses/using/writes/writing/issues/has/holds/keeps/runs)',
      'not be (called/described/labelled/known/referred) [(to/as)]',
      "(there is/there are/there's) no such (thing/things) as",
      'there (is/are) no longer',
      'do not [(now/ever)] (use/say/write/refer to/speak of)',
    ],
    // “We do not write IEPs for every child”: they write some. “Do not use pen on the IEP”, not “use ESBD in our records”.
    {
      unless: {
        before:
          /^ (?!(?:the|any|an?|terms?|words?|labels?|of|to|as|about|phrases?|language|such|like|old|names?|categor\p{Ll}+)\b)\p{Ll}+ (?:on|in|with|for|against)\b|^[^.;]{0,60}\b(?:unless|until|without|except|lightly|too (?:often|soon)|as a (?:punishment|sanction|first)|for (?:every|all|each)|to (?:all|every|each)|in every|only)\b/u,
      },
    },
  ),
  ...cues('after', 0, [
    '(is/are) (not/no longer) (a/the name of a) [(SEN/separate)] (category/term/label/stage/level/word)',
  ]),
  // “None has a statement”, not “No child has a statement without the consent of …”.
  ...cues(
    'before',
    1,
    [
      'none (is/are/has/have)',
      '(nobody/no one) [now] has',
      'none of (our/the/my/these/those)',
      '(no pupil/no pupils/no student/no students/no child/no children) (has/have)',
      '(no pupil/no pupils/no student/no students/no child/no children) (is/are) (on/at)',
    ],
    {
      unless: { before: /\b(?:without|unless|until|before|if|yet|who|which|that|but)\b/i },
    },
  ),
  // “There are no isolation booths”, not “Where there is no statement, the school …”.
  ...cues('before', 0, ['there are no'], {
    unless: { after: /\b(?:where|if|when|whenever|unless|that|until)\s*$/i },
  }),
  ...cues('before', 1, [
    'no longer have [any]',
    '(we/school) (do not/does not/never) have [any]',
    '(nobody/no one) is',
  ]),
]

/** Look like history but say that the change is still to come: the words stay flagged. */
export const unfinishedCues: readonly string[] = [
  '(are/is) replacing',
  'will (replace/become/be replaced/be replacing/be transferred/be converted/be phased out)',
  '(are/is) being (replaced/transferred/converted/phased out)',
  '(is/are) reforming',
  '(is/are) to be replaced',
  'due to be replaced',
]
