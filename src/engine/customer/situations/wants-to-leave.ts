import type { SituationRule } from './situation.ts';

export const wantsToLeave: SituationRule = {
  name: 'wants-to-leave',
  feeling: 'frustrated',
  sure: [
    '(taking|take|moving|move) (my|our) (business|custom|money|account|savings) ..',
    "(had|have|i've had|we've had) enough ..",
    '(lost|losing|just lost) (a|me as a|my|our|us as|another|me as) (customer|custom|business|member|client|customers)',
    '(please)? cancel (it|everything|all|me)',
    "(decided not to|not going to|won't be|will not be|not) (renew|renewing|continue|continuing|extend*)",
  ],
  likely: [
    "(cancel|close|end|stop|switch us off|switch me off) ...(i'm|im|i am|we're|we are) (off|going|moving|switching|joining) (to|with|over to) (the|a|another)? ..",
    '(signed|signing|gone|going|starting|start|joined|joining) (up)? with (the|a|an|another) (other|new|different|another|local|rival|cheaper)? (lot|firm|supplier|provider|company|network|gym|crowd|one|competitor|outfit)',
    '(found|got) (someone|somebody|somewhere|a firm|a supplier|a provider) (cheaper|better|else)',
    '(send|give|need|want|get) (me)? (my|the|a) (pac|mac|porting|port|switching|stac) (code|number)',
    "(don't|do not) bother renewing",
    "(won't|will not|not|never|wouldn't|no longer) (be)? (renew*|using you|using your|shopping|ordering|buying|coming back|use you|use your|order|shop|staying|be back|buy|returning|stay) ..(again|from|with|here|you|after|any|service|anymore)?",
    '(leaving|leave|quitting|quit|switching|switch|moving|move|going|go) (to|for|you|your|over to)? ..(competitor|another|elsewhere|somewhere else|other provider|rival|someone else)',
    '(cancel|close|end|terminate|delete) (my|our|the|this) (account|subscription|membership|contract|policy|service|plan|everything|direct debit)',
    '(last|final) (chance|straw)',
    '(how do i|how to|let me|want to|just) (leave|get out|get out of this|cancel|close it)',
    '(never again)',
    '(trying|tried|want|wanted|wish|decided|need|like|asked|please|ready) (to|not to) (cancel|leave|close|end|terminate|unsubscribe|renew|quit)',
    '(unsubscribe|unsubscribed|cancel means|cancel cancel)',
    '(close|delete|end|cancel) (my|our|the|this) ..(account|subscription|membership|plan|contract|box|policy)',
    "(i'm|im|we're|i am|we are) (done|off|out|finished|leaving|gone)",
  ],
  weak: [
    '(switch|switched|switching) (to|provider|providers|supplier)',
    "(i'm|im|i am|we're|we are|want|wants|ready|thinking of|considering|tempted|going) (to)? (out|done|off|leave|leaving|finished|through|switching)",
    '(cancel|leave|leaving|switch|close)',
  ],
  passes: [
    'cancel ..(delivery|appointment|slot|order|booking|class|item|sunday|monday|tuesday|wednesday|thursday|friday|saturday|session|lesson|reservation|ticket)',
    '(leave|leaving) (it|the|a|my|on|at|for|in|with|feedback|parcel|review|them)',
    "(i'm|im|i am|we're|we are) (off|out|done) (on|to|work|of|for|with the form|in|until|school)",
    '(moving|move) (house|home|to a new|address|out|in)',
  ],
  examples: [
    "I've had enough. Please cancel my account.",
    "We're moving our business to a competitor.",
    "You've lost a customer.",
  ],
  lookAlikes: ['Please cancel my Thursday delivery.', "I'm moving house, can you update my address?"],
};
