import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { FAMILIES, familyOf } from '../../src/editors/family.ts';
import { RECIPES } from '../../src/editors/recipes/index.ts';
import { toHtml } from '../../src/editors/recipes/paste-html.ts';

describe('the family of an editor', () => {
  it.each([
    ['text-field', '<textarea id="box"></textarea>'],
    ['plain', '<div id="box" contenteditable="true" g_editable="true"></div>'],
    ['ckeditor5', '<div id="box" class="ck ck-content ck-editor__editable" contenteditable="true"></div>'],
    ['ckeditor4', '<body id="box" class="cke_editable" contenteditable="true"></body>'],
    ['prosemirror', '<div id="box" class="tiptap ProseMirror" contenteditable="true"></div>'],
    ['slate', '<div id="box" data-slate-editor="true" contenteditable="true"></div>'],
    ['lexical', '<div id="box" data-lexical-editor="true" contenteditable="true"></div>'],
    ['draft-js', '<div id="box" class="public-DraftEditor-content" contenteditable="true"></div>'],
    ['quill2', '<div><div id="box" class="ql-editor" contenteditable="true"></div></div>'],
    [
      'quill1',
      '<div><div id="box" class="ql-editor" contenteditable="true"></div><div class="ql-clipboard"></div></div>',
    ],
    ['tinymce', '<div id="box" class="mce-content-body" contenteditable="true"></div>'],
    ['trix', '<trix-editor id="box" contenteditable=""></trix-editor>'],
    ['summernote', '<div id="box" class="note-editable" contenteditable="true"></div>'],
    ['froala', '<div id="box" class="fr-element fr-view" contenteditable="true"></div>'],
  ])('is told for %s', (family, html) => {
    const box = parseHTML(`<html><body>${html}</body></html>`).document.getElementById('box');
    expect(box && familyOf(box)).toBe(family);
  });

  it('has one recipe each', () => {
    expect(Object.keys(RECIPES).sort()).toEqual([...FAMILIES].sort());
  });
});

describe('HTML for a paste', () => {
  it('is the escaped line alone where there is one', () => {
    expect(toHtml('<img src=x onerror=alert(1)> & "you"')).toBe(
      '&lt;img src=x onerror=alert(1)&gt; &amp; "you"',
    );
  });
  it('is a paragraph a line where there are several', () => {
    expect(toHtml('One\n\nTwo')).toBe('<p>One</p><p><br></p><p>Two</p>');
  });
  it('keeps spaces that would collapse', () => {
    expect(toHtml(' a  b ')).toBe('&nbsp;a&nbsp; b&nbsp;');
  });
});
