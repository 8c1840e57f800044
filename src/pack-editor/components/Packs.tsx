import { NoteBar } from '../../design/NoteBar.tsx';
import { Editor, type PageProps } from './Editor.tsx';
import { IncomingDialog } from './Incoming.tsx';
import { Shelf } from './Shelf.tsx';

/** The list of packs, or the one that is open. */
export function Packs(props: PageProps) {
  const open = props.state.open.value;
  return (
    <>
      {open ? <Editor key={open.working.id} {...props} open={open} /> : <Shelf {...props} />}
      <IncomingDialog {...props} />
      <NoteBar note={props.state.note} />
    </>
  );
}
