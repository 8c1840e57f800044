import type { ModifierRule } from './modifier.ts';

/** They write for somebody else. */
export const thirdParty: ModifierRule = {
  name: 'third-party',
  cues: [
    "(mum's|dad's|mother's|father's|son's|daughter's|husband's|wife's|nan's|gran's|neighbour's|brother's|sister's|grandad's) ..(account|box|card|order|phone|policy|bill|booking|login|pension|house|flat|prescription|ticket)",
    '(writing|calling|asking|emailing|contacting|ringing|messaging|enquiring) (for|on behalf of|about my|regarding my|on) ..(my|our|mother|mum|father|dad|son|daughter|husband|wife|friend|neighbour|behalf|client|a)',
    '(on behalf of|power of attorney|executor|as carer|as guardian|carer for|guardian of|next of kin|attorney for)',
    '(act|acting) (for|on behalf)',
    '(his|her) (account|bill|policy|order|contract|phone|booking|pension|prescription|card|appointment)',
    '(writing|calling|asking|emailing|contacting|ringing|messaging|enquiring|applying|texting|chasing|typing) (this)? (for|on behalf of|about my|regarding my|on|as) ..(mother|mum|mom|mam|mammy|father|dad|daddy|gran|nan|nana|granny|gogo|amma|grandmother|grandfather|grandad|grandpa|grandma|aunt|auntie|uncle|neighbour|neighbor|son|daughter|boy|girl|lad|husband|wife|partner|brother|sister|nephew|niece|friend|client|tenant|father in law|mother in law|grandson|granddaughter|mate|colleague|boss|stepson|stepdaughter|cousin|kid|baby|toddler|patient|resident|pupil|student|flatmate|behalf|he|she|his|her)',
    '(on behalf of|power of attorney|executor|executrix|as carer|as guardian|carer for|guardian of|next of kin|attorney for|i act for|acting for|we act for|support worker|warden of|i look after|i care for|i manage|deputy for|for and on behalf)',
    "(mum|mam|dad|nan|gran|grandma|grandad|gogo|amma|mammy|granny|mother|father) (is|was|has|can't|cannot|couldn't|didn't|doesn't|needs|tried|asked|paid|ordered|lives|went|came|sat|stood|got|had|rang|gave|bought|missed|waited|told|travels|uses|wants|won't|walked|cried|said|used|keeps|opened)",
    '(his|her) (account|bill|policy|order|contract|phone|booking|pension|prescription|card|appointment|flat|house|login|application|benefit|line|meter|money|hearing aids|wheelchair|tablets|medication|claim|room|name off)',
  ],
};
