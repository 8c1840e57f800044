import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Incoming } from '../incoming.ts';
import type { PageProps } from './Editor.tsx';
import { IncomingPack } from './IncomingPack.tsx';
import { IncomingPhrases } from './IncomingPhrases.tsx';

/** What was brought in, shown before anything of it is taken. */
export function IncomingDialog(props: PageProps) {
  const { state } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  /** The dialog was closed from here. */
  const ours = useRef(false);
  const incoming = state.incoming.value;
  const turn = useRef({ of: incoming, number: 0 });
  if (turn.current.of !== incoming) turn.current = { of: incoming, number: turn.current.number + 1 };
  useEffect(() => {
    const { current } = dialog;
    if (incoming && current && !current.open) current.showModal();
    if (!incoming && current?.open) {
      ours.current = true;
      current.close();
    }
  }, [incoming]);
  const close = () => {
    state.incoming.value = null;
  };
  // The browser tells of it later, when something else may have been brought in: only Escape is news.
  const closed = () => {
    if (!ours.current) close();
    ours.current = false;
  };
  return (
    <dialog ref={dialog} class="incoming" aria-labelledby="incoming-title" onClose={closed}>
      {incoming && <Shown key={turn.current.number} {...props} incoming={incoming} close={close} />}
    </dialog>
  );
}

function Shown({ incoming, close, ...props }: PageProps & { incoming: Incoming; close(): void }) {
  if (incoming.kind === 'refused') return <Refused incoming={incoming} close={close} />;
  if (incoming.kind === 'pack') return <IncomingPack {...props} incoming={incoming} close={close} />;
  return <IncomingPhrases {...props} incoming={incoming} close={close} />;
}

/** All faults at once, each with where it is and what to do. */
export function Refused({
  incoming,
  close,
}: {
  incoming: Extract<Incoming, { kind: 'refused' }>;
  close(): void;
}) {
  const all = useSignal(false);
  const { faults, name } = incoming;
  const shown = all.value ? faults : faults.slice(0, 12);
  return (
    <>
      <h2 id="incoming-title">{name} cannot be used</h2>
      <p>Nothing was changed. This is what is wrong:</p>
      <ul class="fault-list">
        {shown.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      <div class="buttons">
        {faults.length > shown.length && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              all.value = true;
            }}
          >
            Show all {faults.length}
          </button>
        )}
        <button type="button" class="insert" onClick={close}>
          Close
        </button>
      </div>
    </>
  );
}
