import { estimate } from './bootstrap.ts';
import type { Read } from './corpus.ts';
import { MEASURES } from './corpus-measures.ts';
import { AUTHORS } from './data.ts';
import { cell, printTable } from './table.ts';

/** A row for each measure, a column for each author left out and one for all together. */
export function reportCorpus(messages: readonly Read[]): void {
  const columns = [
    { name: 'all', own: messages },
    ...AUTHORS.map((name) => ({ name, own: messages.filter(({ author }) => author === name) })),
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
      'who may have looked at the corpus, and the weights between rules and model were fitted on four of its authors.',
      'Resampling adds noise to every bin of the calibration error, so its intervals lean upwards.',
    ].join('\n'),
  );
}
