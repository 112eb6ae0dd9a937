/** Numbers that cite nothing, in documents that cite the Code. */
export const besideTheCode: readonly (readonly [text: string, expected: string])[] = [
  [
    'The SEND Code of Practice 2015 guides us. Our budget grew by £6.36 a head; staff work 6.5 hours.',
    'cop',
  ],
  [
    'The SEND Code of Practice 2015 guides us. The class of 9.14 met at 9.40. We open at 8.45 and close at 3.15.',
    'cop',
  ],
  ['The SEND Code of Practice 2015 guides us. This is v6.2 (was 6.1).', 'cop'],
  [
    'The SEND Code of Practice 2015 guides us. In the survey 6.36 was the average and 9.14 the best.',
    'cop',
  ],
  [
    "The SEND Code of Practice 2015 guides us. Pupils' mean standardised score rose (84.6 to 91.2).",
    'cop',
  ],
  [
    'The SEND Code of Practice 2015 guides us. The ratio is 1:6 (1:8 last year), or 6:36 overall.',
    'cop',
  ],
  [
    'The SEND Code of Practice 2015 guides us. Romans 6:23 and John 3:16 are our verses; Matthew 19.14 too.',
    'cop',
  ],
  ['The SEND Code of Practice 2015 guides us. See Appendix 6.36 and Annex B.', 'cop'],
  ['The SEND Code of Practice 2015 guides us. Room 6.36 is free. Ring ext. 9.20.', 'cop'],
  ['The SEND Code of Practice 2015 guides us. The grid reference is 6.36, 9.14.', 'cop'],
  [
    'The SEND Code of Practice 2015 guides us. Visit www.school.uk/6.36/index or https://x.org/cop/6.36.',
    'cop',
  ],
  [
    'The SEND Code of Practice 2015 guides us. Section 6.36 of this policy deals with complaints; see also 6.37 below.',
    'cop',
  ],
  [
    '# Policy\n\nThe SEND Code of Practice 2015 guides us.\n\n6.1 Aims\n6.2 Roles\n6.3 Records\n\nSee 6.2 and paragraph 6.3.',
    'cop',
  ],
  ['Contents\n\n1 Aims ..... 2\n6.1 SEND Code of Practice ..... 6\n6.36 Complaints ..... 9', 'cop'],
  [
    'The SEND Code of Practice 2015 guides us. KCSIE 2025 (paras 1.6, 199-202) names SEND. Section 175 of the Education Act 2002 applies.',
    'cop; education-act-2002 s175',
  ],
  [
    'The SEND Code of Practice 2015 guides us. In R (L) v London Borough [2015] EWHC 6.36 the court said so at paragraph 6.36.',
    'cop',
  ],
  [
    'The SEND Code of Practice 2015 guides us. Section F of the EHC plan is funded; Sections B, F and I can be appealed.',
    'cop',
  ],
  [
    'The SEND Code of Practice 2015 guides us. Part 1 of this policy is for parents, Part 3 for staff.',
    'cop',
  ],
  [
    'The SEND Code of Practice 2015 guides us. We use the NICE guideline NG87 (1.5.13) and WCAG 2.2.',
    'cop',
  ],
  [
    'The SEND Code of Practice 2015 guides us. The EEF guidance (recommendation 3.2, p. 36) is used in training.',
    'cop',
  ],
  [
    'The SEND Code of Practice 2015 guides us. Webster and Blatchford (2017, p. 36) found this.',
    'cop',
  ],
  [
    'The SEND Code of Practice 2015 guides us. Ofsted inspects under section 5 and section 8; section 48 covers RE.',
    'cop',
  ],
  [
    'The SEND Code of Practice 2015 guides us. A section 17 assessment or section 47 enquiry (Children Act 1989) may follow.',
    'cop; children-act-1989 s17; children-act-1989 s47; children-act-1989',
  ],
  [
    'The SEND Code of Practice 2015 guides us. Section 106 money paid for the ramp. An S75 agreement pools health money.',
    'cop',
  ],
  [
    'The SEND Code of Practice 2015 guides us. See p. 6 of our SEN information report and pages 3–4 of the accessibility plan.',
    'cop',
  ],
  ['The SEND Code of Practice 2015 guides us. Chapter 6 of the novel was read aloud.', 'cop'],
  ['The SEND Code of Practice 2015 guides us. A reading age of 9.14, chronological 6:36.', 'cop'],
  [
    'The SEND Code of Practice 2015 guides us. Autumn spending was 6.36 (thousand), spring 6.40.',
    'cop',
  ],
  [
    'The SEND Code of Practice 2015 guides us. Targets: 6.36 kg lifted; dose 2.5 ml (1.25 ml twice).',
    'cop',
  ],
  [
    'The SEND Code of Practice 2015 guides us. The Equality Act 2010 gives nine protected characteristics. Section 9 of our scheme and reg 5 of the pool.',
    'cop; equality-act-2010',
  ],
  [
    'The SEND Code of Practice 2015 guides us. The School Admissions Code (para 1.6, 2.16) applies to all. The Code says (3.12) that panels decide.',
    'cop',
  ],
  ['SEND Code of Practice: 0 to 25 years', 'cop'],
  ['0 to 25 years; 6 to 16; 2 to 5; ages 3.5 to 4.5. The SEND Code of Practice says so.', 'cop'],
  ['SEND Code of Practice 2015, 25 pupils with plans', 'cop'],
  ['The SEND Code of Practice, 11 March 2026 meeting', 'cop'],
  ['SEND Code of Practice 2015 1. Introduction 2. Aims', 'cop'],
  ['CoP training: 6.11.26 and 9.12.26', 'cop'],
  ['CoP day, 9.30-3.15', 'cop'],
  ['CoP briefing 3.45 pm', 'cop'],
  ['SEND CoP meeting at 3.45', 'cop'],
  ['Level 2 CoP course: 6.5 hours; cost £6.36.', 'cop'],
  [
    'The SEND Code of Practice 2015 guides us (6.36). In e-mails from the office “see 6.44” means the trust handbook, not the Code.',
    'cop; cop 6.36',
  ],
  [
    'The SEND Code of Practice 2015 guides us (6.36). Room change for Friday: 6.32 is being painted, use 6.23.',
    'cop; cop 6.36',
  ],
  ['Bring the SEND Code of Practice (January 2015), a pencil and the questions on page 2.', 'cop'],
  [
    'We follow the SEND Code of Practice 2015 (6.36). The privacy notice, 6.44, says how long.',
    'cop 6.36',
  ],
]
