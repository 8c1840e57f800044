import type { Quote } from '../reading-lines.ts';
import type { PanelProps } from './Panel.tsx';

/** The customer's words; each points at its own place in the page. */
export function Quotes({
  quotes,
  actions,
  leave,
}: Pick<PanelProps, 'actions'> & { quotes: readonly Quote[]; leave(): void }) {
  return (
    <p class="quotes">
      {quotes.map(({ text, evidence }) => (
        <q key={text} onPointerEnter={() => actions.point({ in: 'thread', evidence })} onPointerLeave={leave}>
          {text}
        </q>
      ))}
    </p>
  );
}
