/**
 * Marks on words in the page that leave the page's elements alone: the browser paints them, and nothing of them can be
 * copied, saved or sent.
 */
/** Best first: where two lie on the same words, the earlier is painted over the later. */
export const MARKS = ['point', 'stop', 'warn', 'hint', 'feels', 'happened'] as const;
export type MarkName = (typeof MARKS)[number];

export interface Mark {
  name: MarkName;
  range: Range;
}

const registryName = (name: MarkName) => `attune-${name}`;
/** Browsers before 2025 paint no highlights, and the panel's own quotes have to do. */
const canPaint = () => typeof Highlight === 'function' && 'highlights' in CSS;

export class Highlights {
  /** What is painted, with the words that each mark was set on. */
  #painted: (Mark & { words: string })[] = [];

  /** Firefox ends the script of an extension that is reloaded without a word, and what it marked would stay. */
  constructor() {
    this.#paint();
  }

  /** Paints these marks and no others. */
  show(marks: readonly Mark[]) {
    this.#painted = marks.map((mark) => ({ ...mark, words: mark.range.toString() }));
    this.#paint();
  }

  /** Does every mark still stand on the words that it was set on? */
  sound(): boolean {
    return this.#painted.every(
      ({ range, words }) => range.startContainer.isConnected && range.toString() === words,
    );
  }

  clear() {
    if (this.#painted.length > 0) this.show([]);
  }

  #paint() {
    if (!canPaint()) return;
    for (const [at, name] of MARKS.entries()) {
      const ranges = this.#painted.filter((mark) => mark.name === name).map(({ range }) => range);
      if (ranges.length === 0) {
        CSS.highlights.delete(registryName(name));
        continue;
      }
      const highlight = new Highlight(...ranges);
      highlight.priority = MARKS.length - at;
      CSS.highlights.set(registryName(name), highlight);
    }
  }
}
