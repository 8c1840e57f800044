/** What crosses between the review page and its reading worker. */
import type { Figures } from '../transcripts/figures.ts';
import type { Progress } from '../transcripts/review.ts';
import type { TableMapping } from '../transcripts/table.ts';

export type ToReading =
  | { kind: 'read'; files: File[]; mapping?: TableMapping }
  | { kind: 'pause' }
  | { kind: 'go on' };
export type FromReading =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'so far'; figures: Figures }
  | { kind: 'done'; figures: Figures }
  | { kind: 'failed'; why: string };
