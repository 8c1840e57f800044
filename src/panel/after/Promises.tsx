import { useSignal } from '@preact/signals';
import type { FoundPromise } from '../../engine/promises.ts';
import type { Promised } from '../../storage/index.ts';
import type { After } from './state.ts';
import { localTime, saidTime, timeOf } from './times.ts';

/** Offers to remember what the draft promises; the time can be set before. */
export function PromiseOffer({ after, promised }: { after: After; promised: FoundPromise }) {
  const due = useSignal(localTime(promised.due));
  const at = timeOf(due.value);
  return (
    <section class="promise" aria-label="A promise in your draft">
      <p>
        You promise to <q>{promised.what}</q>
      </p>
      <p class="row">
        <input
          type="datetime-local"
          aria-label="Due"
          value={due.value}
          onInput={({ currentTarget }) => {
            due.value = currentTarget.value;
          }}
        />
        <button
          type="button"
          class="link"
          disabled={at === null}
          onClick={() => at !== null && void after.remember({ what: promised.what, due: at })}
        >
          Remind me
        </button>
        <button type="button" class="link quiet" onClick={() => after.decline(promised)}>
          No
        </button>
      </p>
    </section>
  );
}

/** What is still to be kept, the next first. */
export function PromiseList({ after }: { after: After }) {
  const now = after.now.value;
  const open = after.promises.value.filter(({ done }) => done === null).sort((a, b) => a.due - b.due);
  const late = open.filter(({ due }) => due <= now).length;
  return (
    <section class="promises" aria-label="What you promised">
      <details open={late > 0}>
        <summary>
          {open.length} promised{late > 0 && `, ${late} due`}
        </summary>
        <ul>
          {open.map((promised) => (
            <Kept key={promised.id} after={after} promised={promised} late={promised.due <= now} now={now} />
          ))}
        </ul>
      </details>
    </section>
  );
}

function Kept({
  after,
  promised,
  late,
  now,
}: {
  after: After;
  promised: Promised;
  late: boolean;
  now: number;
}) {
  const moving = useSignal<string | null>(null);
  const { id, what, due, url } = promised;
  const to = moving.value === null ? null : timeOf(moving.value);
  return (
    <li>
      <p>
        {what}{' '}
        <span class={late ? 'due' : 'quiet'}>
          {late ? `was due ${saidTime(due, now)}` : saidTime(due, now)}
        </span>
      </p>
      <p class="row">
        <button type="button" class="link" onClick={() => after.goTo(url)}>
          Open the ticket
        </button>
        <button type="button" class="link" onClick={() => void after.finish(id)}>
          Done
        </button>
        {moving.value === null ? (
          <button
            type="button"
            class="link quiet"
            onClick={() => {
              moving.value = localTime(due);
            }}
          >
            Move
          </button>
        ) : (
          <>
            <input
              type="datetime-local"
              aria-label="New time"
              value={moving.value}
              onInput={({ currentTarget }) => {
                moving.value = currentTarget.value;
              }}
            />
            <button
              type="button"
              class="link"
              disabled={to === null}
              onClick={() => {
                if (to !== null) void after.move(id, to);
                moving.value = null;
              }}
            >
              Set
            </button>
          </>
        )}
      </p>
    </li>
  );
}
