import type { Channel } from '../types.ts';
import type { Fillings } from './template.ts';
import type { Told } from './told.ts';

const NAME = '(\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)';
const STAFF =
  '(?:colleague|agent|advis[eo]r|driver|engineer|technician|nurse|assistant|rep|operator|team member|plumber|electrician|fitter|receptionist|manager)';
/** A first name that the customer's own words make one of the team's. */
const PRAISED: readonly RegExp[] = [
  new RegExp(`\\b${NAME} (?:on|from|at|in) (?:your|the) `, 'u'),
  new RegExp(`\\byour (?:\\p{Ll}+ )?${STAFF},? ${NAME}\\b`, 'u'),
  new RegExp(
    `\\b(?:[Tt]hanks? to|[Tt]hank|[Tt]ell|[Pp]lease thank|[Pp]raise for|[Cc]redit to) ${NAME}\\b`,
    'u',
  ),
  new RegExp(
    `\\b${NAME} (?:was (?:so |very |really |absolutely |just )?(?:brilliant|great|lovely|fantastic|wonderful|kind|patient|helpful|amazing|superb|excellent)|sorted|fixed|stayed|helped|went out of)\\b`,
    'u',
  ),
];
const NO_NAME =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Customer|Support|Team|Service|Everyone|Everybody|Everything|Someone|Somebody|You|Your|They|She|He|It|This|That|The|My|Our|All|Staff|God|Goodness|Christmas|Delivery|Sales|Technical|Help|Dr|Mr|Mrs|Ms|Miss)$/;

/** The colleague whom a glad customer names; empty where none is certain, and in public, where names stay out. */
export function praiseIn(told: Told, channel: Channel): Fillings {
  const names = new Set(
    PRAISED.flatMap((pattern) => pattern.exec(told.words)?.[1] ?? []).filter((name) => !NO_NAME.test(name)),
  );
  const [name] = names;
  if (channel === 'social' || names.size !== 1 || name === undefined) return new Map();
  return new Map([['colleague', { text: name, slot: { name: 'colleague', value: name, source: 'ticket' } }]]);
}
