/** `npm run evaluate -- tickets.jsonl [sheet.md]`: what the engine says to a file of tickets, in figures and as a sheet to read. */
import { writeFileSync } from 'node:fs';
import { faultsOf } from '../../src/engine/suggest/lint.ts';
import type { Suggestion } from '../../src/engine/types.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import { quantile, shareOf } from './measures.ts';
import { readTickets, type Spoken } from './suggestions-data.ts';
import { sheetOf } from './suggestions-sheet.ts';
import { printTable } from './table.ts';

const STEM_WORDS = 3;
const STEMS_SHOWN = 12;
const GLAD = new Set(['grateful', 'relieved']);
const PHRASES = builtInPacks()
  .flatMap(({ phrases }) => phrases.map(({ text }) => text))
  .join(' ')
  .toLowerCase();

/** Prints the figures of a file of tickets and writes its sheet. */
export function reportSuggestions(file: string, sheet = file.replace(/(?:\.jsonl?)?$/, '.sheet.md')): void {
  const all = readTickets(file);
  const spoken = all.flatMap((each) => {
    const [first] = each.analysis.suggestions;
    return first ? [{ ...each, first }] : [];
  });
  printTable(
    `What the engine says to ${file} (${all.length} tickets)`,
    ['measure', 'value'],
    [
      ...coverage(all),
      ['mean length in words', mean(spoken.map(({ first }) => first.text.split(/\s+/).length)).toFixed(1)],
      ['share with open slots', percent(shareOf(spoken, ({ first }) => first.open.length > 0))],
      ['share that carries an action of the draft', percent(shareOf(spoken, carriesDraft))],
      ['facts used a statement', mean(spoken.map(({ first }) => first.slots.length)).toFixed(2)],
      ['lint failures (must be 0)', String(failures(all).length)],
      [
        'ms a ticket, median and 95th of 100',
        [0.5, 0.95]
          .map((at) =>
            quantile(
              all.map(({ ms }) => ms),
              at,
            ).toFixed(2),
          )
          .join(', '),
      ],
    ],
  );
  printTable('Silence by reason', ['reason', 'tickets'], counted(all.map(({ analysis }) => analysis.silent)));
  printTable(
    'Facts used',
    ['slot', 'times'],
    counted(spoken.flatMap(({ first }) => first.slots.map(({ name }) => name))),
  );
  printTable(
    'Schemas used',
    ['schema', 'times'],
    counted(spoken.map(({ first }) => first.schema)).slice(0, STEMS_SHOWN),
  );
  printTable(
    'Stems used',
    ['stem', 'times'],
    counted(spoken.map(({ first }) => stemOf(first))).slice(0, STEMS_SHOWN),
  );
  for (const failure of failures(all)) console.log(failure);
  writeFileSync(sheet, sheetOf(file, all));
  console.log(`\nThe sheet to read: ${sheet}`);
}

function coverage(all: readonly Spoken[]): string[][] {
  const spokenTo = (some: readonly Spoken[]) =>
    `${percent(shareOf(some, ({ analysis }) => analysis.suggestions.length > 0))} of ${some.length}`;
  const labelled = (passes: (feelings: readonly string[]) => boolean) =>
    all.filter(({ feelings }) => feelings !== null && passes(feelings));
  if (all.every(({ feelings }) => feelings === null)) return [['coverage', spokenTo(all)]];
  return [
    ['coverage', spokenTo(all)],
    [
      '– upset',
      spokenTo(labelled((feelings) => feelings.some((name) => name !== 'neutral' && !GLAD.has(name)))),
    ],
    ['– grateful or relieved', spokenTo(labelled((feelings) => feelings.every((name) => GLAD.has(name))))],
    ['– neutral (must stay silent)', spokenTo(labelled((feelings) => feelings.includes('neutral')))],
  ];
}

/** What the lint says of every statement once more, with everything that the statement may rest on. */
function failures(all: readonly Spoken[]): string[] {
  return all.flatMap(({ id, conversation, draft, analysis }) => {
    const told = conversation.thread.map(({ text }) => text).join(' ');
    const sources = `${told} ${draft} ${PHRASES}`.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
    return analysis.suggestions.flatMap(({ text, slots, open }) =>
      faultsOf({
        text: oursIn(text, draft),
        slots: slots.filter(({ source }) => source !== 'draft'),
        open,
        lead: '',
        sources,
        distressed: false,
      }).map((fault) => `${id}: ${fault}: ${text}`),
    );
  });
}

/** The statement without the sentences that are the agent's own. */
function oursIn(text: string, draft: string): string {
  const theirs = draft.toLowerCase();
  return text
    .split(/(?<=[.?!]) /)
    .filter((sentence) => !theirs.includes(sentence.toLowerCase()))
    .join(' ');
}

function carriesDraft({ first }: { first: Suggestion }): boolean {
  return first.slots.some(({ source }) => source === 'draft');
}

function stemOf({ text }: Suggestion): string {
  return text.split(/\s+/).slice(0, STEM_WORDS).join(' ');
}

function counted(names: readonly (string | null)[]): string[][] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => [name, String(count)]);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;
}
