/**
 * What happened, in the customer's own noun and verb: "you cancelled my flight" becomes "your flight was cancelled".
 * The named groups of each pattern are the slots; verbs come from closed lists, so that the sentence stays English
 * whatever stands around them.
 */
import { TROUBLES } from '../trouble.ts';
import type { Schema } from './schema.ts';

const ANYWHERE = [...TROUBLES, 'other'] as const;
/** What may be, or is wished for, has not happened. */
const SURELY =
  '(?<![\\w"\'“‘])(?<!\\b(?:if|unless|whether|until|before|once|would|when|case|hope|think|like|want|for|of|on|in|with|from|to|at|than) )';
const SMALL = '(?:bloody |damn |stupid |whole |entire |own |brand new |new |entire )?';
const NOUN = '(?<object>[a-z]+(?: [a-z]+){0,2}?)';
const MINE = `${SURELY}(?<whose>my|our) ${SMALL}${NOUN}`;
const MINE_OR_THE = `${SURELY}(?<whose>my|our|the) ${SMALL}${NOUN}`;
const ADVERB =
  '(?:just |then |suddenly |now |also |already |again |all |both |randomly |wrongly |apparently )?';
const DONE =
  '(?<done>cancell?ed|declined|refused|rejected|blocked|locked|suspended|frozen|deleted|wiped|damaged|lost|delayed|stolen|closed|downgraded|returned|disconnected|cut off|turned down|overcharged|crushed|smashed|removed|swapped|disabled|banned|terminated|overbooked|marked as spam|thrown away|sent back|left outside|left in the rain)';
const DEED =
  '(?<done>cancell?ed|declined|refused|rejected|blocked|locked|suspended|froze|deleted|wiped|damaged|lost|delayed|closed|downgraded|disconnected|removed|disabled|terminated|threw away|sent back)';

/** A pattern that says where each of its groups stands, so that a name keeps its capitals. */
const placed = (pattern: string) => new RegExp(pattern, 'd');

/** A noun of one or two words with something after it that cannot belong to it. */
const NOUN_ENDS =
  '(?<object>[a-z]+(?: [a-z]+)??)(?=\\s*(?:$|[.,;:!?)\\n])|\\s+(?:and|for|on|in|at|by|with|to|because|after|again|without|but|so|when|as|while|due|last|this|from|yesterday|today|tonight|before|then|or|now|anymore|any|since|until|even|either|online|properly)\\b)';

export const mirrored: Schema[] = [
  {
    id: 'mirror-done',
    kind: 'contrast',
    mirrors: true,
    situations: ANYWHERE,
    texts: [
      {
        text: '{object} {was} {done}, and you need to know what happens next.',
        when: placed(
          `${MINE} (?:was|were|got|has been|have been|had been|'s been) ${ADVERB}${DONE}\\b(?! (?:by me|because i|on my))`,
        ),
      },
      {
        text: '{object} {is} {done}, and you need to know what happens next.',
        when: placed(`${MINE} (?:is|are) ${ADVERB}(?!closed|removed|returned)${DONE}\\b`),
      },
      {
        text: '{object} {was} {done}, and you need to know what happens next.',
        when: placed(
          `(?<!\\b(?:if|unless|whether|until|before|when|why) )\\b(?:you|u|they|he|she)(?:'ve|'d| have| had| just| then)? ${ADVERB}${DEED} (?<whose>my|our) ${SMALL}${NOUN_ENDS}`,
        ),
      },
    ],
    names: 'what happened, in their own words',
  },
  {
    id: 'mirror-not-yet',
    kind: 'due',
    mirrors: true,
    situations: ANYWHERE,
    texts: [
      {
        text: "{object} still {has}n't {done}, and you need to know when {it} will.",
        when: placed(
          `${MINE_OR_THE} (?:still |just )*(?:hasn'?t|haven'?t|has not|have not|has still not|have still not) (?:yet |even )?(?<done>arrived|come|turned up|shown up)\\b`,
        ),
      },
      {
        text: "{object} still {has}n't been {done}, and you need to know when {it} will be.",
        when: placed(
          `${MINE_OR_THE} (?:still |just )*(?:hasn'?t|haven'?t|has not|have not|has still not|have still not) (?:yet |even )?been (?<done>fixed|repaired|delivered|refunded|collected|replaced|answered|updated|processed|paid|sent|returned|approved|corrected|removed|installed|finished|dispatched|shipped|mended)\\b`,
        ),
      },
    ],
    names: 'what still has not happened',
  },
  {
    id: 'mirror-fails',
    kind: 'contrast',
    mirrors: true,
    situations: ANYWHERE.filter((name) => name !== 'outage'),
    texts: [
      {
        text: "{object} {does}n't {fails}, and you need {them} to.",
        when: placed(
          `${MINE_OR_THE} (?:still |now |just |simply )*(?:doesn'?t|don'?t|does not|do not|won'?t|will not) (?:even |now |actually )?(?<fails>work|turn on|switch on|start|charge|load|open|connect|print|heat up|close|fit|drain|spin|sync)\\b(?! until| unless| if)`,
        ),
      },
    ],
    names: 'what does not work',
  },
  {
    id: 'mirror-blocked',
    kind: 'need',
    mirrors: true,
    situations: ANYWHERE,
    texts: [
      {
        text: "You can't {deed} {object}, and you need a way to do it.",
        when: placed(
          `\\b(?:i|we)(?: still| now| just| really| literally)? (?:can'?t|cannot|can not|am not able to|'m not able to|am unable to|'m unable to) (?:even |now )?(?<deed>open|access|use|see|find|download|print|cancel|change|track|upload|submit|edit|play|watch|log in to|get into|book) (?<whose>my|our|the) ${SMALL}${NOUN_ENDS}`,
        ),
      },
    ],
    names: 'what they cannot do',
  },
];
