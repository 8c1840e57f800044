import type { Scenario } from '../../packs/scenario.ts';
import { gateWords } from '../../panel/gate-words.ts';
import { factsGiven } from '../../panel/reading-lines.ts';
import { FEELING_WORDS, SITUATION_WORDS } from '../../panel/words.ts';
import type { PracticeState } from '../state.ts';

/** How a careful person reads the ticket, with the customer's words that show it. */
export function ReadingOf({ scenario, state }: { scenario: Scenario; state: PracticeState }) {
  const { feelings, situation, happened, matters, needs } = scenario.reading;
  const read = state.ticketRead.value;
  const quotes = feelings.map(({ words }) => ({ text: words, evidence: { turn: 0, from: 0, to: 0 } }));
  const told = read ? factsGiven({ analysis: read.analysis, thread: scenario.thread }, quotes) : [];
  return (
    <section class="reading" aria-labelledby="reading-title">
      <h2 id="reading-title">The reading</h2>
      <dl class="read-lines">
        <dt>Feels</dt>
        <dd>
          {feelings.length === 0 && FEELING_WORDS.neutral}
          {feelings.map(({ feeling, words }) => (
            <p key={words}>
              <span class="name">{FEELING_WORDS[feeling]}</span> <q>{words}</q>
            </p>
          ))}
        </dd>
        <dt>Happened</dt>
        <dd>
          {situation !== 'other' && <span class="name">{SITUATION_WORDS[situation]}. </span>}
          {happened}
        </dd>
        <dt>Matters</dt>
        <dd>{matters}</dd>
        <dt>Needs first</dt>
        <dd>{needs}</dd>
        {told.length > 0 && (
          <>
            <dt>Told already</dt>
            <dd>{told.join(' \u00b7 ')}</dd>
          </>
        )}
      </dl>
      {read?.analysis.customer.gate && <Gate card={read.gateCard} />}
    </section>
  );
}

/** What a team does first where the message is about more than service. */
function Gate({ card }: { card: Parameters<typeof gateWords>[0] }) {
  const { title, steps } = gateWords(card);
  return (
    <details class="gate">
      <summary>{title}: what to do first</summary>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}
