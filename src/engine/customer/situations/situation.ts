import { type Cue, compileCue, type Match, matchesOf, overlaps } from '../../language/index.ts';
import type { FeelingName, SituationName } from '../../types.ts';

/** One kind of situation, as data. Cues are written as `language/cues.ts` says. */
export interface SituationRule {
  name: SituationName;
  /** What customers in it feel unless their words say otherwise; null where there is nothing to name. */
  feeling: FeelingName | null;
  /** Cues by how much one of them tells: about nine in ten, six in ten, three in ten. */
  sure: string[];
  likely?: string[];
  weak?: string[];
  /** Look-alikes: a cue that overlaps one of these does not count. */
  passes?: string[];
  /** Where one of these stands anywhere in the text, it happened otherwise, and no cue counts. */
  unless?: string[];
  /** Must be read so. Run as tests. */
  examples: string[];
  /** Must not be read so. Run as tests. */
  lookAlikes: string[];
}

const WEIGHTS = { sure: 0.85, likely: 0.55, weak: 0.25 };

export interface SituationMatch {
  name: SituationName;
  feeling: FeelingName | null;
  /** 0 to 1: one minus the chance that every cue misleads. */
  score: number;
  matches: Match[];
}

interface WeightedCue {
  cue: Cue;
  weight: number;
}

export interface CompiledSituation {
  rule: SituationRule;
  read(text: string): SituationMatch | null;
}

/** Compiles the cues of a situation once. */
export function compileSituation(rule: SituationRule): CompiledSituation {
  const cues: WeightedCue[] = (['sure', 'likely', 'weak'] as const).flatMap((kind) =>
    (rule[kind] ?? []).map((source) => ({ cue: compileCue(source), weight: WEIGHTS[kind] })),
  );
  const passes = (rule.passes ?? []).map(compileCue);
  const unless = (rule.unless ?? []).map(compileCue);
  return {
    rule,
    read(text) {
      let missing = 1;
      let excused: Match[] | undefined;
      const matches: Match[] = [];
      for (const { cue, weight } of cues) {
        const hits = matchesOf(cue, text);
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
