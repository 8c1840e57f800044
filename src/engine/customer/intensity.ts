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
  /** How many feelings the text names or implies. */
  feelings: number;
  pressing: boolean;
}

const UPSET = 0.5;
/** From here on messages of the corpus were mostly labelled 2 and more. */
const SURELY_UPSET = 0.95;

function any(cues: Cue[], text: string): boolean {
  return cues.some((cue) => matchesOf(cue, text).length > 0);
}

/** How strongly it is put, 0 (calm) to 4 (extreme), by rubric 4.3. */
export function intensityOf(text: string, { upset, modifiers, feelings, pressing }: IntensityCues): number {
  if (upset < UPSET) return 0;
  let level = 1;
  if (any(STRONG, text)) level++;
  if (feelings > 1) level++;
  if (modifiers.has('repeat-contact')) level++;
  if (pressing) level++;
  if (SHOUTING.test(text) || MARKS.test(text)) level++;
  if (any(SWEARING, text)) level++;
  if (upset >= SURELY_UPSET) level = Math.max(2, level);
  if (any(SOFTENERS, text)) level--;
  return Math.min(4, Math.max(1, level));
}
