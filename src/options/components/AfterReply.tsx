import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../../design/Switch.tsx';
import { breakWord, type Setting, tagging } from '../../storage/index.ts';
import type { OptionsProps } from './Options.tsx';

const SWITCHES: readonly { setting: Setting<boolean>; label: string; about: string }[] = [
  {
    setting: tagging,
    label: 'Offer tags',
    about:
      'How a conversation felt, at one press. Kept are the day, the tag, what had happened, the channel and the site; never a text, a name or a ticket number.',
  },
  {
    setting: breakWord,
    label: 'Say when a break is due',
    about: 'A gentle word after several hard tickets in a row. Nobody is told, and nothing of it is kept.',
  },
];

/** What the panel does once the reply is written. */
export function AfterReply({ state }: OptionsProps) {
  return (
    <section id="after" aria-labelledby="after-title">
      <h2 id="after-title">After the reply</h2>
      <div class="switches">
        {SWITCHES.map((each) => (
          <Stored key={each.label} {...each} report={state.report} />
        ))}
      </div>
    </section>
  );
}

function Stored({
  setting,
  label,
  about,
  report,
}: (typeof SWITCHES)[number] & Pick<OptionsProps['state'], 'report'>) {
  const [on, setOn] = useState<boolean | null>(null);
  useEffect(() => setting.follow(setOn), [setting]);
  if (on === null) return null;
  return (
    <Switch on={on} label={label} change={(next) => void setting.update(() => next).then(report)}>
      <p>{about}</p>
    </Switch>
  );
}
