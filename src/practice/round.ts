/** The course of a round: write, try again, send and be answered, look back. */
import type { Scenario } from '../packs/scenario.ts';
import type { OpenRound } from '../storage/practice.ts';

export function freshRound(scenario: Scenario): OpenRound {
  return {
    scenario: scenario.id,
    seconds: 0,
    hints: 0,
    looked: false,
    tries: [],
    draft: scenario.draft ?? '',
    talk: [],
    stage: 'write',
  };
}

const MOST_TRIES = 20;

/** The tries with one more. The first and the latest stay where there are too many: they are what is compared. */
export function withTry<T>(tries: readonly T[], one: T): T[] {
  const [first, ...rest] = tries;
  return first === undefined || tries.length < MOST_TRIES
    ? [...tries, one]
    : [first, ...rest.slice(-(MOST_TRIES - 2)), one];
}

/** Has the customer something left to say? */
export function mayStillTalk({ turns }: Scenario, talk: OpenRound['talk']): boolean {
  return talk.length < turns.length;
}

/** Is there anything to go on with? */
export function isBegun(round: OpenRound, scenario: Scenario): boolean {
  return round.tries.length > 0 || round.hints > 0 || round.draft !== (scenario.draft ?? '');
}
