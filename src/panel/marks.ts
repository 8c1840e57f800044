/** What is marked in the page: findings in the draft, the customer's words in the conversation, and what is pointed at. */
import type { Evidence, Finding } from '../engine/types.ts';
import { type MarksMessage, MOST_MARKS } from '../messages/index.ts';
import type { Preferences } from '../storage/index.ts';
import type { Reading } from './conversation.ts';
import { findingKey } from './quiet.ts';
import { linesOf } from './reading-lines.ts';

/** What the pointer or the focus is on in the panel; a finding by its key. */
export type Pointed = { in: 'draft'; key: string } | { in: 'thread'; evidence: Evidence };

export interface Marked {
  reading: Reading;
  findings: readonly Finding[];
  pointed: Pointed | null;
  stop: string | null;
  preferences: Preferences;
  /** The message was pasted: its words stand nowhere in the page. */
  pasted: boolean;
}

/** The message that brings the page's marks in line with the panel. What a setting switches off is left out. */
export function marksFor({ reading, findings, pointed, stop, preferences, pasted }: Marked): MarksMessage {
  const { markFindings, markCustomerWords } = preferences;
  const wordsMarked = markCustomerWords && !pasted;
  const { feels, happened } = linesOf(reading);
  return {
    kind: 'marks',
    key: reading.key,
    findings: markFindings
      ? findings
          .filter(({ from, to }) => to > from)
          .slice(0, MOST_MARKS)
          .map(({ from, to, quote, level }) => ({ from, to, quote, level }))
      : [],
    words: wordsMarked
      ? [
          ...feels.evidence.map((each) => ({ ...threadMark(reading, each), line: 'feels' as const })),
          ...happened.evidence.map((each) => ({ ...threadMark(reading, each), line: 'happened' as const })),
        ].slice(0, MOST_MARKS)
      : [],
    point: pointFor(reading, findings, pointed, markFindings, wordsMarked),
    stop,
  };
}

function pointFor(
  reading: Reading,
  findings: readonly Finding[],
  pointed: Pointed | null,
  inDraft: boolean,
  inThread: boolean,
): MarksMessage['point'] {
  if (pointed?.in === 'draft' && inDraft) {
    const finding = findings.find((each) => findingKey(reading.key, each) === pointed.key);
    return finding && finding.to > finding.from
      ? { in: 'draft', from: finding.from, to: finding.to, quote: finding.quote }
      : null;
  }
  if (pointed?.in === 'thread' && inThread) return { in: 'thread', ...threadMark(reading, pointed.evidence) };
  return null;
}

function threadMark({ thread }: Reading, { turn, from, to }: Evidence) {
  return { turn, from, to, quote: thread[turn]?.text.slice(from, to) ?? '' };
}

/** Sends the page's marks whenever they change. Where nothing is read, the page has let them go by itself. */
export function createMarking(
  send: (message: MarksMessage) => boolean,
): (marks: MarksMessage | null) => void {
  let last = '';
  return (marks) => {
    const next = marks === null ? '' : JSON.stringify(marks);
    if (next === last) return;
    last = marks === null || send(marks) ? next : '';
  };
}
