/** Sentences whose own words name the Code or a law away from the number. */
export const inSentence: readonly (readonly [sentence: string, expected: string])[] = [
  ['The Code says teachers are responsible for progress (6.36).', 'cop 6.36'],
  ['The Code of Practice is clear that parents are partners (see 6.65).', 'cop 6.65'],
  ['As the SEND Code of Practice explains, slow progress is a sign (6.17).', 'cop 6.17'],
  ['The Code of Practice tells us to look again when progress stalls (para 6.58).', 'cop 6.58'],
  ['Paragraph 6.36 leaves no doubt that the Code expects teachers to lead.', 'cop 6.36'],
  ['The Code asks for a clear date (paragraphs 6.48 and 6.53).', 'cop 6.48, 6.53'],
  ['The Code gives a definition we use throughout (p. 94 paragraph 6.15).', 'cop p. 94; cop 6.15'],
  ['Under the Code of Practice the cycle has four parts (6.44–6.56).', 'cop 6.44-6.56'],
  ['The Code, which we follow, is firm about this at 6.37.', 'cop 6.37'],
  ['What 6.91 says about time, the Code does not repeat.', 'cop 6.91'],
  ['6.91 says what the Code expects about time.', 'cop 6.91'],
  ['The Code puts it well, 6.37, when it says teaching comes first.', 'cop 6.37'],
  ['The key paragraph in the Code for us is 6.36.', 'cop 6.36'],
  ['We took the wording on page 15 from the Code.', 'cop p. 15'],
  ['The Code sets this out in chapter 6 and we build on it.', 'cop chapter 6'],
  ['The Code of Practice expects three meetings each year (paragraph 104).', 'cop para 104'],
  ['The Introduction to the Code sets out equality duties (paragraph xix).', 'cop xix'],
  ['The old Code had School Action Plus for this stage (5:54).', 'cop 5.54'],
  ['The Children and Families Act 2014 asks boards to use best endeavours (s.66).', 'cfa2014 s66'],
  [
    'The Children and Families Act 2014 places three duties on schools: section 66, section 67 and section 69.',
    'cfa2014 s66; cfa2014 s67; cfa2014 s69',
  ],
  [
    'The SEND Regulations 2014 say what the report must hold (regulation 51).',
    'send-regs-2014 reg 51',
  ],
  [
    'The Equality Act 2010 expects adjustments to be made in advance (s.20).',
    'equality-act-2010 s20',
  ],
  ['The SEND Regulations list thirteen points (Schedule 1).', 'send-regs-2014 sch 1'],
]

/** Sentences from a document that names the Code elsewhere. */
export const elsewhere: readonly (readonly [sentence: string, expected: string])[] = [
  ['Teachers are responsible for every pupil (6.36).', 'cop 6.36'],
  ['Four parts make up the cycle (6.44-6.56).', 'cop 6.44-6.56'],
  ['Outside help is sought in time (see paragraph 6.59).', 'cop 6.59'],
  ['(see paragraph 6.76)', 'cop 6.76'],
  ['Paragraphs 5.23 to 5.25', 'cop 5.23-5.25'],
  ['Paragraph 6.32', 'cop 6.32'],
  ['Progress check at age 2: Paragraphs 5.23 – 5.25', 'cop 5.23-5.25'],
  ['Reviews are held each year (9.166).', 'cop 9.166'],
  ['Records are shared [6.75].', 'cop 6.75'],
  ['Support may come from outside (paras 6.58 to 6.62).', 'cop 6.58-6.62'],
  ['Meetings are led by the teacher (6.67; 6.70).', 'cop 6.67, 6.70'],
  ['A plan is named in chapter and verse, para. 9.69.', 'cop 9.69'],
  ['Equality duties apply (paragraph xix).', 'cop xix'],
  ['The qualification is set out in regulation 49.', 'send-regs-2014 reg 49'],
]

/** Sentences that follow others which cited the Code, in the same section. */
export const following: readonly (readonly [sentence: string, expected: string])[] = [
  ['See also 6.37.', 'cop 6.37'],
  ['Parents are told as well (6.2).', 'cop 6.2'],
  ['See paragraph 6.5 for more.', 'cop 6.5'],
  ['Teaching is reviewed, cf. 6.4.', 'cop 6.4'],
  ['As in 6.45, concerns are written down.', 'cop 6.45'],
  ['The same is said at 6.54.', 'cop 6.54'],
  ['Ibid., 6.38.', 'cop 6.38'],
  ['ibid para 6.40', 'cop 6.40'],
  ['The same document, paragraph 6.41, speaks of moving on.', 'cop 6.41'],
  ['op. cit., p. 99', 'cop p. 99'],
]
