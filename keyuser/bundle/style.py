"""The style sheet of the vendor's page: one constant, so that the page's security policy can allow exactly this text."""

from typing import Final

#: Every text colour has a contrast of at least 4.5:1 on its ground, every mark 3:1, in both schemes.
STYLE: Final = """
:root {
  color-scheme: light dark;
  --ground: #f4f5f7; --sheet: #ffffff; --ink: #1b2430; --soft: #566170; --line: #dde2e8; --accent: #0b5cad; --tint: #eef4fb;
  --low: #4b5a6b; --low-tint: #eef1f4; --medium: #7a5600; --medium-tint: #fdf3d9;
  --high: #a84300; --high-tint: #fdebdd; --critical: #b3142b; --critical-tint: #fce4e7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12161c; --sheet: #1a2029; --ink: #e4e9f0; --soft: #9fabb9; --line: #303a47; --accent: #7db7f5; --tint: #1c2b3d;
    --low: #a9b7c6; --low-tint: #28313c; --medium: #f0c766; --medium-tint: #372d14;
    --high: #ffae7a; --high-tint: #3c2617; --critical: #ff9aa6; --critical-tint: #45191f;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body {
  margin: 0; padding: 32px 24px 64px; background: var(--ground); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif;
}
main, header, footer { max-width: 960px; margin-inline: auto; }
h1 { font-size: 28px; line-height: 1.25; margin: 4px 0 12px; letter-spacing: -0.01em; text-wrap: balance; }
h2 { font-size: 20px; line-height: 1.3; margin: 0; text-wrap: balance; }
h3 { font-size: 14px; margin: 24px 0 8px; color: var(--soft); font-weight: 600; }
p { margin: 0 0 8px; }
a { color: var(--accent); text-underline-offset: 2px; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; margin: 0; }
.soft { color: var(--soft); }
.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
.over { display: flex; flex-wrap: wrap; gap: 4px 12px; color: var(--soft); font-size: 14px; }
.over strong { color: var(--accent); font-weight: 600; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 0; font-size: 15px; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 1px; margin: 24px 0; padding: 0;
  background: var(--line); border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
.tiles div { background: var(--sheet); padding: 16px 20px; display: flex; flex-direction: column-reverse;
  justify-content: flex-end; }
.tiles dt { font-size: 14px; color: var(--soft); }
.tiles dd { margin: 0; font-size: 32px; line-height: 40px; font-weight: 600; font-variant-numeric: tabular-nums; }
.tiles dd .badge { font-size: 18px; line-height: 28px; margin-left: -2px; }
.badge { display: inline-flex; align-items: center; gap: 6px; padding: 2px 10px 2px 8px; border-radius: 999px;
  font-size: 14px; line-height: 20px; font-weight: 600; white-space: nowrap; }
.badge svg { width: 14px; height: 14px; flex: none; }
.low { color: var(--low); background: var(--low-tint); } .medium { color: var(--medium); background: var(--medium-tint); }
.high { color: var(--high); background: var(--high-tint); }
.critical { color: var(--critical); background: var(--critical-tint); }
nav ol { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
nav li { display: grid; grid-template-columns: 24px 1fr auto; gap: 4px 12px; align-items: baseline; padding: 10px 0;
  border-bottom: 1px solid var(--line); }
nav li > * { grid-row: 1; }
nav a { grid-column: 2; font-weight: 600; text-decoration: none; overflow-wrap: anywhere; }
nav a:hover { text-decoration: underline; }
nav .under { grid-row: 2; grid-column: 2; font-size: 14px; }
nav .badge { grid-column: 3; }
article { background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; padding: 24px 28px 20px;
  margin-top: 32px; scroll-margin-top: 16px; }
.head { display: flex; justify-content: space-between; align-items: flex-start; gap: 16px; }
.wanted { border-left: 3px solid var(--accent); background: var(--tint); padding: 10px 16px; border-radius: 0 6px 6px 0; }
.organisations { list-style: none; margin: 0; padding: 0; }
.organisations li { display: flex; justify-content: space-between; gap: 16px; padding: 6px 0;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.organisations li:last-child { border-bottom: 0; }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 16px; }
figure { margin: 0; }
figure img { display: block; width: 100%; max-height: 320px; object-fit: contain; background: var(--ground);
  border: 1px solid var(--line); border-radius: 6px; }
figcaption, .files { font-size: 14px; color: var(--soft); overflow-wrap: anywhere; }
figcaption { margin-top: 4px; }
.files { margin: 8px 0 0; padding-left: 20px; }
details { border-top: 1px solid var(--line); }
summary { cursor: pointer; padding: 10px 0; display: grid; grid-template-columns: 20px 1fr auto; gap: 2px 4px;
  list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: ""; width: 7px; height: 7px; margin: 8px 0 0 3px; border: solid var(--soft); border-width: 0 2px 2px 0;
  transform: rotate(-45deg); }
details[open] > summary::before { transform: rotate(45deg); }
summary .subject { overflow-wrap: anywhere; font-weight: 500; }
summary .soft { font-size: 14px; }
summary .under { grid-column: 2 / -1; }
.said { padding: 0 0 16px 24px; }
.said details { border: 0; margin-top: 8px; }
.said details summary { color: var(--soft); font-size: 14px; padding: 4px 0; }
.said details .text { color: var(--soft); font-size: 15px; padding-left: 24px; }
footer { margin-top: 32px; padding-top: 16px; border-top: 1px solid var(--line); font-size: 14px; color: var(--soft); }
@media (max-width: 600px) {
  body { padding: 20px 12px 40px; }
  article { padding: 16px; }
  .tiles { grid-template-columns: 1fr 1fr; }
  .head { flex-direction: column; gap: 8px; }
  nav li { grid-template-columns: 24px 1fr; }
  nav .badge { grid-row: 3; grid-column: 2; justify-self: start; }
}
@media print {
  :root { --ground: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #fff; color-scheme: light; }
  body { padding: 0; font-size: 11pt; }
  article { border: 0; padding: 0; break-before: page; }
  .tiles, figure, .organisations li, .wanted { break-inside: avoid; }
  details::details-content { content-visibility: visible; display: block; }
  summary { break-inside: avoid; break-after: avoid; }
  summary::before { visibility: hidden; }
  .badge { border: 1px solid currentColor; }
  h2, h3 { break-after: avoid; }
}
"""
