import { isEnglish, type Match, readText } from '../language/index.ts';
import type { Prediction } from '../model/index.ts';
import { type CustomerReading, type Evidence, GATES, type Gate, type Modifier } from '../types.ts';
import { concludeSituation, rankSituations, UPSET } from './conclude.ts';
import { concludeFeelings } from './conclude-feelings.ts';
import { feltThen } from './course.ts';
import { factsAcross } from './facts/across-turns.ts';
import { POSITIVE } from './feelings/index.ts';
import { findGates } from './gates/index.ts';
import { intensityOf } from './intensity.ts';
import { NOTHING } from './nothing.ts';
import { isOwnLoss } from './own-loss.ts';
import type { SituationMatch } from './situations/situation.ts';
import { storyOf } from './story.ts';
import { troubleOf } from './structure.ts';
import { takenPrediction } from './taken.ts';
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

/** One word that names no feeling, a figure or a sign says nothing of what is felt. */
function isMute({ text, stated }: TextCues): boolean {
  return stated.size === 0 && (text.match(/\p{L}{2,}/gu)?.length ?? 0) < 2;
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

/** What the rules and the model find in one text, each taken in the light of the other. */
function hear(text: string, ask: Predict): { cues: TextCues; prediction: Prediction } {
  const prediction = ask(text);
  const cues = cuesOf(text, prediction.upset);
  return { cues, prediction: takenPrediction(prediction, cues) };
}

/** Reads the customer's turns, newest first; `newest` is the first of them. */
export function readTurns(
  newest: CustomerTurn,
  turns: CustomerTurn[],
  ask: Predict,
  now: Date | undefined,
): CustomerReading {
  const { gates, gateEvidence } = gatesOf(turns);
  const read = readText(newest.text);
  if (!isEnglish(newest.text)) {
    return { ...NOTHING, gate: gates[0] ?? null, gates, gateEvidence, english: false, turn: newest.turn };
  }
  const earlier = turns.slice(1, 1 + EARLIER_TURNS).map(({ turn, text }) => ({ turn, ...hear(text, ask) }));
  const { cues, prediction } = hear(newest.text, ask);

  const odds = isMute(cues) ? Number.NEGATIVE_INFINITY : upsetOdds(cues, prediction.upset);
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
    }),
    situation,
    modifiers: [...modifiers.keys()],
    facts: factsAcross(turns.slice(0, 1 + EARLIER_TURNS), read, trouble, now),
    english: true,
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
