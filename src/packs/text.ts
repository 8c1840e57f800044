/** What any words in a pack may hold, whoever wrote them. */
import * as v from 'valibot';

/** Control characters, and characters that hide or turn round what is read; a line break and the joiner of emoji are not among them. */
const HIDDEN = /(?![\n\u200D])[\p{Cc}\p{Cf}]/u;

/** Words that hide nothing and carry no markup, with spaces at the ends taken off: at most `longest` characters. */
const words = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(longest),
    v.check((text) => !HIDDEN.test(text), 'it holds an invisible character; type the words again'),
    v.check((text) => !/[<>]/.test(text), 'leave out < and >; a pack holds plain words, no markup'),
  );

/** One line of words. */
export const line = (longest: number) =>
  v.pipe(
    words(longest),
    v.check((text) => !text.includes('\n'), 'keep it on one line'),
  );

/** Words that may run over several lines. */
export const paragraphs = (longest: number) => words(longest);

/** A name for machines: lower-case words joined by hyphens. */
export const slug = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens'),
  );

/** Makes a slug of any words; "pack" where nothing of them can stand in one. */
export function slugOf(text: string, longest = 80): string {
  const made = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return made === '' ? 'pack' : made;
}
