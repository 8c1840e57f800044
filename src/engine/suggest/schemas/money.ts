import type { Schema } from './schema.ts';

const TWICE =
  /\b(?:charged?|charging|taken|took|billed|paid|debited|payments?|invoiced)\b[^.!?\n]{0,40}\b(?:twice|two times|double)\b|\bdouble[- ](?:charg|bill|payment)|\b(?:two (?:payments|charges|debits)|duplicate (?:payment|charge))\b/;
const AFTER_CANCELLING =
  /\b(?:charg|bill|took|taken|payment|debit|paid)\w*[^.!?\n]{0,40}\b(?:after|despite|even though)\b[^.!?\n]{0,30}\bcancel|\b(?:charg\w*|billed|took|taken|debited|gone out|went out|came out)\b(?:[^.!?\n]|\.\d){0,60}\b(?:that |which )?(?:i|we) (?:had |already )*cancell?ed\b|\b(?:i|we) (?:had |have |already )*cancell?ed\b[^?\n]{0,160}\b(?:charg|bill|took|taken|debit)/;
const UNWARNED =
  /\b(?:no|without|zero)\s+(?:any\s+|prior\s+)?(?:notice|warning|email|letter|explanation)|\bwithout (?:telling|asking)|\b(?:nobody|no one|never) (?:told|asked|warned)|\bwasn'?t told\b/;
/** It has been charged, and does not only threaten to be. */
const CHARGED =
  /(?<!\b(?:get|be|being) )\b(?:(?:over)?charged|billed|debited|taken|took|paid|gone out|went out|came out|invoiced?|charging|charges?|bill|fees?)\b/;
/** No reason was given, or none that the customer speaks of. */
const NO_REASON = /^(?![\s\S]*\b(?:because|due to|grounds|on account of|as it was|since it)\b)/;
const QUESTION = /\?|\bwhy\b/;

/** Money has gone that should not have, or is asked for. */
export const money: Schema[] = [
  {
    id: 'charge-contrast',
    kind: 'contrast',
    situations: ['wrong-charge'],
    texts: [
      { text: 'You cancelled, and you were still charged.', when: AFTER_CANCELLING },
      { text: 'You expected one payment and were charged twice.', when: TWICE },
    ],
    names: 'what was charged',
  },
  {
    id: 'charge-see-why',
    kind: 'see-why',
    situations: ['wrong-charge'],
    texts: [
      { text: 'I can see why being charged after cancelling is {adjective}.', when: AFTER_CANCELLING },
      { text: 'I can see why being charged twice is {adjective}.', when: TWICE },
      "I can see why a charge you didn't expect is {adjective}.",
    ],
    names: 'the charge and how it feels',
  },
  {
    id: 'charge-check',
    kind: 'check',
    situations: ['wrong-charge'],
    texts: [
      { text: "You're right to question a charge of {money}.", when: CHARGED },
      { text: "You're right to question this charge.", when: CHARGED },
    ],
    names: 'that it is right to ask',
  },
  {
    id: 'charge-need',
    kind: 'need',
    situations: ['wrong-charge'],
    texts: [
      {
        text: 'You need to know where the {money} went.',
        when: /\b(?:taken|took|left|gone|disappeared|vanished|debited)\b[^.!?\n]{0,30}\b(?:account|bank|card)\b|\bwhere (?:is|has|did|'s) (?:my|the|our) money/,
      },
      {
        text: 'You need to know what this charge is for.',
        when: /\b(?:what (?:is|was|are|'s)|what's|whats|don'?t (?:know|recogni[sz]e|understand)|no idea|explain)\b/,
      },
    ],
    names: 'what they need to know',
  },
  {
    id: 'charge-norm',
    kind: 'norm',
    situations: ['wrong-charge'],
    feelings: ['angry', 'frustrated', 'hopeless', 'distrustful', 'hurt'],
    texts: [
      "You shouldn't have to ask {times} about the same charge.",
      'You should only be charged what you owe.',
    ],
    names: 'what should be charged',
  },
  {
    id: 'charge-again',
    kind: 'again',
    situations: ['wrong-charge'],
    texts: [
      "This is your {count} about this charge, so I won't ask you to explain it again.",
      "This is the {nth} time you've got in touch about this charge, so I won't ask you to explain it again.",
    ],
    names: 'how often they have asked',
  },
  {
    id: 'charge-stake',
    kind: 'stake',
    situations: ['wrong-charge'],
    texts: [
      { text: 'With {stake}, being charged twice leaves you in a tight spot.', when: TWICE },
      "With {stake}, a charge you weren't expecting leaves you in a tight spot.",
    ],
    names: 'what depends on it',
  },
  {
    id: 'price-check',
    kind: 'check',
    situations: ['price-rise'],
    texts: ["You're right to ask what the higher price is for."],
    names: 'that it is right to ask',
  },
  {
    id: 'price-see-why',
    kind: 'see-why',
    situations: ['price-rise'],
    texts: [
      { text: 'I can see why a price rise without warning is {adjective}.', when: UNWARNED },
      'I can see why this price rise is {adjective}.',
    ],
    names: 'the price rise and how it feels',
  },
  {
    id: 'price-norm',
    kind: 'norm',
    situations: ['price-rise'],
    texts: [
      { text: "A higher price shouldn't come as a surprise.", when: UNWARNED },
      'A higher price is hard to accept without a clear reason.',
    ],
    names: 'what makes it hard to accept',
  },
  {
    id: 'claim-check',
    kind: 'check',
    situations: ['refused-claim'],
    texts: [
      { text: 'It makes sense to ask why you were turned down.', when: QUESTION },
      {
        text: "You've asked for this to be looked at again, and that's a fair thing to ask.",
        when: /\blook(?:ed)? (?:at |into )?(?:this |it |that )?(?:again|properly)\b|\b(?:review(?:ed)?|reconsider\w*|second look|overturn\w*)\b|\bto appeal\b/,
      },
      { text: 'You deserve a clear reason for this decision.', when: NO_REASON },
      "It's fair to question this decision.",
    ],
    names: 'that a clear reason is owed',
  },
  {
    id: 'claim-see-why',
    kind: 'see-why',
    situations: ['refused-claim'],
    feelings: ['frustrated', 'disappointed', 'sad', 'anxious', 'distrustful'],
    texts: ['I can see why being turned down is {adjective}.'],
    names: 'the refusal and how it feels',
  },
  {
    id: 'claim-need',
    kind: 'need',
    situations: ['refused-claim'],
    texts: [
      { text: 'You need more than a no: you need to know why, and what you can still do.', when: NO_REASON },
    ],
    names: 'what they need to know',
  },
  {
    id: 'hardship-thanks',
    kind: 'thanks',
    situations: ['hardship'],
    texts: ['Thank you for being open about how things are.'],
    names: 'that they told you',
  },
  {
    id: 'hardship-need',
    kind: 'need',
    situations: ['hardship'],
    texts: ['It helps to know how things stand.'],
    names: 'that it helps to know',
  },
  {
    id: 'hardship-check',
    kind: 'check',
    situations: ['hardship'],
    texts: ["Money can be hard to talk about, and it's good that you got in touch."],
    names: 'that it was right to write',
  },
];
