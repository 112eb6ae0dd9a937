/** Ordinary wordings that leave families out, and innocent ones near them, none of them written for a form. */
export const pointedOut = `
VOICE-03 Parents hear at parents' evening what provision has been arranged.
VOICE-03 The targets that teachers have set are available to parents on the app.
VOICE-04 It is decided at the pupil progress meeting which pupils have special educational needs.
VOICE-04 Authority to place a pupil on the SEN register is vested in the SENCO.
VOICE-04 Names are put forward by form tutors, with the final decision left to the SENDCo.
VOICE-04 Any teacher who believes that a pupil has SEN can put the pupil on the register.
VOICE-04 Whether support continues is a professional decision taken by the SENCO and the teacher.
VOICE-05 Governors acknowledge the value of parental voice.
VOICE-05 Pupil interviews provide evidence of pupil voice for the SEF.
VOICE-08 Plans are written with parents in September and reviewed with them in July.
VOICE-08 Parents found three reviews a year too many, so we have reduced them to two.
VOICE-08 The governors consider that two meetings a year with parents of pupils with SEN are enough.
VOICE-12 Too many parents leave it all to the school.
VOICE-13 We cannot start anything extra until you have said yes.
VOICE-13 The school may not put a child on SEN Support without a parent's permission.
VOICE-13 Pupils whose parents have not signed remain on classroom support only.
VOICE-03 IEPs are sent home for signature.
VOICE-03 If a pupil is moved off SEN Support, parents are informed by letter.
VOICE-03 The provision map is drawn up by the inclusion lead and parents are informed of the support on it.
VOICE-03 Reports go home in July and tell parents which support their child will have next year.
VOICE-03 Parents can see the plan on the school app once it has been finalised.
VOICE-03 The learning plan is put on the parent portal once the SENCO has signed it off.
VOICE-03 Carers get a phone call to say which booster group their child is in.
VOICE-03 The SENCO makes the referral and then tells parents.
VOICE-03 Any reduction in support is notified to parents by email.
VOICE-03 Families hear the panel's decision within five days.
VOICE-04 We decide if your child needs to be on our special needs register.
VOICE-04 The inclusion leader has responsibility for determining which children are recorded as having SEN.
VOICE-04 Staff discuss the results and the SENCO makes the final decision about SEN Support.
VOICE-04 Interventions are allocated by the SENCO at the start of each term.
VOICE-04 Once the threshold has been reached the SENCO will enter the pupil on the SEN record.
VOICE-04 Leaders decide when a child no longer needs additional provision.
VOICE-04 The decision rests with the head of inclusion.
VOICE-04 It is the school that decides how much support a pupil is given.
VOICE-04 Miss Cole decides which children have special educational needs.
VOICE-04 The year team moves pupils between the stages of support after each data drop.
VOICE-05 We pride ourselves on our excellent relationships with parents.
VOICE-05 We believe passionately in pupil voice.
VOICE-05 Parents countersign the targets at parents' evening.
VOICE-05 Our school parliament ensures that every pupil is heard.
VOICE-05 Parents can drop in to see staff whenever they wish.
VOICE-05 Pupils join their review meeting if it is thought suitable.
VOICE-05 The key worker gives the child's views at the meeting.
VOICE-05 This policy was co-produced with families, who were sent a copy.
VOICE-05 The SENCO records the pupil's voice on the school system every summer.
VOICE-05 Parents are at the very heart of our work.
VOICE-08 Progress is reviewed with parents twice a year at parents' evening.
VOICE-08 Parents of pupils on SEN Support are invited to an annual meeting to discuss progress.
VOICE-08 Support plans are reviewed every six months with parents.
VOICE-08 Parents' consultation evenings are held in the autumn and spring terms, and this is when SEN targets are reviewed.
VOICE-08 Targets on support plans are reviewed yearly.
VOICE-08 The SENCO meets parents of children on the register once a year.
VOICE-08 We hold two review meetings a year for each child on SEN Support.
VOICE-08 Individual plans are updated in January and June.
VOICE-08 You will be offered a meeting with the SENCO once a year to go over the plan.
VOICE-08 Parents, from May we are replacing the three SEN review meetings with one longer meeting.
VOICE-08 A support plan runs from January to December and is then looked at with the family.
VOICE-11 Parents of sixth form students decide which support their son or daughter will have.
VOICE-11 For students over 16 we ask parents to agree the support plan.
VOICE-11 Parents will give consent on behalf of students aged 16 and over.
VOICE-12 Many of our children's difficulties come from poor parenting.
VOICE-12 Some families are reluctant to engage and do not value education.
VOICE-12 Parents who fail to attend meetings are not interested in their child's progress.
VOICE-12 Problems often stem from a lack of discipline at home.
VOICE-12 Too many families do not see the point of school.
VOICE-12 Where homes are chaotic, little can be expected.
VOICE-12 Parents' unrealistic expectations often get in the way.
VOICE-12 Some mothers and fathers simply will not accept that their child has a problem.
VOICE-12 Poor behaviour usually starts at home.
VOICE-12 We find that parents with the greatest need are the least willing to help themselves.
VOICE-12 Helicopter parents should be kept at arm's length.
VOICE-12 Some parents are over-anxious and ask for tests which are not needed.
VOICE-12 Certain mothers see the school as a babysitting service.
VOICE-12 Good work in class is undone by what goes on at home.
VOICE-12 We run coffee mornings for hard-to-reach families.
VOICE-13 SEN Support cannot begin until parents have signed the consent form.
VOICE-13 If parents do not give permission, support will be withdrawn.
VOICE-13 No child will be placed on the register without the signature of a parent.
VOICE-13 Interventions will start once the signed form has been returned.
VOICE-13 Parents who do not sign the plan will not receive additional provision for their child.
VOICE-13 The programme goes ahead as soon as the slip comes back signed.
VOICE-13 Pupils are only added to the SEN register with written parental consent.
VOICE-13 We need your signature before extra help can be put in place.
VOICE-13 Where consent is refused, the child will not be given additional support.
VOICE-13 The school is unable to put support in place without parental agreement.
VOICE-13 The signed form unlocks the pupil's one-to-one hours.
VOICE-13 Parents have to consent to their child being on the SEN register.
VOICE-13 The support plan is not active unless it is signed by a carer.
VOICE-13 Where families decline SEN Support, no further provision is made.
VOICE-13 It is up to parents whether their child receives SEN Support.
VOICE-13 Failure to return the agreement means that the place in the group will be lost.
VOICE-04 The head reviews the SEN list in January, taking off pupils who in her view no longer have SEN.
VOICE-04 The inclusion panel reads each referral, looks at the scores and rules on whether the child has SEN.
VOICE-04 Deputy head: decides which pupils are on the SEN register.
VOICE-04 Decision on SEN Support: Assistant Headteacher.
VOICE-04 How does the school know who has SEN? The SENCO tests new pupils and makes up her mind.
VOICE-04 Who decides if a child needs extra help? The year leader and the SENCO.
VOICE-04 The SENCO has the authority to add or remove names on the SEN register.
VOICE-04 Form tutors nominate pupils, and the SENCO accepts or rejects each nomination.
VOICE-04 Students with a reading age below nine are added to the SEN register.
VOICE-04 The SENCO grades each pupil as monitor, SEN Support or EHC plan.
VOICE-03 The final plan is talked through with parents so that they know what will be provided.
VOICE-03 Outcomes are settled at a staff meeting in the first week of term, and are then fed back to parents.
VOICE-03 Any change to a pupil's provision is made by the year leader, and families are made aware of it by letter.
VOICE-05 Pupil voice is embedded in all we do.
VOICE-05 We uphold each child's right to be heard.
VOICE-05 We see our parents as partners.
VOICE-05 Pupils show their agreement by signing the plan.
VOICE-05 There is a tick box on the plan to show that parents have read it.
VOICE-05 The class teacher writes the pupil passport so that pupil voice is evidenced.
VOICE-05 Each pupil's My Views sheet is stapled to the back of the plan.
VOICE-05 Consultation with parents: a comment slip on the annual report.
VOICE-05 Our plans are co-produced. The SENCO writes the plan and it is emailed to parents.
VOICE-11 Preparing for adulthood in Year 12: parents set the goals for life after school.
VOICE-11 If parents no longer want support for a sixth form student, they should tell us.
VOICE-11 Where a sixth former disagrees, the school follows the parents' wishes.
`

export const leftAlone = `
VOICE-04 It is decided at the review with parents and the pupil whether SEN Support goes on.
VOICE-04 Low scores on a test do not by themselves put a child on the register.
VOICE-05 We treat parents as partners: they write the outcomes with us at three meetings a year.
VOICE-08 Parents found two reviews a year too few, so we now hold one every term.
VOICE-12 Parents are never asked to do the school's job.
VOICE-13 We never make extra help depend on a form.
VOICE-13 If the parents are unhappy with a plan, we meet them again and change it together.
VOICE-03 Outcomes are agreed with parents and the pupil, and a copy of the plan is sent home.
VOICE-03 Parents must be told when their child starts to receive SEN Support.
VOICE-03 We seek parents' agreement before any specialist sees their child.
VOICE-03 Pupils choose two of their targets and explain them to their parents at the review.
VOICE-03 Any change to the school day is notified to parents by email.
VOICE-03 The tutor and parents choose new targets together, and a note of them goes home.
VOICE-03 Our accessibility plan is for three years, and parents can have a paper copy.
VOICE-03 What parents told us is the reason for targets 4 and 7.
VOICE-04 The SENCO decides whether a child needs SEN Support after talking it through with the parents and the child.
VOICE-04 The headteacher decides how the notional SEN budget is spent.
VOICE-04 The SENCO determines the training that staff need.
VOICE-04 No single test decides whether a child has SEN; we weigh it with the family.
VOICE-04 The SENCO helps teachers to write outcomes.
VOICE-04 Staff discuss the results with parents, and together they decide about SEN Support.
VOICE-04 Rooms are allocated by the SENCO at the start of each term.
VOICE-04 Leaders decide when the building is to be closed.
VOICE-04 Miss Cole decides which books each table reads.
VOICE-04 The panel's decision is final within the school, but parents may write to the Department for Education.
VOICE-04 The SENCO places a copy of the register in each teacher's file.
VOICE-03 The plan is read through with parents, and nothing is settled until they agree.
VOICE-03 We ask parents for their agreement before a referral and share the report with them.
VOICE-05 Parents tick a box on the form if their child may be photographed.
VOICE-05 The teaching assistant writes the pupil's own words in the views box, and the pupil checks them.
VOICE-05 94% of pupils with SEND came to school regularly.
VOICE-11 The two parent governors choose which sixth form lessons to visit.
VOICE-11 Parents may help a student over 16 to ask for an assessment.
VOICE-04 The SENCO adds names to the register once parents have agreed.
VOICE-04 Teachers grade every piece of work by the department's criteria.
VOICE-04 A low score does not put a child on the register.
VOICE-04 Who decides whether my child has SEN? You, your child and the class teacher do.
VOICE-04 Who decides whether my child has SEN? The support tutor and the student.
VOICE-04 Who agrees the plan? Students, with their tutor.
VOICE-04 Decision on an EHC needs assessment: the local authority, within six weeks.
VOICE-04 The head of PE decides which pupils are picked for the netball team.
VOICE-05 Parents, the pupil and the teacher sign the plan that they wrote together.
VOICE-05 Staff sign the plan to show that they have read it.
VOICE-05 This policy was co-produced: nine parents and the pupil panel met four times and rewrote it.
VOICE-05 A teaching assistant who knows the pupil well helps them to prepare what they want to say.
VOICE-05 The school council has three members with SEND, and pupils on SEN Support also meet the SENCO each half term.
VOICE-05 Pupils join the gardening club if the weather is suitable.
VOICE-05 Keeping Children Safe in Education: all governors have signed to say that they have read it.
VOICE-05 We started the family signing class because they asked for it.
VOICE-08 Progress in mathematics is looked at every year.
VOICE-08 Hearing aids are checked every six months.
VOICE-08 The council has to review the plan at least once a year.
VOICE-08 The SEN register is checked twice a year before the census.
VOICE-08 At the annual review parents say what they want to change in the plan.
VOICE-08 All families are invited to two parents' evenings a year; families of pupils on SEN Support have three review meetings as well.
VOICE-08 Transition meetings with parents are held in May and July of Year 6.
VOICE-12 No parent is to blame for what their child finds hard.
VOICE-12 Parents may have had a negative experience of school, and we make sure that ours is different.
VOICE-12 We asked parents who rarely come what would help, and moved the meeting.
VOICE-12 Parents may feel anxious about a first meeting, so they can bring a friend.
VOICE-12 Parents who are abusive are asked to leave the site.
VOICE-12 A love of reading starts at home and at school.
VOICE-12 Children may find it difficult to settle after a difficult weekend at home.
VOICE-13 SEN Support begins straight away; we do not wait for a form to be signed.
VOICE-13 We need your signature before your child goes swimming.
VOICE-13 Information is passed to other services only with parents' consent.
VOICE-13 Photographs are only used with written parental consent.
VOICE-13 Failure to return the form means that the place in the club will be lost.
VOICE-13 Nobody goes on the residential until a parent has signed the form.
VOICE-13 Where a pupil declines help in class, the teacher does not stop offering it.
VOICE-13 Without parents' knowledge of their child we would not get the support right.
VOICE-13 If we do not hear back we will ring, and the support in the plan starts as agreed.
`
