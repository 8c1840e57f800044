import { CHECKS } from '../../src/engine/draft/index.ts';
import { LEVELS } from '../../src/engine/types.ts';
import { DRAFT_SETS, type JudgedDraft, judgedDrafts } from './drafts-data.ts';
import firstRuns from './drafts-first-runs.json' with { type: 'json' };
import { reportPeers } from './drafts-peers.ts';
import { printTable } from './table.ts';

const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));
const count = <Item>(items: readonly Item[], test: (item: Item) => boolean) => items.filter(test).length;

interface Tally {
  due: number;
  found: number;
  right: number;
  wrong: number;
}

function tally(drafts: readonly JudgedDraft[], rubric: string): Tally {
  const finds = (draft: JudgedDraft) => draft.reading.findings.some((finding) => finding.rubric === rubric);
  return {
    due: count(drafts, ({ due }) => due.includes(rubric)),
    found: count(drafts, (draft) => draft.due.includes(rubric) && finds(draft)),
    right: count(
      drafts,
      (draft) => (draft.due.includes(rubric) || draft.fair.includes(rubric)) && finds(draft),
    ),
    wrong: count(
      drafts,
      (draft) => !draft.due.includes(rubric) && !draft.fair.includes(rubric) && finds(draft),
    ),
  };
}

const columns = ({ due, found, right, wrong }: Tally) => [
  share(right, right + wrong),
  share(found, due),
  `${found}/${due}, ${wrong} wrong`,
];

function reportChecks(seen: readonly JudgedDraft[], aside: readonly JudgedDraft[]): void {
  printTable(
    'Each check on our own labelled drafts: precision, recall, counts',
    ['check', 'level', 'precision', 'recall', 'counts', 'aside: precision', 'recall', 'counts'],
    CHECKS.map(({ rubric, id, level }) => [
      `${rubric} ${id}`,
      level,
      ...columns(tally(seen, rubric)),
      ...columns(tally(aside, rubric)),
    ]),
  );
}

/** Findings of one level, each right where the reader raises it too or finds it fair. */
function levelRow(level: string, drafts: readonly JudgedDraft[]): string[] {
  const found = drafts.flatMap(({ reading, due, fair }) =>
    reading.findings
      .filter((finding) => finding.level === level)
      .map(({ rubric }) => due.includes(rubric) || fair.includes(rubric)),
  );
  return [share(count(found, Boolean), found.length), String(found.length)];
}

function overall(drafts: readonly JudgedDraft[]): string[] {
  const tallies = CHECKS.map(({ rubric }) => tally(drafts, rubric)).filter(({ due }) => due > 0);
  const recalls = tallies.map(({ found, due }) => found / due);
  const clean = drafts.filter(({ due, fair }) => due.length === 0 && fair.length === 0);
  const words = clean.reduce((sum, draft) => sum + draft.words, 0);
  const alarms = clean.reduce((sum, { reading }) => sum + reading.findings.length, 0);
  const ticks = drafts.flatMap(({ reading, ticks: due }) => reading.ticks.map((tick) => due.includes(tick)));
  const agree = (name: 'acknowledges' | 'acts' | 'time') =>
    share(
      count(drafts, (draft) => draft.reading[name] === draft[name]),
      drafts.length,
    );
  return [
    ...LEVELS.flatMap((level) => levelRow(level, drafts)),
    (recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length).toFixed(2),
    `${((alarms / words) * 100).toFixed(2)} (${clean.length} drafts)`,
    share(count(ticks, Boolean), ticks.length),
    agree('acknowledges'),
    agree('acts'),
    agree('time'),
  ];
}

/** Prints how well the checks judge drafts: on those looked at while mending, and on those kept aside. */
export function reportDrafts(): void {
  const drafts = judgedDrafts();
  const seen = drafts.filter((draft) => !draft.aside);
  const aside = drafts.filter((draft) => draft.aside);
  reportChecks(seen, aside);
  const names = [
    ...LEVELS.flatMap((level) => [`precision of ${level}`, `findings of ${level}`]),
    'mean recall of the checks',
    'findings per 100 words where none is due',
    'precision of ticks',
    'agreement on acknowledges',
    'agreement on acts',
    'agreement on time',
  ];
  const sets = [seen, aside, ...DRAFT_SETS.slice(1).map((set) => judgedDrafts(set))];
  const figures = sets.map(overall);
  printTable(
    'Judging drafts as a whole; by a second author, as they stand now',
    [
      'measure',
      ...['looked at', 'kept aside', 'second author', 'second author again'].map(
        (label, index) => `${label} (${sets[index]?.length ?? 0})`,
      ),
    ],
    names.map((name, index) => [name, ...figures.map((figure) => figure[index] ?? '')]),
  );
  printTable(
    "The second author's drafts, unseen at their first run",
    ['measure', ...firstRuns.runs.map(({ drafts: count, set }) => `${set} (${count})`)],
    firstRuns.measures.map((name, index) => [
      name,
      ...firstRuns.runs.map(({ figures: run }) => run[index] ?? ''),
    ]),
  );
  reportPeers(drafts);
}
