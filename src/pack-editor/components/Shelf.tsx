import { useSignal } from '@preact/signals';
import { Popover } from '../../design/Popover.tsx';
import { Switch } from '../../design/Switch.tsx';
import { fingerprint } from '../../packs/sign.ts';
import { arrange, type TeamPack, useOn } from '../../storage/index.ts';
import { counted } from '../words.ts';
import { AddPack } from './AddPack.tsx';
import { Counts } from './Counts.tsx';
import type { PageProps } from './Editor.tsx';
import { Choice } from './Field.tsx';
import { Signing } from './Signing.tsx';

const ORIGIN_WORDS = {
  made: 'written here',
  file: 'from a file',
  code: 'from a share code',
  managed: 'from your administrator',
} as const;

/** All packs in the order in which they are used, and the ways to bring in more. */
export function Shelf(props: PageProps) {
  const { state, shelf } = props;
  const site = state.site.value;
  const use = useOn(state.uses.value, site);
  const team = state.team.value;
  if (team === null) return <main class="shelf" aria-busy="true" />;
  const arranged = arrange(team, use);
  const aside = state.setAside.value.filter(({ of }) => of.startsWith('pack'));

  return (
    <>
      <header class="top">
        <h1>Phrase packs</h1>
        <p class="quiet">
          Your team’s words, on this machine only. Share a pack as a file or a code; nothing is sent anywhere.
        </p>
      </header>
      <main class="shelf">
        {state.policyFaults.value.map((fault) => (
          <p key={fault} class="notice">
            {fault}
          </p>
        ))}
        {aside.length > 0 && (
          <p class="notice">
            {counted(aside.length, 'stored pack or draft', 'stored packs or drafts')} could not be read and{' '}
            {aside.length === 1 ? 'was' : 'were'} set aside. The options page shows why, and lets you copy
            what is in it.
          </p>
        )}
        <AddPack {...props} />
        <section aria-labelledby="packs-title">
          <h2 id="packs-title">Packs</h2>
          <Sites {...props} />
          {arranged.length === 0 && <p class="quiet">No pack of your team yet.</p>}
          <ul class="packs">
            {arranged.map(({ pack, on }, index) => (
              <li key={pack.id} class="pack">
                <PackRow {...props} team={pack} on={on} />
                <div class="moves">
                  <button
                    type="button"
                    class="plain"
                    disabled={index === 0}
                    aria-label={`Use ${pack.pack.name} before the one above`}
                    onClick={() => void shelf.move(pack.id, -1)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    class="plain"
                    disabled={index === arranged.length - 1}
                    aria-label={`Use ${pack.pack.name} after the one below`}
                    onClick={() => void shelf.move(pack.id, 1)}
                  >
                    ↓
                  </button>
                  <PackMenu {...props} team={pack} />
                </div>
              </li>
            ))}
          </ul>
          {arranged.length > 1 && (
            <p class="quiet">A pack further up comes first where two have something to say.</p>
          )}
          <h3>Come with Attune</h3>
          <ul class="packs">
            {state.builtIn.map((pack) => (
              <li key={pack.id} class="pack">
                <Switch
                  on={!use.off.includes(pack.id)}
                  label={<a href={`#${pack.id}`}>{pack.name}</a>}
                  change={(on) => void shelf.turn(pack.id, on)}
                >
                  <p class="quiet">
                    {pack.version} · {counted(pack.phrases.length, 'phrase')}
                  </p>
                </Switch>
              </li>
            ))}
          </ul>
        </section>
        <Signing {...props} />
        <Counts {...props} />
      </main>
    </>
  );
}

function PackRow({ state, shelf, team, on }: PageProps & { team: TeamPack; on: boolean }) {
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

function PackMenu({ state, shelf, team }: PageProps & { team: TeamPack }) {
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

/** Which site the switches and the order are for. */
function Sites({ state, shelf }: PageProps) {
  const adding = useSignal('');
  const site = state.site.value;
  const own = state.uses.value.flatMap((use) => (use.site === null ? [] : [use.site]));
  const address = URL.parse(adding.value.includes('://') ? adding.value : `https://${adding.value}`);
  const origin =
    address && /^https?:$/.test(address.protocol) && address.hostname.includes('.') ? address.origin : null;
  return (
    <div class="sites">
      <Choice
        label="Switches and order for"
        value={site ?? 'all'}
        options={[
          ['all', own.length > 0 ? 'All other sites' : 'All sites'],
          ...own.map((each) => [each, each.replace(/^https:\/\//, '')] as const),
        ]}
        change={(chosen) => {
          state.site.value = chosen === 'all' ? null : chosen;
        }}
      />
      {site !== null ? (
        <button type="button" class="link" onClick={() => void shelf.ownArrangement(site, false)}>
          As on all other sites
        </button>
      ) : (
        <form
          class="add-site"
          onSubmit={(event) => {
            event.preventDefault();
            if (origin === null) return;
            adding.value = '';
            void shelf.ownArrangement(origin, true);
          }}
        >
          <input
            type="text"
            aria-label="Site with an order of its own"
            placeholder="yourteam.zendesk.com"
            value={adding.value}
            onInput={({ currentTarget }) => {
              adding.value = currentTarget.value.trim();
            }}
          />
          <button type="submit" class="link" disabled={origin === null}>
            Arrange this site on its own
          </button>
        </form>
      )}
    </div>
  );
}
