/** Passages of policies in ordinary words: item, status and text. */
export const core = `
P1 met We aim to help every child with SEND to learn, to feel that they belong and to have a say in their support.
P1 met What we want is simple: that each child does well, is happy here and is ready for what comes next.
P1 met Our goals are to find needs early, to remove what stands in the way and to work with families.
P1 missing The team scored three goals.
P2 met This policy rests on Part 3 of the Children and Families Act 2014, the SEND Regulations 2014, the SEND Code of Practice 2015 and the Equality Act 2010.
P2 weak We follow the SEND Code of Practice.
P2 missing We act as a family.
P3 met A child has special educational needs if they find it significantly harder to learn than most children of the same age, or have a disability that stops them using what is provided, so that they need special educational provision. A disability is a physical or mental impairment that has a substantial and long-term effect on daily life.
P3 met A pupil has SEN where a learning difficulty or disability calls for help that is different from or additional to what others get. Someone is disabled if an impairment has a long-term and substantial effect on normal day-to-day activities.
P3 weak A child has SEN if they need help that is additional to or different from that of others.
P3 missing Special meals are available.
P4 met The governing body has overall duty. Mrs Lowe is the SEND governor. The headteacher leads the school, the SENCO runs support from day to day, teachers answer for the progress of every pupil, and teaching assistants help in class.
P4 met Who does what: the SEND governor, Tom Bell, visits each term; the head makes sure there is money and time; the SENCO, Mrs Amin, plans support; class teachers teach all their pupils; teaching assistants work alongside them.
P4 weak The SENCO is responsible for SEND in the school.
P4 missing Roles in the play go to Year 6.
P5 met We assess what a child needs, plan with the family, do what was agreed and review it each term.
P5 met Support goes round in four steps: find out, plan, do, look back. The teacher, parents and child go round again as often as is needed.
P5 weak We use the graduated approach.
P5 missing We do a review of the year in July.
P6 met Parents or the school can ask the local authority for an EHC needs assessment. The local authority decides whether to assess, and writes the plan; we send advice and hold the annual review.
P6 met If a child needs more than we can give, the council may be asked to carry out an EHC needs assessment. It is the council that decides and that issues the plan. We give information and review it every year.
P6 weak Some pupils have an EHC plan.
P6 missing Our plan for care of the garden is on the wall.
P7 met Records of support are kept on a locked system, for as long as the data protection policy says, and are passed to the next school.
P7 met Plans and notes are stored securely in line with our data protection policy; only staff who teach the child can see them.
P7 weak The SENCO keeps records of pupils with SEND.
P7 missing The long jump record was broken.
P8 met Money for SEN comes from the school's notional SEN budget. The first £6,000 of a pupil's support is met by the school; above that we ask the local authority for top-up funding.
P8 met We pay for support from our own budget, and the council adds money for pupils whose help costs more than £6,000.
P8 weak The school has a budget for SEN.
P8 missing Money for the trip is due on Friday.
P9 met Pupils with medical conditions have a healthcare plan written with parents and the nurse; see our policy on supporting pupils with medical conditions. Staff are trained to use inhalers and adrenaline pens.
P9 met Children with asthma, epilepsy or allergies have an individual healthcare plan. The medical conditions policy says who gives medicines.
P9 weak We support pupils with medical conditions.
P9 missing The nurse plays the piano.
P11 met When a pupil with SEND finds behaviour hard, staff ask why, change what they can and make reasonable adjustments to the behaviour policy before any sanction or suspension.
P11 met Behaviour tells us something. We look for the need behind it, adjust rules where a disability plays a part and do not suspend a pupil for what is part of a need without having tried support.
P11 weak Our behaviour policy applies to all pupils.
P11 missing The behaviour of magnets is taught in Year 5.
P12 met Pupils with SEND are more often bullied than others. Staff watch for this, act on every report and follow our anti-bullying policy.
P12 met We do not put up with bullying. Children with SEND know whom to tell, and the anti-bullying policy says what happens next.
P12 weak See the anti-bullying policy.
P12 missing The bull was moved to another field.
P13 met This policy was written with parents, pupils, staff and governors in summer 2026; the pupil panel asked for shorter sentences.
P13 met Eight parents and the pupil panel read the draft in May and changed three parts. Staff and governors were asked in June.
P13 weak Governors were consulted on this policy.
P13 missing The council consulted people about the road.
P14 met Approved by the governing body on 4 October 2026, signed by the chair. Next review: October 2027.
P14 weak This policy will be reviewed.
P14 missing The menu is written by the cook.
P15 met Read this with our policies on behaviour, accessibility, safeguarding and medical conditions.
P15 met Other policies that go with it: admissions, anti-bullying, equality and complaints.
P15 missing There are other schools in the town.
P16 met If you would like this policy in large print, in another language or read to you, ask the office on 01632 960555.
P16 met We can give you this on paper, in bigger print or translated; please ring the office.
P16 missing The hall can be laid out in another format.
`
export const resolutions = `
S1 met The local authority assesses, decides and writes the plan. The school gives information and evidence, and carries out what the plan asks of it.
S1 met It is for the council to assess needs and to issue a plan; our part is to send reports on time and to put the plan into practice.
S1 weak The local authority issues EHC plans.
S1 missing The council mends the road.
S2 met Class teachers are responsible for the progress of every pupil they teach, also when a teaching assistant or a specialist helps.
S2 met Whoever else helps, the class teacher plans your child's learning and answers for it.
S2 met The teacher stays in charge of a child's learning, even if someone else runs the group.
S2 met A teaching assistant may lead the group, but the teacher remains accountable for how each child gets on.
S2 met Every teacher is a teacher of pupils with SEND and answers for how they get on, whoever takes the group.
S2 met Having an assistant in the room does not pass the job on: the teacher plans, checks and answers for the learning of each child.
S2 met Teachers keep responsibility for children who work away from the class with an assistant.
S2 weak Teachers are responsible for the progress of their pupils.
S2 weak Every teacher is a teacher of SEND.
S2 missing Teachers take turns at the gate.
S2 missing Teaching assistants lead the breakfast club.
S3 met Before asking the SENCO, the teacher changes the seating, breaks up tasks, talks with the parents and notes for six weeks what has helped.
S3 met When a teacher is worried, they look at the lesson first: could the words be plainer, could the task be shorter? They write down what they tried before the SENCO joins in.
S2 met Each key person answers for the progress of the children in their group, also while a support worker or a therapist is with the child.
S8 weak Progress is reviewed each half term using the data collection.
S9 met You take home a copy of what was agreed and the other staff read it at the Monday meeting.
S10 weak The head watches staff at work.
S12 met We belong to the Northern Special Schools Network and the head attends its meetings each term.
S15 missing A lunchtime supervisor may raise a worry.
P16 missing Worksheets come in larger print.
S3 weak Teachers try things first.
S3 missing The first teacher here was Miss Gray.
S4 met Autumn: Makaton for all staff. Spring: dyslexia, led by the SENCO. Summer: autism for assistants.
S4 met Every September the SENCO plans the year's training: this year attachment in October and reading in March.
S4 weak Staff get regular training.
S4 missing Train times are on the board.
S5 met Parents and children decide with us, from the first worry to the last review, and eight of them helped to write this policy.
S5 weak We work in partnership with parents.
S7 met Difficult behaviour may be a sign of an unmet need, such as a problem with language or worry. We look for the cause before we speak of SEMH.
S7 met A child who hits out is telling us something. We ask what lies behind it: language, learning, hearing or home. SEMH is recorded as the primary need only when it is.
S7 missing Behaviour points buy a pencil.
S8 met Every half term teachers and the SENCO go through each pupil's progress, and the head sees the results each term.
S8 met The SENCO looks at reading ages three times a year to see who is moving on and who is stuck.
S8 met Progress of children with SEND is talked about at a meeting of the SENCO and teachers every six weeks.
S8 met Results go to the board in November, March and July; the SENCO and the head visit lessons each half term and look at how pupils with SEND are doing.
S8 met Once a term the SENCO checks how far each child has come towards their outcomes.
S8 met Governors hear from the SENCO each term how pupils with SEND are getting on.
S8 weak The progress of pupils with SEND is watched closely.
S8 missing The choir made good progress.
S8 missing The office checks the register every day.
S9 met What we agree is written down; parents get a copy, and every adult who teaches the child can read it.
S9 met After each meeting a short note goes to the family and to all who work with the child.
S9 weak Notes are kept in a folder.
S9 missing The record shop has closed.
S10 met Each half term the head and the SENCO drop in on lessons, look at books and talk with pupils to see that teaching suits those with SEND.
S10 met Leaders visit every class each term and read pupils' books to make sure that lessons are adapted.
S10 weak Leaders check the quality of teaching.
S10 missing The head visits Spain.
S11 met A teacher who is stuck can see the SENCO at her drop-in on Wednesdays, watch a colleague or plan a lesson with her.
S11 met Staff who need a hand are coached by a colleague or can book half an hour with the SENCO.
S11 weak The SENCO supports staff.
S11 missing Staff have tea on Fridays.
S12 met Our SENCO meets those of eight other schools every half term to share ideas.
S12 met She belongs to the county SENCO network and goes to its meeting each term.
S12 met Our SENCOs meet each half term with those of the other schools in the partnership.
S12 missing The network cable was mended.
S13 met The SENCO has two days a week for the role and six hours of help in the office. Governors look each year at whether that is enough.
S13 met Mrs Amin teaches three days and has two for her work as SENCO; Miss Bird types letters for her. In February the governors ask if this is enough.
S13 met The SENCO is out of class for half the week, an administrator books meetings and files papers, and the head goes over her workload each summer.
S13 met Three mornings a week are kept for SENCO work. A clerk does the paperwork. The board checks every spring that the time is enough.
S13 met The SENCO does not have a class. She has an assistant for paperwork for eight hours a week, and the trust reviews her time every year.
S13 met Forty per cent of the SENCO's timetable is for the role; she shares an administrator, and governors discuss her time each autumn.
S13 weak The SENCO is given time for the role.
S13 weak Mrs Amin has one day a week as SENCO.
S13 weak The SENCO has two afternoons a week for this work.
S13 missing The SENCO has an office by the hall.
S13 missing Swimming is two hours a week.
S14 met Mrs Amin sits on the senior leadership team and plans with the head and governors how SEND should grow.
S14 met As assistant head and SENCO, Mr Lee helps governors to set the direction for SEND.
S14 met Our SENCO is part of the leadership team.
S14 weak The role of the SENCO is a strategic one.
S14 missing The SENCO sits by the door.
S15 met The SENCO talks with a supervisor every half term, and the head asks how she is.
S15 met Staff who work with distressed children have supervision each month, and workload is looked at each term.
S15 missing Pupils' wellbeing is important.
`

/** The same in idioms, of report and policy. */
export const idioms = `
P13 met The first version was read by a parents' group and by the school council's SEND members, who asked for changes.
P13 met Mums, dads and pupils were shown a draft at the open evening and wrote on it.
P13 met Thank you to the seven families and the pupils who worked on this with us.
P14 met Passed by governors in October 2026; looked at again each autumn.
C20 met We bring this page up to date every September.
C20 met Last changed: September 2026. Next change: September 2027.
S2 met Your child's teacher is the one who answers for what your child learns, whoever sits beside them.
S2 met However many adults help, teachers are accountable for what every pupil learns.
S2 met Support staff do not take over from the teacher, who is responsible for each child's learning.
S8 met The SENCO and year leaders sit down every six weeks with the marks of each pupil on SEN Support.
S8 met Each half term we check how pupils with SEND are getting on, and the SENCO tells the head.
S8 met Mrs Amin looks through the scores of every child on the list at the end of each term.
S10 met The head and SENCO walk through classrooms each fortnight and look at children's work.
S10 met Subject leaders watch lessons and talk to pupils with SEND once a term.
S3 met The teacher has a go first: a different seat, shorter tasks, pictures. Only then is the SENCO asked.
S3 met Staff try two or three things in class and write down what helped before they come to the SENCO.
C9 met Not right yet? See the teacher, then the SENCO, then Mr Foy, the head; after that there is the complaints policy.
C9 met Tell us if you are not happy: first the tutor, next the head of year, last the governors, as our complaints procedure says.
C12 met In June children spend two days in their new class, and those who find change hard get a book of photos.
C12 met Before Year 7 the secondary SENCO comes to meet the child, and we take them for three visits.
C3b met Every six weeks we go back over the targets with the child and, once a term, with parents.
C3a met We drop a programme that does not work: each term the SENCO compares scores before and after.
C10 met The speech therapist, the educational psychologist, the school nurse and the council's autism team all work with us.
C5 met All staff learn about autism each September; the SENCO has the NPQ, and specialist advice comes from the council's team.
C7 met Parents come in once a term, say how things are at home and plan the next steps with the teacher.
S4 met In October all staff look at dyslexia; in March it is the turn of speech and language.
S13 met She has Mondays and Tuesdays free of teaching for SENCO work, and a clerk for three hours; the head checks each year that this will do.
`
