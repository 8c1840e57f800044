import type { Feeling } from '../../engine/types.ts';
import { quotesOf } from '../quotes.ts';
import type { Reading } from '../state.ts';
import { FEELING_WORDS, SITUATION_WORDS } from '../words.ts';
import { Chooser } from './Chooser.tsx';
import type { PanelProps } from './Panel.tsx';

const STRONGEST = 4;
/** Stays at the end of a line rather than at the start of the next. */
const MIDDOT = '\u00a0· ';

/** What happened and what the customer feels, with the words that show it; both can be corrected. */
export function ReadingSection({ reading, state, actions }: PanelProps & { reading: Reading }) {
  const { customer } = reading.analysis;
  const [first] = customer.feelings;
  const strong = first !== undefined && customer.intensity > 0;
  const situation = customer.situation?.name ?? null;
  const quotes = quotesOf(reading);
  const facts = factsOf(reading, quotes);
  const feelingWords =
    reading.analysis.silent === 'unsure' && !first ? 'which feeling?' : wordsFor(customer.feelings);
  const situationWords = situation ? SITUATION_WORDS[situation] : 'what happened?';
  return (
    <section class="reading" aria-label="What the customer says">
      <div class="read-words">
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
        <Chooser
          label={situationWords}
          name={`What happened: ${situationWords}. Correct it`}
          question="What happened?"
          words={SITUATION_WORDS}
          current={situation}
          choose={actions.correctSituation}
        />
      </div>
      {quotes.length > 0 && (
        <p class="quotes">{quotes.map((quote) => `\u201c${quote}\u201d`).join(MIDDOT)}</p>
      )}
      {facts.length > 0 && <p class="quiet">{facts.join(MIDDOT)}</p>}
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
    </section>
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

const MOST_FACTS = 5;

/** Facts in the customer's own words, without names, questions and what the quotes say already. */
function factsOf({ analysis }: Reading, quotes: string[]): string[] {
  const said = quotes.join('\n').toLowerCase();
  const byText = new Map<string, string>();
  for (const { kind, text } of analysis.customer.facts) {
    const lower = text.toLowerCase();
    if (kind === 'name' || kind === 'question' || said.includes(lower)) continue;
    byText.set(lower, kind === 'order' && !/[a-z]{3}/i.test(text) ? `ref.\u00a0${text}` : text);
  }
  return [...byText.values()].slice(0, MOST_FACTS);
}
