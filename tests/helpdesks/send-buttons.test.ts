import { describe, expect, it } from 'vitest';
import { generic } from '../../src/helpdesks/generic.ts';
import { gmail } from '../../src/helpdesks/gmail.ts';
import type { Helpdesk } from '../../src/helpdesks/index.ts';
import { zendesk } from '../../src/helpdesks/zendesk.ts';
import { page } from './page.ts';

/** The ids of what sends the reply in the box with the id `box`. */
function sends(helpdesk: Helpdesk, body: string): string[] {
  const box = page(body).querySelector<HTMLElement>('#box');
  if (!box) throw new Error('no box');
  return helpdesk.sendButtons(box).map(({ id }) => id);
}
const BOX = '<textarea id="box"></textarea>';

describe('what sends a reply', () => {
  it('in Zendesk is the submit button of its own pane, and its menu', () => {
    const pane = (ticket: number, inner: string) =>
      `<div><section data-ticket-id="${ticket}">${inner}
        <button id="submit${ticket}" data-test-id="submit_button-button"></button>
        <button id="menu${ticket}" data-test-id="submit_button-menu-button"></button></section></div>`;
    const rich = '<div id="box" contenteditable="true" data-test-id="omnicomposer-rich-text-ckeditor"></div>';
    expect(sends(zendesk, `<main id="main_panes">${pane(1, '')}${pane(2, rich)}</main>`)).toEqual([
      'submit2',
      'menu2',
    ]);
  });

  it('in a Zendesk chat is the button of the chat', () => {
    const chat =
      '<div id="box" contenteditable="true" data-test-id="omnicomposer-plain-text-ckeditor"></div>' +
      '<button id="chat" data-test-id="omnichannel-omnicomposer-send-button"></button>' +
      '<button id="submit" data-test-id="submit_button-button"></button>';
    expect(sends(zendesk, `<main id="main_panes"><div data-ticket-id="1">${chat}</div></main>`)).toEqual([
      'chat',
    ]);
  });

  it('in Gmail is the button of its own window', () => {
    const compose = (name: string, id: string) =>
      `<div class="aoI" role="region" data-compose-id="${name}"><div class="Ap">
        <div id="${id}" contenteditable="true" role="textbox" g_editable="true"></div></div>
        <div class="dC"><div class="T-I aoO" role="button" id="send-${name}"></div></div></div>`;
    expect(sends(gmail, compose('one', 'other') + compose('two', 'box'))).toEqual(['send-two']);
  });

  it.each([
    ['the submit button of its form', `<form>${BOX}<button id="a">Go</button></form>`, ['a']],
    ['no plain button of its form', `<form>${BOX}<button type="button" id="a">Send</button></form>`, []],
    ['a button that says so nearby', `<div>${BOX}<p><button id="a">Send reply</button></p></div>`, ['a']],
    [
      'one that says so to screen readers',
      `<div>${BOX}<a role="button" id="a" aria-label="Send"></a></div>`,
      ['a'],
    ],
    [
      'the nearest one',
      `<div><button id="b">Reply</button><div>${BOX}<button id="a">Send</button></div></div>`,
      ['a'],
    ],
    [
      'none that says something else',
      `<div>${BOX}<button id="a">Cancel</button><button id="b">Resend invite</button></div>`,
      [],
    ],
    [
      'none that is far away',
      `<button id="a">Send</button><b><b><b><b><b><b><b>${BOX}</b></b></b></b></b></b></b>`,
      [],
    ],
  ])('elsewhere is %s', (_, body, ids) => {
    expect(sends(generic, body)).toEqual(ids);
  });
});
