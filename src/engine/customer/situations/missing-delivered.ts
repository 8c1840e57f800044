import type { SituationRule } from './situation.ts';

export const missingDelivered: SituationRule = {
  name: 'missing-delivered',
  feeling: 'anxious',
  sure: [
    '(says|shows|showing|marked|marks|tracking|status|app|claims|claim|claiming|showed|reckons|said) ..(delivered|signed for|handed|left with) ..',
    '(marked|says|shows|shown) (as)? delivered',
    "delivered ..(but|nothing|not|never|isn't|nowhere|no one|nobody|wrong|haven't) ..",
    '(box|parcel|envelope|package|packet) ..(empty|nothing in it|nothing inside)',
    '(signed|sign|handed|given|gave) ..(for|to) ..(concierge|resident|reception|neighbour|neighbours|stranger|someone|nobody|neighbor|me)',
    '(left|put|dumped|hid|thrown|threw|chucked|shoved|abandoned) (my|our|the|it|a|his|her) ..(in|by|behind|under|next to|inside|on) ..(bin|bins|recycling|wheelie|hedge|pavement|street|bushes|skip|stairwell)',
    '(left|delivered|signed) ..(neighbour|neighbor|safe place|porch|someone called|wrong address|wrong house|wrong flat) ..',
  ],
  likely: [
    '(empty|half empty) (box|parcel|envelope|package|packet)',
    '(nothing|not) ..(delivered|been left|left) (here|on|at|to me)',
    "(photo|picture|proof) ..(not my|isn't my|someone else's|wrong|different|of a) ..(door|house|porch|hallway|step|building|gate)",
    "(missing|not in|wasn't in|weren't in) (from)? (the|my) ..(box|parcel|delivery|order|bag|package|crate)",
    '(signed|sign) for (by)? ..(not me|nobody|no one|who|someone)',
    '(left|put|dumped|hid|hidden|thrown|threw|chucked|placed|shoved|abandoned) ..(in|by|behind|under|on|at|inside|next to) ..(bin|bins|recycling|wheelie|hedge|street|pavement|bush|rain|stairwell|lobby|hallway|doorstep|step|roadside|open)',
    '(photo|picture|pic) ..(shows|shows my|is|of|at) ..(door|number|house|step|porch|gate|hallway|someone)',
    '(delivered|dropped|left) (to|at) ..(wrong|next door|next doors|neighbour|another|different|number|someone|somebody|old)',
    '(never|not) (reached|got to|made it to|came to|come to) (me|us|my|our|here)',
    '(parcel|package|order|box|delivery|letter|bag|bags) ..(is|was|are|were|has)? (missing|gone missing|stolen|lost|vanished|disappeared)',
    '(lost|lose|losing) (my|our|the) (parcel|package|order|delivery|box|post)',
    '(delivered|signed for)',
  ],
  weak: [
    '(item|items|part|parts|half|bits|pieces|two|three|one) ..missing',
    "(isn't|is not|wasn't|nothing) (there|here|on my|on the|at my|at the) ..",
  ],
  together: [
    {
      grade: 'weak',
      one: '(driver|courier|tracking|photo|app|it says|says delivered|delivered|signed|handed|left)',
      other:
        "(whose|which house|which door|not my|isn't mine|wrong|gone|nothing|never|no porch|no neighbour|somebody else|signature|my name|hedge|bin|pavement|resident|safe place|human|missing|isn't there|not there|stolen|empty|don't have)",
    },
  ],
  passes: [
    '(can|could|please|will|would|when|have it|has it|be|get it|get|to be) ..(be)? delivered (to|on|by|before|after|in)? ..',
    'delivered (on time|promptly|perfectly|quickly|early|yesterday thanks)',
  ],
  examples: [
    'Your driver left my parcel in the recycling bin.',
    'The tracking says delivered but there is nothing here.',
    'app shows parcel delivered and signed for, not by me',
    'The box arrived empty.',
  ],
  lookAlikes: ['Can it be delivered to a neighbour?', 'It was delivered promptly, thank you.'],
};
