/** Is a scenario fair? Its model replies have to pass every check with its own facts, and its traps have to be caught. */
import type { Fault } from '../packs/fault.ts';
import type { Scenario } from '../packs/scenario.ts';
import type { Pack } from '../packs/schema.ts';
import { aimResults, answerFor, overrideOf } from './aims.ts';
import { readCustomer } from './customer/index.ts';
import { CHECKS, judgeDraft } from './draft/index.ts';
import { packsFor } from './sector.ts';
import { unsourced } from './sourced.ts';
import type { CustomerReading, DraftReading } from './types.ts';

const KNOWN = new Set(CHECKS.map(({ id }) => id));
/** Off until somebody switches them on, so nobody in practice meets them. */
const OFF = new Set(CHECKS.filter(({ off }) => off).map(({ id }) => id));
const AIM_WORDS = {
  acknowledge: 'names what happened',
  plain: 'is left without sympathy, as the aims want',
  act: 'says a concrete step',
  time: 'says when',
  ask: 'asks an open question',
} as const;

type Judge = (draft: string) => DraftReading;
type Path = Fault['path'];

/** Everything that makes the scenario unfair, in words for its writer; empty for a good one. Paths start in the scenario. */
export function scenarioFaults(scenario: Scenario, packs: Pack[]): Fault[] {
  const conversation = { channel: scenario.channel, thread: scenario.thread };
  const now = scenario.now === undefined ? undefined : new Date(scenario.now);
  const customer = readCustomer(conversation, now, overrideOf(scenario));
  const judge: Judge = (draft) => {
    const reading = judgeDraft(draft, customer, conversation, packsFor(packs, conversation));
    return { ...reading, findings: reading.findings.filter(({ check }) => !OFF.has(check)) };
  };
  return [
    ...readingFaults(scenario, customer),
    ...modelFaults(scenario, judge),
    ...statementFaults(scenario, judge),
    ...trapFaults(scenario, judge),
    ...draftFaults(scenario, judge),
    ...turnFaults(scenario),
  ];
}

function readingFaults({ reading, thread }: Scenario, customer: CustomerReading): Fault[] {
  const faults: Fault[] = [];
  const said = thread.filter(({ role }) => role === 'customer').map(({ text }) => text);
  for (const [index, { words }] of reading.feelings.entries()) {
    if (!said.some((text) => text.includes(words))) {
      const reason = 'the customer does not write these words; copy them letter for letter';
      faults.push({ path: ['reading', 'feelings', index, 'words'], reason });
    }
  }
  if (customer.gate !== (reading.gate ?? null)) {
    const reason = `the engine's gate is ${customer.gate ?? 'none'}; say the same, or change the customer's words`;
    faults.push({ path: ['reading', 'gate'], reason });
  }
  if (!customer.english)
    faults.push({ path: ['thread'], reason: 'the engine does not take this for English' });
  return faults;
}

function modelFaults(scenario: Scenario, judge: Judge): Fault[] {
  const { models, turns } = scenario;
  const faults: Fault[] = [];
  if (new Set(models.map(({ character }) => character.toLowerCase())).size < models.length) {
    faults.push({ path: ['models'], reason: 'two of them have the same character; make them differ' });
  }
  for (const [index, { text }] of models.entries()) {
    const path = ['models', index, 'text'];
    const reading = judge(text);
    for (const fault of sayFindings(reading, path)) faults.push(fault);
    for (const { aim, met } of aimResults(scenario.aims, text, reading)) {
      if (!met) faults.push({ path, reason: `the engine does not see that it ${AIM_WORDS[aim]}` });
    }
    faults.push(...sourceFaults(scenario, text, path));
    const [first] = turns;
    if (first && answerFor(first, text, reading) === first.answers.length - 1) {
      const reason = 'in the first turn it gets the last answer, as if it had done nothing; add one for it';
      faults.push({ path, reason });
    }
  }
  return faults;
}

function statementFaults(scenario: Scenario, judge: Judge): Fault[] {
  const { stem, statement, aims } = scenario;
  const start = stem.replace(/\s*(?:…|\.\.\.)$/, '');
  const faults: Fault[] = statement.startsWith(start)
    ? []
    : [{ path: ['stem'], reason: 'the statement has to begin with these words' }];
  const reading = judge(statement);
  faults.push(
    ...sayFindings(reading, ['statement'], 'hint'),
    ...sourceFaults(scenario, statement, ['statement']),
  );
  if (aims.acknowledge === 'specific' && reading.acknowledges < 2) {
    faults.push({ path: ['statement'], reason: 'the engine does not see that it names what happened' });
  }
  return faults;
}

function trapFaults({ traps }: Scenario, judge: Judge): Fault[] {
  return traps.flatMap(({ text, checks }, index) => {
    const { findings } = judge(text);
    const found = new Set(findings.map(({ check }) => check));
    return checks.flatMap((check): Fault[] => {
      const path = ['traps', index, 'checks'];
      if (!KNOWN.has(check)) return [{ path, reason: `there is no check "${check}"` }];
      if (found.has(check)) return [];
      return [{ path, reason: `"${check}" does not see it; found: ${[...found].join(', ') || 'nothing'}` }];
    });
  });
}

/** A text that is to be bettered has something to better. */
function draftFaults({ draft, aims }: Scenario, judge: Judge): Fault[] {
  if (draft === undefined) return [];
  const reading = judge(draft);
  const lacking = aimResults(aims, draft, reading).some(({ met }) => !met);
  if (lacking || reading.findings.length > 0) return [];
  return [{ path: ['draft'], reason: 'the checks find nothing to better in it' }];
}

function turnFaults({ turns }: Scenario): Fault[] {
  return turns.flatMap(({ answers }, turn) =>
    answers.flatMap(({ when }, index) =>
      (when.found ?? [])
        .filter((check) => !KNOWN.has(check))
        .map((check) => ({
          path: ['turns', turn, 'answers', index, 'when', 'found'],
          reason: `there is no check "${check}"`,
        })),
    ),
  );
}

function sayFindings({ findings }: DraftReading, path: Path, except?: 'hint'): Fault[] {
  return findings
    .filter(({ level }) => level !== except)
    .map(({ check, quote, say }) => ({ path, reason: `${check}${quote ? ` at "${quote}"` : ''}: ${say}` }));
}

function sourceFaults({ facts, thread }: Scenario, text: string, path: Path): Fault[] {
  const missing = unsourced(text, [...facts, ...thread.map((turn) => turn.text)]);
  if (missing.length === 0) return [];
  return [{ path, reason: `stands in no fact and not in the thread: ${missing.join(', ')}` }];
}
