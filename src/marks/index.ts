/** What is shown in the page beside the host's own: marks on words, and a note near Send. Knows no helpdesk. */
export { Highlights, type Mark, type MarkName } from './highlights.ts';
export { Note } from './note.ts';
export { placeInWhole, rangeOf } from './ranges.ts';
