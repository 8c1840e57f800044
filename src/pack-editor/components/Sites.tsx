import { useSignal } from '@preact/signals';
import type { PageProps } from './Editor.tsx';
import { Choice } from './Field.tsx';

/** Which site the switches and the order are for. */
export function Sites({ state, shelf }: PageProps) {
  const adding = useSignal('');
  const site = state.site.value;
  const own = state.uses.value.flatMap((use) => (use.site === null ? [] : [use.site]));
  const origin = originOf(adding.value);
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

/** "acme.zendesk.com" and whole addresses, as the origin of a site; null for what is none. */
function originOf(text: string): string | null {
  const whole = text.includes('://');
  const address = URL.parse(whole ? text : `https://${text}`);
  if (!address || !/^https?:$/.test(address.protocol)) return null;
  return whole || address.hostname.includes('.') ? address.origin : null;
}
