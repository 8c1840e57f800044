/** Reading and replacing text in an editor. Knows no helpdesk. */
export { type Change, smallest } from './change.ts';
export { type Draft, isTextField, mapDraft, readDraft } from './draft.ts';
export { type Family, familyOf } from './family.ts';
export { takeFocus } from './focus.ts';
export { type Box, type Replacement, replaceText } from './replace.ts';
export { type MappedText, readText } from './text.ts';
