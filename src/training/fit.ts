/** One thing to decide, by numbers. */
export interface Row {
  values: readonly number[];
  yes: boolean;
  cost: number;
}
const ROUNDS = 600;
const RATE = 0.05;
const SMALL = 1e-3;

/** Adam over whole sets of rows: no chance in it, and no matter how the rows are ordered. */
function descend(size: number, slope: (at: Float64Array) => Float64Array, bound: (at: Float64Array) => void) {
  const at = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = slope(at);
    const rate = RATE * (1 - (round - 1) / ROUNDS);
    for (let i = 0; i < size; i++) {
      const g = gradient[i] ?? 0;
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * g;
      second[i] = 0.99 * (second[i] ?? 0) + 0.01 * g * g;
      const [m, v] = [(first[i] ?? 0) / (1 - 0.9 ** round), (second[i] ?? 0) / (1 - 0.99 ** round)];
      at[i] = (at[i] ?? 0) - (rate * m) / (Math.sqrt(v) + 1e-8);
    }
    bound(at);
  }
  return at;
}

/** Weights and, last, the constant of a logistic regression whose weights keep the given signs (0 for either). */
export function fitLogistic(rows: readonly Row[], signs: readonly number[]): number[] {
  const size = signs.length;
  const total = rows.reduce((sum, { cost }) => sum + cost, 0);
  const slope = (at: Float64Array) => {
    const gradient = new Float64Array(size + 1);
    for (const { values, yes, cost } of rows) {
      let odds = at[size] ?? 0;
      for (let i = 0; i < size; i++) odds += (at[i] ?? 0) * (values[i] ?? 0);
      const error = ((1 / (1 + Math.exp(-odds)) - (yes ? 1 : 0)) * cost) / total;
      for (let i = 0; i < size; i++) gradient[i] = (gradient[i] ?? 0) + error * (values[i] ?? 0);
      gradient[size] = (gradient[size] ?? 0) + error;
    }
    for (let i = 0; i < size; i++) gradient[i] = (gradient[i] ?? 0) + 2 * SMALL * (at[i] ?? 0);
    return gradient;
  };
  const bound = (at: Float64Array) => {
    signs.forEach((sign, i) => {
      if (sign !== 0 && sign * (at[i] ?? 0) < 0) at[i] = 0;
    });
  };
  return Array.from(descend(size + 1, slope, bound));
}

/** Weights and, last, the constant of a linear regression. */
export function fitLine(
  rows: readonly { values: readonly number[]; is: number }[],
  numbers: number,
): number[] {
  const slope = (at: Float64Array) => {
    const gradient = new Float64Array(numbers + 1);
    for (const { values, is } of rows) {
      let sum = at[numbers] ?? 0;
      for (let i = 0; i < numbers; i++) sum += (at[i] ?? 0) * (values[i] ?? 0);
      const error = (sum - is) / rows.length;
      for (let i = 0; i < numbers; i++) gradient[i] = (gradient[i] ?? 0) + error * (values[i] ?? 0);
      gradient[numbers] = (gradient[numbers] ?? 0) + error;
    }
    return gradient;
  };
  return Array.from(descend(numbers + 1, slope, () => undefined));
}

/** A circumstance, by its number, and how much of it there is. */
export interface Context {
  at: number;
  amount: number;
}
/** One of several options to choose, each told by numbers. */
export interface Choice {
  options: readonly (readonly number[])[];
  right: number;
  /** In which of several circumstances it stands, and how much. */
  contexts?: readonly Context[];
}
export interface ChoiceWeights {
  /** Of the numbers. */
  weights: number[];
  /** How much oftener than the numbers say each option is right, in log-odds. */
  oftener: number[];
  /** The same in each of the circumstances. */
  inContext: number[][];
}

/** The weights by which the right options are likeliest; `size` says how many numbers, options, circumstances. */
export function fitChoice(
  choices: readonly Choice[],
  { numbers, options, contexts = 0 }: { numbers: number; options: number; contexts?: number },
): ChoiceWeights {
  const tables = numbers + options;
  const size = tables + contexts * options;
  const slope = (at: Float64Array) => {
    const gradient = new Float64Array(size);
    const odds = new Float64Array(options);
    const add = (i: number, amount: number) => {
      gradient[i] = (gradient[i] ?? 0) + amount;
    };
    for (const { options: told, right, contexts: met = [] } of choices) {
      let total = 0;
      for (let o = 0; o < options; o++) {
        let sum = at[numbers + o] ?? 0;
        for (const { at: c, amount } of met) sum += amount * (at[tables + c * options + o] ?? 0);
        for (let i = 0; i < numbers; i++) sum += (at[i] ?? 0) * (told[o]?.[i] ?? 0);
        odds[o] = Math.exp(sum);
        total += odds[o] ?? 0;
      }
      for (let o = 0; o < options; o++) {
        const error = ((odds[o] ?? 0) / total - (o === right ? 1 : 0)) / choices.length;
        for (let i = 0; i < numbers; i++) add(i, error * (told[o]?.[i] ?? 0));
        add(numbers + o, error);
        for (const { at: c, amount } of met) add(tables + c * options + o, amount * error);
      }
    }
    for (let i = numbers; i < size; i++) add(i, 2 * SMALL * (at[i] ?? 0));
    return gradient;
  };
  const at = Array.from(descend(size, slope, () => undefined));
  return {
    weights: at.slice(0, numbers),
    oftener: at.slice(numbers, tables),
    inContext: Array.from({ length: contexts }, (_, c) =>
      at.slice(tables + c * options, tables + (c + 1) * options),
    ),
  };
}
