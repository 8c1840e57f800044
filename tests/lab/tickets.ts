/** The conversations that the lab pages show. All people and firms are invented. */

export interface LabMessage {
  type: 'end-user' | 'agent' | 'bot' | 'internal';
  name: string;
  email: string;
  /** ISO date-time. */
  at: string;
  /** One entry a paragraph. */
  text: string[];
  signature?: string[];
  /** What the mail program quoted below the message. */
  quoted?: string[];
}

export interface LabTicket {
  id: number;
  brand: string;
  subject: string;
  channel: 'email' | 'web' | 'chat';
  priority: 'Low' | 'Normal' | 'High' | 'Urgent';
  tags: string[];
  customer: { name: string; email: string };
  /** Oldest first. */
  messages: LabMessage[];
  /** Messages that the page holds back behind "Show more". */
  older?: LabMessage[];
  /** The composer opens as an internal note. */
  internal?: boolean;
  draft?: string[];
}

export const AGENT = { name: 'Alex Reyes', email: 'alex.reyes@northgate.example' };

const maya = { name: 'Maya Okafor', email: 'maya.okafor@mail.example' };
const tomasz = { name: 'Tomasz Brandt', email: 'tomasz@brandtphoto.example' };
const priya = { name: 'Priya Nair', email: 'priya.nair@mail.example' };
const helen = { name: 'Helen Marsh', email: 'h.marsh@mail.example' };
const jonas = { name: 'Jonas Lindqvist', email: 'jonas@tallyworks.example' };
const ruth = { name: 'Ruth Delaney', email: 'ruth.delaney@mail.example' };
const owen = { name: 'Owen Price', email: 'owen.price@mail.example' };
const katrin = { name: 'Katrin Vogel', email: 'k.vogel@post.example' };
const samira = { name: 'Samira Haddad', email: 'samira@haddad.example' };
const daniel = { name: 'Daniel Osei', email: 'daniel.osei@mail.example' };
const claire = { name: 'Claire Fontaine', email: 'claire.f@mail.example' };
const noor = { name: 'Noor Al-Masri', email: 'noor@mail.example' };

export const TICKETS: LabTicket[] = [
  {
    id: 48213,
    brand: 'Larkfield Home',
    subject: 'Where is my order LH-20418?',
    channel: 'email',
    priority: 'High',
    tags: ['delivery', 'late', 'repeat_contact'],
    customer: maya,
    messages: [
      {
        type: 'end-user',
        ...maya,
        at: '2026-11-12T09:14:00Z',
        text: [
          'Hi,',
          'I ordered a cot and a mattress on 28 October, order LH-20418. The confirmation said five working days. Could you tell me where it is?',
          'Thanks, Maya',
        ],
      },
      {
        type: 'agent',
        ...AGENT,
        at: '2026-11-13T15:40:00Z',
        text: [
          'Dear customer,',
          'Thank you for reaching out. We apologise for any inconvenience. Your order is being processed and will be with you shortly.',
          'Kind regards, Alex',
        ],
        signature: ['Alex Reyes', 'Larkfield Home Support'],
      },
      {
        type: 'end-user',
        ...maya,
        at: '2026-11-24T18:52:00Z',
        text: [
          'This is the third time I am writing about this. I have been waiting three weeks for the cot and nobody can tell me where it is. The tracking page has not changed since 4 November.',
          'Our baby is due on 5 December and I am really frustrated that I keep getting the same answer. Please find out what has happened to it.',
        ],
        signature: ['Maya Okafor', 'Sent from my phone'],
        quoted: [
          'Thank you for reaching out. We apologise for any inconvenience. Your order is being processed and will be with you shortly.',
        ],
      },
    ],
  },
  {
    id: 48220,
    brand: 'Tallyworks',
    subject: 'Dashboard down since this morning',
    channel: 'chat',
    priority: 'Urgent',
    tags: ['outage', 'dashboard'],
    customer: tomasz,
    messages: [
      {
        type: 'end-user',
        ...tomasz,
        at: '2026-11-25T07:58:00Z',
        text: ['Your dashboard has been down since seven this morning and my whole team is stuck.'],
      },
      {
        type: 'bot',
        name: 'Tally',
        email: 'bot@tallyworks.example',
        at: '2026-11-25T07:58:20Z',
        text: ['Have you tried reloading the page?'],
      },
      {
        type: 'end-user',
        ...tomasz,
        at: '2026-11-25T08:03:00Z',
        text: [
          'Yes, twice. We invoice our clients on Wednesdays and we cannot get at a single job. When will it be back?',
        ],
      },
    ],
  },
  {
    id: 48231,
    brand: 'Rillo Mobile',
    subject: 'Charged twice for November',
    channel: 'web',
    priority: 'High',
    tags: ['billing', 'duplicate_charge'],
    customer: priya,
    messages: [
      {
        type: 'end-user',
        ...priya,
        at: '2026-11-24T20:11:00Z',
        text: [
          'Hello, you have charged me twice for November. £38.50 left my account on the 20th and again on the 21st.',
          'I am worried because my rent goes out on Friday and I will be overdrawn if this is not sorted before then. Can you refund the second payment?',
        ],
      },
    ],
  },
  {
    id: 48240,
    brand: 'Rillo Mobile',
    subject: "Closing my husband's account",
    channel: 'email',
    priority: 'Normal',
    tags: ['account_closure'],
    customer: helen,
    messages: [
      {
        type: 'end-user',
        ...helen,
        at: '2026-11-23T11:05:00Z',
        text: [
          'Dear Sir or Madam,',
          'My husband Peter passed away on 9 November. His phone contract is still being charged and I would like to close it. I have the death certificate here.',
          'Could you tell me what you need from me?',
          'Helen Marsh',
        ],
      },
    ],
  },
  {
    id: 48252,
    brand: 'Tallyworks',
    subject: 'Second address on invoices',
    channel: 'web',
    priority: 'Low',
    tags: ['how_to'],
    customer: jonas,
    messages: [
      {
        type: 'end-user',
        ...jonas,
        at: '2026-11-25T06:30:00Z',
        text: ['Hi, how do I add a second address to our invoices? We have opened an office in Malmö.'],
      },
    ],
  },
  {
    id: 48260,
    brand: 'Homelight Energy',
    subject: 'Payment plan again',
    channel: 'email',
    priority: 'High',
    tags: ['arrears', 'payment_plan'],
    customer: ruth,
    messages: [
      {
        type: 'end-user',
        ...ruth,
        at: '2026-11-24T23:47:00Z',
        text: [
          'I have lost my job and I cannot pay this bill. I have asked for a payment plan twice.',
          "I don't see the point in going on any more. Everyone would be better off without me.",
        ],
      },
    ],
  },
  {
    id: 48271,
    brand: 'Penrith Computers',
    subject: 'Laptop back from repair, same fault',
    channel: 'email',
    priority: 'High',
    tags: ['repair', 'repeat_fault'],
    customer: owen,
    internal: true,
    messages: [
      {
        type: 'end-user',
        ...owen,
        at: '2026-11-24T08:20:00Z',
        text: [
          'The laptop came back from repair on Monday and the screen is flickering again. This is the second time you have had it. I have a deadline on Thursday and I cannot work on it.',
        ],
      },
      {
        type: 'internal',
        name: 'Bea Lund',
        email: 'bea.lund@northgate.example',
        at: '2026-11-24T09:02:00Z',
        text: ['Workshop says the display cable was replaced, not the panel. Can we offer a loan machine?'],
      },
    ],
  },
  {
    id: 48284,
    brand: 'Larkfield Home',
    subject: 'Lieferung unvollständig',
    channel: 'email',
    priority: 'Normal',
    tags: ['delivery', 'de'],
    customer: katrin,
    messages: [
      {
        type: 'end-user',
        ...katrin,
        at: '2026-11-24T10:15:00Z',
        text: [
          'Guten Tag,',
          'ich habe letzte Woche ein Regal bei Ihnen bestellt. Heute kam das Paket an, aber es fehlen zwei Bretter und sämtliche Schrauben. Ich bin sehr enttäuscht und bitte um schnelle Hilfe.',
          'Mit freundlichen Grüßen',
          'Katrin Vogel',
        ],
      },
    ],
  },
  {
    id: 48290,
    brand: 'Wayfare Travel',
    subject: 'Thank you',
    channel: 'email',
    priority: 'Low',
    tags: ['praise'],
    customer: samira,
    messages: [
      {
        type: 'end-user',
        ...samira,
        at: '2026-11-24T16:40:00Z',
        text: [
          "I just wanted to say thank you. You rebooked our flights within an hour and we made it to my sister's wedding. I was so relieved.",
        ],
      },
    ],
  },
  {
    id: 48300,
    brand: 'Rillo Mobile',
    subject: 'Locked out of my account',
    channel: 'email',
    priority: 'Normal',
    tags: ['login', 'two_factor'],
    customer: daniel,
    older: [
      {
        type: 'end-user',
        ...daniel,
        at: '2026-11-19T12:00:00Z',
        text: ['Hi, I changed my phone and now the code for signing in goes to the old number.'],
      },
      {
        type: 'agent',
        ...AGENT,
        at: '2026-11-19T14:10:00Z',
        text: ['Hi Daniel, please use the backup codes that you saved when you set up your account.'],
      },
    ],
    messages: [
      {
        type: 'end-user',
        ...daniel,
        at: '2026-11-20T09:30:00Z',
        text: ['I do not have any backup codes. I have been locked out of my account for six days now.'],
      },
      {
        type: 'agent',
        ...AGENT,
        at: '2026-11-20T16:22:00Z',
        text: ['Hi Daniel, you can reset your password with the link on the sign-in page.'],
      },
      {
        type: 'end-user',
        ...daniel,
        at: '2026-11-25T07:05:00Z',
        text: [
          'The reset link asks for the same code. I have already told you that I cannot get the code. I need the account to pay my bill by Friday, what do I do?',
        ],
      },
    ],
  },
  {
    id: 48311,
    brand: 'Fresh Crate',
    subject: 'Cancel my subscription',
    channel: 'email',
    priority: 'Normal',
    tags: ['cancellation'],
    customer: claire,
    messages: [
      {
        type: 'end-user',
        ...claire,
        at: '2026-11-24T19:25:00Z',
        text: [
          'Please cancel my subscription. Three of the last four boxes arrived with the salad already brown, and when I sent photos in October I never got an answer.',
        ],
      },
    ],
  },
  {
    id: 48320,
    brand: 'Penrith Computers',
    subject: '<b>Broken</b> & "quoted" 😀',
    channel: 'email',
    priority: 'Normal',
    tags: ['odd_input'],
    customer: noor,
    messages: [
      {
        type: 'end-user',
        ...noor,
        at: '2026-11-24T21:00:00Z',
        text: [
          '<img src=x onerror="document.title=\'owned\'"> The headset 🎧 arrived broken, the left side is dead.',
          'مرحبا\u200f \u202eabc\u202c zero\u200bwidth \ud800 lone',
          'Can you send me a new one? </div></article><script>document.title="owned"</script>',
        ],
      },
    ],
  },
];

/** The ticket with this number, or undefined. */
export const ticketById = (id: number): LabTicket | undefined => TICKETS.find((ticket) => ticket.id === id);
