import type { DocumentKind } from '../../core/document-kind'
import { oncePerView } from '../once-per-view'
import type { DocumentView } from '../rule'
import { countOf, hasLine } from '../whole-text'
import { isForStaff, isOtherPaper } from './other-paper'

export interface KindOfDocument {
  readonly kind: DocumentKind
  /** It says that the SEN information report is to be found somewhere else. */
  readonly reportElsewhere: boolean
  /** A policy that names the report as something the school has, without saying that this is it. */
  readonly besideReport: boolean
  /** Its title names a paper of another kind: minutes, a letter, the behaviour policy. */
  readonly isOtherPaper: boolean
  /** Only staff and governors read it. */
  readonly isForStaff: boolean
}

const REPORT = /\binformation report\b|\b(?:sen|send) report\b|\bschool'?s? (?:local )?offer\b/i
const POLICY = /\bpolic(?:y|ies)\b/i
/** The document says of itself that it is the report. */
const IS_REPORT =
  /\b(?:this|our|the) (?:document|policy|report|booklet|page|paper|handbook|guide|leaflet)\b[^.]{0,80}\b(?:is|as|includes?|forms|contains?|incorporates?|meets?|both|serves?)\b[^.]{0,60}\binformation report\b|\bpolicy and (?:the |our |sen |send |sen\/d )*information report\b/i
/** … and that it is that alone: “This page is our SEN information report.” */
const IS_REPORT_ALONE =
  /\b(?:this|here)(?: (?:page|document|booklet|leaflet|guide|paper))? is (?:our|the|[\p{L}’' ]{2,40}['’]s?) (?:(?!(?:of|to|for|from|in|on|about|link|summary)\b)[\p{L}-]+ ){0,3}?information report\b/iu

/** In the sentence that speaks of the report. */
const ELSEWHERE =
  /\binformation report\b[^.]{0,90}(?:website|https?:|www\.|is available|can be (?:found|read)|is published|has the detail|online|separate)|\b(?:each|every) (?:school|academy|setting)\b[^.,;]{0,40}\bpublish\w*\b[^.,;]{0,40}\binformation report\b|\b(?:see|read|found in|set out in|detail(?:s|ed)? (?:is |are )?in|alongside|together with|refer to|conjunction with)\b[^.]{0,50}\binformation report\b/i
const ABOUT_SEN = /\bSEND?\b|special educational needs|SENDCO|SENCO/g

/** A title or a line on the cover is shorter than this, in characters. */
const LABEL = 100

/** “Job description” of “Job description – Teaching assistant, grade 4, …”. */
const beforeDash = (text: string): string => /^([^.,;:–—\n]{3,40}?) +[-–—] /.exec(text)?.[1] ?? ''

/** Lines that say what a document is: its title, and the headings and lines before it begins. */
function openingOf({ document }: DocumentView): readonly string[] {
  const first = document.blocks
    .slice(0, 4)
    .map(({ kind, text }) => (kind === 'heading' || text.length < LABEL ? text : beforeDash(text)))
    .filter((text) => text !== '' && !/\.\s*$/.test(text))
  return [document.title ?? '', ...first]
}

/** Blocks before which a letter has its “Dear …”. */
const LETTERHEAD = 10

const isLetter = ({ document }: DocumentView): boolean =>
  document.blocks.slice(0, LETTERHEAD).some(({ text }) => /^\s*dear\b.{1,60}$/im.test(text))

/** Some reports and policies begin with a word to families; their title says what they are. */
const isReportByTitle = ({ document: { title } }: DocumentView): boolean =>
  /\binformation report\b|\b(?:sen|send) policy\b/i.test(title ?? '') &&
  !/\bletter\b/i.test(title ?? '')

/** Speaks of the report as of this very document, or of the duty to have one. */
const OWN =
  /\bthis (?:sen |send )?(?:information )?report\b|\bmust\b|\bduty\b|\bwe (?:will )?publish\b|\bthis (?:policy|document) (?:is|includes|forms|contains)\b/i

const NAMED = /\binformation report\b/gi
const NAMED_ONCE = /\binformation report\b/i
/** Farthest a sentence reaches from the words that name the report, in characters. */
const REACH = 160

/** Sentences that name the report; a dot inside an address ends none. */
const sentencesOnReport = (text: string): string[] =>
  [...text.matchAll(NAMED)].map(({ index }) => {
    const before = text.slice(Math.max(0, index - REACH), index)
    const after = text.slice(index, index + REACH)
    return (/[^.\n]*$/.exec(before)?.[0] ?? '') + (/^(?:[^.\n]|\.\w)*/.exec(after)?.[0] ?? '')
  })

const namesReport = hasLine((line) => NAMED_ONCE.test(line))
const saysElsewhere = hasLine((line) =>
  sentencesOnReport(line).some((sentence) => ELSEWHERE.test(sentence) && !OWN.test(sentence)),
)
const saysItIs = hasLine((line) => sentencesOnReport(line).some((one) => IS_REPORT.test(one)))
const saysItIsAlone = hasLine((line) =>
  sentencesOnReport(line).some((one) => IS_REPORT_ALONE.test(one) && !POLICY.test(one)),
)
const mentionsOfSen = countOf((line) => line.match(ABOUT_SEN)?.length ?? 0)

function detect(view: DocumentView): KindOfDocument {
  const { document } = view
  const lines = openingOf(view)
  const opening = lines.join('\n')
  const isOther = isReportByTitle(view) ? isForStaff(lines) : isLetter(view) || isOtherPaper(lines)
  const reportElsewhere = saysElsewhere(view)
  const isReport = REPORT.test(opening)
  const isPolicy = POLICY.test(opening)
  const kind = ((): DocumentKind => {
    if (isOther) return 'other'
    if (isReport) return isPolicy ? 'both' : 'information-report'
    if (saysItIsAlone(view) && !isPolicy && !reportElsewhere) return 'information-report'
    if (saysItIs(view)) return 'both'
    if (
      document.sections.some(
        ({ title, level }) => level > 1 && REPORT.test(title) && !/\blink/i.test(title),
      ) &&
      !reportElsewhere
    )
      return 'both'
    if (isPolicy) return 'policy'
    return mentionsOfSen(view) * 250 >= document.text.length / 6 ? 'policy' : 'other'
  })()
  return {
    kind,
    reportElsewhere: kind === 'policy' && reportElsewhere,
    besideReport: kind === 'policy' && namesReport(view),
    isOtherPaper: isOther,
    isForStaff: isForStaff(lines),
  }
}

const detected = oncePerView(detect)

/** What the words of a document have it checked as: a policy that points to no report is asked for one. */
export function kindTold(view: DocumentView): DocumentKind {
  const { kind, reportElsewhere } = detected(view)
  return kind === 'policy' && !reportElsewhere ? 'both' : kind
}

/** Tells a policy from an information report, from a document that is both: as somebody said, or as its words do. */
export const kindOfDocument = oncePerView((view: DocumentView): KindOfDocument => {
  const { documentKind: kind } = view
  if (kind === null) return detected(view)
  return {
    ...detected(view),
    kind,
    reportElsewhere: kind === 'policy',
    besideReport: false,
    isOtherPaper: kind === 'other',
  }
})
