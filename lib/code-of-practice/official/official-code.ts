import type { ImportReport } from '../import/import-report'

/** One numbered paragraph of the official text. */
export interface OfficialParagraph {
  /** `6.36` or `xix`. */
  readonly reference: string
  /** Its words without the number; a line for each bullet, each row of a table and each part. */
  readonly text: string
  /** Heading it stands under; empty where there is none. */
  readonly heading: string
  /** First and last page of the file it stands on, from 1. */
  readonly page: number
  readonly lastPage: number
}

/** The official text of the Code as it was imported. */
export interface OfficialCode {
  /** Month and year on the cover, `January 2015`; null where the file does not say. */
  readonly edition: string | null
  readonly pages: number
  readonly paragraphs: readonly OfficialParagraph[]
  /** Hash of the file, to tell whether it is the one that others have: SHA-256 as hexadecimal digits. */
  readonly sha256: string
  /** ISO date of the import. */
  readonly importedOn: string
  /** Name of the picked file, or the address it was fetched from. */
  readonly from: string
  readonly report: ImportReport
}
