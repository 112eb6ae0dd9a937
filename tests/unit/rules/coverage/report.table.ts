/** Passages of information reports in ordinary words: item, status and text. */
export const schedule1 = `
C1 met Our children have many kinds of need: autism and speech difficulties, dyslexia, anxiety and low mood, hearing loss and cerebral palsy.
C1 met At the moment we teach pupils who are autistic, pupils with dyslexia, pupils with ADHD and pupils with a visual impairment.
C1 met We help with talking and understanding (autism, language disorder), with learning (dyslexia, moderate learning difficulties), with feelings (anxiety, ADHD) and with seeing, hearing and moving.
C1 met Who do we support? Pupils with autism, Down syndrome, dyslexia, attachment difficulties and physical disabilities all come here.
C1 met The needs we meet fall under communication and interaction, cognition and learning, social, emotional and mental health, and sensory and physical needs.
C1 met Needs in our school today: speech and language 14, dyslexia 9, anxiety 6, hearing 2.
C1 weak We have pupils with a wide range of needs.
C1 weak Some of our children have autism.
C1 missing Our school has 210 children.
C1 missing We support the food bank.
C2 met Teachers notice when a child falls behind. They talk to the parents, who may have noticed too, ask the child what is hard, and then the SENCO looks more closely.
C2 met If you are worried about your child, speak to the teacher. We check reading and spelling each term, watch in class and ask your child what would help.
C2 met A pupil's tutor, a parent or the pupil can say that something is not right. The SENCO then tests reading and spelling and talks with teachers.
C2 met On entry every child is screened for language. Staff who are concerned fill in a note for the SENCO, and parents are asked what they see at home.
C2 met Teachers raise a concern with the SENCO when progress slows. Parents are asked what they have seen at home.
C2 weak Children with SEN are spotted early.
C2 weak Some pupils are identified by their previous school.
C2 missing We identify the winner of the reading prize.
C2 missing Reports go home in July.
C3a met Twice a year the SENCO looks at which groups have worked. She compares scores from the start and the end, and stops what has not helped.
C3a met Each term we ask: is the help working? We look at results, at books and at what children tell us, and we change what does not work.
C3a met Every half term leaders check whether extra help has made a difference by looking at test scores and talking with pupils.
C3a met How do we know it works? The SENCO measures each pupil's reading before and after every programme and tells governors each July.
C3a met At the end of every block the SENCO looks at the scores and asks pupils and parents what helped.
C3a weak We make sure that support is effective.
C3a weak The impact of support is looked at.
C3a missing The governors look at the budget each term.
C3a missing The impact of the new playground was great.
C3b met Three times a year the teacher, the child and the parents look at how far the child has come and agree what is next.
C3b met We look at each child's goals with parents every twelve weeks and change the plan if it is not working.
C3b met Each term you will meet the class teacher to talk about your child's progress and what comes next.
C3b met Progress is checked every half term, and families meet the teacher to go over it.
C3b weak Pupils' progress is tracked by staff.
C3b weak We assess, plan, do and review.
C3b missing Progress on the new building is good.
C3b missing The library opens at eight.
C3c met Lessons are taught in small steps with pictures, word banks and worked examples, so that all can join in.
C3c met Good teaching comes first: teachers break tasks down, show as well as tell, and check that everyone has understood.
C3c met Teachers change the way they teach: shorter instructions, visual timetables, practical work and extra time to think.
C3c met In class your child may have a word mat, a sentence starter, a partner or a task broken into steps.
C3c weak Teachers adapt their lessons for pupils with SEND.
C3c weak We give all pupils high-quality teaching.
C3c missing Teachers are paid monthly.
C3c missing Lessons start at nine.
C3d met Classrooms have a quiet corner, clear labels, low lighting and tidy walls, and timetables can be changed for a pupil who needs it.
C3d met We change the room and the work to suit: large print, a sloping desk, ear defenders, a place to calm down.
C3d met Some pupils have a reduced timetable of subjects, a workstation or a laptop.
C3d met Corridors are calm and well lit, blinds cut glare, and each room has a calm space.
C3d weak We adapt the curriculum where needed.
C3d weak The learning environment is adapted for pupils.
C3d missing The curriculum follows the national tests.
C3d missing The classroom was painted in August.
C3e met Miss Patel runs a phonics group three mornings a week, and a teaching assistant gives speech practice each day.
C3e met Extra help includes a daily reading group, precision teaching and ELSA time, all led by trained teaching assistants.
C3e met Two assistants lead Lego Therapy on Tuesdays, and the SENCO teaches a small group for maths.
C3e met Some children work in a small group with a teaching assistant on spelling or number.
C3e weak Extra help is given to those who need it.
C3e weak Interventions are put in place.
C3e missing Extra chairs are kept in the hall.
C3e missing The choir sings on Fridays.
C3f met Every club and trip is open to all. Before a residential we visit the place, plan with the family and bring what is needed.
C3f met Nobody is left out of trips: we plan ahead, send an extra adult and hire a bus with a lift.
C3f met Pupils with SEND join sports day, swimming, after-school clubs and trips, with changed rules or a buddy where that helps.
C3f met A child who uses a wheelchair goes on every visit; we check access first.
C3f weak All pupils can take part in clubs and trips.
C3f missing The trip to the zoo is in May.
C3g met Our ELSA sees children who are sad or worried, each child has a trusted adult, and bullying is dealt with the same day.
C3g met We look after children's feelings: a nurture group each afternoon, a worry box, a school counsellor and a clear stand against bullying.
C3g met A mentor meets pupils who find friendships hard, lunch clubs are quiet, and any bullying of pupils with SEND is recorded and followed up.
C3g weak We care about the wellbeing of every child.
C3g weak Pastoral support is available.
C3g missing The school is proud of its emotional concert.
C3g missing Children play in the yard.
C4 met Our SENCO is Jo Hart. Ring 01632 960111 or write to senco@oak.example.
C4 met Mrs Amin looks after special needs here as SENDCO; her number is 01632 960222.
C4 met Questions? Ask the SENCO, Ben Okafor, on 01632 960333.
C4 weak Our SENCO is Mrs Amin.
C4 weak You can talk to the SENCO.
C4 missing The caretaker is Mr Hill, 01632 960111.
C5 met Mrs Amin holds the SENCO award. All staff had autism training in September, and two assistants learn Makaton in March.
C5 met Teachers learned about dyslexia on 4 September 2026; the educational psychologist trains us in anxiety next term.
C5 met This year staff are learning about language disorder in October and attachment in May. The speech therapist shows assistants how to run groups.
C5 weak Staff are well trained.
C5 weak Training is given to all staff.
C5 missing Pupils train for the cup on Mondays.
C6 met We have laptops, sloping boards, radio aids and a hoist. If a pupil needs something we do not have, the SENCO buys it from the SEN budget or borrows it from the sensory service.
C6 met Children can use wobble cushions, coloured overlays and tablets. Larger items come from the occupational therapist or the local authority.
C6 met There is a sensory room and a hygiene room; special equipment is ordered through the physical needs team.
C6 weak We have some equipment for pupils with SEND.
C6 weak Facilities include a sensory room.
C6 missing Lost jumpers are kept in the shed.
C7 met Every term we meet parents to talk about how things are going and to agree what is next.
C7 met You will see the class teacher three times a year, and you can ring in between. We ask parents each spring what we should do better.
C7 met Parents sit down with the teacher each half term, help to write the plan and have a copy.
C7 met Mums and dads come in every term, tell us what they see at home and decide the next steps with us.
C7 weak We listen to parents.
C7 weak Parents are part of our team.
C7 missing Parents park in the lane.
C7 missing We tell parents the date of the fair.
C8 met Each term pupils tell us what helps them, with pictures if they like, and they come to their review.
C8 met Before every review an adult sits with the child and writes down what they say.
C8 met We ask children every half term what is going well. They draw, sign or speak, and they choose a goal.
C8 met Pupils fill in a one-page profile with a mentor and come to their meeting each term.
C8 weak We listen to pupils.
C8 weak Children have a voice in school.
C8 missing Pupils wear a blue jumper.
C8 missing Children read to a dog on Fridays.
C9 met Unhappy? Talk to the teacher, then the SENCO, then the head. If it is still not right, our complaints policy is at www.oak.example/complaints.
C9 met If you disagree with us, speak to the SENCO first. You can then write to the chair of governors under the complaints procedure.
C9 met Not satisfied? See the class teacher, then Mr Lee, then the governors. The complaints policy is on our website.
C9 weak Complaints are handled under our complaints policy.
C9 weak Please tell us if you are not happy.
C9 missing The cook is well liked.
C10 met We work with the educational psychologist, the speech and language therapy service, CAMHS and the social care team.
C10 met Help from outside comes from the school nurse, the autism outreach team, occupational therapy and a charity, Young Minds.
C10 met An educational psychologist comes each term, speech therapists visit monthly and the hospital's physiotherapist sees two pupils.
C10 weak We work with outside agencies.
C10 weak Specialists are asked for advice.
C10 missing Agencies supply our cover teachers.
C11 met SENDIASS gives parents free, independent advice: 01632 960444.
C11 met For advice that is not ours, ring the Information, Advice and Support Service on 01632 960445 or see www.iass.example.
C11 weak SENDIASS can help parents.
C11 weak There are support groups for parents.
C11 missing The PTA supports parents' evening with tea.
C12 met In July children meet their new teacher, and those who need it have extra visits and a photo book. For Year 6 the secondary SENCO comes in.
C12 met Before a child starts, we visit the nursery. When they leave, we pass on the plan and take them for extra days at the new school.
C12 met Moving up is planned early: extra visits, a buddy, a meeting with the new school and a book of photographs.
C12 weak We help children to move on.
C12 weak Transition is planned carefully.
C12 missing The new bus moves off at four.
C13 met The Local Offer is at www.northshire.example/localoffer.
C13 met What else is there near you? See the council's Local Offer: https://offer.example.
C13 weak The local authority publishes a Local Offer.
C13 missing The shop has an offer on uniform.
`
export const beyond = `
C14 met Disabled children are admitted in the same way as everyone else. If a disabled child is offered a place we meet the family before the start to plan what is needed.
C14 met We never turn a child away because of a disability. Places are given by the admissions policy, and reasonable adjustments are planned with the parents before the first day.
C14 weak We welcome applications for disabled children.
C14 missing Admission to the concert is free.
C14 missing Disabled pupils are not treated less favourably: for example, we move a class to the ground floor.
C14 weak Children with EHC plans that name us are admitted.
C15 met Disabled pupils must not be treated less favourably. We make reasonable adjustments, for example extra time, a seat near the door and a changed uniform.
C15 met So that no disabled pupil loses out, we change things: large print, a ramp, a later start, a quiet room.
C15 weak We do not discriminate against disabled pupils.
C15 weak We make reasonable adjustments.
C15 missing The team lost out in the final.
C16 met There is a ramp at the front door, a lift to the first floor, an accessible toilet and two parking bays.
C16 met The building is on one level with wide doors and a hygiene room.
C16 met Wheelchair users can reach every room by lift, and the hall has a hearing loop.
C16 weak The building is accessible.
C16 missing Access to the car park is from the lane.
C17 met Our accessibility plan for 2025 to 2028 is at www.oak.example/access.
C17 met The accessibility plan (2026-2029) is on the website and in the office.
C17 weak We have an accessibility plan.
C17 missing Our plan for the fair is on the wall.
C18 met Mr Lee is the designated teacher for looked-after children. He and the SENCO make sure that the PEP and the SEN plan fit together, with the virtual school and the carer.
C18 met Children in care who have SEN are supported by the SENCO and the designated teacher, who go to the PEP meetings together.
C18 weak We support looked-after children with SEN.
C18 missing Books are looked after by monitors.
C20 met This report was updated in September 2026 and will be reviewed in September 2027.
C20 met We look at this report again every September and change it when something changes.
C20 weak This report is reviewed regularly.
C20 missing The menu changes each term.
C21 met In the January census 14% of our pupils were on SEN Support and 3% had an EHC plan.
C21 missing The census of birds took place in May.
`
