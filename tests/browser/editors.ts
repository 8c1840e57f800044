/** The lab's reply boxes, and what a person does in one. */
import type { Page } from 'puppeteer-core';
import type { LabModel } from '../lab/pages/dom.ts';

export interface LabEditor {
  name: string;
  path: string;
  /** The reply box itself. */
  selector: string;
}

export const ZENDESK: LabEditor = {
  name: 'CKEditor 5 in a Zendesk pane',
  path: '/zendesk/agent/tickets/48213',
  selector: '[data-ticket-id="48213"] .ck-editor__editable',
};
export const GMAIL: LabEditor = {
  name: 'Gmail reply',
  path: '/gmail/mail/u/0/#inbox/48213',
  selector: '.M9 [g_editable]',
};
export const EDITORS: LabEditor[] = [
  ZENDESK,
  GMAIL,
  { name: 'textarea', path: '/plain/', selector: 'textarea' },
  { name: 'plain contenteditable', path: '/plain/', selector: '.box' },
  { name: 'ProseMirror', path: '/plain/prosemirror/', selector: '.ProseMirror' },
  { name: 'Slate', path: '/plain/slate/', selector: '[data-slate-editor]' },
  { name: 'Lexical', path: '/plain/lexical/', selector: '[data-lexical-editor]' },
  { name: 'Quill 2', path: '/plain/quill/', selector: '.ql-editor' },
  { name: 'Trix', path: '/plain/trix/', selector: 'trix-editor' },
  { name: 'TinyMCE in the page', path: '/plain/tinymce/', selector: '.mce-content-body' },
];

/** Puts the caret into a reply box and types, line by line. */
export async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await page.focus(selector);
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (index > 0) {
      await page.keyboard.press('Enter');
      // Some draw the new line in the next frame, and nobody types as fast as that.
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await page.keyboard.type(line);
  }
}

export async function undoOnce(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

export const modelOf = (page: Page): Promise<LabModel> => page.evaluate(() => window.labModel());
