/** A way to put text in place of the selection in a reply box, in one undo step of the editor's own. */
export interface Recipe {
  /** White space at the text's edges and empty text would be lost: neighbouring characters go along. */
  needsVisibleEdges: boolean;
  /** Several lines go in well only in place of whole ones. */
  needsWholeLines?: boolean;
  /** Acts on the selection that is set. Whether it worked is read from the box afterwards. */
  insert(box: HTMLElement, text: string): void;
}
