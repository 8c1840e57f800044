import { Switch } from '../../design/Switch.tsx';
import { type Preferences as Chosen, preferences } from '../../storage/index.ts';
import type { OptionsProps } from './Options.tsx';

const SWITCHES: readonly { name: keyof Chosen; label: string; about: string }[] = [
  {
    name: 'markFindings',
    label: 'Mark findings in the reply box',
    about:
      'The words are underlined where you write. Nothing of it is in the mail. A plain text box shows no marks.',
  },
  {
    name: 'markCustomerWords',
    label: 'Mark the customer\u2019s words in the conversation',
    about: 'The words that show a feeling, or what happened.',
  },
  {
    name: 'scorecardTerms',
    label: 'Show scorecard terms',
    about:
      'Each finding carries the term of common quality scorecards: Empathy, Tone, Comprehension, Solution, Readability or Closing.',
  },
];

/** What is shown, and where. */
export function Preferences({ state }: OptionsProps) {
  const chosen = state.choices.preferences.value;
  return (
    <section id="see" aria-labelledby="see-title">
      <h2 id="see-title">What you see</h2>
      <div class="switches">
        {SWITCHES.map(({ name, label, about }) => (
          <Switch
            key={name}
            on={chosen[name]}
            label={label}
            change={(on) =>
              void preferences.update((current) => ({ ...current, [name]: on })).then(state.report)
            }
          >
            <p>{about}</p>
          </Switch>
        ))}
      </div>
    </section>
  );
}
