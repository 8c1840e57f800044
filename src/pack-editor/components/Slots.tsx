import { PHRASE_SLOTS } from '../../packs/slots.ts';

const SLOT_SAMPLES: Readonly<Record<(typeof PHRASE_SLOTS)[number], string>> = {
  duration: 'three weeks',
  object: 'your kettle',
  count: 'third email',
  stake: 'your flight tomorrow',
  money: '£49',
  date: 'last Tuesday',
  name: 'Maya',
  adjective: 'worrying',
  is: 'is or are, as the object wants',
  was: 'was or were',
  has: 'has or have',
  does: 'does or do',
  it: 'it or they',
  them: 'it or them',
};

/** The facts that a phrase may name, each put into its words at a press. */
export function Slots({ put }: { put(slot: string): void }) {
  return (
    <fieldset class="slots" aria-label="Slots">
      {PHRASE_SLOTS.map((slot) => (
        <button
          type="button"
          key={slot}
          class="chip"
          title={`Puts in ${slot}: ${SLOT_SAMPLES[slot]}`}
          onClick={() => put(slot)}
        >
          {slot}
        </button>
      ))}
    </fieldset>
  );
}
