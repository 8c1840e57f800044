import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'attune-pack-'));
const file = (name: string, text = '') => {
  const path = join(folder, name);
  if (text !== '') writeFileSync(path, text);
  return path;
};
const pack = (...words: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'src/cli/pack.ts'), ...words], { encoding: 'utf8', cwd: ROOT });
const general = join(ROOT, 'assets/packs/general.json');

// Each of these wakes the engine in a process of its own.
describe('npm run pack', { timeout: 60_000 }, () => {
  it('finds the built-in pack good', () => {
    const { stdout, status } = pack('check', general);
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
  it('says each fault with file, line and reason, those of our own checks too, and ends with 1', () => {
    const text = readFileSync(general, 'utf8')
      .replace("You've waited longer than you should.", 'We apologise for any inconvenience caused.')
      .replace('"version": "1.0.0"', '"version": "first"');
    const path = file('bad.json', text);
    const first = pack('check', path);
    expect(first.stdout).toMatch(/bad\.json:5: version: write a version such as 1\.4\.0/);
    expect(first.status).toBe(1);
    const second = pack('check', file('worse.json', text.replace('"version": "first"', '"version": "1.0"')));
    expect(second.stdout).toMatch(/worse\.json:\d+: phrases\[0\]\.text: /);
    expect(second.status).toBe(1);
    expect(pack('check', file('none.json')).stdout).toMatch(/cannot be read/);
  });
  it("tries a pack's own examples", () => {
    const good = { ...JSON.parse(readFileSync(general, 'utf8')) };
    good.jargon = [
      { term: 'RMA', plain: 'return', hits: ['Your RMA is open.'], passes: ['The return is open.'] },
    ];
    good.examples = [
      {
        phrase: 'wait-length',
        ticket: 'My sofa was due three weeks ago and I am still waiting three weeks later. Where is my sofa?',
        says: 'Three weeks is longer than you should have to wait.',
      },
    ];
    const fine = pack('test', file('fine.json', JSON.stringify(good)));
    expect(fine.stdout).toMatch(/3 examples tried, 0 faults/);
    good.examples[0].says = 'Two weeks is longer than you should have to wait.';
    good.jargon[0].passes = ['Your RMA is open.'];
    const failing = pack('test', file('failing.json', JSON.stringify(good)));
    expect(failing.stdout).toMatch(/examples\[0\]\.says: it says "Three weeks/);
    expect(failing.stdout).toMatch(/jargon\[0\]\.passes\[0\]: "RMA" is found here/);
    expect(failing.status).toBe(1);
  });
  it('converts there and back, and says what stays behind', () => {
    const csv = pack('convert', general, file('g.csv'));
    expect(csv.stderr).toMatch(/next steps, jargon, safety cards/);
    expect(csv.status).toBe(0);
    expect(pack('convert', file('g.csv'), file('back.json')).status).toBe(0);
    const phrases = (path: string) => JSON.parse(readFileSync(path, 'utf8')).phrases;
    expect(phrases(file('back.json'))).toEqual(phrases(general));
    expect(pack('convert', file('g.csv'), file('g.exe')).stderr).toMatch(/unknown kind of file/);
    expect(pack('convert', file('missing.csv'), file('x.json')).status).toBe(1);
  });
  it('prints the code of a good pack, and the faults of another', () => {
    const { stdout, status } = pack('code', general);
    expect(stdout).toMatch(/^attune1\.[\w-]+\n$/);
    expect(status).toBe(0);
    expect(pack('code', file('broken.json', '{'))).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/broken\.json:1: /),
    });
  });
  it('prints the schema that is published', () => {
    expect(pack('schema').stdout).toBe(readFileSync(join(ROOT, 'assets/pack.schema.json'), 'utf8'));
  });
  it('says how it is used', () => {
    const { stderr, status } = pack();
    expect(stderr).toMatch(/check FILE/);
    expect(status).toBe(2);
  });
});
