/** Customers' messages on which phrases are tried in the editor, one for each kind of trouble. Written for Attune. */
import type { Sample } from '../engine/proof.ts';
import type { SituationName } from '../engine/types.ts';

const TICKETS: Partial<Record<SituationName, string>> = {
  'wait-late':
    'My kettle has not arrived and I have been waiting for three weeks. It was due last Tuesday. This is my third email, and I need it for my flight tomorrow. Thanks, Maya',
  'no-reply':
    'I wrote to you two weeks ago about my boots and nobody has replied. This is my second message.',
  'wrong-charge': 'You charged me £49 twice for my gym membership on Monday. Please explain. Tom',
  'price-rise': 'My phone bill has gone up from £20 to £35 without a word. That is a lot for me.',
  'refund-overdue':
    'I sent the jacket back on 3 March and my refund of £80 still has not arrived after four weeks.',
  'damaged-faulty': 'My new lamp arrived broken on Tuesday. It was a present for my mother. Priya',
  'repeat-fault': 'The router has stopped working again. This is the third time in two months.',
  'missing-delivered':
    'Tracking says my parcel was delivered yesterday, but it has not arrived. I paid £80 for it. Priya',
  'wrong-item':
    'You sent me the wrong coat. I ordered a blue one and received a red one. I need it for a wedding on Saturday.',
  'lost-data': 'After the update all my photos are gone. Two years of them.',
  'locked-out': 'I am locked out of my account and my assignment is due at midnight.',
  outage:
    'Your system is down again and has been down for five hours. Our payroll runs tomorrow and nobody can work.',
  contradiction: 'Your website says 30 days and your agent told me 14. Which is it?',
  'refused-claim': 'You rejected my claim for the washing machine. I had hoped you would repair it.',
  'cancelled-on-them': 'You cancelled my booking two days before we travel. We had planned this for months.',
  'no-show': 'The engineer did not come on Thursday. I took a day off and waited all day.',
  'bad-treatment': 'Your agent was rude to me and hung up. I was spoken to like a child.',
  'irreplaceable-loss': "You lost the ring that I sent in for repair. It was my grandmother's.",
  'special-date-missed':
    "My daughter's birthday was on Sunday and the cake never arrived. The day is ruined.",
  'self-service-failed':
    'I tried your help page three times and the form keeps failing. I just want a person.',
  'accessibility-barrier': 'Your form does not work with my screen reader, so I cannot order.',
  hardship: "I lost my job last month and I can't afford the £60 payment this month.",
  'privacy-worry': 'Who can see my address? I got a letter from a firm that I never gave it to.',
  'wants-to-leave': 'Four outages in a month. I want to cancel my contract.',
  praise: 'Dana sorted everything in ten minutes. Thank you. Sam',
};
/** A message with a fact for every slot. */
const RICH =
  'My kettle is broken. I have been waiting three weeks and nobody has replied. This is my third email about it. It cost £49 and was due last Tuesday. I need it for my wedding on Saturday. Thanks, Maya';

/** The messages on which a phrase of a situation is tried, the most fitting first. */
export function samplesFor(situation: SituationName | undefined): Sample[] {
  const own = situation && TICKETS[situation];
  return [...(own ? [own] : []), RICH].map((ticket) => ({ channel: 'email', ticket }));
}
