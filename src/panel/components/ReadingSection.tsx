import type { ComponentChildren } from 'preact';
import type { Reading } from '../conversation.ts';
import { courseOf, factsGiven, type Line, linesOf } from '../reading-lines.ts';
import { FEELING_WORDS, feelingWords, SITUATION_WORDS } from '../words.ts';
import { Chooser } from './Chooser.tsx';
import type { PanelProps } from './Panel.tsx';
import { Quotes } from './Quotes.tsx';
import { Story } from './Story.tsx';

const STRONGEST = 4;

/** What the customer feels and what happened, with the words that show it; both can be corrected. */
export function ReadingSection({ reading, ...props }: PanelProps & { reading: Reading }) {
  const { actions } = props;
  const { customer } = reading.analysis;
  const [first] = customer.feelings;
  const strong = first !== undefined && customer.intensity > 0;
  const situation = customer.situation?.name ?? null;
  const lines = linesOf(reading);
  const course = courseOf(reading);
  const given = factsGiven(reading, [...lines.feels.quotes, ...lines.happened.quotes]);
  const feels = feelingWords(reading.analysis);
  const situationWords = situation ? SITUATION_WORDS[situation] : 'what happened?';
  return (
    <section class="reading" aria-label="What the customer says">
      <dl class="read-lines">
        <ReadLine title="Feels" shows={lines.feels} {...props}>
          <Chooser
            label={
              <>
                {feels}
                {strong && <Dots strength={customer.intensity} />}
              </>
            }
            name={`Feeling: ${feels}${strong ? `, strength ${customer.intensity} of ${STRONGEST}` : ''}. Correct it`}
            question="What do they feel?"
            words={FEELING_WORDS}
            current={first?.name ?? 'neutral'}
            choose={actions.correctFeeling}
          />
        </ReadLine>
        <ReadLine title="Happened" shows={lines.happened} {...props}>
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
