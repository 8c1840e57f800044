import { describe, expect, it } from 'vitest';
import { allMatches, choose, generic, helpdesks, matchesAddress } from '../../src/helpdesks/index.ts';

const matchesAny = (patterns: readonly string[], address: string) =>
  patterns.some((pattern) => matchesAddress(pattern, address));

describe.each(helpdesks.map((helpdesk) => [helpdesk.id, helpdesk] as const))('%s', (_, helpdesk) => {
  it('has examples, which its own patterns match and all others miss', () => {
    expect(helpdesk.examples.length).toBeGreaterThan(0);
    for (const address of helpdesk.examples) {
      expect(matchesAny(helpdesk.matches, address), address).toBe(true);
      expect(choose(address)).toBe(helpdesk);
      for (const other of helpdesks.filter((each) => each !== helpdesk)) {
        expect(matchesAny(other.matches, address), `${address} at ${other.id}`).toBe(false);
      }
    }
  });
});

describe('choosing a helpdesk', () => {
  it.each([
    'https://zendesk.com.example/agent/tickets/1',
    'https://notzendesk.com/agent/tickets/1',
    'http://acme.zendesk.com/agent/tickets/1',
    'https://google.com/mail/u/0/',
    'https://mailXgoogle.com/mail/u/0/',
    'https://evil.example?.zendesk.com/agent/',
    'https://evil.example/a.zendesk.com/agent/',
    'https://acme.zendesk.com@evil.example/agent/',
    'https://example.org/?at=https://mail.google.com/',
    'http://localhost/zendesk/agent/tickets/1',
  ])('falls back at %s', (address) => {
    expect(choose(address)).toBe(generic);
  });

  it('goes by the path in the lab only', () => {
    expect(choose('http://localhost:8123/zendesk/agent/tickets/1', true).id).toBe('zendesk');
    expect(choose('http://localhost:8123/gmail/mail/u/0/#inbox/1', true).id).toBe('gmail');
    expect(choose('http://localhost:8123/plain/', true).id).toBe('generic');
    expect(choose('https://localhost.example/zendesk/agent', true).id).toBe('generic');
  });

  it('gives the manifest no more than is needed', () => {
    expect(allMatches(false)).toEqual(['https://*.zendesk.com/*', 'https://mail.google.com/*']);
    expect(allMatches(true)).toContain('http://localhost/*');
  });
});
