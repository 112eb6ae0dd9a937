/** Passages under a heading of a policy: item, status, heading and text; `(special)` is a special school, `¶` a new line. */
export const statutory = `
C1 met Which needs we meet | We have experience of children with autism, speech and language delay, dyslexia, attachment difficulties and hearing loss.
C1 met Our pupils | Pupils at our school may have difficulties with reading and number, with understanding language, with managing their feelings, or with their sight, hearing or movement.
C1 weak SEND at our school | We welcome all pupils and cater for a wide range of additional needs in our classrooms.
C1 met Provision | Our academy makes provision for the four broad areas of need set out in the Code of Practice: cognition and learning, communication and interaction, SEMH and sensory and/or physical.
C1 met (special) Who we are for | Hollybank is a special school for pupils with severe and profound and multiple learning difficulties, many of whom also have autism, epilepsy or a sensory impairment.
C1 weak (special) Who we are for | Hollybank is a special school for pupils aged 2 to 19 with complex needs. All have an EHC plan.
C1 met About us | At present we have pupils with speech, language and communication needs, ADHD, autism, specific learning difficulties, medical needs and two who are hearing impaired.
C1 met  | The types of SEND we currently provide for include:¶¶- autistic spectrum condition¶- dyslexia and dyscalculia¶- social, emotional and mental health difficulties¶- visual impairment
C1 met  | **What kinds of special educational needs are provided for?**¶¶Your child may need help with learning, with talking and listening, with friendships and feelings, or with their body or senses. We have children with all of these.
C1 weak What needs do we provide for? | We are an inclusive school. Pupils have all sorts of needs and we try to meet every one of them.
C1 weak Kinds of need | Most of the pupils on our register have speech and language difficulties.
C1 met  | | Area of need | Examples |¶|---|---|¶| Communication and interaction | autism, stammering |¶| Cognition and learning | dyslexia, global delay |¶| SEMH | anxiety, ADHD |¶| Sensory and physical | hearing loss |
C1 weak (special) Our school | We provide for pupils aged 11 to 16 whose main need is autism.
C1 met (special) Admissions and needs | All our pupils have an EHC plan. Their plans describe autism, severe learning difficulties, ADHD, Down syndrome or physical disability, and often more than one of these.
C1 met  | We support children who find it hard to learn at the same pace as others, children who have trouble with speech or with understanding what is said, children with emotional difficulties, and children with a hearing, visual or physical impairment.
C2 met How do we find out who needs help? | Teachers watch how children get on in the first six weeks and use a language screen. Parents fill in a questionnaire about their child and can talk to us at any time. Children tell us in a short interview what they find tricky.
C2 weak Finding out | On entry every student takes a reading test and a CAT and the results help us to see who may need help.
C2 weak Identification | Children's needs are identified through assessment and observation.
C2 met Identifying needs | The class teacher raises a concern with the SENCO where progress slows. Parents are invited in to share what they see at home, and the pupil's own account is recorded.
C3a met Is it making a difference? | Every half term the SENCO looks at the scores for each group before and after, and leaders drop into lessons. Groups that are not helping are stopped.
C3a weak Effectiveness | The effectiveness of our provision is monitored by senior leaders.
C3a missing Sports | Our team won the shield in June after a long season.
C3a weak Evaluation | The SENCO evaluates the effectiveness of provision.
C3a met Evaluation | The SENCO evaluates the provision termly using progress data, pupil interviews and lesson visits.
C3b met Keeping an eye on progress | Support plans are revisited every term. You and your child sit down with the teacher to see which goals have been reached and what the next ones should be.
C3b weak Progress | Progress is tracked on our data system by the assistant head.
C3b weak Review | Progress towards outcomes is reviewed regularly.
C3c met Teaching | All lessons are planned so that everyone can take part. Teachers model new ideas, use pictures, check understanding often and give some children shorter steps.
C3c weak Teaching | Quality first teaching is our first response to all pupils with SEND.
C3c met How will teaching be matched to my child? | The teacher changes tasks, the questions that are asked and the way in which answers can be given, for instance by speaking or drawing in place of writing.
C3c weak Teaching | Teachers differentiate their lessons to meet the needs of all.
C3d met The classroom | We adapt the classroom as well: seating away from the window, ear defenders, writing slopes, printed copies of what is on the board and a low-stimulus workspace.
C3d weak The curriculum | The curriculum is adapted for pupils with SEND so that all can access it.
C3d weak Environment | We adapt the learning environment where necessary.
C3d met Adaptations | Desks can be raised, and worksheets come in larger print on coloured paper. A pupil may leave lessons five minutes early to avoid the crowd or follow a shorter timetable for a while.
C3e met Extra help | Some children have short sessions outside class: Read Write Inc. tutoring with Mrs Hall, a speech group run by our trained assistant and daily fine motor practice.
C3e weak Extra help | Additional support may be provided for those pupils who need it.
C3e met What we offer on top | | Intervention | Who runs it | How often |¶|---|---|---|¶| Toe by Toe | Mrs Ferris | daily |¶| Talk Boost | Mr Shah | three times a week |
C3e weak Support | We run a range of interventions.
C3f met Out-of-school activities | Nobody is left out of trips, clubs or the Year 6 residential because of a need. We visit places beforehand, take an extra adult or hire a coach with a lift.
C3f weak Clubs | All our clubs and school visits are open to every pupil.
C3f weak Activities | All children are encouraged to join in clubs and trips.
C3f weak Activities | Pupils with SEND take part in all school activities alongside other pupils.
C3f met Clubs and trips | Before a trip the leader checks access and agrees with parents what help is needed. Clubs have an extra adult when a child needs one.
C3g met Wellbeing | Our learning mentor runs a friendship group and offers a quiet chat each morning. All staff look out for bullying, which is more common for children who seem different, and act on it at once.
C3g weak Wellbeing | We care about the mental health and wellbeing of all our pupils.
C3g weak Support for emotional needs | We have a trained ELSA who works with children one-to-one, and a lunchtime nurture club.
C3g met Emotional wellbeing | Ms Okonjo, our wellbeing lead, sees pupils who are anxious, and a CAMHS nurse visits each month. When bullying happens we act the same day and tell both families.
C3g met (special) Wellbeing | Our wellbeing lead and the learning disability nurse help pupils who are anxious or low. We teach about friendship and keeping safe. Bullying is dealt with on the day.
C4 met Contacts | SENCO: Rebecca Lyle, rlyle@oakfield.example, 01632 960111
C4 weak Contacts | If you have any questions please ask to speak to the SENCO via the school office.
C4 met Who to talk to | Miss Amin is our special educational needs co-ordinator. Ring the office on 01632 960002 to make an appointment with her.
C4 weak SENCO | The SENCO is Mrs T. Grange.
C4 met SENCO | Mrs T. Grange (SENCO) can be contacted through the office: 01632 960654.
C5 met Training | This year all teachers are being trained in dyslexia-friendly teaching (October and March). Mrs Poole has a master's level award in autism. Where we need more specialist advice we buy time from the council's learning support team.
C5 weak Staff expertise | Staff receive regular training on SEND as appropriate.
C5 weak Training | The SENCO is qualified and attends courses.
C5 met Expertise | The SENCO has the NASENCO award. Staff had training in attachment in September 2026. When we lack skills we call on the outreach service of Brook Special School.
C5 weak Expertise | Two of our teaching assistants are trained in ELSA.
C6 met Equipment | We have laptops with speech-to-text software, sloping desks, a radio aid and wobble cushions. Anything bigger is ordered with advice from the occupational therapist and paid for from the SEN budget.
C6 weak Resources | We have a range of resources and equipment to support pupils with SEND.
C6 weak Equipment | The school will provide equipment where needed.
C6 met Equipment | Small items such as pencil grips and overlays are bought from the school's budget; larger ones are lent by the council's equipment service after an occupational therapy assessment.
C7 met Working with parents | Parents of children with a support plan have a longer meeting with the teacher each term. There is also a SEND coffee morning every half term and a parents' survey in spring.
C7 weak Parents | We value the role of parents and work in partnership with them.
C7 met How will I be involved? | You will be asked for your views before each review, and you can come to the meeting or join by phone. Reviews are in November, March and July.
C7 met Partnership | The class team meets families at least three times a year to set and look at targets together.
C7 weak Partnership | Parents are very welcome to contact school whenever they have something to discuss.
C7 met Parents and carers | You know your child best. We hold three review meetings a year with you, in October, February and June, at which we agree new targets.
C7 met How are parents involved? | - Parents' evenings in autumn and spring¶- A support plan meeting every term, where you help to set the targets¶- The SENCO is in the playground each Friday
C7 weak Working together | Good communication with home is essential. We have an open-door policy.
C7 weak Parents as partners | Parents are kept informed of their child's progress.
C7 weak Parents | Parents are invited to review meetings.
C7 met Consulting parents | The views of parents are sought at termly review meetings, through a yearly questionnaire and through our SEND parent forum.
C7 met  | Parents are asked what they think at each termly meeting. They help to choose the outcomes.
C7 met (special) Families | Families come into school each term to review the plan with the class teacher and therapists, and most evenings they hear from us on the home–school app.
C7 met Families | Class teachers meet the family of each child on the SEND register in the autumn, spring and summer terms; the meeting lasts half an hour and the family's views come first.
C8 met Children's voice | Before each review an adult your child trusts helps them to fill in a one-page profile with pictures. Three children with SEND sit on the school council.
C8 weak Pupil voice | The views of pupils are important to us and are taken into account.
C8 met Pupils | Pupils with a support plan meet their key adult before each review. They say what is working and what they would like to change, and this is written at the top of the new plan.
C8 weak Pupils | We have a school council, to which each class elects two members.
C8 weak Pupils | Pupils are encouraged to share their views.
C8 met Your child's view | Your child draws or tells us what they like and find hard, and what they say goes into the plan. Older children come to their review.
C9 met If you are not happy | Please talk to the class teacher first, and after that to the head. If you are still not happy you can use our complaints policy, which you will find at www.oak.example/complaints.
C9 weak Complaints | Complaints about SEN provision are dealt with by the headteacher.
C9 weak Complaints | See our complaints policy.
C9 met Complaints | Concerns should be raised with the class teacher, then with the SENCO and then with the head. The complaints procedure is on the school website.
C10 met Who we work with | We are visited by an educational psychologist, a speech and language therapist and the specialist teacher for hearing. We refer to CAMHS and Early Help, and work with a social worker where there is one.
C10 weak Outside agencies | We work with a range of external agencies to support our pupils.
C10 weak Agencies | The school works with health and social care.
C10 met Agencies | We can ask for help from the council's inclusion team and educational psychologists, the NHS therapy service and Young Carers North.
C11 met Support for parents | Rookshire SENDIASS offers free and confidential advice to parents and young people: 01632 960123 or www.rookshiresendiass.example.
C11 weak Support for parents | Parents can get help from the local information, advice and support service.
C11 weak Help for parents | There is a parent partnership service in the area which can support you.
C11 weak Help for parents | SENDIASS can offer you impartial advice.
C12 met Moving on | When your child moves class, both teachers meet and your child makes a transition book. For Year 6 pupils there are extra visits to secondary school and a meeting with the new SENCO.
C12 weak Transition | We make sure that transition is smooth for all pupils with SEND.
C12 weak Transition | We have good links with local secondary schools.
C12 met Transition | In Year 11 pupils have careers meetings, college taster days and travel training. The SENCO sends information on to the college.
C13 met Local Offer | The council's local offer for families can be found at www.rookshire.example/localoffer.
C13 weak Local Offer | The council publishes a local offer which sets out services for children with SEND.
C13 weak Local Offer | Details of the Local Offer can be found on the council's website.
C14 met Admissions | Disabled children are admitted in line with our admissions policy, and we never turn down an application because of a disability. We invite parents to tell us early so that we can prepare.
C14 weak Admissions | Children with an EHC plan that names our school are admitted first.
C14 missing Admissions | Children start in the September after their fourth birthday.
C14 met Admission of disabled pupils | Pupils with a disability are admitted on the same terms as all other pupils. Before a child starts, we meet the parents and arrange any adjustments.
C14 weak Admissions | We welcome applications for children with SEND. Please see our admissions policy.
C15 met Equality | We take steps to prevent disabled pupils from being treated less favourably, for instance by letting a pupil use the lift, changing PE kit or giving rest breaks.
C15 weak Equality | Disabled pupils are never treated less favourably than their peers.
C15 weak Equality | The school makes reasonable adjustments for disabled pupils.
C15 met Equality | Reasonable adjustments we have made include printing in larger type, letting a pupil sit down in assembly and moving a class downstairs.
C16 met Getting around | There is a ramp at the front entrance, a disabled toilet by the hall and a lift to the first floor.
C16 weak Access | We try to make our building as accessible as we can.
C16 weak Facilities | The school is accessible.
C17 met Accessibility | You can read our accessibility plan 2025-28 on the policies page of the website.
C17 weak Accessibility | The school has an accessibility plan.
C17 met Accessibility | The accessibility plan (2024–2027) is kept in the office.
C18 met Children in care | Mrs Dhillon is the designated teacher. She works with the SENCO, the virtual school and carers to join up the PEP with the child's support plan.
C18 weak Children in care | We know that looked-after children are more likely to have SEND.
C18 met (special) Children who are looked after | Some of our pupils are in the care of the council. Our designated teacher goes to their PEP meetings with the social worker and makes sure that what is in the PEP and in the EHC plan match.
C18 met (special) Looked-after pupils | The deputy head is designated teacher for pupils in care and chairs their PEP alongside the annual review, with the virtual school and foster carers.
C18 met Looked-after children | Mr Ali (designated teacher) meets the SENCO every half term to go through the pupils who are both looked after and on the SEND register, and makes sure that PEP targets and support plan targets agree.
C18 weak Looked-after children | The designated teacher for looked-after children is Mr Ali.
C18 weak Vulnerable groups | Some children with SEND are also looked after.
C18 met (special) Children in care | Nine of our pupils live with foster carers or in a children's home. Ms Dale is designated teacher: she attends their PEPs, and sees to it that the PEP sits alongside the EHC plan.
C18 weak (special) Children in care | Ms Dale is the designated teacher for children who are looked after.
C18 met (special) Looked after | For a pupil who is looked after, the social worker and the virtual school are invited to the annual review, and PEP and EHC plan are reviewed on the same day.
C18 met (special)  | **What about children in care?**¶¶We hold the PEP meeting together with the EHC review when we can so that the carer and the virtual school only have to come once.
C20 met Review of this report | The report will be looked at again in September 2027.
C20 met Monitoring | Governors approved this report on 3 October 2026. It will be updated in October 2027, or sooner if something changes.
C20 weak Monitoring | The policy is reviewed regularly by governors.
C20 weak Review | This policy will be reviewed every three years.
C20 met Review | This report is updated each September.
C21 met Our school in numbers | At the last census 41 pupils (12%) were on SEN Support and nine had an EHC plan. Speech, language and communication is the most common need.
C21 met Census | We report the number of pupils at SEN Support and with EHC plans, by type of need, in the January school census.
C21 missing Our school | We have 210 pupils in seven classes.
`

export const policy = `
P1 met Introduction | At Oakfield we want pupils with SEND to enjoy school, make friends and learn as much as their friends do.
P1 met Aims | To raise the aspirations and expectations of all pupils with SEND.
P2 met Statutory basis | It has been written with regard to the Children and Families Act 2014, the Equality Act 2010, the SEND Regulations 2014 and the SEND Code of Practice (2015).
P2 weak Statutory basis | This policy has been written in line with the SEND Code of Practice.
P3 met What do we mean by SEND? | A pupil has SEN where a learning difficulty or disability calls for special educational provision. Under the Equality Act, a disability is a physical or mental impairment which has a long-term and substantial effect on everyday activities.
P3 weak Definition | A pupil has SEN where their learning difficulty or disability calls for special educational provision.
P3 weak Definitions | Children have SEN if they have significantly greater difficulty in learning than the majority of children of the same age.
P4 met Responsibilities | - Governors: approve the policy and check that it is working¶- Link governor for SEND: Mr Hale¶- Headteacher: day-to-day management¶- SENCO: co-ordinates provision¶- Class teachers: progress of every pupil in the class¶- Teaching assistants: support pupils as planned by the teacher
P4 weak Responsibilities | The headteacher has overall responsibility for SEND and the SENCO co-ordinates provision from day to day.
P4 met Roles | ## Governing board¶¶Holds the school to account for SEND.¶¶## SEND link governor¶¶Mrs Parry visits twice a year.¶¶## Headteacher¶¶Makes sure that staff know this policy.¶¶## SENCO¶¶Leads on SEND.¶¶## Teachers¶¶Plan for all pupils.¶¶## Support staff¶¶Work under the guidance of teachers.
P4 met Who is responsible? | **Governors** have a legal duty to use their best endeavours. **Mrs Shaw** is our SEND governor. **The head** line manages the SENCO. **The SENCO** runs provision, trains staff and keeps records. **Class teachers** teach all children and write support plans. **TAs** deliver interventions.
P4 met Roles | | Who | What |¶|---|---|¶| The local governing body | Approves the policy, checks that it works; Mr Noor is the link governor |¶| The principal | Overall responsibility |¶| SENDCo | Day-to-day running |¶| Subject teachers | Adapt lessons and answer for progress |¶| LSAs | Support in lessons |
P4 weak Roles | All staff have a responsibility for pupils with SEND. The SENCO is Mrs Young.
P4 weak Roles | Governors monitor the policy. The SENCO manages provision. Teachers plan lessons for all.
P4 met Roles | The governing board:¶¶- makes sure the school follows the Code¶- has named Ms Frith as SEND governor¶¶The headteacher:¶¶- has overall responsibility¶¶The SENCO:¶¶- oversees the policy¶- liaises with agencies¶¶Teachers:¶¶- are responsible for progress¶¶Teaching assistants:¶¶- work under the teacher
P5 met SEN Support | Support follows a cycle. First the teacher and SENCO assess what the barriers are, listening to the family. A plan with two or three outcomes is then agreed with the pupil and parents. Staff carry the plan out, with the class teacher in charge. After a term everyone reviews how it went and the plan is changed.
P5 weak SEN Support | The school uses the assess, plan, do, review cycle.
P5 met Graduated approach | | Stage | What happens |¶|---|---|¶| Assess | The teacher looks at work and test results and talks with parents and the pupil |¶| Plan | Outcomes and support are agreed and written on the plan |¶| Do | The teacher and TA put the support in place |¶| Review | After ten weeks all meet to see what has changed |
P5 met How do you support my child? | We work in a four-step loop. **Assess**: the teacher and SENCO gather what everyone knows, including you. **Plan**: we agree with you what to aim for. **Do**: the class teacher sees that it happens each day. **Review**: after a term we meet you again to see what worked.
P5 weak Graduated response | Pupils at SEN Support have a plan that is written by the SENCO and reviewed termly.
P5 weak Graduated approach | We follow a graduated approach of assess, plan, do, review, as the Code of Practice recommends.
P5 met SEN Support | 1. Assess – information is gathered from teachers, parents, the child and any tests.¶2. Plan – the teacher and SENCO, with the parents, decide on outcomes and support.¶3. Do – the teacher carries on being responsible, and support staff deliver the programme.¶4. Review – progress is looked at by the agreed date.
P5 met SEN Support | Once a need is clear we assess it in more depth, with the parents' help. A pupil profile is drawn up and targets are agreed with family and child. The strategies are used in class and in small groups. At the end of each term we review the targets together and begin again.
P6 met EHC plans | If a child needs more than we can give, the school or the family can ask the local authority for an EHC needs assessment. The authority decides. Plans are reviewed each year.
P6 weak EHC plans | A small number of our pupils have an EHC plan.
P6 weak EHCP | Where a pupil has not made progress, the SENCO will apply for an EHC needs assessment.
P7 met Records | SEND records are kept securely on CPOMS in line with the UK GDPR, shared only with those who need to know and passed on when a pupil changes school.
P7 weak Records | The SENCO keeps records of all pupils with SEND.
P7 met Confidentiality | Pupil files are kept in a locked cabinet in the SENCO's office. Only staff who work with the pupil have access.
P8 met Funding | The school receives a notional SEN budget. If the cost of support is more than £6,000 a year, we can ask the council for top-up funding.
P8 weak Funding | Governors set aside money for pupils with SEND in the budget each year.
P8 met Finance | The notional SEN budget for 2026–27 is £84,000. For some pupils with EHC plans the council adds top-up funding.
P9 met Medical needs | Pupils with a medical condition have an individual healthcare plan drawn up with parents and the nurse. See our supporting pupils with medical conditions policy.
P9 weak Medical needs | Some pupils with SEND also have medical needs.
P11 met Behaviour | Behaviour can be a sign of an unmet need. Staff make adjustments to rewards and sanctions, and leaders look at support before a suspension is considered.
P11 weak Behaviour | Please see our behaviour policy.
P11 met Exclusion | Before suspending a pupil with SEND the head asks whether support was in place, whether a need had been missed, and what could be changed instead.
P12 met Bullying | Pupils with SEND can be easy targets. We teach all children about difference, keep watch at playtime and follow our anti-bullying policy when something is reported.
P12 weak Bullying | Bullying is not tolerated in our school.
P13 met Consultation | This policy was discussed with staff in June. Parents commented on a draft at two evening meetings and the school council went through it with the SENCO.
P13 weak Consultation | Staff and governors were consulted on this policy.
P13 met About this policy | A group of six parents and four pupils read the draft in May. They asked for a clearer section on transition, and it was added.
P13 met Review | Parents were invited to comment on this policy through an online form in June, pupils with SEND talked about it with Mrs Kay, and it was changed in response.
P13 weak Review | Parents were invited to comment on this policy.
P13 met Development of the policy | In drawing up this policy we consulted parents by questionnaire, held a discussion with pupils on the SEND register and asked staff and governors for comments.
P13 weak Development of the policy | This policy was developed by the SENCO in consultation with staff and governors.
P13 weak Development of the policy | This policy has been shared with parents.
P13 met Who has had a say? | Parents told us at the June forum what they wanted to know. Year 5 pupils checked that they could understand it.
P13 met Review | The SENCO reviews this policy every year with a group of parents and the pupil SEND team.
P13 weak Review | The SENCO and the governors review this policy every year. Parents' comments are welcome.
P13 missing Review | The governors review this policy every year.
P13 missing Parents | We consult parents about the plan for their child each term.
P13 met Thanks | Thank you to the parents and children who came to our workshop on 4 May and worked on this report with us.
P14 met Policy details | | Approved by | Date | Next review |¶|---|---|---|¶| Full governing board | 4 October 2026 | October 2027 |
P14 weak Policy details | This policy was approved by governors.
P14 met Front | Ratified by the trustees on 12 July 2026. To be reviewed: July 2027. Signed: R. Bone, Chair
P14 met Policy details | Approved: Governors' meeting, 6 October 2026. Review: October 2027.
P15 met Related policies | This policy links to our behaviour, accessibility, admissions, safeguarding and medical policies.
P15 weak Related policies | This policy should be read with other school policies.
P15 met See also | - Accessibility plan¶- Behaviour policy¶- Child protection policy¶- Complaints procedure
P16 met Other formats | If you need this policy in large print or in another language, ask at the office.
S1 met EHC | The council decides whether to assess, writes the plan and makes sure that the provision in it is made. When it asks us, we send our evidence and advice within six weeks.
S1 weak EHC | The local authority decides whether to carry out an EHC needs assessment.
S1 weak EHC plans | The SENCO gathers the paperwork for an EHC needs assessment and the local authority decides.
S2 met Teachers | Every teacher is accountable for the progress of all pupils in their class, even when a teaching assistant or a specialist is working with them.
S2 weak Teachers | Class teachers are responsible for the progress of pupils with SEND.
S2 met Teachers | Teachers remain responsible for the progress of every child, including those who work with a teaching assistant or go out for intervention.
S3 met First steps | Before a teacher speaks to the SENCO about a referral they adapt their lessons, try two or three strategies for half a term and write down what happened.
S3 missing Concerns | Teachers fill in a concern form and pass it to the SENCO.
S3 met Concerns | The teacher first tries other strategies in class for at least six weeks and keeps a note of them. Only if there is still no progress is the SENCO involved.
S4 met Staff development | The training plan for 2026-27 has sessions on speech and language in October, on anxiety in January and on autism in May, led by the SENCO and the educational psychologist.
S4 weak Staff development | Staff receive training in SEND.
S5 weak Aims | We put the voice of the child at the heart of what we do.
S6 met Census | Each pupil's primary need is recorded as SEN Support or EHC plan in the census. The SENCO goes over each pupil's primary need every autumn, to see that it is still right.
S6 weak Census | The number of pupils at SEN Support is reported in the school census.
S7 met Behaviour and SEMH | SEMH is one of the four areas. When behaviour worries us we look for what lies behind it: it may be a language difficulty, anxiety or something at home.
S8 met Monitoring | The SENCO and assistant head look at the progress of all pupils with SEND each half term and report to governors in the autumn and summer.
S8 weak Monitoring | We monitor the progress of pupils with SEND.
S8 weak Monitoring | The SENCO monitors progress.
S8 met Monitoring | Progress of pupils on the SEND register is discussed at half-termly pupil progress meetings between the head, the SENCO and the class teacher.
S9 met Records of meetings | What is agreed at each meeting is written up the same week. Parents get a copy, and it goes to all staff who teach the pupil.
S9 weak Records | The SENCO keeps notes of meetings.
S10 met Quality of teaching | Heads of department and the SENCO visit lessons and look at books every half term to see how well teaching is adapted.
S10 weak Quality of teaching | The quality of teaching is checked regularly.
S10 weak Teaching | Leaders monitor the quality of teaching.
S10 met Teaching | Each half term the head and SENCO carry out learning walks with a focus on SEND and talk with pupils about their work.
S11 met Support for colleagues | Any member of staff who is struggling can ask the SENCO to watch a lesson, plan with them or find a colleague to coach them.
S11 weak Staff | The SENCO is on hand to support teachers.
S12 met Networks | Our SENCO goes to the county SENCO network each term and shares what she learns with staff.
S12 weak Networks | The SENCO has links with other SENCOs.
S13 met The SENCO's time | Mrs Lyle has three days a week for the role and an administrator for ten hours. The board looks at whether this is enough each year.
S13 weak The SENCO's time | The SENCO has two days a week for her role.
S13 met SENCO time | The SENCO is out of class for two and a half days a week. Mrs Fry in the office gives six hours to SEND paperwork. Governors review this in March.
S14 met The SENCO | The SENCO is part of the senior leadership team and works with the head and governors on how SEND develops across the school.
S14 weak SENCO | The SENCO has a strategic role in school.
S15 met Looking after staff | The SENCO has supervision with an educational psychologist every half term.
`
