/** Shares of small numbers, said honestly. */

/** Under this many no share is given and no line is drawn. */
export const LEAST_FOR_SHARE = 20;
/** Under this many on either side two phrases are not compared. */
export const LEAST_TO_COMPARE = 50;
/** For an interval that holds in 95 of 100. */
const Z = 1.96;

export interface Interval {
  from: number;
  to: number;
}

/** Wilson's interval of a share (1927), 0 to 1. */
export function intervalOf(part: number, whole: number): Interval {
  if (whole === 0) return { from: 0, to: 1 };
  const p = part / whole;
  const spread = Z * Math.sqrt((p * (1 - p)) / whole + Z ** 2 / (4 * whole ** 2));
  const middle = p + Z ** 2 / (2 * whole);
  const scale = 1 + Z ** 2 / whole;
  return { from: (middle - spread) / scale, to: (middle + spread) / scale };
}

export type Comparison =
  | { kind: 'too few'; needed: number }
  | { kind: 'compared'; difference: number; interval: Interval; says: 'first' | 'second' | 'neither' };

/** The difference of two shares with Newcombe's interval (1998, method 10); refused where either side is small. */
export function compare(
  first: { part: number; whole: number },
  second: { part: number; whole: number },
): Comparison {
  const least = Math.min(first.whole, second.whole);
  if (least < LEAST_TO_COMPARE) return { kind: 'too few', needed: LEAST_TO_COMPARE - least };
  const [p, q] = [first.part / first.whole, second.part / second.whole];
  const [a, b] = [intervalOf(first.part, first.whole), intervalOf(second.part, second.whole)];
  const difference = p - q;
  const interval = {
    from: difference - Math.sqrt((p - a.from) ** 2 + (b.to - q) ** 2),
    to: difference + Math.sqrt((a.to - p) ** 2 + (q - b.from) ** 2),
  };
  const says = interval.from > 0 ? 'first' : interval.to < 0 ? 'second' : 'neither';
  return { kind: 'compared', difference, interval, says };
}
