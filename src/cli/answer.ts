import * as v from 'valibot';
import { analyse } from '../engine/analyse.ts';
import type { Analysis } from '../engine/types.ts';
import { builtInPacks, parsePack, sayFault } from '../packs/index.ts';
import { inputLine } from './input.ts';

export interface Failure {
  id: string | null;
  error: string;
}

/** The part of an analysis that `contract.md` promises, field by field. */
function promised(id: string, analysis: Analysis, ms: number) {
  const { customer, draft } = analysis;
  return {
    id,
    customer: {
      gate: customer.gate,
      gates: customer.gates,
      feelings: customer.feelings,
      upset: customer.upset,
      sarcastic: customer.sarcastic,
      intensity: customer.intensity,
      situation: customer.situation,
      modifiers: customer.modifiers,
      facts: customer.facts.map(({ kind, text, turn, from, to }) => ({ kind, text, turn, from, to })),
    },
    draft: {
      acknowledges: draft.acknowledges,
      acts: draft.acts,
      time: draft.time,
      findings: draft.findings,
      ticks: draft.ticks,
    },
    suggestions: analysis.suggestions.map(({ text, slots, open, place, schema, why }) => ({
      text,
      slots,
      open,
      place,
      schema,
      why,
    })),
    silent: analysis.silent,
    ms,
  };
}
export type Answer = ReturnType<typeof promised>;

function idOf(value: unknown): string | null {
  const parsed = v.safeParse(v.object({ id: v.string() }), value);
  return parsed.success ? parsed.output.id : null;
}

/**
 * Answers one line of JSON. Never throws: a line that cannot be read gives its `id`, where it has one,
 * and what is wrong with it.
 * @param clock milliseconds, for the `ms` of the answer
 */
export function answerLine(line: string, clock: () => number): Answer | Failure {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'This line is not JSON. Write one JSON object on each line.' };
  }
  const parsed = v.safeParse(inputLine, value);
  if (!parsed.success) {
    return { id: idOf(value), error: `${parsed.issues.map((issue) => issue.message).join('; ')}.` };
  }
  const { id, channel, thread, draft, caret, now } = parsed.output;
  const packs = builtInPacks();
  for (const [index, candidate] of parsed.output.packs.entries()) {
    const result = parsePack(candidate);
    if (!result.ok)
      return { id, error: `Pack ${index + 1} was refused: ${result.faults.map(sayFault).join('; ')}` };
    packs.push(result.pack);
  }
  const start = clock();
  try {
    const analysis = analyse({
      conversation: { channel, thread },
      draft,
      packs,
      history: [],
      ...(caret !== undefined && { caret }),
      ...(now !== undefined && { now: new Date(now) }),
    });
    return promised(id, analysis, Math.round((clock() - start) * 100) / 100);
  } catch (error) {
    return { id, error: `The engine failed on this line; please report it. ${String(error)}` };
  }
}
