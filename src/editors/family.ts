/** Which editor stands behind a reply box, told by the marks that it leaves in the page. */

export const FAMILIES = [
  'text-field',
  'ckeditor5',
  'ckeditor4',
  'prosemirror',
  'slate',
  'lexical',
  'draft-js',
  'quill1',
  'quill2',
  'tinymce',
  'trix',
  'summernote',
  'froala',
  'plain',
] as const;
export type Family = (typeof FAMILIES)[number];

/** The first that matches the editable wins. Squire and RoosterJS leave no mark and are served as `plain`. */
const MARKS: readonly (readonly [Family, string])[] = [
  ['text-field', 'textarea, input'],
  ['ckeditor5', '.ck-editor__editable, [data-test-id$="-ckeditor"]'],
  ['ckeditor4', '.cke_editable, .cke_wysiwyg_frame'],
  ['prosemirror', '.ProseMirror'],
  ['slate', '[data-slate-editor]'],
  ['lexical', '[data-lexical-editor]'],
  ['draft-js', '.public-DraftEditor-content'],
  ['tinymce', '.mce-content-body, #tinymce'],
  ['trix', 'trix-editor'],
  ['summernote', '.note-editable'],
  ['froala', '.fr-element'],
];

/** The family of a reply box (its root editable or text field). */
export function familyOf(editable: Element): Family {
  for (const [family, mark] of MARKS) if (editable.matches(mark)) return family;
  if (editable.matches('.ql-editor')) {
    return editable.parentElement?.querySelector(':scope > .ql-clipboard') ? 'quill1' : 'quill2';
  }
  return 'plain';
}
