// Generated from content/ by `npm run knowledge`. Do not edit.
import type { PackedWork } from '../code-of-practice-pack'

export const packedWorks: readonly PackedWork[] = [
 {"title":"Introduction","source":"cop","range":"i-xxv","rangeConfidence":"low","rangeNote":"starts sure, end not; xxiii is the highest number seen","pages":"12-18","url":"","checkedOn":"2026-11-23","chapter":0,"sections":[
  ["About this guidance", [
   ["i","What the Code is; must and should","explains","h",[],"status of the Code; must and should; have regard; young person","12"],
  ]],
  ["Expiry or review date", [
   ["ii","Kept under review","explains","m",[],"status of the Code; review date","12"],
  ]],
  ["To which legislation does this guidance refer?", [
   ["iii","The Act and regulations behind it","explains","m",[],"legislation; regulations","12"],
  ]],
  ["Who must have regard to this guidance?", [
   ["iv","Who must have regard to the Code","must","h",[11,0,1,10,9,14,15],"have regard; scope; s77","13"],
  ]],
  ["The First-tier Tribunal (Special Educational Needs and Disability)", [
   ["v","The Tribunal must have regard too","must","m",[18],"Tribunal; have regard","13"],
  ]],
  ["Changes from the SEN Code of Practice (2001)", [
   ["vi","What changed from the 2001 Code","explains","h",[],"changes; 2001 Code; School Action; statements","13-14"],
   ["vii","Further changes","explains","l",[],"changes; youth custody","14-15"],
  ]],
  ["Implementation of the Code of Practice", [
   ["viii","When it took effect and what it replaced","explains","l",[],"implementation; commencement; 2001 Code","14-15"],
   ["ix","Moving to the new system","explains","l",[],"transition to new system; statements","14-15"],
   ["x","From statements to EHC plans","explains","l",[],"transition to new system; statements; transfer review","14-15"],
   ["xi","Learning difficulty assessments","explains","l",[],"transition to new system; learning difficulty assessment","14-15"],
   ["xii","Where the transitional rules are","explains","l",[],"transition to new system","14-15"],
  ]],
  ["Special educational needs (SEN)", [
   ["xiii","Who has SEN","explains","m",[],"definition of SEN; s20","15"],
   ["xiv","What a learning difficulty or disability is","explains","m",[],"definition of SEN; learning difficulty; disability; s20","16"],
   ["xv","What special educational provision is","explains","m",[],"special educational provision; additional to or different from; s21","15-16"],
   ["xvi","SEN before school age","explains","m",[],"definition of SEN; early years; s20","15-16"],
   ["xvii","Words used after 16","explains","m",[],"terminology; post-16; LDD","15-16"],
  ]],
  ["Disabled children and young people", [
   ["xviii","Who is disabled","explains","m",[],"definition of disability; Equality Act; s6","16-18"],
   ["xix","Equality Act duties of education bodies","must","m",[0,11,10,9],"Equality Act; reasonable adjustments; discrimination arising from disability; PSED; auxiliary aids","16-18"],
   ["xx","How far the equality duties reach","must","l",[0,11,10,9],"Equality Act; reasonable adjustments; accessibility plan; exclusion; admissions","16-18"],
   ["xxi","Disability information schools publish","must","l",[1],"Equality Act; accessibility plan; publishing; disabled pupils","16-18"],
   ["xxii","Plan SEN and disability together","should","l",[0,1],"Equality Act; reasonable adjustments; access arrangements; planning","18"],
  ]],
  ["Who counts as a parent; related legislation", [
   ["xxiii","Who counts as a parent","explains","h",[],"parent; parental responsibility; carer"],
   ["xxiv-xxv","Other law and guidance to read","explains","l",[],"related legislation; guidance"],
  ]],
 ]},
 {"title":"Principles","source":"cop","range":"1.1-1.41","rangeConfidence":"medium","rangeNote":"counted from an index of the PDF, split from chapter 2 by memory","pages":"19-29","url":"","checkedOn":"2026-11-23","chapter":1,"sections":[
  ["Principles underpinning this Code of Practice", [
   ["1.1","The section 19 principles","must","m",[11],"principles; participation; s19; views","19-20"],
   ["1.2","What the principles support","explains","l",[],"principles","19-20"],
  ]],
  ["Participating in decision making", [
   ["1.3","Families take part in discussions and decisions","must","h",[11],"participation; decision making","20-21"],
   ["1.4","Settings support families to contribute","should","m",[0,10,9],"participation; EHC needs assessment; EHC plan","20-21"],
   ["1.5","Involving families: local authority duties","must","l",[11],"participation","20-21"],
   ["1.6","Children’s right to be heard","explains","l",[],"pupil voice; UNCRC; rights of the child","20-21"],
   ["1.7","Parents’ views and knowledge","should","l",[11,0,10,9],"parents; views; dialogue","20-21"],
   ["1.8","From the end of compulsory school age: the young person","should","l",[11,0,10,14],"young people; rights; over 16","20-21"],
  ]],
  ["Supporting children, young people and parents to participate in decisions about their support", [
   ["1.9","Information, advice and support to take part","must","l",[11],"participation; information and advice; advocacy","21-22"],
   ["1.10","Settings help families join in","should","l",[11,0,10],"participation; information and advice","21-22"],
  ]],
  ["Involving children, young people and parents in planning, commissioning and reviewing services", [
   ["1.11","Consult families about services","must","l",[11],"participation; planning services; Local Offer","22"],
   ["1.12","What makes participation work","explains","l",[],"participation; co-production; feedback","22"],
  ]],
  ["Parent Carer Forums", [
   ["1.13","Parent carer forums","should","l",[11,14],"parent carer forums","22-23"],
  ]],
  ["Identifying children and young people’s needs", [
   ["1.14","The duty to identify","must","m",[11],"identification; s22","23-24"],
   ["1.15","How authorities learn of need","explains","m",[11],"identification; information","23-24"],
   ["1.16","Health bodies notify about young children","must","l",[13,14],"identification; s23; health notification","23-24"],
   ["1.17","Who can ask for an assessment","explains","l",[],"EHC needs assessment; requests","23-24"],
   ["1.18","Sharing information to identify early","should","l",[11],"identification","23-24"],
  ]],
  ["Greater choice and control for parents and young people over their support", [
   ["1.19","Right to ask for a school and a budget","explains","l",[11],"choice and control; personal budget; naming a school","24"],
   ["1.20","Choice through the Local Offer","should","l",[11],"choice and control; Local Offer","24"],
   ["1.21","Choice and control: further point","should","l",[11],"choice and control","24"],
  ]],
  ["Collaboration between education, health and social care services to provide support", [
   ["1.22","Services should work together","should","l",[11,13,14,12,0],"collaboration; co-operation","24-25"],
   ["1.23","Duty to integrate and commission jointly","must","l",[11,13],"integration; joint commissioning; s25","24-25"],
  ]],
  ["High quality provision to meet the needs of children and young people with SEN", [
   ["1.24","Good teaching meets most needs","explains+must","m",[0,10],"high-quality teaching; special educational provision; best endeavours; differentiation","25"],
   ["1.25","Know where learners are and aim high","should","l",[0,10,9],"high-quality provision; progress; evidence-based; targets","25"],
  ]],
  ["A focus on inclusive practice and removing barriers to learning", [
   ["1.26","Commitment to inclusive education","explains","h",[],"inclusion; mainstream presumption; UNCRPD","25-28"],
   ["1.27","No EHC plan: mainstream, and no refusal because of SEN","must","h",[8,0,11],"admissions; mainstream presumption; no EHC plan; refusal","25-28"],
   ["1.28","Admissions and disability discrimination","must","h",[0,10],"admissions; Equality Act; further education","25-28"],
   ["1.29","Special placement without a plan","may","m",[11,7],"special schools; placement; assessment place","25-28"],
   ["1.30","Special academies and placement","explains","l",[7,11],"placement; special academies","25-28"],
   ["1.31","A culture of high expectations","should","l",[2,3,0,10,9],"high expectations; inclusion; leadership","25-28"],
   ["1.32","SEN and disability overlap","should","l",[0,11],"inclusion; disability; planning","25-28"],
   ["1.33","Equality Act and 2014 Act work together","explains","l",[],"inclusion; Equality Act; barriers to learning","25-28"],
   ["1.34","Do what is needed, whichever the label","explains","l",[],"inclusion; reasonable adjustments; barriers to learning","25-28"],
   ["1.35","Widening access","explains","l",[],"inclusion; access","25-28"],
   ["1.36","What special schools and colleges bring","explains","l",[7],"special schools; outreach; expertise","25-28"],
   ["1.37","Different settings suit different children","explains","l",[],"special schools; mainstream","25-28"],
   ["1.38","The right to seek a special place","explains","l",[11],"special schools; choice; EHC plan","25-28"],
  ]],
  ["Supporting successful preparation for adulthood", [
   ["1.39","Most can do well as adults","should","l",[11,0,10,14],"preparing for adulthood; aspirations","28-29"],
   ["1.40","Choices from early on; adulthood from Year 9","should","l",[0,10,14,12],"preparing for adulthood; Year 9; choice","28-29"],
   ["1.41","Providers explain the way on","should","l",[10,0,11],"preparing for adulthood; post-16","28-29"],
  ]],
 ]},
 {"title":"Impartial information, advice and support","source":"cop","range":"2.1-2.24","rangeConfidence":"medium","rangeNote":"counted from an index of the PDF, split from chapter 1 by memory","pages":"30-36","url":"","checkedOn":"2026-11-23","chapter":2,"sections":[
  ["Introduction", [
   ["2.1","Authorities must arrange advice for families","must","h",[11],"information and advice; SENDIASS; s32","30-32"],
   ["2.2-2.3","How the service fits in","explains","l",[11],"SENDIASS; information and advice","30-32"],
   ["2.4","A dedicated, easy to find service","should","l",[11],"SENDIASS; parent partnership","30-32"],
   ["2.5","Make the service known","must","l",[11],"SENDIASS; publicity","30-32"],
   ["2.6-2.7","Planning and reviewing the service","should","l",[11,13],"SENDIASS; commissioning","30-32"],
   ["2.8","An impartial service","should","h",[11,13],"SENDIASS; impartiality; confidential","30-32"],
   ["2.9","Trained staff","should","l",[11],"SENDIASS; training","30-32"],
  ]],
  ["Who are information, advice and support for?", [
   ["2.10-2.11","Support for children","must","l",[11],"SENDIASS; children","32-33"],
   ["2.12","Support for parents","must","l",[11],"SENDIASS; parents","32-33"],
   ["2.13-2.16","Support for young people","must","l",[11],"SENDIASS; young people; confidential","32-33"],
  ]],
  ["What needs to be provided?", [
   ["2.17","What families should be told","must","l",[11],"SENDIASS; content","33-35"],
   ["2.18","Accessible information","should","l",[11],"SENDIASS; accessibility","33-35"],
   ["2.19","Help with meetings, assessments and disputes","should","l",[11],"SENDIASS; casework; appeals; meetings","33-35"],
  ]],
  ["Additional support", [
   ["2.20-2.22","Key working and independent support","may","l",[11],"SENDIASS; key working; independent supporter","35-36"],
  ]],
  ["Support for parents in HM Armed Forces", [
   ["2.23","Service families","explains","l",[],"armed forces; Service families","36"],
  ]],
  ["Closing paragraph", [
   ["2.24","End of the chapter","explains","l",[11],"SENDIASS"],
  ]],
 ]},
 {"title":"Working together across education, health and care for joint outcomes","source":"cop","range":"3.1-3.75","rangeConfidence":"low","rangeNote":"chapters 3 and 4 hold 136 together; the split is an estimate","pages":"","url":"","checkedOn":"2026-11-23","chapter":3,"sections":[
  ["Introduction and legal framework", [
   ["3.1-3.2","Working together is a duty","must","l",[11,13,14],"joint working; integration; s25; s28"],
   ["3.3-3.8","Joint commissioning","must","l",[11,13],"joint commissioning; s26"],
  ]],
  ["Scope of joint commissioning arrangements", [
   ["3.9","What the arrangements must cover","must","l",[11,13],"joint commissioning; scope"],
   ["3.10-3.12","Settle who does what, and disputes","must","l",[11,13],"joint commissioning; disputes"],
   ["3.13-3.17","The commissioning cycle","explains","l",[11,13],"joint commissioning; cycle"],
  ]],
  ["Partnership with children, young people and parents", [
   ["3.18-3.20","Families take part in commissioning","must","l",[11,13],"joint commissioning; participation; parent carer forums"],
  ]],
  ["Establishing effective partnerships", [
   ["3.21-3.26","Working with local boards and partners","should","l",[11,13],"joint commissioning; health and wellbeing board"],
  ]],
  ["Joint understanding and planning", [
   ["3.27-3.37","Use data, agree outcomes, plan early help","should","l",[11,13],"joint commissioning; JSNA; outcomes"],
  ]],
  ["Personal Budgets", [
   ["3.38","Agreeing Personal Budgets","must","m",[11,13],"personal budget; joint commissioning"],
   ["3.39-3.40","Local policy on Personal Budgets","should","l",[11,13],"personal budget"],
  ]],
  ["Joint delivery and review", [
   ["3.41-3.44","Deliver jointly and check outcomes","should","l",[11,13],"joint commissioning; review"],
  ]],
  ["Designated Medical or Clinical Officer", [
   ["3.45-3.48","The health lead for SEN","should","l",[13],"DMO; DCO; health lead"],
  ]],
  ["Education, health and social care responsibilities", [
   ["3.49-3.57","Roles of schools, social care and health","must","l",[11,13,0,12],"roles; social care; health"],
  ]],
  ["Roles and responsibilities; regional and national commissioning", [
   ["3.58-3.69","Who does what, with a summary","explains","l",[11,13,14],"roles; commissioning; governing bodies"],
  ]],
  ["Accountability", [
   ["3.70","The needs assessment includes SEN and disability","must","m",[11,13],"JSNA; accountability"],
   ["3.71-3.75","How partners are held to account","explains","l",[11,13],"accountability"],
  ]],
 ]},
 {"title":"The Local Offer","source":"cop","range":"4.1-4.61","rangeConfidence":"low","rangeNote":"chapters 3 and 4 hold 136 together; the split is an estimate","pages":"","url":"","checkedOn":"2026-11-23","chapter":4,"sections":[
  ["What is the Local Offer?", [
   ["4.1","One place for local provision","must","m",[11],"Local Offer; s30"],
   ["4.2","What a good Local Offer is like","should","m",[11],"Local Offer; qualities"],
   ["4.3-4.6","More than a directory","must","l",[11],"Local Offer; content"],
  ]],
  ["Preparing and reviewing the Local Offer", [
   ["4.7-4.13","Families help to plan and review it","must","m",[11],"Local Offer; participation"],
   ["4.14-4.18","Schools, colleges and health co-operate","must","m",[11,0,10,14],"Local Offer; co-operation; s28; s29"],
   ["4.19","Keep provision under review","must","m",[11],"Local Offer; sufficiency; reorganisation; s27"],
   ["4.20","Link to the review duty","must","m",[11],"Local Offer; review; s27"],
  ]],
  ["Publishing comments about the Local Offer", [
   ["4.21-4.28","Comments and what will be done","must","m",[11],"Local Offer; comments; feedback"],
  ]],
  ["What must be included in the Local Offer?", [
   ["4.29","Common required content","must","l",[11],"Local Offer; content"],
   ["4.30","The required headings","must","m",[11],"Local Offer; content; Schedule 2"],
   ["4.31","Universal, targeted and specialist","should","m",[11],"Local Offer; universal; targeted; specialist"],
  ]],
  ["Educational, health and care provision", [
   ["4.32","School and setting arrangements","must","l",[11,0],"Local Offer; school arrangements; ordinarily available"],
   ["4.33-4.38","Early years, specialist and post-16 detail","must","l",[11],"Local Offer; education"],
   ["4.39-4.42","Health provision","must","l",[11,13],"Local Offer; health"],
   ["4.43-4.46","Social care provision and short breaks","must","l",[11],"Local Offer; social care; short breaks"],
  ]],
  ["Training, apprenticeships and travel", [
   ["4.47-4.51","Training, apprenticeships and travel","must","l",[11],"Local Offer; training; transport"],
  ]],
  ["Support available to help children and young people prepare for adulthood", [
   ["4.52-4.54","Preparing for adulthood","must","l",[11],"Local Offer; preparing for adulthood"],
  ]],
  ["Information about how to seek an EHC needs assessment", [
   ["4.55-4.56","How to seek an assessment","must","l",[11],"Local Offer; EHC needs assessment"],
  ]],
  ["Publishing the Local Offer", [
   ["4.57-4.58","On a website, usable by all","must","l",[11],"Local Offer; publishing"],
   ["4.59-4.60","Those without internet, and children","must","m",[11],"Local Offer; accessible; children"],
   ["4.61","End of the chapter","should","l",[11],"Local Offer"],
  ]],
 ]},
 {"title":"Early years providers","source":"cop","range":"5.1-5.60","rangeConfidence":"high","rangeNote":"counted from an index of the PDF, and the last section is cited as 5.59-5.60","pages":"","url":"","checkedOn":"2026-11-23","chapter":5,"sections":[
  ["Improving outcomes: high aspirations and expectations for children with SEN", [
   ["5.1","What young children are entitled to","explains","m",[9],"early years; aims"],
   ["5.2-5.3","The EYFS framework","must","m",[9],"early years; EYFS"],
   ["5.4","Arrangements to identify and support","must","h",[9],"early years; identification"],
   ["5.5","Be alert and listen to parents","should","h",[9],"early years; emerging needs; parents"],
   ["5.6","Which duties apply","must","l",[9],"early years; have regard; best endeavours"],
   ["5.7","Tell parents; help with the Local Offer","must","h",[9],"early years; Local Offer; co-operation"],
   ["5.8","Funding agreements","must","l",[11,9],"early years; funding"],
   ["5.9","Leaders review expertise","should","l",[9],"early years; leadership"],
  ]],
  ["Equality Act 2010", [
   ["5.10","Equality duties in early years","must","l",[9],"early years; Equality Act; reasonable adjustments"],
  ]],
  ["Medical conditions", [
   ["5.11","Medical conditions in early years","must","l",[9],"early years; medical conditions"],
  ]],
  ["SEN in the early years", [
   ["5.12-5.13","A clear approach","should","l",[9],"early years; identification"],
  ]],
  ["From birth to two: early identification", [
   ["5.14-5.22","From birth to two","must","l",[13,14,11],"early years; birth to two; health notification; portage"],
  ]],
  ["Progress check at age two", [
   ["5.23-5.25","Progress check at age two","must","m",[9],"early years; progress check at two"],
  ]],
  ["Assessment at the end of the EYFS", [
   ["5.26","EYFS profile","explains","l",[9,0],"early years; EYFS profile"],
  ]],
  ["Identifying needs in the early years", [
   ["5.27-5.31","Spotting needs early","should","m",[9],"early years; identification; EAL; behaviour"],
   ["5.32","Four areas in early years","should","l",[9],"early years; broad areas of need"],
   ["5.33-5.35","Overlapping needs; detailed assessment","should","l",[9],"early years; assessment"],
  ]],
  ["SEN support in the early years", [
   ["5.36","No delay","should","m",[9],"early years; SEN support; no delay"],
   ["5.37","Involve and tell parents","should+must","l",[9],"early years; informing parents"],
   ["5.38","The graduated approach in early years","should","h",[9],"early years; graduated approach; assess plan do review"],
   ["5.39","Assess and plan","should","m",[9,4],"early years; assess; plan"],
   ["5.40-5.41","Plan","should","l",[9,4],"early years; plan"],
   ["5.42","Do","should","l",[9,4],"early years; do; key person"],
   ["5.43-5.46","Review","should","l",[9,4],"early years; review"],
  ]],
  ["Transition", [
   ["5.47","Moving on","should","l",[9],"early years; transition"],
  ]],
  ["Involving specialists", [
   ["5.48","Specialists in early years","should","l",[9],"early years; specialists"],
  ]],
  ["Requesting an EHC needs assessment", [
   ["5.49","Asking for an assessment","should","l",[9],"early years; EHC needs assessment"],
  ]],
  ["Record keeping", [
   ["5.50-5.51","Records in early years","must","l",[9],"early years; record keeping"],
  ]],
  ["Role of the SENCO in early years provision", [
   ["5.52-5.54","The SENCO in early years","must+should","m",[9],"early years; SENCO"],
  ]],
  ["The role of the Area SENCO", [
   ["5.55-5.58","Area SENCO","should","l",[11],"early years; area SENCO"],
  ]],
  ["Funding for SEN support in the early years", [
   ["5.59-5.60","Funding in early years","must","m",[11,9],"early years; funding"],
  ]],
 ]},
 {"title":"Schools","source":"cop","range":"6.1-6.99","rangeConfidence":"high","rangeNote":"counted from an index of the PDF, and the last section is cited as 6.95-6.99","pages":"","url":"","checkedOn":"2026-11-23","chapter":6,"sections":[
  ["Improving outcomes: high aspirations for pupils with SEN", [
   ["6.1","What every pupil is entitled to","explains","h",[],"aims; inclusion; entitlement"],
   ["6.2","What mainstream schools must do for SEN","must","h",[0,1],"best endeavours; SENCO; informing parents; SEN information report; accessibility plan"],
   ["6.3","A governor or committee watches over SEN","should","m",[1,3],"SEN governor; leadership; school improvement"],
   ["6.4","SEN teaching in appraisal and training","should","m",[3,2,4],"performance management; CPD; identification patterns; national data"],
   ["6.5","Identification is part of tracking everyone","should","m",[0],"identification; monitoring; tracking"],
   ["6.6","Agree and publish how SEN is identified","should","l",[0],"identification; Local Offer; publishing"],
   ["6.7","Families take part in decisions throughout","should","h",[0],"participation; parents; pupil voice; decision making"],
  ]],
  ["Equality and inclusion", [
   ["6.8","Review the school’s SEN support and work with others","must+should","m",[0,1],"review of provision; co-operation; Local Offer; disability equality"],
   ["6.9","Equality Act duties to disabled pupils","must","m",[0,1],"Equality Act; reasonable adjustments; auxiliary aids; anticipatory duty; PSED"],
   ["6.10","Accessibility plans and equality information","must","m",[1,0],"accessibility plan; Equality Act; equality objectives; access"],
  ]],
  ["Medical conditions", [
   ["6.11","Pupils with medical conditions","must+should","h",[1,0],"medical conditions; individual healthcare plan; s100"],
  ]],
  ["Curriculum", [
   ["6.12","A broad and balanced curriculum for everyone","should","m",[5,0],"curriculum; high expectations; inclusion statement; lesson planning"],
  ]],
  ["Careers guidance for children and young people", [
   ["6.13","Independent careers guidance","must","m",[0,1],"careers; preparing for adulthood; PRU"],
  ]],
  ["Identifying SEN in schools", [
   ["6.14","A clear approach to spotting SEN","should","m",[0],"identification; early identification"],
   ["6.15","When a pupil has SEN","explains","h",[],"definition of SEN; special educational provision; high-quality teaching","94"],
   ["6.16","Assess every pupil on entry","should","m",[0],"entry assessment; baseline; disability; reasonable adjustments"],
   ["6.17","Regular checks and less than expected progress","should","h",[5,3],"progress; less than expected progress; identification; attainment gap"],
   ["6.18","Progress in wider development counts too","may","m",[5,0],"wider development; social needs"],
   ["6.19","First response: teaching aimed at the gap","should","h",[5,4],"high-quality teaching; early intervention; no delay; evidence; parent views"],
   ["6.20","Stay alert, respond early, listen to parents","should","h",[0,5],"emerging needs; listening to parents; pupil voice; early response"],
   ["6.21","Disruptive or withdrawn behaviour is not proof of SEN","should","m",[0,4],"behaviour; SEMH; causal factors; early help; withdrawn"],
   ["6.22","Bullying, bereavement and other events","should","m",[0],"bullying; bereavement; mental health; wellbeing"],
   ["6.23","Low attainment is not automatically SEN","explains","m",[],"low attainment; identification; hidden needs; masking"],
   ["6.24","English as an additional language","should","h",[0,5],"EAL; identification; language"],
   ["6.25","Use the four areas to review provision","should","m",[0],"broad areas of need; review of provision; census"],
   ["6.26","Areas of need and records","should","l",[0],"broad areas of need; census"],
  ]],
  ["Broad areas of need", [
   ["6.27","Identify need to decide action, not to label","should","m",[0,4],"broad areas of need; not labelling; evidence-based interventions; primary need"],
   ["6.28","Communication and interaction: speech and language","explains","h",[],"communication and interaction; SLCN; speech; language"],
   ["6.29","Communication and interaction: autism","explains","m",[],"communication and interaction; autism; ASD"],
   ["6.30","Cognition and learning: moderate, severe, profound","explains","h",[],"cognition and learning; MLD; SLD; PMLD"],
   ["6.31","Cognition and learning: specific learning difficulties","explains","h",[],"cognition and learning; SpLD; dyslexia; dyscalculia; dyspraxia"],
   ["6.32","Social, emotional and mental health difficulties","explains","h",[],"SEMH; mental health; ADHD; attachment; anxiety; self-harm","98"],
   ["6.33","Clear processes for pupils with SEMH needs","should","h",[0,10],"SEMH; behaviour; processes; mental health guidance","98"],
   ["6.34","Sensory needs: vision, hearing, multi-sensory","explains","h",[],"sensory and physical; VI; HI; MSI; deaf; blind"],
   ["6.35","Physical disability","explains","h",[],"sensory and physical; PD; equipment"],
  ]],
  ["Special educational provision in schools", [
   ["6.36","Teachers answer for every pupil’s progress","explains","h",[5],"teacher accountability; teacher responsibility; teaching assistants; specialists"],
   ["6.37","High-quality teaching comes first","should","h",[0,3,5],"high-quality teaching; quality first teaching; differentiation; adaptive teaching; staff training","99"],
   ["6.38","Weigh all the evidence before special provision","should","m",[5,4,0],"assessment; evidence; formative assessment; specialists"],
   ["6.39","Early discussion with pupil and parents","should","m",[0,5,4],"parents; pupil voice; early discussion; SENDIASS; record"],
   ["6.40","Start from the outcomes wanted","should","m",[0,5,4],"outcomes; core offer; views and wishes"],
   ["6.41","Outcomes for transition and adult life","should","m",[0],"outcomes; transition; preparing for adulthood"],
   ["6.42","Deciding on provision: further step","should","l",[0],"outcomes"],
   ["6.43","Agree a review date; formally tell parents","must+should","m",[0,1],"informing parents; s68; SEN register; review date"],
  ]],
  ["SEN support in schools", [
   ["6.44","SEN support: the graduated approach","should","h",[0],"SEN support; graduated approach; assess plan do review","100-102"],
  ]],
  ["Assess", [
   ["6.45","Assess: analyse the pupil’s needs","should","h",[5,4,0],"assess; assess plan do review; parent concerns; pupil voice","100-102"],
   ["6.46","Assess: keep the assessment under review","should","m",[0,5,4],"assess; regular review; intervention; response to intervention","100-102"],
   ["6.47","Assess: professionals already involved","should","m",[4,16],"assess; professionals; parental agreement; health; social services","100-102"],
  ]],
  ["Plan", [
   ["6.48","Plan: notify parents and agree support","must+should","h",[0,5,4],"plan; informing parents; review date; interventions","100-102"],
   ["6.49","Plan: everyone who teaches the pupil should know","should","h",[0,5,6],"plan; staff awareness; recording; information system","100-102"],
   ["6.50","Plan: evidence-based support and skilled staff","should","h",[0,5],"plan; evidence-based interventions; staff skills","100-102"],
   ["6.51","Plan: parents know the plan and can help","should","m",[0],"plan; parents; home","100-102"],
  ]],
  ["Do", [
   ["6.52","Do: the teacher stays responsible","should","m",[5,4,6],"do; teacher responsibility; teaching assistants; interventions","100-102"],
  ]],
  ["Review", [
   ["6.53","Review: on the agreed date","should","m",[0,5,4],"review; review date","100-102"],
   ["6.54","Review: judge impact with pupil and parents","should","h",[5,4],"review; parent views; pupil voice; impact","100-102"],
   ["6.55","Review: clear information for parents","should","m",[0],"review; parents; impact","100-102"],
   ["6.56","Review: pupils with an EHC plan","must","m",[11,0],"annual review; EHC plan; co-operation","100-102"],
  ]],
  ["Transition", [
   ["6.57","Plan transitions and share information","should","m",[0],"transition; transfer; information sharing"],
  ]],
  ["Involving specialists", [
   ["6.58","Consider specialists if progress stays slow","should","m",[0],"specialists; external agencies; less than expected progress"],
   ["6.59","When to involve a specialist","should","h",[0],"specialists; parents; little or no progress; educational psychologist"],
   ["6.60","Specialist help should come quickly","should","h",[11,13],"specialists; waiting; joint commissioning; Local Offer"],
   ["6.61","Which specialists, and how to ask","should","l",[0,11],"specialists; external agencies; educational psychologist; CAMHS; therapists; specialist teachers; mandatory qualification"],
   ["6.62","Plan with the specialist","should","m",[4,5,16],"specialists; outcomes; review date; strategies"],
  ]],
  ["Requesting an EHC needs assessment", [
   ["6.63","When to request an EHC needs assessment","should","m",[0],"EHC needs assessment; request; evidence; SEN support"],
  ]],
  ["Involving parents and pupils in planning and reviewing progress", [
   ["6.64","Annual report to parents","must","h",[0,1],"parents; annual report; progress report"],
   ["6.65","Talk regularly; meet at least three times a year","should","h",[0],"parents; three meetings a year; termly review; outcomes","104"],
   ["6.66","What these talks achieve","explains","l",[],"parents; confidence; engagement"],
   ["6.67","A teacher who knows the pupil leads","should","m",[5,4],"parents; teacher-led; form tutor; aspirations"],
   ["6.68","Support staff to hold these talks well","should","l",[0],"parents; staff skills; CPD; difficult conversations"],
   ["6.69","Allow enough time for meetings","should","l",[0],"parents; time; meetings; parents' evening"],
   ["6.70","Include the pupil’s views","should","m",[0,5],"pupil voice; pupil views"],
   ["6.71","Record, share, give to parents","should","m",[0],"recording; sharing with parents; minutes"],
  ]],
  ["Use of data and record keeping", [
   ["6.72","Records: the school chooses how","should","m",[0],"record keeping; data protection; Ofsted; GDPR"],
   ["6.73","Record extra provision and its impact","should","h",[0],"record keeping; evidence; impact; IEP"],
   ["6.74","Use the school’s information system","should","m",[0],"record keeping; information system; data; MIS"],
   ["6.75","Share records with parents in a usable form","should","h",[0],"sharing with parents; accessible information; records"],
   ["6.76","Provision maps","may","h",[0,4],"provision map; interventions; overview"],
   ["6.77","Use provision management strategically","may","h",[0,4,3],"provision management; impact; school improvement; interventions"],
   ["6.78","Data on SEN","should","l",[0],"census; data"],
  ]],
  ["Publishing information: SEN information report", [
   ["6.79","The SEN information report","must+should","h",[1],"SEN information report; website; annual update; s69"],
   ["6.80","Looked-after pupils in the report","should","m",[1,0],"SEN information report; looked after; children in care"],
   ["6.81","Plain language, contacts and the Local Offer","must+should","m",[1,0],"SEN information report; Local Offer; accessible information; contacts; plain language"],
   ["6.82","How the curriculum is adapted","should","m",[0],"SEN information report; curriculum; adaptation"],
   ["6.83","Give need data to the local authority","should","l",[0],"data; planning; census; local authority"],
  ]],
  ["The role of the SENCO in schools", [
   ["6.84","Every mainstream school must have a SENCO","must","m",[1],"SENCO; designation; qualified teacher","108"],
   ["6.85","SENCO must be a qualified teacher and gain the award","must","m",[1,4],"SENCO; qualification; NASENCO; NPQ for SENCOs; qualified teacher"],
   ["6.86","The national award: course requirements","explains","m",[],"SENCO; qualification; NASENCO; postgraduate"],
   ["6.87","Strategic role; best on the leadership team","explains","h",[4,2,1],"SENCO; leadership team; strategic role"],
   ["6.88","Day-to-day responsibility","explains","m",[4],"SENCO; day-to-day operation; co-ordination"],
   ["6.89","Guides colleagues, works with families and agencies","should","h",[4],"SENCO; guidance to staff; Local Offer; agencies"],
   ["6.90","SENCO responsibilities: the list","may","h",[4],"SENCO; key responsibilities; job description"],
   ["6.91","SENCO time, resources and administrative support","should","m",[0,2,1],"SENCO; time; resources; administrative support; non-contact","109"],
   ["6.92","Sharing a SENCO between small primaries","may","l",[0,1],"SENCO; shared SENCO; small schools; time"],
   ["6.93","A shared SENCO: not a heavy teaching load, not a head","should","l",[0,1],"SENCO; shared SENCO; headteacher; teaching commitment"],
   ["6.94","Review whether sharing works","should","l",[0,1],"SENCO; shared SENCO; review"],
  ]],
  ["Funding for SEN support", [
   ["6.95","Schools have money for additional needs","explains","m",[],"funding; local formula; resources"],
   ["6.96","The notional SEN budget is not ring-fenced","explains","m",[0,1],"funding; notional SEN budget; ring-fenced"],
   ["6.97","Plan how the budget meets SEN","should","m",[2,4,1],"funding; resources; pupil premium; budget planning"],
   ["6.98","Say what the school normally provides","explains","m",[0],"funding; transparency; parents"],
   ["6.99","Costs above the threshold: top-up funding","should","m",[0,11],"funding; top-up; high needs; threshold; £6,000"],
  ]],
 ]},
 {"title":"Further education","source":"cop","range":"7.1-7.38","rangeConfidence":"medium","rangeNote":"counted from an index of the PDF; what the last three hold is not known","pages":"","url":"","checkedOn":"2026-11-23","chapter":7,"sections":[
  ["Introduction", [
   ["7.1-7.2","Who the chapter covers","explains","l",[10],"further education; aims"],
  ]],
  ["Statutory duties on post-16 institutions", [
   ["7.3","What colleges must do","must","m",[10],"further education; duties; best endeavours"],
   ["7.4","Duties: further point","must","l",[10],"further education; duties"],
   ["7.5","Careers guidance in college","must","m",[10],"further education; careers"],
  ]],
  ["Equality and inclusion", [
   ["7.6-7.9","Equality duties in college","must","l",[10],"further education; Equality Act; reasonable adjustments"],
  ]],
  ["Identifying SEN", [
   ["7.10-7.12","Spotting needs in college","should","m",[10,0],"further education; identification"],
  ]],
  ["SEN support in college", [
   ["7.13","Best endeavours in college","must","m",[10],"further education; SEN support; best endeavours"],
   ["7.14","Personalised and reviewed","should","m",[10],"further education; SEN support; graduated approach"],
   ["7.15","Assess with the student","should","m",[10],"further education; assess"],
   ["7.16","Plan to meet aspirations","should","h",[10],"further education; plan; outcomes"],
   ["7.17-7.18","Put support in place","may","m",[10],"further education; do; assistive technology"],
   ["7.19-7.20","Review","should","m",[10],"further education; review"],
  ]],
  ["Expertise within and beyond the college", [
   ["7.21-7.22","Skilled staff and a named person","should","m",[10],"further education; named person; specialists"],
   ["7.23-7.24","Staff skills: further points","should","l",[10],"further education; staff"],
  ]],
  ["Record keeping", [
   ["7.25-7.26","Records in college","should","m",[10],"further education; record keeping"],
  ]],
  ["Requesting an EHC needs assessment", [
   ["7.27","Asking for an assessment in college","should","m",[10],"further education; EHC needs assessment"],
  ]],
  ["Funding for SEN support", [
   ["7.28-7.35","How college support is paid for","explains","m",[10,11],"further education; funding"],
   ["7.36-7.38","End of the chapter","explains","l",[10,11],"further education; funding"],
  ]],
 ]},
 {"title":"Preparing for adulthood from the earliest years","source":"cop","range":"8.1-8.80","rangeConfidence":"low","rangeNote":"8.74 is the highest number seen; the end may be 8.76 to 8.80","pages":"","url":"","checkedOn":"2026-11-23","chapter":8,"sections":[
  ["Introduction", [
   ["8.1","Everyone helps prepare for adult life","should","m",[11,0,10,14],"preparing for adulthood; aspirations; independence"],
   ["8.2","What preparing for adulthood covers","explains","l",[],"preparing for adulthood; employment; independent living; community; health"],
   ["8.3-8.4","Planning services for good adult lives","must","l",[11,13],"preparing for adulthood; strategic planning"],
  ]],
  ["Starting early", [
   ["8.5","Ambition from the very start","should","m",[9,0,14,12],"preparing for adulthood; starting early; aspirations"],
   ["8.6","Friendships and inclusion from early on","should","m",[9,0],"preparing for adulthood; friendships; inclusion"],
   ["8.7","In the teens, plan for adult life","should","m",[0],"preparing for adulthood; planning; teenagers"],
   ["8.8","Raising aspirations and supporting planning","should","l",[0,11],"preparing for adulthood; aspirations"],
  ]],
  ["From Year 9 onwards", [
   ["8.9","Year 9: reviews must look to adulthood","must+should","m",[11,0],"preparing for adulthood; Year 9 review; annual review"],
   ["8.10","What Year 9 reviews should cover","should","h",[11,0],"preparing for adulthood; Year 9 review; employment; independent living"],
   ["8.11-8.12","Working together on the plan for adulthood","should","l",[11,0,10],"preparing for adulthood; planning; post-16"],
  ]],
  ["Young people’s right to make their own decisions", [
   ["8.13","At 16 rights pass to the young person","must","m",[11,0,10],"young people; rights; decision making; over 16"],
   ["8.14","The decisions young people can make","explains","l",[11],"young people; rights; EHC plan"],
   ["8.15","Keep parents involved","should","m",[11,0,10,14],"young people; parents"],
   ["8.16","Help from family or friends","should","l",[11],"young people; parents; support"],
   ["8.17","Parents of 16- and 17-year-olds","should","l",[11,0,10],"young people; parents; 16 and 17 year olds"],
   ["8.18","Support to make decisions","should","l",[11,10],"young people; advocacy"],
   ["8.19-8.20","Support for young people to decide","should","l",[11,10],"young people; advocacy; representative"],
   ["8.21","The Mental Capacity Act","explains","l",[11,10],"mental capacity; decision making; Mental Capacity Act"],
  ]],
  ["Planning the transition into post-16 education and training", [
   ["8.22-8.23","Moving into post-16 education","must","l",[11,0,10],"transition; post-16; 31 March"],
   ["8.24-8.26","Tasters, links and sharing information","should","l",[0,10],"transition; post-16; taster courses; information sharing"],
  ]],
  ["Careers advice for children and young people", [
   ["8.27","Independent careers guidance","must","m",[0,1],"careers; post-16"],
   ["8.28","Careers guidance in college","must","l",[10],"careers; further education"],
   ["8.29","Raise career aspirations","should","l",[0,10],"careers; aspirations; work experience"],
  ]],
  ["High quality study programmes for students with SEN", [
   ["8.30-8.33","Study programmes","should","l",[10,0],"study programmes; post-16; work experience"],
  ]],
  ["Pathways to employment", [
   ["8.34","Presume young people can work","should","l",[0,10,11],"employment; preparing for adulthood"],
   ["8.35-8.38","Apprenticeships, traineeships, supported internships","explains","l",[10,11],"employment; apprenticeships; traineeships; supported internships"],
  ]],
  ["Packages of provision for children and young people with EHC plans across five days a week", [
   ["8.39","A five-day package","should","l",[11,10],"packages of provision; five days; EHC plan"],
   ["8.40-8.44","What a package can include","explains","l",[11,10],"packages of provision; five days; travel training"],
  ]],
  ["Transition to higher education", [
   ["8.45-8.46","Moving to university","must","l",[11],"higher education; university; ceasing a plan"],
   ["8.47-8.50","Disabled Students’ Allowance and universities’ duties","explains","l",[],"higher education; DSA"],
  ]],
  ["Young people aged 19 to 25", [
   ["8.51-8.53","Young people aged 19 to 25","explains","l",[11],"19 to 25; EHC plan"],
  ]],
  ["Transition to adult health services", [
   ["8.54-8.56","Moving to adult health services","should","l",[13,14],"transition; adult health"],
  ]],
  ["Transition to adult social care", [
   ["8.57-8.60","Transition assessments for adult care","must","l",[11,12],"transition; adult social care; Care Act"],
   ["8.61-8.68","Joining up transition assessment and EHC reviews","should","l",[11,12],"transition; adult social care; annual review"],
   ["8.69-8.73","No gap in support","must","l",[11,12],"transition; continuity; care and support plan"],
   ["8.74","An indicative personal budget","should","h",[11,12],"personal budget; adult social care; transition; indicative budget"],
   ["8.75-8.76","Adult care budgets and plans","explains","l",[11,12],"personal budget; adult social care"],
  ]],
  ["Leaving education or training", [
   ["8.77-8.80","Leaving education or training","should","l",[11,10],"leaving education; ceasing a plan; preparing for adulthood"],
  ]],
 ]},
 {"title":"Education, Health and Care needs assessments and plans","source":"cop","range":"9.1-9.217","rangeConfidence":"high","rangeNote":"counted from an index of the PDF; 9.215 is quoted","pages":"","url":"","checkedOn":"2026-11-23","chapter":9,"sections":[
  ["Introduction", [
   ["9.1","Most needs are met without a plan","explains","h",[11],"EHC needs assessment; SEN support; mainstream"],
   ["9.2","What an EHC plan is for","explains","m",[11],"EHC plan; purpose; outcomes"],
  ]],
  ["When should a local authority carry out an EHC needs assessment?", [
   ["9.3","When the authority must assess","must+should","m",[11],"EHC needs assessment; s36; legal test; threshold"],
   ["9.4","Gather advice during the assessment","must","l",[11],"EHC needs assessment; advice"],
   ["9.5","An assessment does not always lead to a plan","explains","l",[11],"EHC needs assessment; no plan"],
   ["9.6","Follow the timescales, work faster where possible","must+should","l",[11],"EHC needs assessment; timescales; process"],
   ["9.7","Plans look forward and raise aspirations","should","l",[11],"EHC plan; aspirations"],
  ]],
  ["Requesting an EHC needs assessment", [
   ["9.8","Who can request an assessment","explains","h",[],"EHC needs assessment; request; parent request"],
   ["9.9","Anyone else can raise a child’s needs","may","m",[9,14,12,16],"EHC needs assessment; request; health; foster carer"],
   ["9.10","Requests for those in custody","must","l",[11],"EHC needs assessment; youth custody; request"],
  ]],
  ["Considering whether an EHC needs assessment is necessary", [
   ["9.11","Decide within six weeks","must","l",[11],"EHC needs assessment; six weeks; six months"],
   ["9.12","Tell and consult the family first","must+should","h",[11],"EHC needs assessment; views; notification; consultation"],
   ["9.13","Others who must be told","must","l",[11],"EHC needs assessment; notification; head teacher"],
   ["9.14","Evidence the authority considers","should","h",[11],"EHC needs assessment; evidence; expected progress"],
   ["9.15","Changing needs after school","explains","l",[11],"EHC needs assessment; young people; college"],
   ["9.16","No blanket policies","must","m",[11],"EHC needs assessment; criteria; blanket policies"],
   ["9.17","Decision and reasons within six weeks","must","h",[11],"EHC needs assessment; six weeks; refusal; reasons"],
   ["9.18","If an assessment goes ahead","must","l",[11],"EHC needs assessment; participation"],
   ["9.19","If the authority refuses to assess","must+should","m",[11],"EHC needs assessment; refusal; appeal; mediation; feedback"],
  ]],
  ["Principles underpinning co-ordinated assessment and planning", [
   ["9.20","Well co-ordinated assessment and planning","should","l",[11],"EHC needs assessment; principles; co-ordination"],
   ["9.21","Consult and involve throughout","must+should","h",[11],"EHC needs assessment; participation; views"],
   ["9.22","Person-centred features","should","l",[11,16],"EHC needs assessment; person-centred"],
   ["9.23","Person-centred within the family","should","l",[11,16],"EHC needs assessment; person-centred"],
   ["9.24","Help families to be involved","should","l",[11],"EHC needs assessment; participation; accessible information"],
   ["9.25","Support to give views: advocacy","should","l",[11],"EHC needs assessment; advocacy"],
   ["9.26","Staff skilled at working with families","should","l",[11,16],"EHC needs assessment; training"],
   ["9.27-9.29","Support for families during assessment","should","l",[11],"EHC needs assessment; support; key working"],
   ["9.30-9.31","Co-ordinate the process","should","l",[11],"EHC needs assessment; co-ordination; single point of contact"],
   ["9.32","Sharing information between agencies","should","l",[11,14,12],"EHC needs assessment; information sharing; consent"],
   ["9.33","Tell us once","should","l",[11,14,12],"EHC needs assessment; information sharing; tell us once"],
   ["9.34","Agree what may be shared","must+should","l",[11],"EHC needs assessment; information sharing; consent"],
   ["9.35","Do not hold back help meanwhile","should","l",[11,0],"EHC needs assessment; timely help"],
   ["9.36-9.38","Agencies work together","should","l",[11,14,12],"EHC needs assessment; joint working; looked after"],
  ]],
  ["Timescales for EHC needs assessment and preparation of an EHC plan", [
   ["9.39","The limits are maximums","must","m",[11],"timescales; maximum"],
   ["9.40","Twenty weeks from request to final plan","must","m",[11],"timescales; 20 weeks; final plan"],
   ["9.41","Time limits for each step","must","h",[11,16],"timescales; six weeks; 16 weeks; 15 days"],
   ["9.42","Exemptions from the time limits","may","m",[11],"timescales; exemptions; school holidays"],
   ["9.43","Explain delay and keep it short","should+must","l",[11],"timescales; delay"],
   ["9.44","The timetable as a diagram","explains","l",[11],"timescales; diagram"],
  ]],
  ["Advice and information for EHC needs assessments", [
   ["9.45","Gather advice on needs, outcomes and provision","must","l",[11],"EHC advice; professionals"],
   ["9.46","Take in the family’s own views and evidence","must","l",[11],"EHC advice; views"],
   ["9.47","Do not ask again for advice that is good enough","must+should","l",[11],"EHC advice; existing reports"],
   ["9.48","Agree the range of advice needed","should","l",[11],"EHC advice; range"],
   ["9.49","Whose advice must be sought","must","m",[11],"EHC advice; educational psychologist; school advice; health; social care"],
   ["9.50","Share the family’s evidence with advisers","must","l",[11],"EHC advice; representations"],
   ["9.51","Advice should be clear and specific","should","m",[16,0,14,11],"EHC advice; quality; specific"],
   ["9.52","Advice within six weeks","must","m",[16,0,14,12],"EHC advice; six weeks; deadline"],
  ]],
  ["Deciding whether to issue an EHC plan", [
   ["9.53","The local authority must prepare the plan","must","m",[11],"EHC plan; s37; decision"],
   ["9.54","Weigh everything learnt","should","l",[11],"EHC plan; evidence; decision"],
   ["9.55","Still not progressing: could mainstream provide it?","should","h",[11],"EHC plan; resources normally available; decision"],
  ]],
  ["Decision not to issue an EHC plan", [
   ["9.56","No plan: tell the family within sixteen weeks","must","l",[11],"EHC plan; refusal; 16 weeks; appeal"],
   ["9.57-9.59","No plan: what to offer instead","should","l",[11],"EHC plan; refusal; feedback; mediation"],
  ]],
  ["Transparent and consistent decision-making", [
   ["9.60","Moderating groups and written feedback","should","l",[11],"EHC plan; panel; moderating group"],
  ]],
  ["Writing the EHC plan", [
   ["9.61","Principles for writing a plan","must","h",[11],"EHC plan; outcomes; SMART; clarity"],
  ]],
  ["Content of EHC plans", [
   ["9.62","Sections A to K","must","h",[11],"EHC plan; sections A-K; format"],
   ["9.63","Extra content in some plans","must","l",[11],"EHC plan; content; Year 9; preparing for adulthood"],
  ]],
  ["Outcomes", [
   ["9.64","Plans must state outcomes","must","h",[11],"EHC plan; outcomes; Section E; SMART","163"],
   ["9.65","Aspirations are not outcomes","explains","h",[11],"EHC plan; aspirations; Section A","163"],
   ["9.66","What an outcome is","explains","h",[11],"EHC plan; outcomes; SMART; definition","163"],
   ["9.67","Important to and important for","should","l",[11],"EHC plan; outcomes; important to important for"],
   ["9.68","Outcomes by phase; provision for every need","must","l",[11],"EHC plan; outcomes; phase; provision"],
  ]],
  ["What to include in each section of the EHC plan", [
   ["9.69","What goes in each section","must","h",[11],"EHC plan; Section F; Section B; specificity; quantified","166"],
  ]],
  ["Agreeing the health provision in EHC plans", [
   ["9.70","Health services commissioned locally","explains","l",[13],"health; Section G; commissioning"],
   ["9.71","Health commissioners’ oversight","must","l",[13],"health; Section G; commissioning"],
   ["9.72","Health provision agreed in time for the draft","must","l",[13],"health; Section G; agreement"],
  ]],
  ["Responsibility for provision", [
   ["9.73","Provision that educates or trains","must","m",[11,13],"Section F; educates or trains; therapy; health"],
   ["9.74","Speech and language therapy: usually Section F","should","h",[11,13],"speech and language therapy; Section F; Section G; therapy"],
   ["9.75","Agree where provision is written","should","l",[11,13,12],"Section F; health; agreement"],
   ["9.76","The authority answers for Section F","explains","l",[11],"Section F; responsibility; health; appeal"],
  ]],
  ["The draft EHC plan", [
   ["9.77","The draft plan: at least 15 days","must","h",[11],"draft plan; 15 days; naming a school"],
  ]],
  ["Requests for a particular school, college or other institution", [
   ["9.78","Which schools can be asked for","explains","h",[11],"naming a school; request; section 41"],
   ["9.79","When the authority may say no","must","h",[11],"naming a school; s39; unsuitable; efficient education"],
   ["9.80","The authority must consult the school","must","h",[11],"naming a school; consultation; draft plan"],
   ["9.81","Direct payments on the school’s premises","must","l",[11],"naming a school; direct payments; consultation"],
   ["9.82","Advice from schools helps shape the plan","explains","l",[0,10],"naming a school; advice"],
   ["9.83","Schools reply within 15 days","should+must","h",[0,10],"naming a school; consultation; 15 days; duty to admit"],
   ["9.84","Independent schools not on the list","must","l",[11],"independent school; naming a school; public expenditure; s9"],
   ["9.85-9.87","Faith schools, types of school and other points","should","l",[11],"naming a school; denominational; type of school"],
  ]],
  ["Where no request is made or a request has not been met", [
   ["9.88","No request: mainstream by default","must","l",[11],"mainstream presumption; s33; naming a school"],
   ["9.89","Mainstream cannot be refused as unsuitable","must","l",[11],"mainstream presumption; s33; reasonable steps"],
   ["9.90","When a particular mainstream school is turned down","must","l",[11],"mainstream presumption; s33"],
  ]],
  ["Reasonable steps", [
   ["9.91","Reasonable steps to include","must","l",[11,0],"mainstream presumption; reasonable steps; inclusion"],
   ["9.92-9.93","Examples of reasonable steps","explains","l",[11,0],"mainstream presumption; reasonable steps; examples"],
   ["9.94","When steps may not be possible","explains","l",[11,0],"mainstream presumption; reasonable steps; limits"],
  ]],
  ["Requesting a Personal Budget", [
   ["9.95","What a Personal Budget is","explains","m",[11],"personal budget; s49"],
   ["9.96-9.97","Information on Personal Budgets","must","l",[11],"personal budget; Local Offer; policy"],
   ["9.98","When to ask for a Personal Budget","explains","m",[11],"personal budget; request"],
   ["9.99","Optional for families; a duty when asked","must","l",[11],"personal budget; request; information"],
   ["9.100","Knowing the amount","should","l",[11],"personal budget; indicative amount"],
  ]],
  ["Mechanisms for delivery of a Personal Budget", [
   ["9.101","Four ways to hold a budget","explains","m",[11],"personal budget; direct payments; third party; mechanisms"],
   ["9.102-9.107","Setting and agreeing the budget","must","l",[11],"personal budget; agreement; refusal"],
   ["9.108-9.109","Refusals and review","must","l",[11],"personal budget; refusal; review"],
  ]],
  ["Scope of Personal Budgets", [
   ["9.110-9.118","What a budget may include","may","l",[11,0,13],"personal budget; scope; school agreement"],
  ]],
  ["Use of direct payments", [
   ["9.119","Direct payments","must","l",[11],"direct payments; consent"],
   ["9.120-9.124","Direct payments: conditions and review","must","l",[11],"direct payments; review; conditions"],
  ]],
  ["Finalising and maintaining the EHC plan", [
   ["9.125","Finalise when changes are agreed","should","l",[11],"final plan; amend draft"],
   ["9.126","Finalise where changes are not agreed","must","l",[11],"final plan; appeal; mediation"],
   ["9.127-9.129","Who gets the final plan","must","l",[11],"final plan; copies; school named"],
   ["9.130","Staff know the plan; progress is monitored","should","l",[2,0,10],"final plan; staff awareness; monitoring"],
  ]],
  ["Maintaining special educational provision in EHC plans", [
   ["9.131","The authority must secure the provision","must","l",[11],"maintaining a plan; s42; section F; fees"],
   ["9.132","Where parents make their own arrangements","explains","l",[11],"maintaining a plan; suitable arrangements; own arrangements"],
   ["9.133-9.136","Checking alternative arrangements","must","l",[11],"maintaining a plan; suitable arrangements"],
  ]],
  ["Maintaining social care and health provision", [
   ["9.137-9.140","Maintaining social care provision","must","l",[11,12],"maintaining a plan; social care; section H"],
   ["9.141","Maintaining health provision","must","l",[13],"maintaining a plan; health; section G; s42"],
  ]],
  ["Specific age ranges", [
   ["9.142-9.148","Plans for children under school age","should","l",[11,9],"EHC plan; early years; under five"],
   ["9.149-9.156","Plans for young people aged 19 to 25","must","l",[11],"EHC plan; 19 to 25; outcomes"],
  ]],
  ["Transfer of EHC plans", [
   ["9.157","Moving to another authority","must","m",[11],"transfer of plan; moving house; 15 working days"],
   ["9.158","What passes to the new authority","must","l",[11],"transfer of plan; moving house"],
   ["9.159","New authority takes over; fees continue","must","h",[11],"transfer of plan; moving house; fees; independent school"],
   ["9.160-9.162","Reviews and re-assessment after a move","must","l",[11],"transfer of plan; review after move"],
   ["9.163-9.165","Changes of health commissioner; leaving England","must","l",[13,11],"transfer of plan; health commissioner"],
  ]],
  ["Reviewing an EHC plan", [
   ["9.166","Review at least every twelve months","must","h",[11],"annual review; 12 months; s44"],
   ["9.167","What a review should do","should","m",[11,0],"annual review; content; interim targets"],
   ["9.168","Review in partnership with the family","must","h",[11,0],"annual review; participation; personal budget; views"],
   ["9.169","First review, then yearly; decision in four weeks","must","h",[11],"annual review; timescales; four weeks; 12 months"],
   ["9.170","Reviews: further guidance","should","l",[11],"annual review"],
   ["9.171-9.172","Lists of reviews due each term","should","m",[11],"annual review; notice; list"],
  ]],
  ["Reviews where a child or young person attends a school or other institution", [
   ["9.173","School and authority make the meeting happen","must","l",[11,0,10],"annual review; school; meeting; co-operation"],
   ["9.174","Which schools can be required to hold it","must","l",[0,11],"annual review; school; convene meeting"],
   ["9.175","Best led by the school","explains","l",[0],"annual review; school-led"],
   ["9.176","Rules for the meeting","must","h",[0,11],"annual review; two weeks; four weeks; invitations; report","196-197"],
  ]],
  ["Reviews where a child or young person does not attend a school or other institution", [
   ["9.177","Reviews where there is no school","must","l",[11],"annual review; not in school"],
  ]],
  ["Reviews of EHC plans for children aged 0 to 5", [
   ["9.178","Under fives: review more often","should+must","h",[11,9],"annual review; under five; early years; six months"],
  ]],
  ["Transfer between phases of education", [
   ["9.179","Phase transfer: 15 February and 31 March","must","h",[11,0],"annual review; phase transfer; 15 February; 31 March; transition"],
   ["9.180-9.182","Phase transfer: further points","must","m",[11],"annual review; phase transfer; post-16"],
  ]],
  ["Preparing for adulthood in reviews", [
   ["9.183-9.185","Reviews from Year 9","must","l",[11,0],"annual review; preparing for adulthood; Year 9"],
  ]],
  ["Re-assessments of EHC plans", [
   ["9.186","When a re-assessment helps","explains","m",[11],"re-assessment; change of need"],
   ["9.187-9.189","Asking for a re-assessment","must","m",[11],"re-assessment; request; six months"],
   ["9.190-9.192","The re-assessment process","must","m",[11],"re-assessment; timescales; 14 weeks"],
  ]],
  ["Amending an existing plan", [
   ["9.193-9.194","Amending a plan: the notice","must","l",[11],"amendment; notice; evidence"],
   ["9.195","Amending a plan: time to respond","must","l",[11],"amendment; 15 days; representations"],
   ["9.196","Amended plan within eight weeks","must","l",[11],"amendment; eight weeks; deadline"],
   ["9.197-9.198","Not amending; rights after amendment","must","l",[11],"amendment; appeal"],
  ]],
  ["Ceasing an EHC plan", [
   ["9.199","When a plan may end","must","m",[11],"ceasing a plan; employment; higher education; s45"],
   ["9.200","No longer necessary; not because of age","must","h",[11],"ceasing a plan; 19 to 25; outcomes; age"],
   ["9.201-9.204","Not ending too soon","must","m",[11],"ceasing a plan; leaving education; NEET"],
   ["9.205","Consult before ending a plan","must","h",[11],"ceasing a plan; consultation"],
   ["9.206","The plan continues during an appeal","must","m",[11],"ceasing a plan; appeal"],
   ["9.207","End at the close of the academic year","should","h",[11],"ceasing a plan; end of year"],
   ["9.208-9.210","Ending a plan: further points","must","m",[11],"ceasing a plan; appeal"],
  ]],
  ["Disclosure of an EHC plan", [
   ["9.211-9.213","Who may see a plan","must","l",[11,0],"disclosure; confidentiality; consent"],
  ]],
  ["Transport costs for children and young people with EHC plans", [
   ["9.214","A nearer school and transport","may","l",[11],"transport; naming a school; parental preference"],
   ["9.215","Transport goes in a plan only exceptionally","should+must","h",[11],"transport; Local Offer; exceptional"],
   ["9.216","Transport to residential places","must","l",[11],"transport; residential"],
   ["9.217","Transport and Personal Budgets","may","l",[11],"transport; personal budget"],
  ]],
 ]},
 {"title":"Children and young people in specific circumstances","source":"cop","range":"10.1-10.150","rangeConfidence":"medium","rangeNote":"counted from an index of the PDF; 10.113 is the highest number seen","pages":"","url":"","checkedOn":"2026-11-23","chapter":10,"sections":[
  ["Children’s social care: looked-after children", [
   ["10.1-10.11","Looked-after children with SEN","must","l",[11,0],"looked after; PEP; virtual school head; designated teacher"],
   ["10.12","Looked-after children: further point","should","l",[11,0],"looked after"],
  ]],
  ["Care leavers", [
   ["10.13-10.15","Care leavers","must","l",[11],"care leavers; pathway plan"],
  ]],
  ["Children and young people with SEN and social care needs, including children in need", [
   ["10.16-10.29","Children in need and social care plans","must","l",[11,12],"children in need; social care; child protection"],
  ]],
  ["Children and young people with SEN educated at home", [
   ["10.30","Educating a child with SEN at home","explains","h",[11],"home education; elective home education"],
   ["10.31","Education otherwise than at school in a plan","must","m",[11],"home education; EOTAS; s61"],
   ["10.32","Parents’ own arrangements at home","explains","m",[11],"home education; own arrangements"],
   ["10.33","Taking a child off the school roll","must","h",[0,11],"home education; deregistration; special school"],
   ["10.34-10.38","The authority’s role in home education","should","l",[11],"home education"],
  ]],
  ["Children with SEN who are in alternative provision", [
   ["10.39-10.46","Alternative provision","must","l",[11,0],"alternative provision; PRU; excluded; s19"],
  ]],
  ["Children with SEN who are in hospital", [
   ["10.47-10.52","Education in hospital","should","l",[11,0],"hospital; medical needs; illness"],
  ]],
  ["Children of Service personnel", [
   ["10.53-10.59","Service families","should","l",[11,0],"armed forces; Service families"],
  ]],
  ["Children and young people with SEN in youth custody", [
   ["10.60-10.75","Youth custody: who is covered","explains","l",[11,15],"youth custody; detained persons"],
   ["10.76-10.112","Youth custody: assessment and plans","must","l",[11,15],"youth custody; EHC plan"],
   ["10.113","Youth custody: mediation","must","l",[11],"youth custody; mediation"],
   ["10.114-10.150","Youth custody: appeals, transfer and release","must","l",[11,15],"youth custody; release"],
  ]],
 ]},
 {"title":"Resolving disagreements","source":"cop","range":"11.1-11.111","rangeConfidence":"low","rangeNote":"11.45 is the highest number seen; the end is from memory","pages":"","url":"","checkedOn":"2026-11-23","chapter":11,"sections":[
  ["Principles for resolving disagreements", [
   ["11.1","Principles: joint decisions, open relations","should","m",[11,0,10,9,13],"disagreement; principles; person-centred"],
   ["11.2","Make the routes known","must","l",[11,0,13],"disagreement; complaints; information"],
   ["11.3","Settle provision as soon as possible","should","h",[11,0,10,9,13],"disagreement; early resolution"],
   ["11.4","Support during a disagreement","should","l",[11],"disagreement; support; SENDIASS"],
   ["11.5","Early and informal routes","explains","l",[11],"disagreement; early resolution; mediation"],
  ]],
  ["Disagreement resolution arrangements", [
   ["11.6","Disagreement resolution service","must","h",[11],"disagreement resolution; s57; independent"],
   ["11.7-11.8","What disagreement resolution covers","explains","m",[11],"disagreement resolution; scope"],
   ["11.9-11.10","Making the service known","must","l",[11],"disagreement resolution; information"],
  ]],
  ["Contracting disagreement resolution and mediation services", [
   ["11.11-11.12","Contracting independent services","should","l",[11],"disagreement resolution; mediation; independence"],
  ]],
  ["Mediation", [
   ["11.13-11.17","What mediation is for","must","l",[11,13],"mediation; s52"],
   ["11.18-11.23","Mediation advice before an appeal","must","l",[17,11],"mediation; certificate; appeal"],
   ["11.24-11.27","Choosing not to mediate; exceptions","explains","l",[17],"mediation; certificate; naming a school"],
   ["11.28-11.33","Going to mediation","must","l",[11,17],"mediation; 30 days; attendance"],
   ["11.34-11.38","Health and social care; what follows mediation","must","l",[11,13],"mediation; health; social care; agreement"],
  ]],
  ["Registering an appeal with the Tribunal", [
   ["11.39","Time limits for appealing","explains","m",[18],"appeal; Tribunal; time limits; two months"],
   ["11.40-11.42","Who can appeal","explains","l",[18],"appeal; Tribunal; who can appeal"],
   ["11.43-11.44","How appeals proceed","explains","l",[18],"appeal; Tribunal; hearing"],
  ]],
  ["What parents and young people can appeal about", [
   ["11.45","What can be appealed","explains","h",[18,11],"appeal; Tribunal; section B; section F; section I"],
   ["11.46","Conditions on appeals","explains","m",[18],"appeal; Tribunal; conditions"],
   ["11.47-11.48","What the Tribunal can order","must","m",[18,11],"appeal; Tribunal; orders"],
   ["11.49-11.52","Health and social care; evidence and help","explains","m",[18],"appeal; Tribunal; health; social care; recommendations"],
  ]],
  ["Disability discrimination claims", [
   ["11.53","Claims about disability discrimination","explains","l",[0,11,18],"discrimination; Tribunal; disability; claim"],
   ["11.54-11.57","Making a claim","explains","l",[18,0],"discrimination; Tribunal; six months; exclusion"],
  ]],
  ["Exclusion; legal help", [
   ["11.58-11.60","Exclusion","explains","l",[0,1],"exclusion; SEN expert; review panel"],
   ["11.61-11.66","Legal aid and other help","explains","l",[],"legal aid; advice"],
  ]],
  ["Complaints procedures", [
   ["11.67-11.68","Complaints: early years and general","must","l",[9,0],"complaints; early years"],
   ["11.69-11.76","Complaints about schools","must","l",[0,1],"complaints; school; Secretary of State"],
   ["11.77-11.79","Complaints about colleges","must","l",[10],"complaints; further education"],
   ["11.80-11.85","Complaints about the local authority","must","l",[11],"complaints; local authority"],
  ]],
  ["Ombudsman, judicial review and others", [
   ["11.86-11.93","Local Government and Social Care Ombudsman","explains","l",[11],"complaints; ombudsman; maladministration"],
   ["11.94-11.100","Other routes, including judicial review","explains","l",[],"complaints; judicial review; ombudsman"],
   ["11.101-11.105","NHS complaints","explains","l",[14,13],"complaints; health; NHS"],
   ["11.106-11.111","Social care complaints","explains","l",[11,12],"complaints; social care"],
  ]],
 ]},
 {"title":"Annexes and back matter","source":"cop","range":"","rangeConfidence":"low","rangeNote":"","pages":"","url":"","checkedOn":"2026-11-23","chapter":null,"sections":[
  ["Annexes and back matter", [
   ["Annex 1","Mental capacity","explains","l",[11,10],"mental capacity; representative; Mental Capacity Act"],
   ["Annex 2","Improving practice and staff training","explains","l",[0,10,9],"staff training; CPD; good practice"],
   ["Glossary","Glossary of terms","explains","l",[],"glossary; definitions; terms"],
   ["References","References","explains","l",[],"references; sources"],
  ]],
 ]},
 {"title":"Children and Families Act 2014","source":"cfa2014","range":"","rangeConfidence":"low","rangeNote":"","pages":"","url":"https://www.legislation.gov.uk/ukpga/2014/6/part/3","checkedOn":"2026-11-23","chapter":null,"sections":[
  ["Local authority functions: general principles", [
   ["s19","The principles authorities must keep to","law","h",[11],"principles; participation; views"],
  ]],
  ["Special educational needs, provision and identification", [
   ["s20","When a child or young person has SEN","law","h",[],"definition of SEN; learning difficulty; EAL"],
   ["s21","Special educational, health and social care provision","law","l",[],"special educational provision; educates or trains"],
   ["s22","Identify children with SEN or disabilities","law","l",[11],"identification"],
   ["s23","Health bodies tell parents and the authority","law","l",[13,14],"health notification; early years"],
   ["s24","When an authority is responsible","law","l",[11],"responsible authority"],
   ["s25","Integrate education, health and care","law","l",[11],"integration"],
   ["s26","Joint commissioning","law","l",[11,13],"joint commissioning"],
   ["s27","Keep provision under review","law","l",[11],"sufficiency; review of provision"],
   ["s28","Local partners co-operate","law","l",[11,1,0,10,13,14],"co-operation"],
   ["s29","Governing bodies co-operate with the authority","law","m",[1,0,10,11],"co-operation; governing body"],
  ]],
  ["Information and advice", [
   ["s30","The Local Offer","law","l",[11],"Local Offer"],
   ["s31","Co-operating in specific cases","law","l",[0,10,13,14,11],"co-operation"],
   ["s32","Advice and information for families","law","l",[11],"SENDIASS; information and advice"],
  ]],
  ["Mainstream education", [
   ["s33","With an EHC plan: mainstream by default","law","h",[11,0],"mainstream presumption; reasonable steps"],
   ["s34","SEN without a plan: mainstream","law","h",[11,0,7],"mainstream presumption; special schools"],
   ["s35","Join in activities with other children","law","m",[0,1],"inclusion; activities; trips; clubs"],
  ]],
  ["Assessment", [
   ["s36","EHC needs assessments","law","h",[11],"EHC needs assessment; request; legal test; threshold"],
  ]],
  ["EHC plans: preparation, content and maintenance", [
   ["s37","The local authority makes the plan; what it holds","law","h",[11],"EHC plan; content"],
   ["s38","Draft plans","law","l",[11],"draft plan; naming a school"],
   ["s39","Finalising when a school is requested","law","l",[11],"naming a school; consultation; unsuitable"],
   ["s40","Finalising when no school is requested","law","l",[11],"naming a school; mainstream"],
   ["s41","Independent special schools on the approved list","law","l",[19],"section 41; independent school"],
   ["s42","Provision in the plan must be secured","law","l",[11,13],"section F; maintaining a plan; health"],
   ["s43","A school named must admit","law","m",[1,0,10],"duty to admit; naming a school"],
   ["s44","Reviews and re-assessments","law","l",[11],"annual review; re-assessment"],
   ["s45","Ceasing to maintain a plan","law","l",[11],"ceasing a plan"],
   ["s46","After the 25th birthday","law","l",[11],"19 to 25; ceasing a plan"],
   ["s47","Transfer between authorities","law","l",[11],"transfer of plan; moving house"],
   ["s48","On release from custody","law","l",[11],"youth custody; release"],
   ["s49","Personal Budgets and direct payments","law","l",[11],"personal budget; direct payments"],
   ["s50","Children’s services after 18","law","l",[11,12],"social care; continuity"],
  ]],
  ["Appeals, mediation and dispute resolution", [
   ["s51","Appeals to the Tribunal","law","l",[18,11],"appeal; Tribunal"],
   ["s52","Right to mediation","law","l",[11,13],"mediation"],
   ["s53-54","Arranging mediation","law","l",[13,11],"mediation; health; social care"],
   ["s55","The mediation certificate","law","l",[17,18],"mediation; certificate; appeal"],
   ["s56","Mediation: supplementary","law","l",[11,17],"mediation"],
   ["s57","Disagreement resolution","law","l",[11],"disagreement resolution"],
   ["s58-60","Appeals and claims by children; disabled young people","law","l",[18,19],"appeal; discrimination"],
  ]],
  ["Special educational provision: functions of local authorities", [
   ["s61","Provision otherwise than in school (EOTAS)","law","h",[11],"EOTAS; home education"],
   ["s62","Provision outside England and Wales","law","l",[11],"provision abroad"],
   ["s63","Fees at independent schools","law","l",[11],"fees; independent school"],
   ["s64","Supply of goods and services","law","l",[11],"services"],
   ["s65","Access to schools","law","l",[0,10,11],"access; monitoring"],
  ]],
  ["Special educational provision: functions of governing bodies and others", [
   ["s66","Best endeavours","law","h",[1,0,10],"best endeavours; governing body; SEN support"],
   ["s67","SEN co-ordinators","law","h",[1,0],"SENCO; designation; governing body"],
   ["s68","Tell the parent when special provision is made","law","m",[1,0],"informing parents; SEN support"],
   ["s69","The SEN information report","law","h",[1],"SEN information report; accessibility plan; website"],
  ]],
  ["Detained persons", [
   ["s70-75","Detained children and young people","law","l",[11,15],"youth custody; detained persons"],
  ]],
  ["Information, code of practice and interpretation", [
   ["s76","Publishing information on SEN","law","h",[19],"data"],
   ["s77","The Code of Practice","law","l",[19,11,1,0,10,9,14,15,18],"Code of Practice; have regard"],
   ["s78-79","Making the Code; reviewing disagreement arrangements","law","l",[19],"Code of Practice"],
   ["s80","People lacking capacity","law","l",[11],"mental capacity"],
   ["s81-82","Old law switched off in England","law","l",[],"Education Act 1996"],
   ["s83","Interpretation of Part 3","law","l",[],"definitions; young person; mainstream school"],
  ]],
  ["Pupils with medical conditions", [
   ["s100","Support pupils with medical conditions","law","m",[1,0],"medical conditions"],
   ["s100A","Allergy safety policy (not yet known to be in force)","law","h",[1,0],"allergy; anaphylaxis; medical conditions"],
  ]],
 ]},
 {"title":"Education Act 1996","source":"education-act-1996","range":"","rangeConfidence":"low","rangeNote":"","pages":"","url":"https://www.legislation.gov.uk/ukpga/1996/56","checkedOn":"2026-11-23","chapter":null,"sections":[
  ["Parents and education", [
   ["s7","Parents’ duty to secure education","law","l",[],"home education; parents; suitable education"],
   ["s9","Pupils educated as their parents wish","law","l",[11],"parental preference; public expenditure"],
  ]],
  ["Education otherwise than at school", [
   ["s19","Education for children who cannot attend school","law","l",[11],"alternative provision; medical needs; illness; exclusion; attendance"],
  ]],
  ["Special educational needs: the old law", [
   ["s312-332","Old SEN law (not in force in England)","law","l",[],"statements; 1996 Act; replaced"],
   ["s342","Non-maintained special schools","law","l",[19],"special schools"],
  ]],
  ["Attendance", [
   ["s437","School attendance orders","law","h",[11],"attendance; home education"],
   ["s444","Parents’ offence of irregular attendance","law","l",[],"attendance; fines"],
  ]],
  ["Transport", [
   ["s508B-508C","Travel to school","law","l",[11],"transport"],
  ]],
 ]},
 {"title":"Equality Act 2010","source":"equality-act-2010","range":"","rangeConfidence":"low","rangeNote":"","pages":"","url":"https://www.legislation.gov.uk/ukpga/2010/15","checkedOn":"2026-11-23","chapter":null,"sections":[
  ["Who is protected", [
   ["s4","Protected characteristics","law","l",[],"protected characteristics"],
   ["s6","What disability means","law","l",[],"disability; definition"],
   ["Disability Regulations 2010 reg 4","Tendency to physical abuse","law","l",[0],"disability; behaviour; exclusion"],
  ]],
  ["Kinds of unlawful treatment", [
   ["s13","Direct discrimination","law","l",[0,11,10,9],"discrimination; direct"],
   ["s15","Discrimination arising from disability","law","l",[0,11,10,9],"discrimination arising from disability; behaviour; sanctions"],
   ["s19","Indirect discrimination","law","l",[0,11,10,9],"discrimination; indirect; rules; attendance awards"],
   ["s20","The duty to make reasonable adjustments","law","l",[0,11,10,9],"reasonable adjustments; auxiliary aids"],
   ["s21","Failing to adjust is discrimination","law","l",[0,11,10,9],"reasonable adjustments; discrimination"],
   ["s26-27","Harassment and victimisation","law","l",[0,11,10,9],"harassment; victimisation"],
  ]],
  ["Schools and education", [
   ["s85","Schools: admission and treatment of pupils","law","l",[1,0],"admissions; exclusion; reasonable adjustments; responsible body"],
   ["s86","Victimising pupils for others’ acts","law","l",[1,0],"victimisation"],
   ["s88","Accessibility","law","l",[1,11],"accessibility plan"],
   ["s91-92","Further and higher education","law","l",[10,11],"further education; higher education"],
   ["s96","Qualifications bodies","law","l",[],"exams; access arrangements; reasonable adjustments"],
  ]],
  ["Public sector equality duty", [
   ["s149","Public sector equality duty","law","l",[1,0,11,10],"PSED; equality"],
   ["Specific Duties Regulations 2017","Publish equality information and objectives","law","l",[1,0,11],"PSED; equality objectives; publishing"],
  ]],
  ["Schedules", [
   ["Sch 10 para 3","Accessibility plans","law","h",[1,0],"accessibility plan; three years; curriculum; information"],
   ["Sch 13","Reasonable adjustments in education","law","l",[1,0,10],"reasonable adjustments; anticipatory duty"],
   ["Sch 17","Claims about disabled pupils","law","l",[0,18],"discrimination; Tribunal; six months"],
  ]],
 ]},
 {"title":"Keeping children safe in education","source":"kcsie","range":"","rangeConfidence":"low","rangeNote":"","pages":"","url":"https://www.gov.uk/government/publications/keeping-children-safe-in-education--2","checkedOn":"2026-11-23","chapter":null,"sections":[
  ["Keeping children safe in education (statutory guidance, reissued each September)", [
   ["children with SEND","Extra barriers for children with SEND","should","l",[1,0],"safeguarding; child protection; SEND; barriers"],
   ["DSL and SENCO","Safeguarding lead and SENCO work together","should","l",[0,4],"safeguarding; DSL; SENCO"],
   ["all staff","Training for all staff","should","l",[0],"safeguarding; staff training"],
   ["restraint","Reasonable force and children with SEND","should","l",[0],"restraint; reasonable force; behaviour"],
  ]],
 ]},
 {"title":"Supporting pupils at school with medical conditions","source":"medical-conditions","range":"","rangeConfidence":"low","rangeNote":"","pages":"","url":"https://www.gov.uk/government/publications/supporting-pupils-at-school-with-medical-conditions--3","checkedOn":"2026-11-23","chapter":null,"sections":[
  ["Supporting pupils at school with medical conditions (statutory guidance, December 2015)", [
   ["policy","A policy, reviewed and put into practice","should","l",[1,0],"medical conditions; policy"],
   ["individual healthcare plans","Individual healthcare plans","should","l",[0,14],"individual healthcare plan; IHP"],
   ["roles","Who does what","should","l",[1,2,0,14],"medical conditions; roles; medicines"],
   ["training","Staff training","should","l",[0,14],"staff training; medicines"],
   ["managing medicines","Managing medicines","should","l",[0],"medicines; consent; storage; records"],
   ["unacceptable practice","Unacceptable practice","should","l",[0],"unacceptable practice; attendance; trips"],
   ["trips and activities","Trips, visits and sport","should","l",[0],"trips; sport; activities"],
   ["insurance and complaints","Insurance and complaints","should","l",[1,0],"insurance; complaints"],
  ]],
 ]},
 {"title":"Special Educational Needs and Disability Regulations 2014","source":"send-regs-2014","range":"","rangeConfidence":"low","rangeNote":"","pages":"","url":"https://www.legislation.gov.uk/uksi/2014/1530","checkedOn":"2026-11-23","chapter":null,"sections":[
  ["Introduction", [
   ["reg 2","Words used","law","l",[],"definitions; phase transfer"],
  ]],
  ["EHC needs assessments", [
   ["reg 3-4","Considering a request","law","l",[11],"EHC needs assessment; request; notification"],
   ["reg 5","Decision within six weeks","law","h",[11],"EHC needs assessment; six weeks"],
   ["reg 6","Advice that must be sought","law","h",[11],"EHC advice; educational psychologist"],
   ["reg 7","What the authority must take into account","law","l",[11],"EHC needs assessment; views"],
   ["reg 8","Reply within six weeks","law","h",[0,10,13,14,12],"EHC advice; six weeks; deadline"],
   ["reg 9","Advice and support during assessment","law","l",[11],"EHC needs assessment; information and advice"],
   ["reg 10","Deciding not to make a plan","law","l",[11],"EHC plan; refusal; 16 weeks"],
  ]],
  ["EHC plans", [
   ["reg 11-12","Preparing a plan and its sections","law","h",[11],"EHC plan; sections A-K"],
   ["reg 13","Fifteen days and twenty weeks","law","h",[11],"timescales; 15 days; 20 weeks"],
   ["reg 14","Sending the final plan","law","l",[11],"final plan; appeal"],
   ["reg 15-16","When the family moves","law","l",[11,13],"transfer of plan; moving house"],
   ["reg 17","Keeping plans confidential","law","l",[11,0],"disclosure; confidentiality"],
  ]],
  ["Reviews and re-assessments", [
   ["reg 18","Review before a change of phase","law","h",[11],"annual review; phase transfer; 15 February; 31 March"],
   ["reg 19","How reviews are conducted","law","l",[11],"annual review; views"],
   ["reg 20","Reviews at a school","law","l",[0,2,11],"annual review; two weeks; four weeks; report"],
   ["reg 21","Reviews where there is no school","law","l",[11],"annual review; not in school"],
   ["reg 22","Amending after a review","law","l",[11],"amendment; eight weeks"],
   ["reg 23-27","Re-assessment","law","l",[11],"re-assessment; 14 weeks"],
   ["reg 28","Amending without a review","law","l",[11],"amendment"],
  ]],
  ["Ceasing a plan", [
   ["reg 29-30","When a plan may not be ended","law","l",[11],"ceasing a plan; NEET"],
   ["reg 31","Before ending a plan","law","l",[11],"ceasing a plan; consultation"],
  ]],
  ["Mediation and appeals", [
   ["reg 32-42","Mediation","law","l",[11,13,17],"mediation; certificate; 30 days"],
   ["reg 43-45","Tribunal powers and complying with orders","law","l",[11,18],"appeal; Tribunal; orders"],
   ["reg 46-47","Academic year at 25; sharing with higher education","law","l",[11],"19 to 25; higher education"],
  ]],
  ["Duties on schools: SENCOs", [
   ["reg 49","Who may be SENCO; the qualification","law","h",[1,0],"SENCO; qualification; NPQ for SENCOs; NASENCO; qualified teacher"],
   ["reg 50","The governing body settles the SENCO’s role","law","h",[1],"SENCO; leadership; monitoring; key responsibilities"],
  ]],
  ["Duties on schools: the SEN information report", [
   ["reg 51","What the report must contain","law","m",[1,0],"SEN information report; Schedule 1"],
   ["reg 52","Publish it on the website","law","l",[1,0],"SEN information report; website"],
  ]],
  ["Local Offer and other provisions", [
   ["reg 53-57","The Local Offer","law","l",[11],"Local Offer"],
   ["reg 58-65","Approved independent schools; capacity","law","l",[19,11],"section 41; mental capacity"],
  ]],
  ["Schedule 1: information in the SEN information report", [
   ["Sch 1 para 1","Kinds of SEN provided for","law","h",[1,0],"SEN information report; kinds of SEN; areas of need"],
   ["Sch 1 para 2","Identifying and assessing (not special schools)","law","h",[1,0],"SEN information report; identification; assessment"],
   ["Sch 1 para 3","Making provision, with or without plans","law","l",[1,0],"SEN information report; provision"],
   ["Sch 1 para 3(a)","Evaluating effectiveness","law","h",[1,0],"SEN information report; effectiveness; evaluation"],
   ["Sch 1 para 3(b)","Assessing and reviewing progress","law","l",[1,0],"SEN information report; progress; review"],
   ["Sch 1 para 3(c)","Approach to teaching","law","l",[1,0],"SEN information report; teaching"],
   ["Sch 1 para 3(d)","Adapting curriculum and environment","law","l",[1,0],"SEN information report; curriculum; environment; adaptation"],
   ["Sch 1 para 3(e)","Additional support for learning","law","l",[1,0],"SEN information report; additional support"],
   ["Sch 1 para 3(f)","Joining in activities with others","law","l",[1,0],"SEN information report; activities; inclusion; trips; clubs"],
   ["Sch 1 para 3(g)","Emotional, mental and social development","law","l",[1,0],"SEN information report; wellbeing; mental health; bullying"],
   ["Sch 1 para 4","SENCO’s name and contact (not special schools)","law","h",[1,0],"SEN information report; SENCO; contact details"],
   ["Sch 1 para 5","Staff expertise and training; specialists","law","h",[1,0],"SEN information report; staff training; specialists; expertise"],
   ["Sch 1 para 6","Equipment and facilities","law","l",[1,0],"SEN information report; equipment; facilities"],
   ["Sch 1 para 7","Consulting and involving parents","law","h",[1,0],"SEN information report; parents; consultation"],
   ["Sch 1 para 8","Consulting and involving pupils","law","l",[1,0],"SEN information report; pupil voice; consultation"],
   ["Sch 1 para 9","Complaints","law","l",[1,0],"SEN information report; complaints"],
   ["Sch 1 para 10","Other bodies","law","l",[1,0],"SEN information report; health; social services; voluntary bodies"],
   ["Sch 1 para 11","Support services for parents","law","l",[1,0],"SEN information report; SENDIASS; support services"],
   ["Sch 1 para 12","Moving phase and preparing for adulthood","law","l",[1,0],"SEN information report; transition; preparing for adulthood"],
   ["Sch 1 para 13","Where the Local Offer is published","law","l",[1,0],"SEN information report; Local Offer"],
   ["Sch 2","What the Local Offer must contain","law","l",[11],"Local Offer; content"],
  ]],
 ]},
]
