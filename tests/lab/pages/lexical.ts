import { buildEditorFromExtensions, defineExtension } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { RichTextExtension } from '@lexical/rich-text';
import { deskPage, deskReady } from './desk-page.ts';
import { h } from './dom.ts';

const box = h('div', { class: 'box', contenteditable: 'true', role: 'textbox' });
deskPage(box);

const editor = buildEditorFromExtensions(
  defineExtension({ name: 'lab', dependencies: [RichTextExtension, HistoryExtension] }),
);
editor.setRootElement(box);

const shared = { version: 1, direction: null, format: '', indent: 0 };
function stateOf(text: string): string {
  const children = text.split('\n').map((line) => ({
    ...shared,
    type: 'paragraph',
    children: line
      ? [{ version: 1, type: 'text', text: line, format: 0, style: '', mode: 'normal', detail: 0 }]
      : [],
  }));
  return JSON.stringify({ root: { ...shared, type: 'root', children } });
}
const setText = (text: string) => editor.setEditorState(editor.parseEditorState(stateOf(text)));
setText('');

/** The text of a node of the saved model and of all that it holds. */
function textIn(node: object): string {
  if ('text' in node) return String(node.text);
  const children: object[] = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return children.map(textIn).join('');
}
deskReady({
  root: box,
  text() {
    return editor.getEditorState().toJSON().root.children.map(textIn).join('\n');
  },
  setText,
  remove: () => box.remove(),
});
