/** The review as one HTML file that needs nothing else, and as CSV. */
import Papa from 'papaparse';
import { type Figures, type MonthFigures, noFigures, noMonth, together, UNDATED } from './figures.ts';

/** Under this many, a share says more about chance than about anything else, so none is given. */
export const LEAST_FOR_SHARE = 20;

/** Months in order, the undated last. */
export function monthsOf({ months }: Figures): [string, MonthFigures][] {
  return Object.entries(months).sort(([a], [b]) => (a === UNDATED ? 1 : b === UNDATED ? -1 : a < b ? -1 : 1));
}

/** The months added up. */
export function allMonths({ months }: Figures): MonthFigures {
  const each = Object.values(months).map((month) => ({ ...noFigures(), months: { all: month } }));
  return each.reduce(together, noFigures()).months.all ?? noMonth();
}

/** "62 %", or "5 of 8" where there are too few for a share. */
export function shareOf(part: number, whole: number): string {
  if (whole === 0) return '–';
  return whole < LEAST_FOR_SHARE ? `${part} of ${whole}` : `${Math.round((part / whole) * 100)} %`;
}

/** "1 conversation", "2,000 conversations". */
export function conversationsSaid(number: number): string {
  return `${number.toLocaleString('en-GB')} conversation${number === 1 ? '' : 's'}`;
}

const COLUMNS = [
  ['conversations', 'Conversations'],
  ['upset', 'Began upset'],
  ['replies', 'Replies'],
  ['acknowledged', 'Acknowledged'],
  ['acknowledgedSpecifically', 'Named a fact'],
  ['acted', 'Said what is done'],
  ['timed', 'Gave a time'],
  ['unanswered', 'Left a question open'],
  ['better', 'Turned for the better'],
  ['worse', 'Turned for the worse'],
] as const;

/** A row a month and measure: month, kind, name, count, out of. */
export function csvOf(figures: Figures): string {
  const rows = monthsOf(figures).flatMap(([month, of]) => [
    ...COLUMNS.map(([field]) => [month, 'figure', field, of[field], baseOf(field, of)]),
    ...tallied(of.feelings).map(([name, count]) => [month, 'feeling', name, count, of.conversations]),
    ...tallied(of.situations).map(([name, count]) => [month, 'situation', name, count, of.conversations]),
  ]);
  const words = wordingsOf(figures).map(([name, { count }]) => ['all', 'wording', name, count, '']);
  const skipped = tallied(figures.skipped).map(([name, count]) => ['all', 'passed over', name, count, '']);
  const data = [...rows, ...words, ...skipped];
  return `${Papa.unparse({ fields: ['month', 'kind', 'name', 'count', 'out of'], data }, { escapeFormulae: true, newline: '\n' })}\n`;
}

function baseOf(field: (typeof COLUMNS)[number][0], { conversations, replies }: MonthFigures): number | '' {
  if (field === 'conversations' || field === 'replies') return '';
  return field === 'upset' || field === 'better' || field === 'worse' ? conversations : replies;
}

export function tallied(counts: Record<string, number>): [string, number][] {
  return Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

const MOST_WORDINGS_SHOWN = 30;
/** The commonest wordings first. */
export function wordingsOf({ wordings }: Figures): [string, { count: number; plain: string | null }][] {
  return Object.entries(wordings)
    .sort(([a, m], [b, n]) => n.count - m.count || (a < b ? -1 : 1))
    .slice(0, MOST_WORDINGS_SHOWN);
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const safe = (text: string | number) => String(text).replace(/[&<>"']/g, (unit) => ESCAPES[unit] ?? '');

const WHY = {
  better: 'Turned for the better',
  worse: 'Turned for the worse',
  unanswered: 'A question was left open',
  sample: 'For the hour of reading',
} as const;

/** One page with figures by month, words, and conversations to read, with people's names and numbers taken out. */
export function htmlOf(figures: Figures, files: readonly string[]): string {
  const months = monthsOf(figures);
  const all = allMonths(figures);
  const skipped = tallied(figures.skipped);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Transcript review</title><style>${STYLE}</style></head><body><main>
<h1>Transcript review</h1>
<p class="quiet">${safe(files.join(', '))} · ${conversationsSaid(figures.conversations)}, ${figures.turns.toLocaleString('en-GB')} messages. Read on this machine; nothing was sent anywhere.</p>
<p>Numbers tell what; the conversations below tell why. These are readings by a program, not grades for people: no agent is named.</p>
<h2>By month</h2>
${table(['Month', ...COLUMNS.map(([, name]) => name)], months.map(([name, month]) => [name, ...COLUMNS.map(([field]) => figure(field, month))]).concat([['All', ...COLUMNS.map(([field]) => figure(field, all))]]))}
<p class="quiet">Under ${LEAST_FOR_SHARE} there is no share: so few say little.</p>
${barsOf('What customers felt first', all.feelings, all.conversations)}
${barsOf('What had happened', all.situations, all.conversations)}
<h2>Words to make plainer</h2>
${table(
  ['Words', 'Found', 'Plainer'],
  wordingsOf(figures).map(([words, { count, plain }]) => [words, String(count), plain ?? '']),
)}
<h2>To open and read</h2>
${(['worse', 'better', 'unanswered', 'sample'] as const).map((why) => excerptsOf(figures, why)).join('')}
<p class="quiet">Names, addresses, numbers and links that could be recognised were taken out. That promises nothing: read before you share it.</p>
<h2>Passed over</h2>
${
  skipped.length === 0
    ? '<p>Nothing: every record was read.</p>'
    : table(
        ['Why', 'Records'],
        skipped.map(([reason, count]) => [reason, String(count)]),
      )
}
</main></body></html>
`;
}

function figure(field: (typeof COLUMNS)[number][0], month: MonthFigures): string {
  const base = baseOf(field, month);
  return base === '' ? String(month[field]) : shareOf(month[field], base);
}

function table(head: string[], rows: string[][]): string {
  if (rows.length === 0) return '<p>None.</p>';
  const cells = (row: string[]) =>
    row
      .map((cell, i) => (i === 0 ? `<th scope="row">${safe(cell)}</th>` : `<td>${safe(cell)}</td>`))
      .join('');
  return `<div class="wide"><table><thead><tr>${head.map((cell) => `<th scope="col">${safe(cell)}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</tbody></table></div>`;
}

function barsOf(title: string, counts: Record<string, number>, whole: number): string {
  const rows = tallied(counts).slice(0, 12);
  const most = Math.max(1, ...rows.map(([, count]) => count));
  const bars = rows.map(
    ([name, count]) =>
      `<tr><th scope="row">${safe(name)}</th><td><span class="bar" style="width:${((count / most) * 100).toFixed(1)}%"></span></td><td>${safe(shareOf(count, whole))}</td></tr>`,
  );
  return `<h2>${safe(title)}</h2>${bars.length === 0 ? '<p>None named.</p>' : `<table class="bars"><tbody>${bars.join('')}</tbody></table>`}`;
}

function excerptsOf({ excerpts }: Figures, why: keyof typeof WHY): string {
  const own = excerpts.filter((excerpt) => excerpt.why === why).sort((a, b) => a.draw - b.draw);
  if (own.length === 0) return '';
  const items = own.map(
    ({ id, month, turn, turns }) =>
      `<details><summary>${safe(id || 'no number')}${month ? ` · ${safe(month)}` : ''}</summary>${turns.map(({ role, text }, index) => `<p class="${role}${index === turn ? ' here' : ''}"><b>${role === 'agent' ? 'Agent' : 'Customer'}</b> ${safe(text)}</p>`).join('')}</details>`,
  );
  return `<h3>${WHY[why]}</h3>${items.join('')}`;
}

const STYLE = `:root{color-scheme:light dark;--ink:light-dark(#1c1f24,#e6e8eb);--quiet:light-dark(#5b636e,#9aa3ae);--line:light-dark(#d9dde3,#3a4048);--accent:light-dark(#2b5fa8,#8db7f0)}
body{font:15px/1.55 system-ui,sans-serif;color:var(--ink);margin:0;padding:2rem 1rem}main{max-width:62rem;margin:auto}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2.2rem}h3{font-size:1rem}.quiet{color:var(--quiet);font-size:.87rem}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line);font-weight:400;vertical-align:top}
thead th{font-size:.8rem;color:var(--quiet)}.bars th{width:11rem}.bars td:last-child{width:6rem}.bar{display:inline-block;height:.7rem;background:var(--accent);border-radius:2px}
details{border-bottom:1px solid var(--line);padding:.4rem 0}summary{cursor:pointer}details p{white-space:pre-line;margin:.5rem 0 .5rem 1rem}.here{border-left:3px solid var(--accent);padding-left:.6rem}`;
