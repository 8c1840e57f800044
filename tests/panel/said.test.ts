import { describe, expect, it } from 'vitest';
import checks from '../../assets/words/checks.json' with { type: 'json' };
import evidence from '../../assets/words/evidence.json' with { type: 'json' };
import { type FeelingName, SILENCES, type Silence, type Strength } from '../../src/engine/types.ts';
import { readCatalogue } from '../../src/panel/catalogue.ts';
import { doneWell, lackingIn } from '../../src/panel/draft-words.ts';
import { gateWords } from '../../src/panel/gate-words.ts';
import { offAtFirst } from '../../src/panel/quiet.ts';
import { silentWords } from '../../src/panel/silent-words.ts';
import { feelingWords } from '../../src/panel/words.ts';
import { analysis } from './samples.ts';

const draft = analysis([]).draft;

describe('what is said of the draft', () => {
  it('names what it lacks', () => {
    expect(lackingIn(draft)).toHaveLength(3);
    expect(lackingIn({ ...draft, acknowledges: 2, acts: 2, time: true })).toEqual([]);
    expect(lackingIn({ ...draft, acknowledges: 1, acts: 2, time: true })).toEqual([
      'no word on what happened',
    ]);
  });
  it('names what it does well', () => {
    expect(doneWell({ ...draft, acknowledges: 2, acts: 2, time: true })).toBe(
      'You name what happened and say what happens next, and when.',
    );
    expect(doneWell(draft)).toBe('Your draft does the job.');
  });
});

describe('what is said at a gate', () => {
  it('adds the doubt unless the pack says so itself, and tells of places to fill in', () => {
    const sure = gateWords({ title: 'A', steps: ['Call [the safety contact].'] });
    expect(sure.doubt).toMatch(/figure of speech/);
    expect(sure.unfilled).toBe(true);
    expect(gateWords({ title: 'A', steps: ['It may be a figure of speech.'] }).doubt).toBeNull();
  });
  it('asks for the lead where no pack has a card', () => {
    expect(gateWords(null).steps).toEqual([expect.stringMatching(/ask your lead/)]);
  });
});

describe('the catalogue of checks', () => {
  const catalogue = readCatalogue(checks, evidence);

  it('names the works behind every number that a check cites', () => {
    const cited = checks.checks.flatMap(({ source }) => source.match(/E\d+/g) ?? []);
    expect(cited.filter((number) => !Object.hasOwn(evidence.works, number))).toEqual([]);
    expect(catalogue.get('minimises')?.sources[0]).toMatch(/Yu|Kuo|High/);
  });
  it('knows which are off at first', () => {
    const one = { id: 'a', level: 'hint', title: 'A', term: 'Tone', why: 'B.', source: 'E01, E99' };
    const read = readCatalogue({ checks: [one, { ...one, id: 'b', off: true }] }, { works: { E01: 'C' } });
    expect(offAtFirst(read)).toEqual(new Set(['b']));
    expect(read.get('a')?.sources).toEqual(['C']);
  });
  it('says so where practice alone speaks for a check', () => {
    const one = { id: 'a', level: 'hint', title: 'A', term: 'Tone', why: 'B.', source: 'practice: C' };
    expect(readCatalogue({ checks: [one] }, { works: {} }).get('a')?.sources).toEqual(['Practice: C']);
  });
  it('refuses what is no catalogue', () => {
    expect(() => readCatalogue({ checks: [{ id: 1 }] }, evidence)).toThrow();
  });
});

describe('what is said of the customer', () => {
  const base = analysis([]);
  const feeling = (name: FeelingName, strength: Strength) => ({ name, strength, score: 1, evidence: [] });
  const read = (feelings: ReturnType<typeof feeling>[], silent: Silence | null = null) =>
    feelingWords({ customer: { ...base.customer, feelings }, silent });

  it('names at most two feelings, and says of a guess that it is one', () => {
    expect(read([feeling('angry', 'stated'), feeling('anxious', 'implied')])).toBe('angry, anxious');
    expect(read([feeling('sad', 'guess')])).toBe('perhaps sad');
  });
  it('asks where it cannot tell, and never calls anybody calm', () => {
    expect(read([], 'unsure')).toBe('which feeling?');
    for (const silent of SILENCES) {
      if (silent === 'gate') continue;
      const words = silentWords(silent, { ...base, silent });
      expect(`${read([], silent)} ${words.title} ${words.text}`).not.toMatch(
        /\bcalm|happy|all is well|fine\b/i,
      );
    }
  });
  it('says what is clear where the feeling is not', () => {
    const situation = { name: 'no-show' as const, score: 1, evidence: [] };
    const known = { ...base, customer: { ...base.customer, situation } };
    expect(silentWords('unsure', known).text).toContain('nobody came');
    expect(silentWords('unsure', base).title).toMatch(/or what happened/);
  });
});
