import type { Phrase } from '../schema.ts';
import { slugOf } from '../text.ts';

/** A phrase as another tool holds it, its placeholders already told apart. */
export interface Snippet extends Partial<Omit<Phrase, 'text'>> {
  text: string;
}

/** What an import or export could not carry over: which item, and what became of it. */
export interface Dropped {
  where: string;
  what: string;
}

export interface Imported {
  phrases: Phrase[];
  dropped: Dropped[];
}

const LONGEST = 1_000;
const MOST = 20_000;
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b(?:[^.?!]|\.(?! |$)){0,80}[,!]?$/i;
/** What closes a letter; names and placeholders may follow it. */
const SIGN_OFF =
  /^(?:(?:kind|best|warm|many)?\s*regards|best wishes|sincerely|yours (?:sincerely|faithfully|truly)|thanks|thank you|cheers|all the best|best)[,.!]?$/i;

/**
 * Makes phrases of snippets: greeting and sign-off go, for Attune leaves them to the draft; lines become one; ids are
 * given where there are none. What cannot be a phrase is left out and said.
 */
export function phrasesOf(snippets: readonly Snippet[], dropped: Dropped[]): Imported {
  const ids = new Set<string>();
  const phrases: Phrase[] = [];
  for (const [index, snippet] of snippets.slice(0, MOST).entries()) {
    const where = snippet.title ?? snippet.shortcut ?? snippet.id ?? `item ${index + 1}`;
    const text = bodyOf(snippet.text, where, dropped);
    if (text === '') {
      dropped.push({ where, what: 'it holds no words; left out' });
    } else if (text.length > LONGEST) {
      dropped.push({ where, what: `${text.length} characters is a whole letter, not a phrase; left out` });
    } else {
      const { id: _, text: __, ...rest } = snippet;
      const id = freeId(snippet.id ?? slugOf(snippet.title ?? text, 60), ids);
      phrases.push({ situations: [], ...rest, id, text });
    }
  }
  if (snippets.length > MOST)
    dropped.push({ where: 'the file', what: `only the first ${MOST} items were read` });
  return { phrases, dropped };
}

function freeId(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let n = 2; ids.has(id); n += 1) id = `${wanted}-${n}`;
  ids.add(id);
  return id;
}

/** The words between greeting and sign-off, on one line. */
export function bodyOf(text: string, where: string, dropped: Dropped[]): string {
  const lines = text.split(/\r\n|\r|\n/).map((each) => each.trim());
  const filled = lines.filter((each) => each !== '');
  const start = filled.length > 1 && GREETING.test(filled[0] ?? '') ? 1 : 0;
  const at = filled.findIndex((each, index) => index > start && SIGN_OFF.test(each));
  const end = at < 0 ? filled.length : at;
  if (start > 0 || end < filled.length) {
    dropped.push({ where, what: 'its greeting or sign-off; the agent writes those' });
  }
  return filled.slice(start, end).join(' ').replace(/\s+/g, ' ').trim();
}
