import { useSignal } from '@preact/signals';
import type { Excerpt } from '../../transcripts/figures.ts';
import type { ReviewState } from '../state.ts';

const KINDS = [
  ['worse', 'Turned for the worse'],
  ['better', 'Turned for the better'],
  ['unanswered', 'Question left open'],
  ['sample', 'The weekly hour'],
] as const;

/** Conversations to open and read: where it turned, what was left open, and a fair sample for the weekly hour. */
export function Reading({ state }: { state: ReviewState }) {
  const kind = useSignal<Excerpt['why']>('worse');
  const own = state.figures.value.excerpts
    .filter(({ why }) => why === kind.value)
    .sort((a, b) => a.draw - b.draw);
  const open = state.open.value;
  return (
    <section aria-labelledby="reading-title">
      <h2 id="reading-title">To open and read</h2>
      <p class="quiet">
        Names, addresses, numbers and links that could be recognised are taken out. That promises nothing:
        read before you share.
      </p>
      <fieldset class="row" aria-label="Which conversations">
        {KINDS.map(([why, name]) => (
          <button
            key={why}
            type="button"
            class="choice"
            aria-pressed={kind.value === why}
            onClick={() => {
              kind.value = why;
              state.open.value = null;
            }}
          >
            {name}
          </button>
        ))}
      </fieldset>
      <div class="reader">
        <ul>
          {own.map((excerpt) => (
            <li key={excerpt.draw}>
              <button
                type="button"
                class="choice"
                aria-pressed={open === excerpt}
                onClick={() => {
                  state.open.value = excerpt;
                }}
              >
                <span>{excerpt.turns[Math.max(excerpt.turn, 0)]?.text.slice(0, 80)}</span>
                <span class="quiet">{excerpt.month}</span>
              </button>
            </li>
          ))}
          {own.length === 0 && <li class="quiet">None among these.</li>}
        </ul>
        {open && (
          <Conversation
            excerpt={open}
            next={own[own.indexOf(open) + 1]}
            go={(excerpt) => {
              state.open.value = excerpt;
            }}
          />
        )}
      </div>
    </section>
  );
}

function Conversation({
  excerpt,
  next,
  go,
}: {
  excerpt: Excerpt;
  next: Excerpt | undefined;
  go(excerpt: Excerpt): void;
}) {
  const { thinks, feels, does } = excerpt.map;
  const says = excerpt.turns
    .filter(({ role }) => role === 'customer')
    .map(({ text }) => text.split(/(?<=[.!?])\s/)[0] ?? '');
  const boxes: [string, string[]][] = [
    ['Says', says.slice(0, 2)],
    ['Thinks', thinks],
    ['Does', does],
    ['Feels', feels],
  ];
  return (
    <article aria-label="Conversation">
      {excerpt.turns.map(({ role, text }, index) => (
        <p key={index} class={`${role}${index === excerpt.turn ? ' here' : ''}`}>
          <b>{role === 'agent' ? 'Agent' : 'Customer'}</b> {text}
        </p>
      ))}
      <h3>Empathy map</h3>
      <dl class="map">
        {boxes.map(([name, quotes]) => (
          <div key={name}>
            <dt>{name}</dt>
            {quotes.length === 0 ? (
              <dd class="quiet">Nothing in plain words</dd>
            ) : (
              quotes.map((quote) => (
                <dd key={quote}>
                  <q>{quote}</q>
                </dd>
              ))
            )}
          </div>
        ))}
      </dl>
      {next && (
        <button type="button" class="plain" onClick={() => go(next)}>
          Next
        </button>
      )}
    </article>
  );
}
