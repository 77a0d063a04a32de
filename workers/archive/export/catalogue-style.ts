/** Of the page in a zip: a printed catalogue, for a phone, a large screen and paper alike. */
export const catalogueStyle = `
:root { --ink: #1d1216; --soft: #5c4a4a; --paper: #fbf3df; --deep: #efe2c2; --edge: #cdb98c;
  --gold: #7d5f1f; --plum: #5a1f3c; --red: #b3151b; color-scheme: light; }
* { box-sizing: border-box; margin: 0; }
body { background: var(--deep); color: var(--ink); overflow-wrap: break-word;
  font: 1.0625rem/1.5 'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', 'Book Antiqua',
    Georgia, 'Noto Serif', 'DejaVu Serif', serif; }
main { max-width: 62rem; margin: 0 auto; padding: 0 clamp(1.25rem, 6vw, 5rem) 3rem;
  background: var(--paper); box-shadow: 0 0 0 1px var(--edge), 0 1rem 4rem #3b122633; }
h1, h2, h3, p, blockquote { text-wrap: pretty; }
h1, h2 { font-weight: normal; text-wrap: balance; }
ul, ol { list-style: none; padding: 0; }
.small { font-size: 0.8125rem; letter-spacing: 0.14em; text-transform: uppercase; color: var(--gold); }
.rule { border: 0; height: 5px; border-top: 1px solid var(--gold); border-bottom: 1px solid var(--gold); }

.cover { padding: clamp(2.5rem, 9vw, 5.5rem) 0 2.5rem; text-align: center; }
.cover h1 { margin: 1.25rem 0 0.75rem; color: var(--plum); font-size: clamp(2.5rem, 9vw, 4.75rem);
  line-height: 1.05; }
.cover .rule { width: 7rem; margin: 1.75rem auto; }
.cover p + p { margin-top: 0.25rem; }
.closed { margin-top: 1.25rem !important; color: var(--red); font-style: italic; }
.artists { display: flex; flex-wrap: wrap; justify-content: center; gap: 1.25rem 1.5rem; margin-top: 2rem; }
.artists li { min-width: 5rem; max-width: 9rem; font-size: 0.9375rem; line-height: 1.25; }
.artists .face { display: grid; width: 4.25rem; height: 5.25rem; margin: 0 auto 0.5rem; font-size: 1.5rem; }

.face { display: inline-grid; place-items: center; flex: none; width: 1.5em; height: 1.85em;
  border: max(1.5px, 0.09em) solid var(--gold); border-radius: 50%; background: var(--deep) center / cover;
  color: var(--ink); font-weight: bold; font-size: 0.8125rem; line-height: 1;
  box-shadow: inset 0 0 0 max(2px, 0.12em) var(--own, var(--edge)); }
.face.photo { font-size: 0; box-shadow: inset 0 0 0 3px var(--own, var(--edge)); }
.names .face.photo, .standings .face.photo { width: 1.25rem; height: 1.5rem; box-shadow: inset 0 0 0 2px var(--own, var(--edge)); }
.artists .face.photo { width: 4.25rem; height: 5.25rem; }
.names { display: inline-flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; vertical-align: middle; }
.names li { display: inline-flex; align-items: center; gap: 0.375rem; }

.round { margin: 3.5rem 0 0; text-align: center; font-size: 1.75rem; color: var(--plum); break-after: avoid; }
.round::after { content: ''; display: block; width: 3rem; margin: 0.75rem auto 0; border-top: 1px solid var(--gold); }
.plate { display: grid; gap: 1.5rem 2.75rem; padding: 2.75rem 0; break-inside: avoid; }
.plate + .plate { border-top: 1px solid var(--edge); }
.frame { align-self: start; padding: 0.5rem; background: var(--ink); box-shadow: 0 0 0 3px #a8832f, 0 0 0 4px var(--ink),
  0 0.75rem 1.5rem #3b122640; }
.frame img { display: block; width: 100%; height: auto; max-height: 42rem; object-fit: contain; background: #fff; }
.frame.lost { display: grid; place-items: center; aspect-ratio: 1; padding: 2rem; background: var(--deep);
  color: var(--soft); font-style: italic; text-align: center; }
.question { align-self: start; font-size: 1.5rem; line-height: 1.3; }
.truth { margin: 0.375rem 0 0.75rem; font-size: clamp(1.375rem, 4vw, 1.75rem); line-height: 1.25; font-style: italic; }
.by { color: var(--soft); }
.plate h3 { margin-top: 1.5rem; font-weight: normal; }
.lies li.lie { padding: 0.625rem 0; border-bottom: 1px dotted var(--edge); }
.said { font-size: 1.125rem; }
.who { display: flex; flex-wrap: wrap; align-items: center; gap: 0.125rem 0.5rem; color: var(--soft); font-size: 0.9375rem; }
.who .names { color: var(--ink); }
.fell::before { content: ''; width: 0.6rem; height: 0.6rem; border-radius: 50%; background: var(--red); }
.note { margin-top: 0.5rem; color: var(--soft); font-style: italic; }
.points { margin-top: 0.5rem; }
.points b { color: var(--plum); }

.result { margin-top: 3.5rem; padding-top: 3rem; border-top: 5px double var(--gold); break-inside: avoid; }
.result h2 { text-align: center; font-size: 2rem; color: var(--plum); }
.standings { max-width: 30rem; margin: 1.5rem auto 0; }
.standings li { display: grid; grid-template-columns: 2rem auto 1fr auto; align-items: center; gap: 0.75rem;
  padding: 0.5rem 0; border-bottom: 1px dotted var(--edge); font-size: 1.1875rem; }
.standings .rank { color: var(--gold); text-align: right; }
.standings b { font-variant-numeric: tabular-nums; }
.standings .first { font-weight: bold; }
.trophies { display: grid; gap: 1rem; margin-top: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); }
.trophies li.trophy { padding: 1.25rem; border: 1px solid var(--gold); outline: 1px solid var(--gold); outline-offset: -5px;
  text-align: center; break-inside: avoid; }
.trophies h3 { color: var(--plum); font-size: 1.25rem; font-weight: normal; }
.trophies .names { justify-content: center; margin-top: 0.5rem; font-weight: bold; }
footer { margin-top: 3.5rem; text-align: center; font-size: 0.875rem; color: var(--soft); }
footer p + p { margin-top: 0.375rem; }

@media (min-width: 46rem) { .plate { grid-template-columns: minmax(0, 1.05fr) minmax(0, 1fr); } }
@media screen and (min-width: 46rem) and (min-height: 35rem) { .frame, .question { position: sticky; top: 2rem; } }
@media print {
  @page { margin: 16mm 14mm; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body, main { background: none; box-shadow: none; font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .plate { grid-template-columns: 1fr 1fr; padding: 1.5rem 0; }
  .round { margin-top: 2rem; }
  .frame { box-shadow: 0 0 0 3px #a8832f, 0 0 0 4px var(--ink); margin: 4px; }
}
`;
