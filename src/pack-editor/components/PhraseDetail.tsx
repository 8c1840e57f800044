import { useEffect, useRef } from 'preact/hooks';
import { FORMALITIES, type Phrase } from '../../packs/schema.ts';
import { plainFaults, renamePhrase, withoutPhrases, withPhrase } from '../phrases.ts';
import type { OpenProps } from './Editor.tsx';
import { Choice, Field, Many } from './Field.tsx';
import { NameField } from './NameField.tsx';
import { CHANNEL_OPTIONS, FEELING_OPTIONS, SITUATION_OPTIONS } from './options-of.ts';
import { Preview } from './Preview.tsx';
import { Slots } from './Slots.tsx';

/** How long typing rests before the engine is asked, in milliseconds. */
const REST = 150;

/** One phrase: its words, what our checks say, what it says to a ticket, and when it is used. */
export function PhraseDetail({
  state,
  open,
  shelf,
  phrase,
  back,
}: OpenProps & { phrase: Phrase; back(): void }) {
  const { working, readOnly } = open;
  const area = useRef<HTMLTextAreaElement>(null);
  const off = readOnly !== null;
  const plain = plainFaults(phrase);
  void state.checking.revision.value;
  const faults = plain.length > 0 ? plain : state.checking.of(phrase.text);
  const change = (next: (phrase: Phrase) => Phrase, field?: string) =>
    working.edit(withPhrase(working.pack.peek(), phrase.id, next), field && `${field}/${phrase.id}`);
  const put = <Key extends keyof Phrase>(key: Key, value: Phrase[Key] | undefined, field?: string) =>
    change(
      ({ [key]: _, ...rest }) => ({
        ...phraseOf(rest, phrase),
        ...(value !== undefined && { [key]: value }),
      }),
      field,
    );

  useEffect(() => {
    if (plain.length > 0) return;
    const timer = setTimeout(() => state.checking.want([phrase.text], true), REST);
    return () => clearTimeout(timer);
  }, [phrase.text]);

  function putSlot(slot: string): void {
    const { current } = area;
    if (!current) return;
    current.focus();
    current.setRangeText(`{${slot}}`, current.selectionStart, current.selectionEnd, 'end');
    put('text', current.value);
  }
  const alike = state.alike.value?.get(phrase.id)?.others ?? [];

  return (
    <section class="detail" aria-label="The chosen phrase">
      <button type="button" class="link back" onClick={back}>
        Back to the list
      </button>
      <div class="field">
        <label for="phrase-text">Words</label>
        <textarea
          ref={area}
          id="phrase-text"
          rows={3}
          value={phrase.text}
          readOnly={off}
          aria-describedby="phrase-faults"
          onInput={({ currentTarget }) => put('text', currentTarget.value.replaceAll('\n', ' '), 'text')}
        />
        {!off && <Slots put={putSlot} />}
      </div>
      <div id="phrase-faults" class="faults" role="status">
        {faults === undefined && <p class="quiet">Checking…</p>}
        {faults?.length === 0 && <p class="quiet">✓ Our checks find nothing.</p>}
        {faults?.map((fault) => (
          <p key={fault}>{sentence(fault)}</p>
        ))}
      </div>
      {alike.length > 0 && (
        <div class="faults">
          {alike.map((id) => (
            <p key={id}>
              Nearly the same as{' '}
              <button
                type="button"
                class="link"
                onClick={() => {
                  state.selected.value = id;
                }}
              >
                {id}
              </button>
            </p>
          ))}
        </div>
      )}
      <Preview state={state} open={open} phrase={phrase} />
      <Many
        label="For"
        values={phrase.situations}
        options={SITUATION_OPTIONS}
        disabled={off}
        none="Not used until it has a situation"
        change={(situations) => put('situations', situations)}
      />
      <Many
        label="When they feel"
        values={phrase.feelings ?? []}
        options={FEELING_OPTIONS}
        disabled={off}
        none="Anything"
        change={(feelings) => put('feelings', feelings.length > 0 ? feelings : undefined)}
      />
      <Many
        label="In"
        values={phrase.channels ?? []}
        options={CHANNEL_OPTIONS}
        disabled={off}
        none="Every channel"
        change={(channels) => put('channels', channels.length > 0 ? channels : undefined)}
      />
      <Choice
        label="Tone"
        value={phrase.formality ?? 'any'}
        disabled={off}
        options={[['any', 'Any'], ...FORMALITIES.map((name) => [name, name] as const)]}
        change={(tone) => put('formality', tone === 'any' ? undefined : tone)}
      />
      <div class="pair">
        <Field
          label="What the team calls it"
          value={phrase.title ?? ''}
          readOnly={off}
          change={(title) => put('title', title === '' ? undefined : title, 'title')}
        />
        <Field
          label="Shortcut in other tools"
          value={phrase.shortcut ?? ''}
          readOnly={off}
          change={(shortcut) => put('shortcut', shortcut === '' ? undefined : shortcut, 'shortcut')}
        />
      </div>
      <NameField
        id={phrase.id}
        off={off}
        rename={(name) => {
          const renamed = renamePhrase(working.pack.peek(), phrase.id, name);
          const next = renamed.phrases.find(
            (each) => !working.pack.peek().phrases.some(({ id }) => id === each.id),
          );
          working.edit(renamed);
          if (next) state.selected.value = next.id;
        }}
      />
      {!off && (
        <button
          type="button"
          class="link"
          onClick={() => {
            working.edit(withoutPhrases(working.pack.peek(), new Set([phrase.id])));
            state.selected.value = null;
            shelf.say('The phrase is taken out.', working.undo);
          }}
        >
          Take this phrase out
        </button>
      )}
    </section>
  );
}

const sentence = (fault: string) =>
  `${fault.charAt(0).toUpperCase()}${fault.slice(1)}${/[.?]$/.test(fault) ? '' : '.'}`;

/** A phrase without one of its fields, the fields that every phrase has put back. */
function phraseOf(rest: Partial<Phrase>, { id, text, situations }: Phrase): Phrase {
  return { id, text, situations, ...rest };
}
