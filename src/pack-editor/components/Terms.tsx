import type { Pack } from '../../packs/schema.ts';
import type { OpenProps } from './Editor.tsx';
import { Field } from './Field.tsx';
import { LineList } from './LineList.tsx';

type Term = Pack['jargon'][number];

/** Terms that customers do not use, each with plain wording and sentences that prove it. */
export function Terms({ open }: OpenProps) {
  const { working, readOnly } = open;
  const off = readOnly !== null;
  const { jargon } = working.pack.value;
  const set = (next: Term[], field?: string) =>
    working.edit({ ...working.pack.peek(), jargon: next }, field && `terms/${field}`);
  const put = (index: number, term: Term, field?: string) =>
    set(working.pack.peek().jargon.with(index, term), field && `${index}/${field}`);

  return (
    <section class="part">
      <p class="lead">
        Terms that customers do not use, and worn-out phrases. Attune finds them in a draft and offers the
        plain wording.
      </p>
      {jargon.map((entry, index) => (
        <div key={index} class="entry">
          <div class="pair">
            <Field
              label="Term"
              value={entry.term}
              readOnly={off}
              change={(term) => put(index, { ...entry, term }, 'term')}
            />
            <Field
              label="Plain wording"
              value={entry.plain}
              readOnly={off}
              change={(plain) => put(index, { ...entry, plain }, 'plain')}
            />
          </div>
          <details>
            <summary>Proof: {(entry.hits?.length ?? 0) + (entry.passes?.length ?? 0) || 'none'}</summary>
            <LineList
              title="Has to be found in"
              lines={entry.hits ?? []}
              readOnly={off}
              add="Add a sentence"
              change={(hits, field) => put(index, withList(entry, 'hits', hits), field && `hits/${field}`)}
            />
            <LineList
              title="Must not be found in"
              lines={entry.passes ?? []}
              readOnly={off}
              add="Add a sentence"
              change={(passes, field) =>
                put(index, withList(entry, 'passes', passes), field && `passes/${field}`)
              }
            />
          </details>
          {!off && (
            <button type="button" class="link" onClick={() => set(jargon.toSpliced(index, 1))}>
              Take out
            </button>
          )}
        </div>
      ))}
      {!off && (
        <button type="button" class="link" onClick={() => set([...jargon, { term: '', plain: '' }])}>
          Add a term
        </button>
      )}
    </section>
  );
}

function withList(entry: Term, list: 'hits' | 'passes', lines: string[]): Term {
  const { [list]: _, ...rest } = entry;
  return lines.length > 0 ? { ...rest, [list]: lines } : rest;
}
