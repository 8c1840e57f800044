/** A site that Attune knows nothing of: a textarea and a plain contenteditable. */
import './plain.css';
import { h, linesOf } from './dom.ts';

const area = document.createElement('textarea');
area.setAttribute('aria-label', 'Reply');
const box = h('div', {
  contenteditable: 'true',
  role: 'textbox',
  'aria-label': 'Note to the customer',
  class: 'box',
});

/** As frameworks do: the model follows the `input` event, not the field. */
let areaModel = '';
let boxModel = '';
area.addEventListener('input', () => {
  areaModel = area.value;
});
const boxText = (): string => linesOf(box);
box.addEventListener('input', () => {
  boxModel = boxText();
});

/** The one stands in a form of its own; beside the other there is only a button. */
const form = h('form', {}, h('label', {}, 'Reply'), area, h('button', { class: 'send' }, 'Go'));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  window.lab.sent.push(areaModel);
  area.value = '';
  areaModel = '';
});
const send = h('button', { type: 'button', class: 'send' }, 'Send note');
send.addEventListener('click', () => {
  window.lab.sent.push(box.innerHTML);
  box.replaceChildren();
  boxModel = '';
});

let last: HTMLElement = area;
document.addEventListener('focusin', (event) => {
  if (event.target === area || event.target === box) last = event.target === area ? area : box;
});

window.labModel = () =>
  last === area ? { model: areaModel, screen: area.value } : { model: boxModel, screen: boxText() };
window.lab = {
  sent: [],
  removeEditor: () => last.remove(),
  setDraft(text) {
    if (last === area) area.value = text;
    else box.replaceChildren(...text.split('\n').map((line) => h('div', {}, line || h('br'))));
    last.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
};

document.title = 'Contact desk';
document.body.append(
  h(
    'main',
    {},
    h('h1', {}, 'Contact desk'),
    h('p', { class: 'customer' }, 'My parcel is two weeks late and nobody answers my e-mails.'),
    form,
    h('div', {}, h('label', {}, 'Note to the customer'), box, h('p', {}, send)),
    h('label', {}, 'Password'),
    h('input', { type: 'password', 'aria-label': 'Password' }),
  ),
);
window.labReady = true;
