import type { CustomerReading, FeelingName } from '../types.ts';

/** How a situation is called that makes people feel so. Feelings that are not to be named have none. */
const ADJECTIVES: ReadonlyMap<FeelingName, string> = new Map<FeelingName, string>([
  ['frustrated', 'frustrating'],
  ['anxious', 'worrying'],
  ['confused', 'confusing'],
  ['disappointed', 'disappointing'],
  ['sad', 'upsetting'],
  ['distrustful', 'unsettling'],
]);
/** Naming shame adds to it; naming anger provokes it; hopelessness and hurt need an owner, not a label. */
const NEVER_NAMED: ReadonlySet<FeelingName> = new Set<FeelingName>([
  'embarrassed',
  'angry',
  'hopeless',
  'hurt',
  'bereaved',
]);
/** Above this, adjectives go down and ownership goes up. */
const MOST_INTENSE_TO_NAME = 3;

/** The adjective that fits the situation as this customer feels it, or null where none may be said. */
export function adjectiveFor({ feelings, sarcastic, intensity, gates }: CustomerReading): string | null {
  const strongest = feelings[0];
  if (!strongest || strongest.strength === 'guess' || sarcastic || gates.includes('vulnerability'))
    return null;
  if (feelings.some(({ name }) => NEVER_NAMED.has(name))) return null;
  if (intensity > MOST_INTENSE_TO_NAME) return null;
  return ADJECTIVES.get(strongest.name) ?? null;
}

/** Whether the customer thanks or is glad, and nothing is wrong. */
export function isGlad({ feelings, upset, sarcastic, situation }: CustomerReading): boolean {
  const strongest = feelings[0];
  if (sarcastic || !strongest) return false;
  if (strongest.name !== 'grateful' && strongest.name !== 'relieved') return false;
  return strongest.strength !== 'guess' && (upset < 0.5 || situation?.name === 'praise');
}

/** The strongest feeling that is more than a guess. */
export function felt(customer: CustomerReading): FeelingName | null {
  return customer.feelings.find(({ strength }) => strength !== 'guess')?.name ?? null;
}
