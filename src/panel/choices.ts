/** What the person chose, as it stands in the storage now: all windows of Attune agree on it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import {
  type CheckSwitches,
  checkSwitches,
  DEFAULT_PREFERENCES,
  type Dismissals,
  dismissals,
  listSetAside,
  type Preferences,
  preferences,
  quietSites,
} from '../storage/index.ts';

export interface Choices {
  preferences: ReadonlySignal<Preferences>;
  switches: ReadonlySignal<CheckSwitches>;
  quietSites: ReadonlySignal<readonly string[]>;
  dismissals: ReadonlySignal<Dismissals>;
  /** Reads the storage and goes on following it, until the function that it gives is called. */
  follow(): () => void;
  /** Is there something that could not be read and waits, set aside, for the person to see it? */
  waiting(): Promise<boolean>;
}

export function createChoices(): Choices {
  const chosen = {
    preferences: signal(DEFAULT_PREFERENCES),
    switches: signal<CheckSwitches>([]),
    quietSites: signal<readonly string[]>([]),
    dismissals: signal<Dismissals>([]),
  };
  return {
    ...chosen,
    follow() {
      const stops = [
        preferences.follow((value) => {
          chosen.preferences.value = value;
        }),
        checkSwitches.follow((value) => {
          chosen.switches.value = value;
        }),
        quietSites.follow((value) => {
          chosen.quietSites.value = value;
        }),
        dismissals.follow((value) => {
          chosen.dismissals.value = value;
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    async waiting() {
      // Each sets its own value aside where that is needed; only then is it listed.
      await Promise.all([preferences, checkSwitches, quietSites, dismissals].map((each) => each.get()));
      return (await listSetAside()).length > 0;
    },
  };
}
