// Generated from content/ by `npm run knowledge`. Do not edit.
import type { CitationClaims } from '../citation-claim'

export const citationClaims: CitationClaims = {
 "notInTheCode": [
  {
   "id": "every-teacher",
   "cited": null,
   "laws": [],
   "cues": [
    "(every/all/each) [* ](teacher/practitioner)[s] (is/are/being/as) [* ][a ]teacher[s] of",
    "(every/all/each) [* ](teacher/practitioner)[s] (must/should/will/has to/have to/needs to/ought to) be [* ][a ]teacher[s] of",
    "(every/each) teacher a teacher of",
    "we are all teachers of (sen/special/children with/pupils with)"
   ],
   "unless": [
    "not [* ](in/found/part)",
    "does not (say/contain/use)",
    "slogan",
    "2001",
    "often (quoted/attributed/misquoted)"
   ],
   "better": [
    "6.36"
   ],
   "instead": "it is a saying; what the Code says is that teachers answer for the progress of the pupils in their class"
  },
  {
   "id": "cycles-before-request",
   "cited": [
    "6.63",
    "9.1-9.20"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s36"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 3-5"
     ]
    ]
   ],
   "cues": [
    "before .. (two/2/three/3) [* ](cycles/rounds)=",
    "(two/2/three/3) [* ](cycles/rounds/terms)= .. (before/prior to/must/required/needed)",
    "(must/need to/have to) .. (two/2/three/3) [* ](cycles/rounds/terms)=",
    "minimum of (two/2/three/3) [* ](cycles/rounds/terms)=",
    "(need/require)[s] .. (two/2/three/3) [* ](cycles/rounds/terms)=",
    "at least (two/2/three/3) [* ](cycles/rounds/terms)= .. (before/first)",
    "(can/may) only [* ](apply/ask/request) .. after [* ](year/term/two/three)",
    "(after/for) [at least ](a/one/two/three) [full ](year/term)[s] (of/on/at) [sen[d] ]support .. (can/may/before)",
    "only (pupil/child)* [who ][have ]been on [sen[d] ]support [* ][* ]*[* ] (year/term)"
   ],
   "unless": [
    "not=",
    "no [* ](rule/requirement/need)",
    "cannot"
   ],
   "better": [
    "9.14"
   ],
   "instead": "it sets no number of cycles before an assessment is asked for"
  },
  {
   "id": "diagnosis-first",
   "cited": null,
   "laws": [
    [
     "cfa2014",
     [
      "s20-21",
      "s36",
      "s66",
      "s68"
     ]
    ]
   ],
   "cues": [
    "(need/require/must have)[s] (a/an) [* ]diagnos",
    "diagnosis (is/must be) (needed/required/necessary)",
    "(only/cannot/unless/until) .. diagnos*",
    "(asks/ask/calls/call/wants/insists/demands) [(for/on) ][(a/an/some) ][* ]*[* ]*diagnos"
   ],
   "unless": [
    "not [* ](need/require/depend/wait/have/ask/call/insist/want)",
    "no (need/requirement/diagnosis)",
    "without (a/needing/waiting)",
    "never"
   ],
   "better": [
    "6.23",
    "6.45"
   ],
   "instead": "support does not wait for a diagnosis"
  },
  {
   "id": "spend-first",
   "cited": [
    "6.95-6.99",
    "9.1-9.20"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s36-37",
      "s42",
      "s66"
     ]
    ]
   ],
   "cues": [
    "(must/has to/have to/need to/required to) .. spen(d/t) .. £(6,000/6000)",
    "(tell/ask/expect/oblige/require/force)s [* ][* ]to [have ]spen(d/t) .. £(6,000/6000)",
    "spent [* ][* ]£(6,000/6000) [* ](first/before)",
    "£(6,000/6000) [* ]to [(have been/be) ]spent",
    "first £(6,000/6000) .. (each/every/per/any) (pupil/child)"
   ],
   "unless": [
    "not=",
    "no [* ](rule/requirement)"
   ],
   "better": [
    "6.99"
   ],
   "instead": "it sets no sum to be spent on each pupil first"
  },
  {
   "id": "individual-plans",
   "cited": null,
   "laws": [
    [
     "cfa2014",
     [
      "s66-69"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 50-52",
      "sch 1"
     ]
    ]
   ],
   "cues": [
    "(individual education plan/iep)[s] (are/is/as) [* ](required/statutory/compulsory/mandatory)",
    "(must/required to/legal duty to) [* ](have/write/keep/prepare/produce/draw up) [(an/a)] [* ](individual education plan/iep)",
    "require[s] .. (individual education plan/iep)"
   ],
   "unless": [
    "not=",
    "no longer",
    "neither"
   ],
   "better": [
    "6.48-6.49"
   ],
   "instead": "it asks for support to be planned and recorded, in a form the school chooses"
  },
  {
   "id": "record-retention",
   "cited": [
    "6.39",
    "6.43",
    "6.71-6.79"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s66-69"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 50-52",
      "sch 1"
     ]
    ]
   ],
   "cues": [
    "retain* .. (years/birthday)",
    "(kept/stored/held/keep) .. for [(at least/a minimum of) ][* ]years",
    "retention period",
    "[25th ]birthday",
    "destroy",
    "(keep/kept/store/stored/hold/held) .. until [* ]*[* ]* (birthday/25)"
   ],
   "unless": [
    "not="
   ],
   "better": [
    "6.72-6.78"
   ],
   "instead": "it sets no period for keeping records"
  },
  {
   "id": "longitudinal-records",
   "cited": null,
   "laws": [],
   "cues": [
    "longitudinal record"
   ],
   "unless": [
    "not="
   ],
   "better": [
    "6.73"
   ],
   "instead": "it asks for records of support and progress, under no such name"
  },
  {
   "id": "one-category",
   "cited": [
    "6.25-6.35"
   ],
   "laws": [],
   "cues": [
    "(must/will/has to/have to) (fit/fall/be placed) (in/into) one",
    "(fit/fitted/fits) into (one/a) [* ](category/area)",
    "allocate[d] to one"
   ],
   "unless": [
    "not=",
    "more than one",
    "across",
    "overlap",
    "rather than"
   ],
   "better": [
    "6.27"
   ],
   "instead": "pupils often have needs across areas, and the areas are there to plan support"
  },
  {
   "id": "refusing-places",
   "cited": [
    "1.26-1.28"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s34"
     ]
    ],
    [
     "equality-act-2010",
     [
      "s85"
     ]
    ]
   ],
   "cues": [
    "(may/can/will/able to/right to) (refuse/turn away/reject)",
    "(allow/let/permit)[s] [* ][* ][* ][to ](refuse/turn away/reject)"
   ],
   "unless": [
    "(may/can/will/must/should) not",
    "not [* ](let/allow/permit)",
    "cannot refuse",
    "no ground",
    "never"
   ],
   "better": [
    "1.27"
   ],
   "instead": "a pupil without a plan is admitted like any other"
  },
  {
   "id": "senco-accountable",
   "cited": [
    "6.36",
    "6.52"
   ],
   "laws": [],
   "cues": [
    "(sen[d]co/teaching assistant/ta/lsa)[s] (is/are) [* ](responsible/accountable/answerable) for [the ](progress/learning/development)",
    "(makes/make/hold/holds) [the ](sen[d]co/teaching assistant/ta)[s] [* ](responsible/accountable/answerable)",
    "only the sen[d]co [* ][* ](responsible/accountable/answer)",
    "the sen[d]co alone [* ](responsible/accountable/answer)",
    "(sen[d]co/teaching assistant/ta)[s] (take/takes/carry/carries/have/has/hold/holds) [* ](responsibility/accountability) for [* ](progress/learning/development)",
    "(sen[d]co/teaching assistant/ta)[s] (answer/answers) for [the ](progress/learning)"
   ],
   "unless": [
    "not=",
    "rather than",
    "class teacher",
    "no, [(the/it is/it's) ][* ]teacher",
    "myth"
   ],
   "better": [
    "6.36"
   ],
   "instead": "the class or subject teacher stays responsible for progress"
  },
  {
   "id": "sen-register",
   "cited": null,
   "laws": [
    [
     "cfa2014",
     [
      "s66-69"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 50-52",
      "sch 1"
     ]
    ]
   ],
   "cues": [
    "(must/required to/legal duty to/statutory duty to) [* ](keep/have/hold/maintain)[ (a/an)][ *] register",
    "register .. (obliges/requires/makes) [* ][to ](keep/have/hold/maintain)"
   ],
   "unless": [
    "not=",
    "no longer",
    "neither"
   ],
   "better": [
    "6.72-6.73"
   ],
   "instead": "it asks for records of support, not for a register by that name"
  },
  {
   "id": "ep-report-first",
   "cited": [
    "6.63",
    "9.1-9.20"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s36"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 3-5"
     ]
    ]
   ],
   "cues": [
    "(educational psychologist/ep)['s] (report/assessment/advice) [* ][* ](must/is needed/is required/before)",
    "(must/need[s] to/required to) have [* ](educational psychologist/ep)=",
    "(must/need[s] to/has to/have to/required to) .. (educational psychologist/ep)= .. before",
    "psychologist['s] (report/assessment/advice) (has/have/needs) to",
    "until [(an/the) ][educational ]psychologist has (seen/assessed/reported)"
   ],
   "unless": [
    "not= [* ](need/requir/necess/have/wait/depend/in the/say)",
    "no [* ](rule/requirement/need)",
    "isn't",
    "never",
    "myth"
   ],
   "better": [
    "9.14"
   ],
   "instead": "no report by an educational psychologist is needed before a request"
  },
  {
   "id": "consent-first",
   "cited": [
    "6.38-6.55",
    "6.71-6.75"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s66",
      "s68"
     ]
    ]
   ],
   "cues": [
    "parent[s] (must/have to/has to/need to/needs to) [* ](sign (before/the/a/it/to)=/consent/agree in writing/give [* ]consent)",
    "(obliges/requires/asks/expects) [(a/the) ]parent[s] to (sign/consent/agree in writing)",
    "(written/signed) (consent/agreement/permission) [* ][* ](is/must be/has to be/before) [* ](needed/required/given/obtained/any/support/provision)",
    "(signed by/signature of) [(a/the/both) ]parent",
    "until [(a/the/both/one of the) ](parent/you) [* ](sign/return/agreed in writing/consented)",
    "(parent[s]/you) (must/have to/need to) [* ](sign/return) [the ][* ](plan/slip/form) [* ][* ]before",
    "without [(a/the/your) ][parent['s] ](signature/written consent/consent/agreement in writing) [* ][* ]*[* ](support/help/provision/may/can/cannot)",
    "before [* ][* ]signed [* ](plan/slip/form/letter)",
    "need [* ](written/signed) (consent/permission/agreement)",
    "asks for [* ]consent",
    "(consent/signature/agreement) [* ]*[* ]*(a/the) [pre]condition",
    "condition[s] .. (consent/signature/signed)",
    "(consent/signature) is [a ](requirement/required/needed/necessary/condition)",
    "(agreement/consent/permission) [in writing ](must/has to/needs to) be (had/given/obtained/signed/in place/received)"
   ],
   "unless": [
    "not= [* ](need/requir/necess/have/wait/ask/expect)",
    "no [* ]need",
    "no signature",
    "whether or not",
    "myth"
   ],
   "better": [
    "6.48"
   ],
   "instead": "it asks for parents to be told and talked with, and for no signature"
  },
  {
   "id": "full-time-senco",
   "cited": [
    "6.84-6.94"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s67"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 49-50"
     ]
    ]
   ],
   "cues": [
    "(full time) [* ]sen[d]co",
    "sen[d]co[s] (must/has to/have to/needs to/should/shall) [* ](be full time/work full time/not teach/have no class/have no teaching)",
    "sen[d]co[s] .. (full time/no class of/no teaching)"
   ],
   "unless": [
    "not (have to/need/require)",
    "part time",
    "significant"
   ],
   "better": [
    "6.91"
   ],
   "instead": "it asks for enough time, and sets no post"
  },
  {
   "id": "senco-rank",
   "cited": [
    "6.84-6.94"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s67"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 49-50"
     ]
    ]
   ],
   "cues": [
    "sen[d]co[s] (must/has to/have to/needs to/shall) [* ]be [an/a ](deputy/assistant head/head/senior teacher)"
   ],
   "unless": [
    "not=",
    "rather than"
   ],
   "better": [
    "6.87"
   ],
   "instead": "it thinks the SENCO most effective on the leadership team, whatever the post"
  },
  {
   "id": "qualified-first",
   "cited": [
    "6.84-6.87"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s67"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 49"
     ]
    ]
   ],
   "cues": [
    "(before/prior to) [* ][* ](appoint/starting/taking up/being appointed/she starts/he starts/they start)",
    "(nobody/no one) .. without [the ][* ](award/qualification)"
   ],
   "unless": [
    "not=",
    "within"
   ],
   "better": [
    "6.85"
   ],
   "instead": "a new SENCO has three years to gain the qualification"
  },
  {
   "id": "one-to-one-right",
   "cited": [
    "6.1-6.99",
    "9.1-9.217"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s42",
      "s66"
     ]
    ]
   ],
   "cues": [
    "(right/entitled/entitlement/entitles) [* ][* ]to [a[n] ][* ](one to one/1:1/full time assistant/teaching assistant/ta=/adult of)",
    "(must/has to/have to) [* ](have/be given/get) [a[n] ](one to one/1:1/full time teaching assistant/teaching assistant)",
    "(every/each/all) .. (gets/get/receives/receive/is given/are given) [a[n] ](one to one/1:1)"
   ],
   "unless": [
    "not=",
    "no [* ](right/entitle)"
   ],
   "better": [
    "6.50"
   ],
   "instead": "it promises nobody a particular adult"
  },
  {
   "id": "plan-on-paper",
   "cited": [
    "6.1-6.99"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s66",
      "s68"
     ]
    ]
   ],
   "cues": [
    "(every/each/all) [* ][* ]* .. (must/has to/have to) have [a[n] ](support plan/one page profile/pupil passport/learning passport/individual plan/provision plan)",
    "(support plan/one page profile/pupil passport/learning passport)[s] (is/are) (statutory/compulsory/mandatory/required)"
   ],
   "unless": [
    "not=",
    "whether or not",
    "ehc"
   ],
   "better": [
    "6.48-6.49"
   ],
   "instead": "it asks for support to be planned and recorded, in a form the school chooses"
  },
  {
   "id": "ring-fenced",
   "cited": [
    "6.95-6.99"
   ],
   "laws": [],
   "cues": [
    "(is/are/be/being) ring fenced",
    "ring fence[s]",
    "(set aside/reserved/kept) (in/for) [* ][* ](child/pupil)['s] name",
    "cannot be spent on (anyone/anybody/any other/another)",
    "(must/can/may) [* ]be [* ]spent on [* ][* ](pupil/child)* only",
    "only be spent on [* ][* ](pupil/child)"
   ],
   "unless": [
    "not=",
    "no=",
    "never",
    "isn't",
    "nor="
   ],
   "better": [
    "6.96"
   ],
   "instead": "the notional budget is not ring-fenced"
  },
  {
   "id": "years-behind",
   "cited": [
    "6.14-6.63",
    "9.1-9.20"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s20",
      "s36"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 3-5"
     ]
    ]
   ],
   "cues": [
    "(two/2/three/3/one/18/eighteen/six/twelve) [* ][full ](years/months/terms/year) behind",
    "(two/2/three/3/eighteen/18) [* ](years/months) below",
    "(two/2/three/3) or more years behind"
   ],
   "unless": [
    "not=",
    "no [* ](rule/number/threshold/need)",
    "whether or not"
   ],
   "better": [
    "6.17"
   ],
   "instead": "it sets no number of years or months"
  },
  {
   "id": "score-first",
   "cited": [
    "6.14-6.63",
    "9.1-9.20"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s20",
      "s36"
     ]
    ]
   ],
   "cues": [
    "(iq=/standardised score/standard score/score[s]) [* ][* ][* ](below/under/of less than/lower than) .. (must/before/only/required/counts/has sen/have sen/qualif)",
    "(sen=/send=) (means/is) [a ][* ](score/standardised score)"
   ],
   "unless": [
    "not=",
    "no [* ](rule/score/threshold/need)"
   ],
   "better": [
    "6.17"
   ],
   "instead": "it sets no score"
  },
  {
   "id": "parents-may-not-ask",
   "cited": [
    "6.63",
    "9.8-9.20"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s36",
      "s44"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 3-5"
     ]
    ]
   ],
   "cues": [
    "parent[s] (cannot/can't/may not/must not/are not allowed to/have no right to) [* ](ask/request/apply)",
    "only [(the/a) ](school/head-teacher/head/sen[d]co/council/educational psychologist) (can/may) [* ](ask/request/apply)",
    "(school/head-teacher/head/sen[d]co/governors) (can/may/could) [* ](veto/block/stop/refuse/turn down) [* ][* ]*[* ]*request",
    "(request/application)[s] (must/has to/have to/can only) [* ]come from [the ](school/head/sen[d]co)"
   ],
   "unless": [
    "not true",
    "myth"
   ],
   "better": [
    "9.8"
   ],
   "instead": "parents, young people and schools may all ask"
  },
  {
   "id": "never-excluded",
   "cited": [
    "11.58-11.66"
   ],
   "laws": [],
   "cues": [
    "(cannot/can't/must not/may not/must never/can never/not allowed to) [* ]be [* ]exclu",
    "(forbids/bans/prohibits) [* ]exclu"
   ],
   "unless": [
    "no rule"
   ],
   "better": [
    "11.58-11.66"
   ],
   "instead": "it asks for exclusion to be avoided, and does not forbid it"
  },
  {
   "id": "gifted-as-sen",
   "cited": null,
   "laws": [],
   "cues": [
    "(gifted/more able/most able/very able/able and talented) [* ]*[* ]* (have/has/are/is/count/counts) [* ][as ](sen=/send=/special educational need)"
   ],
   "unless": [
    "not=",
    "also",
    "may",
    "as well",
    "both"
   ],
   "better": [
    "6.15"
   ],
   "instead": "being able is no special educational need"
  },
  {
   "id": "waves",
   "cited": [
    "6.44-6.56"
   ],
   "laws": [],
   "cues": [
    "(three/3) [* ](waves/tiers) of"
   ],
   "unless": [
    "not=",
    "no longer",
    "called",
    "used to",
    "instead"
   ],
   "better": [
    "6.44"
   ],
   "instead": "it knows one graduated approach, and no waves"
  },
  {
   "id": "other-areas",
   "cited": [
    "6.25-6.35"
   ],
   "laws": [],
   "cues": [
    "(two/three/five/six/seven/3/5/6/7) [* ][* ](areas/categories/kinds) of (need/sen/special)"
   ],
   "unless": [
    "four",
    "not="
   ],
   "better": [
    "6.28-6.35"
   ],
   "instead": "it has four broad areas of need"
  },
  {
   "id": "other-stages",
   "cited": [
    "6.44-6.56"
   ],
   "laws": [],
   "cues": [
    "(two/three/five/six/seven/3/5/6/7) [(stage/part/step) ](cycle/process)",
    "(three/five/six/3/5/6) (stages/parts/steps)="
   ],
   "unless": [
    "four",
    "not="
   ],
   "better": [
    "6.44"
   ],
   "instead": "the cycle has four parts"
  },
  {
   "id": "report-more-often",
   "cited": [
    "6.79-6.83"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s69"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 51-52",
      "sch 1"
     ]
    ]
   ],
   "cues": [
    "(updated/reviewed/rewritten/published/renewed) [* ](every/each) (term/half term/month/week)",
    "(updated/reviewed/published) [* ](termly/monthly/half termly)"
   ],
   "unless": [
    "at least",
    "not=",
    "local offer",
    "policy",
    "plan"
   ],
   "better": [
    "6.81"
   ],
   "instead": "the report is updated every year, and in between when something changes"
  },
  {
   "id": "teacher-released",
   "cited": [
    "6.36-6.37",
    "6.52"
   ],
   "laws": [],
   "cues": [
    "(class/subject) teacher[s] (is/are) [* ](no longer/not) [* ](responsible/accountable)",
    "(pass/hand)[(es/s)] [the ][* ]responsib* [* ](over )to [the ](sen[d]co/teaching assistant/ta=)"
   ],
   "unless": [
    "even"
   ],
   "better": [
    "6.36"
   ],
   "instead": "the class or subject teacher stays responsible for progress"
  },
  {
   "id": "optional-duty",
   "cited": [
    "6.2",
    "6.9-6.11",
    "6.43",
    "6.48",
    "6.64",
    "6.79",
    "6.84-6.85"
   ],
   "laws": [],
   "cues": [
    "(leave/leaves/left) it [up ]to [the ][* ]* (whether/if)",
    "only (if/when) (they/parents/families/a parent) (ask/request)*",
    "(is/are) (optional/voluntary/a matter of choice/discretionary)",
    "(free/at liberty) to (choose/decide) (whether/if)"
   ],
   "unless": [
    "not=",
    "no="
   ],
   "better": [
    "6.2"
   ],
   "instead": "it is a duty in law"
  },
  {
   "id": "anybody-as-senco",
   "cited": [
    "6.84-6.86"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s67"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 49"
     ]
    ]
   ],
   "cues": [
    "(teaching assistant/ta=/unqualified teacher/administrator/higher level teaching assistant/hlta) [* ][* ][* ](be/as/act as/become) [the /a ][* ]sen[d]co",
    "(teaching assistant/ta/administrator/higher level teaching assistant/hlta)s (can/may/could) be [the /a ]sen[d]co",
    "sen[d]co without [(any/further/a/the) ][* ]qualification"
   ],
   "unless": [
    "not=",
    "cannot",
    "may not",
    "must not",
    "never"
   ],
   "better": [
    "6.85"
   ],
   "instead": "the SENCO is a qualified teacher"
  },
  {
   "id": "charging",
   "cited": null,
   "laws": [],
   "cues": [
    "(charge/charges/charging/bill/bills) [* ]parents .. for",
    "parents (pay/must pay/may be charged/can be charged/are charged/have to pay) [* ]for",
    "(school/academy/trust/governors/we) (may/can/could/might/must/will) [* ]charge"
   ],
   "unless": [
    "not=",
    "never",
    "no charge",
    "free"
   ],
   "better": [
    "6.95-6.99"
   ],
   "instead": "it lets no school charge for special educational provision"
  },
  {
   "id": "eal-never",
   "cited": [
    "6.24",
    "5.29-5.31"
   ],
   "laws": [],
   "cues": [
    "(cannot/can't/can never/could not/may not/do not ever) [* ]have [* ](sen=/send=/special)",
    "(is/are) never [* ](sen=/send=/special)",
    "(cannot/may not/must not/can never/must never) [* ]be [* ](placed/put/recorded/identified/entered) [* ](on/as/with) [* ](sen/special/support)"
   ],
   "unless": [
    "because",
    "only",
    "just",
    "simply",
    "alone"
   ],
   "better": [
    "6.24"
   ],
   "instead": "it says that pupils may have both, and asks schools to look carefully"
  },
  {
   "id": "slow-means-sen",
   "cited": [
    "6.23"
   ],
   "laws": [],
   "cues": [
    "(low attainment/slow progress/low scores/falling behind/poor results) [* ](means/shows/proves/counts as/is proof of/makes) [that ][* ][* ][(has/have) ](sen/special)"
   ],
   "unless": [
    "not=",
    "does not",
    "no"
   ],
   "better": [
    "6.23"
   ],
   "instead": "slow progress alone does not mean that a pupil has SEN"
  },
  {
   "id": "school-decides-review",
   "cited": [
    "9.166-9.169",
    "9.176",
    "9.193-9.198"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s44-45"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 20-22",
      "reg 28"
     ]
    ]
   ],
   "cues": [
    "(school/academy/trust/head-teacher/head/principal/sen[d]co/governor/governors/governing body/class teacher) [who ][then ](decide/decides/determine/determines/rules) .. (amend/chang/ceas/end=/ended/continu/keep/maintain)"
   ],
   "unless": [
    "(authority/council/la=)",
    "not="
   ],
   "better": [
    "9.169"
   ],
   "instead": "the local authority decides after a review"
  },
  {
   "id": "school-ends-plan",
   "cited": [
    "9.199-9.210"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s45"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 29-31"
     ]
    ]
   ],
   "cues": [
    "(school/academy/trust/head-teacher/head/principal/sen[d]co/governor/governors/governing body) [* ](may/can/could/decide to/decides to/is free to) [* ](end/cease/stop/withdraw/close)"
   ],
   "unless": [
    "(authority/council/la=)",
    "not=",
    "cannot"
   ],
   "better": [
    "9.199"
   ],
   "instead": "only the local authority may end a plan"
  },
  {
   "id": "school-secures",
   "cited": [
    "9.131",
    "9.69"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s42"
     ]
    ]
   ],
   "cues": [
    "(school/academy/trust/head-teacher/head/principal/sen[d]co/governor/governors/governing body) [(which/who/that) ](must/has to/have to/is bound to/is to/is obliged to) [* ](secure/provide/deliver/fund/pay/arrange)",
    "(school/academy/trust/governing body/governors/head)['s] [* ](duty/responsibility) .. (secure/provide/deliver/fund/pay/arrange)"
   ],
   "unless": [
    "(authority/council/la=) (must/has/secures/have)",
    "not=",
    "best endeavours"
   ],
   "better": [
    "9.131"
   ],
   "instead": "the local authority must secure the provision in a plan"
  },
  {
   "id": "school-issues",
   "cited": [
    "9.53-9.60",
    "9.125-9.129"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s37-40"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 11-14"
     ]
    ]
   ],
   "cues": [
    "(school/academy/trust/head-teacher/head/principal/sen[d]co/governor/governors/governing body)[s] [* ](decides who/decide who/issue/issues/write/writes/finalise/finalises/draw up/draws up/decide whether to make/decides whether to make) [* ][* ]plan",
    "(leave/leaves/left) it [up ]to [the ](school/head-teacher/head/governors) (whether/if)"
   ],
   "unless": [
    "(authority/council/la=)",
    "not="
   ],
   "better": [
    "9.125"
   ],
   "instead": "the local authority makes and issues a plan"
  },
  {
   "id": "school-decides-assessment",
   "cited": [
    "9.10-9.17"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s36"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 3-5"
     ]
    ]
   ],
   "cues": [
    "(school/academy/trust/head-teacher/head/principal/sen[d]co/governor/governors/governing body)[s] [* ](decide/decides/rules/determine/determines) .. assess"
   ],
   "unless": [
    "(authority/council/la=)",
    "not="
   ],
   "better": [
    "9.17"
   ],
   "instead": "the local authority decides whether to assess"
  },
  {
   "id": "named-and-refused",
   "cited": [
    "9.130"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s43"
     ]
    ]
   ],
   "cues": [
    "(school/academy/governors/head/we) [* ](may/can/could) [* ](refuse/turn/say no/decline/reject/object)",
    "(lets/allows/permits/entitles) [* ]*[* ]* [to ](refuse/turn away/reject/decline)"
   ],
   "unless": [
    "(not=/cannot/can't)",
    "nor=",
    "before",
    "consult"
   ],
   "better": [
    "9.130"
   ],
   "instead": "a school that is named must admit"
  },
  {
   "id": "leave-to-educate-at-home",
   "cited": [
    "10.30-10.38"
   ],
   "laws": [],
   "cues": [
    "(school/head-teacher/head/governors) [* ](decide/decides/must agree/has to agree/may refuse/can refuse/must approve)",
    "(permission/consent/approval/leave) [* ][* ][* ](head/school/governors)"
   ],
   "unless": [
    "special school",
    "not="
   ],
   "better": [
    "10.30"
   ],
   "instead": "parents need no leave of the school to educate at home"
  },
  {
   "id": "notice-of-home-education",
   "cited": [
    "10.30-10.38"
   ],
   "laws": [],
   "cues": [
    "(term/month/week/day)['][s]['] notice",
    "notice of [* ][* ](term/month/week/day)"
   ],
   "unless": [
    "not=",
    "no="
   ],
   "better": [
    "10.33"
   ],
   "instead": "it asks for notice in writing, and sets no period"
  },
  {
   "id": "head-not-senco",
   "cited": [
    "6.84-6.91"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s67"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 49-50"
     ]
    ]
   ],
   "cues": [
    "head-teacher[s] (may/can/must) (never/not) [* ]be [* ]sen[d]co",
    "(no/a) head-teacher (may/can) [* ]be [* ]sen[d]co"
   ],
   "unless": [
    "share",
    "sharing",
    "small"
   ],
   "better": [
    "6.84"
   ],
   "instead": "a headteacher may be SENCO where a school does not share one"
  },
  {
   "id": "senco-on-team-in-law",
   "cited": [],
   "laws": [
    [
     "cfa2014",
     [
      "s67"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 49-50"
     ]
    ]
   ],
   "cues": [
    "sen[d]co[s] (must/has to/have to/is to/are to/shall) [* ]be [* ][* ][* ](leadership/slt=)",
    "(member/part/place/seat) [* ][* ][* ](leadership/slt=) .. (compulsory/legal/statutory/must)"
   ],
   "unless": [
    "not="
   ],
   "better": [
    "6.87"
   ],
   "instead": "the governing body settles what part the SENCO has in leading the school"
  },
  {
   "id": "access-plan-yearly",
   "cited": [
    "6.10"
   ],
   "laws": [
    [
     "equality-act-2010",
     [
      "s88",
      "sch 10"
     ]
    ]
   ],
   "cues": [
    "(rewritten/written anew/renewed/replaced/drawn up) [* ](every/each) year",
    "must [* ]be [* ](every/each) year"
   ],
   "unless": [
    "not=",
    "three",
    "progress"
   ],
   "better": [
    "6.10"
   ],
   "instead": "an accessibility plan runs for up to three years"
  },
  {
   "id": "lifts-and-ramps",
   "cited": [
    "6.9"
   ],
   "laws": [
    [
     "equality-act-2010",
     [
      "s20",
      "sch 13"
     ]
    ]
   ],
   "cues": [
    "(must/have to/has to/required to/obliged to) [* ](install/put in/build/fit) [* ](lift/ramp/hoist)"
   ],
   "unless": [
    "not=",
    "auxiliary"
   ],
   "better": [
    "6.9"
   ],
   "instead": "for pupils the duty does not reach to changes of the building"
  },
  {
   "id": "average-rules-out",
   "cited": [
    "6.15-6.18",
    "6.23"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s20"
     ]
    ]
   ],
   "cues": [
    "(cannot/can't/may not/must not/can never) have (sen=/send=/special) .. (average/above/expected/national/age related)",
    "(average/able/above average) [* ](pupil/child/student)* (cannot/can't/may not/must not/can never) have (sen=/send=/special)"
   ],
   "unless": [
    "because",
    "only",
    "just",
    "alone"
   ],
   "better": [
    "6.18",
    "6.23"
   ],
   "instead": "needs may lie behind average attainment too"
  },
  {
   "id": "support-ends-with-phase",
   "cited": [
    "6.36-6.57"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s66"
     ]
    ]
   ],
   "cues": [
    "(support/provision) (stops/ends/lapses/ceases/must stop/must end) [* ](at/with/when/after/on) .. (year/key stage/phase/primary/transfer)"
   ],
   "unless": [
    "not=",
    "does not",
    "never",
    "plan"
   ],
   "better": [
    "6.57"
   ],
   "instead": "support goes on after a move, and schools share what they know"
  },
  {
   "id": "no-time-limit",
   "cited": [
    "9.11",
    "9.17",
    "9.39-9.44",
    "9.52"
   ],
   "laws": [
    [
     "send-regs-2014",
     [
      "reg 5",
      "reg 8",
      "reg 13"
     ]
    ]
   ],
   "cues": [
    "as long as (it/they) (needs/need/likes/like/wants/want/takes)",
    "no (time limit/deadline)"
   ],
   "unless": [
    "not=",
    "cannot",
    "may not",
    "must not"
   ],
   "better": [
    "9.40"
   ],
   "instead": "each step has its time limit, and the whole its 20 weeks"
  },
  {
   "id": "plan-ends-at-age",
   "cited": [
    "9.199-9.207"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s45"
     ]
    ]
   ],
   "cues": [
    "plan[s] (end/ends/stop/stops/cease/ceases/lapse/lapses) .. (16/18/19/sixteen/eighteen/nineteen)"
   ],
   "unless": [
    "not=",
    "never",
    "does not"
   ],
   "better": [
    "9.200"
   ],
   "instead": "no plan ends because of age alone before 25"
  },
  {
   "id": "behaviour-is-sen",
   "cited": [
    "6.21",
    "6.32"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s20"
     ]
    ]
   ],
   "cues": [
    "(classes/class/counts/count/treats/treat/defines) [* ]*[* ]*behavio[u]r as [* ](sen=/special)",
    "behavio[u]r [* ][* ](always/automatically/must) (mean/show/be)*",
    "behavio[u]r (is/counts as/means) [* ](sen=/special)"
   ],
   "unless": [
    "not=",
    "necessarily",
    "alone",
    "never",
    "whether"
   ],
   "better": [
    "6.21"
   ],
   "instead": "behaviour by itself is no sign that a pupil has SEN"
  },
  {
   "id": "left-out",
   "cited": [
    "6.2",
    "6.9",
    "1.26"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s35"
     ]
    ],
    [
     "equality-act-2010",
     [
      "s20",
      "s85"
     ]
    ]
   ],
   "cues": [
    "(may/can/will/must) be [* ](left out/left behind/excluded/kept off/kept back)",
    "(need not/cannot/do not/may not) (be taken/go on/come on/take part/join)"
   ],
   "unless": [
    "not be",
    "never",
    "unless",
    "nobody",
    "no pupil",
    "no child"
   ],
   "better": [
    "6.2"
   ],
   "instead": "pupils with SEN take part in what the school does, as far as that can be done"
  },
  {
   "id": "eal-is-sen",
   "cited": [
    "6.24"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s20"
     ]
    ]
   ],
   "cues": [
    "(english as an additional language/eal=) (is/counts as/is treated as/means) [a ](special/sen=)",
    "(learning english/learners of english/new to english) .. (are/is) (on/placed on/put on) [the ]sen"
   ],
   "unless": [
    "not=",
    "no=",
    "never",
    "may",
    "also",
    "both"
   ],
   "better": [
    "6.24"
   ],
   "instead": "a home language other than English is no special educational need"
  },
  {
   "id": "plan-lapses-on-moving",
   "cited": [
    "9.157-9.161"
   ],
   "laws": [
    [
     "send-regs-2014",
     [
      "reg 15"
     ]
    ]
   ],
   "cues": [
    "plan (lapses/ends/stops/ceases/is void/falls away)",
    "(new/fresh) (request/assessment/application) (is/must be) (needed/made/required)"
   ],
   "unless": [
    "not=",
    "never",
    "no="
   ],
   "better": [
    "9.157"
   ],
   "instead": "the plan moves with the child, and the new authority takes it over"
  },
  {
   "id": "school-arranges-transport",
   "cited": [
    "9.214-9.217"
   ],
   "laws": [],
   "cues": [
    "transport (is/will be/must be) [* ](arranged/paid for/provided/organised) by (the/our/your/each) (school/academy/sen[d]co)",
    "(school/academy/sen[d]co) (must/has to/have to/will) (arrange/pay for/provide/organise) [* ]transport"
   ],
   "unless": [
    "not=",
    "council",
    "authority"
   ],
   "better": [
    "9.215"
   ],
   "instead": "transport to school is the local authority's matter"
  },
  {
   "id": "too-young-for-a-plan",
   "cited": [
    "9.137-9.148"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s36-37"
     ]
    ]
   ],
   "cues": [
    "(under five/under 5/under two/under 2/pre-school/nursery) .. (cannot/can't/may not) [* ](have/get/be given/be assessed)"
   ],
   "unless": [
    "not true",
    "myth"
   ],
   "better": [
    "9.142"
   ],
   "instead": "a child of any age up to 25 may have a plan"
  },
  {
   "id": "endeavours-as-guarantee",
   "cited": [
    "6.2",
    "1.24"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s66"
     ]
    ]
   ],
   "cues": [
    "guarantee[s] [that ][* ][* ]* (need/provision/support)",
    "(all/every/each) [* ][* ]need[s] (is/are/be/will be/must be) [* ]met",
    "(fund/pay for/pay/provide)[s] [* ]*[* ]* (in full/whatever/any provision/everything)",
    "(must/has to/have to/obliged to/required to/obliges [* ][* ]to) (fund/pay for)"
   ],
   "unless": [
    "not=",
    "no=",
    "rather than",
    "nobody"
   ],
   "better": [
    "6.2"
   ],
   "instead": "best endeavours means doing what can be done, and promises no result"
  },
  {
   "id": "sum-for-each-pupil",
   "cited": [
    "6.95-6.99"
   ],
   "laws": [],
   "cues": [
    "(attracts/attract/brings/bring/earns/earn/gets/get/receives/receive/is given/is worth/comes with/carries) [* ][* ][* ]£(6,000/6000/6k)",
    "(every/each) (pupil/child/student) .. £(6,000/6000/6k)",
    "£(6,000/6000/6k) (for/per/from/to) [(every/each/a) ](pupil/child/student/head)"
   ],
   "unless": [
    "not=",
    "no=",
    "up to",
    "threshold",
    "isn't",
    "does not",
    "myth",
    "top up",
    "costs",
    "above",
    "exceed",
    "more than",
    "over"
   ],
   "better": [
    "6.99"
   ],
   "instead": "it gives no sum for each pupil"
  }
 ],
 "soft": [
  {
   "subject": "meeting parents three times a year",
   "places": [
    "6.65"
   ],
   "cues": [
    "(three/3) times",
    "(three/3) [* ]meetings",
    "meet",
    "termly",
    "discuss"
   ]
  },
  {
   "subject": "SENCO time",
   "places": [
    "6.91"
   ],
   "cues": [
    "time",
    "admin",
    "resource"
   ]
  },
  {
   "subject": "SENCO on the leadership team",
   "places": [
    "6.87"
   ],
   "cues": [
    "leadership team",
    "slt=",
    "senior lead",
    "senior team",
    "be a member",
    "member of"
   ]
  },
  {
   "subject": "provision map",
   "places": [
    "6.76-6.77"
   ],
   "cues": [
    "provision (map/manage)"
   ]
  },
  {
   "subject": "governor for SEN",
   "places": [
    "6.3"
   ],
   "cues": [
    "governor",
    "sub-committee",
    "member of the (governing/board)"
   ]
  },
  {
   "subject": "performance management",
   "places": [
    "6.4"
   ],
   "cues": [
    "performance management",
    "appraisal",
    "professional development"
   ]
  },
  {
   "subject": "graduated approach",
   "places": [
    "6.44"
   ],
   "cues": [
    "graduated",
    "cycle",
    "assess, plan",
    "sen support",
    "barrier"
   ]
  },
  {
   "subject": "parents' concerns",
   "places": [
    "6.45"
   ],
   "cues": [
    "concern"
   ]
  },
  {
   "subject": "all staff know the plan",
   "places": [
    "6.49"
   ],
   "cues": [
    "aware",
    "know",
    "told",
    "information system"
   ]
  },
  {
   "subject": "evidence-based support",
   "places": [
    "6.50"
   ],
   "cues": [
    "evidence"
   ]
  },
  {
   "subject": "review of support",
   "places": [
    "6.53-6.55"
   ],
   "cues": [
    "review",
    "impact"
   ]
  },
  {
   "subject": "regular assessment of progress",
   "places": [
    "6.17"
   ],
   "cues": [
    "assess"
   ]
  },
  {
   "subject": "early discussion",
   "places": [
    "6.39"
   ],
   "cues": [
    "discuss",
    "note",
    "record"
   ]
  },
  {
   "subject": "high-quality teaching",
   "places": [
    "6.37"
   ],
   "cues": [
    "teaching",
    "review"
   ]
  },
  {
   "subject": "transition",
   "places": [
    "6.57"
   ],
   "cues": [
    "transition",
    "information",
    "share"
   ]
  },
  {
   "subject": "specialists",
   "places": [
    "6.58-6.59"
   ],
   "cues": [
    "specialist",
    "agenc",
    "professional",
    "refer"
   ]
  },
  {
   "subject": "who leads the conversation",
   "places": [
    "6.67"
   ],
   "cues": [
    "led by",
    "lead"
   ]
  },
  {
   "subject": "pupils at meetings",
   "places": [
    "6.70"
   ],
   "cues": [
    "attend",
    "present",
    "come to",
    "take part"
   ]
  },
  {
   "subject": "helping at home",
   "places": [
    "6.51"
   ],
   "cues": [
    "at home",
    "practise",
    "teach"
   ]
  },
  {
   "subject": "record of the conversation",
   "places": [
    "6.71"
   ],
   "cues": [
    "record",
    "copy"
   ]
  },
  {
   "subject": "records of provision",
   "places": [
    "6.73"
   ],
   "cues": [
    "record",
    "evidence"
   ]
  },
  {
   "subject": "sharing a SENCO",
   "places": [
    "6.92-6.94"
   ],
   "cues": [
    "share",
    "sharing",
    "head"
   ]
  },
  {
   "subject": "answering a council's consultation",
   "places": [
    "9.83"
   ],
   "cues": [
    "respond",
    "reply",
    "answer",
    "15 days",
    "fifteen days"
   ]
  }
 ],
 "hard": [
  {
   "subject": "supporting pupils with medical conditions",
   "places": [
    "6.11",
    "3.66"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s100",
      "s100A"
     ]
    ]
   ],
   "cues": [
    "(should/may/can/could/aim[s] to/try to/tries to) [* ](make [* ]arrangements/support [* ](pupils/children))"
   ]
  },
  {
   "subject": "joining in activities with other pupils",
   "places": [
    "6.2"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s35"
     ]
    ]
   ],
   "cues": [
    "(should/may/can/could/aim[s] to/try to/tries to) [* ](join in/take part/engage in/be included)"
   ]
  },
  {
   "subject": "securing the provision in a plan",
   "places": [
    "9.131"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s42"
     ]
    ]
   ],
   "cues": [
    "(authority/council/la) (should/may/can/could/aims to/tries to) [* ](secure/provide/arrange/deliver)"
   ]
  },
  {
   "subject": "deciding on a request within six weeks",
   "places": [
    "9.17"
   ],
   "laws": [
    [
     "send-regs-2014",
     [
      "reg 5"
     ]
    ]
   ],
   "cues": [
    "(authority/council/la) (should/may/can/could/aims to/tries to) [* ](decide/reply/tell/respond/notify)"
   ]
  },
  {
   "subject": "reviewing a plan every year",
   "places": [
    "9.166"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s44"
     ]
    ]
   ],
   "cues": [
    "(should/may/can/could/aim[s] to/try to/tries to) be reviewed",
    "(authority/council/la) (should/may/can/could/aims to/tries to) [* ]review"
   ]
  },
  {
   "subject": "the 20 weeks",
   "places": [
    "9.40"
   ],
   "laws": [
    [
     "send-regs-2014",
     [
      "reg 13"
     ]
    ]
   ],
   "cues": [
    "(should/may/can/could/aim[s] to/try to/tries to) .. (20/twenty) weeks"
   ]
  },
  {
   "subject": "publishing a Local Offer",
   "places": [
    "4.1",
    "4.4"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s30"
     ]
    ]
   ],
   "cues": [
    "(authority/council/la) (should/may/can/could/aims to/tries to) [* ]publish"
   ]
  },
  {
   "subject": "regard to the Code",
   "places": [
    "iv"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s77"
     ]
    ]
   ],
   "cues": [
    "(should/may/can/could/aim[s] to/try to/tries to) have regard"
   ]
  }
 ],
 "resting": [
  {
   "id": "teacher-accountability",
   "about": "teachers and the progress of their pupils",
   "keys": [
    "accountable",
    "responsib"
   ],
   "places": [
    "6.36",
    "6.52"
   ],
   "laws": [],
   "cues": [
    "teacher[s] (are/is/remain[s]/stay[s]/being) [* ][* ](responsible/accountable) [and (accountable/responsible) ]for [the ][* ](progress/development/learning/outcomes)",
    "(responsibility/accountability) for [the ](progress/learning) .. (rests/lies/stays/remains/is) with [* ][* ]teacher"
   ],
   "unless": [
    "teaching assistant (is/are)",
    "not"
   ]
  },
  {
   "id": "three-meetings",
   "about": "three meetings with parents a year",
   "keys": [
    "three",
    "termly",
    "3"
   ],
   "places": [
    "6.65"
   ],
   "laws": [],
   "cues": [
    "(meet/meets/met/meeting) .. parents .. [at least ](three/3) times",
    "(parent/carer/famil)* .. [at least ](three/3) (times/meetings) (a/each/every/per) [* ]year",
    "(three/3) [* ]meetings with [* ]parent",
    "termly meeting[s] with [* ]parent"
   ],
   "unless": []
  },
  {
   "id": "senco-time",
   "about": "time for the SENCO",
   "keys": [
    "time",
    "timetable",
    "teaching"
   ],
   "places": [
    "6.91"
   ],
   "laws": [],
   "cues": [
    "sen[d]co .. (sufficient/enough/dedicated/protected/allocated/adequate/ring fenced) [* ][* ]time",
    "sen[d]co .. time (away from/off/out of) [* ](teaching/class/timetable)",
    "sen[d]co .. non contact time",
    "sen[d]co .. release[d] (from/time)"
   ],
   "unless": []
  },
  {
   "id": "senco-leadership",
   "about": "the SENCO in the leadership of the school",
   "keys": [
    "leadership",
    "slt"
   ],
   "places": [
    "6.87"
   ],
   "laws": [],
   "cues": [
    "sen[d]co .. (member of/part of/sits on/on/belongs to) [the ][* ](senior leadership/leadership team/slt=)"
   ],
   "unless": [
    "report* to",
    "meet"
   ]
  },
  {
   "id": "information-report",
   "about": "the SEN information report",
   "keys": [
    "information report"
   ],
   "places": [
    "6.79-6.82"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s69"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 51-52",
      "sch 1"
     ]
    ]
   ],
   "cues": [
    "(publish/prepare/produce/update/review)* [* ][* ][* ](sen/send/special)[* ][* ][* ][* ] information report",
    "information report (is/will be/must be) [* ](published/updated/reviewed)"
   ],
   "unless": [
    "sen[d]co (must/is/will/publish)"
   ]
  },
  {
   "id": "medical",
   "about": "pupils with medical conditions",
   "keys": [
    "medical condition"
   ],
   "places": [
    "6.11",
    "3.66"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s100"
     ]
    ]
   ],
   "cues": [
    "(we/school/academy/staff/governors/governing (body/board)/trust) [* ](support/help/make arrangements for)[s] [* ][* ](pupil/child/student/young people/those)* [* ][* ]medical condition",
    "(pupil/child/student)* with medical conditions (are/will be/must be/have)"
   ],
   "unless": []
  },
  {
   "id": "areas-of-need",
   "about": "the four broad areas of need",
   "keys": [
    "areas",
    "categor"
   ],
   "places": [
    "6.28-6.35",
    "6.27",
    "6.25"
   ],
   "laws": [],
   "cues": [
    "(four/4) [(broad /main )](areas/categories) of (need/sen/special)"
   ],
   "unless": []
  },
  {
   "id": "graduated-approach",
   "about": "the graduated approach",
   "keys": [
    "graduated",
    "plan"
   ],
   "places": [
    "6.44-6.56"
   ],
   "laws": [],
   "cues": [
    "graduated (approach/response)",
    "assess, plan, do[, ][(and/&) ]review"
   ],
   "unless": []
  },
  {
   "id": "specialists",
   "about": "bringing in specialists",
   "keys": [
    "specialist",
    "outside agenc",
    "external agenc",
    "educational psychologist"
   ],
   "places": [
    "6.58-6.62"
   ],
   "laws": [],
   "cues": [
    "(involve/consult/ask for/seek/call in/bring in/refer to)* [* ][* ]*[(advice /help /support )][(from /of )][* ](specialist/outside agenc/external agenc/educational psychologist)"
   ],
   "unless": [
    "training"
   ]
  },
  {
   "id": "high-quality-teaching",
   "about": "high-quality teaching first",
   "keys": [
    "quality"
   ],
   "places": [
    "6.37",
    "1.24"
   ],
   "laws": [],
   "cues": [
    "(high quality[, * ]teaching/quality first teaching) .. (first (step/response)/for all/differentiated/adapted/individual pupils)"
   ],
   "unless": []
  },
  {
   "id": "slow-progress",
   "about": "less than expected progress",
   "keys": [
    "progress"
   ],
   "places": [
    "6.17-6.19"
   ],
   "laws": [],
   "cues": [
    "(less than expected/less than the expected) progress",
    "progress .. significantly slower"
   ],
   "unless": []
  },
  {
   "id": "low-attainment",
   "about": "slow progress that is not SEN",
   "keys": [
    "progress",
    "attain"
   ],
   "places": [
    "6.23"
   ],
   "laws": [],
   "cues": [
    "(slow progress/low attainment)[ *][ *][ *][ *] (not (mean/necessarily mean/always mean))",
    "not [* ](mean/assume) .. has (sen/send/special educational needs)"
   ],
   "unless": []
  },
  {
   "id": "behaviour",
   "about": "behaviour that is not SEN by itself",
   "keys": [
    "behavio"
   ],
   "places": [
    "6.21"
   ],
   "laws": [],
   "cues": [
    "(behavio[u]r)[ *][ *][ *] not (necessarily/always/in itself/by itself)"
   ],
   "unless": []
  },
  {
   "id": "eal",
   "about": "English as an additional language and SEN",
   "keys": [
    "english",
    "eal"
   ],
   "places": [
    "6.24"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s20"
     ]
    ]
   ],
   "cues": [
    "(english/eal=) .. (is not [* ](sen/send/a learning difficulty/a special)/not [* ](mean/equate))"
   ],
   "unless": []
  },
  {
   "id": "telling-parents",
   "about": "telling parents when support starts",
   "keys": [
    "parent"
   ],
   "places": [
    "6.43",
    "6.48",
    "6.2"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s68"
     ]
    ]
   ],
   "cues": [
    "parent* [(and/or) carer* ](are/will be/must be/is) [* ](told/informed/notified) [* ](when/that/if/before) .. (special educational (provision/support)/sen[d] support/extra support/additional support)"
   ],
   "unless": []
  },
  {
   "id": "best-endeavours",
   "about": "best endeavours",
   "keys": [
    "best endeavours"
   ],
   "places": [
    "6.2",
    "1.24"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s66"
     ]
    ]
   ],
   "cues": [
    "(use/uses/using/make/makes) [(our/its/their/his/her) ]best endeavours"
   ],
   "unless": []
  },
  {
   "id": "senco-teacher",
   "about": "the SENCO being a qualified teacher",
   "keys": [
    "qualif"
   ],
   "places": [
    "6.85",
    "6.84-6.86"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s67"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 49"
     ]
    ]
   ],
   "cues": [
    "sen[d]co (is/must be/will be) [* ][* ]qualified teacher",
    "qualified teacher (is/as) [* ][* ]sen[d]co"
   ],
   "unless": []
  },
  {
   "id": "senco-qualification",
   "about": "the SENCO's qualification",
   "keys": [
    "npq",
    "national professional qualification"
   ],
   "places": [],
   "laws": [
    [
     "send-regs-2014",
     [
      "reg 49"
     ]
    ],
    [
     "cfa2014",
     [
      "s67"
     ]
    ]
   ],
   "cues": [
    "sen[d]co .. (npq=/national professional qualification)",
    "new sen[d]co .. npq="
   ],
   "unless": []
  },
  {
   "id": "sen-governor",
   "about": "a governor for SEN",
   "keys": [
    "governor",
    "trustee"
   ],
   "places": [
    "6.3"
   ],
   "laws": [],
   "cues": [
    "(governor/trustee) .. (oversight of/responsib* for/for) [* ](sen=/send=/special educational needs/provision)"
   ],
   "unless": [
    "report",
    "complain",
    "sen[d]co",
    "mr=",
    "mrs=",
    "ms=",
    "miss=",
    "dr="
   ]
  },
  {
   "id": "teacher-keeps-responsibility",
   "about": "support away from the class",
   "keys": [
    "responsib",
    "assistant",
    "away"
   ],
   "places": [
    "6.52",
    "6.36"
   ],
   "laws": [],
   "cues": [
    "teacher[s] .. (remain[s]/retain[s]/keep[s]) [* ]responsib* .. (away from/group/one to one/assistant)"
   ],
   "unless": []
  },
  {
   "id": "provision-map",
   "about": "provision maps",
   "keys": [
    "provision map"
   ],
   "places": [
    "6.76-6.77"
   ],
   "laws": [],
   "cues": [
    "provision map[s] (show/list/record/set out/are used/is used/help)*",
    "(use/keep/maintain)[s] [* ][* ]provision map"
   ],
   "unless": []
  },
  {
   "id": "records",
   "about": "records of support",
   "keys": [
    "record"
   ],
   "places": [
    "6.72-6.73"
   ],
   "laws": [],
   "cues": [
    "record[s] [* ][* ](kept/keep) .. (provision/support) for pupils with (sen/send)",
    "keep[s] [* ]record[s] of [* ][* ](provision/support) (made/given/for)"
   ],
   "unless": []
  },
  {
   "id": "transition",
   "about": "sharing information at transition",
   "keys": [
    "transition"
   ],
   "places": [
    "6.57"
   ],
   "laws": [],
   "cues": [
    "(share/pass on/pass)[s] [* ]information [* ](with/to) [* ][* ]* (school/setting/college) .. (transition/transfer/move)"
   ],
   "unless": []
  },
  {
   "id": "ehc-request",
   "about": "asking for an EHC needs assessment",
   "keys": [
    "assessment"
   ],
   "places": [
    "6.63",
    "9.8-9.14"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s36"
     ]
    ]
   ],
   "cues": [
    "(school/parent/we/sen[d]co/who)* [* ](may/can/could/will) [* ](request/ask for) [* ](ehc/education, health and care)[* ][* ] (needs )assessment"
   ],
   "unless": []
  },
  {
   "id": "annual-review",
   "about": "the annual review of a plan",
   "keys": [
    "annual",
    "year",
    "12 months"
   ],
   "places": [
    "9.166-9.185"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s44"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 18-22"
     ]
    ]
   ],
   "cues": [
    "(ehc plan/ehcp/education, health and care plan)[s] (is/are/must be/will be) reviewed [* ](annually/every year/each year/once a year/every 12 months/every twelve months)"
   ],
   "unless": []
  }
 ],
 "figures": [
  {
   "places": [
    "9.40"
   ],
   "laws": [
    [
     "send-regs-2014",
     [
      "reg 13"
     ]
    ]
   ],
   "unit": "weeks",
   "right": [
    20
   ],
   "orMore": false
  },
  {
   "places": [
    "9.17"
   ],
   "laws": [
    [
     "send-regs-2014",
     [
      "reg 5"
     ]
    ]
   ],
   "unit": "weeks",
   "right": [
    6
   ],
   "orMore": false
  },
  {
   "places": [
    "9.52"
   ],
   "laws": [
    [
     "send-regs-2014",
     [
      "reg 8"
     ]
    ]
   ],
   "unit": "weeks",
   "right": [
    6
   ],
   "orMore": false
  },
  {
   "places": [
    "9.77"
   ],
   "laws": [],
   "unit": "days",
   "right": [
    15
   ],
   "orMore": false
  },
  {
   "places": [
    "9.83"
   ],
   "laws": [],
   "unit": "days",
   "right": [
    15
   ],
   "orMore": false
  },
  {
   "places": [
    "9.166"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s44"
     ]
    ]
   ],
   "unit": "months",
   "right": [
    12
   ],
   "orMore": false
  },
  {
   "places": [
    "9.169"
   ],
   "laws": [],
   "unit": "weeks",
   "right": [
    4
   ],
   "orMore": false
  },
  {
   "places": [
    "9.176"
   ],
   "laws": [
    [
     "send-regs-2014",
     [
      "reg 20"
     ]
    ]
   ],
   "unit": "weeks",
   "right": [
    2,
    4
   ],
   "orMore": false
  },
  {
   "places": [
    "9.196"
   ],
   "laws": [],
   "unit": "weeks",
   "right": [
    8
   ],
   "orMore": false
  },
  {
   "places": [
    "6.64"
   ],
   "laws": [],
   "unit": "months",
   "right": [
    12
   ],
   "orMore": false
  },
  {
   "places": [
    "6.65"
   ],
   "laws": [],
   "unit": "times",
   "right": [
    3
   ],
   "orMore": true
  },
  {
   "places": [
    "6.85"
   ],
   "laws": [
    [
     "send-regs-2014",
     [
      "reg 49"
     ]
    ]
   ],
   "unit": "years",
   "right": [
    3
   ],
   "orMore": false
  }
 ],
 "without": [
  {
   "what": "figure",
   "places": [
    "1.1-1.28",
    "5.36-5.43",
    "6.1-6.9",
    "6.11-6.12",
    "6.14-6.55",
    "6.57-6.63",
    "6.72-6.78",
    "6.80-6.84",
    "6.87-6.98",
    "9.2-9.9",
    "9.12-9.16",
    "11.1-11.5"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s19-22",
      "s29",
      "s32-35",
      "s42-43",
      "s66-69",
      "s100"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 50-52",
      "sch 1"
     ]
    ],
    [
     "equality-act-2010",
     [
      "s15",
      "s19-20",
      "s85",
      "s149"
     ]
    ]
   ]
  },
  {
   "what": "time",
   "places": [
    "6.66-6.71"
   ],
   "laws": []
  },
  {
   "what": "bar",
   "places": [
    "6.3-6.7",
    "6.14-6.20",
    "6.25-6.55",
    "6.57-6.83",
    "6.87-6.92",
    "8.5-8.12",
    "9.14-9.15"
   ],
   "laws": [
    [
     "cfa2014",
     [
      "s32",
      "s35-36",
      "s66-69"
     ]
    ],
    [
     "send-regs-2014",
     [
      "reg 50-52",
      "sch 1"
     ]
    ],
    [
     "equality-act-2010",
     [
      "s149"
     ]
    ]
   ]
  }
 ],
 "overtaken": [
  {
   "subject": "SENCO award",
   "places": [
    "6.85-6.86"
   ],
   "cues": [
    "nasenco",
    "na senco",
    "national award",
    "award",
    "postgraduate",
    "qualif"
   ],
   "now": {
    "source": "send-regs-2014",
    "reference": "reg 49"
   }
  }
 ]
}
