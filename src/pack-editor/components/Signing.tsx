import { fingerprint } from '../../packs/sign.ts';
import { eraseSigningKey, signingKey } from '../../storage/index.ts';
import { readOwnKey } from '../own-key.ts';
import type { PageProps } from './Editor.tsx';

/** The key with which this browser signs what it shares, and what is kept of it. */
export function Signing({ state, shelf }: PageProps) {
  const key = state.ownKey.value;
  async function make(): Promise<void> {
    if ((await signingKey(true)) === null)
      shelf.say('This browser could not make a key. Packs go out unsigned.');
    state.ownKey.value = await readOwnKey();
  }
  async function erase(): Promise<void> {
    await eraseSigningKey();
    state.ownKey.value = null;
    shelf.say('The key is erased. Packs go out unsigned from now on.');
  }
  return (
    <section aria-labelledby="signing-title">
      <h2 id="signing-title">Signing</h2>
      {key === null ? (
        <>
          <p>
            Sign what you share, and colleagues are warned when a newer version is signed by someone else or
            not at all. The key is made here and stays in this browser; nobody can copy it out, you neither.
          </p>
          <button type="button" class="link" onClick={() => void make()}>
            Make a key
          </button>
        </>
      ) : (
        <>
          <p>
            What you share is signed with key <strong>{fingerprint(key)}</strong>. Read these characters to
            colleagues, so that they know it is yours. The key is kept in this browser and cannot be copied
            out; if you lose this browser, make another, and colleagues are warned once.
          </p>
          <button type="button" class="link" onClick={() => void erase()}>
            Erase the key
          </button>
        </>
      )}
    </section>
  );
}
