import type { SituationRule } from './situation.ts';

export const wrongItem: SituationRule = {
  name: 'wrong-item',
  feeling: 'frustrated',
  sure: [
    '(ordered|asked for|paid for|booked|requested|wanted|bought) ...(got|received|sent|came|arrived|given|delivered|but) ..(instead|a|the|two|one|size)',
    '(sent|received|got|given|delivered|gave|shipped|arrived|came|came with) ..(instead of|rather than|not the|and not) ..',
    "(not|isn't|wasn't|aren't) what (i|we) (ordered|asked for|paid for|booked|bought|chose)",
    '(ordered|asked for|paid for|chose|wanted) ...(and|but) (i)? (got|received|was sent|was given|you sent|they sent|you delivered) ..',
  ],
  likely: [
    '(wrong|different|incorrect) (item|size|colour|color|product|one|model|order|thing|shoes|part|version|shade|flavour|book|shirt|dress|food|meal|parcel|box|seat|room|car|edition|cable|name|medication)',
    "(someone|somebody) else's (order|parcel|shopping|food|meal|dress|items)",
    '(substituted|substitution|substitute|swapped) ..',
    '(opened|open) (the|my) (box|bag|parcel) ..(find|found|and|to)',
    '(came|arrived|sent|shipped|delivered|got|received) ..(without|minus|missing) (the|a|its|my|any) ..',
    "(not|isn't|wasn't) (the one|the same|the size|the colour|the color|the right|my order|mine|even the right)",
    '(known as|instead of|rather than|not) (white|black|brown|blue|red|green|grey|gray|navy|ivory|beige|small|medium|large)',
    '(opened|open|inside) ..(box|parcel|bag|it|package) ..(two|a|someone|bags|brick|wrong|different|not)',
    '(fake|counterfeit|replica|knock off|not authentic|not genuine|substitute*|swapped)',
  ],
  weak: [
    '(asked for|ordered|order|wanted|bought|paid for|booked|chose) (a|an|the|one|two|some|my)? ..(got|get|received|came|sent|arrived|brought|given)',
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
