import type { SituationRule } from './situation.ts';

export const howTo: SituationRule = {
  name: 'how-to',
  feeling: null,
  sure: [
    '(how|where) (do|can|would|could|should) (i|we|you|one)',
    'how to ..',
    '(can|could) (you|someone|anyone|somebody) ..(tell|show|explain|remind|point|talk|walk|advise|help) (me|us)? ..(how|where|what|which|to)',
  ],
  likely: [
    '(is it|is there|would it be) (possible|any way|a way|an easy way) ..',
    '(what|which) ..(steps|setting|settings|menu|button|format|form|way|size|file|version|option|documents|document|field|code|folder) ..',
    '(can|could|may) (i|we) ..',
    '(do|does|should|would|will) (i|we|it|the|my|that|this) ..',
    'quick (question|one|q)',
    "(what|whats|what's) (does|do|is|are|would|happens|happen|the) ..(mean|means|happen|if|when|between|called|for|expected|limit|error|deadline|code|number|window)",
    '(how) (many|long|often|much|far|do|does|can|to|would) ..',
    '(possible|allowed|ok to|okay to|fine to|safe to)',
    "(can't|cannot|couldn't|can not|unable to) (find|see|work out|figure|locate) ..(where|how|it|the|a|which|option|setting|under)",
    '(is there|are there) (a|an|any|some) ..',
  ],
  weak: [
    '(where|what|which|how) (is|are|does|did|should|will) ..',
    '(does|do|will|can|is|are|did|should|would|must) (a|an|the|my|it|i|we|u|you|gift|both|this|that|there) ..',
    '(stuck|lost|unsure|not sure|wondering|question|query) ..',
  ],
  together: [
    {
      grade: 'likely',
      one: '(how do i|how can i|how do you|how to|how does|where do i|where can i|where is the|is there a way|can i|what do i|which button|what does|am i able|where are the|how would i|steps)',
      other:
        '(change|set|add|export|download|find|use|get|make|turn|reset|install|connect|print|enter|update|upload|link|switch|cancel|share|save|see|mean|delete|remove|send|open|return|book|move|pair|merge|screen|settings|button|menu|account)',
    },
    {
      grade: 'likely',
      one: '(how|where|what|which)',
      other:
        '(do i|can i|to get|button|setting|settings|menu|screen|option|step|steps|format|file|export|mode|tab|page)',
    },
  ],
  passes: [
    '(what|how much more) do i have to do',
    'how (do|can|could) (you|i) ..(sleep|justify|expect|live|explain|call|still|dare|trust|possibly|supposed)',
    '(how|where) (do|can|am|is) ..(complain|my refund|my order|my money|my parcel|supposed)',
  ],
  examples: [
    'How do I reset my password?',
    'where can i find the invoice for june',
    'Is there a way to export my contacts to CSV?',
  ],
  lookAlikes: ['How do you justify charging me twice?'],
};
