import { GROUPS } from '../engine/model/groups.ts';
import type { Head } from '../engine/model/head.ts';
import { FEELINGS, SITUATIONS } from '../engine/types.ts';
import { type GeneralExample, NEUTRAL, type SupportExample } from './data.ts';
import { type Case, solve } from './solver.ts';

/** All heads, weights as they were learned. */
export interface Model {
  /** Whether a customer is upset, from what both kinds of text share and from what is the helpdesk's own. */
  upset: Head;
  /** The same from what both share only. */
  general: Head;
  groups: Head;
  feelings: Head;
  situations: Head;
}

const UPSET_BUCKETS = 1 << 17;
const GROUP_BUCKETS = 1 << 13;
const FEELING_BUCKETS = 1 << 12;
const SITUATION_BUCKETS = 1 << 12;
/** How much more an error costs about a customer than about a comment, and how little about a flat comment. */
const CUSTOMER_COST = 5;
const FLAT_COST = 0.3;

/** One head from the tables of each of its classes; the last of each table is its constant. */
function headOf(tables: readonly Float64Array[]): Head {
  const classes = tables.length;
  const buckets = (tables[0]?.length ?? 1) - 1;
  const weights = new Float32Array(classes * buckets);
  tables.forEach((table, c) => {
    for (let bucket = 0; bucket < buckets; bucket++) weights[bucket * classes + c] = table[bucket] ?? 0;
  });
  return { classes, buckets, weights, bias: tables.map((table) => table[buckets] ?? 0), scale: 1 };
}

function sum(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((weight, i) => weight + (other[i] ?? 0));
}

/** Learns which group each comment belongs to; a message to a helpdesk has no say in it. */
export function learnGroups(general: readonly GeneralExample[]): Head {
  return headOf(
    GROUPS.map((_, group) => {
      const cases = general.map(
        ({ features, groups }): Case => ({ features, yes: groups.includes(group), cost: 1, kind: 'general' }),
      );
      return solve(cases, GROUP_BUCKETS, 8).shared.map((weight) => 2 * weight);
    }),
  );
}

function learnUpset(general: readonly GeneralExample[], corpus: readonly SupportExample[]) {
  const { shared, support } = solve(
    [
      ...general.map(
        ({ features, upset, flat }): Case => ({
          features,
          yes: upset,
          cost: flat ? FLAT_COST : 1,
          kind: 'general',
        }),
      ),
      ...corpus.map(
        ({ features, upset }): Case => ({ features, yes: upset, cost: CUSTOMER_COST, kind: 'support' }),
      ),
    ],
    UPSET_BUCKETS,
  );
  return { upset: headOf([sum(shared, support)]), general: headOf([shared]) };
}

function learnFeelings(general: readonly GeneralExample[], corpus: readonly SupportExample[]): Head {
  const felt = general.filter(({ feelings, flat }, i) => feelings.length > 0 || (flat && i % 8 === 0));
  const known = new Set(felt.flatMap(({ feelings }) => feelings));
  return headOf(
    [...FEELINGS.keys(), NEUTRAL].map((feeling) => {
      const cases = corpus.map(({ features, feelings }): Case => {
        return { features, yes: feelings.includes(feeling), cost: 4, kind: 'support' };
      });
      if (known.has(feeling)) {
        for (const { features, feelings } of felt) {
          cases.push({ features, yes: feelings.includes(feeling), cost: 0.5, kind: 'general' });
        }
      }
      const { shared, support } = solve(cases, FEELING_BUCKETS, 8);
      return sum(shared, support);
    }),
  );
}

function learnSituations(corpus: readonly SupportExample[]): Head {
  const told = corpus.filter(({ situation }) => situation !== null);
  return headOf(
    SITUATIONS.map((_, situation) => {
      const cases = told.map((message): Case => {
        return { features: message.features, yes: message.situation === situation, cost: 4, kind: 'support' };
      });
      const { shared, support } = solve(cases, SITUATION_BUCKETS, 8);
      return sum(shared, support);
    }),
  );
}

/** Learns all heads; those that no author of the corpus bears on may be handed over. */
export function learnModel(
  general: readonly GeneralExample[],
  corpus: readonly SupportExample[],
  groups: Head,
): Model {
  return {
    ...learnUpset(general, corpus),
    groups,
    feelings: learnFeelings(general, corpus),
    situations: learnSituations(corpus),
  };
}
