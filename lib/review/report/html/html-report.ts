import { type CheckedFile, type FileReport, isChecked, type RunReport } from '../file-report'
import { coveragePart, evidencePart } from './coverage-part'
import { dayInWords } from './day-in-words'
import { leftOutPart } from './left-out-part'
import { escapeHtml } from './markup'
import { problemsPart } from './problems-part'
import { questionsPart } from './questions-part'
import { reportStyle } from './style'
import { summaryPart } from './summary-part'
import { voicePart } from './voice-part'

const parts: readonly ((file: CheckedFile) => string)[] = [
  summaryPart,
  voicePart,
  coveragePart,
  questionsPart,
  leftOutPart,
  problemsPart,
  evidencePart,
]

/** The file without the folders it lies in, which mean nothing to another reader. */
const nameOfFile = (path: string): string =>
  path === '-' ? 'pasted text' : (path.split(/[\\/]/).at(-1) ?? path)

const nameOf = (file: CheckedFile): string => file.document.title ?? file.path

/** What a document is called where it was read from, unless that is its title. */
function readFrom(file: CheckedFile): string {
  const name = nameOfFile(file.path)
  return name === nameOf(file) ? '' : ` · ${escapeHtml(name)}`
}

function documentPart(file: FileReport, asOf: string): string {
  if (!isChecked(file))
    return `<section class="document"><h1>${escapeHtml(file.path)}</h1><p>${escapeHtml(file.error)}</p></section>`
  return `<section class="document"><h1>${escapeHtml(nameOf(file))}</h1>
<p class="kicker">Review report on a SEND policy or report${readFrom(file)} · as of ${dayInWords(asOf)}</p>
${parts.map((part) => part(file)).join('\n')}</section>`
}

const titleOf = ({ files, asOf }: RunReport): string => {
  const [only] = files
  return files.length === 1 && only && isChecked(only)
    ? `${nameOf(only)}: review report, ${asOf}`
    : `SEND policy review, ${asOf}`
}

/** The governor's report: one self-contained page that needs no network or script, and prints on A4. */
export function htmlReport(run: RunReport): string {
  const title = titleOf(run)
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><style>${reportStyle(title)}</style></head>
<body><main>${run.files.map((file) => documentPart(file, run.asOf)).join('\n')}</main>
<footer class="note"><p>Made by sendlint ${escapeHtml(run.version)} from the text alone. It is a help for reading and talking, not a judgement of the school and not legal advice.</p></footer></body></html>
`
}
