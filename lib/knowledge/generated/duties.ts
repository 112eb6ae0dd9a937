// Generated from content/ by `npm run knowledge`. Do not edit.
import type { Door, Duty, Matter } from '../duty'

export const duties: readonly Duty[] = [
 {
  "check": "DUTY-01",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "carry out",
   "undertake",
   "conduct",
   "complete",
   "do",
   "perform",
   "run",
   "lead",
   "lead on",
   "manage",
   "administer",
   "co-ordinate",
   "coordinate",
   "start",
   "hold",
   "begin",
   "initiate",
   "open",
   "commence",
   "finish",
   "handle",
   "sort out",
   "take on",
   "deliver",
   "organise",
   "set up",
   "oversee",
   "arrange",
   "launch",
   "finalise",
   "tackle",
   "kick off",
   "take",
   "make",
   "be-responsible",
   "fund",
   "grant",
   "refuse",
   "authorise",
   "allow",
   "decline",
   "turn down",
   "reject",
   "veto",
   "see through",
   "approve",
   "agree to",
   "allot"
  ],
  "what": [
   "(EHC/EHCP/education, health and care) [needs] assessment",
   "EHCNA",
   "(full/statutory/formal) assessment of [(your child/the child/a child/a pupil/the pupil)] [('s/s)] (education, health and care/special educational) needs",
   "(EHC/EHCP) [needs] assessment",
   "statutory needs assessment",
   "statutory (SEN/SEND/EHC) assessment",
   "statutory assessment",
   "statutory needs assessment",
   "assessments for [(an/a/the)] (EHC plan/EHCP/EHC plans)",
   "assessment [of (a/the/each/their) (pupil/child)] for [(an/a/the)] (EHC plan/EHCP/EHC)",
   "transfer review",
   "conversion review",
   "assessment of [(a child's/the child's/their/a pupil's)] education, health and care needs",
   "full assessment for (an/a) (EHC/EHCP) [plan]"
  ],
  "with": [],
  "unless": [
   "end of [(the/each/every)] key stage",
   "key stage [#] (assessment/assessments/test/tests/SATs)",
   "on request",
   "phase transfer review",
   "if requested",
   "(advice/evidence/information/our part/our section/contribution) (for/to/of/towards)"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-01",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "assess"
  ],
  "what": [
   "(pupil/child/children/student/learner/him/her/them/son/daughter) for [(an/a/the)] (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "for (an/a/the) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "(pupil/child)'s education, health and care needs",
   "(whether/if) ... (needs/need/requires/require/should have/qualifies for) (an/a) (EHC/EHCP/education, health and care)"
  ],
  "with": [],
  "unless": [
   "refer",
   "request"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-01",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "decide",
   "determine",
   "agree",
   "judge",
   "rule"
  ],
  "what": [
   "(whether/if) ... (EHC/EHCP/education, health and care) [needs] assessment",
   "(whether/if) a (child/pupil/student) (should have/needs/gets/is given/will have) an (EHC/EHCP) [needs] assessment",
   "(whether/if) ... statutory assessment",
   "(to/on) [(carry out/conduct/undertake/start/grant/refuse)] (an/a) (EHC/EHCP) needs assessment",
   "(whether/if) ... (needs/gets/receives/should have/qualifies for/is given/will get/will have/will receive) (an/a) (EHC/EHCP) [plan]",
   "who (gets/receives/needs/will have) (an/a) (EHC/EHCP) [plan]"
  ],
  "with": [],
  "unless": [
   "request",
   "ask~",
   "apply",
   "refer",
   "recommend",
   "advice",
   "seek",
   "submit",
   "with the local authority",
   "with the LA",
   "still",
   "no longer"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-01",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "begin",
   "initiate",
   "open",
   "commence"
  ],
  "what": [
   "[(a/an/the)] (EHC/EHCP/statutory) [needs] assessment",
   "[(a/an/the)] education, health and care needs assessment"
  ],
  "with": [],
  "unless": [
   "request~",
   "apply",
   "ask~",
   "refer",
   "form",
   "local authority"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-02",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "write",
   "draft",
   "produce",
   "prepare",
   "issue",
   "create",
   "finalise",
   "finalize",
   "draw up",
   "draw together",
   "write up",
   "write out",
   "put together",
   "complete",
   "develop",
   "compile",
   "make",
   "construct",
   "formulate",
   "devise",
   "generate",
   "author",
   "compose",
   "set out",
   "set down",
   "set up",
   "publish",
   "pull together",
   "type",
   "type up",
   "assemble",
   "build",
   "craft",
   "redraft",
   "rewrite",
   "redo",
   "bring together",
   "originate",
   "word",
   "put in place",
   "turn out",
   "rework",
   "do",
   "fill in",
   "fill out",
   "sign",
   "sign off",
   "grant",
   "award",
   "agree",
   "approve",
   "consolidate",
   "shape",
   "scribe",
   "send out",
   "release",
   "edit",
   "amend",
   "update",
   "revise",
   "change",
   "alter",
   "modify",
   "adjust",
   "vary",
   "add to",
   "correct",
   "maintain",
   "reissue",
   "cease",
   "end",
   "provide",
   "terminate",
   "discontinue",
   "initiate",
   "own"
  ],
  "what": [
   "(EHC/EHCP/education, health and care) plan",
   "EHCP",
   "education, health and care (EHC) plan",
   "statements of special educational needs",
   "(final/draft/final version of the/draft of the/first draft of the/first draft of each/content of the/contents of the) (EHC plan/EHCP)"
  ],
  "with": [],
  "unless": [
   "with the (LA/local authority)",
   "section of",
   "contribution (to/towards/for)",
   "(our/school's) contribution",
   "our part (of/in/to/for/is)",
   "(advice/evidence/information/report) (for/to/towards) the (LA/local authority)"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-02",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "be-responsible",
   "carry out",
   "undertake",
   "conduct",
   "complete",
   "do",
   "perform",
   "run",
   "lead",
   "lead on",
   "manage",
   "administer",
   "co-ordinate",
   "coordinate",
   "start",
   "hold",
   "begin",
   "initiate",
   "open",
   "commence",
   "finish",
   "handle",
   "sort out",
   "take on",
   "deliver",
   "organise",
   "set up",
   "oversee",
   "arrange",
   "launch",
   "finalise",
   "tackle",
   "kick off",
   "take"
  ],
  "what": [
   "(writing/drafting/compiling/compilation/preparation/production/issuing/completion/creation/amending/amendment/finalising) [(and/or) (review/reviewing/updating/monitoring/amending/issuing/issue/amendment)] [of] [(the/all/any/each/our/new)] (EHC plan/EHCP/education, health and care plan)"
  ],
  "with": [],
  "unless": [
   "contribution",
   "advice for"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-06",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "decide",
   "agree",
   "determine",
   "choose",
   "resolve",
   "rule",
   "conclude"
  ],
  "what": [
   "(whether/if/that/when) [or not] [(the/a/an/each/this/their/his)] [child's] (EHC plans/EHCPs/EHC plan/EHCP)",
   "(whether/if/when) [or not] [(to/we/it/they/the school)] [(should/will/can)] (maintain/amend/cease/end/keep/change/continue/discontinue/stop/withdraw/remove) [(the/an/a/each/that/this/their)] [child's] (EHC plan/EHC plans/EHCP)",
   "to (maintain/amend/cease/end/change/discontinue/withdraw) [(the/an/each/all)] (EHC plan/EHCP/EHC plans)",
   "(any/the/what) (change/amendment)(s) to the (EHC plan/EHCP)",
   "on (maintaining/amending/ceasing/ending/changing) (the/an/each) (EHC plan/EHCP)",
   "to bring (the/an/a/each) (EHC plan/EHCP) to an end"
  ],
  "with": [
   "to an end",
   "maintain~",
   "amend~",
   "cease~",
   "ceases",
   "ceasing",
   "end~",
   "discontinue~",
   "continue~",
   "change~",
   "stop~",
   "withdraw~",
   "keep~",
   "kept",
   "still needed",
   "no longer needed"
  ],
  "unless": [
   "recommend~",
   "SEN support plan",
   "support plan",
   "pupil passport",
   "local authority decide~",
   "suggest~",
   "propose~",
   "request~",
   "with the local authority"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-06",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "decide",
   "agree",
   "determine",
   "choose",
   "resolve",
   "rule",
   "conclude"
  ],
  "what": [
   "(whether/if/that/when) [or not] [(the/a/an/each/this/their/his)] [child's] plan",
   "(whether/if/when) [or not] [(to/we/it/they/the school)] [(should/will/can)] (maintain/amend/cease) [(the/an/a/each/that/this/their)] [child's] plan"
  ],
  "with": [
   "maintain~",
   "amend~",
   "cease~",
   "ceased",
   "ceasing",
   "remain~ (necessary/needed)",
   "still (necessary/needed/required)",
   "no longer (necessary/needed/required)"
  ],
  "unless": [
   "recommend~",
   "SEN support plan",
   "support plan",
   "pupil passport",
   "local authority decide~",
   "suggest~",
   "propose~",
   "request~",
   "with the local authority"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-06",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "decide",
   "agree",
   "determine",
   "choose",
   "resolve",
   "rule",
   "conclude",
   "vote on"
  ],
  "what": [
   "(whether/if/that/when) [or not] [(the/a/an/each/this/their/his)] [child's] plan",
   "(whether/if/when) [or not] [(to/we/it/they/the school)] [(should/will/can)] (maintain/amend/cease/change/keep/end/continue/alter) [(the/an/a/each/that/this/their)] [child's] plan"
  ],
  "with": [
   "annual review",
   "yearly review"
  ],
  "unless": [
   "recommend~",
   "SEN support plan",
   "support plan",
   "pupil passport",
   "local authority",
   "suggest~",
   "propose~",
   "request~"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-06",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "cease",
   "end",
   "amend",
   "terminate",
   "discontinue"
  ],
  "what": [
   "to maintain [(the/an/a/each/their/this)] [child's] (plan/EHC plan/EHCP)",
   "[(the/an/a/each/their/this)] [child's] plan"
  ],
  "with": [
   "annual review",
   "yearly review",
   "review of the EHC plan",
   "review meeting"
  ],
  "unless": [
   "recommend~",
   "SEN support plan",
   "support plan",
   "pupil passport",
   "local authority",
   "with the local authority",
   "ask~"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-02",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "send",
   "send out",
   "post",
   "hand over"
  ],
  "what": [
   "(you/parents/families/the family/the parents) [(the/a/their/your)] (final/finished/completed) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans/plan)",
   "[(the/a/their/your)] (finished/completed) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "[(the/a/their/your)] final (EHC plan/EHCP) to (you/parents/families/the family/the parents)"
  ],
  "with": [],
  "unless": [
   "copy",
   "local authority",
   "once it"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-06",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "bring"
  ],
  "what": [
   "[(the/an/a/their/your/his/her/this/each/any)] [(child's/pupil's/student's)] (plan/plans/EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans) to an end"
  ],
  "with": [
   "review",
   "EHC",
   "EHCP",
   "council",
   "local authority",
   "statutory"
  ],
  "unless": [
   "support plan",
   "learning plan",
   "behaviour plan",
   "SEN support",
   "recommend~",
   "suggest~",
   "propose~",
   "request~",
   "ask~",
   "intervention"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-06",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "change",
   "stop",
   "alter",
   "withdraw",
   "vary",
   "close"
  ],
  "what": [
   "[(the/an/a/each/their/this/your)] [child's] (EHC plan/EHCP/education, health and care plan)"
  ],
  "with": [],
  "unless": [
   "recommend~",
   "suggest~",
   "propose~",
   "request~",
   "ask~",
   "local authority"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-04",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "decide",
   "determine",
   "choose",
   "agree",
   "judge",
   "settle"
  ],
  "what": [
   "(whether/if) [or not] [(to/we/they/it/he/she/the school/a place)] [(will/can/should/is to/are to)] (admit/accept/take/join/come/be offered) [(the/a/this/that/any)]",
   "(whether/if) ... (EHC plan/EHCP) [(can/will/should/may)] (join/joins/come/comes/attend) [us]"
  ],
  "with": [
   "plan names",
   "named in the plan",
   "EHC plan(s)",
   "EHCP(s)",
   "names us",
   "names our school",
   "names the school"
  ],
  "unless": [
   "consult~",
   "reply",
   "recommend~",
   "local authority decides",
   "LA decides",
   "request"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-04",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "decide",
   "determine",
   "choose",
   "select",
   "agree",
   "judge",
   "settle"
  ],
  "what": [
   "(whether/if/that) ... (is/be/are) [to be] (named/placed) in ... (plan/EHC plan/EHCP/statement)",
   "(whether/if/when) ... (offered/offer/offering/gets/given) [(a/the)] place ... (EHC plan/EHCP/statement)",
   "(whether/if) [(a/the/our)] place (is/will be/can be/should be) offered to ... (EHC plan/EHCP)",
   "(whether/if) ... (admit/accept/take/admits/accepts/takes) ... (EHC plan/EHCP)",
   "(which/what) [(secondary/primary/special/next/new)] (school/setting/placement/college/academy) ... [should] [be] (named/name/names/goes/written/put/entered) (in/into) ... (plan/EHC plan/EHCP/statement/section I)",
   "[(secondary/special/next)] (school/setting/placement/college) [(that/which)] [(is/will be/to be/should be/are)] named in ... (plan/EHC plan/EHCP/it/section I)",
   "[(secondary/special/next)] (school/setting/placement/college) (that/which) (is/will be/should be) named in (it/the plan/the EHC plan)"
  ],
  "with": [],
  "unless": [
   "consult~",
   "reply",
   "recommend~",
   "local authority decides",
   "LA decides",
   "parents choose",
   "whether to ask"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-04",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "name",
   "specify"
  ],
  "what": [
   "[(a/the/which/suitable)] [(secondary/special/suitable/next)] (school/placement/setting/college) in ... (EHC plan/EHCP/section I/plan)"
  ],
  "with": [],
  "unless": [
   "consult~",
   "outcome"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-04",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "select",
   "choose",
   "decide",
   "decide on",
   "determine"
  ],
  "what": [
   "[(the/all/suitable)] (placement/placements) for [(the/all/each/any/a)] (pupil/child/children/student/young people/young person) with [(a/an)] (plan/EHC plan/EHCP)"
  ],
  "with": [],
  "unless": [
   "consult~",
   "recommend~",
   "local authority",
   "visit~"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-04",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "decide",
   "decide on",
   "determine",
   "settle",
   "rule on",
   "agree",
   "approve",
   "authorise"
  ],
  "what": [
   "[(the/any/all/their/about/on/every)] (placement/placements/admission/admissions)",
   "(a/the/about a/their) place"
  ],
  "with": [
   "with (an/a) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "with (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "have (an/a) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "has (an/a) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "whose (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "on (an/a) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)"
  ],
  "unless": [
   "consult~",
   "recommend~",
   "local authority",
   "council",
   "visit~",
   "request~",
   "without",
   "work (placement/placements/experience)",
   "placement (at/on/with)"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-04",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "allocate",
   "allot",
   "award",
   "assign",
   "give out",
   "hand out",
   "share out",
   "sign off",
   "ration"
  ],
  "what": [
   "[(the/any/all/our/these)] (place/places/admission/admissions)",
   "[(the/any/all)] offers of (a place/places)"
  ],
  "with": [
   "with (an/a) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "with (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "have (an/a) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "has (an/a) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "whose (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "on (an/a) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)"
  ],
  "unless": [
   "consult~",
   "recommend~",
   "local authority",
   "council",
   "(other/remaining/any other) places",
   "group",
   "club",
   "trip(s)",
   "session~",
   "lunch",
   "breakfast",
   "class",
   "seat~",
   "table",
   "intervention~",
   "transport",
   "minibus",
   "work (placement/placements/experience)"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-04",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "find",
   "arrange",
   "secure",
   "organise",
   "source"
  ],
  "what": [
   "[(a/an/the)] [(suitable/new)] (special/specialist/alternative) [school] (place/places/placement/placements)",
   "[(a/the)] place (at/in) (a/another) (special/specialist) school"
  ],
  "with": [
   "with (an/a) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "with (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "have (an/a) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "has (an/a) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "whose (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "on (an/a) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)"
  ],
  "unless": [
   "ask~",
   "request~",
   "recommend~",
   "help~",
   "local authority",
   "council",
   "visit~",
   "work (placement/placements/experience)",
   "dual"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-04",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "place",
   "move",
   "transfer",
   "relocate"
  ],
  "what": [
   "(pupil/pupils/child/children/student/students/learner/learners/young person/young people/them/him/her) [(with (an/a) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans))] (in/to/into/at) (a/the/an/another) [(suitable/local/different/more suitable/nearby/appropriate)] (special/specialist/different/alternative/other) (school/setting/placement/provision/base/unit)",
   "(pupil/pupils/child/children/student/students/learner/learners/young person/young people/them/him/her) [(with (an/a) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans))] (in/to/into/at) (specialist/special) (provision/schools/settings)",
   "(pupil/pupils/child/children/student/students/learner/learners/young person/young people/them/him/her) to another school"
  ],
  "with": [
   "with (an/a) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "with (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "have (an/a) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "has (an/a) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "whose (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "on (an/a) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "needs in the (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)"
  ],
  "unless": [
   "ask~",
   "request~",
   "recommend~",
   "local authority",
   "council",
   "visit~",
   "afternoon",
   "morning",
   "session~",
   "day(s) a week",
   "for (PE/swimming/lunch/lessons)",
   "record~"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-05",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "secure",
   "fund",
   "be-responsible",
   "guarantee",
   "finance",
   "pay",
   "pay for",
   "find",
   "meet",
   "cover",
   "bear"
  ],
  "what": [
   "(provision/support/help) [(that is/which is)] (set out/specified/named/listed/described/written/identified/detailed) in (the/an/each/every/their/a) [(child/pupil/student/learner/young person)'s] (EHC plan/EHCP)",
   "(provision/support/help) in (the/an/each/every/their/a) [(child/pupil/student/learner/young person)'s] (EHC plan/EHCP)",
   "(provision/support/everything/what is) [(set out/specified/named/listed/described)] in section F",
   "section F provision",
   "(everything/all) [(that/which)] section F (says/lists/specifies/sets out/contains/asks for)",
   "for (everything/all provision/the provision/all the provision) [(specified/set out/named)] in (section F/the EHC plan/an EHC plan/EHC plans)",
   "money for [(all/all of)] [the] (provision/support) [(written/set out/specified/named)] (into/in) (an/the/a) [child's] (EHC plan/EHCP)",
   "money for ... (section F/EHC plan/EHCP)",
   "[(whole/full/entire)] cost of section F",
   "[(whole/full/entire)] cost of [(the/all/all the)] provision in (the/an) (EHC plan/EHCP)"
  ],
  "with": [],
  "unless": [
   "best endeavours",
   "local authority must",
   "with the local authority",
   "local authority funds",
   "top up",
   "help~ the local authority",
   "first #",
   "put in place",
   "deliver~",
   "implement~",
   "known",
   "understood"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-19",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "provide",
   "secure",
   "fund",
   "arrange",
   "pay for",
   "deliver",
   "be-responsible",
   "commission",
   "pay",
   "supply"
  ],
  "what": [
   "(health/health care/healthcare/social care) provision [(that is/which is)] (in/set out/specified/named/listed/described) [in] [(the/an/each/section/Section)] (EHC plan/EHCP/G/H)",
   "(therapy/therapies/speech and language therapy/speech therapy/occupational therapy/physiotherapy/nursing/healthcare/health care/respite/short breaks) [(care/support/provision)] [that is] (named/set out/specified/listed/in/written/under/described) [(in/out in)] [(the/an/each/their)] (section G/section H/section D/EHC plan/EHCP)",
   "all [the] (speech and language/speech/occupational) therapy",
   "(everything/provision) in section (G/H)",
   "section (G/H) provision",
   "therapy named in section (G/H)"
  ],
  "with": [],
  "unless": [
   "section F",
   "time and space",
   "room",
   "help~ the",
   "programme (set/written) by",
   "advice of",
   "NHS therapists",
   "works with"
  ],
  "holder": "health",
  "modals": [
   "must",
   "required",
   "responsible",
   "will",
   "none"
  ]
 },
 {
  "check": "DUTY-08",
  "who": [
   "senco",
   "assistant"
  ],
  "verbs": [
   "be-responsible"
  ],
  "what": [
   "how (well/far)",
   "what [(the/each/every/this/that/a/our/all)] (pupil/pupils/child/children/student/students/learner/learners/young person/young people/they) [(will/should)] (learn/learns/achieve/achieves)",
   "(progress/learning/attainment/achievement/outcomes/development/teaching/education/academic progress/progress and attainment/progress and development/day to day teaching/day to day learning/results) [(and/or) ...] (of/for/made by/by) ... (pupil/child/children/student/learner/SEN/SEND/register/group/list/them)",
   "(progress/learning/outcomes/teaching/planning/differentiation)",
   "(planning/differentiation/adaptation) [of] ... (SEN/SEND/pupils/children/students/learners)"
  ],
  "with": [],
  "unless": [
   "monitor~",
   "track~",
   "overseeing",
   "oversight",
   "teacher remain~",
   "co-ordinating",
   "coordinating",
   "day to day operation",
   "strategic",
   "professional development",
   "staff",
   "training",
   "(own/her/his) class",
   "(teach/teaches) a ... class",
   "transition",
   "teaching staff",
   "responsible for (reporting/recording/analysing/sharing/collating)"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-08",
  "who": [
   "senco",
   "assistant"
  ],
  "verbs": [
   "plan",
   "differentiate",
   "adapt",
   "ensure",
   "secure",
   "make sure",
   "see"
  ],
  "what": [
   "[that] [(a/the/each/every/all/their/these)] (pupil/pupils/child/children/student/students/learner/learners/young person/young people) [with (SEN/SEND)] [(on the register/on SEN support)] (make/makes) [(good/expected/better/adequate/sufficient/enough)] progress",
   "(work/lessons/lesson/learning/curriculum/teaching) for [all] [the] (pupils/children/students/learners) with (SEN/SEND/EHC/special)",
   "(work/lessons/lesson) for SEN pupils"
  ],
  "with": [],
  "unless": [
   "with ... teacher",
   "by ... teacher",
   "teachers",
   "advise~",
   "(supports/supporting)",
   "(to/will/and/we) support",
   "help~",
   "staff",
   "monitor~"
  ],
  "holder": "teacher",
  "modals": [
   "responsible",
   "must",
   "none",
   "will"
  ]
 },
 {
  "check": "DUTY-09",
  "who": [
   "assistant"
  ],
  "verbs": [
   "work out",
   "devise",
   "decide on"
  ],
  "what": [
   "[(the/their)] next step",
   "(the/their/a) (target/targets/objectives/outcomes/next step/next steps/programme/lessons)",
   "what comes next"
  ],
  "with": [],
  "unless": [],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-09",
  "who": [
   "assistant"
  ],
  "verbs": [
   "teach"
  ],
  "what": [
   "(the/a/small/pupils/children/group/groups/them/lessons/lesson/whole/class/classes/our/those/most/all/reading/phonics/maths/English/students/learners/literacy/numeracy)"
  ],
  "with": [],
  "unless": [
   "no (pupil/child/student/learner/group/class)",
   "none of"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-09",
  "who": [
   "assistant"
  ],
  "verbs": [
   "plan"
  ],
  "what": [
   "(lesson/work/teaching/learning/curriculum/group/groups/intervention/interventions/sessions/activities/support/programme/programmes/timetable/provision/the/their/and)"
  ],
  "with": [],
  "unless": [
   "training",
   "lunch~",
   "snack~",
   "menu~",
   "birthday~",
   "rota~",
   "club~",
   "break~",
   "display",
   "assembly",
   "own (time/day)",
   "trip(s)",
   "visit(s)",
   "outing(s)",
   "party"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-09",
  "who": [
   "assistant"
  ],
  "verbs": [
   "do",
   "carry out",
   "complete",
   "undertake",
   "be-responsible"
  ],
  "what": [
   "lesson planning",
   "planning (of/for) [the] (lessons/pupils/students/children)",
   "assessment of [the] (pupils/students/children/progress/work)",
   "assessing [the] (pupils/students/children/progress)",
   "target setting",
   "setting [of] [the] (targets/outcomes)",
   "planning lessons",
   "writing [of] [the] (IEPs/targets/support plans/plans)"
  ],
  "with": [],
  "unless": [],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-09",
  "who": [
   "assistant"
  ],
  "verbs": [
   "hold",
   "lead",
   "run",
   "chair",
   "conduct",
   "convene",
   "head",
   "own"
  ],
  "what": [
   "[(the/a/each/every/all/our/their)] (termly/annual/half termly/SEN/SEND/plan/support plan/IEP/progress/yearly) (review/reviews)",
   "[(the/a/each/every/all/our/their)] review meeting(s)",
   "[(the/a/each/every/their)] (review/reviews) of [(the/each/every/a/all/their)] [(support/pupil/SEN/learning/individual)] (plan/plans/IEP/IEPs/progress/targets)"
  ],
  "with": [],
  "unless": [
   "(book/room/diary)",
   "with the teacher",
   "with ... teacher"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-09",
  "who": [
   "assistant"
  ],
  "verbs": [
   "assess",
   "find out",
   "judge",
   "establish"
  ],
  "what": [
   "what [(the/their/each/these/our)] (pupil/pupils/child/children/student/students/learner/learners/young person/young people) [(with/on/who have/who has) (SEN/SEND/special educational needs/special needs/the register/the SEN register/EHC plans/an EHC plan/SEN support)] (can/cannot/know/knows/understand/understands/has learned/have learned/has learnt/have learnt)",
   "what (they/he/she) (can/cannot/know/knows/has learned/have learned/has learnt/have learnt)"
  ],
  "with": [],
  "unless": [
   "with the teacher",
   "for the teacher",
   "tell~",
   "eat",
   "wear",
   "reach",
   "carry"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-09",
  "who": [
   "assistant"
  ],
  "verbs": [
   "plan",
   "choose",
   "set"
  ],
  "what": [
   "what to (teach/cover/work on/do) [next]",
   "(the/their/each) next (steps/lesson/lessons/targets/topic/unit/block)"
  ],
  "with": [],
  "unless": [
   "with the teacher",
   "by the teacher",
   "with ... teacher",
   "outing",
   "party",
   "display"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-09",
  "who": [
   "assistant"
  ],
  "verbs": [
   "assess",
   "differentiate for"
  ],
  "what": [
   "(pupil/child/children/student/learner)"
  ],
  "with": [],
  "unless": [
   "behaviour chart",
   "timer",
   "up",
   "table",
   "out",
   "example",
   "room",
   "mood",
   "risk"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-09",
  "who": [
   "assistant"
  ],
  "verbs": [
   "assess",
   "mark",
   "review",
   "evaluate"
  ],
  "what": [
   "(progress/learning/attainment/need/needs/work/them)"
  ],
  "with": [],
  "unless": [
   "behaviour chart",
   "timer",
   "up",
   "table",
   "out",
   "example",
   "room",
   "mood",
   "risk",
   "themselves"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-09",
  "who": [
   "assistant"
  ],
  "verbs": [
   "set",
   "choose",
   "decide on",
   "differentiate"
  ],
  "what": [
   "(work/the work/their work/learning)"
  ],
  "with": [],
  "unless": [
   "out",
   "table",
   "room",
   "put out"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-09",
  "who": [
   "assistant"
  ],
  "verbs": [
   "assess",
   "set",
   "write",
   "lead",
   "decide",
   "review",
   "choose",
   "differentiate",
   "determine",
   "chair",
   "mark"
  ],
  "what": [
   "(target/targets/outcome/outcomes/objectives)",
   "(IEP/IEPs/plan/plans/support plan/passport/reports)",
   "[the] (annual/termly/SEN/plan) review",
   "[the] review meeting",
   "reviews",
   "[(the/their)] (intervention/interventions/programme/programmes)",
   "[the] next steps",
   "what comes next",
   "(what/which) (target/targets/outcome/outcomes/intervention/interventions/lessons/skills/programme/programmes/work/curriculum/level/topic/content)",
   "what [(is/are/to be)] (taught/learned/learnt/planned)",
   "what [(the/each/their/every)] (they/he/she/pupil/pupils/child/children/student/students/learner/learners/group) [(with/on/who have/who has) (SEN/SEND/special educational needs/special needs/the register/the SEN register/EHC plans/an EHC plan/SEN support)] (learn/learns/need/needs/study/studies/work on/works on/should/will)"
  ],
  "with": [],
  "unless": [
   "behaviour chart",
   "timer",
   "up",
   "table",
   "out",
   "example",
   "room",
   "mood"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco",
   "head",
   "teacher"
  ],
  "verbs": [
   "publish"
  ],
  "what": [
   "(SEN/SEND/special educational needs/school's/annual) [information] report",
   "(SEN/SEND) information report",
   "information report",
   "accessibility plan"
  ],
  "with": [],
  "unless": [],
  "holder": "board",
  "modals": []
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco",
   "head"
  ],
  "verbs": [
   "use",
   "make"
  ],
  "what": [
   "[(its/their/our/her/his/the/school's)] best endeavours"
  ],
  "with": [],
  "unless": [],
  "holder": "board",
  "modals": []
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco",
   "head"
  ],
  "verbs": [
   "be-responsible",
   "ensure",
   "make sure"
  ],
  "what": [
   "[(the/that/our/use of)] [(school/school's)] ... best endeavours",
   "[the] (SEN/SEND) information report",
   "information report",
   "[that] the (SEN/SEND) information report is published",
   "[that] [the] (senco/sendco) is [(a/appropriately/suitably)] (qualified/qualified teacher)",
   "[that] [(the/our)] (senco/sendco) (holds/has/gains/completes/achieves/obtains) [(the/a)] [(required/mandatory/right/statutory/national)] (qualification/award/NPQ/NASENCO)"
  ],
  "with": [],
  "unless": [
   "content"
  ],
  "holder": "board",
  "modals": [
   "must",
   "required",
   "responsible",
   "none",
   "will"
  ]
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco",
   "head"
  ],
  "verbs": [
   "appoint",
   "designate"
  ],
  "what": [
   "[(a/the/our/new/suitable/qualified/and/an/appropriate)] (senco/sendco/SEN co-ordinator/special educational needs co-ordinator)",
   "[(a/the/one)] (member of staff/teacher/qualified teacher/person/colleague) (as/to be) [(a/the/our/its)] (senco/sendco)"
  ],
  "with": [],
  "unless": [
   "recommend~",
   "deputy",
   "assistant"
  ],
  "holder": "board",
  "modals": [
   "must",
   "required",
   "responsible"
  ]
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco"
  ],
  "verbs": [
   "approve",
   "ratify",
   "adopt",
   "sign off"
  ],
  "what": [
   "[(this/the/our/SEN/SEND)] [(SEN/SEND)] (policy/information report/SEN information report/SEND information report)"
  ],
  "with": [],
  "unless": [],
  "holder": "board",
  "modals": []
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco"
  ],
  "verbs": [
   "admit"
  ],
  "what": [
   "(pupil/child/children/student)",
   "any pupil",
   "every pupil"
  ],
  "with": [],
  "unless": [],
  "holder": "board",
  "modals": [
   "must",
   "required",
   "responsible",
   "none"
  ]
 },
 {
  "check": "DUTY-10",
  "who": [
   "head"
  ],
  "verbs": [
   "admit"
  ],
  "what": [
   "[(any/every/a/the/all)] (pupil/child/children/student) ... (named/names)",
   "(pupil/child/children/student) (for whom/whose/where) [(the/this/our)] (school/academy/plan) (is named/names)",
   "(pupil/child/children/student) whose (plan/EHC plan/EHCP) names"
  ],
  "with": [],
  "unless": [],
  "holder": "board",
  "modals": [
   "must",
   "required",
   "responsible"
  ]
 },
 {
  "check": "DUTY-02",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "give",
   "put",
   "set",
   "hand",
   "get",
   "award"
  ],
  "what": [
   "(a/the/your/each/every/any) (pupil/pupils/child/children/student/students/learner/learners/young person/young people) [(with/who has/who have) (complex/high/significant/severe/special/additional/greater) [educational] needs] (a/an/their) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "(a/an/the) (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans) (in place/up)",
   "(EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans) in place"
  ],
  "with": [],
  "unless": [
   "copy",
   "request",
   "ask",
   "apply"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-02",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "keep up to date",
   "bring up to date"
  ],
  "what": [
   "(EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)"
  ],
  "with": [],
  "unless": [
   "copy",
   "file~",
   "record~"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-02",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "keep",
   "bring"
  ],
  "what": [
   "(EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans) (up to date/current/updated)"
  ],
  "with": [],
  "unless": [
   "copy",
   "file~",
   "record~"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-02",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "give"
  ],
  "what": [
   "(a/an) (EHC plan/EHCP/education, health and care plan)"
  ],
  "with": [],
  "unless": [
   "copy",
   "(staff/teachers/teacher)",
   "to read"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-02",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "write",
   "put",
   "add",
   "enter",
   "insert",
   "type"
  ],
  "what": [
   "into (the/an/each/a/their/every) [child's] (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)"
  ],
  "with": [],
  "unless": [
   "suggest~",
   "propose~",
   "advice",
   "ask~",
   "request~",
   "local authority",
   "council"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-02",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "sort out",
   "fall to",
   "own"
  ],
  "what": [
   "(EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)"
  ],
  "with": [],
  "unless": [
   "copy"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-02",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "decide",
   "determine",
   "agree",
   "choose"
  ],
  "what": [
   "what (goes/is put/is written/should go/is included/is) (into/in) [(the/each/an/a)] [child's] (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans/section B/section F/section I)",
   "(the/its) (content/contents/wording) of [(the/each/an/a)] (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)"
  ],
  "with": [],
  "unless": [
   "suggest~",
   "propose~",
   "discuss~"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco",
   "head"
  ],
  "verbs": [
   "ensure",
   "make sure",
   "see",
   "see to it"
  ],
  "what": [
   "[that] (they/he/she/the senco/the sendco/our senco) (is/are/become/becomes/remain/remains) [(suitably/appropriately/properly/fully/correctly)] qualified"
  ],
  "with": [],
  "unless": [
   "support~",
   "help~",
   "first aid",
   "minibus",
   "qualified teacher"
  ],
  "holder": "board",
  "modals": [
   "must",
   "required",
   "responsible"
  ]
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco",
   "head"
  ],
  "verbs": [
   "be-responsible"
  ],
  "what": [
   "(ensuring/making sure/seeing/seeing to it) [that] (they/he/she/the senco/the sendco/our senco) (is/are/become/becomes/remain/remains) [(suitably/appropriately/properly/fully/correctly)] qualified",
   "(being/becoming) [(suitably/appropriately/properly/fully)] qualified",
   "(his/her/their) own (qualification/qualifications/NPQ)"
  ],
  "with": [],
  "unless": [
   "support~",
   "help~",
   "first aid",
   "minibus",
   "qualified teacher"
  ],
  "holder": "board",
  "modals": [
   "must",
   "required",
   "responsible"
  ]
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco",
   "head"
  ],
  "verbs": [
   "ensure",
   "make sure",
   "see"
  ],
  "what": [
   "[that] (they/he/she) (hold/holds/has/have/gain/gains/complete/completes/achieve/achieves/obtain/obtains) [(the/a/their/her/his)] [(required/mandatory/right/statutory/national)] (qualification/award/NPQ/NASENCO)"
  ],
  "with": [],
  "unless": [
   "support~",
   "help~"
  ],
  "holder": "board",
  "modals": [
   "must",
   "required",
   "responsible"
  ]
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco",
   "head"
  ],
  "verbs": [
   "ensure",
   "make sure",
   "see"
  ],
  "what": [
   "[that] [(a/any/every/each/all)] (pupil/pupils/child/children/student/students/learner/learners/young person/young people) whose (EHC plan/EHC plans/EHCP/plan/plans) (name/names) [(the/this/our/us)] [(school/academy)] (is/are) admitted"
  ],
  "with": [],
  "unless": [],
  "holder": "board",
  "modals": [
   "must",
   "required",
   "responsible"
  ]
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco",
   "head"
  ],
  "verbs": [
   "tell",
   "inform",
   "notify"
  ],
  "what": [
   "[(the/all)] (parents/families/carers) (that/when/if/of/about) ... [special educational] provision"
  ],
  "with": [
   "legally",
   "legal",
   "law",
   "duty",
   "statutory"
  ],
  "unless": [
   "draft~",
   "governors"
  ],
  "holder": "board",
  "modals": [
   "must",
   "required",
   "responsible"
  ]
 },
 {
  "check": "DUTY-08",
  "who": [
   "senco",
   "assistant"
  ],
  "verbs": [
   "plan",
   "teach",
   "assess",
   "report on",
   "be-responsible",
   "take over",
   "take on",
   "mark",
   "differentiate",
   "adapt"
  ],
  "what": [
   "(their/his/her/the pupil's/the child's/the student's) (learning/work/lessons/progress/teaching/curriculum)",
   "(planning/teaching/learning/assessment/differentiation/marking)"
  ],
  "with": [
   "SEN Support",
   "SEN register",
   "register",
   "EHC plan",
   "EHCP",
   "with SEND",
   "with SEN",
   "has SEN",
   "SEN pupils"
  ],
  "unless": [
   "with ... teacher",
   "by ... teacher",
   "teachers (plan/remain/keep/stay)",
   "intervention~",
   "group",
   "transition",
   "advis~",
   "support~ teachers",
   "(own/her/his) class",
   "(teach/teaches) a ... class",
   "support for",
   "training",
   "staff",
   "monitor~",
   "overseeing",
   "oversight",
   "oversee~",
   "co-ordinating",
   "coordinating",
   "tracking",
   "track~",
   "meeting~",
   "access",
   "statutory assessment",
   "needs assessment"
  ],
  "holder": "teacher",
  "modals": [
   "responsible"
  ]
 },
 {
  "check": "DUTY-08",
  "who": [
   "senco",
   "assistant"
  ],
  "verbs": [
   "take over",
   "take on",
   "assume"
  ],
  "what": [
   "(responsibility/accountability) for ... (progress/learning/teaching/attainment/outcomes)"
  ],
  "with": [],
  "unless": [
   "monitor~",
   "tracking",
   "overseeing",
   "training",
   "teachers remain",
   "staff"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-06",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "make",
   "do",
   "write",
   "put",
   "write in",
   "put through",
   "draft",
   "record",
   "type up",
   "write up"
  ],
  "what": [
   "(change/changes/alterations/amendments/amendment/revisions/updates/adjustments) [(needed/required/agreed/necessary)] to [(the/each/an/a/your/any)] [child's] (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)"
  ],
  "with": [
   "annual review",
   "review meeting",
   "the review",
   "meeting"
  ],
  "unless": [
   "suggest~",
   "propose~",
   "request~",
   "ask~",
   "recommend~",
   "local authority (make/makes/decides/has made)",
   "council",
   "note of",
   "notes of"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-02",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "make",
   "do"
  ],
  "what": [
   "(change/changes/alterations/amendments/revisions) [(needed/required/agreed/necessary)] to [(the/each/an/a/your/any)] [child's] (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)"
  ],
  "with": [],
  "unless": [
   "suggest~",
   "propose~",
   "request~",
   "ask~",
   "recommend~",
   "local authority (make/makes/decides/has made)",
   "annual review",
   "review meeting",
   "the review",
   "meeting"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-02",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "write",
   "draft",
   "produce",
   "prepare",
   "issue",
   "create",
   "finalise",
   "finalize",
   "draw up",
   "draw together",
   "write up",
   "write out",
   "put together",
   "complete",
   "develop",
   "compile",
   "make",
   "construct",
   "formulate",
   "devise",
   "generate",
   "author",
   "compose",
   "set out",
   "set down",
   "set up",
   "publish",
   "pull together",
   "type",
   "type up",
   "assemble",
   "build",
   "craft",
   "redraft",
   "rewrite",
   "redo",
   "bring together",
   "originate",
   "word",
   "put in place",
   "turn out",
   "rework",
   "do",
   "fill in",
   "fill out",
   "sign",
   "sign off",
   "grant",
   "award",
   "agree",
   "approve",
   "consolidate",
   "shape",
   "scribe",
   "send out",
   "release",
   "edit",
   "amend",
   "update",
   "revise",
   "change",
   "alter",
   "modify",
   "adjust",
   "vary",
   "add to",
   "correct",
   "maintain",
   "reissue"
  ],
  "what": [
   "section (A/B/C/D/E/F/I) of [(the/each/an/a)] (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "sections ... of [(the/an/a/each/every/all)] (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "section (B/E/F/I)",
   "sections (A/B) to (I/K)",
   "(each/every/all the) section(s)"
  ],
  "with": [],
  "unless": [
   "advice",
   "contribution",
   "report"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-06",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "vary",
   "change",
   "amend",
   "alter",
   "adjust",
   "revise",
   "redraft",
   "rewrite",
   "write",
   "update"
  ],
  "what": [
   "[the] sections (A/B/C/D/E/F/G/H/I), ...",
   "[the] sections (A/B/C/D/E/F/G/H/I) (and/to) (B/C/D/E/F/G/H/I)",
   "[the] section (B/G/H/I)"
  ],
  "with": [
   "EHC",
   "EHCP",
   "annual review",
   "yearly review",
   "(amended/final/new/updated/up to date/draft) plan"
  ],
  "unless": [
   "one page",
   "support plan",
   "provision plan",
   "passport",
   "advice",
   "contribution",
   "our part",
   "ask~",
   "request~",
   "suggest~",
   "recommend~",
   "propose~",
   "with the local authority",
   "outcome",
   "website",
   "policy",
   "report"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-06",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "vary",
   "change",
   "amend",
   "alter",
   "adjust",
   "keep",
   "keep going"
  ],
  "what": [
   "section F",
   "(EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans) going"
  ],
  "with": [],
  "unless": [
   "ask~",
   "request~",
   "suggest~",
   "recommend~",
   "outcome",
   "timetable"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-06",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "set",
   "fix",
   "vary",
   "change",
   "amend",
   "alter",
   "adjust",
   "reduce",
   "cut",
   "increase",
   "raise",
   "lower",
   "revise",
   "remove",
   "add to",
   "rewrite",
   "reword",
   "update",
   "delete",
   "replace",
   "trim",
   "take out"
  ],
  "what": [
   "(provision/support/help/hours/number of hours/amount of support/amount of help/level of support/therapy/outcomes/outcome/wording/content/contents/package) [(that is/which is)] [(set out/specified/named/listed/described/written/detailed/recorded/given/set down)] (in/of/under) [section F of] [(the/an/a/each/any/their/your/his/her/its)] [(child/pupil/student)'s] (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans/section F/EHC plans/EHCPs)",
   "what (is/has been) [(set out/written/specified/put)] in (section F/an EHC plan/the EHC plan/an EHCP/the EHCP)"
  ],
  "with": [],
  "unless": [
   "ask~",
   "request~",
   "suggest~",
   "recommend~",
   "propose~",
   "advice",
   "short-term",
   "timetable",
   "the way",
   "how"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-06",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "rule on",
   "decide on",
   "decide",
   "agree",
   "agree on",
   "approve",
   "sign off",
   "determine",
   "settle",
   "authorise"
  ],
  "what": [
   "[(any/all/the/what/which)] (change/changes/amendment/amendments/alteration/alterations/revisions) [(should be/are/will be/need to be)] [(made/agreed/needed)] (to/in) [(the/an/a/each/any/your)] [child's] (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)"
  ],
  "with": [],
  "unless": [
   "ask~",
   "request~",
   "suggest~",
   "recommend~",
   "propose~",
   "discuss~",
   "advice",
   "comment",
   "view",
   "views"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-04",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "name",
   "choose",
   "select",
   "pick",
   "decide",
   "decide on",
   "settle",
   "settle on",
   "determine"
  ],
  "what": [
   "[(a/the/which/their/his or her/his/her)] [(most/best)] [(suitable/suited/appropriate/right/best/next/new)] (secondary/special/next/specialist/middle/junior) (school/placement/setting/college/provision)"
  ],
  "with": [
   "with (an/a) (EHC plan/EHCP)",
   "with (EHC plans/EHCPs)",
   "have (an/a) (EHC plan/EHCP)",
   "has (an/a) (EHC plan/EHCP)"
  ],
  "unless": [
   "consult~",
   "help~",
   "support~",
   "visit~",
   "recommend~",
   "prefer~",
   "ask~",
   "suggest~",
   "advice",
   "local authority",
   "discuss~"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-06",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "end",
   "stop",
   "close",
   "cease",
   "cancel",
   "withdraw",
   "remove",
   "discontinue",
   "terminate",
   "revoke",
   "drop",
   "scrap",
   "lapse"
  ],
  "what": [
   "(EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)"
  ],
  "with": [],
  "unless": [
   "ask~",
   "request~",
   "apply~",
   "suggest~",
   "recommend~",
   "appeal",
   "SEN support plan"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-06",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "bring to an end",
   "bring to a close",
   "bring to its end"
  ],
  "what": [
   "(EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)"
  ],
  "with": [],
  "unless": [
   "ask~",
   "request~",
   "suggest~",
   "recommend~",
   "appeal"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-06",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "cease",
   "stop"
  ],
  "what": [
   "to maintain [(the/an/a/each/any)] [child's] (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
   "maintaining [(the/an/a/each/any)] [child's] (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans)"
  ],
  "with": [],
  "unless": [
   "ask~",
   "request~",
   "suggest~",
   "recommend~",
   "appeal",
   "local authority"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-06",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "take",
   "remove"
  ],
  "what": [
   "(pupil/pupils/child/children/student/students/learner/learners/young person/young people/them) (off/from) [(a/an/the/their/his/her)] (EHC plan/EHCP/EHC/education, health and care plan/EHC plans/EHCPs/education, health and care plans/EHC plans/EHCPs)"
  ],
  "with": [],
  "unless": [],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-09",
  "who": [
   "assistant"
  ],
  "verbs": [
   "identify",
   "test"
  ],
  "what": [
   "(pupil/pupils/child/children/student/students/learner/learners/young person/young people) (with/on/who have/who has) (SEN/SEND/special educational needs/special needs/the register/the SEN register/EHC plans/an EHC plan/SEN support)",
   "(pupil/pupils/child/children/student/students/learner/learners/young person/young people) who (may/might) have (SEN/SEND)"
  ],
  "with": [],
  "unless": [
   "help~",
   "support teachers",
   "with the teacher",
   "tell~",
   "for the teacher"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-09",
  "who": [
   "assistant"
  ],
  "verbs": [
   "run",
   "take",
   "teach",
   "cover"
  ],
  "what": [
   "(meeting/meetings) with (parents/mum/families/the family/home)",
   "termly meeting",
   "(bottom/lower/top) (set/sets/group/groups/class)",
   "(phonics/maths/English/reading) (set/sets/class/lessons)"
  ],
  "with": [],
  "unless": [
   "supervis~",
   "planned by",
   "behaviour",
   "lunch",
   "teacher's (plan/plans/planning)"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-09",
  "who": [
   "assistant"
  ],
  "verbs": [
   "do",
   "lead"
  ],
  "what": [
   "[the] (teaching/planning/marking/target setting/lesson planning)"
  ],
  "with": [],
  "unless": [
   "with the teacher",
   "(precision/peer/team/pre/reciprocal) teaching"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-09",
  "who": [
   "assistant"
  ],
  "verbs": [
   "decide",
   "choose",
   "determine"
  ],
  "what": [
   "what [(each/the)] (they/he/she/pupil/child/student/learner) (need/needs/learn/learns/should/will/do/does)",
   "what [(pupil/pupils/child/children/student/students/learner/learners/young person/young people)] (need/needs) to learn"
  ],
  "with": [],
  "unless": [
   "with the teacher",
   "by the teacher",
   "eat",
   "wear"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-09",
  "who": [
   "assistant"
  ],
  "verbs": [
   "write",
   "draft",
   "produce",
   "prepare",
   "issue",
   "create",
   "finalise",
   "finalize",
   "draw up",
   "draw together",
   "write up",
   "write out",
   "put together",
   "complete",
   "develop",
   "compile",
   "make",
   "construct",
   "formulate",
   "devise",
   "generate",
   "author",
   "compose",
   "set out",
   "set down",
   "set up",
   "publish",
   "pull together",
   "type",
   "type up",
   "assemble",
   "build",
   "craft",
   "redraft",
   "rewrite",
   "redo",
   "bring together",
   "originate",
   "word",
   "put in place",
   "turn out",
   "rework",
   "do",
   "fill in",
   "fill out",
   "sign",
   "sign off",
   "grant",
   "award",
   "agree",
   "approve",
   "consolidate",
   "shape",
   "scribe",
   "send out",
   "release",
   "edit",
   "plan",
   "set",
   "assess",
   "grade",
   "deliver",
   "design",
   "adapt",
   "differentiate",
   "choose",
   "select",
   "decide",
   "evaluate",
   "review",
   "run",
   "lead",
   "chair",
   "determine",
   "mark",
   "tailor",
   "teach",
   "modify",
   "take"
  ],
  "what": [
   "individual education (plan/plans/target/targets)",
   "(provision/learning/education) (plan/plans)",
   "termly meeting(s)",
   "(course/programme/series/sequence) of (lessons/work/sessions)",
   "(the/whole/their/its) content",
   "(curriculum/timetable)",
   "(IEP/IEPs/support plan/support plans/individual plan/individual plans/SEN plan/passport/learning plan)",
   "(target/targets/outcome/outcomes/objective/objectives/next steps)",
   "(lesson/lessons/curriculum/content of the sessions/scheme of work)",
   "(SEN support/SEN/support/target) review",
   "review (meeting/meetings)",
   "(child/pupil/student)'s (week/day/timetable/learning/lessons/work/targets/progress)",
   "the work",
   "(progress/assessment)",
   "the (SEN/lower/bottom/intervention) (group/set)"
  ],
  "with": [],
  "unless": [
   "behaviour chart",
   "timer",
   "room",
   "mood",
   "resources",
   "minutes",
   "notes (are/of)"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-08",
  "who": [
   "senco",
   "assistant"
  ],
  "verbs": [
   "be-responsible",
   "own",
   "do",
   "manage",
   "handle"
  ],
  "what": [
   "progress",
   "attainment",
   "achievement",
   "outcomes",
   "results",
   "learning",
   "teaching",
   "differentiation",
   "targets being met",
   "how (much/well/far)",
   "how (pupil/pupils/child/children/student/students/learner/learners/young person/young people) (with/on/who have/who has) (SEN/SEND/special educational needs/special needs/the register/the SEN register/EHC plans/an EHC plan/SEN support) (get/gets/do/does/learn/achieve)",
   "how they get on",
   "how (these/our/the) (pupil/pupils/child/children/student/students/learner/learners/young person/young people)",
   "(their/that pupil's/that child's/pupils') work",
   "(pupil/pupils/child/children/student/students/learner/learners/young person/young people) (with/on/who have/who has) (SEN/SEND/special educational needs/special needs/the register/the SEN register/EHC plans/an EHC plan/SEN support)",
   "(SEN/SEND) (pupil/pupils/child/children/student/students/learner/learners/young person/young people/progress/attainment/outcome)"
  ],
  "with": [],
  "unless": [
   "monitor~",
   "track~",
   "overseeing",
   "oversee~",
   "oversight",
   "teacher remain~",
   "co-ordinating",
   "coordinating",
   "co-ordinate~",
   "day to day operation",
   "strategic",
   "professional development",
   "staff",
   "training",
   "(own/her/his) class",
   "(teach/teaches) a ... class",
   "transition",
   "provision for",
   "record~",
   "report~",
   "liais~",
   "review~",
   "meeting~",
   "data",
   "support for",
   "policy",
   "advice",
   "advis~",
   "budget",
   "admission~",
   "contact",
   "strategy",
   "identif~",
   "assess~",
   "communicat~",
   "organis~",
   "arrang~",
   "register of",
   "deploy~",
   "plan for",
   "timetabl~",
   "list of",
   "exam~",
   "access",
   "being"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-08",
  "who": [
   "senco",
   "assistant"
  ],
  "verbs": [
   "carry out",
   "undertake",
   "do",
   "organise",
   "provide",
   "deliver",
   "handle"
  ],
  "what": [
   "(planning/teaching/differentiation/lesson planning) (for/of) [all] [the] (pupil/pupils/child/children/student/students/learner/learners/young person/young people) (with/on/who have/who has) (SEN/SEND/special educational needs/special needs/the register/the SEN register/EHC plans/an EHC plan/SEN support)",
   "(planning/teaching/differentiation) (for/of) [the] (SEN/SEND) (pupil/pupils/child/children/student/students/learner/learners/young person/young people)"
  ],
  "with": [],
  "unless": [
   "transition",
   "provision",
   "strategic",
   "exam~",
   "support",
   "intervention~",
   "with ... teacher",
   "by ... teacher",
   "teachers (plan/teach/remain/keep/stay/do)",
   "group",
   "advis~"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-08",
  "who": [
   "senco",
   "assistant"
  ],
  "verbs": [
   "teach"
  ],
  "what": [
   "(pupil/pupils/child/children/student/students/learner/learners/young person/young people) (with/on/who have/who has) (SEN/SEND/special educational needs/special needs/the register/the SEN register/EHC plans/an EHC plan/SEN support)",
   "(SEN/SEND) (pupil/pupils/child/children/student/students/learner/learners/young person/young people)"
  ],
  "with": [],
  "unless": [
   "group",
   "small",
   "supervis~",
   "intervention",
   "with the teacher",
   "how to",
   "sessions",
   "own class",
   "lunch"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-08",
  "who": [
   "senco",
   "assistant"
  ],
  "verbs": [
   "write",
   "produce",
   "prepare",
   "draw up",
   "provide",
   "plan"
  ],
  "what": [
   "(lesson/lessons/schemes of/weekly/daily) (plan/plans/planning/work) ... (with/on/who have/who has) (SEN/SEND/special educational needs/special needs/the register/the SEN register/EHC plans/an EHC plan/SEN support/SEN/SEND)",
   "(lesson/lessons) plans for [(these/the/all)] (pupil/pupils/child/children/student/students/learner/learners/young person/young people)"
  ],
  "with": [],
  "unless": [
   "with ... teacher",
   "by ... teacher",
   "(advise/support/help/with/train) [class] teachers",
   "own class",
   "transition"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-08",
  "who": [
   "senco",
   "assistant"
  ],
  "verbs": [
   "write",
   "produce",
   "prepare",
   "provide",
   "make",
   "create",
   "set",
   "plan",
   "supply"
  ],
  "what": [
   "(differentiated/adapted/modified/simplified/different/separate) (work/lesson/lessons/tasks/curriculum/schemes of work/homework) (for/to) [(the/all/our/every/each)] (pupil/pupils/child/children/student/students/learner/learners/young person/young people) (with/on/who have/who has) (SEN/SEND/special educational needs/special needs/the register/the SEN register/EHC plans/an EHC plan/SEN support)",
   "(differentiated/adapted/modified/simplified/different/separate) (work/lessons/tasks/curriculum/homework) (for/to) [(the/all/our)] (SEN/SEND) (pupil/pupils/child/children/student/students/learner/learners/young person/young people)"
  ],
  "with": [],
  "unless": [
   "with ... teacher",
   "by ... teacher",
   "(advise/support/help/with/train) [class] teachers",
   "transition",
   "intervention"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-08",
  "who": [
   "senco",
   "assistant"
  ],
  "verbs": [
   "differentiate",
   "adapt",
   "modify",
   "tailor",
   "adjust",
   "simplify",
   "prepare",
   "design",
   "set",
   "plan",
   "personalise"
  ],
  "what": [
   "(work/lesson/lessons/learning/curriculum/teaching/tasks/resources) (for/of) [all] [the] (pupil/pupils/child/children/student/students/learner/learners/young person/young people/SEN/SEND) [with (SEN/SEND/EHC/special)]",
   "(lesson/lessons/work) ... (SEN/SEND)"
  ],
  "with": [],
  "unless": [
   "with ... teacher",
   "by ... teacher",
   "(advise/support/help/with/train) [class] teachers",
   "transition",
   "intervention",
   "provision"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-05",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "pay",
   "pay for",
   "fund",
   "finance",
   "cover",
   "meet",
   "bear",
   "find",
   "shoulder",
   "resource",
   "secure",
   "guarantee",
   "be-responsible"
  ],
  "what": [
   "section F",
   "(support/help/provision/everything/whatever/anything/all) [(that is/which is/that are)] (set out/specified/named/listed/described/written) (in/into/by) (the/an/a/each/every/any/their/your) [(child's/pupil's/student's)] (EHC plan/EHCP)",
   "(support/help/provision/everything/whatever/anything/all) (that is/which is/that are) (set out/specified/named/listed/described/written) in section F",
   "[special educational] provision ... (in/into/by/of) [(a/an/the/each/every/any/their)] [child's] (plan/EHC plan/EHCP)",
   "(support/help/provision/everything/whatever) ... (EHC plan/EHCP)",
   "(EHC plan/EHCP) (provision/support/costs/cost)",
   "(cost/costs) of [(a/an/the/each)] (EHC plan/EHCP/EHC plans) [(provision/support)]",
   "(support/help/provision/everything/whatever/what/anything/all) ... section F",
   "(what/whatever/everything/anything/all) [that] [(the/an/each/a/their/your)] [child's] (EHC plan/EHCP/section F) (says/specifies/sets out/asks for/requires/lists/contains/names/states/describes)",
   "(cost/costs) of [(the/all/all the/everything/any)] [(provision/support/help)] ... (section F/EHC plan/EHCP/EHC plans)",
   "that [(all/everything/all of)] [the] (provision/support/help/everything) ... section F"
  ],
  "with": [],
  "unless": [
   "best endeavours",
   "local authority",
   "top up",
   "first #",
   "put in place",
   "put into practice",
   "deliver~",
   "implement~",
   "known",
   "understood",
   "part of",
   "partly",
   "contribut~",
   "shared"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-19",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "pay",
   "pay for",
   "fund",
   "finance",
   "cover",
   "meet",
   "bear",
   "find",
   "shoulder",
   "resource",
   "secure",
   "guarantee",
   "be-responsible",
   "provide",
   "arrange",
   "commission",
   "deliver",
   "supply",
   "buy",
   "buy in",
   "source",
   "organise",
   "make sure",
   "ensure"
  ],
  "what": [
   "section (G/H/H1/H2) [provision]",
   "(health/health care/healthcare/social care/health and social care/care/nursing/therapy/therapies/physiotherapy/respite/short breaks/medical (care/treatment/provision/support)) ... ... (section G/section H/section H1/section H2/plan/EHC plan/EHCP/health section)",
   "(health/social care) needs in (the/a/an/their) (plan/EHC plan/EHCP)",
   "(treatment/therapy/nursing/care/medication/counselling/session/CAMHS/mental health support/short breaks/respite) ... (in/into/under/by) section (G/H/H1/H2)",
   "(nursing/therapy/physiotherapy/respite) that section (G/H)",
   "whatever (health/social care/nursing/medical/therapy) ... (plan/EHC plan/EHCP) (says/specifies/sets out/lists/names)",
   "(health care/social care/therapy/nursing) [(that/which)] (a/an/the/each) (EHC plan/plan/EHCP) (specifies/names/lists/sets out)"
  ],
  "with": [],
  "unless": [
   "section F",
   "time and space",
   "room",
   "help~ the",
   "programme (set/written) by",
   "advice of",
   "NHS",
   "works with",
   "integrated care board",
   "local authority"
  ],
  "holder": "health",
  "modals": [
   "must",
   "required",
   "responsible",
   "will",
   "none"
  ]
 },
 {
  "check": "DUTY-19",
  "who": [
   "parent"
  ],
  "verbs": [
   "pay",
   "pay for",
   "fund",
   "finance",
   "cover",
   "meet",
   "bear",
   "find",
   "shoulder",
   "resource",
   "secure",
   "guarantee",
   "be-responsible",
   "arrange",
   "organise",
   "source",
   "buy",
   "buy in",
   "commission",
   "sort out"
  ],
  "what": [
   "section (G/H/H1/H2) [provision]",
   "(health/health care/healthcare/social care/health and social care/care/nursing/therapy/therapies/physiotherapy/respite/short breaks/medical (care/treatment/provision/support)) ... ... (section G/section H/section H1/section H2/plan/EHC plan/EHCP/health section)",
   "(health/social care) needs in (the/a/an/their) (plan/EHC plan/EHCP)",
   "(treatment/therapy/nursing/care/medication/counselling/session/CAMHS/mental health support/short breaks/respite) ... (in/into/under/by) section (G/H/H1/H2)",
   "(nursing/therapy/physiotherapy/respite) that section (G/H)",
   "whatever (health/social care/nursing/medical/therapy) ... (plan/EHC plan/EHCP) (says/specifies/sets out/lists/names)",
   "(health care/social care/therapy/nursing) [(that/which)] (a/an/the/each) (EHC plan/plan/EHCP) (specifies/names/lists/sets out)"
  ],
  "with": [],
  "unless": [
   "ask~",
   "request~",
   "contact~",
   "personal budget",
   "direct payment~",
   "section F",
   "local authority",
   "may choose",
   "wish~",
   "integrated care board"
  ],
  "holder": "health",
  "modals": [
   "must",
   "required",
   "responsible",
   "will",
   "should",
   "none"
  ]
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco",
   "head"
  ],
  "verbs": [
   "get",
   "put",
   "have"
  ],
  "what": [
   "[the] (SEN/SEND) information report ... (website/out/online/up)",
   "[the] [annual] information report (up/out/on/onto/online)"
  ],
  "with": [],
  "unless": [
   "draft~"
  ],
  "holder": "board",
  "modals": []
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco",
   "head"
  ],
  "verbs": [
   "be-responsible",
   "fall to",
   "hold",
   "have",
   "meet",
   "fulfil",
   "discharge"
  ],
  "what": [
   "(duty/duties) under section (66/67/68/69)",
   "[the] information report",
   "[the] duty to (publish/bring out/produce) ... report"
  ],
  "with": [],
  "unless": [
   "draft~",
   "content"
  ],
  "holder": "board",
  "modals": []
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco",
   "head"
  ],
  "verbs": [
   "appoint",
   "choose",
   "select",
   "pick",
   "decide",
   "determine"
  ],
  "what": [
   "who (will be/is/becomes/should be/is to be/acts as/serves as/is appointed) [(as/the/our)] (senco/sendco)"
  ],
  "with": [
   "legally",
   "legal",
   "law",
   "duty",
   "responsible",
   "responsibility",
   "alone",
   "sole",
   "solely"
  ],
  "unless": [
   "recommend~",
   "deputy",
   "cover",
   "absence",
   "absent"
  ],
  "holder": "board",
  "modals": [
   "must",
   "required",
   "responsible"
  ]
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco",
   "head"
  ],
  "verbs": [
   "see to",
   "arrange",
   "make"
  ],
  "what": [
   "[the] appointment of ... (senco/sendco/successor)"
  ],
  "with": [],
  "unless": [],
  "holder": "board",
  "modals": []
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco",
   "head"
  ],
  "verbs": [
   "appoint"
  ],
  "what": [
   "(whoever/someone/somebody/a colleague/cover) ... (senco/sendco)",
   "(his/her/their/his or her) [own] successor"
  ],
  "with": [],
  "unless": [],
  "holder": "board",
  "modals": []
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco",
   "head"
  ],
  "verbs": [
   "publish",
   "produce",
   "issue",
   "release"
  ],
  "what": [
   "(SEN/SEND/special educational needs/school's/annual SEN/annual SEND/annual) [information] report",
   "information report",
   "report on SEN [provision]",
   "report on special educational [needs] [provision]",
   "(details/information) (of/about) SEN provision",
   "accessibility plan"
  ],
  "with": [],
  "unless": [
   "draft~",
   "governors (approve/publish)",
   "content"
  ],
  "holder": "board",
  "modals": []
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco",
   "head"
  ],
  "verbs": [
   "be-responsible"
  ],
  "what": [
   "(publishing/publication of/production of) [(the/an/our)] (SEN/SEND) [information] report",
   "best endeavours",
   "[the] (SEN/SEND) information report",
   "(accessibility plan)"
  ],
  "with": [],
  "unless": [
   "content",
   "draft~",
   "contribut~"
  ],
  "holder": "board",
  "modals": []
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco",
   "head"
  ],
  "verbs": [
   "use",
   "make",
   "see",
   "meet"
  ],
  "what": [
   "best endeavours"
  ],
  "with": [],
  "unless": [],
  "holder": "board",
  "modals": []
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco",
   "head"
  ],
  "verbs": [
   "ensure",
   "make sure",
   "see",
   "see to it"
  ],
  "what": [
   "[that] (a/an/the/our/the school has a/there is a) [(qualified/suitable/suitably qualified/trained)] (senco/sendco)",
   "[that] [the] (SEN/SEND) information report",
   "[that] [the] information report",
   "best endeavours"
  ],
  "with": [],
  "unless": [
   "content",
   "time",
   "day(s)",
   "hour(s)",
   "afternoon(s)",
   "release~",
   "support~",
   "training",
   "know"
  ],
  "holder": "board",
  "modals": [
   "must",
   "required",
   "responsible"
  ]
 },
 {
  "check": "DUTY-10",
  "who": [
   "senco"
  ],
  "verbs": [
   "approve",
   "ratify",
   "adopt",
   "sign off",
   "authorise"
  ],
  "what": [
   "(policy/SEN policy/SEND policy/accessibility plan/SEN information report/SEND information report)"
  ],
  "with": [],
  "unless": [],
  "holder": "board",
  "modals": []
 },
 {
  "check": "DUTY-10",
  "who": [
   "head"
  ],
  "verbs": [
   "ratify",
   "approve",
   "adopt"
  ],
  "what": [
   "(SEN/SEND) policy"
  ],
  "with": [],
  "unless": [
   "review~"
  ],
  "holder": "board",
  "modals": []
 },
 {
  "check": "DUTY-01",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "get",
   "have",
   "see"
  ],
  "what": [
   "[the] [(EHC/EHCP/needs)] assessment (done/completed/finished/through)"
  ],
  "with": [],
  "unless": [
   "request",
   "ask~"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-01",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "refuse",
   "turn down",
   "reject",
   "decline",
   "veto"
  ],
  "what": [
   "request(s) for [(an/a/the)] (EHC/EHCP/education, health and care) [needs] assessment",
   "(parent's/parents'/your) request"
  ],
  "with": [],
  "unless": [
   "local authority",
   "council",
   "appeal"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-08",
  "who": [
   "senco",
   "assistant"
  ],
  "verbs": [
   "ensure",
   "make sure",
   "see"
  ],
  "what": [
   "[that] [(every/each/all)] (pupil/pupils/child/children/student/students/learner/learners/young person/young people) [(with/on/who have/who has) (SEN/SEND/special educational needs/special needs/the register/the SEN register/EHC plans/an EHC plan/SEN support)] (achieve/achieves/succeed/succeeds/make/makes/meet/meets/reach/reaches)",
   "[that] [(every/each/all)] (SEN/SEND) (pupil/pupils/child/children/student/students/learner/learners/young person/young people) (achieve/achieves/succeed/make/makes/meet/reach)"
  ],
  "with": [],
  "unless": [
   "teachers",
   "staff",
   "monitor~",
   "works with",
   "support for",
   "other pupils",
   "visitors",
   "parents"
  ],
  "holder": "teacher",
  "modals": [
   "responsible",
   "must",
   "required"
  ]
 },
 {
  "check": "DUTY-09",
  "who": [
   "assistant"
  ],
  "verbs": [
   "teach"
  ],
  "what": [
   "(pupil/pupils/child/children/student/students/learner/learners/young person/young people)",
   "the child",
   "them"
  ],
  "with": [],
  "unless": [
   "no (pupil/pupils/child/children/student/students/learner/learners/young person/young people)",
   "none of",
   "supervis~",
   "direction",
   "how to",
   "planned by",
   "lift",
   "swim~"
  ],
  "holder": "teacher",
  "modals": []
 },
 {
  "check": "DUTY-01",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "proceed to",
   "proceed with",
   "move on to",
   "go ahead with",
   "press ahead with"
  ],
  "what": [
   "[(a/an/the)] [(full/formal)] (statutory assessment/EHC assessment/EHC needs assessment/education, health and care needs assessment)"
  ],
  "with": [],
  "unless": [
   "request~",
   "ask~",
   "apply",
   "application",
   "referral",
   "local authority",
   "council"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-05",
  "who": [
   "school",
   "board",
   "head",
   "senco",
   "teacher",
   "assistant"
  ],
  "verbs": [
   "ensure",
   "make sure",
   "see",
   "guarantee"
  ],
  "what": [
   "[that] [(everything/all the provision/the provision) in] section F is (provided/secured/arranged/funded/made/met/paid for)"
  ],
  "with": [
   "responsible",
   "responsibility",
   "accountable",
   "duty",
   "legal",
   "legally",
   "must",
   "required",
   "it is for"
  ],
  "unless": [
   "local authority",
   "understood",
   "deliver what",
   "delivering",
   "best endeavours"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-05",
  "who": [
   "parent"
  ],
  "verbs": [
   "pay",
   "pay for",
   "fund",
   "finance",
   "cover",
   "meet",
   "bear",
   "find",
   "shoulder",
   "resource",
   "secure",
   "guarantee",
   "be-responsible",
   "arrange",
   "source",
   "organise",
   "buy",
   "buy in",
   "commission",
   "provide",
   "pay towards"
  ],
  "what": [
   "section F",
   "(support/help/provision/everything/whatever/anything/all) [(that is/which is/that are)] (set out/specified/named/listed/described/written) (in/into/by) (the/an/a/each/every/any/their/your) [(child's/pupil's/student's)] (EHC plan/EHCP)",
   "(support/help/provision/everything/whatever/anything/all) (that is/which is/that are) (set out/specified/named/listed/described/written) in section F",
   "[special educational] provision ... (in/into/by/of) [(a/an/the/each/every/any/their)] [child's] (plan/EHC plan/EHCP)",
   "(support/help/provision/everything/whatever) ... (EHC plan/EHCP)",
   "(EHC plan/EHCP) (provision/support/costs/cost)",
   "(cost/costs) of [(a/an/the/each)] (EHC plan/EHCP/EHC plans) [(provision/support)]",
   "(support/help/provision/everything/whatever/what/anything/all) ... section F",
   "(what/whatever/everything/anything/all) [that] [(the/an/each/a/their/your)] [child's] (EHC plan/EHCP/section F) (says/specifies/sets out/asks for/requires/lists/contains/names/states/describes)",
   "(cost/costs) of [(the/all/all the/everything/any)] [(provision/support/help)] ... (section F/EHC plan/EHCP/EHC plans)",
   "(therapy/therapies/occupational therapy/physiotherapy/equipment/tuition/interventions/provision/support) [(that is/which is/that are)] [(set out/specified/named/listed/described/written)] (in/under) [(the/an/their/section F of the)] [child's] (plan/EHC plan/EHCP/section F)"
  ],
  "with": [],
  "unless": [
   "parents (may/can/could)",
   "choose~",
   "chose~",
   "not",
   "wish~",
   "personal budget",
   "direct payment~",
   "extra",
   "additional",
   "local authority",
   "private~",
   "transport"
  ],
  "holder": "local-authority",
  "modals": []
 },
 {
  "check": "DUTY-10",
  "who": [
   "local-authority"
  ],
  "verbs": [
   "be-responsible",
   "provide",
   "secure",
   "arrange",
   "make",
   "fall to"
  ],
  "what": [
   "SEN support (in/at) ... school",
   "SEN support for ... school",
   "[the] provision for pupils on SEN support"
  ],
  "with": [
   "responsible",
   "responsibility",
   "accountable",
   "duty",
   "legal",
   "legally",
   "must",
   "required"
  ],
  "unless": [
   "EHC plan",
   "EHCP",
   "top up",
   "Local Offer",
   "service",
   "train~",
   "advis~",
   "advice",
   "monitor~"
  ],
  "holder": "board",
  "modals": []
 },
 {
  "check": "DUTY-10",
  "who": [
   "local-authority"
  ],
  "verbs": [
   "appoint",
   "designate"
  ],
  "what": [
   "[(the/our/a/each)] [school's] (senco/sendco)"
  ],
  "with": [],
  "unless": [
   "support~",
   "help~",
   "train~",
   "early years",
   "area"
  ],
  "holder": "board",
  "modals": []
 },
 {
  "check": "DUTY-10",
  "who": [
   "local-authority"
  ],
  "verbs": [
   "publish",
   "produce",
   "write",
   "be-responsible"
  ],
  "what": [
   "[(the/our)] school's (SEN/SEND) information report",
   "[the/our] (SEN/SEND) information report"
  ],
  "with": [],
  "unless": [
   "link",
   "template",
   "model"
  ],
  "holder": "board",
  "modals": []
 },
 {
  "check": "DUTY-09",
  "who": [
   "assistant"
  ],
  "verbs": [
   "decide",
   "determine",
   "choose",
   "work out",
   "make"
  ],
  "what": [
   "what ... next",
   "when [(a/the/each)] (pupil/pupils/child/children/student/students/learner/learners/young person/young people) ... (moves/move/stop/ready)",
   "(which/what) (target/targets/intervention/interventions/lesson/lessons/outcomes)",
   "(decision/decisions) (about/on) [the] [(next/what)] (steps/comes next/targets/interventions/support/progress/learning)",
   "decisions about"
  ],
  "with": [],
  "unless": [
   "with the teacher",
   "by the teacher"
  ],
  "holder": "teacher",
  "modals": []
 }
]

export const matters: readonly Matter[] = [
 {
  "name": "plan-decision",
  "not": [
   "school",
   "local-ombudsman",
   "state",
   "ofsted",
   "sendiass"
  ],
  "forms": [
   "(refuse~/refusal/decline~/fail~/agree~/decide~/decision) [by the (local authority/council/LA)] [not] to (assess/issue/amend/cease/maintain/reassess/prepare/carry out/make an assessment/conduct/undertake)",
   "(refusal/refuse~/decision) ... (assessment/EHC plan/EHCP)",
   "(local authority/council/authority)'s (decision/refusal)",
   "(decision/refusal) (of/by) the (local authority/council/LA)",
   "(content/contents/wording/text) of [(the/an/a/your/their/his/her/any)] [child's] [(final/draft)] (EHC plan/EHCP/plan)",
   "(content/contents/wording) of (EHC plan/EHCP) names (the wrong/another/a different/an unsuitable)",
   "school named in ... (EHC plan/EHCP)",
   "section (B/F/I)",
   "what is (in/written in) (the/an/a/your) (EHC plan/EHCP/plan)",
   "section (B/F/I)",
   "(school/placement/setting) named in ... (plan/EHCP)",
   "refusing to assess",
   "refused an (assessment/EHC plan)",
   "(will/would/does/did) not (assess/issue/amend/maintain/carry out an/make an)",
   "what ... (EHC plan/EHCP) says",
   "sections (B/F/I)",
   "(disagree~/disagreement/disagreements/dispute/disputes) with the (local authority/council/LA)"
  ],
  "unless": [
   "deliver~",
   "delay~",
   "late",
   "put in place",
   "provision in section F is not",
   "not (receiving/getting/provided/delivered/made)",
   "maladministration",
   "how the (council/local authority) (has/handled)",
   "exclu~",
   "exclusion",
   "suspend~",
   "suspension",
   "admission~"
  ]
 },
 {
  "name": "plan",
  "not": [
   "school",
   "local-ombudsman",
   "state",
   "ofsted",
   "sendiass"
  ],
  "forms": [
   "EHC plan",
   "EHCP",
   "EHC [needs] assessment",
   "education, health and care [needs] (plan/assessment)"
  ],
  "unless": [
   "deliver~",
   "delay~",
   "late",
   "without an",
   "not (receiving/getting/provided/delivered/made)",
   "maladministration",
   "exclu~",
   "exclusion",
   "suspend~",
   "suspension",
   "admission~"
  ]
 },
 {
  "name": "discrimination",
  "not": [
   "local-ombudsman",
   "state",
   "ofsted",
   "local-authority",
   "sendiass"
  ],
  "forms": [
   "(disability/disabled) ... discriminat~",
   "disability discrimination",
   "discriminat~ ... (disability/disabled)",
   "Equality Act",
   "reasonable adjustment"
  ],
  "unless": [
   "staff",
   "employee~",
   "colour",
   "race"
  ]
 },
 {
  "name": "support",
  "not": [
   "local-ombudsman",
   "local-authority",
   "ofsted",
   "sendiass",
   "tribunal"
  ],
  "forms": [
   "complaint~ about SEN",
   "SEN (support/provision)",
   "(school's/our/our own) [(SEN/SEND)] (provision/support/help)",
   "(support/help/provision) [(given/made/provided/offered)] (in/by/at) [(the/our/your)] school",
   "(provision/support) for pupils with SEN",
   "how [(the/our)] (school/teachers) (support/supports/help/helps/teach/teaches)",
   "(support/provision) (plan/map)",
   "teaching assistant (hours/time/support)",
   "TA (hours/time/support)",
   "(support/help/teaching) in (class/lessons)"
  ],
  "unless": [
   "section F",
   "EHC~",
   "EHCP",
   "local authority's",
   "council's",
   "Local Offer",
   "admission~",
   "exclusion"
  ]
 }
]

export const doors: readonly Door[] = [
 {
  "body": "school",
  "forms": [
   "headteacher",
   "head teacher",
   "head",
   "principal",
   "governor",
   "governing (body/board)",
   "(chair/board) of (governors/trustees)",
   "trustee",
   "SENCO",
   "SENDCO",
   "complaints [and appeals] (panel/procedure/policy/committee/form/process/route)",
   "(appeal/appeals) panel",
   "formal complaint",
   "(school's/our) (panel/complaints procedure/complaints policy)"
  ]
 },
 {
  "body": "local-authority",
  "forms": [
   "local authority",
   "LA",
   "council",
   "county"
  ]
 },
 {
  "body": "state",
  "forms": [
   "Secretary of State",
   "Department for Education",
   "DfE",
   "Education Secretary"
  ]
 },
 {
  "body": "ofsted",
  "forms": [
   "Ofsted"
  ]
 },
 {
  "body": "local-ombudsman",
  "forms": [
   "ombudsman",
   "LGSCO",
   "LGO",
   "local government and social care ombudsman",
   "local government ombudsman"
  ]
 },
 {
  "body": "sendiass",
  "forms": [
   "SENDIASS",
   "parent partnership [service]",
   "SEND information advice and support service"
  ]
 },
 {
  "body": "tribunal",
  "forms": [
   "tribunal",
   "SENDIST"
  ]
 }
]
