/** Numbers that only what the document says elsewhere makes citations, and their like that are none. */
export const inPassing: readonly (readonly [text: string, expected: string])[] = [
  // The document says whose its numbers are.
  [
    'I have read the SEND Code of Practice (2015) and numbers below are its paragraphs.\n\nWe meet too seldom. Have a look at 6.5, then tell me what 6.9 is for. You had my letter on 11.7.\n\n6.65 speaks of three a year and 6.66 of somebody who knows him.',
    'cop; cop 6.5; cop 6.9; cop 6.65; cop 6.66',
  ],
  [
    'Paragraph numbers are those of the SEND Code of Practice 2015.\n\nOur trustee follows 6.3, as she told us on 6.10 at 6.40 in room 6.7.',
    'cop; cop 6.3',
  ],
  // Naming the Code is no such statement.
  [
    'Code references are to the SEND Code of Practice 2015.\n\n| Step | Start | Room |\n|---|---|---|\n| 1.2 | 6.10 | 3.02 |\n| 1.4 | 3.11 | 2.14 |',
    'cop',
  ],
  [
    'References to “the Code” are to the SEND Code of Practice. The bundle is numbered [B/6.2], i.e. tab B, page 6.2.',
    'cop',
  ],
  // A column of references under a header of any kind.
  [
    'We follow the SEND Code of Practice 2015.\n\n| You ask | More about it |\n|---|---|\n| Who decides? | para 6.45 |\n| Will I be told? | 6.43 |\n| Does my child come? | 1.3 |\n| How often? | 6.65 |',
    'cop; cop 6.45; cop 6.43; cop 1.3; cop 6.65',
  ],
  [
    'We follow the SEND Code of Practice 2015.\n\n| School | SENCO days |\n|---|---|\n| Ash | 4.5 |\n| Elm | 2.5 |\n| Oak | 6.3 |\n| Yew | 1.5 |',
    'cop',
  ],
  // A small number whose sentence speaks of what the Code has there.
  [
    'We follow the SEND Code of Practice 2015, above all 6.36.\n\nLater on: a school names a governor with an eye on SEN (6.3).',
    'cop; cop 6.36; cop 6.3',
  ],
  [
    'We follow the SEND Code of Practice 2015, above all 6.36. Adopted on 14.2.26.\n\nThe SEN governor met us twice (6.3).',
    'cop; cop 6.36',
  ],
  [
    'We follow the SEND Code of Practice 2015. Look at 6.36.\n\nMinutes are in items 4.3 and 6.2.\n\nIt starts with best endeavours, 6.2, for everyone.',
    'cop; cop 6.36; cop 6.2',
  ],
  // Items of a schedule, and of an agenda.
  [
    'I had Schedule 1 to the SEND Regulations 2014 with me. It has 13 items. Missing are item 6 (equipment) and items 8 and 11.',
    'send-regs-2014 sch 1; send-regs-2014 sch 1 para 6; send-regs-2014 sch 1 para 8; send-regs-2014 sch 1 para 11',
  ],
  [
    'I had Schedule 1 to the SEND Regulations 2014 with me. It is agenda item 6, before item 8 on the agenda and item 4.2.',
    'send-regs-2014 sch 1',
  ],
  [
    'We follow the SEND Code of Practice 2015.\n\nInfo reports: check yours against Schedule 1.\n\nFees are in Schedule 1.',
    'cop; send-regs-2014 sch 1',
  ],
  // Sections of an Act in short.
  [
    'The SEND Code of Practice 2015 and the Equality Act 2010 apply. Reviews are the LA’s job (9.166, Act s44).',
    'cop; equality-act-2010; cop 9.166; cfa2014 s44',
  ],
  [
    'We make adjustments (Equality Act 2010 s20). Nobody is treated worse because of something arising from a disability, s15. Section 15 is about keys.',
    'equality-act-2010 s20; equality-act-2010 s15',
  ],
  // What is said not to be there.
  [
    'Our chapter of the SEND Code of Practice ends with 5.60. There is no 5.61 to look up in the Code.',
    'cop; cop 5.60; cop 5.61 !unknown',
  ],
  // Days and hours.
  ['We follow the SEND Code of Practice 2015.\n\nDeadline 6.12.25, 11.59.', 'cop'],
  [
    'The numbers are from the SEND Code of Practice, like this: 6.17.\n\n- You will be asked in for a talk of 25 minutes 6.39.\n- You are told 6.43.\n- We meet, at the very least 6.65.\n- You get a copy 6.71.\n- Records are kept 6.73.\n- It took at least 6.65 hours.',
    'cop; cop 6.17; cop 6.39; cop 6.43; cop 6.65; cop 6.71; cop 6.73',
  ],
  // What a statement refuted, or half of a pair to be matched, stands beside.
  [
    'SEND Code of Practice quiz\n\n1. The SENCO must be on the leadership team (CoP 6.87). F – should be.\n2. The SENCO must be on the leadership team (CoP 6.87).\n3. Myth: the SENCO must be on the leadership team (CoP 6.87).',
    'cop; cop 6.87; cop 6.87 !unsupported; cop 6.87',
  ],
  [
    'Draw a line from the left to the right.\n\n| What | Code of Practice |\n|---|---|\n| A. SENCO’s time and resources | 6.3 |\n| B. The SEN information report | 6.91 |',
    'cop; cop 6.3; cop 6.91',
  ],
  [
    'These are our duties.\n\n| What | Code of Practice |\n|---|---|\n| A. The governor with oversight of SEN | 6.91 |\n| B. The SEN information report | 6.79 |',
    'cop; cop 6.91 !wrong-topic; cop 6.79',
  ],
  // The stop after a whole word ends its sentence.
  [
    'We follow the SEND Code of Practice 2015, above all 6.36.\n\nParents come in three times a year. 6.65 asks for it. Ms Ali is in year 6.65; see v. 6.71.',
    'cop; cop 6.36; cop 6.65',
  ],
  // A list of words with a number each.
  [
    'We follow the SEND Code of Practice 2015.\n\nAnswers: dyslexia 6.31; autism 6.29; ears 6.34; the rest 6.33.',
    'cop; cop 6.31; cop 6.29; cop 6.34; cop 6.33',
  ],
  // The 2001 Code by its colon, and what is no place in it.
  [
    'The SEND Code of Practice 2015 is in force.\n\nYour policy speaks of School Action and quotes “5:54”. School Action ended at 3:05.',
    'cop; cop 5.54 !outdated-edition',
  ],
  // What a place is given for may stand in the sentence before.
  [
    'We have the SEND Code of Practice 2015. “You must have two cycles before a request.” You cite 9.14 for that.',
    'cop; cop 9.14 !unsupported',
  ],
  [
    'We have the SEND Code of Practice 2015. “You must have two cycles before a request.” Nobody says so. Evidence is in 9.14.',
    'cop; cop 9.14',
  ],
  // Paragraphs of Schedule 1 in a report that names the Code alone.
  [
    '# SEN information report\n\nWe follow the SEND Code of Practice 2015.\n\n| Question | Answer |\n|---|---|\n| What kinds of SEN? (Sch 1 para 1) | All. |\n| How do you find out? (para 2) | Page 3. |\n| Who do I ask? (para 4) | Para 6 of our policy. |',
    'cop; send-regs-2014 sch 1 para 1; send-regs-2014 sch 1 para 2; send-regs-2014 sch 1 para 4',
  ],
  [
    '# Funding agreement\n\nWe follow the SEND Code of Practice 2015.\n\n| Clause | Where |\n|---|---|\n| Fees | Schedule 1, para 1 |\n| Notice | para 2 |',
    'cop',
  ],
  [
    'Everything here comes from the SEND Code of Practice 2015 – the number tells you where.\n\n- Being behind isn’t SEN 6.23, being a pain isn’t SEN 6.21.\n- Parents three times a year 6.65, 15 min each, from 3.40.\n- It is on the drive, S:/SEND/6.42, and my phone ends 6.36 – ha.',
    'cop; cop 6.23; cop 6.21; cop 6.65',
  ],
  // A table whose first column counts its rows, and one of evidence beside that of the Code.
  [
    'We follow the SEND Code of Practice 2015.\n\n| No. | Statement | Source | Evidence |\n|---|---|---|---|\n| 6.1 | Teachers know | Code 6.36 | Visits, 7.5/10 |\n| 6.2 | Told | 6.48 | Letter 7.18 |\n| 6.3 | Met | 6.65 | 2.31 |\n\nThe ones to ask about are 6.2 and 6.3.',
    'cop; cop 6.36; cop 6.48; cop 6.65',
  ],
  // Lines that open with a number.
  [
    'I read the SEND Code of Practice 2015. What I flagged:\n\npara i – must and should\n6.36 – teachers\n6.37 – good teaching\n6.44 – the cycle\n',
    'cop; cop i; cop 6.36; cop 6.37; cop 6.44',
  ],
  [
    'We have the SEND Code of Practice 2015; see 6.44.\n\nWarnock 1978 (1.14, 3.17) said so before. 5:43 School Action vs 6.48 now.',
    'cop 6.44; cop 5.43 !outdated-edition; cop 6.48',
  ],
  [
    'The SEND Code of Practice 2015 and section 43 of the Children and Families Act 2014 apply. The Code calls it high-quality teaching (ibid., paragraph 6.37).',
    'cop; cfa2014 s43; cop 6.37',
  ],
  [
    'Voice in the SEND Code of Practice 2015: 6.70 (school), 9.22 (person-centred), 1.3 (authorities). It is 1.3 (miles).',
    'cop 6.70; cop 9.22; cop 1.3',
  ],
  // The Code does something in a small number; other things do too.
  [
    'Policy 6.2 of our list. The Code of Practice on SEND (2015) is our guide.\n\nThe Code brings these together in 6.2 and 6.9. The bus gets there in 6.4.',
    'cop; cop 6.2; cop 6.9',
  ],
  [
    'Schedule 1 to the SEND Regulations 2014 has 13 items. The SEND Code of Practice, 6.79, says it in other words. People forget item 6.',
    'send-regs-2014 sch 1; cop 6.79; send-regs-2014 sch 1 para 6',
  ],
]
