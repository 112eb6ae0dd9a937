/** Every name of Word's own page that this host relies on; none of them is documented by Microsoft. */

export const EDITOR = '#EditorContainer'
export const PANEL = '#WACViewPanel'
export const INPUT = '#WACViewPanel_EditingElement'
export const TITLE = '#documentTitle'
export const PAGE = '.Page'

/** A paragraph of words in text mode, and its mirror where paragraphs are painted on canvases. */
export const PARAGRAPH = 'p.Paragraph'
export const MIRROR = 'p.ParagraphTextContent'
export const CANVAS_ITEM = '.ParagraphTrackItem'

/** A line break, and other things that are set among words. */
export const BLOB = '.BlobObject'
export const PICTURE = '.WACImage'

/** Drawn inside paragraphs, but no part of their words. */
export const NOT_WORDS = [
  '.EOP',
  '.ListMarker',
  '.ListMarkerWrappingSpan',
  BLOB,
  PICTURE,
  '.PageBreakTextSpan',
  '.ContentControlAcetateRootContainer',
  '[aria-hidden="true"]',
].join(',')

/** Where paragraphs are painted: what screen readers go by, headings, lists and tables once more. */
export const SPOKEN = '.HiddenElementForScreenReaderNav'
export const HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading"]'
export const LIST_ITEM = '[role="listitem"],li'

/** Stand in the page, but not in the main story or not at all. */
export const NOT_STORY = [
  '.Header',
  '.Footer',
  '.InactiveBoxRendering',
  '.ClientPaginationPageAdornmentContainer',
  '.WordSectionBreakContainer',
  SPOKEN,
].join(',')

/** The paragraph at the caret, where the input is drawn in its place. */
export const HIDDEN = '.HiddenParagraph'

export const TAB = '.TabRun'
export const RUN = '.TextRun'
export const RAISED =
  '.Superscript,[style*="vertical-align: super"],[style*="vertical-align:super"]'

/** Lies over the editor while a dialogue is open; there may be several of that name. */
export const DIALOGUE = '[id="WACDialogOverlay"]'
