import {
  findCounts,
  findDates,
  findDurations,
  findMoney,
  findOrders,
  type Match,
  overlaps,
  type ReadText,
} from '../../language/index.ts';
import type { Fact, FactKind } from '../../types.ts';
import { findName } from './name.ts';
import { findObjects } from './object.ts';
import { findStakes } from './stake.ts';

const MOST_OF_A_KIND = 6;
/** Below this a noun is too far from any trouble to be named. */
const LEAST_OBJECT_SCORE = 2.3;

const RHETORICAL =
  /^(?:is this a joke|seriously|really|are you (?:kidding|joking|serious)|how hard|how difficult|who|what kind of|do you (?:even|actually|people)|what(?:'s| is) the point|what am i (?:paying|supposed)|why should i|how dare|am i (?:supposed|meant)|how many times|does anyone|is anyone|anyone there|hello|what)\b[^?]{0,60}\?$/i;

/** The questions that want an answer. */
export function findQuestions(read: ReadText): Match[] {
  return read.sentences
    .filter(
      ({ question, text }) => question && text.length > 8 && text.length < 400 && !RHETORICAL.test(text),
    )
    .map(({ from, to }) => ({ from, to }));
}

/**
 * Facts of one turn: the customer's own words, by kind, in the order in which they stand, objects best first.
 * `trouble` are the places that say what went wrong.
 */
export function findFacts(read: ReadText, turn: number, trouble: Match[], now: Date | undefined): Fact[] {
  const { text } = read;
  const fact = (kind: FactKind, { from, to }: Match): Fact => ({
    kind,
    text: text.slice(from, to),
    turn,
    from,
    to,
  });
  const orders = findOrders(text);
  const money = findMoney(text);
  const stakes = findStakes(text, now);
  const apart = (match: Match) => ![...orders, ...money].some((other) => overlaps(match, other));
  const dates = findDates(text, now).filter(apart);
  const name = findName(text);
  const objects = findObjects(read, trouble).filter(
    (object) =>
      object.score >= LEAST_OBJECT_SCORE &&
      ![...stakes, ...(name ? [name] : [])].some((other) => overlaps(object, other)),
  );
  return [
    ...objects.slice(0, 2).map((object): Fact => ({ ...fact('object', object), plural: object.plural })),
    ...findDurations(text)
      .filter(apart)
      .slice(0, MOST_OF_A_KIND)
      .map((match) => fact('duration', match)),
    ...findCounts(text)
      .slice(0, MOST_OF_A_KIND)
      .map(
        (match): Fact => ({
          ...fact('count', match),
          ...(match.value === undefined ? {} : { value: match.value }),
        }),
      ),
    ...dates.slice(0, MOST_OF_A_KIND).map((match): Fact => ({ ...fact('date', match), ...when(match) })),
    ...stakes.map((match): Fact => ({ ...fact('stake', match), ...when(match) })),
    ...money.slice(0, MOST_OF_A_KIND).map((match) => fact('money', match)),
    ...orders.slice(0, MOST_OF_A_KIND).map((match) => fact('order', match)),
    ...(name ? [fact('name', name)] : []),
    ...findQuestions(read)
      .slice(0, MOST_OF_A_KIND)
      .map((match) => fact('question', match)),
  ];
}

function when({ date, past }: { date?: string; past?: boolean }): { date?: string; past?: boolean } {
  return { ...(date === undefined ? {} : { date }), ...(past === undefined ? {} : { past }) };
}
