import type { SituationName } from '../types.ts';

/** Two sources that each say something. */
export const TWO_SOURCES =
  /\b(?:website|site|letter|e-?mail|text|page|phone line|lady|man|woman|guy|agent|advis[eo]r|colleague|app|confirmation|bill|form|leaflet|chat|desk|receptionist|one of you)\b[^.!?\n]{0,30}\b(?:says?|said|told|tells|shows|showed|states|stated|charged|gives|gave)\b[\s\S]{0,140}\b(?:website|site|letter|e-?mail|text|page|phone line|lady|man|woman|guy|agent|advis[eo]r|colleague|app|confirmation|bill|form|leaflet|chat|desk|receptionist|one of you)\b[^.!?\n]{0,30}\b(?:says?|said|told|tells|shows|showed|states|stated|charged|gives|gave)\b/;

/**
 * What the customer's words have to hold before statements about a situation may be made. The reading of a
 * situation is a judgement and can be wrong; a sentence that says "what arrived is not what you ordered" must not be.
 */
const CLAIMS: Readonly<Partial<Record<SituationName, readonly RegExp[]>>> = {
  'wait-late': [
    /\b(?:wait|late|delay|overdue|still|yet|due|supposed|stuck|hold|queue|when|where|promised|day \d|since|chas|slow|missing|no sign|not (?:in|here|arrived)\b|weeks?|hours?|months?|days)/,
  ],
  'no-reply': [
    /\b(?:voicemail|anyone there|repl|respon|answer|heard?\b|hearing|ignor|silen|chas|no (?:news|word|contact)|nobody|no one|nothing|back to me|back to us|call(?:ed)? back|acknowledg|follow)/,
  ],
  'wrong-charge': [
    /\b(?:(?:over|mis|double[- ]?)?charg(?:e|es|ed|ing)|(?:over)?bill(?:s|ed|ing)?|(?:direct )?debit\w*|invoice[ds]?|invoicing|deduct\w*|fees?)\b|\b(?:took|taken|taking|take) (?:[£$€¥₹]|(?:\w+ ){0,3}(?:payments?|money|out\b|months?|from (?:my|our)|off (?:my|our)))|\b(?:gone|went|going|come|came|coming) (?:out|from (?:my|our)|off (?:my|our))|\b(?:paid|payments?|paying|took|taken)\b[^.!?\n]{0,40}\b(?:twice|again|extra|wrong|double|too much)/,
  ],
  'price-rise': [
    /\b(?:gone up|went up|goes up|going up|put up|putting up|increas|rais(?:e|ed|ing)\b|rises?\b|rose\b|hike|dearer|more expensive|higher|doubled|tripled|jumped|up (?:by|from|to)|(?:from|was|used to be) [£$€]?\d[^.!?\n]{0,40}\b(?:to|now)\b|now [£$€]\d|(?:price|cost|rate|premium|fee|bill|rent|tariff)s? (?:\w+ ){0,3}up)/,
  ],
  'refund-overdue': [/\b(?:refund|money back|reimburs|credit|repaid|repay|deposit|my money|our money)/],
  'damaged-faulty': [
    /\b(?:broke|crack|damag|fault|smash|leak|torn|tore|\ba tear\b|ripp|defect|(?:is|was|gone|went|totally|completely|just) dead|shatter|crush|dent|bent\b|snapp|split|burnt|mould|rotten|stale\b|scratch|stain|stopped|(?:not|n'?t|never|stops?) (?:\w+ )?(?:work|turn|start|charg|switch|connect|load|open|close|print|heat)|crash|freez|froze|bug|error|fell apart|falling apart|came apart|in (?:\w+ ){0,2}(?:pieces|bits)\b|loose|hole|melt|flicker)/,
  ],
  'repeat-fault': [
    /\b(?:again|(?:the |this )?same (?:fault|problem|issue|thing|error|story|message|one|spot|part)|second|third|fourth|fifth|sixth|twice|\w+ times|keeps?\b|kept\b|(?:comes?|came|is|it's|its) back|another (?:one|fault|broken|dead)|every (?:time|day|week|night|morning|few|hour)|\d(?:th|rd|nd)|recurr|repeat)/,
    /\b(?:broke|break|crack|damag|fault|smash|leak|defect|dead|died|stopp|work|fix|repair|engineer|technician|crash|freez|froze|bug|error|drop|cut|cuts|fail|problem|issue|wrong|down|cold|lost|disconnect)|\b(?:second|third|fourth|2nd|3rd|4th|another) replacement\b/,
  ],
  'missing-delivered': [
    /\b(?:deliver|signed|parcel|package|shipment|courier|driver|tracking|porch|neighbour|neighbor|box|empty)/,
    /\b(?:never|nothing|nowhere|where|missing|no sign|not (?:\w+ )?(?:here|there|arrived|come|received|got|delivered)|(?:\w+n'?t|not) (?:\w+ )?(?:here|there|arrive|arrived|come|came|got|get|had|have|received|turned|seen|find|found|deliver|delivered|mine)|empty|lost|stolen|gone|no (?:parcel|package|delivery|box)|someone else|wrong (?:house|address|door))\b/,
  ],
  'wrong-item': [
    /\b(?:order|deliver|sent|parcel|box\b|package|shipp|received|arrived|bought)/,
    /\b(?:wrong|instead|different|incorrect|not what|someone else'?s|somebody else'?s|not the)\b|\b(?:ordered|booked|paid for) [^.!?\n]{3,50}[,.;]? (?:and )?(?:i )?(?:received|got|get|was sent|were sent|this is|it's) an?\b/,
  ],
  'lost-data': [
    /(?<!\b(?:get|gets|be|being|will|would|to|not) )\b(?:lost|gone|delet|wiped|vanish|disappear|missing|empty|erased|overwr|reset)/,
    /\b(?:file|photo|data|work|document|save|saved|account|folder|project|history|backup|notes?|list|records?|contacts|progress|messages|emails|calendar|entries|entry|pages?|application|journal|diary|recordings?|videos?|pictures|drawings?|playlists?|library|scores?|settings|bookings?|invoices?|memories)/,
  ],
  'locked-out': [
    /\b(?:lock|log|sign|access|password|account|code|get in|block|suspend|bann|pin\b|verif|disabled|card)/,
  ],
  outage: [
    /\bpower cut|\bblackout|\b(?:is|are|was|been|be|went|goes|go|gone|going|still|all|site|system|app|server|line|internet|power|network|page|everything)\s+(?:\w+ ){0,2}(?:down|out|off|offline)\b|\boutage|\berror\b|\btim(?:ed|es|ing) out|\btimeout|\b(?:not|n'?t|isnt) (?:\w+ )?(?:work|load|open|connect)|\bno (?:power|water|signal|service|internet|heating|gas|hot water|connection|broadband|wifi|electric(?:ity)?)|\bwithout (?:power|water|signal|service|internet|heating|gas|hot water|broadband|wifi|electric)|\bunavailable|\bcrash|\bfro(?:ze|zen)|\bunusable|\bdisconnect|\bdropp(?:ed|ing)/,
  ],
  contradiction: [
    /\b(?:told|tells?|said|says?|saying|states?|shows?|answers?|according)\b/,
    /\b(?:contradict\w*|conflict\w*|different(?:ly)?|disagree\w*|mismatch|match|agree|first|then|versus|vs|opposite|other|another|second|now|which (?:one|is|of|do|should)|but (?:the|your|another|he|she|they|it|when|on|in|my|then))\b|\bsays\b[\s\S]+\bsays\b[\s\S]+\bsays\b|\b(?:website|site|letter|e-?mail|page|app|confirmation|bill|lady|man|woman|agent)\b[^.!?\n]{0,30}\b(?:says|said|told|charged)\b[\s\S]{0,140}\b(?:website|site|letter|e-?mail|page|app|confirmation|bill|lady|man|woman|agent)\b[^.!?\n]{0,30}\b(?:says|said|told|charged)\b/,
  ],
  'refused-claim': [
    /\b(?:refus|reject|declin|den(?:y|ied)|turned down|no\b|won'?t|not eligible|not covered|can'?t|claim|appeal|decision|unsuccessful|request)/,
  ],
  'cancelled-on-them': [
    /\b(?:you|u|they|he|she|airline|driver|store|shop|system|guys|team)(?:'ve|'d|'s)?,? (?:\w+ ){0,2}cancel|\b(?:was|were|been|got|is|are|being|gets|getting) (?:\w+ )?cancel|\bcancell?ed (?:on (?:me|us)|by|without|at the last|again|it\b)/,
    /^(?![\s\S]*\b(?:i|we)(?:'ve|'d)? (?:\w+ )?cancel)/,
  ],
  'no-show': [
    /\b(?:engineer|technician|driver|plumber|electrician|fitter|courier|nurse|carer|installer|cleaner|nobody|no one|no-one|noone|visit|appointment|slot|taxi|cab|inspector|surveyor|contractor|somebody|someone|they|van|crew|team)\b/,
    /\b(?:never|didn'?t|did not|nobody|no one|no-one|noone|not|hasn'?t|haven'?t)\b[^.!?\n]{0,25}\b(?:came|come|show|shown|showed|turn|turned|arrive|arrived|appear|appeared)\b|\bturned up (?:0|zero|never)\b|\bno[- ]?show|\bmissed (?:the |our |my )?(?:appointment|slot|visit)/,
  ],
  'bad-treatment': [
    /\b(?:rude|hung up|cut off|ignor|spoke|spoken|talk(?:ed|ing) (?:down|over|to)|tone|shout|laugh|treated|dismiss|attitude|patronis|patroniz|insult|respect|sarcas|mock|lied|liar|humiliat|blam|accus|passed|transferred|listen|sneer|shrug|eye)/,
  ],
  'irreplaceable-loss': [
    /\b(?:lost|lose|gone|missing|broke|broken|destroy|damag|delet|wiped|threw|thrown|smash|stolen|vanish|scratch|mixed up|someone else'?s|bent|torn|shrunk|shrank|ruin|cut up|dropped|chipp|crack|changed|altered|replaced)/,
  ],
  'special-date-missed': [
    /\b(?:birthday|wedding|funeral|christening|anniversary|christmas|easter|eid|diwali|party|graduation|prom|mother'?s day|father'?s day|valentine|baby shower|ceremony|hen|stag|the day|new year|concert|holiday)/,
    /\b(?:was|were|missed|yesterday|last (?:week|night|\w+day)|ago|too late|days? late|(?:arrived|came|delivered|turned up) (?:on|the|after|late|too)|already|over|gone|had to|did|never)\b/,
    /^(?![\s\S]*\b(?:is|are|it'?s) (?:on |this |next |in )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)(?![\s\S]*\b(?:is|are|it'?s) (?:tomorrow|today|tonight|next week|at \d)\b)/,
  ],
  'self-service-failed': [
    /\b(?:faqs?|help|bot|chatbot|article|guide|page|menu|automated|link|website|app|form|circles?|loop|instructions|human|person|tried)\b/,
  ],
  'accessibility-barrier': [
    /\b(?:screen ?reader|blind|deaf|wheelchair|large print|braille|see|read|hear|lift|ramp|steps|font|contrast|captions|keyboard|access|voiceover|magnif|colour|color|hands?|hold|reach|tap|small)/,
  ],
  hardship: [
    /\b(?:afford|pay|paid|payment|job|work|money|rent|debt|arrears|benefit|redundan|wage|hours|bills?|behind|income|credit)/,
  ],
  'privacy-worry': [
    /\b(?:privacy|private|gdpr|data protection|consent|spam|tracking me|camera)\b|\bwho (?:can|has|have|had|is|else)\b|\b(?:data|details|information|address|number|photos?|emails?|name)\b[^.!?\n]{0,50}\b(?:shar|sold|sell|see|seen|passed|given|gave|leak|public|third part|visible)|\b(?:shar|sold|sell|pass|gave|leak)\w* (?:\w+ ){0,2}(?:data|details|information|address|number|photos?|email|name)\b/,
  ],
  'wants-to-leave': [
    /\b(?:cancel|moved|leav|close|closing|switch|elsewhere|unsubscrib|quit|terminat|done with|last (?:time|order)|competitor|moving|move to|taking (?:my|our)|take (?:my|our)|end (?:my|our|the)|stop (?:my|our|the)|(?:good)?bye\b|cheaper|done with|rid of you|notice|so long|delet\w+|shop around|other (?:provider|supplier)|enough|renew|had it)/,
  ],
};

/** Do the customer's words (in lower case) bear out what statements about this situation say? */
export function bearsOut(situation: SituationName, lower: string): boolean {
  return (CLAIMS[situation] ?? []).every((claim) => claim.test(lower));
}

interface Neighbour {
  from: readonly SituationName[];
  to: SituationName;
  words: RegExp;
}

/** Situations that lie so near each other that the customer's own words say which it is. */
const NEIGHBOURS: readonly Neighbour[] = [
  {
    from: ['price-rise', 'outage', 'bad-treatment', 'no-reply', 'repeat-fault', 'wrong-charge', 'wait-late'],
    to: 'wants-to-leave',
    words:
      /\b(?:i'?m|we'?re) (?:out|off|leaving|done with you)\b|\b(?:how (?:do|can) i|what do i (?:need|have) to do to) (?:leave|cancel|get out)\b|\b(?:close|cancel) (?:my|our) (?:account|contract|subscription|membership|policy|plan)\b/,
  },
  {
    from: ['wait-late'],
    to: 'no-show',
    words:
      /\b(?:nobody|no one|no-one|noone) (?:came|turned up|showed|arrived|has come)\b|\b(?:engineer|technician|plumber|electrician|fitter|nurse|carer|cleaner|surveyor|inspector)\b[^.!?\n]{0,40}\b(?:never|didn'?t|did not) (?:came|come|show|turn|arrive|appear)/,
  },
  {
    from: ['wait-late'],
    to: 'special-date-missed',
    words:
      /^(?=[\s\S]*\b(?:birthday|wedding|christening|anniversary|christmas|easter|eid|diwali|graduation|valentine)\b)(?=[\s\S]*\b(?:came|arrived|turned up|delivered) (?:on (?:the )?\w+|the (?:day|week) after|(?:\w+ )?(?:days?|weeks?) (?:late|later|after)|too late|late)\b)/,
  },
  {
    from: ['wrong-charge', 'wait-late'],
    to: 'refund-overdue',
    words:
      /\b(?:asked for|requested|promised|waiting (?:for|on)|still no|where(?:'?s| is)) (?:\w+ ){0,2}(?:refund|money back)\b/,
  },
  {
    from: ['cancelled-on-them'],
    to: 'wrong-charge',
    words:
      /\b(?:charg\w*|billed|took|taken|debited|gone out|went out|came out)\b(?:[^.!?\n]|\.\d){0,60}\b(?:i|we) (?:had |already )*cancell?ed\b/,
  },
];

/** The situation as the customer's words (in lower case) tell it: a wait in which nobody came is a visit that failed. */
export function toldAs(situation: SituationName, lower: string): SituationName {
  return NEIGHBOURS.find(({ from, words }) => from.includes(situation) && words.test(lower))?.to ?? situation;
}
