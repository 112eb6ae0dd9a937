// Generated from content/ by `npm run knowledge`. Do not edit.
import type { AbsentTopic } from '../absent-topic'

export const absentTopics: readonly AbsentTopic[] = [
 {
  "note": "The Code has no paragraph on reduced or part-time timetables. The nearest:",
  "askedAs": [
   "reduced timetable",
   "part time timetable",
   "reduced hours",
   "part time school",
   "half days at school",
   "reduced school day",
   "shorter school day",
   "shorten school day",
   "shortened day",
   "mornings only",
   "only in mornings",
   "only afternoons",
   "part time hours",
   "only hours day",
   "hours a day in school"
  ],
  "nearest": [
   {
    "source": "education-act-1996",
    "reference": "s19"
   },
   {
    "source": "cop",
    "reference": "10.39-10.46"
   }
  ]
 },
 {
  "note": "The Code has no paragraph on sending a pupil home early or to cool off. By the statutory guidance on exclusion that is a suspension. The nearest:",
  "askedAs": [
   "sent home early",
   "send home early",
   "sending home early",
   "goes home early",
   "home early behaviour",
   "home early every day",
   "ask to go home early",
   "asked to collect early",
   "collect child early",
   "home to cool off",
   "cooling off at home",
   "home to calm down",
   "sent home calm",
   "sent home behaviour",
   "sent home at lunchtime",
   "home at lunchtime",
   "come and collect child",
   "ring to collect",
   "ringing to collect",
   "call to collect",
   "calling to collect",
   "phone to collect",
   "phoning to collect",
   "asked to collect child",
   "informal exclusion",
   "unofficial exclusion",
   "lunchtime exclusion"
  ],
  "nearest": [
   {
    "source": "cop",
    "reference": "11.58-11.60"
   },
   {
    "source": "equality-act-2010",
    "reference": "s15"
   },
   {
    "source": "education-act-1996",
    "reference": "s19"
   },
   {
    "source": "cop",
    "reference": "6.21"
   },
   {
    "source": "medical-conditions",
    "reference": "unacceptable practice"
   }
  ]
 },
 {
  "note": "The Code has no paragraph on school avoidance or refusal. The nearest:",
  "askedAs": [
   "emotionally based school avoidance",
   "ebsa",
   "ebsna",
   "school refusal",
   "school refuser",
   "school avoidance",
   "school phobia",
   "refuses to go to school",
   "won't go to school",
   "can't attend school",
   "too anxious to go to school"
  ],
  "nearest": [
   {
    "source": "education-act-1996",
    "reference": "s19"
   },
   {
    "source": "cop",
    "reference": "10.39-10.46"
   },
   {
    "source": "cop",
    "reference": "6.32"
   }
  ]
 },
 {
  "note": "The Code has no paragraph on attendance fines. The nearest:",
  "askedAs": [
   "attendance fine",
   "fined for absence",
   "penalty notice",
   "fixed penalty",
   "unauthorised absence"
  ],
  "nearest": [
   {
    "source": "education-act-1996",
    "reference": "s444"
   },
   {
    "source": "education-act-1996",
    "reference": "s437"
   }
  ]
 },
 {
  "note": "The Code has no paragraph on restraint or reasonable force. The nearest:",
  "askedAs": [
   "restraint",
   "restrain",
   "reasonable force",
   "physical intervention",
   "positive handling",
   "team teach",
   "restrictive intervention"
  ],
  "nearest": [
   {
    "source": "kcsie",
    "reference": "restraint"
   }
  ]
 },
 {
  "note": "The Code has no paragraph on detention or isolation. The nearest:",
  "askedAs": [
   "isolation",
   "isolation booth",
   "isolation room",
   "internal exclusion",
   "seclusion",
   "detention"
  ],
  "nearest": [
   {
    "source": "equality-act-2010",
    "reference": "s15"
   },
   {
    "source": "equality-act-2010",
    "reference": "s20"
   },
   {
    "source": "cop",
    "reference": "6.21"
   }
  ]
 },
 {
  "note": "The Code has no paragraph on toileting or intimate care. The nearest:",
  "askedAs": [
   "intimate care",
   "nappies",
   "changing nappies",
   "nappy",
   "toileting",
   "toilet training",
   "toilet trained",
   "potty training",
   "potty trained",
   "incontinence",
   "soiling",
   "toilet accidents",
   "wetting"
  ],
  "nearest": [
   {
    "source": "equality-act-2010",
    "reference": "s20"
   },
   {
    "source": "equality-act-2010",
    "reference": "s85"
   },
   {
    "source": "cop",
    "reference": "6.11"
   },
   {
    "source": "medical-conditions",
    "reference": "individual healthcare plans"
   }
  ]
 },
 {
  "note": "The Code has no paragraph on claiming disability benefits or a Blue Badge.",
  "askedAs": [
   "dla",
   "disability living allowance",
   "carers allowance",
   "personal independence payment",
   "blue badge"
  ],
  "nearest": []
 },
 {
  "note": "The Code has no paragraph on school meals.",
  "askedAs": [
   "free school meals",
   "fsm",
   "school meals",
   "school dinners",
   "packed lunch"
  ],
  "nearest": []
 },
 {
  "note": "The Code has no paragraph on exam access arrangements. The nearest:",
  "askedAs": [
   "exam access arrangements",
   "access arrangements",
   "extra time in exams",
   "exam concessions",
   "form 8",
   "jcq",
   "scribe in exams",
   "reader in exams",
   "extra time sats",
   "extra time gcse",
   "extra time tests"
  ],
  "nearest": [
   {
    "source": "equality-act-2010",
    "reference": "s96"
   },
   {
    "source": "equality-act-2010",
    "reference": "s20"
   }
  ]
 },
 {
  "note": "The Code has no paragraph on homework. The nearest:",
  "askedAs": [
   "homework",
   "home learning tasks"
  ],
  "nearest": [
   {
    "source": "cop",
    "reference": "6.51"
   },
   {
    "source": "equality-act-2010",
    "reference": "s20"
   }
  ]
 },
 {
  "note": "The Code has no paragraph on individual education plans (IEPs). It leaves the form of the plan to the school. The nearest:",
  "askedAs": [
   "iep",
   "ieps",
   "individual education plan"
  ],
  "nearest": [
   {
    "source": "cop",
    "reference": "6.48"
   },
   {
    "source": "cop",
    "reference": "6.73"
   },
   {
    "source": "cop",
    "reference": "6.51"
   }
  ]
 },
 {
  "note": "The Code has no paragraph on individual support plans (ISPs). They were proposed in 2026. The nearest:",
  "askedAs": [
   "individual support plan",
   "isp",
   "isps",
   "digital isp"
  ],
  "nearest": [
   {
    "source": "cop",
    "reference": "6.48"
   },
   {
    "source": "cop",
    "reference": "6.44"
   }
  ]
 },
 {
  "note": "The Code does not name pathological demand avoidance (PDA). The nearest:",
  "askedAs": [
   "pda",
   "pathological demand avoidance",
   "demand avoidance",
   "pda profile"
  ],
  "nearest": [
   {
    "source": "cop",
    "reference": "6.29"
   },
   {
    "source": "cop",
    "reference": "6.32"
   }
  ]
 },
 {
  "note": "The Code has no paragraph on pay. The nearest:",
  "askedAs": [
   "senco pay",
   "senco allowance",
   "sen allowance",
   "senco salary",
   "tlr",
   "ta pay",
   "teaching assistant pay",
   "ta salary"
  ],
  "nearest": [
   {
    "source": "cop",
    "reference": "6.91"
   }
  ]
 }
]
