import { cueFinder, type Match, overlaps, pairFinder } from '../../language/index.ts';
import type { Modifier } from '../../types.ts';
import { churn } from './churn.ts';
import { lowConfidence } from './low-confidence.ts';
import type { ModifierRule } from './modifier.ts';
import { repeatContact } from './repeat-contact.ts';
import { stake } from './stake.ts';
import { tenure } from './tenure.ts';
import { thirdParty } from './third-party.ts';
import { urgency } from './urgency.ts';

/** Characters between the two cues of a pair. */
const NEAR = 60;
const RULES: ModifierRule[] = [repeatContact, stake, urgency, churn, tenure, lowConfidence, thirdParty];

/** A goodbye or an offer, not a second contact. */
const courtesy = cueFinder([
  '(thank|thanks|thankyou|cheers|ta|sorry|see|hear|hearing|try|trying|order|ordering|book|shop|visit|use|using|back soon|all the best) ...again',
]);
const compiled = RULES.map(({ name, cues, together = [] }) => {
  const single = cueFinder(cues);
  const pairs = together.map(({ one, other }) => pairFinder(one, other, NEAR));
  return { name, find: (text: string) => [...single(text), ...pairs.flatMap((find) => find(text))] };
});

/** What makes the matter weigh more or asks for another manner, with where it says so. */
export function findModifiers(text: string): Map<Modifier, Match> {
  const found = new Map<Modifier, Match>();
  const courteous = courtesy(text);
  for (const { name, find } of compiled) {
    const match = find(text).find((one) => !courteous.some((other) => overlaps(one, other)));
    if (match) found.set(name, match);
  }
  return found;
}
