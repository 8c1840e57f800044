/** What tells findings apart on screen, and what the keys mean on one of them. */
import type { Finding } from '../engine/types.ts';

/** Each finding with a key that stays the same while the draft around it changes. */
export function withKeys(findings: readonly Finding[]): { key: string; finding: Finding }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = JSON.stringify([finding.check, finding.quote]);
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return { key: `${name} ${number}`, finding };
  });
}

export type FindingKey = 'next' | 'previous' | 'fix' | 'ignore';
type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** What a key means while a finding has the focus; null where it means nothing there. */
export function keyFor({ key, altKey, ctrlKey, metaKey }: Press, canFix: boolean): FindingKey | null {
  if (altKey || ctrlKey || metaKey) return null;
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case 'ArrowDown':
      return 'next';
    case 'ArrowUp':
      return 'previous';
    case 'f':
      return canFix ? 'fix' : null;
    case 'i':
      return 'ignore';
    default:
      return null;
  }
}
