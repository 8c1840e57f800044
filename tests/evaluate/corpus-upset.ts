import { estimate } from './bootstrap.ts';
import type { Read } from './corpus.ts';
import { FALSE_ALARMS } from './corpus-measures.ts';
import { LIBRARIES } from './libraries.ts';
import { auc, recallAt } from './measures.ts';
import { cell, printTable } from './table.ts';

/** Upset on the corpus, side by side: the engine, its model alone, and each library. */
export function reportCorpusUpset(messages: readonly Read[]): void {
  const row = (name: string, score: (message: Read) => number) => {
    const cases = messages.map((message) => ({
      score: score(message),
      is: message.isUpset,
      stated: message.stated,
    }));
    // The bar is the same for all; only whom it has to find differs.
    const unnamed = cases.filter(({ is, stated }) => !is || !stated);
    const recall = (some: typeof cases) => cell(estimate(some, (drawn) => recallAt(drawn, FALSE_ALARMS)));
    return [name, cell(estimate(cases, auc)), recall(cases), recall(unnamed)];
  };
  printTable(
    'Upset on the support corpus, side by side, each author left out',
    ['reader', 'AUC', 'recall at 5 % false alarms', '– no feeling is named'],
    [
      row('this engine', ({ reading }) => reading.upset),
      row('– its trained model alone', ({ model }) => model.upset),
      ...LIBRARIES.map(({ name, polarity }) => row(name, ({ text }) => -polarity(text))),
    ],
  );
}
