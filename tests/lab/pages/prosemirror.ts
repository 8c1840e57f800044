/** A site that Attune knows nothing of, with ProseMirror as its editor. */
import './plain.css';
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { h, linesOf } from './dom.ts';

const place = h('div', { class: 'box' });
document.title = 'Contact desk';
document.body.append(h('main', {}, h('h1', {}, 'Contact desk'), h('label', {}, 'Reply'), place));

const paragraphs = (text: string) =>
  text.split('\n').map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : []));
const startState = (text: string) =>
  EditorState.create({
    doc: schema.node('doc', null, paragraphs(text)),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  });
const view = new EditorView(place, { state: startState('') });

window.labModel = () => ({
  model: view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
  screen: linesOf(view.dom),
});
window.lab = {
  sent: [],
  removeEditor: () => view.destroy(),
  // Within the running state, so that listeners of the page see a change as they would from the host.
  setDraft: (text) => view.updateState(startState(text)),
};
window.labReady = true;
