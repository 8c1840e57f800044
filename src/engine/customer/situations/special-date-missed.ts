import type { SituationRule } from './situation.ts';

export const specialDateMissed: SituationRule = {
  name: 'special-date-missed',
  feeling: 'disappointed',
  sure: [
    "(birthday|wedding|anniversary|christmas|funeral|party|graduation|christening|baptism|eid|diwali|mother's day|father's day|valentine*|prom|honeymoon|concert|recital|baby shower|communion|retirement) ..(ruined|spoiled|spoilt|missed|over now|is over|been and gone|came and went|was yesterday|has passed|without|was on|was last|was saturday|was sunday|was friday|yesterday)",
    '(no|nothing|empty) ..(present|presents|gift|cake|flowers|dress|candles) ..(open|birthday|unwrap|on the day|for him|for her|to give|day)',
    '(was|were) (to be|for) ..(surprise|the day|the party|the wedding|the eclipse|the funeral|saturday|sunday|christmas)',
  ],
  likely: [
    '(present|gift|cake|flowers|dress|suit|card|costume) ..(arrived|came|turned up|delivered) ..(day after|days after|after|late|next day|too late)',
    '(day|days|week) (after|late) ..(birthday|wedding|party|funeral|anniversary|christmas)',
    '(special|big) day',
    '(was|is) (meant|supposed) to be ..(special|gift|present|surprise)',
    '(for|on) (his|her|their|my|our|mum*|dad*) ..(birthday|#0th|##th|wedding|party|christening|anniversary|big day|surprise|graduation)',
    '(turned|turning) (forty|fifty|sixty|seventy|eighty|ninety|thirty|twenty|eighteen|##) ..',
    '(too late|after the event|missed it|missed the)',
  ],
  weak: [
    "(missed|miss|ruined|spoiled|spoilt|wrecked|late for|too late for|in time for|time for|after|without) ..(birthday|wedding|anniversary|christmas|funeral|party|graduation|christening|baptism|eid|diwali|easter|mother's day|father's day|valentine*|prom|hen do|stag do|exam|interview|holiday|honeymoon|concert|recital|reunion|baby shower|bar mitzvah|communion|retirement|leaving do|ceremony|first day|service)",
    '(day|morning|monday|week|weekend) after (the|her|his|my|our|their)? ..(wedding|birthday|party|funeral|christmas|event|eclipse|ceremony)?',
    '(birthday|wedding|anniversary|christmas|funeral|party|present|gift)',
  ],
  together: [
    {
      grade: 'weak',
      one: "(birthday|wedding|funeral|anniversary|christmas|eid|diwali|christening|graduation|party|prom|baby shower|honeymoon|valentine's|mother's day|father's day|easter|hanukkah|new year|ceremony|communion|baptism|exhibition|premiere|interview|exam|concert|memorial|thanksgiving|retirement|first birthday|reunion|recital)",
      other:
        "(too late|after|missed|day after|days after|without|ruined|late|was yesterday|was saturday|was sunday|was on|has passed|been and gone|empty|nothing to|came monday|next day|arrived|turned up|didn't come|instead|hours later|over)",
    },
    {
      grade: 'weak',
      one: '(for|was|on|his|her|my|our|the|first)',
      other: '(birthday|wedding|funeral|christening|anniversary|graduation|party|prom|parade|ceremony)',
    },
  ],
  passes: [
    '(will|can|could|would|if|need it|order by|get it|hoping|want) ..(in time for|by|for|before) ..(birthday|wedding|christmas|party|anniversary)',
    '(book|booking|planning|plan|organising|organise) ..(birthday|wedding|party|anniversary)',
  ],
  examples: [
    "The cake came the day after my daughter's birthday.",
    'You ruined our wedding, the flowers never came.',
  ],
  lookAlikes: ['Can I get it in time for Christmas?'],
};
