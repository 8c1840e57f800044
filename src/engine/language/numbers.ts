const WORDS: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  ].flatMap((list) => list.split(' ').map((name, value): [string, number] => [name, value])),
);
const OTHER: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
]);

/** The number that a word or figure means ("third", "3rd", "three", "3"), or null. */
export function numberOf(text: string): number | null {
  const lower = text.toLowerCase();
  const figure = /^(\d{1,6})(?:st|nd|rd|th|x)?$/.exec(lower)?.[1];
  if (figure !== undefined) return Number(figure);
  return WORDS.get(lower) ?? OTHER.get(lower) ?? null;
}
