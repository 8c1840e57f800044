/** Prints where the checks and the reader differ, on the drafts that may be looked at; those kept aside stay unseen. */
import { judgedDrafts } from './drafts-data.ts';

for (const { id, aside, draft, due, fair, reading, ...labels } of judgedDrafts()) {
  if (aside) continue;
  const found = new Map(reading.findings.map((finding) => [finding.rubric, finding]));
  const lines = [
    ...due.filter((rubric) => !found.has(rubric)).map((rubric) => `  missed ${rubric}`),
    ...[...found.values()]
      .filter(({ rubric }) => !due.includes(rubric) && !fair.includes(rubric))
      .map(({ rubric, level, quote }) => `  wrong ${rubric} (${level}): ${quote}`),
    ...(['acknowledges', 'acts', 'time'] as const)
      .filter((name) => labels[name] !== reading[name])
      .map((name) => `  ${name}: reads ${reading[name]}, is ${labels[name]}`),
    ...reading.ticks.filter((tick) => !labels.ticks.includes(tick)).map((tick) => `  tick ${tick}`),
  ];
  if (lines.length > 0) console.log([`${id}: ${labels.ticket.slice(0, 60)} | ${draft}`, ...lines].join('\n'));
}
