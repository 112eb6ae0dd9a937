import { describe, expect, test } from 'vitest'
import { foreignAmong } from '../../../lib/hosts/foreign-words'
import type { Paragraph } from '../../../lib/hosts/snapshot'
import { newParagraph } from '../session/paragraphs'

const paragraph = (text: string, language?: string): Paragraph => ({
  ...newParagraph(text),
  ...(language === undefined ? {} : { language }),
})

const welsh = 'Mae ein hysgol yn croesawu pob disgybl ac yn gweithio gyda rhieni bob amser.'
const polish =
  'Jeśli potrzebują Państwo tego dokumentu w języku polskim, prosimy o kontakt ze szkołą.'
const english = 'The SENCO meets the parents of each pupil on the register once a term.'

const isForeign = (one: Paragraph): boolean => foreignAmong([one]).has(one)

describe('paragraphs in another language', () => {
  test.each([
    [welsh, 'cy'],
    [polish, 'pl'],
  ])('%s', (text, language) => {
    expect(isForeign(paragraph(text, language))).toBe(true)
  })

  test.each([
    ['English, marked as such', english, 'en'],
    ['English, marked with the language of its writer’s computer', english, 'pl'],
    ['too short to tell', 'Graduated approach', 'cy'],
    ['not marked at all', welsh, undefined],
    ['a list of names', 'Ms Adeyemi, Mr Okafor, Mrs Jones and Dr Patel of the school', 'fr'],
  ])('not %s', (_, text, language) => {
    expect(isForeign(paragraph(text, language))).toBe(false)
  })

  test('a mark that English bears as well counts for nothing', () => {
    const list =
      'Autism, dyslexia, dyscalculia, ADHD, hearing impairment, visual impairment, physical disability'
    const marked = [english, english, list].map((text) => paragraph(text, 'pl'))
    expect(foreignAmong(marked).size).toBe(0)
    const mixed = [...marked, paragraph(welsh, 'cy')]
    expect([...foreignAmong(mixed)]).toEqual(mixed.slice(3))
  })
})
