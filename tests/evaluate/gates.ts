import { readCustomer } from '../../src/engine/customer/index.ts';
import { GATES } from '../../src/engine/types.ts';
import { estimate } from './bootstrap.ts';
import type { Read } from './corpus.ts';
import { airline, plainRequests } from './data.ts';
import { readMessage } from './engine.ts';
import { shareOf } from './measures.ts';
import { cell, printTable } from './table.ts';

/** How often each gate is found and how often it shuts wrongly; then stops among everyday messages. */
export function reportGates(messages: readonly Read[]): void {
  printTable(
    'Gates on the support corpus',
    ['gate', 'messages', 'recall', 'messages of no gate that it stops'],
    GATES.map((gate) => {
      const own = messages.filter((message) => message.gate === gate);
      const ordinary = messages.filter((message) => message.gate === null);
      const stops = ({ reading }: Read) => reading.gates.includes(gate);
      return [
        gate,
        String(own.length),
        cell(estimate(own, (some) => shareOf(some, stops))),
        cell(estimate(ordinary, (some) => shareOf(some, stops))),
      ];
    }),
  );
  const everyday = [
    { name: 'airline', texts: airline() },
    ...(['clinc150', 'banking77', 'multidogo'] as const).map((name) => ({
      name,
      texts: plainRequests(name),
    })),
  ];
  printTable(
    'Stops among everyday messages: all airline tweets, one in eight of the other sets',
    ['set', 'messages', 'stopped'],
    everyday.map(({ name, texts }) => {
      const stops = texts.map(({ text }) => readMessage(readCustomer, text).gate !== null);
      return [
        name,
        String(texts.length),
        cell(estimate(stops, (some) => shareOf(some, (stopped) => stopped))),
      ];
    }),
  );
  console.log(
    [
      '',
      'Gates are rules only, and their authors could see the corpus: expect less on other texts.',
      'No one labelled the everyday messages, so some of those stops are right (a stolen card at the bank).',
    ].join('\n'),
  );
}
