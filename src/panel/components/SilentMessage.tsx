import type { Silence } from '../../engine/types.ts';
import type { Reading } from '../conversation.ts';
import { silentWords } from '../silent-words.ts';

/** Why there is no suggestion. Where nothing was found, it says that this is no all-clear. */
export function SilentMessage({ silent, reading }: { silent: Exclude<Silence, 'gate'>; reading: Reading }) {
  const { title, text } = silentWords(silent, reading.analysis);
  const looked = silent === 'neutral' || silent === 'unsure';
  return (
    <section class="message">
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {looked && (
        <p class="quiet">Attune misses some signs of danger or distress. Read the message yourself.</p>
      )}
    </section>
  );
}
