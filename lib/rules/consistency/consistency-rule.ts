import type { BlockContext } from '../block-context'
import { isInformationReport } from '../currency/review-dates'
import type { Finding } from '../finding'
import type { BlockRule, DocumentFinding, DocumentRule, DocumentView } from '../rule'
import { abbreviations, unexplainedAbbreviations } from './abbreviations'
import { driftedDefinitions } from './definitions'
import { otherSchools } from './other-schools'
import { passages, repeatedPassages } from './passages'
import { conflictingPosts, posts } from './posts'
import { brokenReferences, contentsEntries, ownReferences } from './references'
import { addressNames, schoolNames } from './school-names'
import { mixedSpellings, spellings } from './spellings'
import { driftedStatements } from './statements'

/** A definition is told of once. */
function findingsOf(context: BlockContext): Finding[] {
  const statements = driftedStatements(context)
  return statements.some(({ ruleId }) => ruleId === 'CONS-10')
    ? statements
    : [...statements, ...driftedDefinitions(context)]
}

/** What one block contributes to the question whether the document agrees with itself. */
export const consistencyOfBlock: BlockRule = {
  check(context) {
    return {
      findings: findingsOf(context),
      facts: [
        ...spellings(context),
        ...abbreviations(context),
        ...schoolNames(context),
        ...addressNames(context),
        ...posts(context),
        ...passages(context),
        ...ownReferences(context),
        ...contentsEntries(context),
      ],
    }
  },
}

/** A policy that is the information report too says so in its title (CONS-09). */
function* titleOfBoth(view: DocumentView): Iterable<DocumentFinding> {
  const title =
    view.document.title ??
    view.document.sections.find((section) => section.level === 1)?.title ??
    ''
  const names = view.document.sections
    .filter(({ level }) => level <= 2)
    .map((section) => section.title)
  if (!/\bpolicy\b/i.test(title) || !isInformationReport(view)) return
  if ([title, ...names].some((name) => /\breport\b/i.test(name))) return
  yield {
    ruleId: 'CONS-09',
    range: { start: 0, end: 0 },
    found: title,
    message:
      'This policy says that it is the SEN information report too: name both in its title, so that families find the report.',
    fixes: [],
  }
}

/** Whether the document agrees with itself. */
export const consistencyOfDocument: DocumentRule = {
  *check(view) {
    yield* mixedSpellings(view)
    yield* unexplainedAbbreviations(view)
    yield* otherSchools(view)
    yield* conflictingPosts(view)
    yield* repeatedPassages(view)
    yield* brokenReferences(view)
    yield* titleOfBoth(view)
  },
}
