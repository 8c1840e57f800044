import { computed, signal } from '@preact/signals';
import { type Excerpt, type Figures, noFigures } from '../transcripts/figures.ts';
import type { Progress } from '../transcripts/review.ts';
import { guessTable, type TableMapping } from '../transcripts/table.ts';
import type { FromReading, ToReading } from './messages.ts';

export type Phase = 'choosing' | 'mapping' | 'reading' | 'paused' | 'done';
export interface Sheet {
  header: string[];
  rows: string[][];
}
/** The reading worker, as the page reaches it. */
export interface ReadingLink {
  post(message: ToReading): void;
  end(): void;
}

/** All that the review page shows. Nothing of it is stored: closing the page forgets it. */
export function createReviewState(start: (hear: (message: FromReading) => void) => ReadingLink) {
  const phase = signal<Phase>('choosing');
  const files = signal<File[]>([]);
  const sheet = signal<Sheet | null>(null);
  const mapping = signal<TableMapping>({});
  const progress = signal<Progress | null>(null);
  const figures = signal<Figures>(noFigures());
  const fault = signal<string | null>(null);
  const open = signal<Excerpt | null>(null);
  let link: ReadingLink | null = null;

  function hear(message: FromReading): void {
    if (message.kind === 'progress') progress.value = message.progress;
    else if (message.kind === 'failed') {
      fault.value = message.why;
      end('choosing');
    } else {
      figures.value = message.figures;
      if (message.kind === 'done') end('done');
    }
  }
  function end(next: Phase): void {
    link?.end();
    link = null;
    phase.value = next;
  }
  return {
    phase,
    files,
    sheet,
    mapping,
    progress,
    figures,
    fault,
    open,
    /** Whether there is anything to show. */
    hasFigures: computed(
      () => figures.value.conversations > 0 || Object.keys(figures.value.skipped).length > 0,
    ),
    /** Takes files; a table whose columns are not plain asks first. `peek` is its first rows. */
    take(chosen: File[], peek: Sheet | null): void {
      files.value = chosen;
      fault.value = null;
      sheet.value = peek;
      mapping.value = peek ? guessTable(peek.header) : {};
      phase.value = peek ? 'mapping' : 'choosing';
      if (!peek && chosen.length > 0) this.read();
    },
    read(): void {
      figures.value = noFigures();
      progress.value = null;
      open.value = null;
      phase.value = 'reading';
      link = start(hear);
      link.post({ kind: 'read', files: files.value, ...(sheet.value ? { mapping: mapping.value } : {}) });
    },
    pause(): void {
      link?.post({ kind: 'pause' });
      phase.value = 'paused';
    },
    goOn(): void {
      link?.post({ kind: 'go on' });
      phase.value = 'reading';
    },
    /** Stops at once; what was counted at the last pause stays. */
    stop: () => end(figures.value.conversations > 0 ? 'done' : 'choosing'),
    again: () => end('choosing'),
  };
}
export type ReviewState = ReturnType<typeof createReviewState>;
