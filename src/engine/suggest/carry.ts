import type { DraftAct, DraftReading, Slot, Span } from '../types.ts';
import { actsIn, type Placement, sentenceAround } from './placement.ts';
import { refusalIn } from './refusal.ts';

/** The draft's own action as it goes on inside the statement, with the place that both take. */
export interface Carried {
  text: string;
  /** Thanks for writing and the like, which stand last. */
  pleasantries: string;
  slot: Slot;
  placement: Placement;
  /** It is under way or lies with somebody else, and the draft does not say when the customer will hear. */
  needsTime: boolean;
}

const LONGEST_BETWEEN = 240;
const LONGEST_ACTION = 300;
/** Replacing these in a rich editor could cost a link, a list or a slot. */
const NOT_TO_TOUCH = /https?:|www\.|[[\]\n•*>]/;
const PLEASANTRIES =
  /^(?:(?:thanks|thank you|many thanks|i hope|hope you|good (?:morning|afternoon|evening))\b[^.!?\n]*[.!?]\s*)+$/i;
const OTHERS_TURN =
  /\b(?:asked|raised|escalated|passed|reported|opened|logged|contacted|chased|flagged|requested|referred|forwarded|started|messaged|emailed|e-mailed|called|arranged)\b(?! you\b)/i;
/** "Sorry for the delay, and I've sent a new one": once the statement stands there, the apology would be a second one. */
const APOLOGY_BEFORE =
  /^(?:(?:i am|i'm|we are|we're) (?:so |very |really |truly )?sorry|sorry|apologies|(?:i|we) (?:do |sincerely )?apologi[sz]e|(?:i|we) (?:can |do |fully |completely )?understand)\b[^.!?;]{0,90}?(?:[,;]? (?:and|but|so) |[,;:] ?| [–-] ?)((?:I|we)(?:'ve|'m|'ll|'re| have| am| will| are)\b.*)$/is;

/**
 * Takes the draft's first concrete action into the statement that is put before it: the sentence is moved, never copied.
 * Null where there is none, or where it stands too far down to be taken along unharmed.
 */
export function carryAction(draft: string, reading: DraftReading, placement: Placement): Carried | null {
  const act = ownAction(draft, reading) ?? vagueAction(draft, reading);
  if (!act) {
    const answer = answerIn(draft, reading);
    return answer && carry(draft, answer, [], placement);
  }
  const sentence = sentenceAround(draft, act, reading);
  const acts = actsIn(sentence, reading);
  const carried = carry(draft, sentence, acts, placement);
  if (!carried) return null;
  const dated = reading.time || acts.some(({ time }) => time);
  return {
    ...carried,
    needsTime:
      !dated && !OFFER.test(carried.slot.value) && (!act.specific || isPending(carried.slot.value, act)),
  };
}

/** Takes the draft's no into the statement, so that what can still be offered follows it. */
export function carryRefusal(draft: string, reading: DraftReading, placement: Placement): Carried | null {
  const no = refusalIn(draft);
  if (!no) return null;
  const sentence = sentenceAround(draft, no, reading);
  return carry(draft, sentence, actsIn(sentence, reading), placement);
}

function carry(
  draft: string,
  sentence: Span,
  acts: readonly DraftAct[],
  { place, glue }: Placement,
): Carried | null {
  const said = draft.slice(sentence.from, sentence.to);
  if (sentence.from < place.to || said.length > LONGEST_ACTION || NOT_TO_TOUCH.test(said)) return null;
  if (acts.some(({ kind }) => kind === 'question')) return null;
  const action = withoutApology(said, acts).trim();
  const words = carriedWords(draft.slice(place.to, sentence.from), action);
  if (words === null) return null;
  return {
    ...words,
    slot: { name: 'action', value: action, source: 'draft' },
    placement: { place: { from: place.from, to: sentence.to }, glue: { before: glue.before, after: '' } },
    needsTime: false,
  };
}

/** What the customer is asked to do, or offered so as to stay, is no step of the agent's. */
const REQUEST = /^(?:please|kindly|could you|can you|would you)\b/i;
const PITCH = /\bbefore you (?:go|leave|decide)\b|\bwe'd (?:love|hate)\b|\bsorry to see you go\b/i;

/** What the customer has to do first is a demand, and no answer. */
const DEMAND =
  /\b(?:we|i)(?:'ll|’ll| will| would|'d)? (?:\w+ )?(?:need|require|must (?:have|see|ask)|have to (?:have|see|ask))\b|\b(?:you|holder|customers?) (?:\w+ )?(?:need|needs|must|have to|has to)\b|\b(?:is|are) required\b|\bsecurity (?:check|questions?)\b|\bpass security\b/i;
const SHORTEST_ANSWER = 3;
const IDLE =
  /^(?:hi|hello|dear|hey|sorry|apologies|oh|ah|okay|ok|don't worry|no problem|i(?:'m| am) sorry|we(?:'re| are) sorry|glad|great)\b|\bhow (?:can|may) (?:i|we) help\b/i;
const OFFER = /^(?:I|We) can\b/;
const VAGUE = /^(?:I|I'm|I've|I'll|We|We're|We've|We'll|Let me|Let us)\b/;
const OURS = /\b(?:I|I'm|I've|I'll|I'd|[Ww]e|[Ww]e're|[Ww]e've|[Ww]e'll)\b/;

/** The first concrete thing that the agent does, or else that the draft answers; undefined where there is none. */
export function ownAction(draft: string, reading: DraftReading): DraftAct | undefined {
  const steps = reading.draftActs.filter((act) => {
    if (act.kind !== 'action' || !act.specific) return false;
    const words = sentenceOf(draft, act, reading);
    return !REQUEST.test(words) && !PITCH.test(words) && !PLEASANTRIES.test(words) && !refusalIn(words);
  });
  const apologises = (act: DraftAct) =>
    actsIn(sentenceAround(draft, act, reading), reading).some(({ kind }) => kind === 'apology');
  return (
    steps.find((act) => OURS.test(sentenceOf(draft, act, reading))) ?? steps.find((act) => !apologises(act))
  );
}

/**
 * What a draft that promises nothing tells the customer: its first sentence that neither asks, thanks nor apologises.
 * Null where it has none, or where it does anything else.
 */
export function answerIn(draft: string, reading: DraftReading): Span | null {
  if (reading.draftActs.some(({ kind }) => kind === 'action') || refusalIn(draft)) return null;
  const from = reading.greeting?.to ?? 0;
  const body = draft.slice(from, reading.signOff?.from ?? draft.length);
  for (const { 0: words, index } of body.matchAll(/[^\s.!?](?:[^.!?\n]|\.(?=\d))*[.!](?=\s|$)/g)) {
    const span = { from: from + index, to: from + index + words.length };
    const idle =
      DEMAND.test(words) ||
      REQUEST.test(words) ||
      PITCH.test(words) ||
      PLEASANTRIES.test(words) ||
      IDLE.test(words);
    if (!idle && actsIn(span, reading).length === 0 && words.split(/\s+/).length >= SHORTEST_ANSWER)
      return span;
  }
  return null;
}

/** "Let me check": little, and still the agent's own step. */
function vagueAction(draft: string, reading: DraftReading): DraftAct | undefined {
  return reading.draftActs.find((act) => {
    const words = sentenceOf(draft, act, reading);
    return act.kind === 'action' && !act.specific && VAGUE.test(words) && !PITCH.test(words);
  });
}

function sentenceOf(draft: string, act: Span, reading: DraftReading): string {
  const { from, to } = sentenceAround(draft, act, reading);
  return draft.slice(from, to);
}

/** The action with what stands before it: pleasantries go after it, other sentences keep their place. */
function carriedWords(between: string, action: string): Pick<Carried, 'text' | 'pleasantries'> | null {
  const before = between.trim();
  if (before === '') return { text: action, pleasantries: '' };
  if (before.length > LONGEST_BETWEEN || NOT_TO_TOUCH.test(before)) return null;
  // A sentence that is still being written has no end to put anything after.
  if (PLEASANTRIES.test(before) && !/[.!?]$/.test(action)) return null;
  return PLEASANTRIES.test(before)
    ? { text: action, pleasantries: before }
    : { text: `${before} ${action}`, pleasantries: '' };
}

function withoutApology(action: string, acts: readonly DraftAct[]): string {
  const acknowledges = acts.filter(({ kind }) => kind === 'apology' || kind === 'acknowledgement');
  if (acknowledges.length === 0 || acknowledges.some(({ specific }) => specific)) return action;
  const rest = APOLOGY_BEFORE.exec(action)?.[1];
  return rest === undefined ? action : rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function isPending(action: string, { tense }: DraftAct): boolean {
  return tense === 'now' || tense === 'will' || OTHERS_TURN.test(action);
}
