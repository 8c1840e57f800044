import { readText } from '../language/index.ts';
import type { Hit } from './check.ts';
import type { CheckContext } from './context.ts';
import { keyOf } from './keys.ts';
import { findPhrases } from './phrases.ts';
import type { DraftSentence } from './sentences.ts';

/** A step that customers take by themselves: how a reply tells them to, and how they say that they have. */
interface Step {
  told: RegExp;
  /** Where it is not the same words near a "tried". */
  said?: RegExp;
}

const STEPS: Step[] = [
  {
    told: /\b(?:re-?start(?:ed|ing)?|the restart|re-?boot(?:ed|ing)?|power[- ]cycl\w+|(?:turn|switch)(?:ed|ing)? (?:it |the \w+ )?off and (?:back )?on)\b/,
  },
  { told: /\b(?:re-?install(?:ed|ing)?|uninstall(?:ed|ing)?)\b/ },
  { told: /\b(?:clear(?:ed|ing)? (?:the |your |my )?(?:cache|cookies|history)|cookies|cache)\b/ },
  { told: /\b(?:(?:other|another|different) browser|incognito|private window)\b/ },
  { told: /\b(?:spam|junk)(?: folder)?\b/ },
  { told: /\b(?:log|sign)(?:ged|ging|ned|ning|ing|ed)? out\b/ },
  { told: /\bfactory reset\b/ },
  { told: /\b(?:new|replac\w+|chang\w+|swap\w+) (?:the )?batter(?:y|ies)\b/ },
  {
    told: /\b(?:online |web ?|contact )form\b/,
    said: /\b(?:used|filled (?:in|out)|submitted|completed|sent) (?:in )?(?:the|your|that) (?:online |web ?|contact )?form\b/,
  },
  {
    told: /\b(?:chat ?bot|faqs?|help (?:pages?|cent(?:re|er)))\b/,
    said: /\b(?:chat ?bot|bot|faqs?|help (?:pages?|cent(?:re|er)))\b[^.?!]{0,60}\b(?:loop|circles?|same|useless|no (?:help|use|answer)|nothing)\b|\b(?:tried|used|read|checked|been through) (?:the|your) (?:chat ?bot|bot|faqs?|help (?:pages?|cent(?:re|er)))\b/,
  },
  {
    told: /\b(?:update|change|amend) your (?:\w+ )?(?:address|details|e-?mail|number)\b/,
    said: /\bi(?:'ve| have|'d| had)? (?:already )?(?:changed|updated|amended) (?:it|them|that|my (?:address|details|e-?mail|number))\b/,
  },
];
const TRIED = /\b(?:tried|try|already|did|done|have|i've|ive|checked|twice|times|even)\b/;
/** So many characters around the step. */
const NEAR = 60;
const ONCE_MORE =
  /\b(?:once more|one more time|you(?:'ve| have) (?:already |just )?(?:tried|done|restarted|reset))\b/;

/** "Please restart it" to someone who has restarted it twice. */
export function tellsToRepeat(context: CheckContext): Hit[] {
  const again = looksAgain(context);
  return again.length > 0
    ? again
    : STEPS.filter((step) => saysDone(context.ticket.lower, step)).flatMap(({ told }) =>
        findPhrases(context, [told])
          .filter(({ sentence }) => !ONCE_MORE.test(sentence.lower) && isTold(sentence, context))
          .slice(0, 1)
          .map(({ from, to }) => ({
            from,
            to,
            say: 'They say that they have tried this; ask for what comes after it.',
          })),
      );
}

function saysDone(ticket: string, { told, said }: Step): boolean {
  if (said) return said.test(ticket);
  const match = told.exec(ticket);
  return match !== null && TRIED.test(ticket.slice(Math.max(0, match.index - NEAR), match.index + NEAR));
}

/** Is the customer asked or told to do it? */
function isTold(sentence: DraftSentence, { clauses }: CheckContext): boolean {
  return clauses.some((read) => read.sentence === sentence && (read.asks || read.deed?.by === 'you'));
}

/** "I've looked in the bins and asked both neighbours". */
const SEARCHED =
  /\bi(?:'ve| have|'d| had)? (?:also |already |just |even |now )?(?:checked|looked|asked|searched|spoken|spoke|knocked|rang|rung|called|phoned|contacted|emailed)\b[^.?!]{0,80}/g;
const SEARCH = /\b(?:check|look|ask|search|speak|knock|ring|call|phone|contact|e-?mail)(?:ing|ed)?\b/;

/** "Please check with your neighbours" to someone who has asked them. */
function looksAgain({ ticket, clauses }: CheckContext): Hit[] {
  const done = [...ticket.lower.matchAll(SEARCHED)].flatMap(([words]) =>
    readText(words)
      .tokens.filter(({ tag }) => tag === 'NOUN')
      .map(({ lemma }) => keyOf(lemma)),
  );
  if (done.length === 0) return [];
  const places = new Set(done);
  return clauses.flatMap(({ clause, asks, deed }) => {
    const told = (asks || deed?.by === 'you') && SEARCH.test(clause.lower) && !ONCE_MORE.test(clause.lower);
    const place = told && clause.tokens.find(({ tag, lemma }) => tag === 'NOUN' && places.has(keyOf(lemma)));
    return place
      ? [
          {
            from: clause.from,
            to: clause.to,
            say: 'They say that they have tried this; ask for what comes after it.',
          },
        ]
      : [];
  });
}
