import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Desk, generic } from '../../src/helpdesks/index.ts';
import type { FromPage, Replaced } from '../../src/messages/index.ts';
import { page } from './page.ts';

const KEY = 'generic:host.example/desk:reply';
const observing = { now: 0 };

class Observer {
  observe() {
    observing.now++;
  }
  disconnect() {
    observing.now--;
  }
}

/** A panel's port, seen from the page. */
function port() {
  const sent: FromPage[] = [];
  let hear: (message: unknown) => void = () => {};
  let hungUp = () => {};
  return {
    sent,
    replaced: () => sent.filter((message): message is Replaced => message.kind === 'replaced'),
    say: (message: unknown) => hear(message),
    hangUp: () => hungUp(),
    postMessage: vi.fn((message: FromPage) => void sent.push(structuredClone(message))),
    disconnect: vi.fn(),
    onMessage: { addListener: (listener: typeof hear) => (hear = listener) },
    onDisconnect: { addListener: (listener: typeof hungUp) => (hungUp = listener) },
  };
}

/** A text area that takes `execCommand` as browsers do. */
function desk(draft: string) {
  const document = page(`<textarea name="reply">${draft}</textarea>`, '/desk');
  const area = document.querySelector('textarea');
  if (!area) throw new Error('no text area');
  const selection = { from: 0, to: 0 };
  const inserted = vi.fn((_: string, __: boolean, text: string) => {
    area.value = area.value.slice(0, selection.from) + text + area.value.slice(selection.to);
    return true;
  });
  Object.assign(area, {
    setSelectionRange: (from: number, to: number) => Object.assign(selection, { from, to }),
    focus: () => {},
  });
  Object.defineProperty(area, 'selectionEnd', { get: () => selection.to });
  Object.defineProperty(document, 'activeElement', { value: area });
  Object.assign(document, { execCommand: inserted });
  return { area, inserted, desk: new Desk(document, () => generic) };
}

const wish = (change: object = {}) => ({
  kind: 'replace',
  id: 1,
  key: KEY,
  from: 3,
  to: 3,
  text: 'dear ',
  expected: 'Hi Maya',
  ...change,
});

describe('the desk', () => {
  beforeEach(() => {
    observing.now = 0;
    vi.stubGlobal('MutationObserver', Observer);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('tells a panel of the ticket at once, and of what changes', async () => {
    const { desk: served, area } = desk('Hi Maya');
    const panel = port();
    served.connect(panel);
    expect(panel.sent).toMatchObject([{ kind: 'ticket', key: KEY, draft: 'Hi Maya' }]);
    area.value = 'Hi Maya,';
    area.dispatchEvent(new (area.ownerDocument.defaultView?.Event ?? Event)('input', { bubbles: true }));
    await vi.waitFor(() => expect(panel.sent.at(-1)).toMatchObject({ draft: 'Hi Maya,' }));
    expect(panel.sent).toHaveLength(2);
    served.close();
  });

  it('replaces once for an id, however often it is asked', async () => {
    const { desk: served, area, inserted } = desk('Hi Maya');
    const panel = port();
    served.connect(panel);
    panel.say(wish());
    panel.say(wish());
    await vi.waitFor(() =>
      expect(panel.replaced()).toEqual([{ kind: 'replaced', id: 1, ok: true, reason: null }]),
    );
    expect(area.value).toBe('Hi dear Maya');
    panel.say(wish({ expected: 'Hi dear Maya' }));
    panel.say(wish({ id: 2, key: 'another' }));
    await vi.waitFor(() => expect(panel.replaced()).toHaveLength(2));
    expect(inserted).toHaveBeenCalledTimes(1);
    served.close();
  });

  it.each([
    ['a draft that is another by now', { expected: 'Hi Noor' }, 'draft-changed'],
    ['a place outside the draft', { from: 3, to: 90 }, 'draft-changed'],
    ['a place the wrong way round', { from: 5, to: 2 }, 'draft-changed'],
    ['a reply box that is gone', { key: 'generic:host.example/desk:other' }, 'composer-gone'],
  ])('refuses %s and touches nothing', async (_, change, reason) => {
    const { desk: served, area, inserted } = desk('Hi Maya');
    const panel = port();
    served.connect(panel);
    panel.say(wish(change));
    await vi.waitFor(() =>
      expect(panel.replaced()).toEqual([{ kind: 'replaced', id: 1, ok: false, reason }]),
    );
    expect(area.value).toBe('Hi Maya');
    expect(inserted).not.toHaveBeenCalled();
    served.close();
  });

  it('says so when the editor does not take the text, and does not try again', async () => {
    const { desk: served, inserted } = desk('Hi Maya');
    inserted.mockImplementation(() => false);
    const panel = port();
    served.connect(panel);
    panel.say(wish());
    await vi.waitFor(() => expect(panel.replaced()[0]?.reason).toBe('not-taken'));
    expect(inserted).toHaveBeenCalledTimes(1);
    served.close();
  });

  it('refuses in the middle of a composed character', async () => {
    const { desk: served, area, inserted } = desk('Hi Maya');
    const panel = port();
    served.connect(panel);
    area.dispatchEvent(
      new (area.ownerDocument.defaultView?.Event ?? Event)('compositionstart', { bubbles: true }),
    );
    panel.say(wish());
    await vi.waitFor(() => expect(panel.replaced()[0]?.reason).toBe('composing'));
    expect(inserted).not.toHaveBeenCalled();
    served.close();
  });

  it('does nothing for messages that are none', async () => {
    const { desk: served, area } = desk('Hi Maya');
    const panel = port();
    served.connect(panel);
    for (const message of [
      null,
      7,
      'replace',
      {},
      { kind: 'replace' },
      wish({ from: -1 }),
      wish({ to: 1.5 }),
      { kind: 'marks' },
      { kind: 'marks', key: KEY, findings: [{ from: 0, to: 2 }], words: [], point: null, stop: null },
      { kind: 'marks', key: KEY, findings: [], words: 'all', point: null, stop: null },
    ]) {
      panel.say(message);
    }
    await new Promise((done) => setTimeout(done, 20));
    expect(area.value).toBe('Hi Maya');
    expect(panel.sent).toHaveLength(1);
    served.close();
  });

  it('watches the page while any panel listens, and not a moment longer', () => {
    const { desk: served } = desk('Hi Maya');
    const [one, other] = [port(), port()];
    expect(observing.now).toBe(0);
    served.connect(one);
    served.connect(other);
    expect(observing.now).toBe(1);
    one.hangUp();
    expect(observing.now).toBe(1);
    other.hangUp();
    expect(observing.now).toBe(0);
    served.connect(port());
    expect(observing.now).toBe(1);
    served.close();
    expect(observing.now).toBe(0);
  });

  it('drops a panel whose end is dead without a word', () => {
    const { desk: served } = desk('Hi Maya');
    const dead = port();
    dead.postMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(() => served.connect(dead)).not.toThrow();
    expect(observing.now).toBe(0);
  });
});
