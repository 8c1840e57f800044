import type { Check, Hit } from '../check.ts';
import type { CheckContext } from '../context.ts';
import { findLiteral } from '../swaps.ts';

const GREETED =
  /^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening))[ \t]+(.{1,60}?)[ \t]*[,!:.-]?$/i;
const MAILBOX =
  /^(?:accounts?|admin|info|sales|support|billing|user|client|office|noreply|no-reply|enquiries)$/i;
const NO_NAME =
  /^(?:there|all|both|everyone|team|folks|sir|madam|sir or madam|again|mr|mrs|ms|miss|mx|dr|prof|professor|customer|passenger|guest|member|client|user|friend|resident|tenant|student|parent|subscriber|valued|shopper|cardholder|patient|traveller|colleague|applicant|partner|reader)$/i;
/** "sarah.k92", "BigTom_77". */
const HANDLE = /^(?=.*[\d_@])[\w.@-]{3,40}$/;
const COMPANY =
  /\b(?:gmbh|ltd|limited|inc|llc|llp|plc|corp(?:oration)?|co|bv|b\.v|srl|sarl|pty|pvt|holdings?|solutions|services|department|dept)\.?$/i;
const SHOUTED = /^[A-Z]{3,}(?: [A-Z]{2,})*$/;
const MOST_USES = 2;
const SAME_LETTERS = 3;
/** Each line is one name. */
const NICKNAMES = [
  'bill billy will william',
  'bob bobby rob robert',
  'tony anthony antony',
  'ted ned eddie edward',
  'jim jimmy jamie james',
  'jack john johnny jon jonathan',
  'harry hal henry harold',
  'peggy maggie meg greta margaret',
  'kate katie kathy cathy kit katherine catherine kathryn',
  'becky becca rebecca',
  'mike mick mickey michael',
  'dick rick richard',
  'chuck charlie charles',
  'betty betsy lizzie liz beth elizabeth',
  'sasha alex sandy alexander alexandra',
  'nell nellie ellie helen eleanor',
  'molly polly mary',
  'sally sarah sara',
  'jenny jen jennifer',
  'gus gussie augustus',
  'dave davey david',
  'andy drew andrew',
  'hank henry',
  'nick nico nicholas',
  'vicky vicki victoria',
  'tommy tom thomas',
  'joey joe joseph',
].map((line) => line.split(' '));

const check: Check = {
  id: 'wrong-name',
  rubric: 'SIN-03',
  level: 'warn',
  title: 'Wrong name',
  term: 'Tone',
  why: 'A wrong name undoes whatever care the rest of the reply shows.',
  source: 'E55, E36',
  find(context) {
    const { greeting, text } = context.letter;
    if (!greeting) return [];
    const written = text.slice(greeting.from, greeting.to);
    const greeted = GREETED.exec(written)?.[1];
    if (!greeted) return [];
    const from = greeting.from + written.lastIndexOf(greeted);
    const span = { from, to: from + greeted.length };
    if (MAILBOX.test(greeted))
      return [{ ...span, say: 'This is a mailbox, not a person; use the name they sign with, or "Hello,".' }];
    if (COMPANY.test(greeted))
      return [{ ...span, say: 'This is a firm, not a person; use the name they sign with, or "Hello,".' }];
    const names = greeted
      .split(/[\s/&]+/)
      .filter((word) => /^\p{Lu}/u.test(word) && !NO_NAME.test(word.replace('.', '')));
    const turns = context.conversation.thread.filter((turn) => turn.role === 'customer');
    const known = turns.flatMap((turn) =>
      turn.name &&
      /^[\p{L}\s.'-]+$/u.test(turn.name) &&
      !turn.name.split(' ').some((word) => MAILBOX.test(word))
        ? [turn.name]
        : [],
    );
    if (HANDLE.test(greeted))
      return [
        { ...span, level: 'hint', say: 'This looks like a user name; greet with a name or write "Hello,".' },
      ];
    if (SHOUTED.test(greeted) && !NO_NAME.test(greeted) && greeted.length > 3)
      return [
        {
          ...span,
          level: 'hint',
          say: 'A name in capitals looks like a form field; write it as they would.',
          instead: [titled(greeted)],
        },
      ];
    const often = overused(context, names[0]);
    if (names.length === 0 || known.length === 0) return often;
    const said = `${known.join(' ')} ${turns.map((turn) => turn.text.slice(0, 20_000)).join(' ')}`;
    const fits = names.some(
      (name) => findLiteral(said, name).length > 0 || known.some((full) => isShortFor(name, full)),
    );
    return fits
      ? often
      : [{ ...span, say: `The customer's name stands as ${known.at(-1)}; check who you are greeting.` }];
  },
  examples: [
    { draft: 'Hi ACCOUNTS,\n\nThe new lid left the warehouse today and comes on Friday.' },
    { draft: 'Hi sarah_k92,\n\nThe new lid left the warehouse today and comes on Friday.' },
    { draft: 'Hi SARAH,\n\nThe new lid left the warehouse today and comes on Friday.' },
    {
      draft:
        'Hi Sarah,\n\nThe new lid left today, Sarah. It comes on Friday. Tell me if it fits, Sarah, and I close this.',
    },
  ],
  lookAlikes: [
    { draft: 'Hello,\n\nThe new lid left the warehouse today and comes on Friday.' },
    { draft: 'Hi Sam,\n\nThe new lid left the warehouse today and comes on Friday.' },
    { draft: 'Dear customer,\n\nThe new lid left the warehouse today and comes on Friday.' },
  ],
};

export default check;

/** A name in every paragraph sounds like a script. */
function overused(context: CheckContext, name: string | undefined): Hit[] {
  if (!name || name.length < 3) return [];
  const third = findLiteral(context.letter.text, name)[MOST_USES];
  return third
    ? [{ ...third, level: 'hint', say: 'Once or twice is friendly; a third time sounds like a script.' }]
    : [];
}

function isShortFor(name: string, full: string): boolean {
  return full
    .toLowerCase()
    .split(/[\s.-]+/)
    .some((part) => isSamePerson(name.toLowerCase(), part));
}

/** Sam and Samantha, Liz and Elizabeth, Jon and John, Bill and William. */
function isSamePerson(name: string, part: string): boolean {
  if (part.includes(name) || name.includes(part)) return true;
  if (stemOf(name).length >= SAME_LETTERS && part.startsWith(stemOf(name))) return true;
  if (stemOf(part).length >= SAME_LETTERS && name.startsWith(stemOf(part))) return true;
  if (NICKNAMES.some((group) => group.includes(name) && group.includes(part))) return true;
  const [short = '', long = ''] = [name, part].sort((a, b) => a.length - b.length);
  return (
    long.length - short.length <= 1 &&
    [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  );
}

function titled(name: string): string {
  return name.toLowerCase().replace(/(?<=^| )\p{L}/gu, (first) => first.toUpperCase());
}

/** "Danny" is "Dan", "Katie" is "Kat". */
function stemOf(name: string): string {
  return name.replace(/(?:ie|y|i|ey)$/, '').replace(/(.)\1$/, '$1');
}
