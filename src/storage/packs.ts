/** Phrase packs, each as it came and, where the person changed something, as they have it. */
import * as v from 'valibot';
import { sayFault } from '../packs/fault.ts';
import { parsePack } from '../packs/parse.ts';
import type { Pack } from '../packs/schema.ts';
import { collection } from './collection.ts';

const MOST_PACKS = 60;

/** How a pack came here: written on this machine, from a file, or from a share code. */
export const ORIGINS = ['made', 'file', 'code'] as const;

const packSchema = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, Pack>(({ dataset, addIssue, NEVER }) => {
    const parsed = parsePack(dataset.value);
    if (parsed.ok) return parsed.pack;
    const [fault] = parsed.faults;
    addIssue({ message: fault ? sayFault(fault) : 'It is no pack.' });
    return NEVER;
  }),
);

export const storedPackSchema = v.strictObject({
  origin: v.picklist(ORIGINS),
  /** As its author gave it out. A newer version takes its place. */
  base: packSchema,
  /** With the person's own edits, which are merged into every newer version; null where there are none. */
  mine: v.nullable(packSchema),
});
export type StoredPack = v.InferOutput<typeof storedPackSchema>;

/** By the pack's id. */
export const packs = collection<StoredPack>({
  name: 'pack',
  most: MOST_PACKS,
  version: 1,
  schema: storedPackSchema,
});

/** The pack as it is used. */
export const packInUse = ({ base, mine }: StoredPack): Pack => mine ?? base;

export const draftSchema = v.strictObject({
  /** Parts of the pack by their names in merge.ts; one without `after` was taken out. */
  changes: v.pipe(
    v.array(v.strictObject({ part: v.pipe(v.string(), v.maxLength(200)), after: v.optional(v.unknown()) })),
    v.maxLength(60_000),
  ),
});
/** What was changed in the editor and is not saved: it may be faulty, and nothing but the editor reads it. */
export type PackDraft = v.InferOutput<typeof draftSchema>;

/** By the pack's id. */
export const packDrafts = collection<PackDraft>({
  name: 'pack-draft',
  most: MOST_PACKS,
  version: 1,
  schema: draftSchema,
});
