/** What several sentences, a heading or the rest of a document tell together; `>>` parts a heading from its passage. */
export const pointedOut = `
VOICE-04 At the June meeting the phase leaders go through the tracking sheets. They then decide which pupils have special educational needs.
VOICE-04 The senior team meets in July. It decides who will have SEN Support in September.
VOICE-04 Each concern form goes to the SENCO. She decides within two weeks if the child needs SEN Support.
VOICE-04 Mr Cole checks the reading scores. He then decides which children go on the register.
VOICE-04 Teachers fill in the tracker. From it they decide which pupils have SEN.
VOICE-04 The head of lower school sees every referral. He decides if the student is to be counted as having SEN.
VOICE-03 We agree outcomes with parents in September. In January the SENCO sets new outcomes and parents are emailed a copy.
VOICE-03 Outcomes are agreed with parents in Key Stage 1. In Key Stage 2 the SENCO writes them and tells parents what they are.
VOICE-03 Parents, pupil and teacher agree the outcomes. At Stonebeck the plan is written in a staff meeting and parents are told afterwards what the outcomes are.
VOICE-08 In Key Stage 1 the class teacher meets parents at least three times a year. In Key Stage 2 the plan is gone through with parents once a year, at the July meeting.
VOICE-08 Our schools meet parents three times a year to review the plan. Holm Wood is the exception. Holm Wood has one review meeting a year for pupils on SEN Support.
VOICE-08 There is one meeting with parents about the plan. It happens in the spring term.
VOICE-08 Each pupil on SEN Support has a review with parents in November. The next is in May.
VOICE-05 Any pupil, whether or not they have SEN, is eligible to stand for the school council.
VOICE-05 ## Pupil voice >> The school council meets every month.
VOICE-05 ## How do you listen to pupils? >> Pupils can be voted on to the student council.
VOICE-13 Interventions run only for pupils whose parents have opted in.
`

export const leftAlone = `
VOICE-04 The SENCO and the parents meet in June. They decide whether the child needs SEN Support.
VOICE-04 The class teacher talks with the pupil and the family. They decide together whether SEN Support is needed.
VOICE-04 The local authority reads our evidence. It decides whether the child needs an EHC plan.
VOICE-04 Children talk to their teachers. They decide which support helps.
VOICE-04 The pupil tells the mentor how it went. She decides which support to keep.
VOICE-04 The educational psychologist visits the class teacher. She decides whether support is needed.
VOICE-04 Teaching assistants help in lessons under the teacher's direction. They do not set targets.
VOICE-03 The teacher and parents agree outcomes each term. The teacher sets the outcomes out in a letter and parents get a copy.
VOICE-03 We agree the plan with parents. The SENCO types up the plan and parents are sent a copy.
VOICE-03 If it counts as special educational provision the academy must tell you so formally, by letter.
VOICE-03 You must be told when your child begins SEN Support, and the letter comes from the headteacher.
VOICE-03 The law says that parents must be told when a school makes special educational provision for their child.
VOICE-03 After the meeting the agreed outcomes are typed up and sent to parents and the pupil.
VOICE-03 No family should be told that plans are going.
VOICE-02 We watch the child at play, because children of three and four show what they think more often than they say it.
VOICE-02 The report tells parents what their child can do and what comes next.
VOICE-08 We meet parents each term. It is good to see them once a year more, at the summer fair.
VOICE-08 There is a meeting with parents each term. It happens in the first three weeks.
VOICE-08 The therapist sees parents once a year. It is on top of the termly reviews.
VOICE-08 Parents' evening is held in November and March; pupils on SEN Support have three review meetings besides.
VOICE-05 The school council chose the colours for the sensory room.
VOICE-05 ## Pupil voice >> Before each review pupils choose how to give their views. The school council meets as well.
VOICE-05 You will never be asked to sign before help begins.
VOICE-13 Nobody needs a diagnosis to get help, and we do not ask you to sign anything first.
VOICE-10 If a child may be at risk we tell the designated safeguarding lead, who decides whether to refer to children's social care.
VOICE-11 ## Sixth form >> You decide, we help.
`
