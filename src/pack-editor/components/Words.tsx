import type { Pack } from '../../packs/schema.ts';
import type { OpenProps } from './Editor.tsx';
import { Field } from './Field.tsx';

type TeamWords = NonNullable<Pack['words']>;
type Use = NonNullable<TeamWords['use']>[number];
type Never = NonNullable<TeamWords['never']>[number];

const listed = (text: string) => text.split(',').map((each) => each.trim());

/** What the team calls things, and what it never says. */
export function Words({ open }: OpenProps) {
  const { working, readOnly } = open;
  const off = readOnly !== null;
  const { use = [], never = [] } = working.pack.value.words ?? {};
  function put(change: { use?: Use[]; never?: Never[] }, field?: string): void {
    const { words, ...pack } = working.pack.peek();
    const next = { ...words, ...change };
    const kept = {
      ...(next.use && next.use.length > 0 && { use: next.use }),
      ...(next.never && next.never.length > 0 && { never: next.never }),
    };
    working.edit(
      { ...pack, ...(Object.keys(kept).length > 0 && { words: kept }) },
      field && `words/${field}`,
    );
  }

  return (
    <section class="part">
      <h2>Say this</h2>
      <p class="lead">“members” where others would write “customers, clients”.</p>
      {use.map((entry, index) => (
        <div key={index} class="entry row">
          <Field
            label="Say"
            value={entry.say}
            readOnly={off}
            change={(say) => put({ use: use.with(index, { ...entry, say }) }, `say/${index}`)}
          />
          <Field
            label="Not, with commas between"
            value={entry.not.join(', ')}
            readOnly={off}
            change={(not) => put({ use: use.with(index, { ...entry, not: listed(not) }) }, `not/${index}`)}
          />
          {!off && (
            <button type="button" class="link" onClick={() => put({ use: use.toSpliced(index, 1) })}>
              Take out
            </button>
          )}
        </div>
      ))}
      {!off && (
        <button type="button" class="link" onClick={() => put({ use: [...use, { say: '', not: [''] }] })}>
          Add a word
        </button>
      )}
      <h2>Never say this</h2>
      <p class="lead">With the reason, which the agent sees.</p>
      {never.map((entry, index) => (
        <div key={index} class="entry row">
          <Field
            label="Never"
            value={entry.term}
            readOnly={off}
            change={(term) => put({ never: never.with(index, { ...entry, term }) }, `never/${index}`)}
          />
          <Field
            label="Because"
            value={entry.why}
            readOnly={off}
            change={(why) => put({ never: never.with(index, { ...entry, why }) }, `why/${index}`)}
          />
          {!off && (
            <button type="button" class="link" onClick={() => put({ never: never.toSpliced(index, 1) })}>
              Take out
            </button>
          )}
        </div>
      ))}
      {!off && (
        <button type="button" class="link" onClick={() => put({ never: [...never, { term: '', why: '' }] })}>
          Add a word
        </button>
      )}
    </section>
  );
}
