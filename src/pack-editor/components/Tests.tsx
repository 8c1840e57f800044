import { useSignal } from '@preact/signals';
import { sayFault } from '../../packs/fault.ts';
import { parsePack } from '../../packs/parse.ts';
import { counted } from '../words.ts';
import type { OpenProps } from './Editor.tsx';

interface Outcome {
  faults: { say: string; phrase: string | null }[];
  notes: string[];
  tried: string;
}

/** The pack's own proof, with one button. */
export function Tests({ state, open }: OpenProps) {
  const { working, readOnly } = open;
  const outcome = useSignal<Outcome | null>(null);
  const running = useSignal(false);
  const pack = working.pack.value;
  const examples = pack.examples ?? [];
  const left = state.checking.left.value;

  async function run(): Promise<void> {
    running.value = true;
    outcome.value = null;
    const now = working.pack.peek();
    const at = (index: unknown) => (typeof index === 'number' ? (now.phrases[index]?.id ?? null) : null);
    const parsed = parsePack(now);
    const faults = parsed.ok
      ? []
      : parsed.faults.map((fault) => ({
          say: sayFault(fault),
          phrase: fault.path[0] === 'phrases' ? at(fault.path[1]) : null,
        }));
    state.checking.want(
      now.phrases.map(({ text }) => text),
      true,
    );
    const judged = await state.checking.settled();
    for (const { id, text } of now.phrases) {
      for (const say of state.checking.of(text) ?? []) faults.push({ say: `${id}: ${say}`, phrase: id });
    }
    try {
      if (!judged) throw new Error('The engine could not judge the phrases; reload this page.');
      const proof = await state.desk.ask({ kind: 'examples', pack: now });
      for (const fault of proof.faults) {
        const example = fault.path[0] === 'examples' ? now.examples?.[Number(fault.path[1])] : undefined;
        const phrase = fault.path[0] === 'phrases' ? at(fault.path[1]) : (example?.phrase ?? null);
        faults.push({ say: sayFault(fault), phrase });
      }
      const terms = now.jargon.reduce(
        (sum, { hits = [], passes = [] }) => sum + hits.length + passes.length,
        0,
      );
      outcome.value = {
        faults,
        notes: proof.notes.map(({ reason }) => reason),
        tried: `${counted(now.phrases.length, 'phrase')}, ${counted(now.examples?.length ?? 0, 'example')} and ${counted(terms, 'sentence')} for terms tried`,
      };
    } catch (fault) {
      const say = fault instanceof Error ? fault.message : String(fault);
      outcome.value = { faults: [{ say, phrase: null }], notes: [], tried: '' };
    }
    running.value = false;
  }
  function go(id: string): void {
    state.selected.value = id;
    location.hash = `${working.id}/phrases`;
  }
  const result = outcome.value;

  return (
    <section class="part">
      <div class="buttons">
        <button type="button" class="insert" disabled={running.value} onClick={() => void run()}>
          Run all tests
        </button>
        <span class="quiet" role="status">
          {running.value &&
            (left > 0 ? `Checking, ${left.toLocaleString('en-GB')} to go` : 'Trying the examples')}
          {result &&
            `${result.tried}. ${result.faults.length === 0 ? 'All good.' : `${counted(result.faults.length, 'fault')}.`}`}
        </span>
      </div>
      {result && result.faults.length > 0 && (
        <ul class="fault-list">
          {result.faults.slice(0, 100).map(({ say, phrase }) => (
            <li key={say}>
              {say}{' '}
              {phrase !== null && (
                <button type="button" class="link" onClick={() => go(phrase)}>
                  Show
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {result?.notes.map((note) => (
        <p key={note} class="quiet">
          {note}
        </p>
      ))}
      <h2>Examples</h2>
      <p class="lead">
        A customer’s message, and what a phrase has to say to it. Keep one from the preview of a phrase.
      </p>
      {examples.length === 0 && <p class="quiet">None yet.</p>}
      {examples.map((example, index) => (
        <div key={`${example.phrase}/${example.ticket}`} class="entry">
          <p class="quiet ticket">{example.ticket}</p>
          <p class="statement">{example.says}</p>
          <p>
            <button type="button" class="link" onClick={() => go(example.phrase)}>
              {example.phrase}
            </button>{' '}
            {readOnly === null && (
              <button
                type="button"
                class="link"
                onClick={() => {
                  const { examples: _, ...rest } = working.pack.peek();
                  const others = examples.toSpliced(index, 1);
                  working.edit({ ...rest, ...(others.length > 0 && { examples: others }) });
                }}
              >
                Take out
              </button>
            )}
          </p>
        </div>
      ))}
    </section>
  );
}
