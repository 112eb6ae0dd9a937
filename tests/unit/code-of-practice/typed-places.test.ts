import { describe, expect, test } from 'vitest'
import { readTypedPlaces } from '../../../lib/code-of-practice/typed-places'

const named = (query: string) => readTypedPlaces(query).places.map(({ reference }) => reference)

describe('paragraphs of the Code', () => {
  test.each(
    [
      // with a sign between chapter and paragraph, and what may stand around
      '6.36|6:36|6,36|6;36|6·36|6 .36|6. 36|6..36|6-36|6 - 36|6/36|6 36|6.36.|6.36?|6.36a|6.36...',
      '(6.36)|[6.36]|“6.36”|#6.36|§6.36|§ 6.36|p6.36|p.6.36|P 6.36|para6.36|para:6.36|Para – 6.36',
      'para. 6:36(b)|6.36(iv)|6.36ff|6.36ff.|6.36 onwards|paragraph no. 6.36|section 6.36|point 6.36',
      'cop 6.36|CoP-6.36|COP§6.36|SENDCOP 6:36|SEND CoP 2015, para 6.36|6.36 of the code|from 6.36',
      // chapter and paragraph apart
      'chapter 6 paragraph 36|chapter 6, paragraph 36|chapter 6: 36|chap 6 para 36|ch.6 para 36',
      'ch6 p 36|c. 6 para 36|c6 p36|ch6p36|6p36|6 para 36|chapter 6 point 36|chapter 6.36|ch 6:36',
      'chapter 6 – paragraph 36|para 36 of chapter 6|paragraph 36, chapter 6|section 6 paragraph 36',
      'cop 2015 chapter 6 para 36|para 6 36|para 6-36|para 636',
      // as they are spoken
      'six point thirty six|six point three six|six dot thirty-six|six.36|6 point 36|six thirty six',
      'chapter six paragraph thirty six|para six thirty-six|paragraph six point three six',
      'what does 6.36 say',
    ].flatMap((line) => line.split('|')),
  )('“%s” is 6.36', (query) => {
    expect(readTypedPlaces(query)).toEqual({
      places: [{ reference: '6.36', sources: ['cop'] }],
      rest: '',
    })
  })

  test.each([
    ['9.166', '9.166'],
    ['nine point one six six', '9.166'],
    ['nine point one sixty six', '9.166'],
    ['nine point one hundred and sixty six', '9.166'],
    ['nine point fourteen', '9.14'],
    ['eleven point four', '11.4'],
    ['chapter one paragraph twenty-seven', '1.27'],
    ['para 1045', '10.45'],
    ['paragraph 6 . 59 of the code', '6.59'],
  ])('“%s” is %s', (query, place) => {
    expect(named(query)).toEqual([place])
  })

  test.each([
    ['6.36-6.38', ['6.36-6.38']],
    ['CoP 6.36–38', ['6.36-6.38']],
    ['6.36 to 38', ['6.36-6.38']],
    ['6.36 till 6.38', ['6.36-6.38']],
    ['§§ 6.36 - 6.38', ['6.36-6.38']],
    ['chapter 6 paras 36-38', ['6.36-6.38']],
    ['6.99-7.3', ['6.99-7.3']],
    ['9.166–176', ['9.166-9.176']],
    ['6.36 and 6.44', ['6.36', '6.44']],
    ['6.36, 6.37 and 6.44', ['6.36', '6.37', '6.44']],
    ['6.36/37', ['6.36', '6.37']],
    ['6.36,37', ['6.36', '6.37']],
    ['6.36/6.37/6.38', ['6.36', '6.37', '6.38']],
    ['paras 6.36, 37 & 38', ['6.36', '6.37', '6.38']],
    ['11.45 or 11.39', ['11.45', '11.39']],
    ['compare 6.36 with s66', ['6.36', 's66']],
    ['6.36 (page 99)', ['6.36', 'page 99']],
  ])('“%s” names each of its places', (query, places) => {
    expect(named(query)).toEqual(places)
  })

  test.each([
    ['6.3 governors', '6.3', 'governors'],
    ['cop 9.40 20 wks', '9.40', '20 wks'],
    ['6.65-6.71 parent meetings', '6.65-6.71', 'parent meetings'],
    ['xviii asthma', 'xviii', 'asthma'],
  ])('“%s” leaves its words', (query, place, rest) => {
    expect(readTypedPlaces(query)).toMatchObject({ places: [{ reference: place }], rest })
  })
})

describe('the Introduction', () => {
  test.each([
    ['xix', ['xix']],
    ['(XIX)', ['xix']],
    ['para xix', ['xix']],
    ['Introduction (iv)', ['iv']],
    ['intro iv', ['iv']],
    ['Introduction, para. iv', ['iv']],
    ['intro para 4', ['iv']],
    ['introduction 18', ['xviii']],
    ['paragraph iv of the introduction', ['iv']],
    ['xiii-xvi', ['xiii-xvi']],
    ['xiii to xvi', ['xiii-xvi']],
    ['xiii and xviii', ['xiii', 'xviii']],
    ['introduction', ['chapter 0']],
  ])('%s', (query, places) => {
    expect(named(query)).toEqual(places)
  })

  test('vi may be visual impairment as well', () => {
    expect(readTypedPlaces('VI')).toMatchObject({ places: [{ reference: 'vi' }], rest: 'VI' })
  })
})

describe('Acts, regulations and parts of the Code', () => {
  test.each([
    ['s66', 's66', 'cfa2014'],
    ['section sixty six', 's66', 'cfa2014'],
    ['s.66 cfa', 's66', 'cfa2014'],
    ['cfa 66', 's66', 'cfa2014'],
    ['children & families act s.68', 's68', 'cfa2014'],
    ['section 36(8)', 's36', 'cfa2014'],
    ['s.100A', 's100A', 'cfa2014'],
    ['ss 66-69', 's66-69', 'cfa2014'],
    ['s 20 EqA', 's20', 'equality-act-2010'],
    ['equality act 20', 's20', 'equality-act-2010'],
    ['reg 51', 'reg 51', 'send-regs-2014'],
    ['reg. 49(2)', 'reg 49', 'send-regs-2014'],
    ['regs 18-20', 'reg 18-20', 'send-regs-2014'],
    ['regulation 50 of the send regulations', 'reg 50', 'send-regs-2014'],
    ['sch 1', 'Sch 1', 'send-regs-2014'],
    ['schedule one paragraph seven', 'Sch 1 para 7', 'send-regs-2014'],
    ['Sch1 (7)', 'Sch 1 para 7', 'send-regs-2014'],
    ['para 7 of schedule 1', 'Sch 1 para 7', 'send-regs-2014'],
    ['Sch 1 para 3(f)', 'Sch 1 para 3(f)', 'send-regs-2014'],
    ['chapter six', 'chapter 6', 'cop'],
    ['annex one', 'Annex 1', 'cop'],
    ['send code p104', 'page 104', 'cop'],
  ])('%s', (query, place, source) => {
    const [first, ...others] = readTypedPlaces(query).places
    expect([first?.reference, first?.sources[0], others]).toEqual([place, source, []])
  })
})

describe('numbers that are no places', () => {
  test.each(
    [
      '6,000|£6,000|what is the 6,000 pounds|£6.50|1:1 support|TA 1:1|2:1 staffing|0.6 fte senco|ages 5-16',
      'starts at 9.30am|1.5 hours a week|2.5 days|year 6. 3 meetings|key stage 1.2|6.36.2|1.9.2014',
      'section f|VI HI MSI|mix of needs|i am worried|six weeks|three times a year|30 hours|y6-7|part 3',
      'intro to sen|para medics|16-19|0-25|under 2|p scales|twenty weeks|what happens when he’s 25|one to one|',
      "my son's 16|the child's 6.5 hours",
    ].flatMap((line) => line.split('|')),
  )('“%s”', (query) => {
    expect(readTypedPlaces(query)).toEqual({ places: [], rest: query })
  })
})
