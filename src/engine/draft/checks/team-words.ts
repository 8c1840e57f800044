import type { Span } from '../../types.ts';
import type { Check, Hit } from '../check.ts';
import { findLiteral, inPlaceOf } from '../swaps.ts';

const check: Check = {
  id: 'team-words',
  rubric: 'PLN-05',
  level: 'hint',
  title: 'Not the words of the team',
  term: 'Tone',
  why: 'A customer who meets one name for one thing in every reply has less to puzzle out.',
  source: "the team's own packs",
  find({ letter: { body }, packs, ticket }) {
    const hits: Hit[] = [];
    for (const { words } of packs) {
      for (const { term, why } of words?.never ?? []) {
        for (const span of findLiteral(body, term)) {
          const said = body.slice(span.from, span.to);
          hits.push({
            ...span,
            level: 'warn',
            say: `Your team doesn't write "${said}": ${why.replace(/\.?$/, '.')}`,
          });
        }
      }
      for (const { say, not } of words?.use ?? []) {
        for (const term of not) {
          // The customer's own word for a thing is the better one.
          if (findLiteral(ticket.lower, term).length > 0) continue;
          for (const span of findLiteral(body, term)) {
            if (isWithin(span, findLiteral(body, say))) continue;
            const place = inPlaceOf(body, span, say);
            hits.push({
              from: place?.from ?? span.from,
              to: span.to,
              say: `Your team writes "${say}" here.`,
              ...(place && { instead: [place.text] }),
            });
          }
        }
      }
    }
    return longestOnly(hits);
  },
  examples: [
    {
      draft: 'We have told our customers about the new opening hours at the pool today.',
      words: { use: [{ say: 'members', not: ['customers', 'clients'] }] },
    },
    {
      draft: 'I have read our policy again and can refund the second ticket today.',
      words: { never: [{ term: 'policy', why: 'say the reason instead' }] },
    },
  ],
  lookAlikes: [
    {
      ticket: 'How many customers may use the pool at once?',
      draft: 'Up to forty customers may use the pool at once, and it is open until nine.',
      words: { use: [{ say: 'members', not: ['customers'] }] },
    },
    {
      draft: 'The policyholder is named on the second page of the letter that I sent you.',
      words: { never: [{ term: 'policy', why: 'say the reason instead' }] },
    },
    {
      draft: 'Your season ticket is on its way, and you can use the pool from Monday.',
      words: { use: [{ say: 'season ticket', not: ['ticket'] }] },
    },
    { draft: 'We have told our customers about our policy for the pool today.' },
  ],
};

export default check;

const isWithin = (span: Span, others: readonly Span[]) =>
  others.some(({ from, to }) => from <= span.from && span.to <= to);

/** Where two terms stand in one place, the longer one speaks. */
function longestOnly(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    if (!kept.some((other) => other.from < hit.to && hit.from < other.to)) kept.push(hit);
  }
  return kept;
}
