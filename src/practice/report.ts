/** What a trainee hands to a lead: only what they choose, as a file or on paper. */
import Papa from 'papaparse';
import * as v from 'valibot';
import { type Scenario, SKILLS } from '../packs/scenario.ts';
import {
  type FinishedRound,
  finishedRoundSchema,
  type TicketSet,
  ticketSetSchema,
} from '../storage/practice.ts';
import { CONFIDENCE_WORDS, SKILL_WORDS } from './words.ts';

const KIND = 'attune-practice-report';
/** What a spreadsheet might run. The library's own pattern passes over texts of several lines. */
export const FORMULA = /^[=+\-@\t\r]/;
const MOST_BYTES = 20_000_000;

const reportSchema = v.strictObject({
  kind: v.literal(KIND),
  format: v.literal(1),
  name: v.pipe(v.string(), v.trim(), v.minLength(1, 'the name is missing'), v.maxLength(80)),
  /** When it was made. */
  made: v.pipe(v.string(), v.isoTimestamp()),
  sets: v.pipe(v.array(ticketSetSchema), v.maxLength(40)),
  /** Titles by the ids of the tickets. */
  titles: v.record(v.pipe(v.string(), v.maxLength(80)), v.pipe(v.string(), v.maxLength(80))),
  rounds: v.pipe(v.array(finishedRoundSchema), v.maxLength(10_000)),
});
export type Report = v.InferOutput<typeof reportSchema>;

export interface ReportChoices {
  name: string;
  replies: boolean;
  confidence: boolean;
}

export function makeReport(
  rounds: readonly FinishedRound[],
  sets: readonly TicketSet[],
  scenarios: readonly Scenario[],
  { name, replies, confidence }: ReportChoices,
  now: Date,
): Report {
  const used = new Set([...rounds.map(({ scenario }) => scenario), ...sets.flatMap((set) => set.scenarios)]);
  return {
    kind: KIND,
    format: 1,
    name: name.trim() === '' ? 'No name yet' : name.trim().slice(0, 80),
    made: now.toISOString(),
    sets: [...sets],
    titles: Object.fromEntries(
      scenarios.filter(({ id }) => used.has(id)).map(({ id, title }) => [id, title]),
    ),
    rounds: rounds.map(({ replies: written, ...round }) => ({
      ...round,
      confidence: confidence ? round.confidence : null,
      ...(replies && written && { replies: written }),
    })),
  };
}

export const reportFile = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;

export function titleIn({ titles }: Pick<Report, 'titles'>, scenario: string): string {
  return Object.hasOwn(titles, scenario) ? (titles[scenario] ?? scenario) : scenario;
}

/** One row a round, safe to open in a spreadsheet. */
export function reportCsv(reports: readonly Report[]): string {
  const rows = reports.flatMap((report) =>
    report.rounds.map((round) => ({
      name: report.name,
      finished: round.at,
      ticket: titleIn(report, round.scenario),
      exercise: round.kind === 'map' ? 'empathy map' : 'reply',
      tries: round.tries,
      hints: round.hints,
      minutes: (round.seconds / 60).toFixed(1),
      ...Object.fromEntries(
        SKILLS.flatMap((skill) => {
          const seen = round.skills.find((each) => each.skill === skill);
          const { name } = SKILL_WORDS[skill];
          return [
            [`${name}, first try %`, seen ? Math.round(seen.first * 100) : ''],
            [`${name}, last try %`, seen ? Math.round(seen.last * 100) : ''],
          ];
        }),
      ),
      confidence: round.confidence === null ? '' : CONFIDENCE_WORDS[round.confidence - 1],
      replies: round.replies?.join('\n\n---\n\n') ?? '',
    })),
  );
  return Papa.unparse(rows, { escapeFormulae: FORMULA, newline: '\r\n' });
}

export type ReadReport = { ok: true; report: Report } | { ok: false; why: string };

/** Reads a report from a file's text. Never throws; says what is wrong and what to do. */
export function readReport(text: string): ReadReport {
  if (text.length > MOST_BYTES) return { ok: false, why: 'it is too large for a report' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, why: 'it is no report, or cut short; ask for the JSON file once more' };
  }
  const parsed = v.safeParse(reportSchema, value);
  if (parsed.success) return { ok: true, report: parsed.output };
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue);
  return {
    ok: false,
    why: `it cannot be used (${where ? `${where}: ` : ''}${issue.message}); ask for the JSON file once more`,
  };
}
