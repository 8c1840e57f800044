import { useSignal } from '@preact/signals';
import { compare, LEAST_TO_COMPARE } from '../share.ts';
import type { TrendsState } from '../state.ts';

const GOOD: ReadonlySet<string> = new Set(['felt-heard', 'relieved', 'grateful']);

/** Two phrases side by side: how the conversations went in which each was used, with an honest interval. */
export function Compare({ state }: { state: TrendsState }) {
  const counts = new Map<string, { part: number; whole: number }>();
  for (const { phrase, tag } of state.tagged.value) {
    if (phrase === undefined) continue;
    const count = counts.get(phrase) ?? { part: 0, whole: 0 };
    count.whole += 1;
    if (GOOD.has(tag)) count.part += 1;
    counts.set(phrase, count);
  }
  const phrases = [...counts.keys()].sort();
  const first = useSignal('');
  const second = useSignal('');
  const [a, b] = [counts.get(first.value), counts.get(second.value)];
  const chooser = (label: string, chosen: typeof first) => (
    <label class="grow">
      <span>{label}</span>
      <select
        value={chosen.value}
        onChange={({ currentTarget }) => {
          chosen.value = currentTarget.value;
        }}
      >
        <option value="">Choose</option>
        {phrases.map((phrase) => (
          <option key={phrase} value={phrase}>
            {phrase} ({counts.get(phrase)?.whole})
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section aria-labelledby="compare-title">
      <h2 id="compare-title">Two phrases</h2>
      <p class="quiet">
        How often a conversation was tagged felt heard, relieved or grateful after each. Under{' '}
        {LEAST_TO_COMPARE} on either side there is no verdict.
      </p>
      <div class="row">
        {chooser('First', first)}
        {chooser('Second', second)}
      </div>
      {a && b && first.value !== second.value && <p aria-live="polite">{verdict(a, b)}</p>}
    </section>
  );
}

function verdict(a: { part: number; whole: number }, b: { part: number; whole: number }): string {
  const result = compare(a, b);
  if (result.kind === 'too few') {
    return `Too few to say: ${result.needed} more conversations are needed on the smaller side.`;
  }
  const points = (share: number) => `${Math.round(share * 100)}`;
  const span = `The difference is ${points(result.difference)} points, and likely between ${points(result.interval.from)} and ${points(result.interval.to)}.`;
  if (result.says === 'neither') return `${span} That can be chance: neither is shown to be better.`;
  return `${span} The ${result.says} went better in these conversations; other things may have differed too.`;
}
