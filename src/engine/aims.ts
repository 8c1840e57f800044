/** What a practice reply was to do, what it did, and which answer of the customer it earns. */
import type { Aims, ReplyCondition, Scenario } from '../packs/scenario.ts';
import type { DraftReading, Override } from './types.ts';

export type AimName = 'acknowledge' | 'plain' | 'act' | 'time' | 'ask';
export interface AimResult {
  /** `plain` stands for the aim to acknowledge nothing. */
  aim: AimName;
  met: boolean;
}

const OPEN =
  /\b(?:what|how|which|where|when|why|who)\b[^?]*\?|\b(?:tell me|describe|walk me through|talk me through)\b/i;

/** Does the reply ask something that wants more than yes or no? */
export function asksOpenly(draft: string, { draftActs }: Pick<DraftReading, 'draftActs'>): boolean {
  return draftActs.some(({ kind, from, to }) => {
    // The clause of a question may leave out its mark.
    return kind === 'question' && OPEN.test(draft.slice(from, to + 1));
  });
}

/** Each aim of the scenario with whether the reply meets it. */
export function aimResults(aims: Aims, draft: string, reading: DraftReading): AimResult[] {
  const results: AimResult[] = [];
  if (aims.acknowledge === 'specific') {
    results.push({ aim: 'acknowledge', met: reading.acknowledges === 2 });
  }
  if (aims.acknowledge === 'none') results.push({ aim: 'plain', met: reading.acknowledges === 0 });
  if (aims.act) results.push({ aim: 'act', met: reading.acts === 2 });
  if (aims.time) results.push({ aim: 'time', met: reading.time });
  if (aims.ask) results.push({ aim: 'ask', met: asksOpenly(draft, reading) });
  return results;
}

const ACKNOWLEDGED = ['none', 'generic', 'specific'] as const;
const ACTED = ['none', 'vague', 'concrete'] as const;

/** Does every part of the condition hold for the reply? An empty condition always holds. */
export function holds(when: ReplyCondition, draft: string, reading: DraftReading): boolean {
  const found = new Set(reading.findings.map(({ check }) => check));
  return (
    (when.acknowledged === undefined || when.acknowledged === ACKNOWLEDGED[reading.acknowledges]) &&
    (when.acted === undefined || when.acted === ACTED[reading.acts]) &&
    (when.gaveTime === undefined || when.gaveTime === reading.time) &&
    (when.askedAgain === undefined || when.askedAgain === found.has('asks-again')) &&
    (when.askedOpenly === undefined || when.askedOpenly === asksOpenly(draft, reading)) &&
    (when.found === undefined || when.found.some((check) => found.has(check)))
  );
}

/** Which of a turn's answers the reply gets: the index of the first that holds, or of the last. */
export function answerFor(turn: Scenario['turns'][number], draft: string, reading: DraftReading): number {
  const at = turn.answers.findIndex(({ when }) => holds(when, draft, reading));
  return at < 0 ? turn.answers.length - 1 : at;
}

/** The scenario's own reading, as an agent would correct the engine's. */
export function overrideOf({ reading }: Pick<Scenario, 'reading'>): Override {
  return { feeling: reading.feelings[0]?.feeling ?? 'neutral', situation: reading.situation };
}
