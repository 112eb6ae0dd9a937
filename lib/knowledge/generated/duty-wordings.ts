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
   "to": ""
  },
  {
   "forms": [
    "(special educational provision/SEN support/on the [SEN] register), ... ... ... (let/tell/inform/notify) [(the/their/our)] (parent/parents/carer/carers/family/families/you)"
   ],
   "unless": [
    "(inform~/tell~/notify~/let/letting/write to/speak to/contact) [(the/all/pupils'/children's/an/a/pupil's/child's/their/your/his/her/each)] [(pupils'/children's/pupil's/child's)] (parent/parents/carer/carers/family/families/you) [know] (about/how/where/what)"
   ],
   "to": ""
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
    "(parent/parents/carer/carers/family/families/you) ... (informed/told/notified/made aware) ... ... (start~/begin~/made/making/put/place~/receive~/given/giving/get/gets/added/need/needs/needed/has/have/is on/when/that/about) ... ... ... (special educational/SEN/SEND/extra/additional/support/provision/help/intervention/register/record/special)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(publish~/produce~/prepare~/update~/have/put/keep/get) ... ... ... (SEN/SEND/special educational needs/annual) [information] report",
    "[(SEN/SEND)] information report ... ... (published/updated/available/on the website/reviewed)",
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
    "accessibility plan ... (published/prepared/produced/written/reviewed/in place/drawn up/put together)"
   ],
   "unless": [],
   "to": ""
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
    "qualified teacher [who is] [(designated/appointed/named)] (as/for/in the role of) [the] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEND co-ordinator/special educational needs co-ordinator)",
    "(senco/sencos/sendco/sendcos/SEN co-ordinator/SEND co-ordinator/special educational needs co-ordinator) ... ... (be/is/are/were/was) ... qualified teacher",
    "(appoint/designate/have/employ) ... ... qualified teacher ... ... (senco/sencos/sendco/sendcos/SEN co-ordinator/SEND co-ordinator/special educational needs co-ordinator)",
    "(appoint/designate/have) ... (a/an/our) [(qualified/trained/named/designated/experienced/suitable)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEND co-ordinator/special educational needs co-ordinator)",
    "(appoint/designate/name) ... ... ... (as/to be) [(the/our/its/a)] (senco/sencos/sendco/sendcos/SEN co-ordinator/SEND co-ordinator/special educational needs co-ordinator)"
   ],
   "unless": [
    "(second/third/deputy/assistant/additional/further/extra) (senco/sencos/sendco/sendcos/SEN co-ordinator/SEND co-ordinator/special educational needs co-ordinator)"
   ],
   "to": ""
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
   "to": ""
  },
  {
   "forms": [
    "(admit~/offer a place to/accept~/take) ... ... ... name~ ... ... (EHC/EHCP/plan)",
    "(admit~/offer a place to/accept~/take) ... ... ... (EHC plan/EHCP/education, health and care plan/EHC plans/EHCPs/education, health and care plans) ... name~",
    "(named/names) ... ... (EHC plan/EHCP/plan), ... ... ... (admit~/accept~/offer a place/take/taking)"
   ],
   "unless": [],
   "to": ""
  },
  {
   "forms": [
    "(co-operate~/work) with [(the/our)] (local authority/LA/council) ... ... ... (EHC/assessment/plan/duty/duties/identify~/SEN/SEND)",
    "co-operate~ with [(the/our)] (local authority/LA)"
   ],
   "unless": [],
   "to": ""
  }
 ],
 "again": [
  {
   "forms": [
    "(try/tries/aim/aims/hope/hopes/seek/seeks/endeavour/endeavours/like/intend/may/might/usually/normally) [to] (do (so/this/that/it)/send (one/it)/keep one/have one/publish (one/it)/update it/tell (you/them)/saying so)"
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
    "(where/wherever/when/whenever/if/as/so far as/as far as) [(the/our/its)] ... (staffing/time/timetable/fund/funds/funding/budget/budgets/resource/resources/space/capacity/circumstances/workload) [and ...] [(will/can)] ... (allow/allows/permit/permits/stretch/stretches/bear/bears)",
    "[(other/if/when)] (priorities/commitments/staffing/time/timetable/fund/funds/funding/budget/budgets/resource/resources/space/capacity/circumstances/workload) (permitting/allowing/permit/permits/allow/allows)",
    "subject to (resources/funding/staffing/capacity)"
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
    "(when/if/where) (there is/there's/there are/we have/they have/teachers have/staff have/governors have) [(the/enough/a)] (time/moment/chance/staff/convenient)"
   ],
   "unless": [],
   "to": "comma"
  },
  {
   "forms": [
    "(if/when/where) [(the/a/our/their)] ... (teacher/tutor/head/headteacher/senco/governors/staff) (agree/agrees/approve/approves/wish/wishes/want/wants/is willing/are willing/finds time/find time)",
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
    "as (soon/quickly/early/often/fully) as"
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
   "to": ""
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
    "(consider/considers/considering) (making/holding/publishing/telling/informing/writing/appointing/admitting/having/putting/reviewing/using/producing/providing/sending)"
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
   "to": ""
  }
 ],
 "refusal": [
  {
   "forms": [
    "(cannot/can not/can't/could not/couldn't/will not/won't/do not/don't/does not/doesn't/may not/are not/aren't/is not/isn't/would not/wouldn't/might not/unable to/not able to/not in a position to/never/rarely/no longer) [(always/currently/normally/usually/yet/also)] [(be/to/be able to/always be able to)] (admit/admitted/accept/accepted/take/taken/take on/taken on/take in/enrol/enrolled/cater/accommodate/accommodated/join/start/attend/come here)"
   ],
   "unless": [
    "(start/have/accept) [(the/any/their)] (SEN/SEND/support/provision/intervention/plan/help/work/that/he/she/they/it)"
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
   "unless": [],
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
    "(limit/limits/limited/restrict/restricts/restricted/cap/caps/capped) [the] (number/numbers/intake/admission/admissions/places/how many)",
    "(place/places/admission/admissions/application/applications/applicants/offer/offers/entry/intake) ... ... (is/are/will be/may be/can be/might be/could be/would be) [(only/then)] (limited/restricted/capped/refused/declined/withdrawn/deferred/delayed/turned down/rejected/conditional/subject to/closed)",
    "(place/places/admission/admissions/application/applications/applicants/offer/offers/entry/intake) ... (not be/cannot be/can't be/won't be) [(always/then)] (offered/given/granted/available/confirmed/guaranteed/made/considered/open)",
    "(place/places/admission/admissions/application/applications/applicants/offer/offers/entry/intake) (will/may/can/might/would/is/are/could) not (offered/given/granted/available/open)",
    "(admission/admitting/a place/places/offer/offers) (is/are/will be/may be/depends/depend/can be) ... (subject to/conditional/dependent/depends/depending/only if/provided)",
    "offer may be withdrawn"
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
    "no (child/children/pupil/pupils/student/students/applicant/applicants/learner/learners/boys/girls/young people/young person) ... (will/can/may) be (admitted/accepted/offered)",
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
    "(directed/referred/pointed/signposted/steered/sent/guided/redirected/moved) [on] (to/towards) [(a/an/other/another/more)] (alternative/other/different/another/special/specialist/neighbouring/suitable)",
    "somewhere (better/more/else)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
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
    "(admitted/accepted/offered a place/taken/start/attend) [only] (if/when/where/once/unless/until/provided/part-time) ... ... ... (resource~/resources/fund~/funding/staff/staffing/toileting/toilet/assessed/assessment/meet (their/his/her/the/all)/capacity/cope/TA/risk)",
    "(attend/start/come) part-time",
    "considered [only] (after/last)",
    "(asked/have/made) to wait",
    "(put/placed/kept/held) on (hold/a waiting list/a separate list)",
    "waiting list for (SEN/SEND/pupils/children)",
    "(on/offered/given/subject to/for/has/have) [a] (trial/probation/probationary) (period/place/basis/term)"
   ],
   "unless": [],
   "to": "stop"
  },
  {
   "forms": [
    "no (facility/facilities/space/room/staff/provision/place/places) for",
    "(do/does) not have [the] (facilities/space/room/staff/provision/places) for",
    "no more than # (children/pupils/students/places) ... ... (EHC/EHCP/SEN/SEND/special/autistic/autism/disabled/complex)",
    "(no more than/a maximum of/not more than) (one/two/three/four/five/six/ten) (children/pupils/students/places) ... ... (EHC/EHCP/SEN/SEND/special/autistic/autism/disabled/complex)",
    "a maximum of # (children/pupils/students/places) ... ... (EHC/EHCP/SEN/SEND/special/autistic/autism/disabled/complex)",
    "(one/two/three/four/five/#) (places/pupils/children/students) with [an] (EHC/SEN/SEND/special) ... (per/in each/a) (class/year)",
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
  }
 ],
 "scarce": [
  {
   "forms": [
    "[only] (if/when/whenever/where/wherever/as far as/so far as/provided/provided that/so long as/as long as/while/until) ... ... (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances) ... (allow/allows/allowing/permit/permits/available/left/enough/free/spare/stretch/stretches/run out/runs out/last/lasts/found)",
    "[only] (if/when/whenever/where/wherever/as far as/so far as/provided/provided that/so long as/as long as/while/until) (there is/there are/we have/we can find/we can afford/the school has/the school can find/the school can afford) [(the/our/its/any/enough/sufficient/spare/extra)] [(school/spare/extra)] (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances)",
    "(subject to/depend on/depends on/depending on/dependent on/depends upon/dependent upon/conditional on/reliant on/limited by/restricted by/constrained by/governed by/determined by/dictated by/rationed by) ... ... (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances)"
   ],
   "unless": [],
   "to": "comma"
  },
  {
   "forms": [
    "(resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances) (permitting/allowing)",
    "within [(the/our/its)] (limit/limits/constraint/constraints/confines) of [(the/our/its)] [school] (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances)",
    "(from/with/out of/using) [(the/our)] [(limited/little)] (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances) [that] (we have/it has/the school has)"
   ],
   "unless": [],
   "to": "comma"
  },
  {
   "forms": [
    "(limited/lack of/shortage of/insufficient/not enough/too little/too few) (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances) ... ... (cannot/can't/unable/may not/might not)",
    "(if/when/whenever/where/wherever/as far as/so far as/provided/provided that/so long as/as long as/while/until) ... (resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances) ... (short/tight/limited/low/cut/away/off/absent/ill/scarce), ... ... ... (reduce~/cut/stop/stops/stopped/withdrawn/suspended/paused/cancelled/without/lose/lost)",
    "(resources/resourcing/resource/funds/funding/budget/budgets/money/staff/staffing/teaching assistants/teaching assistant/TAs/TA/adults/adult/capacity/finance/finances/(financial/budget/staffing) (constraints/pressures/limits/difficulties)) ... mean(s) [that] (we/it/the school/staff) (cannot/can't/may not/are unable/is unable)"
   ],
   "unless": [],
   "to": "comma"
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
 ]
} as const satisfies Record<string, readonly DutyWording[]>
