/** `node tests/bench/packs.ts`: what 10,000 phrases cost. Measures, asserts nothing. */
import { analyse } from '../../src/engine/analyse.ts';
import { phraseFaults } from '../../src/engine/proof.ts';
import { SITUATIONS } from '../../src/engine/types.ts';
import { nearDuplicates } from '../../src/packs/duplicates.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import { changesBetween } from '../../src/packs/merge.ts';
import { readPackText } from '../../src/packs/read-file.ts';
import { PACK_FORMAT, type Pack } from '../../src/packs/schema.ts';

const MANY = 10_000;
const ROUNDS = 40;
const CHECKED = 1_000;
const STARTS = [
  'You told us about {object}',
  'It has taken us {duration}',
  'This is your {count} about {object}',
];
const pack: Pack = {
  format: PACK_FORMAT,
  id: 'large',
  name: 'Large',
  version: '1.0.0',
  author: 'Bench',
  licence: 'Private',
  language: 'en',
  description: 'Ten thousand phrases.',
  phrases: Array.from({ length: MANY }, (_, index) => ({
    id: `phrase-${index}`,
    text: `${STARTS[index % STARTS.length]}, and nobody answered message ${index}.`,
    situations: [SITUATIONS[index % SITUATIONS.length] ?? 'other'],
  })),
  actions: {},
  jargon: [],
  safety: {},
};

function timed(what: string, work: () => unknown): void {
  const started = performance.now();
  work();
  console.log(`${what}: ${Math.round(performance.now() - started)} ms`);
}

const file = JSON.stringify(pack, null, 2);
timed(`Reading ${MANY} phrases from a file of ${(file.length / 1e6).toFixed(1)} MB`, () =>
  readPackText(file),
);
timed('What a newer version changes', () => changesBetween(pack, structuredClone(pack)));
timed('Near-duplicates', () => nearDuplicates(pack.phrases));
timed(`Our checks on ${CHECKED} of them`, () =>
  pack.phrases.slice(0, CHECKED).map((each) => phraseFaults(each)),
);

function median(packs: Pack[]): number {
  const text = 'I have been waiting three weeks for my kettle, and this is my third email. Nobody replied.';
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    analyse({
      conversation: { channel: 'email', thread: [{ role: 'customer', name: 'Maya', text }] },
      draft: '',
      packs,
      history: [],
    });
    return performance.now() - started;
  });
  return times.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
}
const without = median(builtInPacks());
const with10k = median([...builtInPacks(), pack]);
console.log(
  `A suggestion: ${without.toFixed(1)} ms without the pack, ${with10k.toFixed(1)} ms with it (medians of ${ROUNDS})`,
);
