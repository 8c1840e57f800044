import { Switch } from '../../design/Switch.tsx';
import type { Scenario } from '../../packs/scenario.ts';
import { type MapBox, practiceChoices } from '../../storage/practice.ts';
import { askedBoxes, type MapResult } from '../empathy-map.ts';
import { addressOf } from '../state.ts';
import type { PracticeProps } from './Practice.tsx';
import { Ticket } from './Ticket.tsx';
import { useFocus } from './use-focus.ts';

const BOX_WORDS: Record<MapBox, { name: string; question: string }> = {
  says: { name: 'Says', question: 'Which of their words stay with you?' },
  thinks: { name: 'Thinks', question: 'What might they be telling themselves?' },
  does: { name: 'Does', question: 'What have they done about it, or do now?' },
  feels: { name: 'Feels', question: 'What might they feel?' },
  hears: { name: 'Hears', question: 'What do they hear, from you or from others?' },
  sees: { name: 'Sees', question: 'What is in front of them?' },
  happened: { name: 'What happened', question: 'In one sentence, as they would tell it.' },
  mattered: { name: 'What mattered', question: 'What hangs on it for them?' },
  next: { name: 'What next', question: 'What do they need first?' },
};

/** A map of the customer, and their story, on one ticket. */
export function MapExercise(props: PracticeProps) {
  const scenario = props.state.scenario.value;
  if (!scenario) return null;
  return (
    <div class="round">
      <div class="side">
        <Ticket scenario={scenario} />
      </div>
      <div class="work">
        <MapForm scenario={scenario} {...props} />
      </div>
    </div>
  );
}

function MapForm({ scenario, state, maps }: PracticeProps & { scenario: Scenario }) {
  const map = state.map.value;
  const compared = state.compared.value;
  const name = scenario.thread.at(-1)?.name ?? 'the customer';
  const done = useFocus<HTMLHeadingElement>(!map && compared);
  if (!map) {
    return compared === null ? null : (
      <section>
        <h2 ref={done} tabIndex={-1}>
          Done
        </h2>
        <div class="buttons">
          <a class="insert" href={addressOf({ page: 'round', scenario: scenario.id })}>
            Answer {name}
          </a>
          <a class="plain" href={addressOf({ page: 'home' })}>
            Stop here
          </a>
        </div>
      </section>
    );
  }
  const asked = askedBoxes(state.choices.value.wholeMap);
  const box = (each: MapBox) => (
    <Box
      key={each}
      box={each}
      text={map.boxes[each] ?? ''}
      result={compared?.find((result) => result.box === each)}
      fill={(text) => maps.fill(each, text)}
    />
  );
  const story: readonly MapBox[] = ['happened', 'mattered', 'next'];
  return (
    <form
      class="map"
      onSubmit={(event) => {
        event.preventDefault();
        void maps.compare();
      }}
    >
      <section aria-labelledby="map-title">
        <h2 id="map-title">{name}&rsquo;s side of it</h2>
        <p class="quiet">A few words in each box. What nobody can know, guess, and say so.</p>
        <div class="boxes">{asked.filter((each) => !story.includes(each)).map(box)}</div>
        <Switch
          on={state.choices.value.wholeMap}
          label="Hears and sees as well"
          change={(wholeMap) => void practiceChoices.update((current) => ({ ...current, wholeMap }))}
        />
      </section>
      <section aria-labelledby="story-title">
        <h2 id="story-title">Get the story</h2>
        <div class="boxes">{story.map(box)}</div>
        <div class="buttons">
          <button type="submit" class={compared ? 'plain' : 'insert'}>
            {compared ? 'Compare again' : 'Compare with the reading'}
          </button>
          {compared && (
            <button type="button" class="insert" onClick={() => void maps.finishMap()}>
              Finish
            </button>
          )}
        </div>
      </section>
    </form>
  );
}

interface BoxProps {
  box: MapBox;
  text: string;
  result: MapResult | undefined;
  fill(text: string): void;
}

function Box({ box, text, result, fill }: BoxProps) {
  const { name, question } = BOX_WORDS[box];
  const id = `box-${box}`;
  return (
    <div class="box">
      <label for={id} class="name">
        {name}
      </label>
      <p class="quiet" id={`${id}-question`}>
        {question}
      </p>
      <textarea
        id={id}
        rows={3}
        maxLength={1000}
        aria-describedby={`${id}-question${result ? ` ${id}-result` : ''}`}
        value={text}
        onInput={({ currentTarget }) => fill(currentTarget.value)}
      />
      {result && (
        <div class="result" id={`${id}-result`}>
          <p>{wordsFor(result)}</p>
          {result.reading.length > 0 && <p class="quiet">The reading: {result.reading.join(' ')}</p>}
          {result.told.map((words) => (
            <p key={words} class="quiet">
              In their words: <q>{words}</q>
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

function wordsFor({ state, shared, reading }: MapResult): string {
  if (state === 'empty') return 'Nothing here yet. What would you guess?';
  if (state === 'shared') return `You share: ${shared.slice(0, 6).join(', ')}.`;
  if (reading.length === 0) return 'The reading has nothing here. Yours may be right.';
  return 'The reading says it otherwise. Do you mean the same?';
}
