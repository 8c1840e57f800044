import * as v from 'valibot';
import { setting } from './setting.ts';

const MOST_CHECKS = 300;
const checkId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(80));

const switchesSchema = v.pipe(
  v.array(v.strictObject({ check: checkId, on: v.boolean() })),
  v.maxLength(MOST_CHECKS),
);
/** Checks that the person switched on or off, each once. One that is not listed stands as it comes. */
export type CheckSwitches = v.InferOutput<typeof switchesSchema>;

export const checkSwitches = setting<CheckSwitches>({
  key: 'check-switches',
  version: 1,
  schema: switchesSchema,
  fallback: [],
});

/** The switches with one check on or off; null puts it back to how it comes. */
export function withSwitch(switches: CheckSwitches, check: string, on: boolean | null): CheckSwitches {
  const others = switches.filter((each) => each.check !== check);
  return on === null ? others : [...others, { check, on }].slice(-MOST_CHECKS);
}
