import { useSignal, useSignalEffect } from '@preact/signals';
import type { Preview as Said, Sample } from '../../engine/proof.ts';
import type { Phrase } from '../../packs/schema.ts';
import { plainFaults } from '../phrases.ts';
import { samplesFor } from '../samples.ts';
import type { OpenProps } from './Editor.tsx';
import { Field } from './Field.tsx';

/** How long typing rests before the engine is asked, in milliseconds. */
const REST = 150;
const LONGEST_MESSAGE = 4_000;

/** What the phrase says to a ticket: a sample for its situation, or a message that the person puts in. */
export function Preview({ state, open, phrase }: Pick<OpenProps, 'state' | 'open'> & { phrase: Phrase }) {
  const own = useSignal('');
  const shown = useSignal<(Said & { ticket: string }) | null>(null);
  const current = useSignal(phrase);
  current.value = phrase;
  useSignalEffect(() => {
    const now = current.value;
    const samples = samplesOf(now, own.value);
    if (plainFaults(now).length > 0) return;
    const timer = setTimeout(() => {
      state.desk.ask({ kind: 'preview', phrase: now, samples }).then(
        (previews) => {
          if (current.peek() !== now) return;
          // The first message that gives what the phrase names.
          const at = Math.max(
            0,
            previews.findIndex(({ says }) => says !== null),
          );
          const preview = previews[at];
          shown.value = preview ? { ...preview, ticket: samples[at]?.ticket ?? '' } : null;
        },
        () => {
          shown.value = null;
        },
      );
    }, REST);
    return () => clearTimeout(timer);
  });
  const result = shown.value;
  const faulty = plainFaults(phrase).length > 0;
  const ticket = result?.ticket ?? samplesOf(phrase, own.value)[0]?.ticket ?? '';

  return (
    <div class="preview">
      <h3>To a customer</h3>
      <p class="quiet ticket">{ticket}</p>
      <div aria-live="polite">
        {faulty ? (
          <p class="quiet">It is shown once its words are whole.</p>
        ) : result === null ? (
          <p class="quiet">…</p>
        ) : result.says === null ? (
          <p>It says nothing here: the message gives no {result.lacks.join(', no ')}.</p>
        ) : (
          <p class="statement">{result.says}</p>
        )}
      </div>
      <Field
        label="Try your own message"
        value={own.value}
        lines={2}
        placeholder="Paste a message; it is not kept"
        change={(text) => {
          own.value = text.slice(0, LONGEST_MESSAGE);
        }}
      />
      {!faulty && result?.says != null && <KeepExample open={open} phrase={phrase} said={result} />}
    </div>
  );
}

/** Keeps what is shown as the pack's own proof, where the engine comes to it by itself. */
function KeepExample({
  open,
  phrase,
  said,
}: Pick<OpenProps, 'open'> & { phrase: Phrase; said: Said & { ticket: string } }) {
  const { working, readOnly } = open;
  const { ticket, says, offered } = said;
  const examples = working.pack.value.examples ?? [];
  const kept = examples.some(
    (each) => each.phrase === phrase.id && each.ticket === ticket && each.says === says,
  );
  if (!offered) {
    return (
      <p class="quiet">
        The engine reads this message as something else, so it would not offer the phrase here.
      </p>
    );
  }
  if (readOnly !== null || says === null) return null;
  return (
    <button
      type="button"
      class="link"
      disabled={kept}
      onClick={() => {
        const others = examples.filter((each) => each.phrase !== phrase.id || each.ticket !== ticket);
        const example = {
          phrase: phrase.id,
          ticket,
          ...(phrase.channels?.[0] && { channel: phrase.channels[0] }),
          says,
        };
        working.edit({ ...working.pack.peek(), examples: [...others, example] });
      }}
    >
      {kept ? 'Kept as an example' : 'Keep as an example of this pack'}
    </button>
  );
}

function samplesOf(phrase: Phrase, own: string): Sample[] {
  const samples = samplesFor(phrase.situations[0]);
  return own.trim() === '' ? samples : [{ channel: 'email', ticket: own.trim() }];
}
