import { cueFinder, type Match, overlaps, type ReadText } from '../language/index.ts';
import type { Evidence, Story } from '../types.ts';

/** How customers say what they take for the cause, beside the places that tell what happened. */
const believed = cueFinder([
  '(i think|i believe|i assume|i assumed|i presume|i gather|i suspect|i reckon|i guess|i can only assume|it seems|it looks like|looks like|seems like|it appears|apparently|presumably|as far as i can|as far as i know|my understanding is|i understood|i was under the impression|i thought|we think|we believe|we assume|we thought|must have been|must be because|because you|because your|because they)',
]);
/** What they did about it themselves. */
const tried = cueFinder([
  "(i|i've|i have|we|we've|we have|already|have|having|and|then|also) (already|just|also|even|now|tried|have|both|twice)? (tried|restarted|rebooted|reset|reinstalled|uninstalled|unplugged|plugged|updated|cleared|checked|rechecked|searched|looked|read|followed|called|rang|rung|phoned|emailed|e-mailed|messaged|written|wrote|contacted|chased|reported|raised|complained|asked|spoke|spoken|visited|waited|queued|filled|sent|resent|uploaded|attached|provided|changed|replaced|cancelled|logged|signed|tested|measured|opened|returned|posted|swapped|switched|asked|explained|told)",
  '(tried|trying) (everything|twice|again|all|to|the|it|both|turning|three|four|several|different|another|on|in|with|restarting|logging|calling|ringing|emailing|clearing|resetting)',
  '(turned|turning|switched|switching) (it|them|everything|the router|the boiler|the phone|the app) (off|on)',
]);
const MOST = 3;
/** A belief or attempt is told up to the end of its clause, at most so many characters. */
const LONGEST_CLAUSE = 160;
const CLAUSE_END = /[.!?;\n]|,? (?:but|yet|and (?:nothing|nobody|still|it|you|they))\b/;

/** The sentences of a text in which one of these places begins, in reading order. */
function sentencesOf(read: ReadText, places: readonly Match[]): Match[] {
  return read.sentences.filter(({ from, to }) =>
    places.some((place) => place.from >= from && place.from < to),
  );
}

function clauses(read: ReadText, places: readonly Match[]): Match[] {
  const told: Match[] = [];
  for (const { from, to } of [...places].sort((one, other) => one.from - other.from)) {
    const after = read.text.slice(to, from + LONGEST_CLAUSE);
    const end = CLAUSE_END.exec(after)?.index ?? after.length;
    const clause = { from, to: to + after.slice(0, end).trimEnd().length };
    if (!told.some((other) => overlaps(other, clause))) told.push(clause);
  }
  return told;
}

/**
 * What the customer believes happened, feels and already tried, as places in one turn.
 * @param happened where the turn says what went wrong
 * @param felt where it says or implies what they feel
 */
export function storyOf(read: ReadText, turn: number, happened: Match[], felt: Match[]): Story {
  const placed = (matches: Match[]): Evidence[] =>
    matches.slice(0, MOST).map(({ from, to }) => ({ turn, from, to }));
  return {
    believes: placed(sentencesOf(read, [...happened, ...believed(read.text)])),
    feels: placed(sentencesOf(read, felt)),
    tried: placed(clauses(read, tried(read.text))),
  };
}
