import * as v from 'valibot';
import { setting } from './setting.ts';

const preferencesSchema = v.object({
  /** Findings are underlined in the reply box. */
  markFindings: v.optional(v.boolean(), true),
  /** The words that show a feeling or a situation are marked in the conversation. */
  markCustomerWords: v.optional(v.boolean(), true),
  /** Findings carry the term of common quality scorecards, such as Tone. */
  scorecardTerms: v.optional(v.boolean(), false),
});
export type Preferences = v.InferOutput<typeof preferencesSchema>;

/** What holds until the person chooses otherwise. */
export const DEFAULT_PREFERENCES: Preferences = v.parse(preferencesSchema, {});

export const preferences = setting<Preferences>({
  key: 'preferences',
  version: 1,
  schema: preferencesSchema,
  fallback: DEFAULT_PREFERENCES,
});
