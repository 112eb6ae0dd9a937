// Generated from content/ by `npm run knowledge`. Do not edit.
import type { GuidanceTable } from '../guidance'

export const guidanceTable: GuidanceTable = {
 "checkedOn": "2026-11-23",
 "guidance": [
  {
   "name": "Keeping children safe in education",
   "forms": [
    "Keeping (Children/Pupils/Students/Learners) Safe in Education",
    "KCSiE",
    "(DfE/DfE's/Department for Education/Department for Education's/Department's/statutory/government/government's) safeguarding guidance [for schools]",
    "(DfE/DfE's/Department for Education/Department for Education's/Department's/statutory/government/government's) (guidance/advice) on safeguarding [children]"
   ],
   "editions": [
    "2014-04",
    "2015-07",
    "2016-09",
    "2018-09",
    "2019-09",
    "2020-09",
    "2021-09",
    "2022-09",
    "2023-09",
    "2024-09",
    "2025-09"
   ],
   "expected": "2026-09",
   "isSeen": true
  },
  {
   "name": "Working together to safeguard children",
   "forms": [
    "Working Together to Safeguard (Children/Pupils/Students/Learners)",
    "WTSC"
   ],
   "editions": [
    "2006-04",
    "2010-03",
    "2013-03",
    "2015-03",
    "2018-07",
    "2023-12",
    "2026-04"
   ],
   "isSeen": true
  },
  {
   "name": "Restrictive interventions, including use of reasonable force, in schools",
   "forms": [
    "Use of Reasonable Force [in Schools]",
    "(DfE/DfE's/Department for Education/Department for Education's/Department's/statutory/government/government's) (guidance/advice) on [the] [use of] reasonable force",
    "[The] Use of Force to Control or Restrain Pupils"
   ],
   "editions": [
    "2013-07",
    "2026-04"
   ],
   "isSeen": true
  },
  {
   "name": "Suspension and permanent exclusion guidance",
   "forms": [
    "Suspension and Permanent Exclusion [from (schools/maintained schools)] [guidance]",
    "Suspensions and Permanent Exclusions [guidance]",
    "[DfE] (exclusion/exclusions/suspension and exclusion/school exclusion) guidance",
    "guidance on [school] (exclusion/exclusions/suspension/suspensions/suspension and exclusion/suspensions and exclusions/suspension and permanent exclusion/suspensions and permanent exclusions)",
    "Exclusion from maintained schools, academies and pupil referral units [in England]"
   ],
   "editions": [
    "2012-09",
    "2017-09",
    "2022-09",
    "2023-09",
    "2024-08"
   ],
   "isSeen": true
  },
  {
   "name": "Behaviour in schools",
   "forms": [
    "(DfE/DfE's/Department for Education/Department for Education's/Department's/statutory/government/government's) behaviour guidance",
    "(DfE/DfE's/Department for Education/Department for Education's/Department's/statutory/government/government's) (guidance/advice) on behaviour [in schools]",
    "Behaviour [and discipline] in Schools[:] [advice for (headteachers/headteachers and school staff/heads/schools/school leaders)]"
   ],
   "editions": [
    "2016-01",
    "2022-09",
    "2024-02"
   ],
   "isSeen": true
  },
  {
   "name": "Working together to improve school attendance",
   "forms": [
    "Working Together to Improve School Attendance",
    "School attendance guidance",
    "(DfE/DfE's/Department for Education/Department for Education's/Department's/statutory/government/government's) [school] attendance guidance",
    "(DfE/DfE's/Department for Education/Department for Education's/Department's/statutory/government/government's) (guidance/advice) on [school] attendance"
   ],
   "editions": [
    "2022-09",
    "2024-08"
   ],
   "isSeen": true
  },
  {
   "name": "EYFS statutory framework",
   "forms": [
    "EYFS [statutory] framework",
    "[Statutory] Framework for the Early Years Foundation Stage",
    "Early Years Foundation Stage [statutory] framework",
    "Statutory Framework for the EYFS"
   ],
   "editions": [
    "2008-09",
    "2012-09",
    "2014-09",
    "2017-04",
    "2021-09",
    "2023-09",
    "2024-01",
    "2025-09"
   ],
   "isSeen": true
  },
  {
   "name": "JCQ Access Arrangements and Reasonable Adjustments",
   "forms": [
    "JCQ [Access Arrangements [and Reasonable Adjustments]] [(regulations/booklet/document/guidance/rules/guide/instructions)]",
    "JCQ's Access Arrangements [and Reasonable Adjustments]",
    "JCQ AARA",
    "Access Arrangements and Reasonable Adjustments",
    "Joint Council for Qualifications [\\(JCQ\\)] [Access Arrangements [and Reasonable Adjustments]] [(regulations/booklet/document/guidance/rules/guide/instructions)]"
   ],
   "editions": [
    "2014-09",
    "2015-09",
    "2016-09",
    "2017-09",
    "2018-09",
    "2019-09",
    "2020-09",
    "2021-09",
    "2022-09",
    "2023-09",
    "2024-09",
    "2025-09",
    "2026-09"
   ],
   "isSeen": true
  },
  {
   "name": "Education inspection framework",
   "forms": [
    "(education/Ofsted/school/common) inspection framework",
    "Ofsted framework",
    "[Ofsted] (school) inspection handbook"
   ],
   "editions": [
    "2012-01",
    "2015-09",
    "2019-09",
    "2025-11"
   ],
   "isSeen": true
  },
  {
   "name": "Relationships, sex and health education guidance",
   "forms": [
    "Relationships Education, Relationships and Sex Education [\\(RSE\\)] and Health Education",
    "Relationships and Sex Education [\\(RSE\\)] and Health Education",
    "(RSHE/RSE/Relationships and Sex Education) [statutory] guidance"
   ],
   "editions": [
    "2020-09",
    "2026-09"
   ],
   "isSeen": true
  },
  {
   "name": "Searching, screening and confiscation",
   "forms": [
    "Searching, Screening and Confiscation [(at school/in schools)]"
   ],
   "editions": [
    "2014-02",
    "2018-01",
    "2022-09"
   ],
   "isSeen": true
  },
  {
   "name": "Children missing education",
   "forms": [
    "Children Missing Education [guidance]"
   ],
   "editions": [
    "2016-09",
    "2024-08",
    "2025-09"
   ],
   "isSeen": true
  },
  {
   "name": "Mental health and behaviour in schools",
   "forms": [
    "Mental Health and Behaviour in Schools"
   ],
   "editions": [
    "2014-06",
    "2015-03",
    "2016-03",
    "2018-11"
   ],
   "isSeen": true
  },
  {
   "name": "Supporting pupils at school with medical conditions",
   "forms": [
    "Supporting Pupils [at School] with Medical Conditions [at School]",
    "(DfE/DfE's/Department for Education/Department for Education's/Department's/statutory/government/government's) (guidance/advice) on [(supporting/pupils)] [(pupils/with)] [with] medical conditions"
   ],
   "editions": [
    "2014-09",
    "2015-12"
   ],
   "isSeen": true
  },
  {
   "name": "Arranging education for children who cannot attend school because of health needs",
   "forms": [
    "[Ensuring a good] education for children who cannot attend school [because of health needs]"
   ],
   "editions": [
    "2013-01",
    "2023-12"
   ],
   "isSeen": true
  },
  {
   "name": "Elective home education guidance",
   "forms": [
    "Elective Home Education[:] [guidance] [for (local authorities/parents)]"
   ],
   "editions": [
    "2007-11",
    "2019-04"
   ],
   "isSeen": true
  },
  {
   "name": "School admissions code",
   "forms": [
    "School Admissions Code"
   ],
   "editions": [
    "2009-02",
    "2010-02",
    "2012-02",
    "2014-12",
    "2021-09"
   ],
   "isSeen": true
  },
  {
   "name": "Careers guidance",
   "forms": [
    "Careers guidance (and inspiration/and access for education and training providers/for schools)"
   ],
   "editions": [
    "2014-04",
    "2015-03",
    "2017-04",
    "2018-01",
    "2021-07",
    "2023-01",
    "2025-05"
   ],
   "isSeen": true
  },
  {
   "name": "Governance handbook (now the governance guides)",
   "forms": [
    "[(DfE/Governors')] (Governance/Governors'/Governors) Handbook"
   ],
   "editions": [
    "2013-09",
    "2014-01",
    "2015-11",
    "2017-01",
    "2019-03",
    "2020-10",
    "2024-03"
   ],
   "isSeen": true
  },
  {
   "name": "Information sharing advice for safeguarding practitioners",
   "forms": [
    "Information Sharing[:] advice for [safeguarding] practitioners [providing safeguarding services]"
   ],
   "editions": [
    "2015-03",
    "2018-07",
    "2024-05"
   ],
   "isSeen": true
  },
  {
   "name": "Prevent duty guidance",
   "forms": [
    "Prevent Duty [guidance]"
   ],
   "editions": [
    "2015-07",
    "2023-12"
   ],
   "isSeen": true
  },
  {
   "name": "Academy trust handbook",
   "forms": [
    "Academy Trust Handbook",
    "Academies Financial Handbook"
   ],
   "editions": [
    "2019-09",
    "2020-09",
    "2021-09",
    "2022-09",
    "2023-09",
    "2024-09",
    "2025-09"
   ],
   "isSeen": true
  }
 ]
}
