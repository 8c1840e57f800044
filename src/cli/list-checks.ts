import sources from '../../assets/words/sources.json' with { type: 'json' };
import { CHECKS, type Check, type CheckEntry, type Example } from '../engine/draft/index.ts';

const SOURCES = new Map(Object.entries(sources.sources));

/** "E12, E11" as the works that stand behind it; words that are no number stay as they are. */
function spelledOut(source: string): string {
  return source
    .split(/, (?=E\d\d)/)
    .map((number) => SOURCES.get(number) ?? number)
    .join('; ');
}

/** What the options page needs of each check, without the check itself: the text of `assets/words/checks.json`. */
export function catalogueJson(): string {
  const checks = CHECKS.map(
    ({ id, rubric, level, title, term, why, source, shownWith, off }): CheckEntry => ({
      id,
      rubric,
      level,
      title,
      term,
      why,
      source: spelledOut(source),
      ...(shownWith ? { shownWith } : {}),
      ...(off ? { off } : {}),
    }),
  );
  const about =
    'Every check on a draft. Written by `npm run checks` from src/engine/draft/checks; do not edit by hand.';
  return `${JSON.stringify({ about, checks }, null, 2)}\n`;
}

/** The documentation of all checks: the text of `src/engine/draft/checks/README.md`. */
export function catalogueMarkdown(): string {
  const rows = CHECKS.map(
    ({ id, rubric, level, title, term, why, source, off }) =>
      `| ${rubric} | [${title}](#${id}) | ${level}${off ? ', off by default' : ''} | ${term} | ${why} | ${spelledOut(source)} |`,
  );
  return [
    '# The checks',
    '',
    'Written by `npm run checks` from `src/engine/draft/checks`, one file a check; do not edit by hand. The numbers are those of the rubric, the sources are named as far as the evidence goes. A _stop_ is asked about when you reach for Send, a _warn_ is worth changing, a _hint_ is worth a look. Nothing is ever blocked.',
    '',
    '| Number | Finds | Level | Scorecard | Why | Source |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    'Below, each check with drafts in which it finds something and with look-alikes in which it must not. They are also its tests.',
    ...CHECKS.flatMap(section),
    '',
  ].join('\n');
}

function section({ id, rubric, examples, lookAlikes }: Check): string[] {
  return [
    '',
    `## ${id}`,
    '',
    `${rubric}. Finds something in:`,
    '',
    ...examples.map(line),
    '',
    'Leaves alone:',
    '',
    ...lookAlikes.map(line),
  ];
}

function line({ ticket, draft, words }: Example): string {
  const where = words ? `${ticket ? 'w' : 'W'}here the team ${teamWords(words)}: ` : '';
  return ticket ? `- To ${code(ticket)}: ${where}${code(draft)}` : `- ${where}${code(draft)}`;
}

function teamWords({ use = [], never = [] }: NonNullable<Example['words']>): string {
  return [
    ...use.map(({ say, not }) => `writes ${code(say)}, not ${not.map(code).join(' or ')}`),
    ...never.map(({ term }) => `never writes ${code(term)}`),
  ].join(' and ');
}

/** On one line, whatever marks it holds. */
function code(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const fence = flat.includes('`') ? '``' : '`';
  return `${fence} ${flat} ${fence}`.replace(/^(`) | (`)$/g, '$1$2');
}
