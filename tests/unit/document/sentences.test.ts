import { describe, expect, it } from 'vitest'
import { sentences } from '../../../lib/document/sentences'

/** Each case is a text with `¦` at every place where one sentence ends and the next begins. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'numbers and references': [
    'Teachers are accountable (CoP 6.36). ¦The SENCO supports them.',
    'See para. 6.36 of the Code. ¦It is short.',
    'See paras. 6.36 and 6.37. ¦They are short.',
    'This is set out in the Code (see p. 94). ¦We follow it.',
    'Pages pp. 94 to 96 explain. ¦Read them first.',
    'As reg. 51 says, the report is annual. ¦So is ours.',
    'Under s. 66 the board must use its best endeavours. ¦Under ss. 68 and 69 it must tell parents.',
    'Room No. 5 is quiet. ¦Room No. 6 is not.',
    'Nos. 5 and 6 are ramped. ¦No. 7 has steps.',
    'The answer is no. ¦Ask the office.',
    'Progress rose by 3.5 points. ¦That is good.',
    'Attendance in Year 6. ¦20 pupils were late.',
    'We were rated good in 2019. ¦In 2023 we were again.',
    'See fig. 2 and vol. 3 for detail. ¦The rest follows.',
    'Attendance is approx. 94% this year. ¦Last year it was lower.',
    'Call ext. 214 or tel. 01632 960000. ¦Someone will answer.',
    'A place costs £4.50. ¦Bursaries help.',
    'The ratio is 1:3. ¦It was 1:4.',
    'Version 2.1. ¦Approved by governors.',
    'See section 3. ¦It lists the four areas.',
    'We follow the Code, para 6.45. ¦Reviews are termly.',
    'See § 6. ¦Parents decide.',
  ],
  'names and titles': [
    'Our SENCO is Mrs. K. Patel. ¦She works four days.',
    'Our SENCO is Mrs K. Patel and her deputy is Mr. J. R. Okafor. ¦Both are teachers.',
    'Dr. Lin and Prof. Shah visit. ¦They are paediatricians.',
    'Rev. Hughes chairs the board. ¦He is in school on Fridays.',
    'We are linked with St. John’s and St. Mary’s. ¦Pupils visit both.',
    'The clinic is in High St. ¦The bus stops outside.',
    'Miss Ames left. ¦Mx. Bell joined.',
    'Contact A. Smith or B. Jones. ¦They can help.',
    'This is set out in Appendix B. ¦Mrs Reed keeps it.',
    'Pupils in Group A. ¦They meet on Mondays.',
    'Support came from Learning Ltd. ¦The contract ended.',
    'Messrs. Hart and Lowe inspected. ¦All was well.',
  ],
  'short forms': [
    'Some pupils need aids, e.g. a writing slope. ¦Ask us.',
    'Some need a specialist, e.g. Speech and Language Therapy. ¦Ask us.',
    'The board, i.e. The Hill Trust, agrees it. ¦It is annual.',
    'We use Makaton, PECS, etc. ¦The SENCO trains staff.',
    'We use Makaton, PECS, etc. and train staff in each. ¦Families join.',
    'Pupils with S.E.N. are included. ¦That is our aim.',
    'We include all pupils with S.E.N. ¦We also train staff.',
    'The S.E.N. Policy is on the website. ¦So is the report.',
    'The S.E.N.C.O. Mrs Hale leads. ¦She is new.',
    'He has a B.Ed. Hons degree. ¦She has a Ph.D. ¦They share the role.',
    'Talk to us after 3.30 p.m. ¦We are free then.',
    'Clubs run to 4 p.m. Monday to Thursday. ¦Friday is free.',
    'The hall opens at 8 a.m. and closes at 6 p.m. ¦It is warm.',
    'It was reviewed in Sept. 2024 and Jan. 2025. ¦It is due again.',
    'The next review is in Sept. ¦The board will agree it.',
    'Read Rose et al. (2009) for more. ¦It is dated.',
    'Needs vs. labels: we choose needs. ¦Labels come later.',
    'The cost, incl. VAT, is met by us. ¦Parents pay nothing.',
    'Our U.K. Government funding is small. ¦It falls each year.',
    'The dept. ¦We asked did not reply.',
    'Adults (inc. TAs) are trained. ¦Training is termly.',
    'There is a max. of eight pupils. ¦A min. 2 adults stay.',
  ],
  'quotations and brackets': [
    'She said, “I like my teacher.” ¦We listen to that.',
    'They told us: "Ask us first." ¦So we do.',
    'The sign says ‘Stop.’ and we do. ¦It works.',
    '“Why was I not asked?” said one pupil. ¦We changed.',
    'Do you know what is in your plan? ¦Who wrote it?',
    'We asked (twice!) and were told. ¦Now we know.',
    'We meet termly. ¦(Parents may ask for more.) ¦We keep notes.',
    'We meet termly (see section 4). ¦Notes are shared.',
    'Support is agreed [in writing]. ¦It is reviewed.',
    'The law says so.[1] ¦The Code says more.[2]',
    'The law says so.¹ ¦The Code says more.',
    'The law says that schools must.1 ¦The Code says more.',
    '‘What is SEND?’ is on our website. ¦Read it.',
  ],
  'semicolons and bullets': [
    'identify needs early;',
    'identify needs early; and',
    'identify needs early; or',
    'identify needs early; ¦plan; and',
    'assess; ¦plan; ¦do; ¦review.',
    'This follows the Code (6.36; 6.37; 6.52). ¦We use it.',
    '1. Communication and interaction. ¦This area is wide.',
    'a. Talk to the teacher. ¦Then see the SENCO.',
    'iv. Admissions. ¦All are welcome.',
    '6.2 Every teacher plans for every pupil. ¦Nobody is left out.',
    'A. B. ¦We chose the second.',
  ],
  'dots and dashes': [
    'We will listen… and then act. ¦That is a promise.',
    'We waited… ¦Then we asked again.',
    'We waited... ¦Then we asked again.',
    'What are you going to do about…. ¦The answer should follow.',
    'Parents will be…',
    'Contents........ 3',
  ],
  'links and files': [
    'See https://www.gov.uk/send-code.of.practice for more. ¦It is free.',
    'See www.gov.uk. ¦Parents may print it.',
    'Write to senco@oak.sch.uk. ¦We reply within two days.',
    'Download policy.v2.docx or report.pdf. ¦Both are short.',
    'See https://example.org/?q=send. ¦It lists services.',
  ],
  'spacing and case': [
    'We plan for all needs.¦The school is small.',
    'Node.js is not in this policy. ¦Good.',
    'One.  ¦Two.\t¦Three.',
    'First line\nstill the first sentence. ¦Second\nsentence.',
    'A heading without a stop',
    'Identify.\n\n¦Plan without a stop\n\n¦Review.',
    'Last reviewed: October 2017\n¦Next review due: October 2018',
    'We follow the Code:\nhigh-quality teaching comes first.',
    'The school will:\n¦• identify needs\n¦• meet them',
    'Wow! ¦What a day. ¦Really?! ¦Yes.',
    'Aims',
    'It ends with a full stop.\u00a0 ¦It goes on.',
    'the end. the next sentence has no capital.',
  ],
}

describe.each(Object.entries(cases))('sentences: %s', (_, texts) => {
  it.each(texts)('%s', (marked) => {
    const text = marked.replaceAll('¦', '')
    const found = sentences(text).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(marked.split('¦').map((piece) => piece.trim()))
  })
})

describe('sentences', () => {
  it.each(['', '   ', '\n\n', '\u00a0'])('finds none in %j', (text) => {
    expect(sentences(text)).toEqual([])
  })

  it('gives ascending ranges without white space at their ends', () => {
    const text = '  One two.   Three (four; five).\n\n Six;  seven. '
    let reached = 0
    for (const { start, end } of sentences(text)) {
      expect(start).toBeGreaterThanOrEqual(reached)
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
      reached = end
    }
    expect(reached).toBe(text.trimEnd().length)
  })
})
