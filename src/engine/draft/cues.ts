/** Wordings by which a draft owns up to something or calls it legitimate. All are matched against lower case. */

/** "Sorry", "our mistake", "we sent the wrong size". */
export const APOLOGIES = [
  /\b(?:sorry|apolog(?:y|ies|ise|ize|ising|izing|ised|ized))\b/,
  /\b(?:we|i) (?:do |deeply |sincerely |very much |really )*regret\b|\bforgive (?:us|me)\b/,
  /\b(?:i|we)(?:'m|'re| am| are| was| were) (?:so |very |really |truly |deeply |genuinely )*(?:sad|saddened|devastated|heartbroken|horrified|appalled|distressed|alarmed|dismayed|shocked|ashamed|gutted|concerned|troubled|disheartened|mortified|embarrassed|upset|disappointed)\b/,
  /\b(?:my|our) (?:fault|mistake|error|responsibility|failing|failure|doing)\b|\b(?:fault|mistake|error) (?:on|at|of) our(?:s| side| end| part)?\b/,
  /\b(?:that's|that is|this is|this one is|it is|it's|(?:the |this |our )?(?:mistake|error|delay|mix-up|fault|outage|\w+ change) is) on (?:us|me)\b/,
  /\b(?:we|i) (?:fully |do |must |have to )?(?:accept|take) (?:full |all |complete )?(?:responsibility|the blame)\b/,
  /\b(?:we|i) (?:really |clearly |badly )?(?:got (?:this|that|it) wrong|let you down|messed (?:this |that |it )?up|should(?:n't| not)? have|dropped the ball|failed you|made (?:a|the) mistake)\b/,
  /\b(?:we|i)(?:'ve| have)? (?:spoil(?:ed|t)|ruined|wrecked|botched|bungled|wasted|cost you|robbed you|put you (?:in|through)|forgot|lost your|broke your|left you in)\b/,
  /\b(?:we|i) \w+ (?:you |it |this )?(?:the )?wrong \w+\b/,
];
export const NO_APOLOGY =
  /\b(?:letter|note|card) of apology\b|\b(?:come|ring|call|visit|meet)\b[^.]{0,40}\bsay sorry\b|\bsorry to (?:bother|trouble|ask|chase)\b|\b(?:no need to apolog|don't (?:be sorry|apolog)|not your fault)/;

/** "I can see why that is hard", but not "I know how to fix this". */
export const STEM =
  /\b(?:i|we) (?:can |do |could |also |quite |well |and |\w{2,12}ly,? )*(?:understand|see|hear|appreciate|imagine|realise|realize|recognise|recognize|acknowledge|know|get)\b(?: exactly| just| fully| completely| entirely)?(?!(?<=\b(?:see|know|get)) (?:the|it|this)\b)(?! (?:how|what|where|who) to\b)(?: (?:why|how|where|that|your|this|it|what|you|the)\b|[.!]?$)|^(?:oh |yes |yeah )?(?:totally |completely |fully |absolutely )?(?:understand|appreciate|get)(?: (?:that|why|how|your|it|this)\b|[.!,]|$)/;
/** "I understand that you need the boots by Friday" recognises something only where it repeats a fact. */
export const NEED = /\byou(?:'re)? (?:need|want|prefer|would like|asked|have two)\b/;

/** "You're right", "no wonder", "that isn't good enough", "a lining shouldn't tear". */
export const LEGITIMATE = [
  /\bcan(?:'t|not) (?:be|have been) (?:\w+ )?(?:easy|pleasant|nice|fun|good|comfortable)\b|\bin your (?:shoes|place|position)\b/,
  // "A twin by the bins is no honeymoon."
  /(?<!\bthere )(?:\bis|\bwas|\bare|\bwere|'s) no (?!longer\b|more\b|need\b|problem\b|rush\b|hurry\b|charge\b|fee\b|cost\b|reason\b|record\b|trace\b|one\b|news\b|update\b|different\b|way to (?:find|see|tell|know|track))\w+/,
  /\bi can(?:'t|not| only| hardly| barely| well)? imagine\b|\bof all (?:the )?(?:days|times|weeks|nights|places|moments)\b|\b(?:each|none|all|two|three|four|five) of us\b/,
  /\byou(?:'ve| have) been (?:more than |very |so |extremely |nothing but )?(?:patient|fair|reasonable|clear|kind)\b|\b(?:don't|wouldn't|can't|do not) blame you\b/,
  /\bshould(?:n't| not) (?:take|need|cost) (?:\w+ )?(?:calls|e-?mails|messages|tries|attempts|visits|letters|people|complaints|reminders|a (?:complaint|fight|letter|solicitor))\b/,
  /\b(?:hurts?|hard|painful|sad|uncomfortable|not easy) to (?:read|hear|see)\b|\b(?:not|hardly|far from) (?:our|my) (?:finest|best|proudest)\b|\bpoor (?:thing|you|lad|girl|boy|man|woman|kids?|dog|cat)\b/,
  /\b(?:every|each) (?:day|hour|minute) (?:counts|matters)\b|\bis a (?:real |big |huge |proper )?(?:worry|strain|headache|struggle|burden|setback|loss|let-?down)\b|\ba lot for (?:you|your|anyone|him|her|them)\b/,
  /\bmakes? (?:complete |total |perfect )?sense that\b|\b(?:no wonder|rightly|understandabl[ey])\b/,
  /\byou(?:'re| are|'d be| were) (?:absolutely |quite |completely )?(?:right|within your rights)\b|\b(?:every (?:right|reason)|(?:a )?fair (?:reason|point|question to ask))\b/,
  /\bwould (?:also )?(?!let\b|help\b)\w+ (?:anyone|anybody)\b|\bthan (?:you|anyone|anybody) should\b/,
  /\bwould (?:also )?(?:worry|annoy|upset|frustrate|anger|bother|exhaust|try|wear(?: \w+)? (?:out|down)|wind up|puzzle|confuse|wear) (?:me|us|anyone|anybody)\b|\bi(?:'d| would)(?: have been| be| feel)(?: just as| too)? \w+ (?:too|as well|myself)\b/,
  /\bwould (?:drive|make|leave) (?:me|us|anyone|anybody) \w+|^you (?:did|have|were|had|are)(?:[,.:]|$)|\b(?:isn't|is not|not) just you\b/,
  /\b(?:no ?one|nobody|anyone|anybody) (?:could|would|should|likes|wants|deserves)\b|\byou should(?:n't| not) (?:have|be|need)\b|\byou should (?:get|be able|have (?:had|been|heard|received|got|gotten|no|an?|the|your|more|at least|\d))\b|\b(?:you|he|she|they|your \w+) deserved?\b/,
  /\b(?:is|was|are|were|has|have)(?:n't| not) (?:an option|okay|ok|acceptable|good enough|right|fair|on|ideal|what you|how|the (?:service|standard|experience|way)|lived up)\b/,
  /\b(?:not|never) (?:an option|okay|acceptable|good enough|ideal|what you (?:paid|ordered|expected|were|needed)|the (?:standard|service|experience|start)|(?:be )?(?:happy|pleased|satisfied))\b/,
  /\b(?:far|long way|short|less) (?:from|of|than) (?:ideal|good enough|what)\b|\bf(?:e|a)ll short\b/,
  /\bfar too\b|\b(?:once|one|two|three|four|five|six) (?:is )?too (?:many|often)\b|\b(?:too|so|such a|a very|really a|a) long (?:time|wait|delay|while|day|week)?\b/,
  /\b(?:we|i)(?:'ve| have)? (?:kept|left|made|had|let) (?:you|them|her|him)(?: both| all| and your \w+)? (?:wait\w*|hang\w*|chas\w*|down|in the|without|out|stranded|standing|sitting|go without)\b|\bmeans? (?:the world|so much|everything|a lot) to you\b/,
  /\bwhat an? (?:\w+ )?(?:night|day|week|weekend|time|mess|shock|fright|scare|ordeal|nightmare|way|let-?down|welcome|start)\b|\b(?:no|any) excuse for\b/,
  /\b(?:glad|relieved|pleased|thankful) (?:that )?(?:you|your \w+|she|he|they|everyone|everybody|nobody|no one)(?:'re|'s| is| are| was| were| got) (?:all |now |both |all now )?(?:right|ok|okay|safe|well|out|unhurt|hurt|fine|home|better)\b/,
  /\b(?:no (?:joke|fun|picnic|laughing matter|small (?:thing|matter))|a lot to (?:ask|take|deal with|put up with)|(?:rotten|bad|rough|poor) (?:luck|deal|start|weekend|week|day|night)|(?:must|would) (?:have )?be(?:en)? (?:quite |such )?(?:a|an) (?:\w+ )?(?:fright|scare|shock|blow|worry|let-?down|pain|surprise|headache|nightmare|strain|jolt|relief))\b/,
  /\bthe last thing (?:you|anyone)\b|\bon top of\b|\ba (?:lot|huge|large|big) (?:to|of money|sum)\b|\bno way to\b|\bno (?:time to lose|use)\b|\bcutting it close\b|\bcan(?:'t|not) wait\b(?! to\b)|\b(?:will not|won't) do\b/,
  /\bcan(?:'t|not) (?:put (?:that |this |it )?right|replace (?:it|that|what)|make up for|undo|bring (?:it|that|them) back)\b/,
  /(?<!\byou )\bshould(?:n't| not)? have (?:been|had|arrived|come|reached|worked|gone|\w+ed)\b|\b(?!you\b|i\b|we\b)\w+ should(?:n't| not) (?!be\b|affect|matter|take|need|cause)\w+/,
  /\b(?:puts|leaves) you\b|\bleft you (?:with|in|out|without|waiting|stranded)\b|\b(?:i|we) (?:do |really |truly )*feel for you\b/,
  /\byour (?:frustration|anger|disappointment|concerns?|worry|worries|annoyance|confusion|upset)\b(?! (?:has|have|is|was|will|needs?)\b)/,
];

/** "You were told", "you've been waiting": what was done to the customer. */
export const UNDERGONE =
  /\byou (?:were|got) (?:told|promised|given two|given different|charged|left|kept|passed|cut off|quoted|billed|ignored|treated|turned|made to|sent)\b|\byou(?:'ve| have)(?: all)? been (?:waiting|left|without|told|passed|charged|kept|offline|given the|sent from|ignored|chasing|trying)\b|\byou(?:'ve| have)? had to\b|\byou(?:'ve| have| had)? (?:already )?(?:warned|paid|chased|trusted) (?:us|me)\b|\byou(?:'ve| have| had)? (?:already )?(?:told|asked|wrote to|written to|rang|called|phoned|e-?mailed|messaged) (?:us|me) (?:again|twice|already|before|\w+ times|so often|about)\b/;
/** "Thank you for telling me about your job", but not "thank you for getting in touch". */
export const THANKS_FOR =
  /\bthank(?:s| you) (?:so much |very much )?for (?:(?!contact|writ|gett|reach|messag|call|choos|wait|bear|be(?:ing)? (?:a|our|so)|your (?:e-?mail|message|patience|call|order|custom))\w+ing)\b/;

/** "Oh dear", "ouch": heard, though nothing is named. */
export const EXCLAIMED =
  /^(?:ugh|argh|not (?:great|good|ideal|okay|ok)\b|omg|oh my god|oh (?:no|dear|gosh|my)|ouch|gosh|yikes|goodness|blimey|good grief|crikey)\b|\b(?:oh (?:dear|no)|ouch)[.!,]?$/;
/** "Thank you for telling me", "I'm glad that you wrote", "I'm worried about you". */
export const TAKEN_IN =
  /\bthank(?:s| you) (?:so much |very much )?for (?:telling|trusting|being (?:so )?(?:open|honest)|sharing (?:this|that)|raising|setting (?:this|it) out|letting (?:me|us) know (?:how|about|that))\b|\b(?:i'm|i am) (?:so |really |very )?(?:glad|relieved) (?:that )?you(?:'ve| have)? (?:told|wrote|written|reached|got in touch|said)\b|\b(?:i'm|i am) (?:so |really |very )?(?:worried|concerned) (?:about you|for you|by what|to (?:hear|read))\b|\bi hope (?:that )?(?:you|your \w+|she|he|they)(?:'re| are| were| is|'s| was)(?: not|n't)? (?:\w+ )?(?:hurt|injured|ok|okay|all right|safe|well|better|unhurt|recover\w*|harmed)\b|\b(?:so |really |very )?(?:good|great|lovely|nice|wonderful|glad|pleased|delighted|happy) to (?:hear|read|learn)\b(?! from you)|\bwhat an? (?:\w+ ){0,2}(?:kind|lovely|thoughtful|generous|nice|wonderful)?\b(?:thing to|note|message|letter) (?:write|say|send|read|receive)?/;
/** "You claim that it is broken", "as I said": the facts are held against the customer. */
export const DISPUTED =
  /\byou (?:approved|agreed|signed|accepted|confirmed|selected|chose|ticked|entered|opted)\b|\byou (?:haven't|have not|didn't|did not|won't|will not) (?:\w+ )?(?:miss\w*|los[et]\w*|need\w*)\b|\b(?:reports?|says?|claims?|confirms?|states?|notes?|insists?) (?:that|us|me|he|she|they|it)\b|\byou(?:'re| are| have|'ve)? (?:claim|alleg|failed|neglected|forgot|insist)\w*\b|\b(?:i|we) can(?:'t|not| not)\b|\b(?:i|we) (?:don't|do not|didn't|did not) (?:see|know|find|have)\b|\bnot what (?:i|we|our|the)\b/;

/** "Sorry if", "any inconvenience": apologies that doubt the harm. */
export const CONDITIONAL = [
  /\b(?:sorry|apologi[sz]e|apologies|regret) (?:sincerely |deeply )?if (?!i\b)(?:this|that|we|our|you|there|it|anything|any|the)\b/,
  /\b(?:sorry|apologi[sz]e|regret) (?:that |if )?you(?:'re| are)? (?:feel|felt|feeling|think|thought|see it|found it)\b(?: (?:that|this) way)?/,
  /\b(?:sorry|apologi[sz]e|apologies|regret)\b[^.!?]{0,20} any (?:inconvenience|trouble|upset|distress|confusion|frustration|offence|disappointment)(?: (?:that )?(?:this|it|we|which)?(?: (?:may|might|could) have)?(?: ?(?:been )?caused)?(?: you)?)?/,
  /\bregret that you (?:were|are|had|have)\b/,
];
