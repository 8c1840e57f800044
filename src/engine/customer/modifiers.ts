import { type Cue, compileCue, type Match, matchesOf, overlaps } from '../language/index.ts';
import { MODIFIERS, type Modifier } from '../types.ts';

const CUES: Record<Modifier, string[]> = {
  'repeat-contact': [
    "(i|we|i've|we've|i have|we have|i'd|we'd) (told|asked|rang|reported|raised|appealed|wrote|mentioned|phoned|chased|complained|explained|messaged|emailed|rung|said) (you|it|them|this|that|in|on|twice|again|already|last|to|your|about|yesterday|so|for)",
    "(i|we|i've|we've|i have|we have) (sent|returned|submitted|attached|provided|uploaded|answered|filled in) (you|it|them|this|the|my|your) ..",
    'told (you|u|them) (then|that|twice|so|this|in|on|last|about|already)',
    '(your|ur) (colleague|first answer|second answer|adviser|advisor|agent|people|bot|team|reply|answer|letter|desk) ..(told|said|says|advised|agreed|promised|wrote|answered|asked|explained|assured|swore|suggested|replied)',
    "(i was|we were|was|been|were|i am|i'm) (told|advised|promised|assured) ..",
    '(chat|bot|agent|support|desk|adviser|advisor|call centre|helpline|phone line) (told|said|says|advised|asked|promised|answered|replied)',
    '(you|u) (said|told|asked|promised|wrote|assured|replied|advised|suggested|answered) (me|us|it|that|you|for|to|by|i)',
    '(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th) (nudge|shop|delivery|box|pair|notice|request|go|form|refund|day|week|replacement|month|engineer|year|bag|one|monday|friday|order|appointment)',
    '(second|third|fourth|fifth|sixth|seventh|eighth|3rd|4th|5th) ..(running|in a row|straight)',
    '(further to|following my|following your|following our|as requested|per the above|per my|in reply to|as asked|you asked me|you asked for|with reference to)',
    '(appealed|rang|asked|emailed|tried|wrote|chased|reported|fixed|moved|replied) ...(appealed|rang|asked|emailed|tried|wrote|chased|reported|fixed|moved) (it|them|again)?',
    '(any|had) (word|news|update) (on|about|with|from)',
    '(same|identical) (thing|reply|answer|fault|problem|issue|link|article|form|email|paragraph|question)',
    '(complaint|case|ticket|job|reference|ref|thread|req) (no|number|nr)? ..####',
    '(closed|marked) (my|the|it|our) ..(case|ticket|resolved|solved|complaint|completed)',
    '(no one|nobody|noone) (picks|answers|replies|rang|phoned|called|listens|wrote)',
    'again',
    '(back|here|me|hi|hello) again',
    '(asked|told|rang|rung|emailed|wrote|messaged) ..(last week|yesterday|sunday|monday|tuesday|wednesday|thursday|friday|saturday|on the #*)',
    'every (reply|answer|response) i get',
    '(#th|#rd|#nd) (msg|message|email|time)',
    '(your|the) (final|last|previous) (response|reply|answer|email)',
    "(why|sorry) (i am|i'm|to be|to keep) (writing|asking|chasing|emailing) again",
    '(rang|called|phoned) ..(rebooked|again|twice)',
    'ignore my (earlier|previous|last) ..',
    '(ticket|case) ..(closed|reopened|reopening) ..',
    '{n} (msgs|mails|emails|calls|chats) ..',
    '(second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|umpteenth|nth|another) ..(time|email|e-mail|call|message|ticket|chat|letter|contact|complaint|attempt|request|agent|person)',
    "(i've|i have|we've|we have|i|we|have|already|had) ..(called|phoned|rang|rung|emailed|e-mailed|written|wrote|messaged|chased|contacted|asked|told you|told them|complained|reported|explained|been in touch|spoken|raised|tried calling|opened a ticket|sent) ..(twice|times|before|already|again|repeatedly|three|four|five|several|since|{n} times|last week|and again|you about|countless)",
    '(already|previously|repeatedly) ..(told|asked|explained|sent|emailed|called|contacted|reported|spoke|spoken|wrote|raised|chased|provided|complained|tried|rang|said)',
    "(still|yet) (not|haven't|hasn't|nobody|no one|no|waiting|nothing) ..(reply|replied|heard|answer|answered|fixed|resolved|response|back|sorted|done)",
    '(passed|pushed|bounced|transferred|sent) (around|between|from|back and forth|pillar)',
    '(chasing|chased|follow up|following up|reopening|reopened|reopen|as i said|like i said|as i told|as mentioned|as previously|yet again|once again|over and over|every time|each time|same thing again|again and again)',
    '{n} (emails|calls|messages|tickets|letters|chats|phone calls|agents|people|different people|departments|visits|voicemails)',
    "(no reply|no response|no answer|nobody replied|nobody has replied|heard nothing|not heard|haven't heard)",
    '(twice|three times|four times|five times|several times|many times|multiple times|countless times)',
  ],
  stake: [
    '(hospital|insulin|inhaler|medicine|feeding tube|oxygen|dialysis|chemo|operation|transplant|formula|epipen|wards)',
    '(bride|groom|bridesmaid|sangeet|prom|hearing|appointment|embassy|passport|scholarship|graded|results day|assessment|essay|audition|appraisal|viva)',
    "(losing|lose|threw|thrown|costs us) ..(stock|sales|clients|job|contract|day's|earnings|slot|place|deposit|customers|orders|{money}|wages|pay)",
    '(wedding|funeral|birthday|anniversary|graduation|christening|exam|exams|interview|flight|fly|holiday|honeymoon|surgery|payroll|deadline|audit|demo|launch|presentation|board meeting|tender|court date|due date|baby|newborn|christmas|eid|diwali|party|medication|medicine|insulin|rent|mortgage|wages|salary|visa|assignment|dissertation|thesis|competition|tournament|concert|conference|exhibition|trade show|ceremony|reunion|move in|moving day|completion|prescription|payday|overdraft|school trip|recital|clients|patients|customers waiting|livelihood|staff paid|lost pay|lost wages|day off|unpaid)',
    "(can't|cannot) (work|earn|sleep|trade|open|pay my|pay the|feed|heat)",
    '(losing|lost|costing|cost) (us|me)? ..(money|sales|business|customers|orders|clients|pay|wages|{money})',
  ],
  urgency: [
    '(due|closes|expires|ends|leaves|starts|graded|collected) ..(today|tonight|tomorrow|tmrw|{day}|midnight)',
    'in (#|##|{n}) (min|mins|minutes|hour|hours|hrs)',
    '(wedding|funeral|flight|exam|interview|hearing|appointment|demo|appraisal|party|show|match) (is|sat|sun|mon|tue|wed|thu|fri|on|at|tomorrow|tmrw|today|tonight)',
    '(panic|panicking|panicked|terrified|stressing|freaking)',
    '(asap|urgent|urgently|emergency|immediately|right away|straight away|right now|as soon as possible|time sensitive|time critical|now please|today please|by today|by tomorrow|by tonight|before tonight|deadline|last minute|running out of time|hurry|quickly please|pronto)',
    '(by|before|until|leave|leaves|starts|start|begins|is|are|needed|need|fly|flying|closes|opens|travel|due on|due by|due at) (this|on)? (tomorrow|tonight|today|midnight|noon|end of day|close of business|cob|eod|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this afternoon|this evening|the weekend|morning)',
    '(in|within) (the next)? {n} (minutes|mins|hours|hrs)',
    '(tomorrow|tonight|this afternoon|this evening)',
    '(only|just) {dur} (left|to go)',
    '{dur} (left|to go)',
  ],
  churn: [
    "(bye then|goodbye|good bye|uninstalled|uninstalling|unsubscribed|deleted the app|deleted my account|decided not to renew|not to renew|not renewing|cancelling my|canceling my|cancel everything|we're done here|done with you|off to|moving to something|last order|never again)",
    "(why|how) (i am|i'm|we are|we're) leaving",
    '(cancel|close|end|terminate) (my|our|the) (account|subscription|membership|contract|policy|service|plan)',
    '(leaving|leave|switching|switch|moving|move|going|go|take my business|taking my business|take our business|taking our business) ..(elsewhere|competitor|another provider|another supplier|rival|somewhere else|someone else|other provider)',
    "(won't|will not|never|not|wouldn't|no longer) ..(renew|renewing|order again|ordering again|shop with|use you again|using you again|be back|buy from|come back|buying from|book with you)",
    '(lost|losing) (a|my|our|me as a|us as a) (customer|custom|business|member|client)',
    '(last chance|final chance|looking elsewhere|look elsewhere|shopping around|last straw|final straw|had enough of you)',
    '(thinking of|considering|tempted to|about to|ready to|going to) (leave|leaving|switch|switching|cancel|cancelling|quit|quitting|go elsewhere|close)',
  ],
  tenure: [
    "(##|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty) (years|yrs|winters|summers|seasons) (of|with|as|for|now|i've|here|on|in|member|customer)",
    '(always|often) (recommended|defended|bought|used|shopped|liked|trusted|loved|flown|stayed|donated)',
    '(recommended|recommend) (you|your) ..',
    '(for|after|these) (##|many|all these|over|nearly|twenty|thirty|ten|eleven|twelve|fifteen) (years|yrs|winters|decades)',
    '(been|bought|used|shopped|banked|recommended|loved|subscribed) ...(for years|for {n} years|since 19##|since 20##)',
    '(an|your) old customer',
    'customer number',
    'used to look forward',
    '(years|yrs) (premium|loyal|a customer|of loyalty|with you)',
    '(customer|member|client|subscriber|subscribed|user|with you|account|shopping|banking|tenant|insured|donor|donating|giving|supporter|coming|patient|policyholder|loyal|buying|ordering|using) ..(since|for|of|over|nearly|these) ..({dur}|19##|20##|decades|years|day one|the beginning)',
    '(loyal|longstanding|long standing|long time|longtime|life long|lifelong|regular) (customer|member|client|user|supporter|fan|subscriber|shopper|reader)',
    '{n} years ..(customer|with you|member|client|loyal|never|of loyalty|of custom)',
    '(first|very first) (order|time ordering|purchase|time using|time customer|booking)',
    '(new|brand new) (customer|here|member|to this|user)',
    '(in|after|for) (all)? (my|our|the)? ..(years|decades) (with|as|of being|of using)',
  ],
  'low-confidence': [
    '(probably|maybe|perhaps) (me|my fault|being)',
    '(done something|pressed|clicked) ..(wrong|something|a thing|by mistake)',
    "(me being|i'm being|am i being|probably me being|being) (thick|dim|stupid|slow|daft)",
    '(basic|silly|daft) (one|question)',
    '(my|perhaps my|sorry my) english',
    'explain ..(as though|like|as if) ..(child|grandchild|five|idiot|beginner|simple)',
    "(make it worse|pressed anything else|pressed the wrong|afraid to press|scared to press|don't want to break)",
    "(idk|don't know) what (a|an|the) ..(is|means)",
    'which (one)? is the ..',
    '(my nephew|my niece|my grandson|my granddaughter) (say|says|said|told)',
    "(not|i'm not|am not|never been|no) (very|really|too|much of|that|at all|particularly)? (technical|tech savvy|techy|good with|computer literate|confident with|a computer person|great with|clever with|a technical person|an it person|a tech person|used to computers|good at|tech minded|technically minded)",
    '(useless|hopeless|rubbish|terrible|clueless|bad|no good) (with|at|about) (computers|technology|tech|this|these things|all this|this stuff|phones|online)',
    '(technophobe|luddite|dinosaur|computer illiterate|old fashioned|all fingers and thumbs|novice|beginner|bear with me|new to all this|simple terms|plain english|simple english|idiot proof|step by step|in simple)',
    "(i am|i'm|im|aged|turned|at|she is|she's|he is|he's) (6#|7#|8#|9#) (years|and|now|next|so|yrs|i|but)",
    '(silly|stupid|daft|dumb) question',
    "(don't|do not|never|no idea|not sure) ..(know|understand|what) ..(what|a|the|any)? ..(browser|router|url|app|cache|cookies|link|attachment|means|is meant)",
    '(my|the) (grandson|granddaughter|grandchildren|daughter|son|neighbour|nephew|niece) ..(set|sets|helps|helped|usually|normally|does|did|showed|put|installed)',
    '(sorry if this is|apologies if this is|forgive me if|excuse) ..(silly|stupid|obvious|basic|dumb|daft|ignorance)',
  ],
  'third-party': [
    "(mum's|dad's|mother's|father's|son's|daughter's|husband's|wife's|nan's|gran's|neighbour's|brother's|sister's|grandad's) ..(account|box|card|order|phone|policy|bill|booking|login|pension|house|flat|prescription|ticket)",
    '(writing|calling|asking|emailing|contacting|ringing|messaging|enquiring) (for|on behalf of|about my|regarding my|on) ..(my|our|mother|mum|father|dad|son|daughter|husband|wife|friend|neighbour|behalf|client|a)',
    '(on behalf of|power of attorney|executor|as carer|as guardian|carer for|guardian of|next of kin|attorney for)',
    "(my|our) (mother|mum|mom|mam|father|dad|gran|nan|grandmother|grandfather|grandad|grandma|aunt|auntie|uncle|neighbour|son|daughter|husband|wife|partner|brother|sister|friend|client|tenant|father in law|mother in law|elderly mother|elderly father|boy|girl|lad|nephew|niece|grandson|granddaughter|mate|colleague|boss|stepson)('s)? (account|bill|order|phone|card|booking|policy|has|is|was|can't|cannot|didn't|doesn't|got|had|wants|needs|tried|asked|paid|bought|ordered|gets|lives|policy|ticket|appointment|subscription|pension|prescription|who|flight|login|laptop|flat|house|has been|will)",
    '(act|acting) (for|on behalf)',
    '(his|her) (account|bill|policy|order|contract|phone|booking|pension|prescription|card|appointment)',
  ],
};

/** A goodbye or an offer, not a second contact. */
const COURTESY = [
  '(thank|thanks|thankyou|cheers|ta|sorry|see|hear|hearing|try|trying|order|ordering|book|shop|visit|use|using|back soon|all the best) ...again',
].map(compileCue);
const compiled: [Modifier, Cue[]][] = MODIFIERS.map((name) => [name, CUES[name].map(compileCue)]);

/** What makes the matter weigh more or asks for another manner, with where it says so. */
export function findModifiers(text: string): Map<Modifier, Match> {
  const found = new Map<Modifier, Match>();
  const courtesy = COURTESY.flatMap((cue) => matchesOf(cue, text));
  for (const [name, cues] of compiled) {
    for (const cue of cues) {
      const match = matchesOf(cue, text).find((one) => !courtesy.some((other) => overlaps(one, other)));
      if (!match) continue;
      found.set(name, match);
      break;
    }
  }
  return found;
}
