/** What an administrator rolls out by the browser's own policies, as it stands there. Nobody here can change it. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

const MOST_PACKS = 20;

const policySchema = v.object({
  /** Each a share code, or the JSON of a pack. */
  packs: v.optional(v.pipe(v.array(v.string()), v.maxLength(MOST_PACKS)), []),
  /** Values by the keys of settings. They hold until the person chooses otherwise. */
  settings: v.optional(v.record(v.string(), v.unknown()), {}),
});
export type Policy = v.InferOutput<typeof policySchema> & { fault: string | null };

/** Reads the policy. One that cannot be used is empty and says why. */
export async function readPolicy(): Promise<Policy> {
  const nothing = { packs: [], settings: {}, fault: null };
  let raw: unknown;
  try {
    raw = await browser.storage.managed.get(null);
  } catch {
    // Firefox has no managed storage where there is no policy.
    return nothing;
  }
  const parsed = v.safeParse(policySchema, raw);
  if (parsed.success) return { ...parsed.output, fault: null };
  const [issue] = parsed.issues;
  return {
    ...nothing,
    fault: `The policy cannot be used: ${v.getDotPath(issue) ?? 'policy'}: ${issue.message}`,
  };
}
