import type { SituationRule } from './situation.ts';

export const howTo: SituationRule = {
  name: 'how-to',
  feeling: null,
  sure: [
    '(how|where) (do|can|would|could|should) (i|we|you|one)',
    'how to ..',
    '(is it|is there|would it be) (possible|any way|a way|an easy way) ..',
    '(can|could) (you|someone|anyone|somebody) ..(tell|show|explain|remind|point|talk|walk|advise|help) (me|us)? ..(how|where|what|which|to)',
  ],
  likely: [
    '(what|which) ..(steps|setting|settings|menu|button|format|form|way|size|file|version|option|documents|document|field|code|folder) ..',
    '(can|could|may) (i|we) ..',
    '(where|what|which|how) (is|are|does|did|should|will) ..',
    '(do|does|should|would|will) (i|we|it|the|my|that|this) ..',
    'quick (question|one|q)',
  ],
  weak: [
    '(not sure|unsure|wondering|wonder|trying|like to know|want to know|need to know) ..(how|where|which|what|if|whether|to)',
    '(please|setting|settings|set up|setup|add|export|import|change|find|install|configure)',
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
