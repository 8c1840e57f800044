import type { ComponentChildren } from 'preact';
import { moveFocus } from '../../design/move-focus.ts';
import { Popover } from '../../design/Popover.tsx';

interface ChooserProps<Name extends string> {
  label: ComponentChildren;
  name: string;
  question: string;
  words: Record<Name, string>;
  current: Name | null;
  choose(name: Name): void;
}

/** A reading that the agent can correct: its own words are the button, the other words are in the sheet. */
export function Chooser<Name extends string>({
  label,
  name,
  question,
  words,
  current,
  choose,
}: ChooserProps<Name>) {
  return (
    <Popover label={label} name={name} buttonClass="read-word">
      {(close) => (
        <fieldset class="choices" onKeyDown={moveFocus}>
          <legend>{question}</legend>
          {namesOf(words).map((option) => (
            <button
              type="button"
              key={option}
              class="choice"
              aria-pressed={option === current}
              onClick={() => {
                choose(option);
                close();
              }}
            >
              {words[option]}
            </button>
          ))}
        </fieldset>
      )}
    </Popover>
  );
}

function namesOf<Name extends string>(words: Record<Name, string>): Name[] {
  const names: Name[] = [];
  for (const name in words) names.push(name);
  return names;
}
