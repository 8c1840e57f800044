import type { Read } from './corpus.ts';
import { printTable } from './table.ts';

const SHOWN = 10;
const LONGEST = 110;

const opening = (text: string) => {
  const line = text.replace(/\s+/g, ' ').replaceAll('|', '/');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
const wrongBy = ({ isUpset, reading }: Read) => Math.abs((isUpset ? 1 : 0) - reading.upset);

/** The messages whose upset was judged most surely wrongly, and the gates that were missed. */
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
  const missed = messages.filter(
    ({ gate, reading }) => gate !== null && !reading.gates.some((found) => found === gate),
  );
  printTable(
    `The first ${SHOWN} of ${missed.length} missed gates`,
    ['id', 'gate', 'gates read', 'message'],
    missed
      .slice(0, SHOWN)
      .map(({ id, gate, reading, text }) => [id, gate ?? '', reading.gates.join(', '), opening(text)]),
  );
}
