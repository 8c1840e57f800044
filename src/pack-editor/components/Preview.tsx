import { useSignal, useSignalEffect } from '@preact/signals';
import type { Sample } from '../../engine/proof.ts';
import type { Phrase } from '../../packs/schema.ts';
import { plainFaults } from '../phrases.ts';
import { sampleFor } from '../samples.ts';
import type { OpenProps } from './Editor.tsx';
import { Field } from './Field.tsx';

/** How long typing rests before the engine is asked, in milliseconds. */
const REST = 150;

/** What the phrase says to a ticket: a sample for its situation, or a message that the person puts in. */
export function Preview({ state, open, phrase }: Pick<OpenProps, 'state' | 'open'> & { phrase: Phrase }) {
  const own = useSignal('');
  const said = useSignal<{ of: string; text: string | null } | null>(null);
  const words = useSignal(phrase);
  words.value = phrase;
  useSignalEffect(() => {
    const now = words.value;
    const sample = sampleOf(now, own.value);
    if (plainFaults(now).length > 0) return;
    const timer = setTimeout(() => {
      void state.desk.ask({ kind: 'preview', phrase: now, samples: [sample] }).then(
        ([text = null]) => {
          if (words.peek() === now) said.value = { of: sample.ticket, text };
        },
        () => {
          said.value = null;
        },
      );
    }, REST);
    return () => clearTimeout(timer);
  });
  const sample = sampleOf(phrase, own.value);
  const result = said.value;
  const faulty = plainFaults(phrase).length > 0;

  function keep(says: string): void {
    const { working } = open;
    const pack = working.pack.peek();
    const example = {
      phrase: phrase.id,
      ticket: sample.ticket,
      ...(phrase.channels?.[0] && { channel: phrase.channels[0] }),
      says,
    };
    const others = (pack.examples ?? []).filter(
      (each) => each.phrase !== phrase.id || each.ticket !== sample.ticket,
    );
    working.edit({ ...pack, examples: [...others, example] });
  }
  const kept = (open.working.pack.value.examples ?? []).some(
    (each) => each.phrase === phrase.id && each.ticket === sample.ticket && each.says === result?.text,
  );

  return (
    <div class="preview">
      <h3>To a customer</h3>
      <p class="quiet ticket">{sample.ticket}</p>
      <div aria-live="polite">
        {faulty ? (
          <p class="quiet">It is shown once its words are whole.</p>
        ) : result === null ? (
          <p class="quiet">…</p>
        ) : result.text === null ? (
          <p>It says nothing here: the message lacks a fact that it names.</p>
        ) : (
          <p class="statement">{result.text}</p>
        )}
      </div>
      <Field
        label="Try your own message"
        value={own.value}
        lines={2}
        placeholder="Paste a message; it is not kept"
        change={(text) => {
          own.value = text.slice(0, 4_000);
        }}
      />
      {open.readOnly === null && !faulty && result?.text != null && (
        <button type="button" class="link" disabled={kept} onClick={() => keep(result.text ?? '')}>
          {kept ? 'Kept as an example' : 'Keep as an example of this pack'}
        </button>
      )}
    </div>
  );
}

function sampleOf(phrase: Phrase, own: string): Sample {
  const sample = sampleFor(phrase.situations[0]);
  return own.trim() === '' ? sample : { ...sample, ticket: own.trim() };
}
