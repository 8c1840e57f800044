/** One line of input, as the command line takes it. */
import * as v from 'valibot';
import { CHANNELS } from '../engine/types.ts';

const turn = v.object(
  {
    role: v.picklist(['customer', 'agent'], 'a turn needs "role": "customer" or "agent"'),
    name: v.optional(v.nullable(v.string('"name" has to be a string or null')), null),
    text: v.string('a turn needs "text", a string'),
  },
  'each turn has to be an object with "role" and "text"',
);

export const inputLine = v.object(
  {
    id: v.string('"id" has to be a string'),
    channel: v.optional(v.picklist(CHANNELS, '"channel" has to be "email", "chat" or "social"'), 'email'),
    thread: v.array(turn, '"thread" is missing: give an array of turns, oldest first'),
    draft: v.optional(v.string('"draft" has to be a string'), ''),
    caret: v.optional(v.number('"caret" has to be a number')),
    now: v.optional(
      v.pipe(
        v.string('"now" has to be an ISO date-time'),
        v.check(
          (text) => !Number.isNaN(Date.parse(text)),
          '"now" has to be an ISO date-time such as 2026-11-25T09:00:00Z',
        ),
      ),
    ),
    packs: v.optional(v.array(v.unknown(), '"packs" has to be an array of packs'), []),
  },
  // A missing field is reported against the object, with the field's name as what was expected.
  ({ path, expected }) =>
    path ? `${expected} is missing` : 'a line has to be a JSON object with "id" and "thread"',
);
export type InputLine = v.InferOutput<typeof inputLine>;
