import { render } from 'preact';
import '../design/base.css';
import '../design/page.css';
import { Trends } from './components/Trends.tsx';
import { createTrendsState } from './state.ts';
import './trends.css';

/** Starts the page of trends. */
export function mountTrends(root: HTMLElement): void {
  const state = createTrendsState();
  state.follow();
  render(<Trends state={state} />, root);
}
