import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { CHANNELS, FEELINGS, GATES, SITUATIONS } from '../../src/engine/types.ts';

const ROOT = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const OWN = fileURLToPath(new URL('../../src/training/corpus/', import.meta.url));
/** The shared corpus's authors, by whom every version of the engine is measured. */
export const AUTHORS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** Authors who wrote for this project since. */
export const OWN_AUTHORS = ['G', 'H', 'I'] as const;

const WANTED = new Map([
  ['airline/dev.jsonl', 'Twitter US Airline Sentiment (CC BY-NC-SA)'],
  ['twcs_weak/dev.jsonl', 'Customer Support on Twitter (CC BY-NC-SA), weakly labelled'],
  ['goemotions/dev.jsonl', 'GoEmotions (CC BY 4.0), data/original of monologg/GoEmotions-pytorch'],
  ['goemotions/train.1.jsonl', 'GoEmotions, as above'],
  ['goemotions/train.2.jsonl', 'GoEmotions, as above'],
  ['clinc150/dev.jsonl', 'CLINC150 (CC BY 3.0), clinc/oos-eval'],
  ['banking77/dev.jsonl', 'BANKING77 (CC BY 4.0), PolyAI-LDN/task-specific-datasets'],
  ['multidogo/dev.jsonl', 'MultiDoGO (CDLA-Permissive), multi-domain-goal-oriented-dialogues-dataset'],
  ...AUTHORS.map((author): [string, string] => [
    `support_corpus/${author}.jsonl`,
    "this project's own customer messages",
  ]),
]);

/** What to fetch before anything can be measured, a line each; empty where everything is there. */
export function missingData(): string[] {
  return [...WANTED]
    .filter(([file]) => !existsSync(ROOT + file))
    .map(([file, source]) => `  ../shared/data/${file}: ${source}`);
}

function rows<S extends v.GenericSchema>(file: string, schema: S, root = ROOT): v.InferOutput<S>[] {
  return readFileSync(root + file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(schema, JSON.parse(line)));
}

const Airline = v.object({ text: v.string(), sentiment: v.picklist(['negative', 'neutral', 'positive']) });
const Weak = v.object({ text: v.string(), category_weak: v.string(), escalated_weak: v.number() });
const Comment = v.object({ text: v.string(), support7: v.array(v.string()) });
const Message = v.object({
  id: v.string(),
  channel: v.fallback(v.picklist(CHANNELS), 'email'),
  text: v.string(),
  feelings: v.array(v.picklist([...FEELINGS, 'neutral'])),
  stated: v.boolean(),
  intensity: v.number(),
  situation: v.nullable(v.picklist(SITUATIONS)),
  gate: v.nullable(v.picklist(GATES)),
});
export type Message = v.InferOutput<typeof Message> & { author: string };

/** Tweets to airlines, by five raters. */
export const airline = () => rows('airline/dev.jsonl', Airline);
/** First tweets to support accounts, labelled by a language model. */
export const twcs = () => rows('twcs_weak/dev.jsonl', Weak);
/** Reddit comments with the support seven. */
export const goEmotions = () => rows('goemotions/dev.jsonl', Comment);
const ONE_IN = 8;
const Request = v.object({ text: v.nullable(v.string()) });
/** Plain requests to assistants, banks and service chats: one in eight, always the same. */
export const plainRequests = (set: 'clinc150' | 'banking77' | 'multidogo') =>
  rows(`${set}/dev.jsonl`, Request)
    .filter((_, i) => i % ONE_IN === 0)
    .flatMap(({ text }) => (text === null ? [] : [{ text }]));
/** The messages written for this project, each with its author. */
export const corpus = (): Message[] => [
  ...AUTHORS.flatMap((author) =>
    rows(`support_corpus/${author}.jsonl`, Message).map((message) => ({ ...message, author })),
  ),
  ...OWN_AUTHORS.flatMap((author) =>
    rows(`${author}.jsonl`, Message, OWN).map((message) => ({ ...message, author })),
  ),
];
