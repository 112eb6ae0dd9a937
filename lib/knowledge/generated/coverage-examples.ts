// Generated from content/ by `npm run knowledge`. Do not edit.
import type { CoverageExample } from '../coverage'

export const coverageExamples: readonly CoverageExample[] = [
 {
  "id": "C1",
  "status": "met",
  "text": "We provide for pupils in the four broad areas of need: communication and interaction, such as autism; cognition and learning, such as dyslexia; social, emotional and mental health; and sensory or physical needs.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 37
 },
 {
  "id": "C1",
  "status": "weak",
  "text": "Our school provides for a range of needs, and every child is welcome whatever their background may be.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 38
 },
 {
  "id": "C1",
  "status": "missing",
  "text": "Our school has a hall, a field and two playgrounds, and is proud of its music.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 39
 },
 {
  "id": "C1",
  "status": "met",
  "text": "Some of our pupils have trouble with talking or being understood, others find reading slow going, a few have hearing loss and several are kept out of class by their worries.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 40
 },
 {
  "id": "C2",
  "status": "met",
  "text": "We identify needs early. Class teachers check progress each half term and notice when it is slower than expected. Parents who have a concern talk to the teacher, who listens and writes it down, and we ask the child what is hard.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 68
 },
 {
  "id": "C2",
  "status": "weak",
  "text": "Pupils with SEN are identified as early as possible through a range of assessments used across the school each year.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 69
 },
 {
  "id": "C2",
  "status": "missing",
  "text": "Reports go home in July, and prizes are given for attendance.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 70
 },
 {
  "id": "C2",
  "status": "met",
  "text": "A teacher who thinks that a child is falling behind rings home the same week, parents tell us what they see, and the child fills in a sheet with pictures about what is hard.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 71
 },
 {
  "id": "C3a",
  "status": "met",
  "text": "We evaluate the effectiveness of our provision each term. The SENCO compares reading and language scores at the start and end of every intervention, asks pupils and parents what helped, and reports the outcome to governors.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 100
 },
 {
  "id": "C3a",
  "status": "weak",
  "text": "We believe that the impact of our provision is important and that support should be effective for everyone.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 101
 },
 {
  "id": "C3a",
  "status": "missing",
  "text": "The choir sings in the hall every Thursday.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 102
 },
 {
  "id": "C3a",
  "status": "met",
  "text": "Children take the same test at the start and finish of each programme, and the SENCO takes the results to governors. Groups that made no difference are dropped.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 103
 },
 {
  "id": "C3a",
  "status": "weak",
  "text": "We are always looking at how effective our support is, and change what does not work.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 104
 },
 {
  "id": "C3b",
  "status": "met",
  "text": "Progress towards each outcome is reviewed every term. The class teacher meets the pupil and their parents, and together they agree what should carry on and what should change.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 130
 },
 {
  "id": "C3b",
  "status": "weak",
  "text": "Assess, plan, do, review is used for all pupils and their progress is tracked on our computer system by staff.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 131
 },
 {
  "id": "C3b",
  "status": "missing",
  "text": "The library is open to all before school.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 132
 },
 {
  "id": "C3b",
  "status": "weak",
  "text": "Pupils' progress is reviewed at pupil progress meetings each half term by the class teacher and the leadership team.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 133
 },
 {
  "id": "C3c",
  "status": "met",
  "text": "High-quality teaching comes first. Teachers adapt lessons with small steps, visual timetables, pre-taught vocabulary and worked examples.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 155
 },
 {
  "id": "C3c",
  "status": "weak",
  "text": "High-quality teaching is at the centre of all we do and our staff are skilled, caring and always ready to help.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 156
 },
 {
  "id": "C3c",
  "status": "missing",
  "text": "Uniform can be bought from the office.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 157
 },
 {
  "id": "C3c",
  "status": "weak",
  "text": "Every teacher is a teacher of pupils with SEN and plans lessons to meet their needs.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 158
 },
 {
  "id": "C3d",
  "status": "met",
  "text": "We adapt the curriculum so that pupils can record ideas with symbols or a laptop, and the environment with a calm corner, low lighting and a visual timetable in each room.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 179
 },
 {
  "id": "C3d",
  "status": "weak",
  "text": "The curriculum and the learning environment are adapted to the needs of all pupils with SEN wherever they learn in school.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 180
 },
 {
  "id": "C3d",
  "status": "missing",
  "text": "Lunch is served from noon in two sittings.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 181
 },
 {
  "id": "C3d",
  "status": "met",
  "text": "Desks are moved so that a child sits near the front, and worksheets come on tinted paper where that helps.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 182
 },
 {
  "id": "C3e",
  "status": "met",
  "text": "Interventions include a daily phonics group for reading, a talk group for language and ELSA sessions. Trained teaching assistants lead them three times a week and the teacher checks the results after ten weeks.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 206
 },
 {
  "id": "C3e",
  "status": "weak",
  "text": "Additional support is put in place for those pupils who need it, and interventions are available across the school.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 207
 },
 {
  "id": "C3e",
  "status": "missing",
  "text": "Parking is limited on Mill Lane.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 208
 },
 {
  "id": "C3e",
  "status": "met",
  "text": "Two assistants run a reading programme on four mornings a week for ten weeks.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 209
 },
 {
  "id": "C3f",
  "status": "met",
  "text": "All our clubs, trips and residential visits are open to pupils with SEN. We plan PE and swimming ahead with the family and make adjustments, such as an extra adult or different equipment.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 233
 },
 {
  "id": "C3f",
  "status": "weak",
  "text": "Pupils with SEN are included in all activities of the school and enjoy being part of our busy community.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 234
 },
 {
  "id": "C3f",
  "status": "missing",
  "text": "The school was built in 1932 and extended twice.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 235
 },
 {
  "id": "C3f",
  "status": "weak",
  "text": "No child is excluded from a trip or a club because of SEN.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 236
 },
 {
  "id": "C3g",
  "status": "met",
  "text": "Our pastoral team supports emotional and social development through ELSA sessions and a lunchtime club. Pupils with SEND can be more likely to be bullied, so a trusted adult checks in with them and we act on what they say.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 260
 },
 {
  "id": "C3g",
  "status": "weak",
  "text": "The wellbeing of our pupils matters to us and pastoral support is offered through ELSA sessions each week.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 261
 },
 {
  "id": "C3g",
  "status": "missing",
  "text": "A new boiler was fitted last winter.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 262
 },
 {
  "id": "C3g",
  "status": "met",
  "text": "Miss Lowe runs a quiet room that is open every lunchtime, and when a child is bullied she follows it up the same day.",
  "file": "content/coverage/1-schedule-1.md",
  "line": 263
 },
 {
  "id": "C4",
  "status": "met",
  "text": "Our SENCO is Mrs Jane Aldous. You can ring her on 01632 960 111 or write to senco@fernhill.example.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 31
 },
 {
  "id": "C4",
  "status": "weak",
  "text": "Please contact the SENCO through the school office if you have any worries about your child.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 32
 },
 {
  "id": "C4",
  "status": "missing",
  "text": "The school day begins at ten to nine.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 33
 },
 {
  "id": "C5",
  "status": "met",
  "text": "Our SENCO holds the NPQ for SENCOs. All staff had autism training in September 2026 and will have adaptive teaching training in January. When we need specialist expertise, we secure it through the local authority's outreach team.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 57
 },
 {
  "id": "C5",
  "status": "weak",
  "text": "Training is provided for staff as necessary, and we want everyone to feel confident when they work with pupils.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 58
 },
 {
  "id": "C5",
  "status": "missing",
  "text": "The train station is ten minutes away on foot.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 59
 },
 {
  "id": "C5",
  "status": "weak",
  "text": "The SENCO attends courses and keeps up to date.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 60
 },
 {
  "id": "C6",
  "status": "met",
  "text": "We buy writing slopes and laptops from our own budget. For specialist equipment such as standing frames we ask the occupational therapist to assess what is needed and the service lends it to us.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 83
 },
 {
  "id": "C6",
  "status": "weak",
  "text": "Equipment and facilities are available around school for pupils who may from time to time need them.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 84
 },
 {
  "id": "C6",
  "status": "missing",
  "text": "Pupils bring their own bottle of water.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 85
 },
 {
  "id": "C7",
  "status": "met",
  "text": "We meet parents of pupils on SEN Support three times a year. Together we review progress, agree new outcomes and decide what will help at school and at home.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 109
 },
 {
  "id": "C7",
  "status": "weak",
  "text": "We value our partnership with parents and carers and welcome their involvement in the life of the school at any time.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 110
 },
 {
  "id": "C7",
  "status": "missing",
  "text": "The office is open from eight until four.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 111
 },
 {
  "id": "C7",
  "status": "met",
  "text": "Three times a year there is a meeting between the tutor, you and your child, at which we agree the next steps together.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 112
 },
 {
  "id": "C8",
  "status": "met",
  "text": "Before each review a key adult helps the pupil to say what is going well and what should change, with pictures, symbols or their own words. The pupil takes part in the meeting and helps to choose the outcomes.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 136
 },
 {
  "id": "C8",
  "status": "weak",
  "text": "We value the voice of every child and listen to pupils with SEN across the whole of our school community.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 137
 },
 {
  "id": "C8",
  "status": "missing",
  "text": "Homework is set on a Friday.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 138
 },
 {
  "id": "C8",
  "status": "met",
  "text": "Before a meeting the child draws what a good day looks like with an adult they trust, brings it along, and targets are changed because of it.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 139
 },
 {
  "id": "C9",
  "status": "met",
  "text": "If you are unhappy with the support, talk to the class teacher first and then the SENCO. If that does not help, our complaints procedure is at https://www.fernhill.example/complaints.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 162
 },
 {
  "id": "C9",
  "status": "weak",
  "text": "Any complaints will be taken seriously and treated in confidence by the school at all times.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 163
 },
 {
  "id": "C9",
  "status": "missing",
  "text": "We are proud of our mosaic by the gate.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 164
 },
 {
  "id": "C9",
  "status": "met",
  "text": "See the class teacher, then the headteacher. If this does not settle it, write to the chair of governors; the form is on our website.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 165
 },
 {
  "id": "C10",
  "status": "met",
  "text": "We work with specialist services: educational psychology and the autism outreach team of the local authority, speech and language therapy in the NHS, children's social care, and a local charity for families.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 191
 },
 {
  "id": "C10",
  "status": "weak",
  "text": "External agencies are involved when the school feels that further advice from outside would be of use.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 192
 },
 {
  "id": "C10",
  "status": "missing",
  "text": "The summer fair raised a good sum this year.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 193
 },
 {
  "id": "C11",
  "status": "met",
  "text": "Marsh County SENDIASS gives free and impartial advice to families: 01632 960 888 or https://www.marshsendiass.example.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 215
 },
 {
  "id": "C11",
  "status": "weak",
  "text": "Parents can get impartial advice from SENDIASS if they would like to talk to somebody outside school.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 216
 },
 {
  "id": "C11",
  "status": "missing",
  "text": "We give every new family a book bag.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 217
 },
 {
  "id": "C12",
  "status": "met",
  "text": "Before the move to secondary school pupils make extra visits and the SENCOs of both schools meet with the family. New Reception children are visited in nursery and have a photo book.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 241
 },
 {
  "id": "C12",
  "status": "weak",
  "text": "We make sure that transition is smooth and that all pupils feel happy and settled when things change.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 242
 },
 {
  "id": "C12",
  "status": "missing",
  "text": "The orchestra meets on a Tuesday.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 243
 },
 {
  "id": "C12",
  "status": "weak",
  "text": "Records are passed on to the next school in July.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 244
 },
 {
  "id": "C12",
  "status": "weak",
  "text": "Transition to secondary school is thought through with care for pupils with SEN, and goes smoothly.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 245
 },
 {
  "id": "C13",
  "status": "met",
  "text": "The Local Offer of Marsh County Council is at https://localoffer.marsh.example.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 267
 },
 {
  "id": "C13",
  "status": "weak",
  "text": "Our school contributes to the Local Offer, which tells families what is available in the area.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 268
 },
 {
  "id": "C13",
  "status": "missing",
  "text": "We offer local produce at lunch.",
  "file": "content/coverage/2-schedule-1-people.md",
  "line": 269
 },
 {
  "id": "C14",
  "status": "met",
  "text": "Disabled children, and children with SEN but without an EHC plan, are admitted on the same criteria as everyone else, and we meet the family before they start to plan adjustments.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 32
 },
 {
  "id": "C14",
  "status": "weak",
  "text": "Our admissions policy is on the website and children with an EHC plan that names the school are admitted.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 33
 },
 {
  "id": "C14",
  "status": "missing",
  "text": "The nursery garden was planted by pupils.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 34
 },
 {
  "id": "C15",
  "status": "met",
  "text": "We make sure that disabled pupils are not treated less favourably than others. We think ahead and make reasonable adjustments such as rest breaks, large print and changes to uniform.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 56
 },
 {
  "id": "C15",
  "status": "weak",
  "text": "The school will not discriminate against any disabled pupil and takes its duties under the Equality Act seriously at all times.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 57
 },
 {
  "id": "C15",
  "status": "missing",
  "text": "All pupils wear the same tie.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 58
 },
 {
  "id": "C15",
  "status": "weak",
  "text": "The school keeps to the Equality Act.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 59
 },
 {
  "id": "C16",
  "status": "met",
  "text": "The school is on one level with ramps to every door, an accessible toilet with a hoist and two marked parking bays.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 81
 },
 {
  "id": "C16",
  "status": "weak",
  "text": "We want the site and its facilities to give good access to everyone who comes here to learn.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 82
 },
 {
  "id": "C16",
  "status": "missing",
  "text": "There are tables for chess by the pond.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 83
 },
 {
  "id": "C17",
  "status": "met",
  "text": "Our accessibility plan for 2025 to 2028 says how we will improve the building, and you can read it at https://www.fernhill.example/plan.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 105
 },
 {
  "id": "C17",
  "status": "weak",
  "text": "This policy should be read together with the accessibility plan and other policies of the school.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 106
 },
 {
  "id": "C17",
  "status": "missing",
  "text": "The site plan hangs in the porch.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 107
 },
 {
  "id": "C17",
  "status": "weak",
  "text": "We have an accessibility plan; ask for it at the office.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 108
 },
 {
  "id": "C18",
  "status": "met",
  "text": "The designated teacher works with the SENCO, carers and the virtual school, so that the personal education plan of each looked-after child with SEN fits with their SEN Support plan.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 132
 },
 {
  "id": "C18",
  "status": "weak",
  "text": "Some of our pupils are looked after by the local authority and we know that they may be vulnerable.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 133
 },
 {
  "id": "C18",
  "status": "missing",
  "text": "After school, pupils are collected from the hall.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 134
 },
 {
  "id": "C18",
  "status": "met",
  "text": "The SENCO sits down with the foster carer and the social worker, so that PEP and SEN plan say the same.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 135
 },
 {
  "id": "C18",
  "status": "weak",
  "text": "Looked-after pupils with SEN have a PEP. Carers and the virtual school are asked for their views.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 136
 },
 {
  "id": "C19",
  "status": "met",
  "text": "This report is written in plain English and you can ask the office for it in large print.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 155
 },
 {
  "id": "C19",
  "status": "missing",
  "text": "The school council meets on alternate Mondays.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 156
 },
 {
  "id": "C20",
  "status": "met",
  "text": "This report is reviewed every year and updated when something changes. Next review: 14 July 2027.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 180
 },
 {
  "id": "C20",
  "status": "weak",
  "text": "This policy will be reviewed by the governors when they think that it is due.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 181
 },
 {
  "id": "C20",
  "status": "missing",
  "text": "Pupils revise for tests in May.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 182
 },
 {
  "id": "C20",
  "status": "met",
  "text": "We go through this report each September and change what is no longer true.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 183
 },
 {
  "id": "C20",
  "status": "met",
  "text": "This report is rewritten every September, and changed during the year if something in it stops being true.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 184
 },
 {
  "id": "C20",
  "status": "weak",
  "text": "This report is updated from time to time.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 185
 },
 {
  "id": "C21",
  "status": "met",
  "text": "In January 2026 the school census showed 34 pupils on SEN Support and 6 with an EHC plan, and the main type of need was speech and language.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 209
 },
 {
  "id": "C21",
  "status": "missing",
  "text": "We measured the rainfall each day in June.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 210
 },
 {
  "id": "C21",
  "status": "missing",
  "text": "Our pupils come from forty streets, and their needs are many and various.",
  "file": "content/coverage/3-report-beyond-schedule-1.md",
  "line": 211
 },
 {
  "id": "P1",
  "status": "met",
  "text": "Our aim is that every child with SEND learns well, has friends and takes part in all that the school offers.",
  "file": "content/coverage/4-policy.md",
  "line": 28
 },
 {
  "id": "P1",
  "status": "missing",
  "text": "The register closes at nine.",
  "file": "content/coverage/4-policy.md",
  "line": 29
 },
 {
  "id": "P2",
  "status": "met",
  "text": "This policy follows the Children and Families Act 2014, the SEND Regulations 2014, the Equality Act 2010 and the SEND Code of Practice 2015.",
  "file": "content/coverage/4-policy.md",
  "line": 58
 },
 {
  "id": "P2",
  "status": "weak",
  "text": "The school follows the SEND Code of Practice and its own good sense.",
  "file": "content/coverage/4-policy.md",
  "line": 59
 },
 {
  "id": "P2",
  "status": "missing",
  "text": "Cycling to school is encouraged.",
  "file": "content/coverage/4-policy.md",
  "line": 60
 },
 {
  "id": "P2",
  "status": "weak",
  "text": "This policy has regard to the Children and Families Act 2014, the SEND Code of Practice 2015 and the Equality Act 2010.",
  "file": "content/coverage/4-policy.md",
  "line": 61
 },
 {
  "id": "P3",
  "status": "met",
  "text": "A child has SEN if they have a learning difficulty or disability which calls for special educational provision. A disability is an impairment with a substantial and long-term effect on daily life.",
  "file": "content/coverage/4-policy.md",
  "line": 85
 },
 {
  "id": "P3",
  "status": "weak",
  "text": "In this policy special educational needs is used by its legal definition, which is well known to all staff who teach here.",
  "file": "content/coverage/4-policy.md",
  "line": 86
 },
 {
  "id": "P3",
  "status": "missing",
  "text": "Lost property is kept by the stairs.",
  "file": "content/coverage/4-policy.md",
  "line": 87
 },
 {
  "id": "P3",
  "status": "met",
  "text": "A child has SEN if a learning difficulty or disability calls for special educational provision. A disability is a physical or mental impairment that has lasted, or is likely to last, a year or more.",
  "file": "content/coverage/4-policy.md",
  "line": 88
 },
 {
  "id": "P4",
  "status": "met",
  "text": "The governing body must use its best endeavours. The SEND governor is Mr Oduya. The headteacher is responsible for the budget, the SENCO co-ordinates support, teachers are accountable for progress and teaching assistants work to their plans.",
  "file": "content/coverage/4-policy.md",
  "line": 121
 },
 {
  "id": "P4",
  "status": "weak",
  "text": "The SENCO is responsible for the day-to-day running of the policy, and teachers will help her in that wherever they are able.",
  "file": "content/coverage/4-policy.md",
  "line": 122
 },
 {
  "id": "P4",
  "status": "missing",
  "text": "Bread is baked on Fridays.",
  "file": "content/coverage/4-policy.md",
  "line": 123
 },
 {
  "id": "P5",
  "status": "met",
  "text": "SEN Support is a cycle of assess, plan, do and review. The teacher assesses the need with the SENCO, the family and the pupil agree the plan and its outcomes, the teacher stays responsible while it is carried out, and the impact is reviewed together each term.",
  "file": "content/coverage/4-policy.md",
  "line": 154
 },
 {
  "id": "P5",
  "status": "weak",
  "text": "We follow the graduated approach for those pupils who are on SEN Support in every part of our school.",
  "file": "content/coverage/4-policy.md",
  "line": 155
 },
 {
  "id": "P5",
  "status": "missing",
  "text": "The gate opens at half past eight.",
  "file": "content/coverage/4-policy.md",
  "line": 156
 },
 {
  "id": "P6",
  "status": "met",
  "text": "Parents or the school can ask the local authority for an EHC needs assessment. The local authority decides whether to assess, and prepares and issues the plan. Each plan is reviewed at least once a year at an annual review meeting.",
  "file": "content/coverage/4-policy.md",
  "line": 181
 },
 {
  "id": "P6",
  "status": "weak",
  "text": "A few pupils have an EHC plan because their needs are more complex, and they get more help from us.",
  "file": "content/coverage/4-policy.md",
  "line": 182
 },
 {
  "id": "P6",
  "status": "missing",
  "text": "The staff room has a new kettle.",
  "file": "content/coverage/4-policy.md",
  "line": 183
 },
 {
  "id": "P6",
  "status": "met",
  "text": "You can ask the borough for an EHC needs assessment yourself. The borough makes the decision and writes the plan. We hold a review meeting every year.",
  "file": "content/coverage/4-policy.md",
  "line": 184
 },
 {
  "id": "P6",
  "status": "weak",
  "text": "Where a child’s needs are severe, we ask the local authority for an EHC needs assessment, and EHC plans are reviewed annually.",
  "file": "content/coverage/4-policy.md",
  "line": 185
 },
 {
  "id": "P7",
  "status": "met",
  "text": "We hold records of support securely under the UK GDPR and the Data Protection Act 2018, and share only what other professionals need to see.",
  "file": "content/coverage/4-policy.md",
  "line": 209
 },
 {
  "id": "P7",
  "status": "weak",
  "text": "Careful records of the support that has been given are kept by the teachers and the SENCO.",
  "file": "content/coverage/4-policy.md",
  "line": 210
 },
 {
  "id": "P7",
  "status": "missing",
  "text": "A class of eight won the relay.",
  "file": "content/coverage/4-policy.md",
  "line": 211
 },
 {
  "id": "P8",
  "status": "met",
  "text": "SEN Support is paid for from the school's notional SEN budget. Where the cost for one pupil is high, we can ask the local authority for top-up funding.",
  "file": "content/coverage/4-policy.md",
  "line": 236
 },
 {
  "id": "P8",
  "status": "weak",
  "text": "Funding for SEN is used carefully by the headteacher so that pupils who need support can get it.",
  "file": "content/coverage/4-policy.md",
  "line": 237
 },
 {
  "id": "P8",
  "status": "missing",
  "text": "The raffle was drawn by the mayor.",
  "file": "content/coverage/4-policy.md",
  "line": 238
 },
 {
  "id": "P9",
  "status": "met",
  "text": "Each pupil with a medical condition has an individual healthcare plan, and where they also have SEN we plan both together, as our medical conditions policy says.",
  "file": "content/coverage/4-policy.md",
  "line": 260
 },
 {
  "id": "P9",
  "status": "weak",
  "text": "A number of pupils have medical needs of one kind or another and staff know who they are.",
  "file": "content/coverage/4-policy.md",
  "line": 261
 },
 {
  "id": "P9",
  "status": "missing",
  "text": "Fruit is free in the infant classes.",
  "file": "content/coverage/4-policy.md",
  "line": 262
 },
 {
  "id": "P9",
  "status": "weak",
  "text": "Pupils with medical conditions are supported by the pastoral team.",
  "file": "content/coverage/4-policy.md",
  "line": 263
 },
 {
  "id": "P10",
  "status": "met",
  "text": "Access arrangements such as extra time or a reader reflect the normal way of working and are assessed by our specialist teacher in Year 9.",
  "file": "content/coverage/4-policy.md",
  "line": 285
 },
 {
  "id": "P10",
  "status": "weak",
  "text": "The examinations officer will deal with access arrangements when they are needed by any of the students.",
  "file": "content/coverage/4-policy.md",
  "line": 286
 },
 {
  "id": "P10",
  "status": "missing",
  "text": "The clock tower chimes at noon.",
  "file": "content/coverage/4-policy.md",
  "line": 287
 },
 {
  "id": "P11",
  "status": "met",
  "text": "Behaviour can be a sign of an unmet need. We look for the cause and make reasonable adjustments to the behaviour policy before any suspension of a pupil with SEND is considered.",
  "file": "content/coverage/4-policy.md",
  "line": 311
 },
 {
  "id": "P11",
  "status": "weak",
  "text": "The behaviour policy is on the website and all our pupils are expected to follow it each day.",
  "file": "content/coverage/4-policy.md",
  "line": 312
 },
 {
  "id": "P11",
  "status": "missing",
  "text": "Milk comes in glass bottles.",
  "file": "content/coverage/4-policy.md",
  "line": 313
 },
 {
  "id": "P11",
  "status": "weak",
  "text": "Reasonable adjustments are made to the behaviour policy for pupils with SEND.",
  "file": "content/coverage/4-policy.md",
  "line": 314
 },
 {
  "id": "P11",
  "status": "met",
  "text": "Before a pupil with SEND is suspended we ask what led up to it and whether the plan was followed.",
  "file": "content/coverage/4-policy.md",
  "line": 315
 },
 {
  "id": "P11",
  "status": "missing",
  "text": "Figures for attendance and suspension are presented to the board every summer, and the board asks what should stop.",
  "file": "content/coverage/4-policy.md",
  "line": 316
 },
 {
  "id": "P12",
  "status": "met",
  "text": "Pupils with SEND can be more likely to be bullied. A trusted adult checks in with them each week and staff act on what they hear, as our anti-bullying policy says.",
  "file": "content/coverage/4-policy.md",
  "line": 338
 },
 {
  "id": "P12",
  "status": "weak",
  "text": "Related documents include those on anti-bullying, attendance, charging, uniform, lettings and sustainable travel to school.",
  "file": "content/coverage/4-policy.md",
  "line": 339
 },
 {
  "id": "P12",
  "status": "missing",
  "text": "Pupils race snails in science week.",
  "file": "content/coverage/4-policy.md",
  "line": 340
 },
 {
  "id": "P12",
  "status": "met",
  "text": "Children with SEND can be targets of bullying, so they each name an adult to go to, and our policy says what follows.",
  "file": "content/coverage/4-policy.md",
  "line": 341
 },
 {
  "id": "P13",
  "status": "met",
  "text": "This policy was written with our parent forum and reviewed by the pupil panel in May 2026.",
  "file": "content/coverage/4-policy.md",
  "line": 370
 },
 {
  "id": "P13",
  "status": "weak",
  "text": "This policy was developed by the SENCO and reviewed by staff and governors in the spring.",
  "file": "content/coverage/4-policy.md",
  "line": 371
 },
 {
  "id": "P13",
  "status": "missing",
  "text": "The postcard came from Rome.",
  "file": "content/coverage/4-policy.md",
  "line": 372
 },
 {
  "id": "P13",
  "status": "met",
  "text": "In June we read it through with eight parents and a group of pupils, and two pages were cut.",
  "file": "content/coverage/4-policy.md",
  "line": 373
 },
 {
  "id": "P14",
  "status": "met",
  "text": "Approved by the governing body on 3 October 2026. Next review: 1 October 2027.",
  "file": "content/coverage/4-policy.md",
  "line": 398
 },
 {
  "id": "P14",
  "status": "weak",
  "text": "This policy was approved by governors.",
  "file": "content/coverage/4-policy.md",
  "line": 399
 },
 {
  "id": "P14",
  "status": "missing",
  "text": "Seeds are sown in April.",
  "file": "content/coverage/4-policy.md",
  "line": 400
 },
 {
  "id": "P14",
  "status": "met",
  "text": "Agreed at the full governors' meeting, 14 October 2026. It comes back in October 2027.",
  "file": "content/coverage/4-policy.md",
  "line": 401
 },
 {
  "id": "P15",
  "status": "met",
  "text": "This policy should be read with our related policies on accessibility, behaviour, equality and medical conditions.",
  "file": "content/coverage/4-policy.md",
  "line": 430
 },
 {
  "id": "P15",
  "status": "weak",
  "text": "Other policies can be found on the website of the school, where they are listed.",
  "file": "content/coverage/4-policy.md",
  "line": 431
 },
 {
  "id": "P15",
  "status": "missing",
  "text": "There is a piano in the hall.",
  "file": "content/coverage/4-policy.md",
  "line": 432
 },
 {
  "id": "P15",
  "status": "met",
  "text": "See also: behaviour, anti-bullying, medical conditions and safeguarding.",
  "file": "content/coverage/4-policy.md",
  "line": 433
 },
 {
  "id": "P16",
  "status": "met",
  "text": "Ask the office if you would like this policy in large print or in another language.",
  "file": "content/coverage/4-policy.md",
  "line": 456
 },
 {
  "id": "P16",
  "status": "missing",
  "text": "The formal garden is open to visitors.",
  "file": "content/coverage/4-policy.md",
  "line": 457
 },
 {
  "id": "S1",
  "status": "met",
  "text": "The local authority decides whether to carry out an EHC needs assessment, and it writes and issues the plan. We co-operate by giving information and evidence within six weeks.",
  "file": "content/coverage/5-resolutions.md",
  "line": 32
 },
 {
  "id": "S1",
  "status": "weak",
  "text": "Some pupils have an education, health and care plan, which the SENCO looks after with the class teacher and the family.",
  "file": "content/coverage/5-resolutions.md",
  "line": 33
 },
 {
  "id": "S1",
  "status": "missing",
  "text": "Chess is played at lunch on Tuesdays.",
  "file": "content/coverage/5-resolutions.md",
  "line": 34
 },
 {
  "id": "S1",
  "status": "weak",
  "text": "Where needs are severe we ask the local authority for an EHC needs assessment. The Local Offer gives information for families.",
  "file": "content/coverage/5-resolutions.md",
  "line": 35
 },
 {
  "id": "S2",
  "status": "met",
  "text": "Class teachers are responsible and accountable for the progress of every pupil they teach, including where a teaching assistant or specialist gives the support.",
  "file": "content/coverage/5-resolutions.md",
  "line": 58
 },
 {
  "id": "S2",
  "status": "weak",
  "text": "Class teachers are responsible for planning lessons that suit the pupils in their class and for marking work.",
  "file": "content/coverage/5-resolutions.md",
  "line": 59
 },
 {
  "id": "S2",
  "status": "missing",
  "text": "The office sells book bags and ties.",
  "file": "content/coverage/5-resolutions.md",
  "line": 60
 },
 {
  "id": "S2",
  "status": "weak",
  "text": "Teachers are responsible for the progress of every pupil in their class. A small group leaves the room to work away from others.",
  "file": "content/coverage/5-resolutions.md",
  "line": 61
 },
 {
  "id": "S2",
  "status": "met",
  "text": "Teachers are accountable for what each pupil learns. This holds when assistants or therapists work with the pupil.",
  "file": "content/coverage/5-resolutions.md",
  "line": 62
 },
 {
  "id": "S3",
  "status": "met",
  "text": "Before a teacher refers a child to the SENCO they adapt their teaching for six weeks, note what has worked and talk with the parents and the pupil. The first question is what has already been tried.",
  "file": "content/coverage/5-resolutions.md",
  "line": 89
 },
 {
  "id": "S3",
  "status": "missing",
  "text": "A teacher with a concern about a child's progress will complete a form and give it to the SENCO, who looks at it with care.",
  "file": "content/coverage/5-resolutions.md",
  "line": 90
 },
 {
  "id": "S3",
  "status": "weak",
  "text": "Teachers try what they can before they refer a child to the SENCO.",
  "file": "content/coverage/5-resolutions.md",
  "line": 91
 },
 {
  "id": "S3",
  "status": "missing",
  "text": "Swimming takes place in the summer.",
  "file": "content/coverage/5-resolutions.md",
  "line": 92
 },
 {
  "id": "S3",
  "status": "met",
  "text": "By the time a teacher comes to the SENCO they will have tried two or three different seats, tasks or pictures and noted what happened.",
  "file": "content/coverage/5-resolutions.md",
  "line": 93
 },
 {
  "id": "S4",
  "status": "met",
  "text": "All staff take part in this year's training programme: adaptive teaching in September 2026, led by the SENCO, and autism in January 2027, led by the advisory teacher.",
  "file": "content/coverage/5-resolutions.md",
  "line": 118
 },
 {
  "id": "S4",
  "status": "weak",
  "text": "Training is provided for staff as and when it is needed, and staff may ask to go on a course at any time.",
  "file": "content/coverage/5-resolutions.md",
  "line": 119
 },
 {
  "id": "S4",
  "status": "missing",
  "text": "The hall floor was polished again.",
  "file": "content/coverage/5-resolutions.md",
  "line": 120
 },
 {
  "id": "S5",
  "status": "met",
  "text": "This policy was written with our parent carer group and the pupil panel. Parents and pupils decide with us what support is needed, and together we agree the outcomes.",
  "file": "content/coverage/5-resolutions.md",
  "line": 144
 },
 {
  "id": "S5",
  "status": "weak",
  "text": "We are a child-centred school and the voice of pupils and parents is at the heart of everything that we do here.",
  "file": "content/coverage/5-resolutions.md",
  "line": 145
 },
 {
  "id": "S5",
  "status": "missing",
  "text": "The weather station reports to the whole town.",
  "file": "content/coverage/5-resolutions.md",
  "line": 146
 },
 {
  "id": "S5",
  "status": "weak",
  "text": "Children and families are at the heart of all that we do, and if parents or pupils think that needs have changed we meet.",
  "file": "content/coverage/5-resolutions.md",
  "line": 147
 },
 {
  "id": "S6",
  "status": "met",
  "text": "In the school census each pupil with SEN is recorded as having SEN Support or an EHC plan, with their primary need, and the SENCO reviews every record each autumn.",
  "file": "content/coverage/5-resolutions.md",
  "line": 172
 },
 {
  "id": "S6",
  "status": "weak",
  "text": "The census return is filled in by the office each January and sent to the Department on time.",
  "file": "content/coverage/5-resolutions.md",
  "line": 173
 },
 {
  "id": "S6",
  "status": "missing",
  "text": "Paper is recycled in blue bins.",
  "file": "content/coverage/5-resolutions.md",
  "line": 174
 },
 {
  "id": "S7",
  "status": "met",
  "text": "Social, emotional and mental health needs can show as anger or withdrawal. Behaviour may be a sign of a language need or pain, so we look for the cause.",
  "file": "content/coverage/5-resolutions.md",
  "line": 195
 },
 {
  "id": "S7",
  "status": "weak",
  "text": "Where behaviour is linked with a need, staff use the rewards and sanctions of the behaviour policy with care.",
  "file": "content/coverage/5-resolutions.md",
  "line": 196
 },
 {
  "id": "S7",
  "status": "missing",
  "text": "Hot meals are cooked on site.",
  "file": "content/coverage/5-resolutions.md",
  "line": 197
 },
 {
  "id": "S7",
  "status": "met",
  "text": "When a child is upset or lashes out we ask what they are telling us, and look for pain, noise or words that were not understood.",
  "file": "content/coverage/5-resolutions.md",
  "line": 198
 },
 {
  "id": "S7",
  "status": "met",
  "text": "Behaviour is information. Before any sanction we look at language, sleep, hearing and worry.",
  "file": "content/coverage/5-resolutions.md",
  "line": 199
 },
 {
  "id": "S7",
  "status": "met",
  "text": "Is behaviour a problem? We see it as a message. Pain, hunger, noise: we look for the reason before anything else.",
  "file": "content/coverage/5-resolutions.md",
  "line": 200
 },
 {
  "id": "S8",
  "status": "met",
  "text": "Each half term the teachers and the SENCO monitor the progress of every child with SEND, and the SENCO reports to governors each term.",
  "file": "content/coverage/5-resolutions.md",
  "line": 222
 },
 {
  "id": "S8",
  "status": "weak",
  "text": "The progress of pupils with SEN is monitored closely so that we can be sure that support is right for them.",
  "file": "content/coverage/5-resolutions.md",
  "line": 223
 },
 {
  "id": "S8",
  "status": "missing",
  "text": "The shed was painted by a grandfather.",
  "file": "content/coverage/5-resolutions.md",
  "line": 224
 },
 {
  "id": "S8",
  "status": "met",
  "text": "The SENCO goes through every plan each half term with the deputy to see who has moved on.",
  "file": "content/coverage/5-resolutions.md",
  "line": 225
 },
 {
  "id": "S9",
  "status": "met",
  "text": "After each meeting the teacher writes a record of what was agreed. Parents have a copy within five days and all staff who teach the child can see it.",
  "file": "content/coverage/5-resolutions.md",
  "line": 250
 },
 {
  "id": "S9",
  "status": "weak",
  "text": "Records of the support that has been given are kept in a folder in the SENCO's office for all of our pupils.",
  "file": "content/coverage/5-resolutions.md",
  "line": 251
 },
 {
  "id": "S9",
  "status": "missing",
  "text": "Slippers are worn indoors.",
  "file": "content/coverage/5-resolutions.md",
  "line": 252
 },
 {
  "id": "S9",
  "status": "weak",
  "text": "Records are held on the school’s information system. The register is available to all teaching staff, and reports are circulated to teachers.",
  "file": "content/coverage/5-resolutions.md",
  "line": 253
 },
 {
  "id": "S9",
  "status": "met",
  "text": "Notes of each meeting go home the same week, and every teacher of the pupil reads them on the shared area.",
  "file": "content/coverage/5-resolutions.md",
  "line": 254
 },
 {
  "id": "S10",
  "status": "met",
  "text": "Each term the headteacher and the SENCO check teaching in every class through learning walks, books and conversations with pupils.",
  "file": "content/coverage/5-resolutions.md",
  "line": 278
 },
 {
  "id": "S10",
  "status": "weak",
  "text": "The quality of teaching is monitored across the school so that all lessons meet the standard that we set.",
  "file": "content/coverage/5-resolutions.md",
  "line": 279
 },
 {
  "id": "S10",
  "status": "missing",
  "text": "The bell is rung by hand.",
  "file": "content/coverage/5-resolutions.md",
  "line": 280
 },
 {
  "id": "S10",
  "status": "met",
  "text": "Leaders drop into lessons every half term and talk to pupils with SEND about what helps them learn.",
  "file": "content/coverage/5-resolutions.md",
  "line": 281
 },
 {
  "id": "S11",
  "status": "met",
  "text": "Teachers who are finding something hard can come to the SENCO's weekly drop-in, plan a lesson together or have coaching.",
  "file": "content/coverage/5-resolutions.md",
  "line": 303
 },
 {
  "id": "S11",
  "status": "weak",
  "text": "The SENCO supports teachers and gives advice to colleagues across the school whenever it can be arranged.",
  "file": "content/coverage/5-resolutions.md",
  "line": 304
 },
 {
  "id": "S11",
  "status": "missing",
  "text": "Recorder lessons cost two pounds.",
  "file": "content/coverage/5-resolutions.md",
  "line": 305
 },
 {
  "id": "S12",
  "status": "met",
  "text": "The SENCO meets other SENCOs in the cluster once a term to share practice and plan training.",
  "file": "content/coverage/5-resolutions.md",
  "line": 329
 },
 {
  "id": "S12",
  "status": "missing",
  "text": "The marathon passes our gate in May.",
  "file": "content/coverage/5-resolutions.md",
  "line": 330
 },
 {
  "id": "S12",
  "status": "met",
  "text": "The SENCO belongs to the trust's SENCO group, which meets each half term.",
  "file": "content/coverage/5-resolutions.md",
  "line": 331
 },
 {
  "id": "S13",
  "status": "met",
  "text": "The SENCO has two days a week away from teaching and five hours a week of administrative support. Each March the governors review with her whether this time is enough.",
  "file": "content/coverage/5-resolutions.md",
  "line": 358
 },
 {
  "id": "S13",
  "status": "weak",
  "text": "The SENCO is given sufficient time and resources to carry out the role, as set out in the SEND Code of Practice.",
  "file": "content/coverage/5-resolutions.md",
  "line": 359
 },
 {
  "id": "S13",
  "status": "missing",
  "text": "The calendar is printed by a local firm.",
  "file": "content/coverage/5-resolutions.md",
  "line": 360
 },
 {
  "id": "S14",
  "status": "met",
  "text": "The SENCO is a member of the leadership team and works with the headteacher on the strategic development of SEN provision.",
  "file": "content/coverage/5-resolutions.md",
  "line": 385
 },
 {
  "id": "S14",
  "status": "missing",
  "text": "The headmaster's portrait hangs in the hall.",
  "file": "content/coverage/5-resolutions.md",
  "line": 386
 },
 {
  "id": "S15",
  "status": "met",
  "text": "The SENCO has supervision every half term and leaders ask about workload and wellbeing each month.",
  "file": "content/coverage/5-resolutions.md",
  "line": 408
 },
 {
  "id": "S15",
  "status": "missing",
  "text": "Pupils share a fruit bowl.",
  "file": "content/coverage/5-resolutions.md",
  "line": 409
 }
]
