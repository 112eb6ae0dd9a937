/** A check and a passage in which it is pointed out. */
export const pointedOut = `
VOICE-03 Parents will be told what targets have been set.
VOICE-03 A copy of the plan goes home in the book bag.
VOICE-03 Mums and dads get a letter with the new targets.
VOICE-03 We let parents know which programme their child has been given.
VOICE-03 Once the plan is final it is posted to families.
VOICE-03 Parents find out at parents' evening what support has been put in place.
VOICE-03 We will let you know what we have decided. Your child's plan comes home.
VOICE-03 The SENCO rings parents to explain the support that will start.
VOICE-03 Families are handed the finished plan.
VOICE-03 Parents hear from the SENCO once we have decided on support.
VOICE-03 The new plan is emailed home.
VOICE-03 Parents receive the targets in the first week of term.
VOICE-03 You will get the plan once it has been written. Your child's teacher keeps one too.
VOICE-03 We text parents the targets for the half term.
VOICE-03 Parents are shown the provision map at the start of the year.
VOICE-03 The teacher explains the targets to mum or dad at the gate.
VOICE-03 Carers are made aware of any change of support.
VOICE-03 We write to parents with the outcome of the review.
VOICE-03 Parents are sent the outcome of the panel's decision on provision.
VOICE-03 Parents are notified which group their child will join.
VOICE-04 The SENCO works out whether a child has SEN.
VOICE-04 It is for the SENCO to say who goes on the register.
VOICE-04 The SENCO then determines what support is needed.
VOICE-04 The SENCO makes the final decision about who gets help.
VOICE-04 The SENCO has the final say on support.
VOICE-04 Staff agree among themselves what the pupil needs.
VOICE-04 The inclusion team picks the children who will have extra help.
VOICE-04 The panel of senior staff decides which pupils get support.
VOICE-04 Whether a pupil needs support is decided by the SENCO.
VOICE-04 It is up to the headteacher whether a child is given support.
VOICE-04 Decisions about support are taken by the SENCO.
VOICE-04 The class teacher sets the targets.
VOICE-04 Targets are set by the SENCO each half term.
VOICE-04 Outcomes are written by the class teacher and filed.
VOICE-04 The SENCO chooses which programme a child follows.
VOICE-04 School decides if help is needed.
VOICE-04 The SENCO puts the child on the SEN register.
VOICE-04 The SENCO will judge if more support is called for.
VOICE-05 Children know what their targets are.
VOICE-05 Pupils can tell you their targets.
VOICE-05 Pupils' targets are stuck in their books so that they know them.
VOICE-05 Pupil voice is gathered once a year.
VOICE-05 We collect pupil voice every summer.
VOICE-05 We value every child's voice.
VOICE-05 Every child's opinion matters to us.
VOICE-05 We put children at the centre of all that we do.
VOICE-05 We have an open-door policy.
VOICE-05 Our door is always open to parents.
VOICE-05 Parents can pop in at any time.
VOICE-05 Parents are always welcome to come in for a chat.
VOICE-05 The plan is sent home to be signed.
VOICE-05 Parents sign the plan and send it back.
VOICE-05 Parents are asked to sign to say that they have read it.
VOICE-05 If possible the child's views will be considered.
VOICE-05 Where appropriate, pupils will be asked for their views.
VOICE-05 Where time allows, children are asked what they think.
VOICE-05 Pupils have a voice through the school council.
VOICE-05 The school council speaks for pupils with SEND.
VOICE-05 Children fill in a smiley face sheet once a year.
VOICE-05 Pupils may attend part of the meeting if appropriate.
VOICE-05 We believe in working in partnership with parents.
VOICE-08 Parents' evenings are held in November and March, and support is reviewed then.
VOICE-08 We meet parents twice a year.
VOICE-08 Parents are invited to a review meeting once a year.
VOICE-08 There are two parents' evenings a year at which the plan is reviewed.
VOICE-08 Plans are reviewed with parents every six months.
VOICE-08 Support is reviewed twice a year with parents.
VOICE-08 We see parents at the two parents' evenings.
VOICE-08 Twice a year parents come in to go over the plan.
VOICE-08 Plans are looked at once a year, in July.
VOICE-08 Parents meet the teacher each autumn and each summer.
VOICE-08 Targets are reviewed annually.
VOICE-08 Reviews take place every other term.
VOICE-10 Only the school can apply for an EHC assessment.
VOICE-10 The SENCO decides if an EHC assessment will be requested; parents cannot apply themselves.
VOICE-10 Parents who want an EHC assessment must go through the SENCO.
VOICE-10 Requests for an assessment have to come from the school.
VOICE-10 An application for an EHC plan is made by the school only.
VOICE-10 Parents need to ask the SENCO, who will apply if she thinks it right.
VOICE-10 The local authority accepts requests from schools only.
VOICE-10 Parents are not able to ask for an EHC needs assessment.
VOICE-10 It is the SENCO who applies for an EHC plan; parents should not apply themselves.
VOICE-12 Some parents do not bother to come to meetings.
VOICE-12 Parents who fail to attend will be reported.
VOICE-12 Many difficulties are caused by poor parenting.
VOICE-12 Children from chaotic homes find school hard.
VOICE-12 Some families show no interest in their child's learning.
VOICE-12 Parents refuse to engage with us.
VOICE-12 Parents make unreasonable demands of staff.
VOICE-12 Lack of support at home slows progress.
VOICE-12 Pupils from broken homes may be hard to manage.
VOICE-12 Some parents make unreasonable demands and do not co-operate.
VOICE-12 Overprotective mothers can hold a child back.
VOICE-12 Parents' low expectations hold children back.
VOICE-13 Support cannot begin until the form has been signed.
VOICE-13 No extra help is given without parents' signature.
VOICE-13 Parents must sign the consent form before support starts.
VOICE-13 We need your written permission before your child can be put on SEN Support.
VOICE-13 If the slip is not returned, support will not start.
VOICE-13 Children whose parents do not sign will not be given support.
VOICE-13 Help begins once we have the signed form back from parents.
VOICE-13 Parental consent is required for a child to be placed on the SEN register.
VOICE-13 Unless parents sign the plan, the intervention will not go ahead.
VOICE-13 Extra help is only given with the written consent of parents.
`

/** The same in idioms. */
export const pointedOutToo = `
VOICE-03 Parents are brought up to speed on the targets once they are set.
VOICE-03 Parents are then given the programme to look over.
VOICE-03 Home is told what group the child has been put in.
VOICE-03 The SENCO drops parents a line about the support that has been chosen.
VOICE-03 A slip goes home with the new targets on it.
VOICE-03 The referral is made and parents get to hear of it afterwards.
VOICE-04 The SEN team makes the call on which pupils are supported.
VOICE-04 Who needs help is for the SENCO to judge.
VOICE-04 The SENCO signs off who is on the list.
VOICE-04 The list of pupils with SEN is drawn up by the SENCO.
VOICE-04 The head and SENCO agree who gets support at their Monday meeting.
VOICE-04 If the score is below 85 the SENCO adds the pupil to the register.
VOICE-04 Targets come from the SENCO.
VOICE-04 The class teacher picks three targets from the bank.
VOICE-04 Leaders settle which children get a place in the nurture group.
VOICE-04 The SENCO takes pupils off the list when they have caught up.
VOICE-05 Children learn their targets by heart.
VOICE-05 Each pupil can recite their targets.
VOICE-05 Every child has a voice here.
VOICE-05 We put the child first.
VOICE-05 Parents are the experts on their child.
VOICE-05 Our families are at the heart of everything.
VOICE-05 You can always catch us at the gate.
VOICE-05 Just pop in. Your child's teacher is always happy to see you.
VOICE-05 Pupil views are collected on a form in July.
VOICE-05 Each summer pupils tick a sheet about how they feel.
VOICE-05 Please sign and return the plan.
VOICE-05 There is a space for a parent's signature at the foot of the plan.
VOICE-05 School councillors speak up for all pupils.
VOICE-05 A suggestion box stands in the hall for pupils.
VOICE-05 Parents get a questionnaire at the end of the year.
VOICE-05 Children come in for the last five minutes of the meeting if it is suitable.
VOICE-08 We see parents of children with SEN in autumn and summer.
VOICE-08 There is a review of the plan each summer with parents.
VOICE-08 The plan lasts a year and is looked at again in July.
VOICE-08 Reviews with parents are held every half year.
VOICE-08 Parents have a ten-minute slot at parents' evening, twice in the year.
VOICE-10 If you think your child needs an EHC plan, speak to the SENCO, who decides whether we apply.
VOICE-10 An assessment can only be asked for once the school has tried everything.
VOICE-10 Parents have to wait for the school to make the request.
VOICE-10 The school puts in the request; it is not for parents to do so.
VOICE-12 Some homes give children no boundaries.
VOICE-12 Families like these seldom help themselves.
VOICE-12 Parents can be their child's worst enemy.
VOICE-12 Mothers who fuss make matters worse.
VOICE-12 A few parents never lift a finger.
VOICE-12 Support fails where parents do not back it up.
VOICE-12 It is often the parents who are the problem.
VOICE-12 Parents who cannot be bothered to turn up lose their slot.
VOICE-13 We wait for the signed slip before we begin support.
VOICE-13 No signature, no support.
VOICE-13 If we do not hear from you by Friday your child's support will not go ahead.
VOICE-13 Your signature allows us to begin extra help.
VOICE-13 A child goes on SEN Support only with the parents' written say-so.
VOICE-13 Parents are asked to sign before their child gets any help.
`
/** A check and a passage that it leaves alone. */
export const leftAlone = `
VOICE-03 The accessibility plan tells you where the ramps are. Your child can use the lift.
VOICE-03 The purpose of this policy is to inform parents how the school supports pupils.
VOICE-03 Incidents are recorded and reported to parents as regulations require.
VOICE-03 Our leaflet explains to parents what support there is in school.
VOICE-03 When we make special educational provision for a child we tell the parents.
VOICE-03 Parents are told the same day if a child is hurt.
VOICE-03 The local authority will write to parents with its decision.
VOICE-03 Each summer parents receive a report on progress.
VOICE-03 We agree the plan with parents and give them a copy.
VOICE-03 The plan is agreed with parents, who receive a copy.
VOICE-03 Parents are told how to complain about a decision.
VOICE-03 Our website tells parents about the support on offer.
VOICE-03 Parents and the teacher choose the targets and parents take a copy home.
VOICE-03 The SENCO tells teachers about the plan.
VOICE-03 This section tells parents what provision we make.
VOICE-03 Teachers let parents know how the week has gone.
VOICE-04 The local authority decides whether to issue a plan.
VOICE-04 The SENCO, the teacher and the parents decide together what is needed.
VOICE-04 Governors decide how the money is spent.
VOICE-04 The headteacher decides how staff are deployed.
VOICE-04 The young person decides who comes.
VOICE-04 The SENCO decides, after talking with the parents and the child, what to try first.
VOICE-04 The teacher sets work that is not too hard.
VOICE-04 The headteacher decides whether the school will close.
VOICE-04 The class teacher and the parents set the targets.
VOICE-04 The headteacher sets targets for attendance.
VOICE-04 The teacher decides which seat suits the class.
VOICE-05 Pupil voice is gathered each term by pupil interviews, and we change what they ask us to change.
VOICE-05 Pupils choose their targets and know them by heart.
VOICE-05 Every child's voice matters: each term children meet the SENCO, say what helps and hear what we changed.
VOICE-05 The school council met the governors about the playground fence.
VOICE-05 Parents sign the medical form.
VOICE-05 Visitors are asked to sign in.
VOICE-05 Our door is open, and we also meet every family each term to agree what comes next.
VOICE-05 Teachers know their targets for the year.
VOICE-08 We meet parents three times a year.
VOICE-08 The policy is reviewed once a year.
VOICE-08 The EHC plan is reviewed once a year at the annual review.
VOICE-08 Governors meet twice a year.
VOICE-08 The SENCOs of the trust meet twice a year.
VOICE-08 Parents' evenings are held twice a year, and we meet families each term as well.
VOICE-08 Staff are trained twice a year.
VOICE-08 The nurse visits twice a year.
VOICE-10 Parents can ask the local authority for an assessment, and so can the school.
VOICE-10 You do not have to ask the school first.
VOICE-10 Parents should ask the school office for a copy.
VOICE-10 Only the local authority can issue a plan.
VOICE-10 The school may also ask for an assessment.
VOICE-12 We never blame families.
VOICE-12 Behaviour is not caused by poor parenting.
VOICE-12 Parents who cannot come in are offered a call.
VOICE-12 We do not assume that families who stay away are not interested.
VOICE-12 Broken equipment is taken home.
VOICE-12 Some families find meetings hard, and we go to them.
VOICE-13 We ask parents to sign the consent form for the school trip.
VOICE-13 Support starts at once and does not wait for a signature.
VOICE-13 We ask for written consent before we refer to an outside agency.
VOICE-13 Medicines are not given without parents' written consent.
VOICE-13 Photographs are only used with consent.
VOICE-13 We will not share information without your permission.
VOICE-04 The head makes the call about closing when it snows.
VOICE-04 The local authority has the final say on provision in the plan.
VOICE-04 Governors agree who gets the prize.
VOICE-05 Pupils tidy up for the last five minutes of the lesson.
VOICE-05 Staff get a survey each June.
VOICE-05 Parents tick a box for school dinners.
VOICE-08 The headteacher reviews the reading scheme each summer.
VOICE-08 The choir meets in the autumn and the spring.
VOICE-12 Parents who cannot come are rung the same evening.
VOICE-13 Nothing starts until the bell has gone.
VOICE-13 The signed slip for the trip goes to the office.
`
