import type { OfficialPage } from '../core/paragraph-view'
import type { IndexEntry, IndexedSource } from '../knowledge/code-of-practice'
import { indexedWorks } from '../knowledge/code-of-practice-index'

/** The January 2015 Code as GOV.UK publishes it. */
const PUBLICATION = 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25'
const PDF =
  'https://assets.publishing.service.gov.uk/government/uploads/system/uploads/attachment_data/file/398815/SEND_Code_of_Practice_January_2015.pdf'

/** A page of the official publication that holds the words of an entry, to be opened by the reader. */
export function officialPage({ source, reference, page }: IndexEntry): OfficialPage {
  if (source !== 'cop') return provision(source, reference)
  const first = /^\d+/.exec(page)?.[0]
  return first
    ? {
        href: `${PDF}#page=${first}`,
        label: `Official text on GOV.UK (PDF, page ${page.replace('-', '–')})`,
      }
    : { href: PUBLICATION, label: 'Official text on GOV.UK' }
}

const parts: readonly (readonly [RegExp, string])[] = [
  [/^s(\d+[A-Z]?)/, 'section'],
  [/^reg (\d+[A-Z]?)/, 'regulation'],
  [/^Sch (\d+[A-Z]?)/, 'schedule'],
]

function provision(source: IndexedSource, reference: string): OfficialPage {
  const url = indexedWorks().find((work) => work.source === source)?.url ?? PUBLICATION
  if (!url.includes('legislation.gov.uk')) return { href: url, label: 'Official text on GOV.UK' }
  const label = 'Official text on legislation.gov.uk'
  for (const [form, name] of parts) {
    const number = form.exec(reference)?.[1]
    if (number) return { href: `${url.replace(/\/part\/\d+$/, '')}/${name}/${number}`, label }
  }
  return { href: url, label }
}
