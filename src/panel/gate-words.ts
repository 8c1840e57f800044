/** What the card of a gate says. */
import type { GateCard } from '../engine/engine.worker.ts';

export interface GateWords {
  title: string;
  steps: string[];
  /** That it may not be meant as it is written; null where the pack says so itself. */
  doubt: string | null;
  /** The pack leaves places for the team to fill in. */
  unfilled: boolean;
}

/** The pack's card, or plain advice where no pack has one. */
export function gateWords(card: GateCard | null): GateWords {
  const steps = card?.steps ?? ['Read the message again, and ask your lead before you reply.'];
  return {
    title: card?.title ?? 'This needs a person to decide first',
    steps,
    doubt: steps.some((step) => /figure of speech/i.test(step))
      ? null
      : 'It may be a figure of speech, or about something else. Read the message before you decide.',
    unfilled: steps.some((step) => /\[[^\]]+\]/.test(step)),
  };
}
