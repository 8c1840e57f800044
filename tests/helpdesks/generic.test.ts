import { describe, expect, it } from 'vitest';
import { composerInUse } from '../../src/helpdesks/composers.ts';
import { generic } from '../../src/helpdesks/generic.ts';
import { readTicket } from '../../src/helpdesks/ticket.ts';
import { page } from './page.ts';

describe('any other page', () => {
  it('has its one box read, without a conversation', () => {
    const document = page('<textarea name="reply">Hi</textarea><input type="password">', '/desk');
    expect(readTicket(generic, document, composerInUse(generic, document, null))?.message).toMatchObject({
      kind: 'ticket',
      key: 'generic:host.example/desk:reply',
      draft: 'Hi',
      thread: null,
      visibility: 'unknown',
    });
  });

  it('has only outermost editables for boxes', () => {
    const document = page('<div contenteditable="true"><p contenteditable="true">x</p></div>');
    expect(generic.composers(document)).toHaveLength(1);
  });

  it.each([
    '<textarea disabled></textarea>',
    '<textarea readonly></textarea>',
    '<textarea role="searchbox"></textarea>',
    '<div contenteditable="false"></div>',
    '<div class="cm-content" contenteditable="true"></div>',
    '<textarea data-gramm="false"></textarea>',
    '<div style="display: none"><textarea></textarea></div>',
  ])('leaves %s alone', (html) => {
    expect(generic.composers(page(html))).toEqual([]);
  });

  it('has no ticket where two boxes could be meant', () => {
    const document = page('<textarea id="a"></textarea><textarea id="b"></textarea>');
    expect(readTicket(generic, document, composerInUse(generic, document, null))).toBeNull();
  });
});
