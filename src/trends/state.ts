import { computed, signal } from '@preact/signals';
import type { Note } from '../design/NoteBar.tsx';
import {
  DEFAULT_TAGS,
  type Mark,
  type Saved,
  type Score,
  scores as storedScores,
  tagging as storedTagging,
  type Tagged,
  tagMonths,
  trendMarks,
} from '../storage/index.ts';
import { type Length, periodsOf, spikesOf } from './periods.ts';
import { LEAST_FOR_SHARE } from './share.ts';

/** All that the page of trends knows. What is stored flows in; what the person changes flows out. */
export function createTrendsState() {
  const tagged = signal<Tagged[]>([]);
  const tagging = signal<boolean | null>(null);
  const marks = signal<Mark[]>([]);
  const scores = signal<Score[]>([]);
  const length = signal<Length>('month');
  const note = signal<Note | null>(null);
  const say = async (saving: Promise<Saved>) => {
    const saved = await saving;
    if (!saved.ok) note.value = { text: saved.why, copy: null, undo: null };
  };
  return {
    tagged,
    tagging,
    marks,
    scores,
    length,
    note,
    periods: computed(() => periodsOf(tagged.value, length.value)),
    spikes: computed(() => spikesOf(tagged.value, length.value, LEAST_FOR_SHARE)),
    tagNames: computed(() => inOrder(new Set(tagged.value.map(({ tag }) => tag)))),
    switchTagging: (on: boolean) => say(storedTagging.update(() => on)),
    addMark: (mark: Mark) =>
      say(trendMarks.update((all) => [...all, mark].sort((a, b) => (a.day < b.day ? -1 : 1)))),
    removeMark: (mark: Mark) =>
      say(
        trendMarks.update((all) => all.filter(({ day, words }) => day !== mark.day || words !== mark.words)),
      ),
    /** A later score of the same month and kind takes the place of the earlier. */
    addScores: (added: Score[]) =>
      say(
        storedScores.update((all) =>
          [
            ...all.filter(
              (each) => !added.some(({ month, kind }) => month === each.month && kind === each.kind),
            ),
            ...added,
          ].sort((a, b) => (a.month < b.month ? -1 : 1)),
        ),
      ),
    removeScore: (score: Score) =>
      say(
        storedScores.update((all) =>
          all.filter(({ month, kind }) => month !== score.month || kind !== score.kind),
        ),
      ),
    follow(): void {
      tagMonths.follow((months) => {
        tagged.value = [...months.values()].flat();
      });
      storedTagging.follow((on) => {
        tagging.value = on;
      });
      trendMarks.follow((all) => {
        marks.value = all;
      });
      storedScores.follow((all) => {
        scores.value = all;
      });
    },
  };
}
/** The usual tags in their usual order, then the team's own. */
function inOrder(tags: ReadonlySet<string>): string[] {
  const usual = DEFAULT_TAGS.map(({ id }): string => id).filter((id) => tags.has(id));
  return [...usual, ...[...tags].filter((tag) => !usual.includes(tag)).sort()];
}
export type TrendsState = ReturnType<typeof createTrendsState>;
