import { compileCue, type Match, matchesOf, overlaps, pairFinder } from '../../language/index.ts';
import type { FeelingName, SituationName } from '../../types.ts';

type Grade = 'sure' | 'likely' | 'weak';
export interface Pair {
  grade: Grade;
  one: string;
  other: string;
}

/** One kind of situation, as data. Cues are written as `language/cues.ts` says. */
export interface SituationRule {
  name: SituationName;
  /** What customers in it feel unless their words say otherwise; null where there is nothing to name. */
  feeling: FeelingName | null;
  /** Cues by how much one of them tells: about nine in ten, six in ten, three in ten. */
  sure: string[];
  likely?: string[];
  weak?: string[];
  /** Two cues that tell something only where they stand near each other, in either order and across sentences. */
  together?: Pair[];
  /** What no single phrase tells. */
  whole?: { grade: Grade; find(text: string): Match[] };
  /** Look-alikes: a cue that overlaps one of these does not count. */
  passes?: string[];
  /** Where one of these stands anywhere in the text, it happened otherwise, and no cue counts. */
  unless?: string[];
  /** Must be read so. Run as tests. */
  examples: string[];
  /** Must not be read so. Run as tests. */
  lookAlikes: string[];
}

/** Characters between the two cues of a pair. */
const NEAR = 60;
const WEIGHTS: Record<Grade, number> = { sure: 0.85, likely: 0.55, weak: 0.25 };

export interface SituationMatch {
  name: SituationName;
  feeling: FeelingName | null;
  /** 0 to 1: one minus the chance that every cue misleads. */
  score: number;
  matches: Match[];
}

interface WeightedCue {
  find(text: string): Match[];
  weight: number;
}

export interface CompiledSituation {
  rule: SituationRule;
  read(text: string): SituationMatch | null;
}

/** Compiles the cues of a situation once. */
export function compileSituation(rule: SituationRule): CompiledSituation {
  const single = (['sure', 'likely', 'weak'] as const).flatMap((grade) =>
    (rule[grade] ?? []).map((source): WeightedCue => {
      const cue = compileCue(source);
      return { find: (text) => matchesOf(cue, text), weight: WEIGHTS[grade] };
    }),
  );
  const pairs = (rule.together ?? []).map(
    ({ grade, one, other }): WeightedCue => ({ find: pairFinder(one, other, NEAR), weight: WEIGHTS[grade] }),
  );
  const whole = rule.whole ? [{ find: rule.whole.find, weight: WEIGHTS[rule.whole.grade] }] : [];
  const cues = [...single, ...pairs, ...whole];
  const passes = (rule.passes ?? []).map(compileCue);
  const unless = (rule.unless ?? []).map(compileCue);
  return {
    rule,
    read(text) {
      let missing = 1;
      let excused: Match[] | undefined;
      const matches: Match[] = [];
      for (const { find, weight } of cues) {
        const hits = find(text);
        if (hits.length === 0) continue;
        excused ??= passes.flatMap((pass) => matchesOf(pass, text));
        const hit = hits.find((one) => !excused?.some((pass) => overlaps(one, pass)));
        if (!hit) continue;
        missing *= 1 - weight;
        matches.push(hit);
      }
      if (matches.length === 0 || unless.some((cue) => matchesOf(cue, text).length > 0)) return null;
      return { name: rule.name, feeling: rule.feeling, score: 1 - missing, matches };
    },
  };
}
