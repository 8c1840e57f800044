/** Small helpers that every lab page uses. */

type Child = Node | string | null | undefined | false;

/** Builds an element. Text goes in as text, never as markup. */
export function h(
  tag: string,
  attributes: Record<string, string | null> = {},
  ...children: Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(
    ...children.filter((child): child is Node | string => child instanceof Node || Boolean(child)),
  );
  return element;
}

/** "MO" for "Maya Okafor". */
export const initials = (name: string): string =>
  name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('')
    .slice(0, 2);

/** A time as helpdesks print it, such as "24 Nov, 18:52". */
export const shortTime = (iso: string): string =>
  new Date(iso).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  });

/** What the browser tests ask a lab page: the text in the host's own model, and the text on the screen. */
export interface LabModel {
  model: string;
  screen: string;
}

/** What the browser tests do to a lab page that a person or the host would do. */
export interface Lab {
  /** Takes the reply box out of the page, as closing it does. */
  removeEditor(): Promise<void> | void;
  /** Puts a fresh reply box with the same text in place of the old one, as React hosts do. */
  replaceEditor?(): Promise<void>;
  /** Sets the whole draft through the host's own model. */
  setDraft(text: string): void;
  /** What went out by the page's Send, as the host would send it, oldest first. */
  sent: string[];
  /** Adds customer turns to the open ticket. */
  addTurns?(count: number): void;
}

declare global {
  interface Window {
    labModel(): LabModel;
    lab: Lab;
    labReady: boolean;
  }
}

const BLOCKS = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'BLOCKQUOTE']);

/** What a rich text element shows, line by line. A `<br>` at the end of a block only keeps it open. */
export function linesOf(root: Node): string {
  const lines: string[] = [];
  let line: string | null = null;
  const flush = () => {
    if (line !== null) lines.push(line);
    line = null;
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      line = (line ?? '') + (node.nodeValue ?? '');
    } else if (node.nodeName === 'BR') {
      lines.push(line ?? '');
      line = null;
    } else {
      const block = BLOCKS.has(node.nodeName);
      if (block) flush();
      node.childNodes.forEach(walk);
      if (block) flush();
    }
  };
  root.childNodes.forEach(walk);
  flush();
  return lines.join('\n').replaceAll('\u00a0', ' ').replaceAll('\ufeff', '');
}
