import type { Fact, SituationName } from '../types.ts';
import { isPlural } from './grammar.ts';
import { isAwaited, isBroken } from './roles.ts';
import type { Filling } from './template.ts';
import { around, type Told } from './told.ts';

type Role = (told: Told, fact: Fact) => boolean;

/** What an object has to be in the customer's sentence, by situation, before it may be named there. */
const ROLES: ReadonlyMap<SituationName, Role> = new Map<SituationName, Role>([
  ['wait-late', isAwaited],
  ['missing-delivered', isAwaited],
  ['damaged-faulty', isBroken],
  ['repeat-fault', isBroken],
  ['outage', isBroken],
  ['other', isBroken],
  ['special-date-missed', isAwaited],
]);
/** Things that are what the trouble is about wherever they are named. */
const PLAIN: ReadonlyMap<SituationName, ReadonlySet<string>> = new Map<SituationName, ReadonlySet<string>>([
  ['wait-late', new Set(['order', 'parcel', 'package', 'delivery', 'replacement', 'shipment'])],
  ['missing-delivered', new Set(['order', 'parcel', 'package', 'delivery', 'shipment'])],
  ['locked-out', new Set(['account'])],
  [
    'cancelled-on-them',
    new Set(['order', 'booking', 'appointment', 'flight', 'reservation', 'subscription']),
  ],
]);
/** Places, people and channels: never the thing that is late or broken. */
const NEVER = new Set(
  'app website site page email emails e-mail phone number team driver courier depot agent person people reply response answer message call customer service support help money time day days week weeks month date card bank name address door window thing things one way problem issue fault error reason policy system company man woman lady guy mum dad mother father wife husband son daughter baby dog cat tracking link status info information update'.split(
    ' ',
  ),
);
const SERVICES = new Set(['app', 'website', 'site', 'system', 'page', 'phone', 'card', 'door', 'window']);
const SERVICES_BREAK: ReadonlySet<SituationName> = new Set<SituationName>([
  'damaged-faulty',
  'repeat-fault',
  'outage',
]);
/** Things that customers use and do not own: "the lift", never "your lift". */
const SHARED = new Set(
  'lift lifts elevator room rooms train bus tram flight ferry plane gym pool shower showers hotel store shop branch office clinic ward hospital school course class library museum park road street bridge platform station machine scanner kiosk gate barrier car-park network server servers line queue building stairs entrance hall hallway heating'.split(
    ' ',
  ),
);
const DETERMINER = /^(?:(?:my|our|the|a|an|this|that|these|those|some|any|your|his|her|their)\s+)+/i;
const WORD = /^[\p{L}][\p{L}'-]*$/u;
const NOT_A_NOUN =
  /\b(?:is|are|was|were|has|have|had|do|does|did|not|and|or|but|to|i|me|we|you|he|she|they|it|who|which|that|this|when|still|just|arrived|ordered|bought|please|new|first|second|third|last|next|same|other|another|whole|only|ones?)\b/i;
const LONGEST_OBJECT_WORDS = 3;
const LONGEST_OBJECT = 40;

/** The thing that the trouble is about, as "your kettle", or null where none is certain. */
export function objectFor(situation: SituationName, told: Told): Filling | null {
  const role = ROLES.get(situation);
  const plain = PLAIN.get(situation);
  const service = SERVICES_BREAK.has(situation);
  return firstNamed('object', told, (fact, head) => {
    if (NEVER.has(head) && !(service && SERVICES.has(head))) return false;
    return plain?.has(head) === true || role?.(told, fact) === true;
  });
}

/** What they are waiting for, whatever else is the matter. */
export function awaitedIn(told: Told): Filling | null {
  return firstNamed('awaited', told, (fact, head) => !NEVER.has(head) && isAwaited(told, fact));
}

function firstNamed(name: string, told: Told, passes: (fact: Fact, head: string) => boolean): Filling | null {
  for (const fact of told.facts) {
    const noun = fact.kind === 'object' ? nounOf(fact) : null;
    if (noun === null || !passes(fact, noun.split(' ').at(-1) ?? '')) continue;
    const determiner = determinerOf(told, fact, noun);
    if (determiner === null) return null;
    return {
      text: `${determiner} ${noun}`,
      slot: { name, value: noun, source: 'ticket' },
      plural: fact.plural ?? isPlural(noun),
    };
  }
  return null;
}

/** The bare noun phrase in plain case; null where it does not look like one. */
function nounOf(fact: Fact): string | null {
  return soundNoun(fact.text);
}

/** The noun phrase without its determiner; null where it is too long or holds what is no noun. */
export function soundNoun(text: string): string | null {
  const bare = text.trim().replace(/\s+/g, ' ').replace(DETERMINER, '');
  const words = bare.split(' ');
  if (bare === '' || bare.length > LONGEST_OBJECT || words.length > LONGEST_OBJECT_WORDS) return null;
  if (NOT_A_NOUN.test(bare)) return null;
  if (!words.every((word) => WORD.test(word))) return null;
  // "KETTLE" shouted is a kettle; "DVD" is a name.
  return words.map((word) => (/^\p{Lu}{4,}$/u.test(word) ? word.toLowerCase() : word)).join(' ');
}

function determinerOf(told: Told, fact: Fact, noun: string): string | null {
  const own = new RegExp(`\\b(?:my|our)\\s+(?:\\w+\\s+)?${noun.toLowerCase()}\\b`);
  const theirs = new RegExp(`\\b(?:his|her|their|\\w+'s)\\s+(?:\\w+\\s+)?${noun.toLowerCase()}\\b`);
  if (own.test(told.lower)) return 'your';
  if (theirs.test(told.lower)) return null;
  const head = noun.split(' ').at(-1) ?? '';
  if ([...PLAIN.values()].some((set) => set.has(head))) return 'your';
  if (!SHARED.has(head) && theirOwn(told, noun)) return 'your';
  const given =
    /^(?:the|this|that|these|those)\s/i.test(fact.text) ||
    /\b(?:the|this|that|these|those|a|an|some)\s+(?:\w+\s+)?$/.test(around(told, fact).before);
  return given || /^(?:a|an|some)\s/i.test(fact.text) ? 'the' : null;
}

/** Does the customer say that they bought, ordered or received it? Then it is theirs, though they call it "the desk". */
export function theirOwn(told: Told, noun: string): boolean {
  const lower = noun.toLowerCase();
  const got = new RegExp(
    `\\b(?:ordered|bought|purchased|paid for|received|unboxed|preordered|pre-ordered)\\b[^.!?\\n]{0,50}\\b${lower}\\b|\\b${lower}\\b[^.!?\\n]{0,50}\\b(?:arrived|was delivered|were delivered|(?:i|we)(?:'d|'ve| had| have)? (?:ordered|bought|purchased|paid for))\\b`,
  );
  return got.test(told.lower);
}
