import type { Read } from './corpus.ts';
import { printTable } from './table.ts';

const SHOWN = 10;
const LONGEST = 110;

const opening = (text: string) => {
  const line = text.replace(/\s+/g, ' ').replaceAll('|', '/');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
const wrongBy = ({ isUpset, reading }: Read) => Math.abs((isUpset ? 1 : 0) - reading.upset);
/** Ten of them from all authors alike. */
const spread = (messages: readonly Read[]) =>
  messages.filter(
    (_, i) => Math.floor((i * SHOWN) / messages.length) !== Math.floor(((i - 1) * SHOWN) / messages.length),
  );

function reportStops(title: string, messages: readonly Read[]): void {
  printTable(
    `${title}: ten of ${messages.length}`,
    ['id', 'gate', 'gates read', 'message'],
    spread(messages).map(({ id, gate, reading, text }) => [
      id,
      gate ?? '–',
      reading.gates.join(', ') || '–',
      opening(text),
    ]),
  );
}

/** The messages whose upset was judged most surely wrongly, and samples of gates missed and shut wrongly. */
export function reportWorst(messages: readonly Read[]): void {
  printTable(
    `The ${SHOWN} worst errors about upset, each author left out`,
    ['id', 'felt', 'upset read', 'feeling read', 'message'],
    messages
      .toSorted((one, other) => wrongBy(other) - wrongBy(one))
      .slice(0, SHOWN)
      .map(({ id, feelings, reading, top, text }) => [
        id,
        feelings.join(', '),
        reading.upset.toFixed(2),
        top,
        opening(text),
      ]),
  );
  reportStops(
    'Gates missed',
    messages.filter(({ gate, reading }) => gate !== null && !reading.gates.includes(gate)),
  );
  reportStops(
    'False stops',
    messages.filter(({ gate, reading }) => gate === null && reading.gate !== null),
  );
}
