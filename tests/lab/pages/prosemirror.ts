import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { deskPage, deskReady } from './desk-page.ts';
import { h } from './dom.ts';

const place = h('div', { class: 'box' });
deskPage(place);

const paragraphs = (text: string) =>
  text.split('\n').map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : []));
const startState = (text: string) =>
  EditorState.create({
    doc: schema.node('doc', null, paragraphs(text)),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  });
const view = new EditorView(place, { state: startState('') });

deskReady({
  root: view.dom,
  text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
  // Within the running state, so that listeners of the page see a change as they would from the host.
  setText: (text) => view.updateState(startState(text)),
  remove: () => view.destroy(),
});
