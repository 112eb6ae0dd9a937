/** Every name of Docs' own page that this host relies on; none of them is documented by Google. */

export const EDITOR = '.kix-appview-editor'
/** A run of words of one style on one line. */
export const RUN = 'rect[aria-label]'
/** Carets, ours and other people's; they blink and move without anything having changed. */
export const CARET = '.kix-cursor'
export const INPUT_FRAME = 'iframe.docs-texteventtarget-iframe'
export const INPUT = '[contenteditable]:not([contenteditable="false"])'
export const MODE_SWITCHER = '#docs-toolbar-mode-switcher'
export const NO_ACCESS = '.titlebar-request-access-button'
export const TITLE = '.docs-title-input'
