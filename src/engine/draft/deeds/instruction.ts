import remedies from '../../../../assets/words/remedies.json' with { type: 'json' };
import type { Clause } from '../clauses.ts';
import type { Deed } from './index.ts';
import { isRequest } from './request.ts';

const IMPERATIVE = new Set(remedies.imperatives);
const COURTESIES = new Set(
  "enjoy consider rate reply review recommend hang cheer relax calm panic refer accept bear be note rest know excuse forgive let feel do don't trust allow see find hesitate thank thanks hope sorry welcome imagine sounds look have".split(
    ' ',
  ),
);
/** "It can be changed in the app". */
const CAN_BE =
  /\bcan be (?:ordered|found|changed|requested|downloaded|booked|set|updated|cancelled|returned|paid|done|added|removed|viewed|reached|made|claimed|submitted|reported) (?:online\b|here\b|in|on|via|through|at|from|under|by|with)\b(?! your)/;
const DO_NOT =
  /^(?:please )?(?:don't|do not|no need to|there's no need to|you don't (?:need|have) to) (?:send|return|pay|post|use|open|bring|ring|call|do)\b/;
const LEAD =
  /^(?:please|pls|plz|kindly|then|next|first|now|and|to|so|just|simply|finally|also|step|sure|yes|,|:)$/;
const YOU_CAN =
  /\byou(?:'re| are|'ll| will)? (?:can|could|may|might want to|(?:just |only |also |first )?(?:need|have) to|must|able to|(?:welcome|free) to)(?: (?:also|now|still|easily|always|either|both))? (?!be\b|know|provide|prove|send|confirm|submit|supply|share|attach|see why|imagine|understand|rest|expect|be|contact|tell|send|let|have|only|not|trust|count|forgive|accept|bear|appreciate|see that)\w+/;

/** "You can reset it here", "Please unplug it and wait", "If it blinks, press Start". */
export function readInstruction(clause: Clause): Deed | null {
  const { tokens, lower } = clause;
  const can = YOU_CAN.exec(lower) ?? CAN_BE.exec(lower);
  if (can) return { tense: 'can', by: 'you', concrete: true, at: clause.from + can.index };
  const not = DO_NOT.exec(lower);
  if (not) return { tense: 'can', by: 'you', concrete: true, at: clause.from + not.index };
  const starts = [0, ...tokens.flatMap((token, index) => (/^[,:;]$/.test(token.text) ? [index + 1] : []))];
  for (const start of starts.slice(0, 4)) {
    let at = start;
    while (LEAD.test(tokens[at]?.lower ?? '') || /^[\d.)*\u2022-]+$/.test(tokens[at]?.text ?? '')) at += 1;
    const verb = tokens[at];
    if (!verb || at + 1 >= tokens.length || COURTESIES.has(verb.lower)) continue;
    // "Open 8 to 12" are the hours.
    if (
      verb.lower === 'open' &&
      /^(?:\d.*|from|daily|every|on|at|until|till)$/.test(tokens[at + 1]?.lower ?? '')
    )
      continue;
    const base =
      verb.lower === verb.lemma && verb.tag === 'VERB' && (start === 0 || IMPERATIVE.has(verb.lower));
    const known = start === 0 && IMPERATIVE.has(verb.lower) && tokens[at + 1]?.tag !== 'AUX';
    if ((base || known) && !isRequest(clause))
      return { tense: 'can', by: 'you', concrete: true, at: verb.from };
  }
  return null;
}
