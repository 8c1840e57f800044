import { Popover } from '../../design/Popover.tsx';
import { Switch } from '../../design/Switch.tsx';
import { fingerprint } from '../../packs/sign.ts';
import type { TeamPack } from '../../storage/index.ts';
import { counted } from '../words.ts';
import type { PageProps } from './Editor.tsx';

const ORIGIN_WORDS = {
  made: 'written here',
  file: 'from a file',
  code: 'from a share code',
  managed: 'from your administrator',
} as const;

/** A pack in the list, with what is to be known of it. */
export function PackRow({ state, shelf, team, on }: PageProps & { team: TeamPack; on: boolean }) {
  const { id, pack, origin, edited } = team;
  const seal = state.seals.value.get(id);
  const own = seal?.kind === 'signed' && seal.key === state.ownKey.value;
  return (
    <Switch on={on} label={<a href={`#${id}`}>{pack.name}</a>} change={(now) => void shelf.turn(id, now)}>
      <p class="quiet">
        {pack.version} · {counted(pack.phrases.length, 'phrase')} · by {pack.author} · {ORIGIN_WORDS[origin]}
        {edited && ' · changed by you'}
        {seal?.kind === 'signed' && (own ? ' · signed by you' : ` · signed, key ${fingerprint(seal.key)}`)}
        {origin === 'managed' && ' · read only'}
      </p>
      {seal?.kind === 'broken' && (
        <p>Its signature does not fit: it was changed after it was signed. Ask its author for it again.</p>
      )}
      {state.drafts.value.has(id) && <p>Has changes that are not saved.</p>}
    </Switch>
  );
}

/** What else can be done with it. */
export function PackMenu({ state, shelf, team }: PageProps & { team: TeamPack }) {
  return (
    <Popover label="⋯" name={`More for ${team.pack.name}`} buttonClass="plain">
      {(close) => (
        <div class="menu">
          <a class="choice" href={`#${team.id}`}>
            Open
          </a>
          <a class="choice" href={`#${team.id}/about`}>
            Share
          </a>
          <button
            type="button"
            class="choice"
            onClick={() => {
              close();
              void shelf.copy(team.pack).then((id) => {
                if (id !== null) state.note.value = { text: 'Copied.', copy: null, undo: null };
              });
            }}
          >
            Make a copy
          </button>
          {team.origin !== 'managed' && (
            <button
              type="button"
              class="choice"
              onClick={() => {
                close();
                void shelf.remove(team);
              }}
            >
              Remove
            </button>
          )}
        </div>
      )}
    </Popover>
  );
}
