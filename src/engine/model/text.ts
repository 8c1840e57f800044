/**
 * Whole numbers as text, one character each, so that the file compresses to what the numbers tell. The characters go
 * from `#` to `}`; the backslash, which JSON would double, is left to `~`.
 */
const FIRST = '#'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const TILDE = '~'.charCodeAt(0);
/** How many different characters there are. */
const DIGITS = 91;

function characterOf(digit: number): string {
  const code = FIRST + digit;
  return String.fromCharCode(code === BACKSLASH ? TILDE : code);
}
function digitOf(code: number): number {
  return (code === TILDE ? BACKSLASH : code) - FIRST;
}

/** Weights lie from minus this to this. */
export const LARGEST = 45;

/** Weights as text, one character each. */
export function weightsToText(weights: Int8Array): string {
  return Array.from(weights, (weight) => characterOf(weight + LARGEST)).join('');
}
export function weightsOf(text: string): Int8Array {
  const weights = new Int8Array(text.length);
  for (let i = 0; i < text.length; i++) weights[i] = digitOf(text.charCodeAt(i)) - LARGEST;
  return weights;
}

/** Rising numbers as text: how far each is from the one before, the last digit standing for "and on". */
export function bucketsToText(buckets: readonly number[]): string {
  let before = 0;
  let text = '';
  for (const bucket of buckets) {
    let step = bucket - before;
    before = bucket;
    for (; step >= DIGITS - 1; step -= DIGITS - 1) text += characterOf(DIGITS - 1);
    text += characterOf(step);
  }
  return text;
}
export function bucketsOf(text: string): number[] {
  const buckets: number[] = [];
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = digitOf(text.charCodeAt(i));
    at += digit;
    if (digit < DIGITS - 1) buckets.push(at);
  }
  return buckets;
}
