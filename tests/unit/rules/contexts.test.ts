import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../lib/document/markdown'
import { BlockContext } from '../../../lib/rules/block-context'
import { classifySection } from '../../../lib/rules/classify-section'
import { silencedBy } from '../../../lib/rules/contexts/contexts'

/** The context that silences the words between == marks in the last block that has them. */
function contextOf(markdown: string): string | null {
  const document = readMarkdown(markdown)
  const index = document.blocks.findIndex(({ text }) => text.includes('=='))
  const marked = document.blocks[index]
  if (!marked) throw new Error('Nothing is marked.')
  const start = marked.text.indexOf('==')
  const end = marked.text.indexOf('==', start + 2) - 2
  const document2 = readMarkdown(markdown.replaceAll('==', ''))
  const block = document2.blocks[index]
  const section = document2.sections[document2.sectionOf[index] ?? 0]
  if (!block || !section) throw new Error('The block is lost.')
  const parent = section.parent ? classifySection(section.parent, null) : null
  const context = new BlockContext(block, classifySection(section, parent), {
    addressesParents: false,
  })
  return silencedBy(context, { start, end })
}

describe('words that are the writer’s own statement about today', () => {
  test.each([
    'Pupils on ==School Action== are reviewed termly.',
    'Our register lists ==School Action== and other pupils.',
    'Pupils previously at ==Early Years Action Plus== start in Reception on the same stage.',
    'A pupil who no longer needs ==School Action Plus== moves down a stage.',
    'The ==statement== will be replaced by an EHC plan.',
    'Pupils without a ==statement== are supported from our own budget.',
    'Parents do not have to agree to a ==statement==.',
    'Children at “==School Action==” have an IEP.',
    'We don’t accept the ==LEA== deadline.',
    'The report was replaced last year. ==School Action== pupils are listed below.',
    'The former caretaker’s room is used; ==School Action== groups meet there.',
    'Mrs Patel oversees ==School Action==.',
    'We work under the Code published in January 2015. We take account of:\n\n- ==LEA== guidance',
    'Support is written down in the ==IEP==. The Code of Practice (2014) says so.',
    'Tutors still record “==BESD==” as the main need.',
    'TAs take out ==SA pupils== on the SEN register three times a week.',
    'Forms still headed “==Statement Review==” go to the office.',
    'A checklist used to identify ==School Action== pupils is in the file.',
    'School Action pupils now have ==IEPs== on the wall.',
    '## Definitions\n\nPlans: each pupil has an ==IEP==',
    '## Definitions\n\nSENCO – writes the ==IEP== for each pupil',
    'IEP – ==Individual Education Plan==',
    '## Terms\n\nSEN – support is given through the ==IEP==.',
    'A child may come with a ==Statement==, or have had extra support in their previous school.',
    'There is no ==statement== yet, so we fund the help ourselves.',
    'We have no ==LEA== adviser this year.',
    'Pupils at ==S.A.== are listed.',
    'The stages are N, ==SA==, SA+ and S.',
    'The ==S.E.N.== Policy is below.',
    'It’s the ==LEA==’s decision, and it’s final.',
    'Each ==LEA== paid 400 pounds in 2003.',
    '==P scales== are used to track small steps.',
    'If a child is removed from ==School Action== we tell parents.',
    'Staff should remember that ==statemented== pupils need extra time.',
    'The previous teacher hands over the ==IEP== in July.',
    'Children who have moved on from ==School Action== are seen for a term.',
    'Pupils who do not have a ==statement== may still get help.',
    'In the past year the ==LEA== has funded two TAs.',
    'Since 2012 the ==LEA== has funded two TAs.',
    '- “==School Action==” – help in class\n- more help',
    '| Role | What for |\n|---|---|\n| SENCO | reviews ==School Action== |',
  ])('%s', (markdown) => {
    expect(contextOf(markdown)).toBeNull()
  })
})

describe('words that are not', () => {
  test.each([
    ['history', 'SEN Support replaced ==School Action== in 2014.'],
    ['history', '==School Action== was replaced in 2014.'],
    ['history', 'Before 2014, schools used ==School Action==.'],
    ['history', 'the integrated care board (formerly the ==CCG==)'],
    ['history', 'ICBs took over when ==CCGs== were abolished.'],
    ['history', 'What used to be called ==School Action== is now SEN Support.'],
    ['history', 'advice from SENDIASS (formerly ==the Parent Partnership Service==)'],
    ['history', '==Connexions== no longer exists in this area.'],
    ['history', 'She is not from ==Connexions==, which ended here in 2012.'],
    ['history', 'Some of you were here when we had stages, ==School Action== and the rest.'],
    ['history', 'From 1983 pupils had ==statements== of SEN, kept by the council.'],
    [
      'history',
      'In 2013/14 the ==LEA== still wrote statements; families who have theirs may keep them.',
    ],
    ['history', 'Had he been on “==Early Years Action==”? That name went in 2014.'],
    ['history', 'SEN Support has taken over from ==School Action==.'],
    ['history', 'You may have heard of ==statements==: these are now EHC plans.'],
    ['history', 'The Equality Act 2010 took in the ==Disability Discrimination Act 1995==.'],
    ['history', 'Before the reforms pupils were described as having ==BESD==.'],
    ['history', 'Our archive holds the ==School Action== registers.'],
    ['history', 'If a report from 2012 mentions ==School Action==, ask us.'],
    ['history', 'Ask a ==newly qualified teacher==, now an early career teacher.'],
    ['history', 'We used to group these as ==BESD==, physical and cognition.'],
    ['history', 'Is there still a ==Parent Partnership==? It is called SENDIASS now.'],
    ['history', 'Do you still have ==statements==? No. They have all been replaced by EHC plans.'],
    ['history', 'My son had ==School Action Plus== at his last school.'],
    ['history', '## Our story\n\nThe ==LEA== ran a bus.'],
    ['history', 'Older forms may still mention the ==LEA==.'],
    ['history', 'Some files still say ==EBD==; we talk it through with the family.'],
    ['history', 'The ==BESD== label has been taken out of the database.'],
    ['negation', 'Take out ==SA/SA+== by July.'],
    ['negation', '==BESD== is not a category of need.'],
    ['history', 'If an old letter says ==BESD==, ask us.'],
    ['history', 'SENDIASS (it was ==Parent Partnership== once) can help you.'],
    ['history', 'The policy used to send people to the ==LEA==.'],
    ['negation', 'Please delete all references to ==statements== in the letter.'],
    ['history', 'An ==NQT== who joined us in 2012 now leads phonics.'],
    ['history', 'When we opened we had four pupils at ==School Action==.'],
    ['history', 'DBS checks (once ==CRB== checks) are made.'],
    ['history', '==BESD== is now SEMH.'],
    ['negation', 'We avoid words such as ==handicapped==.'],
    ['negation', 'Nobody is ==a dyslexic== before being Jo.'],
    ['negation', 'We no longer use ==School Action==.'],
    ['negation', 'There is no School Action, no ==statementing== and no LEA.'],
    ['quotation', 'The log book of 1974 speaks of “==backward children==”.'],
    ['negation', 'We say SEN Support instead of ==School Action==.'],
    ['negation', 'Please do not use the word ==statemented==.'],
    ['quotation', 'The inspector wrote: “Pupils at ==School Action== make good progress.”'],
    ['quotation', '> Pupils at ==School Action== make good progress.'],
    ['quotation', 'Her report says ‘he was placed at ==School Action== in Year 2’.'],
    ['glossary', '## Glossary\n\n==SA==: School Action'],
    ['glossary', '| Abbreviation | Meaning |\n|---|---|\n| SA | ==School Action== |'],
    ['glossary', '## 15. Words\n\n**SA+** ==School Action Plus==, see section 4.'],
    ['glossary', '## List of words\n\n**LEA** ==local education authority=='],
    ['glossary', '## Letters you may see\n\n- ==LEA==: local education authority'],
    ['version-table', '## Changes since the last edition\n\n- ==LEA== is local authority'],
    ['version-table', '## Version history\n\n- 2015: removed ==School Action==.'],
    [
      'version-table',
      '| Date | Summary of changes |\n|---|---|\n| 2015 | Took out ==School Action== |',
    ],
    ['version-table', '**Review history**: 2008 – written under ==School Action==. 2014 – redone.'],
    ['version-table', '2016: took out ==School Action==. 2019: new address.'],
    ['version-table', '## What we’ve changed\n\nTook out ==School Action==.'],
    ['version-table', '| Year | |\n|---|---|\n| 2002 | ==School Action==, IEPs |'],
    ['version-table', '| Issue | Notes |\n|---|---|\n| 1 (2013) | ==School Action== |'],
    ['glossary', '## 3. Definitions\n\n**IEP** – ==Individual Education Plan=='],
    ['glossary', '## Terms we use\n\n- ==LEA==: Local Education Authority'],
    ['glossary', 'TA: Teaching Assistant\n==IEP== = Individual Education Plan'],
    ['glossary', '| If you hear | It means |\n|---|---|\n| ==School Action== | an old stage |'],
    ['reference-list', '## References\n\nSmith (2004) ==School Action== in practice.'],
    ['technical', 'Write to office@==LEA==.gov.uk today.'],
    ['technical', 'The Code of Practice (==DfES==/581/2001) is kept in the office.'],
    ['technical', 'Leaflet ref. ==DCSF==-00372-2009.'],
    ['technical', 'See https://example.org/==SA==-policy for more.'],
    ['name', 'Children from ==Lea== Primary School join us.'],
    ['name', 'Mr S ==LEA== Jones'],
    ['name', 'Our governor for SEN is ==S.A.== Smith.'],
    ['name', 'Head of ==SEN – D==. Carter'],
    ['name', 'Present: JH, ==SA== and PT.'],
    ['name', 'Our SENCO is Sarah Ali (==SA==).'],
    ['name', 'We ask for a Statutory Assessment (==SA==) of SEN.'],
    ['other-nation', 'In Wales, ==School Action== pupils have an IDP.'],
    ['title', 'See *Removing Barriers: ==School Action== in Primary Schools*.'],
  ])('%s: %s', (kind, markdown) => {
    expect(contextOf(markdown)).toBe(kind)
  })
})
