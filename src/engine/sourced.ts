/** Numbers, days and hours of a text that none of its sources says. */

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ['twice', '2'],
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, index): [string, string] => [word, String(index + 2)],
  ),
]);
/** Said in a ticket they give a number; in a reply "the second payment" needs no source. */
const ORDINALS: ReadonlyMap<string, string> = new Map(
  ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map(
    (word, index) => [word, String(index + 2)],
  ),
);
const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|june|july|august|september|october|november|december|noon|midnight|midday|tomorrow)$/;

/** The words of `text` that name a number, a day or an hour and stand in none of `sources`, each once. */
export function unsourced(text: string, sources: readonly string[]): string[] {
  const known = new Set(sources.flatMap((source) => [...figures(source), ...ordinals(source)]));
  return [...new Set(figures(text).filter((figure) => !known.has(figure)))];
}

function figures(text: string): string[] {
  const words = text.toLowerCase().match(/\d+(?:[.,:]\d+)*|[a-z]+/g) ?? [];
  return words.flatMap((word) => {
    const number = NUMBER_WORDS.get(word);
    if (number !== undefined) return [number];
    if (/^\d/.test(word)) return [word.replace(/,(?=\d{3})/g, '')];
    return DAYS.test(word) ? [word.replace(/s$/, '')] : [];
  });
}

function ordinals(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.flatMap((word) => ORDINALS.get(word) ?? []);
}
