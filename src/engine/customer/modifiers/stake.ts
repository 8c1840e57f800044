import type { ModifierRule } from './modifier.ts';

/** What they stand to lose. */
export const stake: ModifierRule = {
  name: 'stake',
  cues: [
    '(hospital|insulin|inhaler|medicine|feeding tube|oxygen|dialysis|chemo|operation|transplant|formula|epipen|wards)',
    '(bride|groom|bridesmaid|sangeet|prom|hearing|appointment|embassy|passport|scholarship|graded|results day|assessment|essay|audition|appraisal|viva)',
    "(losing|lose|threw|thrown|costs us) ..(stock|sales|clients|job|contract|day's|earnings|slot|place|deposit|customers|orders|{money}|wages|pay)",
    '(wedding|funeral|birthday|anniversary|graduation|christening|exam|exams|interview|flight|fly|holiday|honeymoon|surgery|payroll|deadline|audit|demo|launch|presentation|board meeting|tender|court date|due date|baby|newborn|christmas|eid|diwali|party|medication|medicine|insulin|rent|mortgage|wages|salary|visa|assignment|dissertation|thesis|competition|tournament|concert|conference|exhibition|trade show|ceremony|reunion|move in|moving day|completion|prescription|payday|overdraft|school trip|recital|clients|patients|customers waiting|livelihood|staff paid|lost pay|lost wages|day off|unpaid)',
    '(losing|lost|costing|cost) (us|me)? ..(money|sales|business|customers|orders|clients|pay|wages|{money})',
    '(wedding|funeral|birthday|anniversary|graduation|christening|baptism|exam|exams|interview|honeymoon|surgery|operation|payroll|audit|tender|visa|passport|embassy|scholarship|dissertation|thesis|viva|competition|tournament|concert|recital|exhibition|trade show|ceremony|reunion|completion|hearing|court date|audition|parade|festival|prom|communion|rehearsal dinner) ..(is|was|on|in|at|for|tomorrow|today|tonight|saturday|sunday|monday|tuesday|wednesday|thursday|friday|next|this|without|ruined|missed|miss|late|starts|before|coming|two|three|nine|and)',
    "(lose|losing|lost|cost|costs|costing|missed|miss|missing|forfeit) (me|us|him|her)? (my|our|his|her|the|a|two|three|half)? ..(job|jobs|contract|client|clients|customers|deposit|day's pay|days pay|shift|shifts|wages|work|sales|trade|stock|order|orders|income|place|slot|connection|appointment|eye clinic|house|home|flat|no claims|earnings|booking|harvest|crop|patients)",
    '(insulin|inhaler|epipen|dialysis|chemo|oxygen|medicine|medication|meds|tablets|prescription|feeding tube|formula|hearing aids|wheelchair|pump|nebuliser|transplant|biopsy|scan|treatment|ventilator|blood pressure)',
    "(rent|mortgage|wages|payroll|salary|salaries|overdraft|house deposit|bills|school fees|council tax|bailiff|default|eviction|repossess*) ..(due|bounced|late|late fee|unpaid|tomorrow|friday|out of|comes out|goes out|not paid|on|is|can't|missed|behind|file)",
    '(only|last) (copy|copies|original|originals|photo|photos|recording|one left|thing i have|day|chance|wage|income|holiday|weekend|way|means)',
    '(day|days|afternoon|morning|half day|shift) (off|off work|unpaid|of leave|leave|wasted|lost)',
    '(took|taken|take|booked|used|wasted|burned) ..(day|days|morning|afternoon|half day|leave) (off|unpaid|of leave|leave|holiday)',
    "(school|hospital|ward|clinic|surgery|nursery|shop|cafe|restaurant|business|farm|kitchen|line|factory|team|office|salon|stall|practice) ..(shut|closed|down|stopped|stuck|waiting|idle|losing|can't|cannot|open|sent home|standing|standstill)",
    '(paid|paying|spent|cost|costs) (out)? ..{money} ..(hotel|taxi|taxis|another|extra|replace|for nothing|kennels|b&b|trains|flights|deposit|twice)',
    '(for|since|after) ({n}|#|##) (years|yrs) ..(work|photos|files|records|research|notes|history|saves|trading|bookings|correspondence)',
  ],
};
