import { describe, expect, it } from 'vitest'
import type { Nation } from '../../../lib/core/nation'
import { readMarkdown } from '../../../lib/document/markdown'
import { detectNation } from '../../../lib/document/nation'

const cases: Readonly<Record<Nation, readonly (readonly [name: string, source: string])[]>> = {
  england: [
    [
      'an ordinary policy',
      '# SEND policy\n\nOur SENCO writes to parents when SEN Support begins. Some pupils have an EHC plan.',
    ],
    ['one cue', 'Our SENCO is Mrs Hale.'],
    ['a national law', 'We follow the Children and Families Act 2014.'],
    [
      'a pupil from over the border',
      '# SEND policy\n\nOur SENCO is Mr Lin. Pupils with SEND have SEN Support or an EHC plan.\n\n## Pupils who live in Wales\n\nA pupil who lives in Wales may have an individual development plan (IDP) under the ALN Code. Their ALNCo and our SENCO meet each term.',
    ],
    [
      'border pupils in one long sentence',
      'The local authority issues the EHC plan. Our SENCO keeps in touch with Estyn-inspected primary schools in Wales, where children with additional learning needs (ALN) have an IDP.',
    ],
    [
      'a list of nations',
      'Our SENCO knows that the law differs in England, Wales, Scotland and Northern Ireland. Each EHC plan is reviewed yearly.',
    ],
    [
      'Scottish qualifications',
      '# SEND information report\n\nSome students sit Scottish Qualifications Authority exams, taken at Education Scotland centres. The SENCO arranges readers. Ofsted saw this.',
    ],
    [
      'an old policy with a board of governors and statements',
      '# SEN policy\n\nThe Board of Governors appoints the SENCO. Pupils at School Action Plus may have a statement of special educational needs from the Local Education Authority. Ofsted came in 2009.',
    ],
    [
      'staff with development plans',
      'Each teaching assistant has an individual development plan. The SENCO reviews it. The SEND Code of Practice asks for training.',
    ],
    [
      'the Department under a wrong name',
      'The Department of Education publishes the SEND Code of Practice. Our SENCO has read it.',
    ],
    [
      'a mission statement',
      'Our statement of intent: every pupil matters. The SENCO and the Board of Governors agree it.',
    ],
  ],
  wales: [
    [
      'an ordinary policy',
      '# Additional Learning Needs Policy\n\nOur ALNCo leads. Each pupil with ALN has an individual development plan (IDP). Estyn inspected us in 2023.',
    ],
    ['two cues', 'The ALNCo writes the IDP.'],
    [
      'a policy that compares with England',
      '# ALN policy\n\nThe ALNCo keeps IDPs. The ALN Code says when.\n\nIn England, schools follow the SEND Code of Practice and pupils may have an EHC plan; a pupil who moves here from England is given an IDP.',
    ],
    [
      'a policy that names its own nation throughout',
      '# ALN policy for Wales\n\nThe Additional Learning Needs and Education Tribunal (Wales) Act 2018 applies. In Wales, ALN is met by additional learning provision. The Welsh Government funds it.',
    ],
    [
      'a policy that still speaks of the SENCO',
      '# ALN policy\n\nOur ALNCo, formerly the SENCO, writes the IDP for each learner with ALN. The local authority can help. Learners had a statement of special educational needs until 2023.',
    ],
    ['a policy in Welsh', 'Polisi anghenion dysgu ychwanegol (ADY). Mae’r CDU yn bwysig.'],
  ],
  scotland: [
    [
      'an ordinary policy',
      'Pupils with additional support needs (ASN) may have a co-ordinated support plan (CSP). We work within GIRFEC. Education Scotland inspects us.',
    ],
    [
      'a policy with an English name in it',
      'The Education (Additional Support for Learning) (Scotland) Act 2004 applies. Curriculum for Excellence shapes our work. The SEND Code of Practice is for England.',
    ],
  ],
  'northern-ireland': [
    [
      'an ordinary policy',
      'The Board of Governors and the SENCO have regard to the Code of Practice. The Education Authority (EA) makes a statement of special educational needs. ETI inspected us.',
    ],
    [
      'a policy with its own Order',
      'Under the Special Educational Needs and Disability (Northern Ireland) Order 2005 (SENDO) our SENCO and Learning Support Coordinator review each Personal Learning Plan with the Education Authority.',
    ],
  ],
  unknown: [
    ['nothing', ''],
    ['a text about something else', 'The summer fair is on Saturday. Bring cake.'],
    ['one foreign cue', 'See the ALN page.'],
    ['bare names of nations', 'Visitors came from Wales, Scotland and Northern Ireland.'],
  ],
}

describe.each(Object.entries(cases))('detectNation: %s', (nation, documents) => {
  it.each(documents)('%s', (_, source) => {
    expect(detectNation(readMarkdown(source))).toBe(nation)
  })
})
