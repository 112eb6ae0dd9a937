/** What schools write, and how it reads with the preferred changes made. */
export const said: readonly (readonly [written: string, changed: string])[] = [
  ['*(a) School Action*', '(a) SEN Support'],
  [
    'Mrs Lee took over from Mr Hall and works with Connexions.',
    'Mrs Lee took over from Mr Hall and works with the careers service.',
  ],
  [
    'Parents who used to help in class must have a new CRB check.',
    'Parents who used to help in class must have a new DBS check.',
  ],
  [
    'After the CAF has been closed the file is kept for a year.',
    'After the early help assessment has been closed the file is kept for a year.',
  ],
  ['Please do not use pen on the IEP.', 'Please do not use pen on the SEN Support plan.'],
  [
    'Staff should not use fixed-term exclusion lightly.',
    'Staff should not use suspension lightly.',
  ],
  ['We do not write IEPs for every child.', 'We do not write SEN Support plans for every child.'],
  [
    'There are two columns on the class list, “SA” and “SA+”.',
    'There are two columns on the class list, “SEN Support” and “SEN Support”.',
  ],
  [
    'Children who were previously at School Action in the infants keep a card.',
    'Children who were previously on SEN Support in the infants keep a card.',
  ],
  [
    'Ring Mrs Una Frayne, Child Protection Officer, at once.',
    'Ring Mrs Una Frayne, designated safeguarding lead, at once.',
  ],
  ['Lifts come first: the disabled go first.', 'Lifts come first: disabled people go first.'],
  ['The NQTs’ first meetings are with the SENCO.', "The ECTs' first meetings are with the SENCO."],
  [
    'No child has a statement without the consent of the parents.',
    'No child has an EHC plan without the consent of the parents.',
  ],
  ['Public Health England has helped us.', 'The UK Health Security Agency has helped us.'],
  [
    'If the child may need statementing, ring us.',
    'If the child may need an EHC needs assessment, ring us.',
  ],
  [
    'SA+ and statemented pupils are seen first.',
    'Pupils receiving SEN Support and those with EHC plans are seen first.',
  ],
  ['The School Action Plus plan is read by all.', 'The SEN Support plan is read by all.'],
  [
    'Pupils may be placed on School Action if they make little progress.',
    'Pupils may be given SEN Support if they make little progress.',
  ],
  [
    'Once a child is at School Action, parents are told.',
    'Once a child is on SEN Support, parents are told.',
  ],
  ['SA – 12; SA+ – 8; Statement – 3', 'SEN Support – 12; SEN Support – 8; EHC plan – 3'],
  [
    'Our SA and SA+ children are taught in class.',
    'Our children receiving SEN Support are taught in class.',
  ],
  [
    'Step 1 (School Action): the teacher adapts the work.',
    'SEN Support: the teacher adapts the work.',
  ],
  [
    'Children with statements are given priority for places.',
    'Children with EHC plans are given priority for places.',
  ],
  ['Statemented children are admitted first.', 'Children with EHC plans are admitted first.'],
  [
    'A pupil who has a statement of SEN has an annual review.',
    'A pupil who has an EHC plan has an annual review.',
  ],
  [
    'The Local Education Authority (LEA) will decide whether to issue a Statement.',
    'The local authority (LA) will decide whether to issue an EHC plan.',
  ],
  [
    'Advice is sought from the LEA and the health authority.',
    'Advice is sought from the local authority and the integrated care board.',
  ],
  [
    'In consultation with the L.E.A. we write a plan.',
    'In consultation with the local authority we write a plan.',
  ],
  ['We buy in LEA support services.', 'We buy in local authority support services.'],
  ['An LEA advisor visits.', 'A local authority advisor visits.'],
  ['Parent Partnership offers independent advice.', 'SENDIASS offers independent advice.'],
  [
    'Parents can contact the Parent Partnership Service on 01632 960123.',
    'Parents can contact SENDIASS on 01632 960123.',
  ],
  ['The PCT provides a school nurse.', 'The integrated care board provides a school nurse.'],
  [
    'Our school nurse is employed by the Primary Care Trust.',
    'Our school nurse is employed by the NHS trust.',
  ],
  ['We liaise with CCG commissioners.', 'We liaise with integrated care board commissioners.'],
  [
    'Speech therapy is paid for by the Clinical Commissioning Group.',
    'Speech therapy is paid for by the integrated care board.',
  ],
  [
    'The Connexions adviser attends the Year 9 review.',
    'The careers adviser attends the Year 9 review.',
  ],
  [
    'Connexions staff help with college applications.',
    'Careers advisers help with college applications.',
  ],
  ['The DCSF guidance on bullying applies.', 'The DfE guidance on bullying applies.'],
  ['DfES guidance requires us to have a policy.', 'DfE guidance requires us to have a policy.'],
  [
    'See the Department for Children, Schools and Families website.',
    'See the Department for Education website.',
  ],
  [
    'This policy complies with the Disability Discrimination Act 1995 and 2005.',
    'This policy complies with the Equality Act 2010.',
  ],
  [
    'Under the DDA we make reasonable adjustments.',
    'Under the Equality Act 2010 we make reasonable adjustments.',
  ],
  ['The building is DDA compliant.', 'The building is accessible.'],
  [
    'The policy has regard to the SEN Code of Practice (2001).',
    'The policy has regard to the SEND Code of Practice: 0 to 25 years (2015).',
  ],
  [
    'We follow the 2001 Code of Practice.',
    'We follow the SEND Code of Practice: 0 to 25 years (2015).',
  ],
  [
    'The Code of Practice 2014 sets out four areas.',
    'The Code of Practice: 0 to 25 years (2015) sets out four areas.',
  ],
  [
    'We comply with the Special Educational Needs Code of Practice, DfES 2001.',
    'We comply with the SEND Code of Practice: 0 to 25 years (2015).',
  ],
  [
    'Section 317 of the Education Act 1996 places duties on governors.',
    'Part 3 of the Children and Families Act 2014 places duties on governors.',
  ],
  [
    'Our policy is based on the Education Act 1996 and 1981.',
    'Our policy is based on the Children and Families Act 2014.',
  ],
  [
    "Governors report annually to parents through the Governors' Annual Report.",
    'Governors report annually to parents through the SEN information report.',
  ],
  ['All staff are CRB checked.', 'All staff are DBS checked.'],
  ['Volunteers need a CRB before they start.', 'Volunteers need a DBS check before they start.'],
  [
    'Enhanced CRBs are renewed every three years.',
    'Enhanced DBS checks are renewed every three years.',
  ],
  [
    'The Independent Safeguarding Authority is informed.',
    'The Disclosure and Barring Service (DBS) is informed.',
  ],
  [
    "The LSCB's procedures are followed.",
    "The safeguarding children partnership's procedures are followed.",
  ],
  [
    'Concerns go to the Child Protection Officer.',
    'Concerns go to the designated safeguarding lead.',
  ],
  [
    'A CAF may be completed with the family.',
    'An early help assessment may be completed with the family.',
  ],
  ['We initiate the CAF process.', 'We initiate the early help process.'],
  ['CAFs are led by the family worker.', 'Early help assessments are led by the family worker.'],
  [
    'Records comply with the Data Protection Act 1998.',
    'Records comply with the Data Protection Act 2018.',
  ],
  [
    'NQTs receive SEN training in their first term.',
    'ECTs receive SEN training in their first term.',
  ],
  [
    'Newly Qualified Teachers are supported by the SENCO.',
    'Early career teachers are supported by the SENCO.',
  ],
  ["An NQT's timetable is reduced.", "An ECT's timetable is reduced."],
  [
    'Fixed-term exclusions of pupils with SEN are monitored.',
    'Suspensions of pupils with SEN are monitored.',
  ],
  ['He was excluded for a fixed period.', 'He was suspended.'],
  [
    'A pupil with a statement should not be expelled.',
    'A pupil with an EHC plan should not be permanently excluded.',
  ],
  [
    'Pupils on P scales are assessed termly.',
    'Pupils on the pre-key stage standards are assessed termly.',
  ],
  [
    'Progress is measured using P levels and National Curriculum levels.',
    'Progress is measured using the pre-key stage standards and age-related expectations.',
  ],
  [
    'Children working below level 1 use PIVATS.',
    'Children working below age-related expectations use the pre-key stage standards.',
  ],
  [
    'We expect children to make two levels of progress.',
    'We expect children to make good progress from starting points.',
  ],
  [
    'Data from RAISEonline is shared with governors.',
    'Data from Analyse School Performance (ASP) is shared with governors.',
  ],
  [
    'Gifted and talented pupils are identified by teachers.',
    'Most able pupils are identified by teachers.',
  ],
  ['The G&T co-ordinator keeps a list.', 'The most able co-ordinator keeps a list.'],
  [
    'Pupils with BESD are supported by the learning mentor.',
    'Pupils with SEMH needs are supported by the learning mentor.',
  ],
  [
    'Behavioural, emotional and social difficulties (BESD) are one of four areas.',
    'Social, emotional and mental health (SEMH) needs are one of four areas.',
  ],
  ['EBD pupils have a behaviour plan.', 'Pupils with SEMH needs have a behaviour plan.'],
  [
    'Children with social, emotional and behavioural difficulties need consistency.',
    'Children with social, emotional and mental health needs need consistency.',
  ],
  ["The LA's SEBD team visits.", "The LA's SEMH team visits."],
  ['He is confined to a wheelchair.', 'He uses a wheelchair.'],
  ['Wheelchair bound pupils use the lift.', 'Pupils who use a wheelchair use the lift.'],
  ['She suffers from cerebral palsy.', 'She has cerebral palsy.'],
  ['Pupils suffering from asthma carry inhalers.', 'Pupils with asthma carry inhalers.'],
  [
    'Facilities for the disabled are on the ground floor.',
    'Facilities for disabled people are on the ground floor.',
  ],
  [
    'There is a toilet for the disabled and a ramp.',
    'There is a toilet for disabled people and a ramp.',
  ],
  [
    'The deaf and the blind are welcome.',
    'Deaf people and blind and partially sighted people are welcome.',
  ],
  ['Handicapped children are part of our family.', 'Disabled children are part of our family.'],
  [
    'Able-bodied pupils learn alongside disabled pupils.',
    'Non-disabled pupils learn alongside disabled pupils.',
  ],
  [
    'Low ability pupils have a separate maths group.',
    'Pupils with lower prior attainment have a separate maths group.',
  ],
  [
    'Slow learners are given extra time.',
    'Pupils who need more time or practice are given extra time.',
  ],
  ['Remedial reading takes place daily.', 'Targeted reading takes place daily.'],
  ['Remedial groups run before school.', 'Targeted groups run before school.'],
  ['Epileptics must tell the school nurse.', 'Pupils with epilepsy must tell the school nurse.'],
  ['Asthmatics keep inhalers in class.', 'Pupils with asthma keep inhalers in class.'],
  ['A diabetic may eat in class.', 'A pupil with diabetes may eat in class.'],
  [
    'Autistic children and normal children play together.',
    'Autistic children and children without SEND play together.',
  ],
  ['High functioning autistic pupils attend the base.', 'Autistic pupils attend the base.'],
  [
    'Hard to reach families are visited at home.',
    'Families we have not reached yet are visited at home.',
  ],
  [
    'Parents who do not engage are sent a letter.',
    'Families we have not reached yet are sent a letter.',
  ],
  [
    'The request for statutory assessment is made to the LA.',
    'The request for an EHC needs assessment is made to the LA.',
  ],
  ['We may request a statutory assessment.', 'We may request an EHC needs assessment.'],
  [
    'During the statutory assessment process we keep parents informed.',
    'During the EHC needs assessment process we keep parents informed.',
  ],
  [
    "The Statutory Assessment of a child's needs takes six months.",
    'The EHC needs assessment takes six months.',
  ],
  [
    'Pupils applying for an EHCP need evidence.',
    'Pupils requesting an EHC needs assessment need evidence.',
  ],
  ['The school will apply for an EHCP.', 'The school will request an EHC needs assessment.'],
  [
    'The Educational, Health and Care Plan is reviewed.',
    'The education, health and care plan is reviewed.',
  ],
  ['Parents can appeal to SENDIST.', 'Parents can appeal to the SEND Tribunal.'],
  [
    'Appeals go to the Special Educational Needs and Disability Tribunal.',
    'Appeals go to the First-tier Tribunal (Special Educational Needs and Disability).',
  ],
  ['An Independent Parental Supporter can help.', 'A SENDIASS adviser can help.'],
  [
    'The Local Government Ombudsman may look into it.',
    'The Local Government and Social Care Ombudsman may look into it.',
  ],
  [
    'Parts 2 and 3 of the statement describe needs and provision.',
    'Sections B and F of the EHC plan describe needs and provision.',
  ],
  [
    'A note in lieu is issued instead.',
    'A notice that no EHC plan will be issued is issued instead.',
  ],
  ['Early Years Action begins in nursery.', 'SEN support in the early years begins in nursery.'],
  [
    'Children at Early Years Action Plus see a specialist.',
    'Children on SEN support in the early years see a specialist.',
  ],
  [
    "Stage 1 of the Code of Practice is the teacher's concern.",
    "SEN Support is the teacher's concern.",
  ],
  [
    'Pupils at Stage 2 of the SEN register have an IEP.',
    'Pupils on SEN Support have a SEN Support plan.',
  ],
  [
    'Our five-stage model of SEN is described below.',
    'Our graduated approach to SEN is described below.',
  ],
  ['The PLASC return lists them.', 'The school census return lists them.'],
  ["The Children's Trust oversees this.", 'The local partnership oversees this.'],
  ['Sure Start workers visit families.', 'Family hub workers visit families.'],
  ['Extended Schools provision is offered.', 'Wraparound provision is offered.'],
  ['The Standards Fund pays for the TA.', 'The notional SEN budget pays for the TA.'],
  ['ESFA funding is used.', 'DfE funding is used.'],
  ['BECTA advises on ICT.', 'The Department for Education advises on ICT.'],
  ['The GTC regulates teachers.', 'The Teaching Regulation Agency regulates teachers.'],
  [
    'KCSIE 2021 is read by all staff.',
    'Keeping children safe in education (current edition) is read by all staff.',
  ],
  [
    'Keeping Children Safe in Education (2022) applies.',
    'Keeping children safe in education (current edition) applies.',
  ],
  ['Working Together 2018 applies.', 'Working together to safeguard children 2026 applies.'],
  ['We follow the EYFS 2017.', 'We follow the EYFS statutory framework (current edition).'],
  ['JCQ regulations 2022-23 apply.', 'JCQ regulations apply.'],
  ['The School Admissions Code 2014 applies.', 'The School Admissions Code applies.'],
  [
    'Restraint follows Use of reasonable force 2013.',
    'Restraint follows Restrictive interventions, including use of reasonable force, in schools (2026).',
  ],
  ['Peer-on-peer abuse is dealt with.', 'Child-on-child abuse is dealt with.'],
  ['Word-blind children have coloured overlays.', 'Dyslexic children have coloured overlays.'],
  ['Deaf and dumb pupils use BSL.', 'Deaf pupils use BSL.'],
  ['Spastic children have physiotherapy.', 'Children with cerebral palsy have physiotherapy.'],
  [
    'Mongol children were seen in the clinic and still are.',
    "Children with Down's syndrome were seen in the clinic and still are.",
  ],
  ['A severely subnormal child needs care.', 'A child with learning difficulties needs care.'],
  [
    'Maladjusted pupils are referred.',
    'Pupils with social, emotional and mental health needs are referred.',
  ],
  ['Backward readers have a daily session.', 'Pupils who find reading hard have a daily session.'],
  ['He is mentally retarded.', 'He has a learning disability.'],
  [
    'Mentally ill pupils see the counsellor.',
    'Pupils with a mental health condition see the counsellor.',
  ],
  ['Internal exclusion is used for defiance.', 'Removal from the classroom is used for defiance.'],
  [
    'A pupil may be sent home to calm down.',
    'A pupil may be helped to settle in school [by whom and where].',
  ],
  [
    'There is zero tolerance of calling out.',
    'There is a consistent response, with reasonable adjustments for disabled pupils, to calling out.',
  ],
  ['EOTAS centre staff visit.', 'Alternative provision staff visit.'],
  [
    'SENCO Regulations 2008 require a qualified teacher.',
    'SEND Regulations 2014 require a qualified teacher.',
  ],
  [
    'The Special Educational Needs and Disability Regulations 2015 apply.',
    'The SEND Regulations 2014 apply.',
  ],
  ['The Equalities Act applies.', 'The Equality Act 2010 applies.'],
  [
    'Children and Families Bill 2014 sets this out.',
    'Children and Families Act 2014 sets this out.',
  ],
]
