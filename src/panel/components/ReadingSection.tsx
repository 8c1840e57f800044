import type { ComponentChildren } from 'preact';
import type { Feeling } from '../../engine/types.ts';
import type { Reading } from '../conversation.ts';
import { courseOf, factsGiven, type Line, linesOf, type Quote, storyOf } from '../reading-lines.ts';
import { FEELING_WORDS, SITUATION_WORDS } from '../words.ts';
import { Chooser } from './Chooser.tsx';
import type { PanelProps } from './Panel.tsx';

const STRONGEST = 4;

/** What the customer feels and what happened, with the words that show it; both can be corrected. */
export function ReadingSection({ reading, ...props }: PanelProps & { reading: Reading }) {
  const { actions } = props;
  const { customer } = reading.analysis;
  const [first] = customer.feelings;
  const strong = first !== undefined && customer.intensity > 0;
  const situation = customer.situation?.name ?? null;
  const { feels, happened } = linesOf(reading);
  const course = courseOf(reading);
  const given = factsGiven(reading, [...feels.quotes, ...happened.quotes]);
  const feelingWords =
    reading.analysis.silent === 'unsure' && !first ? 'which feeling?' : wordsFor(customer.feelings);
  const situationWords = situation ? SITUATION_WORDS[situation] : 'what happened?';
  return (
    <section class="reading" aria-label="What the customer says">
      <dl class="read-lines">
        <ReadLine title="Feels" shows={feels} {...props}>
          <Chooser
            label={
              <>
                {feelingWords}
                {strong && <Dots strength={customer.intensity} />}
              </>
            }
            name={`Feeling: ${feelingWords}${strong ? `, strength ${customer.intensity} of ${STRONGEST}` : ''}. Correct it`}
            question="What do they feel?"
            words={FEELING_WORDS}
            current={first?.name ?? 'neutral'}
            choose={actions.correctFeeling}
          />
        </ReadLine>
        <ReadLine title="Happened" shows={happened} {...props}>
          <Chooser
            label={situationWords}
            name={`What happened: ${situationWords}. Correct it`}
            question="What happened?"
            words={SITUATION_WORDS}
            current={situation}
            choose={actions.correctSituation}
          />
        </ReadLine>
        {given.length > 0 && (
          <div class="read-line">
            <dt>Told</dt>
            <dd>
              <ul class="given" aria-label="Already told; no need to ask">
                {given.map((fact) => (
                  <li key={fact}>{fact}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {course.length > 0 && (
          <div class="read-line">
            <dt>Over time</dt>
            <dd class="course">{course.map((feeling) => FEELING_WORDS[feeling]).join(' \u2192 ')}</dd>
          </div>
        )}
      </dl>
      <Story reading={reading} actions={actions} />
      <Circumstances reading={reading} {...props} />
    </section>
  );
}

/** A line of the reading. Pointing at it, or at one of its quotes, points at the words in the page. */
function ReadLine({
  title,
  shows,
  children,
  actions,
}: PanelProps & { title: string; shows: Line; children: ComponentChildren }) {
  const [first] = shows.quotes;
  const point = () => actions.point(first ? { in: 'thread', evidence: first.evidence } : null);
  const leave = () => actions.point(null);
  return (
    <div class="read-line" onPointerEnter={point} onPointerLeave={leave} onFocusIn={point} onFocusOut={leave}>
      <dt>{title}</dt>
      <dd>
        {children}
        {shows.quotes.length > 0 && <Quotes quotes={shows.quotes} actions={actions} leave={point} />}
      </dd>
    </div>
  );
}

/** The customer's words; each points at its own place in the page. */
function Quotes({
  quotes,
  actions,
  leave,
}: Pick<PanelProps, 'actions'> & { quotes: readonly Quote[]; leave(): void }) {
  return (
    <p class="quotes">
      {quotes.map(({ text, evidence }) => (
        <q key={text} onPointerEnter={() => actions.point({ in: 'thread', evidence })} onPointerLeave={leave}>
          {text}
        </q>
      ))}
    </p>
  );
}

const STORY_WORDS = { believes: 'Thinks', feels: 'Feels', tried: 'Did' } as const;

/** Think, feel, do: the customer's side of it in their own sentences, folded. */
function Story({ reading, actions }: Pick<PanelProps, 'actions'> & { reading: Reading }) {
  const story = storyOf(reading);
  if (!story) return null;
  const leave = () => actions.point(null);
  return (
    <details class="story">
      <summary>Think, feel, do</summary>
      <dl class="read-lines">
        {(['believes', 'feels', 'tried'] as const).map((part) => (
          <div class="read-line" key={part}>
            <dt>{STORY_WORDS[part]}</dt>
            <dd>
              {story[part].length > 0 ? (
                <Quotes quotes={story[part]} actions={actions} leave={leave} />
              ) : (
                <span class="quiet">not told</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** How the reading came about where that is not the usual way. */
function Circumstances({ reading, state, actions }: PanelProps & { reading: Reading }) {
  return (
    <>
      {reading.override && (
        <p class="quiet">
          Your reading.{' '}
          <button type="button" class="link" onClick={actions.uncorrect}>
            Undo
          </button>
        </p>
      )}
      {state.ticket.value && state.pasted.value.has(state.ticket.value.key) && (
        <p class="quiet">
          Read from what you pasted.{' '}
          <button type="button" class="link" onClick={() => actions.paste('')}>
            Paste another
          </button>
        </p>
      )}
      {state.ticket.value?.older && <p class="quiet">Older messages are not on the page.</p>}
      {reading.packFaults.map((fault) => (
        <p class="quiet" key={fault}>
          The phrase pack could not be read: {fault}
        </p>
      ))}
    </>
  );
}

function Dots({ strength }: { strength: number }) {
  return (
    <span class="dots" aria-hidden="true">
      {Array.from({ length: STRONGEST }, (_, index) => (
        <i key={index} class={index < strength ? 'dot full' : 'dot'} />
      ))}
    </span>
  );
}

function wordsFor(feelings: Feeling[]): string {
  const [first, second] = feelings;
  if (!first) return FEELING_WORDS.neutral;
  const words = second
    ? `${FEELING_WORDS[first.name]}, ${FEELING_WORDS[second.name]}`
    : FEELING_WORDS[first.name];
  return first.strength === 'guess' ? `perhaps ${words}` : words;
}
