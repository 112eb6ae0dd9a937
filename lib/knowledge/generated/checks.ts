// Generated from content/ by `npm run knowledge`. Do not edit.
import type { Check } from '../check'

export const checks: readonly Check[] = [
 {
  "id": "ACC-01",
  "title": "Text that is hard to use with a screen reader",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Some readers listen to the page or move through it by its headings. Capitals and missing headings stop them.",
  "example": {
   "flag": "PLEASE NOTE THAT ALL VISITORS MUST REPORT TO THE SCHOOL OFFICE.",
   "keep": "Please note that all visitors report to the office."
  }
 },
 {
  "id": "CITE-01",
  "title": "A paragraph that there is not",
  "category": "citation",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Parents and governors look up what a policy cites. A number that leads nowhere makes them doubt the rest.",
  "example": {
   "flag": "SENCO time is protected (CoP 6.191).",
   "keep": "SENCO time is protected (CoP 6.91)."
  }
 },
 {
  "id": "CITE-02",
  "title": "An edition that is not in force",
  "category": "citation",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Families are entitled to what the Code and the law in force say. Editions differ in numbers and in words.",
  "example": {
   "flag": "See the SEND Code of Practice (2019), para 6.36.",
   "keep": "See the SEND Code of Practice (2015), para 6.36."
  }
 },
 {
  "id": "CITE-03",
  "title": "A page instead of a paragraph",
  "category": "citation",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Page numbers differ between the printed Code, the PDF and copies of it. Paragraph numbers are the same in all.",
  "example": {
   "flag": "Parents meet us three times a year (Code of Practice, paragraph 104).",
   "keep": "Parents meet us three times a year (Code of Practice, paragraph 6.65)."
  }
 },
 {
  "id": "CITE-04",
  "title": "A number that may be of two works",
  "category": "citation",
  "severity": "hint",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "A bare number that is also a heading of the policy, or a section of another Act that is spoken of, sends some readers to the wrong place."
 },
 {
  "id": "CITE-05",
  "title": "A statement that a citation would support",
  "category": "citation",
  "severity": "hint",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "A reader who can see what a commitment rests on can hold the school, and the Code, to it.",
  "example": {
   "flag": "Every teacher is responsible and accountable for the progress of the pupils in their class.",
   "keep": "Every teacher is responsible and accountable for the progress of the pupils in their class (SEND Code of Practice 2015, 6.36)."
  }
 },
 {
  "id": "CITE-06",
  "title": "Must and should confused",
  "category": "citation",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "What the law requires and what the Code asks schools to do are not the same, and families rely on the difference.",
  "example": {
   "flag": "Schools must share information at transition (CoP 6.57).",
   "keep": "Schools should share information at transition (CoP 6.57)."
  }
 },
 {
  "id": "CITE-07",
  "title": "The Code said to say what it does not",
  "category": "citation",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Sayings and local rules are often put into the Code’s mouth. Families who look them up do not find them."
 },
 {
  "id": "CITE-08",
  "title": "A figure other than the Code’s",
  "category": "citation",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Families count on the time limits. A wrong one costs them weeks, or promises what nobody owes.",
  "example": {
   "flag": "The whole process takes 26 weeks (SEND Code of Practice 2015, 9.40).",
   "keep": "The whole process takes 20 weeks (SEND Code of Practice 2015, 9.40)."
  }
 },
 {
  "id": "CITE-09",
  "title": "A paragraph that later law has overtaken",
  "category": "citation",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "49",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.85",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The Code was not rewritten when the law on the SENCO’s qualification changed in September 2024."
 },
 {
  "id": "CITE-10",
  "title": "Citations written in different ways",
  "category": "citation",
  "severity": "hint",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "One way of citing throughout lets readers see at a glance what is a citation and where it leads."
 },
 {
  "id": "CITE-11",
  "title": "A chapter for other settings",
  "category": "citation",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Each setting has its own chapter. Chapter 6 is the one for schools."
 },
 {
  "id": "CITE-12",
  "title": "A quotation that is not word for word",
  "category": "citation",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Words between quotation marks are taken for the Code’s own. They are compared with the text that the reader imported; the examples here are compared with a made-up one, about a garden.",
  "example": {
   "flag": "The SEND Code of Practice (6.91) says that “every gate must have a working latch”.",
   "keep": "The SEND Code of Practice (6.91) says that “every gate should have a working latch”."
  }
 },
 {
  "id": "CITE-13",
  "title": "The Code without its year",
  "category": "citation",
  "severity": "hint",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "There have been several editions. The year says which one the policy is built on."
 },
 {
  "id": "CONS-01",
  "title": "Spelling that differs within the document",
  "category": "consistency",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "One spelling throughout looks cared for. Any will do: the one that the document uses most is offered. The law’s own word is SEN co-ordinator.",
  "example": {
   "flag": "The SENCO leads. The SENCO meets parents. Ask the SENDCo.",
   "keep": "The SENCO leads. The SENCO meets parents. Ask the SENCO."
  }
 },
 {
  "id": "CONS-02",
  "title": "Initials that nobody explains",
  "category": "consistency",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Parents should not need a dictionary. Write the words out the first time, with the initials in brackets.",
  "example": {
   "flag": "The CDC writes a report.",
   "keep": "The child development centre (CDC) writes a report."
  }
 },
 {
  "id": "CONS-03",
  "title": "Gap of a template",
  "category": "template",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Words that were meant to be filled in or taken out tell families that nobody read the policy through.",
  "example": {
   "flag": "The Inclusion Lead is …",
   "keep": "The Inclusion Lead is Mrs Jane Bell."
  }
 },
 {
  "id": "CONS-04",
  "title": "Name of another school",
  "category": "template",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The name of another school in a policy shows that it was copied. Families lose trust in the rest."
 },
 {
  "id": "CONS-05",
  "title": "Damage by find-and-replace",
  "category": "template",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Replacing a word everywhere also changes the titles of Acts and guidance, and pieces of other words.",
  "example": {
   "flag": "The local authority authority decides.",
   "keep": "The local authority decides."
  }
 },
 {
  "id": "CONS-06",
  "title": "Same words twice",
  "category": "consistency",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "A passage that stands twice is soon changed in one place only."
 },
 {
  "id": "CONS-07",
  "title": "Reference that leads nowhere",
  "category": "consistency",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Readers who look up a section that is not there lose trust and time.",
  "example": {
   "flag": "A blank support plan is attached as Appendix C.",
   "keep": "Ask the school office for a blank support plan."
  }
 },
 {
  "id": "CONS-08",
  "title": "Two names for one post",
  "category": "consistency",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Families need one name to ask for. The governor who checks the work should not be the SENCO who does it."
 },
 {
  "id": "CONS-09",
  "title": "Policy and report under one title, or report elsewhere without a link",
  "category": "consistency",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s69",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Families look for the information report by its name. Name it in the title, or give its address.",
  "example": {
   "flag": "Our SEN information report can be found on the school website.",
   "keep": "Our SEN information report can be found on the school website at www.oakfield.example/send."
  }
 },
 {
  "id": "CONS-10",
  "title": "Definition of SEN in older words",
  "category": "consistency",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s20",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The legal definition changed a little in 2014. Older words show where the text was copied from.",
  "example": {
   "flag": "A child has a learning difficulty if they have a significantly greater difficulty in learning than the majority of children of the same age.",
   "keep": "A child has a learning difficulty if they have a significantly greater difficulty in learning than the majority of others of the same age."
  }
 },
 {
  "id": "COVER-01",
  "title": "Further content of the SEN information report",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1",
    "strength": "law",
    "checkedOn": "2026-11-29"
   }
  ],
  "message": "{found} is not covered, or only touched on.",
  "reason": "Families look for these things in a SEN information report. Other documents of yours may well cover some of them."
 },
 {
  "id": "COVER-02",
  "title": "Further content of a SEND policy",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-29"
   }
  ],
  "message": "{found} is not covered, or only touched on.",
  "reason": "Readers look for these things in a policy. Other documents of yours may well cover some of them."
 },
 {
  "id": "COVER-03",
  "title": "What makes the work possible",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-29"
   }
  ],
  "message": "{found} is not covered, or only touched on.",
  "reason": "Time, training and somebody to ask decide whether a policy can be kept."
 },
 {
  "id": "DATE-01",
  "title": "No review or approval date",
  "category": "currency",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "regs 51 and 53",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Families and governors cannot tell whether a policy is current when it carries no date. An information report must be reviewed at least once a year."
 },
 {
  "id": "DATE-02",
  "title": "Review date has passed",
  "category": "currency",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "regs 51 and 53",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "A review date in the past tells readers that what follows may no longer be true. The SEN information report must be reviewed at least once a year.",
  "example": {
   "flag": "We will look at this policy again in June 2025.",
   "keep": "We will look at this policy again in June 2027."
  }
 },
 {
  "id": "DATE-03",
  "title": "More than a year between reviews of an information report",
  "category": "currency",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "regs 51 and 53",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The SEN information report must be reviewed at least once a year, and sooner when something changes.",
  "example": {
   "flag": "Review period: 4 years",
   "keep": "Review period: every year"
  }
 },
 {
  "id": "DATE-04",
  "title": "Changed after it was approved",
  "category": "currency",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "When the last change is later than the approval, nobody can tell whether the changed text was agreed."
 },
 {
  "id": "DATE-05",
  "title": "Date or approver left blank, impossible or given twice",
  "category": "currency",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "A policy whose date or approval is blank may never have been agreed; so may one with a day that no calendar has. Where two dates are given for the next review, nobody can tell which one holds.",
  "example": {
   "flag": "Approved by governors: ________",
   "keep": "Approved by governors: 14 October 2026"
  }
 },
 {
  "id": "DATE-06",
  "title": "School year that has ended",
  "category": "currency",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "A year in the title or in a plan tells families which year the text is about. One that has ended makes them doubt the rest.",
  "example": {
   "flag": "SEND team 2022-23",
   "keep": "SEND team 2026-27"
  }
 },
 {
  "id": "DATE-07",
  "title": "Older edition of guidance",
  "category": "currency",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "What maintained schools and academies must publish online",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Guidance is reissued, some of it every September. A policy that names an older edition was not checked against the one in force.",
  "example": {
   "flag": "See KCSIE 24 for more.",
   "keep": "See KCSIE for more."
  }
 },
 {
  "id": "DATE-09",
  "title": "Accessibility plan or equality objectives whose years are over",
  "category": "currency",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "equality-act-2010",
    "reference": "Schedule 10",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "equality-duties-2017",
    "reference": "reg 5",
    "strength": "law",
    "checkedOn": "2026-12-01"
   }
  ],
  "reason": "Schools must have an accessibility plan and renew it, and set equality objectives at least every four years. A range of years that has ended suggests that they did not.",
  "example": {
   "flag": "The accessibility plan 2021/22–2023/24 is on our website.",
   "keep": "The accessibility plan 2025/26–2027/28 is on our website."
  }
 },
 {
  "id": "DATE-10",
  "title": "Past changes written of as still to come",
  "category": "currency",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "What maintained schools and academies must publish online",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Text about the reforms of 2014 in the future tense, or plans for a day that has passed, tells families that nobody has read it since.",
  "example": {
   "flag": "Statements will be replaced by EHC plans over the next three years.",
   "keep": "EHC plans replaced statements between 2014 and 2018."
  }
 },
 {
  "id": "DATE-11",
  "title": "Text left from the pandemic",
  "category": "currency",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Rules of the pandemic ended in 2022. A policy that still holds them was not read since.",
  "example": {
   "flag": "Due to Covid-19 parents are not able to come into school.",
   "keep": "Parents can choose to meet us in school or online."
  }
 },
 {
  "id": "DATE-12",
  "title": "Somebody in post until a day that has passed",
  "category": "currency",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Families need to know whom to ask today.",
  "example": {
   "flag": "SENCO: Mrs A Bell (until July 2023)",
   "keep": "SENCO: Mrs J Cole"
  }
 },
 {
  "id": "DATE-13",
  "title": "Address that may lead nowhere",
  "category": "currency",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Parents who follow a dead or hidden address find nothing. Nothing is looked up: these addresses only look old.",
  "example": {
   "flag": "Read more at http://www.example.org/send.",
   "keep": "Read more at https://www.example.org/send."
  }
 },
 {
  "id": "DUTY-01",
  "title": "Assessment given to the school",
  "category": "duty",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s36",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "send-regs-2014",
    "reference": "reg 3-10",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} gives the assessment to the school; by law the local authority carries out an EHC needs assessment, with advice from the school (Children and Families Act 2014, section 36).",
  "reason": "An EHC needs assessment is the local authority’s task. A school that says it will do it takes on work that is not its own, and misleads families about whom to ask. Schools may ask for an assessment, and must send advice when asked.",
  "example": {
   "flag": "The SENCO carries out the EHC needs assessment.",
   "keep": "The local authority carries out the EHC needs assessment; the SENCO sends our advice."
  }
 },
 {
  "id": "DUTY-02",
  "title": "Plan written by the school",
  "category": "duty",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s37-45",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} gives the EHC plan to the school; by law the local authority prepares, issues, amends and ends plans (Children and Families Act 2014, sections 37 to 45).",
  "reason": "Only the local authority prepares and issues an EHC plan. Where a policy says the school writes it, families look for it in the wrong place and the SENCO is given somebody else’s work.",
  "example": {
   "flag": "The SENCO writes the EHC plan.",
   "keep": "The local authority prepares the EHC plan; we send our advice."
  }
 },
 {
  "id": "DUTY-03",
  "title": "Transfer reviews still in use",
  "category": "duty",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "Transition to the new 0 to 25 SEND system",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is told as something still done; transfers from statements to EHC plans ended on 31 March 2018, and they were the local authority’s duty, not the school’s.",
  "reason": "Local authorities moved statements to plans between 2014 and March 2018. A policy that still describes it was not read for years. If a yearly review is meant, say annual review; otherwise take the sentence out.",
  "example": {
   "flag": "All pupils with a statement have a transfer review in Year 6.",
   "keep": "Pupils with an EHC plan have an annual review."
  }
 },
 {
  "id": "DUTY-04",
  "title": "School named or place refused by the school",
  "category": "duty",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s38-43",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} leaves the placement to the school; by law the local authority consults and names a school, which must then admit (Children and Families Act 2014, sections 38 to 43).",
  "reason": "A school is consulted before it is named in a plan and may say why it would not be suitable. The local authority decides. Once a school is named, it must admit.",
  "example": {
   "flag": "Governors decide whether a child with an EHC plan is offered a place.",
   "keep": "The local authority names the school in an EHC plan; we tell it our view when it consults us."
  }
 },
 {
  "id": "DUTY-05",
  "title": "Provision in a plan put on the school or parents",
  "category": "duty",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s42, s66",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} takes a plan’s provision from the local authority, which must by law secure it, with the school’s best endeavours (Children and Families Act 2014, sections 42 and 66).",
  "reason": "The school delivers most of what a plan asks for, but the duty to secure and, in the end, to fund it lies with the local authority. Families should know whom to turn to when something is missing.",
  "example": {
   "flag": "The school alone must secure all the provision in Section F of the EHC plan.",
   "keep": "The local authority secures the provision in Section F; we put it into practice and tell the authority if we cannot."
  }
 },
 {
  "id": "DUTY-06",
  "title": "Decision after an annual review",
  "category": "duty",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s44",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "send-regs-2014",
    "reference": "reg 18-20",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} gives the decision to the school; by law the local authority decides within four weeks of the review meeting, after the school has sent its report.",
  "reason": "The school usually holds the review meeting and sends a report. The local authority then decides, and the family can appeal against its decision.",
  "example": {
   "flag": "The SENCO decides whether to amend the plan after the annual review.",
   "keep": "We send our report of the annual review; the local authority decides whether to amend the plan."
  }
 },
 {
  "id": "DUTY-07",
  "title": "Hurdles before an assessment or support",
  "category": "duty",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s36(1), s36(8)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cfa-2014",
    "reference": "s20, s66",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.15, 9.3, 9.14",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} reads as a condition for assessment; the only test in law is whether the child may have SEN and need a plan (Children and Families Act 2014, section 36(8)).",
  "reason": "The law sets a low test. Evidence of what was tried helps the local authority to decide, but a parent, a young person or the school may ask at any time. Where the policy tells only what the local authority usually asks for, say that this is custom.",
  "example": {
   "flag": "Parents must obtain a private diagnosis before we can offer SEN support.",
   "keep": "Pupils do not need a diagnosis to receive SEN Support."
  }
 },
 {
  "id": "DUTY-08",
  "title": "Teachers’ responsibility given to others",
  "category": "duty",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.36, 6.52",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "send-regs-2014",
    "reference": "reg 50",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} moves the teacher’s responsibility to somebody else; in the Code of Practice teachers answer for the progress of pupils in their class, also where others support them (6.36).",
  "reason": "The SENCO co-ordinates and advises, assistants support. The teacher stays responsible for every pupil’s progress, including the work that somebody else does with the pupil.",
  "example": {
   "flag": "The SENCO is responsible for the progress of pupils with SEN.",
   "keep": "Class teachers are responsible for the progress of pupils with SEN, with advice from the SENCO."
  }
 },
 {
  "id": "DUTY-09",
  "title": "Assistants who plan, teach or assess alone",
  "category": "duty",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.52",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} gives the teacher’s work to assistants; the Code of Practice expects the teacher to plan, to assess impact and to keep responsibility while working closely with assistants (6.52).",
  "reason": "Assistants deliver support that teachers plan. Where they teach, plan, assess or set targets on their own, the pupils who need the teacher most see the least of them. Say that the teacher plans and supervises.",
  "example": {
   "flag": "Teaching assistants set the targets for the pupils they support.",
   "keep": "Teachers set the targets; teaching assistants help pupils to work towards them."
  }
 },
 {
  "id": "DUTY-10",
  "title": "Governing body’s duty given to others",
  "category": "duty",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s66-69",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "send-regs-2014",
    "reference": "reg 49-51",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "equality-act-2010",
    "reference": "Sch 10",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} gives others a duty of the governing body or proprietor; they may do the work, the duty stays (Children and Families Act 2014, sections 43 and 66 to 69; Equality Act 2010, Schedule 10).",
  "reason": "Best endeavours, the SENCO’s appointment and qualification, the SEN information report and the accessibility plan, and admitting a pupil whose plan names the school, are duties of the governing body, or of the proprietor of an academy. Staff do the work on its behalf.",
  "example": {
   "flag": "The SENCO has a legal duty to publish the SEN information report.",
   "keep": "Governors must publish the SEN information report; the SENCO writes it with them."
  }
 },
 {
  "id": "DUTY-11",
  "title": "Soft words for a duty",
  "category": "duty",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s35, s43, s66-69",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "equality-act-2010",
    "reference": "s20, s88",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} leaves a choice where the law leaves none; this is a duty, so write “must” or say plainly that it is done.",
  "reason": "Best endeavours, telling parents when support starts, the information report, a qualified SENCO, reasonable adjustments and an accessibility plan are duties. “May”, “should”, “aims to” or “where possible” tell families that they depend on goodwill.",
  "example": {
   "flag": "It is good practice to tell parents when a child starts SEN Support.",
   "keep": "We must tell parents when a child starts SEN Support."
  }
 },
 {
  "id": "DUTY-12",
  "title": "“Must” for what is not law",
  "category": "duty",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.44-6.78, 6.87, 6.91",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} presents guidance or a school’s own choice as law; keep “must” and “statutory” for what an Act or regulations require.",
  "reason": "No law asks for IEPs, provision maps, a register, profiles, three meetings or a SENCO on the leadership team. The Code expects or suggests some of them. A document that calls them law cannot be relied on where it speaks of real duties.",
  "example": {
   "flag": "It is against the law to have no provision map.",
   "keep": "A provision map helps us to see what is in place."
  }
 },
 {
  "id": "DUTY-13",
  "title": "Best endeavours with a limit",
  "category": "duty",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s66",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} weakens the duty; by law the governing body or proprietor must use its best endeavours to secure provision, without a condition about money or staff (Children and Families Act 2014, section 66).",
  "reason": "“Best endeavours” means doing everything that can be done. A rider such as “where resources allow”, or weaker words such as “best efforts”, tells families that the duty is smaller than it is.",
  "example": {
   "flag": "Governors will try to secure the special educational provision that pupils need.",
   "keep": "Governors will use best endeavours to secure the special educational provision that pupils need."
  }
 },
 {
  "id": "DUTY-14",
  "title": "Pupils turned away",
  "category": "duty",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "equality-act-2010",
    "reference": "s85",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cfa-2014",
    "reference": "s34, s43",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} reads as refusing pupils because of SEN or a disability; a school may not, and must admit where a plan names it (Equality Act 2010, section 85).",
  "reason": "Schools must not treat disabled applicants less favourably, and may not refuse a child because needs cannot be met or because there is no plan. Families who read such a line often do not apply at all.",
  "example": {
   "flag": "Parents of children with complex needs may wish to consider a special school instead.",
   "keep": "Children with SEN and disabilities are admitted under the same criteria as everybody else."
  }
 },
 {
  "id": "DUTY-15",
  "title": "SENCO who is no teacher, or has no name",
  "category": "duty",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s67",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "send-regs-2014",
    "reference": "reg 49, sch 1 para 4",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} does not fit the law: a mainstream school must have a SENCO who is a qualified teacher (or the head), and must publish the SENCO’s name and contact details.",
  "reason": "The SENCO of a mainstream or maintained nursery school must be a qualified teacher working there, or the head. The information report must name them.",
  "example": {
   "flag": "The job of SENCO has been given to the family support worker.",
   "keep": "Our SENCO, Mrs Jane Bell, is a qualified teacher."
  }
 },
 {
  "id": "DUTY-16",
  "title": "A duty with the wrong law",
  "category": "duty",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s66-69",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "equality-act-2010",
    "reference": "s20",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "send-regs-2014",
    "reference": "49-51",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Families and governors need the law that holds the school to a duty today.",
  "example": {
   "flag": "Governors use their best endeavours, as the Equality Act 2010 requires.",
   "keep": "Governors use their best endeavours, as the Children and Families Act 2014 (section 66) requires."
  }
 },
 {
  "id": "DUTY-17",
  "title": "A paragraph about something else",
  "category": "citation",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "A citation helps only when the paragraph speaks of what it is cited for.",
  "example": {
   "flag": "Records of support are kept (CoP 6.28).",
   "keep": "Records of support are kept (CoP 6.72–6.78)."
  }
 },
 {
  "id": "DUTY-18",
  "title": "Where to complain or appeal",
  "category": "duty",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s51, s52-57",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "11.2-11.8, 11.37-11.55",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} sends families to another body; the school’s procedure hears complaints about its own support, the Tribunal appeals about EHC assessments and plans and claims of disability discrimination.",
  "reason": "Families lose weeks when a policy names the wrong door. The school’s provision: the school’s complaints procedure, then the Department for Education. The local authority’s decisions about assessments and plans: mediation and the First-tier Tribunal.",
  "example": {
   "flag": "The tribunal is the final stage of our complaints procedure.",
   "keep": "Complaints about SEN Support follow our complaints procedure; after that parents can write to the Department for Education."
  }
 },
 {
  "id": "DUTY-19",
  "title": "Health or care provision put on the school",
  "category": "duty",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s42(3), s42(4)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} puts health or care provision on the school or on parents; by law the health commissioner must arrange the health care in a plan, and the local authority the social care.",
  "reason": "Section G of a plan is arranged by the integrated care board, section H by the local authority. The school makes time and room for it. Speech and language therapy that educates stands in section F and is for the local authority to secure.",
  "example": {
   "flag": "The trust buys in the nursing specified in section G.",
   "keep": "The integrated care board arranges the nursing specified in section G."
  }
 },
 {
  "id": "DUTY-20",
  "title": "Sections that do not say who",
  "category": "duty",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} leave out who does it; say who assesses, decides, writes or tells, so that families know whom to ask.",
  "reason": "“An assessment will be made”, “a plan will be drawn up”: where most sentences of a section about duties name nobody, readers cannot tell the school’s task from the local authority’s."
 },
 {
  "id": "PRIV-01",
  "title": "Pupil who can be recognised",
  "category": "language",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "uk-gdpr",
    "reference": "Article 5",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "A name with a need, a very small number with a need and a class, or what fits only one child (“the Year 8 boy who was in the papers”) can tell a whole town who is meant. How many pupils of a whole school have EHC plans rarely does, so a small number there is only pointed out.",
  "example": {
   "flag": "Our one pupil with Down’s syndrome joined in Year 3.",
   "keep": "We have experience of supporting pupils with Down’s syndrome."
  }
 },
 {
  "id": "READ-01",
  "title": "Hard to read for families",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Many adults read best at the level of a twelve-year-old. A policy that asks for more shuts families out."
 },
 {
  "id": "READ-02",
  "title": "Many sentences do not say who acts",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "“Will be told” leaves open who tells. Families and staff need to know who acts."
 },
 {
  "id": "READ-03",
  "title": "Very long sentence",
  "category": "language",
  "severity": "hint",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Readers lose hold of a sentence of more than about thirty-five words."
 },
 {
  "id": "READ-04",
  "title": "Very long list",
  "category": "language",
  "severity": "hint",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "A dozen points is the most a reader takes in. Group them under short headings."
 },
 {
  "id": "READ-05",
  "title": "Report that never says “you”",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "regs 51 and 53",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The information report is written for families. Speaking to them makes it easier to use; so do headings that are questions, though nothing is said where there are none."
 },
 {
  "id": "REFORM-01",
  "title": "No inclusion strategy mentioned",
  "category": "currency",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "Inclusive mainstream fund, conditions of grant 2026 to 2027",
    "strength": "grant-condition",
    "checkedOn": "2026-11-23"
   }
  ],
  "expiresAfter": 90,
  "reason": "Mainstream state schools that receive the inclusive mainstream fund publish an inclusion strategy by 31 December 2026 as a condition of that grant. It is separate from the information report."
 },
 {
  "id": "REFORM-02",
  "title": "Inclusion strategy instead of the information report",
  "category": "currency",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s69",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "dfe",
    "reference": "Inclusive mainstream fund, conditions of grant 2026 to 2027",
    "strength": "grant-condition",
    "checkedOn": "2026-11-23"
   }
  ],
  "expiresAfter": 90,
  "reason": "Schools must publish a SEN information report. The inclusion strategy is a grant condition beside it and takes nothing away.",
  "example": {
   "flag": "Our inclusion strategy has been written to replace the SEN information report.",
   "keep": "Our inclusion strategy stands beside the SEN information report and does not replace it."
  }
 },
 {
  "id": "REFORM-03",
  "title": "EHC plans said to be ending",
  "category": "currency",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s69",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "gov-uk",
    "reference": "SEND reform consultation, 2026",
    "strength": "proposed",
    "checkedOn": "2026-11-23"
   }
  ],
  "expiresAfter": 90,
  "reason": "Rights under EHC plans are unchanged. Saying otherwise can make a family give up a right.",
  "example": {
   "flag": "No new EHC plans will be issued from next year.",
   "keep": "The law on EHC plans has not changed."
  }
 },
 {
  "id": "REFORM-04",
  "title": "Children’s Wellbeing and Schools Act named as SEND law",
  "category": "currency",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s69",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "gov-uk",
    "reference": "SEND reform consultation, 2026",
    "strength": "proposed",
    "checkedOn": "2026-11-23"
   }
  ],
  "expiresAfter": 90,
  "reason": "That Act changes much for schools, but it holds no reform of the SEND system.",
  "example": {
   "flag": "This SEND policy is based on the Children’s Wellbeing and Schools Act.",
   "keep": "This SEND policy is based on the Children and Families Act 2014."
  }
 },
 {
  "id": "REFORM-05",
  "title": "SEND training said to be law",
  "category": "currency",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "SEND reform consultation, 2026",
    "strength": "proposed",
    "checkedOn": "2026-11-23"
   }
  ],
  "expiresAfter": 90,
  "reason": "An expectation that all staff have SEND training was announced for a revised Code. It is a good aim, but not a legal duty yet.",
  "example": {
   "flag": "By law all staff must complete SEND training.",
   "keep": "All staff have SEND training each year."
  }
 },
 {
  "id": "REFORM-06",
  "title": "Proposals of 2026 written of as duties",
  "category": "currency",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "SEND reform consultation, 2026",
    "strength": "proposed",
    "checkedOn": "2026-11-23"
   }
  ],
  "expiresAfter": 90,
  "reason": "Individual Support Plans and National Inclusion Standards were proposed in 2026. Today’s duties are best endeavours, telling parents and the graduated approach.",
  "example": {
   "flag": "Individual Support Plans have replaced SEN Support in our school.",
   "keep": "Pupils with SEN have SEN Support; Individual Support Plans are only proposed."
  }
 },
 {
  "id": "VOICE-01",
  "title": "Sections that leave out parents and pupils",
  "category": "voice",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.39-6.71",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "This section has no part for parents or pupils; say what theirs is.",
  "reason": "A section about spotting needs, planning, reviewing or moving on that names nobody at home reads as if families were not there. The Code expects their part to be plain at each of these steps."
 },
 {
  "id": "VOICE-02",
  "title": "Parents told but not involved",
  "category": "voice",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.39-6.71",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "Families are told here and no more; the Code expects them to be involved.",
  "reason": "Where the Code expects families to shape what happens, the best this document says is that they hear about it."
 },
 {
  "id": "VOICE-03",
  "title": "Parents told what should be agreed with them",
  "category": "voice",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.48-6.51, 6.58",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} tells families what has been settled; say how the outcomes, the support or the decision are agreed with them.",
  "reason": "Outcomes, support and decisions to bring in specialists are to be agreed with parents and the pupil. Hearing of them afterwards is not the same.",
  "example": {
   "flag": "Parents will be informed of the targets at parents’ evening.",
   "keep": "We agree the outcomes with parents and give them a copy of the plan."
  }
 },
 {
  "id": "VOICE-04",
  "title": "The school decides alone",
  "category": "voice",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.39-6.40, 6.45",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} leaves families out of the decision; say how parents and the pupil take part in it.",
  "reason": "Whether a child has SEN and what support is needed is worked out with parents and the pupil. Their knowledge is evidence.",
  "example": {
   "flag": "The SENCO decides whether a child has special educational needs.",
   "keep": "The teacher and SENCO talk with the family, and together they decide whether the child needs SEN Support."
  }
 },
 {
  "id": "VOICE-05",
  "title": "Voice named without saying what comes of it",
  "category": "voice",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "1.3-1.10, 6.70",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} names voice but not what comes of it; say who asks, how, when, and what changes.",
  "reason": "Warm words, a signature or a yearly sheet are not yet voice. Families believe what says who, when, how and what changed.",
  "example": {
   "flag": "We value the voice of every child.",
   "keep": "Before each review, pupils tell us with words, pictures or symbols what helps, and the plan records it."
  }
 },
 {
  "id": "VOICE-06",
  "title": "Parents as helpers only",
  "category": "voice",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.51, 6.65",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is the only part that parents have here; say what they help to decide.",
  "reason": "Helping at home is welcome, and the Code speaks of it. It should not be the only part that parents have."
 },
 {
  "id": "VOICE-07",
  "title": "Pupils’ part much smaller than parents’",
  "category": "voice",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "1.3-1.10, 6.70",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "The part of pupils is much smaller than that of parents in this document; say how pupils give views and shape their support.",
  "reason": "Pupils have views of their own on what helps. A document that lets only their parents speak leaves half the story out."
 },
 {
  "id": "VOICE-08",
  "title": "Fewer than three meetings a year",
  "category": "voice",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.65",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is less than the three meetings a year that the Code expects; say when families review progress with the school.",
  "reason": "The Code says that schools should meet parents at least three times each year. Twice is a long wait when support is not working.",
  "example": {
   "flag": "Parents’ evenings are held twice a year.",
   "keep": "We meet parents at least three times a year to set outcomes and review progress."
  }
 },
 {
  "id": "VOICE-09",
  "title": "How the policy was made",
  "category": "voice",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "1.11-1.12",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "This document does not say which parents and pupils helped to make or review it; say who was asked, how, and what changed.",
  "reason": "A policy about families that was written without them is noticed. It takes one sentence to say who was asked and what changed because of it."
 },
 {
  "id": "VOICE-10",
  "title": "Parents not told that they can ask for an assessment",
  "category": "voice",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa2014",
    "reference": "s36",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "9.8",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} leaves out that parents, and a young person over 16, can ask the local authority for an assessment themselves.",
  "reason": "Parents and young people have the right in law to ask for an EHC needs assessment. They do not need the school to agree."
 },
 {
  "id": "VOICE-11",
  "title": "Parents deciding for young people",
  "category": "voice",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "8.13-8.18",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cfa2014",
    "reference": "s80",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} gives parents the decision; a young person over compulsory school age decides, with parents involved as they wish.",
  "reason": "From the end of compulsory school age the rights under the Act are the young person’s own. Parents stay important, with the young person’s agreement."
 },
 {
  "id": "VOICE-12",
  "title": "Words that blame families",
  "category": "voice",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "1.1-1.8, 6.21",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} places the difficulty with families; say what the school will do to reach them.",
  "reason": "Blame closes doors. The Code asks schools to look for the cause of a difficulty and for what would help parents to take part.",
  "example": {
   "flag": "Some families do not engage with the school.",
   "keep": "We ask each family when and how it suits them to talk with us."
  }
 },
 {
  "id": "VOICE-13",
  "title": "Support that waits for a signature",
  "category": "voice",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa2014",
    "reference": "s66, s68",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.48",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} makes support wait for a signature; the school has to make provision for a child with SEN, and parents are told and involved.",
  "reason": "A school does not need a signature to give SEN Support. It has to tell parents, and should agree the plan with them, but help should not wait for a form.",
  "example": {
   "flag": "No intervention will start until the consent form has been returned.",
   "keep": "We talk support through with parents before it starts; no signature is needed."
  }
 },
 {
  "id": "able-bodied",
  "title": "Able-bodied",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Inclusive language on disability",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} implies that disabled people have no able bodies; “{expected}” is the opposite of disabled.",
  "reason": "GOV.UK writes non-disabled: it is the plain opposite of disabled and judges nobody's body.",
  "example": {
   "flag": "Disabled pupils play alongside their able-bodied peers.",
   "keep": "Disabled pupils play alongside their non-disabled peers."
  }
 },
 {
  "id": "add-old",
  "title": "Attention deficit disorder (ADD)",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "The diagnosis is “{expected}” now; {found} is its older name.",
  "reason": "Doctors have written attention deficit hyperactivity disorder (ADHD) for both forms for about thirty years. The 2015 Code still has the older name once, so this is only worth a tidy-up.",
  "example": {
   "flag": "Hyperactive children sit near a pupil who helps.",
   "keep": "Children with ADHD sit near a pupil who helps."
  }
 },
 {
  "id": "aen",
  "title": "Additional Educational Needs (AEN)",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s.20",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} has no meaning in English law; say “{expected}”, or explain whom you mean.",
  "reason": "The law in England speaks of special educational needs. Additional needs can mean many things, so a reader cannot tell who has SEN.",
  "example": {
   "flag": "The AENCO is Mrs Hill.",
   "keep": "The SENCO is Mrs Hill."
  }
 },
 {
  "id": "annual-review-statement",
  "title": "Annual review of the statement",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s44",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "send-regs-2014",
    "reference": "reg 18-21",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "9.166-9.176",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The yearly review is still there, but the document under review is the EHC plan. The local authority must review it; the school usually holds the meeting.",
  "example": {
   "flag": "Forms headed Annual Review of Statement go in the bin.",
   "keep": "Forms headed Annual Review of EHC plan go in the bin."
  }
 },
 {
  "id": "apply-ehcp",
  "title": "Applying for an EHC plan",
  "category": "duty",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s36(1)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "Nobody applies for a plan; instead of {found} write “{expected}”.",
  "reason": "A parent, a young person or someone for the school or college asks the local authority for an EHC needs assessment. The local authority then decides whether a plan is needed.",
  "example": {
   "flag": "The school puts in for an EHCP.",
   "keep": "The school requests an EHC needs assessment."
  }
 },
 {
  "id": "aps-progress-8",
  "title": "Old exam measures",
  "category": "currency",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "GCSEs in England are graded 9 to 1. The headline measures have changed since A*–C."
 },
 {
  "id": "area-physical-order",
  "title": "Name of the area sensory and/or physical needs",
  "category": "consistency",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.34-6.35",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cfa-2014",
    "reference": "s.100",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is named sensory and/or physical needs in the Code; medical conditions are a duty of their own.",
  "reason": "The fourth area of need in the Code is sensory and/or physical needs. Medical conditions are not an area of SEN; schools have a separate duty to support pupils who have them."
 },
 {
  "id": "area-semh-order",
  "title": "Name of the area social, emotional and mental health",
  "category": "consistency",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.32",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is named social, emotional and mental health (SEMH) in the Code.",
  "reason": "One name throughout, in the Code’s order, helps parents and the census.",
  "example": {
   "flag": "Pupils with social, mental and emotional health needs have a key adult.",
   "keep": "Pupils with social, emotional and mental health needs have a key adult."
  }
 },
 {
  "id": "areas-as-categories",
  "title": "Categories of SEN",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.27",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} sounds like boxes for children; the Code speaks of broad areas of need, which help to plan support.",
  "reason": "The four broad areas help a school to work out what action to take. They are not meant to fit a pupil into a category, and needs often cross them.",
  "example": {
   "flag": "SEN falls into four categories.",
   "keep": "SEN falls into four broad areas of need."
  }
 },
 {
  "id": "asd-vs-asc",
  "title": "ASD, ASC or autism",
  "category": "consistency",
  "severity": "off",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.29",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found}: schools use ASD, ASC and autism for the same need; choose one with your families and keep to it.",
  "reason": "ASD is the census code and a word of diagnosis; ASC and autism are preferred by many. None is wrong. What helps readers is one name throughout.",
  "example": {
   "flag": "Pupils with ASD have a quiet place.",
   "keep": "Pupils with autism have a quiet place."
  }
 },
 {
  "id": "aspergers",
  "title": "Asperger's syndrome",
  "category": "language",
  "severity": "hint",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.29",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is no longer a diagnosis of its own; many now write “{expected}”, unless a pupil or family uses it.",
  "reason": "It has not been diagnosed separately since DSM-5 (2013) and ICD-11 (2022), although the 2015 Code still names it. A pupil's own words and an existing diagnosis stand.",
  "example": {
   "flag": "Pupils with Asperger’s syndrome may like a quiet space.",
   "keep": "Pupils with autism may like a quiet space."
  }
 },
 {
  "id": "ast-slb",
  "title": "AST, SLE, teaching schools",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Advanced Skills Teachers ended in 2013, and national and specialist leaders designated by teaching schools were replaced by teaching school hubs in 2021.",
  "example": {
   "flag": "An Advanced Skills Teacher visits each term.",
   "keep": "A lead practitioner visits each term."
  }
 },
 {
  "id": "asylum-ema",
  "title": "Ethnic Minority Achievement Grant (EMAG)",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "low",
  "authority": [
   {
    "source": "dfe",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The grant ended as a separate fund in 2011 and is now part of the school budget. Having a first language other than English is not a special educational need.",
  "example": {
   "flag": "The Ethnic Minority Achievement Grant (EMAG) pays for a teaching assistant.",
   "keep": "The funding for EAL in the school budget pays for a teaching assistant."
  }
 },
 {
  "id": "at-risk-register",
  "title": "A watch list that parents may not know of",
  "category": "voice",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.38-6.43",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} may leave a family out: share the concern with parents and the pupil as soon as you are looking into it.",
  "reason": "A list of children to watch can grow without their families knowing. The Code asks for an early conversation with parents and pupil while a concern is still being explored.",
  "example": {
   "flag": "Children who may have SEN are put on an at-risk register for a term.",
   "keep": "Children who may have SEN are put on a record of concerns shared with parents for a term."
  }
 },
 {
  "id": "attendance-guidance",
  "title": "Older attendance guidance",
  "category": "currency",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "dfe",
    "reference": "Working together to improve school attendance",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Working together to improve school attendance became statutory on 19 August 2024."
 },
 {
  "id": "band-hours",
  "title": "Plans counted in hours",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "9.69",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} counts a plan in hours; section F names all the provision, not only adult time.",
  "reason": "Section F of an EHC plan sets out all the special educational provision, and adult hours are only a part of it. Say what the hours are for.",
  "example": {
   "flag": "Each has an EHCP with 25 hours.",
   "keep": "Each has an EHC plan."
  }
 },
 {
  "id": "behaviour-guidance-year",
  "title": "Older behaviour guidance",
  "category": "currency",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "dfe",
    "reference": "Behaviour in schools",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Behaviour in schools has been reissued; the February 2024 edition is the last we have confirmed."
 },
 {
  "id": "behaviour-modification",
  "title": "Behaviour modification",
  "category": "language",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.21, 6.32",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} treats the surface; “{expected}” starts from the need.",
  "reason": "The Code asks what lies behind behaviour. Words about modifying a child suggest that the child is the thing to fix.",
  "example": {
   "flag": "The learning mentor runs behaviour modification programmes.",
   "keep": "The learning mentor runs support to understand and manage feelings."
  }
 },
 {
  "id": "besd",
  "title": "Behaviour, emotional and social difficulties (BESD)",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.21, 6.28-6.35",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "dfe-census-guide",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is no longer a category of need; record the pupil’s own main need, often but not always SEMH.",
  "reason": "Behaviour stopped being a category of need in 2014. Each pupil’s main need has to be looked at afresh: for many it is social, emotional and mental health (SEMH), for others communication and interaction or another area.",
  "example": {
   "flag": "Pupils with BESD have a mentor.",
   "keep": "Pupils with SEMH needs have a mentor."
  }
 },
 {
  "id": "caf",
  "title": "Common Assessment Framework (CAF)",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "working-together",
    "reference": "early help",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The Common Assessment Framework gave way to early help, now often family help, assessments. Use the name your local partnership uses.",
  "example": {
   "flag": "CAF (Common Assessment Framework) is used by all.",
   "keep": "Early help assessment is used by all."
  }
 },
 {
  "id": "camhs",
  "title": "CAMHS",
  "category": "language",
  "severity": "off",
  "confidence": "high",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is a valid name; the NHS also uses the wider “{expected}”.",
  "reason": "CAMHS is still a valid name. The NHS also speaks of children and young people’s mental health services (CYPMHS), which is wider; this check is for schools that prefer it."
 },
 {
  "id": "carer-burden",
  "title": "A burden, a drain on resources",
  "category": "language",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "equality-act-2010",
    "reference": "s149",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} speaks of pupils as a cost: say what support they have and who pays for it.",
  "reason": "Families read such words as being about their child."
 },
 {
  "id": "catch-up-remedial",
  "title": "Remedial teaching",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} suggests that the child needs mending; “{expected}” says what is done.",
  "reason": "Remedial is a word from before the Warnock report of 1978. It suggests that the child, not the teaching, has to be put right.",
  "example": {
   "flag": "Children sit at the remedial table for English.",
   "keep": "Children sit at a group for targeted help for English."
  }
 },
 {
  "id": "ccg",
  "title": "Clinical Commissioning Group (CCG)",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Health and Care Act 2022 s18-19",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Clinical commissioning groups were abolished on 1 July 2022. Integrated care boards (ICBs) took over their duties, among them arranging the health provision in EHC plans.",
  "example": {
   "flag": "A CCG must arrange the health provision.",
   "keep": "An integrated care board must arrange the health provision."
  }
 },
 {
  "id": "census-aps",
  "title": "Census codes A, P and S",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe-census-guide",
    "reference": "SEN provision",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} went out of the school census; the codes are N (no SEN), K (SEN Support) and E (EHC plan).",
  "reason": "A and P stood for the two School Action stages and left the census in January 2015; S left after the last statements ended in 2018.",
  "example": {
   "flag": "Pupils with SEN are recorded as A in the census.",
   "keep": "Pupils with SEN are recorded as K in the census."
  }
 },
 {
  "id": "census-ds",
  "title": "Down syndrome under another type of need",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "dfe-census-guide",
    "reference": "SEN type",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "The school census has a type of its own for Down syndrome; check the current guide.",
  "reason": "A type of need for Down syndrome was added to the school census. A second type can still be recorded where a pupil has another need."
 },
 {
  "id": "census-k-wording",
  "title": "K children (SEN Support as a code)",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe-census-guide",
    "reference": "SEN provision",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is a census code; parents understand “{expected}”.",
  "reason": "K is the school census code for SEN Support. In a text for families it says little about a child.",
  "example": {
   "flag": "K code children are discussed at the pupil progress meeting with the SENCO.",
   "keep": "Children receiving SEN Support are discussed at the pupil progress meeting with the SENCO."
  }
 },
 {
  "id": "census-letter",
  "title": "Census code A, P or S alone in a cell",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe-census-guide",
    "reference": "SEN provision",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} went out of the school census; the codes are N (no SEN), K (SEN Support) and E (EHC plan).",
  "reason": "A and P stood for the two School Action stages and left the census in January 2015; S left after the last statements ended in 2018."
 },
 {
  "id": "census-nsa",
  "title": "No specialist assessment (NSA)",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe-census-guide",
    "reference": "SEN type",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is a short-term census code for pupils on SEN Support whose need is still being identified; it is not a need.",
  "reason": "The code says that a pupil on SEN Support has not yet been assessed by a specialist. It is meant for a short time, until the main need is known.",
  "example": {
   "flag": "In the census 20 pupils have NSA as their SEN type.",
   "keep": "In the census 20 pupils have the type of need, once it has been identified as their SEN type."
  }
 },
 {
  "id": "challenging-behaviour",
  "title": "Challenging behaviour",
  "category": "language",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.21, 6.32",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "Views differ on {found}; “{expected}” leaves room for the need behind it.",
  "reason": "The Code says that behaviour does not of itself mean SEN and should lead us to look for needs underneath. Some families find these words blaming, and others use them: ask.",
  "example": {
   "flag": "Staff are trained to respond to challenging behaviour.",
   "keep": "Staff are trained to respond to behaviour that challenges."
  }
 },
 {
  "id": "children-families-bill",
  "title": "Children and Families Act 2014, misnamed",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The Bill became the Children and Families Act 2014. Other forms of the title are usually left by find and replace.",
  "example": {
   "flag": "The Children and Families Bill 2014 changed the system.",
   "keep": "The Children and Families Act 2014 changed the system."
  }
 },
 {
  "id": "choice-advisor",
  "title": "Choice Adviser, Independent Parental Supporter, Independent Supporter",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "2.17-2.21",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "These schemes have closed; the Independent Support programme ended in July 2018. Families now turn to SENDIASS, or to the council’s admissions team about choosing a school.",
  "example": {
   "flag": "The council will find an Independent Parental Supporter for families.",
   "keep": "The council will find a SENDIASS adviser for families."
  }
 },
 {
  "id": "closed-charities",
  "title": "Charities that have closed or changed their names",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "low",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} has closed or changed its name; check the name and the link.",
  "reason": "The list of useful contacts goes out of date first. The Communication Trust and Achievement for All have closed, and I CAN is now Speech and Language UK.",
  "example": {
   "flag": "Useful contacts: The Communication Trust, telephone 01632 960001.",
   "keep": "Useful contacts: Speech and Language UK, telephone 01632 960001."
  }
 },
 {
  "id": "code-practise",
  "title": "Code of Practise",
  "category": "consistency",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The noun is spelt practice.",
  "example": {
   "flag": "The Code of Practise says so.",
   "keep": "The Code of Practice says so."
  }
 },
 {
  "id": "confidential-sen-files",
  "title": "SEN files in a locked cabinet, or kept for a number of years",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "dfe",
    "reference": "Data protection in schools",
    "strength": "good-practice",
    "checkedOn": "2026-11-24"
   }
  ],
  "message": "{found} is worth checking: records follow the school’s retention schedule, and parents may ask to see them.",
  "reason": "How long a record is kept follows the school’s retention schedule, and families have a right to see what is held. Most records are no longer paper."
 },
 {
  "id": "congenital-deformity",
  "title": "Deformity, defect",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Inclusive language on disability",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "equality-act-2010",
    "reference": "s6",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is hurtful when said of people; “{expected}” is plainer.",
  "reason": "Words such as defect and deformity describe a person as faulty. They come from the 1948 and 1989 definitions; the Equality Act 2010 (section 6) speaks of an impairment.",
  "example": {
   "flag": "A child with a physical defect may use the lift.",
   "keep": "A child with a physical impairment may use the lift."
  }
 },
 {
  "id": "connexions",
  "title": "Connexions",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Education Act 2011",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The national Connexions service ended by 2012. Schools arrange independent careers guidance, and the local authority helps with preparing for adulthood; a few areas have kept the name for a local service.",
  "example": {
   "flag": "Leavers meet a connexions adviser.",
   "keep": "Leavers meet a careers adviser."
  }
 },
 {
  "id": "contact-a-family",
  "title": "Contact a Family",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The charity for families with disabled children has called itself Contact since 2016.",
  "example": {
   "flag": "Contact a Family runs a telephone helpline.",
   "keep": "Contact runs a telephone helpline."
  }
 },
 {
  "id": "cop-2001",
  "title": "2001 Code of Practice",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "Introduction",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The 2001 Code was withdrawn for new cases on 1 September 2014. The Code in force is that of January 2015.",
  "example": {
   "flag": "The Code (2001) says when a child has SEN.",
   "keep": "The SEND Code of Practice: 0 to 25 years (2015) says when a child has SEN."
  }
 },
 {
  "id": "cop-2014",
  "title": "2014 edition of the Code",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The July 2014 edition was replaced by the January 2015 edition, which came into force on 1 April 2015.",
  "example": {
   "flag": "We follow the SEND Code of Practice 2014.",
   "keep": "We follow the SEND Code of Practice: 0 to 25 years (2015)."
  }
 },
 {
  "id": "cop-new-2026",
  "title": "A 2026 Code",
  "category": "currency",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "gov-uk",
    "reference": "SEND reform consultation, 2026",
    "strength": "proposed",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is not in force: the Code of January 2015 is, and a revised one is proposed.",
  "expiresAfter": 90,
  "reason": "A revised Code is proposed, not in force. The Code of January 2015 still applies.",
  "example": {
   "flag": "We follow the SEND Code of Practice 2026.",
   "keep": "We follow the SEND Code of Practice: 0 to 25 years (2015)."
  }
 },
 {
  "id": "cop-unnamed",
  "title": "The Code without its name",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The Code in force is the “SEND Code of Practice: 0 to 25 years” of January 2015; older names suggest the 2001 Code.",
  "example": {
   "flag": "The school follows the SEN Code of Practice.",
   "keep": "The school follows the SEND Code of Practice."
  }
 },
 {
  "id": "coronavirus",
  "title": "Recovery premium, National Tutoring Programme",
  "category": "currency",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "Funding ended by August 2024",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} has ended: date it, or say what pays for the support now.",
  "reason": "The catch-up premium, the recovery premium and the National Tutoring Programme ended by August 2024. An evaluation with its date may still name them."
 },
 {
  "id": "cpo-dsl",
  "title": "Child protection officer",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "kcsie",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Keeping children safe in education calls the role designated safeguarding lead (DSL).",
  "example": {
   "flag": "Concerns go to the Child Protection Officer.",
   "keep": "Concerns go to the designated safeguarding lead."
  }
 },
 {
  "id": "crb",
  "title": "CRB check",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Disclosure and Barring Service",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The Criminal Records Bureau became part of the Disclosure and Barring Service (DBS) in 2012.",
  "example": {
   "flag": "Helpers are Criminal Records Bureau checked.",
   "keep": "Helpers are DBS checked."
  }
 },
 {
  "id": "data-sharing-consent",
  "title": "Consent as the basis for keeping SEND records",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "dfe",
    "reference": "Data protection in schools",
    "strength": "good-practice",
    "checkedOn": "2026-11-24"
   }
  ],
  "message": "Schools usually keep SEND records as a public task, not by consent; {found} may promise a choice that is not there.",
  "reason": "Consent can be withdrawn, and the school would still have to keep the record. Agreement to bring in a specialist, or to use a photograph, is another matter.",
  "example": {
   "flag": "We need parents to sign consent to process SEN data.",
   "keep": "We need parents to be told how the school uses SEND information."
  }
 },
 {
  "id": "dda",
  "title": "Disability Discrimination Act",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "equality-act-2010",
    "reference": "",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The Disability Discrimination Act was replaced in England by the Equality Act 2010.",
  "example": {
   "flag": "We comply with the Disabilities Discrimination Act.",
   "keep": "We comply with the Equality Act 2010."
  }
 },
 {
  "id": "dda-compliant",
  "title": "“DDA compliant”",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "equality-act-2010",
    "reference": "Schedule 10",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The Act is gone, and no building is simply compliant. Say what is accessible and what is not."
 },
 {
  "id": "deaf-and-dumb",
  "title": "Deaf and dumb",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Inclusive language on disability",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "equality-act-2010",
    "reference": "s6",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is offensive; “{expected}” is the wording now.",
  "reason": "The words are offensive. Policies copy them from the definition in the Children Act 1989; a school policy needs the definition of disability in section 6 of the Equality Act 2010.",
  "example": {
   "flag": "A child is disabled if he is blind, deaf or dumb or has a mental disorder of any kind.",
   "keep": "A child is disabled if he is blind, deaf or has a mental disorder of any kind."
  }
 },
 {
  "id": "ded-des",
  "title": "Disability Equality Duty or Scheme",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "equality-act-2010",
    "reference": "s149",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The separate disability, race and gender schemes were replaced in 2011 by the public sector equality duty: equality information and objectives.",
  "example": {
   "flag": "Our Race Equality Policy, Gender Equality Scheme and Disability Equality Scheme are in the office.",
   "keep": "Our equality information and objectives are in the office."
  }
 },
 {
  "id": "dfes-dcsf",
  "title": "DfES, DCSF and other old names of the Department for Education",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The department has been the Department for Education (DfE) since May 2010. Keep an old name only inside the title of what was published under it.",
  "example": {
   "flag": "DCSF/DfES guidance applies.",
   "keep": "DfE guidance applies."
  }
 },
 {
  "id": "diagnosed-with-label",
  "title": "ADHD children, SEMH boys",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Inclusive language on disability",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} names a child by a code; “{expected}” puts the child first.",
  "reason": "A code is a type of need, not a kind of child. Put the child first, unless a pupil chooses a word for themselves.",
  "example": {
   "flag": "ASD children come in five minutes early.",
   "keep": "Autistic children come in five minutes early."
  }
 },
 {
  "id": "diagnosis-gate",
  "title": "A diagnosis as the way in",
  "category": "duty",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s.20, s.36(8)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.14-6.23",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} puts a diagnosis first; support follows need, and none is required for SEN Support, the census or an EHC request.",
  "reason": "A child has SEN when a learning difficulty or disability calls for special provision. The law does not ask for a diagnosis first.",
  "example": {
   "flag": "We put children on the SEN register when they receive a diagnosis.",
   "keep": "We put children on the SEN register as soon as SEN is identified."
  }
 },
 {
  "id": "differentiation",
  "title": "Differentiation",
  "category": "language",
  "severity": "off",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "1.24, 6.37",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is the Code’s own word; teaching frameworks since 2019 say “{expected}”.",
  "reason": "The Code itself says high-quality teaching differentiated for individual pupils, so the word is not wrong. Newer teaching frameworks speak of adaptive teaching, which some schools prefer throughout.",
  "example": {
   "flag": "Teachers plan for differentiation in each lesson.",
   "keep": "Teachers plan for adaptive teaching in each lesson."
  }
 },
 {
  "id": "disabled-toilet",
  "title": "Disabled toilet, disabled access",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Inclusive language on disability",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "It is the place that is accessible: “{expected}” rather than {found}.",
  "reason": "The toilet is not disabled; it is accessible. People who look for it know the word.",
  "example": {
   "flag": "There is a disabled toilet beside the office.",
   "keep": "There is an accessible toilet beside the office."
  }
 },
 {
  "id": "disapplication",
  "title": "Disapplication",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Few pupils are exempt from parts of the National Curriculum; most schools mean an adapted curriculum.",
  "example": {
   "flag": "A pupil may be disapplied from SATs.",
   "keep": "A pupil may be assessed in another way in place of SATs."
  }
 },
 {
  "id": "disguised-two-stage",
  "title": "Stages within SEN Support",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.44, 6.58-6.63",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} looks like two stages under new names; say that specialist help and an EHC request need not wait for a step.",
  "reason": "There is one category, SEN Support. A school or local authority may name steps of its own, but a step must not be something a child has to pass before a specialist or an EHC needs assessment is asked for.",
  "example": {
   "flag": "Pupils marked K+ in our records are those on SEN Support who have seen a specialist.",
   "keep": "Pupils recorded as K in our records are those on SEN Support who have seen a specialist."
  }
 },
 {
  "id": "dme",
  "title": "Twice exceptional",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "In England the usual words are dual or multiple exceptionality (DME); “twice exceptional” is used abroad."
 },
 {
  "id": "doh",
  "title": "Department of Health (DoH)",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The department has been the Department of Health and Social Care (DHSC) since January 2018. “Department of Health” is right where it is named as an author of the 2015 Code.",
  "example": {
   "flag": "We follow Department of Health advice on head lice.",
   "keep": "We follow Department of Health and Social Care advice on head lice."
  }
 },
 {
  "id": "downs-spelling",
  "title": "Downs syndrome",
  "category": "consistency",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} lacks its apostrophe: “{expected}”.",
  "reason": "The NHS writes Down's syndrome; the Down Syndrome Act 2022 and the school census write Down syndrome. Either is right when a document keeps to it.",
  "example": {
   "flag": "A pupil with Downs joins in.",
   "keep": "A pupil with Down's syndrome joins in."
  }
 },
 {
  "id": "dpa-1998",
  "title": "Data Protection Act 1998",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Data Protection Act 2018",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The 1998 Act was replaced in 2018. The law in force is the Data Protection Act 2018 and the UK GDPR, as amended in 2025.",
  "example": {
   "flag": "Records follow the Data Protection Act ’98.",
   "keep": "Records follow the Data Protection Act 2018."
  }
 },
 {
  "id": "drc-cre",
  "title": "Disability Rights Commission and other commissions",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Equality Act 2006",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The three commissions became the Equality and Human Rights Commission (EHRC) on 1 October 2007. Parents who want advice can ring the Equality Advisory and Support Service (EASS).",
  "example": {
   "flag": "An access audit by the DRC praised the signage.",
   "keep": "An access audit by the EHRC praised the signage."
  }
 },
 {
  "id": "ea-1996-part4",
  "title": "Education Act 1996, Part IV",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "Part 3",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Part IV of the 1996 Act no longer governs SEN in England. Part 3 of the Children and Families Act 2014 does.",
  "example": {
   "flag": "Our policy rests on the Education Act 1996 and 1981.",
   "keep": "Our policy rests on the Children and Families Act 2014."
  }
 },
 {
  "id": "eal-as-sen",
  "title": "EAL as a kind of SEN",
  "category": "language",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s20(4)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.24",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "Learning English is not SEN: “{expected}” keeps the two apart.",
  "reason": "The law says that a home language other than English is not by itself a learning difficulty. A pupil may have both, so plan for each.",
  "example": {
   "flag": "SEN/EAL pupils have word banks.",
   "keep": "Pupils with SEN and pupils with EAL have word banks."
  }
 },
 {
  "id": "early-years-action",
  "title": "Early Years Action",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "5.36-5.47",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Early Years Action was the first early-years stage of the 2001 Code. Since September 2014 it is SEN support, in the early years as in school.",
  "example": {
   "flag": "A nursery child may be moved to early years action after a term.",
   "keep": "A nursery child may be moved to SEN support in the early years after a term."
  }
 },
 {
  "id": "early-years-action-plus",
  "title": "Early Years Action Plus",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "5.36-5.49",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Early Years Action Plus was the second early-years stage of the 2001 Code. Since September 2014 there is one category, SEN support; a specialist can be asked to help at any point.",
  "example": {
   "flag": "Children at Early Years Action Plus see the area SENCO.",
   "keep": "Children on SEN support in the early years see the area SENCO."
  }
 },
 {
  "id": "ebd",
  "title": "Emotional and behavioural difficulties (EBD)",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.21, 6.28-6.35",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is no longer a category of need; record the pupil’s own main need, often but not always SEMH.",
  "reason": "EBD is an older name than BESD, from the 1980s and 1990s. Behaviour is no longer a category of need: each pupil’s main need has to be looked at afresh.",
  "example": {
   "flag": "Students with behavioural difficulties (EBD) have a mentor.",
   "keep": "Students with social, emotional and mental health (SEMH) needs have a mentor."
  }
 },
 {
  "id": "ecm",
  "title": "Every Child Matters",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} was dropped in 2010; say what your own aims are.",
  "reason": "The Every Child Matters programme ended in 2010. Refer to your own aims, and to Keeping children safe in education and Working Together for safeguarding.",
  "example": {
   "flag": "We support the five outcomes of Every Child Matters.",
   "keep": "We support our aims for pupils."
  }
 },
 {
  "id": "education-for-all-act",
  "title": "Education for All Act",
  "category": "currency",
  "severity": "error",
  "confidence": "medium",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "King’s Speech, May 2026",
    "strength": "proposed",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "There is no {found}: a bill of that name was announced in May 2026, and it is not law.",
  "expiresAfter": 90,
  "reason": "The Education for All Bill was announced in May 2026; it was not law when last checked."
 },
 {
  "id": "educational-psych",
  "title": "Educational psychologist",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The professional title is educational psychologist (EP).",
  "example": {
   "flag": "The Ed Psych visits twice a year.",
   "keep": "The educational psychologist visits twice a year."
  }
 },
 {
  "id": "ehcp-abbrev",
  "title": "EHCP or EHC plan",
  "category": "consistency",
  "severity": "off",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s37",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "The Act and the Code write “EHC plan”; {found} is common shorthand.",
  "reason": "The law and the Code write “EHC plan”. EHCP is understood everywhere, so this is only for schools that want one form throughout.",
  "example": {
   "flag": "A pupil with an EHCP has an annual review.",
   "keep": "A pupil with an EHC plan has an annual review."
  }
 },
 {
  "id": "ehcp-misnomer",
  "title": "Education, health and care plan, misnamed",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s37(2)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is not the plan’s name; it is “{expected}”.",
  "reason": "The Act names it an education, health and care plan (EHC plan). A slip in the name of a legal document makes parents wonder which document is meant.",
  "example": {
   "flag": "Education, Health and Care Needs Plans are reviewed yearly.",
   "keep": "Education, health and care plans are reviewed yearly."
  }
 },
 {
  "id": "ehcp-spelt-out",
  "title": "What EHCP stands for",
  "category": "consistency",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s37",
    "strength": "law",
    "checkedOn": "2026-11-30"
   }
  ],
  "message": "{found} is not what the letters stand for: an EHCP is an education, health and care plan.",
  "reason": "The P is for plan. Provision is what stands in it."
 },
 {
  "id": "equal-opps",
  "title": "Equal opportunities policy",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "equality-act-2010",
    "reference": "s149",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "Since the Equality Act 2010 schools publish equality information and objectives: “{expected}” rather than {found}.",
  "reason": "The Equality Act 2010 brought separate laws together. Maintained schools and academies publish equality information and objectives, often with one equality policy.",
  "example": {
   "flag": "Read this together with our Equal Opportunities Policy.",
   "keep": "Read this together with our equality policy."
  }
 },
 {
  "id": "equalities-act",
  "title": "Equality Act 2010, misnamed",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "equality-act-2010",
    "reference": "",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is not the name of the Act; it is “{expected}”.",
  "reason": "The title is the Equality Act 2010.",
  "example": {
   "flag": "The Disability Equality Act 2010 applies.",
   "keep": "The Equality Act 2010 applies."
  }
 },
 {
  "id": "esbd",
  "title": "ESBD, BSED, EBSD and other orders of BESD",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "medium",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.21, 6.28-6.35",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is no longer a category of need; record the pupil’s own main need, often but not always SEMH.",
  "reason": "These are other spellings of BESD. Since 2014 behaviour is not a category of need: each pupil’s main need has to be looked at afresh.",
  "example": {
   "flag": "Pupils with ESBD may have a part-time mentor.",
   "keep": "Pupils with SEMH needs may have a part-time mentor."
  }
 },
 {
  "id": "esfa",
  "title": "ESFA and other bodies that have closed",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The Education and Skills Funding Agency closed on 31 March 2025 and its work went to the Department for Education. The older bodies closed between 2010 and 2018.",
  "example": {
   "flag": "From April the EFA sets the formula.",
   "keep": "From April the DfE sets the formula."
  }
 },
 {
  "id": "ethos-colour-blind",
  "title": "Treat everyone the same",
  "category": "language",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "equality-act-2010",
    "reference": "s20",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "Fair is not always the same: disabled pupils may need different treatment to take part.",
  "reason": "The Equality Act 2010 asks schools to make reasonable adjustments, which means treating disabled pupils differently where they need it.",
  "example": {
   "flag": "We treat all children the same.",
   "keep": "We make reasonable adjustments so that every pupil can take part."
  }
 },
 {
  "id": "exclusion-guidance-year",
  "title": "Older exclusion guidance",
  "category": "currency",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "dfe",
    "reference": "Suspension and permanent exclusion guidance",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The guidance on suspension and permanent exclusion has been reissued; the August 2024 edition is the last we have confirmed."
 },
 {
  "id": "expelled",
  "title": "Expelled, expulsion",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "Suspension and permanent exclusion guidance",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "In state-funded schools the lawful terms are suspension and permanent exclusion.",
  "example": {
   "flag": "Only the head expels a pupil.",
   "keep": "Only the head permanently excludes a pupil."
  }
 },
 {
  "id": "eyfs-year",
  "title": "Older EYFS framework",
  "category": "currency",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "dfe",
    "reference": "EYFS statutory framework",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The early years framework has been reissued several times; use the current edition."
 },
 {
  "id": "fits",
  "title": "Epileptic fit",
  "category": "language",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Inclusive language on disability",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is an older wording; “{expected}” is in use now.",
  "reason": "GOV.UK and epilepsy charities write seizure. A fit also means a temper.",
  "example": {
   "flag": "Staff know what to do in case of an epileptic fit.",
   "keep": "Staff know what to do in case of an epileptic seizure."
  }
 },
 {
  "id": "fixed-term-exclusion",
  "title": "Fixed-term exclusion",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "Suspension and permanent exclusion guidance",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Since 2021 the guidance calls an exclusion for a set time a suspension; only permanent exclusion keeps the word.",
  "example": {
   "flag": "Governors look at permanent and fixed-term exclusions each term.",
   "keep": "Governors look at permanent exclusions and suspensions each term."
  }
 },
 {
  "id": "formal-assessment",
  "title": "Formal assessment, for an EHC needs assessment",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s.36",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The assessment in law is an EHC needs assessment. Parents, young people and schools can ask the local authority for it.",
  "example": {
   "flag": "The school may ask for a formal assessment of the child with a view to an EHC plan.",
   "keep": "The school may ask for an EHC needs assessment of the child with a view to an EHC plan."
  }
 },
 {
  "id": "foundation-phase",
  "title": "Foundation Phase, Foundation Stage",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "In England the stage is the early years foundation stage (EYFS); Foundation Phase is the Welsh term, and Birth to Three Matters ended in 2008.",
  "example": {
   "flag": "The Foundation Stage Profile helps identify needs.",
   "keep": "The EYFS Profile helps identify needs."
  }
 },
 {
  "id": "gdpr-eu",
  "title": "EU GDPR",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "UK GDPR",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "In the United Kingdom the regulation in force is the UK GDPR.",
  "example": {
   "flag": "SEN files are kept under the European GDPR.",
   "keep": "SEN files are kept under the UK GDPR."
  }
 },
 {
  "id": "gep",
  "title": "Group Education Plan (GEP)",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.48, 6.76",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} comes from the 2001 Code; outcomes are agreed for each pupil, and a provision map can show the group work.",
  "reason": "Group plans come from the time of the 2001 Code. The 2015 Code asks for outcomes agreed with each pupil and their parents; a provision map can show what a group does together.",
  "example": {
   "flag": "Where several children share the same targets a Group Education Plan is used.",
   "keep": "Where several children share the same targets a provision map is used."
  }
 },
 {
  "id": "gifted-talented",
  "title": "Gifted and talented",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The gifted and talented programme ended in 2010–11. Schools now write most able or more able pupils, or high prior attainers.",
  "example": {
   "flag": "Gifted/talented pupils are stretched.",
   "keep": "Most able pupils are stretched."
  }
 },
 {
  "id": "governors-annual-report-sen",
  "title": "Governors’ annual report to parents",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s69",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The governors’ annual report to parents was abolished; schools publish an SEN information report on the website.",
  "example": {
   "flag": "The governors' report to parents says how the policy works.",
   "keep": "The SEN information report says how the policy works."
  }
 },
 {
  "id": "graduated-response",
  "title": "Graduated response",
  "category": "consistency",
  "severity": "hint",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.44",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is understood, but the Code’s usual name is “{expected}”; one name throughout is easier for parents.",
  "reason": "The 2001 Code spoke of a graduated response, the 2015 Code mostly of a graduated approach. Both are understood; using one name helps readers.",
  "example": {
   "flag": "Our graduated response has four parts.",
   "keep": "Our graduated approach has four parts."
  }
 },
 {
  "id": "hard-to-reach",
  "title": "Hard-to-reach parents",
  "category": "voice",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "1.1-1.8, 6.66",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} places the difficulty with families; “{expected}” asks what the school can change.",
  "reason": "Words like these put the fault with families. The Code expects schools to find out what would help parents to take part.",
  "example": {
   "flag": "Parents who are hard to reach are rung.",
   "keep": "Parents who face barriers are rung."
  }
 },
 {
  "id": "he-she",
  "title": "He/she, his/her",
  "category": "language",
  "severity": "hint",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} trips readers: “{expected}” reads more easily and includes everybody.",
  "reason": "They and their are plain English for one pupil whose sex is not known. The slash trips readers, and screen readers say it aloud.",
  "example": {
   "flag": "Each pupil says what helps him/her to learn.",
   "keep": "Each pupil says what helps them to learn."
  }
 },
 {
  "id": "hearing-impaired",
  "title": "Hearing-impaired",
  "category": "language",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Inclusive language on disability",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "Many deaf people write “{expected}” rather than {found}; ask the pupil and family.",
  "reason": "Many deaf people do not think of themselves as impaired, and Deaf with a capital can mean the signing community. The census keeps hearing impairment (HI) as the name of a type of need.",
  "example": {
   "flag": "Hearing-impaired pupils sit where they can see faces.",
   "keep": "Deaf pupils sit where they can see faces."
  }
 },
 {
  "id": "high-functioning",
  "title": "High-functioning, mild or severe autism",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "Many autistic people ask writers to avoid {found}: say which support helps.",
  "reason": "“High” hides needs and “low” hides strengths; neither is a diagnosis. People differ on this, so a pupil's or family's own words come first.",
  "example": {
   "flag": "High-functioning autistic pupils often hide distress.",
   "keep": "Autistic pupils often hide distress."
  }
 },
 {
  "id": "iass-only-parents",
  "title": "SENDIASS named as a service for parents only",
  "category": "voice",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s32",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "2.8-2.16",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} leaves out children and young people, who can use SENDIASS themselves.",
  "reason": "The service must give information, advice and support to children and young people as well as to parents. Saying so tells a pupil that they may ask for help themselves.",
  "example": {
   "flag": "SENDIASS for parents is in the town hall.",
   "keep": "SENDIASS for children, young people and parents is in the town hall."
  }
 },
 {
  "id": "ibp-psp",
  "title": "Individual Behaviour Plan (IBP)",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.21, 6.32-6.33",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} plans for behaviour alone; a support plan agreed with the family can ask what lies behind it.",
  "reason": "A plan about behaviour alone comes from the time when behaviour was a category of need. The 2015 Code asks what lies behind it, such as a language, learning or mental health need.",
  "example": {
   "flag": "A child whose main difficulty is conduct has an Individual Behaviour Plan as well.",
   "keep": "A child whose main difficulty is conduct has a positive support plan as well."
  }
 },
 {
  "id": "iep",
  "title": "Individual Education Plan (IEP)",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.48-6.51",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} comes from the 2001 Code; a school may keep the name, as long as parents and the pupil help to write the plan.",
  "reason": "The 2015 Code asks for outcomes and support agreed with parents and the pupil, and leaves the form of the plan to the school. An IEP is no longer expected, nor is it wrong.",
  "example": {
   "flag": "Each pupil has an IEP.",
   "keep": "Each pupil has a SEN Support plan."
  }
 },
 {
  "id": "inclusion-base",
  "title": "Inclusion base as a legal name",
  "category": "currency",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "dfe-census-guide",
    "reference": "SEN unit, resourced provision",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is a proposed name; the law and the census speak of an SEN unit or resourced provision.",
  "reason": "“Inclusion base” is the word of the 2026 proposals. As a description of a room it is fine; where places are funded or pupils admitted, the names in force are “SEN unit” and “resourced provision”.",
  "example": {
   "flag": "The local authority funds ten places in our inclusion base.",
   "keep": "The local authority funds ten places in our SEN unit."
  }
 },
 {
  "id": "inclusion-children",
  "title": "Inclusion children, EHCP pupils",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} names a child by paperwork; “{expected}” puts the child first.",
  "reason": "A child is more than a plan or a programme. Write pupils with an EHC plan, or pupils with SEND.",
  "example": {
   "flag": "EHCP children have a key adult.",
   "keep": "Children with EHC plans have a key adult."
  }
 },
 {
  "id": "inclusion-manager",
  "title": "Names for the SENCO",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s67",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The law speaks of the SEN co-ordinator (SENCO). Another job title is fine beside it, but parents should be able to see who holds the role.",
  "example": {
   "flag": "The Special Needs Co-ordinator keeps the records.",
   "keep": "The SENCO keeps the records."
  }
 },
 {
  "id": "inclusion-strategy-replaces",
  "title": "Inclusion strategy instead of the SEN information report",
  "category": "duty",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s69",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "dfe",
    "reference": "Inclusive mainstream fund, conditions of grant 2026 to 2027",
    "strength": "grant-condition",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "The SEN information report is a legal duty; the inclusion strategy is a grant condition beside it.",
  "reason": "Schools must publish a SEN information report (section 69 of the 2014 Act). The inclusion strategy is a condition of the inclusive mainstream fund and does not take its place.",
  "example": {
   "flag": "From September our inclusion strategy replaces our SEN information report.",
   "keep": "From September our inclusion strategy is published alongside our SEN information report."
  }
 },
 {
  "id": "independent-appeal-panel",
  "title": "Independent appeal panel",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "Suspension and permanent exclusion guidance",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Since 2012 permanent exclusions are considered by an independent review panel; parents may ask for a SEN expert to attend.",
  "example": {
   "flag": "Parents may take a permanent exclusion to the Independent Appeal Panel.",
   "keep": "Parents may take a permanent exclusion to the independent review panel."
  }
 },
 {
  "id": "informal-exclusion",
  "title": "Informal exclusion",
  "category": "duty",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "Suspension and permanent exclusion guidance",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} may keep a pupil out of school or class without the formal process; if it is a suspension, the rules on suspension apply.",
  "reason": "Sending a pupil home to cool off, even for an hour and with the parents’ agreement, may be unlawful unless it is recorded as a suspension. Time away from class needs a written policy, a limit and somebody who decides.",
  "example": {
   "flag": "One day in internal exclusion may be used instead.",
   "keep": "One day in removal from the classroom may be used instead."
  }
 },
 {
  "id": "inspection-send-area",
  "title": "Written statement of action",
  "category": "currency",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "ofsted",
    "reference": "Area SEND inspections, 2023 framework",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} belongs to the area inspections of 2016; “{expected}” is the wording since 2023.",
  "reason": "Since January 2023 area SEND inspections by Ofsted and the Care Quality Commission ask for a priority action plan where there are serious failings.",
  "example": {
   "flag": "The local area is working on its Written Statement of Action (WSoA).",
   "keep": "The local area is working on its priority action plan."
  }
 },
 {
  "id": "inspirational",
  "title": "Despite their disability",
  "category": "language",
  "severity": "hint",
  "confidence": "medium",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Inclusive language on disability",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} makes a disability something to be beaten: say what the pupil did.",
  "reason": "Stories of victims and heroes tell us little about a pupil. Say what the pupil did and what helped.",
  "example": {
   "flag": "Despite their disabilities our pupils go camping.",
   "keep": "With the right support our pupils go camping."
  }
 },
 {
  "id": "irlen",
  "title": "Irlen syndrome",
  "category": "language",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is contested and not a type of SEN; describe what the pupil finds hard and suggest an eye test.",
  "reason": "The condition is contested, it is not one of the census types of need, and the evidence for coloured overlays is weak. Visual discomfort is real for some pupils, and an optometrist can advise.",
  "example": {
   "flag": "Children with Irlens use overlays.",
   "keep": "Children with visual stress use overlays."
  }
 },
 {
  "id": "isa",
  "title": "ISA, List 99",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Disclosure and Barring Service",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The Independent Safeguarding Authority merged into the DBS in 2012; List 99 and the POCA list are now the DBS barred lists.",
  "example": {
   "flag": "Staff are ISA registered.",
   "keep": "Staff are DBS checked."
  }
 },
 {
  "id": "isp-current",
  "title": "Individual Support Plans as law",
  "category": "currency",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "SEND reform consultation, 2026",
    "strength": "proposed",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is a proposal of 2026 and not law; what stands today is, for most pupils, the “{expected}”.",
  "expiresAfter": 90,
  "reason": "Individual Support Plans are proposed, not law. Today’s duties are best endeavours, telling parents and the graduated approach. If this is your own plan’s name, say so."
 },
 {
  "id": "jcq-year",
  "title": "Older JCQ access arrangements",
  "category": "currency",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "jcq",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "JCQ access arrangements run from 1 September to 31 August; use the current year’s edition."
 },
 {
  "id": "kcsie-year",
  "title": "Older Keeping children safe in education",
  "category": "currency",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "kcsie",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Keeping children safe in education is reissued every September; an older year in a policy suggests it was not updated."
 },
 {
  "id": "lac",
  "title": "LAC",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Many young people dislike being called “LAC”. The law says looked-after children; children in care, or care-experienced, is what many prefer.",
  "example": {
   "flag": "A LAC has a personal education plan.",
   "keep": "A looked-after child has a personal education plan."
  }
 },
 {
  "id": "lda",
  "title": "Learning Difficulty Assessment (LDA)",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "Part 3",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Learning Difficulty Assessments were made for school leavers before 2014. EHC plans, which can last to 25, took their place, and the last were due to end by 1 September 2016.",
  "example": {
   "flag": "A Learning Difficulty Assessment is written in Year 11.",
   "keep": "An EHC needs assessment is written in Year 11."
  }
 },
 {
  "id": "lea",
  "title": "Local Education Authority (LEA)",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "SI 2010/1158",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Local Education Authorities went out of the law in May 2010. What is said about them is usually still right once it says “local authority”.",
  "example": {
   "flag": "Write to the LEA within ten days.",
   "keep": "Write to the local authority within ten days."
  }
 },
 {
  "id": "lea-definition",
  "title": "1996 definition of learning difficulty",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s20",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is how the Act of 1996 put it; the Act of 2014 says “{expected}”.",
  "reason": "The definition in force (section 20 of the 2014 Act) compares with facilities in mainstream schools or mainstream post-16 institutions, not with schools in an authority’s area.",
  "example": {
   "flag": "… facilities of a kind generally provided for children of the same age in schools within the area of the local education authority.",
   "keep": "… facilities of a kind generally provided for others of the same age in mainstream schools or mainstream post-16 institutions."
  }
 },
 {
  "id": "learning-disability-vs-difficulty",
  "title": "Learning disability or learning difficulty",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s20",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.30-6.31",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "Learning disability and learning difficulty are not the same: “{expected}” may be what you mean by {found}.",
  "reason": "Learning disability is the word of the health service; learning difficulty is the word of education law and includes dyslexia. Use the one you mean.",
  "example": {
   "flag": "Learning-disabled pupils have a key adult.",
   "keep": "Pupils with learning disabilities have a key adult."
  }
 },
 {
  "id": "lgo",
  "title": "Local Government Ombudsman",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The ombudsman took the name Local Government and Social Care Ombudsman (LGSCO) in June 2017.",
  "example": {
   "flag": "Complaints about the council can be taken to the Local Government Ombudsman.",
   "keep": "Complaints about the council can be taken to the Local Government and Social Care Ombudsman."
  }
 },
 {
  "id": "local-offer",
  "title": "Local Offer",
  "category": "currency",
  "severity": "off",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s30",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is still the legal name; check that your link to it works.",
  "reason": "The Local Offer is the local authority’s, and is still its name in law. This check only reminds schools to try the link to it."
 },
 {
  "id": "low-ability",
  "title": "Low ability, less able",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.23",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} treats ability as fixed; “{expected}” says what a school can measure.",
  "reason": "Schools measure attainment, not ability. The Code adds that low attainment does not always mean SEN.",
  "example": {
   "flag": "Support is aimed at low-ability pupils.",
   "keep": "Support is aimed at pupils with lower prior attainment."
  }
 },
 {
  "id": "lsa-nta",
  "title": "Old names for teaching assistants",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "These job titles went out of use; teaching assistant (TA) or learning support assistant (LSA) are usual now.",
  "example": {
   "flag": "A non-teaching assistant works with the group.",
   "keep": "A teaching assistant works with the group."
  }
 },
 {
  "id": "lscb",
  "title": "Local Safeguarding Children Board",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "working-together",
    "reference": "local safeguarding arrangements",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Local Safeguarding Children Boards were replaced by multi-agency safeguarding arrangements, usually called a safeguarding children partnership, by September 2019.",
  "example": {
   "flag": "The Local Children’s Safeguarding Board runs training.",
   "keep": "The safeguarding children partnership runs training."
  }
 },
 {
  "id": "mainstream-integration",
  "title": "Integration of pupils with SEN",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "1.26-1.28",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} was the word until about 2001; inclusion asks the school to change, not the child.",
  "reason": "Integration fits a child into a school as it is; inclusion makes the school ready for the child. The Code speaks of inclusive education.",
  "example": {
   "flag": "We aim for the integration of pupils with SEN.",
   "keep": "We aim for the inclusion of pupils with SEN."
  }
 },
 {
  "id": "maladjusted",
  "title": "Maladjusted, subnormal, backward, slow learner",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Inclusive language on disability",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.3",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is an old label that hurts; “{expected}” says what is meant.",
  "reason": "These categories ended with the Education Act 1981, and people find them hurtful. The Code speaks of children with learning difficulties, or names the need.",
  "example": {
   "flag": "He is mentally retarded.",
   "keep": "He has a learning disability."
  }
 },
 {
  "id": "managed-move-offroll",
  "title": "Home education or a managed move in place of support",
  "category": "duty",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "dfe",
    "reference": "Suspension and permanent exclusion guidance",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-24"
   }
  ],
  "message": "{found} may be read as off-rolling; say what support and which review come first.",
  "reason": "Leaving a school roll has to be the family’s free choice. Where a plan or SEN Support no longer works, an early review comes first.",
  "example": {
   "flag": "Where behaviour does not improve, we encourage parents to home educate.",
   "keep": "Where behaviour does not improve, we offer parents an early review of the support."
  }
 },
 {
  "id": "med-conditions-2015",
  "title": "Medicines guidance",
  "category": "currency",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "dfe",
    "reference": "Supporting pupils at school with medical conditions",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Check which edition of the statutory guidance on medical conditions is in force: the 2015 edition was due to be replaced, with allergy guidance, from September 2026."
 },
 {
  "id": "medical-model-deficit",
  "title": "Deficits, symptoms, cures",
  "category": "language",
  "severity": "off",
  "confidence": "low",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Inclusive language on disability",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is the language of illness; “{expected}” speaks of need.",
  "reason": "Some readers find medical words unhelpful in a school. This is only for schools that want to avoid them.",
  "example": {
   "flag": "Some pupils have language deficits.",
   "keep": "Some pupils have language needs."
  }
 },
 {
  "id": "medical-need-type",
  "title": "Types of need that the census does not have",
  "category": "language",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "dfe-census-guide",
    "reference": "SEN type",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is not one of the census types of need; record the SEN that the pupil has, if any.",
  "reason": "Medical conditions, English as an additional language and behaviour are not types of SEN in the census. A pupil may have SEN as well, which is then the need to record."
 },
 {
  "id": "mental-handicap",
  "title": "Handicap, handicapped",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Inclusive language on disability",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "equality-act-2010",
    "reference": "s6",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is offensive to many disabled people; “{expected}” is the wording now.",
  "reason": "The word went out of use in the 1990s and is offensive to many. It survives in policies that copy the 1989 definition; the Equality Act 2010 (section 6) has the definition that schools need.",
  "example": {
   "flag": "Lifts make the first floor usable for handicapped pupils.",
   "keep": "Lifts make the first floor usable for disabled pupils."
  }
 },
 {
  "id": "mental-health-labels",
  "title": "Mentally ill, mental problems",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Inclusive language on disability",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} labels the person; “{expected}” is kinder and as clear.",
  "reason": "Put the person before the illness. GOV.UK writes “people with a mental health condition”.",
  "example": {
   "flag": "If a parent is mentally ill, the DSL is told.",
   "keep": "If a parent has a mental health condition, the DSL is told."
  }
 },
 {
  "id": "moderate-ld",
  "title": "General learning difficulties",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "dfe-census-guide",
    "reference": "SEN type",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is not a type of need in the census; “{expected}” is, where it fits.",
  "reason": "General learning difficulties is not one of the census types, and GLD now usually means a good level of development in Reception.",
  "example": {
   "flag": "Pupils with general learning difficulties work in a small group.",
   "keep": "Pupils with moderate learning difficulties (MLD) work in a small group."
  }
 },
 {
  "id": "mum-dad",
  "title": "Mum and dad",
  "category": "language",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "education-act-1996",
    "reference": "s576",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "Families differ: “{expected}” also covers carers and families with one parent.",
  "reason": "In education law a parent is anyone with parental responsibility for a child or who has care of them. A friendly leaflet may still say mum and dad.",
  "example": {
   "flag": "Mum signs the plan.",
   "keep": "A parent or carer signs the plan."
  }
 },
 {
  "id": "named-person",
  "title": "Named Person, Named LEA Officer",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "2.4-2.20",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The Named Person for parents of a child with a statement comes from the first Code and went with the second. Advice to families is now given by SENDIASS, and the local authority’s contact is usually an EHC plan co-ordinator.",
  "example": {
   "flag": "The named officer at the LEA will ring.",
   "keep": "The EHC plan co-ordinator at the local authority will ring."
  }
 },
 {
  "id": "nasen-caps",
  "title": "nasen, written in capitals",
  "category": "consistency",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "The organisation writes its name “{expected}”, without capitals.",
  "reason": "The National Association for Special Educational Needs writes its short name in lower-case letters.",
  "example": {
   "flag": "The SENCO is a member of NASEN and reads its magazine.",
   "keep": "The SENCO is a member of nasen and reads its magazine."
  }
 },
 {
  "id": "nasenco",
  "title": "National Award for SEN Co-ordination",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "reg 49 as amended 2024",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "SENCOs new to the role take the NPQ for SENCOs. The National Award (NASENCO) still counts where the course began before 1 September 2024 and is completed before 1 September 2027.",
  "example": {
   "flag": "The NASENCO Award is required.",
   "keep": "The NPQ for SENCOs is required."
  }
 },
 {
  "id": "national-curriculum-1999",
  "title": "Older National Curriculum",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "National Curriculum",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The National Curriculum in force is that of 2014."
 },
 {
  "id": "national-service-framework",
  "title": "Ended programmes",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "dfe",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} has ended: name what took its place, or take it out.",
  "reason": "This programme has ended. Name the local service that exists now."
 },
 {
  "id": "national-strategies",
  "title": "National Literacy and Numeracy Strategies",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "National Curriculum 2014",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-29"
   }
  ],
  "reason": "The National Strategies closed in March 2011; the National Curriculum of 2014 took their place in lessons.",
  "example": {
   "flag": "The National Literacy Strategy gives us ideas.",
   "keep": "The National Curriculum for English gives us ideas."
  }
 },
 {
  "id": "nc-level-number",
  "title": "National Curriculum levels by number",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "National Curriculum 2014",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "National Curriculum levels ended in 2014. Schools describe progress from starting points and against age-related or end of key stage expectations.",
  "example": {
   "flag": "Children below Level 1 have a programme of their own.",
   "keep": "Children below age-related expectations have a programme of their own."
  }
 },
 {
  "id": "nc-levels",
  "title": "National Curriculum levels",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "National Curriculum 2014",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "National Curriculum levels ended in 2014. Schools describe progress from starting points and against age-related or end of key stage expectations.",
  "example": {
   "flag": "We expect two levels’ progress by Year 6.",
   "keep": "We expect good progress from starting points by Year 6."
  }
 },
 {
  "id": "nhs-direct",
  "title": "NHS Direct",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "NHS Direct closed in England in March 2014. People now ring NHS 111 or use 111.nhs.uk.",
  "example": {
   "flag": "NHS Direct will answer questions about medicines.",
   "keep": "NHS 111 will answer questions about medicines."
  }
 },
 {
  "id": "ni-scot-terms",
  "title": "Words from the law of Scotland and Northern Ireland",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s.20",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} belongs to the law of another nation; the words of the law in England are “{expected}”.",
  "reason": "Additional support needs and co-ordinated support plans come from the law of Scotland. In England the law speaks of special educational needs and EHC plans.",
  "example": {
   "flag": "English law asks us to help every child with Additional Support Needs.",
   "keep": "English law asks us to help every child with special educational needs (SEN)."
  }
 },
 {
  "id": "nis-current",
  "title": "National Inclusion Standards",
  "category": "currency",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "SEND reform consultation, 2026",
    "strength": "proposed",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is a proposal of 2026 and not in force; nobody can require it of a school yet.",
  "expiresAfter": 90,
  "reason": "National Inclusion Standards are proposed, not in force."
 },
 {
  "id": "non-verbal",
  "title": "Non-verbal, elective mutism",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "People differ on {found}; “{expected}” is a plain way to say it, and the pupil and family can say which they use.",
  "reason": "Many people prefer non-speaking, or a word about how they do communicate. Selective mutism replaced “elective mutism” in 1994, because it is not a choice.",
  "example": {
   "flag": "Non-verbal pupils use picture cards.",
   "keep": "Pupils who do not use speech use picture cards."
  }
 },
 {
  "id": "normal-children",
  "title": "Normal children, ordinary school",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s33, s83",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "gov-uk",
    "reference": "Inclusive language on disability",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} suggests that disabled pupils are not normal; “{expected}” does not.",
  "reason": "The law calls schools that are not special schools mainstream. “Normal” and “ordinary” make other pupils the exception.",
  "example": {
   "flag": "Normal people are nervous of what they do not know.",
   "keep": "Most people are nervous of what they do not know."
  }
 },
 {
  "id": "note-in-lieu",
  "title": "Note in lieu",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s36(9)-(10)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "A note in lieu went with statements. Now the local authority tells the parents or the young person that it will not issue an EHC plan, with its reasons and their right to appeal.",
  "example": {
   "flag": "The LEA may issue a note in lieu.",
   "keep": "The LEA may issue a notice that no EHC plan will be issued."
  }
 },
 {
  "id": "nppn",
  "title": "National Parent Partnership Network",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The network was renamed with the reforms of 2014. It is the Information, Advice and Support Services Network, run by the Council for Disabled Children.",
  "example": {
   "flag": "The National Parent Partnership Network can be found online.",
   "keep": "The Information, Advice and Support Services Network can be found online."
  }
 },
 {
  "id": "npqsen-name",
  "title": "NPQ for SENCOs",
  "category": "consistency",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "NPQ for SENCOs",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The qualification is called the National Professional Qualification for SENCOs, in short NPQ for SENCOs.",
  "example": {
   "flag": "She holds the NPQ SEND.",
   "keep": "She holds the NPQ for SENCOs."
  }
 },
 {
  "id": "nqt",
  "title": "Newly qualified teacher (NQT)",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "Induction for early career teachers",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Since September 2021 new teachers are early career teachers (ECTs) with a two-year induction.",
  "example": {
   "flag": "All our NQT’s see the SENCO.",
   "keep": "All our ECTs see the SENCO."
  }
 },
 {
  "id": "obsolete-links",
  "title": "Web addresses that have closed",
  "category": "currency",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} has closed: link to the page that took its place.",
  "reason": "Parents who follow a dead link find nothing. Government pages are on www.gov.uk now; local pages are on your local authority's Local Offer."
 },
 {
  "id": "odd-pda",
  "title": "Attention-seeking, defiant, manipulative",
  "category": "language",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.21",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} places the difficulty in the child; “{expected}” asks what the behaviour tells us.",
  "reason": "These words put the blame on the child. Say what you see and what it may be telling you.",
  "example": {
   "flag": "Staff ignore attention-seeking behaviour.",
   "keep": "Staff ignore behaviour that seeks connection."
  }
 },
 {
  "id": "ofsted-deep-dive",
  "title": "Deep dive",
  "category": "currency",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "ofsted",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} was a method of inspections before November 2025; Ofsted does not use it now.",
  "reason": "Deep dives left ungraded inspections in 2024 and are not part of the inspections that began in November 2025.",
  "example": {
   "flag": "Subject leaders prepare for deep dives by Ofsted.",
   "keep": "Subject leaders prepare for curriculum conversations by Ofsted."
  }
 },
 {
  "id": "ofsted-old-areas",
  "title": "Ofsted judgement areas of 2019",
  "category": "currency",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "ofsted",
    "reference": "Toolkits from November 2025",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} belongs to the framework of 2019; report cards since November 2025 use other areas.",
  "reason": "Since 10 November 2025 Ofsted looks at inclusion; curriculum and teaching; achievement; attendance and behaviour; personal development and wellbeing; leadership and governance.",
  "example": {
   "flag": "We want to raise our Behaviour & Attitudes grade.",
   "keep": "We want to raise our attendance and behaviour grade."
  }
 },
 {
  "id": "ofsted-overall",
  "title": "One overall Ofsted grade",
  "category": "currency",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "ofsted",
    "reference": "Report cards from 10 November 2025",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is one overall grade, which Ofsted no longer gives; give the date of the report, or the report card.",
  "reason": "Single overall grades for state schools ended in September 2024; inspections since 10 November 2025 give a report card with a grade for each area. An older grade is fine with its date."
 },
 {
  "id": "ordinary-available",
  "title": "Core offer",
  "category": "language",
  "severity": "off",
  "confidence": "low",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "What a local authority expects of every school is mostly called “{expected}”; {found} may mean that.",
  "reason": "Local authorities mostly call it ordinarily available provision. “Core offer” has other meanings, so this check is off unless you want it.",
  "example": {
   "flag": "Every school gives the local authority’s core offer.",
   "keep": "Every school gives the local authority’s ordinarily available provision."
  }
 },
 {
  "id": "other-nation",
  "title": "A policy of another nation",
  "category": "consistency",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "This document reads as one for another nation; the checks are for England, so they are switched off here.",
  "reason": "Wales, Scotland and Northern Ireland have their own law and their own words. Telling a Welsh school that its words are out of date would be wrong."
 },
 {
  "id": "outstanding-vision",
  "title": "Vision to be outstanding",
  "category": "language",
  "severity": "hint",
  "confidence": "high",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Ofsted no longer gives a single overall grade, so an aim to “be outstanding” tells parents little. Consider saying what pupils will experience."
 },
 {
  "id": "p-scales",
  "title": "P scales",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "Pre-key stage standards and engagement model",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "P scales ended in 2021. Pupils working below the standard of national assessments are assessed with the pre-key stage standards, or with the engagement model when not yet in subject-specific study.",
  "example": {
   "flag": "Pupils working at P1-P8 have their own file.",
   "keep": "Pupils working at the pre-key stage standards have their own file."
  }
 },
 {
  "id": "panda-report",
  "title": "PANDA report",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "Analyse School Performance",
    "strength": "good-practice",
    "checkedOn": "2026-11-24"
   }
  ],
  "reason": "PANDA reports stopped in 2007. Schools now have Analyse School Performance and the Inspection Data Summary Report.",
  "example": {
   "flag": "Governors study the PANDA to see how our results compare.",
   "keep": "Governors study the Inspection Data Summary Report to see how our results compare."
  }
 },
 {
  "id": "parent-partnership",
  "title": "Parent Partnership",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s32",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "2.4-2.21",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Parent Partnership Services became SEND information, advice and support services (SENDIASS) in 2014. They also serve children and young people in their own right. Use the name your local service has chosen.",
  "example": {
   "flag": "Contact parent partnership on 01234 567890.",
   "keep": "Contact SENDIASS on 01234 567890."
  }
 },
 {
  "id": "parental-consent-register",
  "title": "Consent as a condition of SEN Support",
  "category": "duty",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s.66, s.68",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} makes help wait for a signature; parents are told and involved, and the school’s duty to help does not rest on their consent.",
  "reason": "The school must use its best endeavours whether or not a parent has signed. Parents are to be involved and must be told when special educational provision is made."
 },
 {
  "id": "parents-guardians",
  "title": "Parents/guardians",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "education-act-1996",
    "reference": "s576",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "Guardian is a legal status; “{expected}” covers everyone who cares for a child.",
  "reason": "In education law a parent is anyone with parental responsibility for a child or who has care of them. Parents and carers is the usual way to say it.",
  "example": {
   "flag": "Parents/guardians are invited to each review.",
   "keep": "Parents and carers are invited to each review."
  }
 },
 {
  "id": "part-time-for-behaviour",
  "title": "Part-time timetable because of behaviour",
  "category": "duty",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "Working together to improve school attendance",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-30"
   }
  ],
  "message": "{found} may keep a pupil from an education that is due to them: a part-time timetable is for exceptional cases, has an end date, is agreed with parents, and is not a way to manage behaviour.",
  "reason": "Every pupil of school age has a right to full-time education that suits them. Guidance lets a school use a part-time timetable for a short time to meet a pupil’s needs, for example after an illness, with the parents’ agreement; it must not be used to manage behaviour."
 },
 {
  "id": "pct-sha",
  "title": "Primary Care Trust (PCT), Health Authority",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Health and Social Care Act 2012",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Primary Care Trusts and Strategic Health Authorities were abolished in April 2013. Integrated care boards (ICBs) now plan and pay for services; NHS trusts mostly provide them.",
  "example": {
   "flag": "Advice is sought from the NHS and the health authority.",
   "keep": "Advice is sought from the NHS and the integrated care board."
  }
 },
 {
  "id": "peer-on-peer",
  "title": "Peer-on-peer abuse",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "kcsie",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Keeping children safe in education has said child-on-child abuse since 2022.",
  "example": {
   "flag": "Pupils with SEND can be more vulnerable to peer-on-peer abuse.",
   "keep": "Pupils with SEND can be more vulnerable to child-on-child abuse."
  }
 },
 {
  "id": "plasc",
  "title": "PLASC",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe-census-guide",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "PLASC became the school census, which is taken every term, in 2006–07. SEN2 is the return that local authorities make.",
  "example": {
   "flag": "All of them are reported in the PLASC return in January.",
   "keep": "All of them are reported in the school census return in January."
  }
 },
 {
  "id": "portage-bst",
  "title": "Behaviour Support Service",
  "category": "language",
  "severity": "off",
  "confidence": "low",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "Check that {found} is still the name of your local team.",
  "reason": "Many councils have renamed these teams, for example as SEMH or inclusion support. Some have not, so this check is for those who want to be reminded.",
  "example": {
   "flag": "The Behaviour Support Service visits each term.",
   "keep": "The SEMH support team visits each term."
  }
 },
 {
  "id": "provision-map-only",
  "title": "A provision map in place of agreed outcomes",
  "category": "coverage",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.48-6.51, 6.76",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} leaves a gap: a map gives the overview, and outcomes are agreed for each pupil with the family.",
  "reason": "A provision map shows what the school offers and to whom. It does not take the place of outcomes that are agreed with each pupil and their parents.",
  "example": {
   "flag": "As each class has a provision map, no individual plans are needed.",
   "keep": "As each class has a provision map, individual outcomes are agreed with parents and the pupil."
  }
 },
 {
  "id": "provision-statement",
  "title": "Statement as a level of help",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s.37",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "A statement of special educational needs no longer exists in England. Education, health and care (EHC) plans took its place."
 },
 {
  "id": "pru-terms",
  "title": "Behaviour unit, sin bin",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The term in use is alternative provision (AP).",
  "example": {
   "flag": "Pupils attend the behaviour unit for six weeks.",
   "keep": "Pupils attend the alternative provision for six weeks."
  }
 },
 {
  "id": "public-health-england",
  "title": "Public Health England, Health Protection Agency",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Public Health England closed on 1 October 2021. Advice on infection in schools now comes from the UK Health Security Agency (UKHSA).",
  "example": {
   "flag": "We follow Public Health England advice on exclusion periods.",
   "keep": "We follow UK Health Security Agency advice on exclusion periods."
  }
 },
 {
  "id": "pupil-vs-young-person",
  "title": "Children aged 16 to 25",
  "category": "language",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s83",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "8.13-8.18",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "Over compulsory school age the law says young person: “{expected}” rather than {found}.",
  "reason": "From the end of compulsory school age many rights under the 2014 Act pass from parents to the young person. The word shows whose decision it is.",
  "example": {
   "flag": "A child in the sixth form signs the plan.",
   "keep": "A young person in the sixth form signs the plan."
  }
 },
 {
  "id": "quality-first-teaching",
  "title": "Quality First Teaching (QFT)",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.37",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is a label of the National Strategies; the Code says “{expected}”.",
  "reason": "Quality First Teaching is a label from the National Strategies. The Code, and what the DfE writes today, say high-quality teaching.",
  "example": {
   "flag": "We rely on quality 1st teaching.",
   "keep": "We rely on high-quality teaching."
  }
 },
 {
  "id": "raise-aspirations-clause",
  "title": "Reach their full potential",
  "category": "language",
  "severity": "off",
  "confidence": "low",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is harmless but vague: say which outcomes you agree with the pupil.",
  "reason": "Nearly every policy says it, so it tells parents little. This is only for schools that want to say more."
 },
 {
  "id": "raiseonline",
  "title": "RAISEonline",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "Analyse School Performance",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "RAISEonline closed in 2017. Schools use Analyse School Performance (ASP), the Inspection Data Summary Report and the View Your Education Data service.",
  "example": {
   "flag": "Governors look at RAISEonline each autumn.",
   "keep": "Governors look at Analyse School Performance (ASP) each autumn."
  }
 },
 {
  "id": "registered-disabled",
  "title": "Registered disabled",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "equality-act-2010",
    "reference": "s6",
    "strength": "law",
    "checkedOn": "2026-11-29"
   }
  ],
  "message": "Nobody is {found} any more: the register ended in 1996, and the Equality Act 2010 asks for no registration.",
  "reason": "The register of disabled people closed in 1996. Somebody is disabled in law by the effect of an impairment, whether or not it is written down anywhere. Only sight impairment is still registered, with the council.",
  "example": {
   "flag": "A student who is registered disabled may bring a support worker.",
   "keep": "A student who is disabled may bring a support worker."
  }
 },
 {
  "id": "removing-barriers",
  "title": "Ended strategies",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} has ended: name what took its place, or take it out.",
  "reason": "This strategy or programme has ended and is no longer guidance."
 },
 {
  "id": "restraint-positive-handling",
  "title": "Positive handling, restraint",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "dfe",
    "reference": "Restrictive interventions, including use of reasonable force",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Guidance in force from April 2026 speaks of reasonable force and other restrictive interventions, with recording and reporting to parents.",
  "example": {
   "flag": "A positive handling plan is agreed with parents.",
   "keep": "A restrictive intervention plan is agreed with parents."
  }
 },
 {
  "id": "sa-abbrev",
  "title": "SA (School Action)",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "medium",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.44-6.56",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "SA stands for School Action, the first stage of the 2001 Code. Since September 2014 there is one category, SEN Support.",
  "example": {
   "flag": "There were 31 pupils at SA on the SEN register.",
   "keep": "There were 31 pupils on SEN Support."
  }
 },
 {
  "id": "sa-plus-abbrev",
  "title": "SA+ (School Action Plus)",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.44-6.62",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "SA+ stands for School Action Plus, the second stage of the 2001 Code. Since September 2014 there is one category, SEN Support; bringing in a specialist is part of it, not a stage of its own.",
  "example": {
   "flag": "SA+ and statemented pupils come first.",
   "keep": "Pupils receiving SEN Support and those with EHC plans come first."
  }
 },
 {
  "id": "salt-slt",
  "title": "SALT or SLT",
  "category": "consistency",
  "severity": "off",
  "confidence": "medium",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is understood, but the profession writes SLT; spell it out the first time.",
  "reason": "Speech and language therapists shorten their work to SLT, which in schools also means senior leadership team. Spelling it out avoids both.",
  "example": {
   "flag": "The SALT report is kept on file.",
   "keep": "The speech and language therapy report is kept on file."
  }
 },
 {
  "id": "sap-abbrev",
  "title": "SAP (School Action Plus)",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.44-6.62",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "SAP is sometimes written for School Action Plus, the second stage of the 2001 Code. Since September 2014 there is one category, SEN Support.",
  "example": {
   "flag": "Pupils at SAP have an IEP and see the specialist teacher.",
   "keep": "Pupils on SEN Support have an IEP and see the specialist teacher."
  }
 },
 {
  "id": "sats-ks1",
  "title": "KS1, KS3 and optional SATs",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "Key stage 1 assessment",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Key stage 1 tests are optional since 2023/24 and key stage 3 tests ended in 2008; only the key stage 2 tests are statutory."
 },
 {
  "id": "school-action",
  "title": "School Action",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.44-6.56",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "School Action was the first stage of the 2001 Code. Since September 2014 there is one category, SEN Support, with a cycle of assess, plan, do and review.",
  "example": {
   "flag": "Pupils who are school-action are seen first.",
   "keep": "Pupils who are on SEN Support are seen first."
  }
 },
 {
  "id": "school-action-plus",
  "title": "School Action Plus",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.44-6.62",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "School Action Plus was the second stage of the 2001 Code. Since September 2014 there is one category, SEN Support; bringing in a specialist is part of its assess, plan, do, review cycle, not a stage of its own.",
  "example": {
   "flag": "Children who move on to action plus see a specialist.",
   "keep": "Children who move on to SEN Support see a specialist."
  }
 },
 {
  "id": "school-action-small-letters",
  "title": "School action in small letters",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.44-6.56",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "School Action was the first stage of the 2001 Code. Since September 2014 there is one category, SEN Support, with a cycle of assess, plan, do and review.",
  "example": {
   "flag": "Pupils may move on to school action at the end of any term.",
   "keep": "Pupils may move on to SEN Support at the end of any term."
  }
 },
 {
  "id": "school-local-offer",
  "title": "The school’s own “Local Offer”",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s30, s69",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.81",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "The Local Offer is the local authority’s; instead of {found} write “{expected}”.",
  "reason": "The Local Offer is what the local authority publishes. A school publishes an SEN information report and helps the local authority with its Local Offer.",
  "example": {
   "flag": "See our school’s Local Offer on the website.",
   "keep": "See our SEN information report on the website."
  }
 },
 {
  "id": "school-refuser",
  "title": "School refuser",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The words put the fault with the child. Emotionally based school avoidance (EBSA), or barriers to attendance, are usual now.",
  "example": {
   "flag": "School refusers are visited at home.",
   "keep": "Pupils with emotionally based school avoidance are visited at home."
  }
 },
 {
  "id": "sebd",
  "title": "Social, emotional and behavioural difficulties (SEBD)",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.21, 6.28-6.35",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is no longer a category of need; record the pupil’s own main need, often but not always SEMH.",
  "reason": "SEBD is another name for BESD, still met in research. Since 2014 behaviour is not a category of need in England: each pupil’s main need has to be looked at afresh.",
  "example": {
   "flag": "Pupils with social and behavioural difficulties get help.",
   "keep": "Pupils with social, emotional and mental health needs get help."
  }
 },
 {
  "id": "sen-d-variants",
  "title": "SEN/D, SEN&D",
  "category": "consistency",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is one more way to write SEND; choose one and keep to it.",
  "reason": "SEND is the usual abbreviation for special educational needs and disability. Several spellings in one document make a reader wonder whether they differ.",
  "example": {
   "flag": "Our SEN/D policy is on the website.",
   "keep": "Our SEND policy is on the website."
  }
 },
 {
  "id": "sen-governor",
  "title": "Responsible person",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.3",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The 2001 Code spoke of a “responsible person”. The 2015 Code speaks of a member of the governing body or a sub-committee with specific oversight of SEN and disability.",
  "example": {
   "flag": "The responsible person for SEN tells teachers about needs.",
   "keep": "The SEND link governor tells teachers about needs."
  }
 },
 {
  "id": "sen-info-regs-1999",
  "title": "1999 Information (Regulations/Regs)",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "reg 51 and Schedule 1",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "What schools publish is set by regulation 51 and Schedule 1 of the SEND (Regulations/Regs) 2014.",
  "example": {
   "flag": "Governors publish what the Education (SEN) (Information) Regs 1999 require.",
   "keep": "Governors publish what the SEND Regulations 2014 require."
  }
 },
 {
  "id": "sen-register",
  "title": "SEN register",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.43, 6.72-6.73",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is fine as a record; make sure that no child has to be on it before getting help.",
  "reason": "The Code asks for decisions and provision to be recorded, not for a register. A register is fine as a record, but getting on to it should not be a hurdle to help.",
  "example": {
   "flag": "Extra reading is given only to pupils on the register of special needs.",
   "keep": "Extra reading is given only to pupils on the SEN record."
  }
 },
 {
  "id": "sen-stages-numbered",
  "title": "Numbered stages of SEN",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.44",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is a stage of an old Code; since 2014 there is one category, SEN Support.",
  "reason": "Numbered stages belong to the Codes of 1994 (five) and 2001 (three). The 2015 Code has one category, SEN Support, and beyond it an EHC plan for the few who need one.",
  "example": {
   "flag": "Pupils at Stage 1 and Stage 2 of the Code have a card.",
   "keep": "Pupils on SEN Support have a card."
  }
 },
 {
  "id": "senco-regs-2008",
  "title": "2008 SENCO Regulations",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "regs 49-50",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The rules on SENCOs are now regulations 49 and 50 of the SEND Regulations 2014, amended in 2024.",
  "example": {
   "flag": "The SENCO meets the SENCO Regulations 2008.",
   "keep": "The SENCO meets the SEND Regulations 2014."
  }
 },
 {
  "id": "send-in-sen-definition",
  "title": "SEND in the definition of SEN",
  "category": "consistency",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s.20",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "equality-act-2010",
    "reference": "s.6",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} merges two definitions; the law defines SEN in one Act and disability in another.",
  "reason": "The law defines special educational needs in one Act and disability in another. Merged into one, the definition leaves out disabled pupils who have no SEN.",
  "example": {
   "flag": "A pupil has SEND where their learning difficulty calls for special educational provision.",
   "keep": "A pupil has SEN where their learning difficulty calls for special educational provision."
  }
 },
 {
  "id": "send-needs-tautology",
  "title": "The same word twice (SEND needs)",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} says the same word twice; “{expected}” is enough.",
  "reason": "The last letter of the abbreviation already says needs, plan or co-ordinator.",
  "example": {
   "flag": "Pupils with SEND needs are welcome.",
   "keep": "Pupils with SEND are welcome."
  }
 },
 {
  "id": "send-register-students",
  "title": "SEN pupils, SEND children",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "house-style",
    "reference": "",
    "strength": "house-style",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "The child comes first: “{expected}” rather than {found}.",
  "reason": "The Code of Practice writes children and young people with SEN: the child first, then the need.",
  "example": {
   "flag": "SEND students sit near the front.",
   "keep": "Students with SEND sit near the front."
  }
 },
 {
  "id": "send-regs-misnamed",
  "title": "SEND Regulations, misnamed",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is not the name or the year of the regulations; they are the “{expected}”.",
  "reason": "The title is the Special Educational Needs and Disability Regulations 2014 (as amended).",
  "example": {
   "flag": "The SEND Regulations 2015 list what to publish.",
   "keep": "The SEND Regulations 2014 list what to publish."
  }
 },
 {
  "id": "senda-2001",
  "title": "SEN and Disability Act 2001",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "equality-act-2010",
    "reference": "",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The Special Educational Needs and Disability Act 2001 has been replaced by the Children and Families Act 2014 (SEN) and the Equality Act 2010 (disability).",
  "example": {
   "flag": "We comply with the Special Educational Needs and Disabilities Act 2001.",
   "keep": "We comply with the Equality Act 2010."
  }
 },
 {
  "id": "silence-as-agreement",
  "title": "Silence taken as agreement",
  "category": "voice",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.48, 6.65-6.67",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-30"
   }
  ],
  "message": "{found} takes silence for a yes: support goes ahead without a signature, and a parent who was not there is asked again, in another way.",
  "reason": "A parent may be at work, unwell or afraid of the meeting. Say that support starts anyway, and how you will hear what they think."
 },
 {
  "id": "sip",
  "title": "Regional Schools Commissioner, National Challenge",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "dfe",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Regional Schools Commissioners became the DfE’s regional directors in September 2022, and the National Challenge ended in 2011.",
  "example": {
   "flag": "The School Improvement Partner checks the progress data for pupils with SEN each autumn.",
   "keep": "The school improvement adviser checks the progress data for pupils with SEN each autumn."
  }
 },
 {
  "id": "social-inclusion",
  "title": "Circular 10/99 and other circulars",
  "category": "currency",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} was withdrawn years ago; name the guidance that replaced it.",
  "reason": "The department's numbered circulars of the 1980s and 1990s have all been withdrawn. Name today's guidance on suspension, behaviour, attendance or SEND instead."
 },
 {
  "id": "social-services",
  "title": "Social Services",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Children Act 2004",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Councils split social services into children’s and adult services after the Children Act 2004. Parents will find the team under the name “children’s social care”.",
  "example": {
   "flag": "The SENCO works with Social Services.",
   "keep": "The SENCO works with children’s social care."
  }
 },
 {
  "id": "spastic-cripple",
  "title": "Spastic, cripple, invalid",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Inclusive language on disability",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is offensive; “{expected}” is the wording now.",
  "reason": "These words are offensive. Name the condition where it matters, or write disabled.",
  "example": {
   "flag": "Spastic children have their own class.",
   "keep": "Children with cerebral palsy have their own class."
  }
 },
 {
  "id": "special-child",
  "title": "Special children, differently abled",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Inclusive language on disability",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} can sound patronising; “{expected}” is plain.",
  "reason": "Soft words hide what they mean, and many disabled people dislike them. Disabled is not a rude word.",
  "example": {
   "flag": "We are proud of our work with differently abled pupils.",
   "keep": "We are proud of our work with disabled pupils."
  }
 },
 {
  "id": "special-consideration-mixup",
  "title": "Exam concessions",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "jcq",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Adjustments agreed before an exam are access arrangements; special consideration is applied for afterwards.",
  "example": {
   "flag": "Pupils with dyslexia get special consideration such as extra time.",
   "keep": "Pupils with dyslexia get access arrangements such as extra time."
  }
 },
 {
  "id": "special-education-needs",
  "title": "Special Education Needs",
  "category": "language",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s.20",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "The law says special educational needs, not {found}.",
  "reason": "The term in the law is special educational needs. The short form is a slip that readers notice.",
  "example": {
   "flag": "Staff training in Special Education Needs is given when it is needed.",
   "keep": "Staff training in Special Educational Needs is given when it is needed."
  }
 },
 {
  "id": "special-needs-register-threshold",
  "title": "On and off the register",
  "category": "voice",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s.68",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.43, 6.48, 6.53-6.55",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} speaks of a list; say who decides with the family that support starts or ends, and how they are told.",
  "reason": "To a family, going on or off a list says little. Parents must be told when special educational provision starts; starting and ending it is best decided with them and the pupil.",
  "example": {
   "flag": "Pupils who make good progress are removed from the SEN register.",
   "keep": "Pupils who make good progress are no longer recorded as needing SEN Support."
  }
 },
 {
  "id": "special-needs-shorthand",
  "title": "Special needs",
  "category": "language",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s20",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "The law says special educational needs: “{expected}” is clearer than {found}.",
  "reason": "“Special needs” is not the term of the law and is often used as a label. Special educational needs (SEN) says exactly who is meant.",
  "example": {
   "flag": "Every teacher is a teacher of pupils with special needs.",
   "keep": "Every teacher is a teacher of pupils with special educational needs."
  }
 },
 {
  "id": "spp-current",
  "title": "Specialist Provision Packages",
  "category": "currency",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "SEND reform consultation, 2026",
    "strength": "proposed",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is a proposal of 2026 and not law; what stands today is “{expected}”.",
  "expiresAfter": 90,
  "reason": "Specialist Provision Packages are proposed, not law. Special educational provision is specified in section F of an EHC plan."
 },
 {
  "id": "sre",
  "title": "Sex and relationships education (SRE)",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "Relationships education, relationships and sex education and health education",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-29"
   }
  ],
  "reason": "Since September 2020 the subjects are relationships education in primary schools and relationships and sex education (RSE) in secondary schools. A policy of the old name is easy to overlook in a list.",
  "example": {
   "flag": "See our policies on attendance and sex and relationships education.",
   "keep": "See our policies on attendance and relationships and sex education."
  }
 },
 {
  "id": "standards-fund",
  "title": "Standards Fund",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "dfe",
    "reference": "School funding reform 2011 to 2013",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.95-6.99",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} ended between 2010 and 2013; “{expected}” is what pays for SEN provision now.",
  "reason": "These grants were folded into the dedicated schools grant. The Code describes today's funding: a notional SEN budget and top-up from the local authority.",
  "example": {
   "flag": "Training is paid from the Standards Fund.",
   "keep": "Training is paid from the notional SEN budget."
  }
 },
 {
  "id": "statement-alone",
  "title": "Statement, in a document that means statements of SEN",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s37",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "In a document that speaks of statements of SEN, “statement” alone means them too. Education, health and care (EHC) plans took their place; the last statements ended in March 2018."
 },
 {
  "id": "statement-bare",
  "title": "Statement, meaning a statement of SEN",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s37",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "“Statement” on its own, used for a statement of special educational needs, names a document that no longer exists in England. Education, health and care (EHC) plans took its place.",
  "example": {
   "flag": "A review is held for each pupil whose Statement is due to end, and the local authority is told.",
   "keep": "A review is held for each pupil whose EHC plan is due to end, and the local authority is told."
  }
 },
 {
  "id": "statement-parts",
  "title": "Parts of a statement",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "reg 12",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "9.62",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Statements had six parts; EHC plans have sections A to K. Needs are in section B, special educational provision in section F and the placement in section I.",
  "example": {
   "flag": "Please read Part 3 of your child’s statement.",
   "keep": "Please read section F of your child’s EHC plan."
  }
 },
 {
  "id": "statement-sen",
  "title": "Statement of SEN",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s37",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "9.61",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Statements had to give way to education, health and care (EHC) plans by 31 March 2018 and have no legal force in England. Where the text names both, only the plan is left.",
  "example": {
   "flag": "The LA may make a statement of his or her special educational needs.",
   "keep": "The LA may make an EHC plan."
  }
 },
 {
  "id": "statemented",
  "title": "Statemented, statementing",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s36-37",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "There are no statements in England any more, so no pupil can be statemented. Name the pupil first and the plan second: a pupil with an education, health and care (EHC) plan.",
  "example": {
   "flag": "The LA may statement the child after that.",
   "keep": "The LA may issue an EHC plan for the child after that."
  }
 },
 {
  "id": "statutory-assessment",
  "title": "Statutory assessment",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s36",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "9.8-9.19",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The process in law is an EHC needs assessment. The local authority decides whether to make one and carries it out; parents, young people and schools can ask for it.",
  "example": {
   "flag": "A multi-disciplinary assessment is made by the LEA.",
   "keep": "An EHC needs assessment is made by the local authority."
  }
 },
 {
  "id": "suffers-from",
  "title": "Suffers from",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Inclusive language on disability",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} makes a life sound like constant distress; “{expected}” is neutral.",
  "reason": "Suffering is for the person to say. GOV.UK asks writers to use a neutral verb: has, or lives with.",
  "example": {
   "flag": "Pupils who suffer epilepsy have a plan.",
   "keep": "Pupils who have epilepsy have a plan."
  }
 },
 {
  "id": "swst",
  "title": "SEAL",
  "category": "currency",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The SEAL materials of the National Strategies are no longer published. Say what pupils do now, for example in PSHE.",
  "example": {
   "flag": "We use SEAL in every class.",
   "keep": "We use PSHE lessons in every class."
  }
 },
 {
  "id": "tac-lead-prof",
  "title": "Lead professional",
  "category": "language",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "working-together",
    "reference": "early help",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Working Together speaks of a lead practitioner in early help and family help.",
  "example": {
   "flag": "The lead professional calls the meeting.",
   "keep": "The lead practitioner calls the meeting."
  }
 },
 {
  "id": "targets-not-outcomes",
  "title": "Targets rather than outcomes",
  "category": "voice",
  "severity": "off",
  "confidence": "medium",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.48-6.50, 6.65",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} leaves out who chose them; the Code speaks of outcomes agreed with the pupil and parents.",
  "reason": "The Code is built on outcomes that matter to the pupil and are agreed with parents. Targets may be the small steps towards them."
 },
 {
  "id": "teaching-school-alliance",
  "title": "Teaching School Alliance",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "Teaching school hubs",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Teaching schools and their alliances were replaced by teaching school hubs in 2021.",
  "example": {
   "flag": "We belong to the Teaching School Alliance in the town.",
   "keep": "We belong to the teaching school hub in the town."
  }
 },
 {
  "id": "the-disabled",
  "title": "The disabled, the blind, the deaf",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Inclusive language on disability",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} turns people into a class; “{expected}” names them as people.",
  "reason": "“The” with an adjective speaks of people as one lump. GOV.UK puts a noun after it: disabled people, blind and partially sighted people.",
  "example": {
   "flag": "The disabled still meet too many barriers outside school.",
   "keep": "Disabled people still meet too many barriers outside school."
  }
 },
 {
  "id": "tiers-current",
  "title": "Proposed layers of support",
  "category": "currency",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "SEND reform consultation, 2026",
    "strength": "proposed",
    "checkedOn": "2026-11-23"
   }
  ],
  "expiresAfter": 90,
  "reason": "Universal, Targeted, Targeted Plus and Specialist layers are proposed; SEN Support and EHC plans are the routes in law now. A local framework may use some of these words."
 },
 {
  "id": "transfer-review",
  "title": "Transfer review from a statement to a plan",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "Transition to the new 0 to 25 SEND system",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} reads as if statements were still being turned into EHC plans, which ended in March 2018.",
  "reason": "Local authorities moved statements to EHC plans by transfer reviews between September 2014 and 31 March 2018. That time is over, and it was never the school’s task to make the transfer.",
  "example": {
   "flag": "Conversion reviews are held in the spring.",
   "keep": "Annual reviews are held in the spring."
  }
 },
 {
  "id": "transition-plan-y9",
  "title": "Year 9 transition plan",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "8.9-8.10, 9.184-9.185",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} belongs to the old system; from Year 9 the review looks at preparing for adulthood.",
  "reason": "The old Code asked for a transition plan after the Year 9 review. Now reviews of an EHC plan from Year 9 on must look at preparing for adulthood, and what is agreed goes into the plan.",
  "example": {
   "flag": "A Year 9 Transition Plan is drawn up by Connexions.",
   "keep": "A preparing for adulthood review from Year 9 is drawn up by Connexions."
  }
 },
 {
  "id": "tribunal-name",
  "title": "SENDIST",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s51",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Appeals go to the First-tier Tribunal (Special Educational Needs and Disability), often called the SEND Tribunal.",
  "example": {
   "flag": "Parents may appeal to SENDIST.",
   "keep": "Parents may appeal to the SEND Tribunal."
  }
 },
 {
  "id": "trip-only-with-parent",
  "title": "Trips only with a parent",
  "category": "duty",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "equality-act-2010",
    "reference": "s20, s85",
    "strength": "law",
    "checkedOn": "2026-11-30"
   }
  ],
  "message": "{found} may treat a disabled pupil less well: a school plans reasonable adjustments so that pupils can join in, and does not make it depend on a parent who comes along.",
  "reason": "Trips are part of what a school offers. Leaving a pupil out, or letting them come only with a parent, because of a need that follows from a disability may be discrimination; ask first what would have to change."
 },
 {
  "id": "use-of-force-2013",
  "title": "2013 guidance on reasonable force",
  "category": "currency",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe",
    "reference": "Restrictive interventions, including use of reasonable force",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "New guidance on restrictive interventions, including reasonable force, is in force from 1 April 2026 and replaces the 2013 advice."
 },
 {
  "id": "velcro-ta",
  "title": "Velcro support",
  "category": "language",
  "severity": "information",
  "confidence": "low",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.36, 6.52",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} suggests that the pupil cannot manage without an adult: say how support builds independence.",
  "reason": "The teacher stays responsible for every pupil, and support aims at independence.",
  "example": {
   "flag": "The SEN helper sits beside him.",
   "keep": "The teaching assistant sits beside him."
  }
 },
 {
  "id": "visual-impairment",
  "title": "Visual or vision impairment",
  "category": "language",
  "severity": "off",
  "confidence": "medium",
  "authority": [
   {
    "source": "sector",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.34",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "Many in the sector now write “{expected}”; {found} is in the Code and the census.",
  "reason": "Vision impairment is the sector's wording since about 2017, but the Code and the census say visual impairment (VI), so both are right. This is only for schools that want one wording.",
  "example": {
   "flag": "Pupils with visual impairment use large print.",
   "keep": "Pupils with vision impairment use large print."
  }
 },
 {
  "id": "vulnerable",
  "title": "Vulnerable groups",
  "category": "language",
  "severity": "hint",
  "confidence": "low",
  "authority": [
   {
    "source": "ofsted",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is vague: say which pupils, and what stands in their way.",
  "reason": "The word says little about what a pupil needs. Ofsted now speaks of pupils who face barriers to learning or wellbeing."
 },
 {
  "id": "wales-terms",
  "title": "Words from the law of Wales",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "medium",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s.20",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} belongs to the law of Wales; in England the law says “{expected}”.",
  "reason": "Additional learning needs is the term in the law of Wales. In England it is special educational needs, and families look for that.",
  "example": {
   "flag": "Every child with Additional Learning Needs has a plan.",
   "keep": "Every child with special educational needs (SEN) has a plan."
  }
 },
 {
  "id": "waves",
  "title": "Waves of intervention",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.37, 6.44",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} comes from a national programme that closed in 2011; plain words such as “{expected}” tell parents more.",
  "reason": "Waves come from the National Strategies, a programme that closed in 2011. The word is still used and not wrong, but most parents do not know it.",
  "example": {
   "flag": "The quality of Wave 1 teaching matters most.",
   "keep": "The quality of high-quality teaching matters most."
  }
 },
 {
  "id": "wheelchair-bound",
  "title": "Wheelchair-bound",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Inclusive language on disability",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "A wheelchair sets people free: “{expected}” says so, {found} does not.",
  "reason": "A wheelchair gives access; it does not bind or confine anybody. GOV.UK writes wheelchair user.",
  "example": {
   "flag": "The library is closed to those in wheelchairs all day.",
   "keep": "The library is closed to those who use a wheelchair."
  }
 },
 {
  "id": "with-autism",
  "title": "With autism, or autistic",
  "category": "language",
  "severity": "hint",
  "confidence": "high",
  "authority": [
   {
    "source": "good-practice",
    "reference": "Survey of the UK autism community, Kenny and others, 2016",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "People differ: many autistic people prefer “{expected}”, others {found}; pupils and families can say which they use.",
  "reason": "In a UK survey many autistic people and families preferred autistic, many professionals preferred with autism, and nobody agreed on everything. This is a note, not a correction.",
  "example": {
   "flag": "Pupils with autism have a quiet table at lunch.",
   "keep": "Autistic pupils have a quiet table at lunch."
  }
 },
 {
  "id": "word-blind",
  "title": "Dyslexics, epileptics, a Down's child",
  "category": "outdated-term",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "gov-uk",
    "reference": "Inclusive language on disability",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} makes the condition the whole person; “{expected}” puts the person back.",
  "reason": "A diagnosis is something that a person has. GOV.UK advises against nouns made from conditions.",
  "example": {
   "flag": "Coloured overlays may help dyslexics to read.",
   "keep": "Coloured overlays may help pupils with dyslexia to read."
  }
 },
 {
  "id": "wrong-accessibility-interval",
  "title": "How often the accessibility plan is renewed",
  "category": "duty",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "equality-act-2010",
    "reference": "sch 10 para 3",
    "strength": "law",
    "checkedOn": "2026-11-30"
   }
  ],
  "message": "{found} is too seldom: an accessibility plan covers three years at most and is kept under review.",
  "reason": "Schools write a new accessibility plan at least every three years and look at it in between.",
  "example": {
   "flag": "Our accessibility plan is reviewed every five years.",
   "keep": "Our accessibility plan is reviewed every three years."
  }
 },
 {
  "id": "wrong-appeal-time",
  "title": "Time to appeal to the SEND Tribunal",
  "category": "duty",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "tribunal-rules",
    "reference": "rule 20",
    "strength": "law",
    "checkedOn": "2026-11-29"
   }
  ],
  "message": "{found} may be too short: families mostly have two months from the decision letter, or a month from the mediation certificate if that is later.",
  "reason": "An appeal about an EHC needs assessment or plan must reach the Tribunal within two months of the decision letter or one month of the mediation certificate, whichever is later. A shorter time keeps families from a right that they have.",
  "example": {
   "flag": "Parents may appeal to the Tribunal within one month of the refusal.",
   "keep": "Parents may appeal within two months of the decision letter."
  }
 },
 {
  "id": "wrong-auxiliary-aids",
  "title": "Auxiliary aids and services",
  "category": "duty",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "equality-act-2010",
    "reference": "s20, sch 13",
    "strength": "law",
    "checkedOn": "2026-11-30"
   }
  ],
  "message": "{found} is no longer so: since September 2012 schools have had the duty to provide auxiliary aids and services where it is reasonable.",
  "reason": "Only changes to buildings are left to the accessibility plan. A reader who is told that aids are not the school’s business may not ask for the laptop, the scribe or the radio aid that makes the difference.",
  "example": {
   "flag": "Schools are not required to provide auxiliary aids.",
   "keep": "Schools must provide auxiliary aids and services where it is reasonable."
  }
 },
 {
  "id": "wrong-draft-time",
  "title": "Time to answer a draft EHC plan",
  "category": "duty",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "reg 13",
    "strength": "law",
    "checkedOn": "2026-11-30"
   },
   {
    "source": "cop-2015",
    "reference": "9.77",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-30"
   }
  ],
  "message": "{found} is too short: the local authority gives families at least 15 days to answer a draft EHC plan.",
  "reason": "The draft is the family’s chance to ask for changes, for a meeting and for the school they want. A shorter time in a policy may lead them to give up rights that they have.",
  "example": {
   "flag": "Parents have 10 days to comment on the draft plan.",
   "keep": "Parents have at least 15 days to comment on the draft EHC plan."
  }
 },
 {
  "id": "wrong-ehc-timescale",
  "title": "Weeks for an EHC needs assessment",
  "category": "outdated-term",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "reg 5, 10, 13",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "9.39-9.44",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} is not the time limit in force: an EHC plan is due within 20 weeks of the request.",
  "reason": "Twenty-six weeks was the time limit for statements. Now the whole process must take no more than 20 weeks from the request, with a few exceptions; the answer whether to assess is due within six.",
  "example": {
   "flag": "The EHC process takes 18 weeks.",
   "keep": "The EHC process takes 20 weeks at most."
  }
 },
 {
  "id": "wrong-first-6000",
  "title": "Who pays the first £6,000",
  "category": "duty",
  "severity": "warning",
  "confidence": "medium",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.99",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-30"
   }
  ],
  "message": "{found} has it the wrong way round: a school meets the cost of extra support up to the national threshold, £6,000 a year for a pupil now; top-up from the local authority begins above it.",
  "reason": "A school pays for extra support from its own budget up to the threshold, and asks for top-up for what goes beyond it. Families and governors who read it the other way round may wait for money that does not come.",
  "example": {
   "flag": "The LA pays the first £6,000 of every child's support.",
   "keep": "The school meets the first £6,000 of every child's support."
  }
 },
 {
  "id": "wrong-plan-age",
  "title": "The age to which an EHC plan can last",
  "category": "duty",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s45, s46",
    "strength": "law",
    "checkedOn": "2026-11-29"
   },
   {
    "source": "cop-2015",
    "reference": "9.199-9.210",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-29"
   }
  ],
  "message": "{found} may mislead families: an EHC plan can last until 25 and ends only when the local authority decides so, for reasons that the law gives.",
  "reason": "No birthday ends an EHC plan before 25. The local authority can cease one when it is no longer needed or the authority is no longer responsible, and families can appeal.",
  "example": {
   "flag": "EHC plans run from birth to 18.",
   "keep": "EHC plans can last from birth to 25."
  }
 },
 {
  "id": "wrong-request-route",
  "title": "Who can ask for an EHC needs assessment",
  "category": "duty",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s36",
    "strength": "law",
    "checkedOn": "2026-11-30"
   },
   {
    "source": "cop-2015",
    "reference": "9.8",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-30"
   }
  ],
  "message": "{found} closes a way that is open: a parent, or a young person over 16, can ask the local authority themselves.",
  "reason": "Parents and young people over 16 have a right of their own to ask. The school can ask as well, and help them; it is not the gate.",
  "example": {
   "flag": "Parents can only ask for an EHC needs assessment through the school.",
   "keep": "Parents can ask the local authority for an EHC needs assessment, themselves or with our help."
  }
 },
 {
  "id": "wrong-review-decision-time",
  "title": "Time to decide after a review of an EHC plan",
  "category": "duty",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "reg 20",
    "strength": "law",
    "checkedOn": "2026-11-30"
   },
   {
    "source": "cop-2015",
    "reference": "9.176",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-30"
   }
  ],
  "message": "{found} is too long: the local authority decides, and tells the family, within four weeks of the review meeting.",
  "reason": "After the review the school sends its report within two weeks, and the local authority says within four weeks of the meeting whether it will keep, change or end the plan. Families count on these dates, and can appeal from the decision.",
  "example": {
   "flag": "After the annual review the LA decides within eight weeks whether to keep, amend or cease the plan.",
   "keep": "After the annual review the LA decides within four weeks of the meeting whether to keep, amend or cease the plan."
  }
 },
 {
  "id": "wrong-review-interval",
  "title": "How often an EHC plan is reviewed",
  "category": "duty",
  "severity": "error",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s44",
    "strength": "law",
    "checkedOn": "2026-11-29"
   },
   {
    "source": "cop-2015",
    "reference": "9.166",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-29"
   }
  ],
  "message": "{found} is too seldom: an EHC plan is reviewed at least every 12 months, and more often for children under five.",
  "reason": "The local authority must see that every EHC plan is reviewed within 12 months of being made and of the last review. Schools hold most of these meetings, so a longer gap here leads families to expect too little.",
  "example": {
   "flag": "EHC plans are reviewed every two years.",
   "keep": "EHC plans are reviewed at least every 12 months."
  }
 },
 {
  "id": "wt-year",
  "title": "Older Working Together",
  "category": "currency",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "working-together",
    "reference": "",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Working together to safeguard children was reissued in 2026."
 },
 {
  "id": "young-carers-sen",
  "title": "Young carers or others on the SEN register",
  "category": "outdated-term",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s.20",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} takes a circumstance for SEN; a child has SEN only when a learning difficulty or disability calls for special provision.",
  "reason": "Caring for somebody, being looked after or learning English is not a special educational need. Such pupils may have SEN as well, and then the record says so."
 },
 {
  "id": "zero-tolerance",
  "title": "Zero tolerance",
  "category": "language",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "equality-act-2010",
    "reference": "s20, s85",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "message": "{found} leaves no room for the reasonable adjustments that disabled pupils are owed.",
  "reason": "A blanket rule may disadvantage disabled pupils; schools have to make reasonable adjustments to behaviour policies.",
  "example": {
   "flag": "Our zero-tolerance behaviour policy is on the website.",
   "keep": "Our behaviour policy that allows for reasonable adjustments is on the website."
  }
 },
 {
  "id": "C1",
  "title": "Kinds of SEN provided for",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 1",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Families want to see at once whether their child's kind of need is one the school knows.",
  "example": {
   "flag": null,
   "keep": "We provide for pupils in the four broad areas of need: communication and interaction, such as autism; cognition and learning, such as dyslexia; social, emotional and mental health; and sensory or physical needs."
  }
 },
 {
  "id": "C2",
  "title": "How needs are identified and assessed",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 2",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.14-6.27",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Needs that are found early are met sooner. A parent looks here for what happens after they raise a worry.",
  "example": {
   "flag": null,
   "keep": "We identify needs early. Class teachers check progress each half term and notice when it is slower than expected. Parents who have a concern talk to the teacher, who listens and writes it down, and we ask the child what is hard."
  }
 },
 {
  "id": "C3a",
  "title": "Evaluating how effective the provision is",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 3(a)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Without this, nobody can tell whether extra help makes a difference or only fills time.",
  "example": {
   "flag": null,
   "keep": "We evaluate the effectiveness of our provision each term. The SENCO compares reading and language scores at the start and end of every intervention, asks pupils and parents what helped, and reports the outcome to governors."
  }
 },
 {
  "id": "C3b",
  "title": "Assessing and reviewing progress towards outcomes",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 3(b)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.53-6.56, 6.64-6.71",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Parents need to know how often progress is looked at and that they and their child have a part in it.",
  "example": {
   "flag": null,
   "keep": "Progress towards each outcome is reviewed every term. The class teacher meets the pupil and their parents, and together they agree what should carry on and what should change."
  }
 },
 {
  "id": "C3c",
  "title": "The approach to teaching",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 3(c)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.37",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Most support happens in ordinary lessons. This tells families what that looks like.",
  "example": {
   "flag": null,
   "keep": "High-quality teaching comes first. Teachers adapt lessons with small steps, visual timetables, pre-taught vocabulary and worked examples."
  }
 },
 {
  "id": "C3d",
  "title": "Adapting the curriculum and the environment",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 3(d)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.12, 6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "A timetable, a quiet space or a changed task can decide whether a child can learn in a room at all.",
  "example": {
   "flag": null,
   "keep": "We adapt the curriculum so that pupils can record ideas with symbols or a laptop, and the environment with a calm corner, low lighting and a visual timetable in each room."
  }
 },
 {
  "id": "C3e",
  "title": "Additional support for learning",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 3(e)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Families ask what extra help there is, who gives it and for how long.",
  "example": {
   "flag": null,
   "keep": "Interventions include a daily phonics group for reading, a talk group for language and ELSA sessions. Trained teaching assistants lead them three times a week and the teacher checks the results after ten weeks."
  }
 },
 {
  "id": "C3f",
  "title": "Joining in activities with other pupils",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 3(f)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cfa-2014",
    "reference": "s35",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Trips and clubs are part of school. Families look here for whether their child will be able to go.",
  "example": {
   "flag": null,
   "keep": "All our clubs, trips and residential visits are open to pupils with SEN. We plan PE and swimming ahead with the family and make adjustments, such as an extra adult or different equipment."
  }
 },
 {
  "id": "C3g",
  "title": "Emotional and social development",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 3(g)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Friendship, feelings and safety come first for many families. Bullying is one of the things the Code names here.",
  "example": {
   "flag": null,
   "keep": "Our pastoral team supports emotional and social development through ELSA sessions and a lunchtime club. Pupils with SEND can be more likely to be bullied, so a trusted adult checks in with them and we act on what they say."
  }
 },
 {
  "id": "C4",
  "title": "The SENCO’s name and contact details",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 4",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The first question of any family is whom to ring.",
  "example": {
   "flag": null,
   "keep": "Our SENCO is Mrs Jane Aldous. You can ring her on 01632 960 111 or write to senco@fernhill.example."
  }
 },
 {
  "id": "C5",
  "title": "Staff expertise and training",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 5",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Shows whether the people who help know how, and how the school finds skills it lacks.",
  "example": {
   "flag": null,
   "keep": "Our SENCO holds the NPQ for SENCOs. All staff had autism training in September 2026 and will have adaptive teaching training in January. When we need specialist expertise, we secure it through the local authority's outreach team."
  }
 },
 {
  "id": "C6",
  "title": "Equipment and facilities",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 6",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Tells families how a child gets a writing slope, a hoist or a communication aid.",
  "example": {
   "flag": null,
   "keep": "We buy writing slopes and laptops from our own budget. For specialist equipment such as standing frames we ask the occupational therapist to assess what is needed and the service lends it to us."
  }
 },
 {
  "id": "C7",
  "title": "Consulting and involving parents",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 7",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.64-6.71",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Parents know their child best; they need to see when and how they will be part of decisions.",
  "example": {
   "flag": null,
   "keep": "We meet parents of pupils on SEN Support three times a year. Together we review progress, agree new outcomes and decide what will help at school and at home."
  }
 },
 {
  "id": "C8",
  "title": "Consulting and involving pupils",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 8",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.70",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Support works better when the person it is for has helped to choose it.",
  "example": {
   "flag": null,
   "keep": "Before each review a key adult helps the pupil to say what is going well and what should change, with pictures, symbols or their own words. The pupil takes part in the meeting and helps to choose the outcomes."
  }
 },
 {
  "id": "C9",
  "title": "Complaints about SEN provision",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 9",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "11.1-11.5",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "When something goes wrong, the way forward has to be easy to find.",
  "example": {
   "flag": null,
   "keep": "If you are unhappy with the support, talk to the class teacher first and then the SENCO. If that does not help, our complaints procedure is at https://www.fernhill.example/complaints."
  }
 },
 {
  "id": "C10",
  "title": "Health, social care, local authority and voluntary bodies",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 10",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.58-6.62",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Families meet many services; the report says who they are and how the school brings them in.",
  "example": {
   "flag": null,
   "keep": "We work with specialist services: educational psychology and the autism outreach team of the local authority, speech and language therapy in the NHS, children's social care, and a local charity for families."
  }
 },
 {
  "id": "C11",
  "title": "Support services for parents",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 11",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cfa-2014",
    "reference": "s32",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Free, impartial advice is a right; many families never hear of it.",
  "example": {
   "flag": null,
   "keep": "Marsh County SENDIASS gives free and impartial advice to families: 01632 960 888 or https://www.marshsendiass.example."
  }
 },
 {
  "id": "C12",
  "title": "Moving between phases and preparing for adulthood",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 12",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.57, 8.1-8.10",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Every move is a risk for a pupil with SEN unless it is planned.",
  "example": {
   "flag": null,
   "keep": "Before the move to secondary school pupils make extra visits and the SENCOs of both schools meet with the family. New Reception children are visited in nursery and have a photo book."
  }
 },
 {
  "id": "C13",
  "title": "The local authority’s Local Offer",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 13",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.81",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The Local Offer lists every service in the area; families need the address, not only the name.",
  "example": {
   "flag": null,
   "keep": "The Local Offer of Marsh County Council is at https://localoffer.marsh.example."
  }
 },
 {
  "id": "C14",
  "title": "Admission of disabled pupils",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s69(3)(b)(i)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Families ask whether their child is welcome before they ask anything else.",
  "example": {
   "flag": null,
   "keep": "Disabled children, and children with SEN but without an EHC plan, are admitted on the same criteria as everyone else, and we meet the family before they start to plan adjustments."
  }
 },
 {
  "id": "C15",
  "title": "Steps so that disabled pupils are not treated less favourably",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s69(3)(b)(ii)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "equality-act-2010",
    "reference": "s20, s85",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Says what the school does so that a disability is not a disadvantage.",
  "example": {
   "flag": null,
   "keep": "We make sure that disabled pupils are not treated less favourably than others. We think ahead and make reasonable adjustments such as rest breaks, large print and changes to uniform."
  }
 },
 {
  "id": "C16",
  "title": "Facilities that help access",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s69(3)(b)(iii)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "A family needs to know about ramps, toilets and quiet places before a visit.",
  "example": {
   "flag": null,
   "keep": "The school is on one level with ramps to every door, an accessible toilet with a hoist and two marked parking bays."
  }
 },
 {
  "id": "C17",
  "title": "The accessibility plan",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s69(3)(b)(iv)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "equality-act-2010",
    "reference": "sch 10 para 3",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The plan shows what the school will improve, and by when.",
  "example": {
   "flag": null,
   "keep": "Our accessibility plan for 2025 to 2028 says how we will improve the building, and you can read it at https://www.fernhill.example/plan."
  }
 },
 {
  "id": "C18",
  "title": "Looked-after pupils with SEN",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.80",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Children in care with SEN have two plans and many adults; somebody has to bring them together.",
  "example": {
   "flag": null,
   "keep": "The designated teacher works with the SENCO, carers and the virtual school, so that the personal education plan of each looked-after child with SEN fits with their SEN Support plan."
  }
 },
 {
  "id": "C19",
  "title": "Clear language and easy to find",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.81",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "A report that a parent cannot read does not inform anybody.",
  "example": {
   "flag": null,
   "keep": "This report is written in plain English and you can ask the office for it in large print."
  }
 },
 {
  "id": "C20",
  "title": "Reviewed at least every year",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "reg 52",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "An old report misleads; the yearly review is what keeps it true.",
  "example": {
   "flag": null,
   "keep": "This report is reviewed every year and updated when something changes. Next review: 14 July 2027."
  }
 },
 {
  "id": "C21",
  "title": "Data on levels and types of need",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.82",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The Code asks schools to use their own figures on needs and share them with the local authority.",
  "example": {
   "flag": null,
   "keep": "In January 2026 the school census showed 34 pupils on SEN Support and 6 with an EHC plan, and the main type of need was speech and language."
  }
 },
 {
  "id": "P1",
  "title": "Aims and vision",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Says what the policy is for, in words the rest of it can be held to.",
  "example": {
   "flag": null,
   "keep": "Our aim is that every child with SEND learns well, has friends and takes part in all that the school offers."
  }
 },
 {
  "id": "P2",
  "title": "The legal framework",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Names the law and guidance the policy rests on, so that readers can check it.",
  "example": {
   "flag": null,
   "keep": "This policy follows the Children and Families Act 2014, the SEND Regulations 2014, the Equality Act 2010 and the SEND Code of Practice 2015."
  }
 },
 {
  "id": "P3",
  "title": "What SEN and disability mean",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cfa-2014",
    "reference": "s20",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "equality-act-2010",
    "reference": "s6",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The legal definitions decide who the policy is for.",
  "example": {
   "flag": null,
   "keep": "A child has SEN if they have a learning difficulty or disability which calls for special educational provision. A disability is an impairment with a substantial and long-term effect on daily life."
  }
 },
 {
  "id": "P4",
  "title": "Who does what",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.3, 6.36, 6.84-6.94",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "A policy works only where every job in it has a holder.",
  "example": {
   "flag": null,
   "keep": "The governing body must use its best endeavours. The SEND governor is Mr Oduya. The headteacher is responsible for the budget, the SENCO co-ordinates support, teachers are accountable for progress and teaching assistants work to their plans."
  }
 },
 {
  "id": "P5",
  "title": "The graduated approach",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.44-6.56",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Assess, plan, do, review is how support gets better each time round.",
  "example": {
   "flag": null,
   "keep": "SEN Support is a cycle of assess, plan, do and review. The teacher assesses the need with the SENCO, the family and the pupil agree the plan and its outcomes, the teacher stays responsible while it is carried out, and the impact is reviewed together each term."
  }
 },
 {
  "id": "P6",
  "title": "EHC needs assessments and plans",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cfa-2014",
    "reference": "s36-s44",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Families need the route and the truth about who decides.",
  "example": {
   "flag": null,
   "keep": "Parents or the school can ask the local authority for an EHC needs assessment. The local authority decides whether to assess, and prepares and issues the plan. Each plan is reviewed at least once a year at an annual review meeting."
  }
 },
 {
  "id": "P7",
  "title": "Records and data protection",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.72-6.78",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Records hold private things about families; they ask who sees them.",
  "example": {
   "flag": null,
   "keep": "We hold records of support securely under the UK GDPR and the Data Protection Act 2018, and share only what other professionals need to see."
  }
 },
 {
  "id": "P8",
  "title": "Funding",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.95-6.99",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Families and governors ask where the money comes from and how it is used.",
  "example": {
   "flag": null,
   "keep": "SEN Support is paid for from the school's notional SEN budget. Where the cost for one pupil is high, we can ask the local authority for top-up funding."
  }
 },
 {
  "id": "P9",
  "title": "Medical conditions",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cfa-2014",
    "reference": "s100",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.11",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Medical needs and SEN often meet in the same child.",
  "example": {
   "flag": null,
   "keep": "Each pupil with a medical condition has an individual healthcare plan, and where they also have SEN we plan both together, as our medical conditions policy says."
  }
 },
 {
  "id": "P10",
  "title": "Access arrangements in examinations",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Extra time or a reader has to be tried out long before the exam.",
  "example": {
   "flag": null,
   "keep": "Access arrangements such as extra time or a reader reflect the normal way of working and are assessed by our specialist teacher in Year 9."
  }
 },
 {
  "id": "P11",
  "title": "Behaviour, suspension and reasonable adjustments",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "equality-act-2010",
    "reference": "s20",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Pupils with SEND are suspended more often than others; the policy should say what is done first.",
  "example": {
   "flag": null,
   "keep": "Behaviour can be a sign of an unmet need. We look for the cause and make reasonable adjustments to the behaviour policy before any suspension of a pupil with SEND is considered."
  }
 },
 {
  "id": "P12",
  "title": "Bullying",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Pupils with SEND are more likely to be bullied than others.",
  "example": {
   "flag": null,
   "keep": "Pupils with SEND can be more likely to be bullied. A trusted adult checks in with them each week and staff act on what they hear, as our anti-bullying policy says."
  }
 },
 {
  "id": "P13",
  "title": "Who was asked about this policy",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "A policy made with families reads differently, and is used.",
  "example": {
   "flag": null,
   "keep": "This policy was written with our parent forum and reviewed by the pupil panel in May 2026."
  }
 },
 {
  "id": "P14",
  "title": "Approval and next review",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Shows that the governing body has read the policy and when it will look again.",
  "example": {
   "flag": null,
   "keep": "Approved by the governing body on 3 October 2026. Next review: 1 October 2027."
  }
 },
 {
  "id": "P15",
  "title": "Related policies",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "SEND reaches into every other policy; readers need the way to them.",
  "example": {
   "flag": null,
   "keep": "This policy should be read with our related policies on accessibility, behaviour, equality and medical conditions."
  }
 },
 {
  "id": "P16",
  "title": "Other formats",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "equality-act-2010",
    "reference": "s20",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "A policy that some parents cannot read shuts them out.",
  "example": {
   "flag": null,
   "keep": "Ask the office if you would like this policy in large print or in another language."
  }
 },
 {
  "id": "S1",
  "title": "Whose duty the EHC assessment and plan are",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s36-s44, s29",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "9.1-9.45",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Schools are often asked to do the authority's work. A policy that says whose it is protects families and the SENCO alike.",
  "example": {
   "flag": null,
   "keep": "The local authority decides whether to carry out an EHC needs assessment, and it writes and issues the plan. We co-operate by giving information and evidence within six weeks."
  }
 },
 {
  "id": "S2",
  "title": "Teachers are accountable for progress",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.36",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Progress is lost when a child is handed over. The teacher stays responsible, also when somebody else gives the help.",
  "example": {
   "flag": null,
   "keep": "Class teachers are responsible and accountable for the progress of every pupil they teach, including where a teaching assistant or specialist gives the support."
  }
 },
 {
  "id": "S3",
  "title": "What the teacher has already done",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.17-6.19",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The answer to “what will you do about this child?” starts with “what have you already done?”",
  "example": {
   "flag": null,
   "keep": "Before a teacher refers a child to the SENCO they adapt their teaching for six weeks, note what has worked and talk with the parents and the pupil. The first question is what has already been tried."
  }
 },
 {
  "id": "S4",
  "title": "Planned staff development",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.4-6.5, 6.37",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Training that is planned reaches everybody; training “as needed” reaches few.",
  "example": {
   "flag": null,
   "keep": "All staff take part in this year's training programme: adaptive teaching in September 2026, led by the SENCO, and autism in January 2027, led by the advisory teacher."
  }
 },
 {
  "id": "S5",
  "title": "The voice of pupils and parents at the heart of the policy",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "1.3-1.12, 6.7",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Families notice whether a policy was written with them or about them.",
  "example": {
   "flag": null,
   "keep": "This policy was written with our parent carer group and the pupil panel. Parents and pupils decide with us what support is needed, and together we agree the outcomes."
  }
 },
 {
  "id": "S6",
  "title": "Census records and SEN Support",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "dfe-census-guide",
    "reference": "SEN provision and type",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.73-6.74",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Old codes hide needs that nobody has looked at since 2014.",
  "example": {
   "flag": null,
   "keep": "In the school census each pupil with SEN is recorded as having SEN Support or an EHC plan, with their primary need, and the SENCO reviews every record each autumn."
  }
 },
 {
  "id": "S7",
  "title": "Behaviour is looked behind",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.21, 6.32-6.33",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Behaviour was once a category of need. It may come from language, pain, worry or something nobody has asked about.",
  "example": {
   "flag": null,
   "keep": "Social, emotional and mental health needs can show as anger or withdrawal. Behaviour may be a sign of a language need or pain, so we look for the cause."
  }
 },
 {
  "id": "S8",
  "title": "Who monitors progress, and how often",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.4-6.7, 6.17, 6.76-6.77",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "A SENCO is judged by the progress pupils make, so the policy says who looks at it and when.",
  "example": {
   "flag": null,
   "keep": "Each half term the teachers and the SENCO monitor the progress of every child with SEND, and the SENCO reports to governors each term."
  }
 },
 {
  "id": "S9",
  "title": "Records shared with staff and parents",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.71-6.73",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "What was agreed is only useful to those who can see it.",
  "example": {
   "flag": null,
   "keep": "After each meeting the teacher writes a record of what was agreed. Parents have a copy within five days and all staff who teach the child can see it."
  }
 },
 {
  "id": "S10",
  "title": "Checking teaching in every classroom",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.4, 6.37",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "If the everyday teaching is not right, no extra help can make up for it.",
  "example": {
   "flag": null,
   "keep": "Each term the headteacher and the SENCO check teaching in every class through learning walks, books and conversations with pupils."
  }
 },
 {
  "id": "S11",
  "title": "Help for staff who find it hard",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.89-6.90",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "Staff who can ask for help early do not have to send a child away.",
  "example": {
   "flag": null,
   "keep": "Teachers who are finding something hard can come to the SENCO's weekly drop-in, plan a lesson together or have coaching."
  }
 },
 {
  "id": "S12",
  "title": "Links with other SENCOs",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "There is only one SENCO in most schools; good practice travels through networks.",
  "example": {
   "flag": null,
   "keep": "The SENCO meets other SENCOs in the cluster once a term to share practice and plan training."
  }
 },
 {
  "id": "S13",
  "title": "Time, resources and administrative help for the SENCO",
  "category": "coverage",
  "severity": "warning",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.91",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "A role without time is a promise nobody can keep.",
  "example": {
   "flag": null,
   "keep": "The SENCO has two days a week away from teaching and five hours a week of administrative support. Each March the governors review with her whether this time is enough."
  }
 },
 {
  "id": "S14",
  "title": "The SENCO’s strategic role",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.87",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The Code says the role works best when the SENCO is on the leadership team.",
  "example": {
   "flag": null,
   "keep": "The SENCO is a member of the leadership team and works with the headteacher on the strategic development of SEN provision."
  }
 },
 {
  "id": "S15",
  "title": "The wellbeing of the SENCO and staff",
  "category": "coverage",
  "severity": "information",
  "confidence": "high",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "reason": "The role can be lonely and heavy. People who are looked after can look after others.",
  "example": {
   "flag": null,
   "keep": "The SENCO has supervision every half term and leaders ask about workload and wellbeing each month."
  }
 }
]
