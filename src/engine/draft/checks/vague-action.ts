import type { Check } from '../check.ts';
import { countHedges } from '../hedges.ts';
import { findPhrases } from '../phrases.ts';
import { silencedByGate } from '../silence.ts';

const VAGUE = [
  /\bhere(?:'s| is) what (?:i|we) can do(?: to help)?\b/,
  /\b(?:look|looking|looked) into (?:this|it|that|the (?:matter|issue|problem|situation|case)|your (?:case|issue|query|concern|complaint|request|enquiry))\b/,
  /\bget(?:ting)? back to you\b/,
  /\b(?:do|doing|try|trying) (?:our|my) (?:very |level |absolute )?(?:best|utmost)\b/,
  /\b(?:be in touch|take (?:this|it) further)\b/,
  /\bsee what (?:i|we) can do\b/,
  /\breach(?:ing|ed)? out to (?:the|our) (?:\w+ )?(?:team|department)\b/,
];

const check: Check = {
  id: 'vague-action',
  rubric: 'ACT-02',
  level: 'warn',
  title: 'Vague action',
  term: 'Solution',
  why: 'A customer cannot tell a vague promise from no promise.',
  source: 'E01, E37',
  find(context) {
    if (context.acts === 2 || silencedByGate(context)) return [];
    // "We can talk you through it. Which phone do you have?"
    if (!context.upset && context.clauses.some(({ asks }) => asks)) return [];
    const say = 'Say what exactly happens: who does what, with which thing.';
    const phrase = findPhrases(context, VAGUE)[0];
    if (phrase) return [{ from: phrase.from, to: phrase.to, say }];
    const vague = context.clauses.find(
      ({ deed, clause }) => deed && !deed.concrete && countHedges(clause.lower) < 2,
    );
    return vague ? [{ from: vague.clause.from, to: vague.clause.to, say }] : [];
  },
  examples: [
    {
      ticket: 'Where is my parcel?',
      draft: "Sorry about your parcel. We'll look into this and get back to you.",
    },
    {
      ticket: 'Where is my parcel?',
      draft: 'I understand your frustration, and here is what I can do to help.',
    },
    {
      ticket: 'Where is my parcel?',
      draft: 'I am sorry about this. Someone from the team will be in touch.',
    },
    {
      ticket: 'Where is my parcel?',
      draft: 'I can see why this is worrying. We will do our best to resolve this.',
    },
  ],
  lookAlikes: [
    { ticket: 'Where is my parcel?', draft: "I'm checking the courier's scan history for your parcel now." },
    {
      ticket: 'Where is my parcel?',
      draft: "I'll look into this with the Leeds depot and call you by 4pm today.",
    },
    {
      ticket: 'Where is my parcel?',
      draft: "I've asked the driver for a photo. We'll get back to you by noon.",
    },
  ],
};

export default check;
