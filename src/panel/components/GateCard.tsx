import type { Reading } from '../conversation.ts';
import { gateWords } from '../gate-words.ts';
import { seenAtGate } from '../reading-lines.ts';
import type { PanelProps } from './Panel.tsx';
import { Quotes } from './Quotes.tsx';

/** What to do first where the message is about more than service. No suggestion stands below it. */
export function GateCard({ reading, ...props }: PanelProps & { reading: Reading }) {
  const { title } = gateWords(reading.gateCard);
  const stop = props.state.stops.value.some(({ finding }) => finding === null);
  return (
    <section class="gate" aria-label={title}>
      <h2>{title}</h2>
      <GateAdvice reading={reading} {...props} />
      {stop && (
        <button type="button" class="link" onClick={props.actions.gateRead}>
          I have read this
        </button>
      )}
    </section>
  );
}

/** The same where a plain word to the customer is in place: folded, below the suggestion. */
export function GateNote({ reading, ...props }: PanelProps & { reading: Reading }) {
  return (
    <details class="gate-note">
      <summary>{gateWords(reading.gateCard).title}: what to do</summary>
      <div class="gate-advice">
        <GateAdvice reading={reading} {...props} />
      </div>
    </details>
  );
}

function GateAdvice({ reading, actions }: PanelProps & { reading: Reading }) {
  const { steps, doubt, unfilled } = gateWords(reading.gateCard);
  const seen = seenAtGate(reading);
  return (
    <>
      {seen.length > 0 && (
        <div class="seen">
          <span class="quiet">Seen:</span>
          <Quotes quotes={seen} actions={actions} leave={() => actions.point(null)} />
        </div>
      )}
      {doubt && <p>{doubt}</p>}
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {unfilled && <p class="quiet">What stands in brackets is for your team to fill in, in its pack.</p>}
    </>
  );
}
