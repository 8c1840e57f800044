import type { SituationName, Slot, Suggestion } from '../types.ts';
import { spellLike } from './grammar.ts';
import type { SuggestInput } from './input.ts';
import { faultsOf } from './lint.ts';
import type { Placement } from './placement.ts';
import { choicesFor, type Step } from './steps.ts';
import type { Told } from './told.ts';

export interface Statement {
  schema: string;
  lead: string;
  slots: Slot[];
  /** The draft's own words that go on inside the statement; empty where none do. */
  carried?: string;
  /** Those that stand last. */
  pleasantries?: string;
  step: Step | null;
  placement: Placement;
  why: string;
  packText: string;
  situation: SituationName | null;
}

/** The statement as it is shown, or null where the lint refuses it. */
export function present(statement: Statement, input: SuggestInput, told: Told): Suggestion | null {
  const {
    lead,
    carried = '',
    pleasantries = '',
    step,
    placement,
    slots,
    schema,
    why,
    packText,
    situation,
  } = statement;
  const join = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');
  const own = [lead, step?.text ?? ''].map((part) => spellLike(part, input.draft));
  const text = join([own[0] ?? '', carried, own[1] ?? '', pleasantries]);
  const open = step?.open ?? [];
  const sources = `${told.sources} ${packText.toLowerCase()}`;
  const distressed = input.customer.intensity >= 3 || input.customer.gates.length > 0;
  // The agent's own sentence is theirs to word; only ours are held to the lint.
  const ours = slots.filter(({ source }) => source !== 'draft');
  if (faultsOf({ text: join(own), slots: ours, open, lead, sources, distressed }).length > 0) return null;
  // What is offered for a complaint is no comfort to the bereaved.
  const bereaved = input.customer.gates.includes('bereavement');
  const choices = bereaved ? [] : choicesFor(input.packs, situation);
  return {
    text,
    slots,
    open,
    place: placement.place,
    schema,
    why,
    glue: placement.glue,
    choices: open.includes('your next step') && choices.length > 0 ? { 'your next step': choices } : {},
  };
}
