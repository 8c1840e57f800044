/** What Attune stores, kind by kind, with a way to erase each and to take that back. */
import {
  breakWord,
  type Collection,
  checkSwitches,
  DEFAULT_PREFERENCES,
  dismissals,
  eraseSigningKey,
  packDrafts,
  packs,
  packUses,
  phraseCounts,
  preferences,
  promises,
  quietSites,
  type Saved,
  type Setting,
  scores,
  signingKey,
  tagging,
  tagMonths,
  trendMarks,
} from '../storage/index.ts';
import {
  coachingTalks,
  finishedRounds,
  openMaps,
  openRounds,
  practiceChoices,
  ticketSets,
} from '../storage/practice.ts';

export interface StoredKind {
  /** Where it stands in the storage; unique among the kinds. */
  key: string;
  title: string;
  /** What it is, and what it is not. */
  about: string;
  /** Tells how much of it there is, or null where there is none. */
  follow(hear: (amount: string | null) => void): () => void;
  /** `undo` is null where it cannot be brought back. */
  erase(): Promise<{ saved: Saved; undo: (() => void) | null }>;
  /** It cannot be brought back, so that it is asked about first. */
  final: boolean;
}
type Words = Pick<StoredKind, 'title' | 'about'>;

export const STORED_KINDS: readonly StoredKind[] = [
  ofSetting(preferences, {
    title: 'What you see',
    about: 'The three switches at the top of this page.',
    amount({ markFindings, markCustomerWords, scorecardTerms }) {
      const same =
        markFindings === DEFAULT_PREFERENCES.markFindings &&
        markCustomerWords === DEFAULT_PREFERENCES.markCustomerWords &&
        scorecardTerms === DEFAULT_PREFERENCES.scorecardTerms;
      return same ? null : 'changed by you';
    },
  }),
  ofSetting(checkSwitches, {
    title: 'Switched checks',
    about: 'Which checks you switched on or off.',
    amount: (switches) => counted(switches.length, 'check'),
  }),
  ofSetting(quietSites, {
    title: 'Sites without checks',
    about: 'Addresses of sites on which you switched the checks off.',
    amount: (sites) => counted(sites.length, 'site'),
  }),
  ofSetting(dismissals, {
    title: 'Ignored phrases',
    about:
      'So that a finding you ignored twice stays quiet. A number stands for each phrase; the words cannot be read from it.',
    amount: (known) => counted(known.length, 'phrase'),
  }),
  ofCollection(packs, { title: 'Phrase packs', about: 'Packs that you added or wrote.' }, 'pack'),
  ofCollection(
    packDrafts,
    { title: 'Unsaved changes to packs', about: 'What you changed in the editor and have not saved.' },
    'pack',
  ),
  ofSetting(packUses, {
    title: 'Order of packs',
    about: 'Which packs are on, in which order, and on which sites.',
    amount: (uses) => counted(uses.length, 'arrangement'),
  }),
  ofSetting(phraseCounts, {
    title: 'Counts of phrases',
    about: 'How often phrases of packs were used, where you switched counting on.',
    amount: ({ phrases }) => counted(phrases.length, 'phrase'),
  }),
  ofCollection(
    finishedRounds,
    {
      title: 'Practice rounds',
      about: 'What the checks saw in practice, with your replies only where you chose to keep them.',
    },
    'round',
  ),
  ofSetting(openRounds, {
    title: 'Practice tickets begun',
    about: 'What you wrote so far on practice tickets, so that you can go on.',
    amount: (rounds) => counted(rounds.length, 'ticket'),
  }),
  ofSetting(openMaps, {
    title: 'Empathy maps begun',
    about: 'What you wrote so far in empathy maps, so that you can go on.',
    amount: (maps) => counted(maps.length, 'map'),
  }),
  ofSetting(ticketSets, {
    title: 'Practice sets',
    about: 'Sets of practice tickets that your lead asked for.',
    amount: (sets) => counted(sets.length, 'set'),
  }),
  ofSetting(practiceChoices, {
    title: 'Choices in practice',
    about: 'Whether replies are kept, and the name on your reports.',
    amount: ({ keepReplies, name, wholeMap }) => (keepReplies || name || wholeMap ? 'changed by you' : null),
  }),
  ofCollection(
    coachingTalks,
    { title: 'Coaching talks', about: 'The log that a lead keeps on the practice page.' },
    'talk',
  ),
  ofSetting(tagging, {
    title: 'Tagging',
    about: 'Whether the panel offers tags.',
    amount: (on) => (on ? 'switched on' : null),
  }),
  ofCollection(
    tagMonths,
    {
      title: 'Tags',
      about:
        'Day, tag, what had happened, channel and site, and a note where you wrote one. Kept until you erase them.',
    },
    'month',
  ),
  ofSetting(trendMarks, {
    title: 'What happened in the team',
    about: 'The marks beside the trends.',
    amount: (marks) => counted(marks.length, 'mark'),
  }),
  ofSetting(scores, {
    title: 'Survey scores',
    about: 'CSAT, NPS and CES that you typed or read in.',
    amount: (known) => counted(known.length, 'score'),
  }),
  ofSetting(promises, {
    title: 'Promises',
    about:
      'A few words, a time and the address of the ticket, where you asked to be reminded. Erased a week after it is done.',
    amount: (known) => counted(known.length, 'promise'),
  }),
  ofSetting(breakWord, {
    title: 'Word about breaks',
    about: 'Whether the panel may say that a break is due.',
    amount: (on) => (on ? null : 'switched off'),
  }),
  {
    key: 'signing-key',
    title: 'Key for signing packs',
    about:
      'Made in this browser. Without it you cannot sign a newer version of your packs with the same name.',
    final: true,
    follow(hear) {
      void signingKey(false).then((key) => hear(key ? '1 key' : null));
      return () => {};
    },
    async erase() {
      await eraseSigningKey();
      return { saved: { ok: true }, undo: null };
    },
  },
];

function ofSetting<T>(
  setting: Setting<T>,
  { amount, ...words }: Words & { amount: (value: T) => string | null },
): StoredKind {
  return {
    key: setting.key,
    ...words,
    final: false,
    follow: (hear) => setting.follow((value) => hear(amount(value))),
    async erase() {
      const before = await setting.get();
      const saved = await setting.erase();
      return { saved, undo: () => void setting.update(() => before) };
    },
  };
}

function ofCollection<T>(stored: Collection<T>, words: Words, one: string): StoredKind {
  return {
    key: stored.name,
    ...words,
    final: false,
    follow: (hear) => stored.follow((all) => hear(counted(all.size, one))),
    async erase() {
      const before = await stored.all();
      const saved = await stored.eraseAll();
      return {
        saved,
        undo: () => {
          for (const [id, value] of before) void stored.put(id, value);
        },
      };
    },
  };
}

function counted(number: number, one: string): string | null {
  return number === 0 ? null : `${number} ${one}${number === 1 ? '' : 's'}`;
}
