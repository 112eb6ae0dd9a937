// Generated from content/ by `npm run knowledge`. Do not edit.
import type { VoiceRewrite } from '../voice'

export const voiceRewrites: readonly VoiceRewrite[] = [
 {
  "key": "agree",
  "offer": "we agree [the outcomes and support] with {parents} and give them a copy",
  "afterBe": "asked to agree [the outcomes and support] with us and given a copy"
 },
 {
  "key": "talk",
  "offer": "we talk the decision through with {parents} and {pupil}, then confirm it in writing [by when]",
  "afterBe": "part of the conversation in which [the decision] is made, and given it in writing"
 },
 {
  "key": "decide",
  "offer": "[the class teacher and the SENCO], {parents} and {pupil} decide together [whether special educational provision is needed]",
  "afterBe": ""
 },
 {
  "key": "collected",
  "offer": "each term [a key adult] helps {pupil} to say what is going well, what is hard and what to change; this opens the review",
  "afterBe": ""
 },
 {
  "key": "targets",
  "offer": "{pupil} helps to choose the outcomes and says what support works, using [talking mats, pictures or their own words]",
  "afterBe": "helped to choose outcomes and to say what support works, using [talking mats, pictures or their own words]"
 },
 {
  "key": "signed",
  "offer": "{parents} check the plan, change it with us where needed and keep a copy",
  "afterBe": "asked to check the plan and change it with us where needed"
 },
 {
  "key": "door",
  "offer": "{parents} can talk to us at any time, and we also meet them [at least once a term] to review progress and agree next steps",
  "afterBe": "met [at least once a term] to review progress and agree next steps"
 },
 {
  "key": "softened",
  "offer": "{pupil} takes part in a way that suits them: [all or part of the meeting, a message, a film or an adult they trust]",
  "afterBe": ""
 },
 {
  "key": "attend",
  "offer": "takes part in a way that suits them: [all or part of the meeting, a message, a film or an adult they trust]",
  "afterBe": ""
 },
 {
  "key": "council",
  "offer": "a group of pupils with SEND meets [each term] to tell us what helps and what to change, and we report back what we did",
  "afterBe": ""
 },
 {
  "key": "three",
  "offer": "{parents}, {pupil} and [the class teacher] review progress together at least three times a year; we offer [online, evening or interpreter]",
  "afterBe": ""
 },
 {
  "key": "ask",
  "offer": "{parents}, and a young person over 16, can ask the local authority for an assessment themselves; they do not need our agreement",
  "afterBe": ""
 },
 {
  "key": "blame",
  "offer": "families whom we have not reached yet are asked [what would make it easier to take part]",
  "afterBe": ""
 },
 {
  "key": "consent",
  "offer": "we talk with {parents} before support starts and confirm it in writing; support does not wait for a signature",
  "afterBe": ""
 },
 {
  "key": "adult",
  "offer": "the young person makes the decision, with {parents} involved when the young person agrees",
  "afterBe": ""
 },
 {
  "key": "adult-only",
  "offer": "the young person makes the decision, with {parents} involved when the young person agrees",
  "afterBe": ""
 },
 {
  "key": "home",
  "offer": "we agree with {parents} what, if anything, would help at home",
  "afterBe": "asked what, if anything, would help at home"
 }
]
