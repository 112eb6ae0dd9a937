import type { Range } from '../../core/range'
import type { Passage } from './passage'

/** Being let in, said of a child. */
const ENTERS =
  '(?:(?:admitted|accepted|enrolled|taken on(?: roll)?|considered(?: for (?:a |any )?places?)?)|(?:offered|given|awarded|allocated|have|keep|take up) (?:a |any |their |the )?places?|starts?|joins?|begins?|attends?|comes?|returns?|stays? on|(?:admit|accept|enrol|offers? (?:a )?places? to)s? [^.;,]{3,50}?)'
/** A place, its offer or an application, of which something is said. */
const PLACE =
  '(?:places?|admissions?|entry|offers?|start dates?|applications?)(?: [^.;,]{1,60}?)? (?:is|are|will be|may be|can be|must be|would be) (?:\\w+ )?(?:offered|given|confirmed|agreed|made|considered|approved|honoured|kept open|available|granted)'
/** To what; nothing else may stand between being let in and its condition. */
const TO =
  '(?: (?:at |to |in |into |with |for )?(?:(?:the|our|this|a) )?(?:school|nursery|college|academy|pre-?school|reception|sixth form|us|here|class|roll|lessons|full[- ]time|part[- ]time|year \\d+|september|mornings|afternoons)){0,2}(?: on (?:an? |our )?(?:reduced|part[- ]time|short\\w*|phased) (?:timetable|basis|hours|day|week))?'
/** Conditions that need no telling what they are. */
const TERMS =
  '(?:only (?:if|when|once|after|where|with|for|on)|unless|provided(?: that)?|providing|on (?:the )?(?:condition|understanding)|as long as|so long as|subject to|conditional (?:on|upon)|dependent (?:on|upon))'
/** Others are some where money, people or health have to be in order. */
const ONCE = '(?:if|when|once|after|as soon as|where|until)'
const MEANS =
  '(?:fund\\w*|money|staff\\w*|TAs?|assistants?|one[- ]to[- ]one|adults?|resourc\\w*|support (?:is|has been|worker)|EHC\\w*|in place|appoint\\w*|recruit\\w*|trained|diagnos\\w*|toilet\\w*|nappies|continent|can (?:be met|meet|cope|manage)|assess\\w*|tests?|medication|behav\\w*|others? (?:have|has)|numbers|room)'
/** What families themselves want, and how long a pupil may stay. */
const WANTED =
  /\b(?:if|when|where|unless|until) (?:the |their |your )?(?:parents?|famil(?:y|ies)|carers?|they|you|child|children|pupils?) (?:\w+ )?(?:agree|wish|ask|want|consent|choose|prefer|request|feel)\w*\b|\buntil (?:they are|he is|she is|the age|age|year|the end|\d+|may|july|june)\b/i

const CONDITION = new RegExp(
  `\\b(?:${ENTERS}|${PLACE})${TO},? ${TERMS}\\b[^.;]*|\\b(?:${ENTERS}|${PLACE})${TO},? ${ONCE}\\b[^.;]{0,60}?\\b${MEANS}\\b[^.;]*|\\b(?:places?|admission|entry|(?<!\\b(?:we|they|us|you|to|can|may|school|college|centre) )offers?)\\b[^.;]{0,40} depends? (?:up)?on\\b[^.;]*|\\bonly (?:be )?(?:consider|${ENTERS})\\b[^.;]{0,60}\\b(?:if|when|once|after|where|with|for|on)\\b[^.;]*`,
  'i',
)
const WE_CAN =
  '(?:whether|if|that) (?:we|the school|staff) (?:can|could|are able to) (?:meet|cope|support|manage)'
/** “pass a test before they are given a place”, “before a place is confirmed … see whether we can meet …”. */
const BEFORE = new RegExp(
  `\\b(?:must|needs? to|have to|has to|required to|asked to|expected to)\\b[^.;]{0,60}\\bbefore\\b[^.;,]{0,30}\\b(?:admitted|accepted|enrolled|offered|places?|admission)\\b[^.;]*|\\b(?:pass|prove|show|sit) [^.;]{0,40}\\bbefore\\b[^.;,]{0,20}\\b${ENTERS}\\b[^.;]*|\\bbefore (?:an? |any |the )?(?:places?|offer|admission)\\b[^.;]{0,90}\\b${WE_CAN}\\b[^.;]*`,
  'i',
)
/** What parents have to bring for their child to come at all. */
const PARENTS =
  /\b(?:parents?|carers?|famil(?:y|ies)|an adult from home)\b[^.;]{0,30}\b(?:must|have to|has to|needs? to|(?:is|are|be|will be) (?:asked|required|expected) to)\b[^.;]{0,15}\b(?:provide|pay for|fund|supply|employ|stay|remain|attend|accompany)\b[^.;]{0,60}\b(?:helper|assistant|adult|carer|one[- ]to[- ]one|TA|nurse|support|in class|on site|in school|during)\b[^.;]*\b(?:attend|start|place|school|join|come|stay)\b[^.;]*/i
/** Places for so many and no more. */
const NUMBER =
  /\b(?:no|not) more than (?:one|two|three|four|five|six|\d+) (?:pupil|child|student|place)(?:s|ren)?\b[^.;]*|\b(?:limit|cap|ceiling|quota)(?:s|ped|ted)?\b[^.;]{0,20}\b(?:on|to|of|for) (?:how many|the number)[^.;]*|\bhow many (?:pupils|children|students) with\b[^.;]{0,40}\bwe (?:can|will|are able to) (?:take|admit|accept)[^.;]*/i
/** Somewhere else is said to be better. */
const ELSEWHERE =
  /\b(?:refuse|decline|reject|turn down)s? (?:an?|any|the|some|such) (?:\w+ )?(?:applications?|requests?|places?|admissions?)\b[^.;]*|\b(?:encouraged|advised|asked|urged|told|steered|pointed) (?:to|towards) (?:look at|consider|visit|apply to|try|think about) (?:the|another|other|an?) (?:\w+ ){0,2}?(?:schools?|settings?|colleges?)(?: (?:across|down|nearby|next|over|in town|with)\b[^.;]*| (?:instead|elsewhere))|\b(?:waits?|stays?|remains?|(?:be|is|are) kept|looked after) (?:at home|off school|out of school)\b[^.;]{0,20}\b(?:until|unless|if|when|while)\b[^.;]*|\bnot (?:be )?(?:a |the )?(?:good|right|best|suitable) (?:fit|match|place|school|setting) for\b[^.;]*|\b(?:another|a different|a special(?:ist)?|an alternative) (?:school|setting|placement)\b[^.;]{0,20}\b(?:would|may|might|could|will) (?:\w+ )?(?:suit|serve|be (?:a |the |more |much )?(?:better|best|right|suitable|appropriate|happier))\b[^.;]*|\b(?:should|must|need to|are asked to|are advised to) (?:apply|look|go|transfer|move)\b[^.;]{0,20}\b(?:to|for|at) (?:a|an|another|other) (?:\w+ ){0,2}?(?:schools?|settings?|colleges?)\b[^.;]*/i
/** Part of the school or the day is kept from them. */
const KEPT_FROM =
  /\b(?:open|available|offered|reserved) only (?:to|for)\b[^.;]{0,30}\b(?:without|who (?:do not|have no|need no))\b[^.;]*|\b(?:mild|minor|low|moderate|manageable) (?:\w+ )?needs only\b|\bdefer(?:s|red)? the (?:start|admission|entry)\b[^.;]*|\b(?:mornings|afternoons|part[- ]time|half days|two hours|a few hours) (?:only )?until\b[^.;]*|\b(?:mornings|afternoons|part[- ]time|half days) only\b[^.;]{0,40}\b(?:if|once|when)\b[^.;]*/i
const TOILET =
  /\b(?:must|needs? to|have to|should|expected to|asked to)\b[^.;]{0,20}\b(?:out of nappies|toilet[- ]trained|potty[- ]trained|dry|continent|clean and dry)\b[^.;]{0,20}\b(?:before|to|when|by the time|in order to|on)\b[^.;]*|\bnot (?:yet )?(?:out of nappies|toilet[- ]trained|potty[- ]trained|continent)\b[^.;]{0,30}\b(?:cannot|can't|(?:will|may|are|is)(?: not|n't)|unable)\b[^.;]*/i

const ALL = [CONDITION, BEFORE, PARENTS, NUMBER, ELSEWHERE, KEPT_FROM, TOILET]

/** Where a sentence lets pupils in on terms, or not at all, wherever it names them. */
export const entryTermsIn = (passage: Passage): Range[] =>
  WANTED.test(passage.text)
    ? []
    : ALL.flatMap((pattern) => {
        const found = passage.find(pattern)
        return found ? [found] : []
      })
