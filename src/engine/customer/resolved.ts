import { cueFinder, isNegated, type Match, overlaps } from '../language/index.ts';

/** Thanks and praise that are about something, in more than a sign-off's words. */
const glad = cueFinder([
  '(thank|thanks|cheers|ta|thx|ty|kudos|props|bless|shoutout|shout out|big up|respect) (to|you|u|him|her|them|for|so|again|ever|goodness|whoever|everyone|that|the|your|very|a million|a bunch|mate)',
  "(can't|cannot|couldn't) thank ..",
  '(grateful|thankful|appreciate it|appreciated|much appreciated|much obliged|indebted)',
  "(hats off|fair play|fair's fair|fairs fair|credit where|well done|good on you|good on them|in my prayers|faith restored|restored my faith|made up with|over the moon|chuffed|impressed actually|properly impressed)",
  '(good|top|lovely|kind|decent|nice|brilliant|wonderful|fantastic|amazing|great|absolute|proper|total) (man|woman|lad|lass|people|folk|soul|bunch|bloke|girl|guy|gent|lady|star|legend|hero|angel|gem|team|crew|driver|human|person|egg)',
  '(legend|legends|kudos|big up|wizards|hospitality|class act|lifesaver|life saver|godsend|clone him|clone her|clone them|salt of the earth|above and beyond|extra mile)',
  '(give|gave|giving) (that|him|her|them|this|the) ..(raise|medal|show|bonus|promotion|day off|pay rise|payrise|biscuit|hug|award|cake)',
  '(what a|you are a|you are|you are all|you lot are|he is a|she is a|they are|he was a|she was a|was an absolute|is an absolute) (star|gent|legend|hero|lady|gem|angel|lovely|ace|brilliant|wonderful|fantastic|amazing|great|credit|treasure|the best|lifesaver|difference)',
  '(made|making) (my|our|her|his|mums|dads) (day|week|month|year|night|christmas|birthday)',
  '(thank|greet|tell|hug) (him|her|them|the boss|your boss|his boss|her boss|your manager|his manager|her manager|whoever)',
  '(pass on|pass this|pass my|say thank|send my) ..(thanks|thank|love|regards|him|her|them|on|to|compliments)',
  '(i|we|they|she|he) (love|loved|adored) (our|the|it|every|this|your|them|her|him)',
  '(so|very|really|such a|that is|how) (kind|helpful|thoughtful|patient|gentle|lovely|decent of|good of) ..',
  'more of (her|him|them|that|this) (please)?',
  "(never forget it|never forget her|never forget him|that's how you do it|that is how it's done|will be back|we shall be back|worth every penny|couldn't ask for|can't fault|couldn't fault|honest place|pleasure to deal|pleasure dealing)",
  '(staff|crew|team|people|agent|driver|porter|nurse|guide|lady|lad|chap|girl|man|woman|guys|you|they|he|she|lot) (was|were|is|are) (so|very|really|all|absolutely|just|proper|miles|an)? (brilliant|great|lovely|fantastic|wonderful|kind|patient|fast|quick|helpful|nice|ace|amazing|gentle|excellent|angel|delightful|charming|better|superb|top|perfect|professional|friendly)',
  '(delighted|thrilled|so happy|so pleased|very happy|very pleased|really happy|really pleased) (with|that|to)',
  "(who notices that|didn't expect you|didn't expect anyone|never expected|not what i expected from|i take it all back|owe you one|owe you everything|owe you all)",
]);
/** Somebody is commended to those above them, or thanks are to be passed on: asking for that leaves nothing open. */
const commended = cueFinder([
  '(deserves|deserve|earned|needs) (a|the|some|every|all the) (medal|raise|rise|promotion|bonus|pay rise|payrise|award|credit|praise|recognition|pint|knighthood)',
  'pat on the back',
  '(credit|asset) to (you|your|the|them|her|his)',
  '(want|wanted|like|writing|wish|need) to (commend|praise|compliment|say thank|say thanks|say a big|thank|pass on my|mention how|tell you how)',
  '(tell|let|inform) (him|her|them|whoever|your|their|his|the) ..(know|hear|manager|boss|supervisor|star|thank|thanks|grateful|thrilled|brilliant|appreciate*)',
  '(tell|told) (her|his|their|the) (manager|boss|supervisor|line manager)',
  '(make|making) sure (he|she|they|that) ..(gets|get|hears|hear|knows|know|is|are) ..(credit|thanked|this|thank|thanks|grateful|thrilled|praise|told|how)?',
  '(please|pls|could you|can you|would you|kindly|do) ..(thank|commend|congratulate) (him|her|them|everyone|whoever|the|your|all|mr|mrs|ms|dr)',
  '(say|send|give|pass) (a big|a huge|on|her|him|them|on a big|along)? (my|our|a|the)? (thanks|thank you|regards|compliments|gratitude|appreciation|praise) (to|on to) ..(her|him|them|the|your|team|boss|manager)',
  '(pass|passing|passed) (this|it|that) (on|along|up) to (her|his|their|the|him|them|your) ..(boss|manager|team|supervisor|him|her|them)?',
  '(brilliant|great|superb|fantastic|lovely|excellent|top|cracking|wonderful|amazing|outstanding|first class) (service|job|work|support|help) (from|by) ..',
  '(your|the) .. (is|was|were|are|has been) (so|absolutely|just|really|truly|simply)? (brilliant|superb|wonderful|fantastic|outstanding|amazing|excellent|terrific|exceptional|faultless|so kind|a star|a legend|a credit|a gem|an angel|lovely)',
  '(turned|turning) ..(week|day|things|experience|situation|night|holiday|trip) (around|round)',
  '(the way) .. ..(put it right|sorted it|handled it|dealt with it|turned it round|turned it around) was (superb|brilliant|great|excellent|wonderful|lovely|outstanding)',
]);
/** The fright is past. */
const relieved = cueFinder([
  '(phew|relief|relieved|thank god|thank goodness|thank heavens|panic over|panicked for nothing|false alarm|false panic|weight off|as you were|stand down|scratch that|ignore me|ignore my last|call off the search|crisis over|crisis averted|nobody panic|stop press|all is forgiven)',
  '(can|could) (breathe|sleep|relax|stop worrying|finally sleep|finally breathe|exhale)',
  '(first proper breath|exhaled|breathed out|slept through|aged ten years|aged a decade|heart can|so relieved|relieved to|stop sweating|stop worrying|stop panicking|let go of|so much lighter|was clear|is clear|all clear|cried happy|happy tears|in a good way|my heart)',
  '(no need for|no need to|nothing more to do|nothing else needed|closing the loop|just to close|to let you know it|wanted to let you know|no action needed)',
  '(please|you can|you may|feel free to) close (the|this|my) (ticket|case|query|chat|complaint|claim|thread)',
  '(was|were|been|so|was so) (dreading|scared|sick about|steeled|braced|ready for a fight|worried sick)',
  "(thought|was sure|convinced) (my|it|i|we|it'd|i'd|id|that|the) ..(toast|lost|gone|dead|over|forever|halfway|stolen)",
  '(at last|finally) (i can|works|working|arrived|came|here|sorted|got|fixed|through|home|back)',
  '(sorry|apologies) (for|about) (the|my|all|being) (caps|three|panic|last|earlier|messages|moan|moaning|fuss|rant|shouting|grim|noise|alarm|what i)',
]);
/** It has come right. */
const right = cueFinder([
  "(it's|its|it is|they're|they are|she's|he's|i'm|im|we're|bag's|parcel's|that's|all|everything|everything's|now|heating's|heatings|signal's|power's|internet's|lights|is|are) (here|in|home|on|fixed|sorted|working|mended|back|done|perfect|flying|safe|fine now|good now|all there|still there|alive|running|moved over)",
  '(arrived|came|came back|landed|turned up|showed up|came through|hit|dropped off|went through|posted) (today|this|yesterday|on time|early|safe|safely|perfectly|overnight|in the end|before|next day|same day|just now|within|in|at last|fine|two|ok|on)',
  '(works|worked|fits|fit|fitted|running|playing|loads|opens|printing|talking) (now|again|perfectly|like|first time|fine|beautifully|a treat|great|well|at last|as it should)',
  '(it|that|this|they|money|refund|payment|parcel|package|dress|passport|bag|suitcase|number|order|credit|amount|card|app|photos|the lot|stuff) (came|arrived|works|worked|fits|fit|landed|worked out|hit|went through|got here|turned up|is here|is back)',
  '(found it|found them|found my|found him|found her|found the|got it back|got them back|got my|got the seats|got her|let me in|let us in|i am in|im in|made the connection|made it with|back online|back up|back on|all sorted|all good|sorted now|sorted it|sorted them|refund landed|money back|money landed|on its way|it was only|turned out|turns out|it lives)',
  '(reversed|wiped|refunded|waived|credited|mended|fixed|sorted|replaced|reinstated|restored|recovered|recoverable|cancelled the fee|dropping the|dropped the) (it|them|that|the|my|our|same|in|within|everything|every|before|without|by|and|on)',
]);
/** Somebody did a kindness or did it well. Doubtful alone: much else is "kept" and "gave". */
const kindness = cueFinder([
  '(fixed|sorted|found|noticed|remembered|waited|talked|came out|matched|altered|stopped specially|sat down|gave us|gave me|stayed|stayed on|walked|carried|climbed|drove|explained|mended|spotted|returned|replaced|swapped|held|helped|ran|brought|took the time|went out|pulled over|stopped|handed|let|listened|threw in|put in|moved us|showed|solved|refunded|upgraded|rescued|saved|tracked down|got|squeezed|knew|learnt|learned|kept|gave|rang|sat|caught|circled|pre paired|opened|laughed and) ..(me|us|my|our|her|him|his|them|it|the|a|an|every|everyone|both|all|for|with|by|past|till|until|while|up|through|back|regular|regulars)',
  '(finding|sorting|fixing|helping|explaining|waiting|staying|moving|squeezing|adding|keeping|dropping|listening|sticking|making|letting|sending|returning|replacing|holding|getting) (me|us|my|our|her|him|it|them|that|the|in|with|on|such|this|so|everything|mum|dad)',
]);
const well = cueFinder([
  '(in|within|under|took|inside|about) ({n}|#|##|a few|half an) (min|mins|minutes|minute|hour|hours|clicks|click|day|days|secs|seconds|sitting)',
  "(same day|next day|first time|one call|one email|one go|two clicks|no fuss|no drama|no hard sell|no questions|no quibble|no hassle|no stress|without fuss|without being asked|never asked|without me asking|hadn't asked|didn't have to|didnt have to|didn't need to|for free|no charge|refused any tip|so quick|so quickly|really quick|quick tho|super quick|fastest|smooth as|smooth|smoothly|painless|easy|turned up early|early|anyway|unasked|on a sunday|until ten|till ten|with both hands|even|a month without|extra|faultless|spotless|every time|each time)",
]);
/** Something is still wanted, or still wrong. */
const open = cueFinder([
  '(please|pls|plz|kindly|can|could|would|will) (you|u|someone|somebody|i|we|just|now|anyone)? (please|pls)? (fix|refund|send|resend|explain|sort|check|confirm|cancel|stop|call|ring|reply|look|find|help|get|give me|let me know|tell me|remove|change|advise|arrange|credit|reverse|replace|collect|chase|escalate|have|make|do|put|take|investigate|answer|respond)',
  "(still|yet|even now|but still|but now|to this day) (not|no|nothing|waiting|haven't|hasn't|isn't|won't|can't|doesn't|don't|didn't|never|nobody|the same|broken|here|missing|wrong)",
  '(when|where|why|how|what) (will|is|are|do|does|has|have|can|am|should|else|about|happens) ..',
  '(i want|we want|i need|we need|i expect|i demand|give me|refund me|pay me|compensation|complaint|not good enough|not acceptable|unacceptable|never again|whoever decided|asap|urgent|urgently)',
  "(isn't|is not|doesn't|does not|won't|will not|can't|cannot|don't) (work|working|let|open|load|start|turn|help|good|right|fair|enough|even|seem)",
]);
/** Past trouble; it is over only where something good is told after it. */
const trouble = cueFinder([
  '(disgusted|disgrace|disgraceful|appalling|appalled|furious|angry|fuming|useless|shambles|farce|ridiculous|joke|a shame|disappointed|disappointing|terrible|awful|rude|worst|gutted|sick of|fed up|worried|scared|panicking)',
  "(couldn't|didn't|hasn't|haven't|wasn't|never|no one|nobody|nothing) (work|worked|working|let|open|load|start|turn|help|helped|arrived|come|came|reply|replied|answer|answered|care|cared|here|received|been|a word|happened|changed)",
  '(broken|cracked|smashed|damaged|wrong|missing|late|lost|ruined|empty|dead|dirty|cold|refused|charged|cancelled|stuck|delayed|snapped|faulty|failed)',
  '(but|however|unfortunately|except|although|though|shame|pity) (it|the|my|i|we|you|he|she|they|there|no|not|one|nobody|still|now|your|that|this|when|a|its)',
  '(looks|looking|feels|seems|acting|sounds) (odd|strange|wrong|funny|off|different|weird|suspicious|fishy)',
  '(was|were) (yesterday|on saturday|on sunday|on friday|saturday|sunday|friday|last week|the day before)',
]);
/** "It arrived" came right only where no "late" or "in pieces" follows. */
const SPOILT =
  /^[^.!?\n]*\b(?:late|later|after|broken|cracked|without|empty|damaged|wrong|missing|dead|too|instead|but|cold|brown|torn|smashed|pieces|again|only|melted|squashed|soaked|faulty|leaking|snapped|minus|half|except)\b/i;
/** A sign-off's or a request's thanks is no thanks for anything. */
const courtesy = cueFinder([
  '(had to|have to|made to|expected to|supposed to) ..(thank|thanks)',
  '(thank|thanks|cheers|ta|thx|ty) ..(in advance|for reading|for your time|for any|for looking|for nothing|for your reply|for your email|for your help with)',
  "(would|should|i'd|we'd|will|i'll) ..(grateful|appreciate it|appreciated|thankful|love|obliged)",
]);
/** Thanks that close a message, or a glad sign: little alone, something beside a good end. */
const GLAD_MARK =
  /[\u{1F44F}\u{1F64F}\u{1F60A}\u{1F44D}\u{2764}\u{1F389}\u{1F970}\u{1F60D}\u{1F49B}\u{1F64C}\u{1F497}\u{1F499}\u{1F49A}]|\b(?:cheers|ta|thanks|thank you|thx|ty)[,!. ]{0,3}[a-z]{0,15}[.!x ]{0,4}$/iu;
/** Log-odds, set by hand, that what is told is over and well; at or above 0 it is. */
const WEIGHTS = {
  base: -2.2,
  brief: 0.9,
  glad: 1.5,
  relieved: 1.5,
  right: 0.9,
  kindness: 0.7,
  well: 0.7,
  mark: 0.9,
  open: -2,
  trouble: -1.5,
};
/** Characters: in a brief message one kind word is what it is about; a long one tells a story with many. */
const BRIEF = 170;
const MOST = 2;

/** How a trouble that is told of ended, with where the text says so. */
export interface Resolution {
  /** It came right, and nothing more is asked for. */
  over: boolean;
  /** It is over, and somebody is commended for it: past trouble is told for their sake. */
  commended: boolean;
  /** Thanks and praise. */
  credit: Match[];
  /** Relief, and what came right. */
  resolved: Match[];
  /** All of these. */
  matches: Match[];
}

/**
 * Whether a text tells of something that came right or was done well, rather than of trouble: thanks or relief in
 * the present, somebody's kindness or a good end, and no request left open. Past trouble in it does not count.
 */
const FAILED_AFTER =
  /[.!?\n;]\s*(?:but |yet |and )?(?:nobody|no[ -]one|none of (?:them|it)|not one of)\b|\b(?:couldn|could not|didn|did not|wasn|weren)['’]?t? even\b/i;

export function findResolution(text: string): Resolution {
  const standing = standingIn(text);
  const praised = standing(commended);
  const credit = [...standing(glad), ...praised];
  const relief = standing(relieved);
  const good = [...credit, ...relief];
  const ended = standing(right).filter(({ to }) => !SPOILT.test(text.slice(to, to + 35)));
  const marked = GLAD_MARK.test(text);
  const isBrief = text.trim().length <= BRIEF;
  if (good.length === 0 && (!isBrief || ended.length === 0))
    return { over: false, commended: false, credit: [], resolved: [], matches: [] };
  const apart = (match: Match) => !good.some((other) => overlaps(match, other));
  const last = Math.max(0, ...[...good, ...ended].map(({ from }) => from));
  const after = trouble(text).filter((match) => match.from > last && apart(match));
  const weigh = (weight: number, matches: Match[]) => weight * Math.min(MOST, matches.length);
  const odds =
    WEIGHTS.base +
    (isBrief && (good.length > 0 || marked) ? WEIGHTS.brief : 0) +
    weigh(WEIGHTS.glad, credit) +
    weigh(WEIGHTS.relieved, relief) +
    weigh(WEIGHTS.right, ended) +
    weigh(WEIGHTS.kindness, standing(kindness)) +
    weigh(WEIGHTS.well, well(text)) +
    weigh(WEIGHTS.open, open(text).filter(apart)) +
    weigh(WEIGHTS.trouble, after) +
    (marked ? WEIGHTS.mark : 0);
  const resolved = [...relief, ...ended];
  // "Everyone was lovely. Nobody wrote it down.": the last word is the failure.
  const failed = ended.length === 0 && relief.length === 0 && FAILED_AFTER.test(text.slice(last));
  const over = odds >= 0 && !failed;
  return {
    over,
    commended: over && praised.length > 0,
    credit,
    resolved,
    matches: [...credit, ...resolved],
  };
}

/** Looks up places of a text that are neither negated nor mere courtesy. */
function standingIn(text: string): (find: (text: string) => Match[]) => Match[] {
  const excused = courtesy(text);
  return (find) =>
    find(text).filter(
      (match) => !isNegated(text, match.from) && !excused.some((other) => overlaps(match, other)),
    );
}
