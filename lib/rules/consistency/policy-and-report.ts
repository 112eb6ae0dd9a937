import type { BlockContext } from '../block-context'
import { silencedBy } from '../contexts/contexts'
import { isInformationReport } from '../currency/review-dates'
import { factsOf, placeOf } from '../facts-of'
import { holdsAny } from '../lower-text'
import type { DocumentFinding, DocumentView } from '../rule'
import type { PolicyAndReportFact } from './facts'

/** Where a policy says that it is the information report too, or that the report is somewhere else. */

const REPORT = /\binformation report\b/i
const POLICY =
  /\b(?:SEND?|special (?:educational )?needs|inclusion|(?:our|this|the) )(?:[\w' ]{0,30} )?policy\b/i
/** One document that is two. */
const JOINS =
  /\b(?:both|combin\w+|incorporated (?:in|into|within)|merge[sd]?|merg(?:ed|ing)|(?:all|rolled) (?:in|into) one|in (?:one|a single) (?:document|place)|(?:also )?(?:serves?|acts?|stands?|doubles?)(?: up)?(?: both)? as|(?:is|forms|counts as) also|also (?:is|forms|counts as)|as well as (?:being )?(?:our|the))\b/i
const OF_THIS = /\b(?:this|these|here|below|following|we have|it)\b/i
const APART =
  /\b(?:not|never|separate(?:ly)?|elsewhere|website|link(?:ed)?|alongside|governors (?:approve|review)|read with|see)\b/i

/** The report is spoken of as another paper. A trust speaks so of the reports of its schools. */
const ELSEWHERE = [
  /(?<!\b(?:each|every) )\b(?:school|academy|nursery|college|we)\b(?: also)? (?:has|have|keeps?|produces?) (?:an?|a separate) (?:separate )?(?:SEND? |special educational needs )?information report\b/i,
  /\binformation report\b[^.;\n]{0,50}\b(?:published|kept|available|held|printed) (?:on request|from the (?:school )?office)/i,
  // No word on where: “which is published elsewhere”, “is on another page”.
  /\binformation report\b[^.;\n]{0,50}\b(?:published|kept|available|held|printed|found|given|set out|posted|located|is|are) (?:elsewhere|(?:on|in) (?:another|a different|a separate) (?:page|part|section|place|area))\b/i,
  /\b(?:given|set out|found|described|listed|explained|contained|published|provided|covered|available|included) (?:\w+ )?in (?:an?|our|the) (?:separate|different|other) (?:[\w-]+ ){0,4}information report\b/i,
  // Families are sent there: “For the support we offer, please see the SEN information report.”
  /(?:^|[.;] )\W*(?:for|to (?:find out|read|learn|see))\b[^.;\n]{3,80}, ?(?:please )?(?:see|refer to|read|look at|consult|go to|turn to) (?:the|our|its) (?:[\w-]+ ){0,4}information report\W*$/i,
]
const IS_HERE =
  /\b(?:this (?:is|document|page|report|policy is(?! (?:to be )?read))|below|above|follows|in this|part of this)\b/i

const hasAddress = ({ block }: BlockContext): boolean =>
  block.spans.some(({ kind }) => kind === 'link') ||
  /https?:|www\.|\.sch\.uk|\.example/i.test(block.text)

/** “The information report can be found on our website.” */
const ON_WEBSITE =
  /\binformation report\b[^.;\n]{0,60}\b(?:(?:can be|is|may be) (?:found|available|read|viewed|seen|published|accessed)|(?:is|are) on)\b[^.;\n]{0,40}\b(?:website|web ?site|online|web ?page)\b/i
const WEBSITE_ALONE =
  /^\W*(?:(?:on|see) )?(?:(?:our|the|school|academy) )*(?:website|web ?site|online|web ?page)\W*$/i

/** Where a block says that the report is on a website and gives no link: in a sentence, or in a row of a table. */
function onWebsite(context: BlockContext): PolicyAndReportFact[] {
  const { text, table } = context.block
  if (hasAddress(context)) return []
  const isRow =
    table && !table.isHeader && REPORT_AT_END.test(table.rowHeader) && WEBSITE_ALONE.test(text)
  if (isRow)
    return [{ kind: 'policy-and-report', says: 'website', range: { start: 0, end: text.length } }]
  const match = holdsAny(context.block, ['information report']) ? ON_WEBSITE.exec(text) : null
  if (!match) return []
  const range = { start: match.index, end: match.index + match[0].length }
  return silencedBy(context, range, ['title', 'glossary'])
    ? []
    : [{ kind: 'policy-and-report', says: 'website', range }]
}
const REPORT_AT_END = /\binformation report\W*$/i

/** What a block says of policy and report. */
export function policyAndReport(context: BlockContext): PolicyAndReportFact[] {
  const { block, sentences } = context
  const found: PolicyAndReportFact[] = onWebsite(context)
  if (block.kind === 'heading' || block.inQuotation) return found
  const says = holdsAny(block, ['information report'])
  if (!says && !holdsAny(block, ['policy'])) return found
  for (const range of sentences) {
    const text = block.text.slice(range.start, range.end)
    const [isReport, isPolicy] = [REPORT.test(text), POLICY.test(text)]
    if (!isReport && !isPolicy) continue
    if (JOINS.test(text) && OF_THIS.test(text) && !APART.test(text))
      found.push({
        kind: 'policy-and-report',
        says: isReport && isPolicy ? 'both' : isReport ? 'report' : 'policy',
        range,
      })
    else if (
      isReport &&
      !hasAddress(context) &&
      !IS_HERE.test(text) &&
      ELSEWHERE.some((form) => form.test(text))
    )
      found.push({ kind: 'policy-and-report', says: 'elsewhere', range })
  }
  if (says && hasAddress(context))
    found.push({ kind: 'policy-and-report', says: 'address', range: { start: 0, end: 0 } })
  return found
}

const namesReport = (title: string): boolean => /\breport\b/i.test(title)
const namesPolicy = (title: string): boolean => /\bpolicy\b/i.test(title)

/** A policy that is the information report too says so in its title; a report elsewhere has an address (CONS-09). */
export function* titlesOfBoth(view: DocumentView): Iterable<DocumentFinding> {
  const { document } = view
  const facts = factsOf(view, 'policy-and-report')
  const title = document.title ?? document.sections.find(({ level }) => level === 1)?.title ?? ''
  const names = [
    title,
    ...document.sections.filter(({ level }) => level <= 2).map((section) => section.title),
  ]
  const isBoth = names.some((name) => namesReport(name) && namesPolicy(name))
  const isSaid = namesPolicy(title) && !names.some(namesReport) && isInformationReport(view)
  const said = facts.find(({ block, fact }) => {
    const own = document.sections[document.sectionOf[block] ?? 0]?.title ?? ''
    if (fact.says === 'both' || fact.says === 'report')
      if (namesPolicy(title) && !names.some(namesReport)) return true
    // A report that takes the policy in: its own heading is where families look.
    return (fact.says === 'both' || fact.says === 'policy') && namesReport(own) && !namesPolicy(own)
  })
  if (!isBoth && (said || isSaid)) {
    const range = said ? placeOf(view, said.block, said.fact.range) : { start: 0, end: 0 }
    yield {
      ruleId: 'CONS-09',
      range,
      found: said ? document.text.slice(range.start, range.end) : title,
      message: namesPolicy(title)
        ? 'This policy says that it is the SEN information report too: name both in its title, so that families find the report.'
        : 'This report says that it is the SEND policy too: name both in its title, so that families find the policy.',
      fixes: [],
    }
  }
  const says = (what: PolicyAndReportFact['says']) => facts.find(({ fact }) => fact.says === what)
  const isHere = isInformationReport(view) || says('address') !== undefined
  const elsewhere = says('website') ?? (isHere ? undefined : says('elsewhere'))
  if (!elsewhere) return
  const range = placeOf(view, elsewhere.block, elsewhere.fact.range)
  yield {
    ruleId: 'CONS-09',
    range,
    found: document.text.slice(range.start, range.end),
    message: REPORT_ELSEWHERE,
    fixes: [],
  }
}

/** Said once of a report for which no address is given. */
const REPORT_ELSEWHERE =
  'The information report is said to be elsewhere, but no address is given: give the link, so that families can open it.'
