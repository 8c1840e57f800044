import { abuseExamples } from './examples/abuse.ts';
import type { GateRule } from './gate.ts';

const INSULT =
  '(idiot|idiots|moron|morons|moronic|imbecile|imbeciles|cretin|cretins|scum|scumbag|scumbags|vermin|parasite|parasites|clown|clowns|bitch|bitches|cow|cunt|cunts|twat|twats|wanker|wankers|bastard|bastards|arsehole|arseholes|asshole|assholes|dickhead|dickheads|prick|pricks|muppet|muppets|retard|retards|rat|rats|hag|slag|slags|slut|pig|pigs|monkey|monkeys|trash|filth|coward|cowards|parrot|nobody|nobodies|braindead|halfwit|halfwits|dimwit|dimwits|thicko|inbred|inbreds|loser|losers|leech|leeches|donkey|donkeys|leech|bellend|tosser|tossers|shithead|shitheads|cockroach|cockroaches|maggot|maggots|worm|worms|waste of space|waste of oxygen|brain donors)';

/** Aimed at the people who answer; swearing at a broken thing is anger, not abuse. */
export const abuse: GateRule = {
  gate: 'abuse',
  cues: [
    `(you|you're|your|youre|ur|u|u're|you are|all you|of you) ..${INSULT}`,
    `(useless|stupid|pathetic|lazy|fat|ugly|thick|little|fucking|f\\*\\*\\*ing|bloody|dirty|brain dead|braindead|inbred|worthless|miserable|lying|thieving|incompetent|absolute|complete) ${INSULT}`,
    `${INSULT} (you are|you|all of you|the lot of you|every one of you)`,
    "(i|ill|i'll|we'll|we|gonna|going to) ..(find|know|find out|wait|come|coming) ..(where|you|for you) (you|u|your|ur|live|sit|work|office|outside|park) ..",
    '(i know|know) where (you|u|your|ur) ..(live|work|office|sit|shop|is)',
    '(hope|hoping) (you|u|your|ur|every one|they all) ..(die|dies|rot|rots|cancer|suffer|sacked|lose your job|loses|burn|get hit|fired|choke|dies)',
    '(go|just|should) (die|kill yourself|to hell|fuck yourself|drop dead)',
    'kill yourself',
    '(fuck|screw|piss) (you|off|u)',
    "(i'll|ill|i will|gonna|going to|want to|wants to|wants a) (kill|hurt|slap|punch|smash|break|burn|stab|shoot|batter|strangle) (you|your|u|ur|him|her|them|every)",
    '(wants|needs|deserves|want|need|deserve) a (slap|kicking|good hiding|beating|bullet)',
    '(burn|blow|burning|bomb) ..(your|the) (office|building|shop|depot|place) (down|up)?',
    '(with)? no teeth',
    '(go back to|get back to) (your|ur) (own)? country',
    '(are|r) (you|u) ..(thick|stupid|retarded|inbred|slow|deaf|brain dead|special|illiterate|dense)',
    "(you|you're|you are|ur|u r|youre) (all)? (so|just|a bunch of|nothing but|an|a|absolute|total)? ..(brain dead|braindead|subhuman|worthless|disgusting human|disgusting person|disgusting people|thick as|pond life|vile people|evil people)",
    "(watch your back|you'll regret|you will regret|you'll be sorry|i'll be waiting|i'm coming for|coming down there|be down there)",
    "(driving|coming|come|going) (to|down|round) (to)? ..(depot|office|shop|there) and ..(won't|not) be",
    '(your|ur) mother ..(ashamed|whore|should)',
    '(rot|burn) in hell',
    '(spit|spat|spitting) (on|at|in) (you|your)',
    '(you|your) ..(filthy|dirty|thick|fat|lying|useless|stupid|dumb|lazy) (woman|man|girl|people|cow|lot)',
  ],
  passes: [
    "(don't|do not|not) know where (you|your)",
    'where (your|the) (office|shop|depot|store|place) is ..(parking|entrance|lift|open|which|how)',
    "(i was|i am|i'm|im|i feel like|feel like|felt like|me for being|such|what|being|was being|i must be|like) (a|an|such an|such a|a right|a complete|an absolute|a total|a bit of an)? (idiot|moron|muppet|clown|donkey|prick|loser|nobody|twat|fool)",
    "(treat|treated|treating|made me|make me|makes me|take|took|think i'm|think i am) ..(idiot|moron|fool|criminal|nobody|dirt|trash|loser)",
    '(rat|rats|mouse|pig|pigs|monkey|cow|cows|worm|worms|donkey|parrot|parrots|cockroach|cockroaches) (trap|traps|food|feed|cage|poison|toy|toys|bait|in the|under|droppings|costume|treats|shed|problem)',
    '(found|saw|seen|heard|have|had|got) ..(rat|rats|cockroach|cockroaches|maggot|maggots|worm|worms|vermin)',
    '(trash|junk) (folder|bin|can|icon|bag|bags|collection)',
    '(clown|monkey|pig|cow|rat) (costume|fish|mask|print|onesie|wig)',
    'you (want|wanted|said|told|have) me to',
    'nobody (has|have|is|will|knows|replied|answers|answered|came|tells|told|can|called|here|seems|at|ever|rang|wants|was|would|to|picks|picked|cares|bothered|listens|did|does|responded|got|in|could|turned|noticed|told|showed|even|read|reads|actually|on|there|help|helped|helps|explained)',
    'not (stupid|thick|an idiot)',
  ],
  examples: abuseExamples,
};
