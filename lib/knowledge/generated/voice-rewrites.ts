// Generated from content/ by `npm run knowledge`. Do not edit.
import type { VoiceRewrite } from '../voice'

export const voiceRewrites: readonly VoiceRewrite[] = [
 {
  "key": "agree",
  "offer": "we agree [the outcomes and support] with {parents} and give them a copy",
  "afterBe": "asked to agree [the outcomes and support] with us and given a copy",
  "message": ""
 },
 {
  "key": "talk",
  "offer": "we talk the decision through with {parents} and {pupil}, then confirm it in writing [by when]",
  "afterBe": "part of the conversation in which [the decision] is made, and given it in writing",
  "message": ""
 },
 {
  "key": "decide",
  "offer": "[the class teacher and the SENCO], {parents} and {pupil} decide together [whether special educational provision is needed]",
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
  "offer": "{pupil} helps to choose the outcomes and says what support works, using [talking mats, pictures or their own words]",
  "afterBe": "helped to choose outcomes and to say what support works, using [talking mats, pictures or their own words]",
  "message": "Knowing a target is not the same as helping to choose it; say how pupils take part in setting outcomes."
 },
 {
  "key": "partners",
  "offer": "we meet {parents} [at least once a term], agree outcomes and support with them and write down what was agreed",
  "afterBe": "met [at least once a term] to agree outcomes and support",
  "message": "Partnership is named here, but not what parents do; say when you meet and what you decide together."
 },
 {
  "key": "signed",
  "offer": "{parents} check the plan, change it with us where needed and keep a copy",
  "afterBe": "asked to check the plan and change it with us where needed",
  "message": "A signature shows that parents have seen the plan, not that they helped to make it; say how they do."
 },
 {
  "key": "door",
  "offer": "{parents} can talk to us at any time, and we also meet them [at least once a term] to review progress and agree next steps",
  "afterBe": "met [at least once a term] to review progress and agree next steps",
  "message": "An open door leaves the first step to families; say when you meet them about the plan."
 },
 {
  "key": "asked",
  "offer": "we ask {pupil} what they want and what helps, decide with them and tell them what has changed",
  "afterBe": "asked what they want and what helps, and told what has changed",
  "message": ""
 },
 {
  "key": "softened",
  "offer": "{pupil} takes part in a way that suits them: [all or part of the meeting, a message, a film or an adult they trust]",
  "afterBe": "",
  "message": "This leaves open whether pupils are heard; say how each of them can take part."
 },
 {
  "key": "attend",
  "offer": "takes part in a way that suits them: [all or part of the meeting, a message, a film or an adult they trust]",
  "afterBe": "",
  "message": "This leaves open whether the pupil is there; say how they take part, in a way that suits them."
 },
 {
  "key": "council",
  "offer": "a group of pupils with SEND meets [each term] to tell us what helps and what to change, and we report back what we did",
  "afterBe": "",
  "message": "A school council may not speak for pupils with SEND; say how they themselves are asked."
 },
 {
  "key": "three",
  "offer": "{parents}, {pupil} and [the class teacher] review progress together at least three times a year; we offer [online, evening or interpreter]",
  "afterBe": "",
  "message": ""
 },
 {
  "key": "ask",
  "offer": "{parents}, and a young person over 16, can ask the local authority for an assessment themselves; they do not need our agreement",
  "afterBe": "",
  "message": ""
 },
 {
  "key": "blame",
  "offer": "families whom we have not reached yet are asked [what would make it easier to take part]",
  "afterBe": "",
  "message": ""
 },
 {
  "key": "consent",
  "offer": "we talk with {parents} before support starts and confirm it in writing; support does not wait for a signature",
  "afterBe": "",
  "message": ""
 },
 {
  "key": "adult",
  "offer": "the young person makes the decision, with {parents} involved when the young person agrees",
  "afterBe": "",
  "message": ""
 },
 {
  "key": "adult-only",
  "offer": "the young person makes the decision, with {parents} involved when the young person agrees",
  "afterBe": "",
  "message": ""
 },
 {
  "key": "home",
  "offer": "we agree with {parents} what, if anything, would help at home",
  "afterBe": "asked what, if anything, would help at home",
  "message": ""
 }
]
