import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { originOf } from '../origin.ts';
import type { PanelProps } from './Panel.tsx';

/** Asks for one site: the one in the tab where the browser names it, otherwise the one that is typed. */
export function EnableSite({ origin, line, actions }: PanelProps & { origin: string | null }) {
  const enable = (wanted: string) => {
    // Nothing may be awaited before the request: the browser wants it inside the click.
    line.value?.enable(wanted).then(
      (allowed) => allowed && actions.say(`Enabled on ${new URL(wanted).hostname}.`),
      () => actions.say('The browser did not take this address.'),
    );
  };
  if (origin === null) return <AddressForm enable={enable} />;
  const site = new URL(origin).hostname;
  return (
    <>
      <p>It reads a site only after you allow it, and only while this panel is open.</p>
      <button type="button" class="insert" onClick={() => enable(origin)}>
        Enable on {site}
      </button>
    </>
  );
}

function AddressForm({ enable }: { enable(origin: string): void }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const wrong = useSignal(false);
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const typed = field.current?.value.trim() ?? '';
        const origin = originOf(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
        wrong.value = origin === null;
        if (origin) enable(origin);
      }}
    >
      <p>
        Press the Attune button in the toolbar and it will know this site, or type the site&rsquo;s address.
      </p>
      <label for={id} class="unseen">
        Address of the site
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        inputMode="url"
        autocomplete="off"
        placeholder="support.example.com"
        aria-invalid={wrong.value}
      />
      {wrong.value && <p role="alert">That is not a web address. It looks like support.example.com.</p>}
      <button type="submit" class="insert">
        Enable
      </button>
    </form>
  );
}
