import {
  type Cue,
  compileCue,
  isEnglish,
  type Match,
  matchesOf,
  readText,
  withoutSpeech,
} from '../language/index.ts';
import { type Prediction, predict } from '../model/index.ts';
import {
  type Conversation,
  type CustomerReading,
  type Evidence,
  GATES,
  type Gate,
  type Override,
} from '../types.ts';
import { concludeFeelings, concludeSituation, rankSituations, UPSET } from './conclude.ts';
import { findFacts } from './facts/index.ts';
import { findSarcasm, findStated } from './feelings/index.ts';
import { findGates } from './gates/index.ts';
import { intensityOf } from './intensity.ts';
import { findModifiers } from './modifiers.ts';
import { findSituations } from './situations/index.ts';
import type { SituationMatch } from './situations/situation.ts';
import { findShapes, troubleOf } from './structure.ts';
import { type CustomerTurn, customerTurns } from './turns.ts';
import { sigmoid, type TextCues, upsetOdds } from './upset.ts';

/** Earlier turns of the customer count half. */
const EARLIER = 0.5;
/** How many earlier turns are read for what happened. */
const EARLIER_TURNS = 4;
/** Log-odds from which on a short newest message leaves earlier trouble open. */
const STILL_OPEN = -1;

const NOTHING: CustomerReading = {
  gate: null,
  gates: [],
  gateEvidence: [],
  feelings: [],
  upset: 0,
  sarcastic: false,
  intensity: 0,
  situation: null,
  modifiers: [],
  facts: [],
  english: true,
  turn: -1,
};

function cuesOf(text: string, prediction: Prediction): TextCues {
  const situations = findSituations(text);
  const failure = Math.max(
    0,
    ...situations
      .filter(({ feeling }) => feeling !== null && feeling !== 'grateful')
      .map(({ score }) => score),
  );
  return {
    text,
    situations,
    stated: findStated(withoutSpeech(text)),
    shapes: findShapes(text),
    modifiers: findModifiers(text),
    sarcasm: findSarcasm(text, Math.max(failure, prediction.upset)),
  };
}

/** Executors and firms give notice of a death; nobody presumes a feeling of theirs. */
const NOTICE = compileCue(
  '(executor|executors|executrix|administrators|probate|the estate|notification of death|we act|i act|account holder|policyholder|our client|great uncle|tenant)',
);
const OWN_LOSS = compileCue(
  '(dad|mum|mom|mam|father|mother|husband|wife|son|daughter|brother|sister|nan|gran|grandma|grandad|grandmother|grandfather|partner|baby|boy|girl|friend|dog|cat|him|her|he|she|buried|lost|my late) ..(died|passed|dead|death|dad|mum|mom|mother|father|husband|wife|son|daughter|brother|sister|nan|gran|partner|sleep|ashes|funeral)',
);

function isOwnLoss(turns: CustomerTurn[]): boolean {
  const says = (cue: Cue) => turns.some(({ text }) => matchesOf(cue, text).length > 0);
  return says(OWN_LOSS) && !says(NOTICE);
}

function gatesOf(turns: CustomerTurn[]): { gates: Gate[]; gateEvidence: Evidence[] } {
  const found = new Map<Gate, Evidence>();
  for (const { turn, text } of turns) {
    for (const { gate, match } of findGates(text)) if (!found.has(gate)) found.set(gate, { turn, ...match });
  }
  const gates = GATES.filter((gate) => found.has(gate));
  return { gates, gateEvidence: gates.flatMap((gate) => found.get(gate) ?? []) };
}

/** What the customer's text is taken to mean by a trained model. */
export type Predict = (text: string) => Prediction;

/** Makes a reader of customers that asks the model beside the rules. */
export function customerReader(ask: Predict): typeof readCustomer {
  return (conversation, now, override) => {
    const turns = customerTurns(conversation);
    const newest = turns[0];
    return overridden(newest ? readTurns(newest, turns, ask, now) : NOTHING, override);
  };
}

function readTurns(
  newest: CustomerTurn,
  turns: CustomerTurn[],
  ask: Predict,
  now: Date | undefined,
): CustomerReading {
  const { gates, gateEvidence } = gatesOf(turns);
  const earlier = turns.slice(1, 1 + EARLIER_TURNS).map(({ text }) => {
    const prediction = ask(text);
    return { cues: cuesOf(text, prediction), prediction };
  });
  const prediction = ask(newest.text);
  const cues = cuesOf(newest.text, prediction);

  const odds = upsetOdds(cues, prediction.upset);
  const before = Math.max(0, ...earlier.map((one) => upsetOdds(one.cues, one.prediction.upset)));
  // Thanks in the newest message end an earlier quarrel.
  const upset = sigmoid(odds > STILL_OPEN ? odds + EARLIER * before : odds);
  const ranked = rankSituations(
    withEarlier(
      cues.situations,
      earlier.map((one) => one.cues),
    ),
    prediction.situations,
    upset,
  );
  const bereaved = isOwnLoss(turns) ? gateEvidence[gates.indexOf('bereavement')] : undefined;
  const feelings = concludeFeelings({
    cues,
    situation: ranked[0],
    upset,
    model: prediction.feelings,
    turn: newest.turn,
    bereaved,
  });
  const modifiers = findModifiers(
    turns
      .slice(0, 1 + EARLIER_TURNS)
      .map(({ text }) => text)
      .join('\n\n'),
  );
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
    situation: concludeSituation(ranked, newest.turn),
    modifiers: [...modifiers.keys()],
    facts: factsOf(turns, trouble, now),
    english: isEnglish(newest.text),
    turn: newest.turn,
  };
}

/** Facts of the newest turn, then those kinds that it lacks from the turns before. */
function factsOf(turns: CustomerTurn[], trouble: Match[], now: Date | undefined): CustomerReading['facts'] {
  const facts: CustomerReading['facts'] = [];
  for (const [at, { turn, text }] of turns.slice(0, 1 + EARLIER_TURNS).entries()) {
    const own = findFacts(readText(text), turn, at === 0 ? trouble : [], now);
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

function overridden(reading: CustomerReading, override: Override | undefined): CustomerReading {
  const { feeling, situation } = override ?? {};
  let result = reading;
  if (situation)
    result = {
      ...result,
      situation: {
        name: situation,
        score: 1,
        evidence: reading.situation?.name === situation ? reading.situation.evidence : [],
      },
    };
  if (feeling === 'neutral') result = { ...result, feelings: [], upset: 0, intensity: 0, sarcastic: false };
  else if (feeling) {
    const positive = feeling === 'grateful' || feeling === 'relieved';
    result = {
      ...result,
      feelings: [{ name: feeling, strength: 'stated', score: 1, evidence: [] }],
      upset: positive ? 0 : Math.max(result.upset, 0.9),
      intensity: positive ? 0 : Math.max(1, result.intensity),
    };
  }
  return result;
}

/**
 * Reads what happened to the customer, what they feel and what is at stake, from their own words only: the newest
 * message first, earlier ones at half weight, all of them for the safety gates. `now` resolves days; an override
 * by the agent wins. Never throws.
 */
export function readCustomer(
  conversation: Conversation,
  now: Date | undefined,
  override: Override | undefined,
): CustomerReading {
  return read(conversation, now, override);
}
const read = customerReader(predict);
