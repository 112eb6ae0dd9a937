import { expect, test } from 'vitest'
import { readMarkdown } from '../../../lib/document/markdown'
import { Linter } from '../../../lib/linter/linter'

/** What a check would have changed in a text in which nothing is wrong. */
const complaints = (markdown: string): string[] =>
  new Linter()
    .analyse(readMarkdown(markdown))
    .diagnostics.filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ ruleId, text }) => `${ruleId}: ${text}`)

test.each([
  [
    'minutes that the chair will sign',
    '# Broadmead School\n\n## Minutes of the Inclusion Committee\n\nMr Nandra declared that his son has an EHCP and would withdraw if cases were discussed.\n\nSigned ................ (Chair)      Date ..........',
  ],
  [
    'a job description with lines for signatures',
    '# Job description: SENCO\n\nThis is reviewed once a year at appraisal.\n\nPostholder’s signature ................ Headteacher’s signature ................ Date ........',
  ],
  [
    'a plan that two schools sign',
    '# Transition plan\n\nWritten by Ms Fry (SENCO, Elm Road) and Mr Doyle (SENDCo, Castle Hill).\n\n## Agreed by\n\nReuben ______  Parent ______  Elm Road ______  Date ____',
  ],
  [
    'who is responsible and who accountable',
    '# SEND policy\n\n| Function | Trustees | Headteacher |\n| --- | --- | --- |\n| Approve this policy | A | R |\n| Publish the SEN information report | A | R |',
  ],
  [
    'a heading that asks how',
    '# Holloway Brook Academy: SEND policy\n\n## How the Academy identifies needs\n\nTeachers, parents and pupils talk about what is hard.',
  ],
  [
    'words set against better ones',
    '# The graduated approach: a guide for staff\n\n| Instead of… | Try… |\n| --- | --- |\n| “Wheelchair-bound” | “uses a wheelchair” |\n| “She’s School Action Plus” | “She’s at SEN Support” |',
  ],
  [
    'a table of names and what they are',
    '# SEND questions\n\n| Name | What it is |\n| --- | --- |\n| Statement of SEN | Replaced by EHC plans between 2014 and 2018 |',
  ],
  [
    'admissions by the School Admissions Code',
    '# Admission arrangements\n\n## Oversubscription criteria\n\nPupils whose EHCP names the school are admitted. Then come, in this order:\n\n1. Children with an exceptional need. Evidence from a professional must say why this school can meet it.\n\nA child can’t be refused on such grounds if they have an EHCP naming the school.',
  ],
  [
    'an answer to a complaint',
    'Northgate High School\n\nDear Ms Freeman\n\n3. That Kyle was left out of the Berlin trip because of his ADHD. I partly uphold this.',
  ],
])('%s: nothing to put right', (_, markdown) => {
  expect(complaints(markdown)).toEqual([])
})
