import type { ModifierRule } from './modifier.ts';

/** They leave or say that they may. */
export const churn: ModifierRule = {
  name: 'churn',
  cues: [
    "(bye then|goodbye|good bye|uninstalled|uninstalling|unsubscribed|deleted the app|deleted my account|decided not to renew|not to renew|not renewing|cancelling my|canceling my|cancel everything|we're done here|done with you|off to|moving to something|last order|never again)",
    "(why|how) (i am|i'm|we are|we're) leaving",
    '(cancel|close|end|terminate) (my|our|the) (account|subscription|membership|contract|policy|service|plan)',
    '(leaving|leave|switching|switch|moving|move|going|go|take my business|taking my business|take our business|taking our business) ..(elsewhere|competitor|another provider|another supplier|rival|somewhere else|someone else|other provider)',
    "(won't|will not|never|not|wouldn't|no longer) ..(renew|renewing|order again|ordering again|shop with|use you again|using you again|be back|buy from|come back|buying from|book with you)",
    '(lost|losing) (a|my|our|me as a|us as a) (customer|custom|business|member|client)',
    '(last chance|final chance|looking elsewhere|look elsewhere|shopping around|last straw|final straw|had enough of you)',
    "(bye then|goodbye|good bye|uninstalled|uninstalling|unsubscribed|unsubscribing|deleted the app|deleting the app|deleted my account|we're done|we are done|i'm done|im done|done with you|done with this|never again|last order|last time i|last trip|last booking|had it with)",
    '(leaving|leave|switching|switch|switched|moving|move|moved|going|go|gone|taking|take|took) ..(elsewhere|competitor|another provider|another supplier|another bank|another company|rival|somewhere else|someone else|other provider|my business|our business|my custom|our custom|my money|credit union|the other lot|next door|by bus|by train)',
    "(last chance|final chance|looking elsewhere|look elsewhere|check elsewhere|shopping around|last straw|final straw|had enough|porting out|pac code|notice to|three months' notice|months notice|my notice|take my name off|take us off|take me off|rather check elsewhere|voting with|keep your)",
    "(why|how) (i am|i'm|im|we are|we're|an old customer is) leaving",
    'pls cancel me',
  ],
};
