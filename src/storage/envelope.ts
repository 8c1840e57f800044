/** How a value stands in the browser's storage, and how it is read back: with its version, migrated, parsed. */
import * as v from 'valibot';

const envelope = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  value: v.unknown(),
});

/** What a stored value has to be. */
export interface Shape<T> {
  /** From 1. */
  version: number;
  schema: v.GenericSchema<unknown, T>;
  /** The first brings version 1 to version 2, and so on; one may throw where it cannot. */
  migrations?: readonly ((older: unknown) => unknown)[];
}
/** `none` where nothing is stored; `bad` with the reason where what is stored cannot be used. */
export type Opened<T> = { kind: 'none' } | { kind: 'good'; value: T } | { kind: 'bad'; why: string };

export function seal<T>({ version }: Shape<T>, value: T): unknown {
  return { version, value };
}

/** Reads a raw stored value: its version first, then the migrations that it needs, then the schema. */
export function open<T>({ version, schema, migrations = [] }: Shape<T>, raw: unknown): Opened<T> {
  if (raw === undefined || raw === null) return { kind: 'none' };
  const sealed = v.safeParse(envelope, raw);
  if (!sealed.success) return { kind: 'bad', why: 'It carries no version.' };
  if (sealed.output.version > version) return { kind: 'bad', why: 'A newer Attune wrote it.' };
  let { value } = sealed.output;
  try {
    for (const migrate of migrations.slice(sealed.output.version - 1)) value = migrate(value);
  } catch {
    return { kind: 'bad', why: 'It is from an older Attune and could not be brought up to date.' };
  }
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { kind: 'good', value: parsed.output };
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue);
  return { kind: 'bad', why: path ? `${path}: ${issue.message}` : issue.message };
}
