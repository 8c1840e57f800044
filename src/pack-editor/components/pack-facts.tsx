import type { Change } from '../../packs/merge.ts';
import { fingerprint, type Seal } from '../../packs/sign.ts';
import { differingWords, partWords, valueWords } from '../words.ts';

/** One part of a pack before and after. */
export function ChangeRow({ change: { part, kind, before, after } }: { change: Change }) {
  const [was, is] =
    kind === 'changed' ? differingWords([before, after]) : [valueWords(before), valueWords(after)];
  return (
    <li>
      <p class="name">
        {kind}: {partWords(part)}
      </p>
      {before !== undefined && <p class="was">{was}</p>}
      {after !== undefined && <p>{is}</p>}
    </li>
  );
}

/** Who signed a pack. */
export function SealLine({ seal, own }: { seal: Seal; own: string | null }) {
  if (seal.kind === 'unsigned') return <p class="quiet">Not signed.</p>;
  if (seal.kind === 'broken') return null;
  return (
    <p>
      {seal.key === own ? 'Signed by you.' : `Signed, key ${fingerprint(seal.key)}.`}
      <span class="quiet"> It has not been changed since.</span>
    </p>
  );
}
