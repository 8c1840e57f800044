import { cueFinder, type Match } from '../../language/index.ts';
import { findTurned, findWinks } from './mock-praise.ts';

/** Praise in words. In a message of failure it is meant the other way round. */
const PRAISE = [
  '(brilliant|fantastic|wonderful|marvellous|superb|excellent|amazing|great|lovely|awesome|splendid|outstanding|stellar|perfect|incredible|terrific|genius|magnificent|classy|impressive|bravo|top notch|first class|world class|five star) (service|job|work|stuff|support|effort|system|idea|experience|communication|performance|company|start|timing|customer service|customer care|as always|as ever|as usual|thanks|news|app|update|team|result|achievement|achievements|craftsmanship|quality|planning|logic|value|bunch|way to)',
  '(well done|bravo|congratulations|congrats|hats off|kudos|slow clap|round of applause|take a bow|applause|nice one|good one|good job|nice job|great job|nice work|good work|top marks|ten out of ten|10/10|five stars|full marks|gold star|gold medal)',
  '(thrilled|overjoyed|lucky me|how kind|how generous|how thoughtful|how lovely|how nice|how helpful|really helpful|what a treat|what a treat|what a joy|a pleasure|what a surprise|big thanks|huge thanks|massive thanks|thanks a bunch|thanks a million|cheers lads)',
  '(oh|ah|wow|well|yes|yeah) ..(great|good|brilliant|lovely|fantastic|wonderful|perfect|joy|marvellous|super|excellent)',
];

/** Wording that is hardly ever meant kindly. */
const BITTER = [
  "(chef's kiss|slow clap|gold star|take a bow|ho ho ho|absolute geniuses|geniuses|genius business|world class|flawless|inspired|couldn't be happier|could not be happier|nothing i love more|shan't know|riveting|so modern|hilarious)",
  '(how|so|truly|ever so|how very) (convenient|generous|adorable|marvellous|thoughtful|reassuring|efficient|charming|quaint|impressive) ..',
  '(how|ever so) kind of',
  'so kind of (you|@)',
  '(love|loved|loving|adore) (how|paying|being told|that you|when|waiting|being|getting|spending|queueing|the way you|it when)',
  '(thanks|thank you|cheers|kudos|shoutout|shout out|props|congrats|congratulations|well done|bravo|hats off|applause) ..(for|on|to) ..(cancelling|canceling|charging|losing|breaking|leaving|filling|the gift|finally|weighing|ignoring|failing|reminding|redefining|taking three|taking six|the minimalist|the new self|doubling|wasting|ruining|deleting|turning up late|nothing)',
  '(ten out of ten|10/10|full marks|top marks) for (optimism|effort|consistency|imagination|trying|originality|creativity)',
  '(as is traditional|for anyone counting|about as much use)',
  '(useful|helpful|much use|much) as a chocolate',
  'about as (useful|helpful|much|clear|much use)',
  '(do i|should i|shall i|would you like me to) (also|perhaps|just|maybe) ..(owe|thank|tip|pay you|apologise|kidney|blood)',
  'oh (good|great|joy|brilliant|lovely|perfect|wonderful|look|marvellous|super)',
  '(thanks|thank you|cheers) for (nothing|wasting|ruining|losing|making me|the runaround|the spam|absolutely nothing|breaking|the memories of|not|ignoring|charging|sending me nothing|another|yet another)',
  '(would be|be) nice (if|to) ..(someone|somebody|anyone|actually|answered|reply|had|human|one day)',
  '(silly|stupid|foolish|daft) me (for|thinking|to think|expecting)',
  '(another|yet another) (masterpiece|triumph|winner|classic|work of art|stroke of genius)',
  '(what|such) a (joke|farce|circus|shambles|pantomime|comedy|surprise|treat|joy|privilege|masterclass|triumph)',
  '(great|brilliant|lovely|fantastic|perfect|wonderful|nice|good|excellent|superb|amazing|love) ..(another|yet another|again broken|third|still not|as broken)',
  '(because|as|since) that (always|obviously|clearly|really|totally) (works|helps|makes)',
  '(apparently|obviously|clearly|presumably|evidently) ..(optional|too much|beyond|asking too|a lot to ask|telepathic|psychic|mind reader|invisible|magic)',
  '(do|does|did) (anyone|anybody|someone|any of you) (actually|even) (work|read|check|test|look)',
  "(slow clap|round of applause|gold star|gold medal|take a bow|chef's kiss|chefs kiss|hold my beer|must be nice|lucky me|aren't i lucky|how generous|how thoughtful|well played|bravo|congratulations on|genius move|stroke of genius|riveting|masterclass|work of art|award for|prize for|medal for|nobel|oscar|hall of fame|guinness|world record)",
  '(only|just|a mere|merely) {n} ..(times|hours|weeks|days|months) ..(so far|this time|to go|now|again)',
  '(ah|oh) yes(,)? (the|of course|because|another|your)',
  '(fun|exciting|thrilling|glamorous|delightful) (game|adventure|surprise|way to|evening|weekend|journey)',
  "(can't|cannot|can not) wait (to|for) ..(another|next|tomorrow|round|hear|find|fail|excuse)",
];
/** Delight at what nobody delights in, and praise too high for a helpdesk. */
const IRONY = [
  '(thanks|thank you|cheers|ta|kudos|congrats|congratulations|shoutout|shout out|well done|bravo|props|compliments|hats off) ..(cancelling|canceling|charging|losing|breaking|leaving|filling|weighing|ignoring|failing|closing|deleting|doubling|wasting|ruining|sending me|sending us|telling me|telling us|delivering my|whoever decided|the brown|the cold|the wrong|the broken|the third|the free|the complimentary|the authentic|the memories|the extra|the surprise|making me wait|reminding|redefining|turning)',
  '(love|loved|loving|adore|adored|enjoyed|enjoying|big fan of|fan of|chuffed with|delighted to|delighted with|thrilled to|thrilled with|so proud to|honoured to|impressed by|admire|so pleased to) (how|the free|the complimentary|that|paying|being|when|waiting|getting|queueing|watching|the way|it when|this for|the new|your|learn|receive|the lid|the imagination|the)',
  "(spoiling us|spoil us|spoils us|spoilt rotten|spoiled rotten|spoiling me|feel the love|feeling the love|you shouldn't have|shouldn't have|bon appetit|so romantic|so cosy|so brave of|lovely of|so kind of|ever so kind|nice touch|nice of you|good of you to|generous of|big of you|how brave|treat us|treated to|lucky us|lucky me|aren't we lucky)",
  '(masterclass|teamwork|modern art|a work of art|couture|innovative|innovation|immersive|riveting|spiritual|stunning work|timeless piece|escape room|marvellous document|world record|excellence award|excellence awards|hall of fame|award for|prize for|nominate|nobel|oscar|olympic|museum|sculpture|retreat|dream holiday|five star|5 stars|10/10|ten out of ten|100/10|full marks|gold medal)',
  "(nothing says|because nothing says|who doesn't want|who doesn't love|who needs|what more could|just what i|exactly what i|everyone's favourite|my favourite part|best bit|highlight of my|the dream|living the dream)",
  '(best|finest|greatest) (airline|train|company|service|bank|network|hotel|app|delivery) ..(people who|for people|if you|hate|never)',
  '(give|giving|deserves) (that|this|him|her|them|whoever) ..(raise|medal|bonus|promotion|award)',
  '(in fairness|to be fair|on the plus side|the upside|silver lining|at least) ..(get to|can|bargain|consistent|honest|match|matches|free)',
  "(i'm sure it's a|what a|pure|sheer|happy|funny) (coincidence|surprise|treat|joy|privilege|result|adventure)",
  '(day|week|month|hour|night|year) (#|##|{n}|one|two|three|eleven) of (my|our|the) ..',
  "(can't|cannot|couldn't) fault ..(can't|cannot|find)",
];
/** Praise that stands alone as a sentence: "Wow, fantastic." Beside trouble it is hardly ever meant. */
const BARE_PRAISE =
  /(?<=^|[.!?\n\u2026]\s*)(?:(?:oh|ooh|wow|ah|well|so|very|truly|how|really|absolutely|just|simply|quite|what a)[, ]+){0,2}(?:great|fantastic|brilliant|marvellous|splendid|superb|super|wonderful|lovely|excellent|perfect|amazing|delicious|impressive|stunning|magnificent|genius|touching|adorable|charming|hilarious|classy|smooth|legendary|inspired|visionary|cracking|convenient|innovative|deep|bravo|congratulations|congrats|well done|nice one|nice)(?: (?:work|stuff|job|document|polish|timing|weekend|effort|service|touch|news|start|one|that|idea|move))?\s?(?=[.!\u{1F44F}\u{1F44D}]|,\s+(?:another|third|second|fourth|the|a|my|now|so|again)|$)/giu;
const SCARE_QUOTES =
  /"(?:support|service|customer service|care|help|helpful|delivered|delivery|express|premium|priority|unlimited|guaranteed|guarantee|free|urgent|expert|experts|solution|improved|upgrade|same day|next day|luxury)"|'(?:support|service|help|care|premium|express)'/gi;

const praise = cueFinder(PRAISE);
const bitter = cueFinder(BITTER);
const ironic = cueFinder(IRONY);

function placesOf(pattern: RegExp, text: string): Match[] {
  return [...text.matchAll(pattern)].map((hit) => ({ from: hit.index, to: hit.index + hit[0].length }));
}

/** What else is known of a text in which praise may be meant the other way round. */
export interface Setting {
  /** How surely (0 to 1) something went wrong in it, apart from its positive words. */
  failure: number;
  /** It tells of something that came right. */
  over: boolean;
}

/** Where a message of failure is worded as praise; empty where the praise may be meant. */
export function findSarcasm(text: string, { failure, over }: Setting): Match[] {
  const turned = findTurned(text);
  if (turned.length > 0 && !over) return turned;
  if (failure < 0.3) return [];
  const sure = [
    ...turned,
    ...bitter(text),
    ...ironic(text),
    ...findWinks(text),
    ...placesOf(SCARE_QUOTES, text),
  ];
  if (sure.length > 0) return sure;
  if (over) return [];
  if (failure >= 0.8) return [...praise(text), ...placesOf(BARE_PRAISE, text)];
  return failure >= 0.5 ? placesOf(BARE_PRAISE, text) : [];
}
