/** The reply box of one pane: CKEditor 5, the channel switcher and the buttons below. */
import 'ckeditor5/ckeditor5.css';
import {
  Autoformat,
  Bold,
  DecoupledEditor,
  Essentials,
  Italic,
  Link,
  List,
  Paragraph,
  PasteFromOffice,
} from 'ckeditor5';
import type { LabTicket } from '../tickets.ts';
import { h, type LabModel, linesOf } from './dom.ts';

export interface Composer {
  model(): LabModel;
  setText(text: string): void;
  remove(): Promise<void>;
  replace(): Promise<void>;
}

const LABELS: Record<string, string> = {
  email: 'Public reply',
  web: 'Public reply',
  chat: 'Messaging',
  internal: 'Internal note',
};

function channelSwitcher(ticket: LabTicket): HTMLElement {
  const label = h('span', {});
  const button = h(
    'button',
    { type: 'button', 'aria-haspopup': 'true', 'data-test-id': 'omnichannel-channel-switcher-button' },
    label,
    h('span', { 'aria-hidden': 'true' }, ' ▾'),
  );
  const menu = h('div', { role: 'menu', class: 'menu' });
  menu.hidden = true;
  const wrap = h('div', { class: 'switcher' }, button, menu);
  const choose = (channel: string) => {
    button.dataset.channel = channel;
    button.setAttribute(
      'aria-label',
      channel === 'internal' ? 'Internal note composer' : 'Public reply composer',
    );
    label.textContent = LABELS[channel] ?? channel;
    wrap.closest('.composer')?.classList.toggle('note', channel === 'internal');
    menu.hidden = true;
  };
  for (const channel of [ticket.channel, 'internal']) {
    const item = h(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        'data-test-id': `omnichannel-channel-switcher-menuitem-${channel}`,
      },
      LABELS[channel] ?? channel,
    );
    item.addEventListener('click', () => choose(channel));
    menu.append(item);
  }
  button.addEventListener('click', () => {
    menu.hidden = !menu.hidden;
  });
  // The composer is in the page only after this returns.
  queueMicrotask(() => choose(ticket.internal ? 'internal' : ticket.channel));
  return wrap;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const toHtml = (lines: string[]): string =>
  lines.map((line) => `<p>${escapeHtml(line) || '&nbsp;'}</p>`).join('');

/** Fills `root` with the composer for `ticket`; resolves when the editor takes keys. */
export async function openComposer(root: HTMLElement, ticket: LabTicket): Promise<Composer> {
  const toolbar = h('div', { class: 'toolbar', 'data-test-id': 'omnichannel-composer-toolbar' });
  const place = h('div', {
    class: 'zendesk-editor--rich-text-container',
    'data-test-id': 'ticket-rich-text-editor',
  });

  async function startEditor(html: string): Promise<DecoupledEditor> {
    const element = h('div');
    place.replaceChildren(element);
    const editor = await DecoupledEditor.create(element, {
      licenseKey: 'GPL',
      initialData: html,
      plugins: [Essentials, Paragraph, Bold, Italic, Link, List, Autoformat, PasteFromOffice],
      toolbar: ['bold', 'italic', 'link', 'bulletedList', 'numberedList'],
      placeholder: 'Write a reply',
      ui: { poweredBy: { forceVisible: false } },
    } as Parameters<typeof DecoupledEditor.create>[1]);
    editor.editing.view.change((writer) => {
      const view = editor.editing.view.document.getRoot();
      if (!view) return;
      const kind = ticket.channel === 'chat' ? 'plain' : 'rich';
      writer.setAttribute('data-test-id', `omnicomposer-${kind}-text-ckeditor`, view);
    });
    if (editor.ui.view.toolbar.element) toolbar.replaceChildren(editor.ui.view.toolbar.element);
    return editor;
  }

  const submit = h(
    'button',
    { type: 'button', class: 'submit', 'data-test-id': 'submit_button-button' },
    'Submit as Open',
  );
  submit.addEventListener('click', () => {
    window.lab.sent.push(editor?.getData() ?? '');
    editor?.setData('');
  });
  root.append(
    h(
      'div',
      { class: 'composer-head' },
      channelSwitcher(ticket),
      h('span', { class: 'to' }, `To ${ticket.customer.name}`),
    ),
    place,
    h('div', { class: 'composer-foot' }, toolbar, submit),
  );
  let editor: DecoupledEditor | null = await startEditor(toHtml(ticket.draft ?? ['']));

  return {
    model() {
      const data = (editor?.getData() ?? '').replaceAll('<p>&nbsp;</p>', '<p><br></p>');
      const { body } = new DOMParser().parseFromString(data, 'text/html');
      const editable = place.querySelector('[contenteditable]');
      return { model: linesOf(body), screen: editable ? linesOf(editable) : '' };
    },
    setText: (text) => editor?.setData(toHtml(text.split('\n'))),
    async remove() {
      place.replaceChildren();
      await editor?.destroy();
      editor = null;
    },
    async replace() {
      const html = editor?.getData() ?? '';
      await editor?.destroy();
      editor = await startEditor(html);
    },
  };
}
