export const pick = <T>(random: () => number, from: readonly T[]): T => {
  const found = from[Math.floor(random() * from.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

const who = [
  'The harbour office',
  'Every lighthouse keeper',
  'A visiting pilot',
  'The tide committee',
  'Each crew member',
  'The quay warden',
  'Parents of young sailors',
  'A ferry operator',
  'The coastal authority',
  'An apprentice boatbuilder',
  'The ‘early signals’ team',
]
const does = [
  'must keep a written record of',
  'should talk regularly about',
  'may ask others to look into',
  'must not delay',
  'should make well-founded decisions about',
  'can review together with families',
  'must publish information concerning',
  'should co-ordinate',
  'will normally understand',
]
const what = [
  'the long-term arrangements for every vessel',
  'signals received between 6.5 and 7.25 hours',
  'the assessment of weather conditions',
  'support available in the neighbouring harbours',
  'questions raised under paragraph 9.66 and paragraph 4.12',
  'the equipment that a crew needs',
  'the local chart (see Chapter 4)',
  'communication with people who are 16-25 years old',
  'decision-making about safe anchorage',
  'the development of practical seamanship',
  'short- and long-term repairs',
  'advice given by the multi-agency panel',
]
const tail = [
  'before the end of each season',
  'as set out in paragraphs 6.44 to 6.56',
  'wherever this is possible',
  'so that nobody is left without help',
  'unless the circumstances have changed significantly',
  'taking account of what people say they want',
  'in line with section 19 of the Harbour Act 1847',
  'and explain the reasons for doing so',
  'within 15 days of the request',
  'in the best interests of the crew',
]

export const sentence = (random: () => number): string => {
  const end = random() < 0.7 ? ` ${pick(random, tail)}` : ''
  const more = random() < 0.3 ? `, and ${pick(random, does)} ${pick(random, what)}` : ''
  return `${pick(random, who)} ${pick(random, does)} ${pick(random, what)}${more}${end}.`
}

export const sentences = (random: () => number, most: number): string =>
  Array.from({ length: 1 + Math.floor(random() * most) }, () => sentence(random)).join(' ')

export const item = (random: () => number): string =>
  `${pick(random, does).replace(/^(?:must|should|may|can|will)\s/, '')} ${pick(random, what)} ${pick(random, tail)}`

export const headingText = (random: () => number, long: boolean): string => {
  const text = `${pick(random, ['Planning', 'Sharing', 'Reviewing', 'Involving', 'Deciding'])} ${pick(random, ['signals', 'with crews', 'in harbours', 'over time', 'the charts'])}`
  return long
    ? `${text} and everything that a harbour has to think about when several crews arrive at once`
    : text
}
