import type { SituationRule } from './situation.ts';

export const wrongCharge: SituationRule = {
  name: 'wrong-charge',
  feeling: 'angry',
  sure: [
    '(charged|billed|debited|invoiced|taken|took|charge|charging|billing) ..(twice|two times|double|three times|again|both|2x|extra|too much)',
    '(double|twice|over|wrongly|incorrectly|mistakenly) (charged|charge|billed|charging|billing|debited|paid|charges)',
    '(overcharged|overcharge|overbilled|overcharging)',
    '(charged|billed|charging|billing|took|taken|taking|debited|charge) ..(after|despite|even though|although) ...(cancel*|returned|refund*|left|closed)',
    '(cancelled|canceled|closed|ended|returned) ...(charged|billed|took|taken|debited|taking|payment|charging|invoice|bill)',
    "(charged|billed|invoiced|taken|debited) ..(for)? ..(never|didn't|not) ..(order*|have|had|received|use|used|asked|sign*|agree*|bought)",
    "(never|didn't|did not|not) ..(signed up|agreed|authorised|asked|ordered|wanted|subscribed) ..(charge*|payment|subscription|bill*|{money}|fee)",
    '(wrong|incorrect|different) (amount|price|total|bill|charge|fee|tariff|rate|figure|invoice|deduction)',
    "(bill|invoice|charge|total|statement|payment) ..(wrong|incorrect|doesn't match|doesn't add|don't add|makes no sense|too high|doubled|higher than)",
    '(what|why) ..(is|are|was|were|am|have) ..(charge|charged|fee|payment|{money}|debit|billed|being billed)',
  ],
  likely: [
    "(you|they|you've|they've|you have) (took|taken|charged|billed|debited|take|charge|bill|keep taking|keep charging) ..(me|us|my|our|{money})",
    '(unexpected|mystery|hidden|extra|surprise|unexplained|random|phantom) (charge|charges|fee|fees|payment|debit|cost|costs)',
    '{money} ..(instead of|not|when|rather than) ..{money}',
    '(quoted|advertised|agreed|priced|listed|said|told|promised) ..{money} ..(charged|paid|billed|took|invoice|but|now|bill)',
    '(came|gone|taken|went) (out of|from) my (account|card|bank|wages)',
    "(late|admin|cancellation|exit|booking|service|cleaning|delivery) (fee|charge) ..(never|not|didn't|wasn't|why|for what|isn't|because you)",
    '(estimated|estimate) (reading|readings|bill|bills) ..',
    'still (paying|being charged|being billed|charging|billing|taking)',
    '(direct debit|standing order) ..(gone up|taken|doubled|went out|twice|wrong)',
  ],
  weak: ['(charged|billed|debited|fee|invoice|{money})', '(overdraft|overdrawn)'],
  passes: [
    '(charged|charge|charging) (my|the|it|up|to|overnight|cable|port|battery|phone|fully)',
    '(can|could|how|do|please|would) ..(i|you|we) (pay|get|have|be) (billed|invoiced|a|an|the|charged) ..',
    '(free of charge|no charge|who is in charge|in charge)',
    '(will|would) (i|we) be (charged|billed) ..',
  ],
  examples: [
    'I was charged twice for the same order.',
    'You took £49 on Monday and £49 again on Tuesday.',
    'I cancelled in March and you are still billing me.',
    'the invoice says 240 but we agreed 180, this is the wrong amount',
  ],
  lookAlikes: [
    'How do I pay my invoice?',
    'The phone charged fully overnight.',
    'Will I be charged for a second bag?',
  ],
};
