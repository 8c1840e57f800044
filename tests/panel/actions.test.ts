import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../../src/engine/types.ts';
import type { FromPage, ToPage } from '../../src/messages/index.ts';
import { createActions } from '../../src/panel/actions.ts';
import { createInserter } from '../../src/panel/insertion.ts';
import { createState } from '../../src/panel/state.ts';
import { analysis, suggestion, ticket } from './samples.ts';

/** A panel beside a page that answers every replacement as told. */
type Answer = { ok: boolean; reason: 'draft-changed' | 'not-taken' | null };
function panel(...answers: [Answer, ...Answer[]]) {
  const state = createState();
  const sent: ToPage[] = [];
  const send = (message: ToPage) => {
    sent.push(message);
    if (message.kind === 'replace') {
      const answer = answers[Math.min(message.id, answers.length) - 1] ?? answers[0];
      queueMicrotask(() => hear({ kind: 'replaced', id: message.id, ...answer }));
    }
    return true;
  };
  const inserter = createInserter(send);
  const actions = createActions(state, inserter, send);
  const hear = (message: FromPage) => {
    if (message.kind === 'replaced') inserter.answered(message);
    else actions.ticketCame(message.kind === 'ticket' ? message : null);
  };
  const read = (suggestions: Suggestion[]) => {
    const question = state.question.value;
    if (question)
      actions.answerCame(question, {
        revision: 1,
        analysis: analysis(suggestions),
        gateCard: null,
        ms: 1,
        promises: [],
        packFaults: [],
      });
  };
  state.connection.value = { kind: 'open', site: 'https://desk.example' };
  const replaces = () => sent.filter(({ kind }) => kind === 'replace');
  return { state, actions, hear, read, sent, replaces };
}
const taken = { ok: true, reason: null };
const refused: Answer = { ok: false, reason: 'draft-changed' };
const wait = suggestion('wait', 'Three weeks is long.', {
  place: { from: 8, to: 8 },
  glue: { before: '\n\n', after: '' },
});
const open = suggestion('open', "I'll email you by [time].", { open: ['time'] });

describe('inserting', () => {
  it('puts the statement with its glue where it belongs, and gives the focus back', async () => {
    const { state, actions, hear, read, sent } = panel(taken);
    hear(ticket());
    read([wait]);
    await actions.insertNumber(1);
    expect(sent).toEqual([
      {
        kind: 'replace',
        id: 1,
        key: 'ticket-1',
        from: 8,
        to: 8,
        text: '\n\nThree weeks is long.',
        expected: 'Hi Maya,',
      },
      { kind: 'focus', key: 'ticket-1' },
    ]);
    expect(state.history.value).toEqual(['wait']);
    expect(state.note.value?.copy).toBeNull();
  });
  it('never inserts twice into the same draft, and again after an undo', async () => {
    const { actions, hear, read, replaces } = panel(taken);
    hear(ticket());
    read([wait]);
    await actions.insertNumber(1);
    await actions.insertNumber(1);
    expect(replaces()).toHaveLength(1);
    hear(ticket({ draft: 'Hi Maya,\n\nThree weeks is long.' }));
    hear(ticket());
    await actions.insertNumber(1);
    expect(replaces()).toHaveLength(2);
  });
  it('does not insert while a slot is open, and says which', async () => {
    const { state, actions, hear, read, replaces } = panel(taken);
    hear(ticket());
    read([wait, open]);
    await actions.insertNumber(2);
    expect(replaces()).toEqual([]);
    expect(state.note.value?.text).toContain('time');
    expect(state.shown.value?.schema).toBe('open');
    actions.fillSlot('time', 'noon');
    await actions.insertNumber(2);
    expect(replaces()).toMatchObject([{ text: "I'll email you by noon.\n\n" }]);
    expect(state.slotValues.value.size).toBe(0);
  });
  it('tries once more, with the new place, when the agent was typing as the key was pressed', async () => {
    const { actions, hear, read, replaces } = panel(refused, taken);
    hear(ticket());
    read([wait]);
    const inserting = actions.insertNumber(1);
    await Promise.resolve();
    hear(ticket({ draft: 'Hi Maya, I' }));
    read([{ ...wait, place: { from: 10, to: 10 } }]);
    await inserting;
    expect(replaces()).toMatchObject([
      { from: 8, expected: 'Hi Maya,' },
      { from: 10, expected: 'Hi Maya, I' },
    ]);
  });
  it('does not try once more with other words', async () => {
    const { state, actions, hear, read, replaces } = panel(refused, taken);
    hear(ticket());
    read([wait]);
    const inserting = actions.insertNumber(1);
    await Promise.resolve();
    hear(ticket({ draft: 'Hi Maya, I' }));
    read([{ ...wait, text: 'Three weeks and a day is long.' }]);
    await inserting;
    expect(replaces()).toHaveLength(1);
    expect(state.note.value?.copy).toBe('Three weeks is long.');
  });
  it('keeps the text for copying when the page did not take it', async () => {
    const { state, actions, hear, read, sent } = panel({ ok: false, reason: 'not-taken' });
    hear(ticket());
    read([wait]);
    await actions.insertNumber(1);
    expect(state.note.value?.copy).toBe('Three weeks is long.');
    expect(state.history.value).toEqual([]);
    expect(sent.some(({ kind }) => kind === 'focus')).toBe(false);
    expect(state.inserting.value).toBe(false);
  });
  it('does nothing without a reply box, without a reading and for a number that is not there', async () => {
    const { state, actions, hear, read, replaces } = panel(taken);
    await actions.insertNumber(1);
    hear(ticket({ draft: null }));
    await actions.insertNumber(1);
    read([wait]);
    await actions.insertNumber(1);
    expect(state.note.value?.copy).toBe('Three weeks is long.');
    await actions.insertNumber(3);
    expect(replaces()).toEqual([]);
  });
  it('says that a held statement no longer fits rather than putting it in the wrong place', async () => {
    const { state, actions, hear, read, replaces } = panel(taken);
    hear(ticket());
    read([wait]);
    actions.engage(true);
    hear(ticket({ draft: 'Hi Maya, sorry' }));
    read([open]);
    expect(state.shown.value?.schema).toBe('wait');
    await actions.insert(wait);
    expect(replaces()).toEqual([]);
    expect(state.note.value?.copy).toBe('Three weeks is long.');
  });
});

describe('what is on screen', () => {
  it('tells apart no ticket, note, unreadable page, reading and read', () => {
    const { state, actions, hear, read } = panel(taken);
    expect(state.view.value.kind).toBe('no-ticket');
    hear(ticket({ visibility: 'internal' }));
    expect(state.view.value.kind).toBe('internal');
    expect(state.question.value).toBeNull();
    hear(ticket({ thread: null }));
    expect(state.view.value.kind).toBe('unreadable');
    actions.paste('Where is my blender?');
    expect(state.question.value?.conversation.thread).toEqual([
      { role: 'customer', name: 'Maya', text: 'Where is my blender?' },
    ]);
    hear(ticket({ key: 'ticket-2' }));
    expect(state.view.value.kind).toBe('reading');
    read([wait]);
    expect(state.view.value.kind).toBe('read');
    hear({ kind: 'no-ticket', helpdesk: 'zendesk' });
    expect(state.view.value.kind).toBe('no-ticket');
    expect(state.shown.value).toBeNull();
  });
  it('remembers the agent\u2019s own reading for its ticket only', () => {
    const { state, actions, hear } = panel(taken);
    hear(ticket());
    actions.correctFeeling('anxious');
    actions.correctSituation('no-reply');
    expect(state.question.value?.override).toEqual({ feeling: 'anxious', situation: 'no-reply' });
    hear(ticket({ key: 'ticket-2' }));
    expect(state.question.value?.override).toBeUndefined();
    hear(ticket());
    expect(state.question.value?.override).toEqual({ feeling: 'anxious', situation: 'no-reply' });
    actions.uncorrect();
    expect(state.question.value?.override).toBeUndefined();
  });
});
