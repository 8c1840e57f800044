import type { SituationRule } from './situation.ts';

export const selfServiceFailed: SituationRule = {
  name: 'self-service-failed',
  feeling: 'frustrated',
  sure: [
    '(press|pressed|pressing) (1|2|3|4|one|two|three|four|option) ..',
    '(speak|talk|get|reach|find|need|want|put me|give me|connect|through) ..(to)? (a)? (human|real person|actual person|live person|human being|somebody real|someone real|person)',
    "(faq|faqs|help page|help pages|help centre|help center|help article|article|articles|knowledge base|guide|instructions|manual|tutorial|video|help section) ..(doesn't|didn't|don't|useless|no help|not|nothing|same|loop|circles|links|sends|brings|out of date|says|only|isn't|three times|link|wrong)",
    "(bot|chatbot|chat bot|virtual assistant|assistant|robot|ai|automated system|phone menu|ivr) ..(keeps|kept|doesn't|didn't|won't|can't|couldn't|just|loop|loops|circles|useless|not understand|sent me|sends me|asks|asked|gave|again|repeat*|understand)",
    '(going|go|sent|sends|round|goes) (round|around|me round|me around) ..(in circles|circles|and round|and around|loop|houses)',
    '(tried|done|followed|did|been through|gone through) (everything|all|every) ..(steps|step|suggest*|listed|article|faq|guide|twice|times|fixes|page|things|online)',
  ],
  likely: [
    "(form|website|site|page|app|button|portal|menu|phone line|system) ..(won't let|doesn't let|not let|wouldn't|won't accept|rejects|error|loops|logs me|sends me back|greyed out|grayed out|back to|no option|crashes|times out|keeps)",
    '(no option|nowhere|no way|no button|no number|no phone number|not listed|no contact) ..',
    '(loop|loops|circles|dead end)',
    "(won't|doesn't|not|wouldn't) let me",
    '({n}|third|fourth) times ..(form|online|upload*|submit*|tried)',
    '(button|page|link|form|search|filter|menu|checkout|upload|box|app|site|slider|toggle|label) ..(spins|spinning|does nothing|do nothing|greyed|grey|gone|stuck|broken|blank|frozen|error|errors|crashes|loops|dead|white page|empty|invalid|expired|reset|resets)',
    "(code|promo|voucher|coupon|discount) ..(expired|invalid|not valid|won't|doesn't|not working|rejected|not recognised|error)",
    '(automated|recorded|machine|robot|bot|chatbot|ivr|menu) ..(line|voice|says|said|asks|asked|thinks|hung|goodbye|options|gives|told|sent|message)',
    '(help|article|link|guide) ..(helpful|404|useless|dead|nowhere|doesn*|same)',
    '(tried|cleared|reinstalled|restarted|rebooted|reset) ..(laptop|phone|browser|browsers|incognito|cookies|cache|both|twice|app|chrome|safari|caps|again|everything|already)',
    '(asks|asked|wants|needs|requires|says|tells) (me)? ..(to|for) ..(then|but|and then) ..(asks|says|wants|back|again|tells|not)',
    'every time (i|we|you) (press|click|try|tap|submit|upload|hit|enter|type|log|open|go)',
  ],
  weak: [
    '(tried|followed|done|read) ..(instructions|steps|guide|faq|manual|help|article|video|that|link|resetting|restarting|reinstall*|clearing|already)',
    '(bot|faq|website|form|link|menu|instructions)',
  ],
  passes: [
    '(how|where|which) ..(do|can) ..(find|get) ..(help|guide|manual|faq)',
    'tried (it|them|on|your|the) (and|in) (love|loved|great)',
  ],
  examples: [
    'Your chatbot keeps sending me the same article, I need a human.',
    "I've tried everything on the help page and it still fails.",
  ],
  lookAlikes: ['Where can I find the manual for the X200?'],
};
