/** Whether two texts say the same, by the words that carry meaning. */
const EMPTY = new Set(
  "a an the and or but so to of for in on at by with from about is are was were be been being has have had do does did it its this that these those you your yours i i'm i'll i've me my we us our can see why will would should shouldn't not no now still as up out if than then there here what when how which who them they just need needs".split(
    ' ',
  ),
);

function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/, '').slice(0, 7);
}

const LONGEST = 20_000;

function meaning(text: string): Set<string> {
  const words =
    text
      .slice(0, LONGEST)
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)).map(stem));
}

/** The share (0 to 1) of the meaning of `text` that `other` already holds. Zero where `text` has too little to tell. */
export function overlap(text: string, other: string): number {
  const own = meaning(text);
  if (own.size < 2) return 0;
  const theirs = meaning(other);
  return [...own].filter((word) => theirs.has(word)).length / own.size;
}
