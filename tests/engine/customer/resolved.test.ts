import { expect, test } from 'vitest';
import { findResolution } from '../../../src/engine/customer/resolved.ts';

test.each([
  'After two dead routers Priya fixed it in ten minutes. Thank you so much.',
  "It's back on, can breathe again. Sorry for the three messages this morning.",
  'I had given up on the kettle. Then Anders found one in the back of the van and walked it up four floors. What a gent.',
  'refund landed before I had closed the chat, cheers',
])('is over: %s', (text) => expect(findResolution(text).over).toBe(true));

test.each([
  'Thank you for getting back to me, but the kettle is still broken. Please send a new one.',
  'Thanks, when will it arrive?',
  'The dress arrived on Monday. The wedding was on Saturday.',
  "It isn't fixed. Nobody came and nobody called.",
  'Kind regards and many thanks in advance, Sam',
  'You have taken the money twice and kept it for a month.',
])('is not over: %s', (text) => expect(findResolution(text).over).toBe(false));
