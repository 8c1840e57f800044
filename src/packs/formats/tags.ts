/** What a phrase is for, written into the one free line or list that another tool keeps. */
import * as v from 'valibot';
import { type Phrase, phraseSchema } from '../schema.ts';

type Purpose = Partial<Pick<Phrase, 'id' | 'situations' | 'feelings' | 'channels' | 'formality'>>;

const purposeSchema = v.partial(
  v.object({
    id: phraseSchema.entries.id,
    situations: phraseSchema.entries.situations,
    feelings: phraseSchema.entries.feelings,
    channels: phraseSchema.entries.channels,
    formality: phraseSchema.entries.formality,
  }),
);
const LISTS = new Set(['situations', 'feelings', 'channels']);

/** ["id=late-parcel", "situations=wait-late,no-reply"]. */
export function tagsOf({ id, situations, feelings, channels, formality }: Phrase): string[] {
  const pairs: [string, string | undefined][] = [
    ['id', id],
    ['situations', situations.join(',')],
    ['feelings', feelings?.join(',')],
    ['channels', channels?.join(',')],
    ['formality', formality],
  ];
  return pairs.flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
}

/** Reads such tags back; anything else is nothing. */
export function readTags(tags: readonly string[]): Purpose {
  const raw: [string, unknown][] = tags.flatMap((tag): [string, unknown][] => {
    const [, name, value] =
      /^(id|situations|feelings|channels|formality)=([a-z0-9,-]{1,400})$/.exec(tag) ?? [];
    if (name === undefined || value === undefined) return [];
    return [[name, LISTS.has(name) ? value.split(',') : value]];
  });
  const parsed = v.safeParse(purposeSchema, Object.fromEntries(raw));
  if (!parsed.success) return {};
  return Object.fromEntries(Object.entries(parsed.output).filter(([, value]) => value !== undefined));
}
