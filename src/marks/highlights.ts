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

/** Told apart by shape, so that they need no colour, in tones that stand out a little on light and dark pages alike. */
const STYLES: Record<MarkName, string> = {
  point: 'background-color: #8388ef4d',
  stop: 'text-decoration: underline wavy 1.5px #c2602f',
  warn: 'text-decoration: underline solid 1.5px #b07d2b',
  hint: 'text-decoration: underline dotted 1.5px #8a7f9e',
  feels: 'text-decoration: underline solid 1px #7f83d8',
  happened: 'text-decoration: underline dotted 1px #7f83d8',
};

const registryName = (name: MarkName) => `attune-${name}`;
/** Browsers before 2025 paint no highlights, and the panel's own quotes have to do. */
const canPaint = () => typeof Highlight === 'function' && 'highlights' in CSS;

export class Highlights {
  readonly #page: Document;
  /** What is painted, with the words that each mark was set on. */
  #painted: (Mark & { words: string })[] = [];
  #style: HTMLStyleElement | null = null;

  constructor(page: Document) {
    this.#page = page;
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
    this.#style?.remove();
    this.#style = null;
  }

  #paint() {
    if (!canPaint()) return;
    if (this.#painted.length > 0) this.#addStyle();
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

  #addStyle() {
    if (this.#style?.isConnected) return;
    this.#style = this.#page.createElement('style');
    this.#style.textContent = MARKS.map(
      (name) => `::highlight(${registryName(name)}) { ${STYLES[name]} }`,
    ).join('\n');
    (this.#page.head ?? this.#page.documentElement).append(this.#style);
  }
}
