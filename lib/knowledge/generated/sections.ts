// Generated from content/ by `npm run knowledge`. Do not edit.
import type { SectionClass } from '../section-class'

export const sectionHeadings: readonly (readonly [SectionClass, readonly string[]])[] = [
 [
  "glossary",
  [
   "glossary",
   "old words",
   "words that have changed",
   "then and now",
   "language we use",
   "words we use",
   "abbreviation",
   "acronym",
   "jargon",
   "key terms",
   "terms we use",
   "terminology",
   "what [the] words mean",
   "useful words",
   "list of words",
   "word list",
   "words to know",
   "words explained",
   "words you (may/might/will) (meet/hear/see/come across)",
   "words in this (policy/report/guide)",
   "abbreviations explained",
   "letters you (may/might/will) (meet/hear/see/come across)",
   "what the (letters/initials) (mean/stand for)",
   "(SEND/SEN) speak",
   "A to Z of (SEND/SEN/special needs)"
  ]
 ],
 [
  "references",
  [
   "references",
   "bibliography",
   "further reading",
   "sources",
   "archived documents"
  ]
 ],
 [
  "version-history",
  [
   "version history",
   "version control",
   "document history",
   "document control",
   "change log",
   "revision history",
   "amendment history",
   "record of (changes/amendments)",
   "history of changes"
  ]
 ],
 [
  "contents",
  [
   "contents",
   "table of contents"
  ]
 ],
 [
  "appendix",
  [
   "appendix",
   "annex",
   "appendices"
  ]
 ],
 [
  "aims",
  [
   "aim",
   "objective",
   "vision",
   "ethos",
   "principles",
   "mission",
   "purpose",
   "introduction",
   "rationale",
   "our approach",
   "statement of intent",
   "values"
  ]
 ],
 [
  "legal",
  [
   "legislation",
   "legal framework",
   "legal",
   "statutory (guidance/framework/requirements)",
   "guidance",
   "compliance",
   "law"
  ]
 ],
 [
  "definitions",
  [
   "definition",
   "what (is/are) [special educational needs/SEN/SEND]",
   "areas of need",
   "kinds of",
   "types of (need/SEN/SEND)",
   "broad areas",
   "categories"
  ]
 ],
 [
  "roles",
  [
   "roles",
   "responsibility",
   "who (is/are) responsible",
   "who does what",
   "who is who",
   "who's who",
   "staffing",
   "key people",
   "key contacts",
   "management of (SEN/SEND)"
  ]
 ],
 [
  "identification",
  [
   "identifying",
   "identification",
   "how do we (know/identify)",
   "early",
   "assessment",
   "concerns",
   "screening",
   "initial"
  ]
 ],
 [
  "graduated-approach",
  [
   "graduated (approach/response)",
   "assess, plan, do, review",
   "SEN support",
   "school action",
   "SEN stages",
   "stages",
   "cycle"
  ]
 ],
 [
  "provision",
  [
   "provision",
   "support",
   "intervention",
   "additional help",
   "resources",
   "how we help"
  ]
 ],
 [
  "teaching",
  [
   "teaching",
   "curriculum",
   "learning",
   "quality first",
   "adaptive",
   "differentiation",
   "classroom"
  ]
 ],
 [
  "specialists",
  [
   "specialist",
   "external",
   "outside agency",
   "agencies",
   "other professionals",
   "health",
   "working with others",
   "multi-agency",
   "partnership with"
  ]
 ],
 [
  "ehc",
  [
   "education, health and care",
   "EHC",
   "EHCP",
   "statutory assessment",
   "statement(s) of",
   "statement",
   "statutory",
   "statementing"
  ]
 ],
 [
  "review",
  [
   "review of",
   "monitoring",
   "reviewing",
   "annual review",
   "progress"
  ]
 ],
 [
  "parents",
  [
   "parent",
   "carer",
   "family",
   "families",
   "home"
  ]
 ],
 [
  "pupils",
  [
   "pupil voice",
   "pupil participation",
   "views of",
   "voice",
   "involving (pupils/children/young people)",
   "pupil's",
   "pupils' views",
   "consulting (pupils/children/young people)"
  ]
 ],
 [
  "transition",
  [
   "transition",
   "transfer",
   "moving",
   "preparing for adulthood",
   "leaving",
   "joining",
   "new school"
  ]
 ],
 [
  "training",
  [
   "training",
   "professional development",
   "CPD",
   "expertise",
   "staff development"
  ]
 ],
 [
  "sen-report",
  [
   "information report",
   "local offer",
   "school offer"
  ]
 ],
 [
  "admissions",
  [
   "admission"
  ]
 ],
 [
  "accessibility",
  [
   "accessibility",
   "access",
   "facilities",
   "equality",
   "disability",
   "inclusion",
   "including"
  ]
 ],
 [
  "wellbeing",
  [
   "wellbeing",
   "well-being",
   "emotional",
   "mental health",
   "pastoral",
   "bullying",
   "social development"
  ]
 ],
 [
  "behaviour",
  [
   "behaviour",
   "exclusion",
   "suspension",
   "restraint",
   "discipline"
  ]
 ],
 [
  "medical",
  [
   "medical",
   "medicine",
   "health care",
   "healthcare",
   "allergy"
  ]
 ],
 [
  "exams",
  [
   "exam",
   "examination",
   "access arrangements"
  ]
 ],
 [
  "funding",
  [
   "funding",
   "finance",
   "budget",
   "allocation",
   "resourcing"
  ]
 ],
 [
  "records",
  [
   "record",
   "data",
   "information sharing",
   "confidentiality",
   "storing"
  ]
 ],
 [
  "evaluation",
  [
   "evaluating",
   "evaluation",
   "effectiveness",
   "success criteria",
   "impact",
   "quality assurance",
   "monitoring"
  ]
 ],
 [
  "complaints",
  [
   "complaint",
   "disagreement",
   "mediation",
   "appeal",
   "concerns about"
  ]
 ],
 [
  "support-services",
  [
   "support services",
   "SENDIASS",
   "advice for parents",
   "information, advice",
   "where to get help",
   "parent partnership"
  ]
 ],
 [
  "looked-after",
  [
   "looked after",
   "children in care",
   "virtual school",
   "previously looked"
  ]
 ],
 [
  "safeguarding",
  [
   "safeguarding",
   "child protection",
   "keeping safe"
  ]
 ],
 [
  "policy-review",
  [
   "policy review",
   "review of [this] policy",
   "reviewing [this/the] policy",
   "monitoring and review",
   "approval",
   "review date",
   "links with other policies",
   "consultation"
  ]
 ]
]
