import type { Conversation } from '../types.ts';
import type { Filling } from './template.ts';
import type { Told } from './told.ts';

const PERSON = /^\p{Lu}[\p{Ll}’']+(?:[ -]\p{Lu}[\p{L}’'.]*){0,2}$/u;
/** A mailbox, a firm or nobody in particular. */
const NO_PERSON =
  /\b(?:ltd|limited|inc|llc|plc|gmbh|co|company|team|support|accounts?|accounting|office|sales|info|admin|billing|group|services?|solutions|school|church|hotel|shop|store|customer|user|visitor|guest|unknown|anonymous|client|buyer|seller|member|family|reception|procurement|finance|operations|helpdesk|desk)\b/i;

/**
 * The customer's first name, where it is certain: one person wrote, the name is a person's, a signature does not differ
 * from it, and the draft has not said it yet. Never in public.
 */
export function nameIn({ thread, channel }: Conversation, told: Told, draft: string): Filling | null {
  if (channel === 'social') return null;
  const senders = thread.flatMap(({ role, name }) => (role === 'customer' && name ? [name.trim()] : []));
  const signatures = told.facts.filter(({ kind }) => kind === 'name').map(({ text }) => text.trim());
  const firsts = new Set([...senders, ...signatures].map((name) => name.split(/\s/)[0] ?? ''));
  const [first = ''] = firsts;
  if (firsts.size !== 1 || first.length < 2) return null;
  if ([...senders, ...signatures].some((name) => !PERSON.test(name) || NO_PERSON.test(name))) return null;
  if (draft.toLowerCase().includes(first.toLowerCase())) return null;
  return { text: first, slot: { name: 'name', value: first, source: 'ticket' } };
}
