/** Short documents: tables, lists, footnotes, headings. */
export const inDocuments: readonly (readonly [text: string, expected: string])[] = [
  [
    'We follow the SEND Code of Practice.\n\nSchool Action (DfES, 2001) ended. The stages (DfES 2001) are gone. DfES (2001) Inclusive Schooling. London: DfES.',
    'cop; cop !outdated-edition; cop !outdated-edition',
  ],
  [
    'We follow the SEND Code of Practice.\n\nThe SENCO has enough time away from the classroom. The Code says so at 6.36.\n\nTeachers are responsible and accountable for the progress of pupils. This is in 6.36.',
    'cop; cop 6.36 !wrong-topic; cop 6.36',
  ],
  [
    'We follow the SEND Code of Practice.\n\n## Teaching\n\nTeachers answer for progress (Code: 6.36). All know the plan (6.49, Code). Door code 6.36 is new.',
    'cop; cop 6.36; cop 6.49',
  ],
  [
    'We follow the SEND Code of Practice.\n\n## Teaching\n\nTeachers answer for progress (statutory guidance, 6.36). The statutory guidance, 9.6 MB, is on the website.',
    'cop; cop 6.36',
  ],
  ['Keeping children safe in education is statutory guidance: 6.36 is its room.', ''],
  [
    'Places in the SEND Code of Practice:\n\n- p. 99: teaching\n- chapter 9: plans\n- pages 100–102: the cycle',
    'cop; cop p. 99; cop chapter 9; cop p. 100-102',
  ],
  ['Comments on the SEND Code of Practice leaflet.\n\n- p9: not clear\n- p10: too long', 'cop'],
  [
    '| Duty | SEND Code of Practice |\n|---|---|\n| Teaching | p. 99 |\n| Capacity | Annex 1 |\n| SEN and disability | xiii–xiv; 6.15 |',
    'cop; cop p. 99; cop annex 1; cop xiii-xiv; cop 6.15',
  ],
  [
    'The Equality Act 2010 asks us to:\n\n- know who is disabled (section 6)\n- adjust – section 20\n- write a plan: Schedule 10\n- see section 5',
    'equality-act-2010; equality-act-2010 s6; equality-act-2010 s20; equality-act-2010 sch 10',
  ],
  [
    'Duties in the Equality Act 2010:\n\n- Section 20: adjustments\n- Schedule 10: the plan',
    'equality-act-2010; equality-act-2010 s20; equality-act-2010 sch 10',
  ],
  [
    '| Law | Where |\n|---|---|\n| Children and Families Act 2014 | Part 3 |\n| Our form | Part 4 |',
    'cfa2014; cfa2014 part 3',
  ],
  [
    'We follow the SEND Code of Practice (2015).\n\n1.5 One\n\n1.6 Two\n\nViews count (Code, paragraph 6.70); there is more at paragraphs 1.5 and 1.6. See paragraph 1.5 above.',
    'cop; cop 6.70; cop 1.5; cop 1.6',
  ],
  [
    'We follow the SEND Code of Practice (2015).\n\nYou quoted “5:43”. That is from the 2001 Code. The clock said 5:43.',
    'cop; cop 5.43 !outdated-edition; cop !outdated-edition',
  ],
  [
    'We follow the SEND Code of Practice (6.36).\n\nVersions: 1.0 (7.22), 2.0 (7.23: forms moved), 3.1 (6.25). Next dates: 9.12 (5.30), 7.7 (6.15!).',
    'cop 6.36',
  ],
  [
    'We follow the SEND Code of Practice (6.36).\n\nThe authority may use criteria as a guide (9.16). The EP report (para 6.36 on memory) is in the file, and paper 6.44 too.',
    'cop 6.36; cop 9.16',
  ],
  [
    'We follow the SEND Code of Practice (2015):\n\n- 6.36 (teachers)\n- 6.44–6.56 (graduated approach)\n- 9.14: requests',
    'cop; cop 6.36; cop 6.44-6.56; cop 9.14',
  ],
  ['Relevant paragraphs of the Code:\n\n- 6.36\n- 6.37\n- 9.20', 'cop 6.36; cop 6.37; cop 9.20'],
  [
    'The SEND Code of Practice says the following.\n\n| Duty | Reference |\n|---|---|\n| Teachers are accountable for progress | 6.36 |\n| Best endeavours | CFA s66 |\n| Information report | 6.79; reg 51 |\n| Adjustments | EqA s20 |',
    'cop; cop 6.36; cfa2014 s66; cop 6.79; send-regs-2014 reg 51; equality-act-2010 s20',
  ],
  [
    'We follow the SEND Code of Practice 2015.\n\n| Para | What it says |\n|---|---|\n| 6.36 | Teachers are accountable for the progress of pupils |\n| 1.26 | Presumption of mainstream |\n| 9.14 | Requests for assessment |',
    'cop; cop 6.36; cop 1.26; cop 9.14',
  ],
  [
    'Teachers are accountable for progress.[^1] Parents are met.[^2] Reports are published.[^3]\n\n[^1]: SEND Code of Practice 2015, 6.36.\n[^2]: Ibid., 6.65.\n[^3]: CFA 2014, s.69.',
    'cop 6.36; cop 6.65; cfa2014 s69',
  ],
  [
    'Teachers are accountable for progress.[^1] Parents are met.[^2]\n\n[^1]: SEND Code of Practice 2015, para 6.36.\n[^2]: ibid, para. 6.65; see also 6.71.',
    'cop 6.36; cop 6.65; cop 6.71',
  ],
  [
    '### Graduated approach (CoP 6.44 – 6.56)\n\nWe assess. Reviews are termly (6.53).',
    'cop 6.44-6.56; cop 6.53',
  ],
  [
    '### SEND Code of Practice 6.36\n\nTeachers are accountable for the progress of all.',
    'cop 6.36',
  ],
  [
    'We follow the SEND Code of Practice.\n\nSee Behaviour Policy 6.2, Attendance Policy 6.36, and Section 6.36 below.',
    'cop',
  ],
  [
    "We follow the SEND Code of Practice.\n\nThe budget rose from £6.36m to £6.91m, and the SENCO's time from 6.5 to 9.14 hours.",
    'cop',
  ],
  [
    'We follow the SEND Code of Practice 2015.\n\n| Theme | Legal basis |\n|---|---|\n| Teaching | 6.36, 6.37 |\n| Report | s69, reg 51, 6.79 |',
    'cop; cop 6.36; cop 6.37; cfa2014 s69; send-regs-2014 reg 51; cop 6.79',
  ],
  [
    'We follow the SEND Code of Practice 2015.\n\n| No | Action | When |\n|---|---|---|\n| 6.36 | Order books | 9.15 |\n| 6.37 | Ring families | 9.40 |',
    'cop',
  ],
  [
    'We follow the SEND Code of Practice 2015.\n\n| Ref | Action | When |\n|---|---|---|\n| 6.1 | Order books | 9.15 |\n| 6.2 | Ring families | 9.40 |\n| 6.3 | Meet staff | 9.50 |',
    'cop',
  ],
  [
    'We follow the SEND Code of Practice.\n\nTeachers are accountable for progress. (6.36)',
    'cop; cop 6.36',
  ],
  [
    'We follow the SEND Code of Practice.\n\nTeachers are accountable for progress (para 6.36 refers).',
    'cop; cop 6.36',
  ],
  [
    'We follow the SEND Code of Practice.\n\nTeachers are accountable for progress – 6.36.',
    'cop; cop 6.36',
  ],
  [
    'We follow the SEND Code of Practice.\n\nTeachers are accountable for progress – see 6.36',
    'cop; cop 6.36',
  ],
  [
    'We follow the SEND Code of Practice.\n\nTeachers are accountable for progress [para. 6.36]; interventions do not replace teaching [para. 6.37].',
    'cop; cop 6.36; cop 6.37',
  ],
  [
    'We follow the SEND Code of Practice.\n\nTeachers are accountable for progress (6.36, 6.37).',
    'cop; cop 6.36; cop 6.37',
  ],
  [
    'We follow the SEND Code of Practice.\n\nTeachers are accountable for progress (6.36 & 6.37 – and see 6.52).',
    'cop; cop 6.36; cop 6.37; cop 6.52',
  ],
  [
    'We follow the SEND Code of Practice.\n\n**6.36** Teachers are accountable for the progress of the pupils in their class.',
    'cop; cop 6.36',
  ],
  [
    'We follow the SEND Code of Practice.\n\n> 6.36 Teachers are responsible and accountable for the progress and development of the pupils in their class.',
    'cop; cop 6.36',
  ],
  [
    'We follow the SEND Code of Practice.\n\n“Teachers are responsible and accountable” (6.36)',
    'cop; cop 6.36',
  ],
  [
    'Numbers in brackets refer to the Code of Practice.\n\nWe name a governor (6.3) and review the report (6.79).',
    'cop; cop 6.3; cop 6.79',
  ],
  [
    '# Roles\n\nThe SEND Code of Practice (2015) is our guide.\n\n**Class teacher** (6.36): accountable for progress.\n\n**SENCO** (6.84, 6.88–6.90): leads.\n\n**Governor** (6.3): keeps an eye.',
    'cop; cop 6.36; cop 6.84; cop 6.88-6.90; cop 6.3',
  ],
  [
    'Based on the SEND Code of Practice 2015.\n\nTeachers → 6.36\nSENCO → 6.88\nGovernors → 6.3',
    'cop; cop 6.36; cop 6.88; cop 6.3',
  ],
  [
    'Based on the SEND Code of Practice 2015.\n\n- Teachers: 6.36\n- SENCO: 6.88-6.90\n- Parents: 6.64, 6.65 and 6.71\n- Meetings start at 6.30',
    'cop; cop 6.36; cop 6.88-6.90; cop 6.64; cop 6.65; cop 6.71',
  ],
  [
    'SEND Code of Practice references used in this document:\n\n6.36 – teacher accountability\n6.37 – high quality teaching\n6.44-6.56 – graduated approach',
    'cop; cop 6.36; cop 6.37; cop 6.44-6.56',
  ],
  [
    '| Duty | Children and Families Act 2014 | Equality Act 2010 |\n|---|---|---|\n| Best endeavours | s66 | |\n| SENCO | s67 | |\n| Adjustments | | s20, Sch 13 |',
    'cfa2014; equality-act-2010; cfa2014 s66; cfa2014 s67; equality-act-2010 s20; equality-act-2010 sch 13',
  ],
  [
    'We have regard to the SEND Code of Practice 2015 ("the Code"). In this policy "C6.36" means paragraph 6.36 of the Code.\n\nTeachers are accountable (C6.36).',
    'cop; cop 6.36',
  ],
  [
    '# Guide\n\nAll numbers in brackets are paragraphs of the SEND Code of Practice (2015).\n\nTeachers are accountable for progress (6.36). We listen (6.45). Meetings: 6.65.\n\nTimetable: Monday 9.15, Tuesday 10.45, Wednesday 2.30. Club: 3.45.\n\nCosts: transport 6.40, lunch 2.60. Total: 9.00.\n\nScores: reading 6.3, spelling 7.2, maths 9.10.\n\nRooms: nurture 6.1, sensory 2.12. Extension: 2.14.\n\nRatios: 1:8, 1:13. Version: 6.2. Issue: 2.1.\n\nThe mean was 6.36. The average is 9.14. Attendance is 94.36. Growth is 6.17 points.\n\nPupils – 6.36 per cent. Spending per head – 9.14.\n\nAction 6.36: order books. Minute 9.14: noted. Item 6.21, deferred.\n\nSee our behaviour policy, 6.17, and appendix 2.14.\n\nGrades: 4.3, 5.6 and 6.17.\n\nPhone: 01632 960.636; bus 6.17; train 9.14.\n\nHe ran 6.36 and she jumped 6.17.\n\nBetween 6.15 and 6.45 the hall is free.\n\nThe club runs from 3.15 to 4.15 and then 4.30.\n\nWe got 6.36 and then 6.45 in the survey.',
    'cop; cop 6.36; cop 6.45; cop 6.65',
  ],
  [
    '# Minutes\n\nThe Code of Practice was discussed.\n\n6.36 Mrs Ali spoke about the budget. \n6.37 Mr Reid spoke about trips.\n6.38 The head closed the meeting.',
    'cop',
  ],
  [
    '# Minutes\n\nThe Code of Practice (6.36) was discussed.\n\nMinute 14.36 was noted. 12.17: agreed. Next meeting: 6.15.',
    'cop 6.36',
  ],
  [
    '# EHC plan template\n\nWe follow the Code of Practice (9.61–9.69).\n\nOutcome 1.1: reads ten words. Outcome 1.2: writes a sentence. Provision 2.14: daily phonics. Section F 3.17: SLT weekly.',
    'cop 9.61-9.69',
  ],
  [
    'The Code, at 6.17, lists signs of slow progress. 6.19 then says that good teaching comes first. It should also be a talk with parents – 6.39 – and a record is kept.',
    'cop 6.17; cop 6.19; cop 6.39',
  ],
  [
    'The Code, at 6.17, lists signs of slow progress. The gap in points – 6.39 – is wide.',
    'cop 6.17',
  ],
  [
    '# SEND policy\n\nLegal framework: CFA 2014; SEND Regs 2014; EqA 2010; CoP 2015.\n\nBest endeavours (s66), SENCO (s67; reg 49–50), report (s69; reg 51; Sch 1), adjustments (s20 EqA), teachers (6.36), meetings (6.65).',
    'cfa2014; send-regs-2014; equality-act-2010; cop; cfa2014 s66; cfa2014 s67; send-regs-2014 reg 49-50; cfa2014 s69; send-regs-2014 reg 51; send-regs-2014 sch 1; equality-act-2010 s20; cop 6.36; cop 6.65',
  ],
  [
    '# Policy\n\nReferences to sections are to sections of the Children and Families Act 2014.\n\nWe use best endeavours (section 66). We have a SENCO (section 67). We tell parents (section 68).',
    'cfa2014; cfa2014 s66; cfa2014 s67; cfa2014 s68',
  ],
  [
    '# Policy\n\nThe Equality Act 2010 applies. Section 20 requires adjustments; section 85 forbids discrimination; section 149 is the PSED; Schedule 10 the accessibility plan.',
    'equality-act-2010; equality-act-2010 s20; equality-act-2010 s85; equality-act-2010 s149; equality-act-2010 sch 10',
  ],
  [
    '# Policy\n\n## Children and Families Act 2014\n\n- s.19: views, wishes and feelings\n- s.66: best endeavours\n- s.69: report\n\n## Equality Act 2010\n\n- s.6: disability\n- s.20: adjustments',
    'cfa2014; cfa2014 s19; cfa2014 s66; cfa2014 s69; equality-act-2010; equality-act-2010 s6; equality-act-2010 s20',
  ],
  [
    '# Letter\n\nDear Head,\n\nI refer to paragraph 6.36 of the SEND Code of Practice and your duties under s.66 of the Children and Families Act 2014 ("CFA"). Under s.68 CFA you must tell us. The Code, at 6.43, repeats this. Ibid. 6.48.',
    'cop 6.36; cfa2014 s66; cfa2014 s68; cop 6.43; cop 6.48',
  ],
  [
    '# FAQ\n\n**Where does it say that teachers are responsible?** SEND Code of Practice, 6.36.\n\n**And meetings?** 6.65.\n\n**And the report?** Section 69 of the Act; Schedule 1 of the Regulations; 6.79 of the Code.',
    'cop 6.36; cop 6.65; cfa2014 s69; send-regs-2014 sch 1; cop 6.79',
  ],
  [
    'Footnotes: ¹ SEND Code of Practice 2015, 6.36. ² Ibid, 6.37. ³ Children and Families Act 2014, s 66. ⁴ Code, 6.52. ⁵ n 1 above, 6.65.',
    'cop 6.36; cop 6.37; cfa2014 s66; cop 6.52; cop 6.65',
  ],
  [
    'SEND CoP (2015): Ch 6 (6.36; 6.44–6.56), Ch 9 (9.14, 9.166)',
    'cop 6.36; cop 6.44-6.56; cop 9.14; cop 9.166',
  ],
  [
    'We follow the SEND Regulations 2014.\n\n| Schedule 1 | Where |\n|---|---|\n| paragraph 1 | page 2 |\n| paragraph 14 | page 3 |',
    'send-regs-2014; send-regs-2014 sch 1; send-regs-2014 sch 1 para 1; send-regs-2014 sch 1 para 14 !unknown',
  ],
  [
    'The report covers Schedule 1 to the SEND Regulations 2014. The draft adds “paragraph 16”.',
    'send-regs-2014 sch 1; send-regs-2014 sch 1 para 16 !unknown',
  ],
  [
    'Here "the Act" is the Children and Families Act 2014 and the Equality Act 2010 is cited in full.\n\n- s.85 Equality Act 2010\n- s.174 of the Act',
    'cfa2014; equality-act-2010; equality-act-2010 s85; cfa2014 s174 !unknown',
  ],
  [
    '# Our scheme\n\n## Schedule 1: fees\n\nWe follow the SEND Regulations 2014. Fees are in Schedule 1.',
    'send-regs-2014',
  ],
  [
    '# Plan\n\n## 6. People\n\nWe follow the SEND Code of Practice (2015). Our school mainly uses Chapter 6.',
    'cop; cop chapter 6',
  ],
  [
    'The numbers are from the SEND Code of Practice, like this: 6.17, and so on.\n\n- Teachers are responsible 6.36.\n- Parents are told formally 6.48.\n- We see parents often enough 6.65.\n- Everybody writes down what was done 6.74.\n- The SENCO has enough time 6.91.',
    'cop; cop 6.17; cop 6.36; cop 6.48; cop 6.65; cop 6.74; cop 6.91',
  ],
  [
    'We have the SEND Code of Practice (2015) at hand. Look at 6.17.\n\nAgreed on 14.9.25. Next review: 9.26. We met (6.11) and again (30.11).',
    'cop; cop 6.17',
  ],
  // A sentence that is over hands nothing on to the next
  [
    'It is the teachers who answer for it, as paragraph 6.36 of the SEND Code of Practice says. Section 5.4 of the Oak Rise policy needs changing.',
    'cop 6.36',
  ],
  // “The guidance”, where the Code has been named
  [
    '## Records\n\nThe SEND Code of Practice (2015) is at hand. Paragraph 6.79 of the guidance lists what we publish.',
    'cop; cop 6.79',
  ],
  ['## Records\n\nThe exclusion rules are new. Paragraph 6.7 of the guidance is short.', ''],
  // “s.20” is no line of a table that begins with 20
  [
    'The Equality Act 2010 binds us.\n\n| No. | Task |\n|---|---|\n| 20 | Ramps |\n\nAdjustments start from s.20.',
    'equality-act-2010; equality-act-2010 s20',
  ],
  // A column of a schedule's paragraphs, and cells that hold a short form alone
  [
    'The SEND Regulations 2014 bind us.\n\n| Schedule 1 paragraph | What |\n|---|---|\n| 9 | complaints |\n| 13 | Local Offer |',
    'send-regs-2014; send-regs-2014 sch 1; send-regs-2014 sch 1 para 9; send-regs-2014 sch 1 para 13',
  ],
  [
    'The SEND Regulations 2014 bind us.\n\n| Schedule 1 items met | What |\n|---|---|\n| 9 | so far |',
    'send-regs-2014; send-regs-2014 sch 1',
  ],
  [
    'The SEND Regulations 2014 bind us.\n\n| What | Authority |\n|---|---|\n| Publication | r.52 |',
    'send-regs-2014; send-regs-2014 reg 52',
  ],
  // A sentence that begins with the law's schedule is no heading of the document's own
  [
    'The SEND Regulations 2014 bind us.\n\nSchedule 1 lists what we publish.',
    'send-regs-2014; send-regs-2014 sch 1',
  ],
  ['The SEND Regulations 2014 bind us.\n\nSchedule 1: fees\n\nSee Schedule 1.', 'send-regs-2014'],
  // What is put on a website, and the law behind it
  [
    'The Children and Families Act 2014 and the SEND Regulations 2014 bind us.\n\nAn information report goes on the website (s69; Regs 51 and Sch 1).',
    'cfa2014; send-regs-2014; cfa2014 s69; send-regs-2014 reg 51; send-regs-2014 sch 1',
  ],
  // Other regulations named between
  [
    'The SEND Regulations 2014 bind us.\n\nA name comes off the roll under the Education (Pupil Registration) (England) Regulations 2006, reg 8; see reg 12 too.\n\nThe SENCO is a matter of regulation 49, reviews of plans of regulation 20. Mr Hall knows regulation 8.',
    'send-regs-2014; education-pupil-registration-england-regulations-2006 reg 8 !outdated-edition; education-pupil-registration-england-regulations-2006 reg 12 !outdated-edition; send-regs-2014 reg 49; send-regs-2014 reg 20; send-regs-2014 reg 8',
  ],
  [
    'The SEND Regulations 2014 bind us.\n\nReports go out under the Education (Pupil Information) (England) Regulations 2005, reg 7.\n\nMr Hall knows regulation 9.',
    'send-regs-2014; education-pupil-information-england-regulations-2005 reg 7; send-regs-2014 reg 9 !ambiguous',
  ],
  // Stars before the items of a list
  [
    'The SEND Code of Practice (2015) says it. Find these:\n\n★ 6.36 – you answer for your class\n★ 6.48 – tell the parents\n★ 6.52 – you stay responsible',
    'cop; cop 6.36; cop 6.48; cop 6.52',
  ],
  // “The Regs” by their short name, and romans that go on with romans
  [
    'The SEND Regulations 2014 bind us.\n\n| Duty | Source |\n|---|---|\n| Numbers by need | Regs, Sch 9 |',
    'send-regs-2014; send-regs-2014 sch 9 !unknown',
  ],
  [
    '## Terms\n\nUse what the SEND Code of Practice (2015) has in paragraphs xiii and xiv. It has been so for years. Disability is explained at xviii; long-term means a year.',
    'cop; cop xiii; cop xiv; cop xviii',
  ],
]
