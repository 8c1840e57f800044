import Quill from 'quill';
import 'quill/dist/quill.core.css';
import { deskPage, deskReady } from './desk-page.ts';
import { h } from './dom.ts';

const place = h('div');
deskPage(h('div', { class: 'box' }, place));
// What follows within the delay is one step of undo; nobody takes a suggestion as fast as that.
const quill = new Quill(place, { modules: { history: { delay: 400 } } });

deskReady({
  root: quill.root,
  text: () => quill.getText().replace(/\n$/, ''),
  setText: (text) => void quill.setText(`${text}\n`),
  remove: () => place.remove(),
});
