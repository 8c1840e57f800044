import type { Reading } from '../state.ts';

/** What to do first where the message is about more than service. No suggestion stands below it. */
export function GateCard({ reading: { gateCard } }: { reading: Reading }) {
  const title = gateCard?.title ?? 'This needs a person to decide first';
  const steps = gateCard?.steps ?? ['Read the message again, and ask your lead before you reply.'];
  return (
    <section class="gate" aria-label={title}>
      <h2>{title}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
