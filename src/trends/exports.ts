import Papa from 'papaparse';
import * as v from 'valibot';
import { SCORES, type Score, type Tagged } from '../storage/index.ts';
import { type Length, periodsOf } from './periods.ts';

/** A row a period and tag. */
export function csvOf(tagged: readonly Tagged[], length: Length): string {
  const rows = periodsOf(tagged, length).flatMap(({ name, total, tags, situations, leaving, effort }) => [
    ...Object.entries(tags).map(([tag, count]) => [name, 'tag', tag, count, total]),
    ...Object.entries(situations).map(([situation, count]) => [name, 'situation', situation, count, total]),
    [name, 'wanted to leave', 'stayed', leaving.stayed, leaving.all],
    [name, 'wanted to leave', 'left', leaving.left, leaving.all],
    [name, 'effort (a proxy)', 'had to come back', effort, total],
  ]);
  return `${Papa.unparse({ fields: ['period', 'kind', 'name', 'count', 'out of'], data: rows }, { escapeFormulae: true, newline: '\n' })}\n`;
}

const MONTH = /^(\d{4})-(\d{1,2})(?:-\d{1,2})?$/;
const RANGES: Record<Score['kind'], [number, number]> = { csat: [0, 100], nps: [-100, 100], ces: [1, 7] };
const rowSchema = v.object({
  month: v.pipe(
    v.string(),
    v.regex(MONTH),
    v.transform((text) =>
      text.replace(MONTH, (_all, year: string, month: string) => `${year}-${month.padStart(2, '0')}`),
    ),
  ),
  kind: v.pipe(
    v.string(),
    v.transform((text) => text.trim().toLowerCase()),
    v.picklist(SCORES),
  ),
  value: v.pipe(
    v.string(),
    v.transform((text) => Number(text.replace('%', '').trim())),
    v.number(),
    v.finite(),
  ),
  answers: v.pipe(
    v.optional(v.string(), ''),
    v.transform((text) => (/^\d+$/.test(text.trim()) ? Number(text) : null)),
  ),
});

/** Reads scores from a table with the headings month, kind (CSAT, NPS or CES), value and answers. */
export function readScores(text: string): { scores: Score[]; faults: string[] } {
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (heading) => heading.trim().toLowerCase(),
  });
  const scores: Score[] = [];
  const faults: string[] = [];
  for (const [index, row] of data.entries()) {
    const parsed = v.safeParse(rowSchema, row);
    if (!parsed.success) {
      faults.push(`Row ${index + 2}: give month (2026-11), kind (CSAT, NPS or CES) and value.`);
      continue;
    }
    const [least, most] = RANGES[parsed.output.kind];
    if (parsed.output.value < least || parsed.output.value > most) {
      faults.push(`Row ${index + 2}: ${parsed.output.kind.toUpperCase()} runs from ${least} to ${most}.`);
      continue;
    }
    scores.push(parsed.output);
  }
  return { scores, faults: faults.slice(0, 20) };
}
