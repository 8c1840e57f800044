/** What is left of a round when it is over. */
import type { Scenario } from '../packs/scenario.ts';
import type { FinishedRound, OpenRound } from '../storage/practice.ts';
import { skillShare } from './skills.ts';
import type { JudgedTry } from './state.ts';

export interface Ending {
  scenario: Scenario;
  round: OpenRound;
  tries: readonly JudgedTry[];
  confidence: number | null;
  at: Date;
  keepReplies: boolean;
}

export function finish({ scenario, round, tries, confidence, at, keepReplies }: Ending): FinishedRound {
  const [first] = tries;
  const last = tries.at(-1);
  const share = (one: JudgedTry | undefined, skill: Scenario['skills'][number]) =>
    one ? skillShare(skill, scenario, one.text, one.analysis.draft) : 0;
  return {
    scenario: scenario.id,
    kind: 'reply',
    at: at.toISOString(),
    seconds: round.seconds,
    tries: tries.length,
    hints: round.hints,
    skills:
      tries.length === 0
        ? []
        : scenario.skills.map((skill) => ({ skill, first: share(first, skill), last: share(last, skill) })),
    found: { first: checksIn(first), last: checksIn(last) },
    confidence,
    ...(keepReplies && { replies: [...round.tries, ...round.talk.map(({ reply }) => reply)].slice(0, 20) }),
  };
}

function checksIn(one: JudgedTry | undefined): string[] {
  return [...new Set(one?.analysis.draft.findings.map(({ check }) => check))];
}
