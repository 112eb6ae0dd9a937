import type { BlockContext } from '../block-context'
import { factsOf } from '../facts-of'
import type { Finding } from '../finding'
import { steadyRule } from '../once-while'
import type { BlockRule, DocumentRule } from '../rule'
import { abbreviations, unexplainedAbbreviations } from './abbreviations'
import { driftedDefinitions } from './definitions'
import { countedParts, numberedLines } from './numbered-lines'
import { beyondCount, brokenNumbering } from './numbering'
import { otherSchools } from './other-schools'
import { passages, repeatedPassages } from './passages'
import { policyAndReport, titlesOfBoth } from './policy-and-report'
import { conflictingPosts } from './post-conflicts'
import { posts } from './posts'
import {
  brokenReferences,
  contentsEntries,
  headingTitles,
  ownReferences,
  possibleHeadings,
} from './references'
import { addressNames, schoolNames } from './school-names'
import { mixedSpellings, spellings } from './spellings'
import { driftedStatements } from './statements'
import { otherTrusts, trustNames } from './trusts'

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
        ...trustNames(context),
        ...addressNames(context),
        ...posts(context),
        ...passages(context),
        ...ownReferences(context),
        ...contentsEntries(context),
        ...numberedLines(context),
        ...countedParts(context),
        ...policyAndReport(context),
      ],
    }
  },
}

const oneSpelling = steadyRule((view) => [factsOf(view, 'spelling')], mixedSpellings)
const saidOnce = steadyRule((view) => [factsOf(view, 'passage')], repeatedPassages)
const numbering = steadyRule((view) => [factsOf(view, 'numbered-line')], brokenNumbering)
const references = steadyRule(
  (view) => [
    factsOf(view, 'numbered-heading'),
    factsOf(view, 'own-reference'),
    factsOf(view, 'contents-entry'),
    factsOf(view, 'stated-count'),
    factsOf(view, 'named-part'),
    headingTitles(view),
    possibleHeadings(view),
  ],
  function* (view) {
    const broken = [...brokenReferences(view)]
    yield* broken
    yield* beyondCount(view, broken)
  },
)

/** Whether the document agrees with itself. */
export const consistencyOfDocument: DocumentRule = {
  *check(view) {
    yield* oneSpelling.check(view)
    yield* unexplainedAbbreviations(view)
    yield* otherSchools(view)
    yield* otherTrusts(view)
    yield* conflictingPosts(view)
    yield* saidOnce.check(view)
    yield* references.check(view)
    yield* numbering.check(view)
    yield* titlesOfBoth(view)
  },
}
