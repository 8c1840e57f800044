import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { CopyButton } from '../../design/CopyButton.tsx';
import { moveFocus } from '../../design/move-focus.ts';
import type { Suggestion } from '../../engine/types.ts';
import { choicesFor, fillSlots, missingSlots, segmentsOf } from '../slots.ts';
import type { PanelProps } from './Panel.tsx';
import { SlotChoices, SlotField } from './SlotField.tsx';

/** The statement as it will stand in the reply, with its slots, its reason and its buttons. */
export function Statement(props: PanelProps) {
  const suggestion = props.state.shown.value;
  if (!suggestion) return null;
  return <Card key={suggestion.schema} suggestion={suggestion} {...props} />;
}

function Card({ suggestion, state, actions, shortcuts }: PanelProps & { suggestion: Suggestion }) {
  const card = useRef<HTMLElement>(null);
  const filling = useSignal<string | null>(null);
  const { offer, slotValues, ticket } = state;
  const values = slotValues.value;
  const { suggestions, newer } = offer.value;
  const number = suggestions.indexOf(suggestion) + 1;
  const filled = fillSlots(suggestion, values);
  const key = shortcuts.value.get(`insert-${number}`);
  const draft = ticket.value?.draft ?? null;
  const spent = draft !== null && state.spentDraft.value === draft;
  const choices = choicesFor(suggestion, filling.value, values);

  /** To the next empty slot, or to Insert when all are filled: after the next rendering, which enables it. */
  function goOn(): void {
    filling.value = null;
    const [missing] = missingSlots(suggestion, slotValues.value);
    const target = missing === undefined ? '.insert' : `[data-slot="${CSS.escape(missing)}"]`;
    setTimeout(() => card.current?.querySelector<HTMLElement>(target)?.focus());
  }
  function toChoices(): void {
    card.current?.querySelector<HTMLElement>('.slot-choices button')?.focus();
  }

  return (
    <section
      ref={card}
      class="offer"
      aria-label="Suggestion"
      onPointerEnter={() => actions.engage(true)}
      onPointerLeave={() => actions.engage(filling.value !== null)}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Element && relatedTarget.closest('.slot, .slot-choices')) return;
        filling.value = null;
        actions.engage(card.current?.matches(':hover') ?? false);
      }}
    >
      {newer && (
        <button type="button" class="link newer" onClick={actions.showNewer}>
          Newer
        </button>
      )}
      <div class="statement-place">
        <p class="statement" id="statement">
          {segmentsOf(suggestion).map((segment) =>
            segment.kind === 'words' ? (
              segment.text
            ) : (
              <SlotField
                key={segment.name}
                name={segment.name}
                value={values.get(segment.name) ?? ''}
                fill={(value) => actions.fillSlot(segment.name, value)}
                keys={{
                  Enter: goOn,
                  ArrowDown: toChoices,
                  Escape: () => {
                    filling.value = null;
                  },
                }}
                focused={() => {
                  filling.value = segment.name;
                  actions.engage(true);
                }}
              />
            ),
          )}
        </p>
        {filling.value !== null && choices.length > 0 && (
          <SlotChoices
            choices={choices}
            pick={(choice) => {
              if (filling.value !== null) actions.fillSlot(filling.value, choice);
              goOn();
            }}
          />
        )}
      </div>
      <p class="quiet">{suggestion.why}</p>
      <div class="buttons">
        <button
          type="button"
          class="insert"
          disabled={filled === null || draft === null || spent || state.inserting.value}
          aria-describedby="statement"
          onClick={() => void actions.insert(suggestion)}
        >
          Insert {key && <kbd>{key}</kbd>}
        </button>
        <CopyButton text={filled} />
        {suggestions.length > 1 && (
          <fieldset class="others" aria-label="Suggestions" onKeyDown={moveFocus}>
            {suggestions.map(({ schema }, index) => (
              <button
                type="button"
                key={schema}
                class="other"
                aria-pressed={schema === suggestion.schema}
                aria-label={`Suggestion ${index + 1}`}
                onClick={() => actions.choose(schema)}
              >
                {index + 1}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      {draft === null && <p class="quiet">Open the reply box to insert.</p>}
    </section>
  );
}
