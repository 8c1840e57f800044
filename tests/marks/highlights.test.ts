import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Highlights } from '../../src/marks/index.ts';

class Painted {
  readonly ranges: unknown[];
  priority = 0;
  constructor(...ranges: unknown[]) {
    this.ranges = ranges;
  }
}

const { document } = parseHTML('<html><head></head><body></body></html>');

/** A range of which only what is looked at is there. */
function words(text: string) {
  const state = { text, isConnected: true };
  const range: Range = Object.create(document.createRange(), {
    startContainer: { value: state },
    toString: { value: () => state.text },
  });
  return { state, range };
}

describe('highlights', () => {
  const registry = new Map<string, Painted>();
  beforeEach(() => {
    registry.clear();
    vi.stubGlobal('CSS', { highlights: registry });
    vi.stubGlobal('Highlight', Painted);
  });
  afterEach(() => vi.unstubAllGlobals());

  const names = () => [...registry.keys()].toSorted();

  it('are one of each kind, the weightier above', () => {
    const highlights = new Highlights();
    highlights.show([
      { name: 'hint', range: words('expedite').range },
      { name: 'stop', range: words('[date]').range },
      { name: 'hint', range: words('endeavour').range },
    ]);
    expect(names()).toEqual(['attune-hint', 'attune-stop']);
    expect(registry.get('attune-hint')?.ranges).toHaveLength(2);
    expect(registry.get('attune-stop')?.priority).toBeGreaterThan(registry.get('attune-hint')?.priority ?? 9);
    highlights.clear();
    expect(names()).toEqual([]);
  });

  it('are sound until words are others by now, or out of the page', () => {
    const highlights = new Highlights();
    expect(highlights.sound()).toBe(true);
    const [changed, gone] = [words('expedite'), words('endeavour')];
    highlights.show([{ name: 'warn', range: gone.range }]);
    expect(highlights.sound()).toBe(true);
    gone.state.isConnected = false;
    expect(highlights.sound()).toBe(false);
    highlights.show([{ name: 'warn', range: changed.range }]);
    expect(highlights.sound()).toBe(true);
    changed.state.text = 'expedited';
    expect(highlights.sound()).toBe(false);
  });

  it('are left alone where the browser cannot paint them', () => {
    vi.stubGlobal('CSS', {});
    const highlights = new Highlights();
    expect(() => highlights.show([{ name: 'warn', range: words('x').range }])).not.toThrow();
    expect(() => highlights.clear()).not.toThrow();
  });
});
