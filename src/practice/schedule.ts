/** When a ticket or a skill is worth coming back to, by FSRS over the rounds that were finished. Nothing of it is stored. */
import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { Skill } from '../packs/scenario.ts';
import type { FinishedRound } from '../storage/practice.ts';

/** Whole days only, and at most half a year apart. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 180 });
/** From this step of the scale on somebody felt sure. */
const SURE = 4;

/** Hints count for nothing here: whoever uses them learns as well. */
export function gradeOf(first: number, last: number, confidence: number | null): Grade {
  if (last < 1) return Rating.Again;
  if (first < 1) return Rating.Hard;
  return confidence !== null && confidence >= SURE ? Rating.Easy : Rating.Good;
}

export interface Cards {
  scenarios: ReadonlyMap<string, Card>;
  skills: ReadonlyMap<Skill, Card>;
}

/** The cards after all rounds, which come oldest first. */
export function cardsAfter(rounds: readonly FinishedRound[]): Cards {
  const scenarios = new Map<string, Card>();
  const skills = new Map<Skill, Card>();
  for (const { scenario, kind, at, skills: seen, confidence } of rounds) {
    if (seen.length === 0) continue;
    const when = new Date(at);
    for (const { skill, first, last } of seen) {
      skills.set(skill, after(skills.get(skill), when, gradeOf(first, last, confidence)));
    }
    if (kind === 'map') continue;
    const first = Math.min(...seen.map((each) => each.first));
    const last = Math.min(...seen.map((each) => each.last));
    scenarios.set(scenario, after(scenarios.get(scenario), when, gradeOf(first, last, confidence)));
  }
  return { scenarios, skills };
}

function after(card: Card | undefined, when: Date, grade: Grade): Card {
  return scheduler.next(card ?? createEmptyCard(when), when, grade).card;
}

/** How likely it is that what was learned still stands, from 0 to 1; 0 where nothing was. */
export function standing(card: Card | undefined, now: Date): number {
  return card ? scheduler.get_retrievability(card, now, false) : 0;
}

export function isDue(card: Card | undefined, now: Date): boolean {
  return card !== undefined && card.due.getTime() <= now.getTime();
}
