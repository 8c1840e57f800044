import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { deskPage, deskReady } from './desk-page.ts';
import { h } from './dom.ts';

const place = h('div', { class: 'editor' });
deskPage(place);

const paragraphs = (text: string) =>
  text.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] }));
const editor = withHistory(withReact(createEditor()));
const react = createRoot(place);
const editable = createElement(Editable, { placeholder: 'Write a reply', className: 'box' });
react.render(createElement(Slate, { editor, initialValue: paragraphs('') }, editable));

const started = setInterval(() => {
  const root = place.querySelector<HTMLElement>('[data-slate-editor]');
  if (!root) return;
  clearInterval(started);
  deskReady({
    root,
    text: () => editor.children.map((node) => Node.string(node)).join('\n'),
    setText(text) {
      Transforms.removeNodes(editor, { at: [], match: (_, path) => path.length === 1 });
      Transforms.insertNodes(editor, paragraphs(text), { at: [0] });
    },
    remove: () => react.unmount(),
  });
}, 20);
