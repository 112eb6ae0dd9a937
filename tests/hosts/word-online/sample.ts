import type { ParagraphSpec } from './stand-in/options'

/** A policy of several pages; each section says something else, and some things are said twice. */
export const longPolicy = (sections: number): ParagraphSpec[] =>
  Array.from({ length: sections }, (_, i): ParagraphSpec[] => [
    { kind: 'heading', level: (i % 3) + 1, text: `Section ${i}: how we help pupils` },
    {
      kind: 'paragraph',
      text: `In part ${i} pupils on School Action Plus have a plan, which the SENCO keeps. It is read by every teacher of the pupils, and it says who does what until the next meeting in term ${i + 1}.`,
    },
    { kind: 'paragraph', text: 'Parents are welcome.' },
    { kind: 'item', level: 1, text: `  first the teacher of class ${i} talks to pupils;` },
    { kind: 'item', level: 2, text: `then, in week ${i}, a\tplan is written.`, ordered: true },
    {
      kind: 'table',
      rows: [
        ['Who', 'What'],
        [`Teacher ${i}`, `pupils of year ${i}  and their plan`],
        ['', `statement ${i}`],
      ],
    },
    { kind: 'paragraph', text: 'Parents are welcome.' },
    { kind: 'paragraph', text: `See page ${i} for more about the plan.`, holds: 'field' },
    { kind: 'paragraph', text: `Plan ${i}:\vpupils read it\u0002 with us.`, holds: 'footnote' },
    { kind: 'paragraph', text: `Pupils \ufffc and their plan ${i}.`, holds: 'picture' },
    { kind: 'paragraph', text: '' },
  ]).flat()
