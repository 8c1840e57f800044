import { useSignal, useSignalEffect } from '@preact/signals';
import { findPhrases } from '../listing.ts';
import { plainFaults } from '../phrases.ts';
import type { OpenProps } from './Editor.tsx';

/** What the table lists now; anew when query, shape or verdicts change, and not at every letter, so that no row jumps. */
export function useListing({ state, open }: Pick<OpenProps, 'state' | 'open'>): readonly string[] {
  const listed = useSignal<readonly string[]>([]);
  useSignalEffect(() => {
    const query = state.query.value;
    const { working } = open;
    void working.shape.value;
    const judged = query.state === 'faulty' || query.sort === 'faults';
    if (judged) void state.checking.left.value;
    const saved = new Map(working.saved.value.phrases.map((phrase) => [phrase.id, phrase]));
    const alike = state.alike.value;
    listed.value = findPhrases(working.pack.peek().phrases, query, {
      faults: (phrase) => plainFaults(phrase).length + (state.checking.of(phrase.text)?.length ?? 0),
      changed: (phrase) => saved.get(phrase.id) !== phrase,
      alike: (phrase) => alike?.get(phrase.id)?.place,
    });
  });
  return listed.value;
}
