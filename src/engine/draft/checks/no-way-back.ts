import type { Check } from '../check.ts';
import type { CheckContext, ReadClause } from '../context.ts';
import { findPhrases } from '../phrases.ts';
import { atGate, isPassingRemark, silencedByGate } from '../silence.ts';

const SENT_AWAY = [
  /\b(?:please|kindly|instead,?|(?:you(?:'ll| will)?|you(?:'d| would)) (?:need to|have to|want to|must|should|can|had better|be best to)) (?:then |now |also |simply |just )?(?:call|ring|phone|contact|e-?mail|write to|speak (?:to|with)|talk to|reach out to|get in touch with|visit|log|raise|open|submit|use|fill (?:in|out)|go to|send an? e-?mail to|drop an? e-?mail to|message) (?:to |a |an |the |our |us (?:on|at) (?:the |our )?|with (?:our |the )?|your )?(?:new |separate |fresh |local |nearest |relevant |appropriate |concerned |respective |\w+ and \w+ |\w+ )?(?:helpline|hotline|phone lines?|support line|call cent(?:re|er)|contact cent(?:re|er)|customer (?:care|services?|support)|support (?:team|desk|ticket|request)|billing (?:team|department)|(?:\w+ )?department|help ?desk|help cent(?:re|er)|contact form|web ?form|online form|portal|ticket|request|branch|store|reception|manufacturer|courier|carrier|bank team)\b/,
  /\b(?:whom?|which|that) you(?:'ll| will|'d| would)? (?:need|have) to (?:contact|call|ring|ask|write to)\b/,
  /\byou(?:'d| would|'re| are) (?:be )?(?:best|better(?: off)?) (?:to )?(?:ring|call|contact|e-?mail|ask|speak|writ)\w*\b|\b(?:log|raise|report|take) (?:it|this|that) (?:with|to|up with) (?!me\b|us\b|you\b)\w+/,
  /\b(?:queries|questions|requests|complaints|claims|enquiries) (?:\w+ ){0,3}(?:need|have|must|should|can only)(?: to)? (?:go|be (?:sent|raised|directed|addressed|made|logged)) (?:to|via|through|with)\b/,
  /\b(?:this|that|it) is not (?:something )?(?:handled|dealt with|managed) (?:by|in) (?:this|our) (?:team|department|inbox|channel|chat)\b/,
];
/** Moving elsewhere for a reason is fair. */
const FAIR =
  /\b(?:security|secure(?:ly)?|verif\w+|identity|data protection|privately?|private message|dm|because|if|should you|alternatively|or (?:reply|just)|prefer|rather|urgent(?:ly)?|emergency|999|911|112)\b/;
const HANDED_OVER =
  /^(?:\w+ly )?(?:escalat|forward|pass|rais|report|flag|log|transfer|hand|refer|notif|inform|alert|shar|submit|rout)\w*\b/;
const ROUTE =
  /\b(?:reply (?:here|to this|to me)|(?:call|ring|text|e-?mail|message|write to|reach) me|comes? (?:straight |back )?to me|let me know|keep you|update you|be in touch|get back to you|hear (?:back )?from)\b/;

const check: Check = {
  id: 'no-way-back',
  rubric: 'ACT-10',
  level: 'hint',
  title: 'No way back',
  term: 'Closing',
  why: 'Someone whose trouble is still open needs to know who comes back to them, when or how.',
  source: 'E42, E07',
  find(context) {
    if (silencedByGate(context) || atGate(context, 'danger', 'fraud-or-breach') || isPassingRemark(context))
      return [];
    const away = findPhrases(context, SENT_AWAY).filter(
      ({ sentence }) => !FAIR.test(sentence.lower) && !sentence.listed && !sentence.question,
    );
    if (away.length > 0)
      return away.map(({ from, to }) => ({
        from,
        to,
        say: 'This sends them elsewhere without a reason; do it for them, or say why and how to come back to you.',
      }));
    return leftHanging(context);
  },
  examples: [
    {
      ticket: 'My refund never came and I am fed up.',
      draft: 'I am sorry about the refund. Please call our helpline and they will look at it.',
    },
    {
      ticket: 'The boiler has been off for a week now.',
      draft: 'A week without heating is too long. I have passed your case to Priya in repairs.',
    },
    {
      ticket: 'Two of the invoices are wrong and nobody corrects them.',
      draft: 'Sorry about both invoices. For this you will need to raise a new ticket with accounts.',
    },
  ],
  lookAlikes: [
    {
      ticket: 'My refund never came and I am fed up.',
      draft: "Reply here and it comes to me. If you'd rather talk, I can call you at a time you choose.",
    },
    {
      ticket: 'The boiler has been off for a week now.',
      draft:
        'A week without heating is too long. I have passed your case to Dean, and I will ring you at noon.',
    },
    {
      ticket: 'My card was refused again.',
      draft: 'For security, please call our helpline so that they can check who you are. I have noted why.',
    },
    {
      ticket: 'The lid came in blue.',
      draft: 'I have posted the green lid today. Keep the blue one, there is nothing to send back.',
    },
  ],
};

export default check;

/** All that was done is to hand it on, and nobody is said to come back. */
function leftHanging(context: CheckContext) {
  if (!context.upset || context.time) return [];
  const deeds = context.clauses.filter(({ deed }) => deed);
  const open = deeds.length > 0 && deeds.every(isHandOver);
  const ahead = context.clauses.some(({ asks, deed }) => asks || deed?.tense === 'will');
  const routed = context.sentences.some(({ lower }) => ROUTE.test(lower));
  const last = deeds.at(-1)?.clause;
  if (!open || ahead || routed || !last) return [];
  return [{ from: last.from, to: last.to, say: 'Say who comes back to them, and when.' }];
}

function isHandOver({ clause, deed }: ReadClause): boolean {
  return deed?.by !== 'you' && HANDED_OVER.test(clause.lower.slice((deed?.at ?? clause.from) - clause.from));
}
