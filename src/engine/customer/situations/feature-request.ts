import type { SituationRule } from './situation.ts';

export const featureRequest: SituationRule = {
  name: 'feature-request',
  feeling: null,
  sure: [
    "(would|it'd|it would) be (great|nice|good|useful|helpful|handy|lovely|brilliant|amazing) (if|to|for)",
    '(feature|product) (request|suggestion|idea|requests)',
    '(any|are there|is there) (plans|plan|chance) (to|of|for|you) ..',
    '(wish|wished) (it|you|there|the|we|i) (could|would|had|was|were)',
    '(could|can|would|please) (you|we|the team) ..(add|consider adding|build|support|implement|introduce|allow|make it possible|bring back) ..(option|feature|mode|support|button|way|dark mode|integration|shortcut|setting|ability|filter|view|column|export)',
    '(would|could) be (ace|good|nice|great|handy|useful|lovely|brilliant|helpful|cool|fab|grand|a help|welcome|amazing)',
    '(suggestion|just an idea|an idea|idea for|one for the|wish list|feature)',
  ],
  likely: [
    '(suggestion|idea|request) (for|to) (the|your|a|add|you)',
    '(dark mode|integration with|shortcut|bulk edit|an option to|ability to)',
    "(it'd|it would|would) (help|be|make) ..(if|to have|could)",
    '(let|allow) (us|me|users|people) ..(by|to|sort|filter|reorder|choose|pick|set|hide|export|add|search)',
    '(please|pls) (add|bring|make|let us|consider|could we have)',
    '(any|is there any) (plans|plan|chance) ..',
    'still no way (to|of) ..',
  ],
  weak: ['(roadmap|vote|upvote|backlog|wishlist)'],
  passes: [
    "(would be|it'd be|be) nice (if|to) ..(someone|somebody|you|anyone|answered|replied|reply|call*|told|know)",
  ],
  examples: ['It would be great if the app had a dark mode.', 'Feature request: bulk edit for tags.'],
  lookAlikes: ['It would be nice if someone actually answered.'],
};
