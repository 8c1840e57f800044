import type { SituationRule } from './situation.ts';

export const refundOverdue: SituationRule = {
  name: 'refund-overdue',
  feeling: 'frustrated',
  sure: [
    '(promised|told|said|agreed|approved|confirmed|owed|owe|due) ..(a|the|my|me a|me my|me)? (refund|money back|reimbursement)',
    "(still|yet|never|not|haven't|hasn't|waiting|wait|chasing|chased) ...(refund|refunded|my money|money back|reimbursement|reimbursed|deposit back|my deposit|the deposit|repaid|cashback)",
    "(where|when) ..(is|are|'s|will|do) ..(refund|my money|our money|money back|deposit back|my deposit|reimbursement)",
    '(refund|money|credit) ..(was|were) (promised|due|supposed|meant|approved|agreed) ..',
    '(still|yet|with|but) no (refund|money back|reimbursement|sign of my refund|sign of the refund)',
    '(refund|reimbursement|money back) ..(was|is) ..(due|promised|supposed|meant) ..',
    'refund ..(working days|business days|{dur}|day {n})',
  ],
  likely: [
    "(refund|refunded|money back|reimbursement|reimbursed|deposit back|deposit|repayment|cashback|payout) ..(still|yet|hasn't|haven't|not|never|nowhere|overdue|missing|pending) ..",
    '(days|day|weeks|week) ..(for|since|without) ..(refund|money back|return)',
    '(returned|sent back|return) ..(weeks ago|days ago|in january|in february|in march|in april|in may|in june|last month|{dur} ago) ..',
    '(give|send|want|need) me ..my money',
    'out of pocket',
    '(refund|money|return|payment|deposit|credit|cash|reimburs*|expenses) ..(processing|inspecting|pending|released|in progress|on its way|being processed|approved|authorised|issued) ...(still|but|since|nothing|bank|not|yet|{dur}|day|weeks)',
    "(nothing|no money|not|hasn't|never) ..(landed|reached|arrived|come|credited|appeared|shown|showed) ..(account|bank|card|in|yet)",
    '(return|parcel|box|boots|item|it) (was)? ..(signed for|received|accepted|landed|collected|got back) ...(refund|money|nothing|still|credit|since|no)',
    '(day|days|week|weeks) ..(refund|money back|deposit|reimburs*)',
    "(where is|where are|where's|wheres) (it|the money|my|our) ..(money|refund|{money})?",
    'no refund ..',
    '({n}|##) (working|business) days ..',
    '(refund|refunded|reimburse*)',
  ],
  weak: [
    '(held|holding|hold|kept|keeping|sitting on|owe|owes|owing|owed) ..({money}|my money|our money|my deposit|me) ..',
  ],
  passes: [
    '(refund|refunds) (policy|window|terms|take|work|possible)',
    '(how|can|do|is|are|would|could) ..(i|you|it|we|there) ..(refund|refunds|refundable)',
    "(won't|will not|refuse*|refusing|rejected|declined) ..refund",
  ],
  examples: [
    "You told me five days for the refund and it's day 16.",
    'Still no refund for the boots I sent back in March.',
    'Where is my refund? It was approved three weeks ago.',
  ],
  lookAlikes: ['What is your refund policy?', 'You refuse to refund me because I opened the box.'],
};
