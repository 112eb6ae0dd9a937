import { normalise } from '../../document/normalise'
import type { Matter } from '../../knowledge/duty'
import { matters } from '../../knowledge/generated/duties'
import { ExceptedMatcher } from '../pattern/excepted-matcher'

let known: ExceptedMatcher<Matter> | undefined

const AUTHORITY = '(?:(?:local |education )*authorit(?:y|ies)|council|LA|county|borough)'
const PLAN =
  "(?:(?:my|your|their|his|her|our|the|an?) (?:child|son|daughter|pupil|young person)['’]s )?(?:EHC\\w*|education,? health and care|(?:the|an?|your|their|his|her|child['’]s) (?:final |draft |new )?plans?)"
/** What the law lets only the Tribunal put right: that no assessment is made, or no plan, or that it says this or that. */
const ACT =
  '(?:assess\\w*|reassess\\w*|issu(?:e|es|ed|ing)|carry(?:ing)? out|amend\\w*|ceas\\w*|maintain\\w*|end(?:ing)?|make|making|writ(?:e|ing)|agree\\w*)'
const REFUSAL =
  '(?:refus(?:e|es|ed|ing|als?)|declin(?:e|es|ed|ing)|decisions?|decid(?:e|es|ed|ing)|turn(?:s|ed|ing)? down|turned away|says? no|said no|rejects?|rejected|rejection)'
const DISPUTES =
  '(?:disagree\\w*|disput\\w+|challeng\\w+|object\\w*|appeal\\w*|contest\\w*|not agree|not accept|unhappy|overturn\\w*)'
const DECISION = new RegExp(
  [
    // “a refusal by the authority to assess”, “decides not to issue a plan”
    `\\b${REFUSAL}\\b[^.;,]{0,40}\\b(?:to|not|of|about|on|over|whether)\\b[^.;,]{0,30}\\b(?:${ACT}\\b|${PLAN})`,
    // “the council’s decision”, “a decision of the council”
    `\\b${AUTHORITY}['’]s (?:\\w+ )?(?:${REFUSAL}|answer|ruling|choice)\\b`,
    `\\b(?:${REFUSAL}|answer|ruling) (?:of|by|from|made by|taken by|given by) (?:the |your |our )?${AUTHORITY}\\b`,
    `\\b${AUTHORITY}\\b[^.;,]{0,20}\\b(?:refus(?:e|es|ed)|declin(?:e|es|ed)|(?:will|does|do|did|would)(?: not|n['’]t) (?:\\w+ )?${ACT})\\b`,
    // “disagrees with the council about the plan”
    `\\b${DISPUTES}\\b[^.;,]{0,40}\\b${AUTHORITY}\\b`,
    `\\b${DISPUTES}\\b[^.;,]{0,50}\\b(?:(?:contents?|wording|text) of ${PLAN}|what (?:is|it says) in ${PLAN}|named in ${PLAN}|section [BFI]\\b)`,
    `\\b(?:plan|assessment|EHCP?) (?:is |was |has been |being )?(?:refused|declined|turned down)\\b`,
  ].join('|'),
  'i',
)
/** How a decision is carried out may well be complained of; places and exclusions are other matters. */
const OTHERWISE =
  /\b(?:deliver\w*|delay\w*|late|put in place|not (?:receiving|getting|provided|delivered|made)|maladministration|handl\w+|exclu\w+|suspen\w+|admissions?|funding|top[- ]up|transport|provision in section F is|school['’]s decision)\b/i

/** What a text is about, where nothing in it makes that another matter. */
export function mattersIn(text: string): Matter[] {
  known ??= new ExceptedMatcher(matters)
  const found = known.all(normalise(text)).map(({ entry }) => entry)
  if (DECISION.test(text) && !OTHERWISE.test(text) && !found.some(({ name }) => name === DECIDED)) {
    const decided = matters.find(({ name }) => name === DECIDED)
    if (decided) found.push(decided)
  }
  return found
}
const DECIDED = 'plan-decision'
