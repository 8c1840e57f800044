import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { proofOf } from '../../src/engine/proof.ts';
import { readPackText } from '../../src/packs/read-file.ts';

it('shows a pack in the README that is good', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const [, text = ''] = /```json\n(\{\s*"format"[\s\S]*?)```/.exec(readme) ?? [];
  const read = readPackText(text);
  expect(read).toMatchObject({ ok: true });
  if (read.ok) expect(proofOf(read.pack)).toEqual([]);
});
