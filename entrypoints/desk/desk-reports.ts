import type { ReviewModel } from '../../lib/core/review'
import type { LintOptions } from '../../lib/linter/options'
import { printPage, savePage } from '../../lib/platform/kept-page'
import type { ReportPage } from '../../lib/review/report/html/report-page'
import type { DeskClient } from './desk-client'

interface Desk {
  readonly client: DeskClient
  /** The text as it stands, and how it is checked. */
  readonly now: () => { readonly text: string; readonly options: LintOptions }
  /** Does something, or says in words what went wrong. */
  readonly telling: (work: () => Promise<void>) => Promise<void>
  readonly say: (notice: string) => void
}

/** What is made of the document on the Desk beyond its problems: the review, and the report to be filed. */
export class DeskReports {
  constructor(private readonly desk: Desk) {}

  /** What a governor needs to know of the text as it stands; null when it could not be made. */
  async review(): Promise<ReviewModel | null> {
    const { client, now, telling } = this.desk
    let review: ReviewModel | null = null
    await telling(async () => {
      review = await client.ask({ kind: 'review', ...now() })
    })
    return review
  }

  /** The governor's report as a page to read, print and file; null when it could not be made. */
  async page(): Promise<ReportPage | null> {
    const { client, now, telling, say } = this.desk
    let page: ReportPage | null = null
    say('Writing the report …')
    await telling(async () => {
      page = await client.ask({ kind: 'report', ...now() })
      say('')
    })
    return page
  }

  /** Writes the report, unless it is written already, and saves it. */
  async save(written?: ReportPage): Promise<void> {
    const page = written ?? (await this.page())
    if (page) this.desk.say(savePage(page))
  }

  async print(): Promise<void> {
    const page = await this.page()
    if (page) this.desk.say(printPage(page))
  }
}
