import { readCustomer } from '../../src/engine/customer/index.ts';
import { predict } from '../../src/engine/model/index.ts';
import { estimate } from './bootstrap.ts';
import { airline, goEmotions, twcs } from './data.ts';
import { readMessage } from './engine.ts';
import { LIBRARIES } from './libraries.ts';
import { auc, macroF1 } from './measures.ts';
import { groupOfSign, groupsOf, modelGroups } from './support7.ts';
import { cell, printTable } from './table.ts';

const read = (text: string) => readMessage(readCustomer, text);

/** A row for the engine and one for each library: upset against rest, then the support seven. */
export function reportPublicSets(): void {
  const tweets = airline().map((tweet) => ({ ...tweet, reading: read(tweet.text) }));
  const weak = twcs().map((tweet) => ({ ...tweet, reading: read(tweet.text) }));
  const comments = goEmotions().map((comment) => ({ ...comment, reading: read(comment.text) }));

  const upsetRow = (
    name: string,
    score: (item: { text: string; reading: { upset: number } }) => number,
  ): string[] => [
    name,
    cell(
      estimate(
        tweets.map((tweet) => ({ score: score(tweet), is: tweet.sentiment === 'negative' })),
        auc,
      ),
    ),
    cell(
      estimate(
        weak.map((tweet) => ({ score: score(tweet), is: tweet.category_weak === 'complaint' })),
        auc,
      ),
    ),
    cell(
      estimate(
        weak.map((tweet) => ({ score: score(tweet), is: tweet.escalated_weak === 1 })),
        auc,
      ),
    ),
  ];
  const groupsCell = (said: (comment: (typeof comments)[number]) => string[]) =>
    cell(
      estimate(
        comments.map((comment) => ({ gold: comment.support7, said: said(comment) })),
        macroF1,
      ),
    );
  printTable(
    'Public dev sets: value (95 % interval)',
    [
      'reader',
      `airline AUC, negative (${tweets.length})`,
      `twcs_weak AUC, complaint (${weak.length})`,
      'twcs_weak AUC, escalated',
      `goemotions support7 macro-F1 (${comments.length})`,
    ],
    [
      [
        ...upsetRow('this engine', ({ reading }) => reading.upset),
        groupsCell(({ reading }) => groupsOf(reading)),
      ],
      [
        ...upsetRow('– its trained model alone', ({ text }) => predict(text).upset),
        groupsCell(({ text }) => modelGroups(predict(text))),
      ],
      ...LIBRARIES.map(({ name, polarity }) => [
        ...upsetRow(name, ({ text }) => -polarity(text)),
        groupsCell(({ text }) => groupOfSign(polarity(text))),
      ]),
    ],
  );
  console.log(
    [
      '',
      'A complaint of twcs_weak is what a language model filed as such; its other categories hold upset people too.',
      `The engine was trained on goemotions' training part, never on airline or twcs_weak. A library's sign can only tell positive from negative.`,
    ].join('\n'),
  );
}
