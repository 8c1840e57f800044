import type { Match, ReadText, Sentence, Token } from '../../language/index.ts';

/** Nouns that can be at issue but say little; used where nothing better stands. */
const GENERIC = new Set(
  'order item product thing parcel package delivery account refund money payment service subscription bill booking ticket claim invoice appointment contract request application'.split(
    ' ',
  ),
);
/** Nouns that are never the thing at issue. */
const NEVER = new Set(
  `issue problem matter query question time day week month year hour minute today tomorrow yesterday morning afternoon evening night weekend reply response email
  e-mail message call phone-call number way reason help support team staff person people someone anyone nobody customer agent manager engineer driver courier
  mum mom mother dad father husband wife son daughter brother sister friend partner kid child baby family nan gran grandmother grandfather neighbour colleague boss
  lot bit part place point case fact end start kind sort line life work job home house door name date address thanks thank regard wish chance idea sense word
  hope fault mistake error patience experience situation update answer information detail list page top bottom front back side middle half rest everything nothing
  something anything one two first second third last next time weekday use need want hand head eye face mind heart feeling attention moment while couple pair set
  box bag tracking status policy term condition company firm business website site store shop monday tuesday wednesday thursday friday saturday sunday january february
  march april may june july august september october november december pound quid euro dollar dog cat man woman guy lady lad girl boy lunch hi hello please sorry god
  drop period replacement cancellation wedding birthday exam party interview funeral holiday flight trial deadline slot minimum neighbor size colour color money cash walk gate split crack leak tear hole scratch dent queue hold music tone fee charge free member stranger relative aunt uncle
  attempt fuss floor table cupboard wall corner street road platform porch hallway stairs kitchen garden town city country school office tutor teacher doctor nurse lawyer
  solicitor advocate accountant bookkeeper inspector parent governor toddler guest owner tenant landlord client patient collector breeder sitter steward conductor
  receptionist bank note link button notice mood plan reason hope tone manner attitude policyholder member user adviser advisor representative courier postman postal
  record luck joke post entrance arrival step try go bit language english meeting fuss nerve cheek shame face fun rush hurry basis sort type rest mess nightmare
  view course sake honesty opinion understanding kindness advance behalf total amount price cost fee charge rate purchase complaint feedback conversation chat letter
  voicemail text photo picture attachment screenshot copy number plus minus past future right left wrong other same new old good bad best worst difference turn`.split(
    /\s+/,
  ),
);
/** A noun before one of these says what they are, and is not the thing at issue: "the heating engineer". */
const PEOPLE = new Set(
  'engineer driver technician fitter plumber man woman lady guy person team company firm agent advisor adviser manager desk department people'.split(
    ' ',
  ),
);
const DETERMINERS = new Set([
  'my',
  'our',
  'the',
  'this',
  'that',
  'these',
  'those',
  'a',
  'an',
  'his',
  'her',
  'their',
  'your',
  'two',
  'three',
  'four',
  'new',
]);
const OWN = new Set(['my', 'our']);
const OF_HEADS = new Set([
  'order',
  'pair',
  'set',
  'box',
  'delivery',
  'bag',
  'pack',
  'bunch',
  'case',
  'copy',
  'parcel',
  'batch',
]);
const BOUGHT = new Set([
  'order',
  'buy',
  'return',
  'receive',
  'purchase',
  'bought',
  'ordered',
  'returned',
  'received',
]);
/** Prepositions that say where something is: the noun after them is seldom the thing at issue. */
const PLACES = new Set([
  'in',
  'on',
  'at',
  'under',
  'from',
  'by',
  'into',
  'near',
  'behind',
  'outside',
  'inside',
  'through',
  'to',
  'with',
  'round',
  'onto',
  'off',
]);
const MOST_WORDS = 4;

export interface FoundObject extends Match {
  plural: boolean;
  score: number;
}

function isNoun(token: Token): boolean {
  return (token.tag === 'NOUN' || token.tag === 'PROPN') && /^[A-Za-z][A-Za-z0-9'-]*$/.test(token.text);
}

/** A noun that carries the phrase: "booking" in "hotel booking", whatever the tagger thinks of it. */
function isHead(token: Token): boolean {
  return GENERIC.has(token.lower) || (isNoun(token) && !NEVER.has(token.lemma) && !NEVER.has(token.lower));
}

/** Only letters may stand inside a noun phrase, and it must not be a customer's contraction. */
function isModifier(token: Token): boolean {
  return (
    (token.tag === 'ADJ' || token.tag === 'NOUN' || token.tag === 'PROPN') &&
    /^[A-Za-z0-9][A-Za-z0-9-]*$/.test(token.text) &&
    !/^(?:other|same|last|next|new|only|whole|entire|own|first|second|third|late|faulty|broken|damaged|wrong|missing|original|latest|recent|current|replacement|previous|old|actual|correct|right|right|full|poor|dear)$/i.test(
      token.text,
    )
  );
}

function phraseAt(sentence: Sentence, head: number): Token[] {
  const phrase = [sentence.tokens[head]].filter((token) => token !== undefined);
  for (let at = head - 1; at >= 0 && phrase.length < MOST_WORDS; at--) {
    const token = sentence.tokens[at];
    const next = phrase[0];
    if (!token || !next || !isModifier(token) || next.from - token.to > 1) break;
    if (NEVER.has(token.lemma) && token.tag === 'NOUN') break;
    phrase.unshift(token);
  }
  return phrase;
}

function isPlural(head: Token): boolean {
  return /s$/i.test(head.text) && !/(?:ss|us|is|news|glasses case|gas|bus|lens|mattress)$/i.test(head.text)
    ? true
    : /^(?:children|people|men|women|feet|teeth|mice)$/i.test(head.text);
}

/**
 * The customer's own noun for the thing at issue, best first, without its determiner, at most four words.
 * `near` are the places that say what went wrong: a noun close to one of them is more likely meant.
 */
export function findObjects(read: ReadText, near: Match[]): FoundObject[] {
  const heads = new Map<string, FoundObject>();
  for (const sentence of read.sentences) {
    const troubled = near.some((match) => match.from < sentence.to && match.to > sentence.from);
    for (const [at, token] of sentence.tokens.entries()) {
      const after = sentence.tokens[at + 1];
      if (
        !(isNoun(token) || GENERIC.has(token.lower)) ||
        NEVER.has(token.lemma) ||
        NEVER.has(token.lower) ||
        token.text.length < 3
      )
        continue;
      if (after && (isHead(after) || PEOPLE.has(after.lemma)) && after.from - token.to <= 1) continue;
      if (after?.text === "'s" || /'s$/.test(token.text) || /^[A-Z0-9-]{2,}$/.test(token.text)) continue;
      const phrase = phraseAt(sentence, at);
      const first = phrase[0] ?? token;
      const before = sentence.tokens[sentence.tokens.indexOf(first) - 1];
      const earlier = sentence.tokens[sentence.tokens.indexOf(first) - 2];
      const determined = before !== undefined && DETERMINERS.has(before.lower);
      const ofHead = before?.lower === 'of' && earlier !== undefined && OF_HEADS.has(earlier.lemma);
      const proper = token.tag === 'PROPN';
      const bought = before !== undefined && BOUGHT.has(before.lemma);
      const placed = determined && earlier !== undefined && PLACES.has(earlier.lower);
      if (!determined && !ofHead && !bought && !(first.from === sentence.from && !proper)) continue;
      let score = 1;
      if (before && OWN.has(before.lower)) score += 1.5;
      if (ofHead) score += 2;
      if (bought) score += 1.5;
      if (placed) score -= 1.5;
      if (before?.lower === 'your') score -= 1;
      if (before && /^(?:his|her|their)$/.test(before.lower)) score -= 0.3;
      if (GENERIC.has(token.lemma)) score -= 1.2;
      if (proper) score -= 0.8;
      if (troubled) score += 1;
      const gap = Math.min(
        ...near.map((match) =>
          match.from > token.to ? match.from - token.to : Math.max(0, token.from - match.to),
        ),
        200,
      );
      if (gap < 30) score += 1.5;
      else if (gap < 80) score += 0.5;
      const key = token.lemma;
      const known = heads.get(key);
      if (known) known.score += 0.6;
      else heads.set(key, { from: first.from, to: token.to, plural: isPlural(token), score });
    }
  }
  return [...heads.values()].sort((one, other) => other.score - one.score);
}
