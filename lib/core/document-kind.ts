/** What a document is for; `other` when it does not seem to be about SEN at all. */
export type DocumentKind = 'policy' | 'information-report' | 'both' | 'other'
