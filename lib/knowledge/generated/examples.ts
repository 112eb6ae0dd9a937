// Generated from content/ by `npm run knowledge`. Do not edit.
import type { CheckExamples } from '../check'

export const examples: readonly CheckExamples[] = [
 {
  "id": "ACC-01",
  "flag": [
   {
    "text": "PLEASE NOTE THAT ALL VISITORS MUST REPORT TO THE SCHOOL OFFICE.",
    "found": [
     "PLEASE NOTE THAT ALL VISITORS MUST REPORT TO THE SCHOOL OFFICE."
    ],
    "file": "content/rules/language/ACC-01.md",
    "line": 19
   },
   {
    "text": "PARENTS ARE ALWAYS WELCOME TO COME AND TALK TO US ABOUT SUPPORT.",
    "found": [
     "PARENTS ARE ALWAYS WELCOME TO COME AND TALK TO US ABOUT SUPPORT."
    ],
    "file": "content/rules/language/ACC-01.md",
    "line": 20
   },
   {
    "text": "ALL STAFF READ THIS POLICY IN SEPTEMBER AND SIGN TO SAY SO.",
    "found": [
     "ALL STAFF READ THIS POLICY IN SEPTEMBER AND SIGN TO SAY SO."
    ],
    "file": "content/rules/language/ACC-01.md",
    "line": 21
   },
   {
    "text": "THE SENCO IS IN SCHOOL FROM MONDAY TO THURSDAY EVERY WEEK.",
    "found": [
     "THE SENCO IS IN SCHOOL FROM MONDAY TO THURSDAY EVERY WEEK."
    ],
    "file": "content/rules/language/ACC-01.md",
    "line": 22
   },
   {
    "text": "CHILDREN HELP TO WRITE THEIR PLANS AND CHOOSE WHO SEES THEM.",
    "found": [
     "CHILDREN HELP TO WRITE THEIR PLANS AND CHOOSE WHO SEES THEM."
    ],
    "file": "content/rules/language/ACC-01.md",
    "line": 23
   },
   {
    "text": "PLEASE NOTE THAT ALL VISITORS MUST REPORT TO THE SCHOOL OFFICE.",
    "found": [
     "PLEASE NOTE THAT ALL VISITORS MUST REPORT TO THE SCHOOL OFFICE."
    ],
    "file": "content/rules/language/ACC-01.md",
    "line": 15
   }
  ],
  "keep": [
   {
    "text": "Please note that all visitors report to the office.",
    "found": [],
    "file": "content/rules/language/ACC-01.md",
    "line": 27
   },
   {
    "text": "SEN, SEND and EHC",
    "found": [],
    "file": "content/rules/language/ACC-01.md",
    "line": 35
   },
   {
    "text": "The SENCO and the NHS work together.",
    "found": [],
    "file": "content/rules/language/ACC-01.md",
    "line": 36
   },
   {
    "text": "ASSESS, PLAN, DO, REVIEW",
    "found": [],
    "file": "content/rules/language/ACC-01.md",
    "line": 37
   },
   {
    "text": "# SEND POLICY\n\nText.",
    "found": [],
    "file": "content/rules/language/ACC-01.md",
    "line": 29
   },
   {
    "text": "Please note that all visitors report to the office.",
    "found": [],
    "file": "content/rules/language/ACC-01.md",
    "line": 15
   }
  ]
 },
 {
  "id": "CITE-01",
  "flag": [
   {
    "text": "SENCO time is protected (CoP 6.191).",
    "found": [
     "6.191"
    ],
    "fixed": "SENCO time is protected (CoP 6.91).",
    "file": "content/rules/citation/CITE-01.md",
    "line": 20
   },
   {
    "text": "Records of support are kept (SEND Code of Practice 2015, paragraph 6.100).",
    "found": [
     "paragraph 6.100"
    ],
    "fixed": "Records of support are kept (SEND Code of Practice 2015, paragraphs 6.72–6.78).",
    "file": "content/rules/citation/CITE-01.md",
    "line": 21
   },
   {
    "text": "See the SEND Code of Practice, 5.61.",
    "found": [
     "5.61"
    ],
    "file": "content/rules/citation/CITE-01.md",
    "line": 22
   },
   {
    "text": "This follows chapter 14 of the SEND Code of Practice.",
    "found": [
     "chapter 14"
    ],
    "file": "content/rules/citation/CITE-01.md",
    "line": 23
   },
   {
    "text": "See section 214 of the Children and Families Act 2014.",
    "found": [
     "section 214"
    ],
    "file": "content/rules/citation/CITE-01.md",
    "line": 24
   },
   {
    "text": "Our report covers all of Schedule 1, para 15 of the SEND Regulations 2014.",
    "found": [
     "Schedule 1, para 15"
    ],
    "file": "content/rules/citation/CITE-01.md",
    "line": 25
   },
   {
    "text": "See page 410 of the SEND Code of Practice.",
    "found": [
     "page 410"
    ],
    "file": "content/rules/citation/CITE-01.md",
    "line": 26
   },
   {
    "text": "SENCO time is protected (CoP 6.191).",
    "found": [
     "6.191"
    ],
    "file": "content/rules/citation/CITE-01.md",
    "line": 16
   }
  ],
  "keep": [
   {
    "text": "SENCO time is protected (CoP 6.91).",
    "found": [],
    "file": "content/rules/citation/CITE-01.md",
    "line": 30
   },
   {
    "text": "The whole process takes up to 20 weeks (SEND Code of Practice 2015, 9.40).",
    "found": [],
    "file": "content/rules/citation/CITE-01.md",
    "line": 31
   },
   {
    "text": "Section 6.191 of our asset register lists the ramps.",
    "found": [],
    "file": "content/rules/citation/CITE-01.md",
    "line": 32
   },
   {
    "text": "Version 6.1 of this policy replaces version 5.61.",
    "found": [],
    "file": "content/rules/citation/CITE-01.md",
    "line": 33
   },
   {
    "text": "Pupils rode 6.191 km for charity, and the SEND Code of Practice 2015 was on the agenda.",
    "found": [],
    "file": "content/rules/citation/CITE-01.md",
    "line": 34
   },
   {
    "text": "Absence is dealt with under section 444 of the Education Act 1996.",
    "found": [],
    "file": "content/rules/citation/CITE-01.md",
    "line": 35
   },
   {
    "text": "Keeping Children Safe in Education, paragraph 203, speaks of pupils with SEND.",
    "found": [],
    "file": "content/rules/citation/CITE-01.md",
    "line": 36
   },
   {
    "text": "SENCO time is protected (CoP 6.91).",
    "found": [],
    "file": "content/rules/citation/CITE-01.md",
    "line": 16
   }
  ]
 },
 {
  "id": "CITE-02",
  "flag": [
   {
    "text": "Parents are told what we do (CoP 2001, para 2:10).",
    "found": [
     "CoP 2001, para 2:10"
    ],
    "file": "content/rules/citation/CITE-02.md",
    "line": 16
   },
   {
    "text": "As 5:43 of the SEN Code of Practice asks, advice comes from outside.",
    "found": [
     "5:43"
    ],
    "file": "content/rules/citation/CITE-02.md",
    "line": 17
   },
   {
    "text": "See the SEND Code of Practice 2012.",
    "found": [
     "SEND Code of Practice 2012"
    ],
    "file": "content/rules/citation/CITE-02.md",
    "line": 18
   },
   {
    "text": "See the SEND Code of Practice (2019), para 6.36.",
    "found": [
     "SEND Code of Practice (2019), para 6.36"
    ],
    "fixed": "See the SEND Code of Practice (2015), para 6.36.",
    "file": "content/rules/citation/CITE-02.md",
    "line": 19
   },
   {
    "text": "Support is given under the EA 1996, s312.",
    "found": [
     "EA 1996, s312"
    ],
    "file": "content/rules/citation/CITE-02.md",
    "line": 20
   }
  ],
  "keep": [
   {
    "text": "The SEND Code of Practice 2015, 6.36, puts the teacher first.",
    "found": [],
    "file": "content/rules/citation/CITE-02.md",
    "line": 24
   },
   {
    "text": "The 2001 Code (5:43) was replaced in 2014.",
    "found": [],
    "file": "content/rules/citation/CITE-02.md",
    "line": 25
   },
   {
    "text": "We no longer refer to CoP 2001, para 2:10.",
    "found": [],
    "file": "content/rules/citation/CITE-02.md",
    "line": 26
   },
   {
    "text": "The Children and Families Act 2014 (section 66) applies.",
    "found": [],
    "file": "content/rules/citation/CITE-02.md",
    "line": 27
   },
   {
    "text": "Lessons begin at 9:14 and the SEND Code of Practice 2015 is on the shelf.",
    "found": [],
    "file": "content/rules/citation/CITE-02.md",
    "line": 28
   },
   {
    "text": "The guidance on exclusions was revised in 2019.",
    "found": [],
    "file": "content/rules/citation/CITE-02.md",
    "line": 29
   }
  ]
 },
 {
  "id": "CITE-03",
  "flag": [
   {
    "text": "Parents meet us three times a year (Code of Practice, paragraph 104).",
    "found": [
     "paragraph 104"
    ],
    "fixed": "Parents meet us three times a year (Code of Practice, paragraph 6.65).",
    "file": "content/rules/citation/CITE-03.md",
    "line": 20
   },
   {
    "text": "High-quality teaching comes first (DfE, 2015:99).",
    "found": [
     "DfE, 2015:99"
    ],
    "file": "content/rules/citation/CITE-03.md",
    "line": 21
   },
   {
    "text": "See the SEND Code of Practice 2015, p. 104.",
    "found": [
     "p. 104"
    ],
    "fixed": "See the SEND Code of Practice 2015, paragraph 6.65.",
    "file": "content/rules/citation/CITE-03.md",
    "line": 22
   },
   {
    "text": "See page 109 of the SEND Code of Practice.",
    "found": [
     "page 109"
    ],
    "file": "content/rules/citation/CITE-03.md",
    "line": 23
   },
   {
    "text": "The SEND Code of Practice (pg. 15) says when a child has SEN.",
    "found": [
     "pg. 15"
    ],
    "file": "content/rules/citation/CITE-03.md",
    "line": 24
   },
   {
    "text": "Parents meet us three times a year (Code of Practice, paragraph 104).",
    "found": [
     "paragraph 104"
    ],
    "file": "content/rules/citation/CITE-03.md",
    "line": 16
   }
  ],
  "keep": [
   {
    "text": "Parents meet us three times a year (SEND Code of Practice 2015, 6.65).",
    "found": [],
    "file": "content/rules/citation/CITE-03.md",
    "line": 28
   },
   {
    "text": "See page 4 of our behaviour policy and paragraph 6.65 of the SEND Code of Practice.",
    "found": [],
    "file": "content/rules/citation/CITE-03.md",
    "line": 29
   },
   {
    "text": "KCSIE, p. 104, speaks of SEND.",
    "found": [],
    "file": "content/rules/citation/CITE-03.md",
    "line": 30
   },
   {
    "text": "The SEND Code of Practice runs to 292 pages.",
    "found": [],
    "file": "content/rules/citation/CITE-03.md",
    "line": 31
   },
   {
    "text": "Paragraph 104 of the School Teachers’ Pay and Conditions Document sets the allowance.",
    "found": [],
    "file": "content/rules/citation/CITE-03.md",
    "line": 32
   },
   {
    "text": "Parents meet us three times a year (Code of Practice, paragraph 6.65).",
    "found": [],
    "file": "content/rules/citation/CITE-03.md",
    "line": 16
   }
  ]
 },
 {
  "id": "CITE-04",
  "flag": [
   {
    "text": "# SEND policy\n\n## 6.1 Aims\n\nThe SEND Code of Practice 2015 lists our duties (6.2).\n\n## 6.2 Roles\n\nThe SENCO leads.",
    "found": [
     "6.2"
    ],
    "file": "content/rules/citation/CITE-04.md",
    "line": 16
   },
   {
    "text": "# SEND policy\n\n## 6.65 Meetings\n\nThe Code asks schools to meet parents three times (6.65).",
    "found": [
     "6.65"
    ],
    "file": "content/rules/citation/CITE-04.md",
    "line": 28
   }
  ],
  "keep": [
   {
    "text": "Roles are in section 6.2 below; the SEND Code of Practice 2015 is the source.",
    "found": [],
    "file": "content/rules/citation/CITE-04.md",
    "line": 38
   },
   {
    "text": "# SEND policy\n\n## 1 Aims\n\nWe follow the SEND Code of Practice 2015. Schools have duties (6.2).\n\n## 2 Roles\n\nThe SENCO leads.",
    "found": [],
    "file": "content/rules/citation/CITE-04.md",
    "line": 40
   }
  ]
 },
 {
  "id": "CITE-05",
  "flag": [
   {
    "text": "Every teacher is responsible and accountable for the progress of the pupils in their class.",
    "found": [
     "teacher is responsible and accountable for the progress of the pupils in their class"
    ],
    "fixed": "Every teacher is responsible and accountable for the progress of the pupils in their class (SEND Code of Practice 2015, 6.36).",
    "file": "content/rules/citation/CITE-05.md",
    "line": 20
   },
   {
    "text": "We meet parents at least three times a year.",
    "found": [
     "meet parents at least three times a year"
    ],
    "fixed": "We meet parents at least three times a year (SEND Code of Practice 2015, 6.65).",
    "file": "content/rules/citation/CITE-05.md",
    "line": 21
   },
   {
    "text": "The SENCO has sufficient time away from the classroom.",
    "found": [
     "SENCO has sufficient time away from the classroom"
    ],
    "fixed": "The SENCO has sufficient time away from the classroom (SEND Code of Practice 2015, 6.91).",
    "file": "content/rules/citation/CITE-05.md",
    "line": 22
   },
   {
    "text": "Governors publish the SEN information report on the website each year.",
    "found": [
     "publish the SEN information report on the website each year"
    ],
    "fixed": "Governors publish the SEN information report on the website each year (SEND Code of Practice 2015, 6.79–6.82).",
    "file": "content/rules/citation/CITE-05.md",
    "line": 23
   },
   {
    "text": "Needs are grouped under four broad areas of need.",
    "found": [
     "four broad areas of need"
    ],
    "fixed": "Needs are grouped under four broad areas of need (SEND Code of Practice 2015, 6.28–6.35).",
    "file": "content/rules/citation/CITE-05.md",
    "line": 24
   },
   {
    "text": "Support follows the graduated approach.",
    "found": [
     "graduated approach"
    ],
    "fixed": "Support follows the graduated approach (SEND Code of Practice 2015, 6.44–6.56).",
    "file": "content/rules/citation/CITE-05.md",
    "line": 25
   },
   {
    "text": "Teachers keep records of provision for pupils with SEN and use provision maps to show it.",
    "found": [
     "keep records of provision for pupils with SEN and use provision maps to show it"
    ],
    "file": "content/rules/citation/CITE-05.md",
    "line": 26
   },
   {
    "text": "We support pupils with medical conditions so that they can take part in all of school life.",
    "found": [
     "We support pupils with medical conditions so that they can take part in all of school life"
    ],
    "file": "content/rules/citation/CITE-05.md",
    "line": 27
   },
   {
    "text": "EHC plans are reviewed every year with the family.",
    "found": [
     "EHC plans are reviewed every year with the family"
    ],
    "fixed": "EHC plans are reviewed every year with the family (SEND Code of Practice 2015, 9.166–9.185).",
    "file": "content/rules/citation/CITE-05.md",
    "line": 28
   },
   {
    "text": "Every teacher is responsible and accountable for the progress of the pupils in their class.",
    "found": [
     "teacher is responsible and accountable for the progress of the pupils in their class"
    ],
    "file": "content/rules/citation/CITE-05.md",
    "line": 16
   }
  ],
  "keep": [
   {
    "text": "Every teacher is responsible and accountable for the progress of their pupils (SEND Code of Practice 2015, 6.36).",
    "found": [],
    "file": "content/rules/citation/CITE-05.md",
    "line": 32
   },
   {
    "text": "As the Code says, teachers are responsible and accountable for the progress of pupils.",
    "found": [],
    "file": "content/rules/citation/CITE-05.md",
    "line": 33
   },
   {
    "text": "Governors publish the SEN information report (Children and Families Act 2014, section 69).",
    "found": [],
    "file": "content/rules/citation/CITE-05.md",
    "line": 34
   },
   {
    "text": "The library is open three times a year to parents of new pupils.",
    "found": [],
    "file": "content/rules/citation/CITE-05.md",
    "line": 35
   },
   {
    "text": "Who is responsible and accountable for the progress of pupils?",
    "found": [],
    "file": "content/rules/citation/CITE-05.md",
    "line": 36
   },
   {
    "text": "Pupils are graduated from the reading scheme when they are ready.",
    "found": [],
    "file": "content/rules/citation/CITE-05.md",
    "line": 37
   },
   {
    "text": "We meet parents of new pupils in September.",
    "found": [],
    "file": "content/rules/citation/CITE-05.md",
    "line": 38
   },
   {
    "text": "The SENCO teaches in Year 4 and has a timetable on her door.",
    "found": [],
    "file": "content/rules/citation/CITE-05.md",
    "line": 39
   },
   {
    "text": "# SEND policy\n\n## SEN Support\n\nWe work in a cycle (SEND Code of Practice 2015, 6.44-6.56).\n\nThe graduated approach begins with the class teacher.",
    "found": [],
    "file": "content/rules/citation/CITE-05.md",
    "line": 41
   },
   {
    "text": "Every teacher is responsible and accountable for the progress of the pupils in their class (SEND Code of Practice 2015, 6.36).",
    "found": [],
    "file": "content/rules/citation/CITE-05.md",
    "line": 16
   }
  ]
 },
 {
  "id": "CITE-06",
  "flag": [
   {
    "text": "Schools must share information at transition (CoP 6.57).",
    "found": [
     "must"
    ],
    "fixed": "Schools should share information at transition (CoP 6.57).",
    "file": "content/rules/citation/CITE-06.md",
    "line": 20
   },
   {
    "text": "Governors must name a governor with oversight of SEN (SEND Code of Practice 2015, 6.3).",
    "found": [
     "must"
    ],
    "fixed": "Governors should name a governor with oversight of SEN (SEND Code of Practice 2015, 6.3).",
    "file": "content/rules/citation/CITE-06.md",
    "line": 21
   },
   {
    "text": "The SENCO has to be on the leadership team (CoP 6.87).",
    "found": [
     "has to"
    ],
    "fixed": "The SENCO should be on the leadership team (CoP 6.87).",
    "file": "content/rules/citation/CITE-06.md",
    "line": 22
   },
   {
    "text": "By law the SENCO has administrative support (CoP 6.91).",
    "found": [
     "By law"
    ],
    "file": "content/rules/citation/CITE-06.md",
    "line": 23
   },
   {
    "text": "The authority should secure the provision in the plan (Children and Families Act 2014, section 42).",
    "found": [
     "should"
    ],
    "fixed": "The authority must secure the provision in the plan (Children and Families Act 2014, section 42).",
    "file": "content/rules/citation/CITE-06.md",
    "line": 24
   },
   {
    "text": "We aim to support pupils with medical conditions (Children and Families Act 2014, s100).",
    "found": [
     "aim to"
    ],
    "fixed": "We must support pupils with medical conditions (Children and Families Act 2014, s100).",
    "file": "content/rules/citation/CITE-06.md",
    "line": 25
   },
   {
    "text": "Schools must share information at transition (CoP 6.57).",
    "found": [
     "must"
    ],
    "file": "content/rules/citation/CITE-06.md",
    "line": 16
   }
  ],
  "keep": [
   {
    "text": "Schools should meet parents three times a year (CoP 6.65).",
    "found": [],
    "file": "content/rules/citation/CITE-06.md",
    "line": 29
   },
   {
    "text": "We meet parents three times a year (CoP 6.65).",
    "found": [],
    "file": "content/rules/citation/CITE-06.md",
    "line": 30
   },
   {
    "text": "Schools must tell parents when special educational provision begins (CoP 6.48).",
    "found": [],
    "file": "content/rules/citation/CITE-06.md",
    "line": 31
   },
   {
    "text": "Meeting three times a year is not a legal duty, but the Code asks for it (6.65).",
    "found": [],
    "file": "content/rules/citation/CITE-06.md",
    "line": 32
   },
   {
    "text": "The authority must secure the provision in the plan (Children and Families Act 2014, section 42).",
    "found": [],
    "file": "content/rules/citation/CITE-06.md",
    "line": 33
   },
   {
    "text": "Parents may ask how we support pupils with medical conditions (CoP 6.11).",
    "found": [],
    "file": "content/rules/citation/CITE-06.md",
    "line": 34
   },
   {
    "text": "Schools must have regard to the Code and should meet parents (CoP 6.65).",
    "found": [],
    "file": "content/rules/citation/CITE-06.md",
    "line": 35
   },
   {
    "text": "Schools should share information at transition (CoP 6.57).",
    "found": [],
    "file": "content/rules/citation/CITE-06.md",
    "line": 16
   }
  ]
 },
 {
  "id": "CITE-07",
  "flag": [
   {
    "text": "Every teacher is a teacher of SEND (CoP 6.36).",
    "found": [
     "Every teacher is a teacher of SEND"
    ],
    "file": "content/rules/citation/CITE-07.md",
    "line": 16
   },
   {
    "text": "The SEND Code of Practice states that every teacher is a teacher of every child with SEN.",
    "found": [
     "every teacher is a teacher of every child with SEN"
    ],
    "file": "content/rules/citation/CITE-07.md",
    "line": 17
   },
   {
    "text": "Two full cycles are needed before a request is made (CoP 9.14).",
    "found": [
     "Two full cycles are needed before a request is made"
    ],
    "file": "content/rules/citation/CITE-07.md",
    "line": 18
   },
   {
    "text": "Records of support are kept for 25 years (CoP 6.73).",
    "found": [
     "kept for 25 years"
    ],
    "file": "content/rules/citation/CITE-07.md",
    "line": 19
   },
   {
    "text": "The school must have spent £6,000 first (CoP 6.99).",
    "found": [
     "must have spent £6,000 first"
    ],
    "file": "content/rules/citation/CITE-07.md",
    "line": 20
   },
   {
    "text": "A pupil’s needs must fit into one category (CoP 6.27).",
    "found": [
     "must fit into one category"
    ],
    "file": "content/rules/citation/CITE-07.md",
    "line": 21
   }
  ],
  "keep": [
   {
    "text": "Every teacher is a teacher of SEND, as the saying goes.",
    "found": [],
    "file": "content/rules/citation/CITE-07.md",
    "line": 25
   },
   {
    "text": "Teachers are responsible and accountable for the progress of their pupils (CoP 6.36).",
    "found": [],
    "file": "content/rules/citation/CITE-07.md",
    "line": 26
   },
   {
    "text": "“Every teacher is a teacher of SEND” is not in the Code (see 6.36).",
    "found": [],
    "file": "content/rules/citation/CITE-07.md",
    "line": 27
   },
   {
    "text": "No diagnosis is needed for support to begin (CoP 6.15).",
    "found": [],
    "file": "content/rules/citation/CITE-07.md",
    "line": 28
   },
   {
    "text": "Support is planned with the family and recorded (CoP 6.48).",
    "found": [],
    "file": "content/rules/citation/CITE-07.md",
    "line": 29
   },
   {
    "text": "There is no rule that two cycles must be completed before a request (CoP 9.14).",
    "found": [],
    "file": "content/rules/citation/CITE-07.md",
    "line": 30
   }
  ]
 },
 {
  "id": "CITE-08",
  "flag": [
   {
    "text": "The whole process takes 26 weeks (SEND Code of Practice 2015, 9.40).",
    "found": [
     "9.40"
    ],
    "file": "content/rules/citation/CITE-08.md",
    "line": 20
   },
   {
    "text": "The council decides within ten weeks (CoP 9.17).",
    "found": [
     "9.17"
    ],
    "file": "content/rules/citation/CITE-08.md",
    "line": 21
   },
   {
    "text": "We meet parents twice a year (CoP 6.65).",
    "found": [
     "6.65"
    ],
    "file": "content/rules/citation/CITE-08.md",
    "line": 22
   },
   {
    "text": "The whole process takes 26 weeks (SEND Code of Practice 2015, 9.40).",
    "found": [
     "9.40"
    ],
    "file": "content/rules/citation/CITE-08.md",
    "line": 16
   }
  ],
  "keep": [
   {
    "text": "The whole process takes 20 weeks (SEND Code of Practice 2015, 9.40).",
    "found": [],
    "file": "content/rules/citation/CITE-08.md",
    "line": 26
   },
   {
    "text": "The council decides within six weeks (CoP 9.17).",
    "found": [],
    "file": "content/rules/citation/CITE-08.md",
    "line": 27
   },
   {
    "text": "We meet parents at least three times a year (CoP 6.65).",
    "found": [],
    "file": "content/rules/citation/CITE-08.md",
    "line": 28
   },
   {
    "text": "We meet parents four times a year (CoP 6.65).",
    "found": [],
    "file": "content/rules/citation/CITE-08.md",
    "line": 29
   },
   {
    "text": "The process has two stages (CoP 9.40).",
    "found": [],
    "file": "content/rules/citation/CITE-08.md",
    "line": 30
   },
   {
    "text": "The whole process takes 20 weeks (SEND Code of Practice 2015, 9.40).",
    "found": [],
    "file": "content/rules/citation/CITE-08.md",
    "line": 16
   }
  ]
 },
 {
  "id": "CITE-09",
  "flag": [
   {
    "text": "Our SENCO holds the National Award for SEN Co-ordination (CoP 6.85).",
    "found": [
     "6.85"
    ],
    "file": "content/rules/citation/CITE-09.md",
    "line": 21
   },
   {
    "text": "A new SENCO gains the NASENCO within three years (SEND Code of Practice 2015, paragraph 6.85).",
    "found": [
     "paragraph 6.85"
    ],
    "file": "content/rules/citation/CITE-09.md",
    "line": 22
   }
  ],
  "keep": [
   {
    "text": "Our SENCO takes the NPQ for SENCOs (SEND Regulations 2014, regulation 49).",
    "found": [],
    "file": "content/rules/citation/CITE-09.md",
    "line": 26
   },
   {
    "text": "The SENCO’s qualification is set by regulation 49 of the SEND Regulations 2014; the Code (6.85) has the older award.",
    "found": [],
    "file": "content/rules/citation/CITE-09.md",
    "line": 27
   },
   {
    "text": "The SENCO leads on SEN (CoP 6.90).",
    "found": [],
    "file": "content/rules/citation/CITE-09.md",
    "line": 28
   }
  ]
 },
 {
  "id": "CITE-10",
  "flag": [
   {
    "text": "Teachers lead (CoP 2015, 6.36). Teaching comes first (SEND CoP 6.37). Parents meet us (SEND CoP 6.65). Records are kept (SEND CoP 6.72). Staff know the plan (CoP, para 6.49).",
    "found": [
     "CoP, para 6.49"
    ],
    "file": "content/rules/citation/CITE-10.md",
    "line": 16
   },
   {
    "text": "Teachers lead (SEND Code of Practice 2015, 6.36). Teaching comes first (SEND Code of Practice 2015, 6.37). Parents meet us (SEND Code of Practice 2015, 6.65). Records are kept (CoP 6.72).",
    "found": [
     "CoP 6.72"
    ],
    "file": "content/rules/citation/CITE-10.md",
    "line": 20
   }
  ],
  "keep": [
   {
    "text": "Teachers lead (SEND CoP 6.36), and teaching comes first (CoP 6.37).",
    "found": [],
    "file": "content/rules/citation/CITE-10.md",
    "line": 26
   },
   {
    "text": "Teachers lead (SEND Code of Practice 2015, 6.36). Teaching comes first (6.37). Parents meet us (6.65). Records are kept (6.72).",
    "found": [],
    "file": "content/rules/citation/CITE-10.md",
    "line": 28
   },
   {
    "text": "Teachers lead (SEND Code of Practice: 0 to 25 years (2015), paragraph 6.36). Teaching comes first (CoP 6.37). Parents meet us (CoP 6.65). Records are kept (CoP 6.72).",
    "found": [],
    "file": "content/rules/citation/CITE-10.md",
    "line": 32
   }
  ]
 },
 {
  "id": "CITE-11",
  "flag": [
   {
    "text": "Our school tells parents about support as the SEND Code of Practice 2015, 5.40, asks.",
    "found": [
     "5.40"
    ],
    "file": "content/rules/citation/CITE-11.md",
    "line": 16
   },
   {
    "text": "Our governors keep provision under review (CoP 7.22).",
    "found": [
     "7.22"
    ],
    "file": "content/rules/citation/CITE-11.md",
    "line": 17
   }
  ],
  "keep": [
   {
    "text": "In our nursery we tell parents about support as the SEND Code of Practice 2015, 5.40, asks.",
    "found": [],
    "file": "content/rules/citation/CITE-11.md",
    "line": 21
   },
   {
    "text": "Students in our sixth form have support (CoP 7.13).",
    "found": [],
    "file": "content/rules/citation/CITE-11.md",
    "line": 22
   },
   {
    "text": "Our school tells parents about support (CoP 6.48).",
    "found": [],
    "file": "content/rules/citation/CITE-11.md",
    "line": 23
   }
  ]
 },
 {
  "id": "CITE-12",
  "flag": [
   {
    "text": "The SEND Code of Practice (6.91) says that “every gate must have a working latch”.",
    "found": [
     "every gate must have a working latch"
    ],
    "fixed": "The SEND Code of Practice (6.91) says that “every gate should have a working latch”.",
    "file": "content/rules/citation/CITE-12.md",
    "line": 17
   },
   {
    "text": "‘Visitors should be asked to shut the gate’ (SEND Code of Practice 2015, 6.91).",
    "found": [
     "Visitors should be asked to shut the gate"
    ],
    "fixed": "‘Visitors may be asked to close the gate’ (SEND Code of Practice 2015, 6.91).",
    "file": "content/rules/citation/CITE-12.md",
    "line": 18
   },
   {
    "text": "“Every gate should have a new latch … a bell will do” (CoP 6.91).",
    "found": [
     "Every gate should have a new latch … a bell will do"
    ],
    "fixed": "“every gate should have a working latch … a bell will do” (CoP 6.91).",
    "file": "content/rules/citation/CITE-12.md",
    "line": 19
   },
   {
    "text": "“The pond is measured in the first week of spring” (CoP 6.91).",
    "found": [
     "The pond is measured in the first week of spring"
    ],
    "file": "content/rules/citation/CITE-12.md",
    "line": 20
   },
   {
    "text": "As 6.91 of the SEND Code of Practice puts it:\n\n> Visitors may always be asked to close the gate",
    "found": [
     "Visitors may always be asked to close the gate"
    ],
    "file": "content/rules/citation/CITE-12.md",
    "line": 22
   }
  ],
  "keep": [
   {
    "text": "The SEND Code of Practice (6.91) says that “every gate should have a working latch”.",
    "found": [],
    "file": "content/rules/citation/CITE-12.md",
    "line": 30
   },
   {
    "text": "“Every gate should have a working latch … a bell will do” (CoP 6.91).",
    "found": [],
    "file": "content/rules/citation/CITE-12.md",
    "line": 31
   },
   {
    "text": "‘[V]isitors may be asked to close the gate’ (SEND Code of Practice 2015, 6.91).",
    "found": [],
    "file": "content/rules/citation/CITE-12.md",
    "line": 32
   },
   {
    "text": "Gates have latches, and visitors close them (CoP 6.91).",
    "found": [],
    "file": "content/rules/citation/CITE-12.md",
    "line": 33
   },
   {
    "text": "The SEND Code of Practice (6.91) is what we call the “latch rule”.",
    "found": [],
    "file": "content/rules/citation/CITE-12.md",
    "line": 34
   },
   {
    "text": "“Every gate must have a working latch” is our own rule.",
    "found": [],
    "file": "content/rules/citation/CITE-12.md",
    "line": 35
   },
   {
    "text": "“The Keeper’s Guide to Gates and Latches” is on the shelf (CoP 6.91).",
    "found": [],
    "file": "content/rules/citation/CITE-12.md",
    "line": 36
   }
  ]
 },
 {
  "id": "CITE-13",
  "flag": [
   {
    "text": "Teachers lead (SEND Code of Practice, 6.36). Teaching comes first (6.37). Parents meet us (6.65).",
    "found": [
     "SEND Code of Practice, 6.36"
    ],
    "file": "content/rules/citation/CITE-13.md",
    "line": 16
   },
   {
    "text": "The CoP 6.36 puts teachers first. Teaching comes first (CoP 6.37). Parents meet us (CoP 6.65).",
    "found": [
     "CoP 6.36"
    ],
    "file": "content/rules/citation/CITE-13.md",
    "line": 20
   }
  ],
  "keep": [
   {
    "text": "Teachers lead (SEND Code of Practice, 6.36).",
    "found": [],
    "file": "content/rules/citation/CITE-13.md",
    "line": 26
   },
   {
    "text": "Teachers lead (SEND Code of Practice 2015, 6.36). Teaching comes first (6.37). Parents meet us (6.65).",
    "found": [],
    "file": "content/rules/citation/CITE-13.md",
    "line": 28
   }
  ]
 },
 {
  "id": "CONS-01",
  "flag": [
   {
    "text": "The SENCO leads. The SENCO meets parents. Ask the SENDCo.",
    "found": [
     "SENDCo"
    ],
    "fixed": "The SENCO leads. The SENCO meets parents. Ask the SENCO.",
    "file": "content/rules/consistency/CONS-01.md",
    "line": 16
   },
   {
    "text": "Ask the SENDCo. The SENCO helps.",
    "found": [
     "SENDCo"
    ],
    "fixed": "Ask the SENCO. The SENCO helps.",
    "file": "content/rules/consistency/CONS-01.md",
    "line": 17
   },
   {
    "text": "The headteacher leads and the headteacher decides; the head teacher signs.",
    "found": [
     "head teacher"
    ],
    "fixed": "The headteacher leads and the headteacher decides; the headteacher signs.",
    "file": "content/rules/consistency/CONS-01.md",
    "line": 18
   },
   {
    "text": "Wellbeing matters. Our wellbeing lead promotes well-being.",
    "found": [
     "well-being"
    ],
    "fixed": "Wellbeing matters. Our wellbeing lead promotes wellbeing.",
    "file": "content/rules/consistency/CONS-01.md",
    "line": 19
   },
   {
    "text": "The Senco and the SENCO are one person, the SENCO.",
    "found": [
     "Senco"
    ],
    "fixed": "The SENCO and the SENCO are one person, the SENCO.",
    "file": "content/rules/consistency/CONS-01.md",
    "line": 20
   }
  ],
  "keep": [
   {
    "text": "Our SENDCO, the SENDCO of the year, began the NPQ for SENCOs.",
    "found": [],
    "file": "content/rules/consistency/CONS-01.md",
    "line": 24
   },
   {
    "text": "Our co-ordinator, Mrs Bell, holds the National Award for SEN Coordination.",
    "found": [],
    "file": "content/rules/consistency/CONS-01.md",
    "line": 25
   },
   {
    "text": "The SENCO leads. The SENCOs of the trust meet. The SENCO’s office is open.",
    "found": [],
    "file": "content/rules/consistency/CONS-01.md",
    "line": 26
   },
   {
    "text": "The SENCO is Mrs A Bell, SENDCo. The SENCO helps.",
    "found": [],
    "file": "content/rules/consistency/CONS-01.md",
    "line": 27
   },
   {
    "text": "Write to sendco@oakfield.example. The SENCO reads it.",
    "found": [],
    "file": "content/rules/consistency/CONS-01.md",
    "line": 28
   },
   {
    "text": "The SENDCo helps. Ask the SENDCo.",
    "found": [],
    "file": "content/rules/consistency/CONS-01.md",
    "line": 29
   },
   {
    "text": "The teacher and the head talk. The head of year helps.",
    "found": [],
    "file": "content/rules/consistency/CONS-01.md",
    "line": 30
   }
  ]
 },
 {
  "id": "CONS-02",
  "flag": [
   {
    "text": "The CDC writes a report.",
    "found": [
     "CDC"
    ],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 19
   },
   {
    "text": "We use SCERTS to set targets.",
    "found": [
     "SCERTS"
    ],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 20
   },
   {
    "text": "The EWO visits each term, and the EWO writes to us.",
    "found": [
     "EWO"
    ],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 21
   },
   {
    "text": "Ask about DLA.",
    "found": [
     "DLA"
    ],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 22
   },
   {
    "text": "A TAF meeting is held.",
    "found": [
     "TAF"
    ],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 23
   },
   {
    "text": "The CDC writes a report.",
    "found": [
     "CDC"
    ],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 15
   }
  ],
  "keep": [
   {
    "text": "Schools follow Keeping Children Safe in Education. Staff read part one of KCSIE each year.",
    "found": [],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 27
   },
   {
    "text": "Ring SENDIASS (the independent information, advice and support service for families).",
    "found": [],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 28
   },
   {
    "text": "She began the NPQ for SENCOs (national professional qualification).",
    "found": [],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 29
   },
   {
    "text": "The government proposed a plan (the ISP, short for individual support plan).",
    "found": [],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 30
   },
   {
    "text": "The child development centre (CDC) writes a report. The CDC visits.",
    "found": [],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 47
   },
   {
    "text": "The education welfare officer (EWO) visits. Ask the EWO.",
    "found": [],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 48
   },
   {
    "text": "In the UK, PE and ICT are taught.",
    "found": [],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 49
   },
   {
    "text": "DLA (disability living allowance) may help.",
    "found": [],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 50
   },
   {
    "text": "You MUST tell us.",
    "found": [],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 51
   },
   {
    "text": "The SENCO and the NHS work together.",
    "found": [],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 52
   },
   {
    "text": "Ask the county council (the local authority or LA) for a form. The LA replies within six weeks.",
    "found": [],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 53
   },
   {
    "text": "The group is led by an ELSA. An ELSA is an emotional literacy support assistant.",
    "found": [],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 54
   },
   {
    "text": "The government proposed a plan called an individual support plan or ISP.",
    "found": [],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 55
   },
   {
    "text": "# Glossary\n\n| Word | What it means |\n| --- | --- |\n| SENDIASS | Special educational needs and disabilities information, advice and support service |",
    "found": [],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 32
   },
   {
    "text": "Our school has an AP base, with NPQ staff.\n\n# Annex B: abbreviations\n\nAP alternative provision; NPQ national professional qualification.",
    "found": [],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 40
   },
   {
    "text": "# Glossary\n\n| Term | Meaning |\n| --- | --- |\n| DLA | disability living allowance |",
    "found": [],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 57
   },
   {
    "text": "The child development centre (CDC) writes a report.",
    "found": [],
    "file": "content/rules/consistency/CONS-02.md",
    "line": 15
   }
  ]
 },
 {
  "id": "CONS-03",
  "flag": [
   {
    "text": "The Inclusion Lead is …",
    "found": [
     "…"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 19
   },
   {
    "text": "Contact: enter email address here",
    "found": [
     "enter email address here"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 20
   },
   {
    "text": "Schools to add their own examples here.",
    "found": [
     "Schools to add their own examples here"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 21
   },
   {
    "text": "The number of pupils on SEN Support is [ ].",
    "found": [
     "[ ]"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 22
   },
   {
    "text": "Ramp: check with HR before printing.",
    "found": [
     "check with HR before printing"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 23
   },
   {
    "text": "Key worker: [initials], who rings weekly.",
    "found": [
     "[initials]"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 24
   },
   {
    "text": "To be updated once the new SENCO is in post.",
    "found": [
     "To be updated once the new SENCO is in post"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 25
   },
   {
    "text": "Photographs: [source?]",
    "found": [
     "[source?]"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 26
   },
   {
    "text": "Adapt this section to reflect your practice.",
    "found": [
     "Adapt this section to reflect your practice."
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 27
   },
   {
    "text": "The plan is in Appendix [X].",
    "found": [
     "[X]"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 28
   },
   {
    "text": "Our Local Offer: link to go here",
    "found": [
     "link to go here"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 29
   },
   {
    "text": "XX% of our pupils have SEND.",
    "found": [
     "XX%"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 30
   },
   {
    "text": "The SENCO at [insert school name] is Mrs Bell.",
    "found": [
     "[insert school name]"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 31
   },
   {
    "text": "Contact the SENCO on XXXX.",
    "found": [
     "XXXX"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 32
   },
   {
    "text": "Our SEND link is TBC.",
    "found": [
     "TBC"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 33
   },
   {
    "text": "Parents/carers (delete as appropriate) are invited.",
    "found": [
     "(delete as appropriate)"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 34
   },
   {
    "text": "The head of SCHOOL NAME is responsible.",
    "found": [
     "SCHOOL NAME"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 35
   },
   {
    "text": "Please contact ________ for details.",
    "found": [
     "________"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 36
   },
   {
    "text": "Lorem ipsum dolor sit amet.",
    "found": [
     "Lorem ipsum dolor sit amet."
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 37
   },
   {
    "text": "The budget is [amount] a year.",
    "found": [
     "[amount]"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 38
   },
   {
    "text": "Our offer is currently being updated.",
    "found": [
     "is currently being updated"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 39
   },
   {
    "text": "Our aim is currently being worked on.",
    "found": [
     "is currently being worked on"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 40
   },
   {
    "text": "Speak to Mrs XX in the office.",
    "found": [
     "Mrs XX"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 41
   },
   {
    "text": "Guidance: please insert your local arrangements here.",
    "found": [
     "please insert your local arrangements here"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 42
   },
   {
    "text": "This model policy was made for schools.",
    "found": [
     "This model policy"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 43
   },
   {
    "text": "Write to (name of SENCO) at the office.",
    "found": [
     "(name of SENCO)"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 44
   },
   {
    "text": "Our SENCO is ???.",
    "found": [
     "???"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 45
   },
   {
    "text": "The headteacher, Enter name here, answers complaints.",
    "found": [
     "Enter name here"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 46
   },
   {
    "text": "The SEND governor is to be confirmed.",
    "found": [
     "The SEND governor is to be confirmed"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 47
   },
   {
    "text": "See www.school.com/SEN for details.",
    "found": [
     "www.school.com/SEN"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 48
   },
   {
    "text": "Include examples of how your school works with parents here.",
    "found": [
     "Include examples of how your school works with parents here"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 49
   },
   {
    "text": "Insert graph",
    "found": [
     "Insert graph"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 50
   },
   {
    "text": "Write to the head, Name Surname, at the office.",
    "found": [
     "Name Surname"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 51
   },
   {
    "text": "The SEN governor is [vacancy] at present.",
    "found": [
     "[vacancy]"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 52
   },
   {
    "text": "Our provision map is in Appendix ?.",
    "found": [
     "Appendix ?"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 53
   },
   {
    "text": "Check with Dave – is this still true?",
    "found": [
     "Check with Dave – is this still true?"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 54
   },
   {
    "text": "Children with a plan: add figure here",
    "found": [
     "add figure here"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 55
   },
   {
    "text": "DRAFT – NOT FOR CIRCULATION",
    "found": [
     "DRAFT – NOT FOR CIRCULATION"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 56
   },
   {
    "text": "Head: NAME. Office: 01632 960100.",
    "found": [
     "NAME"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 57
   },
   {
    "text": "Details of the hub to be added",
    "found": [
     "Details of the hub to be added"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 58
   },
   {
    "text": "The list of clubs (to be updated) is in the office.",
    "found": [
     "(to be updated)"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 59
   },
   {
    "text": "Details of the sixth form to be determined.",
    "found": [
     "Details of the sixth form to be determined"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 60
   },
   {
    "text": "The Inclusion Lead is …",
    "found": [
     "…"
    ],
    "file": "content/rules/template/CONS-03.md",
    "line": 15
   }
  ],
  "keep": [
   {
    "text": "What help is needed is to be decided at the meeting.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 64
   },
   {
    "text": "The rules are to be decided together.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 65
   },
   {
    "text": "We expect schools to add to the list.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 66
   },
   {
    "text": "[Flow chart: step 1 request; step 2 decision; step 3 advice.]",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 67
   },
   {
    "text": "“I like ______ because ______.” is how each child begins.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 68
   },
   {
    "text": "Check with the office before the trip.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 69
   },
   {
    "text": "[DRAFT for consultation with parents, autumn 2026]",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 70
   },
   {
    "text": "The plan is to be updated once the council has written.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 71
   },
   {
    "text": "Check with Mrs Dunn that the room is free.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 72
   },
   {
    "text": "We ask of each target: is this still right for the child?",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 73
   },
   {
    "text": "You may want to include a friend in the meeting.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 74
   },
   {
    "text": "My name: ________ My child’s class: ______",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 75
   },
   {
    "text": "Which appendix? See page 3.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 76
   },
   {
    "text": "Tell us how your school day went. Bring examples of work here on Friday.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 86
   },
   {
    "text": "Teachers insert graphs and pictures into the worksheet.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 87
   },
   {
    "text": "The date of the visit is to be confirmed with parents.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 88
   },
   {
    "text": "Children write their name here with a paint pen.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 89
   },
   {
    "text": "“[The child] is at the centre of planning,” one parent wrote.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 90
   },
   {
    "text": "See note [1].",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 91
   },
   {
    "text": "The pupil chose the photographs [sic].",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 92
   },
   {
    "text": "Special educational needs [SEN] are identified early.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 93
   },
   {
    "text": "Pupils with ADHD (attention deficit hyperactivity disorder) may need breaks.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 94
   },
   {
    "text": "1. Introduction .......... 3",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 104
   },
   {
    "text": "We add names to the list when parents agree.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 105
   },
   {
    "text": "The letter XX in Roman numerals is twenty.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 106
   },
   {
    "text": "Teachers adapt the task as necessary.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 107
   },
   {
    "text": "Fees are set out in [2014] UKUT 123.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 108
   },
   {
    "text": "Absence is coded C2 [from Aug. 2024].",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 109
   },
   {
    "text": "# Appendix D\n\n## Letter 1: starting SEN Support\n\nDear [name]\n\nWe met on [date] to talk about [child].",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 77
   },
   {
    "text": "# SEND policy\n\n## Appendix 2: referral form\n\nName: ________",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 96
   },
   {
    "text": "The Inclusion Lead is Mrs Jane Bell.",
    "found": [],
    "file": "content/rules/template/CONS-03.md",
    "line": 15
   }
  ]
 },
 {
  "id": "CONS-04",
  "flag": [
   {
    "text": "# Oakfield Primary School SEND policy\n\nAt Larkhill Primary School we welcome all children.",
    "found": [
     "Larkhill Primary School"
    ],
    "file": "content/rules/template/CONS-04.md",
    "line": 15
   },
   {
    "text": "# SEND policy of Thornbury Academy\n\nMaple Grove Academy has a sensory room.",
    "found": [
     "Maple Grove Academy"
    ],
    "file": "content/rules/template/CONS-04.md",
    "line": 21
   },
   {
    "text": "# Oakfield Primary School SEND policy\n\nThe governors of St Bede’s Catholic Primary School approve this policy.",
    "found": [
     "St Bede’s Catholic Primary School"
    ],
    "file": "content/rules/template/CONS-04.md",
    "line": 27
   },
   {
    "text": "# Oakfield Infant School\n\nAll staff of Ridgeway Junior School are trained.",
    "found": [
     "Ridgeway Junior School"
    ],
    "file": "content/rules/template/CONS-04.md",
    "line": 33
   },
   {
    "text": "# Fernbank School SEN policy\n\nThis is the policy of Holmleigh School.",
    "found": [
     "Holmleigh School"
    ],
    "file": "content/rules/template/CONS-04.md",
    "line": 39
   },
   {
    "text": "# SEN information report\n\nMaple Grove Academy\n\nAt Larkhill Academy we know our pupils. Larkhill’s door is open. Write to office@larkhill.example.",
    "found": [
     "Larkhill Academy",
     "Larkhill’s",
     "@larkhill"
    ],
    "file": "content/rules/template/CONS-04.md",
    "line": 45
   },
   {
    "text": "# Oakfield Primary School SEND policy\n\nAt Fairlawns we do not discriminate.",
    "found": [
     "Fairlawns"
    ],
    "file": "content/rules/template/CONS-04.md",
    "line": 53
   },
   {
    "text": "# SEND policy\n\nSt Anne’s Catholic Primary School\n\nSt Oswin’s staff help every child.",
    "found": [
     "St Oswin’s"
    ],
    "file": "content/rules/template/CONS-04.md",
    "line": 59
   },
   {
    "text": "# SEND policy\n\nHolm Bridge Primary School is a small village school. The heart of Ashby Primary’s work is kindness.",
    "found": [
     "Ashby Primary"
    ],
    "file": "content/rules/template/CONS-04.md",
    "line": 67
   },
   {
    "text": "# Castlemere Academy SEND policy\n\nCastlemere Academy welcomes every student.\n\nAbbotsbury High School publishes the report on its website.",
    "found": [
     "Abbotsbury High School"
    ],
    "file": "content/rules/template/CONS-04.md",
    "line": 73
   },
   {
    "text": "# Oakfield Primary School SEND policy\n\nThe SEND governor at Larkhill Academy is Mr Rudd, who visits each term.",
    "found": [
     "Larkhill Academy"
    ],
    "file": "content/rules/template/CONS-04.md",
    "line": 81
   }
  ],
  "keep": [
   {
    "text": "# Oakfield Primary School SEND policy\n\nMrs Bell taught at Larkhill Primary School before she came to us. The SENCO of Weston Road Academy visits us in June.",
    "found": [],
    "file": "content/rules/template/CONS-04.md",
    "line": 89
   },
   {
    "text": "# Brackenfield Academy Trust: minutes of the SEND group\n\nHay Lane Infants: one old word on page 4. Oakwell Secondary School has no faults.",
    "found": [],
    "file": "content/rules/template/CONS-04.md",
    "line": 95
   },
   {
    "text": "# Oakfield Primary School SEND policy\n\nThe policy of our twin school, Otterburn Juniors, is different.",
    "found": [],
    "file": "content/rules/template/CONS-04.md",
    "line": 101
   },
   {
    "text": "# Oakfield Primary School SEND policy\n\nUntil 2019 we were Penwick County Junior School, and some families still call us that.",
    "found": [],
    "file": "content/rules/template/CONS-04.md",
    "line": 107
   },
   {
    "text": "# Oakfield Primary School SEND policy\n\nIn June the Year 6 team has training with staff of Calder High School.",
    "found": [],
    "file": "content/rules/template/CONS-04.md",
    "line": 113
   },
   {
    "text": "# Oakfield Primary School SEND policy\n\nAt The Beacon, our resource base, pupils have lessons together. At Beacon we use signs. At Christmas we sing. At Key Stage 2 all pupils join.",
    "found": [],
    "file": "content/rules/template/CONS-04.md",
    "line": 119
   },
   {
    "text": "# Oakfield Primary School SEND policy\n\nAt Harland we use the county’s forms, which Harland Council gives us.",
    "found": [],
    "file": "content/rules/template/CONS-04.md",
    "line": 125
   },
   {
    "text": "# Oakfield Primary School SEND policy\n\nAt Oakfield Primary School we welcome all children. Oakfield has a sensory room.",
    "found": [],
    "file": "content/rules/template/CONS-04.md",
    "line": 131
   },
   {
    "text": "# Oakfield Primary School SEND policy\n\nMost pupils move on to Thornbury Academy.",
    "found": [],
    "file": "content/rules/template/CONS-04.md",
    "line": 137
   },
   {
    "text": "# Oakfield Primary School SEND policy\n\nWe work with our partner, Larkhill Special School.",
    "found": [],
    "file": "content/rules/template/CONS-04.md",
    "line": 143
   },
   {
    "text": "# Oakfield Primary School SEND policy\n\nThe Primary School census is in January. Our Nursery is open all day.",
    "found": [],
    "file": "content/rules/template/CONS-04.md",
    "line": 149
   },
   {
    "text": "# Oakfield Primary School SEND policy\n\nOur cluster schools are Larkhill School and Maple Grove Academy.",
    "found": [],
    "file": "content/rules/template/CONS-04.md",
    "line": 155
   },
   {
    "text": "# Northmoor Academy SEND policy\n\nNorthmoor Academy is small. It was called The Wentworth School until 2019, and some signs still say so.",
    "found": [],
    "file": "content/rules/template/CONS-04.md",
    "line": 161
   }
  ]
 },
 {
  "id": "CONS-05",
  "flag": [
   {
    "text": "The local authority authority decides.",
    "found": [
     "authority authority"
    ],
    "fixed": "The local authority decides.",
    "file": "content/rules/template/CONS-05.md",
    "line": 19
   },
   {
    "text": "The SENDCo-ordinator leads.",
    "found": [
     "SENDCo-ordinator"
    ],
    "file": "content/rules/template/CONS-05.md",
    "line": 20
   },
   {
    "text": "This follows the Student and Families Act 2014.",
    "found": [
     "Student and Families Act"
    ],
    "fixed": "This follows the Children and Families Act 2014.",
    "file": "content/rules/template/CONS-05.md",
    "line": 21
   },
   {
    "text": "The Pupils and Families Act 2014 applies.",
    "found": [
     "Pupils and Families Act"
    ],
    "fixed": "The Children and Families Act 2014 applies.",
    "file": "content/rules/template/CONS-05.md",
    "line": 22
   },
   {
    "text": "We read Keeping Learners Safe in Education.",
    "found": [
     "Keeping Learners Safe in Education"
    ],
    "fixed": "We read Keeping children safe in education.",
    "file": "content/rules/template/CONS-05.md",
    "line": 23
   },
   {
    "text": "Working Together to Safeguard Students applies.",
    "found": [
     "Working Together to Safeguard Students"
    ],
    "fixed": "Working together to safeguard children applies.",
    "file": "content/rules/template/CONS-05.md",
    "line": 24
   },
   {
    "text": "Needs change through studenthood.",
    "found": [
     "studenthood"
    ],
    "fixed": "Needs change through childhood.",
    "file": "content/rules/template/CONS-05.md",
    "line": 25
   },
   {
    "text": "We support student and young people with SEND.",
    "found": [
     "student and young people"
    ],
    "fixed": "We support children and young people with SEND.",
    "file": "content/rules/template/CONS-05.md",
    "line": 26
   },
   {
    "text": "Our mission EHC plan of intent is below.",
    "found": [
     "EHC plan of intent"
    ],
    "file": "content/rules/template/CONS-05.md",
    "line": 27
   },
   {
    "text": "Children at SEN support Plus see a specialist.",
    "found": [
     "SEN support Plus"
    ],
    "fixed": "Children at SEN Support see a specialist.",
    "file": "content/rules/template/CONS-05.md",
    "line": 28
   },
   {
    "text": "Pupils move between SEN Support and SEN Support.",
    "found": [
     "SEN Support and SEN Support"
    ],
    "fixed": "Pupils move between SEN Support.",
    "file": "content/rules/template/CONS-05.md",
    "line": 29
   },
   {
    "text": "Each pupil at SEN Support/SEN Support has a plan.",
    "found": [
     "SEN Support/SEN Support"
    ],
    "fixed": "Each pupil at SEN Support has a plan.",
    "file": "content/rules/template/CONS-05.md",
    "line": 30
   },
   {
    "text": "Staff are preSENDt at meetings.",
    "found": [
     "preSENDt"
    ],
    "file": "content/rules/template/CONS-05.md",
    "line": 31
   },
   {
    "text": "The UN Convention on the Rights of the Pupil matters.",
    "found": [
     "Rights of the Pupil"
    ],
    "fixed": "The UN Convention on the Rights of the Child matters.",
    "file": "content/rules/template/CONS-05.md",
    "line": 32
   },
   {
    "text": "The Adoption and Pupils Act 2002 applies.",
    "found": [
     "Adoption and Pupils Act"
    ],
    "file": "content/rules/template/CONS-05.md",
    "line": 33
   },
   {
    "text": "The Student's Services department of the council holds the plan.",
    "found": [
     "Student's Services"
    ],
    "file": "content/rules/template/CONS-05.md",
    "line": 34
   },
   {
    "text": "The National Deaf Pupils' Society gives advice.",
    "found": [
     "National Deaf Pupils' Society"
    ],
    "file": "content/rules/template/CONS-05.md",
    "line": 35
   },
   {
    "text": "Support from the Pupils’s Centre is free.",
    "found": [
     "Pupils’s"
    ],
    "file": "content/rules/template/CONS-05.md",
    "line": 36
   },
   {
    "text": "The Code covers students and young people from birth to 25.",
    "found": [
     "students and young people from birth to 25"
    ],
    "fixed": "The Code covers children and young people from birth to 25.",
    "file": "content/rules/template/CONS-05.md",
    "line": 37
   },
   {
    "text": "The local authority authority decides.",
    "found": [
     "authority authority"
    ],
    "file": "content/rules/template/CONS-05.md",
    "line": 15
   }
  ],
  "keep": [
   {
    "text": "Student Services is next to the main hall.",
    "found": [],
    "file": "content/rules/template/CONS-05.md",
    "line": 41
   },
   {
    "text": "Pupils and young people told us what helps.",
    "found": [],
    "file": "content/rules/template/CONS-05.md",
    "line": 42
   },
   {
    "text": "Our approach to SEND the year round is calm.",
    "found": [],
    "file": "content/rules/template/CONS-05.md",
    "line": 43
   },
   {
    "text": "This follows the Children and Families Act 2014.",
    "found": [],
    "file": "content/rules/template/CONS-05.md",
    "line": 44
   },
   {
    "text": "We keep pupils safe in school.",
    "found": [],
    "file": "content/rules/template/CONS-05.md",
    "line": 45
   },
   {
    "text": "Pupils and families act together.",
    "found": [],
    "file": "content/rules/template/CONS-05.md",
    "line": 46
   },
   {
    "text": "Pupils and young people help to write it.",
    "found": [],
    "file": "content/rules/template/CONS-05.md",
    "line": 47
   },
   {
    "text": "Working together, we safeguard students.",
    "found": [],
    "file": "content/rules/template/CONS-05.md",
    "line": 48
   },
   {
    "text": "The EHC plan is reviewed each year.",
    "found": [],
    "file": "content/rules/template/CONS-05.md",
    "line": 49
   },
   {
    "text": "SEN support plus help from a specialist is what she has.",
    "found": [],
    "file": "content/rules/template/CONS-05.md",
    "line": 50
   },
   {
    "text": "SEN support and SEN support staff are paid for by the school.",
    "found": [],
    "file": "content/rules/template/CONS-05.md",
    "line": 51
   },
   {
    "text": "SEN support, plus a plan, is what she has.",
    "found": [],
    "file": "content/rules/template/CONS-05.md",
    "line": 52
   },
   {
    "text": "The SENDIASS service presents options.",
    "found": [],
    "file": "content/rules/template/CONS-05.md",
    "line": 53
   },
   {
    "text": "The local authority decides.",
    "found": [],
    "file": "content/rules/template/CONS-05.md",
    "line": 15
   }
  ]
 },
 {
  "id": "CONS-06",
  "flag": [
   {
    "text": "The class teacher talks with parents and the child each term about what has helped and what should change next.\n\n## Review\n\nThe class teacher talks with parents and the child each term about what has helped and what should change next.",
    "found": [],
    "file": "content/rules/consistency/CONS-06.md",
    "line": 16
   },
   {
    "text": "Support is chosen with the child and the family and is written down in a short plan that everyone can read.\n\n- Support is chosen with the child and the family and is written down in a short plan that everyone can read.",
    "found": [],
    "file": "content/rules/consistency/CONS-06.md",
    "line": 24
   },
   {
    "text": "We keep records of every meeting so that families, teachers and governors can see what was agreed and what came of it.\n\nText.\n\nWe keep records of every meeting so that families, teachers and governors can see what was agreed and what came of it.",
    "found": [],
    "file": "content/rules/consistency/CONS-06.md",
    "line": 30
   }
  ],
  "keep": [
   {
    "text": "We talk with parents each term.\n\nWe talk with parents each term.",
    "found": [],
    "file": "content/rules/consistency/CONS-06.md",
    "line": 40
   },
   {
    "text": "Assess, plan, do, review.\n\nAssess, plan, do, review.",
    "found": [],
    "file": "content/rules/consistency/CONS-06.md",
    "line": 46
   },
   {
    "text": "The class teacher talks with parents and the child each term about what has helped.\n\nThe SENCO talks with parents and staff each term about what should change next and why.",
    "found": [],
    "file": "content/rules/consistency/CONS-06.md",
    "line": 52
   },
   {
    "text": "See our policy.\n\nSee our policy.",
    "found": [],
    "file": "content/rules/consistency/CONS-06.md",
    "line": 58
   },
   {
    "text": "One short line.\n\nAnother short line.",
    "found": [],
    "file": "content/rules/consistency/CONS-06.md",
    "line": 64
   }
  ]
 },
 {
  "id": "CONS-07",
  "flag": [
   {
    "text": "A blank support plan is attached as Appendix C.",
    "found": [
     "Appendix C"
    ],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 20
   },
   {
    "text": "Our referral form (Appendix 2) is filled in with the parents.",
    "found": [
     "Appendix 2"
    ],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 21
   },
   {
    "text": "What each role involves is set out under heading 17 of this report.",
    "found": [
     "heading 17"
    ],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 22
   },
   {
    "text": "Please turn to part 8 for complaints.",
    "found": [
     "part 8"
    ],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 23
   },
   {
    "text": "# SEND policy\n\n## 1. Aims\n\nFor complaints see section 9.\n\n## 2. Roles\n\nText.\n\n## 3. Support\n\nText.",
    "found": [],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 25
   },
   {
    "text": "# SEND policy\n\n## 1. Aims\n\nThe form is in Appendix C.\n\n## Appendix A\n\nText.",
    "found": [],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 41
   },
   {
    "text": "# SEND policy\n\n## Contents\n\n1. Aims\n2. Roles\n3. Support\n4. Complaints\n\n## Aims\n\nText.\n\n## Roles\n\nText.\n\n## Support\n\nText.",
    "found": [],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 53
   },
   {
    "text": "# SEND policy\n\n## 2. Aims\n\nWhat governors do is set out in section 11.",
    "found": [],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 76
   },
   {
    "text": "# SEND policy\n\n## 3. Review\n\nThe steps named in paragraph 8.2 above are repeated each term.",
    "found": [],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 84
   },
   {
    "text": "# SEND policy\n\n## 1. Aims\n\nThe diagram in Figure 4 shows how we work.",
    "found": [],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 92
   },
   {
    "text": "# SEND policy\n\n## 1. Aims\n\nSection 12 of this policy says who pays.",
    "found": [],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 100
   },
   {
    "text": "A blank support plan is attached as Appendix C.",
    "found": [
     "Appendix C"
    ],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 16
   }
  ],
  "keep": [
   {
    "text": "The Code lists what a plan holds, and an example can be found in Annex 2.",
    "found": [],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 110
   },
   {
    "text": "Please turn to part 3 of the Act.",
    "found": [],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 111
   },
   {
    "text": "Pupils answer question 19 of the survey.",
    "found": [],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 112
   },
   {
    "text": "The plan has sections A to K; see section F of the EHC plan.",
    "found": [],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 175
   },
   {
    "text": "See the appendix.",
    "found": [],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 199
   },
   {
    "text": "# SEND policy\n\n## 1. Aims\n\nSection 19 provision is arranged by the council. The form in section 9 of our complaints policy says who replies. Paragraph 6.36 makes teachers responsible.",
    "found": [],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 114
   },
   {
    "text": "# SEND policy\n\n## 3. Review\n\n8.2 We try small changes first.\n\nAs said in 8.2 above, we try small changes first. Pupils use part 12 of the spelling scheme. See Figure 1.\n\nFigure 1: the cycle",
    "found": [],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 122
   },
   {
    "text": "# SEND policy\n\nOur aims are set out first.\n\nAnnex A: how this policy was made\n\nParents read it in May.",
    "found": [],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 134
   },
   {
    "text": "# SEND policy\n\n## 1. Aims\n\nFor roles see section 2.\n\n## 2. Roles\n\nText.\n\n## 3. Support\n\nText.",
    "found": [],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 143
   },
   {
    "text": "# SEND policy\n\n## 1. Aims\n\nSee section 69 of the Children and Families Act 2014.\n\n## 2. Roles\n\nText.\n\n## 3. Support\n\nText.",
    "found": [],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 159
   },
   {
    "text": "# SEND policy\n\n## Contents\n\n1. Aims\n2. Roles\n3. Support\n\n## 1. Aims\n\nText.\n\n## 2. Roles\n\nText.\n\n## 3. Support\n\nText.",
    "found": [],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 177
   },
   {
    "text": "Ask the school office for a blank support plan.",
    "found": [],
    "file": "content/rules/consistency/CONS-07.md",
    "line": 16
   }
  ]
 },
 {
  "id": "CONS-08",
  "flag": [
   {
    "text": "J. Whitlow, SENCO. Ask the SENCO, Mr Fennimore, about the room.",
    "found": [
     "Mr Fennimore"
    ],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 15
   },
   {
    "text": "Our SENCO is Mrs A Bell. Later: the SENCO, Mr J Cole, will call you.",
    "found": [
     "Mr J Cole"
    ],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 16
   },
   {
    "text": "SENCO: Mrs A Bell. SEND governor: Mrs A Bell.",
    "found": [
     "Mrs A Bell"
    ],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 28
   },
   {
    "text": "Mrs Bell is our SENCO. Please ring Mr Cole, SENCO,, on Monday.",
    "found": [
     "Mr Cole"
    ],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 37
   },
   {
    "text": "SENCO: Mrs A Bell. Pupils may see the SENCO, Mr J Cole, at lunch. Mrs Bell is helped by Mrs Dunn (maternity cover).",
    "found": [
     "Mr J Cole"
    ],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 39
   },
   {
    "text": "Mrs Lane is our SENCO and she is also the link governor for SEND.",
    "found": [
     "Mrs Lane"
    ],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 41
   },
   {
    "text": "Mr Dove is both SENCO and SEND governor.",
    "found": [
     "Mr Dove"
    ],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 42
   },
   {
    "text": "Our SENCO is Mrs Bell. Questions go to the SENCO (Mr Cole).",
    "found": [
     "Mr Cole"
    ],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 43
   },
   {
    "text": "The post of SENCO is held by Dr Penn. Mr Rudd has been SENCO since 2021.",
    "found": [
     "Mr Rudd"
    ],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 44
   },
   {
    "text": "Our SENCO, Mrs Lane, is also the SEND link governor.",
    "found": [
     "Mrs Lane"
    ],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 45
   },
   {
    "text": "Our SENCO is Mrs Bell. To see the SENCO, ask for Mr Cole.",
    "found": [
     "Mr Cole"
    ],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 46
   },
   {
    "text": "Oak Hill’s SENCO is a qualified teacher, Mrs Bell. Mr Cole works here as the school’s SENCO.",
    "found": [
     "Mr Cole"
    ],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 47
   },
   {
    "text": "The governor with responsibility for SEND is Mr Hale, who works here as the school’s SENCO.",
    "found": [
     "Mr Hale"
    ],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 48
   },
   {
    "text": "# Who to ask\n\nSENCO: Mrs Bell\n\n## Complaints\n\nSpeak to the SENCO, Mrs Dunn.",
    "found": [
     "Mrs Dunn"
    ],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 18
   },
   {
    "text": "| Role | Name |\n| --- | --- |\n| SENCO | Mrs Bell |\n| SEND governor | Mrs Bell |",
    "found": [
     "Mrs Bell"
    ],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 30
   }
  ],
  "keep": [
   {
    "text": "Our SENCO is Mrs Bell. To see the SENCO, ring the office and ask for a time.",
    "found": [],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 52
   },
   {
    "text": "Mr Hale, our SEND governor, and the SENCO, Mrs Bell, meet each term.",
    "found": [],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 53
   },
   {
    "text": "Our SENCO is Mrs Bell, and she meets the SEND governor, Mr Ash, each term.",
    "found": [],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 54
   },
   {
    "text": "Mrs Bell is our SENCO and meets the governor for SEND each term.",
    "found": [],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 55
   },
   {
    "text": "Our SENCO is Mrs A Bell. Mrs Bell, the SENCO, will call you.",
    "found": [],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 65
   },
   {
    "text": "SENCO: Mrs A Bell. SEND governor: Mr T Ash.",
    "found": [],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 66
   },
   {
    "text": "Our SENCOs are Mrs Bell (infants) and Mr Cole (juniors).",
    "found": [],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 67
   },
   {
    "text": "Our SENCO is Mrs Bell. The assistant SENCO, Mr Cole, helps.",
    "found": [],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 68
   },
   {
    "text": "SENCO: Mrs Bell. SEND governor: Mr Bell.",
    "found": [],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 69
   },
   {
    "text": "Mrs Bell was SENCO until 2024. Our SENCO is Mr Cole.",
    "found": [],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 70
   },
   {
    "text": "Written by Ms Fry (SENCO, Elm Road) and Mr Doyle (SENDCo, Castle Hill).",
    "found": [],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 71
   },
   {
    "text": "Our SENCO is Mrs Bell.\n\n| Action | Who |\n| --- | --- |\n| Extra half day for SENCO | Mr Cole |",
    "found": [],
    "file": "content/rules/consistency/CONS-08.md",
    "line": 57
   }
  ]
 },
 {
  "id": "CONS-09",
  "flag": [
   {
    "text": "Our SEN information report can be found on the school website.",
    "found": [],
    "file": "content/rules/consistency/CONS-09.md",
    "line": 31
   },
   {
    "text": "The SEND information report is available on our website.",
    "found": [],
    "file": "content/rules/consistency/CONS-09.md",
    "line": 32
   },
   {
    "text": "# SEND policy\n\nThis policy is also our SEN information report.\n\n## Aims\n\nText.",
    "found": [],
    "file": "content/rules/consistency/CONS-09.md",
    "line": 21
   },
   {
    "text": "Our SEN information report can be found on the school website.",
    "found": [
     "information report can be found on the school website"
    ],
    "file": "content/rules/consistency/CONS-09.md",
    "line": 17
   }
  ],
  "keep": [
   {
    "text": "Our SEN information report can be found on the school website at www.oakfield.example/send.",
    "found": [],
    "file": "content/rules/consistency/CONS-09.md",
    "line": 42
   },
   {
    "text": "Our SEN information report is on [our website](https://oakfield.example/send).",
    "found": [],
    "file": "content/rules/consistency/CONS-09.md",
    "line": 43
   },
   {
    "text": "The SEN information report is reviewed each year.",
    "found": [],
    "file": "content/rules/consistency/CONS-09.md",
    "line": 44
   },
   {
    "text": "# SEND policy and information report\n\nThis is our policy and our SEN information report.",
    "found": [],
    "file": "content/rules/consistency/CONS-09.md",
    "line": 36
   },
   {
    "text": "# SEND policy\n\nThe information report is a separate document.",
    "found": [],
    "file": "content/rules/consistency/CONS-09.md",
    "line": 46
   },
   {
    "text": "Our SEN information report can be found on the school website at www.oakfield.example/send.",
    "found": [],
    "file": "content/rules/consistency/CONS-09.md",
    "line": 17
   }
  ]
 },
 {
  "id": "CONS-10",
  "flag": [
   {
    "text": "We define special educational needs as working two or more years below what is expected for the pupil’s age.",
    "found": [
     "working two or more years below"
    ],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 20
   },
   {
    "text": "A student is classed as having special educational needs once there is a medical diagnosis.",
    "found": [
     "diagnosis"
    ],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 21
   },
   {
    "text": "Special educational needs means that a child is in the lowest fifth of the class for reading.",
    "found": [
     "lowest fifth"
    ],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 22
   },
   {
    "text": "A child has a learning difficulty if they have a significantly greater difficulty in learning than the majority of children of the same age.",
    "found": [
     "majority of children of the same age"
    ],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 23
   },
   {
    "text": "Facilities of a kind generally provided for children of the same age in schools within the area of the council.",
    "found": [
     "in schools within the area of the council"
    ],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 24
   },
   {
    "text": "Children have special educational needs if they have a learning difficulty which calls for special educational provision.",
    "found": [
     "special educational needs if they have a learning difficulty which calls for"
    ],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 25
   },
   {
    "text": "The child has more difficulty than the majority of children of his or her age.",
    "found": [
     "majority of children of his or her age"
    ],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 26
   },
   {
    "text": "They cannot use what is provided in schools within the area of the county.",
    "found": [
     "in schools within the area of the county"
    ],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 27
   },
   {
    "text": "A child has SEN if learning is much harder for them than for most pupils in the area.",
    "found": [
     "most pupils in the area"
    ],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 29
   },
   {
    "text": "We regard a child as having a learning difficulty when they are behind children of the same age.",
    "found": [
     "children of the same age"
    ],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 30
   },
   {
    "text": "Special educational provision means help beyond what the authority's schools have.",
    "found": [
     "authority's schools"
    ],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 31
   },
   {
    "text": "SEN is defined here as a learning difficulty that calls for help from a specialist.",
    "found": [
     "learning difficulty that calls for"
    ],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 32
   },
   {
    "text": "A child has SEND if they require provision beyond that of others.",
    "found": [
     "require provision"
    ],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 33
   },
   {
    "text": "SEND is defined in law as needing help beyond what others need.",
    "found": [
     "needing help"
    ],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 34
   },
   {
    "text": "SEND exists if a pupil has a learning difficulty or a disability.",
    "found": [
     "a learning difficulty"
    ],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 35
   },
   {
    "text": "Students are classed as SEND where they have a learning difficulty or are disabled.",
    "found": [
     "a learning difficulty"
    ],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 36
   },
   {
    "text": "A pupil has SEN when they are working below the level of the class.",
    "found": [
     "working below"
    ],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 45
   },
   {
    "text": "Special educational provision means whatever is different from what is made for children of their age in schools maintained by the local authority.",
    "found": [
     "children of their age"
    ],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 46
   },
   {
    "text": "# SEND policy\n\nA pupil has SEND if he or she:\n\n- finds it significantly harder to learn than others",
    "found": [
     "significantly harder"
    ],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 38
   },
   {
    "text": "A child has a learning difficulty if they have a significantly greater difficulty in learning than the majority of children of the same age.",
    "found": [
     "majority of children of the same age"
    ],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 16
   }
  ],
  "keep": [
   {
    "text": "A child has SEN if they have a learning difficulty or disability which calls for special educational provision; a diagnosis is not needed.",
    "found": [],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 50
   },
   {
    "text": "Children with English as an additional language do not have SEN for that reason alone.",
    "found": [],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 51
   },
   {
    "text": "Children with SEN who are working two years below what is expected have a daily lesson with the teacher.",
    "found": [],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 52
   },
   {
    "text": "A pupil whose progress is slower than that of others does not always have SEN.",
    "found": [],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 53
   },
   {
    "text": "We ask whether a pupil has SEN when progress is slower than hoped.",
    "found": [],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 54
   },
   {
    "text": "If a pupil with SEND needs extra help, we plan it with the family.",
    "found": [],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 55
   },
   {
    "text": "A pupil who has SEND may need help when trips are planned.",
    "found": [],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 56
   },
   {
    "text": "Children of the same age often learn at different speeds, which is no sign of SEN.",
    "found": [],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 58
   },
   {
    "text": "Clubs for pupils with SEND are open to other children of their age in the area of the council.",
    "found": [],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 59
   },
   {
    "text": "The old definition of SEN compared a child with children of the same age in the authority’s schools.",
    "found": [],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 60
   },
   {
    "text": "A pupil with SEND finds some lessons much harder than others do.",
    "found": [],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 61
   },
   {
    "text": "The child has a significantly greater difficulty in learning than the majority of others of the same age.",
    "found": [],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 63
   },
   {
    "text": "Facilities of a kind generally provided for others of the same age in mainstream schools or mainstream post-16 institutions.",
    "found": [],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 64
   },
   {
    "text": "A child has SEN if they have a learning difficulty or disability which calls for special educational provision.",
    "found": [],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 65
   },
   {
    "text": "The majority of children of our school walk.",
    "found": [],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 66
   },
   {
    "text": "Schools within the area of the local authority meet each term.",
    "found": [],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 67
   },
   {
    "text": "A child has a learning difficulty if they have a significantly greater difficulty in learning than the majority of others of the same age.",
    "found": [],
    "file": "content/rules/consistency/CONS-10.md",
    "line": 16
   }
  ]
 },
 {
  "id": "COVER-01",
  "flag": [
   {
    "text": "# SEN information report\n\n## Our school\n\nPupils with SEN are welcome. Lessons begin at nine. Coats hang on the pegs by the door. The library is open at lunch time, and books may be borrowed for two weeks. Lunch is cooked on the site. The field is used by two clubs. The bell is rung by hand. Bikes are kept in a shed. Lost jumpers wait in a box by the office. The hall is let on Saturdays. The fence was mended in May. The school shop sells ties. Milk is given out at ten. Assembly is on Mondays. The garden has six beds and a pond. Year 6 put on a play in June. Lessons begin at nine. Coats hang on the pegs by the door. The library is open at lunch time, and books may be borrowed for two weeks. Lunch is cooked on the site. The field is used by two clubs. The bell is rung by hand. Bikes are kept in a shed. Lost jumpers wait in a box by the office. The hall is let on Saturdays. The fence was mended in May. The school shop sells ties. Milk is given out at ten. Assembly is on Mondays. The garden has six beds and a pond. Year 6 put on a play in June. Lessons begin at nine. Coats hang on the pegs by the door. The library is open at lunch time, and books may be borrowed for two weeks. Lunch is cooked on the site. The field is used by two clubs. The bell is rung by hand. Bikes are kept in a shed. Lost jumpers wait in a box by the office. The hall is let on Saturdays. The fence was mended in May. The school shop sells ties. Milk is given out at ten. Assembly is on Mondays. The garden has six beds and a pond. Year 6 put on a play in June.",
    "found": [],
    "file": "content/rules/coverage/COVER-01.md",
    "line": 18
   },
   {
    "text": "# SEN information report\n\n## Our school\n\nEvery pupil with SEN has a peg, a tray and a place to sit. Lessons begin at nine. Coats hang on the pegs by the door. The library is open at lunch time, and books may be borrowed for two weeks. Lunch is cooked on the site. The field is used by two clubs. The bell is rung by hand. Bikes are kept in a shed. Lost jumpers wait in a box by the office. The hall is let on Saturdays. The fence was mended in May. The school shop sells ties. Milk is given out at ten. Assembly is on Mondays. The garden has six beds and a pond. Year 6 put on a play in June. Lessons begin at nine. Coats hang on the pegs by the door. The library is open at lunch time, and books may be borrowed for two weeks. Lunch is cooked on the site. The field is used by two clubs. The bell is rung by hand. Bikes are kept in a shed. Lost jumpers wait in a box by the office. The hall is let on Saturdays. The fence was mended in May. The school shop sells ties. Milk is given out at ten. Assembly is on Mondays. The garden has six beds and a pond. Year 6 put on a play in June. Lessons begin at nine. Coats hang on the pegs by the door. The library is open at lunch time, and books may be borrowed for two weeks. Lunch is cooked on the site. The field is used by two clubs. The bell is rung by hand. Bikes are kept in a shed. Lost jumpers wait in a box by the office. The hall is let on Saturdays. The fence was mended in May. The school shop sells ties. Milk is given out at ten. Assembly is on Mondays. The garden has six beds and a pond. Year 6 put on a play in June.",
    "found": [],
    "file": "content/rules/coverage/COVER-01.md",
    "line": 26
   }
  ],
  "keep": [
   {
    "text": "# SEN information report\n\nPupils with SEN are welcome.",
    "found": [],
    "file": "content/rules/coverage/COVER-01.md",
    "line": 36
   },
   {
    "text": "# Lettings\n\nThe hall can be hired on Saturdays by groups from the village.",
    "found": [],
    "file": "content/rules/coverage/COVER-01.md",
    "line": 42
   }
  ]
 },
 {
  "id": "COVER-02",
  "flag": [
   {
    "text": "# SEND policy\n\n## Our school\n\nPupils with SEN are welcome. Lessons begin at nine. Coats hang on the pegs by the door. The library is open at lunch time, and books may be borrowed for two weeks. Lunch is cooked on the site. The field is used by two clubs. The bell is rung by hand. Bikes are kept in a shed. Lost jumpers wait in a box by the office. The hall is let on Saturdays. The fence was mended in May. The school shop sells ties. Milk is given out at ten. Assembly is on Mondays. The garden has six beds and a pond. Year 6 put on a play in June. Lessons begin at nine. Coats hang on the pegs by the door. The library is open at lunch time, and books may be borrowed for two weeks. Lunch is cooked on the site. The field is used by two clubs. The bell is rung by hand. Bikes are kept in a shed. Lost jumpers wait in a box by the office. The hall is let on Saturdays. The fence was mended in May. The school shop sells ties. Milk is given out at ten. Assembly is on Mondays. The garden has six beds and a pond. Year 6 put on a play in June. Lessons begin at nine. Coats hang on the pegs by the door. The library is open at lunch time, and books may be borrowed for two weeks. Lunch is cooked on the site. The field is used by two clubs. The bell is rung by hand. Bikes are kept in a shed. Lost jumpers wait in a box by the office. The hall is let on Saturdays. The fence was mended in May. The school shop sells ties. Milk is given out at ten. Assembly is on Mondays. The garden has six beds and a pond. Year 6 put on a play in June.",
    "found": [],
    "file": "content/rules/coverage/COVER-02.md",
    "line": 17
   },
   {
    "text": "# SEND policy\n\n## Our school\n\nEvery pupil with SEN has a peg, a tray and a place to sit. Lessons begin at nine. Coats hang on the pegs by the door. The library is open at lunch time, and books may be borrowed for two weeks. Lunch is cooked on the site. The field is used by two clubs. The bell is rung by hand. Bikes are kept in a shed. Lost jumpers wait in a box by the office. The hall is let on Saturdays. The fence was mended in May. The school shop sells ties. Milk is given out at ten. Assembly is on Mondays. The garden has six beds and a pond. Year 6 put on a play in June. Lessons begin at nine. Coats hang on the pegs by the door. The library is open at lunch time, and books may be borrowed for two weeks. Lunch is cooked on the site. The field is used by two clubs. The bell is rung by hand. Bikes are kept in a shed. Lost jumpers wait in a box by the office. The hall is let on Saturdays. The fence was mended in May. The school shop sells ties. Milk is given out at ten. Assembly is on Mondays. The garden has six beds and a pond. Year 6 put on a play in June. Lessons begin at nine. Coats hang on the pegs by the door. The library is open at lunch time, and books may be borrowed for two weeks. Lunch is cooked on the site. The field is used by two clubs. The bell is rung by hand. Bikes are kept in a shed. Lost jumpers wait in a box by the office. The hall is let on Saturdays. The fence was mended in May. The school shop sells ties. Milk is given out at ten. Assembly is on Mondays. The garden has six beds and a pond. Year 6 put on a play in June.",
    "found": [],
    "file": "content/rules/coverage/COVER-02.md",
    "line": 25
   }
  ],
  "keep": [
   {
    "text": "# SEND policy\n\nPupils with SEN are welcome.",
    "found": [],
    "file": "content/rules/coverage/COVER-02.md",
    "line": 35
   },
   {
    "text": "# Lettings\n\nThe hall can be hired on Saturdays by groups from the village.",
    "found": [],
    "file": "content/rules/coverage/COVER-02.md",
    "line": 41
   }
  ]
 },
 {
  "id": "COVER-03",
  "flag": [
   {
    "text": "# SEND policy\n\n## Our school\n\nPupils with SEN are welcome. Lessons begin at nine. Coats hang on the pegs by the door. The library is open at lunch time, and books may be borrowed for two weeks. Lunch is cooked on the site. The field is used by two clubs. The bell is rung by hand. Bikes are kept in a shed. Lost jumpers wait in a box by the office. The hall is let on Saturdays. The fence was mended in May. The school shop sells ties. Milk is given out at ten. Assembly is on Mondays. The garden has six beds and a pond. Year 6 put on a play in June. Lessons begin at nine. Coats hang on the pegs by the door. The library is open at lunch time, and books may be borrowed for two weeks. Lunch is cooked on the site. The field is used by two clubs. The bell is rung by hand. Bikes are kept in a shed. Lost jumpers wait in a box by the office. The hall is let on Saturdays. The fence was mended in May. The school shop sells ties. Milk is given out at ten. Assembly is on Mondays. The garden has six beds and a pond. Year 6 put on a play in June. Lessons begin at nine. Coats hang on the pegs by the door. The library is open at lunch time, and books may be borrowed for two weeks. Lunch is cooked on the site. The field is used by two clubs. The bell is rung by hand. Bikes are kept in a shed. Lost jumpers wait in a box by the office. The hall is let on Saturdays. The fence was mended in May. The school shop sells ties. Milk is given out at ten. Assembly is on Mondays. The garden has six beds and a pond. Year 6 put on a play in June.",
    "found": [],
    "file": "content/rules/coverage/COVER-03.md",
    "line": 17
   },
   {
    "text": "# SEND policy\n\n## Our school\n\nEvery pupil with SEN has a peg, a tray and a place to sit. Lessons begin at nine. Coats hang on the pegs by the door. The library is open at lunch time, and books may be borrowed for two weeks. Lunch is cooked on the site. The field is used by two clubs. The bell is rung by hand. Bikes are kept in a shed. Lost jumpers wait in a box by the office. The hall is let on Saturdays. The fence was mended in May. The school shop sells ties. Milk is given out at ten. Assembly is on Mondays. The garden has six beds and a pond. Year 6 put on a play in June. Lessons begin at nine. Coats hang on the pegs by the door. The library is open at lunch time, and books may be borrowed for two weeks. Lunch is cooked on the site. The field is used by two clubs. The bell is rung by hand. Bikes are kept in a shed. Lost jumpers wait in a box by the office. The hall is let on Saturdays. The fence was mended in May. The school shop sells ties. Milk is given out at ten. Assembly is on Mondays. The garden has six beds and a pond. Year 6 put on a play in June. Lessons begin at nine. Coats hang on the pegs by the door. The library is open at lunch time, and books may be borrowed for two weeks. Lunch is cooked on the site. The field is used by two clubs. The bell is rung by hand. Bikes are kept in a shed. Lost jumpers wait in a box by the office. The hall is let on Saturdays. The fence was mended in May. The school shop sells ties. Milk is given out at ten. Assembly is on Mondays. The garden has six beds and a pond. Year 6 put on a play in June.",
    "found": [],
    "file": "content/rules/coverage/COVER-03.md",
    "line": 25
   }
  ],
  "keep": [
   {
    "text": "# SEND policy\n\nPupils with SEN are welcome.",
    "found": [],
    "file": "content/rules/coverage/COVER-03.md",
    "line": 35
   },
   {
    "text": "# Lettings\n\nThe hall can be hired on Saturdays by groups from the village.",
    "found": [],
    "file": "content/rules/coverage/COVER-03.md",
    "line": 41
   }
  ]
 },
 {
  "id": "DATE-01",
  "flag": [
   {
    "text": "# SEND policy\n\n## Our aims\n\nWe want every child with special educational needs to learn well, to feel safe and to have friends. Teachers plan lessons that remove barriers before anyone meets them, and they act early when progress slows down.\n\n## Who does what\n\nThe SENCO leads the day-to-day running of this work and helps colleagues to plan. Class teachers are responsible for the progress of every child in their class. Governors ask how the support is working.\n\n## How we help\n\nSupport follows the cycle of assess, plan, do and review. Parents and children help to choose outcomes, and we look together at whether the help has worked. When it has not, we change it. We write down what was agreed and give families a copy of it.",
    "found": [],
    "file": "content/rules/currency/DATE-01.md",
    "line": 21
   },
   {
    "text": "# SEN information report\n\nThis is for all our families.\n\n## Our aims\n\nWe want every child with special educational needs to learn well, to feel safe and to have friends. Teachers plan lessons that remove barriers before anyone meets them, and they act early when progress slows down.\n\n## Who does what\n\nThe SENCO leads the day-to-day running of this work and helps colleagues to plan. Class teachers are responsible for the progress of every child in their class. Governors ask how the support is working.\n\n## How we help\n\nSupport follows the cycle of assess, plan, do and review. Parents and children help to choose outcomes, and we look together at whether the help has worked. When it has not, we change it. We write down what was agreed and give families a copy of it.",
    "found": [],
    "file": "content/rules/currency/DATE-01.md",
    "line": 37
   }
  ],
  "keep": [
   {
    "text": "Our SENCO can be reached through the office.",
    "found": [],
    "file": "content/rules/currency/DATE-01.md",
    "line": 129
   },
   {
    "text": "# SEND policy\n\nApproved by governors: March 2026. Next review: March 2027.\n\n## Our aims\n\nWe want every child with special educational needs to learn well, to feel safe and to have friends. Teachers plan lessons that remove barriers before anyone meets them, and they act early when progress slows down.\n\n## Who does what\n\nThe SENCO leads the day-to-day running of this work and helps colleagues to plan. Class teachers are responsible for the progress of every child in their class. Governors ask how the support is working.\n\n## How we help\n\nSupport follows the cycle of assess, plan, do and review. Parents and children help to choose outcomes, and we look together at whether the help has worked. When it has not, we change it. We write down what was agreed and give families a copy of it.",
    "found": [],
    "file": "content/rules/currency/DATE-01.md",
    "line": 57
   },
   {
    "text": "# SEND policy\n\nSeptember 2026\n\n## Our aims\n\nWe want every child with special educational needs to learn well, to feel safe and to have friends. Teachers plan lessons that remove barriers before anyone meets them, and they act early when progress slows down.\n\n## Who does what\n\nThe SENCO leads the day-to-day running of this work and helps colleagues to plan. Class teachers are responsible for the progress of every child in their class. Governors ask how the support is working.\n\n## How we help\n\nSupport follows the cycle of assess, plan, do and review. Parents and children help to choose outcomes, and we look together at whether the help has worked. When it has not, we change it. We write down what was agreed and give families a copy of it.",
    "found": [],
    "file": "content/rules/currency/DATE-01.md",
    "line": 75
   },
   {
    "text": "# SEND policy\n\n## Our aims\n\nWe want every child with special educational needs to learn well, to feel safe and to have friends. Teachers plan lessons that remove barriers before anyone meets them, and they act early when progress slows down.\n\n## Who does what\n\nThe SENCO leads the day-to-day running of this work and helps colleagues to plan. Class teachers are responsible for the progress of every child in their class. Governors ask how the support is working.\n\n## How we help\n\nSupport follows the cycle of assess, plan, do and review. Parents and children help to choose outcomes, and we look together at whether the help has worked. When it has not, we change it. We write down what was agreed and give families a copy of it.\n\n## Review\n\nThis policy was last reviewed in October 2026.",
    "found": [],
    "file": "content/rules/currency/DATE-01.md",
    "line": 93
   },
   {
    "text": "# Notes of a meeting\n\n## Our aims\n\nWe want every child with special educational needs to learn well, to feel safe and to have friends. Teachers plan lessons that remove barriers before anyone meets them, and they act early when progress slows down.\n\n## Who does what\n\nThe SENCO leads the day-to-day running of this work and helps colleagues to plan. Class teachers are responsible for the progress of every child in their class. Governors ask how the support is working.\n\n## How we help\n\nSupport follows the cycle of assess, plan, do and review. Parents and children help to choose outcomes, and we look together at whether the help has worked. When it has not, we change it. We write down what was agreed and give families a copy of it.",
    "found": [],
    "file": "content/rules/currency/DATE-01.md",
    "line": 113
   }
  ]
 },
 {
  "id": "DATE-02",
  "flag": [
   {
    "text": "We will look at this policy again in June 2025.",
    "found": [
     "June 2025"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 24
   },
   {
    "text": "Date of policy: May 2019",
    "found": [
     "May 2019"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 25
   },
   {
    "text": "This policy runs until August 2025.",
    "found": [
     "August 2025"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 26
   },
   {
    "text": "Last looked at: Summer '24. Next look: Summer '25",
    "found": [
     "Summer '25"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 43
   },
   {
    "text": "Page last changed 14 February 2014",
    "found": [
     "14 February 2014"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 44
   },
   {
    "text": "To be reviewed Sept 24",
    "found": [
     "Sept 24"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 45
   },
   {
    "text": "This policy is valid until July 2025.",
    "found": [
     "July 2025"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 46
   },
   {
    "text": "Approved July 2023. Review: yearly; next July 2024.",
    "found": [
     "July 2024"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 47
   },
   {
    "text": "Next review: September 2024",
    "found": [
     "September 2024"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 48
   },
   {
    "text": "Date of next review: 1st Sept. 2025",
    "found": [
     "1st Sept. 2025"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 49
   },
   {
    "text": "This policy will be reviewed in March 2024.",
    "found": [
     "March 2024"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 50
   },
   {
    "text": "Approved by governors: 12/10/2022. Review due: 12/10/2023",
    "found": [
     "12/10/2023"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 60
   },
   {
    "text": "Reviewed: Sept 23, next review due Sept 24",
    "found": [
     "Sept 24"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 76
   },
   {
    "text": "The next full review is due in Autumn 2018.",
    "found": [
     "Autumn 2018"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 85
   },
   {
    "text": "The governors adopted this policy in 2023. It will be reviewed in two years’ time, in October 2025.",
    "found": [
     "October 2025"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 86
   },
   {
    "text": "Hill College adopted this policy on 4 May 2023. It will be reviewed in two years’ time, in October 2025.",
    "found": [
     "October 2025"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 87
   },
   {
    "text": "# SEND policy\n\n## Visits\n\nNext yearly review: June 2025.",
    "found": [
     "June 2025"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 27
   },
   {
    "text": "# Accessibility plan\n\n## Review\n\nThis plan will be reviewed by governors in June 2024.",
    "found": [
     "June 2024"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 35
   },
   {
    "text": "# SEND policy\n\nApproved: October 2024\n\nReview date: October 2025",
    "found": [
     "October 2025"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 52
   },
   {
    "text": "| Last reviewed | Next review |\n| --- | --- |\n| Autumn 2022 | Autumn 2023 |",
    "found": [
     "Autumn 2023"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 62
   },
   {
    "text": "# SEN information report\n\nLast updated: Sept 2024\n\nWe review this report annually.",
    "found": [
     "Sept 2024"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 68
   },
   {
    "text": "| Policy owner | Headteacher |\n| --- | --- |\n| Date of next review | Spring term 23 |",
    "found": [
     "Spring term 23"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 79
   },
   {
    "text": "# Hawthorn Primary School\n\n## How we help with special needs\n\n*Written in September 2022 by the SENCO. For review: autumn 2024.*\n\n### Who this is for\n\nEverybody.",
    "found": [
     "autumn 2024"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 89
   },
   {
    "text": "# SEND policy\n\n## Keeping this up to date\n\nReview: annually, next in October 2025. Written by the deputy head with four parents and the student council, who asked for the list in section 1.",
    "found": [
     "October 2025"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 101
   },
   {
    "text": "We will look at this policy again in June 2025.",
    "found": [
     "June 2025"
    ],
    "file": "content/rules/currency/DATE-02.md",
    "line": 20
   }
  ],
  "keep": [
   {
    "text": "Review: annually, next in October 2027.",
    "found": [],
    "file": "content/rules/currency/DATE-02.md",
    "line": 134
   },
   {
    "text": "Last looked at: Summer '26. Next look: Summer '27",
    "found": [],
    "file": "content/rules/currency/DATE-02.md",
    "line": 135
   },
   {
    "text": "This policy is valid until July 2027.",
    "found": [],
    "file": "content/rules/currency/DATE-02.md",
    "line": 136
   },
   {
    "text": "This policy follows the SEND Regulations as amended, the 2015 SEND Code of Practice and the Equality Act 2010.",
    "found": [],
    "file": "content/rules/currency/DATE-02.md",
    "line": 137
   },
   {
    "text": "Last review: 12 October 2026. Version history: v3, 10/2026; v2, 09/2021.",
    "found": [],
    "file": "content/rules/currency/DATE-02.md",
    "line": 138
   },
   {
    "text": "This policy was drafted in May 2026. It was agreed on 30/09/2026 and will be looked at again no later than 30/09/2027.",
    "found": [],
    "file": "content/rules/currency/DATE-02.md",
    "line": 139
   },
   {
    "text": "Next review: September 2027",
    "found": [],
    "file": "content/rules/currency/DATE-02.md",
    "line": 141
   },
   {
    "text": "Approved: October 2026. Review date: October 2027",
    "found": [],
    "file": "content/rules/currency/DATE-02.md",
    "line": 142
   },
   {
    "text": "The accessibility plan was reviewed in March 2024.",
    "found": [],
    "file": "content/rules/currency/DATE-02.md",
    "line": 143
   },
   {
    "text": "The annual review of an EHC plan was held in May 2024.",
    "found": [],
    "file": "content/rules/currency/DATE-02.md",
    "line": 144
   },
   {
    "text": "Last reviewed: October 2026. We review this policy annually.",
    "found": [],
    "file": "content/rules/currency/DATE-02.md",
    "line": 145
   },
   {
    "text": "In 2019 the school was inspected by Ofsted.",
    "found": [],
    "file": "content/rules/currency/DATE-02.md",
    "line": 154
   },
   {
    "text": "Next review due: Autumn 2026",
    "found": [],
    "file": "content/rules/currency/DATE-02.md",
    "line": 155
   },
   {
    "text": "We will review the support in the spring term.",
    "found": [],
    "file": "content/rules/currency/DATE-02.md",
    "line": 156
   },
   {
    "text": "# Kingsway Academy (11-18) SEND Policy\n\nOur vision is below. Approved October 2026.",
    "found": [],
    "file": "content/rules/currency/DATE-02.md",
    "line": 111
   },
   {
    "text": "# Accessibility Plan 2024–2027\n\nApproved by the committee: 6 July 2024\n\nIt is for three years.",
    "found": [],
    "file": "content/rules/currency/DATE-02.md",
    "line": 117
   },
   {
    "text": "# SEND policy\n\n## Our rooms\n\nWritten in September 2022 by pupils, the rules of the sensory room hang on its door.",
    "found": [],
    "file": "content/rules/currency/DATE-02.md",
    "line": 125
   },
   {
    "text": "| Version | Date | Change |\n| --- | --- | --- |\n| 1 | March 2019 | First issue |\n| 2 | October 2026 | Rewritten |",
    "found": [],
    "file": "content/rules/currency/DATE-02.md",
    "line": 147
   },
   {
    "text": "We will look at this policy again in June 2027.",
    "found": [],
    "file": "content/rules/currency/DATE-02.md",
    "line": 20
   }
  ]
 },
 {
  "id": "DATE-03",
  "flag": [
   {
    "text": "Review period: 4 years",
    "found": [
     "Review period: 4 years"
    ],
    "file": "content/rules/currency/DATE-03.md",
    "line": 58
   },
   {
    "text": "Our information report is rewritten every second year.",
    "found": [
     "every second year"
    ],
    "file": "content/rules/currency/DATE-03.md",
    "line": 73
   },
   {
    "text": "A new SEN information report is published in alternate years.",
    "found": [
     "in alternate years"
    ],
    "file": "content/rules/currency/DATE-03.md",
    "line": 74
   },
   {
    "text": "Governors approve the information report once in three years.",
    "found": [
     "once in three years"
    ],
    "file": "content/rules/currency/DATE-03.md",
    "line": 75
   },
   {
    "text": "The information report is revised at intervals of 24 months.",
    "found": [
     "intervals of 24 months"
    ],
    "file": "content/rules/currency/DATE-03.md",
    "line": 76
   },
   {
    "text": "The information report is not an annual job: we do it every couple of years.",
    "found": [
     "every couple of years"
    ],
    "file": "content/rules/currency/DATE-03.md",
    "line": 77
   },
   {
    "text": "How often is the information report looked at? Every eighteen months.",
    "found": [
     "Every eighteen months"
    ],
    "file": "content/rules/currency/DATE-03.md",
    "line": 88
   },
   {
    "text": "# SEN information report\n\nApproved: October 2026\n\nNext review: October 2028",
    "found": [
     "October 2028"
    ],
    "file": "content/rules/currency/DATE-03.md",
    "line": 24
   },
   {
    "text": "# SEND policy and information report\n\nThis document is reviewed every two years.",
    "found": [
     "every two years"
    ],
    "file": "content/rules/currency/DATE-03.md",
    "line": 32
   },
   {
    "text": "# SEN information report\n\nReview cycle: 3 yearly",
    "found": [
     "3 yearly"
    ],
    "file": "content/rules/currency/DATE-03.md",
    "line": 38
   },
   {
    "text": "# SEND information report\n\nReviewed: Sept 2026. Next review: Sept 2029",
    "found": [
     "Sept 2029"
    ],
    "file": "content/rules/currency/DATE-03.md",
    "line": 44
   },
   {
    "text": "# SEN policy\n\nThis policy includes our SEN information report. It was approved in May 2026.\n\nReview: biennial",
    "found": [
     "biennial"
    ],
    "file": "content/rules/currency/DATE-03.md",
    "line": 50
   },
   {
    "text": "# SEN information report\n\nThis report is updated every two to three years.",
    "found": [
     "every two to three years"
    ],
    "file": "content/rules/currency/DATE-03.md",
    "line": 59
   },
   {
    "text": "# SEND policy and information report\n\n## Review\n\nWe look at this every three years with parents.",
    "found": [
     "every three years"
    ],
    "file": "content/rules/currency/DATE-03.md",
    "line": 65
   },
   {
    "text": "# SEND policy\n\n| Document | How often |\n| --- | --- |\n| Information report | Every 3 years |\n| Complaints policy | Every year |",
    "found": [
     "Every 3 years"
    ],
    "file": "content/rules/currency/DATE-03.md",
    "line": 79
   },
   {
    "text": "# SEN information report\n\nTriennial review",
    "found": [
     "Triennial"
    ],
    "file": "content/rules/currency/DATE-03.md",
    "line": 90
   },
   {
    "text": "Review period: 4 years",
    "found": [
     "Review period: 4 years"
    ],
    "file": "content/rules/currency/DATE-03.md",
    "line": 20
   }
  ],
  "keep": [
   {
    "text": "The SENCO, who prepares the information report, is trained again every two years.",
    "found": [],
    "file": "content/rules/currency/DATE-03.md",
    "line": 98
   },
   {
    "text": "We publish equality objectives every four years and the information report every year.",
    "found": [],
    "file": "content/rules/currency/DATE-03.md",
    "line": 99
   },
   {
    "text": "The information report is reviewed each year and the policy every three years.",
    "found": [],
    "file": "content/rules/currency/DATE-03.md",
    "line": 108
   },
   {
    "text": "Every two years parents of our information report’s readers’ panel choose a chair.",
    "found": [],
    "file": "content/rules/currency/DATE-03.md",
    "line": 109
   },
   {
    "text": "| Document | How often |\n| --- | --- |\n| Information report | Every year |\n| Accessibility plan | Every 3 years |",
    "found": [],
    "file": "content/rules/currency/DATE-03.md",
    "line": 101
   },
   {
    "text": "# SEND policy\n\n| Related documents | SEN information report, accessibility plan, behaviour policy |\n| --- | --- |\n| Approved | October 2026 |\n| Next review | October 2028 |",
    "found": [],
    "file": "content/rules/currency/DATE-03.md",
    "line": 111
   },
   {
    "text": "# SEND policy\n\nApproved: October 2026\n\nNext review: October 2028",
    "found": [],
    "file": "content/rules/currency/DATE-03.md",
    "line": 121
   },
   {
    "text": "# SEN information report\n\nApproved: October 2026\n\nNext review: October 2027",
    "found": [],
    "file": "content/rules/currency/DATE-03.md",
    "line": 129
   },
   {
    "text": "# SEN information report\n\nThis report is reviewed annually.",
    "found": [],
    "file": "content/rules/currency/DATE-03.md",
    "line": 137
   },
   {
    "text": "# SEN information report\n\nOur accessibility plan is reviewed every three years.",
    "found": [],
    "file": "content/rules/currency/DATE-03.md",
    "line": 143
   },
   {
    "text": "# SEN information report\n\nStaff training in first aid is renewed every three years.",
    "found": [],
    "file": "content/rules/currency/DATE-03.md",
    "line": 149
   },
   {
    "text": "Review period: every year",
    "found": [],
    "file": "content/rules/currency/DATE-03.md",
    "line": 20
   }
  ]
 },
 {
  "id": "DATE-04",
  "flag": [
   {
    "text": "# SEND policy\n\nApproved by governors: March 2025\n\n## Version history\n\n| Version | Date | Change |\n| --- | --- | --- |\n| 1 | March 2025 | First issue |\n| 2 | October 2026 | New SENCO |",
    "found": [
     "March 2025"
    ],
    "file": "content/rules/currency/DATE-04.md",
    "line": 15
   },
   {
    "text": "# SEND policy\n\nDate approved: 4 May 2026\n\n## Document history\n\n| Date | Change |\n| --- | --- |\n| 2 May 2026 | Drafted |\n| 21 September 2026 | Section 4 rewritten |",
    "found": [
     "4 May 2026"
    ],
    "file": "content/rules/currency/DATE-04.md",
    "line": 28
   },
   {
    "text": "# SEND policy\n\nAdopted: Autumn 2025\n\n## Change log\n\n| Date | Change |\n| --- | --- |\n| June 2026 | Contact details |",
    "found": [
     "Autumn 2025"
    ],
    "file": "content/rules/currency/DATE-04.md",
    "line": 41
   },
   {
    "text": "# SEND policy\n\nRatified by the board on 12/11/2025\n\n## Revision history\n\n| When | Revision |\n| --- | --- |\n| 03/07/2026 | Names |",
    "found": [
     "12/11/2025"
    ],
    "file": "content/rules/currency/DATE-04.md",
    "line": 53
   },
   {
    "text": "# SEN policy\n\nApproved: Jan 2026\n\n## Version control\n\n| Version | Date | Change |\n| --- | --- | --- |\n| 3 | Oct 2026 | Update |",
    "found": [
     "Jan 2026"
    ],
    "file": "content/rules/currency/DATE-04.md",
    "line": 65
   }
  ],
  "keep": [
   {
    "text": "# SEND policy\n\nApproved by governors: October 2026\n\n## Version history\n\n| Version | Date | Change |\n| --- | --- | --- |\n| 1 | March 2025 | First issue |\n| 2 | October 2026 | New SENCO |",
    "found": [],
    "file": "content/rules/currency/DATE-04.md",
    "line": 79
   },
   {
    "text": "# SEND policy\n\nApproved: October 2026\n\n## Training\n\n| Date | Training |\n| --- | --- |\n| November 2026 | Autism |",
    "found": [],
    "file": "content/rules/currency/DATE-04.md",
    "line": 92
   },
   {
    "text": "# SEND policy\n\nApproved: 1 October 2026\n\n## Version history\n\n| Date | Change |\n| --- | --- |\n| 12 October 2026 | Spelling |",
    "found": [],
    "file": "content/rules/currency/DATE-04.md",
    "line": 104
   },
   {
    "text": "# SEND policy\n\nApproved: October 2026",
    "found": [],
    "file": "content/rules/currency/DATE-04.md",
    "line": 116
   },
   {
    "text": "# SEND policy\n\n## Version history\n\n| Date | Change |\n| --- | --- |\n| 12 October 2026 | Spelling |",
    "found": [],
    "file": "content/rules/currency/DATE-04.md",
    "line": 122
   }
  ]
 },
 {
  "id": "DATE-05",
  "flag": [
   {
    "text": "Approved on 30/02/2026.",
    "found": [
     "30/02/2026"
    ],
    "file": "content/rules/currency/DATE-05.md",
    "line": 19
   },
   {
    "text": "The review is on 31 June 2026.",
    "found": [
     "31 June 2026"
    ],
    "file": "content/rules/currency/DATE-05.md",
    "line": 20
   },
   {
    "text": "Date: ______",
    "found": [
     "______"
    ],
    "file": "content/rules/currency/DATE-05.md",
    "line": 21
   },
   {
    "text": "Date of next review: TBC",
    "found": [
     "TBC"
    ],
    "file": "content/rules/currency/DATE-05.md",
    "line": 22
   },
   {
    "text": "Approved by: [insert name]",
    "found": [
     "[insert name]"
    ],
    "file": "content/rules/currency/DATE-05.md",
    "line": 23
   },
   {
    "text": "Review date:",
    "found": [
     "Review date:"
    ],
    "file": "content/rules/currency/DATE-05.md",
    "line": 24
   },
   {
    "text": "Signed (Chair of Governors): ________________",
    "found": [
     "________________"
    ],
    "file": "content/rules/currency/DATE-05.md",
    "line": 25
   },
   {
    "text": "Approved by the governing body on __________",
    "found": [
     "__________"
    ],
    "file": "content/rules/currency/DATE-05.md",
    "line": 34
   },
   {
    "text": "Chair of Governors: ………………",
    "found": [
     "………………"
    ],
    "file": "content/rules/currency/DATE-05.md",
    "line": 42
   },
   {
    "text": "To be reviewed:",
    "found": [
     "To be reviewed:"
    ],
    "file": "content/rules/currency/DATE-05.md",
    "line": 44
   },
   {
    "text": "| Policy | SEND |\n| --- | --- |\n| Approved by | |\n| Next review | October 2027 |",
    "found": [
     "Approved by"
    ],
    "file": "content/rules/currency/DATE-05.md",
    "line": 27
   },
   {
    "text": "| Next review | dd/mm/yyyy |\n| --- | --- |\n| Author | Mrs Bell |",
    "found": [
     "dd/mm/yyyy"
    ],
    "file": "content/rules/currency/DATE-05.md",
    "line": 36
   },
   {
    "text": "Approved by governors: ________",
    "found": [
     "________"
    ],
    "file": "content/rules/currency/DATE-05.md",
    "line": 15
   }
  ],
  "keep": [
   {
    "text": "The meeting is on 30 June 2027 and 31 July 2027.",
    "found": [],
    "file": "content/rules/currency/DATE-05.md",
    "line": 48
   },
   {
    "text": "Date: 12 October 2026",
    "found": [],
    "file": "content/rules/currency/DATE-05.md",
    "line": 49
   },
   {
    "text": "Approved by: the governing board, 12 October 2026",
    "found": [],
    "file": "content/rules/currency/DATE-05.md",
    "line": 50
   },
   {
    "text": "Signed: A Desborough, chair of trustees",
    "found": [],
    "file": "content/rules/currency/DATE-05.md",
    "line": 60
   },
   {
    "text": "# SEND policy\n\n## Appendix: referral form\n\nDate: ______",
    "found": [],
    "file": "content/rules/currency/DATE-05.md",
    "line": 52
   },
   {
    "text": "Approved by:\n\nMrs A Desborough",
    "found": [],
    "file": "content/rules/currency/DATE-05.md",
    "line": 62
   },
   {
    "text": "| Approved by | Date |\n| --- | --- |\n| Governors | October 2026 |",
    "found": [],
    "file": "content/rules/currency/DATE-05.md",
    "line": 68
   },
   {
    "text": "Approved by governors: 14 October 2026",
    "found": [],
    "file": "content/rules/currency/DATE-05.md",
    "line": 15
   }
  ]
 },
 {
  "id": "DATE-06",
  "flag": [
   {
    "text": "SEND team 2022-23",
    "found": [
     "2022-23"
    ],
    "file": "content/rules/currency/DATE-06.md",
    "line": 19
   },
   {
    "text": "This page covers the school year 2024–25.",
    "found": [
     "2024–25"
    ],
    "file": "content/rules/currency/DATE-06.md",
    "line": 20
   },
   {
    "text": "Meeting dates 2024–25: to be fixed.",
    "found": [
     "2024–25"
    ],
    "file": "content/rules/currency/DATE-06.md",
    "line": 21
   },
   {
    "text": "This edition covers the 2022/23 academic year.",
    "found": [
     "2022/23"
    ],
    "file": "content/rules/currency/DATE-06.md",
    "line": 22
   },
   {
    "text": "As of September 2021 there are 42 pupils on SEN Support.",
    "found": [
     "September 2021"
    ],
    "file": "content/rules/currency/DATE-06.md",
    "line": 23
   },
   {
    "text": "This academic year (2024-25) we are training all staff in autism.",
    "found": [
     "2024-25"
    ],
    "file": "content/rules/currency/DATE-06.md",
    "line": 36
   },
   {
    "text": "Our priorities for 2023/24 are reading and attendance.",
    "found": [
     "2023/24"
    ],
    "file": "content/rules/currency/DATE-06.md",
    "line": 37
   },
   {
    "text": "There are 287 pupils on roll in 2014–15.",
    "found": [
     "2014–15"
    ],
    "file": "content/rules/currency/DATE-06.md",
    "line": 38
   },
   {
    "text": "Academic year: 2022-2023",
    "found": [
     "2022-2023"
    ],
    "file": "content/rules/currency/DATE-06.md",
    "line": 39
   },
   {
    "text": "In the autumn of 2014/15 there were 31 pupils at SEN Support.",
    "found": [
     "autumn of 2014/15"
    ],
    "file": "content/rules/currency/DATE-06.md",
    "line": 47
   },
   {
    "text": "Our spending plan for this year (2021/22) is on the website.",
    "found": [
     "2021/22"
    ],
    "file": "content/rules/currency/DATE-06.md",
    "line": 48
   },
   {
    "text": "SENCO 2024–2025: Mrs Bell",
    "found": [
     "2024–2025"
    ],
    "file": "content/rules/currency/DATE-06.md",
    "line": 56
   },
   {
    "text": "Timetable of drop-ins for the 2024/25 year: Tuesdays, 3.30pm",
    "found": [
     "2024/25"
    ],
    "file": "content/rules/currency/DATE-06.md",
    "line": 57
   },
   {
    "text": "Disabled children who apply for 2023–24 are welcome to visit.",
    "found": [
     "2023–24"
    ],
    "file": "content/rules/currency/DATE-06.md",
    "line": 58
   },
   {
    "text": "# SEN information report 2024-2025\n\nThis is our report.",
    "found": [
     "2024-2025"
    ],
    "file": "content/rules/currency/DATE-06.md",
    "line": 24
   },
   {
    "text": "# SEND Policy 2023/24\n\nOur policy.",
    "found": [
     "2023/24"
    ],
    "file": "content/rules/currency/DATE-06.md",
    "line": 30
   },
   {
    "text": "## SEND action plan 2024–2025\n\nSee below.",
    "found": [
     "2024–2025"
    ],
    "file": "content/rules/currency/DATE-06.md",
    "line": 41
   },
   {
    "text": "# Learning support at Greyfriars\n\n*(2022–2023 edition)*",
    "found": [
     "2022–2023"
    ],
    "file": "content/rules/currency/DATE-06.md",
    "line": 50
   },
   {
    "text": "# SEND policy\n\n## SEND in numbers, 2022–23\n\nWe have 41 pupils at SEN Support.",
    "found": [
     "2022–23"
    ],
    "file": "content/rules/currency/DATE-06.md",
    "line": 60
   },
   {
    "text": "SEND team 2022-23",
    "found": [
     "2022-23"
    ],
    "file": "content/rules/currency/DATE-06.md",
    "line": 15
   }
  ],
  "keep": [
   {
    "text": "SENCO 2026–27: Mrs Bell",
    "found": [],
    "file": "content/rules/currency/DATE-06.md",
    "line": 70
   },
   {
    "text": "The plan covers the school year 2026–27.",
    "found": [],
    "file": "content/rules/currency/DATE-06.md",
    "line": 80
   },
   {
    "text": "Suspension is rare: two in 2024-25.",
    "found": [],
    "file": "content/rules/currency/DATE-06.md",
    "line": 81
   },
   {
    "text": "As of October 2026 there are 42 pupils on SEN Support.",
    "found": [],
    "file": "content/rules/currency/DATE-06.md",
    "line": 82
   },
   {
    "text": "In 2014/15 there were 31 pupils on the register; now there are 58.",
    "found": [],
    "file": "content/rules/currency/DATE-06.md",
    "line": 83
   },
   {
    "text": "In 2025/26 there were 31 pupils on SEN Support.",
    "found": [],
    "file": "content/rules/currency/DATE-06.md",
    "line": 84
   },
   {
    "text": "In 2024-25 pupils with SEND made good progress in reading.",
    "found": [],
    "file": "content/rules/currency/DATE-06.md",
    "line": 91
   },
   {
    "text": "Results for 2024/25 show that attendance rose.",
    "found": [],
    "file": "content/rules/currency/DATE-06.md",
    "line": 92
   },
   {
    "text": "Training completed in 2024-25 included autism and dyslexia.",
    "found": [],
    "file": "content/rules/currency/DATE-06.md",
    "line": 93
   },
   {
    "text": "The accessibility plan 2024-27 is on our website.",
    "found": [],
    "file": "content/rules/currency/DATE-06.md",
    "line": 94
   },
   {
    "text": "Spending in 2024/25 was £42,000.",
    "found": [],
    "file": "content/rules/currency/DATE-06.md",
    "line": 95
   },
   {
    "text": "We follow JCQ 2026/27.",
    "found": [],
    "file": "content/rules/currency/DATE-06.md",
    "line": 96
   },
   {
    "text": "Staff were trained in 2023-24.",
    "found": [],
    "file": "content/rules/currency/DATE-06.md",
    "line": 97
   },
   {
    "text": "# SEND policy\n\n## Progress in numbers, 2022–23 to 2025–26\n\nAll groups did better.",
    "found": [],
    "file": "content/rules/currency/DATE-06.md",
    "line": 72
   },
   {
    "text": "# SEN information report 2026-27\n\nThis is our report.",
    "found": [],
    "file": "content/rules/currency/DATE-06.md",
    "line": 85
   },
   {
    "text": "SEND team 2026-27",
    "found": [],
    "file": "content/rules/currency/DATE-06.md",
    "line": 15
   }
  ]
 },
 {
  "id": "DATE-07",
  "flag": [
   {
    "text": "Our rules follow the JCQ booklet 2023-24.",
    "found": [
     "JCQ booklet 2023-24"
    ],
    "file": "content/rules/currency/DATE-07.md",
    "line": 16
   },
   {
    "text": "We follow the DfE advice of 2013 on the use of reasonable force.",
    "found": [
     "2013 on the use of reasonable force"
    ],
    "file": "content/rules/currency/DATE-07.md",
    "line": 17
   },
   {
    "text": "We read KCSIE 2025.",
    "found": [
     "KCSIE 2025"
    ],
    "file": "content/rules/currency/DATE-07.md",
    "line": 18
   },
   {
    "text": "The DfE’s guidance on exclusions (2017) applies.",
    "found": [
     "guidance on exclusions (2017)"
    ],
    "file": "content/rules/currency/DATE-07.md",
    "line": 19
   },
   {
    "text": "Access arrangements of JCQ for 2024/2025 apply.",
    "found": [
     "JCQ for 2024/2025"
    ],
    "file": "content/rules/currency/DATE-07.md",
    "line": 20
   },
   {
    "text": "Careers advice follows Careers guidance and access for education and training providers (2023).",
    "found": [
     "Careers guidance and access for education and training providers (2023)"
    ],
    "file": "content/rules/currency/DATE-07.md",
    "line": 21
   },
   {
    "text": "We follow the 2022 version of Keeping Children Safe in Education.",
    "found": [
     "2022 version of Keeping Children Safe in Education"
    ],
    "file": "content/rules/currency/DATE-07.md",
    "line": 22
   },
   {
    "text": "We follow the School Admissions Code (2014).",
    "found": [
     "School Admissions Code (2014)"
    ],
    "file": "content/rules/currency/DATE-07.md",
    "line": 23
   },
   {
    "text": "Staff read KCSIE, version September 2022.",
    "found": [
     "KCSIE, version September 2022"
    ],
    "file": "content/rules/currency/DATE-07.md",
    "line": 24
   },
   {
    "text": "See KCSIE 24 for more.",
    "found": [
     "KCSIE 24"
    ],
    "fixed": "See KCSIE for more.",
    "file": "content/rules/currency/DATE-07.md",
    "line": 25
   },
   {
    "text": "We follow Behaviour in schools: advice for headteachers and school staff, July 2022.",
    "found": [
     "Behaviour in schools: advice for headteachers and school staff, July 2022"
    ],
    "file": "content/rules/currency/DATE-07.md",
    "line": 26
   },
   {
    "text": "Inspectors use the education inspection framework 2019.",
    "found": [
     "education inspection framework 2019"
    ],
    "file": "content/rules/currency/DATE-07.md",
    "line": 27
   },
   {
    "text": "Our policy has regard to Children Missing Education (2016).",
    "found": [
     "Children Missing Education (2016)"
    ],
    "file": "content/rules/currency/DATE-07.md",
    "line": 28
   },
   {
    "text": "See Prevent duty guidance (2015).",
    "found": [
     "Prevent duty guidance (2015)"
    ],
    "file": "content/rules/currency/DATE-07.md",
    "line": 29
   },
   {
    "text": "This follows Searching, Screening and Confiscation 2018.",
    "found": [
     "Searching, Screening and Confiscation 2018"
    ],
    "file": "content/rules/currency/DATE-07.md",
    "line": 30
   },
   {
    "text": "Behaviour and discipline in schools (January 2016)",
    "found": [
     "Behaviour and discipline in schools (January 2016)"
    ],
    "file": "content/rules/currency/DATE-07.md",
    "line": 31
   }
  ],
  "keep": [
   {
    "text": "Our training plan for 2024 names JCQ.",
    "found": [],
    "file": "content/rules/currency/DATE-07.md",
    "line": 35
   },
   {
    "text": "We wrote our own guidance on exclusion in plain words.",
    "found": [],
    "file": "content/rules/currency/DATE-07.md",
    "line": 36
   },
   {
    "text": "In 2022 Keeping Children Safe in Education changed its wording.",
    "found": [],
    "file": "content/rules/currency/DATE-07.md",
    "line": 37
   },
   {
    "text": "Mental health and behaviour in schools (November 2018)",
    "found": [],
    "file": "content/rules/currency/DATE-07.md",
    "line": 38
   },
   {
    "text": "Staff read Keeping children safe in education 2026.",
    "found": [],
    "file": "content/rules/currency/DATE-07.md",
    "line": 39
   },
   {
    "text": "We follow Working together to safeguard children 2026.",
    "found": [],
    "file": "content/rules/currency/DATE-07.md",
    "line": 40
   },
   {
    "text": "Behaviour in schools improved in 2022.",
    "found": [],
    "file": "content/rules/currency/DATE-07.md",
    "line": 41
   },
   {
    "text": "Searching, screening and confiscation (July 2022) applies.",
    "found": [],
    "file": "content/rules/currency/DATE-07.md",
    "line": 42
   },
   {
    "text": "KCSIE 2023 was replaced by later editions.",
    "found": [],
    "file": "content/rules/currency/DATE-07.md",
    "line": 43
   },
   {
    "text": "The academy trust handbook is followed.",
    "found": [],
    "file": "content/rules/currency/DATE-07.md",
    "line": 44
   },
   {
    "text": "Children missing education in 2016 were few.",
    "found": [],
    "file": "content/rules/currency/DATE-07.md",
    "line": 45
   }
  ]
 },
 {
  "id": "DATE-09",
  "flag": [
   {
    "text": "The accessibility plan 2021/22–2023/24 is on our website.",
    "found": [
     "2021/22–2023/24"
    ],
    "file": "content/rules/currency/DATE-09.md",
    "line": 20
   },
   {
    "text": "The accessibility plan expired in July 2025.",
    "found": [
     "July 2025"
    ],
    "file": "content/rules/currency/DATE-09.md",
    "line": 22
   },
   {
    "text": "See our Accessibility Plan 2021-2024.",
    "found": [
     "2021-2024"
    ],
    "file": "content/rules/currency/DATE-09.md",
    "line": 29
   },
   {
    "text": "Our accessibility plan (2022 – 2025) is on the website.",
    "found": [
     "2022 – 2025"
    ],
    "file": "content/rules/currency/DATE-09.md",
    "line": 30
   },
   {
    "text": "The Accessibility Plan for 2019/22 sets out our work.",
    "found": [
     "2019/22"
    ],
    "file": "content/rules/currency/DATE-09.md",
    "line": 31
   },
   {
    "text": "Our accessible plan, 2020 to 2023, is reviewed by governors.",
    "found": [
     "2020 to 2023"
    ],
    "file": "content/rules/currency/DATE-09.md",
    "line": 32
   },
   {
    "text": "The accessibility strategy 2018-21 applies.",
    "found": [
     "2018-21"
    ],
    "file": "content/rules/currency/DATE-09.md",
    "line": 33
   },
   {
    "text": "The accessibility plan is in force until July 2025.",
    "found": [
     "July 2025"
    ],
    "file": "content/rules/currency/DATE-09.md",
    "line": 35
   },
   {
    "text": "# Accessibility plan\n\nPlan period: September 2021 to August 2024",
    "found": [
     "2021 to August 2024"
    ],
    "file": "content/rules/currency/DATE-09.md",
    "line": 23
   },
   {
    "text": "The accessibility plan 2021/22–2023/24 is on our website.",
    "found": [
     "2021/22–2023/24"
    ],
    "file": "content/rules/currency/DATE-09.md",
    "line": 16
   }
  ],
  "keep": [
   {
    "text": "Under our last accessibility plan, 2022-2025, we built a ramp.",
    "found": [],
    "file": "content/rules/currency/DATE-09.md",
    "line": 39
   },
   {
    "text": "The accessibility plan 2025/26–2027/28 is on our website.",
    "found": [],
    "file": "content/rules/currency/DATE-09.md",
    "line": 40
   },
   {
    "text": "The accessibility plan for 2026/27 to 2028/29 is on our website.",
    "found": [],
    "file": "content/rules/currency/DATE-09.md",
    "line": 41
   },
   {
    "text": "The lift was built under the accessibility plan 2018-21, which is now complete.",
    "found": [],
    "file": "content/rules/currency/DATE-09.md",
    "line": 43
   },
   {
    "text": "The accessibility plan ends in July 2028.",
    "found": [],
    "file": "content/rules/currency/DATE-09.md",
    "line": 45
   },
   {
    "text": "Our accessibility plan 2025-2028 is on the website.",
    "found": [],
    "file": "content/rules/currency/DATE-09.md",
    "line": 54
   },
   {
    "text": "See the accessibility plan.",
    "found": [],
    "file": "content/rules/currency/DATE-09.md",
    "line": 55
   },
   {
    "text": "The accessibility plan was agreed in March 2026.",
    "found": [],
    "file": "content/rules/currency/DATE-09.md",
    "line": 56
   },
   {
    "text": "Our accessibility plan 2024–27 is being carried out.",
    "found": [],
    "file": "content/rules/currency/DATE-09.md",
    "line": 57
   },
   {
    "text": "Our accessibility plan runs for three years.",
    "found": [],
    "file": "content/rules/currency/DATE-09.md",
    "line": 58
   },
   {
    "text": "# Accessibility plan\n\nPlan period: September 2025 to August 2028\n\nThe school was built from 2001 to 2003.",
    "found": [],
    "file": "content/rules/currency/DATE-09.md",
    "line": 46
   },
   {
    "text": "The accessibility plan 2025/26–2027/28 is on our website.",
    "found": [],
    "file": "content/rules/currency/DATE-09.md",
    "line": 16
   }
  ]
 },
 {
  "id": "DATE-10",
  "flag": [
   {
    "text": "Children with older papers will move to new plans when the council writes.",
    "found": [
     "will move to new plans"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 20
   },
   {
    "text": "Candidates must send medical letters to the exams office by the end of January 2025.",
    "found": [
     "January 2025"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 21
   },
   {
    "text": "Please return the form by 14 October 2024.",
    "found": [
     "14 October 2024"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 22
   },
   {
    "text": "Statements will be replaced by EHC plans over the next three years.",
    "found": [
     "Statements will be replaced"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 23
   },
   {
    "text": "The new Code of Practice will come into force in September.",
    "found": [
     "The new Code of Practice will come into force"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 24
   },
   {
    "text": "From September 2014 there will be one category called SEN Support.",
    "found": [
     "September 2014"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 25
   },
   {
    "text": "Statements of SEN are being transferred to EHC plans.",
    "found": [
     "Statements of SEN are being transferred"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 26
   },
   {
    "text": "From September 2023 we will have a sensory room.",
    "found": [
     "September 2023"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 27
   },
   {
    "text": "From September 2014 a new Code of Practice will come into force.",
    "found": [
     "September 2014",
     "a new Code of Practice will come into force"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 28
   },
   {
    "text": "From September 2013 every pupil with an IEP will have a target card.",
    "found": [
     "September 2013"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 29
   },
   {
    "text": "From September 2014 the Government is changing the system of support.",
    "found": [
     "From September 2014 the Government is changing"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 30
   },
   {
    "text": "The council expects to finish by April 2018.",
    "found": [
     "April 2018"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 31
   },
   {
    "text": "Two pupils are going through transfer to EHC plans.",
    "found": [
     "going through transfer to EHC plans"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 32
   },
   {
    "text": "Over the coming year we will be moving our pupils from School Action to SEN support.",
    "found": [
     "will be moving our pupils from School Action to SEN support"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 33
   },
   {
    "text": "We will publish our report on the website by Christmas 2014.",
    "found": [
     "Christmas 2014"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 34
   },
   {
    "text": "EHC plans will replace statements.",
    "found": [
     "EHC plans will replace"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 35
   },
   {
    "text": "The new library is due to open in Easter 2022.",
    "found": [
     "Easter 2022"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 36
   },
   {
    "text": "We will be moving pupils with statements to the new EHC plans by 2018.",
    "found": [
     "will be moving pupils with statements to the new EHC plans"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 37
   },
   {
    "text": "The Government is bringing in a new Code of Practice in September 2014.",
    "found": [
     "The Government is bringing in a new Code of Practice in September 2014"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 38
   },
   {
    "text": "The new Code of Practice has been given to all staff.",
    "found": [
     "The new Code of Practice has been given to"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 39
   },
   {
    "text": "We are planning to build a new ramp by Easter 2021.",
    "found": [
     "Easter 2021"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 40
   },
   {
    "text": "When the Children and Families Act becomes law we will write a new policy.",
    "found": [
     "Children and Families Act becomes law"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 42
   },
   {
    "text": "Statements will come to an end in 2018.",
    "found": [
     "Statements will come to an end"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 43
   },
   {
    "text": "No pupil will hold a statement by then.",
    "found": [
     "No pupil will hold a statement"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 44
   },
   {
    "text": "We will adopt the new SEN Support category.",
    "found": [
     "will adopt the new SEN Support"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 45
   },
   {
    "text": "Statements will be replaced by EHC plans over the next three years.",
    "found": [
     "Statements will be replaced"
    ],
    "file": "content/rules/currency/DATE-10.md",
    "line": 16
   }
  ],
  "keep": [
   {
    "text": "The new system for booking meetings will start in September.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 49
   },
   {
    "text": "The council was a pathfinder in 2013.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 50
   },
   {
    "text": "When a pupil’s statement came to an end they had an EHC plan.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 51
   },
   {
    "text": "The Act will matter to us for years.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 52
   },
   {
    "text": "When a child moves to a new school the plan goes too.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 54
   },
   {
    "text": "The Government is reforming SEND; we will tell parents when anything changes.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 55
   },
   {
    "text": "Candidates must send medical letters to the exams office by the end of January 2027.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 56
   },
   {
    "text": "Leaders must look at the plan of 14 October 2024.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 57
   },
   {
    "text": "When the new Code of Practice was published in 2015 all staff were trained.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 58
   },
   {
    "text": "By 2018 the council had moved all statements to EHC plans.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 59
   },
   {
    "text": "EHC plans replaced statements in 2014.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 60
   },
   {
    "text": "From September 2027 we will have a sensory room.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 61
   },
   {
    "text": "A pupil who is awaiting an EHC plan has support meanwhile.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 62
   },
   {
    "text": "We report on the website by Christmas each year.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 63
   },
   {
    "text": "We will say in September how a new Code of Practice would change our work.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 64
   },
   {
    "text": "A revised Code of Practice is proposed.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 65
   },
   {
    "text": "The class teacher will review the plan each term.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 66
   },
   {
    "text": "Support that is not working will be replaced.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 67
   },
   {
    "text": "In March 2024 we reviewed our provision and will do so again.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 68
   },
   {
    "text": "Since September 2023 all staff have been trained.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 69
   },
   {
    "text": "EHC plans replaced statements between 2014 and 2018.",
    "found": [],
    "file": "content/rules/currency/DATE-10.md",
    "line": 16
   }
  ]
 },
 {
  "id": "DATE-11",
  "flag": [
   {
    "text": "In a local lockdown lessons are online.",
    "found": [
     "local lockdown"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 19
   },
   {
    "text": "Pupils who have symptoms of Covid stay at home.",
    "found": [
     "symptoms of Covid"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 20
   },
   {
    "text": "During the pandemic we offer lessons online.",
    "found": [
     "During the pandemic"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 21
   },
   {
    "text": "Meetings are by telephone until restrictions are lifted.",
    "found": [
     "until restrictions are lifted"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 22
   },
   {
    "text": "Each bubble has its own door.",
    "found": [
     "Each bubble has"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 23
   },
   {
    "text": "Children stay in their class bubbles at all times.",
    "found": [
     "class bubbles"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 24
   },
   {
    "text": "Due to Covid-19 parents are not able to come into school.",
    "found": [
     "Due to Covid-19"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 25
   },
   {
    "text": "Due to the current pandemic meetings will take place online.",
    "found": [
     "Due to the current pandemic"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 26
   },
   {
    "text": "Pupils who are self-isolating will receive work at home.",
    "found": [
     "self-isolating"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 27
   },
   {
    "text": "Visitors must follow social distancing rules.",
    "found": [
     "social distancing"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 28
   },
   {
    "text": "All COVID-19 guidance must be followed by visiting staff.",
    "found": [
     "COVID-19 guidance"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 29
   },
   {
    "text": "We are keeping bubbles and staggered starts until further notice.",
    "found": [
     "keeping bubbles"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 30
   },
   {
    "text": "Visitors should wear face coverings indoors.",
    "found": [
     "face coverings"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 31
   },
   {
    "text": "Shielding children have a daily call from their teacher.",
    "found": [
     "Shielding children"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 33
   },
   {
    "text": "The Coronavirus Act 2020 lets the council use reasonable endeavours.",
    "found": [
     "Coronavirus Act 2020"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 34
   },
   {
    "text": "Swimming is on hold as a Covid precaution.",
    "found": [
     "Covid"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 35
   },
   {
    "text": "Visitors should stay two metres apart.",
    "found": [
     "should stay two metres apart"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 36
   },
   {
    "text": "Children of critical workers have a place in school.",
    "found": [
     "Children of critical workers"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 37
   },
   {
    "text": "Outings are postponed while the virus continues to spread.",
    "found": [
     "the virus"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 38
   },
   {
    "text": "Test and Trace details are kept at the desk.",
    "found": [
     "Test and Trace"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 39
   },
   {
    "text": "While the country is in lockdown, packs are sent home.",
    "found": [
     "While the country is in lockdown"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 49
   },
   {
    "text": "Should a bubble have to close, teachers will ring each family.",
    "found": [
     "Should a bubble have to close"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 50
   },
   {
    "text": "We meet online until government guidance allows visitors.",
    "found": [
     "until government guidance allows"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 51
   },
   {
    "text": "We are following the Covid operational guidance at present.",
    "found": [
     "Covid operational guidance"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 52
   },
   {
    "text": "Staggered starts are kept to slow the spread of the virus.",
    "found": [
     "to slow the spread of the virus"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 53
   },
   {
    "text": "Timescales may be longer under the temporary changes to the regulations for Covid-19.",
    "found": [
     "temporary changes to the regulations for Covid-19"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 54
   },
   {
    "text": "Families stay two metres apart at the gate.",
    "found": [
     "stay two metres apart"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 55
   },
   {
    "text": "Meetings are by video until visitors are allowed back on site.",
    "found": [
     "until visitors are allowed back"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 56
   },
   {
    "text": "Pupils must isolate for ten days after a test.",
    "found": [
     "isolate for ten days"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 57
   },
   {
    "text": "# SEND policy\n\n## Covid-19 and SEND\n\nAt present the therapist works by telephone.",
    "found": [
     "At present"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 41
   },
   {
    "text": "Due to Covid-19 parents are not able to come into school.",
    "found": [
     "Due to Covid-19"
    ],
    "file": "content/rules/currency/DATE-11.md",
    "line": 15
   }
  ],
  "keep": [
   {
    "text": "The climbing frame must stand two metres from the fence.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 61
   },
   {
    "text": "Adults in the woodwork room must wear a dust mask.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 62
   },
   {
    "text": "Visitors sign in before they come on site.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 63
   },
   {
    "text": "Government guidance allows schools to offer flexible starts.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 64
   },
   {
    "text": "Staggered lunches help pupils who find the hall too loud.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 65
   },
   {
    "text": "Should a bubble burst, children clap and ask for more.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 66
   },
   {
    "text": "Two bollards stand two metres apart at the gate.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 68
   },
   {
    "text": "Pupils wear masks in the play, and the masks are made in class.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 69
   },
   {
    "text": "Since the pool reopened in 2023 every class swims.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 70
   },
   {
    "text": "Children who were born in the pandemic are often shy, and we cannot hurry them.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 71
   },
   {
    "text": "Pupils with a virus stay at home until they are well.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 72
   },
   {
    "text": "In a lockdown drill pupils with SEND stay with an adult.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 74
   },
   {
    "text": "Every bubble of the bubble tube has its own light.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 75
   },
   {
    "text": "Planning restrictions are lifted when the ramp is built.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 76
   },
   {
    "text": "Children enjoy using bubbles in the sensory room.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 77
   },
   {
    "text": "During the pandemic many pupils missed speech therapy.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 78
   },
   {
    "text": "We have a bubble tube in the sensory room.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 79
   },
   {
    "text": "The impact of Covid-19 on language is still being studied.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 80
   },
   {
    "text": "In 2020 lessons were online because of the pandemic.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 81
   },
   {
    "text": "Ear defenders are a face covering for nobody.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 82
   },
   {
    "text": "Pupils may feel isolated at playtime.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 83
   },
   {
    "text": "Parents can choose to meet us in school or online.",
    "found": [],
    "file": "content/rules/currency/DATE-11.md",
    "line": 15
   }
  ]
 },
 {
  "id": "DATE-12",
  "flag": [
   {
    "text": "Miss Cole, maternity cover to Easter 2025, leads on SEND.",
    "found": [
     "Easter 2025"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 19
   },
   {
    "text": "Until Christmas 2023 please see Ms Vowles instead.",
    "found": [
     "Christmas 2023"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 20
   },
   {
    "text": "SENCO: Mrs A Bell (until July 2023)",
    "found": [
     "July 2023"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 21
   },
   {
    "text": "Mr Cole is acting SENCO until Easter 2024.",
    "found": [
     "Easter 2024"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 22
   },
   {
    "text": "Mrs Dunn is covering as SENCO until 31 August 2025.",
    "found": [
     "31 August 2025"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 23
   },
   {
    "text": "SEND governor: Ms Eade (to Summer 2025)",
    "found": [
     "Summer 2025"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 24
   },
   {
    "text": "Miss Fay (maternity cover until January 2026) leads the unit.",
    "found": [
     "January 2026"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 25
   },
   {
    "text": "Speak to Mrs Ling, who is acting SENCo until Christmas 2023.",
    "found": [
     "Christmas 2023"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 26
   },
   {
    "text": "Head: Mrs A Nye – leaving July 2025",
    "found": [
     "July 2025"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 28
   },
   {
    "text": "Mr Ridge is looking after SEND until a SENCO is appointed in January 2025.",
    "found": [
     "January 2025"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 29
   },
   {
    "text": "Until Easter 2025 the SENCO’s work is covered by the deputy head.",
    "found": [
     "Easter 2025"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 30
   },
   {
    "text": "Our family worker, Mrs Orr, is funded until March 2025.",
    "found": [
     "March 2025"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 31
   },
   {
    "text": "Mr Dove stays as SENCO until October half term 2023.",
    "found": [
     "2023"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 33
   },
   {
    "text": "Mrs Orr is the lead for SEND until the end of this school year, July 2024.",
    "found": [
     "July 2024"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 34
   },
   {
    "text": "Ms Ashby is covering the post from January to July 2025.",
    "found": [
     "July 2025"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 35
   },
   {
    "text": "Mr Dove, SENCO, last day 18 July 2025, can be reached at the office.",
    "found": [
     "18 July 2025"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 36
   },
   {
    "text": "Mrs Orr – SENCO – is on leave, back in September 2024.",
    "found": [
     "September 2024"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 37
   },
   {
    "text": "Our SEND governor, Mr Hale, steps down in July 2025.",
    "found": [
     "July 2025"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 38
   },
   {
    "text": "Until August 2025 the head, Mrs Pell, is also acting as SENCO.",
    "found": [
     "August 2025"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 39
   },
   {
    "text": "Acting SENCO: Mr Cole (September 2023 – July 2024)",
    "found": [
     "July 2024"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 40
   },
   {
    "text": "SENCO: Mrs A Bell (until July 2023)",
    "found": [
     "July 2023"
    ],
    "file": "content/rules/currency/DATE-12.md",
    "line": 15
   }
  ],
  "keep": [
   {
    "text": "Mrs Bell, who retired in July 2025, still reads with children.",
    "found": [],
    "file": "content/rules/currency/DATE-12.md",
    "line": 44
   },
   {
    "text": "The SENCO, Mrs Bell, visited each class (September 2024 – July 2025).",
    "found": [],
    "file": "content/rules/currency/DATE-12.md",
    "line": 45
   },
   {
    "text": "Ms Ashby is covering the post from January to July 2027.",
    "found": [],
    "file": "content/rules/currency/DATE-12.md",
    "line": 46
   },
   {
    "text": "Mrs Orr, our SENCO, has been back since September 2024.",
    "found": [],
    "file": "content/rules/currency/DATE-12.md",
    "line": 47
   },
   {
    "text": "Mrs Orr, who was on leave and came back in September 2024, is our SENCO.",
    "found": [],
    "file": "content/rules/currency/DATE-12.md",
    "line": 48
   },
   {
    "text": "Mrs Orr, who led the hub until 2021, reads with our pupils.",
    "found": [],
    "file": "content/rules/currency/DATE-12.md",
    "line": 50
   },
   {
    "text": "Until July 2027 the SENCO’s work is covered by the deputy head.",
    "found": [],
    "file": "content/rules/currency/DATE-12.md",
    "line": 51
   },
   {
    "text": "SENCO: Mrs A Bell (until July 2027)",
    "found": [],
    "file": "content/rules/currency/DATE-12.md",
    "line": 53
   },
   {
    "text": "Mrs Bell was SENCO until July 2023.",
    "found": [],
    "file": "content/rules/currency/DATE-12.md",
    "line": 54
   },
   {
    "text": "The hall is open until 6pm.",
    "found": [],
    "file": "content/rules/currency/DATE-12.md",
    "line": 55
   },
   {
    "text": "Mrs Bell has been SENCO since 2019.",
    "found": [],
    "file": "content/rules/currency/DATE-12.md",
    "line": 56
   },
   {
    "text": "The EHC plan is kept until the young person is 25.",
    "found": [],
    "file": "content/rules/currency/DATE-12.md",
    "line": 57
   },
   {
    "text": "SENCO: Mrs J Cole",
    "found": [],
    "file": "content/rules/currency/DATE-12.md",
    "line": 15
   }
  ]
 },
 {
  "id": "DATE-13",
  "flag": [
   {
    "text": "Read more at http://www.example.org/send.",
    "found": [
     "http://www.example.org/send"
    ],
    "file": "content/rules/currency/DATE-13.md",
    "line": 19
   },
   {
    "text": "See bit.ly/2xYzSEND for the form.",
    "found": [
     "bit.ly/2xYzSEND"
    ],
    "file": "content/rules/currency/DATE-13.md",
    "line": 20
   },
   {
    "text": "For the Local Offer click here.",
    "found": [
     "click here"
    ],
    "file": "content/rules/currency/DATE-13.md",
    "line": 21
   },
   {
    "text": "Our report is at tinyurl.com/oakreport.",
    "found": [
     "tinyurl.com/oakreport"
    ],
    "file": "content/rules/currency/DATE-13.md",
    "line": 22
   },
   {
    "text": "To see the plan follow this link.",
    "found": [
     "follow this link"
    ],
    "file": "content/rules/currency/DATE-13.md",
    "line": 23
   },
   {
    "text": "Our accessibility plan can be seen by clicking here.",
    "found": [
     "clicking here"
    ],
    "file": "content/rules/currency/DATE-13.md",
    "line": 25
   },
   {
    "text": "Read more at http://www.example.org/send.",
    "found": [
     "http://www.example.org/send"
    ],
    "file": "content/rules/currency/DATE-13.md",
    "line": 15
   }
  ],
  "keep": [
   {
    "text": "Read more at https://www.gov.uk/send.",
    "found": [],
    "file": "content/rules/currency/DATE-13.md",
    "line": 29
   },
   {
    "text": "Children click on the picture they want.",
    "found": [],
    "file": "content/rules/currency/DATE-13.md",
    "line": 30
   },
   {
    "text": "Press the bell here in the entrance hall.",
    "found": [],
    "file": "content/rules/currency/DATE-13.md",
    "line": 31
   },
   {
    "text": "Our website is www.oakwood.example.",
    "found": [],
    "file": "content/rules/currency/DATE-13.md",
    "line": 32
   },
   {
    "text": "Our links with nurseries are strong.",
    "found": [],
    "file": "content/rules/currency/DATE-13.md",
    "line": 33
   },
   {
    "text": "Read more at https://www.example.org/send.",
    "found": [],
    "file": "content/rules/currency/DATE-13.md",
    "line": 15
   }
  ]
 },
 {
  "id": "DUTY-01",
  "flag": [
   {
    "text": "If that is not enough, we proceed to a full EHC needs assessment.",
    "found": [
     "we proceed to a full EHC needs assessment"
    ],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 27
   },
   {
    "text": "The council does not carry out the EHC needs assessment; the SENCO does.",
    "found": [
     "the SENCO does"
    ],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 28
   },
   {
    "text": "The trust’s SEND team is responsible for carrying out EHC needs assessments.",
    "found": [
     "SEND team is responsible for carrying out EHC needs assessments"
    ],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 29
   },
   {
    "text": "EHC needs assessments are down to the SENCO.",
    "found": [
     "EHC needs assessments are down to the SENCO"
    ],
    "fixed": "EHC needs assessments are down to the local authority.",
    "file": "content/rules/duty/DUTY-01.md",
    "line": 30
   },
   {
    "text": "A decision on whether to assess for an EHC plan is taken by the headteacher and the SENCO.",
    "found": [
     "decision on whether to assess for an EHC plan is taken by the headteacher and the SENCO"
    ],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 31
   },
   {
    "text": "The person who carries out the EHC needs assessment is the SENCO.",
    "found": [
     "carries out the EHC needs assessment is the SENCO"
    ],
    "fixed": "The person who carries out the EHC needs assessment is the local authority.",
    "file": "content/rules/duty/DUTY-01.md",
    "line": 32
   },
   {
    "text": "The college runs its own EHC needs assessments for new students.",
    "found": [
     "The college runs its own EHC needs assessments"
    ],
    "fixed": "The local authority runs its own EHC needs assessments for new students.",
    "file": "content/rules/duty/DUTY-01.md",
    "line": 33
   },
   {
    "text": "Responsibility for the EHC needs assessment sits with the school.",
    "found": [
     "Responsibility for the EHC needs assessment sits with the school"
    ],
    "fixed": "Responsibility for the EHC needs assessment sits with the local authority.",
    "file": "content/rules/duty/DUTY-01.md",
    "line": 34
   },
   {
    "text": "If the panel agrees, the SENCO begins a statutory assessment.",
    "found": [
     "the SENCO begins a statutory assessment"
    ],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 35
   },
   {
    "text": "The SENCO will complete the EHC needs assessment within 20 weeks.",
    "found": [
     "The SENCO will complete the EHC needs assessment"
    ],
    "fixed": "The local authority will complete the EHC needs assessment within 20 weeks.",
    "file": "content/rules/duty/DUTY-01.md",
    "line": 36
   },
   {
    "text": "The school must carry out statutory assessment within 26 weeks.",
    "found": [
     "The school must carry out statutory assessment"
    ],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 37
   },
   {
    "text": "We gather evidence and conduct the EHC assessment with parents.",
    "found": [
     "conduct the EHC assessment"
    ],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 38
   },
   {
    "text": "EHC needs assessments are undertaken by the SENCO.",
    "found": [
     "EHC needs assessments are undertaken by the SENCO"
    ],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 39
   },
   {
    "text": "The headteacher decides whether a child should have an EHC needs assessment.",
    "found": [
     "The headteacher decides whether a child should have an EHC needs assessment"
    ],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 40
   },
   {
    "text": "The SENCO is responsible for carrying out the EHC needs assessment.",
    "found": [
     "The SENCO is responsible for carrying out the EHC needs assessment"
    ],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 41
   },
   {
    "text": "The SENCO will:\n\n- keep the SEN record\n- undertake education, health and care needs assessments\n- train staff",
    "found": [
     "undertake education, health and care needs assessments"
    ],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 43
   },
   {
    "text": "| Task | By whom |\n| --- | --- |\n| Carry out the EHC needs assessment | SENCO and class teacher |\n| Send advice for the EHC needs assessment | Headteacher |",
    "found": [
     "SENCO and class teacher"
    ],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 51
   },
   {
    "text": "## Who carries out the EHC needs assessment?\n\nThe SENCO does.",
    "found": [
     "The SENCO"
    ],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 58
   },
   {
    "text": "The SENCO carries out the EHC needs assessment.",
    "found": [
     "The SENCO carries out the EHC needs assessment"
    ],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 23
   }
  ],
  "keep": [
   {
    "text": "The SENCO does not carry out the EHC needs assessment; the council does.",
    "found": [],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 66
   },
   {
    "text": "Families sometimes think that the school carries out the EHC needs assessment.",
    "found": [],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 67
   },
   {
    "text": "Years ago schools sometimes carried out statutory assessments themselves.",
    "found": [],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 68
   },
   {
    "text": "The decision to carry out an EHC needs assessment is not ours but the council’s.",
    "found": [],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 69
   },
   {
    "text": "The SENCO leads on requests for EHC needs assessments.",
    "found": [],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 70
   },
   {
    "text": "The SENCO begins the EHC needs assessment request with parents.",
    "found": [],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 71
   },
   {
    "text": "The local authority carries out the EHC needs assessment; we send our advice within six weeks.",
    "found": [],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 72
   },
   {
    "text": "The SENCO contributes to the EHC needs assessment.",
    "found": [],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 73
   },
   {
    "text": "The school may request an EHC needs assessment.",
    "found": [],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 74
   },
   {
    "text": "The SENCO completes the EHC needs assessment request form with parents.",
    "found": [],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 75
   },
   {
    "text": "We do not carry out EHC needs assessments; that is for the local authority.",
    "found": [],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 76
   },
   {
    "text": "The local authority decides whether to carry out an EHC needs assessment.",
    "found": [],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 77
   },
   {
    "text": "Teachers carry out statutory assessment at the end of key stage 2.",
    "found": [],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 78
   },
   {
    "text": "The SENCO provides advice for the EHC needs assessment.",
    "found": [],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 79
   },
   {
    "text": "The headteacher decides whether to request an EHC needs assessment.",
    "found": [],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 80
   },
   {
    "text": "In Wales the school carries out the statutory assessment.",
    "found": [],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 81
   },
   {
    "text": "The local authority carries out the EHC needs assessment; the SENCO sends our advice.",
    "found": [],
    "file": "content/rules/duty/DUTY-01.md",
    "line": 23
   }
  ]
 },
 {
  "id": "DUTY-02",
  "flag": [
   {
    "text": "EHC plans are written not by the council but by the SENCO.",
    "found": [
     "EHC plans are written not by the council but by the SENCO"
    ],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 23
   },
   {
    "text": "The SENCO, not the council, writes the EHC plan.",
    "found": [
     "The SENCO, not the council, writes the EHC plan"
    ],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 24
   },
   {
    "text": "The SENCO takes the lead on writing EHC plans.",
    "found": [
     "The SENCO takes the lead on writing EHC plans"
    ],
    "fixed": "The local authority takes the lead on writing EHC plans.",
    "file": "content/rules/duty/DUTY-02.md",
    "line": 25
   },
   {
    "text": "Your key person puts your child’s EHC plan together.",
    "found": [
     "Your key person puts your child’s EHC plan"
    ],
    "fixed": "The local authority puts your child’s EHC plan together.",
    "file": "content/rules/duty/DUTY-02.md",
    "line": 26
   },
   {
    "text": "The SENCO decides what goes into the EHC plan.",
    "found": [
     "The SENCO decides what goes into the EHC plan"
    ],
    "fixed": "The local authority decides what goes into the EHC plan; we send our advice when it asks.",
    "file": "content/rules/duty/DUTY-02.md",
    "line": 27
   },
   {
    "text": "EHC plan writing is led by the deputy head.",
    "found": [
     "EHC plan writing is led by the deputy head"
    ],
    "fixed": "EHC plan writing is led by the local authority.",
    "file": "content/rules/duty/DUTY-02.md",
    "line": 28
   },
   {
    "text": "The SENCO rewrites section F of the EHC plan after each annual review.",
    "found": [
     "The SENCO rewrites section F of the EHC plan"
    ],
    "fixed": "The local authority rewrites section F of the EHC plan after each annual review.",
    "file": "content/rules/duty/DUTY-02.md",
    "line": 29
   },
   {
    "text": "Keeping EHC plans up to date is the SENCO’s responsibility.",
    "found": [
     "Keeping EHC plans up to date is the SENCO’s responsibility"
    ],
    "fixed": "Keeping EHC plans up to date is the local authority’s responsibility.",
    "file": "content/rules/duty/DUTY-02.md",
    "line": 30
   },
   {
    "text": "An EHCP is a legal document. It is written by the SENCO.",
    "found": [
     "It is written by the SENCO"
    ],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 31
   },
   {
    "text": "If the panel agrees, we re-issue the EHC plan.",
    "found": [
     "we re-issue the EHC plan"
    ],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 32
   },
   {
    "text": "Completion of EHC plans is the SENCO’s job.",
    "found": [
     "Completion of EHC plans is the SENCO’s job"
    ],
    "fixed": "Completion of EHC plans is the local authority’s job.",
    "file": "content/rules/duty/DUTY-02.md",
    "line": 33
   },
   {
    "text": "Responsibility for drawing up EHC plans lies with the SENCO.",
    "found": [
     "Responsibility for drawing up EHC plans lies with the SENCO"
    ],
    "fixed": "Responsibility for drawing up EHC plans lies with the local authority.",
    "file": "content/rules/duty/DUTY-02.md",
    "line": 34
   },
   {
    "text": "The SENCO has responsibility for the drafting of EHC plans.",
    "found": [
     "The SENCO has responsibility for the drafting of EHC plans"
    ],
    "fixed": "The local authority drafts EHC plans; we send our advice when it asks.",
    "file": "content/rules/duty/DUTY-02.md",
    "line": 35
   },
   {
    "text": "The SENCO will write the EHC plan.",
    "found": [
     "The SENCO will write the EHC plan"
    ],
    "fixed": "The local authority writes the EHC plan; we send our advice when it asks.",
    "file": "content/rules/duty/DUTY-02.md",
    "line": 36
   },
   {
    "text": "SENCOs write EHC plans for pupils who need them.",
    "found": [
     "SENCOs write EHC plans"
    ],
    "fixed": "The local authority writes EHC plans for pupils who need them.",
    "file": "content/rules/duty/DUTY-02.md",
    "line": 37
   },
   {
    "text": "EHC plans are written by the SENCO and the class teacher.",
    "found": [
     "EHC plans are written by the SENCO and the class teacher"
    ],
    "fixed": "EHC plans are written by the local authority.",
    "file": "content/rules/duty/DUTY-02.md",
    "line": 38
   },
   {
    "text": "The SENCO gathers reports and drafts the EHCP.",
    "found": [
     "drafts the EHCP"
    ],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 39
   },
   {
    "text": "The SENCO is responsible for writing Education, Health and Care Plans.",
    "found": [
     "The SENCO is responsible for writing Education, Health and Care Plans"
    ],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 40
   },
   {
    "text": "If needs have changed, the school amends the EHC plan after the meeting.",
    "found": [
     "the school amends the EHC plan"
    ],
    "fixed": "If needs have changed, the local authority amends the EHC plan after the meeting.",
    "file": "content/rules/duty/DUTY-02.md",
    "line": 41
   },
   {
    "text": "We will issue an EHC plan if a child needs more help.",
    "found": [
     "We will issue an EHC plan"
    ],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 42
   },
   {
    "text": "The role of the SENCO is to:\n\n- lead assemblies\n- produce EHC plans for pupils\n- line-manage staff",
    "found": [
     "produce EHC plans"
    ],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 44
   },
   {
    "text": "| Role | Duties |\n| --- | --- |\n| SENCO | Writes EHC plans and meets parents |",
    "found": [
     "Writes EHC plans"
    ],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 52
   },
   {
    "text": "| Task | Who |\n| --- | --- |\n| Write the EHC plan | SENCO |\n| Help families to read it | SENCO |",
    "found": [
     "SENCO"
    ],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 58
   },
   {
    "text": "## Who writes the EHC plan?\n\nThe SENCO and the class teacher, with your help.",
    "found": [
     "The SENCO and the class teacher"
    ],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 65
   },
   {
    "text": "| Role | Responsible for |\n| --- | --- |\n| SENCO | EHC plans: drafting and issuing; the provision map |",
    "found": [
     "EHC plans: drafting and issuing"
    ],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 71
   },
   {
    "text": "| Document | Written by | Signed by |\n| --- | --- | --- |\n| EHC plan | SENCO | Head |\n| Review report | SENCO | Head |",
    "found": [
     "SENCO"
    ],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 77
   },
   {
    "text": "Questions: Hana Whitlock, SENCO.\n\nHana writes EHCPs and keeps the register.",
    "found": [
     "Hana writes EHCPs"
    ],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 84
   },
   {
    "text": "The SENCO writes the EHC plan.",
    "found": [
     "The SENCO writes the EHC plan"
    ],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 19
   }
  ],
  "keep": [
   {
    "text": "The council and not the SENCO is responsible for writing EHC plans.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 92
   },
   {
    "text": "EHC plans are written not by the SENCO but by the council.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 93
   },
   {
    "text": "The SENCO makes sure that staff have read the EHC plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 94
   },
   {
    "text": "Once the local authority has issued an EHC plan, the SENCO writes a plan for how the school will deliver it.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 95
   },
   {
    "text": "An EHCP is a legal document. It is written by the local authority.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 96
   },
   {
    "text": "Writing about EHC plans in our newsletter is the SENCO’s job.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 97
   },
   {
    "text": "The writing of EHC plans is not the SENCO’s job.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 98
   },
   {
    "text": "Drafting EHC plans is a matter for the local authority.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 99
   },
   {
    "text": "If the local authority issues an EHC plan we work with the family to put it into practice.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 100
   },
   {
    "text": "The local authority writes the EHC plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 101
   },
   {
    "text": "The SENCO writes the annual review report for pupils with an EHC plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 102
   },
   {
    "text": "Teachers implement the EHC plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 103
   },
   {
    "text": "The SENCO keeps a copy of each EHC plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 104
   },
   {
    "text": "The school does not write EHC plans.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 105
   },
   {
    "text": "We write our section of the EHC plan advice and send it to the local authority.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 106
   },
   {
    "text": "The SENCO helps the local authority to write the EHC plan by sending advice.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 107
   },
   {
    "text": "Class teachers write SEN Support plans and update one-page profiles.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 108
   },
   {
    "text": "The SENCO completes the EHC plan application forms.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 109
   },
   {
    "text": "The SENCO writes outcomes from the EHC plan into the pupil’s support plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 110
   },
   {
    "text": "Castle Hill School is named in Section I of the EHC plan, amended final plan dated 12 February 2027.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 165
   },
   {
    "text": "| Task | Who | Who is informed |\n| --- | --- | --- |\n| Write the EHC plan | Local authority | SENCO |\n| Write our advice for the EHC plan | SENCO | Parents |",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 112
   },
   {
    "text": "## Who writes the EHC plan?\n\nThe local authority. The SENCO sends our advice.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 119
   },
   {
    "text": "| Role | Responsible for |\n| --- | --- |\n| SENCO | EHC plans: filing copies and gathering advice |",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 125
   },
   {
    "text": "## The SENCO\n\n| Task | Lead | Supported by |\n| --- | --- | --- |\n| Write the EHC plan | Local authority | SENCO |\n| Write the school’s advice | SENCO | Class teacher |",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 131
   },
   {
    "text": "## Responsibilities\n\n**Class teachers** – plan and teach lessons that meet needs; answer for progress.\n**Teaching assistants** – carry out agreed work under the direction of teachers.\n**Local authorities** – carry out EHC needs assessments; prepare, maintain and review EHC plans.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 140
   },
   {
    "text": "| Who | What |\n| --- | --- |\n| SENCO | Sends our advice; goes to the meeting |\n| SEN officer (LA) | Prepare EHC plans |",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 148
   },
   {
    "text": "There are 420 children on roll; 58 are on SEN Support and 11 have an EHC plan. SEN Support children have a “My Plan”. My Plans are written by the teacher, the child and the parents together.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 155
   },
   {
    "text": "## SEN Support and EHC plans\n\nChildren on SEN Support have a plan of their own. Plans are written by the teacher with parents each term.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 159
   },
   {
    "text": "The local authority prepares the EHC plan; we send our advice.",
    "found": [],
    "file": "content/rules/duty/DUTY-02.md",
    "line": 19
   }
  ]
 },
 {
  "id": "DUTY-03",
  "flag": [
   {
    "text": "All pupils with a statement have a transfer review in Year 6.",
    "found": [
     "transfer review"
    ],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 23
   },
   {
    "text": "Any statements that remain will be converted to EHC plans before April 2018.",
    "found": [
     "statements that remain will be converted"
    ],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 24
   },
   {
    "text": "Your child’s statement will become an EHC plan at the next review.",
    "found": [
     "statement will become"
    ],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 25
   },
   {
    "text": "The transition from statements to EHC plans is under way in our school.",
    "found": [
     "transition from statements"
    ],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 26
   },
   {
    "text": "Any statement of special educational needs shall be converted into a plan at the next review.",
    "found": [
     "statement of special educational needs shall be converted"
    ],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 27
   },
   {
    "text": "The transfer review is completed by the SENCO before the statement ends.",
    "found": [
     "transfer review"
    ],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 28
   },
   {
    "text": "The school will convert statements to EHC plans.",
    "found": [
     "convert statements"
    ],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 29
   },
   {
    "text": "Parents are invited to the transfer review of the statement.",
    "found": [
     "transfer review"
    ],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 30
   },
   {
    "text": "Transfer reviews are held each spring for pupils with a statement.",
    "found": [
     "Transfer reviews"
    ],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 31
   },
   {
    "text": "Staff transfer all existing statements to the new EHC plans.",
    "found": [
     "transfer all existing statements"
    ],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 32
   },
   {
    "text": "The governors ask each term how many transfer reviews are still to come.",
    "found": [
     "transfer reviews"
    ],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 33
   },
   {
    "text": "A transfer review takes about an hour.",
    "found": [
     "transfer review"
    ],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 34
   },
   {
    "text": "All pupils with a statement have a transfer review in Year 6.",
    "found": [
     "transfer review"
    ],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 19
   }
  ],
  "keep": [
   {
    "text": "Our mission statement will be converted into a poster.",
    "found": [],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 38
   },
   {
    "text": "Pupils who once had statements now have EHC plans.",
    "found": [],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 39
   },
   {
    "text": "Transfer reviews were completed by March 2018.",
    "found": [],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 40
   },
   {
    "text": "In Year 5 the phase transfer review is held before secondary school.",
    "found": [],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 41
   },
   {
    "text": "Statements were converted to EHC plans between 2014 and 2018.",
    "found": [],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 42
   },
   {
    "text": "The data transfer review is done by the business manager.",
    "found": [],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 43
   },
   {
    "text": "We transfer records when a pupil moves to a new school.",
    "found": [],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 44
   },
   {
    "text": "The last transfer reviews were held in 2017.",
    "found": [],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 45
   },
   {
    "text": "We were once asked to host a transfer review; that is over and done.",
    "found": [],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 46
   },
   {
    "text": "Pupils with an EHC plan have an annual review.",
    "found": [],
    "file": "content/rules/duty/DUTY-03.md",
    "line": 19
   }
  ]
 },
 {
  "id": "DUTY-04",
  "flag": [
   {
    "text": "Children with an EHC plan are offered a place only when the SENCO is satisfied that we can meet their needs.",
    "found": [
     "offered a place only when the SENCO is satisfied that we can meet their needs"
    ],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 23
   },
   {
    "text": "Pupils with EHC plans go on our waiting list until there is room.",
    "found": [
     "go on our waiting list until there is room"
    ],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 24
   },
   {
    "text": "Pupils with EHC plans are admitted only if the council provides the money first.",
    "found": [
     "admitted only if the council provides the money first"
    ],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 25
   },
   {
    "text": "The governors have the final say on whether a child whose EHC plan names us is admitted.",
    "found": [
     "The governors have the final say on whether a child whose EHC plan names us is admitted"
    ],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 26
   },
   {
    "text": "An EHC plan naming this school gives no right to a place here.",
    "found": [
     "no right to a place"
    ],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 27
   },
   {
    "text": "A pupil with a plan will be offered a place solely at the discretion of the Head.",
    "found": [
     "a plan will be offered a place solely at the discretion of the Head"
    ],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 28
   },
   {
    "text": "Where a plan names us, the governors meet to decide if they will take the child.",
    "found": [
     "the governors meet to decide if they will take the child"
    ],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 29
   },
   {
    "text": "It is the Principal who decides if a student with an EHCP can join us.",
    "found": [
     "the Principal who decides if a student with an EHCP can join us"
    ],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 30
   },
   {
    "text": "The headteacher determines whether the academy is to be named in a pupil’s EHC plan.",
    "found": [
     "The headteacher determines whether the academy is to be named in a pupil’s EHC plan"
    ],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 31
   },
   {
    "text": "The SENCO chooses the secondary school that will be named in the EHC plan.",
    "found": [
     "The SENCO chooses the secondary school that will be named in the EHC plan"
    ],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 32
   },
   {
    "text": "Whether a place is offered to a child with an EHC plan is a matter for the headteacher.",
    "found": [
     "Whether a place is offered to a child with an EHC plan is a matter for the headteacher"
    ],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 33
   },
   {
    "text": "We decide whether to offer a place to a pupil with an EHC plan.",
    "found": [
     "We decide whether to offer a place to a pupil with an EHC plan"
    ],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 34
   },
   {
    "text": "The headteacher decides which school is named in the EHC plan.",
    "found": [
     "The headteacher decides which school is named in the EHC plan"
    ],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 35
   },
   {
    "text": "The governing body reserves the right to refuse a child with an EHC plan.",
    "found": [
     "The governing body reserves the right to refuse a child with an EHC plan"
    ],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 36
   },
   {
    "text": "If an EHC plan is in place, the school decides whether to admit the child.",
    "found": [
     "the school decides whether to admit the child"
    ],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 37
   },
   {
    "text": "The school names the placement in the EHC plan.",
    "found": [
     "The school names the placement in the EHC plan"
    ],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 38
   },
   {
    "text": "The head approves placements named in an EHC plan.",
    "found": [
     "head approves placements named in an EHC plan"
    ],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 39
   },
   {
    "text": "Our SENCO fills in the name of the school in Section I.",
    "found": [
     "SENCO fills in the name of the school in Section I"
    ],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 40
   },
   {
    "text": "Governors decide whether a child with an EHC plan is offered a place.",
    "found": [
     "Governors decide whether a child with an EHC plan is offered a place"
    ],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 19
   }
  ],
  "keep": [
   {
    "text": "Governors decide the admission arrangements, and children whose EHC plan names the school are admitted first.",
    "found": [],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 44
   },
   {
    "text": "Children with an EHC plan are admitted only if the local authority has named us.",
    "found": [],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 45
   },
   {
    "text": "The headteacher decides which class a pupil with an EHC plan joins.",
    "found": [],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 46
   },
   {
    "text": "Where an EHC plan names us, we have no choice but to admit.",
    "found": [],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 47
   },
   {
    "text": "Where a plan names us, the local authority has decided and we take the child.",
    "found": [],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 48
   },
   {
    "text": "The local authority consults us before it names our school in an EHC plan, and we reply within 15 days.",
    "found": [],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 49
   },
   {
    "text": "We admit every pupil whose EHC plan names our school.",
    "found": [],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 50
   },
   {
    "text": "The local authority decides which school is named in the EHC plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 51
   },
   {
    "text": "Parents may ask for a particular school to be named in the EHC plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 52
   },
   {
    "text": "We will not refuse a child because he or she does not have an EHC plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 53
   },
   {
    "text": "We help families to choose a placement to be named in the EHC plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 54
   },
   {
    "text": "The SENCO records which school is named in the EHC plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 55
   },
   {
    "text": "The school office keeps a list of the schools named in EHC plans.",
    "found": [],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 56
   },
   {
    "text": "The local authority names the school in an EHC plan; we tell it our view when it consults us.",
    "found": [],
    "file": "content/rules/duty/DUTY-04.md",
    "line": 19
   }
  ]
 },
 {
  "id": "DUTY-05",
  "flag": [
   {
    "text": "Parents are responsible for arranging the therapies in Section F.",
    "found": [
     "Parents are responsible for arranging the therapies in Section F"
    ],
    "file": "content/rules/duty/DUTY-05.md",
    "line": 23
   },
   {
    "text": "It is the SENCO’s duty to secure what the EHC plan specifies.",
    "found": [
     "the SENCO’s duty to secure what the EHC plan specifies"
    ],
    "file": "content/rules/duty/DUTY-05.md",
    "line": 24
   },
   {
    "text": "The cost of the provision in an EHC plan falls to the school.",
    "found": [
     "The cost of the provision in an EHC plan falls to the school"
    ],
    "fixed": "The cost of the provision in an EHC plan falls to the local authority.",
    "file": "content/rules/duty/DUTY-05.md",
    "line": 25
   },
   {
    "text": "The legal duty to secure the provision in an EHC plan lies with the governing body.",
    "found": [
     "secure the provision in an EHC plan lies with the governing body"
    ],
    "fixed": "The legal duty to secure the provision in an EHC plan lies with the local authority.",
    "file": "content/rules/duty/DUTY-05.md",
    "line": 26
   },
   {
    "text": "For a child with an EHCP, the school meets the whole cost of Section F.",
    "found": [
     "the school meets the whole cost of Section F"
    ],
    "file": "content/rules/duty/DUTY-05.md",
    "line": 27
   },
   {
    "text": "The school must secure all the provision in the EHC plan.",
    "found": [
     "The school must secure all the provision in the EHC plan"
    ],
    "fixed": "The local authority must secure all the provision in the EHC plan.",
    "file": "content/rules/duty/DUTY-05.md",
    "line": 28
   },
   {
    "text": "We fund all provision set out in the EHC plan.",
    "found": [
     "We fund all provision set out in the EHC plan"
    ],
    "file": "content/rules/duty/DUTY-05.md",
    "line": 29
   },
   {
    "text": "The SENCO is responsible for securing the provision specified in section F.",
    "found": [
     "The SENCO is responsible for securing the provision specified in section F"
    ],
    "file": "content/rules/duty/DUTY-05.md",
    "line": 30
   },
   {
    "text": "The governing body will guarantee the provision named in the EHC plan.",
    "found": [
     "The governing body will guarantee the provision named in the EHC plan"
    ],
    "file": "content/rules/duty/DUTY-05.md",
    "line": 31
   },
   {
    "text": "The school pays for everything in section F.",
    "found": [
     "The school pays for everything in section F"
    ],
    "file": "content/rules/duty/DUTY-05.md",
    "line": 32
   },
   {
    "text": "By law governors must finance every hour of help in an EHC plan.",
    "found": [
     "governors must finance every hour of help in an EHC plan"
    ],
    "file": "content/rules/duty/DUTY-05.md",
    "line": 33
   },
   {
    "text": "The school alone must secure all the provision in Section F of the EHC plan.",
    "found": [
     "The school alone must secure all the provision in Section F"
    ],
    "file": "content/rules/duty/DUTY-05.md",
    "line": 19
   }
  ],
  "keep": [
   {
    "text": "Parents may arrange some of the provision in Section F themselves with a personal budget.",
    "found": [],
    "file": "content/rules/duty/DUTY-05.md",
    "line": 37
   },
   {
    "text": "Parents are not responsible for arranging anything in Section F.",
    "found": [],
    "file": "content/rules/duty/DUTY-05.md",
    "line": 38
   },
   {
    "text": "The cost of provision in EHC plans is shared between the school and the council.",
    "found": [],
    "file": "content/rules/duty/DUTY-05.md",
    "line": 39
   },
   {
    "text": "The local authority must secure the provision in the EHC plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-05.md",
    "line": 40
   },
   {
    "text": "We use our best endeavours to secure the provision set out in the EHC plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-05.md",
    "line": 41
   },
   {
    "text": "Teachers deliver the provision in the EHC plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-05.md",
    "line": 42
   },
   {
    "text": "The school does not fund the provision set out in the EHC plan alone.",
    "found": [],
    "file": "content/rules/duty/DUTY-05.md",
    "line": 43
   },
   {
    "text": "The SENCO monitors the provision in section F of each plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-05.md",
    "line": 44
   },
   {
    "text": "The headteacher pays close attention to the provision in EHC plans.",
    "found": [],
    "file": "content/rules/duty/DUTY-05.md",
    "line": 45
   },
   {
    "text": "The SENCO makes sure that support in the EHC plan is in place.",
    "found": [],
    "file": "content/rules/duty/DUTY-05.md",
    "line": 46
   },
   {
    "text": "The local authority secures the provision in Section F; we put it into practice and tell the authority if we cannot.",
    "found": [],
    "file": "content/rules/duty/DUTY-05.md",
    "line": 19
   }
  ]
 },
 {
  "id": "DUTY-06",
  "flag": [
   {
    "text": "The decision to amend the plan is taken by those present at the annual review.",
    "found": [
     "taken by those present at the annual review"
    ],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 27
   },
   {
    "text": "Mrs Ray (Deputy Head and SENCO) has the final say on whether the EHC plan is kept.",
    "found": [
     "Mrs Ray (Deputy Head and SENCO) has the final say on whether the EHC plan is kept"
    ],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 28
   },
   {
    "text": "The decision to end the EHC plan is the headteacher’s.",
    "found": [
     "end the EHC plan is the headteacher’s"
    ],
    "fixed": "The decision to end the EHC plan is the local authority’s.",
    "file": "content/rules/duty/DUTY-06.md",
    "line": 29
   },
   {
    "text": "The review meeting decides whether the EHC plan is kept, changed or ended.",
    "found": [
     "The review meeting decides whether the EHC plan is kept, changed or ended"
    ],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 30
   },
   {
    "text": "The SENCO takes pupils off an EHC plan when they have caught up.",
    "found": [
     "The SENCO takes pupils off an EHC plan"
    ],
    "fixed": "The local authority takes pupils off an EHC plan when they have caught up.",
    "file": "content/rules/duty/DUTY-06.md",
    "line": 31
   },
   {
    "text": "The future of the EHC plan is decided by the school at the annual review.",
    "found": [
     "decided by the school at the annual review"
    ],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 32
   },
   {
    "text": "The SENCO determines, having heard from parents, whether a plan remains necessary.",
    "found": [
     "The SENCO determines, having heard from parents, whether a plan remains necessary"
    ],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 33
   },
   {
    "text": "The SENCO has the power to change or stop the EHCP once the review meeting is over.",
    "found": [
     "The SENCO has the power to change or stop the EHCP"
    ],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 34
   },
   {
    "text": "After the annual review the headteacher has the final say on whether the plan continues.",
    "found": [
     "the headteacher has the final say on whether the plan continues"
    ],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 35
   },
   {
    "text": "The SENCO makes the decision about whether to amend the EHC plan.",
    "found": [
     "The SENCO makes the decision about whether to amend the EHC plan"
    ],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 36
   },
   {
    "text": "Following an annual review the SENCO may agree to cease to maintain the plan.",
    "found": [
     "the SENCO may agree to cease to maintain the plan"
    ],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 37
   },
   {
    "text": "The headteacher decides whether the plan should be maintained.",
    "found": [
     "The headteacher decides whether the plan should be maintained"
    ],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 38
   },
   {
    "text": "At the annual review the SENCO will decide whether to amend the EHC plan.",
    "found": [
     "the SENCO will decide whether to amend the EHC plan"
    ],
    "fixed": "At the annual review the local authority decides whether to amend the EHC plan; we send a report with what the meeting recommends.",
    "file": "content/rules/duty/DUTY-06.md",
    "line": 39
   },
   {
    "text": "The school decides if the EHC plan should cease.",
    "found": [
     "The school decides if the EHC plan should cease"
    ],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 40
   },
   {
    "text": "Governors decide to amend the EHC plan each summer.",
    "found": [
     "Governors decide to amend the EHC plan"
    ],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 41
   },
   {
    "text": "After the meeting the SENCO will:\n\n- write a report\n- decide whether the EHC plan should be ended",
    "found": [
     "decide whether the EHC plan should be ended"
    ],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 43
   },
   {
    "text": "The SENCO decides whether to amend the plan after the annual review.",
    "found": [
     "The SENCO decides whether to amend the plan after the annual review"
    ],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 23
   }
  ],
  "keep": [
   {
    "text": "Each half term we look at the plan with parents and change the plan if it is not working.",
    "found": [],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 52
   },
   {
    "text": "Neither the SENCO nor the meeting decides whether the EHC plan continues.",
    "found": [],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 53
   },
   {
    "text": "After the annual review the tutor amends the careers plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 54
   },
   {
    "text": "The head has no power to change the EHC plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 55
   },
   {
    "text": "The head decides when the annual review of the EHC plan is held.",
    "found": [],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 56
   },
   {
    "text": "Parents have the right to ask the local authority to change or stop the EHCP.",
    "found": [],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 57
   },
   {
    "text": "The SENCO may ask for an early review to change the EHCP.",
    "found": [],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 58
   },
   {
    "text": "After the annual review the local authority has the final say on whether the plan continues.",
    "found": [],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 59
   },
   {
    "text": "We recommend whether the plan should be maintained; the local authority decides within four weeks of the meeting.",
    "found": [],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 60
   },
   {
    "text": "The local authority decides whether to amend the EHC plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 61
   },
   {
    "text": "The school sends its report within two weeks of the meeting.",
    "found": [],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 62
   },
   {
    "text": "The teacher decides whether the SEN Support plan should be changed.",
    "found": [],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 63
   },
   {
    "text": "The meeting recommends to the local authority whether to amend the EHC plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 64
   },
   {
    "text": "We send our report of the annual review; the local authority decides whether to amend the plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-06.md",
    "line": 23
   }
  ]
 },
 {
  "id": "DUTY-07",
  "flag": [
   {
    "text": "Parents must obtain a private diagnosis before we can offer SEN support.",
    "found": [
     "a private diagnosis"
    ],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 31
   },
   {
    "text": "Without a medical diagnosis a child cannot be placed on the SEN register.",
    "found": [
     "a medical diagnosis"
    ],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 32
   },
   {
    "text": "Children with dyslexia are not eligible for an EHC plan.",
    "found": [
     "Children with dyslexia are not eligible for an EHC plan"
    ],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 33
   },
   {
    "text": "The council will only consider requests from schools for an EHC needs assessment.",
    "found": [
     "council will only consider requests from schools for an EHC needs assessment"
    ],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 34
   },
   {
    "text": "EHC plans are only for children who are at least two years behind.",
    "found": [
     "two years behind"
    ],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 35
   },
   {
    "text": "The SENCO will not begin the EHC request until CAMHS has seen the child.",
    "found": [
     "CAMHS has"
    ],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 36
   },
   {
    "text": "Some parents have a private report from an educational psychologist. Without such a report no application for an EHC plan will be made.",
    "found": [
     "such a report"
    ],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 37
   },
   {
    "text": "The school asks for a statutory assessment. Before it does so the child must have been known to us for at least two terms.",
    "found": [
     "two terms"
    ],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 38
   },
   {
    "text": "We will only request an EHC needs assessment after two cycles of APDR.",
    "found": [
     "two cycles of APDR"
    ],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 39
   },
   {
    "text": "An EHC needs assessment cannot be requested until three full cycles of support have been tried.",
    "found": [
     "three full cycles of support"
    ],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 40
   },
   {
    "text": "Pupils must have a diagnosis before we ask for an EHC assessment.",
    "found": [
     "a diagnosis"
    ],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 41
   },
   {
    "text": "A request for an EHC plan requires an educational psychologist report.",
    "found": [
     "an educational psychologist report"
    ],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 42
   },
   {
    "text": "The school must have spent £6,000 before an EHC needs assessment is considered.",
    "found": [
     "spent £6,000"
    ],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 43
   },
   {
    "text": "Parents must wait until we have exhausted all our own support before an EHC needs assessment is requested.",
    "found": [
     "exhausted all"
    ],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 44
   },
   {
    "text": "Parents must obtain a private diagnosis before we can offer SEN support.",
    "found": [
     "a private diagnosis"
    ],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 27
   }
  ],
  "keep": [
   {
    "text": "Pupils do not need a diagnosis to be on the SEN register.",
    "found": [],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 48
   },
   {
    "text": "SEN support does not wait for a diagnosis.",
    "found": [],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 49
   },
   {
    "text": "If a child has a diagnosis, we add him or her to the SEN register only where extra provision is needed.",
    "found": [],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 50
   },
   {
    "text": "Children with dyslexia do not automatically need an EHC plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 51
   },
   {
    "text": "There is no minimum number of cycles before an EHC needs assessment can be requested.",
    "found": [],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 52
   },
   {
    "text": "The local authority must seek advice from an educational psychologist for every EHC needs assessment.",
    "found": [],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 53
   },
   {
    "text": "Parents may ask the local authority for an EHC needs assessment at any time.",
    "found": [],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 54
   },
   {
    "text": "A diagnosis is not needed before an EHC needs assessment is requested.",
    "found": [],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 55
   },
   {
    "text": "Nobody has to complete two cycles of support before an EHC needs assessment is requested.",
    "found": [],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 56
   },
   {
    "text": "With our request for an EHC needs assessment we share the records of two cycles of support.",
    "found": [],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 57
   },
   {
    "text": "The local authority must decide within six weeks whether to carry out an EHC needs assessment.",
    "found": [],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 58
   },
   {
    "text": "The EHC plan is reviewed at least once a year.",
    "found": [],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 59
   },
   {
    "text": "Pupils do not need a diagnosis to receive SEN Support.",
    "found": [],
    "file": "content/rules/duty/DUTY-07.md",
    "line": 27
   }
  ]
 },
 {
  "id": "DUTY-08",
  "flag": [
   {
    "text": "Once a pupil is on the register, responsibility passes from the class teacher to the SENCO.",
    "found": [
     "responsibility passes from the class teacher to the SENCO"
    ],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 27
   },
   {
    "text": "Progress of pupils with SEN is the responsibility not of the teacher but of the SENCO.",
    "found": [
     "Progress of pupils with SEN is the responsibility not of the teacher but of the SENCO"
    ],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 28
   },
   {
    "text": "Pupils on the register are the SENCO’s responsibility.",
    "found": [
     "Pupils on the register are the SENCO’s responsibility"
    ],
    "fixed": "Pupils on the register are class teachers’ responsibility.",
    "file": "content/rules/duty/DUTY-08.md",
    "line": 29
   },
   {
    "text": "The progress of pupils with SEN lies in the hands of the learning support assistants.",
    "found": [
     "progress of pupils with SEN lies in the hands of the learning support assistants"
    ],
    "fixed": "The progress of pupils with SEN lies in the hands of class teachers.",
    "file": "content/rules/duty/DUTY-08.md",
    "line": 30
   },
   {
    "text": "Teachers do not need to plan for pupils who have a TA.",
    "found": [
     "Teachers do not need to plan for pupils who have a TA"
    ],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 31
   },
   {
    "text": "The SENCO differentiates lessons for pupils with SEN.",
    "found": [
     "The SENCO differentiates lessons for pupils with SEN"
    ],
    "fixed": "Class teachers differentiate lessons for pupils with SEN.",
    "file": "content/rules/duty/DUTY-08.md",
    "line": 32
   },
   {
    "text": "Progress of pupils with SEN is the responsibility of the SENCO.",
    "found": [
     "Progress of pupils with SEN is the responsibility of the SENCO"
    ],
    "fixed": "Progress of pupils with SEN is the responsibility of class teachers.",
    "file": "content/rules/duty/DUTY-08.md",
    "line": 33
   },
   {
    "text": "The SENCO answers for the progress of pupils with SEN.",
    "found": [
     "The SENCO answers for the progress of pupils with SEN"
    ],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 34
   },
   {
    "text": "The SENCO becomes accountable for how well a child on the register does.",
    "found": [
     "The SENCO becomes accountable for how well"
    ],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 35
   },
   {
    "text": "The SENCO is responsible for the progress of pupils with SEN.",
    "found": [
     "The SENCO is responsible for the progress of pupils with SEN"
    ],
    "fixed": "Class teachers are responsible for the progress of pupils with SEN.",
    "file": "content/rules/duty/DUTY-08.md",
    "line": 36
   },
   {
    "text": "Teaching assistants are accountable for the progress of the pupils on their list.",
    "found": [
     "Teaching assistants are accountable for the progress of the pupils"
    ],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 37
   },
   {
    "text": "At our school the SENCO is responsible for the outcomes of every pupil with SEN.",
    "found": [
     "the SENCO is responsible for the outcomes of every pupil with SEN"
    ],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 38
   },
   {
    "text": "Once a child is on the register, responsibility for learning passes to the SENCO.",
    "found": [
     "responsibility for learning passes to the SENCO"
    ],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 39
   },
   {
    "text": "Class teachers are not responsible for the progress of pupils on SEN Support.",
    "found": [
     "Class teachers are not responsible for the progress of pupils on SEN Support"
    ],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 40
   },
   {
    "text": "The SENCO is responsible for:\n\n- the SEN record\n- the progress of pupils with SEN\n- liaising with parents",
    "found": [
     "the progress of pupils with SEN"
    ],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 42
   },
   {
    "text": "## If you are a TA\n\n- You are accountable for the progress of the children on your timetable.\n- Ask the teacher what the lesson is about.",
    "found": [
     "are accountable for the progress of the children"
    ],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 50
   },
   {
    "text": "The SENCO is responsible for the progress of pupils with SEN.",
    "found": [
     "The SENCO is responsible for the progress of pupils with SEN"
    ],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 23
   }
  ],
  "keep": [
   {
    "text": "Responsibility for a pupil’s progress never passes to the SENCO.",
    "found": [],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 59
   },
   {
    "text": "Progress of pupils with SEN is the responsibility not of the SENCO but of the class teacher.",
    "found": [],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 60
   },
   {
    "text": "The SENCO is responsible for the development of staff.",
    "found": [],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 61
   },
   {
    "text": "Responsibility for progress stays with the class teacher and not the SENCO.",
    "found": [],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 62
   },
   {
    "text": "Responsibility for tracking the progress of pupils with SEN rests with the SENCO.",
    "found": [],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 63
   },
   {
    "text": "Data on progress is the SENCO’s job.",
    "found": [],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 64
   },
   {
    "text": "Monitoring the progress of pupils with SEN is the SENCO’s responsibility.",
    "found": [],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 65
   },
   {
    "text": "The SENCO becomes accountable for the register once a child joins.",
    "found": [],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 66
   },
   {
    "text": "Class teachers are responsible and accountable for the progress of pupils with SEN.",
    "found": [],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 67
   },
   {
    "text": "The SENCO is responsible for monitoring the progress of pupils with SEN.",
    "found": [],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 68
   },
   {
    "text": "The SENCO is responsible for the day-to-day operation of the policy.",
    "found": [],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 69
   },
   {
    "text": "The SENCO and class teachers are responsible for the progress of pupils with SEN.",
    "found": [],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 70
   },
   {
    "text": "The SENCO is not responsible for the progress of each pupil; the teacher is.",
    "found": [],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 71
   },
   {
    "text": "The SENCO tracks the progress of pupils with SEN and supports teachers.",
    "found": [],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 72
   },
   {
    "text": "| Area of need | What we offer | Who leads it |\n| --- | --- | --- |\n| Cognition and learning | One-to-one reading programme | Trained teaching assistant |",
    "found": [],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 74
   },
   {
    "text": "Class teachers are responsible for the progress of pupils with SEN, with advice from the SENCO.",
    "found": [],
    "file": "content/rules/duty/DUTY-08.md",
    "line": 23
   }
  ]
 },
 {
  "id": "DUTY-09",
  "flag": [
   {
    "text": "The targets are set not by the teacher but by the TA.",
    "found": [
     "targets are set not by the teacher but by the TA"
    ],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 23
   },
   {
    "text": "Support staff are expected to decide what each child with SEN will learn.",
    "found": [
     "Support staff are expected to decide what each child with SEN will"
    ],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 24
   },
   {
    "text": "TAs make decisions about when a pupil moves on to the next step.",
    "found": [
     "TAs make decisions about when a pupil moves on to the next step"
    ],
    "fixed": "Class teachers decide when a pupil moves on to the next step.",
    "file": "content/rules/duty/DUTY-09.md",
    "line": 25
   },
   {
    "text": "LSAs run the SEN Support review with the family.",
    "found": [
     "LSAs run the SEN Support review with the family"
    ],
    "fixed": "Class teachers run the SEN Support review with the family.",
    "file": "content/rules/duty/DUTY-09.md",
    "line": 26
   },
   {
    "text": "Our assistants are left to work out the next steps for their groups.",
    "found": [
     "Our assistants are left to work out the next steps for their groups"
    ],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 27
   },
   {
    "text": "Teaching the lowest group is the TAs’ job.",
    "found": [
     "Teaching the lowest group is the TAs’ job"
    ],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 28
   },
   {
    "text": "At the end of each half-term the reading targets are set by the TAs.",
    "found": [
     "targets are set by the TAs"
    ],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 29
   },
   {
    "text": "TAs plan and teach the lowest group.",
    "found": [
     "TAs plan and teach the lowest group"
    ],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 30
   },
   {
    "text": "Teaching assistants plan the work and set the targets for each half term.",
    "found": [
     "Teaching assistants plan the work",
     "set the targets for each half term"
    ],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 31
   },
   {
    "text": "Pupils with SEN are taught by teaching assistants.",
    "found": [
     "Pupils with SEN are taught by teaching assistants"
    ],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 32
   },
   {
    "text": "LSAs write the IEPs and review them each term.",
    "found": [
     "LSAs write the IEPs",
     "review them each term"
    ],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 33
   },
   {
    "text": "The TA assesses progress and decides what comes next.",
    "found": [
     "The TA assesses progress",
     "decides what comes next"
    ],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 34
   },
   {
    "text": "## Teaching assistants\n\n- plan lessons for their pupils\n- hear readers",
    "found": [
     "plan lessons for their pupils"
    ],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 36
   },
   {
    "text": "Teaching assistants set the targets for the pupils they support.",
    "found": [
     "Teaching assistants set the targets for the pupils"
    ],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 19
   }
  ],
  "keep": [
   {
    "text": "Teaching assistants run short reading groups that the class teacher has planned.",
    "found": [],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 45
   },
   {
    "text": "We do not expect TAs to plan lessons.",
    "found": [],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 46
   },
   {
    "text": "The TA sets up the room and the timer.",
    "found": [],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 47
   },
   {
    "text": "TAs teach small groups under the direct supervision of the class teacher.",
    "found": [],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 48
   },
   {
    "text": "Teaching assistants deliver interventions planned by the class teacher.",
    "found": [],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 49
   },
   {
    "text": "The class teacher plans, and teaching assistants support pupils in the lesson.",
    "found": [],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 50
   },
   {
    "text": "Teaching assistants plan with the class teacher on Mondays.",
    "found": [],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 51
   },
   {
    "text": "Teaching assistants do not plan or set targets.",
    "found": [],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 52
   },
   {
    "text": "The teacher and TA assess progress together.",
    "found": [],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 53
   },
   {
    "text": "Teachers set the targets; teaching assistants help pupils to work towards them.",
    "found": [],
    "file": "content/rules/duty/DUTY-09.md",
    "line": 19
   }
  ]
 },
 {
  "id": "DUTY-10",
  "flag": [
   {
    "text": "The local authority is responsible for SEN Support in our school.",
    "found": [
     "The local authority is responsible for SEN Support in our school"
    ],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 32
   },
   {
    "text": "Responsibility for the information report lies with the SENCO, and not with the governors.",
    "found": [
     "Responsibility for the information report lies with the SENCO"
    ],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 33
   },
   {
    "text": "The SENCO has to see that the information report is on the website every September.",
    "found": [
     "The SENCO has to see that the information report is on the website every September"
    ],
    "fixed": "The governing body sees that the information report is on the website every September.",
    "file": "content/rules/duty/DUTY-10.md",
    "line": 34
   },
   {
    "text": "The duty to publish an information report rests with the SENCO.",
    "found": [
     "The duty to publish an information report rests with the SENCO"
    ],
    "fixed": "The duty to publish an information report rests with the governing body.",
    "file": "content/rules/duty/DUTY-10.md",
    "line": 35
   },
   {
    "text": "The job of writing and publishing the SEN information report has been handed to the SENCO.",
    "found": [
     "The job of writing and publishing the SEN information report has been handed to the SENCO"
    ],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 36
   },
   {
    "text": "The headteacher is required to designate a member of staff as SENCO.",
    "found": [
     "The headteacher is required to designate a member of staff as SENCO"
    ],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 37
   },
   {
    "text": "Publication of the SEN information report is the responsibility of the headteacher.",
    "found": [
     "Publication of the SEN information report is the responsibility of the headteacher"
    ],
    "fixed": "Publication of the SEN information report is the responsibility of the governing body.",
    "file": "content/rules/duty/DUTY-10.md",
    "line": 38
   },
   {
    "text": "The headteacher must admit every pupil whose EHC plan names the school.",
    "found": [
     "The headteacher must admit every pupil whose EHC plan names"
    ],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 39
   },
   {
    "text": "The SENCO must publish the SEN information report.",
    "found": [
     "The SENCO must publish the SEN information report"
    ],
    "fixed": "The governing body must publish the SEN information report.",
    "file": "content/rules/duty/DUTY-10.md",
    "line": 40
   },
   {
    "text": "The headteacher must use best endeavours to meet needs.",
    "found": [
     "The headteacher must use best endeavours"
    ],
    "fixed": "The governing body must use best endeavours to meet needs.",
    "file": "content/rules/duty/DUTY-10.md",
    "line": 41
   },
   {
    "text": "The SENCO is responsible for publishing the information report each year.",
    "found": [
     "The SENCO is responsible for publishing the information report"
    ],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 42
   },
   {
    "text": "The headteacher must appoint a SENCO.",
    "found": [
     "The headteacher must appoint a SENCO"
    ],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 43
   },
   {
    "text": "The SENCO approves the SEN policy each autumn.",
    "found": [
     "The SENCO approves the SEN policy"
    ],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 44
   },
   {
    "text": "The SENCO must:\n\n- publish the SEN information report\n- keep records",
    "found": [
     "publish the SEN information report"
    ],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 46
   },
   {
    "text": "| Post | Accountable for |\n| --- | --- |\n| Principal | Appointing the SENCO; admissions |\n| Trust board | Appointing the SENCO |",
    "found": [
     "Appointing the SENCO"
    ],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 53
   },
   {
    "text": "The SENCO has a legal duty to publish the SEN information report.",
    "found": [
     "The SENCO has a legal duty to publish the SEN information report"
    ],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 28
   }
  ],
  "keep": [
   {
    "text": "The governing body must designate a qualified teacher as SENCO and must publish an SEN information report.",
    "found": [],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 62
   },
   {
    "text": "The local authority funds SEN Support in schools through the budget that it sets.",
    "found": [],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 63
   },
   {
    "text": "The duty to publish the SEN information report lies not with the SENCO but with the governors.",
    "found": [],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 64
   },
   {
    "text": "The SENCO puts the report on the website once governors have approved it.",
    "found": [],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 65
   },
   {
    "text": "The governing body must publish the SEN information report.",
    "found": [],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 66
   },
   {
    "text": "The SENCO prepares the SEN information report for approval by governors.",
    "found": [],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 67
   },
   {
    "text": "The SENCO publishes the SEN information report on behalf of the governing body.",
    "found": [],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 68
   },
   {
    "text": "Governors must use their best endeavours to meet pupils’ needs.",
    "found": [],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 69
   },
   {
    "text": "The headteacher approves requests for leave.",
    "found": [],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 70
   },
   {
    "text": "The SENCO must keep the record of pupils with SEN up to date.",
    "found": [],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 71
   },
   {
    "text": "Governors must publish the SEN information report; the SENCO writes it with them.",
    "found": [],
    "file": "content/rules/duty/DUTY-10.md",
    "line": 28
   }
  ]
 },
 {
  "id": "DUTY-11",
  "flag": [
   {
    "text": "It is good practice to tell parents when a child starts SEN Support.",
    "found": [
     "It is good practice to"
    ],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 27
   },
   {
    "text": "The school will usually admit a child when it is named in the EHC plan.",
    "found": [
     "will usually "
    ],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 28
   },
   {
    "text": "Publishing an accessibility plan is at the governors’ discretion.",
    "found": [
     "is at the governors’ discretion"
    ],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 29
   },
   {
    "text": "It is up to the teacher whether parents are told when SEN Support begins.",
    "found": [
     "It is up to the teacher whether"
    ],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 30
   },
   {
    "text": "The governors are thinking about having an accessibility plan.",
    "found": [
     "are thinking about"
    ],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 31
   },
   {
    "text": "It is desirable that the SENCO gains the NPQ within three years.",
    "found": [
     "It is desirable that"
    ],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 32
   },
   {
    "text": "Academies named in an EHC plan are normally expected to admit the pupil.",
    "found": [
     "Academies named in an EHC plan are normally expected to admit"
    ],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 33
   },
   {
    "text": "When we begin, we hope to let you know that your child is getting special educational provision.",
    "found": [
     "we hope to let"
    ],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 34
   },
   {
    "text": "Newly appointed SENCOs are encouraged to gain the mandatory qualification within three years.",
    "found": [
     "SENCOs are encouraged to gain"
    ],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 35
   },
   {
    "text": "An accessibility plan may be drawn up if governors feel one is needed.",
    "found": [
     "An accessibility plan may be drawn up"
    ],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 36
   },
   {
    "text": "Parents may be told when extra support starts.",
    "found": [
     "Parents may be told"
    ],
    "fixed": "Parents must be told when extra support starts.",
    "file": "content/rules/duty/DUTY-11.md",
    "line": 37
   },
   {
    "text": "Schools should publish an SEN information report if they can.",
    "found": [
     "Schools should publish"
    ],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 38
   },
   {
    "text": "We aim to inform parents when SEN support begins.",
    "found": [
     "We aim to inform"
    ],
    "fixed": "We must inform parents when SEN support begins.",
    "file": "content/rules/duty/DUTY-11.md",
    "line": 39
   },
   {
    "text": "The SENCO should be a qualified teacher.",
    "found": [
     "The SENCO should be"
    ],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 40
   },
   {
    "text": "We make reasonable adjustments for disabled pupils, where possible.",
    "found": [
     ", where possible"
    ],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 41
   },
   {
    "text": "The governing body should use its best endeavours to secure provision.",
    "found": [
     "The governing body should use"
    ],
    "fixed": "The governing body must use its best endeavours to secure provision.",
    "file": "content/rules/duty/DUTY-11.md",
    "line": 42
   },
   {
    "text": "The school should have an accessibility plan.",
    "found": [
     "The school should have"
    ],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 43
   },
   {
    "text": "It is good practice to tell parents when a child starts SEN Support.",
    "found": [
     "It is good practice to"
    ],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 23
   }
  ],
  "keep": [
   {
    "text": "The SEN information report can be found on our website.",
    "found": [],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 47
   },
   {
    "text": "This policy should be read alongside our SEN information report, which is published on the website each September.",
    "found": [],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 48
   },
   {
    "text": "It may be read in conjunction with the accessibility plan, which is reviewed every three years.",
    "found": [],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 49
   },
   {
    "text": "The accessibility plan should be consulted for how buildings are being changed.",
    "found": [],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 50
   },
   {
    "text": "Where possible, the pupil attends the annual review.",
    "found": [],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 51
   },
   {
    "text": "It is up to parents whether they tell us about support outside school.",
    "found": [],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 52
   },
   {
    "text": "Parents are told when SEN support starts.",
    "found": [],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 53
   },
   {
    "text": "We will inform parents when we begin special educational provision.",
    "found": [],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 54
   },
   {
    "text": "The governing body must use its best endeavours to meet needs.",
    "found": [],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 55
   },
   {
    "text": "Parents may be told the outcome by phone.",
    "found": [],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 56
   },
   {
    "text": "Pupils may need reasonable adjustments in examinations.",
    "found": [],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 57
   },
   {
    "text": "Parents should tell us if they think their child needs extra help.",
    "found": [],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 58
   },
   {
    "text": "Teachers should talk to parents about homework.",
    "found": [],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 59
   },
   {
    "text": "The governing body must do its best to secure the right provision (“best endeavours”, section 66).",
    "found": [],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 60
   },
   {
    "text": "As a college we are not required to publish an SEN information report, but we do.",
    "found": [],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 61
   },
   {
    "text": "We must tell parents when a child starts SEN Support.",
    "found": [],
    "file": "content/rules/duty/DUTY-11.md",
    "line": 23
   }
  ]
 },
 {
  "id": "DUTY-12",
  "flag": [
   {
    "text": "It is against the law to have no provision map.",
    "found": [
     "against the law"
    ],
    "file": "content/rules/duty/DUTY-12.md",
    "line": 23
   },
   {
    "text": "Pupil passports are required by the SEND Regulations.",
    "found": [
     "required by the SEND Regulations"
    ],
    "file": "content/rules/duty/DUTY-12.md",
    "line": 24
   },
   {
    "text": "Under the Children and Families Act 2014 each pupil on SEN Support has a statutory support plan.",
    "found": [
     "Under the Children and Families Act"
    ],
    "file": "content/rules/duty/DUTY-12.md",
    "line": 25
   },
   {
    "text": "IEPs are a legal requirement for pupils with SEN.",
    "found": [
     "are a legal requirement"
    ],
    "file": "content/rules/duty/DUTY-12.md",
    "line": 26
   },
   {
    "text": "Every pupil must have an IEP.",
    "found": [
     "Every pupil must have an IEP"
    ],
    "fixed": "Every pupil will have an IEP.",
    "file": "content/rules/duty/DUTY-12.md",
    "line": 27
   },
   {
    "text": "It is a statutory duty to keep an SEN register.",
    "found": [
     "is a statutory duty"
    ],
    "file": "content/rules/duty/DUTY-12.md",
    "line": 28
   },
   {
    "text": "The SENCO must be a member of the senior leadership team.",
    "found": [
     "The SENCO must be a member of the senior leadership team"
    ],
    "fixed": "The SENCO should be a member of the senior leadership team.",
    "file": "content/rules/duty/DUTY-12.md",
    "line": 29
   },
   {
    "text": "Three meetings a year with parents are a statutory requirement.",
    "found": [
     "are a statutory requirement"
    ],
    "file": "content/rules/duty/DUTY-12.md",
    "line": 30
   },
   {
    "text": "An inclusion strategy is a legal requirement for every school.",
    "found": [
     "is a legal requirement"
    ],
    "file": "content/rules/duty/DUTY-12.md",
    "line": 31
   },
   {
    "text": "It is against the law to have no provision map.",
    "found": [
     "against the law"
    ],
    "file": "content/rules/duty/DUTY-12.md",
    "line": 19
   }
  ],
  "keep": [
   {
    "text": "If so, the SENCO confirms this in writing, as the law asks, and the teacher, parents and child write a one-page profile.",
    "found": [],
    "file": "content/rules/duty/DUTY-12.md",
    "line": 35
   },
   {
    "text": "The attendance register is a legal document.",
    "found": [],
    "file": "content/rules/duty/DUTY-12.md",
    "line": 36
   },
   {
    "text": "First aid training is a legal requirement.",
    "found": [],
    "file": "content/rules/duty/DUTY-12.md",
    "line": 37
   },
   {
    "text": "IEPs are not a legal requirement.",
    "found": [],
    "file": "content/rules/duty/DUTY-12.md",
    "line": 38
   },
   {
    "text": "We choose to keep a provision map, although it is not statutory.",
    "found": [],
    "file": "content/rules/duty/DUTY-12.md",
    "line": 39
   },
   {
    "text": "The school must publish an SEN information report.",
    "found": [],
    "file": "content/rules/duty/DUTY-12.md",
    "line": 40
   },
   {
    "text": "Teachers must read the one-page profile before they cover a class.",
    "found": [],
    "file": "content/rules/duty/DUTY-12.md",
    "line": 41
   },
   {
    "text": "The SENCO should be a member of the senior leadership team.",
    "found": [],
    "file": "content/rules/duty/DUTY-12.md",
    "line": 42
   },
   {
    "text": "The EHC plan must be reviewed at least once a year, which is a legal requirement.",
    "found": [],
    "file": "content/rules/duty/DUTY-12.md",
    "line": 43
   },
   {
    "text": "Publishing an inclusion strategy is a condition of the inclusive mainstream fund.",
    "found": [],
    "file": "content/rules/duty/DUTY-12.md",
    "line": 44
   },
   {
    "text": "A provision map helps us to see what is in place.",
    "found": [],
    "file": "content/rules/duty/DUTY-12.md",
    "line": 19
   }
  ]
 },
 {
  "id": "DUTY-13",
  "flag": [
   {
    "text": "Governors will try to secure the special educational provision that pupils need.",
    "found": [
     "try to"
    ],
    "fixed": "Governors will use best endeavours to secure the special educational provision that pupils need.",
    "file": "content/rules/duty/DUTY-13.md",
    "line": 23
   },
   {
    "text": "The school will make its best endeavours, budget allowing.",
    "found": [
     ", budget allowing"
    ],
    "fixed": "The school will make its best endeavours.",
    "file": "content/rules/duty/DUTY-13.md",
    "line": 24
   },
   {
    "text": "Best endeavours means what we can afford.",
    "found": [
     " means what we can afford"
    ],
    "file": "content/rules/duty/DUTY-13.md",
    "line": 25
   },
   {
    "text": "We will do our best with the money we have to meet every child’s special educational needs.",
    "found": [
     "do our best"
    ],
    "file": "content/rules/duty/DUTY-13.md",
    "line": 26
   },
   {
    "text": "The school does its best to secure the necessary provision within its budget.",
    "found": [
     "does its best"
    ],
    "file": "content/rules/duty/DUTY-13.md",
    "line": 27
   },
   {
    "text": "The school will do its best, subject to budget, to put in place the provision that pupils need.",
    "found": [
     "do its best"
    ],
    "file": "content/rules/duty/DUTY-13.md",
    "line": 28
   },
   {
    "text": "Governors should use best endeavours where resources allow.",
    "found": [
     "where resources allow"
    ],
    "file": "content/rules/duty/DUTY-13.md",
    "line": 29
   },
   {
    "text": "The governing body will use its best endeavours, subject to funding, to secure provision.",
    "found": [
     ", subject to funding,"
    ],
    "fixed": "The governing body will use its best endeavours to secure provision.",
    "file": "content/rules/duty/DUTY-13.md",
    "line": 30
   },
   {
    "text": "We use our best endeavours within the limits of our budget.",
    "found": [
     "within the limits of our budget"
    ],
    "file": "content/rules/duty/DUTY-13.md",
    "line": 31
   },
   {
    "text": "The school will use its best efforts to secure special educational provision.",
    "found": [
     "best efforts"
    ],
    "fixed": "The school will use its best endeavours to secure special educational provision.",
    "file": "content/rules/duty/DUTY-13.md",
    "line": 32
   },
   {
    "text": "We use our best endeavours to meet needs as far as staffing permits.",
    "found": [
     "as far as staffing permits"
    ],
    "file": "content/rules/duty/DUTY-13.md",
    "line": 33
   },
   {
    "text": "Governors will try to secure the special educational provision that pupils need.",
    "found": [
     "try to"
    ],
    "file": "content/rules/duty/DUTY-13.md",
    "line": 19
   }
  ],
  "keep": [
   {
    "text": "Best endeavours means doing everything that can reasonably be done.",
    "found": [],
    "file": "content/rules/duty/DUTY-13.md",
    "line": 37
   },
   {
    "text": "The governing body must use its best endeavours to secure special educational provision.",
    "found": [],
    "file": "content/rules/duty/DUTY-13.md",
    "line": 38
   },
   {
    "text": "Our best endeavours do not depend on resources.",
    "found": [],
    "file": "content/rules/duty/DUTY-13.md",
    "line": 39
   },
   {
    "text": "We make our best efforts to answer e-mails within a day.",
    "found": [],
    "file": "content/rules/duty/DUTY-13.md",
    "line": 40
   },
   {
    "text": "The governing body uses its best endeavours and reviews how SEN funding is spent.",
    "found": [],
    "file": "content/rules/duty/DUTY-13.md",
    "line": 41
   },
   {
    "text": "The local authority funds places. The school uses its best endeavours.",
    "found": [],
    "file": "content/rules/duty/DUTY-13.md",
    "line": 42
   },
   {
    "text": "The school recommends an educational psychologist; parents commission and pay for the report.",
    "found": [],
    "file": "content/rules/duty/DUTY-13.md",
    "line": 43
   },
   {
    "text": "Governors use their best endeavours and update the report as soon as possible after a change.",
    "found": [],
    "file": "content/rules/duty/DUTY-13.md",
    "line": 44
   },
   {
    "text": "Governors will use best endeavours to secure the special educational provision that pupils need.",
    "found": [],
    "file": "content/rules/duty/DUTY-13.md",
    "line": 19
   }
  ]
 },
 {
  "id": "DUTY-14",
  "flag": [
   {
    "text": "Parents of children with complex needs may wish to consider a special school instead.",
    "found": [
     "consider a special school instead"
    ],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 27
   },
   {
    "text": "Places for children with special needs are limited to two in each class.",
    "found": [
     "Places for children with special needs are limited to two in each class"
    ],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 28
   },
   {
    "text": "We have no facilities for disabled children and so they cannot attend.",
    "found": [
     "no facilities for disabled children and so they cannot attend"
    ],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 29
   },
   {
    "text": "Children who are not toilet trained because of a disability will not be given a place until they are.",
    "found": [
     "will not be given a place until they are"
    ],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 30
   },
   {
    "text": "We are unable to admit pupils with complex needs.",
    "found": [
     "unable to admit pupils with complex needs"
    ],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 31
   },
   {
    "text": "We cannot accept children with an EHC plan unless extra funding is in place.",
    "found": [
     "cannot accept children with an EHC plan unless extra funding is in place"
    ],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 32
   },
   {
    "text": "Our school may not be suitable for pupils with severe learning difficulties.",
    "found": [
     "may not be suitable for pupils with severe learning difficulties"
    ],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 33
   },
   {
    "text": "The school reserves the right to refuse pupils with SEN if staff cannot cope.",
    "found": [
     "reserves the right to refuse pupils with SEN if staff cannot cope"
    ],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 34
   },
   {
    "text": "We do not admit pupils whose needs we cannot meet.",
    "found": [
     "do not admit pupils whose needs we cannot meet"
    ],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 35
   },
   {
    "text": "Pupils with a statement may be admitted if resources allow.",
    "found": [
     "admitted if resources allow"
    ],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 36
   },
   {
    "text": "Places may be refused where a child has additional needs that we cannot fund.",
    "found": [
     "Places may be refused where a child has additional needs that we cannot fund"
    ],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 37
   },
   {
    "text": "It is not possible for us to admit children with a physical disability.",
    "found": [
     "is not possible for us to admit children with a physical disability"
    ],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 38
   },
   {
    "text": "Children are accepted only if their special needs are slight",
    "found": [
     "accepted only if their special needs are slight"
    ],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 39
   },
   {
    "text": "Parents of children with complex needs may wish to consider a special school instead.",
    "found": [
     "consider a special school instead"
    ],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 23
   }
  ],
  "keep": [
   {
    "text": "If consent for an outside assessment is refused, SEN Support goes on as before.",
    "found": [],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 43
   },
   {
    "text": "The school cannot accept liability for damaged wheelchairs.",
    "found": [],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 44
   },
   {
    "text": "We do not accept “bad behaviour” as an explanation: we look for language difficulties or sensory need behind it.",
    "found": [],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 45
   },
   {
    "text": "Pupils with a statement that names the school are admitted.",
    "found": [],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 46
   },
   {
    "text": "Families whose needs change can tell us at any time; we do not take offence.",
    "found": [],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 47
   },
   {
    "text": "Children with SEN are offered extra visits before they start.",
    "found": [],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 48
   },
   {
    "text": "We do not refuse admission because a child has special educational needs.",
    "found": [],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 49
   },
   {
    "text": "Pupils with SEN are admitted on the same terms as others.",
    "found": [],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 50
   },
   {
    "text": "We cannot refuse to admit a child with an EHC plan that names our school.",
    "found": [],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 51
   },
   {
    "text": "We are unable to accept medicines for pupils with medical needs without a form.",
    "found": [],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 52
   },
   {
    "text": "The local authority may say that a school is not suitable for a pupil with complex needs.",
    "found": [],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 53
   },
   {
    "text": "Some activities may not be suitable without reasonable adjustments, so we plan for disabled pupils.",
    "found": [],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 54
   },
   {
    "text": "A pupil with SEN can’t be refused a place if an EHC plan names the school.",
    "found": [],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 55
   },
   {
    "text": "If we refuse a child with challenging behaviour, it is only as the School Admissions Code allows.",
    "found": [],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 56
   },
   {
    "text": "We never start SEN Support without parents knowing.",
    "found": [],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 57
   },
   {
    "text": "Nobody writes that a parent refuses to accept he has ADHD.",
    "found": [],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 58
   },
   {
    "text": "It is against the Equality Act 2010 to refuse a place because of a disability.",
    "found": [],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 59
   },
   {
    "text": "We are unable to take in dogs, other than those that help disabled people.",
    "found": [],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 60
   },
   {
    "text": "Children with SEN and disabilities are admitted under the same criteria as everybody else.",
    "found": [],
    "file": "content/rules/duty/DUTY-14.md",
    "line": 23
   }
  ]
 },
 {
  "id": "DUTY-15",
  "flag": [
   {
    "text": "The job of SENCO has been given to the family support worker.",
    "found": [
     "job of SENCO has been given to the family support worker"
    ],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 27
   },
   {
    "text": "Mrs Hart is a teaching assistant and our SENCO.",
    "found": [
     "a teaching assistant and our SENCO"
    ],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 28
   },
   {
    "text": "The SENCO post is vacant.",
    "found": [
     "SENCO post is vacant"
    ],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 29
   },
   {
    "text": "Our SENCO is Miss Varley, who is also the school business manager.",
    "found": [
     "SENCO is Miss Varley, who is also the school business manager"
    ],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 30
   },
   {
    "text": "Our SENCO is a higher level teaching assistant.",
    "found": [
     "SENCO is a higher level teaching assistant"
    ],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 31
   },
   {
    "text": "The school business manager acts as SENCO.",
    "found": [
     "The school business manager acts as SENCO"
    ],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 32
   },
   {
    "text": "SENCO: TBC",
    "found": [
     "SENCO: TBC"
    ],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 33
   },
   {
    "text": "The role of SENCO is carried out by a teaching assistant.",
    "found": [
     "role of SENCO is carried out by a teaching assistant"
    ],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 34
   },
   {
    "text": "The SENCO does not need to be a qualified teacher.",
    "found": [
     "SENCO does not need to be a qualified teacher"
    ],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 35
   },
   {
    "text": "Our SENCO, Mrs Hill, a level 3 teaching assistant, runs the groups.",
    "found": [
     "SENCO, Mrs Hill, a level 3 teaching assistant"
    ],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 36
   },
   {
    "text": "The SENCO of this infant school is a teaching assistant",
    "found": [
     "SENCO of this infant school is a teaching assistant"
    ],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 37
   },
   {
    "text": "The job of SENCO has been given to the family support worker.",
    "found": [
     "job of SENCO has been given to the family support worker"
    ],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 23
   }
  ],
  "keep": [
   {
    "text": "The SENCO, a teaching assistant and the class teacher meet each Friday.",
    "found": [],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 41
   },
   {
    "text": "The SENCO, Mrs Hill, a teacher for twenty years, is helped by our HLTA.",
    "found": [],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 42
   },
   {
    "text": "The SENCO is also the designated safeguarding lead.",
    "found": [],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 43
   },
   {
    "text": "Our SENCO used to be a teaching assistant before she qualified as a teacher.",
    "found": [],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 44
   },
   {
    "text": "Our SENCO, Mrs A Field, is a qualified teacher.",
    "found": [],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 45
   },
   {
    "text": "The SENCO is supported by a teaching assistant.",
    "found": [],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 46
   },
   {
    "text": "The SENCO manages our teaching assistants and an HLTA.",
    "found": [],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 47
   },
   {
    "text": "A teaching assistant helps the SENCO with paperwork.",
    "found": [],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 48
   },
   {
    "text": "SENCO: Ms P Ward, office@example.sch.uk",
    "found": [],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 49
   },
   {
    "text": "Written by A. Siddiqui (SENCO), M. Rowe (School Business Manager).",
    "found": [],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 50
   },
   {
    "text": "Our SENCO, a former nurse, holds qualified teacher status.",
    "found": [],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 51
   },
   {
    "text": "Our SENCO, Mrs Jane Bell, is a qualified teacher.",
    "found": [],
    "file": "content/rules/duty/DUTY-15.md",
    "line": 23
   }
  ]
 },
 {
  "id": "DUTY-16",
  "flag": [
   {
    "text": "Governors use their best endeavours, as the Equality Act 2010 requires.",
    "found": [
     "Equality Act 2010"
    ],
    "fixed": "Governors use their best endeavours, as the Children and Families Act 2014 (section 66) requires.",
    "file": "content/rules/citation/DUTY-16.md",
    "line": 30
   },
   {
    "text": "We make reasonable adjustments (Children and Families Act 2014).",
    "found": [
     "Children and Families Act 2014"
    ],
    "fixed": "We make reasonable adjustments (Equality Act 2010, s20).",
    "file": "content/rules/citation/DUTY-16.md",
    "line": 31
   },
   {
    "text": "Best endeavours are used for every pupil with SEN (EA 1996, s317).",
    "found": [
     "EA 1996, s317"
    ],
    "fixed": "Best endeavours are used for every pupil with SEN (Children and Families Act 2014, s66).",
    "file": "content/rules/citation/DUTY-16.md",
    "line": 32
   },
   {
    "text": "The SENCO is a qualified teacher (Education (SENCO) Regulations 2008).",
    "found": [
     "Education (SENCO) Regulations 2008"
    ],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 33
   },
   {
    "text": "Under s317 of the Education Act 1996, governors do their best to see that provision is made.",
    "found": [
     "s317 of the Education Act 1996"
    ],
    "fixed": "Under section 66 of the Children and Families Act 2014, governors do their best to see that provision is made.",
    "file": "content/rules/citation/DUTY-16.md",
    "line": 34
   },
   {
    "text": "Section 317A of the Education Act 1996 says that parents are told.",
    "found": [
     "Section 317A of the Education Act 1996"
    ],
    "fixed": "Section 68 of the Children and Families Act 2014 says that parents are told.",
    "file": "content/rules/citation/DUTY-16.md",
    "line": 35
   },
   {
    "text": "Our SENCO holds the award ((2008) SENCO Regulations, regs 3-5).",
    "found": [
     "(2008) SENCO Regulations, regs 3-5"
    ],
    "fixed": "Our SENCO holds the award (SEND Regulations 2014, reg 49–50).",
    "file": "content/rules/citation/DUTY-16.md",
    "line": 36
   },
   {
    "text": "By the 2008 Regulations our SENCO has to be a teacher.",
    "found": [
     "2008 Regulations"
    ],
    "fixed": "By the SEND Regulations 2014 our SENCO has to be a teacher.",
    "file": "content/rules/citation/DUTY-16.md",
    "line": 37
   },
   {
    "text": "The SEN information report is written as the 1999 Regulations ask.",
    "found": [
     "1999 Regulations"
    ],
    "fixed": "The SEN information report is written as the SEND Regulations 2014 ask.",
    "file": "content/rules/citation/DUTY-16.md",
    "line": 38
   },
   {
    "text": "Governors use their best endeavours, as the 2001 Code of Practice says.",
    "found": [
     "2001 Code of Practice"
    ],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 39
   },
   {
    "text": "The council decides whether to assess a child’s needs for an EHC plan under section 323 of the Education Act 1996.",
    "found": [
     "section 323 of the Education Act 1996"
    ],
    "fixed": "The council decides whether to assess a child’s needs for an EHC plan under section 36 of the Children and Families Act 2014.",
    "file": "content/rules/citation/DUTY-16.md",
    "line": 40
   },
   {
    "text": "We admit a child whose EHC plan names us because section 324 of the Education Act 1996 requires it.",
    "found": [
     "section 324 of the Education Act 1996"
    ],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 41
   },
   {
    "text": "Section 100 of the Education Act 2002 asks governors to support pupils with medical conditions.",
    "found": [
     "Section 100 of the Education Act 2002"
    ],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 42
   },
   {
    "text": "The School Standards and Framework Act 1998 requires us to have a SENCO.",
    "found": [
     "School Standards and Framework Act 1998"
    ],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 43
   },
   {
    "text": "We have regard to the Code of Practice as section 313 of the Education Act 1996 requires.",
    "found": [
     "section 313 of the Education Act 1996"
    ],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 44
   },
   {
    "text": "Governors use their best endeavours, as the Equality Act 2010 requires.",
    "found": [
     "Equality Act 2010"
    ],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 26
   }
  ],
  "keep": [
   {
    "text": "Governors use their best endeavours (Children and Families Act 2014, s66).",
    "found": [],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 48
   },
   {
    "text": "We make reasonable adjustments under the Equality Act 2010.",
    "found": [],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 49
   },
   {
    "text": "Under the Children and Families Act 2014 and the Equality Act 2010 we use best endeavours and make reasonable adjustments.",
    "found": [],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 50
   },
   {
    "text": "Our SENCO’s work has its law in the SEND Regulations 2014 (regulations 49 to 50).",
    "found": [],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 51
   },
   {
    "text": "The SENCO and the attendance officer work under section 444 of the Education Act 1996.",
    "found": [],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 52
   },
   {
    "text": "The SEN information report describes the accessibility plan (Children and Families Act 2014, s69).",
    "found": [],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 53
   },
   {
    "text": "Our SENCO took up the post in 2008 and works to the SEND Regulations 2014.",
    "found": [],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 54
   },
   {
    "text": "The 2008 Regulations on SENCOs were replaced in 2014.",
    "found": [],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 55
   },
   {
    "text": "The SEN information report lists the fire regulations of 2005.",
    "found": [],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 56
   },
   {
    "text": "Under section 508B of the Education Act 1996 the council arranges transport for pupils with EHC plans.",
    "found": [],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 57
   },
   {
    "text": "Admission appeals for pupils without an EHC plan follow the School Standards and Framework Act 1998.",
    "found": [],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 58
   },
   {
    "text": "Section 175 of the Education Act 2002 is about keeping all pupils safe, those with medical conditions included.",
    "found": [],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 59
   },
   {
    "text": "Statements were made under section 324 of the Education Act 1996 until 2014.",
    "found": [],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 60
   },
   {
    "text": "Governors use their best endeavours, as the Children and Families Act 2014 (section 66) requires.",
    "found": [],
    "file": "content/rules/citation/DUTY-16.md",
    "line": 26
   }
  ]
 },
 {
  "id": "DUTY-17",
  "flag": [
   {
    "text": "Records of support are kept (CoP 6.28).",
    "found": [
     "6.28"
    ],
    "fixed": "Records of support are kept (CoP 6.72–6.78).",
    "file": "content/rules/citation/DUTY-17.md",
    "line": 20
   },
   {
    "text": "The council decides within six weeks whether to assess (SEND CoP 9.1).",
    "found": [
     "9.1"
    ],
    "file": "content/rules/citation/DUTY-17.md",
    "line": 21
   },
   {
    "text": "The SENCO has protected time and administrative support (CoP 6.36).",
    "found": [
     "6.36"
    ],
    "file": "content/rules/citation/DUTY-17.md",
    "line": 22
   },
   {
    "text": "The SEN information report is published each year (SEND Code of Practice 2015, 6.24).",
    "found": [
     "6.24"
    ],
    "file": "content/rules/citation/DUTY-17.md",
    "line": 23
   },
   {
    "text": "The SENCO has enough time away from teaching (CoP 6.36).",
    "found": [
     "6.36"
    ],
    "file": "content/rules/citation/DUTY-17.md",
    "line": 24
   },
   {
    "text": "Good teaching in the classroom comes first (SEND Code of Practice, 6.84).",
    "found": [
     "6.84"
    ],
    "file": "content/rules/citation/DUTY-17.md",
    "line": 25
   },
   {
    "text": "The council decides within six weeks whether to assess (CoP 6.45).",
    "found": [
     "6.45"
    ],
    "file": "content/rules/citation/DUTY-17.md",
    "line": 26
   },
   {
    "text": "It is 6.79 in the SEND Code of Practice 2015 that makes teachers accountable for pupils’ progress.",
    "found": [
     "6.79"
    ],
    "file": "content/rules/citation/DUTY-17.md",
    "line": 27
   },
   {
    "text": "Parents of pupils with dyslexia are supported (CoP 6.30).",
    "found": [
     "6.30"
    ],
    "file": "content/rules/citation/DUTY-17.md",
    "line": 34
   },
   {
    "text": "## The SENCO’s time\n\nSee paragraph 6.31 of the SEND Code of Practice 2015.",
    "found": [
     "paragraph 6.31"
    ],
    "file": "content/rules/citation/DUTY-17.md",
    "line": 29
   },
   {
    "text": "Records of support are kept (CoP 6.28).",
    "found": [
     "6.28"
    ],
    "file": "content/rules/citation/DUTY-17.md",
    "line": 16
   }
  ],
  "keep": [
   {
    "text": "Records of support are kept (CoP 6.73).",
    "found": [],
    "file": "content/rules/citation/DUTY-17.md",
    "line": 38
   },
   {
    "text": "The council decides within six weeks whether to assess (SEND CoP 9.17).",
    "found": [],
    "file": "content/rules/citation/DUTY-17.md",
    "line": 39
   },
   {
    "text": "The SENCO has protected time and administrative support (CoP 6.91).",
    "found": [],
    "file": "content/rules/citation/DUTY-17.md",
    "line": 40
   },
   {
    "text": "We take this to heart (CoP 6.61).",
    "found": [],
    "file": "content/rules/citation/DUTY-17.md",
    "line": 41
   },
   {
    "text": "The four areas of need help us plan (CoP 6.28-6.35).",
    "found": [],
    "file": "content/rules/citation/DUTY-17.md",
    "line": 42
   },
   {
    "text": "Our approach is explained on the next page (CoP 6.2).",
    "found": [],
    "file": "content/rules/citation/DUTY-17.md",
    "line": 43
   },
   {
    "text": "Good teaching in the classroom comes first (SEND Code of Practice, 6.37).",
    "found": [],
    "file": "content/rules/citation/DUTY-17.md",
    "line": 44
   },
   {
    "text": "We give time to the SENCO and to teachers to talk to parents (CoP 6.69).",
    "found": [],
    "file": "content/rules/citation/DUTY-17.md",
    "line": 45
   },
   {
    "text": "## The SENCO’s time\n\nSee paragraph 6.91 of the SEND Code of Practice 2015.",
    "found": [],
    "file": "content/rules/citation/DUTY-17.md",
    "line": 47
   },
   {
    "text": "Records of support are kept (CoP 6.72–6.78).",
    "found": [],
    "file": "content/rules/citation/DUTY-17.md",
    "line": 16
   }
  ]
 },
 {
  "id": "DUTY-18",
  "flag": [
   {
    "text": "The tribunal is the final stage of our complaints procedure.",
    "found": [
     "tribunal is the final stage of our complaints procedure"
    ],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 27
   },
   {
    "text": "Disputes about support plans are settled by the tribunal.",
    "found": [
     "settled by the tribunal"
    ],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 28
   },
   {
    "text": "Point parents to the Tribunal if they do not like their child’s provision map.",
    "found": [
     "Point parents to the Tribunal if they do not like their child’s provision map"
    ],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 29
   },
   {
    "text": "Parents can ask the SEND Tribunal to look at a complaint about SEN Support.",
    "found": [
     "ask the SEND Tribunal to look at a complaint about SEN Support"
    ],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 30
   },
   {
    "text": "If you are unhappy with SEN support, you can appeal to the tribunal.",
    "found": [
     "appeal to the tribunal"
    ],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 31
   },
   {
    "text": "Parents may appeal to the SEND Tribunal about SEN support.",
    "found": [
     "appeal to the SEND Tribunal about SEN support"
    ],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 32
   },
   {
    "text": "Complaints about our provision go to the First-tier Tribunal.",
    "found": [
     "Complaints about our provision go to the First-tier Tribunal"
    ],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 33
   },
   {
    "text": "Parents who disagree with the school’s provision can take their complaint to the SEN tribunal.",
    "found": [
     "take their complaint to the SEN tribunal"
    ],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 34
   },
   {
    "text": "The next step for a complaint is an appeal to the SEND Tribunal about the support given in school.",
    "found": [
     "next step for a complaint is an appeal to the SEND Tribunal about the support given in school"
    ],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 35
   },
   {
    "text": "The head teacher will hear appeals against the contents of the EHC plan.",
    "found": [
     "head teacher will hear appeals against the contents of the EHC plan"
    ],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 36
   },
   {
    "text": "Every complaint about SEN is taken to the Secretary of State.",
    "found": [
     "Every complaint about SEN is taken to the Secretary of State."
    ],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 37
   },
   {
    "text": "The tribunal is the final stage of our complaints procedure.",
    "found": [
     "tribunal is the final stage of our complaints procedure"
    ],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 23
   }
  ],
  "keep": [
   {
    "text": "Governors hear appeals against the suspension of pupils with an EHC plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 41
   },
   {
    "text": "SENDIASS can tell you about complaints and about the tribunal.",
    "found": [],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 42
   },
   {
    "text": "Parents can appeal to the First-tier Tribunal about the local authority’s decision on an EHC plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 43
   },
   {
    "text": "The tribunal does not hear complaints about SEN support.",
    "found": [],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 44
   },
   {
    "text": "Complaints about SEN support follow the school’s complaints procedure.",
    "found": [],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 45
   },
   {
    "text": "Claims of disability discrimination by the school go to the First-tier Tribunal.",
    "found": [],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 46
   },
   {
    "text": "If you are unhappy with our provision, speak to the class teacher first.",
    "found": [],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 47
   },
   {
    "text": "All complaints about SEN go to the headteacher first; the Secretary of State does not deal with them.",
    "found": [],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 48
   },
   {
    "text": "Complaints about SEN Support follow our complaints procedure; after that parents can write to the Department for Education.",
    "found": [],
    "file": "content/rules/duty/DUTY-18.md",
    "line": 23
   }
  ]
 },
 {
  "id": "DUTY-19",
  "flag": [
   {
    "text": "The trust buys in the nursing specified in section G.",
    "found": [
     "The trust buys in the nursing specified in section G"
    ],
    "fixed": "The integrated care board buys in the nursing specified in section G.",
    "file": "content/rules/duty/DUTY-19.md",
    "line": 23
   },
   {
    "text": "The school must provide the health provision in the EHC plan.",
    "found": [
     "The school must provide the health provision in the EHC plan"
    ],
    "file": "content/rules/duty/DUTY-19.md",
    "line": 24
   },
   {
    "text": "The school will fund the therapy named in section G of the plan.",
    "found": [
     "The school will fund the therapy named in section G"
    ],
    "file": "content/rules/duty/DUTY-19.md",
    "line": 25
   },
   {
    "text": "The SENCO is responsible for arranging occupational therapy specified in section G.",
    "found": [
     "The SENCO is responsible for arranging occupational therapy specified in section G"
    ],
    "file": "content/rules/duty/DUTY-19.md",
    "line": 26
   },
   {
    "text": "We provide physiotherapy set out in section G.",
    "found": [
     "We provide physiotherapy set out in section G"
    ],
    "file": "content/rules/duty/DUTY-19.md",
    "line": 27
   },
   {
    "text": "The school must deliver everything in section G.",
    "found": [
     "The school must deliver everything in section G"
    ],
    "file": "content/rules/duty/DUTY-19.md",
    "line": 28
   },
   {
    "text": "Governors are under a duty to arrange the nursing that Section G lists.",
    "found": [
     "Governors are under a duty to arrange the nursing that Section G"
    ],
    "file": "content/rules/duty/DUTY-19.md",
    "line": 29
   },
   {
    "text": "The trust buys in the nursing specified in section G.",
    "found": [
     "The trust buys in the nursing specified in section G"
    ],
    "file": "content/rules/duty/DUTY-19.md",
    "line": 19
   }
  ],
  "keep": [
   {
    "text": "We buy in speech and language therapy for pupils on SEN Support.",
    "found": [],
    "file": "content/rules/duty/DUTY-19.md",
    "line": 33
   },
   {
    "text": "The integrated care board arranges the health care in section G.",
    "found": [],
    "file": "content/rules/duty/DUTY-19.md",
    "line": 34
   },
   {
    "text": "We make time and space for therapy named in section G.",
    "found": [],
    "file": "content/rules/duty/DUTY-19.md",
    "line": 35
   },
   {
    "text": "Teaching assistants help the pupil with a programme set by the therapist.",
    "found": [],
    "file": "content/rules/duty/DUTY-19.md",
    "line": 36
   },
   {
    "text": "The local authority secures speech and language therapy in section F.",
    "found": [],
    "file": "content/rules/duty/DUTY-19.md",
    "line": 37
   },
   {
    "text": "We provide a room where NHS therapists work with pupils.",
    "found": [],
    "file": "content/rules/duty/DUTY-19.md",
    "line": 38
   },
   {
    "text": "The SENCO arranges a room for NHS therapy sessions in the EHC plan.",
    "found": [],
    "file": "content/rules/duty/DUTY-19.md",
    "line": 39
   },
   {
    "text": "The integrated care board arranges the nursing specified in section G.",
    "found": [],
    "file": "content/rules/duty/DUTY-19.md",
    "line": 19
   }
  ]
 },
 {
  "id": "DUTY-20",
  "flag": [
   {
    "text": "# Policy\n\n## EHC needs assessments\n\nAn assessment will be made. A plan will be drawn up. The views of the family will be recorded.",
    "found": [],
    "file": "content/rules/duty/DUTY-20.md",
    "line": 20
   },
   {
    "text": "# Policy\n\n## Identification\n\n- Concerns are recorded.\n- Tests are carried out.\n- A decision will be made.",
    "found": [],
    "file": "content/rules/duty/DUTY-20.md",
    "line": 28
   },
   {
    "text": "# Policy\n\n## The graduated approach\n\nOutcomes are set. Progress is reviewed each term. Records are kept. Support is changed.",
    "found": [],
    "file": "content/rules/duty/DUTY-20.md",
    "line": 38
   },
   {
    "text": "# Policy\n\n## Annual reviews\n\nReports are requested. A meeting is held. The plan will be amended.",
    "found": [],
    "file": "content/rules/duty/DUTY-20.md",
    "line": 46
   },
   {
    "text": "# Policy\n\n## External specialists\n\nA referral will be made. Advice is sought. The advice is shared.",
    "found": [],
    "file": "content/rules/duty/DUTY-20.md",
    "line": 54
   },
   {
    "text": "# Policy\n\n## Working with families\n\nLetters are sent home and a meeting will be offered.",
    "found": [],
    "file": "content/rules/duty/DUTY-20.md",
    "line": 63
   },
   {
    "text": "# Policy\n\n## How we check progress\n\nPupils are observed in class. Their results are then compared and discussed.",
    "found": [],
    "file": "content/rules/duty/DUTY-20.md",
    "line": 71
   },
   {
    "text": "# Policy\n\n## Moving up\n\nRecords are passed on by the end of July. Extra visits are arranged for pupils with SEN.",
    "found": [],
    "file": "content/rules/duty/DUTY-20.md",
    "line": 79
   }
  ],
  "keep": [
   {
    "text": "# Policy\n\n## EHC needs assessments\n\nThe local authority decides whether to assess. The school sends advice. A plan will be drawn up by the local authority.",
    "found": [],
    "file": "content/rules/duty/DUTY-20.md",
    "line": 90
   },
   {
    "text": "# Policy\n\n## Identification\n\nTeachers record concerns. The SENCO looks at them. A decision will be made by the teacher and parents.",
    "found": [],
    "file": "content/rules/duty/DUTY-20.md",
    "line": 98
   },
   {
    "text": "# Policy\n\n## Lunch\n\nFood is served. Tables are wiped. Floors are swept.",
    "found": [],
    "file": "content/rules/duty/DUTY-20.md",
    "line": 106
   },
   {
    "text": "# Policy\n\n## The graduated approach\n\nWe set outcomes with parents. Progress is reviewed by the class teacher. We keep records.",
    "found": [],
    "file": "content/rules/duty/DUTY-20.md",
    "line": 114
   },
   {
    "text": "# Policy\n\n## Annual reviews\n\nThe meeting is held in May. We invite parents. The pupil takes part. The local authority decides.",
    "found": [],
    "file": "content/rules/duty/DUTY-20.md",
    "line": 122
   },
   {
    "text": "# Policy\n\n## Working with families\n\nParents are told at once, and the class teacher offers a meeting.",
    "found": [],
    "file": "content/rules/duty/DUTY-20.md",
    "line": 130
   },
   {
    "text": "# Policy\n\n## How we check progress\n\nThe SENCO sees to it that:\n\n- results are compared\n- next steps are agreed\n- parents are told",
    "found": [],
    "file": "content/rules/duty/DUTY-20.md",
    "line": 138
   },
   {
    "text": "# Policy\n\n## Accessibility\n\nRamps are fitted at each door. Signs are printed in large type for pupils.",
    "found": [],
    "file": "content/rules/duty/DUTY-20.md",
    "line": 150
   }
  ]
 },
 {
  "id": "PRIV-01",
  "flag": [
   {
    "text": "Our one pupil with Down’s syndrome joined in Year 3.",
    "found": [
     "Our one pupil with Down’s syndrome"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 21
   },
   {
    "text": "One of them, a girl in Year 4 with spina bifida, cannot reach the music room.",
    "found": [
     "One of them, a girl in Year 4 with spina bifida"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 22
   },
   {
    "text": "Rory Hale in 6L has brittle bones and a powered chair.",
    "found": [
     "Rory Hale in 6L has brittle bones"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 23
   },
   {
    "text": "Tommy Ashby in Reception has a tracheostomy.",
    "found": [
     "Tommy Ashby in Reception has a tracheostomy"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 24
   },
   {
    "text": "Jamie S in Year 4 has an EHC plan for autism.",
    "found": [
     "Jamie S in Year 4 has an EHC plan"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 25
   },
   {
    "text": "Last year Ella Hart was diagnosed with dyslexia.",
    "found": [
     "Ella Hart was diagnosed with"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 26
   },
   {
    "text": "We have two pupils with an EHC plan.",
    "found": [
     "two pupils with an EHC plan"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 27
   },
   {
    "text": "There is one child with Down’s syndrome in Reception.",
    "found": [
     "one child with Down’s syndrome in Reception"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 28
   },
   {
    "text": "Currently three pupils have autism.",
    "found": [
     "three pupils have autism"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 37
   },
   {
    "text": "One student in Year 9 is blind and one student in Year 8 has brittle bones.",
    "found": [
     "One student in Year 9 is blind",
     "one student in Year 8 has brittle bones"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 38
   },
   {
    "text": "This year we have one child with Angelman syndrome in our Reception class.",
    "found": [
     "one child with Angelman syndrome in our Reception"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 39
   },
   {
    "text": "Ryan Coles (9C) has ADHD and uses a timer.",
    "found": [
     "Ryan Coles (9C) has ADHD"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 40
   },
   {
    "text": "Our one blind child in Year 2 has learnt braille.",
    "found": [
     "Our one blind child in Year 2"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 41
   },
   {
    "text": "Our only pupil with Rett syndrome, Jess Marsh, wrote hers with her eyes.",
    "found": [
     "pupil with Rett syndrome, Jess Marsh"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 42
   },
   {
    "text": "Maya Lund’s epilepsy is managed by the office.",
    "found": [
     "Maya Lund’s epilepsy"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 43
   },
   {
    "text": "Extra time is given to Imran Vale, who has epilepsy, in every lesson.",
    "found": [
     "Imran Vale, who has epilepsy"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 45
   },
   {
    "text": "The lift was fitted for Joel Penn, a wheelchair user in Year 5.",
    "found": [
     "Joel Penn, a wheelchair user in Year 5"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 46
   },
   {
    "text": "Lara Moss in Birch class cannot speak and points to pictures.",
    "found": [
     "Lara Moss in Birch class cannot speak"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 47
   },
   {
    "text": "A single pupil in Year 1 has cerebral palsy and a standing frame.",
    "found": [
     "A single pupil in Year 1 has cerebral palsy"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 48
   },
   {
    "text": "The number of pupils with a hearing impairment is 2.",
    "found": [
     "number of pupils with a hearing impairment is 2"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 49
   },
   {
    "text": "Of the pupils on our register, three have epilepsy.",
    "found": [
     "Of the pupils on our register, three have epilepsy"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 50
   },
   {
    "text": "Only one child in the school has cystic fibrosis.",
    "found": [
     "Only one child in the school has cystic fibrosis"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 51
   },
   {
    "text": "There is a healthcare plan for Daniel Price because of his epilepsy.",
    "found": [
     "for Daniel Price because of his epilepsy"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 69
   },
   {
    "text": "The twins, Ben and Leo Marsh, are both on the SEN register.",
    "found": [
     "twins, Ben and Leo Marsh, are both on the SEN register"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 70
   },
   {
    "text": "This year three children are waiting for an autism assessment.",
    "found": [
     "three children are waiting for an autism"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 71
   },
   {
    "text": "Two sisters in our school have muscular dystrophy.",
    "found": [
     "Two sisters in our school have muscular dystrophy"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 72
   },
   {
    "text": "Thanks to the club, Omar Reid (Year 5) now reads in spite of his dyslexia.",
    "found": [
     "Omar Reid (Year 5) now reads"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 82
   },
   {
    "text": "The hoist was bought for Nina Ross because she has muscular dystrophy.",
    "found": [
     "Nina Ross because she has muscular dystrophy"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 83
   },
   {
    "text": "Sunil in Otter class has epilepsy and a plan.",
    "found": [
     "Sunil in Otter class has epilepsy"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 84
   },
   {
    "text": "A ramp was built for Idris, who uses a wheelchair.",
    "found": [
     "Idris, who uses a wheelchair"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 85
   },
   {
    "text": "Our three deaf pupils are all in Year 5.",
    "found": [
     "Our three deaf pupils are all in Year 5"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 86
   },
   {
    "text": "For example, Tommy Barker (Year 4, autistic, ADHD, lives with his grandmother) has his plan displayed on the staffroom wall.",
    "found": [
     "Tommy Barker (Year 4, autistic, ADHD, lives with his grandmother)"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 87
   },
   {
    "text": "Amira Cole (Y4) – ASD, two mornings a week.",
    "found": [
     "Amira Cole (Y4) – ASD"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 88
   },
   {
    "text": "Jonah Reed: autism, Year 4.",
    "found": [
     "Jonah Reed: autism, Year 4"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 89
   },
   {
    "text": "| Type of need | Number of pupils |\n| --- | --- |\n| Hearing impairment | 2 |\n| Dyslexia | 14 |",
    "found": [
     "2"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 30
   },
   {
    "text": "| Year group | EHC plans |\n| --- | --- |\n| Year 5 | 2 |\n| Year 6 | 11 |",
    "found": [
     "2"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 53
   },
   {
    "text": "# SEN information report\n\n## Pupils by need\n\n- autism 14\n- physical 2",
    "found": [
     "physical 2"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 60
   },
   {
    "text": "# SEND policy\n\n| Pupil | Need |\n| --- | --- |\n| Harry Nolan | Dyspraxia |",
    "found": [
     "Dyspraxia"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 74
   },
   {
    "text": "Our one pupil with Down’s syndrome joined in Year 3.",
    "found": [
     "Our one pupil with Down’s syndrome"
    ],
    "file": "content/rules/language/PRIV-01.md",
    "line": 17
   }
  ],
  "keep": [
   {
    "text": "Contact Ida Penn, who has a diploma in dyslexia, for help with your child.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 93
   },
   {
    "text": "Colourful Semantics (Year 1) supports language and communication needs.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 94
   },
   {
    "text": "Our governor, Ian Webb, whose daughter has Down’s syndrome, joins the parent group.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 95
   },
   {
    "text": "Signing is taught by Ruby Lane, who is deaf, in every class.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 96
   },
   {
    "text": "In year 4 pupils with autism have a quiet corner.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 98
   },
   {
    "text": "We are grateful to Daniel Price with his team for the autism workshop.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 99
   },
   {
    "text": "In assembly we learn about Frida Marsh, who has cerebral palsy and swims for her country.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 117
   },
   {
    "text": "Only one child at a time with sensory needs uses the swing.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 118
   },
   {
    "text": "The number of pupils with a hearing impairment is 21.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 119
   },
   {
    "text": "One of them, a teacher in Year 4 with a heavy cold, stayed at home.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 130
   },
   {
    "text": "For example, the deaf child in Year 4 might sit near the front.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 131
   },
   {
    "text": "Fifty-four students have SEN support.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 132
   },
   {
    "text": "Tell us of a pupil with epilepsy, Mrs Hart says, before the trip.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 133
   },
   {
    "text": "A child with autism, Ofsted wrote, was calm and ready.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 134
   },
   {
    "text": "We have 11 pupils with an EHC plan.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 135
   },
   {
    "text": "Fewer than five pupils have a hearing impairment.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 136
   },
   {
    "text": "Mrs Hart in Year 4 has led on autism since 2020.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 137
   },
   {
    "text": "One in four pupils has SEN.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 138
   },
   {
    "text": "Two pupils with SEND helped to write this page.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 139
   },
   {
    "text": "Groups of up to four children with SEN meet each week.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 140
   },
   {
    "text": "If one pupil has an EHC plan, we invite the family.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 141
   },
   {
    "text": "Anna Freud’s autism resources are used in class, and Tom Hale’s autism training in May.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 142
   },
   {
    "text": "Key Stage 2 pupils with autism may use the quiet room.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 143
   },
   {
    "text": "For example, Sam (Year 4, autistic) might sit near the front.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 144
   },
   {
    "text": "Precision Teaching (Year 3) – dyslexia, twice a week.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 145
   },
   {
    "text": "Jane Hill (Reception) – autism champion.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 146
   },
   {
    "text": "One student in Year 10 with dyslexia told us that tinted paper helps.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 147
   },
   {
    "text": "# SEND policy\n\n| Name | Need |\n| --- | --- |\n| Harry Nolan | Leads on dyspraxia |",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 101
   },
   {
    "text": "# SEND policy\n\n| Pupil | Need |\n| --- | --- |\n| Pupil A | Dyspraxia |",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 109
   },
   {
    "text": "# SEND policy\n\n## How we meet a need\n\n- autism: lesson 2\n- stage 3",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 121
   },
   {
    "text": "We have experience of supporting pupils with Down’s syndrome.",
    "found": [],
    "file": "content/rules/language/PRIV-01.md",
    "line": 17
   }
  ]
 },
 {
  "id": "READ-01",
  "flag": [
   {
    "text": "# SEND policy\n\n## Aims\n\nThe identification of additional considerations necessitates comprehensive multidisciplinary consultation incorporating appropriately differentiated methodological frameworks, notwithstanding organisational constraints affecting implementation of recommended developmental interventions. The identification of additional considerations necessitates comprehensive multidisciplinary consultation incorporating appropriately differentiated methodological frameworks, notwithstanding organisational constraints affecting implementation of recommended developmental interventions. The identification of additional considerations necessitates comprehensive multidisciplinary consultation incorporating appropriately differentiated methodological frameworks, notwithstanding organisational constraints affecting implementation of recommended developmental interventions. The identification of additional considerations necessitates comprehensive multidisciplinary consultation incorporating appropriately differentiated methodological frameworks, notwithstanding organisational constraints affecting implementation of recommended developmental interventions. The identification of additional considerations necessitates comprehensive multidisciplinary consultation incorporating appropriately differentiated methodological frameworks, notwithstanding organisational constraints affecting implementation of recommended developmental interventions. The identification of additional considerations necessitates comprehensive multidisciplinary consultation incorporating appropriately differentiated methodological frameworks, notwithstanding organisational constraints affecting implementation of recommended developmental interventions. The identification of additional considerations necessitates comprehensive multidisciplinary consultation incorporating appropriately differentiated methodological frameworks, notwithstanding organisational constraints affecting implementation of recommended developmental interventions. The identification of additional considerations necessitates comprehensive multidisciplinary consultation incorporating appropriately differentiated methodological frameworks, notwithstanding organisational constraints affecting implementation of recommended developmental interventions. The identification of additional considerations necessitates comprehensive multidisciplinary consultation incorporating appropriately differentiated methodological frameworks, notwithstanding organisational constraints affecting implementation of recommended developmental interventions. ",
    "found": [],
    "file": "content/rules/language/READ-01.md",
    "line": 16
   },
   {
    "text": "# SEN information report\n\n## How we help\n\nThe identification of additional considerations necessitates comprehensive multidisciplinary consultation incorporating appropriately differentiated methodological frameworks, notwithstanding organisational constraints affecting implementation of recommended developmental interventions. The identification of additional considerations necessitates comprehensive multidisciplinary consultation incorporating appropriately differentiated methodological frameworks, notwithstanding organisational constraints affecting implementation of recommended developmental interventions. The identification of additional considerations necessitates comprehensive multidisciplinary consultation incorporating appropriately differentiated methodological frameworks, notwithstanding organisational constraints affecting implementation of recommended developmental interventions. The identification of additional considerations necessitates comprehensive multidisciplinary consultation incorporating appropriately differentiated methodological frameworks, notwithstanding organisational constraints affecting implementation of recommended developmental interventions. The identification of additional considerations necessitates comprehensive multidisciplinary consultation incorporating appropriately differentiated methodological frameworks, notwithstanding organisational constraints affecting implementation of recommended developmental interventions. The identification of additional considerations necessitates comprehensive multidisciplinary consultation incorporating appropriately differentiated methodological frameworks, notwithstanding organisational constraints affecting implementation of recommended developmental interventions. The identification of additional considerations necessitates comprehensive multidisciplinary consultation incorporating appropriately differentiated methodological frameworks, notwithstanding organisational constraints affecting implementation of recommended developmental interventions. The identification of additional considerations necessitates comprehensive multidisciplinary consultation incorporating appropriately differentiated methodological frameworks, notwithstanding organisational constraints affecting implementation of recommended developmental interventions. The identification of additional considerations necessitates comprehensive multidisciplinary consultation incorporating appropriately differentiated methodological frameworks, notwithstanding organisational constraints affecting implementation of recommended developmental interventions. The identification of additional considerations necessitates comprehensive multidisciplinary consultation incorporating appropriately differentiated methodological frameworks, notwithstanding organisational constraints affecting implementation of recommended developmental interventions. ",
    "found": [],
    "file": "content/rules/language/READ-01.md",
    "line": 24
   }
  ],
  "keep": [
   {
    "text": "Our SENCO can be reached through the office.",
    "found": [],
    "file": "content/rules/language/READ-01.md",
    "line": 50
   },
   {
    "text": "We help each child.",
    "found": [],
    "file": "content/rules/language/READ-01.md",
    "line": 51
   },
   {
    "text": "You can ask for a meeting at any time.",
    "found": [],
    "file": "content/rules/language/READ-01.md",
    "line": 52
   },
   {
    "text": "# SEND policy\n\n## Aims\n\nWe help each child to learn well. We talk with you and your child about what works. We write it down and look at it again each term. We help each child to learn well. We talk with you and your child about what works. We write it down and look at it again each term. We help each child to learn well. We talk with you and your child about what works. We write it down and look at it again each term. We help each child to learn well. We talk with you and your child about what works. We write it down and look at it again each term. We help each child to learn well. We talk with you and your child about what works. We write it down and look at it again each term. We help each child to learn well. We talk with you and your child about what works. We write it down and look at it again each term. We help each child to learn well. We talk with you and your child about what works. We write it down and look at it again each term. We help each child to learn well. We talk with you and your child about what works. We write it down and look at it again each term. We help each child to learn well. We talk with you and your child about what works. We write it down and look at it again each term. We help each child to learn well. We talk with you and your child about what works. We write it down and look at it again each term. ",
    "found": [],
    "file": "content/rules/language/READ-01.md",
    "line": 34
   },
   {
    "text": "# SEND policy\n\n## Aims\n\nThe identification of additional considerations necessitates comprehensive multidisciplinary consultation incorporating appropriately differentiated methodological frameworks, notwithstanding organisational constraints affecting implementation of recommended developmental interventions.",
    "found": [],
    "file": "content/rules/language/READ-01.md",
    "line": 42
   }
  ]
 },
 {
  "id": "READ-02",
  "flag": [
   {
    "text": "# SEND policy\n\n## Aims\n\nPlans are written in good time. Parents are told about the plans. Records are kept in the office. Support is given in class. Plans are written in good time. Parents are told about the plans. Records are kept in the office. Support is given in class. Plans are written in good time. Parents are told about the plans. Records are kept in the office. Support is given in class. Plans are written in good time. Parents are told about the plans. Records are kept in the office. Support is given in class. Plans are written in good time. Parents are told about the plans. Records are kept in the office. Support is given in class. Plans are written in good time. Parents are told about the plans. Records are kept in the office. Support is given in class. Plans are written in good time. Parents are told about the plans. Records are kept in the office. Support is given in class. Plans are written in good time. Parents are told about the plans. Records are kept in the office. Support is given in class. Plans are written in good time. Parents are told about the plans. Records are kept in the office. Support is given in class. Plans are written in good time. Parents are told about the plans. Records are kept in the office. Support is given in class. Plans are written in good time. Parents are told about the plans. Records are kept in the office. Support is given in class. Plans are written in good time. Parents are told about the plans. Records are kept in the office. Support is given in class. Plans are written in good time. Parents are told about the plans. Records are kept in the office. Support is given in class. Plans are written in good time. Parents are told about the plans. Records are kept in the office. Support is given in class. ",
    "found": [],
    "file": "content/rules/language/READ-02.md",
    "line": 16
   },
   {
    "text": "# SEND policy\n\n## Support\n\nNeeds are identified early by screening. Plans are drawn up within two weeks. Progress is checked each term. Needs are identified early by screening. Plans are drawn up within two weeks. Progress is checked each term. Needs are identified early by screening. Plans are drawn up within two weeks. Progress is checked each term. Needs are identified early by screening. Plans are drawn up within two weeks. Progress is checked each term. Needs are identified early by screening. Plans are drawn up within two weeks. Progress is checked each term. Needs are identified early by screening. Plans are drawn up within two weeks. Progress is checked each term. Needs are identified early by screening. Plans are drawn up within two weeks. Progress is checked each term. Needs are identified early by screening. Plans are drawn up within two weeks. Progress is checked each term. Needs are identified early by screening. Plans are drawn up within two weeks. Progress is checked each term. Needs are identified early by screening. Plans are drawn up within two weeks. Progress is checked each term. Needs are identified early by screening. Plans are drawn up within two weeks. Progress is checked each term. Needs are identified early by screening. Plans are drawn up within two weeks. Progress is checked each term. ",
    "found": [],
    "file": "content/rules/language/READ-02.md",
    "line": 24
   }
  ],
  "keep": [
   {
    "text": "Plans are written.",
    "found": [],
    "file": "content/rules/language/READ-02.md",
    "line": 42
   },
   {
    "text": "Parents are told.",
    "found": [],
    "file": "content/rules/language/READ-02.md",
    "line": 43
   },
   {
    "text": "We write the plan.",
    "found": [],
    "file": "content/rules/language/READ-02.md",
    "line": 44
   },
   {
    "text": "The teacher keeps the record.",
    "found": [],
    "file": "content/rules/language/READ-02.md",
    "line": 45
   },
   {
    "text": "# SEND policy\n\n## Aims\n\nThe teacher writes the plan in good time. We tell parents about it. The office keeps the records. Support is given in class. The teacher writes the plan in good time. We tell parents about it. The office keeps the records. Support is given in class. The teacher writes the plan in good time. We tell parents about it. The office keeps the records. Support is given in class. The teacher writes the plan in good time. We tell parents about it. The office keeps the records. Support is given in class. The teacher writes the plan in good time. We tell parents about it. The office keeps the records. Support is given in class. The teacher writes the plan in good time. We tell parents about it. The office keeps the records. Support is given in class. The teacher writes the plan in good time. We tell parents about it. The office keeps the records. Support is given in class. The teacher writes the plan in good time. We tell parents about it. The office keeps the records. Support is given in class. ",
    "found": [],
    "file": "content/rules/language/READ-02.md",
    "line": 34
   }
  ]
 },
 {
  "id": "READ-03",
  "flag": [
   {
    "text": "We write the plan with the child and then we look at it again with the family in the next term so that all of us can see together what has changed for the child and what has not changed and what we might try.",
    "found": [
     "We write the plan with the child and then we look at it again with the family in the next term so that all of us can see together what has changed for the child and what has not changed and what we might try."
    ],
    "file": "content/rules/language/READ-03.md",
    "line": 15
   },
   {
    "text": "The teacher tells parents what the school has seen and then we look at it again with the family in the next term so that all of us can see together what has changed for the child and what has not changed and what we might try.",
    "found": [
     "The teacher tells parents what the school has seen and then we look at it again with the family in the next term so that all of us can see together what has changed for the child and what has not changed and what we might try."
    ],
    "file": "content/rules/language/READ-03.md",
    "line": 16
   },
   {
    "text": "Each child has an adult to talk to and then we look at it again with the family in the next term so that all of us can see together what has changed for the child and what has not changed and what we might try.",
    "found": [
     "Each child has an adult to talk to and then we look at it again with the family in the next term so that all of us can see together what has changed for the child and what has not changed and what we might try."
    ],
    "file": "content/rules/language/READ-03.md",
    "line": 17
   },
   {
    "text": "Staff are trained in the autumn and then we look at it again with the family in the next term so that all of us can see together what has changed for the child and what has not changed and what we might try.",
    "found": [
     "Staff are trained in the autumn and then we look at it again with the family in the next term so that all of us can see together what has changed for the child and what has not changed and what we might try."
    ],
    "file": "content/rules/language/READ-03.md",
    "line": 18
   },
   {
    "text": "Support begins with a talk and then we look at it again with the family in the next term so that all of us can see together what has changed for the child and what has not changed and what we might try.",
    "found": [
     "Support begins with a talk and then we look at it again with the family in the next term so that all of us can see together what has changed for the child and what has not changed and what we might try."
    ],
    "file": "content/rules/language/READ-03.md",
    "line": 19
   }
  ],
  "keep": [
   {
    "text": "We write the plan with the child. Then we look at it again.",
    "found": [],
    "file": "content/rules/language/READ-03.md",
    "line": 23
   },
   {
    "text": "The teacher tells parents what the school has seen, and asks what they see at home.",
    "found": [],
    "file": "content/rules/language/READ-03.md",
    "line": 24
   },
   {
    "text": "Each child has an adult to talk to.",
    "found": [],
    "file": "content/rules/language/READ-03.md",
    "line": 25
   },
   {
    "text": "Staff are trained in the autumn, in the spring and in the summer.",
    "found": [],
    "file": "content/rules/language/READ-03.md",
    "line": 26
   },
   {
    "text": "Support begins with a talk.",
    "found": [],
    "file": "content/rules/language/READ-03.md",
    "line": 27
   }
  ]
 },
 {
  "id": "READ-04",
  "flag": [
   {
    "text": "# SEND policy\n\nWe will:\n\n- point number one of our long list\n- point number two of our long list\n- point number three of our long list\n- point number four of our long list\n- point number five of our long list\n- point number six of our long list\n- point number seven of our long list\n- point number eight of our long list\n- point number nine of our long list\n- point number ten of our long list\n- point number eleven of our long list\n- point number twelve of our long list\n- point number thirteen of our long list\n- point number fourteen of our long list",
    "found": [],
    "file": "content/rules/language/READ-04.md",
    "line": 16
   },
   {
    "text": "# Our offer\n\nThe SENCO:\n\n- duty number one of our long list\n- duty number two of our long list\n- duty number three of our long list\n- duty number four of our long list\n- duty number five of our long list\n- duty number six of our long list\n- duty number seven of our long list\n- duty number eight of our long list\n- duty number nine of our long list\n- duty number ten of our long list\n- duty number eleven of our long list\n- duty number twelve of our long list\n- duty number thirteen of our long list\n- duty number fourteen of our long list",
    "found": [],
    "file": "content/rules/language/READ-04.md",
    "line": 37
   }
  ],
  "keep": [
   {
    "text": "One point.",
    "found": [],
    "file": "content/rules/language/READ-04.md",
    "line": 75
   },
   {
    "text": "We will help.",
    "found": [],
    "file": "content/rules/language/READ-04.md",
    "line": 101
   },
   {
    "text": "# SEND policy\n\nWe will:\n\n- point number one of our long list\n- point number two of our long list\n- point number three of our long list\n- point number four of our long list\n- point number five of our long list\n- point number six of our long list\n- point number seven of our long list\n- point number eight of our long list",
    "found": [],
    "file": "content/rules/language/READ-04.md",
    "line": 60
   },
   {
    "text": "# Contents\n\n- point number one of our long list\n- point number two of our long list\n- point number three of our long list\n- point number four of our long list\n- point number five of our long list\n- point number six of our long list\n- point number seven of our long list\n- point number eight of our long list\n- point number nine of our long list\n- point number ten of our long list\n- point number eleven of our long list\n- point number twelve of our long list\n- point number thirteen of our long list\n- point number fourteen of our long list",
    "found": [],
    "file": "content/rules/language/READ-04.md",
    "line": 77
   },
   {
    "text": "- one\n- two",
    "found": [],
    "file": "content/rules/language/READ-04.md",
    "line": 96
   }
  ]
 },
 {
  "id": "READ-05",
  "flag": [
   {
    "text": "# SEN information report\n\n## Aims\n\nThe school helps each child to learn well. Teachers talk with parents about what works. The SENCO writes it down and looks at it again each term. The school helps each child to learn well. Teachers talk with parents about what works. The SENCO writes it down and looks at it again each term. The school helps each child to learn well. Teachers talk with parents about what works. The SENCO writes it down and looks at it again each term. The school helps each child to learn well. Teachers talk with parents about what works. The SENCO writes it down and looks at it again each term. The school helps each child to learn well. Teachers talk with parents about what works. The SENCO writes it down and looks at it again each term. The school helps each child to learn well. Teachers talk with parents about what works. The SENCO writes it down and looks at it again each term. The school helps each child to learn well. Teachers talk with parents about what works. The SENCO writes it down and looks at it again each term. The school helps each child to learn well. Teachers talk with parents about what works. The SENCO writes it down and looks at it again each term. The school helps each child to learn well. Teachers talk with parents about what works. The SENCO writes it down and looks at it again each term. The school helps each child to learn well. Teachers talk with parents about what works. The SENCO writes it down and looks at it again each term. ",
    "found": [],
    "file": "content/rules/language/READ-05.md",
    "line": 22
   },
   {
    "text": "# SEND information report\n\n## Support\n\nThe school gives help in class and in small groups. Parents talk with teachers twice a term. Children choose what they want to learn next. The school gives help in class and in small groups. Parents talk with teachers twice a term. Children choose what they want to learn next. The school gives help in class and in small groups. Parents talk with teachers twice a term. Children choose what they want to learn next. The school gives help in class and in small groups. Parents talk with teachers twice a term. Children choose what they want to learn next. The school gives help in class and in small groups. Parents talk with teachers twice a term. Children choose what they want to learn next. The school gives help in class and in small groups. Parents talk with teachers twice a term. Children choose what they want to learn next. The school gives help in class and in small groups. Parents talk with teachers twice a term. Children choose what they want to learn next. The school gives help in class and in small groups. Parents talk with teachers twice a term. Children choose what they want to learn next. The school gives help in class and in small groups. Parents talk with teachers twice a term. Children choose what they want to learn next. The school gives help in class and in small groups. Parents talk with teachers twice a term. Children choose what they want to learn next. ",
    "found": [],
    "file": "content/rules/language/READ-05.md",
    "line": 30
   }
  ],
  "keep": [
   {
    "text": "The school helps.",
    "found": [],
    "file": "content/rules/language/READ-05.md",
    "line": 62
   },
   {
    "text": "Teachers talk with parents.",
    "found": [],
    "file": "content/rules/language/READ-05.md",
    "line": 63
   },
   {
    "text": "# SEN information report\n\n## Aims\n\nWe help your child to learn well. Teachers talk with you about what works. The SENCO writes it down and looks at it again each term. We help your child to learn well. Teachers talk with you about what works. The SENCO writes it down and looks at it again each term. We help your child to learn well. Teachers talk with you about what works. The SENCO writes it down and looks at it again each term. We help your child to learn well. Teachers talk with you about what works. The SENCO writes it down and looks at it again each term. We help your child to learn well. Teachers talk with you about what works. The SENCO writes it down and looks at it again each term. We help your child to learn well. Teachers talk with you about what works. The SENCO writes it down and looks at it again each term. We help your child to learn well. Teachers talk with you about what works. The SENCO writes it down and looks at it again each term. We help your child to learn well. Teachers talk with you about what works. The SENCO writes it down and looks at it again each term. We help your child to learn well. Teachers talk with you about what works. The SENCO writes it down and looks at it again each term. We help your child to learn well. Teachers talk with you about what works. The SENCO writes it down and looks at it again each term. ",
    "found": [],
    "file": "content/rules/language/READ-05.md",
    "line": 40
   },
   {
    "text": "# SEND policy\n\n## Aims\n\nThe school helps each child to learn well. Teachers talk with parents about what works. The SENCO writes it down and looks at it again each term. The school helps each child to learn well. Teachers talk with parents about what works. The SENCO writes it down and looks at it again each term. The school helps each child to learn well. Teachers talk with parents about what works. The SENCO writes it down and looks at it again each term. The school helps each child to learn well. Teachers talk with parents about what works. The SENCO writes it down and looks at it again each term. The school helps each child to learn well. Teachers talk with parents about what works. The SENCO writes it down and looks at it again each term. The school helps each child to learn well. Teachers talk with parents about what works. The SENCO writes it down and looks at it again each term. The school helps each child to learn well. Teachers talk with parents about what works. The SENCO writes it down and looks at it again each term. The school helps each child to learn well. Teachers talk with parents about what works. The SENCO writes it down and looks at it again each term. The school helps each child to learn well. Teachers talk with parents about what works. The SENCO writes it down and looks at it again each term. The school helps each child to learn well. Teachers talk with parents about what works. The SENCO writes it down and looks at it again each term. ",
    "found": [],
    "file": "content/rules/language/READ-05.md",
    "line": 48
   },
   {
    "text": "# SEN information report\n\nShort.",
    "found": [],
    "file": "content/rules/language/READ-05.md",
    "line": 56
   }
  ]
 },
 {
  "id": "REFORM-01",
  "flag": [
   {
    "text": "# SEN information report\n\nReviewed October 2026.\n\n## Our aims\n\nWe want every child with special educational needs to learn well, to feel safe and to have friends. Teachers plan lessons that remove barriers before anyone meets them, and they act early when progress slows down.\n\n## Who does what\n\nThe SENCO leads the day-to-day running of this work and helps colleagues to plan. Class teachers are responsible for the progress of every child in their class. Governors ask how the support is working.\n\n## How we help\n\nSupport follows the cycle of assess, plan, do and review. Parents and children help to choose outcomes, and we look together at whether the help has worked. When it has not, we change it. We write down what was agreed and give families a copy of it.",
    "found": [],
    "file": "content/rules/currency/REFORM-01.md",
    "line": 18
   },
   {
    "text": "# SEND policy\n\nReviewed October 2026.\n\n## Our aims\n\nWe want every child with special educational needs to learn well, to feel safe and to have friends. Teachers plan lessons that remove barriers before anyone meets them, and they act early when progress slows down.\n\n## Who does what\n\nThe SENCO leads the day-to-day running of this work and helps colleagues to plan. Class teachers are responsible for the progress of every child in their class. Governors ask how the support is working.\n\n## How we help\n\nSupport follows the cycle of assess, plan, do and review. Parents and children help to choose outcomes, and we look together at whether the help has worked. When it has not, we change it. We write down what was agreed and give families a copy of it.",
    "found": [],
    "file": "content/rules/currency/REFORM-01.md",
    "line": 36
   }
  ],
  "keep": [
   {
    "text": "Our SENCO can be reached through the office.",
    "found": [],
    "file": "content/rules/currency/REFORM-01.md",
    "line": 92
   },
   {
    "text": "# SEND policy\n\nReviewed October 2026. Our inclusion strategy is on the same page.\n\n## Our aims\n\nWe want every child with special educational needs to learn well, to feel safe and to have friends. Teachers plan lessons that remove barriers before anyone meets them, and they act early when progress slows down.\n\n## Who does what\n\nThe SENCO leads the day-to-day running of this work and helps colleagues to plan. Class teachers are responsible for the progress of every child in their class. Governors ask how the support is working.\n\n## How we help\n\nSupport follows the cycle of assess, plan, do and review. Parents and children help to choose outcomes, and we look together at whether the help has worked. When it has not, we change it. We write down what was agreed and give families a copy of it.",
    "found": [],
    "file": "content/rules/currency/REFORM-01.md",
    "line": 56
   },
   {
    "text": "# Ashdown Special School: SEND policy\n\nReviewed October 2026.\n\n## Our aims\n\nWe want every child with special educational needs to learn well, to feel safe and to have friends. Teachers plan lessons that remove barriers before anyone meets them, and they act early when progress slows down.\n\n## Who does what\n\nThe SENCO leads the day-to-day running of this work and helps colleagues to plan. Class teachers are responsible for the progress of every child in their class. Governors ask how the support is working.\n\n## How we help\n\nSupport follows the cycle of assess, plan, do and review. Parents and children help to choose outcomes, and we look together at whether the help has worked. When it has not, we change it. We write down what was agreed and give families a copy of it.",
    "found": [],
    "file": "content/rules/currency/REFORM-01.md",
    "line": 74
   },
   {
    "text": "# Minutes\n\n## Our aims\n\nWe want every child with special educational needs to learn well, to feel safe and to have friends. Teachers plan lessons that remove barriers before anyone meets them, and they act early when progress slows down.\n\n## Who does what\n\nThe SENCO leads the day-to-day running of this work and helps colleagues to plan. Class teachers are responsible for the progress of every child in their class. Governors ask how the support is working.\n\n## How we help\n\nSupport follows the cycle of assess, plan, do and review. Parents and children help to choose outcomes, and we look together at whether the help has worked. When it has not, we change it. We write down what was agreed and give families a copy of it.",
    "found": [],
    "file": "content/rules/currency/REFORM-01.md",
    "line": 94
   },
   {
    "text": "# SEND policy\n\nThis independent school reviewed its policy in October 2026.\n\n## Our aims\n\nWe want every child with special educational needs to learn well, to feel safe and to have friends. Teachers plan lessons that remove barriers before anyone meets them, and they act early when progress slows down.\n\n## Who does what\n\nThe SENCO leads the day-to-day running of this work and helps colleagues to plan. Class teachers are responsible for the progress of every child in their class. Governors ask how the support is working.\n\n## How we help\n\nSupport follows the cycle of assess, plan, do and review. Parents and children help to choose outcomes, and we look together at whether the help has worked. When it has not, we change it. We write down what was agreed and give families a copy of it.",
    "found": [],
    "file": "content/rules/currency/REFORM-01.md",
    "line": 110
   }
  ]
 },
 {
  "id": "REFORM-02",
  "flag": [
   {
    "text": "Our inclusion strategy has been written to replace the SEN information report.",
    "found": [
     "inclusion strategy has been written to replace the SEN information report"
    ],
    "file": "content/rules/currency/REFORM-02.md",
    "line": 25
   },
   {
    "text": "We publish an inclusion strategy in place of the SEND information report.",
    "found": [
     "inclusion strategy in place of the SEND information report"
    ],
    "file": "content/rules/currency/REFORM-02.md",
    "line": 26
   },
   {
    "text": "The SEN information report is no longer required now that we have an inclusion strategy.",
    "found": [
     "SEN information report is no longer required now that we have an inclusion strategy"
    ],
    "file": "content/rules/currency/REFORM-02.md",
    "line": 27
   },
   {
    "text": "The inclusion strategy means that we no longer publish an information report.",
    "found": [
     "inclusion strategy means that we no longer publish an information report"
    ],
    "file": "content/rules/currency/REFORM-02.md",
    "line": 28
   },
   {
    "text": "Our inclusion strategy takes the place of this year's SEND information report.",
    "found": [
     "inclusion strategy takes the place of this year's SEND information report"
    ],
    "file": "content/rules/currency/REFORM-02.md",
    "line": 29
   },
   {
    "text": "Our inclusion strategy has been written to replace the SEN information report.",
    "found": [
     "inclusion strategy has been written to replace the SEN information report"
    ],
    "file": "content/rules/currency/REFORM-02.md",
    "line": 21
   }
  ],
  "keep": [
   {
    "text": "The inclusion strategy does not replace the SEN information report.",
    "found": [],
    "file": "content/rules/currency/REFORM-02.md",
    "line": 33
   },
   {
    "text": "Our inclusion strategy sits beside this report.",
    "found": [],
    "file": "content/rules/currency/REFORM-02.md",
    "line": 34
   },
   {
    "text": "We publish an inclusion strategy and a SEN information report.",
    "found": [],
    "file": "content/rules/currency/REFORM-02.md",
    "line": 35
   },
   {
    "text": "The strategy is separate from the information report.",
    "found": [],
    "file": "content/rules/currency/REFORM-02.md",
    "line": 36
   },
   {
    "text": "Our inclusion strategy names three priorities.",
    "found": [],
    "file": "content/rules/currency/REFORM-02.md",
    "line": 37
   },
   {
    "text": "Our inclusion strategy stands beside the SEN information report and does not replace it.",
    "found": [],
    "file": "content/rules/currency/REFORM-02.md",
    "line": 21
   }
  ]
 },
 {
  "id": "REFORM-03",
  "flag": [
   {
    "text": "No new EHC plans will be issued from next year.",
    "found": [
     "No new EHC plans will be issued"
    ],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 25
   },
   {
    "text": "EHC plans are being phased out so we no longer ask for them.",
    "found": [
     "EHC plans are being phased out"
    ],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 26
   },
   {
    "text": "EHC plans are being phased out.",
    "found": [
     "EHC plans are being phased out"
    ],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 27
   },
   {
    "text": "As EHCPs will be scrapped we are moving pupils to our own plans.",
    "found": [
     "EHCPs will be scrapped"
    ],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 28
   },
   {
    "text": "With the end of EHC plans in sight we no longer make requests.",
    "found": [
     "end of EHC plans"
    ],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 29
   },
   {
    "text": "EHC plans are ending next year.",
    "found": [
     "EHC plans are ending"
    ],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 30
   },
   {
    "text": "The government has abolished EHC plans.",
    "found": [
     "abolished EHC plans"
    ],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 31
   },
   {
    "text": "These plans replace EHC plans, so there is no need to apply to the council.",
    "found": [
     "replace EHC plans"
    ],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 32
   },
   {
    "text": "Our Individual Support Plans replace EHC plans from this year.",
    "found": [
     "replace EHC plans"
    ],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 33
   },
   {
    "text": "EHCPs are being replaced and we advise parents not to apply.",
    "found": [
     "EHCPs are being replaced"
    ],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 34
   },
   {
    "text": "EHC plans come to an end in 2029.",
    "found": [
     "EHC plans come to an end"
    ],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 36
   },
   {
    "text": "The government will end all EHC plans by 2030.",
    "found": [
     "end all EHC plans"
    ],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 37
   },
   {
    "text": "Appeals about EHC plans were removed this year.",
    "found": [
     "Appeals about EHC plans were removed"
    ],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 38
   },
   {
    "text": "No new EHC plans will be issued from next year.",
    "found": [
     "No new EHC plans will be issued"
    ],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 21
   }
  ],
  "keep": [
   {
    "text": "Your right to appeal about EHC plans remains.",
    "found": [],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 42
   },
   {
    "text": "No EHC plan is issued without an assessment.",
    "found": [],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 44
   },
   {
    "text": "Nobody should think that EHC plans are being scrapped: they are not.",
    "found": [],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 45
   },
   {
    "text": "It is not true that EHC plans are being abolished.",
    "found": [],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 46
   },
   {
    "text": "Do ISPs replace EHC plans?",
    "found": [],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 47
   },
   {
    "text": "EHC plans are not ending.",
    "found": [],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 48
   },
   {
    "text": "The white paper proposed that EHC plans are kept for the most complex needs.",
    "found": [],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 49
   },
   {
    "text": "The council decides whether to end the plan.",
    "found": [],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 50
   },
   {
    "text": "The council may cease to maintain an EHC plan.",
    "found": [],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 51
   },
   {
    "text": "At the end of the EHC plan meeting we agree next steps.",
    "found": [],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 52
   },
   {
    "text": "EHC plans replaced statements.",
    "found": [],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 53
   },
   {
    "text": "The law on EHC plans has not changed.",
    "found": [],
    "file": "content/rules/currency/REFORM-03.md",
    "line": 21
   }
  ]
 },
 {
  "id": "REFORM-04",
  "flag": [
   {
    "text": "The Children’s Wellbeing and Schools Act 2026 sets out our duties to pupils with SEND.",
    "found": [
     "Children’s Wellbeing and Schools Act 2026"
    ],
    "file": "content/rules/currency/REFORM-04.md",
    "line": 25
   },
   {
    "text": "Our SEND duties come from the Children's Wellbeing and Schools Act 2026.",
    "found": [
     "Children's Wellbeing and Schools Act 2026"
    ],
    "file": "content/rules/currency/REFORM-04.md",
    "line": 26
   },
   {
    "text": "This SEND policy is based on the Children’s Wellbeing and Schools Act.",
    "found": [
     "Children’s Wellbeing and Schools Act"
    ],
    "file": "content/rules/currency/REFORM-04.md",
    "line": 27
   },
   {
    "text": "EHC plans are governed by the Children's Wellbeing and Schools Act (2026).",
    "found": [
     "Children's Wellbeing and Schools Act (2026)"
    ],
    "file": "content/rules/currency/REFORM-04.md",
    "line": 28
   },
   {
    "text": "# SEND policy\n\n## SEND legislation\n\nThis policy follows:\n\n- Part 3 of the Children and Families Act 2014\n- the Children’s Wellbeing and Schools Act 2026",
    "found": [
     "Children’s Wellbeing and Schools Act 2026"
    ],
    "file": "content/rules/currency/REFORM-04.md",
    "line": 30
   },
   {
    "text": "This SEND policy is based on the Children’s Wellbeing and Schools Act.",
    "found": [
     "Children’s Wellbeing and Schools Act"
    ],
    "file": "content/rules/currency/REFORM-04.md",
    "line": 21
   }
  ],
  "keep": [
   {
    "text": "The Children’s Wellbeing and Schools Act 2026 asks for an allergy safety policy.",
    "found": [],
    "file": "content/rules/currency/REFORM-04.md",
    "line": 43
   },
   {
    "text": "The Children’s Wellbeing and Schools Act 2026 does not change SEND law.",
    "found": [],
    "file": "content/rules/currency/REFORM-04.md",
    "line": 44
   },
   {
    "text": "Breakfast clubs follow the Children’s Wellbeing and Schools Act 2026.",
    "found": [],
    "file": "content/rules/currency/REFORM-04.md",
    "line": 45
   },
   {
    "text": "Wellbeing and schools are close to our hearts.",
    "found": [],
    "file": "content/rules/currency/REFORM-04.md",
    "line": 46
   },
   {
    "text": "The Act on home education is the Children’s Wellbeing and Schools Act 2026.",
    "found": [],
    "file": "content/rules/currency/REFORM-04.md",
    "line": 47
   },
   {
    "text": "This SEND policy is based on the Children and Families Act 2014.",
    "found": [],
    "file": "content/rules/currency/REFORM-04.md",
    "line": 21
   }
  ]
 },
 {
  "id": "REFORM-05",
  "flag": [
   {
    "text": "By law all staff must complete SEND training.",
    "found": [
     "By law all staff must complete SEND training"
    ],
    "file": "content/rules/currency/REFORM-05.md",
    "line": 21
   },
   {
    "text": "SEND training is now statutory for every teacher.",
    "found": [
     "SEND training is now statutory"
    ],
    "file": "content/rules/currency/REFORM-05.md",
    "line": 22
   },
   {
    "text": "Mandatory SEND training is given each year.",
    "found": [
     "Mandatory SEND training"
    ],
    "file": "content/rules/currency/REFORM-05.md",
    "line": 23
   },
   {
    "text": "SEND training has become a legal requirement in schools.",
    "found": [
     "SEND training has become a legal requirement"
    ],
    "file": "content/rules/currency/REFORM-05.md",
    "line": 24
   },
   {
    "text": "It is a legal requirement that all staff have SEND training.",
    "found": [
     "legal requirement that all staff have SEND training"
    ],
    "file": "content/rules/currency/REFORM-05.md",
    "line": 25
   },
   {
    "text": "Compulsory SEND training takes place in September.",
    "found": [
     "Compulsory SEND training"
    ],
    "file": "content/rules/currency/REFORM-05.md",
    "line": 26
   },
   {
    "text": "All teachers are now required by law to have SEND training.",
    "found": [
     "All teachers are now required by law to have SEND training"
    ],
    "file": "content/rules/currency/REFORM-05.md",
    "line": 27
   },
   {
    "text": "By law all staff must complete SEND training.",
    "found": [
     "By law all staff must complete SEND training"
    ],
    "file": "content/rules/currency/REFORM-05.md",
    "line": 17
   }
  ],
  "keep": [
   {
    "text": "All staff have SEND training each year.",
    "found": [],
    "file": "content/rules/currency/REFORM-05.md",
    "line": 31
   },
   {
    "text": "The government announced that SEND training is to be required.",
    "found": [],
    "file": "content/rules/currency/REFORM-05.md",
    "line": 32
   },
   {
    "text": "Safeguarding training is statutory.",
    "found": [],
    "file": "content/rules/currency/REFORM-05.md",
    "line": 33
   },
   {
    "text": "A new SENCO must gain the NPQ within three years.",
    "found": [],
    "file": "content/rules/currency/REFORM-05.md",
    "line": 34
   },
   {
    "text": "SEND training is part of every induction.",
    "found": [],
    "file": "content/rules/currency/REFORM-05.md",
    "line": 35
   },
   {
    "text": "All staff have SEND training each year.",
    "found": [],
    "file": "content/rules/currency/REFORM-05.md",
    "line": 17
   }
  ]
 },
 {
  "id": "REFORM-06",
  "flag": [
   {
    "text": "Individual Support Plans have replaced SEN Support in our school.",
    "found": [
     "Individual Support Plans have replaced SEN Support"
    ],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 21
   },
   {
    "text": "ISPs replace SEN Support from this term.",
    "found": [
     "ISPs replace SEN Support"
    ],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 22
   },
   {
    "text": "ISPs replace the old plans for all pupils with SEND.",
    "found": [
     "ISPs replace the old plans"
    ],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 23
   },
   {
    "text": "ISPs replaced IEPs here.",
    "found": [
     "ISPs replaced IEPs"
    ],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 24
   },
   {
    "text": "Schools are now legally required to organise support in four layers.",
    "found": [
     "legally required to organise support in four layers"
    ],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 25
   },
   {
    "text": "The revised Code of Practice, which came into force in September 2026, sets out new roles.",
    "found": [
     "revised Code of Practice, which came into force"
    ],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 26
   },
   {
    "text": "Every pupil with SEND will have an ISP from September.",
    "found": [
     "Every pupil with SEND will have an ISP"
    ],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 27
   },
   {
    "text": "The White Paper now requires schools to publish tiers of support.",
    "found": [
     "White Paper now requires"
    ],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 37
   },
   {
    "text": "Since the Education for All Bill was passed our duties differ.",
    "found": [
     "Education for All Bill was passed"
    ],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 38
   },
   {
    "text": "New this year:\n\n- a sensory room\n- ISPs from September 2026\n- from September 2026 an Individual Support Plan for each pupil at SEN support",
    "found": [
     "ISPs from September 2026",
     "from September 2026 an Individual Support Plan"
    ],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 29
   },
   {
    "text": "Individual Support Plans have replaced SEN Support in our school.",
    "found": [
     "Individual Support Plans have replaced SEN Support"
    ],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 17
   }
  ],
  "keep": [
   {
    "text": "The White Paper does not require schools to do anything yet.",
    "found": [],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 42
   },
   {
    "text": "If the Education for All Bill is passed, our duties may change.",
    "found": [],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 43
   },
   {
    "text": "The broadband of our ISP from last year is slow.",
    "found": [],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 45
   },
   {
    "text": "ISPs are proposed for September 2029; nothing changes from September 2026.",
    "found": [],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 46
   },
   {
    "text": "The new Code of Practice came into force in 2014.",
    "found": [],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 47
   },
   {
    "text": "We call our plan an ISP: every pupil with SEND has an ISP, which is our own name.",
    "found": [],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 48
   },
   {
    "text": "Individual Support Plans are proposed, not law.",
    "found": [],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 49
   },
   {
    "text": "Our own individual support plans are reviewed each term.",
    "found": [],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 50
   },
   {
    "text": "The white paper proposed National Inclusion Standards.",
    "found": [],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 51
   },
   {
    "text": "ISPs would replace SEN Support if Parliament agrees.",
    "found": [],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 52
   },
   {
    "text": "Our internet provider (ISP) is new.",
    "found": [],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 53
   },
   {
    "text": "Pupils with SEN have SEN Support; Individual Support Plans are only proposed.",
    "found": [],
    "file": "content/rules/currency/REFORM-06.md",
    "line": 17
   }
  ]
 },
 {
  "id": "VOICE-01",
  "flag": [
   {
    "text": "# SEN policy\n\n## Review\n\nThe SENCO looks at test scores for each child in July and reports to governors. The SENCO judges the impact of each programme.",
    "found": [],
    "file": "content/rules/voice/VOICE-01.md",
    "line": 19
   },
   {
    "text": "# SEN policy\n\n## Transition\n\nThe SENCO passes the files of pupils on to the secondary school in July.",
    "found": [],
    "file": "content/rules/voice/VOICE-01.md",
    "line": 28
   }
  ],
  "keep": [
   {
    "text": "# SEN policy\n\n## Review\n\nEach term the class teacher, parents and the pupil review progress together and agree the next outcomes. The pupil prepares with a key adult.",
    "found": [],
    "file": "content/rules/voice/VOICE-01.md",
    "line": 40
   },
   {
    "text": "# SEN policy\n\n## Staff training\n\nThe SENCO runs a session for all staff each term.",
    "found": [],
    "file": "content/rules/voice/VOICE-01.md",
    "line": 49
   },
   {
    "text": "# SEN policy\n\n## Policy review\n\nGovernors review this policy every year.",
    "found": [],
    "file": "content/rules/voice/VOICE-01.md",
    "line": 58
   },
   {
    "text": "# SEN policy\n\n## Transition\n\nPupils make a book about their new school and choose whom to visit; parents plan the move with us.",
    "found": [],
    "file": "content/rules/voice/VOICE-01.md",
    "line": 67
   },
   {
    "text": "# SEN policy\n\n## Accessibility plan\n\nThe plan is on the website.",
    "found": [],
    "file": "content/rules/voice/VOICE-01.md",
    "line": 76
   }
  ]
 },
 {
  "id": "VOICE-02",
  "flag": [
   {
    "text": "# SEN policy\n\n## Working with specialists\n\nThe SENCO reads the advice of the visiting specialist. Parents are sent a copy of the report on request.",
    "found": [
     "Parents are sent a copy of the report on request"
    ],
    "file": "content/rules/voice/VOICE-02.md",
    "line": 19
   },
   {
    "text": "# SEN policy\n\n## Transition\n\nParents are sent information about the new school in June.",
    "found": [
     "Parents are sent information about the new school in June"
    ],
    "file": "content/rules/voice/VOICE-02.md",
    "line": 28
   },
   {
    "text": "# SEN policy\n\n## Meetings\n\nThe teacher and the SENCO go over each plan. Pupils are told which targets they have got.",
    "found": [
     "Pupils are told which targets they have got"
    ],
    "file": "content/rules/voice/VOICE-02.md",
    "line": 37
   }
  ],
  "keep": [
   {
    "text": "# SEN policy\n\n## Working with specialists\n\nWe agree with parents before a specialist is asked. Parents are sent a copy of the report.",
    "found": [],
    "file": "content/rules/voice/VOICE-02.md",
    "line": 48
   },
   {
    "text": "# SEN policy\n\n## Reports to parents\n\nParents are sent a written report on progress each July.",
    "found": [],
    "file": "content/rules/voice/VOICE-02.md",
    "line": 57
   },
   {
    "text": "# SEN policy\n\n## Telling parents\n\nWe inform parents when special educational provision is made for their child.",
    "found": [],
    "file": "content/rules/voice/VOICE-02.md",
    "line": 66
   },
   {
    "text": "# SEN policy\n\n## Transition\n\nParents and pupils plan the move with us, and parents are sent the dates.",
    "found": [],
    "file": "content/rules/voice/VOICE-02.md",
    "line": 75
   },
   {
    "text": "# SEN policy\n\n## Safeguarding\n\nParents are told without delay unless that puts a child at risk.",
    "found": [],
    "file": "content/rules/voice/VOICE-02.md",
    "line": 84
   },
   {
    "text": "# SEN policy\n\n## Meetings\n\nPupils say which targets they have reached and are told when the next meeting is.",
    "found": [],
    "file": "content/rules/voice/VOICE-02.md",
    "line": 92
   },
   {
    "text": "# SEN policy\n\n## Our approach\n\nThe law requires us to tell parents when we start making special educational provision for their child.",
    "found": [],
    "file": "content/rules/voice/VOICE-02.md",
    "line": 100
   },
   {
    "text": "# SEN policy\n\n## Attendance\n\nParents receive a message in the morning if their child has not arrived.",
    "found": [],
    "file": "content/rules/voice/VOICE-02.md",
    "line": 108
   },
   {
    "text": "# SEN policy\n\n## Moving to secondary school\n\nTogether, the pupil, the parents and both SENCOs write a transition plan in the spring term.",
    "found": [],
    "file": "content/rules/voice/VOICE-02.md",
    "line": 116
   }
  ]
 },
 {
  "id": "VOICE-03",
  "flag": [
   {
    "text": "Parents will be informed of the targets at parents’ evening.",
    "found": [
     "Parents will be informed of the targets at parents’ evening"
    ],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 22
   },
   {
    "text": "Parents are told of the decision to refer.",
    "found": [
     "Parents are told of the decision to refer"
    ],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 23
   },
   {
    "text": "The finished plan is sent home to parents.",
    "found": [
     "The finished plan is sent home to parents"
    ],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 24
   },
   {
    "text": "Parents will be sent a copy of the plan.",
    "found": [
     "Parents will be sent a copy of the plan"
    ],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 25
   },
   {
    "text": "Parents will be notified of any changes to provision by letter.",
    "found": [
     "Parents will be notified of any changes to provision by letter"
    ],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 26
   },
   {
    "text": "We inform parents of the outcomes set for their child.",
    "found": [
     "We inform parents of the outcomes set for their child"
    ],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 27
   },
   {
    "text": "Targets are shared with parents and carers.",
    "found": [
     "Targets are shared with parents and carers"
    ],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 28
   },
   {
    "text": "Carers will be advised of the interventions that the SENCO has chosen.",
    "found": [
     "Carers will be advised of the interventions that the SENCO has chosen"
    ],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 29
   },
   {
    "text": "Mums and dads get a letter with the new targets.",
    "found": [
     "Mums and dads get a letter with the new targets"
    ],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 30
   },
   {
    "text": "We let parents know which programme their child has been given.",
    "found": [
     "We let parents know which programme their child has been given"
    ],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 31
   },
   {
    "text": "Parents will be:\n\n- told about the help that their child is getting;\n- informed of any change in the targets.",
    "found": [
     "told about the help that their child is getting",
     "informed of any change in the targets"
    ],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 33
   },
   {
    "text": "Parents will be informed of the targets at parents’ evening.",
    "found": [
     "Parents will be informed of the targets at parents’ evening"
    ],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 18
   }
  ],
  "keep": [
   {
    "text": "We agree the outcomes with parents and give them a copy of the plan.",
    "found": [],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 43
   },
   {
    "text": "Parents are informed when special educational provision is made for their child.",
    "found": [],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 44
   },
   {
    "text": "We will tell parents formally when SEN Support starts.",
    "found": [],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 45
   },
   {
    "text": "Parents receive a written report on progress once a year.",
    "found": [],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 46
   },
   {
    "text": "The headteacher will notify parents without delay of the decision to suspend a pupil.",
    "found": [],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 47
   },
   {
    "text": "The local authority will inform parents of its decision within six weeks.",
    "found": [],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 48
   },
   {
    "text": "Parents are told how to find the Local Offer and SENDIASS.",
    "found": [],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 49
   },
   {
    "text": "Staff are informed of the targets in each plan.",
    "found": [],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 50
   },
   {
    "text": "Our trauma-informed approach supports families and outcomes for children.",
    "found": [],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 51
   },
   {
    "text": "Parents will be informed of the outcome of their complaint within ten days.",
    "found": [],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 52
   },
   {
    "text": "Parents, the pupil and the teacher write the plan together. Parents are given a copy of the plan.",
    "found": [],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 53
   },
   {
    "text": "We no longer simply inform parents of the targets; we agree them together.",
    "found": [],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 54
   },
   {
    "text": "The accessibility plan tells parents where the ramps and lifts are.",
    "found": [],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 55
   },
   {
    "text": "The purpose of this policy is to inform parents how the school supports pupils.",
    "found": [],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 56
   },
   {
    "text": "Restrictive interventions are recorded and reported to parents as the regulations require.",
    "found": [],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 57
   },
   {
    "text": "If we agree on a plan, we write down what was agreed and send it to parents.",
    "found": [],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 58
   },
   {
    "text": "We ring the home school’s SENCO and ask for the support plan.",
    "found": [],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 59
   },
   {
    "text": "We agree the outcomes with parents and give them a copy of the plan.",
    "found": [],
    "file": "content/rules/voice/VOICE-03.md",
    "line": 18
   }
  ]
 },
 {
  "id": "VOICE-04",
  "flag": [
   {
    "text": "The SENCO decides whether a child has special educational needs.",
    "found": [
     "The SENCO decides whether a child has special educational needs"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 22
   },
   {
    "text": "The SENCO will determine whether SEN Support is needed.",
    "found": [
     "The SENCO will determine whether SEN Support is needed"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 23
   },
   {
    "text": "The school decides which pupils need an intervention.",
    "found": [
     "The school decides which pupils need an intervention"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 24
   },
   {
    "text": "The decision about SEN Support is made by the SENCO.",
    "found": [
     "The decision about SEN Support is made by the SENCO"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 25
   },
   {
    "text": "The SENCO judges whether the targets have been met.",
    "found": [
     "The SENCO judges whether the targets have been met"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 26
   },
   {
    "text": "The SENCO will place the child on the register.",
    "found": [
     "The SENCO will place the child on the register"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 27
   },
   {
    "text": "A child moves up or down when the SENCO sees fit.",
    "found": [
     "A child moves up or down when the SENCO sees fit"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 28
   },
   {
    "text": "The SENCO has the final say on support.",
    "found": [
     "The SENCO has the final say on support"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 29
   },
   {
    "text": "The class teacher picks three targets from the bank.",
    "found": [
     "The class teacher picks three targets from the bank"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 30
   },
   {
    "text": "Whether a pupil needs support is decided by the SENCO.",
    "found": [
     "Whether a pupil needs support is decided by the SENCO"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 31
   },
   {
    "text": "Interventions are allocated by the SENCO at the start of each term.",
    "found": [
     "Interventions are allocated by the SENCO at the start of each term"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 32
   },
   {
    "text": "If progress has been good, the pupil will be taken off the register by the SENCO.",
    "found": [
     "If progress has been good, the pupil will be taken off the register by the SENCO"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 33
   },
   {
    "text": "Whether a pupil has SEN is a matter for the headteacher.",
    "found": [
     "Whether a pupil has SEN is a matter for the headteacher"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 34
   },
   {
    "text": "It is up to the SENCO whether a child needs SEN Support.",
    "found": [
     "It is up to the SENCO whether a child needs SEN Support"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 35
   },
   {
    "text": "The teacher deems the child to have SEN.",
    "found": [
     "The teacher deems the child to have SEN"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 36
   },
   {
    "text": "Children are identified as having SEN by the class teacher.",
    "found": [
     "Children are identified as having SEN by the class teacher"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 37
   },
   {
    "text": "Teachers refer to the SENCO, who then determines which pupils have special educational needs.",
    "found": [
     "Teachers refer to the SENCO, who then determines which pupils have special educational needs"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 38
   },
   {
    "text": "Pupils are moved to the next stage at the SENCO's discretion.",
    "found": [
     "Pupils are moved to the next stage at the SENCO's discretion"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 39
   },
   {
    "text": "If the teacher thinks that a child needs more, the child is placed on the register.",
    "found": [
     "If the teacher thinks that a child needs more, the child is placed on the register"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 40
   },
   {
    "text": "The headteacher makes a determination as to whether the pupil has SEN.",
    "found": [
     "The headteacher makes a determination as to whether the pupil has SEN"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 41
   },
   {
    "text": "The role of the inclusion manager includes:\n\n- judging whether a pupil meets the criteria for SEN.",
    "found": [
     "judging whether a pupil meets the criteria for SEN"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 43
   },
   {
    "text": "The SENCO decides whether a child has special educational needs.",
    "found": [
     "The SENCO decides whether a child has special educational needs"
    ],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 18
   }
  ],
  "keep": [
   {
    "text": "Pupils registered as having SEN by the nursery keep their support when they start.",
    "found": [],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 51
   },
   {
    "text": "The decision about staffing is a matter for the headteacher.",
    "found": [],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 52
   },
   {
    "text": "The SENCO, who works with parents to decide whether support is needed, keeps the record.",
    "found": [],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 53
   },
   {
    "text": "Pupils who are identified as having SEN by a previous school are visited before they start.",
    "found": [],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 54
   },
   {
    "text": "The leadership team decides which interventions the school will buy.",
    "found": [],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 55
   },
   {
    "text": "A child is designated as having SEN by agreement with the family.",
    "found": [],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 56
   },
   {
    "text": "Rooms are allocated by the SENCO at the start of each term.",
    "found": [],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 58
   },
   {
    "text": "The SENCO helps teachers to write outcomes.",
    "found": [],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 59
   },
   {
    "text": "The teacher, the SENCO, parents and the child decide together whether SEN Support is needed.",
    "found": [],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 60
   },
   {
    "text": "The local authority decides whether to carry out an assessment.",
    "found": [],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 61
   },
   {
    "text": "The SENCO decides whether more evidence is needed. Parents and the pupil are asked for their views before anything is settled.",
    "found": [],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 62
   },
   {
    "text": "The headteacher decides how teaching assistants are deployed.",
    "found": [],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 63
   },
   {
    "text": "After talking with parents, the SENCO decides whether to ask for advice.",
    "found": [],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 64
   },
   {
    "text": "The panel of governors decides the complaint.",
    "found": [],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 65
   },
   {
    "text": "The local authority has the final say on provision in the plan.",
    "found": [],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 66
   },
   {
    "text": "The SENCO, the teacher and the parents decide together what is needed.",
    "found": [],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 67
   },
   {
    "text": "# SEND policy\n\n## Exam access arrangements\n\nThe SENCO decides what to apply for, by the rules of the JCQ.",
    "found": [],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 68
   },
   {
    "text": "The teacher and SENCO talk with the family, and together they decide whether the child needs SEN Support.",
    "found": [],
    "file": "content/rules/voice/VOICE-04.md",
    "line": 18
   }
  ]
 },
 {
  "id": "VOICE-05",
  "flag": [
   {
    "text": "We value the voice of every child.",
    "found": [
     "We value the voice of every child"
    ],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 22
   },
   {
    "text": "Pupils know their targets.",
    "found": [
     "Pupils know their targets"
    ],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 23
   },
   {
    "text": "Pupil voice is collected by the SENCO.",
    "found": [
     "Pupil voice is collected by the SENCO"
    ],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 24
   },
   {
    "text": "Where possible the child’s views will be considered.",
    "found": [
     "Where possible the child’s views will be considered"
    ],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 25
   },
   {
    "text": "Parents are asked to sign the plan and return it.",
    "found": [
     "Parents are asked to sign the plan and return it"
    ],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 26
   },
   {
    "text": "We have an open door policy.",
    "found": [
     "We have an open door policy"
    ],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 27
   },
   {
    "text": "The school council gives pupils a say.",
    "found": [
     "The school council gives pupils a say"
    ],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 28
   },
   {
    "text": "Targets are shared with pupils.",
    "found": [
     "Targets are shared with pupils"
    ],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 29
   },
   {
    "text": "A suggestion box stands in the hall for pupils.",
    "found": [
     "A suggestion box stands in the hall for pupils"
    ],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 30
   },
   {
    "text": "Our door is always open to parents.",
    "found": [
     "Our door is always open to parents"
    ],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 31
   },
   {
    "text": "The teaching assistant speaks on behalf of the pupil at the review meeting.",
    "found": [
     "The teaching assistant speaks on behalf of the pupil at the review meeting"
    ],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 32
   },
   {
    "text": "Parents countersign the targets at parents’ evening.",
    "found": [
     "Parents countersign the targets at parents’ evening"
    ],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 33
   },
   {
    "text": "The form tutor collects pupil views for the file.",
    "found": [
     "The form tutor collects pupil views for the file"
    ],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 34
   },
   {
    "text": "Pupils with SEND fill in an annual survey.",
    "found": [
     "Pupils with SEND fill in an annual survey"
    ],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 35
   },
   {
    "text": "Should time allow, the pupil will be asked what he or she thinks.",
    "found": [
     "Should time allow, the pupil will be asked what he or she thinks"
    ],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 36
   },
   {
    "text": "Students will be consulted as far as is reasonably practical.",
    "found": [
     "Students will be consulted as far as is reasonably practical"
    ],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 37
   },
   {
    "text": "Parents are partners in their child's education.",
    "found": [
     "Parents are partners in their child's education"
    ],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 38
   },
   {
    "text": "Staff appreciate that pupils' views are important.",
    "found": [
     "Staff appreciate that pupils' views are important"
    ],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 39
   },
   {
    "text": "We value the voice of every child.",
    "found": [
     "We value the voice of every child"
    ],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 18
   }
  ],
  "keep": [
   {
    "text": "Parents, carers and staff are partners in writing the plan.",
    "found": [],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 43
   },
   {
    "text": "Young people will be consulted each term before the plan is written.",
    "found": [],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 44
   },
   {
    "text": "Pupils' views are important because they change the plan: each term they tell a key adult what helps.",
    "found": [],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 45
   },
   {
    "text": "The annual survey of attendance is sent to governors.",
    "found": [],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 46
   },
   {
    "text": "A teaching assistant helps the pupil to prepare what they want to say.",
    "found": [],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 47
   },
   {
    "text": "Staff sign the plan to show that they have read it.",
    "found": [],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 48
   },
   {
    "text": "We value the voice of every child. Each term a mentor helps the pupil to say what is going well and what to change, and this opens the review.",
    "found": [],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 49
   },
   {
    "text": "Pupils help to choose their targets and know their targets.",
    "found": [],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 50
   },
   {
    "text": "We have an open door policy. We also meet parents each term to review progress and agree next steps together.",
    "found": [],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 51
   },
   {
    "text": "Pupil voice shapes the plan: each term pupils tell a key adult what helps, and we act on it.",
    "found": [],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 52
   },
   {
    "text": "The child’s views are sought in a way that suits their age and understanding.",
    "found": [],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 53
   },
   {
    "text": "Parents are asked to sign the consent for medication.",
    "found": [],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 54
   },
   {
    "text": "Pupils with SEND sit on the school council, and our SEND panel reviews the policy.",
    "found": [],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 55
   },
   {
    "text": "Visitors are asked to sign in.",
    "found": [],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 56
   },
   {
    "text": "Teachers know their targets for the year.",
    "found": [],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 57
   },
   {
    "text": "Before each review, pupils tell us with words, pictures or symbols what helps, and the plan records it.",
    "found": [],
    "file": "content/rules/voice/VOICE-05.md",
    "line": 18
   }
  ]
 },
 {
  "id": "VOICE-06",
  "flag": [
   {
    "text": "# SEN policy\n\n## Parents\n\nParents are expected to support the targets at home. They are sent a newsletter.",
    "found": [
     "Parents are expected to support the targets at home"
    ],
    "file": "content/rules/voice/VOICE-06.md",
    "line": 18
   },
   {
    "text": "# SEN policy\n\n## Homework\n\nParents are expected to hear their child read at home.",
    "found": [
     "Parents are expected to hear their child read at home"
    ],
    "file": "content/rules/voice/VOICE-06.md",
    "line": 26
   },
   {
    "text": "# SEND policy\n\n## Home and school\n\nCarers are expected to attend workshops on phonics. The SENCO writes the plans.",
    "found": [
     "Carers are expected to attend workshops on phonics"
    ],
    "file": "content/rules/voice/VOICE-06.md",
    "line": 34
   },
   {
    "text": "# SEN information report\n\n## Helping your child\n\nYou are expected to sign the homework diary every evening. Your child brings it back to school.",
    "found": [
     "You are expected to sign the homework diary every evening"
    ],
    "file": "content/rules/voice/VOICE-06.md",
    "line": 42
   },
   {
    "text": "# SEND policy\n\n## Families\n\nFamilies are required to reinforce the programme at home. A letter tells them which one it is.",
    "found": [
     "Families are required to reinforce the programme at home"
    ],
    "file": "content/rules/voice/VOICE-06.md",
    "line": 50
   }
  ],
  "keep": [
   {
    "text": "# SEN policy\n\n## Parents\n\nWe agree outcomes with parents and, if they wish, ways to help at home. Parents are expected to support reading at home.",
    "found": [],
    "file": "content/rules/voice/VOICE-06.md",
    "line": 60
   },
   {
    "text": "# SEN policy\n\n## Parents\n\nWe discuss with parents what would help at home.",
    "found": [],
    "file": "content/rules/voice/VOICE-06.md",
    "line": 68
   },
   {
    "text": "# SEND policy\n\n## Parents\n\nParents choose outcomes with us each term. Some like to practise reading at home, and we show them how.",
    "found": [],
    "file": "content/rules/voice/VOICE-06.md",
    "line": 76
   },
   {
    "text": "# SEN information report\n\n## Homework\n\nYour child has homework on Tuesdays. We ask what you think of it at each review, and we decide with you what to leave out.",
    "found": [],
    "file": "content/rules/voice/VOICE-06.md",
    "line": 84
   },
   {
    "text": "# SEND policy\n\n## Reviews\n\nParents and the teacher judge together whether the support has worked. Parents are expected to support homework as far as they can.",
    "found": [],
    "file": "content/rules/voice/VOICE-06.md",
    "line": 92
   }
  ]
 },
 {
  "id": "VOICE-07",
  "flag": [
   {
    "text": "# SEN policy\n\n## Working with parents\n\nWe meet parents each term to review progress and agree outcomes. Parents help to write the plan and can ask for an extra review.\n\n## Provision\n\nThe SENCO keeps a calendar of support and meets the headteacher each Monday about rooms and timetables. Lessons are planned in small steps, and new words are taught before a text is read. The learning support room has two quiet tables, a carpet and a shelf of games for turn taking. Teaching assistants lead reading groups on four mornings a week and write short notes for the teacher. The governing body uses its best endeavours to make sure that needs are met. The link governor visits in the autumn and the spring and writes a page for the full board. Training this year is about dyslexia in October and about working memory in March. The educational psychologist comes to school six times a year and advises on teaching. The site is on one level, with ramps at both doors and a hygiene room beside the hall. The notional budget pays for assistants, books and equipment, and the board looks at it in July. Records are kept in a locked cabinet and on a secure system, as the data protection policy says. Teachers are responsible for progress in their classes, whoever else is in the room. Sloping boards, coloured paper and a set of laptops can be borrowed from the resource room. The behaviour policy asks staff to look for a cause before a sanction is given. Screening of reading and spelling takes place in September and again in May. The speech and language therapist trains two assistants and writes programmes for them to follow. Clubs, swimming and the residential week are planned so that nobody has to be left behind. The headteacher reports on attendance and on the use of suspensions every term. Medicines are given by trained first aiders and written down in the medical book. The timetable leaves Friday morning free for planning between teachers and assistants.",
    "found": [],
    "file": "content/rules/voice/VOICE-07.md",
    "line": 18
   },
   {
    "text": "# SEND information report\n\n## Parents\n\nParents are equal partners. They write the plan together with the teacher, and review it together with us each term.\n\n## How we work\n\nThe governing body uses its best endeavours to make sure that needs are met. The link governor visits in the autumn and the spring and writes a page for the full board. Training this year is about dyslexia in October and about working memory in March. The educational psychologist comes to school six times a year and advises on teaching. The site is on one level, with ramps at both doors and a hygiene room beside the hall. The notional budget pays for assistants, books and equipment, and the board looks at it in July. Records are kept in a locked cabinet and on a secure system, as the data protection policy says. Teachers are responsible for progress in their classes, whoever else is in the room. Sloping boards, coloured paper and a set of laptops can be borrowed from the resource room. The behaviour policy asks staff to look for a cause before a sanction is given. Screening of reading and spelling takes place in September and again in May. The speech and language therapist trains two assistants and writes programmes for them to follow. Clubs, swimming and the residential week are planned so that nobody has to be left behind. The headteacher reports on attendance and on the use of suspensions every term. Medicines are given by trained first aiders and written down in the medical book. The timetable leaves Friday morning free for planning between teachers and assistants. Work from every class is looked at each half term by the leadership team. The local authority decides on requests for assessment and issues any plan that follows. The SENCO keeps a calendar of support and meets the headteacher each Monday about rooms and timetables. Lessons are planned in small steps, and new words are taught before a text is read.",
    "found": [],
    "file": "content/rules/voice/VOICE-07.md",
    "line": 30
   },
   {
    "text": "# SEND policy\n\n## Planning\n\nOutcomes are agreed with parents, and the review date is set with them.\n\n## Reviews\n\nThree times a year parents and the teacher judge together what has worked.\n\n## The school\n\nThe notional budget pays for assistants, books and equipment, and the board looks at it in July. Records are kept in a locked cabinet and on a secure system, as the data protection policy says. Teachers are responsible for progress in their classes, whoever else is in the room. Sloping boards, coloured paper and a set of laptops can be borrowed from the resource room. The behaviour policy asks staff to look for a cause before a sanction is given. Screening of reading and spelling takes place in September and again in May. The speech and language therapist trains two assistants and writes programmes for them to follow. Clubs, swimming and the residential week are planned so that nobody has to be left behind. The headteacher reports on attendance and on the use of suspensions every term. Medicines are given by trained first aiders and written down in the medical book. The timetable leaves Friday morning free for planning between teachers and assistants. Work from every class is looked at each half term by the leadership team. The local authority decides on requests for assessment and issues any plan that follows. The SENCO keeps a calendar of support and meets the headteacher each Monday about rooms and timetables. Lessons are planned in small steps, and new words are taught before a text is read. The learning support room has two quiet tables, a carpet and a shelf of games for turn taking. Teaching assistants lead reading groups on four mornings a week and write short notes for the teacher. The governing body uses its best endeavours to make sure that needs are met. The link governor visits in the autumn and the spring and writes a page for the full board. Training this year is about dyslexia in October and about working memory in March.",
    "found": [],
    "file": "content/rules/voice/VOICE-07.md",
    "line": 42
   },
   {
    "text": "# SEN policy\n\n## Specialists\n\nParents are always involved in the decision to bring in a specialist.\n\n## Moving on\n\nParents plan each move with us.\n\n## Annual review\n\nParents are invited, and their views are recorded first.\n\n## Plans\n\nParents and the SENCO set outcomes together.\n\n## The rest\n\nThe behaviour policy asks staff to look for a cause before a sanction is given. Screening of reading and spelling takes place in September and again in May. The speech and language therapist trains two assistants and writes programmes for them to follow. Clubs, swimming and the residential week are planned so that nobody has to be left behind. The headteacher reports on attendance and on the use of suspensions every term. Medicines are given by trained first aiders and written down in the medical book. The timetable leaves Friday morning free for planning between teachers and assistants. Work from every class is looked at each half term by the leadership team. The local authority decides on requests for assessment and issues any plan that follows. The SENCO keeps a calendar of support and meets the headteacher each Monday about rooms and timetables. Lessons are planned in small steps, and new words are taught before a text is read. The learning support room has two quiet tables, a carpet and a shelf of games for turn taking. Teaching assistants lead reading groups on four mornings a week and write short notes for the teacher. The governing body uses its best endeavours to make sure that needs are met. The link governor visits in the autumn and the spring and writes a page for the full board. Training this year is about dyslexia in October and about working memory in March. The educational psychologist comes to school six times a year and advises on teaching. The site is on one level, with ramps at both doors and a hygiene room beside the hall. The notional budget pays for assistants, books and equipment, and the board looks at it in July.",
    "found": [],
    "file": "content/rules/voice/VOICE-07.md",
    "line": 58
   },
   {
    "text": "# SEND policy\n\n## How we plan\n\nFamilies decide with us which support to try. They agree the outcomes and have a copy of the plan. Pupils are told their targets.\n\n## Our work\n\nThe headteacher reports on attendance and on the use of suspensions every term. Medicines are given by trained first aiders and written down in the medical book. The timetable leaves Friday morning free for planning between teachers and assistants. Work from every class is looked at each half term by the leadership team. The local authority decides on requests for assessment and issues any plan that follows. The SENCO keeps a calendar of support and meets the headteacher each Monday about rooms and timetables. Lessons are planned in small steps, and new words are taught before a text is read. The learning support room has two quiet tables, a carpet and a shelf of games for turn taking. Teaching assistants lead reading groups on four mornings a week and write short notes for the teacher. The governing body uses its best endeavours to make sure that needs are met. The link governor visits in the autumn and the spring and writes a page for the full board. Training this year is about dyslexia in October and about working memory in March. The educational psychologist comes to school six times a year and advises on teaching. The site is on one level, with ramps at both doors and a hygiene room beside the hall. The notional budget pays for assistants, books and equipment, and the board looks at it in July. Records are kept in a locked cabinet and on a secure system, as the data protection policy says. Teachers are responsible for progress in their classes, whoever else is in the room. Sloping boards, coloured paper and a set of laptops can be borrowed from the resource room. The behaviour policy asks staff to look for a cause before a sanction is given. Screening of reading and spelling takes place in September and again in May.",
    "found": [],
    "file": "content/rules/voice/VOICE-07.md",
    "line": 82
   }
  ],
  "keep": [
   {
    "text": "# SEN policy\n\n## Working with parents\n\nWe meet parents each term to review progress and agree outcomes.\n\n## Pupil voice\n\nPupils lead their own review and write their own profile. They choose their outcomes and say what support works.\n\n## Provision\n\nThe learning support room has two quiet tables, a carpet and a shelf of games for turn taking. Teaching assistants lead reading groups on four mornings a week and write short notes for the teacher. The governing body uses its best endeavours to make sure that needs are met. The link governor visits in the autumn and the spring and writes a page for the full board. Training this year is about dyslexia in October and about working memory in March. The educational psychologist comes to school six times a year and advises on teaching. The site is on one level, with ramps at both doors and a hygiene room beside the hall. The notional budget pays for assistants, books and equipment, and the board looks at it in July. Records are kept in a locked cabinet and on a secure system, as the data protection policy says. Teachers are responsible for progress in their classes, whoever else is in the room. Sloping boards, coloured paper and a set of laptops can be borrowed from the resource room. The behaviour policy asks staff to look for a cause before a sanction is given. Screening of reading and spelling takes place in September and again in May. The speech and language therapist trains two assistants and writes programmes for them to follow. Clubs, swimming and the residential week are planned so that nobody has to be left behind. The headteacher reports on attendance and on the use of suspensions every term. Medicines are given by trained first aiders and written down in the medical book. The timetable leaves Friday morning free for planning between teachers and assistants. Work from every class is looked at each half term by the leadership team. The local authority decides on requests for assessment and issues any plan that follows.",
    "found": [],
    "file": "content/rules/voice/VOICE-07.md",
    "line": 96
   },
   {
    "text": "# SEN policy\n\nThe SENCO keeps records.",
    "found": [],
    "file": "content/rules/voice/VOICE-07.md",
    "line": 112
   },
   {
    "text": "# SEND policy\n\n## Planning\n\nParents, the pupil and the teacher meet. The pupil helps to choose the outcomes with pictures, and parents agree them.\n\n## Review\n\nThe pupil opens the review with a film of the term. Parents say what has changed at home. Together they decide what comes next.\n\n## Provision\n\nTraining this year is about dyslexia in October and about working memory in March. The educational psychologist comes to school six times a year and advises on teaching. The site is on one level, with ramps at both doors and a hygiene room beside the hall. The notional budget pays for assistants, books and equipment, and the board looks at it in July. Records are kept in a locked cabinet and on a secure system, as the data protection policy says. Teachers are responsible for progress in their classes, whoever else is in the room. Sloping boards, coloured paper and a set of laptops can be borrowed from the resource room. The behaviour policy asks staff to look for a cause before a sanction is given. Screening of reading and spelling takes place in September and again in May. The speech and language therapist trains two assistants and writes programmes for them to follow. Clubs, swimming and the residential week are planned so that nobody has to be left behind. The headteacher reports on attendance and on the use of suspensions every term. Medicines are given by trained first aiders and written down in the medical book. The timetable leaves Friday morning free for planning between teachers and assistants. Work from every class is looked at each half term by the leadership team. The local authority decides on requests for assessment and issues any plan that follows. The SENCO keeps a calendar of support and meets the headteacher each Monday about rooms and timetables. Lessons are planned in small steps, and new words are taught before a text is read. The learning support room has two quiet tables, a carpet and a shelf of games for turn taking.",
    "found": [],
    "file": "content/rules/voice/VOICE-07.md",
    "line": 118
   },
   {
    "text": "# SEND policy\n\nParents are informed of the targets. Pupils are told their targets.\n\n## Provision\n\nTeachers are responsible for progress in their classes, whoever else is in the room. Sloping boards, coloured paper and a set of laptops can be borrowed from the resource room. The behaviour policy asks staff to look for a cause before a sanction is given. Screening of reading and spelling takes place in September and again in May. The speech and language therapist trains two assistants and writes programmes for them to follow. Clubs, swimming and the residential week are planned so that nobody has to be left behind. The headteacher reports on attendance and on the use of suspensions every term. Medicines are given by trained first aiders and written down in the medical book. The timetable leaves Friday morning free for planning between teachers and assistants. Work from every class is looked at each half term by the leadership team. The local authority decides on requests for assessment and issues any plan that follows. The SENCO keeps a calendar of support and meets the headteacher each Monday about rooms and timetables. Lessons are planned in small steps, and new words are taught before a text is read. The learning support room has two quiet tables, a carpet and a shelf of games for turn taking. Teaching assistants lead reading groups on four mornings a week and write short notes for the teacher. The governing body uses its best endeavours to make sure that needs are met. The link governor visits in the autumn and the spring and writes a page for the full board. Training this year is about dyslexia in October and about working memory in March. The educational psychologist comes to school six times a year and advises on teaching. The site is on one level, with ramps at both doors and a hygiene room beside the hall.",
    "found": [],
    "file": "content/rules/voice/VOICE-07.md",
    "line": 134
   },
   {
    "text": "# SEND policy for our college\n\n## Your support\n\nYou decide with your tutor what to try. You write your own profile and lead your review each term. Your teachers see what you have written. You choose whether your parents are told.\n\n## The college\n\nThe speech and language therapist trains two assistants and writes programmes for them to follow. Clubs, swimming and the residential week are planned so that nobody has to be left behind. The headteacher reports on attendance and on the use of suspensions every term. Medicines are given by trained first aiders and written down in the medical book. The timetable leaves Friday morning free for planning between teachers and assistants. Work from every class is looked at each half term by the leadership team. The local authority decides on requests for assessment and issues any plan that follows. The SENCO keeps a calendar of support and meets the headteacher each Monday about rooms and timetables. Lessons are planned in small steps, and new words are taught before a text is read. The learning support room has two quiet tables, a carpet and a shelf of games for turn taking. Teaching assistants lead reading groups on four mornings a week and write short notes for the teacher. The governing body uses its best endeavours to make sure that needs are met. The link governor visits in the autumn and the spring and writes a page for the full board. Training this year is about dyslexia in October and about working memory in March. The educational psychologist comes to school six times a year and advises on teaching. The site is on one level, with ramps at both doors and a hygiene room beside the hall. The notional budget pays for assistants, books and equipment, and the board looks at it in July. Records are kept in a locked cabinet and on a secure system, as the data protection policy says. Teachers are responsible for progress in their classes, whoever else is in the room. Sloping boards, coloured paper and a set of laptops can be borrowed from the resource room.",
    "found": [],
    "file": "content/rules/voice/VOICE-07.md",
    "line": 144
   }
  ]
 },
 {
  "id": "VOICE-08",
  "flag": [
   {
    "text": "Parents’ evenings are held twice a year.",
    "found": [
     "Parents’ evenings are held twice a year"
    ],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 22
   },
   {
    "text": "IEPs are reviewed six-monthly by the SENCO.",
    "found": [
     "IEPs are reviewed six-monthly by the SENCO"
    ],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 23
   },
   {
    "text": "We meet parents of pupils with SEN once a year.",
    "found": [
     "We meet parents of pupils with SEN once a year"
    ],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 24
   },
   {
    "text": "Twice a year there is a parent consultation meeting.",
    "found": [
     "Twice a year there is a parent consultation meeting"
    ],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 25
   },
   {
    "text": "Review meetings with parents take place every six months.",
    "found": [
     "Review meetings with parents take place every six months"
    ],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 26
   },
   {
    "text": "Parents' evening is in October and in March.",
    "found": [
     "Parents' evening is in October and in March"
    ],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 27
   },
   {
    "text": "Parents have a ten-minute slot at parents' evening, twice in the year.",
    "found": [
     "Parents have a ten-minute slot at parents' evening, twice in the year"
    ],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 28
   },
   {
    "text": "Carers are offered a review appointment at six-month intervals.",
    "found": [
     "Carers are offered a review appointment at six-month intervals"
    ],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 29
   },
   {
    "text": "Home and tutor meet in the autumn and spring terms only to go over the plan.",
    "found": [
     "Home and tutor meet in the autumn and spring terms only to go over the plan"
    ],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 30
   },
   {
    "text": "How often is the support plan reviewed with us? Once every twelve months.",
    "found": [
     "Once every twelve months"
    ],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 31
   },
   {
    "text": "The annual parents' evening is where SEN Support is discussed.",
    "found": [
     "The annual parents' evening is where SEN Support is discussed"
    ],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 32
   },
   {
    "text": "Parents’ evenings are held twice a year.",
    "found": [
     "Parents’ evenings are held twice a year"
    ],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 18
   }
  ],
  "keep": [
   {
    "text": "We meet parents at least three times a year. Parents’ evenings are held twice a year as well.",
    "found": [],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 36
   },
   {
    "text": "Governors meet the SENCO twice a year.",
    "found": [],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 37
   },
   {
    "text": "This policy is reviewed once a year.",
    "found": [],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 38
   },
   {
    "text": "The EHC plan is reviewed once a year at the annual review.",
    "found": [],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 39
   },
   {
    "text": "The information report is reviewed once a year.",
    "found": [],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 40
   },
   {
    "text": "The SENCOs of the trust meet twice a year.",
    "found": [],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 41
   },
   {
    "text": "The headteacher reviews the reading scheme each summer.",
    "found": [],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 42
   },
   {
    "text": "Parents and governors meet once a year to plan the summer fair.",
    "found": [],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 43
   },
   {
    "text": "Every autumn parents receive the dates of the three review meetings.",
    "found": [],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 44
   },
   {
    "text": "Do you meet parents once a year? We meet each family every term to review the plan.",
    "found": [],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 45
   },
   {
    "text": "We meet parents at least three times a year to set outcomes and review progress.",
    "found": [],
    "file": "content/rules/voice/VOICE-08.md",
    "line": 18
   }
  ]
 },
 {
  "id": "VOICE-09",
  "flag": [
   {
    "text": "# SEN policy\n\n## Review of this policy\n\nThe governors review this policy every year.\n\n## Provision\n\nLessons are planned in small steps, and new words are taught before a text is read. The learning support room has two quiet tables, a carpet and a shelf of games for turn taking. Teaching assistants lead reading groups on four mornings a week and write short notes for the teacher. The governing body uses its best endeavours to make sure that needs are met. The link governor visits in the autumn and the spring and writes a page for the full board. Training this year is about dyslexia in October and about working memory in March. The educational psychologist comes to school six times a year and advises on teaching. The site is on one level, with ramps at both doors and a hygiene room beside the hall. The notional budget pays for assistants, books and equipment, and the board looks at it in July. Records are kept in a locked cabinet and on a secure system, as the data protection policy says. Teachers are responsible for progress in their classes, whoever else is in the room. Sloping boards, coloured paper and a set of laptops can be borrowed from the resource room. The behaviour policy asks staff to look for a cause before a sanction is given. Screening of reading and spelling takes place in September and again in May. The speech and language therapist trains two assistants and writes programmes for them to follow. Clubs, swimming and the residential week are planned so that nobody has to be left behind. The headteacher reports on attendance and on the use of suspensions every term. Medicines are given by trained first aiders and written down in the medical book. The timetable leaves Friday morning free for planning between teachers and assistants. Work from every class is looked at each half term by the leadership team.",
    "found": [],
    "file": "content/rules/voice/VOICE-09.md",
    "line": 18
   },
   {
    "text": "# SEND policy\n\nThis policy was written by the SENCO.\n\n## Provision\n\nThe link governor visits in the autumn and the spring and writes a page for the full board. Training this year is about dyslexia in October and about working memory in March. The educational psychologist comes to school six times a year and advises on teaching. The site is on one level, with ramps at both doors and a hygiene room beside the hall. The notional budget pays for assistants, books and equipment, and the board looks at it in July. Records are kept in a locked cabinet and on a secure system, as the data protection policy says. Teachers are responsible for progress in their classes, whoever else is in the room. Sloping boards, coloured paper and a set of laptops can be borrowed from the resource room. The behaviour policy asks staff to look for a cause before a sanction is given. Screening of reading and spelling takes place in September and again in May. The speech and language therapist trains two assistants and writes programmes for them to follow. Clubs, swimming and the residential week are planned so that nobody has to be left behind. The headteacher reports on attendance and on the use of suspensions every term. Medicines are given by trained first aiders and written down in the medical book. The timetable leaves Friday morning free for planning between teachers and assistants. Work from every class is looked at each half term by the leadership team. The local authority decides on requests for assessment and issues any plan that follows. The SENCO keeps a calendar of support and meets the headteacher each Monday about rooms and timetables. Lessons are planned in small steps, and new words are taught before a text is read. The learning support room has two quiet tables, a carpet and a shelf of games for turn taking. Teaching assistants lead reading groups on four mornings a week and write short notes for the teacher.",
    "found": [],
    "file": "content/rules/voice/VOICE-09.md",
    "line": 30
   },
   {
    "text": "# SEND policy\n\n## Monitoring and review\n\nThe policy is reviewed each July by the leadership team and then goes to the governing body.\n\n## Our school\n\nThe site is on one level, with ramps at both doors and a hygiene room beside the hall. The notional budget pays for assistants, books and equipment, and the board looks at it in July. Records are kept in a locked cabinet and on a secure system, as the data protection policy says. Teachers are responsible for progress in their classes, whoever else is in the room. Sloping boards, coloured paper and a set of laptops can be borrowed from the resource room. The behaviour policy asks staff to look for a cause before a sanction is given. Screening of reading and spelling takes place in September and again in May. The speech and language therapist trains two assistants and writes programmes for them to follow. Clubs, swimming and the residential week are planned so that nobody has to be left behind. The headteacher reports on attendance and on the use of suspensions every term. Medicines are given by trained first aiders and written down in the medical book. The timetable leaves Friday morning free for planning between teachers and assistants. Work from every class is looked at each half term by the leadership team. The local authority decides on requests for assessment and issues any plan that follows. The SENCO keeps a calendar of support and meets the headteacher each Monday about rooms and timetables. Lessons are planned in small steps, and new words are taught before a text is read. The learning support room has two quiet tables, a carpet and a shelf of games for turn taking. Teaching assistants lead reading groups on four mornings a week and write short notes for the teacher. The governing body uses its best endeavours to make sure that needs are met. The link governor visits in the autumn and the spring and writes a page for the full board.",
    "found": [],
    "file": "content/rules/voice/VOICE-09.md",
    "line": 40
   },
   {
    "text": "# SEN information report\n\nPublished by the trust in September.\n\n## Parents\n\nWe meet parents each term to agree outcomes, and pupils take part in the meeting.\n\n## Our school\n\nSloping boards, coloured paper and a set of laptops can be borrowed from the resource room. The behaviour policy asks staff to look for a cause before a sanction is given. Screening of reading and spelling takes place in September and again in May. The speech and language therapist trains two assistants and writes programmes for them to follow. Clubs, swimming and the residential week are planned so that nobody has to be left behind. The headteacher reports on attendance and on the use of suspensions every term. Medicines are given by trained first aiders and written down in the medical book. The timetable leaves Friday morning free for planning between teachers and assistants. Work from every class is looked at each half term by the leadership team. The local authority decides on requests for assessment and issues any plan that follows. The SENCO keeps a calendar of support and meets the headteacher each Monday about rooms and timetables. Lessons are planned in small steps, and new words are taught before a text is read. The learning support room has two quiet tables, a carpet and a shelf of games for turn taking. Teaching assistants lead reading groups on four mornings a week and write short notes for the teacher. The governing body uses its best endeavours to make sure that needs are met. The link governor visits in the autumn and the spring and writes a page for the full board. Training this year is about dyslexia in October and about working memory in March. The educational psychologist comes to school six times a year and advises on teaching. The site is on one level, with ramps at both doors and a hygiene room beside the hall. The notional budget pays for assistants, books and equipment, and the board looks at it in July.",
    "found": [],
    "file": "content/rules/voice/VOICE-09.md",
    "line": 52
   },
   {
    "text": "# Special educational needs policy\n\nStaff were consulted on this policy in May.\n\n## Our school\n\nClubs, swimming and the residential week are planned so that nobody has to be left behind. The headteacher reports on attendance and on the use of suspensions every term. Medicines are given by trained first aiders and written down in the medical book. The timetable leaves Friday morning free for planning between teachers and assistants. Work from every class is looked at each half term by the leadership team. The local authority decides on requests for assessment and issues any plan that follows. The SENCO keeps a calendar of support and meets the headteacher each Monday about rooms and timetables. Lessons are planned in small steps, and new words are taught before a text is read. The learning support room has two quiet tables, a carpet and a shelf of games for turn taking. Teaching assistants lead reading groups on four mornings a week and write short notes for the teacher. The governing body uses its best endeavours to make sure that needs are met. The link governor visits in the autumn and the spring and writes a page for the full board. Training this year is about dyslexia in October and about working memory in March. The educational psychologist comes to school six times a year and advises on teaching. The site is on one level, with ramps at both doors and a hygiene room beside the hall. The notional budget pays for assistants, books and equipment, and the board looks at it in July. Records are kept in a locked cabinet and on a secure system, as the data protection policy says. Teachers are responsible for progress in their classes, whoever else is in the room. Sloping boards, coloured paper and a set of laptops can be borrowed from the resource room. The behaviour policy asks staff to look for a cause before a sanction is given. Screening of reading and spelling takes place in September and again in May.",
    "found": [],
    "file": "content/rules/voice/VOICE-09.md",
    "line": 66
   }
  ],
  "keep": [
   {
    "text": "# SEN policy\n\nThis policy was written together with our parent carer group and reviewed by our pupil panel in June.\n\n## Provision\n\nTeaching assistants lead reading groups on four mornings a week and write short notes for the teacher. The governing body uses its best endeavours to make sure that needs are met. The link governor visits in the autumn and the spring and writes a page for the full board. Training this year is about dyslexia in October and about working memory in March. The educational psychologist comes to school six times a year and advises on teaching. The site is on one level, with ramps at both doors and a hygiene room beside the hall. The notional budget pays for assistants, books and equipment, and the board looks at it in July. Records are kept in a locked cabinet and on a secure system, as the data protection policy says. Teachers are responsible for progress in their classes, whoever else is in the room. Sloping boards, coloured paper and a set of laptops can be borrowed from the resource room. The behaviour policy asks staff to look for a cause before a sanction is given. Screening of reading and spelling takes place in September and again in May. The speech and language therapist trains two assistants and writes programmes for them to follow. Clubs, swimming and the residential week are planned so that nobody has to be left behind. The headteacher reports on attendance and on the use of suspensions every term. Medicines are given by trained first aiders and written down in the medical book. The timetable leaves Friday morning free for planning between teachers and assistants. Work from every class is looked at each half term by the leadership team. The local authority decides on requests for assessment and issues any plan that follows. The SENCO keeps a calendar of support and meets the headteacher each Monday about rooms and timetables.",
    "found": [],
    "file": "content/rules/voice/VOICE-09.md",
    "line": 78
   },
   {
    "text": "# SEN policy\n\nThis policy was written by the SENCO.",
    "found": [],
    "file": "content/rules/voice/VOICE-09.md",
    "line": 88
   },
   {
    "text": "# SEND policy\n\n## How this policy was made\n\nParents read the first draft at two evening meetings. Pupils asked for shorter words, and we changed them.\n\n## Provision\n\nThe educational psychologist comes to school six times a year and advises on teaching. The site is on one level, with ramps at both doors and a hygiene room beside the hall. The notional budget pays for assistants, books and equipment, and the board looks at it in July. Records are kept in a locked cabinet and on a secure system, as the data protection policy says. Teachers are responsible for progress in their classes, whoever else is in the room. Sloping boards, coloured paper and a set of laptops can be borrowed from the resource room. The behaviour policy asks staff to look for a cause before a sanction is given. Screening of reading and spelling takes place in September and again in May. The speech and language therapist trains two assistants and writes programmes for them to follow. Clubs, swimming and the residential week are planned so that nobody has to be left behind. The headteacher reports on attendance and on the use of suspensions every term. Medicines are given by trained first aiders and written down in the medical book. The timetable leaves Friday morning free for planning between teachers and assistants. Work from every class is looked at each half term by the leadership team. The local authority decides on requests for assessment and issues any plan that follows. The SENCO keeps a calendar of support and meets the headteacher each Monday about rooms and timetables. Lessons are planned in small steps, and new words are taught before a text is read. The learning support room has two quiet tables, a carpet and a shelf of games for turn taking. Teaching assistants lead reading groups on four mornings a week and write short notes for the teacher. The governing body uses its best endeavours to make sure that needs are met.",
    "found": [],
    "file": "content/rules/voice/VOICE-09.md",
    "line": 94
   },
   {
    "text": "# SEND policy\n\n## Who wrote this\n\nFour parents, six pupils, two teachers and the SENCO.\n\n## Provision\n\nRecords are kept in a locked cabinet and on a secure system, as the data protection policy says. Teachers are responsible for progress in their classes, whoever else is in the room. Sloping boards, coloured paper and a set of laptops can be borrowed from the resource room. The behaviour policy asks staff to look for a cause before a sanction is given. Screening of reading and spelling takes place in September and again in May. The speech and language therapist trains two assistants and writes programmes for them to follow. Clubs, swimming and the residential week are planned so that nobody has to be left behind. The headteacher reports on attendance and on the use of suspensions every term. Medicines are given by trained first aiders and written down in the medical book. The timetable leaves Friday morning free for planning between teachers and assistants. Work from every class is looked at each half term by the leadership team. The local authority decides on requests for assessment and issues any plan that follows. The SENCO keeps a calendar of support and meets the headteacher each Monday about rooms and timetables. Lessons are planned in small steps, and new words are taught before a text is read. The learning support room has two quiet tables, a carpet and a shelf of games for turn taking. Teaching assistants lead reading groups on four mornings a week and write short notes for the teacher. The governing body uses its best endeavours to make sure that needs are met. The link governor visits in the autumn and the spring and writes a page for the full board. Training this year is about dyslexia in October and about working memory in March. The educational psychologist comes to school six times a year and advises on teaching.",
    "found": [],
    "file": "content/rules/voice/VOICE-09.md",
    "line": 106
   },
   {
    "text": "# SEND report to governors\n\nPresented by the SENCO to the full board in November.\n\n## The year\n\nScreening of reading and spelling takes place in September and again in May. The speech and language therapist trains two assistants and writes programmes for them to follow. Clubs, swimming and the residential week are planned so that nobody has to be left behind. The headteacher reports on attendance and on the use of suspensions every term. Medicines are given by trained first aiders and written down in the medical book. The timetable leaves Friday morning free for planning between teachers and assistants. Work from every class is looked at each half term by the leadership team. The local authority decides on requests for assessment and issues any plan that follows. The SENCO keeps a calendar of support and meets the headteacher each Monday about rooms and timetables. Lessons are planned in small steps, and new words are taught before a text is read. The learning support room has two quiet tables, a carpet and a shelf of games for turn taking. Teaching assistants lead reading groups on four mornings a week and write short notes for the teacher. The governing body uses its best endeavours to make sure that needs are met. The link governor visits in the autumn and the spring and writes a page for the full board. Training this year is about dyslexia in October and about working memory in March. The educational psychologist comes to school six times a year and advises on teaching. The site is on one level, with ramps at both doors and a hygiene room beside the hall. The notional budget pays for assistants, books and equipment, and the board looks at it in July. Records are kept in a locked cabinet and on a secure system, as the data protection policy says. Teachers are responsible for progress in their classes, whoever else is in the room. Sloping boards, coloured paper and a set of laptops can be borrowed from the resource room.",
    "found": [],
    "file": "content/rules/voice/VOICE-09.md",
    "line": 118
   }
  ]
 },
 {
  "id": "VOICE-10",
  "flag": [
   {
    "text": "Only the headteacher can ask for an assessment.",
    "found": [
     "Only the headteacher can ask for an assessment"
    ],
    "file": "content/rules/voice/VOICE-10.md",
    "line": 22
   },
   {
    "text": "Requests for new assessments are made by the headteacher only.",
    "found": [
     "Requests for new assessments are made by the headteacher only"
    ],
    "file": "content/rules/voice/VOICE-10.md",
    "line": 23
   },
   {
    "text": "Parents cannot request an assessment themselves.",
    "found": [
     "Parents cannot request an assessment themselves"
    ],
    "file": "content/rules/voice/VOICE-10.md",
    "line": 24
   },
   {
    "text": "Parents must ask the school to request an assessment.",
    "found": [
     "Parents must ask the school to request an assessment"
    ],
    "file": "content/rules/voice/VOICE-10.md",
    "line": 25
   },
   {
    "text": "A request must be made by the SENCO.",
    "found": [
     "A request must be made by the SENCO"
    ],
    "file": "content/rules/voice/VOICE-10.md",
    "line": 26
   },
   {
    "text": "Parents have to wait for the school to make the request.",
    "found": [
     "Parents have to wait for the school to make the request"
    ],
    "file": "content/rules/voice/VOICE-10.md",
    "line": 27
   }
  ],
  "keep": [
   {
    "text": "Parents can ask the local authority for an assessment themselves.",
    "found": [],
    "file": "content/rules/voice/VOICE-10.md",
    "line": 31
   },
   {
    "text": "A request can be made by the school, a parent or a young person over 16.",
    "found": [],
    "file": "content/rules/voice/VOICE-10.md",
    "line": 32
   },
   {
    "text": "The headteacher signs each request that the school makes.",
    "found": [],
    "file": "content/rules/voice/VOICE-10.md",
    "line": 33
   },
   {
    "text": "Only the local authority can decide whether to assess.",
    "found": [],
    "file": "content/rules/voice/VOICE-10.md",
    "line": 34
   },
   {
    "text": "Only the headteacher can suspend a pupil.",
    "found": [],
    "file": "content/rules/voice/VOICE-10.md",
    "line": 35
   },
   {
    "text": "Parents can ask the council for an education, health and care (EHC) needs assessment, and so can we.",
    "found": [],
    "file": "content/rules/voice/VOICE-10.md",
    "line": 36
   }
  ]
 },
 {
  "id": "VOICE-11",
  "flag": [
   {
    "text": "# Sixth form SEND policy\n\nParents decide whether the student needs support.",
    "found": [
     "Parents decide whether the student needs support"
    ],
    "file": "content/rules/voice/VOICE-11.md",
    "line": 23
   },
   {
    "text": "# Northmoor Sixth Form College SEND policy\n\nParents must give consent before a student receives help.",
    "found": [
     "Parents must give consent before a student receives help"
    ],
    "file": "content/rules/voice/VOICE-11.md",
    "line": 30
   },
   {
    "text": "# Wexley High School SEND policy\n\n## Sixth form\n\nIn the sixth form parents sign the learning agreement for the student.",
    "found": [
     "In the sixth form parents sign the learning agreement for the student"
    ],
    "file": "content/rules/voice/VOICE-11.md",
    "line": 37
   },
   {
    "text": "# Wexley High School SEND policy\n\n## Sixth form\n\nOutcomes are agreed by the tutor and the parents in September.",
    "found": [
     "Outcomes are agreed by the tutor and the parents in September"
    ],
    "file": "content/rules/voice/VOICE-11.md",
    "line": 46
   },
   {
    "text": "# Wexley High School SEND policy\n\n## After 16\n\nWho signs the plan when my child is 17? You will sign it with the SENCO.",
    "found": [
     "You will sign it with the SENCO"
    ],
    "file": "content/rules/voice/VOICE-11.md",
    "line": 55
   }
  ],
  "keep": [
   {
    "text": "# Support at Quayside College\n\nYou decide what your tutor and your teachers know. You decide whether we write to your parents.",
    "found": [],
    "file": "content/rules/voice/VOICE-11.md",
    "line": 67
   },
   {
    "text": "# Sixth form SEND policy\n\nThe young person decides, and parents are involved with their agreement.",
    "found": [],
    "file": "content/rules/voice/VOICE-11.md",
    "line": 75
   },
   {
    "text": "# Wexley High School SEND policy\n\n## Sixth form\n\nStudents and their parents choose courses with the tutor. Parents sign the form for residential visits.",
    "found": [],
    "file": "content/rules/voice/VOICE-11.md",
    "line": 82
   },
   {
    "text": "# Oak Primary School SEN policy\n\nParents agree the plan with the teacher and the child.",
    "found": [],
    "file": "content/rules/voice/VOICE-11.md",
    "line": 91
   }
  ]
 },
 {
  "id": "VOICE-12",
  "flag": [
   {
    "text": "Challenging behaviour is often the result of poor parenting.",
    "found": [
     "Challenging behaviour is often the result of poor parenting"
    ],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 22
   },
   {
    "text": "Parents who fail to attend will not be offered another meeting.",
    "found": [
     "Parents who fail to attend will not be offered another meeting"
    ],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 23
   },
   {
    "text": "Many of our pupils come from chaotic homes.",
    "found": [
     "Many of our pupils come from chaotic homes"
    ],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 24
   },
   {
    "text": "Progress is slow because of a lack of support from home.",
    "found": [
     "Progress is slow because of a lack of support from home"
    ],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 25
   },
   {
    "text": "Some parents do not care about homework.",
    "found": [
     "Some parents do not care about homework"
    ],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 26
   },
   {
    "text": "Some families do not engage with the school.",
    "found": [
     "Some families do not engage with the school"
    ],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 27
   },
   {
    "text": "Slow progress often comes down to parental apathy.",
    "found": [
     "Slow progress often comes down to parental apathy"
    ],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 28
   },
   {
    "text": "It is often the parents who are the problem.",
    "found": [
     "It is often the parents who are the problem"
    ],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 29
   },
   {
    "text": "Behaviour difficulties frequently stem from weak parenting skills.",
    "found": [
     "Behaviour difficulties frequently stem from weak parenting skills"
    ],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 30
   },
   {
    "text": "Indifference on the part of parents is the main barrier we face.",
    "found": [
     "Indifference on the part of parents is the main barrier we face"
    ],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 31
   },
   {
    "text": "Parents who keep complaining take up the time of the SENCO.",
    "found": [
     "Parents who keep complaining take up the time of the SENCO"
    ],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 32
   },
   {
    "text": "The root of most of the trouble is at home.",
    "found": [
     "The root of most of the trouble is at home"
    ],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 33
   },
   {
    "text": "Some families do not engage with the school.",
    "found": [
     "Some families do not engage with the school"
    ],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 18
   }
  ],
  "keep": [
   {
    "text": "Difficult parents’ evenings are rare because we talk early.",
    "found": [],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 37
   },
   {
    "text": "We do not assume that behaviour is caused by poor parenting.",
    "found": [],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 38
   },
   {
    "text": "Families whom we have not reached yet are visited at a time that suits them.",
    "found": [],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 39
   },
   {
    "text": "The school may not refuse to admit a child.",
    "found": [],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 40
   },
   {
    "text": "Parents who cannot attend are offered a call.",
    "found": [],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 41
   },
   {
    "text": "One mother told us that she had been treated as if she were an unsupportive parent.",
    "found": [],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 42
   },
   {
    "text": "We do not say that families do not engage; we ask what stands in the way.",
    "found": [],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 43
   },
   {
    "text": "Pupils who lack confidence are paired with a mentor.",
    "found": [],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 44
   },
   {
    "text": "Parents who cannot come are rung the same evening.",
    "found": [],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 45
   },
   {
    "text": "Parents are often the first to see that something is difficult for their child.",
    "found": [],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 46
   },
   {
    "text": "Families who do not hear from us within a week can ring the office.",
    "found": [],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 47
   },
   {
    "text": "We ask each family when and how it suits them to talk with us.",
    "found": [],
    "file": "content/rules/voice/VOICE-12.md",
    "line": 18
   }
  ]
 },
 {
  "id": "VOICE-13",
  "flag": [
   {
    "text": "Extra help cannot start until the slip has been signed and returned.",
    "found": [
     "Extra help cannot start until the slip has been signed and returned"
    ],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 26
   },
   {
    "text": "Parental permission to be placed on the SEN register is needed.",
    "found": [
     "Parental permission to be placed on the SEN register is needed"
    ],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 27
   },
   {
    "text": "Support will not be given without parental consent.",
    "found": [
     "Support will not be given without parental consent"
    ],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 28
   },
   {
    "text": "Parents must sign the plan before support starts.",
    "found": [
     "Parents must sign the plan before support starts"
    ],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 29
   },
   {
    "text": "If parents do not sign, the child stays off the list.",
    "found": [
     "If parents do not sign, the child stays off the list"
    ],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 30
   },
   {
    "text": "No intervention will start until the consent form has been returned.",
    "found": [
     "No intervention will start until the consent form has been returned"
    ],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 31
   },
   {
    "text": "If parents have not given their written consent, the pupil is taken off SEN Support.",
    "found": [
     "If parents have not given their written consent, the pupil is taken off SEN Support"
    ],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 32
   },
   {
    "text": "We wait for the signed slip before we begin support.",
    "found": [
     "We wait for the signed slip before we begin support"
    ],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 33
   },
   {
    "text": "No signature, no support.",
    "found": [
     "No signature, no support"
    ],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 34
   },
   {
    "text": "SEN Support is subject to written consent from home.",
    "found": [
     "SEN Support is subject to written consent from home"
    ],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 35
   },
   {
    "text": "The plan takes effect on the day that it is signed by parents.",
    "found": [
     "The plan takes effect on the day that it is signed by parents"
    ],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 36
   },
   {
    "text": "Because support is voluntary, parents have to opt in by signing a form.",
    "found": [
     "Because support is voluntary, parents have to opt in by signing a form"
    ],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 37
   },
   {
    "text": "What if we do not sign the plan? Your child will not be able to have the extra support.",
    "found": [
     "Your child will not be able to have the extra support"
    ],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 38
   },
   {
    "text": "No intervention will start until the consent form has been returned.",
    "found": [
     "No intervention will start until the consent form has been returned"
    ],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 22
   }
  ],
  "keep": [
   {
    "text": "We ask for consent before a referral to the educational psychologist.",
    "found": [],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 42
   },
   {
    "text": "Support does not wait for a signature.",
    "found": [],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 43
   },
   {
    "text": "Parents' agreement is sought before a child is assessed by a visiting specialist.",
    "found": [],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 44
   },
   {
    "text": "Written consent is needed before medicine is given.",
    "found": [],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 45
   },
   {
    "text": "We ask parents for permission to share information with health services.",
    "found": [],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 46
   },
   {
    "text": "The plan starts as soon as we have agreed it with parents.",
    "found": [],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 47
   },
   {
    "text": "The signed slip for the trip goes to the office.",
    "found": [],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 48
   },
   {
    "text": "Do I have to sign before my child gets help? No, we begin at once.",
    "found": [],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 49
   },
   {
    "text": "Parents' permission is asked for before the optician tests eyesight in school.",
    "found": [],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 50
   },
   {
    "text": "An individual healthcare plan is put in place once it has been signed by parents.",
    "found": [],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 51
   },
   {
    "text": "Parents who do not reply to our letters are rung, and their child's support goes on.",
    "found": [],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 52
   },
   {
    "text": "We talk support through with parents before it starts; no signature is needed.",
    "found": [],
    "file": "content/rules/voice/VOICE-13.md",
    "line": 22
   }
  ]
 },
 {
  "id": "able-bodied",
  "flag": [
   {
    "text": "Disabled pupils play alongside their able-bodied peers.",
    "found": [
     "able-bodied peers"
    ],
    "fixed": "Disabled pupils play alongside their non-disabled peers.",
    "file": "content/terms/person-language/able-bodied.md",
    "line": 27
   },
   {
    "text": "Able bodied children race first.",
    "found": [
     "Able bodied children"
    ],
    "fixed": "Non-disabled children race first.",
    "file": "content/terms/person-language/able-bodied.md",
    "line": 28
   },
   {
    "text": "The course suits pupils who are able‑bodied and pupils who are not.",
    "found": [
     "able‑bodied"
    ],
    "fixed": "The course suits pupils who are non-disabled and pupils who are not.",
    "file": "content/terms/person-language/able-bodied.md",
    "line": 29
   },
   {
    "text": "An abled person may not notice the step.",
    "found": [
     "An abled person"
    ],
    "fixed": "A non-disabled person may not notice the step.",
    "file": "content/terms/person-language/able-bodied.md",
    "line": 30
   },
   {
    "text": "ABLE-BODIED PUPILS and disabled pupils train together.",
    "found": [
     "ABLE-BODIED PUPILS"
    ],
    "fixed": "NON-DISABLED PUPILS and disabled pupils train together.",
    "file": "content/terms/person-language/able-bodied.md",
    "line": 31
   },
   {
    "text": "The relay is open to able bodied classmates.",
    "found": [
     "able bodied classmates"
    ],
    "fixed": "The relay is open to non-disabled classmates.",
    "file": "content/terms/person-language/able-bodied.md",
    "line": 32
   }
  ],
  "keep": [
   {
    "text": "Our less abled swimmers have a teacher in the water.",
    "found": [],
    "file": "content/terms/person-language/able-bodied.md",
    "line": 36
   },
   {
    "text": "The body of able staff grows each year.",
    "found": [],
    "file": "content/terms/person-language/able-bodied.md",
    "line": 37
   },
   {
    "text": "Enabled devices are kept in the cupboard.",
    "found": [],
    "file": "content/terms/person-language/able-bodied.md",
    "line": 38
   },
   {
    "text": "More able pupils are stretched.",
    "found": [],
    "file": "content/terms/person-language/able-bodied.md",
    "line": 39
   },
   {
    "text": "Differently abled artists showed their work.",
    "found": [],
    "file": "content/terms/person-language/able-bodied.md",
    "line": 40
   }
  ]
 },
 {
  "id": "add-old",
  "flag": [
   {
    "text": "Hyperactive children sit near a pupil who helps.",
    "found": [
     "Hyperactive children"
    ],
    "fixed": "Children with ADHD sit near a pupil who helps.",
    "file": "content/terms/person-language/add-old.md",
    "line": 37
   },
   {
    "text": "A pupil with ADD may need movement breaks.",
    "found": [
     "ADD"
    ],
    "fixed": "A pupil with ADHD may need movement breaks.",
    "file": "content/terms/person-language/add-old.md",
    "line": 38
   },
   {
    "text": "Children with Attention Deficit Disorder (ADD) sit near the teacher.",
    "found": [
     "Attention Deficit Disorder (ADD)"
    ],
    "fixed": "Children with attention deficit hyperactivity disorder (ADHD) sit near the teacher.",
    "file": "content/terms/person-language/add-old.md",
    "line": 39
   },
   {
    "text": "We support pupils with autism, ADD/ADHD and dyslexia.",
    "found": [
     "ADD/ADHD"
    ],
    "fixed": "We support pupils with autism, ADHD and dyslexia.",
    "file": "content/terms/person-language/add-old.md",
    "line": 40
   }
  ],
  "keep": [
   {
    "text": "ADD the totals in column C.",
    "found": [],
    "file": "content/terms/person-language/add-old.md",
    "line": 44
   },
   {
    "text": "Add pupils to the register by Friday.",
    "found": [],
    "file": "content/terms/person-language/add-old.md",
    "line": 45
   },
   {
    "text": "Some have attention deficit disorder, attention deficit hyperactive disorder or attachment disorder.",
    "found": [],
    "file": "content/terms/person-language/add-old.md",
    "line": 46
   },
   {
    "text": "Pupils with ADHD have movement breaks.",
    "found": [],
    "file": "content/terms/person-language/add-old.md",
    "line": 47
   }
  ]
 },
 {
  "id": "aen",
  "flag": [
   {
    "text": "The AENCO is Mrs Hill.",
    "found": [
     "AENCO"
    ],
    "fixed": "The SENCO is Mrs Hill.",
    "file": "content/terms/sen-stages/aen.md",
    "line": 31
   },
   {
    "text": "The school has a policy for Additional Educational Needs (AEN).",
    "found": [
     "Additional Educational Needs (AEN)"
    ],
    "fixed": "The school has a policy for special educational needs (SEN).",
    "file": "content/terms/sen-stages/aen.md",
    "line": 32
   },
   {
    "text": "Pupils with AEN have a key adult.",
    "found": [
     "AEN"
    ],
    "fixed": "Pupils with SEN have a key adult.",
    "file": "content/terms/sen-stages/aen.md",
    "line": 33
   },
   {
    "text": "AEN funding is set out below.",
    "found": [
     "AEN"
    ],
    "fixed": "SEN funding is set out below.",
    "file": "content/terms/sen-stages/aen.md",
    "line": 34
   }
  ],
  "keep": [
   {
    "text": "Some pupils need an additional educational psychologist visit.",
    "found": [],
    "file": "content/terms/sen-stages/aen.md",
    "line": 38
   },
   {
    "text": "Pupils with additional needs, such as a medical condition, have a plan.",
    "found": [],
    "file": "content/terms/sen-stages/aen.md",
    "line": 39
   },
   {
    "text": "In Wales additional learning needs (ALN) are set out in an IDP.",
    "found": [],
    "file": "content/terms/sen-stages/aen.md",
    "line": 40
   }
  ]
 },
 {
  "id": "annual-review-statement",
  "flag": [
   {
    "text": "Forms headed Annual Review of Statement go in the bin.",
    "found": [
     "Annual Review of Statement"
    ],
    "fixed": "Forms headed Annual Review of EHC plan go in the bin.",
    "file": "content/terms/statements-ehc/annual-review-statement.md",
    "line": 42
   },
   {
    "text": "The annual review of the statement is chaired by the headteacher.",
    "found": [
     "annual review of the statement"
    ],
    "fixed": "The annual review of the EHC plan is chaired by the headteacher.",
    "file": "content/terms/statements-ehc/annual-review-statement.md",
    "line": 43
   },
   {
    "text": "Parents are invited to the annual review of their child’s statement.",
    "found": [
     "annual review of their child’s statement"
    ],
    "fixed": "Parents are invited to the annual review of their child’s EHC plan.",
    "file": "content/terms/statements-ehc/annual-review-statement.md",
    "line": 44
   },
   {
    "text": "Annual reviews of statements are held in the spring.",
    "found": [
     "Annual reviews of statements"
    ],
    "fixed": "Annual reviews of EHC plans are held in the spring.",
    "file": "content/terms/statements-ehc/annual-review-statement.md",
    "line": 45
   },
   {
    "text": "ANNUAL REVIEW OF A STATEMENT OF SPECIAL EDUCATIONAL NEEDS",
    "found": [
     "ANNUAL REVIEW OF A STATEMENT OF SPECIAL EDUCATIONAL NEEDS"
    ],
    "file": "content/terms/statements-ehc/annual-review-statement.md",
    "line": 46
   },
   {
    "text": "Reports are written for the annual review of his statement of SEN.",
    "found": [
     "annual review of his statement of SEN"
    ],
    "fixed": "Reports are written for the annual review of his EHC plan.",
    "file": "content/terms/statements-ehc/annual-review-statement.md",
    "line": 47
   }
  ],
  "keep": [
   {
    "text": "The annual review of the statement of intent takes place in May.",
    "found": [],
    "file": "content/terms/statements-ehc/annual-review-statement.md",
    "line": 51
   },
   {
    "text": "The annual review of the EHC plan is chaired by the SENCO.",
    "found": [],
    "file": "content/terms/statements-ehc/annual-review-statement.md",
    "line": 52
   },
   {
    "text": "An annual review of our equality statement is on the governors’ plan of work.",
    "found": [],
    "file": "content/terms/statements-ehc/annual-review-statement.md",
    "line": 53
   },
   {
    "text": "The annual review of the policy is in July.",
    "found": [],
    "file": "content/terms/statements-ehc/annual-review-statement.md",
    "line": 54
   },
   {
    "text": "The annual review of the statement or EHC plan is in May.",
    "found": [],
    "file": "content/terms/statements-ehc/annual-review-statement.md",
    "line": 55
   }
  ]
 },
 {
  "id": "apply-ehcp",
  "flag": [
   {
    "text": "The school puts in for an EHCP.",
    "found": [
     "puts in for an EHCP"
    ],
    "fixed": "The school requests an EHC needs assessment.",
    "file": "content/terms/statements-ehc/apply-ehcp.md",
    "line": 39
   },
   {
    "text": "Parents may apply for an EHCP at any time.",
    "found": [
     "apply for an EHCP"
    ],
    "fixed": "Parents may request an EHC needs assessment at any time.",
    "file": "content/terms/statements-ehc/apply-ehcp.md",
    "line": 40
   },
   {
    "text": "The SENCO helps families applying for an EHC Plan.",
    "found": [
     "applying for an EHC Plan"
    ],
    "fixed": "The SENCO helps families requesting an EHC needs assessment.",
    "file": "content/terms/statements-ehc/apply-ehcp.md",
    "line": 41
   },
   {
    "text": "An EHCP application is sent to the panel.",
    "found": [
     "An EHCP application"
    ],
    "fixed": "A request for an EHC needs assessment is sent to the panel.",
    "file": "content/terms/statements-ehc/apply-ehcp.md",
    "line": 42
   },
   {
    "text": "Applications for an EHC plan need two reports.",
    "found": [
     "Applications for an EHC plan"
    ],
    "fixed": "Requests for an EHC needs assessment need two reports.",
    "file": "content/terms/statements-ehc/apply-ehcp.md",
    "line": 43
   },
   {
    "text": "The school will apply to the local authority for an Education, Health and Care Plan.",
    "found": [
     "apply to the local authority for an Education, Health and Care Plan"
    ],
    "fixed": "The school will request an EHC needs assessment.",
    "file": "content/terms/statements-ehc/apply-ehcp.md",
    "line": 44
   }
  ],
  "keep": [
   {
    "text": "Parents can apply to the local authority for an EHC needs assessment.",
    "found": [],
    "file": "content/terms/statements-ehc/apply-ehcp.md",
    "line": 48
   },
   {
    "text": "The school can apply to the local authority for top-up funding for a pupil with an EHC plan.",
    "found": [],
    "file": "content/terms/statements-ehc/apply-ehcp.md",
    "line": 49
   },
   {
    "text": "Parents can request an EHC needs assessment.",
    "found": [],
    "file": "content/terms/statements-ehc/apply-ehcp.md",
    "line": 50
   },
   {
    "text": "No report is needed before the academy supports a request for an EHC needs assessment.",
    "found": [],
    "file": "content/terms/statements-ehc/apply-ehcp.md",
    "line": 51
   },
   {
    "text": "The same rules apply for all pupils, including those with an EHCP.",
    "found": [],
    "file": "content/terms/statements-ehc/apply-ehcp.md",
    "line": 52
   },
   {
    "text": "We apply for EHCP funding each term.",
    "found": [],
    "file": "content/terms/statements-ehc/apply-ehcp.md",
    "line": 53
   },
   {
    "text": "Children with an EHC plan do not apply for a place in the usual way.",
    "found": [],
    "file": "content/terms/statements-ehc/apply-ehcp.md",
    "line": 54
   }
  ]
 },
 {
  "id": "aps-progress-8",
  "flag": [
   {
    "text": "Many of our pupils with SEN gain 5 A*-C grades.",
    "found": [
     "5 A*-C"
    ],
    "file": "content/terms/curriculum-assessment/aps-progress-8.md",
    "line": 24
   },
   {
    "text": "The aim is five A*-C including English.",
    "found": [
     "five A*-C"
    ],
    "file": "content/terms/curriculum-assessment/aps-progress-8.md",
    "line": 25
   }
  ],
  "keep": [
   {
    "text": "Grades 9 to 4 are reported.",
    "found": [],
    "file": "content/terms/curriculum-assessment/aps-progress-8.md",
    "line": 29
   },
   {
    "text": "In 2012, 45% gained five good GCSEs.",
    "found": [],
    "file": "content/terms/curriculum-assessment/aps-progress-8.md",
    "line": 30
   },
   {
    "text": "A level grades are A* to E.",
    "found": [],
    "file": "content/terms/curriculum-assessment/aps-progress-8.md",
    "line": 31
   }
  ]
 },
 {
  "id": "area-physical-order",
  "flag": [
   {
    "text": "The areas of need are communication and interaction, cognition and learning, social, emotional and mental health, and physical and sensory.",
    "found": [
     "mental health, and physical and sensory"
    ],
    "file": "content/terms/need-categories/area-physical-order.md",
    "line": 44
   },
   {
    "text": "The four broad areas of need are:\n\n- communication and interaction\n- cognition and learning\n- social, emotional and mental health\n- physical and sensory needs",
    "found": [
     "physical and sensory needs"
    ],
    "file": "content/terms/need-categories/area-physical-order.md",
    "line": 45
   },
   {
    "text": "## Areas of need\n\n4. Sensory, Physical and Medical needs",
    "found": [
     "Sensory, Physical and Medical needs"
    ],
    "file": "content/terms/need-categories/area-physical-order.md",
    "line": 54
   }
  ],
  "keep": [
   {
    "text": "The areas of need include cognition and learning, and physical and sensory play helps with both.",
    "found": [],
    "file": "content/terms/need-categories/area-physical-order.md",
    "line": 62
   },
   {
    "text": "The Physical and Sensory Support Service visits each term.",
    "found": [],
    "file": "content/terms/need-categories/area-physical-order.md",
    "line": 63
   },
   {
    "text": "Sensory and/or physical needs are met with equipment and advice.",
    "found": [],
    "file": "content/terms/need-categories/area-physical-order.md",
    "line": 64
   },
   {
    "text": "Pupils with physical and sensory needs use the sensory room on Fridays.",
    "found": [],
    "file": "content/terms/need-categories/area-physical-order.md",
    "line": 65
   },
   {
    "text": "Medical needs are set out in each pupil’s healthcare plan.",
    "found": [],
    "file": "content/terms/need-categories/area-physical-order.md",
    "line": 66
   }
  ]
 },
 {
  "id": "area-semh-order",
  "flag": [
   {
    "text": "Pupils with social, mental and emotional health needs have a key adult.",
    "found": [
     "social, mental and emotional health"
    ],
    "fixed": "Pupils with social, emotional and mental health needs have a key adult.",
    "file": "content/terms/need-categories/area-semh-order.md",
    "line": 31
   },
   {
    "text": "SMEH is one of our areas of need.",
    "found": [
     "SMEH"
    ],
    "fixed": "SEMH is one of our areas of need.",
    "file": "content/terms/need-categories/area-semh-order.md",
    "line": 32
   },
   {
    "text": "Area 3: Social Emotional Mental Health (SEMH)",
    "found": [
     "Social Emotional Mental Health (SEMH)"
    ],
    "fixed": "Area 3: Social, emotional and mental health",
    "file": "content/terms/need-categories/area-semh-order.md",
    "line": 33
   }
  ],
  "keep": [
   {
    "text": "Social, emotional and mental health (SEMH) needs are met by our pastoral team.",
    "found": [],
    "file": "content/terms/need-categories/area-semh-order.md",
    "line": 37
   },
   {
    "text": "We look after the emotional and mental health of staff.",
    "found": [],
    "file": "content/terms/need-categories/area-semh-order.md",
    "line": 38
   },
   {
    "text": "Pupils’ mental and physical health is part of PSHE.",
    "found": [],
    "file": "content/terms/need-categories/area-semh-order.md",
    "line": 39
   }
  ]
 },
 {
  "id": "areas-as-categories",
  "flag": [
   {
    "text": "SEN falls into four categories.",
    "found": [
     "SEN falls into four categories"
    ],
    "fixed": "SEN falls into four broad areas of need.",
    "file": "content/terms/need-categories/areas-as-categories.md",
    "line": 33
   },
   {
    "text": "There are four categories of SEN and each child is put into one.",
    "found": [
     "four categories of SEN"
    ],
    "fixed": "There are four broad areas of need and each child is put into one.",
    "file": "content/terms/need-categories/areas-as-categories.md",
    "line": 34
   },
   {
    "text": "The Code sets out four broad categories of need.",
    "found": [
     "four broad categories of need"
    ],
    "fixed": "The Code sets out four broad areas of need.",
    "file": "content/terms/need-categories/areas-as-categories.md",
    "line": 35
   },
   {
    "text": "Pupils fall into categories of need, as shown below.",
    "found": [
     "categories of need"
    ],
    "fixed": "Pupils fall into areas of need, as shown below.",
    "file": "content/terms/need-categories/areas-as-categories.md",
    "line": 36
   }
  ],
  "keep": [
   {
    "text": "The Code describes four broad areas of need.",
    "found": [],
    "file": "content/terms/need-categories/areas-as-categories.md",
    "line": 40
   },
   {
    "text": "For the census each pupil’s need is given one of the DfE’s categories of need.",
    "found": [],
    "file": "content/terms/need-categories/areas-as-categories.md",
    "line": 41
   },
   {
    "text": "There is one category of support, SEN Support.",
    "found": [],
    "file": "content/terms/need-categories/areas-as-categories.md",
    "line": 42
   },
   {
    "text": "Needs often cross the four areas.",
    "found": [],
    "file": "content/terms/need-categories/areas-as-categories.md",
    "line": 43
   }
  ]
 },
 {
  "id": "asd-vs-asc",
  "flag": [
   {
    "text": "Pupils with ASD have a quiet place.",
    "found": [
     "ASD"
    ],
    "fixed": "Pupils with autism have a quiet place.",
    "file": "content/terms/need-categories/asd-vs-asc.md",
    "line": 30
   },
   {
    "text": "Autistic Spectrum Disorder (ASD) is one example.",
    "found": [
     "Autistic Spectrum Disorder (ASD)"
    ],
    "fixed": "Autism is one example.",
    "file": "content/terms/need-categories/asd-vs-asc.md",
    "line": 31
   }
  ],
  "keep": [
   {
    "text": "Pupils with autism have a quiet place.",
    "found": [],
    "file": "content/terms/need-categories/asd-vs-asc.md",
    "line": 35
   },
   {
    "text": "The census code ASD is used for six pupils.",
    "found": [],
    "file": "content/terms/need-categories/asd-vs-asc.md",
    "line": 36
   },
   {
    "text": "The rainbow spectrum is on display in the science room.",
    "found": [],
    "file": "content/terms/need-categories/asd-vs-asc.md",
    "line": 37
   }
  ]
 },
 {
  "id": "aspergers",
  "flag": [
   {
    "text": "Pupils with Asperger’s syndrome may like a quiet space.",
    "found": [
     "Asperger’s syndrome"
    ],
    "fixed": "Pupils with autism may like a quiet space.",
    "file": "content/terms/person-language/aspergers.md",
    "line": 34
   },
   {
    "text": "We support autism and Aspergers.",
    "found": [
     "autism and Aspergers"
    ],
    "fixed": "We support autism.",
    "file": "content/terms/person-language/aspergers.md",
    "line": 35
   },
   {
    "text": "A child with Asperger Syndrome joined us.",
    "found": [
     "Asperger Syndrome"
    ],
    "fixed": "A child with autism joined us.",
    "file": "content/terms/person-language/aspergers.md",
    "line": 36
   },
   {
    "text": "ASPERGER'S SYNDROME",
    "found": [
     "ASPERGER'S SYNDROME"
    ],
    "fixed": "AUTISM",
    "file": "content/terms/person-language/aspergers.md",
    "line": 37
   },
   {
    "text": "Boys and girls with Aspergers syndrome see a mentor.",
    "found": [
     "Aspergers syndrome"
    ],
    "fixed": "Boys and girls with autism see a mentor.",
    "file": "content/terms/person-language/aspergers.md",
    "line": 38
   }
  ],
  "keep": [
   {
    "text": "Children with ASD, including Asperger’s Syndrome and Autism, are likely to have particular difficulties with social interaction.",
    "found": [],
    "file": "content/terms/person-language/aspergers.md",
    "line": 42
   },
   {
    "text": "Autistic pupils may like a quiet space.",
    "found": [],
    "file": "content/terms/person-language/aspergers.md",
    "line": 43
   },
   {
    "text": "Mr Asperger teaches Year 4.",
    "found": [],
    "file": "content/terms/person-language/aspergers.md",
    "line": 44
   },
   {
    "text": "Pupils who describe themselves as having Asperger’s keep that word in their profile.",
    "found": [],
    "file": "content/terms/person-language/aspergers.md",
    "line": 45
   },
   {
    "text": "Autism can look different in girls.",
    "found": [],
    "file": "content/terms/person-language/aspergers.md",
    "line": 46
   }
  ]
 },
 {
  "id": "ast-slb",
  "flag": [
   {
    "text": "An Advanced Skills Teacher visits each term.",
    "found": [
     "An Advanced Skills Teacher"
    ],
    "fixed": "A lead practitioner visits each term.",
    "file": "content/terms/qualifications-roles/ast-slb.md",
    "line": 28
   },
   {
    "text": "The SLE for SEND supports our SENCO.",
    "found": [
     "SLE"
    ],
    "file": "content/terms/qualifications-roles/ast-slb.md",
    "line": 29
   }
  ],
  "keep": [
   {
    "text": "Our teaching school hub offers courses.",
    "found": [],
    "file": "content/terms/qualifications-roles/ast-slb.md",
    "line": 33
   },
   {
    "text": "Staff with advanced skills teach the groups.",
    "found": [],
    "file": "content/terms/qualifications-roles/ast-slb.md",
    "line": 34
   },
   {
    "text": "SLEep problems are discussed with parents.",
    "found": [],
    "file": "content/terms/qualifications-roles/ast-slb.md",
    "line": 35
   },
   {
    "text": "The AST building was renamed.",
    "found": [],
    "file": "content/terms/qualifications-roles/ast-slb.md",
    "line": 36
   }
  ]
 },
 {
  "id": "asylum-ema",
  "flag": [
   {
    "text": "The Ethnic Minority Achievement Grant (EMAG) pays for a teaching assistant.",
    "found": [
     "Ethnic Minority Achievement Grant (EMAG)"
    ],
    "fixed": "The funding for EAL in the school budget pays for a teaching assistant.",
    "file": "content/terms/bodies-agencies/asylum-ema.md",
    "line": 27
   },
   {
    "text": "The EMAG teacher works with new arrivals.",
    "found": [
     "EMAG teacher"
    ],
    "fixed": "The EAL teacher works with new arrivals.",
    "file": "content/terms/bodies-agencies/asylum-ema.md",
    "line": 28
   }
  ],
  "keep": [
   {
    "text": "EMTAS, the council’s service, visits new arrivals.",
    "found": [],
    "file": "content/terms/bodies-agencies/asylum-ema.md",
    "line": 32
   },
   {
    "text": "The Traveller Education Service is told.",
    "found": [],
    "file": "content/terms/bodies-agencies/asylum-ema.md",
    "line": 33
   },
   {
    "text": "EMAG was mainstreamed into the school budget and no longer exists.",
    "found": [],
    "file": "content/terms/bodies-agencies/asylum-ema.md",
    "line": 34
   }
  ]
 },
 {
  "id": "at-risk-register",
  "flag": [
   {
    "text": "Children who may have SEN are put on an at-risk register for a term.",
    "found": [
     "an at-risk register"
    ],
    "fixed": "Children who may have SEN are put on a record of concerns shared with parents for a term.",
    "file": "content/terms/sen-stages/at-risk-register.md",
    "line": 38
   },
   {
    "text": "The SENCO keeps the SEN concerns register and looks at it each half term.",
    "found": [
     "SEN concerns register"
    ],
    "fixed": "The SENCO keeps the record of concerns shared with parents and looks at it each half term.",
    "file": "content/terms/sen-stages/at-risk-register.md",
    "line": 39
   },
   {
    "text": "Pupils stay on the SEN monitoring list until the SENCO decides.",
    "found": [
     "SEN monitoring list"
    ],
    "file": "content/terms/sen-stages/at-risk-register.md",
    "line": 40
   }
  ],
  "keep": [
   {
    "text": "A child on the at risk register is known to the designated safeguarding lead and social care.",
    "found": [],
    "file": "content/terms/sen-stages/at-risk-register.md",
    "line": 44
   },
   {
    "text": "The risk register is part of the trust’s financial planning, and SEN funding is one of its lines.",
    "found": [],
    "file": "content/terms/sen-stages/at-risk-register.md",
    "line": 45
   },
   {
    "text": "Pupils at risk of exclusion are discussed with the SENCO.",
    "found": [],
    "file": "content/terms/sen-stages/at-risk-register.md",
    "line": 46
   },
   {
    "text": "We look out for pupils who are at risk of falling behind, and register any concern with parents.",
    "found": [],
    "file": "content/terms/sen-stages/at-risk-register.md",
    "line": 47
   }
  ]
 },
 {
  "id": "attendance-guidance",
  "flag": [
   {
    "text": "See Working together to improve school attendance (May 2022).",
    "found": [
     "Working together to improve school attendance (May 2022)"
    ],
    "file": "content/terms/law-guidance/attendance-guidance.md",
    "line": 26
   },
   {
    "text": "We follow School attendance: guidance 2016.",
    "found": [
     "School attendance: guidance 2016"
    ],
    "file": "content/terms/law-guidance/attendance-guidance.md",
    "line": 27
   }
  ],
  "keep": [
   {
    "text": "Working together to improve school attendance is statutory.",
    "found": [],
    "file": "content/terms/law-guidance/attendance-guidance.md",
    "line": 31
   },
   {
    "text": "School attendance rose in 2016.",
    "found": [],
    "file": "content/terms/law-guidance/attendance-guidance.md",
    "line": 32
   }
  ]
 },
 {
  "id": "band-hours",
  "flag": [
   {
    "text": "Each has an EHCP with 25 hours.",
    "found": [
     "an EHCP with 25 hours"
    ],
    "fixed": "Each has an EHC plan.",
    "file": "content/terms/statements-ehc/band-hours.md",
    "line": 30
   },
   {
    "text": "She has a 25-hour statement.",
    "found": [
     "a 25-hour statement"
    ],
    "fixed": "She has an EHC plan.",
    "file": "content/terms/statements-ehc/band-hours.md",
    "line": 31
   },
   {
    "text": "Pupils with a full-time Statement have their own adult.",
    "found": [
     "a full-time Statement"
    ],
    "fixed": "Pupils with an EHC plan have their own adult.",
    "file": "content/terms/statements-ehc/band-hours.md",
    "line": 32
   },
   {
    "text": "TAs are paid from the hours of support on the statement.",
    "found": [
     "hours of support on the statement"
    ],
    "file": "content/terms/statements-ehc/band-hours.md",
    "line": 33
   },
   {
    "text": "Two pupils have 32.5 hours EHCPs.",
    "found": [
     "32.5 hours EHCPs"
    ],
    "file": "content/terms/statements-ehc/band-hours.md",
    "line": 34
   }
  ],
  "keep": [
   {
    "text": "Section F says that she will have 25 hours of adult support each week.",
    "found": [],
    "file": "content/terms/statements-ehc/band-hours.md",
    "line": 38
   },
   {
    "text": "A full-time place is offered.",
    "found": [],
    "file": "content/terms/statements-ehc/band-hours.md",
    "line": 39
   },
   {
    "text": "The EHC plan is reviewed within 25 hours of work.",
    "found": [],
    "file": "content/terms/statements-ehc/band-hours.md",
    "line": 40
   }
  ]
 },
 {
  "id": "behaviour-guidance-year",
  "flag": [
   {
    "text": "We follow Behaviour and Discipline in Schools (2016).",
    "found": [
     "Behaviour and Discipline in Schools"
    ],
    "file": "content/terms/law-guidance/behaviour-guidance-year.md",
    "line": 27
   },
   {
    "text": "See Behaviour in Schools 2022.",
    "found": [
     "Behaviour in Schools 2022"
    ],
    "file": "content/terms/law-guidance/behaviour-guidance-year.md",
    "line": 28
   }
  ],
  "keep": [
   {
    "text": "Behaviour in schools has improved.",
    "found": [],
    "file": "content/terms/law-guidance/behaviour-guidance-year.md",
    "line": 32
   },
   {
    "text": "Good behaviour and discipline help everyone.",
    "found": [],
    "file": "content/terms/law-guidance/behaviour-guidance-year.md",
    "line": 33
   }
  ]
 },
 {
  "id": "behaviour-modification",
  "flag": [
   {
    "text": "The learning mentor runs behaviour modification programmes.",
    "found": [
     "behaviour modification programmes"
    ],
    "fixed": "The learning mentor runs support to understand and manage feelings.",
    "file": "content/terms/person-language/behaviour-modification.md",
    "line": 34
   },
   {
    "text": "Pupils are helped to modify their behaviour.",
    "found": [
     "modify their behaviour"
    ],
    "fixed": "Pupils are helped to regulate their behaviour.",
    "file": "content/terms/person-language/behaviour-modification.md",
    "line": 35
   }
  ],
  "keep": [
   {
    "text": "Our behaviour policy is reviewed each year.",
    "found": [],
    "file": "content/terms/person-language/behaviour-modification.md",
    "line": 39
   },
   {
    "text": "Visitors who shout are asked to modify their behaviour or leave.",
    "found": [],
    "file": "content/terms/person-language/behaviour-modification.md",
    "line": 40
   },
   {
    "text": "Staff modify the task so that every child can begin.",
    "found": [],
    "file": "content/terms/person-language/behaviour-modification.md",
    "line": 41
   },
   {
    "text": "The behaviour support team visits on Tuesdays.",
    "found": [],
    "file": "content/terms/person-language/behaviour-modification.md",
    "line": 42
   }
  ]
 },
 {
  "id": "besd",
  "flag": [
   {
    "text": "Pupils with BESD have a mentor.",
    "found": [
     "BESD"
    ],
    "fixed": "Pupils with SEMH needs have a mentor.",
    "file": "content/terms/need-categories/besd.md",
    "line": 78
   },
   {
    "text": "Every child with the BESD code will be looked at again.",
    "found": [
     "BESD code"
    ],
    "fixed": "Every child with the SEMH code will be looked at again.",
    "file": "content/terms/need-categories/besd.md",
    "line": 79
   },
   {
    "text": "If a child has a behavioural, emotional or social difficulty we look behind it.",
    "found": [
     "a behavioural, emotional or social difficulty"
    ],
    "fixed": "If a child has a social, emotional and mental health need we look behind it.",
    "file": "content/terms/need-categories/besd.md",
    "line": 80
   },
   {
    "text": "BESD pupils are seen by the learning mentor.",
    "found": [
     "BESD pupils"
    ],
    "fixed": "Pupils with SEMH needs are seen by the learning mentor.",
    "file": "content/terms/need-categories/besd.md",
    "line": 81
   },
   {
    "text": "If a child with Behavioural, Emotional and Social Difficulties breaks the rules, we meet the family.",
    "found": [
     "Behavioural, Emotional and Social Difficulties"
    ],
    "fixed": "If a child with social, emotional and mental health needs breaks the rules, we meet the family.",
    "file": "content/terms/need-categories/besd.md",
    "line": 82
   },
   {
    "text": "Our areas of need: communication, learning, Behaviour. Social and Emotional Difficulties, sensory.",
    "found": [
     "Behaviour. Social and Emotional Difficulties"
    ],
    "file": "content/terms/need-categories/besd.md",
    "line": 83
   },
   {
    "text": "Behavioural, social and emotional difficulties (BESD)",
    "found": [
     "Behavioural, social and emotional difficulties (BESD)"
    ],
    "fixed": "Social, emotional and mental health (SEMH) needs",
    "file": "content/terms/need-categories/besd.md",
    "line": 84
   },
   {
    "text": "The form still says B.E.S.D. in box 4.",
    "found": [
     "B.E.S.D."
    ],
    "file": "content/terms/need-categories/besd.md",
    "line": 85
   },
   {
    "text": "The BESD mentor runs a breakfast club.",
    "found": [
     "BESD mentor"
    ],
    "fixed": "The SEMH mentor runs a breakfast club.",
    "file": "content/terms/need-categories/besd.md",
    "line": 86
   },
   {
    "text": "Some have behaviour, emotional & social\ndifficulties as their main need.",
    "found": [
     "behaviour, emotional & social\ndifficulties"
    ],
    "file": "content/terms/need-categories/besd.md",
    "line": 87
   },
   {
    "text": "SEN type BESD is used for six pupils.",
    "found": [
     "SEN type BESD"
    ],
    "fixed": "SEN type SEMH is used for six pupils.",
    "file": "content/terms/need-categories/besd.md",
    "line": 89
   },
   {
    "text": "## Behaviour, emotional and social development\n\n| Need | Pupils |\n|---|---|\n| SpLD | 7 |\n| BESD | 5 |\n\nThe main needs in school are:\n\n- dyslexia\n- behavioural, emotional and social difficulties",
    "found": [
     "Behaviour, emotional and social development",
     "BESD",
     "behavioural, emotional and social difficulties"
    ],
    "file": "content/terms/need-categories/besd.md",
    "line": 91
   }
  ],
  "keep": [
   {
    "text": "The category of BESD was replaced in 2014; we look at each pupil’s main need.",
    "found": [],
    "file": "content/terms/need-categories/besd.md",
    "line": 107
   },
   {
    "text": "The old heading “behaviour, emotional and social difficulties” is no longer used.",
    "found": [],
    "file": "content/terms/need-categories/besd.md",
    "line": 108
   },
   {
    "text": "Social, emotional and mental health (SEMH) is one of the four areas of need.",
    "found": [],
    "file": "content/terms/need-categories/besd.md",
    "line": 109
   },
   {
    "text": "We look at a pupil’s behaviour, emotional wellbeing and social skills.",
    "found": [],
    "file": "content/terms/need-categories/besd.md",
    "line": 110
   },
   {
    "text": "Personal, social and emotional development is a prime area of the early years framework.",
    "found": [],
    "file": "content/terms/need-categories/besd.md",
    "line": 111
   },
   {
    "text": "Pupils learn about feelings, behaviour and friendship in PSHE.",
    "found": [],
    "file": "content/terms/need-categories/besd.md",
    "line": 112
   },
   {
    "text": "We no longer use the term BESD.",
    "found": [],
    "file": "content/terms/need-categories/besd.md",
    "line": 113
   },
   {
    "text": "Behavioural, emotional and social factors are talked through with families.",
    "found": [],
    "file": "content/terms/need-categories/besd.md",
    "line": 114
   },
   {
    "text": "Lessons support pupils’ social, moral, spiritual and cultural development.",
    "found": [],
    "file": "content/terms/need-categories/besd.md",
    "line": 115
   }
  ]
 },
 {
  "id": "caf",
  "flag": [
   {
    "text": "CAF (Common Assessment Framework) is used by all.",
    "found": [
     "CAF (Common Assessment Framework)"
    ],
    "fixed": "Early help assessment is used by all.",
    "file": "content/terms/data-safeguarding/caf.md",
    "line": 32
   },
   {
    "text": "We open a Common Assessment (CAF) with the family.",
    "found": [
     "a Common Assessment (CAF)"
    ],
    "fixed": "We open an early help assessment with the family.",
    "file": "content/terms/data-safeguarding/caf.md",
    "line": 33
   },
   {
    "text": "Where family needs are complex we complete a CAF.",
    "found": [
     "complete a CAF"
    ],
    "fixed": "Where family needs are complex we complete an early help assessment.",
    "file": "content/terms/data-safeguarding/caf.md",
    "line": 34
   },
   {
    "text": "The Common Assessment Framework is used with other agencies.",
    "found": [
     "Common Assessment Framework"
    ],
    "fixed": "The early help assessment is used with other agencies.",
    "file": "content/terms/data-safeguarding/caf.md",
    "line": 35
   },
   {
    "text": "CAFs are shared with parents.",
    "found": [
     "CAFs"
    ],
    "fixed": "Early help assessments are shared with parents.",
    "file": "content/terms/data-safeguarding/caf.md",
    "line": 36
   },
   {
    "text": "A CAF form is filled in with the family.",
    "found": [
     "CAF form"
    ],
    "file": "content/terms/data-safeguarding/caf.md",
    "line": 37
   },
   {
    "text": "Staff attend CAF meetings.",
    "found": [
     "CAF meetings"
    ],
    "file": "content/terms/data-safeguarding/caf.md",
    "line": 38
   }
  ],
  "keep": [
   {
    "text": "The early help assessment replaced the CAF.",
    "found": [],
    "file": "content/terms/data-safeguarding/caf.md",
    "line": 42
   },
   {
    "text": "The Charities Aid Foundation (CAF) holds our account.",
    "found": [],
    "file": "content/terms/data-safeguarding/caf.md",
    "line": 43
   },
   {
    "text": "CAFÉ time for parents is on Fridays.",
    "found": [],
    "file": "content/terms/data-safeguarding/caf.md",
    "line": 44
   },
   {
    "text": "Our assessment framework is common to all classes.",
    "found": [],
    "file": "content/terms/data-safeguarding/caf.md",
    "line": 45
   },
   {
    "text": "We bank with CAF Bank.",
    "found": [],
    "file": "content/terms/data-safeguarding/caf.md",
    "line": 46
   }
  ]
 },
 {
  "id": "camhs",
  "flag": [
   {
    "text": "CAMHS is asked for advice.",
    "found": [
     "CAMHS"
    ],
    "file": "content/terms/bodies-agencies/camhs.md",
    "line": 24
   },
   {
    "text": "The CAMHS team visits each term.",
    "found": [
     "CAMHS"
    ],
    "file": "content/terms/bodies-agencies/camhs.md",
    "line": 25
   }
  ],
  "keep": [
   {
    "text": "Children and young people’s mental health services are asked for advice.",
    "found": [],
    "file": "content/terms/bodies-agencies/camhs.md",
    "line": 29
   },
   {
    "text": "The camera club meets on Mondays.",
    "found": [],
    "file": "content/terms/bodies-agencies/camhs.md",
    "line": 30
   }
  ]
 },
 {
  "id": "carer-burden",
  "flag": [
   {
    "text": "SEN pupils are a burden on staff.",
    "found": [
     "are a burden on staff"
    ],
    "file": "content/terms/person-language/carer-burden.md",
    "line": 33
   },
   {
    "text": "The cost of SEN is a burden to the school.",
    "found": [
     "is a burden to the school"
    ],
    "file": "content/terms/person-language/carer-burden.md",
    "line": 34
   },
   {
    "text": "Pupils with SEN are a drain on resources.",
    "found": [
     "a drain on resources"
    ],
    "file": "content/terms/person-language/carer-burden.md",
    "line": 35
   },
   {
    "text": "Children with complex SEND put a strain on the budget.",
    "found": [
     "strain on the budget"
    ],
    "file": "content/terms/person-language/carer-burden.md",
    "line": 36
   }
  ],
  "keep": [
   {
    "text": "The paperwork for an EHC plan is a burden on staff.",
    "found": [],
    "file": "content/terms/person-language/carer-burden.md",
    "line": 40
   },
   {
    "text": "Templates reduce the burden on staff of SEND paperwork.",
    "found": [],
    "file": "content/terms/person-language/carer-burden.md",
    "line": 41
   },
   {
    "text": "The burden of proof lies with the school in a disability claim.",
    "found": [],
    "file": "content/terms/person-language/carer-burden.md",
    "line": 42
   },
   {
    "text": "The drain on the school field is blocked.",
    "found": [],
    "file": "content/terms/person-language/carer-burden.md",
    "line": 43
   }
  ]
 },
 {
  "id": "catch-up-remedial",
  "flag": [
   {
    "text": "Children sit at the remedial table for English.",
    "found": [
     "at the remedial table"
    ],
    "fixed": "Children sit at a group for targeted help for English.",
    "file": "content/terms/sen-stages/catch-up-remedial.md",
    "line": 33
   },
   {
    "text": "Remedial readers are heard daily.",
    "found": [
     "Remedial readers"
    ],
    "fixed": "Targeted readers are heard daily.",
    "file": "content/terms/sen-stages/catch-up-remedial.md",
    "line": 34
   },
   {
    "text": "A small group has remedial phonics before lunch.",
    "found": [
     "remedial phonics"
    ],
    "fixed": "A small group has targeted phonics before lunch.",
    "file": "content/terms/sen-stages/catch-up-remedial.md",
    "line": 35
   },
   {
    "text": "Reading: remedial slot, Tuesday and Thursday.",
    "found": [
     "remedial slot"
    ],
    "fixed": "Reading: targeted slot, Tuesday and Thursday.",
    "file": "content/terms/sen-stages/catch-up-remedial.md",
    "line": 36
   },
   {
    "text": "The SENCO runs remedial groups before lunch.",
    "found": [
     "remedial groups"
    ],
    "fixed": "The SENCO runs targeted groups before lunch.",
    "file": "content/terms/sen-stages/catch-up-remedial.md",
    "line": 37
   },
   {
    "text": "Remedial handwriting is on Fridays.",
    "found": [
     "Remedial handwriting"
    ],
    "fixed": "Targeted handwriting is on Fridays.",
    "file": "content/terms/sen-stages/catch-up-remedial.md",
    "line": 38
   },
   {
    "text": "Pupils are taught by a remedial teacher twice a week.",
    "found": [
     "a remedial teacher"
    ],
    "fixed": "Pupils are taught by a specialist teacher twice a week.",
    "file": "content/terms/sen-stages/catch-up-remedial.md",
    "line": 39
   }
  ],
  "keep": [
   {
    "text": "Remedial work to the classroom windows will be done in May.",
    "found": [],
    "file": "content/terms/sen-stages/catch-up-remedial.md",
    "line": 43
   },
   {
    "text": "The builders’ remedial work is paid for by the insurer.",
    "found": [],
    "file": "content/terms/sen-stages/catch-up-remedial.md",
    "line": 44
   },
   {
    "text": "Remedial massage is not offered at school.",
    "found": [],
    "file": "content/terms/sen-stages/catch-up-remedial.md",
    "line": 45
   },
   {
    "text": "The surveyor listed remedial work to the roof of the library.",
    "found": [],
    "file": "content/terms/sen-stages/catch-up-remedial.md",
    "line": 46
   },
   {
    "text": "Remedial action from the fire inspection is complete.",
    "found": [],
    "file": "content/terms/sen-stages/catch-up-remedial.md",
    "line": 47
   },
   {
    "text": "If the complaint is upheld we agree remedial steps with the family.",
    "found": [],
    "file": "content/terms/sen-stages/catch-up-remedial.md",
    "line": 48
   },
   {
    "text": "Remedial work on the roof starts in July.",
    "found": [],
    "file": "content/terms/sen-stages/catch-up-remedial.md",
    "line": 49
   },
   {
    "text": "Remedial measures follow each accessibility audit.",
    "found": [],
    "file": "content/terms/sen-stages/catch-up-remedial.md",
    "line": 50
   }
  ]
 },
 {
  "id": "ccg",
  "flag": [
   {
    "text": "A CCG must arrange the health provision.",
    "found": [
     "A CCG"
    ],
    "fixed": "An integrated care board must arrange the health provision.",
    "file": "content/terms/bodies-agencies/ccg.md",
    "line": 30
   },
   {
    "text": "We work with the Clinical Commissioning Group (CCG) and the council.",
    "found": [
     "Clinical Commissioning Group (CCG)"
    ],
    "fixed": "We work with the integrated care board (ICB) and the council.",
    "file": "content/terms/bodies-agencies/ccg.md",
    "line": 31
   },
   {
    "text": "Local CCGs pay for nurses.",
    "found": [
     "CCGs"
    ],
    "fixed": "Local integrated care boards pay for nurses.",
    "file": "content/terms/bodies-agencies/ccg.md",
    "line": 32
   },
   {
    "text": "The CCG’s therapists visit on Fridays.",
    "found": [
     "CCG’s"
    ],
    "fixed": "The integrated care board’s therapists visit on Fridays.",
    "file": "content/terms/bodies-agencies/ccg.md",
    "line": 33
   },
   {
    "text": "Advice comes from the CCG/ICB.",
    "found": [
     "CCG/ICB"
    ],
    "fixed": "Advice comes from the integrated care board.",
    "file": "content/terms/bodies-agencies/ccg.md",
    "line": 34
   },
   {
    "text": "Clinical Commissioning Groups and local authorities commission services together.",
    "found": [
     "Clinical Commissioning Groups"
    ],
    "fixed": "Integrated care boards and local authorities commission services together.",
    "file": "content/terms/bodies-agencies/ccg.md",
    "line": 35
   },
   {
    "text": "| Body | What it does |\n| --- | --- |\n| CCG | arranges health care |\n\nTelephone numbers for the council and the C.C.G. are in the office.",
    "found": [
     "CCG",
     "C.C.G."
    ],
    "file": "content/terms/bodies-agencies/ccg.md",
    "line": 37
   }
  ],
  "keep": [
   {
    "text": "CCGs were replaced by integrated care boards in July 2022.",
    "found": [],
    "file": "content/terms/bodies-agencies/ccg.md",
    "line": 47
   },
   {
    "text": "The integrated care board (formerly the CCG) commissions therapy.",
    "found": [],
    "file": "content/terms/bodies-agencies/ccg.md",
    "line": 48
   },
   {
    "text": "The ICB arranges health provision.",
    "found": [],
    "file": "content/terms/bodies-agencies/ccg.md",
    "line": 49
   },
   {
    "text": "The Code says: “Local authorities and CCGs must work together on provision”.",
    "found": [],
    "file": "content/terms/bodies-agencies/ccg.md",
    "line": 50
   },
   {
    "text": "The file is called NHS-CCG-list.xlsx.",
    "found": [],
    "file": "content/terms/bodies-agencies/ccg.md",
    "line": 51
   }
  ]
 },
 {
  "id": "census-aps",
  "flag": [
   {
    "text": "Pupils with SEN are recorded as A in the census.",
    "found": [
     "recorded as A in the census"
    ],
    "fixed": "Pupils with SEN are recorded as K in the census.",
    "file": "content/terms/census-codes/census-aps.md",
    "line": 58
   },
   {
    "text": "The SEN status is S for pupils with a plan.",
    "found": [
     "SEN status is S"
    ],
    "fixed": "The SEN status is E for pupils with a plan.",
    "file": "content/terms/census-codes/census-aps.md",
    "line": 59
   },
   {
    "text": "The census wants one letter. Pupils coded A, P or S are put right first.",
    "found": [
     "coded A, P or S"
    ],
    "fixed": "The census wants one letter. Pupils coded K or E are put right first.",
    "file": "content/terms/census-codes/census-aps.md",
    "line": 60
   },
   {
    "text": "The SEN spreadsheet in the office still has codes A/P/S beside each name.",
    "found": [
     "codes A/P/S"
    ],
    "file": "content/terms/census-codes/census-aps.md",
    "line": 61
   },
   {
    "text": "All of them are reported in the census, using SEN codes A, P or S.",
    "found": [
     "SEN codes A, P or S"
    ],
    "fixed": "All of them are reported in the census, using codes K or E.",
    "file": "content/terms/census-codes/census-aps.md",
    "line": 62
   },
   {
    "text": "Pupils with SEN status P see a specialist.",
    "found": [
     "SEN status P"
    ],
    "fixed": "Pupils with SEN status K see a specialist.",
    "file": "content/terms/census-codes/census-aps.md",
    "line": 63
   },
   {
    "text": "Key to SEN status: S = statement, A = School Action, P = School Action Plus.",
    "found": [
     "S = statement",
     "A = School Action",
     "P = School Action Plus"
    ],
    "file": "content/terms/census-codes/census-aps.md",
    "line": 64
   },
   {
    "text": "In SIMS the SEN stage is N, A, P or S.",
    "found": [
     "N, A, P or S"
    ],
    "fixed": "In SIMS the SEN stage is N, K or E.",
    "file": "content/terms/census-codes/census-aps.md",
    "line": 65
   }
  ],
  "keep": [
   {
    "text": "Absence is recorded as S in the register when a pupil is on study leave.",
    "found": [],
    "file": "content/terms/census-codes/census-aps.md",
    "line": 69
   },
   {
    "text": "Attendance codes A, P and S are explained in the attendance policy.",
    "found": [],
    "file": "content/terms/census-codes/census-aps.md",
    "line": 70
   },
   {
    "text": "For the school census each pupil’s SEN provision is N, K or E.",
    "found": [],
    "file": "content/terms/census-codes/census-aps.md",
    "line": 71
   },
   {
    "text": "Pupils with SEND may aim for A levels.",
    "found": [],
    "file": "content/terms/census-codes/census-aps.md",
    "line": 72
   },
   {
    "text": "Sporting activity is recorded as code P, with or without SEND.",
    "found": [],
    "file": "content/terms/census-codes/census-aps.md",
    "line": 73
   },
   {
    "text": "SEN status: please write clearly.",
    "found": [],
    "file": "content/terms/census-codes/census-aps.md",
    "line": 74
   },
   {
    "text": "Each child’s SEN is recorded, as a parent asked, in plain words.",
    "found": [],
    "file": "content/terms/census-codes/census-aps.md",
    "line": 75
   }
  ]
 },
 {
  "id": "census-ds",
  "flag": [
   {
    "text": "Pupils with Down’s syndrome are recorded as MLD in the census.",
    "found": [
     "Down’s syndrome are recorded as MLD"
    ],
    "file": "content/terms/census-codes/census-ds.md",
    "line": 27
   },
   {
    "text": "We enter Down syndrome under SLD.",
    "found": [
     "Down syndrome under SLD"
    ],
    "file": "content/terms/census-codes/census-ds.md",
    "line": 28
   }
  ],
  "keep": [
   {
    "text": "Pupils with Down syndrome may have a speech and language need as well.",
    "found": [],
    "file": "content/terms/census-codes/census-ds.md",
    "line": 32
   },
   {
    "text": "Down syndrome is recorded with the type DS.",
    "found": [],
    "file": "content/terms/census-codes/census-ds.md",
    "line": 33
   },
   {
    "text": "MLD is the main need of twelve pupils.",
    "found": [],
    "file": "content/terms/census-codes/census-ds.md",
    "line": 34
   }
  ]
 },
 {
  "id": "census-k-wording",
  "flag": [
   {
    "text": "K code children are discussed at the pupil progress meeting with the SENCO.",
    "found": [
     "K code children"
    ],
    "fixed": "Children receiving SEN Support are discussed at the pupil progress meeting with the SENCO.",
    "file": "content/terms/census-codes/census-k-wording.md",
    "line": 37
   },
   {
    "text": "We have 14 SEN K pupils and 3 with an EHC plan.",
    "found": [
     "SEN K pupils"
    ],
    "fixed": "We have 14 pupils receiving SEN Support and 3 with an EHC plan.",
    "file": "content/terms/census-codes/census-k-wording.md",
    "line": 38
   },
   {
    "text": "Pupils on K have a plan that the SENCO reviews.",
    "found": [
     "Pupils on K"
    ],
    "fixed": "Pupils receiving SEN Support have a plan that the SENCO reviews.",
    "file": "content/terms/census-codes/census-k-wording.md",
    "line": 39
   },
   {
    "text": "The gap for SENK is smaller this year.",
    "found": [
     "SENK"
    ],
    "file": "content/terms/census-codes/census-k-wording.md",
    "line": 40
   }
  ],
  "keep": [
   {
    "text": "For the census, SEN Support is code K and an EHC plan is code E.",
    "found": [],
    "file": "content/terms/census-codes/census-k-wording.md",
    "line": 44
   },
   {
    "text": "SEND files are kept on the K drive.",
    "found": [],
    "file": "content/terms/census-codes/census-k-wording.md",
    "line": 45
   },
   {
    "text": "Pupils receiving SEN Support have a plan.",
    "found": [],
    "file": "content/terms/census-codes/census-k-wording.md",
    "line": 46
   },
   {
    "text": "Pupils in KS2 share a SEND club.",
    "found": [],
    "file": "content/terms/census-codes/census-k-wording.md",
    "line": 47
   }
  ]
 },
 {
  "id": "census-letter",
  "flag": [
   {
    "text": "| Pupil | SEN status | Need |\n|---|---|---|\n| 1 | S | ASD |\n| 2 | A | MLD |\n| 3 | P | SLCN |",
    "found": [
     "S",
     "A",
     "P"
    ],
    "file": "content/terms/census-codes/census-letter.md",
    "line": 35
   },
   {
    "text": "| Code of Practice stage | Reading age |\n|---|---|\n| A/P | 7.2 |",
    "found": [
     "A/P"
    ],
    "file": "content/terms/census-codes/census-letter.md",
    "line": 43
   }
  ],
  "keep": [
   {
    "text": "A pupil’s SEN status is K or E.",
    "found": [],
    "file": "content/terms/census-codes/census-letter.md",
    "line": 65
   },
   {
    "text": "| Pupil | SEN status | Group |\n|---|---|---|\n| A | K | P |\n| S | E | A |",
    "found": [],
    "file": "content/terms/census-codes/census-letter.md",
    "line": 51
   },
   {
    "text": "| Code | What it means for attendance |\n|---|---|\n| P | sporting activity |\n| S | study leave |",
    "found": [],
    "file": "content/terms/census-codes/census-letter.md",
    "line": 58
   }
  ]
 },
 {
  "id": "census-nsa",
  "flag": [
   {
    "text": "In the census 20 pupils have NSA as their SEN type.",
    "found": [
     "NSA"
    ],
    "fixed": "In the census 20 pupils have the type of need, once it has been identified as their SEN type.",
    "file": "content/terms/census-codes/census-nsa.md",
    "line": 30
   },
   {
    "text": "Their primary need is SEN support but no specialist assessment.",
    "found": [
     "SEN support but no specialist assessment"
    ],
    "file": "content/terms/census-codes/census-nsa.md",
    "line": 31
   }
  ],
  "keep": [
   {
    "text": "The film about the NSA is not suitable for pupils in Year 7.",
    "found": [],
    "file": "content/terms/census-codes/census-nsa.md",
    "line": 35
   },
   {
    "text": "Where no specialist has assessed the pupil, we ask the educational psychologist for advice.",
    "found": [],
    "file": "content/terms/census-codes/census-nsa.md",
    "line": 36
   },
   {
    "text": "The National Sheep Association (NSA) show is in July.",
    "found": [],
    "file": "content/terms/census-codes/census-nsa.md",
    "line": 37
   }
  ]
 },
 {
  "id": "challenging-behaviour",
  "flag": [
   {
    "text": "Staff are trained to respond to challenging behaviour.",
    "found": [
     "challenging behaviour"
    ],
    "fixed": "Staff are trained to respond to behaviour that challenges.",
    "file": "content/terms/person-language/challenging-behaviour.md",
    "line": 37
   },
   {
    "text": "Parents hear early about behaviour problems.",
    "found": [
     "behaviour problems"
    ],
    "fixed": "Parents hear early about behaviour that challenges.",
    "file": "content/terms/person-language/challenging-behaviour.md",
    "line": 38
   },
   {
    "text": "The pupil support base is for our most challenging pupils.",
    "found": [
     "most challenging pupils"
    ],
    "fixed": "The pupil support base is for our pupils whose behaviour is most challenging.",
    "file": "content/terms/person-language/challenging-behaviour.md",
    "line": 39
   },
   {
    "text": "Disruptive pupils work in the library.",
    "found": [
     "Disruptive pupils"
    ],
    "fixed": "Pupils whose behaviour disrupts learning work in the library.",
    "file": "content/terms/person-language/challenging-behaviour.md",
    "line": 40
   },
   {
    "text": "CHALLENGING BEHAVIOUR",
    "found": [
     "CHALLENGING BEHAVIOUR"
    ],
    "file": "content/terms/person-language/challenging-behaviour.md",
    "line": 41
   },
   {
    "text": "Staff meet weekly about a challenging child.",
    "found": [
     "a challenging child"
    ],
    "fixed": "Staff meet weekly about a child whose behaviour challenges.",
    "file": "content/terms/person-language/challenging-behaviour.md",
    "line": 42
   },
   {
    "text": "Challenging behaviours are recorded on a chart.",
    "found": [
     "Challenging behaviours"
    ],
    "fixed": "Behaviours that challenge are recorded on a chart.",
    "file": "content/terms/person-language/challenging-behaviour.md",
    "line": 43
   }
  ],
  "keep": [
   {
    "text": "The curriculum is challenging for every pupil.",
    "found": [],
    "file": "content/terms/person-language/challenging-behaviour.md",
    "line": 47
   },
   {
    "text": "Teachers ask challenging questions and set challenging targets.",
    "found": [],
    "file": "content/terms/person-language/challenging-behaviour.md",
    "line": 48
   },
   {
    "text": "Challenging pupils to explain their thinking is part of every lesson.",
    "found": [],
    "file": "content/terms/person-language/challenging-behaviour.md",
    "line": 49
   },
   {
    "text": "The Challenging Behaviour Foundation has a helpline.",
    "found": [],
    "file": "content/terms/person-language/challenging-behaviour.md",
    "line": 50
   },
   {
    "text": "Pupils may become withdrawn or display challenging, disruptive or disturbing behaviour.",
    "found": [],
    "file": "content/terms/person-language/challenging-behaviour.md",
    "line": 51
   },
   {
    "text": "Staff tackle prejudice by challenging behaviour that excludes others.",
    "found": [],
    "file": "content/terms/person-language/challenging-behaviour.md",
    "line": 52
   }
  ]
 },
 {
  "id": "children-families-bill",
  "flag": [
   {
    "text": "The Children and Families Bill 2014 changed the system.",
    "found": [
     "Children and Families Bill 2014"
    ],
    "fixed": "The Children and Families Act 2014 changed the system.",
    "file": "content/terms/law-guidance/children-families-bill.md",
    "line": 29
   },
   {
    "text": "The Children & Families Bill applies.",
    "found": [
     "Children & Families Bill"
    ],
    "fixed": "The Children and Families Act 2014 applies.",
    "file": "content/terms/law-guidance/children-families-bill.md",
    "line": 30
   },
   {
    "text": "The Children and Families Act 2015 applies.",
    "found": [
     "Children and Families Act 2015"
    ],
    "fixed": "The Children and Families Act 2014 applies.",
    "file": "content/terms/law-guidance/children-families-bill.md",
    "line": 31
   }
  ],
  "keep": [
   {
    "text": "The Children and Families Act 2014 applies.",
    "found": [],
    "file": "content/terms/law-guidance/children-families-bill.md",
    "line": 35
   },
   {
    "text": "Children and families act together.",
    "found": [],
    "file": "content/terms/law-guidance/children-families-bill.md",
    "line": 36
   },
   {
    "text": "The Children and Families Act received Royal Assent in 2014.",
    "found": [],
    "file": "content/terms/law-guidance/children-families-bill.md",
    "line": 37
   },
   {
    "text": "Pupils and families are welcome.",
    "found": [],
    "file": "content/terms/law-guidance/children-families-bill.md",
    "line": 38
   }
  ]
 },
 {
  "id": "choice-advisor",
  "flag": [
   {
    "text": "The council will find an Independent Parental Supporter for families.",
    "found": [
     "an Independent Parental Supporter"
    ],
    "fixed": "The council will find a SENDIASS adviser for families.",
    "file": "content/terms/bodies-agencies/choice-advisor.md",
    "line": 32
   },
   {
    "text": "Independent Supporters help with the EHC needs assessment.",
    "found": [
     "Independent Supporters"
    ],
    "fixed": "SENDIASS advisers help with the EHC needs assessment.",
    "file": "content/terms/bodies-agencies/choice-advisor.md",
    "line": 33
   },
   {
    "text": "A Choice Adviser can help with school places.",
    "found": [
     "A Choice Adviser"
    ],
    "fixed": "A SENDIASS adviser can help with school places.",
    "file": "content/terms/bodies-agencies/choice-advisor.md",
    "line": 34
   }
  ],
  "keep": [
   {
    "text": "A parent may bring an independent supporter to the complaint hearing.",
    "found": [],
    "file": "content/terms/bodies-agencies/choice-advisor.md",
    "line": 38
   },
   {
    "text": "Pupils make independent choices with an adviser.",
    "found": [],
    "file": "content/terms/bodies-agencies/choice-advisor.md",
    "line": 39
   },
   {
    "text": "The independent support given to a pupil with SEN is reviewed.",
    "found": [],
    "file": "content/terms/bodies-agencies/choice-advisor.md",
    "line": 40
   }
  ]
 },
 {
  "id": "closed-charities",
  "flag": [
   {
    "text": "Useful contacts: The Communication Trust, telephone 01632 960001.",
    "found": [
     "The Communication Trust"
    ],
    "fixed": "Useful contacts: Speech and Language UK, telephone 01632 960001.",
    "file": "content/terms/bodies-agencies/closed-charities.md",
    "line": 31
   },
   {
    "text": "The charity I CAN has a helpline.",
    "found": [
     "I CAN"
    ],
    "fixed": "The charity Speech and Language UK has a helpline.",
    "file": "content/terms/bodies-agencies/closed-charities.md",
    "line": 32
   },
   {
    "text": "We are an Achievement for All quality mark school.",
    "found": [
     "Achievement for All"
    ],
    "file": "content/terms/bodies-agencies/closed-charities.md",
    "line": 33
   }
  ],
  "keep": [
   {
    "text": "Pupils use “I can” statements in their learning journals.",
    "found": [],
    "file": "content/terms/bodies-agencies/closed-charities.md",
    "line": 37
   },
   {
    "text": "Our aim is achievement for all.",
    "found": [],
    "file": "content/terms/bodies-agencies/closed-charities.md",
    "line": 38
   },
   {
    "text": "The words I CAN are on display in every class.",
    "found": [],
    "file": "content/terms/bodies-agencies/closed-charities.md",
    "line": 39
   },
   {
    "text": "A climate of communication and trust helps pupils.",
    "found": [],
    "file": "content/terms/bodies-agencies/closed-charities.md",
    "line": 40
   }
  ]
 },
 {
  "id": "code-practise",
  "flag": [
   {
    "text": "The Code of Practise says so.",
    "found": [
     "Code of Practise"
    ],
    "fixed": "The Code of Practice says so.",
    "file": "content/terms/law-guidance/code-practise.md",
    "line": 22
   },
   {
    "text": "See the SEND Code of Practise for details.",
    "found": [
     "Code of Practise"
    ],
    "fixed": "See the SEND Code of Practice for details.",
    "file": "content/terms/law-guidance/code-practise.md",
    "line": 23
   }
  ],
  "keep": [
   {
    "text": "The Code of Practice says so.",
    "found": [],
    "file": "content/terms/law-guidance/code-practise.md",
    "line": 27
   },
   {
    "text": "Pupils practise their code of conduct.",
    "found": [],
    "file": "content/terms/law-guidance/code-practise.md",
    "line": 28
   }
  ]
 },
 {
  "id": "confidential-sen-files",
  "flag": [
   {
    "text": "SEN files are kept in a locked filing cabinet in the office.",
    "found": [
     "SEN files are kept in a locked filing cabinet"
    ],
    "file": "content/terms/data-safeguarding/confidential-sen-files.md",
    "line": 28
   },
   {
    "text": "SEN records are destroyed when a pupil leaves.",
    "found": [
     "SEN records are destroyed when"
    ],
    "file": "content/terms/data-safeguarding/confidential-sen-files.md",
    "line": 29
   }
  ],
  "keep": [
   {
    "text": "SEND records are kept under the school’s retention schedule and shared with parents on request.",
    "found": [],
    "file": "content/terms/data-safeguarding/confidential-sen-files.md",
    "line": 33
   },
   {
    "text": "Medicines are kept in a locked cupboard.",
    "found": [],
    "file": "content/terms/data-safeguarding/confidential-sen-files.md",
    "line": 34
   },
   {
    "text": "SEN records follow the pupil to the next school.",
    "found": [],
    "file": "content/terms/data-safeguarding/confidential-sen-files.md",
    "line": 35
   }
  ]
 },
 {
  "id": "congenital-deformity",
  "flag": [
   {
    "text": "A child with a physical defect may use the lift.",
    "found": [
     "with a physical defect"
    ],
    "fixed": "A child with a physical impairment may use the lift.",
    "file": "content/terms/person-language/congenital-deformity.md",
    "line": 51
   },
   {
    "text": "Children born with a deformity are welcome.",
    "found": [
     "born with a deformity"
    ],
    "fixed": "Children born with a physical difference are welcome.",
    "file": "content/terms/person-language/congenital-deformity.md",
    "line": 52
   },
   {
    "text": "The child is disabled by illness, injury or congenital deformity.",
    "found": [
     "congenital deformity"
    ],
    "fixed": "The child is disabled by illness, injury or condition present from birth.",
    "file": "content/terms/person-language/congenital-deformity.md",
    "line": 53
   },
   {
    "text": "Pupils with speech defects see the therapist.",
    "found": [
     "speech defects"
    ],
    "fixed": "Pupils with speech difficulties see the therapist.",
    "file": "content/terms/person-language/congenital-deformity.md",
    "line": 54
   },
   {
    "text": "Some children have birth defects that affect walking.",
    "found": [
     "birth defects"
    ],
    "fixed": "Some children have conditions present from birth that affect walking.",
    "file": "content/terms/person-language/congenital-deformity.md",
    "line": 55
   },
   {
    "text": "A pupil with defective eyesight sits at the front.",
    "found": [
     "defective eyesight"
    ],
    "fixed": "A pupil with a vision impairment sits at the front.",
    "file": "content/terms/person-language/congenital-deformity.md",
    "line": 56
   }
  ],
  "keep": [
   {
    "text": "Report a defect in the climbing frame to the site manager.",
    "found": [],
    "file": "content/terms/person-language/congenital-deformity.md",
    "line": 60
   },
   {
    "text": "Defective equipment is taken out of use at once.",
    "found": [],
    "file": "content/terms/person-language/congenital-deformity.md",
    "line": 61
   },
   {
    "text": "Section 17(11) of the Children Act 1989 lists illness, injury or congenital deformity.",
    "found": [],
    "file": "content/terms/person-language/congenital-deformity.md",
    "line": 62
   },
   {
    "text": "About one boy in twelve has a colour vision defect.",
    "found": [],
    "file": "content/terms/person-language/congenital-deformity.md",
    "line": 63
   },
   {
    "text": "The care plan names a congenital heart defect.",
    "found": [],
    "file": "content/terms/person-language/congenital-deformity.md",
    "line": 64
   }
  ]
 },
 {
  "id": "connexions",
  "flag": [
   {
    "text": "Leavers meet a connexions adviser.",
    "found": [
     "a connexions adviser"
    ],
    "fixed": "Leavers meet a careers adviser.",
    "file": "content/terms/bodies-agencies/connexions.md",
    "line": 36
   },
   {
    "text": "Advice comes from Connexions and the college.",
    "found": [
     "Connexions"
    ],
    "fixed": "Advice comes from the careers service and the college.",
    "file": "content/terms/bodies-agencies/connexions.md",
    "line": 37
   },
   {
    "text": "Connexions staff visit in Year 9.",
    "found": [
     "Connexions staff"
    ],
    "fixed": "Careers advisers visit in Year 9.",
    "file": "content/terms/bodies-agencies/connexions.md",
    "line": 38
   },
   {
    "text": "A Connexions Personal Adviser is invited to the review.",
    "found": [
     "A Connexions Personal Adviser"
    ],
    "fixed": "A careers adviser is invited to the review.",
    "file": "content/terms/bodies-agencies/connexions.md",
    "line": 39
   },
   {
    "text": "The Year 9 review is attended by Connexions.",
    "found": [
     "attended by Connexions"
    ],
    "fixed": "The Year 9 review is attended by the careers adviser.",
    "file": "content/terms/bodies-agencies/connexions.md",
    "line": 40
   },
   {
    "text": "The Connexions Service helps school leavers.",
    "found": [
     "The Connexions Service"
    ],
    "fixed": "The careers service helps school leavers.",
    "file": "content/terms/bodies-agencies/connexions.md",
    "line": 41
   },
   {
    "text": "The Connexions PA’s report is kept on file.",
    "found": [
     "Connexions PA’s"
    ],
    "fixed": "The careers adviser’s report is kept on file.",
    "file": "content/terms/bodies-agencies/connexions.md",
    "line": 42
   },
   {
    "text": "Transition plans are drawn up with Connexions advisers.",
    "found": [
     "Connexions advisers"
    ],
    "fixed": "Transition plans are drawn up with careers advisers.",
    "file": "content/terms/bodies-agencies/connexions.md",
    "line": 43
   },
   {
    "text": "Outside agencies we work with:\n\n- health\n- Connexions",
    "found": [
     "Connexions"
    ],
    "file": "content/terms/bodies-agencies/connexions.md",
    "line": 45
   }
  ],
  "keep": [
   {
    "text": "The Connexions service ended in 2012.",
    "found": [],
    "file": "content/terms/bodies-agencies/connexions.md",
    "line": 54
   },
   {
    "text": "Pupils make connections between subjects.",
    "found": [],
    "file": "content/terms/bodies-agencies/connexions.md",
    "line": 55
   },
   {
    "text": "The internet connections in each classroom are checked.",
    "found": [],
    "file": "content/terms/bodies-agencies/connexions.md",
    "line": 56
   },
   {
    "text": "Connexions Thames Valley Ltd gives advice in this area.",
    "found": [],
    "file": "content/terms/bodies-agencies/connexions.md",
    "line": 57
   },
   {
    "text": "Connexions no longer exists here.",
    "found": [],
    "file": "content/terms/bodies-agencies/connexions.md",
    "line": 58
   },
   {
    "text": "The careers adviser meets every pupil in Year 9.",
    "found": [],
    "file": "content/terms/bodies-agencies/connexions.md",
    "line": 59
   }
  ]
 },
 {
  "id": "contact-a-family",
  "flag": [
   {
    "text": "Contact a Family runs a telephone helpline.",
    "found": [
     "Contact a Family"
    ],
    "fixed": "Contact runs a telephone helpline.",
    "file": "content/terms/bodies-agencies/contact-a-family.md",
    "line": 27
   },
   {
    "text": "Advice is given by Contact-a-Family.",
    "found": [
     "Contact-a-Family"
    ],
    "fixed": "Advice is given by Contact.",
    "file": "content/terms/bodies-agencies/contact-a-family.md",
    "line": 28
   }
  ],
  "keep": [
   {
    "text": "Contact a family member if the child is ill.",
    "found": [],
    "file": "content/terms/bodies-agencies/contact-a-family.md",
    "line": 32
   },
   {
    "text": "Contact a Family Support Worker at the children’s centre.",
    "found": [],
    "file": "content/terms/bodies-agencies/contact-a-family.md",
    "line": 33
   },
   {
    "text": "Staff contact a family on the first day of absence.",
    "found": [],
    "file": "content/terms/bodies-agencies/contact-a-family.md",
    "line": 34
   },
   {
    "text": "Contact, the charity for families with disabled children, has a helpline.",
    "found": [],
    "file": "content/terms/bodies-agencies/contact-a-family.md",
    "line": 35
   }
  ]
 },
 {
  "id": "cop-2001",
  "flag": [
   {
    "text": "The school follows the revised Code (2002) on special educational needs.",
    "found": [
     "revised Code (2002)"
    ],
    "file": "content/terms/law-guidance/cop-2001.md",
    "line": 40
   },
   {
    "text": "We follow the SEN CoP 2001.",
    "found": [
     "SEN CoP 2001"
    ],
    "fixed": "We follow the SEND Code of Practice: 0 to 25 years (2015).",
    "file": "content/terms/law-guidance/cop-2001.md",
    "line": 41
   },
   {
    "text": "We follow the Code of Practice for SEN 2001.",
    "found": [
     "Code of Practice for SEN 2001"
    ],
    "fixed": "We follow the SEND Code of Practice: 0 to 25 years (2015).",
    "file": "content/terms/law-guidance/cop-2001.md",
    "line": 42
   },
   {
    "text": "We follow the Revised Code of Practice 2001.",
    "found": [
     "Revised Code of Practice 2001"
    ],
    "fixed": "We follow the SEND Code of Practice: 0 to 25 years (2015).",
    "file": "content/terms/law-guidance/cop-2001.md",
    "line": 43
   },
   {
    "text": "the SEN Code, DfES 2001",
    "found": [
     "SEN Code, DfES 2001"
    ],
    "fixed": "the SEND Code of Practice: 0 to 25 years (2015)",
    "file": "content/terms/law-guidance/cop-2001.md",
    "line": 44
   },
   {
    "text": "We have the blue DfES Code of 2001 in the office.",
    "found": [
     "DfES Code of 2001"
    ],
    "file": "content/terms/law-guidance/cop-2001.md",
    "line": 45
   },
   {
    "text": "The Code of Practice from 2001 is what schools look at.",
    "found": [
     "Code of Practice from 2001"
    ],
    "fixed": "The SEND Code of Practice: 0 to 25 years (2015) is what schools look at.",
    "file": "content/terms/law-guidance/cop-2001.md",
    "line": 46
   },
   {
    "text": "This policy follows the SEN Code of Practice 2001.",
    "found": [
     "SEN Code of Practice 2001"
    ],
    "fixed": "This policy follows the SEND Code of Practice: 0 to 25 years (2015).",
    "file": "content/terms/law-guidance/cop-2001.md",
    "line": 47
   },
   {
    "text": "We have regard to the Code of Practice (2001).",
    "found": [
     "Code of Practice (2001)"
    ],
    "file": "content/terms/law-guidance/cop-2001.md",
    "line": 48
   },
   {
    "text": "Stages are set out in the 2001 Code of Practice.",
    "found": [
     "2001 Code of Practice"
    ],
    "file": "content/terms/law-guidance/cop-2001.md",
    "line": 49
   },
   {
    "text": "The Special Educational Needs Code of Practice (2001) lists four areas.",
    "found": [
     "Special Educational Needs Code of Practice (2001)"
    ],
    "file": "content/terms/law-guidance/cop-2001.md",
    "line": 50
   },
   {
    "text": "See DfES/581/2001 for details.",
    "found": [
     "DfES/581/2001"
    ],
    "file": "content/terms/law-guidance/cop-2001.md",
    "line": 51
   }
  ],
  "keep": [
   {
    "text": "The 2001 Code of Practice was replaced in September 2014.",
    "found": [],
    "file": "content/terms/law-guidance/cop-2001.md",
    "line": 55
   },
   {
    "text": "The SEND Code of Practice (2015) applies.",
    "found": [],
    "file": "content/terms/law-guidance/cop-2001.md",
    "line": 56
   },
   {
    "text": "A code of practice for volunteers was agreed in 2019.",
    "found": [],
    "file": "content/terms/law-guidance/cop-2001.md",
    "line": 57
   },
   {
    "text": "Before 2014 the 2001 Code described School Action.",
    "found": [],
    "file": "content/terms/law-guidance/cop-2001.md",
    "line": 58
   },
   {
    "text": "In Wales the SEN Code of Practice 2002 has been replaced too.",
    "found": [],
    "file": "content/terms/law-guidance/cop-2001.md",
    "line": 59
   }
  ]
 },
 {
  "id": "cop-2014",
  "flag": [
   {
    "text": "The SEND Code (Sept 2014) tells us to look out early.",
    "found": [
     "SEND Code (Sept 2014)"
    ],
    "file": "content/terms/law-guidance/cop-2014.md",
    "line": 36
   },
   {
    "text": "We follow the SEND Code of Practice 2014.",
    "found": [
     "SEND Code of Practice 2014"
    ],
    "fixed": "We follow the SEND Code of Practice: 0 to 25 years (2015).",
    "file": "content/terms/law-guidance/cop-2014.md",
    "line": 37
   },
   {
    "text": "The Code of Practice (2014) says so.",
    "found": [
     "Code of Practice (2014)"
    ],
    "fixed": "The Code of Practice: 0 to 25 years (2015) says so.",
    "file": "content/terms/law-guidance/cop-2014.md",
    "line": 38
   },
   {
    "text": "We follow the SEND Code of Practice: 0-25 years (July 2014).",
    "found": [
     "SEND Code of Practice: 0-25 years (July 2014)"
    ],
    "fixed": "We follow the SEND Code of Practice: 0 to 25 years (2015).",
    "file": "content/terms/law-guidance/cop-2014.md",
    "line": 39
   },
   {
    "text": "The 2014 Code lists four areas.",
    "found": [
     "2014 Code"
    ],
    "file": "content/terms/law-guidance/cop-2014.md",
    "line": 40
   },
   {
    "text": "See CoP 2014 for more.",
    "found": [
     "CoP 2014"
    ],
    "fixed": "See CoP 2015 for more.",
    "file": "content/terms/law-guidance/cop-2014.md",
    "line": 41
   },
   {
    "text": "The SEND Code of Practice (September 2014) applies.",
    "found": [
     "SEND Code of Practice (September 2014)"
    ],
    "fixed": "The SEND Code of Practice: 0 to 25 years (2015) applies.",
    "file": "content/terms/law-guidance/cop-2014.md",
    "line": 42
   }
  ],
  "keep": [
   {
    "text": "The SEND Code of Practice (2014, updated 2015) applies.",
    "found": [],
    "file": "content/terms/law-guidance/cop-2014.md",
    "line": 46
   },
   {
    "text": "The 2014 Code was replaced by the January 2015 edition.",
    "found": [],
    "file": "content/terms/law-guidance/cop-2014.md",
    "line": 47
   },
   {
    "text": "The reforms began in September 2014 with a new Code of Practice.",
    "found": [],
    "file": "content/terms/law-guidance/cop-2014.md",
    "line": 48
   },
   {
    "text": "The Code of Practice and the Children and Families Act 2014 apply.",
    "found": [],
    "file": "content/terms/law-guidance/cop-2014.md",
    "line": 49
   },
   {
    "text": "Governors adopted a code of conduct in 2014.",
    "found": [],
    "file": "content/terms/law-guidance/cop-2014.md",
    "line": 50
   }
  ]
 },
 {
  "id": "cop-new-2026",
  "flag": [
   {
    "text": "We follow the SEND Code of Practice 2026.",
    "found": [
     "SEND Code of Practice 2026"
    ],
    "fixed": "We follow the SEND Code of Practice: 0 to 25 years (2015).",
    "file": "content/terms/law-guidance/cop-new-2026.md",
    "line": 35
   },
   {
    "text": "The 2026 Code asks for training.",
    "found": [
     "2026 Code"
    ],
    "file": "content/terms/law-guidance/cop-new-2026.md",
    "line": 36
   },
   {
    "text": "As the revised SEND Code of Practice (2026) requires, all staff are trained.",
    "found": [
     "revised SEND Code of Practice (2026)"
    ],
    "file": "content/terms/law-guidance/cop-new-2026.md",
    "line": 37
   }
  ],
  "keep": [
   {
    "text": "A revised Code of Practice is proposed for 2026.",
    "found": [],
    "file": "content/terms/law-guidance/cop-new-2026.md",
    "line": 41
   },
   {
    "text": "The government consulted on a 2026 Code of Practice.",
    "found": [],
    "file": "content/terms/law-guidance/cop-new-2026.md",
    "line": 42
   },
   {
    "text": "The SEND Code of Practice (2015) still applies in 2026.",
    "found": [],
    "file": "content/terms/law-guidance/cop-new-2026.md",
    "line": 43
   },
   {
    "text": "Code of practice reviewed by governors in 2026.",
    "found": [],
    "file": "content/terms/law-guidance/cop-new-2026.md",
    "line": 44
   }
  ]
 },
 {
  "id": "cop-unnamed",
  "flag": [
   {
    "text": "The school follows the SEN Code of Practice.",
    "found": [
     "SEN Code of Practice"
    ],
    "fixed": "The school follows the SEND Code of Practice.",
    "file": "content/terms/law-guidance/cop-unnamed.md",
    "line": 27
   },
   {
    "text": "As the Code of Practice for SEN says, parents are partners.",
    "found": [
     "Code of Practice for SEN"
    ],
    "file": "content/terms/law-guidance/cop-unnamed.md",
    "line": 28
   }
  ],
  "keep": [
   {
    "text": "The SEND Code of Practice (2015) applies.",
    "found": [],
    "file": "content/terms/law-guidance/cop-unnamed.md",
    "line": 32
   },
   {
    "text": "Special educational needs and disability code of practice: 0 to 25 years.",
    "found": [],
    "file": "content/terms/law-guidance/cop-unnamed.md",
    "line": 33
   },
   {
    "text": "The code of practice for staff dress is separate.",
    "found": [],
    "file": "content/terms/law-guidance/cop-unnamed.md",
    "line": 34
   }
  ]
 },
 {
  "id": "coronavirus",
  "flag": [
   {
    "text": "Tutors are paid for by the National Tutoring Programme.",
    "found": [
     "the National Tutoring Programme"
    ],
    "file": "content/terms/other/coronavirus.md",
    "line": 33
   },
   {
    "text": "Recovery premium funding pays for a speech therapist.",
    "found": [
     "Recovery premium funding"
    ],
    "file": "content/terms/other/coronavirus.md",
    "line": 34
   },
   {
    "text": "The COVID‑19 catch-up premium covers small groups.",
    "found": [
     "COVID‑19 catch-up premium"
    ],
    "file": "content/terms/other/coronavirus.md",
    "line": 35
   }
  ],
  "keep": [
   {
    "text": "In 2022 the recovery premium paid for tutors.",
    "found": [],
    "file": "content/terms/other/coronavirus.md",
    "line": 39
   },
   {
    "text": "Catch-up sessions run at lunch.",
    "found": [],
    "file": "content/terms/other/coronavirus.md",
    "line": 40
   },
   {
    "text": "Clubs closed during the pandemic.",
    "found": [],
    "file": "content/terms/other/coronavirus.md",
    "line": 41
   },
   {
    "text": "Pupil premium pays for breakfast.",
    "found": [],
    "file": "content/terms/other/coronavirus.md",
    "line": 42
   }
  ]
 },
 {
  "id": "cpo-dsl",
  "flag": [
   {
    "text": "Concerns go to the Child Protection Officer.",
    "found": [
     "Child Protection Officer"
    ],
    "fixed": "Concerns go to the designated safeguarding lead.",
    "file": "content/terms/data-safeguarding/cpo-dsl.md",
    "line": 24
   },
   {
    "text": "The Designated Teacher for Child Protection is told.",
    "found": [
     "Designated Teacher for Child Protection"
    ],
    "fixed": "The designated safeguarding lead is told.",
    "file": "content/terms/data-safeguarding/cpo-dsl.md",
    "line": 25
   },
   {
    "text": "Tell the CPLO at once.",
    "found": [
     "CPLO"
    ],
    "fixed": "Tell the DSL at once.",
    "file": "content/terms/data-safeguarding/cpo-dsl.md",
    "line": 26
   }
  ],
  "keep": [
   {
    "text": "Orders above £10,000 go through the trust’s CPO, the chief procurement officer.",
    "found": [],
    "file": "content/terms/data-safeguarding/cpo-dsl.md",
    "line": 30
   },
   {
    "text": "The designated teacher for looked-after children attends.",
    "found": [],
    "file": "content/terms/data-safeguarding/cpo-dsl.md",
    "line": 31
   },
   {
    "text": "The designated safeguarding lead is told.",
    "found": [],
    "file": "content/terms/data-safeguarding/cpo-dsl.md",
    "line": 32
   },
   {
    "text": "A police child protection unit officer visits.",
    "found": [],
    "file": "content/terms/data-safeguarding/cpo-dsl.md",
    "line": 33
   }
  ]
 },
 {
  "id": "crb",
  "flag": [
   {
    "text": "Helpers are Criminal Records Bureau checked.",
    "found": [
     "Criminal Records Bureau checked"
    ],
    "fixed": "Helpers are DBS checked.",
    "file": "content/terms/data-safeguarding/crb.md",
    "line": 36
   },
   {
    "text": "Volunteers have enhanced CRB clearance.",
    "found": [
     "enhanced CRB clearance"
    ],
    "file": "content/terms/data-safeguarding/crb.md",
    "line": 37
   },
   {
    "text": "All helpers are CRB checked.",
    "found": [
     "CRB checked"
    ],
    "fixed": "All helpers are DBS checked.",
    "file": "content/terms/data-safeguarding/crb.md",
    "line": 38
   },
   {
    "text": "A CRB check is needed.",
    "found": [
     "CRB check"
    ],
    "file": "content/terms/data-safeguarding/crb.md",
    "line": 39
   },
   {
    "text": "The Criminal Records Bureau is contacted.",
    "found": [
     "Criminal Records Bureau"
    ],
    "fixed": "The Disclosure and Barring Service is contacted.",
    "file": "content/terms/data-safeguarding/crb.md",
    "line": 40
   },
   {
    "text": "Staff must be CRB-cleared.",
    "found": [
     "CRB-cleared"
    ],
    "file": "content/terms/data-safeguarding/crb.md",
    "line": 41
   }
  ],
  "keep": [
   {
    "text": "The DBS replaced the CRB in 2012.",
    "found": [],
    "file": "content/terms/data-safeguarding/crb.md",
    "line": 45
   },
   {
    "text": "Enhanced DBS checks are made.",
    "found": [],
    "file": "content/terms/data-safeguarding/crb.md",
    "line": 46
   },
   {
    "text": "Criminal records are kept by the police bureau.",
    "found": [],
    "file": "content/terms/data-safeguarding/crb.md",
    "line": 47
   }
  ]
 },
 {
  "id": "data-sharing-consent",
  "flag": [
   {
    "text": "We need parents to sign consent to process SEN data.",
    "found": [
     "sign consent to process SEN data"
    ],
    "fixed": "We need parents to be told how the school uses SEND information.",
    "file": "content/terms/data-safeguarding/data-sharing-consent.md",
    "line": 27
   },
   {
    "text": "Parents must give consent to hold their child’s records.",
    "found": [
     "give consent to hold their child’s records"
    ],
    "fixed": "Parents must be told how the school uses SEND information.",
    "file": "content/terms/data-safeguarding/data-sharing-consent.md",
    "line": 28
   },
   {
    "text": "Consent is required for all data about needs.",
    "found": [
     "Consent is required for all data"
    ],
    "fixed": "The privacy notice says how the school uses SEND information about needs.",
    "file": "content/terms/data-safeguarding/data-sharing-consent.md",
    "line": 29
   }
  ],
  "keep": [
   {
    "text": "We ask for consent before a therapist sees a child.",
    "found": [],
    "file": "content/terms/data-safeguarding/data-sharing-consent.md",
    "line": 33
   },
   {
    "text": "Parents give consent to photographs on the website.",
    "found": [],
    "file": "content/terms/data-safeguarding/data-sharing-consent.md",
    "line": 34
   },
   {
    "text": "Parents’ agreement is recorded before we share a report with another school.",
    "found": [],
    "file": "content/terms/data-safeguarding/data-sharing-consent.md",
    "line": 35
   },
   {
    "text": "The lawful basis for keeping SEND records is public task, not consent.",
    "found": [],
    "file": "content/terms/data-safeguarding/data-sharing-consent.md",
    "line": 36
   }
  ]
 },
 {
  "id": "dda",
  "flag": [
   {
    "text": "We comply with the Disabilities Discrimination Act.",
    "found": [
     "Disabilities Discrimination Act"
    ],
    "fixed": "We comply with the Equality Act 2010.",
    "file": "content/terms/law-guidance/dda.md",
    "line": 41
   },
   {
    "text": "This complies with the Disability Discrimination Act 1995 and 2005.",
    "found": [
     "Disability Discrimination Act 1995 and 2005"
    ],
    "fixed": "This complies with the Equality Act 2010.",
    "file": "content/terms/law-guidance/dda.md",
    "line": 42
   },
   {
    "text": "We comply with the Disability Discrimination Act 1995.",
    "found": [
     "Disability Discrimination Act 1995"
    ],
    "fixed": "We comply with the Equality Act 2010.",
    "file": "content/terms/law-guidance/dda.md",
    "line": 43
   },
   {
    "text": "The DDA defines disability.",
    "found": [
     "DDA"
    ],
    "fixed": "The Equality Act 2010 defines disability.",
    "file": "content/terms/law-guidance/dda.md",
    "line": 44
   },
   {
    "text": "Under the DDA 2005 the school promotes equality.",
    "found": [
     "DDA 2005"
    ],
    "fixed": "Under the Equality Act 2010 the school promotes equality.",
    "file": "content/terms/law-guidance/dda.md",
    "line": 45
   },
   {
    "text": "The Disability Discrimination Act (1995) applies.",
    "found": [
     "Disability Discrimination Act (1995)"
    ],
    "fixed": "The Equality Act 2010 applies.",
    "file": "content/terms/law-guidance/dda.md",
    "line": 46
   },
   {
    "text": "Legislation: DDA (2005); Equality Act.",
    "found": [
     "DDA (2005)"
    ],
    "file": "content/terms/law-guidance/dda.md",
    "line": 47
   },
   {
    "text": "We follow the Disability Discrimination Act 1995 (amended 2005).",
    "found": [
     "Disability Discrimination Act 1995 (amended 2005)"
    ],
    "fixed": "We follow the Equality Act 2010.",
    "file": "content/terms/law-guidance/dda.md",
    "line": 49
   },
   {
    "text": "We follow the Disability Discrimination Act 1995 as amended by the Disability Discrimination Act 2005.",
    "found": [
     "Disability Discrimination Act 1995 as amended by the Disability Discrimination Act 2005"
    ],
    "fixed": "We follow the Equality Act 2010.",
    "file": "content/terms/law-guidance/dda.md",
    "line": 50
   },
   {
    "text": "We follow the DDA (1995, as amended in 2005) in all we do.",
    "found": [
     "DDA (1995, as amended in 2005)"
    ],
    "fixed": "We follow the Equality Act 2010 in all we do.",
    "file": "content/terms/law-guidance/dda.md",
    "line": 51
   }
  ],
  "keep": [
   {
    "text": "The Equality Act 2010 replaced the Disability Discrimination Act.",
    "found": [],
    "file": "content/terms/law-guidance/dda.md",
    "line": 55
   },
   {
    "text": "Most of the DDA was replaced by the Equality Act 2010.",
    "found": [],
    "file": "content/terms/law-guidance/dda.md",
    "line": 56
   },
   {
    "text": "In Northern Ireland the DDA is still in force.",
    "found": [],
    "file": "content/terms/law-guidance/dda.md",
    "line": 57
   },
   {
    "text": "Disability discrimination is unlawful.",
    "found": [],
    "file": "content/terms/law-guidance/dda.md",
    "line": 58
   },
   {
    "text": "An act of discrimination is always recorded.",
    "found": [],
    "file": "content/terms/law-guidance/dda.md",
    "line": 59
   }
  ]
 },
 {
  "id": "dda-compliant",
  "flag": [
   {
    "text": "The building is fully DDA compliant.",
    "found": [
     "fully DDA compliant"
    ],
    "file": "content/terms/law-guidance/dda-compliant.md",
    "line": 25
   },
   {
    "text": "All doors meet DDA regulations.",
    "found": [
     "DDA regulations"
    ],
    "file": "content/terms/law-guidance/dda-compliant.md",
    "line": 26
   },
   {
    "text": "The site is DDA-compliant.",
    "found": [
     "DDA-compliant"
    ],
    "file": "content/terms/law-guidance/dda-compliant.md",
    "line": 27
   }
  ],
  "keep": [
   {
    "text": "The building has a lift to every floor.",
    "found": [],
    "file": "content/terms/law-guidance/dda-compliant.md",
    "line": 31
   },
   {
    "text": "A compliant contractor was appointed.",
    "found": [],
    "file": "content/terms/law-guidance/dda-compliant.md",
    "line": 32
   }
  ]
 },
 {
  "id": "deaf-and-dumb",
  "flag": [
   {
    "text": "A child is disabled if they are blind, deaf, dumb or have a lasting illness.",
    "found": [
     "deaf, dumb"
    ],
    "file": "content/terms/person-language/deaf-and-dumb.md",
    "line": 41
   },
   {
    "text": "A child is disabled if he is blind, deaf or dumb or has a mental disorder of any kind.",
    "found": [
     "deaf or dumb"
    ],
    "fixed": "A child is disabled if he is blind, deaf or has a mental disorder of any kind.",
    "file": "content/terms/person-language/deaf-and-dumb.md",
    "line": 42
   },
   {
    "text": "The service helps deaf and dumb children.",
    "found": [
     "deaf and dumb children"
    ],
    "fixed": "The service helps deaf children.",
    "file": "content/terms/person-language/deaf-and-dumb.md",
    "line": 43
   },
   {
    "text": "An interpreter signs for deaf‑mutes.",
    "found": [
     "deaf‑mutes"
    ],
    "fixed": "An interpreter signs for deaf people.",
    "file": "content/terms/person-language/deaf-and-dumb.md",
    "line": 44
   },
   {
    "text": "We welcome a deaf and dumb pupil in Year 3.",
    "found": [
     "a deaf and dumb pupil"
    ],
    "fixed": "We welcome a deaf pupil in Year 3.",
    "file": "content/terms/person-language/deaf-and-dumb.md",
    "line": 45
   },
   {
    "text": "Children who are blind, Deaf or Dumb, or have a mental disorder, are disabled.",
    "found": [
     "Deaf or Dumb"
    ],
    "fixed": "Children who are blind, deaf, or have a mental disorder, are disabled.",
    "file": "content/terms/person-language/deaf-and-dumb.md",
    "line": 46
   }
  ],
  "keep": [
   {
    "text": "We do not dumb down the curriculum for pupils with SEND.",
    "found": [],
    "file": "content/terms/person-language/deaf-and-dumb.md",
    "line": 50
   },
   {
    "text": "Section 17(11) of the Children Act 1989 still calls a child disabled who is “blind, deaf or dumb”.",
    "found": [],
    "file": "content/terms/person-language/deaf-and-dumb.md",
    "line": 51
   },
   {
    "text": "Under the Children Act 1989 a child is disabled if he is blind, deaf or dumb.",
    "found": [],
    "file": "content/terms/person-language/deaf-and-dumb.md",
    "line": 52
   },
   {
    "text": "Deaf pupils use British Sign Language (BSL) in assembly.",
    "found": [],
    "file": "content/terms/person-language/deaf-and-dumb.md",
    "line": 53
   },
   {
    "text": "A deaf or hard of hearing parent can ask for an interpreter.",
    "found": [],
    "file": "content/terms/person-language/deaf-and-dumb.md",
    "line": 54
   },
   {
    "text": "The school play is about a dumb waiter in an old hotel.",
    "found": [],
    "file": "content/terms/person-language/deaf-and-dumb.md",
    "line": 55
   }
  ]
 },
 {
  "id": "ded-des",
  "flag": [
   {
    "text": "Our Race Equality Policy, Gender Equality Scheme and Disability Equality Scheme are in the office.",
    "found": [
     "Race Equality Policy, Gender Equality Scheme and Disability Equality Scheme"
    ],
    "fixed": "Our equality information and objectives are in the office.",
    "file": "content/terms/law-guidance/ded-des.md",
    "line": 36
   },
   {
    "text": "See our Disability Equality Scheme.",
    "found": [
     "Disability Equality Scheme"
    ],
    "fixed": "See our accessibility plan and equality objectives.",
    "file": "content/terms/law-guidance/ded-des.md",
    "line": 37
   },
   {
    "text": "Governors have a Disability Equality Duty.",
    "found": [
     "Disability Equality Duty"
    ],
    "file": "content/terms/law-guidance/ded-des.md",
    "line": 38
   },
   {
    "text": "The Single Equality Scheme is on the website.",
    "found": [
     "Single Equality Scheme"
    ],
    "file": "content/terms/law-guidance/ded-des.md",
    "line": 39
   },
   {
    "text": "The Race Equality Policy is reviewed yearly.",
    "found": [
     "Race Equality Policy"
    ],
    "file": "content/terms/law-guidance/ded-des.md",
    "line": 40
   }
  ],
  "keep": [
   {
    "text": "Our equality objectives are on the website.",
    "found": [],
    "file": "content/terms/law-guidance/ded-des.md",
    "line": 44
   },
   {
    "text": "The single most important equality issue is access.",
    "found": [],
    "file": "content/terms/law-guidance/ded-des.md",
    "line": 45
   },
   {
    "text": "The Disability Equality Duty was replaced in 2011.",
    "found": [],
    "file": "content/terms/law-guidance/ded-des.md",
    "line": 46
   }
  ]
 },
 {
  "id": "dfes-dcsf",
  "flag": [
   {
    "text": "DCSF/DfES guidance applies.",
    "found": [
     "DCSF/DfES guidance"
    ],
    "fixed": "DfE guidance applies.",
    "file": "content/terms/bodies-agencies/dfes-dcsf.md",
    "line": 40
   },
   {
    "text": "The Dept. for Education and Skills says so.",
    "found": [
     "Dept. for Education and Skills"
    ],
    "fixed": "The Department for Education says so.",
    "file": "content/terms/bodies-agencies/dfes-dcsf.md",
    "line": 41
   },
   {
    "text": "We follow DfES guidance.",
    "found": [
     "DfES guidance"
    ],
    "fixed": "We follow DfE guidance.",
    "file": "content/terms/bodies-agencies/dfes-dcsf.md",
    "line": 42
   },
   {
    "text": "Further reading is on the DCSF website.",
    "found": [
     "DCSF"
    ],
    "fixed": "Further reading is on the DfE website.",
    "file": "content/terms/bodies-agencies/dfes-dcsf.md",
    "line": 43
   },
   {
    "text": "Returns go to the DCSF/DfE.",
    "found": [
     "DCSF/DfE"
    ],
    "fixed": "Returns go to the DfE.",
    "file": "content/terms/bodies-agencies/dfes-dcsf.md",
    "line": 44
   },
   {
    "text": "The Code was issued by the Department for Education and Skills.",
    "found": [
     "Department for Education and Skills"
    ],
    "file": "content/terms/bodies-agencies/dfes-dcsf.md",
    "line": 45
   },
   {
    "text": "The DfEE’s advice on homework is followed.",
    "found": [
     "DfEE’s"
    ],
    "fixed": "The DfE’s advice on homework is followed.",
    "file": "content/terms/bodies-agencies/dfes-dcsf.md",
    "line": 46
   },
   {
    "text": "DFES and council advice is kept in the office.",
    "found": [
     "DFES"
    ],
    "file": "content/terms/bodies-agencies/dfes-dcsf.md",
    "line": 47
   },
   {
    "text": "The Secretary of State for Education and Skills may direct us.",
    "found": [
     "Secretary of State for Education and Skills"
    ],
    "fixed": "The Secretary of State for Education may direct us.",
    "file": "content/terms/bodies-agencies/dfes-dcsf.md",
    "line": 48
   },
   {
    "text": "The return goes to the Department for Children, Schools & Families (DCSF).",
    "found": [
     "Department for Children, Schools & Families (DCSF)"
    ],
    "fixed": "The return goes to the Department for Education (DfE).",
    "file": "content/terms/bodies-agencies/dfes-dcsf.md",
    "line": 49
   },
   {
    "text": "The Department of Education sends out the census guide.",
    "found": [
     "Department of Education"
    ],
    "fixed": "The Department for Education sends out the census guide.",
    "file": "content/terms/bodies-agencies/dfes-dcsf.md",
    "line": 50
   }
  ],
  "keep": [
   {
    "text": "SEN Code of Practice (DfES/581/2001)",
    "found": [],
    "file": "content/terms/bodies-agencies/dfes-dcsf.md",
    "line": 54
   },
   {
    "text": "Removing Barriers to Achievement (DfES 2004)",
    "found": [],
    "file": "content/terms/bodies-agencies/dfes-dcsf.md",
    "line": 55
   },
   {
    "text": "The Department of Education (Northern Ireland) has its own Code.",
    "found": [],
    "file": "content/terms/bodies-agencies/dfes-dcsf.md",
    "line": 56
   },
   {
    "text": "DCSF-00372-2009",
    "found": [],
    "file": "content/terms/bodies-agencies/dfes-dcsf.md",
    "line": 57
   },
   {
    "text": "The DCSF became the Department for Education in 2010.",
    "found": [],
    "file": "content/terms/bodies-agencies/dfes-dcsf.md",
    "line": 58
   },
   {
    "text": "The Department for Education publishes the guide.",
    "found": [],
    "file": "content/terms/bodies-agencies/dfes-dcsf.md",
    "line": 59
   },
   {
    "text": "She studied at the University of York, Department of Education.",
    "found": [],
    "file": "content/terms/bodies-agencies/dfes-dcsf.md",
    "line": 60
   }
  ]
 },
 {
  "id": "diagnosed-with-label",
  "flag": [
   {
    "text": "ASD children come in five minutes early.",
    "found": [
     "ASD children"
    ],
    "fixed": "Autistic children come in five minutes early.",
    "file": "content/terms/person-language/diagnosed-with-label.md",
    "line": 32
   },
   {
    "text": "A room is set aside for SEMH boys.",
    "found": [
     "SEMH boys"
    ],
    "fixed": "A room is set aside for boys with SEMH needs.",
    "file": "content/terms/person-language/diagnosed-with-label.md",
    "line": 33
   },
   {
    "text": "ADHD pupils have movement breaks.",
    "found": [
     "ADHD pupils"
    ],
    "fixed": "Pupils with ADHD have movement breaks.",
    "file": "content/terms/person-language/diagnosed-with-label.md",
    "line": 34
   },
   {
    "text": "Tell the office if your child is ADHD.",
    "found": [
     "child is ADHD"
    ],
    "fixed": "Tell the office if your child has ADHD.",
    "file": "content/terms/person-language/diagnosed-with-label.md",
    "line": 35
   },
   {
    "text": "PMLD pupils have a sensory curriculum.",
    "found": [
     "PMLD pupils"
    ],
    "fixed": "Pupils with PMLD have a sensory curriculum.",
    "file": "content/terms/person-language/diagnosed-with-label.md",
    "line": 36
   }
  ],
  "keep": [
   {
    "text": "Pupils with ADHD have movement breaks.",
    "found": [],
    "file": "content/terms/person-language/diagnosed-with-label.md",
    "line": 40
   },
   {
    "text": "The SEMH team meets pupils at lunch.",
    "found": [],
    "file": "content/terms/person-language/diagnosed-with-label.md",
    "line": 41
   },
   {
    "text": "Autism: pupils with sensory needs visit early.",
    "found": [],
    "file": "content/terms/person-language/diagnosed-with-label.md",
    "line": 42
   },
   {
    "text": "An autistic pupil wrote our guide.",
    "found": [],
    "file": "content/terms/person-language/diagnosed-with-label.md",
    "line": 43
   },
   {
    "text": "The ASD pupil profile is in the file.",
    "found": [],
    "file": "content/terms/person-language/diagnosed-with-label.md",
    "line": 44
   }
  ]
 },
 {
  "id": "diagnosis-gate",
  "flag": [
   {
    "text": "SEN Support is for pupils who have been diagnosed only.",
    "found": [
     "pupils who have been diagnosed only"
    ],
    "file": "content/terms/sen-stages/diagnosis-gate.md",
    "line": 46
   },
   {
    "text": "We put children on the SEN register when they receive a diagnosis.",
    "found": [
     "register when they receive a diagnosis"
    ],
    "fixed": "We put children on the SEN register as soon as SEN is identified.",
    "file": "content/terms/sen-stages/diagnosis-gate.md",
    "line": 47
   },
   {
    "text": "A diagnosis is required for SEN Support in the area of autism, so families see their doctor first.",
    "found": [
     "A diagnosis is required"
    ],
    "file": "content/terms/sen-stages/diagnosis-gate.md",
    "line": 48
   },
   {
    "text": "A child needs a formal diagnosis before being placed on the SEN register.",
    "found": [
     "needs a formal diagnosis before"
    ],
    "file": "content/terms/sen-stages/diagnosis-gate.md",
    "line": 49
   },
   {
    "text": "Only pupils with a diagnosis receive extra help from the SENCO.",
    "found": [
     "Only pupils with a diagnosis"
    ],
    "file": "content/terms/sen-stages/diagnosis-gate.md",
    "line": 50
   },
   {
    "text": "Once diagnosed they will be placed on the SEN register.",
    "found": [
     "Once diagnosed"
    ],
    "fixed": "Once SEN has been identified they will be placed on the SEN register.",
    "file": "content/terms/sen-stages/diagnosis-gate.md",
    "line": 51
   },
   {
    "text": "We cannot give SEN Support until a diagnosis is made.",
    "found": [
     "until a diagnosis is made"
    ],
    "file": "content/terms/sen-stages/diagnosis-gate.md",
    "line": 52
   }
  ],
  "keep": [
   {
    "text": "We update the SEN record when they receive a diagnosis.",
    "found": [],
    "file": "content/terms/sen-stages/diagnosis-gate.md",
    "line": 56
   },
   {
    "text": "Families want to talk to the SENCO when they receive a diagnosis.",
    "found": [],
    "file": "content/terms/sen-stages/diagnosis-gate.md",
    "line": 57
   },
   {
    "text": "A diagnosis is not needed for SEN Support.",
    "found": [],
    "file": "content/terms/sen-stages/diagnosis-gate.md",
    "line": 58
   },
   {
    "text": "Your child does not need a formal diagnosis before we help.",
    "found": [],
    "file": "content/terms/sen-stages/diagnosis-gate.md",
    "line": 59
   },
   {
    "text": "We act early and do not wait for a diagnosis before support begins.",
    "found": [],
    "file": "content/terms/sen-stages/diagnosis-gate.md",
    "line": 60
   },
   {
    "text": "JCQ asks for evidence of need; in some cases a diagnosis is required for access arrangements in exams.",
    "found": [],
    "file": "content/terms/sen-stages/diagnosis-gate.md",
    "line": 61
   },
   {
    "text": "Some pupils with SEND have a diagnosis of autism and some do not.",
    "found": [],
    "file": "content/terms/sen-stages/diagnosis-gate.md",
    "line": 62
   },
   {
    "text": "Children can get support with or without a diagnosis, and only pupils with an EHC plan have one-to-one help.",
    "found": [],
    "file": "content/terms/sen-stages/diagnosis-gate.md",
    "line": 63
   }
  ]
 },
 {
  "id": "differentiation",
  "flag": [
   {
    "text": "Teachers plan for differentiation in each lesson.",
    "found": [
     "differentiation"
    ],
    "fixed": "Teachers plan for adaptive teaching in each lesson.",
    "file": "content/terms/sen-stages/differentiation.md",
    "line": 29
   },
   {
    "text": "Pupils get differentiated work in maths.",
    "found": [
     "differentiated work"
    ],
    "fixed": "Pupils get adapted work in maths.",
    "file": "content/terms/sen-stages/differentiation.md",
    "line": 30
   }
  ],
  "keep": [
   {
    "text": "Some differentiation between full-time and part-time places is needed in the budget.",
    "found": [],
    "file": "content/terms/sen-stages/differentiation.md",
    "line": 34
   },
   {
    "text": "High-quality teaching, adapted for each pupil, comes first.",
    "found": [],
    "file": "content/terms/sen-stages/differentiation.md",
    "line": 35
   },
   {
    "text": "We differentiate between a need and a behaviour.",
    "found": [],
    "file": "content/terms/sen-stages/differentiation.md",
    "line": 36
   }
  ]
 },
 {
  "id": "disabled-toilet",
  "flag": [
   {
    "text": "There is a disabled toilet beside the office.",
    "found": [
     "disabled toilet"
    ],
    "fixed": "There is an accessible toilet beside the office.",
    "file": "content/terms/person-language/disabled-toilet.md",
    "line": 31
   },
   {
    "text": "Disabled Toilets are on both floors.",
    "found": [
     "Disabled Toilets"
    ],
    "fixed": "Accessible Toilets are on both floors.",
    "file": "content/terms/person-language/disabled-toilet.md",
    "line": 32
   },
   {
    "text": "Two disabled parking bays are marked.",
    "found": [
     "disabled parking bays"
    ],
    "fixed": "Two accessible parking bays are marked.",
    "file": "content/terms/person-language/disabled-toilet.md",
    "line": 33
   },
   {
    "text": "The hall has disabled access.",
    "found": [
     "disabled access"
    ],
    "fixed": "The hall has step-free access.",
    "file": "content/terms/person-language/disabled-toilet.md",
    "line": 34
   },
   {
    "text": "- ramps\n- disabled toilets\n- a hoist",
    "found": [
     "disabled toilets"
    ],
    "file": "content/terms/person-language/disabled-toilet.md",
    "line": 36
   }
  ],
  "keep": [
   {
    "text": "Disabled pupils use the lift.",
    "found": [],
    "file": "content/terms/person-language/disabled-toilet.md",
    "line": 44
   },
   {
    "text": "The accessible toilet is beside the office.",
    "found": [],
    "file": "content/terms/person-language/disabled-toilet.md",
    "line": 45
   },
   {
    "text": "The alarm is disabled; access is by key.",
    "found": [],
    "file": "content/terms/person-language/disabled-toilet.md",
    "line": 46
   },
   {
    "text": "A disabled parent may park by the gate.",
    "found": [],
    "file": "content/terms/person-language/disabled-toilet.md",
    "line": 47
   },
   {
    "text": "Disabled Students' Allowances help at university.",
    "found": [],
    "file": "content/terms/person-language/disabled-toilet.md",
    "line": 48
   }
  ]
 },
 {
  "id": "disapplication",
  "flag": [
   {
    "text": "Some pupils are disapplied from languages.",
    "found": [
     "disapplied"
    ],
    "file": "content/terms/law-guidance/disapplication.md",
    "line": 28
   },
   {
    "text": "Disapplication is agreed with parents.",
    "found": [
     "Disapplication"
    ],
    "file": "content/terms/law-guidance/disapplication.md",
    "line": 29
   },
   {
    "text": "A pupil may be disapplied from SATs.",
    "found": [
     "disapplied from SATs"
    ],
    "fixed": "A pupil may be assessed in another way in place of SATs.",
    "file": "content/terms/law-guidance/disapplication.md",
    "line": 30
   },
   {
    "text": "She is disapplied from the National Curriculum.",
    "found": [
     "disapplied from the National Curriculum"
    ],
    "fixed": "She is following an adapted curriculum.",
    "file": "content/terms/law-guidance/disapplication.md",
    "line": 31
   }
  ],
  "keep": [
   {
    "text": "The curriculum is adapted for pupils.",
    "found": [],
    "file": "content/terms/law-guidance/disapplication.md",
    "line": 35
   },
   {
    "text": "Pupils applied for a place.",
    "found": [],
    "file": "content/terms/law-guidance/disapplication.md",
    "line": 36
   }
  ]
 },
 {
  "id": "disguised-two-stage",
  "flag": [
   {
    "text": "Pupils marked K+ in our records are those on SEN Support who have seen a specialist.",
    "found": [
     "Pupils marked K+"
    ],
    "fixed": "Pupils recorded as K in our records are those on SEN Support who have seen a specialist.",
    "file": "content/terms/sen-stages/disguised-two-stage.md",
    "line": 50
   },
   {
    "text": "A pupil is moved to SEN support plus when a specialist is called.",
    "found": [
     "SEN support plus"
    ],
    "fixed": "A pupil is moved to SEN Support when a specialist is called.",
    "file": "content/terms/sen-stages/disguised-two-stage.md",
    "line": 51
   },
   {
    "text": "Pupils move to SEN Support Plus when a specialist is involved.",
    "found": [
     "SEN Support Plus"
    ],
    "fixed": "Pupils move to SEN Support when a specialist is involved.",
    "file": "content/terms/sen-stages/disguised-two-stage.md",
    "line": 52
   },
   {
    "text": "In the class lists some pupils are called “SEN Support 1” and others are at “SEN Support 2”.",
    "found": [
     "SEN Support 1",
     "SEN Support 2"
    ],
    "file": "content/terms/sen-stages/disguised-two-stage.md",
    "line": 53
   },
   {
    "text": "SEN Support+ pupils have a plan with targets from the educational psychologist.",
    "found": [
     "SEN Support+"
    ],
    "file": "content/terms/sen-stages/disguised-two-stage.md",
    "line": 54
   },
   {
    "text": "At School Support Plus the SENCO asks for outside help for pupils with SEND.",
    "found": [
     "School Support Plus"
    ],
    "file": "content/terms/sen-stages/disguised-two-stage.md",
    "line": 55
   },
   {
    "text": "The SEN Support stage 2 meeting is held in March.",
    "found": [
     "SEN Support stage 2"
    ],
    "file": "content/terms/sen-stages/disguised-two-stage.md",
    "line": 56
   },
   {
    "text": "Pupils on K+ are seen by the SENCO each week.",
    "found": [
     "Pupils on K+"
    ],
    "fixed": "Pupils receiving SEN Support are seen by the SENCO each week.",
    "file": "content/terms/sen-stages/disguised-two-stage.md",
    "line": 57
   }
  ],
  "keep": [
   {
    "text": "The SEN hub received £12k+ last year and the money is recorded as K in the accounts.",
    "found": [],
    "file": "content/terms/sen-stages/disguised-two-stage.md",
    "line": 61
   },
   {
    "text": "Pupils receiving SEN Support 1:1 are taught in the same room as their friends.",
    "found": [],
    "file": "content/terms/sen-stages/disguised-two-stage.md",
    "line": 62
   },
   {
    "text": "SEN Support 2 days a week is given by our higher level teaching assistant.",
    "found": [],
    "file": "content/terms/sen-stages/disguised-two-stage.md",
    "line": 63
   },
   {
    "text": "SEN Support, plus a medical plan, is agreed with parents.",
    "found": [],
    "file": "content/terms/sen-stages/disguised-two-stage.md",
    "line": 64
   },
   {
    "text": "The school support staff meet on Fridays.",
    "found": [],
    "file": "content/terms/sen-stages/disguised-two-stage.md",
    "line": 65
   },
   {
    "text": "KS2 and KS3 pupils with SEND share a lunch club.",
    "found": [],
    "file": "content/terms/sen-stages/disguised-two-stage.md",
    "line": 66
   },
   {
    "text": "Of our pupils, 12% receive SEN Support and 3% have an EHC plan.",
    "found": [],
    "file": "content/terms/sen-stages/disguised-two-stage.md",
    "line": 67
   }
  ]
 },
 {
  "id": "dme",
  "flag": [
   {
    "text": "We look out for twice-exceptional pupils.",
    "found": [
     "twice-exceptional pupils"
    ],
    "file": "content/terms/curriculum-assessment/dme.md",
    "line": 22
   },
   {
    "text": "Some of our children are twice exceptional.",
    "found": [
     "twice exceptional"
    ],
    "file": "content/terms/curriculum-assessment/dme.md",
    "line": 23
   }
  ],
  "keep": [
   {
    "text": "Attendance was twice as high as last year.",
    "found": [],
    "file": "content/terms/curriculum-assessment/dme.md",
    "line": 27
   },
   {
    "text": "An exceptional pupil was praised twice.",
    "found": [],
    "file": "content/terms/curriculum-assessment/dme.md",
    "line": 28
   }
  ]
 },
 {
  "id": "doh",
  "flag": [
   {
    "text": "We follow Department of Health advice on head lice.",
    "found": [
     "Department of Health"
    ],
    "fixed": "We follow Department of Health and Social Care advice on head lice.",
    "file": "content/terms/bodies-agencies/doh.md",
    "line": 29
   },
   {
    "text": "The DoH leaflet is in the office.",
    "found": [
     "DoH"
    ],
    "fixed": "The DHSC leaflet is in the office.",
    "file": "content/terms/bodies-agencies/doh.md",
    "line": 30
   }
  ],
  "keep": [
   {
    "text": "The Department of Health and Social Care publishes advice on allergies.",
    "found": [],
    "file": "content/terms/bodies-agencies/doh.md",
    "line": 34
   },
   {
    "text": "The SEND Code of Practice was published by the DfE and the Department of Health in January 2015.",
    "found": [],
    "file": "content/terms/bodies-agencies/doh.md",
    "line": 35
   },
   {
    "text": "Reception children make Play-Doh models.",
    "found": [],
    "file": "content/terms/bodies-agencies/doh.md",
    "line": 36
   },
   {
    "text": "The health department of the hospital school is on the ground floor.",
    "found": [],
    "file": "content/terms/bodies-agencies/doh.md",
    "line": 37
   }
  ]
 },
 {
  "id": "downs-spelling",
  "flag": [
   {
    "text": "A pupil with Downs joins in.",
    "found": [
     "with Downs"
    ],
    "fixed": "A pupil with Down's syndrome joins in.",
    "file": "content/terms/person-language/downs-spelling.md",
    "line": 28
   },
   {
    "text": "Two pupils with Downs Syndrome use signs.",
    "found": [
     "Downs Syndrome"
    ],
    "fixed": "Two pupils with Down's syndrome use signs.",
    "file": "content/terms/person-language/downs-spelling.md",
    "line": 29
   },
   {
    "text": "A child with downs syndrome starts in June.",
    "found": [
     "downs syndrome"
    ],
    "fixed": "A child with Down's syndrome starts in June.",
    "file": "content/terms/person-language/downs-spelling.md",
    "line": 30
   }
  ],
  "keep": [
   {
    "text": "Pupils with Down’s syndrome use signs.",
    "found": [],
    "file": "content/terms/person-language/downs-spelling.md",
    "line": 34
   },
   {
    "text": "The Down Syndrome Act 2022 is in force.",
    "found": [],
    "file": "content/terms/person-language/downs-spelling.md",
    "line": 35
   },
   {
    "text": "Children ran down the hill.",
    "found": [],
    "file": "content/terms/person-language/downs-spelling.md",
    "line": 36
   },
   {
    "text": "The ups and downs of the syndrome are discussed.",
    "found": [],
    "file": "content/terms/person-language/downs-spelling.md",
    "line": 37
   }
  ]
 },
 {
  "id": "dpa-1998",
  "flag": [
   {
    "text": "Records follow the Data Protection Act ’98.",
    "found": [
     "Data Protection Act ’98"
    ],
    "fixed": "Records follow the Data Protection Act 2018.",
    "file": "content/terms/data-safeguarding/dpa-1998.md",
    "line": 33
   },
   {
    "text": "Records follow the Data Protection Acts 1984 and 1998.",
    "found": [
     "Data Protection Acts 1984 and 1998"
    ],
    "fixed": "Records follow the Data Protection Act 2018.",
    "file": "content/terms/data-safeguarding/dpa-1998.md",
    "line": 34
   },
   {
    "text": "Data is held under the DPA 98.",
    "found": [
     "DPA 98"
    ],
    "fixed": "Data is held under the Data Protection Act 2018.",
    "file": "content/terms/data-safeguarding/dpa-1998.md",
    "line": 35
   },
   {
    "text": "Records are kept under the Data Protection Act 1998.",
    "found": [
     "Data Protection Act 1998"
    ],
    "fixed": "Records are kept under the Data Protection Act 2018.",
    "file": "content/terms/data-safeguarding/dpa-1998.md",
    "line": 36
   },
   {
    "text": "The 1998 Data Protection Act applies.",
    "found": [
     "1998 Data Protection Act"
    ],
    "file": "content/terms/data-safeguarding/dpa-1998.md",
    "line": 37
   },
   {
    "text": "We comply with the DPA 1998.",
    "found": [
     "DPA 1998"
    ],
    "file": "content/terms/data-safeguarding/dpa-1998.md",
    "line": 38
   },
   {
    "text": "The Data Protection Act (1998) applies.",
    "found": [
     "Data Protection Act (1998)"
    ],
    "file": "content/terms/data-safeguarding/dpa-1998.md",
    "line": 39
   }
  ],
  "keep": [
   {
    "text": "The Data Protection Act 2018 replaced the Data Protection Act 1998.",
    "found": [],
    "file": "content/terms/data-safeguarding/dpa-1998.md",
    "line": 43
   },
   {
    "text": "The Data Protection Act 2018 applies.",
    "found": [],
    "file": "content/terms/data-safeguarding/dpa-1998.md",
    "line": 44
   },
   {
    "text": "Since 1998 the school has protected data.",
    "found": [],
    "file": "content/terms/data-safeguarding/dpa-1998.md",
    "line": 45
   }
  ]
 },
 {
  "id": "drc-cre",
  "flag": [
   {
    "text": "Advice: DRC helpline.",
    "found": [
     "DRC helpline"
    ],
    "file": "content/terms/bodies-agencies/drc-cre.md",
    "line": 32
   },
   {
    "text": "An access audit by the DRC praised the signage.",
    "found": [
     "DRC"
    ],
    "fixed": "An access audit by the EHRC praised the signage.",
    "file": "content/terms/bodies-agencies/drc-cre.md",
    "line": 33
   },
   {
    "text": "The Disability Rights Commission can also help parents.",
    "found": [
     "Disability Rights Commission"
    ],
    "fixed": "The Equality and Human Rights Commission can also help parents.",
    "file": "content/terms/bodies-agencies/drc-cre.md",
    "line": 34
   },
   {
    "text": "We follow the CRE code on racial equality.",
    "found": [
     "CRE"
    ],
    "fixed": "We follow the EHRC code on racial equality.",
    "file": "content/terms/bodies-agencies/drc-cre.md",
    "line": 35
   },
   {
    "text": "The Commission for Racial Equality (CRE) standards are met.",
    "found": [
     "Commission for Racial Equality (CRE)"
    ],
    "file": "content/terms/bodies-agencies/drc-cre.md",
    "line": 36
   }
  ],
  "keep": [
   {
    "text": "The DRC, CRE and EOC were merged into the EHRC in 2007.",
    "found": [],
    "file": "content/terms/bodies-agencies/drc-cre.md",
    "line": 40
   },
   {
    "text": "Pupils raised money for families in the DRC, in Congo.",
    "found": [],
    "file": "content/terms/bodies-agencies/drc-cre.md",
    "line": 41
   },
   {
    "text": "CRE is the body for religious education teachers, whatever their race.",
    "found": [],
    "file": "content/terms/bodies-agencies/drc-cre.md",
    "line": 42
   },
   {
    "text": "The Equality and Human Rights Commission publishes guidance.",
    "found": [],
    "file": "content/terms/bodies-agencies/drc-cre.md",
    "line": 43
   }
  ]
 },
 {
  "id": "ea-1996-part4",
  "flag": [
   {
    "text": "Our policy rests on the Education Act 1996 and 1981.",
    "found": [
     "Education Act 1996 and 1981"
    ],
    "fixed": "Our policy rests on the Children and Families Act 2014.",
    "file": "content/terms/law-guidance/ea-1996-part4.md",
    "line": 36
   },
   {
    "text": "The school acts under Part 4, Education Act 1996.",
    "found": [
     "Part 4, Education Act 1996"
    ],
    "fixed": "The school acts under Part 3, Children and Families Act 2014.",
    "file": "content/terms/law-guidance/ea-1996-part4.md",
    "line": 37
   },
   {
    "text": "Our duties come from Part IV of the Education Act 1996.",
    "found": [
     "Part IV of the Education Act 1996"
    ],
    "fixed": "Our duties come from Part 3 of the Children and Families Act 2014.",
    "file": "content/terms/law-guidance/ea-1996-part4.md",
    "line": 38
   },
   {
    "text": "The definition in section 312 of the Education Act 1996 applies.",
    "found": [
     "section 312 of the Education Act 1996"
    ],
    "file": "content/terms/law-guidance/ea-1996-part4.md",
    "line": 39
   },
   {
    "text": "Under the Education Act 1993 governors must report.",
    "found": [
     "Education Act 1993"
    ],
    "file": "content/terms/law-guidance/ea-1996-part4.md",
    "line": 40
   },
   {
    "text": "Special educational needs are defined in the Education Act 1996.",
    "found": [
     "Education Act 1996"
    ],
    "file": "content/terms/law-guidance/ea-1996-part4.md",
    "line": 41
   },
   {
    "text": "See the 1996 Education Act on SEN.",
    "found": [
     "1996 Education Act"
    ],
    "file": "content/terms/law-guidance/ea-1996-part4.md",
    "line": 42
   }
  ],
  "keep": [
   {
    "text": "Section 7 of the Education Act 1996 sets out parents’ duties.",
    "found": [],
    "file": "content/terms/law-guidance/ea-1996-part4.md",
    "line": 46
   },
   {
    "text": "The local authority arranges education under section 19 of the Education Act 1996.",
    "found": [],
    "file": "content/terms/law-guidance/ea-1996-part4.md",
    "line": 47
   },
   {
    "text": "Attendance offences fall under s444 of the Education Act 1996.",
    "found": [],
    "file": "content/terms/law-guidance/ea-1996-part4.md",
    "line": 48
   },
   {
    "text": "The Education Act 1996, section 537, allows the census.",
    "found": [],
    "file": "content/terms/law-guidance/ea-1996-part4.md",
    "line": 49
   },
   {
    "text": "Part IV of the Education Act 1996 was replaced by the 2014 Act.",
    "found": [],
    "file": "content/terms/law-guidance/ea-1996-part4.md",
    "line": 50
   },
   {
    "text": "In Wales, Part IV of the Education Act 1996 was repealed later.",
    "found": [],
    "file": "content/terms/law-guidance/ea-1996-part4.md",
    "line": 51
   }
  ]
 },
 {
  "id": "eal-as-sen",
  "flag": [
   {
    "text": "SEN/EAL groups meet in Room 4.",
    "found": [
     "SEN/EAL groups"
    ],
    "file": "content/terms/person-language/eal-as-sen.md",
    "line": 37
   },
   {
    "text": "SEN/EAL pupils have word banks.",
    "found": [
     "SEN/EAL pupils"
    ],
    "fixed": "Pupils with SEN and pupils with EAL have word banks.",
    "file": "content/terms/person-language/eal-as-sen.md",
    "line": 38
   },
   {
    "text": "EAL and SEND pupils sit together.",
    "found": [
     "EAL and SEND pupils"
    ],
    "fixed": "Pupils with EAL and pupils with SEND sit together.",
    "file": "content/terms/person-language/eal-as-sen.md",
    "line": 39
   },
   {
    "text": "Our register covers SEN including EAL.",
    "found": [
     "SEN including EAL"
    ],
    "fixed": "Our register covers SEN.",
    "file": "content/terms/person-language/eal-as-sen.md",
    "line": 40
   },
   {
    "text": "Pupils with SEND (e.g. EAL) are listed.",
    "found": [
     "SEND (e.g. EAL)"
    ],
    "fixed": "Pupils with SEND are listed.",
    "file": "content/terms/person-language/eal-as-sen.md",
    "line": 41
   },
   {
    "text": "SEND and EAL learners share a room.",
    "found": [
     "SEND and EAL learners"
    ],
    "fixed": "Learners with SEND and learners with EAL share a room.",
    "file": "content/terms/person-language/eal-as-sen.md",
    "line": 42
   }
  ],
  "keep": [
   {
    "text": "EAL is not SEN.",
    "found": [],
    "file": "content/terms/person-language/eal-as-sen.md",
    "line": 46
   },
   {
    "text": "Pupils with EAL may also have SEN.",
    "found": [],
    "file": "content/terms/person-language/eal-as-sen.md",
    "line": 47
   },
   {
    "text": "The SEN and EAL department moves in July.",
    "found": [],
    "file": "content/terms/person-language/eal-as-sen.md",
    "line": 48
   },
   {
    "text": "Some pupils learning English have SEND; staff look closely.",
    "found": [],
    "file": "content/terms/person-language/eal-as-sen.md",
    "line": 49
   },
   {
    "text": "A child who speaks Polish at home is assessed in Polish before we think about SEN.",
    "found": [],
    "file": "content/terms/person-language/eal-as-sen.md",
    "line": 50
   }
  ]
 },
 {
  "id": "early-years-action",
  "flag": [
   {
    "text": "A nursery child may be moved to early years action after a term.",
    "found": [
     "to early years action"
    ],
    "fixed": "A nursery child may be moved to SEN support in the early years after a term.",
    "file": "content/terms/sen-stages/early-years-action.md",
    "line": 50
   },
   {
    "text": "Children on early years action are seen by the area SENCO.",
    "found": [
     "on early years action"
    ],
    "fixed": "Children on SEN support in the early years are seen by the area SENCO.",
    "file": "content/terms/sen-stages/early-years-action.md",
    "line": 51
   },
   {
    "text": "Early Years Action and School Action children share a teacher.",
    "found": [
     "Early Years Action and School Action children"
    ],
    "fixed": "Children receiving SEN Support share a teacher.",
    "file": "content/terms/sen-stages/early-years-action.md",
    "line": 52
   },
   {
    "text": "Children at Early Years Action have a play plan.",
    "found": [
     "at Early Years Action"
    ],
    "fixed": "Children on SEN support in the early years have a play plan.",
    "file": "content/terms/sen-stages/early-years-action.md",
    "line": 53
   },
   {
    "text": "The nursery records Early Years Action and tells us in June.",
    "found": [
     "Early Years Action"
    ],
    "fixed": "The nursery records SEN support in the early years and tells us in June.",
    "file": "content/terms/sen-stages/early-years-action.md",
    "line": 54
   },
   {
    "text": "Early Years Action (EYA) begins when the key person is concerned.",
    "found": [
     "Early Years Action (EYA)"
    ],
    "fixed": "SEN support in the early years begins when the key person is concerned.",
    "file": "content/terms/sen-stages/early-years-action.md",
    "line": 55
   },
   {
    "text": "Nursery children on EYA are reviewed each half term.",
    "found": [
     "EYA"
    ],
    "file": "content/terms/sen-stages/early-years-action.md",
    "line": 56
   },
   {
    "text": "School/Early Years Action starts with a talk with parents.",
    "found": [
     "School/Early Years Action"
    ],
    "file": "content/terms/sen-stages/early-years-action.md",
    "line": 57
   }
  ],
  "keep": [
   {
    "text": "The council gave money to early years action on speech and language.",
    "found": [],
    "file": "content/terms/sen-stages/early-years-action.md",
    "line": 61
   },
   {
    "text": "The charity turned to early years action groups for advice.",
    "found": [],
    "file": "content/terms/sen-stages/early-years-action.md",
    "line": 62
   },
   {
    "text": "We report on early years action plans in July.",
    "found": [],
    "file": "content/terms/sen-stages/early-years-action.md",
    "line": 63
   },
   {
    "text": "Early Years Action was replaced by SEN support in 2014.",
    "found": [],
    "file": "content/terms/sen-stages/early-years-action.md",
    "line": 64
   },
   {
    "text": "The early years action plan lists what the nursery will do about outdoor play.",
    "found": [],
    "file": "content/terms/sen-stages/early-years-action.md",
    "line": 65
   },
   {
    "text": "Our early years action group meets on Tuesdays.",
    "found": [],
    "file": "content/terms/sen-stages/early-years-action.md",
    "line": 66
   },
   {
    "text": "Children receiving SEN support in the early years are known to the area SENCO.",
    "found": [],
    "file": "content/terms/sen-stages/early-years-action.md",
    "line": 67
   },
   {
    "text": "EYA Lettings hire the hall on Friday evenings.",
    "found": [],
    "file": "content/terms/sen-stages/early-years-action.md",
    "line": 68
   }
  ]
 },
 {
  "id": "early-years-action-plus",
  "flag": [
   {
    "text": "Children previously at Early Years Action Plus in the nursery have a plan.",
    "found": [
     "at Early Years Action Plus"
    ],
    "file": "content/terms/sen-stages/early-years-action-plus.md",
    "line": 48
   },
   {
    "text": "Children at Early Years Action Plus see the area SENCO.",
    "found": [
     "at Early Years Action Plus"
    ],
    "fixed": "Children on SEN support in the early years see the area SENCO.",
    "file": "content/terms/sen-stages/early-years-action-plus.md",
    "line": 49
   },
   {
    "text": "In nursery Early Years Action+ is the equivalent.",
    "found": [
     "Early Years Action+"
    ],
    "file": "content/terms/sen-stages/early-years-action-plus.md",
    "line": 50
   },
   {
    "text": "Early Years Action and Early Years Action Plus are used in our nursery.",
    "found": [
     "Early Years Action and Early Years Action Plus"
    ],
    "file": "content/terms/sen-stages/early-years-action-plus.md",
    "line": 51
   },
   {
    "text": "Some arrive on EYA+ and move to SA+ in Reception.",
    "found": [
     "EYA+"
    ],
    "file": "content/terms/sen-stages/early-years-action-plus.md",
    "line": 52
   },
   {
    "text": "The child moves to Early Years Action Plus when a specialist is called.",
    "found": [
     "to Early Years Action Plus"
    ],
    "fixed": "The child moves to SEN support with specialist involvement when a specialist is called.",
    "file": "content/terms/sen-stages/early-years-action-plus.md",
    "line": 53
   }
  ],
  "keep": [
   {
    "text": "Children previously at Early Years Action Plus are now on SEN Support.",
    "found": [],
    "file": "content/terms/sen-stages/early-years-action-plus.md",
    "line": 57
   },
   {
    "text": "Early Years Action Plus was abolished in 2014.",
    "found": [],
    "file": "content/terms/sen-stages/early-years-action-plus.md",
    "line": 58
   },
   {
    "text": "The early years action plan, plus a list of dates, is on the wall.",
    "found": [],
    "file": "content/terms/sen-stages/early-years-action-plus.md",
    "line": 59
   },
   {
    "text": "Our early years action group, plus two parents, planned the garden.",
    "found": [],
    "file": "content/terms/sen-stages/early-years-action-plus.md",
    "line": 60
   },
   {
    "text": "SEN support in the early years took the place of Early Years Action Plus.",
    "found": [],
    "file": "content/terms/sen-stages/early-years-action-plus.md",
    "line": 61
   },
   {
    "text": "Before 2014 nurseries used Early Years Action and Early Years Action Plus.",
    "found": [],
    "file": "content/terms/sen-stages/early-years-action-plus.md",
    "line": 62
   }
  ]
 },
 {
  "id": "ebd",
  "flag": [
   {
    "text": "Students with behavioural difficulties (EBD) have a mentor.",
    "found": [
     "behavioural difficulties (EBD)"
    ],
    "fixed": "Students with social, emotional and mental health (SEMH) needs have a mentor.",
    "file": "content/terms/need-categories/ebd.md",
    "line": 59
   },
   {
    "text": "Some pupils have behavioural and emotional difficulties.",
    "found": [
     "behavioural and emotional difficulties"
    ],
    "fixed": "Some pupils have social, emotional and mental health needs.",
    "file": "content/terms/need-categories/ebd.md",
    "line": 60
   },
   {
    "text": "Children with EBD work with the nurture group.",
    "found": [
     "EBD"
    ],
    "fixed": "Children with SEMH needs work with the nurture group.",
    "file": "content/terms/need-categories/ebd.md",
    "line": 61
   },
   {
    "text": "The governors fund an EBD unit.",
    "found": [
     "an EBD unit"
    ],
    "fixed": "The governors fund a SEMH unit.",
    "file": "content/terms/need-categories/ebd.md",
    "line": 62
   },
   {
    "text": "Pupils who have emotional and behavioural difficulties have a key adult.",
    "found": [
     "emotional and behavioural difficulties"
    ],
    "fixed": "Pupils who have social, emotional and mental health needs have a key adult.",
    "file": "content/terms/need-categories/ebd.md",
    "line": 63
   },
   {
    "text": "Emotional/behavioural difficulties are noted on the form.",
    "found": [
     "Emotional/behavioural difficulties"
    ],
    "file": "content/terms/need-categories/ebd.md",
    "line": 64
   },
   {
    "text": "EBD pupils go to the base.",
    "found": [
     "EBD pupils"
    ],
    "fixed": "Pupils with SEMH needs go to the base.",
    "file": "content/terms/need-categories/ebd.md",
    "line": 65
   },
   {
    "text": "A pupil with Emotional and Behavioural Difficulties (EBD) has a plan.",
    "found": [
     "Emotional and Behavioural Difficulties (EBD)"
    ],
    "fixed": "A pupil with social, emotional and mental health (SEMH) needs has a plan.",
    "file": "content/terms/need-categories/ebd.md",
    "line": 66
   }
  ],
  "keep": [
   {
    "text": "Circular 9/94, The Education of Children with Emotional and Behavioural Difficulties (1994), is out of print.",
    "found": [],
    "file": "content/terms/need-categories/ebd.md",
    "line": 70
   },
   {
    "text": "We used the words emotional and behavioural difficulties until 2014.",
    "found": [],
    "file": "content/terms/need-categories/ebd.md",
    "line": 71
   },
   {
    "text": "Our emotional wellbeing and behaviour policy is on the website.",
    "found": [],
    "file": "content/terms/need-categories/ebd.md",
    "line": 72
   },
   {
    "text": "Emotional and mental health needs are met by the pastoral team.",
    "found": [],
    "file": "content/terms/need-categories/ebd.md",
    "line": 73
   },
   {
    "text": "The school, formerly an EBD school, is now part of the trust.",
    "found": [],
    "file": "content/terms/need-categories/ebd.md",
    "line": 74
   }
  ]
 },
 {
  "id": "ecm",
  "flag": [
   {
    "text": "We want every pupil to be healthy, stay safe, enjoy and achieve.",
    "found": [
     "be healthy, stay safe, enjoy and achieve"
    ],
    "file": "content/terms/law-guidance/ecm.md",
    "line": 34
   },
   {
    "text": "We support the five outcomes of Every Child Matters.",
    "found": [
     "the five outcomes of Every Child Matters"
    ],
    "fixed": "We support our aims for pupils.",
    "file": "content/terms/law-guidance/ecm.md",
    "line": 35
   },
   {
    "text": "The Every Child Matters agenda guides us.",
    "found": [
     "The Every Child Matters agenda"
    ],
    "file": "content/terms/law-guidance/ecm.md",
    "line": 36
   },
   {
    "text": "The school promotes Every Child Matters.",
    "found": [
     "Every Child Matters"
    ],
    "file": "content/terms/law-guidance/ecm.md",
    "line": 37
   },
   {
    "text": "Provision is linked to the ECM outcomes.",
    "found": [
     "the ECM outcomes"
    ],
    "fixed": "Provision is linked to our aims for pupils.",
    "file": "content/terms/law-guidance/ecm.md",
    "line": 38
   },
   {
    "text": "We meet the Every Child Matters (2003) agenda.",
    "found": [
     "the Every Child Matters (2003) agenda"
    ],
    "fixed": "We meet our aims for pupils.",
    "file": "content/terms/law-guidance/ecm.md",
    "line": 39
   },
   {
    "text": "EVERY CHILD MATTERS is at the centre of our work.",
    "found": [
     "EVERY CHILD MATTERS"
    ],
    "file": "content/terms/law-guidance/ecm.md",
    "line": 40
   }
  ],
  "keep": [
   {
    "text": "We want pupils to be healthy and to stay safe online.",
    "found": [],
    "file": "content/terms/law-guidance/ecm.md",
    "line": 44
   },
   {
    "text": "We believe that every child matters as an individual.",
    "found": [],
    "file": "content/terms/law-guidance/ecm.md",
    "line": 45
   },
   {
    "text": "At our school every child matters.",
    "found": [],
    "file": "content/terms/law-guidance/ecm.md",
    "line": 46
   },
   {
    "text": "The Every Child Matters agenda ended in 2010.",
    "found": [],
    "file": "content/terms/law-guidance/ecm.md",
    "line": 47
   },
   {
    "text": "Because every child matters to us, we listen.",
    "found": [],
    "file": "content/terms/law-guidance/ecm.md",
    "line": 48
   },
   {
    "text": "Each child matters; every child is known.",
    "found": [],
    "file": "content/terms/law-guidance/ecm.md",
    "line": 49
   },
   {
    "text": "Every child matters, whatever their need.",
    "found": [],
    "file": "content/terms/law-guidance/ecm.md",
    "line": 50
   }
  ]
 },
 {
  "id": "education-for-all-act",
  "flag": [
   {
    "text": "The Education for All Act 2026 requires ISPs.",
    "found": [
     "Education for All Act 2026"
    ],
    "file": "content/terms/law-guidance/education-for-all-act.md",
    "line": 29
   },
   {
    "text": "Duties come from the Education for All Act.",
    "found": [
     "Education for All Act"
    ],
    "file": "content/terms/law-guidance/education-for-all-act.md",
    "line": 30
   }
  ],
  "keep": [
   {
    "text": "The Education for All Bill was announced in the King’s Speech.",
    "found": [],
    "file": "content/terms/law-guidance/education-for-all-act.md",
    "line": 34
   },
   {
    "text": "Education for all is our aim.",
    "found": [],
    "file": "content/terms/law-guidance/education-for-all-act.md",
    "line": 35
   },
   {
    "text": "We act so that education is for all.",
    "found": [],
    "file": "content/terms/law-guidance/education-for-all-act.md",
    "line": 36
   }
  ]
 },
 {
  "id": "educational-psych",
  "flag": [
   {
    "text": "The Ed Psych visits twice a year.",
    "found": [
     "Ed Psych"
    ],
    "fixed": "The educational psychologist visits twice a year.",
    "file": "content/terms/qualifications-roles/educational-psych.md",
    "line": 23
   },
   {
    "text": "A report by the school psychologist is needed.",
    "found": [
     "school psychologist"
    ],
    "file": "content/terms/qualifications-roles/educational-psych.md",
    "line": 24
   }
  ],
  "keep": [
   {
    "text": "The educational psychologist visits termly.",
    "found": [],
    "file": "content/terms/qualifications-roles/educational-psych.md",
    "line": 28
   },
   {
    "text": "A clinical psychologist advises the school.",
    "found": [],
    "file": "content/terms/qualifications-roles/educational-psych.md",
    "line": 29
   },
   {
    "text": "The child psychiatrist wrote to us.",
    "found": [],
    "file": "content/terms/qualifications-roles/educational-psych.md",
    "line": 30
   }
  ]
 },
 {
  "id": "ehcp-abbrev",
  "flag": [
   {
    "text": "A pupil with an EHCP has an annual review.",
    "found": [
     "an EHCP"
    ],
    "fixed": "A pupil with an EHC plan has an annual review.",
    "file": "content/terms/statements-ehc/ehcp-abbrev.md",
    "line": 26
   },
   {
    "text": "EHCPs are reviewed every year.",
    "found": [
     "EHCPs"
    ],
    "fixed": "EHC plans are reviewed every year.",
    "file": "content/terms/statements-ehc/ehcp-abbrev.md",
    "line": 27
   }
  ],
  "keep": [
   {
    "text": "A pupil with an EHC plan has an annual review.",
    "found": [],
    "file": "content/terms/statements-ehc/ehcp-abbrev.md",
    "line": 31
   },
   {
    "text": "An education, health and care plan is a legal document.",
    "found": [],
    "file": "content/terms/statements-ehc/ehcp-abbrev.md",
    "line": 32
   }
  ]
 },
 {
  "id": "ehcp-misnomer",
  "flag": [
   {
    "text": "Education, Health and Care Needs Plans are reviewed yearly.",
    "found": [
     "Education, Health and Care Needs Plans"
    ],
    "fixed": "Education, health and care plans are reviewed yearly.",
    "file": "content/terms/statements-ehc/ehcp-misnomer.md",
    "line": 40
   },
   {
    "text": "An Educational Health Care Plan names the school.",
    "found": [
     "An Educational Health Care Plan"
    ],
    "fixed": "An education, health and care plan names the school.",
    "file": "content/terms/statements-ehc/ehcp-misnomer.md",
    "line": 41
   },
   {
    "text": "Pupils with Education and Healthcare Plans are reviewed yearly.",
    "found": [
     "Education and Healthcare Plans"
    ],
    "fixed": "Pupils with education, health and care plans are reviewed yearly.",
    "file": "content/terms/statements-ehc/ehcp-misnomer.md",
    "line": 42
   },
   {
    "text": "The ECHP is reviewed in May.",
    "found": [
     "ECHP"
    ],
    "fixed": "The EHC plan is reviewed in May.",
    "file": "content/terms/statements-ehc/ehcp-misnomer.md",
    "line": 43
   },
   {
    "text": "A child may need an Education Health Care Plan (EHCP).",
    "found": [
     "Education Health Care Plan"
    ],
    "fixed": "A child may need an education, health and care plan (EHCP).",
    "file": "content/terms/statements-ehc/ehcp-misnomer.md",
    "line": 44
   },
   {
    "text": "Three pupils have EHCP plans.",
    "found": [
     "EHCP plans"
    ],
    "fixed": "Three pupils have EHC plans.",
    "file": "content/terms/statements-ehc/ehcp-misnomer.md",
    "line": 45
   },
   {
    "text": "## Educational, Health & Care Plans",
    "found": [
     "Educational, Health & Care Plans"
    ],
    "file": "content/terms/statements-ehc/ehcp-misnomer.md",
    "line": 47
   }
  ],
  "keep": [
   {
    "text": "An Education, Health and Care Plan (EHCP) is a legal document.",
    "found": [],
    "file": "content/terms/statements-ehc/ehcp-misnomer.md",
    "line": 53
   },
   {
    "text": "Education Health and Care plans are reviewed yearly.",
    "found": [],
    "file": "content/terms/statements-ehc/ehcp-misnomer.md",
    "line": 54
   },
   {
    "text": "EDUCATION, HEALTH & CARE PLAN",
    "found": [],
    "file": "content/terms/statements-ehc/ehcp-misnomer.md",
    "line": 55
   },
   {
    "text": "Pupils with medical conditions have an individual healthcare plan.",
    "found": [],
    "file": "content/terms/statements-ehc/ehcp-misnomer.md",
    "line": 56
   },
   {
    "text": "We link the EHC plan to the child’s education and their health care plans.",
    "found": [],
    "file": "content/terms/statements-ehc/ehcp-misnomer.md",
    "line": 57
   }
  ]
 },
 {
  "id": "equal-opps",
  "flag": [
   {
    "text": "Read this together with our Equal Opportunities Policy.",
    "found": [
     "Equal Opportunities Policy"
    ],
    "fixed": "Read this together with our equality policy.",
    "file": "content/terms/other/equal-opps.md",
    "line": 31
   },
   {
    "text": "The equal ops policy is in the office.",
    "found": [
     "equal ops policy"
    ],
    "fixed": "The equality policy is in the office.",
    "file": "content/terms/other/equal-opps.md",
    "line": 32
   },
   {
    "text": "Our equal opportunity statement is on the website.",
    "found": [
     "equal opportunity statement"
    ],
    "fixed": "Our equality policy is on the website.",
    "file": "content/terms/other/equal-opps.md",
    "line": 33
   }
  ],
  "keep": [
   {
    "text": "Every pupil has an equal opportunity to join a club.",
    "found": [],
    "file": "content/terms/other/equal-opps.md",
    "line": 37
   },
   {
    "text": "The equality policy is on the website.",
    "found": [],
    "file": "content/terms/other/equal-opps.md",
    "line": 38
   },
   {
    "text": "The council’s equal opportunities policy covers recruitment.",
    "found": [],
    "file": "content/terms/other/equal-opps.md",
    "line": 39
   },
   {
    "text": "We are committed to equal opportunities.",
    "found": [],
    "file": "content/terms/other/equal-opps.md",
    "line": 40
   }
  ]
 },
 {
  "id": "equalities-act",
  "flag": [
   {
    "text": "The Disability Equality Act 2010 applies.",
    "found": [
     "Disability Equality Act 2010"
    ],
    "fixed": "The Equality Act 2010 applies.",
    "file": "content/terms/law-guidance/equalities-act.md",
    "line": 29
   },
   {
    "text": "The Equalities Act 2010 protects pupils.",
    "found": [
     "Equalities Act 2010"
    ],
    "fixed": "The Equality Act 2010 protects pupils.",
    "file": "content/terms/law-guidance/equalities-act.md",
    "line": 30
   },
   {
    "text": "Under the Equalities Act we make adjustments.",
    "found": [
     "Equalities Act"
    ],
    "fixed": "Under the Equality Act 2010 we make adjustments.",
    "file": "content/terms/law-guidance/equalities-act.md",
    "line": 31
   },
   {
    "text": "The Equality Act 2012 applies.",
    "found": [
     "Equality Act 2012"
    ],
    "fixed": "The Equality Act 2010 applies.",
    "file": "content/terms/law-guidance/equalities-act.md",
    "line": 32
   }
  ],
  "keep": [
   {
    "text": "The Equality Act 2010 applies.",
    "found": [],
    "file": "content/terms/law-guidance/equalities-act.md",
    "line": 36
   },
   {
    "text": "Our equalities policy is on the website.",
    "found": [],
    "file": "content/terms/law-guidance/equalities-act.md",
    "line": 37
   },
   {
    "text": "The Equality Act 2010 (Specific Duties) Regulations 2017 apply.",
    "found": [],
    "file": "content/terms/law-guidance/equalities-act.md",
    "line": 38
   }
  ]
 },
 {
  "id": "esbd",
  "flag": [
   {
    "text": "Pupils with ESBD may have a part-time mentor.",
    "found": [
     "ESBD"
    ],
    "fixed": "Pupils with SEMH needs may have a part-time mentor.",
    "file": "content/terms/need-categories/esbd.md",
    "line": 82
   },
   {
    "text": "Emotional, social and behavioural difficulties are looked at by the pastoral team.",
    "found": [
     "Emotional, social and behavioural difficulties"
    ],
    "fixed": "Social, emotional and mental health needs are looked at by the pastoral team.",
    "file": "content/terms/need-categories/esbd.md",
    "line": 83
   },
   {
    "text": "The register shows 8 pupils under BSED.",
    "found": [
     "BSED"
    ],
    "file": "content/terms/need-categories/esbd.md",
    "line": 84
   },
   {
    "text": "EBSD pupils are timetabled for forest school.",
    "found": [
     "EBSD pupils"
    ],
    "fixed": "Pupils with SEMH needs are timetabled for forest school.",
    "file": "content/terms/need-categories/esbd.md",
    "line": 85
   },
   {
    "text": "The ESBD lead is Mr Quayle.",
    "found": [
     "ESBD lead"
    ],
    "fixed": "The SEMH lead is Mr Quayle.",
    "file": "content/terms/need-categories/esbd.md",
    "line": 86
   }
  ],
  "keep": [
   {
    "text": "Pupils’ emotional, social and physical development is part of every lesson.",
    "found": [],
    "file": "content/terms/need-categories/esbd.md",
    "line": 90
   },
   {
    "text": "The four areas include social, emotional and mental health.",
    "found": [],
    "file": "content/terms/need-categories/esbd.md",
    "line": 91
   },
   {
    "text": "Emotional and social learning is part of PSHE; behaviour is in another policy.",
    "found": [],
    "file": "content/terms/need-categories/esbd.md",
    "line": 92
   },
   {
    "text": "We no longer use ESBD in our records.",
    "found": [],
    "file": "content/terms/need-categories/esbd.md",
    "line": 93
   },
   {
    "text": "BSED was replaced by SEMH in 2014.",
    "found": [],
    "file": "content/terms/need-categories/esbd.md",
    "line": 94
   }
  ]
 },
 {
  "id": "esfa",
  "flag": [
   {
    "text": "From April the EFA sets the formula.",
    "found": [
     "EFA"
    ],
    "fixed": "From April the DfE sets the formula.",
    "file": "content/terms/bodies-agencies/esfa.md",
    "line": 48
   },
   {
    "text": "Complaints about an academy can be sent to the Education and Skills Funding Agency (ESFA).",
    "found": [
     "Education and Skills Funding Agency (ESFA)"
    ],
    "fixed": "Complaints about an academy can be sent to the Department for Education (DfE).",
    "file": "content/terms/bodies-agencies/esfa.md",
    "line": 49
   },
   {
    "text": "The ESFA pays high needs place funding to the academy.",
    "found": [
     "ESFA"
    ],
    "fixed": "The DfE pays high needs place funding to the academy.",
    "file": "content/terms/bodies-agencies/esfa.md",
    "line": 50
   },
   {
    "text": "The EFA funding formula is on the council’s website.",
    "found": [
     "EFA"
    ],
    "fixed": "The DfE funding formula is on the council’s website.",
    "file": "content/terms/bodies-agencies/esfa.md",
    "line": 51
   },
   {
    "text": "The Training and Development Agency materials on dyslexia are in the staffroom.",
    "found": [
     "Training and Development Agency"
    ],
    "fixed": "The Department for Education materials on dyslexia are in the staffroom.",
    "file": "content/terms/bodies-agencies/esfa.md",
    "line": 52
   },
   {
    "text": "Funding comes from the DfE/ESFA.",
    "found": [
     "DfE/ESFA"
    ],
    "fixed": "Funding comes from the DfE.",
    "file": "content/terms/bodies-agencies/esfa.md",
    "line": 53
   },
   {
    "text": "Teachers are registered with the GTC.",
    "found": [
     "GTC"
    ],
    "file": "content/terms/bodies-agencies/esfa.md",
    "line": 54
   },
   {
    "text": "QCA schemes of work are adapted for pupils with SEN.",
    "found": [
     "QCA"
    ],
    "file": "content/terms/bodies-agencies/esfa.md",
    "line": 55
   },
   {
    "text": "The Young People’s Learning Agency funds sixth forms.",
    "found": [
     "Young People’s Learning Agency"
    ],
    "file": "content/terms/bodies-agencies/esfa.md",
    "line": 56
   }
  ],
  "keep": [
   {
    "text": "The ESFA closed in March 2025.",
    "found": [],
    "file": "content/terms/bodies-agencies/esfa.md",
    "line": 60
   },
   {
    "text": "The DfE pays high needs funding to academies.",
    "found": [],
    "file": "content/terms/bodies-agencies/esfa.md",
    "line": 61
   },
   {
    "text": "Our teachers are registered with GTC Scotland.",
    "found": [],
    "file": "content/terms/bodies-agencies/esfa.md",
    "line": 62
   },
   {
    "text": "Education For All (EFA) is a United Nations goal.",
    "found": [],
    "file": "content/terms/bodies-agencies/esfa.md",
    "line": 63
   },
   {
    "text": "The LSC is the learning support centre.",
    "found": [],
    "file": "content/terms/bodies-agencies/esfa.md",
    "line": 64
   },
   {
    "text": "In Wales, teachers register with the Education Workforce Council.",
    "found": [],
    "file": "content/terms/bodies-agencies/esfa.md",
    "line": 65
   }
  ]
 },
 {
  "id": "ethos-colour-blind",
  "flag": [
   {
    "text": "We treat all children the same.",
    "found": [
     "treat all children the same"
    ],
    "fixed": "We make reasonable adjustments so that every pupil can take part.",
    "file": "content/terms/other/ethos-colour-blind.md",
    "line": 31
   },
   {
    "text": "All pupils are treated exactly the same here.",
    "found": [
     "All pupils are treated exactly the same"
    ],
    "file": "content/terms/other/ethos-colour-blind.md",
    "line": 32
   }
  ],
  "keep": [
   {
    "text": "Fairness does not mean that we treat all children the same.",
    "found": [],
    "file": "content/terms/other/ethos-colour-blind.md",
    "line": 36
   },
   {
    "text": "All pupils are treated with respect.",
    "found": [],
    "file": "content/terms/other/ethos-colour-blind.md",
    "line": 37
   },
   {
    "text": "Disabled pupils are never treated less favourably.",
    "found": [],
    "file": "content/terms/other/ethos-colour-blind.md",
    "line": 38
   },
   {
    "text": "Every child is treated as an individual.",
    "found": [],
    "file": "content/terms/other/ethos-colour-blind.md",
    "line": 39
   }
  ]
 },
 {
  "id": "exclusion-guidance-year",
  "flag": [
   {
    "text": "We follow Exclusion guidance 2017.",
    "found": [
     "Exclusion guidance 2017"
    ],
    "file": "content/terms/law-guidance/exclusion-guidance-year.md",
    "line": 28
   },
   {
    "text": "See Improving Behaviour and Attendance (2008).",
    "found": [
     "Improving Behaviour and Attendance (2008)"
    ],
    "file": "content/terms/law-guidance/exclusion-guidance-year.md",
    "line": 29
   },
   {
    "text": "See Suspension and Permanent Exclusion (2022).",
    "found": [
     "Suspension and Permanent Exclusion (2022)"
    ],
    "file": "content/terms/law-guidance/exclusion-guidance-year.md",
    "line": 30
   }
  ],
  "keep": [
   {
    "text": "Suspension and permanent exclusion are last resorts.",
    "found": [],
    "file": "content/terms/law-guidance/exclusion-guidance-year.md",
    "line": 34
   },
   {
    "text": "In 2022 exclusion guidance was discussed.",
    "found": [],
    "file": "content/terms/law-guidance/exclusion-guidance-year.md",
    "line": 35
   }
  ]
 },
 {
  "id": "expelled",
  "flag": [
   {
    "text": "Only the head expels a pupil.",
    "found": [
     "expels"
    ],
    "fixed": "Only the head permanently excludes a pupil.",
    "file": "content/terms/exclusion-behaviour/expelled.md",
    "line": 29
   },
   {
    "text": "No pupil is expelled because of SEN.",
    "found": [
     "expelled"
    ],
    "fixed": "No pupil is permanently excluded because of SEN.",
    "file": "content/terms/exclusion-behaviour/expelled.md",
    "line": 30
   },
   {
    "text": "Expulsion is decided by the head.",
    "found": [
     "Expulsion"
    ],
    "fixed": "Permanent exclusion is decided by the head.",
    "file": "content/terms/exclusion-behaviour/expelled.md",
    "line": 31
   },
   {
    "text": "We avoid expulsions.",
    "found": [
     "expulsions"
    ],
    "fixed": "We avoid permanent exclusions.",
    "file": "content/terms/exclusion-behaviour/expelled.md",
    "line": 32
   }
  ],
  "keep": [
   {
    "text": "Air is expelled from the lungs.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/expelled.md",
    "line": 36
   },
   {
    "text": "Pupils who are permanently excluded are supported.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/expelled.md",
    "line": 37
   },
   {
    "text": "At independent schools a pupil may be expelled.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/expelled.md",
    "line": 38
   }
  ]
 },
 {
  "id": "eyfs-year",
  "flag": [
   {
    "text": "We follow EYFS 2012.",
    "found": [
     "EYFS 2012"
    ],
    "file": "content/terms/law-guidance/eyfs-year.md",
    "line": 28
   },
   {
    "text": "The Statutory Framework for the EYFS (2017) applies.",
    "found": [
     "Statutory Framework for the EYFS (2017)"
    ],
    "file": "content/terms/law-guidance/eyfs-year.md",
    "line": 29
   },
   {
    "text": "We follow the Early Years Foundation Stage (2012).",
    "found": [
     "Early Years Foundation Stage (2012)"
    ],
    "file": "content/terms/law-guidance/eyfs-year.md",
    "line": 30
   }
  ],
  "keep": [
   {
    "text": "The EYFS framework applies.",
    "found": [],
    "file": "content/terms/law-guidance/eyfs-year.md",
    "line": 34
   },
   {
    "text": "EYFS results in 2012 were good.",
    "found": [],
    "file": "content/terms/law-guidance/eyfs-year.md",
    "line": 35
   },
   {
    "text": "In 2021 EYFS staff were trained.",
    "found": [],
    "file": "content/terms/law-guidance/eyfs-year.md",
    "line": 36
   }
  ]
 },
 {
  "id": "fits",
  "flag": [
   {
    "text": "Staff know what to do in case of an epileptic fit.",
    "found": [
     "an epileptic fit"
    ],
    "fixed": "Staff know what to do in case of an epileptic seizure.",
    "file": "content/terms/person-language/fits.md",
    "line": 33
   },
   {
    "text": "If a child has a fit, call an ambulance.",
    "found": [
     "has a fit"
    ],
    "fixed": "If a child has a seizure, call an ambulance.",
    "file": "content/terms/person-language/fits.md",
    "line": 34
   },
   {
    "text": "Pupils who have fits have an epilepsy plan.",
    "found": [
     "have fits"
    ],
    "fixed": "Pupils who have seizures have an epilepsy plan.",
    "file": "content/terms/person-language/fits.md",
    "line": 35
   }
  ],
  "keep": [
   {
    "text": "This policy fits in with our medical policy.",
    "found": [],
    "file": "content/terms/person-language/fits.md",
    "line": 39
   },
   {
    "text": "The room is fit for purpose.",
    "found": [],
    "file": "content/terms/person-language/fits.md",
    "line": 40
   },
   {
    "text": "The new chair has a fit that suits him.",
    "found": [],
    "file": "content/terms/person-language/fits.md",
    "line": 41
   },
   {
    "text": "Staff have fits of laughter at the panto.",
    "found": [],
    "file": "content/terms/person-language/fits.md",
    "line": 42
   },
   {
    "text": "The provision has a good fit with medical advice.",
    "found": [],
    "file": "content/terms/person-language/fits.md",
    "line": 43
   }
  ]
 },
 {
  "id": "fixed-term-exclusion",
  "flag": [
   {
    "text": "Governors look at permanent and fixed-term exclusions each term.",
    "found": [
     "permanent and fixed-term exclusions"
    ],
    "fixed": "Governors look at permanent exclusions and suspensions each term.",
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 43
   },
   {
    "text": "The head may decide on a permanent or fixed term exclusion.",
    "found": [
     "permanent or fixed term exclusion"
    ],
    "fixed": "The head may decide on a permanent exclusion or suspension.",
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 44
   },
   {
    "text": "The head may exclude a pupil for a fixed period.",
    "found": [
     "exclude a pupil for a fixed period"
    ],
    "fixed": "The head may suspend a pupil.",
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 45
   },
   {
    "text": "An FTE (fixed-term exclusion) is recorded.",
    "found": [
     "FTE (fixed-term exclusion)"
    ],
    "fixed": "A suspension is recorded.",
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 46
   },
   {
    "text": "Each fixed term exclusion (FTE) is recorded.",
    "found": [
     "fixed term exclusion (FTE)"
    ],
    "fixed": "Each suspension is recorded.",
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 47
   },
   {
    "text": "A five-day fixed term goes to the chair.",
    "found": [
     "day fixed term"
    ],
    "fixed": "A five-day suspension goes to the chair.",
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 48
   },
   {
    "text": "FT exclusions are a last resort.",
    "found": [
     "FT exclusions"
    ],
    "fixed": "Suspensions are a last resort.",
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 49
   },
   {
    "text": "A fixed-term exclusion is reported to governors.",
    "found": [
     "fixed-term exclusion"
    ],
    "fixed": "A suspension is reported to governors.",
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 50
   },
   {
    "text": "Fixed period exclusions of pupils with SEN are monitored.",
    "found": [
     "Fixed period exclusions"
    ],
    "fixed": "Suspensions of pupils with SEN are monitored.",
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 51
   },
   {
    "text": "Before a fixed–term exclusion we meet parents.",
    "found": [
     "fixed–term exclusion"
    ],
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 52
   },
   {
    "text": "Temporary exclusion is a last resort.",
    "found": [
     "Temporary exclusion"
    ],
    "fixed": "Suspension is a last resort.",
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 53
   },
   {
    "text": "We record each fixed term or permanent exclusion.",
    "found": [
     "fixed term or permanent exclusion"
    ],
    "fixed": "We record each suspension or permanent exclusion.",
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 54
   },
   {
    "text": "Pupils who are temporarily excluded get work at home.",
    "found": [
     "temporarily excluded"
    ],
    "fixed": "Pupils who are suspended get work at home.",
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 55
   }
  ],
  "keep": [
   {
    "text": "She is on a one-day fixed-term contract.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 59
   },
   {
    "text": "The post is 0.6 FTE (full-time equivalent).",
    "found": [],
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 60
   },
   {
    "text": "Each term has thirteen weeks and five days of fixed term dates.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 61
   },
   {
    "text": "Suspensions (previously fixed-term exclusions) are reported.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 62
   },
   {
    "text": "Staff on fixed-term contracts are trained.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 63
   },
   {
    "text": "A permanent exclusion is reported to the local authority.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 64
   },
   {
    "text": "The SENCO works 0.6 FTE.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 65
   },
   {
    "text": "Temporary staff are briefed; exclusion is rare.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 66
   },
   {
    "text": "For a fixed term, the group meets daily.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/fixed-term-exclusion.md",
    "line": 67
   }
  ]
 },
 {
  "id": "formal-assessment",
  "flag": [
   {
    "text": "The school may ask for a formal assessment of the child with a view to an EHC plan.",
    "found": [
     "a formal assessment"
    ],
    "fixed": "The school may ask for an EHC needs assessment of the child with a view to an EHC plan.",
    "file": "content/terms/statements-ehc/formal-assessment.md",
    "line": 31
   },
   {
    "text": "The parents may ask for a formal assessment, which can lead to an EHC plan.",
    "found": [
     "a formal assessment"
    ],
    "fixed": "The parents may ask for an EHC needs assessment, which can lead to an EHC plan.",
    "file": "content/terms/statements-ehc/formal-assessment.md",
    "line": 32
   },
   {
    "text": "A full assessment by the local authority can lead to an EHC plan.",
    "found": [
     "A full assessment by the local authority"
    ],
    "fixed": "An EHC needs assessment by the local authority can lead to an EHC plan.",
    "file": "content/terms/statements-ehc/formal-assessment.md",
    "line": 33
   }
  ],
  "keep": [
   {
    "text": "A formal assessment by an educational psychologist can help with an EHC request.",
    "found": [],
    "file": "content/terms/statements-ehc/formal-assessment.md",
    "line": 37
   },
   {
    "text": "A formal assessment of dyslexia is not needed for an EHC plan.",
    "found": [],
    "file": "content/terms/statements-ehc/formal-assessment.md",
    "line": 38
   },
   {
    "text": "Pupils with an EHC plan sit each formal assessment of the key stage in a quiet room.",
    "found": [],
    "file": "content/terms/statements-ehc/formal-assessment.md",
    "line": 39
   },
   {
    "text": "Formal assessment takes place each half-term.",
    "found": [],
    "file": "content/terms/statements-ehc/formal-assessment.md",
    "line": 40
   },
   {
    "text": "The GP may ask for a formal assessment of a child with an EHC plan.",
    "found": [],
    "file": "content/terms/statements-ehc/formal-assessment.md",
    "line": 41
   }
  ]
 },
 {
  "id": "foundation-phase",
  "flag": [
   {
    "text": "Children in the Foundation Phase have a key person.",
    "found": [
     "Foundation Phase"
    ],
    "file": "content/terms/curriculum-assessment/foundation-phase.md",
    "line": 25
   },
   {
    "text": "Practice follows Birth to Three Matters.",
    "found": [
     "Birth to Three Matters"
    ],
    "file": "content/terms/curriculum-assessment/foundation-phase.md",
    "line": 26
   },
   {
    "text": "The Foundation Stage Profile helps identify needs.",
    "found": [
     "Foundation Stage Profile"
    ],
    "fixed": "The EYFS Profile helps identify needs.",
    "file": "content/terms/curriculum-assessment/foundation-phase.md",
    "line": 27
   }
  ],
  "keep": [
   {
    "text": "Foundation Stage 2 is our Reception class.",
    "found": [],
    "file": "content/terms/curriculum-assessment/foundation-phase.md",
    "line": 31
   },
   {
    "text": "The early years foundation stage profile is completed in June.",
    "found": [],
    "file": "content/terms/curriculum-assessment/foundation-phase.md",
    "line": 32
   },
   {
    "text": "In Wales the Foundation Phase covers ages 3 to 7.",
    "found": [],
    "file": "content/terms/curriculum-assessment/foundation-phase.md",
    "line": 33
   },
   {
    "text": "Children in the Foundation Stage have a key person.",
    "found": [],
    "file": "content/terms/curriculum-assessment/foundation-phase.md",
    "line": 34
   },
   {
    "text": "The first phase of the foundations is built.",
    "found": [],
    "file": "content/terms/curriculum-assessment/foundation-phase.md",
    "line": 35
   }
  ]
 },
 {
  "id": "gdpr-eu",
  "flag": [
   {
    "text": "SEN files are kept under the European GDPR.",
    "found": [
     "European GDPR"
    ],
    "fixed": "SEN files are kept under the UK GDPR.",
    "file": "content/terms/data-safeguarding/gdpr-eu.md",
    "line": 30
   },
   {
    "text": "Data is handled under GDPR 2018.",
    "found": [
     "GDPR 2018"
    ],
    "fixed": "Data is handled under UK GDPR.",
    "file": "content/terms/data-safeguarding/gdpr-eu.md",
    "line": 31
   },
   {
    "text": "We follow the EU GDPR.",
    "found": [
     "EU GDPR"
    ],
    "fixed": "We follow the UK GDPR.",
    "file": "content/terms/data-safeguarding/gdpr-eu.md",
    "line": 32
   }
  ],
  "keep": [
   {
    "text": "We follow UK GDPR.",
    "found": [],
    "file": "content/terms/data-safeguarding/gdpr-eu.md",
    "line": 36
   },
   {
    "text": "GDPR training is yearly.",
    "found": [],
    "file": "content/terms/data-safeguarding/gdpr-eu.md",
    "line": 37
   },
   {
    "text": "The UK General Data Protection Regulation applies.",
    "found": [],
    "file": "content/terms/data-safeguarding/gdpr-eu.md",
    "line": 38
   }
  ]
 },
 {
  "id": "gep",
  "flag": [
   {
    "text": "Where several children share the same targets a Group Education Plan is used.",
    "found": [
     "a Group Education Plan"
    ],
    "fixed": "Where several children share the same targets a provision map is used.",
    "file": "content/terms/sen-stages/gep.md",
    "line": 37
   },
   {
    "text": "Group IEPs are written for the nurture group.",
    "found": [
     "Group IEPs"
    ],
    "fixed": "Provision maps are written for the nurture group.",
    "file": "content/terms/sen-stages/gep.md",
    "line": 38
   },
   {
    "text": "GEPs list the targets for each literacy group.",
    "found": [
     "GEPs"
    ],
    "fixed": "Provision maps list the targets for each literacy group.",
    "file": "content/terms/sen-stages/gep.md",
    "line": 39
   }
  ],
  "keep": [
   {
    "text": "The group’s education visits are planned in September.",
    "found": [],
    "file": "content/terms/sen-stages/gep.md",
    "line": 43
   },
   {
    "text": "Our Global Entrepreneurship Programme (GEP) is open to pupils with SEND.",
    "found": [],
    "file": "content/terms/sen-stages/gep.md",
    "line": 44
   },
   {
    "text": "A provision map shows the group work each pupil takes part in.",
    "found": [],
    "file": "content/terms/sen-stages/gep.md",
    "line": 45
   }
  ]
 },
 {
  "id": "gifted-talented",
  "flag": [
   {
    "text": "Gifted/talented pupils are stretched.",
    "found": [
     "Gifted/talented pupils"
    ],
    "fixed": "Most able pupils are stretched.",
    "file": "content/terms/curriculum-assessment/gifted-talented.md",
    "line": 36
   },
   {
    "text": "G+T pupils have a list.",
    "found": [
     "G+T pupils"
    ],
    "fixed": "Most able pupils have a list.",
    "file": "content/terms/curriculum-assessment/gifted-talented.md",
    "line": 37
   },
   {
    "text": "The G&T/More Able co-ordinator keeps it.",
    "found": [
     "G&T/More Able co-ordinator"
    ],
    "fixed": "The most able co-ordinator keeps it.",
    "file": "content/terms/curriculum-assessment/gifted-talented.md",
    "line": 38
   },
   {
    "text": "See the Gifted & Talented Policy.",
    "found": [
     "Gifted & Talented Policy"
    ],
    "fixed": "See the Most Able Policy.",
    "file": "content/terms/curriculum-assessment/gifted-talented.md",
    "line": 39
   },
   {
    "text": "G and T pupils have a separate sheet.",
    "found": [
     "G and T pupils"
    ],
    "file": "content/terms/curriculum-assessment/gifted-talented.md",
    "line": 40
   },
   {
    "text": "Gifted and Talented pupils are listed by the SENCO.",
    "found": [
     "Gifted and Talented pupils"
    ],
    "fixed": "Most able pupils are listed by the SENCO.",
    "file": "content/terms/curriculum-assessment/gifted-talented.md",
    "line": 41
   },
   {
    "text": "Our gifted & talented policy is separate.",
    "found": [
     "gifted & talented policy"
    ],
    "file": "content/terms/curriculum-assessment/gifted-talented.md",
    "line": 42
   },
   {
    "text": "The G&T register is updated yearly.",
    "found": [
     "G&T register"
    ],
    "file": "content/terms/curriculum-assessment/gifted-talented.md",
    "line": 43
   }
  ],
  "keep": [
   {
    "text": "She is a gifted musician and a talented goalkeeper.",
    "found": [],
    "file": "content/terms/curriculum-assessment/gifted-talented.md",
    "line": 47
   },
   {
    "text": "The gifted programme of 2002 was replaced.",
    "found": [],
    "file": "content/terms/curriculum-assessment/gifted-talented.md",
    "line": 48
   },
   {
    "text": "Pupils with dual or multiple exceptionality may be gifted in one field.",
    "found": [],
    "file": "content/terms/curriculum-assessment/gifted-talented.md",
    "line": 49
   },
   {
    "text": "We have talented staff.",
    "found": [],
    "file": "content/terms/curriculum-assessment/gifted-talented.md",
    "line": 50
   }
  ]
 },
 {
  "id": "governors-annual-report-sen",
  "flag": [
   {
    "text": "The governors' report to parents says how the policy works.",
    "found": [
     "governors' report to parents"
    ],
    "fixed": "The SEN information report says how the policy works.",
    "file": "content/terms/law-guidance/governors-annual-report-sen.md",
    "line": 33
   },
   {
    "text": "The governing body’s annual report to parents tells of SEN.",
    "found": [
     "governing body’s annual report to parents"
    ],
    "fixed": "The SEN information report tells of SEN.",
    "file": "content/terms/law-guidance/governors-annual-report-sen.md",
    "line": 34
   },
   {
    "text": "Success is reported in the Governors’ Annual Report to Parents.",
    "found": [
     "Governors’ Annual Report to Parents"
    ],
    "fixed": "Success is reported in the SEN information report.",
    "file": "content/terms/law-guidance/governors-annual-report-sen.md",
    "line": 35
   },
   {
    "text": "Parents read of it in the annual governors’ report.",
    "found": [
     "annual governors’ report"
    ],
    "fixed": "Parents read of it in the SEN information report.",
    "file": "content/terms/law-guidance/governors-annual-report-sen.md",
    "line": 36
   },
   {
    "text": "The annual report to parents on SEN lists spending.",
    "found": [
     "annual report to parents on SEN"
    ],
    "file": "content/terms/law-guidance/governors-annual-report-sen.md",
    "line": 37
   },
   {
    "text": "Governors’ annual report has a paragraph on SEN.",
    "found": [
     "Governors’ annual report"
    ],
    "fixed": "The SEN information report has a paragraph on SEN.",
    "file": "content/terms/law-guidance/governors-annual-report-sen.md",
    "line": 38
   }
  ],
  "keep": [
   {
    "text": "The governors’ annual report on the accounts is published by the trust.",
    "found": [],
    "file": "content/terms/law-guidance/governors-annual-report-sen.md",
    "line": 42
   },
   {
    "text": "The school profile photograph is taken in September.",
    "found": [],
    "file": "content/terms/law-guidance/governors-annual-report-sen.md",
    "line": 43
   },
   {
    "text": "The SENCO gives governors an annual report.",
    "found": [],
    "file": "content/terms/law-guidance/governors-annual-report-sen.md",
    "line": 44
   },
   {
    "text": "Each child’s annual report goes to parents in July.",
    "found": [],
    "file": "content/terms/law-guidance/governors-annual-report-sen.md",
    "line": 45
   },
   {
    "text": "The school’s profile is high.",
    "found": [],
    "file": "content/terms/law-guidance/governors-annual-report-sen.md",
    "line": 46
   }
  ]
 },
 {
  "id": "graduated-response",
  "flag": [
   {
    "text": "Our graduated response has four parts.",
    "found": [
     "graduated response"
    ],
    "fixed": "Our graduated approach has four parts.",
    "file": "content/terms/sen-stages/graduated-response.md",
    "line": 30
   },
   {
    "text": "We follow a graduated response to meeting need.",
    "found": [
     "a graduated response"
    ],
    "fixed": "We follow a graduated approach to meeting need.",
    "file": "content/terms/sen-stages/graduated-response.md",
    "line": 31
   },
   {
    "text": "## 9. The Graduated Response",
    "found": [
     "Graduated Response"
    ],
    "file": "content/terms/sen-stages/graduated-response.md",
    "line": 33
   }
  ],
  "keep": [
   {
    "text": "We follow the graduated approach: assess, plan, do, review.",
    "found": [],
    "file": "content/terms/sen-stages/graduated-response.md",
    "line": 39
   },
   {
    "text": "Staff use the Wexdale Graduated Response toolkit when planning.",
    "found": [],
    "file": "content/terms/sen-stages/graduated-response.md",
    "line": 40
   },
   {
    "text": "The response rate to our survey was graduated by age.",
    "found": [],
    "file": "content/terms/sen-stages/graduated-response.md",
    "line": 41
   },
   {
    "text": "The council’s Graduated Response is on the Local Offer.",
    "found": [],
    "file": "content/terms/sen-stages/graduated-response.md",
    "line": 42
   }
  ]
 },
 {
  "id": "hard-to-reach",
  "flag": [
   {
    "text": "Parents who are hard to reach are rung.",
    "found": [
     "Parents who are hard to reach"
    ],
    "fixed": "Parents who face barriers are rung.",
    "file": "content/terms/person-language/hard-to-reach.md",
    "line": 37
   },
   {
    "text": "We call hard-to-reach parents and carers first.",
    "found": [
     "hard-to-reach parents and carers"
    ],
    "fixed": "We call families we have not reached yet first.",
    "file": "content/terms/person-language/hard-to-reach.md",
    "line": 38
   },
   {
    "text": "We hold coffee mornings for hard-to-reach parents.",
    "found": [
     "hard-to-reach parents"
    ],
    "fixed": "We hold coffee mornings for families we have not reached yet.",
    "file": "content/terms/person-language/hard-to-reach.md",
    "line": 39
   },
   {
    "text": "Parents who do not engage are telephoned.",
    "found": [
     "Parents who do not engage"
    ],
    "fixed": "Families we have not reached yet are telephoned.",
    "file": "content/terms/person-language/hard-to-reach.md",
    "line": 40
   },
   {
    "text": "The SENCO meets difficult parents with the head.",
    "found": [
     "difficult parents"
    ],
    "file": "content/terms/person-language/hard-to-reach.md",
    "line": 41
   },
   {
    "text": "Training covers pushy parents.",
    "found": [
     "pushy parents"
    ],
    "fixed": "Training covers families who face barriers.",
    "file": "content/terms/person-language/hard-to-reach.md",
    "line": 42
   },
   {
    "text": "A hard to reach family is visited at home.",
    "found": [
     "A hard to reach family"
    ],
    "fixed": "A family we have not reached yet is visited at home.",
    "file": "content/terms/person-language/hard-to-reach.md",
    "line": 43
   }
  ],
  "keep": [
   {
    "text": "Difficult parents’ evenings are rare because we talk early.",
    "found": [],
    "file": "content/terms/person-language/hard-to-reach.md",
    "line": 47
   },
   {
    "text": "We work with families who face barriers to taking part.",
    "found": [],
    "file": "content/terms/person-language/hard-to-reach.md",
    "line": 48
   },
   {
    "text": "Parents who find it difficult to come can join by telephone.",
    "found": [],
    "file": "content/terms/person-language/hard-to-reach.md",
    "line": 49
   },
   {
    "text": "The high shelf is hard to reach; parents may ask for help.",
    "found": [],
    "file": "content/terms/person-language/hard-to-reach.md",
    "line": 50
   },
   {
    "text": "Abusive or violent parents, and difficult parents who threaten staff, may be banned from the site.",
    "found": [],
    "file": "content/terms/person-language/hard-to-reach.md",
    "line": 51
   },
   {
    "text": "Parental engagement is strong across the school.",
    "found": [],
    "file": "content/terms/person-language/hard-to-reach.md",
    "line": 52
   }
  ]
 },
 {
  "id": "he-she",
  "flag": [
   {
    "text": "Each pupil says what helps him/her to learn.",
    "found": [
     "him/her"
    ],
    "fixed": "Each pupil says what helps them to learn.",
    "file": "content/terms/person-language/he-she.md",
    "line": 44
   },
   {
    "text": "His/her views open the meeting.",
    "found": [
     "His/her"
    ],
    "fixed": "Their views open the meeting.",
    "file": "content/terms/person-language/he-she.md",
    "line": 45
   },
   {
    "text": "If he/she is absent, the review moves.",
    "found": [
     "he/she is"
    ],
    "fixed": "If they are absent, the review moves.",
    "file": "content/terms/person-language/he-she.md",
    "line": 46
   },
   {
    "text": "The key worker says when s/he can meet.",
    "found": [
     "s/he can"
    ],
    "fixed": "The key worker says when they can meet.",
    "file": "content/terms/person-language/he-she.md",
    "line": 47
   },
   {
    "text": "A child draws what (s)he likes.",
    "found": [
     "s)he"
    ],
    "file": "content/terms/person-language/he-she.md",
    "line": 48
   }
  ],
  "keep": [
   {
    "text": "A child has SEN if he/she has a learning difficulty or disability which calls for special educational provision to be made for him/her.",
    "found": [],
    "file": "content/terms/person-language/he-she.md",
    "line": 52
   },
   {
    "text": "They say what helps them to learn.",
    "found": [],
    "file": "content/terms/person-language/he-she.md",
    "line": 53
   },
   {
    "text": "She told her teacher that he was kind.",
    "found": [],
    "file": "content/terms/person-language/he-she.md",
    "line": 54
   },
   {
    "text": "The headteacher, or her deputy, chairs the meeting.",
    "found": [],
    "file": "content/terms/person-language/he-she.md",
    "line": 55
   },
   {
    "text": "Ask the class teacher if she or the SENCO can meet you.",
    "found": [],
    "file": "content/terms/person-language/he-she.md",
    "line": 56
   }
  ]
 },
 {
  "id": "hearing-impaired",
  "flag": [
   {
    "text": "Hearing-impaired pupils sit where they can see faces.",
    "found": [
     "Hearing-impaired pupils"
    ],
    "fixed": "Deaf pupils sit where they can see faces.",
    "file": "content/terms/person-language/hearing-impaired.md",
    "line": 31
   },
   {
    "text": "A loop helps visitors who are hearing impaired.",
    "found": [
     "hearing impaired"
    ],
    "fixed": "A loop helps visitors who are deaf.",
    "file": "content/terms/person-language/hearing-impaired.md",
    "line": 32
   }
  ],
  "keep": [
   {
    "text": "The Hearing Impaired Service advises us.",
    "found": [],
    "file": "content/terms/person-language/hearing-impaired.md",
    "line": 36
   },
   {
    "text": "Pupils with a hearing impairment are seen by the advisory teacher.",
    "found": [],
    "file": "content/terms/person-language/hearing-impaired.md",
    "line": 37
   },
   {
    "text": "Deaf pupils sit where they can see faces.",
    "found": [],
    "file": "content/terms/person-language/hearing-impaired.md",
    "line": 38
   },
   {
    "text": "A teacher of the hearing impaired visits weekly.",
    "found": [],
    "file": "content/terms/person-language/hearing-impaired.md",
    "line": 39
   }
  ]
 },
 {
  "id": "high-functioning",
  "flag": [
   {
    "text": "High-functioning autistic pupils often hide distress.",
    "found": [
     "High-functioning autistic pupils"
    ],
    "fixed": "Autistic pupils often hide distress.",
    "file": "content/terms/person-language/high-functioning.md",
    "line": 33
   },
   {
    "text": "The base takes pupils with severe autism.",
    "found": [
     "severe autism"
    ],
    "fixed": "The base takes pupils with autism.",
    "file": "content/terms/person-language/high-functioning.md",
    "line": 34
   },
   {
    "text": "Some autistic pupils are high functioning and manage alone.",
    "found": [
     "high functioning"
    ],
    "file": "content/terms/person-language/high-functioning.md",
    "line": 35
   },
   {
    "text": "She is mildly autistic.",
    "found": [
     "mildly autistic"
    ],
    "fixed": "She is autistic.",
    "file": "content/terms/person-language/high-functioning.md",
    "line": 36
   },
   {
    "text": "Most are High Functioning ASD children.",
    "found": [
     "High Functioning ASD children"
    ],
    "fixed": "Most are autistic children.",
    "file": "content/terms/person-language/high-functioning.md",
    "line": 37
   }
  ],
  "keep": [
   {
    "text": "We are a high-functioning team of governors.",
    "found": [],
    "file": "content/terms/person-language/high-functioning.md",
    "line": 41
   },
   {
    "text": "Executive functioning can be hard for autistic pupils.",
    "found": [],
    "file": "content/terms/person-language/high-functioning.md",
    "line": 42
   },
   {
    "text": "Mild weather helps sports day.",
    "found": [],
    "file": "content/terms/person-language/high-functioning.md",
    "line": 43
   },
   {
    "text": "Autistic pupils tell us which support helps.",
    "found": [],
    "file": "content/terms/person-language/high-functioning.md",
    "line": 44
   },
   {
    "text": "High expectations and good functioning of the team help autistic pupils.",
    "found": [],
    "file": "content/terms/person-language/high-functioning.md",
    "line": 45
   }
  ]
 },
 {
  "id": "iass-only-parents",
  "flag": [
   {
    "text": "SENDIASS for parents is in the town hall.",
    "found": [
     "SENDIASS for parents"
    ],
    "fixed": "SENDIASS for children, young people and parents is in the town hall.",
    "file": "content/terms/bodies-agencies/iass-only-parents.md",
    "line": 34
   },
   {
    "text": "SENDIASS offers impartial advice to parents in this county.",
    "found": [
     "SENDIASS offers impartial advice to parents"
    ],
    "fixed": "SENDIASS offers impartial advice to children, young people and parents in this county.",
    "file": "content/terms/bodies-agencies/iass-only-parents.md",
    "line": 35
   }
  ],
  "keep": [
   {
    "text": "SENDIASS gives free advice to children, young people and parents.",
    "found": [],
    "file": "content/terms/bodies-agencies/iass-only-parents.md",
    "line": 39
   },
   {
    "text": "SENDIASS supports parents, carers and young people.",
    "found": [],
    "file": "content/terms/bodies-agencies/iass-only-parents.md",
    "line": 40
   },
   {
    "text": "SENDIASS helps parents and their children.",
    "found": [],
    "file": "content/terms/bodies-agencies/iass-only-parents.md",
    "line": 41
   },
   {
    "text": "Parents can contact SENDIASS for advice.",
    "found": [],
    "file": "content/terms/bodies-agencies/iass-only-parents.md",
    "line": 42
   }
  ]
 },
 {
  "id": "ibp-psp",
  "flag": [
   {
    "text": "A child whose main difficulty is conduct has an Individual Behaviour Plan as well.",
    "found": [
     "an Individual Behaviour Plan"
    ],
    "fixed": "A child whose main difficulty is conduct has a positive support plan as well.",
    "file": "content/terms/sen-stages/ibp-psp.md",
    "line": 30
   },
   {
    "text": "IBPs are kept by the head of year.",
    "found": [
     "IBPs"
    ],
    "fixed": "Positive support plans are kept by the head of year.",
    "file": "content/terms/sen-stages/ibp-psp.md",
    "line": 31
   },
   {
    "text": "Individual Behaviour Plans (IBPs) are reviewed every six weeks.",
    "found": [
     "Individual Behaviour Plans (IBPs)"
    ],
    "fixed": "Positive support plans are reviewed every six weeks.",
    "file": "content/terms/sen-stages/ibp-psp.md",
    "line": 32
   }
  ],
  "keep": [
   {
    "text": "An individual’s behaviour is planned for in the risk assessment.",
    "found": [],
    "file": "content/terms/sen-stages/ibp-psp.md",
    "line": 36
   },
   {
    "text": "The pastoral support programme is agreed with parents after a suspension.",
    "found": [],
    "file": "content/terms/sen-stages/ibp-psp.md",
    "line": 37
   },
   {
    "text": "The behaviour plan for the school trip is with the leader.",
    "found": [],
    "file": "content/terms/sen-stages/ibp-psp.md",
    "line": 38
   },
   {
    "text": "Individual Behaviour Plans were replaced by positive support plans in 2019.",
    "found": [],
    "file": "content/terms/sen-stages/ibp-psp.md",
    "line": 39
   }
  ]
 },
 {
  "id": "iep",
  "flag": [
   {
    "text": "Each pupil has an IEP.",
    "found": [
     "an IEP"
    ],
    "fixed": "Each pupil has a SEN Support plan.",
    "file": "content/terms/sen-stages/iep.md",
    "line": 40
   },
   {
    "text": "IEPs are reviewed termly.",
    "found": [
     "IEPs"
    ],
    "fixed": "SEN Support plans are reviewed termly.",
    "file": "content/terms/sen-stages/iep.md",
    "line": 41
   },
   {
    "text": "The SENCO writes an Individual Education Plan (IEP) with three targets.",
    "found": [
     "an Individual Education Plan (IEP)"
    ],
    "fixed": "The SENCO writes a SEN Support plan with three targets.",
    "file": "content/terms/sen-stages/iep.md",
    "line": 42
   },
   {
    "text": "Individual Education Plans (IEPs) are kept in the classroom.",
    "found": [
     "Individual Education Plans (IEPs)"
    ],
    "fixed": "SEN Support plans are kept in the classroom.",
    "file": "content/terms/sen-stages/iep.md",
    "line": 43
   },
   {
    "text": "Parents are given a copy of the child’s I.E.P. each term.",
    "found": [
     "I.E.P."
    ],
    "file": "content/terms/sen-stages/iep.md",
    "line": 44
   },
   {
    "text": "Staff know each pupil’s IEP targets.",
    "found": [
     "IEP targets"
    ],
    "fixed": "Staff know each pupil’s targets in the SEN Support plan.",
    "file": "content/terms/sen-stages/iep.md",
    "line": 45
   },
   {
    "text": "Individual Educational Programmes are drawn up by the class teacher.",
    "found": [
     "Individual Educational Programmes"
    ],
    "fixed": "SEN Support plans are drawn up by the class teacher.",
    "file": "content/terms/sen-stages/iep.md",
    "line": 46
   },
   {
    "text": "IEP reviews take place in the autumn, spring and summer.",
    "found": [
     "IEP reviews"
    ],
    "fixed": "SEN Support plan reviews take place in the autumn, spring and summer.",
    "file": "content/terms/sen-stages/iep.md",
    "line": 47
   },
   {
    "text": "The pupil’s Individual\nEducation Plan will include strategies.",
    "found": [
     "Individual\nEducation Plan"
    ],
    "file": "content/terms/sen-stages/iep.md",
    "line": 48
   },
   {
    "text": "## Individual Education Plans\n\n| Who | What |\n|---|---|\n| Class teacher | Follows the IEP |\n\nEach plan will:\n\n- set out the IEP’s targets.",
    "found": [
     "Individual Education Plans",
     "IEP",
     "IEP’s"
    ],
    "file": "content/terms/sen-stages/iep.md",
    "line": 51
   }
  ],
  "keep": [
   {
    "text": "IEPs were replaced by SEN Support plans in 2015.",
    "found": [],
    "file": "content/terms/sen-stages/iep.md",
    "line": 65
   },
   {
    "text": "We no longer write IEPs; each pupil has a one-page profile.",
    "found": [],
    "file": "content/terms/sen-stages/iep.md",
    "line": 66
   },
   {
    "text": "In Scotland pupils may have an IEP or a co-ordinated support plan.",
    "found": [],
    "file": "content/terms/sen-stages/iep.md",
    "line": 67
   },
   {
    "text": "Each individual’s education plan for the week is kept in the bakery course folder.",
    "found": [],
    "file": "content/terms/sen-stages/iep.md",
    "line": 68
   },
   {
    "text": "Looked-after pupils have a personal education plan (PEP), reviewed each term.",
    "found": [],
    "file": "content/terms/sen-stages/iep.md",
    "line": 69
   },
   {
    "text": "Individual healthcare plans are written with the school nurse.",
    "found": [],
    "file": "content/terms/sen-stages/iep.md",
    "line": 70
   },
   {
    "text": "Instead of IEPs we use pupil passports.",
    "found": [],
    "file": "content/terms/sen-stages/iep.md",
    "line": 71
   },
   {
    "text": "Individual education is planned around what each pupil enjoys.",
    "found": [],
    "file": "content/terms/sen-stages/iep.md",
    "line": 72
   }
  ]
 },
 {
  "id": "inclusion-base",
  "flag": [
   {
    "text": "The local authority funds ten places in our inclusion base.",
    "found": [
     "inclusion base"
    ],
    "fixed": "The local authority funds ten places in our SEN unit.",
    "file": "content/terms/bodies-agencies/inclusion-base.md",
    "line": 30
   },
   {
    "text": "Pupils are admitted to the SEND support base through their EHC plans.",
    "found": [
     "SEND support base"
    ],
    "fixed": "Pupils are admitted to the SEN unit through their EHC plans.",
    "file": "content/terms/bodies-agencies/inclusion-base.md",
    "line": 31
   }
  ],
  "keep": [
   {
    "text": "The calm corner is next to the inclusion base.",
    "found": [],
    "file": "content/terms/bodies-agencies/inclusion-base.md",
    "line": 35
   },
   {
    "text": "Inclusion is the base of all that we do.",
    "found": [],
    "file": "content/terms/bodies-agencies/inclusion-base.md",
    "line": 36
   },
   {
    "text": "The SEN unit has ten places funded by the local authority.",
    "found": [],
    "file": "content/terms/bodies-agencies/inclusion-base.md",
    "line": 37
   }
  ]
 },
 {
  "id": "inclusion-children",
  "flag": [
   {
    "text": "EHCP children have a key adult.",
    "found": [
     "EHCP children"
    ],
    "fixed": "Children with EHC plans have a key adult.",
    "file": "content/terms/person-language/inclusion-children.md",
    "line": 29
   },
   {
    "text": "The inclusion children come in by the side door.",
    "found": [
     "inclusion children"
    ],
    "fixed": "The children with SEND come in by the side door.",
    "file": "content/terms/person-language/inclusion-children.md",
    "line": 30
   },
   {
    "text": "An EHC pupil has an annual review.",
    "found": [
     "An EHC pupil"
    ],
    "fixed": "A pupil with an EHC plan has an annual review.",
    "file": "content/terms/person-language/inclusion-children.md",
    "line": 31
   },
   {
    "text": "EHC plan pupils sit near the board.",
    "found": [
     "EHC plan pupils"
    ],
    "fixed": "Pupils with EHC plans sit near the board.",
    "file": "content/terms/person-language/inclusion-children.md",
    "line": 32
   },
   {
    "text": "Two adults work with 1:1 children.",
    "found": [
     "1:1 children"
    ],
    "fixed": "Two adults work with children with one-to-one support.",
    "file": "content/terms/person-language/inclusion-children.md",
    "line": 33
   }
  ],
  "keep": [
   {
    "text": "Pupils with an EHC plan have an annual review.",
    "found": [],
    "file": "content/terms/person-language/inclusion-children.md",
    "line": 37
   },
   {
    "text": "We believe in inclusion; children learn together.",
    "found": [],
    "file": "content/terms/person-language/inclusion-children.md",
    "line": 38
   },
   {
    "text": "EHCP pupil voice forms are sent two weeks before.",
    "found": [],
    "file": "content/terms/person-language/inclusion-children.md",
    "line": 39
   },
   {
    "text": "One-to-one pupil conferences are held each term.",
    "found": [],
    "file": "content/terms/person-language/inclusion-children.md",
    "line": 40
   },
   {
    "text": "Our EHC plan child-friendly guide is on the website.",
    "found": [],
    "file": "content/terms/person-language/inclusion-children.md",
    "line": 41
   }
  ]
 },
 {
  "id": "inclusion-manager",
  "flag": [
   {
    "text": "The Special Needs Co-ordinator keeps the records.",
    "found": [
     "Special Needs Co-ordinator"
    ],
    "fixed": "The SENCO keeps the records.",
    "file": "content/terms/qualifications-roles/inclusion-manager.md",
    "line": 31
   },
   {
    "text": "Speak to our INCO first.",
    "found": [
     "INCO"
    ],
    "file": "content/terms/qualifications-roles/inclusion-manager.md",
    "line": 32
   },
   {
    "text": "The Head of Special Needs leads the department.",
    "found": [
     "Head of Special Needs"
    ],
    "file": "content/terms/qualifications-roles/inclusion-manager.md",
    "line": 33
   }
  ],
  "keep": [
   {
    "text": "The SENCO (who is also our Inclusion Manager) leads this work.",
    "found": [],
    "file": "content/terms/qualifications-roles/inclusion-manager.md",
    "line": 37
   },
   {
    "text": "The inclusion manager and SENCO meet weekly.",
    "found": [],
    "file": "content/terms/qualifications-roles/inclusion-manager.md",
    "line": 38
   },
   {
    "text": "The local authority SEND officer attends.",
    "found": [],
    "file": "content/terms/qualifications-roles/inclusion-manager.md",
    "line": 39
   },
   {
    "text": "The LA’s SEN officer is invited to each annual review.",
    "found": [],
    "file": "content/terms/qualifications-roles/inclusion-manager.md",
    "line": 40
   }
  ]
 },
 {
  "id": "inclusion-strategy-replaces",
  "flag": [
   {
    "text": "From September our inclusion strategy replaces our SEN information report.",
    "found": [
     "inclusion strategy replaces our SEN information report"
    ],
    "fixed": "From September our inclusion strategy is published alongside our SEN information report.",
    "file": "content/terms/other/inclusion-strategy-replaces.md",
    "line": 34
   },
   {
    "text": "The SEND information report has been replaced by the inclusion strategy.",
    "found": [
     "SEND information report has been replaced by the inclusion strategy"
    ],
    "fixed": "The SEND information report is published alongside the inclusion strategy.",
    "file": "content/terms/other/inclusion-strategy-replaces.md",
    "line": 35
   },
   {
    "text": "We no longer publish a SEN information report.",
    "found": [
     "no longer publish a SEN information report"
    ],
    "fixed": "We still publish a SEN information report.",
    "file": "content/terms/other/inclusion-strategy-replaces.md",
    "line": 36
   }
  ],
  "keep": [
   {
    "text": "The inclusion strategy does not replace the SEN information report.",
    "found": [],
    "file": "content/terms/other/inclusion-strategy-replaces.md",
    "line": 40
   },
   {
    "text": "Our inclusion strategy and our SEN information report are both on the website.",
    "found": [],
    "file": "content/terms/other/inclusion-strategy-replaces.md",
    "line": 41
   },
   {
    "text": "The SEN information report replaced our old local offer page.",
    "found": [],
    "file": "content/terms/other/inclusion-strategy-replaces.md",
    "line": 42
   },
   {
    "text": "We no longer publish the minutes of the inclusion group.",
    "found": [],
    "file": "content/terms/other/inclusion-strategy-replaces.md",
    "line": 43
   }
  ]
 },
 {
  "id": "independent-appeal-panel",
  "flag": [
   {
    "text": "A permanently excluded pupil’s parents may go to the appeal panel.",
    "found": [
     "the appeal panel"
    ],
    "file": "content/terms/law-guidance/independent-appeal-panel.md",
    "line": 31
   },
   {
    "text": "Parents may take a permanent exclusion to the Independent Appeal Panel.",
    "found": [
     "Independent Appeal Panel"
    ],
    "fixed": "Parents may take a permanent exclusion to the independent review panel.",
    "file": "content/terms/law-guidance/independent-appeal-panel.md",
    "line": 32
   },
   {
    "text": "The exclusion appeal panel hears the case of a suspended pupil.",
    "found": [
     "exclusion appeal panel"
    ],
    "file": "content/terms/law-guidance/independent-appeal-panel.md",
    "line": 33
   }
  ],
  "keep": [
   {
    "text": "Admission appeals go to an independent appeal panel.",
    "found": [],
    "file": "content/terms/law-guidance/independent-appeal-panel.md",
    "line": 37
   },
   {
    "text": "An independent review panel may reconsider an exclusion.",
    "found": [],
    "file": "content/terms/law-guidance/independent-appeal-panel.md",
    "line": 38
   }
  ]
 },
 {
  "id": "informal-exclusion",
  "flag": [
   {
    "text": "A cooling-off day at home is given.",
    "found": [
     "cooling-off day at home"
    ],
    "file": "content/terms/exclusion-behaviour/informal-exclusion.md",
    "line": 40
   },
   {
    "text": "Parents may be asked to collect their child early to cool off.",
    "found": [
     "Parents may be asked to collect their child early to cool off"
    ],
    "file": "content/terms/exclusion-behaviour/informal-exclusion.md",
    "line": 41
   },
   {
    "text": "Pupils may be internally excluded for a day.",
    "found": [
     "internally excluded"
    ],
    "file": "content/terms/exclusion-behaviour/informal-exclusion.md",
    "line": 42
   },
   {
    "text": "A pupil may be sent home to calm down.",
    "found": [
     "sent home to calm down"
    ],
    "file": "content/terms/exclusion-behaviour/informal-exclusion.md",
    "line": 43
   },
   {
    "text": "Disruptive pupils work in the isolation booth.",
    "found": [
     "isolation booth"
    ],
    "file": "content/terms/exclusion-behaviour/informal-exclusion.md",
    "line": 44
   },
   {
    "text": "Staff may send the child home to cool off.",
    "found": [
     "send the child home to cool off"
    ],
    "file": "content/terms/exclusion-behaviour/informal-exclusion.md",
    "line": 45
   },
   {
    "text": "One day in internal exclusion may be used instead.",
    "found": [
     "internal exclusion"
    ],
    "fixed": "One day in removal from the classroom may be used instead.",
    "file": "content/terms/exclusion-behaviour/informal-exclusion.md",
    "line": 46
   }
  ],
  "keep": [
   {
    "text": "Parents collect their child at three.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/informal-exclusion.md",
    "line": 50
   },
   {
    "text": "A tired pupil may go home early, as parents asked.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/informal-exclusion.md",
    "line": 51
   },
   {
    "text": "We do not send pupils home to calm down.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/informal-exclusion.md",
    "line": 52
   },
   {
    "text": "Informal exclusions are never used; they may be unlawful.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/informal-exclusion.md",
    "line": 53
   },
   {
    "text": "Children who are unwell are sent home.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/informal-exclusion.md",
    "line": 54
   },
   {
    "text": "A calm room is open to every child.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/informal-exclusion.md",
    "line": 55
   },
   {
    "text": "Isolation can make anxiety worse.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/informal-exclusion.md",
    "line": 56
   }
  ]
 },
 {
  "id": "inspection-send-area",
  "flag": [
   {
    "text": "The local area is working on its Written Statement of Action (WSoA).",
    "found": [
     "Written Statement of Action (WSoA)"
    ],
    "fixed": "The local area is working on its priority action plan.",
    "file": "content/terms/other/inspection-send-area.md",
    "line": 31
   },
   {
    "text": "Schools contribute to the written statement of action.",
    "found": [
     "written statement of action"
    ],
    "fixed": "Schools contribute to the priority action plan.",
    "file": "content/terms/other/inspection-send-area.md",
    "line": 32
   }
  ],
  "keep": [
   {
    "text": "Parents send a written statement; the panel takes action.",
    "found": [],
    "file": "content/terms/other/inspection-send-area.md",
    "line": 36
   },
   {
    "text": "In 2018 the area had to write a written statement of action.",
    "found": [],
    "file": "content/terms/other/inspection-send-area.md",
    "line": 37
   },
   {
    "text": "The priority action plan is on the council's website.",
    "found": [],
    "file": "content/terms/other/inspection-send-area.md",
    "line": 38
   }
  ]
 },
 {
  "id": "inspirational",
  "flag": [
   {
    "text": "Despite their disabilities our pupils go camping.",
    "found": [
     "Despite their disabilities"
    ],
    "fixed": "With the right support our pupils go camping.",
    "file": "content/terms/person-language/inspirational.md",
    "line": 27
   },
   {
    "text": "One pupil overcame his dyslexia and wrote a play.",
    "found": [
     "overcame his dyslexia"
    ],
    "file": "content/terms/person-language/inspirational.md",
    "line": 28
   }
  ],
  "keep": [
   {
    "text": "Pupils overcome barriers with support from a key adult.",
    "found": [],
    "file": "content/terms/person-language/inspirational.md",
    "line": 32
   },
   {
    "text": "Our inspirational speaker came on Monday.",
    "found": [],
    "file": "content/terms/person-language/inspirational.md",
    "line": 33
   },
   {
    "text": "Despite the rain the walk went ahead.",
    "found": [],
    "file": "content/terms/person-language/inspirational.md",
    "line": 34
   },
   {
    "text": "The plan says how a child will overcome difficulties in reading.",
    "found": [],
    "file": "content/terms/person-language/inspirational.md",
    "line": 35
   }
  ]
 },
 {
  "id": "irlen",
  "flag": [
   {
    "text": "Children with Irlens use overlays.",
    "found": [
     "with Irlens"
    ],
    "fixed": "Children with visual stress use overlays.",
    "file": "content/terms/need-categories/irlen.md",
    "line": 31
   },
   {
    "text": "Pupils with dyslexia or Irlen Syndrome use an overlay.",
    "found": [
     "Irlen Syndrome"
    ],
    "fixed": "Pupils with dyslexia or visual stress use an overlay.",
    "file": "content/terms/need-categories/irlen.md",
    "line": 32
   },
   {
    "text": "Scotopic sensitivity may be noticed in reading.",
    "found": [
     "Scotopic sensitivity"
    ],
    "fixed": "Visual stress may be noticed in reading.",
    "file": "content/terms/need-categories/irlen.md",
    "line": 33
   },
   {
    "text": "We offer Irlen’s syndrome paper in pastel colours.",
    "found": [
     "Irlen’s syndrome"
    ],
    "file": "content/terms/need-categories/irlen.md",
    "line": 34
   }
  ],
  "keep": [
   {
    "text": "Families who notice visual discomfort may wish to see an optometrist.",
    "found": [],
    "file": "content/terms/need-categories/irlen.md",
    "line": 38
   },
   {
    "text": "Some pupils like a coloured overlay when they read.",
    "found": [],
    "file": "content/terms/need-categories/irlen.md",
    "line": 39
   },
   {
    "text": "Mrs Irlen teaches art on Fridays.",
    "found": [],
    "file": "content/terms/need-categories/irlen.md",
    "line": 40
   }
  ]
 },
 {
  "id": "isa",
  "flag": [
   {
    "text": "Staff are ISA registered.",
    "found": [
     "ISA registered"
    ],
    "fixed": "Staff are DBS checked.",
    "file": "content/terms/data-safeguarding/isa.md",
    "line": 31
   },
   {
    "text": "A check against List 99 is made.",
    "found": [
     "List 99"
    ],
    "fixed": "A check against the DBS barred list is made.",
    "file": "content/terms/data-safeguarding/isa.md",
    "line": 32
   },
   {
    "text": "The Independent Safeguarding Authority keeps the list.",
    "found": [
     "Independent Safeguarding Authority"
    ],
    "file": "content/terms/data-safeguarding/isa.md",
    "line": 33
   }
  ],
  "keep": [
   {
    "text": "We belong to the Independent Schools Association (ISA).",
    "found": [],
    "file": "content/terms/data-safeguarding/isa.md",
    "line": 37
   },
   {
    "text": "The list of 99 books is in the library.",
    "found": [],
    "file": "content/terms/data-safeguarding/isa.md",
    "line": 38
   },
   {
    "text": "The DBS replaced the Independent Safeguarding Authority.",
    "found": [],
    "file": "content/terms/data-safeguarding/isa.md",
    "line": 39
   }
  ]
 },
 {
  "id": "isp-current",
  "flag": [
   {
    "text": "Schools must write an ISP for each pupil with SEND.",
    "found": [
     "an ISP"
    ],
    "file": "content/terms/law-guidance/isp-current.md",
    "line": 33
   },
   {
    "text": "Every pupil has a statutory Individual Support Plan.",
    "found": [
     "Individual Support Plan"
    ],
    "file": "content/terms/law-guidance/isp-current.md",
    "line": 34
   },
   {
    "text": "By law ISPs are reviewed yearly.",
    "found": [
     "ISPs"
    ],
    "file": "content/terms/law-guidance/isp-current.md",
    "line": 35
   }
  ],
  "keep": [
   {
    "text": "Individual Support Plans are proposed, not law.",
    "found": [],
    "file": "content/terms/law-guidance/isp-current.md",
    "line": 39
   },
   {
    "text": "The white paper proposes ISPs for pupils with SEND.",
    "found": [],
    "file": "content/terms/law-guidance/isp-current.md",
    "line": 40
   },
   {
    "text": "Our internet provider (ISP) filters content.",
    "found": [],
    "file": "content/terms/law-guidance/isp-current.md",
    "line": 41
   },
   {
    "text": "If the law changes, schools would have to write ISPs.",
    "found": [],
    "file": "content/terms/law-guidance/isp-current.md",
    "line": 42
   },
   {
    "text": "Our individual support plans are shared with parents.",
    "found": [],
    "file": "content/terms/law-guidance/isp-current.md",
    "line": 43
   }
  ]
 },
 {
  "id": "jcq-year",
  "flag": [
   {
    "text": "We follow JCQ 2022/23.",
    "found": [
     "JCQ 2022/23"
    ],
    "file": "content/terms/law-guidance/jcq-year.md",
    "line": 25
   },
   {
    "text": "See JCQ Access Arrangements 2024-25.",
    "found": [
     "JCQ Access Arrangements 2024-25"
    ],
    "file": "content/terms/law-guidance/jcq-year.md",
    "line": 26
   }
  ],
  "keep": [
   {
    "text": "In summer 2024 nine pupils used extra time that had been approved under the JCQ 2023/24 rules.",
    "found": [],
    "file": "content/terms/law-guidance/jcq-year.md",
    "line": 30
   },
   {
    "text": "JCQ 2026/27 applies.",
    "found": [],
    "file": "content/terms/law-guidance/jcq-year.md",
    "line": 31
   },
   {
    "text": "We follow the current JCQ guidance.",
    "found": [],
    "file": "content/terms/law-guidance/jcq-year.md",
    "line": 32
   },
   {
    "text": "In 2019 JCQ visited.",
    "found": [],
    "file": "content/terms/law-guidance/jcq-year.md",
    "line": 33
   }
  ]
 },
 {
  "id": "kcsie-year",
  "flag": [
   {
    "text": "We follow Safeguarding Children and Safer Recruitment in Education (2007).",
    "found": [
     "Safeguarding Children and Safer Recruitment in Education (2007)"
    ],
    "file": "content/terms/law-guidance/kcsie-year.md",
    "line": 27
   },
   {
    "text": "Staff read KCSIE 2023.",
    "found": [
     "KCSIE 2023"
    ],
    "file": "content/terms/law-guidance/kcsie-year.md",
    "line": 28
   },
   {
    "text": "We follow Keeping Children Safe in Education (September 2024).",
    "found": [
     "Keeping Children Safe in Education (September 2024)"
    ],
    "file": "content/terms/law-guidance/kcsie-year.md",
    "line": 29
   },
   {
    "text": "See Keeping Children Safe in Education (2019) for more.",
    "found": [
     "Keeping Children Safe in Education (2019)"
    ],
    "file": "content/terms/law-guidance/kcsie-year.md",
    "line": 30
   }
  ],
  "keep": [
   {
    "text": "We follow Keeping children safe in education 2026.",
    "found": [],
    "file": "content/terms/law-guidance/kcsie-year.md",
    "line": 34
   },
   {
    "text": "KCSIE is read each September.",
    "found": [],
    "file": "content/terms/law-guidance/kcsie-year.md",
    "line": 35
   },
   {
    "text": "Since KCSIE 2023 was replaced we have retrained staff.",
    "found": [],
    "file": "content/terms/law-guidance/kcsie-year.md",
    "line": 36
   }
  ]
 },
 {
  "id": "lac",
  "flag": [
   {
    "text": "A LAC has a personal education plan.",
    "found": [
     "A LAC"
    ],
    "fixed": "A looked-after child has a personal education plan.",
    "file": "content/terms/data-safeguarding/lac.md",
    "line": 32
   },
   {
    "text": "LAC pupils have a PEP.",
    "found": [
     "LAC pupils"
    ],
    "fixed": "Looked-after pupils have a PEP.",
    "file": "content/terms/data-safeguarding/lac.md",
    "line": 33
   },
   {
    "text": "We support LAC and their carers.",
    "found": [
     "LAC"
    ],
    "fixed": "We support looked-after children and their carers.",
    "file": "content/terms/data-safeguarding/lac.md",
    "line": 34
   },
   {
    "text": "Children in public care have priority.",
    "found": [
     "in public care"
    ],
    "file": "content/terms/data-safeguarding/lac.md",
    "line": 35
   }
  ],
  "keep": [
   {
    "text": "Looked-after children (LAC) have a personal education plan.",
    "found": [],
    "file": "content/terms/data-safeguarding/lac.md",
    "line": 39
   },
   {
    "text": "Lac operon is taught in A level biology.",
    "found": [],
    "file": "content/terms/data-safeguarding/lac.md",
    "line": 40
   },
   {
    "text": "Children in care have a PEP.",
    "found": [],
    "file": "content/terms/data-safeguarding/lac.md",
    "line": 41
   }
  ]
 },
 {
  "id": "lda",
  "flag": [
   {
    "text": "A Learning Difficulty Assessment is written in Year 11.",
    "found": [
     "A Learning Difficulty Assessment"
    ],
    "fixed": "An EHC needs assessment is written in Year 11.",
    "file": "content/terms/statements-ehc/lda.md",
    "line": 34
   },
   {
    "text": "Students going to college with an LDA are met by staff.",
    "found": [
     "an LDA"
    ],
    "fixed": "Students going to college with an EHC plan are met by staff.",
    "file": "content/terms/statements-ehc/lda.md",
    "line": 35
   },
   {
    "text": "The adviser completes the section 139a assessment.",
    "found": [
     "section 139a assessment"
    ],
    "fixed": "The adviser completes the EHC needs assessment.",
    "file": "content/terms/statements-ehc/lda.md",
    "line": 36
   },
   {
    "text": "Before leaving, a Section 139 assessment is written.",
    "found": [
     "a Section 139 assessment"
    ],
    "fixed": "Before leaving, an EHC needs assessment is written.",
    "file": "content/terms/statements-ehc/lda.md",
    "line": 37
   },
   {
    "text": "Under s.139A the authority assesses leavers.",
    "found": [
     "s.139A"
    ],
    "file": "content/terms/statements-ehc/lda.md",
    "line": 38
   }
  ],
  "keep": [
   {
    "text": "Learning Difficulty Assessments were replaced by EHC plans.",
    "found": [],
    "file": "content/terms/statements-ehc/lda.md",
    "line": 42
   },
   {
    "text": "Staff who notice learning difficulties make an assessment in class.",
    "found": [],
    "file": "content/terms/statements-ehc/lda.md",
    "line": 43
   },
   {
    "text": "The LDA group meets on Mondays.",
    "found": [],
    "file": "content/terms/statements-ehc/lda.md",
    "line": 44
   },
   {
    "text": "A learning difficulties assessment by a specialist teacher helps with exam arrangements.",
    "found": [],
    "file": "content/terms/statements-ehc/lda.md",
    "line": 45
   }
  ]
 },
 {
  "id": "lea",
  "flag": [
   {
    "text": "Ask the Education Authority’s adviser.",
    "found": [
     "the Education Authority’s"
    ],
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 40
   },
   {
    "text": "Write to the LEA within ten days.",
    "found": [
     "LEA"
    ],
    "fixed": "Write to the local authority within ten days.",
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 41
   },
   {
    "text": "An LEA officer attends.",
    "found": [
     "An LEA"
    ],
    "fixed": "A local authority officer attends.",
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 42
   },
   {
    "text": "LEAs pay for transport.",
    "found": [
     "LEAs"
    ],
    "fixed": "Local authorities pay for transport.",
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 43
   },
   {
    "text": "The Local Education Authority (LEA) keeps the register.",
    "found": [
     "Local Education Authority (LEA)"
    ],
    "fixed": "The local authority (LA) keeps the register.",
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 44
   },
   {
    "text": "The LEA’s SEN team visits each term.",
    "found": [
     "LEA’s"
    ],
    "fixed": "The local authority’s SEN team visits each term.",
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 45
   },
   {
    "text": "LEA officers are invited to the meeting.",
    "found": [
     "LEA"
    ],
    "fixed": "Local authority officers are invited to the meeting.",
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 46
   },
   {
    "text": "Local Education Authorities must have regard to the Code.",
    "found": [
     "Local Education Authorities"
    ],
    "fixed": "Local authorities must have regard to the Code.",
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 47
   },
   {
    "text": "L.E.A. support services are listed below.",
    "found": [
     "L.E.A."
    ],
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 48
   },
   {
    "text": "The Local Authority (LEA) pays for transport.",
    "found": [
     "Local Authority (LEA)"
    ],
    "fixed": "The local authority (LA) pays for transport.",
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 49
   },
   {
    "text": "The LA/LEA makes the decision.",
    "found": [
     "LA/LEA"
    ],
    "fixed": "The local authority makes the decision.",
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 50
   },
   {
    "text": "## Working with the LEA\n\n| Agency | Contact |\n| --- | --- |\n| Local Education Authority SEN section | Mrs Okoro |\n\nWe work with:\n\n- the LEA and its advisers,\n- health.",
    "found": [
     "LEA",
     "Local Education Authority",
     "LEA"
    ],
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 52
   }
  ],
  "keep": [
   {
    "text": "Pupils from Lea Primary School join us for music.",
    "found": [],
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 67
   },
   {
    "text": "Mrs A Lea is our midday supervisor.",
    "found": [],
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 68
   },
   {
    "text": "We walk along the River Lea to the Lea Valley park.",
    "found": [],
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 69
   },
   {
    "text": "Leah leads the LEAP group.",
    "found": [],
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 70
   },
   {
    "text": "Before 2010 the LEA ran the school.",
    "found": [],
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 71
   },
   {
    "text": "The council, formerly the Local Education Authority, owns the building.",
    "found": [],
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 72
   },
   {
    "text": "LEAs were abolished in 2010.",
    "found": [],
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 73
   },
   {
    "text": "See www.lea.example.org.uk for details.",
    "found": [],
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 74
   },
   {
    "text": "The local authority must make the assessment.",
    "found": [],
    "file": "content/terms/bodies-agencies/lea.md",
    "line": 75
   }
  ]
 },
 {
  "id": "lea-definition",
  "flag": [
   {
    "text": "… facilities of a kind generally provided for children of the same age in schools within the area of the local education authority.",
    "found": [
     "children of the same age in schools within the area of the local education authority"
    ],
    "fixed": "… facilities of a kind generally provided for others of the same age in mainstream schools or mainstream post-16 institutions.",
    "file": "content/terms/law-guidance/lea-definition.md",
    "line": 28
   },
   {
    "text": "A disability which prevents use of facilities provided in schools in the area of the LEA.",
    "found": [
     "schools in the area of the LEA"
    ],
    "file": "content/terms/law-guidance/lea-definition.md",
    "line": 29
   }
  ],
  "keep": [
   {
    "text": "Children who live in the area of the local authority may apply.",
    "found": [],
    "file": "content/terms/law-guidance/lea-definition.md",
    "line": 33
   },
   {
    "text": "The local authority’s area includes the coast.",
    "found": [],
    "file": "content/terms/law-guidance/lea-definition.md",
    "line": 34
   },
   {
    "text": "Mainstream schools or mainstream post-16 institutions provide facilities.",
    "found": [],
    "file": "content/terms/law-guidance/lea-definition.md",
    "line": 35
   }
  ]
 },
 {
  "id": "learning-disability-vs-difficulty",
  "flag": [
   {
    "text": "Learning-disabled pupils have a key adult.",
    "found": [
     "Learning-disabled pupils"
    ],
    "fixed": "Pupils with learning disabilities have a key adult.",
    "file": "content/terms/person-language/learning-disability-vs-difficulty.md",
    "line": 33
   },
   {
    "text": "We help children with learning disabilities such as dyslexia.",
    "found": [
     "learning disabilities such as dyslexia"
    ],
    "fixed": "We help children with learning difficulties such as dyslexia.",
    "file": "content/terms/person-language/learning-disability-vs-difficulty.md",
    "line": 34
   }
  ],
  "keep": [
   {
    "text": "Pupils with a learning disability have an annual health check from fourteen.",
    "found": [],
    "file": "content/terms/person-language/learning-disability-vs-difficulty.md",
    "line": 38
   },
   {
    "text": "A learning difficulty or disability calls for special educational provision.",
    "found": [],
    "file": "content/terms/person-language/learning-disability-vs-difficulty.md",
    "line": 39
   },
   {
    "text": "Pupils are learning; disabled pupils have a ramp.",
    "found": [],
    "file": "content/terms/person-language/learning-disability-vs-difficulty.md",
    "line": 40
   }
  ]
 },
 {
  "id": "lgo",
  "flag": [
   {
    "text": "Complaints about the council can be taken to the Local Government Ombudsman.",
    "found": [
     "Local Government Ombudsman"
    ],
    "fixed": "Complaints about the council can be taken to the Local Government and Social Care Ombudsman.",
    "file": "content/terms/bodies-agencies/lgo.md",
    "line": 26
   },
   {
    "text": "The LGO will look at the complaint.",
    "found": [
     "LGO"
    ],
    "fixed": "The LGSCO will look at the complaint.",
    "file": "content/terms/bodies-agencies/lgo.md",
    "line": 27
   },
   {
    "text": "Write to the Local Government Ombudsman (LGO).",
    "found": [
     "Local Government Ombudsman (LGO)"
    ],
    "fixed": "Write to the Local Government and Social Care Ombudsman (LGSCO).",
    "file": "content/terms/bodies-agencies/lgo.md",
    "line": 28
   }
  ],
  "keep": [
   {
    "text": "The Local Government and Social Care Ombudsman looks at complaints about councils.",
    "found": [],
    "file": "content/terms/bodies-agencies/lgo.md",
    "line": 32
   },
   {
    "text": "See www.lgo.org.uk for details.",
    "found": [],
    "file": "content/terms/bodies-agencies/lgo.md",
    "line": 33
   },
   {
    "text": "The Parliamentary and Health Service Ombudsman looks at complaints about the NHS.",
    "found": [],
    "file": "content/terms/bodies-agencies/lgo.md",
    "line": 34
   }
  ]
 },
 {
  "id": "local-offer",
  "flag": [
   {
    "text": "The council’s Local Offer is on its website.",
    "found": [
     "Local Offer"
    ],
    "file": "content/terms/bodies-agencies/local-offer.md",
    "line": 25
   },
   {
    "text": "See the local offer for activities.",
    "found": [
     "local offer"
    ],
    "file": "content/terms/bodies-agencies/local-offer.md",
    "line": 26
   }
  ],
  "keep": [
   {
    "text": "The offer of a place is made by the council.",
    "found": [],
    "file": "content/terms/bodies-agencies/local-offer.md",
    "line": 30
   },
   {
    "text": "Local shops offer work experience.",
    "found": [],
    "file": "content/terms/bodies-agencies/local-offer.md",
    "line": 31
   }
  ]
 },
 {
  "id": "low-ability",
  "flag": [
   {
    "text": "Support is aimed at low-ability pupils.",
    "found": [
     "low-ability pupils"
    ],
    "fixed": "Support is aimed at pupils with lower prior attainment.",
    "file": "content/terms/person-language/low-ability.md",
    "line": 41
   },
   {
    "text": "Less able children have word mats.",
    "found": [
     "Less able children"
    ],
    "fixed": "Children with lower prior attainment have word mats.",
    "file": "content/terms/person-language/low-ability.md",
    "line": 42
   },
   {
    "text": "Extra time helps the less able.",
    "found": [
     "the less able"
    ],
    "fixed": "Extra time helps pupils with lower prior attainment.",
    "file": "content/terms/person-language/low-ability.md",
    "line": 43
   },
   {
    "text": "Teaching assistants sit with the lower ability group.",
    "found": [
     "lower ability group"
    ],
    "fixed": "Teaching assistants sit with the group for pupils with lower prior attainment.",
    "file": "content/terms/person-language/low-ability.md",
    "line": 44
   },
   {
    "text": "Low attainers read every day.",
    "found": [
     "Low attainers"
    ],
    "fixed": "Pupils with lower prior attainment read every day.",
    "file": "content/terms/person-language/low-ability.md",
    "line": 45
   }
  ],
  "keep": [
   {
    "text": "Classes are mixed-ability.",
    "found": [],
    "file": "content/terms/person-language/low-ability.md",
    "line": 49
   },
   {
    "text": "Every child is taught according to age, ability, aptitude and special educational needs.",
    "found": [],
    "file": "content/terms/person-language/low-ability.md",
    "line": 50
   },
   {
    "text": "Tired pupils are less able to concentrate.",
    "found": [],
    "file": "content/terms/person-language/low-ability.md",
    "line": 51
   },
   {
    "text": "Slow progress and low attainment do not necessarily mean that a child has SEN.",
    "found": [],
    "file": "content/terms/person-language/low-ability.md",
    "line": 52
   },
   {
    "text": "More able pupils are stretched.",
    "found": [],
    "file": "content/terms/person-language/low-ability.md",
    "line": 53
   },
   {
    "text": "The less able they are to hear, the closer they sit.",
    "found": [],
    "file": "content/terms/person-language/low-ability.md",
    "line": 54
   }
  ]
 },
 {
  "id": "lsa-nta",
  "flag": [
   {
    "text": "A non-teaching assistant works with the group.",
    "found": [
     "non-teaching assistant"
    ],
    "fixed": "A teaching assistant works with the group.",
    "file": "content/terms/qualifications-roles/lsa-nta.md",
    "line": 29
   },
   {
    "text": "Special Needs Assistants attend reviews.",
    "found": [
     "Special Needs Assistants"
    ],
    "file": "content/terms/qualifications-roles/lsa-nta.md",
    "line": 30
   },
   {
    "text": "Classroom assistants work with small groups.",
    "found": [
     "Classroom assistants"
    ],
    "fixed": "Teaching assistants work with small groups.",
    "file": "content/terms/qualifications-roles/lsa-nta.md",
    "line": 31
   },
   {
    "text": "The welfare assistant supports the child at lunch.",
    "found": [
     "welfare assistant"
    ],
    "file": "content/terms/qualifications-roles/lsa-nta.md",
    "line": 32
   }
  ],
  "keep": [
   {
    "text": "Teaching assistants are trained each term.",
    "found": [],
    "file": "content/terms/qualifications-roles/lsa-nta.md",
    "line": 36
   },
   {
    "text": "Our welfare team includes assistants.",
    "found": [],
    "file": "content/terms/qualifications-roles/lsa-nta.md",
    "line": 37
   },
   {
    "text": "In Ireland a special needs assistant is a public servant.",
    "found": [],
    "file": "content/terms/qualifications-roles/lsa-nta.md",
    "line": 38
   }
  ]
 },
 {
  "id": "lscb",
  "flag": [
   {
    "text": "The Local Children’s Safeguarding Board runs training.",
    "found": [
     "Local Children’s Safeguarding Board"
    ],
    "fixed": "The safeguarding children partnership runs training.",
    "file": "content/terms/data-safeguarding/lscb.md",
    "line": 30
   },
   {
    "text": "We follow the procedures of the LSCB.",
    "found": [
     "LSCB"
    ],
    "fixed": "We follow the procedures of the safeguarding children partnership.",
    "file": "content/terms/data-safeguarding/lscb.md",
    "line": 31
   },
   {
    "text": "The Local Safeguarding Children Board offers training.",
    "found": [
     "Local Safeguarding Children Board"
    ],
    "fixed": "The local safeguarding children partnership offers training.",
    "file": "content/terms/data-safeguarding/lscb.md",
    "line": 32
   },
   {
    "text": "LSCB procedures apply.",
    "found": [
     "LSCB"
    ],
    "fixed": "Safeguarding children partnership procedures apply.",
    "file": "content/terms/data-safeguarding/lscb.md",
    "line": 33
   }
  ],
  "keep": [
   {
    "text": "The partnership replaced the Local Safeguarding Children Board in 2019.",
    "found": [],
    "file": "content/terms/data-safeguarding/lscb.md",
    "line": 37
   },
   {
    "text": "The safeguarding board room is on the first floor.",
    "found": [],
    "file": "content/terms/data-safeguarding/lscb.md",
    "line": 38
   },
   {
    "text": "Our local safeguarding children partnership offers training.",
    "found": [],
    "file": "content/terms/data-safeguarding/lscb.md",
    "line": 39
   }
  ]
 },
 {
  "id": "mainstream-integration",
  "flag": [
   {
    "text": "We aim for the integration of pupils with SEN.",
    "found": [
     "integration of pupils with SEN"
    ],
    "fixed": "We aim for the inclusion of pupils with SEN.",
    "file": "content/terms/person-language/mainstream-integration.md",
    "line": 41
   },
   {
    "text": "Children from the unit are integrated into the main school each afternoon.",
    "found": [
     "integrated into the main school"
    ],
    "fixed": "Children from the unit are included in the main school each afternoon.",
    "file": "content/terms/person-language/mainstream-integration.md",
    "line": 42
   },
   {
    "text": "Staff integrate SEN pupils into every trip.",
    "found": [
     "integrate SEN pupils into"
    ],
    "fixed": "Staff include pupils with SEN in every trip.",
    "file": "content/terms/person-language/mainstream-integration.md",
    "line": 43
   }
  ],
  "keep": [
   {
    "text": "The integrated care board commissions therapy.",
    "found": [],
    "file": "content/terms/person-language/mainstream-integration.md",
    "line": 47
   },
   {
    "text": "Technology is integrated into mainstream lessons.",
    "found": [],
    "file": "content/terms/person-language/mainstream-integration.md",
    "line": 48
   },
   {
    "text": "A reintegration plan helps a pupil after a long absence.",
    "found": [],
    "file": "content/terms/person-language/mainstream-integration.md",
    "line": 49
   },
   {
    "text": "Sensory integration therapy is described in the plan.",
    "found": [],
    "file": "content/terms/person-language/mainstream-integration.md",
    "line": 50
   },
   {
    "text": "Pupils are re-integrated into school after suspension.",
    "found": [],
    "file": "content/terms/person-language/mainstream-integration.md",
    "line": 51
   }
  ]
 },
 {
  "id": "maladjusted",
  "flag": [
   {
    "text": "He is mentally retarded.",
    "found": [
     "is mentally retarded"
    ],
    "fixed": "He has a learning disability.",
    "file": "content/terms/person-language/maladjusted.md",
    "line": 60
   },
   {
    "text": "A severely subnormal child needs care.",
    "found": [
     "severely subnormal child"
    ],
    "fixed": "A child with learning difficulties needs care.",
    "file": "content/terms/person-language/maladjusted.md",
    "line": 61
   },
   {
    "text": "Slower learners sit at the front.",
    "found": [
     "Slower learners"
    ],
    "fixed": "Pupils who need more time or practice sit at the front.",
    "file": "content/terms/person-language/maladjusted.md",
    "line": 62
   },
   {
    "text": "Maladjusted pupils may be taught in the unit.",
    "found": [
     "Maladjusted pupils"
    ],
    "fixed": "Pupils with social, emotional and mental health needs may be taught in the unit.",
    "file": "content/terms/person-language/maladjusted.md",
    "line": 63
   },
   {
    "text": "Work is set for slow learners in a smaller group.",
    "found": [
     "slow learners"
    ],
    "fixed": "Work is set for pupils who need more time or practice in a smaller group.",
    "file": "content/terms/person-language/maladjusted.md",
    "line": 64
   },
   {
    "text": "The top table and the slow children have their own sheets.",
    "found": [
     "slow children"
    ],
    "fixed": "The top table and the children who need more time or practice have their own sheets.",
    "file": "content/terms/person-language/maladjusted.md",
    "line": 65
   },
   {
    "text": "Backward readers see the SENCO twice a week.",
    "found": [
     "Backward readers"
    ],
    "fixed": "Pupils who find reading hard see the SENCO twice a week.",
    "file": "content/terms/person-language/maladjusted.md",
    "line": 66
   },
   {
    "text": "The special class takes pupils who are educationally sub-normal.",
    "found": [
     "educationally sub-normal"
    ],
    "file": "content/terms/person-language/maladjusted.md",
    "line": 67
   },
   {
    "text": "Mental retarded children are not admitted.",
    "found": [
     "retarded children"
    ],
    "file": "content/terms/person-language/maladjusted.md",
    "line": 68
   }
  ],
  "keep": [
   {
    "text": "Fire-retardant curtains hang in the hall.",
    "found": [],
    "file": "content/terms/person-language/maladjusted.md",
    "line": 72
   },
   {
    "text": "It was a dull day for the sponsored walk.",
    "found": [],
    "file": "content/terms/person-language/maladjusted.md",
    "line": 73
   },
   {
    "text": "Children learn to count backward from ten.",
    "found": [],
    "file": "content/terms/person-language/maladjusted.md",
    "line": 74
   },
   {
    "text": "The Warnock report did away with the label “maladjusted”.",
    "found": [],
    "file": "content/terms/person-language/maladjusted.md",
    "line": 75
   },
   {
    "text": "Progress in phonics was slow; readers in Year 1 now get more practice.",
    "found": [],
    "file": "content/terms/person-language/maladjusted.md",
    "line": 76
   },
   {
    "text": "Name-calling (“retarded”, “slow learner”) is treated as bullying.",
    "found": [],
    "file": "content/terms/person-language/maladjusted.md",
    "line": 77
   },
   {
    "text": "Growth retardation is recorded in the care plan.",
    "found": [],
    "file": "content/terms/person-language/maladjusted.md",
    "line": 78
   }
  ]
 },
 {
  "id": "managed-move-offroll",
  "flag": [
   {
    "text": "We may suggest home education to parents when things are hard.",
    "found": [
     "suggest home education to parents"
    ],
    "file": "content/terms/exclusion-behaviour/managed-move-offroll.md",
    "line": 37
   },
   {
    "text": "Where behaviour does not improve, we encourage parents to home educate.",
    "found": [
     "encourage parents to home educate"
    ],
    "fixed": "Where behaviour does not improve, we offer parents an early review of the support.",
    "file": "content/terms/exclusion-behaviour/managed-move-offroll.md",
    "line": 38
   },
   {
    "text": "If this fails, parents may be advised to home educate.",
    "found": [
     "parents may be advised to home educate"
    ],
    "fixed": "If this fails, parents are offered an early review of the support.",
    "file": "content/terms/exclusion-behaviour/managed-move-offroll.md",
    "line": 39
   },
   {
    "text": "A managed move instead of permanent exclusion is used for pupils with SEN.",
    "found": [
     "managed move instead of permanent exclusion"
    ],
    "file": "content/terms/exclusion-behaviour/managed-move-offroll.md",
    "line": 40
   }
  ],
  "keep": [
   {
    "text": "Parents who ask us about home education are given the council’s number.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/managed-move-offroll.md",
    "line": 44
   },
   {
    "text": "We never encourage parents to home educate.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/managed-move-offroll.md",
    "line": 45
   },
   {
    "text": "Parents who choose to home educate should write to the headteacher.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/managed-move-offroll.md",
    "line": 46
   },
   {
    "text": "A managed move is agreed with the family and both schools.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/managed-move-offroll.md",
    "line": 47
   },
   {
    "text": "Staff must not suggest home education as an alternative to exclusion; that may be off-rolling.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/managed-move-offroll.md",
    "line": 48
   }
  ]
 },
 {
  "id": "med-conditions-2015",
  "flag": [
   {
    "text": "We follow Managing Medicines in Schools (2005).",
    "found": [
     "Managing Medicines in Schools"
    ],
    "file": "content/terms/law-guidance/med-conditions-2015.md",
    "line": 27
   },
   {
    "text": "See Supporting Pupils at School with Medical Conditions 2015.",
    "found": [
     "Supporting Pupils at School with Medical Conditions 2015"
    ],
    "file": "content/terms/law-guidance/med-conditions-2015.md",
    "line": 28
   }
  ],
  "keep": [
   {
    "text": "Our policy on supporting pupils at school with medical conditions is on the website.",
    "found": [],
    "file": "content/terms/law-guidance/med-conditions-2015.md",
    "line": 32
   },
   {
    "text": "Managing medicines in schools is the head’s job.",
    "found": [],
    "file": "content/terms/law-guidance/med-conditions-2015.md",
    "line": 33
   }
  ]
 },
 {
  "id": "medical-model-deficit",
  "flag": [
   {
    "text": "Some pupils have language deficits.",
    "found": [
     "language deficits"
    ],
    "fixed": "Some pupils have language needs.",
    "file": "content/terms/person-language/medical-model-deficit.md",
    "line": 30
   },
   {
    "text": "Parents may notice symptoms of dyslexia.",
    "found": [
     "symptoms of dyslexia"
    ],
    "fixed": "Parents may notice signs of dyslexia.",
    "file": "content/terms/person-language/medical-model-deficit.md",
    "line": 31
   }
  ],
  "keep": [
   {
    "text": "The school has a budget deficit.",
    "found": [],
    "file": "content/terms/person-language/medical-model-deficit.md",
    "line": 35
   },
   {
    "text": "Attention deficit hyperactivity disorder (ADHD) is named in the plan.",
    "found": [],
    "file": "content/terms/person-language/medical-model-deficit.md",
    "line": 36
   },
   {
    "text": "Staff look for symptoms of an allergic reaction.",
    "found": [],
    "file": "content/terms/person-language/medical-model-deficit.md",
    "line": 37
   }
  ]
 },
 {
  "id": "medical-need-type",
  "flag": [
   {
    "text": "Asthma is entered with SEN type: medical on the system.",
    "found": [
     "SEN type: medical"
    ],
    "file": "content/terms/census-codes/medical-need-type.md",
    "line": 32
   },
   {
    "text": "Three pupils have EAL as a SEN type.",
    "found": [
     "EAL as a SEN type"
    ],
    "file": "content/terms/census-codes/medical-need-type.md",
    "line": 33
   },
   {
    "text": "Pupils whose main need is behaviour have a mentor.",
    "found": [
     "main need is behaviour"
    ],
    "file": "content/terms/census-codes/medical-need-type.md",
    "line": 34
   }
  ],
  "keep": [
   {
    "text": "EAL is not a type of SEN.",
    "found": [],
    "file": "content/terms/census-codes/medical-need-type.md",
    "line": 38
   },
   {
    "text": "Medical conditions are recorded on the healthcare plan.",
    "found": [],
    "file": "content/terms/census-codes/medical-need-type.md",
    "line": 39
   },
   {
    "text": "The main need is agreed with parents.",
    "found": [],
    "file": "content/terms/census-codes/medical-need-type.md",
    "line": 40
   },
   {
    "text": "Pupils whose main need is communication see the therapist.",
    "found": [],
    "file": "content/terms/census-codes/medical-need-type.md",
    "line": 41
   }
  ]
 },
 {
  "id": "mental-handicap",
  "flag": [
   {
    "text": "Lifts make the first floor usable for handicapped pupils.",
    "found": [
     "handicapped"
    ],
    "fixed": "Lifts make the first floor usable for disabled pupils.",
    "file": "content/terms/person-language/mental-handicap.md",
    "line": 48
   },
   {
    "text": "Mentally handicapped children are taught in the unit.",
    "found": [
     "Mentally handicapped children"
    ],
    "fixed": "Children with learning disabilities are taught in the unit.",
    "file": "content/terms/person-language/mental-handicap.md",
    "line": 49
   },
   {
    "text": "The local authority places a mentally handicapped child with us.",
    "found": [
     "a mentally handicapped child"
    ],
    "fixed": "The local authority places a child with a learning disability with us.",
    "file": "content/terms/person-language/mental-handicap.md",
    "line": 50
   },
   {
    "text": "Pupils with a physical handicap use the ramp.",
    "found": [
     "physical handicap"
    ],
    "fixed": "Pupils with a physical disability use the ramp.",
    "file": "content/terms/person-language/mental-handicap.md",
    "line": 51
   },
   {
    "text": "A child is disabled if he is substantially and permanently handicapped by illness or injury.",
    "found": [
     "handicapped"
    ],
    "file": "content/terms/person-language/mental-handicap.md",
    "line": 52
   },
   {
    "text": "We do not see dyslexia as a handicap.",
    "found": [
     "a handicap"
    ],
    "fixed": "We do not see dyslexia as a disability.",
    "file": "content/terms/person-language/mental-handicap.md",
    "line": 53
   },
   {
    "text": "| Category | Number |\n|---|---|\n| Physically Handicapped | 3 |",
    "found": [
     "Physically Handicapped"
    ],
    "file": "content/terms/person-language/mental-handicap.md",
    "line": 55
   }
  ],
  "keep": [
   {
    "text": "The staff golf day is played off a handicap of 18.",
    "found": [],
    "file": "content/terms/person-language/mental-handicap.md",
    "line": 63
   },
   {
    "text": "The Education (Handicapped Children) Act 1970 brought every child into school.",
    "found": [],
    "file": "content/terms/person-language/mental-handicap.md",
    "line": 64
   },
   {
    "text": "The Children Act 1989 still speaks of a child who is substantially and permanently handicapped by illness.",
    "found": [],
    "file": "content/terms/person-language/mental-handicap.md",
    "line": 65
   },
   {
    "text": "The term “handicapped” is no longer used.",
    "found": [],
    "file": "content/terms/person-language/mental-handicap.md",
    "line": 66
   },
   {
    "text": "Sports day ends with a handicap race for parents.",
    "found": [],
    "file": "content/terms/person-language/mental-handicap.md",
    "line": 67
   },
   {
    "text": "Disabled pupils take part in every visit.",
    "found": [],
    "file": "content/terms/person-language/mental-handicap.md",
    "line": 68
   }
  ]
 },
 {
  "id": "mental-health-labels",
  "flag": [
   {
    "text": "If a parent is mentally ill, the DSL is told.",
    "found": [
     "is mentally ill"
    ],
    "fixed": "If a parent has a mental health condition, the DSL is told.",
    "file": "content/terms/person-language/mental-health-labels.md",
    "line": 33
   },
   {
    "text": "Staff notice early signs of mental problems.",
    "found": [
     "mental problems"
    ],
    "fixed": "Staff notice early signs of mental health needs.",
    "file": "content/terms/person-language/mental-health-labels.md",
    "line": 34
   },
   {
    "text": "Mentally ill pupils see the counsellor.",
    "found": [
     "Mentally ill pupils"
    ],
    "fixed": "Pupils with a mental health condition see the counsellor.",
    "file": "content/terms/person-language/mental-health-labels.md",
    "line": 35
   },
   {
    "text": "Some carers are mentally ill themselves.",
    "found": [
     "are mentally ill"
    ],
    "fixed": "Some carers have a mental health condition themselves.",
    "file": "content/terms/person-language/mental-health-labels.md",
    "line": 36
   },
   {
    "text": "A pupil may become mentally ill during exams.",
    "found": [
     "become mentally ill"
    ],
    "fixed": "A pupil may develop a mental health condition during exams.",
    "file": "content/terms/person-language/mental-health-labels.md",
    "line": 37
   }
  ],
  "keep": [
   {
    "text": "The Mental Health Act 1983 is explained in the handbook.",
    "found": [],
    "file": "content/terms/person-language/mental-health-labels.md",
    "line": 41
   },
   {
    "text": "Good mental health is everyone’s business.",
    "found": [],
    "file": "content/terms/person-language/mental-health-labels.md",
    "line": 42
   },
   {
    "text": "Pupils with mental health problems talk to the school nurse.",
    "found": [],
    "file": "content/terms/person-language/mental-health-labels.md",
    "line": 43
   },
   {
    "text": "A child who feels ill goes to the office.",
    "found": [],
    "file": "content/terms/person-language/mental-health-labels.md",
    "line": 44
   },
   {
    "text": "Mental arithmetic problems are set each morning.",
    "found": [],
    "file": "content/terms/person-language/mental-health-labels.md",
    "line": 45
   }
  ]
 },
 {
  "id": "moderate-ld",
  "flag": [
   {
    "text": "Pupils with general learning difficulties work in a small group.",
    "found": [
     "general learning difficulties"
    ],
    "fixed": "Pupils with moderate learning difficulties (MLD) work in a small group.",
    "file": "content/terms/need-categories/moderate-ld.md",
    "line": 28
   },
   {
    "text": "General Learning Difficulties (GLD) are our largest group.",
    "found": [
     "General Learning Difficulties (GLD)"
    ],
    "fixed": "Moderate learning difficulties (MLD) are our largest group.",
    "file": "content/terms/need-categories/moderate-ld.md",
    "line": 29
   }
  ],
  "keep": [
   {
    "text": "71% of our pupils reached a good level of development (GLD).",
    "found": [],
    "file": "content/terms/need-categories/moderate-ld.md",
    "line": 33
   },
   {
    "text": "Pupils with moderate learning difficulties work in a small group.",
    "found": [],
    "file": "content/terms/need-categories/moderate-ld.md",
    "line": 34
   },
   {
    "text": "She has a diagnosis of global developmental delay.",
    "found": [],
    "file": "content/terms/need-categories/moderate-ld.md",
    "line": 35
   },
   {
    "text": "In general, learning difficulties are noticed by the class teacher.",
    "found": [],
    "file": "content/terms/need-categories/moderate-ld.md",
    "line": 36
   }
  ]
 },
 {
  "id": "mum-dad",
  "flag": [
   {
    "text": "Mum signs the plan.",
    "found": [
     "Mum signs"
    ],
    "fixed": "A parent or carer signs the plan.",
    "file": "content/terms/person-language/mum-dad.md",
    "line": 33
   },
   {
    "text": "Mums and dads are welcome at the coffee morning.",
    "found": [
     "Mums and dads"
    ],
    "fixed": "Parents and carers are welcome at the coffee morning.",
    "file": "content/terms/person-language/mum-dad.md",
    "line": 34
   },
   {
    "text": "Both parents must sign the form.",
    "found": [
     "Both parents must sign"
    ],
    "fixed": "Parents and carers must sign the form.",
    "file": "content/terms/person-language/mum-dad.md",
    "line": 35
   },
   {
    "text": "The plan goes to mum/dad to read.",
    "found": [
     "mum/dad"
    ],
    "fixed": "The plan goes to parents and carers to read.",
    "file": "content/terms/person-language/mum-dad.md",
    "line": 36
   },
   {
    "text": "Ask Mum or Dad to sign the reading record.",
    "found": [
     "Mum or Dad"
    ],
    "fixed": "Ask parents and carers to sign the reading record.",
    "file": "content/terms/person-language/mum-dad.md",
    "line": 37
   },
   {
    "text": "Mothers and fathers may bring a friend.",
    "found": [
     "Mothers and fathers"
    ],
    "fixed": "Parents and carers may bring a friend.",
    "file": "content/terms/person-language/mum-dad.md",
    "line": 38
   }
  ],
  "keep": [
   {
    "text": "Her mum is a nurse.",
    "found": [],
    "file": "content/terms/person-language/mum-dad.md",
    "line": 42
   },
   {
    "text": "Parents and carers are welcome at the coffee morning.",
    "found": [],
    "file": "content/terms/person-language/mum-dad.md",
    "line": 43
   },
   {
    "text": "Both parents have parental responsibility.",
    "found": [],
    "file": "content/terms/person-language/mum-dad.md",
    "line": 44
   },
   {
    "text": "One pupil told us: “My mum and dad help me with my reading every night.”",
    "found": [],
    "file": "content/terms/person-language/mum-dad.md",
    "line": 45
   },
   {
    "text": "A mother asked for a copy in large print.",
    "found": [],
    "file": "content/terms/person-language/mum-dad.md",
    "line": 46
   },
   {
    "text": "Mothering Sunday is marked in assembly.",
    "found": [],
    "file": "content/terms/person-language/mum-dad.md",
    "line": 47
   }
  ]
 },
 {
  "id": "named-person",
  "flag": [
   {
    "text": "The named officer at the LEA will ring.",
    "found": [
     "named officer at the LEA"
    ],
    "fixed": "The EHC plan co-ordinator at the local authority will ring.",
    "file": "content/terms/statements-ehc/named-person.md",
    "line": 35
   },
   {
    "text": "Ring the Named Person at the authority.",
    "found": [
     "Named Person at the authority"
    ],
    "fixed": "Ring the EHC plan co-ordinator at the local authority.",
    "file": "content/terms/statements-ehc/named-person.md",
    "line": 36
   },
   {
    "text": "You can choose a Named Person to help you through the paperwork.",
    "found": [
     "a Named Person"
    ],
    "file": "content/terms/statements-ehc/named-person.md",
    "line": 37
   },
   {
    "text": "Every child with a Statement also has a Named Person.",
    "found": [
     "a Named Person"
    ],
    "fixed": "Every child with a Statement also has a SENDIASS adviser.",
    "file": "content/terms/statements-ehc/named-person.md",
    "line": 38
   },
   {
    "text": "The Named LEA Officer attends the review.",
    "found": [
     "Named LEA Officer"
    ],
    "fixed": "The EHC plan co-ordinator attends the review.",
    "file": "content/terms/statements-ehc/named-person.md",
    "line": 39
   }
  ],
  "keep": [
   {
    "text": "The named officer at the council deals with licences for child performers.",
    "found": [],
    "file": "content/terms/statements-ehc/named-person.md",
    "line": 43
   },
   {
    "text": "A named person in each year group keeps the register.",
    "found": [],
    "file": "content/terms/statements-ehc/named-person.md",
    "line": 44
   },
   {
    "text": "Named person responsible for SEN: Mrs Okoro",
    "found": [],
    "file": "content/terms/statements-ehc/named-person.md",
    "line": 45
   },
   {
    "text": "The Named Person for safeguarding is the headteacher, also where a child has a statement.",
    "found": [],
    "file": "content/terms/statements-ehc/named-person.md",
    "line": 46
   },
   {
    "text": "In Scotland every child was to have a Named Person.",
    "found": [],
    "file": "content/terms/statements-ehc/named-person.md",
    "line": 47
   }
  ]
 },
 {
  "id": "nasen-caps",
  "flag": [
   {
    "text": "The SENCO is a member of NASEN and reads its magazine.",
    "found": [
     "NASEN"
    ],
    "fixed": "The SENCO is a member of nasen and reads its magazine.",
    "file": "content/terms/bodies-agencies/nasen-caps.md",
    "line": 24
   },
   {
    "text": "Training is given by NASEN’s tutors.",
    "found": [
     "NASEN’s"
    ],
    "fixed": "Training is given by nasen’s tutors.",
    "file": "content/terms/bodies-agencies/nasen-caps.md",
    "line": 25
   }
  ],
  "keep": [
   {
    "text": "The SENCO is a member of nasen.",
    "found": [],
    "file": "content/terms/bodies-agencies/nasen-caps.md",
    "line": 29
   },
   {
    "text": "The SENCO holds the NASENCO award.",
    "found": [],
    "file": "content/terms/bodies-agencies/nasen-caps.md",
    "line": 30
   }
  ]
 },
 {
  "id": "nasenco",
  "flag": [
   {
    "text": "New SENCOs must gain the NASENCO within three years.",
    "found": [
     "NASENCO"
    ],
    "file": "content/terms/qualifications-roles/nasenco.md",
    "line": 32
   },
   {
    "text": "Our SENCO is working towards the National Award for SEN Co-ordination.",
    "found": [
     "National Award for SEN Co-ordination"
    ],
    "file": "content/terms/qualifications-roles/nasenco.md",
    "line": 33
   },
   {
    "text": "She will complete the National Award for Special Educational Needs Co-ordination by 2028.",
    "found": [
     "National Award for Special Educational Needs Co-ordination"
    ],
    "file": "content/terms/qualifications-roles/nasenco.md",
    "line": 34
   },
   {
    "text": "The NASENCO Award is required.",
    "found": [
     "NASENCO Award"
    ],
    "fixed": "The NPQ for SENCOs is required.",
    "file": "content/terms/qualifications-roles/nasenco.md",
    "line": 35
   },
   {
    "text": "Any new SENCO takes the National SENCO Award.",
    "found": [
     "National SENCO Award"
    ],
    "file": "content/terms/qualifications-roles/nasenco.md",
    "line": 36
   }
  ],
  "keep": [
   {
    "text": "Mrs Khan holds the National Award for SEN Co-ordination.",
    "found": [],
    "file": "content/terms/qualifications-roles/nasenco.md",
    "line": 40
   },
   {
    "text": "Our SENCO has the NASENCO award.",
    "found": [],
    "file": "content/terms/qualifications-roles/nasenco.md",
    "line": 41
   },
   {
    "text": "Ms Reed gained her NASENCO in 2016.",
    "found": [],
    "file": "content/terms/qualifications-roles/nasenco.md",
    "line": 42
   },
   {
    "text": "Our SENCO completed the National Award for SEN Co-ordination in 2019.",
    "found": [],
    "file": "content/terms/qualifications-roles/nasenco.md",
    "line": 43
   },
   {
    "text": "The NPQ for SENCOs replaced the NASENCO in September 2024.",
    "found": [],
    "file": "content/terms/qualifications-roles/nasenco.md",
    "line": 44
   },
   {
    "text": "Mr Ali (NASENCO) is our SENCO.",
    "found": [],
    "file": "content/terms/qualifications-roles/nasenco.md",
    "line": 45
   },
   {
    "text": "She is a qualified teacher who was awarded the National Award for SEN Co-ordination.",
    "found": [],
    "file": "content/terms/qualifications-roles/nasenco.md",
    "line": 46
   },
   {
    "text": "SENCO: Mrs H. Okonkwo BA (Hons), QTS, NASENCo.",
    "found": [],
    "file": "content/terms/qualifications-roles/nasenco.md",
    "line": 47
   },
   {
    "text": "Those who began the earlier National Award for SEN Co-ordination in time may finish it.",
    "found": [],
    "file": "content/terms/qualifications-roles/nasenco.md",
    "line": 48
   },
   {
    "text": "SENCO: Alastair Quirk, qualified teacher (NASENCO 2019).",
    "found": [],
    "file": "content/terms/qualifications-roles/nasenco.md",
    "line": 49
   }
  ]
 },
 {
  "id": "national-curriculum-1999",
  "flag": [
   {
    "text": "We follow the National Curriculum Inclusion Statement.",
    "found": [
     "National Curriculum Inclusion Statement"
    ],
    "file": "content/terms/law-guidance/national-curriculum-1999.md",
    "line": 25
   },
   {
    "text": "The National Curriculum 2000 sets three principles.",
    "found": [
     "National Curriculum 2000"
    ],
    "file": "content/terms/law-guidance/national-curriculum-1999.md",
    "line": 26
   }
  ],
  "keep": [
   {
    "text": "The National Curriculum applies to all pupils.",
    "found": [],
    "file": "content/terms/law-guidance/national-curriculum-1999.md",
    "line": 30
   },
   {
    "text": "In 2000 the National Curriculum changed.",
    "found": [],
    "file": "content/terms/law-guidance/national-curriculum-1999.md",
    "line": 31
   }
  ]
 },
 {
  "id": "national-service-framework",
  "flag": [
   {
    "text": "Pupils with SEN join Additional Literacy Support groups.",
    "found": [
     "Additional Literacy Support"
    ],
    "file": "content/terms/law-guidance/national-service-framework.md",
    "line": 37
   },
   {
    "text": "We work with the Children's Trust.",
    "found": [
     "Children's Trust"
    ],
    "file": "content/terms/law-guidance/national-service-framework.md",
    "line": 38
   },
   {
    "text": "The National Service Framework sets standards.",
    "found": [
     "National Service Framework"
    ],
    "file": "content/terms/law-guidance/national-service-framework.md",
    "line": 39
   },
   {
    "text": "Extended Services run breakfast clubs.",
    "found": [
     "Extended Services"
    ],
    "file": "content/terms/law-guidance/national-service-framework.md",
    "line": 40
   }
  ],
  "keep": [
   {
    "text": "An extended school day is open to all.",
    "found": [],
    "file": "content/terms/law-guidance/national-service-framework.md",
    "line": 44
   },
   {
    "text": "The children’s trust in adults grows.",
    "found": [],
    "file": "content/terms/law-guidance/national-service-framework.md",
    "line": 45
   },
   {
    "text": "Sure Start Children’s Centre is our neighbour.",
    "found": [],
    "file": "content/terms/law-guidance/national-service-framework.md",
    "line": 46
   },
   {
    "text": "Extended services ended in 2011.",
    "found": [],
    "file": "content/terms/law-guidance/national-service-framework.md",
    "line": 47
   },
   {
    "text": "We provide extended services for pupils at lunch.",
    "found": [],
    "file": "content/terms/law-guidance/national-service-framework.md",
    "line": 48
   },
   {
    "text": "The academy trust supports us.",
    "found": [],
    "file": "content/terms/law-guidance/national-service-framework.md",
    "line": 49
   }
  ]
 },
 {
  "id": "national-strategies",
  "flag": [
   {
    "text": "The National Literacy Strategy gives us ideas.",
    "found": [
     "National Literacy Strategy"
    ],
    "fixed": "The National Curriculum for English gives us ideas.",
    "file": "content/terms/curriculum-assessment/national-strategies.md",
    "line": 30
   },
   {
    "text": "Teachers plan from the National Literacy and Numeracy Strategies.",
    "found": [
     "National Literacy and Numeracy Strategies"
    ],
    "file": "content/terms/curriculum-assessment/national-strategies.md",
    "line": 31
   },
   {
    "text": "The National Literacy Strategy and the National Numeracy Strategy help us to plan.",
    "found": [
     "National Literacy Strategy",
     "National Numeracy Strategy"
    ],
    "file": "content/terms/curriculum-assessment/national-strategies.md",
    "line": 32
   }
  ],
  "keep": [
   {
    "text": "The National Strategies closed in 2011.",
    "found": [],
    "file": "content/terms/curriculum-assessment/national-strategies.md",
    "line": 36
   },
   {
    "text": "The Department’s national strategy for autism runs to 2026.",
    "found": [],
    "file": "content/terms/curriculum-assessment/national-strategies.md",
    "line": 37
   },
   {
    "text": "Our literacy strategy is reviewed each July.",
    "found": [],
    "file": "content/terms/curriculum-assessment/national-strategies.md",
    "line": 38
   },
   {
    "text": "The National Literacy Trust lends us books.",
    "found": [],
    "file": "content/terms/curriculum-assessment/national-strategies.md",
    "line": 39
   }
  ]
 },
 {
  "id": "nc-level-number",
  "flag": [
   {
    "text": "Children below Level 1 have a programme of their own.",
    "found": [
     "below Level 1"
    ],
    "fixed": "Children below age-related expectations have a programme of their own.",
    "file": "content/terms/curriculum-assessment/nc-level-number.md",
    "line": 31
   },
   {
    "text": "Pupils at level 3 in reading read to the younger ones.",
    "found": [
     "at level 3 in reading"
    ],
    "fixed": "Pupils at age-related expectations in reading read to the younger ones.",
    "file": "content/terms/curriculum-assessment/nc-level-number.md",
    "line": 32
   },
   {
    "text": "Level 1 and Level 2 readers go to Mrs Frith.",
    "found": [
     "Level 1 and Level 2 readers"
    ],
    "fixed": "Readers below age-related expectations go to Mrs Frith.",
    "file": "content/terms/curriculum-assessment/nc-level-number.md",
    "line": 33
   },
   {
    "text": "Pupils below Level 4 in English have phonics. Level 2 qualifications in catering are on offer.",
    "found": [
     "below Level 4 in English"
    ],
    "file": "content/terms/curriculum-assessment/nc-level-number.md",
    "line": 34
   }
  ],
  "keep": [
   {
    "text": "Pupils climb levels 1 to 5 of the reward ladder. At level 5 a pupil may choose a trip.",
    "found": [],
    "file": "content/terms/curriculum-assessment/nc-level-number.md",
    "line": 38
   },
   {
    "text": "Our complaints procedure has three levels; at level 2 the governors are told.",
    "found": [],
    "file": "content/terms/curriculum-assessment/nc-level-number.md",
    "line": 39
   },
   {
    "text": "In the swimming gala Ada reached level 4.",
    "found": [],
    "file": "content/terms/curriculum-assessment/nc-level-number.md",
    "line": 40
   },
   {
    "text": "Level 2 qualifications are offered in the sixth form.",
    "found": [],
    "file": "content/terms/curriculum-assessment/nc-level-number.md",
    "line": 41
   },
   {
    "text": "All staff have autism training at level 1.",
    "found": [],
    "file": "content/terms/curriculum-assessment/nc-level-number.md",
    "line": 42
   },
   {
    "text": "The lift stops at level 3.",
    "found": [],
    "file": "content/terms/curriculum-assessment/nc-level-number.md",
    "line": 43
   }
  ]
 },
 {
  "id": "nc-levels",
  "flag": [
   {
    "text": "Attainment is set out in levels (e.g. 4b, 5c).",
    "found": [
     "levels (e.g. 4b, 5c)"
    ],
    "file": "content/terms/curriculum-assessment/nc-levels.md",
    "line": 50
   },
   {
    "text": "Pupils at 3a in writing join a booster group.",
    "found": [
     "Pupils at 3a in writing"
    ],
    "file": "content/terms/curriculum-assessment/nc-levels.md",
    "line": 51
   },
   {
    "text": "We expect two levels’ progress by Year 6.",
    "found": [
     "two levels’ progress"
    ],
    "fixed": "We expect good progress from starting points by Year 6.",
    "file": "content/terms/curriculum-assessment/nc-levels.md",
    "line": 52
   },
   {
    "text": "They send us a level 3b for each pupil.",
    "found": [
     "a level 3b"
    ],
    "fixed": "They send us age-related expectations for each pupil.",
    "file": "content/terms/curriculum-assessment/nc-levels.md",
    "line": 53
   },
   {
    "text": "Heads of year set a target of two sub-levels a year.",
    "found": [
     "two sub-levels a year"
    ],
    "fixed": "Heads of year set a target of good progress from starting points.",
    "file": "content/terms/curriculum-assessment/nc-levels.md",
    "line": 54
   },
   {
    "text": "The average APS for students on the register went up.",
    "found": [
     "average APS"
    ],
    "fixed": "The progress from starting points for students on the register went up.",
    "file": "content/terms/curriculum-assessment/nc-levels.md",
    "line": 55
   },
   {
    "text": "Pupils who are two National Curriculum levels behind are placed on the register.",
    "found": [
     "National Curriculum levels"
    ],
    "file": "content/terms/curriculum-assessment/nc-levels.md",
    "line": 56
   },
   {
    "text": "Progress of less than two sub-levels a year is a concern.",
    "found": [
     "two sub-levels a year"
    ],
    "file": "content/terms/curriculum-assessment/nc-levels.md",
    "line": 57
   },
   {
    "text": "We expect two levels of progress across the key stage.",
    "found": [
     "two levels of progress"
    ],
    "fixed": "We expect good progress from starting points across the key stage.",
    "file": "content/terms/curriculum-assessment/nc-levels.md",
    "line": 58
   },
   {
    "text": "Most pupils with SEN reach level 2b by the end of Year 2.",
    "found": [
     "reach level 2b"
    ],
    "fixed": "Most pupils with SEN reach age-related expectations by the end of Year 2.",
    "file": "content/terms/curriculum-assessment/nc-levels.md",
    "line": 59
   }
  ],
  "keep": [
   {
    "text": "The pupils at 3a Mill Lane walk to school.",
    "found": [],
    "file": "content/terms/curriculum-assessment/nc-levels.md",
    "line": 63
   },
   {
    "text": "The fire wardens on levels such as 4 and 5 meet.",
    "found": [],
    "file": "content/terms/curriculum-assessment/nc-levels.md",
    "line": 64
   },
   {
    "text": "The lift goes from level 1b to level 2a.",
    "found": [],
    "file": "content/terms/curriculum-assessment/nc-levels.md",
    "line": 65
   },
   {
    "text": "The APS charger in the office is for tablets.",
    "found": [],
    "file": "content/terms/curriculum-assessment/nc-levels.md",
    "line": 66
   },
   {
    "text": "Level 2 qualifications are offered in the sixth form.",
    "found": [],
    "file": "content/terms/curriculum-assessment/nc-levels.md",
    "line": 67
   },
   {
    "text": "First aid is led by staff with a Level 3 award.",
    "found": [],
    "file": "content/terms/curriculum-assessment/nc-levels.md",
    "line": 68
   },
   {
    "text": "Stage 1 of the complaints procedure is informal; level 2 goes to governors.",
    "found": [],
    "file": "content/terms/curriculum-assessment/nc-levels.md",
    "line": 69
   },
   {
    "text": "The levels of support are described below.",
    "found": [],
    "file": "content/terms/curriculum-assessment/nc-levels.md",
    "line": 70
   },
   {
    "text": "National Curriculum levels were removed in 2014.",
    "found": [],
    "file": "content/terms/curriculum-assessment/nc-levels.md",
    "line": 71
   },
   {
    "text": "Noise levels are kept low for pupils with sensory needs.",
    "found": [],
    "file": "content/terms/curriculum-assessment/nc-levels.md",
    "line": 72
   }
  ]
 },
 {
  "id": "nhs-direct",
  "flag": [
   {
    "text": "NHS Direct will answer questions about medicines.",
    "found": [
     "NHS Direct"
    ],
    "fixed": "NHS 111 will answer questions about medicines.",
    "file": "content/terms/bodies-agencies/nhs-direct.md",
    "line": 24
   },
   {
    "text": "Parents can ring NHS Direct on 0845 4647.",
    "found": [
     "NHS Direct on 0845 4647"
    ],
    "fixed": "Parents can ring NHS 111.",
    "file": "content/terms/bodies-agencies/nhs-direct.md",
    "line": 25
   }
  ],
  "keep": [
   {
    "text": "NHS Direct closed in 2014.",
    "found": [],
    "file": "content/terms/bodies-agencies/nhs-direct.md",
    "line": 29
   },
   {
    "text": "Contact the NHS directly.",
    "found": [],
    "file": "content/terms/bodies-agencies/nhs-direct.md",
    "line": 30
   },
   {
    "text": "NHS Direct Wales has its own number.",
    "found": [],
    "file": "content/terms/bodies-agencies/nhs-direct.md",
    "line": 31
   },
   {
    "text": "Some NHS direct payments are made to families.",
    "found": [],
    "file": "content/terms/bodies-agencies/nhs-direct.md",
    "line": 32
   }
  ]
 },
 {
  "id": "ni-scot-terms",
  "flag": [
   {
    "text": "English law asks us to help every child with Additional Support Needs.",
    "found": [
     "Additional Support Needs"
    ],
    "fixed": "English law asks us to help every child with special educational needs (SEN).",
    "file": "content/terms/other/ni-scot-terms.md",
    "line": 34
   },
   {
    "text": "Two pupils have a Co-ordinated Support Plan.",
    "found": [
     "a Co-ordinated Support Plan"
    ],
    "fixed": "Two pupils have an EHC plan.",
    "file": "content/terms/other/ni-scot-terms.md",
    "line": 35
   }
  ],
  "keep": [
   {
    "text": "A family who moves here from Scotland may bring a Co-ordinated Support Plan.",
    "found": [],
    "file": "content/terms/other/ni-scot-terms.md",
    "line": 39
   },
   {
    "text": "Pupils with additional support needs at playtime have a buddy.",
    "found": [],
    "file": "content/terms/other/ni-scot-terms.md",
    "line": 40
   },
   {
    "text": "A child from a Scottish school may have Additional Support Needs on the form.",
    "found": [],
    "file": "content/terms/other/ni-scot-terms.md",
    "line": 41
   }
  ]
 },
 {
  "id": "nis-current",
  "flag": [
   {
    "text": "The National Inclusion Standards require a base in each school.",
    "found": [
     "National Inclusion Standards require"
    ],
    "file": "content/terms/law-guidance/nis-current.md",
    "line": 31
   },
   {
    "text": "We meet the national inclusion standards.",
    "found": [
     "national inclusion standards"
    ],
    "file": "content/terms/law-guidance/nis-current.md",
    "line": 32
   }
  ],
  "keep": [
   {
    "text": "National Inclusion Standards are proposed.",
    "found": [],
    "file": "content/terms/law-guidance/nis-current.md",
    "line": 36
   },
   {
    "text": "The white paper describes national inclusion standards.",
    "found": [],
    "file": "content/terms/law-guidance/nis-current.md",
    "line": 37
   },
   {
    "text": "Our standards of inclusion are high.",
    "found": [],
    "file": "content/terms/law-guidance/nis-current.md",
    "line": 38
   }
  ]
 },
 {
  "id": "non-verbal",
  "flag": [
   {
    "text": "Non-verbal pupils use picture cards.",
    "found": [
     "Non-verbal pupils"
    ],
    "fixed": "Pupils who do not use speech use picture cards.",
    "file": "content/terms/person-language/non-verbal.md",
    "line": 36
   },
   {
    "text": "If a child is non‑verbal, staff use signs.",
    "found": [
     "is non‑verbal"
    ],
    "fixed": "If a child does not use speech, staff use signs.",
    "file": "content/terms/person-language/non-verbal.md",
    "line": 37
   },
   {
    "text": "Staff are trained in elective mutism.",
    "found": [
     "elective mutism"
    ],
    "fixed": "Staff are trained in selective mutism.",
    "file": "content/terms/person-language/non-verbal.md",
    "line": 38
   },
   {
    "text": "Staff sign with nonverbal children.",
    "found": [
     "nonverbal children"
    ],
    "fixed": "Staff sign with children who do not use speech.",
    "file": "content/terms/person-language/non-verbal.md",
    "line": 39
   },
   {
    "text": "Two pupils are non-verbal; both use a tablet.",
    "found": [
     "are non-verbal"
    ],
    "fixed": "Two pupils do not use speech; both use a tablet.",
    "file": "content/terms/person-language/non-verbal.md",
    "line": 40
   }
  ],
  "keep": [
   {
    "text": "The test measures non-verbal reasoning.",
    "found": [],
    "file": "content/terms/person-language/non-verbal.md",
    "line": 44
   },
   {
    "text": "Non-verbal communication matters in every lesson.",
    "found": [],
    "file": "content/terms/person-language/non-verbal.md",
    "line": 45
   },
   {
    "text": "A pupil who uses AAC has it within reach.",
    "found": [],
    "file": "content/terms/person-language/non-verbal.md",
    "line": 46
   },
   {
    "text": "Pupils with selective mutism may whisper to a friend.",
    "found": [],
    "file": "content/terms/person-language/non-verbal.md",
    "line": 47
   },
   {
    "text": "A nod is non-verbal communication.",
    "found": [],
    "file": "content/terms/person-language/non-verbal.md",
    "line": 48
   }
  ]
 },
 {
  "id": "normal-children",
  "flag": [
   {
    "text": "Normal people are nervous of what they do not know.",
    "found": [
     "Normal people"
    ],
    "fixed": "Most people are nervous of what they do not know.",
    "file": "content/terms/person-language/normal-children.md",
    "line": 45
   },
   {
    "text": "They are taught in regular classes.",
    "found": [
     "taught in regular classes"
    ],
    "fixed": "They are taught in mainstream classes.",
    "file": "content/terms/person-language/normal-children.md",
    "line": 46
   },
   {
    "text": "Pupils with SEND work beside normal children.",
    "found": [
     "normal children"
    ],
    "fixed": "Pupils with SEND work beside children without SEND.",
    "file": "content/terms/person-language/normal-children.md",
    "line": 47
   },
   {
    "text": "Their needs can be met in an ordinary school.",
    "found": [
     "an ordinary school"
    ],
    "fixed": "Their needs can be met in a mainstream school.",
    "file": "content/terms/person-language/normal-children.md",
    "line": 48
   },
   {
    "text": "A child with SEN should learn in a normal classroom wherever possible.",
    "found": [
     "in a normal classroom"
    ],
    "fixed": "A child with SEN should learn in a mainstream classroom wherever possible.",
    "file": "content/terms/person-language/normal-children.md",
    "line": 49
   },
   {
    "text": "Disabled children and normal children play together.",
    "found": [
     "normal children"
    ],
    "fixed": "Disabled children and children without SEND play together.",
    "file": "content/terms/person-language/normal-children.md",
    "line": 50
   },
   {
    "text": "Most will go back to normal school after a term.",
    "found": [
     "normal school"
    ],
    "fixed": "Most will go back to mainstream school after a term.",
    "file": "content/terms/person-language/normal-children.md",
    "line": 51
   },
   {
    "text": "Facilities generally provided in Ordinary Schools are listed.",
    "found": [
     "Ordinary Schools"
    ],
    "fixed": "Facilities generally provided in mainstream schools are listed.",
    "file": "content/terms/person-language/normal-children.md",
    "line": 52
   },
   {
    "text": "They are taught apart from their normal peers.",
    "found": [
     "normal peers"
    ],
    "fixed": "They are taught apart from their peers without SEND.",
    "file": "content/terms/person-language/normal-children.md",
    "line": 53
   }
  ],
  "keep": [
   {
    "text": "The yoga teacher holds regular classes after school.",
    "found": [],
    "file": "content/terms/person-language/normal-children.md",
    "line": 57
   },
   {
    "text": "It is normal: people are nervous before a review.",
    "found": [],
    "file": "content/terms/person-language/normal-children.md",
    "line": 58
   },
   {
    "text": "The laptop is the candidate's normal way of working.",
    "found": [],
    "file": "content/terms/person-language/normal-children.md",
    "line": 59
   },
   {
    "text": "A disability affects normal day-to-day activities.",
    "found": [],
    "file": "content/terms/person-language/normal-children.md",
    "line": 60
   },
   {
    "text": "Clubs run outside the normal school day.",
    "found": [],
    "file": "content/terms/person-language/normal-children.md",
    "line": 61
   },
   {
    "text": "Extra help is given as part of normal classroom practice.",
    "found": [],
    "file": "content/terms/person-language/normal-children.md",
    "line": 62
   },
   {
    "text": "Interventions do not replace normal class teaching.",
    "found": [],
    "file": "content/terms/person-language/normal-children.md",
    "line": 63
   },
   {
    "text": "The ordinary school budget pays for this.",
    "found": [],
    "file": "content/terms/person-language/normal-children.md",
    "line": 64
   },
   {
    "text": "Children normally start in September.",
    "found": [],
    "file": "content/terms/person-language/normal-children.md",
    "line": 65
   },
   {
    "text": "It is normal, children say, to feel nervous in a new class.",
    "found": [],
    "file": "content/terms/person-language/normal-children.md",
    "line": 66
   },
   {
    "text": "Staff know about normal child development.",
    "found": [],
    "file": "content/terms/person-language/normal-children.md",
    "line": 67
   },
   {
    "text": "In a typical classroom there are thirty places.",
    "found": [],
    "file": "content/terms/person-language/normal-children.md",
    "line": 68
   },
   {
    "text": "Normal pupil absence procedures apply.",
    "found": [],
    "file": "content/terms/person-language/normal-children.md",
    "line": 69
   }
  ]
 },
 {
  "id": "note-in-lieu",
  "flag": [
   {
    "text": "The LEA may issue a note in lieu.",
    "found": [
     "a note in lieu"
    ],
    "fixed": "The LEA may issue a notice that no EHC plan will be issued.",
    "file": "content/terms/statements-ehc/note-in-lieu.md",
    "line": 26
   },
   {
    "text": "Where there is a Note-in-Lieu of a Statement, the child stays on the register.",
    "found": [
     "a Note-in-Lieu of a Statement"
    ],
    "file": "content/terms/statements-ehc/note-in-lieu.md",
    "line": 27
   },
   {
    "text": "Notes in lieu are kept by the SENCO.",
    "found": [
     "Notes in lieu"
    ],
    "file": "content/terms/statements-ehc/note-in-lieu.md",
    "line": 28
   }
  ],
  "keep": [
   {
    "text": "Staff may be given pay in lieu of notice.",
    "found": [],
    "file": "content/terms/statements-ehc/note-in-lieu.md",
    "line": 32
   },
   {
    "text": "Time off in lieu is agreed with the headteacher.",
    "found": [],
    "file": "content/terms/statements-ehc/note-in-lieu.md",
    "line": 33
   },
   {
    "text": "Notes in lieu were abolished with statements.",
    "found": [],
    "file": "content/terms/statements-ehc/note-in-lieu.md",
    "line": 34
   }
  ]
 },
 {
  "id": "nppn",
  "flag": [
   {
    "text": "The National Parent Partnership Network can be found online.",
    "found": [
     "National Parent Partnership Network"
    ],
    "fixed": "The Information, Advice and Support Services Network can be found online.",
    "file": "content/terms/bodies-agencies/nppn.md",
    "line": 27
   },
   {
    "text": "Ask the NPPN for the address of your service.",
    "found": [
     "NPPN"
    ],
    "fixed": "Ask the Information, Advice and Support Services Network for the address of your service.",
    "file": "content/terms/bodies-agencies/nppn.md",
    "line": 28
   }
  ],
  "keep": [
   {
    "text": "The Information, Advice and Support Services Network lists local services.",
    "found": [],
    "file": "content/terms/bodies-agencies/nppn.md",
    "line": 32
   },
   {
    "text": "The National Network for Parent Carer Forums meets each year.",
    "found": [],
    "file": "content/terms/bodies-agencies/nppn.md",
    "line": 33
   }
  ]
 },
 {
  "id": "npqsen-name",
  "flag": [
   {
    "text": "She holds the NPQ SEND.",
    "found": [
     "NPQ SEND"
    ],
    "fixed": "She holds the NPQ for SENCOs.",
    "file": "content/terms/qualifications-roles/npqsen-name.md",
    "line": 27
   },
   {
    "text": "The SENCO is taking the NPQSENCO.",
    "found": [
     "NPQSENCO"
    ],
    "fixed": "The SENCO is taking the NPQ for SENCOs.",
    "file": "content/terms/qualifications-roles/npqsen-name.md",
    "line": 28
   },
   {
    "text": "The NPQ for SEND is funded.",
    "found": [
     "NPQ for SEND"
    ],
    "fixed": "The NPQ for SENCOs is funded.",
    "file": "content/terms/qualifications-roles/npqsen-name.md",
    "line": 29
   }
  ],
  "keep": [
   {
    "text": "The NPQ for SENCOs is mandatory for new SENCOs.",
    "found": [],
    "file": "content/terms/qualifications-roles/npqsen-name.md",
    "line": 33
   },
   {
    "text": "Our head holds the NPQH.",
    "found": [],
    "file": "content/terms/qualifications-roles/npqsen-name.md",
    "line": 34
   }
  ]
 },
 {
  "id": "nqt",
  "flag": [
   {
    "text": "All our NQT’s see the SENCO.",
    "found": [
     "NQT’s"
    ],
    "fixed": "All our ECTs see the SENCO.",
    "file": "content/terms/qualifications-roles/nqt.md",
    "line": 31
   },
   {
    "text": "NQT’s are given time.",
    "found": [
     "NQT’s"
    ],
    "fixed": "ECTs are given time.",
    "file": "content/terms/qualifications-roles/nqt.md",
    "line": 32
   },
   {
    "text": "The NQT’s mentor helps.",
    "found": [
     "NQT’s"
    ],
    "fixed": "The ECT’s mentor helps.",
    "file": "content/terms/qualifications-roles/nqt.md",
    "line": 33
   },
   {
    "text": "NQTs/ECTs meet the SENCO.",
    "found": [
     "NQTs/ECTs"
    ],
    "fixed": "ECTs meet the SENCO.",
    "file": "content/terms/qualifications-roles/nqt.md",
    "line": 34
   },
   {
    "text": "Each GTP trainee meets the SENCO.",
    "found": [
     "GTP trainee"
    ],
    "fixed": "Each trainee teacher meets the SENCO.",
    "file": "content/terms/qualifications-roles/nqt.md",
    "line": 35
   },
   {
    "text": "NQTs receive training from the SENCO.",
    "found": [
     "NQTs"
    ],
    "fixed": "ECTs receive training from the SENCO.",
    "file": "content/terms/qualifications-roles/nqt.md",
    "line": 36
   },
   {
    "text": "Newly Qualified Teachers observe interventions.",
    "found": [
     "Newly Qualified Teachers"
    ],
    "fixed": "Early career teachers observe interventions.",
    "file": "content/terms/qualifications-roles/nqt.md",
    "line": 37
   },
   {
    "text": "Each year an NQT joins.",
    "found": [
     "an NQT"
    ],
    "fixed": "Each year an ECT joins.",
    "file": "content/terms/qualifications-roles/nqt.md",
    "line": 38
   },
   {
    "text": "Support for staff, including NQTs, is offered.",
    "found": [
     "NQTs"
    ],
    "file": "content/terms/qualifications-roles/nqt.md",
    "line": 39
   },
   {
    "text": "The newly-qualified teacher is mentored.",
    "found": [
     "newly-qualified teacher"
    ],
    "fixed": "The early career teacher is mentored.",
    "file": "content/terms/qualifications-roles/nqt.md",
    "line": 40
   }
  ],
  "keep": [
   {
    "text": "The headteacher joined Oak Hill as a newly qualified teacher in 2003 and has been the SENCO here since 2011.",
    "found": [],
    "file": "content/terms/qualifications-roles/nqt.md",
    "line": 44
   },
   {
    "text": "NQT was the name for a teacher in the first year.",
    "found": [],
    "file": "content/terms/qualifications-roles/nqt.md",
    "line": 45
   },
   {
    "text": "Early career teachers (formerly NQTs) have a mentor.",
    "found": [],
    "file": "content/terms/qualifications-roles/nqt.md",
    "line": 46
   },
   {
    "text": "ECTs replaced NQTs in 2021.",
    "found": [],
    "file": "content/terms/qualifications-roles/nqt.md",
    "line": 47
   },
   {
    "text": "Staff who are newly qualified are mentored.",
    "found": [],
    "file": "content/terms/qualifications-roles/nqt.md",
    "line": 48
   },
   {
    "text": "A qualified teacher leads the group.",
    "found": [],
    "file": "content/terms/qualifications-roles/nqt.md",
    "line": 49
   },
   {
    "text": "Our newly built library is used by teachers.",
    "found": [],
    "file": "content/terms/qualifications-roles/nqt.md",
    "line": 50
   }
  ]
 },
 {
  "id": "obsolete-links",
  "flag": [
   {
    "text": "The 2001 Code is at www.teachernet.gov.uk/sen.",
    "found": [
     "www.teachernet.gov.uk"
    ],
    "file": "content/terms/other/obsolete-links.md",
    "line": 36
   },
   {
    "text": "Write to sen.team@justice.gsi.gov.uk for a form.",
    "found": [
     "gsi.gov.uk"
    ],
    "file": "content/terms/other/obsolete-links.md",
    "line": 37
   },
   {
    "text": "See http://www.dfes.gov.uk/sen for more.",
    "found": [
     "www.dfes.gov.uk"
    ],
    "file": "content/terms/other/obsolete-links.md",
    "line": 38
   },
   {
    "text": "Send referrals to senteam@anyshire.gcsx.gov.uk.",
    "found": [
     "gcsx.gov.uk"
    ],
    "file": "content/terms/other/obsolete-links.md",
    "line": 39
   },
   {
    "text": "Guidance is on www.education.gov.uk and in the office.",
    "found": [
     "www.education.gov.uk"
    ],
    "file": "content/terms/other/obsolete-links.md",
    "line": 40
   },
   {
    "text": "Training is listed on TeacherNet.",
    "found": [
     "TeacherNet"
    ],
    "file": "content/terms/other/obsolete-links.md",
    "line": 41
   }
  ],
  "keep": [
   {
    "text": "See www.gov.uk/children-with-special-educational-needs.",
    "found": [],
    "file": "content/terms/other/obsolete-links.md",
    "line": 45
   },
   {
    "text": "Write to enquiries@education.gov.uk with your question.",
    "found": [],
    "file": "content/terms/other/obsolete-links.md",
    "line": 46
   },
   {
    "text": "An archived copy is at webarchive.nationalarchives.gov.uk/www.education.gov.uk/sen.",
    "found": [],
    "file": "content/terms/other/obsolete-links.md",
    "line": 47
   },
   {
    "text": "Our teacher networks meet each term.",
    "found": [],
    "file": "content/terms/other/obsolete-links.md",
    "line": 48
   },
   {
    "text": "Have your say at consult.education.gov.uk.",
    "found": [],
    "file": "content/terms/other/obsolete-links.md",
    "line": 49
   }
  ]
 },
 {
  "id": "odd-pda",
  "flag": [
   {
    "text": "Staff ignore attention-seeking behaviour.",
    "found": [
     "attention-seeking behaviour"
    ],
    "fixed": "Staff ignore behaviour that seeks connection.",
    "file": "content/terms/person-language/odd-pda.md",
    "line": 34
   },
   {
    "text": "Defiant children are sent to the head.",
    "found": [
     "Defiant children"
    ],
    "fixed": "Children who find instructions hard to follow are sent to the head.",
    "file": "content/terms/person-language/odd-pda.md",
    "line": 35
   },
   {
    "text": "Manipulative pupils are watched at playtime.",
    "found": [
     "Manipulative pupils"
    ],
    "file": "content/terms/person-language/odd-pda.md",
    "line": 36
   }
  ],
  "keep": [
   {
    "text": "Self-harm is never dismissed as attention seeking.",
    "found": [],
    "file": "content/terms/person-language/odd-pda.md",
    "line": 40
   },
   {
    "text": "Use mathematical manipulatives in every lesson.",
    "found": [],
    "file": "content/terms/person-language/odd-pda.md",
    "line": 41
   },
   {
    "text": "Pupils seek attention from a trusted adult.",
    "found": [],
    "file": "content/terms/person-language/odd-pda.md",
    "line": 42
   },
   {
    "text": "A child with oppositional defiant disorder (ODD) has a care plan.",
    "found": [],
    "file": "content/terms/person-language/odd-pda.md",
    "line": 43
   },
   {
    "text": "Abusers can be manipulative.",
    "found": [],
    "file": "content/terms/person-language/odd-pda.md",
    "line": 44
   }
  ]
 },
 {
  "id": "ofsted-deep-dive",
  "flag": [
   {
    "text": "Subject leaders prepare for deep dives by Ofsted.",
    "found": [
     "deep dives"
    ],
    "fixed": "Subject leaders prepare for curriculum conversations by Ofsted.",
    "file": "content/terms/other/ofsted-deep-dive.md",
    "line": 32
   },
   {
    "text": "Inspectors will carry out deep dives in reading and maths.",
    "found": [
     "deep dives"
    ],
    "fixed": "Inspectors will carry out curriculum conversations in reading and maths.",
    "file": "content/terms/other/ofsted-deep-dive.md",
    "line": 33
   }
  ],
  "keep": [
   {
    "text": "The SENCO takes a deep dive into attendance data each term.",
    "found": [],
    "file": "content/terms/other/ofsted-deep-dive.md",
    "line": 37
   },
   {
    "text": "Swimming pupils must not dive in the deep end.",
    "found": [],
    "file": "content/terms/other/ofsted-deep-dive.md",
    "line": 38
   },
   {
    "text": "In 2021 inspectors carried out a deep dive in reading.",
    "found": [],
    "file": "content/terms/other/ofsted-deep-dive.md",
    "line": 39
   }
  ]
 },
 {
  "id": "ofsted-old-areas",
  "flag": [
   {
    "text": "SEND provision counts towards the Quality of Education judgement.",
    "found": [
     "Quality of Education judgement"
    ],
    "file": "content/terms/other/ofsted-old-areas.md",
    "line": 33
   },
   {
    "text": "We want to raise our Behaviour & Attitudes grade.",
    "found": [
     "Behaviour & Attitudes grade"
    ],
    "fixed": "We want to raise our attendance and behaviour grade.",
    "file": "content/terms/other/ofsted-old-areas.md",
    "line": 34
   }
  ],
  "keep": [
   {
    "text": "The quality of education for every pupil matters to us.",
    "found": [],
    "file": "content/terms/other/ofsted-old-areas.md",
    "line": 38
   },
   {
    "text": "Behaviour and attitudes to learning are good.",
    "found": [],
    "file": "content/terms/other/ofsted-old-areas.md",
    "line": 39
   },
   {
    "text": "In 2022 the quality of education judgement was good.",
    "found": [],
    "file": "content/terms/other/ofsted-old-areas.md",
    "line": 40
   },
   {
    "text": "Personal development is taught in tutor time.",
    "found": [],
    "file": "content/terms/other/ofsted-old-areas.md",
    "line": 41
   }
  ]
 },
 {
  "id": "ofsted-overall",
  "flag": [
   {
    "text": "We are proud to be rated Outstanding by Ofsted.",
    "found": [
     "rated Outstanding by Ofsted"
    ],
    "file": "content/terms/other/ofsted-overall.md",
    "line": 39
   },
   {
    "text": "Ofsted rating: Good",
    "found": [
     "Ofsted rating: Good"
    ],
    "file": "content/terms/other/ofsted-overall.md",
    "line": 40
   },
   {
    "text": "Ofsted judged the school to be good in every way.",
    "found": [
     "Ofsted judged the school to be good"
    ],
    "file": "content/terms/other/ofsted-overall.md",
    "line": 41
   },
   {
    "text": "Governors want a better overall effectiveness judgement.",
    "found": [
     "overall effectiveness judgement"
    ],
    "file": "content/terms/other/ofsted-overall.md",
    "line": 42
   }
  ],
  "keep": [
   {
    "text": "Ofsted judged the school to be good in May 2019.",
    "found": [],
    "file": "content/terms/other/ofsted-overall.md",
    "line": 46
   },
   {
    "text": "Good practice is shared with Ofsted inspectors.",
    "found": [],
    "file": "content/terms/other/ofsted-overall.md",
    "line": 47
   },
   {
    "text": "Our report card of March 2026 grades inclusion as strong standard.",
    "found": [],
    "file": "content/terms/other/ofsted-overall.md",
    "line": 48
   },
   {
    "text": "Governors judge the overall effectiveness of SEN provision each year.",
    "found": [],
    "file": "content/terms/other/ofsted-overall.md",
    "line": 49
   },
   {
    "text": "The report was rated good by Ofsted in its 2022 inspection.",
    "found": [],
    "file": "content/terms/other/ofsted-overall.md",
    "line": 50
   }
  ]
 },
 {
  "id": "ordinary-available",
  "flag": [
   {
    "text": "Every school gives the local authority’s core offer.",
    "found": [
     "core offer"
    ],
    "fixed": "Every school gives the local authority’s ordinarily available provision.",
    "file": "content/terms/bodies-agencies/ordinary-available.md",
    "line": 26
   },
   {
    "text": "The Core Offer for SEN is on the website.",
    "found": [
     "Core Offer"
    ],
    "file": "content/terms/bodies-agencies/ordinary-available.md",
    "line": 27
   }
  ],
  "keep": [
   {
    "text": "The trust’s core offer to its academies includes payroll.",
    "found": [],
    "file": "content/terms/bodies-agencies/ordinary-available.md",
    "line": 31
   },
   {
    "text": "Ordinarily available provision is set out by the local authority.",
    "found": [],
    "file": "content/terms/bodies-agencies/ordinary-available.md",
    "line": 32
   }
  ]
 },
 {
  "id": "other-nation",
  "flag": [
   {
    "text": "# ALN policy\n\nOur ALNCo makes sure that every learner with ALN has an IDP, as the ALN Code requires. Estyn inspects us.",
    "found": [],
    "file": "content/rules/consistency/other-nation.md",
    "line": 18
   },
   {
    "text": "# Additional support for learning\n\nGetting it right for every child (GIRFEC) guides us. Some pupils with ASN have a co-ordinated support plan.",
    "found": [],
    "file": "content/rules/consistency/other-nation.md",
    "line": 24
   }
  ],
  "keep": [
   {
    "text": "Pupils with EHC plans are reviewed each year by the local authority in England.",
    "found": [],
    "file": "content/rules/consistency/other-nation.md",
    "line": 38
   },
   {
    "text": "# SEND policy\n\nThe SENCO, the local authority and Ofsted work with us. A pupil from Wales has an IDP.",
    "found": [],
    "file": "content/rules/consistency/other-nation.md",
    "line": 32
   }
  ]
 },
 {
  "id": "outstanding-vision",
  "flag": [
   {
    "text": "Our vision is to be outstanding in all we do.",
    "found": [
     "vision is to be outstanding"
    ],
    "file": "content/terms/curriculum-assessment/outstanding-vision.md",
    "line": 22
   },
   {
    "text": "The school’s aim is to be an outstanding provider.",
    "found": [
     "aim is to be an outstanding"
    ],
    "file": "content/terms/curriculum-assessment/outstanding-vision.md",
    "line": 23
   }
  ],
  "keep": [
   {
    "text": "Teaching was outstanding in 2012.",
    "found": [],
    "file": "content/terms/curriculum-assessment/outstanding-vision.md",
    "line": 27
   },
   {
    "text": "Any outstanding concerns are shared with parents.",
    "found": [],
    "file": "content/terms/curriculum-assessment/outstanding-vision.md",
    "line": 28
   },
   {
    "text": "There is an outstanding debt.",
    "found": [],
    "file": "content/terms/curriculum-assessment/outstanding-vision.md",
    "line": 29
   }
  ]
 },
 {
  "id": "p-scales",
  "flag": [
   {
    "text": "She is at P6 in reading.",
    "found": [
     "is at P6 in reading"
    ],
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 45
   },
   {
    "text": "Pupils at P8 or below get extra help.",
    "found": [
     "P8 or below"
    ],
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 46
   },
   {
    "text": "Pupils working at P1-P8 have their own file.",
    "found": [
     "P1-P8"
    ],
    "fixed": "Pupils working at the pre-key stage standards have their own file.",
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 47
   },
   {
    "text": "P1i to P level 8 is moderated by the SENCO.",
    "found": [
     "P1i to P level 8"
    ],
    "fixed": "The engagement model is moderated by the SENCO.",
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 48
   },
   {
    "text": "Pupils working below Year 1 are assessed using the P scales.",
    "found": [
     "using the P scales"
    ],
    "fixed": "Pupils working below Year 1 are assessed using the pre-key stage standards.",
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 49
   },
   {
    "text": "P-levels are sent home in July.",
    "found": [
     "P-levels"
    ],
    "fixed": "The pre-key stage standards are sent home in July.",
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 50
   },
   {
    "text": "We use P-scales and our own steps.",
    "found": [
     "P-scales"
    ],
    "fixed": "We use the pre-key stage standards and our own steps.",
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 51
   },
   {
    "text": "Teachers record P scale data each term.",
    "found": [
     "P scale data"
    ],
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 52
   },
   {
    "text": "The class works at P4 to P6 in reading.",
    "found": [
     "P4 to P6"
    ],
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 53
   },
   {
    "text": "Small steps are tracked with PIVATS.",
    "found": [
     "PIVATS"
    ],
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 54
   },
   {
    "text": "P Scales and National Curriculum tests are used.",
    "found": [
     "P Scales"
    ],
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 55
   }
  ],
  "keep": [
   {
    "text": "The music lesson is at period 6 in room P6.",
    "found": [],
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 59
   },
   {
    "text": "P6 is the sixth period of the day; P1 to P3 are before break.",
    "found": [],
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 60
   },
   {
    "text": "Signs P1 to P4 lead to the car park.",
    "found": [],
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 61
   },
   {
    "text": "P scales were replaced by the pre-key stage standards and the engagement model.",
    "found": [],
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 62
   },
   {
    "text": "Pupils in P6 (Year 6) visit the high school.",
    "found": [],
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 63
   },
   {
    "text": "We use a pH scale in science and scale models in design.",
    "found": [],
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 64
   },
   {
    "text": "Pupils at P6 camp (Year 6) sleep in tents.",
    "found": [],
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 65
   },
   {
    "text": "P.E. levels of fitness are recorded.",
    "found": [],
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 66
   },
   {
    "text": "The teacher pays at scale point P7 of the old pay spine is no longer used.",
    "found": [],
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 67
   },
   {
    "text": "Levels of support are agreed with parents.",
    "found": [],
    "file": "content/terms/curriculum-assessment/p-scales.md",
    "line": 68
   }
  ]
 },
 {
  "id": "panda-report",
  "flag": [
   {
    "text": "Governors study the PANDA to see how our results compare.",
    "found": [
     "PANDA"
    ],
    "fixed": "Governors study the Inspection Data Summary Report to see how our results compare.",
    "file": "content/terms/curriculum-assessment/panda-report.md",
    "line": 30
   },
   {
    "text": "Progress data come from the PANDA and from our own tests.",
    "found": [
     "PANDA"
    ],
    "fixed": "Progress data come from the Inspection Data Summary Report and from our own tests.",
    "file": "content/terms/curriculum-assessment/panda-report.md",
    "line": 31
   }
  ],
  "keep": [
   {
    "text": "Panda class visit the farm and record the results in their science books.",
    "found": [],
    "file": "content/terms/curriculum-assessment/panda-report.md",
    "line": 35
   },
   {
    "text": "The results of the WWF panda appeal are on the board.",
    "found": [],
    "file": "content/terms/curriculum-assessment/panda-report.md",
    "line": 36
   },
   {
    "text": "A child with PANDAS may lose skills suddenly; we keep attainment records for the clinic.",
    "found": [],
    "file": "content/terms/curriculum-assessment/panda-report.md",
    "line": 37
   }
  ]
 },
 {
  "id": "parent-partnership",
  "flag": [
   {
    "text": "Contact parent partnership on 01234 567890.",
    "found": [
     "Contact parent partnership on"
    ],
    "fixed": "Contact SENDIASS on 01234 567890.",
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 50
   },
   {
    "text": "Parents’ Partnership will help families.",
    "found": [
     "Parents’ Partnership will help"
    ],
    "fixed": "SENDIASS will help families.",
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 51
   },
   {
    "text": "Is there a Parent Partnership in this county?",
    "found": [
     "a Parent Partnership in this county"
    ],
    "fixed": "Is there a SENDIASS in this county?",
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 52
   },
   {
    "text": "Parent Partnership is free.",
    "found": [
     "Parent Partnership is free"
    ],
    "fixed": "SENDIASS is free.",
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 53
   },
   {
    "text": "Take the Parent Partnership leaflet from the rack.",
    "found": [
     "the Parent Partnership leaflet"
    ],
    "fixed": "Take the SENDIASS leaflet from the rack.",
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 54
   },
   {
    "text": "Parent Partnership hold a stall at the fair.",
    "found": [
     "Parent Partnership hold"
    ],
    "fixed": "SENDIASS hold a stall at the fair.",
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 55
   },
   {
    "text": "Parent Partnership can come to meetings with you.",
    "found": [
     "Parent Partnership can come"
    ],
    "fixed": "SENDIASS can come to meetings with you.",
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 56
   },
   {
    "text": "These agencies help us: the school nurse and Parent Partnership.",
    "found": [
     "Parent Partnership"
    ],
    "fixed": "These agencies help us: the school nurse and SENDIASS.",
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 57
   },
   {
    "text": "You can also ring Parent Partnership, who are nothing to do with us.",
    "found": [
     "Parent Partnership"
    ],
    "fixed": "You can also ring SENDIASS, who are nothing to do with us.",
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 58
   },
   {
    "text": "Parents can contact the Parent Partnership Service for advice.",
    "found": [
     "the Parent Partnership Service"
    ],
    "fixed": "Parents can contact SENDIASS for advice.",
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 59
   },
   {
    "text": "The Parent Partnership Service (PPS) is independent.",
    "found": [
     "The Parent Partnership Service (PPS)"
    ],
    "fixed": "SENDIASS is independent.",
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 60
   },
   {
    "text": "A Parent Partnership Officer may come to the review.",
    "found": [
     "A Parent Partnership Officer"
    ],
    "fixed": "A SENDIASS adviser may come to the review.",
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 61
   },
   {
    "text": "The number of the local parent partnership service is in the office.",
    "found": [
     "parent partnership service"
    ],
    "fixed": "The number of the local SENDIASS is in the office.",
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 62
   },
   {
    "text": "Parents can get independent advice from Parent Partnership.",
    "found": [
     "Parent Partnership"
    ],
    "fixed": "Parents can get independent advice from SENDIASS.",
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 63
   },
   {
    "text": "Families can ask Parent Partnership/SENDIASS.",
    "found": [
     "Parent Partnership/SENDIASS"
    ],
    "fixed": "Families can ask SENDIASS.",
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 64
   },
   {
    "text": "The LEA’s Parents’ Partnership Scheme offers mediation.",
    "found": [
     "Parents’ Partnership Scheme"
    ],
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 65
   },
   {
    "text": "A leaflet from the PPS is sent with each statement.",
    "found": [
     "the PPS"
    ],
    "fixed": "A leaflet from SENDIASS is sent with each statement.",
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 66
   },
   {
    "text": "## Complaints\n\nUseful telephone numbers:\n\n| Parent Partnership | SEN advice | 01632 960000 |\n| --- | --- | --- |\n| Parent-Partnership service | impartial advice | |",
    "found": [
     "Parent Partnership",
     "Parent-Partnership service"
    ],
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 68
   },
   {
    "text": "Help from outside, of which the LEA keeps a list:\n\n- School Health\n- Parent Partnership",
    "found": [
     "Parent Partnership"
    ],
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 78
   }
  ],
  "keep": [
   {
    "text": "## Parent Partnership",
    "found": [],
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 87
   },
   {
    "text": "## Contact, Communication and Parent Partnership",
    "found": [],
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 88
   },
   {
    "text": "Our staff team for Pupil Voice and Parent Partnership can be reached through the office; the service is free.",
    "found": [],
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 89
   },
   {
    "text": "Our Parent Partnership is at the heart of school life; contact the office.",
    "found": [],
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 90
   },
   {
    "text": "We work in partnership with parents.",
    "found": [],
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 91
   },
   {
    "text": "We hold the Leading Parent Partnership Award.",
    "found": [],
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 92
   },
   {
    "text": "Our parent partnership evening is in October.",
    "found": [],
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 93
   },
   {
    "text": "The partnership between parents, school and the local authority matters most.",
    "found": [],
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 94
   },
   {
    "text": "The Parent Partnership Service was replaced by SENDIASS in 2014.",
    "found": [],
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 95
   },
   {
    "text": "SENDIASS gives impartial advice to children, young people and parents.",
    "found": [],
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 96
   },
   {
    "text": "Teachers have PPA time; the PPS of the minister visited.",
    "found": [],
    "file": "content/terms/bodies-agencies/parent-partnership.md",
    "line": 97
   }
  ]
 },
 {
  "id": "parental-consent-register",
  "flag": [
   {
    "text": "Without parental consent we cannot place a child on SEN Support.",
    "found": [
     "Without parental consent we cannot place"
    ],
    "file": "content/terms/other/parental-consent-register.md",
    "line": 39
   },
   {
    "text": "Parents must sign before their child can be placed on SEN Support.",
    "found": [
     "Parents must sign before their child can be placed"
    ],
    "file": "content/terms/other/parental-consent-register.md",
    "line": 40
   },
   {
    "text": "Parental permission is needed before a child goes on the SEN register.",
    "found": [
     "Parental permission is needed before a"
    ],
    "file": "content/terms/other/parental-consent-register.md",
    "line": 41
   },
   {
    "text": "Children go on SEN Support only with parental consent.",
    "found": [
     "only with parental consent"
    ],
    "file": "content/terms/other/parental-consent-register.md",
    "line": 42
   },
   {
    "text": "We need parents’ permission before SEN Support can start.",
    "found": [
     "We need parents’ permission before"
    ],
    "file": "content/terms/other/parental-consent-register.md",
    "line": 43
   }
  ],
  "keep": [
   {
    "text": "Without parental consent we cannot refer a pupil with SEN to a therapist.",
    "found": [],
    "file": "content/terms/other/parental-consent-register.md",
    "line": 47
   },
   {
    "text": "Parental consent is needed before a child with SEN goes on a trip.",
    "found": [],
    "file": "content/terms/other/parental-consent-register.md",
    "line": 48
   },
   {
    "text": "Parents must sign before their child with SEN can be given medicine.",
    "found": [],
    "file": "content/terms/other/parental-consent-register.md",
    "line": 49
   },
   {
    "text": "Parental consent is not required before a child gets SEN Support, but we talk with parents first.",
    "found": [],
    "file": "content/terms/other/parental-consent-register.md",
    "line": 50
   },
   {
    "text": "Parents agree the SEN Support plan with us.",
    "found": [],
    "file": "content/terms/other/parental-consent-register.md",
    "line": 51
   }
  ]
 },
 {
  "id": "parents-guardians",
  "flag": [
   {
    "text": "Parents/guardians are invited to each review.",
    "found": [
     "Parents/guardians"
    ],
    "fixed": "Parents and carers are invited to each review.",
    "file": "content/terms/person-language/parents-guardians.md",
    "line": 46
   },
   {
    "text": "A parent or guardian may bring a friend.",
    "found": [
     "parent or guardian"
    ],
    "fixed": "A parent or carer may bring a friend.",
    "file": "content/terms/person-language/parents-guardians.md",
    "line": 47
   },
   {
    "text": "We write to Parents / Guardians each term.",
    "found": [
     "Parents / Guardians"
    ],
    "fixed": "We write to parents and carers each term.",
    "file": "content/terms/person-language/parents-guardians.md",
    "line": 48
   },
   {
    "text": "The parents and guardians' views are recorded.",
    "found": [
     "parents and guardians'"
    ],
    "fixed": "The parents and carers' views are recorded.",
    "file": "content/terms/person-language/parents-guardians.md",
    "line": 49
   },
   {
    "text": "Signed by the parent/guardian:",
    "found": [
     "parent/guardian"
    ],
    "fixed": "Signed by the parent or carer:",
    "file": "content/terms/person-language/parents-guardians.md",
    "line": 50
   }
  ],
  "keep": [
   {
    "text": "Parents and carers are invited to each review.",
    "found": [],
    "file": "content/terms/person-language/parents-guardians.md",
    "line": 54
   },
   {
    "text": "A parent or special guardian may bring a friend.",
    "found": [],
    "file": "content/terms/person-language/parents-guardians.md",
    "line": 55
   },
   {
    "text": "The Guardian wrote about our school.",
    "found": [],
    "file": "content/terms/person-language/parents-guardians.md",
    "line": 56
   },
   {
    "text": "The children's guardian attends court.",
    "found": [],
    "file": "content/terms/person-language/parents-guardians.md",
    "line": 57
   },
   {
    "text": "The Caldicott Guardian approves the sharing.",
    "found": [],
    "file": "content/terms/person-language/parents-guardians.md",
    "line": 58
   }
  ]
 },
 {
  "id": "pct-sha",
  "flag": [
   {
    "text": "Advice is sought from the NHS and the health authority.",
    "found": [
     "the health authority"
    ],
    "fixed": "Advice is sought from the NHS and the integrated care board.",
    "file": "content/terms/bodies-agencies/pct-sha.md",
    "line": 45
   },
   {
    "text": "The PCT physio comes on Mondays.",
    "found": [
     "PCT physio"
    ],
    "fixed": "The NHS physio comes on Mondays.",
    "file": "content/terms/bodies-agencies/pct-sha.md",
    "line": 46
   },
   {
    "text": "It is jointly commissioned by the LEA and PCT.",
    "found": [
     "LEA and PCT"
    ],
    "fixed": "It is jointly commissioned by the local authority and integrated care board.",
    "file": "content/terms/bodies-agencies/pct-sha.md",
    "line": 47
   },
   {
    "text": "Speech therapists are employed by the Primary Care Trust (PCT).",
    "found": [
     "employed by the Primary Care Trust (PCT)"
    ],
    "fixed": "Speech therapists are employed by the NHS trust.",
    "file": "content/terms/bodies-agencies/pct-sha.md",
    "line": 48
   },
   {
    "text": "The PCT pays for the school nurse.",
    "found": [
     "PCT"
    ],
    "fixed": "The integrated care board pays for the school nurse.",
    "file": "content/terms/bodies-agencies/pct-sha.md",
    "line": 49
   },
   {
    "text": "PCTs and local authorities work together.",
    "found": [
     "PCTs"
    ],
    "fixed": "Integrated care boards and local authorities work together.",
    "file": "content/terms/bodies-agencies/pct-sha.md",
    "line": 50
   },
   {
    "text": "The Local Health Authority is told.",
    "found": [
     "Local Health Authority"
    ],
    "file": "content/terms/bodies-agencies/pct-sha.md",
    "line": 51
   },
   {
    "text": "Reports come from the LEA and the Health Authority.",
    "found": [
     "the Health Authority"
    ],
    "file": "content/terms/bodies-agencies/pct-sha.md",
    "line": 52
   },
   {
    "text": "A Primary Care Trust doctor visits each term.",
    "found": [
     "A Primary Care Trust doctor"
    ],
    "fixed": "An NHS doctor visits each term.",
    "file": "content/terms/bodies-agencies/pct-sha.md",
    "line": 53
   },
   {
    "text": "School nurse (PCT): in on Mondays.",
    "found": [
     "nurse (PCT)"
    ],
    "fixed": "School nurse (NHS): in on Mondays.",
    "file": "content/terms/bodies-agencies/pct-sha.md",
    "line": 54
   },
   {
    "text": "Our PCT therapist has gone part-time.",
    "found": [
     "PCT therapist"
    ],
    "fixed": "Our NHS therapist has gone part-time.",
    "file": "content/terms/bodies-agencies/pct-sha.md",
    "line": 55
   },
   {
    "text": "Ask the PCT’s paediatric nurse.",
    "found": [
     "PCT’s paediatric nurse"
    ],
    "fixed": "Ask the NHS paediatric nurse.",
    "file": "content/terms/bodies-agencies/pct-sha.md",
    "line": 56
   },
   {
    "text": "A nurse from the Primary Care Trust trains us.",
    "found": [
     "nurse from the Primary Care Trust"
    ],
    "fixed": "A nurse from the NHS trust trains us.",
    "file": "content/terms/bodies-agencies/pct-sha.md",
    "line": 57
   },
   {
    "text": "| Service | Whom to ask |\n| --- | --- |\n| LEA SEN team | 01632 960777 |\n| PCT | 01632 960778 |",
    "found": [
     "PCT"
    ],
    "file": "content/terms/bodies-agencies/pct-sha.md",
    "line": 59
   }
  ],
  "keep": [
   {
    "text": "The UK Health Security Agency publishes a list of exclusion periods.",
    "found": [],
    "file": "content/terms/bodies-agencies/pct-sha.md",
    "line": 68
   },
   {
    "text": "Teachers working for the PCT (Postgraduate Certificate in Teaching) visit us.",
    "found": [],
    "file": "content/terms/bodies-agencies/pct-sha.md",
    "line": 69
   },
   {
    "text": "Attendance was 95 pct last year.",
    "found": [],
    "file": "content/terms/bodies-agencies/pct-sha.md",
    "line": 70
   },
   {
    "text": "The PCT was abolished in 2013.",
    "found": [],
    "file": "content/terms/bodies-agencies/pct-sha.md",
    "line": 71
   },
   {
    "text": "Local health authorities in the United States work differently.",
    "found": [],
    "file": "content/terms/bodies-agencies/pct-sha.md",
    "line": 72
   },
   {
    "text": "An NHS trust provides therapy.",
    "found": [],
    "file": "content/terms/bodies-agencies/pct-sha.md",
    "line": 73
   }
  ]
 },
 {
  "id": "peer-on-peer",
  "flag": [
   {
    "text": "Pupils with SEND can be more vulnerable to peer-on-peer abuse.",
    "found": [
     "peer-on-peer abuse"
    ],
    "fixed": "Pupils with SEND can be more vulnerable to child-on-child abuse.",
    "file": "content/terms/data-safeguarding/peer-on-peer.md",
    "line": 25
   },
   {
    "text": "Peer on peer abuse is never tolerated.",
    "found": [
     "Peer on peer abuse"
    ],
    "fixed": "Child-on-child abuse is never tolerated.",
    "file": "content/terms/data-safeguarding/peer-on-peer.md",
    "line": 26
   }
  ],
  "keep": [
   {
    "text": "Peer-on-peer mentoring pairs Year 6 with Reception.",
    "found": [],
    "file": "content/terms/data-safeguarding/peer-on-peer.md",
    "line": 30
   },
   {
    "text": "Peer support on the playground helps.",
    "found": [],
    "file": "content/terms/data-safeguarding/peer-on-peer.md",
    "line": 31
   },
   {
    "text": "Child-on-child abuse is covered in our policy.",
    "found": [],
    "file": "content/terms/data-safeguarding/peer-on-peer.md",
    "line": 32
   },
   {
    "text": "Peers support each other on peer mentoring days.",
    "found": [],
    "file": "content/terms/data-safeguarding/peer-on-peer.md",
    "line": 33
   }
  ]
 },
 {
  "id": "plasc",
  "flag": [
   {
    "text": "All of them are reported in the PLASC return in January.",
    "found": [
     "PLASC return"
    ],
    "fixed": "All of them are reported in the school census return in January.",
    "file": "content/terms/census-codes/plasc.md",
    "line": 36
   },
   {
    "text": "PLASC data on SEN are sent each January.",
    "found": [
     "PLASC data"
    ],
    "fixed": "School census data on SEN are sent each January.",
    "file": "content/terms/census-codes/plasc.md",
    "line": 37
   },
   {
    "text": "The Pupil Level Annual School Census (PLASC) lists pupils with SEN.",
    "found": [
     "Pupil Level Annual School Census (PLASC)"
    ],
    "fixed": "The school census lists pupils with SEN.",
    "file": "content/terms/census-codes/plasc.md",
    "line": 38
   },
   {
    "text": "The office fills in Form 7 returns.",
    "found": [
     "Form 7 returns"
    ],
    "file": "content/terms/census-codes/plasc.md",
    "line": 39
   }
  ],
  "keep": [
   {
    "text": "PLASC was replaced by the termly school census.",
    "found": [],
    "file": "content/terms/census-codes/plasc.md",
    "line": 43
   },
   {
    "text": "Class teachers of Form 7 meet parents in October.",
    "found": [],
    "file": "content/terms/census-codes/plasc.md",
    "line": 44
   },
   {
    "text": "The local authority makes the SEN2 return in January.",
    "found": [],
    "file": "content/terms/census-codes/plasc.md",
    "line": 45
   },
   {
    "text": "In Wales, PLASC is still taken each January.",
    "found": [],
    "file": "content/terms/census-codes/plasc.md",
    "line": 46
   }
  ]
 },
 {
  "id": "portage-bst",
  "flag": [
   {
    "text": "The Behaviour Support Service visits each term.",
    "found": [
     "Behaviour Support Service"
    ],
    "fixed": "The SEMH support team visits each term.",
    "file": "content/terms/bodies-agencies/portage-bst.md",
    "line": 26
   },
   {
    "text": "Advice comes from the Behaviour Support Team.",
    "found": [
     "Behaviour Support Team"
    ],
    "file": "content/terms/bodies-agencies/portage-bst.md",
    "line": 27
   }
  ],
  "keep": [
   {
    "text": "Our SEN unit has twelve places.",
    "found": [],
    "file": "content/terms/bodies-agencies/portage-bst.md",
    "line": 31
   },
   {
    "text": "Teaching assistants give support with behaviour.",
    "found": [],
    "file": "content/terms/bodies-agencies/portage-bst.md",
    "line": 32
   }
  ]
 },
 {
  "id": "provision-map-only",
  "flag": [
   {
    "text": "At our school provision mapping replaces individual planning, so parents are sent the map each term.",
    "found": [
     "provision mapping replaces individual planning"
    ],
    "file": "content/terms/sen-stages/provision-map-only.md",
    "line": 34
   },
   {
    "text": "As all help is on the class map, individual plans are not written.",
    "found": [
     "individual plans are not written"
    ],
    "file": "content/terms/sen-stages/provision-map-only.md",
    "line": 35
   },
   {
    "text": "In our school provision mapping replaces individual plans for pupils with SEN.",
    "found": [
     "provision mapping replaces individual plans"
    ],
    "file": "content/terms/sen-stages/provision-map-only.md",
    "line": 36
   },
   {
    "text": "As each class has a provision map, no individual plans are needed.",
    "found": [
     "no individual plans are needed"
    ],
    "fixed": "As each class has a provision map, individual outcomes are agreed with parents and the pupil.",
    "file": "content/terms/sen-stages/provision-map-only.md",
    "line": 37
   },
   {
    "text": "With a good map there is no need for individual plans.",
    "found": [
     "no need for individual plans"
    ],
    "file": "content/terms/sen-stages/provision-map-only.md",
    "line": 38
   }
  ],
  "keep": [
   {
    "text": "Individual plans are not written without the pupil.",
    "found": [],
    "file": "content/terms/sen-stages/provision-map-only.md",
    "line": 42
   },
   {
    "text": "Our provision map supports individual planning.",
    "found": [],
    "file": "content/terms/sen-stages/provision-map-only.md",
    "line": 43
   },
   {
    "text": "The provision map shows the extra help in each year group, and each pupil has a plan agreed with parents.",
    "found": [],
    "file": "content/terms/sen-stages/provision-map-only.md",
    "line": 44
   },
   {
    "text": "IEPs were replaced by provision maps and pupil passports in 2016.",
    "found": [],
    "file": "content/terms/sen-stages/provision-map-only.md",
    "line": 45
   },
   {
    "text": "There is no need for parents to make an appointment.",
    "found": [],
    "file": "content/terms/sen-stages/provision-map-only.md",
    "line": 46
   },
   {
    "text": "Provision mapping helps governors to see what support costs.",
    "found": [],
    "file": "content/terms/sen-stages/provision-map-only.md",
    "line": 47
   }
  ]
 },
 {
  "id": "provision-statement",
  "flag": [
   {
    "text": "| SEN status | Number of pupils |\n|---|---|\n| SEN Support | 12 |\n| Statement | 2 |",
    "found": [
     "Statement"
    ],
    "file": "content/terms/statements-ehc/provision-statement.md",
    "line": 34
   },
   {
    "text": "| Level of SEN provision | Year 4 |\n|---|---|\n| statements | 2 |",
    "found": [
     "statements"
    ],
    "file": "content/terms/statements-ehc/provision-statement.md",
    "line": 41
   }
  ],
  "keep": [
   {
    "text": "| Document | Kind |\n|---|---|\n| SEN in our school | Statement |",
    "found": [],
    "file": "content/terms/statements-ehc/provision-statement.md",
    "line": 49
   },
   {
    "text": "| SEN survey | Parents who agree |\n|---|---|\n| Statement | Number |",
    "found": [],
    "file": "content/terms/statements-ehc/provision-statement.md",
    "line": 55
   },
   {
    "text": "| Duty | What we publish |\n|---|---|\n| Equality objectives | Statement |",
    "found": [],
    "file": "content/terms/statements-ehc/provision-statement.md",
    "line": 61
   }
  ]
 },
 {
  "id": "pru-terms",
  "flag": [
   {
    "text": "Pupils attend the behaviour unit for six weeks.",
    "found": [
     "behaviour unit"
    ],
    "fixed": "Pupils attend the alternative provision for six weeks.",
    "file": "content/terms/exclusion-behaviour/pru-terms.md",
    "line": 27
   },
   {
    "text": "Our Learning Support Unit is staffed all day.",
    "found": [
     "Learning Support Unit"
    ],
    "file": "content/terms/exclusion-behaviour/pru-terms.md",
    "line": 28
   }
  ],
  "keep": [
   {
    "text": "The behaviour team meets weekly.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/pru-terms.md",
    "line": 32
   },
   {
    "text": "In rugby he was sent to the touchline.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/pru-terms.md",
    "line": 33
   },
   {
    "text": "The unit on behaviour is in the training pack.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/pru-terms.md",
    "line": 34
   }
  ]
 },
 {
  "id": "public-health-england",
  "flag": [
   {
    "text": "We follow Public Health England advice on exclusion periods.",
    "found": [
     "Public Health England advice"
    ],
    "fixed": "We follow UK Health Security Agency advice on exclusion periods.",
    "file": "content/terms/bodies-agencies/public-health-england.md",
    "line": 28
   },
   {
    "text": "Public Health England has helped us.",
    "found": [
     "Public Health England"
    ],
    "fixed": "The UK Health Security Agency has helped us.",
    "file": "content/terms/bodies-agencies/public-health-england.md",
    "line": 29
   },
   {
    "text": "In an outbreak of an infectious illness the office rings PHE for advice.",
    "found": [
     "PHE"
    ],
    "fixed": "In an outbreak of an infectious illness the office rings UKHSA for advice.",
    "file": "content/terms/bodies-agencies/public-health-england.md",
    "line": 30
   },
   {
    "text": "The Health Protection Agency poster is in the staffroom.",
    "found": [
     "Health Protection Agency poster"
    ],
    "file": "content/terms/bodies-agencies/public-health-england.md",
    "line": 31
   }
  ],
  "keep": [
   {
    "text": "The UK Health Security Agency advises on outbreaks.",
    "found": [],
    "file": "content/terms/bodies-agencies/public-health-england.md",
    "line": 35
   },
   {
    "text": "The Health Protection Team is told of an outbreak.",
    "found": [],
    "file": "content/terms/bodies-agencies/public-health-england.md",
    "line": 36
   },
   {
    "text": "Public Health England was replaced by the UK Health Security Agency in 2021.",
    "found": [],
    "file": "content/terms/bodies-agencies/public-health-england.md",
    "line": 37
   }
  ]
 },
 {
  "id": "pupil-vs-young-person",
  "flag": [
   {
    "text": "A child in the sixth form signs the plan.",
    "found": [
     "A child in the sixth form"
    ],
    "fixed": "A young person in the sixth form signs the plan.",
    "file": "content/terms/person-language/pupil-vs-young-person.md",
    "line": 41
   },
   {
    "text": "EHC plans are for children aged 0-25.",
    "found": [
     "children aged 0-25"
    ],
    "fixed": "EHC plans are for children and young people aged 0 to 25.",
    "file": "content/terms/person-language/pupil-vs-young-person.md",
    "line": 42
   },
   {
    "text": "The college works with children from 16 to 25.",
    "found": [
     "children from 16 to 25"
    ],
    "fixed": "The college works with young people aged 16 to 25.",
    "file": "content/terms/person-language/pupil-vs-young-person.md",
    "line": 43
   },
   {
    "text": "Sixth-form children can ask for an assessment.",
    "found": [
     "Sixth-form children"
    ],
    "fixed": "Sixth-form students can ask for an assessment.",
    "file": "content/terms/person-language/pupil-vs-young-person.md",
    "line": 44
   }
  ],
  "keep": [
   {
    "text": "EHC plans are for children and young people aged 0 to 25.",
    "found": [],
    "file": "content/terms/person-language/pupil-vs-young-person.md",
    "line": 48
   },
   {
    "text": "There are 25 children in the class.",
    "found": [],
    "file": "content/terms/person-language/pupil-vs-young-person.md",
    "line": 49
   },
   {
    "text": "Children aged 4 to 11 attend.",
    "found": [],
    "file": "content/terms/person-language/pupil-vs-young-person.md",
    "line": 50
   },
   {
    "text": "A young person over compulsory school age decides for themselves.",
    "found": [],
    "file": "content/terms/person-language/pupil-vs-young-person.md",
    "line": 51
   },
   {
    "text": "The school has 18 children; 25 will join.",
    "found": [],
    "file": "content/terms/person-language/pupil-vs-young-person.md",
    "line": 52
   }
  ]
 },
 {
  "id": "quality-first-teaching",
  "flag": [
   {
    "text": "We rely on quality 1st teaching.",
    "found": [
     "quality 1st teaching"
    ],
    "fixed": "We rely on high-quality teaching.",
    "file": "content/terms/sen-stages/quality-first-teaching.md",
    "line": 33
   },
   {
    "text": "Quality First Teaching is the first step.",
    "found": [
     "Quality First Teaching"
    ],
    "fixed": "High-quality teaching is the first step.",
    "file": "content/terms/sen-stages/quality-first-teaching.md",
    "line": 34
   },
   {
    "text": "Teachers use QFT strategies in every lesson.",
    "found": [
     "QFT"
    ],
    "fixed": "Teachers use high-quality teaching strategies in every lesson.",
    "file": "content/terms/sen-stages/quality-first-teaching.md",
    "line": 35
   },
   {
    "text": "We believe in quality-first teaching (QFT) for all.",
    "found": [
     "quality-first teaching (QFT)"
    ],
    "fixed": "We believe in high-quality teaching for all.",
    "file": "content/terms/sen-stages/quality-first-teaching.md",
    "line": 36
   },
   {
    "text": "Quality First Wave Teaching meets most needs.",
    "found": [
     "Quality First Wave Teaching"
    ],
    "fixed": "High-quality teaching meets most needs.",
    "file": "content/terms/sen-stages/quality-first-teaching.md",
    "line": 37
   },
   {
    "text": "### Quality First Teaching",
    "found": [
     "Quality First Teaching"
    ],
    "file": "content/terms/sen-stages/quality-first-teaching.md",
    "line": 39
   }
  ],
  "keep": [
   {
    "text": "High-quality teaching comes first for every pupil.",
    "found": [],
    "file": "content/terms/sen-stages/quality-first-teaching.md",
    "line": 45
   },
   {
    "text": "We put quality first: teaching, meals and play.",
    "found": [],
    "file": "content/terms/sen-stages/quality-first-teaching.md",
    "line": 46
   },
   {
    "text": "Staff use the Wexdale Quality First Teaching toolkit from the Local Offer.",
    "found": [],
    "file": "content/terms/sen-stages/quality-first-teaching.md",
    "line": 47
   }
  ]
 },
 {
  "id": "raise-aspirations-clause",
  "flag": [
   {
    "text": "Every child can reach their full potential.",
    "found": [
     "reach their full potential"
    ],
    "file": "content/terms/other/raise-aspirations-clause.md",
    "line": 24
   },
   {
    "text": "We want pupils to fulfil their potential.",
    "found": [
     "fulfil their potential"
    ],
    "file": "content/terms/other/raise-aspirations-clause.md",
    "line": 25
   }
  ],
  "keep": [
   {
    "text": "Potential barriers are listed in the plan.",
    "found": [],
    "file": "content/terms/other/raise-aspirations-clause.md",
    "line": 29
   },
   {
    "text": "Pupils achieve the outcomes that they agree with us.",
    "found": [],
    "file": "content/terms/other/raise-aspirations-clause.md",
    "line": 30
   }
  ]
 },
 {
  "id": "raiseonline",
  "flag": [
   {
    "text": "Governors look at RAISEonline each autumn.",
    "found": [
     "RAISEonline"
    ],
    "fixed": "Governors look at Analyse School Performance (ASP) each autumn.",
    "file": "content/terms/curriculum-assessment/raiseonline.md",
    "line": 28
   },
   {
    "text": "Data from RAISE online and FFT Live is used.",
    "found": [
     "RAISE online",
     "FFT Live"
    ],
    "file": "content/terms/curriculum-assessment/raiseonline.md",
    "line": 29
   },
   {
    "text": "The RAISE report shows progress of pupils with SEN.",
    "found": [
     "RAISE report"
    ],
    "file": "content/terms/curriculum-assessment/raiseonline.md",
    "line": 30
   }
  ],
  "keep": [
   {
    "text": "RAISEonline was replaced by Analyse School Performance.",
    "found": [],
    "file": "content/terms/curriculum-assessment/raiseonline.md",
    "line": 34
   },
   {
    "text": "We raise online safety at every parents’ meeting.",
    "found": [],
    "file": "content/terms/curriculum-assessment/raiseonline.md",
    "line": 35
   },
   {
    "text": "Year 1 adopted a panda at the zoo.",
    "found": [],
    "file": "content/terms/curriculum-assessment/raiseonline.md",
    "line": 36
   },
   {
    "text": "Staff raise data concerns with the office.",
    "found": [],
    "file": "content/terms/curriculum-assessment/raiseonline.md",
    "line": 37
   }
  ]
 },
 {
  "id": "registered-disabled",
  "flag": [
   {
    "text": "A student who is registered disabled may bring a support worker.",
    "found": [
     "registered disabled"
    ],
    "fixed": "A student who is disabled may bring a support worker.",
    "file": "content/terms/person-language/registered-disabled.md",
    "line": 25
   },
   {
    "text": "Parents who are registered as disabled may park by the door.",
    "found": [
     "registered as disabled"
    ],
    "fixed": "Parents who are disabled may park by the door.",
    "file": "content/terms/person-language/registered-disabled.md",
    "line": 26
   }
  ],
  "keep": [
   {
    "text": "She is registered as sight impaired with the council.",
    "found": [],
    "file": "content/terms/person-language/registered-disabled.md",
    "line": 30
   },
   {
    "text": "Disabled parents registered their children last week.",
    "found": [],
    "file": "content/terms/person-language/registered-disabled.md",
    "line": 31
   }
  ]
 },
 {
  "id": "removing-barriers",
  "flag": [
   {
    "text": "All staff have done the IDP for dyslexia.",
    "found": [
     "IDP for dyslexia"
    ],
    "file": "content/terms/law-guidance/removing-barriers.md",
    "line": 42
   },
   {
    "text": "We have regard to the Lamb Inquiry.",
    "found": [
     "Lamb Inquiry"
    ],
    "file": "content/terms/law-guidance/removing-barriers.md",
    "line": 43
   },
   {
    "text": "We take account of Removing Barriers to Achievement.",
    "found": [
     "Removing Barriers to Achievement"
    ],
    "file": "content/terms/law-guidance/removing-barriers.md",
    "line": 44
   },
   {
    "text": "Staff use the Inclusion Development Programme.",
    "found": [
     "Inclusion Development Programme"
    ],
    "file": "content/terms/law-guidance/removing-barriers.md",
    "line": 45
   },
   {
    "text": "The National Strategies recommend waves.",
    "found": [
     "National Strategies"
    ],
    "file": "content/terms/law-guidance/removing-barriers.md",
    "line": 46
   },
   {
    "text": "See Inclusive Schooling (2001).",
    "found": [
     "Inclusive Schooling (2001)"
    ],
    "file": "content/terms/law-guidance/removing-barriers.md",
    "line": 47
   }
  ],
  "keep": [
   {
    "text": "Charles Lamb reviewed plays before he wrote his essays.",
    "found": [],
    "file": "content/terms/law-guidance/removing-barriers.md",
    "line": 51
   },
   {
    "text": "We are removing barriers to achievement for every pupil.",
    "found": [],
    "file": "content/terms/law-guidance/removing-barriers.md",
    "line": 52
   },
   {
    "text": "Excellence for all children is our aim.",
    "found": [],
    "file": "content/terms/law-guidance/removing-barriers.md",
    "line": 53
   },
   {
    "text": "Removing Barriers to Achievement was replaced.",
    "found": [],
    "file": "content/terms/law-guidance/removing-barriers.md",
    "line": 54
   },
   {
    "text": "Aiming high, for disabled children as for all.",
    "found": [],
    "file": "content/terms/law-guidance/removing-barriers.md",
    "line": 55
   }
  ]
 },
 {
  "id": "restraint-positive-handling",
  "flag": [
   {
    "text": "A positive handling plan is agreed with parents.",
    "found": [
     "positive handling plan"
    ],
    "fixed": "A restrictive intervention plan is agreed with parents.",
    "file": "content/terms/exclusion-behaviour/restraint-positive-handling.md",
    "line": 29
   },
   {
    "text": "See our physical restraint policy.",
    "found": [
     "physical restraint policy"
    ],
    "file": "content/terms/exclusion-behaviour/restraint-positive-handling.md",
    "line": 30
   }
  ],
  "keep": [
   {
    "text": "Safe handling of food is taught.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/restraint-positive-handling.md",
    "line": 34
   },
   {
    "text": "Restrictive interventions are recorded the same day.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/restraint-positive-handling.md",
    "line": 35
   },
   {
    "text": "Manual handling training is given.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/restraint-positive-handling.md",
    "line": 36
   }
  ]
 },
 {
  "id": "sa-abbrev",
  "flag": [
   {
    "text": "There were 31 pupils at SA on the SEN register.",
    "found": [
     "at SA on the SEN register"
    ],
    "fixed": "There were 31 pupils on SEN Support.",
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 111
   },
   {
    "text": "Pupils on SA have an IEP which is reviewed each term.",
    "found": [
     "SA"
    ],
    "fixed": "Pupils on SEN Support have an IEP which is reviewed each term.",
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 112
   },
   {
    "text": "The SENCO keeps a list of SA pupils.",
    "found": [
     "SA pupils"
    ],
    "fixed": "The SENCO keeps a list of pupils receiving SEN Support.",
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 113
   },
   {
    "text": "Children are monitored at SA stage by the class teacher.",
    "found": [
     "at SA stage"
    ],
    "fixed": "Children are monitored on SEN Support by the class teacher.",
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 114
   },
   {
    "text": "Names go on the SA register in October.",
    "found": [
     "on the SA register"
    ],
    "fixed": "Names go on SEN Support in October.",
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 115
   },
   {
    "text": "She was put on SA after a talk with the SENCO.",
    "found": [
     "put on SA"
    ],
    "fixed": "She was given SEN Support after a talk with the SENCO.",
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 116
   },
   {
    "text": "A child who is at S.A. and not making progress is discussed with the SENCO.",
    "found": [
     "at S.A."
    ],
    "fixed": "A child who is on SEN Support and not making progress is discussed with the SENCO.",
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 117
   },
   {
    "text": "SEN: SA 14, statements 2.",
    "found": [
     "SA"
    ],
    "fixed": "SEN: SEN Support 14, statements 2.",
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 118
   },
   {
    "text": "Children who start at Early Years Action begin at SA on entry.",
    "found": [
     "at SA"
    ],
    "fixed": "Children who start at Early Years Action begin on SEN Support on entry.",
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 119
   },
   {
    "text": "Pupils who need more move to School Action Plus.\n\n- Pupils who leave SA are checked for two terms.",
    "found": [
     "SA"
    ],
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 121
   },
   {
    "text": "| Class | SA | SA+ | Statement |\n|---|---|---|---|\n| Oak | 4 | 2 | 1 |",
    "found": [
     "SA"
    ],
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 127
   }
  ],
  "keep": [
   {
    "text": "Pupils with SEN write to friends at our link school in Durban, SA, every half-term.",
    "found": [],
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 135
   },
   {
    "text": "Mrs S.A. Begum is our SENCO and can be reached through the office.",
    "found": [],
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 136
   },
   {
    "text": "The governor for SEN is S.A. Whitlock.",
    "found": [],
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 137
   },
   {
    "text": "Policy written by SA, SENCO, and agreed by the SEN governor.",
    "found": [],
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 138
   },
   {
    "text": "The Year 5 topic on South Africa (SA) is planned so that pupils with SEND can join in.",
    "found": [],
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 139
   },
   {
    "text": "We collect for the Salvation Army (SA) at harvest; our SEND council chooses the items.",
    "found": [],
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 140
   },
   {
    "text": "We may ask the local authority for a Statutory Assessment (SA) where a pupil with SEN needs more.",
    "found": [],
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 141
   },
   {
    "text": "Reading ages and standardised scores (SAS) are shared with the SENCO.",
    "found": [],
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 142
   },
   {
    "text": "School address: Heol Fach, Swansea SA1 4PE.",
    "found": [],
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 143
   },
   {
    "text": "Pupils with separation anxiety (SA) are supported by the SENCO and our ELSA.",
    "found": [],
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 144
   },
   {
    "text": "Our SENCO is Sarah Ali (SA).",
    "found": [],
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 145
   },
   {
    "text": "Miss Sarah Ali (SA) is the governor for SEN; she visits in SA week, and SA writes the report.",
    "found": [],
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 146
   },
   {
    "text": "Present: JH, SA and PT; the SENCO sent apologies.",
    "found": [],
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 147
   },
   {
    "text": "The office orders the bags from Tissage SA, Lyon.",
    "found": [],
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 148
   },
   {
    "text": "| Action | Initials | When |\n|---|---|---|\n| Check the SEN record with class teachers | SA | October |",
    "found": [],
    "file": "content/terms/sen-stages/sa-abbrev.md",
    "line": 150
   }
  ]
 },
 {
  "id": "sa-plus-abbrev",
  "flag": [
   {
    "text": "SA+ and statemented pupils come first.",
    "found": [
     "SA+ and statemented pupils"
    ],
    "fixed": "Pupils receiving SEN Support and those with EHC plans come first.",
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 85
   },
   {
    "text": "The list shows who is at SA, SA+ and Statement.",
    "found": [
     "at SA, SA+ and Statement"
    ],
    "fixed": "The list shows who is on SEN Support or with an EHC plan.",
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 86
   },
   {
    "text": "Pupils on SA, SA+ and statements are listed.",
    "found": [
     "Pupils on SA, SA+ and statements"
    ],
    "fixed": "Pupils receiving SEN Support and those with EHC plans are listed.",
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 87
   },
   {
    "text": "If there is little progress, the child moves to SA+ and a specialist is asked to visit.",
    "found": [
     "to SA+"
    ],
    "fixed": "If there is little progress, the child moves to SEN Support with specialist involvement and a specialist is asked to visit.",
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 88
   },
   {
    "text": "Pupils at SA/SA+ are listed in order of need.",
    "found": [
     "Pupils at SA/SA+"
    ],
    "fixed": "Pupils receiving SEN Support are listed in order of need.",
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 89
   },
   {
    "text": "All SA and SA+ pupils have a provision plan.",
    "found": [
     "SA and SA+ pupils"
    ],
    "fixed": "All pupils receiving SEN Support have a provision plan.",
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 90
   },
   {
    "text": "Statemented pupils and those at SA+ are seen each week.",
    "found": [
     "at SA+"
    ],
    "fixed": "Statemented pupils and those on SEN Support are seen each week.",
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 91
   },
   {
    "text": "There are 12 children on SA & SA+ in Key Stage 1.",
    "found": [
     "children on SA & SA+"
    ],
    "fixed": "There are 12 children receiving SEN Support in Key Stage 1.",
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 92
   },
   {
    "text": "The budget for SA / SA+ is held by the head.",
    "found": [
     "SA / SA+"
    ],
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 93
   },
   {
    "text": "A child may come straight in at SA Plus from nursery.",
    "found": [
     "at SA Plus"
    ],
    "fixed": "A child may come straight in on SEN Support from nursery.",
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 94
   },
   {
    "text": "The S.A.+ file is red.",
    "found": [
     "S.A.+"
    ],
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 95
   },
   {
    "text": "Parents are told before a move from SA to SA+.",
    "found": [
     "from SA to SA+"
    ],
    "fixed": "Parents are told before a move to SEN Support with specialist involvement.",
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 96
   },
   {
    "text": "The educational psychologist sees SA+ pupils twice a year.",
    "found": [
     "SA+ pupils"
    ],
    "fixed": "The educational psychologist sees pupils receiving SEN Support twice a year.",
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 97
   },
   {
    "text": "Numbers: SA, SA+ and Statement.",
    "found": [
     "SA, SA+ and Statement"
    ],
    "fixed": "Numbers: SEN Support and EHC plan.",
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 98
   },
   {
    "text": "He was recorded at SA＋ in 2013 and is still there.",
    "found": [
     "recorded at SA＋"
    ],
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 99
   },
   {
    "text": "SA/SAP children are listed below.",
    "found": [
     "SA/SAP children"
    ],
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 100
   },
   {
    "text": "The teacher keeps an SA+ folder.",
    "found": [
     "an SA+"
    ],
    "fixed": "The teacher keeps a SEN Support folder.",
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 101
   },
   {
    "text": "An SA+ child sees the specialist teacher.",
    "found": [
     "An SA+ child"
    ],
    "fixed": "A child receiving SEN Support sees the specialist teacher.",
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 102
   },
   {
    "text": "We offer SA(+) pupils a reading group.",
    "found": [
     "SA(+)"
    ],
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 103
   },
   {
    "text": "A pupil stays at SA or SA+ for two terms.",
    "found": [
     "at SA or SA+"
    ],
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 104
   },
   {
    "text": "| SEN stage | Autumn | Spring |\n|---|---|---|\n| SA+ | 6 | 8 |\n| SA/SA+ total | 20 | 23 |",
    "found": [
     "SA+",
     "SA/SA+"
    ],
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 106
   }
  ],
  "keep": [
   {
    "text": "SA+ was replaced by SEN Support in 2014.",
    "found": [],
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 115
   },
   {
    "text": "Instead of SA and SA+ we now have one category, SEN Support.",
    "found": [],
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 116
   },
   {
    "text": "Our partner school in the USA+ exchange scheme writes to pupils each month.",
    "found": [],
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 117
   },
   {
    "text": "Office hours are 8.30 to 4.30; SA plus those on the rota open the gate.",
    "found": [],
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 118
   },
   {
    "text": "His old report says “he was moved to SA+ in the spring term”.",
    "found": [],
    "file": "content/terms/sen-stages/sa-plus-abbrev.md",
    "line": 119
   }
  ]
 },
 {
  "id": "salt-slt",
  "flag": [
   {
    "text": "The SALT report is kept on file.",
    "found": [
     "SALT"
    ],
    "fixed": "The speech and language therapy report is kept on file.",
    "file": "content/terms/bodies-agencies/salt-slt.md",
    "line": 28
   },
   {
    "text": "Pupils referred to SaLT wait for an appointment.",
    "found": [
     "SaLT"
    ],
    "file": "content/terms/bodies-agencies/salt-slt.md",
    "line": 29
   }
  ],
  "keep": [
   {
    "text": "The kitchen adds no salt to meals.",
    "found": [],
    "file": "content/terms/bodies-agencies/salt-slt.md",
    "line": 33
   },
   {
    "text": "Speech and language therapy takes place on Tuesdays.",
    "found": [],
    "file": "content/terms/bodies-agencies/salt-slt.md",
    "line": 34
   }
  ]
 },
 {
  "id": "sap-abbrev",
  "flag": [
   {
    "text": "Pupils on SAP see the educational psychologist once a year.",
    "found": [
     "SAP"
    ],
    "file": "content/terms/sen-stages/sap-abbrev.md",
    "line": 66
   },
   {
    "text": "Pupils at SAP have an IEP and see the specialist teacher.",
    "found": [
     "at SAP"
    ],
    "fixed": "Pupils on SEN Support have an IEP and see the specialist teacher.",
    "file": "content/terms/sen-stages/sap-abbrev.md",
    "line": 67
   },
   {
    "text": "The SEN list shows 9 SAP pupils in Year 8.",
    "found": [
     "SAP pupils"
    ],
    "fixed": "The SEN list shows 9 pupils receiving SEN Support in Year 8.",
    "file": "content/terms/sen-stages/sap-abbrev.md",
    "line": 68
   },
   {
    "text": "A pupil with SEN who makes little progress moves to SAP.",
    "found": [
     "to SAP"
    ],
    "fixed": "A pupil with SEN who makes little progress moves to SEN Support with specialist involvement.",
    "file": "content/terms/sen-stages/sap-abbrev.md",
    "line": 69
   },
   {
    "text": "School Action is run by the teacher and SAP by the SENCO.",
    "found": [
     "SAP"
    ],
    "file": "content/terms/sen-stages/sap-abbrev.md",
    "line": 70
   },
   {
    "text": "He has a statement and was at SAP before that.",
    "found": [
     "at SAP"
    ],
    "fixed": "He has a statement and was on SEN Support before that.",
    "file": "content/terms/sen-stages/sap-abbrev.md",
    "line": 71
   },
   {
    "text": "Support for pupils who are on SAP is listed in the IEP.",
    "found": [
     "SAP"
    ],
    "file": "content/terms/sen-stages/sap-abbrev.md",
    "line": 72
   }
  ],
  "keep": [
   {
    "text": "Invoices for SEND equipment are entered in SAP by the finance team.",
    "found": [],
    "file": "content/terms/sen-stages/sap-abbrev.md",
    "line": 76
   },
   {
    "text": "The Student Assistance Programme (SAP) is open to pupils with SEND.",
    "found": [],
    "file": "content/terms/sen-stages/sap-abbrev.md",
    "line": 77
   },
   {
    "text": "Our School Achievement Plan (SAP) has a section on SEND.",
    "found": [],
    "file": "content/terms/sen-stages/sap-abbrev.md",
    "line": 78
   },
   {
    "text": "The finance system is SAP; SEN funding has its own code there.",
    "found": [],
    "file": "content/terms/sen-stages/sap-abbrev.md",
    "line": 79
   },
   {
    "text": "In science, pupils watch how sap rises in a plant.",
    "found": [],
    "file": "content/terms/sen-stages/sap-abbrev.md",
    "line": 80
   }
  ]
 },
 {
  "id": "sats-ks1",
  "flag": [
   {
    "text": "Year 2 do their SATs in May.",
    "found": [
     "Year 2 do their SATs"
    ],
    "file": "content/terms/curriculum-assessment/sats-ks1.md",
    "line": 33
   },
   {
    "text": "Access arrangements apply to KS1 SATs and phonics.",
    "found": [
     "KS1 SATs"
    ],
    "file": "content/terms/curriculum-assessment/sats-ks1.md",
    "line": 34
   },
   {
    "text": "In Year 9 all pupils sit the Key Stage 3 SATs.",
    "found": [
     "Key Stage 3 SATs"
    ],
    "file": "content/terms/curriculum-assessment/sats-ks1.md",
    "line": 35
   },
   {
    "text": "We use optional SATs in Years 3 to 5.",
    "found": [
     "optional SATs"
    ],
    "file": "content/terms/curriculum-assessment/sats-ks1.md",
    "line": 36
   }
  ],
  "keep": [
   {
    "text": "Year 2 SATs papers may be used as practice; they have been optional since 2024.",
    "found": [],
    "file": "content/terms/curriculum-assessment/sats-ks1.md",
    "line": 40
   },
   {
    "text": "Key Stage 2 SATs access arrangements are agreed early.",
    "found": [],
    "file": "content/terms/curriculum-assessment/sats-ks1.md",
    "line": 41
   },
   {
    "text": "Optional key stage 1 tests are used where helpful.",
    "found": [],
    "file": "content/terms/curriculum-assessment/sats-ks1.md",
    "line": 42
   },
   {
    "text": "The KS1 phase leader tests new resources.",
    "found": [],
    "file": "content/terms/curriculum-assessment/sats-ks1.md",
    "line": 43
   }
  ]
 },
 {
  "id": "school-action",
  "flag": [
   {
    "text": "Pupils who are school-action are seen first.",
    "found": [
     "Pupils who are school-action"
    ],
    "fixed": "Pupils who are on SEN Support are seen first.",
    "file": "content/terms/sen-stages/school-action.md",
    "line": 66
   },
   {
    "text": "Triggers for School Ac-\ntion are listed below.",
    "found": [
     "School Ac-\ntion"
    ],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 67
   },
   {
    "text": "Rather than remain at School Action for a year, a child may see a specialist.",
    "found": [
     "at School Action"
    ],
    "fixed": "Rather than remain on SEN Support for a year, a child may see a specialist.",
    "file": "content/terms/sen-stages/school-action.md",
    "line": 69
   },
   {
    "text": "‘School Action’ is the first step at our school.",
    "found": [
     "School Action"
    ],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 70
   },
   {
    "text": "Pupils at Sch. Action have a target card.",
    "found": [
     "at Sch. Action"
    ],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 71
   },
   {
    "text": "If the child’s School Action plan does not work, we meet.",
    "found": [
     "child’s School Action plan"
    ],
    "fixed": "If the child’s SEN Support plan does not work, we meet.",
    "file": "content/terms/sen-stages/school-action.md",
    "line": 72
   },
   {
    "text": "We are moving pupils from School Action to SEN support.",
    "found": [
     "from School Action to SEN support"
    ],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 73
   },
   {
    "text": "He is School Action at present.",
    "found": [
     "He is School Action"
    ],
    "fixed": "He is on SEN Support at present.",
    "file": "content/terms/sen-stages/school-action.md",
    "line": 74
   },
   {
    "text": "Children on School Action have work planned by the class teacher.",
    "found": [
     "School Action"
    ],
    "fixed": "Children on SEN Support have work planned by the class teacher.",
    "file": "content/terms/sen-stages/school-action.md",
    "line": 75
   },
   {
    "text": "The child is placed on the SEN register at School Action.",
    "found": [
     "placed on the SEN register at School Action"
    ],
    "fixed": "The child is given SEN Support.",
    "file": "content/terms/sen-stages/school-action.md",
    "line": 76
   },
   {
    "text": "If the concern remains, the pupil will be put on School‑Action after a term.",
    "found": [
     "put on School‑Action"
    ],
    "fixed": "If the concern remains, the pupil will be given SEN Support after a term.",
    "file": "content/terms/sen-stages/school-action.md",
    "line": 77
   },
   {
    "text": "At School Action, the class teacher and SENCO decide what is different from or additional to the usual lessons.",
    "found": [
     "At School Action"
    ],
    "fixed": "As part of SEN Support, the class teacher and SENCO decide what is different from or additional to the usual lessons.",
    "file": "content/terms/sen-stages/school-action.md",
    "line": 78
   },
   {
    "text": "Every child at School Action or above has a target card.",
    "found": [
     "at School Action or above"
    ],
    "fixed": "Every child on SEN Support or with an EHC plan has a target card.",
    "file": "content/terms/sen-stages/school-action.md",
    "line": 79
   },
   {
    "text": "School Action pupils are discussed each half term.",
    "found": [
     "School Action pupils"
    ],
    "fixed": "Pupils receiving SEN Support are discussed each half term.",
    "file": "content/terms/sen-stages/school-action.md",
    "line": 80
   },
   {
    "text": "Triggers for School Action (SA) include little or no progress.",
    "found": [
     "School Action (SA)"
    ],
    "fixed": "Triggers for SEN Support include little or no progress.",
    "file": "content/terms/sen-stages/school-action.md",
    "line": 81
   },
   {
    "text": "Parents’ views are sought at the School Action stage too.",
    "found": [
     "at the School Action stage"
    ],
    "fixed": "Parents’ views are sought on SEN Support too.",
    "file": "content/terms/sen-stages/school-action.md",
    "line": 82
   },
   {
    "text": "There are 31 pupils on School\nAction this year.",
    "found": [
     "School\nAction"
    ],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 83
   },
   {
    "text": "SCHOOL ACTION – class teacher, SENCO, parents.",
    "found": [
     "SCHOOL ACTION"
    ],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 85
   },
   {
    "text": "Three pupils who are on “School Action” share a teaching assistant.",
    "found": [
     "School Action"
    ],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 86
   },
   {
    "text": "The LA will fund nothing at school action level.",
    "found": [
     "at school action level"
    ],
    "fixed": "The LA will fund nothing on SEN Support.",
    "file": "content/terms/sen-stages/school-action.md",
    "line": 87
   },
   {
    "text": "### Stage one: School Action\n\nWhen a child is not getting on, the teacher will:\n\n- tell the SENCO;\n- move the child to School Action.",
    "found": [
     "Stage one: School Action",
     "School Action"
    ],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 89
   },
   {
    "text": "| Stage | Number of pupils |\n|---|---|\n| School Action | 14 |",
    "found": [
     "School Action"
    ],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 98
   }
  ],
  "keep": [
   {
    "text": "The council votes on school action plans in July.",
    "found": [],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 106
   },
   {
    "text": "Words such as School Action and Statement no longer appear here.",
    "found": [],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 107
   },
   {
    "text": "‘School Action’ is the old name for help in school.",
    "found": [],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 108
   },
   {
    "text": "SEN Support replaced School Action and School Action Plus in 2014.",
    "found": [],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 109
   },
   {
    "text": "School Action was abolished when the 2015 Code came in.",
    "found": [],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 110
   },
   {
    "text": "The school action plan is shared with governors each autumn.",
    "found": [],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 111
   },
   {
    "text": "Our Whole School Action Plan sets out what will change by July.",
    "found": [],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 112
   },
   {
    "text": "Pupils ran an after-school action group to save the pond.",
    "found": [],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 113
   },
   {
    "text": "If bullying happens at school action will be taken the same day.",
    "found": [],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 114
   },
   {
    "text": "School Action Research is shared at our staff meetings.",
    "found": [],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 115
   },
   {
    "text": "The headteacher reports on school action points from the last inspection.",
    "found": [],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 116
   },
   {
    "text": "We no longer use School Action: we talk about SEN Support.",
    "found": [],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 117
   },
   {
    "text": "The union confirmed industrial action at the school; action short of a strike went on until June.",
    "found": [],
    "file": "content/terms/sen-stages/school-action.md",
    "line": 118
   }
  ]
 },
 {
  "id": "school-action-plus",
  "flag": [
   {
    "text": "Children who move on to action plus see a specialist.",
    "found": [
     "to action plus"
    ],
    "fixed": "Children who move on to SEN Support see a specialist.",
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 95
   },
   {
    "text": "We track pupils at School Action, School Action Plus and Statements.",
    "found": [
     "School Action, School Action Plus and Statements"
    ],
    "fixed": "We track pupils at SEN Support and EHC plans.",
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 96
   },
   {
    "text": "Pupils at Sch. Action + are seen by the SENCO.",
    "found": [
     "at Sch. Action +"
    ],
    "fixed": "Pupils on SEN Support are seen by the SENCO.",
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 97
   },
   {
    "text": "A School Action Plus plan is made.",
    "found": [
     "A School Action Plus plan"
    ],
    "fixed": "A SEN Support plan is made.",
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 98
   },
   {
    "text": "Children who are School Action Plus see the specialist.",
    "found": [
     "Children who are School Action Plus"
    ],
    "fixed": "Children who are on SEN Support see the specialist.",
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 99
   },
   {
    "text": "The move from School Action Plus to a statement takes time.",
    "found": [
     "from School Action Plus to a statement"
    ],
    "fixed": "The move from SEN Support to an EHC plan takes time.",
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 100
   },
   {
    "text": "Pupils at School Action Plus see the educational psychologist.",
    "found": [
     "at School Action Plus"
    ],
    "fixed": "Pupils on SEN Support see the educational psychologist.",
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 101
   },
   {
    "text": "School-Action Plus is recorded on the register.",
    "found": [
     "School-Action Plus"
    ],
    "fixed": "SEN Support is recorded on the register.",
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 102
   },
   {
    "text": "The child moves to School Action+ after two terms.",
    "found": [
     "to School Action+"
    ],
    "fixed": "The child moves to SEN Support with specialist involvement after two terms.",
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 103
   },
   {
    "text": "If progress is slow, SCHOOL ACTION PLUS will follow.",
    "found": [
     "SCHOOL ACTION PLUS"
    ],
    "fixed": "If progress is slow, SEN SUPPORT will follow.",
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 104
   },
   {
    "text": "School Action Plus pupils are reviewed termly.",
    "found": [
     "School Action Plus pupils"
    ],
    "fixed": "Pupils receiving SEN Support are reviewed termly.",
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 105
   },
   {
    "text": "Pupils at School Action and School Action Plus have an up-to-date plan.",
    "found": [
     "Pupils at School Action and School Action Plus"
    ],
    "fixed": "Pupils receiving SEN Support have an up-to-date plan.",
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 106
   },
   {
    "text": "There are 24 children on School Action or Action Plus.",
    "found": [
     "children on School Action or Action Plus"
    ],
    "fixed": "There are 24 children receiving SEN Support.",
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 107
   },
   {
    "text": "The cost of School Action/School Action Plus comes from our own budget.",
    "found": [
     "School Action/School Action Plus"
    ],
    "fixed": "The cost of SEN Support comes from our own budget.",
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 108
   },
   {
    "text": "School Action (SA) and School Action Plus (SA+) are explained overleaf.",
    "found": [
     "School Action (SA) and School Action Plus (SA+)"
    ],
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 109
   },
   {
    "text": "At School Action Plus external support services will usually see the child.",
    "found": [
     "At School Action Plus"
    ],
    "fixed": "As part of SEN Support external support services will usually see the child.",
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 110
   },
   {
    "text": "Parents are told before a child moves from School Action to School Action Plus.",
    "found": [
     "from School Action to School Action Plus"
    ],
    "fixed": "Parents are told before a child moves to SEN Support with specialist involvement.",
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 111
   },
   {
    "text": "Help given at school action\nplus is paid for by the school.",
    "found": [
     "given at school action\nplus"
    ],
    "fixed": "Help given as part of SEN Support is paid for by the school.",
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 112
   },
   {
    "text": "A pupil placed at School Action Plus (SA+) has a file.",
    "found": [
     "placed at School Action Plus (SA+)"
    ],
    "fixed": "A pupil given SEN Support with specialist involvement has a file.",
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 114
   },
   {
    "text": "Support for School Action/Plus is shown on the provision map.",
    "found": [
     "School Action/Plus"
    ],
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 115
   },
   {
    "text": "Those who are already at School Action plus stay there for a year.",
    "found": [
     "at School Action plus"
    ],
    "fixed": "Those who are already on SEN Support stay there for a year.",
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 116
   },
   {
    "text": "### Stage two: School Action Plus\n\n| Year | School Action+ | Action Plus |\n|---|---|---|\n| 4 | 3 | 1 |",
    "found": [
     "Stage two: School Action Plus",
     "School Action+",
     "Action Plus"
    ],
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 118
   }
  ],
  "keep": [
   {
    "text": "School Action and School Action Plus were replaced by SEN Support in 2014.",
    "found": [],
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 128
   },
   {
    "text": "The whole-school action plan is reviewed by governors.",
    "found": [],
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 129
   },
   {
    "text": "The school action plan, plus a copy of the budget, is shared with governors.",
    "found": [],
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 130
   },
   {
    "text": "We no longer use School Action Plus.",
    "found": [],
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 131
   },
   {
    "text": "In Wales, School Action Plus was used until 2021.",
    "found": [],
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 132
   },
   {
    "text": "The Action Plus gym lends us mats.",
    "found": [],
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 133
   },
   {
    "text": "Prompt action plus regular review keeps children safe.",
    "found": [],
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 134
   },
   {
    "text": "The inspector wrote: “Pupils at School Action Plus make good progress in reading.”",
    "found": [],
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 135
   },
   {
    "text": "SEN Support took the place of School Action and School Action Plus.",
    "found": [],
    "file": "content/terms/sen-stages/school-action-plus.md",
    "line": 136
   }
  ]
 },
 {
  "id": "school-action-small-letters",
  "flag": [
   {
    "text": "Pupils may move on to school action at the end of any term.",
    "found": [
     "school action"
    ],
    "fixed": "Pupils may move on to SEN Support at the end of any term.",
    "file": "content/terms/sen-stages/school-action-small-letters.md",
    "line": 29
   },
   {
    "text": "Children who do well come off school action.",
    "found": [
     "school action"
    ],
    "fixed": "Children who do well come off SEN Support.",
    "file": "content/terms/sen-stages/school-action-small-letters.md",
    "line": 30
   },
   {
    "text": "The pupil returns to school action when the review decides so.",
    "found": [
     "school action"
    ],
    "fixed": "The pupil returns to SEN Support when the review decides so.",
    "file": "content/terms/sen-stages/school-action-small-letters.md",
    "line": 31
   },
   {
    "text": "There are twelve children on school action in Key Stage 2.",
    "found": [
     "school action"
    ],
    "fixed": "There are twelve children on SEN Support in Key Stage 2.",
    "file": "content/terms/sen-stages/school-action-small-letters.md",
    "line": 32
   },
   {
    "text": "Criteria for school action could be little or no progress.",
    "found": [
     "school action"
    ],
    "fixed": "Criteria for SEN Support could be little or no progress.",
    "file": "content/terms/sen-stages/school-action-small-letters.md",
    "line": 33
   },
   {
    "text": "Children are moved up from school action if they make little progress.",
    "found": [
     "school action"
    ],
    "fixed": "Children are moved up from SEN Support if they make little progress.",
    "file": "content/terms/sen-stages/school-action-small-letters.md",
    "line": 34
   },
   {
    "text": "| Stage | Number of pupils |\n|---|---|\n| School action | 14 |",
    "found": [
     "School action"
    ],
    "file": "content/terms/sen-stages/school-action-small-letters.md",
    "line": 36
   }
  ],
  "keep": [
   {
    "text": "Parents are consulted on school action to help pupils get home safely.",
    "found": [],
    "file": "content/terms/sen-stages/school-action-small-letters.md",
    "line": 44
   },
   {
    "text": "The governors heard a report on school action for pupils who walk to school.",
    "found": [],
    "file": "content/terms/sen-stages/school-action-small-letters.md",
    "line": 45
   },
   {
    "text": "We turn to school action groups when children want to raise money.",
    "found": [],
    "file": "content/terms/sen-stages/school-action-small-letters.md",
    "line": 46
   },
   {
    "text": "The council answered the call for school action on climate change with money for pupils’ trees.",
    "found": [],
    "file": "content/terms/sen-stages/school-action-small-letters.md",
    "line": 47
   },
   {
    "text": "The benefits of school action on attendance are clear from pupils’ results.",
    "found": [],
    "file": "content/terms/sen-stages/school-action-small-letters.md",
    "line": 48
   },
   {
    "text": "Children see the result of school action, such as a cleaner playground.",
    "found": [],
    "file": "content/terms/sen-stages/school-action-small-letters.md",
    "line": 49
   },
   {
    "text": "The headteacher turned next to school action points for pupils in Year 6.",
    "found": [],
    "file": "content/terms/sen-stages/school-action-small-letters.md",
    "line": 50
   }
  ]
 },
 {
  "id": "school-local-offer",
  "flag": [
   {
    "text": "See our school’s Local Offer on the website.",
    "found": [
     "our school’s Local Offer"
    ],
    "fixed": "See our SEN information report on the website.",
    "file": "content/terms/bodies-agencies/school-local-offer.md",
    "line": 38
   },
   {
    "text": "The school’s SEN Offer is reviewed every year.",
    "found": [
     "The school’s SEN Offer"
    ],
    "fixed": "The SEN information report is reviewed every year.",
    "file": "content/terms/bodies-agencies/school-local-offer.md",
    "line": 39
   },
   {
    "text": "The School Offer says how we support pupils with SEND.",
    "found": [
     "School Offer"
    ],
    "file": "content/terms/bodies-agencies/school-local-offer.md",
    "line": 40
   },
   {
    "text": "The school publishes the Local Offer on its website.",
    "found": [
     "The school publishes the Local Offer"
    ],
    "fixed": "The school publishes the SEN information report on its website.",
    "file": "content/terms/bodies-agencies/school-local-offer.md",
    "line": 41
   },
   {
    "text": "Please read our Local Offer.",
    "found": [
     "our Local Offer"
    ],
    "fixed": "Please read our SEN information report.",
    "file": "content/terms/bodies-agencies/school-local-offer.md",
    "line": 42
   }
  ],
  "keep": [
   {
    "text": "The local authority’s Local Offer lists services for families.",
    "found": [],
    "file": "content/terms/bodies-agencies/school-local-offer.md",
    "line": 46
   },
   {
    "text": "The school publishes a link to the Local Offer of the county.",
    "found": [],
    "file": "content/terms/bodies-agencies/school-local-offer.md",
    "line": 47
   },
   {
    "text": "We contribute to the Local Offer and publish an SEN information report.",
    "found": [],
    "file": "content/terms/bodies-agencies/school-local-offer.md",
    "line": 48
   },
   {
    "text": "Secondary school offer day is 1 March, also for pupils with SEND.",
    "found": [],
    "file": "content/terms/bodies-agencies/school-local-offer.md",
    "line": 49
   },
   {
    "text": "We offer places in the order of our admissions policy.",
    "found": [],
    "file": "content/terms/bodies-agencies/school-local-offer.md",
    "line": 50
   }
  ]
 },
 {
  "id": "school-refuser",
  "flag": [
   {
    "text": "School refusers are visited at home.",
    "found": [
     "School refusers"
    ],
    "fixed": "Pupils with emotionally based school avoidance are visited at home.",
    "file": "content/terms/exclusion-behaviour/school-refuser.md",
    "line": 24
   },
   {
    "text": "We help pupils with school refusal.",
    "found": [
     "school refusal"
    ],
    "fixed": "We help pupils with emotionally based school avoidance.",
    "file": "content/terms/exclusion-behaviour/school-refuser.md",
    "line": 25
   }
  ],
  "keep": [
   {
    "text": "If the school refuses a request, it explains why.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/school-refuser.md",
    "line": 29
   },
   {
    "text": "A child may refuse school meals.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/school-refuser.md",
    "line": 30
   },
   {
    "text": "Emotionally based school avoidance is discussed early.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/school-refuser.md",
    "line": 31
   }
  ]
 },
 {
  "id": "sebd",
  "flag": [
   {
    "text": "Pupils with social and behavioural difficulties get help.",
    "found": [
     "social and behavioural difficulties"
    ],
    "fixed": "Pupils with social, emotional and mental health needs get help.",
    "file": "content/terms/need-categories/sebd.md",
    "line": 55
   },
   {
    "text": "Children with social, emotional and behavioural difficulties are put here straight away.",
    "found": [
     "social, emotional and behavioural difficulties"
    ],
    "fixed": "Children with social, emotional and mental health needs are put here straight away.",
    "file": "content/terms/need-categories/sebd.md",
    "line": 56
   },
   {
    "text": "SEBD pupils have a time-out card.",
    "found": [
     "SEBD pupils"
    ],
    "fixed": "Pupils with SEMH needs have a time-out card.",
    "file": "content/terms/need-categories/sebd.md",
    "line": 57
   },
   {
    "text": "Social emotional and behavioural difficulties (SEBD) are our second largest group.",
    "found": [
     "Social emotional and behavioural difficulties (SEBD)"
    ],
    "file": "content/terms/need-categories/sebd.md",
    "line": 58
   },
   {
    "text": "A place in the SEBD unit is decided by the local authority.",
    "found": [
     "SEBD unit"
    ],
    "fixed": "A place in the SEMH unit is decided by the local authority.",
    "file": "content/terms/need-categories/sebd.md",
    "line": 59
   },
   {
    "text": "Staff are trained to teach pupils with SEBD.",
    "found": [
     "SEBD"
    ],
    "fixed": "Staff are trained to teach pupils with SEMH needs.",
    "file": "content/terms/need-categories/sebd.md",
    "line": 60
   }
  ],
  "keep": [
   {
    "text": "The nurture lead is a member of SEBDA, the association for this work.",
    "found": [],
    "file": "content/terms/need-categories/sebd.md",
    "line": 64
   },
   {
    "text": "Pupils’ social, emotional and mental health is everyone’s concern.",
    "found": [],
    "file": "content/terms/need-categories/sebd.md",
    "line": 65
   },
   {
    "text": "In Scotland, schools speak of social, emotional and behavioural needs (SEBN).",
    "found": [],
    "file": "content/terms/need-categories/sebd.md",
    "line": 66
   },
   {
    "text": "SEBD was replaced by SEMH in 2014.",
    "found": [],
    "file": "content/terms/need-categories/sebd.md",
    "line": 67
   },
   {
    "text": "Children learn social skills, emotional literacy and good behaviour for learning.",
    "found": [],
    "file": "content/terms/need-categories/sebd.md",
    "line": 68
   }
  ]
 },
 {
  "id": "sen-d-variants",
  "flag": [
   {
    "text": "Our SEN/D policy is on the website.",
    "found": [
     "SEN/D"
    ],
    "fixed": "Our SEND policy is on the website.",
    "file": "content/terms/sen-stages/sen-d-variants.md",
    "line": 28
   },
   {
    "text": "Pupils with SEN&D are supported in class.",
    "found": [
     "SEN&D"
    ],
    "fixed": "Pupils with SEND are supported in class.",
    "file": "content/terms/sen-stages/sen-d-variants.md",
    "line": 29
   },
   {
    "text": "The SEN-D team meets weekly.",
    "found": [
     "SEN-D"
    ],
    "fixed": "The SEND team meets weekly.",
    "file": "content/terms/sen-stages/sen-d-variants.md",
    "line": 30
   },
   {
    "text": "SEN & D information report",
    "found": [
     "SEN & D"
    ],
    "fixed": "SEND information report",
    "file": "content/terms/sen-stages/sen-d-variants.md",
    "line": 31
   }
  ],
  "keep": [
   {
    "text": "Our SEND policy is on the website.",
    "found": [],
    "file": "content/terms/sen-stages/sen-d-variants.md",
    "line": 35
   },
   {
    "text": "Pupils with SEN and disabled pupils take part in every trip.",
    "found": [],
    "file": "content/terms/sen-stages/sen-d-variants.md",
    "line": 36
   },
   {
    "text": "Head of SEN – D. Carter",
    "found": [],
    "file": "content/terms/sen-stages/sen-d-variants.md",
    "line": 37
   },
   {
    "text": "Pupils with SEN/disabilities have a key adult.",
    "found": [],
    "file": "content/terms/sen-stages/sen-d-variants.md",
    "line": 38
   }
  ]
 },
 {
  "id": "sen-governor",
  "flag": [
   {
    "text": "The SEN Responsible Person is the headteacher.",
    "found": [
     "SEN Responsible Person"
    ],
    "file": "content/terms/qualifications-roles/sen-governor.md",
    "line": 24
   },
   {
    "text": "The responsible person for SEN tells teachers about needs.",
    "found": [
     "responsible person for SEN"
    ],
    "fixed": "The SEND link governor tells teachers about needs.",
    "file": "content/terms/qualifications-roles/sen-governor.md",
    "line": 25
   }
  ],
  "keep": [
   {
    "text": "The responsible person for fire safety is the site manager.",
    "found": [],
    "file": "content/terms/qualifications-roles/sen-governor.md",
    "line": 29
   },
   {
    "text": "The person responsible for SEN funding is the head.",
    "found": [],
    "file": "content/terms/qualifications-roles/sen-governor.md",
    "line": 30
   },
   {
    "text": "A responsible person collects the child.",
    "found": [],
    "file": "content/terms/qualifications-roles/sen-governor.md",
    "line": 31
   }
  ]
 },
 {
  "id": "sen-info-regs-1999",
  "flag": [
   {
    "text": "Governors publish what the Education (SEN) (Information) Regs 1999 require.",
    "found": [
     "Education (SEN) (Information) Regs 1999"
    ],
    "fixed": "Governors publish what the SEND Regulations 2014 require.",
    "file": "content/terms/law-guidance/sen-info-regs-1999.md",
    "line": 29
   },
   {
    "text": "The Education (Special Educational Needs) Regulations 2001 apply.",
    "found": [
     "Education (Special Educational Needs) Regulations 2001"
    ],
    "file": "content/terms/law-guidance/sen-info-regs-1999.md",
    "line": 30
   },
   {
    "text": "The Information Regulations of 1999 are why this is online.",
    "found": [
     "Information Regulations of 1999"
    ],
    "file": "content/terms/law-guidance/sen-info-regs-1999.md",
    "line": 31
   },
   {
    "text": "The policy meets the Education (Special Educational Needs) (Information) Regulations 1999.",
    "found": [
     "Education (Special Educational Needs) (Information) Regulations 1999"
    ],
    "file": "content/terms/law-guidance/sen-info-regs-1999.md",
    "line": 32
   },
   {
    "text": "See the SEN Information Regulations 1999.",
    "found": [
     "SEN Information Regulations 1999"
    ],
    "file": "content/terms/law-guidance/sen-info-regs-1999.md",
    "line": 33
   }
  ],
  "keep": [
   {
    "text": "The SEN information report follows the SEND Regulations 2014.",
    "found": [],
    "file": "content/terms/law-guidance/sen-info-regs-1999.md",
    "line": 37
   },
   {
    "text": "Information for parents was published in 1999.",
    "found": [],
    "file": "content/terms/law-guidance/sen-info-regs-1999.md",
    "line": 38
   }
  ]
 },
 {
  "id": "sen-register",
  "flag": [
   {
    "text": "Extra reading is given only to pupils on the register of special needs.",
    "found": [
     "register of special needs"
    ],
    "fixed": "Extra reading is given only to pupils on the SEN record.",
    "file": "content/terms/sen-stages/sen-register.md",
    "line": 35
   },
   {
    "text": "The SENCO keeps the SEN register up to date.",
    "found": [
     "SEN register"
    ],
    "fixed": "The SENCO keeps the SEN record up to date.",
    "file": "content/terms/sen-stages/sen-register.md",
    "line": 36
   },
   {
    "text": "Pupils on the SEND register have a one-page profile.",
    "found": [
     "on the SEND register"
    ],
    "fixed": "Pupils recorded as having SEND have a one-page profile.",
    "file": "content/terms/sen-stages/sen-register.md",
    "line": 37
   },
   {
    "text": "A copy of the Special Needs Register is in the office.",
    "found": [
     "Special Needs Register"
    ],
    "fixed": "A copy of the SEN record is in the office.",
    "file": "content/terms/sen-stages/sen-register.md",
    "line": 38
   },
   {
    "text": "We hold an SEN register on our information system.",
    "found": [
     "an SEN register"
    ],
    "fixed": "We hold a SEN record on our information system.",
    "file": "content/terms/sen-stages/sen-register.md",
    "line": 39
   },
   {
    "text": "The SEN list is given to supply staff.",
    "found": [
     "SEN list"
    ],
    "file": "content/terms/sen-stages/sen-register.md",
    "line": 40
   }
  ],
  "keep": [
   {
    "text": "The register of special needs schools in the county is on the council’s website.",
    "found": [],
    "file": "content/terms/sen-stages/sen-register.md",
    "line": 44
   },
   {
    "text": "The attendance register is taken twice a day.",
    "found": [],
    "file": "content/terms/sen-stages/sen-register.md",
    "line": 45
   },
   {
    "text": "We keep a record of pupils with SEN on our information system.",
    "found": [],
    "file": "content/terms/sen-stages/sen-register.md",
    "line": 46
   },
   {
    "text": "The admission register shows the date on which a pupil joined.",
    "found": [],
    "file": "content/terms/sen-stages/sen-register.md",
    "line": 47
   },
   {
    "text": "Please register for the SEND coffee morning at the office.",
    "found": [],
    "file": "content/terms/sen-stages/sen-register.md",
    "line": 48
   },
   {
    "text": "The SENCO lists the pupils who need a reader.",
    "found": [],
    "file": "content/terms/sen-stages/sen-register.md",
    "line": 49
   },
   {
    "text": "The register of interests for SEND governors is on our website.",
    "found": [],
    "file": "content/terms/sen-stages/sen-register.md",
    "line": 50
   }
  ]
 },
 {
  "id": "sen-stages-numbered",
  "flag": [
   {
    "text": "A child enters Stage 2 of our SEN procedures when the SENCO takes over.",
    "found": [
     "Stage 2 of our SEN procedures"
    ],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 131
   },
   {
    "text": "Stages 4 and 5 of the special needs procedure are shared with the local authority.",
    "found": [
     "Stages 4 and 5 of the special needs procedure"
    ],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 132
   },
   {
    "text": "The pupil moves to Stage 4 when the LEA is asked for an assessment.",
    "found": [
     "Stage 4"
    ],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 133
   },
   {
    "text": "Pupils at Stage 1 and Stage 2 of the Code have a card.",
    "found": [
     "at Stage 1 and Stage 2 of the Code"
    ],
    "fixed": "Pupils on SEN Support have a card.",
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 134
   },
   {
    "text": "We have three stages of SEN support.",
    "found": [
     "three stages of SEN support"
    ],
    "fixed": "We have one category, SEN Support.",
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 135
   },
   {
    "text": "Our approach rests on the school-based stages.",
    "found": [
     "the school-based stages"
    ],
    "fixed": "Our approach rests on SEN Support.",
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 136
   },
   {
    "text": "The stages we follow are the stages of the Code of Practice.",
    "found": [
     "the stages of the Code of Practice"
    ],
    "fixed": "The stages we follow are the graduated approach.",
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 137
   },
   {
    "text": "Stage 2 of the register means that an Individual Education Plan is written.",
    "found": [
     "Stage 2 of the register"
    ],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 138
   },
   {
    "text": "Children at Stage 3 have a statement of special educational needs or are waiting for one.",
    "found": [
     "at Stage 3"
    ],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 139
   },
   {
    "text": "We use a five-stage approach to SEN, as set out by the LEA.",
    "found": [
     "five-stage approach to SEN"
    ],
    "fixed": "We use a graduated approach to SEN, as set out by the LEA.",
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 140
   },
   {
    "text": "A pupil on stage 2 of the SEN register is seen each week.",
    "found": [
     "on stage 2 of the SEN register"
    ],
    "fixed": "A pupil on SEN Support is seen each week.",
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 141
   },
   {
    "text": "Children on Stage 1 of the Code of Practice are watched by the teacher.",
    "found": [
     "on Stage 1 of the Code of Practice"
    ],
    "fixed": "Children on SEN Support are watched by the teacher.",
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 142
   },
   {
    "text": "If the pupil is at stage 2 of the register the SENCO writes a plan.",
    "found": [
     "at stage 2 of the register"
    ],
    "fixed": "If the pupil is on SEN Support the SENCO writes a plan.",
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 143
   },
   {
    "text": "We follow the staged approach of the Code of Practice.",
    "found": [
     "the staged approach of the Code of Practice"
    ],
    "fixed": "We follow the graduated approach.",
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 144
   },
   {
    "text": "Stage 3 – Statutory Assessment: the council decides.",
    "found": [
     "Stage 3 – Statutory Assessment"
    ],
    "fixed": "EHC needs assessment: the council decides.",
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 145
   },
   {
    "text": "Stage 4: Statement. A plan is made.",
    "found": [
     "Stage 4: Statement"
    ],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 146
   },
   {
    "text": "SEN Stage 1: class teacher’s concern",
    "found": [
     "SEN Stage 1"
    ],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 147
   },
   {
    "text": "## Lists on the shared drive\n\nThey are:\n\n- SAP\n- S.A.+ (Yr 7)\n- Stage 3\n- EHC plans",
    "found": [
     "Stage 3"
    ],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 149
   }
  ],
  "keep": [
   {
    "text": "Stage 2 of our SEN complaints procedure is a letter to the governors.",
    "found": [],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 162
   },
   {
    "text": "Stage 3 of the SEN building works will be done in August.",
    "found": [],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 163
   },
   {
    "text": "Pupils in Key Stage 2 are on the SEN register if they need SEN Support.",
    "found": [],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 169
   },
   {
    "text": "Stage 4: statements are read by governors, who then decide on the complaint.",
    "found": [],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 170
   },
   {
    "text": "Stage 2 of the complaints procedure is a letter to the chair of governors.",
    "found": [],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 171
   },
   {
    "text": "The Early Years Foundation Stage 2012 framework is kept with the SEN Code of Practice.",
    "found": [],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 172
   },
   {
    "text": "Stage 1: the class teacher listens to your complaint and looks at the IEP with you.",
    "found": [],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 173
   },
   {
    "text": "At stage 2 of the hiring process two people interview.",
    "found": [],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 174
   },
   {
    "text": "At each stage of the Code of Practice cycle we listen to the pupil.",
    "found": [],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 175
   },
   {
    "text": "In phonics, Stage 2 words are sent home with an IEP target sheet.",
    "found": [],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 176
   },
   {
    "text": "The statutory assessments at the end of Key Stage 1 show how pupils with SEN are getting on.",
    "found": [],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 177
   },
   {
    "text": "Pupils at SA+ are listed. Stage 2 of the lift works is in August.",
    "found": [],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 164
   },
   {
    "text": "## Complaints about SEN\n\n**Stage 1.** Speak to the SENCO, who will look at the IEP with you.\n\n**Stage 2.** Write to the headteacher, who will read the SEN register entry.",
    "found": [],
    "file": "content/terms/sen-stages/sen-stages-numbered.md",
    "line": 179
   }
  ]
 },
 {
  "id": "senco-regs-2008",
  "flag": [
   {
    "text": "The SENCO meets the SENCO Regulations 2008.",
    "found": [
     "SENCO Regulations 2008"
    ],
    "fixed": "The SENCO meets the SEND Regulations 2014.",
    "file": "content/terms/law-guidance/senco-regs-2008.md",
    "line": 26
   },
   {
    "text": "Under the Education (Special Educational Needs Co-ordinators) (England) Regulations 2008 the SENCO is a teacher.",
    "found": [
     "Education (Special Educational Needs Co-ordinators) (England) Regulations 2008"
    ],
    "file": "content/terms/law-guidance/senco-regs-2008.md",
    "line": 27
   }
  ],
  "keep": [
   {
    "text": "The SENCO follows the SEND Regulations 2014.",
    "found": [],
    "file": "content/terms/law-guidance/senco-regs-2008.md",
    "line": 31
   },
   {
    "text": "SENCO regulations were replaced in 2014.",
    "found": [],
    "file": "content/terms/law-guidance/senco-regs-2008.md",
    "line": 32
   }
  ]
 },
 {
  "id": "send-in-sen-definition",
  "flag": [
   {
    "text": "A pupil has SEND where their learning difficulty calls for special educational provision.",
    "found": [
     "has SEND where their learning difficulty"
    ],
    "fixed": "A pupil has SEN where their learning difficulty calls for special educational provision.",
    "file": "content/terms/sen-stages/send-in-sen-definition.md",
    "line": 34
   },
   {
    "text": "A child has SEND if they have a learning difficulty or disability which calls for special educational provision.",
    "found": [
     "has SEND if they have a learning difficulty"
    ],
    "fixed": "A child has SEN if they have a learning difficulty or disability which calls for special educational provision.",
    "file": "content/terms/sen-stages/send-in-sen-definition.md",
    "line": 35
   },
   {
    "text": "SEND is defined as a learning difficulty or disability that needs extra provision.",
    "found": [
     "SEND is defined as a learning difficulty"
    ],
    "fixed": "SEN is defined as a learning difficulty or disability that needs extra provision.",
    "file": "content/terms/sen-stages/send-in-sen-definition.md",
    "line": 36
   }
  ],
  "keep": [
   {
    "text": "A child has SEN if they have a learning difficulty or disability which calls for special educational provision.",
    "found": [],
    "file": "content/terms/sen-stages/send-in-sen-definition.md",
    "line": 40
   },
   {
    "text": "A pupil who has SEND may need more time.",
    "found": [],
    "file": "content/terms/sen-stages/send-in-sen-definition.md",
    "line": 41
   },
   {
    "text": "We ask whether a child has SEND when they join us.",
    "found": [],
    "file": "content/terms/sen-stages/send-in-sen-definition.md",
    "line": 42
   },
   {
    "text": "A child has special educational needs if they have a learning difficulty.",
    "found": [],
    "file": "content/terms/sen-stages/send-in-sen-definition.md",
    "line": 43
   }
  ]
 },
 {
  "id": "send-needs-tautology",
  "flag": [
   {
    "text": "Pupils with SEND needs are welcome.",
    "found": [
     "with SEND needs"
    ],
    "fixed": "Pupils with SEND are welcome.",
    "file": "content/terms/sen-stages/send-needs-tautology.md",
    "line": 30
   },
   {
    "text": "Mrs Adeyemi is our SENCO co-ordinator.",
    "found": [
     "SENCO co-ordinator"
    ],
    "fixed": "Mrs Adeyemi is our SENCO.",
    "file": "content/terms/sen-stages/send-needs-tautology.md",
    "line": 31
   },
   {
    "text": "Teachers plan to meet SEN needs in class.",
    "found": [
     "meet SEN needs"
    ],
    "file": "content/terms/sen-stages/send-needs-tautology.md",
    "line": 32
   }
  ],
  "keep": [
   {
    "text": "SEND needs to be everyone’s job, from the office to the hall.",
    "found": [],
    "file": "content/terms/sen-stages/send-needs-tautology.md",
    "line": 36
   },
   {
    "text": "Good provision for SEN needs a whole-school approach.",
    "found": [],
    "file": "content/terms/sen-stages/send-needs-tautology.md",
    "line": 37
   },
   {
    "text": "An EHC needs assessment is carried out by the local authority.",
    "found": [],
    "file": "content/terms/sen-stages/send-needs-tautology.md",
    "line": 38
   },
   {
    "text": "The EHC plan sets out the needs of the child.",
    "found": [],
    "file": "content/terms/sen-stages/send-needs-tautology.md",
    "line": 39
   },
   {
    "text": "The SENCO co-ordinates provision.",
    "found": [],
    "file": "content/terms/sen-stages/send-needs-tautology.md",
    "line": 40
   }
  ]
 },
 {
  "id": "send-register-students",
  "flag": [
   {
    "text": "SEND students sit near the front.",
    "found": [
     "SEND students"
    ],
    "fixed": "Students with SEND sit near the front.",
    "file": "content/terms/person-language/send-register-students.md",
    "line": 35
   },
   {
    "text": "Progress of SEN pupils is tracked each half term.",
    "found": [
     "SEN pupils"
    ],
    "fixed": "Progress of pupils with SEN is tracked each half term.",
    "file": "content/terms/person-language/send-register-students.md",
    "line": 36
   },
   {
    "text": "The gap between SEN and non-SEN pupils is narrowing.",
    "found": [
     "SEN and non-SEN pupils"
    ],
    "fixed": "The gap between pupils with and without SEN is narrowing.",
    "file": "content/terms/person-language/send-register-students.md",
    "line": 37
   },
   {
    "text": "A SEND child has a one-page profile.",
    "found": [
     "A SEND child"
    ],
    "fixed": "A child with SEND has a one-page profile.",
    "file": "content/terms/person-language/send-register-students.md",
    "line": 38
   },
   {
    "text": "Non‑SEN pupils join the group too.",
    "found": [
     "Non‑SEN pupils"
    ],
    "fixed": "Pupils without SEN join the group too.",
    "file": "content/terms/person-language/send-register-students.md",
    "line": 39
   },
   {
    "text": "SEN Pupils at Harrow Lane come first.",
    "found": [
     "SEN Pupils"
    ],
    "fixed": "Pupils with SEN at Harrow Lane come first.",
    "file": "content/terms/person-language/send-register-students.md",
    "line": 40
   },
   {
    "text": "| Group | On roll |\n|---|---|\n| SEN children | 42 |",
    "found": [
     "SEN children"
    ],
    "file": "content/terms/person-language/send-register-students.md",
    "line": 42
   }
  ],
  "keep": [
   {
    "text": "Pupils with SEND sit near the front.",
    "found": [],
    "file": "content/terms/person-language/send-register-students.md",
    "line": 50
   },
   {
    "text": "The SEND pupil passport is shared with supply staff.",
    "found": [],
    "file": "content/terms/person-language/send-register-students.md",
    "line": 51
   },
   {
    "text": "SEN funding is shown in the budget.",
    "found": [],
    "file": "content/terms/person-language/send-register-students.md",
    "line": 52
   },
   {
    "text": "SEND pupil voice is gathered each term.",
    "found": [],
    "file": "content/terms/person-language/send-register-students.md",
    "line": 53
   },
   {
    "text": "The SEN team meets the students on Monday.",
    "found": [],
    "file": "content/terms/person-language/send-register-students.md",
    "line": 54
   },
   {
    "text": "SEND: pupils and parents tell us what works.",
    "found": [],
    "file": "content/terms/person-language/send-register-students.md",
    "line": 55
   }
  ]
 },
 {
  "id": "send-regs-misnamed",
  "flag": [
   {
    "text": "The Special Education Needs and Disability Regulations 2014 apply.",
    "found": [
     "Special Education Needs and Disability Regulations 2014"
    ],
    "file": "content/terms/law-guidance/send-regs-misnamed.md",
    "line": 28
   },
   {
    "text": "The SEND Regulations 2015 list what to publish.",
    "found": [
     "SEND Regulations 2015"
    ],
    "fixed": "The SEND Regulations 2014 list what to publish.",
    "file": "content/terms/law-guidance/send-regs-misnamed.md",
    "line": 29
   },
   {
    "text": "See the SEN Regulations 2014.",
    "found": [
     "SEN Regulations 2014"
    ],
    "file": "content/terms/law-guidance/send-regs-misnamed.md",
    "line": 30
   },
   {
    "text": "The Special Needs and Disability Regulations 2014 apply.",
    "found": [
     "Special Needs and Disability Regulations 2014"
    ],
    "file": "content/terms/law-guidance/send-regs-misnamed.md",
    "line": 31
   }
  ],
  "keep": [
   {
    "text": "The Special Educational Needs and Disability Regulations 2014 apply.",
    "found": [],
    "file": "content/terms/law-guidance/send-regs-misnamed.md",
    "line": 35
   },
   {
    "text": "The SEND Regulations 2014, as amended, apply.",
    "found": [],
    "file": "content/terms/law-guidance/send-regs-misnamed.md",
    "line": 36
   },
   {
    "text": "The Special Educational Needs and Disability (Amendment) Regulations 2024 changed the qualification.",
    "found": [],
    "file": "content/terms/law-guidance/send-regs-misnamed.md",
    "line": 37
   },
   {
    "text": "The Equality Act regulations of 2017 apply.",
    "found": [],
    "file": "content/terms/law-guidance/send-regs-misnamed.md",
    "line": 38
   }
  ]
 },
 {
  "id": "senda-2001",
  "flag": [
   {
    "text": "We comply with the Special Educational Needs and Disabilities Act 2001.",
    "found": [
     "Special Educational Needs and Disabilities Act 2001"
    ],
    "fixed": "We comply with the Equality Act 2010.",
    "file": "content/terms/law-guidance/senda-2001.md",
    "line": 31
   },
   {
    "text": "SENDA 2001 applies.",
    "found": [
     "SENDA 2001"
    ],
    "fixed": "The Equality Act 2010 applies.",
    "file": "content/terms/law-guidance/senda-2001.md",
    "line": 32
   },
   {
    "text": "We comply with SENDA 2001.",
    "found": [
     "SENDA 2001"
    ],
    "file": "content/terms/law-guidance/senda-2001.md",
    "line": 33
   },
   {
    "text": "The Special Educational Needs and Disability Act 2001 requires adjustments.",
    "found": [
     "Special Educational Needs and Disability Act 2001"
    ],
    "fixed": "The Equality Act 2010 requires adjustments.",
    "file": "content/terms/law-guidance/senda-2001.md",
    "line": 34
   },
   {
    "text": "The SEN and Disability Act (2001) applies.",
    "found": [
     "SEN and Disability Act (2001)"
    ],
    "file": "content/terms/law-guidance/senda-2001.md",
    "line": 35
   },
   {
    "text": "SENDA makes it unlawful to discriminate.",
    "found": [
     "SENDA"
    ],
    "file": "content/terms/law-guidance/senda-2001.md",
    "line": 36
   }
  ],
  "keep": [
   {
    "text": "SENDA 2001 no longer governs what we do.",
    "found": [],
    "file": "content/terms/law-guidance/senda-2001.md",
    "line": 40
   },
   {
    "text": "SENDA was replaced by the Equality Act.",
    "found": [],
    "file": "content/terms/law-guidance/senda-2001.md",
    "line": 41
   },
   {
    "text": "The Equality Act 2010 replaced the SEN and Disability Act 2001.",
    "found": [],
    "file": "content/terms/law-guidance/senda-2001.md",
    "line": 42
   },
   {
    "text": "The Special Educational Needs and Disability Regulations 2014 apply.",
    "found": [],
    "file": "content/terms/law-guidance/senda-2001.md",
    "line": 43
   },
   {
    "text": "Send a letter home.",
    "found": [],
    "file": "content/terms/law-guidance/senda-2001.md",
    "line": 44
   }
  ]
 },
 {
  "id": "sip",
  "flag": [
   {
    "text": "The School Improvement Partner checks the progress data for pupils with SEN each autumn.",
    "found": [
     "School Improvement Partner"
    ],
    "fixed": "The school improvement adviser checks the progress data for pupils with SEN each autumn.",
    "file": "content/terms/bodies-agencies/sip.md",
    "line": 34
   },
   {
    "text": "Academies report to the Regional Schools Commissioner.",
    "found": [
     "Regional Schools Commissioner"
    ],
    "fixed": "Academies report to the DfE regional director.",
    "file": "content/terms/bodies-agencies/sip.md",
    "line": 35
   },
   {
    "text": "The trust tells the RSC about the change to the academy.",
    "found": [
     "RSC"
    ],
    "fixed": "The trust tells the DfE regional director about the change to the academy.",
    "file": "content/terms/bodies-agencies/sip.md",
    "line": 36
   }
  ],
  "keep": [
   {
    "text": "Better access is a priority in our school improvement plan (SIP).",
    "found": [],
    "file": "content/terms/bodies-agencies/sip.md",
    "line": 40
   },
   {
    "text": "Staff read the SIP and visit its targets each term.",
    "found": [],
    "file": "content/terms/bodies-agencies/sip.md",
    "line": 41
   },
   {
    "text": "Year 6 take part in an RSC Shakespeare workshop with the trust.",
    "found": [],
    "file": "content/terms/bodies-agencies/sip.md",
    "line": 42
   },
   {
    "text": "The SIP is reviewed by governors each term.",
    "found": [],
    "file": "content/terms/bodies-agencies/sip.md",
    "line": 43
   },
   {
    "text": "Regional Schools Commissioners were replaced by regional directors.",
    "found": [],
    "file": "content/terms/bodies-agencies/sip.md",
    "line": 44
   }
  ]
 },
 {
  "id": "social-inclusion",
  "flag": [
   {
    "text": "Exclusion follows Circular 10/99.",
    "found": [
     "Circular 10/99"
    ],
    "file": "content/terms/other/social-inclusion.md",
    "line": 28
   },
   {
    "text": "The policy takes account of DfEE Circular 11/99.",
    "found": [
     "DfEE Circular 11/99"
    ],
    "file": "content/terms/other/social-inclusion.md",
    "line": 29
   },
   {
    "text": "Supporting Pupils with Medical Needs (Circular 14/96) applies.",
    "found": [
     "Circular 14/96"
    ],
    "file": "content/terms/other/social-inclusion.md",
    "line": 30
   },
   {
    "text": "See also Circular No. 22/89.",
    "found": [
     "Circular No. 22/89"
    ],
    "file": "content/terms/other/social-inclusion.md",
    "line": 31
   }
  ],
  "keep": [
   {
    "text": "Circular 10/99 was replaced by today's guidance on suspension.",
    "found": [],
    "file": "content/terms/other/social-inclusion.md",
    "line": 35
   },
   {
    "text": "A circular is sent to parents in the first week.",
    "found": [],
    "file": "content/terms/other/social-inclusion.md",
    "line": 36
   },
   {
    "text": "Circular tables seat six pupils; 10 are in the hall.",
    "found": [],
    "file": "content/terms/other/social-inclusion.md",
    "line": 37
   },
   {
    "text": "The social inclusion of pupils with SEND is checked each term.",
    "found": [],
    "file": "content/terms/other/social-inclusion.md",
    "line": 38
   }
  ]
 },
 {
  "id": "social-services",
  "flag": [
   {
    "text": "The SENCO works with Social Services.",
    "found": [
     "Social Services"
    ],
    "fixed": "The SENCO works with children’s social care.",
    "file": "content/terms/bodies-agencies/social-services.md",
    "line": 27
   },
   {
    "text": "The Social Services Department sends a report.",
    "found": [
     "Social Services Department"
    ],
    "file": "content/terms/bodies-agencies/social-services.md",
    "line": 28
   }
  ],
  "keep": [
   {
    "text": "The report says how other bodies, including health and social services bodies, are involved.",
    "found": [],
    "file": "content/terms/bodies-agencies/social-services.md",
    "line": 32
   },
   {
    "text": "Children’s social care is told.",
    "found": [],
    "file": "content/terms/bodies-agencies/social-services.md",
    "line": 33
   },
   {
    "text": "In Wales, social services keep the plan.",
    "found": [],
    "file": "content/terms/bodies-agencies/social-services.md",
    "line": 34
   },
   {
    "text": "Health and social services work together under the regulations.",
    "found": [],
    "file": "content/terms/bodies-agencies/social-services.md",
    "line": 35
   }
  ]
 },
 {
  "id": "spastic-cripple",
  "flag": [
   {
    "text": "Spastic children have their own class.",
    "found": [
     "Spastic children"
    ],
    "fixed": "Children with cerebral palsy have their own class.",
    "file": "content/terms/person-language/spastic-cripple.md",
    "line": 43
   },
   {
    "text": "The hoist was given for crippled children.",
    "found": [
     "crippled children"
    ],
    "fixed": "The hoist was given for disabled children.",
    "file": "content/terms/person-language/spastic-cripple.md",
    "line": 44
   },
   {
    "text": "He is treated as an invalid.",
    "found": [
     "an invalid"
    ],
    "fixed": "He is treated as a disabled person.",
    "file": "content/terms/person-language/spastic-cripple.md",
    "line": 45
   },
   {
    "text": "The lift is meant for invalids and staff.",
    "found": [
     "invalids"
    ],
    "fixed": "The lift is meant for disabled people and staff.",
    "file": "content/terms/person-language/spastic-cripple.md",
    "line": 46
   }
  ],
  "keep": [
   {
    "text": "Pupils read Of Mice and Men, in which a character is called a cripple.",
    "found": [],
    "file": "content/terms/person-language/spastic-cripple.md",
    "line": 50
   },
   {
    "text": "Spastic quadriplegia is one form of cerebral palsy.",
    "found": [],
    "file": "content/terms/person-language/spastic-cripple.md",
    "line": 51
   },
   {
    "text": "She has spastic cerebral palsy and uses a frame.",
    "found": [],
    "file": "content/terms/person-language/spastic-cripple.md",
    "line": 52
   },
   {
    "text": "An invalid request will be returned with reasons.",
    "found": [],
    "file": "content/terms/person-language/spastic-cripple.md",
    "line": 53
   },
   {
    "text": "The certificate is invalid after two years.",
    "found": [],
    "file": "content/terms/person-language/spastic-cripple.md",
    "line": 54
   },
   {
    "text": "Crippling anxiety can keep a pupil at home.",
    "found": [],
    "file": "content/terms/person-language/spastic-cripple.md",
    "line": 55
   },
   {
    "text": "Words such as “spastic” are treated as disability hate language.",
    "found": [],
    "file": "content/terms/person-language/spastic-cripple.md",
    "line": 56
   },
   {
    "text": "That is a lame excuse, said the wolf in our school play.",
    "found": [],
    "file": "content/terms/person-language/spastic-cripple.md",
    "line": 57
   },
   {
    "text": "Scope was once called the Spastics Society.",
    "found": [],
    "file": "content/terms/person-language/spastic-cripple.md",
    "line": 58
   }
  ]
 },
 {
  "id": "special-child",
  "flag": [
   {
    "text": "We are proud of our work with differently abled pupils.",
    "found": [
     "differently abled pupils"
    ],
    "fixed": "We are proud of our work with disabled pupils.",
    "file": "content/terms/person-language/special-child.md",
    "line": 33
   },
   {
    "text": "Physically challenged visitors use the side door.",
    "found": [
     "Physically challenged"
    ],
    "fixed": "Physically disabled visitors use the side door.",
    "file": "content/terms/person-language/special-child.md",
    "line": 34
   },
   {
    "text": "Staff are patient with special children.",
    "found": [
     "special children"
    ],
    "fixed": "Staff are patient with children with SEND.",
    "file": "content/terms/person-language/special-child.md",
    "line": 35
   },
   {
    "text": "DIFFERENTLY ABLED PEOPLE are welcome.",
    "found": [
     "DIFFERENTLY ABLED PEOPLE"
    ],
    "fixed": "DISABLED PEOPLE are welcome.",
    "file": "content/terms/person-language/special-child.md",
    "line": 36
   },
   {
    "text": "Grandparents said they had a special child in the family.",
    "found": [
     "a special child"
    ],
    "fixed": "Grandparents said they had a child with SEND in the family.",
    "file": "content/terms/person-language/special-child.md",
    "line": 37
   }
  ],
  "keep": [
   {
    "text": "The special school sends an outreach teacher.",
    "found": [],
    "file": "content/terms/person-language/special-child.md",
    "line": 41
   },
   {
    "text": "Every child is special; children tell us so.",
    "found": [],
    "file": "content/terms/person-language/special-child.md",
    "line": 42
   },
   {
    "text": "Special educational provision is made in class.",
    "found": [],
    "file": "content/terms/person-language/special-child.md",
    "line": 43
   },
   {
    "text": "Every child was challenged in PE, and physically active.",
    "found": [],
    "file": "content/terms/person-language/special-child.md",
    "line": 44
   },
   {
    "text": "The special children's assembly is on Friday.",
    "found": [],
    "file": "content/terms/person-language/special-child.md",
    "line": 45
   }
  ]
 },
 {
  "id": "special-consideration-mixup",
  "flag": [
   {
    "text": "Pupils with dyslexia get special consideration such as extra time.",
    "found": [
     "special consideration such as extra time"
    ],
    "fixed": "Pupils with dyslexia get access arrangements such as extra time.",
    "file": "content/terms/law-guidance/special-consideration-mixup.md",
    "line": 27
   },
   {
    "text": "Pupils may have exam concessions.",
    "found": [
     "exam concessions"
    ],
    "fixed": "Pupils may have access arrangements.",
    "file": "content/terms/law-guidance/special-consideration-mixup.md",
    "line": 28
   },
   {
    "text": "We apply for special arrangements by October.",
    "found": [
     "apply for special arrangements"
    ],
    "fixed": "We apply for access arrangements by October.",
    "file": "content/terms/law-guidance/special-consideration-mixup.md",
    "line": 29
   },
   {
    "text": "For SATs the SENCO sees to special arrangements for tests.",
    "found": [
     "special arrangements for tests"
    ],
    "fixed": "For SATs the SENCO sees to access arrangements for tests.",
    "file": "content/terms/law-guidance/special-consideration-mixup.md",
    "line": 30
   }
  ],
  "keep": [
   {
    "text": "Access arrangements are agreed early.",
    "found": [],
    "file": "content/terms/law-guidance/special-consideration-mixup.md",
    "line": 34
   },
   {
    "text": "A pupil ill on the day may get special consideration.",
    "found": [],
    "file": "content/terms/law-guidance/special-consideration-mixup.md",
    "line": 35
   }
  ]
 },
 {
  "id": "special-education-needs",
  "flag": [
   {
    "text": "Staff training in Special Education Needs is given when it is needed.",
    "found": [
     "Special Education Needs"
    ],
    "fixed": "Staff training in Special Educational Needs is given when it is needed.",
    "file": "content/terms/sen-stages/special-education-needs.md",
    "line": 30
   },
   {
    "text": "A child with special education needs may need more time.",
    "found": [
     "special education needs"
    ],
    "fixed": "A child with special educational needs may need more time.",
    "file": "content/terms/sen-stages/special-education-needs.md",
    "line": 31
   },
   {
    "text": "Children with educational special needs are welcome.",
    "found": [
     "educational special needs"
    ],
    "fixed": "Children with special educational needs are welcome.",
    "file": "content/terms/sen-stages/special-education-needs.md",
    "line": 32
   },
   {
    "text": "SPECIAL EDUCATION NEEDS POLICY",
    "found": [
     "SPECIAL EDUCATION NEEDS"
    ],
    "fixed": "SPECIAL EDUCATIONAL NEEDS POLICY",
    "file": "content/terms/sen-stages/special-education-needs.md",
    "line": 33
   },
   {
    "text": "The Special Education Need Co-ordinator is Mrs Frost.",
    "found": [
     "Special Education Need"
    ],
    "fixed": "The Special Educational Need Co-ordinator is Mrs Frost.",
    "file": "content/terms/sen-stages/special-education-needs.md",
    "line": 34
   }
  ],
  "keep": [
   {
    "text": "Pupils with special educational needs are welcome.",
    "found": [],
    "file": "content/terms/sen-stages/special-education-needs.md",
    "line": 38
   },
   {
    "text": "She has a master’s degree in special education.",
    "found": [],
    "file": "content/terms/sen-stages/special-education-needs.md",
    "line": 39
   },
   {
    "text": "The National Association for Special Educational Needs (nasen) runs courses.",
    "found": [],
    "file": "content/terms/sen-stages/special-education-needs.md",
    "line": 40
   }
  ]
 },
 {
  "id": "special-needs-register-threshold",
  "flag": [
   {
    "text": "Pupils who make good progress are removed from the SEN register.",
    "found": [
     "removed from the SEN register"
    ],
    "fixed": "Pupils who make good progress are no longer recorded as needing SEN Support.",
    "file": "content/terms/sen-stages/special-needs-register-threshold.md",
    "line": 57
   },
   {
    "text": "The child is then placed on the special needs register by the SENCO.",
    "found": [
     "placed on the special needs register"
    ],
    "fixed": "The child is then recorded as receiving SEN Support by the SENCO.",
    "file": "content/terms/sen-stages/special-needs-register-threshold.md",
    "line": 58
   },
   {
    "text": "Children come off the SEN register in July.",
    "found": [
     "come off the SEN register"
    ],
    "fixed": "Children no longer need SEN Support in July.",
    "file": "content/terms/sen-stages/special-needs-register-threshold.md",
    "line": 59
   },
   {
    "text": "If progress is good the SENCO may have a pupil taken off the register.",
    "found": [
     "taken off the register"
    ],
    "fixed": "If progress is good the SENCO may have a pupil no longer recorded as needing SEN Support.",
    "file": "content/terms/sen-stages/special-needs-register-threshold.md",
    "line": 60
   },
   {
    "text": "The office writes when a child with SEN goes on to the register.",
    "found": [
     "goes on to the register"
    ],
    "fixed": "The office writes when a child with SEN starts to receive SEN Support.",
    "file": "content/terms/sen-stages/special-needs-register-threshold.md",
    "line": 61
   }
  ],
  "keep": [
   {
    "text": "A pupil with an EHC plan who is educated at home is removed from the register (admission regulations apply).",
    "found": [],
    "file": "content/terms/sen-stages/special-needs-register-threshold.md",
    "line": 65
   },
   {
    "text": "Pupils who arrive after 9.15, with or without SEND, are placed on the register as late.",
    "found": [],
    "file": "content/terms/sen-stages/special-needs-register-threshold.md",
    "line": 66
   },
   {
    "text": "Together with parents and the pupil we agree that SEN Support can end.",
    "found": [],
    "file": "content/terms/sen-stages/special-needs-register-threshold.md",
    "line": 67
   },
   {
    "text": "Visitors sign in and are entered on the register at the desk.",
    "found": [],
    "file": "content/terms/sen-stages/special-needs-register-threshold.md",
    "line": 68
   }
  ]
 },
 {
  "id": "special-needs-shorthand",
  "flag": [
   {
    "text": "Every teacher is a teacher of pupils with special needs.",
    "found": [
     "special needs"
    ],
    "fixed": "Every teacher is a teacher of pupils with special educational needs.",
    "file": "content/terms/person-language/special-needs-shorthand.md",
    "line": 34
   },
   {
    "text": "Our Special Needs Policy is on the website.",
    "found": [
     "Special Needs Policy"
    ],
    "fixed": "Our SEND Policy is on the website.",
    "file": "content/terms/person-language/special-needs-shorthand.md",
    "line": 35
   },
   {
    "text": "Special‑needs children have a key adult.",
    "found": [
     "Special‑needs children"
    ],
    "fixed": "Children with SEN have a key adult.",
    "file": "content/terms/person-language/special-needs-shorthand.md",
    "line": 36
   },
   {
    "text": "A child has a special need when learning is much harder.",
    "found": [
     "a special need"
    ],
    "fixed": "A child has a special educational need when learning is much harder.",
    "file": "content/terms/person-language/special-needs-shorthand.md",
    "line": 37
   },
   {
    "text": "They visited a special needs school in the town.",
    "found": [
     "a special needs school"
    ],
    "fixed": "They visited a special school in the town.",
    "file": "content/terms/person-language/special-needs-shorthand.md",
    "line": 38
   }
  ],
  "keep": [
   {
    "text": "Pupils with special educational needs join every trip.",
    "found": [],
    "file": "content/terms/person-language/special-needs-shorthand.md",
    "line": 42
   },
   {
    "text": "Special Needs Jungle has a guide for parents.",
    "found": [],
    "file": "content/terms/person-language/special-needs-shorthand.md",
    "line": 43
   },
   {
    "text": "The special school sends an outreach teacher.",
    "found": [],
    "file": "content/terms/person-language/special-needs-shorthand.md",
    "line": 44
   },
   {
    "text": "Tell the cook about allergies and dietary or special needs.",
    "found": [],
    "file": "content/terms/person-language/special-needs-shorthand.md",
    "line": 45
   },
   {
    "text": "A special educational needs co-ordinator is on the leadership team.",
    "found": [],
    "file": "content/terms/person-language/special-needs-shorthand.md",
    "line": 46
   }
  ]
 },
 {
  "id": "spp-current",
  "flag": [
   {
    "text": "Pupils receive a Specialist Provision Package.",
    "found": [
     "a Specialist Provision Package"
    ],
    "file": "content/terms/law-guidance/spp-current.md",
    "line": 31
   },
   {
    "text": "The Specialist Provision Package is set by the LA.",
    "found": [
     "Specialist Provision Package"
    ],
    "file": "content/terms/law-guidance/spp-current.md",
    "line": 32
   }
  ],
  "keep": [
   {
    "text": "Specialist Provision Packages are proposed in the white paper.",
    "found": [],
    "file": "content/terms/law-guidance/spp-current.md",
    "line": 36
   },
   {
    "text": "Specialist provision is packaged with transport.",
    "found": [],
    "file": "content/terms/law-guidance/spp-current.md",
    "line": 37
   },
   {
    "text": "The consultation describes Specialist Provision Packages.",
    "found": [],
    "file": "content/terms/law-guidance/spp-current.md",
    "line": 38
   }
  ]
 },
 {
  "id": "sre",
  "flag": [
   {
    "text": "See our policies on attendance and sex and relationships education.",
    "found": [
     "sex and relationships education"
    ],
    "fixed": "See our policies on attendance and relationships and sex education.",
    "file": "content/terms/law-guidance/sre.md",
    "line": 27
   },
   {
    "text": "The SRE policy says how lessons are adapted.",
    "found": [
     "SRE policy"
    ],
    "fixed": "The RSE policy says how lessons are adapted.",
    "file": "content/terms/law-guidance/sre.md",
    "line": 28
   },
   {
    "text": "Sex and Relationship Education (SRE) is adapted for pupils with SEND.",
    "found": [
     "Sex and Relationship Education (SRE)"
    ],
    "file": "content/terms/law-guidance/sre.md",
    "line": 29
   }
  ],
  "keep": [
   {
    "text": "Relationships and sex education (RSE) is adapted for pupils with SEND.",
    "found": [],
    "file": "content/terms/law-guidance/sre.md",
    "line": 33
   },
   {
    "text": "Sex education is taught in Year 6; healthy relationships are part of PSHE.",
    "found": [],
    "file": "content/terms/law-guidance/sre.md",
    "line": 34
   },
   {
    "text": "In 2020 sex and relationships education was replaced by RSE.",
    "found": [],
    "file": "content/terms/law-guidance/sre.md",
    "line": 35
   }
  ]
 },
 {
  "id": "standards-fund",
  "flag": [
   {
    "text": "Training is paid from the Standards Fund.",
    "found": [
     "Standards Fund"
    ],
    "fixed": "Training is paid from the notional SEN budget.",
    "file": "content/terms/other/standards-fund.md",
    "line": 34
   },
   {
    "text": "Extra adults come from the School Standards Grant (SSG).",
    "found": [
     "School Standards Grant (SSG)"
    ],
    "fixed": "Extra adults come from the notional SEN budget.",
    "file": "content/terms/other/standards-fund.md",
    "line": 35
   }
  ],
  "keep": [
   {
    "text": "The Standards Fund was replaced in 2011.",
    "found": [],
    "file": "content/terms/other/standards-fund.md",
    "line": 39
   },
   {
    "text": "High standards; fund-raising is led by the PTA.",
    "found": [],
    "file": "content/terms/other/standards-fund.md",
    "line": 40
   },
   {
    "text": "The notional SEN budget pays for support.",
    "found": [],
    "file": "content/terms/other/standards-fund.md",
    "line": 41
   },
   {
    "text": "Teaching standards fund no extra posts.",
    "found": [],
    "file": "content/terms/other/standards-fund.md",
    "line": 42
   }
  ]
 },
 {
  "id": "statement-alone",
  "flag": [
   {
    "text": "Two pupils have a statement of SEN. Every teacher reads the statement in September.",
    "found": [
     "the statement"
    ],
    "file": "content/terms/statements-ehc/statement-alone.md",
    "line": 35
   },
   {
    "text": "Some pupils are statemented. The review of statement takes an hour; TAs are paid out of the statement money.",
    "found": [
     "The review of statement",
     "the statement money"
    ],
    "file": "content/terms/statements-ehc/statement-alone.md",
    "line": 39
   },
   {
    "text": "Statemented pupils have an annual review. When a place is offered, statements are read first.",
    "found": [
     "statements"
    ],
    "file": "content/terms/statements-ehc/statement-alone.md",
    "line": 43
   },
   {
    "text": "| Stage | Number with a statement of SEN |\n|---|---|\n| Statement | 4 |",
    "found": [
     "Statement"
    ],
    "file": "content/terms/statements-ehc/statement-alone.md",
    "line": 47
   }
  ],
  "keep": [
   {
    "text": "Two pupils had a statement of SEN until 2018. See the budget statement and the governors’ visit statement.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-alone.md",
    "line": 55
   },
   {
    "text": "Our mission statement is on the website, and the statement is read at assemblies.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-alone.md",
    "line": 56
   },
   {
    "text": "Two pupils have a statement of SEN. Congratulations to our debating team on their statement win!",
    "found": [],
    "file": "content/terms/statements-ehc/statement-alone.md",
    "line": 57
   },
   {
    "text": "The statement was typed and handed to the office.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-alone.md",
    "line": 58
   },
   {
    "text": "Two pupils have a statement of SEN. This policy statement of intent applies to all staff. The head made a statement to the press.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-alone.md",
    "line": 60
   }
  ]
 },
 {
  "id": "statement-bare",
  "flag": [
   {
    "text": "A review is held for each pupil whose Statement is due to end, and the local authority is told.",
    "found": [
     "whose Statement"
    ],
    "fixed": "A review is held for each pupil whose EHC plan is due to end, and the local authority is told.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 101
   },
   {
    "text": "The LA will decide whether to make a statement.",
    "found": [
     "decide whether to make a statement"
    ],
    "fixed": "The LA will decide whether to make an EHC plan.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 102
   },
   {
    "text": "Two pupils have Statements.",
    "found": [
     "pupils have Statements"
    ],
    "fixed": "Two pupils have EHC plans.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 103
   },
   {
    "text": "Pupils with an SEN statement come first.",
    "found": [
     "Pupils with an SEN statement"
    ],
    "fixed": "Pupils with an EHC plan come first.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 104
   },
   {
    "text": "Everybody, with or without statements, may join.",
    "found": [
     "with or without statements"
    ],
    "fixed": "Everybody, with or without EHC plans, may join.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 105
   },
   {
    "text": "Four of those students arrived with a Statement from another authority.",
    "found": [
     "arrived with a Statement from another authority"
    ],
    "fixed": "Four of those students arrived with an EHC plan from another authority.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 106
   },
   {
    "text": "Pupils with statements are supported by a teaching assistant.",
    "found": [
     "Pupils with statements"
    ],
    "fixed": "Pupils with EHC plans are supported by a teaching assistant.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 107
   },
   {
    "text": "A child with a statement sits near the front.",
    "found": [
     "child with a statement"
    ],
    "fixed": "A child with an EHC plan sits near the front.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 108
   },
   {
    "text": "Children who already have statements have priority.",
    "found": [
     "who already have statements"
    ],
    "fixed": "Children who already have EHC plans have priority.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 109
   },
   {
    "text": "If your child has a Statement, the LEA will write to you each year.",
    "found": [
     "child has a Statement"
    ],
    "fixed": "If your child has an EHC plan, the LEA will write to you each year.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 110
   },
   {
    "text": "The LEA then decides whether to issue a statement.",
    "found": [
     "issue a statement"
    ],
    "fixed": "The LEA then decides whether to issue an EHC plan.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 111
   },
   {
    "text": "The LA will maintain the statement until the pupil leaves.",
    "found": [
     "maintain the statement"
    ],
    "fixed": "The LA will maintain the EHC plan until the pupil leaves.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 112
   },
   {
    "text": "The LEA may decide not to issue a statement.",
    "found": [
     "issue a statement"
    ],
    "fixed": "The LEA may decide not to issue an EHC plan.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 113
   },
   {
    "text": "The LA will not issue a statement in every case.",
    "found": [
     "not issue a statement"
    ],
    "fixed": "The LA will not issue an EHC plan in every case.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 114
   },
   {
    "text": "The authority may cease to maintain a statement.",
    "found": [
     "cease to maintain a statement"
    ],
    "fixed": "The authority may cease to maintain an EHC plan.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 115
   },
   {
    "text": "Her statement was reviewed in June.",
    "found": [
     "Her statement was reviewed"
    ],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 116
   },
   {
    "text": "The pupil’s statement is kept in the SENCO’s locked cabinet.",
    "found": [
     "pupil’s statement"
    ],
    "fixed": "The pupil’s EHC plan is kept in the SENCO’s locked cabinet.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 117
   },
   {
    "text": "A request for a statement is made to the council.",
    "found": [
     "request for a statement"
    ],
    "fixed": "A request for an EHC needs assessment is made to the council.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 118
   },
   {
    "text": "The school’s application for a statement was refused.",
    "found": [
     "application for a statement"
    ],
    "fixed": "The school’s request for an EHC needs assessment was refused.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 119
   },
   {
    "text": "Parents may apply for a statement at any time.",
    "found": [
     "apply for a statement"
    ],
    "fixed": "Parents may request an EHC needs assessment at any time.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 120
   },
   {
    "text": "The school named in the statement must admit the child.",
    "found": [
     "named in the statement"
    ],
    "fixed": "The school named in the EHC plan must admit the child.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 121
   },
   {
    "text": "At the statement review new targets are set.",
    "found": [
     "statement review"
    ],
    "fixed": "At the EHC plan review new targets are set.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 122
   },
   {
    "text": "Two hours a week are specified in their statements.",
    "found": [
     "specified in their statements"
    ],
    "fixed": "Two hours a week are specified in their EHC plans.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 123
   },
   {
    "text": "A governor asked about the statement of a pupil in Year 8; the LA had not written.",
    "found": [
     "the statement of a pupil"
    ],
    "fixed": "A governor asked about the EHC plan of a pupil in Year 8; the LA had not written.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 124
   },
   {
    "text": "A student with a statement from another area keeps the support.",
    "found": [
     "A student with a statement from another area"
    ],
    "fixed": "A student with an EHC plan from another area keeps the support.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 125
   },
   {
    "text": "We may ask the council for an EHC statement.",
    "found": [
     "EHC statement"
    ],
    "fixed": "We may ask the council for an EHC plan.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 126
   },
   {
    "text": "The child’s statement sets out what SEN provision they need.",
    "found": [
     "child’s statement sets out what"
    ],
    "fixed": "The child’s EHC plan sets out what SEN provision they need.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 127
   },
   {
    "text": "The LEA has a large number of statements to deal with.",
    "found": [
     "number of statements"
    ],
    "fixed": "The LEA has a large number of EHC plans to deal with.",
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 128
   },
   {
    "text": "## Funding\n\nMoney for pupils with SEN comes from:\n\n1. the school’s own budget;\n2. extra money which comes with a Statement.\n\n| Year group | SEN pupils | Pupils with Statements |\n| --- | --- | --- |\n| 7 | 12 | 2 |",
    "found": [
     "with a Statement",
     "Pupils with Statements"
    ],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 130
   }
  ],
  "keep": [
   {
    "text": "The head will decide whether to make a statement to the press.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 145
   },
   {
    "text": "Parents who had statements at school may ask us about SEN support.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 146
   },
   {
    "text": "Our mission statement is read to all pupils, including those with SEN.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 147
   },
   {
    "text": "This statement sets out our SEN provision.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 148
   },
   {
    "text": "The school has a statement of intent for pupils with SEN.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 149
   },
   {
    "text": "The equality statement is reviewed annually by governors and the SENCO.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 150
   },
   {
    "text": "Pupils with SEN may have help to write a personal statement for college.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 151
   },
   {
    "text": "The LA has issued a statement to the press about school places.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 152
   },
   {
    "text": "Governors make a statement on SEN spending in the annual report.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 153
   },
   {
    "text": "Bank statements for the SEN budget are kept for six years.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 154
   },
   {
    "text": "A witness statement is taken from each pupil; pupils with SEN have an adult with them.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 155
   },
   {
    "text": "After a fight the statement of each witness is taken, with an adult there for pupils with SEN.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 156
   },
   {
    "text": "Record the child’s statement in their own words, whatever their needs.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 157
   },
   {
    "text": "The headteacher will issue a statement to parents if the LA closes the building.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 158
   },
   {
    "text": "Teachers provide pupils with statements to sort into true and false.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 159
   },
   {
    "text": "The area’s written statement of action followed the local authority’s SEND inspection.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 160
   },
   {
    "text": "Pupils with SEN assess themselves against “I can” statements.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 161
   },
   {
    "text": "Candidates with a statement of results may ask the exams office for help.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 162
   },
   {
    "text": "Statements were phased out between 2014 and 2018.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-bare.md",
    "line": 163
   }
  ]
 },
 {
  "id": "statement-parts",
  "flag": [
   {
    "text": "Please read Part 3 of your child’s statement.",
    "found": [
     "Part 3 of your child’s statement"
    ],
    "fixed": "Please read section F of your child’s EHC plan.",
    "file": "content/terms/statements-ehc/statement-parts.md",
    "line": 46
   },
   {
    "text": "The help is set out in Part 3 of the statement.",
    "found": [
     "Part 3 of the statement"
    ],
    "fixed": "The help is set out in section F of the EHC plan.",
    "file": "content/terms/statements-ehc/statement-parts.md",
    "line": 51
   },
   {
    "text": "Part 4 of the statement names the school.",
    "found": [
     "Part 4 of the statement"
    ],
    "fixed": "Section I of the EHC plan names the school.",
    "file": "content/terms/statements-ehc/statement-parts.md",
    "line": 52
   },
   {
    "text": "Parts 2, 3 and 4 of the Statement are checked at the review.",
    "found": [
     "Parts 2, 3 and 4 of the Statement"
    ],
    "fixed": "Sections B, F and I of the EHC plan are checked at the review.",
    "file": "content/terms/statements-ehc/statement-parts.md",
    "line": 53
   },
   {
    "text": "For a child with a statement, Part 3 provision is arranged first.",
    "found": [
     "Part 3 provision"
    ],
    "fixed": "For a child with a statement, section F provision is arranged first.",
    "file": "content/terms/statements-ehc/statement-parts.md",
    "line": 54
   },
   {
    "text": "At the end there is a statement of SEN or a note in lieu. Part 3 says what the child gets and Part 4 says where.",
    "found": [
     "Part 3",
     "Part 4"
    ],
    "file": "content/terms/statements-ehc/statement-parts.md",
    "line": 47
   }
  ],
  "keep": [
   {
    "text": "Part 3 of the Children and Families Act 2014 replaced statements of SEN.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-parts.md",
    "line": 58
   },
   {
    "text": "Part 3 of the Children and Families Act 2014 sets out the duties.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-parts.md",
    "line": 59
   },
   {
    "text": "Part 3 of this policy explains the EHC needs assessment.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-parts.md",
    "line": 60
   },
   {
    "text": "Section F of the EHC plan sets out the provision.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-parts.md",
    "line": 61
   }
  ]
 },
 {
  "id": "statement-sen",
  "flag": [
   {
    "text": "The LA may make a statement of his or her special educational needs.",
    "found": [
     "a statement of his or her special educational needs"
    ],
    "fixed": "The LA may make an EHC plan.",
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 61
   },
   {
    "text": "Statement/EHCP pupils have a key worker.",
    "found": [
     "Statement/EHCP pupils"
    ],
    "fixed": "Pupils with EHC plans have a key worker.",
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 62
   },
   {
    "text": "Pupils with a Statement of Special Educational Needs (SEN) have an annual review.",
    "found": [
     "a Statement of Special Educational Needs (SEN)"
    ],
    "fixed": "Pupils with an EHC plan have an annual review.",
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 63
   },
   {
    "text": "Two of our children have Statements of SEN.",
    "found": [
     "Statements of SEN"
    ],
    "fixed": "Two of our children have EHC plans.",
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 64
   },
   {
    "text": "A statement of special educational needs is kept in the office.",
    "found": [
     "A statement of special educational needs"
    ],
    "fixed": "An EHC plan is kept in the office.",
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 65
   },
   {
    "text": "Children with a Statement or EHCP are admitted first.",
    "found": [
     "a Statement or EHCP"
    ],
    "fixed": "Children with an EHC plan are admitted first.",
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 66
   },
   {
    "text": "For pupils with statements or EHC plans, the SENCO keeps a file.",
    "found": [
     "statements or EHC plans"
    ],
    "fixed": "For pupils with EHC plans, the SENCO keeps a file.",
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 67
   },
   {
    "text": "| Pupils with a Statement / EHCP | 4 |",
    "found": [
     "a Statement / EHCP"
    ],
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 68
   },
   {
    "text": "The number of pupils with EHCPs/Statements is given to governors each term.",
    "found": [
     "EHCPs/Statements"
    ],
    "fixed": "The number of pupils with EHC plans is given to governors each term.",
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 69
   },
   {
    "text": "Any child whose statement of special educational needs or Education, Health and Care Plan (EHCP) names the school will be admitted.",
    "found": [
     "statement of special educational needs or Education, Health and Care Plan (EHCP)"
    ],
    "fixed": "Any child whose education, health and care (EHC) plan names the school will be admitted.",
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 70
   },
   {
    "text": "Your child may have either a statement or an EHC plan.",
    "found": [
     "either a statement or an EHC plan"
    ],
    "fixed": "Your child may have an EHC plan.",
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 71
   },
   {
    "text": "Children with an Education, Health and Care Plan or Statement of SEN",
    "found": [
     "an Education, Health and Care Plan or Statement of SEN"
    ],
    "fixed": "Children with an education, health and care (EHC) plan",
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 72
   },
   {
    "text": "Pupils hold statements (now EHC plans).",
    "found": [
     "statements (now EHC plans)"
    ],
    "fixed": "Pupils hold EHC plans.",
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 73
   },
   {
    "text": "EHC Plans/Statements of SEN are kept in the office.",
    "found": [
     "EHC Plans/Statements of SEN"
    ],
    "fixed": "EHC plans are kept in the office.",
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 74
   },
   {
    "text": "For pupils with statements (EHCPs), funding is agreed by the council.",
    "found": [
     "statements (EHCPs)"
    ],
    "fixed": "For pupils with EHC plans, funding is agreed by the council.",
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 75
   },
   {
    "text": "## STATEMENTS OF SPECIAL EDUCATIONAL NEEDS\n\nParents may ask for a Statement\nof SEN at any time.\n\nOur register shows:\n\n- SEN Support\n- Statement of special\n  educational needs",
    "found": [
     "STATEMENTS OF SPECIAL EDUCATIONAL NEEDS",
     "a Statement\nof SEN",
     "Statement of special\n  educational needs"
    ],
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 77
   }
  ],
  "keep": [
   {
    "text": "Our mission statement is at the front of this policy.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 92
   },
   {
    "text": "## Statement of Intent",
    "found": [],
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 93
   },
   {
    "text": "This is the school’s statement of special educational needs policy and practice.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 94
   },
   {
    "text": "Statements of special educational needs were replaced by EHC plans between 2014 and 2018.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 95
   },
   {
    "text": "This document is a statement of the aims, principles and strategies for provision for children with SEN.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 96
   },
   {
    "text": "In Northern Ireland a statement of special educational needs is made by the Education Authority.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 97
   },
   {
    "text": "The governors’ written statement of behaviour principles is on the website.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 98
   },
   {
    "text": "An EHC plan replaces the former Statement of SEN.",
    "found": [],
    "file": "content/terms/statements-ehc/statement-sen.md",
    "line": 99
   }
  ]
 },
 {
  "id": "statemented",
  "flag": [
   {
    "text": "The LA may statement the child after that.",
    "found": [
     "may statement the child"
    ],
    "fixed": "The LA may issue an EHC plan for the child after that.",
    "file": "content/terms/statements-ehc/statemented.md",
    "line": 53
   },
   {
    "text": "Parents may appeal against a decision not to statement their child.",
    "found": [
     "not to statement their child"
    ],
    "fixed": "Parents may appeal against a decision not to issue an EHC plan for their child.",
    "file": "content/terms/statements-ehc/statemented.md",
    "line": 54
   },
   {
    "text": "Statemented pupils have a teaching assistant.",
    "found": [
     "Statemented pupils"
    ],
    "fixed": "Pupils with EHC plans have a teaching assistant.",
    "file": "content/terms/statements-ehc/statemented.md",
    "line": 55
   },
   {
    "text": "A statemented child will be admitted first.",
    "found": [
     "A statemented child"
    ],
    "fixed": "A child with an EHC plan will be admitted first.",
    "file": "content/terms/statements-ehc/statemented.md",
    "line": 56
   },
   {
    "text": "Pupils who are statemented have an annual review.",
    "found": [
     "are statemented"
    ],
    "fixed": "Pupils who have EHC plans have an annual review.",
    "file": "content/terms/statements-ehc/statemented.md",
    "line": 57
   },
   {
    "text": "A statementing request is never held back.",
    "found": [
     "A statementing request"
    ],
    "fixed": "A request for an EHC needs assessment is never held back.",
    "file": "content/terms/statements-ehc/statemented.md",
    "line": 58
   },
   {
    "text": "If your child may need statementing, speak with us.",
    "found": [
     "need statementing"
    ],
    "fixed": "If your child may need an EHC needs assessment, speak with us.",
    "file": "content/terms/statements-ehc/statemented.md",
    "line": 59
   },
   {
    "text": "The LEA leads the statementing process.",
    "found": [
     "statementing process"
    ],
    "fixed": "The LEA leads the EHC needs assessment process.",
    "file": "content/terms/statements-ehc/statemented.md",
    "line": 60
   },
   {
    "text": "Both statemented and non-statemented pupils join in.",
    "found": [
     "statemented and non-statemented pupils"
    ],
    "fixed": "Both pupils with and without EHC plans join in.",
    "file": "content/terms/statements-ehc/statemented.md",
    "line": 61
   },
   {
    "text": "If the child is statemented, the school is told.",
    "found": [
     "is statemented"
    ],
    "fixed": "If the child has an EHC plan, the school is told.",
    "file": "content/terms/statements-ehc/statemented.md",
    "line": 62
   },
   {
    "text": "Non‑statemented pupils are supported from the school’s budget.",
    "found": [
     "Non‑statemented pupils"
    ],
    "fixed": "Pupils without EHC plans are supported from the school’s budget.",
    "file": "content/terms/statements-ehc/statemented.md",
    "line": 63
   },
   {
    "text": "A place for un-statemented SEN pupils is kept.",
    "found": [
     "un-statemented SEN pupils"
    ],
    "file": "content/terms/statements-ehc/statemented.md",
    "line": 64
   },
   {
    "text": "| Who it is for | Every child | Statemented children and others |\n| --- | --- | --- |\n| How often | daily | weekly |\n\nNon-\nstatemented pupils with a medical card are not counted.",
    "found": [
     "Statemented children",
     "Non-\nstatemented pupils"
    ],
    "file": "content/terms/statements-ehc/statemented.md",
    "line": 66
   }
  ],
  "keep": [
   {
    "text": "Statements of SEN were replaced by EHC plans in 2014.",
    "found": [],
    "file": "content/terms/statements-ehc/statemented.md",
    "line": 77
   },
   {
    "text": "The pupil stated that she wanted to stay.",
    "found": [],
    "file": "content/terms/statements-ehc/statemented.md",
    "line": 78
   },
   {
    "text": "We no longer use the word “statemented”.",
    "found": [],
    "file": "content/terms/statements-ehc/statemented.md",
    "line": 79
   },
   {
    "text": "In Wales, statemented pupils moved to individual development plans.",
    "found": [],
    "file": "content/terms/statements-ehc/statemented.md",
    "line": 80
   },
   {
    "text": "Before 2014 statemented children had part of their support paid by the council.",
    "found": [],
    "file": "content/terms/statements-ehc/statemented.md",
    "line": 81
   },
   {
    "text": "The accounts were restated in March.",
    "found": [],
    "file": "content/terms/statements-ehc/statemented.md",
    "line": 82
   }
  ]
 },
 {
  "id": "statutory-assessment",
  "flag": [
   {
    "text": "A small number of pupils with SEN go on to stat. assessment, and the local authority has the last word.",
    "found": [
     "stat. assessment"
    ],
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 59
   },
   {
    "text": "A multi-disciplinary assessment is made by the LEA.",
    "found": [
     "A multi-disciplinary assessment is made by the LEA"
    ],
    "fixed": "An EHC needs assessment is made by the local authority.",
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 60
   },
   {
    "text": "Parents of a child with SEN may request formal assessment.",
    "found": [
     "request formal assessment"
    ],
    "fixed": "Parents of a child with SEN may request an EHC needs assessment.",
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 61
   },
   {
    "text": "The authority places pupils with SEN here after full statutory assessment.",
    "found": [
     "after full statutory assessment"
    ],
    "fixed": "The authority places pupils with SEN here after an EHC needs assessment.",
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 62
   },
   {
    "text": "We apply to the LEA for statutory assessment.",
    "found": [
     "apply to the LEA for statutory assessment"
    ],
    "fixed": "We ask the local authority for an EHC needs assessment.",
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 63
   },
   {
    "text": "The SENCO helps with SEN when a child is put forward for statutory assessment.",
    "found": [
     "for statutory assessment"
    ],
    "fixed": "The SENCO helps with SEN when a child is put forward for an EHC needs assessment.",
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 64
   },
   {
    "text": "For pupils without a statement, the formal assessment should be completed within 26 weeks.",
    "found": [
     "formal assessment should be completed within 26 weeks"
    ],
    "fixed": "For pupils without a statement, the EHC needs assessment should be completed within 20 weeks.",
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 65
   },
   {
    "text": "You, or we, ask the LEA for a formal assessment.",
    "found": [
     "ask the LEA for a formal assessment"
    ],
    "fixed": "You, or we, ask the local authority for an EHC needs assessment.",
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 66
   },
   {
    "text": "SEN stages: RSA form to the LEA within four weeks.",
    "found": [
     "RSA"
    ],
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 67
   },
   {
    "text": "A request for statutory assessment goes to the panel.",
    "found": [
     "A request for statutory assessment"
    ],
    "fixed": "A request for an EHC needs assessment goes to the panel.",
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 68
   },
   {
    "text": "Parents can ask the local authority for a statutory assessment of a child with SEN.",
    "found": [
     "a statutory assessment"
    ],
    "fixed": "Parents can ask the local authority for an EHC needs assessment of a child with SEN.",
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 69
   },
   {
    "text": "A statutory assessment of special educational needs takes six months.",
    "found": [
     "A statutory assessment of special educational needs"
    ],
    "fixed": "An EHC needs assessment takes six months.",
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 70
   },
   {
    "text": "The SENCO may begin a formal statutory assessment with the LEA.",
    "found": [
     "a formal statutory assessment"
    ],
    "fixed": "The SENCO may begin an EHC needs assessment with the LEA.",
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 71
   },
   {
    "text": "## SEN: School Action Plus and beyond\n\nThe LEA will decide within six weeks whether to carry out a Statutory Assessment.",
    "found": [
     "a Statutory Assessment"
    ],
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 73
   }
  ],
  "keep": [
   {
    "text": "For a pupil with SEN we may request formal assessment by a dyslexia teacher.",
    "found": [],
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 81
   },
   {
    "text": "In Year 6 we use the key stage 2 tests as one source among others. Statutory assessments tell us how a pupil with SEN did on one day.",
    "found": [],
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 82
   },
   {
    "text": "Students may take the RSA diploma in typing as part of their course.",
    "found": [],
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 83
   },
   {
    "text": "Formal assessment takes place in the last week of each half term.",
    "found": [],
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 84
   },
   {
    "text": "Year 2 and Year 6 pupils with SEN take the statutory assessments at the end of the key stage.",
    "found": [],
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 85
   },
   {
    "text": "Pupils with SEN may have extra time in the statutory assessments at Key Stage 2.",
    "found": [],
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 86
   },
   {
    "text": "Contact the council’s SEND Statutory Assessment Team.",
    "found": [],
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 87
   },
   {
    "text": "The assessment and reporting arrangements cover the phonics screening check and other statutory assessments; pupils with SEN may be exempt.",
    "found": [],
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 88
   },
   {
    "text": "A social worker carries out a statutory assessment under section 17 of the Children Act 1989, with SEN in mind.",
    "found": [],
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 89
   },
   {
    "text": "Pupils with SEN take statutory assessments in Years 2 and 6.",
    "found": [],
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 90
   },
   {
    "text": "Formal assessments take place in November for pupils with SEN.",
    "found": [],
    "file": "content/terms/statements-ehc/statutory-assessment.md",
    "line": 91
   }
  ]
 },
 {
  "id": "suffers-from",
  "flag": [
   {
    "text": "Pupils who suffer epilepsy have a plan.",
    "found": [
     "who suffer epilepsy"
    ],
    "fixed": "Pupils who have epilepsy have a plan.",
    "file": "content/terms/person-language/suffers-from.md",
    "line": 61
   },
   {
    "text": "She is a victim of cerebral palsy.",
    "found": [
     "a victim of cerebral palsy"
    ],
    "fixed": "She is living with cerebral palsy.",
    "file": "content/terms/person-language/suffers-from.md",
    "line": 62
   },
   {
    "text": "Children who who suffer from several difficulties at once are taken to the panel.",
    "found": [
     "who suffer from"
    ],
    "file": "content/terms/person-language/suffers-from.md",
    "line": 63
   },
   {
    "text": "If a pupil suffers from epilepsy, staff know what to do.",
    "found": [
     "suffers from"
    ],
    "fixed": "If a pupil has epilepsy, staff know what to do.",
    "file": "content/terms/person-language/suffers-from.md",
    "line": 64
   },
   {
    "text": "Children suffering from severe asthma keep an inhaler in class.",
    "found": [
     "suffering from"
    ],
    "fixed": "Children with severe asthma keep an inhaler in class.",
    "file": "content/terms/person-language/suffers-from.md",
    "line": 65
   },
   {
    "text": "Pupils who suffer with anxiety have a quiet room.",
    "found": [
     "who suffer with"
    ],
    "fixed": "Pupils who have anxiety have a quiet room.",
    "file": "content/terms/person-language/suffers-from.md",
    "line": 66
   },
   {
    "text": "Asthma sufferers carry their own inhaler.",
    "found": [
     "Asthma sufferers"
    ],
    "fixed": "Pupils with asthma carry their own inhaler.",
    "file": "content/terms/person-language/suffers-from.md",
    "line": 67
   },
   {
    "text": "Dyslexic sufferers have tinted paper.",
    "found": [
     "Dyslexic sufferers"
    ],
    "fixed": "Dyslexic pupils have tinted paper.",
    "file": "content/terms/person-language/suffers-from.md",
    "line": 68
   },
   {
    "text": "She is afflicted with cerebral palsy.",
    "found": [
     "is afflicted with"
    ],
    "fixed": "She has cerebral palsy.",
    "file": "content/terms/person-language/suffers-from.md",
    "line": 69
   },
   {
    "text": "The child was suffering\nfrom a hearing impairment at the time.",
    "found": [
     "was suffering\nfrom"
    ],
    "fixed": "The child had a hearing impairment at the time.",
    "file": "content/terms/person-language/suffers-from.md",
    "line": 70
   },
   {
    "text": "Children described as suffering from anxiety are welcome.",
    "found": [
     "as suffering from"
    ],
    "fixed": "Children described as having anxiety are welcome.",
    "file": "content/terms/person-language/suffers-from.md",
    "line": 80
   },
   {
    "text": "Staff are told about any pupil who:\n\n- suffers from a long-term medical condition\n- takes medicine in school",
    "found": [
     "suffers from"
    ],
    "file": "content/terms/person-language/suffers-from.md",
    "line": 73
   }
  ],
  "keep": [
   {
    "text": "Pupils may suffer a loss of confidence.",
    "found": [],
    "file": "content/terms/person-language/suffers-from.md",
    "line": 84
   },
   {
    "text": "A child who is suffering, or is likely to suffer, significant harm is referred at once.",
    "found": [],
    "file": "content/terms/person-language/suffers-from.md",
    "line": 85
   },
   {
    "text": "Pupils with a disability must not suffer from bullying or harassment.",
    "found": [],
    "file": "content/terms/person-language/suffers-from.md",
    "line": 86
   },
   {
    "text": "No one will suffer detriment for raising a concern.",
    "found": [],
    "file": "content/terms/person-language/suffers-from.md",
    "line": 87
   },
   {
    "text": "Disabled pupils can suffer from discrimination in clubs.",
    "found": [],
    "file": "content/terms/person-language/suffers-from.md",
    "line": 88
   },
   {
    "text": "Learning suffers from poor attendance.",
    "found": [],
    "file": "content/terms/person-language/suffers-from.md",
    "line": 89
   },
   {
    "text": "Pupils with SEND are more likely to be victims of bullying and abuse.",
    "found": [],
    "file": "content/terms/person-language/suffers-from.md",
    "line": 90
   },
   {
    "text": "Children suffering from vomiting stay at home for 48 hours.",
    "found": [],
    "file": "content/terms/person-language/suffers-from.md",
    "line": 91
   }
  ]
 },
 {
  "id": "swst",
  "flag": [
   {
    "text": "We use SEAL in every class.",
    "found": [
     "use SEAL"
    ],
    "fixed": "We use PSHE lessons in every class.",
    "file": "content/terms/curriculum-assessment/swst.md",
    "line": 26
   },
   {
    "text": "Every class follows the SEAL programme.",
    "found": [
     "SEAL programme"
    ],
    "fixed": "Every class follows the PSHE programme.",
    "file": "content/terms/curriculum-assessment/swst.md",
    "line": 27
   },
   {
    "text": "Wave 1 includes Social and Emotional Aspects of Learning.",
    "found": [
     "Social and Emotional Aspects of Learning"
    ],
    "file": "content/terms/curriculum-assessment/swst.md",
    "line": 28
   }
  ],
  "keep": [
   {
    "text": "Nursery children used the seal puppet to talk about feelings.",
    "found": [],
    "file": "content/terms/curriculum-assessment/swst.md",
    "line": 32
   },
   {
    "text": "Year 2 adopted a seal.",
    "found": [],
    "file": "content/terms/curriculum-assessment/swst.md",
    "line": 33
   },
   {
    "text": "The school seal is kept in the office.",
    "found": [],
    "file": "content/terms/curriculum-assessment/swst.md",
    "line": 34
   },
   {
    "text": "Parents seal the envelope.",
    "found": [],
    "file": "content/terms/curriculum-assessment/swst.md",
    "line": 35
   }
  ]
 },
 {
  "id": "tac-lead-prof",
  "flag": [
   {
    "text": "The lead professional calls the meeting.",
    "found": [
     "lead professional"
    ],
    "fixed": "The lead practitioner calls the meeting.",
    "file": "content/terms/data-safeguarding/tac-lead-prof.md",
    "line": 25
   },
   {
    "text": "Parents attend TAC meetings.",
    "found": [
     "TAC meetings"
    ],
    "file": "content/terms/data-safeguarding/tac-lead-prof.md",
    "line": 26
   }
  ],
  "keep": [
   {
    "text": "The lead practitioner calls the meeting.",
    "found": [],
    "file": "content/terms/data-safeguarding/tac-lead-prof.md",
    "line": 30
   },
   {
    "text": "The professional lead for speech therapy visits.",
    "found": [],
    "file": "content/terms/data-safeguarding/tac-lead-prof.md",
    "line": 31
   },
   {
    "text": "Our lead TA is a professional.",
    "found": [],
    "file": "content/terms/data-safeguarding/tac-lead-prof.md",
    "line": 32
   }
  ]
 },
 {
  "id": "targets-not-outcomes",
  "flag": [
   {
    "text": "In the plan for each pupil targets are set by the teacher.",
    "found": [
     "targets are set by the teacher"
    ],
    "file": "content/terms/sen-stages/targets-not-outcomes.md",
    "line": 32
   },
   {
    "text": "Each term the SENCO sets new targets for pupils with SEND.",
    "found": [
     "the SENCO sets new targets"
    ],
    "file": "content/terms/sen-stages/targets-not-outcomes.md",
    "line": 33
   }
  ],
  "keep": [
   {
    "text": "Outcomes are agreed with the pupil and parents, and small targets lead to them.",
    "found": [],
    "file": "content/terms/sen-stages/targets-not-outcomes.md",
    "line": 37
   },
   {
    "text": "The governors set targets for attendance.",
    "found": [],
    "file": "content/terms/sen-stages/targets-not-outcomes.md",
    "line": 38
   },
   {
    "text": "Targets set in the school improvement plan are reviewed by governors.",
    "found": [],
    "file": "content/terms/sen-stages/targets-not-outcomes.md",
    "line": 39
   }
  ]
 },
 {
  "id": "teaching-school-alliance",
  "flag": [
   {
    "text": "We belong to the Teaching School Alliance in the town.",
    "found": [
     "Teaching School Alliance"
    ],
    "fixed": "We belong to the teaching school hub in the town.",
    "file": "content/terms/qualifications-roles/teaching-school-alliance.md",
    "line": 27
   },
   {
    "text": "A local Teaching School offers courses.",
    "found": [
     "Teaching School"
    ],
    "fixed": "A local teaching school hub offers courses.",
    "file": "content/terms/qualifications-roles/teaching-school-alliance.md",
    "line": 28
   }
  ],
  "keep": [
   {
    "text": "Our teaching school hub offers courses.",
    "found": [],
    "file": "content/terms/qualifications-roles/teaching-school-alliance.md",
    "line": 32
   },
   {
    "text": "Good teaching at school matters.",
    "found": [],
    "file": "content/terms/qualifications-roles/teaching-school-alliance.md",
    "line": 33
   },
   {
    "text": "The Teaching School Alliance was replaced by a hub.",
    "found": [],
    "file": "content/terms/qualifications-roles/teaching-school-alliance.md",
    "line": 34
   }
  ]
 },
 {
  "id": "the-disabled",
  "flag": [
   {
    "text": "The disabled still meet too many barriers outside school.",
    "found": [
     "The disabled"
    ],
    "fixed": "Disabled people still meet too many barriers outside school.",
    "file": "content/terms/person-language/the-disabled.md",
    "line": 52
   },
   {
    "text": "There is a ramp for the disabled at the front.",
    "found": [
     "the disabled"
    ],
    "fixed": "There is a ramp for disabled people at the front.",
    "file": "content/terms/person-language/the-disabled.md",
    "line": 53
   },
   {
    "text": "Our duty to the deaf and the blind is the same.",
    "found": [
     "the deaf",
     "the blind"
    ],
    "fixed": "Our duty to deaf people and blind and partially sighted people is the same.",
    "file": "content/terms/person-language/the-disabled.md",
    "line": 54
   },
   {
    "text": "Access for the Disabled: see the plan.",
    "found": [
     "the Disabled"
    ],
    "fixed": "Access for disabled people: see the plan.",
    "file": "content/terms/person-language/the-disabled.md",
    "line": 55
   },
   {
    "text": "Large print helps the visually impaired to read notices.",
    "found": [
     "the visually impaired"
    ],
    "fixed": "Large print helps blind and partially sighted people to read notices.",
    "file": "content/terms/person-language/the-disabled.md",
    "line": 56
   },
   {
    "text": "Large print helps the blind and partially sighted.",
    "found": [
     "the blind and partially sighted"
    ],
    "fixed": "Large print helps blind and partially sighted people.",
    "file": "content/terms/person-language/the-disabled.md",
    "line": 57
   },
   {
    "text": "We look after the vulnerable.",
    "found": [
     "the vulnerable"
    ],
    "fixed": "We look after vulnerable people.",
    "file": "content/terms/person-language/the-disabled.md",
    "line": 58
   }
  ],
  "keep": [
   {
    "text": "The blind in the sensory room is kept down so that the light is soft.",
    "found": [],
    "file": "content/terms/person-language/the-disabled.md",
    "line": 62
   },
   {
    "text": "The blind is drawn when the sun is low.",
    "found": [],
    "file": "content/terms/person-language/the-disabled.md",
    "line": 63
   },
   {
    "text": "The blind in Room 4 is broken.",
    "found": [],
    "file": "content/terms/person-language/the-disabled.md",
    "line": 64
   },
   {
    "text": "Pull down the blind when the sun is low.",
    "found": [],
    "file": "content/terms/person-language/the-disabled.md",
    "line": 65
   },
   {
    "text": "The disabled pupils in our school helped to write this plan.",
    "found": [],
    "file": "content/terms/person-language/the-disabled.md",
    "line": 66
   },
   {
    "text": "The deaf community has its own culture.",
    "found": [],
    "file": "content/terms/person-language/the-disabled.md",
    "line": 67
   },
   {
    "text": "A teacher of the deaf visits every week.",
    "found": [],
    "file": "content/terms/person-language/the-disabled.md",
    "line": 68
   },
   {
    "text": "Guide Dogs for the Blind spoke in assembly.",
    "found": [],
    "file": "content/terms/person-language/the-disabled.md",
    "line": 69
   },
   {
    "text": "The blind and partially sighted pupils use large print.",
    "found": [],
    "file": "content/terms/person-language/the-disabled.md",
    "line": 70
   },
   {
    "text": "The Royal School for the Deaf is nearby.",
    "found": [],
    "file": "content/terms/person-language/the-disabled.md",
    "line": 71
   },
   {
    "text": "The disabled toilet is next to the office.",
    "found": [],
    "file": "content/terms/person-language/the-disabled.md",
    "line": 72
   },
   {
    "text": "The deaf, blind and disabled children go first.",
    "found": [],
    "file": "content/terms/person-language/the-disabled.md",
    "line": 73
   },
   {
    "text": "The vulnerable pupils list is kept by the DSL.",
    "found": [],
    "file": "content/terms/person-language/the-disabled.md",
    "line": 74
   }
  ]
 },
 {
  "id": "tiers-current",
  "flag": [
   {
    "text": "The Targeted Plus layer is led by a specialist.",
    "found": [
     "Targeted Plus layer"
    ],
    "file": "content/terms/law-guidance/tiers-current.md",
    "line": 30
   },
   {
    "text": "Pupils are sorted into Universal, Targeted and Specialist layers.",
    "found": [
     "Universal, Targeted and Specialist layers"
    ],
    "file": "content/terms/law-guidance/tiers-current.md",
    "line": 31
   }
  ],
  "keep": [
   {
    "text": "Targeted plus universal support is offered.",
    "found": [],
    "file": "content/terms/law-guidance/tiers-current.md",
    "line": 35
   },
   {
    "text": "Targeted Plus is proposed in the white paper.",
    "found": [],
    "file": "content/terms/law-guidance/tiers-current.md",
    "line": 36
   },
   {
    "text": "Targeted support is offered in small groups.",
    "found": [],
    "file": "content/terms/law-guidance/tiers-current.md",
    "line": 37
   }
  ]
 },
 {
  "id": "transfer-review",
  "flag": [
   {
    "text": "Pupils whose statement has not yet been converted are seen in spring.",
    "found": [
     "statement has not yet been converted"
    ],
    "file": "content/terms/statements-ehc/transfer-review.md",
    "line": 37
   },
   {
    "text": "Two statements still to be transferred are with the local authority.",
    "found": [
     "statements still to be transferred"
    ],
    "file": "content/terms/statements-ehc/transfer-review.md",
    "line": 38
   },
   {
    "text": "The SENCO will carry out the transfer review for every child who has a Statement.",
    "found": [
     "transfer review"
    ],
    "file": "content/terms/statements-ehc/transfer-review.md",
    "line": 39
   },
   {
    "text": "Conversion reviews are held in the spring.",
    "found": [
     "Conversion reviews"
    ],
    "fixed": "Annual reviews are held in the spring.",
    "file": "content/terms/statements-ehc/transfer-review.md",
    "line": 40
   },
   {
    "text": "Existing statements will be converted to EHC plans by 2018.",
    "found": [
     "statements will be converted"
    ],
    "file": "content/terms/statements-ehc/transfer-review.md",
    "line": 41
   },
   {
    "text": "Transferring statements to EHC plans will take three years.",
    "found": [
     "Transferring statements to EHC plans"
    ],
    "file": "content/terms/statements-ehc/transfer-review.md",
    "line": 42
   },
   {
    "text": "## Statements and plans\n\nThe work on each transfer review will be done at weekends.\n\n### Moving from statements to EHC plans",
    "found": [
     "transfer review",
     "Moving from statements to EHC plans"
    ],
    "file": "content/terms/statements-ehc/transfer-review.md",
    "line": 44
   }
  ],
  "keep": [
   {
    "text": "In Year 5 there is a transfer review of the EHC plan before secondary school; there are no statements now.",
    "found": [],
    "file": "content/terms/statements-ehc/transfer-review.md",
    "line": 54
   },
   {
    "text": "The phase transfer review must be complete by 15 February.",
    "found": [],
    "file": "content/terms/statements-ehc/transfer-review.md",
    "line": 55
   },
   {
    "text": "Transfer reviews came to an end in March 2018, when all statements had been converted.",
    "found": [],
    "file": "content/terms/statements-ehc/transfer-review.md",
    "line": 56
   },
   {
    "text": "The data transfer review is done by the business manager.",
    "found": [],
    "file": "content/terms/statements-ehc/transfer-review.md",
    "line": 57
   },
   {
    "text": "Pupils who transfer between schools take their records with them.",
    "found": [],
    "file": "content/terms/statements-ehc/transfer-review.md",
    "line": 58
   }
  ]
 },
 {
  "id": "transition-plan-y9",
  "flag": [
   {
    "text": "A Year 9 Transition Plan is drawn up by Connexions.",
    "found": [
     "A Year 9 Transition Plan"
    ],
    "fixed": "A preparing for adulthood review from Year 9 is drawn up by Connexions.",
    "file": "content/terms/statements-ehc/transition-plan-y9.md",
    "line": 32
   },
   {
    "text": "At the age 14 review a transition plan is written.",
    "found": [
     "a transition plan"
    ],
    "fixed": "At the age 14 review a preparing for adulthood plan is written.",
    "file": "content/terms/statements-ehc/transition-plan-y9.md",
    "line": 33
   },
   {
    "text": "The 14+ transition review is attended by the adviser.",
    "found": [
     "14+ transition review"
    ],
    "file": "content/terms/statements-ehc/transition-plan-y9.md",
    "line": 34
   }
  ],
  "keep": [
   {
    "text": "From Year 9, annual reviews look at preparing for adulthood.",
    "found": [],
    "file": "content/terms/statements-ehc/transition-plan-y9.md",
    "line": 38
   },
   {
    "text": "We write a transition plan for children moving from nursery to Reception.",
    "found": [],
    "file": "content/terms/statements-ehc/transition-plan-y9.md",
    "line": 39
   },
   {
    "text": "At the annual review a transition plan is written for pupils who move to secondary school.",
    "found": [],
    "file": "content/terms/statements-ehc/transition-plan-y9.md",
    "line": 40
   },
   {
    "text": "Year 8 pupils at the middle school have a transition plan for Year 9.",
    "found": [],
    "file": "content/terms/statements-ehc/transition-plan-y9.md",
    "line": 41
   },
   {
    "text": "The Year 9 transition to GCSE options is led by tutors.",
    "found": [],
    "file": "content/terms/statements-ehc/transition-plan-y9.md",
    "line": 42
   }
  ]
 },
 {
  "id": "tribunal-name",
  "flag": [
   {
    "text": "Parents may appeal to SENDIST.",
    "found": [
     "SENDIST"
    ],
    "fixed": "Parents may appeal to the SEND Tribunal.",
    "file": "content/terms/law-guidance/tribunal-name.md",
    "line": 27
   },
   {
    "text": "The SENDIST hears appeals.",
    "found": [
     "SENDIST"
    ],
    "fixed": "The SEND Tribunal hears appeals.",
    "file": "content/terms/law-guidance/tribunal-name.md",
    "line": 28
   },
   {
    "text": "An appeal to the SEN Tribunal is possible.",
    "found": [
     "SEN Tribunal"
    ],
    "fixed": "An appeal to the SEND Tribunal is possible.",
    "file": "content/terms/law-guidance/tribunal-name.md",
    "line": 29
   },
   {
    "text": "The Special Educational Needs and Disability Tribunal decides.",
    "found": [
     "Special Educational Needs and Disability Tribunal"
    ],
    "file": "content/terms/law-guidance/tribunal-name.md",
    "line": 30
   },
   {
    "text": "Contact SENDisT for forms.",
    "found": [
     "SENDisT"
    ],
    "file": "content/terms/law-guidance/tribunal-name.md",
    "line": 31
   }
  ],
  "keep": [
   {
    "text": "Appeals go to the First-tier Tribunal (Special Educational Needs and Disability).",
    "found": [],
    "file": "content/terms/law-guidance/tribunal-name.md",
    "line": 35
   },
   {
    "text": "Parents may appeal to the SEND Tribunal.",
    "found": [],
    "file": "content/terms/law-guidance/tribunal-name.md",
    "line": 36
   },
   {
    "text": "SENDIST was replaced by the First-tier Tribunal in 2008.",
    "found": [],
    "file": "content/terms/law-guidance/tribunal-name.md",
    "line": 37
   },
   {
    "text": "Write to sendist@example.org for forms.",
    "found": [],
    "file": "content/terms/law-guidance/tribunal-name.md",
    "line": 38
   },
   {
    "text": "We send its newsletter home.",
    "found": [],
    "file": "content/terms/law-guidance/tribunal-name.md",
    "line": 39
   }
  ]
 },
 {
  "id": "use-of-force-2013",
  "flag": [
   {
    "text": "See Use of Reasonable Force (2013).",
    "found": [
     "Use of Reasonable Force (2013)"
    ],
    "file": "content/terms/law-guidance/use-of-force-2013.md",
    "line": 26
   },
   {
    "text": "Staff follow Use of reasonable force in schools 2013.",
    "found": [
     "Use of reasonable force in schools 2013"
    ],
    "file": "content/terms/law-guidance/use-of-force-2013.md",
    "line": 27
   }
  ],
  "keep": [
   {
    "text": "The use of reasonable force is recorded.",
    "found": [],
    "file": "content/terms/law-guidance/use-of-force-2013.md",
    "line": 31
   },
   {
    "text": "In 2013 the use of reasonable force was debated.",
    "found": [],
    "file": "content/terms/law-guidance/use-of-force-2013.md",
    "line": 32
   }
  ]
 },
 {
  "id": "velcro-ta",
  "flag": [
   {
    "text": "The SEN helper sits beside him.",
    "found": [
     "SEN helper"
    ],
    "fixed": "The teaching assistant sits beside him.",
    "file": "content/terms/person-language/velcro-ta.md",
    "line": 33
   },
   {
    "text": "Each class has a velcro TA for one pupil.",
    "found": [
     "a velcro TA"
    ],
    "file": "content/terms/person-language/velcro-ta.md",
    "line": 34
   },
   {
    "text": "The helper for the SEN child sits at the back.",
    "found": [
     "helper for the SEN child"
    ],
    "file": "content/terms/person-language/velcro-ta.md",
    "line": 35
   }
  ],
  "keep": [
   {
    "text": "Shoes with Velcro are allowed.",
    "found": [],
    "file": "content/terms/person-language/velcro-ta.md",
    "line": 39
   },
   {
    "text": "Support is not glued to the child; it fades.",
    "found": [],
    "file": "content/terms/person-language/velcro-ta.md",
    "line": 40
   },
   {
    "text": "A child minder collects pupils at three.",
    "found": [],
    "file": "content/terms/person-language/velcro-ta.md",
    "line": 41
   }
  ]
 },
 {
  "id": "visual-impairment",
  "flag": [
   {
    "text": "Pupils with visual impairment use large print.",
    "found": [
     "visual impairment"
    ],
    "fixed": "Pupils with vision impairment use large print.",
    "file": "content/terms/person-language/visual-impairment.md",
    "line": 34
   },
   {
    "text": "Visually impaired children sit near the board.",
    "found": [
     "Visually impaired children"
    ],
    "fixed": "Children with vision impairments sit near the board.",
    "file": "content/terms/person-language/visual-impairment.md",
    "line": 35
   }
  ],
  "keep": [
   {
    "text": "Pupils with vision impairment use large print.",
    "found": [],
    "file": "content/terms/person-language/visual-impairment.md",
    "line": 39
   },
   {
    "text": "The school is named after King Edward VI.",
    "found": [],
    "file": "content/terms/person-language/visual-impairment.md",
    "line": 40
   },
   {
    "text": "The visual timetable is on the wall.",
    "found": [],
    "file": "content/terms/person-language/visual-impairment.md",
    "line": 41
   }
  ]
 },
 {
  "id": "vulnerable",
  "flag": [
   {
    "text": "Governors check the progress of vulnerable groups.",
    "found": [
     "vulnerable groups"
    ],
    "file": "content/terms/person-language/vulnerable.md",
    "line": 30
   },
   {
    "text": "Interventions are planned for vulnerable learners.",
    "found": [
     "vulnerable learners"
    ],
    "file": "content/terms/person-language/vulnerable.md",
    "line": 31
   }
  ],
  "keep": [
   {
    "text": "Pupils with SEND can be more vulnerable to abuse.",
    "found": [],
    "file": "content/terms/person-language/vulnerable.md",
    "line": 35
   },
   {
    "text": "Safeguarding training covers vulnerable groups.",
    "found": [],
    "file": "content/terms/person-language/vulnerable.md",
    "line": 36
   },
   {
    "text": "The Vulnerable Children Team is run by the council.",
    "found": [],
    "file": "content/terms/person-language/vulnerable.md",
    "line": 37
   }
  ]
 },
 {
  "id": "wales-terms",
  "flag": [
   {
    "text": "Every child with Additional Learning Needs has a plan.",
    "found": [
     "Additional Learning Needs"
    ],
    "fixed": "Every child with special educational needs (SEN) has a plan.",
    "file": "content/terms/other/wales-terms.md",
    "line": 33
   },
   {
    "text": "Speak to our ALNCo if you are worried.",
    "found": [
     "ALNCo"
    ],
    "fixed": "Speak to our SENCO if you are worried.",
    "file": "content/terms/other/wales-terms.md",
    "line": 34
   }
  ],
  "keep": [
   {
    "text": "Children with additional learning needs are welcome.",
    "found": [],
    "file": "content/terms/other/wales-terms.md",
    "line": 38
   },
   {
    "text": "A child from a Welsh school may bring papers from the ALNCo.",
    "found": [],
    "file": "content/terms/other/wales-terms.md",
    "line": 39
   },
   {
    "text": "Families near the border may hear of the ALN Code.",
    "found": [],
    "file": "content/terms/other/wales-terms.md",
    "line": 40
   }
  ]
 },
 {
  "id": "waves",
  "flag": [
   {
    "text": "The quality of Wave 1 teaching matters most.",
    "found": [
     "Wave 1 teaching"
    ],
    "fixed": "The quality of high-quality teaching matters most.",
    "file": "content/terms/sen-stages/waves.md",
    "line": 50
   },
   {
    "text": "We give help in three waves, as first set out by the National Strategies.",
    "found": [
     "three waves"
    ],
    "fixed": "We give help in three kinds of support, as first set out by the National Strategies.",
    "file": "content/terms/sen-stages/waves.md",
    "line": 51
   },
   {
    "text": "Wave 2 interventions are small-group programmes for pupils just below age-related expectations.",
    "found": [
     "Wave 2 interventions"
    ],
    "fixed": "Targeted interventions are small-group programmes for pupils just below age-related expectations.",
    "file": "content/terms/sen-stages/waves.md",
    "line": 52
   },
   {
    "text": "The provision map lists Waves 1-3 for each class.",
    "found": [
     "Waves 1-3"
    ],
    "file": "content/terms/sen-stages/waves.md",
    "line": 53
   },
   {
    "text": "Wave 3 of our provision map shows what specialists do.",
    "found": [
     "Wave 3"
    ],
    "file": "content/terms/sen-stages/waves.md",
    "line": 54
   },
   {
    "text": "Wave 1 support is every teacher’s job.",
    "found": [
     "Wave 1 support"
    ],
    "fixed": "Universal support is every teacher’s job.",
    "file": "content/terms/sen-stages/waves.md",
    "line": 55
   },
   {
    "text": "Pupils get wave three support from a specialist teacher.",
    "found": [
     "wave three support"
    ],
    "fixed": "Pupils get specialist support from a specialist teacher.",
    "file": "content/terms/sen-stages/waves.md",
    "line": 56
   },
   {
    "text": "Our school uses the Waves of Intervention model.",
    "found": [
     "the Waves of Intervention model"
    ],
    "fixed": "Our school uses universal, targeted and specialist support.",
    "file": "content/terms/sen-stages/waves.md",
    "line": 57
   },
   {
    "text": "We use waves of support in each class.\n\n| | Wave 1 | Wave 2 | Wave 3 |\n|---|---|---|---|\n| Reading support | Guided reading | Paired reading | Precision teaching |",
    "found": [
     "waves of support",
     "Wave 1",
     "Wave 2",
     "Wave 3"
    ],
    "file": "content/terms/sen-stages/waves.md",
    "line": 59
   }
  ],
  "keep": [
   {
    "text": "In the second wave of the pandemic, pupils with SEND kept their places in school.",
    "found": [],
    "file": "content/terms/sen-stages/waves.md",
    "line": 69
   },
   {
    "text": "Our school joined wave 2 of the funding programme for mental health support.",
    "found": [],
    "file": "content/terms/sen-stages/waves.md",
    "line": 70
   },
   {
    "text": "Children learn how sound travels in waves.",
    "found": [],
    "file": "content/terms/sen-stages/waves.md",
    "line": 71
   },
   {
    "text": "We smile and wave at the gate each morning.",
    "found": [],
    "file": "content/terms/sen-stages/waves.md",
    "line": 72
   },
   {
    "text": "Staff were part of Wave 1 of the COVID catch-up scheme for pupils.",
    "found": [],
    "file": "content/terms/sen-stages/waves.md",
    "line": 73
   },
   {
    "text": "Wave Trust trains our staff in support for very young children.",
    "found": [],
    "file": "content/terms/sen-stages/waves.md",
    "line": 74
   }
  ]
 },
 {
  "id": "wheelchair-bound",
  "flag": [
   {
    "text": "The library is closed to those in wheelchairs all day.",
    "found": [
     "those in wheelchairs all day"
    ],
    "fixed": "The library is closed to those who use a wheelchair.",
    "file": "content/terms/person-language/wheelchair-bound.md",
    "line": 37
   },
   {
    "text": "For a term he was confined to a wheelchair.",
    "found": [
     "was confined to a wheelchair"
    ],
    "fixed": "For a term he used a wheelchair.",
    "file": "content/terms/person-language/wheelchair-bound.md",
    "line": 38
   },
   {
    "text": "The hall is open to the wheelchair-bound.",
    "found": [
     "the wheelchair-bound"
    ],
    "fixed": "The hall is open to wheelchair users.",
    "file": "content/terms/person-language/wheelchair-bound.md",
    "line": 39
   },
   {
    "text": "Ramps let wheelchair-bound pupils reach the library.",
    "found": [
     "wheelchair-bound pupils"
    ],
    "fixed": "Ramps let pupils who use a wheelchair reach the library.",
    "file": "content/terms/person-language/wheelchair-bound.md",
    "line": 40
   },
   {
    "text": "If a child is wheelchair bound, lessons move downstairs.",
    "found": [
     "is wheelchair bound"
    ],
    "fixed": "If a child uses a wheelchair, lessons move downstairs.",
    "file": "content/terms/person-language/wheelchair-bound.md",
    "line": 41
   },
   {
    "text": "A wheelchair‑bound child leaves by the east door.",
    "found": [
     "A wheelchair‑bound child"
    ],
    "fixed": "A child who uses a wheelchair leaves by the east door.",
    "file": "content/terms/person-language/wheelchair-bound.md",
    "line": 42
   },
   {
    "text": "Two pupils are confined to wheelchairs.",
    "found": [
     "are confined to wheelchairs"
    ],
    "fixed": "Two pupils use a wheelchair.",
    "file": "content/terms/person-language/wheelchair-bound.md",
    "line": 43
   },
   {
    "text": "Parents confined to a wheelchair park by the gate.",
    "found": [
     "confined to a wheelchair"
    ],
    "fixed": "Parents using a wheelchair park by the gate.",
    "file": "content/terms/person-language/wheelchair-bound.md",
    "line": 44
   },
   {
    "text": "For anyone wheelchair bound there is a lift.",
    "found": [
     "wheelchair bound"
    ],
    "fixed": "For anyone using a wheelchair there is a lift.",
    "file": "content/terms/person-language/wheelchair-bound.md",
    "line": 45
   }
  ],
  "keep": [
   {
    "text": "Wheelchair users leave by the side door.",
    "found": [],
    "file": "content/terms/person-language/wheelchair-bound.md",
    "line": 49
   },
   {
    "text": "The wheelchair is bound with tape by the therapist.",
    "found": [],
    "file": "content/terms/person-language/wheelchair-bound.md",
    "line": 50
   },
   {
    "text": "The evacuation chair is kept on the landing.",
    "found": [],
    "file": "content/terms/person-language/wheelchair-bound.md",
    "line": 51
   },
   {
    "text": "Detentions are confined to the lunch break.",
    "found": [],
    "file": "content/terms/person-language/wheelchair-bound.md",
    "line": 52
   },
   {
    "text": "A wheelchair boundary line is painted on the court.",
    "found": [],
    "file": "content/terms/person-language/wheelchair-bound.md",
    "line": 53
   }
  ]
 },
 {
  "id": "with-autism",
  "flag": [
   {
    "text": "Pupils with autism have a quiet table at lunch.",
    "found": [
     "Pupils with autism"
    ],
    "fixed": "Autistic pupils have a quiet table at lunch.",
    "file": "content/terms/person-language/with-autism.md",
    "line": 33
   },
   {
    "text": "A child with autism may use pictures.",
    "found": [
     "A child with autism"
    ],
    "fixed": "An autistic child may use pictures.",
    "file": "content/terms/person-language/with-autism.md",
    "line": 34
   },
   {
    "text": "If your child has autism, talk to us.",
    "found": [
     "has autism"
    ],
    "fixed": "If your child is autistic, talk to us.",
    "file": "content/terms/person-language/with-autism.md",
    "line": 35
   },
   {
    "text": "Children with autism visit before September.",
    "found": [
     "Children with autism"
    ],
    "fixed": "Autistic children visit before September.",
    "file": "content/terms/person-language/with-autism.md",
    "line": 36
   },
   {
    "text": "One pupil with autism leads the club.",
    "found": [
     "pupil with autism"
    ],
    "fixed": "One autistic pupil leads the club.",
    "file": "content/terms/person-language/with-autism.md",
    "line": 37
   }
  ],
  "keep": [
   {
    "text": "Autistic pupils have a quiet table at lunch.",
    "found": [],
    "file": "content/terms/person-language/with-autism.md",
    "line": 41
   },
   {
    "text": "The base is for pupils with autism and ADHD.",
    "found": [],
    "file": "content/terms/person-language/with-autism.md",
    "line": 42
   },
   {
    "text": "Pupils with autism spectrum disorder visit early.",
    "found": [],
    "file": "content/terms/person-language/with-autism.md",
    "line": 43
   },
   {
    "text": "Staff complete training with Autism Education Trust.",
    "found": [],
    "file": "content/terms/person-language/with-autism.md",
    "line": 44
   },
   {
    "text": "Children with autism, ADHD or dyslexia use the room.",
    "found": [],
    "file": "content/terms/person-language/with-autism.md",
    "line": 45
   }
  ]
 },
 {
  "id": "word-blind",
  "flag": [
   {
    "text": "Coloured overlays may help dyslexics to read.",
    "found": [
     "dyslexics"
    ],
    "fixed": "Coloured overlays may help pupils with dyslexia to read.",
    "file": "content/terms/person-language/word-blind.md",
    "line": 46
   },
   {
    "text": "If your child is an epileptic, tell the office.",
    "found": [
     "an epileptic"
    ],
    "fixed": "If your child is a pupil with epilepsy, tell the office.",
    "file": "content/terms/person-language/word-blind.md",
    "line": 47
   },
   {
    "text": "Snacks for diabetics are in the fridge.",
    "found": [
     "diabetics"
    ],
    "fixed": "Snacks for pupils with diabetes are in the fridge.",
    "file": "content/terms/person-language/word-blind.md",
    "line": 48
   },
   {
    "text": "A Downs child joins Year 2.",
    "found": [
     "A Downs child"
    ],
    "fixed": "A child with Down's syndrome joins Year 2.",
    "file": "content/terms/person-language/word-blind.md",
    "line": 49
   },
   {
    "text": "The course is about word-blindness.",
    "found": [
     "word-blindness"
    ],
    "fixed": "The course is about dyslexia.",
    "file": "content/terms/person-language/word-blind.md",
    "line": 50
   }
  ],
  "keep": [
   {
    "text": "A dyslexic pupil may use a reading pen.",
    "found": [],
    "file": "content/terms/person-language/word-blind.md",
    "line": 54
   },
   {
    "text": "An epileptic seizure is timed by the adult.",
    "found": [],
    "file": "content/terms/person-language/word-blind.md",
    "line": 55
   },
   {
    "text": "The school nurse explains diabetic care plans.",
    "found": [],
    "file": "content/terms/person-language/word-blind.md",
    "line": 56
   },
   {
    "text": "South Downs children meet at the park.",
    "found": [],
    "file": "content/terms/person-language/word-blind.md",
    "line": 57
   },
   {
    "text": "Slow down; children are crossing.",
    "found": [],
    "file": "content/terms/person-language/word-blind.md",
    "line": 58
   },
   {
    "text": "An asthmatic reaction is recorded.",
    "found": [],
    "file": "content/terms/person-language/word-blind.md",
    "line": 59
   }
  ]
 },
 {
  "id": "wrong-appeal-time",
  "flag": [
   {
    "text": "Parents may appeal to the Tribunal within one month of the refusal.",
    "found": [
     "appeal to the Tribunal within one month of the refusal"
    ],
    "fixed": "Parents may appeal within two months of the decision letter.",
    "file": "content/terms/statements-ehc/wrong-appeal-time.md",
    "line": 32
   },
   {
    "text": "If the local authority refuses an EHC needs assessment, parents have 28 days to appeal.",
    "found": [
     "have 28 days to appeal"
    ],
    "fixed": "If the local authority refuses an EHC needs assessment, parents have two months from the decision letter to appeal.",
    "file": "content/terms/statements-ehc/wrong-appeal-time.md",
    "line": 33
   },
   {
    "text": "Families have six weeks to appeal to the SEND Tribunal.",
    "found": [
     "have six weeks to appeal"
    ],
    "file": "content/terms/statements-ehc/wrong-appeal-time.md",
    "line": 34
   }
  ],
  "keep": [
   {
    "text": "Parents can appeal to the Tribunal within two months of the decision letter, or one month of the mediation certificate if that is later.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-appeal-time.md",
    "line": 38
   },
   {
    "text": "A complaint goes to the governors within 28 days.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-appeal-time.md",
    "line": 39
   },
   {
    "text": "Parents have 15 school days to appeal against a permanent exclusion.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-appeal-time.md",
    "line": 40
   },
   {
    "text": "An appeal about admissions is heard within 30 days; EHC plans have their own route.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-appeal-time.md",
    "line": 41
   },
   {
    "text": "The claim about discrimination goes to the Tribunal within six months.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-appeal-time.md",
    "line": 42
   }
  ]
 },
 {
  "id": "wrong-ehc-timescale",
  "flag": [
   {
    "text": "The EHC process takes 18 weeks.",
    "found": [
     "EHC process takes 18 weeks"
    ],
    "fixed": "The EHC process takes 20 weeks at most.",
    "file": "content/terms/statements-ehc/wrong-ehc-timescale.md",
    "line": 34
   },
   {
    "text": "A full assessment should be finished within 26 weeks.",
    "found": [
     "26 weeks"
    ],
    "fixed": "A full assessment should be finished within 20 weeks.",
    "file": "content/terms/statements-ehc/wrong-ehc-timescale.md",
    "line": 35
   },
   {
    "text": "The EHC process takes twenty-six weeks.",
    "found": [
     "twenty-six weeks"
    ],
    "fixed": "The EHC process takes 20 weeks.",
    "file": "content/terms/statements-ehc/wrong-ehc-timescale.md",
    "line": 36
   },
   {
    "text": "The SENCO sends the EHCP forms to the panel. The whole process takes 26 weeks.",
    "found": [
     "26 weeks"
    ],
    "file": "content/terms/statements-ehc/wrong-ehc-timescale.md",
    "line": 37
   },
   {
    "text": "There is a 26-week limit for the statutory assessment.",
    "found": [
     "a 26-week"
    ],
    "fixed": "There is a 20 week limit for the statutory assessment.",
    "file": "content/terms/statements-ehc/wrong-ehc-timescale.md",
    "line": 38
   }
  ],
  "keep": [
   {
    "text": "The EHC process takes 20 weeks.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-ehc-timescale.md",
    "line": 42
   },
   {
    "text": "The EHC plan must be issued within 20 weeks.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-ehc-timescale.md",
    "line": 43
   },
   {
    "text": "If no plan will be issued, the local authority says so within 16 weeks of the request for an EHC needs assessment.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-ehc-timescale.md",
    "line": 44
   },
   {
    "text": "Staff may take 26 weeks of ordinary maternity leave.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-ehc-timescale.md",
    "line": 45
   },
   {
    "text": "The waiting time for an autism assessment is 18 weeks.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-ehc-timescale.md",
    "line": 46
   },
   {
    "text": "The course lasts 26 weeks.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-ehc-timescale.md",
    "line": 47
   }
  ]
 },
 {
  "id": "wrong-plan-age",
  "flag": [
   {
    "text": "EHC plans end automatically at 19.",
    "found": [
     "EHC plans end automatically at 19"
    ],
    "file": "content/terms/statements-ehc/wrong-plan-age.md",
    "line": 32
   },
   {
    "text": "EHC plans run from birth to 18.",
    "found": [
     "EHC plans run from birth to 18"
    ],
    "fixed": "EHC plans can last from birth to 25.",
    "file": "content/terms/statements-ehc/wrong-plan-age.md",
    "line": 33
   },
   {
    "text": "EHCPs last until 18.",
    "found": [
     "EHCPs last until 18"
    ],
    "file": "content/terms/statements-ehc/wrong-plan-age.md",
    "line": 34
   },
   {
    "text": "An EHC plan ceases when the pupil turns 18.",
    "found": [
     "An EHC plan ceases when the pupil turns 18"
    ],
    "file": "content/terms/statements-ehc/wrong-plan-age.md",
    "line": 35
   }
  ],
  "keep": [
   {
    "text": "EHC plans can last from birth to 25.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-plan-age.md",
    "line": 39
   },
   {
    "text": "At 16 the rights in an EHC plan pass to the young person.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-plan-age.md",
    "line": 40
   },
   {
    "text": "EHC plans do not end at 18; they may go on until 25.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-plan-age.md",
    "line": 41
   },
   {
    "text": "Our EHC plan co-ordinator is in from 8 to 16.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-plan-age.md",
    "line": 42
   },
   {
    "text": "In Year 11 the review of the EHC plan looks ahead to life at 18 and 19.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-plan-age.md",
    "line": 43
   }
  ]
 },
 {
  "id": "wrong-review-interval",
  "flag": [
   {
    "text": "EHC plans are reviewed every two years.",
    "found": [
     "EHC plans are reviewed every two years"
    ],
    "fixed": "EHC plans are reviewed at least every 12 months.",
    "file": "content/terms/statements-ehc/wrong-review-interval.md",
    "line": 33
   },
   {
    "text": "Pupils with an EHC plan are reviewed every two years.",
    "found": [
     "Pupils with an EHC plan are reviewed every two years"
    ],
    "file": "content/terms/statements-ehc/wrong-review-interval.md",
    "line": 34
   },
   {
    "text": "Annual reviews of EHC plans take place every 18 months.",
    "found": [
     "Annual reviews of EHC plans take place every 18 months"
    ],
    "file": "content/terms/statements-ehc/wrong-review-interval.md",
    "line": 35
   },
   {
    "text": "The EHC plan is reviewed once every two years.",
    "found": [
     "EHC plan is reviewed once every two years"
    ],
    "file": "content/terms/statements-ehc/wrong-review-interval.md",
    "line": 36
   }
  ],
  "keep": [
   {
    "text": "EHC plans are reviewed every year, and the accessibility plan every three years.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-review-interval.md",
    "line": 40
   },
   {
    "text": "This policy is reviewed every two years.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-review-interval.md",
    "line": 41
   },
   {
    "text": "For children under five the EHC plan is reviewed every three to six months.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-review-interval.md",
    "line": 42
   },
   {
    "text": "Annual reviews of EHC plans take place every twelve months, and in Year 5 we begin earlier.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-review-interval.md",
    "line": 43
   },
   {
    "text": "The educational psychologist reviews the plan of every pupil with an EHC plan, and we audit records every two years.",
    "found": [],
    "file": "content/terms/statements-ehc/wrong-review-interval.md",
    "line": 44
   }
  ]
 },
 {
  "id": "wt-year",
  "flag": [
   {
    "text": "We follow Working Together 2018.",
    "found": [
     "Working Together 2018"
    ],
    "file": "content/terms/law-guidance/wt-year.md",
    "line": 24
   },
   {
    "text": "See Working Together to Safeguard Children (2023).",
    "found": [
     "Working Together to Safeguard Children (2023)"
    ],
    "file": "content/terms/law-guidance/wt-year.md",
    "line": 25
   }
  ],
  "keep": [
   {
    "text": "We follow Working together to safeguard children 2026.",
    "found": [],
    "file": "content/terms/law-guidance/wt-year.md",
    "line": 29
   },
   {
    "text": "Working together in 2018 we built a garden.",
    "found": [],
    "file": "content/terms/law-guidance/wt-year.md",
    "line": 30
   },
   {
    "text": "Working Together to Improve School Attendance (2024) applies.",
    "found": [],
    "file": "content/terms/law-guidance/wt-year.md",
    "line": 31
   }
  ]
 },
 {
  "id": "young-carers-sen",
  "flag": [
   {
    "text": "Young carers are added to the SEN register automatically.",
    "found": [
     "Young carers are added to the SEN register"
    ],
    "file": "content/terms/other/young-carers-sen.md",
    "line": 29
   },
   {
    "text": "All looked after children are placed on the SEN register.",
    "found": [
     "looked after children are placed on the SEN register"
    ],
    "file": "content/terms/other/young-carers-sen.md",
    "line": 30
   }
  ],
  "keep": [
   {
    "text": "Young carers are added to the register of young carers.",
    "found": [],
    "file": "content/terms/other/young-carers-sen.md",
    "line": 34
   },
   {
    "text": "Young carers are not added to the SEN register.",
    "found": [],
    "file": "content/terms/other/young-carers-sen.md",
    "line": 35
   },
   {
    "text": "Young carers are added to the SEN register only if they have SEN.",
    "found": [],
    "file": "content/terms/other/young-carers-sen.md",
    "line": 36
   }
  ]
 },
 {
  "id": "zero-tolerance",
  "flag": [
   {
    "text": "Our zero-tolerance behaviour policy is on the website.",
    "found": [
     "zero-tolerance behaviour policy"
    ],
    "fixed": "Our behaviour policy that allows for reasonable adjustments is on the website.",
    "file": "content/terms/exclusion-behaviour/zero-tolerance.md",
    "line": 33
   },
   {
    "text": "We take a zero tolerance approach to phones.",
    "found": [
     "zero tolerance approach"
    ],
    "fixed": "We take a consistent approach, with reasonable adjustments for disabled pupils, to phones.",
    "file": "content/terms/exclusion-behaviour/zero-tolerance.md",
    "line": 34
   },
   {
    "text": "We operate zero tolerance of poor behaviour in class.",
    "found": [
     "zero tolerance of"
    ],
    "fixed": "We operate a consistent response, with reasonable adjustments for disabled pupils, to poor behaviour in class.",
    "file": "content/terms/exclusion-behaviour/zero-tolerance.md",
    "line": 35
   },
   {
    "text": "The school has a no-excuses policy.",
    "found": [
     "no-excuses policy"
    ],
    "file": "content/terms/exclusion-behaviour/zero-tolerance.md",
    "line": 36
   }
  ],
  "keep": [
   {
    "text": "We have zero tolerance of bullying.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/zero-tolerance.md",
    "line": 40
   },
   {
    "text": "There is a zero-tolerance approach to racist abuse and sexual harassment.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/zero-tolerance.md",
    "line": 41
   },
   {
    "text": "Plants have a low tolerance of frost.",
    "found": [],
    "file": "content/terms/exclusion-behaviour/zero-tolerance.md",
    "line": 42
   }
  ]
 }
]
