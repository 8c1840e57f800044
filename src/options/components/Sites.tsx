import { withdrawSite } from '../../browser/enabled-sites.ts';
import { quietSites, withSite } from '../../storage/index.ts';
import type { OptionsProps } from './Options.tsx';

/** Sites without checks, and sites that Attune may read because the person said so. */
export function Sites({ state }: OptionsProps) {
  const quiet = state.choices.quietSites.value;
  const enabled = state.enabledSites.value;

  async function checkAgain(site: string): Promise<void> {
    const saved = await quietSites.update((sites) => withSite(sites, site, false));
    if (!saved.ok) return state.report(saved);
    state.say(`Checks are on again on ${new URL(site).hostname}.`, () => {
      void quietSites.update((sites) => withSite(sites, site, true));
    });
  }
  async function withdraw(pattern: string): Promise<void> {
    const given = await withdrawSite(pattern);
    state.say(
      given
        ? `Attune no longer reads ${siteName(pattern)}. You can enable it again from the panel.`
        : 'The browser keeps this site. Withdraw it on the browser\u2019s own page for extensions.',
    );
  }

  return (
    <section id="sites" aria-labelledby="sites-title">
      <h2 id="sites-title">Sites</h2>
      <h3>Without checks</h3>
      {quiet.length === 0 ? (
        <p class="quiet">None. The menu in the panel switches the checks off for a site.</p>
      ) : (
        <ul class="rows">
          {quiet.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                class="link"
                aria-label={`Check again on ${site}`}
                onClick={() => void checkAgain(site)}
              >
                Check again
              </button>
            </li>
          ))}
        </ul>
      )}
      <h3>Enabled by you</h3>
      {enabled.length === 0 ? (
        <p class="quiet">None besides Zendesk and Gmail.</p>
      ) : (
        <ul class="rows">
          {enabled.map((pattern) => (
            <li key={pattern}>
              <span>{siteName(pattern)}</span>
              <button
                type="button"
                class="link"
                aria-label={`Stop reading ${siteName(pattern)}`}
                onClick={() => void withdraw(pattern)}
              >
                Stop reading
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function siteName(pattern: string): string {
  return pattern.replace(/\/\*$/, '');
}
