import type { Silence } from '../../engine/types.ts';
import type { Reading } from '../conversation.ts';
import { doneWell } from '../draft-words.ts';
import { SITUATION_WORDS } from '../words.ts';

interface Words {
  title: string;
  text: string | null;
}

/** Why there is no suggestion. Where nothing was found, it says that this is no all-clear. */
export function SilentMessage({ silent, reading }: { silent: Exclude<Silence, 'gate'>; reading: Reading }) {
  const { title, text } = wordsFor(silent, reading);
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

function wordsFor(silent: Exclude<Silence, 'gate'>, { analysis }: Reading): Words {
  switch (silent) {
    case 'neutral':
      return { title: 'A plain answer is all this needs.', text: null };
    case 'already-good':
      return { title: doneWell(analysis.draft), text: 'Nothing to add.' };
    case 'unsure': {
      const { situation } = analysis.customer;
      return situation && situation.name !== 'other'
        ? {
            title: 'I can\u2019t tell what they feel.',
            text: `What happened is clear: ${SITUATION_WORDS[situation.name]}. If you can tell, choose the feeling above.`,
          }
        : {
            title: 'I can\u2019t tell what they feel or what happened.',
            text: 'If you can, choose the words above and a suggestion will follow.',
          };
    }
    case 'not-english':
      return {
        title: 'This message is not in English.',
        text: 'Attune reads English only, so it says nothing here.',
      };
    case 'empty':
      return { title: 'The customer has not written anything yet.', text: null };
  }
}
