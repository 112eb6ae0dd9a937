import { FIELD, type PlaceholderForm } from './placeholder-form'

/** Gaps for a name, a date or a number, however they are written. */
export const gapForms: readonly PlaceholderForm[] = [
  { needs: ['{{', '{%', '«'], pattern: /\{\{[^}\n]{1,60}\}\}|\{%[^%\n]{1,60}%\}|«[^»\n]{2,40}»/g },
  {
    needs: [
      'name}',
      'school}',
      'date}',
      'senco}',
      'headteacher}',
      'email}',
      'phone}',
      'address}',
      'council}',
      'authority}',
      'number}',
      'trust}',
      'year}',
      '{insert',
      '{your',
    ],
    pattern: new RegExp(`\\{(?:insert |your |the )?(?:[\\w']+[ _]){0,3}${FIELD}\\}`, 'gi'),
  },
  {
    needs: [
      '<<',
      '<>',
      '<insert',
      '<enter',
      '<add',
      '<your',
      '<name',
      '<school',
      '<date',
      '<type',
      '<delete',
      '<senco',
      '<head',
      '<local',
      '<council',
      '<gov',
      '<number',
      '<phone',
      '<email',
      '<address',
      '<trust',
      '<policy',
      '<contact',
      '<link',
      '<signature',
      '<hyperlink',
      '<photo',
      ' here>',
    ],
    pattern: new RegExp(
      `<<?(?:insert|enter|add|your|name|school|date|type|delete)\\b[^<>\\n@]{0,60}>>?|<[A-Za-z][^<>\\n@=/]{2,40} here>|<<[^<>\\n]{0,60}>>|<>|<(?:[\\w']+[ _]){0,4}${FIELD}>`,
      'gi',
    ),
  },
  {
    needs: ['xx', 'mr x', 'mrs x', 'ms x', 'miss x', 'dr x'],
    pattern:
      /\b[Xx]{3,}\b|\bX{2,}(?=\s+(?:School|Primary|Academy|College|Nursery|Infant|Junior|Council|Borough|County|Trust|Federation|pupils|children|hours|days|LA\b|local authority|January|February|March|April|May|June|July|August|September|October|November|December|20\d\d)\b)|\b(?:Mrs?|Ms|Miss|Mx|Dr)\.? ?X{1,4}\b|\bX{1,2}\/X{1,2}\/(?:XX|20)\w{0,4}\b|\bxx(?:%|\/xx|\b(?=\s+(?:pupils|children|hours|days|%|School|Primary)))/g,
  },
  {
    needs: ['tbc', 'tba', 'tbd', 't.b.c', 'dd/mm', 'dd.mm', 'dd-mm', 'd/m/y', '20xx', '???'],
    pattern:
      /\b(?:TBC|TBA|TBD|tbc|tba|tbd|Tbc|t\.b\.c\.?|T\.B\.C\.?)\b|(?<!\b(?:as|like|style|form|form of|format|order|pattern|write|written|dates? (?=\())[,:]? ?["“‘(]?)\b(?:D{1,2}[/.-]M{1,2}[/.-]Y{2,4}|dd[/.-]mm[/.-]yy(?:yy)?)\b(?!["”’)]? (?:form|format|style|order|pattern)\b)|\b20XX\b|\b20xx\b|(?<!\w)\?{3,}/g,
  },
  {
    needs: [
      '(school',
      '(academy',
      '(setting',
      '(college',
      '(council',
      '(trust',
      '(la ',
      '(local',
      '(senco',
      '(headteacher',
      '(governor',
      '(policy',
      '(name',
      '(your',
      '(date',
      '(number',
    ],
    pattern:
      /\((?:(?:school|academy|setting|college|council|trust|LA|local authority|SENCO|headteacher|governor|policy)(?:'s|’s)? name|name of (?:the |your )?(?:school|academy|setting|college|council|trust|LA|local authority|SENCO|SENDCO|headteacher|head|governor|person|chair|SEND governor|SEN governor|(?:committee|board|staff) member|trustee|teacher|lead|director|principal|head of (?:school|centre|unit)|member|contact|officer|adviser)|your (?:school|name|setting|local authority|council|logo)[^()\n]{0,30}|school name here|name|date|names?|number)\)/gi,
  },
  {
    needs: ['surname', 'lastname', 'last name'],
    pattern: /\b(?:First ?name|Firstname|Name) (?:Surname|Last ?name|Lastname)\b/g,
    notInForms: true,
  },
  {
    needs: [
      'www.school',
      'www.our',
      'www.your',
      'www.the',
      'nameofschool',
      'schoolname',
      '@school.',
      '@ourschool',
      '@yourschool',
    ],
    pattern:
      /(?:\bwww\.|\bhttps?:\/\/(?:www\.)?|(?:\b[\w.+-]{1,40})?@)(?:(?:our|your|the|name-?of-?)?school(?:-?(?:name|website))?|your-?school-?name)\.[a-z.]{2,}(?:\/[\w-]+)*/gi,
  },
  {
    needs: /\b(?:ADDRESS|NAME|DATE|NUMBER)\b/,
    pattern:
      /\b(?:TELEPHONE NUMBER|PHONE NUMBER|E-?MAIL ADDRESS|SENCO NAME|HEADTEACHER NAME|NAME HERE|DATE HERE)\b|(?<=\b(?:is|at|to|on|by):? )(?:ADDRESS|NAME|DATE|NUMBER)\b|(?<=\b(?:Head|Headteacher|SENCO|SENDCO|Chair|Governor|Contact|Office|Principal|Telephone|Email|E-mail): )(?:ADDRESS|NAME|DATE|NUMBER)\b(?!\s*:)/g,
  },
  {
    needs: ['___', '_ _ _'],
    pattern: /(?:_ ){3,}_?|_{3,}(?:\s*[/.]\s*_{2,}){0,2}/g,
    notInForms: true,
  },
  {
    needs: ['…'],
    pattern: /(?<=\b(?:is|are|called|by|contact|on): ?|\b(?:is|are|called) )…(?=\s*[.;)]?\s*$)/gm,
    notInForms: true,
  },
  {
    // “open from … to … each day”
    needs: [
      '… to …',
      '... to ...',
      '… and …',
      '... and ...',
      '___ to ___',
      'xx to xx',
      'xx and xx',
    ],
    pattern:
      /(?<=\b(?:from|between|of) )(?:…|\.{3,}|_{2,}|[Xx]{2,}) (?:to|and|until) (?:…|\.{3,}|_{2,}|[Xx]{2,})/g,
    notInForms: true,
  },
  {
    needs: ['......', '……', '. . . . '],
    pattern: /(?:\.{6,}|…{2,}|(?:\. ){5,}\.?)(?!\s*\d)/g,
    notInForms: true,
  },
  {
    needs: ['…/', './', ' / '],
    pattern: /(?:…+\.*|\.{3,}|_+)\s*\/\s*(?:…+\.*|\.{3,}|_+)(?:\s*\/\s*(?:…+\.*|\.{3,}|_+|20))?/g,
    notInForms: true,
  },
  {
    needs: ['mr', 'ms', 'miss', 'dr'],
    pattern:
      /\b(?:Mrs?|Ms|Miss|Mx|Dr)\.? ?(?:\.{2,}|…|_{2,})\.*|\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)(?: ?\/ ?(?:Mr|Mrs|Ms|Miss|Mx|Dr))+(?: ?[_.…]{2,})?(?=\s*[.,;)]|\s*$)/g,
    notInForms: true,
  },
  {
    needs: ['a n other', 'a.n. other', 'an other', 'a. n. other', 'bloggs', 'jane doe', 'john doe'],
    pattern:
      /\bA\.? ?N\.? Other\b|\b(?:Mrs?|Ms|Miss|Joe|Jo|Fred|Jane|Freda) Bloggs\b|\b(?:Jane|John) Doe\b/g,
  },
  {
    needs: [
      '(link',
      '(hyperlink',
      '(web',
      '(url',
      '(email',
      '(e-mail',
      '(phone',
      '(telephone',
      '(name and',
      '(contact',
      '(days',
      '(title',
    ],
    pattern:
      /\((?:(?:hyper|web ?)?link|url|e-?mail(?: address)?|(?:tele)?phone(?: number)?|contact (?:details|number)|name and (?:e-?mail|contact details|number|(?:tele)?phone(?: number)?|title|role)|days? of the week)\)|(?<=\b(?:on|in|at):? )\((?:days|times|dates)\)/gi,
    notInForms: true,
  },
  {
    needs: ['x%', 'xx', ' x ', '__', '# ', '...', '…', '£'],
    pattern:
      /\b[Xx]{1,2}%|£ ?(?:[Xx]+(?:,[Xx]+)*|_{2,}|\.{3,}|…)|(?<=\b(?:are|have|has|is|of|employs?|currently|with) )(?:[Xx]{1,2}|_{2,}|\.{3,}|…|#)(?= (?:pupils|children|students|learners|staff|TAs|teaching assistants|hours|days|per cent|places|teachers|classes)\b)|(?<=\b(?:[Pp]ages?|[Ss]ection|[Aa]ppendix|[Aa]nnex|[Pp]aragraph) )(?:XX|xx)\b|(?<=\b(?:[Pp]age|(?:[Ss]ee|[Ii]n|at|and) [Aa]ppendix) )X\b(?![A-Z])/g,
    notInForms: true,
  },
  {
    needs: ['month', 'yyyy', '20_', '20?', '20.', '20x', '20-', '202x', '202_', '202?', '/..'],
    pattern:
      /\b(?:DD|dd) (?:Month|MM|MMM|mmm) (?:YYYY|yyyy|Year)\b|\bMonth[ /](?:YYYY|20XX|20__|Year)(?!\w)|(?<![\d.])20(?:[Xx_]{2}|\?{2}|\.{3,4}|2[Xx_?])(?!\w)|(?:\.{2,}|…)\/(?:\.{2,}|…)\/(?:\.{2,}|…|20)/g,
    notInForms: true,
  },
  {
    needs: ['00000', 'xxx', '01xx', '07xx', '000 000'],
    pattern:
      /\b0{3,5}[ -]0{3,}(?:[ -]0+)?\b|\b0[17][Xx]{2,}(?:[ -]?[Xx]{2,})*|\b0[127]\d[\d -]{0,9}[Xx]{3,}(?:[ -][Xx]{2,})*/g,
  },
  {
    needs: ['name', 'details', 'insert', 'number', 'e-mail', 'email'],
    pattern:
      /(?<=^\W*(?:the |our )?(?:SENCO|SENDCO|SENCo|SENDCo|Head(?:teacher)?|Principal|Chair(?: of [Gg]overnors)?|SEND? [Gg]overnor|SEND? [Ll]ink [Gg]overnor|Contact|Named? (?:contact|person)|Assistant SENCO|Deputy SENCO|Safeguarding lead|DSL|School|Author|Telephone|Phone|Tel|E-?mail|Website):\s*)(?:[Nn]ame(?: and (?:contact details|e-?mail|(?:tele)?phone number))?|[Ii]nsert(?: name)?|[Cc]ontact details|[Nn]umber|E-?mail(?: address)?)(?=\W*$)|(?<=, )Name(?=,)|(?<=\b(?:[Cc]ontact|[Tt]elephone|[Rr]ing) )name ?\/ ?(?:number|e-?mail|contact)\b/gm,
    notInForms: true,
  },
  {
    needs: [' to go here', ' goes here', ' go here', ' needed here', ' to be added'],
    pattern:
      /\b(?:(?:hyper)?link|url|text|name|details?|date|photo|picture|table|figures?|numbers?|address|logo|map|e-?mail)s? (?:to go|goes|go|needed) here\b|(?<=[:(–—-]\s?)(?:(?:hyper)?link|url|photo|details?|figures?|names?)s? to be added\b/gi,
  },
  {
    // A line that names what should stand there: “Name and number of local parent group”.
    needs: ['name and ', 'names and ', 'contact details ', 'telephone number ', 'address of '],
    pattern:
      /^\W*(?:[Nn]ames?(?: and (?:\p{Ll}+ ){0,2}(?:number|address|e-?mail|details|role)s?)?|[Cc]ontact details|[Tt]elephone number|[Aa]ddress) (?:of|for) (?:the |your |our )?(?:local |school |named )?(?:SENCO|SENDCO|headteacher|governor|chair|authority|council|parents?(?:['’] | carer | )?(?:group|forum|partnership)|support group|SENDIASS|service|charity|school|nurse|mediat\w+)(?: \p{Ll}+)?\W*$/gmu,
    notInForms: true,
  },
  {
    needs: ['name of', ' name'],
    pattern:
      /(?<=\b(?:at|by|from|contact|to|is|are|in) )(?:name of (?:the |your )?(?:school|local authority|council|LA|SENCO|headteacher|trust|SEND governor)|(?:LA|local authority|council|SENCO|headteacher|trust) name)\b/gi,
    notInForms: true,
  },
  {
    needs: ['%school', '#school', '%name', '#name', 'mergefield', '$school', '[[', '_name%'],
    pattern: /[%#$](?:SCHOOL|NAME)[A-Z_]*[%#$]?|\bMERGEFIELD\b[^}\n]{0,40}/g,
  },
]
