import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

function run(input: string, ...flags: string[]) {
  const result = spawnSync(process.execPath, ['src/cli/analyse.ts', ...flags], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { status: result.status, errors: result.stderr, lines: result.stdout.split('\n').filter(Boolean) };
}

const ticket = (id: string, text: string, draft = '') =>
  JSON.stringify({ id, thread: [{ role: 'customer', name: 'Maya Ortiz', text }], draft });

describe('npm run analyse', () => {
  it('answers each line in order, goes on after one it cannot read, and ends with status 1', () => {
    const { status, lines, errors } = run(
      [
        ticket('a', 'I have been waiting three weeks for my blender and it still has not arrived.'),
        'not json',
        '{"id":"b"}',
        JSON.stringify({ id: 'c', thread: [], packs: [{ format: 7 }] }),
        ticket('d', 'How do I change my password?'),
      ].join('\n'),
    );
    expect(status).toBe(1);
    expect(errors).toBe('');
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 'b', 'c', 'd']);
    expect(answers[0].customer.situation.name).toBe('wait-late');
    expect(answers[0].suggestions.length).toBeGreaterThan(0);
    expect(answers[0].silent).toBeNull();
    expect(answers[1].error).toMatch(/not JSON/);
    expect(answers[2].error).toMatch(/"thread" is missing/);
    expect(answers[3].error).toMatch(/Pack 1 was refused/);
    expect(answers[4]).toMatchObject({ suggestions: [], silent: 'neutral' });
  });

  it('ends with status 0 when every line was read, and an empty thread is no error', () => {
    const { status, lines } = run(JSON.stringify({ id: 'e', thread: [], draft: '' }));
    expect(status).toBe(0);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: 'e', suggestions: [], silent: 'empty' });
  });

  it('writes exactly the fields of the contract', () => {
    const { lines } = run(ticket('f', 'You charged me twice for one order and I am really upset.'));
    const answer = JSON.parse(lines[0] ?? '');
    expect(Object.keys(answer)).toEqual(['id', 'customer', 'draft', 'suggestions', 'silent', 'ms']);
    expect(Object.keys(answer.customer)).toEqual([
      'gate',
      'gates',
      'feelings',
      'upset',
      'sarcastic',
      'intensity',
      'situation',
      'modifiers',
      'facts',
    ]);
    expect(Object.keys(answer.draft)).toEqual(['acknowledges', 'acts', 'time', 'findings', 'ticks']);
  });

  it('prints for people with --pretty', () => {
    const { lines } = run(ticket('g', 'My blender is three weeks late.'), '--pretty');
    expect(lines[0]).toMatch(/^Ticket\s+g$/);
  });
});
