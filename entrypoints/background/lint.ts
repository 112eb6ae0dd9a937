import { currentOfficialText } from '../../lib/code-of-practice/official/current-text'
import { takeLines } from '../../lib/platform/line'
import { extensionVersion } from '../../lib/platform/version'
import { serveLint } from '../../lib/session/engine/serve-lint'
import { LINT_PORT, type LintReply, type LintRequest } from '../../lib/session/lint-protocol'

/** Checks the documents of every tab that opens a line. */
export function serveChecks(): void {
  const parts = { officialText: currentOfficialText(), version: extensionVersion() }
  takeLines<LintReply, LintRequest>(LINT_PORT, (line) => serveLint(line, parts))
}
