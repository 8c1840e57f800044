/** Plain chat logs: "Maya: where is it?", with or without times; conversations apart by an empty line or a rule. */
import { momentOf } from './moments.ts';
import { type PastTurn, type Read, transcriptOf } from './transcript.ts';

const SPOKEN =
  /^(?:[[(]?(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?Z?|\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?)[\])]?[\s-]+)?([^:[\]\n]{1,40}?)(?:\s*[[(]\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?[\])])?:\s+(\S.*)$/i;
const RULE = /^(?:[-=*_]{3,}|(?:conversation|chat|ticket|session)\b.{0,60}(?:started|#?\d+).{0,40})$/i;
const AGENT =
  /\b(?:agent|support|advis[eo]r|operator|team|bot|assistant|representative|rep|staff|helpdesk)\b/i;
const CUSTOMER = /\b(?:customer|client|visitor|guest|user|caller)\b/i;
const MOST_LINES = 2_000;

export function chatLogReader() {
  let rest = '';
  let lines: { name: string; text: string; at: number | null }[] = [];
  let number = 0;
  let stray = 0;

  function close(): Read[] {
    const spoken = lines;
    lines = [];
    if (spoken.length === 0) return [];
    number += 1;
    const customer =
      spoken.find(({ name }) => CUSTOMER.test(name))?.name ??
      spoken.find(({ name }) => !AGENT.test(name))?.name;
    return [
      transcriptOf(
        `chat ${number}`,
        'chat',
        spoken.map(
          ({ name, text, at }): PastTurn => ({
            role: name === customer ? 'customer' : 'agent',
            name: CUSTOMER.test(name) ? null : name,
            text,
            at,
          }),
        ),
      ),
    ];
  }
  function take(line: string): Read[] {
    const text = line.trim();
    if (text === '' || RULE.test(text)) return close();
    const [, at, name, words] = SPOKEN.exec(text) ?? [];
    if (name !== undefined && words !== undefined) {
      lines.push({ name: name.trim(), text: words, at: momentOf(at) });
      return lines.length >= MOST_LINES ? close() : [];
    }
    const last = lines.at(-1);
    if (last) last.text += `\n${text}`;
    else stray += 1;
    return [];
  }
  return {
    push(piece: string): Read[] {
      const all = (rest + piece).split('\n');
      rest = all.pop() ?? '';
      return all.flatMap(take);
    },
    end(): Read[] {
      const found = [...take(rest), ...close()];
      rest = '';
      return stray > 0 ? [...found, { reason: 'lines that nobody says' }] : found;
    },
  };
}
