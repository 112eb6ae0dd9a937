// Generated from content/ by `npm run knowledge`. Do not edit.
import type { VoiceLexicon } from '../voice'

export const voiceLexicon: VoiceLexicon = {
 "cues": [
  {
   "rung": 1,
   "side": "subject",
   "who": [
    "parent",
    "pupil"
   ],
   "forms": [
    "(informed/notified/told/advised/updated/reminded/signposted)",
    "made aware",
    "kept [(fully/well/regularly/closely)] (informed/up to date/updated/aware)",
    "(sent/handed/posted/emailed/copied in/copied into)",
    "shown",
    "(given/issued with/provided with/supplied with/offered) ... (copy/information/report/feedback/update/letter/summary/newsletter/notice/leaflet/details/advice/record/note)",
    "(receive/receives/received/get/gets) ... (copy/information/report/feedback/update/letter/summary/newsletter/notice/leaflet/details/advice/record/note/plan/invitation)",
    "(have/has) ... (copy/information/report/update/letter/newsletter/notice/leaflet/invitation)",
    "(hear/hears) (from us/about/of)",
    "(hear/hears) ... (decision/outcome/result)",
    "(expected/required) to",
    "asked to (sign/support/return/read/attend/make sure/ensure/hear/check)",
    "must (sign/support/ensure/attend/return)",
    "(know/knows/understand/understands) (what/how/who/why/where/which/when/their/his/her/your)",
    "able to see",
    "have access to",
    "see (the/same/record/plan/report/it)",
    "(has/have/keep/keeps) (a/their own/their) [own] [(short/signed/picture)] (copy/version)",
    "(rung/phoned/telephoned/emailed/texted/written to/contacted/messaged/called/spoken to)",
    "in the (know/loop/picture)",
    "kept posted",
    "(hear/hears) from (the/their/his/her/a/an/our) ... (teacher/tutor/school/senco/office/mentor/worker/coach)",
    "(find out/finds out/learn/learns) (what/how/when/whether/which/about/at/from)",
    "(find/finds) out ... (what/how/which/whether)",
    "(given/handed) (the/a/an/their) ... (date/dates/name/time/card/sheet/book/timetable)",
    "(get/gets) (a/an/the/their) ... (card/sheet/book/chart/call/timetable/text/email)",
    "(take/takes) ... copy [(home/away)]",
    "(has/have) a copy",
    "(take/takes) home",
    "(receive/receives/get/gets/have/has) ... (minutes/notes/note/summary)",
    "(receive/receives/get/gets/given) ... (target/targets/outcome/outcomes/goals/plan)",
    "(get/gets/has/have) (it/one/them)",
    "(receive/receives/get/gets) ... (alert/message/notification/email/text/paperwork/pack)",
    "issued with ... (card/sheet/timetable/pack)",
    "kept [(fully/well/regularly/always)] (in the picture/in the loop/posted/in the know)",
    "(given/handed) ... (timetable/pack/sheet/card)",
    "read [(it/them/the)] [(out/headlines/summary)]",
    "(have/has) ... (pack/information evening/welcome evening)",
    "kept [(fully/well/regularly)] abreast [of]",
    "(issued/provided/supplied/presented) with (it/them/one/a copy/the)",
    "(find/finds) (it/them/this) (in/on)",
    "(get/gets/receive/receives) ... (e-mail/link/band/outcome/decision/result/results)",
    "(sent/e-mailed/emailed) (a/an/the)",
    "(have/has) ... (letter/leaflet)",
    "copied in",
    "brought up to (speed/date)",
    "(given/handed/shown) the (programme/plan/sheet)",
    "(given/handed/sent/emailed/shown) (it/one/them/this)",
    "(pick/picks) up a copy",
    "(get/gets) to hear",
    "(receive/receives/get/gets/given/sent) ... (slip/printout/screenshot)",
    "(given/offered/sent/receive/receives/get/gets) ... (ideas/suggestions/tips/activities/strategies/explanation)",
    "(hear/hears) (each/every/how/what/which)",
    "(has/have) (a/an/their) ... (card/list/sheet/bookmark) with ... (target/targets/goals)"
   ]
  },
  {
   "rung": 1,
   "side": "object",
   "who": [
    "parent",
    "pupil"
   ],
   "forms": [
    "(notified/announced/conveyed) to",
    "(inform/informs/informing/notify/notifies/notifying/remind/reminds/reminding/update/updates/updating/signpost/signposts/advise/advises/advising)",
    "(tell/tells/telling)",
    "(make/makes/making) ... aware",
    "(keep/keeps/keeping) ... (informed/up to date/updated/aware)",
    "(send/sends/sending/write to/writes to/writing to/post to/email/show/shows/contact/contacts/contacting/phone/phones/call/calls)",
    "(sent/given/provided/posted/copied/issued/handed/shown/reported/written/communicated/fed) [(home/out/back)] to",
    "(share/shares/shared/sharing) ... with",
    "explain~ ... to",
    "report~ [back] to",
    "(report/letter/copy/information/feedback/copies) (to/for)",
    "available (to/for)",
    "reassure~",
    "telephone~",
    "(fed/feed/feeds) back to",
    "made available to",
    "communicate~ ... (to/with)",
    "(go/goes) to",
    "(typed/written) up for",
    "(ring/rings/ringing/text/texts/texting/message/messages/messaging/telephone/telephones/phoning/telephoning/emails/emailing)",
    "(goes/go/went) out to",
    "(read/reads) ... (out/aloud/to)",
    "(give/gives) ... the news",
    "(keep/keeps) in touch with",
    "(give/gives) ... (news/details)",
    "(relayed/passed on/fed back/handed) to",
    "(remind/reminds) [them]",
    "(emailed/e-mailed/texted/forwarded/circulated/dispatched/distributed/released/returned/mailed/supplied/delivered/passed) to",
    "(forward/forwards/circulate/circulates) ... to",
    "(circulated/distributed) among",
    "(pass/passes/passing) ... on [(the/their)] ... ... to",
    "(report/reports/reported/reporting) (the/it/this/these/them/its/their/our/his/her/what/any) ... (to/back to)"
   ]
  },
  {
   "rung": 1,
   "side": "near",
   "who": [
    "parent",
    "pupil"
   ],
   "forms": [
    "(let/lets/letting) ... know",
    "copy of",
    "(given/give/gives/giving) ... (plan/plans/target/targets/outcome/outcomes)",
    "(give/gives/giving/provide/provides/providing/offer/offers) ... (copy/information/report/feedback/update/letter/summary/newsletter/notice/leaflet/details/advice/record/note)",
    "sent home",
    "(goes/go/going) home",
    "(drop/drops) ... a line",
    "(fill/fills) ... in on",
    "keep ... (posted/in the picture/in the loop)",
    "keeps ... (posted/in the picture/in the loop)",
    "(give/gives/giving) ... (news)",
    "open evening",
    "so that [the] home has",
    "(talk/talks/talked/talking/walk/walks/walked/walking) [(the/our/each/all)] ((parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you)/(pupils/children/students/learners/young people/pupil/child/student/learner/young person)/them/families) through"
   ]
  },
  {
   "rung": 1,
   "side": "near",
   "who": [
    "pupil"
   ],
   "forms": [
    "(know/knows) ... targets",
    "(shown/told/given/read) ... targets",
    "targets ... (shared/explained)",
    "aware of ... targets",
    "target(s) (is/are) (stuck/kept/displayed/pasted/written/put) ... (book/desk/tray/wall/planner)",
    "target(s) (is/are) (stuck/kept/displayed/pasted/written/put) [(in/on/inside)] ... (book/books/desk/desks/tray/wall/planner)"
   ]
  },
  {
   "rung": 1,
   "side": "subject",
   "who": [
    "parent"
   ],
   "forms": [
    "can (find/see/read/access/view/look)",
    "(receive/receives/received) (a/an/the/any/regular/written/updated/full)"
   ]
  },
  {
   "rung": 1,
   "side": "alone",
   "who": [
    "parent"
   ],
   "forms": [
    "home school (book/diary/link book/contact book)",
    "(pop/pops/put/puts/slip/slips/tuck/tucks/place/places/leave/leaves/popped/slipped/tucked) ... (copy/letter/note/sheet/plan/it/them/one) ... in (the/their/your/each/every/a) ... (book bag/bookbag/book bags/bookbags/home folder/home folders)",
    "(goes/go/travel/travels) ... in (the/their/your/each/every) ... (book bag/bookbag/book bags/bookbags/home folder/home folders)",
    "coffee morning",
    "newsletter to parents",
    "parents' workshop",
    "letter home",
    "(sent/emailed/posted/taken/go/goes/phone/phones/ring/rings/call/calls/text/texts) home",
    "(book bag/reading record/contact book/message book/school app)",
    "(bookbag/book bags/bookbags)",
    "(send/sends/sending/sent/post/posts/email/emails) ... ... home",
    "please find (enclosed/attached) ... ... (plan/target/outcome/IEP/provision map/profile)",
    "please find (enclosed/attached), for your (records/information), ... (plan/target/outcome/IEP/provision map/profile)",
    "(enclosed/attached) (is/are) ... ... (plan/target/outcome/IEP/provision map/profile)",
    "on the [(parent/parents')] (portal/app)",
    "up on the (app/portal/website)",
    "(uploaded/posted/placed/published) (to/on/onto) ... (app/portal/platform)",
    "letter to parents",
    "(write/writes/writing/wrote/written/mail/mails/mailed) home",
    "(copy/copies/sheet/plan/letter/note/slip/passport/passports/targets) ... (put/popped/slipped/placed/tucked/goes/go) in ... (bag/bags)"
   ]
  },
  {
   "rung": 2,
   "side": "object",
   "who": [
    "parent",
    "pupil"
   ],
   "forms": [
    "attended by",
    "(go/goes/going) (through/over) ... with",
    "(ask/asks/asking)",
    "sit down with",
    "check in with",
    "(hear/hears/hearing) (from/what)",
    "(find/finds/finding) out (from/what)",
    "(check/checks/checking) with",
    "(run/runs) ... past",
    "(chat/chats/chatting/chatted) (to/with)",
    "(sit/sits/sat) with",
    "(sit/sits/sat) down with",
    "(take/takes) notice of",
    "in touch with ... about what",
    "talk~ ... (to/with)",
    "(gathered/collected/taken/comes/come/heard) from",
    "(drop-in/surgery/open morning/open evening/coffee morning) for",
    "(permission/consent/agreement/go-ahead/say-so/blessing) (from/of)",
    "have a word with",
    "(look/looks) at it with",
    "(anyone/anybody/everyone/any of us) (can/may/could) ... (concern/worry)",
    "(invited/sought/requested/welcome/welcomed/obtained) from",
    "(questionnaire/survey/form) ... (went/goes/sent/given) [out] to"
   ]
  },
  {
   "rung": 2,
   "side": "near",
   "who": [
    "parent",
    "pupil"
   ],
   "forms": [
    "consult~",
    "consultation [with]",
    "(asked/asks/ask/asking) ... (for/what/how/about/whether/if/which/to comment/to contribute/to complete/to give/to say/to share/to tell/to send/to provide/to submit/to write)",
    "for (their/your/his/her) (view/opinion/comments/feedback)",
    "(seek/seeks/sought/seeking) ... (view/opinion/feedback/wishes/input/consent/permission/agreement)",
    "encourage~ ... to (share/express/contribute/take part/attend/participate/speak/say/give/comment/talk/contact/tell/ask/discuss/voice/be involved/be part/play/raise/join/meet/let/bring/work)",
    "opportunity [for ...] to (share/express/contribute/take part/attend/participate/speak/say/give/comment/talk/contact/tell/ask/discuss/voice/be involved/be part/play/raise/join/meet/let/bring/work)",
    "listen~ [(carefully/closely)] to",
    "(listen/listens) (when/if/where)",
    "questionnaire",
    "survey~",
    "feedback from",
    "(view/views/opinion/opinions/wishes/feelings/voice/voices/ideas/comments/feedback/concerns/worries/aspirations/thoughts/perspectives/preferences) ... (sought/considered/recorded/gathered/collected/heard/listened to/taken/noted/valued/respected/included/represented/obtained/welcomed/asked for/captured/asked/shared/important/acted/used/matter/written/part of/central/followed up/responded to/read out/read first/read aloud/brought/taken first)",
    "(consider/considers/take/takes/taking/record/records/recording/gather/gathers/gathering/collect/collects/listen/listens/note/hear/hears/hearing/obtain/capture/captures/include/includes/respect/value/seek/seeks/seeking/ask/asks/get/gets/understand/regard) ... (view/views/opinion/opinions/wishes/feelings/voice/voices/ideas/comments/feedback/concerns/worries/aspirations/thoughts/perspectives/preferences)",
    "have [(a/the/their)] say",
    "discuss~ ... with",
    "(speak/speaks/spoke/speaking) (to/with)",
    "(conversation/discussion/dialogue/meetings) with",
    "liaise~ [closely] with",
    "in [(close/full)] partnership",
    "partnership with",
    "partners",
    "(view/voice/opinion/wishes/feelings/concerns/input/comments) (of/from)",
    "discussion",
    "conversation",
    "in (their/your/his/her) [own] words",
    "(words/account/story/description) ... (put down/written down/taken down/recorded/kept)",
    "(chat/talk/word/natter) with",
    "[a] chance to (share/express/contribute/take part/attend/participate/speak/say/give/comment/talk/contact/tell/ask/discuss/voice/be involved/be part/play/raise/join/meet/let/bring/work/put)",
    "(point/points) of view",
    "side of (things/the story/it)",
    "told us",
    "(views/voices/opinions) (of/from)",
    "(wants/want) ... (said/done/to change/to happen)",
    "own account"
   ]
  },
  {
   "rung": 2,
   "side": "near",
   "who": [
    "parent"
   ],
   "forms": [
    "invite~",
    "invitation",
    "(meet/meets/met/meeting/meetings) [(formally/regularly/briefly)] [with]",
    "(work/works/working) [(closely/together/collaboratively/in collaboration/in close partnership/hand in hand)] with",
    "(agreement/consent/permission/approval) ... (sought/asked for/obtained/requested)",
    "(visit/visits/visited) (the/our/us)",
    "(get/gets/need/needs/seek/seeks/have/ask/asks/asking/obtain/obtains/request/requests) ... (OK/okay/go-ahead/say-so/permission/consent/agreement)"
   ]
  },
  {
   "rung": 2,
   "side": "object",
   "who": [
    "pupil"
   ],
   "forms": [
    "(meet/meets)"
   ]
  },
  {
   "rung": 2,
   "side": "near",
   "who": [
    "pupil"
   ],
   "forms": [
    "own words",
    "invited to (attend/contribute/take/share/join/give/the/their/say/comment/part/meetings/reviews/all/annual/each/every)",
    "(meet/meets) [with] (their/his/her/a/the) ... (tutor/mentor/key worker/key person/key adult/senco/teacher/adviser/worker)",
    "(invite/invites/inviting) ... to",
    "meet~ with",
    "invite~",
    "(meet/meets) (weekly/regularly/daily/each week/every week/every day) with",
    "(watch/watches/observe/observes/note/notes) (what/how) ... (enjoy/enjoys/avoid/avoids/like/likes/dislike/dislikes/prefer/prefers/choose/chooses)",
    "(as/for) (the/their/your) (child/pupil) own (view/voice)"
   ]
  },
  {
   "rung": 2,
   "side": "subject",
   "who": [
    "parent",
    "pupil"
   ],
   "forms": [
    "(interviewed/surveyed/polled/canvassed)",
    "(give/gives/gave) (their/his/her/your) [own] (account/view/opinion/side/answer/version)",
    "(refer/refers) themselves",
    "(show/shows) (us/staff/the/an/a)",
    "welcome to",
    "able to (discuss/speak/comment/contribute/raise/talk/share/express/say)",
    "(may/can/could) [also] (discuss/speak/comment/raise/talk/share/attend/ask/contact/meet/bring/say)",
    "raise~ [(any/a/their)] (concern/worry/issue/question)",
    "(has/have/had) [(a/any)] (concern/worry/worries/question)",
    "express~",
    "(tell/tells/telling/told) (us/staff/the/an/someone/their/teachers/adults/a)",
    "share~ (their/his/her/your/views/what/information/concerns)",
    "comment on",
    "attend~ ... (meeting/meetings/review/reviews/evening/evenings/consultation/consultations/part)",
    "have [(the/an/regular/many)] opportunity",
    "(inform/notify/contact) (us/the school/the class/the senco/school)",
    "complete~ ... (questionnaire/form/profile/sheet/survey)",
    "(say/says/explain/explains) (how/what/which/if/whether)",
    "(give/gives/giving) (their/his/her/your) (view/views/opinion/opinions/wishes/feelings/voice/voices/ideas/comments/feedback/concerns/worries/aspirations/thoughts/perspectives/preferences)",
    "listened to",
    "(talk/talks) (about/with us/to us/to staff/to an adult/to someone/to a/to the/to their/with their/with an/with a/with the)",
    "talked with",
    "be heard",
    "(fill/fills) in",
    "(ask/asked/asks) (us/for)",
    "(show/shows/tell/tells) us which",
    "(spend/spends) ... with",
    "(prefer/prefers)",
    "(get/gets/got) to (say/tell/comment/speak/talk)",
    "(put/puts) forward",
    "(let/lets) (us/the school/the teacher/staff/the class teacher/the senco/someone/an adult) know",
    "(answer/answers/answered) ... (survey/questionnaire/question/questions)",
    "(give/gives) (us/staff/the teacher) (their/his/her/your)",
    "(speak/speaks) up",
    "(pop/pops/come/comes/drop/drops/call/calls) in",
    "(draw/draws/photograph/photographs/sign/signs/speak/speaks/point/points/use/uses) ... (view/views/feelings/ideas/wishes/opinions)",
    "drop-in",
    "(tell/tells/telling/told) (any/another/one)",
    "(come/comes/came) to (us/the school/the teacher/staff/the senco) (with/when/if)",
    "(give/gives/gave/bring/brings) us",
    "(meet/meets/met) [with] (the/their/your/our/a/his/her) ... (teacher/tutor/senco/staff/school/key worker/mentor)",
    "(spot/spots/notice/notices) (first/it/something/a)",
    "(has/have) (a/their) go",
    "(send/sends/sent) in (what/their/a)",
    "(had/has/have) (a word/input)",
    "(write/writes) down (what/their/how)",
    "(bring/brings) (what/their)",
    "asked (on/at/in/before/during/each/every/again/too/as well/also)",
    "asked (beforehand/first/in advance/privately/on their own/separately/individually/with/using/through)"
   ]
  },
  {
   "rung": 2,
   "side": "alone",
   "who": [
    "parent"
   ],
   "forms": [
    "(information/evidence) ... ... from [(the/a/their)] (parents!/families!/family!/carers!)",
    "parents' evening",
    "parent evening",
    "parents evening",
    "parent consultation",
    "parents' consultation",
    "consultation evening",
    "open door policy",
    "structured (conversation/meeting)",
    "consent (is/will be) (sought/obtained/requested/asked for)",
    "permission (is/will be) (sought/obtained/requested/asked for)",
    "parent (questionnaire/survey/voice/view/feedback/teacher meeting)",
    "parental (view/concern/feedback/voice/input/involvement/agreement/consent/permission)",
    "SEN (surgery/drop-in)",
    "parents' meeting",
    "your (view/concern/feedback/comments/opinion)",
    "what (parents/carers/families/you/mums/dads/mum/dad/parents and carers/the parents/the family/mum or dad/mum and dad/parents or carers/a parent/each family/every family/their parents) (say/says/said/tell/tells/told/think/thinks/feel/feels/notice/notices/want/wants/see/sees/would like)",
    "what (you/parents/the parents/families) and (your/the/their) (child/children/pupil/pupils/son/daughter) (say/tell/think/feel/want/notice/know)"
   ]
  },
  {
   "rung": 2,
   "side": "alone",
   "who": [
    "pupil"
   ],
   "forms": [
    "(information/evidence) ... ... ... from [(the/a)] (child!/pupil!/student!/young person!)",
    "one page profile",
    "(pupil/student/learning) passport",
    "pupil profile",
    "pupil (voice/interview/survey/questionnaire/view/conferencing/feedback/conversation)",
    "student (voice/survey/questionnaire/view/feedback)",
    "child's [own] (view/voice/wishes/feelings/opinion)",
    "children's (view/voice/wishes/feelings)",
    "pupils' (view/voice/wishes/feelings)",
    "pupil's (view/voice/wishes/feelings)",
    "students' (view/voice)",
    "young people's (view/voice)",
    "young person's (view/voice/wishes/feelings)",
    "learner voice",
    "school council",
    "all about me",
    "worry box",
    "listening to children",
    "what (children/pupils/students/learners/young people/the child/a child/the pupil/a pupil/the student/a student/the learner/the young person/a young person/each child/each pupil/every child/every pupil/our pupils/our children) (say/says/said/tell/tells/told/think/thinks/feel/feels/want/wants/would like/enjoy/enjoys/find/finds)",
    "(worry/worries/feelings) (box/jar/monster/wall)",
    "what your child (says/tells/thinks/feels/wants)",
    "what (you/parents/the parents/families) and (your/the/their) (child/children/pupil/pupils/son/daughter) (say/tell/think/feel/want)"
   ]
  },
  {
   "rung": 2,
   "side": "subject",
   "who": [
    "pupil"
   ],
   "forms": [
    "(circle/circles/tick/ticks/colour/colours/point to/points to/choose/chooses) ... (face/faces/smiley/emoji)",
    "(add/adds) (a/an/their/his/her) ... (drawing/picture/photo/comment/line/sentence/words)"
   ]
  },
  {
   "rung": 3,
   "side": "near",
   "who": [
    "parent",
    "pupil"
   ],
   "forms": [
    "with ... agreement",
    "agree~ ... with",
    "agreed (with/between/together/jointly)",
    "discuss~ and (agree/agreed/decide/plan/review)",
    "jointly",
    "joint (review/planning/target setting/decision/meeting)",
    "(meet/meets/review/reviews/reviewed/discuss/discusses/look/looks/looked/sit/plan/plans/agree/agrees/go/talk/talks/think/judge/evaluate) ... together",
    "together ... (review/look/discuss/plan/meet/talk/judge/evaluate/consider)",
    "(meet/meets/met/meeting/meetings) ... to (review/agree/plan/set/decide/discuss/look/go/talk/evaluate/consider/share)",
    "decision ... (with/made with/alongside)",
    "(included/include/includes/including) ... in (setting/reviewing/planning/decision/decisions/discussions/all/every/the process/the review)",
    "(prepare/prepares/prepared/help/helps) ... for (the/their/each/a/every/his/her) ... (review/meeting)",
    "review meeting with",
    "(take/takes/took/taking/play/plays) [(a/an/their)] [(full/active/key/central/leading)] (part/role) ... in ... (review/planning/decision/decisions/meeting/meetings/setting/process/discussion/discussions/plan/plans/conversation/target/targets/outcome/outcomes/assessment/cycle/stage/their/her/his/reviews)",
    "take part in a way",
    "takes part in a way",
    "participate~ ... in ... (review/planning/decision/decisions/meeting/meetings/setting/process/discussion/discussions/plan/plans/conversation/target/targets/outcome/outcomes/assessment/cycle/stage/their/her/his/reviews)",
    "contribute~ [(fully/actively/their)] (to/towards) ... (review/planning/decision/decisions/meeting/meetings/setting/process/discussion/discussions/plan/plans/conversation/target/targets/outcome/outcomes/assessment/cycle/stage/their/her/his/reviews)",
    "contribute~ (ideas/views/their/what)",
    "(share/shares/bring/brings/add/adds) (what (they/you) know/their knowledge/your knowledge)",
    "active (participant/participants)",
    "both agree",
    "we (agree/agreed) (it/this/that/them) with",
    "(set/sets/setting/write/writes/wrote/written/review/reviews/reviewed/reviewing/plan/plans/planned/planning/create/creates/created/develop/develops/developed/drawn up/draw up/draws up/produce/produces/produced/decide/decides/decided/complete/completed/evaluate/evaluates/evaluated/chosen/choose/made/make/design/designed/formulated/updated/look at/agreeing/prepared/shaped) ... in (consultation/partnership/collaboration/discussion) with",
    "(come/comes/coming/go/goes) back to ... (plan/outcomes/aims/goals) and (talk/look/see/decide)",
    "(use/uses/using/start/starts/draw/draws/build/builds) [(from/with/on)] ... (account/knowledge)",
    "between (them/us/everyone)",
    "one plan",
    "(say/says/saying) what ... (stay/stop/start/keep/change)",
    "goes ahead (when/once/only)",
    "until ... (agree/agrees/agreed/happy/said yes)",
    "(settle/settles/agree/agrees/decide/decides/work out/works out/choose/chooses) between",
    "round a table",
    "without ... (agreeing/agreement/saying yes/being happy)",
    "(sit/sits/sat) down with ... and (work/agree/plan/decide/set/write/choose/look/go)",
    "(sit/sits/sat) down with ... to (work/agree/plan/decide/set/write/choose/look/go/review)",
    "say what (comes/should/to/could/needs) ... (next/drop/change/different/keep)",
    "says what (comes/should/to/could/needs) ... (next/drop/change/different/keep)",
    "(meeting/conversation/talk) (of/between)",
    "(the three of us/all three/all of us/between you/between us) ... (choose/agree/decide/settle/plan/pick/have had)",
    "(does not/doesn't/do not/don't/will not/won't/nothing) (happen/happens/begin/begins/start/starts/goes ahead/go ahead) (unless/until/without)",
    "all live with",
    "between us",
    "(only after/only when/only once/until/unless) [(the/both/a)] ((parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you)/(pupils/children/students/learners/young people/pupil/child/student/learner/young person)) [and] [(the/their)] [((parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you)/(pupils/children/students/learners/young people/pupil/child/student/learner/young person))] [(have/has/are/is)] (agree/agrees/agreed/said yes/say yes/happy/consented)",
    "(only after/only when/only once) [(the/both/a)] ((parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you)/(pupils/children/students/learners/young people/pupil/child/student/learner/young person)) [and] [(the/their)] [((parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you)/(pupils/children/students/learners/young people/pupil/child/student/learner/young person))] [(have/has)] (said/say/want/wants)",
    "until [(the/both)] ((parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you)/(pupils/children/students/learners/young people/pupil/child/student/learner/young person)) [and] [(the/their/your)] [((parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/you)/(pupils/children/students/learners/young people/pupil/child/student/learner/young person))] (have/has) [(both/all)] (worked through/gone through/looked at/been through/had their say/changed/checked)"
   ]
  },
  {
   "rung": 3,
   "side": "object",
   "who": [
    "parent",
    "pupil"
   ],
   "forms": [
    "(set/sets/setting/write/writes/wrote/written/review/reviews/reviewed/reviewing/plan/plans/planned/planning/create/creates/created/develop/develops/developed/drawn up/draw up/draws up/produce/produces/produced/decide/decides/decided/complete/completed/evaluate/evaluates/evaluated/chosen/choose/made/make/design/designed/formulated/updated/look at/agreeing/prepared/shaped) ... with",
    "(involve/involves/involving)",
    "together with",
    "(look/looks/looked/looking) [(again/back/at it/at the plan)] with",
    "(chosen/filled in/filled/picked/planned/led/opened/shaped) by",
    "(rebuild/rebuilt/redesign/redesigned/rewrite/rewritten/reworked/changed it/changed them) with",
    "(settled/worked through/thought through) with",
    "(look/looks/looked/looking) at ... with",
    "(work/works/worked/working) ... out (with/together)",
    "(think/thinks/thought/thinking) ... through with",
    "(settle/settles/settled/settling) ... with",
    "[(are/is/be)] held with",
    "(go/goes/going/went) ... (through/over) together with",
    "with the (agreement/consent) of",
    "(come/comes/came) from what",
    "(plan/plans/planned/agree/agrees/decide/decides/review/reviews/choose/chooses/set/sets) ... ... with",
    "(gone/goes/going/go) (through/over) with",
    "(talked/thought/worked) through with",
    "the (two/three/four) of us",
    "read it (through/over) together",
    "(made/drawn up/written/agreed/set/chosen/decided/reviewed/prepared/put together/built/shaped) (by/between)",
    "(fill/fills) in ... with",
    "(compare/compares) notes with",
    "(put together/drafted/produced/prepared/drawn up/written/compiled/revised/updated) by ... ... with"
   ]
  },
  {
   "rung": 3,
   "side": "near",
   "who": [
    "parent"
   ],
   "forms": [
    "(work/works/working) ... with ... to (set/agree/plan/review/identify/decide/develop/write/find/choose/create/shape/put/design/make/remove)",
    "alongside",
    "together",
    "(expertise/knowledge/understanding/experience) of (their/your) (child/son/daughter/young person/children)",
    "(take/takes/taking/took) part",
    "(know/knows) (their/your) (child/young person/children/son/daughter) (best/better)"
   ]
  },
  {
   "rung": 3,
   "side": "near",
   "who": [
    "pupil"
   ],
   "forms": [
    "(take/takes/taking/took) part",
    "(work/works/working) ... with ... to (set/agree/plan/review/identify/decide/write/choose/shape/design)",
    "(parents/parent/family/families/carer/carers) and [(the/their/our/each)] (child/children/pupil/pupils/student/students/learner/learners/young person/young people) ... ... together",
    "(child/children/pupil/pupils/student/students/learner/learners/young person/young people), [and] [(the/their/our/his/her)] (parents/parent/family/families/carers/carer) ... ... together"
   ]
  },
  {
   "rung": 3,
   "side": "subject",
   "who": [
    "parent",
    "pupil"
   ],
   "forms": [
    "and [have] (agreed/consented) to",
    "[(fully/actively/always/closely)] (involved) [(fully/actively/closely/throughout)] (in/at/from/throughout/with)",
    "involved",
    "(help/helps/helping/helped) [us] [to] (choose/set/decide/plan/shape/write/identify/design/make/review/prepare/create/agree/develop/evaluate/select)",
    "(review/reviews/reviewed/agree/agrees/evaluate/evaluates) (the/their/his/her/progress/outcomes/what/whether/how/new/next)",
    "(set/sets) (their/his/her/own/outcomes/targets)",
    "(choose/chooses/chose/choosing/pick/picks/picked/picking)",
    "(can/may/could) [(also/always)] (ask/request/call) ... (meeting/conversation/appointment)",
    "key (partners/part/role)",
    "(talk/talks/talked) (it/things/this) (over/through)",
    "(has/have) agreed",
    "(plan/plans/review/reviews/write/writes/agree/agrees/decide/decides/set/sets/make/create/choose/evaluate/shape) ... with (us/staff/the school/the teacher/their teacher)",
    "(are/is) happy (with/for/to)",
    "(check/checks) (the/it/a/what)",
    "(agree/agrees/agreed) (a/an) ... (plan/profile/page/outcome/outcomes/target/date)",
    "(agree/agrees) (what/who/how/which/when/on/two/three/one)",
    "(choose/chooses/pick/picks) ... (thing/goal/aim/outcome/target)",
    "(put/puts) (their/your) name to",
    "(in the room/on screen) for",
    "(are/is) [(always/also)] part of [(the/every/each/any/all/that/this)] (decision/decisions/discussion/discussions/team/process/conversation/meeting)",
    "(has/have) (chosen/picked/written/decided/set)",
    "(sit/sits/sat) (round/around/down/together)",
    "(say/says/said) yes",
    "(come/comes) to (the/each/every/their/our) ... (review/meeting)",
    "(is/are) (there/present) [(from/for/at/throughout)]",
    "(take/takes) part in (both/it/all/them/these/that/every)",
    "(draw/draws/drew) up (their/your/his/her/the)",
    "(look/looks) at (whether/how well)",
    "(read/reads) this (policy/report)",
    "(mark/marks/marked) what",
    "(agree/agrees) (that it/it should/that this)",
    "(judge/judges) (with/together/what/whether/how)",
    "(full/equal) members",
    "(talk/talks/talked/think/thinks) through (what/how/whether/the/which)",
    "in the room",
    "(add/adds/added) (to/their/what/his/her)",
    "(say/says) what comes next",
    "(change/changes/changed) (it/what/anything)",
    "be [(always/also)] part of [(the/every/each/any/all/that/this)] (decision/decisions/discussion/discussions/team/process/conversation/meeting)",
    "(settle/settles/settled) on",
    "(plan/plans) (the/what/how/each/every)",
    "(read/reads) (the/a/this/our) ... (draft/version)",
    "(look/looks/looked) back (at/over/on)",
    "(have/has/had) (a/their) (hand/part/say/voice) in",
    "(gone/goes/go/going) through with",
    "(settle/settles/work/works) [(out)] with us",
    "(is/are) (all/both/always/each) (there/present)",
    "(is/are) part of it",
    "(keep/keeps) or",
    "(get/gets/got) ready with",
    "(can/may) have (one/a meeting/another/more) whenever",
    "(make/makes) (slides/a film/a video/pictures)",
    "(visit/visits) ... and (write/plan/decide/choose)",
    "in it together",
    "(draw/draws/drew/drawing) up",
    "(put/puts) together",
    "(shape/shapes) (the/their/a/each/what)",
    "(settle/settles) on",
    "(weigh/weighs) up",
    "(work/works/worked) out (a/the/what/how/their/which)"
   ]
  },
  {
   "rung": 3,
   "side": "alone",
   "who": [
    "parent"
   ],
   "forms": [
    "what (you/parents/families/mums and dads/carers) (know/knows) [about]",
    "parents' knowledge",
    "structured conversation",
    "your (knowledge/experience) of"
   ]
  },
  {
   "rung": 3,
   "side": "alone",
   "who": [
    "pupil"
   ],
   "forms": [
    "person centred (review/planning/meeting/approach/plan/annual review)",
    "pupil led",
    "talking mats"
   ]
  },
  {
   "rung": 3,
   "side": "subject",
   "who": [
    "pupil"
   ],
   "forms": [
    "(bring/brings/brought) ... to (the/each/every/their/his/her) ... (meeting/review)",
    "(take/takes/make/makes/create/creates/bring/brings/build/builds) ... own (book/film/video/slides/passport/card)",
    "(attend/attends/attending/join/joins/open/opens/start/starts/begin/begins) ... (review/meeting/reviews/meetings)",
    "(at/in/to) (their/his/her/your) [own] [annual] (review/meeting)",
    "(make/makes/made/write/writes/build/builds) (a/an/the/their) (film/book/video/passport/profile/presentation/page/plan/poster)",
    "(plan/plans) (the/their/his/her) next (step/steps)",
    "(make/makes/made) (their/his/her) own [(contribution/film/video/slides/presentation/profile/page)]",
    "(write/writes/wrote/film/films/record/records/prepare/prepares/design/designs) (their/his/her/your) own",
    "(make/makes/made/write/writes) (a/an/the/their) (booklet/scrapbook/list/card/slideshow) [(about/of/for)]",
    "(plan/plans/planned) their own"
   ]
  },
  {
   "rung": 4,
   "side": "near",
   "who": [
    "parent",
    "pupil"
   ],
   "forms": [
    "co-produce~",
    "co-production",
    "co-design~",
    "co-construct~",
    "co-create~",
    "co-written",
    "co-author~",
    "equal (partner/partnership/member/voice/say)",
    "shared decision [making]",
    "(decide/decides/decided/deciding/decision/decisions) ... together",
    "together ... (decide/decides/decided/agree/agrees/write/wrote)",
    "(write/writes/wrote/written/create/creates/created/design/designed/develop/developed/draw up/drawn up/agree/agreed/set/sets) [(it/the plan/the plans/them/this policy/the policy/plans)] [(up/jointly)] together",
    "written jointly",
    "jointly (written/produced/agreed/created/developed/decided)",
    "(make/makes/made/making) [(all/the/these/key)] decisions (with/together)",
    "[(have/has)] [(a/the)] right to (request/ask/apply)",
    "(can/may/could/entitled to/able to) [(also/each/both)] (ask/request/apply) ... [for] [(a/an/the)] ... assessment",
    "(can/may/could) [also] (ask/request/make/apply to) ... (local authority/council/LA) ... assess~",
    "(can/may/could) [also] make (a/the/their own) request",
    "(request/requests) ... (made/come) (by/from) [(a/the/their)]",
    "(ask/request) ... assessment (themselves/yourself/directly)",
    "(can/may/could) [(also/each)] (ask/request/call) [for] [(a/an/another)] [(extra/early/earlier/further/additional)] review",
    "you said, we did",
    "what changed because",
    "agreed and signed by",
    "(agreed/decided) by everyone",
    "(written/shaped/rewritten/developed/drafted) (by/with) [(a/our/the)] ... (parent/pupil/student/panel/families/young people/parent carer)",
    "(policy/report/document/draft) ... reviewed (by/with) [(a/our/the)] ... (parent/pupil/student/panel/families/young people/parent carer)",
    "(worked out/agreed/decided/settled/made) between",
    "(wrote/write/writes/written) ... together",
    "(deciding/decide/decides/decided) with (you/them)",
    "(ask/request/apply to) [(the/their/your)] (local authority/council/LA) ... ... ... ... (assessment/EHC)",
    "(can/may/could) [also] (ask/request) [(the/their/your)] (local authority/council/LA) ... ... (review/re-assessment/reassessment)",
    "(joint/shared) (decision/choice)",
    "decision is [(a/always)] (joint/shared)",
    "(request/application) for ... assessment ... (made/come/comes/sent/submitted) (by/from)",
    "(can/may/could/entitled to/able to/right to) [(also/each/both)] (ask/apply/write/request) ... for an (education, health and care/EHC)",
    "(can/may/could/entitled to/able to/right to) [(also/each/both)] (ask/apply to/write to/request) ... (council/authority/borough/LA) (for/to make/to carry out) an (education, health and care/EHC)",
    "(begun/started/drafted/redrafted) by"
   ]
  },
  {
   "rung": 4,
   "side": "subject",
   "who": [
    "parent",
    "pupil"
   ],
   "forms": [
    "(reviewed/rewrote/wrote/read and changed/shaped/helped to write/helped us write/helped write/worked with us on/commented on) [(and/the/a/this/our)] ... (policy/report/document/draft)",
    "(lead/leads/led/chair/chairs/chaired/co-chair/co-chairs/co-lead/run/runs) [(or co-chair/and chair)] (their/his/her/your/the/it/part/parts/all)",
    "evaluate~ (provision/our provision/the support) with us",
    "make decisions with us",
    "(choose/chooses/decide/decides) with us",
    "(reviewed/review/reviews) this (policy/report)",
    "as equals",
    "(decide/decides/decided) (what/who/how/whether/which/when)",
    "(you/they/person/pupil/student/parents) (decide!/decides!)",
    "(rewrote/redrafted/wrote) (it/this/them)",
    "(rewrote/redrafted/reworded) ... (paragraph/paragraphs/section/sections/page/pages/part/parts/chapter/introduction)",
    "wrote (the/a/its/most of the) (question/questions/heading/headings/summary/introduction/foreword/section/page)",
    "(went/go/goes/gone) (through/over) ... (report/policy/draft/document/line by line)",
    "(struck out/crossed out/took out/cut) ... (page/word/section/paragraph/jargon)",
    "(lead/leads/chair/chairs) a ... (review/meeting)",
    "asked us to (change/add/drop/remove/take out/move)",
    "(ask/asks/apply/applies) for (an/a) [(EHC/education)] ... assessment",
    "(make/makes/made/take/takes) (the/these/this/each/every/all) [(final/big/main)] (decision/decisions/choice/choices) with (us/the school/staff/the teacher/the team)",
    "(designed/redesigned) (it/this/them/the/a/our)",
    "(may/can/could) [also] (ask/apply to/write to) [(the/their/your)] ... (council/authority/borough/LA) ... for (one/it/this)",
    "(can/may/could) [(also/each/both)] (start/begin) ... (process/assessment/request)",
    "(ask/request/apply to) [(the/their/your)] (local authority/council/LA) to assess",
    "(read/reviewed) ... (draft/policy/report/version) and (changed/rewrote/cut/corrected)",
    "(can/may/could) ask (too/as well/themselves/itself/directly/without us/without the school)",
    "wrote this",
    "(worked/work/works) on ... (policy/report/draft/document)",
    "(wrote/rewrote/write) (most/much/half/parts/all/some) of (this/it/the)",
    "(wrote/rewrote/drafted/redrafted) ... (section/part/page/chapter/half)"
   ]
  },
  {
   "rung": 4,
   "side": "object",
   "who": [
    "pupil"
   ],
   "forms": [
    "(decision/decisions/choices) (belong/belongs) to",
    "(decision/decisions) (rest/rests/lie/lies) with",
    "(is/it's) up to (the/each/you/them/every/our/your/a)",
    "(built/run/chaired/led/opened/started) by"
   ]
  },
  {
   "rung": 4,
   "side": "alone",
   "who": [
    "parent"
   ],
   "forms": [
    "parent carer (forum/group) ... (reviewed/read/review/wrote/helped/rewrote/shaped/worked)",
    "working group of ... parents",
    "parent (working group/panel/steering group)",
    "what (parents/families/mums and dads/carers) changed"
   ]
  },
  {
   "rung": 4,
   "side": "alone",
   "who": [
    "pupil"
   ],
   "forms": [
    "pupil led",
    "child led review",
    "pupil [SEND] panel ... (reviewed/review/reviews/wrote/tell/tells/read/chose/met/shaped)",
    "student [SEND] panel",
    "pupils ... (recruit/train) ... staff",
    "(decision/choice) (is/remains/stays/belongs to/rests with/lies with/sits with) [(the/with the/for the/our)] (young person's/student's/learner's/pupil's/young person/student/learner)",
    "what (children/pupils/students/young people) changed"
   ]
  },
  {
   "rung": 4,
   "side": "subject",
   "who": [
    "pupil"
   ],
   "forms": [
    "(write/writes/wrote/written/make/makes/made/design/designs/own) (their/his/her/your) own ... (profile/plan/passport/page/target/outcome)",
    "(decide/decides/decided) (what/who/how/whether/which/when/for themselves/where/with)",
    "(make/makes/making) (their/his/her/your) own (decision/choice)",
    "own decision",
    "final say",
    "(decision/decisions) (is/are/rest/rests/belong/belongs) (theirs/with them/to them)",
    "(write/writes/wrote/written/make/makes) (their/your/his/her) one page profile",
    "(make/makes/making) (each/every/all/any/this/that/these) decision",
    "sit on ... (panel/interview)",
    "(make/makes/making) (the/all the/all) decisions",
    "(make/makes/making) (the/a/that/this) [(final/own)] (choice/decision)",
    "(last/final) word",
    "(can/may/could) (start/open/lead/chair/run) (the/each/their/it)",
    "choose who is (there/in the room/invited)"
   ]
  }
 ],
 "access": [
  {
   "who": "pupil",
   "forms": [
    "picture",
    "pictures",
    "symbol",
    "Makaton",
    "BSL",
    "AAC",
    "talking mats",
    "drawing",
    "draw~",
    "photograph",
    "photo",
    "scribe",
    "advocate",
    "signing",
    "sign language",
    "play based",
    "through play",
    "eye gaze",
    "communication aid",
    "choice card",
    "puppet",
    "film",
    "video",
    "slides",
    "observation of",
    "observe~ how",
    "in their own words",
    "in (a/the) way that suits",
    "trusted adult",
    "adult they (trust/choose)",
    "key adult",
    "mentor",
    "widgit",
    "PECS",
    "switches"
   ]
  },
  {
   "who": "parent",
   "forms": [
    "interpreter",
    "translat~",
    "telephone",
    "phone",
    "by phone",
    "online",
    "video call",
    "evening (slot/appointment/meeting)",
    "easy read",
    "creche",
    "supporter",
    "bring (a/someone/an)",
    "at a time that suits",
    "flexible (time/appointment)",
    "out of school hours",
    "large print"
   ]
  }
 ],
 "impact": [
  "act~ (on/upon)",
  "acted (on/upon)",
  "changed because",
  "because of what",
  "as a result of (what/their/your/this)",
  "feedback",
  "feed~ back",
  "you said, we did",
  "recorded and shared",
  "inform~ the next",
  "(shape/shapes/shaped) (the/our/next/what)",
  "what (changed/we changed/has changed/will change/we will do differently)",
  "differently because"
 ],
 "softeners": [
  {
   "by": 1,
   "forms": [
    "where possible",
    "if possible",
    "whenever possible",
    "wherever possible",
    "where appropriate",
    "if appropriate",
    "when appropriate",
    "as appropriate",
    "if necessary",
    "where necessary",
    "when necessary",
    "as necessary",
    "if needed",
    "as required",
    "if required",
    "where practicable",
    "where practical",
    "may be (informed/told/invited/asked/consulted/involved/given/sent)",
    "at the discretion",
    "at (his/her/their) discretion",
    "when convenient",
    "on request",
    "if requested",
    "time permitting",
    "if time allows",
    "as far as possible",
    "expected to",
    "where (staffing/time) (allows/permits)"
   ]
  },
  {
   "by": 0.5,
   "forms": [
    "according to (their/his/her) (age/understanding/maturity)",
    "(age/maturity) and (understanding/ability/maturity/stage)",
    "where appropriate to (their/his/her) (age/understanding)",
    "(old/mature) enough"
   ]
  }
 ],
 "slogans": [
  "work [(closely/hard)] in (close/true/full/strong/effective/good) partnership with",
  "partnership with (parents/families/carers) is [(central/crucial/fundamental/a priority)]",
  "(listen/listens/listening) to the (voice/voices) of",
  "(value/values/valuing/respect/celebrate) ... (voice/views/opinion/contribution) of",
  "value ... (pupil/parent/child/children) voice",
  "(value/values) [(the/all/every/our)] [(pupil/parental/parent/family)] (views/contribution/involvement)",
  "at the (heart/centre) of (everything/all/what/our/its)",
  "at (its/the) heart",
  "child centred (school/ethos/approach/community/nursery/setting/academy/college/organisation)",
  "every voice (matters/counts)",
  "(child's/pupil's/student's/children's/pupils'/students') (voice/voices) (matters/matter/counts/count)",
  "(children/pupils/parents) are at the (heart/centre)",
  "puts (children/pupils/families) (first/at the)",
  "place ... at the (heart/centre)",
  "true partnership",
  "(believe/believes) in [(strong/true/close/working/effective/a strong/the)] (partnership/partnerships)",
  "(committed/commitment) to [(the/listening/listening to/hearing)] (voice/partnership/co-production/voice of)",
  "Article 12",
  "(strong/effective/positive) partnership with",
  "partnership with parents is (key/vital/essential/important)",
  "(pupil/student/parent/child's) voice (is/are) [(very/so/extremely/really/always)] (important/central/valued/key/vital/paramount)",
  "(committed/commitment/dedicated) to ... (voice/voices)",
  "committed to [(working/work)] [in] [(close/full/true)] partnership",
  "(putting/put/puts/place/places/placing/keeping/keeps) ... at the (heart/centre)",
  "(voice/voices) (at/is at/are at) the (heart/centre)",
  "(every/each/all/our) (child/children/pupil/pupils/student/students/learner/learners) ... (has/have) a (voice/say)",
  "put the (child/children/pupil/pupils/student/students/learner) first",
  "experts on their",
  "(a/our) listening (school/college/setting/nursery)",
  "(child/pupil/student/learner) centred in",
  "(is/are/be) [(very/truly/always)] (child/pupil/student/learner/person/family) centred",
  "(real/true) experts",
  "(let/lets/letting) (them/children/pupils/students) have a voice",
  "have a voice",
  "we listen to (our/all/every/each)",
  "(parents/families/carers) are our partners",
  "at the centre of all",
  "at the very (heart/centre)",
  "(believe/believes) ... in (pupil/student/parent/child's/children's) voice",
  "(value/values/respect/treasure/welcome/welcomes) (every/each/the) (child's/pupil's/student's/learner's/family's/parent's/young person's) (voice/opinion/view/views/contribution)",
  "(voice/voices/opinion/opinions/view/views) (matter/matters/count/counts) [to us]",
  "(believe/believes/belief) in (working/work) in [(close/true/full/strong)] partnership",
  "(listening/listening to) (is/children is/pupils is/parents is) (at the heart/important/key)",
  "(parents/families/carers/mums and dads) are [(our/true/equal/full/key/valued/important)] partners in (their/the) [(child's/children's)] (education/learning/schooling)",
  "UNCRC",
  "(opinion/opinions/view/views/voice/voices/feedback) (is/are) [(very/so/extremely/really/always/all)] (precious/important/vital/key/paramount/cherished/treasured/sacred to us)",
  "right of (each/every/the/all) (child/children/pupil/pupils/learner/student/young person) to (express/be heard/a voice/have a say)",
  "meaningful co-production",
  "co-production (underpins/is at the heart/lies at the heart/is central/is key)",
  "rights-respecting (school/academy/community)",
  "(pupil/student/learner/child) voice data",
  "(pupil/student/learner/child/parent/parental/children's/pupils'/students'/learners'/parents'/families') (voice/voices/view/views/opinion/opinions/participation/engagement) ... (is/are) [(very/so/firmly/highly/always/deeply/greatly/all)] (embedded/integral/celebrated/strong/valued/respected/welcomed/treasured/taken seriously/listened to/heard and valued/at the core/woven/key to/crucial/fundamental/sought and valued)",
  "(view/views/voice/voices/opinion/opinions) of [(our/all/the/every)] (children/pupils/students/learners/young people/parents/families/parents and carers) (is/are) [(very/so/highly/always/all)] (valued/respected/welcomed/taken seriously/treasured/heard and valued/important)",
  "(take/takes) ... (view/views/voice/voices/opinion/opinions) of ... [very] seriously",
  "(take/takes) ... (pupil/student/learner/child's/children's/pupils'/parents'/parental) (view/views/voice/voices/opinions) [very] seriously",
  "(respect/respects/uphold/upholds/honour/honours/recognise/recognises/believe in/believes in/support/supports/promote/promotes) ... right ... to (be heard/be listened to/have a say/have a voice/a voice/express)",
  "(child/children/pupil/pupils/student/students/learner/learners/young person/young people) (has/have) [(a/the)] right to be heard",
  "(recognise/recognises/recognising/acknowledge/acknowledges/understand/understands/appreciate/appreciates/stress/stresses/emphasise/emphasises/value/values/know/knows) the (importance/value/power) of (listening/hearing/partnership/parental/parent/pupil/student/learner/working in partnership/working with parents/working with families/the voice/the views/children's/pupils'/a strong partnership/strong partnership)",
  "(genuine/real/meaningful/close/successful/productive/open/honest/trusting) (partnership/partnerships) (with/between) [(our/all/the)] (parents/families/carers/home)",
  "(believe/believes/belief) ... in (a/the) (genuine/true/real/strong/close) partnership",
  "(believe/believes/belief) [(strongly/firmly/passionately/wholeheartedly)] in (working/work) in [(close/true/full/strong)] partnership",
  "(see/sees/view/views/regard/regards/treat/treats/value/values) [(our/all)] (parents/families/carers/parents and carers) as [(our/true/equal/full/key/valued/important/essential/real)] partners",
  "(parents/families/carers/parents and carers) are [(always/truly)] [(our/true/equal/full/key/valued/important/essential)] partners",
  "partnership with [(our/the)] (parents/families/carers/home) (plays/lies/underpins/runs/sits/forms/matters)",
  "(culture/ethos/climate) of (listening/partnership/openness)",
  "listening (ethos/culture)",
  "(voice/partnership/co-production/listening) (runs/run) through",
  "(believe/believes/passionate about/committed to) ... (empowering/giving/enabling) ... ... (voice/say)",
  "committed to (hearing/listening/genuine/real/true/meaningful/strong) ... (voice/voices/say/views/children/pupils/families/partnership/parents)"
 ]
}
