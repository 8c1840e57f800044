import type { SituationRule } from './situation.ts';

export const featureRequest: SituationRule = {
  name: 'feature-request',
  feeling: null,
  sure: [
    "(would|it'd|it would) be (great|nice|good|useful|helpful|handy|lovely|brilliant|amazing) (if|to|for)",
    '(feature|product) (request|suggestion|idea|requests)',
    '(any|are there|is there) (plans|plan|chance) (to|of|for|you) ..',
    '(wish|wished) (it|you|there|the|we|i) (could|would|had|was|were)',
    '(suggestion|idea|request) (for|to) (the|your|a|add|you)',
    '(could|can|would|please) (you|we|the team) ..(add|consider adding|build|support|implement|introduce|allow|make it possible|bring back) ..(option|feature|mode|support|button|way|dark mode|integration|shortcut|setting|ability|filter|view|column|export)',
  ],
  likely: [
    '(dark mode|integration with|shortcut|bulk edit|an option to|ability to)',
    '(roadmap|vote|upvote|backlog|wishlist)',
  ],
  weak: ['(feature|option|add|support)'],
  passes: [
    "(would be|it'd be|be) nice (if|to) ..(someone|somebody|you|anyone|answered|replied|reply|call*|told|know)",
  ],
  examples: ['It would be great if the app had a dark mode.', 'Feature request: bulk edit for tags.'],
  lookAlikes: ['It would be nice if someone actually answered.'],
};
