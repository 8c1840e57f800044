import weighing from '../../../assets/model/weighing.json' with { type: 'json' };
import { type Cue, compileCue, matchesOf } from '../language/index.ts';
import type { Modifier } from '../types.ts';

const STRONG = [
  '(furious|livid|devastated|disgusted|disgusting|disgrace|disgraceful|appalled|appalling|outrageous|outraged|heartbroken|desperate|terrified|unacceptable|nightmare|horrendous|horrific|distraught|humiliated|scandalous|seething|unforgivable|inexcusable|worst|mortified|petrified|despair|ruined|destroyed)',
].map(compileCue);
const SWEARING = [
  '(fuck|fucking|fucked|fuckin|shit|shitty|bullshit|bollocks|bloody|wtf|ffs|goddamn|damn|crap|arse|piss|pissed|bastard|bastards|bugger|sodding|effing|effin)',
].map(compileCue);
const SOFTENERS = [
  '(a bit|slightly|a little|a tad|sorry to bother|sorry to trouble|no rush|no hurry|not urgent|not a big deal|minor|small thing|tiny thing|just wondering|when you get a chance|might be me)',
].map(compileCue);
/** Two or more words in capitals in a row, short ones and codes aside. */
const SHOUTING = /(?<![A-Za-z])[A-Z]{2,}[!?,. ]+(?:[A-Z]{1,}[!?,. ]+)?[A-Z]{3,}(?![A-Za-z0-9])/;
const MARKS = /!{2,}|\?{2,}|\?!|!\?/;

export interface IntensityCues {
  /** 0 to 1. */
  upset: number;
  modifiers: ReadonlySet<Modifier>;
}

const UPSET = 0.5;
const MOST_ODDS = 5;
/** Words from which on a message's length says no more. */
const LONG = 150;

function any(cues: Cue[], text: string): number {
  return cues.some((cue) => matchesOf(cue, text).length > 0) ? 1 : 0;
}

/** What tells how strongly a thing is put: how surely the customer is upset, strong words, what is at stake. */
export function intensityNumbers(text: string, { upset, modifiers }: IntensityCues): number[] {
  const odds = Math.log(Math.max(1e-9, upset) / Math.max(1e-9, 1 - upset));
  const has = (name: Modifier) => (modifiers.has(name) ? 1 : 0);
  return [
    Math.min(MOST_ODDS, odds),
    any(STRONG, text),
    any(SWEARING, text),
    any(SOFTENERS, text),
    SHOUTING.test(text) ? 1 : 0,
    MARKS.test(text) ? 1 : 0,
    has('repeat-contact'),
    has('stake'),
    has('urgency'),
    has('churn'),
    has('tenure'),
    Math.min(1, text.trim().split(/\s+/).length / LONG),
  ];
}

/**
 * How strongly it is put, 0 (calm) to 4 (extreme), by rubric 4.3. Weights are learned by `npm run train` from messages
 * whose authors the model had not read.
 */
export function intensityOf(text: string, cues: IntensityCues): number {
  if (cues.upset < UPSET) return 0;
  const { weights, base } = weighing.intensity;
  const level = intensityNumbers(text, cues).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), base);
  return Math.min(4, Math.max(1, Math.round(level)));
}
