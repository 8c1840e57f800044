import type { Token } from '../language/index.ts';
import { keyOf } from './keys.ts';

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const NUMBERS = new Map<string, number>([
  ...WORDS.map((word, value): [string, number] => [word, value]),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
  ['hundred', 100],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twice', 2],
  ['thrice', 3],
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['couple', 2],
  ['fortnight', 2],
]);
const COUNTED = new Set([
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]);
const TIMES = new Set([
  'time',
  'message',
  'email',
  'e-mail',
  'mail',
  'call',
  'contact',
  'attempt',
  'complaint',
  'letter',
  'visit',
  'chat',
  'try',
  'conversation',
  'one',
  'occasion',
]);

/** Numbers as keys: "£49" and "49.00" are "49"; "three weeks" is "3 week"; "third time" is "3 time", and so are "three times". */
export function numbersIn(tokens: Token[]): string[] {
  const keys: string[] = [];
  tokens.forEach((token, index) => {
    const clock = /^(\d{1,2})(?:[:.]00)?([ap]m)$/.exec(token.lower);
    if (clock) keys.push(`${clock[1]}${clock[2]}`);
    const value = amountOf(token);
    if (value === null) return;
    const beside = tokens[index + 1];
    if (/^[ap]m$/.test(beside?.lower ?? '')) keys.push(`${value}${beside?.lower}`);
    const next =
      beside && TIMES.has(beside.lemma)
        ? beside
        : tokens.slice(index + 1, index + 4).find((other) => other.tag === 'NOUN' || other.tag === 'PROPN');
    if (
      token.lower === 'twice' ||
      token.lower === 'thrice' ||
      (COUNTED.has(token.lower) && next && TIMES.has(next.lemma))
    )
      keys.push(`${value} time`);
    else if (token.lower === 'fortnight') keys.push('2 week');
    else if (next && !['a', 'an'].includes(token.lower)) {
      keys.push(`${value} ${TIMES.has(next.lemma) ? 'time' : keyOf(next.lemma)}`);
    } else if (next && /^(?:week|month|year|hour|fortnight)$/.test(next.lemma)) keys.push(`1 ${next.lemma}`);
    if (value >= 20 || /[.:]/.test(token.text)) keys.push(String(value));
  });
  return keys;
}

/** The bare amounts from two on: "nine instead of two" has 9 and 2. */
export function amountsIn(tokens: Token[]): number[] {
  return tokens.flatMap((token) => {
    const amount = amountOf(token);
    return amount !== null && amount > 1 ? [amount] : [];
  });
}

/** What a number word or digits amount to; null for other words. */
export function amountOf(token: Token): number | null {
  const word = NUMBERS.get(token.lower);
  if (word !== undefined) return word;
  const digits = /^\d{1,9}(?:[.,]\d{1,3})?(?:st|nd|rd|th)?$/.exec(
    token.text.replace(/(?<=\d),(?=\d{3}\b)/g, ''),
  );
  return digits ? Number.parseFloat(digits[0].replace(',', '.')) : null;
}
