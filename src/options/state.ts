/** All that the options page knows, in one place. */
import { type Signal, signal } from '@preact/signals';
import type { Note } from '../design/NoteBar.tsx';
import type { Catalogue } from '../panel/catalogue.ts';
import { type Choices, createChoices } from '../panel/choices.ts';
import type { Saved, SetAside } from '../storage/index.ts';

export interface OptionsState {
  choices: Choices;
  catalogue: Signal<Catalogue>;
  query: Signal<string>;
  /** Keys by command. */
  shortcuts: Signal<ReadonlyMap<string, string>>;
  /** Match patterns of the sites that the person enabled. */
  enabledSites: Signal<readonly string[]>;
  setAside: Signal<readonly SetAside[]>;
  note: Signal<Note | null>;
  say(text: string, undo?: () => void): void;
  /** Says why something could not be stored, and nothing where it could. */
  report(saved: Saved): void;
}

export function createOptionsState(): OptionsState {
  const note = signal<Note | null>(null);
  const say: OptionsState['say'] = (text, undo) => {
    note.value = { text, copy: null, undo: undo ?? null };
  };
  return {
    choices: createChoices(),
    catalogue: signal<Catalogue>(new Map()),
    query: signal(''),
    shortcuts: signal<ReadonlyMap<string, string>>(new Map()),
    enabledSites: signal<readonly string[]>([]),
    setAside: signal<readonly SetAside[]>([]),
    note,
    say,
    report(saved) {
      if (!saved.ok) say(saved.why);
    },
  };
}
