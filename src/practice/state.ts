/** All that the practice page knows, in one place. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Note } from '../design/NoteBar.tsx';
import type { GateCard } from '../engine/engine.worker.ts';
import type { Analysis } from '../engine/types.ts';
import { type Scenario, SKILLS, type Skill } from '../packs/scenario.ts';
import type { Catalogue } from '../panel/catalogue.ts';
import type {
  CoachingTalk,
  FinishedRound,
  OpenMap,
  OpenRound,
  PracticeChoices,
  TicketSet,
} from '../storage/practice.ts';
import { planDay } from './daily.ts';
import type { MapResult } from './empathy-map.ts';
import { doneOf } from './group.ts';
import type { Report } from './report.ts';

export type View =
  | { page: 'home' | 'progress' | 'lead' | 'report' }
  /** The tickets that train one skill. */
  | { page: 'skill'; skill: Skill }
  | { page: 'round' | 'map'; scenario: string };

/** A reply that was handed in, with what the engine says of it. */
export interface JudgedTry {
  text: string;
  analysis: Analysis;
  gateCard: GateCard | null;
}

export interface PracticeState {
  view: Signal<View>;
  /** Null until they have been read. */
  scenarios: Signal<readonly Scenario[] | null>;
  /** Oldest first; null until they have been read. */
  rounds: Signal<readonly FinishedRound[] | null>;
  open: Signal<readonly OpenRound[]>;
  choices: Signal<PracticeChoices>;
  catalogue: Signal<Catalogue>;
  /** The round on screen. */
  round: Signal<OpenRound | null>;
  /** What the engine reads in the ticket on screen. */
  ticketRead: Signal<JudgedTry | null>;
  /** The tries of the round on screen, as far as they have been judged. */
  tries: Signal<readonly JudgedTry[]>;
  /** What the engine says of each reply that was sent. */
  sent: Signal<readonly JudgedTry[]>;
  judging: Signal<boolean>;
  /** The round that was just finished. */
  finished: Signal<FinishedRound | null>;
  /** Rounds that could not be stored; they are tried again and lost only with the page. */
  unsaved: Signal<readonly FinishedRound[]>;
  /** Empathy maps that wait to be gone on with. */
  maps: Signal<readonly OpenMap[]>;
  /** The map on screen, and what came of comparing it. */
  map: Signal<OpenMap | null>;
  compared: Signal<readonly MapResult[] | null>;
  /** Sets that were given to this trainee. */
  sets: Signal<readonly TicketSet[]>;
  /** What a lead has opened; kept nowhere. */
  reports: Signal<readonly Report[]>;
  /** By their keys, oldest first. */
  talks: Signal<ReadonlyMap<string, CoachingTalk>>;
  /** The time by which the day is told. */
  clock: Signal<Date>;
  /** The tickets of the day. */
  today: ReadonlySignal<readonly Scenario[]>;
  note: Signal<Note | null>;
  /** The scenario on screen. */
  scenario: ReadonlySignal<Scenario | null>;
}

export function createState(): PracticeState {
  const view = signal<View>({ page: 'home' });
  const scenarios = signal<readonly Scenario[] | null>(null);
  const rounds = signal<readonly FinishedRound[] | null>(null);
  const sets = signal<readonly TicketSet[]>([]);
  const clock = signal(new Date());
  return {
    view,
    scenarios,
    rounds,
    open: signal<readonly OpenRound[]>([]),
    choices: signal<PracticeChoices>({ keepReplies: false, name: '', wholeMap: false }),
    catalogue: signal<Catalogue>(new Map()),
    round: signal<OpenRound | null>(null),
    ticketRead: signal<JudgedTry | null>(null),
    tries: signal<readonly JudgedTry[]>([]),
    sent: signal<readonly JudgedTry[]>([]),
    judging: signal(false),
    finished: signal<FinishedRound | null>(null),
    unsaved: signal<readonly FinishedRound[]>([]),
    maps: signal<readonly OpenMap[]>([]),
    map: signal<OpenMap | null>(null),
    compared: signal<readonly MapResult[] | null>(null),
    sets,
    reports: signal<readonly Report[]>([]),
    talks: signal<ReadonlyMap<string, CoachingTalk>>(new Map()),
    clock,
    today: computed(() => {
      const done = rounds.value ?? [];
      const assigned = sets.value.flatMap((set) => {
        const answered = doneOf(set, done);
        return set.scenarios.filter((id) => !answered.includes(id));
      });
      return planDay({ scenarios: scenarios.value ?? [], rounds: done, assigned, now: clock.value });
    }),
    note: signal<Note | null>(null),
    scenario: computed(() => {
      const { value } = view;
      if (value.page !== 'round' && value.page !== 'map') return null;
      return scenarios.value?.find(({ id }) => id === value.scenario) ?? null;
    }),
  };
}

const PAGES = ['home', 'progress', 'lead', 'report'] as const;

/** The view that an address stands for, such as "#round/late-blender"; home where it stands for none. */
export function viewOf(hash: string): View {
  const [page, scenario] = hash.replace(/^#\/?/, '').split('/');
  if ((page === 'round' || page === 'map') && scenario) return { page, scenario };
  const skill = SKILLS.find((each) => each === scenario);
  if (page === 'skill' && skill) return { page, skill };
  return { page: PAGES.find((each) => each === page) ?? 'home' };
}

export function addressOf(view: View): string {
  if (view.page === 'skill') return `#skill/${view.skill}`;
  return 'scenario' in view ? `#${view.page}/${view.scenario}` : `#${view.page}`;
}
