const NUMBER =
  '(?:\\d{1,3}(?:\\s?(?:-|\u2013|to)\\s?\\d{1,3})?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety|a few|a couple of|the next few|the next)';
const UNIT = '(?:minute|min|hour|hr|day|week|fortnight|month)s?';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';

const WHEN: RegExp[] = [
  /\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|o'clock)\b|\b(?:by|at|before|until|till|around|from) \d{1,2}[:.]\d{2}\b|\b\d{2}:\d{2}\b/,
  /\b(?:by|at|before|until|till|around|from|between) (?:1[0-2]|[1-9])(?= ?(?:[.,;!?)]|$)| (?:and|or|to|tonight|today|tomorrow|this|on|in the|sharp|every)\b)/,
  /\b(?:by|before|until|till) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= ?[.,;!?)]|$| (?:and|tonight|today|tomorrow|this|on|in the|if|so|at the latest)\b)/,
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'?clock\b|\b(?:at|by) (?:six|seven|eight|nine|ten|eleven|noon)(?= ?[.,;!?)]|$| (?:and|tonight|today|tomorrow|on|in the))/,
  /\b(?:from|around|about|in time for) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= ?[.,;!?)]|$)|\bin the (?:morning|afternoon|evening)\b/,
  /\b(?:by|before|after|at) (?:lunch|tea|dinner|breakfast|bedtime)\b|\b(?:by|before|until|till|after) (?:then|easter|christmas|new year)\b/,
  /\b(?:half past|quarter (?:to|past)|noon|midday|midnight|lunchtime|close of business|end of (?:the |play |your |business )?(?:day|today|week|month|play))\b/,
  /\b(?:today|tonight|tomorrow|yesterday|overnight|right now|straight ?away|right away|at once|immediately|this (?:morning|afternoon|evening|week|month|minute)|next (?:week|month)|first thing|within the hour|in the next hour|the moment)\b/,
  /\b(?:i'm|i am|we're|we are)\b[^.?!]{0,120}\bnow\b|\bnow(?=[.!,;]|$)/,
  new RegExp(`\\b${DAY}s?\\b`),
  /\b(?:the same day|the next (?:morning|working day)|just now|this very \w+|as of (?:now|today))\b/,
  new RegExp(`\\b(?:until|till|by|before|in|from|since) (?:the (?:end|start|middle) of )?${MONTH}\\b`),
  new RegExp(
    `\\b(?:within|in|under|inside|takes?|take up to|up to|after|about|around|every|for|at least)\\s(?:about |around |the next |roughly |under |less than |up to |another |just )?${NUMBER}(?: more)?(?: (?:working|business|calendar|full))?[ -]${UNIT}\\b`,
  ),
  new RegExp(`\\b${NUMBER} (?:working|business) (?:day|hour)s?\\b`),
  new RegExp(`\\b${NUMBER} ${UNIT} (?:from now|ago|later)\\b`),
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b|\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b`),
  /\b(?:on|by|before|until) the \d{1,2}(?:st|nd|rd|th)\b/,
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/,
];

/** Clauses and words are asked about many times over; the cache is emptied before it grows large. */
const KNOWN = new Map<string, boolean>();
const MOST_KNOWN = 5_000;

/** Does the text say when, by clock, day, date or length of time? "Soon" and "shortly" do not. `lower` is in lower case. */
export function saysWhen(lower: string): boolean {
  const known = KNOWN.get(lower);
  if (known !== undefined) return known;
  const says = WHEN.some((pattern) => pattern.test(lower));
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(lower, says);
  return says;
}

/** Does it hang on something else that has to happen first ("once the form is in")? "As soon as possible" does not. */
export function saysAfterWhat(lower: string): boolean {
  return /\b(?:once|whenever|(?:any|a|whichever) (?:day|date|time) (?:you|she|he|they|that)|then (?:i|we)|while you|as soon as|when|after|if|until|unless)\b(?! possible| we can| i can)/.test(
    lower,
  );
}
