/** Small rules of English that statements are put together by. Each takes words and gives words. */

const PLURALS = new Set([
  'people',
  'children',
  'scissors',
  'glasses',
  'trousers',
  'jeans',
  'clothes',
  'goods',
  'headphones',
  'feet',
  'teeth',
]);
const SINGULAR_IN_S =
  /(?:ss|us|is|news|series|lens|gas|bus|canvas|mattress|sms|gps|dns|ios|aws|vs|saas|chess|physics|broadband|wireless|access)$/i;

/** Whether a noun phrase takes a plural verb, judged by its last word. */
export function isPlural(nounPhrase: string): boolean {
  const head =
    nounPhrase
      .split(/\s(?:of|for|from|in|on|with|to)\s/)[0]
      ?.split(/\s+/)
      .at(-1) ?? '';
  if (PLURALS.has(head.toLowerCase())) return true;
  return /s$/i.test(head) && !SINGULAR_IN_S.test(head);
}

const FLIPS: ReadonlyMap<string, string> = new Map([
  ['i', 'you'],
  ['me', 'you'],
  ['my', 'your'],
  ['mine', 'yours'],
  ['myself', 'yourself'],
  ['we', 'you'],
  ['us', 'you'],
  ['our', 'your'],
  ['ours', 'yours'],
  ['ourselves', 'yourselves'],
]);

/** The customer's words said to the customer: "my sister's wedding" becomes "your sister's wedding". */
export function flipPronouns(words: string): string {
  return words.replace(/(?<![\w'])[A-Za-z]+(?![\w'])/g, (word) => {
    // "US" and "IT" are names when they stand in capitals.
    if (word === 'US') return word;
    return FLIPS.get(word.toLowerCase()) ?? word;
  });
}

/** First letter in upper case; the rest as it is. */
export function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Capitalises the first letter of every sentence. */
export function capitaliseSentences(text: string): string {
  return text.replace(
    /(^|[.?]\s+)(\p{Ll})/gu,
    (_all, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a hundred in words. */
function inWords(value: number): string {
  const below = UNITS[value];
  if (below !== undefined) return below;
  const tens = TENS[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? tens : `${tens}-${UNITS[value % 10] ?? ''}`;
}

/** A sentence does not begin with a figure: "18 days is" becomes "eighteen days is". */
export function spellFirstFigure(text: string): string {
  return text.replace(
    /(^|[.?]\s+)([1-9]\d?)(?= \p{L})/gu,
    (_all, before: string, figure: string) => before + inWords(Number(figure)),
  );
}

const ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const CARDINALS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "third" for 3; null beyond ten, where a figure would be needed. */
export function ordinal(value: number): string | null {
  return ORDINALS[value] || null;
}

/** "twice" for 2, "three times" for 3; null for 1 and beyond ten. */
export function timesOf(value: number): string | null {
  if (value === 2) return 'twice';
  const word = value > 2 ? CARDINALS[value] : undefined;
  return word ? `${word} times` : null;
}

const LONG_UNITS: ReadonlyMap<string, string> = new Map([
  ['min', 'minute'],
  ['hr', 'hour'],
  ['wk', 'week'],
  ['yr', 'year'],
]);

/** Writes short units out: "40 min" becomes "40 minutes", "2 hrs" becomes "2 hours". */
export function spellUnits(duration: string): string {
  return duration.replace(/\b(min|hr|wk|yr)s?\b/gi, (unit: string) => {
    const long = LONG_UNITS.get(unit.toLowerCase().replace(/s$/, '')) ?? unit;
    return /^(?:1|an?|one)\s/i.test(duration) ? long : `${long}s`;
  });
}

/** Words that agree with a singular or plural noun. */
export function agreeing(plural: boolean): ReadonlyMap<string, string> {
  return new Map(
    plural
      ? [
          ['is', 'are'],
          ['was', 'were'],
          ['has', 'have'],
          ['does', 'do'],
          ['it', 'they'],
          ['them', 'them'],
        ]
      : [
          ['is', 'is'],
          ['was', 'was'],
          ['has', 'has'],
          ['does', 'does'],
          ['it', 'it'],
          ['them', 'it'],
        ],
  );
}

const IZE = /\b(?:apologi|reali|recogni|organi|prioriti|finali|authori)z(?:e|es|ed|ing)\b/i;
const ISE_WORD = /\b(apologi|reali|recogni|organi|prioriti|finali|authori)s(e|es|ed|ing)\b/gi;

/** Spells as the agent does: "-ize" and "e-mail" where the draft has them. */
export function spellLike(text: string, draft: string): string {
  const spelled = IZE.test(draft) ? text.replace(ISE_WORD, '$1z$2') : text;
  return /\be-mail/i.test(draft) ? spelled.replace(/\bemail/g, 'e-mail') : spelled;
}

/** Capitals that only shout are lowered; figures and names stay. */
export function quiet(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ');
  return /\p{Lu}{3,}/u.test(words)
    ? words.toLowerCase()
    : words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
