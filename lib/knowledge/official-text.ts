/** The Code's own words, where the reader has imported them; nothing of it ships. */
export interface OfficialText {
  /**
   * The words of one numbered paragraph, bullets included and its number left out, as plain text.
   *
   * @param reference as citations spell it: `6.36`, `xix`
   * @returns null where the imported text has no such paragraph
   */
  textOf(reference: string): string | null
  /** The paragraphs that stand on a page, in order, those that only begin or end there too. */
  onPage(page: number): readonly string[]
  /** How many pages the text has. */
  readonly pages: number
}
