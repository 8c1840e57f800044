import type { SituationRule } from './situation.ts';

export const noReply: SituationRule = {
  name: 'no-reply',
  feeling: 'frustrated',
  sure: [
    '(promised|promise) ..(call back|callback|phone call|ring back|an update|a reply|an answer)',
    '(heard|hearing) (nothing|nowt|back nothing|absolutely nothing|not a word|not a thing|zilch)',
    "(not|never|haven't|hasn't|nobody|no one|didn't|don't) ..(replied|responded|answered|got back|come back to me|come back to us|called back|rung back|rang back|returned my|heard back|heard anything|heard from|phoned back|acknowledged|wrote back)",
    'nobody ..(replies|answers|responds|calls back|picks up|gets back|rings back)',
    '(radio silence|complete silence|total silence|nothing but silence|then silence|and silence|been silence|tumbleweed|ghosted)',
    '(third|fourth|fifth|sixth|second|{n}) ..(email|emails|message|messages|letter|letters|tickets|voicemails) ..(no|nothing|not|without|unanswered|and counting)',
    '(ignored|ignoring|ignores) (my|me|us|our|every|all)',
    "(said|promised|told me|told us) ..(someone|somebody|you|they|you'd|they'd|he'd|she'd) ..(call|ring|phone|get back|be in touch|email|reply) ..(nobody|no one|never|nothing|didn't|hasn't|haven't|not)",
  ],
  likely: [
    '(no|not a|without a|without any|not one|never any|zero) (reply|replies|response|answer|acknowledgement|word|call back|callback|contact)',
    '(left|leaving) {n} ..(voicemail|voicemails|messages|message)',
    '(is|does) (anyone|anybody|someone|somebody) ..(there|read|reading|answer|alive|going to reply)',
    '(chasing|chased|chase) ..(reply|response|answer|this|you|since|times|up|email)',
    '(emailed|messaged|written|wrote|e-mailed|contacted|called|rang|texted) ..{n} times',
    '(unanswered|unacknowledged)',
    '(auto|automated|automatic) (reply|response|replies|acknowledgement) ..',
    '{dur} (and|with|of) (nothing|no|silence)',
    '(reply|respond|answer) (to)? (my|me|our) ..(please|email|emails|message)',
    '(following|follow) up ..(on|again|my|to)',
  ],
  weak: ['(reply|response|answer|silence|voicemail)', '(again|hello|anyone)'],
  passes: [
    '(no|not) (reply|response) (needed|required|necessary|is needed|is required|expected)',
    'no answer (needed|required|to the door)',
    "(don't|do not) (reply|respond) ..",
    'noreply',
    'no reply address',
  ],
  examples: [
    "I've emailed four times and nobody has replied.",
    'Three messages and no reply.',
    'You said someone would call me back, nobody has.',
    'heard nothing since monday',
  ],
  lookAlikes: ['No reply needed, just letting you know.', 'Which address should I reply to?'],
};
