/** A check and a passage in which it is pointed out; `>>` parts a heading from it. None was written for a form. */
export const pointedOut = `
VOICE-08 The SENCO sees the parents of every pupil with a support plan once an academic year.
VOICE-08 We invite families in to discuss the plan each January and each June.
VOICE-08 Carers are offered a review appointment twice per year.
VOICE-08 Review meetings with home are half-yearly.
VOICE-08 Your child's targets are gone through with you at the end of the school year.
VOICE-08 How often is the plan reviewed? Every six months.
VOICE-08 Two conversations a year are held with the family about progress and provision.
VOICE-08 Once in the autumn and once in the summer, the tutor and the family review the support plan.
VOICE-08 An annual meeting between parents and the SENCO is held to review SEN Support.
VOICE-08 Parents come in for a progress meeting about SEN Support on a yearly basis.
VOICE-08 Each plan is reviewed with parents in February and again in July.
VOICE-08 We review outcomes with parents mid-year and at the end of the year.
VOICE-08 Reviews for those on SEN Support are yearly and parents are invited.
VOICE-08 Parents' evenings (two per year) are when SEN Support is discussed.
VOICE-08 Families discuss the pupil passport with the teacher once every six months.
VOICE-08 We aim to meet with parents of children on the SEN register twice in every school year.
VOICE-08 Parents may talk to the SENCO about the provision map in November and in May.
VOICE-08 Parents have one formal opportunity each year to discuss the provision their child receives.
VOICE-12 Awkward mums take up a lot of the SENCO's week.
VOICE-12 Parents rarely turn up, so we have stopped asking.
VOICE-12 Many of these children come from homes where reading is not valued.
VOICE-12 The root of most of the trouble is at home.
VOICE-12 Ineffectual parents need firm handling by the pastoral lead.
VOICE-12 Anxiety in our pupils is often a product of anxious mothers.
VOICE-12 Progress stalls because parents will not do their part.
VOICE-12 Families on the estate have little ambition for their children.
VOICE-12 Parents need to be taught how to bring up their children properly.
VOICE-12 Some parents only want a label for their child.
VOICE-12 Parents use a diagnosis as an excuse for bad behaviour.
VOICE-12 Indifference on the part of parents is the main barrier we face.
VOICE-12 Behaviour difficulties frequently stem from weak parenting skills.
VOICE-12 The mother is usually the problem.
VOICE-12 We are wary of parents with an axe to grind.
VOICE-13 No child starts a programme until we have a parent's signature.
VOICE-13 A child whose parents will not sign stays where he or she is and gets nothing extra.
VOICE-13 SEN Support is put in place only where both parents have signed.
VOICE-13 For a pupil to receive extra help, the family has to return the agreement.
VOICE-13 The intervention is subject to written consent from home.
VOICE-13 If you choose not to sign, we are unable to carry on with the support.
VOICE-13 We cannot place your child on the SEN register without your permission.
VOICE-13 Provision is dependent on parental agreement to the plan being given in writing.
VOICE-13 Should consent not be given, the school will not be able to provide SEN Support.
VOICE-13 Support plans become active on the day that they are signed by parents.
VOICE-13 Unsigned plans are void and the provision in them is not delivered.
VOICE-13 Interventions run for those pupils whose parents have agreed in writing.
VOICE-13 A refusal by parents to sign means that no additional provision is made.
VOICE-13 We must have signed consent to put a child on the register.
VOICE-13 To join the group, pupils bring back a slip signed at home.
VOICE-13 Parents have to agree in writing or their child will be taken off SEN Support.
VOICE-13 Pupils without a signed plan do not get a teaching assistant.
VOICE-13 Do I have to sign before my child gets help? Yes, we need the form back first.
VOICE-11 In Year 12 it is the parents who decide whether support carries on.
VOICE-11 ## Sixth form >> Support plans are signed off by parents each term.
VOICE-11 ## Post-16 >> Parents are asked to agree the targets.
VOICE-11 Once a student is over 16, we still ask parents for consent before SEN Support begins.
VOICE-11 The parents of 17-year-olds make all decisions on therapy.
VOICE-11 ## Key stage 5 >> Families choose the pathway and tell us in March.
VOICE-11 Sixth-form plans are written by the tutor and approved by the family.
VOICE-11 Who signs the plan after Year 11? Your parents do.
VOICE-11 For students aged 16 to 19 the choice of college rests with the parents.
VOICE-11 A request for an EHC needs assessment for an 18-year-old must be made by the parents.
VOICE-11 ## Sixth form >> We meet parents in September to agree the provision for the year.
VOICE-11 After the age of 16, parents go on giving permission for assessments by specialists.
VOICE-11 At post-16 carers confirm the level of support on behalf of the young person.
VOICE-08 The class teacher goes over the support plan with families at two points in each year.
VOICE-08 Plans are reviewed with parents every ten months.
VOICE-08 The SENCO meets every family on the register twice in the course of the year.
VOICE-08 We review support with families on a six-monthly cycle.
VOICE-08 Parents of pupils on SEN Support are offered two meetings annually to talk about progress.
VOICE-11 When a student turns seventeen, parents remain the decision makers about support.
VOICE-11 ## Post-16 >> Support is stopped where parents ask for this.
VOICE-11 We need agreement from home before we plan support for a 17-year-old's move to college.
VOICE-12 Pupils of parents with low aspirations make little progress.
VOICE-12 The hardest families to work with are often to blame for their child's difficulties.
VOICE-13 Extra help is subject to parents signing this form.
VOICE-13 Pupils whose parents have not agreed in writing are not given support.
VOICE-13 SEN Support is by written consent only.
VOICE-13 A signature is a precondition for any extra help.
VOICE-13 Please sign and return this slip so that extra help can begin.
VOICE-13 Plans that are not signed will not be acted on.
VOICE-02 ## The role of parents >> Parents are sent progress reports and are told about attendance.
VOICE-02 ## Parental involvement >> Parental involvement takes the form of reports, bulletins and texts.
VOICE-02 ## Involving parents >> We involve parents by keeping them informed through the app.
VOICE-02 ## Pupil voice >> Pupils are told by their teacher what they need to do to improve.
VOICE-02 ## Annual reviews >> After the meeting the paperwork is forwarded to parents.
VOICE-03 We will explain to parents the programme that staff have put together for their child.
VOICE-03 Our inclusion lead draws up the plan and tells the family what is in it.
VOICE-03 If we decide to move a pupil off SEN Support, parents are written to.
VOICE-04 Identification of pupils as having SEN is at the sole discretion of the SENCO.
VOICE-04 Pupils whom staff consider to have SEN are put on the register each term.
VOICE-05 Our plans are co-produced. Once staff have written them, they are shared with parents.
VOICE-05 A signature on the review form is evidence of parental involvement.
VOICE-05 Involvement of pupils is evidenced by their initials on the review form.
VOICE-05 Targets are pinned to each desk so that children are fully involved.
VOICE-05 ## Pupil participation >> An "All About Me" form is filled in on entry and kept in the pupil's file.
`

/** Innocent wordings near them. */
export const leftAlone = `
VOICE-11 For most of these you, or your child once over compulsory school age, can appeal to the Tribunal.
VOICE-08 Parents are asked to update emergency contact details once a year.
VOICE-08 The annual parents' forum chooses its own topics.
VOICE-08 Parents and governors meet once a year to plan the summer fair.
VOICE-08 A nurse from the health team sees families twice a year.
VOICE-08 Every autumn parents receive the dates of the three review meetings.
VOICE-08 We send parents a survey about SEN provision once a year.
VOICE-08 Parents receive a written report at the end of each year and meet the teacher every term.
VOICE-08 The parent forum for SEND meets twice a year, besides the termly review of each child's plan.
VOICE-08 Support is reviewed each term; once a year the meeting also looks ahead to the next class.
VOICE-08 Each year we ask parents and pupils what they think of this policy.
VOICE-08 We meet parents of pupils with SEN in October, February and June.
VOICE-08 Plans are reviewed every half term with parents, and once a year we look at the whole picture together.
VOICE-08 The medical plan is looked at with parents and the nurse every year.
VOICE-08 The SENCO meets feeder primary schools every summer to talk about pupils with SEN.
VOICE-08 Parents new to the school are invited to meet the SENCO in July.
VOICE-08 In July parents meet the next class teacher to go over the plan.
VOICE-08 The annual review of the EHC plan is attended by parents.
VOICE-08 Pupils sit a reading test in September and again in June, and we share the results with parents.
VOICE-12 Parents may refuse a place on the course without giving a reason.
VOICE-12 Reading at home is not always possible, so books are read in school as well.
VOICE-12 Some parents are not able to come in the day, and we meet in the evening.
VOICE-12 Families who fail to hear from us within a week should ring the office.
VOICE-12 We know that meetings can be difficult for parents who found school hard.
VOICE-12 Staff never describe a family as demanding.
VOICE-12 Parents are often the first to see that something is difficult for their child.
VOICE-12 Challenging texts are shared with families.
VOICE-12 Parents do not need to attend in person.
VOICE-12 Children may be anxious because of changes at home, and we ask families what would help.
VOICE-12 Families have the right to refuse, and support is not affected.
VOICE-12 A child's difficulties are not the fault of parents.
VOICE-12 Parents keep a copy of the plan.
VOICE-12 Where parents have not been able to read our letters, we ring them.
VOICE-12 Some carers have limited time, and we keep meetings short.
VOICE-12 Parents who do not agree with the plan can ask for another meeting.
VOICE-12 The SENCO is responsible for families who are new to the country.
VOICE-12 The council is failing children and families who wait for an assessment.
VOICE-12 Parents often feel that they are seen as pushy, and we say that this is not so.
VOICE-12 Parents want the best for their children.
VOICE-13 We ask parents to sign the plan to show that they have seen it, and support carries on either way.
VOICE-13 Once the plan has been agreed, everyone has a copy.
VOICE-13 Parents are asked for consent before a counsellor works with their child.
VOICE-13 The SENCO signs off the provision map before it goes to governors.
VOICE-13 Support begins as soon as we see a need, before any form is signed.
VOICE-13 Staff sign the plan to say that they have read it.
VOICE-13 Parents must give consent before we film lessons for training.
VOICE-13 Parents give written permission before medicine is kept in school.
VOICE-13 Where a parent does not want support, we listen, explain what we must do by law and keep meeting.
VOICE-13 Parents' consent is needed before the local authority can share its reports.
VOICE-13 If a parent has not signed, we ring to hear why; the plan runs as before.
VOICE-13 The school does not need consent from parents to put SEN Support in place.
VOICE-13 Plans are written with parents and signed by all of us at the end of the meeting.
VOICE-13 Parents who do not reply to our letters are rung, and their child's support goes on.
VOICE-13 Consent forms for swimming must be returned before lessons begin.
VOICE-13 An individual healthcare plan is put in place once it has been signed by parents.
VOICE-13 The headteacher must sign the order before equipment for the group is bought.
VOICE-13 The request cannot be sent to the authority until parents have given their consent.
VOICE-13 Parents and pupils sign the plan if they wish.
VOICE-13 If parents do not agree with the plan, we look at it again with them.
VOICE-13 Do I have to sign before my child gets help? No, we begin at once.
VOICE-11 Do parents still decide when a student is 17? No. The student does.
VOICE-08 Do you meet parents once a year? We meet each family every term to review the plan.
VOICE-11 ## Sixth form >> Parents are invited to reviews when the student would like them there.
VOICE-11 ## Sixth form >> The student agrees the plan with the tutor, and parents are sent a copy if the student wants this.
VOICE-11 ## Sixth form >> Parents of applicants are welcome at the open evening and can choose a time slot.
VOICE-11 Young people over 16 decide for themselves, and their families can be as involved as the young person wishes.
VOICE-11 ## Year 12 >> The plan is agreed by the student, the tutor and the parents.
VOICE-11 In Years 7 to 11 parents agree the plan with us and their child.
VOICE-11 ## Post-16 >> If a young person lacks capacity, a parent may decide on his or her behalf.
VOICE-11 ## Sixth form >> Parents pay for school trips and sign the form for residential visits.
VOICE-11 ## Sixth form >> Letters home are agreed with the head of sixth form.
VOICE-11 From 16 the right of appeal is the young person's; before that it is the parents'.
VOICE-11 ## Sixth form >> Staff decide with students how they would like their parents to be kept in touch.
VOICE-11 Parents of pupils under 16 decide with us which course suits their child.
VOICE-11 ## Bursary for over-16s >> Parents confirm the household income on the form.
VOICE-11 ## Sixth form >> Students and their parents choose courses with the tutor.
VOICE-11 Parents may accept a place at our sixth form until 1 July.
VOICE-11 ## Who decides after 16? >> You do. Your parents can help if you would like them to.
VOICE-08 Twice a year the SENCO rings families who could not come to their meetings each term.
VOICE-08 Targets are looked at with parents at three points in the year.
VOICE-08 The walk-in clinic runs for six months.
VOICE-11 Parents decide whether to join our coffee morning for families of the sixth form.
VOICE-11 ## Post-16 >> The young person is the decision maker, and parents are kept in touch if he or she wishes.
VOICE-11 Students of 18 may ask a parent to come to a review with them.
VOICE-12 Parents with little time are offered a call in the evening.
VOICE-12 Parents with no interest in a meeting at school can choose a visit at home.
VOICE-12 Nobody is to blame for a child's difficulties.
VOICE-12 A parent may be reluctant to admit a stranger to the house, so we meet wherever they like.
VOICE-13 Please sign in at the office before the review meeting starts.
VOICE-13 Support is given by teaching assistants, and parents sign the plan that we wrote with them.
VOICE-13 Staff help by signing the main words of a lesson before the group starts its work.
VOICE-13 A signature is not a precondition for any extra help.
VOICE-13 Where parents have not consented to a referral, the SENCO talks to them again.
VOICE-11 Parents, and students over 16, can apply to the local authority for an EHC needs assessment.
VOICE-02 ## Communication with home >> Our newsletter goes out on Fridays and absences are reported by text.
VOICE-02 ## How do we involve parents? >> Parents agree outcomes with us at every review. They receive a report each July.
VOICE-02 ## First aid >> Parents are told the same day of any head injury.
VOICE-02 ## Parents' evening >> Parents are sent the booking link two weeks before.
VOICE-02 ## Review >> Nothing is finalised until you and your child have worked through it with the teacher, and then we send it to you.
VOICE-03 When support has been agreed with parents, we write to them to confirm it.
VOICE-03 The school has the right to change the date of a trip and will let parents know of any changes.
VOICE-04 The SENCO says which training days staff will join.
VOICE-04 A score below 85 does not by itself put a pupil on SEN Support.
VOICE-05 The plan is co-produced: parents and the pupil write it with the teacher and are given a copy.
VOICE-05 The parent survey led to later meeting times.
VOICE-05 Records of meetings show who was involved and what was agreed with parents.
VOICE-05 Pupils know their targets because they chose them, and this is how we make sure that their voice counts.
VOICE-05 Certificates are signed by the head and show participation in sports day.
VOICE-05 Pupils write their own one-page profile, which is kept in the class folder.
`

/** Lines that say that families may ask for an EHC needs assessment. */
export const familiesAsk = `
yes A parent, a young person over compulsory school age, or someone acting for the academy may ask the local authority to assess.
yes Can I ask for an assessment?	Yes, at any time, without our agreement
yes If a child's needs may call for an EHC plan anyone listed in the Act can ask.
yes Requests for assessment. Any parent, and any young person over 16, can make one.
yes You can, by writing to the local authority, and so can we.
no Anyone who works with the child may ask the SENCO for advice on the assessment.
no Can I ask for a copy of the policy?
yes Anyone with parental responsibility can put in a request for an assessment to the council, with or without us; it is their right.
yes You are free to write to the local authority at any time and ask for an assessment.
yes Nobody needs our agreement: parents and young people have their own right to apply for an assessment.
yes If the school decides against asking, the family is still able to make a request.
yes Families need not go through the school to ask the authority for an assessment.
yes The route to a plan is open to families and young people as well as schools: each can put a request in to the LA.
yes A request for an assessment\tParents, young people over 16, schools
no If parents would like an assessment they should ask the SENCO, who will apply.
no You cannot apply for an EHC needs assessment yourself.
no Parents are told when the school has asked the council for an assessment.
no Parents are welcome to discuss an assessment with us but requests come from the school.
no Parents can make a request for a meeting with the teacher.
no A request for an assessment\tThe SENCO; parents are informed
no Only the school can ask the authority for an assessment, and parents agree it in their own time.
no We will let you know when it is time for us to apply to the council for an assessment.
`

/** Sentences under a heading on EHC plans that are about asking for one. */
export const ofAsking = `
yes The inclusion team puts forward those who meet the threshold to the council.
yes An assessment will be requested by the school if progress is slow.
yes Application is by the SENCO.
yes By the school, through the council's portal.
yes Schools make the request once they have spent the notional budget.
yes It is agreed that an assessment should be sought.
no Four in a hundred of our pupils have a plan.
no The council asks us for advice within six weeks of a request.
no Top-up funding for a plan is applied for by the school.
no The annual review is called by the school and the request for changes goes to the council.
yes The leadership team approaches the authority where an assessment is called for.
yes The school is responsible for referring pupils to the council.
yes We have asked the authority for an EHC needs assessment.
no The link governor asks how well pupils with EHC plans are doing.
no The governors ask how many pupils have EHC plans.
no The local authority will notify parents of its decision within six weeks of the request.
yes The local authority considers requests it receives from schools.
`
