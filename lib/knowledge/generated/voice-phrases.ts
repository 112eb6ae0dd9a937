// Generated from content/ by `npm run knowledge`. Do not edit.
import type { VoicePhrases } from '../voice'

export const voicePhrases: VoicePhrases = {
 "agreed": [
  "plan",
  "plans",
  "IEP",
  "allocation",
  "steps (we/the school/staff/it) ...",
  "being referred",
  "target",
  "outcome",
  "provision",
  "support",
  "decision",
  "decided",
  "referral",
  "(decision/decide/decides/decided/deciding) to (refer/involve/bring in/call in/ask for)",
  "recommendation",
  "goal",
  "which (programme/group/support/tier/level/band/stage/wave/category/intervention)",
  "intervention",
  "(support/provision/learning/teaching) arrangement",
  "strategy",
  "strategies",
  "programme",
  "help that",
  "help (their/your/the) child",
  "placement",
  "next [(small/learning/little)] [learning] steps",
  "action (taken/plan)",
  "register",
  "stage",
  "changes",
  "any change",
  "which ones",
  "what to (put in place/do/offer/provide/give)",
  "(what/how) ... (will be done/we will do/is to be done/we have decided/has been decided/support/help)",
  "passport",
  "profile",
  "extra help",
  "group",
  "adjustment",
  "the outcome by letter",
  "outcome of the (review/meeting/assessment)",
  "outcome of the [(school's/senco's)] decision",
  "action",
  "(ask/asked/asking/call/called/contact/contacted/invite/invited/approach/approached/involve/involved/involving/bring/brought/consult/consulted) [in] [(a/an/the/another/outside/external)] ... (specialist/psychologist/therapist/agency/agencies/service/professional/expert)",
  "(has/have/is/are/been/be/was/were) referred",
  "refer (to/your child/the child/a child/the pupil/a pupil/a student/the student/them)",
  "what they have to work on",
  "SEND status",
  "review date",
  "provision map",
  "(specialist/psychologist/therapist/agency/agencies/service/services/expert) (has/have/is/are) [been] (asked/contacted/called in/involved/brought in/consulted/approached/commissioned)",
  "(brings/calls/asks/involves/contacts/brought/called) [in] [(a/an/the/another/outside/external)] ... (specialist/psychologist/therapist/agency/agencies/service/professional/expert)",
  "child ... (working/work/seen/supported/helped/taught/withdrawn) ... (with/by) ... (mentor/assistant/TA/specialist/therapist/counsellor/tutor)",
  "what ... (has/have) [been] (set/chosen/picked/decided/arranged/selected/put in place)",
  "(finished/completed/final/finalised/revised) (document/version/paperwork)",
  "which (college/course/pathway)"
 ],
 "telling": [
  "change(s) (to/in/of) [(the/our)] [(school/start/finish/term/bus/minibus/taxi/lunch)] (day/dates/menu/timetable/staffing/times/premises/uniform/building/clubs/hours)",
  "(accessibility/action/improvement/development/evacuation/business/strategic/travel/catering/risk) plan",
  "on the ... page",
  "see the (board/teacher/teacher's/screen/whiteboard/face)",
  "(tell/tells/told/telling) [(a/the/any)] (parent/parents/families/family/carer/carers/pupil/pupils/child) (nothing/little/very little)",
  "(read/saw) ... and (changed/rewrote/struck)",
  "have done so",
  "it [(will/must/should/has to)] (tell/tells/inform/informs/notify/notifies/send/sends/let/lets/write/writes) [to] (you/parents/families/the parents/the family)",
  "(tell/tells/telling/inform/informs/notify/notifies/alert/alerts) [the] (LA/local authority/council/authority)",
  "(you/they/parents/families) [will] have ... (days/weeks) to",
  "(both/all) sets of (families/parents)",
  "both (families/parents)",
  "proposed (changes/amendments)",
  "(must/has to/have to) [(also/then/always/first/formally)] (tell/inform/notify) [(the/a/their/your)] (parents/parent/family/families/you)",
  "(film/film clip/clip/video/photo/photograph/photographs/photos)",
  "(unlawful/illegal/against the law)",
  "(forum/council/group/panel), who (added/changed/suggested/improved/rewrote/asked)",
  "(told/asked/consulted) ... and [have] (agreed/agree/consented) to",
  "(ask/asks/seek/seeks/get/gets) ... [for] (their/your/parents'/parental) agreement",
  "ask~ (whether/if) (they/you) (agree/are happy/consent/would like)",
  "(invite/invites/inviting/invited) ... (meeting/review) ... (agree/discuss/plan/decide)",
  "(swimming/sports/parents'/parent/toddler/faith) groups",
  "(ask/asks/seek/seeks/obtain/obtains/sought/obtained/requested/with/for/after/give/given/gives) ... (consent/permission/go-ahead)",
  "(SEN support/special educational provision/SEN provision/special provision/extra help/extra support/additional support/provision) (starts/begins/began/is [(first/being/now being/now/to be)] made/are made/is put in place/has begun/is to begin/is to be made/is provided/has started)",
  "(when/that/if/once/before/where) ... (we/the school/a school/schools/an academy/the academy/the college/the nursery/it/their child/your child/they/child/a pupil/a child) ... (makes/make/making/receive/receives/receiving/start/starts/given/be given/begin/begins/goes on/goes onto/moves on to/getting/is on/place on/placed on/is to have/will have/are to have/going to have) ... (special educational provision/SEN support/SEN provision/extra help/extra support/additional support/special educational needs/SEN/SEND)",
  "(when/that) [(it is/they are)] ... (it/their child/your child/they/the child/the pupil/a pupil/a child) [(also/still)] (needs/has/have) ... (special educational provision/SEN support/SEN provision/extra help/extra support/additional support/special educational needs/SEN/SEND)",
  "(consent/permission/agreement) (is/are/will be) [(always/first)] (sought/asked for/obtained/requested/needed/required)",
  "(of/about) special educational provision",
  "formally (told/tell/notify/notified/inform/informed)",
  "section 68",
  "s68",
  "without delay",
  "exclu~",
  "suspen~",
  "suspension",
  "safeguard~",
  "child protection",
  "accident",
  "injur~",
  "(injury/injuries)",
  "emergency",
  "first aid",
  "illness",
  "medication",
  "medicine",
  "allerg~",
  "restrain~",
  "physical intervention",
  "incident",
  "bullying",
  "privacy",
  "(how/why/what) ... (hold/holds/collect/collects/process/store/stores/use and store) ... (data/information/record/personal)",
  "(data/information/record/records) ... (is/are) ... (held/kept/stored/processed/used and stored)",
  "(lawful/legal) (basis/bases)",
  "(retention/retained)",
  "personal data",
  "data protection",
  "GDPR",
  "(authority/council/LA) ... (will/must/may/also/then/decides/writes/tells/informs/notifies/sends/has/is/should)",
  "(authority/council/LA), which (will/must/decides/writes/tells/informs/notifies/sends)",
  "(by/from) (the local authority/the council/the LA/them)",
  "(complaint/complain)",
  "admission",
  "(SENDIASS/IASS)",
  "Local Offer",
  "(independent/impartial/free) (advice/support/help)",
  "Individual Support Plan",
  "ISP",
  "when it (starts/begins/has started)",
  "when (something/anything/more) is (decided/known/announced/published)",
  "what (is/was/has been/we) agreed",
  "what's agreed",
  "if together",
  "once agreed",
  "(their/your/a/legal/statutory/parental/same/young person's) right to",
  "(has/have/had) [(the/a/no)] right to",
  "rights",
  "how to (appeal/complain/request/contact/get/find/access)",
  "funding",
  "tribunal",
  "mediation",
  "charges",
  "access arrangements",
  "informed (choice/decision/consent)",
  "(trauma/evidence/research) informed",
  "exam~",
  "draft EHC plan",
  "(policy/report/document/section/page/booklet/leaflet/table/guide/plan/offer/website/poster/appendix/chapter/box/part/list/film) [(also/itself/therefore/below/above/overleaf/now)] (tells/explains/informs/will tell/describes/shows/sets out)",
  "(policy/report/section/page/booklet/leaflet/table/guide/offer/website/poster/appendix/chapter) (on/about/for/in/at/of) ... (tells/explains/informs/will tell/describes/shows/sets out)",
  "(purpose/aim) of (this/the/our) (policy/report/document)",
  "as [the] ... (regulations/law/act/guidance) ... (require/requires/required/ask/asks/say/says)",
  "restrictive",
  "use of force",
  "reasonable force",
  "(support/help/it) (has begun/has started/is starting/is to start)",
  "it (tells/explains) you",
  "who to contact",
  "(share/shares/shared/sharing) ... (worry/worries/concern/concerns) with",
  "outcome of [(the/their/our)] (application~/test/exam/complaint/appeal)",
  "(cost/costs/arrangement/arrangements) (for/of) (the trip/a trip/trips/visits/the visit)",
  "transport",
  "(menu/lunch)",
  "(whichever/whatever) ... (suits/suit/prefer/prefers/choose/chooses/like/likes)",
  "(know/about/of/understand/explain/explained) [(the/their/your/all)] [possible] (options/choices/rights)",
  "(material/policy/statutory) change",
  "change(s) (to/in) (the/this/our) [SEND] (policy/report/document)",
  "(law/act/regulations/section 69) (require/requires/expect/expects/oblige/obliges) (us/schools/the school) to (tell/inform/notify)",
  "(has not/have not/hasn't/does not/do not) (arrive/arrived/turned up/registered)",
  "(taken/falls/fallen/feels/becomes/is) (ill/unwell/sick)",
  "(is/been/gets) (hurt/injured)",
  "(head bump/bumped head/bumps)",
  "child protection (concern/concerns/referral)",
  "(lost property/lice/nits)",
  "(late/missing) from (school/lessons)",
  "(do not/does not/never/will not/not) (send/settle/finalise/finish/fix/sign/write/decide/leave) ... ... (until/before)",
  "(stay/stays/kept/remains) in draft",
  "(decision/decisions/right/rights/choice/choices) ... ... (belong/belongs/pass/passes/transfer/transfers/are theirs/will be theirs)",
  "(first aider/nurse/dental/dentist/vision check/vision test/eye test/hearing test/immunisation/vaccination/head lice)",
  "booking (link/form/system/slip)",
  "(which/what) (room/hall/entrance/gate/building/day/time/bus)",
  "(if/when/where/unless/provided/as long as) [(that)] (the/a/your/they) [(student/young person/pupil/child)] (is happy/are happy/is content/is willing/agrees/agree/consents/consent/wants us/want us/says yes)",
  "how we use [(your/their/personal)] (information/data)",
  "(share/shares) with the (local authority/council/LA)",
  "(room/venue/start time/place) (of/for) (the/their/each) (meeting/review/appointment)",
  "parents' evening (dates/date/appointment/appointments/times/slots)",
  "(tell/tells/told/inform/informs/informed/notify/notifies/notified/say/says/confirm/confirms) ... [(so/this/it)] formally",
  "(count/counts/amounts/qualifies) (as/to) special educational provision",
  "(is/are) special educational provision",
  "agreed (at/in/during) (the/this/that/each/every/our/their/a) [(review/planning/termly/family)] (meeting/review/conversation)",
  "(the/these/those) agreed (plan/plans/outcome/outcomes/target/targets/action/actions/next steps/steps/support/review date)",
  "(that/which) (they/you/he or she/the family/the pupil/the child/pupils/parents) [(have/has)] (wrote/written/agreed/chose/chosen/helped/made)",
  "(of/about) the right to",
  "(see/read/inspect/ask for) ... (file/files/records/school record)",
  "before any information",
  "(which/what) (records/information/files) ... (pass on/passed on/share/shared/transfer/transferred/send on/sent on)",
  "(use/uses/using/used) [(of)] [reasonable] force",
  "(calm/quiet/safe/sensory) room",
  "seclusion",
  "isolation",
  "(hold/held/holding) [(a/the/your/their)] (child/pupil/student/children)",
  "(meeting/review/conversation) (at/in/during) which ... (agreed/settled)",
  "(when/once/as soon as) [(the/this/extra)] support (starts/begins) ... ... ... (say so/saying so)",
  "(different from/additional to) or (additional to/different from)",
  "what has been tried",
  "(try/tries/tried/trying) ... changes",
  "(want/wants/wish/wishes/like/likes) ... (shared/passed on) with",
  "whether or not ... signed",
  "(session/sessions/lesson/lessons/provision/support) ... (has/have/had/is/was/were) (missed/cancelled/lost/slipped/lapsed/not happened/to be missed/been missed/been cancelled)",
  "(student/students/young people/young person/pupil/pupils/learner/learners) ... (decide/decides/choose/chooses) (who/whether)",
  "(need/needs) neither",
  "begin special provision",
  "(do/does) not need [(our/the school's/anyone's)] (permission/support/agreement)",
  "report ... (goes/go/sent/send) to the (authority/council/LA/local authority)",
  "(suspend/suspends/suspended)",
  "(what/anything) (parents/families/the family/you/they) [(have/has)] (told/said)",
  "shown (round/around)",
  "(gone/went/go/goes) wrong",
  "(mistake/mistakes)",
  "(if/when/where/once/provided) [that] (parents/the parents/families/the family/you) (agree/agrees/have agreed/has agreed/consent/are happy)",
  "(who/where) (holds/keeps/sees/stores) ... (records/data/information)",
  "has to be (collected/picked up)",
  "social care",
  "(healthcare/health care) plan(s)",
  "(report/reports/papers) ... (weeks/week/days) before ... (annual review/review meeting)",
  "(report/reports/papers/advice) ... ... (weeks/days) before (the/a/each/any/their/your) [review] meeting",
  "(tell/tells/inform/informs) [the] (family/parents) and the (authority/council/LA)",
  "(authority/council/LA), not (the school/our school/us/we), [then] (decides/writes/tells/informs/names/amends)",
  "(where/when/if/once) provision is (to be/being) made",
  "(inform/tell/informed/told) ... after (they/you/parents/families) ... ... (involved/consulted/part)",
  "(two-year/two-year-old) (check/review/progress check)",
  "between two and three",
  "(EYFS/early years) framework",
  "(danger/harm)",
  "(parents/families/you/they) (may/can) [(always/also)] ask ... ... (will tell/tells/tell) (you/them)",
  "(send/sending) (children/pupils/students/a child/a pupil/the child/them) home (for/because/early/if/when)",
  "(ordinarily/generally/normally/usually) available",
  "available (in/to) (every/all)",
  "(cannot/can not/not able to/unable to/did not/does not) ... (run/take place/go ahead/happen)",
  "(you/parents/parents and carers/families/the family) and (the/your/our/their) ... (have/has) ... (settled/agreed/chosen/set/decided/written)",
  "(local authority's/council's/LA's/authority's) (decision/reply/letter/response/draft/offer)"
 ],
 "news": [
  "(written/school/progress) report [(in/each/every)]",
  "annual report",
  "(annual/yearly/end of year) [(written/school/progress)] report",
  "progress report",
  "(report/reports) (on/of/about) [(their/your)] [(child's/pupil's)] (progress/attainment)",
  "how ... (getting on/settling in/settled)",
  "website",
  "trip",
  "club",
  "absence",
  "attendance",
  "(homework/curriculum/topic/timetable/dates/school closure)",
  "available to (parents/families)",
  "(what/how) ... (doing/is going/going on/are going/is learning/are learning/working on/has done/have done)",
  "(home-school/contact/link) (book/diary)",
  "all about me",
  "(kept/keep/keeps/keeping) ... (informed/up to date/updated/in touch) ... (support/provision/help/what is/how)",
  "(support/provision/help) (there is/we make/is on offer/on offer/in school/available)",
  "(services/support groups/organisations/events/workshops/courses)",
  "examples",
  "support (available/for families/for parents)",
  "absent",
  "(place/places/school/schools) ... (offered/allocated/been given)",
  "[(secondary/primary/new)] school place",
  "(results/scores) (of/in) [(the/their/your)] [(child's/national/statutory)] (tests/assessments/SATs/phonics check)",
  "(SATs/national test) (results/scores)",
  "pupil premium",
  "(good/excellent) (news/work/behaviour)",
  "(who/whom) to (go to/talk to/speak to/ask/turn to/ring/call)",
  "(letters/letter/note/details) about ... (visit/visits/trip/trips/residential)",
  "sports day",
  "(policy/report) (is/are) working",
  "(dates/times) (of/for) (the/their/your/each/our)",
  "(budget/money) (is/was/has been) (used/spent)",
  "(eaten/lunch/meals)",
  "(supply/visiting/new) (teacher/member of staff) (is/is expected/comes/will)",
  "the day before"
 ],
 "tellingIn": [
  "safeguarding",
  "behaviour",
  "medical",
  "admissions",
  "complaints",
  "records",
  "funding",
  "legal",
  "support-services",
  "exams"
 ],
 "phrases": [
  {
   "rule": "VOICE-04",
   "form": "((senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support)/we) (will/then/may/would) [then] (place/add/put/enter) [(the/a)] (child/pupil/student/name) (on/onto/to)",
   "unless": [],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "(senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support) (places/adds/puts/enters) [(the/a)] (child/pupil/student/name) (on/onto/to)",
   "unless": [],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "(decision/judgement/judgment) (is/are/will be/rests/lies/about/on/as/whether/to) ... ... ... (made by the/made solely by/with the/by the) (senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support)",
   "unless": [
    "(local authority/council/admission/tribunal/exclude/suspend/staffing/budget)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "(when/as/if/where) the (senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support) (sees fit/thinks fit/feels it is right)",
   "unless": [],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "at the (senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support) discretion",
   "unless": [
    "(budget/funding/leave/staffing)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "at the [(sole/absolute/professional/complete)] discretion of [the] (senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support)",
   "unless": [
    "(budget/funding/leave/staffing/absence/attendance)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "at the (senco's/sendco's/school's/headteacher's/head teacher's/head's/teacher's/academy's/college's/leadership team's) [sole] discretion",
   "unless": [
    "(budget/funding/leave/staffing/absence/attendance/uniform/trip/exam~/homework)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-05",
   "form": "(pupil/student/learner) voice is (collected/gathered/captured/recorded/collated/monitored)",
   "unless": [
    "acted",
    "(change/changed/changes)",
    "shap~",
    "because",
    "discuss~",
    "opens the"
   ],
   "rewrite": "collected"
  },
  {
   "rule": "VOICE-05",
   "form": "(know/knows) (their/his/her/what their) [own] (target/outcome)",
   "unless": [
    "(set/choose/agree/help)",
    "(teachers/staff/teacher) know"
   ],
   "rewrite": "targets"
  },
  {
   "rule": "VOICE-05",
   "form": "(shown/told/made aware of/informed of/notified of/advised of/aware of/reminded of/given) (the/their/his/her/a copy of their/of their) [(own/individual/IEP/new/current)] target",
   "unless": [
    "(set/choose/agree/help)",
    "(teacher/teachers/staff/assistants/colleagues/adults/TAs/parents/carers/families/governors/you) ... (informed/aware/told/shown/given/notified/advised/reminded)"
   ],
   "rewrite": "targets"
  },
  {
   "rule": "VOICE-05",
   "form": "target(s) [(are/is/will be)] ... (shared with/explained to/read to/shown to) [(the/our/all)] (pupils/children/students/learners/young people/pupil/child/student/learner/young person)",
   "unless": [
    "(set/choose/agree/agreed/help)"
   ],
   "rewrite": "targets"
  },
  {
   "rule": "VOICE-05",
   "form": "(given/handed/passed/shown/presented) to [(the/their)] (parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (to sign/for signing/for signature)",
   "unless": [
    "(medication/privacy/photograph/consent/together/agree~/discuss~)"
   ],
   "rewrite": "signed"
  },
  {
   "rule": "VOICE-05",
   "form": "asked to (sign/countersign)",
   "unless": [
    "(never/not/nobody/no one/no parent/nor) ... asked",
    "(visitor/visitors/staff/sign in/consent for/medication/privacy/photograph/agreement that we wrote)"
   ],
   "rewrite": "signed"
  },
  {
   "rule": "VOICE-05",
   "form": "(invited/expected/required) to sign [(and return/the/their/it/each)]",
   "unless": [
    "(never/not/nobody/no one/no parent/nor) ... (invited/expected/required)",
    "(medication/privacy/photograph)"
   ],
   "rewrite": "signed"
  },
  {
   "rule": "VOICE-05",
   "form": "(please/must) sign (the/this/both/it/each/one) ... (plan/plans/slip/IEP/targets/form/copy/copies)",
   "unless": [
    "(medication/privacy/photograph)"
   ],
   "rewrite": "signed"
  },
  {
   "rule": "VOICE-05",
   "form": "open door policy",
   "unless": [
    "(in addition/as well as/also meet/beyond/not enough/more than/not instead)"
   ],
   "rewrite": "door"
  },
  {
   "rule": "VOICE-05",
   "form": "(where/if/when/wherever/whenever) (possible/appropriate/practicable/suitable/time allows), [(the/a/older/our)] [(parents/families/carers) and [(the/their)]] ((pupils/children/students/learners/young people/pupil/child/student/learner/young person)/learner's/young people's/child's/pupil's/student's/children's/pupils'/students'/young person's) [(views/view/voice/voices/wishes/feelings/opinion/opinions)] ... (will be/are/is/be/may be/can be) [also] (considered/sought/asked/heard/recorded/taken/invited/listened/included/consulted/involved)",
   "unless": [
    "(age/maturity/understanding)"
   ],
   "rewrite": "softened"
  },
  {
   "rule": "VOICE-05",
   "form": "views [of [(the/a/our/all)] (pupils/children/students/learners/young people/pupil/child/student/learner/young person)] (will be/are/may be/can be) [also] (considered/sought/taken into account/recorded/listened to/asked for/heard/noted) (where/if/when/wherever/whenever) (possible/appropriate/practicable/time)",
   "unless": [
    "(age/maturity/understanding)"
   ],
   "rewrite": "softened"
  },
  {
   "rule": "VOICE-05",
   "form": "(school/student/pupil/academy/junior) council (gives/is/allows/ensures/provides/represents/enables/means/lets)",
   "unless": [
    "(SEND panel/pupils with SEND sit/members with SEND/as well as/in addition/one of)"
   ],
   "rewrite": "council"
  },
  {
   "rule": "VOICE-05",
   "form": "(through/via/by) the (school/student/pupil/academy/junior) council",
   "unless": [
    "(SEND panel/as well as/in addition/and through/one-page)"
   ],
   "rewrite": "council"
  },
  {
   "rule": "VOICE-05",
   "form": "(smiley face/annual pupil/yearly pupil/annual student/end of year pupil/once a year pupil) [face] (sheet/questionnaire/survey/form)",
   "unless": [
    "(acted/chang~/discuss~/because/feedback)"
   ],
   "rewrite": "collected"
  },
  {
   "rule": "VOICE-05",
   "form": "(are/is) [always] welcome to (contact us/contact the school/come in/call/telephone/pop in/attend) [(at any time/whenever/if/should)]",
   "unless": [
    "(extra/also meet/in addition/between)"
   ],
   "rewrite": "door"
  },
  {
   "rule": "VOICE-10",
   "form": "only the (headteacher/school/senco/sendco/head/educational psychologist) (can/may/is able to) [also] (ask/request/apply/make/refer/submit)",
   "unless": [],
   "rewrite": "ask"
  },
  {
   "rule": "VOICE-10",
   "form": "(request/application/requests/applications) ... (made/submitted/sent) [only] by the (headteacher/school/senco/sendco/head) only",
   "unless": [],
   "rewrite": "ask"
  },
  {
   "rule": "VOICE-10",
   "form": "(request/application/requests/applications) ... (can only/may only/must) be (made/submitted/requested) (by/through/via) the (headteacher/school/senco/sendco/head)",
   "unless": [],
   "rewrite": "ask"
  },
  {
   "rule": "VOICE-10",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (cannot/can not/may not/are not able to/are unable to/should not/must not) [(directly/themselves)] (request/ask/apply)",
   "unless": [
    "(assistant/refuse)",
    "apply to us",
    "apply [directly] to (our/this) (school/academy/college) (for/in/as/like)"
   ],
   "rewrite": "ask"
  },
  {
   "rule": "VOICE-10",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (must/need to/have to/should) ask the (school/headteacher/senco/sendco) to (request/apply/make)",
   "unless": [],
   "rewrite": "ask"
  },
  {
   "rule": "VOICE-12",
   "form": "(poor/bad/inadequate/inconsistent/ineffective) parenting",
   "unless": [
    "not (assume/treat/see/regard/read/take/put/call/blame/mean/think/believe/always/the result/a sign/caused/due)",
    "never",
    "rather than",
    "without"
   ],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (who (fail/refuse/neglect/cannot be bothered/can't be bothered/choose not) to/fail to/refuse to/neglect to)",
   "unless": [
    "(admit/law/prosecut~/not refuse/the right/hear from us/hear back/receive)"
   ],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "(chaotic/dysfunctional/problem/broken/troubled/unstable) (family/families/home/homes/home life/home background)",
   "unless": [],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (do not care/don't care/are not interested/show little interest/have low aspirations/lack interest/are unsupportive/are difficult/are unco-operative/are uncooperative/are to blame/make excuses)",
   "unless": [
    "not (assume/believe/think)",
    "never"
   ],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "(lack of/little/poor/no) (support from (home/parents)/parental support/home support/interest from parents/support at home)",
   "unless": [
    "(does not/not assume/never/regardless/whatever)"
   ],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "(overprotective/over protective/over anxious/overanxious/aggressive/complaining/problem/uncaring/apathetic/lazy) (parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you)",
   "unless": [
    "(no longer/stop/stopped/dislike/avoid) ... (talk/speak/use/term/phrase/expression/word/words/call/write/say)"
   ],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-13",
   "form": "(cannot/can not/will not/can't/won't/not/only) [be] (start/begin/receive/provide/provided/given/put in place/be given/be provided/placed/added/go ahead/offered) ... (until/unless/without/once/if/after) ... (signed/signature/consent/permission/agree in writing/slip/form/sign/signs)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~/record/records)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-13",
   "form": "(parental/parents'/parent/your/written/signed) (permission/consent/agreement) ... (before ... (support/help/provision/intervention/programme/group/register/adding/placing)/to be placed/to place/for their child to be placed/to go on/to add/to put/to start/to begin/for SEN support/for extra support/for SEN)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~/record is/records/not (need/needed/required/necessary)/no need/without/assessed/assesses)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-13",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) must (sign/give (permission/consent)) ... (before/for/to/so) ... (support/help/provision/intervention/programme/group/register)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-13",
   "form": "(if/where) (parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (do not/don't/refuse to/withhold/will not/have not) (sign/signed/consent/give [their] [(written/signed)] permission/give [their] [(written/signed)] consent/given [their] [(written/signed)] consent/given [their] [(written/signed)] permission/return/returned),",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-13",
   "form": "no (support/intervention/provision/help/extra help/additional support/programme) (will/can/may/is/should/shall) ... (until/unless/without/before) ... (signed/signature/consent/permission/form)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-13",
   "form": "(without/unless/until) ... (signed/signature/consent/permission/signs/sign) ... (support/provision/intervention/help) ... (cannot/will not/can not/won't/may not)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-12",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) [(simply/just/often/sometimes/still/clearly)] (do not/don't/will not/won't/rarely/never/seldom) [(simply/even/really/always)] (engage/co-operate/bother/turn up/take an interest/take responsibility/value education/value school)",
   "unless": [
    "(not assume/assume/believe/say that)"
   ],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "(lack of/lacking) (parental/home/family) (support/engagement/interest/discipline/control/boundaries/involvement)",
   "unless": [
    "(does not/not assume/never/regardless/whatever)"
   ],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "parental (apathy/indifference/failure)",
   "unless": [
    "(does not/not assume/never/regardless/whatever)"
   ],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (are/is/who are) (disengaged/hard to engage/difficult to engage/hostile/unwilling to engage/reluctant to engage)",
   "unless": [],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-11",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (will/must/can) (decide/choose/consent/have the final say/make the decision)",
   "unless": [
    "(with the student/with their child/with their son or daughter/before year 12/before the sixth form/with the young person/with their agreement/with your agreement/with you/if you/under 16/capacity/young person decides/student decides/student agrees/together)",
    "(student/students/learner/learners/young person/young people) (and/with/or) [(their/the)] (parents/parent/families/family/carers)"
   ],
   "rewrite": "adult-only"
  },
  {
   "rule": "VOICE-11",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (decide/have the final say/make the decision) (whether/what/which/if/on/about/how)",
   "unless": [
    "(family learning/coffee morning)",
    "(join/attend/come to) [(a/an/the/our)] ... (course/group/workshop/class/session/café/meeting)",
    "(with the student/with their child/with their son or daughter/before year 12/before the sixth form/with the young person/with their agreement/with your agreement/with you/if you/under 16/capacity/young person decides/student decides/student agrees/together)",
    "(student/students/learner/learners/young person/young people) (and/with/or) [(their/the)] (parents/parent/families/family/carers)"
   ],
   "rewrite": "adult-only"
  },
  {
   "rule": "VOICE-11",
   "form": "(sixth form/post 16/over 16/aged 16/after 16/year 12/year 13/college) ... (parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (decide/decides/consent/agree/agrees/sign/signs/choose/chooses/give permission/must agree/must consent/must sign/will decide)",
   "unless": [
    "(with the student/with their child/with their son or daughter/before year 12/before the sixth form/with the young person/with their agreement/with your agreement/under 16/capacity/young person decides/student decides/student agrees/together/transition)",
    "(student/students/learner/learners/young person/young people) (and/with/or) [(their/the)] (parents/parent/families/family/carers)"
   ],
   "rewrite": "adult"
  },
  {
   "rule": "VOICE-11",
   "form": "(parent/parents/carers) (decide/decides/consent/agree/agrees/sign/signs/give permission/choose/chooses/make the decision/must agree/must consent/must sign/will decide/give consent/must give consent/will choose) ... (student/learner/young person/over 16/sixth form/post 16/college/course/aged 16)",
   "unless": [
    "(with the student/with their child/with their son or daughter/before year 12/before the sixth form/with the young person/with their agreement/under 16/capacity/young person decides/student decides/student agrees/together)",
    "(student/students/learner/learners/young person/young people) (and/with/or) [(their/the)] (parents/parent/families/family/carers)"
   ],
   "rewrite": "adult"
  },
  {
   "rule": "VOICE-11",
   "form": "(decision/decisions/consent/permission) [(for/about/on/of)] ... (student/learner/young people/young person/sixth form/post 16/over 16) ... (made by/given by/rest with/lie with/taken by/is sought from/from) [their] (parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you)",
   "unless": [
    "(with the student/with their child/with their son or daughter/before year 12/before the sixth form/with the young person/with their agreement/under 16/capacity/as well as the/and the student)"
   ],
   "rewrite": "adult"
  },
  {
   "rule": "VOICE-04",
   "form": "(senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support) [(will/then/also/usually/will then)] (works out/work out/picks/pick/selects/select/chooses/choose/identifies) (whether/if/which/who/what/the (child/children/pupil/pupils/student/students) (who/that/to))",
   "unless": [
    "(staff/training/budget/funding/money/time/resources/assistants) ... (deployed/spent/allocated)",
    "(buy/buys/buying/purchase~/subscri~/candidate/candidates/suspend~/exclu~/absence/attendance/timetable/assembly/uniform/admission/admit/closure/close/closed/seat/seating/which class/close/safeguarding/child protection/budget/policy/policies/expedition/trip)",
    "together",
    "(local authority/council/tribunal)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "(senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support) [(will/shall/must)] [(then/normally/usually)] (makes/make/takes/take/reaches/reach/has/have) (the/a) [(final/last)] (decision/say/word/judgement) (on/about/over/as/whether/if/regarding/of)",
   "unless": [
    "(staff/training/budget/funding/money/time/resources/assistants) ... (deployed/spent/allocated)",
    "(buy/buys/buying/purchase~/subscri~/candidate/candidates/suspend~/exclu~/absence/attendance/timetable/assembly/uniform/admission/admit/closure/close/closed/seat/seating/which class/close/safeguarding/child protection/budget/policy/policies/expedition/trip)",
    "together",
    "(local authority/council/tribunal)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "it is (for/up to) the (senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support) (to (say/decide/judge/choose/determine)/whether/if)",
   "unless": [
    "(staff/training/budget/funding/money/time/resources/assistants) ... (deployed/spent/allocated)",
    "(buy/buys/buying/purchase~/subscri~/candidate/candidates/suspend~/exclu~/absence/attendance/timetable/assembly/uniform/admission/admit/closure/close/closed/seat/seating/which class/close/safeguarding/child protection/budget/policy/policies/expedition/trip)",
    "together",
    "(local authority/council/tribunal)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "(is/are/will be/be) (decided/determined/chosen/settled/judged) (by/solely by/only by) the (senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support)",
   "unless": [
    "(JCQ/exam~/examination/concession)",
    "(staff/training/budget/funding/money/time/resources/assistants) ... (deployed/spent/allocated)",
    "(buy/buys/buying/purchase~/subscri~/candidate/candidates/suspend~/exclu~/absence/attendance/timetable/assembly/uniform/admission/admit/closure/close/closed/seat/seating/which class/close/safeguarding/child protection/budget/policy/policies/expedition/trip)",
    "together",
    "(local authority/council/tribunal)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "(decision/decisions) ... (support/provision/help/register/intervention/interventions/needs/SEN) (is/are/will be) (taken/made) by the (senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support)",
   "unless": [
    "(staff/training/budget/funding/money/time/resources/assistants) ... (deployed/spent/allocated)",
    "(buy/buys/buying/purchase~/subscri~/candidate/candidates/suspend~/exclu~/absence/attendance/timetable/assembly/uniform/admission/admit/closure/close/closed/seat/seating/which class/close/safeguarding/child protection/budget/policy/policies/expedition/trip)",
    "together",
    "(local authority/council/tribunal)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "(staff/teachers) (agree/decide/settle) (among/between) themselves",
   "unless": [
    "(club/clubs/duty/duties/rota/display/displays/cover)",
    "(staff/training/budget/funding/money/time/resources/assistants) ... (deployed/spent/allocated)",
    "(buy/buys/buying/purchase~/subscri~/candidate/candidates/suspend~/exclu~/absence/attendance/timetable/assembly/uniform/admission/admit/closure/close/closed/seat/seating/which class/close/safeguarding/child protection/budget/policy/policies/expedition/trip)",
    "together",
    "(local authority/council/tribunal)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-05",
   "form": "(know/knows/remember/remembers) what their [own] (target/outcome)",
   "unless": [
    "(set/choose/agree/help)"
   ],
   "rewrite": "targets"
  },
  {
   "rule": "VOICE-05",
   "form": "can (tell/say/name/recite/talk about/explain) ... [their] target(s)",
   "unless": [
    "(set/choose/agree/help)"
   ],
   "rewrite": "targets"
  },
  {
   "rule": "VOICE-05",
   "form": "target(s) (is/are) (stuck/pasted/displayed/kept/put) (in/on/inside) ... (book/books/desk/desks/tray/trays/planner/planners)",
   "unless": [
    "(set/choose/agree/help)"
   ],
   "rewrite": "targets"
  },
  {
   "rule": "VOICE-05",
   "form": "(collect/collects/gather/gathers/capture/captures/record/records) [the] (pupil/student/learner) (voice/views) (every/each/once/in/at/annually/yearly/through/using)",
   "unless": [
    "acted",
    "chang~",
    "shap~",
    "because",
    "discuss~",
    "opens the",
    "term"
   ],
   "rewrite": "collected"
  },
  {
   "rule": "VOICE-05",
   "form": "open-door",
   "unless": [
    "(corridor/room/building/leads/hall/fire)",
    "(in addition/as well as/also meet/beyond/not enough/more than/not instead)"
   ],
   "rewrite": "door"
  },
  {
   "rule": "VOICE-05",
   "form": "door is always open",
   "unless": [
    "(in addition/as well as/also meet/beyond/not enough/more than/not instead)"
   ],
   "rewrite": "door"
  },
  {
   "rule": "VOICE-05",
   "form": "(can/may) (pop/drop/come/call) (in/into school/by) [(to see us/for a chat/for a word)] (at any time/any time/whenever/when they like/when you like)",
   "unless": [
    "(also meet/in addition/as well as/between)"
   ],
   "rewrite": "door"
  },
  {
   "rule": "VOICE-05",
   "form": "(plan/plans/IEP/IEPs/target/targets/profile/profiles/passport/passports) (is/are/will be/must be/should be/to be) [(then/also/all)] (signed/countersigned) by [(both/the/their)] (parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you)",
   "unless": [
    "(medication/privacy/photograph/consent/together/agree~/discuss~/change/written with/wrote)"
   ],
   "rewrite": "signed"
  },
  {
   "rule": "VOICE-05",
   "form": "(sent/goes/go/send) [to] home ... (to be signed/for signing/for signature/to sign/for parents to sign/for (a/the/their) (parent's/parents'/parental/parent) signature)",
   "unless": [
    "(medication/privacy/photograph/consent)"
   ],
   "rewrite": "signed"
  },
  {
   "rule": "VOICE-05",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (sign/will sign/then sign/countersign/must sign) (the/their/each/every/this) (plan/IEP/targets/review/form/profile/passport)",
   "unless": [
    "(medication/privacy/photograph/consent/together/agree~/discuss~/change)"
   ],
   "rewrite": "signed"
  },
  {
   "rule": "VOICE-05",
   "form": "(school/student/pupil/academy/junior) council (speaks/speak/acts/act/stands/is the voice) (for/of/as)",
   "unless": [
    "(SEND panel/pupils with SEND sit/members with SEND/as well as/in addition/one of)"
   ],
   "rewrite": "council"
  },
  {
   "rule": "VOICE-10",
   "form": "(request/requests/application/applications) ... (must/has to/have to/needs to/need to/should/can only) (come/be made/go/be sent) (from/by/through/via) [the] (school/senco/sendco/headteacher/head)",
   "unless": [
    "(or/parents can/parents may/themselves)"
   ],
   "rewrite": "ask"
  },
  {
   "rule": "VOICE-10",
   "form": "(is/are) made by the (school/senco/sendco/headteacher/head) only",
   "unless": [],
   "rewrite": "ask"
  },
  {
   "rule": "VOICE-10",
   "form": "(request/requests) from schools only",
   "unless": [],
   "rewrite": "ask"
  },
  {
   "rule": "VOICE-10",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) ... ... (must/need to/have to/should) (go through/apply through/ask through/come through/go to) the (senco/sendco/school/headteacher/head)",
   "unless": [
    "(complain~/complaint/office/first aid)",
    "(not/never/nor) (have to/need to)"
   ],
   "rewrite": "ask"
  },
  {
   "rule": "VOICE-10",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (must/need to/have to/should) ask the (school/headteacher/senco/sendco), who (will/may/can) (apply/request/ask/decide/refer)",
   "unless": [
    "(not/never/nor) (have to/need to)"
   ],
   "rewrite": "ask"
  },
  {
   "rule": "VOICE-12",
   "form": "(families/family/parents/parent/carers/mothers/fathers) [(often/simply/sometimes/usually/frequently/rarely)] (show/shows/showing/take/takes/have/has) (no/little) interest",
   "unless": [
    "(not assume/assume/believe)"
   ],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "(awkward/demanding/unsupportive/uninterested/feckless/pushy/neurotic/disengaged) (parents/families/mothers/fathers/carers)",
   "unless": [
    "(conversations/not/never/as if/as though/told us)",
    "(no longer/stop/stopped/dislike/avoid) ... (talk/speak/use/term/phrase/expression/word/words/call/write/say)"
   ],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "(overprotective/over-protective/over protective/over-anxious/anxious/lazy/uncaring) (mothers/fathers/mums/dads)",
   "unless": [],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "(mothers/fathers/mums/dads/families/homes) ... (unreasonable demands/do not co-operate/are to blame/make excuses)",
   "unless": [],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (make/makes/making) unreasonable (demands/requests)",
   "unless": [],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "(parents'/parental/families'/home) [(own/low)] (low expectations/low aspirations/lack of interest/lack of ambition/apathy)",
   "unless": [
    "(not assume/never/regardless)"
   ],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-13",
   "form": "(slip/form/letter/agreement) is not (returned/signed/sent back), ... (support/help/provision/intervention) ... (will not/cannot/won't/does not/can not) (start/begin/be given/go ahead/continue)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~/not (need/needed/required/necessary)/no need/does not wait/without waiting)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-13",
   "form": "whose (parents/families/carers) (do not/don't/have not/refuse to/will not) (sign/return/consent/agree) ... (not/no) ... (support/help/given/receive)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~/not (need/needed/required/necessary)/no need/does not wait/without waiting)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-13",
   "form": "(once/when/after/until/only when) (we have/we receive/we get/the school has) [(the/a/your/their)] (signed/written) (form/slip/consent/agreement/permission)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~/not (need/needed/required/necessary)/no need/does not wait/without waiting)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-13",
   "form": "(support/help/provision/intervention/interventions/programme) (is/are/will be) only (given/provided/offered/started) (with/after/once) ... (consent/permission/signature/signed)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~/not (need/needed/required/necessary)/no need/does not wait/without waiting)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-13",
   "form": "(parental/parents'/written/signed) (consent/permission/agreement) is (required/needed/necessary) (for/before/to) ... (register/support/placed/added/intervention/extra help)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~/not (need/needed/required/necessary)/no need/does not wait/without waiting)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-04",
   "form": "(make/makes/made) up (her/his/their/its) (mind/minds) (whether/if/about/on/who/which)",
   "unless": [
    "(local authority/council/LA/tribunal/governors/board/together/with us/with you/funding/budget/admission/place at)",
    "with [the] (parents/families/family/parent)",
    "(parents/families/family/you/they/person/student/child/pupil) [(and the (child/pupil))] [(then/also/can/may/will)] (decide/decides/settle/settles/make/makes/choose/agree)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "(move/moves/take/takes/bring/brings) (children/pupils/students/the child/a child/a pupil/the pupil) (up/down/on/off/onto)",
   "unless": [
    "(minibus/bus/trip/together/parents/family)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "(class team/year team/team/department/learning support/teachers) (settle/settles/decide/decides/agree/agrees) on (the/which/a/what)",
   "unless": [
    "(local authority/council/LA/tribunal/governors/board/together/with us/with you/funding/budget/admission/place at)",
    "with [the] (parents/families/family/parent)",
    "(parents/families/family/you/they/person/student/child/pupil) [(and the (child/pupil))] [(then/also/can/may/will)] (decide/decides/settle/settles/make/makes/choose/agree)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-05",
   "form": "(put/puts/add/adds) (their/your) (name/names) (at/on/to) ... (send/return/hand/give)",
   "unless": [
    "(medication/privacy/photograph/agree~/change)"
   ],
   "rewrite": "signed"
  },
  {
   "rule": "VOICE-05",
   "form": "(sign/signs) [it] and (return/send/hand) [it] [back]",
   "unless": [
    "(medication/privacy/photograph/trip)"
   ],
   "rewrite": "signed"
  },
  {
   "rule": "VOICE-05",
   "form": "(issued with/given/handed) (a/their) target (card/sheet/slip)",
   "unless": [
    "(choose/agree/set)"
   ],
   "rewrite": "targets"
  },
  {
   "rule": "VOICE-05",
   "form": "(tick/ticks/fill in/fills in/complete/completes) ... (tick sheet/tick list/smiley/feelings sheet)",
   "unless": [
    "(then/and we/with (an adult/a mentor/the teacher)/because/chang~)"
   ],
   "rewrite": "collected"
  },
  {
   "rule": "VOICE-05",
   "form": "(questionnaire/survey) (goes out/go out/is sent/is given/is issued) (in/each/every/once/to/at)",
   "unless": [
    "(reading/attendance/attitude/baseline/staff) survey",
    "(acted/chang~/discuss~/because/feedback/results/what we did)"
   ],
   "rewrite": "collected"
  },
  {
   "rule": "VOICE-05",
   "form": "(where/if/when/wherever/whenever) (possible/appropriate/practicable) ... (view/views/opinion/opinions/voice/wishes/feelings) (may/will/can/might) [also] be (looked at/noted/borne in mind/listened to/considered/heard/taken)",
   "unless": [
    "(age/maturity/understanding)"
   ],
   "rewrite": "softened"
  },
  {
   "rule": "VOICE-11",
   "form": "it is for (parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) to (choose/decide/say/sign/agree)",
   "unless": [
    "(with the student/with their child/with their son or daughter/before year 12/before the sixth form/with the young person/with their agreement/with your agreement/with you/under 16/capacity/young person decides/student decides/student agrees/together)",
    "(student/students/learner/learners/young person/young people) (and/with/or) [(their/the)] (parents/parent/families/family/carers)"
   ],
   "rewrite": "adult-only"
  },
  {
   "rule": "VOICE-11",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (go on/continue/carry on/keep on/keep/still) (agreeing/deciding/signing/choosing/agree/decide/sign/choose)",
   "unless": [
    "(with the student/with their child/with their son or daughter/before year 12/before the sixth form/with the young person/with their agreement/with your agreement/with you/under 16/capacity/young person decides/student decides/student agrees/together)",
    "(student/students/learner/learners/young person/young people) (and/with/or) [(their/the)] (parents/parent/families/family/carers)"
   ],
   "rewrite": "adult"
  },
  {
   "rule": "VOICE-11",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (sign/signs/decide/decides/choose/chooses) for (the/a/their) (student/young person/learner/pupil/son or daughter)",
   "unless": [
    "(with the student/with their child/with their son or daughter/before year 12/before the sixth form/with the young person/with their agreement/with your agreement/with you/under 16/capacity/young person decides/student decides/student agrees/together)",
    "(student/students/learner/learners/young person/young people) (and/with/or) [(their/the)] (parents/parent/families/family/carers)"
   ],
   "rewrite": "adult"
  },
  {
   "rule": "VOICE-12",
   "form": "(families/family/parents/parent/carers) (are/is) (hard work/a nuisance/a problem/impossible to get hold of/never there/not bothered/not on board/no help)",
   "unless": [],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-13",
   "form": "(support/help/provision/intervention/programme) (start/starts/begin/begins/goes ahead/is given/is put in place) (when/once/after/only when/only once) ... ... (signed/signature/consent/slip/permission form)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~/not (need/needed/required/necessary)/no need/does not wait/without waiting)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-05",
   "form": "(tick/ticks) (their/his/her) way through",
   "unless": [
    "(then/and we/because/chang~)"
   ],
   "rewrite": "collected"
  },
  {
   "rule": "VOICE-04",
   "form": "(band/bands/level/levels/group/groups/support/provision/hours) (is/are) (moved/changed/set/decided/allocated/chosen) by the (panel/team/senco/sendco/department/leadership team)",
   "unless": [
    "(local authority/council/together)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-05",
   "form": "(survey/questionnaire) ... (contains/has/includes/asks) ... (question/questions)",
   "unless": [
    "(acted/chang~/discuss~/because/feedback/results/what we did)"
   ],
   "rewrite": "collected"
  },
  {
   "rule": "VOICE-05",
   "form": "(pupil/child/student) (interview/voice/view/views) (sheet/form/record/slip) is (completed/filled in/filed/done)",
   "unless": [
    "(acted/chang~/discuss~/because/read out/opens)"
   ],
   "rewrite": "collected"
  },
  {
   "rule": "VOICE-11",
   "form": "parents' (preference/choice/decision/signature/wish/wishes) (that goes/goes/counts/decides/is final)",
   "unless": [
    "(with the student/with their child/with their son or daughter/before year 12/before the sixth form/with the young person/with their agreement/with your agreement/with you/under 16/capacity/young person decides/student decides/student agrees/together)",
    "(student/students/learner/learners/young person/young people) (and/with/or) [(their/the)] (parents/parent/families/family/carers)"
   ],
   "rewrite": "adult"
  },
  {
   "rule": "VOICE-11",
   "form": "takes its instructions from (parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you)",
   "unless": [
    "(with the student/with their child/with their son or daughter/before year 12/before the sixth form/with the young person/with their agreement/with your agreement/with you/under 16/capacity/young person decides/student decides/student agrees/together)",
    "(student/students/learner/learners/young person/young people) (and/with/or) [(their/the)] (parents/parent/families/family/carers)"
   ],
   "rewrite": "adult"
  },
  {
   "rule": "VOICE-12",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) ... (are over-involved/are overinvolved/are interfering/could not care less/couldn't care less)",
   "unless": [
    "not (assume/believe)"
   ],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-13",
   "form": "(support/help/provision) ... (switched on/start/starts/started/begin/begins/given/provided) (when/once/after/only when) ... (agreement/form/slip/consent) (has been/is/comes) (returned/received/signed/back)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~/not (need/needed/required/necessary)/no need/does not wait/without waiting)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-04",
   "form": "who (says/decides/judges/rules) (whether/who/which/if) (a/the/each) (child/pupil/student/young person)",
   "unless": [
    "(local authority/council/LA/tribunal/together/with us/with you/budget/admission/funding/buy/buys/buying/purchase~/candidates)",
    "with [the] (parents/families/family/parent)",
    "(parents/families/family/you/they/person/student/child/pupil) [(then/also/can/may/will)] (decide/decides/settle/settles/make/makes/choose/agree/has/have)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "(has/have) the (last/final) (word/say) (on/over/about/in) (who/which/whether/support/provision)",
   "unless": [
    "(governors/board/local authority/council/LA/tribunal/together/with us/with you/budget/admission/funding/buy/buys/buying/purchase~/candidates)",
    "with [the] (parents/families/family/parent)",
    "(parents/families/family/you/they/person/student/child/pupil) [(then/also/can/may/will)] (decide/decides/settle/settles/make/makes/choose/agree/has/have)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "(makes/make) the call (on/about/as)",
   "unless": [
    "(local authority/council/LA/tribunal/together/with us/with you/budget/admission/funding/buy/buys/buying/purchase~/candidates)",
    "with [the] (parents/families/family/parent)",
    "(parents/families/family/you/they/person/student/child/pupil) [(then/also/can/may/will)] (decide/decides/settle/settles/make/makes/choose/agree/has/have)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "(is/are) for the (senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support) to (judge/decide/say/determine/settle)",
   "unless": [
    "(local authority/council/LA/tribunal/together/with us/with you/budget/admission/funding/buy/buys/buying/purchase~/candidates)",
    "(learn/lesson/task/activity/teach)",
    "with [the] (parents/families/family/parent)",
    "(parents/families/family/you/they/person/student/child/pupil) [(then/also/can/may/will)] (decide/decides/settle/settles/make/makes/choose/agree/has/have)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "(signs/sign) off (who/which)",
   "unless": [
    "(local authority/council/LA/tribunal/together/with us/with you/budget/admission/funding/buy/buys/buying/purchase~/candidates)",
    "with [the] (parents/families/family/parent)",
    "(parents/families/family/you/they/person/student/child/pupil) [(then/also/can/may/will)] (decide/decides/settle/settles/make/makes/choose/agree/has/have)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "(list/register) ... is (drawn up/compiled/decided/kept and decided) by the (senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support)",
   "unless": [
    "(local authority/council/LA/tribunal/together/with us/with you/budget/admission/funding/buy/buys/buying/purchase~/candidates)",
    "with [the] (parents/families/family/parent)",
    "(parents/families/family/you/they/person/student/child/pupil) [(then/also/can/may/will)] (decide/decides/settle/settles/make/makes/choose/agree/has/have)",
    "kept up to date"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "(senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support) (agree/agrees/settle/settles/decide/decides) (who/which) (gets/get/has/have/needs/need/children/pupils/students)",
   "unless": [
    "(local authority/council/LA/tribunal/together/with us/with you/budget/admission/funding/buy/buys/buying/purchase~/candidates)",
    "with [the] (parents/families/family/parent)",
    "(parents/families/family/you/they/person/student/child/pupil) [(then/also/can/may/will)] (decide/decides/settle/settles/make/makes/choose/agree/has/have)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "(target/targets/outcome/outcomes) (come/comes) from the (senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support)",
   "unless": [
    "(local authority/council/LA/tribunal/together/with us/with you/budget/admission/funding/buy/buys/buying/purchase~/candidates)",
    "with [the] (parents/families/family/parent)",
    "(parents/families/family/you/they/person/student/child/pupil) [(then/also/can/may/will)] (decide/decides/settle/settles/make/makes/choose/agree/has/have)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-05",
   "form": "(learn/learns) their [own] targets",
   "unless": [
    "(set/choose/agree)"
   ],
   "rewrite": "targets"
  },
  {
   "rule": "VOICE-05",
   "form": "(views/voice) (are/is) (collected/gathered/taken/recorded) on a (form/sheet/questionnaire)",
   "unless": [
    "(acted/chang~/discuss~/because/feedback/what we did/each term/termly)"
   ],
   "rewrite": "collected"
  },
  {
   "rule": "VOICE-05",
   "form": "(pupils/children/students/learners/young people/pupil/child/student/learner/young person) (tick/ticks/colour/colours) a (sheet/form/box/face)",
   "unless": [
    "(acted/chang~/discuss~/because/feedback/what we did/each term/termly)"
   ],
   "rewrite": "collected"
  },
  {
   "rule": "VOICE-05",
   "form": "(space/place/box/line/room) for (a/the) (parent's/parents'/parent/parental) signature",
   "unless": [
    "(agree~/chang~)"
   ],
   "rewrite": "signed"
  },
  {
   "rule": "VOICE-05",
   "form": "school councillors",
   "unless": [
    "(SEND panel/pupils with SEND sit/as well as/in addition/one of)"
   ],
   "rewrite": "council"
  },
  {
   "rule": "VOICE-05",
   "form": "suggestion box",
   "unless": [
    "(staff/SEND panel/as well as/in addition/acted/chang~)"
   ],
   "rewrite": "collected"
  },
  {
   "rule": "VOICE-05",
   "form": "(get/gets/receive/receives/given/sent) a (questionnaire/survey)",
   "unless": [
    "(staff/teachers/governors/acted/chang~/discuss~/because/feedback/what we did/each term/termly)"
   ],
   "rewrite": "collected"
  },
  {
   "rule": "VOICE-05",
   "form": "for the last (few/five/ten) minutes of (the/a/each/their) (meeting/review)",
   "unless": [
    "(age/maturity/understanding/choose/chose)"
   ],
   "rewrite": "attend"
  },
  {
   "rule": "VOICE-05",
   "form": "(catch/grab) (us/the teacher/a teacher) (at/in) the (gate/door/playground)",
   "unless": [
    "(in addition/as well as/also meet/and we meet)"
   ],
   "rewrite": "door"
  },
  {
   "rule": "VOICE-05",
   "form": "(just/always) (pop/drop) in",
   "unless": [
    "(in addition/as well as/also meet/and we meet)"
   ],
   "rewrite": "door"
  },
  {
   "rule": "VOICE-10",
   "form": "who (decides/will decide) (whether/if) [(we/to/the school)] (apply/to apply/applies/ask/to ask/refer)",
   "unless": [
    "(safeguard~/social care/at risk/child protection/harm/early help/police/health/CAMHS/psychologist/therapist)"
   ],
   "rewrite": "ask"
  },
  {
   "rule": "VOICE-10",
   "form": "can only be (asked for/requested/applied for) (once/after/when/if) the school",
   "unless": [],
   "rewrite": "ask"
  },
  {
   "rule": "VOICE-10",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (have to/must/need to) wait for the school to (make/ask/apply/request/send)",
   "unless": [],
   "rewrite": "ask"
  },
  {
   "rule": "VOICE-10",
   "form": "not for (parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) to (apply/ask/request/do so/make)",
   "unless": [],
   "rewrite": "ask"
  },
  {
   "rule": "VOICE-11",
   "form": "(ask/asks) the (parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) of [our] (year 12s/year 13s/sixth formers/students) to (agree/sign/decide/choose)",
   "unless": [
    "(with the student/with their child/with their son or daughter/before year 12/before the sixth form/with the young person/with their agreement/with your agreement/with you/under 16/capacity/young person decides/student decides/student agrees/together)",
    "(student/students/learner/learners/young person/young people) (and/with/or) [(their/the)] (parents/parent/families/family/carers)"
   ],
   "rewrite": "adult"
  },
  {
   "rule": "VOICE-11",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) of (post-16/sixth-form/older/our/year 12/year 13) (students/learners/young people) (choose/decide/agree/sign)",
   "unless": [
    "(with the student/with their child/with their son or daughter/before year 12/before the sixth form/with the young person/with their agreement/with your agreement/with you/under 16/capacity/young person decides/student decides/student agrees/together)",
    "(student/students/learner/learners/young person/young people) (and/with/or) [(their/the)] (parents/parent/families/family/carers)"
   ],
   "rewrite": "adult"
  },
  {
   "rule": "VOICE-12",
   "form": "(home/homes/parents/families) (give/gives/set/sets) [(their/the)] (children/child/pupils) no (boundaries/discipline/routine/structure)",
   "unless": [],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "(seldom/rarely/never/do not/don't) (help themselves/lift a finger)",
   "unless": [
    "not (assume/believe)"
   ],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "worst enemy",
   "unless": [],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "(parents/mothers/fathers/families) who (fuss/interfere/moan/overreact/spoil)",
   "unless": [
    "not (assume/believe)"
   ],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (do not/don't/will not/won't) back (it/us/this/the school) up",
   "unless": [],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) who are the (problem/difficulty/obstacle)",
   "unless": [],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-13",
   "form": "(nothing/no help/no support/no group) (starts/begins/happens/goes ahead) until ... (form/slip/signature/signed) [back]",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~/not (need/needed/required/necessary)/no need/does not wait/without waiting)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-13",
   "form": "(wait/waits/waiting) for the signed (slip/form/plan/agreement)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~/not (need/needed/required/necessary)/no need/does not wait/without waiting)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-13",
   "form": "no (signature/slip/form), no (support/help)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~/not (need/needed/required/necessary)/no need/does not wait/without waiting)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-13",
   "form": "(if/unless) we (do not/don't) hear from (you/parents/them) ... ... ... (will not/cannot/won't) (go ahead/start/begin)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~/not (need/needed/required/necessary)/no need/does not wait/without waiting)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-13",
   "form": "signature (allows/lets/permits) us to (begin/start/give/put)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~/not (need/needed/required/necessary)/no need/does not wait/without waiting)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-13",
   "form": "asked to sign before ... (gets/has/is given/starts/receives) [any] (help/support)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~/not (need/needed/required/necessary)/no need/does not wait/without waiting)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-04",
   "form": "(is/are) responsible for (deciding/determining) (which/whether/who/if/when)",
   "unless": [
    "(local authority/council/LA/tribunal/together/with us/with you/budget/admission/funding/buy/buys/buying/purchase~/candidates)",
    "with [the] (parents/families/family/parent)",
    "(parents/families/family/you/they/person/student/child/pupil) [(then/also/can/may/will)] (decide/decides/settle/settles/make/makes/choose/agree/has/have)",
    "(exclude/suspend)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "(placed/put/added/entered) (on/onto/to) the ... register by the (senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support)",
   "unless": [
    "(local authority/council/LA/tribunal/together/with us/with you/budget/admission/funding/buy/buys/buying/purchase~/candidates)",
    "with [the] (parents/families/family/parent)",
    "(parents/families/family/you/they/person/student/child/pupil) [(then/also/can/may/will)] (decide/decides/settle/settles/make/makes/choose/agree/has/have)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-04",
   "form": "((senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support)/we) (will assess/assesses/assess) (whether/if) (SEN support/the child/the pupil/the student/a child/a pupil/a student) ... (is/needs/should/requires/has)",
   "unless": [
    "(local authority/council/LA/tribunal/together/with us/with you/budget/admission/funding/buy/buys/buying/purchase~/candidates)",
    "with [the] (parents/families/family/parent)",
    "(parents/families/family/you/they/person/student/child/pupil) [(then/also/can/may/will)] (decide/decides/settle/settles/make/makes/choose/agree/has/have)",
    "(access arrangements/exam~/medical/risk)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-05",
   "form": "(pupil/pupils'/student/students'/learner/children's/child's) (voice/views/opinions/feedback) (is/are) [(also/mainly/regularly)] (sought/gathered/collected/obtained/captured/monitored) (through/via/by/using) ... (questionnaire/questionnaires/survey/surveys/student council/school council)",
   "unless": [
    "(acted/chang~/discuss~/because/what we did/review meeting/reviews/profile/profiles/picture~/symbol~/interview~/conversation~)"
   ],
   "rewrite": "collected"
  },
  {
   "rule": "VOICE-05",
   "form": "views of [(the/our/all)] (pupils/children/students/learners/young people/pupil/child/student/learner/young person) (is/are) [(also/mainly/regularly)] (sought/gathered/collected/obtained/captured) (through/via/by/using) ... (questionnaire/questionnaires/survey/surveys/student council/school council)",
   "unless": [
    "(acted/chang~/discuss~/because/what we did/review meeting/reviews/profile/profiles/picture~/symbol~/interview~/conversation~)"
   ],
   "rewrite": "collected"
  },
  {
   "rule": "VOICE-05",
   "form": "(pupils/children/students/learners/young people/pupil/child/student/learner/young person) [(are/is)] (told/shown/aware of) what is (on/in) (their/the) [(own/new)] (plan/plans/passport/passports/profile/profiles)",
   "unless": [
    "(set/choose/agree/help/write/wrote)",
    "(teacher/teachers/staff/assistants/parents/carers/families)"
   ],
   "rewrite": "targets"
  },
  {
   "rule": "VOICE-05",
   "form": "(pupils/children/students/learners/young people/pupil/child/student/learner/young person) [(are/is)] shown (their/the) [(own/new)] (plan/plans/passport/passports/profile/profiles)",
   "unless": [
    "(set/choose/agree/help/write/wrote)",
    "(teacher/teachers/staff/assistants/parents/carers/families)"
   ],
   "rewrite": "targets"
  },
  {
   "rule": "VOICE-11",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (decide/choose) ... ... (which/whether/what/how)",
   "unless": [
    "(family learning/coffee morning)",
    "(join/attend/come to) [(a/an/the/our)] ... (course/group/workshop/class/session/café/meeting)",
    "(with the student/with their child/with their son or daughter/before year 12/before the sixth form/with the young person/with their agreement/with your agreement/with you/if you/under 16/capacity/young person decides/student decides/student agrees/together)",
    "(student/students/learner/learners/young person/young people) (and/with/or) [(their/the)] (parents/parent/families/family/carers)"
   ],
   "rewrite": "adult-only"
  },
  {
   "rule": "VOICE-12",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) ... (reluctant/unwilling) to (accept/admit (that/there/to)/acknowledge/recognise/engage)",
   "unless": [
    "not (assume/believe/mean/think)",
    "never",
    "(why/understand/ask~)"
   ],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (do not always/don't always/do not often/often do not/rarely/seldom) (support/engage/co-operate/cooperate/attend)",
   "unless": [
    "not (assume/believe/mean/think)",
    "never",
    "(we offer/another time/ask why/find out why/telephone/online)"
   ],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-13",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (are/is/will be) (required/needed/asked/expected) to (sign/consent/agree in writing) ... before",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-05",
   "form": "(attend/join/come to) (their/the/all/part) ... (if/where/when) (appropriate/possible/suitable)",
   "unless": [
    "(age/maturity/understanding/staff/specialist~/professional~/teacher~/agency/agencies/therapist~/SENCO~)",
    "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you)"
   ],
   "rewrite": "attend"
  },
  {
   "rule": "VOICE-05",
   "form": "there is [(a/an/our)] (school/student/pupil/academy/junior/college) council",
   "unless": [
    "(SEND panel/with SEND/with SEN/with special/as well as/in addition/one of)"
   ],
   "rewrite": "council"
  },
  {
   "rule": "VOICE-04",
   "form": "(pupils/children/students/learners/young people/pupil/child/student/learner/young person) (are/is/will be) (selected/chosen/placed/put/allocated/moved) (for/in/into/on/onto/to/off) ... by [(the/a/our)] (senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support)",
   "unless": [
    "(local authority/council/LA/tribunal/together/with us/with you/budget/admission/funding/buy/buys/buying/purchase~/candidates)",
    "with [the] (parents/families/family/parent)",
    "(minibus/bus/trip/seat~/table/house/form group/tutor group/set by ability/team)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-11",
   "form": "(decision/decisions) ... (made/taken/agreed) (with/by) [(the/their/your)] (parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you)",
   "unless": [
    "(with the student/with their child/with their son or daughter/before year 12/before the sixth form/with the young person/with the learner/and the student/and the young person/and the learner/as well as/with their agreement/with your agreement/under 16/capacity/young person decides/student decides/learner decides/student agrees/together)",
    "(student/students/learner/learners/young person/young people) (and/with/or) [(their/the)] (parents/parent/families/family/carers)"
   ],
   "rewrite": "adult-only"
  },
  {
   "rule": "VOICE-11",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you), whose (consent/agreement/permission/signature) is (required/needed/final/sought)",
   "unless": [
    "(with the student/with their child/with their son or daughter/before year 12/before the sixth form/with the young person/with the learner/and the student/and the young person/and the learner/as well as/with their agreement/with your agreement/under 16/capacity/young person decides/student decides/learner decides/student agrees/together)",
    "(student/students/learner/learners/young person/young people) (and/with/or) [(their/the)] (parents/parent/families/family/carers)"
   ],
   "rewrite": "adult-only"
  },
  {
   "rule": "VOICE-12",
   "form": "(demanding/difficult/resistant/unco-operative/uncooperative/unsupportive/pushy/neglectful/disengaged/disinterested) (parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you)",
   "unless": [
    "not (assume/believe/think/mean/blame)",
    "(as if/as though/told us/never/rather than/without judging/understand/why)",
    "(difficult/demanding) for",
    "(no longer/stop/stopped/dislike/avoid) ... (talk/speak/use/term/phrase/expression/word/words/call/write/say)"
   ],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (can be/may be/are often/is often/are sometimes/are/is) (demanding/unrealistic/in denial/defensive/obstructive/aggressive/resistant/unco-operative/uncooperative/unsupportive/neglectful/disinterested)",
   "unless": [
    "not (assume/believe/think/mean/blame)",
    "(never/rather than/without judging/understand/why)"
   ],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-12",
   "form": "(failure/refusal/reluctance/unwillingness/inability) (of/by) [(some/many/the/their/these)] (parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you)",
   "unless": [
    "not (assume/believe/think/mean/blame)",
    "(never/rather than/without judging/understand/why)",
    "(authority/council/school) to",
    "(admit/law)"
   ],
   "rewrite": "blame"
  },
  {
   "rule": "VOICE-10",
   "form": "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you) (must/need to/have to/should) (speak to/approach/contact/see/go to/write to) the (senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support), who (will/may/can) (apply/request/ask the/make/decide/submit)",
   "unless": [
    "(complain~/complaint/office/first aid/themselves/directly)",
    "(not/never/nor) (have to/need to)"
   ],
   "rewrite": "ask"
  },
  {
   "rule": "VOICE-13",
   "form": "(conditional/dependent/contingent) (on/upon) ... (consent/signature/signed/agreement form/permission)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~/not (need/needed/required/necessary)/no need/not)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-05",
   "form": "(pupils/children/students/learners/young people/pupil/child/student/learner/young person) (may/can/will/should/are/is) [also] [be] (attend/join/come/present/there/invited) (if/where/when/wherever/whenever) ... (appropriate/possible/suitable/practicable)",
   "unless": [
    "(age/maturity/understanding)"
   ],
   "rewrite": "attend"
  },
  {
   "rule": "VOICE-05",
   "form": "(pupils/children/students/learners/young people/pupil/child/student/learner/young person) ... (attend/attends/join/joins/come/comes/come along/sit in/take part/participate/invited/included/involved/contribute) ... (meeting/review/discussion/conversation/planning/part) ... (if/where/when/wherever/whenever) ... ... (appropriate/possible/suitable/practicable)",
   "unless": [
    "(age/maturity/understanding)"
   ],
   "rewrite": "attend"
  },
  {
   "rule": "VOICE-05",
   "form": "(pupils/children/students/learners/young people/pupil/child/student/learner/young person) ... (join/joins/attend/attends/come/comes/come in/present/there/invited) ... for the last (few/five/ten/fifteen) minutes",
   "unless": [
    "(age/maturity/understanding/choose/chose)"
   ],
   "rewrite": "attend"
  },
  {
   "rule": "VOICE-04",
   "form": "(senco/sendco/headteacher/head teacher/head/principal/school/academy/college/nursery/setting/centre/unit/trust/teacher/teachers/tutor/tutors/staff/SLT/leaders/leadership team/SEN team/SEND team/inclusion team/pastoral team/support team/class team/disciplinary team/department/assessor/assessors/panel/key person/practitioners/adviser/co-ordinator/inclusion manager/inclusion lead/inclusion leader/senior staff/senior leaders/senior team/head of year/head of inclusion/head of centre/head of learning support) (meet/meets/look/looks/consider/considers/review/reviews) ... ... to (decide/determine/judge/agree) (whether/if/which/who/what/how much)",
   "unless": [
    "(local authority/council/LA/tribunal/together/with us/with you/with their/agree~/budget/admission/funding/buy/buys/buying/purchase~/candidates)",
    "with [(the/a)] (parents/families/family/parent/pupil/child/student)",
    "(parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you)"
   ],
   "rewrite": "decide"
  },
  {
   "rule": "VOICE-05",
   "form": "(memorise/memorises/recite/recites/recall/recalls/know and understand/learn/learns) (their/his/her/the) [own] target",
   "unless": [
    "(set/choose/agree/help)"
   ],
   "rewrite": "targets"
  },
  {
   "rule": "VOICE-05",
   "form": "(pupils/children/students/learners/young people/pupil/child/student/learner/young person) (complete/completes/fill in/fills in/answer/answers) [(a/an/the/our/one)] ... (survey/questionnaire)",
   "unless": [
    "(acted/act on/chang~/discuss~/because/feedback/results/what we did/review/reviews/meeting/plan/plans/profile/panel)"
   ],
   "rewrite": "collected"
  },
  {
   "rule": "VOICE-13",
   "form": "(not/yet to) (returned/signed/completed/given) ... (slip/form/consent/permission/agreement) ... (will not/cannot/won't/may not/are not/is not/does not/do not)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~/not (need/needed/required/necessary)/no need)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-13",
   "form": "(register/support/provision/help/intervention/interventions) (is/are) [only] by (parental/parents'/written/signed) (permission/consent/agreement)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~/not (need/needed/required/necessary)/no need/does not wait/without waiting)"
   ],
   "rewrite": "consent"
  },
  {
   "rule": "VOICE-13",
   "form": "please sign ... ... so that ... (support/help/provision/intervention/interventions) (can/may/will) (begin/start/be given/be put in place/go ahead)",
   "unless": [
    "(psychologist/referral/referred/refer/external/outside/agency/agencies/specialist/therapist/CAMHS/health/medication/medicine/photograph/trip/data/information/share/counsell~/not (need/needed/required/necessary)/no need/does not wait/without waiting)"
   ],
   "rewrite": "consent"
  }
 ]
}
