import type { SituationRule } from './situation.ts';

export const hardship: SituationRule = {
  name: 'hardship',
  feeling: 'anxious',
  sure: [
    "(can't|cannot|can not|couldn't|unable to|struggling to|struggle to|not able to|don't know how i'll|no way i can|won't be able to|not going to be able to) ..(afford|pay|make the payment|make this month|keep up|meet the payment|make ends meet|cover the|manage the payment|find the money)",
    '(lost|losing) (my|his|her) (job|work|income|hours)',
    '(made|been) redundant',
    '(pay|paying) ..(less|smaller|in bits|in instalments|instalments|bit by bit|what i can|later|after payday|next month|half now)',
    '(direct debit|payment|card) ..(bounce|bounces|bounced)',
  ],
  likely: [
    '(payment|repayment) (plan|holiday|break|arrangement) ..',
    '(no|any) (money|income|wages|savings) ..(left|coming|until|till|this month|at the moment)',
    '(money|things|finances) (is|are) (tight|tough|short|difficult|very tight)',
    '(hours|wages|pay) ..(cut|reduced|stopped)',
    '(fallen|falling|fell|getting) behind ..',
    '(choose|choosing) between',
    "(isn't|is not|there isn't|haven't got|don't have|there's|only|have) ..({money}|enough|money) ..(until|till|left|to last|for food|for the)",
    '(benefit|benefits|wages|pay|hours|grant|pension|overtime|salary) ..(stopped|cut|suspended|late|reduced|delayed|reassess*|frozen|sanctioned)',
    '(instalment|instalments|installment|payment plan|pay in|pay it in|pay half|spread)',
    '(food|feed|heating|electric|meter|rent|nappies|formula) ..(or|until|choose|run out|empty|for the kids|bank)',
    '(laid off|redundancy|furlough*|food bank|foodbank|universal credit|benefits|arrears|payday|bailiffs|debt|debts|eviction|repossess*|insolvency|bankrupt*|statutory sick pay|sick pay|zero hours)',
  ],
  together: [
    {
      grade: 'weak',
      one: '(pay|paying|bill|bills|rent|arrears|debt|debts|instalment|instalments|payment|payments|loan|mortgage|council tax|owe|fees|direct debit|meter|premium)',
      other:
        "(can't afford|can't|job|hours|redundant|redundancy|benefits|behind|spread|struggling|afford|laid off|sick pay|lost my|out of work|payday|food|month to month|smaller|less|plan|arrangement|wages|universal credit|pension|time to pay|holiday|ill|divorce|baby|kids|zero)",
    },
    {
      grade: 'weak',
      one: "(can't|cannot|couldn't|behind|short|arrears|struggling|worried|ashamed|smaller|spread|until|less)",
      other: '(pay|payment|rent|bill|mortgage|instalment|payday|month|council tax|loan|debt|{money} a month)',
    },
  ],
  passes: [
    "(has no|no label|button|screen|form|captcha|reader) ...(can't|cannot|couldn't) pay",
    "(can't|cannot|couldn't|unable to|won't let me|not able to) ..pay ..(online|card|by|website|app|checkout|paypal|at the|with|invoice because|site)",
    '(employee|staff|company) benefits',
    'benefits of',
    '(sick pay|redundancy|benefits) (module|policy|report|calculator|setting)',
    '(can|do you|is it possible|could) ..(pay|offer) ..(instalments|klarna)',
  ],
  examples: [
    "I lost my job and can't pay this month's bill.",
    "We've fallen behind with the rent since my hours were cut.",
  ],
  lookAlikes: ["I can't pay online because the card page freezes."],
};
