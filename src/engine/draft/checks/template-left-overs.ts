import type { Check, Hit } from '../check.ts';
import type { CheckContext } from '../context.ts';

const LEFT_OVERS = [
  /\{\{[^{}\n]{0,60}\}\}|\{%[^{}\n]{0,60}%\}|\{[A-Za-z][\w .-]{0,40}\}|\$\{[^{}\n]{0,40}\}/g,
  /\[(?!x\]| \]|\d{1,3}\]|sic\]|\.\.\.\]|\u2026\])[A-Za-z][\w '\u2019/.,-]{0,50}\](?!\()/gi,
  /<(?!\/?(?:a|b|i|u|p|br|hr|em|li|ol|ul|td|tr|th|div|span|strong|table|tbody|thead|img|h[1-6]|pre|code|blockquote|font|html|body|head|script|style|link|meta)\b)[A-Za-z][\w '-]{1,40}>/gi,
  /%(?=[A-Za-z_]*(?:name|date|order|number|email|agent|ticket))[A-Za-z_]{3,30}%/gi,
  /(?<![\w-])[Xx]{2}\/[Xx]{2}\/[Xx]{2,4}(?!\w)|(?<![\w-])(?:XX|XXXX{0,8})(?![\w-]|[ -]?\d)/g,
  /\b(?:insert|enter|add) (?:(?:the|your|customer|customer's|agent|agent's) ){0,2}(?:name|date|order number|amount|link|reason|number|time|details) here\b/gi,
  /\blorem ipsum\b/gi,
  /(?<=\b(?:on|by|until|before|from|since|dated) )DD\/MM(?:\/YY(?:YY)?)?\b/g,
];
/** Each with how it is written beside an amount. */
const CURRENCIES: [string, RegExp][] = [
  ['£', /£(?=\s?\d)|(?<=\d\s?)(?:gbp|quid|pounds)\b|\bgbp(?= ?\d)/],
  ['$', /\$(?=\s?\d)|(?<=\d\s?)(?:usd|dollars|bucks)\b|\busd(?= ?\d)/],
  ['€', /€(?=\s?\d)|(?<=\d\s?)(?:eur|euros?)\b|\beur(?= ?\d)/],
  ['₹', /₹(?=\s?\d)|(?<=\d\s?)(?:inr|rupees)\b|\b(?:inr|rs\.?)(?= ?\d)/],
];
const LONGEST_TURN = 20_000;
/** Two numbers shorter than this may well be two numbers. */
const FEWEST_DIGITS = 6;
const EMPTY_GREETING = /^\s{0,40}(?:hi|hello|hey|dear)(?:[ \t]+,|,,)/i;

const check: Check = {
  id: 'template-left-overs',
  rubric: 'SIN-08',
  level: 'stop',
  title: 'Gap from a template',
  term: 'Comprehension',
  why: 'A gap in a template shows that the reply was not written for this person.',
  source: 'E32',
  find(context) {
    const { text } = context.letter;
    const said = context.conversation.thread.map((turn) => turn.text);
    const empty = EMPTY_GREETING.exec(text);
    const hits = LEFT_OVERS.flatMap((pattern) =>
      [...text.matchAll(pattern)]
        // In a ticket about code, braces that the thread already holds are the matter itself.
        .filter((match) => !said.some((turn) => turn.includes(match[0])))
        .map((match) => ({
          from: match.index,
          to: match.index + match[0].length,
          say: 'A gap from a template is still open; fill it in or take it out.',
        })),
    );
    if (empty)
      hits.push({
        from: empty[0].length - empty[0].trimStart().length,
        to: empty[0].length,
        say: 'The greeting has no name; add it or write "Hello,".',
      });
    return [...hits, ...otherCurrency(context), ...otherNumber(context)];
  },
  examples: [
    { draft: 'Hi {{name}},' },
    { draft: 'Hi Sam, order [ORDER NUMBER] was sent on <date>.' },
    { draft: 'Hi ,\n\nThe label is attached.' },
    { draft: 'Your refund of £XX is on its way.' },
    { draft: "I've [your next step] and will write by 4pm." },
    { ticket: 'You took £49 twice.', draft: 'I have refunded the second $49 to your card today.' },
  ],
  lookAlikes: [
    { draft: 'See [our returns page](https://example.com/returns) for the steps.' },
    {
      ticket: 'My template prints {{name}} as it is.',
      draft: 'Put {{name}} inside the quotes and it will work.',
    },
    { draft: 'The jumper in XXL is back in stock.' },
    { draft: 'Use `{{ user }}` in the file and save it.' },
    { draft: '<p>The label is <b>attached</b>.</p>' },
    { draft: 'The card ending XXXX 4242 was charged once.' },
  ],
};

export default check;

/** They paid in pounds and the reply speaks of dollars: the macro is another country's. */
function otherCurrency({ letter, ticket }: CheckContext): Hit[] {
  const theirs = new Set(
    CURRENCIES.filter(([, written]) => written.test(ticket.lower)).map(([sign]) => sign),
  );
  const [own] = theirs;
  if (own === undefined || theirs.size !== 1) return [];
  return CURRENCIES.filter(([sign]) => sign !== own)
    .flatMap(([, written]) => [...letter.text.toLowerCase().matchAll(new RegExp(written, 'g'))])
    .map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      level: 'warn',
      say: `They wrote ${own}; check the currency.`,
    }));
}

/** Codes and numbers as orders, tickets and bookings have them. */
const CODE = /(?<![\w.,£$€₹/-])(?=[a-z-]{0,6}\d)[a-z]{0,4}-?\d{4,12}(?![\w%/]|[.,]\d)/g;
const MOST_DIGITS_CHANGED = 2;

/** Their number with a digit or two wrong: "GH-28071" for "GH-20871". */
function otherNumber({ letter, conversation }: CheckContext): Hit[] {
  const thread = conversation.thread.map(({ text }) => text.slice(0, LONGEST_TURN).toLowerCase()).join('\n');
  const theirs = new Set(thread.match(CODE) ?? []);
  if (theirs.size === 0) return [];
  return [...letter.text.toLowerCase().matchAll(CODE)].flatMap(({ 0: code, index }) => {
    if (theirs.has(code) || thread.includes(code)) return [];
    const meant = [...theirs].find((other) => isSlip(code, other));
    return meant
      ? [
          {
            from: index,
            to: index + code.length,
            level: 'warn' as const,
            say: `Their number is ${meant.toUpperCase()}; check this one.`,
          },
        ]
      : [];
  });
}

function isSlip(code: string, other: string): boolean {
  if (code.length !== other.length || code.length < FEWEST_DIGITS) return false;
  const changed = [...code].filter((sign, at) => sign !== other[at]);
  return changed.length <= MOST_DIGITS_CHANGED && changed.every((sign) => /\d/.test(sign));
}
