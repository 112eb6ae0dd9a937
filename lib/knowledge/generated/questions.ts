// Generated from content/ by `npm run knowledge`. Do not edit.
import type { GovernorQuestion } from '../governor-question'

export const governorQuestions: readonly GovernorQuestion[] = [
 {
  "number": 1,
  "text": "Which edition of the Code and the Regulations does this rest on, and who has checked?",
  "items": [
   "P2"
  ],
  "checks": [
   "DATE-07",
   "cop-2001",
   "cop-2014"
  ],
  "words": []
 },
 {
  "number": 2,
  "text": "When was it last reviewed, when is it due next, and is the information report less than a year old?",
  "items": [
   "C20",
   "P14"
  ],
  "checks": [
   "DATE-01",
   "DATE-02",
   "DATE-03"
  ],
  "words": []
 },
 {
  "number": 3,
  "text": "Which parents and which pupils with SEND wrote it with us, and what did they change?",
  "items": [
   "P13",
   "S5"
  ],
  "checks": [
   "VOICE-09"
  ],
  "words": [],
  "answeredBy": [
   "(policy/report/document/draft/it=) .. (with/by) .. (parent/famil/carer/pupil/child/student/council)",
   "(parent/famil/carer/pupil/child/student/council)* .. (wrote/read/helped/commented/asked for/changed/shaped/drafted/suggested)"
  ]
 },
 {
  "number": 4,
  "text": "Who is our SENCO, are they a qualified teacher, and which qualification do they have or when will they have it?",
  "items": [
   "C4"
  ],
  "checks": [
   "DUTY-15"
  ],
  "words": [
   "NASENCO",
   "National Professional Qualification",
   "NPQ",
   "qualified teacher"
  ]
 },
 {
  "number": 5,
  "text": "How many hours does the SENCO have, what administrative help, and how do we know that it is enough?",
  "items": [
   "S13"
  ],
  "checks": [],
  "words": []
 },
 {
  "number": 6,
  "text": "Is the SENCO on the leadership team, or heard by it?",
  "items": [
   "S14"
  ],
  "checks": [],
  "words": [],
  "answeredBy": [
   "leadership team",
   "leadership group",
   "senior lead",
   "slt=",
   "(assistant/deputy) (head/principal)",
   "(advis/report)* .. (leader/headteacher/govern)",
   "strateg"
  ]
 },
 {
  "number": 7,
  "text": "Who is our SEND governor, how often do they meet the SENCO, and what have they learnt?",
  "items": [],
  "checks": [],
  "words": [
   "SEND governor",
   "SEN governor",
   "governor for special",
   "governor for SEND",
   "link governor"
  ]
 },
 {
  "number": 8,
  "text": "How do we know that every teacher takes responsibility for the progress of pupils with SEND?",
  "items": [
   "S2"
  ],
  "checks": [
   "DUTY-08",
   "DUTY-09"
  ],
  "words": []
 },
 {
  "number": 9,
  "text": "How do we check that teaching is high-quality and adapted in every class?",
  "items": [
   "S10",
   "C3c"
  ],
  "checks": [],
  "words": [],
  "answeredBy": [
   "learning walk",
   "observ",
   "monitor",
   "check*",
   "visit",
   "(book/work) (look/scrutin/sampl)",
   "looks at",
   "drop-in",
   "drop* in",
   "quality assur",
   "see* lesson"
  ]
 },
 {
  "number": 10,
  "text": "What has a teacher tried before a pupil is referred to the SENCO?",
  "items": [
   "S3"
  ],
  "checks": [],
  "words": []
 },
 {
  "number": 11,
  "text": "How are needs found, those of quiet pupils included, and do we ask what behaviour may be telling us?",
  "items": [
   "C2",
   "S7"
  ],
  "checks": [],
  "words": []
 },
 {
  "number": 12,
  "text": "How many pupils are on SEN Support and have EHC plans, with which needs, and how does that compare?",
  "items": [
   "C21"
  ],
  "checks": [],
  "words": [],
  "answeredBy": [
   "#"
  ]
 },
 {
  "number": 13,
  "text": "Are the primary needs on record right, or only old labels renamed?",
  "items": [
   "S6",
   "S7"
  ],
  "checks": [
   "besd",
   "school-action",
   "school-action-plus",
   "census-aps"
  ],
  "words": []
 },
 {
  "number": 14,
  "text": "How are outcomes set and reviewed, how often, and are parents and pupils in the room?",
  "items": [
   "C3b",
   "P5"
  ],
  "checks": [
   "VOICE-03"
  ],
  "words": []
 },
 {
  "number": 15,
  "text": "Do we meet parents at least three times a year, and who does not come, and why?",
  "items": [
   "C7"
  ],
  "checks": [
   "VOICE-08"
  ],
  "words": []
 },
 {
  "number": 16,
  "text": "How do pupils who do not use speech tell us what they think?",
  "items": [
   "C8"
  ],
  "checks": [],
  "words": [
   "do not use words",
   "do not use speech",
   "do not speak",
   "photographs",
   "objects of reference",
   "symbols",
   "talking mats",
   "AAC",
   "Makaton",
   "communication aid"
  ],
  "answeredBy": [
   "(do not/does not/cannot) .. (speak/speech/words/talk)",
   "symbol",
   "picture",
   "photo",
   "object",
   "talking mat",
   "aac=",
   "makaton",
   "sign=",
   "signs=",
   "signing",
   "drawing",
   "communication (aid/book/board)",
   "eye gaze",
   "pre-verbal",
   "non-verbal",
   "without (words/speech)"
  ]
 },
 {
  "number": 17,
  "text": "What difference do our interventions make, and which have we stopped?",
  "items": [
   "C3a",
   "C3e"
  ],
  "checks": [],
  "words": []
 },
 {
  "number": 18,
  "text": "How is the money for SEN spent, and to what effect?",
  "items": [
   "P8"
  ],
  "checks": [],
  "words": [
   "notional",
   "top-up",
   "inclusive mainstream fund"
  ]
 },
 {
  "number": 19,
  "text": "What do attendance, suspensions, exclusions, part-time timetables and restrictive interventions look like for pupils with SEND?",
  "items": [
   "P11"
  ],
  "checks": [],
  "words": [
   "attendance",
   "suspension",
   "part-time timetable",
   "restrictive"
  ],
  "answeredBy": [
   "attendance",
   "suspen",
   "exclu",
   "part-time",
   "reduced timetable",
   "restrictive",
   "restrain"
  ]
 },
 {
  "number": 20,
  "text": "Do we say correctly whose duties EHC assessments and plans are, and add no hurdles of our own?",
  "items": [
   "S1",
   "P6"
  ],
  "checks": [
   "DUTY-01",
   "DUTY-02",
   "DUTY-04",
   "DUTY-06",
   "DUTY-07"
  ],
  "words": []
 },
 {
  "number": 21,
  "text": "What training have all staff had, and what comes next?",
  "items": [
   "S4",
   "C5"
  ],
  "checks": [],
  "words": []
 },
 {
  "number": 22,
  "text": "Is the accessibility plan in date and resourced, and what has got better?",
  "items": [
   "C17"
  ],
  "checks": [
   "DATE-09"
  ],
  "words": [],
  "answeredBy": [
   "20#"
  ]
 },
 {
  "number": 23,
  "text": "Are moves and preparation for adulthood planned early?",
  "items": [
   "C12"
  ],
  "checks": [],
  "words": []
 },
 {
  "number": 24,
  "text": "Do families know about SENDIASS, the Local Offer, complaints and appeals, and what have complaints taught us?",
  "items": [
   "C9",
   "C11",
   "C13"
  ],
  "checks": [
   "VOICE-10"
  ],
  "words": []
 },
 {
  "number": 25,
  "text": "Are looked-after pupils with SEN, and pupils with medical conditions or allergies, covered?",
  "items": [
   "C18",
   "P9"
  ],
  "checks": [],
  "words": []
 },
 {
  "number": 26,
  "text": "Could a parent with average reading skills understand this, and get it in another format?",
  "items": [
   "C19",
   "P16"
  ],
  "checks": [
   "READ-01"
  ],
  "words": []
 },
 {
  "number": 27,
  "text": "Is anything left over from a template or from another school?",
  "items": [],
  "checks": [
   "CONS-03",
   "CONS-04",
   "CONS-05",
   "TPL"
  ],
  "words": []
 },
 {
  "number": 28,
  "text": "Is our inclusion strategy published, or on its way for 31 December 2026, and does it agree with this document?",
  "items": [],
  "checks": [
   "inclusion-strategy-replaces"
  ],
  "words": [
   "inclusion strategy"
  ]
 },
 {
  "number": 29,
  "text": "What would our SENCO change first, and what stops it?",
  "items": [
   "S13",
   "S15",
   "S12"
  ],
  "checks": [],
  "words": []
 },
 {
  "number": 30,
  "text": "What do we tell families about the proposed reforms, and is it accurate?",
  "items": [],
  "checks": [
   "isp-current",
   "cop-new-2026",
   "nis-current",
   "tiers-current"
  ],
  "words": [
   "proposed",
   "proposals",
   "White Paper",
   "consultation on changes"
  ]
 }
]
