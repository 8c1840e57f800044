import Papa from 'papaparse';
import { render } from 'preact';
import '../design/base.css';
import '../design/page.css';
import { Review } from './components/Review.tsx';
import type { FromReading } from './messages.ts';
import './review.css';
import { createReviewState, type Sheet } from './state.ts';

const PEEK_BYTES = 64 * 1024;
const PEEK_ROWS = 4;

/** Starts the review page. */
export function mountReview(root: HTMLElement): void {
  const state = createReviewState((hear) => {
    const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FromReading>) => hear(data));
    worker.addEventListener('error', ({ message }) =>
      hear({ kind: 'failed', why: message || 'The reading stopped.' }),
    );
    return { post: (message) => worker.postMessage(message), end: () => worker.terminate() };
  });
  const take = async (files: File[]) => {
    const [table] = files.filter(({ name }) => /\.(?:csv|tsv|tab)$/i.test(name));
    state.take(files, table ? await peekAt(table) : null);
  };
  render(<Review state={state} take={(files) => void take(files)} />, root);
}

async function peekAt(file: File): Promise<Sheet | null> {
  const { data } = Papa.parse<string[]>(await file.slice(0, PEEK_BYTES).text(), {
    preview: PEEK_ROWS + 1,
    skipEmptyLines: 'greedy',
  });
  const [header, ...rows] = data;
  return header ? { header, rows } : null;
}
