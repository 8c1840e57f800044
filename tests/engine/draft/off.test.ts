import { describe, expect, it } from 'vitest';
import { judgeDraft } from '../../../src/engine/draft/index.ts';
import { customerReading } from './helper.ts';

const judge = (off: string[]) =>
  judgeDraft(
    'We are sorry you feel that way about the service you had.',
    customerReading({ upset: 0, turn: -1 }),
    { channel: 'email', thread: [] },
    [],
    off,
  );
const checks = (off: string[]) => judge(off).findings.map(({ check }) => check);

describe('a check that is off', () => {
  it('finds nothing, and keeps no other from the same words', () => {
    expect(checks([])).toContain('apology-without-ownership');
    expect(checks([])).not.toContain('worn-out-phrase');
    expect(checks(['apology-without-ownership'])).not.toContain('apology-without-ownership');
    expect(checks(['apology-without-ownership'])).toContain('worn-out-phrase');
  });
  it('earns the draft no tick', () => {
    expect(judge(['apology-without-ownership', 'worn-out-phrase']).ticks).toEqual(judge([]).ticks);
  });
});
