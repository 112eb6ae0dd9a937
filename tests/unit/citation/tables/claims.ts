import type { CitationStatus } from '../../../../lib/citation/resolution'

/** What a sentence makes a paragraph say; judged by the index of the Code as it is bundled. */
export const claimRows: readonly (readonly [status: CitationStatus, sentence: string])[] = [
  // The force of law for a *should*
  [
    'unsupported',
    'We meet three times, and paragraph 6.65 of the Code makes these meetings a legal requirement.',
  ],
  ['unsupported', 'CoP 6.76 makes the provision map mandatory.'],
  ['unsupported', 'CoP 6.3 obliges the board to pay its SEN governor.'],
  ['unsupported', 'CoP 6.50 says that staff must be trained by the council.'],
  ['unsupported', 'It is a statutory duty to name an SEN governor (CoP 6.3).'],
  ['unsupported', 'CoP 6.31 gives every dyslexic child a right to a laptop.'],
  ['ok', 'CoP 6.48 requires schools to tell parents.'],
  ['ok', 'CoP 6.9 makes reasonable adjustments a legal duty.'],
  ['ok', 'CoP 6.2 obliges schools to use their best endeavours.'],
  ['ok', 'CoP 6.64 obliges us to send a yearly report.'],
  ['ok', 'The Code does not make three meetings a legal requirement (CoP 6.65).'],
  [
    'ok',
    'CoP 6.52 says the class teacher should remain responsible for working with the child every day.',
  ],
  // A figure where there is none, or another one
  ['unsupported', 'CoP 6.91 fixes the time at two days a week for a school of our size.'],
  ['unsupported', 'Under CoP 6.71 the notes of each meeting have to be kept for six years.'],
  ['unsupported', 'By paragraph 6.53 of the Code, reviews fall every six weeks.'],
  [
    'unsupported',
    'The SENCO has to be given one day a week for every hundred pupils; that is CoP 6.91.',
  ],
  ['unsupported', 'Our SENCO has one day a week, which CoP 6.91 lays down as the minimum.'],
  ['unsupported', 'The Code limits interventions to twelve weeks (CoP 6.48).'],
  ['unsupported', 'CoP 6.69 fixes the length of each meeting at forty minutes.'],
  [
    'unsupported',
    'It has to answer in six weeks (CoP 9.17), and CoP 9.40 gives it a whole year to finish.',
  ],
  ['unsupported', 'CoP 9.169 gives the council six months to tell the family.'],
  ['ok', 'As CoP 6.91 asks, the board gives the SENCO two days a week.'],
  ['ok', 'In line with CoP 6.91 our SENCO has two days a week.'],
  ['ok', 'CoP 6.53 asks for a review by the agreed date, and ours fall every six weeks.'],
  ['ok', 'CoP 6.71 asks for a record of the meeting, which we send home within five days.'],
  ['ok', 'CoP 6.65 sets at least three meetings a year and we hold four.'],
  ['ok', 'CoP 6.85 gives a new SENCO three years for the award.'],
  ['ok', 'CoP 6.13 asks for careers guidance from Year 8 to Year 13.'],
  // A bar where there is none
  [
    'unsupported',
    'We collect two terms of evidence, since CoP 6.59 says a specialist cannot be asked for any sooner.',
  ],
  [
    'unsupported',
    'The Code tells us, at paragraph 6.58, that only an educational psychologist may decide on a specialist.',
  ],
  ['unsupported', 'Under CoP 6.45 parents may not object to the assessment.'],
  ['unsupported', 'CoP 6.52 says that teaching assistants may never lead a group on their own.'],
  [
    'unsupported',
    'As CoP 6.59 rules, no specialist may be called before three cycles are finished.',
  ],
  ['ok', 'CoP 6.37 makes clear that extra help cannot make up for poor teaching.'],
  ['ok', 'CoP 6.38 says that no decision should be made without the views of parents.'],
  ['ok', 'CoP 6.23 warns that low attainment does not always mean SEN.'],
  ['ok', 'CoP 6.36 says that teachers are accountable even where a TA takes the group.'],
  [
    'ok',
    'CoP 6.59 says that a specialist should always be asked where a pupil makes little or no progress.',
  ],
  // Sayings
  ['unsupported', 'Parents must give written consent before support starts (CoP 6.48).'],
  ['unsupported', 'The notional budget is ring-fenced for pupils on the register (CoP 6.96).'],
  ['unsupported', 'CoP 9.14 obliges us to have spent £6,000 first.'],
  ['unsupported', 'Only the head may apply for an assessment (CoP 9.14).'],
  [
    'unsupported',
    'The Code (6.17) says that a pupil has to be two years behind before anything is done.',
  ],
  ['unsupported', 'CoP 6.24 says that pupils with EAL cannot have SEN.'],
  ['unsupported', 'Schools may charge parents for support (CoP 6.50).'],
  ['unsupported', 'CoP 6.30 knows five areas of need.'],
  ['ok', 'The notional budget is not ring-fenced (CoP 6.96).'],
  ['ok', 'Parents are asked whether they agree before support starts (CoP 6.48).'],
  ['ok', 'Parents may ask for an assessment as well as the school (CoP 9.8).'],
  // Next door, or far away
  [
    'wrong-topic',
    'We look for the cause first, because CoP 6.31 tells us that behaviour is not proof of SEN.',
  ],
  ['wrong-topic', 'Behaviour that worries us may come from a need nobody has seen yet (CoP 6.34).'],
  [
    'wrong-topic',
    'A student with hearing loss sits where they can see the teacher, as CoP 6.31 describes.',
  ],
  [
    'wrong-topic',
    'When children leave for the secondary school we give it the file in June (CoP 6.72).',
  ],
  ['wrong-topic', 'A written report on progress goes home every July (CoP 6.73).'],
  [
    'wrong-topic',
    'Support is planned with the nurse, as CoP 6.38 asks for pupils with diabetes or epilepsy.',
  ],
  ['wrong-topic', 'Families may look for clubs and short breaks in the Local Offer (CoP 5.12).'],
  [
    'wrong-topic',
    'Parents can read about the rules on exclusion in chapter 3 of the Code of Practice.',
  ],
  [
    'wrong-topic',
    'Our accessibility plan has three parts, as section 69 of the Equality Act 2010 sets out.',
  ],
  ['ok', 'A pupil who is anxious may have needs of the kind described at CoP 6.32.'],
  ['ok', 'Pupils who move to another school visit it in June (CoP 6.57).'],
  ['ok', 'Everybody who teaches the pupil knows the plan (CoP 6.49).'],
  ['ok', 'Exclusion is covered in chapter 11 of the Code of Practice.'],
  ['ok', 'Section 60 of the Equality Act 2010 is about questions on health.'],
  ['unsupported', 'CoP 6.65 requires schools to meet parents three times a year.'],
  ['unsupported', 'They quoted CoP 9.40 as giving them 26 weeks.'],
  [
    'unsupported',
    'The Code leaves no room here: the SENCO must be a member of the leadership team (6.87).',
  ],
  [
    'unsupported',
    'No specialist may be asked until three cycles of support have failed; paragraph 6.59 of the Code is clear about this.',
  ],
  ['unsupported', 'Schools keep the records for six years. CoP 6.73 says so.'],
  ['unsupported', 'Paragraph 6.91 of the Code fixes the release at 0.6 for a school of 400.'],
  ['unsupported', 'CoP 6.59 obliges schools to ask a specialist within six weeks.'],
  ['ok', 'CoP 6.79 requires schools to publish an information report.'],
  ['ok', 'Parents are met three times a year. CoP 6.65 says so.'],
  ['ok', 'Every student is entitled to an education that lets them do well (CoP 6.1).'],
  ['ok', 'CoP 6.91 is clear about this, and our SENCO has half the week.'],
]
