import { FIELD, type PlaceholderForm } from './placeholder-form'

/** What the author of a template says to the school that uses it, and writers to each other. */
export const authorNotes: readonly PlaceholderForm[] = [
  {
    needs: ['schools to', 'school to', 'academies to', 'settings to'],
    pattern:
      /(?:(?<=^\W*)|(?<=[.:([]\s?))(?:[Ss]chools?|[Aa]cadem(?:y|ies)|[Ss]ettings?) to (?:add|insert|include|complete|amend|adapt|delete|personalise|list|describe|state|edit|fill in|choose)\b[^.\n)\]]{0,80}/g,
  },
  {
    needs: ['enter', 'type', 'insert', 'add'],
    pattern:
      /(?<=[:–—-]\s?)(?:[Ee]nter|[Tt]ype|[Ii]nsert|[Aa]dd) (?!your child)(?:[\w-]+ ){1,4}here\b/g,
    notInForms: true,
  },
  {
    needs: [
      'insert',
      'delete',
      '(enter',
      '(add',
      '(type',
      '(state',
      '(specify',
      '(give',
      '(please',
      '(amend',
      'enter your',
      'enter the',
      'add your',
      'add the',
      'add own',
      'type your',
      'type the',
      'amend as',
      'amend if',
      'amend where',
      'adapt as',
      'adapt if',
      'adapt where',
      'remove as',
      'remove if',
      'change as',
      'change if',
      'edit as',
      'strike out',
      'remove this',
      'remove these',
    ],
    pattern: new RegExp(
      `\\((?:please )?(?:insert|enter|add|delete|amend|type|state|specify|give)\\b[^()\\n]{2,90}\\)|(?<!\\b(?:can|may|will|to|and|they|we|children|staff|pupils|not|must|should|or|then|you|who)\\s)\\b(?:please )?insert (?:the |your |a |an |here |own )?(?:[\\w'’-]+ (?:of |the |for )?){0,3}?(?:${FIELD}|here|paragraph|statement|table|picture|photo|graph|chart|image|diagram|map|data|list|information|examples?)\\b|\\b(?:please )?(?:delete|amend|remove|adapt|change|edit|strike out) (?:as|if|where|whichever)(?: is| it is)? (?:appropriate|applicable|necessary|required|relevant|needed|not applicable|not required|not relevant)\\b|\\b(?:delete|remove) (?:this|these) (?:note|notes|text|section|paragraph|guidance|box|instructions?)\\b|\\b(?:add|enter|type) (?:your|the|own) (?:school|setting|text|own|details|local)\\b[^.\\n]{0,30}\\bhere\\b|\\(?\\*\\s?delete\\b[^.\\n)]{0,30}\\)?`,
      'gi',
    ),
    notInForms: true,
  },
  {
    needs: [
      'school name',
      'name of school',
      'name of the school',
      'your school',
      'school logo',
      'insert ',
      'academy name',
      'setting name',
      'council name',
      'logo here',
      'anytown',
      'any town',
      'any school',
      'anyschool',
      'abc ',
      'xyz ',
      'sample',
      'example school',
      'example primary',
      'example academy',
      'specimen',
      'yourschool',
      'model ',
      'template',
      'exemplar',
      'note to',
      'notes to',
      'note for',
      'notes for',
      'guidance for',
      'guidance to',
      'advice for',
      'advice to',
      'instructions',
    ],
    pattern:
      /\b(?:SCHOOL NAME|NAME OF (?:THE )?SCHOOL|YOUR SCHOOL(?: NAME)?|SCHOOL LOGO|School Logo|School Name(?: Here)?|Name of School|Your School(?: Name)?(?= (?:Policy|SEND|Primary|is\b|will\b))|INSERT [A-Z ]{2,40}|ACADEMY NAME|SETTING NAME|COUNCIL NAME|LOGO HERE|[XYZABC]{3} (?:School|Primary|Academy)|Logo here|Any ?town(?: \w+){0,2} (?:School|Academy)|Any ?School\b|ANY ?SCHOOL|(?:Sample|Example|Specimen) (?:Primary |High |Secondary )?(?:School|Academy)|yourschool\b)|(?:\b(?:[Tt]his|[Tt]he) (?:model|template|exemplar|sample) (?:policy|report|document|SEND policy|SEN policy)\b)|\b(?:model|template|exemplar|sample) (?:SEND?|special educational needs) (?:policy|information report)\b|\b(?:[Nn]otes?|[Gg]uidance|[Aa]dvice|[Ii]nstructions?) (?:for|to) (?:the )?(?:schools?|settings?|author|person completing|users?)(?= ?[:–-])/g,
  },
  {
    needs: ['your school', 'your setting', 'your academy', 'your college'],
    pattern:
      /(?:(?<=^\s*)|(?<=[.:([]\s?))(?:Please )?(?:Include|Describe|List|Explain|Outline|Give|State|Provide|Detail|Add)\b[^.\n]{3,120}\byour (?:school|setting|academy|college)\b[^.\n)\]]{0,60}/gm,
    notInForms: true,
  },
  {
    needs: [' here'],
    pattern:
      /(?<!\b(?:can|may|will|to|and|they|we|you|who|please|must|should|children|pupils|parents|visitors) )\b(?:enter|type|put|write|add) (?:(?:your|the|a|school|staff|full|contact|SENCO) ){0,2}(?:name|date|text|details|e-?mail|address|number|title|logo|link|figure|percentage|picture|photo|table|quotation|quote|example)s? here\b/gi,
  },
  {
    needs: ['tap here', 'click here to enter', 'choose an item', 'tap to enter'],
    pattern:
      /\b(?:click or tap (?:here )?to enter (?:text|a date)|click or tap here[^.\n]{0,30}|click here to enter (?:text|a date)|choose an item)\b\.?/gi,
  },
  {
    needs: ['your school', 'your setting'],
    pattern:
      /(?<=\b(?:[Aa]t|[Oo]f) )Your (?:School|Setting)\b(?= (?:we|all|our|every|is|the|pupils|children)\b|[,.])/g,
  },
  {
    needs: ['adapt', 'amend', 'edit', 'tailor', 'personalis', 'customis', 'deleted', 'removed'],
    pattern:
      /(?:(?<=^\W*)|(?<=[.:([]\s?))(?:Please )?(?:[Aa]dapt|[Aa]mend|[Ee]dit|[Tt]ailor|[Pp]ersonalise|[Cc]ustomise) (?:this|these|the (?:following|above|below)) (?:section|paragraph|polic|text|table|template|document|list|statement|wording|part)[^.\n]{0,90}\.?|\b[Tt]h(?:is|ese) (?:section|paragraph|text|table|box|list|note|statement|wording|example|page|guidance)s? (?:should|must|needs? to|(?:is|are) to|can|may|will need to) be (?:adapted|amended|deleted|removed|personalised|customised|edited|tailored|overwritten)\b[^.\n]{0,60}\.?/gm,
  },
  {
    needs: [
      'schools sh',
      'schools may',
      'schools mi',
      'schools co',
      'schools ne',
      'schools will',
      'schools can',
      'schools are',
    ],
    pattern:
      /\b[Ss]chools (?:should|may|might|could|need to|can|will|are advised to)(?: (?:wish|want|need|like|choose) to)? (?:also )?(?:(?:insert|amend|adapt|personalise|tailor|customise|adjust|edit|delete) (?:this|their own|the|details|text|any|here|wording)|(?:include|add|list|describe|explain|set out|state|outline|give)\b[^.\n]{0,80}\b(?:here|in this (?:section|paragraph|box))\b|add (?:their own|details|further))\b[^.\n]{0,60}\.?|\b[Ss]chools (?:may|might) (?:wish|want|like) to (?:include|add|list|mention|refer to|insert) (?:details|information|examples|their|a list|a sentence|a paragraph)\b[^.\n]{0,60}\.?/g,
  },
  {
    needs: ['you should', 'you may', 'you might', 'you could', 'you will', 'you can', 'you need'],
    pattern:
      /(?:(?<=^\W*)|(?<=[.:([]\s?))You (?:should|may|might|could|will|can|need to)(?: (?:wish|want|need|like|choose) to)? (?:also )?(?:(?:include|add|insert|list|describe|explain|outline|state|set out|mention|delete|amend|adapt)\b[^.\n]{0,80}\b(?:here|your (?:school|setting)|in this (?:section|paragraph|box)|(?:the|this) school (?:offers|does|uses|provides))\b|(?:insert|delete|amend|adapt|add|include|list) (?:a (?:list|sentence|paragraph|link|table)|details of|information about|examples of|this|the (?:name|names|details))\b)[^.\n]{0,60}\.?/gm,
  },
  {
    needs: [' here'],
    pattern:
      /(?:(?<=^\W*)|(?<=[.:([]\s?))(?:Please )?(?:[Aa]dd|[Ii]nclude|[Ee]xplain|[Dd]escribe|[Ll]ist|[Oo]utline|[Ss]tate|[Gg]ive|[Ss]et out|[Pp]rovide|[Ss]ummarise|[Ii]nsert|[Pp]ut|[Pp]aste)(?: here\b[^.\n]{3,80}| (?!your\b|a\b)(?:details|information|the|any|how|what|who|which|names?|contact|links?|further|own|local|examples)\b[^.\n]{0,70}\bhere\b)\.?|(?:(?<=^\W*)|(?<=[([]))(?:[Ss]chool |[Aa]cademy |[Tt]rust )?(?:[Ll]ogo|[Pp]hoto|[Pp]icture|[Ii]mage|[Cc]rest|[Bb]adge|[Dd]iagram|[Tt]able|[Gg]raph)(?: to go)? here\b|\b(?:Please )?[Aa]dd (?:your|our) (?:own )?(?:school )?(?:logo|crest|badge|photo|details|name)\b/gm,
    notInForms: true,
  },
  {
    needs: ['add your', 'please add', 'photo of', 'picture of'],
    pattern:
      /(?:(?<=^\W*)|(?<=[.:([]\s?))(?:Please add|Add) (?:your|our) (?:own )?(?:school )?(?:logo|crest|badge|photo|details|name|text|arrangements|information)\b[^.\n]{0,40}|^\W*(?:Photo|Picture|Image) of (?:the |our )?(?:SENCO|SENDCO|headteacher|school|staff|SEND team|building)\W*$/gim,
    notInForms: true,
  },
  {
    needs: [
      'note',
      'n.b',
      'nb ',
      'remember to',
      'forget to',
      'before publ',
      'before you',
      'before issu',
      'before upload',
      'before circul',
      'before sending',
      'once complete',
      'when complete',
      'drafting',
      'wording:',
      'text:',
    ],
    pattern:
      /(?:(?<=^\W*)|(?<=[([]\s?))(?:[Nn]otes? (?:to|for) (?:author|self|editor|writer|reviewer|user|SENCO|SENDCO|the (?:author|writer|user|SENCO|SENDCO|school)|template users?)|(?:[Aa]uthor|[Dd]rafting|[Ww]riter|[Ee]ditor)['’]?s?['’]? notes?|(?:[Ss]uggested|[Ss]ample|[Ee]xample|[Ii]llustrative|[Oo]ptional|[Dd]efault|[Dd]ummy) (?:wording|text|paragraph|clause|statement))\s*[:–—-][^\n]{0,120}|(?:(?<=^\W*)|(?<=[.:([]\s?))(?:NB|N\.B\.|Note|Guidance note|Important)\b[^.\n]{0,80}\b(?:delete|remove|overwrite)d?\b[^.\n]{0,40}\b(?:publi|issu|upload|circulat|completed|finish|adapted)\w*[^.\n]{0,20}[.!]?|\b[Rr]emember to (?:update|amend|change|delete|remove|insert|add|complete) (?:this|these|the (?:name|names|date|dates|section|table|list|link|links|details))\b[^.\n]{0,40}[.!]?|\b(?:[Dd]elete|[Rr]emove|deleted|removed|[Uu]pdate|[Aa]mend) (?:this [\w ]{0,20})?(?:before|prior to) (?:you (?:publish|send|share|upload|print|circulate)|publication|publishing|issue|issuing|uploading|circulation|circulating|sending|approval|sharing)\b|\b[Dd]elete (?:this|these|the (?:above|below|italics|highlighted))\b[^.\n]{0,40}\b(?:once|when) (?:complete|completed|done|finished)\b/gm,
  },
  {
    needs: [
      'this is a',
      'this model',
      'this template',
      'this exemplar',
      'this sample',
      'this example',
    ],
    pattern:
      /\b[Tt]his is (?:a|an) (?:model|template|exemplar|sample|specimen|suggested|outline|generic)\b[^.\n]{0,40}\b(?:policy|report|document|template|text)\b[^.\n]{0,40}|\b[Tt]his (?:model|template|exemplar|sample|example)(?: (?:SEND? )?(?:policy|report|document))? (?:(?:can|should|may|must|will) be used|(?:can|should|may|has been|is|was|must|will) (?:be )?(?:adapted|amended|provided|designed|intended|produced|written|developed|personalised))\b[^.\n]{0,60}/g,
  },
  {
    needs: [
      'check with',
      'ask ',
      'check this',
      'check date',
      'confirm with',
      'query',
      '??',
      'is this ',
      'are these ',
    ],
    pattern:
      /\((?:check|ask|confirm|query)(?: with| this| date| name)?[^()\n]{0,40}\?\)|\((?:check|confirm) with [^()\n]{2,40}\)|\b(?:[Cc]heck|[Cc]onfirm|[Aa]gree) (?:this )?with [A-Z]\w*(?: [A-Z]\w*)? before (?:print|publish|send|issu|upload|circulat|it goes)\w*|(?:\?{2,} ?(?:check|ask|confirm)\b[^.\n]{0,40})|\b(?:check|confirm) with [A-Z][a-z]+\?{1,}|(?:(?<=^\W*)|(?<=[([]))(?:[Pp]lease )?(?:[Cc]heck|[Cc]onfirm) with [A-Z][a-z]+\b[^.?\n]{0,60}\?|(?<=[–—([-]\s?)(?:is this|are these) (?:still )?(?:true|right|correct|current|up to date|the case|needed|relevant|used|in place)(?: now)?\?/g,
  },
  {
    needs: ['to be '],
    pattern:
      /(?:(?<=^\W*)|(?<=[.:([]\s?))[Tt]o be (?:updated|completed|confirmed|added|inserted|filled in|finalised) (?:once|when|after|following|as soon as)\b[^.\n)\]]{3,70}/gm,
    notInForms: true,
  },
  {
    // “NB: head to update this section before it goes to governors.”
    needs: [
      ' to update',
      ' to add',
      ' to check',
      ' to complete',
      ' to rewrite',
      ' to confirm',
      ' to finish',
      ' to amend',
    ],
    pattern:
      /(?:(?<=^\W*)|(?<=[.:([–—-]\s?))(?:(?:NB|N\.B\.|Note|Action|To do|Reminder)\b[:. –-]{0,3})?(?:(?:[Tt]he )?(?:[Hh]ead|[Hh]eadteacher|SENCO|SENDCO|[Gg]overnors|[Cc]hair|[Cc]lerk|[Oo]ffice|[A-Z]{2}|(?:Mrs?|Ms|Miss) \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}{2,9})) to (?:please )?(?:update|add|check|complete|rewrite|confirm|finish|amend)(?: and \p{Ll}+)? (?:(?:to )?(?:this|these)\b|the (?:section|paragraph|table|list|date|name|number|figure|link|wording)s?\b|(?:date|name|number|figure|link|detail|wording)s?\b)[^.\n]{0,50}/gmu,
    notInForms: true,
  },
  {
    needs: ['your school', 'your setting', 'your academy', 'your trust'],
    pattern:
      /(?:(?<=^\W*)|(?<=[.:([]\s?))[Yy]our (?:school|setting|academy|trust) (?:may|might|could|should|can|will|needs? to)(?: (?:wish|want|need|like|choose) to)? (?:also )?(?:add|include|insert|amend|adapt|delete|describe|list|explain|set out|personalise|state)\b[^.\n]{0,70}/gm,
  },
]
