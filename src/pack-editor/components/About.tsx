import { useSignal } from '@preact/signals';
import { CopyButton } from '../../design/CopyButton.tsx';
import type { Pack } from '../../packs/schema.ts';
import { shareCodeOf } from '../../packs/share-code.ts';
import { unsigned } from '../../packs/sign.ts';
import { GIVEN } from '../shelf.ts';
import type { OpenProps } from './Editor.tsx';
import { Field } from './Field.tsx';

const FIELDS = [
  ['name', 'Name'],
  ['version', 'Version'],
  ['author', 'Author'],
  ['licence', 'Licence'],
] as const;

/** Who made the pack, and the ways to give it to others. */
export function About({ open, shelf, state }: OpenProps) {
  const { working, readOnly } = open;
  const off = readOnly !== null;
  const pack = working.pack.value;
  const code = useSignal<string | null | 'none'>('none');
  const put = (field: 'name' | 'version' | 'author' | 'licence' | 'description', value: string) =>
    working.edit({ ...working.pack.peek(), [field]: value }, field);
  const { sector = [] } = pack;
  const dirty = working.dirty.value;
  const saved: Pack = working.saved.value;
  const team = state.team.value?.find(({ id }) => id === working.id);

  return (
    <section class="part">
      <div class="pair">
        {FIELDS.map(([field, label]) => (
          <Field
            key={field}
            label={label}
            value={pack[field]}
            readOnly={off}
            change={(value) => put(field, value)}
          >
            {field === 'version' && !off && (
              <button type="button" class="link" onClick={() => put('version', raised(pack.version))}>
                Raise to {raised(pack.version)}
              </button>
            )}
          </Field>
        ))}
      </div>
      <Field
        label="Description"
        value={pack.description}
        lines={3}
        readOnly={off}
        change={(value) => put('description', value)}
      />
      <Field
        label="Words of your sector, with commas between"
        value={sector.join(', ')}
        lines={2}
        readOnly={off}
        placeholder="parcel, courier, return label"
        change={(words) => {
          const { sector: _, ...rest } = working.pack.peek();
          const list =
            words === ''
              ? []
              : words
                  .toLowerCase()
                  .split(',')
                  .map((each) => each.trim());
          working.edit({ ...rest, ...(list.length > 0 && { sector: list }) }, 'sector');
        }}
      >
        <p class="quiet">
          Where given, the pack only speaks to tickets that use such words. Leave it empty for a team of one
          sector.
        </p>
      </Field>
      <p class="quiet">
        Its name in files is {pack.id}: by it a browser knows a newer version of this pack. Raise the version
        before you share a change.
      </p>
      <h2>Share</h2>
      <p class="lead">
        {dirty
          ? 'What is shared is the pack as it was last saved.'
          : 'Put the file on a shared drive or mail it. Whoever opens it is shown what changed.'}{' '}
        {state.ownKey.value !== null
          ? 'The file and the code are signed with the key of this browser.'
          : 'It is not signed; make a key on the list of packs.'}
      </p>
      <div class="buttons">
        {GIVEN.map((format) => (
          <button
            type="button"
            key={format.id}
            class={format.id === 'attune' ? 'insert' : 'plain'}
            onClick={() => void shelf.give(saved, format)}
          >
            {format.id === 'attune' ? 'Save as a file' : format.name}
          </button>
        ))}
      </div>
      <div class="buttons">
        <button
          type="button"
          class="plain"
          onClick={() =>
            void shelf.signed(saved).then((signed) => {
              code.value = shareCodeOf(signed);
            })
          }
        >
          Make a share code for a chat
        </button>
        {code.value !== 'none' && code.value !== null && <CopyButton text={code.value} />}
      </div>
      {code.value === null && <p>This pack is too large for a chat. Share its file.</p>}
      {code.value !== 'none' && code.value !== null && (
        <textarea class="code" rows={4} readOnly aria-label="Share code" value={code.value} />
      )}
      {!off && team?.edited && (
        <button
          type="button"
          class="link"
          onClick={() => {
            working.edit(unsigned(team.base));
            shelf.say('Back to its author\u2019s words. Save to keep it so.', working.undo);
          }}
        >
          Go back to its author’s words
        </button>
      )}
      {!off && dirty && (
        <button type="button" class="link" onClick={() => working.revert()}>
          Go back to what is saved
        </button>
      )}
    </section>
  );
}

/** "1.4.0" as "1.4.1". */
function raised(version: string): string {
  const [major = 1, minor = 0, patch = 0] = version.split('.').map((part) => Number(part) || 0);
  return `${major}.${minor}.${patch + 1}`;
}
