/** The two lines of the reading, each with the customer's words that show it, and what they have told already. */
import type { Evidence, FeelingName } from '../engine/types.ts';
import type { Reading } from './conversation.ts';

const MOST_QUOTES = 2;
const LONGEST_QUOTE = 70;
const LONGEST_SENTENCE = 160;
const MOST_FACTS = 6;

export interface Quote {
  evidence: Evidence;
  /** The customer's words on one line, shortened at a word. */
  text: string;
}
export interface Line {
  /** All words that show it, in the page's own offsets. */
  evidence: Evidence[];
  /** The few that are shown. */
  quotes: Quote[];
}
type Read = Pick<Reading, 'analysis' | 'thread'>;

/** What shows the feeling and what shows the situation. Words that show both are quoted once, with the feeling. */
export function linesOf({ analysis, thread }: Read): Record<'feels' | 'happened', Line> {
  const { feelings, situation } = analysis.customer;
  const feels = feelings
    .flatMap((feeling) => feeling.evidence)
    .filter((each) => wordsAt(thread, each) !== '');
  const happened = (situation?.evidence ?? []).filter((each) => wordsAt(thread, each) !== '');
  const first = quotesOf(thread, feels);
  return {
    feels: { evidence: feels, quotes: first },
    happened: { evidence: happened, quotes: quotesOf(thread, happened, first) },
  };
}

/** The words that tripped the gates. */
export function seenAtGate({ analysis, thread }: Read): Quote[] {
  return quotesOf(thread, analysis.customer.gateEvidence);
}

/** What they believe happened, what they feel and what they tried, in their sentences; null where nothing is told. */
export function storyOf({ analysis, thread }: Read): Record<'believes' | 'feels' | 'tried', Quote[]> | null {
  const { believes, feels, tried } = analysis.customer.story;
  const story = {
    believes: quotesOf(thread, believes, [], LONGEST_SENTENCE),
    feels: quotesOf(thread, feels, [], LONGEST_SENTENCE),
    tried: quotesOf(thread, tried, [], LONGEST_SENTENCE),
  };
  return Object.values(story).some((quotes) => quotes.length > 0) ? story : null;
}

/** The feelings of the customer's messages, oldest first, each change once; empty where it did not change. */
export function courseOf({ analysis }: Read): FeelingName[] {
  const named = analysis.customer.course.flatMap(({ feeling }) => feeling ?? []);
  const changes = named.filter((feeling, index) => feeling !== named[index - 1]);
  return changes.length > 1 ? changes : [];
}

/** At most two quotes, none of them inside another or inside one of `shown`, none longer than `longest`. */
export function quotesOf(
  thread: Reading['thread'],
  evidence: readonly Evidence[],
  shown: readonly Quote[] = [],
  longest: number = LONGEST_QUOTE,
): Quote[] {
  const quotes: Quote[] = [];
  for (const each of evidence) {
    const text = shorten(wordsAt(thread, each), longest);
    if (text === '' || [...shown, ...quotes].some((other) => other.text.includes(text))) continue;
    const shorter = quotes.findIndex((other) => text.includes(other.text));
    if (shorter >= 0) quotes[shorter] = { evidence: each, text };
    else quotes.push({ evidence: each, text });
  }
  return quotes.slice(0, MOST_QUOTES);
}

/** Facts in the customer's own words, without names, questions and what is quoted already. */
export function factsGiven({ analysis }: Read, quotes: readonly Quote[]): string[] {
  const said = quotes
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase();
  const byText = new Map<string, string>();
  for (const { kind, text } of analysis.customer.facts) {
    const words = text.replace(/\s+/g, ' ').trim();
    const lower = words.toLowerCase();
    if (kind === 'name' || kind === 'question' || words === '' || said.includes(lower)) continue;
    byText.set(
      lower,
      kind === 'order' && !/[a-z]{3}/i.test(words) ? `ref.\u00a0${words}` : shorten(words, LONGEST_QUOTE),
    );
  }
  return [...byText.values()].slice(0, MOST_FACTS);
}

function wordsAt(thread: Reading['thread'], { turn, from, to }: Evidence): string {
  return (thread[turn]?.text.slice(from, to) ?? '').replace(/\s+/g, ' ').trim();
}

function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(' ', longest);
  return `${text.slice(0, cut > 0 ? cut : longest)}\u2026`;
}
