import type { Schema } from './schema.ts';

/** Told as it is now, not as it was one weekend. */
const ONGOING =
  /\b(?:still|since|now|currently|at the moment|today|tonight|day \d+|been (?:down|out|off|without)|(?:is|are|'s|keeps?|goes) (?:\w+ )?(?:down|out|off|offline|dropping|crashing|going)|(?:have|has|got|with) no \w+ (?:for|in|at)|no \w+ (?:for|at) \w+|(?:not|isn'?t|isnt|doesn'?t|doesnt|won'?t|wont|can'?t|cant|cannot) (?:\w+ )?(?:work|working|load|loading|open|connect|use|take|get))\b/;
const ACCOUNT = /\b(?:account|log ?in|logged|sign in|signed in|password|portal)\b/;

/** Access, service, answers and people. */
export const service: Schema[] = [
  {
    id: 'locked-need',
    kind: 'need',
    situations: ['locked-out'],
    texts: [
      { text: "Right now you can't get into your account, and you need it.", when: ACCOUNT },
      "You're locked out, and you need to get back in.",
    ],
    names: 'what they cannot do',
  },
  {
    id: 'locked-measured',
    kind: 'measure',
    situations: ['locked-out'],
    texts: ['{duration} is a long time to be locked out.'],
    names: 'how long they have been locked out',
  },
  {
    id: 'locked-see-why',
    kind: 'see-why',
    situations: ['locked-out'],
    texts: [
      { text: 'I can see why being locked out of your account is {adjective}.', when: ACCOUNT },
      'I can see why being locked out is {adjective}.',
    ],
    names: 'the lock-out and how it feels',
  },
  {
    id: 'locked-norm',
    kind: 'norm',
    situations: ['locked-out'],
    texts: [{ text: 'You should be able to get into your own account.', when: ACCOUNT }],
    names: 'what they should be able to do',
  },
  {
    id: 'locked-stake',
    kind: 'stake',
    situations: ['locked-out'],
    texts: ['With {stake}, this is a bad time to be locked out.'],
    names: 'what depends on it',
  },
  {
    id: 'locked-again',
    kind: 'again',
    situations: ['locked-out'],
    texts: [
      "This is your {count} about your access, so I won't ask you to explain it again.",
      "This is the {nth} time you've got in touch about your access, so I won't ask you to explain it again.",
    ],
    names: 'how often they have asked',
  },
  {
    id: 'outage-measured',
    kind: 'measure',
    situations: ['outage'],
    texts: [
      '{duration} is a long time to be without {lacking}.',
      '{duration} is a long time to be without service.',
    ],
    names: 'how long it has been down',
  },
  {
    id: 'outage-need',
    kind: 'need',
    situations: ['outage'],
    texts: [
      "You need {object} to work, and right now {it} {does}n't.",
      { text: "You need {lacking}, and right now you don't have it.", when: ONGOING },
      { text: "You need this to work, and right now it doesn't.", when: ONGOING },
    ],
    names: 'what they cannot do',
  },
  {
    id: 'outage-see-why',
    kind: 'see-why',
    situations: ['outage'],
    texts: [
      'I can see why {duration} without {lacking} is {adjective}.',
      'I can see why {duration} without service is {adjective}.',
      {
        text: 'I can see why not knowing when it will be back is {adjective}.',
        when: /\b(?:when|how long|any (?:news|update|idea|eta)|eta|no update)\b/,
      },
      'I can see why being left without {lacking} is {adjective}.',
      'I can see why having this down is {adjective}.',
    ],
    names: 'the outage and how it feels',
  },
  {
    id: 'outage-stake',
    kind: 'stake',
    situations: ['outage'],
    texts: ['With {stake}, this is a bad time for the service to be down.'],
    names: 'what depends on it',
  },
  {
    id: 'outage-norm',
    kind: 'norm',
    situations: ['outage'],
    texts: [
      {
        text: "You shouldn't have to guess when it will be back.",
        when: /\b(?:when|how long|any (?:news|update|idea|eta)|eta|no update)\b/,
      },
      "You shouldn't be left without {lacking}.",
      'You should be able to rely on this working.',
    ],
    names: 'what they should be able to rely on',
  },
  {
    id: 'outage-again',
    kind: 'again',
    situations: ['outage'],
    texts: [
      "This is your {count} about this, so I won't ask you to explain it again.",
      "This is the {nth} time you've got in touch about this, so I won't ask you to explain it again.",
    ],
    names: 'how often they have asked',
  },
  {
    id: 'leave-see-why',
    kind: 'see-why',
    situations: ['wants-to-leave'],
    texts: [
      'After {duration} of this, I can see why you want to leave.',
      '{tenure} is a long time to be with us, and I can see why you want to leave.',
      {
        text: 'I can see why you want to leave.',
        when: /\b(?:because|after|too|never|not|\w+n'?t|no|again|still|keep\w*|twice|times|outages?|prices?|service|support|rude|worse|enough|straw|years|cold|slow|down)\b/,
      },
    ],
    names: 'why they want to leave',
  },
  {
    id: 'leave-choice',
    kind: 'check',
    situations: ['wants-to-leave'],
    texts: ['Leaving is your decision, and you should have a clear way to do it.'],
    names: 'that the choice is theirs',
  },
  {
    id: 'leave-again',
    kind: 'again',
    situations: ['wants-to-leave'],
    texts: [
      "This is your {count}, so I won't ask you to explain it again.",
      "This is the {nth} time you've got in touch, so I won't ask you to explain it again.",
      "You've had to ask {times}, and once should have been enough.",
    ],
    names: 'how often they have asked',
  },
  {
    id: 'leave-norm',
    kind: 'norm',
    situations: ['wants-to-leave'],
    texts: [
      {
        text: "You shouldn't have to ask more than once to cancel.",
        when: /\b(?:asked|told|written|wrote|emailed|called|rang|phoned|requested|tried)\b[^.!?\n]{0,60}\b(?:cancel|close|leave|stop|end)\w*\b[^.!?\n]{0,40}\b(?:again|already|still|third|second|twice|(?:three|four|five|\d+) times)\b|\b(?:again|already|third time|twice|(?:three|four|five|\d+) times)\b[^.!?\n]{0,40}\b(?:asked|told|written|requested|tried) [^.!?\n]{0,40}\b(?:cancel|close|leave|stop|end)\w*\b/,
      },
    ],
    names: 'that leaving should be simple',
  },
  {
    id: 'answers-contrast',
    kind: 'contrast',
    situations: ['contradiction'],
    texts: ["You've been given answers that don't agree, and you need one you can rely on."],
    names: 'the answers that do not agree',
  },
  {
    id: 'answers-norm',
    kind: 'norm',
    situations: ['contradiction'],
    texts: ["You shouldn't have to work out which answer is right."],
    names: 'that sorting it out is not their task',
  },
  {
    id: 'answers-see-why',
    kind: 'see-why',
    situations: ['contradiction'],
    texts: ["I can see why answers that don't agree are {adjective}."],
    names: 'the answers and how it feels',
  },
  {
    id: 'cancelled-contrast',
    kind: 'contrast',
    situations: ['cancelled-on-them'],
    texts: [
      "{object} {was} cancelled, and you're the one left to deal with it.",
      "You didn't choose this cancellation, and you're the one left to deal with it.",
    ],
    names: 'that they did not choose it',
  },
  {
    id: 'cancelled-see-why',
    kind: 'see-why',
    situations: ['cancelled-on-them'],
    feelings: ['frustrated', 'disappointed', 'sad'],
    texts: [
      'I can see why having {object} cancelled is {adjective}.',
      'I can see why this cancellation is {adjective}.',
    ],
    names: 'the cancellation and how it feels',
  },
  {
    id: 'cancelled-stake',
    kind: 'stake',
    situations: ['cancelled-on-them'],
    texts: ['With {stake}, a cancellation leaves you little room.'],
    names: 'what depends on it',
  },
  {
    id: 'no-show-cost',
    kind: 'measure',
    situations: ['no-show'],
    texts: [
      {
        text: "You lost a day's pay for this, and nobody came.",
        when: /\blost (?:a|one|the|my) (?:whole |full )?day'?s'? (?:pay|wages|work)\b/,
      },
      {
        text: 'You took unpaid time off for this, and nobody came.',
        when: /\b(?:took|taken|take|booked)\b[^.!?\n]{0,20}\bunpaid (?:leave|time|day|morning|afternoon)\b/,
      },
      {
        text: 'You took time off for this, and nobody came.',
        when: /\b(?:took|taken|take|booked|had)\b[^.!?\n]{0,30}\b(?:off|leave)\b/,
      },
      {
        text: 'You waited in, and nobody came.',
        when: /\b(?:wait(?:ed|ing) in|stay(?:ed|ing) (?:in|home|at home))\b/,
      },
      'You were expecting someone, and nobody came.',
    ],
    names: 'the time they kept free',
  },
  {
    id: 'no-show-see-why',
    kind: 'see-why',
    situations: ['no-show'],
    feelings: ['frustrated', 'disappointed', 'sad'],
    texts: ["I can see why a visit that didn't happen is {adjective}."],
    names: 'the missed visit and how it feels',
  },
  {
    id: 'no-show-norm',
    kind: 'norm',
    situations: ['no-show'],
    texts: [
      {
        text: "You shouldn't have to keep another day free for nothing.",
        when: /\b(?:took|taken|take|booked|had) [^.!?\n]{0,25}\b(?:off|leave)\b|\b(?:wait(?:ed|ing)|stay(?:ed|ing)|sat|kept) (?:in|home|at home|the day)\b|\b(?:swapped|missed|lost) [^.!?\n]{0,15}\b(?:shift|work|pay|day)\b|\bunpaid\b|\bwages\b|\ball (?:day|morning|afternoon)\b/,
      },
      {
        text: 'Somebody should have come, or called to tell you.',
        when: /\b(?:nobody|no one|no-one|noone) (?:has )?(?:rang|called|phoned|told|let)\b|\bno (?:call|text|message|word|phone call)\b/,
      },
      'Somebody should have come when you were told they would.',
    ],
    names: 'that their time counts',
  },
  {
    id: 'treatment-contrast',
    kind: 'contrast',
    situations: ['bad-treatment'],
    texts: [
      {
        text: 'You asked for help and were cut off.',
        when: /\b(?:they|he|she|it|you|agent|adviser|advisor|woman|man|guy|someone|somebody|colleague|person|lady) (?:just |then )?(?:hung up|cut me off|ended the (?:chat|call)|put the phone down)|\bhung up on\b|\b(?:was|were|got|been) (?:cut off|disconnected|hung up on)\b|\bcut me off\b/,
      },
      {
        text: 'You asked for help and were passed from one person to the next.',
        when: /\bpassed (?:around|from|between|on|to)\b|\btransferred\b/,
      },
      'You should have been treated with respect.',
    ],
    names: 'how they were treated',
  },
  {
    id: 'treatment-norm',
    kind: 'norm',
    situations: ['bad-treatment'],
    texts: ['You should be able to ask for help and be listened to.'],
    names: 'how they should be treated',
  },
  {
    id: 'treatment-need',
    kind: 'need',
    situations: ['bad-treatment'],
    texts: ['A request for help should be met with help.'],
    names: 'what they came for',
  },
  {
    id: 'selfhelp-need',
    kind: 'need',
    situations: ['self-service-failed'],
    texts: [
      {
        text: "You've already been through the help pages, so I won't send you back to them.",
        when: /\b(?:faqs?|help (?:page|pages|cent(?:er|re)|article|articles)|articles?|guides?|knowledge base)\b/,
      },
      {
        text: "You've already tried the bot, so I won't send you back to it.",
        when: /\b(?:chat ?bot|bot)\b/,
      },
      "You've already tried to solve this yourself, so I won't send you round again.",
    ],
    names: 'what they have already tried',
  },
  {
    id: 'selfhelp-see-why',
    kind: 'see-why',
    situations: ['self-service-failed'],
    texts: ['I can see why going round in circles is {adjective}.'],
    names: 'the circle and how it feels',
  },
  {
    id: 'barrier-norm',
    kind: 'norm',
    situations: ['accessibility-barrier'],
    texts: [
      {
        text: 'You asked for what you needed, and it should have been ready for you.',
        when: /\b(?:asked|requested|booked|told|reserved|arranged)\b[\s\S]*\b(?:wheelchair|lift|ramp|step-free|ground floor|accessible|assistance)\b|\b(?:wheelchair|lift|ramp|step-free|ground floor|accessible|assistance)\b[\s\S]*\b(?:asked|requested|booked|reserved|arranged)\b/,
      },
      {
        text: 'This should work for everyone who uses it.',
        when: /\b(?:forms?|website|site|pages?|apps?|online|screen|buttons?|book|letters?|bills?|documents?|pdfs?|menu|keyboard|read|captions?|phone|line|portal|log ?in|sign)\b/,
      },
    ],
    names: 'what they should be able to do',
  },
  {
    id: 'barrier-need',
    kind: 'need',
    situations: ['accessibility-barrier'],
    texts: ['You need another way to do this.'],
    names: 'what they need',
  },
  {
    id: 'barrier-thanks',
    kind: 'thanks',
    situations: ['accessibility-barrier'],
    texts: ['Thank you for telling us what is in your way.'],
    names: 'that they told you',
  },
  {
    id: 'privacy-check',
    kind: 'check',
    situations: ['privacy-worry'],
    texts: ['It makes sense to ask how your details are used.'],
    names: 'that it is right to ask',
  },
  {
    id: 'privacy-need',
    kind: 'need',
    situations: ['privacy-worry'],
    texts: ['You need a straight answer about your details.'],
    names: 'what they need to know',
  },
  {
    id: 'data-contrast',
    kind: 'contrast',
    situations: ['lost-data'],
    texts: [
      {
        text: "You put work into this, and now it's gone.",
        when: /\b(?:work(?:ed|ing)?|wrote|written|project|hours|hrs|progress|draft|report|essay|thesis|built|spent|chapters?|notes)\b/,
      },
    ],
    names: 'the work that is gone',
  },
  {
    id: 'data-see-why',
    kind: 'see-why',
    situations: ['lost-data'],
    texts: ['I can see why finding it gone is {adjective}.'],
    names: 'the loss and how it feels',
  },
  {
    id: 'data-need',
    kind: 'need',
    situations: ['lost-data'],
    texts: ['You need to know whether what you lost can be brought back.'],
    names: 'what they need to know',
  },
  {
    id: 'data-stake',
    kind: 'stake',
    situations: ['lost-data'],
    texts: ['With {stake}, this is a bad time to be without your data.'],
    names: 'what depends on it',
  },
];
