import type { Spoken } from './suggestions-data.ts';

/** A Markdown sheet for people to read: each ticket, its draft, and what would stand there after the first statement. */
export function sheetOf(title: string, all: readonly Spoken[]): string {
  const entries = all.map(({ id, conversation, draft, analysis }, index) => {
    const [first, ...others] = analysis.suggestions;
    const { situation, feelings } = analysis.customer;
    return [
      `## ${index + 1}. ${id} · ${conversation.channel}`,
      ...conversation.thread.map(
        ({ role, text }) => `${role === 'customer' ? 'Customer' : 'Agent'}:\n\n${quoted(text)}`,
      ),
      draft === '' ? 'No draft.' : `Draft:\n\n${quoted(draft)}`,
      first
        ? `**Suggestion** (${first.schema}): ${first.text}\n\nWith it the reply reads:\n\n${quoted(
            draft.slice(0, first.place.from) +
              first.glue.before +
              first.text +
              first.glue.after +
              draft.slice(first.place.to),
          )}`
        : `**Silence**: ${analysis.silent}`,
      ...others.map(({ schema, text }) => `Also (${schema}): ${text}`),
      `Read as: ${situation?.name ?? 'no situation'}; ${feelings.map(({ name, strength }) => `${name} (${strength})`).join(', ') || 'no feeling'}`,
      'Usable? ___ Wrong in it: ___',
    ].join('\n\n');
  });
  return `# ${title}\n\n${entries.join('\n\n')}\n`;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
