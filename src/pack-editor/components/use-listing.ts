import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Phrase } from '../../packs/schema.ts';
import { findPhrases, type Query } from '../listing.ts';
import { plainFaults } from '../phrases.ts';
import type { OpenProps } from './Editor.tsx';

/** What the table lists now; anew when query, shape or verdicts change, and not at every letter, so that no row jumps. */
export function useListing({ state, open }: Pick<OpenProps, 'state' | 'open'>): readonly string[] {
  const listed = useSignal<readonly string[]>([]);
  const asked = useRef<Query | null>(null);
  useSignalEffect(() => {
    const query = state.query.value;
    const { working } = open;
    void working.shape.value;
    const judged = query.state === 'faulty' || query.sort === 'faults';
    if (judged) void state.checking.left.value;
    const saved = new Map(working.saved.value.phrases.map((phrase) => [phrase.id, phrase]));
    const alike = state.alike.value;
    const selected = state.selected.peek();
    const mended =
      asked.current === query && selected !== null && listed.peek().includes(selected) ? selected : null;
    asked.current = query;
    const faultsOf = (phrase: Phrase) =>
      plainFaults(phrase).length + (state.checking.of(phrase.text)?.length ?? 0);
    listed.value = findPhrases(working.pack.peek().phrases, query, {
      // The one that is being mended stays in view until another is chosen.
      faults: (phrase) => Math.max(faultsOf(phrase), phrase.id === mended ? 1 : 0),
      changed: (phrase) => saved.get(phrase.id) !== phrase,
      alike: (phrase) => alike?.get(phrase.id)?.place,
    });
  });
  return listed.value;
}
