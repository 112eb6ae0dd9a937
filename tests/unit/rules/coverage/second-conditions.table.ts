/**
 * Passages that say a thing is done beside those that only name it: item, status, heading and text; `¶` a new line. What is
 * `weak` leaves out who, when, how or how much.
 */
export const secondConditions = `
C1 met Who comes here | About a third of the children on our SEN list have trouble with talking or understanding. Others find reading and number work slow going. A few have hearing loss, and there is a growing group whose worries keep them out of class.
C1 weak The children we support | We are an inclusive school and have experience of children with many different needs. Every child is an individual and we look at each one as they come.
C1 weak Kinds of need | At present most of the pupils on our register have dyslexia. We are used to working with them.
C1 missing Our school | We teach physical education twice a week and have strong links with the sensory garden project. Communication with the community is a strength.
C1 weak Who we support | We cater for children with a wide variety of needs and have a great deal of experience. Please come in and talk to us.
C1 met Who we support | Most children on SEN support here have a language delay or find phonics and spelling very hard. We have four autistic pupils, two with a hearing aid and several who get very anxious.
C2 met Finding out who needs help | If a teacher thinks that a child isn't getting on, they fill in the yellow form and ring home the same week. Mum or dad tells us what they see at home. The child does a short worksheet with Mrs Lyle about what is tricky.
C2 weak Identification | Screening tests are bought in each September for the new intake. The scores are entered into our system and kept in the SEN folder for reference later on.
C2 met  | | Who | What they do when there is a worry |¶| --- | --- |¶| Class teacher | looks at work and test results each half term and raises a concern when progress is slower than expected |¶| Parents | come in and tell us what they have noticed |¶| Child | says what is hard |
C2 weak Early identification | All staff look out for children who may need more help, and they are placed on the register if the SENCO agrees.
C2 met Early identification | Teachers bring their half-termly data to Ms Roe and talk about anybody who is slipping. If mum or dad has noticed something they fill in a pink slip. We then ask the child in a chat with pictures.
C2 weak How needs are found | The SENCO screens all Year 7 students for reading and spelling and keeps the results.
C2 met How needs are found | Tutors tell the SENCO when a student is falling behind. Parents can phone or write at any time. The student is asked what is getting in the way.
C3a met Does it help? | Each January and June Ms Obi puts the start and finish scores of every group next to each other. Groups that made no difference are dropped. Governors get a one-page summary.
C3a weak Evaluating provision | The effectiveness of our provision is evaluated regularly and we use what we find to improve what we offer to pupils.
C3a weak Evaluating provision | We monitor and evaluate the quality of the provision that we make for all pupils with SEN. This promotes an active process of continual review and improvement.
C3a missing Behaviour | The impact of the new playground on lunchtimes was plain to see.
C3a weak Checking it works | The SENCO is responsible for monitoring the effectiveness of interventions.
C3a met Checking it works | Groups run for ten weeks. Children do the same short test in week one and week ten, and Mrs Kay draws up a table for the governors.
C3a weak  | We make sure that support has an impact. Staff are keen to see what works for each child.
C3a met Evaluation | Reading ages are taken in September and May. The Trust's inclusion lead compares them with those of other schools.
C3a weak Evaluation | We constantly evaluate what we offer so that it is of high quality.
C3b met Assess, plan, do, review | The plan is gone over at the end of every term. You and your child come too, and between us we settle what goes into the next one.
C3b weak Progress | We assess and review the progress of children with SEN as part of our whole school assessment cycle. Records of this are kept by the class teacher.
C3b weak Progress | Progress towards outcomes is reviewed each term by the class teacher and the SENCO, who write up the result on the tracking sheet and update the plan.
C3b weak Reviewing progress | All pupils' progress is reviewed at pupil progress meetings each half term by the class teacher and the leadership team.
C3b met Reviewing progress | In December, April and July you sit down with the class teacher for 30 minutes. Your child joins for the last ten. The old targets are ticked off or changed.
C3b weak Progress | Teachers assess against age-related expectations and put the results on Insight three times a year.
C3c met Teaching | Lessons are planned so that everybody can take part. New words are taught first, instructions are broken into short steps, and there are worked examples on every table.
C3c weak Teaching | Quality first teaching is the first step in responding to pupils who have SEN. All our teachers are committed to it and it is the foundation of what we do.
C3c weak How we teach | All teachers are teachers of SEN and plan lessons to meet the needs of every learner.
C3c met Lessons | The teacher shows things as well as saying them, gives thinking time and lets children answer on whiteboards.
C3d met Changes we make | Desks are moved so that a child with a hearing aid sits near the front. Worksheets come on buff paper, and there is a screened corner for anyone who needs less noise.
C3d weak Curriculum | The curriculum and learning environment will be adapted for pupils with SEN where this is needed so that they can access learning.
C3d weak Adaptations | Where appropriate we make adaptations to the curriculum and to the classroom.
C3d met Adaptations | Some children do three GCSEs fewer. Others use a keyboard, have the blinds down or sit where there is less to look at.
C3d weak Environment | The school environment is welcoming and is adapted to suit the needs of children.
C3e met Extra help | Mrs Pratt takes a group of four for Precision Teaching on three mornings. Talk Boost is run by Miss Hale in Reception for ten weeks.
C3e weak Additional support | Additional support is available for pupils with SEN. The type and amount depends on the needs of the child and is decided by the SENCO.
C3e weak Additional support | Pupils may be supported through small group work or interventions at different times of the day.
C3e weak Support | There are teaching assistants in most classes who support pupils with SEN.
C3e met Support | Two TAs lead Fresh Start on four mornings a week for children whose reading is more than two years behind.
C3e weak Interventions | We run a range of interventions to help children catch up.
C3f met Clubs and trips | Nobody misses a trip because of a disability. We book a coach with a lift, an extra adult goes along and the risk assessment is gone over with parents.
C3f weak Clubs and trips | All extra-curricular activities and school visits are open to all our pupils including those with SEN. All pupils are encouraged to take part.
C3f weak Activities | Pupils with SEN are encouraged to join our clubs and we hope all will go on the residential.
C3f met Activities | When we book a residential we ask the centre about ramps, diets and night staff, and somebody the child knows comes too.
C3f weak Trips | No child is excluded from a trip because of SEN.
C3f met Trips | The trip leader rings the parents of a child with SEND beforehand to plan what will be needed, and the minibus takes a wheelchair.
C3g met Feelings and friendships | Mr Dean runs a drop-in at lunchtime and two ELSA sessions a week. Bullying is dealt with the same day and we check in with the child afterwards.
C3g weak Emotional and social development | We support the wellbeing of all pupils and take their emotional and social development very seriously. Pastoral care is a strength of the school.
C3g weak Wellbeing | Bullying of any pupil is not tolerated. We care about how children feel.
C3g met Wellbeing | Mrs Teal sees children who are upset or fall out with friends, in the Nest. Anyone who says they are being picked on is listened to that day.
C4 met  | Our SENCO is Helen Marsh. She is in school Tuesday to Thursday. Ring the office on 01632 960 123 and ask for her.
C4 weak  | Our SENCO is Mrs H Marsh, who has been in post since 2019 and is a member of the senior leadership team.
C4 weak Roles | The SENCO is responsible for the day-to-day operation of this policy. She can be contacted via the school office.
C4 missing Roles | The designated safeguarding lead is Mr P Dunn, 01632 960 124, dunn@school.example.
C4 met  | The special needs coordinator (SENCO) is Tim Page, tpage@marshlane.example.
C4 weak  | The SENCO can be contacted on 01632 960 222.
C5 met Training | Our SENCO finished the National Award in 2021. This year all staff did a twilight on attachment in October, and TAs have a session on Makaton in March. When we need somebody who knows more we ask the outreach team at Beech Special School.
C5 weak Training | Staff training needs are identified through appraisal and training is provided as necessary. We make sure that our staff have the skills that they need.
C5 missing Staff | There are 32 members of staff, including three caretakers, and first-aid certificates are up to date.
C5 weak Training | The SENCO attends courses to keep up to date and passes on information to staff.
C5 met Training | Mr Page has the NPQ for SENCOs. In the autumn everybody worked on language needs with the speech therapist; next term it is dyslexia.
C5 weak Training | All staff receive regular training on SEND.
C5 met Training | TAs had Makaton training in June 2026. Two teachers are doing a dyslexia diploma. If we lack the knowledge for a child we buy in the autism team.
C6 met Equipment | Sloping boards and chunky pens are in every room. Bigger things such as standing frames come from the NHS therapy service, which measures the child and orders them. We pay for smaller items out of the SEN budget.
C6 weak Equipment | Specialist equipment and facilities are provided where they are needed to support a child with SEN.
C6 met Equipment | If a child needs a special chair the occupational therapist comes in, measures and orders it through the NHS store.
C6 weak Equipment | We have a good range of resources to support pupils with SEN.
C6 weak Equipment | Laptops, wobble cushions and coloured overlays are available.
C7 met Parents | You will meet the class teacher in October, February and June, for twenty minutes each, and you are asked beforehand what you would like to talk about. Your ideas go in the plan.
C7 weak Parents | We believe in working in partnership with parents. Parents are always welcome in our school and we operate an open-door policy.
C7 weak Working with parents | Parents' evening is held in March. You can also email the teacher.
C7 met Working with parents | We sit down with you in autumn, spring and summer, longer than the ordinary parents' evening, to agree what we all do next.
C7 weak Parents | Parents are kept informed and are invited to discuss concerns at any time.
C7 met Parents | Each half term the tutor phones home, asks how things look from there, and together they settle what to try next.
C8 met Pupils | Before a meeting the child fills in a sheet with smiley faces with Miss Hale, or draws what a good day looks like. She brings it to the meeting and targets are changed on account of it.
C8 weak Pupils | We listen to the views of the child and take these into account when we make decisions.
C8 weak Listening to children | Children's voices matter. The school council meets each half term.
C8 met Listening to children | A TA the child likes helps them make a set of slides about school, which open the review. Two of Sam's targets last year came from his slides, and it is the same for others.
C8 weak Pupils | Pupils are aware of their targets and are encouraged to give their views.
C9 met If things go wrong | See the class teacher, and if that does not sort it out make an appointment with Mrs Marsh. The last step is a letter to the Chair of Governors; the form is on our website under Policies.
C9 weak If things go wrong | We hope that any complaint can be sorted out quickly and amicably. All complaints are treated seriously and we aim to deal with them as soon as possible.
C9 weak Complaints | If you are unhappy please let us know.
C9 met Complaints | Tell the teacher first, then Mr Page, then the head. After that you can use the complaints procedure.
C9 weak Complaints | Complaints will be dealt with by the headteacher.
C10 met Others who help | We buy 12 days a year from the educational psychologist. The speech therapist comes every other Monday, and the school nurse and the family support worker from the council come when we ask.
C10 weak Others who help | The school works with a range of outside agencies to make sure that the needs of pupils are met. Parents' permission is sought before any referral is made.
C10 weak Agencies | We work closely with external professionals, who give us advice and training.
C10 met Agencies | The EP comes six times a year, Beacon CAMHS takes referrals from us, and the charity Kids First runs a group for siblings.
C10 weak Outside help | An educational psychologist visits the school.
C11 met Help for parents | Somebody outside school who can help you for free and does not take sides: Westshire SENDIASS, 01632 960 555.
C11 weak Help for parents | Parents may also want to use the local Information, Advice and Support Service, which offers impartial advice.
C11 missing Help for parents | The Friends of the School run a coffee morning each month. Ring 01632 960 777 to offer cakes.
C11 weak Advice | SENDIASS can support parents with any questions about SEND.
C11 met Support for families | For advice that has nothing to do with school, ring Northmoor SENDIASS on 01632 960 700.
C12 met Moving on | Year 6 children who find change hard go to the high school three extra times with Mrs Pratt. Their new form tutor comes to the summer review, and the one-page profile goes with them.
C12 weak Moving on | We recognise that transitions can be difficult for a child with SEN and take steps to ensure that any transition is a smooth one.
C12 weak Transition | Records are passed to the next school.
C12 met Transition | From Year 9 careers advice, college tasters and travel training are part of each review.
C12 weak Transition | Transition to secondary school is planned carefully for pupils with SEN.
C13 weak Local Offer | The local authority's Local Offer sets out the services that are available for families. Please see the council website for details.
C13 met Local Offer | Everything that is on in the county for children with SEND is listed in one place: www.westshire.gov.uk/localoffer (this is the Local Offer).
C13 weak  | Information can also be found in the Local Offer.
C13 met Local offer | www.northmoor.gov.uk/localoffer lists everything the council and others provide.
C14 met Admissions | A child's disability makes no difference to whether we offer them a place. Before they start Mrs Marsh visits the family and we order anything that is needed.
C14 weak Admissions | Admissions are handled by the local authority and our admissions policy can be read on the website. Children with an EHC plan naming our school will be admitted.
C14 weak Admissions | We welcome all children and follow the county's admissions arrangements.
C15 met Disabled pupils | Where a rule or a routine would put a disabled child at a disadvantage we change it. A boy with eczema wears cotton joggers, and a girl who tires easily has a later start.
C15 weak Equality | We are committed to our duties under the Equality Act 2010 and to making reasonable adjustments for disabled pupils so that they are not disadvantaged.
C15 weak Equality | No pupil will be treated less favourably because of a disability.
C15 met Disability | Reasonable adjustments we have made include a later start for a pupil with arthritis and a handrail by the stage.
C16 met The building | You can get to every classroom on the ground floor with a wheelchair. There's a disabled toilet by the hall. The upstairs library has no lift, so books are brought down.
C16 weak The building | We make every effort to make our building accessible to all pupils and visitors.
C16 weak Access | The school is mostly accessible. Please talk to us if access is a concern.
C16 met Access | There's a ramp at the side door and a toilet with grab rails. The music room can only be reached by stairs.
C16 weak Premises | The building complies with accessibility regulations.
C17 weak Accessibility | The school has an accessibility plan, which is reviewed by governors and sets out how we will improve access over time.
C17 met Accessibility | Our accessibility plan runs from 2024 to 2027. Ask the office for a copy.
C17 met  | You'll find our Accessibility Plan (2025-28) on the website.
C17 missing The site | We plan to paint the hall next year, and the plan of the site hangs in the porch.
C18 met Children in care | Mr Dean is the designated teacher. Where a looked-after child also has SEN, he and the SENCO sit down with the foster carer so that the PEP and the support plan say the same.
C18 weak Children in care | Children in care are supported by our designated teacher, who attends meetings and liaises with social workers.
C18 met Looked-after children | Ms Roe is designated teacher as well as SENCO, so the PEP and the SEN plan are looked at together.
C18 weak Looked-after children | Looked-after children have a personal education plan, and the virtual school is kept informed.
C18 weak LAC | The virtual school head monitors looked-after children.
C19 met How to use this report | We have tried to keep this short and free of jargon. There's a list of what the letters stand for on the last page.
C20 met Review | We go through this report each September and change it during the year if something changes. Last updated: September 2026.
C20 weak Review | This report will be reviewed in line with the school's policy review cycle.
C20 weak  | The policy will be reviewed regularly.
C20 met  | This report was last updated in October 2026 and is looked at again every October.
C20 weak  | This policy is reviewed every two years by governors.
C21 met Numbers | The numbers of pupils with SEN support and EHC plans are sent to the local authority in the January census, by type of need.
`
export const ofPolicies = `
P1 met Aims | We want pupils with SEND to: be taught well in every lesson; be heard when decisions are made about them; and leave us ready for the next step.
P1 weak Aims | We aim to be the best school we can be for all.
P2 met Law | This policy is based on Part 3 of the Children and Families Act 2014, the SEND Regulations 2014, the SEND Code of Practice 2015 and the Equality Act 2010.
P2 weak Law | This policy follows current legislation and statutory guidance on SEND, including the Code of Practice.
P2 weak Legislation | This policy has been written with regard to the Children and Families Act 2014, the Equality Act 2010 and the SEND Code of Practice 2015.
P3 met Definitions | A child has SEN where a learning difficulty or disability calls for special educational provision, that is, help that is additional to or different from what others of the same age get. Someone is disabled under the Equality Act where an impairment has a substantial and long-term effect on day-to-day activities.
P3 weak Definitions | A child has special educational needs if they find learning harder than others and need extra help in school.
P4 met Who does what | The governing board, through Mr Ali, our SEND governor, checks how this policy works. The head, Mrs Tonks, manages the budget. Mrs Marsh, SENCO, runs things day to day. Teachers plan for every child in the class, and TAs carry out what the teacher has planned.
P4 weak Who does what | The SENCO manages the day-to-day operation of the policy and keeps the register.
P4 weak Responsibilities | The head has overall responsibility. Teachers plan for all pupils.
P4 met Roles | The trust board answers for SEND; Dr Hall is the link trustee for SEND. The principal, Ms Fox, sets the budget. The SENCO, Mr Dean, leads provision. Subject teachers plan for every student in the room and learning support assistants follow their plans.
P5 weak Graduated approach | The school follows the graduated approach as set out in the SEND Code of Practice.
P5 met Graduated approach | First we look closely at what the child can do (assess). Then we write down what we'll try, for how long and who does it (plan). The teacher puts it into practice (do). After six weeks all of us look at how it went (review).
P5 weak Support | We follow the graduated approach of assess, plan, do, review. Children have an open door, and parents are welcome.
P5 weak SEN support | SEN support takes the form of a four-part cycle: assess, plan, do, review.
P6 met EHC plans | If a child needs more than we can give, parents or the school can ask the council for an assessment. The council decides within 16 weeks whether it will write a plan. We send in what we know about the child.
P6 weak EHC plans | Some of our pupils have an EHC plan. These are reviewed every year.
P6 weak EHC plans | If needs are severe, the SENCO applies for an EHC plan.
P6 met EHC plans | You may ask the borough for an assessment yourself. The borough makes the decision and writes the plan. We meet every year to review it.
P6 weak EHC plans | We have six pupils with an EHC plan. They have extra adult help.
P7 met Records | SEN files are locked in the SENCO's office and on CPOMS, where only staff who teach the child can see them. They go to the next school and are destroyed when the child is 25, as our data protection policy says.
P7 weak Records | The SENCO keeps records on all pupils with SEN.
P7 weak Record keeping | Records are kept in the SENCO's office.
P7 met Record keeping | Files are kept in a locked cupboard and on a password-protected drive that only teaching staff can open.
P8 met Money | Our notional SEN budget is £84,000. It pays for two TAs and the first £6,000 of any child's support; above that we apply to the council for top-up.
P8 weak Money | The school has a budget for SEND, and buys some equipment that the council recommends.
P8 weak Money | Funding for SEN is allocated by the headteacher and governors according to need.
P8 weak Finance | The governors make sure that there is enough funding for SEN.
P8 met Finance | The first £6,000 comes from our own budget; for anything over that we ask the county for high needs funding.
P8 weak Resources | The SEN budget is used to pay for teaching assistants.
P9 weak Medical | The school recognises that pupils at school with medical conditions should be properly supported.
P9 met Medical | Children with medical needs have a healthcare plan drawn up with parents and the nurse. See our policy on supporting pupils with medical conditions.
P9 weak Medical needs | Staff are made aware of pupils' medical needs.
P9 weak Medical | Some pupils need medicine in school, and this is kept in the office.
P11 met Behaviour | Before any sanction we ask whether the behaviour comes from an unmet need. A child with ADHD gets movement breaks instead of detention, and no pupil with SEND is suspended before the head has talked to the SENCO.
P11 weak Behaviour | Our behaviour policy applies to all pupils including those with SEND.
P11 weak Behaviour | We make reasonable adjustments to the behaviour policy for pupils with SEND.
P11 met Behaviour | We adjust the behaviour policy. Before any suspension the head considers whether a need has not been met.
P11 weak Behaviour | Staff are calm with children whose behaviour may be challenging.
P11 weak Suspension | Suspension is used only as a last resort.
P11 met Behaviour | Before a child with SEND is suspended we ask what led up to it and whether their plan was being followed.
P11 weak Behaviour | We expect the same standards of behaviour from all. Exclusion is rare.
P12 weak Bullying | We do not tolerate bullying of any kind.
P12 weak Bullying | Please see our anti-bullying policy.
P12 met Bullying | Children with SEND may be picked on more than others. Lunch staff know who to watch, and each report is looked into the same day.
P13 met How this was written | Seven parents read the draft in May and two of them rewrote the first page. Year 5 made the picture version.
P13 weak How this was written | This policy was written by the SENCO and agreed by the governors.
P13 weak About this policy | Staff and governors were consulted on this policy.
P13 met About this policy | In June we read it through with eight parents and our pupil SEND group. They had two pages cut.
P13 weak  | This policy has been shared with parents.
P14 met  | Agreed at the full governors' meeting, 14 October 2026. To come back in October 2027.
P14 met  | Approved: Local Governing Committee, 8 July 2026. Review: July 2027.
P14 weak  | This policy was agreed by the governing body in October 2026. Last reviewed: September 2026.
P14 weak  | Written by: Mrs Hale, SENCO. Date: September 2026. Next review: September 2027.
P14 met  | Approved by the Board on 8 July 2026. Review: July 2027.
P14 weak  | This policy has been approved by the governing body.
P15 met Other policies | Please also look at: Accessibility Plan; Behaviour; Supporting Pupils with Medical Conditions; Complaints.
P15 weak Other policies | This policy should be read with our other school policies.
P15 met  | Read alongside: equality; attendance; behaviour; safeguarding; complaints.
P15 weak  | Other policies are on our website.
P16 met  | If you'd rather have this on paper, in bigger print or in Polish, tell Mrs Kent in the office.
P16 weak Formats | Large print copies exist.
`
export const ofSencos = `
S1 met EHC | Only the council can carry out the needs assessment and it is the council that writes the plan. Our job is to send our report within six weeks and to do what the plan says.
S1 weak EHC | An EHC plan may be requested where needs are complex. The SENCO will gather the paperwork.
S1 weak EHC | The local authority is responsible for EHC plans.
S1 met EHC | The county decides about the assessment, and if there is a plan it is the county that writes it. We are asked for our advice and have six weeks to send it.
S1 weak EHC assessments | The school will request an EHC assessment and provide reports.
S2 met Teachers | Having a TA in the room does not change who is in charge of learning: the class teacher answers for how every child gets on.
S2 weak Teachers | Every teacher is a teacher of every child, including those with SEN.
S2 weak Teachers | Teachers are responsible for the progress of all pupils in their class. Teaching assistants support small groups.
S2 met Teachers | The class teacher remains accountable for every child's learning, whoever is sitting next to them.
S3 met First steps | A teacher who is worried tries different seating, shorter tasks and more pictures for half a term and jots down what happened. After that the SENCO comes to have a look.
S3 weak First steps | Teachers raise concerns with the SENCO by filling in a form.
S3 met Before the SENCO | By the time a teacher comes to Mr Page they'll have tried two or three different things in class and written down what happened.
S3 missing Referral | If a teacher is worried they fill in a referral form for the SENCO.
S4 met Training | Autumn: dyslexia-friendly classrooms (all teachers, led by the SENCO). Spring: attachment (TAs, with the EP).
S4 weak Training | Training is provided for staff on a regular basis.
S4 weak CPD | Staff have access to a range of CPD.
S4 met CPD | INSET for 2026-27: 2 September autism (everyone), 4 January precision teaching (TAs), June working memory (new teachers).
S4 weak Training | The SENCO organises training for staff every year.
S5 weak  | We put children and families at the heart of all that we do.
S5 met How we work | Parents and pupils rewrote this policy with us in the spring. Plans are agreed with the family and the child, never for them.
S6 met  | In the January census we record pupils as SEN Support or with an EHC plan, and their main need.
S7 met  | We do not treat bad behaviour as SEN in itself. We look for what is behind it, such as trouble with language or anxiety.
S7 missing  | Good behaviour is rewarded with stickers and SEMH is on our list of abbreviations.
S7 met Behaviour | When somebody kicks off we ask what they are telling us. It can be hunger, noise, or words they have not understood.
S7 missing Behaviour | SEMH pupils follow the same behaviour system as others.
S7 met  | Behaviour is information. Before we reach for a sanction we look at language, sleep, hearing and worry.
S8 met Monitoring | The SENCO goes through every plan each half term with the deputy, to see who has moved on and whose support needs changing.
S8 weak Monitoring | The progress of pupils with SEN is monitored closely.
S8 weak Progress | Teachers keep track of how pupils are getting on.
S8 met Progress | Every six weeks the deputy and SENCO look at reading ages and at who is not moving.
S8 weak  | The school monitors the progress of all pupils.
S9 met Sharing | After each meeting the plan is put on the system for all who teach the child and a copy goes home.
S9 weak Records | We keep records of meetings.
S9 met After the review | What we agreed is typed up that week; you get a copy and so does everyone who teaches your child.
S9 weak After the review | The SENCO files a note of the review.
S9 weak Meetings | Notes of meetings are kept on file.
S10 met Quality of teaching | The head and SENCO drop in to lessons every half term and look through books to see whether work is pitched right for pupils with SEN.
S10 weak Quality of teaching | High quality teaching is monitored.
S10 met Lessons | Leaders pop into every classroom each half term and talk to children with SEND about what helps them learn.
S10 weak  | Teaching is of high quality and this is checked by leaders.
S11 met  | Any teacher who is stuck can book half an hour with the SENCO on a Thursday or watch her teach the child.
S11 weak  | Staff who need support can ask for it.
S11 met Help for teachers | Ms Roe holds a clinic after school on Wednesdays where staff bring a problem and she'll team-teach if it helps.
S11 weak  | Staff can ask the SENCO for advice.
S12 met  | Mrs Marsh goes to the county SENCO network each term.
S12 met  | The SENCO belongs to the trust's SENCO group, which meets each half term.
S12 missing  | The football team belongs to the county cluster.
S13 met  | The SENCO has two and a half days a week out of class and Mrs Kent does her paperwork on Mondays. Governors look at this each summer.
S13 weak  | The SENCO is given time out of class for her role.
S13 weak  | The SENCO has two days a week for the role.
S13 met  | Ms Roe is out of class on Mondays to Wednesdays and a clerk does the typing. The board asks every spring if that is enough.
S13 met  | The SENCO works three days a week in this role, with an assistant who does letters and bookings; the head looks at her workload with her in May.
S14 met  | The SENCO sits on the leadership team and helps to decide where the school goes next with SEND.
S14 met  | As deputy head the SENCO is on the leadership team.
S14 met  | The SENCO is one of the assistant heads and plans provision with the head and governors.
S15 met  | The SENCO has supervision with the EP every six weeks, and we keep an eye on the workload of staff.
S15 missing  | The wellbeing of pupils is at the heart of our school, and staff supervise the playground.
S15 met  | Staff can talk to a counsellor, and the SENCO has supervision with an EP each half term.
`
