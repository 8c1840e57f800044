import type { Match } from './cues.ts';
import { numberOf } from './numbers.ts';

const N =
  '(?:\\d{1,4}(?:[.,]\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|thirty|forty|fifty|sixty|ninety|several|a few|a couple of|half an?|a good)';
const DURATION = new RegExp(
  `(?<![\\w£$€.:-])(?:(?:over|nearly|almost|about|around|more than|at least) )?(?:\\d{1,2} ?(?:-|–|to) ?\\d{1,2} |\\d{1,3}(?=(?:mins?|hrs?|wks?)\\b)|${N}[ -])(?:and a half )?(?:more |whole |full |working |business |solid |long )?(?:minute|min|hour|hr|day|night|week|wk|fortnight|month|year|yr)s?(?: and (?:a half|\\d+ \\w+s))?(?!\\w|')`,
  'gi',
);
const MONEY =
  /(?:(?<![\w])(?:US|AU|NZ|CA|HK|S|A|C)\$ ?|[£$€¥₹₦₱₵₨₺₪₩] ?|(?<![\w])(?:GBP|EUR|USD|CHF|CAD|AUD|NZD|SEK|NOK|DKK|INR|PLN|ZAR|KES|KSh|Ksh|NGN|GHS|AED|SAR|SGD|MYR|PHP|BRL|Rs\.?|RM) ?|(?<![\w])R(?=\d{3}|\d{1,2}[, ]\d{3}))\d{1,3}(?:[,.' ]?\d{3})*(?:[.,]\d{1,2})?(?!\d)k?|(?<![\w.])\d{1,7}(?:[.,]\d{1,3})* ?(?:£|€|\$|zł|kr|(?:pounds?|quid|euros?|dollars?|bucks|cents|pence|rupees|naira|shillings|bob|rand|cedis|pesos|dirhams?|ringgit|lakhs?|francs|kronor|GBP|EUR|USD|CHF|CAD|AUD|SEK|INR|PLN|KES|NGN|ZAR|AED|SGD)(?!\w))/gi;
const COUNT =
  /(?<![\w-])(?:(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (?:separate |different |more )?(?:times|emails?|e-mails|calls?|phone calls|messages?|tickets?|chats?|letters?|replacements?|engineers?|visits?|attempts?|people|agents|advisors|advisers|departments)|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:nd|rd|th)) (?:time|email|e-mail|call|phone call|message|ticket|chat|letter|contact|replacement|one|engineer|visit|attempt|week|month|request|complaint)|twice|thrice)(?!\w)/gi;
const ORDER =
  /(?:(?:order|ref(?:erence)?|booking|ticket|case|invoice|account|policy|claim|tracking|confirmation|parcel|job|complaint)(?: (?:number|no|nr|id|ref|reference))?(?:\.|:| is| was)? ?#? ?|#)([A-Z0-9][A-Z0-9/_-]{2,24})(?![\w])|(?<![\w-])([A-Z]{2,5}-?\d{4,14}(?:-[A-Z0-9]{1,8})?)(?![\w-])/gi;

function all(pattern: RegExp, text: string): Match[] {
  return [...text.matchAll(pattern)].map((hit) => ({ from: hit.index, to: hit.index + hit[0].length }));
}

/** Stretches of time: "three weeks", "over 40 minutes". */
export function findDurations(text: string): Match[] {
  return all(DURATION, text).filter(
    ({ from, to }) =>
      !isRate(text, from, to) &&
      !/^(?: |-)(?:old|warranty|guarantee|trial|contract|plan|window|notice)\b/i.test(
        text.slice(to, to + 12),
      ),
  );
}

/** "9.99 a month" and "twice a day" say how often, not how long. */
function isRate(text: string, from: number, to: number): boolean {
  return (
    /^an? /i.test(text.slice(from, to)) &&
    /(?:[\d£$€]|pounds|euros|dollars|quid|times|once|twice|per cent) ?$/i.test(
      text.slice(Math.max(0, from - 10), from),
    )
  );
}

/** Amounts of money in any common currency: "£24.99", "30 quid", "1.200,50 €". */
export function findMoney(text: string): Match[] {
  return all(MONEY, text);
}

/** How often something happened or was tried: "third time", "four emails", "twice". */
export function findCounts(text: string): (Match & { value?: number })[] {
  return all(COUNT, text).map((match) => {
    const value = numberOf(text.slice(match.from, match.to).split(' ')[0] ?? '');
    return value === null ? match : { ...match, value };
  });
}

/** Order, booking and case numbers: they hold a figure and stand behind such a word, or look like a code. */
export function findOrders(text: string): Match[] {
  const found: Match[] = [];
  for (const hit of text.matchAll(ORDER)) {
    const code = hit[1] ?? hit[2] ?? '';
    if (!/\d{3}|\d[A-Z]|[A-Z]\d/i.test(code)) continue;
    const from = hit.index + hit[0].lastIndexOf(code);
    found.push({ from, to: from + code.length });
  }
  return found;
}
