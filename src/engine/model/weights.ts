/** Weights are stored one a character, so that the file compresses to what they tell. */
const ZERO = 'O'.charCodeAt(0);
/** The characters from `#` to `{`, of which none has to be escaped but the backslash, which lends its place to `}`. */
export const LARGEST = 44;
const BACKSLASH = '\\'.charCodeAt(0);
const BRACE = '}'.charCodeAt(0);

/** Whole numbers from -44 to 44 as text. */
export function weightsToText(weights: Int8Array): string {
  const codes = Array.from(weights, (weight) => weight + ZERO);
  return codes.map((code) => String.fromCharCode(code === BACKSLASH ? BRACE : code)).join('');
}

/** The weights that a text stands for. */
export function weightsOf(text: string): Int8Array {
  const weights = new Int8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    weights[i] = (code === BRACE ? BACKSLASH : code) - ZERO;
  }
  return weights;
}
