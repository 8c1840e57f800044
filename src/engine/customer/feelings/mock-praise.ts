import { cueFinder, type Match, pairFinder } from '../../language/index.ts';

/** What nobody thanks or praises for: a loss, a charge, a wait, a thing done wrong. */
const MISDEED =
  '(cancelling|canceling|charging|billing|closing|losing|ignoring|forgetting|breaking|wiping|deleting|binning|throwing|leaving me|leaving us|leaving my|cutting|blocking|locking|doubling|wasting|ruining|missing|failing|refusing|rejecting|hanging|sending the wrong|sending me the wrong|making me wait|making us wait|making me late|making us late|making me miss|making us miss|making me look|keeping me waiting|keeping us waiting|keeping me on|not telling|not turning|not showing|not replying|dropping my|dropping our|smashing|delaying|bumping|overcharging|taking my money|taking three|taking six|taking four|taking five)';

/** Wording that turns praise, thanks or delight round by itself. */
const TURNED = cueFinder([
  `(thanks|thank you|thankyou|cheers|ta|kudos|props|congrats|congratulations|well done|bravo|hats off|shout out|shoutout|big up|compliments|applause|round of applause|medal|award|gold star|prize) ...${MISDEED}`,
  '(delighted|thrilled|pleased|overjoyed|chuffed|ecstatic|tickled pink|over the moon) to (report|learn|discover|hear|find|see|say|announce|inform) ...(nothing|no|not|never|ended|expired|doubled|charged|broken|broke|gone|lost|cancelled|still|wrong|dead|failed|fails|gone up)',
  '(nothing) (says|brightens|beats|screams|completes|makes|improves|starts) ...like ..',
  '(love|adore|loving) (a|that|this) (surprise|mystery|for me|journey for me|queue|good queue|challenge|treasure hunt|gamble)',
  '(pro|top|hot|handy|life) (tip|hack) ..(if|for|never|dont|avoid|want|anyone|when)',
  'if you (want|like|enjoy|fancy|love|need) (your|to be|being|a|to) ..(thrown|lost|ignored|broken|smashed|late|left|stood|waiting|wait|charged|scammed|ripped|cold|insulted|humiliated|stress|headache|lied)',
  '(would|will|shall) (definitely|happily|gladly|certainly|highly)? (be)? (recommend|ignored|lose|wait|lost|charged|robbed|insulted|ghosted) ..(again|if you hate|if you enjoy|if you like|to anyone who|to people who)',
  '(you|they) (spoil|spoiled) (me|us)',
  '(that takes|takes) (real|some|true|actual) (talent|skill|doing|commitment|dedication|effort)',
  '(the maths|maths|reading|counting|spelling|geography|basic maths) (clearly|obviously|evidently|apparently) ..',
  "(at least) (you're|you are|they're|they are|you|they) consistent",
  "you're consistent",
  '(happy|merry) (birthday|christmas|anniversary) to me',
  '(less|not so) (excellent|good|great|brilliant|lovely|wonderful|fantastic|perfect)',
  '(amazing|strange|incredible|impressive|interesting|curious) how (the|you|your|my|it|a|i|they) ...(but|yet|takes|only|never|always|still)',
  '(lovely|nice|fun|great|wonderful|pleasant|welcome|delightful) (surprise|treat|bonus|extra|little extra|start|touch) ...(fee|charge|charged|bill|{money}|letter|gone|broken|missing|debit|fine|invoice)',
  '(lucky|happy|silly) (old)? me',
]);

/** A promise in scare quotes. */
const SCARE =
  /"(?:[\w'-]+ ){0,3}(?:free|complimentary|courtesy|lifetime|guaranteed?|premium|priority|express|unlimited|upgrade[ds]?|improve(?:d|ment)s?|fix(?:ed)?|support|service|care|experts?|specialists?|solutions?|delivered|delivery|help|helpful|helpline|urgent|urgently|secure|easy|easier|seamless|simple|convenience|surprise|loyalty|reward|bargain|inspected|quality|luxury|new|resolved|repaired?|visit|refund(?:ed)?)(?: [\w'-]+){0,2}[.,]?"/gi;
/** Words before a quotation that tell what was really said or written somewhere. */
const TOLD =
  /(?:said|says|say|told|tells|called|named|titled|entitled|labelled|label|subject|error|message|button|option|marked|headed|reads?|written|wrote|reply|replied|text|email|page|under|as|article|guide|status|shows?|clicked?|press(?:ed)?|plan|tab|in|on) (?:me |us |it |the |is |was |that |like |just )?$/i;
/** A smile upside down. */
const UPSIDE_DOWN = /\u{1F643}/gu;

function hits(pattern: RegExp, text: string): Match[] {
  return [...text.matchAll(pattern)].map((hit) => ({ from: hit.index, to: hit.index + hit[0].length }));
}

/** Where praise, thanks or delight is turned round by its own wording, whatever else the message tells. */
export const findTurned: (text: string) => Match[] = TURNED;

/** Praise, thanks and delight, also in passing. */
const warm = cueFinder([
  '(shoutout|shout out|well done|bravo|kudos|hats off|top marks|full marks|congrats|congratulations|good job|great job|nice job|nice work|great work|well played|nice one|gold star|big thanks|huge thanks|massive thanks|many thanks|five stars|5 stars|chapeau|slow clap|applause|superb|stellar|outstanding|genius|impressive|magnificent|splendid|marvellous|craftsmanship|wonderful stuff|excellent news|great news|fab service)',
  '(best|greatest|nicest|loveliest) (day|week|weekend|holiday|bank holiday|christmas|birthday|morning|service|experience) (of|ever|in)',
  '(made|really made) (my|our) (day|week|month|year|morning|evening|night|interview|wedding|holiday|weekend|christmas)',
  '(delighted|thrilled|overjoyed|chuffed|so pleased|so happy|love|loved|loving|favourite)',
  '(thank you|thanks|cheers) (so much|a lot|a bunch|a million|ever so much|to|for|guys|team|lads)',
  '(brilliant|fantastic|wonderful|great|lovely|amazing|excellent|perfect|fab|fabulous|awesome|cracking) (service|work|stuff|job|surprise|news|experience|treat|as ever|as always|effort)',
]);
/** Where, beside warm words, a promise stands in quotes that nobody is said to have spoken, or a smile upside down. */
export function findWinks(text: string): Match[] {
  const winks = [
    ...hits(SCARE, text).filter(({ from }) => !TOLD.test(text.slice(Math.max(0, from - 30), from))),
    ...hits(UPSIDE_DOWN, text),
  ];
  return winks.length > 0 && warm(text).length > 0 ? winks : [];
}

/** Plain facts of a failure, as they stand beside such words. */
const mishap = cueFinder([
  '(cost|charged|billed|debited|invoiced|bill|statement|paid|owe|fee) ..{money}',
  '{money} ..(fee|charge|bill|gone|fine|extra|surcharge)',
  '(wrong|broken|cracked|smashed|missing|cancelled|lost|losing|dead|stone cold|offline|cut off|yet another|nowhere|nothing|nobody|no one|without reading|without asking|without warning|logs me out|ignored|misunderstood|refused|useless|leaking|snapped|faulty|failed)',
  "(doesn't|won't|didn't|still|never|can't|isn't|not|hasn't|haven't) (even)? (work|turn|arrive|arrived|come|came|start|load|open|fit|charge|here|fixed|refunded|there|show|showed|one|heat|reply|answer)",
  '(on hold|waiting|waited|queue|queued|queueing|stand|stood|standing) ..(for|all|{dur})',
  '{dur} (late|on hold|of waiting|and counting|for next day|without|so far)',
]);
/** One thing was asked for and another came, often told in two sentences. */
const mismatch = pairFinder(
  '(ordered|asked for|paid for|booked|bought)',
  '(got|received|was sent|was given|they sent|you sent|what came|turned out)',
  60,
);
/** Somebody did well after all. */
const mended = cueFinder([
  '(sorted|fixed|found|mended|resolved|refunded|replaced|rebooked|reversed|repaired|put right|swapped|solved|recovered|restored|helped|rang back|called back|got me|got us|got it|got them|stayed|kindly|so kind|patient|patiently|lovely|in minutes|same day|works|working|here now|arrived safely|apologised|waived|credited|upgraded|credit to)',
]);

/** From this probability of an upset customer on, a failure told before warm words makes them doubtful. */
const LEAST_BEFORE = 0.3;

/**
 * Whether warm words cannot be taken at their word: a failure is told that nobody is said to have put right. One told
 * after them settles it; one told before them may be past, so that the model's probability, `predicted`, decides.
 */
export function isDoubtful(text: string, predicted: number): boolean {
  const places = warm(text);
  if (places.length === 0) return false;
  const failures = [...mishap(text), ...mismatch(text)];
  if (failures.length === 0 || mended(text).length > 0) return false;
  const first = Math.min(...places.map(({ to }) => to));
  return predicted >= LEAST_BEFORE || failures.some(({ from }) => from >= first);
}
