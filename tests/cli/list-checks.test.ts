import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueJson, catalogueMarkdown } from '../../src/cli/list-checks.ts';

const written = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('what is written of the checks (npm run checks brings it up to date)', () => {
  it('the catalogue agrees with the checks', () => {
    expect(written('assets/words/checks.json')).toBe(catalogueJson());
  });
  it('the documentation agrees with the checks', () => {
    expect(written('src/engine/draft/checks/README.md')).toBe(catalogueMarkdown());
  });
});
