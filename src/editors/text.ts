/**
 * The text of a piece of page as a person sees it, with a way back from each offset to its place in the page.
 * One `\n` for each line break: between blocks and for `<br>`, except the `<br>` that only fills a block's end.
 */

export interface Position {
  node: Node;
  offset: number;
}

export interface ReadOptions {
  /** Elements that are left out with all that they hold. */
  skip?: (element: Element) => boolean;
  /** A place in the page whose offset in the text is wanted, such as the caret. */
  watch?: Position | null;
}

export interface MappedText {
  text: string;
  /** Offset of the watched place; null where it lies outside what was read. */
  watched: number | null;
  /** The place in the page of an offset (UTF-16 units). Valid only until the page changes. */
  positionAt(offset: number): Position;
}

/** A stretch of the text that stands in one text node; of length 0 for an empty line, at its `<br>` or filler. */
interface Run {
  start: number;
  length: number;
  node: Node;
  offset: number;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const UNREAD = new Set('script style template noscript select textarea button svg iframe head'.split(' '));

/** Characters that editors put in to hold the caret (byte order mark, word joiner): they open a line and are no text. */
const FILLERS = /[\uFEFF\u2060]+/g;
/** The same and the white space that a page shows as one space or not at all. A lone space inside is left alone. */
const COLLAPSED = /[\uFEFF\u2060]+|[ \t\n\r\f]{2,}|[\t\n\r\f]|^ | $/g;

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const isText = (node: Node): node is Text => node.nodeType === TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === ELEMENT_NODE;
const isBlock = (node: Node) => BLOCKS.has(nameOf(node));
const nameOf = (node: Node) => (isElement(node) ? node.localName : '');

function keepsSpaces(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle?.(element);
  return /pre|break-spaces/.test(style?.whiteSpace ?? '') || element.localName === 'pre';
}

/** Reads the text inside `root`. Takes time in proportion to the size of the page below `root`, whatever its depth. */
export function readText(root: Element, options: ReadOptions = {}): MappedText {
  const reader = new Reader(root, options);
  reader.readAll();
  return {
    text: reader.parts.join(''),
    watched: reader.watched,
    positionAt: (at) => positionAt(reader.runs, at, root),
  };
}

class Reader {
  readonly parts: string[] = [];
  readonly runs: Run[] = [];
  watched: number | null = null;

  readonly #root: Element;
  readonly #skip: (element: Element) => boolean;
  readonly #watch: Position | null;
  /** The child before which the watched place lies; null where it is in a text node or behind the last child. */
  readonly #watchedChild: Node | null;
  #watchReached = false;
  #length = 0;
  #lineStart = 0;
  /** Something stands on the current line, be it only a filler. */
  #lineOpen = false;
  /** A line break that is due once something follows: from a block's edge, from a `<br>`. */
  #blockBreak = false;
  #lineBreak = false;
  #space: Position | null = null;
  /** The outermost element inside which white space is kept. */
  #keeping: Element | null = null;

  constructor(root: Element, options: ReadOptions) {
    this.#root = root;
    this.#skip = options.skip ?? (() => false);
    this.#watch = options.watch ?? null;
    this.#watchedChild =
      this.#watch && !isText(this.#watch.node)
        ? (this.#watch.node.childNodes[this.#watch.offset] ?? null)
        : null;
  }

  readAll() {
    if (keepsSpaces(this.#root)) this.#keeping = this.#root;
    let node: Node | null = this.#root;
    while (node) {
      const inside: Node | null = this.#enter(node);
      if (inside) {
        node = inside;
        continue;
      }
      while (node && node !== this.#root && !node.nextSibling) {
        node = node.parentNode;
        if (node) this.#leave(node);
      }
      node = node === this.#root ? null : (node?.nextSibling ?? null);
    }
    if (this.#watchReached) this.#resolveWatch();
  }

  /** Reads a node on the way in; answers with the child to go on with, or null where there is none to read. */
  #enter(node: Node): Node | null {
    if (node === this.#watchedChild && node !== this.#root) this.#watchReached = true;
    if (isText(node)) {
      this.#readNode(node);
      return null;
    }
    if (!isElement(node)) return null;
    if (node !== this.#root) {
      if (isBlock(node)) this.#edge();
      if (UNREAD.has(node.localName) || this.#skip(node)) return null;
      if (node.localName === 'br') this.#readBreak(node);
      else if (node.localName === 'img') this.#openLine();
      else if (node.localName === 'pre') this.#keeping ??= node;
    }
    if (node.firstChild) return node.firstChild;
    this.#leave(node);
    return null;
  }

  #leave(node: Node) {
    if (node === this.#keeping && node !== this.#root) this.#keeping = null;
    if (node === this.#watch?.node && !this.#watchedChild) this.#watchReached = true;
    if (!isBlock(node) && node !== this.#root) return;
    if (this.#watchReached) this.#resolveWatch();
    if (node !== this.#root) this.#edge();
  }

  #readNode(node: Text) {
    const data = node.data;
    let from = 0;
    for (const match of data.matchAll(this.#keeping ? FILLERS : COLLAPSED)) {
      this.#put(node, from, match.index);
      from = match.index + match[0].length;
      if (/[\uFEFF\u2060]/.test(match[0])) this.#openEmpty(node, match.index);
      else this.#space ??= { node, offset: match.index };
      if (this.#watchedIn(node) <= match.index) this.#resolveWatch();
      // A caret inside white space stands behind the one space that is shown, if one is.
      if (this.#watchedIn(node) < from) this.#watchReached = true;
    }
    this.#put(node, from, data.length);
    if (this.#watchedIn(node) <= data.length) this.#watchReached = true;
  }

  /** The offset in this node that is still looked for; NaN where none is. */
  #watchedIn(node: Text): number {
    return this.#watch?.node === node && this.watched === null ? this.#watch.offset : Number.NaN;
  }

  #put(node: Text, from: number, to: number) {
    if (to <= from) return;
    this.#openLine();
    if (this.#space && this.#length > this.#lineStart) {
      this.runs.push({ start: this.#length, length: 1, ...this.#space });
      this.#add(' ');
    }
    this.#space = null;
    if (this.#watchReached) this.#resolveWatch();
    const watched = this.#watchedIn(node);
    if (watched >= from && watched <= to) this.watched = this.#length + watched - from;
    this.runs.push({ start: this.#length, length: to - from, node, offset: from });
    this.#add(node.data.slice(from, to).replaceAll('\u00A0', ' '));
  }

  #readBreak(node: Element) {
    this.#openEmpty(node, 0);
    this.#lineBreak = true;
  }

  /** Opens a line at something that is no text, so that an empty line has a place in the page. */
  #openEmpty(node: Node, offset: number) {
    this.#openLine();
    if (this.#watchReached) this.#resolveWatch();
    if (this.#length === this.#lineStart) this.runs.push({ start: this.#length, length: 0, node, offset });
  }

  #openLine() {
    if (this.#blockBreak || this.#lineBreak) {
      this.#add('\n');
      this.#lineStart = this.#length;
      this.#space = null;
    }
    this.#blockBreak = this.#lineBreak = false;
    this.#lineOpen = true;
  }

  /** The edge of a block: what stood before it ends its line. */
  #edge() {
    this.#lineBreak = false;
    this.#space = null;
    if (this.#lineOpen) this.#blockBreak = true;
    this.#lineOpen = false;
  }

  #resolveWatch() {
    this.#watchReached = false;
    this.watched ??= this.#length;
  }

  #add(part: string) {
    this.parts.push(part);
    this.#length += part.length;
  }
}

/** The first run that reaches up to the offset, so that what is put in there continues what stands before it. */
function positionAt(runs: Run[], offset: number, root: Element): Position {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.start + run.length < offset) low = middle + 1;
    else high = middle;
  }
  const run = runs[low] ?? runs.at(-1);
  if (!run) return emptyPosition(root);
  if (isText(run.node)) {
    return { node: run.node, offset: run.offset + Math.min(Math.max(offset - run.start, 0), run.length) };
  }
  return before(run.node, root);
}

function before(node: Node, root: Element): Position {
  const parent = node.parentNode ?? root;
  return { node: parent, offset: Math.max(0, Array.prototype.indexOf.call(parent.childNodes, node)) };
}

/** Inside the innermost first block of an editable that holds no text at all. */
function emptyPosition(root: Element): Position {
  let node: Element = root;
  while (node.firstElementChild && isBlock(node.firstElementChild)) node = node.firstElementChild;
  return { node, offset: 0 };
}
