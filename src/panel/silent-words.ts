/** Why there is no suggestion. */
import type { Analysis, Silence } from '../engine/types.ts';
import { doneWell } from './draft-words.ts';
import { SITUATION_WORDS } from './words.ts';

export interface SilentWords {
  title: string;
  text: string | null;
}

/** Where nothing was found it does not say that all is well. */
export function silentWords(silent: Exclude<Silence, 'gate'>, analysis: Analysis): SilentWords {
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
