import type { SituationRule } from './situation.ts';

export const contradiction: SituationRule = {
  name: 'contradiction',
  feeling: 'confused',
  sure: [
    '(told|said|says|promised) ...(free|included|no charge|no fee|covered) ...(now|but|invoice|charged|bill|fee)',
    '(one|first) (person|agent|colleague|adviser|advisor|email|page|lady|man|guy|letter|rep|part|screen|place|said|says|told) ...(another|second|other|next|different) ..(says|said|told|tells|the opposite|email|page|letter)',
    '(told|said|says|tells|saying) ..(one thing) ...(another|other|opposite|different)',
    '(makes|make|making) (no|any|zero|little) sense',
    "(doesn't|does not|don't|didn't) make (any)? sense",
    '(so which|which is it)',
    '(app|site|website|email|text|letter|page|basket|checkout|bot|chat|card|line|portal|label|invoice|depot|shop|agent|form) (says|said|shows|reads|saying) ...(email|app|site|text|letter|page|checkout|bot|chat|card|portal|label|invoice|depot|shop|agent|other|phone|line) (says|said|shows|reads|saying|was)',
  ],
  likely: [
    '(website|site|page|app|email|letter|chat|bot|chatbot|contract|terms|leaflet|portal|invoice|label|form|policy|faq|help page|confirmation) ..(says|said|states|shows|tells|reads) ...(but|whereas|while|yet|and|then) ..(says|said|told|shows|states|email|letter|agent|app|phone|your|site|website|page)',
    "(was|were|been|am|am i|i'm) told ...(but|now|then|today|and) ..(told|says|said|saying|apparently|you|it|i)",
    '(which|who) (one)? ..(is|are|do|should|am) ..(right|correct|true|believe|i follow|go by|trust|it|apply)',
    '(how can|how is) (it|that|both|this) ..(be|both)',
    '(monday|tuesday|wednesday|thursday|friday|yesterday|first) ...(monday|tuesday|wednesday|thursday|friday|today|then) ..(said|says|told|written|wrote|was told)',
    'which (one|of|line|date|number|answer|version|is it|do i) ..',
    '(is|are) (it|that|they) (#|##|{n}|one) or ..',
    '(how|why) (can|is|does|do|would) (it|this|that|both|they) ..(both|same|and|say|be true|different)',
    "(i am|i'm|am|so|totally|completely|very|bit|really) (confused|puzzled|baffled|lost|bewildered|perplexed|mystified|muddled)",
  ],
  weak: [
    "(contradict*|conflicting|inconsistent|mixed messages|doesn't match|don't match|doesn't tally|don't tally|doesn't agree|don't agree|different answers|two answers|two different|three different|opposite|both can't be|both cannot be)",
    '(moved|changed|moving|changing|changes) ..(goalposts|date|dates|answer|mind|story|price|rules|terms) ..',
    '(on the phone|in the chat|yesterday|last week|on monday|in store|in branch) ..(said|told|says) ...(now|but|today|yet)',
    '(told|said|says|confused|confusing|unclear)',
  ],
  together: [
    {
      grade: 'weak',
      one: '(website|site|email|letter|app|page|agent|chat|bot|leaflet|form|colleague|contract|lady|man|phone|branch|shop|desk|portal|faq|text|manual|booklet|card|box|sign|label|screen)',
      other: '(says|said|shows|say|told|tells|reads)',
    },
    {
      grade: 'weak',
      one: '(both|which|two different|neither|opposite|contradict*|which one|which is)',
      other: '(says|said|told|right|true|correct|same|date|answer|number|is it|apply|letter|page|believe)',
    },
  ],
  passes: [
    "(says|shows|said|showing|marked) (as|it's|its|it was)? delivered ...but ...",
    "(says|shows|said|showing|marked) (as|it's|its|it was)? delivered",
    '(tracking|it|app|status) (says|shows|said) delivered',
  ],
  examples: [
    'One agent told me 14 days and another told me 30.',
    'Your website says free returns but the email says I pay. Which is right?',
    'The letter and the portal contradict each other.',
  ],
  lookAlikes: ['The page says I can add two users, how do I do that?'],
};
