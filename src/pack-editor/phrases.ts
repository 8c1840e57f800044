/** What can be done to the phrases of a pack. Packs are never changed in place. */
import * as v from 'valibot';
import { faultOf } from '../packs/fault.ts';
import { type Pack, type Phrase, phraseSchema } from '../packs/schema.ts';
import { wordingFaults } from '../packs/slots.ts';
import { slugOf } from '../packs/text.ts';

/** The pack with one phrase changed. */
export function withPhrase(pack: Pack, id: string, change: (phrase: Phrase) => Phrase): Pack {
  return { ...pack, phrases: pack.phrases.map((phrase) => (phrase.id === id ? change(phrase) : phrase)) };
}

/** The phrase switched off, or on again. */
export function turned({ active, ...rest }: Phrase): Phrase {
  return active === false ? rest : { ...rest, active: false };
}

/** The pack with several phrases changed. */
export function withPhrases(pack: Pack, ids: ReadonlySet<string>, change: (phrase: Phrase) => Phrase): Pack {
  return { ...pack, phrases: pack.phrases.map((phrase) => (ids.has(phrase.id) ? change(phrase) : phrase)) };
}

/** The pack without some phrases and the examples of them. */
export function withoutPhrases(pack: Pack, ids: ReadonlySet<string>): Pack {
  const { examples, ...rest } = pack;
  const left = examples?.filter(({ phrase }) => !ids.has(phrase));
  return {
    ...rest,
    ...(left && left.length > 0 && { examples: left }),
    phrases: pack.phrases.filter(({ id }) => !ids.has(id)),
  };
}

/** The pack with phrases added at its end; one whose id is taken gets another. */
export function withNewPhrases(pack: Pack, phrases: readonly Phrase[]): Pack {
  const taken = new Set(pack.phrases.map(({ id }) => id));
  const added = phrases.map((phrase) => {
    const id = freeId(phrase.id, taken);
    taken.add(id);
    return { ...phrase, id };
  });
  return { ...pack, phrases: [...pack.phrases, ...added] };
}

/** Gives a phrase another id, in its examples too. A name that is taken or is none leaves it as it is. */
export function renamePhrase(pack: Pack, id: string, wanted: string): Pack {
  const next = slugOf(wanted);
  if (next === id || pack.phrases.some((phrase) => phrase.id === next)) return pack;
  const renamed = withPhrase(pack, id, (phrase) => ({ ...phrase, id: next }));
  if (!pack.examples) return renamed;
  return {
    ...renamed,
    examples: pack.examples.map((each) => (each.phrase === id ? { ...each, phrase: next } : each)),
  };
}

export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  return id;
}

const found = new WeakMap<Phrase, readonly string[]>();

/** What is wrong with a phrase before the engine has seen it, in plain words. */
export function plainFaults(phrase: Phrase): readonly string[] {
  const known = found.get(phrase);
  if (known) return known;
  const parsed = v.safeParse(phraseSchema, phrase);
  const faults = parsed.success
    ? wordingFaults(phrase.text)
    : parsed.issues.map((each) => faultOf(each).reason);
  const once = [...new Set(faults)];
  found.set(phrase, once);
  return once;
}

/** The words of a phrase and its slots, in order. */
export function piecesOf(text: string): { text: string; slot: boolean }[] {
  return text
    .split(/(\{[a-z]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      /^\{[a-z]+\}$/.test(piece) ? { text: piece.slice(1, -1), slot: true } : { text: piece, slot: false },
    );
}
