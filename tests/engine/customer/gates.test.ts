import { describe, expect, test } from 'vitest';
import { compileGate } from '../../../src/engine/customer/gates/gate.ts';
import { GATE_RULES } from '../../../src/engine/customer/gates/index.ts';
import { readCustomer } from '../../../src/engine/customer/index.ts';
import { normalise } from '../../../src/engine/language/index.ts';
import { GATES } from '../../../src/engine/types.ts';

test('every gate has its rule', () => {
  expect(GATE_RULES.map(({ gate }) => gate)).toEqual([...GATES]);
});

describe.each(GATE_RULES)('$gate', (rule) => {
  const { find } = compileGate(rule);
  const { explicit, indirect, lookAlikes } = rule.examples;
  test.each([...explicit, ...indirect])('trips: %s', (text) => expect(find(normalise(text))).not.toEqual([]));
  test.each(lookAlikes)('passes: %s', (text) => expect(find(normalise(text))).toEqual([]));
});

test('gates are read in the whole thread of the customer, and nowhere else', () => {
  const reading = readCustomer(
    {
      channel: 'email',
      thread: [
        { role: 'customer', name: null, text: 'Dad died on Tuesday.' },
        { role: 'agent', name: null, text: 'My solicitor says hello.' },
        { role: 'customer', name: null, text: 'Which form do I need?\n> see you in court' },
      ],
    },
    undefined,
    undefined,
  );
  expect(reading.gates).toEqual(['bereavement']);
  expect(reading.gateEvidence[0]?.turn).toBe(0);
});

describe('ordinary messages that hold grave words trip no gate', () => {
  test.each([
    'The battery died after two months, can I have a new one under warranty?',
    'This new feature is killer, my team is dying to try it',
    'Sue asked me to send over the purchase order for the fire sale promo',
    'Could you tell me whether the smoke grey sofa is fire retardant?',
    'My son passed his driving test so please add him to the policy',
    "I'm in the legal team at Harcourts and need our invoices resent to a new address",
    'Can I get a blind made to measure for a bay window?',
    'How do I kill a stuck job in the print queue?',
    'Your courier left the parcel in the rain and everything is ruined',
    "I can't see the button for exporting my report",
    'My card was declined at the till and I was mortified',
    'What a joke, three weeks and no reply, this company is a shambles',
    "I am a nurse and would like to know if there's a discount",
    'Is the venue wheelchair accessible and do carers go free?',
    'This game is so addictive, thank you',
    'I was charged twice for the same order, please send one back',
    'Please remove my old phone number and add the new one to my profile',
    'The heating engineer is booked for Tuesday, can we move him to Wednesday?',
    "I'm 71 and love the new app, thank you",
    'We got the hot water back this morning, brilliant, thank you',
    'Do I need a court booking for doubles on Saturday?',
    "I hate this update, it's garbage and the devs clearly don't play",
    'Two of the glasses arrived broken',
    'the hospital appointment text had the wrong date, which one is right?',
    "I'd like to leave a tip for the driver, he was brilliant with my mum",
    'Please can you send the funeral flowers invoice to our new office',
    'is your chargeback fee still 15 pounds for merchants?',
    "My dad is turning 80 and I'd like a cake for him",
    'You have shot yourselves in the foot with this price rise',
    'my account says locked for security reasons after i changed phone',
    'Customer here since 2009, I will be going to your competitor',
    'I burned the cake because the oven manual is wrong',
    'I need the certificate for my benefits office, how long does it take?',
    'Can you change the name on the account, I got married',
    'Nobody told us the pool was closed, the kids were in tears',
    'I was told a manager would ring me and he never did',
    'Do you sell gas bottles for a caravan?',
    'my phone screen cracked when I dropped it, how much is a repair',
    "I'm directing a play in which the lead takes an overdose in act two; does your stage blood wash out of cotton?",
    "Could you send twenty of your suicide prevention leaflets to the students' union?",
    "We'd like to book the mental health first aid course for nine staff in May.",
    'The cat in the game keeps dying on level 4, is that a known bug?',
    'How do I tag a contact as deceased in the CRM without triggering the birthday email?',
    "I need the black dress by Thursday, it's for a funeral scene we're filming.",
    'We are funeral directors in Hull and our account login has changed, who is our new manager?',
    'My novel is set in a hospice, may I quote your brochure?',
    'Please invoice the law firm, not me, I only work in their post room.',
    'I clerk at the county court and we need six toner cartridges.',
    'Is jury service a valid reason to pause my gym membership?',
    'My daughter starts her law degree and her laptop bag strap snapped, can I swap it?',
    'Does the phishing simulation include a report per department?',
    "We hacked together a stand for the tablet from your old packaging, photo attached, thought you'd smile.",
    'The plot twist in episode six is that her identity was stolen, no spoilers please in your emails.',
    'Whose idea was the fire engine cake? My son screamed with joy.',
    'Do the flame effect bulbs get hot to the touch?',
    "I'm allergic to mornings, can we make it the afternoon slot?",
    'Our choir is singing at the memorial concert, can we park the van behind?',
    "I'm researching my great-grandfather who was killed at Ypres, is your newspaper archive searchable by town?",
    'The plants died while we were away, is that covered by the guarantee?',
    'Your bot has the patience of a saint, mine died an hour ago',
    'Blind date gift box: can I choose the wine?',
    "What's the weight limit on the wheelchair ramp you sell, and does it fold?",
    "I'm a carer for a living and need two tunics in size 14.",
    'The stroke width on the export is wrong, it comes out at 2 px.',
    "My grandad is 91 and has just learned to video call, he'd like a bigger stand.",
    'You muppets, you sent two left shoes again, lol',
    'I could murder whoever designed this menu, where is the export button?',
    "We're shooting a wedding on Saturday and need the lens back from repair.",
    'The bomb of a bath bomb was great, which scent was it?',
    'I nearly had a heart attack when I saw the bill but it was for the whole year, all fine.',
    "I'm drowning in your newsletters, please unsubscribe me.",
    'Crashed twice today, the app I mean, on an iPhone 12.',
    'the police station next door has your parcels again',
    'Can I report a pothole here or is that the county?',
    "I'm on the regulator page of the help centre and the gas hob link is dead",
    'Please correct the spelling of my late shift allowance on the payslip.',
    'my card expired on the 3rd, how do i add the new one',
    "The seller's account was closed, can I still leave a review?",
    'The old battery died so I recycled it at your shop, thanks.',
    "I'd like to book the crematorium chapel piano tuned before the concert.",
    "Can my solicitor's clerk collect the keys with a letter from me?",
    "We had a death in the game clan, lol, Kev's wizard. Can his loot be moved?",
    'Which of your hobs is safest with a toddler in the house?',
    'My bank says the transfer went through at 9, can you see it?',
    'The nurse at the desk was so gentle with my dad, please thank her.',
    'I killed the basil again, is there a hardier herb in the range?',
    'My new card is stuck in the machine at the Hill Street branch.',
    'Do you do a discount for carers, I look after my gran?',
    'Your crew got drunk with our office at the party, brilliant night, same again next year.',
    'Please send the police clearance certificate to the embassy.',
  ])('%s', (text) => {
    const thread = [{ role: 'customer' as const, name: null, text }];
    expect(readCustomer({ channel: 'email', thread }, undefined, undefined).gates).toEqual([]);
  });
});
