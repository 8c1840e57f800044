import type { CustomerReading, Fact } from '../types.ts';
import { flipPronouns, quiet } from './grammar.ts';
import type { Filling } from './template.ts';
import { around, type Told } from './told.ts';

const EVENT =
  /\b(?:wedding|flight|exam|exams|birthday|interview|party|holiday|trip|payroll|payday|anniversary|christening|graduation|launch|demo|meeting|deadline|move|moving day|appointment|christmas|conference|event|course|festival|audit|inspection|presentation|concert|assignment|completion|operation|surgery|viva|audition|tournament|baby shower|visit|ceremony)$/i;
/** These are only a stake where the customer says when they fall due. */
const PAYMENT = /\b(?:rent|mortgage|mortgage payment|bill|bills|wages|tax|tax return|school fees)$/i;
const WHEN =
  "((?:on |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|this (?:afternoon|evening|week|weekend)|next (?:week|weekend|month)|at (?:noon|midnight|\\d{1,2}(?::\\d\\d)? ?(?:am|pm))|in (?:\\d+|two|three|four|five|six|seven|ten) (?:days|weeks|hours))(?![\\w'])";
const FALLS = new RegExp(`^ (?:is |are |'s )?${WHEN}`, 'i');
const DUE = new RegExp(`^ (?:is |are |'s )?(?:due|goes out) ${WHEN}`, 'i');
const DATED = new RegExp(`${WHEN}$`, 'i');
const GONE =
  /\b(?:missed|was|were|had|last|yesterday|ago|ruined|went|did|didn't|already|cancel\w*)\b|\b(?:before|while|during|on|whenever)\s+(?:(?:my|our|the|a|an)\s+)?$/;
const ENDS =
  /^(?:$|[,.;:!?)-]|\s*(?:$|[,;:(-]|(?:is|are|on|in|at|this|next|tomorrow|today|tonight|and|but|to|for|so|coming|starts?|begins?|which|that|by|if|because|with|i|we|it|due)\b))/;
const AHEAD =
  /\b(?:coming up|soon|upcoming|looming|ahead|about to|is in|are in|starts?|begins?|will be|next (?:week|month|weekend)|this (?:week|weekend|month)|have an? (?:\w+ )?$|have (?:my|our) $|need\w* (?:it|this|them|that) (?:for|before|by) (?:my |our |the |a )?$|in time for)/;
const LONGEST_EVENT_WORDS = 6;

/** An event that is still ahead: "your daughter's wedding on Saturday", "your exam coming up". */
export function stakeIn(told: Told, customer: CustomerReading): Filling | null {
  if (customer.situation?.name === 'special-date-missed') return null;
  for (const fact of told.facts) {
    if (fact.kind !== 'stake' || fact.past === true) continue;
    const { before, after } = around(told, fact);
    // "party piece" and "flight number" are no events.
    if (!ENDS.test(after)) continue;
    if (fact.past !== false && (GONE.test(before) || GONE.test(after) || GONE.test(fact.text.toLowerCase())))
      continue;
    const named = nameOf(fact, before);
    if (!named) continue;
    const due = DUE.exec(after)?.[1];
    const when = FALLS.exec(after)?.[1];
    if (!EVENT.test(named.noun)) {
      if (PAYMENT.test(named.noun) && due)
        return filling('stake', `${named.text} due ${dayName(due)}`, named.value);
      continue;
    }
    if (due) return filling('stake', `${named.text} due ${dayName(due)}`, named.value);
    if (when) return filling('stake', `${named.text} ${dayName(when)}`, named.value);
    if (named.dated) return filling('stake', named.text, named.value);
    // Without a day, an event may long be over: it is only ahead where the customer says so.
    if (fact.past === false || AHEAD.test(before) || AHEAD.test(after))
      return filling('stake', `${named.text} coming up`, named.value);
  }
  return plainEventIn(told);
}

const PLAIN_EVENT = new RegExp(
  `\\b(my |our |)((?:driving test|[a-z]+'s wedding|wedding|flight|exam|interview|train|viva|audition|appointment|presentation|operation|surgery)) (?:is |leaves |starts |begins )((?:at|on) \\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?(?![\\w:])|${WHEN})`,
);

/** "My driving test is at 2pm", said in so many words. */
function plainEventIn(told: Told): Filling | null {
  const [, , event = '', when = ''] = PLAIN_EVENT.exec(told.lower) ?? [];
  return event === '' ? null : filling('stake', `your ${event} ${dayName(when)}`, event);
}

/** An event as the customer names it, for a day that has been missed. */
export function eventIn(told: Told): Filling | null {
  for (const fact of told.facts) {
    if (fact.kind !== 'stake') continue;
    const { before, after } = around(told, fact);
    const named = ENDS.test(after) ? nameOf(fact, before) : null;
    if (named && EVENT.test(named.noun) && !named.dated) return filling('event', named.text, named.value);
  }
  return null;
}

function filling(name: string, text: string, value: string): Filling {
  return { text, slot: { name, value, source: 'ticket' } };
}

interface Named {
  /** With its determiner, said to the customer. */
  text: string;
  value: string;
  noun: string;
  dated: boolean;
}

/** The event's noun phrase with the customer's own determiner turned round; null where whose it is is not clear. */
function nameOf(fact: Fact, before: string): Named | null {
  // "Blocked and rent" holds the event and what stood before it.
  const words = quiet(fact.text).replace(/^.*\band /, '');
  if (words.split(' ').length > LONGEST_EVENT_WORDS || /[^\p{L}\p{N}' :-]/u.test(words)) return null;
  if (
    /\b(?:is|are|was|were|have|has|had|will|i|i'm|we|it|before|after|because|until|by|since|making)\b/i.test(
      words,
    )
  )
    return null;
  const inside = /^(my|our|the|a|an|this|his|her|their|your)\s+/i.exec(words)?.[1];
  const bare = inside ? words.slice(inside.length).trim() : words;
  if (/^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|several|few)\b)/i.test(bare)) return null;
  const determiner = (
    inside ??
    /\b(my|our|the|a|an|this|his|her|their|your)\s+$/.exec(before)?.[1] ??
    ''
  ).toLowerCase();
  const dated = DATED.test(bare);
  const noun = bare.replace(DATED, '').trim();
  const made = { value: bare, noun, dated };
  const day = DATED.exec(bare)?.[1];
  const phrase = day ? `${noun} ${dayName(day)}` : bare;
  if (/^(?:christmas)$/i.test(noun)) return { ...made, text: phrase.replace(/^c/, 'C') };
  if (determiner === 'my' || determiner === 'our')
    return { ...made, text: `your ${owned(flipPronouns(phrase))}` };
  if (determiner === 'a' || determiner === 'an' || determiner === 'the')
    return { ...made, text: `${determiner} ${phrase}` };
  if (determiner !== '' || /^\p{L}+'s?\s/u.test(bare)) return null;
  return { ...made, text: /^(?:payroll|payday)$/i.test(noun) ? phrase : `your ${phrase}` };
}

const RELATION =
  /\b(cousin|sister|brother|daughter|son|mum|mom|dad|mother|father|nan|gran|grandma|grandad|friend|mate|wife|husband|partner|niece|nephew|aunt|uncle|boss)s(?= )/i;

/** "cousins wedding" gets the apostrophe that was left out. */
function owned(phrase: string): string {
  return phrase.replace(RELATION, "$1's");
}

function dayName(when: string): string {
  return when
    .toLowerCase()
    .replace(
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/,
      (day) => day.charAt(0).toUpperCase() + day.slice(1),
    )
    .replace(/^(?=[A-Z])/, 'on ');
}
