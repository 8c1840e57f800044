import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Features, featuresOf } from '../engine/model/features.ts';
import { GROUPS } from '../engine/model/groups.ts';
import { FEELINGS, SITUATIONS } from '../engine/types.ts';

const SHARED = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const OWN = fileURLToPath(new URL('./corpus/', import.meta.url));

/** Where each author's messages are. */
const FILES = new Map([
  ...['A', 'B', 'C', 'D', 'E', 'F'].map((author): [string, string] => [
    author,
    `${SHARED}support_corpus/${author}.jsonl`,
  ]),
  ...['G', 'H', 'I'].map((author): [string, string] => [author, `${OWN}${author}.jsonl`]),
]);
export const AUTHORS: readonly string[] = [...FILES.keys()];
/** The class of a message without a feeling. */
export const NEUTRAL = FEELINGS.length;
const NOT_UPSET = new Set(['neutral', 'grateful', 'relieved']);

/** A message to a helpdesk. */
export interface SupportExample {
  id: string;
  author: string;
  text: string;
  features: Features;
  upset: boolean;
  /** Numbers of its feelings, strongest first; `NEUTRAL` stands alone. */
  feelings: number[];
  situation: number | null;
  /** 0 to 4. */
  intensity: number;
}

/** A comment from elsewhere. */
export interface GeneralExample {
  features: Features;
  /** Numbers of its groups. */
  groups: number[];
  upset: boolean;
  /** Neither upset nor pleased. */
  flat: boolean;
  /** Numbers of those of our feelings that its raters saw. */
  feelings: number[];
}

/** GoEmotions' names for ours; its other emotions are no feeling towards a helpdesk. */
const EMOTIONS = new Map<string, (typeof FEELINGS)[number]>([
  ['annoyance', 'frustrated'],
  ['anger', 'angry'],
  ['fear', 'anxious'],
  ['nervousness', 'anxious'],
  ['confusion', 'confused'],
  ['disappointment', 'disappointed'],
  ['embarrassment', 'embarrassed'],
  ['sadness', 'sad'],
  ['grief', 'bereaved'],
  ['gratitude', 'grateful'],
  ['relief', 'relieved'],
]);
const UPSET_GROUPS: readonly string[] = ['angry_frustrated', 'anxious', 'disappointed_sad'];
const PLEASED_GROUPS: readonly string[] = ['grateful', 'positive'];

function rows(file: string): Record<string, unknown>[] {
  if (!existsSync(file)) {
    const name = file.replace(SHARED, '../shared/data/').replace(OWN, 'src/training/corpus/');
    throw new Error(`Missing ${name}: see the README beside it for where each set is found.`);
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The places of names in a list; names that are not in it are left out. */
function placesIn(list: readonly string[], names: readonly string[]): number[] {
  return names.map((name) => list.indexOf(name)).filter((place) => place >= 0);
}

/** The messages written for this project, each with its author. */
export function supportCorpus(): SupportExample[] {
  return [...FILES].flatMap(([author, file]) =>
    rows(file).map((row) => {
      const names = strings(row.feelings);
      const feelings = placesIn(FEELINGS, names);
      const text = String(row.text);
      return {
        id: String(row.id),
        author,
        text,
        features: featuresOf(text),
        upset: names.some((name) => !NOT_UPSET.has(name)),
        feelings: feelings.length > 0 ? feelings : [NEUTRAL],
        situation: placesIn(SITUATIONS, [String(row.situation)])[0] ?? null,
        intensity: Number(row.intensity),
      };
    }),
  );
}

/** GoEmotions' training part (CC BY 4.0). */
export function generalText(): GeneralExample[] {
  return ['train.1', 'train.2'].flatMap((part) =>
    rows(`${SHARED}goemotions/${part}.jsonl`).map((row) => {
      const groups = strings(row.support7);
      const upset = groups.some((group) => UPSET_GROUPS.includes(group));
      return {
        features: featuresOf(String(row.text)),
        groups: placesIn(GROUPS, groups),
        upset,
        flat: !upset && !groups.some((group) => PLEASED_GROUPS.includes(group)),
        feelings: placesIn(
          FEELINGS,
          strings(row.labels).flatMap((label) => EMOTIONS.get(label) ?? []),
        ),
      };
    }),
  );
}
