import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/editors/text.ts';

function box(html: string): Element {
  const { document } = parseHTML(`<html><body><div id="box">${html}</div></body></html>`);
  const found = document.getElementById('box');
  if (!found) throw new Error('no box');
  return found;
}

describe('the text of an editor', () => {
  it.each([
    ['one paragraph', '<p>One</p>', 'One'],
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\nTwo'],
    ['an empty paragraph held open by <br>', '<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
    ['an empty paragraph at the end', '<p>One</p><p><br data-cke-filler="true"></p>', 'One\n'],
    ['two empty paragraphs at the start', '<p><br></p><p><br></p><p>One</p>', '\n\nOne'],
    [
      "ProseMirror's filler after text",
      '<p>One<br class="ProseMirror-trailingBreak"></p><p>Two</p>',
      'One\nTwo',
    ],
    ['line breaks inside a block', '<div>One<br>Two<br><br>Three</div>', 'One\nTwo\n\nThree'],
    [
      'bare text before blocks, as Chromium writes it',
      'One<div>Two</div><div><br></div><div>Three</div>',
      'One\nTwo\n\nThree',
    ],
    ['bare text and breaks, as Firefox writes it', 'One<br><br>Two<br>', 'One\n\nTwo'],
    [
      'nested blocks without extra lines',
      '<div><div><p>One</p></div></div><ul><li>Two</li><li>Three</li></ul>',
      'One\nTwo\nThree',
    ],
    [
      'white space that a page collapses',
      '\n  <p>\n One\n   two </p>\n  <p> <b>Three</b> <i>four</i></p>\n',
      'One two\nThree four',
    ],
    ['hard spaces as spaces', '<p>One&nbsp; two&nbsp;</p>', 'One  two '],
    ["Slate's empty line", '<div><span>\uFEFF<br></span></div><div><span>One</span></div>', '\nOne'],
    ['kept white space', '<pre>One\n  two</pre><p>three</p>', 'One\n  two\nthree'],
    ['markup written as text', '<p>&lt;b&gt;One&lt;/b&gt; &amp;amp;</p>', '<b>One</b> &amp;'],
    ['no scripts, styles or hints', '<p>One<script>alert(1)</script><style>p{}</style></p>', 'One'],
    ['right-to-left text and emoji', '<p>שלום 👩‍👩‍👧</p><p>مرحبا</p>', 'שלום 👩‍👩‍👧\nمرحبا'],
    ['nothing', '', ''],
  ])('reads %s', (_, html, text) => {
    expect(readText(box(html)).text).toBe(text);
  });

  it('leaves out what is to be skipped, and the line that it stood on', () => {
    const root = box('<div>One</div><div class="gmail_signature"><div>Sam</div></div>');
    expect(readText(root, { skip: (element) => element.matches('.gmail_signature') }).text).toBe('One');
  });

  it('finds the place in the page of every offset, and the offset of every such place', () => {
    const root = box(
      '<p>Hi  <b>Dana</b>,</p><p><br></p><p>Two words<br>and a \n line</p><div><br></div><p>end</p>',
    );
    const { text, positionAt } = readText(root);
    expect(text).toBe('Hi Dana,\n\nTwo words\nand a line\n\nend');
    for (let offset = 0; offset <= text.length; offset++) {
      const watch = positionAt(offset);
      expect(readText(root, { watch }).watched, `offset ${offset}`).toBe(offset);
    }
  });

  it('puts the caret of an empty line between its neighbours', () => {
    const root = box('<p>One</p><p><br></p><p>Two</p>');
    const empty = root.children[1];
    if (!empty) throw new Error('no line');
    expect(readText(root, { watch: { node: empty, offset: 0 } }).watched).toBe(4);
    expect(readText(root).positionAt(4)).toEqual({ node: empty, offset: 0 });
  });

  it("knows both sides of a filler, where Slate keeps the caret of an empty line, for the line's start", () => {
    const root = box('<div><span>One</span></div><div><span>\uFEFF<br></span></div>');
    const filler = root.children[1]?.firstElementChild?.firstChild;
    if (!filler) throw new Error('no filler');
    for (const offset of [0, 1]) expect(readText(root, { watch: { node: filler, offset } }).watched).toBe(4);
  });

  it('counts a caret between blocks, and none outside the box', () => {
    const root = box('<p>One</p><p>Two</p>');
    expect(readText(root, { watch: { node: root, offset: 1 } }).watched).toBe(4);
    expect(readText(root, { watch: { node: root, offset: 2 } }).watched).toBe(7);
    const outside = root.ownerDocument.body;
    expect(readText(root, { watch: { node: outside, offset: 0 } }).watched).toBeNull();
  });

  it('reads a megabyte in thousands of lines, or nested ten thousand deep, without taking long', () => {
    const line = '<p>A sentence of some fifty characters, more or less.</p>';
    const wide = box(line.repeat(20_000));
    const started = performance.now();
    const { text, positionAt } = readText(wide);
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(positionAt(text.length).offset).toBe(50);
    expect(performance.now() - started).toBeLessThan(2_000);

    const { document } = parseHTML('<html><body></body></html>');
    let deepest = document.createElement('div');
    const deep = deepest;
    for (let depth = 0; depth < 10_000; depth++) {
      deepest = deepest.appendChild(document.createElement('div'));
    }
    deepest.textContent = 'found';
    expect(readText(deep).text).toBe('found');
  });
});
