/** A point, its rungs of parents/pupils (`-` is not asked), and a passage that stands under no heading that tells. */
export const earlyPoints = `
V1 3/3 We believe that the best plans are made with the child and the family in the room.
V1 3/0 Our aim is to plan support with parents.
V1 3/- Our first principle is that parents help to shape what we do.
V1 4/4 This policy explains how parents and children decide it with us.
V1 3/3 What we promise: you and your child will always be part of the decision.
V1 2/2 We want every family and every child to feel listened to.
V1 2/2 We set out to listen to pupils and their families.
V1 3/3 At the root of our work is a simple idea: we plan with children and their parents.
V1 2/0 We hold to three values: honesty, kindness, and listening to parents.
V1 0/0 We aim for every lesson to be a good one.
V1 0/0 This policy tells you who is who.
V2 3/2 If you are worried, tell the class teacher and we will talk it through together. We ask your child what is hard.
V2 2/0 Parents often notice first. We listen to them.
V2 2/0 When home is worried, parents tell the teacher, who looks into it.
V2 2/2 We notice when a child finds something hard. The teacher asks the child and talks to mum or dad.
V2 2/0 You know your child best, so please say if something does not seem right.
V2 2/2 Teachers look out for pupils who fall behind and talk with the pupil and the family about what they have seen.
V2 2/0 Any parent can raise a worry with the teacher at the door.
V2 0/2 Pupils can tell any adult that they are finding work hard.
V2 2/0 We ask parents at the first meeting whether anything troubles them.
V2 2/0 When a parent comes to us with a concern, we act on it.
V2 2/0 How do we find out who needs help? We watch, we check reading, and we ask families what they see at home.
V2 2/0 Staff or parents may be the first to spot a difficulty. We listen to both.
V2 0/0 Teachers track progress every half term and pass concerns to the SENCO.
V2 0/0 Slower progress is not by itself a sign of SEN.
V3 3/2 Before anything is put in place, the teacher sits down with the parents and the child to talk about what is wanted.
V3 3/2 We talk first with the family and the child, and only then agree what to try.
V3 4/0 After six weeks the teacher, the parents and the SENCO decide together whether the child has SEN.
V3 4/4 The teacher, the pupil and the parents decide together if extra help is needed.
V3 3/0 An early talk with parents comes before any decision about extra help.
V3 2/2 The teacher talks first with the parents and the child, changes the teaching, and keeps a note of what helped.
V3 3/0 We do not start a programme until parents and the teacher have agreed on it.
V3 2/0 Parents are asked what they think before their child is put on SEN Support.
V3 2/2 We have a first chat with the family and the child about what might help.
V3 0/0 The SENCO decides whether a pupil needs SEN Support.
V4 1/- When we first make special educational provision for a child we tell the parents formally.
V4 1/- We write to parents when SEN Support begins.
V4 1/- Parents always know when their child goes onto SEN Support, because we write to them.
V4 1/- You get a letter if we think your child needs something extra.
V4 1/- Parents must be told when special provision is made.
V4 1/- We will let you know straight away if your child is going to have SEN Support.
V4 1/- As soon as extra support starts, families hear from us in writing.
V4 1/- Families are informed once provision begins.
V4 1/- The school informs you that your child is being given help that is different from or additional to that of others.
V4 1/- Once a child's name is on the register we phone home and follow this up by letter.
V4 0/- SEN Support starts in the autumn term.
V5 3/3 To understand a need we put together what teachers see, what parents know and what the child says.
V5 2/2 When we assess, we ask parents and the child for their views.
V5 -/2 Our assessment starts with the child's own account.
V5 2/0 Parents give us the story so far, and this is part of the assessment.
V5 0/2 During assessment the child shows us what is hard, using pictures.
V5 2/2 The picture is built up from tests, classwork, talks with parents and talks with the pupil.
V5 2/2 Assess: teacher, parents and child say what is going well and what is not.
V5 3/0 We assess, plan, do and review with the family at least once a term.
V5 2/0 Tests tell only part of it; parents tell us the rest.
V5 -/2 Information is gathered from the pupil and from class.
V5 0/0 Assessment is done by the SENCO with a standard test.
`
export const cyclePoints = `
V6 3/3 Parents, the child and the teacher agree two or three targets.
V6 3/0 We draw up the plan with parents.
V6 3/3 The plan is put together at a meeting with the pupil and the family.
V6 4/4 The plan is written together by the child, the family and the teacher.
V6 3/3 You, your child and the teacher choose what to work on next.
V6 1/0 The plan is sent to parents for their records.
V6 1/1 Targets are shared with parents and pupils.
V6 0/3 Each pupil picks one goal of their own.
V6 3/0 What will be done, by whom and by when is agreed with the family.
V6 3/3 Support is agreed with parents and pupils three times a year and written on the Learning Ladder.
V6 3/3 The family and the child settle on two goals with the teacher.
V6 2/0 Parents can comment on the draft plan before it is final.
V6 2/- The plan has a space for what parents want.
V6 3/3 The outcomes come from what the child and the parents want.
V6 0/0 The school improvement plan is agreed by governors.
V6 0/0 The accessibility plan is written every three years.
V7 1/0 You will hear every Friday how the week has gone. Your child's book comes home.
V7 1/0 The teacher rings home every other week to say how it is going.
V7 1/0 We show parents how to practise the sounds at home.
V7 1/1 Children and parents know who is helping and when.
V7 1/0 A home-school diary goes back and forth each day.
V7 1/0 Parents are told what the group is doing and how they can help.
V7 1/0 We let families know what their child is working on each half term.
V7 1/0 If you would like to help at home we can show you some games. Your child will enjoy them.
V7 1/0 The class teacher keeps in touch with home from week to week.
V7 0/1 Each morning the teacher goes through the day with the pupil.
V7 0/0 The teacher plans the work of the assistant each week.
V8 3/3 Each term we look at what worked with the parents and the child and change what did not.
V8 3/3 The review is a meeting of the pupil, the parents and the teacher.
V8 3/3 Parents and the child say whether the support has helped, and the plan is changed.
V8 3/0 We come back to the plan with parents every twelve weeks.
V8 4/4 The child, the parents and the teacher decide together what stays and what goes.
V8 3/3 Once a term the child, the family and the teacher sit down and ask whether it worked.
V8 1/0 After the review parents are told what has been decided.
V8 2/0 Parents are asked how they feel the support has gone.
V8 0/3 The child looks back over the term with a mentor and says what to keep.
V8 3/3 At the end of each cycle you and your child help us judge what made a difference.
V8 0/0 The SENCO reviews interventions with the teaching assistants.
V8 0/0 Governors review this policy each year.
V9 2/- Families of children on SEN Support meet the class teacher for half an hour each term.
V9 3/- Three times a year parents and the teacher meet to go over the plan.
V9 3/- We meet every family at least three times a year to talk about progress and agree what is next.
V9 2/- You will be invited to a meeting every term. Your child's teacher leads it.
V9 2/- Parents' meetings are held in October, February and June.
V9 2/- We offer a longer appointment at parents' evening for children with SEND.
V9 3/- Autumn, spring and summer: the teacher and parents sit down for forty minutes to plan and review.
V9 0/- Staff meetings are held each week.
V9 0/- The SENCOs of the trust meet each half term.
V10 -/3 Children take part in these meetings, in person or with a film.
V10 -/2 Before each meeting the child says what they want us to talk about.
V10 -/3 Pupils come to their review and go first.
V10 -/2 The child's views are read out at the meeting.
V10 -/3 Students come to the termly meeting and help to lead it.
V10 -/2 Your child is asked beforehand what they would like to say at the meeting.
V10 -/3 The pupil is there from beginning to end of the review.
V10 -/2 A child who would rather not come to the meeting sends a message and tells us what to say.
V10 -/0 Staff talk about pupils in their weekly meeting.
V11 1/0 We write down what was agreed and give the family a copy the same day.
V11 1/1 Notes of the meeting go to the parents, the child and every teacher.
V11 1/0 A short record of each meeting is kept and sent home.
V11 1/0 Everyone at the meeting, parents included, gets a copy of what was agreed.
V11 1/1 The agreed plan is shared with parents and pupils.
V11 1/0 You take home a written note of what we said. Your child's teacher has one as well.
V11 1/0 Parents receive the minutes.
V11 0/0 Staff keep notes on the school's system.
`
export const laterPoints = `
V11 2/1 The teacher writes down what was agreed. Parents are given the record and the child is shown a short version.
V11 2/- The outcome of the meeting is recorded on our system and sent to parents.
V11 2/1 What was settled goes on one page. You are given it, and your child gets a copy.
V14 4/4 A parent can ask the authority on their own account, and so can a young person over 16.
V14 4/4 Parents can also ask the council for an assessment directly, and so can a student over 16.
V21 -/4 In the sixth form it is the student who decides about support.
V21 -/3 After compulsory school age, the rights under the Act are the young person's own.
V21 -/4 Over 16, decisions belong to the student and parents are involved with consent.
V15 3/3 The parents and the child both take part in the yearly review of the EHC plan.
V3 2/0 The SENCO and the teacher consider whether special educational provision is called for. Parents are invited to comment.
V20 0/0 The purpose of this policy is to help every pupil. Parents and pupils will be asked for their opinions.
V20 3/- Our family forum worked on the draft of this report with us for two mornings.
V4 1/- When special educational provision is first made, the governing board informs the parents by letter.
V4 1/- The trust writes to parents when SEN Support has begun.
V12 1/- A report is sent home every July.
V12 0/- The SENCO reports to governors every July.
V14 0/- The council decides whether to carry out an EHC needs assessment and tells parents.
V20 2/- The SENCO updates this policy each year. Parents were invited to comment on it in July.
V12 1/- Parents get a written report every summer.
V12 1/- A full report on progress goes home once a year.
V12 1/- Every July you receive a report on how your child has done.
V12 1/- We report to parents each year on their child's progress.
V12 1/- At the end of the year families are sent a report.
V12 1/- There is an annual written report for each family.
V12 0/- The SENCO writes an annual report for governors.
V13 3/2 We ask parents, and the child, before we bring in a specialist.
V13 3/- No one from outside sees a child unless the parents have agreed.
V13 3/0 We call on the educational psychologist only after talking it over and agreeing with parents.
V13 3/2 The decision to bring in an outside expert is made with parents and the pupil.
V13 2/0 Parents' permission is asked for before a referral is made.
V13 1/0 Parents are told if we refer their child to a therapist.
V13 3/0 If we think that a speech therapist could help, we talk to you first and go ahead when you are happy. Your child is told as well.
V13 2/0 With the agreement of parents we ask for advice from the local authority's teams.
V13 2/0 Families meet the psychologist and talk about what she has found.
V13 0/0 The psychologist visits three times a year.
V14 4/0 Parents may ask the local authority for an education, health and care (EHC) needs assessment at any time.
V14 4/0 Any parent can ask Penwick Borough Council for an EHC needs assessment.
V14 4/4 Parents and young people over 16 have a right to ask for an assessment.
V14 4/0 You do not need our permission to ask the council for an assessment. You can write to them yourself. Your child's teacher can help.
V14 4/0 A request for an EHC assessment can come from you or from us. Your child need not have a diagnosis.
V14 4/0 Anyone with parental responsibility may ask the council for an assessment, and so may the school.
V14 4/0 Families can apply for an EHC needs assessment themselves.
V14 4/0 Parents, or the school, can start the process by asking the local authority.
V14 3/0 If everyone agrees that more is needed, we and the parents ask the local authority to assess.
V14 2/0 We talk to parents before we ask the local authority for an assessment.
V14 1/0 Parents will be told if the school asks for an assessment.
V14 0/0 The school may ask the local authority for an assessment.
V14 0/0 Parents can ask for a copy of the complaints policy.
V15 3/3 Every year the plan is reviewed at a meeting with the child and the parents.
V15 3/3 The EHC plan is looked at each year with the family and the child.
V15 2/2 Before the annual review we collect the views of parents and the child.
V15 2/2 You and your child are invited to the annual review, and we send out everyone's reports two weeks before.
V15 3/4 The young person chairs the annual review, and parents take part.
V15 3/3 Once a year we meet to review the EHC plan: the child, the parents, school, and people from health and care.
V15 1/0 Parents are told the outcome of the annual review.
V15 0/0 We hold the annual review and send the papers to the local authority.
V16 3/3 We plan the move to secondary school with the child and the family.
V16 3/3 In Year 6 children, parents and both schools meet to plan what will help.
V16 2/2 Before a child changes class, we ask the child and the parents what would make it easier.
V16 1/1 Parents and pupils are told about visit days at the new school.
V16 1/1 Children and families visit the new class and meet the teacher.
V16 3/4 From Year 9 the young person decides what they want after school, and we plan it with them and the family.
V16 0/3 Pupils make a book about their new class.
V16 2/- Before a child starts here we visit the family at home and ask what matters to them.
V16 3/3 When it is time to leave us, the pupil, the family and the college plan the first weeks.
V16 0/0 Records are passed to the next school within fifteen days.
V17 2/- Parents can talk to the teacher at the gate or by phone.
V17 3/- We work with parents as partners and review their child's plan with them each term.
V17 2/- Each spring we ask parents of pupils with SEND what we should do better.
V17 2/- A group of parents meets the SENCO each term.
V17 2/- We ask families what they think, on paper and in person.
V17 1/- Parents get a newsletter every month.
V17 0/- Parents live in three villages.
V18 -/2 We ask pupils every term what helps them and what gets in the way.
V18 -/2 Children draw, photograph, sign or speak their views.
V18 -/2 For the youngest we watch how they play and what they choose.
V18 -/2 Pupils with SEND meet the SENCO each half term to tell her what works.
V18 -/3 Children help to write their page and set their goals.
V18 -/2 We listen to children in many ways: pictures, a talk, a walk round school.
V18 -/2 A mentor meets each young person every fortnight and asks how things are.
V18 -/0 Pupils sit in mixed groups.
V19 1/0 If you are not happy, talk to the teacher first, then to the head. Your child's school has a complaints procedure.
V19 1/0 Parents who are unhappy can use the complaints policy.
V19 1/0 SENDIASS gives parents free and impartial advice.
V19 1/1 SENDIASS helps parents and young people.
V19 1/0 Not satisfied? Parents can go to the governors, and to the Tribunal about an EHC plan.
V19 1/0 Free, independent advice for families: 01632 960780.
V20 4/- This policy was rewritten with eight parents and the Year 5 Pupil Panel.
V20 4/4 Parents and pupils wrote this policy with us.
V20 2/2 We asked parents and pupils what they thought of the draft.
V20 3/3 A group of parents and the pupil panel read the draft and changed three parts.
V20 2/0 Parents were asked for comments on this policy in June.
V20 4/0 Six parents helped to write this report; they asked for plainer words.
V20 2/- Parents told us at coffee mornings what they wanted changed in this policy.
V20 2/2 Who helped: staff, governors, parents and pupils.
V20 0/0 Governors review this policy each year.
V20 0/0 This policy was approved by the full board.
V22 2/2 For a child in care we meet the carer, the social worker and the child to talk about the PEP.
V22 2/0 Foster carers are asked for their views at each PEP meeting.
V22 1/0 We tell the carer and the virtual school how a looked-after child is doing.
V22 3/3 The PEP is planned with the carer and the child.
V22 0/0 The designated teacher is Mrs Reed.
V2 2/0 Where somebody, a parent or one of the staff, feels that needs have changed, the teacher talks to the parents.
V3 -/0 Each term the teacher and the pupil judge together how far the help has worked. The pupil talks first.
V3 -/0 The student goes first at the review and says what helped.
V8 -/3 The tutor and the student decide together whether the targets have been met.
V13 2/- We always obtain parents' consent before we make a referral.
V13 2/- Before making a referral we ask for the permission of parents.
V20 3/3 We redrafted our SEND document last spring with five parents and with the Inclusion Ambassadors.
V20 3/- The report was put together in May with a group of carers.
V20 3/3 Three parents and two pupils sat with us over this policy for an evening.
V20 3/- Families helped us to reword and shorten the report.
V20 2/- This policy was drawn up in consultation with staff and parents.
V20 1/- This policy was written by the SENCO, and a copy is available to parents.
V20 0/0 This report is for parents and pupils. It is hoped that all families feel welcome.
V2 2/0 We listen when mum or dad is worried about something at school.
V3 3/2 Before anything starts we talk with parents and agree what to try. Your child is asked too.
V21 2/3 In the sixth form students decide for themselves, and parents are involved where the student agrees.
V22 2/2 Carers are asked for their views before each PEP meeting, and the child's too.
V22 2/2 Before a PEP meeting the foster carer is asked for views, and the pupil's through pictures.
`

/** Whole sections: what a heading lends to the sentences below it, and where a point is told. */
export const inSections = `
V6 1/- ## Our aims\\n\\nPlans are agreed with families.\\n\\n## Planning\\n\\nThe teacher writes the plan. It is sent to parents.
V6 3/- ## Our aims\\n\\nPlans are agreed with families.\\n\\n## Funding\\n\\nThe board sets the budget.
V6 1/0 ## How we spot a need\\n\\nWe sit down with parents and agree what to try.\\n\\n## Plan\\n\\nThe SENCO sets targets and parents get a copy.
V6 1/0 ## Assess, plan, do, review\\n\\nThe teacher sets the steps, and these are sent to parents.\\n\\nEvery half term parents meet the teacher, and the child comes to the meeting and chooses what to do next.
V8 3/3 ## Assess, plan, do, review\\n\\nThe teacher sets the steps, and these are sent to parents.\\n\\nEvery half term parents meet the teacher, and the child comes to the meeting and chooses what to do next.
V7 -/1 ## How will I know how my child is doing?\\n\\nThree times a year there is a meeting at which the pupil speaks first and agrees the next steps.
`
