import { TROUBLES } from '../trouble.ts';
import type { Schema } from './schema.ts';

/** Said of any trouble, and where it is not known which. */
const ANY_TROUBLE = [...TROUBLES, 'other'] as const;

const DENIED =
  "(?=[\\s\\S]*\\b(?:but|still|yet|never|not|nobody|nothing|instead|now|no|\\w+n'?t|cannot|day \\d+|weeks?|days?|hours?|months?)\\b)";

/** What people tell of in the same few words whatever their trouble is: each text rests on those words. */
export const happened: Schema[] = [
  {
    id: 'told-instead',
    kind: 'contrast',
    situations: ['other', 'wrong-item', 'contradiction'],
    texts: [
      {
        text: 'You paid for one thing and were given another.',
        when: /\bpaid (?:extra )?for\b[^?]{0,120}\b(?:(?:was|were|been|got) (?:given|put|moved|downgraded)|ended up (?:with|in)|got (?:a|an|the))\b/,
      },
      {
        text: 'You asked for one thing and got another instead.',
        when: /\b(?:ordered|booked|asked for|requested|chose|picked|selected)\b[^?]{0,140}\b(?:got|given|gave|received|came|arrived|sent|turned up)\b[^.!?\n]{0,40}\binstead\b|\binstead of\b[^.!?\n]{0,40}\b(?:ordered|booked|asked for|requested|chose)\b/,
      },
    ],
    names: 'what they asked for and what they got',
  },
  {
    id: 'told-otherwise',
    kind: 'contrast',
    situations: ANY_TROUBLE,
    texts: [
      {
        text: 'You went by what you were told, and it has turned out differently.',
        when: new RegExp(
          `^${DENIED}[\\s\\S]*\\b(?:(?:i|we)(?: was| were|'ve been| have been|'d been| had been| am| got) (?:(?!never|not|only|rarely)\\w+ )?(?:told|promised|assured|quoted|advised)|you (?:said|promised|told (?:me|us)|quoted|guaranteed|assured)|(?:your|the|an?) (?:\\w+ )?(?:agent|adviser|advisor|colleague|rep|operator|driver|engineer|manager|assistant) (?:had |then )?(?:said|told (?:me|us)|promised)|promised (?:me|us)|was promised)\\b`,
        ),
      },
    ],
    names: 'what they were told and what came of it',
  },
  {
    id: 'told-mismatch',
    kind: 'contrast',
    situations: ['other'],
    texts: [
      {
        text: "What you've been shown and what you're seeing don't match.",
        when: /\b(?:says|said|shows|showed|states|claims|insists)\b[^.!?\n]{0,30}\b(?:delivered|attempted|available|open|paid|active|working|in stock|on time|completed?|sent|resolved|fixed|running|normal|green|fine|free|included|free of charge|connected|received)\b[\s\S]{0,90}\b(?:but|yet|isn'?t|wasn'?t|never|nothing|not|nobody|doesn'?t|can'?t|cannot)\b/,
      },
    ],
    names: 'two things that do not match',
  },
  {
    id: 'told-paid',
    kind: 'contrast',
    situations: ['other', 'outage', 'no-show'],
    texts: [
      {
        text: "You paid extra for this, and you didn't get it.",
        when: /\bpaid (?:extra )?for (?:overnight|next[- ]?day|express|priority|same[- ]day|fast[- ]track|first class)\b|['"‘“]?\b(?:express|priority|premium|next[- ]day)\b['"’”]? fee\b|\bpaid (?:\w+ )?extra\b(?=[\s\S]*\b(?:but|still|never|not|nobody|nothing|instead|no|got|\w+n'?t)\b)/,
      },
      {
        text: "You're paying for something that you can't use.",
        when: /\b(?:i'?m|i am|we'?re|we are|still|keep) paying\b[\s\S]{0,80}\b(?:can'?t|cannot|not able|unable|n'?t work|not working|never|nothing)\b|\b(?:can'?t|cannot|not able|unable)\b[\s\S]{0,80}\b(?:i'?m|i am|we'?re|we are|still) paying\b/,
      },
    ],
    names: 'what they paid for',
  },
  {
    id: 'told-part',
    kind: 'norm',
    situations: ['other', 'wrong-charge', 'refused-claim', 'refund-overdue', 'locked-out', 'lost-data'],
    texts: [
      {
        text: "You've done your part, and the rest shouldn't fall to you.",
        when: /\bwhy should (?:i|we)\b|\bnot my (?:fault|job|problem|mistake)\b|\b(?:i|we)(?:'ve| have)? (?:did|done) (?:nothing wrong|everything (?:right|you|i|we|asked)|what (?:i|we|you) (?:was|were|asked|said))/,
      },
      {
        text: "You've already sent what you were asked for, and once should be enough.",
        when: /\b(?:i|we)(?:'ve| have|'d| had)? (?:already |now )?(?:sent|uploaded|provided|submitted|supplied|posted|handed over|given you)\b[^.!?\n]{0,60}\b(?:twice|again|(?:two|three|four|five|six|\d+) times|already)\b|\b(?:already|twice) (?:sent|uploaded|provided|submitted|supplied)\b/,
      },
    ],
    names: 'that they did their part',
  },
  {
    id: 'told-tried',
    kind: 'need',
    situations: ['other', 'damaged-faulty', 'repeat-fault', 'locked-out', 'outage'],
    texts: [
      {
        text: "You've already put work into fixing this yourself.",
        when: /\b(?:i|we)(?:'ve| have| had)? (?:already |now |also |even )?(?:tried (?:everything|all|it|turning|both|three|two|four|several|on|with|every|re\w+|un\w+|clearing|changing)|restarted|rebooted|reinstalled|re-installed|factory reset)\b|(?:^|[.,;!?\n] ?)(?:tried (?:everything|turning|re\w+|un\w+|clearing)|rebooted|restarted|reinstalled)\b|\bdone (?:all|everything) (?:the|on the|in the) (?:steps|list|guide)\b/,
      },
    ],
    names: 'what they have tried',
  },
  {
    id: 'told-cost',
    kind: 'measure',
    situations: ANY_TROUBLE.filter((name) => name !== 'no-show'),
    texts: [
      {
        text: "You've given up working time for this, and it still isn't settled.",
        when: /\b(?:took|taken|take|booked|lost|losing|missed|used) (?:a |an |the |my |half |another |one |two |three |unpaid |tuesday |monday |wednesday |thursday |friday |saturday )*(?:whole |full |half )?(?:day'?s? |days |morning |afternoon |shift |time )?(?:off work|off\b|annual leave|unpaid leave|leave from|(?:day'?s?|morning'?s?|shift'?s?)? ?(?:pay|wages)\b)/,
      },
    ],
    names: 'the working time it cost them',
  },
  {
    id: 'told-since',
    kind: 'measure',
    situations: ANY_TROUBLE,
    surely: true,
    texts: [
      {
        text: "You've been waiting since {since}.",
        when: /\b(?:wait(?:ed|ing)?|on order|ordered|no (?:reply|answer|news|word)|heard nothing|preparing|processing|pending|in transit)\b/,
      },
      "You've been dealing with this since {since}.",
    ],
    names: 'since when it has gone on',
  },
  {
    id: 'told-stuck',
    kind: 'need',
    situations: ['other'],
    texts: [
      {
        text: "Right now you're stuck, and you need a way forward.",
        when: /\b(?:i|we)(?:'m| am|'re| are)? (?:stuck|stranded)\b|\b(?:i|we)(?: still| now| just| literally)? (?:can'?t|cannot|can not)(?: even| now| actually)? (?:get (?:in|on|into|past|through|out|to|it|the|my|a|any)|log|sign|use|open|access|pay|book|order|print|send|submit|upload|download|register|finish|work|leave|move|cook|wash|print|see (?:my|the|it|any)|find|reach|do (?:it|this|that|anything|my)|go (?:on|any))\b|\bstuck (?:at|on|in|with|here|outside)\b/,
      },
    ],
    names: 'that they cannot go on',
  },
  {
    id: 'told-repeated',
    kind: 'again',
    situations: ['other'],
    texts: [
      {
        text: 'This has happened more than once, so it needs a closer look.',
        when: /\b(?:broke|broken|down|out|late|wrong|stopp\w*|fail\w*|happen\w*|dead|died|cancel\w*|missing|off|charg\w*|crash\w*|gone|back|lost|leak\w*|stuck|same|error|refus\w*|reject\w*|bounc\w*|locked)\b(?: [\w']+){0,4} again\b|\b(?:lost|cancell?ed|failed|broken?|missed|rescheduled|moved|changed|wrong)\b[^.!?\n]{0,40}\b(?:twice|(?:two|three|four|five|six|\d+) times)\b|\bkeeps? (?!being\b|getting\b|saying\b|telling\b|trying\b|asking\b|waiting\b|going\b|hearing\b)\w+ing\b|\bevery (?:single |bloody |other )?time\b|\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th) time (?!i|we|you)|\bin a row\b|\bsame (?:thing|problem|issue|fault|error|story|excuse)\b/,
      },
    ],
    names: 'that it was not the first time',
  },
  {
    id: 'told-occurrence',
    kind: 'again',
    situations: ANY_TROUBLE.filter((name) => name !== 'wants-to-leave'),
    texts: ['This is the {occurrence} time, so it needs a different answer.'],
    names: 'how often it has happened',
  },
  {
    id: 'told-settled',
    kind: 'norm',
    situations: ['other', 'wrong-charge', 'hardship'],
    texts: [
      {
        text: "You've already paid, and you shouldn't be chased for it.",
        when: /^(?=[\s\S]*\b(?:already paid|paid (?:it|this|that|the bill) (?:in full|already|on|last|weeks|months)|have the receipt)\b)(?=[\s\S]*\b(?:reminders?|bailiffs?|chas\w+|demand\w*|overdue|debt collect\w+|final notice|threaten\w*)\b)/,
      },
    ],
    names: 'that they have paid',
  },
  {
    id: 'told-same-answer',
    kind: 'need',
    situations: ANY_TROUBLE,
    texts: [
      {
        text: 'You keep getting the same answer, and you need to know what happens next.',
        when: /\bkeep (?:being told|getting told|getting the same|hearing the same|being passed|getting an? automated)\b|\bsame (?:answer|reply|response|script|excuse)\b/,
      },
    ],
    names: 'the answer that does not help',
  },
  {
    id: 'told-nobody',
    kind: 'norm',
    situations: ['other'],
    texts: [
      {
        text: "You shouldn't have to look for someone to take this on.",
        when: /\b(?:nobody|no one|no-one|noone|not one (?:of you|person))\b(?: \w+){0,2} (?:knows? (?:who|what|anything)|helps?|helped|picks? up|takes? (?:it|this)|took (?:it|this)|owns?|(?:is|seems) responsible|can help|wants to (?:help|know))\b|\bpassed (?:around|from|between|back|pillar)\b|\bsent (?:me |us )?(?:round|around|from|back and forth)\b|\bpillar to post\b/,
      },
    ],
    names: 'that nobody took it on',
  },
  {
    id: 'told-rushed',
    kind: 'stake',
    situations: ['other'],
    feelings: ['anxious'],
    surely: true,
    texts: [
      {
        text: "You're short of time, and you need to know where you stand.",
        when: /\b(?:tomorrow|tonight|this (?:afternoon|evening)|within \d+ (?:days|hours)|in (?:an|one|two|three|\d+) (?:hours?|minutes|mins)|by (?:noon|midnight|\d|tomorrow)|deadline|running out of time|no time|urgent\w*)\b/,
      },
    ],
    names: 'how little time there is',
  },
  {
    id: 'told-minutes',
    kind: 'stake',
    situations: ['other', 'locked-out', 'self-service-failed', 'outage'],
    surely: true,
    texts: [
      {
        text: 'You have very little time for this.',
        when: /\b(?:in|within|got|have|only) (?:\d{1,2}|five|ten|fifteen|twenty|thirty|a few) ?(?:mins?|minutes)\b|\b(?:leaves|starts|boarding|closes|departs) in\b/,
      },
    ],
    names: 'how few minutes there are',
  },
  {
    id: 'told-measured',
    kind: 'measure',
    situations: [
      'other',
      'damaged-faulty',
      'contradiction',
      'lost-data',
      'privacy-worry',
      'wrong-charge',
      'refused-claim',
    ],
    texts: ['{duration} is a long time for this to go on.'],
    names: 'how long it has gone on',
  },
  {
    id: 'told-waiting',
    kind: 'need',
    situations: ['other', 'no-reply', 'special-date-missed'],
    texts: ["You're still waiting for {awaited}, and you need to know where things stand."],
    names: 'what they are waiting for',
  },
  {
    id: 'told-broken',
    kind: 'contrast',
    situations: ['other'],
    texts: ["{object} {is}n't doing what {it} should."],
    names: 'what does not work',
  },
  {
    id: 'told-money',
    kind: 'need',
    situations: ['other', 'refused-claim', 'cancelled-on-them', 'price-rise', 'wants-to-leave'],
    surely: true,
    texts: [
      {
        text: 'You need a clear answer about the {money}.',
        // An amount that is told is not yet one that is asked about.
        when: /\b(?:why|what|where|how come|explain|reason)\b[^.!?\n]{0,60}[£$€¥₹]\s?\d|[£$€¥₹]\s?\d[^.!?\n]{0,40}\?/,
      },
    ],
    names: 'the money it is about',
  },
  {
    id: 'told-missing',
    kind: 'contrast',
    situations: ['other', 'wrong-item', 'missing-delivered'],
    texts: [
      {
        text: "Part of what you ordered didn't arrive.",
        when: /\b(?:missing items?|items? (?:\w+ )?missing|(?:half|some|part|most) (?:of )?(?:my|the|our) (?:order|shopping|delivery) (?:is|was|were|are) (?:missing|not)|missing from (?:my|the|our) (?:order|delivery|box|bag|shop|parcel))\b/,
      },
    ],
    names: 'what is missing',
  },
  {
    id: 'told-overdue',
    kind: 'due',
    situations: ['other', 'wait-late', 'refund-overdue'],
    texts: ['This was due {overdue} ago, and you need it now.'],
    names: 'how long it has been due',
  },
  {
    id: 'told-declined',
    kind: 'norm',
    situations: ['other', 'locked-out'],
    texts: [
      {
        text: 'The money was there, and the payment should have gone through.',
        when: /^(?=[\s\S]*\b(?:card|payment|transaction)\b[^.!?\n]{0,40}\b(?:declined|refused|rejected|blocked|bounced)\b)(?=[\s\S]*\b(?:money in|plenty (?:of money )?in|enough (?:money )?in|[£$€]\d[\d,]* (?:is |sitting )?in (?:that|the|my|there)|funds (?:in|there|available)|(?:there is|there's|theres) money)\b)/,
      },
    ],
    names: 'that the money was there',
  },
  {
    id: 'told-tenure',
    kind: 'measure',
    situations: ANY_TROUBLE.filter((name) => name !== 'hardship' && name !== 'wants-to-leave'),
    feelings: ['angry', 'disappointed', 'frustrated', 'hurt', 'hopeless'],
    texts: ['After {tenure} with us, you should be able to expect better.'],
    names: 'how long they have been with you',
  },
  {
    id: 'refusal-hoped',
    kind: 'contrast',
    situations: ANY_TROUBLE.filter((name) => name !== 'hardship'),
    refused: true,
    texts: ['You were hoping for a different answer.'],
    names: 'what they hoped for',
  },
  {
    id: 'refusal-asked',
    kind: 'check',
    situations: ANY_TROUBLE.filter((name) => name !== 'hardship'),
    refused: true,
    texts: ['It was fair to ask, and you should know exactly where you stand.'],
    names: 'that it was fair to ask',
  },
  {
    id: 'told-unclear',
    kind: 'contrast',
    situations: ['other', 'self-service-failed', 'wrong-charge'],
    texts: [
      {
        text: 'You need this in plain words.',
        when: /\b(?:do(?:n'?t| not) (?:get|understand|follow) (?:this|it|that|the|my|what|why|how|your)|makes no sense|no idea what (?:this|it|that|the)|what (?:on earth )?(?:is|does) (?:this|that|it) (?:even )?mean|(?:can'?t|cannot) make (?:sense|head))\b/,
      },
    ],
    names: 'that it is unclear',
  },
  {
    id: 'told-blocked',
    kind: 'contrast',
    situations: ['other', 'self-service-failed'],
    texts: [
      {
        text: "You've done this the way you were asked to, and it won't let you through.",
        when: /\b(?:form|page|portal|site|website|app|system|checkout|application)\b[^.!?\n]{0,90}\b(?:won'?t (?:let|submit|accept|save|take)|(?:doesn'?t|does not|didn'?t) (?:let|accept|submit|save)|keeps? (?:saying|asking|rejecting|telling|throwing))\b/,
      },
    ],
    names: 'that it does not let them through',
  },
  {
    id: 'told-question',
    kind: 'check',
    situations: ['other'],
    feelings: ['anxious', 'confused', 'distrustful', 'disappointed'],
    surely: true,
    texts: [
      {
        text: "You want this explained, and that's fair to ask.",
        when: /(?:^|[.!?\n] ?|\b(?:please|pls|someone|somebody|can you|could you|would you|to) )explain\b/,
      },
      {
        text: "You've asked a fair question, and you need a straight answer.",
        when: /^(?![\s\S]*\b(?:jok(?:e|ing)|kidding|serious(?:ly)?|having a laugh|happy now|funny|proud|ashamed|stupid|idiots?|cares?|do you (?:think|even|people|realise|realize)|are you (?:people|lot)|how hard|what exactly|how dare)\b)[\s\S]*\?/,
      },
    ],
    names: 'what they ask',
  },
];

/** The plainest that can be said to a customer who is upset beyond doubt. It claims next to nothing. */
export const plain: Schema[] = [
  {
    id: 'plain-raised',
    kind: 'plain',
    situations: ['other'],
    feelings: ['angry', 'frustrated', 'distrustful'],
    surely: true,
    texts: [
      {
        text: "You're right to raise this.",
        when: /^(?![\s\S]*\b(?:my (?:own )?(?:fault|doing|mistake|error|stupid)|by (?:accident|mistake)|accidentally)\b)/,
      },
    ],
    names: 'that it is right to raise it',
  },
  {
    id: 'plain-expected',
    kind: 'plain',
    situations: ['other'],
    feelings: ['disappointed'],
    surely: true,
    texts: ["This isn't what you were hoping for."],
    names: 'that they hoped for better',
  },
  {
    id: 'plain-confused',
    kind: 'plain',
    situations: ['other'],
    feelings: ['confused'],
    surely: true,
    texts: ['You need one clear answer to work with.'],
    names: 'what they need',
  },
  {
    id: 'plain-anxious',
    kind: 'plain',
    situations: ['other'],
    feelings: ['anxious'],
    surely: true,
    texts: ['You need to know where you stand with this.'],
    names: 'what they need to know',
  },
  {
    id: 'plain-hurt',
    kind: 'plain',
    situations: ['other'],
    feelings: ['hurt'],
    surely: true,
    texts: ['You should have been treated better than this.'],
    names: 'that they deserved better',
  },
  {
    id: 'plain-quiet',
    kind: 'plain',
    situations: ['other'],
    feelings: ['hopeless'],
    surely: true,
    texts: [
      {
        text: "It shouldn't be for you to keep this moving.",
        when: /\b(?:again|times|chas\w*|keep(?:s|ing)?|kept|every time|each time|round (?:and round|in circles)|still|follow(?:ed|ing)? up)\b/,
      },
    ],
    names: 'that it is for the team to move',
  },
  {
    id: 'plain-brief',
    kind: 'plain',
    situations: ['other'],
    feelings: ['embarrassed'],
    surely: true,
    texts: [{ text: 'Thank you for getting in touch about this.', when: /\b(?:i|i'm|im|i've|my|me)\b/ }],
    names: 'nothing that would be felt as prying',
  },
  {
    id: 'plain-matters',
    kind: 'plain',
    situations: ['other'],
    surely: true,
    texts: [{ text: 'I can see that this matters to you.', when: /^\s*(?:\S+\s+){9}/ }],
    names: 'that it matters to them',
  },
];
