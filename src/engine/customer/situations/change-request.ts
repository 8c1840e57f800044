import type { SituationRule } from './situation.ts';

export const changeRequest: SituationRule = {
  name: 'change-request',
  feeling: null,
  sure: [],
  likely: [
    '(update|change|amend|correct) (my|our|the) (address|name|details|email|phone|number|booking|order|payment|card|delivery|surname|date)',
    "(please|can you|could you|could we|can we|can i|could i|i'd like to|i would like to|we'd like to|we would like to|need to|want to|pls|plz|would you|kindly|i need to|like you to|may i) ..(change|update|amend|switch|move|add|remove|cancel|reschedule|swap|correct|upgrade|downgrade|rename|transfer|increase|reduce|delete|close|postpone|book|send|resend|register|replace|edit|bring forward|pause|stop|unsubscribe|put|take off|extend|turn off|order|set|redirect|forward|make it|rebook|scrap|merge|push|skip|drop)",
    '(instead of|rather than|from) ..(to|on) ..',
    '(from|starting|effective|as of) ({day}|next week|next month|the first|the 1st)',
    '(please|pls|plz|kindly|could you|can you|would you) ..(stop|cancel|delete|remove|activate|reset|restore|terminate|cease|forward|send|email|resend|take|put|add|set|bin|abort|close|book|split|issue|provide|raise|lift)',
    '(stop|cancel|delete|remove|take|bin|abort|move|swap|change|put|add|reset|switch|skip) ..(pls|please|plz|thx|ta|thanks|cheers|ref|account|order|off|from|to|until)',
    '(pls|please|plz) (ref|order|no|account|acct|cust)',
    "(i'd|i would|we'd|we would) like (my|our|the|to have) ..(taken|removed|changed|moved|sent|name|off|added|updated)",
    '(i|we) need to (take|remove|change|move|add|close|transfer|cancel|update|split|stop) ..',
    '(from|to) the (#*|##|first|{day}) (rather|instead|onwards|please|pls)',
  ],
  weak: [
    '(is it possible|possible) (for|to) ..(move|leave|have|change|be|get|swap|send|pay|switch)',
    '(new|change of|changed|changing|moved|moving) (my|our)? (address|bank details|email|phone number|number|name|surname|house|card|office|details|to)',
    '(please|change|update|add|remove|move|swap|address|thanks)',
  ],
  together: [
    {
      grade: 'weak',
      one: "(please|pls|can you|could you|can i|could i|can we|could we|i'd like|i would like|need to|would you|kindly|want to|may i|plz)",
      other:
        '(change|update|move|swap|switch|add|remove|cancel|amend|correct|rename|reschedule|postpone|upgrade|downgrade|pause|stop|transfer|extend|delete|close|put|take|rebook|rearrange|instead|new address|new number|married name|different)',
    },
    {
      grade: 'weak',
      one: "(please|pls|plz|can you|could you|can we|i'd like|kindly|need)",
      other:
        '(instead of|rather than|new address|my name|the name|off my|from my|to my|to the|onto|the order|delivery|appointment|booking|my account|my plan|from monday|next week)',
    },
  ],
  passes: ['(please|can you|could you) ..(stop|fix|sort|explain|tell|help|call me|get|just) ..'],
  examples: [
    'Please update my address to 4 Mill Lane from Monday.',
    'need to scrap sundays slot pls, keep the weds one',
    'Could you move my appointment to Thursday afternoon?',
  ],
  lookAlikes: ['Can you explain why I was charged twice?'],
};
