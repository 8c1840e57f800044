import type { Answer } from './answer.ts';

function list(title: string, items: string[]): string[] {
  return items.length === 0 ? [] : [title, ...items.map((item) => `  ${item}`), ''];
}

/** An analysis laid out for people to read. */
export function pretty(answer: Answer): string {
  const { customer, draft } = answer;
  const feelings = customer.feelings.map(
    ({ name, strength, score }) => `${name} (${strength}, ${score.toFixed(2)})`,
  );
  return [
    `Ticket       ${answer.id}`,
    `Gate         ${customer.gates.join(', ') || 'none'}`,
    `Feels        ${feelings.join(', ') || 'nothing to name'} · upset ${customer.upset.toFixed(2)} · intensity ${customer.intensity}${customer.sarcastic ? ' · sarcastic' : ''}`,
    `Situation    ${customer.situation ? `${customer.situation.name} (${customer.situation.score.toFixed(2)})` : 'none'}`,
    `Modifiers    ${customer.modifiers.join(', ') || 'none'}`,
    '',
    ...list(
      'Facts',
      customer.facts.map(({ kind, text }) => `${kind}: ${text}`),
    ),
    `Draft        acknowledges ${draft.acknowledges} · acts ${draft.acts} · time ${draft.time ? 'yes' : 'no'} · ${draft.ticks.join(', ') || 'no ticks'}`,
    '',
    ...list(
      'Findings',
      draft.findings.map(
        ({ rubric, level, say, quote }) => `${rubric} ${level}: ${say}${quote && ` “${quote}”`}`,
      ),
    ),
    ...list(
      'Suggestions',
      answer.suggestions.map(({ text, why, schema, place }, index) =>
        [`${index + 1}. ${text}`, `   ${why} · ${schema} · at ${place.from}–${place.to}`].join('\n  '),
      ),
    ),
    ...(answer.silent ? [`Silent: ${answer.silent}`, ''] : []),
    `${answer.ms} ms`,
  ].join('\n');
}
