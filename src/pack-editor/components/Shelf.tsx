import { Switch } from '../../design/Switch.tsx';
import { arrange, useOn } from '../../storage/index.ts';
import { counted } from '../words.ts';
import { AddPack } from './AddPack.tsx';
import { Counts } from './Counts.tsx';
import type { PageProps } from './Editor.tsx';
import { PackMenu, PackRow } from './PackRow.tsx';
import { Signing } from './Signing.tsx';
import { Sites } from './Sites.tsx';

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
