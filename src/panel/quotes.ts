import type { Reading } from './state.ts';

const MOST_QUOTES = 3;
const LONGEST_QUOTE = 70;

/** The customer's words that show the feeling, the situation or the gate: at most three, none inside another. */
export function quotesOf({ analysis, thread }: Pick<Reading, 'analysis' | 'thread'>): string[] {
  const { feelings, situation, gateEvidence } = analysis.customer;
  const evidence = [
    ...gateEvidence,
    ...feelings.flatMap((feeling) => feeling.evidence),
    ...(situation?.evidence ?? []),
  ];
  const quotes: string[] = [];
  for (const { turn, from, to } of evidence) {
    const quote = shorten((thread[turn]?.text.slice(from, to) ?? '').replace(/\s+/g, ' ').trim());
    if (quote === '' || quotes.some((other) => other.includes(quote))) continue;
    const longer = quotes.findIndex((other) => quote.includes(other));
    if (longer >= 0) quotes[longer] = quote;
    else quotes.push(quote);
  }
  return quotes.slice(0, MOST_QUOTES);
}

function shorten(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const cut = text.lastIndexOf(' ', LONGEST_QUOTE);
  return `${text.slice(0, cut > 0 ? cut : LONGEST_QUOTE)}\u2026`;
}
