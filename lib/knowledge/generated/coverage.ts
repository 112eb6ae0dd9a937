// Generated from content/ by `npm run knowledge`. Do not edit.
import type { CoverageItem } from '../coverage'

export const coverageItems: readonly CoverageItem[] = [
 {
  "id": "C1",
  "title": "Kinds of SEN provided for",
  "group": "statutory",
  "about": "the kinds of SEN the school provides for",
  "reason": "Families want to see at once whether their child's kind of need is one the school knows.",
  "severity": "warning",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 1",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "definitions",
   "provision",
   "aims"
  ],
  "headings": [
   "kind[s] of (sen/special/need)",
   "type[s] of (sen/special/need)",
   "area[s] of (need/sen/special)",
   "broad area",
   "what (kind/type/sort)[s] of",
   "needs (we/the school/that)",
   "(which/what) (needs/children)",
   "(children/pupils/students/people) [that ]we (support/teach/have)",
   "who[m] (we support/our school/we are)",
   "sen at",
   "who we (are for/teach/support/help)",
   "whom we",
   "kinds of",
   "what needs",
   "about our (pupils/children/students)"
  ],
  "sure": [
   "kind[s] of (sen/special/need)",
   "(four/4) [(main/broad) ](area/categor/type)",
   "broad area[s] of need",
   "area[s] of (need/sen/difficult)",
   "range of (need/sen/special)",
   "(we/school/academy/nursery/college) .. (support/provide/cater/make provision)[s] [for ]((children/pupils/students/learners/young people) with .. (need/difficult/autis/dyslex))",
   "(some/many/most/several/#) of our (children/pupils/students/learners) (have/are) .. (autis/dyslex/speech/adhd/anxi/hearing/need/special/disab)",
   "needs in our (school/academy/setting/college)",
   "(children/pupils/students/learners) who are autis",
   "(help/support)[s] with (talking/learning/reading/feelings/speech/communic)",
   "needs (we/that we/the school) (meet/support/see/cater)",
   "(all/many/some/most/several)[ of them] (have/are/find/use) [* ][* ](learning difficult/autis/dyslex/wheelchair/hearing/hard/a learning)*",
   "we have (children/pupils/students/learners) who",
   "(pupils/children/students) .. who (learn/see/hear/move)",
   "needs (include/range/among)",
   "experience [* ](of/with/in) .. (need/autis/child/pupil/student)",
   "(child/children/pupil/pupils/student/students/learner/learners) who have .. (need/autis/down/dyslex/impair)",
   "(range/variety/array/spectrum/sort/kind/type)[s] of (additional/different/complex/individual/special educational/learning/sen=/send=) (need/difficult)",
   "(sort/kind/type)[s] of need",
   "whose (main/primary) (need/difficult) (is/are)",
   "(school/academy/college/provision/base) .. for .. (pupil/child/student/learner/young people)* [aged # (to/-) # ]with (severe/profound/complex/moderate/a range/additional/special)",
   "(look after/teach=/welcome/support/have=) .. (child/children/pupils/students/little ones/learners/those/boys and girls)= .. (who/with) .. (slow/find it hard/hard to/impair/autis/dyslex/anxi/epilep/delay)",
   "(children/pupils/students/learners/others/some/few/many/third/half/quarter)= .. (have/find/are/with) .. (trouble/difficult/hard/slow/loss/impair/worr/anxi) .. (talk/understand/read/writ/number/hear/see/move/friend/feeling)",
   "need[s] of (various/all/different/many/every) (kind/sort/type)"
  ],
  "topic": [
   "(children/pupils/students/learners) with (autis/dyslex/speech/learning/anxi/moderate/specific/social/sensory)",
   "communication and interaction",
   "cognition and learning",
   "social, emotional",
   "semh=",
   "sensory (and/&/or)",
   "physical (need/difficult/disab)",
   "special educational needs",
   "difficulties"
  ],
  "parts": [
   {
    "label": "communication and interaction",
    "where": "near",
    "cues": [
     "communication (and/&) interaction",
     "speech",
     "language and communication",
     "autis",
     "slcn",
     "asd=",
     "asc=",
     "talking",
     "language",
     "listening",
     "talk",
     "(trouble/difficult/hard)* .. (talking/understanding/being understood)",
     "slow to talk",
     "late to talk",
     "few words"
    ],
    "starter": "We support pupils with communication and interaction needs, such as [needs we support]."
   },
   {
    "label": "cognition and learning",
    "where": "near",
    "cues": [
     "cognition (and/&) learning",
     "dyslex",
     "dyscalcul",
     "(moderate/severe/specific/profound) [and multiple ]learning",
     "learning difficult",
     "spld",
     "mld=",
     "sld=",
     "pmld",
     "down syndrome",
     "down=",
     "slow* to learn",
     "with learning",
     "learn more slowly",
     "learning",
     "(reading/writing/number/spelling)* .. (slow/hard/difficult/trouble/behind/tricky)",
     "(slow/hard/difficult/trouble)* .. (reading/writing/number/spelling)"
    ],
    "starter": "We support pupils with cognition and learning needs, such as [needs we support]."
   },
   {
    "label": "social, emotional and mental health",
    "where": "near",
    "cues": [
     "social, emotional",
     "semh=",
     "anxi",
     "attachment",
     "adhd",
     "mental health",
     "emotional (and/&) (mental/social)",
     "feelings",
     "low mood",
     "behaviour",
     "worries",
     "tempers",
     "hard to manage",
     "upset",
     "find .. feelings",
     "emotional",
     "settle",
     "play alongside",
     "attention",
     "temper",
     "worry",
     "being away from",
     "separat",
     "shy",
     "big feelings",
     "leaving (mum/dad/home)"
    ],
    "starter": "We support pupils with social, emotional and mental health needs, such as [needs we support]."
   },
   {
    "label": "sensory or physical needs",
    "where": "near",
    "cues": [
     "sensory",
     "physical (need/dis/diff/impair)",
     "(vision/visual/hearing) (impair/loss/need)",
     "deaf",
     "cerebral",
     "blind",
     "hearing",
     "sight",
     "seeing",
     "visual",
     "moving",
     "physical",
     "(see/hear), hear",
     "do not (see/hear)",
     "(little/no) (sight/hearing)",
     "wheelchair",
     "epilep",
     "movement",
     "mobility",
     "hear=",
     "glasses",
     "heart condition",
     "diabet",
     "hearing aid",
     "muscle",
     "walking",
     "unsteady"
    ],
    "starter": "We support pupils with sensory and/or physical needs, such as [needs we support]."
   }
  ],
  "need": 3,
  "words": 12,
  "against": [],
  "againstTerms": [],
  "starter": "We support pupils in all four broad areas of need (SEND Code of Practice, paragraphs 6.28 to 6.35). In communication and interaction we support [needs we support]; in cognition and learning, [needs we support]; in social, emotional and mental health, [needs we support]; in sensory and/or physical needs, [needs we support]."
 },
 {
  "id": "C2",
  "title": "How needs are identified and assessed",
  "group": "statutory",
  "about": "how children with SEN are identified and their needs assessed",
  "reason": "Needs that are found early are met sooner. A parent looks here for what happens after they raise a worry.",
  "severity": "warning",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 2",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.14-6.27",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [
   "special"
  ],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "identification",
   "graduated-approach"
  ],
  "headings": [
   "identif",
   "(notic/spot/find)* [* ][* ](need/when/child/pupil/sen)",
   "how (do/does/will/can) .. know",
   "assess* [(and/of) ](identif/need/sen/pupil)",
   "concern[s] about my child",
   "think my child",
   "noticing",
   "spotting",
   "finding out",
   "first week",
   "worr[y/ied]",
   "what if .. child",
   "spot",
   "first steps",
   "concern",
   "find[ing] out",
   "before you start",
   "joining us",
   "needs [an ]assess",
   "(pick/picking) up",
   "(first/early) signs",
   "who needs [extra ]help",
   "how we (notice/spot/find/know)",
   "who needs"
  ],
  "sure": [
   "(sen=/send=/need/pupil/child/children)[s] (is/are) [* ]identif",
   "identif* .. (sen=/send=/special/need/pupil/child/difficult/student)",
   "(less than/slower than) expected progress",
   "slower [progress ]than",
   "early identif",
   "(spot/notice)[s] (sen/need/when/that a)",
   "(child/children/pupil/pupils/all) .. screened",
   "(something/anything) (is/may be) (not right/wrong)",
   "(worried/concerned) about (your/a/their) child",
   "screened for",
   "(raise/share)* .. (concern/worr) .. (senco/sendco/teacher)",
   "(child/children/pupil/student)[s] .. falls behind",
   "(child/children/pupil/student)[s] .. (fall/falling) behind",
   "(children/pupils/students) with (sen/send)= .. spotted",
   "(sen/send/needs) .. (spotted/picked up/found) early",
   "(child/children/pupil/pupils/student/students/learner/learners) .. (may/might) (need/have) .. (extra/more/additional/special/sen=/send=)",
   "not (making/make) [the ][* ]progress",
   "(child/children/pupil/pupils/student/students/learner/learners) (is/are) not (develop/progress/learn/making)",
   "(seem/appear)[s] to (struggl/be struggling/find)",
   "refer themselves",
   "(flag/look out for)[s] (child/children/pupil/pupils/student/students/learner/learners)",
   "(attainment/progress/development)= [* ](falls/is/fall) (below/behind)",
   "if you think .. child",
   "(getting/get) in the way",
   "(gather/collect)* .. (evidence/observation/work sample)",
   "put forward by",
   "(notice/spot)[s] [(a/any) ][* ]difficult",
   "whether .. (special educational/sen=/send=)",
   "(lets/let) us know .. needs",
   "(initial/baseline) assessment",
   "tell us .. (application/interview/enrolment)",
   "(concern/worr)[ies/y/s] (raised/shared/reported/noted/flagged/brought)",
   "(low/weak/poor) (score/result)[s] (in=/on=) .. (screen/test/assess/baseline)",
   "(raise/raises/has/have) a (concern/worr)*",
   "(screen/test)[s] (all/every/each) .. (pupil/child/student/year/learner)",
   "(two/2)[-year][-old] .. check",
   "progress check",
   "(watch/observ)* .. (at=/in=) play",
   "(teacher/tutor/key person/key worker/keyworker/key adult)[s] .. (watch/jot/note)[s]"
  ],
  "topic": [
   "identif",
   "concern",
   "worr",
   "screening",
   "baseline",
   "assess",
   "less than expected",
   "progress .. slow",
   "falling behind",
   "emerging",
   "(reading/spelling/language/maths) test",
   "cats=",
   "on entry",
   "help* us [to ](see/find/spot)"
  ],
  "parts": [
   {
    "label": "what teachers do",
    "where": "near",
    "cues": [
     "(teacher/tutor/key person/key worker/keyworker/key adult)[s] .. (assess/identif/notic/observ/check/rais/track/monitor/concern/adapt/discuss/know)",
     "(assess/identif/rais/notic)* .. by .. (teacher/staff)",
     "staff .. (observ/notic/identif/rais)",
     "key person",
     "tutor[s] .. (rais/notic/identif/assess/concern)",
     "discuss* .. with .. teacher",
     "(teacher/tutor/key person/key worker/keyworker/key adult)[s] (and/or)",
     "senco .. (test/look/check/assess/watch)",
     "we (check/watch/test/look/screen)",
     "staff .. (concern/worr/fill/note/pass)",
     "(test/screen/check)[s] (of=/reading/spelling/language/hearing)",
     "teachers (talk/speak/say)",
     "(key person/tutor/adviser/teacher/staff)[s] .. (look out/look at/flag/meet/talk/test/note)",
     "teachers meet",
     "(tutor/teacher/mentor/head of year/assistant)[s] .. (tell/ring/see/refer/alert/phone/speak)[s]",
     "(teacher/tutor/key person)[s] .. (think/feel/believe/suspect/fill)",
     "(teacher/tutor/key person/key worker/keyworker/key adult)[s] .. (watch/jot/note/look)[s]"
    ],
    "starter": "Class teachers check progress every [half term] and notice when it is slower than expected."
   },
   {
    "label": "what parents say",
    "where": "near",
    "cues": [
     "(parent/carer/famil/you=/your)* .. (concern/worr/tell/told/view/raise/listen/talk/discuss/notice/inform/see=/speak/involve/contact/meet)",
     "(listen/concern/discuss/talk/meet/view)* .. (parent/carer/famil/you=/mum)",
     "information from .. (parent/carer/famil/home)",
     "(parent/carer/famil/mum/dad)* .. (ask/say/see=/told/worr/noticed/can say)",
     "(ask/talk to/tell/speak to)[s/ed] .. (parent/famil/mum/home)",
     "speak to the teacher",
     "(if you are/if you=) .. worr",
     "(concern/worr)[ies/y/s] (raised/shared/reported/brought) by .. (parent/carer/famil/home)",
     "niggle",
     "(catch/ring/tell) us"
    ],
    "starter": "Parents can raise a concern with [the class teacher] at any time; we listen, write it down and agree what happens next."
   },
   {
    "label": "what pupils say",
    "where": "near",
    "cues": [
     "(pupil/child/student/learner/young person/young people/children)* .. (view/say/tell/told/feel/voice/own words/explain/talk/ask/account)",
     "(listen/ask/talk/view)* .. (pupil/child/student/learner/young)",
     "[wishes and ]feelings",
     "(ask/asks/asked) (your/the/each/a) (child/pupil/student)",
     "(the=/a=) (pupil/child/student) can (say/tell)",
     "(pupil/child)[s] themselves",
     "(child/children/pupil/pupils/student/students/learner/learners)[s] .. (refer themselves/asked for/say what)",
     "meets the (child/children/pupil/pupils/student/students/learner/learners)",
     "(child/children/pupil/pupils/student/students)= (does/do/fills/fill/completes/complete/draws/draw/says/say/shows/show/tells/tell/answers/answer)",
     "(child/children/pupil/pupils/student/students)= .. (worksheet/checklist/cards/questionnaire/drawing)"
    ],
    "starter": "We ask the pupil what is hard and what helps, using [pictures, talk or writing]."
   }
  ],
  "need": 2,
  "words": 25,
  "against": [],
  "partsUnless": [
   "(parent/carer/famil/you=/your/pupil/child/student/learner/they=)* (is=/are=/will be/will always be) [* ](told/informed/notified/sent/shown/advised/given/made aware/aware/kept informed)=",
   "(tell/inform/notify/write to/advise/let)[s] [(the/your/their/his/her/all) ](parent/carer/famil/you=)",
   "told (to=/in=/when/if=/by=/of=/that/which/about)"
  ],
  "againstTerms": [],
  "starter": "Class teachers check progress every [half term] and notice when it is slower than expected. Parents can raise a concern with [the class teacher] at any time; we listen, write it down and agree what happens next. We ask the pupil what is hard and what helps, using [pictures, talk or writing]. The teacher and the SENCO then assess the need using [assessments used]."
 },
 {
  "id": "C3a",
  "title": "Evaluating how effective the provision is",
  "group": "statutory",
  "about": "how the school evaluates the effectiveness of its provision",
  "reason": "Without this, nobody can tell whether extra help makes a difference or only fills time.",
  "severity": "warning",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 3(a)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "evaluation",
   "review",
   "provision"
  ],
  "partOf": "C3",
  "headings": [
   "evaluat",
   "effectiv",
   "impact",
   "how (do/does/will) .. know .. (work/effective/difference)",
   "quality assurance",
   "success criteria",
   "monitoring (and/&) (evaluat/review)",
   "knowing whether",
   "(it/support/provision) (works/is working/work)",
   "does it work",
   "difference",
   "check[ing]",
   "keeping track",
   "does this work",
   "how good",
   "is it (any good/working)",
   "how do we know",
   "what difference",
   "any good",
   "how well (are/do/is/does)",
   "how we (judge/measure/check)",
   "how well (it/this/our/support)"
  ],
  "sure": [
   "(evaluat/judg/review/measur/assess/monitor)* .. (effectiveness/impact) [of ]",
   "effectiveness of .. (provision/support/intervention/sen/program/help)",
   "impact of .. (provision/support/intervention/sen/program/help/teaching)",
   "compare* .. (results/scores/data/reading ages/spelling ages)",
   "(test/assess/measur)* .. before and after",
   "baseline .. (exit/end)",
   "(evaluat/review)* .. (our/the/its) .. (provision/support)",
   "(whether/if/how well) .. (provision/support/intervention/help/programme)[s] .. (work/effective/difference)",
   "(check/see/know/find out/look at/tell)[s/ing]* .. (how far/how well/whether/if/that) .. (group/help/support/intervention/provision/it=)",
   "(monitor/check)[s] [(the/our) ](provision/impact/quality of)",
   "learning walk",
   "(visit/observ/watch)* .. lesson .. (look/talk/check)",
   "(is/are) [the ](help/support/it/what we do/extra help) (working/making a difference/helping)",
   "make sure that (support/provision/help/intervention)[s] (is=/are=) (effective/working/worth/right)",
   "(look/looks) at .. (scores/groups/which (group/help/support/intervention))",
   "(stop/change/drop)s* what (does not/has not/did not)",
   "(look/looks) at progress",
   "(governor/board/committee/trustee)[s] .. (get/gets/see/sees/receive)[s]* .. (report/figures/data) .. (progress/outcomes/split/reading)",
   "stop[s] it",
   "intervention[s] (is/are) .. (review/evaluat/monitor/check)",
   "(review/evaluat/monitor)[s] [* ]intervention",
   "(entry/start) and (exit/end)",
   "(analys/compar)* .. (outcomes/achievement/attainment/attendance/destination)",
   "quality assur",
   "how successful",
   "repeat[s] the (test/assessment)",
   "(look/looks) at the (gain/difference/impact)",
   "how well .. (provision/support) is",
   "(group/programme/intervention/block/each pupil/each child) .. and [then ]again (in=/at=/after/before)",
   "(tested/assessed/measured/checked) .. (at either end/at both ends/start and/when they (leave/finish))",
   "(figures/results/gains/outcomes/findings/impact)[s] .. (reported/presented/shown/taken/given/go/goes) to .. (govern/trust/board/leader/committee)",
   "(report/present/show/take)s* .. (findings/results/figures/data/gains/impact) .. to .. (govern/trust/board/leader/committee)",
   "(swapped/dropped/ended/stopped/replaced) .. (because/as a result/as it/since it)",
   "(start/entry/first) and (finish/exit/end/last) (score/result/test/mark)",
   "(made/makes/making) (no/little/a) difference",
   "how effective",
   "(group/programme/intervention)[s] .. (dropped/stopped/ended/replaced)",
   "what each (programme/intervention/group) has",
   "(check/checks/track/monitor)* (each/every) (pupil/child/student)[s/’s/'s] progress",
   "(has/have/had/having) [(an/a/any/the) ][* ](impact/effect)",
   "(whether/if) what we (do/offer/give/provide) (help/work/is/makes)"
  ],
  "topic": [
   "evaluat",
   "effectiv",
   "impact",
   "learning walk",
   "success of",
   "make a difference",
   "pupil progress meeting",
   "provision map[s] .. (evaluat/effectiv/impact/difference/progress/review/monitor/success)",
   "what (has/has not/did/did not/does not)* (worked/helped/work)",
   "what works",
   "what (is/are) working"
  ],
  "parts": [
   {
    "label": "who looks",
    "where": "beside",
    "cues": [
     "senco",
     "sendco",
     "senior (lead/team/staff)",
     "leadership",
     "leaders",
     "headteacher",
     "head teacher",
     "head=",
     "deputy",
     "principal",
     "governor",
     "governing",
     "trustee",
     "trust board",
     "committee",
     "phase lead",
     "{name}",
     "teacher[s] .. (evaluat/review/check)",
     "parents .. evaluat",
     "subject leader",
     "(he/she) report",
     "teachers",
     "manager",
     "we"
    ],
    "starter": "The SENCO and [which leaders] look together at whether our provision works."
   },
   {
    "label": "when",
    "where": "beside",
    "cues": [
     "termly",
     "half-termly",
     "term=",
     "half term",
     "half-term",
     "weekly",
     "fortnightly",
     "monthly",
     "(each/every) [other ](term/half/month/week/fortnight/six/eight/ten/twelve)",
     "(twice/#/two/three/four/five/six) [times ](a/each/every/per) [school ]year",
     "(once/twice/#/two/three/four) [times ](a/each/every/per) (term/half/week/fortnight/month)",
     "(three/four/five/six) times",
     "(january/february/march/april/may/june/july/september/october/november/december)[,] (and/january/february/march/april/may/june/july/september/october/november/december)",
     "(autumn/spring/summer)[,] (and/spring/summer)",
     "(start/beginning/end) of (each/every/the) (term/half/block/programme/cycle)",
     "after (six/eight/ten/twelve/#) weeks",
     "every (# /two/three/four/five/six/eight/nine/ten/twelve) week",
     "yearly",
     "annually",
     "annual",
     "(each/every) (year/autumn/spring/summer/january/february/march/april/may=/june/july/august/september/october/november/december)",
     "once a year",
     "once every year",
     "(every/each) (12/twelve) months",
     "term=",
     "half term",
     "half-term",
     "each (term/half/year/autumn/spring/summer/july)",
     "every (half/year/six/week/autumn/spring/summer/july)",
     "week",
     "start and end",
     "before and after",
     "(three/twice/once/two/six) (times/a year)",
     "monthly",
     "cycle",
     "(every/each) block",
     "(start/beginning) and [the ]end"
    ],
    "starter": "We look at whether our provision works every [half term or term]."
   },
   {
    "label": "what is measured",
    "where": "beside",
    "cues": [
     "progress data",
     "data",
     "learning walk",
     "observ",
     "questionnaire",
     "survey",
     "outcome",
     "book (look/scrutin)",
     "baseline",
     "attainment",
     "(entry/start) and (exit/end)",
     "pupil (voice/interview/conversation)",
     "attendance",
     "results",
     "scores",
     "work scrutin",
     "(observ/visit/watch/drop)* .. lesson",
     "lesson (observ/visit/drop)",
     "feedback",
     "progress (against/towards/made)",
     "walks",
     "(look/looks) at .. book",
     "results",
     "reading ages",
     "asks* .. (pupil/parent/child/what helped)",
     "books",
     "children tell us",
     "talking with pupils",
     "figures",
     "films",
     "gains",
     "repeats the",
     "before and after each",
     "reading ages",
     "spelling ages",
     "gains",
     "steps",
     "either end",
     "test scores",
     "(start/entry/first) and (finish/exit/end/last) (score/result/test/mark)",
     "reading (age/score/test/level)",
     "(before/after) .. (score/result/test/attendance)"
    ],
    "starter": "We compare [the measures we use] at the start and end of each intervention, and ask pupils and parents what has helped."
   }
  ],
  "need": 2,
  "words": 20,
  "against": [],
  "unless": [
   "(judge/decide/agree/settle/talk)[s] together",
   "together .. (judge/decide/agree)"
  ],
  "partsUnless": [
   "this (report/policy/page/document)",
   "(best endeavours)"
  ],
  "againstTerms": [],
  "starter": "Each [term] the SENCO and [which leaders] look at whether our provision works. We compare [the measures we use] at the start and end of each intervention, ask pupils and parents what has helped, and stop or change what does not. The SENCO reports the findings to [the governing body] every [term]."
 },
 {
  "id": "C3b",
  "title": "Assessing and reviewing progress towards outcomes",
  "group": "statutory",
  "about": "how progress towards outcomes is assessed and reviewed with families",
  "reason": "Parents need to know how often progress is looked at and that they and their child have a part in it.",
  "severity": "warning",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 3(b)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.53-6.56, 6.64-6.71",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "review",
   "graduated-approach",
   "parents"
  ],
  "partOf": "C3",
  "headings": [
   "review",
   "progress",
   "assess, plan",
   "graduated",
   "monitor",
   "how (will/do) .. know how .. doing",
   "cycle",
   "sen support",
   "look* (back/again)",
   "did it",
   "is it working",
   "(your/support/learning) plan"
  ],
  "sure": [
   "assess, plan, do",
   "(review/track/monitor/assess)* .. progress",
   "progress .. (is/are/will be) .. (review/track/monitor/assess/check)",
   "review* .. (outcome/plan/target/support)",
   "(outcome/plan/target/support)* .. (is/are/will be) .. review",
   "judge the impact",
   "(plan/support)[s] (is/are) (changed/adjusted)",
   "(look/looks/looked) at .. (goal/target/outcome/plan/how far/progress)",
   "how far .. (has come/have come/they have come/child)",
   "(talk/meet)[s] .. about .. progress",
   "progress .. (checked/looked at/talked about/discussed)",
   "(change/changes) the plan",
   "(agree/decide)[s] what (is/comes/to do/should happen)* next",
   "did it (make/help/work)",
   "(go on/carry on/stop)[,] (change/or change/or stop)",
   "(look/looks/looking) (back/again)",
   "(every/each) plan .. (term/end)",
   "(go/goes/going) [back ](over/through) .. (targets/plan/goals/outcomes)",
   "plan[s] (is/are) (looked at/checked/talked)",
   "reviews (take place/are held/happen)",
   "(check/checks) .. (target/outcome/goal)[s]",
   "(it=/this/they) (is/are) reviewed (with/every/each/by)",
   "reviewed with you",
   "review[.] (in the/at the/at least/every/each/once a/three times/in the last)",
   "(plan/target/outcome/goal)[s] (is/are) (revisited/gone over/gone through/updated/refreshed)",
   "which (goal/target/outcome)[s]",
   "plan[s] (is/are) gone (over/through)",
   "(target/outcome/goal)[s] review"
  ],
  "topic": [
   "review",
   "progress",
   "outcome",
   "target",
   "graduated",
   "goals",
   "how far",
   "what is next",
   "doing"
  ],
  "parts": [
   {
    "label": "how often",
    "where": "near",
    "cues": [
     "term=",
     "termly",
     "half term",
     "half-term",
     "each (term/half/year/autumn/spring/summer)",
     "every (term/half/six/eight/twelve/ten/year/week)",
     "(three/3/twice/two/four/six) times",
     "(three/four/six) .. a year",
     "week",
     "agreed date",
     "annually",
     "half-termly",
     "every * week",
     "michaelmas",
     "trinity",
     "(september/october/november/january/february/march/april/may/june/july)[,] (and/or) (january/february/march/april/may/june/july)",
     "(october/november/january/february/march), (january/february/march/april/may/june)"
    ],
    "starter": "We review progress towards each outcome every [term]."
   },
   {
    "label": "the part of parents or pupils",
    "where": "near",
    "cues": [
     "(parent/carer/famil)* .. (agree/review/discuss/talk)* .. (steps/outcome/progress/target/plan)",
     "(with/by) [* ][* ][* ](parent/carer/famil/you=/pupil/child/student/young)",
     "(parent/carer/famil/you=)* .. (attend/take part/meet/contribut/agree/review/discuss/invited/involve/judge/views/tell/join)",
     "(pupil/child/student/young)* .. (attend/take part/takes part/contribut/agree/discuss/invited/involve/views/tell/join/say=/says/speak/choose/come/show)",
     "together",
     "(famil/parent/carer/you=)* (meet/come/sit/see/look)",
     "everybody who",
     "everyone who made",
     "you and your child",
     "your child and you",
     "(parent/famil/carer/you=)* .. (sit/sits) down",
     "(mum/dad/gran/home/carer)[s]= .. (there/present/comes/come/together)",
     "(with/and/by) [* ](mum/dad)",
     "(child/pupil/student) (there/present)",
     "(pupil/child/student/young)*[s] (help/helps) to"
    ],
    "starter": "At the review the class teacher, the pupil and their parents meet [when and where], look at the evidence together and agree whether to carry on, change the support or set new outcomes."
   }
  ],
  "need": 2,
  "words": 18,
  "against": [],
  "unless": [
   "ehc plans are reviewed",
   "(ask/request/apply)* .. (ehc/education, health)",
   "(la=/local authority) (must/should/will) (review/amend/issue)"
  ],
  "partsUnless": [
   "best endeavours",
   "called for by",
   "(by/with) [(a/the/each/every) ][* ](pupil/child/student)['s] (need/difficult/disab/behaviour)",
   "(pupil/child/student)s' (need/difficult)",
   "pupil progress (meeting/review)",
   "(parent/carer/famil/you=/your/pupil/child/student/learner/they=)* (is=/are=/will be/will always be) [* ](told/informed/notified/sent/shown/advised/given/made aware/aware/kept informed)=",
   "(tell/inform/notify/write to/advise/let)[s] [(the/your/their/his/her/all) ](parent/carer/famil/you=)",
   "told (to=/in=/when/if=/by=/of=/that/which/about)"
  ],
  "againstTerms": [],
  "starter": "We review progress towards each outcome every [term]. The class teacher, the pupil and their parents meet, look at the evidence together and agree whether to carry on, change the support or set new outcomes. We write down what was agreed and give the family a copy."
 },
 {
  "id": "C3c",
  "title": "The approach to teaching",
  "group": "statutory",
  "about": "the approach to teaching pupils with SEN",
  "reason": "Most support happens in ordinary lessons. This tells families what that looks like.",
  "severity": "warning",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 3(c)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.37",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "teaching",
   "provision"
  ],
  "partOf": "C3",
  "headings": [
   "teaching",
   "how (will/do) .. (teach/learn)",
   "in the classroom",
   "lessons",
   "quality first",
   "curriculum",
   "approach to",
   "matched",
   "classroom practice",
   "in class",
   "what you will see",
   "in the (room/setting/nursery)"
  ],
  "sure": [
   "high quality [* ][* ]teaching",
   "quality first",
   "adaptive teaching",
   "(adapt/differentiat)* .. (teaching/lesson/learning/work/task)",
   "approach to teaching",
   "teaching is=",
   "teaching .. (is/are) (adapt/differentiat)",
   "ordinarily available",
   "(lesson/teaching)[s] .. (planned with/small step/built)",
   "good teaching",
   "(teacher/staff)[s] (break/change/show/explain/plan/adjust/vary)[s] .. (task/way/lesson/instruction/work/step)",
   "(break/breaks/broken) .. (down/into) .. (step/part/chunk)",
   "the way (they/we) teach",
   "in (class/lessons) (your child/pupils/children/they) (may/will/can) (have/see/use/get)",
   "taught in",
   "good lessons",
   "things shown",
   "lessons come first",
   "everything read out",
   "(teacher/teachers/they) (model/explain/plan for/adjust how/group)",
   "(adjust/vary/adapt)[s] how they",
   "(work/task/lesson/learning/instruction)[s] (is/are) [* ](broken/split/divided/chunked/cut/explained/presented/modelled)",
   "(lesson/class)[es] (is/are) (in groups of/short/small/planned)",
   "(teacher/tutor/key person/key worker/keyworker/key adult)[s] adapt[s]",
   "(teacher/staff)[s] .. plan[s] [(their/all) ]lessons",
   "plan lessons (to=/so/for/with)",
   "(teachers/teacher) of (sen=/send=/special)",
   "every teacher is a teacher",
   "(use/uses/using/say) (few/fewer/short/simple/clear/key) words",
   "(show/shows) [* ]things (with/in)",
   "down to [* ](level)",
   "(variety/range) of [* ](approach/strateg/method)",
   "so that (all/everyone/every child/every pupil) can learn"
  ],
  "topic": [
   "teach",
   "lesson",
   "differentiat",
   "adaptive",
   "classroom",
   "scaffold",
   "pupils learn",
   "seating plan",
   "writing frame",
   "key word",
   "checking for understanding",
   "checks for understanding",
   "worked example",
   "sentence starter",
   "retrieval",
   "word mat",
   "short lesson",
   "groups of (four/five/six/eight/ten/#)",
   "reading age",
   "practical apparatus",
   "pre-teach",
   "chunk",
   "visual timetable",
   "thinking time",
   "short[er] step",
   "sentence (stem/frame)",
   "modelled",
   "one at a time"
  ],
  "parts": [
   {
    "label": "examples",
    "where": "near",
    "cues": [
     "scaffold",
     "visual",
     "modell",
     "task[s] .. (step/chunk/small)",
     "small[er] step",
     "pre-teach",
     "vocabulary",
     "sentence (starter/frame)",
     "(writing/word) (frame/mat/bank)",
     "seating",
     "pictures",
     "manipulativ",
     "recap",
     "retriev",
     "worked example",
     "chunk",
     "now and next",
     "multi-sensory",
     "instructions",
     "tablet",
     "scribe",
     "extra time",
     "word (mat/bank/list)",
     "partner",
     "show as well",
     "break[s] tasks",
     "more than one way",
     "in more ways",
     "before they are needed",
     "time to think",
     "read out",
     "read aloud",
     "thinking time",
     "apparatus",
     "retrieval",
     "explain, group",
     "flexible",
     "different levels",
     "short[er] task",
     "(broken/split/divided) .. (short/small/step/chunk/part)",
     "small[er] (group/class)",
     "predictable",
     "talk partner",
     "(into/in/by/short/small/clear/one) step[s]",
     "(larger/large) print",
     "group work",
     "(mixed/small/flexible/guided/ability) group",
     "signing",
     "signed",
     "targeted question",
     "questioning",
     "explicit (teach/instruct)",
     "practical (work/resource/equipment/activit)",
     "repetition",
     "repeated",
     "symbol[s] (on/for/to)",
     "with symbols",
     "real objects",
     "objects of reference",
     "worked example",
     "intensive interaction",
     "sensory stor",
     "structured teaching",
     "communication book",
     "attention autism",
     "teacch",
     "colour-coded",
     "choice board",
     "overlearning",
     "over-learning",
     "sentence stem",
     "words first",
     "taught first",
     "picture",
     "(objects/signs/symbols/pictures/photographs)[,] (and/signs/symbols/objects)",
     "groups of (two/three/four/five/six/eight/ten/#)",
     "rewrite[s] text",
     "easier text",
     "for (example/instance)",
     "such as",
     "question[s] .. asked",
     "(objects/photos/signs/pictures) (and/or/to)",
     "(few/fewer/simple/key) words",
     "makaton",
     "(objects/photos)[,]",
     "now-and-next"
    ],
    "starter": "In lessons you will see [for example small steps, visual supports, worked examples, pre-teaching of vocabulary and flexible grouping]."
   }
  ],
  "need": 1,
  "words": 20,
  "against": [],
  "againstTerms": [],
  "starter": "High-quality teaching, adapted for individual pupils, is the first step for every pupil. In lessons you will see [for example small steps, visual supports, worked examples, pre-teaching of vocabulary and flexible grouping]."
 },
 {
  "id": "C3d",
  "title": "Adapting the curriculum and the environment",
  "group": "statutory",
  "about": "how the curriculum and the learning environment are adapted",
  "reason": "A timetable, a quiet space or a changed task can decide whether a child can learn in a room at all.",
  "severity": "warning",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 3(d)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.12, 6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "teaching",
   "accessibility",
   "provision"
  ],
  "partOf": "C3",
  "headings": [
   "adapt",
   "curriculum",
   "environment",
   "matched to",
   "change the (classroom/room/timetable)",
   "classroom[s]",
   "the room",
   "low-arousal",
   "around school"
  ],
  "sure": [
   "adapt* .. (curriculum/environment/classroom/room/learning/space/building/timetable)",
   "(curriculum/environment/classroom)[s] .. (is/are/can be/will be/to be) .. (adapt/adjust/modif/chang/differentiat)",
   "adaptations",
   "(learning/classroom/physical/sensory) environment",
   "differentiat* .. curriculum",
   "(modif/adjust)* .. (curriculum/environment/timetable)",
   "(room/classroom/corridor/space)[s]* .. (have/has/with/are/is) .. (hoist/light/quiet/calm/track/corner/den/low/visual/tidy/uncluttered)",
   "(sloping desk/writing slope/ear defender/fidget/wobble cushion/sensory room/sensory den/calm corner/quiet corner/workstation/coloured (overlay/paper))",
   "(reduced/changed/different/shorter) timetable",
   "(room/space/classroom/building) .. (suit/changed/chang)",
   "(each/every) (room/class/classroom) has a (quiet/calm)",
   "change the room",
   "ear defenders",
   "low lighting",
   "clear labels",
   "(blinds/lighting/acoustic)",
   "(quiet/calm/low) (room/rooms/space/spaces)",
   "sensory (break/tent/den/circuit)",
   "pictures on everything",
   "small steps .. (wobble/tent/quiet/low)",
   "(a tent/somewhere/a place) to be (quiet/calm)",
   "adapted (resource/material)",
   "we adapt=",
   "(desk/table/seat/chair)[s] (is/are) (moved/placed/arranged/turned)",
   "(sit/sits/seated/seat) .. near the (front/door/teacher/window/board)",
   "(buff/cream/pastel/yellow/blue/tinted) paper",
   "(less/reduce/reduced/low) noise",
   "(screened/quiet/calm) (corner/area/bay)",
   "paper in another colour"
  ],
  "topic": [
   "adapt",
   "curriculum",
   "environment",
   "overlay",
   "laptop",
   "reading pen",
   "writing slope",
   "workstation",
   "ear defender",
   "visual timetable",
   "quiet [* ](space/area/room/zone/corner)",
   "sensory room",
   "low-arousal",
   "blinds"
  ],
  "parts": [
   {
    "label": "examples",
    "where": "near",
    "cues": [
     "visual",
     "quiet",
     "calm",
     "workstation",
     "lighting",
     "seating",
     "timetable",
     "coloured",
     "overlay",
     "sloping",
     "wobble",
     "sensory (room/space/break/circuit/corner)",
     "low arousal",
     "now and next",
     "scaffold",
     "large[r] print",
     "laptop",
     "tablet",
     "hoist",
     "acoustic",
     "den=",
     "break",
     "writing (slope/frame)",
     "symbols",
     "alternative (way/method)s",
     "ear defend",
     "changing the",
     "task",
     "font",
     "signage",
     "grouping",
     "1:1",
     "pre-teach",
     "fidget",
     "headphones",
     "(reduc/calm)* .. (display/noise)",
     "den=",
     "low table",
     "signing",
     "captions",
     "notes",
     "pools",
     "pool=",
     "garden",
     "labels",
     "lit=",
     "blinds",
     "glare",
     "reduced",
     "tent",
     "pegs",
     "pictures on",
     "reading pen",
     "near the (front/door/board)",
     "(buff/cream/pastel/yellow/blue/tinted) paper",
     "(less/low) noise",
     "(corner/screened)"
    ]
   }
  ],
  "need": 1,
  "words": 16,
  "against": [],
  "againstTerms": [],
  "starter": "We adapt the curriculum by [for example changing tasks, pace or ways to record] and the environment by [for example quiet spaces, visual timetables, seating and lighting], so that pupils with SEN learn alongside others."
 },
 {
  "id": "C3e",
  "title": "Additional support for learning",
  "group": "statutory",
  "about": "the additional support that is available",
  "reason": "Families ask what extra help there is, who gives it and for how long.",
  "severity": "warning",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 3(e)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "provision",
   "graduated-approach"
  ],
  "partOf": "C3",
  "headings": [
   "additional (support/help)",
   "intervention",
   "extra (help/support)",
   "provision",
   "what support",
   "support (available/we/for pupils/in)",
   "how we help",
   "targeted",
   "on top",
   "support could",
   "what (we/the school) offer",
   "wave[s]",
   "levels of support",
   "types of support",
   "range of support"
  ],
  "sure": [
   "intervention",
   "(additional/extra/targeted/individual/specialist) .. (support/help/provision/program/group/session)",
   "provision map",
   "small group[s] .. (support/work/session/program/teach)",
   "(talk boost/precision teach/lego therap/toe by toe/colourful semantic/bucket time/attention autism/nurture group/catch-up/catch up/read write inc/number stacks)",
   "(in-class/one-to-one/1:1) support",
   "support (includes/include/on offer/available/may include)",
   "groups:",
   "small group",
   "(group/session)[s] (run/include/are led/are given/take place)",
   "(run/lead/give/teach/take)[s] .. (group/session/programme) .. (morning/day/week/afternoon/times/monday/tuesday/wednesday/thursday/friday)[s]",
   "(assistant/teacher/ta=/miss/mrs/mr)* .. (run/lead/give/take)[s] .. (phonics/reading/speech/spelling/maths/language/social) (group/practice/session/programme)",
   "extra help (is=/includes/means/given/for)",
   "extra help",
   "interventions:",
   "(group/club/lab)[s] (run by/for # weeks/daily)",
   "(run/runs/offer/offers/use/provide) .. (elsa/lexia/nessy/neli/fresh start/precision/social skill/lego/phonics)",
   "(group/club/circuit)s .. (each/every) (day/morning/week)",
   "time .. with (our/a/the) [* ](learning mentor/play therap/mentor/elsa/volunteer/counsellor)",
   "(ta=/tas=/assistant/teacher/mentor/{name})[s] .. (lead/run/take/give/teach/deliver)[s] .. (#/one/two/three/four/five/each/every) [* ](morning/afternoon/time/day/week/minute)"
  ],
  "topic": [
   "intervention",
   "small group",
   "teaching assistant",
   "one-to-one",
   "1:1",
   "additional",
   "extra help",
   "programme",
   "booster",
   "support",
   "lexonik",
   "lexia",
   "elsa=",
   "neli",
   "nessy",
   "precision teach",
   "speech and language therap",
   "counselling",
   "art therapy",
   "equine therapy",
   "lego therapy",
   "talk boost",
   "draw and talk",
   "drawing and talking",
   "blast",
   "wellcomm",
   "sensory circuit",
   "phonics group",
   "extra phonics",
   "mentoring",
   "thrive",
   "toe by toe",
   "colourful semantics",
   "zones of regulation",
   "tas=",
   "teaching assistants .. support"
  ],
  "parts": [
   {
    "label": "which support",
    "where": "near",
    "cues": [
     "phonics",
     "precision",
     "speech [and ](language )[* ](group/program/therap/intervention/session)",
     "nurture",
     "elsa=",
     "reading (recovery/program/group/intervention/partner/support)",
     "fine motor",
     "lego",
     "maths (program/group/intervention/support)",
     "talk boost",
     "numicon",
     "number",
     "spelling",
     "social (skill/stor)",
     "sensory (circuit/diet)",
     "toe by toe",
     "handwriting",
     "touch typ",
     "colourful",
     "attention",
     "nessy",
     "zones",
     "mentor",
     "key work",
     "language (group/program/link)",
     "physio",
     "makaton",
     "counsel",
     "emotional literacy",
     "catch up",
     "keep up",
     "literacy",
     "vocabulary",
     "study skill",
     "homework club",
     "tutor",
     "motor",
     "narrative",
     "therap",
     "circuit",
     "tutor",
     "workshop",
     "programme",
     "boost",
     "plus 1",
     "read write",
     "booster",
     "(name[d]/named) (program/intervention)",
     "thrive",
     "typing",
     "reading",
     "talk",
     "box",
     "lexia",
     "neli",
     "lexonik",
     "fresh start",
     "accelerated",
     "circuits",
     "bucket",
     "chatter",
     "(two/three/four/five/six) children",
     "intensive interaction"
    ],
    "starter": "Extra help that we offer includes [name of programme] for [which need] and [name of programme] for [which need]."
   },
   {
    "label": "who gives it or how often",
    "where": "near",
    "cues": [
     "teaching assistant",
     "ta=",
     "tas=",
     "hlta",
     "lsa",
     "(trained/qualified/specialist) (staff/adult/teach/ta=/assist)",
     "learning support",
     "teacher",
     "senco",
     "therapist",
     "elsa=",
     "term",
     "week",
     "daily",
     "times",
     "minutes",
     "half term",
     "adult",
     "mentor",
     "key (work/adult)",
     "{name}",
     "mentor",
     "learning mentor",
     "with (mr/mrs/miss/ms)",
     "run by",
     "led by",
     "(six/eight/ten/twelve) weeks",
     "each day",
     "half an hour"
    ],
    "starter": "Extra help is led by [trained staff], [how often], and checked after [number] weeks."
   }
  ],
  "need": 2,
  "words": 8,
  "against": [],
  "againstTerms": [],
  "starter": "Extra help that we offer includes [name of programme] for [which need], [name of programme] for [which need] and [name of programme] for [which need]. It is led by [trained staff], [how often], and checked after [number] weeks."
 },
 {
  "id": "C3f",
  "title": "Joining in activities with other pupils",
  "group": "statutory",
  "about": "how pupils with SEN join in activities with other pupils, physical activities included",
  "reason": "Trips and clubs are part of school. Families look here for whether their child will be able to go.",
  "severity": "warning",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 3(f)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cfa-2014",
    "reference": "s35",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "accessibility",
   "admissions",
   "provision"
  ],
  "partOf": "C3",
  "headings": [
   "join",
   "activit",
   "clubs",
   "trip",
   "extra-curricular",
   "extracurricular",
   "outside the classroom",
   "enrichment",
   "included in",
   "wider (school )life",
   "beyond the class"
  ],
  "sure": [
   "(trip/club/visit/residential/extra-curricular/extracurricular/after school/after-school/enrichment)* .. (open to/available to/includ/take part/accessib/join/all (pupil/child/student/learner)/everyone/adjust/attend/risk)",
   "(join in/take part/participat/included in)* .. (all activit/school activit/physical activit/these activit/activities (of/with/at/outside)/trip/club/visit/residential/extra-curricular/school life/sport)",
   "(left out/leave out/leave behind/left behind) of .. (trip/club/visit)",
   "(goes/go) on every (visit/trip)",
   "(nobody/no one/no child/no pupil) .. (trip/club/visit)",
   "(join/joins/take part/come)* .. (sports day/swimming/club/trip)",
   "(swimming/sports day) .. club",
   "(every/each/all) (trip/club/visit)[s] [* ][* ](is/are) (open/for)",
   "(all/every/each) (child/children/pupil/pupils/student/students/one) .. (go/goes/come/comes) (to=/on=) .. (trip/visit/forest/residential/club/library/swim/woods/park/farm)",
   "(nobody/no one) (stays/is left/is) behind",
   "(everybody/everyone/all (pupil/student/young people/children))[s] (do/does/take/takes/go/goes) .. (award/placement/trip/residential/expedition/visit)",
   "(is/are) for everyone"
  ],
  "topic": [
   "trip",
   "club",
   "residential",
   "visit",
   "after-school",
   "extra-curricular",
   "extracurricular",
   "pe=",
   "sports (day/club/team/fixture)",
   "sport=",
   "enrichment",
   "swimming",
   "sports day",
   "outing",
   "duke of edinburgh",
   "work placement",
   "forest",
   "expedition"
  ],
  "parts": [
   {
    "label": "what activities",
    "where": "near",
    "cues": [
     "trip",
     "club",
     "residential",
     "pe=",
     "sport",
     "physical",
     "swim",
     "breakfast",
     "after-school",
     "after school",
     "visit",
     "play",
     "forest",
     "camp",
     "performance",
     "school council",
     "enrichment",
     "rid=",
     "riding",
     "choir",
     "music",
     "drama",
     "club",
     "outing",
     "walks",
     "duke of edinburgh",
     "placement",
     "award"
    ],
    "starter": "Pupils with SEN take part in [which trips, clubs, lessons and residential visits] alongside everyone else."
   },
   {
    "label": "how it is made possible",
    "where": "beside",
    "cues": [
     "adjust",
     "adapt",
     "risk assess",
     "extra (adult/staff)",
     "additional (adult/staff)",
     "1:1",
     "staff[ing]",
     "ahead",
     "alongside",
     "equipment",
     "transport",
     "accompan",
     "support",
     "changed rules",
     "buddy",
     "check access",
     "wheelchair",
     "bus",
     "visit the place",
     "beforehand",
     "first",
     "where that helps",
     "whatever (it takes/changes/is needed)",
     "(we will/we) change",
     "make that happen",
     "what .. need to take part",
     "do what it takes",
     "help where",
     "would help",
     "with help",
     "speaks to parents",
     "plan (ahead/with/for/what/how/it)",
     "planned",
     "planning",
     "we plan",
     "extra (coach/help/support/practice/time)",
     "(needs/need) (a person/an adult/someone)",
     "(staffing/transport/support) is planned",
     "minibus",
     "lift"
    ],
    "starter": "We plan ahead with the family and make reasonable adjustments to trips and activities, such as [give examples]."
   }
  ],
  "need": 2,
  "words": 14,
  "against": [],
  "againstTerms": [],
  "starter": "Pupils with SEN take part in [which trips, clubs, lessons and residential visits] alongside everyone else. We plan ahead with the family and make reasonable adjustments such as [give examples]."
 },
 {
  "id": "C3g",
  "title": "Emotional and social development",
  "group": "statutory",
  "about": "support for emotional and social development, with bullying",
  "reason": "Friendship, feelings and safety come first for many families. Bullying is one of the things the Code names here.",
  "severity": "warning",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 3(g)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "wellbeing",
   "behaviour",
   "provision"
  ],
  "partOf": "C3",
  "headings": [
   "emotional",
   "social (and/development)",
   "wellbeing",
   "well-being",
   "pastoral",
   "mental health",
   "bullying",
   "friend",
   "feel safe",
   "happy",
   "feeling",
   "relationship",
   "happy and safe",
   "picked on",
   "unhappy"
  ],
  "sure": [
   "(emotional/social) and (social/emotional) (develop/need/support/skill/well/health)",
   "(support/improv/promot)* .. (wellbeing/well-being/emotional/mental health)",
   "pastoral (support/care/team)",
   "emotional (wellbeing/well-being/health/support/literacy/develop)",
   "elsa=",
   "elsas=",
   "emotional literacy",
   "zones of regulation",
   "lego[-based] therapy",
   "drawing and talking",
   "(nurture/friendship/social skills) (group/room/club)",
   "circle of friends",
   "(worry/calm) (box/monster)",
   "mental health first aid",
   "social stor",
   "comic strip conversation",
   "(play/art/drama/music) therap",
   "thrive (practitioner/approach/programme/session)",
   "boxall",
   "(trusted/key) adult",
   "(look after/talk about/cope with/manag)* .. (feeling/emotion/friendship)",
   "friendship",
   "(social/emotional) (need/club/group/skill)",
   "(wellbeing/well-being/feelings) of .. (child/pupil/student)",
   "care about .. (wellbeing/well-being/feelings/how .. feel)",
   "(sad/worried/anxious/upset) .. (child/pupil/adult/mentor)",
   "(find/finds) friendships hard",
   "(when/if/where/anyone/child/pupil/student)[s] [* ][* ](is/are/being) (bullied/picked on/left out)",
   "make friends",
   "bullying .. (dealt with/not tolerated/not accept)"
  ],
  "topic": [
   "wellbeing",
   "well-being",
   "pastoral",
   "mental health",
   "emotional",
   "friendship",
   "nurture",
   "feelings",
   "worr",
   "counselling",
   "counsellor",
   "mentoring",
   "art therapy",
   "play therap",
   "drama therapy",
   "music therapy",
   "key worker",
   "mental health adviser",
   "bully",
   "calm room",
   "someone to talk to",
   "needs to talk"
  ],
  "parts": [
   {
    "label": "what is done",
    "where": "near",
    "cues": [
     "elsa=",
     "elsas=",
     "lego[-based] therapy",
     "social skills",
     "comic strip",
     "boxall",
     "zones of regulation",
     "emotional literacy",
     "nurture",
     "counsel",
     "mentor",
     "circle of",
     "worry (box/monster)",
     "key (adult/work)",
     "listen",
     "zones",
     "thrive",
     "drop-in",
     "buddy",
     "peer",
     "lunchtime club",
     "social (stor/skill)",
     "mental health (lead/support team/first aid)",
     "trusted adult",
     "play therap",
     "draw",
     "check-in",
     "pshe",
     "learning mentor",
     "family (support/liaison)",
     "group",
     "talk",
     "key person",
     "key people",
     "counsell",
     "adviser",
     "nurture",
     "calm room",
     "ambassador",
     "club",
     "mentoring",
     "counselling",
     "therap",
     "(wellbeing/pastoral/mental health) (lead/team/practitioner/mentor)",
     "(help/helps/sees/see/support/supports) .. (anxious/worried/upset/low=/angry/sad=)",
     "(teach/teaches/learn/learns) about .. (friend/feeling/emotion/safe)",
     "camhs",
     "open (every/each/at=) [* ](lunch/break/day/morning)",
     "(every/each/at=) (lunchtime/lunch time/lunch/break)",
     "(safe/calm/quiet) (place/space/room)",
     "{name} (runs/leads/sees/works with/looks after)",
     "pastoral (manager/leader/worker/team)",
     "(head/heads) of year"
    ],
    "starter": "We support emotional and social development through [for example a trusted adult, emotional literacy sessions and lunchtime clubs]."
   },
   {
    "label": "bullying",
    "where": "near",
    "cues": [
     "bully",
     "bullied",
     "unkind",
     "harass",
     "name-calling",
     "name calling",
     "picked on",
     "teas",
     "cyberbull",
     "hate incident"
    ],
    "starter": "Pupils with SEND can be more at risk of bullying: [name of trusted adult] listens to them, and we deal with bullying as our anti-bullying policy says."
   }
  ],
  "need": 2,
  "words": 18,
  "against": [],
  "againstTerms": [],
  "starter": "We support emotional and social development through [for example a trusted adult, emotional literacy sessions and lunchtime clubs]. Pupils with SEND can be more at risk of bullying: [name of trusted adult] listens to them, and we deal with bullying as our anti-bullying policy says."
 },
 {
  "id": "C4",
  "title": "The SENCO’s name and contact details",
  "group": "statutory",
  "about": "who the SENCO is and how to reach them",
  "reason": "The first question of any family is whom to ring.",
  "severity": "warning",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 4",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [
   "special"
  ],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "roles",
   "front"
  ],
  "headings": [
   "senco",
   "sendco",
   "contact",
   "who (to/should/can/do)",
   "key people",
   "co-ordinator",
   "inclusion lead"
  ],
  "sure": [
   "senco=",
   "sencos=",
   "sendco=",
   "special [educational ]needs [and disabilit* ]co-ordinator",
   "inclusion (lead/manager/leader)",
   "send lead",
   "sen co-ordinator",
   "(sen/send/learning support/inclusion/additional needs) (lead/leader/manager/coordinator/co-ordinator)",
   "head of (learning support/inclusion/sen=/send=/additional)"
  ],
  "topic": [
   "senco",
   "sendco"
  ],
  "parts": [
   {
    "label": "their name",
    "where": "near",
    "isFact": true,
    "cues": [
     "{name}",
     "(senco/sendco/co-ordinator/inclusion lead/inclusion manager/send lead/assistant head)* .. {name}",
     "{name} .. (senco=/sendco=/co-ordinator/inclusion (lead/manager)/send lead)",
     "(lead/leader/manager)* (is/:) {name}"
    ],
    "starter": "Our special educational needs co-ordinator (SENCO) is [name]."
   },
   {
    "label": "an e-mail address or phone number",
    "where": "near",
    "isFact": true,
    "cues": [
     "{email}",
     "{phone}",
     "senco .. {link}"
    ],
    "starter": "You can reach the SENCO on [phone number] or at [e-mail address]."
   }
  ],
  "need": 2,
  "words": 0,
  "against": [],
  "againstTerms": [],
  "starter": "Our special educational needs co-ordinator (SENCO) is [name]. You can reach the SENCO on [phone number] or at [e-mail address]."
 },
 {
  "id": "C5",
  "title": "Staff expertise and training",
  "group": "statutory",
  "about": "the expertise and training of staff, and how specialist expertise is secured",
  "reason": "Shows whether the people who help know how, and how the school finds skills it lacks.",
  "severity": "warning",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 5",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "training",
   "roles",
   "specialists"
  ],
  "headings": [
   "training",
   "expertise",
   "professional development",
   "cpd=",
   "staff (develop/skill/train)",
   "qualif",
   "skills",
   "our staff",
   "staff="
  ],
  "sure": [
   "(staff/teacher/assistant/ta/senco/adult)[s] .. (train/cpd=/professional develop/qualif)",
   "training .. (staff/teacher/sen/provid/autis/need)",
   "expertise .. (staff/secur/train)",
   "cpd=",
   "professional development",
   "nasenco",
   "national (award/professional)",
   "(teacher/staff/assistant/adult)[s] .. (learn/learned/learnt/learning) (about/makaton/to sign/how)",
   "staff are learning",
   "(senco/sendco/sen co-ordination/senco)* award",
   "(psychologist/therapist/specialist)[s] .. (train/teach/show)[s] (us/staff/assistant/teacher)",
   "(everyone/all staff/staff/we all) (is/are) trained in",
   "trained in",
   "(training/inset) (for/on/in)",
   "had training",
   "(attend/go on/goes on/been on/complete)[s/ed/d] .. (course/training/conference/webinar/network)",
   "keep[s] up to date",
   "(sent/go/goes/been) on (course/training)"
  ],
  "topic": [
   "train",
   "cpd=",
   "expertise",
   "qualif",
   "nasenco",
   "npq",
   "skill",
   "inset",
   "professional development"
  ],
  "parts": [
   {
    "label": "a named training or qualification",
    "where": "near",
    "cues": [
     "nasenco",
     "npq",
     "national (award/professional)",
     "autis",
     "makaton",
     "elsa=",
     "dyslex",
     "adaptive",
     "phonics",
     "trauma",
     "attachment",
     "speech",
     "language",
     "sensory",
     "team teach",
     "signing",
     "bsl=",
     "mental health",
     "epilep",
     "medical",
     "degree",
     "master",
     "level (2/3/4/5/6/7)",
     "precision",
     "ambda",
     "patoss",
     "apc=",
     "diploma",
     "cpt3a",
     "postgraduate"
    ],
    "starter": "This year staff have had training in [topic and month] and [topic and month]; next comes [topic and month]."
   },
   {
    "label": "when or how specialists are found",
    "where": "near",
    "cues": [
     "({date}/20#)",
     "term=",
     "termly",
     "annual",
     "each (year/term/week)",
     "every (year/term/week)",
     "weekly",
     "inset",
     "induction",
     "week",
     "month",
     "(school/academic/last/this) year",
     "calendar",
     "(buy/secur/commission/brought/bring/draw)* .. (special/expert/support/advice)",
     "(special/expert/therap/psycholog)* .. (train/advis/through/from)",
     "outreach",
     "advice from",
     "plan",
     "(september/october/november/december/january/february/march/april/may=/june/july)",
     "fortnight",
     "(lasts/takes) (one/two/three) weeks",
     "each year",
     "this year",
     "each august",
     "every (year/term/september/august)",
     "(sept/oct/nov/dec/jan/feb)=",
     "(autumn/spring/summer) [term]=",
     "(call/calls) on .. (psycholog/special/outreach/advis/service/therap)",
     "(turn/turns) to .. (psycholog/special/outreach/advis/service/therap)",
     "(ask/asks/contact/contacts) .. (psycholog/specialist/outreach/advisory)"
    ],
    "starter": "Where a pupil needs expertise from outside the school, we secure it through [name of service]."
   }
  ],
  "need": 2,
  "words": 20,
  "against": [],
  "unless": [
   "training provider",
   "training and employment",
   "(work/travel/toilet/potty/sleep)[-based] training",
   "employment or training",
   "training or employment"
  ],
  "againstTerms": [],
  "starter": "Our SENCO holds [name of qualification]. This year staff have had training in [topic and month] and [topic and month]; next comes [topic and month]. Where a pupil needs expertise from outside the school, we secure it through [name of service]."
 },
 {
  "id": "C6",
  "title": "Equipment and facilities",
  "group": "statutory",
  "about": "how equipment and facilities to support pupils are secured",
  "reason": "Tells families how a child gets a writing slope, a hoist or a communication aid.",
  "severity": "warning",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 6",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "accessibility",
   "provision",
   "funding"
  ],
  "headings": [
   "equipment",
   "facilit",
   "resources",
   "things we use"
  ],
  "sure": [
   "equipment",
   "(special/specialist/additional/appropriate) (facilit/resource/aid)",
   "auxiliary aid",
   "assistive tech",
   "hearing tech",
   "(hoist/hearing loop/adjustable (desk/table)/sloping desk/communication aid)",
   "(have/use/has)[s] .. (laptop/sloping board/radio aid/hoist/wobble cushion/overlay/tablet/switch/standing frame)",
   "(sensory/medical) room",
   "(equipment) .. (ordered/borrowed/bought/come from/comes from/lent/loan)",
   "(buy/buys/purchase/borrow/borrows)[s] .. (pencil/cushion/overlay/laptop/items/things/resources/seating)",
   "(larger/small/specialist) items",
   "(seating/frames/aids) .. (order/borrow/lent/loan)*",
   "(therap/service/council/nhs/hospital)* .. (lend/loan)[s]",
   "(range/variety/number) of [* ](resource/equipment/aid)"
  ],
  "topic": [
   "equipment",
   "facilit",
   "aid[s]=",
   "furniture",
   "resource",
   "technology",
   "seating",
   "overlay",
   "reading pen",
   "laptop",
   "hoist",
   "standing frame",
   "communication aid"
  ],
  "parts": [
   {
    "label": "how it is secured",
    "where": "beside",
    "cues": [
     "secur",
     "buy",
     "bought",
     "purchas",
     "fund",
     "order",
     "provid",
     "loan",
     "borrow",
     "obtain",
     "hire",
     "budget",
     "assess",
     "advice",
     "recommend",
     "through",
     "apply",
     "application",
     "sourc",
     "costs",
     "arrange",
     "buys",
     "ordered",
     "(equipment/it=/they/items/aids/boards/cushions/chairs/these) .. come[s] (from/out of)",
     "own budget",
     "lent",
     "lend",
     "sen budget",
     "(buy/get/borrow/order/find)[s] (it=/them=/what/more)"
    ],
    "starter": "We buy everyday equipment such as [give examples] from our own budget, and ask [name of service] to advise on specialist equipment."
   },
   {
    "label": "what it is, or from whom",
    "where": "near",
    "cues": [
     "therap",
     "local authority",
     "sensory (support/service/team)",
     "health",
     "nhs",
     "occupational",
     "physio",
     "laptop",
     "tablet",
     "slope",
     "seat",
     "hoist",
     "speech",
     "communication aid",
     "hearing",
     "radio aid",
     "coloured",
     "chair",
     "keyboard",
     "software",
     "pencil",
     "overlay",
     "wheelchair",
     "(school's/notional/own/our) [sen ]budget",
     "hygiene",
     "lift",
     "ramp",
     "specialist teach",
     "laptops",
     "boards",
     "aids",
     "cushion",
     "sensory",
     "physical needs",
     "overlays"
    ],
    "starter": "For specialist equipment such as [give examples] we ask [name of service] to assess what is needed, and we agree with the family what to try."
   }
  ],
  "need": 2,
  "words": 15,
  "against": [],
  "againstTerms": [],
  "starter": "We buy everyday equipment such as [give examples] from our own budget. For specialist items such as [give examples] we ask [name of service] to assess what is needed, and we agree with the family what to try."
 },
 {
  "id": "C7",
  "title": "Consulting and involving parents",
  "group": "statutory",
  "about": "how parents are consulted and involved, and how often",
  "reason": "Parents know their child best; they need to see when and how they will be part of decisions.",
  "severity": "warning",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 7",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.64-6.71",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "parents",
   "review"
  ],
  "headings": [
   "parent",
   "carer",
   "famil",
   "consult",
   "home",
   "(working/work) (together/with)",
   "partner",
   "how you are involved",
   "mums",
   "dads"
  ],
  "sure": [
   "(parent/carer/famil)* .. (consult/involv/partner/invited/meet/met=/agree/contribut/discuss/decid/review/co-produc/work)",
   "(consult/involv/meet/partnership/discuss/work)* .. with [* ][* ][* ](parent/carer/famil/you=)",
   "(you and your child/you, your child) .. (meet/agree/decid/review/write)",
   "we (meet/invite/consult/involve) you=",
   "(meet/consult/involv/invite)* [* ](parent/carer/famil)",
   "you= .. (meet/invited/agree)",
   "(parent/famil/carer/mum/you=)* .. (meet/sit down/come in/talk/see)[s] .. (teacher/senco/term/us=)",
   "(listen/ask/talk)[s] (to )[the ](parent/famil/carer/mum)",
   "(parent/famil/carer/mum)* .. (part of our team/part of the team/tell us/decide .. with us/help to write/help us/write the plan)",
   "you will (see/meet) the",
   "(review/agree/write/decid/talk/look)* .. with [* ][* ](parent/carer/famil/you=)*",
   "(parent/famil)* and [(the/their) ][* ](teacher/key person/tutor)",
   "(parent/carer/famil/mum/dad)[s/ies] (say/tell us/add)=",
   "talked through with (both/parents/famil/you=)",
   "(conversation/meeting/chat)[s] with (parent/famil/carer)*",
   "(parent/famil/carer)[s/ies/s'/ies'/'s] view",
   "(meeting/review/appointment/conversation)[s] .. (with/for/between/of) .. (parent/carer/famil/mum/dad/guardian/home=)",
   "(meeting/review/appointment/conversation)[s] .. (with/for/between) .. you="
  ],
  "topic": [
   "(parent/carer/famil/you=/your child)",
   "home=",
   "open-door",
   "open door"
  ],
  "parts": [
   {
    "label": "how often",
    "where": "near",
    "cues": [
     "(three/3/four/4/two/twice/six) times",
     "(three/3) .. a year",
     "term=",
     "termly",
     "each (term/half/half-term)",
     "every (term/half/week/fortnight/six/year)",
     "once a (term/half)",
     "half-term",
     "half term",
     "at least (three/3)",
     "regular[ly] (meeting/review)",
     "(january/may/july) and",
     "(each/every) (week/fortnight/month)",
     "in september",
     "once a week",
     "(autumn/spring), (spring/summer)",
     "(autumn/spring) and (spring/summer)",
     "each (september/october/january/autumn/spring)",
     "(twice/three times) (yearly/annually)",
     "(two/three) .. evenings",
     "(two/three/four) [* ]meetings",
     "every morning",
     "each morning",
     "(twice/three times/four times) (a/each/every) year",
     "(two/three/four) [* ][* ](a/each/every) year",
     "(september/october/november/december/january)[,] (february/march/april)[,] and (may/june/july)",
     "termly",
     "half-termly",
     "term=",
     "half term",
     "half-term",
     "weekly",
     "fortnightly",
     "monthly",
     "(each/every) [other ](term/half/month/week/fortnight/six/eight/ten/twelve)",
     "(twice/#/two/three/four/five/six) [times ](a/each/every/per) [school ]year",
     "(once/twice/#/two/three/four) [times ](a/each/every/per) (term/half/week/fortnight/month)",
     "(three/four/five/six) times",
     "(january/february/march/april/may/june/july/september/october/november/december)[,] (and/january/february/march/april/may/june/july/september/october/november/december)",
     "(autumn/spring/summer)[,] (and/spring/summer)",
     "(start/beginning/end) of (each/every/the) (term/half/block/programme/cycle)",
     "after (six/eight/ten/twelve/#) weeks",
     "every (# /two/three/four/five/six/eight/nine/ten/twelve) week"
    ],
    "starter": "We meet parents at least three times a year, in [which months], to review progress and agree outcomes and support together (SEND Code of Practice, paragraph 6.65)."
   },
   {
    "label": "how they take part",
    "where": "near",
    "cues": [
     "meet",
     "review",
     "agree",
     "together",
     "decid",
     "contribut",
     "discuss",
     "views",
     "co-produc",
     "conversation",
     "questionnaire",
     "survey",
     "forum",
     "join",
     "(ask/asks) (parent/famil/you)*",
     "help to write",
     "(decide/agree)[s] .. (with us/next/together)",
     "tell us",
     "what we should do better",
     "sit down with",
     "ring in between",
     "(plan/agree/choose/decide)[s] the next steps",
     "(say/says) how things are",
     "plan .. with the teacher",
     "parents' evening",
     "consultation evening",
     "appointment",
     "write the plan",
     "told us",
     "(you=/parents/families) (said/asked)"
    ],
    "starter": "At meetings parents [how they take part], and what is agreed is written down with them; they have a copy within [number] days."
   }
  ],
  "need": 2,
  "words": 20,
  "against": [],
  "partsUnless": [
   "(parent/carer/famil/you=/your/pupil/child/student/learner/they=)* (is=/are=/will be/will always be) [* ](told/informed/notified/sent/shown/advised/given/made aware/aware/kept informed)=",
   "(tell/inform/notify/write to/advise/let)[s] [(the/your/their/his/her/all) ](parent/carer/famil/you=)",
   "told (to=/in=/when/if=/by=/of=/that/which/about)"
  ],
  "againstTerms": [],
  "starter": "We meet parents at least three times a year, in [which months], to review progress and agree outcomes and support together (SEND Code of Practice, paragraph 6.65). Parents choose the time and may bring a supporter. We write down what was agreed and give them a copy within [number] days."
 },
 {
  "id": "C8",
  "title": "Consulting and involving pupils",
  "group": "statutory",
  "about": "how pupils with SEN are consulted about and involved in their education",
  "reason": "Support works better when the person it is for has helped to choose it.",
  "severity": "warning",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 8",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.70",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "pupils",
   "review",
   "graduated-approach"
  ],
  "headings": [
   "pupil (voice/view/participat/involv)",
   "(involv/consult)* .. (pupil/child/student/young)",
   "voice",
   "views",
   "young people (involv/have)",
   "listen",
   "your say",
   "(working with/hearing) (child/pupil/student/young)",
   "(pupil/student/child/children)['s/s'] (view/voice)",
   "your (view/decision/voice/support plan)",
   "(parents/families/carers) (and/&) [(their/our) ](children/pupils/students/young)"
  ],
  "sure": [
   "(pupil/child/student/learner/young (person/people))* .. (view/voice/consult/involv/take part/takes part/own words/contribut/choose/lead their/help* to (choose/set/write/plan/shape)/wishes/attend .. review/share)",
   "(view/voice/wishes/opinion)[s] of .. (pupil/child/student/learner/young)",
   "(consult/involv/listen/ask/talk)* .. (pupil/child/student/learner/young) .. (about/in=/their/what/how)",
   "(pupil/student) (voice/participation/panel)",
   "all about me",
   "(complete/fill/write/update)* [* ][* ][(a/their) ]one page (profile/plan)",
   "(pupil/child/student/you=/your child/young person)* .. (come to/attend/lead/leads/join/take part in/at) .. (meeting/review)=",
   "(say/tell us/show us) what they (think/like/want/feel)",
   "pupil[s] tell us",
   "children tell us",
   "(lead/leads) (your/their) own",
   "(like/want) through",
   "(listen/ask/talk)[s] (to )[(our/the/each) ](pupil/child/student/learner/young)",
   "(pupil/child/student)* .. (tell us/come to their/fill in/choose/say what)",
   "(sit/sits) with the (child/pupil/student)",
   "(before/at/ahead of) (each/every) review .. (child/pupil/adult)",
   "what (they/the child/pupils/children) say",
   "own (account/opinion/ideas)",
   "(child/children/pupil/pupils/student/students/learner/learners) [* ]choose",
   "(children/pupils/students/learners) (draw/film/sign/point/record)[s]",
   "(the/each/every) (child/pupil/student) and the (teacher/tutor/key person) agree",
   "(child/pupil/student), [the ](teacher/parent/family)* .. agree",
   "(pupil/child/student/learner)'s own (part/words/page/account/film/contribution)",
   "you decide",
   "your [own ]decisions",
   "(help/helps) [(the/each/a) ](child/pupil/student)[ren/s] to (complete/fill/say/tell/show/prepare/get ready/think)",
   "(complete/fill/write/update)* [* ][* ](pupil/student) (passport/profile)",
   "(pupil/child/student/young person)[,] (and/with) [(the/their) ](family/parent)* .. (meet/write/agree/sit/decide)",
   "(pupil/child/student/young person)[s] (sign/signs) (it=/the plan)",
   "(parent/famil/mum/dad/carer)* and [(the/their/your) ](child/children/pupil/student)[s] .. (agree/decide/choose/are asked/is asked)",
   "(pupil/child/student/learner)* .. (meet/meets) (their/a/an) (key/mentor/tutor/adult/adviser/trusted)",
   "(they/pupils/children/students) (say/tell) .. what (is=/works/helps/they would/should/could)",
   "(have/has/through/on) [(a/an/our/the) ](school/student/pupil) (council/parliament/forum)",
   "(children/pupils/students/child/pupil/student)= .. (bring/brings/show/shows/take/takes) .. (to their (review/meeting)/to the (review/meeting)/to reviews)",
   "(children/pupils/students/child/pupil/student)= .. (speak/say/add/share)[s] .. at (their/the/each) (review/meeting)",
   "(pupil/child/student/learner)[s/ren] .. (fills in/fill in/draws/draw/brings/bring) .. (sheet/card/page/picture/what/how/work/profile)",
   "(before/at) (a/the/each/every/any) (meeting/review) .. (pupil/child/student)*",
   "(bring/brings/take/takes) (it/this/them) to the (meeting/review)"
  ],
  "topic": [
   "(pupil/child/student/learner/young p/you=)",
   "voice",
   "view",
   "opinion",
   "ideas"
  ],
  "parts": [
   {
    "label": "how they are asked",
    "where": "beside",
    "cues": [
     "picture",
     "symbol",
     "drawing",
     "draw=",
     "talking mat",
     "photograph",
     "one-page profile",
     "one page profile",
     "passport",
     "all about me",
     "questionnaire",
     "survey",
     "interview",
     "(come to/attend/attends/lead/leads/take part in/takes part in/join/joins/at/before) .. (meeting/review)",
     "termly (pupil/chat)",
     "school council",
     "panel",
     "pupil conversation",
     "video",
     "film",
     "makaton",
     "aac=",
     "advocate",
     "mentor",
     "key (adult/work/person)",
     "voice record",
     "signs",
     "slides",
     "person-centred",
     "observation",
     "own words",
     "play=",
     "emoji",
     "book",
     "profile",
     "recorded",
     "eye gaze",
     "switches",
     "message",
     "first person",
     "council",
     "(drawing/picture card/photo)[s]",
     "we ask (your child/children/pupils) what",
     "sit in",
     "open[s] the meeting",
     "meet (their/an/the/a) (adviser/tutor/mentor/key)",
     "worksheet",
     "with pictures",
     "smiley",
     "cards"
    ],
    "starter": "Before each review [name of key adult] helps the pupil to say what is going well, what is hard and what should change, using [pictures, symbols, their own words]."
   },
   {
    "label": "what comes of it",
    "where": "near",
    "cues": [
     "review",
     "outcome",
     "target",
     "plan",
     "support",
     "decid",
     "change",
     "record",
     "choose",
     "agree",
     "act=",
     "feedback",
     "shape",
     "pick",
     "decides",
     "chang",
     "carries on",
     "help* to",
     "writ* down what they say",
     "change[s]",
     "come[s] to (their/the) (meeting/review)",
     "goal",
     "changed",
     "meeting",
     "signs"
    ],
    "starter": "After each review [name of key adult] tells the pupil what has changed because of what they said."
   }
  ],
  "need": 2,
  "words": 18,
  "against": [],
  "partsUnless": [
   "(parent/carer/famil/you=/your/pupil/child/student/learner/they=)* (is=/are=/will be/will always be) [* ](told/informed/notified/sent/shown/advised/given/made aware/aware/kept informed)=",
   "(tell/inform/notify/write to/advise/let)[s] [(the/your/their/his/her/all) ](parent/carer/famil/you=)",
   "told (to=/in=/when/if=/by=/of=/that/which/about)"
  ],
  "againstTerms": [],
  "starter": "Before each review [name of key adult] helps the pupil to say what is going well, what is hard and what should change, using [pictures, symbols, their own words]. The pupil takes part in the review and helps to choose outcomes. Afterwards we tell them what has changed because of what they said."
 },
 {
  "id": "C9",
  "title": "Complaints about SEN provision",
  "group": "statutory",
  "about": "how complaints about SEN provision are dealt with",
  "reason": "When something goes wrong, the way forward has to be easy to find.",
  "severity": "warning",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 9",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "11.1-11.5",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "complaints"
  ],
  "headings": [
   "complain",
   "disagree",
   "worried",
   "unhappy",
   "concerns",
   "not happy",
   "compliment",
   "gripe",
   "grumble",
   "worr",
   "(put/putting) right",
   "not right",
   "if you disagree",
   "complaint",
   "raising a concern",
   "something goes wrong",
   "unhappy with",
   "(go/goes/went/gone) wrong",
   "put things right",
   "sort[ing] (it/things) out"
  ],
  "sure": [
   "complain",
   "unhappy",
   "not (happy/satisfied)",
   "dissatisf",
   "disagree",
   "(not/cannot/can't/doesn't/don't) [* ](sort/settle/resolve)[s/ed] (it/this/things/the matter)",
   "letter to the (chair/head/governors)",
   "write to the chair",
   "sort (it/things) out"
  ],
  "topic": [
   "complain",
   "concern",
   "disagree",
   "worried",
   "unhappy"
  ],
  "parts": [
   {
    "label": "whom to go to, in order",
    "where": "near",
    "cues": [
     "(teacher/senco/sendco/headteacher/head teacher/principal/governor/chair/tutor/school office/manager)* .. (first/then/next/chair/headteacher/head teacher/principal/governor/if/meet/will/to discuss)",
     "(first/initially/contact/speak/talk/write/see=/approach/raise/discuss)* .. ({name}/teacher/senco/sendco/headteacher/head teacher/principal/governor/tutor/school)",
     "(come/go/turn) to (us/the school/me) first",
     "(tell/ring/see=) (us/the/your) .. first",
     "please (come/tell/talk/ring)",
     "(talk/speak) to",
     "(say so/write) to",
     "{name}, (chair/then/head/the)",
     "then [the ](chair/head/governors/principal)",
     "stage (1/one) .. stage (2/two)",
     "(teacher/tutor/worker/lecturer), {name}",
     "(teacher), (senco/head)",
     "(teacher/tutor), .. (head/principal/chair)",
     "(through/with) (the/your/a) (teacher/class teacher/tutor/senco/sendco)",
     "informally",
     "(speak/talk) (with/to) {name}",
     "(speak/talk) (with/to)",
     "first",
     "then",
     "after that",
     "(governor/trust/appeal/complaint)[s'/s]* panel",
     "chair of (governors/trustees/the)"
    ],
    "starter": "Please talk to [the class teacher] first, then [the SENCO], then [the headteacher]."
   },
   {
    "label": "the procedure or a link",
    "where": "near",
    "cues": [
     "complaint[s] (polic/procedure/process)",
     "procedure",
     "{link}",
     "polic[yies]* .. (website/office)",
     "mediation",
     "tribunal",
     "ombudsman",
     "department for education",
     "disagreement resolution",
     "form[s] (is/are) (on/at/in)",
     "(on/from) (our/the) [* ]website"
    ],
    "starter": "You can find our complaints procedure, which covers complaints about SEN provision, at [link]."
   }
  ],
  "need": 2,
  "words": 15,
  "against": [],
  "againstTerms": [],
  "starter": "Please talk to [the class teacher] first, then [the SENCO], then [the headteacher]. If that does not settle it, you can use our complaints procedure at [link], which covers complaints about SEN provision."
 },
 {
  "id": "C10",
  "title": "Health, social care, local authority and voluntary bodies",
  "group": "statutory",
  "about": "how health, social care, local authority and voluntary bodies are involved",
  "reason": "Families meet many services; the report says who they are and how the school brings them in.",
  "severity": "warning",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 10",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.58-6.62",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "specialists",
   "support-services"
  ],
  "headings": [
   "agenc",
   "specialist",
   "external",
   "outside",
   "services",
   "professional",
   "working with (other/health)",
   "multi-agency",
   "partners",
   "who else"
  ],
  "sure": [
   "(external/outside/other/specialist/support) (agenc/service/professional/bod/organisation)",
   "multi-agency",
   "health and social care",
   "(involv/refer/work)* .. (agenc/service/specialist/professional/therap/psycholog)",
   "educational psycholog",
   "therapist",
   "specialist teach",
   "help from outside",
   "(advice/help/support) (from/of) .. (nurse/psychologist/therap/outreach/charity/service/team)",
   "(nurse/psychologist/therapist/physiotherapist)[s] .. (come/comes/visit/visits/sees/see)",
   "(specialist/expert)[s] .. (asked/advice/advise)",
   "ask* .. (specialist/expert)",
   "(nursing/impairment/outreach/autism/inclusion/sensory) (team/service)",
   "early help",
   "camhs",
   "support .. from .. (team/service/charit)"
  ],
  "topic": [
   "agenc",
   "specialist",
   "service",
   "therap",
   "psycholog",
   "external",
   "camhs",
   "health",
   "professional"
  ],
  "parts": [
   {
    "label": "a named health service",
    "where": "near",
    "cues": [
     "speech [and ]language",
     "therap",
     "camhs",
     "nhs=",
     "school nurs",
     "occupational",
     "physio",
     "paediatric",
     "health visitor",
     "mental health (support team/service)",
     "gp="
    ],
    "starter": "From the health service we involve [names of health services]."
   },
   {
    "label": "a named local authority or social care service",
    "where": "near",
    "cues": [
     "educational psycholog",
     "social (care/work/service)",
     "early help",
     "(sensory/autism/inclusion/behaviour/visual/hearing)[* ][* ](support )[* ](team/service/outreach)",
     "local authority",
     "virtual school",
     "family support",
     "specialist (teach/advis)",
     "outreach",
     "council"
    ],
    "starter": "From the local authority we involve [names of services, such as educational psychology and early help]."
   },
   {
    "label": "a named voluntary body",
    "where": "near",
    "cues": [
     "charit",
     "voluntary",
     "parent carer forum",
     "parent (group/support group)",
     "nspcc",
     "barnardo",
     "mencap",
     "young minds",
     "autism society",
     "support group",
     "(national/local) (autis/deaf)",
     "community group"
    ],
    "starter": "We also work with [names of voluntary organisations]."
   }
  ],
  "need": 2,
  "words": 15,
  "against": [],
  "againstTerms": [],
  "starter": "We involve [educational psychology and advisory services of the local authority], [health services], [children’s social care and early help] and [voluntary organisations]. Parents always take part in the decision to bring a specialist in."
 },
 {
  "id": "C11",
  "title": "Support services for parents",
  "group": "statutory",
  "about": "support services for parents, with the local information, advice and support service",
  "reason": "Free, impartial advice is a right; many families never hear of it.",
  "severity": "warning",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 11",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cfa-2014",
    "reference": "s32",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "support-services",
   "parents",
   "complaints"
  ],
  "headings": [
   "support (service/for (parent/famil))",
   "sendias",
   "information, advice",
   "(advice/help) for (parent/famil)",
   "where to (get/find) help",
   "useful contact",
   "further (help/support/information)"
  ],
  "sure": [
   "sendias",
   "iass=",
   "iasss=",
   "information, advice (and/&) support",
   "information advice (and/&) support",
   "(parent/famil)* .. impartial",
   "impartial advice",
   "(support/parent) group[s] for (parent/famil/carer)",
   "(free/independent/impartial) .. (advice/support) .. (parent/famil/{phone}/{link})",
   "(information and advice/advice and information) service"
  ],
  "topic": [
   "impartial",
   "advice",
   "support service",
   "parent support",
   "families",
   "sendias",
   "parent partnership",
   "can support you",
   "support for you"
  ],
  "parts": [
   {
    "label": "how to reach it",
    "where": "beside",
    "cues": [
     "{link}",
     "{phone}",
     "{email}"
    ],
    "starter": "You can reach [name of local service] on [phone number] or at [link]."
   }
  ],
  "need": 1,
  "words": 6,
  "against": [],
  "partsUnless": [
   "local offer",
   "complain",
   "(school/office) .. (ring/call/telephone/e-mail/email/website)",
   "accessibility plan",
   "senco=",
   "sendco="
  ],
  "againstTerms": [],
  "starter": "[Name of local service], the special educational needs and disabilities information, advice and support service (SENDIASS), gives free, impartial and confidential advice to parents, children and young people. You can reach it on [phone number] or at [link]."
 },
 {
  "id": "C12",
  "title": "Moving between phases and preparing for adulthood",
  "group": "statutory",
  "about": "how pupils are supported when they move on and prepare for adulthood",
  "reason": "Every move is a risk for a pupil with SEN unless it is planned.",
  "severity": "warning",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 12",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.57, 8.1-8.10",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "transition"
  ],
  "headings": [
   "transition",
   "transfer",
   "moving",
   "joining",
   "leaving",
   "next stage",
   "adulthood",
   "starting",
   "preparing",
   "move (to/on/up)",
   "going (up/on/back)",
   "next steps",
   "(next/new) (school/class/step/stage)",
   "on to",
   "next=",
   "moving",
   "next (step/stage/school)"
  ],
  "sure": [
   "transition",
   "(mov/transfer)* .. (class/school/phase/year/setting/secondary/college/key stage/nursery)",
   "preparing for adult",
   "adulthood",
   "next (phase/stage) of",
   "(plan/prepar/support)* .. (the/a/each/every) move=",
   "(new/next) (teacher/class) .. (visit/meet/photo/book)",
   "(meet/meets) [their ](new/next) teacher",
   "(extra/taster) (visit/day)[s]",
   "(help/helps) .. (move on/move up/settle)",
   "secondary (senco/school) .. (come/visit)",
   "(moving/move) (up/on)",
   "(three/two/extra/several) visits",
   "book with photo",
   "(secondary/junior/senior/new) school .. (plan/work out/visit/meet)",
   "(life/next) after school",
   "reintegrat",
   "(plan/prepar)* .. for (college/work/adult/independ/life after)",
   "(change/changing) (class/classes/school)",
   "(spend/spends) .. day[s] .. (in/at) (college/school/the new)",
   "(old/new/next) (and/or) [the ](old/new/next) (teacher/staff/class)",
   "independent living",
   "supported internship",
   "(child/children/pupil/pupils/student/students/learner/learners)[s] leave",
   "careers (interview/advice/guidance/adviser)",
   "(college/job/apprenticeship) (application/interview)",
   "travel training",
   "next teacher",
   "home visit",
   "(pre-school/nursery/school/transition) visits",
   "class swap",
   "visits to the [* ](school/college)",
   "post-16 (coach/adviser)",
   "(shared/joint) timetable",
   "(record/file/information/paper)[s] .. (pass/sent/transfer/handed)* .. (next/new/secondary/receiving) (school/setting/college/teacher)"
  ],
  "topic": [
   "transition",
   "transfer",
   "moving on",
   "new school",
   "secondary",
   "nursery",
   "adulthood",
   "college",
   "moving",
   "move[s] (on/up/to)"
  ],
  "parts": [
   {
    "label": "which moves",
    "where": "near",
    "cues": [
     "nursery",
     "pre-school",
     "preschool",
     "reception",
     "secondary",
     "year (5/6/7/9/11/12)",
     "new (class/teacher/school)",
     "key stage",
     "college",
     "post-16",
     "sixth form",
     "adult",
     "employment",
     "high school",
     "between (classes/years/phases)",
     "next (class/school)",
     "in-year",
     "feeder",
     "primary",
     "new (children/pupils/students)",
     "sixth formers",
     "job",
     "work experience",
     "internship",
     "where you will live",
     "independent (living/travel)"
    ],
    "starter": "We prepare pupils for [which moves, such as to a new class or school]."
   },
   {
    "label": "what is done",
    "where": "near",
    "cues": [
     "visit",
     "meet",
     "passport",
     "profile",
     "social stor",
     "information .. (shared/passed/sent)",
     "share",
     "(photo/picture) book",
     "booklet",
     "taster",
     "handover",
     "records",
     "careers",
     "extra",
     "bridg",
     "buddy",
     "work experience",
     "visits",
     "work out together",
     "book",
     "placements",
     "tasters",
     "fair",
     "spend .. day",
     "route",
     "interview",
     "travel training",
     "home visit",
     "stay and play",
     "(transition/moving-on/move) plan",
     "planned (with/together/at/in/from)",
     "planning (meeting/with/starts/begins)",
     "plan[s] (for/together/with/the=/each/every/what/which/how/a visit/visits/ahead/early)",
     "plan[s] .. (visit/meet/move=)",
     "plan=",
     "plans="
    ],
    "starter": "Before each move we [meet the family and the next school], arrange extra visits and pass on what helps, as agreed with the pupil and parents."
   }
  ],
  "need": 2,
  "words": 18,
  "against": [],
  "unless": [
   "(moving/move) (a/the) (class/lesson/room)"
  ],
  "againstTerms": [],
  "starter": "Before each move we [meet the family and the next school], arrange extra visits and pass on what helps, as agreed with the pupil and parents. Preparing for adulthood starts early: [examples for our age group]."
 },
 {
  "id": "C13",
  "title": "The local authority’s Local Offer",
  "group": "statutory",
  "about": "where the local authority's Local Offer is published",
  "reason": "The Local Offer lists every service in the area; families need the address, not only the name.",
  "severity": "warning",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "sch 1 para 13",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.81",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "support-services",
   "sen-report",
   "complaints"
  ],
  "headings": [
   "local offer"
  ],
  "sure": [
   "local offer"
  ],
  "topic": [
   "local offer"
  ],
  "parts": [
   {
    "label": "its web address",
    "where": "beside",
    "cues": [
     "{link}"
    ],
    "starter": "You can find the Local Offer of [local authority] at [link]."
   }
  ],
  "need": 1,
  "words": 0,
  "against": [],
  "partsUnless": [
   "sendias",
   "iass=",
   "complain",
   "accessibility plan",
   "(school/policy)* .. website"
  ],
  "againstTerms": [],
  "starter": "The Local Offer of [local authority] lists services for children and young people with SEND and their families. You can find it at [link]."
 },
 {
  "id": "C14",
  "title": "Admission of disabled pupils",
  "group": "statutory",
  "about": "the arrangements for the admission of disabled pupils",
  "reason": "Families ask whether their child is welcome before they ask anything else.",
  "severity": "warning",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s69(3)(b)(i)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "admissions",
   "accessibility"
  ],
  "headings": [
   "admission",
   "admit",
   "come here",
   "coming here",
   "joining us",
   "(getting/applying for/apply for) a place",
   "how .. apply"
  ],
  "sure": [
   "admission[s] .. (disab/sen=/send=/special)",
   "(disab/sen=/send=/special educational)* .. (admission/admitted)",
   "admit .. (disab/sen=/send=/special/ehc/education, health)",
   "(refus/turn down/turn away)* .. (disab/sen=/send=)",
   "(disab/sen=/send=)* .. (apply for/offered/given) .. place",
   "(disab)* .. (admit/admission/offered a place/turn* away/given a place/appl)",
   "turn* .. away .. (disab)",
   "(admit/admission/appl)* .. disab",
   "names the school",
   "named in .. (ehc/education, health/plan)",
   "places .. (local authority/council)",
   "(candidate/applicant)[s] .. (disab/sen=)",
   "disab* (candidate/applicant)",
   "(disab)* .. (reason/ground) .. (say no/refus/turn/reject/declin)",
   "(named/names) .. must be admitted",
   "must be admitted",
   "disab* .. (same/equal) (chance/right/criteria/way/rules/terms)",
   "turn* .. away .. (sen=/send=/special)",
   "(same/equal) (chance/criteria/rules/terms) .. disab",
   "(name/names/naming) (us/the school/our school/this school/the academy/our academy)"
  ],
  "topic": [
   "admission",
   "admit",
   "apply for a place"
  ],
  "parts": [
   {
    "label": "disabled pupils, not only those with EHC plans",
    "where": "near",
    "cues": [
     "disab"
    ],
    "starter": "Disabled children, and children with SEN who do not have an education, health and care (EHC) plan, are admitted to our school in the same way as everyone else: our admissions policy is at [link]."
   },
   {
    "label": "what is done",
    "where": "near",
    "cues": [
     "same (way/criteria/basis/terms)",
     "criteria",
     "not (refus/turn/discriminat/treat)",
     "no (child/pupil) .. refus",
     "cannot refus",
     "equal",
     "meet .. (before/famil/parent)",
     "regardless",
     "before (they/the child) start",
     "just like",
     "never",
     "{link}",
     "adjust* .. (test/entrance/assessment/interview)",
     "decline",
     "entrance (test/exam)",
     "must be admitted",
     "[no ](reason/ground)[s] .. (say no/refus/turn/reject/declin)",
     "(on that/on those) ground[s]",
     "same order",
     "same way",
     "usual way",
     "not because",
     "not on the ground",
     "look round",
     "welcome to visit",
     "same as for (everyone/everybody/other/all/any)"
    ],
    "starter": "We meet the family before the child starts to plan [which adjustments]. Our admissions policy is at [link]."
   }
  ],
  "need": 2,
  "words": 15,
  "against": [],
  "unless": [
   "admissions code",
   "code of practice .. admission"
  ],
  "partsUnless": [
   "treated less favourabl"
  ],
  "againstTerms": [],
  "starter": "Disabled children, and children with SEN who do not have an education, health and care (EHC) plan, are admitted to our school in the same way as everyone else. We meet the family before the child starts to plan [which adjustments]. Our admissions policy is at [link]."
 },
 {
  "id": "C15",
  "title": "Steps so that disabled pupils are not treated less favourably",
  "group": "statutory",
  "about": "the steps taken so that disabled pupils are not treated less favourably",
  "reason": "Says what the school does so that a disability is not a disadvantage.",
  "severity": "warning",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s69(3)(b)(ii)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "equality-act-2010",
    "reference": "s20, s85",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "accessibility",
   "admissions",
   "behaviour"
  ],
  "headings": [
   "equal",
   "disab",
   "fair treatment",
   "reasonable adjust",
   "discriminat",
   "less favour",
   "(being/playing) fair",
   "fairness",
   "same chance"
  ],
  "sure": [
   "less favourabl",
   "reasonable adjustment",
   "discriminat .. disab",
   "disab .. discriminat",
   "unfavourabl",
   "substantial disadvantage",
   "no disabled (pupil/child/student) (loses/misses/is left)",
   "(disabled (pupil/child/student))[s] .. (loses out/lose out/miss out/misses out/left behind/put at a disadvantage/disadvantage)",
   "(at/put at) a [substantial ]disadvantage",
   "disab* .. disadvantage",
   "disab* .. may need",
   "barriers for disabled",
   "(no (child/pupil/student)/nobody/no one) .. (left out/excluded/turned away/misses out) .. (sen=/send=/disab)",
   "disability (never/does not) (count/prevent/stop)",
   "think ahead .. disab",
   "disab* .. think ahead",
   "disab* .. (lose/loses/miss/misses) (nothing/out)",
   "(because of/through/on account of/due to) [(a/their/his or her) ]disab* .. (lose/miss/treat/left)",
   "(lose/loses/miss/misses) out .. disab",
   "disab* .. (never/not/nobody) .. (miss out/missing out/lose out/losing out/held back/count against/barrier)",
   "treat[s] disab",
   "disab* .. (treated/fair)",
   "(fair/fairly) .. disab",
   "(keep/keeps) to the equality act",
   "dut* under the equality act",
   "disab* .. same (rights/opportunit)"
  ],
  "topic": [
   "equality act",
   "disab",
   "discriminat",
   "adjustment",
   "equal"
  ],
  "parts": [
   {
    "label": "what is done",
    "where": "beside",
    "cues": [
     "such as",
     "for example",
     "e.g",
     "rest break",
     "large print",
     "uniform",
     "coloured",
     "aids=",
     "timetable",
     "equipment",
     "training",
     "extra time",
     "seating",
     "auxiliary",
     "plan ahead",
     "think ahead",
     "anticipat",
     "chang",
     "interpreter",
     "technology",
     "enlarg",
     "adjust [* ]uniform",
     "for instance",
     "by (moving/providing/using/hiring/making/allowing/giving/changing/offering)",
     "alternative",
     "including",
     "changing (rooms/equipment/rules)",
     "printed",
     "adjustments .. (include/includes)=",
     "these include",
     "letting",
     "allowing",
     "moving",
     "printing",
     "larger",
     "extra (time/adult/help)",
     "adjustments .. (have made/range from)",
     "(wear/sit/leave)=",
     "(sign/menu/form/letter/test paper)[s] .. (symbol/large/braille)",
     "never (marked/penalis/punish/told off/sanction)",
     "relaxed",
     "without asking",
     "movement break",
     "enlarged",
     "later start",
     "quiet (entrance/place)",
     "(have/has) (let/moved/printed/changed/bought/put)"
    ],
    "starter": "We think ahead and make reasonable adjustments for disabled pupils, such as [give examples]."
   }
  ],
  "need": 1,
  "words": 18,
  "against": [],
  "unless": [
   "discrimination act",
   "jcq",
   "access arrangement",
   "tribunal"
  ],
  "againstTerms": [],
  "starter": "We make sure that disabled pupils are not treated less favourably than others. We think ahead and make reasonable adjustments, such as [give examples]."
 },
 {
  "id": "C16",
  "title": "Facilities that help access",
  "group": "statutory",
  "about": "the facilities that help disabled pupils to get into and around the school",
  "reason": "A family needs to know about ramps, toilets and quiet places before a visit.",
  "severity": "warning",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s69(3)(b)(iii)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "accessibility"
  ],
  "headings": [
   "access",
   "facilit",
   "building",
   "site",
   "getting in"
  ],
  "sure": [
   "wheelchair",
   "(site/building/facilities)= .. access",
   "(accessible/disabled/adapted) (toilet/parking/shower/entrance/bay/changing)",
   "step-free",
   "ramp",
   "lift[s]=",
   "hygiene (room/suite)",
   "hoist",
   "(building/site/school/classroom)[s] .. (is/are) .. accessible",
   "hearing loop",
   "changing (bed/table)",
   "handrail",
   "rise-and-fall",
   "changing (room/area/place/facilit/bed)",
   "(garden/site/building/entrance/playground)[s] (is/are) [all ](flat/level)"
  ],
  "topic": [
   "access (to/for/around/into)",
   "building",
   "facilit",
   "site",
   "entrance"
  ],
  "parts": [
   {
    "label": "what there is",
    "where": "near",
    "cues": [
     "ramp",
     "lift[s]=",
     "toilet",
     "hygiene",
     "step-free",
     "parking",
     "hoist",
     "loop",
     "handrail",
     "door",
     "one level",
     "single storey",
     "level access",
     "ground floor",
     "sound-field",
     "changing",
     "shower",
     "quiet",
     "sensory room",
     "tactile",
     "blinds",
     "markings",
     "corridor",
     "evac",
     "rise-and-fall",
     "flat",
     "level"
    ]
   }
  ],
  "need": 1,
  "words": 12,
  "against": [],
  "unless": [
   "wheelchair bound",
   "wheelchair-bound",
   "confined to"
  ],
  "againstTerms": [],
  "starter": "Our site has [for example step-free entrances, a lift, an accessible toilet and a hygiene room]. [Parts that are hard to reach] and what we do about it: [our arrangement]."
 },
 {
  "id": "C17",
  "title": "The accessibility plan",
  "group": "statutory",
  "about": "the accessibility plan",
  "reason": "The plan shows what the school will improve, and by when.",
  "severity": "warning",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s69(3)(b)(iv)",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "equality-act-2010",
    "reference": "sch 10 para 3",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "accessibility",
   "policy-review"
  ],
  "headings": [
   "accessibility plan"
  ],
  "sure": [
   "accessibility (plan/strateg/action plan)",
   "access plan",
   "accessibility [* ][* ](plan/strateg)"
  ],
  "topic": [
   "accessibility plan"
  ],
  "parts": [
   {
    "label": "where it can be read or what period it covers",
    "where": "beside",
    "cues": [
     "{link}",
     "20#* (to/-/and/until) 20",
     "20# - #",
     "{date}",
     "(on/from) .. website",
     "2025",
     "2026",
     "2027",
     "2028",
     "2029",
     "(until/to/ends in/from) {date}",
     "(until/to) [* ]20##"
    ],
    "starter": "Our accessibility plan covers [which years], and you can read it at [link]."
   }
  ],
  "need": 1,
  "words": 10,
  "against": [],
  "partsUnless": [
   "local offer",
   "sendias",
   "complain"
  ],
  "againstTerms": [],
  "starter": "Our accessibility plan for [which years] says how we will improve access to the curriculum, the building and information. You can read it at [link]."
 },
 {
  "id": "C18",
  "title": "Looked-after pupils with SEN",
  "group": "statutory",
  "about": "support for looked-after pupils with SEN",
  "reason": "Children in care with SEN have two plans and many adults; somebody has to bring them together.",
  "severity": "information",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.80",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "looked-after",
   "roles"
  ],
  "headings": [
   "looked after",
   "in care",
   "cared for"
  ],
  "sure": [
   "looked after (child/pupil/student/young/and)",
   "(child/children/pupil/pupils/students/young people) (who are /we /are )look* after",
   "looked after by (the/a/our) local",
   "(child/children/pupil/pupils/young people) [who are ]in [(local authority/public) ]care",
   "virtual school",
   "designated teacher",
   "personal education plan",
   "pep=",
   "left care",
   "care leaver",
   "(is/are) (also/both) looked after",
   "(children/pupils/students/those) .. (is/are) looked after (by/and)= (local/the/our/a)"
  ],
  "topic": [
   "looked after",
   "in care",
   "pep="
  ],
  "parts": [
   {
    "label": "who or what brings the plans together",
    "where": "anywhere",
    "cues": [
     "designated (teacher/person/member/lead)",
     "(looked after/in care/virtual school/pep=) .. {name}",
     "{name} .. (looked after/in care/virtual school/pep=)",
     "named (adviser/adult/person/teacher/lead)",
     "personal adviser",
     "(he/she/they=) .. (virtual school/carer/social worker/pep=)",
     "(senco/sendco)* .. (pep=/personal education/carer/social worker/virtual school)",
     "(pep=/personal education/virtual school) .. (senco/sendco)",
     "(pep=/plan/review)[s] .. (same day/same meeting/same time/held together/one meeting/at once)",
     "(pep=/plan/meeting)[s] .. together with the (ehc/annual/pep=/plan)"
    ],
    "starter": "[Name] is our designated teacher for looked-after and previously looked-after pupils."
   },
   {
    "label": "the link with SEN",
    "where": "beside",
    "cues": [
     "sen=",
     "send=",
     "senco",
     "sendco",
     "ehc",
     "special",
     "support plan",
     "one plan",
     "same plan",
     "plans (agree/match/fit)",
     "fit together",
     "comes to reviews",
     "pep",
     "(additional/learning) support"
    ],
    "starter": "For looked-after pupils with SEN, [name of designated teacher] works with the SENCO, carers and the virtual school so that the personal education plan and the SEN Support plan, or education, health and care plan, fit together."
   }
  ],
  "need": 2,
  "words": 15,
  "against": [],
  "unless": [
   "looked after by [* ][* ](play/staff/club/sitter/adult/nurse/first aid)"
  ],
  "againstTerms": [],
  "starter": "[Name] is our designated teacher for looked-after and previously looked-after pupils. The designated teacher works with the SENCO, carers and the virtual school so that the personal education plan and the SEN Support plan, or education, health and care plan, fit together."
 },
 {
  "id": "C19",
  "title": "Clear language and easy to find",
  "group": "statutory",
  "about": "clear language and easy access to the report",
  "reason": "A report that a parent cannot read does not inform anybody.",
  "severity": "information",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.81",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "accessibility",
   "support-services",
   "policy-review"
  ],
  "headings": [
   "words we use",
   "glossary",
   "abbreviation",
   "jargon",
   "plain",
   "how to use",
   "easy",
   "format",
   "translat",
   "terms",
   "key terms"
  ],
  "sure": [
   "plain (english/language)",
   "(clear/simple/straightforward/accessible/everyday) (language/english)",
   "easy read",
   "jargon",
   "glossary",
   "(words/terms) we use",
   "(large print/translat/audio/braille/other language)* .. (copy/copies/version/request/ask/available/arrange)",
   "(copy/copies/version/request/ask/available/arrange) .. (large print/translat/audio/braille/other language/format)",
   "(large/larger/big/bigger) type",
   "(put/translated) [it ]into (polish/urdu/arabic/punjabi/bengali/romanian/another language/other languages/your language/large)",
   "(policy/report/page/document/any of it/it=) [is ](hard/difficult) to (follow/understand/read)",
   "(go/talk) through it with you"
  ],
  "topic": [
   "plain english",
   "jargon",
   "glossary",
   "easy to (read/understand)"
  ],
  "parts": [],
  "need": 0,
  "words": 0,
  "against": [],
  "againstTerms": [],
  "starter": "This report is written in plain language. Words that may be new are explained at the end. If you would like it [in large print, in another language or read to you], please ask [contact]."
 },
 {
  "id": "C20",
  "title": "Reviewed at least every year",
  "group": "statutory",
  "about": "the yearly review of the report and its updating during the year",
  "reason": "An old report misleads; the yearly review is what keeps it true.",
  "severity": "warning",
  "authority": [
   {
    "source": "send-regs-2014",
    "reference": "reg 52",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": true,
  "belongs": [
   "policy-review",
   "version-history"
  ],
  "headings": [
   "policy review",
   "review of (this/the) (policy/report)",
   "reviewing (this/the)",
   "review date",
   "monitoring and review",
   "version"
  ],
  "sure": [
   "(review/updat)* .. (annual/every year/each year/yearly/once a year/every 12 months/each (autumn/spring/summer/september/july))",
   "(annual/yearly)* (review/updat)",
   "next review",
   "review (date/due)",
   "date of [next ]review",
   "(policy/report/document) .. (is/be/was/were) .. (review/updat)",
   "reviewed (by/on=/in=/every)",
   "look at it again",
   "last (review/updat)",
   "(look/go) (at/over) .. (report/policy) again",
   "(brought/bring) up to date",
   "(publish/write)* a new (report/policy)",
   "up-to-date",
   "to be updated",
   "back to (governors/the board/committee)",
   "next:",
   "(return/come back) to it",
   "will (look at/return to/read) it again",
   "(look/read)[s] it again",
   "revised (each/every)",
   "next revision",
   "due again",
   "in use from",
   "bring this (page/report) up to date",
   "last (changed/change/update)",
   "next (change/update)",
   "to be reviewed",
   "(review/reviewed/updated/revised)=[:] .. {date}",
   "(review/revision)[:] (annual/yearly)",
   "(next/new) (version/one/edition/report/policy) .. {date}",
   "due [for (renewal/review/revision/updating) ][in ][on ]{date}",
   "(for/date of) renewal .. {date}",
   "(valid/in force) (until/to) {date}",
   "(rewritten/revised/renewed/refreshed) (in=/on=/by) .. {date}",
   "(review/due)=[:] [in ](autumn/spring/summer) [term ]#",
   "(do/does/write/rewrite/redo/check)[s] it again",
   "(go/goes/look/looks/read/reads/work/works) (through/over/at) (this/the/our) (report/policy/page/document)",
   "(policy/report/document/page/it=)* (is=/are=/was/be) [* ](rewrit/renewed/refreshed/redone)"
  ],
  "topic": [
   "review",
   "updat",
   "policy",
   "report"
  ],
  "parts": [
   {
    "label": "a yearly interval or a date within the year",
    "where": "anywhere",
    "cues": [
     "(reviewed/updated) (annual/every year/each year/yearly/once a year/every 12 months)",
     "annual[ly] (review/updat)* .. (policy/report/document)",
     "review cycle[:] (annual/yearly/12 months/1 year/one year)",
     "next review .. {date}",
     "review (date/due) .. {date}",
     "(date of/for) [the ]next review .. {date}",
     "to be reviewed .. {date}",
     "(frequency/cycle) .. annual",
     "(publish/write)* .. new .. (every/each) (year/september/autumn/october/january/summer)",
     "look at it again .. {date}",
     "(look/go) (at/over/through) .. (report/policy) again (every/each)",
     "(report/policy) again every",
     "(review/due)* .. each year",
     "due for review .. {date}",
     "to be updated .. {date}",
     "(will be )updated (in/by) {date}",
     "(look at/return to/read/come back to) (it/this) again .. {date}",
     "return to it .. {date}",
     "back to .. {date}",
     "next: {date}",
     "it again next (year/summer/autumn)",
     "revised (each/every)",
     "next revision {date}",
     "due again [in ]{date}",
     "next revision .. {date}",
     "up to date (every/each) (september/october/autumn/year/july/summer)",
     "next (change/update)[:] {date}",
     "(next/new) (version/one/edition/report/policy) .. {date}",
     "due [for (renewal/review/revision/updating) ][in ][on ]{date}",
     "(for/date of) renewal .. {date}",
     "(valid/in force) (until/to) {date}",
     "(rewritten/revised/renewed/refreshed) (in=/on=/by) .. {date}",
     "(review/due)=[:] [in ](autumn/spring/summer) [term ]#",
     "(looked at/read/gone through) again (in/on/by) {date}",
     "(looked at/read) again .. (every/each)",
     "(do/does/write/rewrite/redo/check)[s] it again (every/each)",
     "(go/goes/look/looks/read/reads/work/works) (through/over/at) (this/the/our) (report/policy/page/document) [* ](every/each/once a) (year/january/february/march/april/may=/june/july/august/september/october/november/december/autumn/spring/summer)",
     "(policy/report/document/information/page/it=/this=/which) .. (review/updat/revis/rewrit/rewrote/refresh/renew/redraft/redone/checked/published/brought up to date/gone through/looked at/read again) .. (yearly/annually/annual/(each/every) (year/autumn/spring/summer/january/february/march/april/may=/june/july/august/september/october/november/december)/once a year/once every year/(every/each) (12/twelve) months)",
     "(looked at/read/gone through/reviewed/revised) again .. (yearly/annually/annual/(each/every) (year/autumn/spring/summer/january/february/march/april/may=/june/july/august/september/october/november/december)/once a year/once every year/(every/each) (12/twelve) months)"
    ],
    "starter": "We review this report at least once a year; the next review is in [month and year]."
   }
  ],
  "need": 1,
  "words": 0,
  "against": [
   "(review/updat)* .. (every/each) (two/three/2/3/second/third) year",
   "review cycle .. (two/three/2/3) year"
  ],
  "unless": [
   "ehc",
   "education, health",
   "annual review meeting",
   "(annual/yearly) review (of (the/each/every/an/your) (ehc/plan/pupil/child)/meeting)",
   "(hold/attend/contribut/invite/call)* .. annual review",
   "annual reviews=",
   "(plan/target/outcome/profile/passport)[s] (is/are/will be) review",
   "(child/pupil/student/learner)['s] .. (plan/progress/target/outcome)[s] .. review",
   "(child/pupil/student/learner)[s] .. (is/are) reviewed",
   "(training/staff skills) .. review",
   "(carry out/host/chair/run/lead)* [* ]annual review",
   "annual review on",
   "(before/for/at) the annual review"
  ],
  "againstTerms": [],
  "starter": "We review this report at least once a year and update it as soon as possible when something changes during the year. It was last reviewed in [month and year] and will be reviewed again by [month and year]."
 },
 {
  "id": "C21",
  "title": "Data on levels and types of need",
  "group": "statutory",
  "about": "the school's figures on levels and types of need, and the census",
  "reason": "The Code asks schools to use their own figures on needs and share them with the local authority.",
  "severity": "information",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.82",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "definitions",
   "records",
   "evaluation",
   "sen-report"
  ],
  "headings": [
   "census",
   "data (on/about)",
   "our data",
   "how many"
  ],
  "sure": [
   "school census",
   "census (return/code/data)",
   "(level/type)[s] and (type/level)[s] of need",
   "# .. (pupil/child/student/learner)* .. (on=/with/have/had/at=/receive) .. (sen support/sen=/ehc/education, health)",
   "(sen support/ehc plan)[s]: #",
   "(percentage/proportion) of (pupil/child/student)[s/ren] .. (sen=/send=/ehc/special)",
   "(january/autumn/spring/our/last) census",
   "# (had/have/has) [an ](ehc/education, health)",
   "# (were/was/are) (at/on) sen support",
   "(#%/# per cent) .. (autis/semh/speech/sen=/ehc)",
   "(autis/semh/speech/dyslex)* #%"
  ],
  "topic": [
   "census",
   "type of need",
   "level of need",
   "primary need",
   "main need"
  ],
  "parts": [
   {
    "label": "need or stage",
    "where": "beside",
    "cues": [
     "need",
     "sen support",
     "ehc",
     "sen=",
     "send="
    ],
    "starter": "The main types of need of our pupils with SEN are [types of need]."
   },
   {
    "label": "figures or to whom they go",
    "where": "beside",
    "cues": [
     "census",
     "#%",
     "# (pupil/child/student/learner)",
     "local authority",
     "council",
     "department",
     "per cent",
     "percent"
    ],
    "starter": "In [month and year] we had [number] pupils on SEN Support and [number] with an education, health and care (EHC) plan, of [number] on roll."
   }
  ],
  "need": 2,
  "words": 8,
  "against": [],
  "unless": [
   "cfact",
   "act 20##",
   "regulations 20##",
   "code of practice",
   "(#/one/two/three/four/five/six/seven/eight/nine/ten) [out ]of [(the/our/all/those/these) ]# .. (met=/made [* ](progress/gain/good/the=/more/at least)/reached/achiev/gained/improv/exceed/attended/passed/took part/said/told/felt/enjoyed)",
   "(#%/# per cent) of .. (met=/made [* ](progress/gain/good/the=/more/at least)/reached/achiev/gained/improv/exceed/attended/passed/took part/said/told/felt/enjoyed)",
   "# (pupil/child/student/learner)* [* ][* ][* ][* ](met=/made [* ](progress/gain/good)/reached/achieved/gained/exceeded/attended/took part)"
  ],
  "againstTerms": [],
  "starter": "In [month and year] we had [number] pupils on SEN Support and [number] with an education, health and care (EHC) plan, of [number] on roll. The main types of need were [types of need]. We give these figures to the Department for Education in the school census each January."
 },
 {
  "id": "P1",
  "title": "Aims and vision",
  "group": "core",
  "about": "the aims of the policy",
  "reason": "Says what the policy is for, in words the rest of it can be held to.",
  "severity": "information",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "aims",
   "front"
  ],
  "headings": [
   "aim",
   "vision",
   "objective",
   "purpose",
   "ethos",
   "principles",
   "mission",
   "introduction",
   "our promise",
   "rationale",
   "statement of intent",
   "values",
   "why we have",
   "beliefs",
   "commitment",
   "philosophy",
   "what we want",
   "trying to do",
   "what we (stand for/believe/hope/value)",
   "dream",
   "intent",
   "starting point"
  ],
  "sure": [
   "(we/policy/school/academy/our) [* ]aim[s]=",
   "(our/the) (aim/vision/objective/mission/purpose)[s] [of this policy ](is=/are=/:)",
   "this policy (sets out/explains/describes/aims/outlines)",
   "purpose of this policy",
   "aims of this",
   "(we=/school/college/academy) want[s] .. (pupil/child/student/learner/young/everyone)",
   "(our=) job is",
   "(we=) believe",
   "what we believe",
   "listen to .. famil",
   "our (goal/goals) (is/are)",
   "what we want (is/for)",
   "we want every",
   "(we/school/academy/college)* .. (is/are) committed",
   "(our/the) (ambition/hope/wish/commitment) is",
   "(our=) (ambition/hope/wish)",
   "(we=) (start/begin) (from/with) (what/each/every)",
   "we begin with"
  ],
  "topic": [
   "aim",
   "vision",
   "want[s]=",
   "every (child/pupil)",
   "committed",
   "inclusive",
   "belong",
   "believe",
   "rights",
   "equal"
  ],
  "parts": [
   {
    "label": "what it wants for pupils",
    "where": "near",
    "cues": [
     "pupil",
     "child",
     "student",
     "learner",
     "young p",
     "everyone",
     "famil"
    ]
   }
  ],
  "need": 1,
  "words": 15,
  "against": [],
  "againstTerms": [],
  "starter": "We want every pupil with SEND to [learn well, feel safe, have friends and be heard]. This policy says how we work together to make that happen."
 },
 {
  "id": "P2",
  "title": "The legal framework",
  "group": "core",
  "about": "the law and guidance behind the policy",
  "reason": "Names the law and guidance the policy rests on, so that readers can check it.",
  "severity": "information",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "legal",
   "front",
   "aims"
  ],
  "headings": [
   "legislation",
   "legal",
   "statutory",
   "law=",
   "guidance",
   "compliance",
   "regulat"
  ],
  "sure": [
   "cfact",
   "code of practice",
   "equality act",
   "special educational needs and disability regulations",
   "send regulations"
  ],
  "topic": [
   "legislation",
   "act 2014",
   "regulations",
   "statutory guidance"
  ],
  "parts": [
   {
    "label": "Children and Families Act 2014",
    "where": "anywhere",
    "cues": [
     "cfact"
    ],
    "starter": "This policy also follows Part 3 of the Children and Families Act 2014."
   },
   {
    "label": "SEND Regulations 2014",
    "where": "anywhere",
    "cues": [
     "(disability/send/sen/needs) regulations",
     "regulations 2014"
    ],
    "starter": "This policy also follows the Special Educational Needs and Disability Regulations 2014 (as amended)."
   },
   {
    "label": "SEND Code of Practice 2015",
    "where": "anywhere",
    "cues": [
     "code of practice .. 2015",
     "code of practice .. 0 (to/-) 25",
     "(send/sen/special educational needs) [and disabilit* ][* ]code of practice",
     "code of practice"
    ],
    "starter": "This policy also follows the SEND Code of Practice: 0 to 25 years (January 2015)."
   },
   {
    "label": "Equality Act 2010",
    "where": "anywhere",
    "cues": [
     "equality act"
    ],
    "starter": "This policy also follows the Equality Act 2010."
   }
  ],
  "need": 4,
  "words": 0,
  "against": [],
  "againstTerms": [],
  "starter": "This policy follows Part 3 of the Children and Families Act 2014, the Special Educational Needs and Disability Regulations 2014 (as amended), the Equality Act 2010 and the SEND Code of Practice: 0 to 25 years (January 2015)."
 },
 {
  "id": "P3",
  "title": "What SEN and disability mean",
  "group": "core",
  "about": "what counts as SEN and as a disability",
  "reason": "The legal definitions decide who the policy is for.",
  "severity": "information",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cfa-2014",
    "reference": "s20",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "equality-act-2010",
    "reference": "s6",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "definitions",
   "legal"
  ],
  "headings": [
   "defin",
   "what (is/are/do we mean) [by ](sen=/send=/special)",
   "what is disab",
   "meaning"
  ],
  "sure": [
   "(learning difficult/disabilit)* .. (calls for/call for)",
   "significantly greater difficulty",
   "definition",
   "substantial [and ]long-term",
   "long-term and substantial",
   "(defin/meaning)* .. (sen=/send=/special educational need/disab)",
   "special educational needs if",
   "(sen/send/special educational needs) (if/where/when)=",
   "physical or mental impairment",
   "(difficult/harder)* .. than .. same age",
   "by special [educational ]needs we mean"
  ],
  "topic": [
   "defin",
   "learning difficulty",
   "disability",
   "special educational provision"
  ],
  "parts": [
   {
    "label": "SEN",
    "where": "anywhere",
    "cues": [
     "(learning difficult/disabilit)* .. (calls for/call for)",
     "significantly greater difficulty",
     "additional to, (or/and) [otherwise ]different",
     "prevents or hinders",
     "(special educational needs) if",
     "harder to learn",
     "significantly (harder/greater)",
     "different from or additional",
     "additional to or different",
     "(help/provision) that is (additional/different)",
     "section 20",
     "s20",
     "s.20",
     "(learning difficult/disabilit)* .. (need/needs/require/requires) special educational provision"
    ],
    "starter": "A child has SEN if they have a learning difficulty or disability which calls for special educational provision to be made for them (section 20, Children and Families Act 2014)."
   },
   {
    "label": "disability",
    "where": "anywhere",
    "cues": [
     "substantial [and ]long-term",
     "long-term and substantial",
     "substantial .. long-term",
     "long-term .. substantial",
     "substantial adverse",
     "disab* .. section 6",
     "section 6 .. equality",
     "s6 .. equality",
     "disab* .. (defin/meaning)* .. equality act",
     "equality act .. (defin/meaning)* .. disab",
     "physical or mental impairment",
     "impairment .. (a year/12 months/twelve months)"
    ],
    "starter": "A person is disabled if they have a physical or mental impairment with a substantial and long-term adverse effect on their day-to-day life (section 6, Equality Act 2010)."
   }
  ],
  "need": 2,
  "words": 18,
  "against": [],
  "againstTerms": [],
  "starter": "A child has SEN if they have a learning difficulty or disability which calls for special educational provision to be made for them (section 20, Children and Families Act 2014). A person is disabled if they have a physical or mental impairment with a substantial and long-term adverse effect on their day-to-day life (section 6, Equality Act 2010)."
 },
 {
  "id": "P4",
  "title": "Who does what",
  "group": "core",
  "about": "who does what",
  "reason": "A policy works only where every job in it has a holder.",
  "severity": "information",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.3, 6.36, 6.84-6.94",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "roles"
  ],
  "headings": [
   "role",
   "responsib",
   "who does what",
   "who's who",
   "who is who",
   "key people",
   "key staff",
   "management of",
   "staffing",
   "jobs",
   "people",
   "governance",
   "accountab"
  ],
  "sure": [
   "(responsibilit/role)* of the",
   "(senco/headteacher/governing body/teachers/governors)* .. (is/are/will be) responsible"
  ],
  "topic": [
   "responsib",
   "role",
   "senco",
   "governor",
   "headteacher"
  ],
  "parts": [
   {
    "label": "the governing body or board",
    "where": "anywhere",
    "cues": [
     "(governing (body/board)/governors/trust board/board of (trustees/governors)/trustees/local (governing/board/committee)/management committee/proprietor/directors)* .. (will/must/is/are/has/have/hold/ensure/make/approve/review/monitor/responsib/use/receive/appoint/agree/publish/check/reports/oversee)",
     "(governor) .. (visit/meet/ask/report)",
     "(trustee/governor/corporation/board)[s]* .. (use/appoint/publish/look)"
    ],
    "starter": "The governing body [what it does]."
   },
   {
    "label": "the SEND governor",
    "where": "anywhere",
    "cues": [
     "(sen/send/inclusion/link/named) (governor/trustee/link)",
     "governor[s] (for/responsible/with)* .. (sen=/send=/special)",
     "governor (for/responsible/with) .. (sen=/send=/special/inclusion)",
     "is the governor (who/for/with/responsible)",
     "(member/trustee/governor)[s] .. (interest in/oversight of/oversees/responsib* for/for=) [* ](sen=/send=/special/inclusion)",
     "(sen=/send=/inclusion) (link member/committee member)",
     "(sits/sit/serves/is) on the (management committee/governing (body/board)/board/governors/committee) for (sen=/send=/special)",
     "(governor/trustee/committee member)s (look/looks/has/take)* .. (after/for/in) (sen=/send=/special)"
    ],
    "starter": "The SEND governor, [name], [what they do]."
   },
   {
    "label": "the headteacher",
    "where": "anywhere",
    "cues": [
     "(headteacher/head teacher/principal/executive head/head of school/ceo)* .. (will/must/is/has/have/ensure/make/lead/responsib/work/check/manage/report/oversee/monitor/keep)",
     "head= .. (makes/keeps/has/answers/is responsible)",
     "(the=/our=) head= .. (make/lead/run/has=/answer/see)",
     "heads .. (run/visit/make/lead/keep)",
     "(head of (centre/unit/service/college/academy)/teacher in charge/vice principal) .. (will/must/is/has/have/ensure/make/lead/responsib/work/check/manage/report/oversee/monitor/keep)",
     "(headteacher/head teacher/principal/head of school/head/executive head)[:] {name}",
     "{name} [* ](is/as) [(our/the) ](headteacher/head teacher/principal/head of school/executive head/head=)",
     "(headteacher/head teacher/principal/head of school), {name}",
     "{name}, [(our/the) ](headteacher/head teacher/principal/head of school)"
    ],
    "starter": "The headteacher [what they do]."
   },
   {
    "label": "the SENCO",
    "where": "anywhere",
    "cues": [
     "(senco/sendco/co-ordinator/inclusion (lead/manager))[s] .. (will/must/is/has/ensure/lead/responsib/work/co-ordinat/coordinat/oversee/advis/manage/meet/monitor/liais)",
     "(senco/sendco)[, {name},] (run/plan/lead/look/organis/keep/support/arrang)[s]",
     "(senco/sendco) .. (runs/plans/looks after/organises/keeps/arranges/leads)",
     "(senco/sendco/inclusion (lead/manager))[:] {name}",
     "{name} [* ](is/as) [(our/the/a) ](senco/sendco/inclusion (lead/manager)/special educational needs)",
     "(senco/sendco), {name}",
     "{name}, [(our/the) ](senco/sendco)"
    ],
    "starter": "The SENCO [what they do]."
   },
   {
    "label": "teachers",
    "where": "anywhere",
    "cues": [
     "(teacher/tutor/key person/key worker/keyworker/key adult)[s] .. (will/must/are/is/responsib/account/plan/adapt/ensure/assess/check)",
     "(teacher/tutor/key person/key worker/keyworker/key adult)[s] .. (answer/teach/know/keep)",
     "(is/are) [a ](teacher/teachers) of .. (sen=/send=/special/all)",
     "(curriculum/subject/form/personal) tutor[s] .. (will/must/are/is/responsib/account/plan/adapt/ensure/assess/check)"
    ],
    "starter": "Class teachers are responsible and accountable for the progress of every pupil they teach (SEND Code of Practice, paragraph 6.36)."
   },
   {
    "label": "teaching assistants",
    "where": "anywhere",
    "cues": [
     "(teaching assistant/ta=/tas=/lsa/learning support assistant/support staff/hlta/support assistant/learning mentor)[s] .. (will/must/are/help/work/support/deliver/lead/run/carry/follow/give/promote/encourage/assist/feed)",
     "(learning coach/coach/learning support staff/support adult/support worker)[es/s] .. (support/work/run/deliver/help/carry)"
    ],
    "starter": "Teaching assistants [what they do]."
   }
  ],
  "need": 5,
  "words": 25,
  "against": [],
  "againstTerms": [],
  "starter": "The governing body [what it does]. The SEND governor, [name], [what they do]. The headteacher [what they do]. The SENCO, [name], [what they do]. Class teachers are responsible and accountable for the progress of every pupil they teach (SEND Code of Practice, paragraph 6.36). Teaching assistants [what they do]."
 },
 {
  "id": "P5",
  "title": "The graduated approach",
  "group": "core",
  "about": "the graduated approach: assess, plan, do, review",
  "reason": "Assess, plan, do, review is how support gets better each time round.",
  "severity": "information",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.44-6.56",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "graduated-approach",
   "provision"
  ],
  "headings": [
   "graduated",
   "assess, plan",
   "sen support",
   "cycle",
   "how .. (plan/help/support) .. (help/support/child/work)",
   "your plan",
   "finding out what helps",
   "four steps",
   "plan, teach",
   "what (we do/happens) (next/then)",
   "getting help",
   "putting a plan"
  ],
  "sure": [
   "graduated (approach/response)",
   "assess, plan, do",
   "assess:",
   "four (part/stage/step)",
   "(find/finding) out what",
   "(plan/plans) .. (two or three/outcomes/goals/targets)",
   "assess .. plan .. do .. review",
   "(find out/look), plan, do",
   "(four/4) (steps/stages)",
   "goes round",
   "(four/three) things",
   "round and round",
   "looking closely",
   "assess [the ][class ](teacher/senco/staff/parent)",
   "assess. [the ][class ](teacher/senco/staff/parent/we=)"
  ],
  "topic": [
   "graduated",
   "cycle",
   "sen support",
   "review"
  ],
  "parts": [
   {
    "label": "assess",
    "where": "anywhere",
    "cues": [
     "assess",
     "find out",
     "look closely",
     "finding out",
     "getting to know",
     "baseline",
     "tests",
     "looking closely",
     "notice first"
    ],
    "starter": "**Assess:** the teacher and the SENCO find out with the parents and the pupil what helps and what gets in the way, using [which assessments]."
   },
   {
    "label": "plan",
    "where": "anywhere",
    "cues": [
     "plan (is/we/the/with/sets/agreed/written/outcome)",
     "plan, (do/and)",
     "plan:",
     "support plan",
     "(write/agree)* .. plan",
     "planned",
     "plan with",
     "(agree/agrees/choose/chooses/set/sets/writ) .. (outcome/goal/aim/target)",
     "plan=.",
     "writes a",
     "planning",
     "(pick/choose)* .. (things/aims)",
     "(three/two) aims",
     "aims",
     "writes* the targets",
     "making a plan",
     "(plan/profile/passport)[s] (is/are) [then ](drawn up/written/agreed/made)",
     "(target/outcome/goal)[s] (is/are) [then ](agreed/set/written/decided)",
     "plan .. (target/outcome/goal/support)[s] .. (is/are) [* ](agreed/set/written/chosen)",
     "(we/and) plan (together/with/what)",
     "plan together",
     "plan what"
    ],
    "starter": "**Plan:** the teacher, the SENCO, the parents and the pupil agree outcomes, support and a review date together for [which plan or form]."
   },
   {
    "label": "do",
    "where": "anywhere",
    "cues": [
     "do:",
     "carried out",
     "put in(to)* (place/practice)",
     "deliver",
     "implement",
     "puts it in",
     "into (practice/place)",
     "class teacher .. responsible",
     "(teacher/tutor/key person)[s] .. (responsib/accountab/daily/day by day/every day)",
     "day (by/to) day",
     "daily (basis/responsib/teaching)",
     "(remain/stay)[s] responsib",
     "do what",
     "(put/carry) .. into (practice/action)",
     "doing",
     "(tas/ta/teacher/teachers) .. (run/teach/runs/teaches)",
     "getting on with",
     "put[s] .. (in/into) place",
     "the support takes place",
     "carry (them/it/this/these) out",
     "carry out",
     "carr* [* ][* ](plan/it/this/them/support) out",
     "(strateg/support/help/programme)[ies/s] (is/are) (used/given/delivered/tried)",
     "in charge of",
     "(teacher/ta/tas/assistant)[s] .. (does/do) it",
     "(does/do) it=",
     "do, look"
    ],
    "starter": "**Do:** the teacher stays responsible for progress every day, with [who helps] (SEND Code of Practice, paragraph 6.36)."
   },
   {
    "label": "review",
    "where": "anywhere",
    "cues": [
     "review .. (outcome/progress/date/impact/plan/term/support/parent)",
     "reviewed",
     "review:",
     "(look/come)[s] (at/back to) (it=/the plan) again",
     "review[s]=",
     "(every/each) term .. (plan/look/talk)",
     "termly",
     "look back",
     "look again",
     "looking back",
     "did it (help/make)",
     "at the end of (the/each) (term/half)",
     "every half term",
     "each term",
     "every (six/twelve/ten) weeks",
     "seeing (if/whether)",
     "seeing what"
    ],
    "starter": "**Review:** every [half term or term] the teacher, the parents and the pupil judge the impact together and decide what comes next."
   },
   {
    "label": "the family's part",
    "where": "near",
    "cues": [
     "(parent/carer/famil/mum/dad/guardian/home=) .. (agree/decid/choos/chose/discuss/contribut/co-produc/take part/takes part/involv/consult/invit/attend/meet/join/say=/says/tell/view/help/share/ask/review/plan with/sign)",
     "(pupil/child/student/learner/young person/young people) .. (agree/decid/choos/chose/discuss/contribut/co-produc/take part/takes part/involv/consult/invit/attend/meet/join/say=/says/tell/view/help/share/ask/review/plan with/sign)",
     "(with/and/from) [* ][* ](parent/carer/famil/you=/mum/dad/home=)",
     "with [the ](pupil/child/student/learner)s",
     "with .. (pupil/child/student)",
     "you= .. (agree/decid/choos/chose/discuss/contribut/co-produc/take part/takes part/involv/consult/invit/attend/meet/join/say=/says/tell/view/help/share/ask/review/plan with/sign)",
     "your (child/views/plan)",
     "together",
     "all of us",
     "everyone",
     "everybody",
     "we all",
     "(parent/carer/famil/mum/dad/guardian/home=)* and [(the/their) ](pupil/child/student/learner/young person/young people)"
    ],
    "starter": "Parents and the pupil take part in each step: [how they take part]."
   }
  ],
  "need": 5,
  "words": 35,
  "against": [],
  "againstTerms": [],
  "starter": "SEN Support is a cycle. **Assess:** the teacher and the SENCO find out with the parents and the pupil what helps and what gets in the way, using [which assessments]. **Plan:** together they agree outcomes, support and a review date for [which plan or form]. **Do:** the teacher stays responsible for progress every day, with [who helps] (SEND Code of Practice, paragraph 6.36). **Review:** every [half term or term] they judge the impact together and decide what comes next."
 },
 {
  "id": "P6",
  "title": "EHC needs assessments and plans",
  "group": "core",
  "about": "the route to an EHC needs assessment and plan, with the local authority's duties",
  "reason": "Families need the route and the truth about who decides.",
  "severity": "information",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cfa-2014",
    "reference": "s36-s44",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "ehc",
   "graduated-approach"
  ],
  "headings": [
   "ehc",
   "education, health",
   "statutory assessment"
  ],
  "sure": [
   "ehc needs assess",
   "ehc plan",
   "ehcp",
   "education, health and care",
   "education health and care"
  ],
  "topic": [
   "ehc",
   "education, health"
  ],
  "parts": [
   {
    "label": "the local authority's decision",
    "where": "anywhere",
    "cues": [
     "(local authority/council/la=/lea=/authority/borough/county) .. (decid/carr/assess=/assesses/prepare=/prepares/issue/writ/maintain=/maintains/must/responsib/produce/draft/make/tell/agree)",
     "(decid/carried out/prepar/issu/written/made/produc/maintain)* .. by the (local authority/council/la=/lea=/authority/borough/county)",
     "(local authority/council/la=/lea=/authority/borough/county)'s (decision/duty/responsib)",
     "(duty/duties/decision/task)[s] of the (local authority/council/la=/lea=/authority/borough/county)",
     "(duty/duties/decision/task)[s] .. of the (local authority/council/la=/lea=/authority/borough/county)"
    ],
    "starter": "The local authority decides whether to assess, carries out the assessment and, where a plan is needed, writes, issues and reviews it at least once a year."
   },
   {
    "label": "how to ask for an assessment, or the annual review",
    "where": "anywhere",
    "cues": [
     "(request/ask/appl/refer)* .. (assessment/ehc/education, health)",
     "(parent/famil/young p/you=/anyone)* .. (ask/request)* .. (assess/ehc/plan/council/local authority)",
     "assessment .. (request/ask)",
     "annual review",
     "(plan/ehc/ehcp)[s] .. review* .. (annual/every year/each year/yearly/every 12/12 months/once a year)",
     "review* (it=/them/each/every) [* ](annual/every year/each year/yearly/once a year)",
     "(it=/they) (is/are) reviewed (annual/every year/each year/yearly/once a year)",
     "hold* .. review .. (annual/every year/each year/yearly/once a year)",
     "review .. plan .. (annual/every year/each year/yearly/once a year)",
     "(annual/every year/each year)* .. review* .. plan",
     "(each/every) year .. review",
     "annual[ly] .. meeting",
     "review .. plan .. (once in/every/within) .. (year/months)",
     "review (meeting/of the plan) .. (twelve months/12 months/year)",
     "review meeting .. (once/every/each) [a ](year/twelve months/12 months)",
     "(at least/no less than) once a year .. (plan/review)"
    ],
    "starter": "Parents, young people over 16 and the school can each ask [local authority] for an education, health and care (EHC) needs assessment."
   }
  ],
  "need": 2,
  "words": 25,
  "against": [],
  "againstTerms": [],
  "starter": "Parents, young people over 16 and the school can each ask [local authority] for an education, health and care (EHC) needs assessment. The local authority decides whether to assess, carries out the assessment and, where a plan is needed, writes, issues and reviews it at least once a year. We give advice when we are asked and hold the review meeting."
 },
 {
  "id": "P7",
  "title": "Records and data protection",
  "group": "core",
  "about": "how records are kept and protected",
  "reason": "Records hold private things about families; they ask who sees them.",
  "severity": "information",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.72-6.78",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "records"
  ],
  "headings": [
   "record",
   "data",
   "information sharing",
   "confidential",
   "storing",
   "privacy",
   "keeping information",
   "keeping notes",
   "notes and"
  ],
  "sure": [
   "data protection",
   "gdpr",
   "confidential",
   "record[s] .. (kept/stored/held/shared/secur)",
   "(kept/store/hold/keep)* .. record",
   "record keeping",
   "retention",
   "(file/files/record)[s] .. (locked/encrypted/secure/for # years)",
   "(keep/store/hold)[s] .. files",
   "access is limited",
   "notes (are/is) [* ](kept/stored/held)"
  ],
  "topic": [
   "record",
   "data",
   "confidential",
   "information",
   "privacy"
  ],
  "parts": [
   {
    "label": "data protection",
    "where": "near",
    "cues": [
     "data protection",
     "gdpr",
     "secure",
     "privacy",
     "retention",
     "password",
     "locked",
     "encrypted",
     "access is limited",
     "limited to"
    ],
    "starter": "We follow the UK General Data Protection Regulation and the Data Protection Act 2018; our data protection policy is at [link]."
   },
   {
    "label": "what is kept or who sees it",
    "where": "near",
    "cues": [
     "record",
     "share",
     "access to",
     "who",
     "kept",
     "see=",
     "files",
     "passed",
     "stored",
     "held"
    ],
    "starter": "Parents can see their child's records. We share only what others need in order to help, and keep copies for [number of years]."
   }
  ],
  "need": 2,
  "words": 12,
  "against": [],
  "againstTerms": [],
  "starter": "We keep records of support [where], under the UK General Data Protection Regulation and the Data Protection Act 2018. Parents can see their child’s records. We share only what others need in order to help, and keep copies for [number of years]."
 },
 {
  "id": "P8",
  "title": "Funding",
  "group": "core",
  "about": "how SEN support is funded",
  "reason": "Families and governors ask where the money comes from and how it is used.",
  "severity": "information",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.95-6.99",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "funding",
   "provision"
  ],
  "headings": [
   "fund",
   "money",
   "budget",
   "financ",
   "resourc",
   "allocat"
  ],
  "sure": [
   "notional (sen/send/budget)",
   "top-up",
   "high needs",
   "(sen/send/special needs) (budget/funding)",
   "funding .. (sen=/send=/support/provision)",
   "element (2/3/two/three)",
   "(school/delegated) budget",
   "(school/academy/we) .. (budget/money) .. (sen=/send=/need)",
   "budget for (sen/send/special)",
   "inclusion fund",
   "(disability access/early years) fund",
   "(apply/application) .. funding",
   "apply to .. for [* ][* ]fund",
   "(pay/paid) for .. (support/staff/help/equipment)",
   "(money/funds/funding) (for/to support/to help/from) .. (sen=/send=/special/support/needs/council/local authority)",
   "(council/local authority)* gives us"
  ],
  "topic": [
   "fund",
   "budget",
   "money",
   "resource"
  ],
  "parts": [
   {
    "label": "the school's own money",
    "where": "near",
    "cues": [
     "notional",
     "own budget",
     "school's budget",
     "school budget",
     "delegated",
     "core (budget/fund)",
     "budget share",
     "pupil premium",
     "element (1/2/one/two)",
     "£6,000",
     "£6000",
     "place funding",
     "core funding",
     "element (1/2)",
     "place[s] [* ][* ]funded",
     "overall budget",
     "£10,000",
     "£10000",
     "(out of/from) our [own ][(ordinary/usual/general/main) ](income/money/fees/funds)",
     "fees"
    ],
    "starter": "SEN Support is paid for from the school's own budget, part of which is called the notional SEN budget."
   },
   {
    "label": "further money from the local authority",
    "where": "near",
    "cues": [
     "top-up",
     "high needs",
     "element (3/three)",
     "additional fund",
     "extra funding",
     "inclusion fund",
     "high-needs",
     "disability access fund",
     "(local authority/council/la=/lea=/authority/borough/county) .. (fund/money/top/pay/more/extra)",
     "(apply/ask/bid/appl)* .. (local authority/council/la=/lea=/authority/borough/county)"
    ],
    "starter": "Where the cost for one pupil goes above [amount] a year we can ask [local authority] for top-up funding."
   }
  ],
  "need": 2,
  "words": 15,
  "against": [],
  "againstTerms": [],
  "starter": "SEN Support is paid for from the school’s own budget, part of which is called the notional SEN budget. Where the cost for one pupil goes above [amount] a year we can ask [local authority] for top-up funding. The headteacher, the SENCO and the governing body decide together how the money is used."
 },
 {
  "id": "P9",
  "title": "Medical conditions",
  "group": "core",
  "about": "the link with medical conditions",
  "reason": "Medical needs and SEN often meet in the same child.",
  "severity": "information",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cfa-2014",
    "reference": "s100",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.11",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "medical",
   "accessibility",
   "policy-review"
  ],
  "headings": [
   "medical",
   "medicine",
   "health care",
   "healthcare",
   "allerg"
  ],
  "sure": [
   "medical (condition/need)",
   "health-care plan",
   "individual health",
   "supporting pupils [at school ]with medical",
   "medicines"
  ],
  "topic": [
   "medical",
   "medicine",
   "allerg",
   "healthcare"
  ],
  "parts": [
   {
    "label": "a plan or a policy",
    "where": "beside",
    "cues": [
     "healthcare plan",
     "health care plan",
     "individual health",
     "polic",
     "statutory guidance",
     "section 100",
     "s100",
     "children and families act",
     "ihp",
     "care plan",
     "supporting pupils [at school ]with medical"
    ]
   }
  ],
  "need": 1,
  "words": 8,
  "against": [],
  "partsUnless": [
   "behaviour [* ]polic",
   "complain"
  ],
  "againstTerms": [],
  "starter": "Pupils with medical conditions have an individual healthcare plan, written with the family and a health professional (SEND Code of Practice, paragraph 6.11). Where a pupil also has SEN we plan both together. See our medical conditions and allergy policy at [link]."
 },
 {
  "id": "P10",
  "title": "Access arrangements in examinations",
  "group": "core",
  "about": "access arrangements in examinations",
  "reason": "Extra time or a reader has to be tried out long before the exam.",
  "severity": "information",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": true,
  "readsHistory": false,
  "belongs": [
   "exams"
  ],
  "headings": [
   "exam",
   "access arrangement",
   "tests"
  ],
  "sure": [
   "access arrangement",
   "jcq",
   "exam (arrangement/concession)"
  ],
  "topic": [
   "exam",
   "access arrangement",
   "extra time",
   "reader",
   "scribe"
  ],
  "parts": [
   {
    "label": "how they are decided or what they are",
    "where": "near",
    "cues": [
     "normal way of working",
     "assess",
     "evidence",
     "extra time",
     "reader",
     "scribe",
     "rest break",
     "large print",
     "word processor",
     "laptop",
     "appl",
     "jcq",
     "test",
     "specialist"
    ]
   }
  ],
  "need": 1,
  "words": 12,
  "against": [],
  "againstTerms": [],
  "starter": "Pupils who may need access arrangements are assessed by [who assesses them] in [year group]. Arrangements such as extra time or a reader reflect the pupil’s normal way of working in class."
 },
 {
  "id": "P11",
  "title": "Behaviour, suspension and reasonable adjustments",
  "group": "core",
  "about": "behaviour, suspension and reasonable adjustments",
  "reason": "Pupils with SEND are suspended more often than others; the policy should say what is done first.",
  "severity": "information",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "equality-act-2010",
    "reference": "s20",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "behaviour",
   "wellbeing"
  ],
  "headings": [
   "behav",
   "exclusion",
   "suspension",
   "conduct"
  ],
  "sure": [
   "behaviour .. (communicat/adjust/underl/cause/policy/sen=/send=)",
   "suspen",
   "exclusion",
   "exclud .. (from school/perman)",
   "behaviour (is/may be/can be) (difficult/challeng)"
  ],
  "topic": [
   "behav",
   "suspen",
   "exclu",
   "sanction"
  ],
  "parts": [
   {
    "label": "what is adjusted or looked into",
    "where": "near",
    "cues": [
     "adjust",
     "underl",
     "cause",
     "reason for",
     "unmet",
     "communicat",
     "why",
     "trigger",
     "avoid",
     "prevent",
     "look for",
     "time out",
     "changed sanction",
     "different sanction",
     "need lies",
     "missed",
     "before [* ][* ](suspen/exclu/sanction/decid)",
     "assess* .. (need/behav/cause/risk)",
     "instead of",
     "first ask",
     "(allow/allows/allowance) for",
     "(ask/asks/asking) .. (need/why/cause/behind)",
     "not (punish/sanction)",
     "(ask/asks/check/checks) [first ](what/whether/why/if/how)"
    ],
    "starter": "Where a pupil's behaviour worries us we look for the cause and make reasonable adjustments. Before any suspension of a pupil with SEND we ask [what we check]."
   },
   {
    "label": "suspension, exclusion or sanctions",
    "where": "near",
    "cues": [
     "suspen",
     "exclu",
     "sanction",
     "detention",
     "punish",
     "sent home",
     "time away from school",
     "removed from"
    ]
   }
  ],
  "need": 2,
  "words": 15,
  "against": [],
  "unless": [
   "(suspen/exclu)* .. (figures/data/rates/numbers)",
   "(figures/data/rates/number)[s] .. (suspen/exclu)"
  ],
  "againstTerms": [],
  "starter": "Behaviour can be a sign of an unmet need, so we look for the cause and make reasonable adjustments to our behaviour policy. Before any suspension of a pupil with SEND we ask [what we check]."
 },
 {
  "id": "P12",
  "title": "Bullying",
  "group": "core",
  "about": "bullying of pupils with SEND",
  "reason": "Pupils with SEND are more likely to be bullied than others.",
  "severity": "information",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.79",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "wellbeing",
   "behaviour"
  ],
  "headings": [
   "bully"
  ],
  "sure": [
   "bully",
   "bullied"
  ],
  "topic": [
   "bully"
  ],
  "parts": [
   {
    "label": "what is done",
    "where": "beside",
    "cues": [
     "listen",
     "trusted",
     "talk",
     "tell[s]=",
     "report=",
     "act=",
     "acted",
     "respond",
     "pshe",
     "peer",
     "buddy",
     "log=",
     "worry",
     "watch",
     "more likely",
     "keep safe",
     "dealt with by",
     "prevent",
     "learn",
     "taught",
     "teach",
     "followed up",
     "look out",
     "record* .. (incident/bully/separate/follow/under)",
     "(incident/bully/every one/it=)* .. record",
     "check* .. (with=/in=/on=/they/pupil/child)",
     "keep[s] an eye",
     "(name/names/named/has/have/know/knows/choose/chooses) [(an/a/the) ](adult/person/someone/member of staff)",
     "(adult/someone/person) to (go/talk/turn)"
    ],
    "starter": "Where a pupil with SEND is bullied, or may be, we [listen, teach, watch and act], and record it as our anti-bullying policy says."
   }
  ],
  "need": 1,
  "words": 10,
  "against": [],
  "againstTerms": [],
  "starter": "Pupils with SEND can be more likely to be bullied. We [listen, teach, watch and act], and record it as our anti-bullying policy says."
 },
 {
  "id": "P13",
  "title": "Who was asked about this policy",
  "group": "core",
  "about": "who took part in making the policy",
  "reason": "A policy made with families reads differently, and is used.",
  "severity": "information",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": true,
  "belongs": [
   "policy-review",
   "aims",
   "front",
   "version-history"
  ],
  "headings": [
   "how this policy was (made/written)",
   "consultation on",
   "people consulted",
   "who was asked",
   "who (made/wrote)",
   "developed",
   "who (was/is) involved",
   "(making/made) this",
   "how this was",
   "whose (page/policy)",
   "hand in it",
   "who wrote",
   "where this (policy/report)",
   "(development/developing/drawing up/drafting) [of ](the/this/our) (policy/report)",
   "(had/has had/have had) a (say/hand)",
   "who (was/were/we/has been) (consulted/asked)",
   "thanks to",
   "who helped",
   "who (took/had/has) [a ]part",
   "made with",
   "who we asked"
  ],
  "sure": [
   "(policy/report/document) [* ][* ](was/is/has been/were/been) .. (co-produc/written/drawn up/develop/produced/review/consult/prepared/shaped/made/created) .. (with/by/through/together) .. (parent/pupil/famil/child/student/staff/governor/young/senco)",
   "consult* .. (on/about) (this/the) policy",
   "people consulted",
   "(co-produc/consultation)* .. policy",
   "(policy/report) .. consultation",
   "(working/parent/pupil/carer) (group/forum/panel) .. (read/reviewed/wrote/commented)",
   "(parent/pupil/famil/carer/child)* .. (wrote/read/helped/reviewed/commented/asked for/looked at) .. (policy/draft/report/document)",
   "(asked/consulted)= .. (parent/pupil/famil/staff)* .. (policy/report)",
   "(parent/pupil/famil/carer/child/student)* .. (went/gone/go/going) (through/over) .. (report/policy/document/draft)",
   "(went/gone/go/goes) through it (line/page/with us in)",
   "(rewrote/redrafted/wrote/shaped) (it=/this/the/our)[ ](report/policy/document/draft)",
   "rewrote it",
   "first draft",
   "(struck/crossed/took) out .. (page/word/jargon/line)",
   "written by .. with .. (parent/panel/pupil/famil/student)",
   "(policy/report/document/vision) together",
   "(read/reads) this (policy/report)",
   "told us (which/what) .. (policy/report)",
   "wrote this",
   "(policy/report/page) .. written by .. (parent/pupil/famil/child)",
   "(went/gone) through .. (version/draft/policy)",
   "(asked/invited) to comment on [(a/the/this) ](policy/report/draft (policy/report))",
   "(was/were/been) (asked/invited) to comment on [(a/the/this) ]draft",
   "had a (hand/say) in",
   "(read/commented on) [(a/the/this) ]draft",
   "rewrote",
   "draft was (sent/e-mailed/emailed/shown/given)",
   "asked for comments",
   "comments (on/by) .. (draft/june/may/july)",
   "wrote it",
   "drafted (the/it)",
   "(version/draft) [* ](was/were) (read/seen/shown/given) (by/to/at)",
   "shown a draft",
   "(read/wrote on/marked) (a/the/our) draft",
   "(worked/helped) on this with us",
   "first version",
   "last version",
   "draft .. (shared/discussed) with",
   "(comment/suggestion)s [* ]led to",
   "draft (policy/version) .. (parent/famil/pupil)",
   "helped [us ]to (write/shape/draft)",
   "(it=/this) was (drafted/written/drawn up/developed/shaped/agreed) .. (parent/pupil/famil/child/student)",
   "(it=/this/draft/policy/report) (was/were/has been) .. (talked/gone/discussed) (through/over)* with .. (parent/famil/carer/pupil/student/child/forum)",
   "change[s] to this (policy/report)",
   "(suggest/propos)* [* ]changes",
   "(review/write/update/draft/rewrite/rewrote/discuss)*[s] [* ](this/the) (policy/report) [* ][* ][* ][* ](with/alongside/together) .. (parent/pupil/famil/carer/child/student)",
   "comment[s] on (it=/this/the policy/our policy/the report/our report) .. (invited/welcome/sought/asked for) from .. (parent/famil/carer/pupil/student)",
   "(invited/asked/able) to comment on [(it=/this/our/the) ](policy/report/draft/it=)",
   "(parent/famil/carer/pupil/student)*[s'/'s] (comment/view/suggestion)[s] (is/are/were) (welcome/invited/sought/used)",
   "(policy/this report/the draft) .. (shared/discussed/talked through) with .. (parent/famil/carer/pupil/student)",
   "wanted to (know/see/read)= [in it]",
   "(could/can) understand (it=/the policy/the report/this)",
   "(staff/governor/parent/pupil/famil/carer/student)*[s] .. (were/was/have been) consulted",
   "worked on (this/the) (policy/report/document) with us",
   "(it=/policy/report) (was/were/has been) (drawn up/drafted/written) by .. (senco/sendco/lead/staff)",
   "(section/part/page)[s] [* ][* ][* ][* ](was/were) (rewritten/changed/added/reworded)",
   "rewritten after",
   "(parent/pupil/famil/carer/child/student)* .. (met/sat down/worked/talked) .. (about/through/over/on) .. (policy/report/document)",
   "(at/on) their (request/suggestion)",
   "(policy/report) .. (shortened/changed/rewritten) (because/after/when)",
   "(read/went/go/gone/talked) it (through/over) with",
   "(read/went/go/gone/talked) (through/over) it with",
   "wrote it with",
   "asked .. (which/what) [* ](bits/parts/words/pages/sections)",
   "(policy/report) [(was/has been/is) ](written/drafted/prepared) by"
  ],
  "topic": [
   "this policy",
   "this report",
   "draft",
   "line by line"
  ],
  "parts": [
   {
    "label": "parents",
    "where": "beside",
    "cues": [
     "parent",
     "carer",
     "famil",
     "mum",
     "dad",
     "grand",
     "home="
    ],
    "starter": "[Which parents] read the draft of this policy and told us what they thought of it."
   },
   {
    "label": "pupils",
    "where": "beside",
    "cues": [
     "(and/or/with/by/of/from/our/all/some/the/to/which/what/several/few/many/a/an/older/younger/send/sen/#/two/three/four/five/six/eight/ten/twelve) pupil",
     "(consult/ask/told/help/surveyed)* [our ]pupil",
     "pupil[s'] (panel/voice/group/forum/council/parliament/survey/leader/view/questionnaire)",
     "pupils[,] (told/asked/said/helped/read/wrote/chose/were/was/have/had/also/and/or/in/on/who/looked/went/commented/suggested/worked/took/parent/staff/governor)",
     "student",
     "children",
     "young p",
     "school council",
     "learners",
     "child",
     "young people",
     "panel"
    ],
    "starter": "[Which pupils] read the draft of this policy, or heard it, and told us what they thought of it."
   },
   {
    "label": "how or when they were asked, or what changed",
    "where": "beside",
    "cues": [
     "questionnaire",
     "survey",
     "form=",
     "online",
     "workshop",
     "forum",
     "council",
     "meeting",
     "evening",
     "morning",
     "session",
     "emailed",
     "e-mailed",
     "{date}",
     "(in=/during/last/this/each/every/by) [# ](january/february/march/april/may=/june/july/september/october/november/december/autumn/spring/summer)",
     "(was/were/have been) (added/rewritten/reworded/changed/shortened)",
     "changed",
     "added",
     "rewrote",
     "took out",
     "because of",
     "in response",
     "line by line",
     "they asked for",
     "asked us to",
     "suggest",
     "shortened",
     "at their",
     "wanted"
    ],
    "starter": "They were asked [how and when]. Because of what they said we changed [what changed]."
   }
  ],
  "need": 2,
  "words": 8,
  "against": [],
  "unless": [
   "attached to the",
   "(child/pupil/student)['s] (plan/report/profile)",
   "support plan",
   "booklet",
   "annual review",
   "ehc",
   "(psychologist/therapist/specialist/school/annual)['s] report",
   "permission",
   "referral",
   "accessibility plan (is=/was/has been/were)",
   "(plan/target/outcome/profile/passport/review point)[s] .. (comment/survey/draft)",
   "(comment/survey)* .. (plan/target/outcome/profile/passport)"
  ],
  "againstTerms": [],
  "starter": "This policy was written with [parents’ group] and [pupil group] in [month and year]. They changed [what changed]. Staff and governors read it in [month]."
 },
 {
  "id": "P14",
  "title": "Approval and next review",
  "group": "core",
  "about": "who approved the policy and when it is due for review",
  "reason": "Shows that the governing body has read the policy and when it will look again.",
  "severity": "information",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": true,
  "belongs": [
   "policy-review",
   "version-history"
  ],
  "headings": [
   "approv",
   "review date",
   "document control",
   "version",
   "policy review",
   "monitoring and review"
  ],
  "sure": [
   "(approv/adopt/ratif/signed/agreed by)",
   "next review",
   "review (date/due)",
   "date of next",
   "reviewed (on/by)",
   "agreed (on/by/in)",
   "(policy/report/document) .. will be reviewed",
   "(policy/report/document) .. review",
   "(governors/board/committee/trustees) (said yes/agreed/passed/approved)",
   "back to governors",
   "next:",
   "adopted this",
   "management committee {date}",
   "governing body adopted",
   "(trustees/corporation/governors/board) {date}",
   "revised (each/every)",
   "next revision",
   "due again",
   "passed by",
   "to come back to",
   "signed:",
   "(next/new) (version/one/edition/report/policy) .. {date}",
   "due [for (renewal/review/revision/updating) ][in ][on ]{date}",
   "(for/date of) renewal .. {date}",
   "(valid/in force) (until/to) {date}",
   "(rewritten/revised/renewed/refreshed) (in=/on=/by) .. {date}",
   "(review/due)=[:] [in ](autumn/spring/summer) [term ]#",
   "agreed at (a/the/our) [* ][* ]meeting",
   "(come/comes/brought/bring) back [to governors ]in"
  ],
  "topic": [
   "approv",
   "adopt",
   "ratif",
   "review"
  ],
  "parts": [
   {
    "label": "who approved it and when",
    "where": "anywhere",
    "cues": [
     "(approv/adopt/ratif)* .. ({date}/govern/board/trust/committee/head/{name})",
     "(agreed/signed) by .. (govern/board/trust/head/{name})",
     "date (of approval/approved/agreed/adopted/ratified) .. {date}",
     "signed: {name}",
     "(agreed/approv/adopt)[ed]* (by .. )[on ][in ]{date}",
     "agreed .. {date}",
     "agreed by",
     "said yes .. {date}",
     "(governors/board/committee/trustees) {date}",
     "(governor/board/committee)* .. (agreed/passed/adopted/approved) .. {date}",
     "(trustees/corporation/governors/leadership team/board) {date}",
     "(passed/approved) by .. {date}",
     "signed: .. {date}",
     "(governors/board/committee/trustees/governing (body/board)), {date}",
     "(governors/board/committee/trustees/governing (body/board)) [(on/in) ]{date}",
     "(agreed/approved/adopted/passed) (at/by/in/on) .. {date}"
    ],
    "starter": "The governing body approved this policy on [date of approval]."
   },
   {
    "label": "the next review",
    "where": "anywhere",
    "cues": [
     "(next/due for) review .. {date}",
     "(next/due for) review .. (#)",
     "review (date/due) .. {date}",
     "(to be/will be) [* ]reviewed .. {date}",
     "(date/due) .. next review .. {date}",
     "review by .. {date}",
     "date (for/of) [next ]review .. {date}",
     "renewal .. {date}",
     "(look at/review)* it again .. {date}",
     "due for review .. {date}",
     "(looked at/reviewed) again .. {date}",
     "next rewrite",
     "looked at again",
     "back to .. {date}",
     "next: {date}",
     "return to it .. {date}",
     "it again .. {date}",
     "revised (each/every)",
     "next revision .. {date}",
     "next revision {date}",
     "due again in {date}",
     "due again .. {date}",
     "(looked at/reviewed) again (each/every)",
     "come back to .. {date}",
     "(next/new) (version/one/edition/report/policy) .. {date}",
     "due [for (renewal/review/revision/updating) ][in ][on ]{date}",
     "(for/date of) renewal .. {date}",
     "(valid/in force) (until/to) {date}",
     "(rewritten/revised/renewed/refreshed) (in=/on=/by) .. {date}",
     "(review/due)=[:] [in ](autumn/spring/summer) [term ]#",
     "(come/comes/brought/bring/goes) back .. {date}",
     "(come/comes/brought) back in"
    ],
    "starter": "This policy will be reviewed again by [month and year]."
   }
  ],
  "need": 2,
  "words": 0,
  "against": [],
  "againstTerms": [],
  "starter": "The governing body approved this policy on [date of approval]. It will be reviewed again by [month and year]."
 },
 {
  "id": "P15",
  "title": "Related policies",
  "group": "core",
  "about": "links to related policies",
  "reason": "SEND reaches into every other policy; readers need the way to them.",
  "severity": "information",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "policy-review",
   "references",
   "appendix"
  ],
  "headings": [
   "related",
   "other policies",
   "links (with/to)",
   "linked policies",
   "associated",
   "see also",
   "links",
   "other documents",
   "read with",
   "documents"
  ],
  "sure": [
   "(link/read/conjunction/relat/alongside/together)* .. (with/to)* .. polic",
   "(related/linked/other/associated/supporting/following) polic",
   "policies: (a/b/c/e/s/t)",
   "(our/these) policies",
   "(behaviour/accessibility/admissions/equality/safeguarding) .. (behaviour/bullying/admissions/equality/medical) .. polic",
   "read (with/alongside/together/in conjunction)",
   "read .. with those",
   "see also",
   "also (look at/see/read/refer to)",
   "(read/look at) .. alongside"
  ],
  "topic": [
   "policy",
   "policies",
   "see also"
  ],
  "parts": [
   {
    "label": "policies on access or equality",
    "where": "beside",
    "cues": [
     "accessib",
     "equalit",
     "inclusion"
    ],
    "starter": "It also links with our accessibility plan and our equality policy, at [link]."
   },
   {
    "label": "behaviour or bullying",
    "where": "beside",
    "cues": [
     "behaviour",
     "bullying"
    ],
    "starter": "It also links with our behaviour and anti-bullying policies, at [link]."
   },
   {
    "label": "safety or health",
    "where": "beside",
    "cues": [
     "safeguard",
     "child protection",
     "medical",
     "health",
     "allerg",
     "intimate"
    ],
    "starter": "It also links with our safeguarding and medical conditions policies, at [link]."
   },
   {
    "label": "other policies by name",
    "where": "beside",
    "cues": [
     "complaint",
     "admission",
     "attendance",
     "data protection",
     "teaching",
     "curriculum",
     "assessment"
    ],
    "starter": "It also links with our admissions and complaints policies, at [link]."
   }
  ],
  "need": 2,
  "words": 8,
  "against": [],
  "againstTerms": [],
  "starter": "This policy links with our policies on accessibility, admissions, anti-bullying, behaviour, complaints, equality, medical conditions and safeguarding, which are at [link]."
 },
 {
  "id": "P16",
  "title": "Other formats",
  "group": "core",
  "about": "how to get the document in other formats or languages",
  "reason": "A policy that some parents cannot read shuts them out.",
  "severity": "information",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "equality-act-2010",
    "reference": "s20",
    "strength": "law",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "accessibility",
   "support-services",
   "policy-review"
  ],
  "headings": [
   "format",
   "other languages",
   "translat",
   "large print"
  ],
  "sure": [
   "(other/different/alternative/accessible) (format/language/version)",
   "translat .. (copy/copies/policy/report/document/available/arrange/request)",
   "(copy/document/report/policy) .. translat",
   "paper (copy/copies)",
   "(another/other) language",
   "on paper",
   "translated",
   "read to you",
   "(large/larger/big/bigger) type",
   "(put/translated) [it ]into (polish/urdu/arabic/punjabi/bengali/romanian/another language/other languages/your language/large)",
   "read (out/aloud) to you",
   "(bigger/large print/larger print) .. (ask/in polish/in urdu)",
   "(large print/larger print/big print/bigger print/easy read/braille/audio) .. (copy/copies/version/request/ask=/available/arrange/policy/report/document/office/contact)",
   "(copy/copies/version/request/ask=/available/arrange/policy/report/document/office/provide/need) .. (large print/larger print/big print/bigger print/easy read/braille/audio)"
  ],
  "topic": [
   "format",
   "translat",
   "large print",
   "copy",
   "(larger/big/bigger) print",
   "easy read",
   "braille",
   "audio",
   "other language"
  ],
  "parts": [
   {
    "label": "whom to ask",
    "where": "near",
    "cues": [
     "ask",
     "contact",
     "office",
     "request",
     "available",
     "{phone}",
     "{email}",
     "let us know",
     "can arrange",
     "provide",
     "we have",
     "ring",
     "call",
     "we can",
     "telephone",
     "ask at",
     "in person"
    ],
    "starter": "Please ask [contact] for a copy in large print, in another language or read to you."
   }
  ],
  "need": 1,
  "words": 6,
  "against": [],
  "unless": [
   "complain"
  ],
  "againstTerms": [],
  "starter": "If you would like this document in large print, in another language or read to you, please ask [contact]."
 },
 {
  "id": "S1",
  "title": "Whose duty the EHC assessment and plan are",
  "group": "resolutions",
  "about": "the local authority's duty to assess and to write the plan, and the school's part in it",
  "reason": "Schools are often asked to do the authority's work. A policy that says whose it is protects families and the SENCO alike.",
  "severity": "warning",
  "authority": [
   {
    "source": "cfa-2014",
    "reference": "s36-s44, s29",
    "strength": "law",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "9.1-9.45",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "ehc",
   "roles"
  ],
  "headings": [
   "ehc",
   "education, health",
   "statutory assessment"
  ],
  "sure": [
   "ehc (needs assess/assess/plan)",
   "ehcp",
   "education, health and care",
   "education health and care",
   "(assess/plan)* .. matter for the (local authority/council)"
  ],
  "topic": [
   "ehc",
   "education, health",
   "local authority",
   "council"
  ],
  "parts": [
   {
    "label": "the local authority's part (deciding, making and issuing them)",
    "where": "anywhere",
    "cues": [
     "(local authority/council/la=/lea=/authority/borough/county) .. (carries/carry/prepare/issue/write/draw/produce/assess=/assesses/conduct/decide whether to (assess/carry/make)/decides if/responsible for (the (assess/ehc/product/plan)/carrying/writing/prepar/produc/assess/ehc/issu)/draft/undertake/must (review/prepare/secure))",
     "(assessment/plan/ehcp/needs assessment) .. (carried out/prepared/issued/written/made/produced/conducted/undertaken/drafted) by .. (local authority/council/la=)",
     "(prepared/issued/written/produced) .. by .. (local authority/council/la=)",
     "(carry out/write it/carry/prepare/issue)[s] .. (assessment/plan/issue it) [* ][* ](council/local authority)",
     "[it ]carries out the assessment, writes",
     "(assess/prepar/issu/decid/writ)* .. (duties/duty/responsibility/responsibilities/task/job) of .. (local authority/council/la=)",
     "(is=/are=) (for=/up to) the (local authority/council/la=/lea=/authority/borough/county) to (decide/assess/write/prepare)",
     "local authority's (duty/responsib/decision)",
     "(is/are) a matter for the (local authority/council)",
     "(decision/assessment/plan)s .. (belong/lie/rest)[s] with the (local authority/council)",
     "authority [then ]decides",
     "the authority .. (decides/prepares/writes/issues/assesses)",
     "(assess/plan)* .. is (for/up to) the (council/local authority/la=)"
    ],
    "starter": "The local authority decides whether an education, health and care (EHC) needs assessment is necessary, carries it out, and prepares and issues the plan."
   },
   {
    "label": "the school's part (co-operating, giving information and evidence)",
    "where": "anywhere",
    "cues": [
     "(we=/school/senco/academy/staff/nursery/college/our) .. (co-operat/give/giv/provid/send/contribut/supply/submit/share) .. (advice/information/evidence/report)",
     "(co-operat/cooperat)[e/es/ing]* .. (local authority/council/la=/assess/information/evidence)",
     "(give/provide/send) [our ](advice/information/evidence)",
     "(advice/information/evidence)[ and evidence] .. (within/six weeks/from (the/our) school/to the (local authority/council))",
     "give advice .. the school",
     "our (advice/evidence)",
     "(return)[s] (its/the/our) report",
     "(we=/school) .. (send in/send what/do (our/its)) .. (part/know)",
     "our (part/advice/view)[s]",
     "send what we know",
     "(advice/part/report)[s] .. within six weeks"
    ],
    "starter": "We co-operate by giving information and evidence within six weeks when we are asked, and we put the plan into practice."
   }
  ],
  "need": 2,
  "words": 20,
  "against": [
   "(senco/school/we=/headteacher/academy) (will/must/is responsible for/has to/are responsible for) [then ](complete/carry out/carrying out/undertake/undertaking/write/writing/draft/issue/produce/producing/prepare/preparing/completing) [* ][* ](ehc/education, health/transfer/needs assessment)",
   "the school will issue it"
  ],
  "againstTerms": [],
  "starter": "The local authority decides whether an education, health and care (EHC) needs assessment is necessary, carries it out, and prepares and issues the plan. We co-operate by giving information and evidence within six weeks when we are asked, and we put the plan into practice. Our staff do not carry out the assessment or write the plan."
 },
 {
  "id": "S2",
  "title": "Teachers are accountable for progress",
  "group": "resolutions",
  "about": "teachers' accountability for every pupil's progress, also where others give the support",
  "reason": "Progress is lost when a child is handed over. The teacher stays responsible, also when somebody else gives the help.",
  "severity": "warning",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.36",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "roles",
   "teaching"
  ],
  "headings": [],
  "sure": [
   "(teacher/tutor)[s] .. (responsib/accountab)",
   "(responsib/accountab)* .. (rest/lie/remain/stay/sit)[s] with .. teacher",
   "(teacher/tutor/key person/key worker/keyworker/key adult)[s] .. (own/keep[s] responsib/remain/retain)",
   "(teacher/tutor/key person/key worker/keyworker/key adult)[s] .. answer[s] for",
   "teacher .. (in charge of/answerable) .. (learning/progress/child/pupil)",
   "(teacher/tutor/key person/key worker/keyworker/key adult)[s] .. (keep/hold/stay/remain)[s] .. (responsib/in charge/charge/accountab)",
   "teacher of .. (sen=/send=/special)",
   "(stays/stay/remains/remain) with the [class ]teacher",
   "not (pass/hand/take) .. (job/responsib/duty) .. teacher",
   "(teacher/tutor)[s] .. answerable",
   "responsible for how",
   "ta or no ta",
   "(teacher/tutor/key person/key worker/keyworker/key adult)[s] .. (answer/answers/account/own/owns/carry/carries) .. progress",
   "teacher .. (is/are/stay/stays/remain/remains) .. (in charge/responsib/account) .. (progress/learning/getting on)",
   "(key person/curriculum staff/keyworker/course team/tutor)[s] .. (responsib/accountab)",
   "staff .. (answerable/accountable) for .. (learning/progress/development)"
  ],
  "topic": [
   "teacher",
   "accountab",
   "responsib"
  ],
  "parts": [
   {
    "label": "accountability for progress",
    "where": "anywhere",
    "cues": [
     "teacher[s/'s]* .. (responsib/accountab) .. (progress/development/learning/outcome/every/all pupil/attainment)",
     "(teacher/tutor/key person/key worker/keyworker/key adult)[s] .. (own/keep/remain/retain/hold)[s] .. (responsib/accountab/progress)",
     "(responsib/accountab)* for .. (progress/learning/development) .. (rest/lie/remain/stay/sit)[s] with .. teacher",
     "class teachers are responsible",
     "(class teacher/teacher)[s] (are/is) .. accountable",
     "accountable for .. progress",
     "(answer)[s] for .. (progress/learning)",
     "(teacher/tutor)[s] .. (responsib/accountab/answer)[s/le/able]* .. (your progress/all (pupil/child)/for all/for every)",
     "(teacher/tutor/key person/key worker/keyworker/key adult)[s] .. answer[s] for .. (learning/progress/every)",
     "(teacher/tutor/key person/key worker/keyworker/key adult)[s] .. (answer/answers/answering) for",
     "answers for (it=/them/how/what/the/every/each/all)",
     "(in charge of/responsib* for) .. (learning/progress/child/pupil/how)",
     "keep[s] (responsib/charge)* .. (child/pupil/learning)",
     "answerable for",
     "(responsib/accountab)* for (how/what/all/their)"
    ],
    "starter": "Teachers are responsible and accountable for the progress and development of the pupils in their class (SEND Code of Practice, paragraph 6.36)."
   },
   {
    "label": "pupils whom assistants or specialists support",
    "where": "beside",
    "cues": [
     "(including/even/also) .. (teaching assistant/ta=/tas=/specialist/support staff/support from/outside the (room/class)/out of class/away from (the=/class/lesson)/lsa/another adult/adult)",
     "(whether/when/where/whoever) .. (pupil/child/student/they=/support/help/work/lead/teach/interven) .. (teaching assistant/ta=/tas=/specialist/support staff/support from/outside the (room/class)/out of class/away from (the=/class/lesson)/lsa/another adult/adult)",
     "(support/help)* from .. (teaching assistant/specialist/support staff)",
     "(teaching assistant/specialist)[s] .. (teacher .. (responsib/accountab/remain/plan)/work to .. teacher)",
     "teacher .. (stays/remain/retain) .. responsib",
     "(work/working) closely with .. (teaching assistant/ta=/tas=)",
     "remain responsib",
     "stay[s] responsib",
     "(with or without/whether or not) .. (adult/assistant/support/help)",
     "(including/even/also/when/where) .. (assistant/specialist/therapist/another adult/mentor)",
     "(assistant/specialist)[s] .. (support/help/work) ..",
     "whoever (else/gives/helps/is)",
     "whoever (else/gives/helps/is/takes/runs/leads/teaches/works)",
     "(even if/even when/also when) .. (someone/somebody/other/another/group)",
     "someone else (runs/leads/takes/gives)",
     "(assistant/adult)[s] .. (may/might/can) (lead/run/take/help)",
     "having an (assistant/adult)",
     "(with an/with another/with a teaching) (assistant/adult)",
     "away from the class",
     "(with/with or without) [(a/an) ](ta/assistant/adult)",
     "ta or no ta",
     "whoever works",
     "whoever (sit/stand)[s]",
     "however many (adult/people)",
     "(support staff/assistants) do not (take over/replace)",
     "(this/which) includes those",
     "those who (have/get/receive/go/work/are taught) .. (support/help/lesson/assistant/outside)",
     "having [(a/an/another) ](ta=/teaching assistant/assistant/adult)",
     "(ta=/tas=/assistant/adult)[s] .. does not (change/take/mean/replace/alter)",
     "(ta=/tas=/assistant/specialist/therapist/nurse)[s] .. (is/are) (working/helping/teaching/with)",
     "(this/it) (holds/applies/goes/is so/is true) .. (assistant/ta=/tas=/specialist/therapist/adult)"
    ],
    "starter": "Teachers stay accountable for pupils who get support from teaching assistants or specialist staff (SEND Code of Practice, paragraph 6.36)."
   }
  ],
  "need": 2,
  "words": 15,
  "against": [
   "(teaching assistant/ta=/tas=/lsa/senco/sendco)[s] (is=/are=/will be/holds) [* ](accountable/responsible) for [the ](progress/outcome/learning/attainment)"
  ],
  "againstTerms": [],
  "starter": "Teachers are responsible and accountable for the progress and development of the pupils in their class, including where pupils get support from teaching assistants or specialist staff (SEND Code of Practice, paragraph 6.36)."
 },
 {
  "id": "S3",
  "title": "What the teacher has already done",
  "group": "resolutions",
  "about": "what teachers try before they bring a concern to the SENCO",
  "reason": "The answer to “what will you do about this child?” starts with “what have you already done?”",
  "severity": "information",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.17-6.19",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [
   "special"
  ],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "identification",
   "teaching",
   "graduated-approach"
  ],
  "headings": [
   "before .. senco",
   "teachers first",
   "first steps",
   "when a teacher"
  ],
  "sure": [
   "(before/first/initial/already)* .. (refer/senco/sendco)",
   "(already/previously) [been ](tried/done/put/adapt)",
   "what has [already ]been (tried/done)",
   "(have/has) [* ]already [been ](tried/done)",
   "first (response/step)[s] .. (teach/class/adapt)",
   "(teacher/tutor/key person/key worker/keyworker/key adult)[s] .. (tried/tries/adapts)",
   "(concern/refer)* .. after .. (try/tried/trying/strateg)",
   "(strateg) .. already",
   "tries .. strateg",
   "(teacher/tutor/key person/key worker/keyworker/key adult)[s] [* ](change/adapt/try)* .. (lesson/first/before)",
   "(adapt/adjust/change)[s] first",
   "before (coming/they come/going/going) to",
   "before .. (refer) .. (senco/sendco)",
   "before (they/teachers/a teacher/staff) (refer/pass/ask)",
   "(have/has) already tried",
   "tried the basics",
   "adapt for (six/four/eight/#) weeks",
   "(ordinary/usual) changes from",
   "changes straight off",
   "teacher .. (has a go/tries/acts) first",
   "try (two or three/a few/several) things",
   "only then .. senco",
   "before they come to",
   "(which/what) .. (teacher/they) (has/have) already",
   "already (made/tried/put)",
   "(teacher/tutor/key person/key worker/keyworker/key adult)[s] .. first (look/change/adapt/try/adjust/ask/make/act)",
   "(keep/keeps/make/makes/take/takes) [a ](note/record)[s] of what",
   "what (they/the teacher/he/she) [(has/have/had) ](tried/already)",
   "what (was/has been) tried",
   "(once/after/until) .. (tried/trying/used)=",
   "(have/has/had) tried",
   "will have (adapted/tried/changed/adjusted)",
   "(teacher/tutor/key person/key worker/keyworker/key adult)[s] .. (try/tries) [out ]",
   "before asking .. (senco/sendco)",
   "before (the/our) (senco/sendco)",
   "(asked/brought) in after that",
   "only then",
   "by the time .. (senco/sendco/{name})",
   "(will/they'll/they’ll) have (adapted/tried/changed)",
   "(teacher/tutor/key person/key worker/keyworker/key adult)[s] .. (chang/adapt/adjust/alter/vary/try/tries)* .. for [* ](half a term/a term/# week/six week/four week/eight week/few weeks)",
   "only after that",
   "still (concerned/worried)",
   "first step .. (look/chang/adapt/try)"
  ],
  "topic": [
   "refer[s]=",
   "first step"
  ],
  "parts": [
   {
    "label": "steps in class",
    "where": "near",
    "cues": [
     "adapt",
     "tried",
     "tries",
     "adjust",
     "differentiat",
     "scaffold",
     "notes what",
     "(what worked)",
     "high-quality teaching",
     "high quality teaching",
     "strateg",
     "classroom",
     "ordinary",
     "small steps",
     "universal",
     "trying",
     "quality first",
     "pre-teach",
     "what has been",
     "in their (own )lesson",
     "change* something",
     "different approach",
     "(chang/adapt/break/tri/adjust/alter)* .. (seating/task/lesson/work/teaching/words)",
     "breaks up",
     "note what (came/help/work)",
     "basics",
     "short tasks",
     "same seat",
     "breaks",
     "ordinary changes",
     "where they sit",
     "how things are shown",
     "note it",
     "different seat",
     "shorter tasks",
     "try .. things",
     "what helped",
     "(change/changes/alter) the (room/routine/seating/lesson)",
     "what we are doing",
     "makes a difference",
     "adjustments",
     "own teaching",
     "what they tried",
     "change what",
     "what (was/has been/they) tried",
     "seating",
     "checklist",
     "(have/has) tried",
     "adapted",
     "(try/tries) out",
     "(write/writes) down (what/the)",
     "tries it",
     "(changed/changes) in class"
    ],
    "starter": "Before a teacher brings a concern to the SENCO, they adapt their teaching for about [six weeks], note what worked and what did not, talk with the pupil and meet the parents."
   },
   {
    "label": "what comes before the SENCO acts",
    "where": "near",
    "cues": [
     "before",
     "already",
     "first",
     "then",
     "after",
     "if the (worry/concern)",
     "remain",
     "continue",
     "still",
     "record",
     "initial",
     "once",
     "until",
     "only when",
     "by the time",
     "will have",
     "they'll have",
     "they’ll have"
    ],
    "starter": "When a teacher brings a concern to the SENCO, the first question is what has already been tried in class, as noted in [which record]."
   }
  ],
  "need": 2,
  "words": 20,
  "against": [
   "passed to the senco",
   "(straight/directly/immediately) to the senco"
  ],
  "unless": [
   "suspen",
   "exclu",
   "complain",
   "(request/appl)* .. (plan/ehc/assessment)",
   "(you=/parents) (have/are) .. concern",
   "(parent/carer/famil/mum/dad/guardian/home=) .. (may/can/should) .. (come/speak/talk/contact/see)"
  ],
  "againstTerms": [],
  "starter": "Before a teacher brings a concern to the SENCO, they adapt their teaching for about [six weeks], note what worked and what did not, talk with the pupil and meet the parents. The first question in that conversation is what has already been tried."
 },
 {
  "id": "S4",
  "title": "Planned staff development",
  "group": "resolutions",
  "about": "a plan for staff development in SEND, with dates and people",
  "reason": "Training that is planned reaches everybody; training “as needed” reaches few.",
  "severity": "information",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.4-6.5, 6.37",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "training"
  ],
  "headings": [
   "training",
   "professional development",
   "cpd=",
   "staff (develop/skill/train)",
   "expertise",
   "our staff",
   "staff="
  ],
  "sure": [
   "(staff/teacher/assistant)[s] .. (train/cpd=/professional develop)",
   "training .. (staff/teacher/programme/plan/provid)",
   "cpd=",
   "professional development",
   "training=",
   "(autumn/spring/summer)[ term]: .. (staff/assistant/teacher/makaton/dyslex/autis)",
   "(for all staff/for assistants/for teachers)",
   "(training/inset)* .. (autumn/spring/summer)",
   "(everyone/all staff/staff) (is/are) trained",
   "each year we choose a theme",
   "trained in",
   "(september/october/november/january/february/march/may/june)[,] (all/the) staff",
   "staff (look at/learn/study)",
   "induction (of/for) .. (staff/teacher/assistant)",
   "(staff/teacher/assistant)[s] .. induction",
   "induction programme .. (staff/teacher/send)",
   "(sent/go/goes/been) on (course/training)"
  ],
  "topic": [
   "train",
   "cpd=",
   "inset",
   "professional development",
   "workshop"
  ],
  "parts": [
   {
    "label": "dates",
    "where": "near",
    "cues": [
     "{date}",
     "20##",
     "(january/february/march/april/june/july/september/october/november/december) .. (:/train/autis/adapt/lang/all)",
     "(autumn/spring/summer) (term/20)",
     "each (term/half)",
     "every (term/half/year/week)",
     "termly",
     "(annual/yearly)* .. (train/cpd/programme/plan)",
     "(train/cpd)* .. (annual/yearly/termly/each/every)",
     "inset",
     "(this/last/next) year",
     "calendar",
     "(september/october/november/january/february/march/april/june)",
     "autumn:",
     "autumn",
     "spring:",
     "summer:",
     "each year",
     "this year",
     "each august",
     "(sept/oct/nov/dec/jan/feb)=",
     "weekly",
     "plan for the year",
     "(every/each) (monday/tuesday/wednesday/thursday/friday)",
     "(monday/tuesday/wednesday/thursday/friday) (morning/afternoon)"
    ],
    "starter": "The training takes place in [which months], led by [name or service]."
   },
   {
    "label": "topics and people",
    "where": "near",
    "cues": [
     "autis",
     "adaptive",
     "all (staff/teach)",
     "teaching assistant",
     "speech",
     "language",
     "dyslex",
     "attachment",
     "trauma",
     "phonics",
     "new (staff/teacher)",
     "early career",
     "ect=",
     "ects=",
     "induction",
     "behaviour",
     "sensory",
     "adhd",
     "led by",
     "everyone",
     "mental health",
     "communication",
     "signing",
     "regulation",
     "self-regulation",
     "working memory",
     "number",
     "reading",
     "makaton",
     "feeding",
     "interaction",
     "eye-gaze",
     "eye gaze",
     "autism",
     "inclusion",
     "safe moving",
     "neurodiver",
     "for all staff",
     "assistants"
    ],
    "starter": "This year's SEND training is on [which topics], for [which staff]."
   }
  ],
  "need": 2,
  "words": 20,
  "against": [],
  "unless": [
   "training provider",
   "training and employment",
   "(work/travel/toilet/potty/sleep)[-based] training",
   "employment or training",
   "training or employment"
  ],
  "againstTerms": [],
  "starter": "Our SEND training for [school year]: [month], [topic of training], for [which staff], led by [name or service]; [month], [topic of training], for [which staff]. We chose these because [what our evaluation showed]. New staff spend [time] with the SENCO."
 },
 {
  "id": "S5",
  "title": "The voice of pupils and parents at the heart of the policy",
  "group": "resolutions",
  "about": "pupils and parents having shaped the policy and the decisions in it",
  "reason": "Families notice whether a policy was written with them or about them.",
  "severity": "warning",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "1.3-1.12, 6.7",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "aims",
   "policy-review",
   "parents"
  ],
  "headings": [
   "how this policy was"
  ],
  "sure": [
   "(parent/carer/famil/pupil/child/student)* .. (co-produc/decid/agree/together/shape/written/design/partner)",
   "voice",
   "partnership with (parent/famil/our (parent/famil))",
   "(with/from) (parents and pupils/pupils and parents)",
   "(decide/agree/decided)[s] together",
   "together .. (decide/agree)",
   "(parent/carer/pupil/famil)* .. (group/forum/panel) .. (policy/report)",
   "(work/working) with (parent/famil)",
   "listen[s] to [our ](pupil/student/child/learner)*",
   "(parent/famil)* and [* ][* ](write/writes)",
   "(policy/report) .. with .. (parent/carer/pupil/famil)*",
   "(you=/parents/families/pupils/students) (said/told us/asked for)",
   "(parent/carer/famil/mum/dad/guardian/home=) .. at the heart",
   "(pupil/child/student/learner/young person/young people) .. at the heart",
   "(plan/plans/decide/agree/choose)[s] with (them/you=/parents/families)"
  ],
  "topic": [
   "voice",
   "parent",
   "pupil",
   "famil",
   "view",
   "partnership",
   "student",
   "learner",
   "carer"
  ],
  "parts": [
   {
    "label": "a policy made with families",
    "where": "anywhere",
    "cues": [
     "(policy/report/document) [* ](was/is/has been/were) .. (co-produc/written/drawn up/develop/review/produced/prepared/shaped/made) .. (with/by) .. (parent/pupil/famil/carer/child)",
     "(parent/pupil/carer)* .. (wrote/helped (to write/us write/shape/write)/read the draft/changed (this/the/our/two/three/some/parts/sections)/reviewed .. (policy/report)/commented on)",
     "co-produc* .. (parent/pupil/famil/carer)",
     "this policy was co-produced",
     "(parent/carer/pupil)[s/'s]* .. (group/forum/panel) .. (read/review/chang/wrote/comment)",
     "(parent/carer/famil/pupil/student/child)* .. (went/gone/going) (through/over) .. (report/policy/document/it=)",
     "(parent/carer/pupil/student/child)* .. (rewrote/redrafted/struck out/took out/crossed out)",
     "(vision/policy/report) together",
     "(policy/report/document) .. line by line",
     "(parent/pupil/famil)* .. read this (policy/report)",
     "told us (which/what) .. (policy/report)",
     "(parent/pupil)[s] .. (mark/marked) what",
     "(parent/famil/pupil/child/them)* .. help* .. (write/shape/make) .. (policy/report)",
     "of them helped",
     "(parent/mum/dad/famil/child/pupil)[s/ren]* .. (sat down/wrote this/hand in (it/this))",
     "(parent/carer/pupil/famil)*[s'/'s] .. (group/forum/panel) .. (go/went/going/worked/sat) .. (policy/report/draft)",
     "written by .. (parent/pupil/famil)",
     "because of them .. (section/policy/report)",
     "read by [(the/our/a) ](school council/student council/parent/pupil/famil/student)",
     "drawn up with .. (parent/pupil/famil/student)",
     "(it=/this/draft/policy/report) (was/were) (drafted/written/drawn up/discussed/talked/gone) .. with .. (parent/famil/carer/pupil/child/student)",
     "panel .. reads this",
     "(review/revis/updat/rewrit/discuss)* (the/this/our) (policy/report) .. with .. (parent/pupil/famil/carer)",
     "(we=/staff/governors) wrote this .. (with/together)",
     "wrote this with",
     "(parent/famil/pupil/student/forum/panel/council)* .. (suggest/propos/ask)* .. changes to this (policy/report)"
    ],
    "starter": "[Which parents] and [which pupils] read the draft of this policy; because of what they said we changed [what changed]."
   },
   {
    "label": "shared decisions",
    "where": "anywhere",
    "cues": [
     "(parent/carer/famil/you=/pupil/child)* .. (decide/make decisions/agree) .. (with us/together)",
     "(decide/agree)[d/s]* .. (together/with (you/parents/famil/the (pupil/child/parent/famil)))",
     "together .. (decide/agree/write/review/plan/judge)",
     "(parent/pupil/child/famil)* .. (are/is) .. (part of/partner) .. decision",
     "(help/helps) .. (choose/set/shape) .. (outcome/support)",
     "shape their own",
     "decisions .. (with/together) .. (parent/pupil/famil/child)",
     "as equals",
     "(worked out/agreed/decided/settled) between",
     "when we all (agree/think)",
     "you (decide/choose)",
     "(parent/famil/pupil)* .. (put their name)",
     "(sit/sits) round a table",
     "(settle/agree/decide/work out) between",
     "until .. (parent/pupil/famil/they)[s]* .. (agree/said yes)",
     "your [* ](adviser/tutor/key worker) write",
     "(parent/famil)[s/ies] and .. (write/writes) [(a/the) ][* ]plan",
     "write the plan together",
     "(key person/teacher/tutor), [the ](parent/famil)* and .. (write/agree/decide/choose)"
    ],
    "starter": "Pupils and parents decide with us: they help to choose outcomes and support, and [name of key adult] tells them what changed because of what they said."
   }
  ],
  "need": 2,
  "words": 15,
  "against": [],
  "unless": [
   "(put/puts) together"
  ],
  "againstTerms": [],
  "starter": "This policy was written with [parents’ group] and [pupil group]; because of what they said we changed [what changed]. Pupils and parents decide with us: they help to choose outcomes and support, and we tell them what changed because of what they said."
 },
 {
  "id": "S6",
  "title": "Census records and SEN Support",
  "group": "resolutions",
  "about": "how needs are recorded in the school census",
  "reason": "Old codes hide needs that nobody has looked at since 2014.",
  "severity": "information",
  "authority": [
   {
    "source": "dfe-census-guide",
    "reference": "SEN provision and type",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "cop-2015",
    "reference": "6.73-6.74",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "records",
   "definitions"
  ],
  "headings": [
   "census",
   "register",
   "getting the record"
  ],
  "sure": [
   "school census",
   "census",
   "(primary/main) [type of ]need",
   "record* .. (sen support/need)"
  ],
  "topic": [
   "census",
   "record",
   "primary need",
   "main need",
   "register",
   "sen support"
  ],
  "parts": [
   {
    "label": "SEN Support or an EHC plan",
    "where": "anywhere",
    "cues": [
     "(census/record/register/list)* .. (sen support/ehc)",
     "sen support .. (ehc plan/census/record)",
     "recorded .. sen support",
     "sen support",
     "(ehc plan)"
    ],
    "starter": "In the January census each pupil with SEN is recorded in [name of system] as having SEN Support or an education, health and care (EHC) plan, with their primary need."
   },
   {
    "label": "a review of each pupil's need",
    "where": "anywhere",
    "cues": [
     "(primary/main) [type of ]need",
     "(need/record/register)[s] .. review .. (year/autumn/annual/term/spring/each/summer)",
     "(review/check/update)* .. (record/register/need)[s] .. (each/every/child/pupil/year/term/annual)",
     "not from an old label",
     "need of each"
    ],
    "starter": "Every [autumn or spring] the SENCO reviews the record of each pupil with the class teacher, the parents and the pupil, so that nobody keeps an old label."
   }
  ],
  "need": 2,
  "words": 15,
  "against": [],
  "againstTerms": [
   "census-aps",
   "school-action",
   "school-action-plus",
   "sa-abbrev",
   "sa-plus-abbrev",
   "besd"
  ],
  "starter": "In the January census each pupil with SEN is recorded in [name of system] as having SEN Support or an education, health and care (EHC) plan, with their primary need. Every [autumn or spring] the SENCO reviews the record of each pupil with the class teacher, the parents and the pupil, so that nobody keeps an old label."
 },
 {
  "id": "S7",
  "title": "Behaviour is looked behind",
  "group": "resolutions",
  "about": "behaviour as a possible sign of other needs, recorded by primary need",
  "reason": "Behaviour was once a category of need. It may come from language, pain, worry or something nobody has asked about.",
  "severity": "information",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.21, 6.32-6.33",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "definitions",
   "behaviour",
   "identification",
   "wellbeing"
  ],
  "headings": [],
  "sure": [
   "behav* .. (message/communicat/tell/unmet/language need)",
   "(cause/underl)* .. behav",
   "behav* .. (treated as/seen as/information/behind)",
   "(lies/look/looking) behind",
   "need that nobody",
   "(child/pupil/student)[s] .. (angry/withdrawn/anxious/defiant/upset)= (may/might/can/could) (have/be)",
   "behaviour .. (communicat/cause/sign of/underl)",
   "behaviour (may/can/could/is/which/that/linked/related) .. need",
   "look[s] for (a/the) need",
   "(lies/lie/is/sit/go)* [* ][on ](behind/beneath/underneath)",
   "(sign/result/expression) of [(a/an) ][* ](unmet/underlying/hidden/another)",
   "behind the behaviour",
   "look[s] for [* ][* ][* ][* ][* ][* ](behind/beneath/underneath)",
   "(bad/poor/challenging) behaviour .. (explanation/label)",
   "(behaviour/disrupt/outburst/withdrawn/anger/angry/refus/upset/meltdown/distress)* .. (look/looks/ask/asks/find out/search/consider)[s/ing]* .. (cause/reason/behind/why/underneath/what it)",
   "(behaviour/disrupt/outburst/anger)* .. (is/are/as) [* ][* ][* ]a (sign/signal/message/symptom/form of)",
   "(it=/this/which) (may/might/can/could) (come/stem/arise/result) from .. (need/language/hearing/anxiety/pain/trauma/home/sensory)",
   "what (they/he/she/it=/the child/the pupil/the behaviour) [(is/are/may be/might be) ](telling us/trying to tell/trying to say)",
   "(see/treat/read/regard/view/take)[s] (it=/this/behaviour) as [(a/an) ][* ](message/signal/sign/communication/information)",
   "look[s] for the (reason/cause)",
   "(change/difference)s* in behaviour .. (sign/mean/come/point)"
  ],
  "topic": [
   "behav",
   "semh=",
   "social, emotional",
   "withdrawn"
  ],
  "parts": [
   {
    "label": "other needs from which behaviour may come",
    "where": "anywhere",
    "cues": [
     "behav* .. (communicat/sign of/reflect/unmet/underl/cause/may (be/come/have/mean/stem/point)/can (be/come/mean/reflect)/does not (always/necessarily)/because/not .. (sen=/in itself/by itself)/is not a/speech/language/look for)",
     "(unmet/underlying/hidden) (need/cause/difficult)",
     "(angry/quiet/withdrawn/disruptive)* .. (language/need/spotted/cause/reason/difficult)",
     "not from .. behave",
     "look* (for the cause/behind)",
     "behav* .. (message/sign/unmet/telling us)",
     "look for (pain/noise/fear/the reason/the cause/what)",
     "(lies/look/looking) behind",
     "behav* .. information about",
     "behav* .. (as information/as communication)",
     "need that (nobody/no one)",
     "(angry/withdrawn) .. (may/might) have",
     "look[s] for (a/the) need",
     "need (behind/beneath/underneath) it",
     "behav* tells us",
     "behav* .. (underneath/beneath)",
     "(sign/result/expression) of [(a/an) ][* ](unmet/underlying/hidden)",
     "whether there are underlying",
     "behind the behaviour",
     "look for .. need",
     "(behaviour/disrupt/outburst/withdrawn/anger/angry/refus/upset/meltdown/distress)* .. (look/looks/ask/asks/find out/search/consider)[s/ing]* .. (cause/reason/behind/why/underneath)",
     "(it=/this/which) (may/might/can/could) (come/stem/arise/result) from",
     "as [(a/an) ](sign/signal/message/symptom)=",
     "what (they/he/she/it=/the child/the pupil/the behaviour) [(is/are/may be/might be) ](telling us/trying to tell/trying to say)",
     "(look/looks/ask/asks/think/thinks) (at/about/first about/first at) .. (language/sleep/hearing/worry/pain/noise/hunger)",
     "behav* is (information/communication)",
     "look[s] for the (reason/cause)",
     "(see/treat/read/regard/view/take)[s] (it=/this/behaviour) as [(a/an) ][* ](message/signal/communication)"
    ]
   }
  ],
  "need": 1,
  "words": 10,
  "against": [
   "problem with how they behave",
   "not worth looking"
  ],
  "againstTerms": [
   "besd",
   "ebd",
   "sebd",
   "esbd"
  ],
  "starter": "Behaviour that worries us may come from a language need, anxiety, pain, or something at home. We look for the cause, with [who helps us], and record the pupil’s primary need: it may be social, emotional and mental health, or it may be another, such as communication and interaction."
 },
 {
  "id": "S8",
  "title": "Who monitors progress, and how often",
  "group": "resolutions",
  "about": "who monitors the progress of pupils with SEN, and how often",
  "reason": "A SENCO is judged by the progress pupils make, so the policy says who looks at it and when.",
  "severity": "warning",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.4-6.7, 6.17, 6.76-6.77",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "evaluation",
   "review",
   "roles"
  ],
  "headings": [],
  "sure": [
   "(monitor/track/evaluat/check/analys)* .. progress",
   "look at the progress",
   "(look at/review)[s] (every/each/all) .. progress",
   "progress .. (is=/are=/will be/of every/of all/of pupils/of each) .. (monitor/track/review/check/analys/evaluat/look)",
   "pupil progress meeting",
   "progress meeting",
   "progress of [every ](child/pupil/all/each)* .. (sen=/send=)",
   "(look/looking)[s] at .. (progress/results/data/outcomes/attainment/achievement/attendance/how far/how well/how .. (are doing/is doing))",
   "(learning/provision) walk",
   "(work/book)[s] (scrutin/look/sampl)",
   "(look/looking)[s] at books",
   "(monitor/evaluat/check/analys/judge)* .. (provision/intervention/results/how .. (doing/going/work))",
   "(watch/observ/visit/sit in/drop in)* .. lesson",
   "compar* .. (scores/results/data/progress)",
   "(go/goes/going) through .. (progress/results/each pupil)",
   "(look/looks/looking) at .. (reading ages/scores/data/results/levels/how .. getting on/who is)",
   "check[s] how (far/well)",
   "how .. (pupil/children)* with (sen/send) .. (get/getting/do/doing) on",
   "progress of .. (sen=/send=)",
   "(hear/hears/told/report)* .. how (pupil/child) .. (sen/send)",
   "results (go/goes) to",
   "(get/gets/see/sees/receive/receives) .. (figures/report/data) .. (progress/reading/attendance/outcome/split)",
   "(look/looks) at .. plan",
   "look at progress",
   "reading and going back",
   "report[s] .. (each term/termly/every term) on",
   "(inclusion/learning) walk",
   "compare .. (before/students/pupils) .. (after/those without)",
   "(look/looks/looking) through .. (scores/marks/results/books)",
   "(sit/sits) down .. (marks/scores/results/progress)",
   "with the (marks/scores/results) of",
   "(compar/analys)* .. (achievement/attainment/attendance/outcomes)",
   "(go/goes/going/look/looks) through .. (data/figures)",
   "(go/goes/going) over .. (data/progress/results)",
   "(data/figures) .. (progress) .. (go/goes/are sent/are given) to",
   "report[s] .. (attainment/achievement/attendance/progress/outcomes/exclusions) .. (sen=/send=/plan)",
   "report[s] [* ]to governors on the (attainment/achievement/attendance/progress)",
   "(observ/visit/see)* (each/every/all) (teacher/lesson)[s]",
   "report[s] on .. (target/outcome)[s] (achieved/met/reached)",
   "(intervention/provision/support/programme)[s] (is/are) [* ](monitor/evaluat/track/review/check/measur)",
   "(look/looks)[s] at .. (steps/targets/goals) .. (half term/term/week/month/year)",
   "(governor/trustee/board/committee)[s] (receive/get/see/have/are given)[s] .. report .. (how many/steps/progress/outcome/what)",
   "(pupil/child/student)[s/ren]*[s'] (steps/progress)",
   "(go/goes/going/look/looks) (through/over/at) (every/each/all) .. (plan/pupil/child/student)"
  ],
  "topic": [
   "progress",
   "monitor",
   "track",
   "evaluat",
   "getting on",
   "results",
   "how far",
   "stuck",
   "moving on"
  ],
  "parts": [
   {
    "label": "who",
    "where": "beside",
    "cues": [
     "senco",
     "sendco",
     "senior (lead/team/staff)",
     "leadership",
     "leaders",
     "headteacher",
     "head teacher",
     "head=",
     "deputy",
     "principal",
     "governor",
     "governing",
     "trustee",
     "trust board",
     "committee",
     "phase lead",
     "{name}",
     "teacher",
     "leader",
     "inclusion (lead/manager)",
     "board",
     "manager",
     "tutor",
     "key worker"
    ],
    "starter": "Teachers and the SENCO look at the progress of every pupil with SEN towards their outcomes, and report what this shows to [leaders and the governing body]."
   },
   {
    "label": "how often",
    "where": "near",
    "cues": [
     "termly",
     "half-termly",
     "term=",
     "half term",
     "half-term",
     "weekly",
     "fortnightly",
     "monthly",
     "(each/every) [other ](term/half/month/week/fortnight/six/eight/ten/twelve)",
     "(twice/#/two/three/four/five/six) [times ](a/each/every/per) [school ]year",
     "(once/twice/#/two/three/four) [times ](a/each/every/per) (term/half/week/fortnight/month)",
     "(three/four/five/six) times",
     "(january/february/march/april/may/june/july/september/october/november/december)[,] (and/january/february/march/april/may/june/july/september/october/november/december)",
     "(autumn/spring/summer)[,] (and/spring/summer)",
     "(start/beginning/end) of (each/every/the) (term/half/block/programme/cycle)",
     "after (six/eight/ten/twelve/#) weeks",
     "every (# /two/three/four/five/six/eight/nine/ten/twelve) week",
     "term=",
     "half term",
     "half-term",
     "each (term/half/week/month/autumn/spring/summer/july)",
     "every (term/half/week/month/six/year)",
     "(three/six/four) times",
     "monthly",
     "annual",
     "(each/every) (spring/visit)",
     "twice",
     "once a",
     "in (november/march/july/october/february/june/january/april/may/september/december)",
     "fortnight",
     "in the (spring/summer/autumn)",
     "after (each/every)"
    ],
    "starter": "Teachers and the SENCO look at progress towards outcomes every [half term]."
   }
  ],
  "need": 2,
  "words": 18,
  "against": [],
  "againstTerms": [],
  "starter": "Each [half term] teachers and the SENCO look at the progress of every pupil with SEN towards their outcomes. Each [term] the SENCO reports what this shows to [leaders and the governing body]."
 },
 {
  "id": "S9",
  "title": "Records shared with staff and parents",
  "group": "resolutions",
  "about": "records of progress and meetings that staff and parents both get",
  "reason": "What was agreed is only useful to those who can see it.",
  "severity": "information",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.71-6.73",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "records",
   "review",
   "parents"
  ],
  "headings": [],
  "sure": [
   "record[s/ed]* .. (share/kept/copy/given/outcome/agreed/support/parent/progress)",
   "(copy/copies) of .. (plan/record/note/review/minutes)",
   "(write/writes/written) (down/a record/a note)",
   "writes down",
   "minutes",
   "notes of (each/every/the) (meeting/review)",
   "note (of/is kept)",
   "(note/notes/copy) .. (goes/go/are/is) .. (kept/famil/parent/staff/folder)",
   "notes are kept",
   "(types/typed/type) up",
   "keeps a copy",
   "each keeps",
   "(everyone who/all who) (teach/work)[es] .. (read/see/have/has)",
   "(notes/record)* (are/is) kept .. (parent/famil)",
   "(receive/get/given/sent)[s] [(the/a) ](new/revised/latest/updated) (version/copy/plan)",
   "(plan/profile)[s] (is/are) updated .. (receive/given/get)",
   "(e-mail/email/send)[s] [* ][* ](summary/notes/record)",
   "summary .. (to/for) .. (parent/famil)",
   "(copy/one) (is/goes/are) (kept/home/filed)",
   "(plan/profile/passport/record/note/it=/this)[s] (is/are) (open to/available to/visible to/accessible to/sent to/shared/given to/copied to/emailed/circulated)",
   "(is/are) (on/in/kept on/stored on/saved on/uploaded to) .. (drive/system/portal/provision map/edukey/cpoms/sims/arbor/bromcom/isams/promonitor)=",
   "(staff/school/shared) drive",
   "(is/are) (given/sent) a copy",
   "(has/have) access to it",
   "(keep/keeps) [(a/the/brief/short) ](note/record)[s] of .. (meeting/review/conversation/discussion)",
   "(agreed/decided/settled) (is/are/was/gets) [* ](put/written/noted/recorded/typed/logged/set)",
   "(outcome/decision/action)s* .. (is/are) (recorded/noted/logged/minuted/written)",
   "notes of (the/a/each) [* ](meeting/review)",
   "record[s] (is/are) [* ](held/stored)",
   "(note/minutes/record)s* .. (go/goes) home",
   "(take/takes) home a copy"
  ],
  "topic": [
   "record",
   "copy",
   "notes",
   "minutes",
   "share"
  ],
  "parts": [
   {
    "label": "sharing with parents",
    "where": "anywhere",
    "cues": [
     "(copy/copies/record/note/plan/minutes)[s] .. (to/with/for) .. (parent/carer/famil/you=)",
     "copy .. goes home",
     "(parent/carer/famil/you=)* .. (get/given/receive/have/sent/check) .. (copy/record/note/plan)",
     "shared with .. (parent/carer/famil/you=)",
     "(give/gives/send) (them/parents/you) a copy",
     "shared .. with .. parents",
     "everyone .. (has/have) .. (record/note/copy)",
     "goes to (the family/parents)",
     "(goes/go) to .. (famil/parent)",
     "goes home",
     "you get it",
     "each keeps a copy",
     "parents are sent them",
     "fresh copy",
     "(copy/copies/record/note/plan/minutes/summar/profile/it=/they/one)[s] .. sent home",
     "(summary/notes) to (parent/the famil/famil)",
     "copied to the (family/parents)",
     "(is/are) (sent/given/shared/copied/emailed/posted) [* ][* ]to (parent/carer/famil/you=)*",
     "(sent/given/emailed) to [(the/their/both) ](parent/famil)",
     "(parent/famil)* .. (receive/get)[s] .. (learning support/send/sen) report",
     "(you=/parent/famil/carer)[s/ies] (are/is) (given/sent/shown/handed) (it=/the/one=/a=)",
     "(note/minutes/record/plan)s* .. (go/goes) home",
     "(take/takes) home",
     "(copy/copies) home"
    ],
    "starter": "Parents get a copy of what was agreed within [number] days."
   },
   {
    "label": "sharing with staff",
    "where": "anywhere",
    "cues": [
     "(shar/availab/pass/known/given/copied)* .. (to/with) .. (all staff/staff/teacher/adult/everyone/teaching assistants)",
     "staff .. (see=/access/aware of/know/read/have a copy/given) .. (plan/record/what)",
     "all (staff/adults/teachers) who (work/teach)* .. (see/know/have/access/read)",
     "(every/each) adult who",
     "everyone knows",
     "(staff/teachers) .. can see",
     "(go/goes/went/sent/given) to .. (every adult/staff/teacher/adults)",
     "(sent/emailed) to your teachers",
     "(every/each/all) (adult/adults/teachers/staff)[s] (in/who/of)",
     "shared with .. (staff/teacher/adult)",
     "to all staff",
     "teachers see .. (page/plan/profile)",
     "(all/everyone/every adult/those) who (work/teach)",
     "everyone who teaches (them/the)",
     "teachers have it",
     "(teacher/everyone)[s] .. (has/have/reads) it",
     "on the system",
     "(everyone/everybody/teams/team/tutors/teachers/staff) .. (read/reads) (it/them)",
     "(tutors/teachers/staff) .. (receive/get)[s]= .. (copy/record/note/plan/profile/page/summar/it=/them=)",
     "(room/class) team (read/see/have)",
     "(upload/placed/saved)[s] .. (system/folder/staff/teachers)",
     "all [of ]the (staff/adults/teachers)",
     "(open/available/visible/accessible/circulated) to .. (staff/teacher/adult)",
     "(held/kept) (where/so that) .. (staff/teacher/adult)",
     "on [(the/our) ](staff/shared/school) drive",
     "(teachers/staff/tutors) .. expected to (use/read)",
     "(shared/share)* with [(your/the/all/their) ](tutors/teachers/staff)",
     "all [* ](staff/adults/teachers) (have access/can see/can read)",
     "(team/staff/adult/teacher/tutor)[s] .. (get/gets/has/have/see/sees/read/reads) (it=/them=/one=)",
     "(every/each/all) [the ](member)[s] of [(the/our) ][* ](class/staff/team)",
     "(every/each) (teacher/adult) .. (read/see/has=/have=/get)"
    ],
    "starter": "All staff who work with the pupil can see what was agreed, in [name of system]."
   }
  ],
  "need": 2,
  "words": 12,
  "against": [],
  "unless": [
   "accessibility plan",
   "newsletter",
   "prospectus",
   "invoice",
   "(copy/copies) of (this/the/our/its) [* ][* ](policy/document/leaflet/booklet/guide/handbook/code=/agreement)",
   "(policy/draft) .. (copy/copies)"
  ],
  "unlessAfter": [
   "(policy/document/draft)= .. (was/is/were/been) .. (written/drafted/made/produced/reviewed/rewritten/updated/approved/prepared)",
   "(wrote/drafted/rewrote/reviewed/updated) (this/the/our) [* ](policy/document/draft)",
   "copy of (this/the/our) [* ](policy/document)"
  ],
  "partsUnless": [
   "register",
   "(report/advice)[s] (is/are) [* ](circulat/shared/passed/given/sent)",
   "virtual school"
  ],
  "againstTerms": [],
  "starter": "After each meeting we write down the outcomes, actions and support that we have agreed with parents and the pupil. Parents get a copy within [number] days, and all staff who work with the pupil can see it."
 },
 {
  "id": "S10",
  "title": "Checking teaching in every classroom",
  "group": "resolutions",
  "about": "how leaders check that teaching is high-quality and adapted in every class",
  "reason": "If the everyday teaching is not right, no extra help can make up for it.",
  "severity": "information",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.4, 6.37",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "teaching",
   "evaluation"
  ],
  "headings": [
   "(monitoring/quality of/checking) [the ][quality of ]teaching"
  ],
  "sure": [
   "(monitor/check/review/evaluat/observ)* .. (teaching/lesson/classroom)",
   "quality of teaching",
   "learning walk",
   "lesson observation",
   "(teaching/lessons) .. (is/are) .. (monitor/check/observ/review)",
   "visit* .. (class/lesson/classroom)[es/s]=",
   "look at (books/children's books/pupils' books)",
   "(senco/head/leaders/headteacher)* .. (drop into/walk through)",
   "(watch/visit/sit in/drop into)* .. lesson",
   "(look/drop/call)[s/ped]* in (on/to) .. (lesson/class/room)",
   "(drop/drops) in on every lesson",
   "(lesson/class) .. (visited/looked at)",
   "(inclusion/learning/provision) walk",
   "(see/sees) (each/every) class",
   "(send/sen/inclusion) reviews",
   "quality assur* .. (teaching/provision/lesson)",
   "(watch/see/visit)[s] (lesson/class/teaching)[es/s]",
   "(look/looks) at (our/the/each/every) [* ]teaching",
   "(observ/visit/see)* (each/every/all) (teacher/lesson)[s]",
   "(leader/head=/headteacher/slt=/deputy/senco/sendco/principal)[s] .. (pop/drop/look/sit/call/go)[s] (in/into/in on/round) .. (class/lesson/room)",
   "(watch/observ/visit)[es/s] (staff/teachers/adults)"
  ],
  "topic": [
   "teaching",
   "lesson",
   "observ",
   "classroom",
   "learning walk"
  ],
  "parts": [
   {
    "label": "how it is done",
    "where": "near",
    "cues": [
     "learning walk",
     "observ",
     "book (look/scrutin)",
     "books",
     "work (scrutin/sampl)",
     "planning",
     "drop-in",
     "pupil (conversation/voice/interview)",
     "talking (with/to) pupils",
     "conversations with pupils",
     "(visit/walk) .. class",
     "(watch/visit/sit in/drop into)* .. lesson",
     "read* (book/plan)",
     "talk* .. (pupil/children)",
     "(look/drop/call)[s]* in",
     "at books",
     "asked children",
     "walks",
     "ask* (children/pupils/students)",
     "(send/sen/inclusion/provision) review",
     "(watch/see)[s] lesson",
     "book stud",
     "lesson visit"
    ],
    "starter": "We check the quality of teaching through [for example learning walks, pupils' books and conversations with pupils]."
   },
   {
    "label": "who does it",
    "where": "beside",
    "cues": [
     "senco",
     "sendco",
     "headteacher",
     "head teacher",
     "leader",
     "leadership",
     "governor",
     "slt=",
     "principal",
     "head=",
     "deputy",
     "leads",
     "head* of (department/year/faculty)",
     "(middle/senior) leader",
     "{name}",
     "line manag",
     "committee",
     "subject lead",
     "director",
     "trust",
     "colleague from",
     "manager"
    ],
    "starter": "[Which leaders] and the SENCO check the quality of teaching in every class."
   }
  ],
  "need": 2,
  "words": 15,
  "against": [],
  "againstTerms": [],
  "starter": "Each [term] [which leaders] and the SENCO check that teaching is high-quality and adapted in every class, through learning walks, pupils’ books and conversations with pupils. Teachers hear what was found in the same week."
 },
 {
  "id": "S11",
  "title": "Help for staff who find it hard",
  "group": "resolutions",
  "about": "help for staff who find something difficult",
  "reason": "Staff who can ask for help early do not have to send a child away.",
  "severity": "information",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.89-6.90",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   },
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "training",
   "roles"
  ],
  "headings": [
   "support for (staff/teachers/colleagues)",
   "help for (staff/teachers)",
   "(help/support/coaching) for (staff/teachers/adults)",
   "for staff",
   "helping (staff/teachers/each other)",
   "when (staff/teachers) are stuck",
   "stuck"
  ],
  "sure": [
   "(staff/teacher/colleague)[s] .. (coach/mentor/drop-in/surger/joint planning/support from the senco)",
   "(staff/teacher/colleague/tutor/anyone/adult)[s] (who/find/finding) .. (difficult/hard/tricky/unsure/stuck/challenging)",
   "(senco/sendco) .. (coach/mentor/drop-in/surger/joint planning/support .. (staff/teachers/colleagues)/advice to)",
   "(coach/mentor)* .. (staff/teacher/colleague)",
   "(staff/teachers/colleagues) .. plan together",
   "plan .. with the senco",
   "(drop-in/drop in/surger/clinic/coach)* .. (for/with) .. (staff/teacher/colleague)",
   "teacher .. stuck",
   "stuck teacher",
   "(ask/asks)* .. (coach/team-teach/to come in)",
   "(need/needs) a hand",
   "(lecturer/teacher/staff/tutor)[s] in difficulty",
   "book a coach",
   "ask for coach",
   "(want/need/ask for)[s] (help/a hand/support) can",
   "can (have/book/ask for) a coach",
   "(book/ask/call) [the ](senco/sendco) for",
   "(senco/sendco)['s] [* ](clinic/surgery/drop-in)",
   "(monday/tuesday/wednesday/thursday/friday)['s] (clinic/surgery/drop-in)",
   "(team-teach/team teach/co-plan/lesson study)",
   "(staff/teacher/colleague/adult)[s] who (is/are) (stuck/unsure/struggling/worried)",
   "(staff/teacher)[s] (can/may) ask .. (advice/help)"
  ],
  "topic": [
   "colleague",
   "coaching",
   "drop-in"
  ],
  "parts": [
   {
    "label": "what kind of help",
    "where": "near",
    "cues": [
     "coach",
     "mentor",
     "drop-in",
     "drop in",
     "surger",
     "joint planning",
     "plan .. with the senco",
     "team-teach",
     "team teach",
     "model lesson",
     "modell",
     "clinic",
     "supervision",
     "problem-solving",
     "solution circle",
     "peer support",
     "plan together",
     "shadow",
     "(plan/work) with a colleague",
     "visit from",
     "ideas for",
     "alongside",
     "teach with them",
     "(watch/watching/see) .. teach",
     "(half an hour/an hour/time/a slot/# minutes) .. with the (senco/sendco)",
     "in (their/your/the) lesson",
     "works alongside"
    ]
   }
  ],
  "need": 1,
  "words": 10,
  "against": [],
  "unless": [
   "learning mentor",
   "(peer/pupil/student) mentor",
   "(targets/strategies/plan/profile)[s] .. for teachers",
   "advisory teacher"
  ],
  "againstTerms": [],
  "starter": "Staff who are finding something difficult can [come to the SENCO’s weekly drop-in, plan a lesson together or have coaching from a colleague]."
 },
 {
  "id": "S12",
  "title": "Links with other SENCOs",
  "group": "resolutions",
  "about": "the SENCO's links with other SENCOs",
  "reason": "There is only one SENCO in most schools; good practice travels through networks.",
  "severity": "information",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "training",
   "specialists",
   "roles"
  ],
  "headings": [
   "network",
   "other schools",
   "learning from other"
  ],
  "sure": [
   "(senco/sendco)[s] .. (network/cluster/forum/hub/other senco/other school)",
   "network (meeting/of senco)",
   "cluster (of/meeting/group/school)",
   "other (senco/sendco)s",
   "(senco/sendco) (network/forum/cluster/hub/conference/meetings)",
   "nasen=",
   "whole school send",
   "meet* .. sencos (of/from/in)",
   "(sencos/sendcos) .. (meet/group/share)",
   "meet as a group",
   "(hub/group/cluster) of [(#/six/five/four) ]schools",
   "meet[s] .. sencos",
   "meet[s] .. sendcos",
   "(sen/send/inclusion) (network/cluster/forum/hub)",
   "senco[s] (group/circle/meeting)",
   "sendco[s] (group/circle/meeting)",
   "(group/circle) of sencos",
   "schools network"
  ],
  "topic": [
   "network",
   "cluster",
   "forum",
   "nasen",
   "hub",
   "other schools"
  ],
  "parts": [
   {
    "label": "what and how often",
    "where": "near",
    "cues": [
     "term=",
     "termly",
     "half term",
     "each (term/half/month/year)",
     "every (term/half/month/year)",
     "monthly",
     "meet",
     "attend",
     "share",
     "visit",
     "annual",
     "belong",
     "goes to",
     "member",
     "chair[s]="
    ],
    "starter": "The SENCO meets other SENCOs of [cluster, trust or local network] every [term] to share practice and think through difficult questions, without naming children."
   }
  ],
  "need": 1,
  "words": 8,
  "against": [
   "works alone",
   "network meetings came to an end"
  ],
  "partsUnless": [
   "outside agenc",
   "agencies",
   "tac=",
   "committee",
   "the term=",
   "psycholog"
  ],
  "againstTerms": [],
  "starter": "The SENCO meets other SENCOs of [cluster, trust or local network] every [term] to share practice and think through difficult questions, without naming children."
 },
 {
  "id": "S13",
  "title": "Time, resources and administrative help for the SENCO",
  "group": "resolutions",
  "about": "the SENCO's time, resources and administrative support",
  "reason": "A role without time is a promise nobody can keep.",
  "severity": "warning",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.91",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": false,
  "notFor": [
   "special"
  ],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "roles",
   "funding"
  ],
  "headings": [
   "(senco/sendco)* .. (time/hours/workload)",
   "time for the role",
   "workload",
   "time for the (senco/sendco/role)",
   "(senco/sendco)['s] time",
   "time and (help/support)"
  ],
  "sure": [
   "(senco/sendco)* .. (sufficient time/time and resources/days a week/hours a week/release/time away from/time for/non-contact/dedicated time/protected time/administrative support)",
   "(time/hours/days) .. (for/to) .. (senco/sendco) .. (work/role/dut)",
   "time for the role",
   "(senco/sendco)* .. has time",
   "time and resources",
   "(day/hour)s (a/per/each) (week/fortnight) .. (senco/sendco/away from teaching/send/administ)",
   "non-contact",
   "away from teaching",
   "administrative (support/help/time)",
   "sufficient time",
   "(day/hour)[s] a week .. (role/administrat/clerical)",
   "(senco/sendco)* .. (day/hour/afternoon)[s] (a/per/each) week",
   "(day/hour/morning/afternoon)[s] .. (for/as) [the/her/his/this]* (senco/sendco/role)",
   "(work/role) as senco",
   "senco work",
   "(senco/sendco) .. (out of class/does not have a class/has no class/not class-based/free of class/without a class)",
   "(senco/sendco) .. timetable",
   "(hours/days/time) (of help/of clerical) .. (office/paperwork)",
   "(out of class) for",
   "(# per cent/per cent/half) of .. (senco/sendco)* .. (timetable/week/time)",
   "(day/days) .. senco",
   "(one/two/three/four/#) (day/afternoon/morning/hour)[s] a week as senco",
   "has (one/two/three/four/#) [and a half ](day/afternoon/morning/hour)[s] .. (this work/the role/senco)",
   "days and an (assistant/administrator)",
   "free of teaching",
   "(for/of) senco work",
   "non-teaching",
   "(senco/sendco) .. (off/out of/released from/free from/free of) (class/teaching/timetable)",
   "(mondays/tuesdays/wednesdays/thursdays/fridays) (off/out/away/free)",
   "(has/have) [(the/enough/sufficient) ]time (to=/for)",
   "(given/has/have/gets) [* ]time (to=/for)"
  ],
  "topic": [
   "senco",
   "sendco",
   "hours",
   "days",
   "time="
  ],
  "parts": [
   {
    "label": "how much time",
    "where": "anywhere",
    "cues": [
     "(#/one/two/three/four/five/half/full) [and a half ](day/hour)[s] .. (week/fortnight/cycle/half term)",
     "(#/one/two/three/four/five/six) [and a half ](day/hour/afternoon/morning)[s] [* ](for/of/away/release/out/per/each/every)",
     "#.# fte",
     "fte",
     "full-time senco",
     "non-teaching senco",
     "(not/no) [a ](class/classroom) (respons/teach/commit)",
     "# per cent",
     "#% .. (timetable/time/week)",
     "release* .. (day/hour/morning/afternoon)",
     "teach* (one/two/three/four/five/six/eight/ten/#) lessons",
     "(has=/is given/have=) (one/two/three/four/five/half) [and a half ][(day/morning/afternoon)s ]for (her/his/their/the/this) (work/role)",
     "(one/two/three/four/#) (morning/afternoon)[s] a week",
     "out of class for (half/#/one/two/three)",
     "(does not have/has no) a class",
     "per cent of .. timetable",
     "(half/forty/twenty/thirty/fifty/sixty) per cent",
     "half (the/her/his) (week/timetable)",
     "at least (one/two/three/four) days",
     "(one/two/three/four) days and",
     "{name}, senco, (one/two/three/four) days",
     "senco, (one/two/three/four) days",
     "(mondays/tuesdays/wednesdays/thursdays/fridays) .. (free of teaching/for senco/as senco)",
     "(mondays/tuesdays/wednesdays/thursdays) and (tuesdays/wednesdays/thursdays/fridays)",
     "(a/one) day and a half",
     "(a/one) day (a/each/every/per) week",
     "#.# [* ][* ]timetable",
     "# [(%/per cent) ]of (a/the/her/his/their) timetable",
     "non-teaching on",
     "(mondays/tuesdays/wednesdays/thursdays) (to/and) (tuesdays/wednesdays/thursdays/fridays)",
     "(half/whole) days"
    ],
    "starter": "The SENCO has [hours or days] a week away from teaching."
   },
   {
    "label": "administrative help",
    "where": "anywhere",
    "cues": [
     "(admin)* .. (support/help/assist/hour/time/send/officer)",
     "(send/sen/inclusion) admin",
     "(clerical/admin)* (support/help/assistant/officer/time)",
     "assistant senco",
     "deputy senco",
     "part-time administrator",
     "administrator",
     "clerical",
     "(clerk/assistant/secretary/office/miss/mrs/mr/she=) .. (paperwork/letters/filing/files/types/books meetings)",
     "(types/files/books) (letters/papers/meetings/meeting)",
     "(hours/time) of help in the office",
     "help in the office",
     "does the paperwork",
     "for paperwork",
     "help with paperwork",
     "and an (assistant/administrator/admin)",
     "a clerk",
     "clerk for",
     "office [team ]help",
     "(help/hours/time) .. from the office",
     "in the office .. (day/hour/morning/afternoon)[s]",
     "(day/hour/morning/afternoon)[s] .. in the office",
     "office help",
     "secretary"
    ],
    "starter": "The SENCO has [number of hours] a week of administrative help from [name or post]."
   },
   {
    "label": "a review with governors or leaders",
    "where": "anywhere",
    "cues": [
     "(govern/board/headteacher/trustee/leader)* .. (review/ask/check/discuss/consider/look at/agree/monitor) .. (time/workload/allocation/resources for the senco/whether this/enough/sufficient)",
     "(time/allocation/workload)* .. (is/are/was) .. (review/discuss/check/agreed) .. (govern/board/head/trustee/leader/year/annual)",
     "review .. whether (this/the) time",
     "(sufficient/enough) (time/for the role) .. review",
     "whether this [time ]is (enough/sufficient)",
     "(board/governors/trustees/headteacher/head) .. (looks/look) at [* ](allocation/time/workload)",
     "makes sure the (senco/sendco) has time",
     "makes sure .. (senco/sendco) .. (enough/sufficient) time",
     "(governor/board/head/trust/trustee)[s]* .. (ask/look/check/discuss/review/goes over/go over)[s] .. (enough/her time/his time/workload/her hours/time)",
     "is (this/that/it) enough",
     "reviews (her/his/the) time",
     "discuss (her/his) time",
     "goes over (her/his) workload",
     "whether that is enough",
     "if this is enough",
     "(look/looks) at this (yearly/each year/every year/annually)",
     "(check/checks)* (each/every) (year/spring/term) that (this/it/the time)",
     "(will do/is enough)",
     "(look/looks) at this (each/every) (year/spring/autumn/summer/term)",
     "(day/hour)[s] .. (govern/board/trustee)* .. (review/look/ask)[s]",
     "(govern/board)[s]* .. reviews this (each/every)",
     "(govern/board)* .. (time=/enough)",
     "(principal/head=/headteacher/board/governors)[s] (review/reviews/discuss/discusses/checks/check) (this/it=/the time) with (him/her/them/the senco)",
     "(govern/board/trustee/head)*[s] (review/reviews/check/checks/discuss/look at/looks at) (this/it=) (in=/at=/every/each/with/once)"
    ],
    "starter": "Each [spring or summer] [the governing body] asks the SENCO whether the time for the role is enough (SEND Code of Practice, paragraph 6.91)."
   }
  ],
  "need": 3,
  "words": 12,
  "against": [],
  "unless": [
   "at the time",
   "time of year",
   "vacan",
   "in time"
  ],
  "againstTerms": [],
  "starter": "The SENCO has [hours or days] a week away from teaching and [number of hours] a week of administrative help from [name or post]. Each [spring or summer] [the governing body] asks the SENCO whether this is enough (SEND Code of Practice, paragraph 6.91)."
 },
 {
  "id": "S14",
  "title": "The SENCO’s strategic role",
  "group": "resolutions",
  "about": "the SENCO's strategic role with leaders and governors",
  "reason": "The Code says the role works best when the SENCO is on the leadership team.",
  "severity": "information",
  "authority": [
   {
    "source": "cop-2015",
    "reference": "6.87",
    "strength": "statutory-guidance",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [
   "special"
  ],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "roles"
  ],
  "headings": [],
  "sure": [
   "(senco/sendco/she=/he=/role) .. (strategic/strategy/strategically)=",
   "(senco/sendco/she=/he=/they=)* .. (is=/are=/as=/sits/sit=/serves/attends/joins/belongs) .. (leadership (team/group)/senior lead/slt=)",
   "(senco/sendco)[,] [(a/our/who is a/who is our) ](senior lead/member of (slt/the senior/the leadership))",
   "(strategic/strategy/strategically) .. (senco/sendco/develop .. (sen/send/policy/provision)/role)",
   "(member of/on=/sits on/part of/joins/attends) the [senior ]leadership team",
   "leadership team (includes/has) .. (senco/sendco)",
   "(senco/sendco) .. (set/shape)[s] .. direction",
   "(assistant/deputy) (head/headteacher) and (senco/sendco)",
   "(direction/develop)* for (send/sen)",
   "(one of the/is an/is our/is the) (assistant/deputy) (head/principal)"
  ],
  "topic": [
   "senco",
   "sendco",
   "strategic",
   "strategy=",
   "leadership"
  ],
  "parts": [
   {
    "label": "a place on the leadership team",
    "where": "anywhere",
    "cues": [
     "(senco/sendco/she=/he=/they=)* .. (is=/are=/as=/sits/sit=/serves/attends/joins/belongs) .. (leadership (team/group)/senior lead/slt=)",
     "(senco/sendco)[,] [(a/our/who is a/who is our) ](senior lead/member of (slt/the senior/the leadership))",
     "(senco/sendco) .. (assistant/deputy) (head/principal)",
     "(member of/sits on/part of/belongs to/on) the [senior ]leadership (team/group)",
     "(assistant/deputy) (head/principal/headteacher) .. (senco/sendco)",
     "leadership team (includes/has) .. (senco/sendco)",
     "(senco/sendco)* .. (member of/part of/sits on/place on/seat on) .. (leadership/senior/slt=)",
     "(assistant/deputy) (head/headteacher/principal)[teacher] and (senco/sendco)",
     "(senco/sendco)* .. (one of the/is an/is our/is the) (assistant/deputy) (head/principal)"
    ],
    "starter": "The SENCO is a member of [the leadership team]."
   },
   {
    "label": "strategic work with the headteacher or governors",
    "where": "anywhere",
    "cues": [
     "strateg .. (headteacher/head teacher/govern/board/leadership/leaders/trust)",
     "(govern/board/headteacher/leaders=)* .. strateg",
     "(senco/sendco)* .. (report/advis/meet)[s] .. (govern/board/headteacher) ..",
     "(senco/sendco)* .. (with .. (headteacher/head teacher/governing/governors/board) .. (determin/develop/plan))",
     "plans provision with",
     "(lead/leads) on strategy",
     "school improvement plan",
     "(set/shape)* the direction",
     "how send should"
    ],
    "starter": "The SENCO works with the headteacher and governing body on the strategic development of SEN policy and provision, [how and when]."
   }
  ],
  "need": 1,
  "words": 8,
  "against": [],
  "againstTerms": [],
  "starter": "The SENCO is a member of [the leadership team], and works with the headteacher and governing body on the strategic development of SEN policy and provision, [how and when]."
 },
 {
  "id": "S15",
  "title": "The wellbeing of the SENCO and staff",
  "group": "resolutions",
  "about": "the wellbeing of the SENCO and of staff",
  "reason": "The role can be lonely and heavy. People who are looked after can look after others.",
  "severity": "information",
  "authority": [
   {
    "source": "good-practice",
    "reference": "",
    "strength": "good-practice",
    "checkedOn": "2026-11-23"
   }
  ],
  "policyOnly": true,
  "notFor": [],
  "secondaryOnly": false,
  "readsHistory": false,
  "belongs": [
   "roles",
   "training"
  ],
  "headings": [
   "supervision",
   "staff (wellbeing/well-being)",
   "workload",
   "looking after staff"
  ],
  "sure": [
   "(senco/sendco/staff/adult/teacher)[s/'s]* .. (wellbeing/well-being/supervision/workload)",
   "(wellbeing/well-being/workload) of .. (staff/senco/sendco/adult/teachers)",
   "(staff) (wellbeing/well-being)",
   "(has/have/receive/receives/gets) [a ]supervision",
   "workload",
   "(senco/sendco/staff) .. (supervisor/supervision)",
   "supervisor"
  ],
  "topic": [
   "supervision",
   "workload"
  ],
  "parts": [
   {
    "label": "what is done",
    "where": "beside",
    "cues": [
     "supervision",
     "term=",
     "each",
     "every",
     "month",
     "meeting",
     "review",
     "lead",
     "polic",
     "ask",
     "counsel",
     "discuss",
     "assistance programme",
     "coach",
     "check",
     "line manag"
    ]
   }
  ],
  "need": 1,
  "words": 8,
  "against": [],
  "unless": [
   "(wellbeing/well-being) of [(our/all/the/every) ](pupil/child/student/learner/young)",
   "(midday/lunchtime/lunch/playground) supervis"
  ],
  "againstTerms": [],
  "starter": "The SENCO has supervision every [half term] from [name or service], and leaders ask about workload and wellbeing at [each meeting]."
 }
]
