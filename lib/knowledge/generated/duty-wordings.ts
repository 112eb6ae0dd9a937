// Generated from content/ by `npm run knowledge`. Do not edit.
import type { DutyWording } from '../duty-wording'

export const dutyWordings = {
 "no-choice": [
  {
   "forms": [
    "(review/reviews/reviewing) ... ... (EHC plan/EHCP/education, health and care plan/EHC plans/EHCPs/education, health and care plans) ... ... (year/years/annual/annually/twelve months/12 months)",
    "(EHC plan/EHCP/education, health and care plan/EHC plans/EHCPs/education, health and care plans) ... reviewed ... ... (annually/annual/yearly/year/twelve months/12 months)",
    "(hold/holds/holding/held/arrange/arranges/have/do/carry out/conduct/complete) [(an/the/all)] annual review(s)",
    "annual review(s) ... ... (held/take place/takes place/happen/happens/carried out/arranged)",
    "[(annual/yearly)] review(s) ... (skipped/missed/left out/postponed/put off/waived)",
    "hold one (each/every/a) year"
   ],
   "unless": [],
   "toStop": false
  },
  {
   "forms": [
    "(special educational provision/SEN support/on the [SEN] register), ... ... ... (let/tell/inform/notify) [(the/their/our)] (parent/parents/carer/carers/family/families/you)"
   ],
   "unless": [
    "(inform~/tell~/notify~/let/letting/write to/speak to/contact) [(the/all/pupils'/children's/an/a/pupil's/child's/their/your/his/her/each)] [(pupils'/children's/pupil's/child's)] (parent/parents/carer/carers/family/families/you) [know] (about/how/where/what)"
   ],
   "toStop": false
  },
  {
   "forms": [
    "(telling/notify/notifying/informing/tell/letting/writing to/letter/note/line/call/word/message/mention~) ... ... (home/parent/parents/carer/carers/family/families/you/gate/phone) ... ... ... (SEN support/special [educational] provision/on the register/SEN register/begun/started/at the outset/SEN)",
    "(telling/notify/notifying/informing/tell/letting/writing to/letter/note/line/call/word/message/mention~) ... ... (home/parent/parents/carer/carers/family/families/you/gate/phone) ... ... ... extra (help/support) [(has/is)] (begun/begins/began/starts/started)",
    "(drop/send) you a (line/note/letter) ... ... ... (help/support/provision)",
    "notification of (parents/families/carers)"
   ],
   "unless": [
    "(parent/parents/carer/carers/family/families/you) about (workshop/event/trip/meeting)"
   ],
   "toStop": false
  },
  {
   "forms": [
    "(inform~/tell~/notify~/let/letting/write to/speak to/contact) [(the/all/pupils'/children's/an/a/pupil's/child's/their/your/his/her/each)] [(pupils'/children's/pupil's/child's)] (parent/parents/carer/carers/family/families/you) [know] ... (that/when/whenever/if/once/has/have/is/are/being/begin/begins/start/starts/receive~/get/gets/need/needs/decision/decisions) ... ... ... (special educational/SEN/SEND/extra/additional/support/provision/help/intervention/register/record/special)"
   ],
   "unless": [
    "(inform~/tell~/notify~/let/letting/write to/speak to/contact) [(the/all/pupils'/children's/an/a/pupil's/child's/their/your/his/her/each)] [(pupils'/children's/pupil's/child's)] (parent/parents/carer/carers/family/families/you) [know] (about/of)"
   ],
   "toStop": false
  },
  {
   "forms": [
    "(inform~/tell~/notify~/let/letting/write to/speak to/contact) [(the/all/pupils'/children's/an/a/pupil's/child's/their/your/his/her/each)] [(pupils'/children's/pupil's/child's)] (parent/parents/carer/carers/family/families/you) [know] (about/of) [(the/their/any/this/our/a/its)] (special/SEN/extra/additional/provision/support/decision)"
   ],
   "unless": [],
   "toStop": false
  },
  {
   "forms": [
    "(parent/parents/carer/carers/family/families/you) ... (informed/told/notified/made aware) ... ... (start~/begin~/made/making/put/place~/receive~/given/giving/get/gets/added/need/needs/needed/has/have/is on/when/that/about) ... ... ... (special educational/SEN/SEND/extra/additional/support/provision/help/intervention/register/record/special)"
   ],
   "unless": [],
   "toStop": false
  },
  {
   "forms": [
    "(publish~/produce~/prepare~/update~/have/put/keep/get) ... ... ... (SEN/SEND/special educational needs/annual) [information] report",
    "[(SEN/SEND)] information report ... ... (published/updated/available/on the website/reviewed)",
    "(have/keep/get/put/publish~/produce~/write/written/update~) ... ... (report/accessibility plan/one) ... ... (website/online/written/up to date/this year/each year)"
   ],
   "unless": [],
   "toStop": false
  },
  {
   "forms": [
    "accessibility plan ... (have one/one written)",
    "accessibility plan ... ... ... (have/having/write/writing/draw up/drawing up/produce/producing) one",
    "(have/having/prepare~/publish~/produce~/write/writing/written/draw up/draws up/drawing up/review~/make/making/put) ... ... accessibility plan",
    "accessibility plan ... (published/prepared/produced/written/reviewed/in place/drawn up/put together)"
   ],
   "unless": [],
   "toStop": false
  },
  {
   "forms": [
    "(make/making) changes so [that] (everyone/all/they/he/she/every child/pupils) ... ... ... (join in/take part)",
    "reasonable adjustments for",
    "adjustments for (disabled/pupils/students/children/any/a) ... ... (made/put)",
    "(make/makes) adjustments for (disabled/pupils/students/children)",
    "reasonable adjustments [(are/is/will be/may be/can be/might be/should be/could be/would be)] ... (offered/considered/given/available/made/provided/put in place)",
    "(make/making/made/provide/consider making) ... ... reasonable adjustments"
   ],
   "unless": [],
   "toStop": false
  },
  {
   "forms": [
    "see to it that ... ... special [educational] needs are met",
    "(use/make/using/making/used) [of] [(its/their/our/the/his/her)] best endeavours"
   ],
   "unless": [],
   "toStop": false
  },
  {
   "forms": [
    "qualified teacher [who is] [(designated/appointed/named)] (as/for/in the role of) [the] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEND co-ordinator/special educational needs co-ordinator)",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEND co-ordinator/special educational needs co-ordinator) ... ... (be/is/are/were/was) ... qualified teacher",
    "(appoint/designate/have/employ) ... ... qualified teacher ... ... (senco/sencos/sendco/sendcos/SEN co-ordinator/SEND co-ordinator/special educational needs co-ordinator)",
    "(appoint/designate/have) ... (a/an/our) [(qualified/trained/named/designated/experienced/suitable)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEND co-ordinator/special educational needs co-ordinator)",
    "(appoint/designate/name) ... ... ... (as/to be) [(the/our/its/a)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEND co-ordinator/special educational needs co-ordinator)"
   ],
   "unless": [
    "(second/third/deputy/assistant/additional/further/extra) (senco/sencos/sendco/sendcos/SEN co-ordinator/SEND co-ordinator/special educational needs co-ordinator)"
   ],
   "toStop": false
  },
  {
   "forms": [
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEND co-ordinator/special educational needs co-ordinator/designated/he/she/him/her) ... ... ... (mandatory/national/required) (qualification/award)",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEND co-ordinator/special educational needs co-ordinator) ... ... ... (NASENCO/NASC/NPQ/NPQSENCO/National Professional Qualification/National Award/qualification)",
    "(gain/take/complete/achieve/obtain/study for/work towards) ... (NASENCO/NPQ for SENCOs/NPQ SENCO/National Award for SEN)",
    "(mandatory/national/required) (qualification/award) ... ... ... ... ... three years",
    "(designated/he/she/him/her) ... ... ... NPQ"
   ],
   "unless": [],
   "toStop": false
  },
  {
   "forms": [
    "(admit~/offer a place to/accept~/take) ... ... ... name~ ... ... (EHC/EHCP/plan)",
    "(admit~/offer a place to/accept~/take) ... ... ... (EHC plan/EHCP/education, health and care plan/EHC plans/EHCPs/education, health and care plans) ... name~",
    "(named/names) ... ... (EHC plan/EHCP/plan), ... ... ... (admit~/accept~/offer a place/take/taking)"
   ],
   "unless": [],
   "toStop": false
  },
  {
   "forms": [
    "(co-operate~/work) with [(the/our)] (local authority/LA/council) ... ... ... (EHC/assessment/plan/duty/duties/identify~/SEN/SEND)",
    "co-operate~ with [(the/our)] (local authority/LA)"
   ],
   "unless": [],
   "toStop": false
  }
 ],
 "again": [
  {
   "forms": [
    "(try/tries/aim/aims/hope/hopes/seek/seeks/endeavour/endeavours/like/intend/may/might/usually/normally) [to] (do (so/this/that/it)/send (one/it)/keep one/have one/publish (one/it)/update it/tell (you/them)/saying so)"
   ],
   "unless": [],
   "toStop": false
  }
 ],
 "hedge": [
  {
   "forms": [
    "as long as"
   ],
   "unless": [],
   "toStop": true
  },
  {
   "forms": [
    "(where/wherever/when/whenever/if/as/so far as/as far as) [(the/our/its)] ... (staffing/time/timetable/fund/funds/funding/budget/budgets/resource/resources/space/capacity/circumstances/workload) [and ...] [(will/can)] ... (allow/allows/permit/permits/stretch/stretches/bear/bears)",
    "[(other/if/when)] (priorities/commitments/staffing/time/timetable/fund/funds/funding/budget/budgets/resource/resources/space/capacity/circumstances/workload) (permitting/allowing/permit/permits/allow/allows)",
    "subject to (resources/funding/staffing/capacity)"
   ],
   "unless": [
    "as (soon/often) as"
   ],
   "toStop": false
  },
  {
   "forms": [
    "where [(the/a/our)] ... (teacher/tutor/head/headteacher/senco/governors/school/staff/team) (consider/considers/think/thinks/feel/feels/judge/judges/deem/deems/find/finds)"
   ],
   "unless": [],
   "toStop": true
  },
  {
   "forms": [
    "(when/if/where) (there is/there's/there are/we have/they have/teachers have/staff have/governors have) [(the/enough/a)] (time/moment/chance/staff/convenient)"
   ],
   "unless": [],
   "toStop": true
  },
  {
   "forms": [
    "(if/when/where) [(the/a/our/their)] ... (teacher/tutor/head/headteacher/senco/governors/staff) (agree/agrees/approve/approves/wish/wishes/want/wants/is willing/are willing/finds time/find time)",
    "if we can manage (it/to)",
    "where (that/this/it) (is not/isn't/does not/doesn't) ... (bother/trouble/expensive/difficult/cost/disruptive/much)"
   ],
   "unless": [],
   "toStop": true
  },
  {
   "forms": [
    "(where/if/when) (we/they/it/the school/she/he) (can/could/are able to/is able to/manage to)"
   ],
   "unless": [
    "(where/if/when) (we/they/it/the school/she/he) (can/could) (be/and/but/or)"
   ],
   "toStop": true
  },
  {
   "forms": [
    "[such] as (it/we/they/the school) (deem/deems/think/thinks/see/sees/feel/feels/consider/considers) (convenient/fit/appropriate/necessary/proportionate)",
    "(where/wherever/if/when/whenever/as far as/so far as/as) [(is/it is/this is/at all/we think it/we feel it/they think it)] [reasonably] (possible/practicable/practical/convenient/appropriate and possible/able/feasible/manageable/realistic)",
    "(where/wherever/if/when/whenever/as far as/so far as/as) [(it is/this is/at all)] (it suits/this suits/staff are free/staff are available/there is a convenient moment/we see you/it is no trouble/we get round to it/we find a moment/we find the time/we get a moment)",
    "at (the/our/their) [(school's/head's/headteacher's)] discretion"
   ],
   "unless": [
    "as (soon/quickly/early/often/fully) as"
   ],
   "toStop": false
  },
  {
   "forms": [
    "at (the/our/their) discretion of"
   ],
   "unless": [],
   "toStop": true
  }
 ],
 "wish": [
  {
   "forms": [
    "it (is/would be) [(generally/usually)] (desirable/preferable/advisable/recommended/hoped/good practice/good manners/best/helpful/nice/ideal/optional/not always possible/not always practical/not always) [(that/for/if/to/when)]",
    "(is/are) (desirable/preferable/advisable/recommended)",
    "it is (up to/left to/for) ... ... (whether/if/to decide)",
    "(is/are) (optional/voluntary/discretionary/not compulsory/a matter for/not always/at the discretion of)",
    "(is/are) left to",
    "(is/are) at (the/our/their) ... discretion",
    "this is up to",
    "(may/might) or (may/might) not",
    "(like/likes) to (inform/tell/let/publish/hold/make/keep)",
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
   "toStop": false
  },
  {
   "forms": [
    "(is/are) (thinking about/thinking of/considering/looking into/looking at/looking to/hoping to/keen to/advised to/urged to/invited to/minded to/planning to/aiming to)",
    "working towards (having/a/an/writing/publishing/producing/making)",
    "would like to",
    "(hope/hopes/hoping) (that/we/to/she/he/they)",
    "(encourage/encourages) ... to",
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
   "toStop": false
  },
  {
   "forms": [
    "(ideally!/hopefully!/preferably!)",
    "if (it/they/she/he) (wish/wishes/want/wants/choose/chooses/like/likes/can/see fit/sees fit/think fit/thinks fit)"
   ],
   "unless": [],
   "toStop": false
  },
  {
   "forms": [
    "(consider/considers/considering) (making/holding/publishing/telling/informing/writing/appointing/admitting/having/putting/reviewing/using/producing/providing/sending)"
   ],
   "unless": [],
   "toStop": false
  },
  {
   "forms": [
    "(will/would/do/does/we/school/academy/college/governors/nursery/teachers/teacher/staff/parents/families/are/is/be) (usually!/normally!/generally!/often!/sometimes!/occasionally!/ordinarily!/typically!/mostly!)"
   ],
   "unless": [
    "review(s) ... (usually/normally/generally/often/typically/mostly) ... (in/during/at/around/by/before/towards/after/on) [(the/each/our)] (autumn/spring/summer/term/school/half/end/start/beginning/year/morning/afternoon/september/october/november/january/february/march/april/may/june/july)"
   ],
   "toStop": false
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
    "in writing",
    "in their own language",
    "by (phone/email/telephone/letter)",
    "immediately",
    "without delay",
    "more often",
    "early review",
    "emergency",
    "interim",
    "(at/for) (a/time/times) ... (time/date/place/that)",
    "(time/date/place) (that/which/to) (suit/suits)",
    "online",
    "in person",
    "face to face",
    "interpreter"
   ],
   "unless": [],
   "toStop": false
  }
 ]
} as const satisfies Record<string, readonly DutyWording[]>
