import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Features, featuresOf } from '../engine/model/features.ts';
import { FEELINGS, SITUATIONS } from '../engine/types.ts';

const ROOT = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
export const AUTHORS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const NEUTRAL = FEELINGS.length;
const NOT_UPSET = new Set(['neutral', 'grateful', 'relieved']);

/** A text to learn from; a class of null is not known for it. */
export interface Example {
  id: string;
  author: string;
  features: Features;
  upset: boolean;
  feelings: number[];
  situation: number | null;
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

function rows(file: string): Record<string, unknown>[] {
  if (!existsSync(ROOT + file)) {
    throw new Error(`Missing ../shared/data/${file}: see the README there for where each set is found.`);
  }
  return readFileSync(ROOT + file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The place of a name in a list, or -1. */
const placeIn = (list: readonly string[], name: unknown) => list.indexOf(String(name));

function feelingNumbers(names: string[]): number[] {
  const found = names.map((name) => placeIn(FEELINGS, name)).filter((i) => i >= 0);
  return found.length === 0 ? [NEUTRAL] : found;
}

/** The messages written for this project, each with its author. */
export function supportCorpus(): Example[] {
  return AUTHORS.flatMap((author) =>
    rows(`support_corpus/${author}.jsonl`).map((row) => {
      const names = strings(row.feelings);
      const situation = placeIn(SITUATIONS, row.situation);
      return {
        id: String(row.id),
        author,
        features: featuresOf(String(row.text)),
        upset: names.some((name) => !NOT_UPSET.has(name)),
        feelings: feelingNumbers(names),
        situation: situation < 0 ? null : situation,
      };
    }),
  );
}

/** GoEmotions (CC BY 4.0): every comment with an emotion of ours and one in four of the others. */
function goEmotions(): Example[] {
  return ['train.1', 'train.2'].flatMap((part) =>
    rows(`goemotions/${part}.jsonl`).flatMap((row, i) => {
      const names = strings(row.labels).flatMap((label) => EMOTIONS.get(label) ?? []);
      const bad = names.some((name) => !NOT_UPSET.has(name)) || strings(row.labels).includes('disgust');
      if (names.length === 0 && !bad && i % 4 !== 0) return [];
      return [
        {
          id: String(row.id),
          author: '',
          features: featuresOf(String(row.text)),
          upset: bad,
          feelings: names.length === 0 && bad ? [] : feelingNumbers(names),
          situation: null,
        },
      ];
    }),
  );
}

/** Plain requests to assistants, banks and service chats (CC BY, CDLA): hardly anyone there is upset. */
function plainRequests(): Example[] {
  return ['clinc150', 'banking77', 'multidogo'].flatMap((set) =>
    rows(`${set}/dev.jsonl`)
      .filter((_, i) => i % 8 === 0)
      .map((row) => ({
        id: String(row.id),
        author: '',
        features: featuresOf(String(row.text)),
        upset: false,
        feelings: [NEUTRAL],
        situation: null,
      })),
  );
}

/** Everything but the corpus. */
export function generalText(): Example[] {
  return [...goEmotions(), ...plainRequests()];
}
