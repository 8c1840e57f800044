import type { Conflict } from '../../packs/merge.ts';
import { counted, differingWords, partWords } from '../words.ts';

/** Parts that both sides changed: what it was, what the person made of it, what came. */
export function Conflicts({
  conflicts,
  mine,
  choose,
}: {
  conflicts: readonly Conflict[];
  mine: ReadonlySet<string>;
  choose(part: string, keep: boolean): void;
}) {
  return (
    <>
      <h3>{counted(conflicts.length, 'part was', 'parts were')} changed on both sides</h3>
      {conflicts.map(({ part, base, mine: own, theirs }) => {
        const [was, yours, their] = differingWords(
          base === undefined ? [own, own, theirs] : [base, own, theirs],
        );
        return (
          <fieldset key={part} class="conflict">
            <legend>{partWords(part)}</legend>
            {base !== undefined && <p class="quiet">It was: {was}</p>}
            <div class="sides">
              {(
                [
                  [true, 'Keep yours', yours],
                  [false, 'Take theirs', their],
                ] as const
              ).map(([keep, words, value]) => (
                <label key={words} class="side">
                  <span>
                    <input
                      type="radio"
                      name={`conflict-${part}`}
                      checked={mine.has(part) === keep}
                      onChange={() => choose(part, keep)}
                    />{' '}
                    {words}
                  </span>
                  <span class="value">{value}</span>
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
    </>
  );
}
