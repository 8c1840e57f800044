import acronyms from '../../../../assets/words/acronyms.json' with { type: 'json' };
import type { Check, Hit } from '../check.ts';

const SHORT_FORMS = new Set(acronyms.common);
const WORDS = new Set(
  'never please only must always very urgent important will cannot immediately again before after this that your have with from what when here been there sorry thank thanks stop need done free today tomorrow'.split(
    ' ',
  ),
);
const CAPITALS = /(?<![\w#@-])[A-Z][A-Z']{3,20}(?![\w-])/g;
const MARKS = /!(?:\s?!)+/g;
const MOST_CAPITALS = 4;

const check: Check = {
  id: 'shouting',
  rubric: 'SIN-02',
  level: 'hint',
  title: 'Marks, capitals, emoji',
  term: 'Tone',
  why: 'Capitals and rows of exclamation marks read as shouting or as false cheer.',
  source: 'E33, E34, E35, E52',
  find(context) {
    const { body } = context.letter;
    const hits: Hit[] = [...body.matchAll(MARKS)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      say: 'One full stop does more than a row of exclamation marks.',
      instead: ['.'],
    }));
    const capitals = [...body.matchAll(CAPITALS)].filter(
      ({ 0: word }) => !SHORT_FORMS.has(word) && !context.ticket.spelt.has(word),
    );
    const many = capitals.length >= MOST_CAPITALS;
    for (const { 0: word, index } of capitals)
      if (WORDS.has(word.toLowerCase()) || (many && word.length > 3))
        hits.push({
          from: index,
          to: index + word.length,
          say: 'Capitals read as shouting; small letters will do.',
          instead: [lowered(word, body, index)],
        });
    const lone = [...body.matchAll(/(?<!!\s?)!(?!\s?!)/g)];
    const second = lone[1];
    if (second)
      hits.push({
        from: second.index,
        to: second.index + 1,
        say: 'One exclamation mark is plenty.',
        instead: ['.'],
      });
    return hits;
  },
  examples: [
    { draft: "I've reset it for you!!! Please try the sign-in again now." },
    { draft: 'You MUST send the label back with the box, please, by Friday.' },
    { draft: "It's done! The new lid leaves today! It is blue as you asked." },
  ],
  lookAlikes: [
    { draft: "I've reset it, and I tested the sign-in. It works now!" },
    { draft: 'The YAHOO account and the ASUS laptop are both set up for you.' },
    { draft: 'The IBAN is on the PDF, and the NATO discount is in it.' },
  ],
};

export default check;

function lowered(word: string, body: string, index: number): string {
  const lower = word.toLowerCase();
  return /(?:^|[.!?]\s+|\n\s*)$/.test(body.slice(Math.max(0, index - 40), index))
    ? lower.charAt(0).toUpperCase() + lower.slice(1)
    : lower;
}
