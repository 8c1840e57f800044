import type { SituationRule } from './situation.ts';

export const wrongItem: SituationRule = {
  name: 'wrong-item',
  feeling: 'frustrated',
  sure: [
    '(my order was|i ordered|the order was) (a|an|the|for) ..(not|never) (a|an|the|this|that)',
    '(ordered|asked for|paid for|booked|requested|wanted|bought) ...(got|received|sent|came|arrived|given|delivered|but) ..(instead|a|the|two|one|size)',
    '(sent|received|got|given|delivered|gave|shipped|arrived|came|came with) ..(instead of|rather than|not the|and not) ..',
    "(not|isn't|wasn't|aren't) what (i|we) (ordered|asked for|paid for|booked|bought|chose)",
    '(ordered|asked for|paid for|chose|wanted) ...(and|but) (i)? (got|received|was sent|was given|you sent|they sent|you delivered) ..',
  ],
  likely: [
    "(someone|somebody) else's (order|parcel|shopping|food|meal|dress|items)",
    '(substituted|substitution|substitute|swapped) ..',
    '(opened|open) (the|my) (box|bag|parcel) ..(find|found|and|to)',
    '(came|arrived|sent|shipped|delivered|got|received) ..(without|minus|missing) (the|a|its|my|any) ..',
    '(known as|instead of|rather than|not) (white|black|brown|blue|red|green|grey|gray|navy|ivory|beige|small|medium|large)',
    '(opened|open|inside) ..(box|parcel|bag|it|package) ..(two|a|someone|bags|brick|wrong|different|not)',
    '(fake|counterfeit|replica|knock off|not authentic|not genuine|substitute*|swapped)',
  ],
  weak: [
    '(wrong|different|incorrect) (item|size|colour|color|product|one|model|order|thing|shoes|part|version|shade|flavour|book|shirt|dress|food|meal|parcel|box|seat|room|car|edition|cable|name|medication)',
    '(asked for|ordered|order|wanted|bought|paid for|booked|chose) (a|an|the|one|two|some|my)? ..(got|get|received|came|sent|arrived|brought|given)',
  ],
  together: [
    {
      grade: 'weak',
      one: '(ordered|asked for|bought|chose|paid for|booked|selected|wanted|requested|order)',
      other:
        "(got|sent|came|received|arrived|inside|opened|turned up|delivered|given|instead|wrong|different|not the|someone else's|swapped|substituted|substitute)",
    },
    {
      grade: 'weak',
      one: '(ordered|asked for|paid for|picked|chose|booked|said no|no)',
      other: "(got|have|received|sent|came|arrived|instead|it says|isn't the|not the)",
    },
  ],
  passes: [
    '(i|we|my mistake) ..(ordered|chose|picked|selected|put|entered|typed|booked) the wrong ..',
    'something ..wrong',
    '(what|nothing) ..wrong with',
    'wrong (number|time|amount|price|charge|bill|answer|department|way|email|password|date)',
  ],
  examples: [
    'The colour is wrong, I ordered navy and got black.',
    'I ordered a size 6 and you sent a size 9.',
    'You sent me the wrong item.',
    'The boots came in brown instead of black.',
  ],
  lookAlikes: ['I ordered the wrong size, can I swap it?', 'What is wrong with my password?'],
};
