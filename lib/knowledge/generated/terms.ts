// Generated from content/ by `npm run knowledge`. Do not edit.
import type { Term } from '../term'

export const terms: readonly Term[] = [
 {
  "id": "able-bodied",
  "forms": [
   {
    "pattern": "(able bodied/ablebodied) (pupil/child/children/student/learner/peer/people/person/classmate/young people/adult/counterpart)",
    "replacements": [
     {
      "text": "non-disabled $2",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(able bodied/ablebodied)",
    "replacements": [
     {
      "text": "non-disabled",
      "safe": false
     }
    ]
   },
   {
    "pattern": "abled (pupil/child/children/student/learner/peer/people/person/classmate)",
    "replacements": [
     {
      "text": "non-disabled $1",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "differently",
    "less",
    "more",
    "most",
    "least",
    "lower",
    "higher",
    "high",
    "low",
    "very",
    "un"
   ]
  }
 },
 {
  "id": "add-old",
  "forms": [
   {
    "pattern": "Attention Deficit Disorder [\\(ADD\\)]",
    "replacements": [
     {
      "text": "attention deficit hyperactivity disorder (ADHD)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "ADD\\/ADHD!",
    "replacements": [
     {
      "text": "ADHD",
      "safe": false
     }
    ]
   },
   {
    "pattern": "ADHD\\/ADD!",
    "replacements": [
     {
      "text": "ADHD",
      "safe": false
     }
    ]
   },
   {
    "pattern": "ADD!",
    "replacements": [
     {
      "text": "ADHD",
      "safe": false
     }
    ]
   },
   {
    "pattern": "hyperkinetic disorder [\\(HKD\\)]",
    "replacements": [
     {
      "text": "ADHD",
      "safe": false
     }
    ]
   },
   {
    "pattern": "hyperactive (child/children/pupil/student/boy/girl)",
    "replacements": [
     {
      "text": "$1 with ADHD",
      "safe": false,
      "note": "where that has been found"
     },
     {
      "text": "$1 who {needs/need} to move",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "with hyperactivity"
   ],
   "notNear": {
    "any": [
     "(attention deficit) (hyperactive/hyperactivity) disorder",
     "Excel",
     "spreadsheet",
     "button",
     "menu",
     "click"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "(ADHD/autism/ASD/ASC/dyslexia/dyspraxia/Tourette's/diagnosis/diagnosed/attention/medication/ODD/OCD/SEMH/pupil/child/children/student)"
    ],
    "within": 12
   }
  }
 },
 {
  "id": "aen",
  "forms": [
   {
    "pattern": "additional educational need(s) [\\(AEN\\)]",
    "replacements": [
     {
      "text": "special educational needs (SEN)",
      "safe": false
     },
     {
      "text": "special educational needs and disability (SEND)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "additional educational needs and (disability/disabilities)",
    "replacements": [
     {
      "text": "special educational needs and disability",
      "safe": false
     }
    ]
   },
   {
    "pattern": "AEN!",
    "replacements": [
     {
      "text": "SEN",
      "safe": false
     },
     {
      "text": "SEND",
      "safe": false
     }
    ]
   },
   {
    "pattern": "AENCO",
    "replacements": [
     {
      "text": "SENCO",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "annual-review-statement",
  "forms": [
   {
    "pattern": "(annual) (review/reviews) of (the/his/her/their/this/each/any/every/all) statement [of (SEN/SEND/special educational needs/special needs)]",
    "replacements": [
     {
      "text": "$1 $2 of $3 EHC plan",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(annual) (review/reviews) of (the/his/her/their/all) statements [of (SEN/SEND/special educational needs/special needs)]",
    "replacements": [
     {
      "text": "$1 $2 of $3 EHC plans",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(annual) (review/reviews) of a statement [of (SEN/SEND/special educational needs/special needs)]",
    "replacements": [
     {
      "text": "$1 $2 of an EHC plan",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(annual) (review/reviews) of statements [of (SEN/SEND/special educational needs/special needs)]",
    "replacements": [
     {
      "text": "$1 $2 of EHC plans",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(annual) (review/reviews) of (a/the/their/your/each/every) (child's/pupil's/student's/learner's/children's/pupils') statement [of (SEN/SEND/special educational needs/special needs)]",
    "replacements": [
     {
      "text": "$1 $2 of $3 $4 EHC plan(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(annual) (review/reviews) of (children's/pupils'/students') statement [of (SEN/SEND/special educational needs/special needs)]",
    "replacements": [
     {
      "text": "$1 $2 of $3 EHC plan(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(annual) (review/reviews) of statement! [of (SEN/special educational needs/special needs)]",
    "replacements": [
     {
      "text": "$1 $2 of EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "annual statement review",
    "replacements": [
     {
      "text": "annual review(s) of the EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "annual SEN statement review",
    "replacements": [
     {
      "text": "annual review(s) of the EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statement annual review",
    "replacements": [
     {
      "text": "EHC plan annual review(s)",
      "safe": true
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "of",
    "on",
    "about",
    "policy",
    "EHC",
    "EHCP",
    "education",
    "(or/and) [(a/an)] (EHC/EHCP/education)"
   ]
  }
 },
 {
  "id": "apply-ehcp",
  "forms": [
   {
    "pattern": "apply [to [(the/our/your/their)] ... (LA/local authority/authority/council/LEA/county)] for [(an/a/the/their/your/her/his)] [(own/new/first)] (EHCP/EHC plan/education, health and care plan)",
    "replacements": [
     {
      "text": "request an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "applies [to [(the/our/your/their)] ... (LA/local authority/authority/council/LEA/county)] for [(an/a/the/their/your/her/his)] [(own/new/first)] (EHCP/EHC plan/education, health and care plan)",
    "replacements": [
     {
      "text": "requests an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "applied [to [(the/our/your/their)] ... (LA/local authority/authority/council/LEA/county)] for [(an/a/the/their/your/her/his)] [(own/new/first)] (EHCP/EHC plan/education, health and care plan)",
    "replacements": [
     {
      "text": "requested an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "applying [to [(the/our/your/their)] ... (LA/local authority/authority/council/LEA/county)] for [(an/a/the/their/your/her/his)] [(own/new/first)] (EHCP/EHC plan/education, health and care plan)",
    "replacements": [
     {
      "text": "requesting an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "application [to [(the/our/your/their)] ... (LA/local authority/authority/council/LEA/county)] for [(an/a/the/their/your/her/his)] (EHCP/EHC plan/education, health and care plan)",
    "replacements": [
     {
      "text": "request for an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "applications [to [(the/our/your/their)] ... (LA/local authority/authority/council/LEA/county)] for [(an/a/the/their/your/her/his)] (EHCP/EHC plan/education, health and care plan)",
    "replacements": [
     {
      "text": "requests for an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(EHCP/EHC/EHC plan/education, health and care plan) application",
    "replacements": [
     {
      "text": "request(s) for an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(to/will/can/may/must/should) request for [(an/a)] (EHC/EHCP) [needs] assessment",
    "replacements": [
     {
      "text": "$1 request an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "submit [(an/a/the)] (EHCP/EHC plan) [application]",
    "replacements": [
     {
      "text": "request an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "submitting [(an/a/the)] (EHCP/EHC plan) [application]",
    "replacements": [
     {
      "text": "requesting an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(put/putting) in for an (EHCP/EHC plan)",
    "replacements": [
     {
      "text": "request an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "puts in for an (EHCP/EHC plan)",
    "replacements": [
     {
      "text": "requests an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(refer/referred/referral) for an (EHCP/EHC plan)",
    "replacements": [
     {
      "text": "$1 for an EHC needs assessment",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "do not",
    "does not",
    "don't",
    "doesn't",
    "nobody",
    "no one",
    "never",
    "not to"
   ],
   "notBefore": [
    "needs assessment",
    "assessment",
    "(pupil/pupils/child/children/student/students/holders/meeting/review/reviews)",
    "funding",
    "top up",
    "money",
    "place",
    "transport",
    "hours",
    "band"
   ]
  }
 },
 {
  "id": "aps-progress-8",
  "forms": [
   {
    "pattern": "5 A*-(C/G)",
    "replacements": [
     {
      "text": "grades 9 to 4",
      "safe": false
     }
    ]
   },
   {
    "pattern": "five A*-(C/G)",
    "replacements": [
     {
      "text": "grades 9 to 4",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(five/5) or more (A*-C/A* to C)",
    "replacements": [
     {
      "text": "grades 9 to 4",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "area-physical-order",
  "forms": [
   {
    "pattern": "physical and sensory (need(s)/difficulty/difficulties/impairment(s)/development)",
    "replacements": [
     {
      "text": "sensory and/or physical needs",
      "safe": false
     }
    ]
   },
   {
    "pattern": "physical and\\/or sensory [(need(s)/difficulty/difficulties)]",
    "replacements": [
     {
      "text": "sensory and/or physical needs",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Physical and sensory",
    "replacements": [
     {
      "text": "Sensory and/or physical needs",
      "safe": false
     }
    ]
   },
   {
    "pattern": "sensory, medical and physical [(need(s)/difficulty/difficulties)]",
    "replacements": [
     {
      "text": "sensory and/or physical needs",
      "safe": false
     }
    ]
   },
   {
    "pattern": "sensory, physical and medical [(need(s)/difficulty/difficulties)]",
    "replacements": [
     {
      "text": "sensory and/or physical needs",
      "safe": false
     }
    ]
   },
   {
    "pattern": "physical, sensory and medical [(need(s)/difficulty/difficulties)]",
    "replacements": [
     {
      "text": "sensory and/or physical needs",
      "safe": false
     }
    ]
   },
   {
    "pattern": "physical, medical and sensory [(need(s)/difficulty/difficulties)]",
    "replacements": [
     {
      "text": "sensory and/or physical needs",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(sensory and medical/physical and medical/medical and physical) (need(s)/difficulty/difficulties)",
    "replacements": [
     {
      "text": "sensory and/or physical needs",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(mental health/SEMH/learning/interaction), [(and/or)] physical and sensory!",
    "replacements": [
     {
      "text": "$1 and sensory and/or physical needs",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notBefore": [
    "room",
    "play",
    "activities",
    "circuits",
    "environment",
    "breaks",
    "support",
    "toys",
    "equipment",
    "skills",
    "stimulation",
    "aspects",
    "experiences",
    "changes",
    "resources",
    "regulation",
    "disabilities",
    "wellbeing",
    "support service",
    "service",
    "team",
    "advisory",
    "Support Service",
    "circuit",
    "education",
    "activity",
    "impairment service"
   ],
   "near": {
    "any": [
     "cognition and learning",
     "communication and interaction",
     "SEMH",
     "social emotional and mental health",
     "areas of need",
     "area of need",
     "broad areas"
    ],
    "within": "section",
    "orTerms": [
     "areas-as-categories"
    ]
   }
  }
 },
 {
  "id": "area-semh-order",
  "forms": [
   {
    "pattern": "social, mental and emotional health [\\((SMEH/SEMH)\\)]",
    "replacements": [
     {
      "text": "social, emotional and mental health",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(emotional, social and mental/mental, social and emotional/emotional, mental and social/mental, emotional and social) health [\\((SMEH/SEMH/ESMH)\\)]",
    "replacements": [
     {
      "text": "social, emotional and mental health",
      "safe": false
     }
    ]
   },
   {
    "pattern": "social (and/&) emotional mental health [\\(SEMH\\)]",
    "replacements": [
     {
      "text": "social, emotional and mental health",
      "safe": false
     }
    ]
   },
   {
    "pattern": "social emotional mental health [\\(SEMH\\)]",
    "replacements": [
     {
      "text": "social, emotional and mental health",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SMEH/ESMH)",
    "replacements": [
     {
      "text": "SEMH",
      "safe": true
     }
    ]
   },
   {
    "pattern": "social, emotional and mental health (difficulty/difficulties) [\\(SEMH\\)]",
    "replacements": [
     {
      "text": "social, emotional and mental health needs",
      "safe": false
     }
    ]
   },
   {
    "pattern": "social, emotional, mental health [\\(SEMH\\)]",
    "replacements": [
     {
      "text": "social, emotional and mental health",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "areas-as-categories",
  "forms": [
   {
    "pattern": "(four/4) [(broad/main/key/different)] (categories/types) of (SEN/SEND/need/needs/special educational need(s))",
    "replacements": [
     {
      "text": "$1 broad areas of need",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(four/4) [(broad/main)] (SEN/SEND/need) categories",
    "replacements": [
     {
      "text": "$1 broad areas of need",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(broad/main) categories of (SEN/SEND/need/special educational need(s))",
    "replacements": [
     {
      "text": "broad areas of need",
      "safe": false
     }
    ]
   },
   {
    "pattern": "categories of (SEN/SEND/need/special educational need(s))",
    "replacements": [
     {
      "text": "areas of need",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/SEND/special educational needs/needs) (fall/falls/is divided/are divided/is split/are split/is grouped/are grouped) into (four/4) [(broad/main)] (categories/types)",
    "replacements": [
     {
      "text": "$1 $2 into $3 broad areas of need",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "census",
     "primary need",
     "main type",
     "DfE codes",
     "protected characteristic",
     "exclusion",
     "data",
     "social care"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "asd-vs-asc",
  "forms": [
   {
    "pattern": "(ASD/ASC)",
    "replacements": [
     {
      "text": "autism",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(autistic/autism) spectrum (disorder/condition) [\\((ASD/ASC)\\)]",
    "replacements": [
     {
      "text": "autism",
      "safe": false
     }
    ]
   },
   {
    "pattern": "autistic spectrum",
    "replacements": [
     {
      "text": "autism",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "type",
    "code"
   ],
   "notBefore": [
    "code",
    "type"
   ]
  }
 },
 {
  "id": "aspergers",
  "forms": [
   {
    "pattern": "(Asperger's/Asperger) [(syndrome/disorder)] (pupil/child/children/student/learner/people/person)",
    "replacements": [
     {
      "text": "autistic $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "autism (and/or) (Asperger's/Asperger) [(syndrome/disorder)]",
    "replacements": [
     {
      "text": "autism",
      "safe": false
     }
    ]
   },
   {
    "pattern": "autism \\(including (Asperger's/Asperger) [(syndrome/disorder)]\\)",
    "replacements": [
     {
      "text": "autism",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Asperger's/Asperger) [(syndrome/disorder)]",
    "replacements": [
     {
      "text": "autism",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "particular difficulties with social interaction",
     "describe~ himself",
     "describe~ herself",
     "describe~ themselves"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "ast-slb",
  "forms": [
   {
    "pattern": "advanced skills teacher",
    "replacements": [
     {
      "text": "lead practitioner(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "AST",
    "replacements": [
     {
      "text": "lead practitioner(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Specialist Leader of Education",
    "replacements": [
     {
      "text": "system leader(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SLE",
    "replacements": [
     {
      "text": "system leader(s)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "near": {
    "any": [
     "SEN",
     "SEND",
     "SENCO",
     "teacher",
     "school",
     "support",
     "inclusion",
     "visit~",
     "advice"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "asylum-ema",
  "forms": [
   {
    "pattern": "Ethnic Minority Achievement Grant [\\(EMAG\\)]",
    "replacements": [
     {
      "text": "funding for EAL in the school budget",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Ethnic Minority and Traveller Achievement Grant [\\(EMTAG\\)]",
    "replacements": [
     {
      "text": "funding for EAL in the school budget",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(EMAG/EMTAG) (teacher/staff/team/coordinator/co-ordinator/support)",
    "replacements": [
     {
      "text": "EAL $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(EMAG/EMTAG)",
    "replacements": [
     {
      "text": "EAL funding",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "at-risk-register",
  "forms": [
   {
    "pattern": "at risk (register/list)",
    "replacements": [
     {
      "text": "record of concerns shared with parents",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/SEND) at risk (register/list)",
    "alone": true,
    "replacements": [
     {
      "text": "record of concerns shared with parents",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/SEND) [(cause for)] (concern/concerns/monitoring/watching/watch/alert) (register/list)",
    "alone": true,
    "replacements": [
     {
      "text": "record of concerns shared with parents",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(cause for concern/concerns/monitoring/watch) (register/list)",
    "replacements": [
     {
      "text": "record of concerns shared with parents",
      "safe": false
     }
    ]
   },
   {
    "pattern": "monitoring stage of the [(SEN/SEND)] register",
    "alone": true,
    "replacements": [
     {
      "text": "time when a concern is explored with parents and the pupil",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/SEND) (concern/monitoring) stage",
    "alone": true,
    "replacements": [
     {
      "text": "time when a concern is explored with parents and the pupil",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "child protection",
     "safeguarding",
     "social care",
     "social services",
     "abuse",
     "neglect",
     "exclusion",
     "NEET",
     "police"
    ],
    "within": "block"
   },
   "near": {
    "any": [
     "SEN",
     "SEND",
     "SENCO",
     "special needs",
     "special educational needs",
     "additional needs",
     "learning difficulty"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "attendance-guidance",
  "forms": [
   {
    "pattern": "Working Together to Improve School Attendance, [(May/September)] 2022",
    "replacements": [
     {
      "text": "Working together to improve school attendance (2024)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School attendance[:] guidance, (2013/2014/2016/2020)",
    "replacements": [
     {
      "text": "Working together to improve school attendance (2024)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {},
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "band-hours",
  "forms": [
   {
    "pattern": "hours of [(support/TA support/teaching assistant support/adult support)] (on/in/from) (the/a/their/his/her/each) (statement/EHCP/EHC plan)",
    "replacements": [
     {
      "text": "provision specified in section F of $3 EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "hours (on/in) (the/their/his/her/each) (statement/EHCP/EHC plan)",
    "replacements": [
     {
      "text": "provision specified in section F of $2 EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(full time/part time) (statement/EHCP/EHC plan)",
    "replacements": [
     {
      "text": "EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(5/10/12/12.5/15/17.5/18/20/22.5/25/27/27.5/30/32/32.5) (hour/hours/hrs) (statement/EHCP/EHC plan)",
    "replacements": [
     {
      "text": "EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(EHCP(s)/EHC plan(s)) (with/for/of/worth/giving/at) # (hours/hrs)",
    "replacements": [
     {
      "text": "EHC plan(s)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "behaviour-guidance-year",
  "forms": [
   {
    "pattern": "Behaviour and Discipline in Schools[, #]",
    "replacements": [
     {
      "text": "Behaviour in schools (current edition)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Behaviour in Schools, [(July/September)] 2022",
    "replacements": [
     {
      "text": "Behaviour in schools (current edition)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title"
  },
  "checkIn": [
   "title",
   "quotation"
  ]
 },
 {
  "id": "behaviour-modification",
  "forms": [
   {
    "pattern": "behaviour modification (programme/plan/scheme/technique/strategy/strategies/approach)",
    "alone": true,
    "replacements": [
     {
      "text": "support to understand and manage feelings",
      "safe": false
     }
    ]
   },
   {
    "pattern": "behaviour modification",
    "alone": true,
    "replacements": [
     {
      "text": "support to understand and manage feelings",
      "safe": false
     }
    ]
   },
   {
    "pattern": "modify (his/her/their/his or her/inappropriate/unacceptable/poor/negative/problem) behaviour",
    "replacements": [
     {
      "text": "regulate $1 behaviour",
      "safe": false
     },
     {
      "text": "find out what lies behind $1 behaviour",
      "safe": false
     }
    ]
   },
   {
    "pattern": "modifying (his/her/their/his or her/inappropriate/unacceptable/poor/negative/problem) behaviour",
    "replacements": [
     {
      "text": "regulating $1 behaviour",
      "safe": false
     }
    ]
   },
   {
    "pattern": "behavioural modification",
    "alone": true,
    "replacements": [
     {
      "text": "support to understand and manage feelings",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(modify/modifies/modifying) [(pupils'/children's/a pupil's/a child's/the pupil's/the child's/students')] behaviour!",
    "replacements": []
   }
  ],
  "conditions": {
   "near": {
    "any": [
     "pupil",
     "child",
     "children",
     "student",
     "learner",
     "SEN",
     "SEND",
     "SEMH",
     "young people"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "besd",
  "forms": [
   {
    "pattern": "BESD",
    "replacements": [
     {
      "text": "SEMH needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "BESD (pupil/child/children/student/learner/young people)",
    "replacements": [
     {
      "text": "$1 with SEMH needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "$1 with communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "$1 with cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "$1 with sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "BESD (need(s)/difficulty/difficulties/issue(s)/problem(s))",
    "replacements": [
     {
      "text": "SEMH needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "BESD (code/category/type/label/register)",
    "replacements": [
     {
      "text": "SEMH $1",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "$1 of each pupil’s own main need",
      "safe": false
     }
    ]
   },
   {
    "pattern": "BESD (school/unit/base/provision/support/mentor/teacher/team/service/lead/specialist/group/class)",
    "replacements": [
     {
      "text": "SEMH $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(type/code/category) BESD",
    "replacements": [
     {
      "text": "$1 SEMH",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "$1 of each pupil’s own main need",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/need) (type/code/category) BESD",
    "replacements": [
     {
      "text": "$1 $2 SEMH",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     }
    ]
   },
   {
    "pattern": "(SEMH\\/BESD/BESD\\/SEMH/SEMH \\(BESD\\)/BESD \\(SEMH\\))",
    "replacements": [
     {
      "text": "SEMH",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     }
    ]
   },
   {
    "pattern": "(behaviour/behavioural/behavior/behavioral), (emotional/social) (and/or) (social/emotional) difficulty",
    "replacements": [
     {
      "text": "social, emotional and mental health need(s)",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction need(s)",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning need(s)",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical need(s)",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "(behaviour/behavioural/behavior/behavioral), (emotional/social) (and/or) (social/emotional) (difficulty/difficulties/development/needs) \\(BESD\\)",
    "replacements": [
     {
      "text": "social, emotional and mental health (SEMH) needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "(behaviour/behavioural/behavior/behavioral), (emotional/social) (and/or) (social/emotional) development",
    "replacements": [
     {
      "text": "social, emotional and mental health",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "(Behaviour/Behavioural), (emotional/social) (and/or) (social/emotional) [(need(s))]",
    "replacements": [
     {
      "text": "social, emotional and mental health needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "(emotional/social), (behaviour/behavioural) (and/or) (social/emotional) difficulty",
    "replacements": [
     {
      "text": "social, emotional and mental health need(s)",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction need(s)",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning need(s)",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical need(s)",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "(behaviour/behavioural)\\/(emotional/social)\\/(social/emotional) difficulty",
    "replacements": [
     {
      "text": "social, emotional and mental health need(s)",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     }
    ]
   },
   {
    "pattern": "(behaviour/behavioural), (emotional/social) (and/or) (social/emotional) \\(BESD\\)",
    "replacements": [
     {
      "text": "social, emotional and mental health (SEMH) needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     }
    ]
   },
   {
    "pattern": "(behaviour/behavioural/behavior/behavioral), (emotional/social), (social/emotional) difficulty",
    "replacements": [
     {
      "text": "social, emotional and mental health need(s)",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction need(s)",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning need(s)",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical need(s)",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "BESD \\((now/now called/now known as) SEMH\\)",
    "replacements": [
     {
      "text": "SEMH",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     }
    ]
   },
   {
    "pattern": "(behaviour/behavioural), (emotional/social) (and/or) (social/emotional) needs",
    "replacements": [
     {
      "text": "social, emotional and mental health needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notBefore": [
    "factor",
    "aspect",
    "barrier",
    "wellbeing",
    "well-being",
    "skills",
    "learning",
    "progress",
    "growth",
    "outcome",
    "health"
   ]
  }
 },
 {
  "id": "caf",
  "forms": [
   {
    "pattern": "Common Assessment Framework [\\(CAF\\)]",
    "replacements": [
     {
      "text": "early help assessment",
      "safe": false,
      "note": "use the local name"
     }
    ]
   },
   {
    "pattern": "Common Assessment \\(CAF\\)",
    "replacements": [
     {
      "text": "early help assessment",
      "safe": false,
      "note": "use the local name"
     }
    ]
   },
   {
    "pattern": "Common Assessment Form",
    "replacements": [
     {
      "text": "early help assessment",
      "safe": false,
      "note": "use the local name"
     }
    ]
   },
   {
    "pattern": "CAF (form/process/assessment/meeting/referral)",
    "replacements": [
     {
      "text": "early help $1",
      "safe": false,
      "note": "use the local name"
     }
    ]
   },
   {
    "pattern": "CAF",
    "replacements": [
     {
      "text": "early help assessment(s)",
      "safe": false,
      "note": "use the local name"
     }
    ]
   },
   {
    "pattern": "eCAF",
    "replacements": [
     {
      "text": "early help assessment(s)",
      "safe": false,
      "note": "use the local name"
     }
    ]
   },
   {
    "pattern": "(complete/open/start/initiate/raise) a CAF",
    "replacements": [
     {
      "text": "$1 an early help assessment",
      "safe": false,
      "note": "use the local name"
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "Bank",
    "Foundation",
    "account"
   ],
   "notNear": {
    "any": [
     "Charities Aid",
     "(café/cafe/till/tables)"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "camhs",
  "forms": [
   {
    "pattern": "CAMHS",
    "replacements": [
     {
      "text": "children and young people’s mental health services",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "carer-burden",
  "forms": [
   {
    "pattern": "(drain/burden/strain/draw) on [(the/our/other/school/scarce/limited/already)] (resources/budget/budgets/staff time/staff/school's budget/school/class/finances/pupils)",
    "replacements": [
     {
      "text": "call(s) on resources",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(is/are) a (burden/drain) (to/on/for) (the/our/other) (school/staff/class/teachers/budget/pupils/school's budget)",
    "replacements": [
     {
      "text": "$1 a cost to plan for",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(is/are) a (burden/drain) (on/for/to) (staff/teachers/others/everyone)",
    "replacements": [
     {
      "text": "$1 a cost to plan for",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "(administrative/admin/paperwork/bureaucracy/bureaucratic/workload/reduce/reduces/reducing/minimise/minimises/avoid/not/never/without/proof/evidence)"
    ],
    "within": 10
   },
   "near": {
    "any": [
     "(SEN/SEND/EHC/EHCP/disabled/disability/disabilities/additional needs)",
     "special educational needs",
     "special needs"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "catch-up-remedial",
  "forms": [
   {
    "pattern": "remedial (teaching/help/support/reading/maths/mathematics/English/literacy/handwriting/spelling/programme/lesson/session/tuition/intervention/education/instruction/group/class/phonics/slot/set/classes/numeracy/writing)",
    "replacements": [
     {
      "text": "targeted $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "remedial (teacher/assistant/tutor/staff)",
    "replacements": [
     {
      "text": "specialist $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "remedial (department/unit/centre)",
    "replacements": [
     {
      "text": "SEND department",
      "safe": false
     }
    ]
   },
   {
    "pattern": "remedial (pupil/child/children/student/learner)",
    "replacements": [
     {
      "text": "$1 who {needs/need} extra help",
      "safe": false
     }
    ]
   },
   {
    "pattern": "remedial (table/work/reader/readers/attention/spellings/provision/classroom/room/maths group/reading group/stream/ability group/curriculum/timetable/catch-up/numeracy/French/science)",
    "replacements": [
     {
      "text": "targeted $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(on/at/in/join/joins/joining/for/into) the remedial (table/set/group/class/stream/corner)",
    "replacements": [
     {
      "text": "$1 a group for targeted help",
      "safe": false
     }
    ]
   },
   {
    "pattern": "remedials",
    "replacements": [
     {
      "text": "pupils who need extra help",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "(to/on/in) (the/our) (roof/boiler/heating/drains/windows/walls/building/buildings/floor/floors/playground/library/classroom/hall/ramp/lift/toilets/car park/fabric/site/path/paths/fence/gate)",
    "is (paid/funded) for by",
    "(to/on) (roofs/windows/drains/buildings)"
   ],
   "notNear": {
    "any": [
     "surveyor",
     "roof",
     "boiler",
     "asbestos",
     "builder",
     "builders",
     "contractor",
     "contractors",
     "insurer",
     "fire risk",
     "legionella",
     "drains",
     "audit",
     "invoice",
     "handrail",
     "electrical"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "ccg",
  "forms": [
   {
    "pattern": "Clinical Commissioning Group \\(CCG\\)",
    "replacements": [
     {
      "text": "integrated care board (ICB)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Clinical Commissioning Groups \\((CCGs/CCG)\\)",
    "replacements": [
     {
      "text": "integrated care boards (ICBs)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "CCG \\(Clinical Commissioning Group\\)",
    "replacements": [
     {
      "text": "integrated care board (ICB)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(CCG\\/ICB/ICB\\/CCG)",
    "replacements": [
     {
      "text": "integrated care board(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Clinical Commissioning (Group/Board)",
    "replacements": [
     {
      "text": "integrated care board(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "CCG",
    "replacements": [
     {
      "text": "integrated care board(s)",
      "safe": true
     },
     {
      "text": "ICB(s)",
      "safe": false,
      "note": "where ICB has been explained"
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "census-aps",
  "forms": [
   {
    "pattern": "[(SEN/SEND)] codes A, P (and/or/&) S!",
    "replacements": [
     {
      "text": "codes K or E",
      "safe": false,
      "note": "K is SEN Support, E an EHC plan"
     }
    ]
   },
   {
    "pattern": "[(SEN/SEND)] codes A (and/or) P!",
    "replacements": [
     {
      "text": "code K",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[(SEN/SEND)] codes A\\/P\\/S!",
    "replacements": [
     {
      "text": "codes K and E",
      "safe": false,
      "note": "K is SEN Support, E an EHC plan"
     }
    ]
   },
   {
    "pattern": "SEN (code/status) (A!/P!)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN $1 K",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SEN (code/status) S!",
    "alone": true,
    "replacements": [
     {
      "text": "SEN $1 E",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(coded/code) (A!/P!)",
    "replacements": [
     {
      "text": "$1 K",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(coded/code) S!",
    "replacements": [
     {
      "text": "$1 E",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(coded/recorded as/entered as/marked) A, P (and/or) S!",
    "replacements": [
     {
      "text": "$1 K or E",
      "safe": false,
      "note": "K is SEN Support, E an EHC plan"
     }
    ]
   },
   {
    "pattern": "A, P (and/or) S!",
    "replacements": [
     {
      "text": "K or E",
      "safe": false,
      "note": "K is SEN Support, E an EHC plan"
     }
    ]
   },
   {
    "pattern": "A\\/P\\/S!",
    "replacements": [
     {
      "text": "K/E",
      "safe": false,
      "note": "K is SEN Support, E an EHC plan"
     }
    ]
   },
   {
    "pattern": "A, P, S!",
    "replacements": [
     {
      "text": "K, E",
      "safe": false,
      "note": "K is SEN Support, E an EHC plan"
     }
    ]
   },
   {
    "pattern": "N, A, P (and/or) S!",
    "replacements": [
     {
      "text": "N, K or E",
      "safe": false
     }
    ]
   },
   {
    "pattern": "N\\/A\\/P\\/S!",
    "replacements": [
     {
      "text": "N/K/E",
      "safe": false
     }
    ]
   },
   {
    "pattern": "N, A, P, S!",
    "replacements": [
     {
      "text": "N, K, E",
      "safe": false
     }
    ]
   },
   {
    "pattern": "codes ... are A (and/or) P!",
    "alone": true,
    "replacements": []
   },
   {
    "pattern": "S = [a] (statement/statement of SEN/statement of special educational needs/statemented)",
    "replacements": [
     {
      "text": "E = EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "S \\([a] (statement/statement of SEN/statemented)\\)",
    "replacements": [
     {
      "text": "E (EHC plan)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(A!/P!) = School Action",
    "replacements": [
     {
      "text": "K = SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "P = School Action Plus",
    "replacements": [
     {
      "text": "K = SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "P = School Action+",
    "replacements": [
     {
      "text": "K = SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SEN (status/code/stage/level/letter) (is/as/of) (A!/P!)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN $1 $2 K",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SEN (status/code/stage/level/letter) (is/as/of) S!",
    "alone": true,
    "replacements": [
     {
      "text": "SEN $1 $2 E",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(recorded/entered/shown/listed/marked) (as/under/with) (A!/P!) (in/on) the (census/SEN register/SEND register/SEN list/SEN record/class list/SIMS)",
    "replacements": [
     {
      "text": "$1 $2 K $4 the $5",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(recorded/entered/shown/listed/marked) (as/under/with) S! (in/on) the (census/SEN register/SEND register/SEN list/SEN record/class list/SIMS)",
    "replacements": [
     {
      "text": "$1 $2 E $3 the $4",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(letter/letters/code/codes) (A!/P!) for School Action [(Plus/+)]",
    "alone": true,
    "replacements": [
     {
      "text": "$1 K for SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(recorded/entered/shown/listed/marked/coded) (as/under/with) (A!/P!) for School Action [(Plus/+)]",
    "alone": true,
    "replacements": [
     {
      "text": "$1 $2 K for SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "letters A, P (and/or) S!",
    "replacements": [
     {
      "text": "letters K $1 E",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notNear": {
    "any": [
     "attendance",
     "absence",
     "absent",
     "session",
     "late",
     "present",
     "grade",
     "marks",
     "study leave",
     "sporting",
     "parking",
     "colour",
     "post code",
     "postcode",
     "cohort"
    ],
    "within": "block"
   },
   "near": {
    "any": [
     "SEN",
     "SEND",
     "census",
     "special educational needs",
     "special needs",
     "School Action",
     "register",
     "SEN provision",
     "SIMS",
     "statement",
     "PLASC"
    ],
    "within": "section"
   }
  }
 },
 {
  "id": "census-ds",
  "forms": [
   {
    "pattern": "(Down/Downs/Down's) syndrome ... (recorded/coded/entered/classed/listed) (as/under) (MLD/SLD/PMLD/SpLD/moderate learning difficult~/severe learning difficult~)",
    "replacements": [
     {
      "text": "Down syndrome recorded as DS",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Down/Downs/Down's) syndrome (under/as) (MLD/SLD/PMLD)",
    "replacements": [
     {
      "text": "Down syndrome as DS",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "census-k-wording",
  "forms": [
   {
    "pattern": "K [(code/coded)] (pupil(s)/child/children/student(s)/learner(s))",
    "replacements": [
     {
      "text": "$2 receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SENK/SEN K) (pupil(s)/child/children/student(s)/learner(s))",
    "alone": true,
    "replacements": [
     {
      "text": "$2 receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SENK!/SEN K!)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(on/at) SEN K!",
    "alone": true,
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)) (on/at/with) K!",
    "replacements": [
     {
      "text": "$1 receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)) coded [as] K!",
    "replacements": [
     {
      "text": "$1 receiving SEN Support",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notBefore": [
    "drive",
    "street",
    "data",
    "return",
    "="
   ],
   "notNear": {
    "any": [
     "drive",
     "folder",
     "pathway",
     "Key Stage",
     "street",
     "key",
     "vitamin"
    ],
    "within": 4
   },
   "near": {
    "any": [
     "SEN",
     "SEND",
     "SEN Support",
     "EHCP",
     "EHCPs",
     "EHC plan",
     "SENCO",
     "register",
     "special educational needs",
     "census"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "census-letter",
  "forms": [
   {
    "pattern": "(A!/P!)",
    "replacements": [
     {
      "text": "K",
      "safe": false,
      "note": "SEN Support"
     }
    ]
   },
   {
    "pattern": "S!",
    "replacements": [
     {
      "text": "E",
      "safe": false,
      "note": "EHC plan"
     }
    ]
   },
   {
    "pattern": "(A\\/P/P\\/A)",
    "replacements": [
     {
      "text": "K",
      "safe": false,
      "note": "SEN Support"
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "as": "cell",
   "notNear": {
    "any": [
     "attendance",
     "absence",
     "session"
    ],
    "within": "section"
   },
   "near": {
    "any": [
     "(SEN/SEND/CoP/Code of Practice) (status/stage/code/provision/level/category/register)",
     "(stage/status/code/provision) of SEN",
     "special educational needs (status/stage/code/provision)"
    ],
    "within": 1
   }
  }
 },
 {
  "id": "census-nsa",
  "forms": [
   {
    "pattern": "NSA!",
    "replacements": [
     {
      "text": "the type of need, once it has been identified",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SEN support but no specialist assessment [of type of need] [\\(NSA\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "the type of need, once it has been identified",
      "safe": false
     }
    ]
   },
   {
    "pattern": "No specialist assessment [\\(NSA\\)]",
    "replacements": [
     {
      "text": "the type of need, once it has been identified",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "near": {
    "any": [
     "census",
     "SEN type",
     "type of need",
     "primary need",
     "primary type",
     "SIMS",
     "SEN",
     "SpLD",
     "SEMH"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "challenging-behaviour",
  "forms": [
   {
    "pattern": "challenging behaviour",
    "replacements": [
     {
      "text": "{behaviour that challenges/behaviours that challenge}",
      "safe": false
     },
     {
      "text": "distressed behaviour",
      "safe": false,
      "note": "when the pupil is in distress"
     }
    ]
   },
   {
    "pattern": "(a/the/our/these/some) challenging (pupil/child/children/student/learner)",
    "replacements": [
     {
      "text": "$1 $2 whose behaviour challenges",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(most/more/very) challenging (pupil/child/children/student/learner)",
    "replacements": [
     {
      "text": "$2 whose behaviour is $1 challenging",
      "safe": false
     }
    ]
   },
   {
    "pattern": "disruptive (pupil/child/children/student/learner)",
    "replacements": [
     {
      "text": "$1 whose behaviour disrupts learning",
      "safe": false
     },
     {
      "text": "$1 whose needs we have not met yet",
      "safe": false,
      "note": "when that may be so"
     }
    ]
   },
   {
    "pattern": "(naughty/badly behaved) (pupil/child/children/student/boy/girl)",
    "replacements": [
     {
      "text": "$2 whose behaviour challenges",
      "safe": false
     }
    ]
   },
   {
    "pattern": "difficult (pupils/children/students)",
    "replacements": [
     {
      "text": "$1 whose behaviour challenges",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(behaviour/behavioural) problem",
    "replacements": [
     {
      "text": "behaviour that challenges",
      "safe": false
     }
    ]
   },
   {
    "pattern": "problem behaviour",
    "replacements": [
     {
      "text": "{behaviour that challenges/behaviours that challenge}",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "by",
    "when"
   ],
   "notBefore": [
    "Foundation",
    "and learning disabilities"
   ]
  }
 },
 {
  "id": "children-families-bill",
  "forms": [
   {
    "pattern": "Children and Families Bill[, (2013/2014)]",
    "replacements": [
     {
      "text": "Children and Families Act 2014",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(Children and Family/Child and Families/Child and Family/Children and Family's/Children's and Families) (Act/Bill)[, #]",
    "replacements": [
     {
      "text": "Children and Families Act 2014",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Children and Families Act, (2010/2011/2012/2013/2015/2016/2017/2018)",
    "replacements": [
     {
      "text": "Children and Families Act 2014",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Children and Young People Act[, 2014]",
    "replacements": [
     {
      "text": "Children and Families Act 2014",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Children and Young Peoples Act[, 2014]",
    "replacements": [
     {
      "text": "Children and Families Act 2014",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Families and Children (Act/Bill)[, #]",
    "replacements": [
     {
      "text": "Children and Families Act 2014",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title"
  },
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "choice-advisor",
  "forms": [
   {
    "pattern": "Choice (Adviser/Advisor)",
    "alone": true,
    "replacements": [
     {
      "text": "SENDIASS adviser(s)",
      "safe": false
     },
     {
      "text": "admissions officer(s)",
      "safe": false,
      "note": "if choosing a school is meant"
     }
    ]
   },
   {
    "pattern": "Independent (Parental/Parent) Supporter [\\(IPS\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "SENDIASS adviser(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Independent Support (programme/service/scheme)",
    "replacements": [
     {
      "text": "SENDIASS",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Independent Supporter",
    "replacements": [
     {
      "text": "SENDIASS adviser(s)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notNear": {
    "any": [
     "complaint",
     "complaints panel",
     "hearing",
     "exclusion",
     "suspension",
     "prevent",
     "financial"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "EHC",
     "EHCP",
     "statement",
     "SEN",
     "SEND",
     "SENDIASS",
     "Parent Partnership",
     "needs assessment",
     "statutory assessment"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "closed-charities",
  "forms": [
   {
    "pattern": "The Communication Trust",
    "replacements": [
     {
      "text": "Speech and Language UK",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Communication Trust",
    "replacements": [
     {
      "text": "Speech and Language UK",
      "safe": false
     }
    ]
   },
   {
    "pattern": "I CAN!",
    "replacements": [
     {
      "text": "Speech and Language UK",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Achievement for All",
    "replacements": []
   }
  ],
  "conditions": {
   "case": "title",
   "notBefore": [
    "statement",
    "statements",
    "do",
    "read",
    "write",
    "say",
    "see",
    "use",
    "is our",
    "because",
    "attitude",
    "display",
    "chart",
    "board",
    "target",
    "targets"
   ],
   "near": {
    "any": [
     "charity",
     "helpline",
     "website",
     "contact",
     "contacts",
     "telephone",
     "useful",
     "organisation",
     "organisations",
     "advice",
     "programme",
     "quality mark",
     "structured conversation",
     "award",
     "resources",
     "training"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "code-practise",
  "forms": [
   {
    "pattern": "Code(s) of Practise",
    "replacements": [
     {
      "text": "Code of Practice",
      "safe": true
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "confidential-sen-files",
  "forms": [
   {
    "pattern": "(SEN/SEND/special needs) (files/records) (is/are) (kept/stored/held) in [(a/the)] locked [filing] (cabinet/cupboard/drawer)",
    "replacements": [
     {
      "text": "$1 $2 are kept securely under the retention schedule",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/SEND/special needs) (files/records) (kept/stored/held) in [(a/the)] locked [filing] (cabinet/cupboard/drawer)",
    "replacements": [
     {
      "text": "$1 $2 kept securely under the retention schedule",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/SEND/special needs) (files/records) are (destroyed/shredded) (when/after/once)",
    "replacements": [
     {
      "text": "$1 $2 follow the retention schedule $4",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "congenital-deformity",
  "forms": [
   {
    "pattern": "congenital deformity",
    "replacements": [
     {
      "text": "condition(s) present from birth",
      "safe": false
     },
     {
      "text": "impairment(s) present from birth",
      "safe": false
     }
    ]
   },
   {
    "pattern": "congenital defect",
    "replacements": [
     {
      "text": "condition(s) present from birth",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(physical/bodily/facial/limb) deformity",
    "replacements": [
     {
      "text": "$1 difference(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "born with [(a/any/some)] deformity",
    "replacements": [
     {
      "text": "born with a physical difference",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(with/has/have/having) (a/any/some/severe) deformity",
    "replacements": [
     {
      "text": "$1 a physical difference",
      "safe": false
     }
    ]
   },
   {
    "pattern": "deformed (child/children/pupil/person/people)",
    "replacements": [
     {
      "text": "disabled $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "birth defect",
    "replacements": [
     {
      "text": "condition(s) present from birth",
      "safe": false
     }
    ]
   },
   {
    "pattern": "genetic defect",
    "replacements": [
     {
      "text": "genetic condition(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "speech defect",
    "replacements": [
     {
      "text": "speech difficulty(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "hearing defect",
    "replacements": [
     {
      "text": "hearing impairment(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(visual/vision/sight/eyesight) defect",
    "replacements": [
     {
      "text": "vision impairment(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "mental defect",
    "replacements": [
     {
      "text": "learning disability(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(mental/mentally) defective",
    "replacements": [
     {
      "text": "with a learning disability",
      "safe": false
     }
    ]
   },
   {
    "pattern": "defective (children/child)",
    "replacements": [
     {
      "text": "disabled $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "defective (eyesight/vision/sight)",
    "replacements": [
     {
      "text": "a vision impairment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "defective hearing",
    "replacements": [
     {
      "text": "a hearing impairment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "defective speech",
    "replacements": [
     {
      "text": "a speech difficulty",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(with/has/have) a (physical/bodily) defect",
    "replacements": [
     {
      "text": "$1 a physical impairment",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "colour",
    "color",
    "red green"
   ],
   "notNear": {
    "any": [
     "Children Act",
     "(section/s) 17"
    ],
    "within": "section"
   }
  }
 },
 {
  "id": "connexions",
  "forms": [
   {
    "pattern": "connexions (personal adviser/personal advisor/careers adviser/careers advisor/adviser/advisor/PA/officer/worker/consultant/staff/team member/representative)",
    "alone": true,
    "replacements": [
     {
      "text": "careers adviser(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the connexions (service/team/partnership/agency/office)",
    "alone": true,
    "replacements": [
     {
      "text": "the careers service",
      "safe": false
     }
    ]
   },
   {
    "pattern": "connexions (service/team/partnership/agency/office)",
    "alone": true,
    "replacements": [
     {
      "text": "careers service",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Connexions",
    "alone": true,
    "replacements": [
     {
      "text": "(the) careers service",
      "safe": false
     },
     {
      "text": "the careers adviser",
      "safe": false,
      "note": "where a person is meant"
     }
    ]
   },
   {
    "pattern": "(attended/joined/led/chaired/drawn up/written) by Connexions",
    "alone": true,
    "replacements": [
     {
      "text": "$1 by the careers adviser",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Connexions (website/leaflet/helpline/office/centre/information)",
    "alone": true,
    "replacements": [
     {
      "text": "careers service $1",
      "safe": false
     },
     {
      "text": "the local authority’s preparing for adulthood team",
      "safe": false,
      "note": "if support after school is meant"
     }
    ]
   },
   {
    "pattern": "Connections (service/adviser/advisor/personal adviser)",
    "replacements": [
     {
      "text": "careers {adviser/advisers}",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notAfter": [
    "charity",
    "charities"
   ],
   "notBefore": [
    "building",
    "shop",
    "Ltd",
    "Limited",
    "Thames Valley",
    "Through",
    "Café",
    "between"
   ],
   "near": {
    "any": [
     "careers",
     "Year 9",
     "Year 11",
     "post 16",
     "adviser",
     "advisor",
     "school leaver",
     "transition review",
     "guidance",
     "aged 14",
     "age 14"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "contact-a-family",
  "forms": [
   {
    "pattern": "Contact a Family \\(CAF\\)",
    "replacements": [
     {
      "text": "Contact",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Contact a Family",
    "replacements": [
     {
      "text": "Contact",
      "safe": true
     }
    ]
   },
   {
    "pattern": "CAFamily",
    "replacements": [
     {
      "text": "Contact",
      "safe": true
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notBefore": [
    "member",
    "support",
    "worker",
    "liaison",
    "friend"
   ]
  }
 },
 {
  "id": "cop-2001",
  "forms": [
   {
    "pattern": "(SEN/Special Educational Needs) Code of Practice (2001/2002/1994)",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[(Revised/New)] Code of Practice, (2001/2002/1994)",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(2001/2002/1994) (SEN/Special Educational Needs) Code of Practice",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Revised/New/DfES) (SEN/Special Educational Needs) Code of Practice, [(November/January)] (2001/2002/1994)",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/Special Educational Needs) Code of Practice, [(November/January)] (2001/2002/1994)",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(2001/1994) Code [of Practice]",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "DfES\\/581\\/2001",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "DfES 581\\/2001",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Code of Practice \\(DfES, 2001",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Code of Practice on/Code of Practice for) the Identification and Assessment of [Children with] (SEN/Special Educational Needs)",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[(SEN/Special Needs/Special Educational Needs)] Code of Practice (of/from/dated/dating from) (2001/2002/1994)",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Special Needs) Code of Practice, (2001/2002/1994)",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[DfES] Code (of/from) (2001/1994)",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/Special Needs/Special Educational Needs) Code [of Practice], (DfES/DfEE/DFE), (2001/2002/1994)",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/SEND) CoP, (2001/2002/1994)",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Code of Practice for (SEN/Special Educational Needs), (2001/2002/1994)",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(revised/new) Code, (2001/2002/1994)",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the Code (2001/1994) (says/states/requires/sets/expects/gives/tells/asks/describes)",
    "replacements": [
     {
      "text": "the SEND Code of Practice: 0 to 25 years (2015) $2",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {},
  "checkIn": [
   "title",
   "technical"
  ]
 },
 {
  "id": "cop-2014",
  "forms": [
   {
    "pattern": "(SEND/SEN/SEN and Disability/Special Educational Needs and Disability/Special Educational Needs) Code of Practice[:] [[for] 0 [to] 25 [years]], [(June/July/September)] 2014",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Code of Practice[:] [[for] 0 [to] 25 [years]], [(June/July/September/Sept)] 2014",
    "replacements": [
     {
      "text": "Code of Practice: 0 to 25 years (2015)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Code of Practice \\((June/July/September/Sept) 2014\\)",
    "replacements": [
     {
      "text": "Code of Practice (2015)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "2014 (SEND/SEN) Code [of Practice]",
    "replacements": [
     {
      "text": "2015 SEND Code of Practice",
      "safe": false
     }
    ]
   },
   {
    "pattern": "2014 Code [of Practice]",
    "replacements": [
     {
      "text": "2015 Code of Practice",
      "safe": false
     }
    ]
   },
   {
    "pattern": "CoP, 2014",
    "replacements": [
     {
      "text": "CoP 2015",
      "safe": true
     }
    ]
   },
   {
    "pattern": "0 [to] 25 [years] (SEND/SEN/SEN and Disability) Code [of Practice], [(June/July/September)] 2014",
    "replacements": [
     {
      "text": "0–25 SEND Code of Practice (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Code of Practice \\((DfE/DoH/DfE and DoH/DoH and DfE/DfE\\/DoH/DfE & DoH), [(June/July/September/Sept)] 2014\\)",
    "replacements": [
     {
      "text": "Code of Practice (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEND/SEN) Code, [(June/July/September/Sept)] 2014",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Code of Practice (of/from) [(July/September)] 2014",
    "replacements": [
     {
      "text": "Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "(revised/updated/amended/last updated)"
   ],
   "notNear": {
    "any": [
     "(revised/updated/amended) 2015",
     "(revised/updated/amended) (January/April) 2015"
    ],
    "within": 6
   }
  },
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "cop-new-2026",
  "forms": [
   {
    "pattern": "[(new/revised/updated)] (SEND/SEN) Code [of Practice][:] [0 (to/-) 25 [years]], (2026/2027)",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(2026/2027) [(SEND/SEN)] Code [of Practice]",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(new/revised) Code of Practice, (2026/2027)",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "(proposed/proposes/proposal/consultation/consulted/draft/planned/expected/if/once/await)"
    ],
    "within": "sentence"
   }
  },
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "cop-unnamed",
  "forms": [
   {
    "pattern": "(Special Needs/Special Educational Needs) Code of Practice",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SEN Code [of Practice]",
    "replacements": [
     {
      "text": "SEND Code of Practice",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Code of Practice for (SEN/Special Educational Needs/Special Needs)",
    "replacements": [
     {
      "text": "SEND Code of Practice",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Code of Practice for the Assessment of Children with Special Educational Needs",
    "replacements": [
     {
      "text": "SEND Code of Practice: 0 to 25 years (2015)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Code of Practice on (SEN/Special Educational Needs/Special Needs)",
    "replacements": [
     {
      "text": "SEND Code of Practice",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "for Wales"
   ]
  },
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "coronavirus",
  "forms": [
   {
    "pattern": "[(the/our)] National Tutoring Programme [\\((NTP)\\)]",
    "replacements": [
     {
      "text": "[current funding]",
      "safe": false
     }
    ]
   },
   {
    "pattern": "recovery premium [(grant/funding/money)]",
    "replacements": [
     {
      "text": "[current funding]",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(COVID/COVID 19/coronavirus) catch up (premium/fund/funding/grant/programme)",
    "replacements": [
     {
      "text": "[current funding]",
      "safe": false
     }
    ]
   },
   {
    "pattern": "catch up premium [(grant/funding)]",
    "replacements": [
     {
      "text": "[current funding]",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school led tutoring (grant/funding)",
    "replacements": [
     {
      "text": "[current funding]",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "20#",
     "ended",
     "evaluation",
     "impact report"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "cpo-dsl",
  "forms": [
   {
    "pattern": "(Child Protection Officer/Child Protection Liaison Officer/Child Protection Co-ordinator/Designated Teacher for Child Protection/Designated Child Protection Officer/Named Person for Child Protection) [\\((CPO/CPLO/DCPO)\\)]",
    "replacements": [
     {
      "text": "designated safeguarding lead(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(CPLO/DCPO)",
    "replacements": [
     {
      "text": "DSL(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "CPO",
    "replacements": [
     {
      "text": "DSL(s)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "procurement",
     "purchas~",
     "finance",
     "police",
     "community protection",
     "compulsory purchase"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "crb",
  "forms": [
   {
    "pattern": "CRB (checked/cleared)",
    "replacements": [
     {
      "text": "DBS checked",
      "safe": true
     }
    ]
   },
   {
    "pattern": "CRB (check/disclosure/clearance/form/certificate)",
    "replacements": [
     {
      "text": "DBS $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(enhanced/full/valid/current/up to date/satisfactory/clear/new) CRB (checked/cleared)",
    "replacements": [
     {
      "text": "$1 DBS checked",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(enhanced/full/valid/current/up to date/satisfactory/clear/new) CRB (check/disclosure/clearance/form/certificate)",
    "replacements": [
     {
      "text": "$1 DBS $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "CRB'd!",
    "replacements": [
     {
      "text": "DBS checked",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(enhanced/full/valid/current/up to date/satisfactory/clear/a/an/new) CRB",
    "replacements": [
     {
      "text": "$1 DBS check(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "CRB",
    "replacements": [
     {
      "text": "{DBS/DBS checks}",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Criminal (Records/Record) Bureau \\(CRB\\)",
    "replacements": [
     {
      "text": "Disclosure and Barring Service (DBS)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Criminal (Records/Record) Bureau [\\(CRB\\)] (checked/cleared)",
    "replacements": [
     {
      "text": "DBS checked",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Criminal (Records/Record) Bureau",
    "replacements": [
     {
      "text": "Disclosure and Barring Service",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Criminal (Records/Record) Bureau \\(CRB\\) (check/disclosure/clearance)",
    "replacements": [
     {
      "text": "Disclosure and Barring Service (DBS) check(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Criminal (Records/Record) Bureau (check/disclosure/clearance)",
    "replacements": [
     {
      "text": "DBS check(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(CRB\\/DBS/DBS\\/CRB)",
    "replacements": [
     {
      "text": "DBS",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(CRB\\/DBS/DBS\\/CRB) (check/checked/cleared/clearance/disclosure)",
    "replacements": [
     {
      "text": "DBS $2",
      "safe": true
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "data-sharing-consent",
  "forms": [
   {
    "pattern": "(sign consent/sign a consent form/give consent/give their consent/consent) to (process/hold/keep/store/record) (SEN/SEND/their/their child's/all/personal) (data/information/records)",
    "replacements": [
     {
      "text": "be told how the school uses SEND information",
      "safe": false
     }
    ]
   },
   {
    "pattern": "consent is (required/needed/necessary) (for all data/to hold SEN data/to hold SEND data/to keep SEN records/to keep SEND records/to process SEN data/to process SEND data)",
    "replacements": [
     {
      "text": "the privacy notice says how the school uses SEND information",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "dda",
  "forms": [
   {
    "pattern": "Disability Discrimination Act(s) [\\(DDA\\)] [(1995 and 2005/1995/2005)]",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": true
     }
    ]
   },
   {
    "pattern": "DDA (1995/2005)",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": true
     }
    ]
   },
   {
    "pattern": "DDA",
    "replacements": [
     {
      "text": "(the) Equality Act 2010",
      "safe": true
     }
    ]
   },
   {
    "pattern": "DDA (legislation/law/laws)",
    "replacements": [
     {
      "text": "(the) Equality Act 2010",
      "safe": true
     }
    ]
   },
   {
    "pattern": "DDA (access plan/accessibility plan/action plan/access audit)",
    "replacements": [
     {
      "text": "accessibility plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "DDA (duty/duties/requirement/requirements/responsibilities)",
    "replacements": [
     {
      "text": "duties under the Equality Act 2010",
      "safe": false
     }
    ]
   },
   {
    "pattern": "DDA 1995 (and/to) 2005",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": true
     }
    ]
   },
   {
    "pattern": "DDA 1995\\/2005",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Disability Discrimination Act(s) [\\(DDA\\)] [of] 1995\\/2005",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Disability Discrimination Acts [of] 1995 and 2005",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Disability Discrimination Acts [of] 1995\\/2005",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(1995/2005) Disability Discrimination Act",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(Disability Discrimination Act/DDA) [(1995)], [as] amended [(in/by)] [the] [(Disability Discrimination Act/DDA)] (2005/2001)",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(Disability Discrimination Act/DDA) [(1995)] \\([as] amended [in] (2005/2001)\\)",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(Disability Discrimination Act/DDA) \\(1995, [as] amended [in] (2005/2001)\\)",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Disability Discrimination (legislation/law/laws)",
    "replacements": [
     {
      "text": "(the) Equality Act 2010",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Disabilities/Disabled/Disablement) Discrimination Act(s) [(1995/2005)]",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Disability Act (1995/2005)",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "compliant",
    "compliance",
    "regulations",
    "policy"
   ]
  },
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "dda-compliant",
  "forms": [
   {
    "pattern": "[(fully)] DDA compliant",
    "replacements": [
     {
      "text": "$1 accessible",
      "safe": false,
      "note": "and say what is, and what is not"
     }
    ]
   },
   {
    "pattern": "DDA compliance",
    "replacements": [
     {
      "text": "accessibility",
      "safe": false,
      "note": "and say what is accessible, and what is not"
     }
    ]
   },
   {
    "pattern": "DDA regulations",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": false
     }
    ]
   },
   {
    "pattern": "DDA policy",
    "replacements": [
     {
      "text": "equality policy",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "deaf-and-dumb",
  "forms": [
   {
    "pattern": "the deaf (and/or) dumb",
    "replacements": [
     {
      "text": "deaf people",
      "safe": false
     }
    ]
   },
   {
    "pattern": "deaf (and/or) dumb (pupil/child/children/student/people/person)",
    "replacements": [
     {
      "text": "deaf $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "deaf (and/or) dumb",
    "replacements": [
     {
      "text": "deaf",
      "safe": false
     },
     {
      "text": "a British Sign Language (BSL) user",
      "safe": false,
      "note": "when that is so"
     }
    ]
   },
   {
    "pattern": "deaf mute (pupil/child/children/student/people/person)",
    "replacements": [
     {
      "text": "deaf $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "deaf mute",
    "replacements": [
     {
      "text": "deaf {person/people}",
      "safe": false
     }
    ]
   },
   {
    "pattern": "dumb (pupil/child/children/student/people/person)",
    "replacements": [
     {
      "text": "$1 who {does/do} not use speech",
      "safe": false
     }
    ]
   },
   {
    "pattern": "deaf\\/dumb",
    "replacements": [
     {
      "text": "deaf",
      "safe": false
     }
    ]
   },
   {
    "pattern": "deaf\\/dumb (pupil/child/children/student/people/person)",
    "replacements": [
     {
      "text": "deaf $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "deaf, dumb",
    "replacements": [
     {
      "text": "deaf",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "Children Act",
     "(section/s) 17"
    ],
    "within": "section"
   }
  }
 },
 {
  "id": "ded-des",
  "forms": [
   {
    "pattern": "Disability Equality Duty [\\(DED\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "public sector equality duty",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Disability Equality Scheme [\\(DES\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "accessibility plan and equality objectives",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Disability, Race and Gender Equality Scheme",
    "alone": true,
    "replacements": [
     {
      "text": "equality information and objectives",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Gender Equality Scheme",
    "alone": true,
    "replacements": [
     {
      "text": "equality information and objectives",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Race Equality (Scheme/Policy)",
    "alone": true,
    "replacements": [
     {
      "text": "equality information and objectives",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Single Equality Scheme",
    "alone": true,
    "replacements": [
     {
      "text": "equality information and objectives",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Race/Gender/Disability) Equality (Scheme/Policy/Duty), (Race/Gender/Disability) Equality (Scheme/Policy/Duty) and (Race/Gender/Disability) Equality (Scheme/Policy/Duty)",
    "alone": true,
    "replacements": [
     {
      "text": "equality information and objectives",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Race/Gender/Disability) Equality (Scheme/Policy/Duty) and (Race/Gender/Disability) Equality (Scheme/Policy/Duty)",
    "alone": true,
    "replacements": [
     {
      "text": "equality information and objectives",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Race/Gender/Disability), (Race/Gender/Disability) and (Race/Gender/Disability) Equality (Scheme/Schemes/Policies/Policy)",
    "alone": true,
    "replacements": [
     {
      "text": "equality information and objectives",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Race/Gender/Disability) and (Race/Gender/Disability) Equality (Scheme/Schemes/Policies/Policy/Duties)",
    "alone": true,
    "replacements": [
     {
      "text": "equality information and objectives",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Disability Equality (Action Plan/Policy/Statement)",
    "alone": true,
    "replacements": [
     {
      "text": "equality information and objectives",
      "safe": false
     }
    ]
   },
   {
    "pattern": "DED",
    "replacements": [
     {
      "text": "public sector equality duty",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "near": {
    "any": [
     "equality",
     "disability",
     "disabled",
     "duty",
     "scheme",
     "Act",
     "discrimination"
    ],
    "within": "block"
   }
  },
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "dfes-dcsf",
  "forms": [
   {
    "pattern": "Department (for/of) Children, Schools and Families \\(DCSF\\)",
    "replacements": [
     {
      "text": "Department for Education (DfE)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Department (for/of) Education and Skills \\(DfES\\)",
    "replacements": [
     {
      "text": "Department for Education (DfE)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Department (for/of) Education and Employment \\(DfEE\\)",
    "replacements": [
     {
      "text": "Department for Education (DfE)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Department (for/of) Education and Science \\(DES\\)",
    "replacements": [
     {
      "text": "Department for Education (DfE)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Department of Education",
    "replacements": [
     {
      "text": "Department for Education",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(DfE\\/DfES/DfES\\/DfE/DfE\\/DCSF/DCSF\\/DfE/DfES\\/DCSF/DCSF\\/DfES)",
    "replacements": [
     {
      "text": "DfE",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(DfES/DCSF/DfEE)",
    "replacements": [
     {
      "text": "DfE",
      "safe": false
     },
     {
      "text": "Department for Education",
      "safe": false,
      "note": "where DfE has not been explained"
     }
    ]
   },
   {
    "pattern": "dept, (for/of) education and (skills/employment/science)",
    "replacements": [
     {
      "text": "Department for Education",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(department/dept,) (for/of) education and (skills/employment/science)",
    "replacements": [
     {
      "text": "Department for Education",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(department/dept,) (for/of) children, schools and families",
    "replacements": [
     {
      "text": "Department for Education",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Secretary of State for (Children, Schools and Families/Education and Skills/Education and Employment)",
    "replacements": [
     {
      "text": "Secretary of State for Education",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(DfES/DCSF/DfEE) (guidance/document/advice/regulations/publication)",
    "replacements": [
     {
      "text": "DfE $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(DfES\\/DCSF/DCSF\\/DfES/DfE\\/DfES/DfES\\/DfE/DfE\\/DCSF/DCSF\\/DfE) (guidance/document/advice/regulations/publication)",
    "replacements": [
     {
      "text": "DfE $2",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notAfter": [
    "US",
    "American",
    "Australian",
    "Northern Ireland"
   ],
   "notBefore": [
    "2001",
    "2002",
    "2003",
    "2004",
    "2005",
    "2006",
    "2007",
    "2008",
    "2009",
    "2010",
    "Northern Ireland",
    "NI",
    "and Training",
    "ref",
    "circular",
    "publication"
   ],
   "notNear": {
    "any": [
     "University",
     "Northern Ireland",
     "Belfast"
    ],
    "within": 6
   }
  }
 },
 {
  "id": "diagnosed-with-label",
  "forms": [
   {
    "pattern": "(ADHD/PMLD/SLD/MLD/SLCN/SpLD/OCD/ODD/PDA/FASD/DCD/DLD) (pupil/child/children/student/learner/boy/girl/young people)",
    "replacements": [
     {
      "text": "$2 with $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(ADHD/PMLD/SLD/MLD/SLCN/SpLD/ASD/ASC/SEMH) kid",
    "replacements": [
     {
      "text": "{pupil/pupils} with $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SEMH [needs] (pupil/child/children/student/learner/boy/girl/young people)",
    "replacements": [
     {
      "text": "$1 with SEMH needs",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(ASD/ASC/autism/autistic spectrum) (pupil/child/children/student/learner/boy/girl/young people)",
    "replacements": [
     {
      "text": "autistic $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(dyslexia/dyspraxia/epilepsy/asthma/diabetes/anxiety) (pupil/child/children/student)",
    "replacements": [
     {
      "text": "$2 with $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(he/she/who/child/pupil/son/daughter) is (ADHD/ODD/OCD/PMLD/SLCN)",
    "replacements": [
     {
      "text": "$1 has $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(autistics!/aspies!)",
    "replacements": [
     {
      "text": "autistic people",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "(premium/friendly/centred/led/passport/passports/profile/profiles/voice/list/lists/data/progress/numbers/file/files/plan/plans/review/reviews/outcome/outcomes/record/records/register/information/group/groups/meeting/meetings/interview/interviews/support/services/service/needs/questionnaire/survey/census/assessment/assessments)"
   ]
  }
 },
 {
  "id": "diagnosis-gate",
  "forms": [
   {
    "pattern": "(diagnosis/formal diagnosis/medical diagnosis) (is/will be) (required/needed/necessary/essential)",
    "replacements": [
     {
      "text": "need, not diagnosis, decides",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(diagnosis/formal diagnosis/medical diagnosis) must be (made/given/confirmed/in place/provided/obtained)",
    "replacements": [
     {
      "text": "need, not diagnosis, decides",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(require/requires/need/needs/must have) a [(formal/medical/clinical/confirmed)] diagnosis [of ...] (before/for/in order to/to receive/to get/to be/to access)",
    "replacements": [
     {
      "text": "$1 support that fits the need $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "only [the] (pupils/children/students/learners) (with/who have) a [(formal/medical/clinical/confirmed)] diagnosis",
    "replacements": [
     {
      "text": "all $1 with SEN",
      "safe": false
     }
    ]
   },
   {
    "pattern": "once [(they are/a child is/a pupil is/he is/she is)] diagnosed",
    "replacements": [
     {
      "text": "once SEN has been identified",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(until/unless) [(a/the)] [(formal/medical)] diagnosis (is/has been) (made/received/confirmed/given)",
    "replacements": [
     {
      "text": "while needs are being explored",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(until/unless) (they have/he has/she has/the child has/the pupil has/a child has/a pupil has) [been] (diagnosed/a diagnosis/received a diagnosis/had a diagnosis)",
    "replacements": [
     {
      "text": "while needs are being explored",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(only/just) for [the] (pupils/children/students/learners) who have been diagnosed",
    "replacements": [
     {
      "text": "for all $2 with SEN",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupils/children/students/learners) who have been diagnosed (only/alone)",
    "replacements": [
     {
      "text": "$1 with SEN",
      "safe": false
     }
    ]
   },
   {
    "pattern": "register (when/once/after) (they/he/she/a child/the child/a pupil/the pupil) (receive/receives/get/gets/has/have) a [(formal/medical)] diagnosis",
    "replacements": [
     {
      "text": "register as soon as SEN is identified",
      "safe": false
     }
    ]
   },
   {
    "pattern": "proof of [(a/the)] diagnosis is (asked for/needed/required/requested)",
    "replacements": [
     {
      "text": "need, not diagnosis, decides",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "JCQ",
     "access arrangements",
     "exam",
     "CAMHS",
     "clinic",
     "clinical",
     "medication",
     "paediatrician's",
     "not",
     "never",
     "don't",
     "doesn't",
     "without",
     "no",
     "nor",
     "even if",
     "anyway",
     "myth",
     "whether or not"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "SEN",
     "SEND",
     "SEN Support",
     "register",
     "EHC",
     "EHCP",
     "support",
     "needs assessment",
     "SENCO",
     "special educational provision",
     "provision",
     "extra help"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "differentiation",
  "forms": [
   {
    "pattern": "differentiation",
    "replacements": [
     {
      "text": "adaptive teaching",
      "safe": false
     }
    ]
   },
   {
    "pattern": "differentiated (teaching/curriculum/work/lesson/task/activities/planning/resources/materials)",
    "replacements": [
     {
      "text": "adapted $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(differentiate/differentiates) (work/lessons/tasks/activities/teaching/the curriculum/planning/learning)",
    "replacements": [
     {
      "text": "adapt $2",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "between",
    "from",
    "products"
   ]
  }
 },
 {
  "id": "disabled-toilet",
  "forms": [
   {
    "pattern": "(disabled/handicapped/invalid) (toilet/WC/washroom/cubicle/shower room/changing room/changing area/changing facility/changing facilities/bathroom/loo)",
    "replacements": [
     {
      "text": "accessible $2",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(disabled/handicapped) (parking/car parking) (space/bay/place)",
    "replacements": [
     {
      "text": "accessible $2 $3",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(disabled/handicapped) parking",
    "replacements": [
     {
      "text": "accessible parking",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(disabled/handicapped) (bay/entrance/lift/ramp)",
    "replacements": [
     {
      "text": "accessible $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "disabled (facility/facilities)",
    "replacements": [
     {
      "text": "accessible facilities",
      "safe": false
     }
    ]
   },
   {
    "pattern": "disabled access",
    "replacements": [
     {
      "text": "step-free access",
      "safe": false,
      "note": "when there are no steps"
     },
     {
      "text": "access for disabled people",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "(badge/permit/allowance/students/student/persons/people/audit/audits/statement/consultant/adviser/officer/group)"
   ]
  }
 },
 {
  "id": "disapplication",
  "forms": [
   {
    "pattern": "disapplied from [the] (National Curriculum/Curriculum)",
    "replacements": [
     {
      "text": "following an adapted curriculum",
      "safe": false
     }
    ]
   },
   {
    "pattern": "disapply~ [from] the National Curriculum",
    "replacements": [
     {
      "text": "adapt the curriculum",
      "safe": false
     }
    ]
   },
   {
    "pattern": "disapplied",
    "replacements": [
     {
      "text": "following an adapted curriculum",
      "safe": false
     }
    ]
   },
   {
    "pattern": "disapplied from [(the/their)] [(statutory/national/end of key stage/Key Stage 1/Key Stage 2/KS1/KS2)] (SATs/tests/assessments)",
    "replacements": [
     {
      "text": "assessed in another way in place of $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "disapplication [(from/of) [the] [National] Curriculum]",
    "replacements": [
     {
      "text": "adapted curriculum",
      "safe": false
     }
    ]
   },
   {
    "pattern": "disapply~ (a/the/any/some/this/these) (pupil/pupils/child/children/student/students) (from/in)",
    "replacements": [
     {
      "text": "adapt the curriculum for $1 $2 in",
      "safe": false
     }
    ]
   },
   {
    "pattern": "modified National Curriculum",
    "replacements": [
     {
      "text": "adapted curriculum",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "disguised-two-stage",
  "forms": [
   {
    "pattern": "SEN Support (Plus/+)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     },
     {
      "text": "SEN Support with specialist involvement",
      "safe": false,
      "note": "when a specialist is involved"
     }
    ]
   },
   {
    "pattern": "SEN Support (1/2)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SEN Support (stage/level/tier/step/band/phase) (1/2/3/one/two/three)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(stage/level/tier/step) (1/2/3/one/two/three), SEN Support (Plus/+)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School Support (Plus/+)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School Support [Plus] stage",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the School Support stage",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "external support stage",
    "replacements": [
     {
      "text": "SEN Support with specialist involvement",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(targeted/universal/specialist/enhanced) SEN support stage",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SEN Support with [external] (agency/agencies) stage",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)) (on/at) K+",
    "replacements": [
     {
      "text": "$1 receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(on/at) K+",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "K+ (pupil/child/children/student/learner)",
    "replacements": [
     {
      "text": "$1 receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(code/coded/status/category) K+",
    "replacements": [
     {
      "text": "$1 K",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(marked/shown/recorded/coded/listed/flagged/entered/registered) [(as/at/under)] K+",
    "replacements": [
     {
      "text": "recorded as K",
      "safe": false
     }
    ]
   },
   {
    "pattern": "K+ (status/code/category/stage/level)",
    "replacements": [
     {
      "text": "K",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SEN support plus",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Enhanced SEN Support",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)) (marked/shown/recorded/coded/listed/flagged/entered/registered) [(as/at/under)] K+",
    "alone": true,
    "replacements": [
     {
      "text": "$1 recorded as K",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notBefore": [
    "1",
    "to",
    "day",
    "hour",
    "member",
    "staff",
    "teacher",
    "adult",
    "per",
    "per cent",
    "funding",
    "panel"
   ],
   "near": {
    "any": [
     "SEN",
     "SEND",
     "SEN Support",
     "EHCP",
     "EHC plan",
     "graduated (approach/response)",
     "special educational needs",
     "SENCO"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "dme",
  "forms": [
   {
    "pattern": "twice exceptional [(pupil/child/children/learner)]",
    "replacements": [
     {
      "text": "pupils with dual or multiple exceptionality (DME)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "doh",
  "forms": [
   {
    "pattern": "Department (of/for) Health \\((DoH/DH)\\)",
    "replacements": [
     {
      "text": "Department of Health and Social Care (DHSC)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Department (of/for) Health",
    "replacements": [
     {
      "text": "Department of Health and Social Care",
      "safe": false
     }
    ]
   },
   {
    "pattern": "DoH",
    "replacements": [
     {
      "text": "DHSC",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notAfter": [
    "play",
    "US",
    "Northern Ireland"
   ],
   "notBefore": [
    "and Social Care",
    "Northern Ireland"
   ],
   "notNear": {
    "any": [
     "Code of Practice",
     "Code",
     "DfE",
     "Department for Education"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "downs-spelling",
  "forms": [
   {
    "pattern": "Downs! syndrome",
    "replacements": [
     {
      "text": "Down's syndrome",
      "safe": true
     },
     {
      "text": "Down syndrome",
      "safe": false,
      "note": "the spelling of the 2022 Act"
     }
    ]
   },
   {
    "pattern": "(with/has/have) Downs!",
    "replacements": [
     {
      "text": "$1 Down's syndrome",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "View",
    "School",
    "Park",
    "Road",
    "Junior",
    "Infant",
    "Primary",
    "Light",
    "Farm",
    "Federation",
    "Cluster"
   ]
  }
 },
 {
  "id": "dpa-1998",
  "forms": [
   {
    "pattern": "Data Protection Act \\(DPA\\) 1998",
    "replacements": [
     {
      "text": "Data Protection Act 2018",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Data Protection Act, 1998",
    "replacements": [
     {
      "text": "Data Protection Act 2018",
      "safe": true
     }
    ]
   },
   {
    "pattern": "DPA 1998",
    "replacements": [
     {
      "text": "Data Protection Act 2018",
      "safe": true
     }
    ]
   },
   {
    "pattern": "1998 Data Protection Act",
    "replacements": [
     {
      "text": "Data Protection Act 2018",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Data Protection Act of 1998",
    "replacements": [
     {
      "text": "Data Protection Act 2018",
      "safe": true
     }
    ]
   },
   {
    "pattern": "DPA '98!",
    "replacements": [
     {
      "text": "Data Protection Act 2018",
      "safe": true
     }
    ]
   },
   {
    "pattern": "DPA 98!",
    "replacements": [
     {
      "text": "Data Protection Act 2018",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Data Protection Act (of/from) 1998",
    "replacements": [
     {
      "text": "Data Protection Act 2018",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Data Protection Act '98!",
    "replacements": [
     {
      "text": "Data Protection Act 2018",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Data Protection Acts [of] 1984 and 1998",
    "replacements": [
     {
      "text": "Data Protection Act 2018",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {},
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "drc-cre",
  "forms": [
   {
    "pattern": "Disability Rights Commission [\\(DRC\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "Equality and Human Rights Commission",
      "safe": false
     },
     {
      "text": "Equality Advisory and Support Service",
      "safe": false,
      "note": "where parents are told whom to ask"
     }
    ]
   },
   {
    "pattern": "Commission for Racial Equality [\\(CRE\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "Equality and Human Rights Commission",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Equal Opportunities Commission [\\(EOC\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "Equality and Human Rights Commission",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(DRC/CRE)",
    "replacements": [
     {
      "text": "EHRC",
      "safe": false
     }
    ]
   },
   {
    "pattern": "DRC (helpline/website/code/leaflet/guidance)",
    "alone": true,
    "replacements": [
     {
      "text": "EHRC $1",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notNear": {
    "any": [
     "Congo",
     "religious education",
     "collective worship",
     "Cambridge"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "disability",
     "disabled",
     "discrimination",
     "equality",
     "equal opportunities",
     "race",
     "racial",
     "racism",
     "commission",
     "access (audit/statement/report)",
     "DDA",
     "Disability Rights Commission",
     "Commission for Racial Equality"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "ea-1996-part4",
  "forms": [
   {
    "pattern": "Education Act 1996, (Part 4/Part IV/Section 312/s312/s.312/section 316/section 317/section 323/s323/section 324/section 313)",
    "alone": true,
    "replacements": [
     {
      "text": "Children and Families Act 2014, Part 3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Part 4/Part IV/section 312/s312/s.312/section 313/section 316/section 317/section 323/section 324) of the (Education Act 1996/1996 Education Act/1996 Act)",
    "alone": true,
    "replacements": [
     {
      "text": "Part 3 of the Children and Families Act 2014",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Education Act 1993/Education Act 1981/1981 Education Act/1993 Education Act)",
    "alone": true,
    "replacements": [
     {
      "text": "Children and Families Act 2014",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Part 4/Part IV/section 312/section 313/section 316/section 317/section 323/section 324/s312/s316/s317/s323/s324), [of] [the] (Education Act 1996/1996 Education Act/1996 Act)",
    "alone": true,
    "replacements": [
     {
      "text": "Part 3, Children and Families Act 2014",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(defined/definition/set out/laid down/described/given/stated) (in/by/under) (s.312/s312/section 312)",
    "alone": true,
    "replacements": [
     {
      "text": "$1 $2 section 20 of the Children and Families Act 2014",
      "safe": false
     }
    ]
   },
   {
    "pattern": "1996 Education Act",
    "replacements": [
     {
      "text": "Children and Families Act 2014",
      "safe": false,
      "note": "for special educational needs"
     }
    ]
   },
   {
    "pattern": "Education Act 1996",
    "replacements": [
     {
      "text": "Children and Families Act 2014",
      "safe": false,
      "note": "for special educational needs"
     }
    ]
   },
   {
    "pattern": "Education Act(s) (1996/1993/1981) (and/&) (1996/1993/1981)",
    "alone": true,
    "replacements": [
     {
      "text": "Children and Families Act 2014",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Education Acts (1981/1993/1996), (1981/1993/1996) and (1981/1993/1996)",
    "alone": true,
    "replacements": [
     {
      "text": "Children and Families Act 2014",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "(section/sections/s/s.) # (of the/of)",
    "s# (of the/of)",
    "(section/sections/s/s.) # and # (of the/of)",
    "(section/sections/s/s.) # to # (of the/of)"
   ],
   "notBefore": [
    "(section/s/s./sections) (7/8/14/19/35/175/434/436A/437/444/507/508/509/537/550/554)",
    ", section 7"
   ],
   "notNear": {
    "any": [
     "(section/sections/s/s.) (7/8/14/19/175/436/436A/437/444/507/508/508B/508F/509/537/550ZA)",
     "(s7/s19/s175/s436A/s437/s444/s507B/s508B/s509/s537)",
     "attendance",
     "Children and Families Act",
     "elective home education",
     "home (educate~/education)",
     "transport",
     "school census"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "(SEN/SEND)",
     "special educational (needs/need/provision)",
     "learning (difficulty/difficulties)",
     "(define~/definition)",
     "best endeavours",
     "statement~",
     "(our/the/its/their) (duty/duties)",
     "governing (body/board)",
     "governors",
     "assessment(s)"
    ],
    "within": "sentence"
   }
  },
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "eal-as-sen",
  "forms": [
   {
    "pattern": "(SEN/SEND/special educational needs) (including/includes/such as) (EAL/English as an additional language)",
    "replacements": [
     {
      "text": "$1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/SEND/special educational needs) \\((including/includes/such as/eg/ie/e.g./i.e.) (EAL/English as an additional language)\\)",
    "replacements": [
     {
      "text": "$1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/SEND)\\/EAL (pupils/children/students/learners)",
    "replacements": [
     {
      "text": "$2 with $1 and $2 with EAL",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/SEND)\\/EAL (group/table/set/class/list/register)",
    "replacements": [
     {
      "text": "$1 $2 and EAL $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "EAL\\/(SEN/SEND) (pupils/children/students/learners)",
    "replacements": [
     {
      "text": "$2 with EAL and $2 with $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/SEND) (and/or) EAL (pupils/children/students/learners)",
    "replacements": [
     {
      "text": "$3 with $1 $2 $3 with EAL",
      "safe": false
     }
    ]
   },
   {
    "pattern": "EAL (and/or) (SEN/SEND) (pupils/children/students/learners)",
    "replacements": [
     {
      "text": "$3 with EAL $1 $3 with $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "EAL\\/(SEN/SEND) (group/table/set/class/list/register)",
    "replacements": [
     {
      "text": "EAL and $1 $2",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "(department/team/faculty/lead/leader/manager/co-ordinator/coordinator/governor/base/room/policy/status/pupil premium/and FSM/and pupil premium/FSM/PP/LAC/PPG)"
   ]
  }
 },
 {
  "id": "early-years-action",
  "forms": [
   {
    "pattern": "Early Years Action [\\(EYA\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "SEN support in the early years",
      "safe": false
     },
     {
      "text": "SEN Support",
      "safe": false,
      "note": "in a sentence that already speaks of the early years"
     }
    ]
   },
   {
    "pattern": "EY Action!",
    "alone": true,
    "replacements": [
     {
      "text": "SEN support in the early years",
      "safe": false
     }
    ]
   },
   {
    "pattern": "EYA!",
    "replacements": [
     {
      "text": "SEN support in the early years",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] Early Years Action (stage/level/phase)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN support in the early years",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(At/Under) Early Years Action [\\(EYA\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "As part of SEN support in the early years",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/under) Early Years Action [\\(EYA\\)] [(stage/level/phase)]",
    "alone": true,
    "replacements": [
     {
      "text": "on SEN support in the early years",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Early Years Action\\/School Action",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School Action\\/Early Years Action",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Early Years Action (and/or) School Action",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School Action (and/or) Early Years Action",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Early Years Action and School Action/School Action and Early Years Action) (pupil/child/children)",
    "alone": true,
    "replacements": [
     {
      "text": "$2 receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Early Years\\/School Action",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School\\/Early Years Action",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Early Years (and/or) School Action",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(placed/put) (on/at) Early Years Action [\\(EYA\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "given SEN support in the early years",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Early Years Action (child/children/pupil)",
    "alone": true,
    "replacements": [
     {
      "text": "$1 receiving SEN support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(on/at/under) early years action",
    "alone": true,
    "replacements": [
     {
      "text": "on SEN support in the early years",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Early Years action (stage/level)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN support in the early years",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(to/from/off/through/for) early years action",
    "alone": true,
    "replacements": [
     {
      "text": "$1 SEN support in the early years",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Early years action/Early Years action)",
    "replacements": [
     {
      "text": "SEN support in the early years",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notBefore": [
    "on",
    "by",
    "that",
    "which",
    "(for/to) (children/families/language/health)",
    "forum",
    "day",
    "programme",
    "fund",
    "plan",
    "planning",
    "group",
    "research",
    "network",
    "point"
   ],
   "near": {
    "any": [
     "nursery",
     "pre-school",
     "early years",
     "SEN",
     "SEND",
     "register",
     "foundation stage",
     "reception",
     "School Action"
    ],
    "within": "block",
    "orTerms": [
     "early-years-action-plus",
     "school-action",
     "school-action-plus",
     "sen-register",
     "iep"
    ]
   }
  }
 },
 {
  "id": "early-years-action-plus",
  "forms": [
   {
    "pattern": "Early Years Action (plus/+) [\\((EYA+/EYA Plus/EYAP)\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "SEN support in the early years, with specialist involvement",
      "safe": false
     },
     {
      "text": "SEN support in the early years",
      "safe": false
     }
    ]
   },
   {
    "pattern": "early years action plus",
    "alone": true,
    "replacements": [
     {
      "text": "SEN support in the early years, with specialist involvement",
      "safe": false
     }
    ]
   },
   {
    "pattern": "EY Action (plus/+)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN support in the early years, with specialist involvement",
      "safe": false
     }
    ]
   },
   {
    "pattern": "EYA (plus/+)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN support in the early years, with specialist involvement",
      "safe": false
     }
    ]
   },
   {
    "pattern": "EYAP!",
    "replacements": [
     {
      "text": "SEN support in the early years, with specialist involvement",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/under) Early Years Action (plus/+) [\\((EYA+/EYA Plus/EYAP)\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "on SEN support in the early years",
      "safe": false
     },
     {
      "text": "on SEN support in the early years, with specialist involvement",
      "safe": false
     }
    ]
   },
   {
    "pattern": "to Early Years Action (plus/+)",
    "alone": true,
    "replacements": [
     {
      "text": "to SEN support with specialist involvement",
      "safe": false
     }
    ]
   },
   {
    "pattern": "from Early Years Action to [Early Years] Action (plus/+)",
    "alone": true,
    "replacements": [
     {
      "text": "to SEN support with specialist involvement",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[both] Early Years Action [\\(EYA\\)] (and/or) [Early Years] Action (plus/+) [\\((EYA+/EYA Plus/EYAP)\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "SEN support in the early years",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Early Years Action\\/Early Years Action (Plus/+)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN support in the early years",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Early Years Action\\/(Plus/+)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN support in the early years",
      "safe": false
     }
    ]
   },
   {
    "pattern": "EYA\\/(EYA+/EYA Plus/EYAP/Plus/+)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN support in the early years",
      "safe": false
     }
    ]
   },
   {
    "pattern": "EYA (and/or) (EYA+/EYA Plus/EYAP!)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN support in the early years",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Early Years\\/School Action (plus/+)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School\\/Early Years Action (plus/+)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School Action (plus/+) (and/or) Early Years Action (plus/+)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Early Years Action (plus/+) (and/or) School Action (plus/+)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notBefore": [
    "plan"
   ],
   "near": {
    "any": [
     "nursery",
     "pre-school",
     "early years",
     "SEN",
     "SEND",
     "register",
     "foundation stage",
     "reception",
     "EYA"
    ],
    "within": "block",
    "orTerms": [
     "early-years-action",
     "school-action",
     "school-action-plus"
    ]
   }
  }
 },
 {
  "id": "ebd",
  "forms": [
   {
    "pattern": "EBD",
    "replacements": [
     {
      "text": "SEMH needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "EBD (pupil/child/children/student/learner/young people)",
    "replacements": [
     {
      "text": "$1 with SEMH needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "$1 with communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "$1 with cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "$1 with sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "EBD (need(s)/difficulty/difficulties/issue(s)/problem(s))",
    "replacements": [
     {
      "text": "SEMH needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "EBD (code/category/type/label/register)",
    "replacements": [
     {
      "text": "SEMH $1",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "$1 of each pupil’s own main need",
      "safe": false
     }
    ]
   },
   {
    "pattern": "EBD (school/unit/base/provision/support/mentor/teacher/team/service/lead/specialist/group/class)",
    "replacements": [
     {
      "text": "SEMH $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(behaviour/behavioural/behavioral/emotional) (difficulty/difficulties/problems/needs) \\((EBD/BESD/SEBD)\\)",
    "replacements": [
     {
      "text": "social, emotional and mental health (SEMH) needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     }
    ]
   },
   {
    "pattern": "emotional [(and/or/and\\/or)] (behaviour/behavioural/behavioral) difficulty",
    "replacements": [
     {
      "text": "social, emotional and mental health need(s)",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction need(s)",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning need(s)",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical need(s)",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "emotional [(and/or/and\\/or)] (behaviour/behavioural/behavioral) (difficulty/difficulties) \\(EBD\\)",
    "replacements": [
     {
      "text": "social, emotional and mental health (SEMH) needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "emotional\\/(behaviour/behavioural) difficulty",
    "replacements": [
     {
      "text": "social, emotional and mental health need(s)",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction need(s)",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning need(s)",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical need(s)",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "(behaviour/behavioural/behavioral) [(and/or/and\\/or)] emotional difficulty",
    "replacements": [
     {
      "text": "social, emotional and mental health need(s)",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction need(s)",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning need(s)",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical need(s)",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "(SEMH\\/EBD/EBD\\/SEMH)",
    "replacements": [
     {
      "text": "SEMH",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "social"
   ]
  }
 },
 {
  "id": "ecm",
  "forms": [
   {
    "pattern": "(the/all) (five/5) (outcomes of Every Child Matters/Every Child Matters outcomes/ECM outcomes/outcomes of ECM)",
    "replacements": [
     {
      "text": "our aims for pupils",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(five/5) (outcomes of Every Child Matters/Every Child Matters outcomes/ECM outcomes)",
    "replacements": [
     {
      "text": "our aims for pupils",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[(the/all the/all/these/our)] [(five/5)] every child matters [\\(ECM\\)] (agenda/framework/outcomes/initiative/programme/strategy/aims/principles/document/policy/Green Paper)",
    "replacements": [
     {
      "text": "our aims for pupils",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] Every Child Matters [\\(ECM\\)]",
    "replacements": []
   },
   {
    "pattern": "[the] Every Child Matters 2003",
    "replacements": []
   },
   {
    "pattern": "[the] Every Child Matters 2003 (agenda/framework/outcomes/Green Paper)",
    "replacements": [
     {
      "text": "our aims for pupils",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[(the/all the/all/these/our)] [(five/5)] ECM (agenda/framework/outcomes/aims/principles)",
    "replacements": [
     {
      "text": "our aims for pupils",
      "safe": false
     }
    ]
   },
   {
    "pattern": "ECM",
    "replacements": []
   },
   {
    "pattern": "[(the/all/all the)] (five/5) (outcomes/aims/strands/areas) (of/in/from) [the] (Every Child Matters/ECM) [(agenda/framework/document)]",
    "replacements": [
     {
      "text": "our aims for pupils",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(be/being) healthy, (stay/staying) safe, (enjoy/enjoying) and (achieve/achieving)",
    "replacements": [
     {
      "text": "our aims for pupils",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title"
  },
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "education-for-all-act",
  "forms": [
   {
    "pattern": "Education for All Act[, 2026]",
    "replacements": [
     {
      "text": "Education for All Bill (announced, not law)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(under/required by/in line with) the Education for All Bill",
    "replacements": [
     {
      "text": "in preparation for the Education for All Bill (not law)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title"
  },
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "educational-psych",
  "forms": [
   {
    "pattern": "Ed-Psych",
    "replacements": [
     {
      "text": "educational psychologist(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(LEA/school) psychologist",
    "replacements": [
     {
      "text": "educational psychologist(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Educational Psychiatrist",
    "replacements": [
     {
      "text": "educational psychologist(s)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "ehcp-abbrev",
  "forms": [
   {
    "pattern": "EHCP",
    "replacements": [
     {
      "text": "EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Ehcp",
    "replacements": [
     {
      "text": "EHC plan(s)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "ehcp-misnomer",
  "forms": [
   {
    "pattern": "educational, health [and] care [needs] plan",
    "replacements": [
     {
      "text": "education, health and care plan(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "education health care [needs] plan",
    "replacements": [
     {
      "text": "education, health and care plan(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Education, Health, Care [needs] Plan",
    "replacements": [
     {
      "text": "education, health and care plan(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(education/educational) [and] healthcare plan",
    "replacements": [
     {
      "text": "education, health and care plan(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(education/educational) and health care plan",
    "replacements": [
     {
      "text": "education, health and care plan(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(education/educational) and health and care plan",
    "replacements": [
     {
      "text": "education, health and care plan(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(Education/Educational), Health and Social Care Plan",
    "replacements": [
     {
      "text": "education, health and care plan(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "health, education and care plan",
    "replacements": [
     {
      "text": "education, health and care plan(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "education, care and health plan",
    "replacements": [
     {
      "text": "education, health and care plan(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Education and Health Plan",
    "replacements": [
     {
      "text": "education, health and care plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(ECHP/EHPC)",
    "replacements": [
     {
      "text": "EHC plan(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "EHCP plan",
    "replacements": [
     {
      "text": "EHC plan(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "education, health and care needs plan",
    "replacements": [
     {
      "text": "education, health and care plan(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "education[al], health and care package",
    "replacements": [
     {
      "text": "education, health and care plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "health and education care plan",
    "replacements": [
     {
      "text": "education, health and care plan(s)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title"
  }
 },
 {
  "id": "ehcp-spelt-out",
  "forms": [
   {
    "pattern": "(EHCP/EHC plan)(s) [(means/stands for/is short for/is/are/=/is an/is the)] [(-/:)] education[al], health and [social] care (provision/package/programme/pathway/process/profile) [plan]",
    "replacements": []
   },
   {
    "pattern": "education[al], health and [social] care (provision/package/programme/pathway/profile) [plan] (\\(EHCP\\)/\\(EHCPs\\))",
    "replacements": []
   }
  ],
  "conditions": {},
  "checkIn": [
   "glossary"
  ]
 },
 {
  "id": "equal-opps",
  "forms": [
   {
    "pattern": "equal (opportunities/opportunity) (policy/statement/scheme)",
    "replacements": [
     {
      "text": "equality policy",
      "safe": false
     },
     {
      "text": "equality information and objectives",
      "safe": false
     }
    ]
   },
   {
    "pattern": "equal (ops/opps) [policy]",
    "replacements": [
     {
      "text": "equality policy",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "(employment/employer/employers/recruitment/recruit/recruiting/vacancy/applicants/applicant/job/jobs/redundancy/payroll)"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "equalities-act",
  "forms": [
   {
    "pattern": "Equalities Act[, (2010/2012/2015)]",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Equality Act, (2005/2006/2008/2011/2012/2013/2014/2015)",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Equal Opportunities Act[, #]",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Equality and Diversity Act[, #]",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(Disability Equality/Disabilities Equality/Equality and Disability/Disability and Equality) Act[, #]",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(Equality/Equalities) (Bill/Act) [(for schools)] 2009",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Single Equality Act[, #]",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {},
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "esbd",
  "forms": [
   {
    "pattern": "ESBD",
    "replacements": [
     {
      "text": "SEMH needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "ESBD (pupil/child/children/student/learner/young people)",
    "replacements": [
     {
      "text": "$1 with SEMH needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "$1 with communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "$1 with cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "$1 with sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "ESBD (need(s)/difficulty/difficulties/issue(s)/problem(s))",
    "replacements": [
     {
      "text": "SEMH needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "ESBD (code/category/type/label/register)",
    "replacements": [
     {
      "text": "SEMH $1",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "$1 of each pupil’s own main need",
      "safe": false
     }
    ]
   },
   {
    "pattern": "ESBD (school/unit/base/provision/support/mentor/teacher/team/service/lead/specialist/group/class)",
    "replacements": [
     {
      "text": "SEMH $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "BSED",
    "replacements": [
     {
      "text": "SEMH needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "BSED (pupil/child/children/student/learner/young people)",
    "replacements": [
     {
      "text": "$1 with SEMH needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "$1 with communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "$1 with cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "$1 with sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "BSED (need(s)/difficulty/difficulties/issue(s)/problem(s))",
    "replacements": [
     {
      "text": "SEMH needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "BSED (code/category/type/label/register)",
    "replacements": [
     {
      "text": "SEMH $1",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "$1 of each pupil’s own main need",
      "safe": false
     }
    ]
   },
   {
    "pattern": "BSED (school/unit/base/provision/support/mentor/teacher/team/service/lead/specialist/group/class)",
    "replacements": [
     {
      "text": "SEMH $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "EBSD",
    "replacements": [
     {
      "text": "SEMH needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "EBSD (pupil/child/children/student/learner/young people)",
    "replacements": [
     {
      "text": "$1 with SEMH needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "$1 with communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "$1 with cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "$1 with sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "EBSD (need(s)/difficulty/difficulties/issue(s)/problem(s))",
    "replacements": [
     {
      "text": "SEMH needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "EBSD (code/category/type/label/register)",
    "replacements": [
     {
      "text": "SEMH $1",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "$1 of each pupil’s own main need",
      "safe": false
     }
    ]
   },
   {
    "pattern": "EBSD (school/unit/base/provision/support/mentor/teacher/team/service/lead/specialist/group/class)",
    "replacements": [
     {
      "text": "SEMH $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(emotional/behavioural), social and (behaviour/behavioural/emotional) (difficulty/difficulties) \\((ESBD/BSED/EBSD)\\)",
    "replacements": [
     {
      "text": "social, emotional and mental health (SEMH) needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "emotional, social (and/or) (behaviour/behavioural) difficulty",
    "replacements": [
     {
      "text": "social, emotional and mental health need(s)",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction need(s)",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning need(s)",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical need(s)",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "(ESB/SEB/EBS) (difficulty/difficulties/needs)",
    "replacements": [
     {
      "text": "SEMH needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "esfa",
  "forms": [
   {
    "pattern": "Education and Skills Funding Agency \\(ESFA\\)",
    "alone": true,
    "replacements": [
     {
      "text": "Department for Education (DfE)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Education and Skills/Education/Skills) Funding Agency",
    "alone": true,
    "replacements": [
     {
      "text": "Department for Education",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(DfE\\/ESFA/ESFA\\/DfE/DfE \\(ESFA\\))",
    "alone": true,
    "replacements": [
     {
      "text": "DfE",
      "safe": false
     }
    ]
   },
   {
    "pattern": "ESFA",
    "alone": true,
    "replacements": [
     {
      "text": "DfE",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(EFA/SFA)",
    "replacements": [
     {
      "text": "DfE",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Young People's Learning Agency/Learning and Skills Council)",
    "alone": true,
    "replacements": [
     {
      "text": "Department for Education",
      "safe": false
     }
    ]
   },
   {
    "pattern": "YPLA",
    "alone": true,
    "replacements": [
     {
      "text": "DfE",
      "safe": false
     }
    ]
   },
   {
    "pattern": "National College for (Teaching and Leadership/School Leadership) [and Children's Services]",
    "alone": true,
    "replacements": [
     {
      "text": "Department for Education",
      "safe": false
     },
     {
      "text": "Teaching Regulation Agency",
      "safe": false,
      "note": "for teacher misconduct and prohibition"
     }
    ]
   },
   {
    "pattern": "(NCTL/NCSL)",
    "replacements": [
     {
      "text": "DfE",
      "safe": false
     },
     {
      "text": "Teaching Regulation Agency",
      "safe": false,
      "note": "for teacher misconduct and prohibition"
     }
    ]
   },
   {
    "pattern": "(Training and Development Agency/Teacher Training Agency) [for Schools] [\\((TDA/TTA)\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "Department for Education",
      "safe": false
     }
    ]
   },
   {
    "pattern": "TDA",
    "replacements": [
     {
      "text": "DfE",
      "safe": false
     }
    ]
   },
   {
    "pattern": "General Teaching Council [for England] [\\((GTC/GTCE)\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "Teaching Regulation Agency",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(GTC/GTCE)",
    "replacements": [
     {
      "text": "Teaching Regulation Agency",
      "safe": false
     }
    ]
   },
   {
    "pattern": "British Educational Communications and Technology Agency",
    "alone": true,
    "replacements": [
     {
      "text": "Department for Education",
      "safe": false
     }
    ]
   },
   {
    "pattern": "BECTA",
    "alone": true,
    "replacements": [
     {
      "text": "(the) Department for Education",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Becta",
    "alone": true,
    "replacements": [
     {
      "text": "(the) Department for Education",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Qualifications and Curriculum Authority/Qualifications and Curriculum Development Agency) [\\((QCA/QCDA)\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "Standards and Testing Agency",
      "safe": false,
      "note": "for national assessments"
     },
     {
      "text": "Ofqual",
      "safe": false,
      "note": "for qualifications"
     }
    ]
   },
   {
    "pattern": "(QCA/QCDA)",
    "replacements": [
     {
      "text": "Standards and Testing Agency",
      "safe": false,
      "note": "for national assessments"
     },
     {
      "text": "Ofqual",
      "safe": false,
      "note": "for qualifications"
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notBefore": [
    "Scotland",
    "Wales"
   ],
   "notNear": {
    "any": [
     "Scotland",
     "Scottish",
     "Wales",
     "Welsh",
     "Northern Ireland",
     "education for all",
     "learning support centre"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "funding",
     "fund",
     "agency",
     "academy",
     "academies",
     "grant",
     "budget",
     "teacher",
     "teachers",
     "teaching",
     "qualification",
     "guidance",
     "government",
     "DfE",
     "inspection",
     "curriculum",
     "assessment",
     "misconduct",
     "register",
     "registration",
     "post 16",
     "college",
     "schemes of work",
     "formula",
     "trainees",
     "training",
     "allocation"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "ethos-colour-blind",
  "forms": [
   {
    "pattern": "treat (all/every/everyone/everybody/each) [(our/of our/the/of the)] [(children/pupils/child/pupil/students/learners/person)] [exactly] (the same/identically/alike)",
    "replacements": [
     {
      "text": "make reasonable adjustments so that every pupil can take part",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(all/every) [our] (children/pupils/child/pupil/students/learners) (are/is/will be/must be/should be) treated [exactly] (the same/identically/alike)",
    "replacements": [
     {
      "text": "we make reasonable adjustments so that every pupil can take part",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "(not/never/doesn't/isn't/rather/than/more)"
    ],
    "within": 6,
    "side": "before"
   }
  }
 },
 {
  "id": "exclusion-guidance-year",
  "forms": [
   {
    "pattern": "Exclusion from (maintained/Maintained) schools, academies and pupil referral units [in England], [#]",
    "replacements": [
     {
      "text": "Suspension and permanent exclusion guidance (current edition)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Improving Behaviour and Attendance[, Guidance on Exclusion from schools and pupil referral units], (2007/2008)",
    "replacements": [
     {
      "text": "Suspension and permanent exclusion guidance (current edition)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Exclusion guidance, (2008/2012/2015/2017)",
    "replacements": [
     {
      "text": "Suspension and permanent exclusion guidance (current edition)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Suspension and Permanent Exclusion [guidance], [(July/September)] (2022/2023)",
    "replacements": [
     {
      "text": "Suspension and permanent exclusion guidance (current edition)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {},
  "checkIn": [
   "title",
   "quotation"
  ]
 },
 {
  "id": "expelled",
  "forms": [
   {
    "pattern": "expelled",
    "replacements": [
     {
      "text": "permanently excluded",
      "safe": true
     }
    ]
   },
   {
    "pattern": "expulsion",
    "replacements": [
     {
      "text": "permanent exclusion(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "expel!",
    "replacements": [
     {
      "text": "permanently exclude",
      "safe": true
     }
    ]
   },
   {
    "pattern": "expels",
    "replacements": [
     {
      "text": "permanently excludes",
      "safe": true
     }
    ]
   },
   {
    "pattern": "expelling",
    "replacements": [
     {
      "text": "permanently excluding",
      "safe": true
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "(air/gas/lungs/breath/independent school)"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "eyfs-year",
  "forms": [
   {
    "pattern": "EYFS [(framework/statutory framework)], (2007/2008/2012/2014/2017/2021/2023)",
    "replacements": [
     {
      "text": "EYFS statutory framework (current edition)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Early Years Foundation Stage [(framework/statutory framework/guidance/requirements)], (2007/2008/2012/2014/2017/2021/2023)",
    "replacements": [
     {
      "text": "EYFS statutory framework (current edition)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Statutory Framework for the (EYFS/Early Years Foundation Stage), (2007/2008/2012/2014/2017/2021/2023)",
    "replacements": [
     {
      "text": "EYFS statutory framework (current edition)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "(results/data/cohort/profile/outcomes)"
   ]
  },
  "checkIn": [
   "title",
   "quotation"
  ]
 },
 {
  "id": "fits",
  "forms": [
   {
    "pattern": "epileptic fit",
    "alone": true,
    "replacements": [
     {
      "text": "epileptic seizure(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(fits and seizures/seizures and fits)",
    "alone": true,
    "replacements": [
     {
      "text": "seizures",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(has/have/having/had) a fit",
    "replacements": [
     {
      "text": "$1 a seizure",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(has/have/having/had) (fits!)",
    "replacements": [
     {
      "text": "$1 seizures",
      "safe": false
     }
    ]
   },
   {
    "pattern": "febrile fit",
    "alone": true,
    "replacements": [
     {
      "text": "febrile seizure(s)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "between",
    "with",
    "in",
    "for",
    "person",
    "note",
    "of",
    "and healthy",
    "and proper"
   ],
   "near": {
    "any": [
     "(epilepsy/epileptic/seizure/convulsion/convulsions/medical/medication/ambulance/paramedics/nurse/unconscious/febrile/first aid/first aider/buccal)"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "fixed-term-exclusion",
  "forms": [
   {
    "pattern": "(fixed-term/fixed-period/temporary/fixed) exclusion",
    "replacements": [
     {
      "text": "suspension(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(fixed-term/fixed-period/temporary) suspension",
    "replacements": [
     {
      "text": "suspension(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(fixed-term/fixed-period) or permanent exclusion",
    "replacements": [
     {
      "text": "suspension or permanent exclusion",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(fixed-term/fixed-period) and permanent exclusion(s)",
    "replacements": [
     {
      "text": "suspensions and permanent exclusions",
      "safe": true
     }
    ]
   },
   {
    "pattern": "excluded for [a] fixed (term/terms/period/periods)",
    "replacements": [
     {
      "text": "suspended",
      "safe": false
     }
    ]
   },
   {
    "pattern": "exclude (pupils/children/students/learners/them) for [a] fixed (term/terms/period/periods)",
    "replacements": [
     {
      "text": "suspend $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "exclude (a/the) (pupil/child/student/learner) for a fixed (term/period)",
    "replacements": [
     {
      "text": "suspend $1 $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "exclude for a fixed (term/period)",
    "replacements": [
     {
      "text": "suspend",
      "safe": false
     }
    ]
   },
   {
    "pattern": "excluded on a (fixed-term/fixed-period/temporary) basis",
    "replacements": [
     {
      "text": "suspended",
      "safe": false
     }
    ]
   },
   {
    "pattern": "permanent (or/and) (fixed-term/fixed-period) exclusion!",
    "replacements": [
     {
      "text": "permanent exclusion $1 suspension",
      "safe": true
     }
    ]
   },
   {
    "pattern": "permanent (or/and) (fixed-term/fixed-period) exclusions",
    "replacements": [
     {
      "text": "permanent exclusions $1 suspensions",
      "safe": true
     }
    ]
   },
   {
    "pattern": "permanently or for a fixed (term/period)",
    "replacements": [
     {
      "text": "permanently or suspended",
      "safe": false
     }
    ]
   },
   {
    "pattern": "FTE \\((fixed-term exclusion/fixed-period exclusion)\\)",
    "replacements": [
     {
      "text": "suspension",
      "safe": true
     }
    ]
   },
   {
    "pattern": "FTEs \\((fixed-term exclusions/fixed-period exclusions)\\)",
    "replacements": [
     {
      "text": "suspensions",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(fixed-term exclusion/fixed-period exclusion) \\((FTE/FTEX/FPE)\\)",
    "replacements": [
     {
      "text": "suspension",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(fixed-term exclusions/fixed-period exclusions) \\((FTE/FTEs/FPE/FPEs)\\)",
    "replacements": [
     {
      "text": "suspensions",
      "safe": true
     }
    ]
   },
   {
    "pattern": "temporarily excluded",
    "replacements": [
     {
      "text": "suspended",
      "safe": true
     }
    ]
   },
   {
    "pattern": "FT exclusion",
    "replacements": [
     {
      "text": "suspension(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(day/days) fixed-term!",
    "replacements": [
     {
      "text": "$1 suspension",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(given/gets/receives/serves/serving/issued) a fixed-term!",
    "replacements": [
     {
      "text": "$1 a suspension",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "contract",
    "contracts",
    "appointment",
    "post",
    "posts",
    "project",
    "lease",
    "tenancy",
    "employment"
   ]
  }
 },
 {
  "id": "formal-assessment",
  "forms": [
   {
    "pattern": "formal assessment!",
    "replacements": [
     {
      "text": "EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "formal assessments",
    "replacements": [
     {
      "text": "EHC needs assessments",
      "safe": false
     }
    ]
   },
   {
    "pattern": "full assessment (by/from) the (LA/LEA/local authority/local education authority)",
    "replacements": [
     {
      "text": "EHC needs assessment by the local authority",
      "safe": false
     }
    ]
   },
   {
    "pattern": "formal assessment of [(a/the)] [(child's/pupil's/their/his/her)] needs [by the (LA/LEA/local authority)]",
    "replacements": [
     {
      "text": "EHC needs assessment",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "by (a/an/our/the) (school/educational/EP/psychologist/specialist/teacher/therapist/SENCO)",
    "(of/for) (dyslexia/autism/ADHD/dyscalculia/speech/language/hearing/sight/reading/phonics/learning)",
    "tasks",
    "task",
    "week",
    "weeks",
    "point",
    "points",
    "data",
    "period",
    "window",
    "arrangements"
   ],
   "notNear": {
    "any": [
     "GP",
     "paediatrician",
     "CAMHS",
     "clinic",
     "doctor",
     "autism",
     "ADHD",
     "dyslexia",
     "psychologist",
     "therapist",
     "physiotherapist",
     "exam",
     "exams",
     "GCSE",
     "access arrangements",
     "key stage",
     "SATs",
     "phonics",
     "baseline",
     "end of term",
     "summative",
     "not",
     "no",
     "without",
     "never"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "EHC",
     "EHCP",
     "education, health and care",
     "LEA",
     "(LA/local authority) (to/for/will/may/can/decides/decide)",
     "statement of (SEN/special)",
     "lead to a statement"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "foundation-phase",
  "forms": [
   {
    "pattern": "Foundation Phase",
    "replacements": [
     {
      "text": "EYFS",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Birth to Three Matters",
    "replacements": [
     {
      "text": "the EYFS framework",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Foundation Stage (Curriculum/Profile)",
    "replacements": [
     {
      "text": "EYFS $1",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notAfter": [
    "Early Years"
   ]
  }
 },
 {
  "id": "gdpr-eu",
  "forms": [
   {
    "pattern": "EU GDPR",
    "replacements": [
     {
      "text": "UK GDPR",
      "safe": true
     }
    ]
   },
   {
    "pattern": "General Data Protection Regulations",
    "replacements": [
     {
      "text": "UK GDPR",
      "safe": true
     }
    ]
   },
   {
    "pattern": "GDPR 2018",
    "replacements": [
     {
      "text": "UK GDPR",
      "safe": true
     }
    ]
   },
   {
    "pattern": "General Data Protection Regulation [(EU)] 2016\\/679",
    "replacements": [
     {
      "text": "UK GDPR",
      "safe": false
     }
    ]
   },
   {
    "pattern": "General Data Protection Regulation, 2016\\/679",
    "replacements": [
     {
      "text": "UK GDPR",
      "safe": false
     }
    ]
   },
   {
    "pattern": "GDPR \\(EU\\)",
    "replacements": [
     {
      "text": "UK GDPR",
      "safe": false
     }
    ]
   },
   {
    "pattern": "European (GDPR/General Data Protection Regulation)",
    "replacements": [
     {
      "text": "UK GDPR",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "UK"
   ]
  },
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "gep",
  "forms": [
   {
    "pattern": "group [individual] education[al] (plan/programme) [\\((GEP/GEPs/Group IEP)\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "provision map(s)",
      "safe": false
     },
     {
      "text": "group intervention record(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "group IEP",
    "alone": true,
    "replacements": [
     {
      "text": "provision map(s)",
      "safe": false
     },
     {
      "text": "group intervention record(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "GEP",
    "replacements": [
     {
      "text": "provision map(s)",
      "safe": false
     },
     {
      "text": "group intervention record(s)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "entrepreneurship",
     "exchange",
     "equality plan",
     "energy",
     "gender equality"
    ],
    "within": "block"
   },
   "near": {
    "any": [
     "SEN",
     "SEND",
     "IEP",
     "IEPs",
     "targets",
     "special educational needs",
     "intervention",
     "SENCO"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "gifted-talented",
  "forms": [
   {
    "pattern": "gifted and talented (pupil/child/children/student/learner)",
    "replacements": [
     {
      "text": "most able $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(gifted, able and talented/gifted and talented/able, gifted and talented/gifted or talented/gifted and\\/or talented/gifted, talented)",
    "replacements": [
     {
      "text": "most able pupils",
      "safe": false
     }
    ]
   },
   {
    "pattern": "gifted and talented (register/list/policy/co-ordinator/coordinator/leader/programme/provision/cohort/group)",
    "replacements": [
     {
      "text": "most able $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)) [(who are)] (gifted and talented/gifted or talented/gifted and\\/or talented/G&T)",
    "replacements": [
     {
      "text": "most able $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(identified as/are/be/being) (gifted and talented/gifted or talented/gifted and\\/or talented/G&T)",
    "replacements": [
     {
      "text": "$1 most able",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(G&T/G and T)",
    "replacements": [
     {
      "text": "most able pupils",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(G&T/G and T/GAT/AGT) (pupil/child/children/student/learner)",
    "replacements": [
     {
      "text": "most able $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(G&T/G and T/GAT/AGT) (register/list/policy/co-ordinator/coordinator/leader/programme/provision/cohort/group)",
    "replacements": [
     {
      "text": "most able $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(G+T) (pupil/child/children/student/learner/register/list/policy/co-ordinator/coordinator)",
    "replacements": [
     {
      "text": "most able $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(G&T/gifted and talented)\\/(more able/most able/able) (pupil/child/children/student/learner/register/list/policy/co-ordinator/coordinator)",
    "replacements": [
     {
      "text": "most able $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(G&T/gifted and talented)\\/(more able/most able)",
    "replacements": [
     {
      "text": "most able pupils",
      "safe": false
     }
    ]
   },
   {
    "pattern": "gifted\\/talented",
    "replacements": [
     {
      "text": "most able pupils",
      "safe": false
     }
    ]
   },
   {
    "pattern": "gifted\\/talented (pupil/child/children/student/learner)",
    "replacements": [
     {
      "text": "most able $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "talented and gifted (pupil/child/children/student/learner)",
    "replacements": [
     {
      "text": "most able $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "gifted (pupils/children/students/learners)",
    "replacements": [
     {
      "text": "most able $1",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "governors-annual-report-sen",
  "forms": [
   {
    "pattern": "governor's annual report [to parents]",
    "replacements": [
     {
      "text": "(the) SEN information report",
      "safe": false
     }
    ]
   },
   {
    "pattern": "governors' annual report [to parents]",
    "replacements": [
     {
      "text": "(the) SEN information report",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(governing body's/governing board's/board of governors') annual report to parents",
    "replacements": [
     {
      "text": "(the) SEN information report",
      "safe": false
     }
    ]
   },
   {
    "pattern": "annual governors' report [to parents]",
    "replacements": [
     {
      "text": "SEN information report",
      "safe": false
     }
    ]
   },
   {
    "pattern": "annual report to parents (on/about) (SEN/SEND/special educational needs)",
    "replacements": [
     {
      "text": "SEN information report",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School Profile",
    "replacements": [
     {
      "text": "SEN information report",
      "safe": false
     }
    ]
   },
   {
    "pattern": "governors' report to parents",
    "replacements": [
     {
      "text": "(the) SEN information report",
      "safe": false
     }
    ]
   },
   {
    "pattern": "annual report to parents (by/from) [the] (governors/governing body/governing board)",
    "replacements": [
     {
      "text": "(the) SEN information report",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "on the accounts",
    "on finance",
    "on the budget",
    "and accounts",
    "photo",
    "photograph",
    "picture",
    "page"
   ],
   "notNear": {
    "any": [
     "(profile of)"
    ],
    "within": 3
   }
  }
 },
 {
  "id": "graduated-response",
  "forms": [
   {
    "pattern": "graduated response",
    "replacements": [
     {
      "text": "graduated approach(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "graduated response approach",
    "replacements": [
     {
      "text": "graduated approach",
      "safe": false
     }
    ]
   },
   {
    "pattern": "graduated (response and approach/approach and response)",
    "replacements": [
     {
      "text": "graduated approach",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "council's",
    "authority's",
    "LA's",
    "county's",
    "SEND Local Area"
   ],
   "notBefore": [
    "document",
    "toolkit",
    "guidance",
    "handbook",
    "framework",
    "website",
    "pack",
    "booklet"
   ]
  }
 },
 {
  "id": "hard-to-reach",
  "forms": [
   {
    "pattern": "(hard/difficult) to reach parents and carers",
    "replacements": [
     {
      "text": "families we have not reached yet",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(hard/difficult) to reach (parent/family/carer/group/community)",
    "replacements": [
     {
      "text": "{family/families} we have not reached yet",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pushy/demanding/unco-operative/unsupportive/disengaged/uninterested/disinterested/awkward/neurotic/over anxious/overanxious) (parent/family/carer)",
    "replacements": [
     {
      "text": "{family/families} who {faces/face} barriers",
      "safe": false
     }
    ]
   },
   {
    "pattern": "difficult (parents/families)",
    "replacements": [
     {
      "text": "families who face barriers",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(parents/parents and carers/carers/families) who are (hard to reach/difficult to reach/hard to engage/difficult to engage/difficult/awkward/pushy/demanding/uninterested/disengaged/unco-operative/unsupportive)",
    "replacements": [
     {
      "text": "$1 who face barriers",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(hard/difficult) to engage (parent/family/carer)",
    "replacements": [
     {
      "text": "{family/families} we have not reached yet",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(parents/carers/families/parents and carers) who (do not/don't/won't/will not/fail to/refuse to) (engage/co-operate/support)",
    "replacements": [
     {
      "text": "families we have not reached yet",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(parents/parent/families/family) in denial",
    "replacements": [
     {
      "text": "families who see things differently",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(lack of/poor/little/low/limited) parental (engagement/interest/co-operation/involvement/attitude)",
    "replacements": [
     {
      "text": "barriers that families face",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "evening",
    "evenings"
   ],
   "notNear": {
    "any": [
     "as if",
     "as though",
     "told us",
     "(abuse/abusive/violent/violence/threatening/aggression)",
     "persistent complaint",
     "vexatious",
     "avoid",
     "label~",
     "shelf",
     "shelves",
     "corner",
     "roof"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "he-she",
  "forms": [
   {
    "pattern": "(he\\/she!/she\\/he!/s\\/he!) is",
    "replacements": [
     {
      "text": "they are",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(he\\/she!/she\\/he!/s\\/he!) has",
    "replacements": [
     {
      "text": "they have",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(he\\/she!/she\\/he!/s\\/he!) was",
    "replacements": [
     {
      "text": "they were",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(he\\/she!/she\\/he!/s\\/he!) does",
    "replacements": [
     {
      "text": "they do",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(he\\/she!/she\\/he!/s\\/he!) needs",
    "replacements": [
     {
      "text": "they need",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(he\\/she!/she\\/he!/s\\/he!) requires",
    "replacements": [
     {
      "text": "they require",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(he\\/she!/she\\/he!/s\\/he!) receives",
    "replacements": [
     {
      "text": "they receive",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(he\\/she!/she\\/he!/s\\/he!) makes",
    "replacements": [
     {
      "text": "they make",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(he\\/she!/she\\/he!/s\\/he!) feels",
    "replacements": [
     {
      "text": "they feel",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(he\\/she!/she\\/he!/s\\/he!) finds",
    "replacements": [
     {
      "text": "they find",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(he\\/she!/she\\/he!/s\\/he!) wants",
    "replacements": [
     {
      "text": "they want",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(he\\/she!/she\\/he!/s\\/he!) attends",
    "replacements": [
     {
      "text": "they attend",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(he\\/she!/she\\/he!/s\\/he!) (will/can/may/must/should/would/could/might/had/did/cannot)",
    "replacements": [
     {
      "text": "they $2",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(he\\/she!/she\\/he!/s\\/he!)",
    "replacements": [
     {
      "text": "they",
      "safe": false,
      "note": "check the verb"
     }
    ]
   },
   {
    "pattern": "s\\)he!",
    "replacements": []
   },
   {
    "pattern": "(his\\/her!/her\\/his!/his\\/hers!)",
    "replacements": [
     {
      "text": "their",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(him\\/her!/her\\/him!)",
    "replacements": [
     {
      "text": "them",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(himself\\/herself!/herself\\/himself!/him\\/herself!/her\\/himself!)",
    "replacements": [
     {
      "text": "themselves",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "learning difficulty or disability",
     "calls for special educational provision",
     "significantly greater difficulty",
     "prevents or hinders",
     "day to day activities",
     "likely to be within"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "hearing-impaired",
  "forms": [
   {
    "pattern": "hearing impaired (pupil/child/children/student/learner/young people/people/person/parent/adult)",
    "replacements": [
     {
      "text": "deaf $1",
      "safe": false
     },
     {
      "text": "$1 with a hearing loss",
      "safe": false
     }
    ]
   },
   {
    "pattern": "hearing impaired",
    "replacements": [
     {
      "text": "deaf",
      "safe": false
     },
     {
      "text": "hard of hearing",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "(teacher/teachers) of",
    "(teacher/teachers) of the",
    "(teacher/teachers) for"
   ],
   "notBefore": [
    "(unit/service/services/team/base/support/provision/resource/resources/specialist/advisory/department/centre/panel/equipment/code)"
   ]
  }
 },
 {
  "id": "high-functioning",
  "forms": [
   {
    "pattern": "(high/low) functioning autism",
    "alone": true,
    "replacements": [
     {
      "text": "autism",
      "safe": false,
      "note": "and say which support helps"
     }
    ]
   },
   {
    "pattern": "(high/low) functioning (autistic/ASD/ASC) (pupil/child/children/student/learner/young people/people)",
    "alone": true,
    "replacements": [
     {
      "text": "autistic $3",
      "safe": false,
      "note": "and say which support helps"
     }
    ]
   },
   {
    "pattern": "(high/low/higher/lower) functioning",
    "replacements": [
     {
      "text": "[the support that helps]",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(mild/moderate/severe) (autism/ASD/ASC)",
    "alone": true,
    "replacements": [
     {
      "text": "$2",
      "safe": false,
      "note": "and say which support helps"
     }
    ]
   },
   {
    "pattern": "(mildly/moderately/severely) autistic",
    "alone": true,
    "replacements": [
     {
      "text": "autistic",
      "safe": false,
      "note": "and say which support helps"
     }
    ]
   },
   {
    "pattern": "(high/low/higher/lower) functioning (pupil/child/children/student/learner)",
    "alone": true,
    "replacements": [
     {
      "text": "$2 with [the support that helps]",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "executive"
   ],
   "near": {
    "any": [
     "(autism/autistic/ASD/ASC/asperger's/aspergers/spectrum)"
    ],
    "within": 8
   }
  }
 },
 {
  "id": "iass-only-parents",
  "forms": [
   {
    "pattern": "SENDIASS (for/supports/advises/helps) parents",
    "replacements": [
     {
      "text": "SENDIASS $1 children, young people and parents",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SENDIASS (gives/offers/provides) [(free/impartial/independent/free and impartial/confidential)] (advice/support/information/information and advice/advice and support/help) (to/for) parents",
    "replacements": [
     {
      "text": "SENDIASS $1 $2 $3 $4 children, young people and parents",
      "safe": false
     }
    ]
   },
   {
    "pattern": "advice service for parents only",
    "replacements": [
     {
      "text": "advice service for children, young people and parents",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "and [(their/the)] (child/children/young people/young person/pupils/students/families)",
    "carers and (children/young people)",
    "and carers and"
   ],
   "notNear": {
    "any": [
     "(children/young people/pupils) and",
     "and (young people/children/pupils)",
     "as well as",
     "young people"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "ibp-psp",
  "forms": [
   {
    "pattern": "individual behaviour[al] [(support/management)] (plan/programme) [\\((IBP/IBPs/IBSP/IBMP)\\)]",
    "replacements": [
     {
      "text": "positive support plan(s)",
      "safe": false
     },
     {
      "text": "SEN Support plan(s) covering social, emotional and mental health",
      "safe": false
     }
    ]
   },
   {
    "pattern": "IBP",
    "replacements": [
     {
      "text": "positive support plan(s)",
      "safe": false
     },
     {
      "text": "SEN Support plan(s) covering social, emotional and mental health",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "Scottish"
   ]
  }
 },
 {
  "id": "iep",
  "forms": [
   {
    "pattern": "IEP",
    "replacements": [
     {
      "text": "SEN Support plan(s)",
      "safe": false
     },
     {
      "text": "pupil passport(s)",
      "safe": false,
      "note": "if that is what it is"
     },
     {
      "text": "one-page profile(s)",
      "safe": false,
      "note": "if that is what it is"
     }
    ]
   },
   {
    "pattern": "IEP (plan/document/form/sheet)",
    "replacements": [
     {
      "text": "SEN Support plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(individual/individualised) education[al] (plan/programme/program) [\\((IEP/IEPs)\\)]",
    "replacements": [
     {
      "text": "SEN Support plan(s)",
      "safe": false
     },
     {
      "text": "pupil passport(s)",
      "safe": false,
      "note": "if that is what it is"
     },
     {
      "text": "one-page profile(s)",
      "safe": false,
      "note": "if that is what it is"
     }
    ]
   },
   {
    "pattern": "(individual/individualised) education[al] plan[s] or (programme/program)(s)",
    "replacements": [
     {
      "text": "SEN Support plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(individual/individualised) education[al] plan(s) or IEP(s)",
    "replacements": [
     {
      "text": "SEN Support plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(individual/individualised) education[al] plan(s)\\/programme(s)",
    "replacements": [
     {
      "text": "SEN Support plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "IEP or (equivalent/similar)",
    "replacements": [
     {
      "text": "SEN Support plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "IEP (target/objective/goal)",
    "replacements": [
     {
      "text": "$1 in the SEN Support plan",
      "safe": false
     },
     {
      "text": "outcomes in the SEN Support plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "IEP (review/meeting)",
    "replacements": [
     {
      "text": "SEN Support plan $1",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "Scottish",
    "Irish",
    "American"
   ],
   "notBefore": [
    "Air",
    "Ltd"
   ]
  }
 },
 {
  "id": "inclusion-base",
  "forms": [
   {
    "pattern": "(SEN/SEND) support base",
    "replacements": [
     {
      "text": "SEN unit(s)",
      "safe": false
     },
     {
      "text": "resourced provision",
      "safe": false,
      "note": "if pupils spend over half their time in mainstream classes"
     }
    ]
   },
   {
    "pattern": "inclusion base",
    "replacements": [
     {
      "text": "SEN unit(s)",
      "safe": false
     },
     {
      "text": "resourced provision",
      "safe": false,
      "note": "if pupils spend over half their time in mainstream classes"
     }
    ]
   }
  ],
  "conditions": {
   "near": {
    "any": [
     "census",
     "designated",
     "designate",
     "registered",
     "commissioned",
     "commissioned places",
     "high needs",
     "local authority",
     "EHC",
     "EHCP",
     "admission",
     "admitted",
     "funded places",
     "place funding"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "inclusion-children",
  "forms": [
   {
    "pattern": "(EHCP/EHC/EHC plan/EHCP's) (pupil/child/children/student/learner/young people)",
    "replacements": [
     {
      "text": "$2 with {an EHC plan/EHC plans}",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(EHCP/EHC/inclusion) kid",
    "replacements": [
     {
      "text": "{pupil/pupils} with SEND",
      "safe": false
     }
    ]
   },
   {
    "pattern": "inclusion (pupils/children/child/students)",
    "replacements": [
     {
      "text": "$1 with SEND",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(one to one/1 to 1/1:1) (pupil/child/children/student/kid)",
    "replacements": [
     {
      "text": "$2 with one-to-one support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "top up (pupil/child/children/student)",
    "replacements": [
     {
      "text": "$1 with top-up funding",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "(premium/friendly/centred/led/passport/passports/profile/profiles/voice/council/panel/list/lists/data/progress/numbers/file/files/plan/plans/review/reviews/outcome/outcomes/record/records/information/group/groups/meeting/meetings/interview/interviews/conference/conferences/conferencing/mentoring/support/sessions/tuition/conversations/services/funding/case/needs)"
   ]
  }
 },
 {
  "id": "inclusion-manager",
  "forms": [
   {
    "pattern": "(INCO/INCo)",
    "replacements": [
     {
      "text": "SENCO",
      "safe": false,
      "note": "if this person holds the statutory role"
     }
    ]
   },
   {
    "pattern": "Special Needs Co-ordinator",
    "replacements": [
     {
      "text": "SENCO",
      "safe": false,
      "note": "if this person holds the statutory role"
     }
    ]
   },
   {
    "pattern": "Head of Special Needs",
    "replacements": [
     {
      "text": "SENCO",
      "safe": false,
      "note": "if this person holds the statutory role"
     }
    ]
   },
   {
    "pattern": "Learning Support Co-ordinator",
    "replacements": [
     {
      "text": "SENCO",
      "safe": false,
      "note": "if this person holds the statutory role"
     }
    ]
   },
   {
    "pattern": "SEN officer",
    "replacements": [
     {
      "text": "SENCO",
      "safe": false,
      "note": "if this person holds the statutory role"
     }
    ]
   },
   {
    "pattern": "Special Educational Needs Officer",
    "replacements": [
     {
      "text": "SENCO",
      "safe": false,
      "note": "if this person holds the statutory role"
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "LA's",
    "council's",
    "authority's",
    "county's",
    "borough's"
   ],
   "notNear": {
    "any": [
     "SENCO",
     "SENDCO"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "inclusion-strategy-replaces",
  "forms": [
   {
    "pattern": "inclusion strategy (replaces/has replaced/will replace/is replacing/supersedes/has superseded/takes the place of/has taken the place of/will take the place of/stands in for) (our/the/a/its/your) (SEN/SEND) information report",
    "replacements": [
     {
      "text": "inclusion strategy is published alongside $2 $3 information report",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/SEND) information report (is/was/has been/will be) (replaced/superseded) by (our/the/an/its/your) inclusion strategy",
    "replacements": [
     {
      "text": "$1 information report is published alongside $4 inclusion strategy",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(inclusion strategy/inclusion strategy,) [published] instead of (our/the/a/an/its) (SEN/SEND) information report",
    "replacements": [
     {
      "text": "inclusion strategy as well as $2 $3 information report",
      "safe": false
     }
    ]
   },
   {
    "pattern": "no longer (publish/produce/write/issue/need/have/need to publish/have to publish/publishes/produces) (a/an/our/the) [separate] (SEN/SEND) information report",
    "replacements": [
     {
      "text": "still $1 $2 $3 information report",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {},
  "checkIn": [
   "history",
   "negation"
  ]
 },
 {
  "id": "independent-appeal-panel",
  "forms": [
   {
    "pattern": "Independent Appeal(s) Panel",
    "replacements": [
     {
      "text": "independent review panel(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "exclusion appeal(s) panel",
    "replacements": [
     {
      "text": "independent review panel(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the appeal(s) panel",
    "replacements": [
     {
      "text": "an independent review panel",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "(admission/admissions)"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "(exclusion/exclude~/excluded/exclusions/suspension/suspended)"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "informal-exclusion",
  "forms": [
   {
    "pattern": "sent home to (calm down/cool off/cool down)",
    "replacements": [
     {
      "text": "helped to settle in school [by whom and where]",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(sent home/go home/going home/collected/picked up/taken home) [early] to (calm down/cool off/cool down/have a fresh start)",
    "replacements": [
     {
      "text": "helped to settle in school [by whom and where]",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(parents/families/you) (may be/are/will be/can be/might be) asked to (collect/pick up/fetch) [(the/their/your/a)] [(child/children/pupil/them)] [early] (to calm down/to cool off/if they cannot calm down/to cool down/when they are having a bad day/if they are having a bad day/rather than exclude/rather than suspend/instead of exclusion/instead of suspension)",
    "replacements": []
   },
   {
    "pattern": "(collect/pick up/fetch) (the/their/your/a) (child/children/pupil) [early] to (calm down/cool off/cool down)",
    "replacements": []
   },
   {
    "pattern": "(cooling off/cool off/calm down) (day/period) at home",
    "replacements": []
   },
   {
    "pattern": "(unofficial/informal) exclusion",
    "replacements": [
     {
      "text": "suspension, following the formal process",
      "safe": false
     }
    ]
   },
   {
    "pattern": "send~ (pupil/child/children/them/him/her/the child/the pupil) home to (calm down/cool off/cool down)",
    "replacements": [
     {
      "text": "help $1 to settle in school [by whom and where]",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(isolation/seclusion) (booth/room/unit)",
    "replacements": [
     {
      "text": "supervised removal room",
      "safe": false
     }
    ]
   },
   {
    "pattern": "internal exclusion",
    "replacements": [
     {
      "text": "removal from the classroom",
      "safe": false,
      "note": "say how long, where and with whose decision"
     }
    ]
   },
   {
    "pattern": "informally exclude!",
    "replacements": [
     {
      "text": "suspend, following the formal process",
      "safe": false
     }
    ]
   },
   {
    "pattern": "informally excluded",
    "replacements": [
     {
      "text": "suspended, following the formal process",
      "safe": false
     }
    ]
   },
   {
    "pattern": "informally excluding",
    "replacements": [
     {
      "text": "suspending, following the formal process",
      "safe": false
     }
    ]
   },
   {
    "pattern": "internally excluded",
    "replacements": [
     {
      "text": "removed from the classroom",
      "safe": false,
      "note": "say how long, where and with whose decision"
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "(not/never/unlawful/illegal/don't/nobody)",
     "no (one/pupil/pupils/child/children/student/students/learner/learners)"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "inspection-send-area",
  "forms": [
   {
    "pattern": "written statement of action [\\((WSoA/WSA)\\)]",
    "replacements": [
     {
      "text": "priority action plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "WSoA!",
    "replacements": [
     {
      "text": "priority action plan",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "20#"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "inspirational",
  "forms": [
   {
    "pattern": "(despite/in spite of) (his/her/their/his or her/a/any/having a) [(learning/physical/severe/profound)] (disability/disabilities/autism/dyslexia/ADHD/SEN/SEND/special educational needs/special needs/impairment/handicap)",
    "replacements": [
     {
      "text": "with the right support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(overcame/overcome/overcoming/conquered/beat) (his/her/their/his or her) [(learning/physical)] (disability/disabilities/autism/dyslexia/ADHD/impairment)",
    "replacements": [
     {
      "text": "[what the pupil achieved]",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(brave/inspirational/heroic) disabled (pupil/child/children/student/people/person)",
    "replacements": [
     {
      "text": "disabled $2",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "irlen",
  "forms": [
   {
    "pattern": "(Irlen/Irlens/Irlen's/Meares Irlen/Mears Irlen) (syndrome/condition)",
    "replacements": [
     {
      "text": "visual stress",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(scotopic/scoptic) sensitivity [syndrome]",
    "replacements": [
     {
      "text": "visual stress",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Meares Irlen/Mears Irlen)",
    "replacements": [
     {
      "text": "visual stress",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Irlen (screening/screener/test/tests/assessment)",
    "replacements": [
     {
      "text": "visual stress $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(have/has/with) (Irlens/Irlen's)",
    "replacements": [
     {
      "text": "$1 visual stress",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "Institute",
    "Centre",
    "Ltd"
   ]
  }
 },
 {
  "id": "isa",
  "forms": [
   {
    "pattern": "Independent Safeguarding Authority [\\(ISA\\)]",
    "replacements": [
     {
      "text": "Disclosure and Barring Service (DBS)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "ISA registered",
    "replacements": [
     {
      "text": "DBS checked",
      "safe": false
     }
    ]
   },
   {
    "pattern": "ISA (registration/check)",
    "replacements": [
     {
      "text": "DBS check(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(register/registers/registered) with the (ISA/Independent Safeguarding Authority)",
    "replacements": [
     {
      "text": "checked with the Disclosure and Barring Service (DBS)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "List 99 check",
    "replacements": [
     {
      "text": "barred list check(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "List 99",
    "replacements": [
     {
      "text": "(the) DBS barred list",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] Vetting and Barring Scheme",
    "replacements": [
     {
      "text": "DBS checks",
      "safe": false
     }
    ]
   },
   {
    "pattern": "POCA list",
    "replacements": [
     {
      "text": "(the) DBS barred list",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title"
  }
 },
 {
  "id": "isp-current",
  "forms": [
   {
    "pattern": "(ISP/Individual Support Plan)",
    "replacements": [
     {
      "text": "SEN Support plan(s)",
      "safe": false,
      "note": "unless ISP is your own name for it"
     }
    ]
   },
   {
    "pattern": "digital ISP",
    "replacements": [
     {
      "text": "SEN Support plan(s)",
      "safe": false,
      "note": "unless ISP is your own name for it"
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "(proposed/proposes/proposal/proposals/consultation/consulted/white paper/expected/planned/would/if/draft/not law/own choice/choose/internet/broadband/filter/filters/filtering/router/logs/web/online safety)",
     "(not/no/isn't/aren't/never/neither) [(a/an/yet/any/required by)] (law/legal/legally/statutory/requirement/required/duty)"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "(must/required/requirement/statutory/legal/legally/law/duty/entitled)"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "jcq-year",
  "forms": [
   {
    "pattern": "JCQ [Access Arrangements [and Reasonable Adjustments]], (2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025)[(-/\\/)#]",
    "replacements": [
     {
      "text": "JCQ Access Arrangements and Reasonable Adjustments (current year)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "(had/were/was) [been] (approved/made/granted/given/agreed/submitted/applied)",
     "last year",
     "in (summer/June/May/November/January) #",
     "results"
    ],
    "within": "sentence"
   }
  },
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "kcsie-year",
  "forms": [
   {
    "pattern": "(KCSIE/Keeping Children Safe in Education) [\\(KCSIE\\)], [(DfE/September/Sept)] (2014/2015/2016/2017/2018/2019/2020/2021/2022/2023/2024)",
    "replacements": [
     {
      "text": "Keeping children safe in education (current edition)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "KCSIE'(14/15/16/17/18/19/20/21/22/23/24)",
    "replacements": [
     {
      "text": "Keeping children safe in education (current edition)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Safeguarding Children and Safer Recruitment in Education [2007]",
    "replacements": [
     {
      "text": "Keeping children safe in education (current edition)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Safeguarding Children in Education [2004]",
    "replacements": [
     {
      "text": "Keeping children safe in education (current edition)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {},
  "checkIn": [
   "title",
   "quotation"
  ]
 },
 {
  "id": "lac",
  "forms": [
   {
    "pattern": "LAC (children/child/pupil/student)",
    "replacements": [
     {
      "text": "looked-after $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "LAC (nurse/policy/team/co-ordinator/lead/designated teacher/register/list)",
    "replacements": [
     {
      "text": "looked-after children's $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "LAC (review/meeting)",
    "replacements": [
     {
      "text": "looked-after child $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(a/each/every/any/this/that) LAC",
    "replacements": [
     {
      "text": "$1 looked-after child",
      "safe": false
     }
    ]
   },
   {
    "pattern": "LACs",
    "replacements": [
     {
      "text": "looked-after children",
      "safe": false
     }
    ]
   },
   {
    "pattern": "LAC",
    "replacements": [
     {
      "text": "looked-after children",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(in public care)",
    "replacements": [
     {
      "text": "in care",
      "safe": false
     }
    ]
   },
   {
    "pattern": "in care (kid/kids)",
    "replacements": [
     {
      "text": "{child who is/children who are} looked after",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "looked after"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "lda",
  "forms": [
   {
    "pattern": "Learning (Difficulty/Difficulties/Disability) Assessment(s) [\\(LDA(s)\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "EHC needs assessment(s)",
      "safe": false
     },
     {
      "text": "EHC plan(s)",
      "safe": false,
      "note": "if the finished document is meant"
     }
    ]
   },
   {
    "pattern": "LDA",
    "replacements": [
     {
      "text": "EHC plan(s)",
      "safe": false
     },
     {
      "text": "EHC needs assessment(s)",
      "safe": false,
      "note": "if the assessment itself is meant"
     }
    ]
   },
   {
    "pattern": "Section 139 [learning difficulty] assessment",
    "alone": true,
    "replacements": [
     {
      "text": "EHC needs assessment(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(section 139A/s139A/s,139A/139A) [learning difficulty] assessment",
    "alone": true,
    "replacements": [
     {
      "text": "EHC needs assessment(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(section 139A/s139A/s,139A)",
    "alone": true,
    "replacements": []
   },
   {
    "pattern": "learning difficulty assessment(s)",
    "replacements": [
     {
      "text": "EHC needs assessment(s)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notNear": {
    "any": [
     "local development",
     "London Development",
     "Learning Disability Alliance"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "post 16",
     "college",
     "sixth form",
     "further education",
     "statement",
     "EHC",
     "EHCP",
     "Connexions",
     "Year 11",
     "leaver",
     "school leaver",
     "139A",
     "LDA",
     "learning difficulty"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "lea",
  "forms": [
   {
    "pattern": "Local Education Authority \\(LEA\\)",
    "replacements": [
     {
      "text": "local authority (LA)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Local Education Authorities \\(LEAs\\)",
    "replacements": [
     {
      "text": "local authorities (LAs)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Local Authority \\(LEA\\)",
    "replacements": [
     {
      "text": "local authority (LA)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "LEA \\(Local Education Authority\\)",
    "replacements": [
     {
      "text": "local authority (LA)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Local Education Authority",
    "replacements": [
     {
      "text": "local authority(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(local/Local Authority/LA) LEA",
    "replacements": [
     {
      "text": "local authority(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(LA\\/LEA/LEA\\/LA)",
    "replacements": [
     {
      "text": "local authority(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(LEA or LA/LA or LEA/LEA \\(LA\\)/LA \\(LEA\\))",
    "replacements": [
     {
      "text": "local authority",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Local Authority\\/LEA",
    "replacements": [
     {
      "text": "local authority",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(Local/the local) Educational Authority",
    "replacements": [
     {
      "text": "local authority(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "LEA",
    "replacements": [
     {
      "text": "local authority(s)",
      "safe": true
     },
     {
      "text": "LA(s)",
      "safe": false,
      "note": "where LA has been explained"
     }
    ]
   },
   {
    "pattern": "(the/our/your) Education Authority",
    "replacements": [
     {
      "text": "$1 local authority",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(county/borough/city) (Education Authority/LEA)",
    "replacements": [
     {
      "text": "local authority",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Education Authority officer",
    "replacements": [
     {
      "text": "local authority officer(s)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "River",
    "Mrs",
    "Mr",
    "Miss",
    "Ms",
    "Dr"
   ],
   "notBefore": [
    "Valley",
    "Bridge",
    "Green",
    "Hall",
    "Marston"
   ]
  }
 },
 {
  "id": "lea-definition",
  "forms": [
   {
    "pattern": "(children/pupils/persons) of (the same/his or her/his/her/their) age in schools (within/in) the area of the (LEA/local [education] authority)",
    "replacements": [
     {
      "text": "others of the same age in mainstream schools or mainstream post-16 institutions",
      "safe": false
     }
    ]
   },
   {
    "pattern": "schools (within/in) the area of the (LEA/local [education] authority)",
    "replacements": [
     {
      "text": "mainstream schools or mainstream post-16 institutions",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "near": {
    "any": [
     "(generally provided/same age/facilities/significantly greater/educational provision/disability)"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "learning-disability-vs-difficulty",
  "forms": [
   {
    "pattern": "learning disabled (pupil/child/children/student/learner/young people/people/person/adult)",
    "replacements": [
     {
      "text": "$1 with {a learning disability/learning disabilities}",
      "safe": false
     }
    ]
   },
   {
    "pattern": "is learning disabled",
    "replacements": [
     {
      "text": "has a learning disability",
      "safe": false
     }
    ]
   },
   {
    "pattern": "are learning disabled",
    "replacements": [
     {
      "text": "have a learning disability",
      "safe": false
     }
    ]
   },
   {
    "pattern": "learning disabled",
    "replacements": [
     {
      "text": "with a learning disability",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(learning disability/learning disabilities), (such as/like/including/e.g/eg/for example) (dyslexia/dyspraxia/dyscalculia/dysgraphia)",
    "replacements": [
     {
      "text": "learning difficulties $2 $3",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "lgo",
  "forms": [
   {
    "pattern": "Local (Government/Authority/Authorities) Ombudsman \\(LGO\\)",
    "replacements": [
     {
      "text": "Local Government and Social Care Ombudsman (LGSCO)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "local (government/authority/authorities) (ombudsman/ombudsmen)",
    "replacements": [
     {
      "text": "Local Government and Social Care Ombudsman",
      "safe": true
     }
    ]
   },
   {
    "pattern": "LGO",
    "replacements": [
     {
      "text": "LGSCO",
      "safe": true
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notBefore": [
    "and Social Care"
   ]
  }
 },
 {
  "id": "local-offer",
  "forms": [
   {
    "pattern": "Local Offer",
    "replacements": []
   }
  ],
  "conditions": {}
 },
 {
  "id": "low-ability",
  "forms": [
   {
    "pattern": "(low/lower/lowest/less) (ability/abilities) (pupil/child/children/student/learner/reader/writer/young people/mathematician)",
    "replacements": [
     {
      "text": "$3 with lower prior attainment",
      "safe": false
     },
     {
      "text": "$3 working below age-related expectations",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(low/lower/lowest/less) ability (group/set/class/table)",
    "replacements": [
     {
      "text": "$2 for pupils with lower prior attainment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(low/lower/lowest) ability",
    "replacements": [
     {
      "text": "lower prior attainment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(high/higher), (middle/average/medium) and (low/lower) ability (pupils/children/students/learners/groups)",
    "replacements": [
     {
      "text": "$4 with high, middle and lower prior attainment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(high/higher), (middle/average/medium) and (low/lower) ability",
    "replacements": [
     {
      "text": "high, middle and lower prior attainment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(less/least/lower) able (pupil/child/children/student/learner/reader/writer)",
    "replacements": [
     {
      "text": "$2 with lower prior attainment",
      "safe": false
     },
     {
      "text": "$2 working below age-related expectations",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the (less/least) able!",
    "replacements": [
     {
      "text": "pupils with lower prior attainment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(low/lower) (attainer/achiever)",
    "replacements": [
     {
      "text": "{pupil/pupils} with lower prior attainment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(low/lower) (attaining/achieving) (pupil/child/children/student/learner)",
    "replacements": [
     {
      "text": "$3 with lower prior attainment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(weak/weaker/weakest/poorer) (pupil/child/children/student/learner)",
    "replacements": [
     {
      "text": "$2 with lower prior attainment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "bottom (set/group/table) (pupils/children/students)",
    "replacements": [
     {
      "text": "$2 working below age-related expectations",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "mixed",
    "differing",
    "higher and"
   ],
   "notBefore": [
    "to",
    "they",
    "that"
   ],
   "notNear": {
    "any": [
     "aptitude"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "lsa-nta",
  "forms": [
   {
    "pattern": "non-teaching assistant",
    "replacements": [
     {
      "text": "teaching assistant(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "special needs assistant",
    "replacements": [
     {
      "text": "teaching assistant(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "welfare assistant",
    "replacements": [
     {
      "text": "teaching assistant(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "classroom (assistant/helper)",
    "replacements": [
     {
      "text": "teaching assistant(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "ancillary (helper/staff/assistant)",
    "replacements": [
     {
      "text": "teaching assistant(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "NTA",
    "replacements": [
     {
      "text": "TA(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "nursery nurse",
    "replacements": [
     {
      "text": "early years practitioner(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "special [needs] support assistant",
    "replacements": [
     {
      "text": "teaching assistant(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the ancillary! (helps/help/works/will/can/hears/supports/sits/takes)",
    "replacements": [
     {
      "text": "the teaching assistant $1",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "lscb",
  "forms": [
   {
    "pattern": "Local Safeguarding Children Board [\\(LSCB\\)]",
    "replacements": [
     {
      "text": "local safeguarding children partnership(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Local Safeguarding Children's Board [\\(LSCB\\)]",
    "replacements": [
     {
      "text": "local safeguarding children partnership(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "LSCB",
    "replacements": [
     {
      "text": "safeguarding children partnership(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Area Child Protection Committee",
    "replacements": [
     {
      "text": "safeguarding children partnership(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "ACPC",
    "replacements": [
     {
      "text": "safeguarding children partnership(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(Local Children's Safeguarding/Safeguarding Children/Children's Safeguarding) Board [\\(LSCB\\)]",
    "replacements": [
     {
      "text": "safeguarding children partnership(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "LSCB \\(Local Safeguarding Children Board\\)",
    "replacements": [
     {
      "text": "safeguarding children partnership(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(LSCB\\/LSCP/LSCP\\/LSCB)",
    "replacements": [
     {
      "text": "safeguarding children partnership(s)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "mainstream-integration",
  "forms": [
   {
    "pattern": "integrated (into/in/with) the (mainstream/main school/main stream/life of the school/school community)",
    "replacements": [
     {
      "text": "included in the $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "integrated (into/in/with) [(a/the)] (mainstream/normal/ordinary/regular) (class/classes/classroom/lesson/lessons/school/schools/setting/education/provision)",
    "replacements": [
     {
      "text": "included in mainstream $4",
      "safe": false
     }
    ]
   },
   {
    "pattern": "integrated (into/in) mainstream",
    "replacements": [
     {
      "text": "included in mainstream",
      "safe": false
     }
    ]
   },
   {
    "pattern": "integrated with (normal/ordinary/mainstream)",
    "replacements": [
     {
      "text": "included with other",
      "safe": false
     }
    ]
   },
   {
    "pattern": "integration (of/for) (SEN/SEND) (pupil/child/children/student)",
    "alone": true,
    "replacements": [
     {
      "text": "inclusion $1 $3 with $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "integration (of/for) disabled (pupil/child/children/student)",
    "alone": true,
    "replacements": [
     {
      "text": "inclusion $1 disabled $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "integration (of/for) (pupils/children/students) with (SEN/SEND/special educational needs/special needs/disabilities)",
    "alone": true,
    "replacements": [
     {
      "text": "inclusion $1 $2 with $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "integrate (SEN/SEND) (pupil(s)/child/children/student(s)) (into/in/with)",
    "alone": true,
    "replacements": [
     {
      "text": "include $2 with $1 in",
      "safe": false
     }
    ]
   },
   {
    "pattern": "integrate (pupils/children/students) with (SEN/SEND/special educational needs/special needs/disabilities) (into/in/with)",
    "alone": true,
    "replacements": [
     {
      "text": "include $1 with $2 in",
      "safe": false
     }
    ]
   },
   {
    "pattern": "integration into [the] (mainstream/main school/ordinary/normal)",
    "replacements": [
     {
      "text": "inclusion in the $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "mainstreaming",
    "alone": true,
    "replacements": [
     {
      "text": "inclusion in mainstream school",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "re",
    "gender"
   ],
   "near": {
    "any": [
     "(pupil/child/children/student/learner/young people/who/they)"
    ],
    "within": 8,
    "side": "before"
   }
  }
 },
 {
  "id": "maladjusted",
  "forms": [
   {
    "pattern": "maladjusted (pupil/child/children/student/learner/young people/young person/boy/girl/adolescent)",
    "replacements": [
     {
      "text": "$1 with social, emotional and mental health needs",
      "safe": false
     }
    ]
   },
   {
    "pattern": "maladjusted",
    "replacements": [
     {
      "text": "with social, emotional and mental health needs",
      "safe": false
     }
    ]
   },
   {
    "pattern": "maladjustment",
    "replacements": [
     {
      "text": "social, emotional and mental health needs",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(educationally/mentally/severely) (subnormal/sub normal) [\\((ESN/ESNM/ESNS)\\)] (pupil/child/children/student/boy/girl)",
    "replacements": [
     {
      "text": "$4 with learning difficulties",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(educationally/mentally/severely) (subnormal/sub normal) [\\((ESN/ESNM/ESNS)\\)]",
    "replacements": [
     {
      "text": "with learning difficulties",
      "safe": false
     }
    ]
   },
   {
    "pattern": "ESN [\\((M/S)\\)] (pupil/child/children/student)",
    "replacements": [
     {
      "text": "$2 with learning difficulties",
      "safe": false
     }
    ]
   },
   {
    "pattern": "ESN [\\((M/S)\\)] (school/unit)",
    "replacements": [
     {
      "text": "$2 for pupils with learning difficulties",
      "safe": false
     }
    ]
   },
   {
    "pattern": "ESN \\((M/S)\\)",
    "replacements": [
     {
      "text": "learning difficulties",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(ineducable/uneducable)",
    "replacements": [
     {
      "text": "with profound and multiple learning difficulties",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(mentally/educationally) retarded (pupil/child/children/student/people)",
    "replacements": [
     {
      "text": "$2 with {a learning disability/learning disabilities}",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(mentally/educationally) retarded",
    "replacements": [
     {
      "text": "with a learning disability",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(mental/educational) retardation",
    "replacements": [
     {
      "text": "learning disability",
      "safe": false
     }
    ]
   },
   {
    "pattern": "retarded (pupil/child/children/student/reader/learner)",
    "replacements": [
     {
      "text": "$1 with {a learning disability/learning disabilities}",
      "safe": false
     }
    ]
   },
   {
    "pattern": "backward (pupil/child/children/student/learner)",
    "replacements": [
     {
      "text": "$1 working below age-related expectations",
      "safe": false
     }
    ]
   },
   {
    "pattern": "backward reader",
    "replacements": [
     {
      "text": "{pupil/pupils} who {finds/find} reading hard",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(a/are/is/be) backward in (reading/writing/spelling/maths/English)",
    "replacements": [
     {
      "text": "working below age-related expectations in $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(educational/reading/general) backwardness",
    "replacements": [
     {
      "text": "learning difficulties",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(slow/slower) learning (pupil/child/children/student)",
    "replacements": [
     {
      "text": "$2 who {needs/need} more time or practice",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(slow/slower/slowest) learner",
    "replacements": [
     {
      "text": "{pupil/pupils} who {needs/need} more time or practice",
      "safe": false
     },
     {
      "text": "{pupil/pupils} with learning difficulties",
      "safe": false,
      "note": "when that is what is meant"
     }
    ]
   },
   {
    "pattern": "(slow/slower/slowest) (children/pupils/readers)",
    "replacements": [
     {
      "text": "$2 who need more time or practice",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(dull/dullard) (children/child/pupil)",
    "replacements": [
     {
      "text": "$2 working below age-related expectations",
      "safe": false
     }
    ]
   },
   {
    "pattern": "feeble minded",
    "replacements": [
     {
      "text": "with a learning disability",
      "safe": false
     }
    ]
   },
   {
    "pattern": "is (mentally/educationally) retarded",
    "replacements": [
     {
      "text": "has a learning disability",
      "safe": false
     }
    ]
   },
   {
    "pattern": "are (mentally/educationally) retarded",
    "replacements": [
     {
      "text": "have a learning disability",
      "safe": false
     }
    ]
   },
   {
    "pattern": "is (educationally/mentally/severely) subnormal",
    "replacements": [
     {
      "text": "has learning difficulties",
      "safe": false
     }
    ]
   },
   {
    "pattern": "are (educationally/mentally/severely) subnormal",
    "replacements": [
     {
      "text": "have learning difficulties",
      "safe": false
     }
    ]
   },
   {
    "pattern": "is maladjusted",
    "replacements": [
     {
      "text": "has social, emotional and mental health needs",
      "safe": false
     }
    ]
   },
   {
    "pattern": "are maladjusted",
    "replacements": [
     {
      "text": "have social, emotional and mental health needs",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "name calling",
     "insult~",
     "slur~",
     "taunt~",
     "derogatory",
     "offensive",
     "Warnock",
     "(words/terms/names/language/labels) (such as/like)"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "managed-move-offroll",
  "forms": [
   {
    "pattern": "(encourage/encouraged/encourages/advise/advised/ask/asked/invite/invited/urge/urged) (parents/parents and carers/families/the family/the parents) to (home educate/educate at home/home school/electively home educate)",
    "replacements": [
     {
      "text": "offer $2 an early review of the support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "parents (will be/are/may be) (encouraged/advised/asked/invited/urged) to (home educate/educate at home/home school)",
    "replacements": [
     {
      "text": "parents are offered an early review of the support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(managed move/home education/elective home education) (instead of/as an alternative to/rather than) [(permanent/a permanent/an)] exclusion",
    "replacements": [
     {
      "text": "early review of support, before any talk of $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(elective home education/home education) as a solution",
    "replacements": [
     {
      "text": "an early review of the support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(suggest/suggests/suggested/recommend/recommends/recommended/propose/proposes) (home education/elective home education/home schooling/home educating/educating at home) [to (parents/families/the family/the parents)]",
    "replacements": [
     {
      "text": "offer an early review of the support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(parents/families) (will be/are/may be) (encouraged/advised/asked/invited/urged) to consider (home education/elective home education/home schooling/another school/a different school)",
    "replacements": [
     {
      "text": "parents are offered an early review of the support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(encourage/encouraged/advise/advised/ask/asked/invite/invited/urge/urged) (parents/families/the family/the parents) to (consider/think about/look at) (home education/elective home education/home schooling/another school/a different school/other schools)",
    "replacements": [
     {
      "text": "offer $2 an early review of the support",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "not",
    "never",
    "nor"
   ],
   "notNear": {
    "any": [
     "unlawful",
     "off-rolling",
     "(not/never) (suggest/offer/use/propose)",
     "we (do not/never/don't)",
     "nobody",
     "parents' own choice"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "med-conditions-2015",
  "forms": [
   {
    "pattern": "Managing Medicines in Schools [and Early Years Settings]",
    "replacements": [
     {
      "text": "Supporting pupils at school with medical conditions",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Supporting Pupils at School with Medical Conditions, [(April/September/December)] (2014/2015)",
    "replacements": [
     {
      "text": "Supporting pupils at school with medical conditions (current edition)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title"
  },
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "medical-model-deficit",
  "forms": [
   {
    "pattern": "(language/attention/learning/cognitive/processing/social/skill/communication/memory) deficit",
    "replacements": [
     {
      "text": "$1 need(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "within child (factor/deficit/difficulty/difficulties/problem/model)",
    "replacements": [
     {
      "text": "need(s) and barriers",
      "safe": false
     }
    ]
   },
   {
    "pattern": "symptoms of (autism/dyslexia/ADHD/ASD/dyspraxia)",
    "replacements": [
     {
      "text": "signs of $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "cure [for] (autism/dyslexia/ADHD/dyspraxia)",
    "replacements": [
     {
      "text": "support for $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "abnormal (behaviour/development)",
    "replacements": [
     {
      "text": "$1 that worries us",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "(hyperactivity/hyperactive/disorder)"
   ]
  }
 },
 {
  "id": "medical-need-type",
  "forms": [
   {
    "pattern": "SEN type, (medical/MED/EAL/behaviour)",
    "replacements": [
     {
      "text": "SEN type: [the pupil’s own main need]",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(medical/EAL/behaviour) as [(a/an/their/the)] (SEN type/type of SEN/primary need/main need/type of need)",
    "replacements": [
     {
      "text": "[the pupil’s own main need] as the $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(primary/main) (need/SEN/type of need) (is/as/of) (medical!/EAL!/behaviour!)",
    "replacements": [
     {
      "text": "$1 $2 $3 [the pupil’s own main need]",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(recorded/coded/entered) as (medical/EAL/behaviour) (need/type/SEN)",
    "replacements": [
     {
      "text": "$1 with the pupil’s own main need",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "not a",
     "is not",
     "are not",
     "never",
     "alone"
    ],
    "within": 6
   }
  }
 },
 {
  "id": "mental-handicap",
  "forms": [
   {
    "pattern": "mentally handicapped (pupil/child/children/student/learner/young people/young person/people/person/adult)",
    "replacements": [
     {
      "text": "$1 with {a learning disability/learning disabilities}",
      "safe": false
     }
    ]
   },
   {
    "pattern": "is mentally handicapped",
    "replacements": [
     {
      "text": "has a learning disability",
      "safe": false
     }
    ]
   },
   {
    "pattern": "are mentally handicapped",
    "replacements": [
     {
      "text": "have a learning disability",
      "safe": false
     }
    ]
   },
   {
    "pattern": "mentally handicapped",
    "replacements": [
     {
      "text": "with a learning disability",
      "safe": false
     }
    ]
   },
   {
    "pattern": "mental handicap",
    "replacements": [
     {
      "text": "learning disability(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "physically handicapped",
    "replacements": [
     {
      "text": "physically disabled",
      "safe": false
     }
    ]
   },
   {
    "pattern": "visually handicapped",
    "replacements": [
     {
      "text": "blind or partially sighted",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(aurally/hearing) handicapped",
    "replacements": [
     {
      "text": "deaf",
      "safe": false
     }
    ]
   },
   {
    "pattern": "multiply handicapped",
    "replacements": [
     {
      "text": "multiply disabled",
      "safe": false
     }
    ]
   },
   {
    "pattern": "physical handicap",
    "replacements": [
     {
      "text": "physical disability(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(visual/hearing/sensory/speech) handicap",
    "replacements": [
     {
      "text": "$1 impairment(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "handicapping condition",
    "replacements": [
     {
      "text": "disability(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "handicapped",
    "replacements": [
     {
      "text": "disabled",
      "safe": false
     }
    ]
   },
   {
    "pattern": "handicap",
    "replacements": [
     {
      "text": "disability(s)",
      "safe": false,
      "note": "when it is about a person"
     },
     {
      "text": "barrier(s)",
      "safe": false,
      "note": "when it is about what stands in the way"
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "golf",
    "race"
   ],
   "notBefore": [
    "score",
    "system",
    "race"
   ],
   "notNear": {
    "any": [
     "golf",
     "golfer",
     "(horse/horses)",
     "(race/races/racing)",
     "sports day",
     "tournament",
     "Children Act",
     "(section/s) 17"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "mental-health-labels",
  "forms": [
   {
    "pattern": "mentally ill (pupil/child/children/student/parent/people/person/young people/adult/staff)",
    "replacements": [
     {
      "text": "$1 with a mental health condition",
      "safe": false
     }
    ]
   },
   {
    "pattern": "is mentally ill",
    "replacements": [
     {
      "text": "has a mental health condition",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(are/be) mentally ill",
    "replacements": [
     {
      "text": "have a mental health condition",
      "safe": false
     }
    ]
   },
   {
    "pattern": "become mentally ill",
    "replacements": [
     {
      "text": "develop a mental health condition",
      "safe": false
     }
    ]
   },
   {
    "pattern": "becomes mentally ill",
    "replacements": [
     {
      "text": "develops a mental health condition",
      "safe": false
     }
    ]
   },
   {
    "pattern": "mentally ill",
    "replacements": [
     {
      "text": "living with a mental health condition",
      "safe": false
     }
    ]
   },
   {
    "pattern": "mental patient",
    "replacements": [
     {
      "text": "{person/people} with a mental health condition",
      "safe": false
     }
    ]
   },
   {
    "pattern": "mental problem",
    "replacements": [
     {
      "text": "mental health need(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(insane/psycho/psychotic) (pupil/child/children/student/parent/people/person)",
    "replacements": [
     {
      "text": "$2 with a mental health condition",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "health"
   ]
  }
 },
 {
  "id": "moderate-ld",
  "forms": [
   {
    "pattern": "(general/generalised/global) learning (difficulty/difficulties) [\\(GLD\\)]",
    "replacements": [
     {
      "text": "moderate learning difficulties (MLD)",
      "safe": false,
      "note": "where this is the need that has been identified"
     },
     {
      "text": "learning difficulties",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "of children with"
   ]
  }
 },
 {
  "id": "mum-dad",
  "forms": [
   {
    "pattern": "(mums/mum/mothers/mummy) (and/or) (dads/dad/fathers/daddy)",
    "replacements": [
     {
      "text": "parents and carers",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(dads/dad/fathers/daddy) (and/or) (mums/mum/mothers/mummy)",
    "replacements": [
     {
      "text": "parents and carers",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(mum/mums/mother/mothers)\\/(dad/dads/father/fathers)",
    "replacements": [
     {
      "text": "parents and carers",
      "safe": false
     }
    ]
   },
   {
    "pattern": "both parents (must/should/need to/have to/are required to) (sign/attend/agree/come/consent)",
    "replacements": [
     {
      "text": "parents and carers $1 $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Mum/mum/Mummy) (signs/will sign/is asked/is told/must sign/attends/should sign/is invited/will be asked/will be invited)",
    "replacements": [
     {
      "text": "a parent or carer $2",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "named-person",
  "forms": [
   {
    "pattern": "Named (LEA/LA) Officer",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plan co-ordinator(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Named Officer",
    "replacements": [
     {
      "text": "EHC plan co-ordinator(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Named Person (at/in/from/of) the (LEA/LA/authority/local authority/local education authority/council/county)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plan co-ordinator(s) at the local authority",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Named Person",
    "replacements": [
     {
      "text": "SENDIASS adviser(s)",
      "safe": false,
      "note": "if somebody who helps the family is meant"
     },
     {
      "text": "EHC plan co-ordinator(s)",
      "safe": false,
      "note": "if the local authority’s contact is meant"
     }
    ]
   },
   {
    "pattern": "(LEA/LA) Named Officer",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plan co-ordinator(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "named officer (at/in/from/of) the (LEA/local education authority)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plan co-ordinator(s) at the local authority",
      "safe": false
     }
    ]
   },
   {
    "pattern": "named officer (at/in/from/of) the (LA/local authority/authority/council/county)",
    "replacements": [
     {
      "text": "EHC plan co-ordinator(s) at the local authority",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notNear": {
    "any": [
     "safeguarding",
     "child protection",
     "medical",
     "looked after",
     "complaint",
     "governor",
     "nurse",
     "doctor",
     "first aid",
     "Scotland",
     "responsible (for/person)",
     "disclosure",
     "data"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "statement",
     "annual review",
     "part 4",
     "L.E.A",
     "statemented",
     "statutory assessment",
     "Parent Partnership",
     "LEA",
     "independent",
     "choose",
     "(name/details) of",
     "(help/advise/support/guide) (them/you/parents/families)",
     "parents will be given",
     "(give/gives/gave) (the/each/every/a) (family/parent/parents)",
     "(the/each/every) family is given"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "nasen-caps",
  "forms": [
   {
    "pattern": "NASEN",
    "replacements": [
     {
      "text": "nasen",
      "safe": true
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "nasenco",
  "forms": [
   {
    "pattern": "(NASENCO/NASENCo/NASC) [Award]",
    "replacements": [
     {
      "text": "NPQ for SENCOs",
      "safe": false,
      "note": "unless the award is held, or was begun before 1 September 2024"
     }
    ]
   },
   {
    "pattern": "National Award (for/in) (SEN/Special Educational Need(s)) Co-ordination",
    "replacements": [
     {
      "text": "NPQ for SENCOs",
      "safe": false,
      "note": "unless the award is held, or was begun before 1 September 2024"
     }
    ]
   },
   {
    "pattern": "National SENCO Award",
    "replacements": [
     {
      "text": "NPQ for SENCOs",
      "safe": false,
      "note": "unless the award is held, or was begun before 1 September 2024"
     }
    ]
   },
   {
    "pattern": "NA-SENCO",
    "replacements": [
     {
      "text": "NPQ for SENCOs",
      "safe": false,
      "note": "unless the award is held, or was begun before 1 September 2024"
     }
    ]
   },
   {
    "pattern": "(will/to) (take/do/complete/gain/start/begin/undertake/study for) the SENCO Award",
    "replacements": [
     {
      "text": "$1 $2 the NPQ for SENCOs",
      "safe": false,
      "note": "unless the award is held, or was begun before 1 September 2024"
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "(hold/holds/held/has/have/had/gained/completed/achieved/awarded/passed/obtained/has the/hold the/holds the/holding the/gained the/gained her/gained his/completed the/completed her/completed his/achieved the/awarded the/obtained the/passed the/has a/her/his/with/with the/earlier/the earlier)"
   ],
   "notBefore": [
    "2010",
    "2011",
    "2012",
    "2013",
    "2014",
    "2015",
    "2016",
    "2017",
    "2018",
    "2019",
    "2020",
    "2021",
    "2022",
    "2023",
    "2024"
   ],
   "notNear": {
    "any": [
     "(began/started) before",
     "before 1 September 2024",
     "NPQ",
     "QTS",
     "PGCE",
     "BEd",
     "Hons"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "national-curriculum-1999",
  "forms": [
   {
    "pattern": "National Curriculum (Inclusion Statement/2000/1999) [2000]",
    "replacements": [
     {
      "text": "National Curriculum 2014",
      "safe": false
     }
    ]
   },
   {
    "pattern": "National Curriculum Inclusion Statement",
    "replacements": [
     {
      "text": "National Curriculum 2014, section 4",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {},
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "national-service-framework",
  "forms": [
   {
    "pattern": "National Service Framework [for Children]",
    "replacements": []
   },
   {
    "pattern": "Children's Trust",
    "replacements": [
     {
      "text": "(the) local partnership",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Sure Start (local programme/programme)",
    "replacements": [
     {
      "text": "family hub",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Sure Start (worker/team/staff)",
    "replacements": [
     {
      "text": "family hub $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Extended (School/Schools/Services)",
    "replacements": [
     {
      "text": "wraparound provision",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Extended (School/Schools/Services) (provision/programme/offer)",
    "replacements": [
     {
      "text": "wraparound provision",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Children's Fund",
    "replacements": []
   },
   {
    "pattern": "Aimhigher",
    "replacements": []
   },
   {
    "pattern": "Education Action Zone",
    "replacements": []
   },
   {
    "pattern": "Excellence in Cities",
    "replacements": []
   },
   {
    "pattern": "extended (services/schools) (offer/programme/provision/agenda/activities/co-ordinator)",
    "replacements": [
     {
      "text": "wraparound provision",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Early/Additional/Further) Literacy Support [\\((ELS/ALS/FLS)\\)]",
    "replacements": []
   },
   {
    "pattern": "(Literacy/Numeracy) Hour",
    "replacements": []
   }
  ],
  "conditions": {
   "case": "title",
   "notNear": {
    "any": [
     "charity",
     "charitable",
     "grant",
     "donation"
    ],
    "within": "sentence"
   }
  },
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "national-strategies",
  "forms": [
   {
    "pattern": "National Literacy Strategy [\\(NLS\\)]",
    "replacements": [
     {
      "text": "(the) National Curriculum for English",
      "safe": false
     }
    ]
   },
   {
    "pattern": "National Numeracy Strategy [\\(NNS\\)]",
    "replacements": [
     {
      "text": "(the) National Curriculum for mathematics",
      "safe": false
     }
    ]
   },
   {
    "pattern": "National Literacy and Numeracy (Strategy/Strategies)",
    "replacements": [
     {
      "text": "(the) National Curriculum for English and mathematics",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notNear": {
    "any": [
     "history",
     "training",
     "trained",
     "career",
     "consultant",
     "wales",
     "scotland"
    ],
    "within": "sentence"
   }
  },
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "nc-level-number",
  "forms": [
   {
    "pattern": "(at/below/above/within/reach/reached/achieve/achieved/attain/attained) [National Curriculum] level (1/2/3/4/5)",
    "replacements": [
     {
      "text": "$1 age-related expectations",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/below/above/within/reach/reached/achieve/achieved/attain/attained) [National Curriculum] level (1/2/3/4/5) in (reading/writing/maths/mathematics/English/literacy/numeracy/spelling/science)",
    "alone": true,
    "replacements": [
     {
      "text": "$1 age-related expectations in $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "level (1/2/3/4/5) (readers/writers/reader/writer/mathematicians)",
    "alone": true,
    "replacements": [
     {
      "text": "$2 below age-related expectations",
      "safe": false
     }
    ]
   },
   {
    "pattern": "level (1/2/3/4) and [level] (2/3/4/5) (readers/writers/mathematicians)",
    "alone": true,
    "replacements": [
     {
      "text": "$3 below age-related expectations",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "training",
    "trained",
    "qualified",
    "course",
    "courses",
    "assistants",
    "TAs"
   ],
   "notBefore": [
    "(qualification/course/award/diploma/certificate/BTEC/NVQ/apprenticeship/HLTA/first aid/training)"
   ],
   "notNear": {
    "any": [
     "car park",
     "floor",
     "lift",
     "lifts",
     "deck",
     "storey",
     "certificate",
     "swimming",
     "gymnastics",
     "signing",
     "BSL",
     "Makaton",
     "first aid",
     "award",
     "qualification",
     "GCSE",
     "BTEC",
     "A levels",
     "diploma",
     "NVQ",
     "apprenticeship",
     "complaint",
     "reward",
     "rewards",
     "ladder",
     "sanction",
     "sanctions",
     "consequence",
     "consequences",
     "merit",
     "merits",
     "house points",
     "game",
     "games",
     "noise",
     "behaviour (level/levels)",
     "instrument"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "nc-levels",
  "forms": [
   {
    "pattern": "National Curriculum level",
    "replacements": [
     {
      "text": "age-related expectations",
      "safe": false
     }
    ]
   },
   {
    "pattern": "NC level",
    "replacements": [
     {
      "text": "age-related expectations",
      "safe": false
     }
    ]
   },
   {
    "pattern": "sub-level(s) [of progress]",
    "replacements": [
     {
      "text": "small steps",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(one/two/three/1/2/3) (level/levels/sub-level/sub-levels/sub level/sub levels) of progress",
    "replacements": [
     {
      "text": "good progress from starting points",
      "safe": false
     }
    ]
   },
   {
    "pattern": "level(s) of progress",
    "replacements": [
     {
      "text": "progress from starting points",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(two/2/three/3/one/1) level(s) progress",
    "replacements": [
     {
      "text": "progress from starting points",
      "safe": false
     }
    ]
   },
   {
    "pattern": "average point score",
    "replacements": [
     {
      "text": "progress from starting points",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/below/above/within/reach/reached/achieve/achieved/attain/attained) [National Curriculum] level (1a/1b/1c/2a/2b/2c/3a/3b/3c/4a/4b/4c/5a/5b/5c)",
    "replacements": [
     {
      "text": "$1 age-related expectations",
      "safe": false
     }
    ]
   },
   {
    "pattern": "level (1a/1b/1c/2a/2b/2c/3a/3b/3c/4a/4b/4c/5a/5b/5c)",
    "replacements": [
     {
      "text": "age-related expectations",
      "safe": false
     }
    ]
   },
   {
    "pattern": "National Curriculum level descriptors",
    "replacements": [
     {
      "text": "age-related expectations",
      "safe": false
     }
    ]
   },
   {
    "pattern": "level descriptors of the National Curriculum",
    "replacements": [
     {
      "text": "age-related expectations",
      "safe": false
     }
    ]
   },
   {
    "pattern": "level # (or/and) (above/below/higher/lower) in National Curriculum ...",
    "replacements": [
     {
      "text": "age-related expectations",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(average/mean/total) APS [(score)]",
    "replacements": [
     {
      "text": "progress from starting points",
      "safe": false
     }
    ]
   },
   {
    "pattern": "APS (score/progress/points/data/gain)",
    "replacements": [
     {
      "text": "progress from starting points",
      "safe": false
     }
    ]
   },
   {
    "pattern": "level (1a/1b/1c/2a/2b/2c/3a/3b/3c/4a/4b/4c/5a/5b/5c) (or/and/to) [level] (1a/1b/1c/2a/2b/2c/3a/3b/3c/4a/4b/4c/5a/5b/5c)",
    "replacements": [
     {
      "text": "age-related expectations",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(one/two/three/four/1/2/3/4) (sub-level/sub-levels) (a/per/each/every) (year/term)",
    "replacements": [
     {
      "text": "good progress from starting points",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(one/two/three/four/1/2/3/4) (sub-level/sub-levels) of progress (a/per/each/every) (year/term)",
    "replacements": [
     {
      "text": "good progress from starting points",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(two/2/three/3) levels' progress",
    "replacements": [
     {
      "text": "good progress from starting points",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(NC/National Curriculum) sub-level(s)",
    "replacements": [
     {
      "text": "small steps",
      "safe": false
     }
    ]
   },
   {
    "pattern": "levels, [\\(](such as/like/e.g./for example/eg) (1a/1b/1c/2a/2b/2c/3a/3b/3c/4a/4b/4c/5a/5b/5c)[, (1a/1b/1c/2a/2b/2c/3a/3b/3c/4a/4b/4c/5a/5b/5c)][\\)]",
    "replacements": [
     {
      "text": "age-related expectations",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(working/is/are/be) at (1a/1b/1c/2a/2b/2c/3a/3b/3c/4a/4b/4c/5a/5b/5c) in (reading/writing/maths/mathematics/English/science)",
    "replacements": [
     {
      "text": "$1 at age-related expectations in $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupils/children/a pupil/a child/those) at (1a/1b/1c/2a/2b/2c/3a/3b/3c/4a/4b/4c/5a/5b/5c) in (reading/writing/maths/mathematics/English/science)",
    "replacements": [
     {
      "text": "$1 at age-related expectations in $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "level (4+/5+/3+) [(at/in) (KS1/KS2/KS3/Key Stage 1/Key Stage 2/Key Stage 3)]",
    "replacements": [
     {
      "text": "age-related expectations",
      "safe": false
     }
    ]
   },
   {
    "pattern": "APS [(is/are)] (tracked/recorded/used/measured/analysed)",
    "replacements": [
     {
      "text": "progress from starting points",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "(qualification/course/award/diploma/certificate/BTEC/NVQ/apprenticeship/HLTA/first aid)"
   ],
   "notNear": {
    "any": [
     "car park",
     "floor",
     "lift",
     "lifts",
     "deck",
     "storey",
     "training",
     "trained",
     "certificate",
     "swimming",
     "signing",
     "BSL",
     "Makaton",
     "safeguarding",
     "first aid",
     "award",
     "qualification",
     "GCSE",
     "BTEC",
     "A levels",
     "diploma",
     "NVQ",
     "apprenticeship",
     "college",
     "complaint"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "nhs-direct",
  "forms": [
   {
    "pattern": "NHS Direct [(on/tel/telephone)] 0845 46-47",
    "replacements": [
     {
      "text": "NHS 111",
      "safe": false
     }
    ]
   },
   {
    "pattern": "NHS Direct",
    "replacements": [
     {
      "text": "NHS 111",
      "safe": true
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "payment",
    "Wales",
    "commission~"
   ]
  }
 },
 {
  "id": "ni-scot-terms",
  "forms": [
   {
    "pattern": "Additional Support Needs [\\(ASN\\)]",
    "replacements": [
     {
      "text": "special educational needs (SEN)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "ASN (pupils/children)",
    "replacements": [
     {
      "text": "$1 with SEN",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Co-ordinated Support Plan [\\(CSP\\)]",
    "replacements": [
     {
      "text": "EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(GIRFEC/Getting It Right for Every Child)",
    "replacements": []
   },
   {
    "pattern": "(SENDO/Special Educational Needs and Disability Order) 2005",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notNear": {
    "any": [
     "Scotland",
     "Scottish",
     "Northern Ireland",
     "Irish",
     "border",
     "Belfast",
     "Edinburgh",
     "Glasgow",
     "Highland",
     "university"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "nis-current",
  "forms": [
   {
    "pattern": "National Inclusion Standards",
    "replacements": [
     {
      "text": "our own inclusion standards",
      "safe": false,
      "note": "if you have them"
     }
    ]
   },
   {
    "pattern": "National Inclusion Standards (require/requires/demand/expect/mean/say/state/set/apply)",
    "alone": true,
    "replacements": [
     {
      "text": "our own inclusion standards $1",
      "safe": false,
      "note": "if you have them"
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "(proposed/proposes/proposal/proposals/consultation/consulted/white paper/announced/draft/reform/reforms/expected)",
     "not law",
     "not yet law",
     "not in force",
     "none of this"
    ],
    "within": "block"
   }
  },
  "checkIn": [
   "history"
  ]
 },
 {
  "id": "non-verbal",
  "forms": [
   {
    "pattern": "(non verbal/nonverbal) (pupil/child/children/student/learner/young people/people/person)",
    "alone": true,
    "replacements": [
     {
      "text": "$2 who {does/do} not use speech",
      "safe": false
     },
     {
      "text": "non-speaking $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "is (non verbal/nonverbal!)",
    "replacements": [
     {
      "text": "does not use speech",
      "safe": false
     }
    ]
   },
   {
    "pattern": "are (non verbal/nonverbal!)",
    "replacements": [
     {
      "text": "do not use speech",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(completely/largely/mainly/mostly) (non verbal/nonverbal!)",
    "replacements": [
     {
      "text": "$1 non-speaking",
      "safe": false
     }
    ]
   },
   {
    "pattern": "elective mutism",
    "alone": true,
    "replacements": [
     {
      "text": "selective mutism",
      "safe": true
     }
    ]
   },
   {
    "pattern": "electively mute",
    "alone": true,
    "replacements": [
     {
      "text": "selectively mute",
      "safe": true
     }
    ]
   },
   {
    "pattern": "elective mute",
    "alone": true,
    "replacements": [
     {
      "text": "{pupil/pupils} with selective mutism",
      "safe": false
     }
    ]
   },
   {
    "pattern": "mute (child/children/pupil/student)",
    "alone": true,
    "replacements": [
     {
      "text": "$1 who {does/do} not use speech",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "as": "noun",
   "notAfter": [
    "selectively",
    "selective",
    "the"
   ],
   "notBefore": [
    "(reasoning/communication/cue/cues/ability/test/tests/skills/signal/signals/sign/signs/gesture/gestures/language/score/scores/prompt/prompts/feedback/means/methods/behaviour/IQ/intelligence/tasks/interaction/abuse)"
   ]
  }
 },
 {
  "id": "normal-children",
  "forms": [
   {
    "pattern": "normal (child/children/pupil/student/learner/peer/kid/classmate/young people/youngster)",
    "replacements": [
     {
      "text": "$1 without SEND",
      "safe": false
     },
     {
      "text": "other {pupil/pupils}",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(ordinary/typical) (children/peers/classmates)",
    "replacements": [
     {
      "text": "$2 without SEND",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(abnormal/subnormal) (child/children/pupil)",
    "replacements": [
     {
      "text": "disabled $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "normal school",
    "replacements": [
     {
      "text": "mainstream school(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(in/into/from/within) (a/the) normal (class/classroom)",
    "replacements": [
     {
      "text": "$1 $2 mainstream $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(in/into/from/within) normal (classes/classrooms/lessons)",
    "replacements": [
     {
      "text": "$1 mainstream $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "ordinary school",
    "replacements": [
     {
      "text": "mainstream school(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "ordinary (class/classes/classroom)",
    "replacements": [
     {
      "text": "mainstream $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(in/into/from) (a/the) regular (class/classroom)",
    "replacements": [
     {
      "text": "$1 $2 mainstream $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "normal schooling",
    "replacements": [
     {
      "text": "mainstream education",
      "safe": false
     }
    ]
   },
   {
    "pattern": "normal people",
    "replacements": [
     {
      "text": "most people",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(with/like/than/as/to) [the] (normal ones/normal kids)",
    "replacements": [
     {
      "text": "$1 others",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(taught/placed/educated/included) in (regular/normal) (classes/classrooms/lessons)",
    "replacements": [
     {
      "text": "$1 in mainstream $3",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "new"
   ],
   "notBefore": [
    "(day/days/hour/hours/time/times/week/year/term/holiday/holidays/run/rules/rule/routine/routines/life/activities/activity/timetable/uniform/procedure/procedures/practice/practices/channels/curriculum/budget/budgets/resources/funding/arrangements/work/teaching/teacher/teachers/admission/admissions/number/numbers/intake/behaviour/development/absence/support/voice/progress/record/records/lessons/lesson/expectations/policy/policies/sanctions/discipline/homework/transport/trip/trips/events/meals/dinner/lunch/bus/provision/care/growth/based/size/sizes/visits/visit/meeting/meetings/assembly/assemblies/displays/discussion/discussions/differentiation/complaints/process/processes/hygiene/help/talk)"
   ]
  }
 },
 {
  "id": "note-in-lieu",
  "forms": [
   {
    "pattern": "note in lieu [of [a] statement [of (SEN/special educational needs)]]",
    "replacements": [
     {
      "text": "{notice/notices} that no EHC plan will be issued",
      "safe": false
     }
    ]
   },
   {
    "pattern": "notes in lieu [of [a] statement [of (SEN/special educational needs)]]",
    "replacements": [
     {
      "text": "notices that no EHC plan will be issued",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "of (notice/pay/holiday/absence)"
   ]
  }
 },
 {
  "id": "nppn",
  "forms": [
   {
    "pattern": "National (Parent/Parents) Partnership Network [\\(NPPN\\)]",
    "replacements": [
     {
      "text": "Information, Advice and Support Services Network",
      "safe": false
     },
     {
      "text": "Council for Disabled Children",
      "safe": false
     }
    ]
   },
   {
    "pattern": "NPPN",
    "replacements": [
     {
      "text": "Information, Advice and Support Services Network",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title"
  }
 },
 {
  "id": "npqsen-name",
  "forms": [
   {
    "pattern": "NPQSENCO",
    "replacements": [
     {
      "text": "NPQ for SENCOs",
      "safe": true
     }
    ]
   },
   {
    "pattern": "NPQ (SENCO/SEN/SEND)",
    "replacements": [
     {
      "text": "NPQ for SENCOs",
      "safe": true
     }
    ]
   },
   {
    "pattern": "NPQSEN",
    "replacements": [
     {
      "text": "NPQ for SENCOs",
      "safe": true
     }
    ]
   },
   {
    "pattern": "NPQ (for/in) (SEND/SEN/SENDCOs)",
    "replacements": [
     {
      "text": "NPQ for SENCOs",
      "safe": true
     }
    ]
   },
   {
    "pattern": "National Professional Qualification (for/in) (SENDCOs/SEND/SEN)",
    "replacements": [
     {
      "text": "National Professional Qualification for SENCOs",
      "safe": true
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "nqt",
  "forms": [
   {
    "pattern": "NQT induction",
    "replacements": [
     {
      "text": "ECT induction",
      "safe": true
     }
    ]
   },
   {
    "pattern": "NQT year",
    "replacements": [
     {
      "text": "ECT induction",
      "safe": false
     }
    ]
   },
   {
    "pattern": "NQT",
    "replacements": [
     {
      "text": "ECT(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "newly qualified teacher \\(NQT\\)",
    "replacements": [
     {
      "text": "early career teacher (ECT)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "newly qualified teacher",
    "replacements": [
     {
      "text": "early career teacher(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "GTP (trainee/student)",
    "replacements": [
     {
      "text": "trainee teacher(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(NQT\\/ECT/ECT\\/NQT)",
    "replacements": [
     {
      "text": "ECT(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(NQTs\\/ECTs/ECTs\\/NQTs)",
    "replacements": [
     {
      "text": "ECTs",
      "safe": true
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "(joined/came to/started at/began at/arrived at/came here) ... as",
     "(began/started/trained/career) ... as"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "obsolete-links",
  "forms": [
   {
    "pattern": "(www).education.gov.uk",
    "replacements": []
   },
   {
    "pattern": "[(www).](dfes/dcsf/dfee/dius/teachernet/everychildmatters/surestart/sendist/direct/tda/qcda/dh/crb/ngfl).gov.uk",
    "replacements": []
   },
   {
    "pattern": "(standards/publications/nationalstrategies).(dfes/dcsf/standards.dfes/standards.dcsf).gov.uk",
    "replacements": []
   },
   {
    "pattern": "inclusion.(ngfl).gov.uk",
    "replacements": []
   },
   {
    "pattern": "(gsi/gsx/gcsx).(gov).uk",
    "replacements": []
   },
   {
    "pattern": "[(www).](northamptonshire/cumbria/bournemouth/poole/dorsetforyou).gov.uk",
    "replacements": []
   },
   {
    "pattern": "[(www).](parentpartnership/qca/becta/cwdcouncil/sendgateway).org.uk",
    "replacements": []
   },
   {
    "pattern": "[(www).]drc\\-gb.(org)",
    "replacements": []
   },
   {
    "pattern": "TeacherNet",
    "replacements": []
   },
   {
    "pattern": "Directgov",
    "replacements": []
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "webarchive",
     "(web/national) archive",
     "closed",
     "old",
     "former",
     "retired"
    ],
    "within": 6,
    "side": "before"
   }
  },
  "checkIn": [
   "technical",
   "title",
   "reference-list"
  ]
 },
 {
  "id": "odd-pda",
  "forms": [
   {
    "pattern": "attention seeking [behaviour(s)]",
    "replacements": [
     {
      "text": "behaviour that seeks connection",
      "safe": false
     }
    ]
   },
   {
    "pattern": "attention seeking (pupil/child/children/student)",
    "replacements": [
     {
      "text": "$1 seeking connection",
      "safe": false
     }
    ]
   },
   {
    "pattern": "attention seeker",
    "replacements": [
     {
      "text": "{pupil/pupils} seeking connection",
      "safe": false
     }
    ]
   },
   {
    "pattern": "manipulative behaviour",
    "replacements": [
     {
      "text": "behaviour that asks for something",
      "safe": false
     }
    ]
   },
   {
    "pattern": "manipulative (pupil/child/children/student)",
    "replacements": [
     {
      "text": "$1 whose behaviour asks for something",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(defiant/oppositional) (pupil/child/children/student)",
    "replacements": [
     {
      "text": "$2 who {finds/find} instructions hard to follow",
      "safe": false
     }
    ]
   },
   {
    "pattern": "lazy (pupil/child/children/student)",
    "replacements": [
     {
      "text": "$1 who {has/have} not found a way in yet",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "not",
     "never",
     "dismiss~",
     "myth",
     "assume~",
     "mistaken",
     "don't",
     "(seen/viewed/regarded/labelled) as",
     "oppositional defiant disorder"
    ],
    "within": 7
   }
  }
 },
 {
  "id": "ofsted-deep-dive",
  "forms": [
   {
    "pattern": "(subject/curriculum) deep dive",
    "replacements": [
     {
      "text": "curriculum conversation(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "deep dive",
    "replacements": [
     {
      "text": "curriculum conversation(s)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "20#"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "(Ofsted/inspector/inspectors/inspection/inspections/HMI)"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "ofsted-old-areas",
  "forms": [
   {
    "pattern": "quality of education (judgement/grade/grading)",
    "replacements": [
     {
      "text": "curriculum and teaching, achievement and inclusion grades",
      "safe": false
     }
    ]
   },
   {
    "pattern": "behaviour and attitudes (judgement/grade/grading)",
    "replacements": [
     {
      "text": "attendance and behaviour grade",
      "safe": false
     }
    ]
   },
   {
    "pattern": "personal development (judgement/grade/grading)",
    "replacements": [
     {
      "text": "personal development and wellbeing grade",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(effectiveness of leadership and management/leadership and management) (judgement/grade/grading)",
    "replacements": [
     {
      "text": "leadership and governance grade",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Ofsted/Ofsted's) (quality of education/behaviour and attitudes)",
    "replacements": []
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "20#"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "ofsted-overall",
  "forms": [
   {
    "pattern": "(rated/graded/judged/classed) [(to be/as)] [(a/an)] (outstanding/good/requires improvement/requiring improvement/inadequate) [(school/provider/academy)] [overall] by Ofsted",
    "replacements": []
   },
   {
    "pattern": "(rated/graded/judged) by Ofsted [(to be/as)] [(a/an)] (outstanding/good/requires improvement/requiring improvement/inadequate)",
    "replacements": []
   },
   {
    "pattern": "Ofsted (rated/graded/judged/rates/grades/judges) [(us/our school/the school/the academy/it/our provision)] [(to be/as)] (outstanding/good/requires improvement/inadequate)",
    "replacements": []
   },
   {
    "pattern": "Ofsted (rating/grade/grading/judgement) [(is/of/as)], (outstanding/good/requires improvement/inadequate)",
    "replacements": []
   },
   {
    "pattern": "(rated/graded/judged/classed) [(to be/as)] (\\'/\")(outstanding/good/requires improvement/requiring improvement/inadequate)(\\'/\") by Ofsted",
    "replacements": []
   },
   {
    "pattern": "(rated/graded/judged) by Ofsted [(to be/as)] (\\'/\")(outstanding/good/requires improvement/requiring improvement/inadequate)(\\'/\")",
    "replacements": []
   },
   {
    "pattern": "Ofsted (rating/grade/judgement), (\\'/\")(outstanding/good/requires improvement/requiring improvement/inadequate)(\\'/\")",
    "replacements": []
   },
   {
    "pattern": "Ofsted (outstanding/good) (school/provider/academy/nursery)",
    "replacements": []
   },
   {
    "pattern": "Ofsted (rated/graded) (outstanding/good)",
    "replacements": []
   },
   {
    "pattern": "Ofsted grade (1/2/3/4)",
    "replacements": []
   },
   {
    "pattern": "overall effectiveness (grade/judgement/rating)",
    "replacements": []
   },
   {
    "pattern": "(judged/rated/graded/classed) (outstanding/good) overall",
    "replacements": []
   },
   {
    "pattern": "(outstanding/good)(\\'/\") for overall effectiveness",
    "replacements": []
   },
   {
    "pattern": "(\\'/\")(outstanding/good)(\\'/\") for overall effectiveness",
    "replacements": []
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "20#",
     "ISI",
     "independent schools inspectorate"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "ordinary-available",
  "forms": [
   {
    "pattern": "core offer",
    "replacements": [
     {
      "text": "ordinarily available provision",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "near": {
    "any": [
     "SEN",
     "SEND",
     "SEN Support",
     "local authority",
     "inclusion",
     "special educational"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "outstanding-vision",
  "forms": [
   {
    "pattern": "(vision/aim/goal/ambition) is to be [an] outstanding",
    "replacements": [
     {
      "text": "$1 is that every pupil [what pupils experience]",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "p-scales",
  "forms": [
   {
    "pattern": "P (scale/level) (data/scores/score/assessment/assessments)",
    "replacements": [
     {
      "text": "pre-key stage standards $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "P (scales/levels)",
    "replacements": [
     {
      "text": "(the) pre-key stage standards",
      "safe": false,
      "note": "for pupils in subject-specific study"
     },
     {
      "text": "(the) engagement model",
      "safe": false,
      "note": "for pupils not yet in subject-specific study"
     }
    ]
   },
   {
    "pattern": "P (scale/level)",
    "replacements": [
     {
      "text": "pre-key stage standard(s)",
      "safe": false,
      "note": "for pupils in subject-specific study"
     },
     {
      "text": "engagement model",
      "safe": false,
      "note": "for pupils not yet in subject-specific study"
     }
    ]
   },
   {
    "pattern": "performance scale",
    "replacements": [
     {
      "text": "pre-key stage standard(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "P#-P# [(level/levels/scales)]",
    "replacements": [
     {
      "text": "the pre-key stage standards",
      "safe": false
     }
    ]
   },
   {
    "pattern": "P# to P# [(level/levels/scales)]",
    "replacements": [
     {
      "text": "the pre-key stage standards",
      "safe": false
     }
    ]
   },
   {
    "pattern": "P# to P level #",
    "replacements": [
     {
      "text": "the pre-key stage standards",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(P1i/P1ii/P2i/P2ii/P3i/P3ii) [to (P#/P level #/P1ii/P2i/P2ii/P3i/P3ii)]",
    "replacements": [
     {
      "text": "the engagement model",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(PIVATS/PIVATs)",
    "replacements": [
     {
      "text": "the pre-key stage standards",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(on/at/within/using) the P (scale/level)",
    "replacements": [
     {
      "text": "$1 the pre-key stage standards",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(below/above) P#",
    "replacements": [
     {
      "text": "$1 the pre-key stage standards",
      "safe": false
     }
    ]
   },
   {
    "pattern": "level P#",
    "replacements": [
     {
      "text": "pre-key stage standard",
      "safe": false
     }
    ]
   },
   {
    "pattern": "P# or (below/above)",
    "replacements": [
     {
      "text": "the pre-key stage standards",
      "safe": false
     }
    ]
   },
   {
    "pattern": "P-scale",
    "replacements": [
     {
      "text": "pre-key stage standard(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "P-level",
    "replacements": [
     {
      "text": "pre-key stage standard(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(is/are/be/currently) at P# in (reading/writing/maths/mathematics/English/number/science/speaking/listening)",
    "replacements": [
     {
      "text": "$1 at the pre-key stage standards",
      "safe": false
     }
    ]
   },
   {
    "pattern": "P#\\((i/ii)\\)",
    "replacements": [
     {
      "text": "the engagement model",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "of difficulty"
   ],
   "notNear": {
    "any": [
     "car park",
     "parking",
     "gate",
     "mobile classroom",
     "pay spine",
     "pay scale",
     "pay band",
     "motorway",
     "period",
     "(before/after) (break/lunch)",
     "timetable",
     "lesson times"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "panda-report",
  "forms": [
   {
    "pattern": "PANDA!",
    "replacements": [
     {
      "text": "Inspection Data Summary Report",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notNear": {
    "any": [
     "bear",
     "bears",
     "zoo",
     "reading scheme",
     "class name",
     "PANDAS",
     "infection"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "results",
     "data",
     "progress",
     "attainment",
     "Ofsted",
     "inspection",
     "analysis",
     "analyse~",
     "SATs",
     "KS1",
     "KS2",
     "levels",
     "governors",
     "value added"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "parent-partnership",
  "forms": [
   {
    "pattern": "the (parent/parents/parents'/parent's) partnership (service/scheme/project/team) [\\((PPS/PPT)\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "SENDIASS",
      "safe": false
     },
     {
      "text": "the SEND information, advice and support service (SENDIASS)",
      "safe": false,
      "note": "where it is first named"
     }
    ]
   },
   {
    "pattern": "(parent/parents/parents'/parent's) partnership (service/scheme/project/team) [\\((PPS/PPT)\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "SENDIASS",
      "safe": false
     },
     {
      "text": "SEND information, advice and support service(s)",
      "safe": false,
      "note": "where it is first named"
     }
    ]
   },
   {
    "pattern": "(parent/parents/parents'/parent's) partnership (officer/adviser/advisor/worker/co-ordinator/supporter/link officer) [\\(PPO\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "SENDIASS adviser(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Parent/Parents/Parents'/Parent's) Partnership [service]\\/(SENDIASS/IASS/IAS/SENDIAS)",
    "alone": true,
    "replacements": [
     {
      "text": "SENDIASS",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SENDIASS/IASS)\\/(Parent/Parents/Parents'/Parent's) Partnership [service]",
    "alone": true,
    "replacements": [
     {
      "text": "SENDIASS",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SENDIASS \\((Parent/Parents/Parents'/Parent's) Partnership [service]\\)",
    "alone": true,
    "replacements": [
     {
      "text": "SENDIASS",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the Parent Partnership",
    "replacements": [
     {
      "text": "SENDIASS",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Parent/Parents/Parents'/Parent's) Partnership",
    "replacements": [
     {
      "text": "SENDIASS",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the PPS",
    "replacements": [
     {
      "text": "SENDIASS",
      "safe": false
     }
    ]
   },
   {
    "pattern": "PPS",
    "replacements": [
     {
      "text": "SENDIASS",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Parent/Parents/Parents'/Parent's) Partnership (hold/holds/run/runs/visit/visits/attend/attends/offer/offers/give/gives/advise/advises/help/helps)",
    "alone": true,
    "replacements": [
     {
      "text": "SENDIASS $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Parent/Parents/Parents'/Parent's) Partnership (can/will/may/could) (come/help/support/attend/advise/offer/give/provide/be contacted/speak/accompany)",
    "alone": true,
    "replacements": [
     {
      "text": "SENDIASS $2 $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "a (Parent/Parents/Parents'/Parent's) Partnership [service] in (this/the/our) (county/area/borough/city/town/district)",
    "alone": true,
    "replacements": [
     {
      "text": "a SENDIASS in $2 $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Parent/Parents/Parents'/Parent's) Partnership (is/are) [a] (free/independent/impartial/confidential)",
    "alone": true,
    "replacements": [
     {
      "text": "SENDIASS $2 $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Parent/Parents/Parents'/Parent's) Partnership \\(#",
    "alone": true,
    "replacements": []
   },
   {
    "pattern": "(Parent/Parents/Parents'/Parent's) Partnership, (on/tel/telephone/phone/call/ring) #",
    "alone": true,
    "replacements": []
   },
   {
    "pattern": "the (PPS/Parent Partnership) (leaflet/website/number/helpline/office/stall/page/list/team/meeting)",
    "alone": true,
    "replacements": [
     {
      "text": "the SENDIASS $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Contact/Ring/Phone/Call/Email/Write to) parent partnership (on/at/for/:)",
    "alone": true,
    "replacements": [
     {
      "text": "$1 SENDIASS $2",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notAfter": [
    "leading",
    "our",
    "strong",
    "close",
    "good",
    "effective",
    "(pupil/pupils/home/school/community/communication/voice/engagement/family/involvement/teamwork/staff/teaching/learning/care/transition/pastoral/behaviour/attendance/safeguarding) and"
   ],
   "notBefore": [
    "agreement",
    "evening",
    "policy",
    "award",
    "day",
    "meeting",
    "strategy",
    "group",
    "with",
    "and Pupil",
    "is the key",
    "values"
   ],
   "near": {
    "any": [
     "service",
     "services",
     "LEA",
     "LA",
     "local authority",
     "council",
     "contact",
     "contacts",
     "telephone",
     "phone",
     "leaflet",
     "SENDIASS",
     "advice",
     "independent",
     "mediation",
     "impartial",
     "helpline",
     "tribunal",
     "SENDIST",
     "statutory assessment",
     "support for parents",
     "signpost~",
     "ring",
     "number",
     "helps families",
     "complaint",
     "useful",
     "agencies",
     "agency",
     "organisations"
    ],
    "within": "section",
    "orTerms": [
     "lea",
     "pct-sha",
     "school-action",
     "connexions",
     "statement-sen"
    ],
    "orTermsIn": "item"
   }
  }
 },
 {
  "id": "parental-consent-register",
  "forms": [
   {
    "pattern": "without [(the/their/a)] (parental/parents'/parent's) (consent/permission/agreement/signature), (we/the school/staff) (cannot/can't/will not/may not/are unable to/is unable to/are not able to) (place/put/add/give/start/offer/include/provide)",
    "replacements": []
   },
   {
    "pattern": "without (parental/parents'/parent's) (consent/permission/agreement/signature), [(a/no)] (child/children/pupil/pupils) (cannot/can't/will not/may not/can/will) [not] be (placed/put/added/given/included/recorded)",
    "replacements": []
   },
   {
    "pattern": "(cannot/can't/will not/may not) (place/put/add/give/start/offer/be placed/be put/be added/be given) ... without [(the/their)] (parental/parents'/parent's) (consent/permission/agreement/signature)",
    "replacements": []
   },
   {
    "pattern": "(parents/parent/parents and carers/carers) must (sign/give permission/give consent/give their consent/give their permission/consent/sign a form) (before/for/so that) (their child/a child/children/the child/pupils/their children) (can be/is/may be/will be/are/to be/can go/goes/can get/gets/can receive) [(placed/put/added/entered/included/given)]",
    "replacements": []
   },
   {
    "pattern": "(parental/parents'/parent's) (permission/consent/agreement/signature) (is/must be/will be/has to be) (needed/required/necessary/obtained/given/gained) (before/for/to) (a/the/any/their/pupils/children/SEN/SEND/placing/putting/adding/place/put/add)",
    "replacements": []
   },
   {
    "pattern": "(we/the school) (need/needs/must have/must get/has to have) (parental/parents'/parent's) (permission/consent/agreement/signature) before!",
    "replacements": []
   },
   {
    "pattern": "only (with/after) (parental/parents'/their parents') (consent/permission/agreement)",
    "replacements": []
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "trip",
     "photograph",
     "photo",
     "photos",
     "psychologist",
     "referral",
     "refer",
     "referred",
     "agency",
     "agencies",
     "specialist",
     "assessment",
     "assess",
     "medication",
     "medicine",
     "data",
     "share",
     "shared",
     "information",
     "therapist",
     "therapy",
     "outside",
     "external",
     "CAMHS",
     "visit",
     "screening",
     "test",
     "tests",
     "EHC",
     "EHCP",
     "first aid",
     "medical",
     "remove",
     "not (need/needed/required/wait)",
     "never",
     "club",
     "swimming",
     "website",
     "counselling"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "SEN",
     "SEND",
     "special educational (provision/needs)",
     "special needs",
     "register"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "parents-guardians",
  "forms": [
   {
    "pattern": "parents\\/guardians",
    "replacements": [
     {
      "text": "parents and carers",
      "safe": true
     }
    ]
   },
   {
    "pattern": "parent\\/guardian",
    "replacements": [
     {
      "text": "{parent or carer/parents and carers}",
      "safe": true
     }
    ]
   },
   {
    "pattern": "parent\\(s\\)\\/guardian\\(s\\)",
    "replacements": [
     {
      "text": "parents and carers",
      "safe": true
     }
    ]
   },
   {
    "pattern": "parents\\/[legal] guardians\\/carers",
    "replacements": [
     {
      "text": "parents and carers",
      "safe": true
     }
    ]
   },
   {
    "pattern": "parents\\/carers\\/guardians",
    "replacements": [
     {
      "text": "parents and carers",
      "safe": true
     }
    ]
   },
   {
    "pattern": "parent\\/carer\\/guardian",
    "replacements": [
     {
      "text": "{parent or carer/parents and carers}",
      "safe": true
     }
    ]
   },
   {
    "pattern": "parent\\/guardian\\/carer",
    "replacements": [
     {
      "text": "{parent or carer/parents and carers}",
      "safe": true
     }
    ]
   },
   {
    "pattern": "parents and guardians",
    "replacements": [
     {
      "text": "parents and carers",
      "safe": true
     }
    ]
   },
   {
    "pattern": "parents or guardians",
    "replacements": [
     {
      "text": "parents or carers",
      "safe": true
     }
    ]
   },
   {
    "pattern": "parent (or/and) guardian",
    "replacements": [
     {
      "text": "parent $1 {carer/carers}",
      "safe": true
     }
    ]
   },
   {
    "pattern": "parents, carers (and/or) guardians",
    "replacements": [
     {
      "text": "parents $1 carers",
      "safe": true
     }
    ]
   },
   {
    "pattern": "parents, guardians (and/or) carers",
    "replacements": [
     {
      "text": "parents $1 carers",
      "safe": true
     }
    ]
   },
   {
    "pattern": "parent(s) (or/and) legal guardian",
    "replacements": [
     {
      "text": "{parent or carer/parents and carers}",
      "safe": false
     },
     {
      "text": "{person/people} with parental responsibility",
      "safe": false,
      "note": "where consent is meant"
     }
    ]
   },
   {
    "pattern": "parent\\/legal guardian",
    "replacements": [
     {
      "text": "{parent or carer/parents and carers}",
      "safe": false
     },
     {
      "text": "{person/people} with parental responsibility",
      "safe": false,
      "note": "where consent is meant"
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "special guardian",
     "special guardianship",
     "guardianship order",
     "SGO"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "part-time-for-behaviour",
  "forms": [
   {
    "pattern": "(part-time/reduced) timetable until (their/his/her/the/your) [(child's/pupil's)] behaviour (improves/has improved/settles/has settled/changes/is better/is under control)",
    "replacements": []
   },
   {
    "pattern": "(part-time/reduced) timetable (because of/due to/owing to/in response to/as a result of/to manage/to deal with/to address/to improve) [(their/his/her/the/poor/challenging/difficult/disruptive/your)] [(child's/pupil's/challenging/poor/difficult/disruptive)] behaviour",
    "replacements": []
   },
   {
    "pattern": "(part-time/reduced) timetable (as a/as an) (sanction/consequence/punishment/alternative to suspension/alternative to exclusion/alternative to a suspension)",
    "replacements": []
   },
   {
    "pattern": "(part-time/reduced) timetable (if/when/where/while/until) (they/he/she/a pupil/a child/the pupil/the child/your child/pupils) (cannot/can/is unable to/are unable to/struggle/struggles) ... behave",
    "replacements": []
   },
   {
    "pattern": "(part-time/reduced) timetable (rather than/instead of) (a suspension/suspension/suspending/excluding/exclusion/an exclusion)",
    "replacements": []
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "(not/never/unlawful/illegal/don't/nobody)",
     "no (one/pupil/pupils/child/children/student/students/learner/learners)"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "pct-sha",
  "forms": [
   {
    "pattern": "primary (care/health care/healthcare) trust [\\(PCT(s)\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "integrated care board(s)",
      "safe": false,
      "note": "for planning and paying for services"
     },
     {
      "text": "NHS trust(s)",
      "safe": false,
      "note": "for nurses, therapists and doctors"
     }
    ]
   },
   {
    "pattern": "Strategic Health Authority [\\(SHA(s)\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "integrated care board(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(District/Area/Regional/Local) Health Authority",
    "alone": true,
    "replacements": [
     {
      "text": "integrated care board(s)",
      "safe": false,
      "note": "for planning and paying for services"
     },
     {
      "text": "NHS trust(s)",
      "safe": false,
      "note": "for nurses, therapists and doctors"
     }
    ]
   },
   {
    "pattern": "Health Authority",
    "replacements": [
     {
      "text": "integrated care board(s)",
      "safe": false,
      "note": "for planning and paying for services"
     },
     {
      "text": "NHS trust(s)",
      "safe": false,
      "note": "for nurses, therapists and doctors"
     }
    ]
   },
   {
    "pattern": "PCT",
    "replacements": [
     {
      "text": "integrated care board(s)",
      "safe": false,
      "note": "for planning and paying for services"
     },
     {
      "text": "NHS trust(s)",
      "safe": false,
      "note": "for nurses, therapists and doctors"
     }
    ]
   },
   {
    "pattern": "SHA",
    "replacements": [
     {
      "text": "integrated care board(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(LEA/LA/local authority/local education authority) (and/or) (PCT/Primary Care Trust)",
    "alone": true,
    "replacements": [
     {
      "text": "local authority $2 integrated care board",
      "safe": false,
      "note": "for planning and paying for services"
     }
    ]
   },
   {
    "pattern": "local PCT",
    "alone": true,
    "replacements": [
     {
      "text": "local integrated care board(s)",
      "safe": false,
      "note": "for planning and paying for services"
     }
    ]
   },
   {
    "pattern": "(PCT/PCT's/Primary Care Trust/Primary Care Trust's/Health Authority/Health Authority's) (nurse/nursing team/nurses/therapist/physiotherapist/staff/doctor/paediatrician/clinician/therapy team/therapy service/nursing service/health visitor/occupational therapist/speech therapist/speech and language therapist/dietitian/psychologist/professional/physio/physios/OT/SALT/SLT/clinic/clinics/worker/workers/specialist/specialists/colleague/colleagues/audiologist/dentist)",
    "alone": true,
    "replacements": [
     {
      "text": "NHS $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(PCT/PCT's/Primary Care Trust/Primary Care Trust's/Health Authority/Health Authority's) (school/community/children's/paediatric/specialist/visiting/local/senior) (nurse/nursing team/nurses/therapist/physiotherapist/staff/doctor/paediatrician/clinician/therapy team/therapy service/nursing service/health visitor/occupational therapist/speech therapist/speech and language therapist/dietitian/psychologist/professional/physio/physios/OT/SALT/SLT/clinic/clinics/worker/workers/specialist/specialists/colleague/colleagues/audiologist/dentist)",
    "alone": true,
    "replacements": [
     {
      "text": "NHS $2 $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(employed/provided/run/managed/supplied/paid) by the (PCT/Primary Care Trust/Health Authority) [\\(PCT\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "$1 by the NHS trust",
      "safe": false,
      "note": "for nurses, therapists and doctors"
     },
     {
      "text": "$1 by the integrated care board",
      "safe": false,
      "note": "for planning and paying for services"
     }
    ]
   },
   {
    "pattern": "(nurse/nurses/therapist/therapists/physiotherapist/paediatrician/doctor/staff/therapy/health visitor/professionals/colleagues) (from/of/at/employed by/working for/who work for/provided by) the (PCT/Primary Care Trust/Health Authority) [\\(PCT\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "$1 $2 the NHS trust",
      "safe": false,
      "note": "for nurses, therapists and doctors"
     }
    ]
   },
   {
    "pattern": "(nurse/nurses/therapist/therapists/physiotherapist/paediatrician/doctor/health visitor) \\((PCT/Primary Care Trust/Health Authority)\\)",
    "alone": true,
    "replacements": [
     {
      "text": "$1 (NHS)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the health authority!",
    "replacements": [
     {
      "text": "the integrated care board",
      "safe": false,
      "note": "for planning and paying for services"
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notNear": {
    "any": [
     "certificate",
     "teaching qualification",
     "QTS",
     "trainee",
     "sha 256",
     "encryption"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "social services",
     "refer~",
     "NHS",
     "health",
     "nurse",
     "nursing",
     "gastrostomy",
     "epilepsy",
     "therapist",
     "therapy",
     "physiotherapist",
     "physiotherapy",
     "occupational",
     "LEA",
     "LA",
     "local authority",
     "council",
     "paediatric",
     "paediatrician",
     "CAMHS",
     "doctor",
     "medical",
     "agencies",
     "agency",
     "Primary Care Trust"
    ],
    "within": "block",
    "orTerms": [
     "lea",
     "parent-partnership",
     "tribunal-name",
     "connexions",
     "school-action"
    ],
    "orTermsIn": "item"
   }
  }
 },
 {
  "id": "peer-on-peer",
  "forms": [
   {
    "pattern": "peer-on-peer abuse",
    "replacements": [
     {
      "text": "child-on-child abuse",
      "safe": true
     }
    ]
   },
   {
    "pattern": "peer-on-peer",
    "replacements": [
     {
      "text": "child-on-child",
      "safe": true
     }
    ]
   },
   {
    "pattern": "peer to peer abuse",
    "replacements": [
     {
      "text": "child-on-child abuse",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "mentoring",
    "mentor",
    "feedback",
    "support",
    "assessment",
    "learning",
    "tutoring",
    "teaching",
    "coaching",
    "reading",
    "marking",
    "massage",
    "observation"
   ]
  }
 },
 {
  "id": "plasc",
  "forms": [
   {
    "pattern": "PLASC!",
    "replacements": [
     {
      "text": "school census",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(annual/January) PLASC",
    "replacements": [
     {
      "text": "$1 school census",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(annual/January) PLASC (return/data/count)",
    "replacements": [
     {
      "text": "$1 school census $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "PLASC (return/count/collection/submission/form/figures)",
    "replacements": [
     {
      "text": "school census $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "PLASC census",
    "replacements": [
     {
      "text": "school census(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "PLASC data",
    "replacements": [
     {
      "text": "school census data",
      "safe": false
     }
    ]
   },
   {
    "pattern": "pupil level annual school(s) census [\\(PLASC\\)]",
    "replacements": [
     {
      "text": "school census",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(DfES/DfEE/DCSF/annual) Form 7",
    "replacements": [
     {
      "text": "school census",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[(DfES/DfEE/DCSF/annual)] Form 7 (return/count)",
    "replacements": [
     {
      "text": "school census $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Form 7 census",
    "replacements": [
     {
      "text": "school census",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(our/school's/the school's) SEN2 [(return/census/survey)]",
    "replacements": [
     {
      "text": "$1 school census return",
      "safe": false,
      "note": "SEN2 is made by the local authority"
     }
    ]
   },
   {
    "pattern": "PLASC\\/census",
    "replacements": [
     {
      "text": "school census",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "Welsh"
   ]
  }
 },
 {
  "id": "portage-bst",
  "forms": [
   {
    "pattern": "Behaviour Support (Service/Team)",
    "replacements": [
     {
      "text": "SEMH support {team/teams}",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Behavioural Support (Service/Team)",
    "replacements": [
     {
      "text": "SEMH support {team/teams}",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "provision-map-only",
  "forms": [
   {
    "pattern": "provision (map/mapping) (replace/replaces/has replaced/have replaced) [(individual/the need for/all)] [(individual/education/support)] (plan/IEP)",
    "replacements": [
     {
      "text": "provision map(s) and individual outcomes agreed with parents",
      "safe": false
     }
    ]
   },
   {
    "pattern": "provision (map/mapping) (is/are) used (instead/in place) of [(individual/education/support)] [(education/support)] (plan/IEP)",
    "replacements": [
     {
      "text": "the provision map is used with individual outcomes agreed with parents",
      "safe": false
     }
    ]
   },
   {
    "pattern": "no individual [(education/support)] plans are (needed/necessary/required/used/written)",
    "replacements": [
     {
      "text": "individual outcomes are agreed with parents and the pupil",
      "safe": false
     }
    ]
   },
   {
    "pattern": "individual [(education/support)] plans are not (needed/necessary/required)",
    "replacements": [
     {
      "text": "individual outcomes are agreed with parents and the pupil",
      "safe": false
     }
    ]
   },
   {
    "pattern": "no need for [(individual/separate)] [(education/support)] (plans/IEPs)",
    "replacements": [
     {
      "text": "individual outcomes agreed with parents and the pupil",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(provision map/provision mapping/provision maps) (replace/replaces/has replaced/have replaced/take the place of/takes the place of) [(the/our/all/any)] [(individual/separate)] (planning/plans/targets/IEPs)",
    "replacements": [
     {
      "text": "provision map(s) and individual outcomes agreed with parents",
      "safe": false
     }
    ]
   },
   {
    "pattern": "individual [(education/support)] plans are (not/no longer) (written/used/produced/made/drawn up/kept)",
    "replacements": [
     {
      "text": "individual outcomes are agreed with parents and the pupil",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "(without/until/unless/by/for (staff/everyone))",
    "in (isolation/jargon)",
    "alone"
   ]
  }
 },
 {
  "id": "provision-statement",
  "forms": [
   {
    "pattern": "statement",
    "replacements": [
     {
      "text": "EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statemented",
    "replacements": [
     {
      "text": "EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupils/children/students) (with/on) statements",
    "replacements": [
     {
      "text": "$1 with EHC plans",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "as": "cell",
   "notNear": {
    "any": [
     "policy",
     "document",
     "equality",
     "witness",
     "intent",
     "mission",
     "vision",
     "agree",
     "disagree",
     "evidence",
     "type of document",
     "website"
    ],
    "within": "block"
   },
   "near": {
    "any": [
     "(SEN/SEND/CoP) (status/stage/code/provision/level/category/register/support/type)",
     "level of",
     "(stage/status/code/provision/category/type/level) of (SEN/SEND/need/support)",
     "special educational needs (status/stage/code/provision)",
     "EHC plan",
     "EHCP"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "pru-terms",
  "forms": [
   {
    "pattern": "behaviour unit",
    "replacements": [
     {
      "text": "alternative provision",
      "safe": false
     }
    ]
   },
   {
    "pattern": "EOTAS centre",
    "replacements": [
     {
      "text": "alternative provision",
      "safe": false
     }
    ]
   },
   {
    "pattern": "sin bin",
    "replacements": [
     {
      "text": "internal alternative provision",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Learning Support Unit",
    "replacements": [
     {
      "text": "internal alternative provision",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "(rugby/hockey)"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "public-health-england",
  "forms": [
   {
    "pattern": "Public Health England \\(PHE\\)",
    "alone": true,
    "replacements": [
     {
      "text": "(the) UK Health Security Agency (UKHSA)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Public Health England/Health Protection Agency)",
    "alone": true,
    "replacements": [
     {
      "text": "(the) UK Health Security Agency",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Public Health England/Health Protection Agency) (advice/guidance/poster/guidelines/leaflet/website/list/team)",
    "alone": true,
    "replacements": [
     {
      "text": "UK Health Security Agency $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(PHE/HPA)",
    "replacements": [
     {
      "text": "UKHSA",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "near": {
    "any": [
     "health",
     "infection",
     "infectious",
     "outbreak",
     "Public Health England",
     "exclusion periods",
     "illness",
     "hygiene",
     "vaccination"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "pupil-vs-young-person",
  "forms": [
   {
    "pattern": "(child/children) [(aged/from/of/between/who are)] 0 [(to/and/up to)] 25!",
    "replacements": [
     {
      "text": "children and young people aged 0 to 25",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(child/children) [(aged/from/of)] birth [(to/and/up to)] 25!",
    "replacements": [
     {
      "text": "children and young people from birth to 25",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(child/children) up to [the age of] 25!",
    "replacements": [
     {
      "text": "children and young people up to 25",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(child/children) [(aged/from/of/between/who are)] (16/17/18/19) [(to/and)] 25!",
    "replacements": [
     {
      "text": "young people aged $3 to 25",
      "safe": false
     }
    ]
   },
   {
    "pattern": "children (over/above) compulsory school age",
    "replacements": [
     {
      "text": "young people $1 compulsory school age",
      "safe": false
     }
    ]
   },
   {
    "pattern": "a child (over/above) compulsory school age",
    "replacements": [
     {
      "text": "a young person $1 compulsory school age",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(post 16/sixth form/Year 12/Year 13/16+) children",
    "replacements": [
     {
      "text": "$1 students",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(the/a/each/every/your/any) child in (the sixth form/sixth form/Year 12/Year 13/Years 12 and 13)",
    "replacements": [
     {
      "text": "$1 young person in $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "in (the sixth form/Year 12/Year 13/Years 12 and 13), (the/a/your) child!",
    "replacements": [
     {
      "text": "in $1 $2 young person",
      "safe": false
     }
    ]
   },
   {
    "pattern": "in (the sixth form/Year 12/Year 13/Years 12 and 13), (the/a/your) child's!",
    "replacements": [
     {
      "text": "in $1 $2 young person's",
      "safe": false
     },
     {
      "text": "young people in $1",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "young people and"
   ]
  }
 },
 {
  "id": "quality-first-teaching",
  "forms": [
   {
    "pattern": "quality first [(wave/wave 1/inclusive/classroom/class)] teaching [\\(QFT\\)]",
    "replacements": [
     {
      "text": "high-quality teaching",
      "safe": true
     }
    ]
   },
   {
    "pattern": "[high] quality first teaching [\\(QFT\\)]",
    "replacements": [
     {
      "text": "high-quality teaching",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(wave 1/wave one) [high] quality first teaching [\\(QFT\\)]",
    "replacements": [
     {
      "text": "high-quality teaching",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(wave 1/wave one), quality first teaching [\\(QFT\\)]",
    "replacements": [
     {
      "text": "high-quality teaching",
      "safe": false
     }
    ]
   },
   {
    "pattern": "quality first \\(wave (1/one)\\) teaching",
    "replacements": [
     {
      "text": "high-quality teaching",
      "safe": false
     }
    ]
   },
   {
    "pattern": "QFT",
    "replacements": [
     {
      "text": "high-quality teaching",
      "safe": true
     }
    ]
   },
   {
    "pattern": "QFT teaching",
    "replacements": [
     {
      "text": "high-quality teaching",
      "safe": true
     }
    ]
   },
   {
    "pattern": "quality 1st (teaching/inclusive teaching)",
    "replacements": [
     {
      "text": "high-quality teaching",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "toolkit",
    "handbook",
    "framework",
    "guidance",
    "document",
    "Award"
   ]
  }
 },
 {
  "id": "raise-aspirations-clause",
  "forms": [
   {
    "pattern": "(reach/reaches/fulfil/fulfils/achieve/achieves/realise/realises/meet) (his/her/their/his or her/its) [(full/true/maximum)] potential",
    "replacements": [
     {
      "text": "meet ambitious outcomes",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "raiseonline",
  "forms": [
   {
    "pattern": "(RAISE-online/RAISE on line/RAISE on-line/Raise-online/Raise-Online/Raise on-line/Raise-on-line) [(data/report(s)/analysis)]",
    "replacements": [
     {
      "text": "Analyse School Performance (ASP) $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "raiseonline",
    "replacements": [
     {
      "text": "Analyse School Performance (ASP)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "RAISE (report/data)",
    "replacements": [
     {
      "text": "Analyse School Performance $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "FFT Live",
    "replacements": [
     {
      "text": "FFT Aspire",
      "safe": false
     }
    ]
   },
   {
    "pattern": "PANDA (report/data)",
    "replacements": [
     {
      "text": "Inspection Data Summary Report",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title"
  }
 },
 {
  "id": "registered-disabled",
  "forms": [
   {
    "pattern": "(registered disabled/registered as disabled)",
    "replacements": [
     {
      "text": "disabled",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "removing-barriers",
  "forms": [
   {
    "pattern": "Removing Barriers to Achievement",
    "replacements": []
   },
   {
    "pattern": "Excellence for All Children",
    "replacements": []
   },
   {
    "pattern": "Aiming High for Disabled Children",
    "replacements": []
   },
   {
    "pattern": "Inclusive Schooling, Children with (SEN/Special Educational Needs)",
    "replacements": []
   },
   {
    "pattern": "Inclusive Schooling, 2001",
    "replacements": []
   },
   {
    "pattern": "Accessible Schools, 2002",
    "replacements": []
   },
   {
    "pattern": "Inclusion Development Programme",
    "replacements": []
   },
   {
    "pattern": "(Primary/Secondary) National Strategy",
    "replacements": []
   },
   {
    "pattern": "National Strategies",
    "replacements": []
   },
   {
    "pattern": "Achievement for All",
    "replacements": []
   },
   {
    "pattern": "Support and Aspiration",
    "replacements": []
   },
   {
    "pattern": "Excellence and Enjoyment",
    "replacements": []
   },
   {
    "pattern": "Higher Standards, Better Schools for All",
    "replacements": []
   },
   {
    "pattern": "(Index for Inclusion/Green Paper Support and Aspiration)",
    "replacements": []
   },
   {
    "pattern": "(Primary/Secondary) Strategy (materials/booklets/modules/programme)",
    "replacements": []
   },
   {
    "pattern": "IDP (for/in/on) (dyslexia/autism/speech/SLCN/BESD/behaviour)",
    "replacements": []
   },
   {
    "pattern": "Inclusion Development Programme\\/IDP",
    "replacements": []
   },
   {
    "pattern": "Lamb (Inquiry/Enquiry/Review/Report)",
    "replacements": []
   }
  ],
  "conditions": {
   "case": "title",
   "notNear": {
    "any": [
     "further reading",
     "background reading"
    ],
    "within": "sentence"
   }
  },
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "restraint-positive-handling",
  "forms": [
   {
    "pattern": "positive handling (plan/policy/strategy)",
    "replacements": [
     {
      "text": "restrictive intervention $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "positive handling",
    "replacements": [
     {
      "text": "reasonable force or other restrictive intervention",
      "safe": false
     }
    ]
   },
   {
    "pattern": "physical restraint policy",
    "replacements": [
     {
      "text": "restrictive interventions policy",
      "safe": false
     }
    ]
   },
   {
    "pattern": "safe handling (plan/policy)",
    "replacements": [
     {
      "text": "restrictive intervention $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "safe handling (training/techniques/policy/plan/plans)",
    "replacements": [
     {
      "text": "physical intervention $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "time out rooms",
    "replacements": [
     {
      "text": "calm spaces",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "sa-abbrev",
  "forms": [
   {
    "pattern": "SA!",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(At/Under) [the] SA (stage/level/phase)",
    "alone": true,
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/on) SA on the [(SEN/SEND)] register",
    "alone": true,
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/under) SA!",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     },
     {
      "text": "receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] SA (stage/level/phase/status)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "on the SA (stage/level/register/list)",
    "alone": true,
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] SA (register/list)",
    "alone": true,
    "replacements": [
     {
      "text": "the record of pupils receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(support/provision/help/intervention(s)/monitoring) (at/under) SA!",
    "replacements": [
     {
      "text": "$1 within SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(given/provided/offered/available/made) (at/under) SA!",
    "replacements": [
     {
      "text": "$1 as part of SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "on the [(SEN/SEND/special needs/special educational needs)] register (at/for/under/as) SA!",
    "alone": true,
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(placed/put) (on/at/onto) [the] [(SEN/SEND/special needs/special educational needs)] register (at/as/under/for) SA!",
    "alone": true,
    "replacements": [
     {
      "text": "given SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(placed/put) (on/at/onto) SA!",
    "replacements": [
     {
      "text": "given SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(recorded/registered/identified/listed/entered) (on/at/as/under) SA!",
    "replacements": [
     {
      "text": "recorded as receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA (pupil/child/children/student/learner)",
    "replacements": [
     {
      "text": "$1 receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA (support/provision/intervention(s))",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(on/at) SA (and/or) (above/higher/beyond)",
    "alone": true,
    "replacements": [
     {
      "text": "on SEN Support or with an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA (and/or) (above/higher/beyond)",
    "replacements": [
     {
      "text": "SEN Support or with an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(on/at) SA (and/or) (above/higher/beyond) on the [(SEN/SEND)] register",
    "alone": true,
    "replacements": [
     {
      "text": "on SEN Support or with an EHC plan",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "statutory assessment",
    "student assistant",
    "support assistant",
    "staff association",
    "sports association",
    "student association",
    "self assessment",
    "situational analysis",
    "separation anxiety",
    "selective attention",
    "sleep apnoea",
    "social anxiety",
    "(request/apply/referral/refer) [(for/for an/for a/an)]",
    "by,",
    "staff,",
    "author,",
    "initials,",
    "signed,",
    "checked,",
    "Ms"
   ],
   "notBefore": [
    "request",
    "panel",
    "papers",
    "Ltd",
    "Group",
    "Cathedral",
    "Government",
    "postcode",
    "team",
    "SENCO",
    "SENDCO",
    "headteacher",
    "TA"
   ],
   "notNear": {
    "any": [
     "South Africa",
     "South African",
     "South Australia",
     "Durban",
     "Johannesburg",
     "Cape Town",
     "Pretoria",
     "Adelaide",
     "Salvation Army",
     "initials",
     "signed",
     "signature",
     "initialled",
     "by whom",
     "owner",
     "author",
     "NQF"
    ],
    "within": 4
   },
   "near": {
    "any": [
     "SEN",
     "SEND",
     "AEN",
     "special needs",
     "special educational needs",
     "SENCO",
     "School Action",
     "Action Plus",
     "SA+",
     "SAP",
     "IEP",
     "Individual Education Plan",
     "statement",
     "statemented",
     "statementing",
     "EHCP",
     "EHC plan",
     "register",
     "Early Years Action",
     "BESD",
     "graduated (approach/response)",
     "Code of Practice"
    ],
    "within": 12,
    "orTerms": [
     "school-action",
     "school-action-plus",
     "sa-plus-abbrev",
     "early-years-action",
     "early-years-action-plus"
    ]
   }
  }
 },
 {
  "id": "sa-plus-abbrev",
  "forms": [
   {
    "pattern": "SA (Plus/+)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     },
     {
      "text": "SEN Support with specialist involvement",
      "safe": false,
      "note": "when a specialist is involved"
     }
    ]
   },
   {
    "pattern": "[the] SA (Plus/+) (stage/level/phase/status)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/on) SA (Plus/+) on the [(SEN/SEND)] register",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "at [the] SA (Plus/+) [(stage/level/phase)]",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     },
     {
      "text": "on SEN Support with specialist involvement",
      "safe": false,
      "note": "when a specialist is involved"
     },
     {
      "text": "receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(support/provision/help/intervention(s)/monitoring) at SA (Plus/+)",
    "replacements": [
     {
      "text": "$1 within SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(given/provided/offered/available/made) at SA (Plus/+)",
    "replacements": [
     {
      "text": "$1 as part of SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(placed/put) (on/at/onto) [the] [(SEN/SEND/special needs)] [register] [(at/as)] SA (Plus/+)",
    "replacements": [
     {
      "text": "given SEN Support with specialist involvement",
      "safe": false
     },
     {
      "text": "given SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(recorded/registered/identified/listed/entered) (on/at/as/under) SA (Plus/+)",
    "replacements": [
     {
      "text": "recorded as receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "on the [(SEN/SEND/special needs)] register (at/for/under/as) SA (Plus/+)",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "on the SA (Plus/+) (stage/level/register/list)",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] SA (Plus/+) (register/list)",
    "replacements": [
     {
      "text": "the record of pupils receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(to/onto) [the] SA (Plus/+) [(stage/level/phase)]",
    "replacements": [
     {
      "text": "to SEN Support with specialist involvement",
      "safe": false
     },
     {
      "text": "to SEN Support",
      "safe": false,
      "note": "when support starts here"
     }
    ]
   },
   {
    "pattern": "SA (Plus/+) (pupil/child/children/student/learner)",
    "replacements": [
     {
      "text": "$2 receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA (Plus/+) (support/provision/intervention(s))",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA (Plus/+) (and/or) (above/higher/beyond)",
    "replacements": [
     {
      "text": "SEN Support or with an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA\\/(SA Plus/SA+/SAP/Plus/+)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA \\((Plus/+/P)\\)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[both] SA (and/or) (SA Plus/SA+/SAP!/+)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA, SA (Plus/+)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA+ SA (Plus/+)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA&(SA Plus/SA+)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA (Plus/+)\\/SA!",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA (Plus/+) (and/or) SA!",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School Action [\\(SA\\)] (and/or) SA (Plus/+)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School Action [\\(SA\\)]\\/SA (Plus/+)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "at SA\\/(SA Plus/SA+/SAP/Plus/+)",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "at SA \\((Plus/+/P)\\)",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "at [both] SA (and/or) (SA Plus/SA+/SAP!/+)",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "at SA, SA (Plus/+)",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] SA\\/(SA Plus/SA+/SAP/Plus/+) (stage/level/phase)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA\\/(SA Plus/SA+/SAP/Plus/+) (pupil/child/children/student/learner)",
    "replacements": [
     {
      "text": "$2 receiving SEN Support",
      "safe": true
     }
    ]
   },
   {
    "pattern": "SA (and/or) (SA Plus/SA+/SAP) (pupil/child/children/student/learner)",
    "replacements": [
     {
      "text": "$3 receiving SEN Support",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)) (on/at/receiving) SA\\/(SA Plus/SA+/SAP!/Plus/+)",
    "replacements": [
     {
      "text": "$1 receiving SEN Support",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)) (on/at/receiving) SA \\((Plus/+/P)\\)",
    "replacements": [
     {
      "text": "$1 receiving SEN Support",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)) (on/at/receiving) [both] SA (and/or) (SA Plus/SA+/SAP!)",
    "replacements": [
     {
      "text": "$1 receiving SEN Support",
      "safe": true
     }
    ]
   },
   {
    "pattern": "[the] SA (and/or) (SA Plus/SA+) (register/list)",
    "replacements": [
     {
      "text": "the record of pupils receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "from SA to SA (Plus/+)",
    "replacements": [
     {
      "text": "to SEN Support with specialist involvement",
      "safe": false,
      "note": "there is no second stage: a specialist can be asked to help at any point"
     }
    ]
   },
   {
    "pattern": "between SA and SA (Plus/+)",
    "replacements": [
     {
      "text": "within SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/on) SA, SA (Plus/+) (and/or) [a] Statement(s)",
    "replacements": [
     {
      "text": "on SEN Support or with an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA (Plus/+) and statemented (pupil(s)/child/children/student(s)/learner(s))",
    "replacements": [
     {
      "text": "$2 receiving SEN Support and those with EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA, SA (Plus/+) and statemented (pupil(s)/child/children/student(s)/learner(s))",
    "replacements": [
     {
      "text": "$2 receiving SEN Support and those with EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA, SA (Plus/+) and statements",
    "replacements": [
     {
      "text": "SEN Support and EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA, SA (Plus/+) (and/or) a statement",
    "replacements": [
     {
      "text": "SEN Support $2 an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA, SA (Plus/+) (and/or) statement!",
    "replacements": [
     {
      "text": "SEN Support $2 EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA, SA (Plus/+) or statements",
    "replacements": [
     {
      "text": "SEN Support or EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA\\/(SA Plus/SA+/SAP)\\/[a] statement(s)",
    "replacements": [
     {
      "text": "SEN Support or an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA (Plus/+) and statements",
    "replacements": [
     {
      "text": "SEN Support and EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA (Plus/+) or [a] statement",
    "replacements": [
     {
      "text": "SEN Support or an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SA (Plus/+)\\/[a] statement(s)",
    "replacements": [
     {
      "text": "SEN Support or an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "from SA (Plus/+) to [a] statement",
    "replacements": [
     {
      "text": "from SEN Support to an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)) who (is/are) SA (Plus/+)",
    "replacements": [
     {
      "text": "$1 who $2 on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(on/at) [both] SA (and/or) SA (Plus/+) on the [(SEN/SEND)] register",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(on/at) SA\\/(SA Plus/SA+/SAP/Plus/+) on the [(SEN/SEND)] register",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(on/at) SA, SA (Plus/+) on the [(SEN/SEND)] register",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)) (on/at/receiving) [both] SA, SA (Plus/+) and statements",
    "replacements": [
     {
      "text": "$1 receiving SEN Support and those with EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)) (on/at/receiving) [both] SA, SA (Plus/+) or [(with/on)] [a] statement(s)",
    "replacements": [
     {
      "text": "$1 receiving SEN Support or with an EHC plan",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "those"
   ]
  }
 },
 {
  "id": "salt-slt",
  "forms": [
   {
    "pattern": "SALT",
    "replacements": [
     {
      "text": "speech and language therapy",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SaLT",
    "replacements": [
     {
      "text": "speech and language therapy",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "near": {
    "any": [
     "speech",
     "language",
     "therapy",
     "therapist",
     "report",
     "programme",
     "referral",
     "referred",
     "EP",
     "OT",
     "CAMHS",
     "communication"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "sap-abbrev",
  "forms": [
   {
    "pattern": "SAP!",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     },
     {
      "text": "SEN Support with specialist involvement",
      "safe": false,
      "note": "when a specialist is involved"
     }
    ]
   },
   {
    "pattern": "at SAP!",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "to SAP!",
    "replacements": [
     {
      "text": "to SEN Support with specialist involvement",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SAP (pupil/child/children/student/learner)",
    "replacements": [
     {
      "text": "$1 receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] SAP (stage/level)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "software",
    "system",
    "Business",
    "Concur",
    "team",
    "Ltd"
   ],
   "notNear": {
    "any": [
     "software",
     "system",
     "finance",
     "payroll",
     "invoice",
     "assistance programme",
     "student assistance",
     "social action",
     "achievement plan",
     "safeguarding",
     "accessibility plan",
     "attendance",
     "assembly"
    ],
    "within": 8
   },
   "near": {
    "any": [
     "SEN",
     "SEND",
     "special needs",
     "special educational needs",
     "School Action",
     "SA",
     "IEP",
     "statement",
     "statemented",
     "SEN register",
     "BESD",
     "educational psychologist",
     "outside agency",
     "outside agencies",
     "specialist teacher"
    ],
    "within": 12,
    "orTerms": [
     "school-action",
     "school-action-plus",
     "sa-plus-abbrev"
    ]
   }
  }
 },
 {
  "id": "sats-ks1",
  "forms": [
   {
    "pattern": "(KS1/Key Stage 1) (SATs/SAT/national tests/national curriculum tests)",
    "replacements": [
     {
      "text": "optional key stage 1 tests",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(KS3/Key Stage 3/Year 9) (SATs/national tests)",
    "replacements": [
     {
      "text": "end of year assessments",
      "safe": false
     }
    ]
   },
   {
    "pattern": "optional SATs",
    "replacements": [
     {
      "text": "end of year assessments",
      "safe": false
     }
    ]
   },
   {
    "pattern": "QCA (tests/optional tests)",
    "replacements": [
     {
      "text": "end of year assessments",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Year 2/Y2/Year 2s) ... (SATs/SAT tests/national tests)",
    "replacements": [
     {
      "text": "optional key stage 1 tests",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SATs/national tests) (in/at the end of) (Year 2/Y2/Key Stage 1/KS1/Key Stage 3/KS3)",
    "replacements": [
     {
      "text": "optional tests $2 $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(infant/Infant) SATs",
    "replacements": [
     {
      "text": "optional key stage 1 tests",
      "safe": false
     }
    ]
   },
   {
    "pattern": "end of (KS3/Key Stage 3) (tests/SATs)",
    "replacements": [
     {
      "text": "end of year assessments",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "optional"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "school-action",
  "forms": [
   {
    "pattern": "School Action",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School Action \\(SA\\)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Sch/Schl), Action",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/on) (Sch/Schl), Action",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(his/her/their/pupil's/child's/student's/learner's/SEN) School Action plan",
    "replacements": [
     {
      "text": "$1 SEN Support plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "from School Action to SEN support",
    "replacements": []
   },
   {
    "pattern": "[SEN] (stage/step/level/phase) (one/1), School Action [\\(SA\\)]",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[SEN] (stage/step/level/phase) (one/1) \\(School Action\\)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] School Action [\\(SA\\)] (stage/level/phase/status)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(stage/level) of School Action [\\(SA\\)]",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(At/Under) [the] School Action [\\(SA\\)] [(stage/level/phase)]",
    "replacements": [
     {
      "text": "As part of SEN Support",
      "safe": false
     },
     {
      "text": "At SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/under) [the] School Action [\\(SA\\)] [(stage/level/phase)]",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     },
     {
      "text": "receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "on the School Action (stage/level/register/list)",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(support/provision/help/intervention(s)/monitoring) (at/under) [the] School Action [\\(SA\\)] [(stage/level/phase)]",
    "replacements": [
     {
      "text": "$1 within SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(given/provided/offered/available/made) (at/under) [the] School Action [\\(SA\\)] [(stage/level/phase)]",
    "replacements": [
     {
      "text": "$1 as part of SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "on the [(SEN/SEND/special needs/special educational needs)] register (at/for/under/as) School Action [\\(SA\\)]",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(placed/put) (on/at/onto) [(the School Action stage of/School Action stage of)] [the] [(SEN/SEND/special needs/special educational needs)] [register] [(at/as/under/for)] School Action [\\(SA\\)]",
    "replacements": [
     {
      "text": "given SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(recorded/registered/identified/listed/entered) (on/at/as/under) [the] [(SEN/SEND/special needs/special educational needs)] [register] [(at/as/under/for)] School Action [\\(SA\\)]",
    "replacements": [
     {
      "text": "recorded as receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School Action [\\(SA\\)] (pupil/child/children/student/learner/young people)",
    "replacements": [
     {
      "text": "$1 receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] School Action (register/list)",
    "replacements": [
     {
      "text": "the record of pupils receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School Action [\\(SA\\)] (support/provision/intervention(s))",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School Action [\\(SA\\)] (and/or) (above/higher/beyond)",
    "replacements": [
     {
      "text": "SEN Support or with an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(on/at) School Action [\\(SA\\)] (and/or) (above/higher/beyond)",
    "replacements": [
     {
      "text": "on SEN Support or with an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(placed/put) on school action",
    "replacements": [
     {
      "text": "given SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "at school action (have/has/are/get/receive/who)",
    "replacements": [
     {
      "text": "on SEN Support $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(support/provision/help/intervention(s)/monitoring) (at/on/under) school action",
    "replacements": [
     {
      "text": "$1 within SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(called/named/known as/stage is/step is) school action",
    "replacements": [
     {
      "text": "$1 SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "at [the] school action (stage/level/phase)",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] school action (stage/level/phase/status)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school action (pupils/children/students/learners)",
    "replacements": [
     {
      "text": "$1 receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)) who (is/are) school action",
    "replacements": [
     {
      "text": "$1 who $2 on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(he/she/they) (is/are) School Action",
    "replacements": [
     {
      "text": "$1 $2 on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(child/pupil/student) (is/are) School Action",
    "replacements": [
     {
      "text": "$1 $2 on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "from School Action [\\(SA\\)] to [a] statement",
    "replacements": [
     {
      "text": "from SEN Support to an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School Action [\\(SA\\)]\\/[a] statement(s)",
    "replacements": [
     {
      "text": "SEN Support or an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School Action [\\(SA\\)] (and/or) statements",
    "replacements": [
     {
      "text": "SEN Support and EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School Action [\\(SA\\)] or [a] statement",
    "replacements": [
     {
      "text": "SEN Support or an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(on/at) School Action on the [(SEN/SEND)] register",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notAfter": [
    "whole",
    "after",
    "pre"
   ],
   "notBefore": [
    "Plus",
    "Against",
    "plan",
    "planning",
    "point",
    "research",
    "team",
    "committee",
    "fund",
    "zone",
    "network",
    "short of",
    "taken"
   ]
  }
 },
 {
  "id": "school-action-plus",
  "forms": [
   {
    "pattern": "school action-(plus/+) [\\((SA+/SA Plus/SAP)\\)]",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     },
     {
      "text": "SEN Support with specialist involvement",
      "safe": false,
      "note": "when a specialist is involved"
     }
    ]
   },
   {
    "pattern": "(Sch/Schl), Action (Plus/+)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/on) (Sch/Schl), Action (Plus/+)",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school action (plus/+) plan",
    "replacements": [
     {
      "text": "SEN Support plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "from school action (plus/+) to SEN support",
    "replacements": []
   },
   {
    "pattern": "(to/at/on/from/onto/of) action plus!",
    "replacements": [
     {
      "text": "$1 SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Action (Plus/+)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     },
     {
      "text": "SEN Support with specialist involvement",
      "safe": false,
      "note": "when a specialist is involved"
     }
    ]
   },
   {
    "pattern": "[SEN] (stage/step/level/phase) (two/2), school action (plus/+) [\\((SA+/SA Plus/SAP)\\)]",
    "replacements": [
     {
      "text": "SEN Support with specialist involvement",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[SEN] (stage/step/level/phase) (two/2) \\(school action (plus/+)\\)",
    "replacements": [
     {
      "text": "SEN Support with specialist involvement",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] school action (plus/+) [\\((SA+/SA Plus/SAP)\\)] (stage/level/phase/status)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     },
     {
      "text": "SEN Support with specialist involvement",
      "safe": false,
      "note": "when a specialist is involved"
     }
    ]
   },
   {
    "pattern": "(At/Under) [the] school action (plus/+) [\\((SA+/SA Plus/SAP)\\)] [(stage/level/phase)]",
    "replacements": [
     {
      "text": "As part of SEN Support",
      "safe": false
     },
     {
      "text": "When a specialist is involved in SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/under) [the] school action (plus/+) [\\((SA+/SA Plus/SAP)\\)] [(stage/level/phase)]",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     },
     {
      "text": "on SEN Support with specialist involvement",
      "safe": false,
      "note": "when a specialist is involved"
     },
     {
      "text": "receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(support/provision/help/intervention(s)/monitoring) (at/under) [the] school action (plus/+) [\\((SA+/SA Plus/SAP)\\)] [(stage/level/phase)]",
    "replacements": [
     {
      "text": "$1 within SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(given/provided/offered/available/made) (at/under) [the] school action (plus/+) [\\((SA+/SA Plus/SAP)\\)] [(stage/level/phase)]",
    "replacements": [
     {
      "text": "$1 as part of SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "on the [(SEN/SEND/special needs/special educational needs)] register (at/for/under/as) school action (plus/+) [\\((SA+/SA Plus/SAP)\\)]",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(placed/put) (on/at/onto) [the] [(SEN/SEND/special needs/special educational needs)] [register] [(at/as/under/for)] school action (plus/+) [\\((SA+/SA Plus/SAP)\\)]",
    "replacements": [
     {
      "text": "given SEN Support with specialist involvement",
      "safe": false
     },
     {
      "text": "given SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(recorded/registered/identified/listed/entered) (on/at/as/under) [the] [(SEN/SEND/special needs/special educational needs)] [register] [(at/as/under/for)] school action (plus/+) [\\((SA+/SA Plus/SAP)\\)]",
    "replacements": [
     {
      "text": "recorded as receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(to/onto) [the] school action (plus/+) [\\((SA+/SA Plus/SAP)\\)] [(stage/level/phase)]",
    "replacements": [
     {
      "text": "to SEN Support with specialist involvement",
      "safe": false
     },
     {
      "text": "to SEN Support",
      "safe": false,
      "note": "when support starts here"
     }
    ]
   },
   {
    "pattern": "school action (plus/+) [\\((SA+/SA Plus/SAP)\\)] (pupil/child/children/student/learner/young people)",
    "replacements": [
     {
      "text": "$3 receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school action (plus/+) (pupil/child/children/student/learner/young people)",
    "replacements": [
     {
      "text": "$2 receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school action (plus/+) (support/provision/intervention(s))",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school action (plus/+) (and/or) (above/higher/beyond)",
    "replacements": [
     {
      "text": "SEN Support or with an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[both] school action [\\(SA\\)] (and/or) [school] action (plus/+) [\\((SA+/SA Plus/SAP)\\)]",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school action [\\(SA\\)], [school] action (plus/+) [\\((SA+/SA Plus/SAP)\\)]",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school action [\\(SA\\)]\\/[school] action (plus/+) [\\((SA+/SA Plus/SAP)\\)]",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school action\\/(plus/+)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school action (and/or) (plus/+)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school action \\((plus/+)\\)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school action (plus/+) [\\((SA+/SA Plus/SAP)\\)] (and/or) school action [\\(SA\\)]",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school action (plus/+)\\/school action",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(At/Under) [both] school action [\\(SA\\)] (and/or) [school] action (plus/+) [\\((SA+/SA Plus/SAP)\\)]",
    "replacements": [
     {
      "text": "As part of SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/under) [both] school action [\\(SA\\)] (and/or) [school] action (plus/+) [\\((SA+/SA Plus/SAP)\\)]",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/under) school action [\\(SA\\)]\\/[school] action (plus/+) [\\((SA+/SA Plus/SAP)\\)]",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/under) school action\\/(plus/+)",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] school action (plus/+) (register/list)",
    "replacements": [
     {
      "text": "the record of pupils receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "on the school action (plus/+) (stage/level/register/list)",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] school action (and/or) school action (plus/+) (stages/levels)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/on) [the] [(SEN/SEND)] register at school action (and/or) school action (plus/+)",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)/young people) (on/at/receiving/under) [both] school action [\\(SA\\)] (and/or) [school] action (plus/+) [\\((SA+/SA Plus/SAP)\\)]",
    "replacements": [
     {
      "text": "$1 receiving SEN Support",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)/young people) (on/at/receiving/under) school action [\\(SA\\)]\\/[school] action (plus/+) [\\((SA+/SA Plus/SAP)\\)]",
    "replacements": [
     {
      "text": "$1 receiving SEN Support",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)/young people) (on/at/receiving/under) school action\\/(plus/+)",
    "replacements": [
     {
      "text": "$1 receiving SEN Support",
      "safe": true
     }
    ]
   },
   {
    "pattern": "school action (and/or) [school] action (plus/+) (pupil/child/children/student/learner/young people)",
    "replacements": [
     {
      "text": "$3 receiving SEN Support",
      "safe": true
     }
    ]
   },
   {
    "pattern": "school action\\/[school] action (plus/+) (pupil/child/children/student/learner/young people)",
    "replacements": [
     {
      "text": "$2 receiving SEN Support",
      "safe": true
     }
    ]
   },
   {
    "pattern": "from school action [\\(SA\\)] to [school] action (plus/+) [\\((SA+/SA Plus/SAP)\\)]",
    "replacements": [
     {
      "text": "to SEN Support with specialist involvement",
      "safe": false,
      "note": "there is no second stage: a specialist can be asked to help at any point"
     }
    ]
   },
   {
    "pattern": "between school action [\\(SA\\)] and [school] action (plus/+) [\\((SA+/SA Plus/SAP)\\)]",
    "replacements": [
     {
      "text": "within SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)) who (is/are) school action (plus/+)",
    "replacements": [
     {
      "text": "$1 who $2 on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(he/she/they) (is/are) school action (plus/+)",
    "replacements": [
     {
      "text": "$1 $2 on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(child/pupil/student) (is/are) school action (plus/+)",
    "replacements": [
     {
      "text": "$1 $2 on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "from school action (plus/+) [\\((SA+/SA Plus/SAP)\\)] to [a] statement",
    "replacements": [
     {
      "text": "from SEN Support to an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school action (plus/+) [\\((SA+/SA Plus/SAP)\\)]\\/[a] statement(s)",
    "replacements": [
     {
      "text": "SEN Support or an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school action (plus/+) [\\((SA+/SA Plus/SAP)\\)] (and/or) statements",
    "replacements": [
     {
      "text": "SEN Support and EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school action (plus/+) [\\((SA+/SA Plus/SAP)\\)] or [a] statement",
    "replacements": [
     {
      "text": "SEN Support or an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[both] school action [\\(SA\\)], [school] action (plus/+) [\\((SA+/SA Plus/SAP)\\)] and statements",
    "replacements": [
     {
      "text": "SEN Support and EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[both] school action [\\(SA\\)], [school] action (plus/+) [\\((SA+/SA Plus/SAP)\\)] or [a] statement(s)",
    "replacements": [
     {
      "text": "SEN Support or an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school action [\\(SA\\)], [school] action (plus/+) [\\((SA+/SA Plus/SAP)\\)] and [a] statement",
    "replacements": [
     {
      "text": "SEN Support and an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school action [\\(SA\\)]\\/[school] action (plus/+)\\/statement(s)",
    "replacements": [
     {
      "text": "SEN Support or an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(support/provision/help/intervention(s)/monitoring) (at/under/for) [both] school action [\\(SA\\)] (and/or) [school] action (plus/+) [\\((SA+/SA Plus/SAP)\\)]",
    "replacements": [
     {
      "text": "$1 within SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(support/provision/help/intervention(s)/monitoring) (at/under/for) school action [\\(SA\\)]\\/[school] action (plus/+) [\\((SA+/SA Plus/SAP)\\)]",
    "replacements": [
     {
      "text": "$1 within SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(on/at) [both] school action [\\(SA\\)] (and/or) [school] action (plus/+) [\\((SA+/SA Plus/SAP)\\)] on the [(SEN/SEND)] register",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(on/at) school action (plus/+) on the [(SEN/SEND)] register",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school action \\((and/or) (plus/+)\\)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notAfter": [
    "whole",
    "after"
   ],
   "notBefore": [
    "research",
    "gym",
    "club",
    "fitness",
    "charity",
    "theatre",
    "Ltd"
   ]
  }
 },
 {
  "id": "school-action-small-letters",
  "forms": [
   {
    "pattern": "school action!",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "whole",
    "after",
    "pre",
    "(report/reports/information/feedback/views/consult/consults/consulted/consultation/depend/depends/focus/focuses/focused/rely/based/update/updates/impact/effect/comment/money/time/spent/ideas/decide/decides/decision) on",
    "(response/responses/respond/commitment/contribute/lead/leads/led/due/linked/link/according/key/central) to",
    "(need/call/calls/plan/plans/responsible/reason/pressure/responsibility/case/money/budget/thanks/praise/priority/priorities/areas/ideas/campaign/asked/ask) for",
    "(result/results/evidence/impact/effect/benefit/benefits/example/examples/record/records/lack/kind/form/range/course/part) of",
    "(result/results/benefit/come/comes/follow/arise) from",
    "(home/family/parental/community/council/police/government/national/local/individual/teacher/union/staff/class/team) and",
    "(time/times) for",
    "out of"
   ],
   "onlyAfter": [
    "on",
    "onto",
    "off",
    "at",
    "to",
    "from",
    "through",
    "via",
    "under",
    "into",
    "of",
    "for",
    "or",
    "and",
    "than",
    "as",
    "between",
    "both",
    "is",
    "are",
    "either"
   ],
   "notBefore": [
    "Plus",
    "+",
    "Against",
    "plan",
    "planning",
    "point",
    "research",
    "team",
    "teams",
    "committee",
    "fund",
    "zone",
    "network",
    "short of",
    "taken",
    "group",
    "groups",
    "day",
    "week",
    "on",
    "by",
    "that",
    "which",
    "about",
    "and parental",
    "or inaction"
   ],
   "notNear": {
    "any": [
     "climate",
     "attendance",
     "bullying",
     "complaint",
     "behaviour incident",
     "incident",
     "strike",
     "industrial",
     "litter",
     "recycling",
     "energy",
     "pupil premium",
     "inspector",
     "inspection",
     "Ofsted"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "SEN",
     "SEND",
     "SENCO",
     "SENDCO",
     "special needs",
     "special educational",
     "register",
     "IEP",
     "IEPs",
     "targets",
     "review",
     "reviewed",
     "progress",
     "pupil",
     "pupils",
     "child",
     "children",
     "learner",
     "learners",
     "student",
     "students",
     "statement",
     "statements",
     "intervention",
     "class teacher",
     "action plus",
     "stage",
     "stages",
     "SENDCo",
     "class",
     "support",
     "trigger",
     "triggers"
    ],
    "within": "block",
    "orTerms": [
     "school-action-plus",
     "sa-plus-abbrev",
     "iep",
     "sen-register",
     "statemented",
     "statement-bare",
     "statement-sen",
     "sen-stages-numbered"
    ]
   }
  }
 },
 {
  "id": "school-local-offer",
  "forms": [
   {
    "pattern": "(our/the/this) (school/school's/schools/academy's) [(SEN/SEND)] (local offer/SEN offer/SEND offer)",
    "alone": true,
    "replacements": [
     {
      "text": "$1 SEN information report",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(school/school's) (local offer/SEN offer/SEND offer/SEN local offer/SEND local offer)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN information report",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(the school/our school/the academy/we/governors/the SENCO) (publish/publishes/will publish/has published/have published/produce/produces) (the/a/its/our) [(SEN/SEND)] local offer",
    "alone": true,
    "replacements": [
     {
      "text": "$1 $2 the SEN information report",
      "safe": false
     }
    ]
   },
   {
    "pattern": "our [(SEN/SEND)] local offer",
    "alone": true,
    "replacements": [
     {
      "text": "our SEN information report",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/SEND) School Offer",
    "alone": true,
    "replacements": [
     {
      "text": "SEN information report",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School Offer",
    "replacements": [
     {
      "text": "SEN information report",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notAfter": [
    "secondary",
    "primary",
    "contribution to (the/our)"
   ],
   "notBefore": [
    "day",
    "letter",
    "date"
   ],
   "near": {
    "any": [
     "SEN",
     "SEND",
     "special educational needs",
     "SENCO",
     "local offer"
    ],
    "within": "section"
   }
  }
 },
 {
  "id": "school-refuser",
  "forms": [
   {
    "pattern": "school (refuser/phobic)",
    "replacements": [
     {
      "text": "{pupil/pupils} with emotionally based school avoidance",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school (refusal/phobia)",
    "replacements": [
     {
      "text": "emotionally based school avoidance",
      "safe": false
     }
    ]
   },
   {
    "pattern": "persistent truant",
    "replacements": [
     {
      "text": "{pupil/pupils} who {is/are} severely absent",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "sebd",
  "forms": [
   {
    "pattern": "SEBD",
    "replacements": [
     {
      "text": "SEMH needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "SEBD (pupil/child/children/student/learner/young people)",
    "replacements": [
     {
      "text": "$1 with SEMH needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "$1 with communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "$1 with cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "$1 with sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "SEBD (need(s)/difficulty/difficulties/issue(s)/problem(s))",
    "replacements": [
     {
      "text": "SEMH needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "SEBD (code/category/type/label/register)",
    "replacements": [
     {
      "text": "SEMH $1",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "$1 of each pupil’s own main need",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SEBD (school/unit/base/provision/support/mentor/teacher/team/service/lead/specialist/group/class)",
    "replacements": [
     {
      "text": "SEMH $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "social, emotional (and/or) (behaviour/behavioural/behavioral) difficulty",
    "replacements": [
     {
      "text": "social, emotional and mental health need(s)",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction need(s)",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning need(s)",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical need(s)",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "social, emotional (and/or) (behaviour/behavioural/behavioral) (difficulty/difficulties/development/needs) \\(SEBD\\)",
    "replacements": [
     {
      "text": "social, emotional and mental health (SEMH) needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "social, emotional, (behaviour/behavioural) and mental health (difficulty/difficulties/needs)",
    "replacements": [
     {
      "text": "social, emotional and mental health needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     },
     {
      "text": "communication and interaction needs",
      "safe": false,
      "note": "where speech, language, communication or autism is the main need"
     },
     {
      "text": "cognition and learning needs",
      "safe": false,
      "note": "where learning is the main need"
     },
     {
      "text": "sensory and/or physical needs",
      "safe": false,
      "note": "where a sensory or physical need is the main one"
     }
    ]
   },
   {
    "pattern": "(SEMH\\/SEBD/SEBD\\/SEMH)",
    "replacements": [
     {
      "text": "SEMH",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     }
    ]
   },
   {
    "pattern": "social, emotional (and/or) (behaviour/behavioural/behavioral) needs",
    "replacements": [
     {
      "text": "social, emotional and mental health needs",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     }
    ]
   },
   {
    "pattern": "social and (behaviour/behavioural) difficulty",
    "replacements": [
     {
      "text": "social, emotional and mental health need(s)",
      "safe": false,
      "note": "usual, but only where this is the pupil’s own main need"
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "sen-d-variants",
  "forms": [
   {
    "pattern": "SEN\\/D!",
    "replacements": [
     {
      "text": "SEND",
      "safe": true
     }
    ]
   },
   {
    "pattern": "SEN&D!",
    "replacements": [
     {
      "text": "SEND",
      "safe": true
     }
    ]
   },
   {
    "pattern": "SEN and D!",
    "replacements": [
     {
      "text": "SEND",
      "safe": true
     }
    ]
   },
   {
    "pattern": "SEN\\-D!",
    "replacements": [
     {
      "text": "SEND",
      "safe": true
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "sen-governor",
  "forms": [
   {
    "pattern": "SEN responsible person",
    "replacements": [
     {
      "text": "SEND link governor",
      "safe": false
     }
    ]
   },
   {
    "pattern": "responsible person \\((SEN/SEND)\\)",
    "replacements": [
     {
      "text": "SEND link governor",
      "safe": false
     }
    ]
   },
   {
    "pattern": "responsible person (for/under) [the] (SEN/SEND/special educational needs/Code)",
    "replacements": [
     {
      "text": "SEND link governor",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "sen-info-regs-1999",
  "forms": [
   {
    "pattern": "Education (\\(SEN\\)/\\(Special Educational Needs\\)/SEN/Special Educational Needs) (Information/\\(Information\\)) [\\(England\\)] (Regulations/Regs)[, (1994/1999)]",
    "replacements": [
     {
      "text": "SEND Regulations 2014",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SEN (Information/\\(Information\\)) (Regulations/Regs)[, (1994/1999)]",
    "replacements": [
     {
      "text": "SEND Regulations 2014",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Education \\((Special Educational Needs/SEN)\\) \\(Provision of Information by Local Education Authorities\\) [\\(England\\)] (Regulations/Regs)[, 2001]",
    "replacements": [
     {
      "text": "SEND Regulations 2014",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Information (Regulations/Regs) (of) (1994/1999)",
    "replacements": [
     {
      "text": "SEND Regulations 2014",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Information (Regulations/Regs) (1994/1999)",
    "replacements": [
     {
      "text": "SEND Regulations 2014",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Education \\((Special Educational Needs/SEN)\\) [\\(England\\)] [\\(Consolidation\\)] (Regulations/Regs)[, 2001]",
    "replacements": [
     {
      "text": "SEND Regulations 2014",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {},
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "sen-register",
  "forms": [
   {
    "pattern": "AEN (register/list)",
    "replacements": [
     {
      "text": "SEN record",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/SEND/SEN and D/SEND and D/LDD) [support] (register/list)",
    "replacements": [
     {
      "text": "$1 record",
      "safe": false
     }
    ]
   },
   {
    "pattern": "special [educational] needs (register/list)",
    "replacements": [
     {
      "text": "SEN record",
      "safe": false
     }
    ]
   },
   {
    "pattern": "special educational needs and (disability/disabilities) (register/list)",
    "replacements": [
     {
      "text": "SEND record",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(additional [educational] needs/learning support) register",
    "replacements": [
     {
      "text": "SEN record",
      "safe": false
     }
    ]
   },
   {
    "pattern": "inclusion register",
    "replacements": [
     {
      "text": "SEND record",
      "safe": false
     }
    ]
   },
   {
    "pattern": "register of [(SEN/SEND)] (pupils/children/students/learners) (with/who have) (SEN/SEND/special educational needs)",
    "replacements": [
     {
      "text": "record of $2 $3 $4",
      "safe": false
     }
    ]
   },
   {
    "pattern": "on the (SEN/SEND/special needs/special educational needs) [support] register",
    "replacements": [
     {
      "text": "recorded as having $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(register/list) of (special [educational] needs!/SEN!/SEND!)",
    "replacements": [
     {
      "text": "SEN record",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "schools",
    "school",
    "charities",
    "organisations",
    "services",
    "providers",
    "resources",
    "words",
    "terms"
   ]
  }
 },
 {
  "id": "sen-stages-numbered",
  "forms": [
   {
    "pattern": "stage (1/2/one/two)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/on) stage (1/2/one/two)",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "stage (2/3/4/5/two/three/four/five), statutory assessment",
    "alone": true,
    "replacements": [
     {
      "text": "EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "stage (3/4/5/three/four/five), [(a/the)] (statement!/statement of SEN!/statement of special educational needs!/statementing!)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "stages (1/one) [(and/to/or)] (2/two)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/those) with (SEN/SEND/special needs/special educational needs) (at/on) stages (1/one) (to/and) (2/3/two/three)",
    "alone": true,
    "replacements": [
     {
      "text": "$1 with $2 on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "stage (1/one) (and/to/or) stage (2/two)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/on) stage (1/one) (and/to/or) stage (2/two)",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "stage (1/one) (and/to/or) stage (2/two) of (the/the SEN/the SEND) (Code/register) [of Practice]",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/on) stage (1/one) (and/to/or) stage (2/two) of (the/the SEN/the SEND) (Code/register) [of Practice]",
    "alone": true,
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "from stage (1/one) to stage (2/two)",
    "replacements": [
     {
      "text": "to further help within SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "from stage (1/one) to stage (2/two) of (the/the SEN/the SEND) (Code/register) [of Practice]",
    "alone": true,
    "replacements": [
     {
      "text": "to further help within SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/on) stages (1/one) [(and/to/or)] (2/two)",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "stage (3/4/5/three/four/five)",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false,
      "note": "where the school gives the support"
     },
     {
      "text": "an EHC plan",
      "safe": false,
      "note": "where this stage meant a statement"
     }
    ]
   },
   {
    "pattern": "(at/on) stage (3/4/5/three/four/five)",
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false,
      "note": "where the school gives the support"
     },
     {
      "text": "with an EHC plan",
      "safe": false,
      "note": "where this stage meant a statement"
     }
    ]
   },
   {
    "pattern": "stages (1/one) [(and/to/or)] (3/4/5/three/four/five)",
    "replacements": [
     {
      "text": "SEN Support and EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(three/five/3/5) stage [(graduated/graded)] (approach/process/procedure/model) (to/of/for) (SEN/SEND/special educational needs)",
    "alone": true,
    "replacements": [
     {
      "text": "graduated approach to $5",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(three/five/3/5) stage [(graduated/graded)] (approach/process/procedure/model)",
    "replacements": [
     {
      "text": "graduated approach",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[(in/has)] (three/five/3/5) stages",
    "replacements": [
     {
      "text": "one category, SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(three/five/3/5) stages (of/in) (SEN/SEND/special needs/special educational needs) [(support/provision/help)]",
    "alone": true,
    "replacements": [
     {
      "text": "one category, SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] [(three/five/3/5)] stages of (the/the SEN/the SEND) Code [of Practice]",
    "alone": true,
    "replacements": [
     {
      "text": "the graduated approach",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] staged approach (of/in) (the/the SEN/the SEND) Code [of Practice]",
    "alone": true,
    "replacements": [
     {
      "text": "the graduated approach",
      "safe": false
     }
    ]
   },
   {
    "pattern": "staged approach to (SEN/SEND/special educational needs)",
    "alone": true,
    "replacements": [
     {
      "text": "graduated approach to $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "school based stage",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(on/at) [the] (SEN/SEND/special needs) register (at/as) stage (1/2/3/one/two/three)",
    "alone": true,
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "level (1/2/3/one/two/three) of the (SEN/SEND/special needs) register",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] school based stages of (assessment/the Code/SEN)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the school based stages",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "stage (1/2/one/two) of the (SEN/SEND/special needs) register",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/on) stage (1/2/one/two) of the (SEN/SEND/special needs/special educational needs) register",
    "alone": true,
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "stage (3/4/5/three/four/five) of the (SEN/SEND/special needs/special educational needs) register",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false,
      "note": "where the school gives the support"
     },
     {
      "text": "an EHC plan",
      "safe": false,
      "note": "where this stage meant a statement"
     }
    ]
   },
   {
    "pattern": "(at/on) stage (3/4/5/three/four/five) of the (SEN/SEND/special needs/special educational needs) register",
    "alone": true,
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false,
      "note": "where the school gives the support"
     },
     {
      "text": "with an EHC plan",
      "safe": false,
      "note": "where this stage meant a statement"
     }
    ]
   },
   {
    "pattern": "stage (1/2/3/4/5/one/two/three/four/five) (of/on) the register",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/on) stage (1/2/3/4/5/one/two/three/four/five) (of/on) the register",
    "alone": true,
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/SEND) stage (1/2/one/two)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/SEND) stage (3/4/5/three/four/five)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false,
      "note": "where the school gives the support"
     },
     {
      "text": "EHC plan",
      "safe": false,
      "note": "where this stage meant a statement"
     }
    ]
   },
   {
    "pattern": "stage (1/2/one/two) of (the/the SEN/the SEND) Code [of Practice]",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/on) stage (1/2/one/two) of (the/the SEN/the SEND) Code [of Practice]",
    "alone": true,
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "stages (1/one) [(and/to/or)] (2/two) of (the/the SEN/the SEND) Code [of Practice]",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/on) stages (1/one) [(and/to/or)] (2/two) of (the/the SEN/the SEND) Code [of Practice]",
    "alone": true,
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "stage (3/4/5/three/four/five) of (the/the SEN/the SEND) Code [of Practice]",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false,
      "note": "where the school gives the support"
     },
     {
      "text": "an EHC plan",
      "safe": false,
      "note": "where this stage meant a statement"
     }
    ]
   },
   {
    "pattern": "(at/on) stage (3/4/5/three/four/five) of (the/the SEN/the SEND) Code [of Practice]",
    "alone": true,
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false,
      "note": "where the school gives the support"
     },
     {
      "text": "with an EHC plan",
      "safe": false,
      "note": "where this stage meant a statement"
     }
    ]
   },
   {
    "pattern": "stage (1/2/one/two) of [(the/our/a)] [(school's)] (SEN/SEND/special needs/special educational needs) (procedure/procedures/process/provision/support/programme/system/list/cycle)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/on) stage (1/2/one/two) of [(the/our/a)] [(school's)] (SEN/SEND/special needs/special educational needs) (procedure/procedures/process/provision/support/programme/system/list/cycle)",
    "alone": true,
    "replacements": [
     {
      "text": "on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "stage (3/4/5/three/four/five) of [(the/our/a)] [(school's)] (SEN/SEND/special needs/special educational needs) (procedure/procedures/process/provision/support/programme/system/list)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false,
      "note": "where the school gives the support"
     },
     {
      "text": "an EHC plan",
      "safe": false,
      "note": "where this stage meant a statement"
     }
    ]
   },
   {
    "pattern": "stages (1/2/3/4/one/two/three/four) [(and/to/or)] (2/3/4/5/two/three/four/five) of [(the/our/a)] [(school's)] (SEN/SEND/special needs/special educational needs) (procedure/procedures/process/provision/support/programme/system/list)",
    "alone": true,
    "replacements": [
     {
      "text": "SEN Support and EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "stages (2/3/4/two/three/four) [(and/to/or)] (3/4/5/three/four/five)",
    "replacements": [
     {
      "text": "SEN Support and EHC plans",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "Key",
    "Foundation",
    "complaint",
    "complaints",
    "formal",
    "informal",
    "appeal",
    "reading",
    "phonics",
    "behaviour",
    "attendance",
    "early"
   ],
   "notNear": {
    "any": [
     "complaint",
     "complain",
     "grievance",
     "appeal",
     "Key Stage",
     "KS",
     "Foundation Stage",
     "phonics",
     "attendance",
     "absence",
     "consultation",
     "formal stage",
     "informal",
     "sanction",
     "behaviour stage",
     "disciplinary",
     "reading",
     "Northern Ireland",
     "complaints",
     "Bereavement",
     "EAL",
     "English as an additional language",
     "fluency"
    ],
    "within": "section"
   },
   "near": {
    "any": [
     "SEN register",
     "SEND register",
     "special needs register",
     "SEN stage",
     "stages of SEN",
     "Code of Practice",
     "School Action",
     "Action Plus",
     "SA",
     "SA+",
     "statemented",
     "statement",
     "formal assessment",
     "statutory assessment",
     "Individual Education Plan",
     "IEP",
     "LEA",
     "special needs procedures",
     "cause for concern form",
     "(asks/asked) the SENCO"
    ],
    "within": "sentence",
    "orTerms": [
     "sa-plus-abbrev",
     "school-action",
     "school-action-plus",
     "sap-abbrev",
     "statemented",
     "statement-bare",
     "statement-sen",
     "early-years-action",
     "early-years-action-plus"
    ],
    "orTermsIn": "item"
   }
  }
 },
 {
  "id": "senco-regs-2008",
  "forms": [
   {
    "pattern": "Education \\((Special Educational Needs Co-ordinators/SEN Co-ordinators)\\) [\\(England\\)] (Regulations/Regs)[, (2008/2009)]",
    "replacements": [
     {
      "text": "SEND Regulations 2014",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Education (Special Educational Needs Co-ordinators/SEN Co-ordinators) [England] (Regulations/Regs)[, (2008/2009)]",
    "replacements": [
     {
      "text": "SEND Regulations 2014",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SENCO (Regulations/Regs)[, (2008/2009)]",
    "replacements": [
     {
      "text": "SEND Regulations 2014",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {},
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "send-in-sen-definition",
  "forms": [
   {
    "pattern": "(has/have) SEND (if/when/where) (they/he/she/he or she/she or he/he\\/she/the child/the pupil/it) (has/have) [a] (learning difficulty/learning difficulties/learning disability/significantly greater difficulty)",
    "replacements": [
     {
      "text": "$1 SEN $2 $3 $4 a $5",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(has/have) special educational needs and (disability/disabilities) (if/when/where) (they/he/she/he or she) (has/have) [a] (learning difficulty/learning difficulties)",
    "replacements": [
     {
      "text": "$1 special educational needs $3 $4 $5 a $6",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(has/have) [a] special educational need(s) or (disability/disabilities) (if/when/where) (they/he/she/he or she) (has/have) [a] (learning difficulty/learning difficulties)",
    "replacements": [
     {
      "text": "$1 special educational needs $3 $4 $5 a $6",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SEND (is/are) defined as [(a/having a)] (learning difficulty!/learning disability!)",
    "replacements": [
     {
      "text": "SEN $1 defined as a $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SEND (is/are) defined as learning difficulties",
    "replacements": [
     {
      "text": "SEN $1 defined as learning difficulties",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(has/have) SEND (if/when/where) (their/his/her/the child's/the pupil's) (learning difficulty/learning difficulties/learning disability)",
    "replacements": [
     {
      "text": "$1 SEN $2 $3 $4",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "send-needs-tautology",
  "forms": [
   {
    "pattern": "(with/have/has/having) (SEN/SEND) needs",
    "replacements": [
     {
      "text": "$1 $2",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(for/their/his/her/any/all/specific/individual/additional/complex/identified/different/particular/significant/other/the/of/meet/meeting/support/pupil's/child's/pupils'/children's) (SEN/SEND) needs",
    "replacements": [
     {
      "text": "$1 needs",
      "safe": false
     }
    ]
   },
   {
    "pattern": "EHC plan plan",
    "replacements": [
     {
      "text": "EHC plan(s)",
      "safe": true
     }
    ]
   },
   {
    "pattern": "EHC plan \\(EHCP plan\\)",
    "replacements": [
     {
      "text": "EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SENCO/SENDCO) co-ordinator",
    "replacements": [
     {
      "text": "{$1/$1s}",
      "safe": true
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "(a/each/every/any/this/that/one) (child/pupil/student/learner/boy/girl)"
   ],
   "notBefore": [
    "to",
    "a",
    "an",
    "the",
    "more",
    "our",
    "all",
    "everyone",
    "careful",
    "strong",
    "good",
    "assessment",
    "analysis",
    "teacher",
    "assistant",
    "co-ordinator",
    "leader",
    "governor",
    "register",
    "policy"
   ]
  }
 },
 {
  "id": "send-register-students",
  "forms": [
   {
    "pattern": "(SEN/SEND) (pupil/child/children/student/learner/young people/young person/youngster/boy/girl)",
    "replacements": [
     {
      "text": "$2 with $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/SEND) kid",
    "replacements": [
     {
      "text": "{pupil/pupils} with $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN\\/D/SEN&D/SEN\\(D\\)) (pupil/child/children/student/learner/young people/young person)",
    "replacements": [
     {
      "text": "$2 with SEND",
      "safe": false
     }
    ]
   },
   {
    "pattern": "non (SEN/SEND) (pupil/child/children/student/learner/peer/young people)",
    "replacements": [
     {
      "text": "$2 without $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/SEND) and non (SEN/SEND) (pupils/children/students/learners)",
    "replacements": [
     {
      "text": "$3 with and without $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(special educational needs/special educational needs and disabilities) (pupil/child/children/student/learner)",
    "replacements": [
     {
      "text": "$2 with $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN Support/SEN K/K code) (pupil/child/children/student/learner)",
    "replacements": [
     {
      "text": "$2 on SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(our/these/all/most) SENs",
    "replacements": [
     {
      "text": "$1 pupils with SEN",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "(premium/friendly/centred/led/passport/passports/profile/profiles/voice/council/panel/panels/register/list/lists/data/progress/numbers/file/files/plan/plans/tracking/survey/surveys/questionnaire/questionnaires/support/forum/review/reviews/outcome/outcomes/attainment/achievement/achievements/centre/services/service/record/records/information/group/groups/meeting/meetings/booklet/handbook/ambassadors/champions/leaders/work/interviews/views/feedback/funding/needs/conference/case/welfare/wellbeing/development/achievement/population/cohort/count/census/admission/admissions)"
   ]
  }
 },
 {
  "id": "send-regs-misnamed",
  "forms": [
   {
    "pattern": "(SEN/Special Needs and Disability/Special Educational Needs/Special Needs) Regulations, 2014",
    "replacements": [
     {
      "text": "SEND Regulations 2014",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Special Education Need(s)/Special Educational Need) and (Disability/Disabilities) Regulations, [2014]",
    "replacements": [
     {
      "text": "SEND Regulations 2014",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEND/SEN/Special Educational Needs and Disability/SEN and Disability) Regulations, (2013/2015/2016/2017/2018)",
    "replacements": [
     {
      "text": "SEND Regulations 2014",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Schools/Schools') SEN Information Report Regulations [2014]",
    "replacements": [
     {
      "text": "SEND Regulations 2014",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SEN Information Report Regulations [2014]",
    "replacements": [
     {
      "text": "SEND Regulations 2014",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEND/SEN) Regulations, 2024",
    "replacements": [
     {
      "text": "SEND Regulations 2014 (as amended)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {},
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "senda-2001",
  "forms": [
   {
    "pattern": "SENDA[, 2001]",
    "replacements": [
     {
      "text": "(the) Equality Act 2010",
      "safe": false,
      "note": "for disability"
     },
     {
      "text": "Children and Families Act 2014",
      "safe": false,
      "note": "for special educational needs"
     }
    ]
   },
   {
    "pattern": "(Special Educational Needs/SEN/Special Needs) and Disability Act[, 2001]",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": false,
      "note": "for disability"
     },
     {
      "text": "Children and Families Act 2014",
      "safe": false,
      "note": "for special educational needs"
     }
    ]
   },
   {
    "pattern": "(Special Educational Needs/SEN/Special Needs) and Disabilities Act[, 2001]",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": false,
      "note": "for disability"
     },
     {
      "text": "Children and Families Act 2014",
      "safe": false,
      "note": "for special educational needs"
     }
    ]
   },
   {
    "pattern": "SEND Act, 2001",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": false,
      "note": "for disability"
     },
     {
      "text": "Children and Families Act 2014",
      "safe": false,
      "note": "for special educational needs"
     }
    ]
   },
   {
    "pattern": "Disability Act, 2001",
    "replacements": [
     {
      "text": "Equality Act 2010",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {},
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "silence-as-agreement",
  "forms": [
   {
    "pattern": "(deemed/assumed/presumed/considered/understood) to have (agreed/consented/accepted/approved/given consent/given their consent/given their agreement)",
    "replacements": []
   },
   {
    "pattern": "(taken/counted/treated/regarded/understood/read) as (agreement/consent/acceptance/approval/a yes)",
    "replacements": []
   },
   {
    "pattern": "(assume/presume/take it/conclude) [that] (you/parents/they/the parents/families) (agree/consent/accept/are happy/approve/are content/have no objection/have no objections/are satisfied)",
    "replacements": []
   },
   {
    "pattern": "(will be/is/are) (assumed/presumed) that (you/parents/they/the parents/families) (agree/consent/accept/are happy/approve/are content/have no objection/have no objections)",
    "replacements": []
   }
  ],
  "conditions": {
   "notAfter": [
    "not",
    "never",
    "nor",
    "longer",
    "don't",
    "n't"
   ],
   "notNear": {
    "any": [
     "photograph~",
     "photo~",
     "trip",
     "trips",
     "fee",
     "fees",
     "dinner",
     "staff",
     "governors",
     "councillors",
     "tenants",
     "contractor"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "plan~",
     "target~",
     "outcome~",
     "support",
     "provision",
     "review~",
     "SEN",
     "SEND",
     "meeting~"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "sip",
  "forms": [
   {
    "pattern": "(Regional/National) Schools Commissioner [\\((RSC/NSC)\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "DfE regional director",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Regional Schools Commissioners",
    "alone": true,
    "replacements": [
     {
      "text": "DfE regional directors",
      "safe": false
     }
    ]
   },
   {
    "pattern": "RSC",
    "replacements": [
     {
      "text": "DfE regional director(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "National Challenge (school/adviser/advisor/programme)",
    "alone": true,
    "replacements": [
     {
      "text": "school improvement $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School Improvement Partner [\\(SIP\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "school improvement adviser(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School Improvement Partners",
    "alone": true,
    "replacements": [
     {
      "text": "school improvement advisers",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(the/our) SIP's (visit/visits/report)",
    "alone": true,
    "replacements": [
     {
      "text": "the school improvement adviser’s $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(the/our) SIP (visits/visit/checks/meets/comes/attends/reviews/monitors/challenges/agrees/advises)",
    "alone": true,
    "replacements": [
     {
      "text": "the school improvement adviser $2",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notNear": {
    "any": [
     "Shakespeare",
     "theatre",
     "drama",
     "workshop"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "DfE",
     "academy",
     "academies",
     "trust",
     "school improvement",
     "Ofsted",
     "Regional Schools Commissioner",
     "Headteacher Board"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "social-inclusion",
  "forms": [
   {
    "pattern": "Social Inclusion, Pupil Support",
    "replacements": [
     {
      "text": "[current guidance]",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(DfEE/DfES/DFE/DES/Welsh Office/Government) Circular [(No./No/Number)] #\\/(80/81/82/83/84/85/86/87/88/89/90/91/92/93/94/95/96/97/98/99)",
    "replacements": [
     {
      "text": "[current guidance]",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Circular [(No./No/Number)] #\\/(80/81/82/83/84/85/86/87/88/89/90/91/92/93/94/95/96/97/98/99)",
    "replacements": [
     {
      "text": "[current guidance]",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {},
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "social-services",
  "forms": [
   {
    "pattern": "social services (department/team)",
    "replacements": [
     {
      "text": "children’s social care",
      "safe": false
     }
    ]
   },
   {
    "pattern": "social services",
    "replacements": [
     {
      "text": "children’s social care",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "health and",
    "health bodies and"
   ],
   "notBefore": [
    "body",
    "bodies",
    "function",
    "functions"
   ]
  }
 },
 {
  "id": "spastic-cripple",
  "forms": [
   {
    "pattern": "spastic (pupil/child/children/student/person/people/adult)",
    "replacements": [
     {
      "text": "$1 with cerebral palsy",
      "safe": false
     }
    ]
   },
   {
    "pattern": "a spastic!",
    "replacements": [
     {
      "text": "a person with cerebral palsy",
      "safe": false
     }
    ]
   },
   {
    "pattern": "spastics!",
    "replacements": [
     {
      "text": "people with cerebral palsy",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(is/are/was) spastic!",
    "replacements": [
     {
      "text": "$1 disabled",
      "safe": false,
      "note": "name the condition where it matters"
     }
    ]
   },
   {
    "pattern": "(crippled/lame) (pupil/child/children/student/person/people/boy/girl)",
    "replacements": [
     {
      "text": "disabled $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(a/the) cripple!",
    "replacements": [
     {
      "text": "a disabled person",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the crippled!",
    "replacements": [
     {
      "text": "disabled people",
      "safe": false
     }
    ]
   },
   {
    "pattern": "an invalid!",
    "replacements": [
     {
      "text": "a disabled person",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(chronic/elderly/permanent/lifelong) invalid",
    "replacements": [
     {
      "text": "disabled {person/people}",
      "safe": false
     }
    ]
   },
   {
    "pattern": "invalids!",
    "replacements": [
     {
      "text": "disabled people",
      "safe": false
     }
    ]
   },
   {
    "pattern": "invalid (child/children/carriage/pupils)",
    "replacements": [
     {
      "text": "disabled $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "midget",
    "replacements": [
     {
      "text": "{person/people} of short stature",
      "safe": false
     }
    ]
   },
   {
    "pattern": "mongol (child/children/baby)",
    "alone": true,
    "replacements": [
     {
      "text": "$1 with Down's syndrome",
      "safe": false
     }
    ]
   },
   {
    "pattern": "mongolism",
    "alone": true,
    "replacements": [
     {
      "text": "Down's syndrome",
      "safe": false
     }
    ]
   },
   {
    "pattern": "cripples!",
    "replacements": [
     {
      "text": "disabled people",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "as": "noun",
   "notBefore": [
    "Society"
   ],
   "notNear": {
    "any": [
     "name calling",
     "insult~",
     "slur~",
     "taunt~",
     "derogatory",
     "offensive",
     "banter",
     "(words/terms/names/language/labels/remarks) (such as/like)",
     "form~",
     "vote~",
     "consent",
     "ticket~",
     "password",
     "novel",
     "play",
     "character",
     "poem",
     "literature",
     "lunatics",
     "Poor Law",
     "history",
     "Shakespeare",
     "Of Mice and Men",
     "set text"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "special-child",
  "forms": [
   {
    "pattern": "special (children/kids/pupils)",
    "replacements": [
     {
      "text": "$1 with SEND",
      "safe": false
     }
    ]
   },
   {
    "pattern": "a special child",
    "replacements": [
     {
      "text": "a child with SEND",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(differently abled/differently able/handicapable/handi capable/specially abled/otherwise abled) (pupil/child/children/student/people/person/learner/young people)",
    "replacements": [
     {
      "text": "disabled $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(differently abled/differently able/handicapable/specially abled/otherwise abled)",
    "replacements": [
     {
      "text": "disabled",
      "safe": false
     }
    ]
   },
   {
    "pattern": "physically challenged",
    "replacements": [
     {
      "text": "physically disabled",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(mentally/intellectually/learning) challenged",
    "replacements": [
     {
      "text": "with a learning disability",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(visually/hearing) challenged",
    "replacements": [
     {
      "text": "disabled",
      "safe": false,
      "note": "name the impairment"
     }
    ]
   },
   {
    "pattern": "people of determination",
    "replacements": [
     {
      "text": "disabled people",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "very",
    "so",
    "such",
    "each",
    "every",
    "as",
    "most",
    "really",
    "extra"
   ],
   "notBefore": [
    "(ward/hospital/service/services/menu/assembly/area/room/library/event/mass/author/story/edition)"
   ]
  }
 },
 {
  "id": "special-consideration-mixup",
  "forms": [
   {
    "pattern": "special consideration for (SEN/SEND/special educational needs)",
    "replacements": [
     {
      "text": "access arrangements",
      "safe": false
     }
    ]
   },
   {
    "pattern": "special arrangements (in/for) (exams/examinations/tests)",
    "replacements": [
     {
      "text": "access arrangements $1 $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(apply/applies/applying/applied) for special arrangements",
    "replacements": [
     {
      "text": "$1 for access arrangements",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(special exam/exam/examination) concession",
    "replacements": [
     {
      "text": "access arrangements",
      "safe": false
     }
    ]
   },
   {
    "pattern": "special consideration (such as/like/including) [(extra/additional/more)] time",
    "replacements": [
     {
      "text": "access arrangements such as extra time",
      "safe": false
     }
    ]
   },
   {
    "pattern": "special (exam/examination/test) (arrangements/arrangement)",
    "replacements": [
     {
      "text": "access arrangements",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "special-education-needs",
  "forms": [
   {
    "pattern": "Special (Education/Educations/Eduction/Eductional/Educatonal/Educaional) Needs",
    "replacements": [
     {
      "text": "Special Educational Needs",
      "safe": true
     }
    ]
   },
   {
    "pattern": "Special (Education/Educations/Eduction/Eductional/Educatonal/Educaional) Need!",
    "replacements": [
     {
      "text": "Special Educational Need",
      "safe": true
     }
    ]
   },
   {
    "pattern": "special (education/educations/eduction/eductional/educatonal/educaional) needs",
    "replacements": [
     {
      "text": "special educational needs",
      "safe": true
     }
    ]
   },
   {
    "pattern": "special (education/educations/eduction/eductional/educatonal/educaional) need!",
    "replacements": [
     {
      "text": "special educational need",
      "safe": true
     }
    ]
   },
   {
    "pattern": "educational special needs!",
    "replacements": [
     {
      "text": "special educational needs",
      "safe": true
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notBefore": [
    "to",
    "a",
    "careful",
    "more",
    "better",
    "reform",
    "investment"
   ]
  }
 },
 {
  "id": "special-needs-register-threshold",
  "forms": [
   {
    "pattern": "(removed/taken) (from/off) the register",
    "replacements": [
     {
      "text": "no longer recorded as needing SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(removed/taken) (from/off) the (SEN/SEND/special needs/special educational needs) (register/list)",
    "alone": true,
    "replacements": [
     {
      "text": "no longer recorded as needing SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(placed/put/entered/included) (on/onto/in/to) the register",
    "replacements": [
     {
      "text": "recorded as receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(placed/put/entered/included) (on/onto/in/to) (the/our) (SEN/SEND/special needs/special educational needs) (register/list)",
    "alone": true,
    "replacements": [
     {
      "text": "recorded as receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "added to (the/our) (SEN/SEND/special needs/special educational needs) (register/list)",
    "alone": true,
    "replacements": [
     {
      "text": "recorded as receiving SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(come/go) off the register",
    "replacements": [
     {
      "text": "no longer need SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(come/go) off the (SEN/SEND/special needs/special educational needs) register",
    "alone": true,
    "replacements": [
     {
      "text": "no longer need SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(comes/goes) off the register",
    "replacements": [
     {
      "text": "no longer needs SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(comes/goes) off the (SEN/SEND/special needs/special educational needs) register",
    "alone": true,
    "replacements": [
     {
      "text": "no longer needs SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "exit (the/from the) register",
    "replacements": [
     {
      "text": "no longer need SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "exit (the/from the) (SEN/SEND/special needs/special educational needs) register",
    "alone": true,
    "replacements": [
     {
      "text": "no longer need SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "exits (the/from the) register",
    "replacements": [
     {
      "text": "no longer needs SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "exits (the/from the) (SEN/SEND/special needs/special educational needs) register",
    "alone": true,
    "replacements": [
     {
      "text": "no longer needs SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "go on [to] the register",
    "replacements": [
     {
      "text": "start to receive SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "go on [to] the (SEN/SEND/special needs) register",
    "alone": true,
    "replacements": [
     {
      "text": "start to receive SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "goes on [to] the register",
    "replacements": [
     {
      "text": "starts to receive SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "goes on [to] the (SEN/SEND/special needs) register",
    "alone": true,
    "replacements": [
     {
      "text": "starts to receive SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(exit/exiting/removal/coming) (from/off/of) the (SEN/SEND/special needs/special educational needs) register",
    "alone": true,
    "replacements": [
     {
      "text": "the end of SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(entry to/entry on/entry onto/entry on to/admission to/joining) the (SEN/SEND/special needs/special educational needs) register",
    "alone": true,
    "replacements": [
     {
      "text": "the start of SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "exit criteria for the register",
    "replacements": [
     {
      "text": "how we decide together to end SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "exit criteria for the (SEN/SEND) register",
    "alone": true,
    "replacements": [
     {
      "text": "how we decide together to end SEN Support",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "attendance",
     "admission",
     "admissions",
     "roll",
     "elective home education",
     "home educate~",
     "professional",
     "late",
     "club",
     "electoral",
     "deregister~",
     "moves house",
     "new school"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "SEN",
     "SEND",
     "SENCO",
     "special needs",
     "special educational needs",
     "SEN Support",
     "School Action",
     "IEP",
     "EHC plan"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "special-needs-shorthand",
  "forms": [
   {
    "pattern": "special needs (pupil/child/children/student/learner/kid/young people/young person)",
    "replacements": [
     {
      "text": "$1 with SEN",
      "safe": false
     },
     {
      "text": "$1 with special educational needs",
      "safe": false
     }
    ]
   },
   {
    "pattern": "special needs (policy/department/governor/team/budget/funding/room/area/file/action plan/support/provision/information report/link governor)",
    "replacements": [
     {
      "text": "SEND $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "special needs (teacher/register/list/code of practice/training/transport)",
    "replacements": [
     {
      "text": "SEN $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "special needs (school/unit)",
    "replacements": [
     {
      "text": "special $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "special needs education",
    "replacements": [
     {
      "text": "special educational provision",
      "safe": false
     }
    ]
   },
   {
    "pattern": "special needs!",
    "replacements": [
     {
      "text": "special educational needs",
      "safe": false
     }
    ]
   },
   {
    "pattern": "special need!",
    "replacements": [
     {
      "text": "special educational need",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "dietary",
    "dietary or",
    "dietary and",
    "medical or",
    "medical and",
    "cultural and"
   ],
   "notBefore": [
    "Jungle",
    "Trust",
    "Network",
    "Magazine",
    "Show",
    "Alliance",
    "Advisory",
    "Charity",
    "Journal",
    "diet",
    "(in/at) (the/a) (kitchen/canteen)",
    "(of/for) gifted"
   ]
  }
 },
 {
  "id": "spp-current",
  "forms": [
   {
    "pattern": "Specialist Provision Package [\\(SPP\\)]",
    "replacements": [
     {
      "text": "special educational provision in section F of the EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(replaced/superseded) by Specialist Provision Packages",
    "alone": true,
    "replacements": [
     {
      "text": "still in force",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "(proposed/proposes/proposal/proposals/consultation/consulted/white paper/announced/draft/reform/reforms/expected)",
     "not law",
     "not yet law",
     "not in force",
     "none of this"
    ],
    "within": "block"
   }
  },
  "checkIn": [
   "history"
  ]
 },
 {
  "id": "sre",
  "forms": [
   {
    "pattern": "sex and (relationship/relationships) education",
    "replacements": [
     {
      "text": "relationships and sex education",
      "safe": false
     }
    ]
   },
   {
    "pattern": "sex and (relationship/relationships) education \\(SRE\\)",
    "replacements": [
     {
      "text": "relationships and sex education (RSE)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SRE (policy/policies/lesson/lessons/curriculum/programme/teaching/guidance)",
    "replacements": [
     {
      "text": "RSE $1",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title"
  }
 },
 {
  "id": "standards-fund",
  "forms": [
   {
    "pattern": "Standards Fund [(grant/grants/money/monies/funding/allocation)]",
    "replacements": [
     {
      "text": "notional SEN budget",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School Standards Grant [\\((SSG)\\)]",
    "replacements": [
     {
      "text": "notional SEN budget",
      "safe": false
     }
    ]
   },
   {
    "pattern": "School Development Grant [\\((SDG)\\)]",
    "replacements": [
     {
      "text": "notional SEN budget",
      "safe": false
     }
    ]
   },
   {
    "pattern": "LACSEG",
    "replacements": [
     {
      "text": "notional SEN budget",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title"
  }
 },
 {
  "id": "statement-alone",
  "forms": [
   {
    "pattern": "statement (level/stage)",
    "replacements": [
     {
      "text": "EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(a/an) statement",
    "replacements": [
     {
      "text": "an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the (review/reviews/copy/copies/amendment/amendments/issue/transfer) of statement!",
    "replacements": [
     {
      "text": "the $1 of the EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] statement (money/hours/funding/budget)",
    "replacements": [
     {
      "text": "the EHC plan $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(the/each/any/no/every/one) statement",
    "replacements": [
     {
      "text": "$1 EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statement",
    "replacements": [
     {
      "text": "EHC plan(s)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "mission",
    "vision",
    "policy",
    "equality",
    "equalities",
    "personal",
    "witness",
    "bank",
    "financial",
    "written",
    "press",
    "media",
    "public",
    "problem",
    "impact",
    "ethos",
    "accessibility",
    "privacy",
    "position",
    "method",
    "data protection",
    "value",
    "values",
    "belief",
    "opening",
    "general",
    "brief",
    "clear",
    "short",
    "strategy",
    "principle",
    "principles",
    "summary",
    "intent",
    "curriculum",
    "learning",
    "outcome",
    "performance",
    "assessment",
    "I can",
    "can do",
    "descriptor",
    "safeguarding",
    "behaviour",
    "premium",
    "inclusion",
    "signed",
    "joint",
    "slavery",
    "headteacher's",
    "head's",
    "complainant's",
    "provide~",
    "present~",
    "start~",
    "begin~",
    "open~",
    "make~",
    "following",
    "this",
    "that",
    "these",
    "those",
    "such",
    "above",
    "below"
   ],
   "onlyAfter": [
    "remaining",
    "about",
    "still",
    "only",
    "with an existing",
    "outstanding",
    "with",
    "without",
    "on",
    "of",
    "for",
    "to",
    "from",
    "under",
    "by",
    "in",
    "and",
    "or",
    "have",
    "has",
    "had",
    "having",
    "hold~",
    "get",
    "gets",
    "receive~",
    "given",
    "issue~",
    "maintain~",
    "new",
    "existing",
    "current",
    "draft",
    "final",
    "proposed",
    "amended",
    "full",
    "old",
    "formal",
    "when",
    "if",
    "where",
    "whether",
    "all",
    "both",
    "most",
    "some",
    "any",
    "his",
    "her",
    "their",
    "its",
    "our",
    "your",
    "(child's/pupil's/pupils'/children's/student's/students')",
    "#",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "several",
    "many",
    "few",
    "most",
    "number of",
    "either",
    "neither",
    "also",
    "via",
    "per",
    "as",
    "than",
    "is",
    "are",
    "awaiting",
    "requesting",
    "reviewing",
    "towards",
    "through",
    "into"
   ],
   "notBefore": [
    "(piece/pieces)",
    "by",
    "of",
    "about",
    "from",
    "saying",
    "regarding",
    "concerning",
    "explaining",
    "describing",
    "outlining",
    "bank",
    "sets out",
    "set out",
    "outlines",
    "explains",
    "describes",
    "applies",
    "below",
    "above",
    "signed",
    "to (police/the police/the panel/the media/parents/staff/governors/make/sort/complete/match)",
    "on (equality/inclusion/behaviour/safeguarding/how/what/the website/our website/admissions)"
   ],
   "notNear": {
    "any": [
     "police",
     "witness",
     "allegation",
     "disclosure",
     "press",
     "media",
     "complaint",
     "complainant",
     "hearing",
     "investigation",
     "whistleblowing",
     "own words",
     "bank",
     "mission statement",
     "vision statement",
     "policy statement",
     "personal statement",
     "equality statement",
     "UCAS",
     "modern slavery",
     "intent",
     "true or false",
     "school report",
     "ordinary word",
     "debate",
     "debating",
     "debaters",
     "speech"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "statement of SEN",
     "statement of special educational needs",
     "category!",
     "SEN (category/status/stage/level)",
     "(stage/level/tier/type/kind) of (support/SEN/need/help/provision)"
    ],
    "within": "sentence",
    "orTerms": [
     "school-action",
     "school-action-plus",
     "sa-plus-abbrev",
     "sen-stages-numbered",
     "statement-sen",
     "statement-bare",
     "statemented",
     "annual-review-statement",
     "statement-parts"
    ]
   }
  }
 },
 {
  "id": "statement-bare",
  "forms": [
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)/young people/young person/those/anyone) (with/without/having/holding/needing/requiring/receiving/awaiting) a [SEN] [(full/formal/current/final/new)] statement",
    "alone": true,
    "replacements": [
     {
      "text": "$1 $2 an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)/young people/young person/those/anyone) (with/without/having/holding/needing/requiring/receiving/awaiting) an (SEN/SEND) statement",
    "alone": true,
    "replacements": [
     {
      "text": "$1 $2 an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)/young people/young person/those/anyone) [(already/currently/also)] (have/hold) Statements",
    "alone": true,
    "replacements": [
     {
      "text": "$1 $2 $3 EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[(his/her/their)] special needs statement",
    "alone": true,
    "replacements": [
     {
      "text": "$1 EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)/young people/young person/those/anyone) (with/without/having/holding/needing/requiring/receiving/awaiting) [SEN] statement",
    "alone": true,
    "replacements": [
     {
      "text": "$1 $2 EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)/young people/young person/those/anyone) (with/without/having/holding/needing/requiring/receiving/awaiting) (existing/current/final/new/their) [SEN] statement",
    "alone": true,
    "replacements": [
     {
      "text": "$1 $2 $3 EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)/young people/young person/those/anyone) on [a] statement",
    "alone": true,
    "replacements": [
     {
      "text": "$1 with {an EHC plan/EHC plans}",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)/young people/young person/those/anyone) [(already/currently/also/may/might/will/should/do not/does not/did not)] (have/has/had/hold/holds/need~/require~/receive~/get/gets) a [SEN] [(full/formal/current/final/new)] statement",
    "alone": true,
    "replacements": [
     {
      "text": "$1 $2 $3 an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(who/that) [(already/currently/also/may/might/will/should/do not/does not/did not)] (have/has/had/hold/holds/need~/require~/receive~/get/gets) a [SEN] [(full/formal/current/final/new)] statement",
    "alone": true,
    "replacements": [
     {
      "text": "$1 $2 $3 an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(who/that) [(already/currently/also/may/might/will/should/do not/does not/did not)] (have/has/had/hold/holds/need~/require~/receive~/get/gets) [SEN] statements",
    "alone": true,
    "replacements": [
     {
      "text": "$1 $2 $3 EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(he/she/they/son/daughter) [(already/currently/also/may/might/will/should/do not/does not/did not)] (have/has/had/hold/holds/need~/require~/receive~/get/gets) a [SEN] [(full/formal/current/final/new)] statement",
    "replacements": [
     {
      "text": "$1 $2 $3 an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)/young people/young person/those/anyone) [(already/currently/also/may/might/will/should/do not/does not/did not)] (have/has/had/hold/holds/need~/require~/receive~/get/gets) [SEN] statements",
    "replacements": [
     {
      "text": "$1 $2 $3 EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(with/without) a [SEN] [(full/formal/current/final/new)] statement",
    "replacements": [
     {
      "text": "$1 an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(with/without) [(SEN/existing/current)] statements",
    "replacements": [
     {
      "text": "$1 EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[(not)] (maintain~) (the/his/her/their/its/each/any/this) statement",
    "alone": true,
    "replacements": [
     {
      "text": "$1 $2 $3 EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[(not)] (maintain~) a statement",
    "alone": true,
    "replacements": [
     {
      "text": "$1 $2 an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(cease~) to maintain a statement",
    "alone": true,
    "replacements": [
     {
      "text": "$1 to maintain an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[(not)] (issue~/amend~/finalise~/obtain~/secure~/gain~/get/gets/seek/seeking/request~/propose~/refuse~/need~/require~/receive~/cease~/keep/grant~/award~/agree~/review~) (the/his/her/their/its/each/any/every) [SEN] [(full/formal/current/final/new)] statement",
    "replacements": [
     {
      "text": "$1 $2 $3 EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[(not)] (issue~/amend~/finalise~/obtain~/secure~/gain~/get/gets/seek/seeking/request~/propose~/refuse~/need~/require~/receive~/cease~/keep/grant~/award~/agree~/review~) a [SEN] [(full/formal/current/final/new)] statement",
    "replacements": [
     {
      "text": "$1 $2 an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(issue~) statements",
    "replacements": [
     {
      "text": "$1 EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(issue~) with a statement",
    "alone": true,
    "replacements": [
     {
      "text": "$1 with an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "not apply for a [SEN] statement",
    "alone": true,
    "replacements": [
     {
      "text": "not request an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "apply for a [SEN] statement",
    "alone": true,
    "replacements": [
     {
      "text": "request an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "applies for a [SEN] statement",
    "alone": true,
    "replacements": [
     {
      "text": "requests an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "applied for a [SEN] statement",
    "alone": true,
    "replacements": [
     {
      "text": "requested an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "applying for a [SEN] statement",
    "alone": true,
    "replacements": [
     {
      "text": "requesting an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(application/request) for a [SEN] statement",
    "alone": true,
    "replacements": [
     {
      "text": "request(s) for an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(put forward/refer~/referred/referral/recommend~/propose~) for a [SEN] statement",
    "alone": true,
    "replacements": [
     {
      "text": "$1 for an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(assess~/assessment/consider~/wait~) for a [SEN] statement",
    "alone": true,
    "replacements": [
     {
      "text": "$1 for an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "in receipt of a [SEN] statement",
    "alone": true,
    "replacements": [
     {
      "text": "in receipt of an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "in receipt of [SEN] statements",
    "alone": true,
    "replacements": [
     {
      "text": "in receipt of EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(arrive~/come/came/coming/join~/transfer~/transferred/move~) with a [SEN] statement (from another/from the previous/from their) ([local] authority/[local] education authority/LA/LEA/county/council/borough)",
    "alone": true,
    "replacements": [
     {
      "text": "$1 with an EHC plan $2 $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "subject (to/of) a [SEN] statement",
    "replacements": [
     {
      "text": "subject $1 an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "named (in/on) (the/his/her/their/its/each/any) statement",
    "alone": true,
    "replacements": [
     {
      "text": "named in $2 EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "named (in/on) a statement",
    "alone": true,
    "replacements": [
     {
      "text": "named in an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(specified/detailed/identified/outlined/described/recorded/stated/set out/set down/listed/written/contained/included/laid down/provision/objectives/hours/needs/targets/support/outcomes/allocation) (in/on/of/under/by) (the/his/her/their/its/each/any) statement",
    "replacements": [
     {
      "text": "$1 in $3 EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(specified/detailed/identified/outlined/described/recorded/stated/set out/set down/listed/written/contained/included/laid down/provision/objectives/hours/needs/targets/support/outcomes/allocation) (in/on/under/by) a statement",
    "replacements": [
     {
      "text": "$1 in an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statement (names/naming/that names/which names/named)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plan $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statements (name/naming/that name/which name)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plans $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil's/child's/student's/learner's/young person's/pupils'/children's/students'/learners') [SEN] statement",
    "replacements": [
     {
      "text": "$1 EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(his/her/their) [SEN] statement (is/are/was/were/will be/must be/should be/has been/have been) (reviewed/amended/issued/maintained/finalised/ceased/in place)",
    "alone": true,
    "replacements": [
     {
      "text": "$1 EHC plan $2 $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(his/her/their) [SEN] statement",
    "replacements": [
     {
      "text": "$1 EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(a/an) statement (is/was/will be/may be/has been/is not/be) (issued/agreed/refused/finalised/maintained/needed/necessary/required/in place/reviewed/amended/drawn up/granted)",
    "replacements": [
     {
      "text": "an EHC plan $2 $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(the/any/no) statement (is/was/will be/may be/has been/is not/be) (issued/agreed/refused/finalised/maintained/ceased/needed/necessary/required/in place/reviewed/amended/drawn up/granted)",
    "replacements": [
     {
      "text": "$1 EHC plan $2 $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[SEN] statement (review/meeting)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plan $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[SEN] statement (pupil(s)/child/children/student(s)/learner(s))",
    "alone": true,
    "replacements": [
     {
      "text": "$1 with {an EHC plan/EHC plans}",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(at/on) [the] statement (level/stage)",
    "replacements": [
     {
      "text": "with an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[SEN] statement (process/procedure)",
    "replacements": [
     {
      "text": "EHC needs assessment process",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[SEN] statement (funding/hours/support/provision)",
    "replacements": [
     {
      "text": "EHC plan $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(number/numbers/percentage/proportion) of statements",
    "replacements": [
     {
      "text": "$1 of EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[SEN] statements (are/were/will be/have been/must be/should be/can be/to be/being/are being) (reviewed/issued/maintained/amended)",
    "replacements": [
     {
      "text": "EHC plans $1 $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[SEN] statements (are/will be/must be/should be/have to be) reviewed (annually/every year/each year/at least annually/at least once a year/yearly/every twelve months/every 12 months/once a year)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plans $1 reviewed $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[SEN] statements and annual reviews",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plans and annual reviews",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)/young people/young person/those/anyone) (with/without/having/holding/needing/requiring/receiving/awaiting) a statement of need(s)",
    "alone": true,
    "replacements": [
     {
      "text": "$1 $2 an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)/young people/young person/those/anyone) (with/without/having/holding/needing/requiring/receiving/awaiting) statements of need(s)",
    "alone": true,
    "replacements": [
     {
      "text": "$1 $2 EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statements (will be/are to be/to be/are being) (replaced/phased out/abolished)",
    "replacements": []
   },
   {
    "pattern": "(a/the/each/any/every) statement of (a/the/this/that) (pupil/child/student/learner/young person)",
    "replacements": [
     {
      "text": "$1 EHC plan of $2 $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(existing/proposed/draft/amended/final) [SEN] statement",
    "replacements": [
     {
      "text": "$1 EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/special needs) statement",
    "replacements": [
     {
      "text": "EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)/young people/young person/anyone) with a statement from (another/a different/the other) (area/authority/county/council/LA/LEA/borough/local authority)",
    "alone": true,
    "replacements": [
     {
      "text": "$1 with an EHC plan from $2 $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(EHC/EHCP/education, health and care) statement",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil's/child's/student's/learner's/young person's) statement (sets out/says/lists/describes/explains/specifies) (what/the needs/the provision/the support/the help/the hours/their needs/how much)",
    "replacements": [
     {
      "text": "$1 EHC plan $2 $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(than/like/same as/help as/support as) a statement",
    "replacements": [
     {
      "text": "$1 an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[(not)] (merit~/warrant~/justify/leading to/lead to/leads to/result in/issue of/issuing of) a statement",
    "replacements": [
     {
      "text": "$1 $2 an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(issue of/issuing of) the statement",
    "replacements": [
     {
      "text": "$1 the EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(a/an) [(full/final/formal/draft/proposed)] Statement",
    "replacements": [
     {
      "text": "an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(the/any/each/every/his/her/their/whose/no/for/on/of/by/from/under/through/have/has/and/or/between/existing/new/all) [(final/proposed)] Statement",
    "replacements": [
     {
      "text": "$1 EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[(any)] (remaining/outstanding) statements",
    "replacements": [
     {
      "text": "$1 $2 EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SEN statements",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "with (or/and) without statements",
    "alone": true,
    "replacements": [
     {
      "text": "with $1 without EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "with (or/and) without a statement",
    "alone": true,
    "replacements": [
     {
      "text": "with $1 without an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(decide/decides/decided/deciding) whether (to/or not to) make a statement",
    "replacements": [
     {
      "text": "$1 whether $2 make an EHC plan",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notAfter": [
    "mission",
    "vision",
    "policy",
    "equality",
    "equalities",
    "personal",
    "witness",
    "bank",
    "financial",
    "written",
    "press",
    "media",
    "public",
    "problem",
    "impact",
    "ethos",
    "accessibility",
    "privacy",
    "position",
    "method",
    "data protection",
    "value",
    "values",
    "belief",
    "opening",
    "general",
    "brief",
    "clear",
    "short",
    "strategy",
    "principle",
    "principles",
    "summary",
    "intent",
    "curriculum",
    "learning",
    "outcome",
    "performance",
    "assessment",
    "I can",
    "can do",
    "descriptor",
    "safeguarding",
    "behaviour",
    "premium",
    "inclusion",
    "signed",
    "joint",
    "slavery",
    "headteacher's",
    "head's",
    "complainant's",
    "provide~",
    "present~",
    "start~",
    "begin~",
    "open~",
    "agree~",
    "disagree~",
    "respond~",
    "together",
    "along",
    "accompanied"
   ],
   "notBefore": [
    "(piece/pieces)",
    "(or/and) [(a/an)] (EHC/EHCP/education)",
    "EHC",
    "EHCP",
    "education health",
    "of",
    "by",
    "about",
    "from",
    "saying",
    "regarding",
    "concerning",
    "explaining",
    "describing",
    "outlining",
    "in writing",
    "bank",
    "to (police/the police/the panel/the media/parents/staff/governors/make/sort/complete/match/order/read/support/this effect/that effect)",
    "on (equality/SEN/inclusion/behaviour/safeguarding/how/what/the website/our website/admissions)",
    "for (the police/the panel/the media/the website/the press/governors)",
    "in (his/her/their/the) (passport/profile/communication passport/book/prospectus/handbook)",
    "at [(his/her/their)] school",
    "when (they/he/she/we/I) (was/were)",
    "as (children/a child/pupils/a pupil)",
    "themselves",
    "sets out",
    "set out",
    "outlines",
    "explains",
    "describes",
    "applies",
    "below",
    "above",
    "signed"
   ],
   "notNear": {
    "any": [
     "police",
     "witness",
     "allegation",
     "disclosure",
     "press",
     "media",
     "complaint",
     "complainant",
     "hearing",
     "investigation",
     "investigate",
     "whistleblowing",
     "own words",
     "bank",
     "mission statement",
     "vision statement",
     "policy statement",
     "personal statement",
     "equality statement",
     "UCAS",
     "application form",
     "modern slavery",
     "intent",
     "website",
     "true or false",
     "statement sort"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "SEN",
     "SEND",
     "special educational",
     "special needs",
     "EHC",
     "EHCP",
     "LEA",
     "LA",
     "local authority",
     "annual review",
     "IEP",
     "School Action",
     "SA",
     "SAP",
     "SA+",
     "statutory assessment",
     "statementing",
     "statemented",
     "educational psychologist",
     "SENDIST",
     "tribunal",
     "SENCO",
     "SENDCO",
     "hours",
     "TA",
     "TAs",
     "provision",
     "placement",
     "admission",
     "admitted",
     "admit",
     "oversubscription",
     "number on roll",
     "teaching assistant",
     "additional support",
     "extra support",
     "needs"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "statement-parts",
  "forms": [
   {
    "pattern": "part (2/two/II) of (the/their/his/her/its/each/every/any/your/this) statement [of (SEN/special educational needs)]",
    "alone": true,
    "replacements": [
     {
      "text": "section B of $2 EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "part (2/two/II) of a statement [of (SEN/special educational needs)]",
    "alone": true,
    "replacements": [
     {
      "text": "section B of an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "part (2/two/II) of (the/a/your/each/every) (child's/pupil's/student's/son's/daughter's/young person's) statement",
    "alone": true,
    "replacements": [
     {
      "text": "section B of $2 $3 EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "part (3/three/III) of (the/their/his/her/its/each/every/any/your/this) statement [of (SEN/special educational needs)]",
    "alone": true,
    "replacements": [
     {
      "text": "section F of $2 EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "part (3/three/III) of a statement [of (SEN/special educational needs)]",
    "alone": true,
    "replacements": [
     {
      "text": "section F of an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "part (3/three/III) of (the/a/your/each/every) (child's/pupil's/student's/son's/daughter's/young person's) statement",
    "alone": true,
    "replacements": [
     {
      "text": "section F of $2 $3 EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "part (4/four/IV) of (the/their/his/her/its/each/every/any/your/this) statement [of (SEN/special educational needs)]",
    "alone": true,
    "replacements": [
     {
      "text": "section I of $2 EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "part (4/four/IV) of a statement [of (SEN/special educational needs)]",
    "alone": true,
    "replacements": [
     {
      "text": "section I of an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "part (4/four/IV) of (the/a/your/each/every) (child's/pupil's/student's/son's/daughter's/young person's) statement",
    "alone": true,
    "replacements": [
     {
      "text": "section I of $2 $3 EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "parts 2 and 3 of (the/their/his/her/each/your) statement",
    "alone": true,
    "replacements": [
     {
      "text": "sections B and F of $1 EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "parts 2, 3 and 4 of (the/their/his/her/each/your) statement",
    "alone": true,
    "replacements": [
     {
      "text": "sections B, F and I of $1 EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "parts 2, 3 and 4",
    "replacements": [
     {
      "text": "sections B, F and I",
      "safe": false
     }
    ]
   },
   {
    "pattern": "part 3 provision",
    "replacements": [
     {
      "text": "section F provision",
      "safe": false
     }
    ]
   },
   {
    "pattern": "part 2 (needs/objectives)",
    "replacements": [
     {
      "text": "section B $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "part (2!/two!/II!)",
    "replacements": [
     {
      "text": "section B",
      "safe": false
     }
    ]
   },
   {
    "pattern": "part (3!/three!/III!)",
    "replacements": [
     {
      "text": "section F",
      "safe": false
     }
    ]
   },
   {
    "pattern": "part (4!/four!/IV!)",
    "replacements": [
     {
      "text": "section I",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "local statement",
    "policy statement",
    "of the Children",
    "of the Act",
    "of the Equality",
    "of the Code",
    "of the Education",
    "of the 19",
    "of this policy",
    "of the policy",
    "of this report",
    "of the form",
    "of the guidance",
    "of KCSIE",
    "of Keeping",
    "of the Education",
    "of the regulations",
    "of the SEND",
    "of our",
    "of the 20"
   ],
   "near": {
    "any": [
     "statement",
     "statemented",
     "note in lieu",
     "annual review",
     "named officer",
     "statutory assessment"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "statement-sen",
  "forms": [
   {
    "pattern": "statements of (SEN/SEND/AEN/special educational need(s)/special education need(s)/special needs/educational need(s)) [and (disability/disabilities)] [\\((SEN/SEND/SSEN)\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plans",
      "safe": false
     },
     {
      "text": "education, health and care (EHC) plans",
      "safe": false,
      "note": "where the plan is first named"
     }
    ]
   },
   {
    "pattern": "statement of (SEN/SEND/AEN/special educational need(s)/special education need(s)/special needs/educational need(s)) [and (disability/disabilities)] [\\((SEN/SEND/SSEN)\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plan",
      "safe": false
     },
     {
      "text": "education, health and care (EHC) plan",
      "safe": false,
      "note": "where the plan is first named"
     }
    ]
   },
   {
    "pattern": "statements [of (SEN/SEND/special educational need(s)/special needs)] (or/and/and\\/or) (EHCP(s)/EHC plan(s)/EHC)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "either a statement [of (SEN/SEND/special educational need(s)/special needs)] or an (EHCP(s)/EHC plan(s)/EHC)",
    "alone": true,
    "replacements": [
     {
      "text": "an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statement [of (SEN/SEND/special educational need(s)/special needs)] (or/and/and\\/or) [(a/an)] (EHCP(s)/EHC plan(s)/EHC)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statement(s) [of (SEN/SEND/special educational need(s)/special needs)]\\/(EHCP(s)/EHC plan(s)/EHC)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statements [of (SEN/SEND/special educational need(s)/special needs)] (or/and/and\\/or) (education/educational), health [and] care plan(s) [\\((EHCP(s)/EHC plan(s)/EHC)\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "education, health and care (EHC) plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "either a statement [of (SEN/SEND/special educational need(s)/special needs)] or an (education/educational), health [and] care plan(s) [\\((EHCP/EHC plan/EHC)\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "an education, health and care (EHC) plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statement [of (SEN/SEND/special educational need(s)/special needs)] (or/and/and\\/or) [(a/an)] (education/educational), health [and] care plan(s) [\\((EHCP(s)/EHC plan(s)/EHC)\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "education, health and care (EHC) plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statement(s) [of (SEN/SEND/special educational need(s)/special needs)]\\/(education/educational), health [and] care plan(s) [\\((EHCP(s)/EHC plan(s)/EHC)\\)]",
    "alone": true,
    "replacements": [
     {
      "text": "education, health and care (EHC) plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "either an (EHCP(s)/EHC plan(s)/EHC) or a statement [of (SEN/SEND/special educational need(s)/special needs)]",
    "alone": true,
    "replacements": [
     {
      "text": "an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(EHCP(s)/EHC plan(s)/EHC) (or/and/and\\/or) statements [of (SEN/SEND/special educational need(s)/special needs)]",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(EHCP(s)/EHC plan(s)/EHC) (or/and/and\\/or) [a] statement [of (SEN/SEND/special educational need(s)/special needs)]",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(EHCP(s)/EHC plan(s)/EHC)\\/statements [of (SEN/SEND/special educational need(s)/special needs)]",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(EHCP(s)/EHC plan(s)/EHC)\\/statement [of (SEN/SEND/special educational need(s)/special needs)]",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(education/educational), health [and] care plan(s) [\\((EHCP/EHC plan/EHC)\\)] (or/and/and\\/or) [a] statement [of (SEN/SEND/special educational need(s)/special needs)]",
    "alone": true,
    "replacements": [
     {
      "text": "education, health and care (EHC) plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(education/educational), health [and] care plan(s) [\\((EHCP(s)/EHC plan(s)/EHC)\\)] (or/and/and\\/or) statements [of (SEN/SEND/special educational need(s)/special needs)]",
    "alone": true,
    "replacements": [
     {
      "text": "education, health and care (EHC) plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(education/educational), health [and] care plan(s) [\\((EHCP(s)/EHC plan(s)/EHC)\\)]\\/statement(s) [of (SEN/SEND/special educational need(s)/special needs)]",
    "alone": true,
    "replacements": [
     {
      "text": "education, health and care (EHC) plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statements [of (SEN/SEND/special educational need(s)/special needs)] \\((now/now called/now known as/or) (EHCP(s)/EHC plan(s)/EHC)\\)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statement [of (SEN/SEND/special educational need(s)/special needs)] \\((now/now called/now known as/or) [(a/an)] (EHCP(s)/EHC plan(s)/EHC)\\)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statements [of (SEN/SEND/special educational need(s)/special needs)] \\((EHCP(s)/EHC plan(s)/EHC)\\)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statement [of (SEN/SEND/special educational need(s)/special needs)] \\((EHCP(s)/EHC plan(s)/EHC)\\)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(EHCP(s)/EHC plan(s)/EHC) \\((or/and) statements [of (SEN/SEND/special educational need(s)/special needs)]\\)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(EHCP(s)/EHC plan(s)/EHC) \\((or/and) [a] statement [of (SEN/SEND/special educational need(s)/special needs)]\\)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(EHCP(s)/EHC plan(s)/EHC) \\(statements [of (SEN/SEND/special educational need(s)/special needs)]\\)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(EHCP(s)/EHC plan(s)/EHC) \\(statement [of (SEN/SEND/special educational need(s)/special needs)]\\)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SSEN",
    "replacements": [
     {
      "text": "EHC plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statement of (his/her/their/his or her/his\\/her/the child's/the pupil's/the student's/a child's/a pupil's/a student's/your child's) (SEN/SEND/special educational need(s)/special needs/needs)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(EHCP\\/statement/statement\\/EHCP) (pupil/child/children/student/learner)",
    "alone": true,
    "replacements": [
     {
      "text": "$2 with {an EHC plan/EHC plans}",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "mission",
    "vision",
    "policy",
    "equality",
    "written",
    "brief",
    "clear",
    "general",
    "summary",
    "published"
   ],
   "notBefore": [
    "policy",
    "policies",
    "provision",
    "principle",
    "information",
    "practice",
    "report",
    "strategy",
    "arrangements",
    "objectives",
    "aims",
    "funding"
   ],
   "near": {
    "any": [
     "pupil",
     "child",
     "children",
     "student",
     "EHC",
     "EHCP",
     "statement",
     "SEN",
     "SEND",
     "LA",
     "LEA"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "statemented",
  "forms": [
   {
    "pattern": "statemented (pupil/child/children/student/learner/young people/young person/applicant/candidate/individual)",
    "replacements": [
     {
      "text": "$1 with {an EHC plan/EHC plans}",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statemented SEN (pupil/child/children/student/learner/young people/young person)",
    "replacements": [
     {
      "text": "$1 with {an EHC plan/EHC plans}",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(non/un) statemented (pupil/child/children/student/learner/young people/young person/applicant/candidate/individual)",
    "replacements": [
     {
      "text": "$2 without {an EHC plan/EHC plans}",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(non/un) statemented SEN (pupil/child/children/student/learner/young people/young person)",
    "replacements": [
     {
      "text": "$2 with SEN but without {an EHC plan/EHC plans}",
      "safe": false
     }
    ]
   },
   {
    "pattern": "unstatemented (pupil/child/children/student/learner/young people/young person)",
    "replacements": [
     {
      "text": "$1 without {an EHC plan/EHC plans}",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statemented and (non/un) statemented (pupil(s)/child/children/student(s)/learner(s)/young people)",
    "replacements": [
     {
      "text": "$2 with and without EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statemented and unstatemented (pupil(s)/child/children/student(s)/learner(s)/young people)",
    "replacements": [
     {
      "text": "$1 with and without EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statemented or (non/un) statemented",
    "replacements": [
     {
      "text": "with or without an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "are statemented",
    "replacements": [
     {
      "text": "have EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "are (already/currently) statemented",
    "replacements": [
     {
      "text": "$1 have EHC plans",
      "safe": false
     }
    ]
   },
   {
    "pattern": "is (already/currently) statemented",
    "replacements": [
     {
      "text": "$1 has an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "is statemented",
    "replacements": [
     {
      "text": "has an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "be statemented",
    "replacements": [
     {
      "text": "have an EHC plan",
      "safe": false
     },
     {
      "text": "have an EHC needs assessment",
      "safe": false,
      "note": "where a plan has not been agreed"
     }
    ]
   },
   {
    "pattern": "being statemented",
    "replacements": [
     {
      "text": "being assessed for an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "been statemented",
    "replacements": [
     {
      "text": "been given an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(was/were) statemented",
    "replacements": [
     {
      "text": "$1 given an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(get/gets/getting) statemented",
    "replacements": [
     {
      "text": "$1 an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statemented (provision/support/hours/funding/place)",
    "replacements": [
     {
      "text": "EHC plan $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statemented",
    "replacements": [
     {
      "text": "with an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(non/un) statemented",
    "replacements": [
     {
      "text": "without an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(unstatemented/destatemented)",
    "replacements": [
     {
      "text": "without an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[re] statementing (process/procedure)",
    "replacements": [
     {
      "text": "EHC needs assessment $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statementing (pupil(s)/child/children/student(s))",
    "replacements": [
     {
      "text": "EHC needs assessments of $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(need/needs/require/requires/seek/consider) statementing",
    "replacements": [
     {
      "text": "$1 an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(a/an) statementing (request/application/referral)",
    "replacements": [
     {
      "text": "a request for an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statementing (request/application/referral)",
    "replacements": [
     {
      "text": "request(s) for an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[re] statementing",
    "replacements": [
     {
      "text": "EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(to/not to) statement (a/the/their/his/her/your/our) (child/pupil/son/daughter/student)",
    "replacements": [
     {
      "text": "$1 issue an EHC plan for $2 $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(may/will/should/can/must/would/could) statement (a/the/their/his/her/your/our) (child/pupil/son/daughter/student)",
    "replacements": [
     {
      "text": "$1 issue an EHC plan for $2 $3",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "statutory-assessment",
  "forms": [
   {
    "pattern": "(request/referral/application) for [a] [formal] statutory assessment!",
    "alone": true,
    "replacements": [
     {
      "text": "request for an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(requests/referrals/applications) for [a] [formal] statutory assessment",
    "alone": true,
    "replacements": [
     {
      "text": "requests for EHC needs {assessment/assessments}",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(request/refer/referred) for [a] [formal] statutory assessment",
    "alone": true,
    "replacements": [
     {
      "text": "$1 for an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(request/requests/requested/requesting/initiate~/trigger~/seek/seeking) [formal] statutory assessment",
    "replacements": [
     {
      "text": "$1 an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statutory assessment(s) of [(a/the/their/his/her)] [(child's/pupil's)] (SEN/special educational need(s)/special needs/need(s))",
    "alone": true,
    "replacements": [
     {
      "text": "EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statutory (multi disciplinary/multi professional/multi agency) assessment",
    "alone": true,
    "replacements": [
     {
      "text": "EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(formal/full) statutory assessment!",
    "replacements": [
     {
      "text": "EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statutory assessment process",
    "replacements": [
     {
      "text": "EHC needs assessment process",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statutory assessment!",
    "replacements": [
     {
      "text": "EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "formal assessment (by/from/of) the (LA/LEA/local authority/local education authority)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC needs assessment by the local authority",
      "safe": false
     }
    ]
   },
   {
    "pattern": "formal assessment of (SEN/special educational need(s)/special needs)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(request/requests/requested/requesting) [a] formal assessment!",
    "replacements": [
     {
      "text": "$1 an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(request/requests/referral/application) for [a] formal assessment!",
    "replacements": [
     {
      "text": "$1 for an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(ask~/apply~/request~/approach~) the (LA/LEA/local authority/local education authority) for [a] formal assessment!",
    "alone": true,
    "replacements": [
     {
      "text": "$1 the local authority for an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "formal assessment (should/must/will/is to/has to) be (finished/completed/carried out) within # weeks",
    "replacements": [
     {
      "text": "EHC needs assessment $1 be $2 within 20 weeks",
      "safe": false
     }
    ]
   },
   {
    "pattern": "RSA!",
    "replacements": [
     {
      "text": "request for an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "apply to the (LEA/LA/local authority/local education authority/council) for [a] statutory assessment!",
    "alone": true,
    "replacements": [
     {
      "text": "ask the local authority for an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "applies to the (LEA/LA/local authority/local education authority/council) for [a] statutory assessment!",
    "alone": true,
    "replacements": [
     {
      "text": "asks the local authority for an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "applied to the (LEA/LA/local authority/local education authority/council) for [a] statutory assessment!",
    "alone": true,
    "replacements": [
     {
      "text": "asked the local authority for an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "applying to the (LEA/LA/local authority/local education authority/council) for [a] statutory assessment!",
    "alone": true,
    "replacements": [
     {
      "text": "asking the local authority for an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(apply/ask) for [a] statutory assessment!",
    "replacements": [
     {
      "text": "ask for an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(for/undergo/undergoing/during/after/before/following/through/to/need/needs/receive/require/requires/carry out/make/makes) [(formal/full)] statutory assessment!",
    "replacements": [
     {
      "text": "$1 an EHC needs assessment",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statutory assessment (is/may/can/will/should/must/would/involves/takes/has)",
    "replacements": [
     {
      "text": "an EHC needs assessment $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/SEND) statutory assessment",
    "replacements": [
     {
      "text": "EHC needs assessment(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "statutory assessments",
    "replacements": [
     {
      "text": "EHC needs assessments",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(multi disciplinary/multi professional/multi agency) assessment (is/will be/may be/can be) (made/carried out/done) by the (LEA/LA/local authority/local education authority)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC needs assessment $2 $3 by the local authority",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(multi disciplinary/multi professional) assessment (by/from) the (LEA/LA/local authority/local education authority)",
    "alone": true,
    "replacements": [
     {
      "text": "EHC needs assessment by the local authority",
      "safe": false
     }
    ]
   },
   {
    "pattern": "stat, (assessment!/assessments!)",
    "replacements": [
     {
      "text": "EHC needs assessment",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "end of key stage",
    "KS1",
    "KS2",
    "EYFS",
    "national",
    "Reception",
    "phonics",
    "baseline"
   ],
   "notBefore": [
    "team",
    "service",
    "officer",
    "co-ordinator",
    "casework",
    "and reporting",
    "arrangements",
    "test",
    "tests",
    "data",
    "results",
    "points",
    "timetable",
    "window",
    "at the end",
    "in Year",
    "in Years",
    "(at/for/in) (KS1/KS2/Key Stage/EYFS/Reception)",
    "by (a/an/our)",
    "(for/of) (dyslexia/autism/ADHD/dyscalculia/speech/language/hearing/sight/reading)"
   ],
   "notNear": {
    "any": [
     "key stage",
     "KS1",
     "KS2",
     "KS3",
     "KS4",
     "SATs",
     "SAT",
     "phonics",
     "STA",
     "Standards and Testing",
     "EYFS",
     "EYFSP",
     "early years foundation stage",
     "multiplication",
     "baseline",
     "national curriculum",
     "national tests",
     "attainment",
     "Year 1",
     "Year 2",
     "Year 4",
     "Year 6",
     "section 17",
     "section 47",
     "Children Act",
     "child in need",
     "social worker",
     "GCSE",
     "RSA (exam/examination/examinations/Academy/certificate)",
     "examinations",
     "typing"
    ],
    "within": "block"
   },
   "near": {
    "any": [
     "EHC",
     "EHCP",
     "statement",
     "statemented",
     "SEN",
     "SEND",
     "SENCO",
     "SENDCO",
     "special educational",
     "special needs",
     "LEA",
     "educational psychologist",
     "School Action",
     "SA+",
     "SAP",
     "Parent Partnership",
     "SENDIASS",
     "SENDIST"
    ],
    "within": "section"
   }
  }
 },
 {
  "id": "suffers-from",
  "forms": [
   {
    "pattern": "suffers (from/with)",
    "replacements": [
     {
      "text": "has",
      "safe": false
     }
    ]
   },
   {
    "pattern": "is (suffering/afflicted) (from/with/by)",
    "replacements": [
     {
      "text": "has",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(are/be) (suffering/afflicted) (from/with/by)",
    "replacements": [
     {
      "text": "have",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(was/were) (suffering/afflicted) (from/with/by)",
    "replacements": [
     {
      "text": "had",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(who/that/which) suffer (from/with)",
    "replacements": [
     {
      "text": "$1 have",
      "safe": false
     }
    ]
   },
   {
    "pattern": "to suffer (from/with)",
    "replacements": [
     {
      "text": "to have",
      "safe": false
     }
    ]
   },
   {
    "pattern": "suffer (from/with)",
    "replacements": [
     {
      "text": "have",
      "safe": false
     }
    ]
   },
   {
    "pattern": "suffered (from/with)",
    "replacements": [
     {
      "text": "had",
      "safe": false
     }
    ]
   },
   {
    "pattern": "suffering (from/with)",
    "replacements": [
     {
      "text": "with",
      "safe": false
     }
    ]
   },
   {
    "pattern": "as suffering (from/with)",
    "replacements": [
     {
      "text": "as having",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[(is/are)] afflicted (with/by)",
    "alone": true,
    "replacements": [
     {
      "text": "with",
      "safe": false
     }
    ]
   },
   {
    "pattern": "victims of (a stroke/polio/thalidomide/epilepsy/cerebral palsy)",
    "alone": true,
    "replacements": [
     {
      "text": "people who have had $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[a] victim of (polio/thalidomide/epilepsy/cerebral palsy/autism/ADHD/dyslexia/dyspraxia/asthma/multiple sclerosis/muscular dystrophy/spina bifida)",
    "alone": true,
    "replacements": [
     {
      "text": "living with $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "victims of (autism/ADHD/dyslexia/dyspraxia/asthma/multiple sclerosis/muscular dystrophy/spina bifida)",
    "alone": true,
    "replacements": [
     {
      "text": "people living with $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(asthma/epilepsy/diabetes/allergy/eczema/migraine/autism/ADHD/dyslexia/dyspraxia/depression/anxiety/anaphylaxis) sufferers!",
    "alone": true,
    "replacements": [
     {
      "text": "pupils with $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(asthma/epilepsy/diabetes/allergy/eczema/migraine/autism/ADHD/dyslexia/dyspraxia/depression/anxiety/anaphylaxis) sufferer!",
    "alone": true,
    "replacements": [
     {
      "text": "pupil with $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(dyslexic/dyspraxic/autistic/epileptic/diabetic/asthmatic) sufferers!",
    "alone": true,
    "replacements": [
     {
      "text": "$1 pupils",
      "safe": false
     }
    ]
   },
   {
    "pattern": "sufferers of (asthma/epilepsy/diabetes/allergy/eczema/migraine/autism/ADHD/dyslexia/dyspraxia/depression/anxiety/anaphylaxis)",
    "alone": true,
    "replacements": [
     {
      "text": "pupils with $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(who/pupils/children/students) suffer (epilepsy/asthma/migraine/migraines/anxiety/depression/dyslexia/autism/ADHD/seizures/panic attacks/eczema/diabetes)",
    "alone": true,
    "replacements": [
     {
      "text": "$1 have $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(who/child/pupil/student/he/she) suffers (epilepsy/asthma/migraine/migraines/anxiety/depression/dyslexia/autism/ADHD/seizures/panic attacks/eczema/diabetes)",
    "alone": true,
    "replacements": [
     {
      "text": "$1 has $2",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "bullying",
    "abuse",
    "neglect",
    "harm",
    "significant harm",
    "discrimination",
    "detriment",
    "loss",
    "poverty",
    "stress",
    "(a/the) lack",
    "shock",
    "smoke",
    "infectious",
    "the effects"
   ],
   "notNear": {
    "any": [
     "bullying",
     "abuse",
     "discrimination",
     "harassment",
     "victimisation",
     "hate",
     "crime",
     "infection~",
     "infectious",
     "contagious",
     "vomiting",
     "diarrhoea",
     "Children Act",
     "detriment"
    ],
    "within": 6,
    "side": "after"
   },
   "near": {
    "any": [
     "(asthma/epilepsy/diabetes/eczema/anaphylaxis/allergy/allergies/arthritis/cancer/leukaemia/migraine/hay fever/haemophilia)",
     "(autism/ASD/ASC/ADHD/ADD/ODD/OCD/PDA/PTSD/dyslexia/dyspraxia/dyscalculia/dysgraphia/tourette's/tourettes/cerebral palsy/spina bifida/muscular dystrophy/cystic fibrosis/sickle cell/down's/downs/asperger's/aspergers/stammer/mutism)",
     "(disability/disabilities/disabled/impairment/impaired/disorder/syndrome/seizure/deafness/blindness/palsy)",
     "(several/many/various/different) difficulties",
     "(learning/speech/language/communication/sensory/mobility/literacy/reading/attention/emotional/behavioural) [and ...] (difficulty/difficulties/needs/problem/delay)",
     "(hearing/sight/visual/vision) loss",
     "(medical/health/physical/mental/chronic/long term/underlying/genetic/skin/heart) [health] (condition/problem/illness/issue/needs/difficulties)",
     "(anxiety/depression/mental ill health/mental health/self harm/eating disorder/long covid/chronic fatigue/coeliac/crohn's)",
     "(chronic/terminal/life limiting/degenerative/progressive/serious) (illness/condition/disease)"
    ],
    "within": 6,
    "side": "after"
   }
  }
 },
 {
  "id": "swst",
  "forms": [
   {
    "pattern": "SEAL (programme/materials/lesson/curriculum/activity/activities/resources/assembly)",
    "replacements": [
     {
      "text": "PSHE $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Social and Emotional Aspects of Learning",
    "replacements": [
     {
      "text": "PSHE",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEAL/SEALs) (work/group/groups/sessions/lessons/approach/framework/scheme/theme/themes/materials)",
    "replacements": [
     {
      "text": "PSHE $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(use/uses/using/teach/teaches/through/follow/follows/deliver) SEAL!",
    "replacements": [
     {
      "text": "$1 PSHE lessons",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title"
  }
 },
 {
  "id": "tac-lead-prof",
  "forms": [
   {
    "pattern": "lead professional",
    "replacements": [
     {
      "text": "lead practitioner(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "TAC meeting",
    "replacements": [
     {
      "text": "team around the family meeting(s)",
      "safe": false,
      "note": "use the local name"
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "targets-not-outcomes",
  "forms": [
   {
    "pattern": "targets [(are/will be)] set by the (class teacher/teacher/SENCO/teaching assistant)",
    "replacements": [
     {
      "text": "outcomes agreed with the pupil and parents",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SMART targets only",
    "replacements": [
     {
      "text": "outcomes with small steps",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the (SENCO/teacher/class teacher) (sets/will set) [(new/the/termly/individual/SMART)] targets",
    "replacements": [
     {
      "text": "the $1, the pupil and parents agree outcomes",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "near": {
    "any": [
     "SEN",
     "SEND",
     "IEP",
     "support plan",
     "SENCO",
     "pupil",
     "child"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "teaching-school-alliance",
  "forms": [
   {
    "pattern": "Teaching School Alliance",
    "replacements": [
     {
      "text": "teaching school hub(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Teaching School",
    "replacements": [
     {
      "text": "teaching school hub(s)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notBefore": [
    "Hub"
   ]
  }
 },
 {
  "id": "the-disabled",
  "forms": [
   {
    "pattern": "the [(severely/profoundly/physically/multiply)] (disabled!/handicapped!/physically handicapped!)",
    "replacements": [
     {
      "text": "disabled people",
      "safe": false
     },
     {
      "text": "disabled pupils",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the (learning disabled!/mentally handicapped!/mentally disabled!)",
    "replacements": [
     {
      "text": "people with a learning disability",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the (blind!/visually impaired!/partially sighted!/visually handicapped!)",
    "replacements": [
     {
      "text": "blind and partially sighted people",
      "safe": false
     },
     {
      "text": "blind and partially sighted pupils",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the (blind/visually impaired) and [the] partially sighted!",
    "replacements": [
     {
      "text": "blind and partially sighted people",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the (deaf/deafened) and [the] hard of hearing!",
    "replacements": [
     {
      "text": "deaf people and people with a hearing loss",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the deaf!",
    "replacements": [
     {
      "text": "deaf people",
      "safe": false
     },
     {
      "text": "deaf pupils",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the (hearing impaired!/hard of hearing!)",
    "replacements": [
     {
      "text": "deaf people",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the [(profoundly/severely)] deaf!",
    "replacements": [
     {
      "text": "deaf people",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the dyslexic!",
    "replacements": [
     {
      "text": "people with dyslexia",
      "safe": false
     },
     {
      "text": "pupils with dyslexia",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the autistic!",
    "replacements": [
     {
      "text": "autistic people",
      "safe": false
     },
     {
      "text": "autistic pupils",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the mentally ill!",
    "replacements": [
     {
      "text": "people with a mental health condition",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the (able bodied!/abled!)",
    "replacements": [
     {
      "text": "non-disabled people",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the vulnerable!",
    "replacements": [
     {
      "text": "vulnerable people",
      "safe": false
     },
     {
      "text": "pupils who may face barriers",
      "safe": false,
      "note": "better: say which"
     }
    ]
   },
   {
    "pattern": "the disadvantaged!",
    "replacements": [
     {
      "text": "disadvantaged pupils",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the less fortunate!",
    "replacements": [
     {
      "text": "people who have less",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "as": "noun",
   "notAfter": [
    "(teacher/teachers) of",
    "(pull/pulls/pulled) down",
    "(draw/close/lower/raise/open/shut/fit/repair)",
    "(school/schools/institute/institution/association/society/college/council/union/dogs/dog/academy/foundation/trust/centre/charity/service/mission/books) (for/of)"
   ],
   "notBefore": [
    "(in/on/over/of/at/by/behind) the (sensory room/window/windows/door/hall/classroom/library/sun/office/skylight/glass/screen)",
    "(is/was/will be/stays) (kept/pulled/drawn/raised/lowered/down/up)",
    "Association",
    "and hard of hearing",
    "and deafblind",
    "in (Room/Year/Class)",
    "when the sun"
   ]
  }
 },
 {
  "id": "tiers-current",
  "forms": [
   {
    "pattern": "Targeted Plus [(layer/tier/support/level)]",
    "replacements": [
     {
      "text": "SEN Support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(Universal, Targeted and Specialist) (layer/tier/level)",
    "replacements": [
     {
      "text": "SEN Support and EHC plans",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notNear": {
    "any": [
     "(proposed/proposes/proposal/proposals/consultation/white paper/expected/planned/would/if/draft/reform/reforms)"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "transfer-review",
  "forms": [
   {
    "pattern": "transfer review",
    "replacements": [
     {
      "text": "annual review(s)",
      "safe": false,
      "note": "if a yearly review is meant; otherwise take the sentence out"
     }
    ]
   },
   {
    "pattern": "(conversion review/EHC conversion/EHCP conversion)",
    "alone": true,
    "replacements": [
     {
      "text": "annual review(s)",
      "safe": false,
      "note": "if a yearly review is meant; otherwise take the sentence out"
     }
    ]
   },
   {
    "pattern": "(transfer/transition/move/conversion) from [a] statement(s) [of (SEN/special educational needs)] to [(an/a)] (EHC/EHCP/education) [plan]",
    "alone": true,
    "replacements": []
   },
   {
    "pattern": "(transferring/converting/moving) [(all/existing/current)] [from] [(a/the/their)] statement(s) [of (SEN/special educational needs)] [(to/into) [(an/a)] (EHC/EHCP) [plan]]",
    "alone": true,
    "replacements": []
   },
   {
    "pattern": "(transfer/transition/conversion) of [(existing/all/the/current)] statement",
    "alone": true,
    "replacements": []
   },
   {
    "pattern": "statement(s) [of (SEN/special educational needs)] (will be/is being/are being/to be/must be/should be/is to be/are to be) (transferred/converted/changed/moved)",
    "alone": true,
    "replacements": []
   },
   {
    "pattern": "(transfer/convert) [(a/the/their/all/existing)] statement",
    "alone": true,
    "replacements": []
   },
   {
    "pattern": "statement(s) [of (SEN/special educational needs)] (has/have) not [yet] been (transferred/converted/changed)",
    "alone": true,
    "replacements": []
   },
   {
    "pattern": "statement(s) [of (SEN/special educational needs)] (not yet/yet to be/still to be/waiting to be/awaiting) (transferred/converted/conversion/transfer)",
    "alone": true,
    "replacements": []
   },
   {
    "pattern": "(awaiting/pending) (transfer/conversion) to [(an/a)] (EHC/EHCP) [plan]",
    "alone": true,
    "replacements": []
   }
  ],
  "conditions": {
   "notAfter": [
    "phase",
    "key phase",
    "data",
    "school",
    "funds",
    "secondary",
    "primary",
    "internal",
    "in year",
    "between schools",
    "risk",
    "money"
   ],
   "notNear": {
    "any": [
     "phase",
     "key stage",
     "Year 5",
     "secondary school",
     "next school",
     "receiving school",
     "primary school"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "statement",
     "statemented",
     "statementing",
     "LDA",
     "learning difficulty assessment",
     "conversion",
     "convert~",
     "transferred to (an EHC/EHC/EHCP)"
    ],
    "within": "section"
   }
  }
 },
 {
  "id": "transition-plan-y9",
  "forms": [
   {
    "pattern": "(Year 9/Y9) transition (plan/review)",
    "alone": true,
    "replacements": [
     {
      "text": "preparing for adulthood review(s) from Year 9",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(14+/14 plus) transition (plan/review)",
    "alone": true,
    "replacements": [
     {
      "text": "preparing for adulthood review(s) from Year 9",
      "safe": false
     }
    ]
   },
   {
    "pattern": "14+ (review/annual review)",
    "alone": true,
    "replacements": [
     {
      "text": "preparing for adulthood review(s) from Year 9",
      "safe": false
     }
    ]
   },
   {
    "pattern": "transition plan (in/at/from/drawn up in/written in/by) (Year 9/Y9)",
    "replacements": [
     {
      "text": "preparing for adulthood review(s) from Year 9",
      "safe": false
     }
    ]
   },
   {
    "pattern": "transition plan",
    "replacements": [
     {
      "text": "preparing for adulthood plan(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "transition review",
    "replacements": [
     {
      "text": "preparing for adulthood review(s)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "Year 8",
     "middle school",
     "upper school",
     "options",
     "GCSE",
     "KS4",
     "key stage 4",
     "new pupils",
     "joining"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "Year 9",
     "Y9",
     "age 14",
     "aged 14",
     "14th birthday",
     "fourteen",
     "Connexions"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "tribunal-name",
  "forms": [
   {
    "pattern": "(SENDIST/SENDisT/SENDist/Sendist/SENDT) [(Tribunal/panel)]",
    "replacements": [
     {
      "text": "(the) SEND Tribunal",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SENDIST/SENDisT/SENDist/Sendist/SENDT) [Tribunal] (appeal/hearing/decision/case/process/order)",
    "replacements": [
     {
      "text": "SEND Tribunal $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SENDIST/SENDisT/SENDist/Sendist) \\((Special Educational Needs and Disability Tribunal/SEN and Disability Tribunal)\\)",
    "replacements": [
     {
      "text": "(the) SEND Tribunal",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/Special Educational Needs) Tribunal",
    "replacements": [
     {
      "text": "SEND Tribunal",
      "safe": true
     }
    ]
   },
   {
    "pattern": "(Special Educational Needs and Disability/SEN and Disability) Tribunal [\\((SENDIST/SENDisT)\\)]",
    "replacements": [
     {
      "text": "First-tier Tribunal (Special Educational Needs and Disability)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "trip-only-with-parent",
  "forms": [
   {
    "pattern": "(may/can/will) [only] (go/come/join/take part/attend/be included/be able to go) [(on/in)] [(a/the/school/our/any/all/residential/off-site/day/educational)] [(school/residential/off-site/day)] (trip/trips/visit/visits/residential/residentials/outing/outings/residential trips/residential visits) [only] (if/when/with/provided/provided that/as long as/on condition that) (a/their/his/her/the/one) (parent/parents/carer/mother/father/family member)",
    "replacements": []
   },
   {
    "pattern": "(trip/trips/visit/visits/residential/residentials/outing/outings) unless (a/their/his/her/the/one) (parent/parents/carer/family member) (comes/come/goes/go/attends/attend/accompanies/accompany/can come/is able)",
    "replacements": []
   },
   {
    "pattern": "unless (a/their/his/her/the/one) (parent/parents/carer/family member) (comes along/come along/comes too/accompanies them/accompanies him/accompanies her/can accompany them/can come/attends as well/comes with them)",
    "replacements": []
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "never",
     "nobody",
     "invite",
     "invited",
     "welcome",
     "volunteer",
     "would like",
     "prefer~"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "SEN",
     "SEND",
     "special educational needs",
     "disability",
     "disabilities",
     "disabled",
     "EHC",
     "EHCP",
     "additional needs",
     "one-to-one",
     "wheelchair",
     "epilepsy",
     "diabetes",
     "autistic",
     "autism"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "use-of-force-2013",
  "forms": [
   {
    "pattern": "Use of Reasonable Force [in Schools][:] [(guidance/advice)], [(July)] 2013",
    "replacements": [
     {
      "text": "Restrictive interventions, including use of reasonable force, in schools (2026)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Use of Reasonable Force[:] advice",
    "replacements": [
     {
      "text": "Restrictive interventions, including use of reasonable force, in schools (2026)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {},
  "checkIn": [
   "title"
  ]
 },
 {
  "id": "velcro-ta",
  "forms": [
   {
    "pattern": "velcro (TA/LSA/assistant/teaching assistant/adult/support)",
    "replacements": [
     {
      "text": "support that builds independence",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(helper/minder) for (the/an/a) [(SEN/SEND)] (child/pupil)",
    "replacements": [
     {
      "text": "support that builds independence for $2 $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "glued to (the/a/his/her/their) (child/pupil/side)",
    "replacements": [
     {
      "text": "close to $1 $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "always at (the/his/her/their) (child's/pupil's/side)",
    "replacements": [
     {
      "text": "near when needed",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(SEN/SEND/special needs) (helper/minder)",
    "replacements": [
     {
      "text": "teaching assistant(s)",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "not",
     "avoid~",
     "never",
     "without",
     "don't"
    ],
    "within": 6,
    "side": "before"
   }
  }
 },
 {
  "id": "visual-impairment",
  "forms": [
   {
    "pattern": "visual impairment [\\(VI\\)]",
    "replacements": [
     {
      "text": "vision impairment(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "visually impaired (pupil/child/children/student/learner/people/person)",
    "replacements": [
     {
      "text": "$1 with {a vision impairment/vision impairments}",
      "safe": false
     },
     {
      "text": "blind and partially sighted $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "visually impaired",
    "replacements": [
     {
      "text": "vision impaired",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notBefore": [
    "(team/service/unit/base/specialist/code)"
   ]
  }
 },
 {
  "id": "vulnerable",
  "forms": [
   {
    "pattern": "vulnerable (groups/learners/learner/cohort/cohorts)",
    "replacements": [
     {
      "text": "pupils who face barriers [which]",
      "safe": false
     }
    ]
   },
   {
    "pattern": "vulnerable group [of (pupils/children/learners)]",
    "replacements": [
     {
      "text": "group of pupils who face barriers [which]",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "clinically",
    "extremely",
    "clinically extremely"
   ],
   "notNear": {
    "any": [
     "(safeguarding/safeguard/abuse/abused/harm/exploitation/radicalisation/extremism/DSL/grooming/neglect/KCSIE/online)",
     "child protection",
     "Prevent",
     "COVID",
     "looked after",
     "bullying"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "wales-terms",
  "forms": [
   {
    "pattern": "Additional Learning Needs [\\(ALN\\)]",
    "replacements": [
     {
      "text": "special educational needs (SEN)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Additional Learning Need!",
    "replacements": [
     {
      "text": "special educational need",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(ALNCo/ALNCO/Additional Learning Needs Co-ordinator)",
    "replacements": [
     {
      "text": "SENCO(s)",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(ALN/Additional Learning Needs) Code [(of Practice/for Wales)]",
    "replacements": [
     {
      "text": "SEND Code of Practice",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title",
   "notNear": {
    "any": [
     "Wales",
     "Welsh",
     "border",
     "Estyn",
     "Cardiff",
     "Monmouthshire",
     "Powys",
     "Wrexham",
     "Flintshire",
     "university",
     "Network",
     "Association",
     "Trust"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "waves",
  "forms": [
   {
    "pattern": "wave (1/one)",
    "replacements": [
     {
      "text": "high-quality teaching",
      "safe": false
     },
     {
      "text": "universal provision",
      "safe": false
     }
    ]
   },
   {
    "pattern": "wave (1/one) [(high/quality)] [(quality/first)] (teaching/provision)",
    "alone": true,
    "replacements": [
     {
      "text": "high-quality teaching",
      "safe": false
     }
    ]
   },
   {
    "pattern": "wave (1/one) (support/intervention/strategies/work/help)",
    "alone": true,
    "replacements": [
     {
      "text": "universal $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "wave (2/two)",
    "replacements": [
     {
      "text": "targeted support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "wave (2/two) (intervention/provision/support/group/programme/strategies/work)",
    "alone": true,
    "replacements": [
     {
      "text": "targeted $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "wave (3/three)",
    "replacements": [
     {
      "text": "specialist support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "wave (3/three) (intervention/provision/support/group/programme/strategies/work)",
    "alone": true,
    "replacements": [
     {
      "text": "specialist $2",
      "safe": false
     }
    ]
   },
   {
    "pattern": "waves (1/one) [(and/to/,)] (2/two)",
    "replacements": [
     {
      "text": "high-quality teaching and targeted support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "waves (1/one) [(and/to)] (3/three)",
    "replacements": [
     {
      "text": "high-quality teaching, targeted and specialist support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "waves (2/two) [(and/to/or)] (3/three)",
    "replacements": [
     {
      "text": "targeted and specialist support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(wave/waves) (1/one)\\/(2/two)\\/(3/three)",
    "replacements": [
     {
      "text": "high-quality teaching, targeted and specialist support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(wave/waves) (1/one), (2/two), [and] (3/three)",
    "replacements": [
     {
      "text": "high-quality teaching, targeted and specialist support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(wave/waves) (2/two) and (3/three) [(intervention(s)/provision/support)]",
    "replacements": [
     {
      "text": "targeted and specialist support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] [three] waves of (intervention/provision/support) [model]",
    "alone": true,
    "replacements": [
     {
      "text": "universal, targeted and specialist support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] three wave[s] (model/approach)",
    "alone": true,
    "replacements": [
     {
      "text": "universal, targeted and specialist support",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[the] three waves",
    "replacements": [
     {
      "text": "three kinds of support",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "new",
    "funding",
    "survey",
    "DfE",
    "programme",
    "project",
    "our"
   ],
   "notBefore": [
    "of (the/a/funding/applications/teams/schools/our funding)",
    "schools",
    "funding",
    "applications",
    "project"
   ],
   "notNear": {
    "any": [
     "COVID",
     "coronavirus",
     "pandemic",
     "virus",
     "infection",
     "funding wave",
     "free school",
     "survey",
     "questionnaire",
     "applications",
     "Mental Health Support Team",
     "MHST",
     "sound waves",
     "science",
     "admissions"
    ],
    "within": "block"
   },
   "near": {
    "any": [
     "teaching",
     "SEN",
     "SEND",
     "intervention",
     "provision",
     "support",
     "curriculum",
     "pupil",
     "children",
     "inclusion",
     "quality first",
     "class",
     "classroom",
     "help",
     "programme",
     "National Strategies",
     "graduated approach",
     "waves"
    ],
    "within": "section",
    "orTerms": [
     "waves",
     "quality-first-teaching"
    ]
   }
  }
 },
 {
  "id": "wheelchair-bound",
  "forms": [
   {
    "pattern": "(wheelchair/wheel chair/chair) bound (pupil/child/children/student/learner/young people/young person/people/person/parent/visitor/adult/staff/user)",
    "replacements": [
     {
      "text": "$2 who {uses/use} a wheelchair",
      "safe": false
     }
    ]
   },
   {
    "pattern": "becomes (wheelchair/wheel chair/chair) bound",
    "replacements": [
     {
      "text": "starts to use a wheelchair",
      "safe": false
     }
    ]
   },
   {
    "pattern": "become (wheelchair/wheel chair/chair) bound",
    "replacements": [
     {
      "text": "start to use a wheelchair",
      "safe": false
     }
    ]
   },
   {
    "pattern": "is (wheelchair/wheel chair/chair) bound",
    "replacements": [
     {
      "text": "uses a wheelchair",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(was/were) (wheelchair/wheel chair/chair) bound",
    "replacements": [
     {
      "text": "used a wheelchair",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(are/be) (wheelchair/wheel chair/chair) bound",
    "replacements": [
     {
      "text": "use a wheelchair",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(wheelchair/wheel chair/chair) bound",
    "replacements": [
     {
      "text": "using a wheelchair",
      "safe": false
     }
    ]
   },
   {
    "pattern": "is confined to (a/the/his/her/their) (wheelchair/wheel chair/chair)",
    "replacements": [
     {
      "text": "uses a wheelchair",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(was/were) confined to (a/the/his/her/their) (wheelchair/wheel chair/chair)",
    "replacements": [
     {
      "text": "used a wheelchair",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(are/be) confined to [(a/the/their/his/her)] (wheelchair/wheelchairs/wheel chair)",
    "replacements": [
     {
      "text": "use a wheelchair",
      "safe": false
     }
    ]
   },
   {
    "pattern": "confined to [(a/the/their/his/her)] (wheelchair/wheelchairs/wheel chair)",
    "replacements": [
     {
      "text": "using a wheelchair",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the (wheelchair/wheel chair/chair) bound!",
    "replacements": [
     {
      "text": "wheelchair users",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(those/anyone/pupils/children/students/people) in (wheelchairs/a wheelchair) all day",
    "replacements": [
     {
      "text": "$1 who use a wheelchair",
      "safe": false
     }
    ]
   },
   {
    "pattern": "those (who are) (wheelchair/wheel chair/chair) bound",
    "replacements": [
     {
      "text": "wheelchair users",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "with-autism",
  "forms": [
   {
    "pattern": "(pupil(s)/child/children/student(s)/learner(s)/young people/young person/people/person/adult(s)) with autism",
    "replacements": [
     {
      "text": "autistic $1",
      "safe": false,
      "note": "if your pupils and families prefer it"
     }
    ]
   },
   {
    "pattern": "(pupils/children/students/learners/young people/people) who have autism",
    "replacements": [
     {
      "text": "autistic $1",
      "safe": false,
      "note": "if your pupils and families prefer it"
     }
    ]
   },
   {
    "pattern": "has autism",
    "replacements": [
     {
      "text": "is autistic",
      "safe": false,
      "note": "if your pupils and families prefer it"
     }
    ]
   }
  ],
  "conditions": {
   "notAfter": [
    "understanding",
    "teaching"
   ],
   "notBefore": [
    "spectrum",
    "and",
    "or",
    "Education"
   ],
   "notNear": {
    "any": [
     "(ADHD/dyslexia/dyspraxia/SLCN/SEMH/ASD/deafness)",
     "(sensory/speech/learning/language/hearing/physical/visual) (needs/difficulties/impairment/loss)"
    ],
    "within": 3,
    "side": "after"
   }
  }
 },
 {
  "id": "word-blind",
  "forms": [
   {
    "pattern": "word blindness",
    "alone": true,
    "replacements": [
     {
      "text": "dyslexia",
      "safe": false
     }
    ]
   },
   {
    "pattern": "word blind",
    "alone": true,
    "replacements": [
     {
      "text": "dyslexic",
      "safe": false
     }
    ]
   },
   {
    "pattern": "a dyslexic!",
    "replacements": [
     {
      "text": "a pupil with dyslexia",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(dyslexics!/dislexics!)",
    "alone": true,
    "replacements": [
     {
      "text": "pupils with dyslexia",
      "safe": false
     }
    ]
   },
   {
    "pattern": "a dyspraxic!",
    "replacements": [
     {
      "text": "a pupil with dyspraxia",
      "safe": false
     }
    ]
   },
   {
    "pattern": "dyspraxics!",
    "alone": true,
    "replacements": [
     {
      "text": "pupils with dyspraxia",
      "safe": false
     }
    ]
   },
   {
    "pattern": "an epileptic!",
    "replacements": [
     {
      "text": "a pupil with epilepsy",
      "safe": false
     }
    ]
   },
   {
    "pattern": "epileptics!",
    "alone": true,
    "replacements": [
     {
      "text": "pupils with epilepsy",
      "safe": false
     }
    ]
   },
   {
    "pattern": "a diabetic!",
    "replacements": [
     {
      "text": "a pupil with diabetes",
      "safe": false
     }
    ]
   },
   {
    "pattern": "diabetics!",
    "alone": true,
    "replacements": [
     {
      "text": "pupils with diabetes",
      "safe": false
     }
    ]
   },
   {
    "pattern": "an asthmatic!",
    "replacements": [
     {
      "text": "a pupil with asthma",
      "safe": false
     }
    ]
   },
   {
    "pattern": "asthmatics!",
    "alone": true,
    "replacements": [
     {
      "text": "pupils with asthma",
      "safe": false
     }
    ]
   },
   {
    "pattern": "a haemophiliac!",
    "replacements": [
     {
      "text": "a pupil with haemophilia",
      "safe": false
     }
    ]
   },
   {
    "pattern": "haemophiliacs!",
    "alone": true,
    "replacements": [
     {
      "text": "pupils with haemophilia",
      "safe": false
     }
    ]
   },
   {
    "pattern": "a schizophrenic!",
    "replacements": [
     {
      "text": "a person with schizophrenia",
      "safe": false
     }
    ]
   },
   {
    "pattern": "schizophrenics!",
    "alone": true,
    "replacements": [
     {
      "text": "people with schizophrenia",
      "safe": false
     }
    ]
   },
   {
    "pattern": "a stammerer!",
    "replacements": [
     {
      "text": "a pupil who stammers",
      "safe": false
     }
    ]
   },
   {
    "pattern": "stammerers!",
    "alone": true,
    "replacements": [
     {
      "text": "pupils who stammer",
      "safe": false
     }
    ]
   },
   {
    "pattern": "a Down's!",
    "replacements": [
     {
      "text": "a child with Down's syndrome",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Down's (child/children/pupil/student/baby/babies/kid/boy/girl)",
    "alone": true,
    "replacements": [
     {
      "text": "$1 with Down's syndrome",
      "safe": false
     }
    ]
   },
   {
    "pattern": "Down's syndrome (child/children/pupil/student/baby/babies/kid/boy/girl)",
    "alone": true,
    "replacements": [
     {
      "text": "$1 with Down's syndrome",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "as": "noun",
   "notAfter": [
    "South",
    "North",
    "Sussex"
   ]
  }
 },
 {
  "id": "wrong-accessibility-interval",
  "forms": [
   {
    "pattern": "accessibility plan [(which/that)] (is/will be/must be/is to be/should be/gets) [(formally/fully/only)] (reviewed/renewed/updated/rewritten/revised/replaced/republished) (every/once every/once in) (four/five/six/seven/ten/4/5/6/7/10) years",
    "replacements": [
     {
      "text": "accessibility plan $1 $2 $3 $4 every three years",
      "safe": false
     }
    ]
   },
   {
    "pattern": "accessibility plan (covers/runs for/lasts/lasts for/is valid for/spans) (four/five/six/seven/ten/4/5/6/7/10) years",
    "replacements": [
     {
      "text": "accessibility plan $1 three years",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(four/five/six/seven/ten/4/5/6/7/10) year accessibility plan",
    "replacements": [
     {
      "text": "three-year accessibility plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(review~/renew~/update~/rewrite~/revise~/replace~) (the/our/its/an/their) accessibility plan (every/once every/once in) (four/five/six/seven/ten/4/5/6/7/10) years",
    "replacements": [
     {
      "text": "$1 $2 accessibility plan every three years",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "wrong-appeal-time",
  "forms": [
   {
    "pattern": "(appeal/appeals) [to the] [(SEND/SEN/First-tier)] [Tribunal] within (one month/1 month/a month/28 days/four weeks/4 weeks/six weeks/6 weeks/14 days/two weeks/21 days/30 days)",
    "replacements": [
     {
      "text": "$1 within two months",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(appeal/appeals) to the [(SEND/SEN/First-tier)] Tribunal within (one month/1 month/a month/28 days/four weeks/4 weeks/six weeks/6 weeks/14 days/two weeks/21 days/30 days) (of/from/after) (a/the/this) (refusal/decision/letter/decision letter)",
    "alone": true,
    "replacements": [
     {
      "text": "$1 within two months of the decision letter",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(have/has) (one month/1 month/a month/28 days/four weeks/4 weeks/six weeks/6 weeks/14 days/two weeks/21 days/30 days) to appeal",
    "replacements": [
     {
      "text": "$1 two months from the decision letter to appeal",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(one month/1 month/28 days/four weeks/six weeks/14 days/21 days/30 days) in which to appeal",
    "replacements": [
     {
      "text": "two months in which to appeal",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "mediation certificate",
     "of the certificate",
     "certificate date",
     "exclusion",
     "excluded",
     "suspension",
     "suspended",
     "admission",
     "admissions",
     "complaint",
     "complaints",
     "governors",
     "discrimination"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "tribunal",
     "refusal",
     "refuse~",
     "decision letter",
     "EHC",
     "EHCP",
     "needs assessment",
     "local authority's decision",
     "SEND",
     "SENDIST"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "wrong-auxiliary-aids",
  "forms": [
   {
    "pattern": "duty to (provide/supply/give/make available) auxiliary (aids/aids and services/aids or services) (does not apply/doesn't apply/does not extend/is not placed/is not on/does not fall) [(to/on)] [(a/the/our/any)] (school(s)/us/academies)",
    "replacements": [
     {
      "text": "duty to provide auxiliary aids and services applies to schools too, where it is reasonable",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(school(s)/we/academies/the school/our school) (do not have to/does not have to/are not required to/is not required to/need not/have no duty to/has no duty to/are not obliged to/is not obliged to/are exempt from the duty to/do not need to) (provide/supply/give/pay for/buy) auxiliary (aids/aids and services/aids or services/services)",
    "replacements": [
     {
      "text": "$1 must provide auxiliary aids and services where it is reasonable",
      "safe": false
     }
    ]
   },
   {
    "pattern": "schools are exempt from (providing/the duty to provide/supplying) auxiliary (aids/aids and services/services)",
    "replacements": [
     {
      "text": "schools must provide auxiliary aids and services where it is reasonable",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "before 2012",
     "until 2012",
     "did not",
     "physical features",
     "nowadays",
     "wales"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "wrong-draft-time",
  "forms": [
   {
    "pattern": "(5/7/8/10/12/14/five/seven/eight/ten/twelve/fourteen) [(working/school/calendar)] days (to/in which to/within which to) (comment/respond/reply/make comments/send comments/give comments/give their views/give your views/make representations/raise objections/object/agree/accept) [(on/to/about/with)] [(the/this/a/your/their)] draft [(EHC/EHCP)] [plan]",
    "replacements": [
     {
      "text": "at least 15 days $3 $4 $5 $6 draft EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "within (five/seven/eight/ten/twelve/fourteen/5/7/8/10/12/14) [(working/school/calendar)] days of (receiving/getting/receipt of/being sent) (the/a/your/their) draft [(EHC/EHCP)] [plan]",
    "replacements": [
     {
      "text": "within the time that the local authority gives, at least 15 days, of $3 $4 draft EHC plan",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "policy",
     "accessibility",
     "one page",
     "individual",
     "passport",
     "report",
     "minutes"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "EHC",
     "EHCP",
     "draft plan",
     "local authority",
     "council",
     "LA",
     "parents",
     "families",
     "family",
     "you"
    ],
    "within": "block"
   }
  }
 },
 {
  "id": "wrong-ehc-timescale",
  "forms": [
   {
    "pattern": "(26/twenty six) week",
    "replacements": [
     {
      "text": "20 {week/weeks}",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(14/18/24) (week/weeks) (for/to) (issue/finalise/produce/complete/write/process/agree) [(an/the/a)] (EHCP/EHC plan/plan)",
    "replacements": [
     {
      "text": "20 $2 $3 $4 the EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(26/twenty six) weeks (from/after) (the/a/your/our/their) request",
    "alone": true,
    "replacements": [
     {
      "text": "20 weeks $2 $3 request",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(14/18/24) weeks for [(an/the)] (EHCP/EHC plan)",
    "alone": true,
    "replacements": [
     {
      "text": "20 weeks for an EHC plan",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(EHC/EHCP/EHC plan/assessment) process (takes/lasts/should take/will take/can take) [(up to/about/around/at least/a maximum of/no more than)] (12/14/18/22/24/28/30) weeks",
    "alone": true,
    "replacements": [
     {
      "text": "$1 process $2 20 weeks at most",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "maternity",
     "paternity",
     "pregnancy",
     "pregnant",
     "adoption",
     "leave",
     "pay",
     "sick",
     "sickness",
     "contract",
     "probation",
     "apprentice",
     "born",
     "gestation"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "EHC",
     "EHCP",
     "Education, Health and Care",
     "statement",
     "statementing",
     "statutory assessment",
     "needs assessment",
     "full assessment",
     "formal assessment",
     "assessment process"
    ],
    "within": "section"
   }
  }
 },
 {
  "id": "wrong-first-6000",
  "forms": [
   {
    "pattern": "(LA/local authority/council) [(will/must/also)] (pays/pay/funds/fund/provides/provide/meets/meet/covers/cover/gives/give) [(for/us)] the first (£6000/£6,000/6,000 pounds/£6k)",
    "replacements": [
     {
      "text": "school meets the first £6,000",
      "safe": false
     }
    ]
   },
   {
    "pattern": "the first (£6000/£6,000/£6k) [(of/for) ...] (is/will be/comes) [(paid/met/funded/provided)] (by/from) the (LA/local authority/council)",
    "replacements": [
     {
      "text": "the first £6,000 is met by the school",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "wrong-plan-age",
  "forms": [
   {
    "pattern": "(EHC plan(s)/EHCP(s)) (end/ends/stop/stops/cease/ceases/expire/expires/finish/finishes/will end/will stop/will cease/come to an end/comes to an end/lapse/lapses) [(automatically/always/normally)] (at/when/on) [(a/the/their/your/he/she/they/reaching)] [(pupil/child/student/young person)] [(is/turns/are/turn/age/the age of/age of)] (16/18/19/sixteen/eighteen/nineteen)",
    "replacements": [
     {
      "text": "$1 can last until 25",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(EHC plan(s)/EHCP(s)) (run/runs/last/lasts/go/goes/cover/covers/apply/applies/are/is) [only] [(for)] [(children/pupils/young people)] [(aged)] [(from/between)] (birth/0/zero) (to/until/and) [age] (16/18/19/sixteen/eighteen/nineteen)",
    "replacements": [
     {
      "text": "$1 can last from birth to 25",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(EHC plan(s)/EHCP(s)) (run/runs/last/lasts/go/goes/stay/stays/continue/continues) [only] (until/to/up to) [(the/a)] [(pupil/child/student/young person)] [(is/turns/age/the age of/age of)] (16/18/19/sixteen/eighteen/nineteen)",
    "replacements": [
     {
      "text": "$1 can last until 25",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "wrong-request-route",
  "forms": [
   {
    "pattern": "(parents/families/carers/you/parents and carers/parents or carers) (can/may/must) only (ask for/request/apply for/seek/make a request for) [(an/a/the)] [(EHC/EHCP/EHC needs/statutory/education health and care/education health and care needs)] (assessment/EHC plan/EHCP/plan) (through/via/with the support of/with the agreement of/with the help of) (the/our/their/your) (school/SENCO/SENDCO/headteacher)",
    "replacements": [
     {
      "text": "$1 can ask the local authority for an EHC needs assessment, themselves or with our help",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(parents/families/carers/you/parents and carers/parents or carers) (can/may/must) (ask for/request/apply for/seek/make a request for) [(an/a/the)] [(EHC/EHCP/EHC needs/statutory/education health and care/education health and care needs)] (assessment/EHC plan/EHCP/plan) only (through/via/with the support of/with the agreement of/with the help of) (the/our/their/your) (school/SENCO/SENDCO/headteacher)",
    "replacements": [
     {
      "text": "$1 can ask the local authority for an EHC needs assessment, themselves or with our help",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(EHC assessment/EHC needs assessment/EHC plan/EHCP/statutory assessment)(s) (can only be/may only be/is only/are only) (requested/asked for/applied for/sought) (by/through/via) (the/a/our) (school/SENCO/SENDCO/headteacher)",
    "replacements": [
     {
      "text": "$1 can be requested by a parent, a young person over 16 or the school",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "wrong-review-decision-time",
  "forms": [
   {
    "pattern": "(LA/local authority/council/authority) [(then/will then/must then/will/must/should/has to/usually)] (decides/decide/notifies/notify/tells/tell/writes/write/responds/respond/confirms/confirm) within (six/eight/ten/twelve/6/8/10/12) weeks",
    "replacements": [
     {
      "text": "$1 $2 $3 within four weeks of the meeting",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(LA/local authority/council/authority) [(then/will then/must then/will/must/should/has to/usually)] (decides/decide/notifies/notify/tells/tell/writes/write/responds/respond/confirms/confirm) ... within (six/eight/ten/twelve/6/8/10/12) weeks",
    "replacements": []
   },
   {
    "pattern": "(LA/local authority/council/authority) has (six/eight/ten/twelve/6/8/10/12) weeks to (decide/tell/let/notify/confirm/say)",
    "replacements": [
     {
      "text": "$1 has four weeks from the meeting to $3",
      "safe": false
     }
    ]
   },
   {
    "pattern": "within (six/eight/ten/twelve/6/8/10/12) weeks of (the/a/an/each) (review/annual review/review meeting), the (LA/local authority/council/authority) [(then/will/must/should/has to)] (decides/decide/notifies/notify/tells/tell/writes/write)",
    "alone": true,
    "replacements": [
     {
      "text": "within four weeks of the meeting the $4 $5 $6",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "needs assessment",
     "amended plan",
     "final plan",
     "amendment notice",
     "assess",
     "advice",
     "phase transfer"
    ],
    "within": "sentence"
   },
   "near": {
    "any": [
     "annual review",
     "review meeting",
     "EHC review",
     "review of the plan",
     "review of the EHC plan",
     "maintain, amend",
     "amend or cease",
     "keep, amend",
     "amend, cease",
     "keep, change"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "wrong-review-interval",
  "forms": [
   {
    "pattern": "(EHC plan(s)/EHCP(s)/EHC plan's) (is/are/will be/must be/should be) [formally] reviewed (every two years/every 2 years/every 18 months/every three years/every 3 years/every other year/biennially/once every two years/once in two years/once in three years/once a key stage/every key stage)",
    "replacements": [
     {
      "text": "$1 $2 reviewed at least every 12 months",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(pupil/pupils/child/children/student/students/learner/learners) with [an] (EHC plan(s)/EHCP(s)) (is/are/will be/have their plan/have their plans/has a plan that is) [formally] reviewed (every two years/every 2 years/every 18 months/every three years/every 3 years/every other year/biennially/once every two years/once a key stage/every key stage)",
    "replacements": [
     {
      "text": "$1 with an EHC plan $3 reviewed at least every 12 months",
      "safe": false
     }
    ]
   },
   {
    "pattern": "annual review(s) [of (an/the/each/every/EHC/EHCP/their)] [(EHC/EHCP)] [(plan/plans)] (is/are/will be/take place/takes place/is held/are held/happen/happens) [held] (every two years/every 2 years/every 18 months/every three years/every 3 years/every other year/biennially)",
    "replacements": [
     {
      "text": "an annual review is held at least every 12 months",
      "safe": false
     }
    ]
   },
   {
    "pattern": "(review/reviews) [of] [(an/the/each)] (EHC plan/EHC plans/EHCP/EHCPs) (every two years/every 2 years/every 18 months/every three years/every 3 years/every other year/biennially)",
    "replacements": [
     {
      "text": "$1 EHC plans at least every 12 months",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {}
 },
 {
  "id": "wt-year",
  "forms": [
   {
    "pattern": "Working Together [to Safeguard Children], [(July/March/December/DfE)] (2006/2010/2013/2015/2018/2023)",
    "replacements": [
     {
      "text": "Working together to safeguard children 2026",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "case": "title"
  },
  "checkIn": [
   "title",
   "quotation"
  ]
 },
 {
  "id": "young-carers-sen",
  "forms": [
   {
    "pattern": "(young carers/looked after children/EAL pupils/pupils with EAL/summer born children/service children) (are/will be/are all) [automatically] (on/added to/placed on/put on/put onto/included on/included in/recorded on/entered on) (the/our) (SEN/SEND/special needs/special educational needs) (register/list)",
    "replacements": []
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "not",
     "never",
     "only",
     "if",
     "where",
     "unless",
     "nor"
    ],
    "within": "sentence"
   }
  }
 },
 {
  "id": "zero-tolerance",
  "forms": [
   {
    "pattern": "zero tolerance",
    "replacements": [
     {
      "text": "high expectations, with reasonable adjustments for disabled pupils",
      "safe": false
     }
    ]
   },
   {
    "pattern": "zero tolerance (approach/stance/attitude/line)",
    "replacements": [
     {
      "text": "consistent approach, with reasonable adjustments for disabled pupils,",
      "safe": false
     }
    ]
   },
   {
    "pattern": "zero tolerance [behaviour] (policy/system/regime/code/rule)",
    "replacements": [
     {
      "text": "behaviour policy that allows for reasonable adjustments",
      "safe": false
     }
    ]
   },
   {
    "pattern": "no excuses (policy/approach/culture)",
    "replacements": [
     {
      "text": "high expectations $1",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SEN is (not an/no) excuse",
    "replacements": [
     {
      "text": "we make reasonable adjustments",
      "safe": false
     }
    ]
   },
   {
    "pattern": "SEND is (not an/no) excuse",
    "replacements": [
     {
      "text": "we make reasonable adjustments",
      "safe": false
     }
    ]
   },
   {
    "pattern": "[a] zero tolerance (of/to/towards/for)",
    "replacements": [
     {
      "text": "a consistent response, with reasonable adjustments for disabled pupils, to",
      "safe": false
     }
    ]
   }
  ],
  "conditions": {
   "notNear": {
    "any": [
     "(bullying/bully/harassment/abuse/racism/racist/racial/violence/discrimination/homophobia/homophobic/hate/sexism)"
    ],
    "within": "sentence"
   }
  }
 }
]
