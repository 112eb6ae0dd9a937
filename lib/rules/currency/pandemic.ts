import type { BlockContext } from '../block-context'
import { silencedBy } from '../contexts/contexts'
import type { Finding } from '../finding'
import { holdsAny } from '../lower-text'
import { finding } from './stale-words'

const PANDEMIC_RULES =
  /\b(?:(?:class|year[- ]group|phase) bubbles?|(?:keep|keeping|operate|operating|remain in|work(?:ing)? in) (?:the |our |children in )?bubbles\b|in (?:their )?bubbles?|(?:from|between|of|with) (?:different|other|separate) bubbles?|(?:each|every|your|their|our|one|the) bubbles? (?:has|have|will|is|are|must|should|comes?|goes|uses?|eats?)|until (?:the )?(?:covid |current )?restrictions (?:are|have been|can be) (?:lifted|eased|removed|relaxed)|bubbles? (?:that|which|who) (?:close|isolate|are closed)s?|bubble clos(?:es|ures?)|social(?:ly)? distanc(?:ing|ed)|face (?:coverings?|masks?)|self[- ]isolat(?:e|es|ing|ion)|lateral flow tests?|track and trace|(?:local|national|further|another|regional) lockdowns?|tests? positive for (?:covid|coronavirus)\S*|symptoms of (?:covid|coronavirus)\S*|(?:covid|coronavirus)(?:-19)? symptoms|while (?:covid |the )?restrictions (?:are|remain) in place|(?:we|staff|pupils|children|visitors|parents|everyone) wear (?:a )?face (?:masks?|coverings?) (?:in|at|on|around|when) (?:the )?(?:corridors?|communal|all times|school|site|shared|indoors|collect)|(?:covid(?:[- ]?19)?|coronavirus|pandemic)(?:\s+(?:restrictions?|guidance|(?:operational|schools?|government|travel|safety|DfE) guidance|measures|risk assessments?|regulations|rules|protocols?|arrangements|situation|catch[- ]up|recovery|outbreak|bubbles?|addendum|appendix|annex|lockdowns?))|remote (?:learning|education|teaching) during (?:the |a )?lockdowns?|(?:because of|due to|owing to|as a result of|in (?:the )?light of|during) (?:the )?(?:current |ongoing )?(?:covid(?:[- ]?19)?|coronavirus|pandemic))\b/gi
const PANDEMIC = [
  'bubble',
  'restrictions',
  'distanc',
  'face cover',
  'face mask',
  'isolat',
  'lateral flow',
  'covid',
  'corona',
  'pandemic',
  'track and',
  'lockdown',
  'the virus',
  'shield',
  'clinically',
  'key worker',
  'critical worker',
  'metre',
  '2m ',
  'masks',
  'test and trace',
  'recovery curriculum',
  'closures',
  'reopened',
  're-opened',
  'partially closed',
  'partial closure',
  'government guidance',
  'guidelines allow',
  'a mask',
  'closed',
  'school closure',
  'allowed back',
  'safe to',
  '2m',
  'pcr test',
  'visor',
  'catch-up premium',
  'catch up premium',
  'recovery premium',
  'staggered',
]
/** What needs no other word of the pandemic beside it. */
const ALONE =
  /\b(?:(?:pupils|children|students|staff|adults|families|parents|those|anyone)(?: who (?:are|is)| are)? (?:currently |still )?shielding\b|shielding (?:pupils|children|students|staff|families|parents|adults|learners)|clinically (?:extremely )?vulnerable|children of (?:key|critical) workers|(?:key|critical) workers['’]? children|(?:must|should|please|asked to|required to|expected to)\b[^.;\n]{0,50} (?:two|2|one|1) ?(?:metres?|m)\b(?: \(\d ?m\))?,? (?:apart|away|distance|from (?:each other|one another|others?|people|anyone|everyone|staff|the next))|(?:keep|stay|sit|queue|seated|wait)s? (?:at least )?(?:two|2) ?(?:metres|m) (?:apart|away from (?:each other|one another|others?))|keep (?:your|a) distance of (?:two|2) ?(?:metres|m)\b|(?:current|ongoing|national|partial) school closures?|during (?:the )?(?:period of )?school closures?\b|until (?:visitors|parents|families|we|pupils|adults) (?:are|can be) allowed back\b|until it is safe (?:for us )?to (?:meet|return|visit|come|do so)\b|until (?:the )?restrictions (?:ease|end|lift)\b|\bisolate for (?:\d+|five|seven|ten|fourteen) days|PCR tests?|(?:wear|wears|wearing) (?:a )?visors?\b|between (?:class )?bubbles\b|(?:catch[- ]up|recovery) premium (?:is|are|will|pays|funds|allows)\b|(?:if|when) a bubble (?:is|has to be) sent home|(?:two|2)[- ]?(?:metres?|m) (?:distanc(?:e|ing)|rule)|(?:must|should|please|(?:asked|required|expected|need) to)[^.;\n]{0,40} (?:wear|put on|bring) (?:a )?(?:face )?masks?\b|(?:NHS )?test and trace|(?:since|now that) (?:schools (?:have )?(?:fully )?re-?opened|(?:the |our )?school (?:has )?(?:fully )?re-?opened (?:in|on)[^.;\n]{0,16} 202[01])\b|recovery curriculum|(?:while|when) (?:the |our )?schools? (?:is|are) (?:partially |partly )?closed (?:to (?:most|all|other)|except|because)|partial(?:ly)? clos(?:ed|ure)|Coronavirus Act(?: 2020)?|temporary (?:changes?|amendments?|modifications?|relaxations?|flexibilit(?:y|ies))[^.;\n]{0,50} (?:covid(?:[- ]?19)?|coronavirus|the pandemic)|(?:while|when|if) (?:the country|England|the nation|our area|the area) is (?:in|under|placed in) (?:a )?(?:national |local |full )?(?:lockdown|tier [1-4]\b)|until (?:the )?(?:government|national|public health|DfE|current) (?:guidance|guidelines|advice|rules|restrictions?) (?:allows?|permits?|changes?|says? otherwise|(?:is|are) (?:relaxed|lifted|eased))|(?:if|should|when|whenever) (?:a|the|your child['’]s|their|any|your) (?:class )?bubble (?:has to|have to|needs? to|must|is asked to|closes?|close|is closed|be closed)\b(?: (?:close|isolate|be (?:closed|sent home)))?|to (?:slow|stop|prevent|limit|reduce|control) the (?:spread|transmission) of (?:the virus|covid\S*|coronavirus)|staggered (?:start|finish|drop-off|arrival|lunch|break)[\w -]{0,16} (?:remain|continue|are still|stay)s?\b(?= in place)?)/gi
/** The pandemic or the virus named, in a sentence that says how things are at present. */
const NAMED =
  /\b(?:covid(?:[- ]?19)?|coronavirus|(?:the|this|a) (?:global )?pandemic|(?<!(?:flu|winter|stomach|computer) )the virus)\b/gi
const FOR_NOW =
  /\b(?:for now|at (?:the moment|present)|currently|until further notice|precautions?|suspended|on hold|paused|postponed|cancelled|(?:is|are|be|remains?|stays?) closed|continues? to|is (?:still )?(?:ongoing|with us)|hope to|weekly|daily|cannot|may not|not (?:able|allowed|permitted|possible)|unable|stay (?:at )?home|isolat\w+|online|by (?:phone|telephone|video)|remote\w*|masks?|distance|sanitis\w+|lockdown|ventilat\w+|may attend|attend school)\b/i
const PAST_OF_PANDEMIC =
  /\b(?:was|were|had|did|missed|lost|affected|disrupted|learn(?:ed|t)|ended|no longer|impact of|effects? of|studied|born|babies|because of what|since then|as a result|grew up)\b/i

/** Masks and distances that belong to a workshop, to medical care or to a space. */
const FOR_OTHER_WORK =
  /\b(?:dust|woodwork|workshop|nebulis\w+|gloves|goggles|suction|tracheo\w+|paint\w*|fence|furniture|snow|flood|drama|theatre|boiler|strep\w*|chickenpox|holidays?)\b/i

/** One finding for each sentence that has not been told of. */
function remainders(context: BlockContext, told: readonly Finding[]): Finding[] {
  const { text } = context.block
  const inSection = MENTIONS_PANDEMIC.test(context.section.title)
  const found: Finding[] = []
  const add = (match: RegExpExecArray): void => {
    const { start, end } = context.sentenceAt(match.index)
    if (FOR_OTHER_WORK.test(text.slice(start, end))) return
    if ([...told, ...found].some(({ range }) => range.start >= start && range.start < end)) return
    const range = { start: match.index, end: match.index + match[0].length }
    if (PAST_OF_PANDEMIC.test(text.slice(start, end))) return
    if (silencedBy(context, range, ['title', 'negation', 'name'])) return
    found.push(finding(context, 'DATE-11', match, ofThePandemic(match[0])))
  }
  for (const match of text.matchAll(ALONE)) add(match)
  for (const match of text.matchAll(NAMED)) {
    const { start, end } = context.sentenceAt(match.index)
    const sentence = text.slice(start, end)
    if (
      FOR_NOW.test(sentence) &&
      !LOOKS_BACK.test(sentence.replace(/\b(?:Act 2020|after the)/g, ''))
    )
      add(match)
  }
  if (inSection && context.block.kind !== 'heading')
    for (const match of text.matchAll(new RegExp(FOR_NOW, 'gi'))) add(match)
  return found
}

const ofThePandemic = (words: string): string =>
  `“${words}” belongs to the pandemic: take it out, or say when it applied.`

const MENTIONS_PANDEMIC = /\b(?:covid|corona|pandemic)/i
const LOOKS_BACK =
  /\b(?:was|were|had|did|missed|since the|after the|20(?:19|20|21|22)\b|lost|affected|disrupted|learn(?:ed|t)|ended|before(?! (?:they|you|he|she|we|visiting|coming|entering|each|every|an?|any|it|your)\b)|(?<!\b(?:is|are|be|by|we|currently) )following the|no longer|impact of|effects? of|studied)\b/i
const IS_NOW =
  /\b(?:will|is|are|must|should|may|currently|at present|at the moment|until further notice|have been|has been|cannot|unable|please|remain|take place|we (?:offer|provide|send|hold|use|ask|run|keep|meet))\b/i

/** Rules and arrangements of the pandemic (DATE-11). */
export function pandemicText(context: BlockContext): Finding[] {
  const { text, kind } = context.block
  const inSection = MENTIONS_PANDEMIC.test(context.section.title)
  if (!holdsAny(context.block, PANDEMIC) && !inSection) return []
  const found: Finding[] = []
  let told = -1
  for (const match of text.matchAll(PANDEMIC_RULES)) {
    const sentence = context.sentenceAt(match.index)
    if (sentence.start === told) continue
    const around = text.slice(sentence.start, sentence.end)
    if (LOOKS_BACK.test(around)) continue
    // The words alone have other uses: a bubble tube, distance from the speaker, cover for the ears.
    const isCertain =
      MENTIONS_PANDEMIC.test(match[0]) ||
      /self|lateral|wear|track|social|keep|operat|remain|work|lockdown|restrictions/i.test(
        match[0],
      ) ||
      (/face/i.test(match[0]) &&
        /\b(?:should|must|please|will|asked to|expected to) (?:also )?wear\b/i.test(around))
    if (!isCertain && !MENTIONS_PANDEMIC.test(text) && !/bubbles?\b/i.test(match[0])) continue
    if (
      /bubble/i.test(match[0]) &&
      /\b(?:tubes?|blow|wrap|machine|bath|play|lamp|water|sensory)\b/i.test(around)
    )
      continue
    const isRule =
      /bubble|self|lockdown|positive|symptoms|in place|wear|social|lateral|remote|lifted|eased|removed|relaxed/i.test(
        match[0],
      )
    const isPresent = IS_NOW.test(around) || /\b(?:current|ongoing)\b/i.test(match[0])
    const isTitle =
      kind === 'heading' ||
      context.block.table?.isHeader === true ||
      match[0].length > text.trim().length - 3
    if (!isTitle && !isRule && !isPresent) continue
    const range = { start: match.index, end: match.index + match[0].length }
    if (silencedBy(context, range, ['title', 'negation', 'name'])) continue
    told = sentence.start
    found.push(finding(context, 'DATE-11', match, ofThePandemic(match[0])))
  }
  return [...found, ...remainders(context, found)]
}
