import type { SituationName } from '../../../src/engine/types.ts';

/** Drafts labelled by hand before the engine saw them: [acknowledges, acts, time, draft]. */
export type Labelled = [0 | 1 | 2, 0 | 1 | 2, boolean, string];
export interface Case {
  ticket: string;
  situation: SituationName;
  calm?: boolean;
  drafts: Labelled[];
}

/** The rules were written with these at hand. */
export const SEEN: Case[] = [
  {
    ticket:
      "My winter coat was due on the 4th. It's the 19th now, and every time I write I get another automatic message. I'm going to Norway on Saturday and have nothing warm to wear.",
    situation: 'wait-late',
    drafts: [
      [
        2,
        2,
        true,
        "Hello Ines,\n\nTwo weeks past the date we gave you, with Norway on Saturday, is cutting it close. I've taken a coat from the Oxford shop and a bike courier brings it to you this evening.\n\nBest,\nTom",
      ],
      [
        1,
        1,
        false,
        'Hi Ines,\n\nI do see that this has been a bad experience. We are going to dig into it and will come back to you with news.\n\nTom',
      ],
      [
        0,
        2,
        false,
        "Hi Ines, I've ordered a fresh coat from our other warehouse and put it on the express service.",
      ],
      [
        2,
        0,
        false,
        'You should have had that coat on the 4th, and all you got from us were automatic messages. That was poor of us.',
      ],
      [0, 0, false, 'Thanks for writing in. All coats are made of recycled wool and are sent in paper bags.'],
      [1, 0, false, 'Oh dear, that sounds awful! You must be so cross with us.'],
      [
        2,
        2,
        true,
        'Going to Norway without a coat is not an option. I have set one aside in the Bath shop; it will be held under your name until Friday.',
      ],
      [0, 1, false, 'Hello Ines, this is being handled and we shall do everything within our power.'],
      [2, 1, false, 'I can see that your coat is more than a fortnight late. Leave it with me.'],
      [
        0,
        2,
        true,
        'Hello, a driver is going to drop the coat off at your flat tomorrow between nine and eleven.',
      ],
    ],
  },
  {
    ticket:
      'You took £84.50 from my account twice this month. My rent bounced because of it and the bank fined me £25.',
    situation: 'wrong-charge',
    drafts: [
      [
        2,
        2,
        true,
        "Having £84.50 go out twice and your rent bounce is a horrible chain of events. I've sent the second payment back this morning and added £25 for the bank's fine.",
      ],
      [1, 2, false, "I'm really sorry about this. I have reversed one of the payments."],
      [0, 2, true, 'The duplicate was reversed at 10:15 today. Banks usually show it by Wednesday.'],
      [2, 0, false, 'A bounced rent payment is serious, and the fine on top makes it worse.'],
      [1, 1, false, 'We hear you, and we are on it! Our team will sort everything out.'],
      [
        0,
        0,
        false,
        'Thank you for contacting the billing team. Your message matters to us and we value your loyalty.',
      ],
      [2, 2, false, "The double payment was our error, not yours. I'm refunding £84.50 to the same account."],
      [0, 0, false, 'Could you send a screenshot of the two payments and tell me which bank you are with?'],
      [
        2,
        1,
        false,
        'Being fined by the bank for something we did is wrong. I will pass this along to the relevant team.',
      ],
      [1, 2, true, 'That must have been a shock. The money goes back to you within two working days.'],
    ],
  },
  {
    ticket: 'The blender arrived with a snapped handle. It was a present for my sister and now I look cheap.',
    situation: 'damaged-faulty',
    drafts: [
      [
        2,
        2,
        true,
        "Handing your sister a present with a snapped handle is the last thing you wanted. I've posted a new blender by next-day service, so it arrives on Thursday.",
      ],
      [1, 2, false, "Gosh, I'm sorry. Would you like a new one or your money back? I can do either."],
      [0, 2, false, 'Please cut off the plug, bin the pieces and keep the box. No need to return it.'],
      [2, 0, false, "A broken handle on a gift for your sister: no wonder you're upset."],
      [0, 1, false, 'Your case has been noted and the department concerned will consider it.'],
      [
        2,
        2,
        false,
        "I'm so sorry the blender reached you in that state. I have ordered another and asked the packers to double-box it.",
      ],
      [
        1,
        0,
        false,
        'We never want any of our customers to feel this way. Please accept our heartfelt apologies.',
      ],
      [0, 2, false, 'A new handle is in the post.'],
    ],
  },
  {
    ticket: 'Your engineer was booked for Tuesday 8 to 12. I took unpaid leave. No one came, no one rang.',
    situation: 'no-show',
    drafts: [
      [
        2,
        2,
        true,
        "You gave up a day's pay on Tuesday and nobody even rang. I've put you down as the first call on Thursday, at 8, and Dean has your number.",
      ],
      [1, 1, false, 'I realise how irritating that is. I will find out what happened.'],
      [
        2,
        1,
        false,
        'I apologise that the engineer did not turn up on Tuesday. I will speak to someone about it.',
      ],
      [
        0,
        2,
        true,
        'The next free slots are Thursday morning and Friday afternoon. I can hold either of them until 5pm.',
      ],
      [2, 0, false, 'Unpaid leave, and then an empty driveway all morning: I would be annoyed too.'],
      [0, 0, false, 'Our engineers have a very busy schedule at this time of year.'],
      [
        1,
        2,
        true,
        "You're right to complain. We'll pay you £60 for the missed visit, and you'll see it on Monday.",
      ],
    ],
  },
  {
    ticket: 'How can I export my contacts to a spreadsheet?',
    situation: 'how-to',
    calm: true,
    drafts: [
      [
        0,
        2,
        false,
        'Open Contacts, tick the ones you want and choose Export. The file opens in any spreadsheet program.',
      ],
      [0, 2, false, 'Hi Lee, go to Tools > Export and pick CSV. Shout if it gives you any bother.'],
      [0, 2, false, 'Sure. On the left you will find a button with an arrow; click it and save the file.'],
      [0, 1, false, 'Hi Lee, good question. Let me check with the others and come back to you.'],
      [0, 0, false, 'Which device are you using, a phone or a laptop?'],
    ],
  },
  {
    ticket:
      'Locked out since yesterday. The code never comes and I have to submit my coursework by 6 tonight!',
    situation: 'locked-out',
    drafts: [
      [
        2,
        2,
        true,
        "With coursework due at 6 there's no time to lose. I've unlocked you and put a one-hour link in your inbox now.",
      ],
      [1, 2, false, "That's stressful. Try the backup codes you were given when you signed up."],
      [0, 2, false, 'I have switched the code to your second e-mail address. Look in the spam folder too.'],
      [2, 0, false, 'Waiting for a code that never comes while a deadline ticks down is dreadful.'],
      [0, 1, false, 'We are aware and working on a solution. Thanks for bearing with us.'],
      [1, 0, false, 'So sorry for the hassle! We appreciate you.'],
    ],
  },
  {
    ticket:
      'Third time I am writing. My refund of £130 for the cancelled concert was promised within ten days. That was in August.',
    situation: 'refund-overdue',
    drafts: [
      [
        2,
        2,
        true,
        "Since August, and now a third letter from you: that's on us. I've pushed the £130 through by hand, and it lands in your account on Wednesday.",
      ],
      [
        1,
        1,
        false,
        'It is clear that we have not lived up to your expectations. The finance department has been made aware.',
      ],
      [0, 2, true, 'Our finance lead, Oksana, is paying out the £130 this afternoon.'],
      [
        2,
        0,
        false,
        'Ten days turned into months, and you have had to write three times for money that is yours.',
      ],
      [0, 0, false, 'Which card did you pay with, and does it still work?'],
      [2, 1, false, 'Being left without your concert refund since the summer is poor. We shall investigate.'],
      [1, 2, false, "I get why you're cross. The transfer has been made."],
      [0, 1, false, 'Our specialists are taking care of it.'],
    ],
  },
  {
    ticket: 'Internet has been off since Sunday. I work from home and my boss is losing patience.',
    situation: 'outage',
    drafts: [
      [
        2,
        2,
        true,
        'Four days offline when your job depends on it is rough. Rana is at the cabinet in your street now and I will text you at 3pm.',
      ],
      [
        2,
        2,
        true,
        "No internet since Sunday, with your boss on your back. I'm posting you a 4G hub today so you can work tomorrow.",
      ],
      [
        1,
        2,
        false,
        'What a nuisance. Pull the power cable out of the router, count to thirty, and plug it back in.',
      ],
      [0, 2, true, 'A cable was cut during roadworks. We are splicing it and expect to finish by 18:00.'],
      [1, 0, false, "That's far from ideal, and I do feel for you."],
      [0, 0, false, 'Thank you for choosing us as your provider. We are proud of our network.'],
      [2, 1, false, 'I know you need the connection for work. We are trying our hardest.'],
    ],
  },
  {
    ticket: 'I ordered the grey curtains and got bright orange ones. The house viewing is on Friday.',
    situation: 'wrong-item',
    drafts: [
      [
        2,
        2,
        true,
        'Orange curtains will not do for a viewing on Friday. The grey pair left our shop at noon and should be with you tomorrow.',
      ],
      [1, 2, false, 'My apologies. I am swapping them and will e-mail you a label for the return.'],
      [
        0,
        2,
        false,
        'Keep the orange pair, or give them to a charity shop. I have ordered the grey ones for you.',
      ],
      [2, 0, false, 'We packed the wrong colour, and just before your viewing too.'],
      [0, 1, false, 'Let me see what options there are.'],
      [1, 1, false, 'I can only imagine! Somebody will pick this up shortly.'],
    ],
  },
  {
    ticket:
      'I sent you two messages about the damp in the bedroom and heard nothing. My little boy has asthma.',
    situation: 'no-reply',
    drafts: [
      [
        2,
        2,
        true,
        'Two messages and no answer, with your boy breathing damp air, should not have happened. A surveyor, Mr Kaya, visits on Monday at 9.',
      ],
      [1, 1, false, 'I am sorry for the silence from our end. I shall raise it internally.'],
      [2, 2, false, "Damp in a child's bedroom can't wait. I've booked a surveyor."],
      [0, 2, true, 'The surveyor can come on Monday or Tuesday. Which day suits you better?'],
      [0, 0, false, 'Damp is often caused by drying clothes indoors.'],
      [1, 2, true, "You deserved an answer well before this. I'll ring you tomorrow at ten."],
    ],
  },
  {
    ticket: 'Can I change the delivery address of order 55120 to my office?',
    situation: 'how-to',
    calm: true,
    drafts: [
      [0, 2, false, "I've switched order 55120 to your office."],
      [0, 2, false, 'Yes, you can: choose the order in your account and press Edit address.'],
      [
        0,
        2,
        true,
        'It left the warehouse this morning, so the driver has the old address. I will ask him to ring you before he comes on Friday.',
      ],
      [0, 0, false, 'What is the address of the office?'],
    ],
  },
];

/** Written later. On the first run, before any rule was changed for them, 75 % agreed on acknowledges, 81 % on acts, 94 % on time. */
export const LATER: Case[] = [
  {
    ticket:
      "My daughter's birthday is tomorrow and the bike is still sitting in your depot. I've called four times and been hung up on twice.",
    situation: 'wait-late',
    drafts: [
      [
        2,
        2,
        true,
        "Four calls, two of them cut off, and a birthday tomorrow: you've been more patient than we had any right to expect. I've spoken to the depot manager and a van sets off with the bike at 7am.",
      ],
      [1, 1, false, "I totally get that this isn't what you'd hoped for. Rest assured it's being looked at."],
      [0, 2, false, 'The bike is now on a van. Here is the link to follow it on the map.'],
      [2, 0, false, 'No child should wake up to an empty spot where a bike ought to be on their birthday.'],
      [2, 1, false, "I'm sorry about the bike. Let me look into things and I'll come back to you soon."],
      [0, 0, false, 'Can you confirm the postcode and a phone number for the driver?'],
      [
        1,
        2,
        true,
        "Oh no! I'd be upset too. I am driving over to pick it up myself, and it'll be with you before nine tonight.",
      ],
      [0, 1, false, 'This has been passed on to our logistics team for consideration.'],
    ],
  },
  {
    ticket:
      "Your app deleted all of my revision notes after the update. My exam is on Monday. I've lost months of work.",
    situation: 'other',
    drafts: [
      [
        2,
        2,
        true,
        "Months of revision gone days before an exam is a dreadful thing to open your laptop to. Our backups run nightly, so I'm pulling Tuesday's copy and will send you the files by 8pm.",
      ],
      [2, 1, false, 'Losing your notes must have been a real blow. We will do whatever we can.'],
      [0, 2, false, 'Go to File, then Version history, and restore the copy from before the update.'],
      [1, 0, false, "That's a rotten situation to be in and I wish it hadn't happened."],
      [
        2,
        2,
        false,
        "You've put months into those notes, and it was our update that wiped them. I've recovered 212 of the 214 pages.",
      ],
      [0, 0, false, 'The update brings a new look and faster search.'],
      [1, 1, false, "We're gutted for you. The developers know about it."],
    ],
  },
  {
    ticket:
      'The hotel you booked for us had no record of our reservation. We slept in the car with two kids.',
    situation: 'other',
    drafts: [
      [
        2,
        2,
        true,
        'A night in the car with two kids, after you had paid for a room, is nothing short of shameful. I have refunded the stay in full and a room at the Grand is yours from tonight.',
      ],
      [2, 0, false, 'You were counting on that hotel, and your kids ended up sleeping in a car.'],
      [
        0,
        2,
        true,
        'I spoke with the hotel at noon: they will give you a family room until Sunday at no cost.',
      ],
      [1, 2, false, 'That must have been miserable. I have transferred the whole amount back to your card.'],
      [0, 1, false, 'We will be raising this with our partner.'],
      [1, 0, false, 'Nobody should have to go through something like that on holiday.'],
    ],
  },
  {
    ticket:
      'You promised no price change for two years. Now my bill has gone from £32 to £47 after eight months.',
    situation: 'other',
    drafts: [
      [
        2,
        2,
        false,
        "Eight months in, with two years promised, a jump to £47 isn't fair. I've set your bill back to £32.",
      ],
      [2, 1, false, 'I can see the bill went up by £15. I will query it with the pricing people.'],
      [0, 2, true, 'As of today your price is £32 again, and the £15 comes off the next bill on 3 June.'],
      [1, 0, false, 'Your annoyance is entirely justified.'],
      [0, 0, false, 'Prices across the industry have risen because of inflation.'],
      [1, 1, false, 'Understandably you are not happy. We shall review the matter.'],
    ],
  },
  {
    ticket: 'Do you deliver to the Isle of Skye, and what does it cost?',
    situation: 'how-to',
    calm: true,
    drafts: [
      [0, 2, false, 'You can pick Skye at the checkout, and the price shows before you pay.'],
      [0, 2, true, "I've asked our carrier for a price to Skye and will write with it by Thursday noon."],
      [0, 1, false, "Let me see what I can find out and I'll get back to you."],
      [0, 0, false, 'How heavy is the order, roughly?'],
    ],
  },
  {
    ticket:
      'I am a carer for my mother. The stair lift stopped halfway with her on it. The helpline told me to look at the website.',
    situation: 'damaged-faulty',
    drafts: [
      [
        2,
        2,
        true,
        'Your mother stuck halfway up the stairs and a helpline that pointed you to a website: I am ashamed of that. Ola, our on-call engineer, reaches you within the hour.',
      ],
      [
        0,
        2,
        false,
        'Turn the red key to the left and the chair comes down by hand. Do not use the lift after that.',
      ],
      [
        1,
        2,
        true,
        'How frightening. I have an engineer leaving Perth now; he should be at your door by half past four.',
      ],
      [
        2,
        1,
        false,
        'It must have been scary to have your mother stranded on the lift. We will get someone to contact you.',
      ],
      [1, 0, false, 'I am sorry you had such a poor experience with our helpline team.'],
    ],
  },
];

/** A third batch, in the manner of chats, business mails and other Englishes. On the first run 71 % agreed on acknowledges, 71 % on acts, 96 % on time. */
export const THIRD: Case[] = [
  {
    ticket: 'hey still no shoes, ordered 3 weeks ago, tracking says label created. wedding is on the 28th',
    situation: 'wait-late',
    drafts: [
      [
        2,
        2,
        true,
        'Three weeks and only a label to show for it, with a wedding on the 28th, would worry me too. Just phoned the warehouse: they are packing your shoes tonight.',
      ],
      [1, 1, false, 'ugh, sorry! give me a sec, gonna see whats up'],
      [0, 2, false, 'I got the warehouse to send out another pair of shoes by air.'],
      [0, 0, false, 'whats the order number please?'],
      [2, 1, false, "So sorry about the shoes! I'll have a word with the guys and see what's going on."],
      [0, 2, true, 'They ship tomorrow morning. You get the tracking code by text at 10.'],
      [1, 0, false, 'Totally understand, nobody likes to wait.'],
    ],
  },
  {
    ticket:
      'The June export contains 412 rows instead of 3,900. Our auditors need the complete file by Thursday. This was reported on 2 June and again on 9 June.',
    situation: 'repeat-fault',
    drafts: [
      [
        2,
        2,
        true,
        'You reported the short export on 2 June and again on 9 June, and with auditors waiting that is too slow on our part. Our engineer has rebuilt the job, and a complete file is being generated now.',
      ],
      [
        2,
        1,
        false,
        'We appreciate that the auditors need the complete file. The matter is being treated as a priority.',
      ],
      [0, 2, true, 'Attached please find the complete file with 3,900 rows, generated at 08:40.'],
      [1, 1, false, 'We regret the unsatisfactory situation. Development is analysing it.'],
      [0, 2, false, 'As a workaround, set the page size to 5,000 and run the export again.'],
      [0, 0, false, 'Could you let us have the job identifier and the account under which it was run?'],
      [
        2,
        0,
        false,
        'Twice reported and still 412 rows where there ought to be 3,900 is not the standard you pay for.',
      ],
    ],
  },
  {
    ticket:
      'I am very disappoint with the room, the shower was cold all 5 days and reception said will fix but never come.',
    situation: 'damaged-faulty',
    drafts: [
      [
        2,
        2,
        true,
        'Five days of cold showers is no holiday, and reception should have come back to you. I am giving you back 40% of the price; it arrives by 3 July.',
      ],
      [1, 0, false, 'Dear guest, we are saddened to read your comments.'],
      [2, 0, false, 'It must have been horrible to have cold water every morning of your stay.'],
      [0, 2, false, 'We offer you two free nights at any of our houses, to use whenever you like.'],
      [0, 1, false, 'Your remarks will be discussed with the responsible persons at the property.'],
      [
        1,
        2,
        false,
        'Please forgive us. The boiler has been replaced and I have taken the cleaning fee off your bill.',
      ],
    ],
  },
  {
    ticket:
      "I've been told three different things about my claim. First approved, then rejected, then 'under review'. My kitchen has no floor.",
    situation: 'contradiction',
    drafts: [
      [
        2,
        2,
        true,
        "Approved, rejected, under review: nobody could make sense of that, least of all with no floor in the kitchen. I've read the file from start to finish and the claim is approved. The builder rings you on Tuesday.",
      ],
      [1, 1, false, 'I can see how that would be confusing. Let me get some clarity for you.'],
      [0, 2, true, 'The decision is in: approved. Payment goes out on Friday.'],
      [2, 1, false, 'Living without a kitchen floor is hard enough. I will make enquiries.'],
      [0, 0, false, 'Claims are assessed by an independent panel in line with the policy wording.'],
    ],
  },
  {
    ticket: 'Can I pay by invoice instead of card?',
    situation: 'how-to',
    calm: true,
    drafts: [
      [0, 2, false, 'Sure thing! Pick Invoice at checkout and type in your company number.'],
      [0, 2, true, "I've switched your account to invoices. The first one comes on 1 July."],
      [0, 1, false, "I'll run it by finance and let you know."],
    ],
  },
];

/** A fourth batch. On the first run 88 % agreed on each of the three. */
export const FOURTH: Case[] = [
  {
    ticket:
      'Booked a wheelchair room in March. Arrived at 10pm and got a room up two flights of stairs. I had to be carried.',
    situation: 'accessibility-barrier',
    drafts: [
      [
        2,
        2,
        true,
        "Being carried up two flights when you had booked a wheelchair room back in March must have been humiliating. I've rung the hotel: room 4 on the ground floor is yours from noon.",
      ],
      [1, 1, false, "What happened to you is unacceptable. We're speaking with the property about it."],
      [0, 2, false, 'The hotel has been charged for your stay and the money is back on your card.'],
      [2, 0, false, 'You told us in March what you needed, and at ten at night there were stairs.'],
      [0, 0, false, 'Our hotels are rated by an outside body for access.'],
      [
        2,
        1,
        false,
        "I am sorry that you ended up in a room with stairs. I'm going to take this up with them.",
      ],
    ],
  },
  {
    ticket: 'The vet bill was £340 and you rejected my claim because of a form I was never sent.',
    situation: 'refused-claim',
    drafts: [
      [
        2,
        2,
        true,
        "A claim turned down over a form that never reached you isn't right. I've reopened it without the form and the £340 is paid on Thursday.",
      ],
      [0, 2, false, 'I have reopened the claim. Nothing more is needed from you.'],
      [1, 1, false, 'I see why you would be cross about that. Someone senior will review it.'],
      [0, 0, false, 'All claims need form B7, which is listed in your welcome pack.'],
      [
        2,
        2,
        false,
        "£340 is a lot to find when you thought you were covered. I've asked the assessor, Lena Roth, to look at it again.",
      ],
      [1, 0, false, 'I hear how let down you feel.'],
    ],
  },
  {
    ticket: "My son's school laptop died during his exam. You said the battery was replaced last week.",
    situation: 'repeat-fault',
    drafts: [
      [
        2,
        2,
        true,
        "A laptop dying in the middle of an exam, a week after we swapped the battery: that's our failure. A loan laptop is coming to the school by 8 tomorrow.",
      ],
      [0, 2, true, 'Please bring it to the desk in Hall B before 5pm and we will swap it on the spot.'],
      [
        2,
        1,
        false,
        "I can only imagine what that did to your son's nerves in the exam. We will check things again.",
      ],
      [1, 2, false, "I am so sorry. I've written to the exam board to ask for extra time."],
      [0, 1, false, "Noted, we'll take it from here."],
    ],
  },
  {
    ticket: "What's the difference between the Basic and the Plus plan?",
    situation: 'how-to',
    calm: true,
    drafts: [
      [
        0,
        2,
        false,
        'Plus has shared folders and 2 TB of space; Basic has 200 GB and no sharing. You can switch at any time.',
      ],
      [0, 0, false, 'How many people would use it?'],
      [0, 1, false, "I'll ask around and get back to you."],
    ],
  },
  {
    ticket: "I've been overpaying for a year because your meter reading was wrong. £611!",
    situation: 'wrong-charge',
    drafts: [
      [
        2,
        2,
        true,
        "A year of paying for someone else's meter, £611 in all, should have been spotted by us. The full amount goes to your bank on Monday.",
      ],
      [0, 2, false, 'We have corrected the reading and sent you a fresh bill.'],
      [2, 0, false, '£611 is a huge sum to be out of pocket for our wrong reading.'],
      [1, 1, false, 'Apologies for that. Billing will pick it up in due course.'],
      [2, 2, false, "The reading was ours and it was wrong for a year. I'm paying back all £611 now."],
    ],
  },
];
