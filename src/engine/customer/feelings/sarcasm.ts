import { compileCue, type Match, matchesOf } from '../../language/index.ts';

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
  '(so called|so-called)',
  '(because|as|since) that (always|obviously|clearly|really|totally) (works|helps|makes)',
  "(i'm|im|i am) sure ..(busy|hilarious|thrilled|important|working hard|loves|wonderful|fascinating|coincidence)",
  '(apparently|obviously|clearly|presumably|evidently) ..(optional|too much|beyond|asking too|a lot to ask|telepathic|psychic|mind reader|invisible|magic)',
  '(do|does|did) (anyone|anybody|someone|any of you) (actually|even) (work|read|check|test|look)',
  "(slow clap|round of applause|gold star|gold medal|take a bow|chef's kiss|chefs kiss|hold my beer|must be nice|lucky me|aren't i lucky|how generous|how thoughtful|well played|bravo|congratulations on|genius move|stroke of genius|riveting|masterclass|work of art|award for|prize for|medal for|nobel|oscar|hall of fame|guinness|world record)",
  '(only|just|a mere|merely) {n} ..(times|hours|weeks|days|months) ..(so far|this time|to go|now|again)',
  '(ah|oh) yes(,)? (the|of course|because|another|your)',
  '(hold music|elevator music) ..',
  '(fun|exciting|thrilling|glamorous|delightful) (game|adventure|surprise|way to|evening|weekend|journey)',
  '(your call is important|valued customer|we value|customer first|customers first|customer satisfaction|premium|priority|express|same day|next day|24/7|instant|lightning fast) ..(apparently|supposedly|allegedly|ha|lol|indeed|my|eh|is it|they say)',
  "(can't|cannot|can not) wait (to|for) ..(another|next|tomorrow|round|hear|find|fail|excuse)",
];
const SCARE_QUOTES =
  /"(?:support|service|customer service|care|help|helpful|delivered|delivery|express|premium|priority|unlimited|guaranteed|guarantee|free|urgent|expert|experts|solution|improved|upgrade|same day|next day|luxury)"|'(?:support|service|help|care|premium|express)'/gi;

const praise = PRAISE.map(compileCue);
const bitter = BITTER.map(compileCue);

/** Where a text praises. */
export function findPraise(text: string): Match[] {
  return praise.flatMap((cue) => matchesOf(cue, text));
}

/**
 * Whether a message of failure is worded as praise. `failure` says how surely (0 to 1) something went wrong
 * in it, apart from its positive words; `thanks`, that it also thanks for something named.
 */
export function findSarcasm(text: string, failure: number): Match[] {
  if (failure < 0.3) return [];
  const hits = bitter.flatMap((cue) => matchesOf(cue, text));
  const scare = [...text.matchAll(SCARE_QUOTES)].map((hit) => ({
    from: hit.index,
    to: hit.index + hit[0].length,
  }));
  if (hits.length > 0 || scare.length > 0) return [...hits, ...scare];
  return failure >= 0.8 ? findPraise(text) : [];
}
