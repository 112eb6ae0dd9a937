import type { Range } from '../../core/range'
import { find, near, one } from './gate-parts'

/**
 * The difficulty placed with families, told from its parts: a fault of theirs, what they do not do, or home as the
 * cause of what a child finds hard. That they are not to blame, or what the school does to reach them, says otherwise.
 */

const PARENT = one(
  '(?:parents?|carers?|famil(?:y|ies)|mothers?|fathers?|mums?|dads?|guardians?)(?: (?:and|or) carers?)?',
)
const PARENTS = `(?:(?:some|many|most|few|a few|a number of|a minority of|certain|the|our|these|those|their|other|separated|busy|young|working) )*${PARENT}`
const HOME = one(
  '(?:the |their |a |an |poor |chaotic |difficult )*(?:home|family) (?:life|background|circumstances|environment|situation|lives|influences?|issues?|problems?|factors?)',
  'parenting|upbringing|the home|home|households?',
  PARENTS,
)
const OFTEN =
  '(?: (?:simply|often|sometimes|just|still|really|always|repeatedly|frequently|generally|usually|regularly|fully|properly|consistently|continually))*'
const WILL_NOT = one(
  '(?:has|have|had) (?:not|never|failed to)',
  "(?:do|does|did|will|would) not|don't|doesn't|won't|never|rarely|seldom|hardly|no longer",
  '(?:fail|refuse|neglect|choose not|decline|prefer not|omit)(?:s|ed|ing)? to|(?:are|is|were|being) (?:unwilling|reluctant|unprepared|slow|loath|not (?:willing|prepared|ready)) to',
)
const THEIR_PART = one(
  'engag\\w*|co-?operat\\w*|support|support(?:ing)? (?:the|our|their|learning|school)|value|care|bother|accept|acknowledge|admit|recognise|face|take (?:an interest|responsibility|their|up|part|it|things|seriously|our)|talk (?:enough|to their)|read (?:to|with)|discipline',
  'attended|kept|engaged|supported|returned|done|followed|read|shown|see the importance|bring (?:them|their)|look after',
  'set (?:boundaries|limits|a)|back|turn up|attend|keep (?:appointments|in touch|to)|understand the|see the (?:point|need|value)|want (?:better|to)|play their|pull their|listen|follow|encourage|help|agree|comply|prioriti[sz]e|show (?:any|much|an|interest)|complete|practise|do (?:the|their|enough|anything|what)|stick to|carry (?:out|on)|enforce|insist|make (?:sure|the effort|time)|work with|respond|put (?:in|their)',
)
const LACK = one(
  'lack(?:s|ing|ed)? (?:the |any |basic |good )?(?:skills?|aspirations?|ambition|ability|interest|commitment|knowledge|capacity|confidence to|understanding|time for|motivation|parenting)',
  '(?:have|has|with|hold|show|shows) (?:(?:un|over)\\w+|low|poor|little|no|limited|false|too high) (?:expectations|aspirations|ambition|interest|literacy|skills|understanding|involvement|regard|boundaries|routines?)',
)
const FAULT = one(
  'anxious|over-?anxious|over-?protective|demanding|difficult|unrealistic|hostile|aggressive|indifferent|disengaged|apathetic|unsupportive|unco-?operative|inconsistent|permissive|indulgent|neglectful|lazy|feckless|chaotic|dysfunctional|pushy|needy|challenging|problem|troubled',
)
const NEED = one(
  String.raw`behaviou?r|difficult(?:y|ies)|progress|attendance|absence|concentration|speech|language|delay\w*|anxi\w+|attainment|organisation|needs?|outcomes?|targets?|learning|development|problems?|self-esteem|confidence|sleep|tiredness|hunger|underachiev\w+|outbursts?|lateness|refusal|avoidance|dependence|immaturity|setbacks?|failure`,
)
const LINK = one(
  String.raw`(?:is|are|can be|may be|has been|have been|was)(?: \w+){0,2}? (?:put down to|due to|because of|the (?:result|fault|product|consequence) of|caused by|learned (?:from|at)|learnt (?:from|at)|explained by|rooted in|traced (?:back )?to|attributed to|attributable to|down to|a (?:matter|question|result|reflection) of|made worse by|undermined by|held back by|reinforced (?:at|by))`,
  `(?:stems?|comes?|results?|arises?|follows?|begins?|starts?) (?:from|at|with|in)|points? to|reflects?|goes? back to|is rooted in|lies? (?:at|with|in)`,
)
const CAUSES = one(
  String.raw`(?:is|are|can be|may be|often|lie|lies)(?: \w+){0,2}? (?:responsible for|to blame for|at the root of|behind|the (?:main |real |usual |root )?(?:cause|reason|source|barrier)|an? (?:\w+ )?(?:cause|reason|source|barrier|factor|obstacle))`,
  'causes?|creates?|explains?|leads? to|contributes? to|holds? back|delays?|hinders?|hampers?|undermines?|undo(?:es)?|slows?|limits?|prevents?|makes? (?:it )?(?:worse|harder|difficult)',
)

const wordings: readonly RegExp[] = [
  // “families who do not engage”, “should parents repeatedly neglect to attend”
  find(
    PARENTS,
    OFTEN,
    '(?:,? (?:who|that|whose \\w+))?',
    OFTEN,
    ` (?:${WILL_NOT})`,
    OFTEN,
    ` (?:${THEIR_PART})`,
  ),
  find(
    PARENTS,
    '(?: who| that)?',
    OFTEN,
    ` (?:${LACK}|cannot (?:agree|be (?:bothered|relied on|trusted)|manage|control|cope))`,
  ),
  // “low parental ability”, “a parenting issue”, “anxious parents”
  find(
    '(?:low|poor|weak|limited|little|inadequate|insufficient|lack of|no|inconsistent) (?:parental|parent|family|home) (?:ability|support|engagement|involvement|interest|aspirations?|expectations|skills?|capacity|commitment|discipline|literacy|control)',
  ),
  find(
    '(?:parenting|parental|family|home) (?:issues?|problems?|failings?|deficits?|weakness(?:es)?|dysfunction|inadequac\\w+)',
  ),
  find(`(?:${FAULT}) ${PARENT}(?!'|s'| evening)`),
  find(
    `(?:unrealistic|excessive|unreasonable|low|inflated) (?:expectations|demands|aspirations|ambitions)`,
    near(15),
    String.raw`\b${PARENT}`,
  ),
  // “A home life without routine is responsible for …”
  find(HOME, near(50), String.raw`\b(?:${CAUSES})\b`, near(35), String.raw`\b${NEED}`),
  // “delayed speech is mostly put down to parents who …”
  find(
    NEED,
    near(30),
    String.raw`\b(?:${LINK}) `,
    '(?:that of |those of )?(?:an? |the |their |his |her |poor |what |how )*',
    HOME,
  ),
  // “whether the child is simply not being disciplined at home”, “because homework has not been supported by parents”
  find(
    '(?:not|never|poorly|badly|inconsistently)(?: being| been)?(?: \\w+)? (?:disciplined|parented|brought up|supported|stimulated|read to|talked to|encouraged|practised|reinforced|followed (?:up|through)|taught|helped|challenged)',
    near(15),
    String.raw`\b(?:at home|by (?:their |the )?${PARENT}|from home)`,
  ),
  find(
    `(?:not|never|rarely|seldom|hardly)(?: being| been)? (?:[a-z]+ed|spoken|read|taught|heard|given|shown|made)(?: to| with)?(?: \\w+)? (?:at|in the|in their) homes?`,
  ),
  // “the main obstacle is the home”, “hard to get parents on board”, “not expect much help from home”
  find(
    '(?:obstacle|barrier|problem|hindrance|brake|difficulty|trouble|challenge|weakness|cause|reason)(?: \\w+){0,4}? (?:is|are|lies|lie|comes?|remains?) (?:often |usually |mostly |sometimes )?(?:with |at |in |from )?(?:a |the |their |some )*',
    HOME,
  ),
  find(
    `(?:hard|difficult|impossible|a struggle|a challenge|an uphill task) to (?:get|reach|engage|involve|persuade|work with|convince|deal with|help) (?:some |many |certain |these |the |our )*${PARENT}`,
  ),
  find(
    'expect(?:s|ed)? (?:not |very )?(?:much|little|nothing|no|too much|less)(?: \\w+)? (?:from|of) ',
    HOME,
  ),
  find(
    PARENTS,
    near(25),
    String.raw`\b(?:take up|absorb|drain|waste|demand|cost)s? (?:a |an |too )?(?:disproportionate|much|undue|excessive|great deal|lot|unreasonable)`,
  ),
  find(
    PARENTS,
    String.raw`(?:,? (?:who|that))? (?:are|is|can be|may be|tend to be|become|seem|prove|remain)${OFTEN}(?: \w+)? (?:${FAULT}|in denial|not (?:interested|supportive|committed|engaged|bothered|on board|helpful)|our least|(?:the )?least \w+|less (?:supportive|engaged|committed|interested|able|willing|involved)|quick to (?:complain|blame)|slow to|too (?:busy|lenient|soft|strict|protective|ready|quick|involved)|un\w+(?:ive|able|ing|ed) to)`,
  ),
  find(
    PARENTS,
    ' (?:must|need to|should|have to|ought to) (?:accept|take|face|shoulder|own) (?:up to )?(?:their |full |more |some )*(?:responsib|share|part)\\w*',
  ),
  find(
    `non-?(?:engag|complian|attend|co-?operat|respon)\\w*`,
    near(30),
    String.raw`\b(?:${PARENT}|home)`,
  ),
  find(PARENTS, near(30), String.raw`\bnon-?(?:engag|complian|attend|co-?operat|respon)\w*`),
  find('(?:everything|too much|all) (?:is )?done for (?:them|him|her|the \\w+) at home'),
  find(
    'where little is expected|nothing is expected of them at home|left to (?:themselves|screens) at home|spoil(?:ed|t) at home|given in to at home',
  ),
]

const CHEAP = /parent|carer|famil|mother|father|\bmum|\bdad|guardian|\bhome|upbringing|household/i
/** No one is blamed, the school is asked, or the hardship is real. */
const NOT_BLAMED =
  /\b(?:assum\w+|not (?:to )?(?:blame|judge|label|mean|describ|say|call|think|because|a sign|due|caused|the result|treat|see|hold|regard)\w*|never (?:blam|assum|judg|because|the result|a sign|describ|hold|say)\w*|without (?:blame|judg\w+)|rather than (?:blam|judg|assum|ask|wait)\w*|instead of|no longer (?:speak|say|talk|use|call|describe|ask)\w*|do not (?:describe|say|speak|use|call|blame|think|believe|mean)|not (?:the|a|their|your) (?:fault|cause|result|reason|problem|barrier)|choose|whatever|regardless|offer(?:s|ed|ing)?|another (?:time|date|way|day)|home visit|telephone|rung?|rings?|interpreters?|respect\w*|we ask|asks?|asked|ask why|find out why|(?:what|how) (?:we|the school) (?:can|could|might)|bereave\w*|illness|shifts?|disab\w+|temporary accommodation|domestic abuse|poverty|housing|trauma|masking|right to|entitled|need not|(?:do|does) not (?:have|need|hear|receive|speak|read English|wish|want to (?:discuss|share|be))|law|police|court|tribunal|admit|authority|not hear|wait|for (?:parents|families) who|welcome\w*|explain\w*|tell us|told us|treated|used to be|as (?:if|though)|may not be able|complain\w*|feel(?:s)? (?:able|unable|judged|heard)|evenings?|school (?:fails|does not|did not|has not)|if (?:we|the school|staff) (?:do|does|fail))\b/i

/** Where a difficulty is placed with families; null where it is not. */
export function blamesIn(text: string): Range | null {
  if (!CHEAP.test(text) || NOT_BLAMED.test(text)) return null
  for (const wording of wordings) {
    const match = wording.exec(text)
    if (match) return { start: match.index, end: match.index + match[0].length }
  }
  return null
}
