import type { Finding } from '../../engine/types.ts';
import { keyFor, withKeys } from '../finding-keys.ts';
import { findingKey } from '../quiet.ts';
import { FindingCard } from './FindingCard.tsx';
import type { PanelProps } from './Panel.tsx';

/** A list of findings. The arrows walk from one to the next; F and I fix and ignore the one that has the focus. */
export function Findings({ findings, ...props }: PanelProps & { findings: readonly Finding[] }) {
  const { state, actions } = props;
  const ticketKey = state.ticket.value?.key ?? '';

  /** The focus goes on to the next card before this one goes. */
  function ignore(finding: Finding, card: Element | null | undefined): void {
    const next = card?.nextElementSibling ?? card?.previousElementSibling;
    if (next instanceof HTMLElement) next.focus();
    void actions.ignore(finding);
  }
  function pressed(event: KeyboardEvent): void {
    const { target, currentTarget } = event;
    if (!(target instanceof Element) || !(currentTarget instanceof Element)) return;
    if (event.defaultPrevented || target.closest('.sheet')) return;
    const cards = [...currentTarget.querySelectorAll<HTMLElement>('.finding')];
    const at = cards.findIndex((card) => card.contains(target));
    const finding = findings[at];
    const meant = keyFor(event, finding?.instead[0] !== undefined);
    if (!finding || meant === null) return;
    event.preventDefault();
    if (meant === 'fix') void actions.fix(finding);
    else if (meant === 'ignore') ignore(finding, cards[at]);
    else cards[(at + (meant === 'next' ? 1 : -1) + cards.length) % cards.length]?.focus();
  }

  if (findings.length === 0) return null;
  return (
    <ul class="findings" onKeyDown={pressed}>
      {withKeys(findings).map(({ key, finding }) => (
        <FindingCard
          key={key}
          finding={finding}
          current={state.current.value === findingKey(ticketKey, finding)}
          ignore={(card) => ignore(finding, card)}
          {...props}
        />
      ))}
    </ul>
  );
}
