/** Styles of the report: plain on screen in light and dark, black on A4 paper. No font or image is fetched. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1c2530; --paper: #fff; --line: #c9d1da; --soft: #4d5866; --tint: #f3f5f8; --accent: #1f4e79; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecf1; --paper: #14181d; --line: #3a444f; --soft: #a7b2bf; --tint: #1d232a; --accent: #9cc4ea; } }
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, "Segoe UI", Roboto, Arial, sans-serif; color: var(--ink); background: var(--paper); max-width: 52rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .5rem; padding-bottom: .2rem; border-bottom: 2px solid var(--accent); }
h3 { font-size: 1.02rem; margin: 1.4rem 0 .4rem; }
p { margin: .4rem 0; }
.kicker { color: var(--soft); font-size: .9rem; margin: 0 0 1rem; }
.note, .why { color: var(--soft); font-size: .88rem; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.2rem; margin: 1rem 0; padding: .8rem 1rem; background: var(--tint); border: 1px solid var(--line); }
.facts dt { font-weight: 600; } .facts dd { margin: 0; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 1.2rem; font-size: .92rem; }
caption { text-align: left; color: var(--soft); font-size: .88rem; padding-bottom: .3rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-top: 1px solid var(--line); }
thead th { border-top: 0; border-bottom: 2px solid var(--line); font-size: .85rem; }
tbody th { font-weight: 600; } tbody th .note { font-weight: 400; }
td p { margin: 0 0 .2rem; }
.cover th[scope=row] { width: 34%; } .cover td:nth-child(2) { width: 8.5rem; white-space: nowrap; }
.voice td { white-space: nowrap; width: 24%; } .counts { max-width: 32rem; }
.sign { display: inline-block; width: 1.2em; text-align: center; }
.steps { letter-spacing: .1em; }
ul.problems { padding-left: 1.1rem; } ul.problems li { margin: .5rem 0; }
.level { font-weight: 600; }
ol.questions { padding-left: 1.6rem; } ol.questions > li { margin: .9rem 0; }
ol.questions > li > strong { display: block; }
q { color: inherit; font-style: italic; quotes: "\\201c" "\\201d"; }
.write { border-bottom: 1px dotted var(--line); height: 1.6rem; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .6rem; }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  :root { --ink: #000; --paper: #fff; --line: #999; --soft: #333; --tint: #f6f6f6; --accent: #000; }
  :root { font-size: 10pt; }
  body { font-size: 1rem; line-height: 1.4; margin: 0; padding: 0; max-width: none; }
  h1 { font-size: 17pt; } h2 { font-size: 12.5pt; margin-top: 1.5rem; break-after: avoid; } h3 { break-after: avoid; }
  th, td { padding: .22rem .4rem; } ul.problems li { margin: .3rem 0; } ol.questions > li { margin: .6rem 0; }
  li, tr, .facts, .voice, .counts { break-inside: avoid; } thead { display: table-header-group; }
  .document + .document { break-before: page; }
}
`
