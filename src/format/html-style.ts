/** The style of the HTML report: the reader's own fonts, light and dark, narrow screens, paper. */
export const style = `:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1c2128; --faint: #59636e; --line: #d5dbe1; --soft: #f4f6f8; --link: #0757b3;
  --error: #b3261e; --warning: #8a5300; --info: #0757b3; --related: #59636e;
  --error-soft: #fde8e6; --warning-soft: #fff0d2; --info-soft: #e2effd; --related-soft: #e6eaee;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d; --ink: #e3e8ed; --faint: #9aa5b1; --line: #333c46; --soft: #1d232a; --link: #8ec2ff;
    --error: #ff9b93; --warning: #f5c26b; --info: #8ec2ff; --related: #9aa5b1;
    --error-soft: #4a211f; --warning-soft: #453312; --info-soft: #1b3653; --related-soft: #2c343d;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; overflow-wrap: anywhere; padding: 2rem 1.25rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 1.2rem; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .6rem; }
p { margin: .35rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
code, .path { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .9em; }
h2.path { border-bottom: 2px solid var(--line); font-size: 1.05rem; padding-bottom: .4rem; }
.brand { color: var(--faint); font-size: .9rem; margin: 0; }
.more, .at, .note, footer { color: var(--faint); font-size: .875rem; }
.more { display: block; }
.tiles { display: grid; gap: .6rem; grid-template-columns: repeat(auto-fit, minmax(6rem, 1fr)); margin: 0; }
.tile { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .8rem; }
.tile dt { color: var(--faint); font-size: .875rem; }
.tile dd { font-size: 1.5rem; font-variant-numeric: tabular-nums; font-weight: 650; line-height: 1.2; margin: 0; }
.tile.error dd, .badge.error { color: var(--error); }
.tile.warning dd, .badge.warning { color: var(--warning); }
.tile.info dd, .badge.info { color: var(--info); }
.badge { font-size: .875rem; font-weight: 650; white-space: nowrap; }
table { border-collapse: collapse; width: 100%; }
th { color: var(--faint); font-size: .875rem; font-weight: 500; white-space: nowrap; }
th, td { border-bottom: 1px solid var(--line); padding: .45rem .75rem .45rem 0; text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
.number { font-variant-numeric: tabular-nums; text-align: right; }
details { margin: .8rem 0; }
summary { cursor: pointer; }
ul { margin: .3rem 0; padding-left: 1.3rem; }
article { border-left: 3px solid var(--line); margin: 1.2rem 0; padding: .1rem 0 .1rem .9rem; }
article.error { border-color: var(--error); }
article.warning { border-color: var(--warning); }
article.info { border-color: var(--info); }
.head .at { white-space: nowrap; }
.excerpt { background: var(--soft); border-radius: .4rem; margin: .6rem 0; }
.excerpt td { border: 0; line-height: 1.45; padding: .15rem .8rem .15rem 0; }
.excerpt tr:first-child td { padding-top: .5rem; }
.excerpt tr:last-child td { padding-bottom: .5rem; }
.excerpt td:first-child { color: var(--faint); font: .8em/1.8 ui-monospace, monospace; padding-left: .8rem; text-align: right; user-select: none; white-space: nowrap; width: 1%; }
.excerpt code { tab-size: 4; white-space: pre-wrap; }
.gap { color: var(--faint); }
.label { color: var(--faint); font-size: .875rem; }
mark { border-bottom: 2px solid; border-radius: .15rem .15rem 0 0; color: inherit; }
mark.error { background: var(--error-soft); border-color: var(--error); }
mark.warning { background: var(--warning-soft); border-color: var(--warning); }
mark.info { background: var(--info-soft); border-color: var(--info); }
mark.related { background: var(--related-soft); border-color: var(--related); }
.help strong { margin-right: .25rem; }
.help code { background: var(--soft); border-radius: .3rem; padding: .1rem .35rem; white-space: nowrap; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: .8rem; }
@media (max-width: 34rem) {
  body { padding: 1.25rem 1rem; }
  h1 { font-size: 1.4rem; }
  .tiles { gap: .4rem; grid-template-columns: repeat(auto-fit, minmax(4.6rem, 1fr)); }
  .tile { padding: .4rem .55rem; }
  .list thead { display: none; }
  .list, .list tbody { display: block; }
  .list tr { border-bottom: 1px solid var(--line); column-gap: 1rem; display: flex; flex-wrap: wrap; padding: .5rem 0; }
  .list td { border: 0; padding: 0; }
  .list td:first-child { flex: 0 0 100%; }
  .list td[data-unit]::after { content: " " attr(data-unit); }
  .list td:not(:first-child) { color: var(--faint); font-size: .875rem; }
}
@media print {
  :root {
    --paper: #fff; --ink: #000; --faint: #444; --line: #bbb; --soft: #fff; --link: #000;
    --error: #b3261e; --warning: #8a5300; --info: #0757b3; --related: #444;
    --error-soft: #fff; --warning-soft: #fff; --info-soft: #fff; --related-soft: #fff;
  }
  body { font-size: 10.5pt; max-width: none; padding: 0; }
  article, tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  .excerpt { border: 1px solid var(--line); }
}
`;
