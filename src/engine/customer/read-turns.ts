import { isEnglish, type Match, type ReadText, readText } from '../language/index.ts';
import type { Prediction } from '../model/index.ts';
import {
  type CourseStep,
  type CustomerReading,
  type Evidence,
  GATES,
  type Gate,
  type Modifier,
} from '../types.ts';
import { concludeSituation, rankSituations, UPSET } from './conclude.ts';
import { concludeFeelings } from './conclude-feelings.ts';
import { findFacts } from './facts/index.ts';
import { POSITIVE } from './feelings/index.ts';
import { findGates } from './gates/index.ts';
import { intensityOf } from './intensity.ts';
import { isOwnLoss } from './own-loss.ts';
import type { SituationMatch } from './situations/situation.ts';
import { storyOf } from './story.ts';
import { troubleOf } from './structure.ts';
import { cuesOf, type TextCues } from './text-cues.ts';
import type { CustomerTurn } from './turns.ts';
import { sigmoid, upsetOdds } from './upset.ts';

/** Earlier turns of the customer count half. */
const EARLIER = 0.5;
/** How many earlier turns are read for what happened. */
const EARLIER_TURNS = 4;
/** A newest message of at most so many words adds to what was said before rather than replacing it. */
const BRIEF_WORDS = 12;
/** Log-odds that earlier trouble gives at most to a longer newest turn. */
const MOST_LIKELY_OPEN = 0.5;

/** A deadline or an event in a calm message is a plain fact; below this chance of upset it presses nobody. */
const LEAST_PRESSING = 0.35;
const PRESSING: readonly Modifier[] = ['stake', 'urgency'];

/** What the customer's text is taken to mean by a trained model. */
export type Predict = (text: string) => Prediction;

/** Thanks, and word that all is well, close earlier trouble. */
function isPleased({ stated, shapes, situations }: TextCues): boolean {
  return (
    [...stated.keys()].some((name) => POSITIVE.has(name)) ||
    (shapes.get('resolved')?.length ?? 0) > 0 ||
    situations.some(({ name }) => name === 'praise')
  );
}

/** What earlier trouble makes of the newest turn: "Any news?" leaves it all open, a longer turn most likely. */
function stillOpen(newest: TextCues, before: number): number {
  if (before <= 0 || isPleased(newest)) return Number.NEGATIVE_INFINITY;
  const brief = newest.text.trim().split(/\s+/).length <= BRIEF_WORDS;
  return brief ? EARLIER * before : Math.min(EARLIER * before, MOST_LIKELY_OPEN);
}

function gatesOf(turns: CustomerTurn[]): { gates: Gate[]; gateEvidence: Evidence[] } {
  const found = new Map<Gate, Evidence>();
  for (const { turn, text } of turns) {
    for (const { gate, match } of findGates(text)) if (!found.has(gate)) found.set(gate, { turn, ...match });
  }
  const gates = GATES.filter((gate) => found.has(gate));
  return { gates, gateEvidence: gates.flatMap((gate) => found.get(gate) ?? []) };
}

/** Reads the customer's turns, newest first; `newest` is the first of them. */
export function readTurns(
  newest: CustomerTurn,
  turns: CustomerTurn[],
  ask: Predict,
  now: Date | undefined,
): CustomerReading {
  const { gates, gateEvidence } = gatesOf(turns);
  const earlier = turns.slice(1, 1 + EARLIER_TURNS).map(({ turn, text }) => {
    const prediction = ask(text);
    return { turn, cues: cuesOf(text, prediction.upset), prediction };
  });
  const prediction = ask(newest.text);
  const cues = cuesOf(newest.text, prediction.upset);

  const odds = upsetOdds(cues, prediction.upset);
  const before = Math.max(0, ...earlier.map((one) => upsetOdds(one.cues, one.prediction.upset)));
  const upset = sigmoid(Math.max(odds, stillOpen(cues, before)));
  const ranked = rankSituations(
    withEarlier(
      cues.situations,
      earlier.map((one) => one.cues),
    ),
    prediction.situations,
    upset,
  );
  const bereaved = isOwnLoss(turns.map(({ text }) => text))
    ? gateEvidence[gates.indexOf('bereavement')]
    : undefined;
  const feelings = concludeFeelings({
    cues,
    situation: ranked[0],
    upset,
    model: prediction.feelings,
    turn: newest.turn,
    bereaved,
  });
  const modifiers = new Map([...earlier.flatMap((one) => [...one.cues.modifiers]), ...cues.modifiers]);
  if (upset < LEAST_PRESSING) for (const name of PRESSING) modifiers.delete(name);
  const situation = concludeSituation(ranked, newest.turn);
  const course = [...earlier.map(feltThen), { turn: newest.turn, feeling: feelings[0]?.name ?? null }];
  const read = readText(newest.text);
  const trouble: Match[] = [...(ranked[0]?.matches ?? []), ...troubleOf(cues.shapes)];
  return {
    gate: gates[0] ?? null,
    gates,
    gateEvidence,
    feelings,
    upset: Math.round(upset * 1000) / 1000,
    sarcastic: cues.sarcasm.length > 0 && upset >= UPSET,
    intensity: intensityOf(newest.text, {
      upset,
      modifiers: new Set(modifiers.keys()),
      feelings: feelings.length,
      pressing: modifiers.has('urgency') || modifiers.has('stake'),
    }),
    situation,
    modifiers: [...modifiers.keys()],
    facts: factsOf(turns, read, trouble, now),
    english: isEnglish(newest.text),
    turn: newest.turn,
    course: course.sort((one, other) => one.turn - other.turn),
    story: storyOf(
      read,
      newest.turn,
      situation?.evidence ?? [],
      feelings.flatMap(({ evidence }) => evidence.filter(({ turn }) => turn === newest.turn)),
    ),
  };
}

/** The strongest feeling of an earlier turn, read on its own. */
function feltThen({
  turn,
  cues,
  prediction,
}: {
  turn: number;
  cues: TextCues;
  prediction: Prediction;
}): CourseStep {
  const upset = sigmoid(upsetOdds(cues, prediction.upset));
  const [situation] = rankSituations(cues.situations, prediction.situations, upset);
  const [strongest] = concludeFeelings({
    cues,
    situation,
    upset,
    model: prediction.feelings,
    turn,
    bereaved: undefined,
  });
  return { turn, feeling: strongest?.name ?? null };
}

/** Facts of the newest turn, then those kinds that it lacks from the turns before. */
function factsOf(
  turns: CustomerTurn[],
  newest: ReadText,
  trouble: Match[],
  now: Date | undefined,
): CustomerReading['facts'] {
  const facts: CustomerReading['facts'] = [];
  for (const [at, { turn, text }] of turns.slice(0, 1 + EARLIER_TURNS).entries()) {
    const own = findFacts(at === 0 ? newest : readText(text), turn, at === 0 ? trouble : [], now);
    facts.push(
      ...own.filter(
        ({ kind }) => at === 0 || (kind !== 'question' && !facts.some((fact) => fact.kind === kind)),
      ),
    );
  }
  return facts;
}

/** Cues of earlier turns support the newest ones' at half weight; their places are not evidence in the newest. */
function withEarlier(newest: SituationMatch[], earlier: TextCues[]): SituationMatch[] {
  const merged = new Map(newest.map((match) => [match.name, match]));
  for (const { situations } of earlier) {
    for (const match of situations) {
      const known = merged.get(match.name);
      if (known) merged.set(match.name, { ...known, score: Math.max(known.score, EARLIER * match.score) });
      else merged.set(match.name, { ...match, score: EARLIER * match.score, matches: [] });
    }
  }
  return [...merged.values()];
}
