/** What Attune stores, kind by kind, with a way to erase each and to take that back. */
import {
  checkSwitches,
  DEFAULT_PREFERENCES,
  dismissals,
  preferences,
  quietSites,
  type Saved,
  type Setting,
} from '../storage/index.ts';

export interface StoredKind {
  key: string;
  title: string;
  /** What it is, and what it is not. */
  about: string;
  /** Tells how much of it there is, or null where there is none. */
  follow(hear: (amount: string | null) => void): () => void;
  erase(): Promise<{ saved: Saved; undo: () => void }>;
}

export const STORED_KINDS: readonly StoredKind[] = [
  kind(preferences, {
    title: 'What you see',
    about: 'The three switches at the top of this page.',
    amount(value) {
      const same = Object.entries(DEFAULT_PREFERENCES).every(([name, on]) =>
        Object.entries(value).some(([other, chosen]) => other === name && chosen === on),
      );
      return same ? null : 'changed by you';
    },
  }),
  kind(checkSwitches, {
    title: 'Switched checks',
    about: 'Which checks you switched on or off.',
    amount: (switches) => counted(switches.length, 'check', 'checks'),
  }),
  kind(quietSites, {
    title: 'Sites without checks',
    about: 'Addresses of sites on which you switched the checks off.',
    amount: (sites) => counted(sites.length, 'site', 'sites'),
  }),
  kind(dismissals, {
    title: 'Ignored phrases',
    about:
      'So that a finding you ignored twice stays quiet. A number stands for each phrase; the words cannot be read from it.',
    amount: (known) => counted(known.length, 'phrase', 'phrases'),
  }),
];

function kind<T>(
  setting: Setting<T>,
  { amount, ...words }: { title: string; about: string; amount: (value: T) => string | null },
): StoredKind {
  return {
    key: setting.key,
    ...words,
    follow: (hear) => setting.follow((value) => hear(amount(value))),
    async erase() {
      const before = await setting.get();
      const saved = await setting.erase();
      return { saved, undo: () => void setting.update(() => before) };
    },
  };
}

function counted(number: number, one: string, many: string): string | null {
  return number === 0 ? null : `${number} ${number === 1 ? one : many}`;
}
