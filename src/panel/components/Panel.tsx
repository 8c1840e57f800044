import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { NoteBar } from '../../design/NoteBar.tsx';
import type { Actions } from '../actions.ts';
import type { PageLine } from '../connection.ts';
import type { PanelState } from '../state.ts';
import { BeforeSending } from './BeforeSending.tsx';
import { Draft } from './Draft.tsx';
import { GateCard, GateNote } from './GateCard.tsx';
import { Header } from './Header.tsx';
import { Message } from './Message.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import { SilentMessage } from './SilentMessage.tsx';
import { Statement } from './Statement.tsx';

export interface PanelProps {
  state: PanelState;
  actions: Actions;
  line: ReadonlySignal<PageLine | null>;
  /** Keys by command. */
  shortcuts: ReadonlySignal<ReadonlyMap<string, string>>;
  askAgain(): void;
  /** What comes after the writing; null until it is loaded. */
  foot: ReadonlySignal<ComponentType | null>;
}

/** The whole panel: who it is about, then either what was read or the one thing that stands in the way. */
export function Panel(props: PanelProps) {
  const Foot = props.foot.value;
  return (
    <>
      <Header {...props} />
      <BeforeSending {...props} />
      <main aria-busy={props.state.behind.value}>
        <Body {...props} />
        {Foot && <Foot />}
      </main>
      <NoteBar note={props.state.note} />
    </>
  );
}

function Body(props: PanelProps) {
  const view = props.state.view.value;
  if (view.kind !== 'read') return <Message view={view} {...props} />;
  const { reading } = view;
  const { silent } = reading.analysis;
  if (silent === 'not-english') return <SilentMessage silent={silent} reading={reading} />;
  return (
    <>
      {silent !== 'empty' && <ReadingSection reading={reading} {...props} />}
      {silent === null && <Statement {...props} />}
      {silent === 'gate' && <GateCard reading={reading} {...props} />}
      {silent !== null && silent !== 'gate' && <SilentMessage silent={silent} reading={reading} />}
      {silent !== 'gate' && reading.gateCard && <GateNote reading={reading} {...props} />}
      <Draft reading={reading} {...props} />
    </>
  );
}
