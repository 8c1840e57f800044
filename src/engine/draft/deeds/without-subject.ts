import type { Token } from '../../language/index.ts';
import { isConcrete } from './concrete.ts';
import type { Deed } from './index.ts';
import { HAVE, PAST, WILL, WRONGS } from './verbs.ts';

/** "Have refunded it", "Will ring you at six", "Popped a voucher in": notes in which "I" goes without saying. */
export function readWithoutSubject(tokens: Token[], lower: string): Deed | null {
  const keen =
    /^(?:more than |very |only too )?(?:happy|glad|pleased|delighted) to (?!help|assist|hear|say|see|confirm|inform|tell|let|know|be)\w+/.exec(
      lower,
    );
  const offered = keen ? tokens.findIndex(({ lower: word }) => word === 'to') + 1 : 0;
  const offer = tokens.slice(offered);
  if (keen && offer[0] && isConcrete(offer, 'can', lower))
    return { tense: 'can', by: 'I', concrete: true, at: offer[0].from };
  const start = tokens[0]?.lower === 'just' ? 1 : 0;
  const first = tokens[start];
  if (!first || tokens.length < start + 3 || lower.includes('?')) return null;
  const word = first.lower;
  const found =
    (HAVE.has(word) || WILL.has(word)) && tokens[start + 1]?.tag === 'VERB'
      ? { at: start + 1, tense: HAVE.has(word) ? ('done' as const) : ('will' as const) }
      : first.tag === 'VERB' &&
          word !== first.lemma &&
          PAST.test(word) &&
          !/^(?:from|by|round|away|back|without|with|as|in)$/.test(tokens[start + 1]?.lower ?? '')
        ? { at: start, tense: 'done' as const }
        : null;
  const rest = found ? tokens.slice(found.at) : [];
  const verb = rest[0];
  if (!found || !verb || WRONGS.has(verb.lemma) || rest.slice(1).some(({ tag }) => tag === 'AUX'))
    return null;
  const concrete = isConcrete(rest, found.tense, lower);
  return concrete ? { tense: found.tense, by: 'I', concrete, at: verb.from } : null;
}
