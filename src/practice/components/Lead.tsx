import { CoachingLog } from './CoachingLog.tsx';
import { GroupView } from './GroupView.tsx';
import type { PracticeProps } from './Practice.tsx';
import { SetMaker } from './SetMaker.tsx';

/** For the lead: what to practise, how the group does, and what was talked about. */
export function Lead(props: PracticeProps) {
  return (
    <>
      <SetMaker {...props} />
      <GroupView {...props} />
      <CoachingLog {...props} />
    </>
  );
}
