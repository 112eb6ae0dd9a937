import { EditorView } from '@codemirror/view'

const line = (style: string, color: string) => ({
  backgroundImage: 'none',
  paddingBottom: '0',
  textDecoration: `underline ${style} ${color}`,
  textDecorationThickness: style === 'wavy' ? '1.5px' : '2px',
  textUnderlineOffset: '4px',
  textDecorationSkipInk: 'none',
})

/** Quiet page with a mark of its own shape for every severity. */
export const deskTheme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--font)',
    fontSize: '16px',
    lineHeight: '1.65',
    overflow: 'auto',
  },
  '.cm-content': {
    maxWidth: '46rem',
    padding: '28px 32px 40vh',
    margin: '0 auto',
    caretColor: 'var(--ink)',
  },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    {
      backgroundColor: 'var(--chosen)',
    },
  '.cm-lintRange-error': line('wavy', 'var(--error)'),
  '.cm-lintRange-warning': line('double', 'var(--warning)'),
  '.cm-lintRange-info': line('dotted', 'var(--information)'),
  '.cm-lintRange-hint': line('dashed', 'var(--hint)'),
  '.cm-lintRange-active': { backgroundColor: 'var(--chosen)' },
  '.cm-tooltip': {
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--paper)',
    boxShadow: 'var(--shadow)',
    overflow: 'hidden',
  },
  '.cm-tooltip[data-sendlint-card]': { overflow: 'auto', scrollPaddingBottom: '84px' },
  // Where there is no room beside the words: a sheet below them.
  '@media (width < 760px)': {
    '.cm-tooltip[data-sendlint-card]': {
      position: 'fixed !important',
      inset: 'auto 0 0 0 !important',
      height: 'auto !important',
      maxHeight: '46vh',
      borderRadius: 'var(--radius) var(--radius) 0 0',
    },
    '.cm-tooltip[data-sendlint-card] .card': { maxWidth: 'none' },
  },
  '.cm-line-heading': { fontWeight: '650', lineHeight: '1.35', paddingTop: '14px' },
  '.cm-line-heading-1': { fontSize: '1.5em' },
  '.cm-line-heading-2': { fontSize: '1.25em' },
  '.cm-line-heading-3': { fontSize: '1.08em' },
  '.cm-line-paragraph': { paddingBottom: '8px' },
  '.cm-line-list-item + .cm-line-paragraph': { paddingTop: '8px' },
  '.cm-line-list-item': { position: 'relative' },
  '.cm-line-list-item::before': {
    content: '"•"',
    position: 'absolute',
    marginLeft: '-14px',
    color: 'var(--ink-soft)',
  },
  '.cm-line-table-cell': { borderLeft: '2px solid var(--line)', paddingLeft: '12px' },
  '.cm-line-quotation': {
    borderLeft: '3px solid var(--line)',
    paddingLeft: '14px',
    fontStyle: 'italic',
  },
})
