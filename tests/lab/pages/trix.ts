import 'trix';
import 'trix/dist/trix.css';
import { deskPage, deskReady } from './desk-page.ts';
import { h } from './dom.ts';

interface TrixElement extends HTMLElement {
  editor: { loadHTML(html: string): void; getDocument(): { toString(): string } };
}
const isTrix = (element: HTMLElement): element is TrixElement => 'editor' in element;

const place = h('div');
deskPage(place);
const box = h('trix-editor', { class: 'box' });
box.addEventListener('trix-initialize', () => {
  if (!isTrix(box)) return;
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  deskReady({
    root: box,
    text: () => box.editor.getDocument().toString().replace(/\n$/, ''),
    setText: (text) => box.editor.loadHTML(`<div>${text.split('\n').map(escaped).join('<br>')}</div>`),
    remove: () => place.remove(),
  });
});
place.append(box);
