import { describe, expect, it } from 'vitest';
import { checkMap, readingFor, sharedWords, toldIn } from '../../src/practice/empathy-map.ts';
import { judged, SCENARIOS, scenarioOf } from './samples.ts';

const blender = scenarioOf('first-late-blender');
const check = (box: Parameters<typeof checkMap>[2][number], text: string, scenario = blender) =>
  checkMap(scenario, { [box]: text }, [box])[0];

describe('an empathy map', () => {
  it('asks for an empty box and says nothing of it', () => {
    expect(check('thinks', '  ')).toMatchObject({ state: 'empty', shared: [] });
  });
  it('takes a feeling by any of its common names', () => {
    expect(check('feels', 'She is worried, maybe annoyed')).toMatchObject({
      state: 'shared',
      shared: ['anxious'],
    });
    expect(check('feels', 'grateful')).toMatchObject({ state: 'apart', shared: [] });
  });
  it('takes it that there is nothing to feel', () => {
    const address = scenarioOf('first-new-address');
    expect(check('feels', 'nothing in particular', address)).toMatchObject({ state: 'shared' });
    expect(check('feels', 'furious', address)).toMatchObject({ state: 'apart' });
  });
  it('holds what they say against their own words', () => {
    expect(check('says', "that it still hasn't arrived")).toMatchObject({
      state: 'shared',
      shared: ['arrived'],
    });
    expect(check('says', 'that the toaster burns')).toMatchObject({ state: 'apart' });
  });
  it('takes the sentences of the customer that the engine reads', () => {
    const told = toldIn(judged(blender, '').analysis, blender);
    expect(told.does?.join(' ')).toMatch(/written twice/);
    const [result] = checkMap(blender, { does: 'she got only the automatic reply' }, ['does'], told);
    expect(result).toMatchObject({ state: 'shared', told: told.does });
  });
  it('finds the same word in another form, and passes over small words', () => {
    expect(sharedWords('waiting for the parcels', ['She waited for a parcel'])).toEqual([
      'waiting',
      'parcels',
    ]);
    expect(sharedWords('this and that with them', ['this and that with them'])).toEqual([]);
  });
  it('has something to compare with in every box of every ticket', () => {
    for (const scenario of SCENARIOS) {
      const { hears, sees, ...asked } = readingFor(scenario);
      for (const [box, lines] of Object.entries(asked))
        expect(lines.join(''), `${scenario.id} ${box}`).not.toBe('');
    }
  });
});
