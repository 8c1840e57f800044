import type { Prediction } from '../../src/engine/model/index.ts';
import type { CustomerReading, FeelingName } from '../../src/engine/types.ts';

/** Our feelings in the seven groups of the data's README; what GoEmotions leaves among the rest stays there. */
const GROUP: Record<FeelingName, string> = {
  frustrated: 'angry_frustrated',
  angry: 'angry_frustrated',
  distrustful: 'angry_frustrated',
  anxious: 'anxious',
  confused: 'confused',
  disappointed: 'disappointed_sad',
  hurt: 'disappointed_sad',
  sad: 'disappointed_sad',
  bereaved: 'disappointed_sad',
  hopeless: 'disappointed_sad',
  grateful: 'grateful',
  relieved: 'positive',
  embarrassed: 'neutral_other',
};

/** The groups of a reading: those of its feelings, praise as positive, else the rest. */
export function groupsOf({ feelings, situation }: CustomerReading): string[] {
  const groups = new Set(feelings.map(({ name }) => GROUP[name]));
  if (groups.size > 0) return [...groups];
  return [situation?.name === 'praise' ? 'positive' : 'neutral_other'];
}

/** The one group that a library's sign can tell. */
export function groupOfSign(polarity: number): string[] {
  if (polarity === 0) return ['neutral_other'];
  return [polarity > 0 ? 'positive' : 'angry_frustrated'];
}

/** The groups that the model names on its own: all from one half on, or else the likeliest. */
export function modelGroups({ groups }: Prediction): string[] {
  const named = groups.filter(({ score }) => score >= 0.5);
  return (named.length > 0 ? named : groups.slice(0, 1)).map(({ name }) => name);
}
