/** An empathy map on a ticket, held against the reading. What is not shared may still be right: the trainee compares. */
import type { Analysis, FeelingName } from '../engine/types.ts';
import type { Scenario, Skill } from '../packs/scenario.ts';
import { storyOf } from '../panel/reading-lines.ts';
import { FEELING_WORDS } from '../panel/words.ts';
import type { MapBox } from '../storage/practice.ts';

export interface MapResult {
  box: MapBox;
  /** `apart`: no word is shared with the reading, so it is worth comparing. */
  state: 'empty' | 'shared' | 'apart';
  /** Words that the box and the reading share. */
  shared: string[];
  /** What the reading has there. */
  reading: string[];
  /** The customer's own sentences that the engine reads for it. */
  told: string[];
}

const BASE: readonly MapBox[] = ['says', 'thinks', 'does', 'feels'];
const MORE: readonly MapBox[] = ['hears', 'sees'];
const STORY: readonly MapBox[] = ['happened', 'mattered', 'next'];
/** The boxes that are asked for: the map, and the story after it. */
export function askedBoxes(whole: boolean): MapBox[] {
  return [...BASE, ...(whole ? MORE : []), ...STORY];
}

/** Which skill the boxes speak for: what was taken in, and what was seen from the customer's side. */
const SKILL_BOXES: readonly { skill: Skill; boxes: readonly MapBox[] }[] = [
  { skill: 'listening', boxes: ['says', 'does', 'happened'] },
  { skill: 'perspective', boxes: ['thinks', 'feels', 'mattered', 'next'] },
];

/** The share of a skill's boxes that the reading shares something with, from 0 to 1. */
export function mapShares(results: readonly MapResult[]): { skill: Skill; share: number }[] {
  return SKILL_BOXES.map(({ skill, boxes }) => {
    const shared = results.filter(({ box, state }) => boxes.includes(box) && state === 'shared');
    return { skill, share: shared.length / boxes.length };
  });
}

const COMMON = new Set(
  'about after again also been before being could does doing done each from have having here into just like made make more most much need needs only other over really said same should some still such than that their them then there these they thing things this those very want wants were what when where which while will with would your yours customer because'.split(
    ' ',
  ),
);
/** What people say for a feeling besides its name, as the beginnings of words. */
const SAID: Record<FeelingName, readonly string[]> = {
  frustrated: ['frustrat', 'annoy', 'fed up', 'irritat', 'exasperat', 'impatien'],
  angry: ['angry', 'anger', 'furious', 'outrag', 'mad', 'livid', 'cross'],
  anxious: ['anxi', 'worr', 'afraid', 'nervous', 'stress', 'scared', 'fear', 'panic', 'pressure', 'urgent'],
  confused: ['confus', 'puzzl', 'lost', 'unsure', 'bewild', 'unclear'],
  disappointed: ['disappoint', 'let down', 'disillusion', 'gutted'],
  embarrassed: ['embarrass', 'asham', 'awkward', 'humiliat', 'silly', 'stupid'],
  hurt: ['hurt', 'offend', 'insult', 'belittl', 'disrespect', 'unseen'],
  sad: ['sad', 'upset', 'heartbr', 'down', 'unhappy', 'tearful'],
  bereaved: ['bereav', 'grie', 'mourn', 'loss', 'sad', 'sorrow'],
  hopeless: ['hopeless', 'helpless', 'given up', 'resign', 'despair', 'powerless', 'defeated'],
  distrustful: ['distrust', 'mistrust', 'suspic', 'cheated', 'sceptic', 'skeptic', 'doubt', 'betray'],
  grateful: ['grateful', 'thank', 'appreciat', 'pleased', 'happy', 'delight'],
  relieved: ['reliev', 'glad', 'reassur', 'calm'],
};

/** What the reading has for each box, in the scenario's own words. */
export function readingFor({ reading, thread }: Scenario): Record<MapBox, string[]> {
  const { feelings, map, happened, matters, needs } = reading;
  const said = feelings.map(({ words }) => words);
  return {
    says:
      said.length > 0
        ? said
        : [
            thread
              .at(-1)
              ?.text.split('\n')
              .find((line) => line.length > 20) ?? '',
          ],
    thinks: [map.thinks],
    does: [map.does],
    feels:
      feelings.length > 0 ? feelings.map(({ feeling }) => FEELING_WORDS[feeling]) : [FEELING_WORDS.neutral],
    hears: map.hears === undefined ? [] : [map.hears],
    sees: map.sees === undefined ? [] : [map.sees],
    happened: [happened],
    mattered: [matters],
    next: [needs],
  };
}

export type Told = Partial<Record<MapBox, string[]>>;

/** What the engine reads of their side, as sentences of the customer's by box. */
export function toldIn(analysis: Analysis, { thread }: Scenario): Told {
  const story = storyOf({ analysis, thread });
  if (!story) return {};
  const words = (quotes: readonly { text: string }[]) => quotes.map(({ text }) => text);
  return { thinks: words(story.believes), feels: words(story.feels), does: words(story.tried) };
}

/** Each box that was asked for, held against the reading. */
export function checkMap(
  scenario: Scenario,
  boxes: Partial<Record<MapBox, string>>,
  asked: readonly MapBox[],
  told: Told = {},
): MapResult[] {
  const reading = readingFor(scenario);
  return asked.map((box) => {
    const written = boxes[box]?.trim() ?? '';
    const shared =
      box === 'feels'
        ? sharedFeelings(scenario, written)
        : sharedWords(written, sourcesOf(scenario, box, [...reading[box], ...(told[box] ?? [])]));
    const state = written === '' ? 'empty' : shared.length > 0 ? 'shared' : 'apart';
    return { box, state, shared, reading: reading[box], told: told[box] ?? [] };
  });
}

/** What they say stands in their message; the rest is held against the reading. */
function sourcesOf({ thread }: Scenario, box: MapBox, reading: string[]): string[] {
  if (box === 'says') return thread.filter(({ role }) => role === 'customer').map(({ text }) => text);
  return reading;
}

function sharedFeelings({ reading }: Scenario, written: string): string[] {
  const lower = written.toLowerCase();
  if (reading.feelings.length === 0) {
    return /\b(?:nothing|neutral|none|calm|no (?:strong )?feelings?|matter.of.fact)\b/.test(lower)
      ? [FEELING_WORDS.neutral]
      : [];
  }
  return reading.feelings
    .filter(({ feeling }) => SAID[feeling].some((start) => new RegExp(`\\b${start}`).test(lower)))
    .map(({ feeling }) => FEELING_WORDS[feeling]);
}

/** Words of four letters and more, and numbers, by their beginnings. */
export function sharedWords(written: string, sources: readonly string[]): string[] {
  const known = new Set(sources.flatMap(wordsOf).map(rootOf));
  return [...new Set(wordsOf(written).filter((word) => known.has(rootOf(word))))];
}

function wordsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/\w+n[’']t\b|[’']s\b/g, ' ')
      .match(/[a-z]{4,}|\d+/g) ?? [];
  return words.filter((word) => !COMMON.has(word));
}

/** Enough of a word to tell "waiting" and "waited" for the same. */
function rootOf(word: string): string {
  return word.replace(/(?:ing|ed|es|s|ly)$/, '').slice(0, 7);
}
