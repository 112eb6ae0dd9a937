/** Parents' rung, pupils' rung (`-` where they are not named or only spoken of) and a sentence. */
export const told = `
1/- Mums and dads get a letter.
1/- We let parents know what has been put in place.
1/- We let you know. Your child's teacher rings you.
1/- Your child's teacher will let you know how it is going.
1/- Carers find out at the end of each term what has been tried.
1/- Families hear from the class teacher every other Friday.
1/- A note goes home on Fridays.
1/- A letter goes out to families.
1/- We drop parents a line when something changes.
1/- The SENCO fills parents in on what the test showed.
1/- Parents are rung the same day.
1/- Parents are rung that week.
1/- We text parents when a group begins.
1/- Parents are in the know about any change.
1/- We keep families in the picture.
1/- Parents are kept in the loop.
1/- We keep you posted about how it is going. Your child brings home a book.
1/- Families are given the date of the next review.
1/- Parents have a copy of everything.
1/- Parents take a copy home.
1/- The plan goes into the bookbag for parents.
1/- Parents can read the plan on the app.
1/- The teacher explains the results to mum or dad.
1/- We give parents the news in a phone call.
1/- Every family is handed a leaflet.
1/- Parents are shown round the room.
1/- Parents learn what the group is about at the start of term.
-/1 Children are told what they will be working on.
-/1 We explain to the child what will happen next.
-/1 Pupils are told who will help them.
-/1 Each child gets a card with the target on it.
-/1 Pupils' targets are stuck in their books.
-/1 The teacher reads the targets out to the pupil.
-/1 We let students know their timetable of support.
-/1 Learners receive a summary of their plan.
-/1 Young people hear from their tutor which group they are in.
1/1 Parents and pupils are told the outcome.
`

export const asked = `
2/- We ask mums and dads what they think.
2/- We ask families what is working at home.
2/- The teacher has a chat with parents at the gate.
2/- The teacher chats to mum or dad.
2/- We ring parents to ask what they have noticed.
2/- We like to hear from parents.
2/- We want to hear what families think.
2/- Parents get the chance to say what worries them.
2/- Parents have a chance to comment.
2/- Families can pop in for a talk with the SENCO.
2/- Come and talk to us. Your child's teacher is free on Mondays, and you can ask anything.
2/- We find out from parents what goes on at home.
2/- Parents fill in a short form about what their child likes.
2/- Carers are asked for their side of things.
2/- The SENCO meets parents once a year.
2/- Parents let us know if something is wrong.
2/- If you are worried, tell us. Your child matters.
2/- We take what parents say seriously.
2/- What parents say is written down.
2/- We write down what families tell us.
2/- Families put forward their views.
2/- Parents have their say.
2/- Parents give us their point of view.
2/- We check with parents that they are happy.
2/- We run it past parents first.
2/- Parents can speak up at any time.
2/- A parents' coffee group tells us what families think.
2/- Each spring families answer a short survey.
2/- We hold a drop-in for parents every half term.
2/- We invite families in to see the teacher.
-/2 We ask the child what helps.
2/2 They ask parents, and they ask the child what is hard.
-/2 The teacher has a chat with the child.
-/2 The child is asked what is hard.
-/2 Children tell a trusted adult how school feels.
-/2 We listen to the child.
-/2 Children get to say what they like.
-/2 Pupils have a say.
-/2 We find out from the child what they enjoy.
-/2 The child's own account is written down.
-/2 Children draw, photograph or sign their views.
-/3 Children choose what to show us.
-/2 A mentor talks with the young person about how it is going.
-/2 Students fill in a form about what helps.
-/2 The SENCO sits with each child and listens.
-/2 Pupils say how they feel using faces.
-/2 Learners give their opinions.
-/2 We hear from pupils what works.
-/2 The school council is asked.
-/2 What children say is written down in their words.
-/2 We take notice of what young people tell us.
`

export const involved = `
3/- The teacher and the parents sit down and agree what to try.
3/- We sit down with parents and work out a plan.
3/- We work it out with parents.
3/- Mum and dad help us to choose the targets.
3/- Carers are part of the team that plans the support.
3/- Families come in each term and we go through the plan together.
3/- We look at the plan again with the family.
3/- Parents and the teacher talk through what worked and what to change.
3/- We think it through with families.
3/- We settle the next steps with parents.
3/- Nothing is changed without parents agreeing.
3/- We only go ahead when parents say yes.
3/- The plan is made with the family.
3/- We put the plan together with parents.
3/- Parents are in the room when the plan is made.
3/- Parents, the child's teacher and the SENCO meet three times a year to go over the plan.
3/- We plan the move with the family.
3/- Support is agreed with parents.
3/- The parents agree the plan.
3/- Parents say what should change, and we change it.
3/- Parents add to the plan.
3/- Parents check the plan and change what is wrong.
3/- The review is held with parents.
3/- We use what parents know to plan.
4/- Together with the parents we decide on the next step.
-/3 The child helps to choose the targets.
-/3 Children pick their own targets.
-/3 Pupils say what to keep and what to drop.
-/3 The child is in the room for all of it.
-/3 Children take part in their review.
-/3 The child comes to the review and speaks first.
-/3 Young people help to plan their own move.
-/3 We work the plan out with the student.
-/3 Each pupil makes a page about what helps.
-/3 The child shows us the work they are proud of and says what comes next.
-/3 Pupils help set the agenda of their review.
-/3 The student agrees the targets with the tutor.
-/3 The targets are agreed with the child.
-/3 We choose the next step with the child.
3/3 We assess, plan, do and review with the family and the child.
3/- We assess, plan, do and review with the family at least once a term.
`

export const shared = `
4/- Parents and staff decide together.
4/- The teacher, the parents and the SENCO decide together whether the child needs more.
4/- Families wrote this policy with us.
4/- Eight parents rewrote this policy with us.
4/- It was rewritten with eight parents from our families group.
4/- A group of parents went through the policy and changed three parts.
4/- Any parent can ask the council for an EHC needs assessment.
4/- Anyone with parental responsibility may ask the council for an EHC needs assessment.
4/- You can ask for an assessment yourself. Your child may need one.
4/- Parents may ask the council for one at any time.
4/- Parents make the decision with us.
4/- Carers can call a review whenever they want one.
4/- Parents have an equal say in what happens.
4/- The decision is a joint one between parents and school.
4/- Parents and governors wrote the policy together.
-/4 The young person decides.
-/4 The student makes the choice.
-/4 The final decision is the young person's.
-/4 Pupils write their own plan.
-/4 The child chairs the review.
-/4 Students run their own review.
-/4 Pupils lead the meeting.
-/4 Our pupil panel read this policy and changed it.
-/4 Four children from Year 5 designed it.
-/4 Young people have the last word.
-/4 It is up to the young person who comes.
-/4 A group of pupils with SEND wrote the children's version of this report.
`

/** Near misses: the words are there and nobody is given a say. */
export const none = `
-/- The SENCO chats to the educational psychologist.
-/- Staff sit down together every Friday.
-/- The teachers agree the timetable.
-/- All staff who work with the pupil will be made aware of the support provided.
-/- Everyone involved with parents is told about the plan.
-/0 Full-time support is given to some pupils for 25 hours.
-/0 Priority for places will be given to children in care.
0/- Families live in three villages.
-/- We share a site with the infant school.
-/- Teachers think together about lessons.
-/- The SENCO hears readers on Mondays.
-/- Staff talk to the therapist about progress.
-/- The headteacher has a say in staffing.
-/- The council can be asked for a copy of the map.
-/- The local authority decides together with health services.
-/- Tell the office about a change of address.
-/- Governors ask the SENCO how the money was spent.
-/- The trust agrees the budget.
-/- Staff find out about training from the bulletin.
`

/** Planning together in other words, and words that only look like it. */
export const together = `
3/3 The plan is made by the young person, the family and the tutor.
3/- Parents and the class teacher draw up a plan for September.
3/3 The carer, the social worker and the pupil shape the plan together.
-/3 Students write their own introduction for new teachers.
2/2 Anyone may raise a concern: a parent, the child or a teacher.
-/2 The child is asked beforehand, with picture cards, what is hard.
3/3 Nothing goes ahead until the parents and the pupil have agreed.
1/- Parents receive the plan together with a note of progress.
1/- Outcomes are set by the SENCO and parents are informed of them.
1/- A plan is written by Mrs Lane and sent to parents.
3/0 Parents of sixth-form students agree the support.
2/- Parents and the professionals involved are asked for advice.
`

/** The second of two verbs, others of whom the same is said, and how children show what they think. */
export const plain = `
1/- The notes go to parents and to all staff who work with the pupil.
1/- A copy is kept in the file and another is given to parents.
1/- Targets are set by the SENCO and shared with parents.
1/1 Targets are set by the class teacher and explained to parents and pupils.
1/- Parents receive suggestions for home.
3/- Targets are set with parents at the termly meeting.
3/- Plans are reviewed with parents at a meeting in November and again in June.
2/- Comments were invited from parents at each academy.
2/2 Subject teachers raise concerns with the SENCO, as can parents and students.
2/2 Carers are asked what they think, and so is the pupil.
2/2 The views of parents and pupils are recorded.
2/- A questionnaire about the policy went to all parents in May.
2/- Parents of Year 6 children are invited to meet the secondary SENCO.
0/2 Before the review children circle a smiley face to show how they feel about their work.
0/2 The child adds a drawing to the plan.
0/2 We use what we see at play as your child's own view.
0/1 Each pupil has a card with their targets.
0/3 Pupils make a booklet about themselves for the new teacher.
0/3 Pupils plan their own visits.
`
