import type { Scenario } from '../../packs/scenario.ts';
import { CHANNEL_WORDS } from '../words.ts';

/** The conversation, and what the trainee may use. */
export function Ticket({ scenario }: { scenario: Scenario }) {
  return (
    <>
      <section class="ticket" aria-labelledby="ticket-title">
        <h2 id="ticket-title">{scenario.title}</h2>
        <p class="quiet">
          {scenario.sector}, {CHANNEL_WORDS[scenario.channel]}
        </p>
        {scenario.thread.map(({ role, name, text }, index) => (
          <Message
            key={index}
            from={role === 'agent' ? 'You' : (name ?? 'Customer')}
            role={role}
            text={text}
          />
        ))}
      </section>
      <section class="facts" aria-labelledby="facts-title">
        <h2 id="facts-title">What you know and can offer</h2>
        <ul>
          {scenario.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

export function Message({ from, role, text }: { from: string; role: 'customer' | 'agent'; text: string }) {
  return (
    <article class={`turn ${role}`}>
      <h3>{from}</h3>
      <p>{text}</p>
    </article>
  );
}
