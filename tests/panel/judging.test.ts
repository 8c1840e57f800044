import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Finding } from '../../src/engine/types.ts';
import type { ToPage } from '../../src/messages/index.ts';
import { analysis, finding, ticket } from './samples.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { createActions } = await import('../../src/panel/actions.ts');
const { createInserter } = await import('../../src/panel/insertion.ts');
const { createState } = await import('../../src/panel/state.ts');

const jargon = finding('jargon', 'chargeback', { from: 20, to: 30, instead: ['refund'] });
const shouting = finding('shouting', '!', { from: 40, to: 41, instead: ['.'] });
const gap = finding('template-left-overs', '[date]', { level: 'stop', from: 50, to: 56 });
const missing = finding('no-time', '', { from: 60, to: 60 });

/** A panel that has read a draft with findings; its page answers replacements as told. */
async function panel(findings: Finding[], answers: ('ok' | 'draft-changed')[] = ['ok']) {
  const state = createState();
  const replaced: Extract<ToPage, { kind: 'replace' }>[] = [];
  const inserter = createInserter((message) => {
    if (message.kind !== 'replace') return true;
    replaced.push(message);
    const answer = answers[replaced.length - 1] ?? 'ok';
    const reason = answer === 'ok' ? null : answer;
    queueMicrotask(() =>
      inserter.answered({ kind: 'replaced', id: message.id, ok: answer === 'ok', reason }),
    );
    return true;
  });
  const actions = createActions(state, inserter, () => true);
  const read = (draft: string, found: Finding[]) => {
    actions.ticketCame(ticket({ draft }));
    const question = state.question.value;
    const base = analysis([]);
    const read = { ...base, draft: { ...base.draft, findings: found } };
    if (question)
      actions.answerCame(question, {
        revision: 1,
        analysis: read,
        gateCard: null,
        ms: 1,
        promises: [],
        packFaults: [],
      });
  };
  state.connection.value = { kind: 'open', site: 'https://desk.example' };
  state.choices.follow();
  read('A draft with a chargeback.', findings);
  const shown = () => state.findings.value.map(({ check }) => check);
  const undo = () => state.note.value?.undo?.();
  return { state, actions, read, replaced, shown, undo };
}

beforeEach(() => fakeBrowser.reset());

describe('ignoring', () => {
  it('hides a finding in this ticket, and can be taken back', async () => {
    const { state, actions, shown, undo } = await panel([jargon, shouting]);
    await actions.ignore(jargon);
    expect(shown()).toEqual(['shouting']);
    undo();
    expect(shown()).toEqual(['jargon', 'shouting']);
    // What was taken back a moment ago does not count.
    await actions.ignore(jargon);
    expect(state.note.value?.text).toBe('Ignored.');
  });
  it('of the same words in two tickets is enough for good, which the second undo takes back', async () => {
    const { state, actions, read, shown, undo } = await panel([jargon]);
    await actions.ignore(jargon);
    await vi.waitFor(() => expect(state.choices.dismissals.value).toHaveLength(1));
    actions.ticketCame(ticket({ key: 'ticket-2' }));
    const again = { ...jargon, quote: 'Chargeback' };
    state.overrides.value = new Map();
    actions.ticketCame(ticket({ key: 'ticket-2', draft: 'x' }));
    read('x', [again]);
    expect(shown()).toEqual(['jargon']);
    await actions.ignore(again);
    expect(state.note.value?.text).toMatch(/quiet about these words/);
    await vi.waitFor(() => expect(state.choices.dismissals.value[0]?.times).toBe(2));
    undo();
    await vi.waitFor(() => expect(state.choices.dismissals.value[0]?.times).toBe(1));
    expect(shown()).toEqual(['jargon']);
  });
  it('stores nothing of the words, and nothing at all where words are missing', async () => {
    const { actions } = await panel([jargon, missing]);
    await actions.ignore(missing);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    await actions.ignore(jargon);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/chargeback|ticket|Maya/);
  });
  it('says when it could not be stored', async () => {
    const { state, actions } = await panel([jargon]);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    await actions.ignore(jargon);
    expect(state.note.value?.text).toMatch(/no room/);
  });
});

describe('switching off', () => {
  it('one check holds everywhere until it is taken back', async () => {
    const { state, actions, shown, undo } = await panel([jargon, shouting]);
    await actions.switchOff('jargon');
    await vi.waitFor(() => expect(shown()).toEqual(['shouting']));
    const elsewhere = createState();
    elsewhere.choices.follow();
    await vi.waitFor(() =>
      expect(elsewhere.choices.switches.value).toEqual([{ check: 'jargon', on: false }]),
    );
    undo();
    await vi.waitFor(() => expect(shown()).toEqual(['jargon', 'shouting']));
    expect(state.choices.switches.value).toEqual([]);
  });
  it('this ticket is kept in memory only', async () => {
    const { state, actions, shown, undo } = await panel([jargon]);
    actions.quietTicket(true);
    expect([shown(), state.quietHere.value]).toEqual([[], 'ticket']);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    undo();
    expect(shown()).toEqual(['jargon']);
  });
  it('this site is stored by its address, and can be taken back', async () => {
    const { state, actions, shown, undo } = await panel([jargon]);
    await actions.quietSite(true);
    await vi.waitFor(() => expect(state.quietHere.value).toBe('site'));
    expect(shown()).toEqual([]);
    undo();
    await vi.waitFor(() => expect(shown()).toEqual(['jargon']));
  });
  it('a site is not possible where the browser does not name it', async () => {
    const { state, actions } = await panel([jargon]);
    state.connection.value = { kind: 'open', site: null };
    await actions.quietSite(true);
    expect(state.note.value?.text).toMatch(/does not say which site/);
  });
});

describe('fixing', () => {
  it('is refused by a changed draft, and tried once more on the same words where they stand now', async () => {
    const { state, actions, read, replaced } = await panel([jargon], ['draft-changed', 'ok']);
    const fixing = actions.fix(jargon);
    await Promise.resolve();
    read('Now a draft with a chargeback.', [{ ...jargon, from: 24, to: 34 }]);
    await fixing;
    expect(replaced).toMatchObject([
      { from: 20, to: 30, text: 'refund', expected: 'A draft with a chargeback.' },
      { from: 24, to: 34, text: 'refund', expected: 'Now a draft with a chargeback.' },
    ]);
    expect(state.note.value?.text).toMatch(/^Changed/);
  });
  it('is never applied to other words', async () => {
    const { state, actions, read, replaced } = await panel([jargon], ['draft-changed', 'ok']);
    const fixing = actions.fix(jargon);
    await Promise.resolve();
    read('Now a draft with a payment.', [finding('jargon', 'payment', { instead: ['refund'] })]);
    await fixing;
    expect(replaced).toHaveLength(1);
    expect(state.note.value).toMatchObject({
      copy: 'refund',
      text: expect.stringMatching(/nothing was inserted/),
    });
  });
});

describe('keys', () => {
  it('step through what is shown, from what speaks against sending on, and around', async () => {
    const { state, actions } = await panel([jargon, shouting, gap, missing]);
    const steps = [];
    for (let step = 0; step < 4; step++) {
      actions.nextFinding();
      steps.push(JSON.parse(state.current.value ?? '[]')[1]);
    }
    expect(steps).toEqual(['template-left-overs', 'jargon', 'shouting', 'template-left-overs']);
    expect(state.marks.value?.point).toMatchObject({ in: 'draft', quote: '[date]' });
  });
  it('fix and ignore the one that was stepped to, else the first', async () => {
    const { state, actions, replaced, shown } = await panel([jargon, shouting, gap]);
    await actions.fixCurrent();
    expect(state.note.value?.text).toMatch(/no ready words/);
    actions.nextFinding();
    actions.nextFinding();
    await actions.fixCurrent();
    expect(replaced).toMatchObject([{ text: 'refund' }]);
    await actions.ignoreCurrent();
    expect(shown()).toEqual(['template-left-overs', 'shouting']);
  });
  it('say so where there is nothing to mend', async () => {
    const { state, actions } = await panel([]);
    for (const press of [actions.nextFinding, actions.fixCurrent, actions.ignoreCurrent]) {
      state.note.value = null;
      await press();
      expect(state.note.value).toMatchObject({ text: 'There is nothing to mend.' });
    }
  });
});

describe('before sending', () => {
  it('is shown while something speaks against it, in the ticket in which it was said', async () => {
    const { state, actions, read } = await panel([gap, jargon]);
    expect(state.marks.value?.stop).toBe('Look at template-left-overs.');
    actions.reachingForSend('another ticket');
    expect(state.reachedIn.value).toBeNull();
    actions.reachingForSend('ticket-1');
    expect(state.reachedIn.value).toBe('ticket-1');
    read('mended', [jargon]);
    expect([state.stops.value, state.marks.value?.stop]).toEqual([[], null]);
    actions.ticketCame(ticket({ key: 'ticket-2' }));
    expect(state.reachedIn.value).toBeNull();
  });
  it('is put aside once seen', async () => {
    const { state, actions } = await panel([gap]);
    actions.reachingForSend('ticket-1');
    actions.seenStops();
    expect(state.reachedIn.value).toBeNull();
    expect(state.stops.value).toHaveLength(1);
  });
});

describe('what is stored', () => {
  it('is set aside and said where it cannot be read', async () => {
    expect(await createState().choices.waiting()).toBe(false);
    await fakeBrowser.storage.local.set({ dismissals: 'broken' });
    expect(await createState().choices.waiting()).toBe(true);
    expect(await createState().choices.waiting()).toBe(true);
  });
});
