import { estimate } from './bootstrap.ts';
import type { Read } from './corpus.ts';
import { MEASURES } from './corpus-measures.ts';
import { AUTHORS, OWN_AUTHORS } from './data.ts';
import { cell, printTable } from './table.ts';

/** A row for each measure; columns for the shared corpus, for all authors together, and for each left out. */
export function reportCorpus(messages: readonly Read[]): void {
  const columns = [
    { name: 'A to F', own: messages.filter(({ author }) => (AUTHORS as readonly string[]).includes(author)) },
    { name: 'all', own: messages },
    ...[...AUTHORS, ...OWN_AUTHORS].map((name) => {
      return { name, own: messages.filter(({ author }) => author === name) };
    }),
  ];
  printTable(
    'This engine on the support corpus, leaving one author out: value (95 % interval)',
    ['measure', ...columns.map(({ name, own }) => `${name} (${own.length})`)],
    MEASURES.map(({ name, of }) => [name, ...columns.map(({ own }) => cell(estimate(own, of)))]),
  );
  console.log(
    [
      '',
      'No model read the author whom it is measured on, nor was it calibrated on them. The rules were written by people',
      'who may have looked at the corpus; the few weights between rules and model were fitted on all authors, from what',
      'models said of authors they had not read.',
      'Resampling adds noise to every bin of the calibration error, so its intervals lean upwards.',
    ].join('\n'),
  );
}
