import type { SituationRule } from './situation.ts';

export const repeatFault: SituationRule = {
  name: 'repeat-fault',
  feeling: 'frustrated',
  sure: [
    '(second|third|fourth|fifth|another) ...(dead|broken|faulty|failed|broke|died|stopped|cracked|leaks|leaking) ..(too|again|as well)',
    '(same|very same|exact same) (fault|problem|issue|error|bug|leak)',
    '(as|than|like) the (first|last|previous|old) (one|pair|time|box)',
  ],
  likely: [
    '(same|very same|exact same) (fault|problem|issue|error|thing|bug|noise|leak|crash|message) ..(again|back|as before|still|twice|third|happened|every|keeps|happens)',
    '(broken|broke|failed|stopped|crashed|crashes|died|gone|leaking|happening|happened|down|cut out|dropped) (again|once more|for the second|for the third|yet again)',
    '(back|came back|returned|come back) (from|after) ..(repair|fixed|service|the workshop)',
    '(fixed|repaired|replaced|sorted|resolved) ..(but|and|then|now|only) ..(again|back|still|same|not)',
    "(isn't|not|wasn't|never) (fixed|resolved|sorted|cured)",
    "(closed|marked) ..(ticket|case|resolved|solved|fixed) ..(still|not|again|without|isn't|reopen*)",
    'here we (go|are) again',
    '(like|as) last (time|month|week|year)',
    '(same|exactly the same|the very same|just the same|identical) (seam|place|spot|part|heel|button|thing|leak|noise|way|dead|fault|crack|error|bit|corner|line)',
    '(replaced|replacement|swapped|repaired|fixed|mended) ...(same|again|too|as the first|already|also|identical)',
    '(goes|gone|went|going) (back to|straight back|wrong again|again)',
    '(is|are|was|has|broke|broken|down|dead|off|gone|stopped|closed|wrong|leaking) again',
  ],
  weak: [
    '(again and again|over and over|time after time|time and again|every single time|every time|every single day|every single week|every single month)',
    "(still|again) (not|isn't|doesn't|won't|broken|leaking|crashing|faulty|failing|dropping|happening|wrong|the same)",
    '(once|yet) again',
    '(second|third|fourth|fifth|2nd|3rd|4th|5th|another|{n}) ..(replacement|faulty one|broken one|faulty|broken|defective|engineer|repair|fault|breakdown)',
    '(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th|8th|9th) (pair|one|kettle|box|phone|router|set|replacement|remote|unit|vacuum|machine|batch|copy|laptop|screen|charger|boiler|part|engineer|visit|bag|battery|delivery) ..',
    "({n}|third|second|fourth|fifth) (time|times) ..(in|this|since|now|i've|i have|that|it|we) ..",
    '(again|another|still|keeps)',
  ],
  together: [
    {
      grade: 'weak',
      one: '(fixed|repaired|repair|replaced|replacement|patched|engineer|visit|visits|mended|technician|sent back|swapped|reset|update)',
      other:
        '(again|third|fourth|fifth|second|same|still|back to|twice|three times|four times|every|keeps|another|six times|once more)',
    },
  ],
  passes: [
    '(once again|again) ..(thank|thanks|lovely|great)',
    'thank* ..again',
    'another (question|one please|thing|order|item|query|user|account|card|address)',
    '(try|order|book|visit|come|use you) again',
  ],
  examples: [
    'This is the third replacement and it has the same fault.',
    'The router keeps dropping, same issue again.',
    'You fixed the boiler on Monday and it has broken again.',
  ],
  lookAlikes: ['Thanks again for your help.', 'Could you send another copy of the form?'],
};
