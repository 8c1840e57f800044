import type { Finding, Level } from '../types.ts';
import type { Check } from './check.ts';
import { CHECKS } from './checks/index.ts';
import type { CheckContext } from './context.ts';

/** Below this a draft is still being begun; only what must not go out is reported. */
const FEWEST_WORDS = 8;
const WEIGHT: Record<Level, number> = { stop: 3, warn: 2, hint: 1 };
const GROUPS = ['SAF', 'INV', 'ACK', 'ACT', 'LIS', 'SIN', 'PLN'];
const MOST_FINDINGS = 60;

/** What all checks find, one finding a span, in the order in which the panel shows them. `original` is the draft as it stands. */
export function findAll(context: CheckContext, original: string, off: readonly string[] = []): Finding[] {
  const found = CHECKS.filter((check) => !off.includes(check.id) && mayRun(check, context))
    .flatMap((check) => run(check, context, original))
    .filter(
      (finding) => context.words >= FEWEST_WORDS || finding.level === 'stop' || groupOf(finding) === 'SAF',
    );
  return keepMostSevere(found)
    .sort(
      (a, b) =>
        GROUPS.indexOf(groupOf(a)) - GROUPS.indexOf(groupOf(b)) ||
        WEIGHT[b.level] - WEIGHT[a.level] ||
        a.from - b.from,
    )
    .slice(0, MOST_FINDINGS);
}

function run(check: Check, context: CheckContext, original: string): Finding[] {
  return check.find(context).map(({ from, to, say, instead, level }) => ({
    check: check.id,
    rubric: check.rubric,
    level: level ?? check.level,
    from,
    to,
    quote: original.slice(from, to),
    say,
    instead: instead ?? [],
  }));
}

/** Where someone may harm themselves nobody is coached on tone; where the language is unknown only gaps and secrets show. */
function mayRun({ rubric }: Check, { customer }: CheckContext): boolean {
  if (!customer.english) return rubric === 'SIN-08' || rubric === 'SAF-06';
  return !customer.gates.includes('self-harm') || !/^AC[KT]/.test(rubric);
}

function keepMostSevere(findings: Finding[]): Finding[] {
  const kept: Finding[] = [];
  const ranked = [...findings].sort(
    (a, b) => WEIGHT[b.level] - WEIGHT[a.level] || GROUPS.indexOf(groupOf(a)) - GROUPS.indexOf(groupOf(b)),
  );
  for (const finding of ranked) {
    const taken = kept.some((other) => isSameSpan(other, finding));
    if (!taken) kept.push(finding);
  }
  return kept;
}

/** Do two findings speak of the same words, and not one of a word within the sentence of the other? */
function isSameSpan(a: Finding, b: Finding): boolean {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared > 0 && shared * 2 > Math.max(a.to - a.from, b.to - b.from);
}

function groupOf(finding: Finding): string {
  return finding.rubric.slice(0, 3);
}
