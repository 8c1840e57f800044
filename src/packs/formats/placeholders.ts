import { PHRASE_SLOTS } from '../slots.ts';

const SLOTS: ReadonlySet<string> = new Set(PHRASE_SLOTS);
const CUSTOMER = /\b(?:requester|customer|contact|user|client|recipient|guest|member)\b/;
const AGENT = /\b(?:agent|assignee|current user|my|your|sender|signature)\b/;

/** The slot for what another tool calls a placeholder, or null where a phrase has none: "ticket.requester.first_name". */
export function slotFor(placeholder: string): string | null {
  const name = placeholder
    .toLowerCase()
    .replace(/[._:|-]+/g, ' ')
    .trim();
  if (SLOTS.has(name)) return name;
  if (AGENT.test(name)) return null;
  if (/^first ?name$|^name$|^customer$/.test(name)) return 'name';
  return CUSTOMER.test(name) && /name\b/.test(name) ? 'name' : null;
}

export interface Mapped {
  text: string;
  /** Placeholders for which there is no slot. */
  unknown: string[];
}

/**
 * Puts slots for a tool's placeholders.
 * @param pattern finds one placeholder, its name in the first group
 */
export function mapPlaceholders(text: string, pattern: RegExp): Mapped {
  const unknown: string[] = [];
  const mapped = text.replace(pattern, (whole, name: string) => {
    const slot = slotFor(name);
    if (slot === null) unknown.push(whole.length > 60 ? `${whole.slice(0, 60)}…` : whole);
    return slot === null ? whole : `{${slot}}`;
  });
  return { text: mapped, unknown };
}

/** Writes our slots as another tool does; `name` is the one that it may fill itself. */
export function writeSlots(text: string, write: (slot: string) => string): string {
  return text.replace(/\{([a-z]+)\}/g, (_whole, slot: string) => write(slot));
}

const OPEN = /\[([a-z]+)\]/g;

/** Slots that no tool can fill stand in brackets outside Attune: "[duration]". */
export const openSlots = (text: string) => writeSlots(text, (slot) => `[${slot}]`);
export const closeSlots = (text: string) =>
  text.replace(OPEN, (whole, name: string) => (SLOTS.has(name) ? `{${name}}` : whole));
