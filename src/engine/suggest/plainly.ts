import type { SituationName } from '../types.ts';
import { bearsOut, TWO_SOURCES, toldAs } from './claims.ts';

/** Words (in lower case) that tell of one situation and hardly of anything else. */
const PLAIN_WORDS: readonly { name: SituationName; words: RegExp }[] = [
  {
    name: 'no-show',
    words:
      /\b(?:nobody|no one|no-one|noone) (?:came|turned up|showed up|has come)\b|\b(?:engineer|technician|plumber|electrician|fitter|nurse|carer|cleaner|surveyor|inspector) (?:never|didn'?t|did not) (?:came|come|show|turn|arrive|appear)/,
  },
  {
    name: 'no-reply',
    words:
      /\b(?:call|ring|reply|email|get back|be in touch)\b[^.!?\n]{0,20}\b(?:nobody|no one|no-one|none) (?:does|did|has|ever)\b|\b(?:nobody|no one|no-one)(?: has| have| ever| had)? (?:ever )?(?:contacted|called|phoned|rung|come back to|been in touch with|got back to) (?:me|us)\b|\bwaiting (?:on|for) (?:a|the|my|your) (?:callback|call back|call|reply|response|answer)\b|\bwithout (?:a|any) (?:response|reply|answer)\b|\b(?:had|have|with|got|been) no (?:reply|response|answer)\b|\b(?:nobody|no one|no-one) (?:has |have )?(?:replied|answered|responded|got back to)\b|\b(?:never|not|hasn'?t|haven'?t) (?:\w+ )?(?:replied|answered) (?:to )?(?:me|us|my|our)\b|\b(?:never|not) (?:got|had|received|getting|gotten) (?:an?|any) (?:reply|answer|response)\b/,
  },
  {
    name: 'wrong-charge',
    words:
      /\b(?:charged|billed|debited) (?:me |us )?(?:\w+ )?twice\b|\b(?:charg\w*|billed|taken|debited|gone out|went out|came out)\b(?:[^.!?\n]|\.\d){0,60}\b(?:i|we) (?:had |already )*cancell?ed\b|\bdouble[- ]?(?:charged|billed)\b|\b(?:charged|billed|debited) (?:me |us )?[^.!?\n]{0,30}\bafter (?:i|we) cancell?ed\b/,
  },
  {
    name: 'refund-overdue',
    words:
      /\b(?:where(?:'?s| is)|still (?:no|waiting (?:for|on))|still haven'?t (?:had|got|received)) (?:my |our |the |a |any )?refund\b/,
  },
  {
    name: 'price-rise',
    words:
      /\b(?:premium|price|bill|rent|plan|subscription|tariff|rate|fee)s? (?:has |have |had )?(?:just )?(?:gone up|went up|jumped|risen|rose|doubled)\b/,
  },
  {
    name: 'bad-treatment',
    words:
      /\b(?:laughed (?:at (?:me|us)|when (?:i|we))|hung up on (?:me|us)|called (?:me|us) an? (?:liar|thief|idiot)|shouted at (?:me|us)|swore at (?:me|us)|(?:was|were) (?:\w+ )?rude (?:to|when|about))\b/,
  },
  {
    name: 'outage',
    words:
      /\b(?:no|without(?: any)?) (?:hot water|running water|water|heating|gas|power|electric(?:ity)?|internet|broadband|wi-?fi)\b(?: \w+){0,3} (?:for|since|at|all|again)\b|\b(?:hours|days|nights|weeks) (?:now )?without (?:any )?(?:hot water|running water|water|heating|gas|power|electric(?:ity)?|internet|broadband|wi-?fi)\b|\bday \d+ (?:with no|without)\b|\bbeen without (?:\w+ )?(?:water|heating|gas|power|electric(?:ity)?|internet|broadband|wi-?fi)\b|\b(?:site|website|app|dashboard|service|system|server|servers|portal|internet|broadband|network)\b[^.!?\n]{0,25}\b(?:is|are|has been|have been|been|went|gone|keeps going) (?:\w+ )?down\b/,
  },
  {
    name: 'damaged-faulty',
    words:
      /\b(?:has|have|had|with|got) an? (?:\w+ )?(?:dent|scratch|crack|tear|hole|rip|stain|chip)\b|\b(?:arrived|came|was delivered|turned up|opened (?:it|the box)) (?:\w+ ){0,4}(?:broken|smashed|cracked|damaged|shattered|torn|scratched|stained|dented|(?:pieces|bits))\b|\b(?:parcel|box|package|courier|driver)\b[^.!?\n]{0,60}\bin (?:\w+ )?(?:pieces|bits)\b|\b(?:leaks|leaking|leaked) (?:all over|everywhere|from|on ?to|through|water)\b|\b(?:is|are|was|were) (?:\w+ )?(?:broken|cracked|smashed|shattered)\b/,
  },
  {
    name: 'irreplaceable-loss',
    words:
      /^(?=[\s\S]*\b(?:father|mother|dad|mum|mom|gran\w*|nan|husband|wife)'?s (?:\w+ ){0,2}(?:medals?|ring|watch|letters?|diary|diaries|locket|necklace|brooch|quilt|clock|radio|recipes?|violin|guitar|teapot|painting)\b)(?=[\s\S]*\b(?:broken|scratched|snapped|chipped|cracked|damaged|ruined|beyond repair)\b)|\bonly (?:picture|photo|photograph|recording|letter|copy|one)s?\b[^.!?\n]{0,40}\b(?:of (?:him|her|them|us|the two|my|our)|(?:i|we) (?:had|have)|left|together)\b|\b(?:lost|broke|broken|smashed|destroyed|threw (?:away|out)|binned|ruined)\b[^.!?\n]{0,30}\b(?:my|our) (?:late \w+'?s|(?:grand|great-?grand)\w+'?s|(?:mother|father|mum|mom|dad|nan|gran)'?s|wedding (?:ring|photos?|album|dress)|only (?:copy|photos?))\b|^(?=[\s\S]*\b(?:wedding|proposed|grand\w+|late (?:mum|mother|dad|father|husband|wife)|only (?:copy|ones?|photos?)|baby)\b)(?=[\s\S]*\b(?:photos?|photographs|pictures|film|negatives|recordings?|letters|album)\b[^.!?\n]{0,50}\b(?:been lost|lost by|(?:you|lab|studio|courier|shop) (?:have |has )?lost)\b)/,
  },
  {
    name: 'lost-data',
    words:
      /\b(?:do(?:n'?t| not) have|no|without) (?:another|any other|a second|other|a) (?:copy|backup)\b|\bonly copy\b|\b(?:killed|lost|wiped|deleted|erased|corrupted|ate|rolled back|overwrote|destroyed) (?:\w+ ){0,3}(?:saves?|progress|game|files?|world|data|photos?|work|notes|essay|thesis|draft|project|contacts|messages|history)\b|\b(?:deleted|wiped|erased|lost) (?:everything|all (?:of )?(?:my|our) (?:\w+ )?\w+s)\b/,
  },
  {
    name: 'accessibility-barrier',
    words:
      /\b(?:voiceover|screen ?reader|talkback|jaws)\b[^.!?\n]{0,80}\b(?:cannot|can'?t|not|won'?t|doesn'?t|never)\b/,
  },
  {
    name: 'wait-late',
    words:
      /\b(?:said|says|showing|shows|stuck (?:on|at)|been|still) ["'“‘]?(?:preparing|processing|in process|pending|in transit|dispatched|sorting|awaiting \w+|being prepared)\b|\b(?:was|were|is|are) (?:\w+ )?due (?:\w+ ){0,3}ago\b|\bordered\b[\s\S]{0,200}\b(?:tell (?:me|us) where (?:it|they)|where (?:it is|is it|they are|are they)\b|still (?:waiting|no sign))|\b(?:promised|due|supposed to (?:arrive|come|be here))\b[\s\S]{0,60}\b(?:it is|it's|today is) (?:now |already )?(?:the )?\d|\bstill (?:not here|not arrived|hasn'?t (?:arrived|come|turned up|shown up))\b|\bwait(?:ed|ing) (?:for )?(?:over |nearly |almost |about )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|a few) (?:days|weeks|months|hours)\b/,
  },
  { name: 'contradiction', words: TWO_SOURCES },
  {
    name: 'self-service-failed',
    words:
      /\b(?:round and round|(?:round|around) in circles|in a loop)\b|\b(?:chat ?bot|bot)\b[^.!?\n]{0,60}\b(?:doesn'?t|won'?t|can'?t|keeps?|useless|not|again|same|\d+ (?:mins?|minutes|times|hours?))\b/,
  },
  {
    name: 'repeat-fault',
    words:
      /\b(?:third|fourth|fifth|sixth|3rd|4th|5th|6th) (?:\w+ )?(?:visit|engineer|technician|repair|replacement)\b|\b(?:second|third|fourth|fifth|another) \w+ (?:\w+ )?[^.!?\n]{0,40}\b(?:dead|broken|faulty|failed|died) (?:too|again|as well)\b/,
  },
  {
    name: 'locked-out',
    words:
      /\blocked (?:me |us )?out of (?:my|our)\b|\b(?:can'?t|cannot|can not|unable to) (?:log|sign|get) in(?:to)?\b/,
  },
  {
    name: 'missing-delivered',
    words:
      /\b(?:says|shows?|showing|marked)(?: as| it was| it's| it is)? delivered\b[\s\S]{0,120}\b(?:nothing|not here|isn'?t|wasn'?t|never|no sign|no parcel|didn'?t|haven'?t|nowhere)\b/,
  },
  {
    name: 'wants-to-leave',
    words:
      /(?:^|[.!?,] ?)(?:so )?done with (?:this|you|it)\b|\bso long @|(?:^|[.!?\n] ?)switching to\b|\b(?:treat this as|giving you|give you|serving) (?:my |our )?notice\b|\brid of you\b|\bdelete (?:my )?account\b|\bcancel (?:me|us)\b|\bcheaper elsewhere\b|(?:^|[.!?,] ?)(?:good)?bye(?: then| now)?[.!]*\s*$|\bthinking (?:of|about) (?:leaving|switching|cancelling|canceling|moving|going)\b|\b(?:i'?m|i am|we'?re|we are|that'?s me|me) done with (?:you|@|this|your|them)|\b(?:moved|moving|switched|switching|taken|taking) (?:\w+ ){1,5}(?:off|away from|out of) (?:you|@)|\b(?:close|cancel|end|terminate) (?:my|our|the) (?:account|membership|subscription|contract|policy|plan)\b|\b(?:i'?m|i am|we'?re|we are|i'?ve|i have|we'?ve|we have) (?:now )?(?:mov(?:ing|ed)|switch(?:ing|ed)|leaving)\b[^.!?\n]{0,50}\b(?:to (?:another|a different|someone|somebody)|elsewhere|supplier|provider)\b|\b(?:had enough|(?:final|last) straw|(?:take|taking) (?:my|our) (?:[\w']+ ){0,2}(?:business|custom|money|insurance|account|policy|contract|order|orders|plan) (?:elsewhere|somewhere))\b/,
  },
];

/** The situation that an upset customer's own words (in lower case) tell of plainly; null where none or two do. */
export function toldPlainly(lower: string): SituationName | null {
  const told = PLAIN_WORDS.filter(({ name, words }) => words.test(lower) && bearsOut(name, lower));
  const [only] = told;
  return only && told.length === 1 ? toldAs(only.name, lower) : null;
}
