import type { Analysis, Finding, Suggestion } from '../../src/engine/types.ts';
import type { TicketMessage } from '../../src/messages/index.ts';
import type { Reading } from '../../src/panel/conversation.ts';

/** A suggestion with sensible values for what a test does not care about. */
export function suggestion(schema: string, text: string, rest: Partial<Suggestion> = {}): Suggestion {
  return {
    text,
    schema,
    slots: [],
    open: [],
    place: { from: 0, to: 0 },
    why: 'Names the wait.',
    glue: { before: '', after: '\n\n' },
    choices: {},
    ...rest,
  };
}

export function ticket(rest: Partial<TicketMessage> = {}): TicketMessage {
  return {
    kind: 'ticket',
    helpdesk: 'zendesk',
    key: 'ticket-1',
    channel: 'email',
    visibility: 'public',
    customerName: 'Maya',
    subject: null,
    thread: [{ role: 'customer', name: 'Maya', text: 'Three weeks and still no blender.' }],
    older: false,
    draft: 'Hi Maya,',
    caret: null,
    ...rest,
  };
}

export function analysis(suggestions: Suggestion[], rest: Partial<Analysis> = {}): Analysis {
  return {
    customer: {
      gate: null,
      gates: [],
      gateEvidence: [],
      feelings: [],
      upset: 0.8,
      sarcastic: false,
      intensity: 2,
      situation: null,
      modifiers: [],
      facts: [],
      english: true,
      turn: 0,
      course: [],
      story: { believes: [], feels: [], tried: [] },
    },
    draft: {
      acknowledges: 0,
      acts: 0,
      time: false,
      findings: [],
      ticks: [],
      draftActs: [],
      greeting: null,
      signOff: null,
    },
    suggestions,
    silent: null,
    ...rest,
  };
}

export function finding(check: string, quote: string, rest: Partial<Finding> = {}): Finding {
  return {
    check,
    rubric: 'SIN-01',
    level: 'warn',
    from: 0,
    to: quote.length,
    quote,
    say: `Look at ${check}.`,
    instead: [],
    ...rest,
  };
}

/** What the panel holds after an answer of the engine. */
export function readingOf(read: Analysis, rest: Partial<Reading> = {}): Reading {
  return {
    key: 'ticket-1',
    thread: [{ role: 'customer', name: 'Maya', text: 'Three weeks and still no blender.' }],
    draft: 'Hi Maya,',
    override: null,
    analysis: read,
    gateCard: null,
    promises: [],
    packFaults: [],
    ...rest,
  };
}
