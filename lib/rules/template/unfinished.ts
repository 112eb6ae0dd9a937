import type { PlaceholderForm } from './placeholder-form'

/** What schools leave for later: drafts, pages under construction, facts still to come. */
export const unfinished: readonly PlaceholderForm[] = [
  {
    needs: [
      'to be confirmed',
      'to be determined',
      'to be announced',
      'to be advised',
      'to be decided',
      'to be completed',
      'to be inserted',
      'to be added',
      'to be appointed',
      'to be written',
      'to be supplied',
      'to follow',
    ],
    pattern:
      /(?:(?<=[:|–—(-]\s*)|(?<=^\s*))to be (?:confirmed|determined|announced|advised|decided|completed(?! (?:by|with|at|before|each|every|for|when|once|after)\b)|inserted|added|appointed)\b|\b(?:date|name|details|text|content|section|information|link|policy|number|appointment)s?\s+(?:is |are |will be )?(?:yet )?to (?:be (?:confirmed|determined|announced|added|inserted|completed|written|supplied)|follow(?=\s*(?:[.;,)|]|$)))\b|(?<=^|[.:]\s+)(?:more )?details (?:of|about) [^.;\n]{3,40} to (?:be (?:added|confirmed|inserted|supplied)|follow)\b|(?<=[:|–—(-]\s*)to follow\b/gi,
  },
  {
    needs: ['(to be', 'appendix ?', 'section ?', 'annex ?', 'page ?'],
    pattern:
      /\(to be (?:updated|agreed|finalised|arranged|added)\)|\b(?:Appendix|Section|Annex|[Pp]age) \?+(?=[\s).,]|$)/g,
  },
  {
    needs: [
      'to be confirmed',
      'to be announced',
      'to be advised',
      'to be appointed',
      'to be decided',
    ],
    pattern:
      /\b(?:(?:the|our|its) )?(?:[\w-]+ ){0,2}(?:governor|SENCO|SENDCO|lead|teacher|contact|chair|link|head|headteacher|trustee)(?: for SEND?)? (?:is|are) (?:currently |still |yet )?to be (?:confirmed|announced|advised|appointed|decided)\b(?=\s*(?:[.;)|]|$))/gim,
  },
  {
    // A sentence that ends with it: “Details of sixth form support to be determined.”
    needs: [
      'to be confirmed',
      'to be determined',
      'to be announced',
      'to be advised',
      'to be decided',
    ],
    pattern:
      /(?<=^|[.:;!?]\s)(?!What|How|Which|Who|Whether|The (?:order|rules))[A-Z][^.;:!?\n]{3,60} to be (?:confirmed|determined|announced|advised|decided)(?=\s*(?:[.;)|]|$))/gm,
  },
  { needs: ['lorem ipsum', 'dolor sit'], pattern: /\blorem ipsum\b[^.]*\.?|\bdolor sit amet\b/gi },
  {
    needs: [
      'worked on',
      'construction',
      'coming soon',
      'being written',
      'being updated',
      'being developed',
      'being drafted',
      'being completed',
      'being finalised',
      'in draft',
      'in development',
      'under development',
      'to be written',
      'work in progress',
      'draft',
    ],
    pattern:
      /\b(?:(?:our|this|the)\s+(?:[\w'’]+\s+){1,4})?(?:is|are) (?:currently|still) (?:being (?:worked on|written|updated|developed|drafted|completed|finalised)|under construction|under development|in draft|in development|to be written)\b|\b[Cc]oming soon\b|\b(?:page|section|site|policy|document|report) (?:is )?under construction\b|(?:^|[:([–—-]\s*)work in progress\b|\bDRAFT ?[-–—:] ?(?:NOT|FOR)\b[A-Z ]{3,40}|(?:^|\n)\s*DRAFT\b(?! for (?:consultation|comment|discussion|governors|approval|review|parents|families))(?: (?:v(?:ersion)? ?[\d.]+|policy|\d))?/g,
  },
  {
    needs: ['this '],
    pattern:
      /\b[Tt]his (?:page|section|part|area|paragraph|appendix) is (?:currently |still |now )?(?:being (?:updated|developed|written|rewritten|rebuilt|drafted|worked on|revised)|under (?:development|construction|review)|in (?:development|draft)|incomplete|unfinished|not (?:yet )?(?:finished|complete|ready))\b/g,
  },
  {
    needs: ['construction', 'to follow', 'draft'],
    pattern:
      /^\W*(?:(?:page |section |details |more (?:details )?|information |text )?(?:to follow|under construction))\W*$|^\W*Draft(?: v(?:ersion)?\.? ?\d[\d.]*| \d[\d.]*|(?: (?:only|copy|policy|document|report))? ?[-–—] ?(?:not|for)\b[^.\n]{0,40})\W*$/gim,
  },
  {
    needs: ['??', ' ?'],
    pattern:
      /(?<=^|[\s(:])\?{2,}(?=[\s.,;)]|$)|(?<=\b(?:is|are|by|of|has|have):? )\?(?=\s*(?:[.;)]|$))/g,
  },
  {
    needs: ['error!'],
    pattern:
      /\bError! (?:Reference source|Bookmark|Hyperlink reference|No (?:text|table|bookmark)|Unknown|Not a valid|Use the Home)\b[^.\n]*\.?/g,
  },
]
