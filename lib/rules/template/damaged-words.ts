import type { Damage } from './damage'

/** Pieces of other words, words put in twice, and sayings that hold the word replaced. */
export const damagedWords: readonly Damage[] = [
  {
    needs: ['hood', 'ilren', 'entren', 'erren'],
    pattern: /\b(student|pupil|learner)(hood|ren)\b/gi,
    restored: 'child$2',
    certain: true,
  },
  {
    needs: ['grandst', 'grandp', 'grandl', 'stepst', 'stepp', 'stepl', 'godst', 'godp', 'godl'],
    pattern: /\b(?:grand|step|god)(?:students?|pupils?|learners?)\b/gi,
    restored: null,
  },
  {
    needs: [
      'minder',
      'pline',
      'tline',
      'rline',
      'pilcare',
      'entcare',
      'nercare',
      'pilbirth',
      'entbirth',
      'pillike',
      'entlike',
      'nerlike',
      'pilproof',
    ],
    pattern: /\b(?:[Ss]tudent|[Pp]upil|[Ll]earner)(?:minders?|line|care|birth|like|ish|proof)\b/g,
    restored: null,
  },
  {
    // “parent” was made “parent/carer” inside other words.
    needs: ['parent/carer', 'parents/carer', 'parent and carer', 'parent or carer'],
    pattern: /\b(?:trans|ap)parents?(?:\/| (?:and|or) )carers?\b/gi,
    restored: null,
  },
  {
    needs: ['and young p'],
    pattern: /(?<!, )\b(student|pupil|learner)\s+and\s+young\s+(people|persons?)\b/gi,
    restored: 'children and young $2',
  },
  {
    // The ages of the Code, at which nobody is a pupil or a student yet.
    needs: ['from birth', 'from 0', 'from nought', 'aged 0', 'aged birth', '0-25', '0–25'],
    pattern:
      /\b(?:students|pupils|learners)((?: and young people)?(?:,? ?\(?(?:from|aged|between) (?:birth|nought|0) (?:to|and|until|up to) (?:\d+|five|eighteen|nineteen|twenty)|,? ?\(?0[-–]25))/gi,
    restored: 'children$1',
  },
  {
    needs: ['plan of', 'plans of', 'ehcp of', 'ehcps of', 'support of'],
    pattern:
      /\b(?:EHC plans?|EHCPs?|SEN Support|SEND Support)\s+of\s+(?:intent|purpose|principles?|faith|values?|account|fact|case)\b/gi,
    restored: null,
    certain: true,
  },
  {
    needs: ['mission e', 'vision e', 'bank e', 'opening e', 'mission s'],
    pattern: /\b(?:mission|vision|bank|opening)\s+(?:EHC plans?|EHCPs?)\b/gi,
    restored: null,
  },
  {
    needs: [
      'ehc plane',
      'ehc plani',
      'ehc planm',
      'ehc plana',
      'ehcpe',
      'ehcpi',
      'reehc',
      'overehc',
      'underehc',
      'misehc',
      'ehc planse',
      'ehc plansi',
    ],
    pattern:
      /\b(?:EHC plans?|EHCPs?)(?:ed|ing|ment|al)\b|\b(?:re|over|under|mis)(?:EHC plans?|EHCPs?)\b/g,
    restored: null,
  },
  {
    pattern:
      /\b[A-Za-z]*[a-z](?:SEND?|SENCO|SENDCO)[a-z]+\b|\b[a-z]+(?:SEND|SENCO|SENDCO)\b|\b(?:SENDD|SENDDCO|SENDCOCO|SENCOCO|SENDSEND|SENDENCO)\b|\bSEND[Cc][Oo]-?(?:co-?)?ordinators?\b|\bSENCO-?ordinators?\b/g,
    restored: null,
  },
  {
    needs: ['plan plan', 'plans plan'],
    pattern:
      /\b(?:Education,? Health,? and Care|EHC) Plan(?:s)? Plans?\b|\bEHCPs? [Pp]lans? [Pp]lans?\b/g,
    restored: 'education, health and care plan',
  },
  {
    needs: [
      'support support',
      'support/',
      'support and se',
      'support or se',
      'support plus',
      'support +',
    ],
    pattern:
      /\b(?:SEN|SEND) [Ss]upport(?:(?: (?:Support|Plus|\+)(?!\s+(?:plans?|staff|assistants?|Service|Team)))|(?:\s?\/\s?| and | or )SEND? [Ss]upport\b(?! (?:plans?|assistants?|staff|services?|teams?|groups?)\b))/g,
    restored: 'SEN Support',
  },
  {
    needs: [
      'carers/carer',
      'carer/carer',
      'carers and carer',
      'carer and carer',
      'and young people and young',
      'young people and young people',
    ],
    pattern:
      /\b(?:children|pupils|students|learners|parents|parents\/carers|carers)\s*(?:and|\/)\s*(?:children and young people and young people|carers and carers|carers\/carers|parents and carers and carers)\b|\bparents?\/carers?\/carers?\b|\bparents?\s+and\s+carers?\s+and\s+carers?\b|\byoung people and young people\b/gi,
    restored: null,
  },
  {
    needs: ['tribunal (se'],
    pattern:
      /\b(?:First-tier|first-tier) Tribunal \(SEND?(?:\)| Disability)\s*(?:and Disability\)){2}/g,
    restored: null,
  },
  {
    needs: ['protection'],
    pattern:
      /\b(?:[Pp]upil|[Ss]tudent|[Ll]earner) ([Pp]rotection)(?= (?:[Ll]ead|[Pp]olicy|[Pp]olicies|[Oo]fficer|[Pp]lans?|[Cc]onferences?|[Pp]rocedures?|[Cc]oncerns?|[Rr]ecords?|[Rr]egister|[Tt]raining|[Ii]ssues?|and safeguarding)\b)/g,
    restored: 'child $1',
  },
  {
    needs: ['in need plan', 'in need meeting', 'and adolescent', '-on-'],
    pattern:
      /\b(?:[Pp]upil|[Ss]tudent|[Ll]earner)( in [Nn]eed (?:plans?|meetings?))\b|\b(?:pupil|student|learner)(-on-)(?:pupil|student|learner|child)(?= abuse)/gi,
    restored: null,
  },
  {
    needs: ['schoolteacher', 'principalteacher', 'schoolmaster'],
    pattern: /\b(?:head of school|principal|headteacher) ?(?<=\S)teachers?\b/gi,
    restored: null,
  },
  {
    needs: [
      'authority authority',
      'authorities authorities',
      'council council',
      'regulations regulations',
      'act act',
      'academy academy',
      'policy policy',
      'ordinator co',
      'ordinator ord',
      'disability disability',
      'disabilities disabilities',
      'practice practice',
      'tribunal tribunal',
      'governors governors',
    ],
    pattern:
      /\b(authority|authorities|council|regulations|act|academy|policy|co-?ordinator|disability|disabilities|practice|tribunal|governors) \1\b/gi,
    restored: '$1',
  },
  {
    needs: [' send '],
    pattern:
      /\b(?:[Ww]e|will|[Pp]lease|[Tt]hey|should|must|can|may) SEND (?=(?:an?|the|home|out|it|them|us|you|your|letters?|copies|e-?mails?|invitations?)\b)/g,
    restored: null,
  },
  {
    needs: ['ordinatorco'],
    pattern: /\b[Cc]o-?ordinatorC[Oo]\b/g,
    restored: 'co-ordinator',
  },
  {
    needs: ['ehc plan'],
    pattern: /\b(?:re|over|under|mis|un)-?EHC plan(?:ed|ned|ing|ning|ment|s)?\b/g,
    restored: null,
  },
]
