import type { ModifierRule } from './modifier.ts';

/** Time is short. */
export const urgency: ModifierRule = {
  name: 'urgency',
  cues: [
    '(due|closes|expires|ends|leaves|starts|graded|collected) ..(today|tonight|tomorrow|tmrw|{day}|midnight)',
    'in (#|##|{n}) (min|mins|minutes|hour|hours|hrs)',
    '(wedding|funeral|flight|exam|interview|hearing|appointment|demo|appraisal|party|show|match) (is|sat|sun|mon|tue|wed|thu|fri|on|at|tomorrow|tmrw|today|tonight)',
    '(panic|panicking|panicked|terrified|stressing|freaking)',
    '(asap|urgent|urgently|emergency|immediately|right away|straight away|right now|as soon as possible|time sensitive|time critical|now please|today please|by today|by tomorrow|by tonight|before tonight|deadline|last minute|running out of time|hurry|quickly please|pronto)',
    '(by|before|until|leave|leaves|starts|start|begins|is|are|needed|need|fly|flying|closes|opens|travel|due on|due by|due at) (this|on)? (tomorrow|tonight|today|midnight|noon|end of day|close of business|cob|eod|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this afternoon|this evening|the weekend|morning)',
    '(in|within) (the next)? {n} (minutes|mins|hours|hrs)',
    '(tomorrow|tonight|this afternoon|this evening)',
    '(only|just) {dur} (left|to go)',
    '{dur} (left|to go)',
    '(fly|flying|flight|train|ferry|boat|bus|taxi|sail|sails|travel|leave|leaving|board|boarding|check in|depart) ..(tomorrow|tonight|today|tmrw|{day}|#am|##am|#pm|##pm|in {n}|in ##|in #|at #|at ##|hours|midnight|noon|morning)',
    '(due|deadline|closes|closing|expires|expire|expiring|ends|starts|graded|collected|submit|submitted|needed|need it|need them|needs|pay by|run|runs|released|completion|lapses|runs out|ran out) ..(today|tonight|tomorrow|tmrw|{day}|midnight|noon|#am|##am|#pm|##pm|this morning|this afternoon|this evening|end of day|the ##th|the #th|the ##st|in {n}|next week)',
    "(panic|panicking|panicked|terrified|frightened|freaking|desperate|please please|pls pls|fast fast|hurry|quick|quickly|now please|please help|help me|pls help|plz help|someone please|anyone please|before he|before she|before they|before it's too late|right now|this minute|asap)",
    '(phone|battery) (on|at) (#|##) (per cent|percent|%)?',
    '(only|just|has|have|got|with|enough) ..({n}|#|##) (days|hours|hrs|mins|minutes|tablets|pills|doses) (left|to go|before|until|of)',
    '(freeze|block|stop|reverse|cancel|lock) (it|them|my|the|this|everything) ..(now|please|pls|quick|immediately|before|today|tonight|asap|at once)',
    '(send|get|call|ring|phone|need|want) (someone|somebody|me|an engineer|help|it) (out)? (now|today|tonight|urgently|immediately|asap|this morning|before)',
    '(is it safe|safe to|should i|shall i|do i|what do i do|what should i do) ..(use|eat|drink|drive|go|call|hospital|vet|him|her|now|sick|plug)',
    '(gate|window|slot|sale|offer|booking|check in|office|counter) (closes|shuts|ends|expires|is closing) ..',
    '(no|without) (heat|heating|hot water|water|power|electric|gas|food|medication|insulin|phone|money) ..(tonight|kids|baby|children|since|degrees|minus|snow|cold|two|three)',
  ],
  together: [
    {
      one: '(tomorrow|tonight|tmrw|midnight)',
      other:
        "(can't|cannot|won't|still|please|pls|locked|not|no|stuck|nobody|need|need to|must|has to|have to|panic|worried|scared|how|what do i)",
    },
  ],
};
