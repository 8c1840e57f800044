import { type Cue, compileCue, matchesOf } from '../language/index.ts';

/** Executors and firms give notice of a death; nobody presumes a feeling of theirs. */
const NOTICE = compileCue(
  '(executor|executors|executrix|administrators|probate|the estate|notification of death|we act|i act|account holder|policyholder|our client|great uncle|tenant)',
);
const OWN_LOSS = compileCue(
  '(dad|mum|mom|mam|father|mother|husband|wife|son|daughter|brother|sister|nan|gran|grandma|grandad|grandmother|grandfather|partner|baby|boy|girl|friend|dog|cat|him|her|he|she|buried|lost|my late) ..(died|passed|dead|death|dad|mum|mom|mother|father|husband|wife|son|daughter|brother|sister|nan|gran|partner|sleep|ashes|funeral)',
);

/** Whether the writer of these texts tells of a death in their own life. */
export function isOwnLoss(texts: string[]): boolean {
  const says = (cue: Cue) => texts.some((text) => matchesOf(cue, text).length > 0);
  return says(OWN_LOSS) && !says(NOTICE);
}
