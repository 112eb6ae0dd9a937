// Generated from content/ by `npm run knowledge`. Do not edit.
import type { DutyWording } from '../duty-wording'

export const dutyWordings = {
 "no-choice": [
  {
   "forms": [
    "(review/reviews/reviewing) ... ... (EHC plan/EHCP/education, health and care plan/EHC plans/EHCPs/education, health and care plans) ... ... (year/years/yearly/annual/annually/twelve months/12 months)",
    "(EHC plan/EHCP/education, health and care plan/EHC plans/EHCPs/education, health and care plans) ... ... reviewed ... ... (annually/annual/yearly/year/twelve months/12 months)",
    "(EHC plan/EHCP/education, health and care plan) review(s) ... (held/take place/takes place/happen/happens) ... (year/yearly/annually)",
    "(hold/holds/holding/held/arrange/arranges/have/do/carry out/conduct/complete) [(an/the/all)] annual review(s)",
    "annual review(s) ... ... (held/take place/takes place/happen/happens/carried out/arranged)",
    "[(annual/yearly)] review(s) ... (skipped/missed/left out/left until ... ... year/postponed/put off/waived/deferred/dropped/wait/lapse)",
    "(skip/miss/postpone/put off/defer/drop/forgo) [(the/an/that/a)] (annual/yearly) review(s)",
    "hold one (each/every/a) year"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(telling/notify/notifying/informing/tell/letting/writing to/letter/note/line/call/word/message/mention~) ... ... (home/parent/parents/carer/carers/family/families/you/gate/phone) ... ... ... (SEN support/special [educational] provision/on the register/SEN register/begun/started/at the outset/SEN)",
    "(telling/notify/notifying/informing/tell/letting/writing to/letter/note/line/call/word/message/mention~) ... ... (home/parent/parents/carer/carers/family/families/you/gate/phone) ... ... ... extra (help/support) [(has/is)] (begun/begins/began/starts/started)",
    "(drop/send) you a (line/note/letter) ... ... ... (help/support/provision)",
    "notification of (parents/families/carers)",
    "(telling/informing/notifying) [(the/all/our)] (parent/parents/carer/carers/family/families/you) (about/of/that/when) ... (special educational/SEN/SEND) (support/provision)"
   ],
   "unless": [
    "(parent/parents/carer/carers/family/families/you) about (workshop/event/trip/meeting)"
   ],
   "to": ""
  },
  {
   "forms": [
    "(inform~/tell~/notify~/let/letting/write to/speak to/contact) [(the/all/pupils'/children's/an/a/pupil's/child's/their/your/his/her/each)] [(pupils'/children's/pupil's/child's)] (parent/parents/carer/carers/family/families/you) [know] ... (that/when/whenever/if/once/has/have/is/are/being/begin/begins/start/starts/receive~/get/gets/need/needs/decision/decisions) ... ... ... (special educational/SEN/SEND/extra/additional/support/provision/help/intervention/register/record/special)"
   ],
   "unless": [
    "(inform~/tell~/notify~/let/letting/write to/speak to/contact) [(the/all/pupils'/children's/an/a/pupil's/child's/their/your/his/her/each)] [(pupils'/children's/pupil's/child's)] (parent/parents/carer/carers/family/families/you) [know] (about/of)"
   ],
   "to": ""
  },
  {
   "forms": [
    "(inform~/tell~/notify~/let/letting/write to/speak to/contact) [(the/all/pupils'/children's/an/a/pupil's/child's/their/your/his/her/each)] [(pupils'/children's/pupil's/child's)] (parent/parents/carer/carers/family/families/you) [know] (about/of) [(the/their/any/this/our/a/its)] (special/SEN/extra/additional/provision/support/decision)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(parent/parents/carer/carers/family/families/you) ... (informed/told/notified/made aware), (where/wherever/if/when/whenever/as far as/so far as) ..., (that/when/whenever/once/about/of/if) ... ... ... (special educational/SEN/SEND/extra/additional/support/provision/help/intervention/register/record/special)",
    "(parent/parents/carer/carers/family/families/you) ... ... (informed/told/notified/made aware) ... ... (start~/begin~/made/making/put/place~/receive~/given/giving/get/gets/added/need/needs/needed/has/have/is on/when/that/about) ... ... ... (special educational/SEN/SEND/extra/additional/support/provision/help/intervention/register/record/special)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(publish~/publishing/publication of/produce~/producing/production of) [(the/an/our/its/their/this)] [(annual/school's)] information report",
    "(publish~/publishing/publication/produce~/prepare~/update~/updating/have/put/keep/get) ... ... ... (SEN/SEND/special educational needs/annual) [information] report",
    "[(SEN/SEND)] information report ... ... (published/updated/available/on the website/on our website/on its website/online/reviewed/rewritten)",
    "(have/keep/get/put/publish~/produce~/write/written/update~) ... ... (report/accessibility plan/one) ... ... (website/online/written/up to date/this year/each year)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "accessibility plan ... (have one/one written)",
    "accessibility plan ... ... ... (have/having/write/writing/draw up/drawing up/produce/producing) one",
    "(have/having/prepare~/publish~/produce~/write/writing/written/draw up/draws up/drawing up/review~/make/making/put) ... ... accessibility plan",
    "accessibility plan ... (published/prepared/produced/written/reviewed/renewed/updated/rewritten/revised/in place/drawn up/put together)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(make/making) changes so [that] (everyone/all/they/he/she/every child/pupils) ... ... ... (join in/take part)",
    "reasonable adjustments for",
    "disabled ... ... adjustments ... ... (made/put in place/offered/considered)",
    "adjustments for (disabled/pupils/students/children/any/a) ... ... (made/put)",
    "adjustments for (disabled/pupils with/students with/children with) ... (are/is/will be/may be/can be/might be/should be/could be/would be) (offered/considered/given/available/provided)",
    "(make/makes) adjustments for (disabled/pupils/students/children)",
    "reasonable adjustments [(are/is/will be/may be/can be/might be/should be/could be/would be)] ... (offered/considered/given/available/made/provided/put in place/something/looked at/thought about)",
    "(make/making/made/provide/consider making) ... ... reasonable adjustments"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "see to it that ... ... special [educational] needs are met",
    "(use/make/using/making/used) [of] [(its/their/our/the/his/her)] best endeavours"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "qualified teacher [who is] [(designated/appointed/named)] (as/for/in the role of) [(the/their/our/its/a)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) ... ... (be/is/are/were/was) ... qualified teacher",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) [(will/should/may/can)] [(ideally/normally/usually/preferably)] (hold/holds/held/have/has/had/gain/gains/gained) [(a/the)] (qualified teacher status/QTS/teaching qualification)",
    "(appoint/designate/have/employ) ... ... qualified teacher ... ... (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "(appoint/designate/have) ... (a/an/our) [(qualified/trained/named/designated/experienced/suitable)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "(appoint/designate/name) ... ... ... (as/to be) [(the/our/its/a)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)"
   ],
   "unless": [
    "(second/third/deputy/assistant/additional/further/extra) (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)"
   ],
   "to": ""
  },
  {
   "forms": [
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator/designated/he/she/him/her) ... ... ... (mandatory/national/required) (qualification/award)",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) ... ... ... (NASENCO/NASC/NPQ/NPQSENCO/National Professional Qualification/National Award/qualification)",
    "(gain/take/complete/achieve/obtain/study for/studying for/work towards/working towards/taking/doing) ... (NASENCO/NPQ for SENCOs/NPQ SENCO/National Award for SEN)",
    "(mandatory/national/required) (qualification/award) ... ... ... ... ... three years",
    "(designated/he/she/him/her) ... ... ... NPQ"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(admit~/offer a place to/accept~/take) ... ... (whose/where) [(the/their/a/an)] (plan/plans/EHC plan/EHCP/education, health and care plan/EHC plans/EHCPs/education, health and care plans) (name/names)",
    "(NPQ for (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)/NPQ SENCO/NASENCO/National Award for (SEN/senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)) (is/are/would be/remains) ... (desirable/preferable/advisable/recommended/optional/helpful/useful/voluntary/encouraged/welcome)",
    "(admit~/offer a place to/accept~/take) ... ... ... name~ ... ... (EHC/EHCP/plan)",
    "(admit~/offer a place to/accept~/take) ... ... ... (EHC plan/EHCP/education, health and care plan/EHC plans/EHCPs/education, health and care plans) ... name~",
    "(EHC plan/EHCP/education, health and care plan/EHC plans/EHCPs/education, health and care plans) ... (name/names) ... ... ... (admit~/accept~/offer~ ... place/taking)",
    "plan (name/names) (us/this/our/the) ... ... ... (admit~/accept~)",
    "(named/names) ... ... (EHC plan/EHCP/plan), ... ... ... (admit~/accept~/offer a place/take/taking)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(co-operate~/work) with [(the/our)] (local authority/LA/council) ... ... ... (EHC/assessment/plan/duty/duties/identify~/SEN/SEND)",
    "co-operate~ with [(the/our)] (local authority/LA)",
    "(local authority/LA/council/authority) ... ... (information/advice/evidence/help/report/reports) ... ... ... ... ... co-operate~"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(local authority/LA/council/authority) (ask/asks/asked/request/requests) ... ... (advice/information/report/reports/evidence) ... ... (EHC/EHCP/EHCPs/EHCNA/statutory assessment/education, health and care) ... ... ... (help/reply/respond/answer/assist/oblige)",
    "(reply/replies/respond/responds/answer/answers/answering/replying/responding) [to] ... ... (local authority/LA/council/authority) ... ... ... (EHC/EHCP/EHCPs/EHCNA/statutory assessment/education, health and care)",
    "(help/helps/assist/assists/helping/assisting) [(the/our)] [local] (local authority/LA/council/authority) (with/in/during) ... (EHC/EHCP/EHCPs/EHCNA/statutory assessment/education, health and care)",
    "(advice/information) ... ... (EHC/EHCP/EHCPs/EHCNA/statutory assessment/education, health and care) ... ... (sent/given/provided/supplied) ... (local authority/LA/council/authority)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "tells-parents": [
  {
   "forms": [
    "(inform~/tell~/notify~/let/letting/write to/speak to/contact) [(the/all/pupils'/children's/an/a/pupil's/child's/their/your/his/her/each)] [(pupils'/children's/pupil's/child's)] (parent/parents/carer/carers/family/families/you) [know]",
    "(tell~/inform~/notify~/letting/writing to/ring~/ringing/phone~/phoning/telephone~) [(the/our/all/their)] (parent/parents/carer/carers/family/families/you/home)",
    "(parent/parents/carer/carers/family/families/you/home) [(will/should/may/might/can/do)] (hear/hears/learn/learns) (from/that/of/when)",
    "(parent/parents/carer/carers/family/families/you) ... ... (told/informed/notified/made aware)",
    "(will/do/can/shall) (parent/parents/carer/carers/family/families/you) (hear/know/be told/find out/learn)",
    "mention (it/this/that/the fact) ... (parent/parents/carer/carers/family/families/you/home)"
   ],
   "unless": [
    "(parent/parents/carer/carers/family/families/you) ... ... (tell/let) us"
   ],
   "to": ""
  }
 ],
 "support-begins": [
  {
   "forms": [
    "(special educational provision/SEN support/SEND support) ... (begin~/begun/began/start~/made/making/put in place/given/needed/introduced/arranged)",
    "(extra/additional/special/more) (help/support/teaching/provision) ... (begin~/begun/began/start~/put in place/introduced)",
    "(begin~/begun/began/start~/make/makes/making/receive~/receiving/get/gets/getting/give/given/giving/put on/placed on/added to/moved to/moved on to/arrange~) ... (special educational provision/SEN support/SEND support/SEN register/extra (help/support)/additional (help/support)/something (extra/additional))"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "duty-name": [
  {
   "forms": [
    "(NPQ for (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)/NPQ SENCO/NASENCO)",
    "reasonable adjustment(s)",
    "(adjustment/adjustments/adaptation/adaptations) ... (disabled/disability)",
    "adapt~ ... ... ... (disabled/disability)",
    "accessibility plan",
    "[(SEN/SEND)] information report",
    "(EHC plan/EHCP/education, health and care plan/EHC plans/EHCPs/education, health and care plans) review(s)",
    "[(annual/yearly)] review(s) ... ... (EHC plan/EHCP/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
    "(mandatory/national/required) [senco] (qualification/award)",
    "best endeavours",
    "(local authority/LA/council/authority) ... request(s) ... ... (EHC/EHCP/EHCPs/EHCNA/statutory assessment/education, health and care)",
    "co-operat~ with ... (local authority/LA/council/authority)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "no-duty": [
  {
   "forms": [
    "(matter/act/gesture/sign) of [(simple/common/pure)] (goodwill/good will/courtesy/kindness/personal choice/individual choice/generosity)",
    "(is/are) (a/an) [(useful/nice/welcome/helpful/valued/optional/additional/simple)] (courtesy/kindness/favour/act of kindness/gesture/bonus/extra/addition)",
    "as a (favour/kindness/gesture)",
    "goodwill of"
   ],
   "unless": [
    "favour to",
    "(not/never/no) ... (matter/favour/courtesy/gesture/kindness/extra/goodwill)"
   ],
   "to": ""
  },
  {
   "forms": [
    "(rather than/more than) (a/an) [legal] (duty/obligation/requirement/right)",
    "not (a/an) [(legal/strict/absolute)] (duty/obligation/requirement/priority/must)",
    "not something (we/the school/that) ... (insist/require/enforce/expect/have to)",
    "(no/not an) expectation (that/on)"
   ],
   "unless": [
    "not (a/an) ... (alone/only)"
   ],
   "to": ""
  },
  {
   "forms": [
    "at [(the/each/every/our/their)] ... (teacher's/teachers'/tutor's/senco's/headteacher's/head's/individual's) discretion",
    "(is/are) (optional/voluntary/discretionary)",
    "(decide/decides/choose/chooses/decision) for (themselves/himself/herself) (whether/if)",
    "(choice/decision) whether to ... is (theirs/the teacher's/up to)",
    "(goodwill/good will/discretion) of [(the/each/individual)] (staff/teacher/teachers)"
   ],
   "unless": [
    "(deputy/assistant) (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "optional (reading/extra/training)"
   ],
   "to": ""
  },
  {
   "forms": [
    "(is/are) [(only/just/simply/merely)] good practice"
   ],
   "unless": [
    "good practice (to/that/for/if/when)"
   ],
   "to": ""
  },
  {
   "forms": [
    "(if/when/where) (they/staff/teachers/we/she/he/the teacher) (have/has/find/finds) [(the/enough)] (time/energy)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(may/can/could/might/need not/need to/will) [(also/then/always)] (wait/be left/be skipped/be put off/be postponed/slip/lapse/be missed) ... ... (year/years/later/longer/well)"
   ],
   "unless": [
    "(may/can) not"
   ],
   "to": ""
  },
  {
   "forms": [
    "(EHC plan/EHCP/education, health and care plan/EHC plans/EHCPs/education, health and care plans/review) ... ... can wait"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "need not be reviewed ... ... (year/annually/yearly)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "again": [
  {
   "forms": [
    "(try/tries/aim/aims/hope/hopes) to, but",
    "(not always/rarely) (possible/practical/manage/done/happen)",
    "(try/tries/aim/aims/hope/hopes/seek/seeks/endeavour/endeavours/like/intend/may/might/usually/normally) [to] (do (so/this/that/it)/send (one/it)/keep one/have one/publish (one/it)/update it/tell (you/them/parents/families/carers/home)/let (you/them/parents/families/carers) know/inform (you/them/parents/families/carers)/saying so)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "hedge": [
  {
   "forms": [
    "as long as"
   ],
   "unless": [],
   "to": "comma"
  },
  {
   "forms": [
    "(where/wherever/when/whenever/if/as/so far as/as far as) [(the/our/its)] ... (staffing/time/timetable/diary/diaries/calendar/rota/fund/funds/funding/budget/budgets/cost/costs/resource/resources/space/capacity/circumstances/workload/office/numbers) [and ...] [(will/can)] ... (allow/allows/permit/permits/stretch/stretches/bear/bears/leave/leaves/(make/makes) it possible/(has/have) [(the/any/enough/some)] (time/space/room/capacity/gaps)/(is/are) [not] [(too/very)] (small/low/modest/high/great/able/free/available/affordable/reasonable))",
    "depending on (how/whether/the/our) ... (full/busy/staffing/time/timetable/diary/diaries/calendar/rota/fund/funds/funding/budget/budgets/cost/costs/resource/resources/space/capacity/circumstances/workload/office/numbers)",
    "[(other/if/when)] (priorities/commitments/staffing/time/timetable/diary/diaries/calendar/rota/fund/funds/funding/budget/budgets/cost/costs/resource/resources/space/capacity/circumstances/workload/office/numbers) (permitting/allowing/permit/permits/allow/allows)",
    "subject to [other] (resources/funding/staffing/capacity/priorities/time/workload)"
   ],
   "unless": [
    "as (soon/often) as"
   ],
   "to": ""
  },
  {
   "forms": [
    "where [(the/a/our)] ... (teacher/tutor/head/headteacher/senco/governors/school/staff/team) (consider/considers/think/thinks/feel/feels/judge/judges/deem/deems/find/finds)"
   ],
   "unless": [],
   "to": "comma"
  },
  {
   "forms": [
    "(when/if/where) (there is/there's/there are/we have/they have/teachers have/staff have/governors have) [(the/enough/a/any)] (time/moment/chance/staff/capacity/room/money/convenient)",
    "(who/that) (have/has) [(the/enough)] (time/capacity)"
   ],
   "unless": [],
   "to": "comma"
  },
  {
   "forms": [
    "(if/when/where) [(the/a/our/their)] ... (teacher/tutor/head/headteacher/senco/governors/staff) (agree/agrees/approve/approves/wish/wishes/want/wants/is willing/are willing/is happy to/are happy to/has capacity/have capacity/has time/have time/finds time/find time/find the time/finds the time)",
    "(if/where/when) (the/a/our) ... (teacher/tutor/head/headteacher/senco/staff) (feel/feels/think/thinks/find/finds/consider/considers) (it/this) (would/is/will/useful/helpful/appropriate/necessary/worthwhile)",
    "(if/when) (she/he/we/they) (has/have) [(the/any)] (capacity/time/space)",
    "if (we/staff/teachers) remember",
    "if we can manage (it/to)",
    "where (that/this/it) (is not/isn't/does not/doesn't) ... (bother/trouble/expensive/difficult/cost/disruptive/much)"
   ],
   "unless": [],
   "to": "comma"
  },
  {
   "forms": [
    "(where/if/when) (we/they/it/the school/she/he) (can/could/are able to/is able to/manage to)"
   ],
   "unless": [
    "(where/if/when) (we/they/it/the school/she/he) (can/could) (be/and/but/or)"
   ],
   "to": "comma"
  },
  {
   "forms": [
    "[such] as (it/we/they/the school) (deem/deems/think/thinks/see/sees/feel/feels/consider/considers) (convenient/fit/appropriate/necessary/proportionate)",
    "(where/wherever/if/when/whenever/as far as/so far as/as) [(is/it is/this is/at all/we think it/we feel it/they think it)] [reasonably] (possible/practicable/practical/convenient/appropriate and possible/able/feasible/manageable/realistic)",
    "(where/wherever/if/when/whenever/as far as/so far as/as) [(it is/this is/at all)] (it suits/this suits/staff are free/staff are available/there is a convenient moment/we see you/it is no trouble/we get round to it/we find a moment/we find the time/we get a moment)",
    "at (the/our/their) [(school's/head's/headteacher's)] discretion"
   ],
   "unless": [
    "as (soon/quickly/early/often/fully) as",
    "(possible/practicable/practical), (in the (morning/afternoon/evening/first/same)/at a time/at the same/on the same/by phone/by email/by telephone/face to face/in person/with the same/together with/straight after/before the end of the day)"
   ],
   "to": ""
  },
  {
   "forms": [
    "at (the/our/their) discretion of"
   ],
   "unless": [],
   "to": "comma"
  }
 ],
 "wish": [
  {
   "forms": [
    "consideration (is/will be/may be/can be/should be) given to",
    "(give/gives/giving) [(careful/due/full)] (consideration/thought) to",
    "on a (voluntary/discretionary/goodwill/best efforts) basis",
    "(this/that/it) is not (essential/mandatory/obligatory/vital/strictly necessary/crucial)",
    "would (like/prefer) (the/our/a/every/any/all) ... to (be/have/hold/gain/complete/take/publish/use)",
    "it (is/would be) [(generally/usually)] (desirable/preferable/advisable/recommended/hoped/good practice/good manners/courteous/polite/kind/considerate/sensible/usual/customary/best/helpful/nice/ideal/optional/not always possible/not always practical/not always) [(that/for/if/to/when)]",
    "(is/are) (desirable/preferable/advisable/recommended)",
    "would be (good/nice/helpful/desirable/lovely) to",
    "(do/does/will) not always",
    "it is (up to/left to/for) ... ... (whether/if/to decide)",
    "(is/are) (optional/voluntary/discretionary/not compulsory/a matter for/not always/at the discretion of)",
    "(is/are) left to",
    "(is/are) at (the/our/their) ... discretion",
    "this is up to",
    "(may/might) or (may/might) not",
    "(like/likes) to (inform/tell/let/publish/hold/make/keep/think about/think of)",
    "(nice/kind/good/lovely/thoughtful/useful/worthwhile/helpful) (touch/thing/idea/habit/document/practice/extra) to",
    "(our/the) [(usual/normal/general)] (custom/habit/preference/hope/wish/ambition/aspiration) [is] (to/that)",
    "something [that] (we/the school/staff) (try/tries/hope/hopes/aim/aims/look at/looks at/consider/considers/would)",
    "not always something",
    "(will/is/are/should/would/can), (we hope/we trust/it is hoped)",
    "as and when",
    "from time to time",
    "not necessarily",
    "need(s) not",
    "(do/does) not (have/need) to",
    "(is/are) not (required/obliged/compelled) to",
    "no (need/requirement/obligation/duty) to",
    "(cannot/can't) (promise/guarantee) (to/that)",
    "would be nice",
    "nice to have",
    "good manners",
    "at some point",
    "as a courtesy"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(is/are) (thinking about/thinking of/considering/looking into/looking at/looking to/hoping to/keen to/keen that/advised to/urged to/invited to/minded to/planning to/aiming to)",
    "working towards (having/a/an/writing/publishing/producing/making)",
    "would like to",
    "(hope/hopes/hoping) (that/we/to/she/he/they)",
    "(encourage/encourages) ... to",
    "(recommend/recommends) (that/having)",
    "choose(s) [whether] to",
    "choose whether",
    "get round to",
    "when we get round to it",
    "(do/does) not insist",
    "doesn't insist",
    "in due course",
    "(do/does) (our/their/its/his/her) [very] best to",
    "[(every/all)] [reasonable] (effort/efforts) (is/are/will be) made to"
   ],
   "unless": [
    "to finish"
   ],
   "to": ""
  },
  {
   "forms": [
    "ought (to)",
    "(should/may/might/could/can) (think about/look into/look at/explore/give thought to) (making/holding/publishing/telling/informing/writing/appointing/naming/designating/having/reviewing/using/producing/drawing up/updating/admitting)"
   ],
   "unless": [
    "ought [also] to (have been/find/ask/be asked/expect/be able/see/read)"
   ],
   "to": ""
  },
  {
   "forms": [
    "(ideally!/hopefully!/preferably!)",
    "if (it/they/she/he) (wish/wishes/want/wants/choose/chooses/like/likes/can/see fit/sees fit/think fit/thinks fit)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(consider/considers/considering) (studying/taking/gaining/completing/working/making/holding/publishing/telling/informing/writing/appointing/naming/designating/employing/admitting/having/putting/reviewing/using/producing/providing/sending)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(will/would/do/does/we/school/academy/college/governors/nursery/teachers/teacher/staff/parents/families/are/is/be) (usually!/normally!/generally!/often!/sometimes!/occasionally!/ordinarily!/typically!/mostly!)"
   ],
   "unless": [
    "review(s) ... (usually/normally/generally/often/typically/mostly) ... (in/during/at/around/by/before/towards/after/on) [(the/each/our)] (autumn/spring/summer/term/school/half/end/start/beginning/year/morning/afternoon/september/october/november/january/february/march/april/may/june/july)"
   ],
   "to": ""
  }
 ],
 "otherwise": [
  {
   "forms": [
    "(but/though/although) (we/it/they) (do/does/will/have/has)",
    "must do (its/their/our) best",
    "the Code (says/states/explains/expects)",
    "guidance says",
    "according to",
    "parents (should/may/can) (inform/tell/let/make)",
    "(should/may/might/can) ... be (read/seen/viewed/found/referred/consulted/downloaded/accessed/obtained)",
    "(should/may/can) [also] [be] (asked/ask/asks/request/requested/expect/expected/need/needed/require/required/include/included/find/found)",
    "should (you/a parent/parents/they)",
    "outcome by",
    "as soon as",
    "(earlier/sooner) than",
    "well (within/before)",
    "immediately",
    "without delay",
    "more often",
    "early review",
    "emergency",
    "interim",
    "(at/for) (a/time/times) ... (time/date/place/that)",
    "(time/date/place) (that/which/to) (suit/suits)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "manner": [
  {
   "forms": [
    "(video/telephone/phone) call",
    "in writing",
    "in their own language",
    "by (phone/email/telephone/letter)",
    "online",
    "in person",
    "face to face",
    "interpreter",
    "in the (morning/afternoon/evening)",
    "in (a/the/other/larger/plain) [(different/clear/clearer/simple/simpler)] (form/format/formats/print/language/words) [(that/which)]"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "refusal": [
  {
   "forms": [
    "(cannot/can not/can't/could not/couldn't/will not/won't/do not/don't/does not/doesn't/may not/are not/aren't/is not/isn't/would not/wouldn't/might not/unable to/not able to/not in a position to/never/rarely/no longer), [(always/currently/normally/usually/yet/also/though/however/therefore/unfortunately/sadly/realistically)], [(be/to/be able to/always be able to)] (admit/admitted/accept/accepted/take/taken/take on/taken on/take in/enrol/enrolled/cater/accommodate/accommodated/join/start/attend/come here)"
   ],
   "unless": [
    "(start/have/accept) [(the/any/their)] (SEN/SEND/support/provision/intervention/plan/help/work/that/he/she/they/it)",
    "as (an/the/a/our) (explanation/excuse/answer/reason)"
   ],
   "to": "stop"
  },
  {
   "forms": [
    "(cannot/can not/can't/could not/couldn't/will not/won't/do not/don't/does not/doesn't/may not/are not/aren't/is not/isn't/would not/wouldn't/might not/unable to/not able to/not in a position to/never/rarely/no longer) [(always/currently/normally/usually/yet/also)] [(be/to/be able to)] (offer/offered/given/allocated/found/guarantee/guaranteed/get/have/promise/promised) ... (place/places/admission)",
    "(cannot/can not/can't/could not/couldn't/will not/won't/do not/don't/does not/doesn't/may not/are not/aren't/is not/isn't/would not/wouldn't/might not/unable to/not able to/not in a position to/never/rarely/no longer) [(always/currently/normally/usually)] [(be/to/be able to)] meet ... needs",
    "(cannot/can not/can't/could not/couldn't/will not/won't/do not/don't/does not/doesn't/may not/are not/aren't/is not/isn't/would not/wouldn't/might not/unable to/not able to/not in a position to/never/rarely/no longer) [(always/currently)] [(be/to/be able to)] support (children/pupils/students)",
    "not have the ... ... to (admit/admitted/accept/accepted/take/taken/take on/taken on/take in/enrol/enrolled/cater/accommodate/accommodated/join/start/attend/come here/support/meet)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "(just/simply) (can't/cannot) (have/take/manage/cope with)",
    "(could not/couldn't/can't/cannot) [(really/easily/safely)] (have/manage/cope with)",
    "would struggle to (have/take/manage/cope with/offer/admit/start/support)",
    "not going to (have/take/manage/cope with/offer/admit/support)",
    "unlikely to be able to (have/take/manage/cope with/offer/admit/start/support)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "(may/might/would/will/can/could/to/right to/free to/have to/had to/must) [(also/then/still/sometimes/therefore/reluctantly/regretfully)] (refuse/decline/turn away/turn down/reject/exclude)",
    "(may/might/would/will/can/could/right to/free to/have to/had to/must) withdraw (a place/places/the place/the offer/an offer/offers/admission/their place)"
   ],
   "unless": [
    "refuse to (work/join/eat/speak/take part/come/go)",
    "decline mediation"
   ],
   "to": "stop"
  },
  {
   "forms": [
    "(refuse/refuses/decline/declines/reject/rejects/defer/defers/delay/delays) (to admit/admission/a place/places/to take/application/applications)",
    "(refuse/refuses/decline/declines) to accept (a/any/the/children/pupils/students/applications/those)"
   ],
   "unless": [
    "to accept (that/he/she/they/it/the need/the diagnosis)"
   ],
   "to": "stop"
  },
  {
   "forms": [
    "(is not/isn't/may not be/might not be/not always/never) (possible/feasible/practicable/practical/easy) [for (us/the school/our school)] to (admit/admitted/accept/accepted/take/taken/take on/taken on/take in/enrol/enrolled/cater/accommodate/accommodated/join/start/attend/come here/offer/give)",
    "(impossible/difficult/hard) for (us/the school/our school) to (admit/admitted/accept/accepted/take/taken/take on/taken on/take in/enrol/enrolled/cater/accommodate/accommodated/join/start/attend/come here/offer/give)",
    "(is/are/be/being) (unlikely/not likely) to be (suitable/appropriate/right/best/offered/admitted/accepted/given)",
    "(say/says/saying/said) no (to/when/if/where)",
    "(may/might/will/must/would/should) [(have to/need to/be asked to/be expected to)] (start/join/begin) (later/late/part way through/on a later date/after everyone else)",
    "(cannot/can not/can't/could not/couldn't/will not/won't/do not/don't/does not/doesn't/may not/are not/aren't/is not/isn't/would not/wouldn't/might not/unable to/not able to/not in a position to/never/rarely/no longer), [(normally/usually/always/then)], [be] (allowed/permitted/able) to (join/start/attend/stay/come/enrol/remain)",
    "(should/must/need to/please/have to/better to/asked to/advised to/told to) (apply/look/try/go) (elsewhere/to another/to a different/to other/somewhere else)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "(admitted/accepted/enrolled/taken/taken on/considered/offered a place/given a place/join/start) only (if/when/where/once/after/provided/on condition)",
    "only (admit/admits/accept/accepts/take/takes/enrol/enrols/consider/considers) (child/children/pupil/pupils/student/students/applicant/applicants/learner/learners/boys/girls/young people/young person/those/disabled/applicants) ... ... (if/when/where/once/whose/who/provided)",
    "(admitting/admission of/accepting/enrolling/taking/taking on) ... ... (is/are/remains/lies/rests) (at/in/within/with/for/up to/a matter for/subject to) [(the/our)] (discretion/head/headteacher/principal/governors/governing/school/agreement/approval/judgement/choice)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "(limit/limits/limited/restrict/restricts/restricted/cap/caps/capped) [the] (number/numbers/intake/admission/admissions/places/how many)",
    "(place/places/admission/admissions/application/applications/applicants/offer/offers/entry/intake) ... ... (is/are/will be/may be/can be/might be/could be/would be) [(only/then)] (limited/restricted/capped/refused/declined/withdrawn/deferred/delayed/turned down/rejected/conditional/subject to/closed)",
    "(place/places/admission/admissions/application/applications/applicants/offer/offers/entry/intake) ... (not be/cannot be/can't be/won't be) [(always/then)] (offered/given/granted/available/confirmed/guaranteed/made/considered/open)",
    "(place/places/admission/admissions/application/applications/applicants/offer/offers/entry/intake) (will/may/can/might/would/is/are/could) not (offered/given/granted/available/open)",
    "(admission/admitting/a place/places/offer/offers) (is/are/will be/may be/depends/depend/can be) ... (subject to/conditional/dependent/depends/depending/only if/provided)",
    "offer may be withdrawn",
    "(admission/admitting/a place/places/offer/offers/entry) (depends/depend/will depend/may depend/can depend) (on/upon) (whether/if/how far/our/us)",
    "(we/school/academy/college/nursery/setting) (is not/are not/isn't/aren't/may not be/might not be) [(really/well/best/always)] (suited/geared up/intended/meant/a good fit/a good match/the best fit)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "reserve(s) (a/the/its/our) right (to/not to/of) (refuse/refusal/decline/turn/withdraw/admit/accept/reject/offer)",
    "(reluctantly/regretfully/sadly/unfortunately) ... (refuse/decline/turn)",
    "(are/is/be/get/gets/being) (turned away/turned down/refused/declined/rejected/sent elsewhere)",
    "(turn/turns/turned/turning) (away/down)",
    "no (child/children/pupil/pupils/student/students/applicant/applicants/learner/learners/boys/girls/young people/young person) ... ... (will/can/may) be (admitted/accepted/offered/enrolled/taken/taken on/considered/registered/given)",
    "(place/places/admission/application) [(is/are/was/will be)] (refused/declined/denied/withheld/turned down/rejected/not offered/not given)",
    "(can/will) take no (more/further)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "(full/closed) (for/to) (SEN/SEND/pupils/children/students/applicants)",
    "(may not/might not/is not/isn't/are not/aren't/would not/wouldn't/will not/won't) [be] [(the/a/an)] [(really/always/very/most/well)] (suitable/appropriate/right/best/equipped/set up/geared/resourced/staffed/open/designed/adapted)",
    "unsuitable (for/school)",
    "(better/best/more suitably/more appropriately) (placed/suited/served/off/supported) ... (elsewhere/another/special/different/other)",
    "(do/does) not (feel/think/believe/consider) [that] (our/the/this) (school/setting/nursery/academy/college/provision) ... (right/suitable/best/appropriate/equipped)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "(consider/considering/look at/look for/looking for/apply to/think about/choose/seek/find/try) ... ... (another/a different/a special/a specialist/an alternative/other/elsewhere/more suitable) [(school/schools/setting/settings/placement/placements/nursery/provider/providers)]",
    "(should/must/need to/ought to) (be placed in/be placed at/be educated in/be educated at/be taught in/be taught at/attend/go to) [(a/an)] (special/specialist)",
    "(directed/referred/pointed/signposted/steered/sent/guided/redirected/moved) [on] (to/towards) [(a/an/the/other/another/more)] (alternative/other/different/another/special/specialist/neighbouring/suitable)",
    "somewhere (better/more/else)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "(direct/directs/refer/refers/point/points/signpost/signposts/steer/steers/send/sends/guide/guides/redirect/redirects/nudge/nudges/move/moves) ... ... (towards/to) [(a/an/the/one of the/our)] [(nearby/local/neighbouring/partner)] (school/schools/setting/settings/provision) (with/that/which/where/better/more/who/nearby)",
    "(direct/directs/refer/refers/point/points/signpost/signposts/steer/steers/guide/guides/redirect/redirects/nudge/nudges) ... ... (towards/to) [(a/an/the/our/one of the)] (another/different/other/alternative/special/specialist/neighbouring/nearby/suitable/partner/more) ... (school/schools/setting/settings/placement/provision)",
    "(redirected/directed/pointed/signposted/steered/guided/nudged) [on] (to/towards) [(a/an/the/one of the/our)] [(nearby/local/neighbouring/partner)] (school/schools/setting/settings)"
   ],
   "unless": [
    "(club/clubs/workshop/SENDIASS/advice/Year/open day/open days/secondary)"
   ],
   "to": "stop"
  },
  {
   "forms": [
    "(suggest/suggests/recommend/recommends/feel/feels/believe/believes/say/says/explain/explains) ... ... (another/a different/a special/a specialist/other) (school/schools/setting/settings) [(may/might/would/could/will)] [be] [(a/the)] (better/best/suit/more/right/meet)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "(can/may/will/could) only (stay/remain/continue/keep their place/keep a place) ... ... (if/when/where/while/as long as/so long as)",
    "(decide/see/judge/tell/be sure) (whether/if) (we/the school) can (cope/manage/meet/support)",
    "(are/is/be) only (admitted/accepted/offered/taken/considered)",
    "(only/solely) (admit/accept/take/offer/be considered/be admitted/be accepted)",
    "(can/could/will/may/are) only (take/admit/accept/offer/be offered/be admitted/attend/start)",
    "(admit~/accept~/take~/enrol~) only (one/two/three/four/five/#/a few/a small number)",
    "(admit/admits/accept/accepts/take/takes/enrol/enrols) only (those/children/pupils/students) (with (mild/minor/low/moderate/manageable/no)/without/who (can/do not/don't/are able)/whose (needs/difficulties))"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "(admitted/accepted/offered a place/taken/start/attend) [only] (if/when/where/once/unless/until/provided) ... ... ... (resource~/resources/fund~/funding/staff/staffing/toileting/toilet/assessed/assessment/meet (their/his/her/the/all)/capacity/cope/TA/risk)",
    "considered [only] (after/last)",
    "(asked/have/made) to wait",
    "(put/placed/kept/held) on (hold/a waiting list/a separate list)",
    "waiting list for (SEN/SEND/pupils/children)",
    "(on/offered/given/subject to/for/has/have) [a] (trial/probation/probationary) (period/place/basis/term)"
   ],
   "unless": [
    "(not/never/nobody/no one) [(be/have)] ... to wait"
   ],
   "to": "stop"
  },
  {
   "forms": [
    "no (facility/facilities/space/room/staff/provision/place/places) for",
    "(do/does) not have [(the/any/enough)] (facilities/space/room/staff/provision/places/resources/expertise) for",
    "(have not/haven't/has not/hasn't/lack/lacks) [(the/enough/got the/any)] (facilities/space/room/staff/staffing/resources/expertise) (for/to)",
    "(as/since/because) (we/the school) (have not/haven't/has not/hasn't/lack/lacks/do not have/does not have) [(the/enough/any)] (facilities/space/room/staff/staffing/resources/expertise)",
    "no more than # (children/pupils/students/places) ... ... (EHC/EHCP/SEN/SEND/special/autistic/autism/disabled/complex)",
    "(no more than/a maximum of/not more than) (one/two/three/four/five/six/ten) (children/pupils/students/places) ... ... (EHC/EHCP/SEN/SEND/special/autistic/autism/disabled/complex)",
    "a maximum of # (children/pupils/students/places) ... ... (EHC/EHCP/SEN/SEND/special/autistic/autism/disabled/complex)",
    "(one/two/three/four/five/2/3/4/5/6) (places/pupils/children/students) with [an] (EHC/SEN/SEND/special) ... (per/in each/a) (class/year)",
    "select (pupils/children/students) who",
    "(priority/preference) [(is/will be)] given to ... ... without",
    "too (great/much/complex/costly/difficult/expensive/demanding)",
    "(disturb~/disrupt~/burden~)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "(tell us/know/disclose/told) ... ... ... before (we/they/the head/governors) (decide/offer) ... place",
    "(before/prior to) [we] (offer/offering/admit/admitting/accepting/a place is offered) ... ... ... (satisfied/sure/certain/confident/know/check/agree) ... ... (meet/cope/manage/afford)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "(ask/asks/asked/suggest/suggests/advise/advised/encourage/invite/want/prefer/expect) ... ... ... (wait/hang fire/hold off/delay/defer/look round/look around/look elsewhere/look at/look for/think again/consider/apply to/apply elsewhere/visit other/visit another/go elsewhere/stay at/stay in)",
    "(asked/advised/encouraged/told/expected/required) [(then/also/usually)] to (withdraw/remove/move/take) (their/his/her/the/your) (child/son/daughter/children)",
    "(lose/loses/losing/forfeit/forfeits) (their/his/her/the/a) place",
    "(asked/told/required/have/made/invited/expected) to (leave/go elsewhere)",
    "(asked/advised/encouraged/suggest~/consider) ... ... (home-educate/home-educating/home-education/educate them at home/educate him at home/educate her at home/educate their child at home/educate your child at home/educating them at home/educating their child at home)",
    "(asked/advised/encouraged/told) to (find/seek/look for) (another/a different/a new) (school/setting/nursery)",
    "would (struggle/not cope/be happier/be better off/find it hard/find it too hard/find it difficult/find it too difficult) ... ... (here/this school/our school/mainstream/look for/elsewhere)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "(place/places/admission/admissions/application/applications/applicants/offer/offers/entry/intake) ... ... ... (is/are/will be) [(entirely/solely)] (at the ... discretion/a matter for the (head/headteacher/governor/governors/principal)/decided (by us/case by case)/considered [on a] case by case)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "(resolve/resolved/agree/agreed/decide/decided/vote/voted/chose/chosen) [(that/again)] not to (admit/admitted/accept/accepted/take/taken/take on/taken on/take in/enrol/enrolled/cater/accommodate/accommodated/join/start/attend/come here/offer/give)",
    "(decide/decided/vote/voted/rule/ruled) against (admitting/accepting/taking/offering/enrolling)",
    "(admit/admits/accept/accepts/take/takes/taking/admitting/accepting/offer places to/enrol) no (more/further/new/other/additional)",
    "(refused/turned down/turned away/declined/rejected) (one/two/three/four/five/several/some/many/#/a number of/a few/a) ... (child/children/pupil/pupils/student/students/applicant/applicants/learner/learners/boys/girls/young people/young person/applicants)"
   ],
   "unless": [
    "out of (lessons/class/assembly)",
    "off site"
   ],
   "to": "stop"
  },
  {
   "forms": [
    "(priority/preference) [(is/will be/always)] (given/goes/go) to ... ... (without/with no/no/not have/not need)",
    "(child/children/pupil/pupils/student/students/applicant/applicants/learner/learners/boys/girls/young people/young person/applicants/those) (without/who have no/with no/who do not have/who need no) ... ... (come first/first/priority/preference/are chosen/before those)",
    "(bottom/end/back/foot) of (the/our/any) [waiting] (list/queue)",
    "(separate/different) waiting list"
   ],
   "unless": [
    "left"
   ],
   "to": "stop"
  },
  {
   "forms": [
    "(join/joins/joined/taken on roll/put on roll/placed on roll/goes on roll/go on roll/added to the roll/start/starts/begin/begins/come/comes) [the] [(school/nursery/class/sixth form)] only (if/when/where/once/after/provided/on condition)",
    "(start/start date/admission/place/first day) ... ... (put back/delayed/deferred/postponed/held back/held over/put off) until ... ... ... (fund~/staff/assistant/support/resources/adult)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "(admitted/accepted/taken) ... at (the/our) ... discretion",
    "(open/available) only to ... ... (without/with no/who do not/who have no)",
    "(is not/isn't/are not/aren't) eligible (for/to) [(the/our/a)] (sixth form/place/places/school/nursery/entry/admission/join/apply)",
    "(is not/isn't/are not/aren't) open to",
    "(place/places/entry/admission) ... ... (depends/depend/conditional/dependent) (on/upon) ... ... not (needing/having/requiring)"
   ],
   "unless": [
    "plan",
    "assessment",
    "funding"
   ],
   "to": "stop"
  },
  {
   "forms": [
    "(meet/meets/visit/visits/see/sees/be seen by/be interviewed/interviewed/interviews/reports) ... ... ... (before/prior to/until) ... (place/offer/admission) [(is/can be/will be)] (confirmed/offered/made/given/agreed/considered)",
    "(before/so that/to/in order to) ... ... (decide/decides/deciding/consider/considers/considering) (whether/if) [to] [(we/it)] [(can/should)] (offer/admit/accept/give/take)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "no (room/space/place/places) [(in/at)] (this/our/the) (school/nursery/setting/class/building) for [(any/more/further)] (child/children/pupil/pupils/student/students/applicant/applicants/learner/learners/boys/girls/young people/young person/those)",
    "(school/nursery/setting/academy) (is/was) not (for/meant for/intended for/the place for) (children/pupils/students/those)",
    "(numbers/number) (is/are) (kept down/kept low/kept small)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "(attend/attends/start/starts/come/comes/in school) [for] (the mornings/mornings/afternoons/half days) only",
    "(start/starts/attend/attends/placed/begin/begins) [(in school/school/here)] on (a/our) [(reduced/short/shortened)] (part time/reduced/short/shortened) (timetable/day)"
   ],
   "unless": [
    "parents",
    "agree~",
    "ask",
    "request",
    "family",
    "families"
   ],
   "to": "stop"
  }
 ],
 "answer-no": [
  {
   "forms": [
    "afraid (not/we/that)",
    "(sadly/unfortunately/regrettably/sorry), ... (no/not/cannot/can't/unable)",
    "(not if/only if/only when/only where/only once/only after)",
    "[(it/that)] depends",
    "(would/might/may/will/have to) ... say no",
    "(would/'d) (need/have/want) to (think/see/consider/discuss) ... (it/about/whether/if/with)",
    "(probably/perhaps/usually/generally/normally/regrettably/certainly/definitely) not",
    "not (always/usually/normally/necessarily/unless/until)"
   ],
   "unless": [
    "as for (all/every/any/everyone)",
    "like any",
    "same",
    "every child",
    "any other",
    "always yes"
   ],
   "to": ""
  }
 ],
 "left-behind": [
  {
   "forms": [
    "(does not/do not/doesn't/don't/cannot/can't/will not/won't) (take/accept/admit/include/cater for) [(any/our/the)] (children/pupils/students/those)"
   ],
   "unless": [],
   "to": "stop"
  }
 ],
 "scarce": [
  {
   "forms": [
    "[only] (if/when/whenever/where/wherever/as far as/so far as/provided/provided that/so long as/as long as/while/until) ... ... (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances) ... (allow/allows/allowing/permit/permits/available/left/enough/free/spare/stretch/stretches/run out/runs out/last/lasts/found)",
    "[only] (if/when/whenever/where/wherever/as far as/so far as/provided/provided that/so long as/as long as/while/until) (there is/there are/we have/we can find/we can afford/the school has/the school can find/the school can afford) [(the/our/its/any/enough/sufficient/spare/extra)] [(school/spare/extra)] (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances)",
    "(subject to/depend on/depends on/depending on/dependent on/depends upon/dependent upon/conditional on/reliant on/limited by/restricted by/constrained by/governed by/determined by/decided by/set by/dictated by/rationed by) ... ... (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances)"
   ],
   "unless": [],
   "to": "comma"
  },
  {
   "forms": [
    "(resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances) (permitting/allowing)",
    "within [(the/our/its)] (limit/limits/constraint/constraints/confines) of [(the/our/its)] [school] (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances)",
    "(from/with/out of/using) [(the/our)] [(limited/little)] (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances) [that] (we have/it has/the school has)",
    "(as far as/as much as/what/whatever) [(our/the/its)] [school] (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances) (allow/allows/permit/permits/can/will/stretch/stretches)"
   ],
   "unless": [],
   "to": "comma"
  },
  {
   "forms": [
    "(limited/lack of/shortage of/insufficient/not enough/too little/too few/reduced/cuts to/cuts in) (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances) ... ... (cannot/can't/unable/may not/might not/can only)",
    "(resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances/financial/budget/staffing) cuts ... (cannot/can't/unable/may not/might not/only/mean/have)",
    "(if/when/whenever/where/wherever/as far as/so far as/provided/provided that/so long as/as long as/while/until) ... (short of/low on/out of/without enough) (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances), ... ... ... (reduce~/cut/stop/stops/stopped/withdrawn/suspended/paused/cancelled/without/lose/lost/shared/cannot/can't/not)",
    "(if/when/whenever/where/wherever/as far as/so far as/provided/provided that/so long as/as long as/while/until) ... (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances) ... (short/tight/limited/low/cut/away/off/absent/ill/scarce), ... ... ... (reduce~/cut/stop/stops/stopped/withdrawn/suspended/paused/cancelled/without/lose/lost)",
    "(resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances/(financial/budget/staffing) (constraints/pressures/limits/difficulties/shortages)) ... mean(s) [that] (we/it/the school/staff/some/not all)"
   ],
   "unless": [],
   "to": "comma"
  },
  {
   "forms": [
    "(stop/stops/stopped/paused/suspended/withdrawn/reduced/cut/cut back/cancelled) (if/when/whenever/where/wherever/as far as/so far as/provided/provided that/so long as/as long as/while/until) ... ... (short of/short staffed/away/absent/off sick/on a course/needed elsewhere/needed for cover/needed in class/used for cover/covering)",
    "(stop/stops/stopped/paused/suspended/withdrawn/reduced/cut/cut back) (because of/due to/owing to) ... ... (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances)"
   ],
   "unless": [],
   "to": "comma"
  }
 ],
 "limit": [
  {
   "forms": [
    "(end/ends/stop/stops/cease/ceases/over/finished) (at/when/once/where/with/as soon as) ... ... ... (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances/notional/notional sum/notional amount/cost/costs/afford/affordable/affordability/purse/pot/pressure/pressures/top up/extra funding/#)",
    "(once/when/after/until/till/by the time) ... ... ... (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances/notional/notional sum/notional amount/cost/costs/afford/affordable/affordability/purse/pot/pressure/pressures/top up/extra funding/#) ... (spent/used/used up/gone/exhausted/run out/runs out/ran out/finished)",
    "until ... ... (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances/notional/notional sum/notional amount/cost/costs/afford/affordable/affordability/purse/pot/pressure/pressures/top up/extra funding/#) (runs/run)"
   ],
   "unless": [],
   "to": "comma"
  },
  {
   "forms": [
    "(cover/covers/extend/extends/reach/reaches/stretch/stretches/apply/applies/go/goes) [only/just] [(to/as far as/so far as/up to)] ... ... ... (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances/notional/notional sum/notional amount/cost/costs/afford/affordable/affordability/purse/pot/pressure/pressures/top up/extra funding/#)",
    "(cover/covers/extend/extends/go/goes) [(to/for)] ... ... up to #",
    "(stop/stops/end/ends) at [the] [first] #"
   ],
   "unless": [
    "whether",
    "every",
    "whole",
    "beyond",
    "nobody",
    "no one",
    "no (child/pupil/student)"
   ],
   "to": "comma"
  },
  {
   "forms": [
    "(weigh/weighed/balance/balanced/set/measured) (against/with/alongside) ... ... (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances/notional/notional sum/notional amount/cost/costs/afford/affordable/affordability/purse/pot/pressure/pressures/top up/extra funding/#)",
    "(fit/fits/stay/stays/kept/remain/remains/live) within ... ... (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances/notional/notional sum/notional amount/cost/costs/afford/affordable/affordability/purse/pot/pressure/pressures/top up/extra funding/#)",
    "(confined/restricted) to ... ... ... (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances/notional/notional sum/notional amount/cost/costs/afford/affordable/affordability/purse/pot/pressure/pressures/top up/extra funding/#/offer)"
   ],
   "unless": [],
   "to": "comma"
  },
  {
   "forms": [
    "(use/used/apply/applies/owed/extend/extends/made/for/exist/exists/meant) [(only/solely)] (to/for) [those] (child/children/pupil/pupils/student/students/applicant/applicants/learner/learners/boys/girls/young people/young person) ... ... [an] (EHC plan/EHCP/education, health and care plan/EHC plans/EHCPs/education, health and care plans/funding) only",
    "(only/solely) (to/for) ... ... ... (with/have/has/bring/brings/attract/attracts/whom) ... ... (EHC plan/EHCP/education, health and care plan/EHC plans/EHCPs/education, health and care plans/funding/top up)",
    "for only (some/a few/the)"
   ],
   "unless": [],
   "to": "comma"
  },
  {
   "forms": [
    "(does not/do not/doesn't/don't/need not/not) mean [that] ... ... (spend/spending/fund/funding/pay/paying/provide/providing/buy/buying/everything/unlimited/afford/beyond)",
    "(not/never) (unlimited/limitless/infinite/open ended/a blank cheque/without limit/boundless)",
    "(cannot/can not/can't/does not/do not) (extend/stretch/go/reach) [(to/beyond/further/as far as)] ... ... ... (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances/notional/notional sum/notional amount/cost/costs/afford/affordable/affordability/purse/pot/pressure/pressures/top up/extra funding/#)"
   ],
   "unless": [
    "only",
    "end",
    "stop"
   ],
   "to": "comma"
  },
  {
   "forms": [
    "what ... ... (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances) (allow/allows/permit/permits/will stretch to/can cover/covers/runs to)",
    "(what/whatever) [(it/we)] [(is/are)] (affordable/can afford)",
    "do what we can with",
    "as (much/far) as ... ... (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances) [will] (allow/allows/permit/permits/stretch/stretches/go/goes)",
    "only so much (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances)"
   ],
   "unless": [],
   "to": "comma"
  }
 ],
 "asks-of-us": [
  {
   "forms": [
    "(law/Act/section #/legislation/statute) [of [the] ...] (only/simply/merely/just) (asks/ask/requires/require/expects/expect/wants)",
    "(law/Act/section #/legislation/statute) (asks/requires/expects) [only] ... ... to (have/make/show/try)",
    "(law/Act/section #/legislation/statute) (asks/requires/expects) (only/no more than/simply/merely)",
    "all [that] ... ... (asks/asked/requires/required/expects/expected/demanded/demands) [of] ... ... (is/are)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "only (required/obliged/expected/asked/bound) to",
    "legal duty ... ... (is/are) [only] to",
    "(required/obliged/asked/expected) by (law/the ... ... Act/section #)",
    "as (section #/the Act/the law) (requires/asks/expects)",
    "duty placed on",
    "(our/the) (legal) duty is"
   ],
   "unless": [
    "(child/children/pupil/pupils/student/students/applicant/applicants/learner/learners/boys/girls/young people/young person) ... ... (is/are) only"
   ],
   "to": ""
  }
 ],
 "weak-try": [
  {
   "forms": [
    "(reasonable/fair/honest/genuine/sincere/decent) (effort/efforts/attempt/attempts/try)",
    "do (our/their/its/his/her) [very] best",
    "try [our/their/its] [(best/hardest)] to (meet/help/support/provide)",
    "good (intentions/will)",
    "goodwill",
    "best (intentions/efforts/effort/intention)"
   ],
   "unless": [
    "best endeavours"
   ],
   "to": ""
  }
 ],
 "ceiling": [
  {
   "forms": [
    "(cannot/can not/can't/will not/won't/do not/does not/unable to) (provide/give/offer/fund/spend/pay/make/put in place) ... ... ... ... (more than/above/beyond) ... ... (notional/budget/#)",
    "(cannot/can not/can't/will not/won't/do not/does not/unable to) (provide/give/offer/fund/make/put in place) ... ... ... that costs more",
    "no (child/children/pupil/pupils/student/students/applicant/applicants/learner/learners/boys/girls/young people/young person) ... ... (receive/receives/get/gets/is given/are given/can have/may have) more ... ... than ... ... (notional/budget/resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances)"
   ],
   "unless": [
    "local authority",
    "council",
    "ask",
    "apply",
    "we ask",
    "request"
   ],
   "to": "comma"
  },
  {
   "forms": [
    "(support/help/provision) ... ... ... ... (end/ends/stop/stops/comes to an end/ceases/is withdrawn) (once/when/after/where/as soon as) ... ... ... (spent/used up/runs out/run out/gone/exhausted)"
   ],
   "unless": [
    "never",
    "not",
    "local authority",
    "council"
   ],
   "to": "comma"
  },
  {
   "forms": [
    "only (child/children/pupil/pupils/student/students/applicant/applicants/learner/learners/boys/girls/young people/young person/those) (with/who attract/who bring/who have/who receive/who get) ... (top up/funding/top up funding) ... (given/get/receive/have/are offered/can have) ... (support/help/provision)",
    "(restricted/limited/confined/reserved) (to/for) ... ... (attract/bring/have/with/receive) ... (top up/funding)"
   ],
   "unless": [
    "not",
    "never"
   ],
   "to": "comma"
  },
  {
   "forms": [
    "(resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances) [(levels/numbers)] (decide/decides/determine/determines/dictate/dictates/govern/governs/set/sets) (how/the amount/what)"
   ],
   "unless": [
    "not",
    "never"
   ],
   "to": "comma"
  }
 ],
 "sen-provision": [
  {
   "forms": [
    "(SEN/SEND) (provision/support/interventions/intervention/help)",
    "special educational provision",
    "[(extra/additional)] (support/help/provision/intervention/interventions/hours/sessions) [(given/offered/available/provided)] (for/to/of) [(all/the/our/any/each/a/some)] ((pupil/pupils/child/children/student/students/learner/learners/those/young people/young person) (with/who has/who have/on) [(an/a/the)] (SEN/SEND/special educational needs/additional needs/SEN register/register/EHC plan/EHC plans/EHCP/SEN support))"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(support/help/provision) [that] [(a/the/each/every/your)] ((pupil/pupils/child/children/student/students/learner/learners/those/young people/young person) (with/who has/who have/on) [(an/a/the)] (SEN/SEND/special educational needs/additional needs/SEN register/register/EHC plan/EHC plans/EHCP/SEN support)) ... (receive/receives/get/gets/need/needs/have/has)",
    "((pupil/pupils/child/children/student/students/learner/learners/those/young people/young person) (with/who has/who have/on) [(an/a/the)] (SEN/SEND/special educational needs/additional needs/SEN register/register/EHC plan/EHC plans/EHCP/SEN support)) ... ... (given/provided/offered/supported/helped/receive/receives/get/gets/have/without/miss/misses/lose/support/help/provision)",
    "(meet/meets/meeting) [(the/their/all/any/every/pupils'/children's)] special [educational] needs",
    "(meet/meets/meeting/support/supports/supporting/help/helps) [the] ... needs of [(all/the/our)] ((pupil/pupils/child/children/student/students/learner/learners/those/young people/young person) (with/who has/who have/on) [(an/a/the)] (SEN/SEND/special educational needs/additional needs/SEN register/register/EHC plan/EHC plans/EHCP/SEN support))",
    "(support/supporting/supports/help/helps/helping/teach) [(all/the/our)] ((pupil/pupils/child/children/student/students/learner/learners/those/young people/young person) (with/who has/who have/on) [(an/a/the)] (SEN/SEND/special educational needs/additional needs/SEN register/register/EHC plan/EHC plans/EHCP/SEN support))"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "amount of [(SEN/SEND/extra/additional)] (support/help/provision)",
    "(extra/additional) (support/help) [(for/to) (pupils/children/students/your child)]",
    "(one to one/1:1/individual) support",
    "(support/help) (depend~/is given/is provided/is offered)"
   ],
   "unless": [
    "club~",
    "trip~",
    "homework",
    "revision",
    "every pupil",
    "all pupils",
    "exam~",
    "staff",
    "teachers"
   ],
   "to": ""
  }
 ],
 "hurdle": [
  {
   "forms": [
    "(one/two/three/four/five/six/eight/twelve/2/3/4/5/6/8/10/12/18/24/several/a few/a number of/(one/two/three/four/five/six/2/3/4/5/6) (or/to) (two/three/four/five/six/more/#)) ... (cycle/cycles/round/rounds/review/reviews/term/terms/half term/half terms/IEP/IEPs/individual education plan/individual education plans/block/blocks/SEN plan/SEN plans/support plan/support plans/action plan/action plans/reviewed plan/reviewed plans) [of ... (review/APDR/support/intervention/interventions/provision/help/graduated approach)]",
    "(one/two/three/four/five/six/eight/twelve/2/3/4/5/6/8/10/12/18/24/several/a few/a number of/(one/two/three/four/five/six/2/3/4/5/6) (or/to) (two/three/four/five/six/more/#)) APDR",
    "(a/an/the) [(full/whole/complete/minimum/single/further)] [(school/academic)] (cycle/round/term/half term/block) [of ... (review/APDR/support/intervention/interventions/provision/help/graduated approach)]",
    "(full/complete/whole/minimum) ... (cycle/year/term)",
    "(cycle/process) (once/twice/two times/three times/four times)",
    "(less/fewer) than (one/two/three/four/five/six/eight/twelve/2/3/4/5/6/8/10/12/18/24/several/a few/a number of/(one/two/three/four/five/six/2/3/4/5/6) (or/to) (two/three/four/five/six/more/#)/a/an) [(full/whole/school)] (cycle/cycles/term/terms/year/years)",
    "within (one/two/three/four/five/six/eight/twelve/2/3/4/5/6/8/10/12/18/24/several/a few/a number of/(one/two/three/four/five/six/2/3/4/5/6) (or/to) (two/three/four/five/six/more/#)/a/an) year(s) of"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(one/two/three/four/five/six/eight/twelve/2/3/4/5/6/8/10/12/18/24/several/a few/a number of/(one/two/three/four/five/six/2/3/4/5/6) (or/to) (two/three/four/five/six/more/#)/a/an) [(full/whole/complete/school/academic)] [(school/academic)] (year/years/month/months/week/weeks) (of/on/at/with) ... (SEN support/SEND support/school support/SEN/SEND/school/support/intervention/interventions/programme/register/help)",
    "[(SEN/SEND)] (support/register/intervention/known to us/programme/school) ... for [(at least/more than/over)] (one/two/three/four/five/six/eight/twelve/2/3/4/5/6/8/10/12/18/24/several/a few/a number of/(one/two/three/four/five/six/2/3/4/5/6) (or/to) (two/three/four/five/six/more/#)/a/an) [(full/whole/school)] (year/years/month/months/week/weeks)",
    "(one/two/three/four/five/six/eight/twelve/2/3/4/5/6/8/10/12/18/24/several/a few/a number of/(one/two/three/four/five/six/2/3/4/5/6) (or/to) (two/three/four/five/six/more/#)/a/an) (week/month/term/year) [(intervention/support/reading/catch up/structured/targeted/SEN)] (programme/intervention/block/support/plan)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(one/two/three/four/five/six/eight/twelve/2/3/4/5/6/8/10/12/18/24/several/a few/a number of/(one/two/three/four/five/six/2/3/4/5/6) (or/to) (two/three/four/five/six/more/#)/a/an) [or more] [(full/whole/school)] year(s) (behind/below)",
    "(below/behind) [the] (age related/expected/national/average)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "[(an/a/the/our/your/their)] (educational psychologist/educational psychologist's/educational psychologists/psychologist/psychologist's/psychologists/EP/EP's/chartered psychologist/chartered psychologist's/independent psychologist/private psychologist/clinical psychologist/clinical psychologist's/psychiatrist/consultant psychiatrist/consultant paediatrician/paediatrician/paediatrician's/CAMHS/doctor/doctor's/GP/GP's/consultant/consultant's/consultants/specialist/specialists/speech therapist/speech therapist's/speech and language therapist/occupational therapist/outside agency/outside agencies/external agency/external agencies/outside professionals/professional/professionals/advisory teacher) [(who/also/first/must/will)] (has/have/had/report/reports/assessment/involvement/advice/letter/letters/note/opinion/diagnosis/recommendation/referral/confirmation/evidence/backing/visit/input/see/sees/seen/reported/confirmed/put/puts/discharge~)",
    "(report/reports/advice/assessment/involvement/support/input/letter/letters/evidence/note/opinion/recommendation/referral/confirmation/backing) (from/by/of) [(a/an/the/our/your)] (educational psychologist/educational psychologist's/educational psychologists/psychologist/psychologist's/psychologists/EP/EP's/chartered psychologist/chartered psychologist's/independent psychologist/private psychologist/clinical psychologist/clinical psychologist's/psychiatrist/consultant psychiatrist/consultant paediatrician/paediatrician/paediatrician's/CAMHS/doctor/doctor's/GP/GP's/consultant/consultant's/consultants/specialist/specialists/speech therapist/speech therapist's/speech and language therapist/occupational therapist/outside agency/outside agencies/external agency/external agencies/outside professionals/professional/professionals/advisory teacher)",
    "[been] (seen/assessed/diagnosed/confirmed/supported) by [(a/an/the/our/your)] (educational psychologist/educational psychologist's/educational psychologists/psychologist/psychologist's/psychologists/EP/EP's/chartered psychologist/chartered psychologist's/independent psychologist/private psychologist/clinical psychologist/clinical psychologist's/psychiatrist/consultant psychiatrist/consultant paediatrician/paediatrician/paediatrician's/CAMHS/doctor/doctor's/GP/GP's/consultant/consultant's/consultants/specialist/specialists/speech therapist/speech therapist's/speech and language therapist/occupational therapist/outside agency/outside agencies/external agency/external agencies/outside professionals/professional/professionals/advisory teacher)",
    "(see/seen/visited) (a/an/the/our/your) (educational psychologist/educational psychologist's/educational psychologists/psychologist/psychologist's/psychologists/EP/EP's/chartered psychologist/chartered psychologist's/independent psychologist/private psychologist/clinical psychologist/clinical psychologist's/psychiatrist/consultant psychiatrist/consultant paediatrician/paediatrician/paediatrician's/CAMHS/doctor/doctor's/GP/GP's/consultant/consultant's/consultants/specialist/specialists/speech therapist/speech therapist's/speech and language therapist/occupational therapist/outside agency/outside agencies/external agency/external agencies/outside professionals/professional/professionals/advisory teacher)",
    "(see/seen) CAMHS",
    "[(an/a/the/our/your)] (educational psychologist/educational psychologist's/educational psychologists/psychologist/psychologist's/psychologists/EP/EP's/chartered psychologist/chartered psychologist's/independent psychologist/private psychologist/clinical psychologist/clinical psychologist's/psychiatrist/consultant psychiatrist/consultant paediatrician/paediatrician/paediatrician's/CAMHS/doctor/doctor's/GP/GP's/consultant/consultant's/consultants/specialist/specialists/speech therapist/speech therapist's/speech and language therapist/occupational therapist/outside agency/outside agencies/external agency/external agencies/outside professionals/professional/professionals/advisory teacher) (must/needs to/has to/should) [first] [have] (see/seen/assess/assessed/confirm/confirmed/diagnose/diagnosed/be involved/been involved/put/agree/agreed/recommend/recommended)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "every penny",
    "all [of] (our/the) [own] (money/budget/funding/resources)",
    "expenditure",
    "our own (money/funds/budget)",
    "provision map over",
    "costed provision map",
    "held back"
   ],
   "unless": [],
   "to": "comma"
  },
  {
   "forms": [
    "(money/budget/funding) [(to/has/have)] (run/runs/ran) out",
    "(money/budget/funding/resources/allowance) [(has/have/is/are)] [been] (used up/spent/exhausted)",
    "six thousand pounds",
    "(used up/spent/given) [(all/at least)] [(our/the)] ... hours",
    "(observation/programme/trial/probation/probationary period) ... (is/are/has been) (complete/completed/over/finished)",
    "waiting list"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(reading/spelling/mental/chronological) age",
    "(standardised/standardized) score",
    "in the (bottom/lowest)",
    "centile",
    "percentile",
    "[an] IQ [score]",
    "[(who are/is/are)] [not] failing",
    "[(who are/is/are)] [not] working at [the] (expected level/age related expectations)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "such (a/an) (report/assessment/diagnosis)",
    "[(a/an/the)] [(formal/medical/confirmed/clinical)] (diagnosis/diagnoses/diagnosed)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "[(the/our)] (school's/senco's/sendco's/head's/headteacher's) (agreement/permission/consent/approval/backing)",
    "(agreement/permission/consent/approval) (of/from) (the/our) (school/senco/sendco/head/headteacher)",
    "(school/senco/sendco/head/headteacher) (must/has to/needs to) [first] (agree/approve/consent/sign)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(exhaust/exhausts/exhausting/exhausted/used up/use up) (all/every/our/the/other/its/school)",
    "(all/every/our/other) ... [(have/has/had)] [(been/be)] (exhausted/used up/failed/tried)",
    "(try/tried/trying/done/used) (everything/all)",
    "everything [else] [(has/have/had)] [been] (tried/failed/done)",
    "nothing else",
    "all [other] (options/strategies/interventions/avenues/school resources/our resources) (have/has/are/had)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(hold off/holds off/hold back/holds back/wait/waits/put off/puts off/delay/delays/postpone/postpones) ... ... ... for (one/two/three/four/five/six/eight/twelve/2/3/4/5/6/8/10/12/18/24/several/a few/a number of/(one/two/three/four/five/six/2/3/4/5/6) (or/to) (two/three/four/five/six/more/#)/a/an) [(full/whole/school)] (year/years/term/terms)",
    "[in] (Year/Reception/key stage) # at the earliest"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "last resort"
   ],
   "unless": [
    "exclu~",
    "exclusion",
    "exclusions",
    "suspend~",
    "suspension",
    "restrain~",
    "restraint"
   ],
   "to": ""
  }
 ],
 "gate": [
  {
   "forms": [
    "only",
    "must",
    "cannot",
    "can not",
    "can't",
    "unable",
    "requirement",
    "compulsory",
    "obligatory",
    "mandatory",
    "(depend/depends/dependent/conditional) (on/upon)",
    "(reserved/restricted/limited) (for/to)",
    "ruled out",
    "(not/no) (before/sooner/earlier)",
    "will not",
    "won't",
    "do not",
    "does not",
    "don't",
    "doesn't",
    "until",
    "unless",
    "require",
    "requires",
    "required",
    "(need/needs) (to/an/a/the/evidence/at least/two/three/be)",
    "needed",
    "(have/has/had) to",
    "prerequisite",
    "pre-requisite",
    "precondition",
    "condition of",
    "no (application/request)",
    "necessary",
    "essential",
    "never",
    "not ... (before/without)",
    "minimum",
    "no ... ... (without/before/until/unless)",
    "expect",
    "expects",
    "expected",
    "should [(first/normally/usually)] (have/show/be)",
    "provided [that]",
    "as long as",
    "in order to",
    "take",
    "takes",
    "first",
    "threshold",
    "criterion",
    "criteria",
    "qualify",
    "qualifies",
    "eligible",
    "entitled",
    "not available",
    "last resort",
    "wait",
    "hold off",
    "holds off",
    "put off",
    "puts off",
    "delay",
    "delays",
    "postpone",
    "postpones",
    "at the earliest",
    "rule",
    "(like/likes) to",
    "(want/wants) to have",
    "would need",
    "held back",
    "no sooner",
    "ensure",
    "(is/are) for (child/children/pupil/pupils/student/students/applicant/applicants/learner/learners/boys/girls/young people/young person/those)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "no-hurdle": [
  {
   "forms": [
    "(do not/does not/don't/doesn't/no/not/never/isn't/nor/nobody/no one) ... (need (a/an/the/to/any/this/that/one/two/three/such/your/their/our/either)/needs (a/an/the/to/any/this/that/one/two/three/such/your/their/our/either)/needed/needing/have to/has to/require~/necessary/wait~/insist~/depend~/condition/barrier/bar/threshold/compulsory/mandatory/obligatory/limited/restricted/reserved/ruled out/dependent/conditional/minimum/set number/fixed number/rule/legal/demand~/expect/tell/diagnosis is)",
    "without (needing/need/having to/waiting/wait/insisting/requiring/asking for/expecting)",
    "need not",
    "not [(a/the/your)] last resort",
    "not [(a/the)] (condition/test/threshold/requirement/reason/barrier)",
    "no (need/minimum)",
    "(must/should) not have to",
    "(never/not) ask (for/a/you/parents/families/anyone/anybody)",
    "must not",
    "no longer",
    "not law",
    "unlawful",
    "is wrong",
    "myth"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "regardless",
    "irrespective",
    "whether or not",
    "even if",
    "with or without",
    "at any (time/point/stage)",
    "whatever",
    "whenever you",
    "cannot be refused",
    "legal test",
    "depends on need",
    "(do not/does not/don't/doesn't/will not/won't/never/not) (hold back/holding back/delay/put off/withhold/turn down/refuse/rule out) ... ... (because/until/for want of/for lack of/on the ground/on the grounds/just/simply/while/request/requests)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "only-us": [
  {
   "forms": [
    "(local authority/LA/LEA/council/county/borough/authority/panel) ... only [ever] (consider/considers/accept/accepts/take/takes/look at/looks at/process/processes/deal with/deals with) [an] (request/requests/application/applications/referral/referrals) [for ...] [(made/sent/submitted/that come/that are made)] (by/from/through/via) [(the/a/the child's/the pupil's)] (school/schools/senco/sencos/sendco/sendcos/head/heads/headteacher/headteachers/head teacher/professional/professionals/setting/settings/college/nursery)",
    "(request/requests/application/applications) (are/will be/can be/is) only (accepted/considered/made/taken) (from/by/through/via/if they come from) [(the/a)] (school/schools/senco/sencos/sendco/sendcos/head/heads/headteacher/headteachers/head teacher/professional/professionals/setting/settings/college/nursery)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "only [(the/a/our)] (school/schools/senco/sencos/sendco/sendcos/head/heads/headteacher/headteachers/head teacher/professional/professionals/setting/settings/college/nursery/local authority and school) (can/may/is able to/are able to) (apply/ask/request/make/refer/start)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "(do not/don't/cannot/can't/may not/should not/must not/are not able to/are unable to) (apply/request/ask/make) ... ... (yourself/yourselves/themselves/on your own/on their own/directly/without the school/without us)",
    "(parents/families/carers/you) (cannot/can't/may not/are not allowed to/are not able to/have no right to) (request/ask for/apply for/make)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "(must/has to/have to/need to/needs to/can only/may only/should) [always] (come/be made/go/be sent/be submitted) (through/via/by/from) [(the/our)] (school/schools/senco/sencos/sendco/sendcos/head/heads/headteacher/headteachers/head teacher/professional/professionals/setting/settings/college/nursery/us)",
    "(hasn't/has not/haven't/not) come through the school"
   ],
   "unless": [
    "(not/don't/doesn't/never) (need/have) to"
   ],
   "to": "stop"
  }
 ],
 "shut-out": [
  {
   "forms": [
    "(child/children/pupil/pupils/student/students/applicant/applicants/learner/learners/boys/girls/young people/young person/those) ... ... ... (is not/are not/isn't/aren't) (eligible/entitled) ... ... (EHC/EHCP/EHCPs/EHCNA/statutory assessment/education, health and care)",
    "(child/children/pupil/pupils/student/students/applicant/applicants/learner/learners/boys/girls/young people/young person/those) ... ... ... (do not/does not/don't/doesn't) (qualify/meet the criteria/meet the threshold) ... ... (EHC/EHCP/EHCPs/EHCNA/statutory assessment/education, health and care)",
    "(child/children/pupil/pupils/student/students/applicant/applicants/learner/learners/boys/girls/young people/young person/those) ... ... ... (cannot/can't) (have/get/be given/be considered/be put forward/be referred) ... ... (EHC/EHCP/EHCPs/EHCNA/statutory assessment/education, health and care)",
    "(child/children/pupil/pupils/student/students/applicant/applicants/learner/learners/boys/girls/young people/young person/those) ... ... ... (will not/would not/won't) (get/be given/be considered/be put forward) ... ... (EHC/EHCP/EHCPs/EHCNA/statutory assessment/education, health and care)",
    "(will not/do not/does not/cannot/can't/don't/won't/never) [(ever/normally/usually)] (request/apply for/ask for/seek/support/make) ... ... (EHC/EHCP/EHCPs/EHCNA/statutory assessment/education, health and care) ... for (child/children/pupil/pupils/student/students/applicant/applicants/learner/learners/boys/girls/young people/young person/those) (whose/with)"
   ],
   "unless": [
    "automatic~",
    "automatically",
    "necessarily",
    "alone",
    "always",
    "all",
    "just because",
    "simply because",
    "myth",
    "over #",
    "over the age",
    "aged",
    "who (do/does/did) not",
    "without (special/SEN)"
   ],
   "to": "stop"
  }
 ],
 "asks-here": [
  {
   "forms": [
    "put ... forward",
    "(start/begin/fill in/complete/send) [off] (the/a/any/an) (form/paperwork/application/request)",
    "send anything off",
    "(anything/paperwork/form/application/request/requests) [(cannot/can/could/will/won't/may/must/should)] [not] [only] (is/are/be/goes/go/gets/get) ... (submitted/sent/made/held back/considered/off/in)",
    "considered for",
    "own request",
    "(an/a/the) (application/request/referral)",
    "look at it",
    "no [such] request",
    "(make/makes) [(a/any)] request(s)",
    "think of it",
    "need to have first",
    "apply",
    "(local authority/LA/LEA/council/county/borough/authority/panel) ... approached",
    "(approach/approaches/approaching/go to) the (local authority/LA/LEA/council/county/borough/authority/panel)",
    "an assessment is (possible/allowed)",
    "(would/will/do/should) [(also/first)] (need/want/like/expect) (to/an/a/the) (see/have/show/know/be shown/letter/report/diagnosis/note)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "place-in-plan": [
  {
   "forms": [
    "(school/schools/placement/placements/setting/settings/place/places/college/academy) ... (EHC plan/EHCP/education, health and care plan/EHC plans/EHCPs/education, health and care plans/section I)",
    "(school/placement/setting/college) [(that is/that will be/to be/which is)] named ... ... (EHC plan/EHCP/education, health and care plan/EHC plans/EHCPs/education, health and care plans/section I)",
    "[(special/secondary/next/new)] (school/placement/setting) (that/which) goes [down] (in/into/on) (the/a) plan",
    "section I",
    "special school (place/places/placement/placements)",
    "(which/what) special school",
    "(admission/entry) (for/of/to) ... ... (EHC plan/EHCP/education, health and care plan/EHC plans/EHCPs/education, health and care plans)"
   ],
   "unless": [
    "work (placement/placements/experience)"
   ],
   "to": ""
  }
 ],
 "choosing": [
  {
   "forms": [
    "pick(s)",
    "picked",
    "picking",
    "select~",
    "choose",
    "chooses",
    "choosing",
    "chose",
    "chosen",
    "allocate~",
    "decide~",
    "determine~",
    "settle~",
    "agree~",
    "confirm~",
    "change~",
    "approve~",
    "authorise~",
    "specify~",
    "finalise~",
    "alter~",
    "switch~",
    "(write/writes/writing/written) (in/on/down)",
    "(fill/fills/filling/filled) in",
    "(put/puts/putting) (in/down)",
    "enter(s)",
    "entered",
    "(make/makes/making/made) ... (decision/choice)",
    "(has/have) the (final/last) (say/word)",
    "(final/last) decision",
    "refuse~",
    "decline~",
    "reject~",
    "veto~"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "offered",
    "granted",
    "awarded"
   ],
   "unless": [
    "(has/have/had/we/school/academy/base/unit/nursery/college) [(now/also/long/always)] (offered/granted/awarded)"
   ],
   "to": ""
  }
 ],
 "provision-in-plan": [
  {
   "forms": [
    "section(s) F",
    "(provision/support/help/hours/equipment/therapy/teaching/everything/whatever) [that] [(is/are)] (set out/written/written down/named/specified/listed/described/detailed/identified/contained/required) (in/into/by) ... (EHC plan/EHCP/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
    "what it (contains/sets out/specifies/says/names)",
    "(everything/whatever is/what is/anything/all of what is/all that is/the provision/all the provision/all provision) in it",
    "(everything/all/anything) in (the/an/a/each/their/your/his/her) [child's] (plan/EHC plan/EHCP/education, health and care plan)",
    "[all/all of] [the] provision (listed/named/set out/specified/described) in (it/the plan)",
    "(what/whatever/everything/all) [that] [is] [(set out/written/named/specified/listed)] in (the/an/a/each/their/your/his/her) [child's] (EHC plan/EHCP/education, health and care plan)",
    "(what/whatever/everything) [that] (the/an/a/each/their/your/his/her) [child's] (EHC plan/EHCP/education, health and care plan/plan) (says/sets out/lists/names/specifies)",
    "[full] (delivery/implementation) of [(the/an/a/each/every/all)] (EHC plan/EHCP/education, health and care plan/EHC plans/EHCPs/education, health and care plans/section F)",
    "(provision/support/help/hour/hours/element/elements/package/equipment/tuition/staffing/item/items/everything/whatever/anything/intervention/interventions/resources) ... (EHC plan/EHCP/education, health and care plan/EHC plans/EHCPs/education, health and care plans)",
    "(provision/support/help/hours) ... (the/a/each) plan (specify~/set/sets/name/names/list/lists/describe/describes/require/requires/contain/contains/ask/asks/say/says)",
    "its [special educational] provision"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "health-in-plan": [
  {
   "forms": [
    "section(s) (G/H/H1/H2)",
    "sections [(B/D/E/F)], [(E/F)], [F] (and/&/to/or) (G/H/H1/H2)",
    "sections F, G (and/&/or) H",
    "(health/health care/healthcare/medical/social care/social work/NHS/CAMHS/nursing) (provision/treatment/therapy/support/care/service/services/equipment/physiotherapy/input)",
    "social (worker/workers/workers'/worker's) (support/help/visits/input/time)",
    "(NHS/CAMHS) (occupational therapy/speech therapy/speech and language therapy/appointments)",
    "(personal care/respite/short breaks) ... ... (section H/EHC plan/EHCP/education, health and care plan)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(EHC plan/EHCP/education, health and care plan/plan) (include/includes/has/have/name/names/list/lists/specify/specifies/contain/contains/set out/sets out/call for/calls for/ask for/asks for/need/needs/provide for/provides for) ... (nursing/nurse/respite/short breaks/physiotherapy/personal care/social worker)",
    "(health/social care) (part/section/element/side) of [(the/an/a/each/their)] [child's] (EHC plan/EHCP/education, health and care plan/plan)",
    "(therapy/nursing/nursing care/physiotherapy/dietitian's/dietician's) ... ... (section G/section H)",
    "(therapy/nursing/physiotherapy/treatment) ... ... (in/under/by) the (health/social care/health and care) (part/section/side/pages)",
    "personal care [at home/in the home]"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "health-staff": [
  {
   "forms": [
    "[(an/a/the/its/their/our)] [(own/specialist/community/paediatric/private/trained/full-time/registered)] (nurse/nurses/physiotherapist/physiotherapists/social worker/social workers/paid carer/paid carers/clinical psychologist)",
    "therapist(s) ... ... (section G/health)"
   ],
   "unless": [
    "school nurse",
    "nursery nurse",
    "nursery nurses",
    "(trained/advice/guidance/shown/supervised) (by/from)",
    "room",
    "visit~",
    "first aid"
   ],
   "to": ""
  }
 ],
 "health-anywhere": [
  {
   "forms": [
    "clinical (therapy/therapies/treatment/treatments)",
    "(therapy/therapies/treatment/physiotherapy) [that] ... (prescribed/has prescribed/have prescribed/prescribes)",
    "(NHS/CAMHS/ICB) [(clinical/mental health/health/speech/occupational)] (treatment/therapy/provision/care/service/services/equipment/physiotherapy/intervention/interventions/appointments)",
    "(health/health care/healthcare/social care/health and social care) provision",
    "health (therapy/therapies/therapist/therapists)",
    "(specialist/clinical/NHS) mental health (service/services/treatment/provision/care)",
    "mental health treatment",
    "[(psychiatric/clinical psychology)] (psychiatric/clinical psychology) (treatment/service/services/care/input)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "respite [care]",
    "short break(s)",
    "home adaptation(s)",
    "wheelchair(s)",
    "hearing aid(s)",
    "[(standing frame/standing frames/feeding equipment/feeding pumps/orthotics/splints/equipment/medical equipment/medical devices)] prescribed by [(a/the/an)] [(hospital/NHS)] (hospital/doctor/physiotherapist/consultant/GP/clinic/therapist)",
    "(standing frame/standing frames/feeding pump/feeding pumps/orthotics)"
   ],
   "unless": [
    "(adjustment~/ramp/ramps/lift/lifts/charge~/store~/storage/accessible)",
    "medicine(s)",
    "medication",
    "lunch",
    "playtime"
   ],
   "to": ""
  },
  {
   "forms": [
    "(if/when/whenever/where/wherever) [the] (NHS/health service/ICB/CAMHS/integrated care board/social care) ... (cannot/can not/can't/fails/fail/does not/do not/doesn't/is unable/are unable/has no/withdraws/waiting list/waiting lists/lists)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "health-work": [
  {
   "forms": [
    "(health visitor's/health visitors'/medical/clinical/paediatric/doctor's) [(developmental/health/annual/two year)] (review/reviews/check/checks/assessment/assessments/examination/examinations)",
    "health assessment(s)"
   ],
   "unless": [
    "form(s)",
    "exam~"
   ],
   "to": ""
  }
 ],
 "care-work": [
  {
   "forms": [
    "social care (assessment/assessments/package/packages/plan/plans)",
    "(care needs/carer's/carers'/child in need) (assessment/assessments)",
    "(care/respite/social care) package(s)"
   ],
   "unless": [
    "form(s)",
    "copy",
    "information",
    "advice",
    "invite~",
    "attend~"
   ],
   "to": ""
  }
 ],
 "condition": [
  {
   "forms": [
    "autism",
    "ADHD",
    "autistic spectrum",
    "autism spectrum",
    "ASD",
    "ASC",
    "attention deficit",
    "DCD",
    "dyspraxia",
    "epilepsy",
    "cerebral palsy",
    "Tourette~",
    "anxiety disorder(s)",
    "foetal alcohol",
    "hearing loss"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "diagnosing": [
  {
   "forms": [
    "diagnose",
    "diagnoses",
    "diagnosed",
    "diagnosing",
    "(give/gives/giving/make/makes/making/reach/reaches) [(a/the/any)] [(formal/firm/official)] (diagnosis/diagnoses) [of]",
    "diagnosis of",
    "diagnosis for"
   ],
   "unless": [
    "(who/been/are/is/were/was/newly) diagnosed",
    "with a diagnosis of",
    "has a diagnosis",
    "have a diagnosis",
    "had a diagnosis",
    "by (a/an/the) (paediatrician/doctor/psychiatrist/consultant/clinician/specialist)"
   ],
   "to": ""
  }
 ],
 "examining": [
  {
   "forms": [
    "(carry/carries/carried/carrying) out",
    "do",
    "does",
    "conduct~",
    "perform~",
    "complete~",
    "undertake~",
    "make",
    "makes",
    "give",
    "gives"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "securing": [
  {
   "forms": [
    "secure~",
    "fund~",
    "pay",
    "pays",
    "paid",
    "paying",
    "finance~",
    "bear",
    "bears",
    "borne",
    "bearing",
    "guarantee~",
    "obtain~",
    "source~",
    "buy",
    "buys",
    "bought",
    "purchase~",
    "procure~",
    "commission~",
    "(meet/meets/meeting/met/cover/covers/covered/covering) [the] [(whole/full/entire)] (cost/costs/bill)",
    "(deliver/delivers/delivering/provide/provides/providing) (in full/every/each/all/everything)"
   ],
   "unless": [
    "(pay/pays/paid/paying) ... (attention/regard/heed)"
   ],
   "to": ""
  }
 ],
 "supplying": [
  {
   "forms": [
    "supply",
    "supplies",
    "supplied",
    "supplying",
    "(lay/lays/laid/laying) on",
    "put in place",
    "puts in place",
    "putting in place",
    "make",
    "makes",
    "making",
    "recruit~",
    "find",
    "finds",
    "arrange~",
    "provide~",
    "deliver~",
    "organise~",
    "employ~"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "charged": [
  {
   "forms": [
    "must",
    "shall",
    "will",
    "placed",
    "imposed",
    "laid",
    "on its own",
    "on our own",
    "on their own",
    "by itself",
    "and nobody else",
    "and no one else",
    "only",
    "delivery",
    "provide",
    "providing",
    "deliver",
    "delivering",
    "arrange",
    "arranging",
    "put in place",
    "putting in place",
    "giving",
    "supplying",
    "special",
    "educational",
    "sole",
    "solely",
    "entirely",
    "wholly",
    "whole",
    "becomes",
    "become",
    "comes",
    "moves",
    "move",
    "transfers",
    "transfer",
    "shifts",
    "shift",
    "up to",
    "expected",
    "likewise",
    "find",
    "finds",
    "found",
    "carry",
    "carries",
    "carried",
    "bear(s)",
    "hold(s)",
    "in law",
    "by law",
    "is it",
    "missing",
    "specialist",
    "another",
    "do",
    "does",
    "has",
    "have",
    "had",
    "to",
    "is",
    "are",
    "be",
    "required",
    "obliged",
    "bound",
    "legally",
    "responsible",
    "answerable",
    "law",
    "in law",
    "wholly",
    "accountable",
    "liable",
    "responsibility",
    "for",
    "under",
    "an",
    "obligation",
    "legal",
    "statutory",
    "duty",
    "duties",
    "job",
    "task",
    "role",
    "include(s)",
    "including",
    "also",
    "then",
    "therefore",
    "in full",
    "alone",
    "solely",
    "itself",
    "who",
    "which",
    "that",
    "and",
    "or",
    "of",
    "with",
    "from",
    "take(s)",
    "taken",
    "over",
    "on",
    "make(s)",
    "sure",
    "ensure(s)",
    "see(s)",
    "it",
    "this",
    "fully",
    "ultimately",
    "always",
    "now",
    "yes",
    "the",
    "our",
    "fall(s)",
    "rest(s)",
    "lie(s)",
    "sit(s)",
    "pass",
    "passes",
    "belong(s)",
    "remain(s)",
    "down",
    "up",
    "by",
    "task of",
    "council",
    "local authority",
    "NHS",
    "health service",
    "at the annual review",
    "up front",
    "out of its own budget",
    "cost of",
    "whole",
    "every",
    "all",
    "any",
    "each",
    "a",
    "part",
    "once",
    "when"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "boards-duty": [
  {
   "forms": [
    "best endeavours [(duty/duties)] [to (provide/secure/meet/see/make/help) ... ... (SEN/SEND/needs/provision/help/support)]"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(publish~/publishing/publication of/produce/produces/producing/production of/issue/issuing) ... ... ([(SEN/SEND/special educational needs)] information report/[(SEN/SEND)] information [(about/on)] (SEN/SEND/special educational needs)/SEN report/SEND report)",
    "([(SEN/SEND/special educational needs)] information report/[(SEN/SEND)] information [(about/on)] (SEN/SEND/special educational needs)/SEN report/SEND report) ... (published/website/online)",
    "(publish/publishing) (the/this) report"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(appoint/appoints/appointing/appointed/designate/designates/designating/designated) [(a/the/its/our/an)] [(qualified/suitable/new/next)] [(teacher/member of staff/colleague)] [(as/to be)] [(a/the/our)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "(appointment/designation) of [(a/the/our)] [(qualified/suitable/new)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "(there is/school has/academy has) [(a/always a)] [(qualified/named)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "that [(the/our)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) (is/holds/has/gains) ... (qualified/qualification/NPQ/award)"
   ],
   "unless": [
    "deputy",
    "assistant",
    "recommend~",
    "support"
   ],
   "to": ""
  },
  {
   "forms": [
    "(admit/admits/admitting/admission of) [(any/every/each/all/a/the)] (pupil/pupils/child/children/student/students/learner/learners) ... ... (named/name/names) [(in/the/our/this/us)] [(a/the/an)] [(school/academy/college/plan/EHC plan)]",
    "(admit/admitting) (the/that/such a) (pupil/pupils/child/children/student/students/learner/learners)",
    "(named/names) ... ... ... (admit/admits/admitting) [(any/every/each/all/a/the/that)] (pupil/pupils/child/children/student/students/learner/learners/them)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(inform/informing/tell/telling/notify/notifying) [(the/all)] (parent/parents/carer/carers/family/families/you) ... ... special educational provision [(is/is being/has been/is to be) (made/given/put in place/provided)]",
    "(be/being/is) [(suitably/appropriately/properly/fully)] qualified (as/under)",
    "(parent/parents/carer/carers/family/families/you) (are/be/is/being) (told/informed/notified) ... ... special educational provision [is (made/given)]",
    "accessibility plan"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "laid-down": [
  {
   "forms": [
    "[(legal/statutory/lawful)] (duty/duties/obligation/obligations) [(of/to/for)]",
    "(legal/statutory) (responsibility/responsibilities) [(of/to/for)]",
    "legally (responsible/obliged/bound/required/accountable/answerable) [(for/to)]",
    "(answerable/accountable/liable/responsible) in law",
    "(by/in) law",
    "law (place/places/put/puts/lay/lays/impose/imposes/give/gives/require/requires/oblige/obliges/make/makes/hold/holds/expect/expects)",
    "([(the/part 3 of the)] Children and Families Act [2014]/the Act/section (66/67/68/69)/sections (66/67/68/69) to (67/68/69)/[the] (SEND/SEN) regulations/[the] [SEND] regulations 2014) (place/places/put/puts/lay/lays/impose/imposes/give/gives/require/requires/oblige/obliges/make/makes/hold/holds/expect/expects)",
    "under ([(the/part 3 of the)] Children and Families Act [2014]/the Act/section (66/67/68/69)/sections (66/67/68/69) to (67/68/69)/[the] (SEND/SEN) regulations/[the] [SEND] regulations 2014/the law/the legislation)",
    "(as/which) the law requires",
    "responsibility for",
    "(decision/matter) for"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "hurdle-to-support": [
  {
   "forms": [
    "[(a/an/any/the/their)] [(formal/medical/private/confirmed/clinical/official/recognised)] diagnosis",
    "[(formally/medically/officially)] diagnosed",
    "(a/an/any/the) [(private/independent)] [(educational/clinical)] (psychologist's/EP's/psychologist/EP) report",
    "(report/letter/assessment) (from/by) (a/an/the) [(private/independent)] [educational] (psychologist/EP/doctor/GP/paediatrician/consultant)",
    "(private/independent) (assessment/report)",
    "(see/seen/visited) (a/the/your/their) (GP/doctor/paediatrician)",
    "seen by (a/an/the) [educational] (psychologist/EP/doctor/GP/paediatrician)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "handed-on": [
  {
   "forms": [
    "(teacher/teachers/tutor/tutors/staff) ... (pass/passes/hand/hands/refer/refers/report/reports) ... ... (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator), who ... (plan/plans/deliver/delivers/provide/provides/take over/takes over/put in place/puts in place/teach/teaches) [and (deliver/delivers/provide/provides/review/reviews/teach/teaches)] (the/any/their/all/extra/special) ... (support/provision/help/teaching/lessons/work/intervention/interventions)",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) [will] [then] (take/takes) over [(the/their/his/her/that/a)] [(pupil's/child's/student's)] (support/learning/teaching/provision/education/lessons)"
   ],
   "unless": [
    "help~",
    "advis~",
    "support teachers",
    "together",
    "jointly",
    "with the [(class/subject/form)] teacher",
    "with their teacher",
    "with teachers",
    "teacher(s) (remain~/stay~/keep~)",
    "paperwork",
    "alongside"
   ],
   "to": ""
  }
 ],
 "senco": [
  {
   "forms": [
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "special educational needs and (disability/disabilities) co-ordinator"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "other-post": [
  {
   "forms": [
    "[(higher level/lead/senior/key)] teaching assistant(s)",
    "HLTA(s)",
    "[(lead/senior/key)] TA(s)",
    "[lead] LSA(s)",
    "[(learning/classroom/inclusion/SEN/SEND)] support assistant(s)",
    "(classroom/inclusion/SEN/SEND/admin/personal/welfare/pastoral/family) assistant(s)",
    "[school] (business/office/finance/site/premises/facilities/operations) manager",
    "[school] secretary",
    "pastoral (manager/support worker/lead/officer/assistant)",
    "(learning/behaviour) mentor",
    "cover supervisor",
    "[(SEN/SEND/school/office)] administrator",
    "(finance/data/HR/admin/administration/business/operations/premises/IT/compliance) (officer/assistant/director/lead/administrator)",
    "(chair/vice-chair/chairman) of (governors/trustees)",
    "(governor/trustee)",
    "(midday/lunchtime) supervisor",
    "[school] cook",
    "(site/IT/science) technician",
    "therapist",
    "(early years/nursery) (practitioner/educator)",
    "(learning support/SEN/SEND) practitioner",
    "key person",
    "youth worker",
    "parent helper",
    "(family/youth/child/parent) support (worker/adviser/advisor)",
    "family [liaison] (worker/officer)",
    "nursery (nurse/assistant)",
    "ELSA(s)",
    "unqualified teacher",
    "bursar",
    "receptionist",
    "[school] counsellor",
    "school nurse",
    "(safeguarding/attendance/welfare/admissions/exams/exam/inclusion) officer",
    "clerk",
    "[(member of/members of)] [(the/our)] support staff",
    "[(member of/members of)] [(the/our)] [school] (office/admin/administrative/administration/non-teaching/lunchtime/midday) staff",
    "member of [(the/our)] [school] (office/admin/administrative) team",
    "instructor",
    "apprentice",
    "volunteer",
    "parent governor",
    "caretaker",
    "librarian",
    "play worker",
    "playworker",
    "social worker",
    "trainee"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "teaching-post": [
  {
   "forms": [
    "(deputy/assistant/acting/executive) (head/headteacher/head teacher/principal)",
    "head",
    "headteacher",
    "head teacher",
    "head of (school/year/centre/inclusion)",
    "principal",
    "[(class/subject/form/lead/reception)] teacher",
    "form tutor",
    "(phase/year/subject/key stage) leader",
    "director of"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "between-posts": [
  {
   "forms": [
    "who",
    "is",
    "are",
    "was",
    "being",
    "will",
    "be",
    "may",
    "can",
    "could",
    "also",
    "currently",
    "now",
    "just",
    "a",
    "an",
    "our",
    "the",
    "one",
    "of",
    "two",
    "three",
    "and",
    "as",
    "(act/acts/acting/serve/serves/work/works/remains/stand/stands/standing/step/steps/stepping/deputise/deputises/deputising) [(as/in/for)]",
    "(in/at/of/for) (the/our/this/each) [(small/large/busy/rural/village)] (one form entry/two form entry/church/primary/junior/infant/nursery/secondary) (primary/school/academy/nursery/college)",
    "(take/takes/taken/taking/took) [(on/over)]",
    "up",
    "filling",
    "covering",
    "holding",
    "doing",
    "performing",
    "undertaking",
    "fulfilling",
    "serving",
    "has",
    "have",
    "been",
    "since",
    "Easter",
    "till",
    "until",
    "keen",
    "happy",
    "discharge(s)",
    "office of",
    "in",
    "for",
    "to",
    "by",
    "on",
    "out",
    "(appointed/named/given/made/held/done/shared/split/between/undertaken/performed/fulfilled)",
    "hold(s)",
    "(carry/carries/carried) out",
    "(fulfil/fulfils/cover/covers/covered/perform/performs/undertake/undertakes/fill/fills/filled/double/doubles)",
    "(role/roles/post/posts/position/job/duties/work/responsibilities/title)",
    "(experienced/senior/qualified/trained/full-time/part-time/school's/school/level #/turn/too/both/jointly/office/inclusion/nurture/lead/including/amongst/among/member/named/designated)",
    "in (her/his/their/the) [other] (capacity/role/post/position/job) (as/of) [our]",
    "capacity as",
    "capacity of",
    "(combine/combines/combined/combining) (her/his/their/the/this) (work/role/job/post) (with/and) [that of]",
    "(pass/passes/passed/moved/handed/fallen/fell/falls/given over) [(on/over/down)] to",
    "(become/becomes/became/becoming)",
    "[(also/then/has/have/recently)] (took/taken) over",
    "hours",
    "(at/in/of/for) (the/our/this/each) [(primary/junior/infant/nursery/secondary/special/first/middle)] (school/academy/nursery)",
    "(group/team/pair/number/couple/rota) of",
    "several",
    "in turn",
    "between them",
    "by turns",
    "here",
    "arrangement(s)",
    "interim",
    "temporary",
    "employed",
    "without (qualified teacher status/QTS/a teaching qualification)",
    "who (is not/isn't) [(a/an)] [(qualified/trained)] teacher",
    "(lead/leads/run/runs/manage/manages/look after/looks after/is responsible for/coordinate/coordinates/co-ordinates/oversee/oversees) [on] [our] (SEN/SEND/inclusion/special needs/special educational needs) [(provision/support)] [(here/in school/across the school)]"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "has-post": [
  {
   "forms": [
    "is",
    "are",
    "was",
    "be",
    "been",
    "as",
    "has been",
    "discharge(s)",
    "(stand/stands/standing/step/steps/stepping) in",
    "(step/steps) up",
    "(act/acts/acting)",
    "(serve/serves)",
    "(work/works) (in/as)",
    "remains",
    "(take/takes/taken/taking/took) (on/up/over)",
    "hold(s)",
    "(carry/carries/carried) out",
    "fulfil(s)",
    "(cover/covers/covered)",
    "(perform/performs)",
    "(undertake/undertakes)",
    "(fill/fills/filled)",
    "(double/doubles)",
    "held",
    "shared",
    "split",
    "given to",
    "done",
    "(become/becomes/became/becoming)",
    "(combine/combines/combined/combining)",
    "(pass/passes/passed/moved/handed/fallen/fell/falls) [(on/over/down)] to",
    "to (the/our) (post/role/position/job) of",
    "in (her/his/their/the) (capacity/role/post) of"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "no-teacher": [
  {
   "forms": [
    "who (is/are) [(currently/still/now)] (training/studying/learning/hoping/working) to (teach/be a teacher/become a teacher/qualify as a teacher/qualify) ... ... ..., (is/acts as/serves as/works as/leads/will be) ... ... (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "who (is not/isn't/was not/are not/aren't/need not be/need not hold/need not have/does not need to be/does not need to hold/does not need/does not have to be/does not have to hold/may not be/might not be/is not required to be/is not required to hold/is under no obligation to be/is not expected to be/does not hold/doesn't hold/does not have/doesn't have/has no/has not/has no need to be/without) [(currently/yet)] [(a/an/any/the)] [(fully/necessarily)] [(qualified/trained)] (teacher/teaching qualification/QTS/qualified teacher status), (is/acts as/serves as/works as/leads/will be) ... ... (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "(trainee/student/unqualified) teacher, (is/acts as/serves as/works as/will be) ... (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) [here] is ... ... (a/an) (trainee/student/unqualified) teacher"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) [(service/post/role/cover/function/provision/work)] [here] (is/are/has been/will be) [(currently/now)] (bought/bought in/hired/outsourced/contracted out/provided/supplied/filled/covered/run) ... ... (agency/agencies/consultancy/consultants/contractor/company/firm/agency staff)"
   ],
   "unless": [
    "qualified teacher",
    "QTS",
    "training",
    "support",
    "supervision"
   ],
   "to": ""
  },
  {
   "forms": [
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)[\\)], [who] (is not/isn't/was not/are not/aren't/need not be/need not hold/need not have/does not need to be/does not need to hold/does not need/does not have to be/does not have to hold/may not be/might not be/is not required to be/is not required to hold/is under no obligation to be/is not expected to be/does not hold/doesn't hold/does not have/doesn't have/has no/has not/has no need to be/without) [(currently/yet/herself/himself)] [(a/an/any/the)] [(fully/necessarily)] [(qualified/trained/class)] (teacher/teaching qualification/QTS/qualified teacher status)",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)[\\)], (is/are/remains) [(currently/as yet)] (unqualified/untrained/not [yet] qualified/an unqualified teacher)",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator), ... ... ... (studying/training/qualifying/learning/hoping) (towards/to become/to be/to qualify as/for) [(a/an)] (qualified teacher/teacher/QTS/teaching qualification)",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator), ... ... ... working towards [(a/an)] (QTS/teaching qualification/qualified teacher status)",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator), (a/an/the/our/who) ... ... [and] (is not/isn't/was not/are not/aren't/need not be/need not hold/need not have/does not need to be/does not need to hold/does not need/does not have to be/does not have to hold/may not be/might not be/is not required to be/is not required to hold/is under no obligation to be/is not expected to be/does not hold/doesn't hold/does not have/doesn't have/has no/has not/has no need to be/without) [(currently/yet)] [(a/an/any/the)] [(fully/necessarily)] [(qualified/trained/class)] (teacher/teaching qualification/QTS/qualified teacher status)",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator), (a/an/the/our/who) ... ... ... and (is not/isn't/was not/are not/aren't/need not be/need not hold/need not have/does not need to be/does not need to hold/does not need/does not have to be/does not have to hold/may not be/might not be/is not required to be/is not required to hold/is under no obligation to be/is not expected to be/does not hold/doesn't hold/does not have/doesn't have/has no/has not/has no need to be/without) [(currently/yet)] [(a/an/any/the)] [(qualified/trained/class)] (teacher/teaching qualification/QTS/qualified teacher status)"
   ],
   "unless": [
    "(would/will/may/must/cannot/can/should) (not/never) (appoint/employ/have/consider)"
   ],
   "to": ""
  },
  {
   "forms": [
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) (has/holds) ... ... (and/but/with) no (teaching qualification/teacher training/teaching qualifications/QTS/qualified teacher status)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(no need/no requirement/not necessary/not essential/not required/not needed/not important/not a requirement) for (the/a/our) (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) to (be/hold)"
   ],
   "unless": [],
   "to": "comma"
  },
  {
   "forms": [
    "who (is not/isn't/are not/aren't) [(a/an)] [(qualified/trained)] teacher(s), [and] (acts as/act as/is/are/serves as/works as/fills/holds/covers/does) [(the/our)] [(role/post/job/work) of] [(the/our)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) (of/at/in/for) (the/our/this/each) (school/academy/college/nursery/trust/federation) (is not/isn't/was not/are not/aren't/need not be/need not hold/need not have/does not need to be/does not need to hold/does not need/does not have to be/does not have to hold/may not be/might not be/is not required to be/is not required to hold/is under no obligation to be/is not expected to be/does not hold/doesn't hold/does not have/doesn't have/has no/has not/has no need to be/without) [(currently/yet/herself/himself)] [(a/an/any/the)] [(fully/necessarily)] [(qualified/trained)] (teacher/teaching qualification/QTS/qualified teacher status)",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) [(of/at/in/for)] [(the/our/this)] [(school/academy/college/nursery/trust/federation)] (has/holds/comes/came/brings/trained/worked/joined/was) ... ... ... (and/but) [(she/he)] (is not/isn't/was not/are not/aren't/need not be/need not hold/need not have/does not need to be/does not need to hold/does not need/does not have to be/does not have to hold/may not be/might not be/is not required to be/is not required to hold/is under no obligation to be/is not expected to be/does not hold/doesn't hold/does not have/doesn't have/has no/has not/has no need to be/without) [(currently/yet)] [(a/an/any/the)] [(fully/necessarily)] [(qualified/trained)] (teacher/teaching qualification/QTS/qualified teacher status)",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator), (she/he) (is not/isn't/was not/are not/aren't/need not be/need not hold/need not have/does not need to be/does not need to hold/does not need/does not have to be/does not have to hold/may not be/might not be/is not required to be/is not required to hold/is under no obligation to be/is not expected to be/does not hold/doesn't hold/does not have/doesn't have/has no/has not/has no need to be/without) [(currently/yet)] [(a/an/any/the)] [(fully/necessarily)] [(qualified/trained)] (teacher/teaching qualification/QTS/qualified teacher status)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(although/though/while/whilst/despite) [(she/he)] [(is/being)] not [(being/currently/yet)] [(a/an)] [(fully/yet)] [(qualified/trained)] teacher, (our/the) (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "unqualified (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "(do not/does not/don't/doesn't) (require/expect/insist on/need/ask) [(the/our/a/any)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) (to be/to have/to hold/being/having/holding) [(a/an)] [(fully/qualified/trained)] (teacher/QTS/qualified teacher status/teaching qualification)",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) [(role/post/position/job)] (does not/do not/need not/doesn't) (require/need/call for) [(a/any)] (QTS/qualified teacher status/teaching qualification/qualified teacher)",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) is (a/an) ... ... rather than a [(qualified/trained)] teacher"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "no-name": [
  {
   "forms": [
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)['s] [(name/post/role/position/vacancy)], [the] [(post/position/role)] [(is/are/has/has been/have been/will/will be/remains/stands/lies)] [(currently/still/now/be)] (TBC/TBA/TBD/to be advised/vacant/a vacancy/vacancy/unfilled/empty/to be confirmed/to be appointed/to be announced/to be decided/to be named/to be recruited/none/not yet appointed/not yet named/not yet in post/not yet known/not yet filled/not yet recruited/yet to be appointed/yet to be named/yet to be filled/yet to be recruited/awaiting appointment/being advertised/being recruited/under recruitment/not named/not published/not given/not disclosed/confirmed later/confirmed soon/confirmed shortly/confirmed in due course/confirmed when/named later/named soon/named shortly/named in due course/named when/announced later/announced soon/announced shortly/announced in due course/announced when)",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) \\((TBC/TBA/TBD/to be advised/vacant/a vacancy/vacancy/unfilled/empty/to be confirmed/to be appointed/to be announced/to be decided/to be named/to be recruited/none/not yet appointed/not yet named/not yet in post/not yet known/not yet filled/not yet recruited/yet to be appointed/yet to be named/yet to be filled/yet to be recruited/awaiting appointment/being advertised/being recruited/under recruitment/not named/not published/not given/not disclosed/confirmed later/confirmed soon/confirmed shortly/confirmed in due course/confirmed when/named later/named soon/named shortly/named in due course/named when/announced later/announced soon/announced shortly/announced in due course/announced when)",
    "(post/role/position/job) of (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) (is/remains/has been) [(currently/still/left/now)] (TBC/TBA/TBD/to be advised/vacant/a vacancy/vacancy/unfilled/empty/to be confirmed/to be appointed/to be announced/to be decided/to be named/to be recruited/none/not yet appointed/not yet named/not yet in post/not yet known/not yet filled/not yet recruited/yet to be appointed/yet to be named/yet to be filled/yet to be recruited/awaiting appointment/being advertised/being recruited/under recruitment/not named/not published/not given/not disclosed/confirmed later/confirmed soon/confirmed shortly/confirmed in due course/confirmed when/named later/named soon/named shortly/named in due course/named when/announced later/announced soon/announced shortly/announced in due course/announced when)",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)'s (name/details/contact details/name and contact details) (is/are) (to be/not yet) (added/published/announced/confirmed/available/known)",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)'s (name/details/contact details/name and contact details) will be (added/published/announced/given/confirmed/available/known) [(here/to this page/on this page/to this policy/below)] (later/soon/shortly/in due course/once/when/as soon as)",
    "name of [(the/our)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) (will be/is/has) [not] [(yet/still)] [be] (confirmed/to be/published/announced/available/added/vacant)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(decided/decide/chosen/chose/choose/prefer/preferred) not to (have/appoint/employ/name) [(a/an/any)] [(named/permanent/qualified)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "(we/school/academy/college/nursery) (do not/does not/don't/doesn't) (need/require) (a/an/any) (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "(do not/does not/will not/don't/doesn't) [(currently/yet/at present)] (have/name/employ) [(a/an/any)] [(named/permanent/qualified)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "there (is not/isn't/has not been/hasn't been) [(currently/at present)] (a/an/any) (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "without a (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)"
   ],
   "unless": [
    "have to have",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) to"
   ],
   "to": ""
  },
  {
   "forms": [
    "(no one/nobody/no member of staff) [(at the school/at our school/here/in school)] [(is currently/currently/is)] (holds/has/is/acts as/fills/does/in/holding/has been/has held/has acted as/has filled/has done/has taken on/has taken over as/was/serves as/acting as/doing) [the] [(post/role/position/job)] [(of/as)] [(the/our)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)"
   ],
   "unless": [
    "longer",
    "prouder",
    "better"
   ],
   "to": ""
  },
  {
   "forms": [
    "(unable to/cannot/not able to/do not/does not/will not/can't/don't/doesn't/won't) (give/give out/publish/share/disclose/provide/print/name) [(the/our)] (senco's/sendco's) (name/details/contact details/email)",
    "(unable to/cannot/not able to/do not/does not/will not/can't/don't/doesn't/won't) (give/give out/publish/share/disclose/provide/print) [the] (name/contact details/details) (of/for) [(the/our)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "(unable to/cannot/not able to/do not/does not/will not/can't/don't/doesn't/won't) (give/give out/publish/share/disclose/provide/print/pass on) (a/any/her/his/their/his or her/her or his) [(personal/direct/staff)] (name/names/contact details)",
    "(senco's/sendco's) name (can/may/must/will/should/is/has to) [(only/to)] [be] (had/obtained/got/asked for/requested/given/available/supplied/found out/held) ... (office/reception/request/asking)",
    "(senco's/sendco's/senco/sendco) (name/contact details/details) (are/is) (not published/not given/available [only] on request/given out)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) ... (left/retired/resigned/moved on) ... ... (not been filled/not been replaced/not yet been filled/not yet been replaced/no successor/no replacement/is vacant/remains vacant/is empty)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(unable to/cannot/not able to/do not/does not/will not/can't/don't/doesn't/won't/may not/chosen not to/choose not to/chose not to/prefer not to/decided not to/asked not to/policy not to/never) [(also/currently)] (give/give out/publish/share/disclose/provide/print/put up/post/list/display/make public/make known/pass on/reveal/state/include) [(the/our/their/her/his)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)['s] ... ... [(of/for)] (name/identity/details/contact details/email/email address/address/number/phone number/telephone number)",
    "(unable to/cannot/not able to/do not/does not/will not/can't/don't/doesn't/won't/may not/chosen not to/choose not to/chose not to/prefer not to/decided not to/asked not to/policy not to/never) [(also/currently)] (give/give out/publish/share/disclose/provide/print/put up/post/list/display/make public/make known/pass on/reveal/state/include) [the] (name/identity/details/contact details/email/email address/address/number/phone number/telephone number) ... ... (of/for) [(the/our)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)['s] [full] (name/identity/details/contact details/email/email address/address/number/phone number/telephone number) ... ... (is/are) (not/never/no longer) [(currently/normally/routinely)] [(being/made/publicly)] (published/given/given out/shared/disclosed/provided/printed/displayed/listed/public/known/available/released/revealed/passed on)",
    "(details/contact details/email/email address/address/number/phone number/telephone number) of who [(the/our)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) is (are/is) not [(currently/made)] (published/given/given out/shared/disclosed/provided/printed/displayed/listed/public/known/available/released/revealed/passed on)",
    "(not/never) to name [(the/our)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(name/identity) of [(the/our)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator) (can/may/must/will/should/is/has to) [(only/to)] [be] (had/obtained/got/asked for/requested/given/available/supplied/found out) ... ... (office/reception/request/asking)",
    "(ask/contact/phone/ring/call/telephone/email) ... ... (office/reception/secretary) ... for [(the/our)] (senco's/sendco's) name",
    "(ask/contact/phone/ring/call/telephone/email) ... ... (office/reception/secretary) ... for the name of [(the/our)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "for the name of [(the/our)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator), [please] (ask/contact/phone/ring/call/telephone/email)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(do not/does not/don't/doesn't) [(currently/yet/at present)] (have/name) (one/a single/one single/any one/a specific/a particular/a designated/a dedicated/one named/a single named) [named] [(person/member of staff/teacher)] [(who is/to be/as/called/acting as)] [(the/our)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "(every/each) (teacher/member of staff/class teacher) (acts as/is/serves as/works as) [(the/a/their own)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "no-one-named": [
  {
   "forms": [
    "(do not/does not/don't/doesn't) [(currently/yet/at present)] (have/name) (one/a single/one single/any one/a specific/a particular/a designated/a dedicated/anyone/anybody) [(in particular/named/person/member of staff/SENCO)]",
    "(there is/there's) (no/not one/not a) (one/single/named/specific/particular/designated/dedicated) (person/teacher/member of staff/SENCO)",
    "(nobody/no one) in particular"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "no-senco": [
  {
   "forms": [
    "no [(named/permanent/qualified)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "open-post": [
  {
   "forms": [
    "[(the/our)] [(post/role/position)] [is] [(currently/now)] (TBC/TBA/TBD/to be advised/vacant/a vacancy/vacancy/unfilled/empty/to be confirmed/to be appointed/to be announced/to be decided/to be named/to be recruited/none/not yet appointed/not yet named/not yet in post/not yet known/not yet filled/not yet recruited/yet to be appointed/yet to be named/yet to be filled/yet to be recruited/awaiting appointment/being advertised/being recruited/under recruitment/not named/not published/not given/not disclosed/confirmed later/confirmed soon/confirmed shortly/confirmed in due course/confirmed when/named later/named soon/named shortly/named in due course/named when/announced later/announced soon/announced shortly/announced in due course/announced when)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "paper": [
  {
   "forms": [
    "IEP(s)",
    "individual education[al] plan(s)",
    "[individual] provision map(s)",
    "provision mapping",
    "(SEN/SEND) register(s)",
    "register of (SEN/pupils with (SEN/SEND))",
    "one page profile(s)",
    "pupil (passport/passports/profile/profiles)",
    "(learning/communication) passport(s)",
    "sensory profile(s)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "individual support plan(s)",
    "ISP(s)",
    "[(SEN/SEND)] support plan(s)",
    "[individual] learning plan(s)",
    "individual plan(s)",
    "personal plan(s)",
    "behaviour plan(s)",
    "support (summary/summaries)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "intervention record(s)",
    "graduated (response/approach) (form/forms/record/records/paperwork)",
    "(SEN/SEND) file(s)",
    "APDR (form/forms/record/records/document/documents)",
    "(SEN/SEND/SEN support/provision/intervention) (sheet/sheets/list/lists/log/logs/tracker/trackers/folder/folders)",
    "the [SEN] list"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "risk assessments for each",
    "termly target(s)",
    "target(s) (each/every) term",
    "(SMART/individual) target(s)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "paper-as-law": [
  {
   "forms": [
    "(register/registers/passport/passports/log/logs/profile/profiles/tracker/trackers/chronology/chronologies/folder/folders/checklist/checklists/diary/diaries/portfolio/portfolios/overview/overviews/audit/audits)"
   ],
   "unless": [
    "(attendance/admission/admissions/asset/fire/incident/accident/complaints/breach/interests/medicines/medication/asbestos/central/foundation stage/early years/safety/financial/single/gifts/visitor/visitors) ... (register/registers/log/logs/profile/profiles/record/audit/audits/checklist/checklists)",
    "(register/registers/log/logs/record/records/audit) of [(all/any/the/our)] (interests/complaints/incidents/accidents/visitors/gifts/medicines/attendance/admissions/exclusions/suspensions/restraint/force/fire/breaches)",
    "(on/from/take/takes/taken/taking/call/calling/at) [(the/a)] register"
   ],
   "to": ""
  },
  {
   "forms": [
    "(intervention/pupil/progress/pastoral/wellbeing/sensory/regulation/transition/strategy/inclusion/communication/nurture/action/target/provision/risk reduction) (plan/plans/map/maps/record/records/book/books/sheet/sheets)",
    "(screen~/screening) ... (dyslexia/autism/speech/language/every/each/all)",
    "(dyslexia/autism/language/reading/SEN/SEND) (screening/screener/screeners)",
    "coffee morning(s)",
    "drop in",
    "(SENCO/SEND/SEN) (surgery/surgeries/clinic/clinics)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "strategy": [
  {
   "forms": [
    "inclusion (strategy/strategies)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "interval": [
  {
   "forms": [
    "(looked at/reviewed/rewritten/updated/renewed/tutorial/meeting/sheet/profile) ... ... (in/every/each/within) (half term/term/week/month/# (weeks/months)/(two/three/four/six/eight/ten/twelve) (weeks/months))",
    "(looked at/reviewed/rewritten/updated/renewed/tutorial/meeting/sheet/profile) ... ... (half termly/termly/fortnightly/monthly)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "meetings": [
  {
   "forms": [
    "(three/3) (times!/meetings!/reviews!)",
    "(three/3) ... (meetings!/reviews!)",
    "termly [(IEP/SEN)] (review/reviews/meeting/meetings)",
    "(meet/meets/meeting/met/see/sees/seen/seeing) ... ... (three times/3 times/each term/every term/termly)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "leadership": [
  {
   "forms": [
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator/senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator's) ... ... (member of/on/part of/sit on/sits on/sitting on/join/joins/seat on/place on) [(the/our/its/a)] [(school/school's/senior)] (leadership team/SLT/management team)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(her/him/she/he/post/postholder/post holder/role) ... ... (member of/part of/sit on/sits on/sitting on/join/joins/seat on/place on/be on/is on) [(the/our/its/a)] [(school/school's/senior)] (leadership team/SLT/management team)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "senco-time": [
  {
   "forms": [
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator/senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator's) ... ... ... (day/days/hour/hours/non contact time/release time/protected time/time away/time off/time out/released)",
    "release [of] (the/our/a) (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)",
    "(administrative/admin/clerical) (support/help/time) for (the/our) (senco/sencos/sendco/sendcos/SEN co-ordinator/SEN co-ordinators/SEND co-ordinator/SEND co-ordinators/special educational needs co-ordinator)"
   ],
   "unless": [
    "(first/last) day"
   ],
   "to": ""
  }
 ],
 "diagnosis-first": [
  {
   "forms": [
    "(diagnosis/diagnosed) ... ... ... (SEN/support/register/provision/help)",
    "(SEN/support/register/provision/help) ... ... (diagnosis/diagnosed)"
   ],
   "unless": [
    "right to ... ... without"
   ],
   "to": ""
  }
 ],
 "staffing": [
  {
   "forms": [
    "teaching assistant(s) ... ... for (each/every)",
    "(one to one/1:1) (teaching assistant/TA/support)",
    "(trained/training) in (autism/Makaton/dyslexia/SEN/SEND)",
    "autism training",
    "level # qualification",
    "(SEN/SEND) (room/base/governor/link governor)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "waiting": [
  {
   "forms": [
    "(one/two/three/four/six/#) [(school/full/whole)] (term/terms/cycle/cycles/round/rounds) ... ... ... before"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "staff-training": [
  {
   "forms": [
    "(SEN/SEND/inclusion/autism/dyslexia/special educational needs/SEN and disability) [(awareness/staff/teacher)] training"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "teachers-answer": [
  {
   "forms": [
    "teachers (is/are) responsible and accountable",
    "quality first teaching",
    "high quality teaching"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "teacher(s) ... (responsible/accountable/answerable) ... ... (progress/development/outcomes) of (pupils/children/students/each pupil/every pupil)"
   ],
   "unless": [
    "Code",
    "should"
   ],
   "to": ""
  }
 ],
 "law": [
  {
   "forms": [
    "[(is/are/be/being)] [(a/an)] (statutory/legally/legal/mandatory/compulsory/obligatory/unlawful) [(requirement/requirements/duty/duties/obligation/obligations/required/obliged/bound/need/document/documents/plan/plans/right/entitled/support plan/support plans/register/paperwork)]",
    "(have/has) (a/an) (statutory/legal) (duty/right/obligation/requirement)",
    "against the law",
    "(in/a) breach of ... ... (Act/law/legislation/regulations/statute)",
    "illegal",
    "force of law",
    "(break/breaks/breaking/broke) the law",
    "(matter/point/question/requirement) of law",
    "legislation (requires/says/states/demands/expects/obliges/dictates)",
    "legislation"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "[required] (by/in/under) (law/statute)",
    "(by/under) act of Parliament",
    "the law (says/requires/states/expects/tells/demands/insists/obliges/dictates/entitles/only)",
    "statute (says/requires/demands/states/obliges)",
    "(Parliament/the government) (says/requires/has ordered/has required/ordered/demands/has made)",
    "as the law (requires/says)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "section # [of [the] ...] (says/requires/states/obliges/demands)",
    "(Act/Regulations/Regulation/Code/Code of Practice) [#] (say/says/require/requires/state/states/demand/demands/oblige/obliges/insist/insists/makes it/makes)",
    "(Act/Regulations/Regulation/law) (oblige/obliges/compel/compels/make us/makes us/(expect/expects) us to/(expect/expects) schools to)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "[required] (by/under) the ... (Act/Regulations/Code)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "names-law": [
  {
   "forms": [
    "Children and Families Act",
    "the law"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "not-law": [
  {
   "forms": [
    "not",
    "never",
    "no",
    "nor",
    "isn't",
    "aren't",
    "don't",
    "doesn't",
    "rather than",
    "more than the law",
    "more than is required",
    "beyond what",
    "good practice",
    "non statutory",
    "(show/shows/explain/explains/record/records/set out/sets out/tell/tells/describe/describes) ... (what/how) the law",
    "although",
    "should",
    "choose",
    "chosen",
    "decided",
    "our own",
    "followed by",
    "because we think"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "real-duty": [
  {
   "forms": [
    "EHC",
    "EHCP(s)",
    "EHCNA",
    "EHC plan(s)",
    "(annual/information) report",
    "medical (needs/conditions/plan)",
    "accessibility plan",
    "statutory (guidance/assessment/framework/policy/policies/information)",
    "legal (background/advice/training/team/expertise)",
    "annual review",
    "best endeavours",
    "safeguarding",
    "data protection",
    "GDPR",
    "confidential",
    "confidentiality",
    "exam(s)",
    "SATs",
    "maternity",
    "statement",
    "in writing",
    "(tell/tells/telling/told/inform~/notify~/write to/writes to/writing to) [(the/all)] (parent/parents/carer/carers/family/families/you)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "Equality Act [2010]"
   ],
   "unless": [
    "Equality Act [2010] (requires/require/says/states/obliges)"
   ],
   "to": ""
  }
 ],
 "support-in-school": [
  {
   "forms": [
    "(SEN/SEND) support",
    "(SEN/SEND) [support] (register/list)",
    "(on/onto/to) (the/our) register",
    "special educational provision",
    "(extra/additional) (help/support)",
    "support plan",
    "recorded as having (SEN/SEND/special educational needs)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "own-support": [
  {
   "forms": [
    "(support/help/provision/teaching/intervention/interventions) [that] [(your/my/their/the/a)] (child/pupil/student/son/daughter) ... (get/gets/getting/receive/receives/receiving/given/has)",
    "(support/help/provision/teaching) [(given/offered/provided)] in (class/lessons/the classroom)",
    "not (getting/given/receiving) ... ... (intervention/support/help)",
    "how [(the/our/their)] (school/teacher/teachers/SENCO/staff) (support/supports/help/helps/teach/teaches/meet/meets/supported/helped/met)",
    "(SENCO/teacher/school) has not done enough",
    "(school/teachers/staff/SENCO) (is/are) not (giving/providing/offering/making/putting in) ... ... (support/help/provision)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "no-plan": [
  {
   "forms": [
    "(without/with no/has no/have no/had no/does not have/do not have/is not on/are not on/not got) [(a/an/any)] [EHC] (plan/plans/EHCP/EHCPs)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "at-tribunal": [
  {
   "forms": [
    "SENDIASS ... (support/supports/help/helps/advise/advises)",
    "(families/parents/parent/family/those) whose appeal",
    "(tribunal) (hearing/hearings)",
    "(evidence/report/reports) (to/for/at/before) [the] [SEND] tribunal",
    "while [(an/the/their)] appeal"
   ],
   "unless": [],
   "to": ""
  }
 ]
} as const satisfies Record<string, readonly DutyWording[]>
