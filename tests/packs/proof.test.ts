import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { proofOf } from '../../src/engine/proof.ts';
import { readPackText } from '../../src/packs/read-file.ts';
import { packOf } from './samples.ts';

it('shows a pack in the README that is good', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const [, text = ''] = /```json\n(\{\s*"format"[\s\S]*?)```/.exec(readme) ?? [];
  const read = readPackText(text);
  expect(read).toMatchObject({ ok: true });
  if (read.ok) expect(proofOf(read.pack)).toEqual([]);
});

it('finds a phrase that holds a word which its own pack forbids', () => {
  const faults = proofOf(
    packOf({
      phrases: [
        { id: 'one', text: 'You asked about the policy, and nobody answered.', situations: [] },
        { id: 'two', text: 'You asked, and nobody answered the policyholder.', situations: [] },
      ],
      words: { never: [{ term: 'Policy', why: 'say the reason instead' }] },
    }),
  );
  expect(faults).toEqual([
    {
      path: ['phrases', 0, 'text'],
      reason: 'it holds "Policy", which this pack forbids: say the reason instead',
    },
  ]);
});
