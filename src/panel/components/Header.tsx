import { Menu } from './Menu.tsx';
import type { PanelProps } from './Panel.tsx';

const CHANNEL_WORDS = { email: 'email', chat: 'chat', social: 'social' } as const;

/** Who the customer is, how they wrote, and the menu. */
export function Header(props: PanelProps) {
  const { connection, ticket } = props.state;
  const open = connection.value.kind === 'open' ? ticket.value : null;
  const name = open ? (open.customerName ?? 'Customer') : 'Attune';
  return (
    <header class="header">
      <h1 title={name}>{name}</h1>
      {open && <span class="quiet">{CHANNEL_WORDS[open.channel]}</span>}
      <Menu {...props} />
    </header>
  );
}
