/**
 * Cues: short phrases written for people, compiled once into linear regular expressions.
 *
 *     still (not|haven't) ..received      words, alternatives, a gap of up to three words
 *     cancel* ...membership               any ending; a gap of up to six words
 *     a? third time                       an optional word
 *     8#                                  a figure
 *     {n} {dur} {day} {money}             a number, a stretch of time, a day, an amount
 *
 * Apostrophes may be missing in the text ("dont"). A cue never reaches across the end of a sentence.
 */
const WORD = '(?:[^\\s.!?;,"()*_/\\u2013\\u2014-]|[.,](?=\\d))+';
const BETWEEN = '[\\s,"()*_/\\u2013\\u2014-]{1,4}';
const NUMBER =
  '(?:\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|few|couple)';
const UNIT =
  '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|weekends?|fortnights?|months?|years?|yrs?)';
const NAMED: ReadonlyMap<string, string> = new Map([
  ['n', NUMBER],
  [
    'dur',
    `(?:(?:${NUMBER}\\s(?:more\\s|whole\\s|full\\s|working\\s|business\\s|of\\s){0,2}|days\\sand\\s)${UNIT}|\\d+(?:hrs?|mins?|wks?))`,
  ],
  [
    'day',
    '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|today|tomorrow|tonight|yesterday|(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)?(?:\\s(?:of\\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)?)',
  ],
  ['money', '(?:[£$€]\\s?\\d[\\d,.]*|\\d[\\d,.]*\\s?(?:pounds|quid|euros?|dollars|gbp|eur|usd))'],
]);

function word(source: string): string {
  const name = /^\{(\w+)\}$/.exec(source)?.[1];
  const named = name === undefined ? undefined : NAMED.get(name);
  if (named) return named;
  return source
    .replace(/[.+^$[\]{}\\]/g, '\\$&')
    .replace(/'/g, "'?")
    .replace(/#/g, '\\d')
    .replace(/\*/g, "[a-z']*");
}

function atom(source: string): string {
  if (!source.startsWith('(')) return word(source);
  const choices = source.slice(1, -1).split('|');
  return `(?:${choices.map((choice) => choice.trim().split(/\s+/).map(word).join(BETWEEN)).join('|')})`;
}

export interface Cue {
  pattern: RegExp;
  /** For each part that must be met: the words, by number, of which one must stand in the text. Spares most of the matching. */
  needs: number[][];
}

/** Every word that some cue needs, with its number. */
const vocabulary = new Map<string, number>();

function numberFor(word: string): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  vocabulary.set(word, vocabulary.size);
  return vocabulary.size - 1;
}

const PLAIN = /^[a-z0-9'&-]+$/;

/** The words with which the choices of one part begin, or null where they cannot be listed. */
function firstWords(part: string): string[] | null {
  const choices = part.startsWith('(') ? part.slice(1, -1).split('|') : [part];
  const words = choices.map((choice) => choice.trim().split(/\s+/)[0] ?? '');
  if (!words.every((first) => PLAIN.test(first))) return null;
  return words.map((first) => first.replace(/'/g, '').split(/[&-]/)[0] ?? '');
}

/** Compiles one cue. Throws where the cue itself is malformed. */
export function compileCue(source: string): Cue {
  if (/[()]/.test(source.replace(/\([^()]*\)/g, ''))) {
    throw new Error(`A cue may not hold brackets within brackets: ${source}`);
  }
  const atoms = source.match(/\.{2,3}|\([^)]*\)\??|[^\s.(]+/g) ?? [];
  while (/^\.+$|\?$/.test(atoms.at(-1) ?? '')) atoms.pop();
  const needs: number[][] = [];
  let pattern = '';
  for (const [at, part] of atoms.entries()) {
    const last = at === atoms.length - 1;
    if (/^\.+$/.test(part)) pattern += `(?:${WORD}${BETWEEN}){0,${part === '..' ? 3 : 6}}`;
    else if (part.endsWith('?')) pattern += `(?:${atom(part.slice(0, -1))}${BETWEEN})?`;
    else {
      pattern += atom(part) + (last ? '' : BETWEEN);
      const words = firstWords(part);
      if (words) needs.push(words.map(numberFor));
    }
  }
  return { pattern: new RegExp(`(?<![a-z0-9'])${pattern}(?![a-z0-9])`, 'gi'), needs };
}

/** Which words of the vocabulary the texts that were matched last hold: hundreds of cues are tried on one text in a row. */
const lately = new Map<string, Uint8Array>();
const MOST_REMEMBERED = 8;

function wordsOf(text: string): Uint8Array {
  const known = lately.get(text);
  if (known && known.length === vocabulary.size) return known;
  const held = new Uint8Array(vocabulary.size);
  const lower = text.toLowerCase();
  // "wife's" is met by "wife", and "can't" by "cant".
  for (const form of lower.includes("'") ? [lower, lower.replace(/'/g, '')] : [lower]) {
    for (const word of form.match(/[a-z0-9]+/g) ?? []) {
      const number = vocabulary.get(word);
      if (number !== undefined) held[number] = 1;
    }
  }
  if (lately.size >= MOST_REMEMBERED) lately.clear();
  lately.set(text, held);
  return held;
}

export interface Match {
  from: number;
  to: number;
}

/** Most matches of one cue that are looked at: a text that repeats one phrase says nothing more by it. */
const MOST_MATCHES = 20;

/** All places of a compiled cue in a text. */
export function matchesOf({ pattern, needs }: Cue, text: string): Match[] {
  const words = wordsOf(text);
  for (const choices of needs) if (!choices.some((choice) => words[choice] === 1)) return [];
  const found: Match[] = [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit && found.length < MOST_MATCHES; hit = pattern.exec(text)) {
    found.push({ from: hit.index, to: hit.index + hit[0].length });
  }
  return found;
}

/** A finder of every place at which one of several cues is met. */
export function cueFinder(sources: readonly string[]): (text: string) => Match[] {
  const cues = sources.map(compileCue);
  return (text) => cues.flatMap((cue) => matchesOf(cue, text));
}

/**
 * A finder of the first place where two cues stand near each other, in either order and across sentences.
 * @param reach characters between them at most
 */
export function pairFinder(one: string, other: string, reach: number): (text: string) => Match[] {
  const first = compileCue(one);
  const second = compileCue(other);
  return (text) => {
    const ones = matchesOf(first, text);
    if (ones.length === 0) return [];
    const others = matchesOf(second, text);
    for (const here of ones) {
      const there = others.find(
        (match) => !overlaps(match, here) && match.from - here.to < reach && here.from - match.to < reach,
      );
      if (there) return [{ from: Math.min(here.from, there.from), to: Math.max(here.to, there.to) }];
    }
    return [];
  };
}

const NEGATION =
  /(?<![a-z])(?:not|never|no|nor|without|hardly|isn'?t|wasn'?t|aren'?t|weren'?t|don'?t|didn'?t|doesn'?t|won'?t|wouldn'?t|can'?t|cannot|couldn'?t|ain'?t|nothing)(?:\s+[a-z']+){0,3}\s+$/i;

/** Whether a negation stands in the three words before `from`, in the same clause. */
export function isNegated(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 45), from);
  const clause = before.slice(Math.max(...[...'.!?;,:\n('].map((mark) => before.lastIndexOf(mark))) + 1);
  return NEGATION.test(clause);
}

export function overlaps(one: Match, other: Match): boolean {
  return one.from < other.to && other.from < one.to;
}
