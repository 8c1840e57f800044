import { compileCue, type Match, matchesOf } from '../../language/index.ts';

/** Praise in words. In a message of failure it is meant the other way round. */
const PRAISE = [
  '(brilliant|fantastic|wonderful|marvellous|superb|excellent|amazing|great|lovely|awesome|splendid|outstanding|stellar|perfect|incredible|terrific|genius|magnificent|classy|impressive|bravo|top notch|first class|world class|five star) (service|job|work|stuff|support|effort|system|idea|experience|communication|performance|company|start|timing|customer service|customer care|as always|as ever|as usual|thanks|news|app|update|team|result|achievement|achievements|craftsmanship|quality|planning|logic|value|bunch|way to)',
  '(well done|bravo|congratulations|congrats|hats off|kudos|slow clap|round of applause|take a bow|applause|nice one|good one|good job|nice job|great job|nice work|good work|top marks|ten out of ten|10/10|five stars|full marks|gold star|gold medal)',
  '(love|loving|loved|enjoy|enjoying|enjoyed|adore|delighted|thrilled|overjoyed|so happy|so glad|so pleased|lucky me|how kind|how generous|how thoughtful|how lovely|how nice|how helpful|very helpful|really helpful|so helpful|very kind|a treat|what a treat|what a joy|a pleasure|what a surprise|big thanks|many thanks|thank you so much|thanks so much|thanks a lot|thanks a bunch|thanks a million|cheers for|cheers lads|thank you for)',
  '(oh|ah|wow|well|yes|yeah) ..(great|good|brilliant|lovely|fantastic|wonderful|perfect|joy|marvellous|super|excellent)',
];

/** Wording that is hardly ever meant kindly. */
const BITTER = [
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
  /"(?:support|service|customer service|care|help|helpful|delivered|delivery|express|premium|priority|fixed|resolved|repair|repaired|new|unlimited|guaranteed|guarantee|free|urgent|expert|experts|specialist|engineer|solution|improved|upgrade|quick|fast|same day|next day|fresh|luxury|team|update)"|'(?:support|service|help|care|premium|fixed|resolved|express)'/gi;

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
  return failure >= 0.6 ? findPraise(text) : [];
}
