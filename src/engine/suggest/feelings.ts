import type { CustomerReading, FeelingName } from '../types.ts';
import type { Told } from './told.ts';

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
  const guarded = feelings.filter(({ strength }, index) => index === 0 || strength === 'stated');
  if (guarded.some(({ name }) => NEVER_NAMED.has(name))) return null;
  if (intensity > MOST_INTENSE_TO_NAME) return null;
  return ADJECTIVES.get(strongest.name) ?? null;
}

const ASKS =
  /\?|\b(?:(?:please|pls)(?! (?:thank|tell \w+(?: (?:how|that|thank|from)|\s*(?:[.!,\n]|$))|(?:pass|send|give) (?:on )?(?:my|our) (?:thanks|regards)|say thank))|kindly|(?:could|can|would) you(?! (?:please |kindly )?(?:thank|tell \w+ |pass|let \w+ know how))|confirm\w*|grateful (?:for|if)|when (?:do|does|is|will)|how (?:do|does|can|to)|where (?:do|is|can))\b/;

/** Thanks that a complaint follows. */
const TURNS =
  /\b(?:sorry to say|unfortunately|however|only (?:problem|thing|issue)|but (?:i'm|i am|the|it|my|now|there|still|unfortunately|one)\b[^.!?\n]{0,60}\b(?:same|not|n't|never|still|wrong|broken?|scratch\w*|missing|again|sorry))\b/;
/** "Would you tell Ahmed how grateful we are?" asks for nothing. */
const ASKS_TO_THANK =
  /\b(?:could|can|would|will) you (?:please |kindly )?(?:tell|thank|pass|let)\b[^?.!\n]*\?/g;
const SURELY_GLAD = 0.15;
const SAYS_THANKS =
  /\b(?:thanks?|thx|cheers|made (?:my|our|her|his) day|brilliant|lifesaver|legend|phew|relieved|appreciate)\b/;

/** Whether the customer thanks or is glad, wants nothing and nothing is wrong. `lower` holds their words. */
export function isGlad({ feelings, upset, sarcastic }: CustomerReading, lower: string): boolean {
  const strongest = feelings[0];
  if (sarcastic || !strongest || upset >= 0.5) return false;
  if (ASKS.test(lower.replace(ASKS_TO_THANK, ''))) return false;
  if (TURNS.test(lower)) return false;
  if (strongest.name !== 'grateful' && strongest.name !== 'relieved') return false;
  return (
    strongest.strength === 'stated' ||
    (strongest.strength === 'implied' && upset < SURELY_GLAD && SAYS_THANKS.test(lower))
  );
}

const SELF = /\b(?:i|i'm|im|i've|we|we're|me|my|us|feel(?:ing)?|felt|am|left|making|makes|made)\b/;
const THIS =
  /^(?:this|that|it|it's|its|thats|that's|what an?|absolutely|totally|so|very|really|quite|bit|a bit|completely)\b|^\s*$/;
/** "I'm afraid I've lost it" is politeness, not fear. */
const POLITE = /^(?:i'?ve|i have|i did|i can|we'?ve|we have|you|your|the|it|this|that's|so|not|to say)\b/;
const REACH = 40;

/**
 * Whether the customer says the strongest feeling of themselves. "Nobody was hurt" and a sauce called Angry Otter
 * hold the word too. A feeling that the agent chose has no evidence and counts.
 */
export function saysOfSelf({ feelings }: CustomerReading, told: Told): boolean {
  const strongest = feelings[0];
  if (strongest?.strength !== 'stated') return false;
  if (strongest.evidence.length === 0) return true;
  return strongest.evidence.some(({ turn, from, to }) => {
    const text = (told.turns.get(turn) ?? '').toLowerCase();
    const before =
      text
        .slice(Math.max(0, from - REACH), from)
        .split(/[.!?;\n]/)
        .at(-1) ?? '';
    // A condition that is told of is no feeling of the moment.
    if (/\b(?:anxiety|depression)$/.test(text.slice(from, to))) return false;
    if (/\bafraid$/.test(text.slice(from, to)) && POLITE.test(text.slice(to).trim())) return false;
    return SELF.test(before) || SELF.test(text.slice(from, to)) || THIS.test(before.trim());
  });
}

/** The strongest feeling that is more than a guess. */
export function felt(customer: CustomerReading): FeelingName | null {
  return customer.feelings.find(({ strength }) => strength !== 'guess')?.name ?? null;
}
