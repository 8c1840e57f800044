import { isPlural } from './grammar.ts';
import { soundNoun, theirOwn } from './objects.ts';
import type { Filling } from './template.ts';
import type { Told } from './told.ts';

/** People and parts of people, and what stands for nothing in particular. */
const NO_THING =
  /\b(?:mum|mom|mother|dad|father|husband|wife|son|daughter|partner|baby|child|children|kids?|friend|nan|gran|brother|sister|parents?|family|life|day|time|mind|heart|fault|name|eyes?|hands?|head|back|face|best|only|boss|client|customers?|team|colleagues?|question|problem|issue|thing|things|stuff|one|ones|other|people|person|way|point|reason|right|same|first|last|driver|engineer|agent|staff)$/;

const WHEN = /\b(?:today|tomorrow|yesterday|tonight|now|later|\w+day)\b/;

/**
 * The words that a pattern found, as slots: "whose" and "object" make "your flight", all else stands as it is.
 * Null where the noun is none that a sentence could carry.
 */
export function mirror(
  places: Readonly<Record<string, readonly [number, number] | undefined>>,
  told: Told,
): Map<string, Filling> | null {
  const fillings = new Map<string, Filling>();
  const words = (name: string, from: string) => {
    const place = places[name];
    return place ? from.slice(...place) : undefined;
  };
  const object = words('object', told.words);
  const whose = words('whose', told.lower);
  if (object !== undefined) {
    const noun = soundNoun(object);
    if (noun === null || NO_THING.test(noun.toLowerCase()) || WHEN.test(noun.toLowerCase())) return null;
    const determiner = whose === 'the' && !theirOwn(told, noun) ? 'the' : 'your';
    fillings.set('object', {
      text: `${determiner} ${noun}`,
      slot: { name: 'object', value: noun, source: 'ticket' },
      plural: isPlural(noun),
    });
  }
  for (const name of Object.keys(places)) {
    const text = words(name, told.lower);
    if (text === undefined || name === 'object' || name === 'whose') continue;
    fillings.set(name, { text: participle(text), slot: { name, value: text, source: 'ticket' } });
  }
  return fillings;
}

const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ['froze', 'frozen'],
  ['threw away', 'thrown away'],
]);

function participle(verb: string): string {
  return PARTICIPLES.get(verb) ?? verb;
}
