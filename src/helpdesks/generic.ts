/** Any page on a site that the person has enabled: its text areas and editors, without a conversation. */
import { isVisible } from './find.ts';
import type { Helpdesk } from './types.ts';

const BOXES = 'textarea, [contenteditable]:not([contenteditable="false"])';

/** Boxes that are no place for a reply, or whose page asks writing tools to keep out. */
const NOT_FOR_REPLIES = [
  ':disabled',
  'textarea[readonly]',
  '[role="searchbox"]',
  '[role="combobox"]',
  '[aria-hidden="true"]',
  '[data-enable-grammarly="false"]',
  '[data-gramm="false"]',
  '[autocomplete^="cc-"]',
  '.ace_text-input',
  '.cm-content',
  '.monaco-editor *',
].join(', ');

const SUBMITS = '[type="submit"], button:not([type])';
const BUTTONS = 'button, [role="button"], [type="submit"]';
/** How far outside a reply box without a form its button is looked for, in elements. */
const MOST_STEPS = 5;

/** Smaller boxes (in CSS pixels) are for a word or are there to catch keys. */
const LEAST_WIDTH = 120;
const LEAST_HEIGHT = 16;

export const generic: Helpdesk = {
  id: 'generic',
  name: 'This site',
  matches: [],
  examples: [],

  composers(page) {
    return [...page.querySelectorAll<HTMLElement>(BOXES)].filter(
      (box) => isRoot(box) && !box.matches(NOT_FOR_REPLIES) && isVisible(box) && isRoomy(box),
    );
  },
  keyOf(composer) {
    const named = composer.id || composer.getAttribute('name');
    const at = named ?? '';
    const { host, pathname } = composer.ownerDocument.location ?? { host: '', pathname: '' };
    return `generic:${host}${pathname}:${at || placeOf(composer)}`;
  },
  paneOf: (composer) => composer,
  openPane: () => null,
  read: () => ({
    channel: 'email',
    visibility: 'unknown',
    customerName: null,
    subject: null,
    thread: null,
    older: false,
  }),
  sendButtons(composer) {
    const form = composer.closest('form');
    if (form) return [...form.querySelectorAll(SUBMITS)];
    let around: Element | null = composer;
    for (let step = 0; around && step < MOST_STEPS; step++) {
      around = around.parentElement;
      const sends = [...(around?.querySelectorAll(BUTTONS) ?? [])].filter(saysSend);
      if (sends.length > 0) return sends;
    }
    return [];
  },
};

/** The outermost editable: what lies inside it belongs to it. */
const isRoot = (box: HTMLElement) =>
  box.localName === 'textarea' ||
  !box.parentElement?.closest('[contenteditable]:not([contenteditable="false"])');

function isRoomy(box: HTMLElement): boolean {
  const { width, height } = box.getBoundingClientRect();
  return width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
}

/** The words on a button are all that tells where there is no form; in English only. */
function saysSend(button: Element): boolean {
  const words = button.getAttribute('aria-label') ?? button.getAttribute('value') ?? button.textContent ?? '';
  return /^\s*(send|reply|submit|post)\b/i.test(words.slice(0, 80));
}

/** A box without a name is known by its place among the others. */
function placeOf(composer: HTMLElement): string {
  return String([...composer.ownerDocument.querySelectorAll(BOXES)].indexOf(composer));
}
