import { retext } from 'retext';
import retextEquality from 'retext-equality';
import retextProfanities from 'retext-profanities';
import retextSimplify from 'retext-simplify';
import writeGood from 'write-good';
import type { JudgedDraft } from './drafts-data.ts';
import { printTable } from './table.ts';

/** What anyone could install instead for the plain-words part. */
const PEERS: { name: string; alarms: (draft: JudgedDraft) => number }[] = [
  {
    name: 'Attune, plain words (PLN)',
    alarms: ({ reading }) => reading.findings.filter(({ rubric }) => rubric.startsWith('PLN')).length,
  },
  { name: 'retext-simplify', alarms: messagesOf(retext().use(retextSimplify)) },
  { name: 'write-good', alarms: ({ draft }) => writeGood(draft).length },
  { name: 'alex: retext-equality', alarms: messagesOf(retext().use(retextEquality)) },
  { name: 'alex: retext-profanities', alarms: messagesOf(retext().use(retextProfanities)) },
];

interface Checker {
  processSync: (text: string) => { messages: readonly unknown[] };
}
function messagesOf(checker: Checker): (draft: JudgedDraft) => number {
  return ({ draft }) => checker.processSync(draft).messages.length;
}

/** Prints, side by side, who finds the hard words that are due and who cries wolf where none is. */
export function reportPeers(drafts: readonly JudgedDraft[]): void {
  const hard = drafts.filter(({ due }) => due.some((rubric) => rubric.startsWith('PLN')));
  const plain = drafts.filter(
    ({ due, fair }) => ![...due, ...fair].some((rubric) => rubric.startsWith('PLN')),
  );
  const words = plain.reduce((sum, draft) => sum + draft.words, 0);
  printTable(
    `Plain words beside what anyone could install (${hard.length} drafts with hard words due, ${plain.length} without)`,
    [
      'checker',
      'drafts with hard words found',
      'plain drafts flagged',
      'alarms per 100 words of plain drafts',
    ],
    PEERS.map(({ name, alarms }) => [
      name,
      `${hard.filter((draft) => alarms(draft) > 0).length} of ${hard.length}`,
      `${plain.filter((draft) => alarms(draft) > 0).length} of ${plain.length}`,
      ((plain.reduce((sum, draft) => sum + alarms(draft), 0) / words) * 100).toFixed(2),
    ]),
  );
}
