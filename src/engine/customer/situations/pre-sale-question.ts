import type { SituationRule } from './situation.ts';

export const preSaleQuestion: SituationRule = {
  name: 'pre-sale-question',
  feeling: null,
  sure: [
    '(free|student|nhs|group|bulk|charity|educational|trade|family|senior|volume|military) (trial|discount|rate|rates|pricing|price|booking|account|order)',
    '(do|does|will|would|is|are|can|could) (you|it|they|this|that|these|the|your) ..(come in|come with|sell|stock|ship to|deliver to|offer|support|work with|fit|compatible|include*|available|in stock|suitable|have any|have a|waterproof|cover|discount|take|accept|do a|do the|last|need|require|run on|integrate|restock*|back in stock)',
    '(thinking|thinking of|thinking about|considering|interested|looking|want|hoping|tempted|planning|like) (to|of|in|about|at|for)? (buy|buying|order|ordering|purchase|purchasing|signing up|sign up|joining|join|upgrading|switching to you|your|getting|book|booking|trying|subscribing|hiring|hire|moving to you)',
    'before (i|we) (buy|order|book|sign|commit|purchase|join|pay|subscribe|place|decide)',
    '(is|are) (it|this|that|the|these|they) ..(vegan|gluten free|washable|machine washable|real leather|true to size|suitable|compatible|waterproof|in stock|available|still available|refundable|dishwasher safe|halal)',
    "(do|does|would|will|can) (you|u|ya|y'all) (do|sell|have|stock|offer|make|ship|deliver|take|carry|cater|run|hire|rent|print|accept|cover|support)",
    '(before|prior to) (i|we) (bid|buy|book|order|sign|install|apply|join|pay|commit|enrol|adopt)',
    '(plan|tier|trial|package|membership|edition|version|policy|ticket|course) (work|works|include|includes|cover|covers|come|comes|allow|allows|have)',
  ],
  likely: [
    '(how much|what) (is|are|does|do|would|will) ..(cost|price|prices|charge|it|dimensions|size|minimum|difference|weight|lead time|warranty|delivery time|pricing|rate|rates)',
    '(is|are) (the|your|these|those|it|this|that) ..(same|vegan|in stock|available|included|compatible|suitable|washable|heavy|real|safe|ripped|back|lined|unworn|new|left|free|fitted|any good|enough|ok|loud|bigger|true)',
  ],
  weak: [
    '(difference|compare|comparison|better|choose) (between|one|for) ..',
    '(quote|brochure|catalogue|demo|sample|samples|swatch|swatches|trial|price list|lead time|minimum order)',
    '(new|potential|prospective) (customer|customers)',
    '(recommend|suggest|advise)',
    '(in stock|back in|coming back|any left|restock|available|availability|sizes|dye lot|lead time|dimensions|seats left|places left|spaces left|vacancies)',
    "(which|what|what's|whats) ..(size|plan|model|tier|difference|rating|cheapest|smallest|biggest|best|included|in the|allowance|ratio|weight limit|speed)",
    "(we are|we're|i am|i'm) (starting|looking|thinking|considering|planning|comparing|deciding|choosing|after|interested|opening|moving|new)",
    '(price|cost|available|stock|size|buy|order)',
  ],
  examples: [
    'Do you ship to Norway, and does it come in blue?',
    "I'm thinking of buying the X200. Is it waterproof?",
    'What is the difference between Team and Business before we sign up?',
  ],
  lookAlikes: ['My X200 stopped working.'],
};
