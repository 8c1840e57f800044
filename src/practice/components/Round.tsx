import { addressOf } from '../state.ts';
import { SKILL_WORDS } from '../words.ts';
import { AsRead } from './AsRead.tsx';
import { Change } from './Change.tsx';
import { Feedback } from './Feedback.tsx';
import { Finished, Rate } from './Finished.tsx';
import { Models } from './Models.tsx';
import type { PracticeProps } from './Practice.tsx';
import { ReadingOf } from './Reading.tsx';
import { Ticket } from './Ticket.tsx';
import { Write } from './Write.tsx';

/** One round on one ticket: the ticket on one side, the work on the other. */
export function Round(props: PracticeProps) {
  const { state } = props;
  const scenario = state.scenario.value;
  if (!scenario) {
    return (
      <section>
        <p>This ticket is not here any more.</p>
        <a href={addressOf({ page: 'home' })}>All tickets</a>
      </section>
    );
  }
  const round = state.round.value?.scenario === scenario.id ? state.round.value : null;
  // What the customer sees is the reply and nothing else.
  if (round?.stage === 'talk' && round.talk.length === 0) {
    return (
      <div class="alone">
        <AsRead scenario={scenario} {...props} />
      </div>
    );
  }
  const today = state.today.value;
  const at = today.indexOf(scenario);
  const told = round !== null && (round.tries.length > 0 || round.looked);
  return (
    <div class="round">
      <div class="side">
        <p class="quiet crumbs">
          {at >= 0 && `Ticket ${at + 1} of ${today.length} today. `}
          Practises {scenario.skills.map((skill) => SKILL_WORDS[skill].name.toLowerCase()).join(', ')}.{' '}
          <a href={addressOf({ page: 'map', scenario: scenario.id })}>Draw an empathy map</a>
        </p>
        <Ticket scenario={scenario} />
        {told && <ReadingOf scenario={scenario} state={state} />}
      </div>
      <div class="work">
        {round?.stage === 'write' && (
          <>
            <Write scenario={scenario} {...props} />
            <Feedback scenario={scenario} {...props} />
            <Change scenario={scenario} {...props} />
            {told && <Models scenario={scenario} state={state} />}
          </>
        )}
        {round?.stage === 'talk' && <AsRead scenario={scenario} {...props} />}
        {round?.stage === 'rate' && <Rate scenario={scenario} {...props} />}
        {state.finished.value && <Finished round={state.finished.value} {...props} />}
      </div>
    </div>
  );
}
