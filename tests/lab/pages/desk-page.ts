/** A site that Attune knows nothing of, around one of the editors that such sites use. */
import './plain.css';
import { h, linesOf } from './dom.ts';

export interface LabEditorModel {
  /** The element that takes the keys. */
  root: HTMLElement;
  /** The text in the editor's own model, a line for each paragraph. */
  text(): string;
  setText(text: string): void;
  remove(): void;
}

/** Puts the page up, with `place` for the editor. */
export function deskPage(place: HTMLElement): void {
  document.title = 'Contact desk';
  document.body.append(h('main', {}, h('h1', {}, 'Contact desk'), h('label', {}, 'Reply'), place));
}

/** Tells the tests that the editor takes keys. */
export function deskReady(editor: LabEditorModel): void {
  const send = h('button', { type: 'button', class: 'send' }, 'Send');
  send.addEventListener('click', () => {
    window.lab.sent.push(editor.text());
    editor.setText('');
  });
  document.querySelector('main')?.append(h('p', {}, send));
  window.labModel = () => ({ model: editor.text(), screen: linesOf(editor.root) });
  window.lab = { sent: [], removeEditor: () => editor.remove(), setDraft: (text) => editor.setText(text) };
  window.labReady = true;
}
