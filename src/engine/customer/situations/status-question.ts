import type { SituationRule } from './situation.ts';

export const statusQuestion: SituationRule = {
  name: 'status-question',
  feeling: null,
  sure: [
    '(any|is there|got any|have you any|could i have an|can i get an|have an|give me an) (update|updates|news|progress|eta|idea when)',
  ],
  likely: [
    "(what|what's|whats) (is)? (the)? (status|eta|progress|latest|next step|timeline|timescale)",
    "(where|how) (is|'s|are) (my|our|the|it) ..(order|parcel|package|application|delivery|refund|booking|claim|ticket|request|it|getting on|going|at|up to)",
    '(has|have|did|was|is) (my|our|the|that|it|a) ..(raised|go through|gone through|been raised|received|coming|shipped|sent|approved|issued|booked|confirmed|left|arrive|arrived|accepted|in yet|ready|dispatched|processed|posted)',
    '(when|what time|what day|which day) (will|is|are|does|do|can|should|would) ..',
    '(just|only) (checking|wondering|following up|chasing|asking|a nudge)',
    '(is|will) (it|this|that|my|the|our) ..(definitely|still|coming|arrive|arriving|be here|be ready|be with|on its way|on time|today|tomorrow)',
    '(chasing|following|further to|following up|nudge|reminder|circling back|re) (politely|up|my|our|on) ..',
    '(restock|eta|tracking number|expected date|lead time|delivery date) ..',
    '(when|what time|what day) (is|are|will|do|does|did|can) ..',
    '(has|have|did|is|are) (it|my|our|the|you|they|that) ..(been|shipped|dispatched|left|arrived|received|processed|approved|gone|confirmed|on track|still on|ready|paid|cleared|scheduled|come through|got|get)',
  ],
  weak: [
    '(check|checking|confirm|confirming|know|see|wondering|ask|asking) (in)? ..(on)? ..(status|progress|if|whether|when|that) ..(order|application|booking|delivery|received|arrive*|shipped|still|went|go|come|ready|been|on track|through|got)',
    '(still on|on track|on course|as planned|going ahead) ..',
    '(status|eta|tracking) ..',
    '(confirm|advise|let me know|let us know|tell me) ..(date|when|expected|whether|status|received|eta|dispatch|if)',
    '(when|update|yet|status|tracking|track)',
  ],
  together: [
    {
      grade: 'weak',
      one: '(order|application|ticket|refund|parcel|delivery|repair|claim|request|return|form|documents|appointment|booking|case|complaint|payment|cheque|permit|passport|item|results|transfer|feedback|quote|part|invoice)',
      other:
        '(any update|any news|when will|when is|has it|been received|did you get|did it|received my|how long|where is|where has|progress|status|on track|still on|check|confirm|eta|expected|is it|just checking|checking|dispatched|shipped|arrive|due|gone out|come through|safely|no rush|no hurry)',
    },
  ],
  passes: ['when (will|is|are) (you|this|someone|anyone) ..(going to|ever|finally|sort|fix|learn|stop)'],
  examples: [
    'When will my order ship?',
    'Just checking whether you received my application, no rush.',
    'Any update on ticket 4021?',
  ],
  lookAlikes: ['When are you ever going to fix this?'],
};
