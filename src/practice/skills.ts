/** What the checks say about a skill. Each check speaks for one skill. */
import { type AimName, aimResults } from '../engine/aims.ts';
import type { DraftReading } from '../engine/types.ts';
import type { Scenario, Skill } from '../packs/scenario.ts';

interface Signs {
  checks: readonly string[];
  aims: readonly AimName[];
}
export const SKILL_SIGNS: Record<Skill, Signs> = {
  listening: {
    checks: ['asks-again', 'question-unanswered', 'wrong-name', 'same-phrase-again', 'explanation-missing'],
    aims: [],
  },
  perspective: {
    checks: [
      'effort-or-stake-ignored',
      'wrong-emotion',
      'intensity-mismatch',
      'minimises',
      'cheerful-at-the-wrong-moment',
      'shared-experience',
      'overclaims-understanding',
      'abstract-word',
      'thanks-ignored',
      'pressure',
    ],
    aims: ['acknowledge', 'plain'],
  },
  'open-questions': { checks: ['guesses-instead-of-asking'], aims: ['ask'] },
  'specific-care': {
    checks: [
      'no-acknowledgement',
      'generic-acknowledgement',
      'late-acknowledgement',
      'too-much-empathy',
      'worn-out-phrase',
      'bereavement-care',
      'vulnerability-care',
      'self-harm-care',
      'safety-first',
      'template-left-overs',
    ],
    aims: ['acknowledge', 'plain'],
  },
  'follow-up': {
    checks: ['no-action', 'vague-action', 'no-time', 'no-way-back', 'over-promise', 'hedged-commitment'],
    aims: ['act', 'time'],
  },
  'plain-words': {
    checks: [
      'jargon',
      'officialese',
      'long-sentence',
      'hard-to-read',
      'shouting',
      'wrong-register',
      'team-words',
      'sensitive-data',
    ],
    aims: [],
  },
  'not-blaming': {
    checks: [
      'blames',
      'orders-about',
      'but-cancels',
      'dead-end',
      'apology-without-ownership',
      'nobody-acts',
      'admits-liability',
      'answers-abuse',
    ],
    aims: [],
  },
};

/**
 * How much of what a skill asks for the reply does, from 0 to 1: each aim of the scenario that belongs to the skill
 * counts one, and so does a reply in which none of its checks finds anything.
 */
export function skillShare(
  skill: Skill,
  scenario: Pick<Scenario, 'aims'>,
  draft: string,
  reading: DraftReading,
): number {
  const { checks, aims } = SKILL_SIGNS[skill];
  const wanted = aimResults(scenario.aims, draft, reading).filter(({ aim }) => aims.includes(aim));
  const clean = !reading.findings.some(({ check }) => checks.includes(check));
  const met = wanted.filter((each) => each.met).length + (clean ? 1 : 0);
  return met / (wanted.length + 1);
}
