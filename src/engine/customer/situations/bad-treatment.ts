import type { SituationRule } from './situation.ts';

export const badTreatment: SituationRule = {
  name: 'bad-treatment',
  feeling: 'hurt',
  sure: [
    '(how|way) (i|we|she|he|they) (am|are|was|were|got|get) ..(treated|spoken to|talked to|dealt with)',
    '(hung|hang|hanged|hanging|put the phone) (up)? (on|down on) (me|us|my|her|him)',
    '(cut|cutting) (me|us) off',
    '(laughed|shouted|yelled|swore|snapped|screamed|barked|tutted|sighed|rolled his eyes|rolled her eyes|glared|sneered|talked over|spoke over|talked down|spoke down|shushed) (at|over|to)? (me|us|her|him|my)',
    '(accused|accuse|accusing|called) (me|us|my|him|her) ..(of|a|liar|lying|stealing|thief|fraud|cheat|trying)',
  ],
  likely: [
    '(fobbed off|palmed off|brushed off|fobbing|brushed aside|sneered at|looked down|talked down to|made fun)',
    '(treated|treat|treats|treating|made to feel|make me feel|made me feel|made us feel|spoke to me|spoken to|talked to|talks to me|speaks to me) ..(like|as if|as though) ..',
    'hung up',
    '(rude|rudely|rudeness|condescending|patronising|patronizing|patronised|dismissive|aggressive|abrupt|disrespectful|disrespected|sarcastic|unprofessional|snotty|belittl*|humiliat*|sneer*|smirk*|sniggered|discriminat*|racist|sexist|hostile|snapped at|mocked|mocking)',
    '(attitude|tone) (of|from|was|is|she|he|the|your|problem)',
    "(staff|agent|driver|manager|assistant|woman|man|lady|guy|receptionist|advisor|adviser|colleague|person|lad|girl|nurse|teller) ..(rude|told me to|refused to|ignored|wouldn't|walked off|walked away|laughed|shouted|said i|implied|accused|didn't care|couldn't care)",
    "(like|as) (i was|i'm|i am|we were) (a|an|some) (nuisance|criminal|thief|child|idiot|liar|beggar|problem|number|burden|inconvenience)",
    '(in front of) ..(everyone|people|my|customers|the queue|whole|staff|kids|children|other)',
    '(the way) (i was|we were|he|she|your) ..(treated|spoken|spoke|talked)',
    '(rolled|rolling) (his|her|their) eyes',
    '(said|told|told me|say|wrote|answered|replied) (to)? (me|us|her|him)? ("|i was|i am|it was|it is|not|that was) ..(relevant|problem|drama*|difficult|emotional|hysterical|overreact*|calm down|stupid|lying)',
    '(heard|overheard) (him|her|them|your) ..(say|laugh|call|tell|sigh)',
    '(note|notes|comment) ..(on|about) ..(my|account|file|me) ..',
    '(as if|as though|like) (i|we) (was|were|am|are|had|did|don*|wasn*|weren*) ..',
  ],
  weak: [
    "(didn't|doesn't|don't|couldn't|nobody|no one) (even)? (care|cares|cared|listen|listened|apologise|apologised|bother|look up|look at me|believe me)",
    '(passed|pass|pushed|transferred|bounced) ..(pillar to post|around|between|department|departments|from one)',
    '(your|the|an|one of your) (driver|agent|adviser|advisor|assistant|colleague|manager|man|woman|lad|lady|nurse|receptionist|engineer|tech|clerk|steward|guard|doorman|host|moderator|admin|staff|rep) ..(said|says|asked|told|called|wrote|answered|replied|muttered|shrugged|joked) ..',
    '(resolved|closed) (by|without|as) ..',
    '(stung|hurt|hurtful|humiliated|degraded|belittled|insulted|insulting|demeaning|ashamed|small|invisible|nasty|cruel|mean)',
    '(nobody|no one|not one) ..(apolog*|sorry|listened|listens|asked me|asked us|looked up)',
    '(staff|manager|attitude|ignored)',
  ],
  together: [
    {
      grade: 'weak',
      one: '(driver|staff|agent|manager|lady|man|woman|nurse|doctor|receptionist|guard|steward|assistant|engineer|colleague|advisor|adviser|cashier|teller|officer|porter|host|waiter|waitress|girl|boy|lad|guy|bloke|clerk|rep|team|boss|supervisor|teacher|tutor|coach|attendant|bouncer|security|warden|caretaker|courier|crew|he|she)',
      other:
        "(said|told me|told us|told my|laughed|shouted|rolled|ignored|looked|called me|called my|asked me|sneered|snapped|sighed|smirked|shrugged|hung up|walked off|refused|rude|pointed|talked|spoke|swore|yelled|tutted|accused|mocked|waved|pushed|grabbed|made me|wouldn't look|barked|muttered)",
    },
    {
      grade: 'weak',
      one: '(treated|spoken|spoke|talked|made to feel|called|accused|laughed at|shouted at|ignored|told)',
      other:
        '(like|liar|thief|child|stupid|idiot|nuisance|number|criminal|dirt|in front of|everyone|queue|calm down|attitude|tone|respect|rude)',
    },
    {
      grade: 'weak',
      one: '(my wife|my mum|my son|my daughter|my husband|my dad|my mother|my father|she|he|i|we|me|us)',
      other:
        "(laughed|talked over|ignored|stared|sneered|told to|sent away|turned away|asked to leave|made to|humiliated|belittled|shouted at|called a|looked at|wouldn't look|prove it|calm down|never once|wave|waved)",
    },
  ],
  passes: [
    "(not|never|wasn't|weren't|without being) ..(rude|abrupt)",
    "(sorry|apologies|don't mean|hope) ..(rude|abrupt|sound|to be)",
    '(pardon|excuse) ..',
  ],
  examples: [
    'Your agent was rude and hung up on me.',
    'The man at the desk treated me like a thief.',
    'I was laughed at in front of the whole queue.',
  ],
  lookAlikes: ['Sorry if this sounds rude, I am in a hurry.'],
};
