import type { Actions } from '../actions.ts';
import type { PageLine } from '../connection.ts';
import type { PanelState } from '../state.ts';
import './after.css';
import { Care } from './Care.tsx';
import { PromiseList, PromiseOffer } from './Promises.tsx';
import { createAfter } from './state.ts';
import { TagBar } from './TagBar.tsx';

/** Makes the foot of the panel; it is loaded after the panel has painted. */
export function createFoot(state: PanelState, actions: Actions, line: () => PageLine | null) {
  const after = createAfter(state, actions, line);
  after.follow();
  return function Foot() {
    return (
      <>
        {after.tired.value && <Care after={after} line={line} />}
        {after.reading.value && after.offered.value && (
          <PromiseOffer after={after} promised={after.offered.value} />
        )}
        {after.reading.value && after.tagging.value && <TagBar after={after} />}
        {after.promises.value.some(({ done }) => done === null) && <PromiseList after={after} />}
      </>
    );
  };
}
