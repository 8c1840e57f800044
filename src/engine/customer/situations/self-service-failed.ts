import type { SituationRule } from './situation.ts';

export const selfServiceFailed: SituationRule = {
  name: 'self-service-failed',
  feeling: 'frustrated',
  sure: [
    '(going|go|sent|sends|round|goes) (round|around|me round|me around) ..(in circles|circles|and round|and around|loop|houses)',
    '(tried|done|followed|did|been through|gone through) (everything|all|every) ..(steps|step|suggest*|listed|article|faq|guide|twice|times|fixes|page|things|online)',
    "(code|promo|voucher|coupon|discount) ..(expired|invalid|not valid|won't|doesn't|not working|rejected|not recognised|error)",
  ],
  likely: [
    '(press|pressed|pressing) (1|2|3|4|one|two|three|four|option) ..',
    '(speak|talk|get|reach|find|need|want|put me|give me|connect|through) ..(to)? (a)? (human|real person|actual person|live person|human being|somebody real|someone real|person)',
    "(bot|chatbot|chat bot|virtual assistant|assistant|robot|ai|automated system|phone menu|ivr) ..(keeps|kept|doesn't|didn't|won't|can't|couldn't|just|loop|loops|circles|useless|not understand|sent me|sends me|asks|asked|gave|again|repeat*|understand)",
    "(form|website|site|page|app|button|portal|menu|phone line|system) ..(won't let|doesn't let|not let|wouldn't|won't accept|rejects|error|loops|logs me|sends me back|greyed out|grayed out|back to|no option|crashes|times out|keeps)",
    "(won't|doesn't|not|wouldn't) let me",
    '({n}|third|fourth) times ..(form|online|upload*|submit*|tried)',
    '(button|page|link|form|search|filter|menu|checkout|upload|box|app|site|slider|toggle|label) ..(spins|spinning|does nothing|do nothing|greyed|grey|gone|stuck|broken|blank|frozen|error|errors|crashes|loops|dead|white page|empty|invalid|expired|reset|resets)',
    '(automated|recorded|machine|robot|bot|chatbot|ivr|menu) ..(line|voice|says|said|asks|asked|thinks|hung|goodbye|options|gives|told|sent|message)',
    '(help|article|link|guide) ..(helpful|404|useless|dead|nowhere|doesn*|same)',
    '(tried|cleared|reinstalled|restarted|rebooted|reset) ..(laptop|phone|browser|browsers|incognito|cookies|cache|both|twice|app|chrome|safari|caps|again|everything|already)',
    '(asks|asked|wants|needs|requires|says|tells) (me)? ..(to|for) ..(then|but|and then) ..(asks|says|wants|back|again|tells|not)',
    'every time (i|we|you) (press|click|try|tap|submit|upload|hit|enter|type|log|open|go)',
  ],
  weak: [
    "(faq|faqs|help page|help pages|help centre|help center|help article|article|articles|knowledge base|guide|instructions|manual|tutorial|video|help section) ..(doesn't|didn't|don't|useless|no help|not|nothing|same|loop|circles|links|sends|brings|out of date|says|only|isn't|three times|link|wrong)",
    '(no option|nowhere|no way|no button|no number|no phone number|not listed|no contact) ..',
    '(loop|loops|circles|dead end)',
    '(tried|followed|done|read) ..(instructions|steps|guide|faq|manual|help|article|video|that|link|resetting|restarting|reinstall*|clearing|already)',
    '(bot|faq|website|form|link|menu|instructions)',
  ],
  together: [
    {
      grade: 'weak',
      one: '(bot|chatbot|robot|faq|faqs|menu|help page|help pages|article|articles|form|automated|press #|options|option|virtual assistant|assistant|help centre|help center|knowledge base|machine|kiosk|phone tree|self service|chat|link|website|wizard|tutorial)',
      other:
        "(loop|circles|circle|doesn't|won't|no option|human|person|same|again|back to|not understand|didn't understand|keeps|useless|nowhere|none of|not one|round and round|sends me|asks me|sorry i|i didn't get|disconnect*|dead end|start again|real)",
    },
    {
      grade: 'weak',
      one: '(bot|chatbot|robot|faq|menu|help page|article|form|press|option|options|assistant|help centre|machine|kiosk|website|app|link|code|captcha|page)',
      other:
        "(takes me|sends me|goes back|back to|again|loop|circles|same page|same answer|no option|not listed|doesn't list|none of these|other|start again|wiped|won't accept|greyed|can't find|doesn't exist|404|real person|human)",
    },
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
