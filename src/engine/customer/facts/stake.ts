import { type FoundDate, findDates, type Match } from '../../language/index.ts';

const EVENT =
  '(?:wedding(?: day| reception| anniversary)?|funeral|birthday(?: party)?|anniversary|graduation|christening|baptism|exams?|finals|(?:job )?interview|flight|holiday|honeymoon|surgery|operation|payroll(?: run)?|audit|(?:client )?(?:demo|meeting|presentation)|(?:product )?launch|trade show|exhibition|conference|competition|tournament|concert|recital|reunion|baby shower|prom|party|moving day|completion date|court (?:date|hearing)|hearing|tenancy|visa appointment|hospital appointment|scan|school trip|first day|Christmas|Eid|Diwali|Easter|Ramadan|assignment|dissertation|thesis|submission deadline|deadline|tax return|rent day|rent|mortgage payment|insulin|medication|prescription|trip)';
const STAKE = new RegExp(
  `(?<![\\w-])(?:(?:(?<owner>my|our|his|her|their|the|a|an)\\s+))?(?<what>(?:[\\w-]{2,20}(?:'s|s')\\s+|\\d{1,2}(?:st|nd|rd|th)\\s+|[a-z-]{3,14}\\s+){0,2}?${EVENT})`,
  'gi',
);
const DETERMINED = /^(?:my|our|his|her|their)$/i;
const NEEDED =
  /\b(?:before|by|for|until|in time for|to|ahead of|missed|miss|ruined|on)\s+(?:my |our |his |her |their |the |a |an )?$/i;
const BESIDE =
  /^\s+(?:(?:is|was|are|on|by|this|next|at|falls|which|due|run|runs|starts|coming|for)\s+){0,3}$/i;
const STOP =
  /^(?:it's|that's|there's|he's|she's|what's|here's|who's|where's|let's|sons|daughters|mums|moms|dads|wifes|husbands|sisters|brothers|mothers|fathers|nans|grans|partners|friends|the|a|an|and|or|of|for|to|in|on|is|was|at|by|with|that|this|my|our|his|her|before|after|from|your|any|no|have|had|has|about|it|we|i|you|need|needed|ordered|wanted|made|missed|ruined|booked|got|get|during|next|last|until|until)$/i;

export interface FoundStake extends FoundDate {
  /** Tells how surely it is at stake. */
  weight: number;
}

/** What hangs on the matter: an event of the customer's, with its day where that stands beside it. */
export function findStakes(text: string, now: Date | undefined): FoundStake[] {
  const dates = findDates(text, now);
  const found: FoundStake[] = [];
  for (const hit of text.matchAll(STAKE)) {
    const what = hit.groups?.what ?? '';
    const owner = hit.groups?.owner ?? '';
    let from = hit.index + hit[0].indexOf(what, owner.length);
    let words = what.split(/\s+/);
    while (words.length > 1 && STOP.test(words[0] ?? '')) {
      from +=
        (words[0]?.length ?? 0) + (/^\s+/.exec(text.slice(from + (words[0]?.length ?? 0)))?.[0].length ?? 1);
      words = words.slice(1);
    }
    const bare = { from, to: hit.index + hit[0].indexOf(what, owner.length) + what.length };
    const own =
      DETERMINED.test(owner) ||
      /'s\s|s'\s/.test(what) ||
      /\b(?:my|our|his|her|their)\s+$/i.test(text.slice(Math.max(0, from - 8), from));
    const day = dates.find((date) => date.from >= bare.to && BESIDE.test(text.slice(bare.to, date.from)));
    const needed = NEEDED.test(text.slice(Math.max(0, hit.index - 30), from));
    if (!own && !day && !needed) continue;
    found.push({ ...joined(text, bare, day), weight: (own ? 1 : 0) + (day ? 1 : 0) + (needed ? 1 : 0) });
  }
  const best = found.sort((one, other) => other.weight - one.weight);
  // One event is often named twice.
  const first = ({ from, to }: Match) => text.slice(from, to).toLowerCase().split(/\s+/).at(0);
  return best
    .filter((stake, at) => !best.slice(0, at).some((other) => first(other) === first(stake)))
    .slice(0, 2);
}

/** "wedding is on Saturday" has a verb in it, so only "wedding" is quoted; "wedding on Saturday" is kept whole. */
function joined(text: string, bare: Match, day: FoundDate | undefined): FoundDate {
  if (!day) return bare;
  const between = text.slice(bare.to, day.from);
  const to = /^\s+(?:(?:on|this|next|by)\s+)?$/i.test(between) ? day.to : bare.to;
  const { date, past } = day;
  return {
    from: bare.from,
    to,
    ...(date === undefined ? {} : { date }),
    ...(past === undefined ? {} : { past }),
  };
}
