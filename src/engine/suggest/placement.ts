import type { Channel, DraftAct, DraftReading, Span } from '../types.ts';

export interface Placement {
  place: Span;
  glue: { before: string; after: string };
}

const NO_GLUE = { before: '', after: '' };

/** Where an acknowledgement goes: in place of a generic one, else at the start of the body. */
export function placeAcknowledgement(
  draft: string,
  reading: DraftReading,
  channel: Channel,
  takesStep: boolean,
): Placement {
  const generic = genericSentence(draft, reading, takesStep);
  if (!generic) return placeAtTop(draft, reading, channel);
  return { place: { from: beforeIdle(draft, generic.from, reading), to: generic.to }, glue: NO_GLUE };
}

/** What stands before a generic acknowledgement, says nothing, and would jar beside a real one. */
const IDLE_OPENING =
  /(?:^|\n)[ \t]*((?:(?:please )?(?:don['’]?t|do not) worry|no worries|not to worry|(?:thanks|thank you)(?: so much| very much)? for (?:reaching out|contacting|getting in touch|writing|your (?:valued |kind )?(?:message|e-?mail|feedback|enquiry|inquiry|patience))|(?:i )?hope you(?:['’]re| are) (?:well|doing well))[^.!?\n]*[.!]\s*)$/i;

function beforeIdle(draft: string, from: number, reading: DraftReading): number {
  const floor = reading.greeting?.to ?? 0;
  const idle = IDLE_OPENING.exec(`\n${draft.slice(floor, from)}`)?.[1];
  return idle === undefined ? from : from - idle.length;
}

/** Where a sentence goes that follows one of the draft's own: straight after it, in the same paragraph. */
export function placeAfter(draft: string, act: Span, reading: DraftReading): Placement {
  const limit = reading.signOff?.from ?? draft.length;
  const end = Math.min(sentenceAround(draft, act, reading).to, limit);
  const next = draft.charAt(end);
  return {
    place: { from: end, to: end },
    glue: { before: ' ', after: next === '' || /\s/.test(next) ? '' : ' ' },
  };
}

/** Only a vague promise is worth replacing by a step; null where there is none. */
export function placeOverVague(draft: string, reading: DraftReading): Placement | null {
  const sentence = soleSentence(
    draft,
    reading,
    (act) => act.kind === 'action' && !act.specific && act.tense !== 'done',
  );
  return sentence ? { place: sentence, glue: NO_GLUE } : null;
}

/** The first generic acknowledgement, with the vague promise that follows it where the statement brings a step. */
function genericSentence(draft: string, reading: DraftReading, takesStep: boolean): Span | null {
  const generic = (act: DraftAct) =>
    (act.kind === 'acknowledgement' || act.kind === 'apology') && !act.specific;
  // What has been done is news, however little it says.
  const vague = (act: DraftAct) =>
    takesStep && act.kind === 'action' && !act.specific && act.tense !== 'done';
  const first = soleSentence(draft, reading, (act) => generic(act) || vague(act), generic);
  if (!first) return null;
  let { to } = first;
  for (;;) {
    const gap = /^[ \t]*\n?[ \t]*/.exec(draft.slice(to))?.[0].length ?? 0;
    const following = reading.draftActs.find(({ from }) => from === to + gap);
    if (!following) return { from: first.from, to };
    const sentence = sentenceAround(draft, following, reading);
    if (!actsIn(sentence, reading).every((act) => generic(act) || vague(act)) || sentence.to <= to)
      return { from: first.from, to };
    to = sentence.to;
  }
}

/** Words without which nobody apologises or feels with anyone. */
const REGRETS =
  /\b(?:sorry|apolog\w+|regret\w*|understand|appreciate|imagine|inconvenience|frustrat\w+|disappoint\w+|upset\w*|hear (?:this|that|about)|patience|concerns?|oh (?:no|dear)|must (?:be|have been)|know how|feel\w*|valued?|seriously)\b/i;

/** The first sentence all of whose acts pass, holding at least one that passes `start`. */
function soleSentence(
  draft: string,
  reading: DraftReading,
  passes: (act: DraftAct) => boolean,
  start: (act: DraftAct) => boolean = passes,
): Span | null {
  for (const act of reading.draftActs) {
    if (!start(act)) continue;
    const sentence = sentenceAround(draft, act, reading);
    const words = draft.slice(sentence.from, sentence.to);
    // A figure is news, whatever else the sentence does.
    if (/\d/.test(words)) continue;
    if (act.kind !== 'action' && !REGRETS.test(words)) continue;
    if (actsIn(sentence, reading).every(passes)) return sentence;
  }
  return null;
}

/** The draft's acts that touch a stretch of it. */
export function actsIn(span: Span, reading: DraftReading): DraftAct[] {
  return reading.draftActs.filter(({ from, to }) => from < span.to && to > span.from);
}

/** The whole sentence that a clause stands in; greeting and sign-off are never part of it. */
export function sentenceAround(draft: string, clause: Span, reading: DraftReading): Span {
  const floor = reading.greeting?.to ?? 0;
  const ceiling = reading.signOff?.from ?? draft.length;
  const ends = (at: number) =>
    /[.!?\n]/.test(draft.charAt(at)) && !/^\d\.\d/.test(draft.slice(Math.max(0, at - 1), at + 2));
  let from = Math.max(floor, clause.from);
  while (from > floor && !ends(from - 1)) from -= 1;
  while (from < clause.from && /\s/.test(draft.charAt(from))) from += 1;
  let to = Math.max(from, Math.min(clause.to, ceiling));
  if (!/[.!?]/.test(draft.charAt(to - 1))) {
    while (to < ceiling && !ends(to)) to += 1;
  }
  while (to < ceiling && /[.!?]/.test(draft.charAt(to))) to += 1;
  return { from, to };
}

const DIRECT_ANSWER =
  /^(?:yes|no|of course|absolutely|certainly|sure|correct|exactly|not yet|(?:it|they|you|that|this|we|i) (?:is|are|does|do|did|can|will|has|have|was|were)(?:n't| not)?)[.!](?=\s|$)/i;
const PARAGRAPH = '\n\n';

function placeAtTop(draft: string, reading: DraftReading, channel: Channel): Placement {
  if (draft.trim() === '') return { place: { from: 0, to: draft.length }, glue: NO_GLUE };
  const after = reading.greeting?.to ?? 0;
  const gap = /^\s*/.exec(draft.slice(after))?.[0] ?? '';
  const start = after + gap.length;
  const hasGreeting = reading.greeting !== null;
  if (start >= draft.length) {
    return {
      place: { from: after, to: draft.length },
      glue: { before: breakAfterGreeting(gap, channel), after: '' },
    };
  }
  if (reading.signOff && start >= reading.signOff.from) {
    const before = hasGreeting ? breakAfterGreeting(gap, channel) : '';
    return {
      place: { from: after, to: start },
      glue: { before, after: channel === 'chat' ? '\n' : PARAGRAPH },
    };
  }
  const rest = draft.slice(start);
  if (/^(?:[-*•>]|\d{1,2}[.)]\s|On [^\n]{5,200} wrote:|From: |-{2,})/.test(rest)) {
    return { place: { from: start, to: start }, glue: { before: '', after: PARAGRAPH } };
  }
  // "It is. I've put it back." answers at once; what comes before would part it from the question.
  const answer = DIRECT_ANSWER.exec(rest)?.[0];
  if (answer !== undefined) {
    const at = start + answer.length;
    return {
      place: { from: at, to: at },
      glue: { before: ' ', after: at === draft.length || /\s/.test(draft.charAt(at)) ? '' : ' ' },
    };
  }
  // "Hi Sam, thanks for writing." cannot be cut after the comma, nor "Hi, I'm Ana from billing."
  if (hasGreeting && !gap.includes('\n') && /^(?:\p{Ll}|I(?:'m| am) \p{Lu}|This is \p{Lu})/u.test(rest)) {
    const end = /[.!?](?=\s|$)/.exec(rest);
    const at = start + (end ? end.index + 1 : rest.trimEnd().length);
    const next = draft.charAt(at);
    return {
      place: { from: at, to: at },
      glue: { before: ' ', after: next === '' || /\s/.test(next) ? '' : ' ' },
    };
  }
  return { place: { from: start, to: start }, glue: { before: '', after: ' ' } };
}

/** Keeps the agent's own line break after the greeting; makes one where there is none yet. */
function breakAfterGreeting(gap: string, channel: Channel): string {
  if (gap.includes('\n')) return gap.replace(/[ \t]+/g, '').replace(/\n{3,}/g, PARAGRAPH);
  return channel === 'email' ? PARAGRAPH : ' ';
}
