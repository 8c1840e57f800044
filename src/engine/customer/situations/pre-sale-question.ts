import type { SituationRule } from './situation.ts';

export const preSaleQuestion: SituationRule = {
  name: 'pre-sale-question',
  feeling: null,
  sure: [
    '(do|does|will|would|is|are|can|could) (you|it|they|this|that|these|the|your) ..(come in|come with|sell|stock|ship to|deliver to|offer|support|work with|fit|compatible|include*|available|in stock|suitable|have any|have a|waterproof|cover|discount|take|accept|do a|do the|last|need|require|run on|integrate|restock*|back in stock)',
    '(thinking|thinking of|thinking about|considering|interested|looking|want|hoping|tempted|planning|like) (to|of|in|about|at|for)? (buy|buying|order|ordering|purchase|purchasing|signing up|sign up|joining|join|upgrading|switching to you|your|getting|book|booking|trying|subscribing|hiring|hire|moving to you)',
    'before (i|we) (buy|order|book|sign|commit|purchase|join|pay|subscribe|place|decide)',
    '(how much|what) (is|are|does|do|would|will) ..(cost|price|prices|charge|it|dimensions|size|minimum|difference|weight|lead time|warranty|delivery time|pricing|rate|rates)',
    '(difference|compare|comparison|better|choose) (between|one|for) ..',
    '(free|student|nhs|group|bulk|charity|educational|trade|family|senior|volume|military) (trial|discount|rate|rates|pricing|price|booking|account|order)',
    '(is|are) (it|this|that|the|these|they) ..(vegan|gluten free|washable|machine washable|real leather|true to size|suitable|compatible|waterproof|in stock|available|still available|refundable|dishwasher safe|halal)',
  ],
  likely: [
    '(quote|brochure|catalogue|demo|sample|samples|swatch|swatches|trial|price list|lead time|minimum order)',
    '(new|potential|prospective) (customer|customers)',
    '(recommend|suggest|advise)',
  ],
  weak: [
    '(which|what) (size|model|plan|one|version|colour|package|tier) ..(should|would|do|is|for|recommend)',
    '(price|cost|available|stock|size|buy|order)',
  ],
  examples: [
    'Do you ship to Norway, and does it come in blue?',
    "I'm thinking of buying the X200. Is it waterproof?",
    'What is the difference between Team and Business before we sign up?',
  ],
  lookAlikes: ['My X200 stopped working.'],
};
