/** How a skill went over time, as lines to draw and as rows to read. */
import { SKILLS, type Skill } from '../packs/scenario.ts';
import type { FinishedRound } from '../storage/practice.ts';

export interface SkillCourse {
  skill: Skill;
  points: { at: string; first: number; last: number }[];
}

/** Each skill that was trained, with its rounds, oldest first. */
export function coursesOf(rounds: readonly FinishedRound[]): SkillCourse[] {
  return SKILLS.flatMap((skill) => {
    const points = rounds.flatMap(({ at, skills }) =>
      skills.filter((each) => each.skill === skill).map(({ first, last }) => ({ at, first, last })),
    );
    return points.length > 0 ? [{ skill, points }] : [];
  });
}

/** What the lines say, in a sentence. Compares the latest three with the three before, where there are so many. */
export function saidOf({ points }: SkillCourse): string {
  const mean = (some: SkillCourse['points']) =>
    some.reduce((sum, { first }) => sum + first, 0) / Math.max(1, some.length);
  const lately = mean(points.slice(-3));
  const words = `At the first try, ${percent(lately)} of it lately`;
  if (points.length < 6) return `${words}.`;
  const before = mean(points.slice(-6, -3));
  if (lately - before > 0.1) return `${words}, up from ${percent(before)}.`;
  if (before - lately > 0.1) return `${words}, after ${percent(before)}.`;
  return `${words}, much as before.`;
}

export const percent = (share: number): string => `${Math.round(share * 100)}%`;
