/** A score that should be high for what is true and low for what is not. */
export interface Scored {
  score: number;
  is: boolean;
}

/** Ranks from 1; equal values share the mean of their ranks. */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const found = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && order[to]?.value === order[from]?.value) to++;
    for (const { at } of order.slice(from, to)) found[at] = (from + to + 1) / 2;
    from = to;
  }
  return found;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value that `share` of the values do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;
}

export function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}

/** Area under the curve by Mann and Whitney: a tie counts half. 0.5 is chance. */
export function auc(cases: readonly Scored[]): number {
  const rank = ranks(cases.map(({ score }) => score));
  const positives = cases.filter(({ is }) => is).length;
  const sum = rank.reduce((total, value, i) => total + (cases[i]?.is ? value : 0), 0);
  return (sum - (positives * (positives + 1)) / 2) / (positives * (cases.length - positives));
}

/** The score that at most `rate` of the false cases exceed. */
export function barAt(cases: readonly Scored[], rate: number): number {
  const others = cases
    .filter(({ is }) => !is)
    .map(({ score }) => score)
    .sort((a, b) => b - a);
  return others[Math.floor(rate * others.length)] ?? 0;
}

/** Share of the true cases found where `rate` of the others are taken for true. */
export function recallAt(cases: readonly Scored[], rate: number): number {
  const bar = barAt(cases, rate);
  return shareOf(
    cases.filter(({ is }) => is),
    ({ score }) => score > bar,
  );
}

/** Expected calibration error over ten equal bins. */
export function calibrationError(cases: readonly Scored[]): number {
  const gaps = new Array<number>(10).fill(0);
  for (const { score, is } of cases) {
    const bin = Math.min(9, Math.floor(score * 10));
    gaps[bin] = (gaps[bin] ?? 0) + score - (is ? 1 : 0);
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / cases.length;
}

/** Spearman's rank correlation. */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number {
  const one = ranks(pairs.map(([first]) => first));
  const other = ranks(pairs.map(([, second]) => second));
  const middle = (pairs.length + 1) / 2;
  let both = 0;
  let ofOne = 0;
  let ofOther = 0;
  one.forEach((rank, i) => {
    const [a, b] = [rank - middle, (other[i] ?? 0) - middle];
    both += a * b;
    ofOne += a * a;
    ofOther += b * b;
  });
  return both / Math.sqrt(ofOne * ofOther);
}

/** What was there and what was said to be there. */
export interface Labelled {
  gold: readonly string[];
  said: readonly string[];
}

/** F1 of each class, averaged over the classes that occur. */
export function macroF1(cases: readonly Labelled[]): number {
  const counts = new Map<string, { right: number; total: number }>();
  const of = (name: string) => {
    const known = counts.get(name) ?? { right: 0, total: 0 };
    counts.set(name, known);
    return known;
  };
  for (const { gold, said } of cases) {
    for (const name of gold) {
      of(name).total++;
      if (said.includes(name)) of(name).right++;
    }
    for (const name of said) of(name).total++;
  }
  return mean([...counts.values()].map(({ right, total }) => (2 * right) / total));
}
