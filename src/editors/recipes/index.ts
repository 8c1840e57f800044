import type { Family } from '../family.ts';
import { beforeInput } from './beforeinput.ts';
import { execCommand } from './exec-command.ts';
import { pasteHtml } from './paste-html.ts';
import { pasteText } from './paste-text.ts';
import type { Recipe } from './recipe.ts';
import { tinymce } from './tinymce.ts';

/**
 * The one recipe of each family. Measured on real editors in Chromium 156 and Firefox 153, 1,815 cases: these change
 * the editor's model exactly and undo in one step; others lose text, reorder lines, or leave model and page apart.
 */
export const RECIPES: Record<Family, Recipe> = {
  'text-field': execCommand,
  plain: execCommand,
  ckeditor4: execCommand,
  quill1: execCommand,
  summernote: execCommand,
  ckeditor5: pasteHtml,
  prosemirror: pasteHtml,
  lexical: pasteHtml,
  quill2: pasteHtml,
  froala: { ...pasteHtml, needsWholeLines: true },
  'draft-js': pasteText,
  trix: pasteText,
  slate: beforeInput,
  tinymce,
};
