// Generated from content/ by `npm run knowledge`. Do not edit.
import type { VoiceFrames } from '../voice'

export const voiceFrames: VoiceFrames = {
 "parts": [
  {
   "name": "staff",
   "forms": [
    "(senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)"
   ]
  },
  {
   "name": "we",
   "forms": [
    "we"
   ]
  },
  {
   "name": "by staff",
   "forms": [
    "(by/with/to) [(the/our/a/an)] (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)",
    "by us",
    "at [(the/a/our/their)] [(weekly/fortnightly/half-termly/termly/monthly)] (staff/pastoral/pupil progress/planning/panel/leadership/inclusion/SLT/team/moderation) (meeting/meetings)"
   ]
  },
  {
   "name": "decides",
   "forms": [
    "(decide/decides/decided/determine/determines/determined/judge/judges/judged/conclude/concludes/concluded/adjudicate/adjudicates/rule on/rules on/rules that/vote on/votes on/confirm/confirms)",
    "(make/makes/take/takes/reach/reaches) (the/a/any/this) [(final/last/initial/professional)] (decision/decisions/judgement/judgements)",
    "(make/makes/take/takes) [(all/the/final/these/most)] decisions",
    "(has/have/having) (the/a) (final/last) (say/word/decision)",
    "(responsible/responsibility) for (deciding/determining/judging)",
    "(use/uses) [(its/their/his/her)] [professional] judgement to (decide/determine)",
    "(establish/establishes/ascertain/ascertains)",
    "(make/makes) (a/the/this) [(final/formal)] determination",
    "(reach/reaches/come to/comes to) (a/the/its/their/his/her) (conclusion/view)",
    "(has/have) [the] (authority/power) to (say/decide/determine/judge)",
    "(make/makes) up (her/his/its/their) (mind/minds)",
    "(come/comes/arrive/arrives) (to/at) (a/its/their/his/her) (decision/judgement/determination)"
   ]
  },
  {
   "name": "takes the decision",
   "forms": [
    "(make/makes/take/takes/reach/reaches) (the/that/this/a) [(final/last)] (decision/judgement)",
    "(decide/decides/determine/determines/judge/judges)",
    "(make/makes) up (her/his/its/their) (mind/minds)",
    "(has/have) the (final/last) (say/word)"
   ]
  },
  {
   "name": "judged so",
   "forms": [
    "it (is/will be/was/has been) [(then/usually/next/there)] (decided/concluded/determined/judged/established)",
    "[(final/professional/joint)] (decision/judgement/determination) (is/will be/was) [(then/usually/next)] (made/taken/reached)",
    "(will be/is/are/be) [(then/formally/automatically)] (deemed/judged/declared/adjudged)"
   ]
  },
  {
   "name": "agreed among staff",
   "forms": [
    "(staff/pastoral/pupil progress/planning/panel/leadership/inclusion/SLT/team/moderation/data/room/department/departmental/phase/year group) (meeting/meetings/briefing) ... it is [(then)] (agreed/settled/felt)",
    "it is [(then)] (agreed/settled/felt) at ... (staff/pastoral/pupil progress/planning/panel/leadership/inclusion/SLT/team/moderation/data/room/department/departmental/phase/year group) meeting"
   ]
  },
  {
   "name": "of having need",
   "forms": [
    "(whether/if/that/which/who) ... ... ((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/register)"
   ]
  },
  {
   "name": "to have need",
   "forms": [
    "(to have/as having/to be) [(a/an)] (SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)"
   ]
  },
  {
   "name": "a definition",
   "forms": [
    "(learning difficulty/learning difficulties/disability/definition/defines/defined/code of practice/greater difficulty)"
   ]
  },
  {
   "name": "a meeting of staff",
   "forms": [
    "(staff/pastoral/pupil progress/planning/panel/leadership/inclusion/SLT/team/moderation/data/room/department/departmental/briefing/surgery/phase/year group/SEN/SEND) (meeting/meetings/briefing/surgery)",
    "(senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)"
   ]
  },
  {
   "name": "says",
   "forms": [
    "(say/says/state/states/announce/announces)"
   ]
  },
  {
   "name": "who has need",
   "forms": [
    "(whether/if) [or not] [(the/a/each/any/every/your/their)] ((pupils/children/students/learners/young people/pupil/child/student/learner/young person)/they/he or she/he/she/son/daughter) ... (is/are/has/have/needs/need/should be/will be) ... (SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)",
    "(who/which) ... (is/are/has/have/needs/need/should/will/does/do) ... ((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/SEN support/register)",
    "(who/which) (is/are/has/have/does/do) [(and/or)] (who/which) (is/are/has/have/does/do) not",
    "(who/which) ... (get/gets/receive/receives/is given/are given/join/joins) ... (extra help/additional help/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes))",
    "(who/which) ... (is/are/will be) [to be] (treated/regarded/counted/recorded/classed/identified/listed) as ... (SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)"
   ]
  },
  {
   "name": "puts them",
   "forms": [
    "(place/places/put/puts/add/adds/enter/enters/move/moves/remove/removes/take/takes/record/records/adding/putting/placing/moving) [(the/a/any/all/each/every/this/that)] ((pupils/children/students/learners/young people/pupil/child/student/learner/young person)/them/him/her/him or her/name/names)"
   ]
  },
  {
   "name": "thinks they have need",
   "forms": [
    "(senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr) (who/that) (think/thinks/believe/believes/feel/feels/suspect/suspects/judge/judges/consider/considers)",
    "(if/where/when/once) ... (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr) ... (think/thinks/believe/believes/feel/feels/suspect/suspects/judge/judges/consider/considers)",
    "in (their/its/his/her/our/my/the teacher's/the school's) [(professional/expert)] (opinion/view/judgement/estimation)",
    "in the (opinion/view/judgement/estimation) of [(the/our)] (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)",
    "(who/whom) (they/we/staff/teachers/leaders/(senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)) [(also/then)] (think/thinks/believe/believes/feel/feels/judge/judges/consider/considers/suspect/suspects/deem/deems)"
   ]
  },
  {
   "name": "goes",
   "forms": [
    "(go/goes/come/comes/moves/move) [(straight/then/automatically)]"
   ]
  },
  {
   "name": "enters on the list",
   "forms": [
    "(add/adds/enter/enters/put/puts/place/places) (to/on/onto) [(the/our/its)] [(SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)] (register/list) ... ((pupils/children/students/learners/young people/pupil/child/student/learner/young person)/name/names/those/anyone/any)"
   ]
  },
  {
   "name": "last word left",
   "forms": [
    "(final/last) (decision/say/word) [(is/being/then)] (left/falls/lies/rests/resting/lying) (to/with/in) ... (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)",
    "(senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr) (has/have/having) the (last/final) (word/say/decision)"
   ]
  },
  {
   "name": "power to place",
   "forms": [
    "(authority/power/right/discretion/responsibility) to (place/add/put/remove/withdraw/take/move/decide/determine/enter/exit)"
   ]
  },
  {
   "name": "prevails",
   "forms": [
    "(will prevail/prevails/prevail/carries the day/takes precedence/is what counts)",
    "(decision/judgement) ... (stands/will stand/shall stand)"
   ]
  },
  {
   "name": "names on the list",
   "forms": [
    "[(the/our/its/their)] [(SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)] (register/list)"
   ]
  },
  {
   "name": "draws up",
   "forms": [
    "(settle/settles/finalise/finalises/compile/compiles/agree/agrees) (the/our/next/this/a/who)"
   ]
  },
  {
   "name": "I",
   "forms": [
    "I"
   ]
  },
  {
   "name": "need",
   "forms": [
    "(SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)"
   ]
  },
  {
   "name": "diagnosed by staff",
   "forms": [
    "(is/are/be) [(then/usually/formally)] (diagnosed/established/determined/decided/confirmed) by [(the/our)] (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)"
   ]
  },
  {
   "name": "asked of need",
   "forms": [
    "(decide/decides/decided/know/knows/tell/determine/determines/identify) (if/whether/which/who/when) ... ... ((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/register)",
    "how (is/are) ... (placed/put/identified/added/chosen/recorded) ... ((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/register)",
    "who (decides/chooses/determines) ... ... ((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/register)"
   ]
  },
  {
   "name": "families join",
   "forms": [
    "(you/(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)), (your/the/their) child",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (decide/agree)",
    "(you/(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)) (and/do/meet/join/are part)",
    "and [(the/their/a)] (you/(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians))",
    "(with/by/from/between) [(the/their)] (you/(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians))",
    "(you/(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)), (the/your/their/our/and)"
   ]
  },
  {
   "name": "decided",
   "forms": [
    "(decided/determined/judged/settled/confirmed/chosen/diagnosed)",
    "(is/are/will be/be/being) [(always/then/only/solely)] (made/taken/reached)",
    "(rests/rest/lies/lie/left)",
    "(controlled/approved/authorised/sanctioned)",
    "(decision/judgement/judgment/conclusion/determination), (made/taken/reached/arrived at)"
   ]
  },
  {
   "name": "picks",
   "forms": [
    "(choose/chooses/select/selects/pick/picks/allocate/allocates/assign/assigns)"
   ]
  },
  {
   "name": "settle",
   "forms": [
    "(agree/agrees/settle/settles)"
   ]
  },
  {
   "name": "that it is so",
   "forms": [
    "(that/when) ... ... ((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/register/referral/referred)",
    "(that/when) [(a/the/any/each)] (pupils/children/students/learners/young people/pupil/child/student/learner/young person) [(no longer/still)] (need/needs/require/requires) (it/this/them)"
   ]
  },
  {
   "name": "entitlement",
   "forms": [
    "(whether/if) [or not] ... ... ((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/register/referral/referred/monitoring)",
    "(whether/if) [or not] ... ((pupils/children/students/learners/young people/pupil/child/student/learner/young person)/they/he or she) ... (needs/requires/qualifies/meets/stays/remains/continues/moves)",
    "(which/who) ... (are/is) (recorded/listed/registered/identified/treated/counted) as",
    "who ... ((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/register)",
    "(which/what) ... ((SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/level of support/level/tier/wave/band/stage/category of need) ... (needed/required/child/pupil/student/they/each/will receive/receives/gets/is given/to offer/to provide/to put in place/appropriate/suitable)",
    "(which/what) ((SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/level/tier/wave/band/stage)",
    "which ((pupils/children/students/learners/young people/pupil/child/student/learner/young person)/of them) ... (need/needs/require/receive/get/have/join/are/will/should/go)",
    "how (much/many) ((SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/hours)",
    "(level/type/amount/nature/form/kind) of ((SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/need)",
    "(on/about/over) [(the/a/any/their/all/its)] ((SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/register/SEN status/referral/next steps)",
    "(eligibility/entitlement)",
    "(about/on/over) (placing/adding/putting/moving/removing/entering/taking) ... ((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/SEN support/register)",
    "which (pupils/children/students/learners/young people/pupil/child/student/learner/young person) (move/moves/enter/enters/leave/leaves/go/come) (on/onto/on to/off/to) ... ((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/register)",
    "[(SEN/SEND)] status of (a/the/each) (pupils/children/students/learners/young people/pupil/child/student/learner/young person)",
    "(SEN/SEND) (status/category)",
    "(whether/if) ... ... ... (count/counts/amount/amounts) (as/to) [(a/an)] (SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)",
    "(which/who) ... (count/counts/qualify/qualifies/rank/ranks) [(as/for)] ((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes))",
    "who (does/do/will/should/is/are) [(and/or)] [(who/does/do/will/is/are)] not ... ((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes))",
    "who (stays/remains/goes/comes/is/stay/go/remain) (on/off/onto) (it/the list/the register)",
    "(whether/if) ... (request/apply/ask) ... (assessment/EHC plan)",
    "(which/who) ... [be] (regarded/recorded/classed/treated/counted/identified/listed/designated) as ... (SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)",
    "(as to/about/on/regarding/concerning) [(the/any/a)] [(existence/presence) of] (special educational need/special educational needs/special needs)",
    "(application/applications/referral/referrals/nomination/nominations) for ((SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/register)",
    "(next/this) year's [((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties))] (list/register)",
    "(who/which) (is/are/has/have/does/do) [(and/or)] (who/which) (is/are/has/have/does/do) not",
    "(whether/if) [or not] [(the/these/those/his/her/a)] (target/targets/outcome/outcomes) ... (met/reached/achieved)"
   ]
  },
  {
   "name": "a question of need",
   "forms": [
    "(whether/if) ... ((pupils/children/students/learners/young people/pupil/child/student/learner/young person)/they) ... ... ((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/register/qualifies/meets)",
    "(decision/decisions/judgement/say) ... ... ((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/register/refer/referral/refer to)",
    "(eligibility/entitlement) for",
    "level of (support/provision/help)",
    "(provision/support/interventions) [(for each child/for the child/for pupils/they receive/a child receives/each child receives/each pupil receives)]",
    "(entry/entries/addition/additions/removal/removals/exit/placement) ... (register/SEN support/SEND support)",
    "confirmed as",
    "(adding/moving/removing/placing/putting/taking/entering) ... ... (register/SEN support/SEND support/SEN list)",
    "(decision/judgement/determination/diagnosis/existence/presence/absence) of ... (SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)",
    "(determination/decision/judgement) (on/of/about/as to) ... ((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/SEN support/register/SEN status)"
   ]
  },
  {
   "name": "staff place",
   "forms": [
    "((senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)/we) [(will/may/can/then/also/would/should/usually/normally/alone)] [(then/also/usually)] (place/places/put/puts/add/adds/enter/enters/move/moves/remove/removes/take/takes/shift/shifts/promote/promotes/transfer/transfers/assign/assigns/drop/drops/allocate/allocates)"
   ]
  },
  {
   "name": "placed",
   "forms": [
    "(placed/put/added/entered/moved/removed/taken/transferred/assigned/dropped/included)"
   ]
  },
  {
   "name": "below the mark",
   "forms": [
    "(score/scores/scoring/scored) ... (below/under/less than/lower than)",
    "(standardised score/reading age/spelling age/percentile) ... (below/under/of less/behind)",
    "(months/years/levels) [or more] (behind/below)",
    "(below/under/behind) ... (age related/expected/expectations/national average/benchmark/chronological age/threshold)",
    "not ... (met/reached/made/meet/reach/make/achieve/achieved) ... (benchmark/expected/threshold/expectations/target/age related/standard)",
    "(ticks/boxes/points) on the (checklist/list/screener)",
    "(red/amber) (pupils/children/students/learners/young people/pupil/child/student/learner/young person)",
    "rated (red/amber)"
   ]
  },
  {
   "name": "not by itself",
   "forms": [
    "(not/never/nor/cannot) ... (a child on/a pupil on/enough/mean)",
    "(alone/by itself/in itself/on its own/not automatically/nobody/no one)"
   ]
  },
  {
   "name": "the list",
   "forms": [
    "(on/onto/on to/to/off/from/in/into/out of) [(the/our/a/its)] [(school/class/year group)] [((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/SEN support/inclusion/special)] [(needs/support)] (register/list/record)",
    "(between/through/up/down) [the] (stages/tiers/waves/bands/levels/groups) [of support]",
    "(on/onto/to/off/from/into) SEN support",
    "(on/onto/to/into/off/from/in) [(the/a/an)] [(next/higher/lower/appropriate/right/different)] (stage/tier/wave/band/level)"
   ]
  },
  {
   "name": "moves names",
   "forms": [
    "(add/adds/adding/enter/enters/entering/remove/removes/removing/delete/deletes/take off/takes off/taking off/strike off/strikes off/drop/drops/dropping/take/takes/taking) [(or/and)] [(add/adds/adding/remove/removes/removing)] [(the/any/all/other)] (names/(pupils/children/students/learners/young people/pupil/child/student/learner/young person)/others/those/them/entries)"
   ]
  },
  {
   "name": "the register",
   "forms": [
    "[((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/SEN support/inclusion/school)] (register/list)"
   ]
  },
  {
   "name": "accepts",
   "forms": [
    "(confirm/confirms/approve/approves/accept/accepts/endorse/endorses/ratify/ratifies/reject/rejects/decline/declines)"
   ]
  },
  {
   "name": "accepted",
   "forms": [
    "(confirmed/approved/accepted/endorsed/ratified/rejected/declined)"
   ]
  },
  {
   "name": "put forward",
   "forms": [
    "(nominate/nominates/nominated/nomination/nominations/put forward/puts forward/put ((pupils/children/students/learners/young people/pupil/child/student/learner/young person)/names) forward/puts ((pupils/children/students/learners/young people/pupil/child/student/learner/young person)/names) forward/teacher's referral/internal referral/each name/every name)"
   ]
  },
  {
   "name": "matter for staff",
   "forms": [
    "(a matter/a decision/a question/a judgement/one) [(entirely/solely/purely)] for [(the/our/a)] (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)",
    "(is/are/is entirely/is solely) up to [(the/our)] (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)",
    "rests [(entirely/solely)] with [(the/our)] (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)",
    "(is/are) [(always/ultimately/finally)] [(the/our)] (school's/academy's/nursery's/college's/senco's!/sendco's!/head's/headteacher's/panel's/teacher's) [(decision/judgement/call/responsibility)]",
    "is (that of/made by) the (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr) alone",
    "(is/are/remains/remain) that of [(the/our)] (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)",
    "(is/are/remains/remain) [(solely/entirely/ultimately)] the (responsibility/job/task/duty/role) of [(the/our)] (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)",
    "(is/are) one [(that/which)] only [(the/our)] (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr) (can/may) (take/make/decide)",
    "only [(the/our)] (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr) (can/may/is able to) (decide/judge/say/determine)"
   ]
  },
  {
   "name": "labels",
   "forms": [
    "(designate/designates) ... as [(having/being)] ... ((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/SEN support/SEND support)",
    "(deem/deems/class/classes/classify/classifies/declare/declares/certify/certifies/grade/grades/categorise/categorises/codes/label/labels/band/bands/rate/rates) ... ... ((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/SEN support/SEND support)",
    "code (them/him/her/the/these/those/any/each/every/all/a/(pupils/children/students/learners/young people/pupil/child/student/learner/young person)) ... ... ((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/SEN support/SEND support)",
    "registers (those/the/any/these) (pupils/children/students/learners/young people/pupil/child/student/learner/young person)",
    "(class/classes/classify/classifies/grade/grades/categorise/categorises/code/codes/label/labels) ... as (K/N/monitor/no SEN)"
   ]
  },
  {
   "name": "labelled",
   "forms": [
    "(is/are/be) [(then/usually/first/formally)] (identified/recognised/classed/classified/designated/registered/recorded/deemed/declared/categorised/coded/graded/labelled/confirmed) (as/to) [(having/have/being/be)] ... (SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)",
    "confirmed as [having] (SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)"
   ]
  },
  {
   "name": "labelled by staff",
   "forms": [
    "(categorised/coded/graded/classified/classed/labelled) by [(the/our/a)] (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr) (as/into)"
   ]
  },
  {
   "name": "staff thinks",
   "forms": [
    "(if/where/when/once) [(a/the/any/our/their)] (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr) (agree/agrees/accept/accepts/approve/approves/judge/judges/decide/decides/is satisfied/are satisfied/sees fit/see fit/is of the view/think/thinks/believe/believes/feel/feels/suspect/suspects/consider/considers)"
   ]
  },
  {
   "name": "deciding",
   "forms": [
    "(deciding/judging/determining/choosing/establishing)"
   ]
  },
  {
   "name": "duties",
   "forms": [
    "(responsibilities/responsibility/responsible/role/roles/duties/job/remit)"
   ]
  },
  {
   "name": "decision",
   "forms": [
    "(decision/decisions/judgement/judgment)"
   ]
  },
  {
   "name": "final",
   "forms": [
    "(is/are/will be) final",
    "(cannot/may not/can not/can't) be (challenged/questioned/appealed/changed/disputed/overruled)",
    "no (appeal/right of appeal)"
   ]
  },
  {
   "name": "complaint",
   "forms": [
    "(complaint/complaints/within the school/Department for Education/appeal panel/review panel/stage/tribunal/suspen~/exclu~/chair of governors)"
   ]
  },
  {
   "name": "sets",
   "forms": [
    "(set/sets/write/writes/choose/chooses/pick/picks/select/selects/decide on/decides on/fix/fixes/devise/devises/draw up/draws up/formulate/formulates/give/gives)"
   ]
  },
  {
   "name": "whole school",
   "forms": [
    "(whole school/school improvement/development plan/attendance/behaviour target/national/teacher's target/performance)"
   ]
  },
  {
   "name": "council",
   "forms": [
    "(school/student/pupil/junior/college/academy/eco) (council/parliament/councillors)",
    "(suggestion/worry/ideas/comments/feelings) box",
    "school councillors",
    "(year/house/class/form/tutor group) (council/councils/parliament)",
    "(pupil/student/school) (leadership team/senate/cabinet/leaders)",
    "(council/class/school/pupil/student/form/year/elected) (rep/representative)",
    "councillor",
    "(prefect/prefects/head boy/head girl/house captain/house captains)"
   ]
  },
  {
   "name": "pupils in general",
   "forms": [
    "(pupils/children/students/learners/young people/pupil/child/student/learner/young person)",
    "(pupils'/children's/students'/learners'/young people's/pupil's/child's/student's/learner's/young person's)",
    "your child"
   ]
  },
  {
   "name": "pupils with SEN",
   "forms": [
    "(pupils/children/students/learners/young people/pupil/child/student/learner/young person) (with/who have/on) ... ((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/SEN support/SEN register)",
    "SEN (pupils/children/students/learners/young people/pupil/child/student/learner/young person)",
    "SEND (pupils/children/students/learners/young people/pupil/child/student/learner/young person)",
    "(classmates/peers/those/others/anyone/members) (with/who have/on) ... ((SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties)/register)"
   ]
  },
  {
   "name": "the means of hearing",
   "forms": [
    "(council/parliament) is (how/where/the place where/the (means/way/route/channel/vehicle) (by/through) which/the (means/way/route/channel/vehicle) for/the (way/voice/mouthpiece) (of/for))",
    "(council/parliament) is (the/our/their) (only/main/chief/sole/usual/principal) (means/way/route/channel/voice/vehicle)",
    "(in the same way as/exactly as/just as/like) (everybody else/everyone else/other pupils/other students/other children/all pupils/all students/the rest) ... ... (council/parliament)",
    "(council/parliament) ... ... (in the same way as/just as/like) (everybody else/everyone else/other pupils/other students/other children/all pupils/all students/the rest)"
   ]
  },
  {
   "name": "may stand",
   "forms": [
    "(free/eligible/able/welcome/encouraged/entitled/invited/can/may) ... [to] (stand/run/apply/put (themselves/himself/herself) forward/be (elected/chosen/voted/nominated/picked))",
    "(can/may) (serve/sit)",
    "(same/equal) (chance/chances/right/opportunity/opportunities) ... (chosen/elected/joining/standing/being)"
   ]
  },
  {
   "name": "whoever they are",
   "forms": [
    "any (pupil/child/student/learner), (whether or not/with or without)",
    "(like/as/same) (everyone/everybody/anybody/anyone/any other/others/the rest) [else]",
    "same (way/terms) as",
    "(same/equal) (chance/chances/right/opportunity/opportunities)",
    "(which/whom) any (child/pupil/student/learner)"
   ]
  },
  {
   "name": "there is a council",
   "forms": [
    "(there is/we have/has/have) (a/an/our/its/our own) [(active/elected/thriving/lively)] (school/student/pupil/junior/college/academy) (council/parliament)",
    "(school/student/pupil/junior/college/academy) (council/parliament) [(also)] (meets/sits/is elected/is made up/has)"
   ]
  },
  {
   "name": "is heard",
   "forms": [
    "(voice/voices/view/views/opinion/opinions/heard/listened to/represented/represents/speak/speaks/have their say/ideas)",
    "(listen/listens/listening/hear/hears/involve/involves/involving/consult/consults/consultation/consulting) [(to/with)] ... ((pupils/children/students/learners/young people/pupil/child/student/learner/young person)/them/they/your child)",
    "(involved/consulted)",
    "how we (hear/listen)",
    "(raise/raises/put forward/pass on/bring) ... (matters/issues/concerns/ideas/points/worries)",
    "have something to say",
    "(want/wants/wish/wishes) to (say/tell)",
    "(represent/represents/represented/speak for/speaks for/say for)",
    "(consulted/consultation/consult/consults)",
    "(have/has) [(a/their/its)] say",
    "(pass/passes/put/puts/take/takes) (on/forward/up) ... (think/want/views/say)",
    "(voice/views) ... (come/comes) from",
    "what ... (think/want/feel/say) ... (passed on/put forward/reported/carried/taken/raised/spoken for)",
    "(passed on/put forward/spoken for)",
    "(pupil/student/learner/parent/parental) (participation/involvement/engagement)",
    "participation of",
    "(ask/asks) ... ... (what they think/for their views/how they feel/think)"
   ]
  },
  {
   "name": "among them",
   "forms": [
    "(represented on/have a place/has a place/SEND panel/SEN panel/members with/representatives with/with SEND (sit/are members/on)/pupils with SEND sit/a pupil with/a child with/a student with/places for/as well as/in addition/besides/one of/one-page/and through/helped by)",
    "(places/place/seats/seat) ... (kept/reserved/held/set aside)"
   ]
  },
  {
   "name": "targets",
   "forms": [
    "(target/targets/outcome/outcomes)"
   ]
  },
  {
   "name": "signs",
   "forms": [
    "(sign/signs/signed/countersign/countersigns/countersigned/signature/signatures/initial/initials)",
    "asked for (their/his/her/your/a) (signature/signatures)"
   ]
  },
  {
   "name": "families",
   "forms": [
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "you",
    "home",
    "(mum or dad/mother or father/mum and dad/mother/father/mother and father)"
   ]
  },
  {
   "name": "families or pupils",
   "forms": [
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "you",
    "(pupils/children/students/learners/young people/pupil/child/student/learner/young person)"
   ]
  },
  {
   "name": "paper",
   "forms": [
    "(plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)",
    "(review/form/slip/record/copy/document/it/them)"
   ]
  },
  {
   "name": "medical",
   "forms": [
    "(medication/medicine/medicines/medical/photograph/photographs/trip/trips/visit/visits/privacy/data/homework/reading record/diary/planner/behaviour/home school agreement/acceptable use/ICT/agreement form/EHC/EHCP/visitor/visitors)"
   ]
  },
  {
   "name": "together",
   "forms": [
    "(they have agreed/they have just agreed/have been agreed/they agreed/we all/all of us/everyone/together/jointly/co-produced/co-written/both agree/agreed with/agree with us/discussed and agreed/once agreed/when agreed/we agreed/all agree/they wrote/we wrote/we write/they helped/which they)",
    "with (parents/the parents/families/the family/the parent/their parents/carers/you/the child/the pupil/the student/pupils/them)",
    "without ... ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/(pupils/children/students/learners/young people/pupil/child/student/learner/young person))",
    "(no decision/nobody decides/no one decides)",
    "(that/which) (she/he/you/they/the pupil/the child) [(have/has)] (wrote/written/helped/made/chose)",
    "what each (person/of us/one) will do"
   ]
  },
  {
   "name": "elsewhere",
   "forms": [
    "whether (every/each/an/the/our/any) (intervention/interventions/programme/programmes/group/groups) ... (worked/works/earned/earns/was worth/is worth/made a difference/ran)",
    "(suspend~/suspension/exclu~/absence/absences/attendance/timetable/assembly/uniform/admission/admissions/admit/admitted/closure/seating/seat/staffing/budget/funding/safeguarding (concern/concerns/issue/matter/referral/policy)/child protection/policy/policies/trip/trips/football/netball/choir/orchestra/squad/sports team/picked for the/exam/exams/examination/access arrangement/access arrangements/complaint/complaints/appointment/recruitment/deployed/deployment/training/curriculum/homework/term dates)",
    "(whether/if) [(the/our/a)] (senco/sendco/staff/teachers/school/governors/teaching assistants) (has/have/need/needs/can/is/are)",
    "teaching assistants are",
    "(time/hours) off",
    "(buy/buys/buying/bought/purchase/purchases/purchased/subscribe/subscribes/candidate/candidates/JCQ)",
    "(in/during/out of/from/the/of/for/which/what/each/their/whole/plan/planning) [(the/each/a/any/these)] (lesson/lessons)"
   ]
  },
  {
   "name": "authority",
   "forms": [
    "(local authority/council/LA/tribunal/ICB)"
   ]
  },
  {
   "name": "over 16",
   "forms": [
    "(sixth form/sixth formers/sixth-form/post-16/over 16/over 16s/over-16s/16 and over/16 or over/aged 16/age of 18/age of 19/until 19/until 18/16 plus/over sixteen/aged sixteen/sixteen and over/16 to 18/16 to 19/year 12/year 13/years 12/key stage 5/college student/college students/compulsory school age/apprentices/16 year olds/17 year olds/18 year olds)",
    "(16 or above/16 and above/16 or older/16 plus/post 16/past 16/after 16/is 16/is 17/is 18/turns 16/turned 16/reaches 16/at 16/at 17/at 18/aged 17/aged 18/age of 16/over 17/over 18/16 year old/17 year old/18 year old/sixteenth birthday/sixteen year old/seventeen/eighteen/year 14/years 13/years 12 to 14/years 12 and 13/ks5/school leaver/school leavers/supported internship/supported internships/16 to 19 year olds/18s/after year 11/from year 12/leaving year 11/sixth form age/until 18)",
    "(is 19/sixth former/until 19)",
    "(turn/turns/turning/reach/reaches/reaching) (sixteen/seventeen/eighteen/nineteen/19)",
    "(16/17/18/19/sixteen/seventeen/eighteen/nineteen) year (old/olds/old's)",
    "(person/people/student/students/learner/learners) (of/aged) (16/17/18/19/sixteen/seventeen/eighteen/nineteen)",
    "(is 25/until 25/up to 25/age of 25/to 25)",
    "(until/till/up to) [(they are/they reach/the age of)] 25",
    "are 25",
    "(students/people/learners) (of/aged) (16/17/18) to (18/19/25)",
    "older (student/students/learner/learners)",
    "(turn/turns/turning/reach/reaches/reaching) (16/17/18)",
    "(sixth former's/sixth formers'/sixth form student's)",
    "(leave/leaves/leaving) [us] at (18/19)",
    "(at/aged) 19",
    "sixth formers"
   ]
  },
  {
   "name": "a young person",
   "forms": [
    "(young person/young people/young persons/young adult)"
   ]
  },
  {
   "name": "life after school",
   "forms": [
    "(life after school/adult life/after leaving school/preparing for adulthood/preparation for adulthood)"
   ]
  },
  {
   "name": "families no longer want",
   "forms": [
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (no longer/do not/don't/does not) (want/wish/require/need)",
    "(whether/if) you (wish/want/would like) (him/her/them/your child/your son/your daughter/your young person) to"
   ]
  },
  {
   "name": "hangs on families",
   "forms": [
    "(only (with/by)/subject to/not without/only after) [the] (agreement/consent/permission/request/approval) (of/from) [(the/their)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "at the request of [(the/their)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(whose/if their/when their) (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (ask/asks/agree/agrees/request/consent)",
    "at the (wish/wishes/request/insistence/instruction/discretion) of [(the/their)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(if/when/once/where/unless) [(the/their/both)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (allow/allows/permit/say so/says so/agree/insist/consent)",
    "(act/acts) on the (wishes/instructions) of [(the/their)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(without/unless there is/unless we have) (a/the/any/written) [written] (letter/note/email/say so/word/approval/signature/agreement/consent/permission) (from/of) [(a/the/their/both)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(need/needs) a (letter/note/signature) from [(a/the/their)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)"
   ]
  },
  {
   "name": "families prevail",
   "forms": [
    "(parents'/parental/family's/parent's/families') (view/views/wishes/decision/choice/preference) (take/takes/will take/prevail/prevails/come first/comes first/are followed/is followed/override/overrides/carry/carries)",
    "(follow/follows/act on/acts on/abide by/abides by/go with/goes with/go by/goes by) the (parents'/parental/family's/parent's/families') (view/views/wishes/decision/choice/preference/instructions)",
    "(parents'/parental/family's/parent's/families') (view/views/wishes/decision/choice/preference) (is/are/will be/shall be) (final/binding/decisive/paramount/conclusive/followed/respected above)",
    "(view/views/wishes/decision/choice/preference) of [(the/their)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (take/takes/prevail/prevails/outweigh/outweighs/override/overrides/come first/comes first/has priority/have priority/is final/are followed)",
    "(view/views/wish/wishes/decision/choice/preference/word) of [(the/a/their)] ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)) (stands/decides/counts/is the one that counts/wins)",
    "(parents'/parental/family's/parent's/families') (view/views/wish/wishes/decision/choice/preference/word) (stands/decides/wins/is what counts/has the upper hand)",
    "(side/sides) with [(the/their)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "[(the/their)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (have/has) the (casting vote/last word/final say/upper hand)"
   ]
  },
  {
   "name": "authority decides",
   "forms": [
    "(council/LA/local authority/authority) [(that/who)] (decides/will decide/must decide)"
   ]
  },
  {
   "name": "a request",
   "forms": [
    "(request/requests/application/applications/apply/applies)",
    "(ask/asks/asking) ... (council/LA/local authority/assessment)"
   ]
  },
  {
   "name": "the school and not families",
   "forms": [
    "(school/senco/sendco/headteacher/head/us/we/staff) (does/do/makes/make/sends/send/submits/submit/applies/apply/asks/ask) [(it/that/this/them/so/the request/for it)], (rather than/not/instead of/never) [(the/their/by)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(job/task/matter/thing/something/one) for (the school/us/the senco/the sendco/the head/the headteacher/staff), (rather than/not/and not) [for] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(made/sent/submitted) by [(the/our)] (school/senco/sendco/head/headteacher), (rather than/not/never) [by] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)"
   ]
  },
  {
   "name": "until they are 16",
   "forms": [
    "(until/up to/till/before) ... ... (16/sixteen/compulsory school age/compulsory schooling/year 11/year 12)"
   ]
  },
  {
   "name": "of their plan",
   "forms": [
    "(support/plan/SEN support/EHC plan/provision/placement)"
   ]
  },
  {
   "name": "families consent",
   "forms": [
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (decide/decides/agree/agrees/sign/signs/consent/consents/approve/approves/choose/chooses/give consent/give permission/give their consent/give their permission/have the final say/make the decision/make decisions/make all decisions/make the decisions)"
   ]
  },
  {
   "name": "consent of families",
   "forms": [
    "(consent/permission/agreement/signature/approval/decision/decisions) (of/from/by/for/with) [(the/their)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(decision/decisions) ... (stay/rest/lie/remain/sit/made/taken/left) [(made/taken)] (with/by/to/for) [(the/their)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(parental/parents'/parent's/parent/their parents') (consent/permission/agreement/signature/approval)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) to (agree/consent/sign/approve/decide/choose/give consent/give permission)",
    "(on behalf of/for) [(the/their/all/our)] [(sixth form/post-16/older)] (student/students/young person/young people/learner/learners/son or daughter)",
    "(consent/permission/agreement/approval) from home",
    "(authority/control) of [(the/their)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(parental/parents'/parent's/their parents') (decision/say so/go ahead/instructions/wishes)"
   ]
  },
  {
   "name": "yes of the parents",
   "forms": [
    "(parental/parent's/parents'/family's) [(written/prior/express/formal)] (consent/permission/signature/approval/agreement/authorisation/say so/go ahead/decision/instructions)",
    "(consent/permission/signature/approval/agreement/authorisation/go ahead) (of/from) [(the/their/a/both)] ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/home)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (must/have to/has to/need to/are to/should) [(first/always/also)] (be asked/agree/approve/consent/give permission/sign) ... ... (before/first/to)",
    "(consent/permission/agreement/approval) ... ... (sought/obtained/needed/required/asked/requested/comes) ... from [(the/their)] (home/(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians))"
   ]
  },
  {
   "name": "is asked",
   "forms": [
    "(ask/asks/asked/seek/seeks/sought/obtain/obtains/obtained/need/needs/needed/require/requires/required/get/gets/request/requests/requested/give/gives/given/rest/stay/stays/remain/taken/rests/lie/lies/make/makes/made/sign/signs)",
    "(remains/remain)"
   ]
  },
  {
   "name": "their own",
   "forms": [
    "(with the (student/young person/learner)/and the (student/young person/learner)/(student/young person/learner) (decides/agrees/consents/wishes/chooses)/with their agreement/under 16/capacity/as well as/together/own decision/own decisions/if the (student/young person)/unless the (student/young person))",
    "(family learning/parent group/coffee morning/evening class)",
    "(parent governor/parent governors/parent trustee/parent trustees)",
    "(pass/passes/passed/passing/transfer/transfers/transferred/move/moves/shift/shifts/go/goes/hand over) ... ... ... to [(the/a/each/every/our)] (young person/young people/student/students/learner/learners)",
    "(no longer) (need/needs/have/has/sign/decide/agree/required/asked)",
    "(do/does/need/will) not (have to/need to/sign/decide/agree/be asked)",
    "from then on ... (young person/student/learner/their own)",
    "will be their (own/childs/child's)",
    "(student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices) (does/do) [(so/it)]",
    "(student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices) (sign/signs) [(the/it/their)]",
    "(open evening/open evenings/open day/taster day/taster days)",
    "(until/up to/till/before) ... ... (16/sixteen/compulsory school age/compulsory schooling/year 11/year 12)"
   ]
  },
  {
   "name": "family decides",
   "forms": [
    "(decide/decides/deciding/determine/determines/choose/chooses/choosing/pick/picks/select/selects/agree/agrees/agreeing/settle/settles/sign/signs/signing/consent/consents/approve/approves/authorise/authorises/accept/accepts/refuse/refuses/confirm/confirms/veto/apply/applies/appeal/appeals)",
    "(has/have/keep/keeps/retain/retains) the (final/last/casting) (say/word/decision/vote)",
    "(make/makes/take/takes/making/taking) [(the/all/any/every/each/most/key/these/those/final)] ... (decision/decisions/choice/choices)",
    "(take/make) them [on their behalf]",
    "(give/gives/giving/withhold/withholds/grant/grants) ... (consent/permission/approval/agreement/authority)",
    "say yes or no",
    "(has/have) [the] right to (decide/choose/consent/apply/appeal/request)",
    "responsible for (deciding/choosing/making/taking/agreeing/requests/decisions/signing)",
    "who (agree/agrees/decide/decides/choose/chooses/consent/sign/approve/determine)",
    "(are/is/be/remain/remains/stay/stays/as) [the] [(main/final/only/sole/legal)] (decision makers/decision maker)",
    "(ask for/request/requests/manage/manages/hold/holds/apply for) ... ... (personal budget/direct payment/direct payments)",
    "(request/requests/ask for/asks for/apply for/applies for) ... (assessment/EHC plan/mediation/reassessment)",
    "ask the (local authority/LA/council) ... assess",
    "(set/sets/draw up/draws up) (the/all/their) [(main/key)] (goal/goals/outcomes/targets/aims)",
    "(withdraw/withdraws/opt/opts) [(them/him/her)]",
    "(act/acts/speak/speaks/answer/answers) for",
    "on behalf of",
    "(ask/asks/request/requests/tell/tells) the (local authority/LA/council) (to/for) ... ... (name/named/college/school/place)",
    "tell us (which/whether) ... ... (may/can/should/is to be)",
    "on behalf of [(the/their/a/our/all)] [(year 12/year 13/older/sixth form/post 16)] (student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices)",
    "(hold/holds) the right",
    "(has/have/had/keep/keeps) [(the/a)] right of appeal",
    "tell us (which/what) ... ... (want/wants/prefer/would like) ... (named/name)",
    "(nominate/nominates/name/names) [(the/a/which)] (college/school/place/provider)",
    "(allow/allows/permit/permits/forbid/forbids) (it/this/them/that)",
    "(request/requests/ask for/asks for) ... (change/changes) ... (provision/support/plan)",
    "(state/states/say/says/indicate/indicates) (which/what) ... ... (want/wants/prefer/would like) ... (named/name)",
    "(make/makes/making/submit/submits/lodge/lodges/bring/brings/put in/puts in) [(the/a/any/such/an)] (request/requests/application/appeal)",
    "(speak/speaks/act/acts/decide/decides/sign/signs/reply/replies/respond/responds/answer/answers/choose/chooses) on (their/his/her) behalf",
    "(give/gives) [(us/their/his or her)] ... decision"
   ]
  },
  {
   "name": "is decided",
   "forms": [
    "(decided/agreed/settled/determined/chosen/selected/signed/approved/authorised/drawn up/set/written/finalised/confirmed/accepted/made/taken/given/exercised)",
    "(decision/decisions/choice/choices/consent/approval/permission) (is/are/remain/remains/rest/rests/lie/lies/stay/stays/belong/belongs/sit/sits/fall/falls/come/comes)",
    "(has to/have to/must/can only/should) (come/be made)",
    "(instruction/instructions/consent/permission/approval/authority/agreement)",
    "(falls/fall/is up/is left/is) (to/for)",
    "works with",
    "(managed/controlled/stopped/requested)",
    "(choice/decision) (of/about/on) ... ... (rests/lies/remains)",
    "(a matter/a question)",
    "(arranged/planned)",
    "(right/rights) (of/to) ... ... ... (lie/lies/rest/rests/belong/belongs/sit/sits)",
    "(must/has to/can only) be made",
    "request ... is",
    "(right/rights) of appeal",
    "is up",
    "(is/are) left",
    "(seek/seeks/sought/need/needs/obtain/obtains/await) ... ... (decision/say so/go ahead/instructions)",
    "(negotiated/worked out/hammered out/drawn up)",
    "(decision/decisions/choice/choices/consent/say) ... ... ... (remain/remains/rest/rests/lie/lies/stay/stays/belong/belongs)"
   ]
  },
  {
   "name": "by families",
   "forms": [
    "(by/with/between/to/for/from/of/through) [(the/their/your/both/a/any)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(by/with/between/from) [(the/a/our/their)] (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr) and [(the/their)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(by/with/to/for/from) [(the/their)] (mum, dad or carer/mum or dad/carer/carers)",
    "between [(the/our/a)] ... ... and [(the/their)] ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/carers)"
   ]
  },
  {
   "name": "decides with families",
   "forms": [
    "(agree/agrees/agreeing/settle/settles/decide/decides/determine/determines) with [(the/their)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(with/meet/meets/meeting) [(the/their)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) to (agree/decide/determine/settle/write/draw up/set/plan/choose/finalise/sign)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) to (agree/decide/determine/settle/choose/pick/select/sign/approve/accept/refuse/confirm/consent/apply/authorise)",
    "(if/when/where/unless) [(the/their)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (ask/asks/wish/request/requests) [for] (it/that/this/so)",
    "who (decides/agrees/consents/signs/chooses) [the] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(ask/asks/asked) [(the/our)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... ... (whether/if/what) ... (want/wants/wish/agree/would like)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (asked) (whether/if/what/which) ... (want/wants/wish/agree/would like)",
    "up to [(the/their)] ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/carers) (whether/if/which/what/to/how)",
    "(ask/asks/asked) [(the/our/their)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (whether/if/what/which) ... ... (should/is to/ought to/needs/still needs/gets/can keep/may keep)",
    "left to [(the/their)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (to decide/whether/which)",
    "(is/are/be/remains/remain) for [(the/their)] ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/mum, dad or carer/mum or dad/carers/carer) to (make/decide/take/say/agree/give/choose)"
   ]
  },
  {
   "name": "who decides",
   "forms": [
    "(who/whose) ... (decide/decides/decision/decisions/consent/consents/sign/signs/choose/chooses/agree/agrees/approve/approves)"
   ]
  },
  {
   "name": "families do",
   "forms": [
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (do/does/are/is/will/sign/decide)"
   ]
  },
  {
   "name": "you do",
   "forms": [
    "you (do/will/are/sign/decide), [(as/with)]"
   ]
  },
  {
   "name": "of my child",
   "forms": [
    "(my/our) (son/daughter/child/boy/girl/teenager)",
    "(his/her)",
    "my (16/17/18) year old"
   ]
  },
  {
   "name": "named families",
   "forms": [
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)"
   ]
  },
  {
   "name": "who makes it",
   "forms": [
    "who (makes it/makes the decision/makes this decision/decides/agrees/agrees it/approves it/approves/signs/signs it/takes it/chooses/chooses it)",
    "decision maker"
   ]
  },
  {
   "name": "student has a part",
   "forms": [
    "(you/parents/families) or (your/their/the) (child/son or daughter/young person) (once/when/if/after/as soon as)",
    "(you/parents/families), or (your/their/the) (child/son or daughter/young person) (once/when/if/after/as soon as)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (and/with/or) [(the/their/our/each/a/your)] [(young/older)] (student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices)",
    "(student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices) (and/with/or) [(their/the/his or her)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices), [their] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (and/or)",
    "with the (student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices)",
    "(by/between/from/with) [(the/each/our)] (student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices)",
    "and the (student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices) (agree/agrees/sign/signs/decide/decides/choose/chooses/meet/meets/review/together)",
    "with (his or her/their/your/the student's/the young person's) (agreement/consent/permission)",
    "(not the parent/not their parents/not parents/rather than parents/instead of parents/lacks capacity/capacity/under 16/under sixteen/deputy/no longer/as well as/own decision/own decisions/all together/if the (student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices)/unless the (student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices)/advocate/legally/only with/own right)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians), (and/or) [(the/their/our/any)] (student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices)",
    "(by/from/with) (a/any/an) [(young/older)] (student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices)",
    "with (help/support/advice) from [(their/the)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(help/helps/support/supports) (a/the/their/any) [(young/older)] (student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians), (a/any/each/every/the/their) (student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices)",
    "(the family/families) (decide/decides/choose/chooses) together",
    "together with [(the/their/each)] (student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices)",
    "(student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices) ... ... together",
    "(student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices) ... (ask/asks/choose/chooses/invite/invites) ... (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(bring/ask/choose/have) ... (somebody/someone/anybody/anyone/advocate/supporter/friend)",
    "(pass/passes/passed/passing/transfer/transfers/transferred/move/moves/shift/shifts/go/goes/hand over) ... ... ... to [(the/a/each/every/our)] (young person/young people/student/students/learner/learners)",
    "(no longer) (need/needs/have/has/sign/decide/agree/required/asked)",
    "(do/does/need/will) not (have to/need to/sign/decide/agree/be asked)",
    "from then on ... (young person/student/learner/their own)",
    "will be their (own/childs/child's)",
    "(student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices) (does/do) [(so/it)]",
    "(student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices) (sign/signs) [(the/it/their)]",
    "(until/up to/till/before) ... ... (16/sixteen/compulsory school age/compulsory schooling/year 11/year 12)",
    "with (their/your/the/his/her) (child/children/son/daughter/teenager)"
   ]
  },
  {
   "name": "student decides",
   "forms": [
    "(student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices) ... (decide/decides/agrees/agree/consents/wishes/chooses/choose/has the/have the/want/wants/happy/sign/signs)"
   ]
  },
  {
   "name": "parents of students",
   "forms": [
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (of/for) [(the/our/all/any/older)] ... (student/students/learner/learners/young person/young people/pupil/pupils/sixth former/sixth formers/child/children/son or daughter/he or she/intern/interns/apprentice/apprentices)"
   ]
  },
  {
   "name": "papers of others",
   "forms": [
    "(trip/trips/visit/visits/residential/bursary/income/pay/pays/payment/fees/photograph/photographs/medication/medicine/uniform/transport/bus/open evening/applicants/admission/admissions/a place at our/attendance/absence/prospectus/loan/insurance)",
    "((year/years) (3/4/5/6/7/8/9/10)/(years 7/7 to 11/7 and 11)/key stage (1/2/3/4)/lower school/main school/below the sixth form/before the sixth form/until the end of year 11)",
    "(family learning/parent group/coffee morning/evening class)",
    "(parent governor/parent governors/parent trustee/parent trustees)",
    "(open day/taster day/taster days/welcome evening)"
   ]
  },
  {
   "name": "seldom",
   "forms": [
    "mid year",
    "(last/lasts/run/runs/set/written/valid) [for] (a/the/one) [(full/whole)] [(school/academic/calendar)] year",
    "(just the once/once only)",
    "only in [the] (january/february/march/april/may/june/july/september/october/november/december/autumn/spring/summer)",
    "in [the] (january/february/march/april/may/june/july/september/october/november/december/autumn/spring/summer) [(term/terms)] only",
    "in year # and [(once/then)] (again/more) in year #",
    "when ... (start/starts/join/joins/arrive/arrives) ... ... and [once] (again/more) ... (before/when/as/in)",
    "(run/runs/last/lasts/valid) [for] (six months/6 months/half a year/twelve months/12 months)",
    "(once/twice) (this/next/last) year",
    "(lasts/last/runs/run) from [the] (january/february/march/april/may/june/july/september/october/november/december/autumn/spring/summer) to [the] (january/february/march/april/may/june/july/september/october/november/december/autumn/spring/summer)",
    "from [the] (september/autumn/july/summer) to [the] [(following/next)] (september/autumn/july/summer)",
    "in [the] (january/february/march/april/may/june/july/september/october/november/december/autumn/spring/summer) [(term)], and not (otherwise/at other times)",
    "after (a/one/a full/a whole) [(full/whole)] [(school/academic/calendar)] year",
    "(evening/meeting/review/appointment) and (once more/again) (before/in/at)",
    "(the next/the second/the other) [(one/meeting/review)] (is/comes/follows/takes place/is held) in [the] (january/february/march/april/may/june/july/september/october/november/december/autumn/spring/summer)",
    "(the/our/both) two (reporting/data/assessment/progress) points",
    "(second/other) (term/half term)",
    "(first/autumn) and (last/final/third) (term/terms/half term)",
    "again in [the] (january/february/march/april/may/june/july/september/october/november/december/autumn/spring/summer)",
    "(support/plan/plans/parents/families/carers/meetings/reviews/evenings/appointments) (january/february/march/april/may/june/july/september/october/november/december/autumn/spring/summer) and [(again)] [(in)] (january/february/march/april/may/june/july/september/october/november/december/autumn/spring/summer)"
   ]
  },
  {
   "name": "a review",
   "forms": [
    "(review/reviews/review meeting/review meetings/reviewed)",
    "meeting (with/about)"
   ]
  },
  {
   "name": "a family meeting",
   "forms": [
    "(sit/sits/sitting) down with (you/(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians))",
    "review of your child's ... (plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)",
    "review ... (plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record) with us",
    "review (meetings/meeting) ... with (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(go/goes) through (it/the plan/their plan/the (plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)) with (you/(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians))",
    "(parents'/parent/parents/parent teacher/parents and carers/consultation) [teacher] (evening/evenings/meeting/meetings/consultation/consultations/day/days/appointment/appointments)",
    "(consultation/review) (evening/evenings/meeting/meetings/day/days/appointment/appointments)",
    "(meet/meets/meeting/met/see/sees) [with] [(the/all/our/each)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (meet/meets/come/are invited/are met/are seen/attend/will be invited)",
    "((plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)/SEN support) ... (is/are/will be) [(formally/then/also)] (reviewed/updated/evaluated/looked at/revisited/renewed/rewritten/refreshed/discussed/assessed/checked)",
    "(review/reviews/reviewing/update/updates/revisit/revisits) [(the/each/every/all/their/our/a)] [(child's/pupil's/individual/support/SEN/pupil)] (plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)",
    "(review/reviews) of [(the/each/every/all)] [(individual/support/SEN)] ((plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)/support/provision)",
    "(plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record) ... (looked at/reviewed/updated/revisited)",
    "(review/reviews) with [the] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(review meetings/SEN reviews/SEND reviews)",
    "reviews (are held/take place/happen)",
    "(meetings/seeing/appointment/appointments/conversation/conversations/consultation/consultations/catch up/interview/interviews/discussion/discussions) [(with/for/between)] [(the/all/our/each/of)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (is seen/is invited/get together/are asked in/are given an appointment/are given a meeting/have a review/have an appointment/have a meeting/have a conversation/sit down with)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... ... (review/appointment/meeting/conversation) with [(the/their/a)] (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)",
    "((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/home) and [(the/our/their/form/class)] (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr) ... (meet/meets/get together/come together/sit down)",
    "(senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr) and [(the/their)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (meet/meets/get together/come together/sit down)",
    "(discuss/discusses/discussed/talk over/talked over/talk about/look at/looks at/looked at/look again at/go over/goes over/gone over/go through/gone through/consider/considered/judge) ... ((plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/progress) ... ... with [(the/all/our/each)] ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/home)",
    "((plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/progress) (is/are/will be) ... (discussed/talked over/looked at/gone through/gone over/considered/reviewed) with [(the/all/our/each)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(talk/speak) (to/with) us about ... ((plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/progress)",
    "(talk over/discuss/go over/go through) (their/the/your/a) ... (plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)",
    "(I/you) ... (meet/see/talk to) (the/my/your/our) ... (teacher/tutor/senco/sendco/school) ... ((plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/progress)",
    "parent (consultations/consultation/meetings) ... (occur/happen/are/take place/with/about)",
    "(individual/formal) review (is/are/meeting/meetings)",
    "(plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record) ... are reviewed",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (of/for/whose) ... ... ... (meet/are seen/come/are invited/attend)",
    "(reviewed/discussed/looked at/evaluated) with [(the/our/their/your)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(discussed/talked over/looked at/gone through/gone over/considered/reviewed) with (you/home)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) [(and/with) ... ] (review/discuss/go over/go through) [(the/their/each)] ... ((plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes))",
    "(talk/speak) (to/with) ... about ... ((plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/progress)",
    "(review/reviews) of [(the/each/every)] (pupil/student/learner) (plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)",
    "(review/reviews/meeting) is held with [(the/all)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(review/reviews/reviewed) [(the/all/each)] ((plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/progress) with [(the/all/our)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(see/sees/meet/meets) [with] (every/any) (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "you (will/can/may/are) ... ... (meet/see/a meeting/an appointment)",
    "(you/we) meet (me/you/us)",
    "(SEN/SEND) support (review/meeting)",
    "((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/you) in (to discuss/to talk/to review/to go through)",
    "[(invite/invites/ask/asks)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) in",
    "(offer/offers/give/gives/invite/invites/have/has) ... (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... ... ... (review/reviews/meeting/meetings/appointment/appointments)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (be/been) (seen/met/invited)",
    "contact with [(the/our)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(review/reviews/reviewed/discussed/looked at/gone through/talked over) with them",
    "(plan/plans/passport/profile) (is/are) [(then)] (written/set/agreed/drawn up) with [(the/their)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (opportunity/opportunities/chance) ... ... to (review/discuss/talk/go over/meet)",
    "(I/you/we) ... (invited/asked/able) ... (to/for) [(review/discuss/talk about/go over)] ... ... (review/plan/support/progress)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (see/meet/meets/talk to/talk with/speak to/speak with) [(the/our/their/a/with)] ... (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (opportunity/opportunities/chance) ... ... (review/discuss/talk/go over/meet)",
    "(meeting/meetings/review/reviews/parents' evening/parents' evenings/consultation/consultations/appointment/appointments/conversation/conversations/catch up/catch ups/interview/interviews/discussion/discussions/slot/slots) with [(the/all/our)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(meeting/meetings/appointment/appointments) to (review/discuss/look at/go over/go through/talk about) ... ((plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/progress)",
    "(I/we) (meet/see/talk to) (the/my/our) [child's] (senco/sendco/class teacher/tutor/teacher)",
    "review ... (plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record) with me",
    "(I/we) ... (meet/see/talk to/speak to/sit down with) [(the/my/your/our)] ... (school/teacher/tutor/senco/sendco/staff/you)"
   ]
  },
  {
   "name": "often",
   "forms": [
    "(one/a/two) [review] (meeting/meetings/review/reviews/parents' evening/parents' evenings/consultation/consultations/appointment/appointments/conversation/conversations/catch up/catch ups/interview/interviews/discussion/discussions/slot/slots) (a/per/each/every) term",
    "(termly/half-termly/half termly/fortnightly/weekly/monthly/each term/every term/once a term/per term/a term/half term/at least three/three times/four times/six times/six weekly/every six weeks/every half term/terms)",
    "(in addition to/as well as/also meet/extra/further meetings/besides)",
    "(three/four/five/six) [(formal/individual/review/progress/such)] (meetings/reviews/appointments/conversations/parents' evenings/occasions)",
    "at the end of (each/every) term",
    "((january/february/march/april/may/june/july/september/october/november/december/autumn/spring/summer)), [the] (january/february/march/april/may/june/july/september/october/november/december/autumn/spring/summer) (and/or)",
    "to three",
    "third (review/meeting)",
    "now ... (three/four/six/termly)",
    "(too few/not enough)",
    "(at least/minimum of) three",
    "(a/each/every/per) term"
   ]
  },
  {
   "name": "no meeting of theirs",
   "forms": [
    "(new parents/prospective/christmas/PTA/forum/newsletter/questionnaire/survey/written report/annual general/coffee/workshop/workshops/fair/sports day/open day/open days/open evening/open evenings/options evening/careers evening/taster day/concert/assembly/celebration/information evening/information evenings/consent/contract/payment/fee)",
    "(nurse/health team/health visitor/doctor/dentist)",
    "((did/could) not/(have/has) not/missed/unable to) [(come/attend/come to/make)]",
    "(transition/transfer/year 6/secondary school/secondary schools)",
    "(therapist/psychologist) (meets/sees)",
    "(about/of) (options/careers/revision/exams)"
   ]
  },
  {
   "name": "of their support",
   "forms": [
    "((plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/progress/(SEN/SEND/special educational needs/special educational need/special needs/additional needs/learning difficulty/learning difficulties))",
    "register",
    "structured (conversation/conversations)",
    "(senco/sendco)"
   ]
  },
  {
   "name": "a rare meeting",
   "forms": [
    "(annual/yearly/once yearly/twice yearly/twice a year/half yearly/six monthly/6 monthly/twelve monthly/biannual/bi annual/end of year/one off) [(individual/formal/parent/SEN/SEND/open/progress/review)] (meeting/review/parents' evening/open evening/consultation/appointment/conversation/catch up/interview/discussion)",
    "(a/one/two/a single/a solitary/one single/only one/only two/just one/just two/both/another) ... (meeting/meetings/review/reviews/parents' evening/parents' evenings/consultation/consultations/appointment/appointments/conversation/conversations/catch up/catch ups/interview/interviews/discussion/discussions/slot/slots) (a/an/per/each/every/in a/in the/in each/in every/in any/in the course of the/in the course of a/in the course of each/during a/during the/during each/over a/over the/within a/within the/within each/across the/throughout the) [(full/whole)] [(school/academic/calendar)] year",
    "(our/the/both/both the/the same) two ... (parents' evenings/meetings/reviews/consultations/consultation evenings/review meetings/appointments/conversations)",
    "(a single/one/only one/two/only two) ... (meeting/meetings/review/reviews/parents' evening/parents' evenings/consultation/consultations/appointment/appointments/conversation/conversations/catch up/catch ups/interview/interviews/discussion/discussions/slot/slots) ... ... (during/in/over/within/across) (the/each/a) [(full/whole)] [(school/academic/calendar)] year",
    "(one/two/a single) ... (opportunity/opportunities/chance/chances) (a/an/per/each/every/in a/in the/in each/in every/in any/in the course of the/in the course of a/in the course of each/during a/during the/during each/over a/over the/within a/within the/within each/across the/throughout the) [(full/whole)] [(school/academic/calendar)] year",
    "(a/one/two/a single/only one/only two/just one/just two) ... (meeting/meetings/review/reviews/parents' evening/parents' evenings/consultation/consultations/appointment/appointments/conversation/conversations/catch up/catch ups/interview/interviews/discussion/discussions/slot/slots) (annually/yearly)",
    "(a/one/two/a single/only one/just one) ... (meeting/meetings/review/reviews/parents' evening/parents' evenings/consultation/consultations/appointment/appointments/conversation/conversations/catch up/catch ups/interview/interviews/discussion/discussions/slot/slots) with [(the/a/our/their)] (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr) (a/an/per/each/every/in a/in the/in each/in every/in any/in the course of the/in the course of a/in the course of each/during a/during the/during each/over a/over the/within a/within the/within each/across the/throughout the) [(full/whole)] [(school/academic/calendar)] year",
    "(one/a single/just one/only one) ... ((meeting/meetings/review/reviews/parents' evening/parents' evenings/consultation/consultations/appointment/appointments/conversation/conversations/catch up/catch ups/interview/interviews/discussion/discussions/slot/slots)/progress evening/evening) (held/a year/each year/instead/for their/for each/in (may/june/july/march/january))",
    "(instead of/rather than) (the/our) three",
    "from three to (two/one)",
    "(replace/replaces/replacing) ... three ... (meeting/meetings/review/reviews)",
    "(annual/yearly/once yearly/twice yearly/twice a year/half yearly/six monthly/6 monthly/twelve monthly/biannual/bi annual/end of year/one off) progress evening",
    "parents' evenings (2/two) per year",
    "(annual/yearly/once yearly/twice yearly/twice a year/half yearly/six monthly/6 monthly/twelve monthly/biannual/bi annual/end of year/one off) [(SEN/SEND)] (support/plan/learning plan/support plan) (review/reviews/meeting/meetings)"
   ]
  },
  {
   "name": "a rare parents' evening",
   "forms": [
    "(annual/yearly/once yearly/twice yearly/twice a year/half yearly/six monthly/6 monthly/twelve monthly/biannual/bi annual/end of year/one off) [(open/consultation)] (parents'/parent/parent teacher) (evening/meeting/consultation)"
   ]
  },
  {
   "name": "not of families",
   "forms": [
    "(record/records/register/list) of (each/every/all)",
    "(policy/policies/information report/report is/report to/appraisal/performance management/PEP/PEPs/job description/accessibility plan/annual review/annual reviews/EHC/EHCP/EHCPs/governor/governors/governing/trustees/board/INSET/training/network/sencos/sendcos/cluster/looked after/healthcare/health care/medical/budget/audit/census/old label/risk assessment/care plan/Ofsted/annual report/has to review/have to review/also has to review/local authority/council/by the LA/LA (must/has to/will/reviews/looks)/action plan/development plan/improvement plan/strategic/curriculum/equipment/hearing/CPD/induction)",
    "staff (meeting/meetings/training/appraisal/appraisals/induction/survey/handbook/development/review/reviews/supervision/meet/attend/receive/have/hold/review/are)",
    "(all/teaching/support/new) staff",
    "whole school",
    "whole-school",
    "(working party/working group/steering group/task group)"
   ]
  },
  {
   "name": "blamed",
   "forms": [
    "(difficult/awkward/unsupportive/unco-operative/uncooperative/aggressive/hostile/over-anxious/overanxious/over anxious/overprotective/over-protective/over protective/pushy/disengaged/disinterested/uninterested/apathetic/lazy/feckless/neglectful/irresponsible/unrealistic/dysfunctional/troublesome/interfering/unreliable/uncaring/uncommitted/unwilling/stubborn/over-involved/demanding/inadequate/ineffective/complaining/fussy/indifferent/resistant/neurotic/problem/unreasonable/ill-disciplined/unmotivated/obstructive/defensive) (parents/families/mothers/fathers/carers/mums/dads/homes/parent/family)",
    "(difficult/awkward/unsupportive/unco-operative/uncooperative/aggressive/hostile/over anxious/overanxious/overprotective/over protective/pushy/disengaged/unengaged/disinterested/uninterested/apathetic/lazy/feckless/neglectful/negligent/irresponsible/unrealistic/dysfunctional/troublesome/interfering/unreliable/uncaring/uncommitted/unwilling/stubborn/over involved/demanding/ineffective/complaining/fussy/indifferent/resistant/neurotic/unreasonable/unmotivated/obstructive/defensive/non compliant/noncompliant/non engaging/unresponsive/disorganised/uneducated/ignorant/immature/incompetent/incapable/chaotic/confrontational/argumentative/vexatious/entitled/permissive/over indulgent/overindulgent/indulgent/antagonistic/bossy/controlling/unhelpful/selfish/hysterical/clingy/challenging/inept/workshy/useless/ineffectual/hopeless/feeble/helicopter/tiger/litigious/disaffected/negative/nightmare/nuisance/over demanding/know it all/harder to reach/self important/manipulative/pestering/sharp elbowed/high maintenance/uncooperating/needy/shouty/abrasive/prickly/workless/disorderly/overbearing/domineering/meddling/passive/uninvolved/ungrateful/inflexible/smothering/truculent/intransigent/unsympathetic/lax) ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/guardians/mums and dads/households/homes)",
    "(hard to reach/difficult to reach/hard to engage/difficult to engage/hard to help/difficult to help/failing/bad/time wasting) (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) in denial",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) with [(a/an)] (poor/bad/negative/hostile/wrong/unhelpful/indifferent/casual) (attitude/attitudes)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) with (no/little/low/poor/limited) (ambition/ambitions/aspiration/aspirations/interest in (school/education/learning/their/the child)/expectations/parenting skills/commitment)",
    "hardest (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) with (unrealistic/unreasonable/excessive/impossible) (expectations/demands)",
    "not all (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (interested/supportive/engage/value/care/co-operate/cooperate)",
    "harder to (reach/engage) (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(hard to reach/harder to reach/hard to engage) (mums/dads/mothers/fathers/homes/households)",
    "(expect/find) ... (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) [to be] (difficult/awkward/unco-operative/demanding/hostile/aggressive)",
    "how little ... (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (care/cares/do/value/want)"
   ]
  },
  {
   "name": "families do not",
   "forms": [
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) [(who/that)] ... (do not/don't/does not/doesn't/will not/won't/rarely/seldom/hardly/scarcely/fail to/fails to/refuse to/neglect to/failing to/refusing to/failed to/not) [(always/really/even/properly/fully/often/choose to/want to)] (engage/engaging/support/supporting/attend/read/reinforce/practise/respond/reply/return/follow/co-operate/cooperate/prioritise/encourage/value/care/bother/turn up/come/come in/take/play their part/play/accept/help/make/back/listen/keep/turn/do/set/show/work with/work/sign/check/supervise/push/put)"
   ]
  },
  {
   "name": "a judgement on it",
   "forms": [
    "(sadly/unfortunately/regrettably/disappointingly/frustratingly/inevitably)",
    "(hold/holds/held/set/sets/drag/drags) ... back",
    "(barrier/obstacle/hindrance/drain/burden/nuisance)",
    "(reason/cause/explanation) for",
    "(poor/less/little/slow/slower/limited/no/weak/weaker/weakest/lack of) (progress/attainment/achievement/attendance)",
    "progress ... (slower/slow/weaker/weakest/limited/poor/poorer/suffers/less/lost/stalls/harder)",
    "(fall/falls) behind",
    "(cannot/can't/can not/can hardly/should not) [be] (expect/expected/blame/blamed/complain/help/do/make up)",
    "(make/makes/making) [(it/our/the)] ... (difficult/harder/impossible/hard)",
    "(undermine/undermines/undo/undoes/waste/wastes/wasted)",
    "(at fault/to blame/only themselves)",
    "(suffer/suffers/suffered)",
    "(despite/in spite of) (our/all our/the best/everything)",
    "(the/a/one/main/real/usual/likely/common) (cause/reason/explanation/root)"
   ]
  },
  {
   "name": "not every family",
   "forms": [
    "(not all/not every/few/too few/hardly any/not many/not enough) [of] [(our/the/these)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (seriously/their part/value/values/care/cares/bother/bothers/effort/committed/willing/prepared/co-operate/cooperate/co-operative/cooperative/pull their weight/responsibility/importance)",
    "(too many/so many/far too many) [of] [(our/the/these)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)"
   ]
  },
  {
   "name": "families ask too much",
   "forms": [
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (expect/expects/want/wants/demand/demands) ... (too much/everything/miracles/the earth/the impossible/special treatment/more than)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (leave/leaves) (it all/everything/it/all of it) to (us/the school/school/teachers/staff)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (blame/blames/blaming) (the school/us/teachers/staff/everyone/the teacher)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (hide/hides/hiding) behind",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (use/uses/using) ... as an excuse",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (spoil/spoils/indulge/indulges/baby/babies/mollycoddle/mollycoddles/pander/panders) (them/him/her/their)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) [(who/that)] ... (let/lets/allow/allows) (them/their (pupils/children/students/learners/young people/pupil/child/student/learner/young person)) ... (stay up/do as they/late/all night/for hours/what they like)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (who/that) ... (label/money/attention/benefits)",
    "(want/wants/wanting/seek/seeks/chase/chases/push for/pushes for/after) a label"
   ]
  },
  {
   "name": "families are the trouble",
   "forms": [
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (who/that/which) (are/is) [(usually/often/really)] (the problem/the difficulty/the issue/the barrier/the obstacle/the cause/at fault/to blame/in need of help/difficult/hard to)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (are/is) [(usually/often/really/sometimes/frequently/themselves)] the (problem/difficulty/issue/barrier/obstacle/cause)",
    "(persistent/serial/vexatious/habitual/constant/repeat/professional) (complainers/complainants/moaners/critics)",
    "(complainers/moaners/troublemakers) among ... (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians), ... , (who/that) (are/is) [(usually/often/really)] (the problem/the difficulty/the barrier/the obstacle/at fault/to blame)"
   ]
  },
  {
   "name": "said not to be",
   "forms": [
    "(not/never/nobody/no one/cannot/nor/no)"
   ]
  },
  {
   "name": "wary of families",
   "forms": [
    "(wary/beware/cautious/suspicious/careful/guard/alert) (of/about/against/to/with) ... (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) [(who/that)]",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (need/needs) (managing/handling/educating/to be managed/to be educated)"
   ]
  },
  {
   "name": "help for families",
   "forms": [
    "(we/school/senco/staff/teacher/head/tutor) [(will/then/also/always/can/may/try to)] (ring/rings/call/calls/phone/phones/visit/visits/offer/offers/write/writes/send/sends/ask/asks/meet/meets/contact/contacts/telephone/email/help/helps/adapt)",
    "(offered/another date/another time/home visit/interpreter/online/by phone/by telephone/copy/minutes/notes/in the evening/instead)",
    "(because of/work shifts/working/ill/illness/disability/own experience)",
    "in (working hours/the day/the daytime/school hours)"
   ]
  },
  {
   "name": "at fault",
   "forms": [
    "(can be/may be/are/is/are often/are sometimes/can sometimes be/often are/become/tend to be/seem) [(very/too/so/rather/often/simply/just/quite)] (difficult to (engage/reach/work with/deal with/contact/involve)/hard to (engage/work with/deal with/contact/involve)/awkward/unsupportive/unco-operative/uncooperative/aggressive/hostile/over-anxious/overprotective/over-protective/pushy/disengaged/disinterested/uninterested/apathetic/lazy/neglectful/irresponsible/unrealistic/in denial/stubborn/demanding/indifferent/resistant/obstructive/defensive/unreasonable/uncommitted/not interested/not bothered/not engaged/unwilling/unhelpful/negative/to blame/part of the problem/the problem/hard work)",
    "(do not/don't/does not/doesn't/will not/won't/rarely/seldom/never/often do not/simply do not/fail to/fails to/refuse to/refuses to/neglect to/neglects to/do little to/does little to) [(always/fully/really/properly)] (engage/co-operate/cooperate/care/value/bother/turn up/take responsibility/take an interest/accept/believe/prioritise/understand the importance/discipline/set boundaries/read with/read to/help their/follow through/make the effort/want to know/listen to advice/face/see the point/back/support)",
    "(least/less) willing to",
    "(will not/won't/cannot/do not) accept (that/their/the)",
    "(do not/don't/cannot) see the (point/value/need)",
    "(refuse to/fail to/neglect to/cannot be bothered/can't be bothered/make excuses)",
    "(show/shows/take/takes/have/has) (no/little/limited/low) (interest/commitment/aspiration/aspirations/expectations/ambition/engagement)",
    "(let/lets) (their/the) (children/child) down",
    "(make/makes) (excuses/unreasonable demands)",
    "not (interested/bothered) in",
    "(can be/may be/are/is/are often/are sometimes/often are/become/seem) [(very/too/so/rather/often/simply/just/quite/all/usually)] (non compliant/noncompliant/unengaged/non engaging/unresponsive/negligent/incompetent/incapable/ignorant/immature/confrontational/argumentative/vexatious/(so/too/overly) entitled/over indulgent/antagonistic/bossy/controlling/selfish/hysterical/inept/useless/hopeless/ineffectual/a barrier/the barrier/an obstacle/the obstacle/their own worst enemies/out of their depth/not up to)",
    "(are/is/be) the [(main/real/root/usual/likely)] (cause/source/root) of",
    "(lack/lacks) the (skills/ability/will/interest/commitment/knowledge/intelligence/patience)",
    "(lack/lacks) (interest/commitment/ambition/aspiration/aspirations/parenting skills/boundaries)",
    "(keep/keeps/constantly/always/forever/are always/are constantly) (complaining/complain/moaning/moan/arguing/argue/emailing/phoning/demanding/demand/interfering/making excuses)",
    "failing (their/the) (child/children)",
    "(fail/fails) (their/the) (children/child)",
    "(expect/expects/want/wants) (too much/the impossible/the earth/special treatment)",
    "themselves to blame",
    "(seldom/rarely/never/hardly ever) (come/comes/turn up/attend/reply/respond/read)",
    "(do not/don't/won't/will not/cannot/can't) (control/manage/discipline/parent/be trusted/be relied on/work with us/cope with their/share our/co-operate)",
    "(cannot/can't) be bothered",
    "(waste/wastes/wasting) (our/staff/everyone's) time",
    "(take/takes) [up] (time/staff time) away from",
    "(undermine/undermines/undo/undoes) (the/our/all) [(good/hard)] (work/efforts/school)",
    "(hold/holds) (their/the) (children/child) back",
    "(spoil/spoils/indulge/indulges/mollycoddle/baby) (their/the) (children/child)",
    "(pass/passes) on (their/low/bad)",
    "(use/uses) ... as an excuse",
    "(is/are) [(often/usually/sometimes/generally/mostly)] (the problem/part of the problem/to blame/at fault/the obstacle)",
    "(only/just) (want/wants/after) (a/the) (label/diagnosis/benefits/money)",
    "(will not/won't/do not/don't) (do their (part/bit)/pull their weight/keep their side/follow advice)",
    "need [(to be taught/to be shown/to learn)] how to (parent/bring up/discipline/behave)",
    "need (parenting classes/parenting lessons/firm handling)",
    "an axe to grind",
    "a chip on (their/his/her) shoulder",
    "(are/is/seem/often/very) reluctant to (face/accept/admit (that/there/to)/acknowledge/recognise/engage/co-operate)",
    "(at fault/to blame) for (their/the/his/her)",
    "(have been/has been/was/were/known to be/said to be) [(very/too/rather/often/always/consistently/quite)] (unco-operative/uncooperative/unsupportive/aggressive/hostile/disengaged/obstructive/unhelpful/litigious/resistant/unwilling/unreliable/awkward/rude/pushy/overprotective/over anxious)",
    "(are/is/can be/may be/are often/tend to be) [(very/too/so/rather/often/simply/just)] (litigious/disaffected/a nightmare/a nuisance/too soft/soft on/soft with/over demanding/quick to blame/quick to complain/slow to accept/slow to admit/slow to look/manipulative)",
    "(exaggerate/exaggerates/collude/colludes/overreact/overreacts/giving in to/give in to/gives in to/pander to/panders to/mollycoddle/over indulge)",
    "(expect/expects) the school to (do/sort/fix/bring up/solve)",
    "(have/has/having/hold) [(an/a)] (unrealistic/negative/unreasonable/impossible/poor/lower/low) (expectations/view/views/attitude/attitudes) [of (school/education)]",
    "(think/thinks/believe/believes) they know (better/best)",
    "(do not/don't/does not/will not/won't) [(always/often)] (comply/talk to (their/them)/read to (their/them)/follow the (advice/plan/strategies)/keep to/stick to)",
    "did not (follow/act on/carry out) [(the/our/any)] (advice/plan/strategies/guidance)",
    "did not (bother/co-operate/cooperate)",
    "sense of entitlement",
    "(heads/head) in the sand",
    "(babysitting/baby sitting/childminding) service",
    "(shout/shouts) [the] loudest",
    "(play/plays/work/works) the system",
    "(seek/seeking/after/chasing/angling for/hoping for) (a/the) label",
    "as an excuse",
    "(looking for/find/finding) (something/things/reasons) to complain",
    "(only/just) want to (complain/moan/argue)",
    "(struggle/struggles/unable/fail/fails) to (control/discipline/parent)",
    "[(their)] own (negative/hostile/bad) (attitude/attitudes/views)",
    "their negative (attitude/attitudes/views)",
    "(make/makes/put in/puts in) (little/no) effort",
    "only themselves to blame",
    "(need to/must/should/have to) (take/accept) [(more/their/some)] responsibility for their (child's/children's)",
    "(give up/forfeit/lose) (their/the) right to",
    "worst influence",
    "worry (over/about) nothing",
    "(impossible/no use) to (help/reach/please/work with)",
    "(blame/blames) (the school/teachers/everyone else)",
    "(prevent/prevents/stop/stops) [(their)] ... from becoming independent",
    "at arm's length",
    "as a lack of (commitment/interest/engagement)",
    "(tend/tends) not to",
    "(place/places/set/sets/put/puts/attach/attaches) (little/no/low/less) (value/importance/emphasis/store/priority) (on/by/to)",
    "do not (keep up/hold up/keep) their (side/end/part)",
    "(cared/care) enough to",
    "(forever/always/constantly) on the (phone/telephone)",
    "(expect/expects) us to (do/sort/fix/bring up/solve)",
    "too (quick/keen/ready/eager) to",
    "(show/shows/take/takes) (less/little/no/scant) (interest/concern)",
    "not pull their weight",
    "(pulling/pull) their weight",
    "face (facts/up to/the facts/reality)",
    "(have not/has not/had not) (co-operated/cooperated/engaged/complied/bothered)",
    "(leave/leaves) (it all/everything/it) to (the school/us/school/teachers)",
    "(tend/tends/seem/seems/appear/appears) to be [(very/too/rather)] (reluctant/unwilling/slow/uninterested/disengaged/apathetic/unsupportive)",
    "(are/is) [(often/very/usually/generally/sometimes/too)] (reluctant/unwilling) to (get involved/take/help/back/share/support/work with/face/make/play)",
    "(shirk/shirks/evade/evades/dodge/dodges/duck/ducks/neglect/neglects/abdicate/abdicates) [(their/all/any)] (responsibility/responsibilities/duty/duties/part)",
    "(took/showed/made/put in) more (interest/effort/of an effort/care)",
    "(set/sets) no (rules/boundaries/limits/example)",
    "(rarely/seldom/never/do not/don't) (take/takes/accept/accepts) [(any/their/enough)] responsibility",
    "(have/has) never (shown/taken) [(much/any)] (interest/part)",
    "(do not/don't/does not) [always] (have/possess) the (skills/ability/will) to (parent/bring up/manage/discipline/control)",
    "(use/uses) ... to excuse",
    "(do/does) (nothing/little/very little) (with/for/to help) (their/the)",
    "make demands (that/which)",
    "(lose/forfeit) (their/the) (slot/appointment)",
    "(will not/won't/do not/don't/refuse to) (follow/take/act on) [(our/the/any/good)] advice",
    "(can be/may be/are/is/are often/are sometimes/often are/seem) [(very/too/so/rather/often/quite)] (hard/difficult/impossible/tricky) to (reach/pin down/get hold of/please/satisfy)",
    "(is/are) not [(really/fully/very/always)] (committed/interested/bothered/willing to engage/engaged/co-operative/cooperative/supportive/on board)",
    "not to be (interested/bothered/committed/engaged/willing)",
    "(rarely/seldom/hardly ever/almost never/never) (follow up/read/practise/reinforce/check/reply/respond/sign/return/look at/listen/answer/work with)",
    "(do not/don't/does not/doesn't/will not/won't/never/rarely/seldom/hardly) (take/takes/treat/treats) ... seriously",
    "(see/sees) (no/little) (point/value/purpose/sense) in"
   ]
  },
  {
   "name": "may not",
   "forms": [
    "(site/premises/police/abusive/visitors/conduct/admit/prosecut~/the law/not refuse/the right/authority/council)",
    "school (may/must/cannot/should/has) [not]",
    "entitled to",
    "not (blame/mean/pull)",
    "(not/never) ... (place/set/treat)"
   ]
  },
  {
   "name": "caused by",
   "forms": [
    "(due to/because of/caused by/result of/results from/resulting from/stem from/stems from/stemming from/down to/put down to/comes down to/come down to/come from/comes from/product of/rooted in/originate in/originates in/blamed on/fault of/lies with/lie with/arise from/arises from/attributable to/linked to/reflection of)",
    "(reflects/reflect/symptom of/symptoms of/traced to/traced back to/consequence of/consequences of/owing to/brought about by/made worse by/exacerbated by/because of how/explained by)",
    "(begin/begins/start/starts) with"
   ]
  },
  {
   "name": "home at fault",
   "forms": [
    "(parenting/upbringing/the parents/parents/bad habits at home/home life/home background/family background/home environment/chaotic homes/broken homes/too much screen time at home)",
    "lack of (discipline/boundaries/routine/routines/structure/support/stimulation/interest/ambition/aspiration/reading/involvement/engagement/commitment/care/consistency/control) (at home/from home/from parents/in the home/by parents/from the home/from families/in families)",
    "(spoilt/spoiled/indulged/babied) [at home]",
    "(attitude/attitudes) (at home/of parents/of the parents/of families)",
    "(parental/family/parents') (attitude/attitudes/failings/failure/dysfunction/breakdown)",
    "what (happens/goes on) at home",
    "(way/how) (they/they are/he or she/pupils/children) ... (brought up/raised/parented)",
    "family breakdown",
    "unstructured home",
    "what (is allowed/they are allowed/is tolerated/they see) [to do] at home",
    "(the/their) (home/homes/family/families)",
    "home itself"
   ]
  },
  {
   "name": "a difficulty",
   "forms": [
    "(behaviour/difficulties/difficulty/problem/problems/progress/underachievement/needs/attendance/issues/gaps/delay/failure/weaknesses/anxiety)",
    "(delay/delays/outbursts/aggression/immaturity/SEMH/conduct)"
   ]
  },
  {
   "name": "faults of home",
   "forms": [
    "(lack of/little/no/low/poor/limited/insufficient/inconsistent/weak) (discipline/boundaries/routine/routines/structure/support/stimulation/interest/ambition/aspirations/aspiration/expectations/expectation/standards/example/reading/involvement/engagement/commitment/care/consistency/control/encouragement) (at home/from home/from parents/in the home/by parents/from the home/from families/in families/from some families/from some parents)",
    "(low/poor/weak/limited) parental (expectations/aspirations/engagement/support/involvement/interest/commitment/attendance/attitude/attitudes)",
    "(poor/bad/weak/lax/inadequate/inconsistent/ineffective) parenting",
    "(poor/weak/lacking/lack of/limited/inadequate) parenting skills",
    "(low/poor/weak/limited) (aspirations/expectations/standards/ambition) (of/among/amongst) [(the/our/some/many)] ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/home)",
    "parental (apathy/indifference/failure/failings/ignorance/laziness/overprotection/over protection/hostility/non engagement/disengagement/reluctance/resistance/denial/complacency/negativity/inadequacy/fecklessness)",
    "(apathy/indifference/unwillingness/reluctance/refusal/inability/laziness/hostility) on the part of [(the/some/many/our/their)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(low/poor) expectations at home",
    "(badly/poorly) (parented/brought up)",
    "(missing/lacking) (at/in the) home",
    "(homes/home/families/backgrounds/households) with (little/no/few/poor) (stimulation/routine/routines/boundaries/books/structure/interest/language/ambition)",
    "low (aspiration/aspirations/expectations/ambition) (in/of/among/amongst) [(local/these/some/many/our)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(lack of/little/no/poor/without) (parental/home/parents'/family) (buy in/backing/cooperation/co-operation/follow through/commitment)",
    "(without/lack of) [(the)] backing of (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "parental (non compliance/noncompliance/non cooperation/non co-operation/unreliability/inaction)",
    "left to their own devices at home",
    "(communities/community/estate/area/homes) ... (place/places/set/sets/put/puts) (little/no/low) (value/store/importance)",
    "(parents'/parent's/family's/families'/mother's/mothers') [own] fault",
    "(homes/families/households/backgrounds) without (routine/routines/boundaries/books/structure/discipline/stimulation/ambition/language)",
    "lack of parenting",
    "let down by (their/the) (homes/home/families/parents)",
    "(parents'/families'/family's/parent's) [(own/general)] (lack of/failure to/refusal to/unwillingness to/reluctance to/apathy/indifference)",
    "(homes/home/families/parents/households) (offer/offers/give/gives/provide/provides/show/shows) (little/no/minimal/scant/insufficient/hardly any) ... (support/help/encouragement/interest/structure/back up/backing/stimulation)"
   ]
  },
  {
   "name": "said of no one",
   "forms": [
    "(assume/assumes/assumed/assuming/blamed/judge/judges/judging/label/labels/labelled/labelling/rather than/whatever/regardless/not because/we ask/ask what/ask why/asked what)",
    "(not/never/no one/nobody/nor/cannot) ... (blame/blaming/believe/say/says/said/think/thinks/mean/means/call/calls/describe/describes/see/treat/speak/regard/write/put)",
    "without (blame/blaming/judgement/assuming/criticism/shame)",
    "instead of (judg~/assum~/calling/saying/asking)",
    "(we/school/senco/staff/they/are/is/be/been) (offer/offers/offered)",
    "(ask/asks/find out/know/see/learn/explore/explores/wonder/consider/looks at/look at/understand/think about) why",
    "(understand/understands/understanding) (that/how/what/the/their/families/parents)",
    "not (a sign/the result/always/caused/due)",
    "(is not/are not/isn't/aren't/was not/nor) ... (hard/difficult/blame/fault/cause/caused/because/due/result/sign/problem/poor/bad/lack/down to/about/home/(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians))",
    "never (because/the/hard/difficult/a/about)",
    "(ask ourselves/our fault/we have not/myth/stigma/seen as)",
    "(feel/felt/feels) (that/as/like/hard/they/judged/able/unable/welcome)",
    "(difficult/demanding/challenging/hard/unrealistic) for",
    "hear (from us/back from)",
    "(as if/as though/told us/tell us)",
    "no (parent/family)",
    "(not/never) wait",
    "(asked/ask/asks) [(the/those/some)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(is not/are not/isn't/aren't) (the/because/caused/due/to blame/down)",
    "(no longer/stop/stopped/dislike/avoid) ... (talk/talking/speak/speaking/use/using/term/phrase/expression/word/words/call/calling/describe/describing/write)"
   ]
  },
  {
   "name": "signature",
   "forms": [
    "(sign/signs/signed/signature/signatures/countersigned)",
    "(consent/permission/agreement) (form/slip)",
    "slip",
    "(written/signed) (consent/permission/agreement/approval/authorisation)",
    "(parental/parent's/parents'/parent/your/their/the parents') (consent/permission/approval/signature/authorisation)",
    "(consent/permission) (form/is given/has been given/is received/has been received/given/received/from parents/of parents/of the parent/is obtained/has been obtained/obtained)",
    "(give/gives/gave/given) [(us/their/written/their written/signed)] (consent/permission)",
    "(agreement/approval/permission/consent/authority) (of/from) [(the/their/both/a/one)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(agreement/confirmation/approval/acceptance) in writing",
    "written (confirmation/acceptance) [(from/by) home]",
    "(a yes/the go ahead/say so/the green light/a green light) from [(the/their)] ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/home)",
    "sign off",
    "(form/slip/plan/contract) (comes/is/has come/has been/are) back",
    "(signed/returned) (copy/copies/plan/plans/contract/paperwork)",
    "(consent/permission) (is in place/in place/on file/being given/obtained from)",
    "permission (slip/slips/letter/form)",
    "(agree/agreed) ... in writing",
    "(return/returns/returned) (the/a/their) [signed] (agreement/form/slip)",
    "parental agreement",
    "signing [of] (the/a/their/this/an) [SEN] (agreement/form/plan/slip/contract/letter/document)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (has/have) (authorised/approved/consented)",
    "consented in writing",
    "(is/are) (consent/permission)",
    "signed consent",
    "(form/slip/plan/contract) (comes/is/has been/goes) (back/returned)",
    "[the] [(parents'/parent's)] written say so",
    "consent in writing",
    "((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/you) (agree/consent) in writing",
    "agree in writing",
    "(consent/permission) (to/for) (SEN support/SEND support)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (give/gives/gave) (consent/permission)",
    "(you/(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)) (have/has) [(also/both)] said yes [in writing]",
    "(give/gives/given) [(us/the school)] [(the/their/your)] go ahead",
    "(return/receipt) of (this/the/a/that/their) [(signed/completed/reply/consent)] (form/slip/agreement/letter)",
    "(consent/permission/agreement) (must/has to/needs to/should/will/is to) be (sought/obtained/given/received/had) from [(the/their/a)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(re sign/re signs/re signed/signed again)",
    "(consent/permission/agreement) has (come in/come back/arrived/been returned)",
    "(consent/permission/agreement/approval) being (given/received/returned)",
    "signing ... (form/plan/agreement/slip)",
    "(agreeing/agree/consenting) in writing",
    "(agreement/consent/permission) form",
    "signed plan"
   ]
  },
  {
   "name": "opts in",
   "forms": [
    "(opt in/opts in/opting in/opted in/sign up to/signs up to/sign them up)"
   ]
  },
  {
   "name": "waits",
   "forms": [
    "(until/unless/without/once/after/only when/only if/only ... ... with/only with/only after/only once/as soon as/subject to/dependent on/depends on/dependent upon/conditional on/conditional upon/provided that/providing/pending/follows/on receipt of/on return of/upon receipt of/wait for/waits for/waiting for/await/awaits/awaiting)",
    "in the absence of",
    "(not/never) ... before",
    "(no/nothing) ... before",
    "(may not/cannot/can not/will not/unable) ... ... ... before",
    "(only/not) ... ... (when/once/after/if/until)",
    "from the (date/day) [of]",
    "(first need/first needs/when we have/when the school has/when there is/when it has been)",
    "(for want of/for lack of)",
    "(only where/only for/on the day)",
    "whose (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (have/has)",
    "only ... ... ... where",
    "(will/is/are) [be] (booked/given/started/arranged/released/begun/put in place/made available) when"
   ]
  },
  {
   "name": "hangs on",
   "forms": [
    "(depend/depends/dependent/conditional/contingent) (on/upon)",
    "(on condition/on the condition/on condition of/subject to/a condition of/provided that/contingent on)",
    "(comes/come) into (force/effect) (when/once/only when/on/from/after)",
    "(takes/take) effect (when/once/from/on/after/only)",
    "(needs/requires) [(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)] to",
    "(rely/relies/rest/rests/hinge/hinges) (on/upon)"
   ]
  },
  {
   "name": "lost",
   "forms": [
    "(lose/loses/lost/forfeit/forfeits/taken off/come off/withdrawn/will end/will stop/ends/stops)",
    "(go/goes/given/offered/passed) to (another/someone else/somebody else/a different/the next)"
   ]
  },
  {
   "name": "named condition",
   "forms": [
    "(condition/conditions/requirement/what must happen first/what is needed first/needed first/needed before it starts/what is needed/required first/requirements/what we need/what parents do/what parents must do) (written/parental/parents/parent/signed/signature/consent)"
   ]
  },
  {
   "name": "before it begins",
   "forms": [
    "(before/prior to/in order for/in order to/for/needed for/to) ... ... ((SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/register/SEN support/plan/group)",
    "before ... (begin/begins/start/starts/go ahead/placed/added/join/joins)",
    "(before/prior to/ahead of/in advance of) ... (provided/given/deployed/delivered/implemented/put in place/made/arranged/offered/supported/helped/withdrawn from class/starting/beginning/receiving/adding/placing/making/giving/providing)",
    "(so that/so/for) ... (get/have/receive/be given/be supported/be helped/start/begin/be placed/be added/continue)",
    "(to/can) (be supported/be helped/receive support/have support/get help)",
    "(precondition/prerequisite) (of/for)",
    "so that ... ... (begin/start/go ahead/be given/be put in place)",
    "to (receive/have/get/join/be given) [a] ((SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/small group/one to one/1 to 1)",
    "before ... (allocated/released/booked/assigned/anything additional/anything extra/anything more/anything further/comes into effect/implemented)",
    "before (we/she/he/staff/teachers/the senco) (can/may/will/are able to) (do/give/let/offer/provide/put/start/begin/add/place)",
    "before [(any/the)] (money/funding/budget/hours/intervention/provision/support) ... ... (spent/paid for/funded/used)"
   ]
  },
  {
   "name": "starting support",
   "forms": [
    "(starting/beginning/joining/entering/receiving/adding to/placing on/going on/going onto/start of/entry to/moving to/moving onto/placed on) ... ((SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/register)"
   ]
  },
  {
   "name": "is needed",
   "forms": [
    "(must/need/needs/needed/required/require/requires/necessary/have to/has to/essential/condition/mandatory/compulsory)",
    "(responsibility of/obliged/needs to/expected to/must be in place/duty of)",
    "(precondition/prerequisite)",
    "(requirement/please)"
   ]
  },
  {
   "name": "support",
   "forms": [
    "(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)",
    "(register/group/groups/sessions/session/place/plan)",
    "(extra/adjustments/adjustment/reasonable adjustments/list for support/assess, plan, do, review/graduated approach)",
    "(plans/small group (teaching/work/tuition)/one to one (teaching/work/tuition))",
    "(anything/something/nothing) (additional/extra/further/more)",
    "(teaching assistant/TA/LSA/adult/one to one/1 to 1/support) (hours/time)",
    "(SEN/SEND) (funding/money/list)",
    "(phonics/precision teaching/tuition/booster)",
    "(hours) of (help/support)",
    "(meet/meeting) (your child's/their/the child's/a child's/the pupil's/pupils'/children's) needs",
    "(SEN/SEND/support) (contract/budget)",
    "(programme/place in)",
    "(teaching assistant/teaching assistants/TA/TAs/LSA/LSAs) ... (work/begin/support/start)",
    "SEN targets"
   ]
  },
  {
   "name": "begins",
   "forms": [
    "(start/starts/started/begin/begins/commence/commences/given/provided/receive/receives/received/put in place/placed/added/go ahead/goes ahead/offered/implemented/take place/takes place/join/joins/access/run/runs/delivered/arranged/set up/made/put on/happen/happens/provide/get/gets/continue/continues/withdrawn)",
    "(implement/implements/deployed/comes into force/come into force/takes effect/take effect/commenced/able to have/be supported/be helped/offer/offers/make/makes/giving/providing/starting/beginning/adding/placing/making)",
    "(active/become active/becomes active/live/get)",
    "(released/booked/allocated/assigned/activated/live/proceed/available/in force)",
    "(goes on/go on)",
    "(permitted/allowed/confirmed/secured/reserved)"
   ]
  },
  {
   "name": "refuses",
   "forms": [
    "(consent/permission/agreement/signature) is (refused/withheld/not given/declined/not received/missing)",
    "failure to (return/sign/consent/complete)",
    "no (signature/consent/permission/form/reply)",
    "(do not/does not/don't/refuse to/refuses to/decline to/declines to/fail to/fails to/will not/have not/has not/not/without/withhold/withholds/refuse/refuses/withhold their/decline) ... (sign/signed/consent/signature/permission/form/slip)",
    "(agreement/form/slip/plan/consent/permission/letter) (is/has/have/are) not [been] (signed/returned/sent back/received/given)",
    "failure to (sign/return/consent/agree/send back/give)",
    "(do not/does not/don't/fail to/fails to/have not/has not) [(all/yet)] (reply/respond/return/send back/opt in/sign up) [(it/them/the form/the slip)]",
    "(absence of/missing/no) [(a/the)] [(parental/parents'/parent's)] (signature/consent/form/slip)",
    "(unsigned/unreturned)",
    "(withdraw/withdraws/withdrawn) [their] consent",
    "(decline/declines/refuse/refuses/refusal) [(to sign/of)] [the] (plan/consent/form)",
    "refusal ... to (sign/consent/agree)",
    "(consent/permission/agreement) not (be given/given/be received/received/forthcoming)",
    "(do not/does not/have not/has not) (consented/agreed in writing/authorised/approved it/given it)",
    "(refuse/refuses/refused/decline/declines/declined/object/objects/say no/says no/opt out/opts out) ... ... ... ((SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/register/SEN list)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (decline/refuse/object/say no/do not agree/don't agree/do not reply/disagree)",
    "((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/you) (do not/don't/does not/doesn't) (hear back/reply/respond)",
    "[we] (do not/don't) hear (back/from you/from them/from home/from parents)",
    "(consent/permission/agreement) ... ... (lapses/lapsed/expires/expired/not renewed/runs out)",
    "(not/never) (renewed/signed/returned)",
    "withheld (their/the/your) (signature/consent/permission/agreement)",
    "(where/if/when) (it/this/consent/permission) is (refused/withheld/declined/not given/not forthcoming)",
    "(delay/delays/delayed/late/slow) [(in/with)] (return/returning/signing) [of]",
    "against [(the/their/your)] wishes of (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "whose (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (refuse/decline/object)",
    "(do not/does not/don't/would rather not/prefer not to) (want/wish/have) ... ... ((SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/register/SEN list)",
    "(do not/does not/don't/fail to) re sign",
    "(plan/plans/form/forms/slip/slips/agreement/agreements/those/children) ... (which/that/whose) ... (is/are/has/have) (not/unsigned/outstanding/missing/overdue) [been] [(signed/returned/sent back/received/countersigned)]",
    "(forms/slips/plans/agreements) not [been] (signed/returned/countersigned)",
    "whose (form/forms/slip/slips) (is/are) (outstanding/missing/overdue/unsigned)",
    "(have/has) not agreed [to it] in writing",
    "(hear/heard) nothing (from/back)"
   ]
  },
  {
   "name": "withheld",
   "forms": [
    "no [(special educational/additional/extra)] (provision/intervention/interventions) ... (made/given/provided/put in place/offered)",
    "(lost/held back/on hold/suspended/paused/put off/postponed/given to somebody else/given to someone else/given to another/withdrawn/removed/stopped/delayed/withheld/cannot/can not/unable/lose/loses/end/ends/taken off/come off/stay off/stays off/no help/no support/no further)",
    "(not/will not/won't/may not/does not/do not) [be] (receive/be given/given/get/start/begin/be provided/provided/be offered/offered/be placed/placed/be added/added/go ahead/continue/be able/access)",
    "(refused/ceases/cease/will stop/will end/is stopped/is ended/forfeit/forfeits/forfeited/nothing extra/nothing more/no more/nothing further/no extra/come off/taken off/removed from/off the list)",
    "not [be] (entitled/eligible/allowed/able/given/supported)",
    "(go/goes/given/offered/passed) to (another/someone else/somebody else/a different/the next)",
    "(may not/will not/cannot) ... (make/give/provide/put/offer/begin/start) ... (provision/support/help/intervention)",
    "(void/not valid)",
    "not ... (delivered/provided/made)",
    "no (additional/extra/further) (provision/support/help/intervention)",
    "(not/never) [be] (put into practice/acted on/acted upon/carried out/implemented/put into effect/put to use)",
    "(stays/stay/remain/remains/carry on/carries on/continue/continues/receive/receives) ... ... (without [(the/any)] [(extra/additional)] (help/support/provision)/(teaching/help/provision) only/only)",
    "(stop/stops/end/ends/cease/ceases/lapse/lapses) [(the/all)] (provision/support/help/intervention)",
    "(provision/support/help/intervention) [will] (stop/stops/end/ends/cease/ceases/lapse/lapses)",
    "none (will be/is/can be) (given/made/provided/offered)",
    "no [(further/extra)] (help/support/provision) [(will be/is/can be)] (given/made/provided/offered)",
    "hold off",
    "(frozen/freeze/lapse/lapses)",
    "miss (the/a/their/out)",
    "delay ... (support/help/provision/start)",
    "not [be] (spent/funded/paid for)",
    "(until/unless) (you/they) do",
    "against [(the/their/your)] wishes",
    "(remain/remains/stay/stays/continue/continues/kept) (on/in/with/at) [(the)] (universal/classroom/class/quality first/ordinary/whole class/usual/normal/mainstream)",
    "the same (teaching/help/provision/lessons) as",
    "(taught/treated) as the (rest/others)",
    "(not/never) [be] (put into action/actioned/acted upon/used/made live/arranged/set in motion)",
    "(may not/cannot/must not/will not) [be] (work/see/teach/take/withdrawn/taken) ... (pupil/child/pupils/children/group)",
    "(do/does/will) not (go/come/attend/have) ... (intervention/interventions/group/groups/support)",
    "(misses/miss) (out/a place)",
    "take it that (you/they/parents/the family) (do not/don't)",
    "(assume/presume) that (you/they/parents/the family) (do not/don't)"
   ]
  },
  {
   "name": "with outsiders",
   "forms": [
    "(psychologist/referral/referrals/referred/refer/external/outside/agency/agencies/specialist/specialists/therapist/therapists/therapy/CAMHS/health/NHS/medication/medicine/medicines/photograph/photographs/trip/trips/visit/data/information/share/shared/shares/counsell~/counselling/record/records/assessor/EHC/EHCP/local authority/professional/professionals/physiotherapist/nurse/paediatrician/consent from the)",
    "(optician/dentist/dental/doctor/vaccination/vaccinations/immunisation/screening/sight/eyesight/swimming/residential/minibus/video/film/internet/sex education/PE kit/vision/audiologist/social care/early help/police/nursing/toileting/intimate care/physical)",
    "(film/films/filmed/medical/healthcare/care plan/an order/the order/order form/invoice/accounts/volunteers/checks)",
    "(governors/trustees) (have/has) (signed/approved/agreed/consented)",
    "(signed/approved/agreed/consent) [(off)] (by/of/from) [(the)] (governors/trustees/head/headteacher/chair)",
    "(staff/visitors/governors/contractors) (must/have to/sign)",
    "(new/next/receiving/secondary/previous) school",
    "(piano/music/instrument/instrumental/club/clubs/loan/loaned/lent/borrow/insurance/locker/bus/transport/taxi)",
    "in at [the] (office/reception/main office/front desk)",
    "(visitors book/visitors' book/sponsored/reading record)",
    "(laptop/tablet) (goes/loan/home/is taken)",
    "home school (reading/book/diary)"
   ]
  },
  {
   "name": "waits for nothing",
   "forms": [
    "(not need/no need/does not wait/do not wait/without waiting/not wait/not depend/not depends/does not depend/straight away/whether or not/even if/even when/not delayed/not be delayed/not hold up/not required/not a condition)",
    "(never/nor) ... (wait/waits/delay/delays/delayed/depend/depends/hold up/holds up/stop/stops)",
    "(no one/nobody/no parent) (has/needs) to",
    "no school may",
    "nothing changes",
    "(keep/keeps) the (support/help)",
    "does not (stop/delay/affect/change/mean/end)",
    "regardless",
    "(not/never) (make/makes) ... depend",
    "without a signature we",
    "before any (form/slip/signature/paper/paperwork)",
    "(either way/as before)",
    "(support/help/it/this/that/provision/everything/plan/work) goes on",
    "(not/never) a (precondition/prerequisite/condition/requirement)",
    "(is/are) not (needed/required/necessary/asked for)",
    "(do/does/need/will/did) not (have to/need to)",
    "with or without",
    "(start/starts/started/begin/begins/goes ahead/carries on/continues) (anyway/all the same/regardless/nonetheless)",
    "still (carried out/put in place/given/started)",
    "not (require/requires/ask for/insist on)",
    "(do not/does not/will not/would not/are not/is not/never/nobody is/no one is/not be/nor do we/nor are) [(ever/be)] (ask/asked/expect/expected/require/required/want) ... ... (sign/signing/signature/form/slip)",
    "never ... (withdrawn/refused/withheld/stopped/taken away)",
    "[(is/are/has)] [(not/never)] (wait/waits/hang/hangs) (on/upon) [(a/any/the)] (form/slip/signature/paper)",
    "a (diagnosis/signature) is not needed",
    "(never/not) (put/puts) ... on hold"
   ]
  },
  {
   "name": "softly",
   "forms": [
    "(where/if/when/wherever/whenever/as) (possible/appropriate/practicable/practical/feasible/suitable/necessary/applicable/relevant/time allows/time permits/they are able/able/it is appropriate/it is possible/this is possible/felt appropriate/deemed appropriate/considered appropriate)",
    "(may/might) [also] be (asked/invited/consulted/involved/included/considered/sought/heard/taken/given)",
    "as far as [(is/it is)] [reasonably] (possible/practicable/practical)",
    "(should/if) (time allow/time allows/time permit/time permits/it be possible/it is possible/staffing allows/circumstances allow)",
    "so far as (possible/practicable/is reasonable)",
    "(where/if/when/whenever) (this/it/that) is (practical/practicable/possible/feasible/manageable/appropriate)",
    "(where/if/when) [(it/this)] is (felt/thought/deemed/considered/judged) [to be] (appropriate/suitable/right/helpful)",
    "(if/where/when/whenever) (we/staff/they) can",
    "(try/tries/endeavour/endeavours/do our best/make every effort) to (take/listen/hear/consider/involve/consult/seek/include/find out/ask/gather)",
    "(where/if/when/whenever/wherever) ... (have/has/is/there is/there's) [(the/enough/any)] (time/opportunity/capacity/room)",
    "(time/staffing/circumstances/timetable) (permitting/allowing)",
    "(where/if/when/whenever) ... (time/staffing/circumstances/the timetable) (permit/permits/allow/allows)",
    "(where/when/if/whenever) ... (is/are) (free/available)",
    "(where/wherever/whenever/if/when) (it/this/that) (can be/is) [(reasonably/easily)] (managed/done/arranged/achieved/accommodated/fitted in/workable/realistic)",
    "(where/wherever/if/when) (we/staff/they/teachers) (can/are able/are able to)",
    "(where/wherever/whenever/if/when) (we/staff/they/teachers/it) (reasonably/sensibly/realistically/practically) can",
    "(where/if/when/whenever) [(the/our)] (staff/teacher/teachers/senco/sendco/school/we) (feel/feels/think/thinks/consider/considers/judge/judges/believe/believes) ... ... (helpful/appropriate/useful/suitable/right/necessary/able/worthwhile/of use)"
   ]
  },
  {
   "name": "views of pupils",
   "forms": [
    "((pupils'/children's/students'/learners'/young people's/pupil's/child's/student's/learner's/young person's)/pupil/student/learner) (view/views/voice/voices/opinion/opinions/wishes/feelings/input)",
    "(view/views/voice/voices/opinion/opinions/wishes/feelings/input) of [(the/our/all/these/each)] (pupils/children/students/learners/young people/pupil/child/student/learner/young person)",
    "(pupils/children/students/learners/young people/pupil/child/student/learner/young person) ... (consulted/heard/listened to)",
    "(pupils/children/students/learners/young people/pupil/child/student/learner/young person) ... asked (for/what/how/about/their/to comment/to say/to share/to give/whether)",
    "(pupils/children/students/learners/young people/pupil/child/student/learner/young person) ... (involved/included/contribute/contributes) ... ... (meeting/meetings/review/reviews/discussion/discussions/decision/decisions/planning/plan/plans/targets/outcomes/process/conversation)",
    "(pupils/children/students/learners/young people/pupil/child/student/learner/young person) ... consulted",
    "(regard/account/consideration/notice) (to/of) ... what [(the/each/our/every/a)] (pupils/children/students/learners/young people/pupil/child/student/learner/young person) (think/thinks/want/wants/feel/feels/say/says)",
    "(pupils'/children's/students'/learners'/young people's/pupil's/child's/student's/learner's/young person's) (view/views/wishes/feelings/voice/opinions) [(are/is)] ... (taken into account/considered/heard/sought)",
    "what ((pupils/children/students/learners/young people/pupil/child/student/learner/young person)/he or she/they) (think/thinks/want/wants/feel/feels)",
    "(ask/asks) [(the/each/a/our)] (pupils/children/students/learners/young people/pupil/child/student/learner/young person) (how/what/whether/for)",
    "what (pupils/children/students/learners/young people/pupil/child/student/learner/young person) (tell/tells) us",
    "what [(the/a/each/every/your/our)] (pupils/children/students/learners/young people/pupil/child/student/learner/young person) [(would/might)] (think/thinks/want/wants/like/feel/feels/say/says/prefer/prefers)",
    "(pupils/children/students/learners/young people/pupil/child/student/learner/young person) ... (have/has/given/get/gets) [(a/their/some)] (say/voice)",
    "(involve/involves/involving/include/includes/including/consult/consults/consulting/hear from/listen to) [(the/each/our/all/these/every)] (pupils/children/students/learners/young people/pupil/child/student/learner/young person)",
    "your (views/thoughts/opinion/opinions/ideas/wishes)"
   ]
  },
  {
   "name": "by age",
   "forms": [
    "(age/maturity/understanding/communication aid/picture~/symbol~/in a way/in the way/choose/chooses/chosen/prefer/prefers/film/message/instead/another way/other ways)"
   ]
  },
  {
   "name": "speaks for",
   "forms": [
    "(speak/speaks/spoke/respond/responds/talk/talks) for [(the/a/each/their)] (pupils/children/students/learners/young people/pupil/child/student/learner/young person)",
    "(on behalf of) [(the/a/each/their)] (pupils/children/students/learners/young people/pupil/child/student/learner/young person)",
    "(represent/represents/represented/present/presents/give/gives/report/reports/put forward/puts forward/pass on/passes on/summarise/summarises/share/shares) [(the/a/each)] (pupils'/children's/students'/learners'/young people's/pupil's/child's/student's/learner's/young person's) (view/views/voice/opinion/opinions/wishes/feelings)",
    "(pupils'/children's/students'/learners'/young people's/pupil's/child's/student's/learner's/young person's) (view/views/voice/opinion/opinions/wishes/feelings) (is/are) (represented/presented/given/put forward/reported/summarised) by",
    "(tell/tells/report/reports/say/says/explain/explains) ... what [(the/a/each)] (pupils/children/students/learners/young people/pupil/child/student/learner/young person) (think/thinks/feel/feels/want/wants)"
   ]
  },
  {
   "name": "fills in",
   "forms": [
    "(complete/completes/completed/fill in/fills in/filled in/fill out/fills out/write/writes/written/writes up/record/records/prepare/prepares/compile/compiles)"
   ]
  },
  {
   "name": "words of pupils",
   "forms": [
    "((pupils'/children's/students'/learners'/young people's/pupil's/child's/student's/learner's/young person's)/pupil/student/learner/child/children's/my/our) (view/views/voice/comments/comment/opinions/say) [(section/box/sheet/form/page/part/column)]",
    "(views/voice) (section/box/sheet/form/page/part/column)",
    "(pupils'/children's/students'/learners'/young people's/pupil's/child's/student's/learner's/young person's) (section/box/page/part/column/comments)"
   ]
  },
  {
   "name": "profile of pupils",
   "forms": [
    "(one page profile/one page profiles/pupil passport/pupil passports/pupil profile/pupil profiles/learning passport/learning passports/student passport/all about me/about me)"
   ]
  },
  {
   "name": "for the look of it",
   "forms": [
    "(so that/to ensure/to show/to evidence/ensuring/to make sure) ... (voice/view/views) ... (evidenced/included/captured/recorded/heard/represented/reflected/there/present)",
    "on ... behalf"
   ]
  },
  {
   "name": "by adults",
   "forms": [
    "by [(the/a/an/our/their)] [(class/form/subject)] ((senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)/TA/TAs/teaching assistant/teaching assistants/LSA/mentor/assistant)"
   ]
  },
  {
   "name": "with the pupil",
   "forms": [
    "with [(the/each/every/your/our/their/a)] (pupils/children/students/learners/young people/pupil/child/student/learner/young person)",
    "with them",
    "(together/own words/scribe/scribes/scribed/asked/asks/helps/help/helped/choose/chooses/chosen/choice/checks/in conversation/after talking/after a conversation/dictate/dictates)"
   ]
  },
  {
   "name": "filed away",
   "forms": [
    "(filed/stapled/attached/stored/archived/clipped) [(with/to/in/at/on/away)]",
    "(kept/placed/put/saved/held) (in/on/at/with) [(the/a/their/his/her/our)] ... (file/files/folder/back/paperwork/system/record/records/drawer/database)",
    "(goes/go/stays) (in/into) [(the/a/their/his/her/our/SEN/SEND)] ... (file/files/folder/drawer/database)"
   ]
  },
  {
   "name": "said they",
   "forms": [
    "(said/say/felt/reported/agreed/told us/answered) [that] [(they/their/it)]"
   ]
  },
  {
   "name": "a share",
   "forms": [
    "(per cent/percent/percentage/majority of/nine out of ten/most of our/all of our)",
    "#% of",
    "# % of",
    "# of (our/the/all/those/them/(pupils/children/students/learners/young people/pupil/child/student/learner/young person)/(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians))",
    "# ... (said/felt/agreed/reported)"
   ]
  },
  {
   "name": "only a form",
   "forms": [
    "(comment slip/comments slip/comment slips/reply slip/feedback slip/feedback form/suggestion box/suggestions box/comments box/questionnaire/questionnaires/survey/surveys)"
   ]
  },
  {
   "name": "consulting",
   "forms": [
    "(consult/consults/consulting/consultation/consulted/involve/involving/involvement/involved/listen to/hear/hearing/have a say/views sought) ... ... ((pupils/children/students/learners/young people/pupil/child/student/learner/young person)/(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/you/your child/them)",
    "(how we (hear/consult/involve/listen))"
   ]
  },
  {
   "name": "of their choice",
   "forms": [
    "(chosen/choose/chooses/trust/trusted/prepared/prepare/prepares/own words/advocate/asked by/has asked/helps them/help them/wants/wish/wishes/cannot speak/does not speak/non-verbal/when they ask/after talking/after a conversation/medicine/form for medicine/sign/signs/apply/applies/request/requests/decide/decides/consent)"
   ]
  },
  {
   "name": "survey",
   "forms": [
    "(questionnaire/questionnaires/survey/surveys)"
   ]
  },
  {
   "name": "paper to fill in",
   "forms": [
    "(questionnaire/questionnaires/survey/surveys/poll/polls)",
    "(feedback/comment/comments/views/voice/feelings/tick/evaluation/opinion/smiley/smiley face/smiley faces/faces/emoji) (form/forms/sheet/sheets/slip/slips/chart/charts/scale/scales/card/cards)",
    "(google/microsoft/ms/online/electronic) (form/forms)",
    "tick (list/lists)",
    "(answer/answers/ask/asks/asked) ... (questions) (on/by/in/at)",
    "(answer/answers) ... questions",
    "(perception/exit/opinion/satisfaction/participation) (survey/questionnaire)",
    "(form/sheet/slip/page/grid/booklet) ... ... (tick/ticks/circle/circles/rate/rates/mark/marks)",
    "(by means of/on/via/through/using) (a/an/one/the) ... (form/forms/slip/slips/sheet/sheets)",
    "(surveyed/polled)"
   ]
  },
  {
   "name": "faces to choose from",
   "forms": [
    "(smiley/sad/happy/emoji/smiling/straight/cross) ... (face/faces/sheet/sheets/chart/charts/scale/form/sticker/stickers)",
    "(face/faces/emoji/emojis) (scale/sheet/chart/form/cards/sticker)",
    "(tick/ticks/circle/circles/colour/colours/choose/chooses/pick/picks/stick/sticks) [in] (a/one/the) ... (face/emoji/smiley)",
    "(thumbs/thumb) (up/down)"
   ]
  },
  {
   "name": "what they think",
   "forms": [
    "(view/views/voice/voices/opinion/opinions/feeling/feelings/thought/thoughts/feedback/wishes/say/heard/consulted/consult/consults/consultation/consulting)",
    "(feel/feels/think/thinks)"
   ]
  },
  {
   "name": "more than paper",
   "forms": [
    "(interview/interviews/conversation/conversations/mentor/mentors/key adult/key worker/trusted adult/one to one/1 to 1/profile/profiles/passport/passports/talking mat/talking mats/symbols/own words/interpreter/scribe/by telephone/by phone)",
    "(talk/talks/talked/meet/meets/discuss~/sit/sits) ... with",
    "(in/into/on/with) (the/their/his/her/each/every) [(next/support/SEN)] (plan/plans/review/reviews/meeting/meetings)",
    "(read/brought/taken) (out/to the)",
    "(open/opens/opened/start/starts/begin/begins) (the/each/every/her/his/their) (review/meeting)",
    "(at/before/for/after) (the/each/every/their/an/any) (annual review/annual reviews/review/reviews/referral/assessment)"
   ]
  },
  {
   "name": "paper on other matters",
   "forms": [
    "(staff/attendance/reading/attitudes to learning/PASS/baseline/screening/phonics/training/difficulties questionnaire/referral/assessment/behaviour log/Boxall/reward/rewards/timetable/consent/application/medical/ASQ/developmental/admission/admissions/travel/census)"
   ]
  },
  {
   "name": "in one term",
   "forms": [
    "in the (summer/spring/autumn) [term]",
    "each (summer/spring/autumn/july/june/may)"
   ]
  },
  {
   "name": "acted upon",
   "forms": [
    "(acted/act on/acts on/chang~/because/feed back/feeds back/fed back/feedback to/feedback on/give feedback/gives feedback/results/publish/publishes/published/what we did/you said/discuss~/review meeting/panel/forum/profile/meet/meets/we meet/staff/ask what/as a result/in response)",
    "(so/and) (we/the school/it/they) (now/have/has/moved/added/opened/started/rewrote/offer/bought/made/put/set up/introduced/opens)",
    "we now",
    "(led/leads) to",
    "(resulted/results) in",
    "(brought about/prompted/is why/was why)",
    "(following/after/since) (last/the/this/that) ... (survey/questionnaire), ... (are/is/now/we/have/has)",
    "rewrote",
    "(asked for/wanted) ... ... (it/and)"
   ]
  },
  {
   "name": "proud words",
   "forms": [
    "(pride ourselves/proud of) ... ... (relationship/relationships/partnership/partnerships/links) with [(our/all/the)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(have/has/enjoy/enjoys) [(a/an/very)] (excellent/strong/good/positive/close/very good/great/open/warm/effective) (relationship/relationships/links/communication) with [(our/all/the)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(build/building/develop/foster/maintain/promote) [(a/an/very)] (strong/good/positive/close/effective/open/trusting/excellent) (relationship/relationships/partnership/partnerships/links) with [(our/all/the)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(value/values/welcome/welcomes) (the/our) (support/partnership/relationship/input) ... (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)"
   ]
  },
  {
   "name": "warm words",
   "forms": [
    "(committed/commitment) to (listening/hearing/involving/valuing/including/consulting/working) ... ((pupils/children/students/learners/young people/pupil/child/student/learner/young person)/(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/voice/views/learners)",
    "(recognise/recognises/acknowledge/acknowledges/appreciate/appreciates/understand/understands) the (importance/value/power) of ... (voice/voices)",
    "(see/treat/regard/view/value/recognise) [(all/our/the)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... as ... (partner/partners/experts)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (are/is) (seen/regarded/treated/viewed/valued) as ... (partner/partners/experts)",
    "nothing about ... ... without",
    "(put/puts/place/places/putting/placing) [(the/every/each/our)] (pupils/children/students/learners/young people/pupil/child/student/learner/young person) (first/at the heart/at the centre)",
    "(person centred/child centred/pupil centred/child centredness/co-production/partnership) ... (core/heart/centre/root) of",
    "(give/gives/giving) [(all/our/every/each)] (pupils/children/students/learners/young people/pupil/child/student/learner/young person) a voice",
    "every (pupils/children/students/learners/young people/pupil/child/student/learner/young person) (has/have) a voice",
    "(strive/aim/believe/want/committed/try) ... ... (pupils/children/students/learners/young people/pupil/child/student/learner/young person) ... (feel/feels/be/are/is) [(seen and)] (listened to/heard/valued)",
    "(pride ourselves/prides itself/proud) (on/of) (listening/hearing/valuing) ... ((pupils/children/students/learners/young people/pupil/child/student/learner/young person)/voice/views)"
   ]
  },
  {
   "name": "what they do",
   "forms": [
    "(each/every/once a/per/a) (term/half term/week/year/month/review/meeting)",
    "termly/weekly/monthly",
    "three",
    "(write/writes/wrote/agree/agrees/choose/chooses/set/sets/lead/leads/chair/draft) ... (plan/plans/outcome/outcomes/targets/review/support)",
    "(before/during/at/after/in) (each/every/the/their/our) ... (review/meeting/plan)",
    "(with/using/by/in) ... (picture~/symbol~/drawing~/photo~/own words/talking mats/mentor/key adult)",
    "they (choose/say/tell/decide/help)",
    "(so we/which is why/because)"
   ]
  },
  {
   "name": "the Convention",
   "forms": [
    "(article 12/UNCRC/UN convention/united nations convention/convention on the rights)"
   ]
  },
  {
   "name": "right to be heard",
   "forms": [
    "right to (be heard/express/a say/have a say/have their/give/say/an opinion)",
    "(views/voice/heard/opinion/opinions)"
   ]
  },
  {
   "name": "by age alone",
   "forms": [
    "(in accordance with/according to/in line with/subject to/with due regard to/having regard to/depending on/as befits) ... (age/ages/maturity/ability/understanding)"
   ]
  },
  {
   "name": "as evidence",
   "forms": [
    "evidence (of/for) ... (voice/views/Ofsted/SEF/inspection)",
    "(as/provide/provides/gives/for) evidence ... ... (voice/Ofsted/SEF/governor/governors/inspection/inspectors)"
   ]
  },
  {
   "name": "pupils asked",
   "forms": [
    "(pupil/student/learner) (conferencing/conferences/interviews/interview/voice/surveys/discussions/conference)"
   ]
  },
  {
   "name": "at the gate",
   "forms": [
    "(speak/talk/chat/see/catch) ... ... (at the (gate/door/classroom door)/in the playground/at pick up/at drop off/at home time)"
   ]
  },
  {
   "name": "besides the annual review",
   "forms": [
    "(apart from/other than/except for/aside from) [(the/an)] annual review"
   ]
  },
  {
   "name": "shows agreement",
   "forms": [
    "to (show/confirm/say/indicate/record/prove/acknowledge) [(that/their/your/his/her)] ... (agree/agreement/seen/read/received/accept/acceptance/happy/support/approval/it)"
   ]
  },
  {
   "name": "agrees by signing",
   "forms": [
    "(show/shows/signal/signals/indicate/indicates/confirm/confirms/give/gives) (their/his/her/your) ... (agreement/approval/consent/acceptance) ... (by/with/through) [(a/their)] (signing/signature/initialling/ticking)",
    "(show/shows/signal/signals/indicate/indicates/confirm/confirms) (agreement/approval/acceptance) by (signing/ticking)"
   ]
  },
  {
   "name": "place to sign",
   "forms": [
    "(space/box/line/place/section/room) ... ... (for/in which) ... ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/(pupils/children/students/learners/young people/pupil/child/student/learner/young person)/you) ... (sign/signature/signatures/initial)",
    "(space/box/line/place) for [(a/the/their)] [((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/parents'/parent/parental/pupil/pupil's/pupils')] (signature/signatures)",
    "tick box",
    "(tick/ticks) (a/the) box",
    "(space/box/line/place/section/room) for ... (comment/comments) and [(a/their)] (signature/signatures)"
   ]
  },
  {
   "name": "of the plan",
   "forms": [
    "(plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)",
    "(review form/support plan/learning plan)"
   ]
  },
  {
   "name": "finished plan",
   "forms": [
    "(completed/finished/final/finalised/new/reviewed/updated/written) [(support/learning/SEN support/individual)] (plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)",
    "(plan/plans/target/targets/passport/profile) ... ... (when/once/after) (it/they) (has been/have been/is/are) (finished/written/completed/drawn up/finalised/ready)"
   ]
  },
  {
   "name": "notice given",
   "forms": [
    "(notification/notice/communication/word/news) [(is/will be/sent/given)] [(sent/given)] to [(the/their/all)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)"
   ]
  },
  {
   "name": "what is settled",
   "forms": [
    "(plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)",
    "((SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/decision/decisions/programme/programmes/strategies)"
   ]
  },
  {
   "name": "already settled",
   "forms": [
    "(plan/plans/programme/targets/outcomes/provision/support/strategies) (that/which) [(the/our/their)] ((senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)/we) (has/have/had) [(already)] (put together/set/written/chosen/decided/decided on/prepared/drawn up/arranged/made/drafted/picked/selected)",
    "(plan/plans/targets/outcomes/provision/support/programme) ((senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)/the (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)/we) (has/have) (put together/set/written/chosen/decided/prepared/drawn up/arranged/selected)",
    "(what/which) (provision/support/help/programme/group/intervention/interventions/targets/outcomes) ... (has/have) been (arranged/chosen/decided/set/allocated/put in place/selected)",
    "what the (outcomes/targets/provision/support) (will be/is going to be/are going to be/is to be/are to be)",
    "(plan/plans/targets/outcomes/programme) (prepared/drawn up/written/chosen/set/decided) by [(the/their/our)] (senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)"
   ]
  },
  {
   "name": "tell families",
   "forms": [
    "(explain/explains/explained/tell/tells/told/inform/informs/informed/hear/hears/show/shows/shown/talked through/taken through/walked through/notified/notify/notifies/receive/receives/learn/learns/find/available/outline/outlines/present/presents)"
   ]
  },
  {
   "name": "no say in the news",
   "forms": [
    "(accident~/injur~/suspen~/exclu~/trip/trips/closure/closures/absence/attendance/exam~/safeguarding/incident~/bullying/timetable/club/clubs/dates/governor/governors/staff are/colleagues)"
   ]
  },
  {
   "name": "taken off",
   "forms": [
    "(taken/moved) (off/from) [(the)] (SEN support/SEND support/register/list)",
    "(taken/moved) (out of/off) ... (group/programme/intervention)"
   ]
  },
  {
   "name": "told so",
   "forms": [
    "(confirm/confirms/inform/informs/told/tell/tells/notify/notifies/notified/write to/writes to/letter/email)"
   ]
  },
  {
   "name": "gone through",
   "forms": [
    "(read/talked/gone/taken/walked/run) (through/over) [(with/the/to)]",
    "presented to",
    "(goes/go/talk/talks/take/takes/walk/walks/run/runs) ... (through/over)"
   ]
  },
  {
   "name": "they may change it",
   "forms": [
    "(change/changes/changed/agree/agrees/agreed/alter/alters/amend/comment/comments/view/views/until/together/question/questions/add/adds/decide/decides/discuss/discussed/contribute/suggest~/happy/invited/their say)"
   ]
  },
  {
   "name": "troubles at home",
   "forms": [
    "(poor/bad/lack of/too much/too little/little/no/inconsistent/weak/late/lax/unhealthy) ... ... (at home/in the home/from home/by parents/from parents/from families)",
    "(poor/bad/inconsistent) parenting",
    "parents' own (difficulties/problems/attitudes)",
    "home (circumstances/backgrounds/background/life)"
   ]
  },
  {
   "name": "lies behind",
   "forms": [
    "(lie behind/lies behind/cause/causes/caused/explain/explains/account for/accounts for/at the root of/lead to/leads to/result in/results in/responsible for/to blame for/make worse/makes worse/contribute to/contributes to)"
   ]
  },
  {
   "name": "named by type",
   "forms": [
    "(non engagers/non attenders/non responders/serial complainers/repeat complainers/time wasters/troublemakers/usual suspects/problem families/trouble families/frequent flyers)"
   ]
  },
  {
   "name": "lies at home",
   "forms": [
    "(problem/problems/trouble/difficulty/difficulties/fault/blame) [(usually/often/really/mostly)] (lies/lie/starts/start/begins/begin) (at home/in the home/with the parents/with parents/with the family/with families)",
    "(trouble/problem/problems/cause/causes/root) ... (is/are/lies/lie) (at home/in the home)",
    "(homes/families/households) where ... (not valued/no books/no routine/no routines/nobody/no one reads/not read/not seen as important/not encouraged/no boundaries/little is expected/not talked to)",
    "fault of [(the/their/some)] ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/home)",
    "home is where ... ... (problem/problems/trouble/troubles/difficulty/difficulties) ... (start/starts/begin/begins/lie/lies/come from/comes from)"
   ]
  },
  {
   "name": "co-produced",
   "forms": [
    "(co-produced/coproduced/co-production/co-designed/co-written)"
   ]
  },
  {
   "name": "only told",
   "forms": [
    "(emailed/e-mailed/sent/shared with/circulated/informed/for information/made available/on the website/published on/told/posted/display)",
    "(get/gets/receive/receives/given/sent) (a/an/the) (letter/copy/newsletter/email)",
    "newsletter",
    "kept (informed/fully informed/up to date)",
    "(consulted/asked) (through/by/via) ... (form/survey/questionnaire/email)"
   ]
  },
  {
   "name": "had a hand",
   "forms": [
    "(changed/wrote/rewrote/met/meeting/meetings/working group/workshop/agreed/chose/asked for/together with/added/removed/panel/forum/took out/drafted)",
    "(write/writes) (it/them/this/the plan) with",
    "((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/(pupils/children/students/learners/young people/pupil/child/student/learner/young person)) [(and/the)] [((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/(pupils/children/students/learners/young people/pupil/child/student/learner/young person))] (write/writes/draft/drafts/choose/chooses/decide/decides/shape/shapes/help/helps)"
   ]
  },
  {
   "name": "a decision",
   "forms": [
    "(decision/decisions/decide/deciding/judge/judging/judgement/determine/determining/choosing/agreeing)",
    "(determination/determinations)"
   ]
  },
  {
   "name": "targets set",
   "forms": [
    "(target/targets/outcome/outcomes) ... (is/are/will be) [(then/usually/all)] (set/written/chosen/drawn up/decided/selected/picked/fixed/devised/formulated)"
   ]
  },
  {
   "name": "pupils come",
   "forms": [
    "(pupils/children/students/learners/young people/pupil/child/student/learner/young person) ... (invited/attend/attends/come/comes/present/join/joins/take part/participate) ... ... (meeting/meetings/review/reviews/discussion/discussions/conversation/part)"
   ]
  },
  {
   "name": "few meetings",
   "forms": [
    "(one/two/2/1/a single/only one/only two/just one/just two) ... (meeting/meetings/review/reviews/evening/evenings/consultation/consultations/appointment/appointments/review days/consultation days) [(held/with (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/for each child/for each pupil)] (a/each/every/per/in the/in a/in each/over the) [(full/whole)] [(school/academic/calendar)] year",
    "(an annual/a yearly/one annual/an annual SEN/an annual SEND) [(review/progress/support/planning)] (meeting/meetings/parents' evening/parents evening/consultation)",
    "(see/sees/meet/meets/met/discussed/reviewed) ... at the two (parents'/parent/parents/consultation) (evenings/meetings)",
    "(two/2/one/the one/the two/both) [(parents'/parent/progress/consultation/open)] (evenings/evening), one before ... and one before",
    "(at the/at both/at our/at these/at either of the) (two/2) (parents'/parent/consultation/progress/open) (evenings/days/meetings)",
    "(from three to (two/one)) a year",
    "(replace/replaces/replacing) (the/our) three ... (meeting/meetings/review/reviews) ... one",
    "(one/two) ... (review/meeting) ... instead of three",
    "(our/the/two) review points",
    "(january/february/march/april/may/june/july/september/october/november/december/autumn/spring/summer) and (january/february/march/april/may/june/july/september/october/november/december/autumn/spring/summer) are our review (points/meetings/times)"
   ]
  },
  {
   "name": "no other meeting",
   "forms": [
    "(the/their/our) only [(formal/review/planning/SEN)] (meeting/review/conversation/appointment) [(of/in) (the/each/a)]",
    "(there are/there is/we hold/we have) no (other/further/more) [(formal/review)] (meeting/meetings/review/reviews)"
   ]
  },
  {
   "name": "one review",
   "forms": [
    "(a single/only one/just one/a solitary/no more than one) [(formal/individual/SEN/SEND/support/progress/SEN support)] (review meeting/review/progress meeting/planning meeting/review appointment/review conversation)",
    "(there is/we hold/hold/holds/we have/have/has/get/gets/we offer/is offered/are offered/is given/are given) one [(formal/individual/SEN/SEND/support/progress/SEN support)] (review meeting/review/progress meeting/planning meeting/review appointment)",
    "(is/are) [(met/reviewed)] (just once/only once/once only)"
   ]
  },
  {
   "name": "support is reviewed",
   "forms": [
    "(support/provision/progress/arrangements) ... (is/are/will be) [(formally/then/also)] (reviewed/discussed/looked at/evaluated)"
   ]
  },
  {
   "name": "help is shared out",
   "forms": [
    "(interventions/intervention/support/provision/help/hours/groups/programmes) (is/are/will be) [(then/all)] (allocated/assigned/distributed/chosen/selected/directed)"
   ]
  },
  {
   "name": "at any time",
   "forms": [
    "(drop in/pop in/call in/come in/drop by/come and see/get in touch/contact/ring/phone/email/e-mail/speak to) ... ... (whenever/at any time/any time/when they like/when they wish/as they wish/as often as they like/if they have any)",
    "(telephone/call/message/visit) ... (office/school/us/teacher/senco/sendco) ... (whenever they/at any time/any time/as often as)",
    "(talk to/speak to/speak with/talk with/come and (talk/speak)) ... (whenever/at any time/any time)"
   ]
  },
  {
   "name": "collects",
   "forms": [
    "(collect/collects/gather/gathers/capture/captures/record/records/log/logs/note/notes/file/files)"
   ]
  },
  {
   "name": "kept for nobody",
   "forms": [
    "for [(the/our/their/its)] (file/files/record/records/folder/inspection/Ofsted/evidence)",
    "on [(the/our)] (file/system/database)"
   ]
  },
  {
   "name": "yearly survey",
   "forms": [
    "(annual/yearly/once yearly/twice yearly/twice a year/half yearly/six monthly/6 monthly/twelve monthly/biannual/bi annual/end of year/one off) [online] [(parent/parents'/pupil/pupils'/student/learner/family/SEND/SEN)] (questionnaire/survey/feedback form)"
   ]
  },
  {
   "name": "faces",
   "forms": [
    "(smiley/sad/happy/emoji) [and sad] (face/faces)"
   ]
  },
  {
   "name": "how they feel",
   "forms": [
    "(how ((pupils/children/students/learners/young people/pupil/child/student/learner/young person)/they) feel/feelings/(pupils'/children's/students'/learners'/young people's/pupil's/child's/student's/learner's/young person's) (view/views))"
   ]
  },
  {
   "name": "voice of pupils",
   "forms": [
    "((pupils'/children's/students'/learners'/young people's/pupil's/child's/student's/learner's/young person's)/pupil/student/learner) (voice/voices/views/opinions/feedback)"
   ]
  },
  {
   "name": "bad homes",
   "forms": [
    "(homes/home/families/households/home life/home lives/backgrounds) (is/are) [(often/sometimes/too)] (chaotic/unstable/dysfunctional/disorganised/unsupportive/troubled/broken/deprived of routine)",
    "(parents'/parental/families'/family's) (unrealistic/low/unreasonable/excessive/negative/poor/hostile) (expectations/expectation/demands/attitudes/attitude/aspirations/engagement/parenting)",
    "(start/starts/begin/begins/originate/originates) (at/in the) home",
    "(home/parents/families) (are/is) (to blame/at fault)",
    "(attitude/attitudes/expectations/demands/conduct/approach/values) of [(the/some/many/our/certain/a few/these)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)"
   ]
  },
  {
   "name": "beyond hope",
   "forms": [
    "(little/nothing/not/never/get in the way/hold/holds/hamper/hampers/obstacle/barrier/problem/chaotic/unstable/dysfunctional/unrealistic/unreasonable/excessive)"
   ]
  },
  {
   "name": "adults",
   "forms": [
    "(senco/sendco/sencos/headteacher/head teacher/head/principal/vice principal/deputy/deputy head/assistant head/assistant headteacher/deputy headteacher/school/academy/college/nursery/setting/centre/unit/trust/class teacher/subject teacher/teacher/teachers/tutor/tutors/staff/SLT/leaders/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) team/team/teams/governors/committee/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) panel/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) department/department/panel/key person/key persons/key worker/practitioners/co-ordinator/senior managers/managers/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) manager/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) lead/(multi-disciplinary/SEN/SEND/inclusion/pastoral/support/learning support/class/year/leadership/senior leadership/teaching/phase/additional needs/provision) leader/manager/head of (year/inclusion/centre/learning support/SEN/SEND/department/house/phase)/heads of (year/department/house)/learning support/assessor/colleagues/phase leader/year leader/(early years/EYFS/subject/inclusion/pastoral/key stage) (leader/lead)/(inclusion/executive) director/director of (inclusion/learning/SEN/SEND)/assistant principal/coordinator/Mrs/Mr/Ms/Miss/Dr)",
    "(TA/TAs/teaching assistant/teaching assistants/LSA/LSAs/mentor/mentors/keyworker/assistant/assistants)"
   ]
  },
  {
   "name": "agreement of families",
   "forms": [
    "(parental/parents'/parent's/parent/your/their/family's) (agreement/consent/permission/approval/authorisation/signature/sign off)",
    "(agreement/consent/permission/approval) (of/from) [(the/their/both/a)] ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/home)",
    "(you/(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)) (have/has) [(both/first)] (agreed/consented/said yes/opted in)",
    "(your/their/parents'/parental) (say so/go ahead/yes)"
   ]
  },
  {
   "name": "cannot be done without",
   "forms": [
    "(cannot/can not/unable to/not able to/will not/may not/must not/never/not/no) ... ... ... without",
    "without ... ... ... (cannot/can not/unable to/not able to/will not/may not/must not/no)",
    "(must/has to/have to/needs to/need to) be (obtained/given/received/sought/secured/in place/had) (before/prior to/in order/ahead of)",
    "(is/are) (needed/required/essential/necessary/mandatory) (for/before/to)",
    "pending",
    "until we have",
    "(must/have to/has to/need to/needs to/required to) (give/gives) ... for",
    "(cannot/can not/not able to/unable to/will not/may not/must not/nothing/no) ... ... ... (unless/until)",
    "(needs/requires) (parents'/parental/your/a parent's) (consent/permission/signature/written agreement)"
   ]
  },
  {
   "name": "sets off",
   "forms": [
    "(trigger/triggers/triggered/unlock/unlocks/activate/activates)",
    "(allows/allow/lets/let/permits/enables/enable/entitles) (us/the school/staff/the senco/them) to (start/begin/give/provide/offer/put/arrange/book)",
    "(gives/give) (us/the school) permission to (start/begin/give/provide/offer/put)",
    "is what (allows/lets/starts)",
    "(which/that/this/return/form/slip/signature/agreement) (allows/enables/lets/permits)",
    "what (gets/sets/puts)",
    "(start/starts/begin/begins) ... ... (after/once/when/as soon as) (we/the school/the office/it/this/the form/the slip) (receive/receives/have it/has it/is received/is back/comes back/have received)"
   ]
  },
  {
   "name": "families may forbid",
   "forms": [
    "(up to/for/choice of/decision of) [(you/the)] ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/you) [(to decide)] whether",
    "final say (on/over/in) (whether/if)",
    "against [(the/their/your)] [((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians))] (wishes/will) [of ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians))]",
    "right (of veto/to veto/to refuse)",
    "as long as [(you/the)] ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/you) (consent/agree/are willing)",
    "(accept or refuse/accept or decline/agree to or refuse/agree or refuse)",
    "[(I/we)] [(do/hereby/do not)] (agree/consent/give permission/give my permission/give my consent) (to/for/that) ... (child/son/daughter) ... (being placed/receiving/to be placed/to receive/having/going on/joining/being put/being added)",
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (can/may) [also] (refuse/decline/turn down) (it/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes))"
   ]
  },
  {
   "name": "help",
   "forms": [
    "(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)",
    "(register/extra help)"
   ]
  },
  {
   "name": "must agree",
   "forms": [
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (have to/must/need to/are required to/are obliged to) (consent/agree/opt in/give consent/give permission/give their consent/give their permission/approve)"
   ]
  },
  {
   "name": "without it",
   "forms": [
    "(without (which/it/this)/otherwise)"
   ]
  },
  {
   "name": "of ending it",
   "forms": [
    "(chang~/finalise~/finished/final/alter~/stop/stopped/stops/end/ended/ends/reduce~/take away/taken away/removed from/sign off/decided/settled/agree on/share/sent)"
   ]
  },
  {
   "name": "column of consent",
   "forms": [
    "(consent/permission/signature/agreement) (needed/required/necessary) yes"
   ]
  },
  {
   "name": "undone by",
   "forms": [
    "(undone/undermined/ruined/unpicked/wrecked/spoiled/spoilt) by"
   ]
  },
  {
   "name": "a rare review with them",
   "forms": [
    "(annual/yearly/once yearly/twice yearly/twice a year/half yearly/six monthly/6 monthly/twelve monthly/biannual/bi annual/end of year/one off) [(individual/formal/SEN/SEND/progress/support)] (review/reviews/meeting/meetings) (with/for/between/involving) [(the/our/all/each/both)] [((pupils/children/students/learners/young people/pupil/child/student/learner/young person)/staff/teacher) and [(the/their)]] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(reviews/review meetings) are (half yearly/yearly/annual/six monthly/6 monthly/biannual) and ... ... ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians))"
   ]
  },
  {
   "name": "cut down",
   "forms": [
    "three ... ... (too many/too often/unrealistic/no longer/reduced/cut) ... ... ... (two/one/once/twice/a single)",
    "(used to/formerly/previously/until now) ... three ... ... ... now ... (two/one/once/twice/a single)",
    "(in place of/instead of/rather than) three"
   ]
  },
  {
   "name": "no matter of families",
   "forms": [
    "(policy/policies/information report/appraisal/performance management/PEP/PEPs/accessibility plan/annual review/annual reviews/EHC/EHCP/EHCPs/INSET/training/healthcare/health care/medical/budget/audit/census/old label/risk assessment/care plan/equipment/curriculum/fair/fete/newsletter/coffee/workshop/workshops/forum/PTA/new parents/prospective/transition/secondary school/nurse/doctor/questionnaire/survey/hearing)",
    "(record/records/register/list) of each",
    "(governor/governors/trustees) ... (meet/meets/visit/visits/see/sees/hold/holds/review/reviews/run/monitor)"
   ]
  },
  {
   "name": "a sure family meeting",
   "forms": [
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (be/is/are) [(each/all)] (seen/met)",
    "(meet/meets/see/sees) [with] [(the/all/our/each/every)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(meeting/meetings/review/reviews/parents' evening/parents' evenings/consultation/consultations/appointment/appointments/conversation/conversations/catch up/catch ups/interview/interviews/discussion/discussions/slot/slots) ... with [(the/all/our/each)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(meeting/meetings/review/reviews/parents' evening/parents' evenings/consultation/consultations/appointment/appointments/conversation/conversations/catch up/catch ups/interview/interviews/discussion/discussions/slot/slots) (for/between/involving) [(the/all/our/each)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)"
   ]
  },
  {
   "name": "a few meetings with them",
   "forms": [
    "(one/two/a single/only one/only two/just one/just two) ... (meeting/meetings/review/reviews/parents' evening/parents' evenings/consultation/consultations/appointment/appointments/conversation/conversations/catch up/catch ups/interview/interviews/discussion/discussions/slot/slots) [(is/are/will be)] [(held/arranged/offered/planned/booked/scheduled/set up/due)] [(in/at/for/during) ...] with [(the/all/our/each)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "(one/two/a single/only one/only two/just one/just two) ... (meeting/meetings/review/reviews/parents' evening/parents' evenings/consultation/consultations/appointment/appointments/conversation/conversations/catch up/catch ups/interview/interviews/discussion/discussions/slot/slots) (a/an/per/each/every/in a/in the/in each/in every/in any/in the course of the/in the course of a/in the course of each/during a/during the/during each/over a/over the/within a/within the/within each/across the/throughout the) [(full/whole)] [(school/academic/calendar)] year with [(the/all/our/each)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)"
   ]
  },
  {
   "name": "in one month",
   "forms": [
    "in [(the)] (january/february/march/april/may/june/july/september/october/november/december/autumn/spring/summer)"
   ]
  },
  {
   "name": "otherwise by post",
   "forms": [
    "(rest of the year/other times/otherwise/in between) ... ... (email/e-mail/letter/post/phone/telephone/report)"
   ]
  },
  {
   "name": "helps at home",
   "forms": [
    "(support/supports/supporting/reinforce/reinforces/reinforcing/practise/practises/practising/practice/continue/continues/continuing/carry on/carries on/carrying on/carry out/carries out/carrying out/complete/completes/completing/rehearse/rehearses/rehearsing/use/uses/using/repeat/repeats/repeating/keep up/keeps up/keeping up/follow/follows/following/do/does/doing/deliver/delivers/delivering/work on/works on/working on/work through/works through/working through/help/helps/helping/supervise/supervises/supervising/go over/goes over/going over/run through/try/trying/build on/mirror/mirrors/adopt/adopts/apply/applies) ... ... (at home/in the home/from home/home programme/home programmes/homework/home learning/home reading/home study/home tasks/home activities/home practice)",
    "(read/reads/reading/practise/practising) ... (at home/every night/each night/every evening/each evening)",
    "(hear/hears/hearing/listen to/listens to/listening to) ... (read/reading/reader/readers)",
    "(read/reading) with (your/their/the) (child/children/son/daughter)",
    "(sign/signs/signing/check/checks/checking/initial/initials/complete/completes/completing/return/returns/returning/fill in/fills in/filling in/bring/brings/bringing) ... (planner/planners/diary/diaries/reading record/reading records/reading book/record sheet/homework/homework book/book bag/home school book/contact book/link book/spelling book/reading log/logbook/practice sheet/practice chart)",
    "(planner/planners/diary/diaries/reading record/reading records/reading book/record sheet/homework/homework book/book bag/home school book/contact book/link book/spelling book/reading log/logbook/practice sheet/practice chart) (is/are) [(then/also)] (signed/checked/completed/returned/filled in/initialled)",
    "(make sure/makes sure/making sure/ensure/ensures/ensuring/see to it/sees to it/seeing to it/see that/sees that/seeing that/check that/checks that/checking that) ... ... ... (homework/home learning/on time/attend/attends/attendance/equipment/kit/breakfast/programme/tasks/school every day/in school/laptop/uniform/sleep/bedtime/planner/reading/work is done/pack/regularly/at home)",
    "(attend/attends/attending/come to/comes to/coming to/join/joins/joining/take part in/invited to/welcome at) ... ... (workshop/workshops/coffee morning/coffee mornings/parenting course/parenting class/parenting classes/training session/training sessions/family learning)",
    "(volunteer/volunteers/volunteering)",
    "(help/helps/helping) [out] (on/with) (trip/trips/school trips/visits/fairs/fundraising)",
    "(encourage/encourages/encouraging) (their/your/the) (child/children/son/daughter) to (complete/do/finish/attend/work/practise/behave/try/read/use/follow/wear/be/come)",
    "(encourage/encourages/encouraging/support/supports/supporting/promote/promotes) [good] (attendance/behaviour/punctuality/habits/routines/the behaviour policy/school rules/our rules/the rules)",
    "(spend/spends/spending/give/gives/giving) ... (minutes/time) ... ... (reading/spellings/spelling/practice/practising/tables/exercises/programme)",
    "(help/helps/helping/support/supports/supporting) (your/their/the) (child/children/son/daughter) (with/to do/to complete/to learn/to practise/by)",
    "(activities/games/flash cards/tasks/packs/exercises/sheets/resources/worksheets/ideas) ... (at home/to use with/to do with/to try with/to work on with)",
    "(tasks/exercises/activities/programme/pack/sheet/sheets/spellings/sounds/words/targets) ... with (your/their) child",
    "back us up",
    "back up the (school/teacher/teachers/staff)",
    "what we (need/ask/expect) of (them/parents/families/you)",
    "(complete/completes/completing/carry out/carries out/carrying out) [(the/their/your/all/any)] [(daily/weekly/set)] (exercises/activities/tasks/practice)"
   ]
  },
  {
   "name": "helped at home by",
   "forms": [
    "(supported/practised/reinforced/supervised/continued/completed/checked/signed/carried out/carried on/followed/repeated/rehearsed/delivered/overseen/kept up)"
   ]
  },
  {
   "name": "work for home",
   "forms": [
    "(at home/in the home/from home/home programme/home programmes/homework/home learning/home reading/home study/home tasks/home activities/home practice)",
    "(planner/planners/diary/diaries/reading record/reading records/reading book/record sheet/homework/homework book/book bag/home school book/contact book/link book/spelling book/reading log/logbook/practice sheet/practice chart)",
    "(exercises/activities/tasks/spellings/flash cards/reading)"
   ]
  },
  {
   "name": "help is asked of families",
   "forms": [
    "(by) [(the/their/our/both)] ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/carers/home)",
    "(responsibility/job/duty/task/role) of [(the/their)] ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/carers)"
   ]
  },
  {
   "name": "a home duty",
   "forms": [
    "(responsibility/job/duty/task/role/part/contribution) of [(the/all/our)] ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/carers)",
    "(part/role) [(that/which)] (home/parents/families) (play/plays)"
   ]
  },
  {
   "name": "with your child",
   "forms": [
    "(read/talk/practise/play/count/share a book/share books/look at books/sing/go over spellings) ... with your (child/children/son/daughter)",
    "(hear/listen to) your (child/son/daughter) (read/reading)",
    "(check/sign/look at) your (child/son/daughter)s ... (planner/planners/diary/diaries/reading record/reading records/reading book/record sheet/homework/homework book/book bag/home school book/contact book/link book/spelling book/reading log/logbook/practice sheet/practice chart)",
    "please (practise/rehearse/go over/check/sign/hear/listen to/read/make sure/help with/look at) ... ... (at home/with them/each night/every night/each evening/every evening/reading record/planner/diary/homework/book)"
   ]
  },
  {
   "name": "families or carers",
   "forms": [
    "(carers/carer/mum, dad or carer/mums, dads and carers)"
   ]
  },
  {
   "name": "have a say",
   "forms": [
    "(tell/tells/ask/asks/show/shows) us",
    "(discuss~/agreed/agree with/agreeing/decide together/decide with/deciding with/choose/chooses/chosen)",
    "(talk/talks/speak/speaks) (to/with) (us/you)",
    "(talk/talks/speak) with [(the/our)] ((mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)/carers)",
    "(if/whether/whatever/what) (they/you) (would/wish/want/like/feel/need)",
    "(if they wish/if you wish/would like/would help)",
    "(ask/asks) for ... (changed/less/help/meeting/review)",
    "(causes upset/comes back unsigned/childrens home)"
   ]
  },
  {
   "name": "pupils do it",
   "forms": [
    "(pupils/children/students/learners/young people/pupil/child/student/learner/young person) [(will/can/may/should/also/then)] (practise/complete/do/finish/hand/take/bring/work on/carry out)",
    "(homework club/for pupils to/children to use/pupils to)",
    "(English/language/languages)"
   ]
  },
  {
   "name": "one or two meetings",
   "forms": [
    "(one/two/a single/only one/only two/just one/just two/no more than two/up to two) [(formal/individual/SEN/SEND/parent/progress/planning/structured/face to face/such/support/extended/longer)] [(SEN/SEND/review/progress/planning/support)] (meeting/meetings/review/reviews/parents' evening/parents' evenings/consultation/consultations/appointment/appointments/conversation/conversations/catch up/catch ups/interview/interviews/discussion/discussions/slot/slots)"
   ]
  },
  {
   "name": "meets somehow",
   "forms": [
    "(meeting/meetings/review/reviews/parents' evening/parents' evenings/consultation/consultations/appointment/appointments/conversation/conversations/catch up/catch ups/interview/interviews/discussion/discussions/slot/slots)",
    "(meet/meets/met/see/sees/seen) [with]",
    "(review/reviews/reviewed/reviewing/revisit/revisits/revisited)",
    "(discuss/discusses/discussed/talk/talks/talked) [(about/over/through)]",
    "(go/goes/gone/going/look/looks/looked) (through/over/at/back) [(again/at)]",
    "(sit/sits) down",
    "(come/comes) (in/into school)",
    "(asked/invited/invite/invites) (in/into school/to come in)",
    "(conference/conferences/clinic/clinics/surgery/surgeries/one to one/one to ones/sit down/session/sessions)",
    "(parents'/parents/parent/consultation/progress/open) (evening/evenings/day/days)"
   ]
  },
  {
   "name": "in a year",
   "forms": [
    "(a/an/per/each/every/in a/in the/in each/in every/in any/in the course of the/in the course of a/in the course of each/during a/during the/during each/over a/over the/within a/within the/within each/across the/throughout the) [(full/whole)] [(school/academic/calendar)] year",
    "(annually/yearly)"
   ]
  },
  {
   "name": "the review of theirs",
   "forms": [
    "(the/our/your/their) [(SEN/SEND/support/plan/SEN support/formal)] (review/review meeting/meeting/planning meeting) with [(the/our/each)] (mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) (is/takes place/is held/comes/happens) [(always/usually)] (in/at/during/towards/near/before/after)"
   ]
  },
  {
   "name": "one of several",
   "forms": [
    "(first/second/third/next/last/final/initial/other/follow up/interim/early/another) (review/meeting/review meeting)",
    "transition",
    "leavers",
    "induction"
   ]
  },
  {
   "name": "a time of the year",
   "forms": [
    "(january/february/march/april/june/july/september/october/november/december/autumn/spring/summer)",
    "(in/once in/of/each/every/early/late) may"
   ]
  },
  {
   "name": "a chance of theirs",
   "forms": [
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians) ... (opportunity/opportunities/chance)"
   ]
  },
  {
   "name": "to review it",
   "forms": [
    "to (review/discuss/talk about/talk through/go over/go through/look at) ... ... ((plan/plans/IEP/IEPs/target/targets/outcome/outcomes/profile/profiles/passport/passports/provision map/provision maps/review sheet/review form/review record)/(SEN support/SEND support/additional support/extra support/extra help/additional help/special educational provision/additional provision/SEN provision/support/provision/help/intervention/interventions/programme/programmes)/progress)"
   ]
  },
  {
   "name": "who acts",
   "forms": [
    "who (appeals/applies/asks/requests/objects/complains)"
   ]
  },
  {
   "name": "no need to sign",
   "forms": [
    "(not/never/nor/no longer) ... (have to/need to/needs to/asked to/required to/expected to)",
    "(not/no longer) (need/have)",
    "no (need/one)",
    "(as a receipt/receipt only/only as a receipt/as a record that/whether or not/with or without/no condition/not a condition)",
    "(never/not/nobody/no one/nor) ... (asked/invited/expected/required/made) to (sign/countersign)",
    "(write/writes/wrote/draw up/draws up/make/makes) and (sign/signs)"
   ]
  },
  {
   "name": "shows a part",
   "forms": [
    "(show/shows/showing/confirm/confirms/prove/proves/demonstrate/demonstrates/evidence/evidences/indicate/indicates/acknowledge/acknowledges/certify/certifies/record/records) [(that)] ... ... (involved/involvement/taken part/took part/participation/contribution/contributed/consulted/partnership/part in/had a say)",
    "(evidence/proof/record/confirmation/sign/mark) (of/that) ... (involvement/participation/partnership/contribution/involved/consulted/consultation/part/parent voice/pupil voice)",
    "(involvement/participation/partnership/contribution/consultation) ... (is/are) [(then/also)] (shown/recorded/evidenced/confirmed/demonstrated/proved) by"
   ]
  },
  {
   "name": "a signature",
   "forms": [
    "(sign/signs/signing/signed/signature/signatures/initial/initials/initialling/countersign/countersigns/countersigning/countersigned/countersignature)"
   ]
  },
  {
   "name": "counts as voice",
   "forms": [
    "(this/that/which) (is how/is our/shows/means/ensures/tells us/proves/demonstrates/is the way) ... ... (voice/heard/involved/involvement/participation/part/say/listened/consulted)",
    "(so/so that/ensuring/ensures/to ensure/which means) ... ((pupils/children/students/learners/young people/pupil/child/student/learner/young person)/they) (are/is) [(all)] [(fully/actively/closely/always)] (involved/heard/consulted/listened to/engaged)",
    "(voice/participation/involvement) ... (means/is met/is shown/is ensured/is achieved/comes from)",
    "(in this way/in that way/that way/thereby/and so) ... (play/plays/take/takes/have/has) ... (part/say/voice)"
   ]
  },
  {
   "name": "targets in hand",
   "forms": [
    "(know/knows/recite/recites/name/names/list/lists/remember/remembers/recall/recalls/quote/quotes/repeat/repeats/memorise/memorises/say) (them/what they are/their target/their targets/their outcomes/their own targets/his targets/her targets)",
    "(have/has/keep/keeps/carry/carries) ... (target/targets/outcomes/plan) ... ... (planner/planners/book/books/desk/diary/wall/card)",
    "(target/targets/outcomes) ... (stuck/kept/displayed/pasted/written/put/pinned) ... (book/books/desk/tray/wall/planner/planners)",
    "know what is (on/in) ... (plan/passport/profile)",
    "(say/tell/know/state/explain/describe) ... what (their/his/her) [own] targets are",
    "(aware/told/informed/reminded) of their [own] (target/targets/outcomes)"
   ]
  },
  {
   "name": "chooses them",
   "forms": [
    "(choose/chooses/chosen/chose/choosing/set/sets/setting/agree/agrees/agreed/help/helps/decide/decides/write/writes/wrote/review/reviews/change/changes/comment/comments/suggest/suggests/asked/tell us/tells us)"
   ]
  },
  {
   "name": "families by name",
   "forms": [
    "(mother or father/father or mother/mother and father/parents and carers/parents or carers/parents\\/carers/parents/carers/parent/families/family/mothers/fathers/mums/dads/mum and dad/guardians)",
    "you",
    "(mum or dad/mother or father/mum and dad/mother/father/mother and father)",
    "carers"
   ]
  }
 ],
 "frames": [
  {
   "rule": "VOICE-04",
   "verbs": [
    "decides"
   ],
   "before": [
    "staff"
   ],
   "after": [
    "that it is so"
   ],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": "agreed-around"
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "decides"
   ],
   "before": [
    "staff",
    "we"
   ],
   "after": [
    "entitlement",
    "that it is so"
   ],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "picks"
   ],
   "before": [
    "staff",
    "we"
   ],
   "after": [
    "entitlement"
   ],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "settle"
   ],
   "before": [
    "staff"
   ],
   "after": [
    "entitlement"
   ],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "decided"
   ],
   "before": [
    "entitlement",
    "a question of need"
   ],
   "after": [
    "by staff"
   ],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "the list"
   ],
   "before": [
    "staff place"
   ],
   "after": [],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "the list"
   ],
   "before": [
    "placed"
   ],
   "after": [],
   "beside": [
    [
     "by staff"
    ]
   ],
   "never": [
    "together",
    "elsewhere",
    "authority"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "final"
   ],
   "before": [
    "staff",
    "decision"
   ],
   "after": [],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "complaint"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "sets"
   ],
   "before": [
    "staff",
    "we"
   ],
   "after": [
    "targets"
   ],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families",
    "whole school"
   ],
   "rewrite": "decide",
   "when": "alone"
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "targets set"
   ],
   "before": [],
   "after": [
    "by staff"
   ],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families",
    "whole school"
   ],
   "rewrite": "decide",
   "when": "alone"
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "matter for staff"
   ],
   "before": [
    "entitlement",
    "a question of need"
   ],
   "after": [],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "matter for staff"
   ],
   "before": [],
   "after": [
    "entitlement",
    "a question of need"
   ],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "labels"
   ],
   "before": [
    "staff",
    "we"
   ],
   "after": [],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "labelled"
   ],
   "before": [],
   "after": [
    "by staff"
   ],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "labelled by staff"
   ],
   "before": [],
   "after": [],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "moves names"
   ],
   "before": [
    "staff"
   ],
   "after": [],
   "beside": [
    [
     "the register"
    ]
   ],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "the list"
   ],
   "before": [
    "placed"
   ],
   "after": [],
   "beside": [
    [
     "below the mark"
    ]
   ],
   "never": [
    "not by itself",
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "the list"
   ],
   "before": [
    "goes"
   ],
   "after": [],
   "beside": [
    [
     "below the mark"
    ]
   ],
   "never": [
    "not by itself",
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "accepts"
   ],
   "before": [
    "staff"
   ],
   "after": [],
   "beside": [
    [
     "put forward"
    ]
   ],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "who makes it",
    "who decides"
   ],
   "before": [
    "entitlement",
    "a question of need"
   ],
   "after": [
    "staff"
   ],
   "beside": [],
   "never": [
    "families join",
    "together",
    "elsewhere",
    "authority"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "who decides"
   ],
   "before": [],
   "after": [
    "staff"
   ],
   "beside": [
    [
     "entitlement",
     "a question of need"
    ]
   ],
   "never": [
    "families join",
    "together",
    "elsewhere",
    "authority"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "takes the decision"
   ],
   "before": [
    "staff"
   ],
   "after": [],
   "beside": [
    [
     "asked of need"
    ]
   ],
   "never": [
    "families join",
    "together",
    "elsewhere",
    "authority"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "accepted"
   ],
   "before": [],
   "after": [
    "by staff"
   ],
   "beside": [
    [
     "put forward"
    ]
   ],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "the list"
   ],
   "before": [
    "placed"
   ],
   "after": [],
   "beside": [
    [
     "staff thinks"
    ]
   ],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "deciding"
   ],
   "before": [
    "duties"
   ],
   "after": [
    "entitlement"
   ],
   "beside": [
    [
     "staff"
    ]
   ],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "a decision"
   ],
   "before": [],
   "after": [
    "entitlement"
   ],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": "staff-row"
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "help is shared out"
   ],
   "before": [],
   "after": [
    "by staff"
   ],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families",
    "whole school"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "judged so"
   ],
   "before": [],
   "after": [
    "of having need"
   ],
   "beside": [
    [
     "a meeting of staff"
    ]
   ],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families",
    "a definition"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "judged so"
   ],
   "before": [],
   "after": [
    "of having need"
   ],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families",
    "a definition"
   ],
   "rewrite": "decide",
   "when": "agreed-near"
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "judged so"
   ],
   "before": [],
   "after": [
    "to have need"
   ],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families",
    "a definition"
   ],
   "rewrite": "decide",
   "when": "agreed-near"
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "says"
   ],
   "before": [
    "staff"
   ],
   "after": [
    "who has need"
   ],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "the list"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "thinks they have need"
    ],
    [
     "puts them",
     "goes"
    ]
   ],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "enters on the list"
   ],
   "before": [
    "staff"
   ],
   "after": [],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "power to place"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "the list",
     "entitlement"
    ],
    [
     "staff"
    ]
   ],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "prevails"
   ],
   "before": [
    "staff"
   ],
   "after": [],
   "beside": [
    [
     "entitlement",
     "a question of need"
    ]
   ],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "complaint"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "draws up"
   ],
   "before": [
    "staff"
   ],
   "after": [
    "names on the list"
   ],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "decides"
   ],
   "before": [
    "I"
   ],
   "after": [
    "entitlement"
   ],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "diagnosed by staff"
   ],
   "before": [
    "need",
    "a question of need"
   ],
   "after": [],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "prevails"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "staff"
    ],
    [
     "entitlement",
     "a question of need"
    ]
   ],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "complaint"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "last word left"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "put forward",
     "a question of need",
     "entitlement"
    ]
   ],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": "agreed-around"
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "agreed among staff"
   ],
   "before": [],
   "after": [
    "of having need"
   ],
   "beside": [],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-04",
   "verbs": [
    "the list"
   ],
   "before": [
    "placed"
   ],
   "after": [],
   "beside": [
    [
     "thinks they have need"
    ]
   ],
   "never": [
    "together",
    "elsewhere",
    "authority",
    "families"
   ],
   "rewrite": "decide",
   "when": null
  },
  {
   "rule": "VOICE-03",
   "verbs": [
    "gone through"
   ],
   "before": [
    "finished plan"
   ],
   "after": [
    "families"
   ],
   "beside": [],
   "never": [
    "they may change it"
   ],
   "rewrite": "agree",
   "when": "agreed-around"
  },
  {
   "rule": "VOICE-03",
   "verbs": [
    "gone through"
   ],
   "before": [
    "staff"
   ],
   "after": [
    "finished plan"
   ],
   "beside": [
    [
     "families"
    ]
   ],
   "never": [
    "they may change it"
   ],
   "rewrite": "agree",
   "when": "agreed-around"
  },
  {
   "rule": "VOICE-03",
   "verbs": [
    "gone through"
   ],
   "before": [
    "families"
   ],
   "after": [
    "finished plan"
   ],
   "beside": [],
   "never": [
    "they may change it"
   ],
   "rewrite": "agree",
   "when": "agreed-around"
  },
  {
   "rule": "VOICE-03",
   "verbs": [
    "notice given"
   ],
   "before": [],
   "after": [
    "what is settled"
   ],
   "beside": [],
   "never": [
    "no say in the news",
    "they may change it"
   ],
   "rewrite": "agree",
   "when": "agreed-near"
  },
  {
   "rule": "VOICE-03",
   "verbs": [
    "notice given"
   ],
   "before": [
    "what is settled"
   ],
   "after": [],
   "beside": [],
   "never": [
    "no say in the news",
    "they may change it"
   ],
   "rewrite": "agree",
   "when": "agreed-near"
  },
  {
   "rule": "VOICE-03",
   "verbs": [
    "tell families"
   ],
   "before": [],
   "after": [
    "already settled"
   ],
   "beside": [
    [
     "families"
    ]
   ],
   "never": [
    "no say in the news",
    "they may change it"
   ],
   "rewrite": "agree",
   "when": "agreed-around"
  },
  {
   "rule": "VOICE-03",
   "verbs": [
    "tell families"
   ],
   "before": [
    "already settled"
   ],
   "after": [],
   "beside": [
    [
     "families"
    ]
   ],
   "never": [
    "no say in the news",
    "they may change it"
   ],
   "rewrite": "agree",
   "when": "agreed-around"
  },
  {
   "rule": "VOICE-03",
   "verbs": [
    "taken off"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "told so"
    ],
    [
     "families"
    ]
   ],
   "never": [
    "no say in the news",
    "they may change it",
    "together"
   ],
   "rewrite": "agree",
   "when": "agreed-around"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "signs"
   ],
   "before": [
    "families or pupils"
   ],
   "after": [
    "paper"
   ],
   "beside": [],
   "never": [
    "medical",
    "together",
    "with outsiders",
    "no need to sign"
   ],
   "rewrite": "signed",
   "when": "agreed-around"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "signs"
   ],
   "before": [
    "families or pupils"
   ],
   "after": [
    "shows agreement"
   ],
   "beside": [],
   "never": [
    "medical",
    "with outsiders",
    "no need to sign"
   ],
   "rewrite": "signed",
   "when": "agreed-around"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "agrees by signing"
   ],
   "before": [
    "families or pupils"
   ],
   "after": [],
   "beside": [],
   "never": [
    "medical",
    "with outsiders",
    "no need to sign"
   ],
   "rewrite": "signed",
   "when": "agreed-around"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "place to sign"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "of the plan"
    ],
    [
     "families or pupils"
    ]
   ],
   "never": [
    "medical",
    "together",
    "with outsiders"
   ],
   "rewrite": "signed",
   "when": "agreed-around"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "place to sign"
   ],
   "before": [],
   "after": [
    "shows agreement"
   ],
   "beside": [
    [
     "families or pupils"
    ]
   ],
   "never": [
    "medical",
    "with outsiders"
   ],
   "rewrite": "signed",
   "when": "agreed-around"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "co-produced"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "only told"
    ]
   ],
   "never": [
    "had a hand"
   ],
   "rewrite": "badge",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "co-produced"
   ],
   "before": [],
   "after": [],
   "beside": [],
   "never": [
    "had a hand"
   ],
   "rewrite": "badge",
   "when": "told-next"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "softly"
   ],
   "before": [],
   "after": [
    "views of pupils"
   ],
   "beside": [],
   "never": [
    "by age"
   ],
   "rewrite": "softened",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "softly"
   ],
   "before": [
    "views of pupils"
   ],
   "after": [],
   "beside": [],
   "never": [
    "by age"
   ],
   "rewrite": "softened",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "softly"
   ],
   "before": [],
   "after": [
    "pupils come"
   ],
   "beside": [],
   "never": [
    "by age"
   ],
   "rewrite": "attend",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "softly"
   ],
   "before": [
    "pupils come"
   ],
   "after": [],
   "beside": [],
   "never": [
    "by age"
   ],
   "rewrite": "attend",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "speaks for"
   ],
   "before": [
    "adults"
   ],
   "after": [],
   "beside": [],
   "never": [
    "of their choice"
   ],
   "rewrite": "spoken-for",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "fills in"
   ],
   "before": [
    "adults"
   ],
   "after": [
    "words of pupils"
   ],
   "beside": [],
   "never": [
    "of their choice",
    "by age",
    "with the pupil"
   ],
   "rewrite": "spoken-for",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "fills in"
   ],
   "before": [
    "profile of pupils"
   ],
   "after": [
    "by adults"
   ],
   "beside": [
    [
     "for the look of it"
    ]
   ],
   "never": [
    "of their choice",
    "by age",
    "with the pupil"
   ],
   "rewrite": "spoken-for",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "fills in"
   ],
   "before": [
    "adults"
   ],
   "after": [
    "profile of pupils"
   ],
   "beside": [
    [
     "for the look of it"
    ]
   ],
   "never": [
    "of their choice",
    "by age",
    "with the pupil"
   ],
   "rewrite": "spoken-for",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "fills in"
   ],
   "before": [
    "words of pupils"
   ],
   "after": [
    "by adults"
   ],
   "beside": [],
   "never": [
    "of their choice",
    "by age",
    "with the pupil"
   ],
   "rewrite": "spoken-for",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "survey"
   ],
   "before": [
    "families or pupils"
   ],
   "after": [
    "seldom"
   ],
   "beside": [],
   "never": [
    "acted upon",
    "paper on other matters"
   ],
   "rewrite": "collected",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "survey"
   ],
   "before": [
    "families or pupils"
   ],
   "after": [
    "in one term"
   ],
   "beside": [],
   "never": [
    "acted upon",
    "paper on other matters"
   ],
   "rewrite": "collected",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "council"
   ],
   "before": [],
   "after": [
    "is heard"
   ],
   "beside": [
    [
     "pupils with SEN"
    ]
   ],
   "never": [
    "among them",
    "acted upon"
   ],
   "rewrite": "council",
   "when": "on-its-own"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "council"
   ],
   "before": [
    "is heard"
   ],
   "after": [],
   "beside": [
    [
     "pupils with SEN"
    ]
   ],
   "never": [
    "among them",
    "acted upon"
   ],
   "rewrite": "council",
   "when": "on-its-own"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "the means of hearing"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "pupils with SEN"
    ]
   ],
   "never": [
    "among them",
    "acted upon"
   ],
   "rewrite": "council",
   "when": "always"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "council"
   ],
   "before": [],
   "after": [
    "is heard"
   ],
   "beside": [],
   "never": [
    "among them",
    "acted upon"
   ],
   "rewrite": "council",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "council"
   ],
   "before": [
    "is heard"
   ],
   "after": [],
   "beside": [],
   "never": [
    "among them",
    "acted upon"
   ],
   "rewrite": "council",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "may stand"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "council"
    ],
    [
     "pupils with SEN",
     "whoever they are"
    ]
   ],
   "never": [
    "among them",
    "acted upon"
   ],
   "rewrite": "council",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "may stand"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "council"
    ]
   ],
   "never": [
    "among them",
    "acted upon"
   ],
   "rewrite": "council",
   "when": "headed-voice"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "there is a council"
   ],
   "before": [],
   "after": [],
   "beside": [],
   "never": [
    "among them",
    "acted upon"
   ],
   "rewrite": "council",
   "when": "headed-voice"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "at any time"
   ],
   "before": [
    "families"
   ],
   "after": [],
   "beside": [],
   "never": [
    "often",
    "acted upon"
   ],
   "rewrite": "door",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "collects"
   ],
   "before": [
    "staff"
   ],
   "after": [
    "voice of pupils"
   ],
   "beside": [
    [
     "seldom"
    ]
   ],
   "never": [
    "acted upon"
   ],
   "rewrite": "collected",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "filed away"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "words of pupils"
    ]
   ],
   "never": [
    "acted upon",
    "by age"
   ],
   "rewrite": "collected",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "said they"
   ],
   "before": [
    "families or pupils"
   ],
   "after": [],
   "beside": [
    [
     "survey",
     "a share"
    ]
   ],
   "never": [
    "acted upon"
   ],
   "rewrite": "collected",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "only a form"
   ],
   "before": [
    "consulting"
   ],
   "after": [],
   "beside": [],
   "never": [
    "acted upon",
    "among them"
   ],
   "rewrite": "collected",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "collects"
   ],
   "before": [
    "staff"
   ],
   "after": [
    "voice of pupils"
   ],
   "beside": [
    [
     "kept for nobody"
    ]
   ],
   "never": [
    "acted upon",
    "by age"
   ],
   "rewrite": "collected",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "yearly survey"
   ],
   "before": [
    "families or pupils"
   ],
   "after": [],
   "beside": [],
   "never": [
    "acted upon",
    "by age"
   ],
   "rewrite": "collected",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "yearly survey"
   ],
   "before": [],
   "after": [
    "families or pupils"
   ],
   "beside": [],
   "never": [
    "acted upon",
    "by age"
   ],
   "rewrite": "collected",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "paper to fill in"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "families or pupils"
    ],
    [
     "what they think"
    ]
   ],
   "never": [
    "acted upon",
    "by age",
    "more than paper",
    "paper on other matters",
    "often"
   ],
   "rewrite": "collected",
   "when": "on-its-own"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "paper to fill in"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "families or pupils"
    ],
    [
     "seldom",
     "a time of the year"
    ]
   ],
   "never": [
    "acted upon",
    "by age",
    "more than paper",
    "paper on other matters",
    "often"
   ],
   "rewrite": "collected",
   "when": "on-its-own"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "faces to choose from"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "pupils in general"
    ],
    [
     "what they think",
     "seldom"
    ]
   ],
   "never": [
    "acted upon",
    "by age",
    "more than paper",
    "paper on other matters",
    "often"
   ],
   "rewrite": "collected",
   "when": "on-its-own"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "faces to choose from"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "pupils in general"
    ],
    [
     "filed away"
    ]
   ],
   "never": [
    "acted upon",
    "by age",
    "more than paper",
    "paper on other matters"
   ],
   "rewrite": "collected",
   "when": "on-its-own"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "faces"
   ],
   "before": [],
   "after": [
    "how they feel"
   ],
   "beside": [],
   "never": [
    "acted upon"
   ],
   "rewrite": "collected",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "proud words"
   ],
   "before": [],
   "after": [],
   "beside": [],
   "never": [
    "acted upon"
   ],
   "rewrite": "partners",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "warm words"
   ],
   "before": [],
   "after": [],
   "beside": [],
   "never": [
    "acted upon",
    "what they do"
   ],
   "rewrite": "collected",
   "when": "bare"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "the Convention"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "right to be heard"
    ]
   ],
   "never": [
    "acted upon",
    "what they do"
   ],
   "rewrite": "collected",
   "when": "bare"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "by age alone"
   ],
   "before": [
    "views of pupils"
   ],
   "after": [],
   "beside": [],
   "never": [
    "acted upon",
    "what they do"
   ],
   "rewrite": "collected",
   "when": "bare"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "as evidence"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "pupils asked"
    ]
   ],
   "never": [
    "acted upon"
   ],
   "rewrite": "collected",
   "when": "bare"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "at the gate"
   ],
   "before": [
    "families"
   ],
   "after": [],
   "beside": [],
   "never": [
    "often",
    "acted upon",
    "what they do"
   ],
   "rewrite": "door",
   "when": null
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "shows a part"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "a signature"
    ]
   ],
   "never": [
    "medical",
    "together",
    "with outsiders"
   ],
   "rewrite": "signed",
   "when": "agreed-around"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "counts as voice"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "targets in hand"
    ]
   ],
   "never": [
    "chooses them"
   ],
   "rewrite": "targets",
   "when": "agreed-around"
  },
  {
   "rule": "VOICE-05",
   "verbs": [
    "filed away"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "profile of pupils"
    ]
   ],
   "never": [
    "acted upon",
    "by age",
    "with the pupil",
    "together"
   ],
   "rewrite": "collected",
   "when": null
  },
  {
   "rule": "VOICE-06",
   "verbs": [
    "helps at home"
   ],
   "before": [
    "families by name",
    "families or carers"
   ],
   "after": [],
   "beside": [],
   "never": [
    "have a say",
    "pupils do it",
    "waits for nothing"
   ],
   "rewrite": "home",
   "when": "only-helping"
  },
  {
   "rule": "VOICE-06",
   "verbs": [
    "helped at home by"
   ],
   "before": [
    "work for home"
   ],
   "after": [
    "help is asked of families"
   ],
   "beside": [],
   "never": [
    "have a say",
    "waits for nothing"
   ],
   "rewrite": "home",
   "when": "only-helping"
  },
  {
   "rule": "VOICE-06",
   "verbs": [
    "helps at home"
   ],
   "before": [
    "help is asked of families",
    "a home duty"
   ],
   "after": [],
   "beside": [],
   "never": [
    "have a say",
    "pupils do it",
    "waits for nothing"
   ],
   "rewrite": "home",
   "when": "only-helping"
  },
  {
   "rule": "VOICE-06",
   "verbs": [
    "with your child"
   ],
   "before": [],
   "after": [],
   "beside": [],
   "never": [
    "have a say",
    "pupils do it"
   ],
   "rewrite": "home",
   "when": "only-helping"
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "seldom"
   ],
   "before": [
    "a family meeting"
   ],
   "after": [],
   "beside": [],
   "never": [
    "often",
    "not of families",
    "no meeting of theirs"
   ],
   "rewrite": "three",
   "when": null
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "seldom"
   ],
   "before": [],
   "after": [
    "a family meeting"
   ],
   "beside": [],
   "never": [
    "often",
    "not of families",
    "no meeting of theirs"
   ],
   "rewrite": "three",
   "when": null
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "a rare meeting"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "families"
    ],
    [
     "of their support"
    ]
   ],
   "never": [
    "often",
    "not of families",
    "no meeting of theirs"
   ],
   "rewrite": "three",
   "when": null
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "a rare parents' evening"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "of their support"
    ]
   ],
   "never": [
    "often",
    "not of families",
    "no meeting of theirs"
   ],
   "rewrite": "three",
   "when": null
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "seldom",
    "few meetings"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "besides the annual review"
    ]
   ],
   "never": [
    "often"
   ],
   "rewrite": "three",
   "when": null
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "seldom"
   ],
   "before": [
    "support is reviewed"
   ],
   "after": [],
   "beside": [
    [
     "families"
    ]
   ],
   "never": [
    "often",
    "not of families"
   ],
   "rewrite": "three",
   "when": null
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "few meetings"
   ],
   "before": [],
   "after": [],
   "beside": [],
   "never": [
    "often",
    "not of families"
   ],
   "rewrite": "three",
   "when": null
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "the review of theirs"
   ],
   "before": [],
   "after": [
    "a time of the year"
   ],
   "beside": [],
   "never": [
    "often",
    "one of several",
    "no matter of families",
    "no meeting of theirs"
   ],
   "rewrite": "three",
   "when": null
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "no other meeting"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "families"
    ],
    [
     "of their support"
    ],
    [
     "a time of the year"
    ]
   ],
   "never": [
    "often",
    "no matter of families",
    "no meeting of theirs"
   ],
   "rewrite": "three",
   "when": null
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "one review"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "a time of the year",
     "in a year"
    ]
   ],
   "never": [
    "often",
    "no matter of families",
    "no meeting of theirs"
   ],
   "rewrite": "three",
   "when": null
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "a rare review with them"
   ],
   "before": [],
   "after": [],
   "beside": [],
   "never": [
    "often",
    "not of families",
    "no meeting of theirs"
   ],
   "rewrite": "three",
   "when": null
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "cut down"
   ],
   "before": [],
   "after": [],
   "beside": [],
   "never": [
    "no matter of families"
   ],
   "rewrite": "three",
   "when": null
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "a few meetings with them"
   ],
   "before": [],
   "after": [],
   "beside": [],
   "never": [
    "often",
    "no matter of families",
    "no meeting of theirs"
   ],
   "rewrite": "three",
   "when": null
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "seldom"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "a sure family meeting"
    ],
    [
     "of their support"
    ]
   ],
   "never": [
    "often",
    "no matter of families",
    "no meeting of theirs"
   ],
   "rewrite": "three",
   "when": null
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "in one month"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "a family meeting"
    ],
    [
     "otherwise by post"
    ]
   ],
   "never": [
    "often",
    "not of families",
    "no meeting of theirs"
   ],
   "rewrite": "three",
   "when": null
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "one or two meetings"
   ],
   "before": [],
   "after": [
    "in a year"
   ],
   "beside": [
    [
     "families"
    ]
   ],
   "never": [
    "often",
    "not of families",
    "no meeting of theirs"
   ],
   "rewrite": "three",
   "when": null
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "a time of the year"
   ],
   "before": [
    "a family meeting",
    "a sure family meeting"
   ],
   "after": [],
   "beside": [],
   "never": [
    "often",
    "not of families",
    "no meeting of theirs"
   ],
   "rewrite": "three",
   "when": "few-listed"
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "a time of the year"
   ],
   "before": [],
   "after": [
    "a family meeting",
    "a sure family meeting"
   ],
   "beside": [],
   "never": [
    "often",
    "not of families",
    "no meeting of theirs"
   ],
   "rewrite": "three",
   "when": "few-listed"
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "seldom"
   ],
   "before": [
    "a chance of theirs"
   ],
   "after": [
    "to review it"
   ],
   "beside": [],
   "never": [
    "often",
    "not of families",
    "no meeting of theirs"
   ],
   "rewrite": "three",
   "when": null
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "seldom"
   ],
   "before": [
    "a review"
   ],
   "after": [],
   "beside": [],
   "never": [
    "often",
    "not of families",
    "no meeting of theirs"
   ],
   "rewrite": "three",
   "when": "families-row"
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "seldom"
   ],
   "before": [
    "meets somehow"
   ],
   "after": [],
   "beside": [
    [
     "families"
    ]
   ],
   "never": [
    "often",
    "not of families",
    "no meeting of theirs"
   ],
   "rewrite": "three",
   "when": null
  },
  {
   "rule": "VOICE-08",
   "verbs": [
    "seldom"
   ],
   "before": [],
   "after": [
    "meets somehow"
   ],
   "beside": [
    [
     "families"
    ]
   ],
   "never": [
    "often",
    "not of families",
    "no meeting of theirs"
   ],
   "rewrite": "three",
   "when": null
  },
  {
   "rule": "VOICE-10",
   "verbs": [
    "the school and not families"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "a request"
    ]
   ],
   "never": [
    "authority decides"
   ],
   "rewrite": "ask",
   "when": null
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "over 16"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "families consent"
    ]
   ],
   "never": [
    "their own"
   ],
   "rewrite": "adult",
   "when": null
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "over 16"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "consent of families"
    ],
    [
     "is asked"
    ]
   ],
   "never": [
    "their own",
    "papers of others"
   ],
   "rewrite": "adult",
   "when": null
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "yes of the parents"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "over 16"
    ]
   ],
   "never": [
    "student has a part",
    "their own",
    "papers of others"
   ],
   "rewrite": "adult",
   "when": null
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "family decides"
   ],
   "before": [
    "families",
    "families or carers"
   ],
   "after": [],
   "beside": [
    [
     "over 16"
    ]
   ],
   "never": [
    "student has a part",
    "student decides",
    "papers of others"
   ],
   "rewrite": "adult",
   "when": null
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "family decides"
   ],
   "before": [
    "families"
   ],
   "after": [],
   "beside": [
    [
     "over 16"
    ],
    [
     "parents of students"
    ]
   ],
   "never": [
    "student has a part",
    "papers of others"
   ],
   "rewrite": "adult",
   "when": null
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "is decided"
   ],
   "before": [],
   "after": [
    "by families"
   ],
   "beside": [
    [
     "over 16"
    ]
   ],
   "never": [
    "student has a part",
    "student decides",
    "papers of others"
   ],
   "rewrite": "adult",
   "when": null
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "who makes it"
   ],
   "before": [],
   "after": [
    "named families"
   ],
   "beside": [
    [
     "over 16"
    ]
   ],
   "never": [
    "student has a part",
    "student decides",
    "papers of others"
   ],
   "rewrite": "adult",
   "when": null
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "families prevail"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "over 16"
    ]
   ],
   "never": [
    "papers of others",
    "until they are 16"
   ],
   "rewrite": "adult",
   "when": null
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "families prevail"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "a young person"
    ]
   ],
   "never": [
    "papers of others",
    "until they are 16"
   ],
   "rewrite": "adult",
   "when": "over-16"
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "families prevail"
   ],
   "before": [],
   "after": [],
   "beside": [],
   "never": [
    "papers of others",
    "until they are 16"
   ],
   "rewrite": "adult",
   "when": "headed-over-16"
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "hangs on families"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "over 16"
    ]
   ],
   "never": [
    "student has a part",
    "their own",
    "papers of others"
   ],
   "rewrite": "adult",
   "when": null
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "families no longer want"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "over 16"
    ],
    [
     "of their plan"
    ]
   ],
   "never": [
    "student has a part",
    "their own",
    "papers of others"
   ],
   "rewrite": "adult",
   "when": null
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "family decides"
   ],
   "before": [
    "families"
   ],
   "after": [],
   "beside": [
    [
     "life after school"
    ]
   ],
   "never": [
    "student has a part",
    "student decides",
    "papers of others"
   ],
   "rewrite": "adult",
   "when": null
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "decides with families"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "over 16"
    ]
   ],
   "never": [
    "student has a part",
    "student decides",
    "papers of others"
   ],
   "rewrite": "adult",
   "when": null
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "who decides"
   ],
   "before": [],
   "after": [
    "families do"
   ],
   "beside": [
    [
     "over 16"
    ]
   ],
   "never": [
    "student has a part",
    "student decides",
    "papers of others"
   ],
   "rewrite": "adult",
   "when": null
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "who makes it"
   ],
   "before": [],
   "after": [
    "named families"
   ],
   "beside": [],
   "never": [
    "student has a part",
    "student decides",
    "papers of others"
   ],
   "rewrite": "adult",
   "when": "headed-over-16"
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "family decides"
   ],
   "before": [
    "families",
    "families or carers"
   ],
   "after": [],
   "beside": [],
   "never": [
    "student has a part",
    "student decides",
    "papers of others"
   ],
   "rewrite": "adult",
   "when": "headed-over-16"
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "family decides"
   ],
   "before": [
    "families"
   ],
   "after": [],
   "beside": [
    [
     "parents of students"
    ]
   ],
   "never": [
    "student has a part",
    "papers of others"
   ],
   "rewrite": "adult",
   "when": "headed-over-16"
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "is decided"
   ],
   "before": [],
   "after": [
    "by families"
   ],
   "beside": [],
   "never": [
    "student has a part",
    "student decides",
    "papers of others"
   ],
   "rewrite": "adult",
   "when": "headed-over-16"
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "decides with families"
   ],
   "before": [],
   "after": [],
   "beside": [],
   "never": [
    "student has a part",
    "student decides",
    "papers of others"
   ],
   "rewrite": "adult",
   "when": "headed-over-16"
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "who decides"
   ],
   "before": [],
   "after": [
    "families do"
   ],
   "beside": [],
   "never": [
    "student has a part",
    "student decides",
    "papers of others"
   ],
   "rewrite": "adult",
   "when": "headed-over-16"
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "who decides"
   ],
   "before": [],
   "after": [
    "you do"
   ],
   "beside": [
    [
     "of my child"
    ]
   ],
   "never": [
    "student decides",
    "papers of others"
   ],
   "rewrite": "adult",
   "when": "only-over-16"
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "consent of families"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "is asked"
    ]
   ],
   "never": [
    "student has a part",
    "their own",
    "papers of others"
   ],
   "rewrite": "adult",
   "when": "headed-over-16"
  },
  {
   "rule": "VOICE-11",
   "verbs": [
    "who acts"
   ],
   "before": [],
   "after": [
    "you do"
   ],
   "beside": [
    [
     "of my child"
    ]
   ],
   "never": [
    "student decides",
    "papers of others"
   ],
   "rewrite": "adult",
   "when": "only-over-16"
  },
  {
   "rule": "VOICE-12",
   "verbs": [
    "blamed"
   ],
   "before": [],
   "after": [],
   "beside": [],
   "never": [
    "said of no one"
   ],
   "rewrite": "blame",
   "when": null
  },
  {
   "rule": "VOICE-12",
   "verbs": [
    "at fault"
   ],
   "before": [
    "families"
   ],
   "after": [],
   "beside": [],
   "never": [
    "said of no one",
    "may not",
    "help for families"
   ],
   "rewrite": "blame",
   "when": null
  },
  {
   "rule": "VOICE-12",
   "verbs": [
    "faults of home"
   ],
   "before": [],
   "after": [],
   "beside": [],
   "never": [
    "said of no one"
   ],
   "rewrite": "blame",
   "when": null
  },
  {
   "rule": "VOICE-12",
   "verbs": [
    "lies at home"
   ],
   "before": [],
   "after": [],
   "beside": [],
   "never": [
    "said of no one"
   ],
   "rewrite": "blame",
   "when": null
  },
  {
   "rule": "VOICE-12",
   "verbs": [
    "named by type"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "families"
    ]
   ],
   "never": [
    "said of no one"
   ],
   "rewrite": "blame",
   "when": null
  },
  {
   "rule": "VOICE-12",
   "verbs": [
    "bad homes"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "a difficulty",
     "beyond hope"
    ]
   ],
   "never": [
    "said of no one"
   ],
   "rewrite": "blame",
   "when": null
  },
  {
   "rule": "VOICE-12",
   "verbs": [
    "caused by"
   ],
   "before": [
    "a difficulty"
   ],
   "after": [
    "home at fault"
   ],
   "beside": [],
   "never": [
    "said of no one"
   ],
   "rewrite": "blame",
   "when": null
  },
  {
   "rule": "VOICE-12",
   "verbs": [
    "lies behind"
   ],
   "before": [
    "troubles at home"
   ],
   "after": [
    "a difficulty"
   ],
   "beside": [],
   "never": [
    "said of no one"
   ],
   "rewrite": "blame",
   "when": null
  },
  {
   "rule": "VOICE-12",
   "verbs": [
    "families do not"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "a judgement on it"
    ]
   ],
   "never": [
    "said of no one",
    "may not",
    "help for families"
   ],
   "rewrite": "blame",
   "when": null
  },
  {
   "rule": "VOICE-12",
   "verbs": [
    "not every family"
   ],
   "before": [],
   "after": [],
   "beside": [],
   "never": [
    "said of no one",
    "may not",
    "help for families"
   ],
   "rewrite": "blame",
   "when": null
  },
  {
   "rule": "VOICE-12",
   "verbs": [
    "families ask too much"
   ],
   "before": [],
   "after": [],
   "beside": [],
   "never": [
    "said of no one",
    "may not",
    "help for families"
   ],
   "rewrite": "blame",
   "when": null
  },
  {
   "rule": "VOICE-12",
   "verbs": [
    "families are the trouble"
   ],
   "before": [],
   "after": [],
   "beside": [],
   "never": [
    "said not to be"
   ],
   "rewrite": "blame",
   "when": null
  },
  {
   "rule": "VOICE-12",
   "verbs": [
    "wary of families"
   ],
   "before": [],
   "after": [],
   "beside": [],
   "never": [
    "said not to be",
    "said of no one"
   ],
   "rewrite": "blame",
   "when": null
  },
  {
   "rule": "VOICE-12",
   "verbs": [
    "undone by"
   ],
   "before": [],
   "after": [
    "home at fault"
   ],
   "beside": [],
   "never": [
    "said of no one"
   ],
   "rewrite": "blame",
   "when": null
  },
  {
   "rule": "VOICE-13",
   "verbs": [
    "signature"
   ],
   "before": [
    "waits"
   ],
   "after": [],
   "beside": [
    [
     "support"
    ],
    [
     "begins",
     "withheld"
    ]
   ],
   "never": [
    "with outsiders",
    "waits for nothing"
   ],
   "rewrite": "consent",
   "when": null
  },
  {
   "rule": "VOICE-13",
   "verbs": [
    "signature"
   ],
   "before": [],
   "after": [
    "before it begins"
   ],
   "beside": [
    [
     "is needed"
    ]
   ],
   "never": [
    "with outsiders",
    "waits for nothing"
   ],
   "rewrite": "consent",
   "when": null
  },
  {
   "rule": "VOICE-13",
   "verbs": [
    "refuses"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "support"
    ],
    [
     "withheld"
    ]
   ],
   "never": [
    "with outsiders",
    "waits for nothing"
   ],
   "rewrite": "consent",
   "when": null
  },
  {
   "rule": "VOICE-13",
   "verbs": [
    "signature"
   ],
   "before": [
    "hangs on"
   ],
   "after": [],
   "beside": [
    [
     "support"
    ]
   ],
   "never": [
    "with outsiders",
    "waits for nothing"
   ],
   "rewrite": "consent",
   "when": null
  },
  {
   "rule": "VOICE-13",
   "verbs": [
    "signature"
   ],
   "before": [
    "before it begins"
   ],
   "after": [],
   "beside": [
    [
     "families"
    ],
    [
     "support"
    ],
    [
     "begins"
    ]
   ],
   "never": [
    "with outsiders",
    "waits for nothing",
    "together"
   ],
   "rewrite": "consent",
   "when": null
  },
  {
   "rule": "VOICE-13",
   "verbs": [
    "signature"
   ],
   "before": [],
   "after": [
    "withheld"
   ],
   "beside": [
    [
     "is needed"
    ],
    [
     "support",
     "the list"
    ]
   ],
   "never": [
    "with outsiders",
    "waits for nothing"
   ],
   "rewrite": "consent",
   "when": null
  },
  {
   "rule": "VOICE-13",
   "verbs": [
    "opts in"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "is needed"
    ],
    [
     "support"
    ]
   ],
   "never": [
    "with outsiders",
    "waits for nothing"
   ],
   "rewrite": "consent",
   "when": null
  },
  {
   "rule": "VOICE-13",
   "verbs": [
    "opts in"
   ],
   "before": [
    "waits"
   ],
   "after": [],
   "beside": [
    [
     "support"
    ]
   ],
   "never": [
    "with outsiders",
    "waits for nothing"
   ],
   "rewrite": "consent",
   "when": null
  },
  {
   "rule": "VOICE-13",
   "verbs": [
    "signature"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "is needed"
    ],
    [
     "support"
    ],
    [
     "lost"
    ]
   ],
   "never": [
    "with outsiders",
    "waits for nothing"
   ],
   "rewrite": "consent",
   "when": null
  },
  {
   "rule": "VOICE-13",
   "verbs": [
    "named condition"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "support"
    ],
    [
     "signature"
    ]
   ],
   "never": [
    "with outsiders",
    "waits for nothing"
   ],
   "rewrite": "consent",
   "when": null
  },
  {
   "rule": "VOICE-13",
   "verbs": [
    "sets off"
   ],
   "before": [
    "signature"
   ],
   "after": [],
   "beside": [
    [
     "support"
    ]
   ],
   "never": [
    "with outsiders",
    "waits for nothing"
   ],
   "rewrite": "consent",
   "when": null
  },
  {
   "rule": "VOICE-13",
   "verbs": [
    "agreement of families"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "cannot be done without"
    ],
    [
     "help"
    ]
   ],
   "never": [
    "with outsiders",
    "waits for nothing",
    "of ending it"
   ],
   "rewrite": "consent",
   "when": null
  },
  {
   "rule": "VOICE-13",
   "verbs": [
    "families may forbid"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "help"
    ]
   ],
   "never": [
    "with outsiders",
    "waits for nothing"
   ],
   "rewrite": "consent",
   "when": null
  },
  {
   "rule": "VOICE-13",
   "verbs": [
    "must agree"
   ],
   "before": [],
   "after": [
    "before it begins"
   ],
   "beside": [
    [
     "help"
    ]
   ],
   "never": [
    "with outsiders",
    "waits for nothing"
   ],
   "rewrite": "consent",
   "when": null
  },
  {
   "rule": "VOICE-13",
   "verbs": [
    "signature"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "support"
    ],
    [
     "without it"
    ],
    [
     "withheld"
    ]
   ],
   "never": [
    "with outsiders",
    "waits for nothing"
   ],
   "rewrite": "consent",
   "when": null
  },
  {
   "rule": "VOICE-13",
   "verbs": [
    "column of consent"
   ],
   "before": [],
   "after": [],
   "beside": [
    [
     "support"
    ]
   ],
   "never": [
    "with outsiders"
   ],
   "rewrite": "consent",
   "when": null
  },
  {
   "rule": "VOICE-13",
   "verbs": [
    "signature"
   ],
   "before": [
    "starting support"
   ],
   "after": [],
   "beside": [
    [
     "is needed"
    ]
   ],
   "never": [
    "with outsiders",
    "waits for nothing"
   ],
   "rewrite": "consent",
   "when": null
  },
  {
   "rule": "VOICE-13",
   "verbs": [
    "signature"
   ],
   "before": [
    "hangs on",
    "waits"
   ],
   "after": [],
   "beside": [
    [
     "support"
    ],
    [
     "withheld"
    ]
   ],
   "never": [
    "with outsiders",
    "waits for nothing"
   ],
   "rewrite": "consent",
   "when": null
  }
 ]
}
