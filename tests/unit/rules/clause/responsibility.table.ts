import type { Row } from './active.table'

export const responsibility: readonly Row[] = [
  ['The SENCO is responsible for writing EHC plans.', 'senco responsible write'],
  [
    'The SENCO is responsible for the progress of pupils with SEN.',
    'senco responsible be-responsible',
  ],
  ['The SENCO has overall responsibility for writing EHC plans.', 'senco responsible write'],
  ['The SENCO has responsibility for the outcomes of pupils.', 'senco responsible be-responsible'],
  [
    'The SENCO takes responsibility for drafting plans and issuing them.',
    'senco responsible draft',
    'senco responsible issue',
  ],
  ['The SENCO is in charge of writing the plans.', 'senco responsible write'],
  [
    'The SENCO is accountable for the learning of pupils on the register.',
    'senco responsible be-responsible',
  ],
  ['It is the responsibility of the SENCO to write the plan.', 'senco responsible write'],
  ["It is the SENCO's responsibility to write the plan.", 'senco responsible write'],
  ["It is the school's role to carry out the assessment.", 'school responsible carry out'],
  ["It is not the school's role to carry out the assessment.", 'school responsible not carry out'],
  [
    'It is the duty of the local authority to secure the provision.',
    'local-authority responsible secure',
  ],
  ['It falls to the SENCO to write the plan.', 'senco responsible write'],
  ['It is for the local authority to decide.', 'local-authority decide'],
  ['The role of the SENCO is to write EHC plans.', 'senco responsible write'],
  ["The SENCO's role is to write EHC plans.", 'senco responsible write'],
  [
    "The SENCO's responsibilities include writing EHC plans and setting targets.",
    'senco responsible write',
    'senco responsible set',
  ],
  ['The duties of the SENCO include drafting plans.', 'senco responsible draft'],
  ['SENCO: responsible for writing EHC plans.', 'senco responsible write'],
  ['SENCO – writes EHC plans.', 'senco write'],
  ['The school is not responsible for writing EHC plans.', 'school responsible not write'],
  [
    'Class teachers are responsible and accountable for the progress of pupils.',
    'teacher responsible be-responsible',
  ],
]

export const passive: readonly Row[] = [
  ['EHC plans are written by the SENCO.', 'passive write by senco'],
  ['The plan will be drafted by school staff.', 'passive will draft by teacher'],
  ['The plan must be issued by the headteacher within 20 weeks.', 'passive must issue by head'],
  ['The assessment is carried out by the school.', 'passive carry out by school'],
  [
    'The plan will be drawn up by the SENCO and class teacher.',
    'passive will draw up by senco+teacher',
  ],
  ['Plans are not written by the school.', 'passive not write by school'],
  ['A plan will be drawn up.', 'passive will draw up'],
  ['Parents will be informed by the class teacher.', 'passive will inform by teacher'],
  [
    'The plan is reviewed and amended by the SENCO.',
    'passive review by senco',
    'passive amend by senco',
  ],
  ['Advice is gathered and sent to the local authority.', 'passive gather', 'passive send'],
  ['Parents may be told when support starts.', 'passive may tell'],
  ['The plan has been written by the SENCO.', 'passive write by senco'],
  ['The report can be found on the website.', 'passive can find'],
  ['Pupils are taught by teaching assistants.', 'passive teach by assistant'],
  ['Targets are set by the TA.', 'passive set by assistant'],
]

export const lists: readonly Row[] = [
  [
    'The SENCO will:\n\n- write EHC plans\n- chair meetings',
    'senco will write',
    'senco will chair',
  ],
  ['The SENCO:\n\n- writes EHC plans\n- chairs meetings', 'senco write', 'senco chair'],
  [
    'The role of the SENCO is to:\n\n- write EHC plans\n- chair meetings',
    'senco responsible write',
    'senco responsible chair',
  ],
  [
    'The SENCO is responsible for:\n\n- writing EHC plans\n- the progress of pupils',
    'senco responsible write',
    'senco responsible be-responsible',
  ],
  ["The SENCO's responsibilities include:\n\n- writing EHC plans", 'senco responsible write'],
  [
    'Key responsibilities of the SENCO:\n\n- Writing EHC plans\n- Chair meetings',
    'senco write',
    'senco chair',
  ],
  ['## The SENCO\n\n- Writes EHC plans\n- Chairs meetings', 'senco write', 'senco chair'],
  ['## Role of the SENCO\n\n- Write EHC plans\n- Chair meetings', 'senco write', 'senco chair'],
  ['## Teaching assistants\n\n- plan and deliver lessons', 'assistant plan', 'assistant deliver'],
  ['## 4.2 SENCO: Mrs Ann Shaw\n\nWrites EHC plans.', 'senco write'],
  [
    '| Role | What they do |\n| --- | --- |\n| SENCO | Writes EHC plans and sets targets. |',
    'senco write',
    'senco set',
  ],
  [
    '| Who | Duties |\n| --- | --- |\n| Governing body | Must publish the report |',
    'board must publish',
  ],
  [
    '| SENCO | Class teacher |\n| --- | --- |\n| Draft the EHC plan | Adapt lessons |',
    'senco draft',
    'teacher adapt',
  ],
  [
    'The governing body must:\n\n- ensure that the school publishes the report;\n- appoint a SENCO.',
    'board must ensure',
    'school publish',
    'board must appoint',
  ],
  ['**SENCO**\n\n- Write the EHC plan', 'senco write'],
]
