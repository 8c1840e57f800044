/** Customers' messages on which phrases are tried in the editor, one for each kind of trouble. Written for Attune. */
import type { Sample } from '../engine/proof.ts';
import type { SituationName } from '../engine/types.ts';

const TICKETS: Partial<Record<SituationName, string>> = {
  'wait-late':
    'Hi, I have been waiting three weeks for my kettle. This is my third email about it. I need it by Friday. Maya',
  'no-reply':
    'I wrote to you two weeks ago about my boots and nobody has replied. This is my second message.',
  'wrong-charge': 'You charged me £49 twice for my gym membership on Monday. Please explain. Tom',
  'price-rise': 'My phone bill has gone up from £20 to £35 without a word. That is a lot for me.',
  'refund-overdue':
    'I sent the jacket back on 3 March and my refund of £80 still has not arrived after four weeks.',
  'damaged-faulty': 'My new lamp arrived broken on Tuesday. It was a present for my mother. Priya',
  'repeat-fault': 'The router has stopped working again. This is the third time in two months.',
  'missing-delivered': 'Tracking says my laptop was delivered yesterday but I have not received it.',
  'wrong-item': 'I ordered the blue coat and you sent me a red one. I need it for a wedding on Saturday.',
  'lost-data': 'After the update all my photos are gone. Two years of them.',
  'locked-out': 'I am locked out of my account and my assignment is due at midnight.',
  outage: 'The export is down again and our payroll runs tomorrow. It has been down for five hours.',
  contradiction: 'Your website says 30 days and your agent told me 14. Which is it?',
  'refused-claim': 'You rejected my claim for the washing machine. I had hoped you would repair it.',
  'cancelled-on-them': 'You cancelled my booking two days before we travel. We had planned this for months.',
  'no-show': 'The engineer did not come on Thursday. I took a day off and waited all day.',
  'bad-treatment': 'Your agent was rude to me and hung up. I was spoken to like a child.',
  'irreplaceable-loss': "You lost the ring that I sent in for repair. It was my grandmother's.",
  'special-date-missed': "The cake did not arrive for my daughter's birthday on Sunday.",
  'self-service-failed':
    'I tried your help page three times and the form keeps failing. I just want a person.',
  'accessibility-barrier': 'Your form does not work with my screen reader, so I cannot order.',
  hardship: 'I lost my job last month and cannot pay the £60 this month.',
  'privacy-worry': 'Who can see my address? I got a letter from a firm that I never gave it to.',
  'wants-to-leave': 'Four outages in a month. I want to cancel my contract.',
  praise: 'Dana sorted everything in ten minutes. Thank you. Sam',
};
const ANY = 'I have been waiting three weeks for my kettle and this is my third email. I paid £49. Maya';

/** The message for a phrase of a situation; the same one for all situations without trouble. */
export function sampleFor(situation: SituationName | undefined): Sample {
  return { channel: 'email', ticket: (situation && TICKETS[situation]) ?? ANY };
}
