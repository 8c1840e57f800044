import { describe, expect, it } from 'vitest';
import { importEspanso } from '../../src/packs/formats/espanso.ts';
import { readPackFile, readPackText, sayFileFault } from '../../src/packs/read-file.ts';
import { packOf } from './samples.ts';

const FULL = packOf({
  phrases: [{ id: 'one', text: 'You asked, and nobody answered.', situations: ['no-reply'], title: 'One' }],
  actions: { 'no-reply': ['read everything again'] },
  jargon: [{ term: 'RMA', plain: 'return' }],
  words: { use: [{ say: 'members', not: ['customers'] }], never: [{ term: 'cheap', why: 'it sounds poor' }] },
  safety: { legal: { title: 'A legal step', steps: ['Hand over.'] } },
  examples: [{ phrase: 'one', ticket: 'No reply for a week.', says: 'You asked, and nobody answered.' }],
});
/** Every place in a pack where a person writes words. */
const WORDS = [
  ['name'],
  ['author'],
  ['licence'],
  ['description'],
  ['phrases', 0, 'text'],
  ['phrases', 0, 'title'],
  ['actions', 'no-reply', 0],
  ['jargon', 0, 'term'],
  ['jargon', 0, 'plain'],
  ['words', 'use', 0, 'say'],
  ['words', 'never', 0, 'why'],
  ['safety', 'legal', 'title'],
  ['safety', 'legal', 'steps', 0],
  ['examples', 0, 'ticket'],
] as const;
const BAD = [
  ['a script', '<script>alert(1)</script>', /< and >/],
  ['an image', '<img src=x onerror=alert(1)>', /< and >/],
  ['a bidirectional override', 'abc\u202Edef', /invisible/],
  ['a zero-width space', 'abc\u200Bdef', /invisible/],
  ['a null character', 'abc\u0000def', /invisible/],
  ['too many words', 'x'.repeat(5_000), /too long/],
  ['a number', 7, /expected string|missing/],
  ['nothing', '   ', /empty/],
] as const;

/** A copy of the full pack with one place changed. */
function withAt(path: readonly (string | number)[], value: unknown): string {
  const copy: unknown = structuredClone(FULL);
  let at = copy;
  for (const key of path.slice(0, -1))
    at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  if (typeof at !== 'object' || at === null) throw new Error(`no ${path.join('.')}`);
  Reflect.set(at, path.at(-1) ?? '', value);
  return JSON.stringify(copy, null, 2);
}
const said = (text: string | Uint8Array): string => {
  const read = typeof text === 'string' ? readPackText(text) : readPackFile(text);
  return read.ok ? '' : read.faults.map((fault) => sayFileFault('a.json', fault)).join('\n');
};
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a pack with', () => {
  it('nothing wrong is read', () => {
    expect(said(JSON.stringify(FULL))).toBe('');
  });
  for (const path of WORDS) {
    it.each(BAD)(`%s in ${path.join('.')} is refused, with its line`, (_name, value, reason) => {
      const text = withAt(path, value);
      expect(said(text)).toMatch(reason);
      expect(said(text)).toMatch(/^a\.json:\d+: /);
      expect(said(text)).toContain(String(path[0]));
    });
  }
});

const whole = JSON.stringify(FULL, null, 2);
describe('a file that is', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['empty', utf8(''), /empty/],
    ['only spaces', utf8('   '), /cut short|not JSON/],
    ['cut in the middle', utf8(whole.slice(0, whole.length / 2)), /cut short|not JSON/],
    ['cut before its last bracket', utf8(whole.slice(0, -1)), /cut short/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]), /UTF-16/],
    ['UTF-16 the other way', new Uint8Array([0xfe, 0xff, 0x00, 0x7b]), /UTF-16/],
    ['Latin-1', new Uint8Array([...utf8('{"name": "'), 0xe9, ...utf8('"}')]), /not saved as UTF-8/],
    ['an archive', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /zip archive/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), /not saved as UTF-8/],
    ['50 MB', new Uint8Array(50_000_000).fill(0x20), /50\.0 MB/],
    ['nested a million deep', utf8('['.repeat(1_000_000)), /nested deeper/],
    ['nested deep in a field', utf8(`{"name": ${'{"a":'.repeat(100)}1${'}'.repeat(100)}}`), /nested deeper/],
    ['a list', utf8('[]'), /expected Object|expected/],
    ['a string', utf8('"pack"'), /expected/],
    ['null', utf8('null'), /expected/],
    ['a web page', utf8('<!doctype html><title>Sign in</title>'), /not JSON/],
    ['YAML', utf8('name: Ours\nformat: 2\n'), /not JSON/],
    ['JSON with a comment', utf8(`// ours\n${whole}`), /not JSON/],
    ['JSON with a comma too many', utf8(whole.replace('"MIT",', '"MIT",,')), /not JSON/],
    ['JSON with single quotes', utf8(whole.replaceAll('"', "'")), /not JSON/],
    ['a pack of the future', utf8(whole.replace('"format": 2', '"format": 3')), /format/],
    ['a pack of no format', utf8(whole.replace('"format": 2,', '')), /format/],
    ['in another language', utf8(whole.replace('"en"', '"de"')), /language/],
    ['given a field twice', utf8(whole.replace('"name"', '"author": "B", "name"')), /author: stands twice/],
    ['given a field we do not know', utf8(whole.replace('"name"', '"regex": "(a+)+$", "name"')), /regex/],
    ['given a prototype', utf8(whole.replace('"name"', '"__proto__": {"x": 1}, "name"')), /__proto__/],
    [
      'given a constructor',
      utf8(whole.replace('"name"', '"constructor": {"prototype": {}}, "name"')),
      /constructor/,
    ],
    [
      'given a prototype key in a table',
      utf8(whole.replace('"no-reply": [', '"__proto__": [')),
      /__proto__|actions/,
    ],
    [
      'given a situation we do not know',
      utf8(whole.replaceAll('"no-reply"', '"noreply"')),
      /situations|actions/,
    ],
    ['given a gate we do not know', utf8(whole.replace('"legal"', '"lawyer"')), /safety/],
    ['given an example of no phrase', utf8(withAt(['examples', 0, 'phrase'], 'two')), /no phrase has the id/],
    ['given an id in capitals', utf8(withAt(['id'], 'Ours')), /lower-case/],
    ['given a version in words', utf8(withAt(['version'], 'latest')), /1\.4\.0/],
    ['given doubled ids', utf8(withAt(['phrases'], [FULL.phrases[0], FULL.phrases[0]])), /used twice/],
    [
      'given a slot we do not know',
      utf8(withAt(['phrases', 0, 'text'], 'Your {order} is late.')),
      /\{order\} is not a slot/,
    ],
    ['given a list where a field stands', utf8(withAt(['name'], ['Ours'])), /name/],
    [
      'given a phrase of 20,001',
      utf8(
        withAt(
          ['phrases'],
          Array.from({ length: 20_001 }, (_, i) => ({ id: `p${i}`, text: 'A.', situations: [] })),
        ),
      ),
      /at most 20000/,
    ],
  ])('%s is refused and says why', (_name, bytes, reason) => {
    expect(said(bytes)).toMatch(reason);
  });
  it('cyclic in YAML is refused', () => {
    expect(() => importEspanso('matches: &m\n  - *m\n')).toThrow(/points to other parts/);
  });
  it('faulty in many places says all of them at once', () => {
    const faults = said(withAt(['phrases'], [{ id: 'A', text: 'Hi!', situations: ['x'] }, { id: 'b' }]));
    expect(faults.split('\n').length).toBeGreaterThan(3);
  });
  it('leaves the prototype of all things alone', () => {
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});
