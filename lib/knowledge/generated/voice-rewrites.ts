// Generated from content/ by `npm run knowledge`. Do not edit.
import type { VoiceRewrite } from '../voice'

export const voiceRewrites: readonly VoiceRewrite[] = [
 {
  "key": "agree",
  "offer": "{we} {we: agree/agrees} [the outcomes and support] with {parents} and {we: give/gives} {them} a copy",
  "afterBe": "asked to agree [the outcomes and support] with {us} and given a copy",
  "message": ""
 },
 {
  "key": "talk",
  "offer": "{we} {we: talk/talks} the decision through with {parents} and {pupil}, then {we: confirm/confirms} it in writing [by when]",
  "afterBe": "part of the conversation in which [the decision] is made, and given it in writing",
  "message": ""
 },
 {
  "key": "refer",
  "offer": "{we} {we: talk/talks} with {parents} and {pupil} before [a specialist] is asked for advice, and {we: go/goes} through the advice with {them}",
  "afterBe": "asked first, and part of the conversation about [the specialist’s] advice",
  "message": ""
 },
 {
  "key": "decide",
  "offer": "[the teacher and the SENCO] decide together with {parents} and {pupil} {whether: [whether special educational provision is needed]}",
  "afterBe": "",
  "message": ""
 },
 {
  "key": "collected",
  "offer": "each term [a key adult] helps {pupil} to say what is going well, what is hard and what to change; this opens the review",
  "afterBe": "",
  "message": ""
 },
 {
  "key": "targets",
  "offer": "{pupil} {pupil: helps/help} to choose {pupil: the/their/your} outcomes and {pupil: says/say} what support works, using [talking mats, pictures or {pupil: their/their/your} own words]",
  "afterBe": "helped to choose outcomes and to say what support works, using [talking mats, pictures or {pupil: their/their/your} own words]",
  "message": "Knowing a target is not the same as helping to choose it; say how pupils take part in setting outcomes."
 },
 {
  "key": "partners",
  "offer": "{we} {we: meet/meets} {parents} [at least once a term], {we: agree/agrees} outcomes and support with {them} and {we: write/writes} down what was agreed",
  "afterBe": "met [at least once a term] to agree outcomes and support",
  "message": "Partnership is named here, but not what parents do; say when you meet and what you decide together."
 },
 {
  "key": "signed",
  "offer": "{parents} check the plan, change it with {us} where needed and keep a copy",
  "afterBe": "asked to check the plan and change it with {us} where needed",
  "message": "A signature shows that parents have seen the plan, not that they helped to make it; say how they do."
 },
 {
  "key": "signed-pupil",
  "offer": "{pupil} {pupil: checks/check} the plan, {pupil: changes/change} it with {us} where needed and {pupil: keeps/keep} a copy",
  "afterBe": "asked to check the plan and change it with {us} where needed",
  "message": "A signature shows that the plan has been seen, not that pupils helped to make it; say how they do."
 },
 {
  "key": "door",
  "offer": "{parents} can talk to {us} at any time, and {we} also {we: meet/meets} {them} [at least once a term] to review progress and agree next steps",
  "afterBe": "met [at least once a term] to review progress and agree next steps",
  "message": "An open door leaves the first step to families; say when you meet them about the plan."
 },
 {
  "key": "asked",
  "offer": "{we} {we: ask/asks} {pupil} what {pupil: they want/they want/you want} and what helps, {we: decide/decides} with {pupil: them/them/you} and {we: tell/tells} {pupil: them/them/you} what has changed",
  "afterBe": "asked what {pupil: they want/they want/you want} and what helps, and told what has changed",
  "message": ""
 },
 {
  "key": "softened",
  "offer": "{we} {we: find/finds} out what {pupil} {pupil: thinks/think} in a way that suits {pupil: them/them/you}, [with pictures, in writing or with an adult {pupil: they trust/they trust/you trust}], and {we: say/says} what came of it",
  "afterBe": "",
  "message": "This leaves open whether pupils are heard; say how each of them can take part."
 },
 {
  "key": "attend",
  "offer": "{pupil} {pupil: takes/take} part in a way that suits {pupil: them/them/you}: [all or part of the meeting, a message, a film or an adult {pupil: they trust/they trust/you trust}]",
  "afterBe": "",
  "message": "This leaves open whether the pupil is there; say how they take part, in a way that suits them."
 },
 {
  "key": "spoken-for",
  "offer": "{pupil} {pupil: says/say} what {pupil: they want/they want/you want} heard, [in person, in writing, in pictures or through an adult {pupil: they have/they have/you have} chosen]",
  "afterBe": "",
  "message": "Somebody else speaks for the pupil here; say how the pupil’s own words reach the meeting."
 },
 {
  "key": "badge",
  "offer": "this policy was written with [a group of parents and of {pupils}], who changed [what they changed]",
  "afterBe": "",
  "message": "Co-production is named here, but families are told; say who wrote it and what they changed."
 },
 {
  "key": "survey-parent",
  "offer": "{we} {we: ask/asks} {parents} what helps when {we} {we: meet/meets} {them} [each term], and {we: say/says} what {we} changed",
  "afterBe": "",
  "message": "A form sent out asks, and says nothing of what comes of it; say when you talk with families and what changes."
 },
 {
  "key": "council",
  "offer": "a group of {pupils} with SEND meets [each term] to tell {us} what helps and what to change, and {we} {we: report/reports} back what {we} did",
  "afterBe": "",
  "message": "A school council may not speak for pupils with SEND; say how they themselves are asked."
 },
 {
  "key": "three",
  "offer": "{parents}, {pupil} and [the class teacher] review progress together at least three times a year; {we} {we: offer/offers} [online, evening or interpreter]",
  "afterBe": "",
  "message": ""
 },
 {
  "key": "ask",
  "offer": "{parents}, and a young person over 16, can ask the local authority for an assessment {parents: themselves/yourselves}; {parents: they/you} do not need {our} agreement",
  "afterBe": "",
  "message": ""
 },
 {
  "key": "blame",
  "offer": "families whom {we} {we: have/has} not reached yet are asked [what would make it easier to take part]",
  "afterBe": "",
  "message": ""
 },
 {
  "key": "consent",
  "offer": "{we} {we: talk/talks} with {parents} before support starts and {we: confirm/confirms} it in writing; support does not wait for a signature",
  "afterBe": "",
  "message": ""
 },
 {
  "key": "adult",
  "offer": "{pupil} {pupil: makes/make} the decision, and {parents} are involved if {pupil: they agree/they agree/you agree}",
  "afterBe": "",
  "message": ""
 },
 {
  "key": "adult-only",
  "offer": "{pupil} {pupil: makes/make} the decision, and {parents} are involved if {pupil: they agree/they agree/you agree}",
  "afterBe": "",
  "message": ""
 },
 {
  "key": "home",
  "offer": "{we} {we: agree/agrees} with {parents} what, if anything, would help at home",
  "afterBe": "asked what, if anything, would help at home",
  "message": ""
 }
]
