import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { locate, sayFileFault } from '../../packs/read-file.ts';
import { type Seal, sealWarning } from '../../packs/sign.ts';
import { arrivalOf, joinPacks } from '../arrival.ts';
import type { Incoming } from '../incoming.ts';
import { counted } from '../words.ts';
import { Conflicts } from './Conflicts.tsx';
import type { PageProps } from './Editor.tsx';
import { Choice } from './Field.tsx';
import { Refused } from './Incoming.tsx';
import { ChangeRow, SealLine } from './pack-facts.tsx';

const AGES = {
  newer: 'A newer version of a pack that you have.',
  older: 'An older version than the one you have.',
  same: 'It carries the version that you have, and differs from it.',
} as const;
const MOST_SHOWN = 60;

/** A pack that came in: who made and signed it, what it brings, what it changes. */
export function IncomingPack({
  state,
  shelf,
  opening,
  incoming,
  close,
}: PageProps & { incoming: Extract<Incoming, { kind: 'pack' }>; close(): void }) {
  const { pack, origin, text, name } = incoming;
  const held = state.team.value?.find(({ id }) => id === pack.id);
  const arrival = useSignal(arrivalOf(pack, held)).value;
  const seal = useSignal<{ now: Seal; before: Seal } | null>(null);
  const faults = useSignal<string[] | null>(null);
  const mine = useSignal<ReadonlySet<string>>(
    new Set(arrival.kind === 'update' ? arrival.merged.conflicts.map(({ part }) => part) : []),
  );
  const left = state.checking.left.value;
  const target = useSignal('own');
  const others = (state.team.value ?? []).filter(({ origin, id }) => origin !== 'managed' && id !== pack.id);
  const into = others.find(({ id }) => id === target.value);
  const joined = into && joinPacks(into.pack, pack);

  useEffect(() => {
    let gone = false;
    void Promise.all([shelf.seal(pack), held ? shelf.seal(held.base) : null]).then(([now, before]) => {
      seal.value = { now, before: before ?? { kind: 'unsigned' } };
    });
    void (async () => {
      state.checking.want(pack.phrases.map((phrase) => phrase.text));
      if (!(await state.checking.settled())) return;
      const found = pack.phrases.flatMap((phrase, index) =>
        (state.checking.of(phrase.text) ?? []).map((reason) => ({
          path: ['phrases', index, 'text'],
          reason,
        })),
      );
      const proof = await state.desk.ask({ kind: 'examples', pack });
      if (gone) return;
      const located = locate(text, [...found, ...proof.faults].slice(0, 50));
      faults.value = located.map((fault) => sayFileFault(name, fault));
    })();
    return () => {
      gone = true;
    };
  }, []);

  if (faults.value && faults.value.length > 0) {
    return <Refused incoming={{ kind: 'refused', name, faults: faults.value }} close={close} />;
  }
  const warning = seal.value && held ? sealWarning(seal.value.before, seal.value.now) : null;
  const broken = seal.value?.now.kind === 'broken';
  async function take(): Promise<void> {
    if (into && joined) {
      if (!(await shelf.join(into.id, joined.merged, mine.value))) return;
      close();
      await opening.whenThere(into.id);
      shelf.say(`Laid into ${into.pack.name} as a draft. Look it over, then save.`);
      return;
    }
    const taken =
      arrival.kind === 'update'
        ? await shelf.update(pack, arrival, mine.value)
        : await shelf.add(pack, origin);
    if (!taken) return;
    shelf.say(arrival.kind === 'update' ? `${pack.name} is now ${pack.version}.` : `${pack.name} is added.`);
    close();
  }
  function keep(part: string, kept: boolean): void {
    const next = new Set(mine.value);
    if (kept) next.add(part);
    else next.delete(part);
    mine.value = next;
  }
  const isStranger = held?.base.name !== pack.name && held?.base.author !== pack.author;
  const nothing = arrival.kind === 'same' || arrival.kind === 'managed';

  return (
    <>
      <h2 id="incoming-title">{pack.name}</h2>
      <p>
        {pack.version} by {pack.author}, {pack.licence} · {counted(pack.phrases.length, 'phrase')}
        {pack.jargon.length > 0 && `, ${counted(pack.jargon.length, 'term')}`}
        {pack.scenarios && `, ${counted(pack.scenarios.length, 'practice ticket')}`}
      </p>
      <p>{pack.description}</p>
      {seal.value && <SealLine seal={seal.value.now} own={state.ownKey.value} />}
      {(warning ?? (broken ? 'It was changed after it was signed. Ask its author for it again.' : null)) && (
        <p class="notice">{warning ?? 'It was changed after it was signed. Ask its author for it again.'}</p>
      )}
      {arrival.kind === 'same' && <p class="notice">You have this pack already, in this version.</p>}
      {arrival.kind === 'managed' && (
        <p class="notice">Your administrator rolls this pack out; it cannot be replaced here.</p>
      )}
      {arrival.kind === 'update' && (
        <>
          <h3>
            {AGES[arrival.age]} You have {arrival.held.base.version}.
          </h3>
          {isStranger && (
            <p class="notice">
              It may be another pack: yours is {arrival.held.base.name} by {arrival.held.base.author}, and
              goes by the same name in files.
            </p>
          )}
          {arrival.changes.length === 0 && <p>Its words are the same.</p>}
          <ul class="changes">
            {arrival.changes.slice(0, MOST_SHOWN).map((change) => (
              <ChangeRow key={change.part} change={change} />
            ))}
          </ul>
          {arrival.changes.length > MOST_SHOWN && (
            <p class="quiet">And {counted(arrival.changes.length - MOST_SHOWN, 'more change')}.</p>
          )}
          {arrival.held.edited && arrival.merged.conflicts.length === 0 && (
            <p>Your own changes stay; none of them is touched by it.</p>
          )}
          {arrival.merged.conflicts.length > 0 && (
            <Conflicts conflicts={arrival.merged.conflicts} mine={mine.value} choose={keep} />
          )}
        </>
      )}
      {arrival.kind === 'new' && others.length > 0 && (
        <Choice
          label="Add it as"
          value={target.value}
          options={[
            ['own', 'a pack of its own'],
            ...others.map((each) => [each.id, `part of ${each.pack.name}`] as const),
          ]}
          change={(chosen) => {
            target.value = chosen;
            const other = others.find(({ id }) => id === chosen);
            mine.value = new Set(
              other ? joinPacks(other.pack, pack).merged.conflicts.map(({ part }) => part) : [],
            );
          }}
        />
      )}
      {into && joined && (
        <>
          {joined.twice > 0 && (
            <p>
              {counted(joined.twice, 'phrase')} that {into.pack.name} has already{' '}
              {joined.twice === 1 ? 'is' : 'are'} left out.
            </p>
          )}
          {joined.merged.conflicts.length > 0 && (
            <Conflicts conflicts={joined.merged.conflicts} mine={mine.value} choose={keep} />
          )}
        </>
      )}
      <div class="buttons">
        {!nothing && (
          <button type="button" class="insert" disabled={faults.value === null} onClick={() => void take()}>
            {into
              ? 'Lay it in as a draft'
              : arrival.kind === 'update'
                ? 'Take this version'
                : 'Add this pack'}
          </button>
        )}
        <button type="button" class="plain" onClick={close}>
          {nothing ? 'Close' : 'Cancel'}
        </button>
        <span class="quiet" role="status">
          {!nothing && faults.value === null && state.checking.broken.value === null
            ? left > 0
              ? `Checking its phrases, ${left.toLocaleString('en-GB')} to go`
              : 'Trying its examples'
            : ''}
          {state.checking.broken.value !== null && 'The engine could not check it. Reload this page.'}
        </span>
      </div>
    </>
  );
}
