/** What writers of templates leave for the school to fill in, and what schools leave for later. */
export interface PlaceholderForm {
  readonly pattern: RegExp
  /** Pieces, in lower case, of which the text must hold one; a pattern where capitals tell. */
  readonly needs: readonly string[] | RegExp
  /** Counts outside forms that are meant to be filled in by hand only. */
  readonly notInForms?: boolean
}

/** What a template asks a school to fill in. */
export const FIELD =
  "(?:school(?:'s)?(?: name)?|name(?:s)?|date|day|month|year|number|amount|details?|logo|signature|hyperlink|link|url|web ?(?:site|page|address)|e-?mail|phone|telephone|contact|address|text|senco|headteacher|head|governor|local authority|la|council|trust|term|time|figure|percentage|job title|post|role|policy|subject|provider|hours|%)"
