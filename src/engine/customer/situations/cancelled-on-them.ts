import type { SituationRule } from './situation.ts';

export const cancelledOnThem: SituationRule = {
  name: 'cancelled-on-them',
  feeling: 'angry',
  sure: [
    "(you|they|you've|they've|you have|has been|was|were|got|been|have been|airline|company|venue|driver|hotel|host|system|clinic|surgery|app) ..(cancelled|canceled|axed|pulled|called off|scrapped|discontinued|withdrew|withdrawn) ..",
    'cancelled (on)? (me|us|my|our|it|without|the|at|last minute|this morning|an hour|the day|again|for the)',
    '(cancelled|canceled|cancellation) ..(without|no|last minute|hours before|the day before|the night before|morning|by text|by email|no warning|no reason)',
  ],
  likely: [
    '(my|our|the|her|his) ..(order|booking|flight|appointment|reservation|delivery|slot|class|course|hotel|train|room|surgery|scan|operation|policy|contract|subscription|trip|tickets|place|tour|session|lesson) ..(was|has been|got|been|is|were|had been) (cancelled|canceled|pulled|dropped|rescheduled|bumped|moved|given away|given to)',
    '(gave|given|sold|let) ..(my|our) (room|seat|seats|place|slot|table|booking|spot) ..(away|someone|somebody|to)',
    '(bumped|overbooked|oversold|double booked)',
    "(you|they|u|you've|they've) (just|then|have)? (cut|scrapped|removed|dropped|axed|pulled|ended|binned|released|killed|stopped|cancel|closed) (the|my|our|a) ..",
    '(driver|drivers|venue|host|hotel|airline|fitter|surgery|clinic|seller|restaurant|organiser|class|event|show|gig|train|flight|ferry|coach) ..(cancelled|cancels|cancel|called off|pulled out|backed out|released|not running|postponed indefinitely)',
    '(booking|reservation|order|hire|table|slot|seat|place) (has been|was|is|got) (released|voided|removed|withdrawn|closed|reversed|dropped)',
    '(cancelled|canceled|cancellation|rescheduled)',
  ],
  weak: [
    '(discontinued|discontinuing|shutting down|sunset|sunsetting|retiring|killed off|withdrawing|closing down) ..',
  ],
  together: [
    {
      grade: 'weak',
      one: '(flight|booking|appointment|class|classes|order|train|gig|table|show|event|course|operation|surgery|slot|delivery|reservation|room|trip|tour|seat|seats|tickets|ferry|match|place|lesson|session|hotel|bus|coach|ride|driver|cover|policy|account)',
      other:
        '(cancelled|canceled|cancels|called off|bumped|pulled|withdrawn|withdrew|axed|scrapped|dropped|given away|moved|postponed|released|voided|overbooked|no longer running|rescheduled|discontinued)',
    },
  ],
  passes: [
    "(i|we|i've|we've|i have|we have|i'd|having|have) (already|just|since)? (cancelled|canceled)",
    '(can|could|how|please|want to|need to|like to|would) ..cancel*',
    'cancelled (in|on|by) (january|february|march|april|may|june|july|august|september|october|november|december|{day}|phone|email)',
    '(if|what if|should) ..cancelled',
  ],
  unless: [
    "(i|we|i've|we've|i have|we have|i'd|we'd|i had|we had) (already|just|both|only|even|properly)? (cancelled|canceled)",
  ],
  examples: [
    'You cancelled my flight the night before and never told me.',
    'My booking was cancelled without any warning.',
    'our order has been cancelled, no reason given',
  ],
  lookAlikes: [
    'I cancelled my subscription in March.',
    'I cancelled this in spring, you wrote that it was cancelled, and you have charged me again.',
    'How do I cancel my order?',
  ],
};
