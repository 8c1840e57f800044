import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/engine/draft/index.ts';
import { SKILLS } from '../../src/packs/scenario.ts';
import { changeBetween } from '../../src/practice/change.ts';
import { finish } from '../../src/practice/finish.ts';
import { hintsFor } from '../../src/practice/hints.ts';
import { freshRound, isBegun, withTry } from '../../src/practice/round.ts';
import { SKILL_SIGNS, skillShare } from '../../src/practice/skills.ts';
import { judged, SCENARIOS, scenarioOf } from './samples.ts';

const blender = scenarioOf('first-late-blender');
const POOR =
  'Dear Maya,\n\nThank you for your patience. We apologise for any inconvenience this may have caused. You will hear from us shortly.';
const [model] = blender.models;
const GOOD = model?.text ?? '';

describe('skills', () => {
  it('give each check to one skill, and know no check that is not there', () => {
    const listed = SKILLS.flatMap((skill) => SKILL_SIGNS[skill].checks);
    expect([...listed].sort()).toEqual(CHECKS.map(({ id }) => id).sort());
  });
  it('are all there in every model reply of every ticket that trains them', () => {
    for (const scenario of SCENARIOS) {
      for (const { text } of scenario.models) {
        const { analysis } = judged(scenario, text);
        const shares = scenario.skills.map((skill) => skillShare(skill, scenario, text, analysis.draft));
        expect(shares, scenario.id).toEqual(scenario.skills.map(() => 1));
      }
    }
  });
  it('are partly there in a poor reply', () => {
    const { analysis } = judged(blender, POOR);
    expect(skillShare('specific-care', blender, POOR, analysis.draft)).toBe(0);
    expect(skillShare('follow-up', blender, POOR, analysis.draft)).toBeLessThan(1);
  });
});

describe('the change between two tries', () => {
  it('says what came and what went', () => {
    const [before, after] = [POOR, GOOD].map((text) => ({
      text,
      reading: judged(blender, text).analysis.draft,
    }));
    if (!before || !after) throw new Error('no tries');
    const change = changeBetween(blender.aims, before, after);
    expect(change.gained.aims).toContain('acknowledge');
    expect(change.gone.map(({ check }) => check)).toContain('worn-out-phrase');
    expect(change.fresh).toEqual([]);
    const back = changeBetween(blender.aims, after, before);
    expect(back.lost.aims).toEqual(change.gained.aims);
    expect(back.fresh).toEqual(change.gone);
  });
});

describe('hints', () => {
  it('are six, and only the last says the whole statement', () => {
    for (const scenario of SCENARIOS) {
      const hints = hintsFor(scenario);
      expect(hints).toHaveLength(6);
      const telling = hints.filter(({ answer }) => answer.includes(scenario.statement));
      expect(telling).toEqual([hints[5]]);
    }
  });
  it('say that there is nothing to name where there is nothing', () => {
    const [, feelings, , shape] = hintsFor(scenarioOf('first-new-address'));
    expect(feelings?.answer).toMatch(/Nothing that wants naming/);
    expect(shape?.answer).toMatch(/No sympathy/);
  });
});

describe('a finished round', () => {
  const round = { ...freshRound(blender), hints: 3, tries: [POOR, GOOD], seconds: 240 };
  const tries = [judged(blender, POOR), judged(blender, GOOD)];
  const end = (keepReplies: boolean) =>
    finish({
      scenario: blender,
      round,
      tries,
      confidence: 4,
      at: new Date('2026-03-02T09:00:00Z'),
      keepReplies,
    });

  it('keeps what the checks saw at the first try and at the last', () => {
    const [care] = end(false).skills;
    expect(care).toEqual({ skill: 'specific-care', first: 0, last: 1 });
    expect(end(false).found.first).toContain('worn-out-phrase');
    expect(end(false)).toMatchObject({
      hints: 3,
      tries: 2,
      seconds: 240,
      confidence: 4,
      found: { last: [] },
    });
  });
  it('keeps no word of a reply unless the trainee chose to', () => {
    expect(JSON.stringify(end(false))).not.toContain('patience');
    expect(end(true).replies).toEqual([POOR, GOOD]);
  });
});

describe('a round', () => {
  it('keeps the first try and the latest where there are too many', () => {
    let tries: number[] = [];
    for (let number = 1; number <= 25; number += 1) tries = withTry(tries, number);
    expect(tries).toHaveLength(20);
    expect([tries[0], tries[1], tries.at(-1)]).toEqual([1, 7, 25]);
  });
  it('starts from the text to better, and is begun once something was done', () => {
    const kit = scenarioOf('first-meal-kit');
    expect(freshRound(kit).draft).toMatch(/^I am so sorry/);
    expect(isBegun(freshRound(kit), kit)).toBe(false);
    expect(isBegun({ ...freshRound(kit), draft: '' }, kit)).toBe(true);
    expect(isBegun({ ...freshRound(kit), hints: 1 }, kit)).toBe(true);
  });
});
