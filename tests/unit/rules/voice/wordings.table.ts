/** A check and a passage in which it is pointed out. */
export const pointedOut = `
VOICE-03 The completed plan is forwarded to parents.
VOICE-03 The teacher writes a plan and sends a copy home in the book bag.
VOICE-03 We will let parents know when we have asked a specialist to come in.
VOICE-03 The form tutor rings parents to tell them which tier of support has been allocated.
VOICE-04 The assessor judges whether a learner is entitled to support.
VOICE-04 The multi-disciplinary team concludes whether a pupil has SEN.
VOICE-04 The SENCO makes a decision about which children get help.
VOICE-04 Children are selected for the group by the inclusion lead.
VOICE-04 A panel of senior staff meets on Mondays to decide which pupils are given support.
VOICE-05 The pupil may attend if this is thought appropriate.
VOICE-05 Pupils are invited to review meetings where this is felt to be suitable.
VOICE-05 Wherever possible, learners will be consulted.
VOICE-05 Every child at Oak School has a voice.
VOICE-05 We are committed to hearing the voice of the child.
VOICE-05 Students are expected to memorise their targets.
VOICE-08 Pupil plans are reviewed in January and June.
VOICE-12 Some parents are unrealistic about what their child can do.
VOICE-12 Where there is little progress, the cause is often a family that does not take school seriously.
VOICE-12 Children do least well where there are low expectations in the home.
VOICE-12 Attendance is poor among families who see no point in school.
VOICE-05 Pupils know what their targets are, and in this way they play a full part in their plan.
VOICE-13 A child will not be able to start the reading programme until parents have signed the home-school agreement.
VOICE-05 Students with SEN are heard in the same way as everybody else, through the student council.
VOICE-11 In the sixth form your mother or father must give us their decision in writing.
VOICE-13 A pupil whose parents have not returned the slip will not be offered support.
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
VOICE-03 Parents will be informed of the targets in their child's plan.
VOICE-03 A copy of the support plan is sent to parents each term.
VOICE-03 Parents are notified of the outcome of the assessment and the support to be given.
VOICE-03 The SENCO informs parents of the interventions that their child will receive.
VOICE-03 The decision will be communicated to parents in writing.
VOICE-03 Parents will be advised of any changes to provision.
VOICE-03 Outcomes are shared with parents at parents' evening.
VOICE-03 The pupil passport is shared with parents once it has been completed by the SENCO.
VOICE-03 Parents receive a copy of their child's provision map.
VOICE-03 The school will write to parents to let them know what action is to be taken.
VOICE-03 Parents are kept informed of the strategies and targets that have been set.
VOICE-03 Reviewed targets are sent to carers at the end of each term.
VOICE-03 Parents are given details of the programme that has been chosen for their child.
VOICE-03 Recommendations are put in place by the SENCO, who lets parents know what will change.
VOICE-03 Parents are then told of the decision to refer.
VOICE-04 The SENCO considers the referral and decides whether the student should be placed on the SEN register.
VOICE-04 The SENCO determines whether the pupil has a special educational need.
VOICE-04 The SENCO will assess whether SEN support is required and will add the pupil to the register.
VOICE-04 After two terms the SENCO and class teacher decide if the child should move to SEN support.
VOICE-04 The final decision on provision rests with the SENCO.
VOICE-04 The inclusion team decides which interventions each pupil will have.
VOICE-04 Pupils are placed on the SEN register by the SENCO.
VOICE-04 The SENCO decides when a referral is needed.
VOICE-04 The headteacher decides whether to request an EHC needs assessment.
VOICE-04 The SENCO is responsible for deciding which pupils receive additional support.
VOICE-04 Senior leaders decide whether a pupil should come off the SEN register.
VOICE-04 The SENCO sets targets for each pupil.
VOICE-04 Targets are set by the class teacher and SENCO.
VOICE-04 The school will decide what support is needed.
VOICE-05 Pupils are made aware of their targets.
VOICE-05 Students are informed of their targets by their tutor.
VOICE-05 Targets are shared with pupils.
VOICE-05 Pupil voice is important to us.
VOICE-05 Student voice is collected through an annual survey and the student council.
VOICE-05 The views of pupils are gathered through questionnaires.
VOICE-05 Where possible, pupils' views will be taken into account.
VOICE-05 Pupils may attend their review if appropriate.
VOICE-05 The child is at the heart of everything we do.
VOICE-05 We place the student at the centre of our work.
VOICE-05 We work in close partnership with parents.
VOICE-05 Partnership with parents is central to our ethos.
VOICE-05 The school operates an open door policy for parents.
VOICE-05 Parents are welcome to contact the school at any time.
VOICE-05 Parents will be asked to sign the plan.
VOICE-05 Parents are invited to sign the individual plan at parents' evening.
VOICE-05 Pupils are represented by the school council.
VOICE-05 Pupils are shown their plan during tutor time.
VOICE-05 Pupil views are sought via an annual questionnaire.
VOICE-05 We believe that children should have a voice.
VOICE-05 We listen to the voice of the child.
VOICE-08 Plans are reviewed twice a year with parents.
VOICE-08 Parents of pupils with SEN are invited to two review meetings a year.
VOICE-08 The effectiveness of the support is reviewed annually, and parents are invited to comment.
VOICE-08 There is one parents' evening a year for each year group, at which support plans can be discussed.
VOICE-08 SEN support plans are reviewed every six months.
VOICE-08 Parents are invited to discuss progress at two parents' evenings each year.
VOICE-08 Support plans are reviewed annually with parents.
VOICE-10 Parents who want an EHC needs assessment must go through the school.
VOICE-10 Only the school can apply for an EHC needs assessment.
VOICE-12 Some parents fail to support their children's learning.
VOICE-12 Difficulties often result from poor parenting.
VOICE-12 Many of our pupils come from chaotic homes.
VOICE-12 Some parents are reluctant to accept that their child has a problem.
VOICE-12 Lack of parental support is a barrier for many of our pupils.
VOICE-12 Unfortunately parents do not always support the school.
VOICE-13 Parents are required to sign the support plan before any intervention can begin.
VOICE-13 Parents must give written consent before their child receives SEN support.
VOICE-13 Support can only start when the signed form has been returned.
VOICE-13 Pupils will not be placed on the SEN register without parental consent.
VOICE-13 Parental permission is needed before a child is given extra support.
`
/** A check and a passage that it leaves alone. */
export const leftAlone = `
VOICE-08 The plan has to be looked at by the LA at least once a year.
VOICE-03 The teacher talks to the child about what helps, and to parents about what they see at home.
VOICE-03 Before deciding we discuss strengths, worries and outcomes with the student and parents, and a note of it is given to the family.
VOICE-02 Parents receive a progress report each term.
VOICE-03 Parents are kept informed about the support that their child gets.
VOICE-03 Carers are kept up to date about provision.
VOICE-03 The policy is reviewed each year. Parents are informed of changes by newsletter.
VOICE-03 Parents give consent before we ask a specialist to come in, and they are told the date.
VOICE-03 Young people and parents are informed about options.
VOICE-03 Parents decide with us whether to ask a therapist in. We let them know when the therapist has been asked.
VOICE-04 Mrs Bell, the parents and the teacher write the targets.
VOICE-04 Children are put into teams by the teacher for sports day.
VOICE-04 The local authority concludes whether a pupil needs a plan.
VOICE-04 Teachers decide how to adapt each lesson.
VOICE-05 Pupils attend assemblies where possible.
VOICE-05 Pupils take part in trips wherever possible.
VOICE-05 Professionals attend the meeting where appropriate.
VOICE-05 Pupils complete a questionnaire before their review and we change the plan with them.
VOICE-08 Plans are reviewed in November, March and June.
VOICE-08 Parents' evenings are held in the autumn and spring, and we meet again in July.
VOICE-12 We do not assume that parents are unrealistic.
VOICE-12 The failure of a school to reach families is ours to mend.
VOICE-13 Parents who have not returned the trip form are rung.
VOICE-13 Support does not hang on a form that has not been returned.
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
VOICE-03 Parents are informed when their child starts to receive SEN support.
VOICE-03 The governing body must inform parents when special educational provision is made for their child.
VOICE-03 Parents receive an annual report on their child's progress.
VOICE-03 Parents are told straight away about an accident or a seizure.
VOICE-03 We agree the plan with parents and give them a copy.
VOICE-03 The plan is written with parents at the meeting, and they are sent a copy afterwards.
VOICE-03 The local authority will inform parents of its decision.
VOICE-03 Parents are informed of their right to appeal.
VOICE-03 Parents are told about the complaints procedure and SENDIASS.
VOICE-03 Parents are informed when arrangements for exams have been approved.
VOICE-03 After the review meeting, at which parents and teachers agree the outcomes, a copy of the plan is sent to parents.
VOICE-03 Parents are told of a suspension without delay.
VOICE-03 The support plan is shared with all staff who teach the pupil.
VOICE-03 Subject teachers are informed of the strategies in the plan.
VOICE-03 The headteacher keeps governors informed of provision.
VOICE-03 Parents tell us what support has worked at home.
VOICE-03 We tell parents how their child is getting on with the group.
VOICE-03 Parents are told in the privacy notice how data are used.
VOICE-03 Parents can find the provision map on the website.
VOICE-03 The SENCO informs the local authority of changes to the plan.
VOICE-04 The local authority decides whether to carry out an assessment.
VOICE-04 Together we will decide whether your child needs SEN support.
VOICE-04 The class teacher, the parents and the SENCO decide whether the child needs SEN support.
VOICE-04 With parents and the pupil, the SENCO decides whether support is needed.
VOICE-04 The headteacher decides how the budget is spent.
VOICE-04 Governors decide whether the policy needs to change.
VOICE-04 The SENCO, with you and the class teacher, will decide what help is needed. Your child has a say.
VOICE-04 The SENCO decides how training time is used.
VOICE-04 The SENCO decides with the parents whether to make a referral.
VOICE-04 We decide with parents whether to ask for help from another service.
VOICE-04 The school decides the dates of trips.
VOICE-04 After listening to the parents and the pupil, the teacher and SENCO decide with them what to try.
VOICE-05 Children draw or use symbols to tell us what helps, and this is written into the plan.
VOICE-05 Pupils choose their targets with their teacher and know what they are.
VOICE-05 Pupil voice is gathered before each review, and what pupils say changes the plan.
VOICE-05 Pupils take part in their reviews in a way that suits their age and understanding.
VOICE-05 Views are collected on a form before the annual review. Parents and pupils then attend and help to shape the recommendations.
VOICE-05 Teachers know the targets of each pupil.
VOICE-05 We have an open door, and we also meet parents of pupils on SEN support every term to agree the plan.
VOICE-05 The hall is at the heart of the building.
VOICE-05 Staff are asked to sign the register.
VOICE-05 Visitors are asked to sign in.
VOICE-08 The annual review of an EHC plan takes place once a year with parents.
VOICE-08 Support plans are reviewed every term with parents and pupils.
VOICE-08 As well as termly review meetings, there are two parents' evenings a year.
VOICE-08 Governors review this policy annually.
VOICE-08 The SENCO meets the SEND governor twice a year.
VOICE-08 The accessibility plan is reviewed annually.
VOICE-08 Individual healthcare plans are reviewed annually with parents.
VOICE-08 Staff training needs are reviewed twice a year.
VOICE-10 Parents can ask the local authority for an EHC needs assessment, and the school may ask too.
VOICE-10 Either the parents or the school may request an EHC needs assessment.
VOICE-11 Parents of children under 16 decide with the school.
VOICE-12 Some families find it hard to come to meetings, and we offer a telephone call instead.
VOICE-12 We never assume that parents are to blame.
VOICE-12 Where parents cannot attend we offer another time.
VOICE-13 Support does not depend on a signature.
VOICE-13 We ask for parents' consent before making a referral to an outside agency.
VOICE-13 Parents' consent is needed before the educational psychologist sees their child.
VOICE-13 We do not need parents' permission to start support, but we always talk to them first.
VOICE-13 Parents sign a consent form for trips.
VOICE-03 Written by the SENCO with the SEND parents' group and the student panel.
VOICE-03 The governing board secures the help that pupils need and tells parents when it starts.
VOICE-03 We'll tell families when something is decided.
VOICE-02 Statutory assessments tell us how a pupil did on one day.
VOICE-04 It is not for the headteacher to decide whether a pupil is admitted.
VOICE-04 The SENCO does not decide who is assessed.
VOICE-04 The teacher decides which to use.
`
