import type { Damage } from './damage'

const SWAPPED =
  '(?:[Ss]tudents?|[Pp]upils?|[Ll]earners?|[Yy]oung [Pp]eople|[Yy]oung [Pp]ersons?|[Kk]ids?|STUDENTS?|PUPILS?|LEARNERS?)'

/** Bodies that are named after children, by what stands around the word. */
const BODIES_BEFORE =
  'National Deaf|Action for|Save the|Council for Disabled|Prevention of Cruelty to|Hospital for Sick|Fund for'
const BODIES_AFTER =
  'Services|Social Care|Commissioner|Bureau|Centres?|Society|Hospital|Guardian|Trust Board|Directorate|Safeguarding'

/** Titles of Acts and guidance, and names of bodies. */
export const damagedNames: readonly Damage[] = [
  {
    needs: ['families act', 'families bill', 'family act'],
    pattern: new RegExp(
      `\\b${SWAPPED}(?:['’]s?)?\\s+(?:[Aa]nd|AND|&)\\s+(?:[Ff]amil(?:ies|y)|FAMILIES)\\s+(Act|Bill|ACT|BILL)\\b`,
      'g',
    ),
    restored: 'Children and Families $1',
    certain: true,
  },
  {
    needs: ['parents act', 'carers act', 'carers bill', 'parents bill'],
    pattern:
      /\bChildren(?:['’]s)?\s+(?:and|&)\s+(?:Parents|Carers|Parents and Carers|Parents\/Carers)\s+(Act|Bill)\b/g,
    restored: 'Children and Families $1',
    certain: true,
  },
  {
    needs: ['safe in'],
    pattern: new RegExp(
      `\\bKeeping\\s+${SWAPPED}\\s+Safe\\s+in\\s+(?:Education|Schools?)\\b`,
      'gi',
    ),
    restored: 'Keeping children safe in education',
  },
  {
    needs: ['to safeguard'],
    // In small letters these are ordinary words, unless something shows that they are a title.
    pattern: new RegExp(
      [
        `\\b(?:Working\\s+Together\\s+to\\s+[Ss]afeguard|WORKING\\s+TOGETHER\\s+TO\\s+SAFEGUARD)\\s+${SWAPPED}\\b`,
        `(?<=[\\p{L},(“‘"'*] ?)Working\\s+together\\s+to\\s+safeguard\\s+${SWAPPED}\\b`,
        `\\b[Ww]orking\\s+together\\s+to\\s+safeguard\\s+${SWAPPED}\\b(?=,? (?:\\(?(?:DfE|HM Government)?,? ?20\\d\\d|guidance|applies|(?:says|sets out|explains|requires|tells)\\b))`,
      ].join('|'),
      'gu',
    ),
    restored: 'Working together to safeguard children',
  },
  {
    // Its title speaks of pupils.
    needs: ['with medical conditions'],
    pattern:
      /\bSupporting (?:Students|Children|Learners|Young People) at School with Medical Conditions\b/g,
    restored: 'Supporting Pupils at School with Medical Conditions',
  },
  {
    needs: ['matters'],
    pattern: new RegExp(`\\bEvery\\s+${SWAPPED}\\s+(Matters)\\b`, 'g'),
    restored: 'Every Child $1',
  },
  {
    needs: ['rights of the'],
    pattern: new RegExp(`\\bRights\\s+of\\s+the\\s+${SWAPPED}\\b`, 'g'),
    restored: 'Rights of the Child',
  },
  {
    needs: ['1989', '2004'],
    pattern: new RegExp(`\\b${SWAPPED}(?:['’]s?)?\\s+(Act,?\\s+(?:\\(?1989|\\(?2004))`, 'g'),
    restored: 'Children $1',
  },
  {
    needs: ['wellbeing and schools'],
    pattern: new RegExp(
      `\\b${SWAPPED}['’]s?\\s+Wellbeing\\s+and\\s+Schools\\s+(Act|Bill)\\b`,
      'gi',
    ),
    restored: 'Children’s Wellbeing and Schools $1',
  },
  {
    needs: ['adolescent'],
    pattern: new RegExp(`\\b${SWAPPED}\\s+and\\s+Adolescent\\s+Mental\\s+Health\\b`, 'gi'),
    restored: 'child and adolescent mental health',
  },
  {
    needs: ['premium'],
    pattern:
      /\b(?:[Ss]tudents?|[Ll]earners?|[Cc]hild(?:ren)?|[Yy]oung [Pp]eople)(?:['’]s)? ([Pp]remium)\b(?! (?:bonds?|rates?|prices?|service))/g,
    restored: 'pupil $1',
  },
  {
    needs: ['referral unit'],
    pattern: /\b(?:Student|Learner|Child|Children|Young Person)(?:['’]?s)? (Referral Units?)\b/g,
    restored: 'Pupil $1',
  },
  {
    needs: ['act 2010'],
    pattern: /\bEquality (?:and|&) (?:[\p{L}&-]+ ){1,5}Act(?:,? \(?2010\)?)/gu,
    restored: 'Equality Act 2010',
  },
  {
    needs: [
      'and disability regulations',
      'and disabilities regulations',
      'and disability code',
      'and disabilities code',
    ],
    pattern:
      /\b(?:Learning Support|Additional (?:Learning )?Needs|Inclusion|Special Education Support) and Disabilit(?:y|ies) (Regulations|Code of Practice)\b/g,
    restored: 'Special Educational Needs and Disability $1',
  },
  {
    needs: ['poverty action'],
    pattern: new RegExp(`\\b${SWAPPED}\\s+Poverty\\s+Action\\s+Group\\b`, 'g'),
    restored: 'Child Poverty Action Group',
  },
  {
    needs: ['ormond'],
    pattern: new RegExp(`\\bGreat\\s+Ormond\\s+Street\\s+Hospital\\s+for\\s+${SWAPPED}\\b`, 'g'),
    restored: 'Great Ormond Street Hospital for Children',
  },
  {
    needs: ['achieve more'],
    pattern: new RegExp(`\\bHelping\\s+${SWAPPED}\\s+Achieve\\s+More\\b`, 'g'),
    restored: null,
  },
  {
    needs: ['disability and dis', 'disabilities and dis'],
    pattern:
      /\bSpecial Educational Needs? and (?:Disability|Disabilities) and (?:Disability|Disabilities)\b/gi,
    restored: 'special educational needs and disability',
    certain: true,
  },
  {
    needs: ['support and disability'],
    pattern:
      /\b(?:Special Educational Needs? (?:and Disabilit(?:y|ies) )?)Support and Disability Act\b/gi,
    restored: 'Special Educational Needs and Disability Act',
  },
  {
    needs: ['ordination act', 'support act'],
    pattern:
      /\bSpecial Educational Needs? and Disabilit(?:y|ies)(?:['’]s)?\s+(?:Co-?ordination|Support) Act\b/gi,
    restored: null,
  },
  {
    needs: ['send and disability'],
    pattern: /\bSEND and Disability (Act|Regulations|Code|Tribunal)\b/g,
    restored: 'Special Educational Needs and Disability $1',
  },
  {
    needs: ['adoption and', 'social work act', 's act', 'r act', 't act', 'l act'],
    pattern: new RegExp(
      `\\bAdoption and ${SWAPPED} Act\\b|\\b${SWAPPED} and Social Work Act\\b|\\b(?:[Ss]tudents?|[Pp]upils?|[Ll]earners?)(?:['’]s?)? Act\\b`,
      'g',
    ),
    restored: null,
  },
  {
    needs: ['deaf', 'action for', 'save the', 'disabled', 'cruelty', 'fund for'],
    pattern: new RegExp(
      `\\b(?:${BODIES_BEFORE}) (?:Students|Pupils|Learners)\\b(?:['’] Society)?`,
      'g',
    ),
    restored: null,
  },
  {
    needs: ["s'", 's’', "l's", 'l’s', "t's", 't’s', "r's", 'r’s'],
    pattern: new RegExp(
      `\\b(?:Students|Pupils|Learners)['’] (?:${BODIES_AFTER})\\b|\\b(?:Student|Pupil|Learner)['’]s (?:${BODIES_AFTER})\\b`,
      'g',
    ),
    restored: null,
  },
  {
    needs: ["s's", 's’s'],
    pattern: /\b(?:[Ss]tudents|[Pp]upils|[Ll]earners)['’]s\b/g,
    restored: null,
  },
  {
    needs: ['people'],
    pattern:
      /\b(?:Learners|Pupils|Students) and Young People['’]s (?:Directorate|Services?|Department|Plan|Trust|Board)\b/g,
    restored: null,
  },
  {
    needs: ['safeguarding'],
    pattern: new RegExp(`\\b(?:Local )?Safeguarding ${SWAPPED}(?:['’]s?)? Board\\b`, 'g'),
    restored: null,
  },
]
