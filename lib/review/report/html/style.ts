/** A text as a string of CSS: whatever is in it, it can end neither the string nor the style element. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`

/**
 * Styles of the report: plain on screen in light and dark, dense and black on A4 paper. No font or image
 * is fetched.
 *
 * @param title stands at the foot of every printed page, with its number
 */
export const reportStyle = (title: string): string => `
:root { color-scheme: light dark; --ink: #1c2530; --paper: #fff; --line: #c9d1da; --soft: #4d5866; --tint: #f3f5f8; --accent: #1f4e79; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecf1; --paper: #14181d; --line: #3a444f; --soft: #a7b2bf; --tint: #1d232a; --accent: #9cc4ea; } }
* { box-sizing: border-box; }
body { font: 16px/1.5 "Segoe UI", Roboto, Arial, system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 52rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .5rem; padding-bottom: .2rem; border-bottom: 2px solid var(--accent); }
h3 { font-size: 1.02rem; margin: 1.4rem 0 .4rem; }
p { margin: .4rem 0; }
.kicker { color: var(--soft); font-size: .9rem; margin: 0 0 1rem; }
.note, .why { color: var(--soft); font-size: .88rem; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.2rem; margin: 1rem 0; padding: .8rem 1rem; background: var(--tint); border: 1px solid var(--line); }
.facts dt, .lots dt, .level { font-weight: 600; } .facts dd { margin: 0; }
.lots { margin: .4rem 0; } .lots dd { margin: 0 0 .5rem 1.2em; } .lots dd > * { margin: .15rem 0; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 1.2rem; font-size: .92rem; }
caption { text-align: left; color: var(--soft); font-size: .88rem; padding-bottom: .3rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-top: 1px solid var(--line); }
thead th { border-top: 0; border-bottom: 2px solid var(--line); font-size: .85rem; overflow-wrap: normal; }
tbody th { font-weight: 600; }
.voice td { width: 24%; } .counts td { width: 13%; }
.sign { display: inline-block; width: 1.2em; }
.steps { letter-spacing: .1em; white-space: nowrap; }
ul.problems { padding-left: 1.1rem; } ul.problems li { margin: .5rem 0; }
ol.questions { padding-left: 1.9rem; } ol.questions > li { margin: .9rem 0; }
.question { display: grid; gap: .1rem 1rem; } .question p { margin: 0; }
q { color: inherit; font-style: italic; quotes: "\\201c" "\\201d"; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .6rem; }
@media screen and (max-width: 30rem) {
  body { margin-top: 1rem; }
  .facts { display: block; } .facts dd { margin: 0 0 .5rem; }
  th, td { padding: .35rem .25rem; }
}
@page {
  size: A4; margin: 15mm 15mm 17mm;
  @bottom-left { content: ${cssString(title)}; font: 8pt Arial, sans-serif; width: 80%; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt Arial, sans-serif; }
}
@media print {
  :root { --ink: #000; --paper: #fff; --line: #999; --soft: #333; --tint: #f6f6f6; --accent: #000; font-size: 9.5pt; }
  body { font-size: 1rem; line-height: 1.32; margin: 0; padding: 0; max-width: none; orphans: 2; widows: 2; }
  h1 { font-size: 16pt; } h2 { font-size: 12.5pt; margin-top: 1.1rem; } h3 { margin: .8rem 0 .25rem; }
  h1, h2, h3, dt, caption, h2 + p, .kicker { break-after: avoid; }
  .new-page { break-before: page; margin-top: 0; }
  th, td { padding: .1rem .4rem; } table { margin: .4rem 0 .8rem; }
  thead { display: table-header-group; }
  li, tr, .facts, .counts { break-inside: avoid; }
  ul.problems { margin: .2rem 0; padding-left: 1rem; } ul.problems li { margin: 0 0 .25rem; }
  .columns { columns: 2; column-gap: 7mm; }
  .annex, .columns { font-size: 8.5pt; line-height: 1.25; } .annex h3 { font-size: 9.5pt; } .annex h3:first-child { margin-top: 0; }
  .lots dd { margin-bottom: .2rem; }
  ol.questions { margin: .3rem 0; } ol.questions > li { margin: 0; padding: .08rem 0; border-top: 1px solid var(--line); font-size: 8.5pt; line-height: 1.2; }
  .question { grid-template-columns: 6fr 7fr; gap: 0 .8rem; }
  .document + .document { break-before: page; }
}
`
