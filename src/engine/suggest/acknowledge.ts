import type { SituationName, Suggestion } from '../types.ts';
import { type Candidate, candidatesFor, fill } from './candidates.ts';
import { answerIn, carryAction, carryRefusal, ownAction } from './carry.ts';
import { choose } from './choice.ts';
import { condole } from './condolence.ts';
import { felt, isGlad } from './feelings.ts';
import { fillingsFor } from './fillings.ts';
import type { SuggestInput } from './input.ts';
import { overlap } from './overlap.ts';
import { placeAcknowledgement } from './placement.ts';
import { praiseIn } from './praise.ts';
import { disclosure, glad } from './schemas/index.ts';
import { spokenSituation } from './silence.ts';
import { present } from './statement.ts';
import { leavingStep, offerStep, quietStep, type Step, stepFor, timeStep } from './steps.ts';
import type { Told } from './told.ts';

/** The share of an acknowledgement's meaning that draft or thread may hold already. */
const ALREADY_SAID = 0.7;

const LONGEST_DRAFT_READ = 20_000;
const ASKS = /\?|\b(?:which|whether|work out|who to believe|what (?:is|does|am|size|to))\b/;
const ASKS_FOR =
  /\b(?:please|kindly|could you|can you|would you)\b[^.!?\n]{0,40}\b(?:send|provide|confirm|share|tell|give|let (?:me|us) know|attach|complete|fill|upload|resend)\b/i;

/** Statements that acknowledge, each with a step where the draft has none. */
export function composeAcknowledgements(input: SuggestInput, told: Told): Suggestion[] {
  if (input.customer.gates.includes('bereavement')) return composeCondolence(input, told);
  if (isGlad(input.customer, told.lower)) return composeThanks(input, told);
  const situation = spokenSituation(input, told);
  // To thank the angry would be heard as not listening.
  const thankful = input.customer.gates.includes('vulnerability') && felt(input.customer) !== 'angry';
  const fillings = fillingsFor(input.customer, told, situation, input.conversation, input.draft);
  const all = candidatesFor(
    situation,
    input.customer,
    told,
    fillings,
    input.conversation.channel,
    input.packs,
  );
  const leads = thankful ? all.flatMap((candidate) => withThanks(candidate, told)) : all;
  const thanks = thankful ? disclosure.flatMap((schema) => fill(schema, told, fillings)) : [];
  const asks =
    input.reading.draftActs.some(({ kind }) => kind === 'question') ||
    ASKS_FOR.test(input.draft.slice(0, LONGEST_DRAFT_READ));
  // "I won't ask you again" beside a question would be broken at once.
  const sound = (candidate: Candidate) =>
    !(asks && candidate.text.includes("won't ask")) &&
    !isSaid(candidate.text, input) &&
    suggestionOf(candidate, null, situation, input, told) !== null;
  const { customer, conversation, history } = input;
  const chosen = choose([...leads, ...thanks], customer, conversation.channel, history, sound);
  return chosen.flatMap((candidate, index) => {
    const suggestion = suggestionOf(candidate, stepOf(input, told, situation, index), situation, input, told);
    return suggestion ? [suggestion] : [];
  });
}

/** Thanks for what was told come first; what follows never repeats it. */
function withThanks(candidate: Candidate, told: Told): Candidate[] {
  if (candidate.kind === 'thanks') return [candidate];
  const [thanks] = disclosure.flatMap((schema) => fill(schema, told, new Map()));
  return thanks ? [{ ...candidate, text: `${thanks.text} ${candidate.text}` }] : [];
}

function isSaid(text: string, { draft, conversation, customer }: SuggestInput): boolean {
  const before = conversation.thread
    .slice(0, Math.max(0, customer.turn))
    .findLast(({ role }) => role === 'agent');
  return (
    overlap(text, draft) >= ALREADY_SAID ||
    (before !== undefined && overlap(text, before.text) >= ALREADY_SAID)
  );
}

function stepOf(
  { reading, conversation, draft, customer }: SuggestInput,
  told: Told,
  situation: SituationName | null,
  index: number,
): Step | null {
  const { channel } = conversation;
  if (ownAction(draft, reading)) return null;
  // What can be offered comes after the no.
  if (told.refuses) return null;
  // Asked and answered: a further step would only delay it.
  if (reading.ticks.includes('answers-question')) return null;
  const needy = customer.gates.includes('vulnerability') || situation === 'hardship';
  if (!needy && ASKS.test(told.lower) && answerIn(draft, reading)) return null;
  const { draftActs } = reading;
  const first = draftActs.find(({ kind }) => kind === 'action');
  // A vague promise further down would say the step twice.
  if (reading.acts === 1 && first && (first.tense === 'done' || !isReplaced(first.from, reading)))
    return null;
  if (situation === 'wants-to-leave' && index === 0) return leavingStep(channel);
  return stepFor(channel, index);
}

/** Does the vague promise follow a generic acknowledgement, and so go with it? */
function isReplaced(from: number, { draftActs }: SuggestInput['reading']): boolean {
  const generic = draftActs.find(
    ({ kind, specific }) => (kind === 'acknowledgement' || kind === 'apology') && !specific,
  );
  return generic !== undefined && generic.from <= from;
}

const PROMISES_ANSWER = /\b(?:straight|clear) answer\b/;

function suggestionOf(
  candidate: Candidate,
  step: Step | null,
  situation: SituationName | null,
  input: SuggestInput,
  told: Told,
): Suggestion | null {
  const { draft, reading, conversation } = input;
  const top = placeAcknowledgement(draft, reading, conversation.channel, step !== null);
  const action = step ? null : carryAction(draft, reading, top);
  const no = step || action || !told.refuses ? null : carryRefusal(draft, reading, top);
  const carried = action ?? no;
  const { schema, packText, names, kind } = candidate;
  // What the draft goes on to say may be no straight answer at all.
  if (PROMISES_ANSWER.test(candidate.text) && draft.slice(top.place.to, reading.signOff?.from).trim() !== '')
    return null;
  const next = no
    ? offerStep()
    : carried?.needsTime && kind !== 'thanks'
      ? timeStep(conversation.channel)
      : step;
  const why = kind === 'pack' ? names : `names ${names}`;
  return present(
    {
      schema,
      lead: candidate.text,
      slots: carried ? [...candidate.slots, carried.slot] : candidate.slots,
      carried: carried?.text ?? '',
      pleasantries: carried?.pleasantries ?? '',
      step: next,
      placement: carried?.placement ?? top,
      why: `${why}${whatFollows(step !== null || no !== null, action !== null, reading)}`,
      packText,
      situation,
    },
    input,
    told,
  );
}

function whatFollows(leavesStep: boolean, carries: boolean, reading: SuggestInput['reading']): string {
  if (leavesStep) return ' · leaves the step to you';
  if (carries) return ' · goes on with your own step';
  return reading.acts > 0 ? ' · your own step follows' : '';
}

function composeCondolence(input: SuggestInput, told: Told): Suggestion[] {
  const condolence = condole(input.conversation, input.customer);
  if (!condolence || isSaid(condolence.text, input)) return [];
  const { text, slots } = condolence;
  const { draft, reading, conversation } = input;
  const step = reading.acts === 0 ? quietStep() : null;
  const top = placeAcknowledgement(draft, reading, conversation.channel, step !== null);
  const carried = step ? null : carryAction(draft, reading, top);
  const suggestion = present(
    {
      schema: 'condolence',
      lead: text,
      slots: carried ? [...slots, carried.slot] : slots,
      carried: carried?.text ?? '',
      pleasantries: carried?.pleasantries ?? '',
      step,
      placement: carried?.placement ?? top,
      why: 'says it plainly, in their own word',
      packText: '',
      situation: null,
    },
    input,
    told,
  );
  return suggestion ? [suggestion] : [];
}

function composeThanks(input: SuggestInput, told: Told): Suggestion[] {
  const feeling = input.customer.feelings[0]?.name;
  const fitting = glad.filter(({ feelings }) => !feelings || (feeling && feelings.includes(feeling)));
  const praised = praiseIn(told, input.conversation.channel);
  const { customer, conversation, history } = input;
  const candidates = fitting.flatMap((schema) => fill(schema, told, praised));
  const sound = ({ text }: Candidate) => !isSaid(text, input);
  return choose(candidates, customer, conversation.channel, history, sound).flatMap((candidate) => {
    const suggestion = suggestionOf(candidate, null, null, input, told);
    return suggestion ? [suggestion] : [];
  });
}
