/** All that outlives the panel. Nothing that a customer or an agent wrote is among it. */
export { breakWord } from './care.ts';
export { type CheckSwitches, checkSwitches, withSwitch } from './check-switches.ts';
export { closingDrafts } from './closing-drafts.ts';
export { type Collection, collection } from './collection.ts';
export {
  type Dismissals,
  dismissals,
  phraseNumber,
  QUIET_AFTER,
  timesDismissed,
  withDismissal,
} from './dismissals.ts';
export { type Inventory, saidSize, takeInventory } from './inventory.ts';
export { arrange, type PackUse, packUses, useOn, withUse } from './pack-use.ts';
export { ORIGINS, type PackDraft, packDrafts, packInUse, packs, type StoredPack } from './packs.ts';
export {
  type Counted,
  type PhraseCounts,
  phraseCounts,
  withCount,
} from './phrase-counts.ts';
export { DEFAULT_PREFERENCES, type Preferences, preferences } from './preferences.ts';
export { type Promised, promises, stillKept, withPromise } from './promises.ts';
export { quietSites, withSite } from './quiet-sites.ts';
export type { Saved } from './saved.ts';
export { eraseSetAside, listSetAside, type SetAside } from './set-aside.ts';
export { type Setting, setting } from './setting.ts';
export { eraseSigningKey, type SigningKey, signingKey, verifySignature } from './signing-key.ts';
export {
  addTag,
  DEFAULT_TAGS,
  type Mark,
  removeTag,
  SCORES,
  type Score,
  scores,
  type Tagged,
  tagging,
  tagMonths,
  trendMarks,
} from './tags.ts';
export { followPacks, listPacks, type TeamPack } from './team-packs.ts';
