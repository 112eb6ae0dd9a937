import type { CheckedFile } from '../file-report'
import { htmlReport } from './html-report'

/** The governor's report on one document, ready to be filed. */
export interface ReportPage {
  /** Name of the file. */
  readonly name: string
  readonly html: string
}

/**
 * @param called what the document is called in the name of the file
 * @param version of sendlint
 */
export function reportPage(file: CheckedFile, called: string, version: string): ReportPage {
  const { asOf } = file.analysis.view
  return {
    name: `${called} review report ${asOf}.html`,
    html: htmlReport({ version, asOf, files: [file] }),
  }
}
