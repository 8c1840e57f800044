import { GROUPS } from '../engine/model/groups.ts';
import type { Heads } from '../engine/model/predict.ts';
import { FEELINGS, SITUATIONS } from '../engine/types.ts';
import { type GeneralExample, NEUTRAL, type SupportExample } from './data.ts';
import { type Case, solve, type Weights } from './solver.ts';
import { known, telling, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** A head as it was learned, with the buckets that it knows. */
export interface Learned {
  classes: number;
  buckets: readonly number[];
  rows: Uint16Array;
  weights: Float32Array;
  bias: readonly number[];
  scale: number;
}
export type Model = { [name in keyof Heads]: Learned };

const UPSET_BUCKETS = 17_000;
const GROUP_BUCKETS = 12_000;
const FEELING_BUCKETS = 8000;
const FEELING_BUCKETS_ELSEWHERE = 3000;
const SITUATION_BUCKETS = 9500;
/** How much more an error costs about a customer than about a comment, and how little about a flat comment. */
const CUSTOMER_COST = 5;
const FLAT_COST = 0.3;
const FEELING_COST = 6;
const FEELING_COST_ELSEWHERE = 0.5;
const SITUATION_COST = 16;
/** One comment in so many of those that show none of our feelings is read as showing none. */
const FLAT_ONE_IN = 8;
const LEAST_TEXTS = 4;

/** One head from the tables of each of its classes; the last of each table is its constant. */
function headOf({ buckets, rows }: Vocabulary, tables: readonly Float64Array[]): Learned {
  const classes = tables.length;
  const weights = new Float32Array(classes * buckets.length);
  tables.forEach((table, c) => {
    for (let row = 0; row < buckets.length; row++) weights[row * classes + c] = table[row] ?? 0;
  });
  return {
    classes,
    buckets,
    rows,
    weights,
    bias: tables.map((table) => table[buckets.length] ?? 0),
    scale: 1,
  };
}

function sum(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((weight, i) => weight + (other[i] ?? 0));
}

/** Learns which group each comment belongs to; a message to a helpdesk has no say in it. */
export function learnGroups(general: readonly GeneralExample[]): Learned {
  const vocabulary = vocabularyOf(
    telling(
      general.map(({ features, groups }) => ({ features, classes: groups })),
      { classes: GROUPS.length, least: LEAST_TEXTS, most: GROUP_BUCKETS },
    ),
  );
  const texts = general.map(({ features, groups }) => ({ features: known(vocabulary, features), groups }));
  return headOf(
    vocabulary,
    GROUPS.map((_, group) => {
      const cases = texts.map(({ features, groups }): Case => {
        return { features, yes: groups.includes(group), cost: 1, kind: 'general' };
      });
      const { shared, general: own } = solve(cases, vocabulary.buckets.length);
      return sum(shared, own);
    }),
  );
}

/** Upset in a letter to a helpdesk, and in a post: the latter by what customers and others have in common. */
function learnUpset(general: readonly GeneralExample[], corpus: readonly SupportExample[]): Learned {
  const told = { classes: 2, least: LEAST_TEXTS, most: UPSET_BUCKETS };
  const asTold = ({ features, upset }: SupportExample | GeneralExample) => ({
    features,
    classes: [upset ? 1 : 0],
  });
  const vocabulary = vocabularyOf(
    telling(corpus.map(asTold), told),
    telling(general.filter(({ flat }) => !flat).map(asTold), told),
  );
  const cases = [
    ...general.map(({ features, upset, flat }): Case => {
      return {
        features: known(vocabulary, features),
        yes: upset,
        cost: flat ? FLAT_COST : 1,
        kind: 'general',
      };
    }),
    ...corpus.map(({ features, upset }): Case => {
      return { features: known(vocabulary, features), yes: upset, cost: CUSTOMER_COST, kind: 'support' };
    }),
  ];
  const { shared, support } = solve(cases, vocabulary.buckets.length);
  return headOf(vocabulary, [sum(shared, support), shared]);
}

function learnFeelings(general: readonly GeneralExample[], corpus: readonly SupportExample[]): Learned {
  const elsewhere = general
    .filter(({ feelings, flat }, i) => feelings.length > 0 || (flat && i % FLAT_ONE_IN === 0))
    .map(({ features, feelings }) => ({ features, feelings: feelings.length > 0 ? feelings : [NEUTRAL] }));
  const asTold = ({ features, feelings }: Pick<SupportExample, 'features' | 'feelings'>) => ({
    features,
    classes: feelings,
  });
  const classes = NEUTRAL + 1;
  const vocabulary = vocabularyOf(
    telling(corpus.map(asTold), { classes, least: LEAST_TEXTS, most: FEELING_BUCKETS }),
    telling(elsewhere.map(asTold), { classes, least: LEAST_TEXTS, most: FEELING_BUCKETS_ELSEWHERE }),
  );
  const felt = new Set(elsewhere.flatMap(({ feelings }) => feelings));
  const own = corpus.map((message) => ({ ...message, features: known(vocabulary, message.features) }));
  const others = elsewhere.map((comment) => ({ ...comment, features: known(vocabulary, comment.features) }));
  const tables = [...FEELINGS.keys(), NEUTRAL].map((feeling): Weights => {
    const cases = own.map(({ features, feelings }): Case => {
      return { features, yes: feelings.includes(feeling), cost: FEELING_COST, kind: 'support' };
    });
    if (felt.has(feeling)) {
      for (const { features, feelings } of others) {
        const yes = feelings.includes(feeling);
        cases.push({ features, yes, cost: FEELING_COST_ELSEWHERE, kind: 'general' });
      }
    }
    return solve(cases, vocabulary.buckets.length);
  });
  return headOf(
    vocabulary,
    tables.map(({ shared, support }) => sum(shared, support)),
  );
}

function learnSituations(corpus: readonly SupportExample[]): Learned {
  const told = corpus.flatMap(({ features, situation }) =>
    situation === null ? [] : [{ features, situation }],
  );
  const vocabulary = vocabularyOf(
    telling(
      told.map(({ features, situation }) => ({ features, classes: [situation] })),
      { classes: SITUATIONS.length, least: LEAST_TEXTS, most: SITUATION_BUCKETS },
    ),
  );
  const texts = told.map(({ features, situation }) => ({ features: known(vocabulary, features), situation }));
  return headOf(
    vocabulary,
    SITUATIONS.map((_, situation) => {
      const cases = texts.map((one): Case => {
        return {
          features: one.features,
          yes: one.situation === situation,
          cost: SITUATION_COST,
          kind: 'support',
        };
      });
      const { shared, support } = solve(cases, vocabulary.buckets.length);
      return sum(shared, support);
    }),
  );
}

/** Learns all heads; the groups, on which no author of the corpus bears, may be handed over. */
export function learnModel(
  general: readonly GeneralExample[],
  corpus: readonly SupportExample[],
  groups: Learned,
): Model {
  return {
    upset: learnUpset(general, corpus),
    groups,
    feelings: learnFeelings(general, corpus),
    situations: learnSituations(corpus),
  };
}
