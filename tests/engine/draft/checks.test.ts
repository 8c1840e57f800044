import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/engine/draft/index.ts';
import { judge } from './helper.ts';

const found = (example: Parameters<typeof judge>[0], id: string) =>
  judge(example).findings.filter((finding) => finding.check === id);

describe.each(CHECKS)('$rubric $id', (check) => {
  it.each(check.examples)('hits: $draft', (example) => {
    expect(found(example, check.id)).not.toEqual([]);
  });
  it.each(check.lookAlikes)('misses: $draft', (example) => {
    expect(found(example, check.id)).toEqual([]);
  });
  it('has examples of both kinds, a reason and a source', () => {
    expect(check.examples.length).toBeGreaterThan(0);
    expect(check.lookAlikes.length).toBeGreaterThan(0);
    expect(check.why).toMatch(/^[A-Z].*\.$/);
    expect(check.source).not.toBe('');
  });
});

describe('the registry', () => {
  it('holds every file in checks, by its name', () => {
    const files = readdirSync(new URL('../../../src/engine/draft/checks', import.meta.url))
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .map((file) => file.replace('.ts', ''));
    expect(CHECKS.map((check) => check.id).sort()).toEqual(files.sort());
  });
});

describe('offsets', () => {
  const examples = CHECKS.flatMap((check) => [...check.examples, ...check.lookAlikes]);
  it.each(examples)('fit the draft: $draft', (example) => {
    for (const finding of judge(example).findings) {
      expect(finding.quote).toBe(example.draft.slice(finding.from, finding.to));
      expect(finding.from).toBeGreaterThanOrEqual(0);
      expect(finding.to).toBeLessThanOrEqual(example.draft.length);
    }
  });
});
