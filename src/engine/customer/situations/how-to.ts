import type { SituationRule } from './situation.ts';

export const howTo: SituationRule = {
  name: 'how-to',
  feeling: null,
  sure: [
    '(is it|is there|would it be) (possible|any way|a way|an easy way) ..',
    '(how|where) (do|can|would|could|should) (i|we|you|one)',
    'how to ..',
    '(can|could) (you|someone|anyone|somebody) ..(tell|show|explain|remind|point|talk|walk|advise|help) (me|us)? ..(how|where|what|which|to)',
  ],
  likely: [
    '(what|which) ..(steps|setting|settings|menu|button|format|form|way|size|file|version|option|documents|document|field|code|folder) ..',
    '(can|could|may) (i|we) ..',
    '(where|what|which|how) (is|are|does|did|should|will) ..',
    '(do|does|should|would|will) (i|we|it|the|my|that|this) ..',
    'quick (question|one|q)',
    "(what|whats|what's) (does|do|is|are|would|happens|happen|the) ..(mean|means|happen|if|when|between|called|for|expected|limit|error|deadline|code|number|window)",
    '(how) (many|long|often|much|far|do|does|can|to|would) ..',
    '(possible|allowed|ok to|okay to|fine to|safe to)',
    "(can't|cannot|couldn't|can not|unable to) (find|see|work out|figure|locate) ..(where|how|it|the|a|which|option|setting|under)",
    '(is there|are there) (a|an|any|some) ..',
  ],
  weak: [
    '(does|do|will|can|is|are|did|should|would|must) (a|an|the|my|it|i|we|u|you|gift|both|this|that|there) ..',
    '(stuck|lost|unsure|not sure|wondering|question|query) ..',
    '(not sure|unsure|wondering|wonder|trying|like to know|want to know|need to know) ..(how|where|which|what|if|whether|to)',
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
